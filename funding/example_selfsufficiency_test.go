package funding_test

import (
	"fmt"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/funding"
)

// A ratio is of own revenue alone. A grant that a centre counts is found, and the
// ratio is worked out without it.
func ExampleSelfSufficiencyReport() {
	r := funding.SelfSufficiencyReport{Centre: "blkk-contoh", FiscalYear: blk.MustParsePartialDate("2025"), OperatingCost: blk.MustNewRupiah(120_000_000),
		OwnRevenue: []funding.Income{
			{Source: funding.OwnBusiness, Amount: blk.MustNewRupiah(30_000_000), Description: "jasa jahit seragam"},
			{Source: funding.SelfFunded, Amount: blk.MustNewRupiah(15_000_000)},
			{Source: funding.Grant, Amount: blk.MustNewRupiah(60_000_000)},
		}}
	fmt.Println(r.Check(nil).In(blk.English))
	var x funding.SelfSufficiency = r.Result(nil)
	fmt.Println(x.Answer().Truth, "-", x.Answer().Text.ID)
	for _, left := range x.LeftOut {
		fmt.Println("tidak dihitung:", left.Source.Label().ID, "-", left.Reason.ID)
	}
	fmt.Println(funding.SelfSufficiencyRatio(blk.MustNewRupiah(150), blk.MustNewRupiah(100)), funding.SelfSufficiencyRatio(blk.MustNewRupiah(150), blk.Rupiah{}).IsZero())
	// Output:
	// FND-007 error /own_revenue/2/source: Self-sufficiency is own revenue over operating cost: both must be there, and grants, assistance and budgets do not count as own revenue. Give what is absent, and move grant to other income.
	// false - Pendapatan sendiri menutup biaya operasional: Rp45.000.000 dari Rp120.000.000 (37,5 persen)
	// tidak dihitung: hibah - hibah adalah pemberian, bukan hasil usaha
	// 150.00 true
}

// The list of what counts as own revenue is there to be read and disputed.
func ExampleOwnRevenueRules() {
	for _, rule := range funding.OwnRevenueRules(nil) {
		if rule.Counts == blk.True {
			fmt.Println(rule.Source, "-", rule.Reason.EN)
		}
	}
	fmt.Println(funding.CSR.OwnRevenue(nil).Reason.EN)
	fmt.Println(funding.CSR.OwnRevenue(nil).Basis.Kind.Label().EN)
	// Output:
	// pnbp - charged for services of the centre at the tariff of PNBP
	// blud - revenue from services that a local service agency keeps
	// own_business - from selling its own goods and services
	// self_funded - participants or those who send them pay for the training
	// blu - revenue from services that a service agency keeps
	// local_charge - charged for services of the centre, though it goes to the local treasury
	// participant_fee - participants pay for the training
	// company money is a gift; where a company pays for training, record it as own business or as paid by those who send participants
	// assumption
}

func ExampleSelfSufficiencyTrend() {
	year := func(y string, own int64) funding.SelfSufficiencyReport {
		r := funding.SelfSufficiencyReport{Centre: "blkk-contoh", FiscalYear: blk.MustParsePartialDate(y), OperatingCost: blk.MustNewRupiah(120_000_000)}
		if own > 0 {
			r.OwnRevenue = []funding.Income{{Source: funding.OwnBusiness, Amount: blk.MustNewRupiah(own)}}
		}
		return r
	}
	for _, x := range funding.SelfSufficiencyTrend("blkk-contoh", []funding.SelfSufficiencyReport{year("2025", 45_000_000), year("2023", 24_000_000), year("2024", 30_000_000), year("2026", 0)}, nil) {
		fmt.Printf("%s %q %q (%s)\n", x.FiscalYear, x.Ratio, x.Change, x.Problem.Label().EN)
	}
	// Output:
	// 2023 "20.00" "" ()
	// 2024 "25.00" "5.00" ()
	// 2025 "37.50" "12.50" ()
	// 2026 "" "" (own revenue is not known; absent is not Rp0)
}

// What an auditor found is followed until it is settled; what is overdue is found.
func ExampleAuditFinding() {
	f := funding.AuditFinding{ID: "temuan-2026-1", Auditor: "inspektorat-contoh", ReportNumber: "700/12/LHP/2026", ReportedOn: blk.MustParseDate("2026-01-20"),
		Condition: "Uang transport dibayar 20 hari, hadir 18 hari.", Criterion: "Dibayar menurut hari hadir.", Cause: "Daftar hadir tidak dipakai.", Effect: "Kelebihan bayar.", Amount: blk.MustNewRupiah(640_000),
		FollowUps: []funding.AuditFollowUp{{Recommendation: "Setor kelebihan bayar", Recovered: blk.MustNewRupiah(240_000)}}}
	c := &blk.Context{On: blk.MustParseDate("2026-04-01")}
	fmt.Println(f.Check(c).In(blk.English))
	left, known := f.Outstanding()
	fmt.Println(left, known, f.DueOn(&f.FollowUps[0], c))
	fmt.Println(f.Answer(c).Truth, "-", f.Answer(c).Children[0].Text.ID)
	fmt.Println(len(funding.Parameters()) > 20)
	// Output:
	// TLH-004 warning /follow_ups/0: A recommendation must be followed until 21 March 2026; its state is not followed yet. Answer the auditor with proof, or ask to have it declared impossible with the reason.
	// Rp400.000 true 2026-03-21
	// false - Setor kelebihan bayar: belum ditindaklanjuti
	// true
}

// The auditor decides what resolves a recommendation, and only on proof.
func ExampleAuditFollowUpLifecycle() {
	life := funding.AuditFollowUpLifecycle()
	u := funding.AuditFollowUp{Recommendation: "Setor kelebihan bayar"}
	move := blk.Move[funding.AuditFollowUp]{Record: &u, Actor: "u-7", Role: blk.RoleReviewer, At: blk.MustParseInstant("2026-02-12T02:00:00Z")}
	for _, event := range []funding.AuditFollowUpEvent{funding.FollowUpAnswer, funding.FollowUpResolve} {
		step, found := life.Try(u.History, event, move)
		if found.HasErrors() {
			fmt.Println(found.In(blk.English))
			continue
		}
		u.History = append(u.History, step)
	}
	var state funding.AuditFollowUpState = u.State()
	fmt.Println(state.Label().EN, life.Events(state))
	// Output:
	// TLH-005 error: There must be proof of the follow-up. This is not so yet. Name the document, for example the proof of payment.
	// answered [find_insufficient resolve declare_impossible]
}
