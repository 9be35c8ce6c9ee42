package funding_test

import (
	"fmt"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/centre"
	"github.com/vokasi/vokasi-go/blk/training"
	"github.com/vokasi/vokasi-go/funding"
)

// printAnswer prints an answer with its parts and how to mend what does not hold.
func printAnswer(a blk.Answer, lang blk.Lang) {
	fmt.Println(a.Text.In(lang)+":", a.Truth.Label().In(lang))
	for _, part := range a.Children {
		if part.Truth != blk.True {
			fmt.Println(" ", part.Code, part.Text.In(lang)+":", part.Truth.Label().In(lang), "->", part.Mend.In(lang))
		}
	}
}

// A billion rupiah for a building is paid in two tranches. The second is asked for
// at 42 percent of the work, before the first is accounted for and without its
// report: the answer tells all of that at once.
func ExampleTrancheCase_Release() {
	r := funding.Records{Assistances: []funding.Assistance{{
		ID: "banpem-gedung-2026", Kind: funding.AssistanceBuilding, Grantee: "yayasan-contoh", Grantor: "kemnaker", Source: funding.GovernmentAssistance,
		Agreement:  funding.SignedAgreement{Number: "12/PKS/2026", SignedOn: blk.MustParseDate("2026-03-10")},
		FiscalYear: blk.MustParsePartialDate("2026"), Amount: blk.MustNewRupiah(1_000_000_000), Plan: "pmk-168-2015-70-30",
		Account:   funding.GranteeAccount{Bank: "Bank Contoh", Holder: "yayasan-contoh"},
		UseReport: funding.UseReport{DueOn: blk.MustParseDate("2026-12-15")},
	}}}
	a := &r.Assistances[0]
	tranches, err := a.Planned(r.Plan(a.Plan))
	if err != nil {
		fmt.Println(err)
		return
	}
	a.Tranches = tranches
	for i := range a.Tranches {
		fmt.Println(a.Tranches[i].ID, a.Tranches[i].Share.Label().ID, a.Tranches[i].Amount)
	}

	first, second := &a.Tranches[0], &a.Tranches[1]
	first.Attachments = []funding.TrancheAttachment{{Kind: blk.DocumentPKS}, {Kind: blk.DocumentReceipt}}
	c := &blk.Context{On: blk.MustParseDate("2026-08-03")}
	x := r.TrancheCase(first.ID)
	printAnswer(x.Release(c), blk.Indonesian)

	first.History = []funding.TrancheStep{{Event: funding.TrancheRequest, To: funding.TrancheRequested}, {Event: funding.TrancheVerify, To: funding.TrancheVerified}, {Event: funding.TranchePay, To: funding.TranchePaid}}
	second.Progress = funding.MeasuredProgress{Share: blk.MustParsePercent("42.00"), MeasuredOn: blk.MustParseDate("2026-08-01")}
	second.Attachments = []funding.TrancheAttachment{{Kind: blk.DocumentReceipt}}
	x = r.TrancheCase(second.ID)
	printAnswer(x.Release(c), blk.Indonesian)
	printAnswer(x.Release(c), blk.English)
	// Output:
	// banpem-gedung-2026-1 70 persen Rp700.000.000
	// banpem-gedung-2026-2 30 persen Rp300.000.000
	// Tahap dapat dibayarkan: ya
	// Tahap dapat dibayarkan: tidak
	//   DSB-013 Tahap sebelumnya: dibayar: tidak -> Serahkan pertanggungjawaban tahap sebelumnya.
	//   DSB-004 Kemajuan 42 persen, belum diverifikasi; paling sedikit 50 persen: tidak -> Capai kemajuan yang disyaratkan, ukur, dan mintakan verifikasi.
	//   DSB-005 Dokumen yang belum ada: laporan: tidak -> Lampirkan dokumen yang kurang.
	// The tranche can be paid: no
	//   DSB-013 The tranche before: paid: no -> Account for the tranche before.
	//   DSB-004 Progress 42 percent, not verified; at least 50 percent: no -> Reach the progress that is asked for, measure it and have it verified.
	//   DSB-005 Papers that are missing: report: no -> Attach the papers that are missing.
}

