package funding_test

import (
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/blktest"
	"github.com/vokasi/vokasi-go/funding"
)

func goodSelfSufficiency() *funding.SelfSufficiencyReport {
	return &funding.SelfSufficiencyReport{Centre: "blkk-1", FiscalYear: blk.MustParsePartialDate("2025"), OperatingCost: blk.MustNewRupiah(120_000_000), Ratio: blk.MustParsePercent("37.50"), Citations: cited,
		OwnRevenue:  []funding.Income{{Source: funding.OwnBusiness, Amount: blk.MustNewRupiah(30_000_000)}, {Source: funding.SelfFunded, Amount: blk.MustNewRupiah(15_000_000), Description: "kursus menjahit"}},
		OtherIncome: []funding.Income{{Source: funding.GovernmentAssistance, Amount: blk.MustNewRupiah(60_000_000)}}}
}

func TestSelfSufficiencyChecks(t *testing.T) {
	blktest.Checks(t, catalogue("self_sufficiency_report"), goodSelfSufficiency, today, (*funding.SelfSufficiencyReport).Check, []blktest.Example[funding.SelfSufficiencyReport]{
		{Check: "DOC-009", At: "/centre", Break: func(r *funding.SelfSufficiencyReport) { r.Centre = "" }},
		{Check: "DOC-014", At: "/centre", Break: func(r *funding.SelfSufficiencyReport) { r.Centre = "a b" }},
		{Check: "DOC-009", At: "/fiscal_year", Break: func(r *funding.SelfSufficiencyReport) { r.FiscalYear = blk.PartialDate{} }},
		{Check: "SUF-001", At: "/fiscal_year", Break: func(r *funding.SelfSufficiencyReport) { r.FiscalYear = blk.MustParsePartialDate("2025-06") }},
		{Check: "FND-007", At: "/own_revenue", Break: func(r *funding.SelfSufficiencyReport) { r.OwnRevenue = nil }},
		{Check: "FND-007", At: "/operating_cost", Break: func(r *funding.SelfSufficiencyReport) { r.OperatingCost = blk.Rupiah{} }},
		{Check: "FND-007", At: "/own_revenue/1/source", Break: func(r *funding.SelfSufficiencyReport) { r.OwnRevenue[1].Source = funding.Grant }},
		{Check: "SUF-002", At: "/ratio", Break: func(r *funding.SelfSufficiencyReport) { r.Ratio = blk.MustParsePercent("87.50") }},
		{Check: "SUF-003", At: "/operating_cost", Break: func(r *funding.SelfSufficiencyReport) {
			r.OperatingCost = blk.MustNewRupiah(-1)
		}},
		{Check: "SUF-004", At: "/other_income/0/amount", Break: func(r *funding.SelfSufficiencyReport) { r.OtherIncome[0].Amount = blk.MustNewRupiah(-1) }},
	})
	blktest.Checks(t, catalogue("income"), func() *funding.Income { return &funding.Income{Source: funding.PNBP} }, today, (*funding.Income).Check, []blktest.Example[funding.Income]{
		{Check: "DOC-009", At: "/source", Break: func(x *funding.Income) { x.Source = "" }},
		{Check: "REF-001", At: "/source", Break: func(x *funding.Income) { x.Source = "usaha" }},
		{Check: "SUF-004", At: "/amount", Break: func(x *funding.Income) { x.Amount = blk.MustNewRupiah(-1) }},
	})
	require.NoError(t, goodSelfSufficiency().Validate(today))
	alone := &funding.SelfSufficiencyReport{Centre: "blkk-1", FiscalYear: blk.MustParsePartialDate("2025"), Ratio: blk.MustParsePercent("40.00")}
	require.Empty(t, alone.Check(reported), "a source gives the ratio alone")
	require.Len(t, alone.Check(today).Of("FND-007"), 2)
	grant := goodSelfSufficiency()
	grant.OwnRevenue[0].Source = funding.Grant
	require.Empty(t, grant.Check(today).Of("SUF-002"), "a wrong source is told once")
	require.Len(t, grant.Check(reported).Of("FND-007"), 1)
}

