package funding_test

import (
	"math"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/blktest"
	"github.com/vokasi/vokasi-go/funding"
)

// stated returns an assumption for every figure of a projection.
func stated() []funding.Assumption {
	var list []funding.Assumption
	for _, t := range funding.ProjectionTerm("").CodeList().Values() {
		list = append(list, funding.Assumption{Term: funding.ProjectionTerm(t), Basis: blk.Text{ID: "dibuat untuk contoh", EN: "made up for the example"}})
	}
	return list
}

// goodPlan is a centre whose revenue, 20 percent a year, overtakes its cost, 5 percent.
func goodPlan() *funding.ProjectionPlan {
	return &funding.ProjectionPlan{Centre: "blkk-1", From: blk.MustParsePartialDate("2026-01"), OwnRevenue: blk.MustNewRupiah(6_000_000), OperatingCost: blk.MustNewRupiah(10_000_000),
		Subsidy: blk.MustNewRupiah(4_000_000), Reserve: blk.MustNewRupiah(60_000_000), RevenueGrowth: blk.MustParsePercent("20.00"), CostGrowth: blk.MustParsePercent("5.00"),
		Taper: funding.Taper{Kind: funding.TaperLinear, Months: 36}, MonthsInARow: 3, Horizon: 120, Assumptions: stated()}
}

func TestProjectionByHand(t *testing.T) {
	p := goodPlan()
	x, found := funding.Project(p)
	require.Empty(t, found)
	require.Len(t, x.Months, 120)
	require.Equal(t, funding.ProjectionMonth{Month: blk.MustParsePartialDate("2026-01"), OwnRevenue: blk.MustNewRupiah(6_000_000), OperatingCost: blk.MustNewRupiah(10_000_000), Subsidy: blk.MustNewRupiah(4_000_000), Reserve: blk.MustNewRupiah(60_000_000)}, x.Months[0])
	// A month later revenue has moved a twelfth of 1,200,000, cost one of 500,000 and the subsidy by 1/36.
	require.Equal(t, funding.ProjectionMonth{Month: blk.MustParsePartialDate("2026-02"), OwnRevenue: blk.MustNewRupiah(6_100_000), OperatingCost: blk.MustNewRupiah(10_041_667), Subsidy: blk.MustNewRupiah(3_888_888), Reserve: blk.MustNewRupiah(59_947_221)}, x.Months[1])
	require.Equal(t, "Rp7.200.000 Rp10.500.000", x.Months[12].OwnRevenue.String()+" "+x.Months[12].OperatingCost.String())
	require.Equal(t, "Rp8.640.000 Rp11.025.000", x.Months[24].OwnRevenue.String()+" "+x.Months[24].OperatingCost.String())
	require.Equal(t, "Rp10.368.000 Rp11.576.250", x.Months[36].OwnRevenue.String()+" "+x.Months[36].OperatingCost.String())
	require.Equal(t, 37, x.SubsidyEnds)
	require.True(t, x.Months[36].Subsidy == blk.MustNewRupiah(0))
	// 10,368,000 + k*172,800 first reaches 11,576,250 + k*48,234 at k = 10.
	require.Equal(t, funding.ProjectionOutcome{Independent: blk.True, Number: 47, Month: blk.MustParsePartialDate("2029-11")}, x.Outcome)
	require.Equal(t, x.Outcome, p.Outcome())
	require.Empty(t, x.Reasons)
	require.Zero(t, x.ReserveExhausted)
	require.Equal(t, blk.True, x.Answer().Truth)
}