// A plan divides an amount to the last rupiah: a fixed sum first, the rest by share.
func ExampleTranchePlan_Split() {
	p := funding.TranchePlan{ID: "tiga-tahap", Title: blk.Text{ID: "Persiapan, lalu dua tahap"}, Instalments: []funding.Instalment{
		{Number: blk.MustNewCount(1), Amount: blk.MustNewRupiah(25_000_000), Trigger: funding.PaymentTrigger{Kind: funding.TriggerSigned}},
		{Number: blk.MustNewCount(2), Share: blk.MustParsePercent("33.33"), Trigger: funding.PaymentTrigger{Kind: funding.TriggerProgress, Progress: blk.MustParsePercent("25.00")}},
		{Number: blk.MustNewCount(3), Share: blk.MustParsePercent("66.67"), Trigger: funding.PaymentTrigger{Kind: funding.TriggerReportAccepted}},
	}}
	fmt.Println(p.Split(blk.MustNewRupiah(100_000_001)))
	fmt.Println(p.Instalments[2].Trigger.Kind.Label().ID)

	p.Instalments[2].Share = blk.MustParsePercent("66.66")
	_, err := p.Split(blk.MustNewRupiah(100_000_001))
	fmt.Println(err)
	fmt.Println(p.Check(nil).In(blk.English))
	// Output:
	// [Rp25.000.000 Rp24.997.500 Rp50.002.501] <nil>
	// laporan tahap sebelumnya diterima
	// rupiah: the shares must be positive numbers
	// DSB-002 error /instalments: The shares of all tranches must sum to 100 percent; 99.99 is given. Correct the shares of the tranches.
}

// The plans that this library ships tell what they rest on and what of them is in
// doubt; their two numbers are parameters that a regulation may tighten.
func ExampleShippedTranchePlans() {
	for _, p := range funding.ShippedTranchePlans() {
		fmt.Println(p.ID, "-", p.Title.EN)
		fmt.Println("  basis:", p.Basis[0].Label().EN)
		fmt.Println("  doubt:", p.Doubt.EN)
	}
	for _, p := range funding.Parameters() {
		if v, _ := p.On(blk.Date{}); p.ID == "assistance_first_tranche_most" || p.ID == "assistance_second_tranche_progress" {
			fmt.Println(p.Label.EN+":", p.Unit.Format(v.Number).EN)
		}
	}
	// Output:
	// pmk-168-2015-70-30 - Two tranches: 70 percent on agreement, 30 percent at half of the work
	//   basis: PMK 168/PMK.05/2015, art. 28
	//   doubt: 70 percent in advance is reported of community centres; the threshold of progress for the second tranche is not confirmed.
	// at-once - At once on agreement
	//   basis: assistance that is not paid in tranches
	//   doubt: Assistance in cash for buildings or equipment is not paid at once.
	// Largest share of the first tranche of assistance for buildings or equipment: 70 percent
	// Least physical progress for the second tranche: 50 percent
}

// What was agreed on is checked as a whole: shares, account, leftover and reports.
func ExampleAssistance() {
	a := funding.Assistance{
		ID: "banpem-1", Kind: funding.AssistanceEquipment, Grantee: "yayasan-contoh", Amount: blk.MustNewRupiah(200_000_000),
		Account: funding.GranteeAccount{Holder: "ketua-yayasan"},
		Tranches: []funding.Tranche{{ID: "banpem-1-1", Number: blk.MustNewCount(1), Share: blk.MustParsePercent("100.00"), Amount: blk.MustNewRupiah(200_000_000),
			History: []funding.TrancheStep{{Event: funding.TrancheRequest, To: funding.TrancheRequested}, {Event: funding.TrancheVerify, To: funding.TrancheVerified}, {Event: funding.TranchePay, To: funding.TranchePaid}}}},
		UseReport: funding.UseReport{DueOn: blk.MustParseDate("2025-12-15"), Spent: blk.MustNewRupiah(187_500_000)},
		Leftover:  funding.Leftover{},
		Retention: funding.Retention{Share: blk.MustParsePercent("5.00")},
		FinishBy:  blk.MustParseDate("2025-10-31"), FinishedOn: blk.MustParseDate("2025-11-10"), ClosedOn: blk.MustParseDate("2026-01-20"),
	}
	c := &blk.Context{On: blk.MustParseDate("2026-02-01"), Phase: blk.Reported}
	fmt.Println("left over", a.LeftoverAmount(), "kept back", a.Retained(c.On), "penalty", a.Penalty(c.On, c))
	c.Phase = blk.Final
	for _, f := range a.Check(c) {
		if f.Check != "AUD-001" {
			fmt.Println(f.Check, f.At, f.Mend.EN)
		}
	}
	// Output:
	// left over Rp12.500.000 kept back Rp10.000.000 penalty Rp2.000.000
	// DSB-001 /tranches/0/history Have both sides sign the agreement and record the day.
	// DSB-003 /tranches/0 At most 70.00 percent: make the first tranche smaller and a later one larger.
	// DSB-006 /account/holder Use an account in the name of the grantee.
	// DSB-007 /leftover Rp12.500.000 are left: pay them back to the treasury and record the NTPN or the proof, then close.
	// DSB-008 /use_report Hand the report in and give reported_on.
}

