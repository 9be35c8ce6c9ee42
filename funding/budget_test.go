package funding_test

import (
	"errors"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/blktest"
	"github.com/vokasi/vokasi-go/funding"
)

func TestAccountCodesAreValues(t *testing.T) {
	t.Run("StateAccountCode", func(t *testing.T) {
		blktest.Conform(t, funding.ParseStateAccountCode, []string{"100000", "521111", "524113", "524114", "526112", "899999"},
			[]string{"021111", "921111", "52111", "5211110", "52111O", "5 2111", "52.111", "５21111", "521111 ", "-21111"})
	})
	t.Run("LocalAccountCode", func(t *testing.T) {
		blktest.Conform(t, funding.ParseLocalAccountCode, []string{"4.0.00.00.000.00000", "5.1.02.01.001.00024", "5.1.02.01.001.00052", "5.1.02.02.001.00003", "5.2.02.01.001.00001", "6.9.99.99.999.99999"},
			[]string{"5.1.02.01.01.0024", "3.1.02.01.001.00024", "7.1.02.01.001.00024", "5.1.02.01.001.0024", "5.1.02.01.01.00024", "5.1.02.01.001", "5-1.02.01.001.00024", "5.1.02.01.001.00024 ", "5.1.02.O1.001.00024", "5.1.05.05.0024"})
	})
	t.Run("SubActivityCode", func(t *testing.T) {
		blktest.Conform(t, funding.ParseSubActivityCode, []string{"0.00.00.1.00.00", "0.00.00.1.00.0000", "1.01.02.2.01.01", "1.01.02.2.01.0001", "2.07.03.1.01.0001", "2.07.03.2.01.0001", "9.99.99.2.99.9999"},
			[]string{"2.07.03.3.01.0001", "2.07.03.0.01.0001", "2.07.03.2.01.001", "2.07.03.2.01", "X.XX.03.2.01.0001", "2.07.03.2.01.0001.", "2,07.03.2.01.0001", "12.07.03.2.01.0001"})
	})
}

func FuzzStateAccountCode(f *testing.F) {
	blktest.Fuzz(f, funding.ParseStateAccountCode, "521111", "021111", "", "52111O")
}

func FuzzLocalAccountCode(f *testing.F) {
	blktest.Fuzz(f, funding.ParseLocalAccountCode, "5.1.02.01.001.00024", "5.1.02.01.01.0024", "")
}

func FuzzSubActivityCode(f *testing.F) {
	blktest.Fuzz(f, funding.ParseSubActivityCode, "2.07.03.2.01.0001", "1.01.02.2.01.01", "")
}

func FuzzReadLocalAccountCode(f *testing.F) {
	for _, s := range []string{"5.1.02.01.001.00024", "5.1.02.01.01.0024", " 5.1.02.01.01.0024. ", "5.1.02"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		a, repaired, err := funding.ReadLocalAccountCode(s)
		if err != nil {
			require.True(t, a.IsZero())
			return
		}
		again, err := funding.ParseLocalAccountCode(a.String())
		require.NoError(t, err)
		require.Equal(t, a, again)
		require.Equal(t, repaired, a.String() != s)
	})
}

func TestDefectsOfAccounts(t *testing.T) {
	for text, want := range map[string]blk.Defect{"": blk.DefectEmpty, "5.1.02.01.01.0024": blk.DefectSeparator, "3.1.02.01.001.00024": blk.DefectRange,
		"5.1.02.01.001.000": blk.DefectLength, "5.l.02.01.001.00024": blk.DefectLetterDigit, "5.1.02.01.001.0002x": blk.DefectNonDigit} {
		_, err := funding.ParseLocalAccountCode(text)
		fault, ok := errors.AsType[*blk.ParseError](err)
		require.True(t, ok)
		if text == "5.1.02.01.01.0024" { // its third digit is missing, so a dot stands in its place
			want = blk.DefectNonDigit
		}
		require.Equal(t, want, fault.Defect, text)
	}
}

// Both spellings of one account are one value.
func TestBothSpellings(t *testing.T) {
	short := regexp.MustCompile(`^[4-6]\.\d\.\d{2}\.\d{2}\.\d{2}\.\d{4}$`)
	rapid.Check(t, func(t *rapid.T) {
		text := rapid.StringMatching(short.String()).Draw(t, "code")
		a, repaired, err := funding.ReadLocalAccountCode(text)
		require.NoError(t, err)
		require.True(t, repaired)
		back, ok := a.Short()
		require.True(t, ok)
		require.Equal(t, text, back)
		require.Equal(t, text[:9], a.Prefix(4))
		require.Equal(t, a.String(), a.Prefix(6))
	})
	long := funding.MustParseLocalAccountCode("5.1.02.01.100.00024")
	_, ok := long.Short()
	require.False(t, ok, "the short spelling has no room for it")
	_, ok = funding.LocalAccountCode{}.Short()
	require.False(t, ok)
	for _, bad := range []string{"5.1.02.01.01", "5.1.05.05.001", "", "5,1,02,01,01,0024"} {
		_, _, err := funding.ReadLocalAccountCode(bad)
		require.Error(t, err, bad)
	}
	require.Empty(t, funding.StateAccountCode{}.Prefix(4))
	require.Empty(t, long.Prefix(7))
	require.Equal(t, blk.LevelProvince, funding.MustParseSubActivityCode("2.07.03.1.01.0001").Level())
	require.Empty(t, funding.SubActivityCode{}.Level())
}

