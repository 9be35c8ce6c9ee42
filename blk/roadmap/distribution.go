package roadmap

import (
	"slices"

	"github.com/vokasi/vokasi-go/blk"
)

// A Distribution counts the centres of one region by the class that their
// evidence shows.
type Distribution struct {
	// The region.
	Region blk.Region
	// The centres of each class.
	Tumbuh, Berkembang, Mandiri int
	// The centres that show no class yet.
	Unclassified int
}

// Total returns the number of centres.
func (d *Distribution) Total() int { return d.Tumbuh + d.Berkembang + d.Mandiri + d.Unclassified }

// Distribute counts the roadmaps by region, cut to a level such as regency, and
// by the class that the evidence shows on the reference date. The regions come
// in the order of their codes; roadmaps without a region come first.
func Distribute(roadmaps []Roadmap, level blk.RegionLevel, c *blk.Context) []Distribution {
	counts := map[blk.Region]*Distribution{}
	for i := range roadmaps {
		region := roadmaps[i].Region.At(level)
		d := counts[region]
		if d == nil {
			d = &Distribution{Region: region}
			counts[region] = d
		}
		switch roadmaps[i].Assess(c).Class {
		case Tumbuh:
			d.Tumbuh++
		case Berkembang:
			d.Berkembang++
		case Mandiri:
			d.Mandiri++
		default:
			d.Unclassified++
		}
	}
	list := make([]Distribution, 0, len(counts))
	for _, d := range counts {
		list = append(list, *d)
	}
	slices.SortFunc(list, func(a, b Distribution) int { return a.Region.Compare(b.Region) })
	return list
}