// Nobody verifies what they asked for, and nothing is paid after the fiscal year.
func ExampleTrancheLifecycle() {
	l := funding.TrancheLifecycle()
	a := funding.Assistance{ID: "b", Kind: funding.AssistancePackages, Grantee: "y", Account: funding.GranteeAccount{Holder: "y"}, FiscalYear: blk.MustParsePartialDate("2026"), Amount: blk.MustNewRupiah(90_000_000),
		Agreement: funding.SignedAgreement{SignedOn: blk.MustParseDate("2026-02-02")},
		Tranches: []funding.Tranche{{ID: "b-1", Number: blk.MustNewCount(1), Share: blk.MustParsePercent("100.00"), Amount: blk.MustNewRupiah(90_000_000),
			Attachments: []funding.TrancheAttachment{{Kind: blk.DocumentPKS}, {Kind: blk.DocumentReceipt}}}}}
	plan := funding.ShippedTranchePlans()[1]
	x := funding.TrancheCase{Assistance: &a, Tranche: "b-1", Plan: &plan}
	for _, move := range []struct {
		event funding.TrancheEvent
		actor blk.ActorID
		role  blk.Role
		at    string
	}{
		{funding.TrancheRequest, "u-1", blk.RoleBoardMember, "2026-12-21T02:00:00Z"},
		{funding.TrancheVerify, "u-1", blk.RoleCommitmentOfficer, "2026-12-22T02:00:00Z"},
		{funding.TrancheVerify, "u-2", blk.RoleCommitmentOfficer, "2026-12-22T02:00:00Z"},
		{funding.TranchePay, "u-3", blk.RoleSystem, "2027-01-04T02:00:00Z"},
		{funding.TranchePay, "u-3", blk.RoleSystem, "2026-12-30T02:00:00Z"},
	} {
		t := a.Tranche("b-1")
		step, found := l.Try(t.History, move.event, blk.Move[funding.TrancheCase]{Record: &x, Actor: move.actor, Role: move.role, At: blk.MustParseInstant(move.at)})
		if found != nil {
			fmt.Println(found.In(blk.Indonesian))
			continue
		}
		t.History = append(t.History, step)
		fmt.Println(step.Event.Label().ID, "->", t.State().Label().ID)
	}
	fmt.Println(l.IsTerminal(funding.TrancheReconciled))
	// Output:
	// minta pembayaran -> diminta
	// AUD-004 kesalahan: Yang memverifikasi tidak boleh sama dengan yang meminta. Ini belum terpenuhi. Minta pejabat lain memverifikasi.
	// verifikasi -> terverifikasi
	// DSB-014 kesalahan: Tahap harus dibayar dalam tahun anggarannya. Ini belum terpenuhi. Bayarkan dalam tahun anggaran, atau anggarkan kembali pada tahun berikutnya.
	// bayarkan -> dibayar
	// true
}

