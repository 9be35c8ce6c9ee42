package roadmap

import (
	"cmp"
	"slices"

	"github.com/vokasi/vokasi-go/blk"
)

// A Candidate is a centre with what it lacks to the class above the one that its evidence
// shows.
type Candidate struct {
	// Its place in the list of roadmaps, from 0.
	Index int
	// The centre and its region.
	Centre blk.CentreID
	Region blk.Region
	// The class that the evidence shows, "" if none, and the one above it.
	Class, Next IndependenceClass
	// The criteria of that class that are known not to be met, and those that are not
	// known.
	Failing, Unknown CriterionSet
	// What the cheapest milestones towards that class cost, with those that they need
	// before them: see [Roadmap.NextSteps]. It is absent if a criterion has none or the
	// cost of one is not known.
	Cost blk.Rupiah
}

// Lacking returns how many criteria the centre lacks.
func (x *Candidate) Lacking() int { return (x.Failing | x.Unknown).Len() }

// Compare orders candidates, the nearest first: by the number of criteria that fail or are
// not known, then of those that fail, then by cost, a known one before one that is not
// known, then by centre.
func (x *Candidate) Compare(y *Candidate) int {
	return cmp.Or(cmp.Compare(x.Lacking(), y.Lacking()), cmp.Compare(x.Failing.Len(), y.Failing.Len()), compareCost(x.Cost, y.Cost), cmp.Compare(x.Centre, y.Centre), cmp.Compare(x.Index, y.Index))
}

// compareCost orders costs, what is not known last.
func compareCost(a, b blk.Rupiah) int {
	if a.IsZero() != b.IsZero() {
		if a.IsZero() {
			return 1
		}
		return -1
	}
	return a.Compare(b)
}

// Nearest returns at most so many centres that are nearest to a class on the reference
// date, in the order of [Candidate.Compare]: of those whose evidence shows the class just
// below it. What each lacks in words is [Roadmap.Assess] of its roadmap, asked only for
// those that are shown.
func Nearest(roadmaps []Roadmap, to IndependenceClass, most int, c *blk.Context) []Candidate {
	if !to.IsValid() || most <= 0 {
		return nil
	}
	var candidates []Candidate
	needs := to.Criteria()
	for i := range roadmaps {
		r := &roadmaps[i]
		s := r.Standing(c)
		if s.Class.Next() != to {
			continue
		}
		lacking := needs &^ s.Met
		candidates = append(candidates, Candidate{Index: i, Centre: r.Centre, Region: r.Region, Class: s.Class, Next: to, Failing: lacking & s.Unmet, Unknown: lacking &^ s.Unmet})
	}
	// Costs decide between equals alone: first cut to those that lack as little as the last
	// one shown.
	slices.SortFunc(candidates, func(x, y Candidate) int {
		return cmp.Or(cmp.Compare(x.Lacking(), y.Lacking()), cmp.Compare(x.Failing.Len(), y.Failing.Len()))
	})
	if most < len(candidates) {
		last := &candidates[most-1]
		end := most
		for end < len(candidates) && candidates[end].Lacking() == last.Lacking() && candidates[end].Failing.Len() == last.Failing.Len() {
			end++
		}
		candidates = candidates[:end]
	}
	for i := range candidates {
		x := &candidates[i]
		x.Cost = roadmaps[x.Index].costOf(c)
	}
	slices.SortFunc(candidates, func(x, y Candidate) int { return x.Compare(&y) })
	return candidates[:min(most, len(candidates))]
}

// costOf returns what the cheapest next milestones cost, absent if that is not known.
func (r *Roadmap) costOf(c *blk.Context) blk.Rupiah {
	steps := r.NextSteps(c)
	if steps.Unserved != 0 || steps.Cheapest.UnknownCosts > 0 {
		return blk.Rupiah{}
	}
	return steps.Cheapest.Cost
}