func TestProjectionThatNeverStands(t *testing.T) {
	codes := func(x funding.Projection) (list []funding.ShortfallReason) {
		require.Equal(t, blk.False, x.Answer().Truth)
		require.Len(t, x.Answer().Children, len(x.Reasons))
		for _, r := range x.Reasons {
			list = append(list, r.Code)
			require.NotEqual(t, r.Label().ID, r.Label().EN)
		}
		return list
	}
	for name, c := range map[string]struct {
		change func(*funding.ProjectionPlan)
		want   []funding.ShortfallReason
	}{
		"cost grows faster": {func(p *funding.ProjectionPlan) {
			p.RevenueGrowth, p.Reserve = blk.MustParsePercent("1.00"), blk.MustNewRupiah(9_000_000_000)
		}, []funding.ShortfallReason{funding.ShortGrowth, funding.ShortAtTaperEnd}},
		"too slowly": {func(p *funding.ProjectionPlan) {
			p.Horizon, p.Reserve = 40, blk.MustNewRupiah(9_000_000_000)
		}, []funding.ShortfallReason{funding.ShortTime, funding.ShortAtTaperEnd}},
		"the reserve": {func(p *funding.ProjectionPlan) { p.Reserve = blk.MustNewRupiah(1_000_000) },
			[]funding.ShortfallReason{funding.ShortReserve, funding.ShortButForMoney, funding.ShortAtTaperEnd}},
		"not long enough": {func(p *funding.ProjectionPlan) { p.MonthsInARow, p.Horizon = 40, 60 },
			[]funding.ShortfallReason{funding.ShortRun, funding.ShortAtTaperEnd}},
		"the subsidy goes on": {func(p *funding.ProjectionPlan) { p.Horizon = 36 }, []funding.ShortfallReason{funding.ShortTime}},
	} {
		p := goodPlan()
		c.change(p)
		x, found := funding.Project(p)
		require.Empty(t, found, name)
		require.Equal(t, c.want, codes(x), name)
		require.Zero(t, x.Outcome.Number, name)
	}
	p := goodPlan()
	p.Reserve = blk.MustNewRupiah(1_000_000)
	x, _ := funding.Project(p)
	require.Equal(t, x.ReserveExhausted, x.Reasons[0].Number)
	lacking, _ := x.Reasons[0].Amount.Int()
	end, _ := x.Months[x.ReserveExhausted-1].Reserve.Int()
	require.Equal(t, -end, lacking)
	require.Equal(t, 47, x.Reasons[1].Number, "without that it would have been month 47")
}

// Months that are covered say nothing of those that come after: where cost overtakes
// revenue again and the reserve runs out, the answer says so.
func TestProjectionWhoseGapOpensAgain(t *testing.T) {
	p := goodPlan()
	p.OwnRevenue, p.RevenueGrowth, p.Reserve = blk.MustNewRupiah(10_500_000), blk.MustParsePercent("-10.00"), blk.MustNewRupiah(1_000_000)
	p.MonthsInARow, p.Taper.Months = 1, 1
	x, found := funding.Project(p)
	require.Empty(t, found)
	require.Equal(t, 1, x.Outcome.Number)
	require.Greater(t, x.ReserveExhausted, 1)
	require.Equal(t, blk.False, x.Answer().Truth)
	require.Len(t, x.Reasons, 1)
	require.Equal(t, funding.ShortAgain, x.Reasons[0].Code)
	require.Equal(t, x.ReserveExhausted, x.Reasons[0].Number)
	require.Contains(t, x.Answer().Children[0].Text.EN, "the gap opens again")
}

func TestTapers(t *testing.T) {
	subsidies := func(taper funding.Taper, months ...int) (list []string) {
		p := goodPlan()
		p.Taper = taper
		x, found := funding.Project(p)
		require.Empty(t, found)
		for _, m := range months {
			list = append(list, x.Months[m-1].Subsidy.String())
		}
		return list
	}
	require.Equal(t, []string{"Rp4.000.000", "Rp2.666.666", "Rp1.333.333", "Rp0", "Rp0"}, subsidies(funding.Taper{Kind: funding.TaperLinear, Months: 3}, 1, 2, 3, 4, 120))
	shares := []blk.Percent{blk.MustParsePercent("100.00"), blk.MustParsePercent("33.33")}
	require.Equal(t, []string{"Rp4.000.000", "Rp4.000.000", "Rp1.333.200", "Rp1.333.200", "Rp0"}, subsidies(funding.Taper{Kind: funding.TaperYearly, Shares: shares}, 1, 12, 13, 24, 25))
	list := []blk.Rupiah{blk.MustNewRupiah(0), blk.MustNewRupiah(7)}
	require.Equal(t, []string{"Rp0", "Rp7", "Rp0"}, subsidies(funding.Taper{Kind: funding.TaperList, Amounts: list}, 1, 2, 3))
	p := goodPlan()
	p.Taper = funding.Taper{Kind: funding.TaperList, Amounts: list}
	x, _ := funding.Project(p)
	require.Equal(t, 3, x.SubsidyEnds, "it ends where none comes any more")
}

