package report_test

import (
	"fmt"
	"strings"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/training"
	"github.com/vokasi/vokasi-go/funding"
	"github.com/vokasi/vokasi-go/schema/report"
)

// showPage prints the first lines that a reader sees of a page, and how many there are.
func showPage(p report.Page, lines int) {
	var page strings.Builder
	if err := p.WriteHTML(&page); err != nil {
		fmt.Println(err)
	}
	all := strings.Split(text(page.String()), "\n")
	fmt.Println(strings.Join(all[:min(lines, len(all))], "\n"))
}

// A budget beside what was spent of it. What is not known stays so, and no total hides it.
func ExampleBudgetRealisation() {
	b := report.BudgetRealisation{
		Title: blk.Text{ID: "Anggaran BLK Contoh 2026"},
		Rows: []report.BudgetRow{
			{Label: blk.Text{ID: "Paket pelatihan"}, Budget: blk.MustNewRupiah(720_000_000), Committed: blk.MustNewRupiah(180_000_000), Realised: blk.MustNewRupiah(360_000_000)},
			{Label: blk.Text{ID: "Pemeliharaan"}, Budget: blk.MustNewRupiah(120_000_000), Committed: blk.MustNewRupiah(0)},
		},
		Months: []report.BudgetMonth{{Month: blk.MustParsePartialDate("2026-01"), Planned: blk.MustNewRupiah(60_000_000), Realised: blk.MustNewRupiah(20_000_000)}},
	}
	showPage(b.Page(), 20)
	// Output:
	// Anggaran BLK Contoh 2026
	// Ringkasan
	// Anggaran
	// Rp840.000.000
	// Realisasi
	// –
	// Serapan
	// –
	// Terikat
	// Rp180.000.000
	// Sisa
	// –
	// –: belum diketahui.
	// Menurut rincian
	// Tabel 1. Anggaran dan realisasi
	// Rincian | Anggaran | Terikat | Realisasi | Sisa | Serapan
	// Paket pelatihan | Rp720.000.000 | Rp180.000.000 | Rp360.000.000 | Rp180.000.000 | 50%
	// Pemeliharaan | Rp120.000.000 | Rp0 | – | – | –
	// Jumlah | Rp840.000.000 | Rp180.000.000 | – | – | –
	// –: belum diketahui.
}

// Instalments in a table and over time, and what blocks the next.
func ExampleTrancheTimeline() {
	x := report.TrancheTimeline{
		Lang: blk.English, Title: blk.Text{ID: "Bantuan gedung BLK Contoh", EN: "Building aid of BLK Contoh"}, PreparedOn: blk.MustParseDate("2026-08-15"),
		Tranches: []report.TrancheRow{{
			Label: blk.Text{ID: "Tahap II", EN: "Tranche II"}, Share: blk.MustParsePercent("30.00"), Amount: blk.MustNewRupiah(300_000_000), RequestedOn: blk.MustParseDate("2026-08-01"),
			Release: blk.Answer{Truth: blk.False, Text: blk.Text{ID: "Kemajuan fisik 50 persen", EN: "Physical progress of 50 percent"}, Mend: blk.Text{ID: "Lanjutkan.", EN: "Go on."}},
		}},
	}
	p := x.Page()
	show(p.Lang, p.Sections[0].Blocks[0], p.Sections[1].Blocks[1])
	// Output:
	// Table 1. Instalments, their conditions and states
	// Instalment | Share | Amount | Condition | State
	// Tranche II | 30% | Rp300.000.000 | – | –
	// Total | Rp300.000.000
	// –: not known.
	// ✗ no | Physical progress of 50 percent
	// → Go on.
}

