package funding_test

import (
	"math/big"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/blktest"
	"github.com/vokasi/vokasi-go/blk/training"
	"github.com/vokasi/vokasi-go/funding"
)

func costBase() funding.CostBase {
	return funding.CostBase{Centre: "blk-a", Year: blk.MustParsePartialDate("2025"), Hours: blk.MustParseLessonHours("240"), Cost: blk.MustNewRupiah(90_000_000),
		Packages: blk.MustNewCount(1), Participants: blk.MustNewCount(16), Passed: blk.MustNewCount(15),
		Certified: training.Rate{Numerator: 12, Denominator: 14}, Placed: training.Rate{Numerator: 6, Denominator: 10, Untraced: 5}}
}

func TestUnitCosts(t *testing.T) {
	b := costBase()
	var values []string
	for _, x := range b.UnitCosts() {
		require.Empty(t, x.Problem, x.Unit)
		values = append(values, x.Value.String())
	}
	require.Equal(t, []string{"Rp90.000.000", "Rp5.625.000", "Rp6.000.000", "Rp7.500.000", "Rp10.000.000"}, values)
	placed := b.UnitCost(funding.PerPlaced) // 6 of 10 known, so 9 of 15 if the others do as well
	require.Equal(t, "Rp8.181.818", placed.Lower.String())
	require.Equal(t, "Rp15.000.000", placed.Upper.String())
	require.Equal(t, [2]int{6, 11}, [2]int{placed.Fewest, placed.Most})
}

func TestUnitCostsThatAreUndetermined(t *testing.T) {
	for name, x := range map[string]struct {
		unit   funding.CostUnit
		change func(*funding.CostBase)
		want   funding.CostProblem
	}{
		"cost absent":      {funding.PerParticipant, func(b *funding.CostBase) { b.Cost = blk.Rupiah{} }, funding.CostUnknown},
		"cost negative":    {funding.PerParticipant, func(b *funding.CostBase) { b.Cost = blk.MustNewRupiah(-1) }, funding.CostNegative},
		"count absent":     {funding.PerPassed, func(b *funding.CostBase) { b.Passed = blk.Count{} }, funding.CountUnknown},
		"count zero":       {funding.PerPassed, func(b *funding.CostBase) { b.Passed = blk.MustNewCount(0) }, funding.CountNothing},
		"no package":       {funding.PerPackage, func(b *funding.CostBase) { b.Packages = blk.Count{} }, funding.CountUnknown},
		"nobody to trace":  {funding.PerPlaced, func(b *funding.CostBase) { b.Placed = training.Rate{} }, funding.CountUnknown},
		"nobody traced":    {funding.PerPlaced, func(b *funding.CostBase) { b.Placed = training.Rate{Untraced: 3} }, funding.CountUnknown},
		"nobody placed":    {funding.PerPlaced, func(b *funding.CostBase) { b.Placed = training.Rate{Denominator: 3, Untraced: 3} }, funding.CountNothing},
		"more than all":    {funding.PerPlaced, func(b *funding.CostBase) { b.Placed = training.Rate{Numerator: 4, Denominator: 3} }, funding.CountBroken},
		"negative":         {funding.PerCertificate, func(b *funding.CostBase) { b.Certified = training.Rate{Numerator: -1, Denominator: 3} }, funding.CountBroken},
		"too many to be":   {funding.PerCertificate, func(b *funding.CostBase) { b.Certified = training.Rate{Denominator: 1 << 40} }, funding.CountBroken},
		"of no known unit": {"graduate", func(*funding.CostBase) {}, funding.CountUnknown},
	} {
		b := costBase()
		x.change(&b)
		got := b.UnitCost(x.unit)
		require.Equal(t, x.want, got.Problem, name)
		require.True(t, got.Value.IsZero(), name)
	}
	b := costBase()
	b.Placed = training.Rate{Denominator: 3, Untraced: 3}
	x := b.UnitCost(funding.PerPlaced)
	require.Equal(t, "Rp30.000.000", x.Lower.String(), "a lower bound there is")
	require.True(t, x.Upper.IsZero())
}