// Three proposals of equal score share a ceiling that is enough for two. Who comes
// first is stated: the earlier submission, then the identifier.
func ExampleRank() {
	rule := &funding.RankRule{Criteria: []funding.ScoreCriterion{
		{Number: blk.MustNewCount(1), Label: blk.Text{ID: "kesiapan", EN: "readiness"}, Weight: blk.MustParsePercent("60.00")},
		{Number: blk.MustNewCount(2), Label: blk.Text{ID: "kebutuhan daerah", EN: "need of the region"}, Weight: blk.MustParsePercent("40.00")},
	}, Threshold: blk.MustParsePercent("60.00"), Partial: true}
	proposal := func(id funding.ProposalID, price int64, at, readiness, need string) funding.AssistanceProposal {
		return funding.AssistanceProposal{ID: id, Total: blk.MustNewRupiah(price),
			History: []funding.ProposalStep{{Event: funding.ProposalSubmit, To: funding.ProposalSubmitted, At: blk.MustParseInstant(at)}},
			Reviews: []funding.Review{{Stage: funding.StageField, Reviewer: "u-3", Answer: funding.ReviewApproved, Scores: []funding.ReviewScore{
				{Criterion: blk.MustNewCount(1), Points: blk.MustParsePercent(readiness)}, {Criterion: blk.MustNewCount(2), Points: blk.MustParsePercent(need)}}}}}
	}
	ranking, err := funding.Rank([]funding.AssistanceProposal{
		proposal("menjahit", 60_000_000, "2026-01-20T03:00:00Z", "80.00", "80.00"),
		proposal("komputer", 80_000_000, "2026-01-12T03:00:00Z", "90.00", "65.00"),
		proposal("las", 140_000_000, "2026-01-15T03:00:00Z", "90.00", "65.00"),
		proposal("otomotif", 50_000_000, "2026-01-10T03:00:00Z", "50.00", "55.00"),
	}, blk.MustNewRupiah(250_000_000), rule)
	for _, p := range ranking.Proposals {
		fmt.Println(p.Place, p.Proposal, p.Score, "-", p.Reason.ID)
	}
	fmt.Println(ranking.Proposals[1].Reason.EN)
	fmt.Println(ranking.Granted, ranking.Remaining, err)
	// Output:
	// 1 komputer 80.00 - didanai: Rp80.000.000, sisa pagu Rp170.000.000
	// 2 las 80.00 - didanai: Rp140.000.000, sisa pagu Rp30.000.000; setara dengan komputer, yang diajukan lebih dahulu
	// 3 menjahit 80.00 - didanai sebagian: Rp30.000.000, sisa pagu Rp0; setara dengan las, yang diajukan lebih dahulu
	// 4 otomotif 52.00 - di bawah nilai terendah: 52.00 dari paling sedikit 60.00
	// funded: Rp140.000.000, Rp30.000.000 of the ceiling left; level with komputer, which was handed in earlier
	// Rp250.000.000 Rp0 <nil>
}

// The same participant is paid transport by two sources in the same days, and two
// funds pay more than the whole of one package.
func ExampleFindDoubleFunding() {
	days := func(from, until string) blk.Period {
		return blk.Period{From: blk.MustParseDate(from), Until: blk.MustParseDate(until)}
	}
	for _, d := range funding.FindDoubleFunding([]funding.Claim{
		{Source: funding.APBN, Payer: "kemnaker", Subject: funding.ClaimPerson, Key: "p-17 transport", Period: days("2026-03-02", "2026-04-10"), At: "/payments/3"},
		{Source: funding.APBDRegency, Payer: "disnaker", Subject: funding.ClaimPerson, Key: "p-17 transport", Period: days("2026-04-06", "2026-05-15"), At: "/payments/9"},
		{Source: funding.DBHCHT, Subject: funding.ClaimCost, Key: "las-1 training", Share: blk.MustParsePercent("60.00"), At: "/lines/1"},
		{Source: funding.CSR, Subject: funding.ClaimCost, Key: "las-1 training", Amount: blk.MustNewRupiah(45_000_000), Cost: blk.MustNewRupiah(90_000_000), At: "/lines/7"},
		{Source: funding.CSR, Subject: funding.ClaimItem, Key: "SN-0001", At: "/items/1"},
	}) {
		f := d.Finding()
		fmt.Println(d.Claim.Subject.Label().EN, f.At, f.Text.EN)
	}
	// Output:
	// cost /lines/7 The same thing must not be paid for by two sources beyond 100 percent: 50.00 percent here, 60.00 percent at /lines/1, 110.00 percent in all.
	// person /payments/9 The same thing must not be paid for by two sources beyond 100 percent: 100.00 percent here, 100.00 percent at /payments/3, 200.00 percent in all.
}

