package oracle

import (
	"math/rand/v2"
	"strconv"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/eligibility"
)

// Dates are the days that drawn policies are bound to.
var Dates = eligibility.Dates{AsOf: blk.MustParseDate("2026-02-01"), RegistrationClose: blk.MustParseDate("2026-02-28"), BatchStart: blk.MustParseDate("2026-03-31")}

// Codes that drawn policies ask for.
var codes = []string{"J.62DMI00.001.1", "J.62DMI00.002.1", "J.62DMI00.003.1"}

// Policy draws a policy of at most so many rules about a few facts of every kind.
func Policy(r *rand.Rand, most int) eligibility.Policy {
	d := drawer{r, most, 0}
	p := eligibility.Policy{ID: "p", Version: blk.MustNewCount(1), Purpose: eligibility.ForEntry, Title: blk.Text{ID: "x"},
		Effective:  blk.Period{From: blk.MustParseDate("2020-01-01")},
		Facts:      map[eligibility.FactID]eligibility.Declaration{"band": {Kind: eligibility.KindWord, Values: []string{"a", "b", "c"}}},
		Parameters: map[blk.ParameterID][]eligibility.DatedNumber{"n": {{From: blk.MustParseDate("2020-01-01"), Until: blk.MustParseDate("2026-02-28"), Value: blk.MustNewCount(2)}, {From: blk.MustParseDate("2026-03-01"), Value: blk.MustNewCount(3)}}},
	}
	p.Rule = d.rule(4)
	return p
}

type drawer struct {
	*rand.Rand
	left  int
	codes int
}

func pick[T any](r *rand.Rand, list ...T) T { return list[r.IntN(len(list))] }

// rule draws a rule of a depth.
func (d *drawer) rule(depth int) eligibility.Rule {
	d.left--
	if depth == 0 || d.left < 4 || d.IntN(5) == 0 {
		return d.leaf()
	}
	if d.IntN(6) == 0 {
		return eligibility.Not{Rule: d.rule(depth - 1)}
	}
	var rules eligibility.RuleList
	for range 1 + d.IntN(4) {
		if d.left > 0 {
			rules = append(rules, d.rule(depth-1))
		}
	}
	switch d.IntN(5) {
	case 0:
		return eligibility.AtLeast{Count: blk.MustNewCount(1 + d.IntN(len(rules))), Rules: rules}
	case 1, 2:
		return eligibility.Any{Rules: rules}
	}
	return eligibility.All{Rules: rules}
}

func (d *drawer) leaf() eligibility.Rule {
	d.codes++
	l := eligibility.Leaf{Code: eligibility.RuleCode("C" + strconv.Itoa(d.codes)), Assurance: pick(d.Rand, "", "", "", eligibility.Declared, eligibility.Documented, eligibility.Verified)}
	about := func(f eligibility.FactID) eligibility.Leaf { l.Fact = f; return l }
	at := func() eligibility.ReferenceDate {
		return pick(d.Rand, eligibility.AsOf, eligibility.RegistrationClose, eligibility.BatchStart, eligibility.BatchStart, eligibility.Selection)
	}
	limits := func(span int) (low, high eligibility.Limit) {
		n := d.IntN(span)
		low, high = eligibility.LimitOf(blk.MustNewCount(n)), eligibility.LimitOf(blk.MustNewCount(n+d.IntN(span)))
		switch d.IntN(4) {
		case 0:
			return low, eligibility.Limit{}
		case 1:
			return eligibility.Limit{}, high
		case 2:
			return eligibility.LimitParam("n"), eligibility.Limit{}
		}
		return low, high
	}
	switch d.IntN(9) {
	case 0:
		return eligibility.Flag{Leaf: about("in_school"), Is: blk.FlagOf(d.IntN(2) == 0)}
	case 1:
		return eligibility.Residence{Leaf: about("residence"), Within: pick(d.Rand, regions("64"), regions("64.01"), regions("64.01", "33.25"), regions("64.01.04", "64.02"), regions("33", "33.25"), regions("64.01.04.2001"))}
	case 2:
		low, high := limits(4)
		return eligibility.Count{Leaf: about("trainings_taken"), Min: low, Max: high}
	case 3:
		return eligibility.OneOf{Leaf: about("employment"), Values: pick(d.Rand, []string{"unemployed"}, []string{"unemployed", "laid_off"}, []string{"employed", "self_employed", "household"})}
	case 4:
		r := eligibility.Level{Leaf: about("education"), Min: pick(d.Rand, blk.EducationSD, blk.EducationSMA, blk.EducationS1)}
		if d.IntN(2) == 0 {
			r.Max = pick(d.Rand, blk.EducationS1, blk.EducationD4, blk.EducationS3)
		}
		return r
	case 5:
		low, high := limits(30)
		return eligibility.Age{Leaf: about("birth_date"), At: at(), Min: low, Max: high, LeapBirthday: pick(d.Rand, "", eligibility.LeapMarch1, eligibility.LeapFebruary28)}
	case 6:
		return eligibility.Date{Leaf: about("last_training_ended"), At: at(), OffsetMonths: eligibility.OffsetMonths(pick(d.Rand, -25, -12, -1, 0, 1, 11)), Relation: pick(d.Rand, eligibility.OnOrBefore, eligibility.OnOrAfter)}
	case 7:
		return eligibility.OneOf{Leaf: about("band"), Values: pick(d.Rand, []string{"a"}, []string{"b", "c"})}
	}
	r := eligibility.Holds{Leaf: about("units"), Codes: pick(d.Rand, codes[:1], codes[:2], codes[1:], codes), Need: pick(d.Rand, "", eligibility.NeedAll, eligibility.NeedAny)}
	if d.IntN(2) == 0 {
		r.At = at()
	}
	return r
}