// When centres stand on their own as their subsidy ends: scenarios side by side, and
// what each figure rests on.
func ExampleTaperProjection() {
	plan := funding.ProjectionPlan{From: blk.MustParsePartialDate("2026-01"), OwnRevenue: blk.MustNewRupiah(6_000_000), OperatingCost: blk.MustNewRupiah(10_000_000), Subsidy: blk.MustNewRupiah(4_000_000), Reserve: blk.MustNewRupiah(36_000_000),
		RevenueGrowth: blk.MustParsePercent("20.00"), CostGrowth: blk.MustParsePercent("4.00"), MonthsInARow: 3, Horizon: 60}
	for _, term := range funding.ProjectionTerm("").CodeList().Values() {
		plan.Assumptions = append(plan.Assumptions, funding.Assumption{Term: funding.ProjectionTerm(term), Basis: blk.Text{ID: "buatan", EN: "made up"}})
	}
	x := report.TaperProjection{Title: blk.Text{ID: "Proyeksi kemandirian", EN: "When centres stand on their own"}}
	for _, months := range []int{12, 48} {
		plan.Taper = funding.Taper{Kind: funding.TaperLinear, Months: months}
		projection, _ := funding.Project(&plan)
		s := report.TaperScenario{Name: blk.UnitMonths.Format(int64(months)), Plan: plan, Projection: projection}
		x.Scenarios = append(x.Scenarios, s)
		x.Distributions = append(x.Distributions, report.TaperDistribution{Name: s.Name, Distribution: funding.DistributeIndependence([]funding.Projection{projection})})
	}
	p := x.Page()
	show(blk.English, p.Sections[0].Blocks[0], p.Sections[1].Blocks[0])
	// Output:
	// Table 1. Centres that stand on their own within the projection
	// Scenario | Centres | On their own | Never | Share that never do | Earliest month | Median month | Latest month
	// 12 months | 1 | 0 | 1 | 100%
	// 48 months | 1 | 1 | 0 | 0% | 44 | 44 | 44
	// Months are counted from 1. By the median month half of those that do are on their own.
	// Table 2. What each scenario comes to
	// Scenario | Subsidy | Subsidy in all | No subsidy from | On its own | Lowest reserve
	// 12 months | evenly each month, 12 months | Rp25.999.996 | January 2027 | never within the projection | -Rp36.678.611
	// 48 months | evenly each month, 48 months | Rp97.999.984 | January 2030 | from August 2029 (month 44) | Rp31.913.163
}

// What an auditor lays side by side. Somebody was paid for a day of absence, and the
// payment is not the sum of its list.
func ExamplePaymentAudit() {
	day := func(n int) blk.Date { return blk.MustParseDate(fmt.Sprintf("2026-02-0%d", n)) }
	sheets := training.Records{
		Batches:    []training.Batch{{ID: "las-1", ParticipantDecree: "sk-las-1"}},
		Enrolments: []training.Enrolment{{ID: "e-1", Batch: "las-1"}},
		AttendanceMarks: []training.AttendanceMark{
			{ID: "h-1", Enrolment: "e-1", Date: day(2), Mark: training.Present}, {ID: "h-2", Enrolment: "e-1", Date: day(3), Mark: training.Absent},
		},
	}
	rate := blk.MustNewRupiah(20_000)
	records := funding.Records{
		PaymentLists: funding.PaymentLists{{ID: "nominatif", Batch: "las-1", Kind: funding.TransportAllowance, Payment: "bayar-1", Period: blk.Period{From: day(2), Until: day(3)}, Total: blk.MustNewRupiah(40_000),
			Lines: []funding.PaymentListLine{{Enrolment: "e-1", Days: blk.MustNewCount(2), Rate: rate, Gross: blk.MustNewRupiah(40_000), Net: blk.MustNewRupiah(40_000)}}}},
		Payments: funding.Payments{{ID: "bayar-1", Batch: "las-1", Gross: blk.MustNewRupiah(45_000)}},
	}
	x := report.PaymentAudit{Audit: records.Audit(&sheets, nil)}
	p := x.Page()
	show(blk.English, p.Sections[1].Blocks[1], p.Sections[2].Blocks[0], p.Sections[3].Blocks[1])
	// Output:
	// Table 1. List nominatif
	// Enrolment | Days paid | Days attended | Rate | Paid | Due | Difference
	// e-1 | 2 | 1 | Rp20.000 | Rp40.000 | Rp20.000 | Rp20.000
	// Total | 2 | 1 | Rp40.000 | Rp20.000 | Rp20.000
	// Table 2. Payments, lists and decrees
	// Payment | Batch | Paid | By its lists | Agrees | Decree | Decided
	// bayar-1 | las-1 | Rp45.000 | Rp40.000 | ✗ no | sk-las-1 | ✓ yes
	// Lists include premiums. Blank or – means that there is none, or that it is not known.
	// Table 3. What does not agree with each other
	// Check | Severity | Place | What must hold | How to mend it
	// PAY-047 | ✖ error | /funding/payments/0/gross | A payment (Rp45.000) must be the sum of its nominative lists and premiums (Rp40.000), beginning at /funding/payment_lists/0. | Make the amounts agree, or link the list that is left out.
	// PAY-051 | ✖ error | /funding/payment_lists/0/lines/0/days | The days paid (2), by all lists of the time together, must not be more than the days attended (1) of /training/enrolments/0. | Pay the days attended only and claim the rest back, or correct the attendance sheet.
	// error: 2.
}