func TestSelfSufficiencyReportsOfAYear(t *testing.T) {
	r := funding.Records{SelfSufficiencyReports: []funding.SelfSufficiencyReport{*goodSelfSufficiency(), *goodSelfSufficiency(), {Centre: "blkk-1"}, {Centre: "blkk-1"}}}
	found := r.Check(today).Of("SUF-005")
	require.Len(t, found, 1)
	require.Equal(t, "/self_sufficiency_reports/1", found[0].At)
	blktest.CheckFinding(t, found[0])
	r.SelfSufficiencyReports[1].FiscalYear = blk.MustParsePartialDate("2024")
	require.Empty(t, r.Check(today).Of("SUF-005"))
}

func TestEverySourceIsClassified(t *testing.T) {
	rules := funding.OwnRevenueRules(nil)
	require.Len(t, rules, funding.FundSource("").CodeList().Len(), "each source stands once in the table of own revenue")
	for _, s := range funding.FundSource("").CodeList().Values() {
		rule := funding.FundSource(s).OwnRevenue(nil)
		require.Equal(t, blk.TruthOf(funding.FundSource(s).Kind() == funding.SourceOwnRevenue), rule.Counts, "%s counts as its kind says", s)
		require.NotEmpty(t, rule.Reason.ID, s)
		require.NotEmpty(t, rule.Reason.EN, s)
		require.True(t, rule.Basis.Kind.IsValid(), s)
	}
	require.Equal(t, blk.Undetermined, funding.FundSource("").OwnRevenue(nil).Counts)
	strict, found := blk.Resolve(funding.Parameters(), []blk.Layer{{Level: blk.LayerNational, Settings: []blk.Setting{{Parameter: "own_revenue_sources", DatedValue: blk.DatedValue{Value: blk.Value{Codes: []string{"own_business"}}}}}}}, blk.Region{}, "", today.On)
	require.Empty(t, found)
	c := &blk.Context{On: today.On, Rulebook: strict}
	require.Equal(t, blk.False, funding.SelfFunded.OwnRevenue(c).Counts, "a programme may count fewer sources")
	require.Contains(t, funding.SelfFunded.OwnRevenue(c).Reason.EN, "do not count it")
	require.Equal(t, blk.True, funding.OwnBusiness.OwnRevenue(c).Counts)
	require.Len(t, goodSelfSufficiency().Check(c).Of("FND-007"), 1)
	require.Equal(t, "Rp30.000.000", goodSelfSufficiency().Result(c).OwnRevenue.String())
}

func TestSelfSufficiencyResult(t *testing.T) {
	x := goodSelfSufficiency().Result(nil)
	require.Equal(t, "37.50 Rp45.000.000", x.Ratio.String()+" "+x.OwnRevenue.String())
	for name, c := range map[string]struct {
		change func(*funding.SelfSufficiencyReport)
		want   funding.SelfSufficiencyProblem
	}{
		"no revenue": {func(r *funding.SelfSufficiencyReport) { r.OwnRevenue = nil }, funding.RevenueUnknown},
		"grants alone": {func(r *funding.SelfSufficiencyReport) {
			r.OwnRevenue = []funding.Income{{Source: funding.Grant, Amount: blk.MustNewRupiah(1)}}
		}, funding.RevenueUnknown},
		"absent is not Rp0":  {func(r *funding.SelfSufficiencyReport) { r.OwnRevenue[0].Amount = blk.Rupiah{} }, funding.RevenueUnknown},
		"no source":          {func(r *funding.SelfSufficiencyReport) { r.OwnRevenue[0].Source = "" }, funding.RevenueUnclassified},
		"negative":           {func(r *funding.SelfSufficiencyReport) { r.OwnRevenue[0].Amount = blk.MustNewRupiah(-1) }, funding.RevenueOutOfRange},
		"too much":           {func(r *funding.SelfSufficiencyReport) { r.OwnRevenue[0].Amount = blk.MustNewRupiah(1<<53 - 1) }, funding.RevenueOutOfRange},
		"no cost":            {func(r *funding.SelfSufficiencyReport) { r.OperatingCost = blk.Rupiah{} }, funding.OperatingCostUnknown},
		"cost of Rp0":        {func(r *funding.SelfSufficiencyReport) { r.OperatingCost = blk.MustNewRupiah(0) }, funding.OperatingCostNothing},
		"a ratio beyond all": {func(r *funding.SelfSufficiencyReport) { r.OperatingCost = blk.MustNewRupiah(1) }, funding.RevenueOutOfRange},
	} {
		r := goodSelfSufficiency()
		c.change(r)
		got := r.Result(nil)
		require.Equal(t, c.want, got.Problem, name)
		require.True(t, got.Ratio.IsZero(), name)
		a := got.Answer()
		require.Equal(t, blk.Undetermined, a.Truth, name)
		require.NotEmpty(t, a.Mend.ID, name)
	}
	r := goodSelfSufficiency()
	r.OwnRevenue = append(r.OwnRevenue, funding.Income{Source: funding.Grant, Amount: blk.MustNewRupiah(1)}, funding.Income{Source: funding.Grant})
	x = r.Result(nil)
	require.Equal(t, "37.50", x.Ratio.String(), "what does not count is left out, and said")
	require.Len(t, x.LeftOut, 1)
	r.OwnRevenue = []funding.Income{{Source: funding.OwnBusiness, Amount: blk.MustNewRupiah(0)}}
	x = r.Result(nil)
	require.Equal(t, "0.00", x.Ratio.String(), "Rp0 is a value")
	r.OwnRevenue[0].Amount, r.OperatingCost = blk.MustNewRupiah(999_999), blk.MustNewRupiah(1_000_000)
	x = r.Result(nil)
	require.Equal(t, "100.00", x.Ratio.String())
	require.Equal(t, blk.False, x.Answer().Truth, "it is rounded: one rupiah is missing")
	r.OwnRevenue[0].Amount = blk.MustNewRupiah(1_500_000)
	x = r.Result(nil)
	require.Equal(t, "150.00", x.Ratio.String())
	require.Equal(t, blk.True, x.Answer().Truth)
}