func TestProjectionPlanChecks(t *testing.T) {
	blktest.Checks(t, catalogue("projection_plan"), goodPlan, today, (*funding.ProjectionPlan).Check, []blktest.Example[funding.ProjectionPlan]{
		{Check: "SUF-010", At: "/own_revenue", Break: func(p *funding.ProjectionPlan) { p.OwnRevenue = blk.Rupiah{} }},
		{Check: "SUF-010", At: "/reserve", Break: func(p *funding.ProjectionPlan) { p.Reserve = blk.MustNewRupiah(-1) }},
		{Check: "SUF-011", At: "/revenue_growth", Break: func(p *funding.ProjectionPlan) { p.RevenueGrowth = blk.Percent{} }},
		{Check: "SUF-011", At: "/cost_growth", Break: func(p *funding.ProjectionPlan) { p.CostGrowth = blk.MustParsePercent("-100.01") }},
		{Check: "SUF-012", At: "/taper", Break: func(p *funding.ProjectionPlan) { p.Taper.Kind = "" }},
		{Check: "SUF-012", At: "/taper", Break: func(p *funding.ProjectionPlan) { p.Taper.Months = 0 }},
		{Check: "SUF-012", At: "/taper", Break: func(p *funding.ProjectionPlan) { p.Taper = funding.Taper{Kind: funding.TaperYearly} }},
		{Check: "SUF-012", At: "/taper", Break: func(p *funding.ProjectionPlan) {
			p.Taper = funding.Taper{Kind: funding.TaperYearly, Shares: []blk.Percent{blk.MustParsePercent("-0.01")}}
		}},
		{Check: "SUF-012", At: "/taper", Break: func(p *funding.ProjectionPlan) {
			p.Taper = funding.Taper{Kind: funding.TaperList, Amounts: make([]blk.Rupiah, 1)}
		}},
		{Check: "SUF-013", At: "/horizon", Break: func(p *funding.ProjectionPlan) { p.From = blk.MustParsePartialDate("2026") }},
		{Check: "SUF-013", At: "/horizon", Break: func(p *funding.ProjectionPlan) { p.Horizon = 601 }},
		{Check: "SUF-013", At: "/horizon", Break: func(p *funding.ProjectionPlan) { p.MonthsInARow = 121 }},
		{Check: "SUF-014", At: "/assumptions", Break: func(p *funding.ProjectionPlan) { p.Assumptions[3].Basis = blk.Text{} }},
		{Check: "SUF-014", At: "/assumptions", Break: func(p *funding.ProjectionPlan) { p.Assumptions = nil }},
		{Check: "SUF-015", At: "/horizon", Break: func(p *funding.ProjectionPlan) { p.CostGrowth = blk.MustParsePercent("99999.00") }},
	})
	require.NoError(t, goodPlan().Validate(nil))
	empty := &funding.ProjectionPlan{}
	x, found := funding.Project(empty)
	require.Len(t, found, 4+2+1+1+7, "every fault at once")
	require.Empty(t, x.Months)
	require.Equal(t, blk.Undetermined, x.Answer().Truth)
	require.Equal(t, funding.ProjectionOutcome{}, empty.Outcome())
	huge := goodPlan()
	huge.RevenueGrowth = blk.MustParsePercent("99999.99")
	x, found = funding.Project(huge)
	require.Len(t, found.Of("SUF-015"), 1, "nothing wraps")
	p := goodPlan() // the lack of a year hides a subsidy that is no amount
	p.OwnRevenue, p.Reserve, p.OperatingCost, p.CostGrowth = blk.MustNewRupiah(0), blk.MustNewRupiah(0), blk.MustNewRupiah((1<<53-1)/12), blk.MustParsePercent("-100.00")
	p.Subsidy, p.Horizon = blk.MustNewRupiah(1<<53-1), 13
	p.Taper = funding.Taper{Kind: funding.TaperYearly, Shares: []blk.Percent{blk.MustParsePercent("0.00"), blk.MustParsePercent("150.00")}}
	require.Empty(t, x.Months)
	_, found = funding.Project(p)
	require.Len(t, found.Of("SUF-015"), 1, "every amount of a month is one")
	require.Equal(t, blk.Undetermined, huge.Outcome().Independent)
}

// later reports whether an outcome is later than another; never is latest.
func later(a, b funding.ProjectionOutcome) bool {
	number := func(o funding.ProjectionOutcome) int {
		if o.Independent != blk.True {
			return math.MaxInt
		}
		return o.Number
	}
	return number(a) > number(b)
}

