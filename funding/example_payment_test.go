package funding_test

import (
	"fmt"
	"log/slog"
	"os"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/training"
	"github.com/vokasi/vokasi-go/funding"
)

// An order of the state budget that the commitment officer signed, who also made
// the request: every reason is told at once.
func ExamplePayment() {
	p := funding.Payment{
		ID: "bayar-1", System: funding.StateTreasury, Method: funding.Direct, BudgetLine: "bahan-praktik", Purpose: "Bahan praktik las",
		Payee: funding.Payee{Organisation: "cv-contoh", Name: "CV Contoh Jaya", AccountHolder: "CV CONTOH JAYA", AccountNumber: funding.MustParseAccountNumber("9900012345678")},
		Gross: blk.MustNewRupiah(11_100_000), Net: blk.MustNewRupiah(9_850_000), FiscalYear: blk.MustParsePartialDate("2026"),
		Request: funding.PaymentPaper{Number: "SPP-01", SignedOn: blk.MustParseDate("2026-02-02"), Signer: "p-ppk", Role: blk.RoleCommitmentOfficer},
		Order:   funding.PaymentPaper{Number: "SPM-01", SignedOn: blk.MustParseDate("2026-01-30"), Signer: "p-ppk", Role: blk.RoleCommitmentOfficer},
	}
	tax, _ := funding.Withhold(funding.ValueAddedTax, blk.MustNewRupiah(10_000_000), blk.MustParsePercent("11.00"), nil)
	p.Taxes = append(p.Taxes, tax)
	due, _ := p.Due()
	fmt.Println(tax.Kind.Label().ID, tax.Amount, "- bersih", due)
	fmt.Println(p.Check(nil).In(blk.Indonesian))
	// Output:
	// PPN Rp1.100.000 - bersih Rp10.000.000
	// PAY-002 kesalahan /net: Jumlah bersih harus sama dengan jumlah kotor dikurangi pajak yang dipotong. Seharusnya Rp10.000.000; tercatat Rp9.850.000.
	// PAY-003 kesalahan /payment_order/role: Surat harus ditandatangani pejabat yang berwenang dalam sistemnya: PPK dan PPSPM untuk APBN, PPK-SKPD serta PA atau KPA untuk APBD. Yang berwenang: pejabat penanda tangan SPM (PPSPM); tercatat pejabat pembuat komitmen (PPK).
	// PAY-004 kesalahan /payment_order/signer: Satu orang tidak boleh menandatangani dua surat dari satu pembayaran, atau surat atas permintaannya sendiri. Penanda tangan yang sama: payment_request. Tetapkan pejabat lain.
	// PAY-005 kesalahan /payment_order/signed_on: SPP, SPM, SP2D dan pembayaran harus berurutan tanggalnya. 2026-01-30 mendahului 2026-02-02. Periksa tanggalnya.
}

// In a local budget nothing is requested before funds are released, and nobody
// orders what was not verified.
func ExamplePaymentLifecycle() {
	p := &funding.Payment{
		ID: "bayar-2", System: funding.LocalTreasury, Method: funding.Direct, BudgetLine: "transpor", Purpose: "Transpor peserta",
		Payee: funding.Payee{Organisation: "upt", Name: "Bendahara UPT", AccountHolder: "Bendahara UPT"}, Gross: blk.MustNewRupiah(640_000), Net: blk.MustNewRupiah(640_000), FiscalYear: blk.MustParsePartialDate("2026"),
		Request: funding.PaymentPaper{Number: "SPP-02", SignedOn: blk.MustParseDate("2026-03-02"), Signer: "p-1", Role: blk.RoleExpenditureTreasurer},
		History: []funding.PaymentStep{{Event: funding.PaymentRequest, To: funding.PaymentRequested, Actor: "p-1"}, {Event: funding.PaymentVerify, To: funding.PaymentVerified}},
	}
	l := funding.PaymentLifecycle()
	answer := l.Ask(p.History, funding.PaymentIssueRequest, blk.Move[funding.Payment]{Record: p, Role: blk.RoleExpenditureTreasurer})
	fmt.Println(p.State().Label().ID, "-", answer.Text.ID, "-", answer.Truth.Label().ID)
	for _, part := range answer.Children {
		fmt.Println(part.Code, part.Truth)
	}
	// Output:
	// tagihan diuji - terbitkan SPP (menjadi SPP terbit) - tidak
	// PAY-003 true
	// PAY-004 false
	// PAY-007 false
	// PAY-012 undetermined
}

