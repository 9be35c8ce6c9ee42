package funding_test

import (
	"fmt"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/funding"
)

// contohPlan is an invented community centre. Every figure says what it rests on.
func contohPlan() funding.ProjectionPlan {
	madeUp := blk.Text{ID: "dibuat untuk contoh", EN: "made up for the example"}
	return funding.ProjectionPlan{
		Centre: "blkk-contoh", From: blk.MustParsePartialDate("2026-01"),
		OwnRevenue: blk.MustNewRupiah(6_000_000), OperatingCost: blk.MustNewRupiah(10_000_000), Subsidy: blk.MustNewRupiah(4_000_000), Reserve: blk.MustNewRupiah(60_000_000),
		RevenueGrowth: blk.MustParsePercent("20.00"), CostGrowth: blk.MustParsePercent("5.00"),
		Taper: funding.Taper{Kind: funding.TaperLinear, Months: 36}, MonthsInARow: 3, Horizon: 120,
		Assumptions: []funding.Assumption{
			{Term: funding.TermOwnRevenue, Basis: blk.Text{ID: "pembukuan 2025 (buatan)", EN: "the accounts of 2025 (invented)"}},
			{Term: funding.TermOperatingCost, Basis: blk.Text{ID: "pembukuan 2025 (buatan)", EN: "the accounts of 2025 (invented)"}},
			{Term: funding.TermSubsidy, Basis: madeUp}, {Term: funding.TermReserve, Basis: madeUp}, {Term: funding.TermTaper, Basis: madeUp},
			{Term: funding.TermRevenueGrowth, Basis: madeUp}, {Term: funding.TermCostGrowth, Basis: madeUp},
		},
	}
}

// The month in which a centre stands on its own, and the months that lead there.
func ExampleProject() {
	p := contohPlan()
	x, found := funding.Project(&p)
	fmt.Println(len(found), x.Answer().Text.EN)
	for _, i := range []int{0, 36, x.Outcome.Number - 1} {
		var m funding.ProjectionMonth = x.Months[i]
		fmt.Println(m.Month, m.OwnRevenue, m.OperatingCost, m.Subsidy, m.Reserve)
	}
	for _, a := range p.Assumptions[4:6] {
		fmt.Println(a.Term.Label().EN+":", p.Value(a.Term).EN, "-", a.Basis.EN)
	}
	// Output:
	// 0 Stands on its own from November 2029 (month 47)
	// 2026-01 Rp6.000.000 Rp10.000.000 Rp4.000.000 Rp60.000.000
	// 2029-01 Rp10.368.000 Rp11.576.250 Rp0 Rp31.926.356
	// 2029-11 Rp12.096.000 Rp12.058.594 Rp0 Rp26.694.963
	// taper of the subsidy: evenly each month, 36 months - made up for the example
	// growth of revenue a year: 20 percent - made up for the example
}

// A centre that never stands on its own is told why. Nothing is filled in: a plan that
// leaves something out comes back with all that is missing.
func ExampleProjection() {
	p := contohPlan()
	p.Reserve = blk.MustNewRupiah(5_000_000)
	x, _ := funding.Project(&p)
	fmt.Println(x.Answer().Text.ID)
	for _, r := range x.Reasons {
		fmt.Println("-", r.Label().ID)
	}
	fmt.Println(x.Reasons[0].Code == funding.ShortReserve)

	p.Reserve, p.Assumptions = blk.Rupiah{}, p.Assumptions[:6]
	_, found := funding.Project(&p)
	fmt.Println(found.In(blk.English))
	// Output:
	// Mandiri tidak pernah dalam masa proyeksi
	// - cadangan kas habis sebelum pendapatan menutup biaya (Maret 2027, bulan ke-15, kurang Rp487.924)
	// - pendapatan baru menutup biaya sesudah cadangan habis (November 2029, bulan ke-47)
	// - ketika subsidi berakhir, pendapatan belum menutup biaya (Januari 2029, bulan ke-37, kurang Rp1.208.250)
	// true
	// SUF-010 error /reserve: A projection needs reserve at the start, not negative; - is given. Give the amount; if there is none, write Rp0.
	// SUF-014 error /assumptions: Every figure of a projection must say what it rests on; growth of cost a year does not. Add an assumption with its basis, for example "the accounts of 2025".
}

// Which figure the month hangs on: each is moved alone.
func ExampleProjectionPlan_Sensitivity() {
	p := contohPlan()
	for _, row := range p.Sensitivity([]funding.SensitivityStep{
		{Term: funding.TermOwnRevenue, Size: 500_000}, {Term: funding.TermRevenueGrowth, Size: 200}, {Term: funding.TermCostGrowth, Size: 200}, {Term: funding.TermTaper, Size: 12}, {Term: funding.TermReserve, Size: 60_000_000},
	}) {
		less, _ := row.Lower.Change(row.Base)
		more, _ := row.Higher.Change(row.Base)
		fmt.Printf("%s: %s (%+d), %s (%+d)\n", row.Step.Term, row.Lower.Label().EN, less, row.Higher.Label().EN, more)
	}
	// Output:
	// own_revenue: never within the projection (+0), from April 2029 (month 40) (-7)
	// revenue_growth: from June 2030 (month 54) (+7), from June 2029 (month 42) (-5)
	// cost_growth: from May 2029 (month 41) (-6), from July 2030 (month 55) (+8)
	// taper: from November 2029 (month 47) (+0), from November 2029 (month 47) (+0)
	// reserve: never within the projection (+0), from November 2029 (month 47) (+0)
}

// Scenarios side by side.
func ExampleProjectScenarios() {
	fast, slow := contohPlan(), contohPlan()
	fast.Taper.Months, fast.Reserve, slow.Reserve = 12, blk.MustNewRupiah(30_000_000), blk.MustNewRupiah(30_000_000)
	slow.Taper = funding.Taper{Kind: funding.TaperYearly, Shares: []blk.Percent{blk.MustParsePercent("100.00"), blk.MustParsePercent("75.00"), blk.MustParsePercent("50.00"), blk.MustParsePercent("25.00")}}
	for _, r := range funding.ProjectScenarios([]funding.Scenario{
		{Name: blk.Text{ID: "setahun", EN: "one year"}, Plan: fast}, {Name: blk.Text{ID: "empat tahun", EN: "four years"}, Plan: slow}, {Name: blk.Text{ID: "kosong", EN: "empty"}},
	}) {
		fmt.Println(r.Name.EN+":", r.Projection.Outcome.Label().EN, len(r.Found))
	}
	fmt.Println(slow.Taper.Label().ID)
	// Output:
	// one year: never within the projection 0
	// four years: from November 2029 (month 47) 0
	// empty: undetermined 15
	// berjenjang tiap tahun: 100 persen, 75 persen, 50 persen, 25 persen
}

// Many centres at once: when they stand on their own, and how many never do.
func ExampleDistributeIndependence() {
	var projections []funding.Projection
	for _, reserve := range []int64{60_000_000, 5_000_000, 40_000_000, 0} {
		p := contohPlan()
		p.Reserve = blk.MustNewRupiah(reserve)
		x, _ := funding.Project(&p)
		projections = append(projections, x)
	}
	d := funding.DistributeIndependence(projections)
	fmt.Println(d.Centres, d.Independent, d.Never, d.ShareNever(), d.Median, d.ByYear)
	for _, n := range d.ByReason {
		fmt.Println(n.Centres, n.Reason.Label().EN)
	}
	// Output:
	// 4 2 2 50.00 47 [0 0 0 2]
	// 2 the reserve runs out before revenue covers the cost
}