func TestSources(t *testing.T) {
	own := 0
	for _, s := range funding.APBN.CodeList().Values() {
		require.True(t, funding.FundSource(s).Kind().IsValid(), s)
		if funding.FundSource(s).Kind() == funding.SourceOwnRevenue {
			own++
		}
	}
	require.Equal(t, 7, own)
	require.Equal(t, funding.SourcePublic, funding.GovernmentAssistance.Kind(), "government assistance is no grant")
	require.Empty(t, funding.FundSource("bansos").Kind())
}

// The shares of the tobacco excise that a year fixes in full sum to the whole.
func TestExciseShares(t *testing.T) {
	for year, want := range map[string][4]string{"2019": {}, "2020": {"", "50.00"}, "2021": {"50.00", "25.00", "25.00", "20.00"}, "2022": {"50.00", "40.00", "10.00"}, "2026": {"50.00", "40.00", "10.00"}} {
		s := funding.ExciseSharesOn(blk.MustParseDate(year + "-06-01"))
		require.Equal(t, want, [4]string{s.Welfare.String(), s.Health.String(), s.Enforcement.String(), s.Skills.String()}, year)
		if year >= "2021" {
			w, _ := s.Welfare.Hundredths()
			h, _ := s.Health.Hundredths()
			e, _ := s.Enforcement.Hundredths()
			require.EqualValues(t, 100_00, w+h+e)
		}
	}
	require.Equal(t, funding.ExciseShares{}, funding.ExciseSharesOn(blk.Date{}))
}

func count(n int) blk.Count         { return blk.MustNewCount(n) }
func rupiah(n int64) blk.Rupiah     { return blk.MustNewRupiah(n) }
func year(s string) blk.PartialDate { return blk.MustParsePartialDate(s) }

func goodLine() *funding.BudgetLine {
	return &funding.BudgetLine{ID: "l-1", Source: funding.APBDRegency, Purpose: funding.PurposeTraining, LocalAccount: funding.MustParseLocalAccountCode("5.1.02.01.001.00024"),
		SubActivity: funding.MustParseSubActivityCode("2.07.03.2.01.0001"), Item: "Transpor peserta",
		Quantities: []funding.QuantityFactor{{Quantity: count(16), Unit: "orang"}, {Quantity: count(30), Unit: "hari"}}, UnitPrice: rupiah(20_000), Amount: rupiah(9_600_000),
		CostStandard: "ssh-1", Batch: "b", Project: "p", Centre: "c", Period: blk.Period{From: day("2026-03-02"), Until: day("2026-04-10")}}
}

func stateLine(id funding.BudgetLineID) funding.BudgetLine {
	return funding.BudgetLine{ID: id, Source: funding.APBN, StateAccount: funding.MustParseStateAccountCode("521211"), Output: funding.OutputPath{Programme: "026.13.DL", Activity: "6036", OutputClass: "QDB", Output: "001", Component: "051", SubComponent: "A"},
		Item: "Bahan pelatihan", Amount: rupiah(1_000_000)}
}

func goodBudget() *funding.Budget {
	other := *goodLine()
	other.ID, other.Quantities, other.UnitPrice, other.Amount = "l-2", nil, blk.Rupiah{}, rupiah(400_000)
	return &funding.Budget{ID: "dpa-1", Version: count(1), Organisation: "disnaker", Centre: "c", Region: blk.MustParseRegion("64.01"), FiscalYear: year("2026"),
		Authority: funding.BudgetAuthority{Kind: funding.AuthorityDPA, Number: "DPA/A.1/2.07", SignedOn: day("2026-01-05"), Revision: count(0), Document: "d"},
		Lines:     []funding.BudgetLine{*goodLine(), other}, Ceiling: rupiah(10_000_000), Citations: cited}
}