// The PPK of the state budget and the PPK-SKPD of a local budget are two offices.
func ExamplePaperSigners() {
	for _, system := range []funding.TreasurySystem{funding.StateTreasury, funding.LocalTreasury} {
		for kind := range funding.PaymentOrderPaper.CodeList().All() {
			for _, role := range funding.PaperSigners(system, funding.PaymentPaperKind(kind.Value), blk.Date{}, nil) {
				fmt.Println(system.Label().ID, kind.Value, role)
			}
		}
	}
	for _, p := range funding.Parameters() {
		if p.ID == "state_payment_order_signers" {
			fmt.Println(p.Values[0].Basis[1].Kind.Label().EN, "-", p.Values[0].Basis[0].Label().EN)
		}
	}
	// Output:
	// APBN payment_request ppk_commitment
	// APBN payment_order ppspm
	// APBN disbursement_order kppn
	// APBD fund_release bud
	// APBD payment_request expenditure_treasurer
	// APBD payment_request activity_officer
	// APBD payment_verification ppk_skpd
	// APBD payment_order budget_user
	// APBD payment_order authorised_budget_user
	// APBD disbursement_order bud
	// assumption - PMK 62/2023, art. 218
}

// Offices write the methods by their letters.
func ExamplePaymentMethod() {
	for _, letters := range []string{"UP", "GU", "TU", "LS"} {
		m, _ := blk.MatchCode[funding.PaymentMethod](letters)
		fmt.Println(m, "=", m.Label().ID)
	}
	fmt.Println(funding.PaymentPlanned.CodeList().Len(), funding.PaymentPay.Label().EN)
	// Output:
	// imprest = uang persediaan (UP)
	// imprest_replenishment = ganti uang persediaan (GU)
	// imprest_addition = tambahan uang persediaan (TU)
	// direct = langsung (LS)
	// 12 pay
}

// An account is never printed; documents hold it.
func ExampleAccountNumber() {
	a, err := funding.ParseAccountNumber("9900012345678")
	text, _ := a.MarshalText()
	fmt.Println(a, string(text), err)
	_, err = funding.ParseAccountNumber("99-000")
	fmt.Println(err)
	log := slog.New(slog.NewTextHandler(os.Stdout, &slog.HandlerOptions{ReplaceAttr: func(_ []string, a slog.Attr) slog.Attr {
		if a.Key == slog.TimeKey {
			return slog.Attr{}
		}
		return a
	}}))
	log.Info("dibayar", "kepada", funding.Payee{Person: "p-1", Name: "Siti Contoh", AccountNumber: a})
	// Output:
	// ************* 9900012345678 <nil>
	// The account number has a character that is not a digit 0-9 (at byte 2). Write 5 to 18 digits 0-9 without spaces, dots or hyphens.
	// level=INFO msg=dibayar kepada.organisation="" kepada.person=p-1
}

// The proof that a tax has arrived has sixteen letters and digits.
func ExampleNTPN() {
	n, err := funding.ParseNTPN("9900AB12CD34EF56")
	fmt.Println(n, err)
	_, err = funding.ParseNTPN("9900ab12cd34ef56")
	fmt.Println(err)
	fmt.Println(funding.MustParseNTPN("9900AB12CD34EF56") == n)
	// Output:
	// 9900AB12CD34EF56 <nil>
	// The NTPN has a character that is not allowed (at byte 4). An NTPN is exactly 16 capital letters A-Z and digits 0-9, as on the proof of payment (BPN).
	// true
}