// From what the welding workshop of Paser lacks to a decision: the lines and prices
// are made up, for the article publishes none.
func ExampleProposalFromGaps() {
	gap := func(item centre.StandardItemID, id, en, specification string, needed, missing int) centre.Gap {
		return centre.Gap{Resource: centre.ResourceEquipment, Name: blk.Text{ID: id, EN: en}, Item: item, Specification: specification, Needed: blk.MustNewCount(needed), Quantity: blk.MustNewCount(missing), Workshop: "bengkel-las",
			Reason: blk.Text{ID: fmt.Sprintf("dibutuhkan %d", needed), EN: fmt.Sprintf("%d are needed", needed)}}
	}
	p := funding.ProposalFromGaps("usulan-las-paser", "blk-paser", []centre.Gap{
		gap("mesin-las-smaw", "Mesin las SMAW", "SMAW welding machine", "200 A, satu fase", 16, 16),
		gap("kabin-las", "Kabin las", "Welding booth", "1,5 m x 1,5 m dengan penghisap asap", 16, 8),
	}, map[centre.StandardItemID]blk.Rupiah{"mesin-las-smaw": blk.MustNewRupiah(4_850_000), "kabin-las": blk.MustNewRupiah(6_250_000)})
	p.Proponent, p.Addressee, p.Call = "disnakertrans-paser", "kemnaker", "peralatan-2026"
	for _, l := range p.Lines {
		fmt.Println(l.Quantity, l.Item, "-", l.Specification, "@", l.UnitPrice, "-", l.Reason.ID)
	}
	fmt.Println(p.Total, "-", p.Total.InWords())

	call := funding.AssistanceCall{ID: "peralatan-2026", Title: blk.Text{ID: "Bantuan peralatan 2026", EN: "Equipment assistance 2026"}, Ceiling: blk.MustNewRupiah(500_000_000),
		Window: blk.Period{From: blk.MustParseDate("2026-01-05"), Until: blk.MustParseDate("2026-01-30")},
		Stages: []funding.ReviewStage{
			{Stage: funding.StageAdministrative, Role: blk.RoleMinistryOfficer},
			{Stage: funding.StageTechnical, Role: blk.RoleReviewer, Quorum: blk.MustNewCount(2)},
			{Stage: funding.StageField, Role: blk.RoleReviewer},
			{Stage: funding.StageDecision, ApartFrom: []funding.ReviewStageKind{funding.StageTechnical, funding.StageField}},
		},
		Rule: funding.RankRule{Criteria: []funding.ScoreCriterion{{Number: blk.MustNewCount(1), Label: blk.Text{ID: "kesiapan"}, Weight: blk.MustParsePercent("100.00")}}, Threshold: blk.MustParsePercent("70.00")},
	}
	r := funding.Records{Proposals: []funding.AssistanceProposal{p}, AssistanceCalls: []funding.AssistanceCall{call}}
	paser := &centre.Records{} // where nothing was granted yet
	c := r.CentreContext(paser, &blk.Context{Supply: func(check blk.CheckID, _ string) (blk.Truth, blk.Citation) {
		return blk.TruthOf(check == "GRN-005" || check == "GRN-006"), blk.Citation{} // three certified instructors, and the workshop
	}})
	decided, life := &r.Proposals[0], r.AssistanceCalls[0].Lifecycle()
	try := func(event funding.ProposalEvent, actor blk.ActorID, role blk.Role, at string) {
		step, found := life.Try(decided.History, event, blk.Move[funding.AssistanceProposal]{Record: decided, Actor: actor, Role: role, At: blk.MustParseInstant(at), Context: c})
		for _, f := range found {
			fmt.Println("  ", f.Check, f.Text.ID, f.Mend.ID)
			fmt.Println("  ", f.Check, f.Text.EN, f.Mend.EN)
		}
		if found == nil {
			decided.History = append(decided.History, step)
			fmt.Println(decided.State().Label().ID, "/", decided.State().Label().EN)
		}
	}
	try(funding.ProposalSubmit, "kadis", blk.RoleHeadOfOffice, "2026-01-12T02:00:00Z")
	try(funding.ProposalCheckPapers, "admin", blk.RoleMinistryOfficer, "2026-01-20T02:00:00Z")
	try(funding.ProposalPass, "penilai-1", blk.RoleReviewer, "2026-02-02T02:00:00Z")
	decided.Reviews = append(decided.Reviews, funding.Review{Stage: funding.StageTechnical, Reviewer: "penilai-2", Role: blk.RoleReviewer, Answer: funding.ReviewApproved, On: blk.MustParseDate("2026-02-03"),
		Scores: []funding.ReviewScore{{Criterion: blk.MustNewCount(1), Points: blk.MustParsePercent("84.50")}}})
	try(funding.ProposalPass, "penilai-1", blk.RoleReviewer, "2026-02-03T02:00:00Z")
	try(funding.ProposalVerify, "penilai-1", blk.RoleReviewer, "2026-02-10T02:00:00Z")
	try(funding.ProposalApprove, "penilai-2", blk.RoleMinistryOfficer, "2026-02-20T02:00:00Z")
	try(funding.ProposalApprove, "direktur", blk.RoleMinistryOfficer, "2026-02-20T02:00:00Z")
	ranking, err := funding.Rank(r.Proposals, call.Ceiling, &call.Rule)
	fmt.Println(ranking.Proposals[0].Place, ranking.Proposals[0].Score, ranking.Proposals[0].Reason.EN, err)
	found := r.Check(nil)
	fmt.Println(len(found), len(r.CheckWithCentres(paser, nil, found)))
	// Output:
	// 16 Mesin las SMAW - 200 A, satu fase @ Rp4.850.000 - dibutuhkan 16
	// 8 Kabin las - 1,5 m x 1,5 m dengan penghisap asap @ Rp6.250.000 - dibutuhkan 16
	// Rp127.600.000 - seratus dua puluh tujuh juta enam ratus ribu rupiah
	// diajukan / submitted
	// telaah teknis / technical review
	//    AUD-005 Keputusan harus disetujui oleh cukup banyak orang yang berwenang. Ini belum terpenuhi. Mintakan persetujuan penelaah yang kurang.
	//    AUD-005 A decision must be approved by enough people who have the role for it. This is not so yet. Ask for the approvals that are missing.
	// verifikasi lapangan / field verification
	// diperingkat / ranked
	//    AUD-004 Yang menelaah atau memutuskan tidak boleh sama dengan yang mengajukan atau dengan penelaah tahap yang harus terpisah. Ini belum terpenuhi. Minta orang lain menelaah atau memutuskan.
	//    AUD-004 Who reviews or decides must not be who handed it in, nor a reviewer of a stage that must be apart. This is not so yet. Ask somebody else to review or decide.
	// disetujui / approved
	// 1 84.50 funded: Rp127.600.000, Rp372.400.000 of the ceiling left <nil>
	// 0 0
}