func TestBudgetChecks(t *testing.T) {
	huge := rupiah(1<<53 - 1)
	blktest.Checks(t, catalogue("budget_line"), goodLine, today, (*funding.BudgetLine).Check, []blktest.Example[funding.BudgetLine]{
		{Check: "DOC-009", At: "/id", Break: func(l *funding.BudgetLine) { l.ID = "" }},
		{Check: "DOC-014", At: "/id", Break: func(l *funding.BudgetLine) { l.ID = "a b" }},
		{Check: "REF-001", At: "/source", Break: func(l *funding.BudgetLine) { l.Source = "apbd" }},
		{Check: "REF-001", At: "/purpose", Break: func(l *funding.BudgetLine) { l.Purpose = "x" }},
		{Check: "DOC-009", At: "/item", Break: func(l *funding.BudgetLine) { l.Item = "" }},
		{Check: "DOC-014", At: "/cost_standard", Break: func(l *funding.BudgetLine) { l.CostStandard = "a b" }},
		{Check: "DOC-014", At: "/batch", Break: func(l *funding.BudgetLine) { l.Batch = "a b" }},
		{Check: "DOC-014", At: "/project", Break: func(l *funding.BudgetLine) { l.Project = "a b" }},
		{Check: "DOC-014", At: "/centre", Break: func(l *funding.BudgetLine) { l.Centre = "a b" }},
		{Check: "DOC-013", At: "/period", Break: func(l *funding.BudgetLine) { l.Period.Until = day("2026-01-01") }},
		{Check: "FND-006", At: "/unit_price", Break: func(l *funding.BudgetLine) { l.UnitPrice = rupiah(-1) }},
		{Check: "FND-006", At: "/amount", Break: func(l *funding.BudgetLine) { l.Amount = rupiah(-1) }},
		{Check: "BDG-001", At: "/amount", Break: func(l *funding.BudgetLine) { l.Amount = rupiah(9_600_001) }},
		{Check: "BDG-001", At: "/amount", Break: func(l *funding.BudgetLine) { l.UnitPrice = huge }},
		{Check: "BDG-001", At: "/amount", Break: func(l *funding.BudgetLine) { l.UnitPrice, l.Amount = huge, blk.Rupiah{} }},
		{Check: "BDG-001", At: "/amount", Break: func(l *funding.BudgetLine) { l.Quantities[1].Quantity = count(0) }},
		{Check: "BDG-002", At: "/local_account", Break: func(l *funding.BudgetLine) { l.StateAccount = funding.MustParseStateAccountCode("521211") }},
		{Check: "BDG-003", At: "/sub_activity", Break: func(l *funding.BudgetLine) { l.Output = funding.OutputPath{Programme: "DL"} }},
		{Check: "BDG-009", At: "/source", Break: func(l *funding.BudgetLine) { l.Source = "" }},
		{Check: "BDG-009", At: "/amount", Break: func(l *funding.BudgetLine) { l.Amount = blk.Rupiah{} }},
		{Check: "DOC-009", At: "/quantities/0/quantity", Break: func(l *funding.BudgetLine) { l.Quantities[0].Quantity = blk.Count{} }},
		{Check: "LIF-001", At: "/history/0/event", Break: func(l *funding.BudgetLine) {
			l.History = []funding.BudgetLineStep{{Event: funding.LineClose, To: funding.LineClosed}}
		}},
	})
	blktest.Checks(t, catalogue("budget"), goodBudget, today, (*funding.Budget).Check, []blktest.Example[funding.Budget]{
		{Check: "DOC-009", At: "/id", Break: func(b *funding.Budget) { b.ID = "" }},
		{Check: "DOC-014", At: "/id", Break: func(b *funding.Budget) { b.ID = "a b" }},
		{Check: "DOC-014", At: "/supersedes", Break: func(b *funding.Budget) { b.Supersedes = "a b" }},
		{Check: "DOC-014", At: "/organisation", Break: func(b *funding.Budget) { b.Organisation = "a b" }},
		{Check: "DOC-014", At: "/centre", Break: func(b *funding.Budget) { b.Centre = "a b" }},
		{Check: "REF-005", At: "/region", Break: func(b *funding.Budget) { b.Region = blk.MustParseRegion("99.99") }, Context: &blk.Context{On: today.On, Regions: noRegions{}}},
		{Check: "FND-006", At: "/ceiling", Break: func(b *funding.Budget) { b.Ceiling = rupiah(-1) }},
		{Check: "BDG-008", At: "/organisation", Break: func(b *funding.Budget) { b.Organisation = "" }},
		{Check: "BDG-008", At: "/fiscal_year", Break: func(b *funding.Budget) { b.FiscalYear = blk.PartialDate{} }},
		{Check: "BDG-008", At: "/authority", Break: func(b *funding.Budget) { b.Authority = funding.BudgetAuthority{} }},
		{Check: "BDG-006", At: "/fiscal_year", Break: func(b *funding.Budget) { b.FiscalYear = year("2026-01") }},
		{Check: "BDG-007", At: "/lines/1/id", Break: func(b *funding.Budget) { b.Lines[1].ID = "l-1" }},
		{Check: "BDG-005", At: "/lines/1", Break: func(b *funding.Budget) { b.Lines[1] = stateLine("l-2") }},
		{Check: "BDG-010", At: "/lines", Break: func(b *funding.Budget) {
			b.Lines[0].Amount, b.Lines[1].Amount, b.Lines[0].Quantities = huge, huge, nil
		}},
		{Check: "FND-002", At: "/ceiling", Break: func(b *funding.Budget) { b.Ceiling = rupiah(9_999_999) }},
		{Check: "FND-004", At: "/lines/0/period", Break: func(b *funding.Budget) { b.Lines[0].Period.Until = day("2027-01-04") }},
		{Check: "BDG-013", At: "/supersedes", Break: func(b *funding.Budget) { b.Supersedes = b.ID }},
	})
	blktest.Checks(t, catalogue("budget_authority"), func() *funding.BudgetAuthority { a := goodBudget().Authority; return &a }, today, (*funding.BudgetAuthority).Check, []blktest.Example[funding.BudgetAuthority]{
		{Check: "DOC-009", At: "/kind", Break: func(a *funding.BudgetAuthority) { a.Kind = "" }},
		{Check: "REF-001", At: "/kind", Break: func(a *funding.BudgetAuthority) { a.Kind = "pagu" }},
		{Check: "DOC-014", At: "/document", Break: func(a *funding.BudgetAuthority) { a.Document = "a b" }},
	})
	blktest.Checks(t, catalogue("quantity_factor"), func() *funding.QuantityFactor { return &funding.QuantityFactor{Quantity: count(0)} }, today, (*funding.QuantityFactor).Check, []blktest.Example[funding.QuantityFactor]{
		{Check: "DOC-009", At: "/quantity", Break: func(q *funding.QuantityFactor) { q.Quantity = blk.Count{} }},
	})
	blktest.Checks(t, catalogue("cost_standard"), goodStandard, today, (*funding.CostStandard).Check, []blktest.Example[funding.CostStandard]{
		{Check: "DOC-009", At: "/id", Break: func(s *funding.CostStandard) { s.ID = "" }},
		{Check: "DOC-014", At: "/id", Break: func(s *funding.CostStandard) { s.ID = "a b" }},
		{Check: "REF-001", At: "/kind", Break: func(s *funding.CostStandard) { s.Kind = "x" }},
		{Check: "DOC-009", At: "/item", Break: func(s *funding.CostStandard) { s.Item = "" }},
		{Check: "REF-005", At: "/region", Break: func(s *funding.CostStandard) { s.Region = blk.MustParseRegion("99.99") }, Context: &blk.Context{On: today.On, Regions: noRegions{}}},
		{Check: "DOC-013", At: "/in_force", Break: func(s *funding.CostStandard) { s.InForce.Until = day("2025-01-01") }},
		{Check: "DOC-009", At: "/ceiling", Break: func(s *funding.CostStandard) { s.Ceiling = blk.Rupiah{} }},
		{Check: "FND-006", At: "/ceiling", Break: func(s *funding.CostStandard) { s.Ceiling = rupiah(-1) }},
	})
	blktest.Checks(t, catalogue("commitment"), goodCommitment, today, (*funding.Commitment).Check, []blktest.Example[funding.Commitment]{
		{Check: "DOC-009", At: "/id", Break: func(k *funding.Commitment) { k.ID = "" }},
		{Check: "DOC-014", At: "/id", Break: func(k *funding.Commitment) { k.ID = "a b" }},
		{Check: "DOC-014", At: "/document", Break: func(k *funding.Commitment) { k.Document = "a b" }},
		{Check: "DOC-014", At: "/organisation", Break: func(k *funding.Commitment) { k.Organisation = "a b" }},
		{Check: "FND-006", At: "/amount", Break: func(k *funding.Commitment) { k.Amount = rupiah(-1) }},
		{Check: "DOC-014", At: "/project", Break: func(k *funding.Commitment) { k.Project = "a b" }},
		{Check: "DSB-015", At: "/progress/0", Break: func(k *funding.Commitment) {
			k.Progress = []funding.MeasuredProgress{{Share: blk.MustParsePercent("100.01")}}
		}},
		{Check: "DOC-014", At: "/progress/0/document", Break: func(k *funding.Commitment) { k.Progress = []funding.MeasuredProgress{{Document: "a b"}} }},
	})
	state := stateLine("l")
	require.Empty(t, state.Check(today))
	for _, bad := range []funding.OutputPath{{Activity: "6036"}, {Programme: "DL", OutputClass: "QDB"}, {Programme: "dl"}, {Programme: "026.13.DL.6036.QDB"}} {
		l := stateLine("l")
		l.Output = bad
		found := l.Check(today)
		require.Len(t, found, 1)
		blktest.CheckFinding(t, found[0])
		require.Equal(t, blk.CheckID("BDG-004"), found[0].Check)
		require.True(t, strings.HasPrefix(found[0].At, "/output/"), found[0].At)
	}
	require.Empty(t, (&funding.Budget{ID: "b", Lines: []funding.BudgetLine{{ID: "l", Item: "Pelatihan"}}}).Check(reported), "what is not known is no finding")
	require.NoError(t, goodBudget().Validate(today))
	require.NoError(t, goodLine().Validate(today))
	require.NoError(t, goodStandard().Validate(today))
	require.NoError(t, goodCommitment().Validate(today))
}

