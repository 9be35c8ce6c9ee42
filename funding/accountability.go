package funding

import "github.com/vokasi/vokasi-go/blk"

// An AccountabilityReport (SPJ, LPJ) is what a treasurer answers for at the end of
// a period: the balance of the cash book, where the money is, and all proofs.
type AccountabilityReport struct {
	// The identifier, which no other record of its kind has.
	ID AccountabilityReportID `json:"id,omitzero" jsonschema:"required"`
	// The office of the treasurer: the payee of its imprests.
	Organisation blk.OrganisationID `json:"organisation,omitzero" jsonschema:"required"`
	// The period, usually a month.
	Period blk.Period `json:"period,omitzero" jsonschema:"required"`
	// The balance before the first day.
	Opening blk.Rupiah `json:"opening,omitzero"`
	// The balance after the last day.
	Closing blk.Rupiah `json:"closing,omitzero"`
	// The part of the closing balance that is in the safe.
	CashOnHand blk.Rupiah `json:"cash_on_hand,omitzero"`
	// The part of the closing balance that is in the bank.
	BankBalance blk.Rupiah `json:"bank_balance,omitzero"`
	// The receipts that are attached.
	Receipts []ReceiptID `json:"receipts,omitempty"`
	// The day it was handed in.
	SubmittedOn blk.Date `json:"submitted_on,omitzero"`
	// The paper itself.
	Document blk.DocumentID `json:"document,omitzero"`
	// Where this is known from.
	Citations []blk.Citation `json:"citations,omitempty"`
}

// AccountabilityReportID identifies an [AccountabilityReport].
type AccountabilityReportID string

// placesAgree returns whether cash and bank together are the closing balance;
// Undetermined where one of them is absent.
func (r *AccountabilityReport) placesAgree() blk.Truth {
	if r.Closing.IsZero() || r.CashOnHand.IsZero() || r.BankBalance.IsZero() {
		return blk.Undetermined
	}
	sum, err := r.CashOnHand.Add(r.BankBalance)
	return blk.TruthOf(err == nil && sum == r.Closing)
}

var accountabilityBasis = []blk.Basis{blk.Practice(blk.Text{ID: "laporan pertanggungjawaban bendahara", EN: "accountability reports of treasurers"})}

var accountabilityReportChecks = []blk.Check[AccountabilityReport]{
	blk.CheckPresent("/id", func(r *AccountabilityReport) bool { return r.ID != "" }),
	blk.CheckIdentifier("/id", func(r *AccountabilityReport) AccountabilityReportID { return r.ID }),
	blk.CheckPresent("/organisation", func(r *AccountabilityReport) bool { return r.Organisation != "" }),
	blk.CheckIdentifier("/organisation", func(r *AccountabilityReport) blk.OrganisationID { return r.Organisation }),
	blk.CheckPresent("/period", func(r *AccountabilityReport) bool { return !r.Period.From.IsZero() && !r.Period.Until.IsZero() }),
	blk.CheckPeriod("/period", func(r *AccountabilityReport) blk.Period { return r.Period }),
	blk.CheckIdentifiers("/receipts", func(r *AccountabilityReport) []ReceiptID { return r.Receipts }),
	blk.CheckIdentifier("/document", func(r *AccountabilityReport) blk.DocumentID { return r.Document }),
	{
		ID: "PAY-030", At: "/closing", Severity: blk.InEveryPhase(blk.Error),
		Must:  blk.Text{ID: "Saldo akhir ({given}) harus sama dengan kas tunai ditambah saldo bank ({allowed}).", EN: "The closing balance ({given}) must be the cash on hand plus the balance of the bank ({allowed})."},
		Mend:  blk.Text{ID: "Lakukan penutupan kas dan telusuri selisihnya.", EN: "Count the cash and find the difference."},
		Basis: accountabilityBasis,
		Holds: func(r *AccountabilityReport, _ *blk.Context) bool { return r.placesAgree() != blk.False },
		Params: func(r *AccountabilityReport, _ *blk.Context) blk.Params {
			sum, _ := r.CashOnHand.Add(r.BankBalance) // absent where it is beyond the range
			return blk.Params{{Name: "given", Value: r.Closing.String()}, {Name: "allowed", Value: sum.String()}}
		},
	},
}

