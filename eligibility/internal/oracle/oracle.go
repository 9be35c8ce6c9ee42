// Package oracle decides policies by walking their rules over a dossier, in as few
// lines as the semantics need, and draws policies and dossiers at random. The
// tests of every other evaluator compare themselves with it.
package oracle

import (
	"slices"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/eligibility"
)

// Decide returns the verdict of a policy on a dossier.
func Decide(p *eligibility.Policy, dates *eligibility.Dates, d *eligibility.Dossier) eligibility.Verdict {
	switch walk(p, p.Rule, dates, d) {
	case blk.True:
		return eligibility.Eligible
	case blk.False:
		return eligibility.Ineligible
	}
	return eligibility.Undetermined
}

// Leaves returns whether each leaf of a policy holds, in the order of the document.
func Leaves(p *eligibility.Policy, dates *eligibility.Dates, d *eligibility.Dossier) []blk.Truth {
	var truths []blk.Truth
	var each func(eligibility.Rule)
	each = func(r eligibility.Rule) {
		switch r := r.(type) {
		case eligibility.All:
			for _, r := range r.Rules {
				each(r)
			}
		case eligibility.Any:
			for _, r := range r.Rules {
				each(r)
			}
		case eligibility.AtLeast:
			for _, r := range r.Rules {
				each(r)
			}
		case eligibility.Not:
			each(r.Rule)
		default:
			truths = append(truths, walk(p, r, dates, d))
		}
	}
	each(p.Rule)
	return truths
}

func walk(p *eligibility.Policy, r eligibility.Rule, dates *eligibility.Dates, d *eligibility.Dossier) blk.Truth {
	each := func(rules []eligibility.Rule) (truths []blk.Truth) {
		for _, r := range rules {
			truths = append(truths, walk(p, r, dates, d))
		}
		return truths
	}
	switch r := r.(type) {
	case eligibility.All:
		return blk.All(each(r.Rules)...)
	case eligibility.Any:
		return blk.Any(each(r.Rules)...)
	case eligibility.Not:
		return blk.Not(walk(p, r.Rule, dates, d))
	case eligibility.AtLeast:
		n, _ := r.Count.Int()
		return blk.AtLeast(n, each(r.Rules)...)
	case eligibility.Residence:
		v, known := value(d, r.Leaf)
		if !known {
			return blk.Undetermined
		}
		at := blk.MustParseRegion(v.String())
		switch {
		case slices.ContainsFunc(r.Within, func(w blk.Region) bool { return w.Contains(at) }):
			return blk.True
		case slices.ContainsFunc(r.Within, func(w blk.Region) bool { return at.Contains(w) }):
			return blk.Undetermined
		}
		return blk.False
	case eligibility.Age:
		v, known := value(d, r.Leaf)
		on := dates.On(r.At)
		low, high, resolved := bounds(p, r.Min, r.Max, dates, on)
		if !known || on.IsZero() || !resolved {
			return blk.Undetermined
		}
		years, born := age(blk.MustParseDate(v.String()), on, r.LeapBirthday)
		return blk.TruthOf(born && years >= low && years <= high)
	case eligibility.Flag:
		v, known := value(d, r.Leaf)
		return truth(known, blk.TruthOf(v.String() == "true") == r.Is.Truth())
	case eligibility.Level:
		v, known := value(d, r.Leaf)
		rank := blk.EducationLevel(v.String()).Rank()
		return truth(known, rank >= r.Min.Rank() && (r.Max == "" || rank <= r.Max.Rank()))
	case eligibility.OneOf:
		v, known := value(d, r.Leaf)
		return truth(known, slices.Contains(r.Values, v.String()))
	case eligibility.Count:
		v, known := value(d, r.Leaf)
		low, high, resolved := bounds(p, r.Min, r.Max, dates, blk.Date{})
		n := 0
		if known {
			n, _ = blk.MustParseCount(v.String()).Int()
		}
		return truth(known && resolved, n >= low && n <= high)
	case eligibility.Date:
		v, known := value(d, r.Leaf)
		on := dates.On(r.At).AddMonths(int(r.OffsetMonths))
		if !known || on.IsZero() {
			return blk.Undetermined
		}
		order := blk.MustParseDate(v.String()).Compare(on)
		return blk.TruthOf(r.Relation == eligibility.OnOrBefore && order <= 0 || r.Relation == eligibility.OnOrAfter && order >= 0)
	case eligibility.Holds:
		return holds(&r, dates, d)
	}
	return blk.Undetermined
}

func holds(r *eligibility.Holds, dates *eligibility.Dates, d *eligibility.Dossier) blk.Truth {
	v, known := value(d, r.Leaf)
	on := dates.On(r.At)
	if !known || r.At != "" && on.IsZero() {
		return blk.Undetermined
	}
	var each []blk.Truth
	for _, code := range r.Codes {
		held := blk.False
		for _, h := range v.Holdings() {
			if h.Code != code {
				continue
			}
			period := blk.Period{From: h.From, Until: h.Until}
			switch {
			case r.At == "":
				held = blk.True
			case period.IsZero():
				held = blk.Undetermined
			default:
				held = blk.TruthOf(period.Contains(on))
			}
		}
		each = append(each, held)
	}
	if r.Need == eligibility.NeedAny {
		return blk.Any(each...)
	}
	return blk.All(each...)
}

// value returns the value of a leaf's fact, unless it is missing, contested or not
// sure enough.
func value(d *eligibility.Dossier, l eligibility.Leaf) (eligibility.Value, bool) {
	v, known := d.Evidence[l.Fact]
	ranks := []eligibility.Assurance{"", eligibility.Declared, eligibility.Documented, eligibility.Verified}
	have, want := max(slices.Index(ranks, d.About[l.Fact].Assurance), 1), max(slices.Index(ranks, l.Assurance), 1)
	return v, known && have >= want && !slices.Contains(d.Contested, l.Fact)
}

func truth(known, holds bool) blk.Truth {
	if !known {
		return blk.Undetermined
	}
	return blk.TruthOf(holds)
}

// bounds returns the bounds of a rule, and whether each that is a parameter has a
// value on the day of decision, or else on the day that the rule looks at.
func bounds(p *eligibility.Policy, least, most eligibility.Limit, dates *eligibility.Dates, on blk.Date) (low, high int, ok bool) {
	if !dates.AsOf.IsZero() {
		on = dates.AsOf
	}
	low, high, ok = 0, 1<<31, true
	for _, b := range []struct {
		limit eligibility.Limit
		to    *int
	}{{least, &low}, {most, &high}} {
		if b.limit.Param() == "" {
			if !b.limit.IsZero() {
				*b.to, _ = blk.MustParseCount(b.limit.String()).Int()
			}
			continue
		}
		found := false
		for _, v := range p.Parameters[b.limit.Param()] {
			if on.IsZero() || (blk.Period{From: v.From, Until: v.Until}).Contains(on) {
				*b.to, _ = v.Value.Int()
				found = true
			}
		}
		ok = ok && found
	}
	return low, high, ok
}

// age returns the completed years on a day; false before birth.
func age(birth, on blk.Date, leap eligibility.LeapBirthday) (int, bool) {
	years, born := birth.AgeOn(on)
	if leap == eligibility.LeapFebruary28 && birth.Month() == 2 && birth.Day() == 29 && on.Month() == 2 && on.Day() == 28 && on.AddDays(1).Month() == 3 {
		years++
	}
	return years, born
}
