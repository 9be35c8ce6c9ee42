package funding

import (
	"strconv"

	"github.com/vokasi/vokasi-go/blk"
)

// An Assistance is government assistance (bantuan pemerintah) in money that was
// decreed and agreed on: who gets how much for what, in which tranches, and what
// must be reported and given back.
type Assistance struct {
	// The identifier, which no other record of its kind has.
	ID AssistanceID `json:"id,omitzero" jsonschema:"required"`
	// The proposal that it grants.
	Proposal ProposalID `json:"proposal,omitzero"`
	// What it is for.
	Kind AssistanceKind `json:"kind,omitzero" jsonschema:"required"`
	// The centre it is for.
	Centre blk.CentreID `json:"centre,omitzero"`
	// Who gets the money (penerima bantuan).
	Grantee blk.OrganisationID `json:"grantee,omitzero"`
	// Who gives it.
	Grantor blk.OrganisationID `json:"grantor,omitzero"`
	// Where the money comes from.
	Source FundSource `json:"source,omitzero"`
	// The decree that names the grantee (SK penetapan).
	Decree blk.DocumentID `json:"decree,omitzero"`
	// What both sides signed.
	Agreement SignedAgreement `json:"agreement,omitzero"`
	// The fiscal year, from 1 January to 31 December.
	FiscalYear blk.PartialDate `json:"fiscal_year,omitzero"`
	// How much money was granted.
	Amount blk.Rupiah `json:"amount,omitzero"`
	// The rule by which it is paid: a plan of the document, or one that this library ships.
	Plan TranchePlanID `json:"plan,omitzero"`
	// The bank account it is paid into.
	Account GranteeAccount `json:"account,omitzero"`
	// The tranches, in their order.
	Tranches []Tranche `json:"tranches,omitempty"`
	// The report on what the money was used for.
	UseReport UseReport `json:"use_report,omitzero"`
	// What was left over.
	Leftover Leftover `json:"leftover,omitzero"`
	// What the grantee keeps back from its builder or supplier until defects are
	// mended.
	Retention Retention `json:"retention,omitzero"`
	// What was paid ahead of the work, kept back from later tranches.
	Advance blk.Rupiah `json:"advance,omitzero"`
	// The day by which the work must be finished.
	FinishBy blk.Date `json:"finish_by,omitzero"`
	// The day it was finished.
	FinishedOn blk.Date `json:"finished_on,omitzero"`
	// The day the assistance was closed; absent while it is open.
	ClosedOn blk.Date `json:"closed_on,omitzero"`
	// Where this is known from.
	Citations []blk.Citation `json:"citations,omitempty"`
}

// A SignedAgreement is the agreement (perjanjian kerja sama) under which assistance
// is paid. Without a day it is not signed.
type SignedAgreement struct {
	// The paper.
	Document blk.DocumentID `json:"document,omitzero"`
	// Its number.
	Number string `json:"number,omitzero"`
	// The day the last side signed.
	SignedOn blk.Date `json:"signed_on,omitzero"`
	// Who signed.
	Signatories []blk.Signatory `json:"signatories,omitempty"`
}

// A GranteeAccount is the bank account that assistance is paid into.
type GranteeAccount struct {
	// The bank that has the account.
	Bank string `json:"bank,omitzero"`
	// The number of the account.
	Number AccountNumber `json:"number,omitzero"`
	// Whose account it is.
	Holder blk.OrganisationID `json:"holder,omitzero"`
}

// A UseReport is the report on what assistance was used for.
type UseReport struct {
	// The last day for it.
	DueOn blk.Date `json:"due_on,omitzero"`
	// The day it was handed in; absent if it was not.
	ReportedOn blk.Date `json:"reported_on,omitzero"`
	// The day it was accepted; absent if it was not.
	AcceptedOn blk.Date `json:"accepted_on,omitzero"`
	// How much was spent, as it says.
	Spent blk.Rupiah `json:"spent,omitzero"`
	// The report.
	Document blk.DocumentID `json:"document,omitzero"`
}