func TestSelfSufficiencyTrend(t *testing.T) {
	year := func(centre blk.CentreID, y string, own int64) funding.SelfSufficiencyReport {
		return funding.SelfSufficiencyReport{Centre: centre, FiscalYear: blk.MustParsePartialDate(y), OperatingCost: blk.MustNewRupiah(100), OwnRevenue: []funding.Income{{Source: funding.OwnBusiness, Amount: blk.MustNewRupiah(own)}}}
	}
	trend := funding.SelfSufficiencyTrend("a", []funding.SelfSufficiencyReport{year("a", "2026", 60), year("b", "2025", 99), year("a", "2023", 20), year("a", "2024", 10), year("a", "2024", 30)}, nil)
	require.Len(t, trend, 3)
	var changes []string
	for _, x := range trend {
		changes = append(changes, x.FiscalYear.String()+" "+x.Ratio.String()+" "+x.Change.String())
	}
	require.Equal(t, []string{"2023 20.00 ", "2024 30.00 10.00", "2026 60.00 "}, changes, "the year before 2026 is missing")
	require.Empty(t, funding.SelfSufficiencyTrend("c", nil, nil))
}

func TestSelfSufficiencyRatioLaws(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		cost := rapid.Int64Range(1, 1<<53-1).Draw(t, "cost")
		a, b := rapid.Int64Range(0, cost).Draw(t, "a"), rapid.Int64Range(0, cost).Draw(t, "b")
		x, y := funding.SelfSufficiencyRatio(blk.MustNewRupiah(min(a, b)), blk.MustNewRupiah(cost)), funding.SelfSufficiencyRatio(blk.MustNewRupiah(max(a, b)), blk.MustNewRupiah(cost))
		require.False(t, x.IsZero())
		require.LessOrEqual(t, x.Compare(y), 0, "more revenue never lowers the ratio")
		require.LessOrEqual(t, y.Compare(blk.MustParsePercent("100.00")), 0)
	})
	zero := blk.MustNewRupiah(0)
	for _, x := range [][2]blk.Rupiah{{{}, zero}, {zero, {}}, {zero, zero}, {blk.MustNewRupiah(-1), blk.MustNewRupiah(1)}, {blk.MustNewRupiah(1), blk.MustNewRupiah(-1)}} {
		require.True(t, funding.SelfSufficiencyRatio(x[0], x[1]).IsZero())
	}
}

func TestSelfSufficiencyWords(t *testing.T) {
	blktest.CodeList(t, funding.SelfSufficiencyProblem(""))
}