// A tax that was withheld and of which there is no proof is told once it is overdue.
func ExampleTaxWithholding() {
	t, _ := funding.Withhold(funding.IncomeTax21, blk.MustNewRupiah(1_333_333), blk.MustParsePercent("5.00"), nil)
	fmt.Println(t.Kind.Label().EN, t.Amount)
	p := funding.Payment{ID: "honor-1", Gross: t.Base, Taxes: []funding.TaxWithholding{t}, PaidOn: blk.MustParseDate("2026-01-05")}
	for _, on := range []string{"2026-01-20", "2026-03-02"} {
		for _, f := range p.Check(&blk.Context{On: blk.MustParseDate(on)}).Of("TAX-005") {
			fmt.Println(on, f.At, f.Text.EN)
		}
	}
	// Output:
	// income tax art. 21 Rp66.666
	// 2026-03-02 /taxes/0/ntpn A tax that was withheld must be paid in within 40 days; 56 days have passed without an NTPN.
}

// The words on a receipt must say the amount.
func ExampleReceipt() {
	r := funding.Receipt{ID: "k-1", Number: "K-001", ReceivedOn: blk.MustParseDate("2026-02-10"), Amount: blk.MustNewRupiah(1_500_000), AmountInWords: "Satu juta lima puluh ribu rupiah", Signed: blk.FlagOf(true)}
	fmt.Println(r.Check(nil).In(blk.English))
	r.AmountInWords = "Satu Juta Lima Ratus Ribu Rupiah"
	fmt.Println(len(r.Check(nil)))
	// Output:
	// PAY-020 error /amount_in_words: The amount in words must say the amount: satu juta lima ratus ribu rupiah. Correct the words or the amount; a signed receipt is replaced, not crossed out.
	// 0
}

// The cash book of a month follows from what came in and from the receipts.
func ExampleNewCashBook() {
	paid := []funding.PaymentStep{{Event: funding.PaymentPay, To: funding.PaymentPaid}}
	payments := []funding.Payment{{ID: "up-1", Method: funding.Imprest, Net: blk.MustNewRupiah(10_000_000), PaidOn: blk.MustParseDate("2026-02-02"), History: paid}}
	receipts := []funding.Receipt{{ID: "k-1", Payment: "up-1", Amount: blk.MustNewRupiah(6_500_000), ReceivedOn: blk.MustParseDate("2026-02-10"),
		Taxes: []funding.TaxWithholding{{Kind: funding.IncomeTax22, Amount: blk.MustNewRupiah(97_500), PaidOn: blk.MustParseDate("2026-02-20")}}}}
	book, err := funding.NewCashBook(blk.MustParsePartialDate("2026-02").Period(), blk.MustNewRupiah(0), payments, receipts)
	for _, e := range book.Entries {
		fmt.Println(e.On, e.Kind.Label().ID, e.In, e.Out, "=", e.Balance)
	}
	_, overdrawn := book.Overdrawn()
	fmt.Println(book.Closing, overdrawn, err)

	records := funding.Records{Payments: payments, Receipts: receipts,
		AccountabilityReports: []funding.AccountabilityReport{{ID: "spj-2026-02", Organisation: "upt", Period: book.Period, Opening: book.Opening, Closing: blk.MustNewRupiah(3_500_500)}}}
	records.Payments[0].Payee.Organisation = "upt"
	for _, f := range records.Check(&blk.Context{Phase: blk.Draft}) {
		if f.Check == "PAY-031" || f.Check == "PAY-033" {
			fmt.Println(f.Check, f.Severity, f.At, "-", f.Text.ID)
		}
	}
	// Output:
	// 2026-02-02 terima dari kas negara atau daerah Rp10.000.000  = Rp10.000.000
	// 2026-02-10 potong pajak Rp97.500  = Rp10.097.500
	// 2026-02-10 belanja  Rp6.500.000 = Rp3.597.500
	// 2026-02-20 setor pajak  Rp97.500 = Rp3.500.000
	// Rp3.500.000 false <nil>
	// PAY-031 error /accountability_reports/0/closing - Saldo akhir (Rp3.500.500) harus sama dengan saldo buku kas umum (Rp3.500.000).
	// PAY-033 warning /accountability_reports/0/receipts - Setiap kuitansi dalam masa laporan harus dilampirkan; /funding/receipts/0 tidak ada.
}