// A Leftover is money that was not needed. It goes back to the treasury.
type Leftover struct {
	// How much; absent where that follows from what was paid and spent, or is not
	// known. Rp0 says that nothing was left. Less than was paid and not spent is not
	// all of it.
	Amount blk.Rupiah `json:"amount,omitzero"`
	// The day it was paid back.
	ReturnedOn blk.Date `json:"returned_on,omitzero"`
	// The receipt number of the treasury (NTPN).
	NTPN NTPN `json:"ntpn,omitzero"`
	// The proof of payment.
	Proof blk.DocumentID `json:"proof,omitzero"`
}

// A Retention is what a grantee keeps back from its builder or supplier.
type Retention struct {
	// The share of the amount, such as 5.00.
	Share blk.Percent `json:"share,omitzero"`
	// The day from which it may be paid out.
	From blk.Date `json:"from,omitzero"`
	// The day it was paid out; absent while it is kept.
	ReleasedOn blk.Date `json:"released_on,omitzero"`
}

// Tranche returns the tranche with an identifier, nil if there is none.
func (a *Assistance) Tranche(id TrancheID) *Tranche {
	if i := a.index(id); i >= 0 {
		return &a.Tranches[i]
	}
	return nil
}

func (a *Assistance) index(id TrancheID) int {
	for i := range a.Tranches {
		if a.Tranches[i].ID == id && id != "" {
			return i
		}
	}
	return -1
}

// Planned returns tranches as a plan has them for the amount of the assistance:
// numbered, each with its share and its amount, identified as the assistance with
// the number behind a hyphen. The amounts sum to the whole.
func (a *Assistance) Planned(p *TranchePlan) ([]Tranche, error) {
	amounts, err := p.Split(a.Amount)
	if err != nil {
		return nil, err
	}
	tranches := make([]Tranche, len(amounts))
	for i := range tranches {
		x := &p.Instalments[i]
		tranches[i] = Tranche{ID: TrancheID(string(a.ID) + "-" + strconv.Itoa(i+1)), Number: x.Number, Share: x.Share, Amount: amounts[i]}
	}
	return tranches, nil
}

// PaidAmount returns the sum of the tranches that were paid, Rp0 if none was. An
// amount that is absent or too large is a [*blk.AmountError].
func (a *Assistance) PaidAmount() (blk.Rupiah, error) {
	sum, err := blk.NewRupiah(0)
	for i := range a.Tranches {
		if t := &a.Tranches[i]; t.IsPaid() {
			if sum, err = sum.Add(t.Amount); err != nil {
				return blk.Rupiah{}, err
			}
		}
	}
	return sum, err
}

// LeftoverAmount returns what was left over: what is stated, or what was paid less
// what the report says was spent, whichever is more. It is absent where neither is
// known, and Rp0 where more was spent than paid.
func (a *Assistance) LeftoverAmount() blk.Rupiah {
	if left := a.unspent(); left.Compare(a.Leftover.Amount) > 0 {
		return left
	}
	return a.Leftover.Amount
}

// unspent returns what was paid less what the report says was spent.
func (a *Assistance) unspent() blk.Rupiah {
	paid, err := a.PaidAmount()
	if err != nil {
		return blk.Rupiah{}
	}
	left, err := paid.Sub(a.UseReport.Spent)
	if err != nil {
		return blk.Rupiah{}
	}
	if left.Sign() < 0 {
		left, _ = blk.NewRupiah(0)
	}
	return left
}