// Check returns what the checks find in the report, nil if all hold.
func (r *AccountabilityReport) Check(c *blk.Context) blk.Findings {
	return append(blk.RunChecks(accountabilityReportChecks, r, c), blk.CheckCitations(r.Citations, c)...)
}

// Validate is [AccountabilityReport.Check] as an error: nil unless a finding is an
// error.
func (r *AccountabilityReport) Validate(c *blk.Context) error { return r.Check(c).Err() }

// treasurers returns what went through the hands of each office.
func (r *Records) treasurers() map[blk.OrganisationID]*treasurer {
	offices, of := map[blk.OrganisationID]*treasurer{}, map[PaymentID]*treasurer{}
	for i := range r.Payments {
		p := &r.Payments[i]
		if !p.reachesTreasurer() || p.Payee.Organisation == "" {
			continue
		}
		t := offices[p.Payee.Organisation]
		if t == nil {
			t = &treasurer{}
			offices[p.Payee.Organisation] = t
		}
		t.payments, of[p.ID] = append(t.payments, p), t
	}
	for i := range r.Receipts {
		if t := of[r.Receipts[i].Payment]; t != nil {
			t.receipts, t.places = append(t.receipts, &r.Receipts[i]), append(t.places, i)
		}
	}
	for _, t := range offices {
		t.enter()
	}
	return offices
}

// CashBook returns the cash book of an office for a period: [NewCashBook] of the
// payments to it and of the receipts for what was paid out of them.
func (r *Records) CashBook(office blk.OrganisationID, period blk.Period, opening blk.Rupiah) (CashBook, error) {
	t := r.treasurers()[office]
	if t == nil {
		t = &treasurer{}
	}
	return t.cashBook(period, opening)
}