// noRegions knows one region only.
type noRegions struct{}

func (noRegions) RegionStatus(r blk.Region) blk.RegionStatus {
	if blk.MustParseRegion("64.01").Contains(r) || r == blk.MustParseRegion("64") {
		return blk.RegionCurrent
	}
	return blk.RegionUnknown
}
func (noRegions) RegionName(blk.Region) string { return "" }

func goodCommitment() *funding.Commitment {
	return &funding.Commitment{ID: "sk-1", Document: "d", Organisation: "cv-katering", Item: "Konsumsi", SignedOn: day("2026-02-01"), Amount: rupiah(6_000_000), Citations: cited}
}

func goodStandard() *funding.CostStandard {
	return &funding.CostStandard{ID: "ssh-1", Kind: funding.StandardPrice, Item: "Transpor peserta", Region: blk.MustParseRegion("64.01"), InForce: blk.Period{From: day("2026-01-01"), Until: day("2026-12-31")},
		Unit: "OH", Ceiling: rupiah(25_000), Basis: []blk.Basis{blk.Assumption(blk.Text{ID: "contoh", EN: "an example"})}, Citations: cited}
}

// A line that names a project is money for it, as a line that names a batch is.
func TestBudgetLinesPayForProjects(t *testing.T) {
	for name, x := range map[string]struct {
		change func(*funding.Budget, *funding.BudgetLine)
		want   blk.Truth
	}{
		"of the year":            {func(*funding.Budget, *funding.BudgetLine) {}, blk.True},
		"of no purpose in words": {func(_ *funding.Budget, l *funding.BudgetLine) { l.Purpose = "" }, blk.True},
		"of another year":        {func(b *funding.Budget, _ *funding.BudgetLine) { b.FiscalYear = year("2025") }, blk.False},
		"of a year that is open": {func(b *funding.Budget, _ *funding.BudgetLine) { b.FiscalYear = blk.PartialDate{} }, blk.Undetermined},
		"for something else":     {func(_ *funding.Budget, l *funding.BudgetLine) { l.Purpose = funding.PurposeOperation }, blk.Undetermined},
		"for another project":    {func(_ *funding.Budget, l *funding.BudgetLine) { l.Project = "q" }, blk.Undetermined},
		"without money":          {func(_ *funding.Budget, l *funding.BudgetLine) { l.Amount = rupiah(0) }, blk.Undetermined},
		"only asked for":         {func(b *funding.Budget, _ *funding.BudgetLine) { b.Authority.Kind = funding.AuthorityRKASKPD }, blk.Undetermined},
	} {
		b := *goodBudget()
		b.Lines = []funding.BudgetLine{{ID: "l", Item: "Gedung", Amount: rupiah(1), Project: "p", Purpose: funding.PurposeConstruction}}
		x.change(&b, &b.Lines[0])
		require.Equal(t, x.want, (&funding.Records{Budgets: []funding.Budget{b}}).IsBudgeted("p", day("2026-03-02")), name)
	}
}