// isReturned returns whether nothing is left over, or all of what is left was paid
// back with proof; Undetermined where what is left is not known.
func (a *Assistance) isReturned() blk.Truth {
	left := a.LeftoverAmount()
	if left.IsZero() {
		return blk.Undetermined
	}
	all := a.Leftover.Amount.IsZero() || a.Leftover.Amount == left
	return blk.TruthOf(left.Sign() == 0 || all && !a.Leftover.ReturnedOn.IsZero() && (!a.Leftover.NTPN.IsZero() || a.Leftover.Proof != ""))
}

// Retained returns how much is kept back on a day: the share of the retention,
// rounded down, Rp0 once it was paid out. It is absent where there is no retention
// or no amount.
func (a *Assistance) Retained(on blk.Date) blk.Rupiah {
	if r := &a.Retention; !r.ReleasedOn.IsZero() && !on.Before(r.ReleasedOn) {
		none, _ := blk.NewRupiah(0)
		return none
	}
	kept, _ := a.Amount.Share(a.Retention.Share, blk.RoundDown)
	return kept
}

// AdvanceLeft returns how much of the advance the tranches that were paid have not
// repaid. Without an advance it is a [*blk.AmountError], as is an amount that is
// too large; more than the advance repaid is a negative amount.
func (a *Assistance) AdvanceLeft() (blk.Rupiah, error) {
	left, err := a.Advance, error(nil)
	if left.IsZero() {
		return blk.Rupiah{}, &blk.AmountError{Problem: blk.AmountAbsent}
	}
	for i := range a.Tranches {
		if t := &a.Tranches[i]; t.IsPaid() && !t.AdvanceRepaid.IsZero() {
			if left, err = left.Sub(t.AdvanceRepaid); err != nil {
				return blk.Rupiah{}, err
			}
		}
	}
	return left, nil
}

// Penalty returns what the delay of the work costs on a day: the parameter
// assistance_penalty_per_day of the amount for each day after finish_by until the
// work was finished or the day, rounded down, at most assistance_penalty_most.
// Both parameters are assumptions. It is Rp0 without delay, and absent where the
// day, the last day for the work or the amount is.
func (a *Assistance) Penalty(on blk.Date, c *blk.Context) blk.Rupiah {
	if !a.FinishedOn.IsZero() && (on.IsZero() || a.FinishedOn.Before(on)) {
		on = a.FinishedOn
	}
	if on.IsZero() || a.FinishBy.IsZero() {
		return blk.Rupiah{}
	}
	days := max(a.FinishBy.DaysUntil(on), 0)
	rate, _ := c.Number(&assistancePenaltyRate)
	most, _ := c.Number(&assistancePenaltyMost)
	if rate > 0 && int64(days) > most/rate {
		rate = most
	} else {
		rate *= int64(days)
	}
	share, err := blk.NewPercent(min(rate, most))
	if err != nil {
		return blk.Rupiah{}
	}
	penalty, _ := a.Amount.Share(share, blk.RoundDown)
	return penalty
}

// isReported returns whether the report on the use of the money is not overdue on
// a day: Undetermined where no last day is known, or no day is given.
func (a *Assistance) isReported(on blk.Date) blk.Truth {
	switch {
	case !a.UseReport.ReportedOn.IsZero() && (on.IsZero() || !a.UseReport.ReportedOn.After(on)):
		return blk.True
	case a.UseReport.DueOn.IsZero() || on.IsZero():
		return blk.Undetermined
	}
	return blk.TruthOf(!on.After(a.UseReport.DueOn))
}

// isForThings reports whether the rule of the first tranche holds for a kind: for
// buildings and equipment in cash.
func (k AssistanceKind) isForThings() bool {
	return k == AssistanceBuilding || k == AssistanceEquipment
}