func TestUnitCostIsExactAndWithinItsBounds(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		cost := rapid.Int64Range(0, 1<<53-1).Draw(t, "cost")
		d := rapid.IntRange(0, 1<<31-1).Draw(t, "denominator")
		n := rapid.IntRange(0, d).Draw(t, "numerator")
		u := rapid.IntRange(0, 1<<31-1).Draw(t, "untraced")
		b := funding.CostBase{Cost: blk.MustNewRupiah(cost), Placed: training.Rate{Numerator: n, Denominator: d, Untraced: u}}
		x := b.UnitCost(funding.PerPlaced)
		if n == 0 {
			require.True(t, x.Value.IsZero() && x.Upper.IsZero() && x.Problem != "")
			return
		}
		require.False(t, x.Lower.Compare(x.Value) > 0 || x.Value.Compare(x.Upper) > 0, "%v %v %v", x.Lower, x.Value, x.Upper)
		// 2 * (cost*d + half of the divisor) over 2 * n * (d+u), in big numbers
		top := new(big.Int).Mul(big.NewInt(cost), big.NewInt(int64(d)))
		under := new(big.Int).Mul(big.NewInt(int64(n)), big.NewInt(int64(d)+int64(u)))
		top.Add(top.Lsh(top, 1), under)
		want := top.Div(top, under.Lsh(under, 1)).Int64()
		got, _ := x.Value.Int()
		require.Equal(t, want, got)
	})
}

func TestCompareCosts(t *testing.T) {
	with := func(change func(*funding.CostBase)) funding.CostBase {
		b := costBase()
		change(&b)
		return b
	}
	bases := []funding.CostBase{
		with(func(b *funding.CostBase) { b.Centre, b.Year = "blk-older", blk.MustParsePartialDate("2024") }),
		with(func(b *funding.CostBase) { b.Centre, b.Cost = "blk-dear", blk.MustNewRupiah(120_000_000) }),
		with(func(b *funding.CostBase) { b.Centre = "blk-b" }),
		costBase(),
		with(func(b *funding.CostBase) {
			b.Centre, b.Hours, b.Cost = "blk-long", blk.MustParseLessonHours("480"), blk.Rupiah{}
		}),
		with(func(b *funding.CostBase) { b.Centre, b.Hours, b.Year = "blk-x", blk.LessonHours{}, blk.PartialDate{} }),
	}
	k := funding.CostComparison{Unit: funding.PerParticipant, Year: blk.MustParsePartialDate("2025"), Hours: blk.MustParseLessonHours("240"), Standard: blk.MustNewRupiah(6_000_000)}
	rows := k.Compare(bases)
	require.Len(t, rows, 6)
	require.Equal(t, []blk.CentreID{"blk-a", "blk-b", "blk-dear", "blk-older", "blk-long", "blk-x"}, []blk.CentreID{rows[0].Centre, rows[1].Centre, rows[2].Centre, rows[3].Centre, rows[4].Centre, rows[5].Centre})
	require.Equal(t, []int{1, 1, 3, 0, 0, 0}, []int{rows[0].Rank, rows[1].Rank, rows[2].Rank, rows[3].Rank, rows[4].Rank, rows[5].Rank})
	require.Equal(t, "93.75", rows[0].OfStandard.String())
	require.Equal(t, blk.True, rows[0].WithinStandard)
	require.Equal(t, blk.False, rows[2].WithinStandard)
	require.Equal(t, []funding.CostDifference{funding.OtherYear}, rows[3].Differences)
	require.Equal(t, []funding.CostDifference{funding.OtherDuration, funding.AmountUnknown}, rows[4].Differences)
	require.Equal(t, []funding.CostDifference{funding.YearUnknown, funding.DurationUnknown}, rows[5].Differences)
	require.True(t, rows[3].OfStandard.IsZero(), "what is not compared is not measured either")

	slices.Reverse(bases)
	require.Equal(t, rows[:3], k.Compare(bases)[:3], "the order of what is compared does not hang on that of the input")

	open := funding.CostComparison{Unit: funding.PerPlaced, Standard: blk.MustNewRupiah(9_000_000)}
	require.Equal(t, blk.Undetermined, open.Compare(bases[:3])[0].WithinStandard, "it hangs on those not traced")
	nobody := with(func(b *funding.CostBase) { b.Placed = training.Rate{Numerator: 0, Denominator: 1, Untraced: 1} })
	require.Equal(t, blk.Undetermined, open.Compare([]funding.CostBase{nobody})[0].WithinStandard)
	require.Empty(t, open.Compare(nil))
}

