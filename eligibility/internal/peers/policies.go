package main

import (
	"math/rand/v2"
	"strings"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/eligibility"
)

// Verdict is what an engine answers.
type Verdict string

// The verdicts. An engine that fails says so.
const (
	Eligible     Verdict = "eligible"
	Ineligible   Verdict = "ineligible"
	Undetermined Verdict = "undetermined"
	Failed       Verdict = "error"
)

func verdictOf(b bool) Verdict {
	if b {
		return Eligible
	}
	return Ineligible
}

// An applicant is somebody in the form that every engine takes: facts by name, and
// the same as a struct for the program written by hand.
type applicant struct {
	facts map[string]any
	hand  row
}

// row is what a program written by hand keeps of an applicant.
type row struct {
	regency, employment                                   string
	birth, education, trainings, experience, lastTraining int
	inSchool, disability                                  bool
}

var employments = []string{"unemployed", "laid_off", "employed", "self_employed"}

// levels are the levels of education by rank, from none.
var levels = []string{"none", "primary_incomplete", "sd", "smp", "sma", "d1", "d2", "d3", "d4", "s2", "s3"}

// draw draws an applicant of whom everything is known.
func draw(r *rand.Rand) applicant {
	date := func(year, span int) int { return (year+r.IntN(span))*10000 + (1+r.IntN(12))*100 + 1 + r.IntN(28) }
	h := row{
		regency: []string{"64.01", "64.01", "64.01", "64.09"}[r.IntN(4)], employment: employments[r.IntN(4)], birth: date(1975, 37), education: 1 + r.IntN(len(levels)),
		trainings: r.IntN(4), experience: r.IntN(30), lastTraining: date(2020, 6), inSchool: r.IntN(4) == 0, disability: r.IntN(10) == 0,
	}
	return applicant{map[string]any{"regency": h.regency, "employment": h.employment, "birth": h.birth, "education": h.education, "trainings": h.trainings,
		"experience": h.experience, "last_training": h.lastTraining, "in_school": h.inSchool, "disability": h.disability}, h}
}

// without returns the applicant without a fact.
func (a applicant) without(name string) applicant {
	facts := map[string]any{}
	for k, v := range a.facts {
		if k != name {
			facts[k] = v
		}
	}
	return applicant{facts, a.hand}
}

// A policy is the same conditions in the form that each engine reads.
type policy struct {
	name      string
	hand      func(*row) bool
	document  string // of this library
	condition string // of cel-go and expr
	rego      string
	cedar     string
	jsonLogic string
	grule     string
}