func TestBudgetsInRecords(t *testing.T) {
	good := func() *funding.Records {
		first, second := *goodBudget(), *goodBudget()
		second.ID, second.Version, second.Supersedes = "dpa-2", count(2), "dpa-1"
		return &funding.Records{Budgets: []funding.Budget{first, second}, CostStandards: []funding.CostStandard{*goodStandard()}, Commitments: []funding.Commitment{*goodCommitment()}, Entries: goodEntries()}
	}
	require.Empty(t, good().Check(today))
	for name, x := range map[string]struct {
		check  blk.CheckID
		at     string
		change func(*funding.Records)
	}{
		"too dear":        {"BDG-011", "/budgets/0/lines/0/unit_price", func(r *funding.Records) { r.CostStandards[0].Ceiling = rupiah(19_999) }},
		"elsewhere":       {"BDG-012", "/budgets/0/lines/0/cost_standard", func(r *funding.Records) { r.CostStandards[0].Region = blk.MustParseRegion("64.02") }},
		"another year":    {"BDG-012", "/budgets/0/lines/0/cost_standard", func(r *funding.Records) { r.CostStandards[0].InForce.From = day("2026-02-01") }},
		"of another":      {"BDG-014", "/budgets/1/supersedes", func(r *funding.Records) { r.Budgets[1].Organisation = "bappeda" }},
		"not larger":      {"BDG-014", "/budgets/1/supersedes", func(r *funding.Records) { r.Budgets[1].Version = count(1) }},
		"of another year": {"BDG-014", "/budgets/1/supersedes", func(r *funding.Records) { r.Budgets[0].FiscalYear = year("2025"); r.Budgets[0].Lines = nil }},
		"a fork": {"BDG-014", "/budgets/2/supersedes", func(r *funding.Records) {
			r.Budgets = append(r.Budgets, r.Budgets[1])
			r.Budgets[2].ID = "dpa-3"
		}},
		"another year's money": {"FND-004", "/entries/0/on", func(r *funding.Records) { r.Entries[0].On = day("2025-12-31") }},
		"bound too much":       {"LED-010", "/commitments/0/amount", func(r *funding.Records) { r.Commitments[0].Amount = rupiah(5_999_999) }},
		"allocated too much":   {"LED-008", "/entries/0/amount", func(r *funding.Records) { r.Entries[0].Amount = rupiah(9_600_001) }},
		"overspent":            {"FND-003", "/entries/3/amount", func(r *funding.Records) { r.Entries[0].Amount = rupiah(9_599_999) }},
	} {
		r := good()
		x.change(r)
		found := r.Check(today)
		i := slices.IndexFunc(found, func(f blk.Finding) bool { return f.Check == x.check && f.At == x.at })
		require.GreaterOrEqual(t, i, 0, "%s: %v", name, found)
		blktest.CheckFinding(t, found[i])
	}
	r := good()
	require.Equal(t, blk.True, r.IsAllocated("b"))
	require.Equal(t, blk.False, r.IsAllocated("b-2"))
	r.Budgets[1].Authority.Kind = funding.AuthorityRKASKPD
	r.Budgets[1].Lines = slices.Clone(r.Budgets[1].Lines)
	r.Budgets[1].Lines[0].Amount = rupiah(1)
	require.Equal(t, blk.True, r.IsAllocated("b"), "what is only asked for replaces nothing that may be spent")
	require.Empty(t, r.Check(today).Of("LED-008"), "nor does it bound what is allocated")
	third := r.Budgets[1]
	third.ID, third.Version, third.Supersedes, third.Authority.Kind = "dppa-3", count(3), "dpa-2", funding.AuthorityDPPA
	third.Lines = nil
	r.Budgets = append(r.Budgets, third)
	require.Equal(t, blk.Undetermined, r.IsAllocated("b"), "what is granted replaces what was in force before it was asked for")
	r.Budgets = r.Budgets[:2]
	r.Budgets[0].Authority.Kind = funding.AuthorityRKASKPD
	require.Equal(t, blk.Undetermined, r.IsAllocated("b"), "all of it is only asked for")
	r.CostStandards[0].Ceiling, r.Budgets[0].Lines[0].UnitPrice = rupiah(1), rupiah(-1)
	require.Empty(t, r.Check(today).Of("BDG-011").At(0).Of("BDG-012"))
	require.Equal(t, blk.Undetermined, goodStandard().IsFor(blk.Region{}, blk.Period{}))
	require.Equal(t, blk.False, goodStandard().IsFor(blk.MustParseRegion("64"), year("2026").Period()))
	for _, info := range funding.Checks() {
		blktest.CheckDescription(t, info)
	}
	many := goodBudget()
	for len(many.Lines) < 40 {
		many.Lines = append(many.Lines, many.Lines[1])
	}
	require.Len(t, many.Check(today).Of("BDG-007"), 38)
}

