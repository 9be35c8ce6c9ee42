package report_test

import (
	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/roadmap"
	"github.com/vokasi/vokasi-go/schema/report"
)

// One square for each province; what is no province is named below the map.
func ExampleTileGridMap() {
	describe(report.TileGridMap{Counts: blk.Text{ID: "balai", EN: "centres"}, Values: []report.RegionValue{
		{Region: blk.MustParseRegion("33"), Value: report.Number(599)},
		{Region: blk.MustParseRegion("95"), Value: report.Number(4)},
		{Value: report.Number(14)},
	}})
	// Output: Tile map of provinces: 2 of 38 provinces have a number; categories 2, series 1; smallest 4 (Papua Pegunungan), largest 599 (Jawa Tengah).
}

// How many centres have which class where, and what two published totals say.
func ExampleRoadmapPortfolio() {
	given := func(class roadmap.IndependenceClass) []roadmap.ClassDecision {
		return []roadmap.ClassDecision{{Class: class, From: blk.MustParseDate("2023-02-01")}}
	}
	centres := []roadmap.Roadmap{
		{Centre: "a", Region: blk.MustParseRegion("33.25"), Classes: given(roadmap.Mandiri)},
		{Centre: "b", Region: blk.MustParseRegion("33.25"), Classes: given(roadmap.Tumbuh)},
		{Centre: "c", Region: blk.MustParseRegion("33.75")},
	}
	c := &blk.Context{On: blk.MustParseDate("2023-06-13")}
	x := report.RoadmapPortfolio{
		Title: blk.Text{ID: "Peta jalan", EN: "Roadmap"}, Distributions: roadmap.Distribute(centres, blk.LevelRegency, c), Level: blk.LevelRegency,
		Margins: &roadmap.Margins{From: blk.MustParseDate("2023-02-11"), Before: roadmap.ClassCounts{Tumbuh: 1752, Berkembang: 1722, Mandiri: 283}, To: blk.MustParseDate("2023-08-13"), After: roadmap.ClassCounts{Tumbuh: 1731, Berkembang: 1534, Mandiri: 492}},
	}
	p := x.Page()
	show(blk.English, p.Sections[1].Blocks[1], p.Sections[2].Blocks[1])
	// Output:
	// Table 1. Classes by region
	// Region | Centres | growing (Tumbuh) | developing (Berkembang) | independent (Mandiri) | No class yet | Share mandiri | Above the evidence | Below the evidence
	// Kabupaten Batang (33.25) | 2 | 1 | 0 | 1 | 0 | 50.00% | 2 | 0
	// Kota Pekalongan (33.75) | 1 | 0 | 0 | 0 | 1 | 0.00% | 0 | 0
	// Total | 3 | 1 | 0 | 1 | 1 | 33.33% | 2 | 0
	// Classes by decision. Above the evidence: the class is higher than the evidence shows; below it: lower.
	// Table 2. What is possible: the least to the most that moved
	// From \ to | growing (Tumbuh) | developing (Berkembang) | independent (Mandiri)
	// growing (Tumbuh) | 0 – 1,731 | 0 – 1,534 | 0 – 492
	// developing (Berkembang) | 0 – 1,722 | 0 – 1,534 | 0 – 492
	// independent (Mandiri) | 0 – 283 | 0 – 283 | 0 – 283
	// Totals alone do not say which centre moved. At least 209 centres changed their class; if none skipped a class, they rose at least 230 times and fell at least 0 times by one class.
}