var accountabilityAcrossChecks = []blk.Check[Records]{
	{
		ID: "PAY-031", At: "/accountability_reports", Severity: blk.InEveryPhase(blk.Error), Scope: blk.ScopeAcross, Needs: []blk.CheckID{"DOC-009", "DOC-013"},
		Must:  blk.Text{ID: "Saldo akhir ({given}) harus sama dengan saldo buku kas umum ({allowed}).", EN: "The closing balance ({given}) must be that of the cash book ({allowed})."},
		Mend:  blk.Text{ID: "Telusuri pembayaran dan kuitansi dalam masa laporan.", EN: "Go through the payments and receipts of the period."},
		Basis: accountabilityBasis,
		Find: overCashBooks(func(i int, x *AccountabilityReport, b *CashBook) (failures []blk.Failure) {
			if !x.Closing.IsZero() && b.Closing != x.Closing {
				failures = append(failures, blk.Failure{At: blk.IndexPointer("/accountability_reports", i, "/closing"),
					Params: blk.Params{{Name: "given", Value: x.Closing.String()}, {Name: "allowed", Value: b.Closing.String()}}})
			}
			return failures
		}),
	},
	{
		ID: "PAY-032", At: "/accountability_reports", Severity: blk.InEveryPhase(blk.Error), Scope: blk.ScopeAcross, Needs: []blk.CheckID{"DOC-009", "DOC-013"},
		Must:  blk.Text{ID: "Saldo buku kas tidak boleh negatif; pada {on} menjadi {given}.", EN: "The balance of a cash book must not be negative; on {on} it is {given}."},
		Mend:  blk.Text{ID: "Periksa tanggal kuitansi hari itu, atau penerimaan yang belum dicatat.", EN: "Check the dates of the receipts of that day, or what came in and is not recorded."},
		Basis: accountabilityBasis,
		Find: overCashBooks(func(i int, _ *AccountabilityReport, b *CashBook) (failures []blk.Failure) {
			if e, overdrawn := b.Overdrawn(); overdrawn {
				failures = append(failures, blk.Failure{At: blk.IndexPointer("/accountability_reports", i, ""),
					Params: blk.Params{{Name: "on", Value: e.On.String()}, {Name: "given", Value: e.Balance.String()}}})
			}
			return failures
		}),
	},
	{
		ID: "PAY-033", At: "/accountability_reports", Severity: blk.UnlessReported(blk.Warning, blk.Error), Scope: blk.ScopeAcross, Needs: []blk.CheckID{"DOC-013"},
		Must:  blk.Text{ID: "Setiap kuitansi dalam masa laporan harus dilampirkan; {other} tidak ada.", EN: "Every receipt of the period must be attached; {other} is not."},
		Mend:  blk.Text{ID: "Tambahkan kuitansinya ke receipts.", EN: "Add the receipt to receipts."},
		Basis: accountabilityBasis,
		Find: func(r *Records, _ *blk.Context) (failures []blk.Failure) {
			if len(r.AccountabilityReports) == 0 {
				return nil
			}
			offices := r.treasurers()
			for i := range r.AccountabilityReports {
				x := &r.AccountabilityReports[i]
				for _, j := range offices[x.Organisation].missing(x) {
					at := blk.IndexPointer("/receipts", j, "")
					failures = append(failures, blk.Failure{At: blk.IndexPointer("/accountability_reports", i, "/receipts"), Of: []string{at}, Params: blk.Params{otherMoney(at)}})
				}
			}
			return failures
		},
	},
	{
		ID: "PAY-034", At: "/accountability_reports", Severity: blk.InEveryPhase(blk.Error), Scope: blk.ScopeAcross, Needs: []blk.CheckID{"DOC-009", "DOC-013"},
		Must:  blk.Text{ID: "Saldo awal ({given}) harus sama dengan saldo akhir laporan sebelumnya di {other} ({allowed}).", EN: "The opening balance ({given}) must be the closing balance of the report before it at {other} ({allowed})."},
		Mend:  blk.Text{ID: "Samakan saldonya, atau perbaiki laporan sebelumnya.", EN: "Give the same balance, or correct the report before."},
		Basis: accountabilityBasis,
		Find: func(r *Records, _ *blk.Context) (failures []blk.Failure) {
			type end struct {
				office blk.OrganisationID
				day    blk.Date
			}
			before := map[end]int{}
			for i := range r.AccountabilityReports {
				x := &r.AccountabilityReports[i]
				before[end{x.Organisation, x.Period.Until}] = i
			}
			for i := range r.AccountabilityReports {
				x := &r.AccountabilityReports[i]
				j, known := before[end{x.Organisation, x.Period.From.AddDays(-1)}]
				if !known || x.Period.From.IsZero() || x.Opening.IsZero() || r.AccountabilityReports[j].Closing.IsZero() || r.AccountabilityReports[j].Closing == x.Opening {
					continue
				}
				at := blk.IndexPointer("/accountability_reports", j, "")
				failures = append(failures, blk.Failure{At: blk.IndexPointer("/accountability_reports", i, "/opening"), Of: []string{at},
					Params: blk.Params{{Name: "given", Value: x.Opening.String()}, {Name: "allowed", Value: r.AccountabilityReports[j].Closing.String()}, otherMoney(at)}})
			}
			return failures
		},
	},
}

// overCashBooks returns a Find that looks at every report with the cash book of its
// office and period, as far as there is one.
func overCashBooks(find func(int, *AccountabilityReport, *CashBook) []blk.Failure) func(*Records, *blk.Context) []blk.Failure {
	return func(r *Records, _ *blk.Context) (failures []blk.Failure) {
		if len(r.AccountabilityReports) == 0 {
			return nil
		}
		offices := r.treasurers()
		for i := range r.AccountabilityReports {
			x := &r.AccountabilityReports[i]
			t := offices[x.Organisation]
			if t == nil || x.Opening.IsZero() { // of an office without payments nothing is known
				continue
			}
			if b, err := t.cashBook(x.Period, x.Opening); err == nil {
				failures = append(failures, find(i, x, &b)...)
			}
		}
		return failures
	}
}

// missing returns the places of the receipts of the office in the period of a report
// that it does not name.
func (t *treasurer) missing(x *AccountabilityReport) (places []int) {
	if t == nil {
		return nil
	}
	named := make(map[ReceiptID]bool, len(x.Receipts))
	for _, id := range x.Receipts {
		named[id] = true
	}
	for i, receipt := range t.receipts {
		if !receipt.ReceivedOn.IsZero() && x.Period.Contains(receipt.ReceivedOn) && !named[receipt.ID] {
			places = append(places, t.places[i])
		}
	}
	return places
}
