package report_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/funding"
	"github.com/vokasi/vokasi-go/schema/report"
)

func rp(n int64) blk.Rupiah { return blk.MustNewRupiah(n) }

// budget is an invented budget with a line whose spending is not known and one that is
// overdrawn.
func budget(l blk.Lang) *report.BudgetRealisation {
	b := &report.BudgetRealisation{
		Lang: l, Title: both("Anggaran UPTD BLK Contoh 2026", "Budget of UPTD BLK Contoh 2026"), Subtitle: both("APBD kota", "City budget"), PreparedOn: blk.MustParseDate("2026-06-30"),
		Notice: both("Semua angka di sini buatan; laporan ini contoh.", "All figures here are made up; this report is an example."), Note: both("Sumber: pembukuan buatan.", "Source: invented accounts."),
		Rows: []report.BudgetRow{
			{Label: both("Pembangunan gedung", "Building"), Budget: rp(1_800_000_000), Committed: rp(900_000_000), Realised: rp(540_000_000)},
			{Label: both("Paket pelatihan", "Training packages"), Budget: rp(720_000_000), Committed: rp(180_000_000), Realised: rp(360_000_000)},
			{Label: both("Listrik dan air", "Electricity and water"), Budget: rp(60_000_000), Committed: rp(12_000_000), Realised: rp(55_500_000)},
			{Label: both("Pemeliharaan", "Maintenance"), Budget: rp(120_000_000), Committed: rp(0), Realised: rp(0)},
		},
	}
	for i, realised := range []int64{20, 55, 130, 300, 610, 955} {
		month, _ := blk.NewPartialDate(2026, i+1, 0)
		b.Months = append(b.Months, report.BudgetMonth{Month: month, Planned: rp(int64(i+1) * 200_000_000), Realised: rp(realised * 1_000_000)})
	}
	return b
}

// tranches are two invented instalments, the second of which is held up.
func tranches(l blk.Lang) *report.TrancheTimeline {
	day := blk.MustParseDate
	return &report.TrancheTimeline{
		Lang: l, Title: both("Bantuan gedung BLK Contoh", "Building aid of BLK Contoh"), PreparedOn: day("2026-08-15"), Notice: both("Contoh buatan.", "An invented example."), Note: both("Menurut rencana 70:30.", "By the plan of 70:30."),
		Tranches: []report.TrancheRow{
			{Label: both("Tahap I", "Tranche I"), Share: blk.MustParsePercent("70.00"), Amount: rp(700_000_000), Condition: both("perjanjian ditandatangani", "agreement signed"), State: both("dilaporkan", "reported"),
				RequestedOn: day("2026-02-10"), PaidOn: day("2026-03-02"), DueOn: day("2026-07-31"), AccountedOn: day("2026-07-20")},
			{Label: both("Tahap II", "Tranche II"), Share: blk.MustParsePercent("30.00"), Amount: rp(300_000_000), Condition: both("kemajuan fisik 50 persen", "physical progress of 50 percent"), State: both("diajukan", "requested"), RequestedOn: day("2026-08-01"),
				Release: blk.AllOf("release", both("Tahap II dapat dicairkan", "Tranche II may be paid"),
					blk.Answer{Truth: blk.True, Code: "reported", Text: both("Tahap I sudah dilaporkan", "Tranche I is reported")},
					blk.Answer{Truth: blk.False, Code: "progress", Text: both("Kemajuan fisik sedikitnya 50 persen; tercatat 41 persen", "Physical progress of at least 50 percent; 41 percent is recorded"), Mend: both("Lanjutkan pekerjaan dan laporkan kemajuannya.", "Go on with the work and report its progress.")})},
			{Label: both("Tahap III", "Tranche III")},
		},
	}
}

// taper is an invented centre under two tapers, and what three centres come to.
func taper(t testing.TB, l blk.Lang) *report.TaperProjection {
	t.Helper()
	x := &report.TaperProjection{Lang: l, Title: both("Proyeksi kemandirian BLKK Contoh", "When BLKK Contoh stands on its own"), Notice: both("Semua angka di sini buatan.", "All figures here are made up."), About: both("BLKK Contoh, kejuruan menjahit.", "BLKK Contoh, dressmaking.")}
	for _, taper := range []funding.Taper{{Kind: funding.TaperLinear, Months: 12}, {Kind: funding.TaperYearly, Shares: []blk.Percent{blk.MustParsePercent("100.00"), blk.MustParsePercent("50.00"), blk.MustParsePercent("25.00")}}} {
		p := funding.ProjectionPlan{Centre: "blkk", From: blk.MustParsePartialDate("2026-01"), OwnRevenue: rp(6_000_000), OperatingCost: rp(10_000_000), Subsidy: rp(4_000_000), Reserve: rp(36_000_000),
			RevenueGrowth: blk.MustParsePercent("20.00"), CostGrowth: blk.MustParsePercent("4.00"), Taper: taper, MonthsInARow: 3, Horizon: 60}
		for _, term := range funding.ProjectionTerm("").CodeList().Values() {
			p.Assumptions = append(p.Assumptions, funding.Assumption{Term: funding.ProjectionTerm(term), Basis: both("buatan", "made up")})
		}
		projection, found := funding.Project(&p)
		require.Empty(t, found)
		s := report.TaperScenario{Name: taper.Kind.Label(), Plan: p, Projection: projection}
		if taper.Kind == funding.TaperYearly {
			s.Sensitivity = p.Sensitivity([]funding.SensitivityStep{{Term: funding.TermOwnRevenue, Size: 500_000}, {Term: funding.TermRevenueGrowth, Size: 200}, {Term: funding.TermTaper, Size: 1_000}, {Term: funding.TermReserve, Size: 30_000_000}})
		}
		x.Scenarios = append(x.Scenarios, s)
		x.Distributions = append(x.Distributions, report.TaperDistribution{Name: s.Name, Distribution: funding.DistributeIndependence([]funding.Projection{projection, projection, {Outcome: funding.ProjectionOutcome{Independent: blk.True, Number: 14}}})})
	}
	require.Equal(t, blk.False, x.Scenarios[0].Projection.Outcome.Independent)
	require.Equal(t, blk.True, x.Scenarios[1].Projection.Outcome.Independent)
	return x
}

