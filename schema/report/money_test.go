package report_test

import (
	"encoding/json"
	"os"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/training"
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

// audit is the audited office of package funding, with one fault of each kind.
func audit(t testing.TB, l blk.Lang) *report.PaymentAudit {
	t.Helper()
	b, err := os.ReadFile("../../funding/testdata/audit.json")
	require.NoError(t, err)
	var doc struct {
		Training training.Records `json:"training"`
		Funding  funding.Records  `json:"funding"`
	}
	require.NoError(t, json.Unmarshal(b, &doc))
	c := &blk.Context{On: blk.MustParseDate("2026-03-02")}
	x := &report.PaymentAudit{Lang: l, Title: both("Pemeriksaan pembayaran UPT Contoh", "Audit of the payments of UPT Contoh"), Subtitle: both("Februari 2026", "February 2026"), Notice: both("Semua data di sini buatan.", "All data here are made up."), PreparedOn: c.On,
		Audit: doc.Funding.Audit(&doc.Training, c), Note: both("Satu kesalahan dari tiap jenis ditanam.", "One fault of each kind is planted.")}
	for _, f := range doc.Funding.Check(c) {
		if len(x.Audit.Findings.Of(f.Check)) == 0 {
			x.Alone = append(x.Alone, f)
		}
	}
	require.NotEmpty(t, x.Alone)
	return x
}

func TestGoldenMoneyPages(t *testing.T) {
	for _, l := range []blk.Lang{blk.Indonesian, blk.English} {
		for name, p := range map[string]report.Page{"budget": budget(l).Page(), "tranches": tranches(l).Page(), "taper": taper(t, l).Page(), "audit": audit(t, l).Page()} {
			page := html(t, &p)
			requirePage(t, page)
			golden(t, name+"."+string(l)+".html", page)
		}
	}
}

func TestMoneyPagesOfNothing(t *testing.T) {
	for _, p := range []report.Page{(&report.BudgetRealisation{}).Page(), (&report.TrancheTimeline{}).Page(), (&report.TaperProjection{}).Page(), (&report.PaymentAudit{}).Page()} {
		require.Empty(t, requirePage(t, html(t, &p)).all("h2"))
	}
	for _, p := range []report.Page{
		(&report.BudgetRealisation{Rows: make([]report.BudgetRow, 2), Months: make([]report.BudgetMonth, 2)}).Page(),
		(&report.BudgetRealisation{Months: make([]report.BudgetMonth, 1)}).Page(),
		(&report.TrancheTimeline{Tranches: make([]report.TrancheRow, 2)}).Page(),
		(&report.TrancheTimeline{Tranches: []report.TrancheRow{{PaidOn: blk.MustParseDate("2026-01-02"), AccountedOn: blk.MustParseDate("2025-01-02")}}}).Page(),
		(&report.TaperProjection{Scenarios: make([]report.TaperScenario, 2), Distributions: make([]report.TaperDistribution, 1)}).Page(),
		(&report.PaymentAudit{Audit: funding.PaymentAudit{Allowances: make([]funding.AllowanceComparison, 2)}}).Page(),
		(&report.PaymentAudit{Audit: funding.PaymentAudit{Payments: make([]funding.PaymentComparison, 2)}}).Page(),
		(&report.PaymentAudit{Audit: funding.PaymentAudit{Findings: make(blk.Findings, 2)}, Alone: make(blk.Findings, 1), OnlyDifferences: true}).Page(),
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
		z := &report.PaymentAudit{Title: text, Note: text, Audit: funding.PaymentAudit{Allowances: []funding.AllowanceComparison{{List: funding.PaymentListID(s), Enrolment: blk.EnrolmentID(s)}},
			Payments: []funding.PaymentComparison{{Payment: funding.PaymentID(s), Batch: blk.BatchID(s), Decree: blk.DocumentID(s)}}, Findings: blk.Findings{{Check: blk.CheckID(s), Severity: blk.Severity(s), At: s, Text: text, Mend: text}}}}
		for _, p := range []report.Page{b.Page(), x.Page(), y.Page(), z.Page()} {
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

// What is not known of one line is not known of its list, and no sum hides or wraps it.
// Lines that agree can be left out, and are counted.
func TestAuditWithAbsentAndHugeAmounts(t *testing.T) {
	n := blk.MustNewCount
	line := func(list funding.PaymentListID, id blk.EnrolmentID, paid, attended blk.Count, gross, due, excess blk.Rupiah) funding.AllowanceComparison {
		return funding.AllowanceComparison{List: list, Enrolment: id, Paid: paid, Attended: attended, Rate: rp(20_000), Gross: gross, Due: due, Excess: excess}
	}
	x := &report.PaymentAudit{Audit: funding.PaymentAudit{Allowances: []funding.AllowanceComparison{
		line("satu", "e-1", n(5), n(5), rp(100_000), rp(100_000), rp(0)),
		line("satu", "e-2", n(5), n(4), rp(100_000), rp(80_000), rp(20_000)),
		line("satu", "e-3", n(4), n(5), rp(80_000), rp(100_000), rp(-20_000)),
		line("dua", "e-4", n(5), blk.Count{}, rp(100_000), blk.Rupiah{}, blk.Rupiah{}),
		line("tiga", "e-5", n(1), n(1), rp(1<<53-1), rp(1<<53-1), rp(0)),
		line("tiga", "e-6", n(1), n(1), rp(1<<53-1), rp(1<<53-1), rp(0)),
	}}}
	tables := func() []*node {
		page := x.Page()
		return requirePage(t, html(t, &page)).all("table")
	}
	all := tables()
	lists := all[0].all("tbody")[0].all("tr")
	require.Equal(t, []string{"satu", "3", "2", "14", "14", "Rp280.000", "Rp280.000", "Rp0"}, cells(lists[0]), "what is overpaid and what is underpaid do not hide the lines")
	require.Equal(t, []string{"dua", "1", "1", "5", "–", "Rp100.000", "–", "–"}, cells(lists[1]))
	require.Equal(t, []string{"tiga", "2", "0", "2", "2", "–", "–", "–"}, cells(lists[2]), "no sum wraps")
	require.Equal(t, []string{"Jumlah", "6", "3", "21", "–", "–", "–", "–"}, cells(all[0].all("tfoot")[0].all("tr")[0]))
	require.Len(t, all, 4, "nothing was found, and nothing is counted")
	x.OnlyDifferences = true
	all = tables()
	require.Len(t, all, 3, "the list that agrees is left out")
	require.Len(t, all[1].all("tbody")[0].all("tr"), 2)
	require.Equal(t, "Rp280.000", cells(all[1].all("tfoot")[0].all("tr")[0])[4], "the total counts what is not shown")
}

// The page names nobody, tells both places of a finding, and leaves the audit as it was.
func TestAuditNamesNobody(t *testing.T) {
	x := audit(t, blk.English)
	before := slices.Clone(x.Audit.Findings)
	page := x.Page()
	shown := html(t, &page)
	require.Equal(t, before, x.Audit.Findings)
	require.NotContains(t, shown, "Peserta Contoh")
	require.NotContains(t, shown, "99000000", "no number of an account")
	require.Contains(t, shown, "/funding/payment_lists/0/lines/0/days")
	require.Contains(t, shown, "/training/enrolments/0")
}
