package screening_test

import (
	"context"
	"encoding/json"
	"fmt"
	"os"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/region"
	"github.com/vokasi/vokasi-go/eligibility"
	"github.com/vokasi/vokasi-go/eligibility/screening"
)

// people are invented.
var people = []string{
	`{"residence":"64.01.04","in_school":false,"birth_date":"2000-01-02","sex":"female"}`,
	`{"residence":"64.01.04","in_school":false,"birth_date":"1999-05-20","sex":"male"}`,
	`{"residence":"64.01.02","in_school":true,"birth_date":"2012-01-02","sex":"male"}`,
	`{"residence":"64.01.02","in_school":false,"birth_date":"2011-07-30","sex":"female"}`,
	`{"residence":"64.09.01","in_school":false,"birth_date":"1998-03-04","sex":"female"}`,
	`{"residence":"64.01.04","birth_date":"2001-11-12","sex":"female"}`,
}

// admission returns a policy and a table of the people above, under a layout that has
// room for the groups of breakdowns too.
func admission(by ...screening.Breakdown) (*eligibility.Bound, []*screening.BoundBreakdown, *screening.Table) {
	policy, _ := eligibility.ParsePolicy([]byte(paser))
	policies := []*eligibility.Policy{&policy}
	for _, b := range by {
		policies = append(policies, screening.GroupPolicies(b.Groups, nil)...)
	}
	layout, _ := eligibility.NewLayout(policies...)
	bound, _ := policy.BindTo(layout, march, nil)
	var breakdowns []*screening.BoundBreakdown
	for i := range by {
		b, _ := by[i].Bind(nil, layout, march, nil)
		breakdowns = append(breakdowns, b)
	}
	table := screening.NewTable(layout)
	for _, text := range people {
		e, _ := layout.ParseEvidence([]byte(text))
		table.Append(e)
	}
	return bound, breakdowns, table
}

func ExampleTable_Screen() {
	bound, _, table := admission()
	result, err := table.Screen(context.Background(), bound, 2)
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Printf("%+v\n", result.Counts())
	for place := range result.Eligible() {
		fmt.Println("eligible:", place)
	}
	fmt.Println(result.Verdict(3), bound.Codes(result.Decision(3).Unmet))
	fmt.Println(result.Verdict(5), bound.Missing(result.Decision(5)))
	// Output:
	// {Eligible:2 Ineligible:3 Undetermined:1}
	// eligible: 0
	// eligible: 1
	// ineligible [USIA]
	// undetermined [in_school]
}

func ExampleTable_Funnel() {
	bound, by, table := admission(screening.BySex())
	var funnel *screening.Funnel
	funnel, _ = table.Funnel(context.Background(), bound, by, 1)
	for i, rule := range funnel.Rules {
		var n screening.RuleCounts = funnel.Total.Rules[i]
		fmt.Printf("%s excludes %v, %v alone; not known of %v\n", rule.Code, n.Excludes, n.Alone, n.Open)
	}
	for i, fact := range funnel.Facts {
		if n := funnel.Total.Facts[i]; n.Missing.String() != "0" {
			fmt.Printf("%s is missing to %v: %s\n", fact.Fact, n.Missing, fact.Ask.EN)
		}
	}
	for _, b := range funnel.Breakdowns {
		for _, g := range b.Groups {
			fmt.Printf("%s, %s: %v of %v eligible\n", b.Label.EN, g.Label.EN, g.Counts.Eligible, g.Counts.People)
		}
	}
	// Output:
	// KTP excludes 1, 1 alone; not known of 0
	// SEKOLAH excludes 1, 0 alone; not known of 1
	// USIA excludes 2, 1 alone; not known of 0
	// in_school is missing to 1: Bring the last diploma or a statement that school has ended.
	// Sex, male: 1 of 2 eligible
	// Sex, female: 1 of 4 eligible
}

// Six people are too few to be told apart by sex.
func ExampleFunnel_Hide() {
	bound, by, table := admission(screening.BySex())
	funnel, _ := table.Funnel(context.Background(), bound, by, 1)
	for _, g := range funnel.Hide(5).Breakdowns[0].Groups {
		fmt.Println(g.ID, g.Counts.People.IsZero(), g.Counts.Eligible.IsZero())
	}
	// Output:
	// male true true
	// female true true
}