func regions(codes ...string) (list []blk.Region) {
	for _, c := range codes {
		list = append(list, blk.MustParseRegion(c))
	}
	return list
}

// Dossier draws what is known of somebody: about so many of a hundred facts.
func Dossier(r *rand.Rand, known int) eligibility.Dossier {
	d := eligibility.Dossier{Evidence: eligibility.FactValues{}, About: map[eligibility.FactID]eligibility.About{}}
	for _, id := range Facts {
		switch {
		case r.IntN(100) >= known:
			continue
		case r.IntN(20) == 0:
			d.Contested = append(d.Contested, id)
		}
		d.Evidence[id] = Value(r, id)
		if r.IntN(2) == 0 {
			d.About[id] = eligibility.About{Assurance: pick(r, "", eligibility.Declared, eligibility.Documented, eligibility.Verified, eligibility.Verified)}
		}
	}
	return d
}

// Facts are the facts that drawn policies ask for.
var Facts = []eligibility.FactID{"residence", "birth_date", "in_school", "education", "employment", "trainings_taken", "last_training_ended", "units", "band"}

// Value draws a value of a fact.
func Value(r *rand.Rand, id eligibility.FactID) eligibility.Value {
	near := func() blk.Date { // near the bounds that rules can have
		d := pick(r, Dates.AsOf, Dates.RegistrationClose, Dates.BatchStart).AddMonths(pick(r, -25, -12, -1, 0, 1, 11)).AddDays(r.IntN(5) - 2)
		return d
	}
	switch id {
	case "residence":
		return eligibility.RegionValue(blk.MustParseRegion(pick(r, "64", "64.01", "64.01.04", "64.01.04.2001", "64.01.04.2002", "64.02", "64.02.01", "33", "33.25.01", "33.26", "11.01.01")))
	case "birth_date":
		if r.IntN(4) == 0 {
			return eligibility.DateValue(pick(r, blk.MustParseDate("2008-02-29"), blk.MustParseDate("2000-02-29"), blk.MustParseDate("2026-03-30"), blk.MustParseDate("2026-04-01")))
		}
		return eligibility.DateValue(pick(r, Dates.AsOf, Dates.RegistrationClose, Dates.BatchStart).AddMonths(-12 * r.IntN(60)).AddDays(r.IntN(5) - 2))
	case "in_school":
		return eligibility.FlagValue(r.IntN(2) == 0)
	case "education":
		return eligibility.WordValue(pick(r, blk.EducationLevel("").CodeList().Values()...))
	case "employment":
		return eligibility.WordValue(pick(r, "unemployed", "laid_off", "employed", "self_employed", "household"))
	case "trainings_taken":
		return eligibility.CountValue(blk.MustNewCount(r.IntN(8)))
	case "last_training_ended":
		return eligibility.DateValue(near())
	case "band":
		return eligibility.WordValue(pick(r, "a", "b", "c"))
	}
	var held []eligibility.Holding
	for _, code := range append(codes, "J.62DMI00.009.1") {
		h := eligibility.Holding{Code: code}
		switch r.IntN(6) {
		case 0:
			h.From = near()
		case 1:
			h.Until = near()
		case 2:
			h.From = near()
			h.Until = h.From.AddMonths(r.IntN(30))
		case 3, 4:
			continue
		}
		held = append(held, h)
	}
	return eligibility.SetValue(held...)
}