// Budget against spending. Rp0 is a value; what nobody budgeted has no share.
func ExampleNewRealisationReport() {
	paid := []funding.PaymentStep{{Event: funding.PaymentPay, To: funding.PaymentPaid}}
	payments := []funding.Payment{
		{ID: "1", Method: funding.Direct, BudgetLine: "bahan", Gross: blk.MustNewRupiah(33_300_000), PaidOn: blk.MustParseDate("2026-02-06"), History: paid},
		{ID: "2", Method: funding.Direct, BudgetLine: "bahan", Gross: blk.MustNewRupiah(10_000_000), PaidOn: blk.MustParseDate("2026-03-06"), History: paid},
		{ID: "3", Method: funding.Direct, BudgetLine: "sewa", Gross: blk.MustNewRupiah(1_000_000), PaidOn: blk.MustParseDate("2026-03-09"), History: paid},
	}
	lines := []funding.BudgetedLine{{Line: "bahan", Source: funding.APBDRegency, Budget: blk.MustNewRupiah(100_000_000)}, {Line: "transpor", Source: funding.APBDRegency, Budget: blk.MustNewRupiah(20_000_000)}}
	var report funding.RealisationReport
	report, err := funding.NewRealisationReport(blk.MustParsePartialDate("2026-03"), lines, payments)
	for _, row := range report.Rows {
		var r funding.RealisationRow = row
		fmt.Printf("%s: %v, %v, %v, %s, %v.\n", r.Line, r.Budget, r.ThisMonth, r.ToDate, r.Share.Label().ID, r.Remainder)
	}
	fmt.Println(report.Month.Label().ID, report.Total.ThisMonth, report.Total.ToDate, err)
	// Output:
	// bahan: Rp100.000.000, Rp10.000.000, Rp43.300.000, 43,3 persen, Rp56.700.000.
	// transpor: Rp20.000.000, Rp0, Rp0, 0 persen, Rp20.000.000.
	// sewa: , Rp1.000.000, Rp1.000.000, , .
	// Maret 2026 Rp11.000.000 Rp44.300.000 <nil>
}

// sheets are two participants and their marks of three days.
func sheets() *training.Records {
	t := &training.Records{Batches: []training.Batch{{ID: "las-1", ParticipantDecree: "sk-las-1"}}, Enrolments: []training.Enrolment{{ID: "e-1", Batch: "las-1"}, {ID: "e-2", Batch: "las-1"}}}
	for d := range 3 {
		on := blk.MustParseDate("2026-02-02").AddDays(d)
		t.AttendanceMarks = append(t.AttendanceMarks, training.AttendanceMark{Enrolment: "e-1", Date: on, Mark: training.Present})
		if d > 0 {
			t.AttendanceMarks = append(t.AttendanceMarks, training.AttendanceMark{Enrolment: "e-2", Date: on, Mark: training.Present})
		}
	}
	return t
}

// The nominative list follows from the attendance sheets.
func ExampleNewAttendance() {
	rate := funding.AllowanceRate{ID: "transpor-2026", Kind: funding.TransportAllowance, PerDay: blk.MustNewRupiah(20_000)}
	attendance := funding.NewAttendance(sheets())
	february := blk.MustParsePartialDate("2026-02").Period()
	days, known := attendance.Days("e-2", february)
	fmt.Println(days, known)
	var list funding.PaymentList
	list, err := attendance.PaymentList("nominatif-las-1", "las-1", &rate, february)
	for _, line := range list.Lines {
		var l funding.PaymentListLine = line
		fmt.Println(l.Enrolment, l.Days, "hari x", l.Rate, "=", l.Net)
	}
	fmt.Println(list.Kind.Label().ID, list.Total, err)
	// Output:
	// 2 true
	// e-1 3 hari x Rp20.000 = Rp60.000
	// e-2 2 hari x Rp20.000 = Rp40.000
	// uang transpor Rp100.000 <nil>
}