func drawnPlan(t *rapid.T) *funding.ProjectionPlan {
	money := func(name string, least, most int64) blk.Rupiah {
		return blk.MustNewRupiah(rapid.Int64Range(least, most).Draw(t, name))
	}
	growth := func(name string) blk.Percent {
		p, _ := blk.NewPercent(rapid.Int64Range(-2_000, 4_000).Draw(t, name))
		return p
	}
	p := &funding.ProjectionPlan{From: blk.MustParsePartialDate("2026-01"), OwnRevenue: money("revenue", 0, 12_000_000), OperatingCost: money("cost", 0, 15_000_000), Subsidy: money("subsidy", 0, 8_000_000),
		Reserve: money("reserve", 0, 200_000_000), RevenueGrowth: growth("revenue growth"), CostGrowth: growth("cost growth"), Horizon: rapid.IntRange(1, 90).Draw(t, "horizon"), Assumptions: stated()}
	p.MonthsInARow = rapid.IntRange(1, min(p.Horizon, 12)).Draw(t, "in a row")
	switch rapid.IntRange(0, 2).Draw(t, "taper") {
	case 0:
		p.Taper = funding.Taper{Kind: funding.TaperLinear, Months: rapid.IntRange(1, 60).Draw(t, "months")}
	case 1:
		p.Taper.Kind = funding.TaperYearly
		for range rapid.IntRange(1, 5).Draw(t, "years") {
			share, _ := blk.NewPercent(rapid.Int64Range(0, 10_000).Draw(t, "share"))
			p.Taper.Shares = append(p.Taper.Shares, share)
		}
	default:
		p.Taper.Kind = funding.TaperList
		for range rapid.IntRange(1, 20).Draw(t, "listed") {
			p.Taper.Amounts = append(p.Taper.Amounts, money("amount", 0, 8_000_000))
		}
	}
	return p
}

// More revenue, more reserve, more subsidy, a slower taper or more growth of revenue
// never makes it later; more cost, or more growth of it, never earlier. That also holds
// for how many months in a row are asked.
func TestProjectionIsMonotone(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p := drawnPlan(t)
		base := p.Outcome()
		require.NotEqual(t, blk.Undetermined, base.Independent)
		by := rapid.Int64Range(0, 3_000_000).Draw(t, "by")
		if p.Taper.Kind == funding.TaperLinear || p.Taper.Kind == funding.TaperYearly {
			by %= 500
		}
		row := p.Sensitivity([]funding.SensitivityStep{{Term: funding.TermTaper, Size: by}})[0]
		require.False(t, later(row.Higher, base), "a slower taper")
		if row.Lower.Independent != blk.Undetermined {
			require.False(t, later(base, row.Lower), "a faster taper")
		}
		amount, growth := rapid.Int64Range(0, 5_000_000).Draw(t, "amount"), rapid.Int64Range(0, 1_000).Draw(t, "growth")
		for _, row := range p.Sensitivity([]funding.SensitivityStep{{Term: funding.TermOwnRevenue, Size: amount}, {Term: funding.TermSubsidy, Size: amount}, {Term: funding.TermReserve, Size: amount}, {Term: funding.TermRevenueGrowth, Size: growth}}) {
			require.Equal(t, base, row.Base)
			require.False(t, later(row.Higher, base), "more of %s", row.Step.Term)
			if row.Lower.Independent != blk.Undetermined {
				require.False(t, later(base, row.Lower), "less of %s", row.Step.Term)
			}
		}
		for _, row := range p.Sensitivity([]funding.SensitivityStep{{Term: funding.TermOperatingCost, Size: amount}, {Term: funding.TermCostGrowth, Size: growth}}) {
			require.False(t, later(base, row.Higher), "more of %s", row.Step.Term)
			if row.Lower.Independent != blk.Undetermined {
				require.False(t, later(row.Lower, base), "less of %s", row.Step.Term)
			}
		}
		q := *p
		if q.MonthsInARow > 1 {
			q.MonthsInARow--
			require.False(t, later(q.Outcome(), base), "fewer months in a row")
		}
		q = *p
		q.Horizon += 12
		if o := q.Outcome(); base.Independent == blk.True {
			require.Equal(t, base, o, "looking further changes nothing that was found")
		}
	})
}