func TestGoldenMoneyPages(t *testing.T) {
	for _, l := range []blk.Lang{blk.Indonesian, blk.English} {
		for name, p := range map[string]report.Page{"budget": budget(l).Page(), "tranches": tranches(l).Page(), "taper": taper(t, l).Page()} {
			page := html(t, &p)
			requirePage(t, page)
			golden(t, name+"."+string(l)+".html", page)
		}
	}
}

func TestMoneyPagesOfNothing(t *testing.T) {
	for _, p := range []report.Page{(&report.BudgetRealisation{}).Page(), (&report.TrancheTimeline{}).Page(), (&report.TaperProjection{}).Page()} {
		require.Empty(t, requirePage(t, html(t, &p)).all("h2"))
	}
	for _, p := range []report.Page{
		(&report.BudgetRealisation{Rows: make([]report.BudgetRow, 2), Months: make([]report.BudgetMonth, 2)}).Page(),
		(&report.BudgetRealisation{Months: make([]report.BudgetMonth, 1)}).Page(),
		(&report.TrancheTimeline{Tranches: make([]report.TrancheRow, 2)}).Page(),
		(&report.TrancheTimeline{Tranches: []report.TrancheRow{{PaidOn: blk.MustParseDate("2026-01-02"), AccountedOn: blk.MustParseDate("2025-01-02")}}}).Page(),
		(&report.TaperProjection{Scenarios: make([]report.TaperScenario, 2), Distributions: make([]report.TaperDistribution, 1)}).Page(),
	} {
		requirePage(t, html(t, &p))
	}
}

// What is absent is not Rp0: nothing is worked out from it, and no sum hides it.
func TestBudgetWithAbsentAmounts(t *testing.T) {
	b := budget(blk.Indonesian)
	b.Rows[1].Realised = blk.Rupiah{}
	page := b.Page()
	root := requirePage(t, html(t, &page))
	table := root.all("table")[0]
	require.Equal(t, []string{"Paket pelatihan", "Rp720.000.000", "Rp180.000.000", "–", "–", "–"}, cells(table.all("tbody")[0].all("tr")[1]))
	require.Equal(t, []string{"Jumlah", "Rp2.700.000.000", "Rp1.092.000.000", "–", "–", "–"}, cells(table.all("tfoot")[0].all("tr")[0]))
	huge := &report.BudgetRealisation{Rows: []report.BudgetRow{{Budget: rp(1<<53 - 1), Committed: rp(0), Realised: rp(1)}, {Budget: rp(1<<53 - 1), Committed: rp(0), Realised: rp(0)}}}
	page = huge.Page()
	root = requirePage(t, html(t, &page))
	require.Equal(t, []string{"Jumlah", "–", "Rp0", "Rp1", "–", "–"}, cells(root.all("table")[0].all("tfoot")[0].all("tr")[0]), "no sum wraps")
	require.Equal(t, "-Rp7.500.000", cells(requirePage(t, html(t, pageOf(budget(blk.English)))).all("table")[0].all("tbody")[0].all("tr")[2])[4], "a line that is overdrawn")
}

func pageOf(b *report.BudgetRealisation) *report.Page { p := b.Page(); return &p }

func cells(row *node) []string {
	var list []string
	for _, c := range row.children {
		list = append(list, c.text())
	}
	return list
}

func TestMoneyPagesWithHostileTexts(t *testing.T) {
	for _, s := range hostile {
		text := same(s)
		b := &report.BudgetRealisation{Lang: blk.Lang(s), Title: text, Subtitle: text, Notice: text, Note: text, Rows: []report.BudgetRow{{Label: text, Budget: rp(2), Committed: rp(0), Realised: rp(1)}}}
		x := &report.TrancheTimeline{Title: text, Note: text, Tranches: []report.TrancheRow{{Label: text, Condition: text, State: text, RequestedOn: blk.MustParseDate("2026-01-02"), DueOn: blk.MustParseDate("2026-03-02"), Release: blk.Answer{Text: text, Mend: text}}}}
		y := &report.TaperProjection{Title: text, About: text, Scenarios: []report.TaperScenario{{Name: text, Plan: funding.ProjectionPlan{Assumptions: []funding.Assumption{{Term: funding.ProjectionTerm(s), Label: text, Basis: text}}}}}, Distributions: []report.TaperDistribution{{Name: text}}}
		for _, p := range []report.Page{b.Page(), x.Page(), y.Page()} {
			requirePage(t, html(t, &p))
		}
	}
}

// The month of independence stands in words below the picture, and so does never.
func TestTaperTellsTheMonthInWords(t *testing.T) {
	page := taper(t, blk.Indonesian).Page()
	root := requirePage(t, html(t, &page))
	var notes []string
	for _, f := range root.all("figure") {
		for _, p := range f.all("p") {
			notes = append(notes, p.text())
		}
	}
	require.Contains(t, notes, "Mandiri tidak pernah dalam masa proyeksi.")
	require.Contains(t, notes, "Mandiri mulai Agustus 2029 (bulan ke-44).")
}
