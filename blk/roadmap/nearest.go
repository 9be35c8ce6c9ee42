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
	// The class that it has by decision, "" if none: one that was given the class above
	// already needs evidence, not a promotion.
	Given IndependenceClass
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
	needs, on := to.Criteria(), referenceDate(c)
	for i := range roadmaps {
		r := &roadmaps[i]
		s := r.Standing(c)
		if s.Class.Next() != to {
			continue
		}
		lacking := needs &^ s.Met
		candidates = append(candidates, Candidate{Index: i, Centre: r.Centre, Region: r.Region, Class: s.Class, Next: to, Given: r.ClassOn(on), Failing: lacking & s.Unmet, Unknown: lacking &^ s.Unmet})
	}
	slices.SortFunc(candidates, func(x, y Candidate) int {
		return cmp.Or(cmp.Compare(x.Lacking(), y.Lacking()), cmp.Compare(x.Failing.Len(), y.Failing.Len()), cmp.Compare(x.Index, y.Index))
	})
	price := func(list []Candidate) {
		for i := range list {
			list[i].Cost = roadmaps[list[i].Index].costOf(c)
		}
		slices.SortFunc(list, func(x, y Candidate) int { return x.Compare(&y) })
	}
	if most >= len(candidates) {
		price(candidates)
		return candidates
	}
	// Costs, which take longest to find, decide between equals alone: among those that lack
	// as little as the last one shown, the cheapest are shown; those after them are not.
	last := &candidates[most-1]
	equal := func(x *Candidate) bool {
		return x.Lacking() == last.Lacking() && x.Failing.Len() == last.Failing.Len()
	}
	first, end := most-1, most
	for first > 0 && equal(&candidates[first-1]) {
		first--
	}
	for end < len(candidates) && equal(&candidates[end]) {
		end++
	}
	nearest := candidates[:first:first]
	price(nearest)
	group := candidates[first:end]
	const few = 64
	if most-first > few {
		price(group)
		return append(nearest, group[:most-first]...)
	}
	return append(nearest, cheapest(roadmaps, group, most-first, c)...)
}

// cheapest returns a few of some candidates that are equal but for their costs, in order. Of
// those that cannot be among them the cost is not looked for.
func cheapest(roadmaps []Roadmap, equal []Candidate, most int, c *blk.Context) []Candidate {
	type floored struct {
		*Candidate
		floor blk.Rupiah // what it costs at least, absent if its cost is not known
	}
	list := make([]floored, len(equal))
	for i := range equal {
		x := &equal[i]
		list[i] = floored{x, roadmaps[x.Index].costFloor(x.Failing | x.Unknown)}
	}
	slices.SortFunc(list, func(x, y floored) int {
		return cmp.Or(compareCost(x.floor, y.floor), cmp.Compare(x.Centre, y.Centre), cmp.Compare(x.Index, y.Index))
	})
	var kept []Candidate
	for _, x := range list {
		if len(kept) == most {
			if dearest := kept[most-1].Cost; !dearest.IsZero() && compareCost(x.floor, dearest) > 0 {
				break
			}
		}
		if !x.floor.IsZero() {
			x.Cost = roadmaps[x.Index].costOf(c)
		}
		at, _ := slices.BinarySearchFunc(kept, x.Candidate, func(k Candidate, x *Candidate) int { return k.Compare(x) })
		kept = slices.Insert(kept, at, *x.Candidate)
		kept = kept[:min(len(kept), most)]
	}
	return kept
}

// costFloor returns what the cheapest next milestones cost at least: for each criterion that
// is lacking the cheapest milestone that serves it, and of those the dearest. It is absent if
// no milestone of known cost serves one of them: then the cost of all is not known.
func (r *Roadmap) costFloor(lacking CriterionSet) blk.Rupiah {
	var least [len(requirements)]blk.Rupiah
	for i := range r.Milestones {
		m := &r.Milestones[i]
		if m.Cost.IsZero() || m.Cost.Sign() < 0 || m.State().IsDone() {
			continue
		}
		for j, set := 0, lacking&CriteriaOf(m.Criteria...); set != 0; j, set = j+1, set>>1 {
			if set&1 != 0 && compareCost(m.Cost, least[j]) < 0 {
				least[j] = m.Cost
			}
		}
	}
	var floor blk.Rupiah
	for j, set := 0, lacking; set != 0; j, set = j+1, set>>1 {
		if set&1 == 0 {
			continue
		}
		if least[j].IsZero() {
			return blk.Rupiah{}
		}
		if floor.IsZero() || least[j].Compare(floor) > 0 {
			floor = least[j]
		}
	}
	return floor
}

// costOf returns what the cheapest next milestones cost, absent if that is not known.
func (r *Roadmap) costOf(c *blk.Context) blk.Rupiah {
	steps := r.NextSteps(c)
	if steps.Unserved != 0 || steps.Cheapest.UnknownCosts > 0 {
		return blk.Rupiah{}
	}
	return steps.Cheapest.Cost
}
