package eligibility_test

import (
	"encoding/json"
	"fmt"
	"slices"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/training"
	"github.com/vokasi/vokasi-go/eligibility"
)

// What an applicant asks at the counter: why, what is missing and what to ask first,
// from when, and what would do.
func ExampleBound_EligibleFrom() {
	p, _ := eligibility.ParsePolicy([]byte(paser))
	b, _ := p.Bind(eligibility.Dates{BatchStart: blk.MustParseDate("2026-03-02")}, nil)
	sixteen, _ := b.Layout().ParseEvidence([]byte(`{"residence":"64.09.01","in_school":true,"birth_date":"2009-08-17"}`))
	d := b.Decide(&sixteen)
	fmt.Println(d.Verdict, b.Because(d))
	_, ever := b.EligibleFrom(&sixteen, blk.MustParseDate("2026-03-02"))
	fmt.Println("by waiting alone:", ever)
	for fix := range b.Fixes(&sixteen, eligibility.Costs{eligibility.FactResidence: 10}) {
		fmt.Println(fix.Cost, len(fix.Steps))
	}

	grown, _ := b.Layout().ParseEvidence([]byte(`{"residence":"64.01.04","in_school":false,"birth_date":"2009-08-17"}`))
	from, _ := b.EligibleFrom(&grown, blk.MustParseDate("2026-03-02"))
	fmt.Println("from", from)
	for span := range b.Timeline(&grown, blk.Period{From: blk.MustParseDate("2026-01-01"), Until: blk.MustParseDate("2026-12-31")}) {
		fmt.Println(span.Period.Label().EN, span.Verdict)
	}

	unknown, _ := b.Layout().ParseEvidence([]byte(`{"residence":"64.01.04"}`))
	d = b.Decide(&unknown)
	first, _ := b.Next(&unknown, eligibility.Costs{eligibility.FactInSchool: 1})
	fmt.Println(b.Missing(d), first)
	for fix := range b.Fixes(&unknown, nil) {
		for _, step := range fix.Steps {
			fmt.Println(step.Fact, step.Show, step.Text.EN)
		}
	}
	// Output:
	// ineligible [KTP]
	// by waiting alone: false
	// from 2026-08-17
	// 1 January 2026 to 16 August 2026 ineligible
	// 17 August 2026 to 31 December 2026 eligible
	// [in_school birth_date] in_school
	// in_school true show still in school that will do, such as no
	// birth_date true show birth date that will do, such as 2 March 2009
}

// A policy keeps its versions in a book, and a regency adds to what the province or
// the nation asks: it can only be stricter.
func ExampleBook() {
	national := mustPolicy(`{"id":"nasional","version":1,"purpose":"entry","layer":"national","title":{"id":"Nasional","en":"National"},"effective":{"from":"2025-01-01","until":"2025-12-31"},"rule":{"kind":"age","code":"USIA","fact":"birth_date","at":"batch_start","min":17}}`)
	later := national
	later.Version, later.Effective = blk.MustNewCount(2), blk.Period{From: blk.MustParseDate("2026-01-01")}
	local := mustPolicy(`{"id":"kabupaten","version":1,"purpose":"entry","layer":"regency","extends":{"id":"nasional","version":2},"title":{"id":"Kabupaten","en":"Regency"},"effective":{"from":"2026-02-01"},"rule":{"kind":"residence","code":"KTP","fact":"residence","within":["64.01"]}}`)
	book, found := eligibility.NewBook(national, later, local)
	fmt.Println(found.Err())
	p, _ := book.On("nasional", blk.MustParseDate("2026-05-01"))
	fmt.Println(p.Ref(), eligibility.PolicyRef{ID: "nasional", Version: blk.MustNewCount(1)})
	b, found := book.Bind(local.Ref(), eligibility.Dates{BatchStart: blk.MustParseDate("2026-03-02")}, nil)
	fmt.Println(found.Err())
	e, _ := b.Layout().ParseEvidence([]byte(`{"residence":"64.01.04","birth_date":"2010-01-01"}`))
	fmt.Print(string(b.AppendReasons(nil, b.Decide(&e), &e, nil, blk.English)))

	later.Effective.From = blk.MustParseDate("2026-01-02")
	_, found = eligibility.NewBook(national, later)
	fmt.Println(found.In(blk.English))
	// Output:
	// <nil>
	// nasional 2 nasional 1
	// <nil>
	// Regency: ineligible
	//   because of: USIA
	//   [no] All of these (and):
	//     [no] USIA: age at least 17 years on the first day of training — birth date: 1 January 2010
	//     [yes] KTP: residence on the identity card in 64.01 — residence on the identity card: 64.01.04
	// POL-018 error /policies/1/effective: A version of the policy "nasional" must begin the day after the version before it (1) ends, with a higher number. Correct effective of both versions, or the number.
}