// An auditor lays what was paid beside the sheets: somebody was paid for a day of
// absence, and the payment is not the sum of its list.
func ExampleRecords_Audit() {
	rate := funding.AllowanceRate{ID: "transpor-2026", Kind: funding.TransportAllowance, PerDay: blk.MustNewRupiah(20_000)}
	list, _ := funding.NewAttendance(sheets()).PaymentList("nominatif-las-1", "las-1", &rate, blk.MustParsePartialDate("2026-02").Period())
	list.Payment = "bayar-1"
	list.Lines[1].Days, list.Lines[1].Gross, list.Lines[1].Net, list.Total = blk.MustNewCount(3), blk.MustNewRupiah(60_000), blk.MustNewRupiah(60_000), blk.MustNewRupiah(120_000)
	r := funding.Records{PaymentLists: funding.PaymentLists{list}, Payments: funding.Payments{{ID: "bayar-1", Batch: "las-1", Gross: blk.MustNewRupiah(140_000)}}}
	var a funding.PaymentAudit = r.Audit(sheets(), nil)
	for _, row := range a.Allowances {
		var x funding.AllowanceComparison = row
		fmt.Println(x.Enrolment, x.Paid, x.Attended, x.Gross, x.Due, x.Excess)
	}
	for _, row := range a.Payments {
		var x funding.PaymentComparison = row
		fmt.Println(x.Payment, x.Gross, x.Listed, x.Agrees.Label().ID, x.Decree)
	}
	over, under := a.Excess()
	fmt.Println(over, under)
	fmt.Println(a.Findings.In(blk.Indonesian))
	// Output:
	// e-1 3 3 Rp60.000 Rp60.000 Rp0
	// e-2 3 2 Rp60.000 Rp40.000 Rp20.000
	// bayar-1 Rp140.000 Rp120.000 tidak sk-las-1
	// Rp20.000 Rp0
	// PAY-047 kesalahan /payments/0/gross: Pembayaran (Rp140.000) harus sama dengan jumlah daftar nominatif dan preminya (Rp120.000), mulai dari /funding/payment_lists/0. Samakan jumlahnya, atau tautkan daftar yang belum masuk.
	// PAY-051 kesalahan /payment_lists/0/lines/1/days: Hari yang dibayar (3), dijumlah dari semua daftar masa itu, tidak boleh melebihi hari hadir (2) dari /training/enrolments/1. Bayar hari hadir saja dan tagih kelebihannya, atau betulkan daftar hadirnya.
}

// Premiums are participants times months times premium.
func ExampleInsurancePremium() {
	p := funding.InsurancePremium{ID: "premi-1", Batch: "las-1", Kind: training.InsuranceWorkAccident, Participants: blk.MustNewCount(16), Months: blk.MustNewCount(2), PerMonth: blk.MustNewRupiah(16_800), Amount: blk.MustNewRupiah(268_800)}
	due, _ := p.Due()
	fmt.Println(p.Kind.Label().ID, due)
	fmt.Println(p.Check(nil).In(blk.English))
	// Output:
	// jaminan kecelakaan kerja (JKK) Rp537.600
	// PAY-046 error /amount: The whole premium (Rp268.800) must be participants times months times premium (Rp537.600). Compute it again.
}

// A line of Rp10 million of which Rp4 million are bound by a contract: the contract
// may be paid, and Rp6 million of something else, but no rupiah more.
func ExampleRecords_IsCovered() {
	rp, on := blk.MustNewRupiah, blk.MustParseDate
	r := funding.Records{
		Entries: []funding.Entry{
			{ID: "1", Kind: funding.EntryAllocation, Line: "bahan", Amount: rp(10_000_000), On: on("2026-01-05")},
			{ID: "2", Kind: funding.EntryCommitment, Line: "bahan", Amount: rp(4_000_000), On: on("2026-01-20"), Commitment: "kontrak-1"},
		},
		Payments: []funding.Payment{
			{ID: "ls-1", Method: funding.Direct, BudgetLine: "bahan", Commitment: "kontrak-1", Gross: rp(4_000_000)},
			{ID: "ls-2", Method: funding.Direct, BudgetLine: "bahan", Gross: rp(6_000_000)},
			{ID: "ls-3", Method: funding.Direct, BudgetLine: "bahan", Gross: rp(6_000_001)},
			{ID: "ls-4", Method: funding.Direct, BudgetLine: "lain", Gross: rp(1)},
		},
	}
	for i := range r.Payments {
		fmt.Println(r.Payments[i].ID, r.IsCovered(r.Payments[i].ID, on("2026-02-02")))
	}
	// Output:
	// ls-1 true
	// ls-2 true
	// ls-3 false
	// ls-4 undetermined
}
