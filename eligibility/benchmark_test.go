package eligibility_test

import (
	"encoding/json"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/eligibility"
)

// nine is a policy of nine leaves about eight facts.
const nine = `{"id":"nine","version":1,"purpose":"entry","title":{"id":"Sembilan syarat","en":"Nine rules"},"effective":{"from":"2025-01-01"},
 "rule":{"kind":"all","rules":[
  {"kind":"residence","code":"KTP","fact":"residence","within":["64.01"]},
  {"kind":"age","code":"USIA","fact":"birth_date","at":"batch_start","min":17,"max":45},
  {"kind":"flag","code":"SEKOLAH","fact":"in_school","is":false},
  {"kind":"level","code":"IJAZAH","fact":"education","min":"sma"},
  {"kind":"one_of","code":"KERJA","fact":"employment","values":["unemployed","laid_off"]},
  {"kind":"count","code":"LATIH","fact":"trainings_taken","max":2},
  {"kind":"any","rules":[{"kind":"count","code":"PENGALAMAN","fact":"experience_months","min":12},{"kind":"flag","code":"DIFABEL","fact":"disability","is":true}]},
  {"kind":"date","code":"JEDA","fact":"last_training_ended","at":"batch_start","offset_months":-12,"relation":"on_or_before"}]}}`

// A candidate is what a program written by hand for one policy would keep: no more
// than the policy asks for, and no sign of what is missing.
type candidate struct {
	residence, birth, lastTraining uint32
	trainings, experience          int32
	education, employment          uint8
	inSchool, disability           bool
}

var regencies = []string{"64.01.04", "64.01.02", "64.01.01", "64.09.01", "64.02.01"}

// draw draws somebody, as a dossier and as a candidate.
func draw(r *rand.Rand) (eligibility.Dossier, candidate) {
	var c candidate
	at := r.IntN(len(regencies))
	birth := day("1960-01-01").AddDays(r.IntN(20000))
	last := day("2020-01-01").AddDays(r.IntN(2200))
	levels := blk.EducationLevel("").CodeList().Values()
	words := []string{"unemployed", "laid_off", "employed", "self_employed", "household"}
	level, word := r.IntN(len(levels)), r.IntN(len(words))
	c.residence = []uint32{640104, 640102, 640101, 640901, 640201}[at]
	c.birth, c.lastTraining = packed(birth), packed(last)
	c.trainings, c.experience = int32(r.IntN(5)), int32(r.IntN(30))
	c.education, c.employment = uint8(blk.EducationLevel(levels[level]).Rank()), uint8(word)
	c.inSchool, c.disability = r.IntN(3) == 0, r.IntN(10) == 0
	return eligibility.Dossier{Evidence: eligibility.FactValues{
		"residence": eligibility.WordValue(regencies[at]), "birth_date": eligibility.DateValue(birth), "in_school": eligibility.FlagValue(c.inSchool),
		"education": eligibility.WordValue(levels[level]), "employment": eligibility.WordValue(words[word]),
		"trainings_taken": eligibility.CountValue(blk.MustNewCount(int(c.trainings))), "experience_months": eligibility.CountValue(blk.MustNewCount(int(c.experience))),
		"disability": eligibility.FlagValue(c.disability), "last_training_ended": eligibility.DateValue(last),
	}}, c
}

func packed(d blk.Date) uint32 { return uint32(d.Year()*10000 + d.Month()*100 + d.Day()) }

//go:noinline
func paserByHand(c *candidate) bool {
	return c.residence/100 == 6401 && !c.inSchool && c.birth <= 20090302
}

//go:noinline
func nineByHand(c *candidate) bool {
	return c.residence/100 == 6401 && c.birth <= 20090302 && c.birth > 19800302 && !c.inSchool && c.education >= 5 && c.employment <= 1 && c.trainings <= 2 &&
		(c.experience >= 12 || c.disability) && c.lastTraining <= 20250302
}

// people is how many random rows the benchmarks go through: more than caches hold.
const people = 1 << 20

