package synthetic

import (
	"math/rand/v2"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/roadmap"
	"github.com/vokasi/vokasi-go/funding"
)

// TaperPlans returns a plan without a taper for each of the roadmaps, in their order:
// what the centre earns and costs in January 2026, its subsidy, its reserve and how both
// grow, drawn from a seed. All of it is made up; only that a centre of a higher class
// earns more of what it costs is meant to look like something.
func TaperPlans(roadmaps []roadmap.Roadmap, seed uint64) []funding.ProjectionPlan {
	r := rand.New(rand.NewPCG(seed, 65))
	plans := make([]funding.ProjectionPlan, len(roadmaps))
	for i := range roadmaps {
		cost := int64(80+r.IntN(70)) * 100_000
		share := int64(35 + r.IntN(25)) // percent of the cost that it earns
		switch class := roadmaps[i].Classes[len(roadmaps[i].Classes)-1].Class; class {
		case roadmap.Berkembang:
			share = int64(50 + r.IntN(30))
		case roadmap.Mandiri:
			share = int64(80 + r.IntN(25))
		}
		revenue := cost * share / 100
		plans[i] = funding.ProjectionPlan{
			Centre: roadmaps[i].Centre, From: blk.MustParsePartialDate("2026-01"), OperatingCost: amount(cost), OwnRevenue: amount(revenue), Subsidy: amount(max(cost-revenue, 0)), Reserve: amount(cost * int64(r.IntN(9))),
			RevenueGrowth: hundredths(800 + int64(r.IntN(17))*100), CostGrowth: hundredths(300 + int64(r.IntN(5))*100), MonthsInARow: 6, Horizon: 120, Assumptions: taperAssumptions(),
		}
	}
	return plans
}

func amount(n int64) blk.Rupiah { return blk.MustNewRupiah(n) }

func hundredths(n int64) blk.Percent {
	p, _ := blk.NewPercent(n)
	return p
}

// taperAssumptions says of every figure that it is made up.
func taperAssumptions() []funding.Assumption {
	drawn := blk.Text{ID: "buatan, diambil dari benih; tidak ada pembukuan BLKK yang terbit", EN: "made up, drawn from a seed; no accounts of community centres are published"}
	var list []funding.Assumption
	for _, term := range funding.ProjectionTerm("").CodeList().Values() {
		list = append(list, funding.Assumption{Term: funding.ProjectionTerm(term), Basis: drawn})
	}
	for i := range list {
		switch list[i].Term {
		case funding.TermSubsidy:
			list[i].Basis = blk.Text{ID: "buatan: sebesar selisih biaya dan pendapatan pada bulan pertama", EN: "made up: what cost exceeds revenue by in the first month"}
		case funding.TermTaper:
			list[i].Basis = blk.Text{ID: "skenario; tidak ada pengurangan subsidi yang diumumkan", EN: "a scenario; no taper was announced"}
		}
	}
	return list
}