func TestSystems(t *testing.T) {
	b := funding.Budget{Lines: []funding.BudgetLine{{}, stateLine("x")}}
	require.Equal(t, funding.StateTreasury, b.System())
	b.Authority.Kind = funding.AuthorityDPPA
	require.Equal(t, funding.LocalTreasury, b.System(), "the paper says it")
	require.Empty(t, (&funding.Budget{Authority: funding.BudgetAuthority{Kind: funding.AuthorityRAB}}).System())
	both := stateLine("x")
	both.LocalAccount = goodLine().LocalAccount
	require.Empty(t, both.System())
}

// drawLine draws a line whose amount is what it is counted in times its price.
func drawLine(t *rapid.T, id funding.BudgetLineID) funding.BudgetLine {
	l := funding.BudgetLine{ID: id, Item: rapid.SampledFrom([]string{"a", "b"}).Draw(t, "item"), UnitPrice: rupiah(rapid.Int64Range(0, 1_000_000).Draw(t, "price"))}
	for range rapid.IntRange(0, 3).Draw(t, "factors") {
		l.Quantities = append(l.Quantities, funding.QuantityFactor{Quantity: count(rapid.IntRange(0, 50).Draw(t, "n"))})
	}
	product, err := l.Product()
	if err != nil || rapid.IntRange(0, 4).Draw(t, "odd") == 0 {
		product = rupiah(rapid.Int64Range(0, 1_000_000).Draw(t, "amount"))
	}
	l.Amount = product
	return l
}