// firstWithinMost returns whether the first tranche is not more than the largest
// share of it; Undetermined where its number, or its share and the amounts, are not
// known.
func (a *Assistance) firstWithinMost(t *Tranche, c *blk.Context) blk.Truth {
	n, known := t.Number.Int()
	switch {
	case known && n != 1 || !a.Kind.isForThings():
		return blk.True
	case !known:
		return blk.Undetermined
	}
	most := percentParameter(&firstTrancheMost, c)
	if !t.Share.IsZero() && t.Share.Compare(most) > 0 {
		return blk.False
	}
	limit, err := a.Amount.Share(most, blk.RoundUp) // a rupiah that does not divide may go to the first
	switch {
	case err == nil && !t.Amount.IsZero():
		return blk.TruthOf(t.Amount.Compare(limit) <= 0)
	case !t.Share.IsZero():
		return blk.True
	}
	return blk.Undetermined
}

// sharesAddUp returns whether the shares of the tranches sum to 100 percent;
// Undetermined where one of them is absent.
func (a *Assistance) sharesAddUp() (sum int64, truth blk.Truth) {
	for i := range a.Tranches {
		n, known := a.Tranches[i].Share.Hundredths()
		if !known {
			return 0, blk.Undetermined
		}
		sum += n
	}
	if len(a.Tranches) == 0 {
		return 0, blk.Undetermined
	}
	return sum, blk.TruthOf(sum == 100_00)
}

// amountsAddUp returns whether the amounts of the tranches sum to the amount;
// Undetermined where one of them is absent.
func (a *Assistance) amountsAddUp() (sum wide, truth blk.Truth) {
	for i := range a.Tranches {
		if a.Tranches[i].Amount.IsZero() {
			return wide{}, blk.Undetermined
		}
		sum = sum.sum(wideOf(a.Tranches[i].Amount))
	}
	if len(a.Tranches) == 0 || a.Amount.IsZero() {
		return sum, blk.Undetermined
	}
	return sum, blk.TruthOf(sum == wideOf(a.Amount))
}

var assistanceBasis = []blk.Basis{blk.Law("pmk-168-2015", "")}