// What would it change to admit everybody from 14 years on, in school or not?
func ExampleTable_Compare() {
	before, _ := eligibility.ParsePolicy([]byte(paser))
	after, _ := eligibility.ParsePolicy([]byte(paser14))
	layout, _ := eligibility.NewLayout(&before, &after)
	table := screening.NewTable(layout)
	for _, text := range people {
		e, _ := eligibility.ParseDossier([]byte(`{"evidence":`+text+`}`), nil)
		row, _ := layout.Evidence(&e)
		table.Append(row)
	}
	old, _ := before.BindTo(layout, march, nil)
	new, _ := after.BindTo(layout, march, nil)
	var impact *screening.Impact
	impact, _ = table.Compare(context.Background(), old, new, 1)
	for place := range impact.Gained() {
		fmt.Println("gained:", place)
	}
	for _, m := range impact.Moves {
		if m.From != m.To && m.People > 0 {
			fmt.Println(m.From, "to", m.To, m.People)
		}
	}
	for _, rule := range impact.GainedBy {
		fmt.Println("kept out before by", rule.Code, rule.People)
	}
	// Output:
	// gained: 2
	// gained: 3
	// gained: 5
	// undetermined to eligible 1
	// ineligible to eligible 2
	// kept out before by SEKOLAH 1
	// kept out before by USIA 2
}

func ExampleDecide() {
	bound, _, table := admission()
	rows := func(yield func(int, *eligibility.Evidence) bool) {
		for i := range table.Len() {
			e := table.Evidence(i)
			if !yield(i, &e) {
				return
			}
		}
	}
	for place, decision := range screening.Decide(bound, rows) {
		fmt.Println(place, decision.Verdict)
	}
	// Output:
	// 0 eligible
	// 1 eligible
	// 2 ineligible
	// 3 ineligible
	// 4 ineligible
	// 5 undetermined
}

// A group is a rule: who meets it belongs.
func ExampleMembership() {
	groups := []screening.Group{
		{ID: "perempuan", Label: blk.Text{ID: "perempuan", EN: "women"}, Rule: eligibility.OneOf{Leaf: eligibility.Leaf{Code: "P", Fact: eligibility.FactSex}, Values: []string{"female"}}},
		{ID: "difabel", Label: blk.Text{ID: "difabel", EN: "with a disability"}, Rule: eligibility.Flag{Leaf: eligibility.Leaf{Code: "D", Fact: eligibility.FactDisability}, Is: blk.FlagOf(true)}},
	}
	layout, _ := eligibility.NewLayout(screening.GroupPolicies(groups, nil)...)
	bounds, found := screening.BindGroups(groups, nil, layout, eligibility.Dates{}, nil)
	if found.HasErrors() {
		fmt.Println(found)
		return
	}
	e, _ := layout.ParseEvidence([]byte(`{"sex":"female"}`))
	var in, unknown screening.GroupSet = screening.Membership(bounds, &e)
	fmt.Println(in.Has(0), in.Has(1), unknown.Has(1))
	_ = json.NewEncoder(os.Stdout).Encode(groups[1])
	// Output:
	// true false true
	// {"id":"difabel","label":{"id":"difabel","en":"with a disability"},"rule":{"kind":"flag","code":"D","fact":"disability","is":true}}
}

func ExampleByRegion() {
	c := &blk.Context{Regions: region.Table{}}
	for _, b := range []screening.Breakdown{
		screening.ByRegion(c, blk.MustParseRegion("64.01.04"), blk.MustParseRegion("64.01")),
		screening.ByAge(eligibility.BatchStart, 18, 25, 35),
		screening.BySex(), screening.ByDisability(),
	} {
		fmt.Print(b.Label.EN, ":")
		for _, g := range b.Groups {
			fmt.Printf(" %s (%s);", g.ID, g.Label.EN)
		}
		fmt.Println()
	}
	// Output:
	// Region of residence: 64.01.04 (Tanah Grogot, Kabupaten Paser (64.01.04)); 64.01 (Kabupaten Paser (64.01));
	// Age: 0-17 (< 18 years); 18-24 (18–24 years); 25-34 (25–34 years); 35- (≥ 35 years);
	// Sex: male (male); female (female);
	// Disability: disability (with a disability); no_disability (without a disability);
}