func mustPolicy(text string) eligibility.Policy {
	p, found := eligibility.ParsePolicy([]byte(text))
	if found.HasErrors() {
		panic(found)
	}
	return p
}

// The decision is recorded in the enrolment with the version that it was made by. An
// authority that admits somebody all the same is recorded beside it, and the decision
// stays what the policy says.
func ExampleBound_Record() {
	p := mustPolicy(paser)
	b, _ := p.Bind(eligibility.Dates{BatchStart: blk.MustParseDate("2026-03-02")}, nil)
	e, _ := b.Layout().ParseEvidence([]byte(`{"in_school":true}`))
	r := b.Record(b.Decide(&e), blk.MustParseDate("2026-02-10"))
	r.Override = training.OverrideRecord{Actor: "kepala-dinas", Role: blk.RoleHeadOfOffice, Reason: "lulus bulan ini", Document: "sk-7"}
	text, _ := json.Marshal(r)
	fmt.Println(string(text))
	// Output:
	// {"policy":{"id":"blk-paser-2025","version":1},"policy_in_force":{"from":"2025-07-02"},"verdict":"ineligible","decided_on":"2026-02-10","override":{"actor":"kepala-dinas","role":"head_of_office","reason":"lulus bulan ini","document":"sk-7"}}
}

// The analysis says what a policy can hardly mean.
func ExamplePolicy_Analyse() {
	p := mustPolicy(`{"id":"aneh","version":1,"purpose":"entry","title":{"id":"Aneh"},"effective":{"from":"2026-01-01"},"basis":{"sk":{"title":"SK"}},
		"rule":{"kind":"all","rules":[
		{"kind":"age","code":"DEWASA","fact":"birth_date","at":"batch_start","min":17,"basis":["sk"]},
		{"kind":"age","code":"TUA","fact":"birth_date","at":"batch_start","min":18,"basis":["sk"]},
		{"kind":"count","code":"LATIH","fact":"trainings_taken","min":0,"basis":["sk"]}]}}`)
	found := p.Analyse(nil)
	for _, id := range []blk.CheckID{"POL-032", "POL-036"} {
		fmt.Println(found.Of(id).In(blk.English))
	}
	// Output:
	// POL-032 warning /rule/rules/0: The rule DEWASA must not be idle; it is implied by TUA. Take this rule away, or correct its bound.
	// POL-036 warning /rule/rules/2: The rule LATIH must be able to fail; everybody meets it. Take this rule away, or correct its bound.
}

// Two policies are compared by one invented applicant for each difference.
func ExampleCompare() {
	bind := func(text string) *eligibility.Bound {
		p := mustPolicy(text)
		b, _ := p.Bind(eligibility.Dates{BatchStart: blk.MustParseDate("2026-03-02")}, nil)
		return b
	}
	const form = `{"id":"usia","version":1,"purpose":"entry","title":{"id":"Usia"},"effective":{"from":"2026-01-01"},"rule":{"kind":"age","code":"USIA","fact":"birth_date","at":"batch_start",%s}}`
	before, after := bind(fmt.Sprintf(form, `"min":17,"max":35`)), bind(fmt.Sprintf(form, `"min":18`))
	c, ok := eligibility.Compare(before, after)
	fmt.Println(ok, c.Complete, c.IsEquivalent())
	for _, d := range c.Differences {
		fmt.Println(d.First, d.Second, d.By, d.Witness.Evidence["birth_date"])
	}
	var none eligibility.Comparison
	fmt.Println(none.IsEquivalent(), eligibility.Difference{}.First)
	// Output:
	// true true false
	// eligible ineligible [USIA] 2008-03-03
	// ineligible eligible [USIA] 1990-03-02
	// false undetermined
}