// Where a call does not say in which stages it reviews, these hold.
func ExampleReviewStages() {
	for _, s := range funding.ReviewStages() {
		fmt.Println(s.Stage.Label().ID, s.ApartFrom)
	}
	fmt.Println(funding.ReviewApproved.CodeList().Values(), funding.RankFunded.CodeList().Values())
	// Output:
	// administrasi []
	// teknis []
	// lapangan []
	// keputusan [technical field]
	// [approved declined needs_changes] [funded funded_partly beyond_ceiling below_threshold not_scored no_amount]
}

// Somebody is a participant of a batch of the state and of one of a regency, and both
// pay the transport of the same days.
func ExampleRecords_ClaimsOfPersons() {
	year, march := blk.MustParsePartialDate("2026"), blk.MustParsePartialDate("2026-03").Period()
	line := func(id funding.BudgetLineID, source funding.FundSource) []funding.BudgetLine {
		return []funding.BudgetLine{{ID: id, Source: source, Item: "Transpor", Amount: blk.MustNewRupiah(9_600_000)}}
	}
	paid := func(e blk.EnrolmentID) []funding.PaymentListLine {
		return []funding.PaymentListLine{{Enrolment: e, Days: blk.MustNewCount(20), Rate: blk.MustNewRupiah(20_000), Gross: blk.MustNewRupiah(400_000)}}
	}
	r := funding.Records{
		Budgets: []funding.Budget{
			{ID: "dipa", Organisation: "bbpvp", FiscalYear: year, Authority: funding.BudgetAuthority{Kind: funding.AuthorityDIPA}, Lines: line("t-1", funding.APBN)},
			{ID: "dpa", Organisation: "disnaker", FiscalYear: year, Authority: funding.BudgetAuthority{Kind: funding.AuthorityDPA}, Lines: line("t-2", funding.APBDRegency)},
		},
		Payments: []funding.Payment{{ID: "ls-1", BudgetLine: "t-1"}, {ID: "ls-2", BudgetLine: "t-2"}},
		PaymentLists: []funding.PaymentList{
			{ID: "n-1", Batch: "las-1", Kind: funding.TransportAllowance, Period: march, Payment: "ls-1", Lines: paid("e-1")},
			{ID: "n-2", Batch: "las-2", Kind: funding.TransportAllowance, Period: march, Payment: "ls-2", Lines: paid("e-2")},
		},
	}
	t := training.Records{Enrolments: []training.Enrolment{{ID: "e-1", Batch: "las-1", Person: "p-17"}, {ID: "e-2", Batch: "las-2", Person: "p-17"}}}
	for _, d := range funding.FindDoubleFunding(r.ClaimsOfPersons(&t)) {
		fmt.Println(d.Claim.Source, d.Claim.At, "and", d.Other.Source, d.Other.At, d.Together)
	}
	// Output: apbd_regency /payment_lists/1/lines/0/enrolment and apbn /payment_lists/0/lines/0/enrolment 200.00
}
