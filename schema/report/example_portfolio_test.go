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
	// Region | Centres | Tumbuh | Berkembang | Mandiri | No class yet | Share Mandiri | Above the evidence | Below the evidence
	// Kabupaten Batang (33.25) | 2 | 1 | 0 | 1 | 0 | 50.00% | 2 | 0
	// Kota Pekalongan (33.75) | 1 | 0 | 0 | 0 | 1 | 0.00% | 0 | 0
	// Total | 3 | 1 | 0 | 1 | 1 | 33.33% | 2 | 0
	// Classes by decision. Above the evidence: the class is higher than the evidence shows; below it: lower.
	// Table 2. What is possible: the least to the most that moved
	// From \ to | Tumbuh | Berkembang | Mandiri
	// growing (Tumbuh) | 0 – 1,731 | 0 – 1,534 | 0 – 492
	// developing (Berkembang) | 0 – 1,722 | 0 – 1,534 | 0 – 492
	// independent (Mandiri) | 0 – 283 | 0 – 283 | 0 – 283
	// Totals alone do not say which centre moved. At least 209 centres changed their class; if none skipped a class, they rose at least 230 times and fell at least 0 times by one class.
}

// What a centre lacks stands below its name.
func ExamplePortfolioCandidate() {
	r := roadmap.Roadmap{Centre: "blkk-33.25-01", Region: blk.MustParseRegion("33.25")}
	c := &blk.Context{On: blk.MustParseDate("2023-06-13")}
	x := report.RoadmapPortfolio{}
	for _, n := range roadmap.Nearest([]roadmap.Roadmap{r}, roadmap.Tumbuh, 1, c) {
		a := r.Assess(c)
		failing, unknown := a.Lacking()
		x.Nearest = append(x.Nearest, report.PortfolioCandidate{Name: blk.Text{ID: "BLKK Contoh", EN: "BLKK Contoh"}, Candidate: n, Failing: failing, Unknown: unknown})
	}
	p := x.Page()
	show(blk.English, p.Sections[0].Blocks[0])
	// Output:
	// Table 1. In the order of criteria lacking, then of those not met, then of cost
	// Centre | Region | Class | Towards | Lacking | Not met | Not known | Cheapest cost
	// BLKK Contoh | Kabupaten Batang (33.25) | No class yet | Tumbuh | 1 | 0 | 1 | –
	// –: not known. Class: by decision. Where that is already the class it is listed towards, the evidence does not show it. Cost: the cheapest milestones towards that class with what they need before, as far as all of it is known.
}

// 500 incubators were wanted, and this is what was reported.
func ExamplePortfolioTarget() {
	x := report.RoadmapPortfolio{Targets: []report.PortfolioTarget{{
		Target:   roadmap.Target{Title: blk.Text{ID: "500 inkubator", EN: "500 incubators"}, Criterion: roadmap.Incubator, Count: blk.MustNewCount(500), By: blk.MustParseDate("2024-12-31"), Source: blk.Text{ID: "Renstra 2020-2024", EN: "strategic plan 2020-2024"}},
		Readings: []roadmap.Reading{{On: blk.MustParseDate("2023-08-13"), Actual: 125, Total: 3757, Source: blk.Text{ID: "berita", EN: "news"}}},
	}}}
	p := x.Page()
	show(blk.English, p.Sections[0].Blocks[1], p.Sections[0].Blocks[2])
	// Output:
	// Table 1. Targets and reality
	// Target | Day | Needed | There are | Missing | Not known | Reached | Needed a year
	// 500 incubators | 13 August 2023 | 500 | 125 | 375 | 0 | ✗ no | 271
	// Needed a year: what is missing over the days left, a year of 365 days, rounded up; blank where time is up or nothing is missing. Undetermined: those not known could make up for what is missing.
	// Table 2. Who set the targets and who counted
	// Target | By | Set in | Day | Counted by
	// 500 incubators | 31 December 2024 | strategic plan 2020-2024 | 13 August 2023 | news
}

// What the classes come to by stated rates.
func ExamplePortfolioProjection() {
	made := roadmap.RateAssumption{By: blk.Text{ID: "contoh ini", EN: "this example"}, Basis: blk.Text{ID: "buatan", EN: "made up"}}
	plan := roadmap.ProjectionPlan{From: blk.MustParseDate("2023-08-13"), Start: roadmap.ClassCounts{Berkembang: 1534, Mandiri: 492}, PeriodMonths: 12, Periods: 1,
		Rates: []roadmap.TransitionRate{{From: roadmap.Berkembang, To: roadmap.Mandiri, Share: blk.MustParsePercent("10.00"), Assumed: made}}}
	projection, _ := plan.Project()
	x := report.RoadmapPortfolio{Projections: []report.PortfolioProjection{{Name: blk.Text{ID: "sepersepuluh naik", EN: "a tenth rises"}, Plan: plan, Projection: projection}}}
	p := x.Page()
	show(blk.English, p.Sections[0].Blocks[1], p.Sections[0].Blocks[2])
	// Output:
	// Table 1. a tenth rises: centres by class
	// Date | Tumbuh | Berkembang | Mandiri | No class yet | Total | Share Mandiri
	// 13 August 2023 | 0 | 1,534 | 492 | 0 | 2,026 | 24.28%
	// 13 August 2024 | 0 | 1,381 | 645 | 0 | 2,026 | 31.84%
	// Table 2. What is assumed
	// Projection | From | To | Each period | Who | Basis
	// a tenth rises | developing (Berkembang) | independent (Mandiri) | 10% | this example | made up
	// A period has 12 months. Rates are taken to stay the same, which they do not. This is a reckoning and predicts nothing.
}