// The differences of two versions sum to the difference of their sums, whatever
// changed.
func TestDifferencesAddUp(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		draw := func() *funding.Budget {
			var b funding.Budget
			for _, id := range rapid.SliceOfDistinct(rapid.SampledFrom([]funding.BudgetLineID{"1", "2", "3", "4"}), func(id funding.BudgetLineID) funding.BudgetLineID { return id }).Draw(t, "ids") {
				b.Lines = append(b.Lines, drawLine(t, id))
			}
			return &b
		}
		before, after := draw(), draw()
		c, err := funding.CompareBudgets(before, after)
		require.NoError(t, err)
		sum := rupiah(0)
		for _, d := range c.Differences {
			sum, err = sum.Add(d.Change)
			require.NoError(t, err)
			require.NotEmpty(t, d.Text().EN)
		}
		require.Equal(t, c.Change, sum)
		back, err := c.Before.Add(c.Change)
		require.NoError(t, err)
		require.Equal(t, c.After, back)
		require.GreaterOrEqual(t, c.Moved.Sign(), 0)
		same, err := funding.CompareBudgets(after, after)
		require.NoError(t, err)
		require.Empty(t, same.Differences)
		require.Zero(t, same.Moved.Sign())
	})
}

func TestComparisonIsRefused(t *testing.T) {
	unknown := goodBudget()
	unknown.Lines[1].Amount = blk.Rupiah{}
	_, err := funding.CompareBudgets(goodBudget(), unknown)
	require.Error(t, err)
	_, err = funding.CompareBudgets(unknown, goodBudget())
	require.Error(t, err)
	big := goodBudget()
	big.Lines[0].Amount, big.Lines[1].Amount = rupiah(1<<53-1), rupiah(0)
	small := goodBudget()
	small.Lines = []funding.BudgetLine{{ID: "x", Amount: rupiah(-(1<<53 - 1))}}
	_, err = funding.CompareBudgets(small, big)
	require.Error(t, err)
}

// A product never wraps: it is what big numbers say, or an error.
func TestProductNeverWraps(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		l := funding.BudgetLine{UnitPrice: rupiah(rapid.Int64Range(-(1<<53-1), 1<<53-1).Draw(t, "price"))}
		want := bigOf(l.UnitPrice)
		for range rapid.IntRange(1, 4).Draw(t, "factors") {
			n := rapid.OneOf(rapid.IntRange(0, 3), rapid.IntRange(0, 1<<31-1)).Draw(t, "n")
			l.Quantities = append(l.Quantities, funding.QuantityFactor{Quantity: count(n)})
			want.Mul(want, bigInt(int64(n)))
		}
		product, err := l.Product()
		if err != nil {
			require.Positive(t, want.CmpAbs(bigInt(1<<53-1)))
			return
		}
		require.Zero(t, want.Cmp(bigOf(product)))
	})
}

func TestBudgetLineLifecycle(t *testing.T) {
	life := funding.BudgetLineLifecycle()
	blktest.Lifecycle(t, life)
	l := goodLine()
	move := func(c *blk.Context) blk.Move[funding.BudgetLine] {
		return blk.Move[funding.BudgetLine]{Record: l, Actor: "u", Role: blk.RoleCommitmentOfficer, At: blk.MustParseInstant("2026-02-01T00:00:00Z"), Context: c}
	}
	step, found := life.Try(l.History, funding.LineAllocate, move(nil))
	require.Empty(t, found)
	l.History = append(l.History, step)
	_, found = life.Try(l.History, funding.LineCommit, move(nil))
	require.Len(t, found, 1, "no ledger says whether money is left")
	ledger := funding.NewLedger(goodEntries(), blk.Date{})
	knows := &blk.Context{Supply: ledger.Supply}
	step, found = life.Try(l.History, funding.LineCommit, move(knows))
	require.Empty(t, found)
	require.Equal(t, funding.LineCommitted, step.To)
	_, found = life.Try(l.History, funding.LineClose, move(&blk.Context{Supply: funding.NewLedger(goodEntries(), day("2026-02-01")).Supply}))
	require.Len(t, found, 1, "a commitment is open")
	require.Equal(t, blk.CheckID("BDG-015"), found[0].Check)
	_, found = life.Try(l.History, funding.LineFreeze, move(knows))
	require.Len(t, found, 1, "a reason is wanted")
	l.UnitPrice = blk.Rupiah{}
	require.Equal(t, blk.Undetermined, life.Ask(nil, funding.LineAllocate, move(nil)).Truth)
	truth, _ := ledger.Supply("PRG-001", "l-1")
	require.Equal(t, blk.Undetermined, truth)
}