// What a projection says agrees with its months.
func TestProjectionAgreesWithItsMonths(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p := drawnPlan(t)
		x, found := funding.Project(p)
		require.Empty(t, found)
		require.Equal(t, p.Outcome(), x.Outcome)
		reserve := p.Reserve
		exhausted, first, row := 0, 0, 0
		for i, m := range x.Months {
			sum, err := blk.SumRupiah(reserve, m.OwnRevenue, m.Subsidy, m.OperatingCost.Neg())
			require.NoError(t, err)
			require.Equal(t, sum, m.Reserve, "the reserve of a month is that of the month before and what came and went")
			if reserve = sum; reserve.Sign() < 0 && exhausted == 0 {
				exhausted = i + 1
			}
			if row++; m.OwnRevenue.Compare(m.OperatingCost) < 0 {
				row = 0
			}
			if row == p.MonthsInARow && first == 0 {
				first = i + 2 - row
			}
		}
		require.Equal(t, exhausted, x.ReserveExhausted)
		if first > 0 && (exhausted == 0 || exhausted > first) {
			require.Equal(t, first, x.Outcome.Number)
			require.Equal(t, x.Months[first-1].Month, x.Outcome.Month)
			require.Equal(t, exhausted > 0, len(x.Reasons) == 1, "that the money runs out later is told")
		} else {
			require.Equal(t, blk.False, x.Outcome.Independent)
			require.NotEmpty(t, x.Reasons, "a centre that never does is told why")
		}
	})
}

func TestSensitivity(t *testing.T) {
	p := goodPlan()
	rows := p.Sensitivity([]funding.SensitivityStep{{funding.TermOwnRevenue, 500_000}, {funding.TermCostGrowth, 200}, {funding.TermReserve, 59_999_999}, {funding.TermReserve, 70_000_000}, {funding.TermTaper, 36}, {"inflation", 1}, {funding.TermSubsidy, math.MinInt64}})
	change, ok := rows[0].Higher.Change(rows[0].Base)
	require.True(t, ok)
	require.Negative(t, change)
	change, ok = rows[1].Higher.Change(rows[1].Base)
	require.True(t, ok)
	require.Positive(t, change)
	require.Equal(t, blk.False, rows[2].Lower.Independent, "with a reserve of one rupiah it runs out")
	_, ok = rows[2].Lower.Change(rows[2].Base)
	require.False(t, ok)
	require.Equal(t, blk.Undetermined, rows[3].Lower.Independent, "there is no negative reserve")
	require.Equal(t, blk.Undetermined, rows[4].Lower.Independent, "there is no taper of no months")
	require.Equal(t, blk.True, rows[4].Higher.Independent)
	require.Equal(t, funding.ProjectionOutcome{}, rows[5].Higher)
	require.Equal(t, blk.Undetermined, rows[6].Higher.Independent)
	require.Equal(t, goodPlan(), p, "the plan is left as it was")
	p.Taper = funding.Taper{Kind: funding.TaperList, Amounts: []blk.Rupiah{blk.MustNewRupiah(4_000_000)}}
	p.Sensitivity([]funding.SensitivityStep{{funding.TermTaper, 1}})
	require.Equal(t, blk.MustNewRupiah(4_000_000), p.Taper.Amounts[0])
}

func TestDistributeIndependence(t *testing.T) {
	at := func(n int) funding.Projection {
		return funding.Projection{Outcome: funding.ProjectionOutcome{Independent: blk.True, Number: n}}
	}
	never := funding.Projection{Outcome: funding.ProjectionOutcome{Independent: blk.False}, Reasons: []funding.ProjectionReason{{Code: funding.ShortReserve}, {Code: funding.ShortAtTaperEnd}}}
	d := funding.DistributeIndependence([]funding.Projection{at(30), never, at(1), at(12), {}, at(13), never})
	require.Equal(t, funding.IndependenceDistribution{Centres: 7, Independent: 4, Never: 2, Undetermined: 1, Earliest: 1, Median: 12, Latest: 30, ByYear: []int{2, 1, 1},
		ByReason: []funding.ShortfallCount{{funding.ShortReserve, 2}}}, d)
	require.Equal(t, "33.33", d.ShareNever().String())
	d = funding.DistributeIndependence(nil)
	require.True(t, d.ShareNever().IsZero())
}

func TestProjectionWords(t *testing.T) {
	blktest.CodeList(t, funding.TaperKind(""), funding.ProjectionTerm(""), funding.ShortfallReason(""))
	p := goodPlan()
	for _, term := range funding.ProjectionTerm("").CodeList().Values() {
		require.NotEmpty(t, p.Value(funding.ProjectionTerm(term)).ID, term)
	}
	require.True(t, p.Value("inflation").IsZero())
	require.Zero(t, testing.AllocsPerRun(20, func() { p.Outcome() }))
}

func BenchmarkProjections(b *testing.B) {
	p := goodPlan()
	for b.Loop() {
		p.Outcome()
	}
}