var policies = []policy{
	{
		name:      "3 rules",
		hand:      func(x *row) bool { return x.regency == "64.01" && x.birth <= 20090302 && !x.inSchool },
		document:  document(`{"kind":"residence","code":"KTP","fact":"residence","within":["64.01"]},{"kind":"age","code":"USIA","fact":"birth_date","at":"batch_start","min":17},{"kind":"flag","code":"SEKOLAH","fact":"in_school","is":false}`),
		condition: `regency == "64.01" && birth <= 20090302 && !in_school`,
		rego:      `input.regency == "64.01"; input.birth <= 20090302; not input.in_school`,
		cedar:     `context.regency == "64.01" && context.birth <= 20090302 && !context.in_school`,
		jsonLogic: `{"and":[{"==":[{"var":"regency"},"64.01"]},{"<=":[{"var":"birth"},20090302]},{"!":[{"var":"in_school"}]}]}`,
		grule:     `A.Text("regency") == "64.01" && A.Number("birth") <= 20090302 && !A.Flag("in_school")`,
	},
	{
		name: "9 rules",
		hand: func(x *row) bool {
			return x.regency == "64.01" && x.birth <= 20090302 && x.birth > 19800302 && !x.inSchool && x.education >= 5 && (x.employment == "unemployed" || x.employment == "laid_off") &&
				x.trainings <= 2 && (x.experience >= 12 || x.disability) && x.lastTraining <= 20250302
		},
		document: document(`{"kind":"residence","code":"KTP","fact":"residence","within":["64.01"]},{"kind":"age","code":"USIA","fact":"birth_date","at":"batch_start","min":17,"max":45},{"kind":"flag","code":"SEKOLAH","fact":"in_school","is":false},
			{"kind":"level","code":"IJAZAH","fact":"education","min":"sma"},{"kind":"one_of","code":"KERJA","fact":"employment","values":["unemployed","laid_off"]},{"kind":"count","code":"LATIH","fact":"trainings_taken","max":2},
			{"kind":"any","rules":[{"kind":"count","code":"LAMA","fact":"experience_months","min":12},{"kind":"flag","code":"DIFABEL","fact":"disability","is":true}]},
			{"kind":"date","code":"JEDA","fact":"last_training_ended","at":"batch_start","offset_months":-12,"relation":"on_or_before"}`),
		condition: `regency == "64.01" && birth <= 20090302 && birth > 19800302 && !in_school && education >= 5 && employment in ["unemployed", "laid_off"] && trainings <= 2 && (experience >= 12 || disability) && last_training <= 20250302`,
		rego:      `input.regency == "64.01"; input.birth <= 20090302; input.birth > 19800302; not input.in_school; input.education >= 5; input.employment in {"unemployed", "laid_off"}; input.trainings <= 2; proven; input.last_training <= 20250302`,
		cedar:     `context.regency == "64.01" && context.birth <= 20090302 && context.birth > 19800302 && !context.in_school && context.education >= 5 && ["unemployed", "laid_off"].contains(context.employment) && context.trainings <= 2 && (context.experience >= 12 || context.disability) && context.last_training <= 20250302`,
		jsonLogic: `{"and":[{"==":[{"var":"regency"},"64.01"]},{"<=":[{"var":"birth"},20090302]},{">":[{"var":"birth"},19800302]},{"!":[{"var":"in_school"}]},{">=":[{"var":"education"},5]},{"in":[{"var":"employment"},["unemployed","laid_off"]]},{"<=":[{"var":"trainings"},2]},{"or":[{">=":[{"var":"experience"},12]},{"var":"disability"}]},{"<=":[{"var":"last_training"},20250302]}]}`,
		grule:     `A.Text("regency") == "64.01" && A.Number("birth") <= 20090302 && A.Number("birth") > 19800302 && !A.Flag("in_school") && A.Number("education") >= 5 && (A.Text("employment") == "unemployed" || A.Text("employment") == "laid_off") && A.Number("trainings") <= 2 && (A.Number("experience") >= 12 || A.Flag("disability")) && A.Number("last_training") <= 20250302`,
	},
}

// document returns a policy document of this library.
func document(rules string) string {
	return `{"id":"p","version":1,"purpose":"entry","title":{"id":"Kebijakan"},"effective":{"from":"2025-01-01"},"rule":{"kind":"all","rules":[` + rules + `]}}`
}

// ours decides with this library.
func ours(p *policy) engine {
	parsed, found := eligibility.ParsePolicy([]byte(p.document))
	if found.HasErrors() {
		panic(found)
	}
	b, _ := parsed.Bind(eligibility.Dates{BatchStart: blk.MustParseDate("2026-03-02")}, nil)
	return engine{name: "vokasi", explains: "every rule", prepare: func(a *applicant) func() Verdict {
		e, _ := b.Layout().Evidence(dossier(a))
		return func() Verdict { return words[b.Decide(&e).Verdict%3] }
	}}
}

var words = [3]Verdict{eligibility.Eligible: Eligible, eligibility.Ineligible: Ineligible, eligibility.Undetermined: Undetermined}

// dossier returns an applicant as this library reads one.
func dossier(a *applicant) *eligibility.Dossier {
	d := &eligibility.Dossier{Evidence: eligibility.FactValues{}}
	for name, v := range a.facts {
		switch name {
		case "regency":
			d.Evidence["residence"] = eligibility.WordValue(v.(string))
		case "employment":
			d.Evidence["employment"] = eligibility.WordValue(v.(string))
		case "birth":
			d.Evidence["birth_date"] = date(v.(int))
		case "last_training":
			d.Evidence["last_training_ended"] = date(v.(int))
		case "education":
			d.Evidence["education"] = eligibility.WordValue(levels[v.(int)-1])
		case "trainings":
			d.Evidence["trainings_taken"] = eligibility.CountValue(blk.MustNewCount(v.(int)))
		case "experience":
			d.Evidence["experience_months"] = eligibility.CountValue(blk.MustNewCount(v.(int)))
		default:
			d.Evidence[eligibility.FactID(name)] = eligibility.FlagValue(v.(bool))
		}
	}
	return d
}

func date(n int) eligibility.Value {
	d, err := blk.NewDate(n/10000, n/100%100, n%100)
	if err != nil {
		panic(err)
	}
	return eligibility.DateValue(d)
}

// indented returns rego statements one a line.
func indented(s string) string { return "\t" + strings.ReplaceAll(s, "; ", "\n\t") }