// BenchmarkDecide compares decisions, each with the truth of every rule in it, with
// programs written by hand for the policy that answer yes or no: for one person who
// is eligible, with one fact missing, and over a million random rows. Rows of Evidence
// are larger than those of the program, which is part of the price.
func BenchmarkDecide(b *testing.B) {
	rows, candidates := make([]eligibility.Evidence, people), make([]candidate, people)
	for _, c := range []struct {
		name, policy string
		byHand       func(*candidate) bool
		missing      eligibility.FactID
	}{{"3_leaves", paser, paserByHand, "in_school"}, {"9_leaves", nine, nineByHand, "education"}} {
		bound := mustBind(b, mustParse(b, c.policy), march)
		r := rand.New(rand.NewPCG(1, 2))
		var eligible eligibility.Evidence
		var byHand candidate
		for bound.Decide(&eligible).Verdict != eligibility.Eligible {
			d, x := draw(r)
			eligible, _ = bound.Layout().Evidence(&d)
			byHand = x
		}
		require.True(b, c.byHand(&byHand))
		partial := eligible
		require.NoError(b, bound.Layout().Set(&partial, c.missing, eligibility.Value{}, ""))
		b.Run(c.name+"/known", func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				bound.Decide(&eligible)
			}
		})
		b.Run(c.name+"/known/by_hand", func(b *testing.B) {
			for b.Loop() {
				c.byHand(&byHand)
			}
		})
		b.Run(c.name+"/one_missing", func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				bound.Decide(&partial)
			}
		})
		for i := range rows {
			d, x := draw(r)
			rows[i], _ = bound.Layout().Evidence(&d)
			candidates[i] = x
		}
		b.Run(c.name+"/rows", func(b *testing.B) {
			b.ReportAllocs()
			counts := [3]int{}
			i := 0
			for b.Loop() {
				counts[bound.Decide(&rows[i&(people-1)]).Verdict]++
				i++
			}
		})
		b.Run(c.name+"/rows/by_hand", func(b *testing.B) {
			count, i := 0, 0
			for b.Loop() {
				if c.byHand(&candidates[i&(people-1)]) {
					count++
				}
				i++
			}
		})
		for i := range 1000 {
			require.Equal(b, c.byHand(&candidates[i]), bound.Decide(&rows[i]).Verdict == eligibility.Eligible)
		}
	}
}

// BenchmarkExplain measures what is asked about one decision of nine leaves.
func BenchmarkExplain(b *testing.B) {
	p := mustParse(b, nine)
	bound := mustBind(b, p, march)
	e := evidence(b, bound, `{"residence":"64.01.04","birth_date":"2010-01-02","in_school":false,"education":"smp","employment":"unemployed","trainings_taken":1,"disability":false,"experience_months":24,"last_training_ended":"2024-01-01"}`)
	partial := evidence(b, bound, `{"residence":"64.01.04","birth_date":"2008-01-02","in_school":false,"employment":"unemployed","trainings_taken":1,"last_training_ended":"2024-01-01"}`)
	d, open := bound.Decide(&e), bound.Decide(&partial)
	var text []byte
	for _, c := range []struct {
		name string
		do   func()
	}{
		{"text", func() { text = bound.AppendReasons(text[:0], d, &e, nil, blk.Indonesian) }},
		{"reasons", func() { bound.Reasons(d, &e, nil) }},
		{"because", func() { bound.Because(d) }},
		{"missing", func() { bound.Missing(open) }},
		{"next", func() { bound.Next(&partial, nil) }},
		{"eligible_from", func() { bound.EligibleFrom(&e, march.BatchStart) }},
		{"cheapest_fix", func() {
			for range bound.Fixes(&e, nil) {
				break
			}
		}},
		{"bind", func() { _, _ = p.Bind(march, nil) }},
		{"analyse", func() { p.Analyse(nil) }},
		{"parse", func() { eligibility.ParsePolicy([]byte(nine)) }},
		{"parse_applicant", func() {
			eligibility.ParseApplicant([]byte(`{"id":"p","evidence":{"residence":"64.01.04","birth_date":"2010-01-02","in_school":false,"education":"smp"}}`), nil)
		}},
		{"parse_applicant/encoding_json", func() {
			var x any
			_ = json.Unmarshal([]byte(`{"id":"p","evidence":{"residence":"64.01.04","birth_date":"2010-01-02","in_school":false,"education":"smp"}}`), &x)
		}},
	} {
		b.Run(c.name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				c.do()
			}
		})
	}
}