var assistanceChecks = []blk.Check[Assistance]{
	blk.CheckPresent("/id", func(a *Assistance) bool { return a.ID != "" }),
	blk.CheckIdentifier("/id", func(a *Assistance) AssistanceID { return a.ID }),
	blk.CheckIdentifier("/proposal", func(a *Assistance) ProposalID { return a.Proposal }),
	blk.CheckPresent("/kind", func(a *Assistance) bool { return a.Kind != "" }),
	blk.CheckCode("/kind", func(a *Assistance) AssistanceKind { return a.Kind }),
	blk.CheckIdentifier("/centre", func(a *Assistance) blk.CentreID { return a.Centre }),
	blk.CheckIdentifier("/grantee", func(a *Assistance) blk.OrganisationID { return a.Grantee }),
	blk.CheckIdentifier("/grantor", func(a *Assistance) blk.OrganisationID { return a.Grantor }),
	blk.CheckCode("/source", func(a *Assistance) FundSource { return a.Source }),
	blk.CheckIdentifier("/decree", func(a *Assistance) blk.DocumentID { return a.Decree }),
	blk.CheckIdentifier("/agreement/document", func(a *Assistance) blk.DocumentID { return a.Agreement.Document }),
	blk.CheckIdentifier("/plan", func(a *Assistance) TranchePlanID { return a.Plan }),
	wholeYear(func(a *Assistance) blk.PartialDate { return a.FiscalYear }),
	blk.CheckIdentifier("/account/holder", func(a *Assistance) blk.OrganisationID { return a.Account.Holder }),
	blk.CheckIdentifier("/use_report/document", func(a *Assistance) blk.DocumentID { return a.UseReport.Document }),
	blk.CheckIdentifier("/leftover/proof", func(a *Assistance) blk.DocumentID { return a.Leftover.Proof }),
	notNegative("/amount", func(a *Assistance) blk.Rupiah { return a.Amount }),
	notNegative("/advance", func(a *Assistance) blk.Rupiah { return a.Advance }),
	notNegative("/leftover/amount", func(a *Assistance) blk.Rupiah { return a.Leftover.Amount }),
	notNegative("/use_report/spent", func(a *Assistance) blk.Rupiah { return a.UseReport.Spent }),
	{
		ID: "DSB-001", At: "/tranches", Severity: blk.InEveryPhase(blk.Error), Basis: releaseBasis,
		Must: signedMust,
		Mend: signedMend,
		Find: func(a *Assistance, c *blk.Context) (failures []blk.Failure) {
			for i := range a.Tranches {
				t := &a.Tranches[i]
				if t.has(TranchePay) && (a.Agreement.SignedOn.IsZero() && !c.IsReported() || t.on(TranchePay).Before(a.Agreement.SignedOn)) {
					failures = append(failures, blk.Failure{At: blk.IndexPointer("/tranches", i, "/history")})
				}
			}
			return failures
		},
	},
	{
		ID: "DSB-002", At: "/tranches", Severity: blk.InEveryPhase(blk.Error), Basis: tranchePlanBasis, Must: sharesMust, Mend: sharesMend,
		Holds: func(a *Assistance, _ *blk.Context) bool { _, truth := a.sharesAddUp(); return truth != blk.False },
		Params: func(a *Assistance, _ *blk.Context) blk.Params {
			sum, _ := a.sharesAddUp()
			return blk.Params{{Name: "given", Value: hundredths(sum)}}
		},
	},
	{
		ID: "DSB-003", At: "/tranches", Severity: blk.InEveryPhase(blk.Error), Basis: releaseBasis,
		Must: firstMust,
		Mend: blk.Text{ID: "Paling banyak {allowed} persen: kurangi tahap pertama dan tambah tahap berikutnya.", EN: "At most {allowed} percent: make the first tranche smaller and a later one larger."},
		Find: func(a *Assistance, c *blk.Context) (failures []blk.Failure) {
			for i := range a.Tranches {
				if t := &a.Tranches[i]; a.firstWithinMost(t, c) == blk.False {
					failures = append(failures, blk.Failure{At: blk.IndexPointer("/tranches", i, ""), Params: blk.Params{{Name: "allowed", Value: percentParameter(&firstTrancheMost, c).String()}}})
				}
			}
			return failures
		},
	},
	{
		ID: "DSB-006", At: "/account/holder", Severity: blk.InEveryPhase(blk.Error), Basis: releaseBasis,
		Must: holderMust, Mend: holderMend,
		Holds: func(a *Assistance, _ *blk.Context) bool { return a.isOwnAccount() != blk.False },
	},
	{
		ID: "DSB-007", At: "/leftover", Severity: blk.UnlessReported(blk.Error, blk.Error), Basis: releaseBasis,
		Must:  returnedMust,
		Mend:  blk.Text{ID: "Sisa {given}: setor ke kas negara dan catat NTPN atau buktinya, lalu tutup.", EN: "{given} are left: pay them back to the treasury and record the NTPN or the proof, then close."},
		Holds: func(a *Assistance, _ *blk.Context) bool { return a.ClosedOn.IsZero() || a.isReturned() != blk.False },
		Params: func(a *Assistance, _ *blk.Context) blk.Params {
			return blk.Params{{Name: "given", Value: a.LeftoverAmount().String()}}
		},
	},
	{
		ID: "DSB-008", At: "/use_report", Severity: blk.UnlessReported(blk.Warning, blk.Warning), Basis: releaseBasis,
		Must:  blk.Text{ID: "Laporan penggunaan dana harus diserahkan paling lambat {allowed}; pada {given} belum ada.", EN: "The report on the use of the money was due on {allowed}; on {given} there is none."},
		Mend:  blk.Text{ID: "Serahkan laporan penggunaan dana dan isi reported_on.", EN: "Hand the report in and give reported_on."},
		Holds: func(a *Assistance, c *blk.Context) bool { return a.isReported(c.On) != blk.False },
		Params: func(a *Assistance, c *blk.Context) blk.Params {
			return blk.Params{{Name: "allowed", Value: a.UseReport.DueOn.String()}, {Name: "given", Value: c.On.String()}}
		},
	},
	{
		ID: "DSB-009", At: "/amount", Severity: blk.InEveryPhase(blk.Error), Basis: tranchePlanBasis, Needs: []blk.CheckID{"FND-006"},
		Must:  blk.Text{ID: "Jumlah seluruh tahap ({given_id}) harus sama dengan jumlah bantuan ({allowed}).", EN: "The tranches ({given_en}) must sum to the amount of the assistance ({allowed})."},
		Mend:  blk.Text{ID: "Bagi kembali jumlah bantuan ke dalam tahap.", EN: "Divide the amount into the tranches again."},
		Holds: func(a *Assistance, _ *blk.Context) bool { _, truth := a.amountsAddUp(); return truth != blk.False },
		Params: func(a *Assistance, _ *blk.Context) blk.Params {
			sum, _ := a.amountsAddUp()
			return append(blk.TextParams("given", sum.text()), blk.Param{Name: "allowed", Value: a.Amount.String()})
		},
	},
	{
		ID: "DSB-010", At: "/tranches", Severity: blk.InEveryPhase(blk.Error), Basis: tranchePlanBasis, Must: numbersMust, Mend: numbersMend,
		Find: func(a *Assistance, _ *blk.Context) []blk.Failure {
			return misnumbered("/tranches", len(a.Tranches), func(i int) blk.Count { return a.Tranches[i].Number })
		},
	},
	{
		ID: "DSB-016", At: "/advance", Severity: blk.InEveryPhase(blk.Error), Basis: tranchePlanBasis,
		Must: blk.Text{ID: "Uang muka yang dipotong dari tahap tidak boleh melebihi uang muka.", EN: "What is kept back from the tranches for an advance must not be more than the advance."},
		Mend: blk.Text{ID: "Isi advance, atau perbaiki advance_repaid tiap tahap.", EN: "Give advance, or correct advance_repaid of the tranches."},
		Holds: func(a *Assistance, _ *blk.Context) bool {
			left := a.Advance
			for i := range a.Tranches {
				repaid := a.Tranches[i].AdvanceRepaid
				if repaid.Sign() <= 0 {
					continue
				}
				var err error
				if left, err = left.Sub(repaid); err != nil || left.Sign() < 0 {
					return false
				}
			}
			return true
		},
	},
	{
		ID: "DSB-017", At: "/retention", Severity: blk.InEveryPhase(blk.Error), Basis: tranchePlanBasis,
		Must: blk.Text{ID: "Retensi harus dari 0 sampai 100 persen, dan tidak dibayarkan sebelum waktunya.", EN: "A retention must be from 0 to 100 percent, and not be paid out before its day."},
		Mend: blk.Text{ID: "Perbaiki share, from atau released_on.", EN: "Correct share, from or released_on."},
		Holds: func(a *Assistance, _ *blk.Context) bool {
			n, known := a.Retention.Share.Hundredths()
			return (!known || 0 <= n && n <= 100_00) && !a.Retention.ReleasedOn.Before(a.Retention.From)
		},
	},
}

// Check returns what the checks find in the assistance, nil if all hold.
func (a *Assistance) Check(c *blk.Context) blk.Findings {
	found := blk.RunChecks(assistanceChecks, a, c)
	found = append(found, blk.CheckEach("signatories", a.Agreement.Signatories, (*blk.Signatory).Check, c).Under("agreement")...)
	found = append(found, blk.CheckEach("tranches", a.Tranches, (*Tranche).Check, c)...)
	return append(found, blk.CheckCitations(a.Citations, c)...)
}

// Validate is [Assistance.Check] as an error: nil unless a finding is an error.
func (a *Assistance) Validate(c *blk.Context) error { return a.Check(c).Err() }