func TestStandardCost(t *testing.T) {
	p := &blk.Parameter{ID: "standard_cost_per_participant", Unit: blk.UnitRupiah, Values: []blk.DatedValue{
		{InForce: blk.Period{From: blk.MustParseDate("2025-01-01"), Until: blk.MustParseDate("2025-12-31")}, Value: blk.Value{Number: 5_000_000}},
		{InForce: blk.Period{From: blk.MustParseDate("2026-01-01")}, Value: blk.Value{Number: 5_500_000}},
	}}
	require.Equal(t, "Rp5.000.000", funding.StandardCost(p, &blk.Context{On: blk.MustParseDate("2025-06-01")}).String())
	require.Equal(t, "Rp5.500.000", funding.StandardCost(p, nil).String())
	require.True(t, funding.StandardCost(p, &blk.Context{On: blk.MustParseDate("2024-06-01")}).IsZero())
	p.Unit = blk.UnitYears
	require.True(t, funding.StandardCost(p, nil).IsZero())
}

func TestNewCostBase(t *testing.T) {
	day := blk.MustParseDate
	attended := blk.Period{From: day("2025-02-03"), Until: day("2025-03-14")}
	r := &training.Records{Enrolments: []training.Enrolment{
		{ID: "e-1", Batch: "las-1", AppliedOn: day("2025-01-06"), Attended: attended, Completion: training.Completed, Result: training.Passed, CompetencyResult: blk.Competent},
		{ID: "e-2", Batch: "las-1", AppliedOn: day("2025-01-06"), Attended: attended, Completion: training.Completed, Result: training.Passed, CompetencyResult: blk.NotYetCompetent},
		{ID: "e-3", Batch: "busana-1", AppliedOn: day("2025-01-06"), Attended: attended, Completion: training.Completed, Result: training.Passed},
	}, Outcomes: []training.Outcome{{ID: "o-1", Enrolment: "e-1", CollectedOn: day("2025-09-20"), Destination: training.Employed}}}
	b := funding.NewCostBase(blk.MustNewRupiah(10_000_000), r, func(e *training.Enrolment) bool { return e.Batch == "las-1" }, "", nil)
	require.Equal(t, "2", b.Participants.String())
	require.Equal(t, "2", b.Passed.String())
	require.Equal(t, training.Rate{Kind: training.CertificationRate, Numerator: 1, Denominator: 2}, b.Certified)
	require.Equal(t, training.Rate{Kind: training.PlacementRate, Numerator: 1, Denominator: 1, Untraced: 1}, b.Placed)
	later := funding.NewCostBase(blk.MustNewRupiah(10_000_000), r, nil, training.WindowMonth6, &blk.Context{On: day("2025-08-01")})
	require.Equal(t, training.Rate{Kind: training.PlacementRate, Window: training.WindowMonth6}, later.Placed, "a window that is not over counts nobody")
	x := b.UnitCost(funding.PerPlaced)
	require.Equal(t, "Rp5.000.000 Rp5.000.000 Rp10.000.000", x.Lower.String()+" "+x.Value.String()+" "+x.Upper.String())
}

func TestCostWords(t *testing.T) {
	blktest.CodeList(t, funding.CostUnit(""), funding.CostProblem(""), funding.CostDifference(""))
}

func TestUnitCostAllocatesNothing(t *testing.T) {
	b := costBase()
	require.Zero(t, testing.AllocsPerRun(50, func() { b.UnitCost(funding.PerPlaced) }))
}
