package roadmap

import (
	"cmp"
	"slices"

	"github.com/vokasi/vokasi-go/blk"
)

// A Distribution counts the centres of one region by class: by that which was given
// and by that which the evidence shows.
type Distribution struct {
	// The region; absent is the whole country.
	Region blk.Region `json:"region,omitzero"`
	// Whether these are only those centres of the region of which nobody knows in which
	// of its parts they are; for the whole country, those without a region.
	Rest bool `json:"rest,omitzero"`
	// By the class in force by a decision.
	Decided ClassCounts `json:"decided" jsonschema:"required"`
	// By the class that the evidence shows.
	Shown ClassCounts `json:"shown" jsonschema:"required"`
	// How many centres have a higher class by decision than by evidence.
	Above int `json:"above" jsonschema:"required"`
	// How many centres have a lower class by decision than by evidence.
	Below int `json:"below" jsonschema:"required"`
}

// Total returns the number of centres.
func (d *Distribution) Total() int { return d.Decided.Total() }

// Differing returns how many centres have not the class that their evidence shows.
func (d *Distribution) Differing() int { return d.Above + d.Below }

// Distributions are the classes up the tree of regions: the whole country first, each
// region before its parts, parts in the order of their codes, and before them what is in
// none of them. The parts of a region come to the region.
type Distributions []Distribution

// At returns the regions of a level together with what lies in none of them: each centre
// stands in exactly one.
func (d Distributions) At(level blk.RegionLevel) Distributions {
	var list Distributions
	for i := range d {
		if d[i].Region.Level() == level && !d[i].Rest || d[i].Rest && depthOf(d[i].Region.Level()) < depthOf(level) {
			list = append(list, d[i])
		}
	}
	return list
}

// Of returns the distribution of a region, an absent one for the whole country, and
// false if no centre is in it.
func (d Distributions) Of(r blk.Region) (Distribution, bool) {
	i, ok := slices.BinarySearchFunc(d, r, func(x Distribution, r blk.Region) int {
		return cmp.Or(x.Region.Compare(r), rankOfRest(x.Rest))
	})
	if !ok {
		return Distribution{}, false
	}
	return d[i], true
}

func rankOfRest(rest bool) int {
	if rest {
		return 1
	}
	return 0
}

// depthOf returns 1 for provinces to 4 for villages, and 0 for the whole country.
func depthOf(level blk.RegionLevel) int {
	return slices.Index([]blk.RegionLevel{blk.LevelProvince, blk.LevelRegency, blk.LevelDistrict, blk.LevelVillage}, level) + 1
}

// Distribute counts roadmaps by class on the reference date, in one pass, for the whole
// country and down to regions of a level such as regency; absent is the whole country
// alone.
func Distribute(roadmaps []Roadmap, level blk.RegionLevel, c *blk.Context) Distributions {
	rows := map[regionPart]*regionTally{}
	row := func(r blk.Region, rest bool) *regionTally {
		t := rows[regionPart{r, rest}]
		if t == nil {
			t = &regionTally{}
			rows[regionPart{r, rest}] = t
		}
		return t
	}
	on, depth := referenceDate(c), depthOf(level)
	var last *regionTally // centres of one region often follow each other
	var lastRegion blk.Region
	for i := range roadmaps {
		r := &roadmaps[i]
		if last == nil || r.Region != lastRegion {
			at := r.Region
			for depthOf(at.Level()) > depth {
				at = at.Parent()
			}
			lastRegion, last = r.Region, row(at, depthOf(at.Level()) < depth)
		}
		last.count(r.ClassOn(on).Rank(), r.Standing(c).Class.Rank())
	}
	type leaf struct {
		regionPart
		regionTally
	}
	leaves := make([]leaf, 0, len(rows))
	for at, t := range rows {
		leaves = append(leaves, leaf{at, *t})
	}
	all := row(blk.Region{}, false)
	for i := range leaves {
		x := &leaves[i]
		if x.region.IsZero() {
			if x.rest {
				all.add(&x.regionTally)
			}
			continue
		}
		if x.rest {
			row(x.region, false).add(&x.regionTally)
		}
		for at := x.region; !at.IsZero(); at = at.Parent() {
			row(at.Parent(), false).add(&x.regionTally)
		}
	}
	list := make(Distributions, 0, len(rows))
	for at, t := range rows {
		list = append(list, Distribution{at.region, at.rest, t.decided.counts(), t.shown.counts(), t.above, t.below})
	}
	slices.SortFunc(list, func(a, b Distribution) int {
		return cmp.Or(a.Region.Compare(b.Region), rankOfRest(a.Rest)-rankOfRest(b.Rest))
	})
	return list
}

// A regionPart is a region, or what is in none of its parts.
type regionPart struct {
	region blk.Region
	rest   bool
}

// A regionTally counts the centres of a region by the ranks of their classes.
type regionTally struct {
	decided, shown tally
	above, below   int
}

// count counts a centre.
func (t *regionTally) count(decided, shown int) {
	t.decided[decided]++
	t.shown[shown]++
	switch {
	case decided > shown:
		t.above++
	case decided < shown:
		t.below++
	}
}

// add counts the centres of another region too.
func (t *regionTally) add(o *regionTally) {
	for i := range t.decided {
		t.decided[i] += o.decided[i]
		t.shown[i] += o.shown[i]
	}
	t.above += o.above
	t.below += o.below
}