func TestReadQuantities(t *testing.T) {
	for text, want := range map[string]string{
		"16 orang x 30 hari": "16 orang × 30 hari", "16 orang X 30 hari x 1 kali": "16 orang × 30 hari × 1 kali", "480 OH": "480 OH", "1.500 lembar": "1.500 lembar", "16": "16", "2x3": "2 × 3",
		"16 orang × 30 hari": "16 orang × 30 hari", "16 org*30 hr": "16 org × 30 hr", "4 box x 2": "4 box × 2", " 0 paket ": "0 paket", "2. paket": "2 paket",
	} {
		factors, err := funding.ReadQuantities(text)
		require.NoError(t, err, text)
		var parts []string
		for _, f := range factors {
			parts = append(parts, f.String())
		}
		require.Equal(t, want, strings.Join(parts, " × "), text)
	}
	for text, want := range map[string]blk.Defect{
		"": blk.DefectEmpty, "16 orang x ": blk.DefectEmpty, "1,5 hari": blk.DefectFraction, "1,500 lembar": blk.DefectGrouping, "1.5 hari": blk.DefectGrouping, "orang": blk.DefectNonDigit, "-2 paket": blk.DefectSign, "(2) paket": blk.DefectSign,
		"3000000000": blk.DefectRange, "99999999999999999999": blk.DefectRange, "1x1x1x1x1x1x1x1x1": blk.DefectLength, "1,500,000 lembar": blk.DefectGrouping, "16 orang x y hari": blk.DefectNonDigit,
	} {
		_, err := funding.ReadQuantities(text)
		fault, ok := errors.AsType[*blk.ParseError](err)
		require.True(t, ok, text)
		require.Equal(t, want, fault.Defect, text)
		require.Less(t, fault.At, max(len(text), 1))
	}
}

func FuzzReadQuantities(f *testing.F) {
	for _, s := range []string{"16 orang x 30 hari", "1.500 lembar × 2", "1,5 hari", "2 * 3", "x", "×"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		factors, err := funding.ReadQuantities(s)
		if err != nil {
			fault, ok := errors.AsType[*blk.ParseError](err)
			require.True(t, ok)
			require.Less(t, fault.At, max(len(s), 1))
			return
		}
		require.NotEmpty(t, factors)
		for _, q := range factors {
			require.False(t, q.Quantity.IsZero())
		}
	})
}

func TestWordsOfBudgets(t *testing.T) {
	blktest.CodeList(t, funding.FundSource(""), funding.SourceKind(""), funding.TreasurySystem(""), funding.BudgetAuthorityKind(""), funding.BudgetDifferenceKind(""), funding.BudgetLineState(""), funding.BudgetLineEvent(""),
		funding.CostStandardKind(""), funding.EntryKind(""))
}

// Differences that no quantity or price explains are told as what they are.
func TestOtherDifferences(t *testing.T) {
	before, after := goodBudget(), goodBudget()
	l := &after.Lines[1]
	l.Item, l.Source, l.Amount, l.LocalAccount = "Konsumsi", funding.DBHCHT, rupiah(500_000), funding.MustParseLocalAccountCode("5.1.02.01.001.00052")
	c, err := funding.CompareBudgets(before, after)
	require.NoError(t, err)
	var kinds []funding.BudgetDifferenceKind
	for _, d := range c.Differences {
		kinds = append(kinds, d.Kind)
	}
	require.Equal(t, []funding.BudgetDifferenceKind{funding.DifferenceItem, funding.DifferenceSource, funding.DifferenceAccount, funding.DifferenceAmount}, kinds)
	require.Equal(t, "Konsumsi: account or path changed from 2.07.03.2.01.0001 5.1.02.01.001.00024 to 2.07.03.2.01.0001 5.1.02.01.001.00052.", c.Differences[2].Text().EN)
	require.Equal(t, "Konsumsi: sumber dana berubah dari APBD kabupaten/kota menjadi DBH CHT.", c.Differences[1].Text().ID)
	require.Equal(t, rupiah(100_000), c.Change)
	require.Equal(t, rupiah(0), c.Moved)
}