// Cases for testing another program are made from the bounds of the rules: below, at
// and above each, and with the fact missing. Coverage says which rules the policy's
// own examples do not try.
func ExampleBound_Cases() {
	p := mustPolicy(`{"id":"usia","version":1,"purpose":"entry","title":{"id":"Usia"},"effective":{"from":"2026-01-01"},
		"rule":{"kind":"age","code":"USIA","fact":"birth_date","at":"batch_start","min":17,"leap_birthday":"february_28"},
		"examples":[{"name":"tua","dates":{"batch_start":"2026-03-02"},"evidence":{"birth_date":"1990-01-01"},"expect":"eligible"}]}`)
	b, _ := p.Bind(eligibility.Dates{BatchStart: blk.MustParseDate("2025-02-28")}, nil)
	for c := range b.Cases() {
		fmt.Println(c.Evidence["birth_date"], c.Expect)
	}
	for _, c := range p.Coverage() {
		fmt.Println(c.Code, c.Met, c.Unmet, c.Unknown, c.Pivotal)
	}
	fmt.Println(eligibility.LeafCoverage{Code: "USIA"}.Met)
	// Output:
	// 2008-02-29 eligible
	// 2008-02-28 eligible
	// 2008-03-01 ineligible
	//  undetermined
	// USIA 1 0 0 1
	// 0
}

// A warehouse decides where its data lies: the policy is one query of three-valued
// logic over one relation.
func ExampleBound_AppendSQL() {
	p := mustPolicy(`{"id":"sekolah","version":1,"purpose":"entry","title":{"id":"Sekolah"},"effective":{"from":"2026-01-01"},"rule":{"kind":"flag","code":"SEKOLAH","fact":"in_school","is":false}}`)
	b, _ := p.Bind(eligibility.Dates{}, nil)
	fmt.Print(string(b.AppendDDL(nil, eligibility.SQLite)))
	fmt.Print(string(b.AppendSQL(nil, eligibility.Postgres)))
	// Output:
	// CREATE TABLE evidence (
	//   id text PRIMARY KEY,
	//   -- masih bersekolah / still in school (ya atau tidak / yes or no)
	//   "in_school" boolean
	// );
	// WITH leaves AS (
	//   SELECT id,
	//     ("in_school" = FALSE) AS r1
	//   FROM evidence
	// ), decided AS (
	//   SELECT leaves.*, r1 AS verdict
	//   FROM leaves
	// )
	// SELECT id,
	//   CASE WHEN verdict IS TRUE THEN 'eligible' WHEN verdict IS FALSE THEN 'ineligible' ELSE 'undetermined' END AS verdict,
	//   r1 AS "SEKOLAH"
	// FROM decided
}

// Rules can be about sets whose validity counts, and about dates a number of months
// from a reference date.
func ExampleHolds() {
	p := eligibility.Policy{ID: "x", Version: blk.MustNewCount(1), Purpose: eligibility.ForStaying, Title: blk.Text{ID: "x"}, Effective: blk.Period{From: blk.MustParseDate("2026-01-01")},
		Rule: eligibility.Any{Rules: eligibility.RuleList{
			eligibility.Holds{Leaf: eligibility.Leaf{Code: "UNIT", Fact: eligibility.FactUnits, Assurance: eligibility.Documented}, Codes: []string{"C.24LAS01.001.1"}, Need: eligibility.NeedAll, At: eligibility.AsOf},
			eligibility.Date{Leaf: eligibility.Leaf{Code: "JEDA", Fact: eligibility.FactLastTrainingEnded}, At: eligibility.AsOf, OffsetMonths: -12, Relation: eligibility.OnOrBefore},
			eligibility.Age{Leaf: eligibility.Leaf{Code: "USIA", Fact: eligibility.FactBirthDate}, At: eligibility.AsOf, Min: eligibility.LimitOf(blk.MustNewCount(60)), LeapBirthday: eligibility.LeapMarch1},
		}}}
	b, found := p.Bind(eligibility.Dates{}, nil)
	fmt.Println(found.Err(), b.Unset())
	hash, err := p.Hash()
	fmt.Printf("%x %v\n", hash[:4], err)
	months, err := eligibility.ParseOffsetMonths("-12")
	fmt.Println(months, err)
	// Output:
	// <nil> [as_of]
	// bce88dba <nil>
	// -12 <nil>
}

// The catalogue says beforehand what will be checked in a policy.
func ExampleChecks() {
	for _, c := range eligibility.Checks() {
		if slices.Contains([]blk.CheckID{"POL-005", "POL-030"}, c.ID) {
			fmt.Println(c.ID, c.At, c.Must.ID)
		}
	}
	// Output:
	// POL-005 /rule Parameter {given} tidak ada dalam kebijakan ini.
	// POL-030 /rule Harus ada orang yang dapat memenuhi syarat; menurut kebijakan ini tidak mungkin ada.
}
