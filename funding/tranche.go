package funding

import (
	"slices"

	"github.com/vokasi/vokasi-go/blk"
)

// A Tranche is one instalment of assistance that was agreed on: what is planned,
// what was asked for with which proof, and what was paid.
type Tranche struct {
	// The identifier, which no other record of its kind has.
	ID TrancheID `json:"id,omitzero" jsonschema:"required"`
	// Its number, from 1: that of the instalment of the plan.
	Number blk.Count `json:"number,omitzero" jsonschema:"required"`
	// Its share of the assistance.
	Share blk.Percent `json:"share,omitzero"`
	// Its amount.
	Amount blk.Rupiah `json:"amount,omitzero"`
	// How far the work had come when it was asked for.
	Progress MeasuredProgress `json:"progress,omitzero"`
	// The papers that were handed in with the request.
	Attachments []TrancheAttachment `json:"attachments,omitempty"`
	// How much of an advance is kept back from it.
	AdvanceRepaid blk.Rupiah `json:"advance_repaid,omitzero"`
	// The payment by which it was paid.
	Payment PaymentID `json:"payment,omitzero"`
	// What happened to it so far; its state follows from this.
	History []TrancheStep `json:"history,omitempty"`
}

// MeasuredProgress is how far work has come, as it was measured. Progress that
// nobody verified proves nothing.
type MeasuredProgress struct {
	// The physical progress, from 0.00 to 100.00.
	Share blk.Percent `json:"share,omitzero"`
	// The day it was measured.
	MeasuredOn blk.Date `json:"measured_on,omitzero"`
	// The day somebody other than the grantee verified it; absent if nobody did.
	VerifiedOn blk.Date `json:"verified_on,omitzero"`
	// The record of the measurement.
	Document blk.DocumentID `json:"document,omitzero"`
}

// A TrancheAttachment is a paper handed in with the request for a tranche.
type TrancheAttachment struct {
	// What kind of paper it is.
	Kind blk.DocumentKind `json:"kind,omitzero" jsonschema:"required"`
	// The paper.
	Document blk.DocumentID `json:"document,omitzero"`
}

// A TrancheStep is one move of a tranche.
type TrancheStep = blk.Step[TrancheState, TrancheEvent]

// State returns the state that the history of the tranche leads to.
func (t *Tranche) State() TrancheState {
	if n := len(t.History); n > 0 { // not by the lifecycle, whose guards ask for it
		return t.History[n-1].To
	}
	return TranchePlanned
}

// IsPaid reports whether the tranche was paid and the payment was not reversed.
func (t *Tranche) IsPaid() bool {
	switch t.State() {
	case TranchePaid, TrancheAccounted, TrancheReconciled:
		return true
	}
	return false
}

// isAccounted reports whether the tranche was paid and accounted for.
func (t *Tranche) isAccounted() bool {
	return t.State() == TrancheAccounted || t.State() == TrancheReconciled
}

// on returns the day of the last step of an event, absent if there was none or its
// day is not known. Days are those of the west of Indonesia (WIB).
func (t *Tranche) on(event TrancheEvent) blk.Date {
	for i := len(t.History) - 1; i >= 0; i-- {
		if s := &t.History[i]; s.Event == event && !s.At.IsZero() {
			day, _ := s.At.In(blk.WIB)
			return day
		}
	}
	return blk.Date{}
}

// has reports whether an event happened to the tranche.
func (t *Tranche) has(event TrancheEvent) bool {
	return slices.ContainsFunc(t.History, func(s TrancheStep) bool { return s.Event == event })
}

// wasAsked reports whether the tranche was asked for and the request stands or led
// to payment.
func (t *Tranche) wasAsked() bool {
	switch t.State() {
	case TranchePlanned, TrancheReturned, TrancheCancelled, TrancheReversed:
		return false
	}
	return true
}

// lacks returns the kinds of papers that an instalment asks for and the tranche
// does not have.
func (t *Tranche) lacks(x *Instalment) (kinds []blk.DocumentKind) {
	for _, kind := range x.Attachments {
		if !slices.ContainsFunc(t.Attachments, func(a TrancheAttachment) bool { return a.Kind == kind }) {
			kinds = append(kinds, kind)
		}
	}
	return kinds
}

// hasProgress returns whether progress was measured, verified and is at least
// least; what the tranche does not say the context is asked (DSB-004).
func (t *Tranche) hasProgress(least blk.Percent, c *blk.Context) (blk.Truth, blk.Citation) {
	if !t.Progress.Share.IsZero() && t.Progress.Share.Compare(least) < 0 {
		return blk.False, blk.Citation{} // verified or not
	}
	if !t.Progress.Share.IsZero() && !t.Progress.VerifiedOn.IsZero() {
		return blk.True, blk.Citation{}
	}
	return c.Ask("DSB-004", string(t.ID))
}

var trancheChecks = []blk.Check[Tranche]{
	blk.CheckPresent("/id", func(t *Tranche) bool { return t.ID != "" }),
	blk.CheckIdentifier("/id", func(t *Tranche) TrancheID { return t.ID }),
	blk.CheckPresent("/number", func(t *Tranche) bool { return !t.Number.IsZero() }),
	blk.CheckIdentifier("/payment", func(t *Tranche) PaymentID { return t.Payment }),
	notNegative("/amount", func(t *Tranche) blk.Rupiah { return t.Amount }),
	notNegative("/advance_repaid", func(t *Tranche) blk.Rupiah { return t.AdvanceRepaid }),
}

var measuredProgressChecks = []blk.Check[MeasuredProgress]{
	blk.CheckIdentifier("/document", func(m *MeasuredProgress) blk.DocumentID { return m.Document }),
	{
		ID: "DSB-015", Severity: blk.InEveryPhase(blk.Error), Basis: assistanceBasis,
		Must: blk.Text{ID: "Kemajuan harus dari 0 sampai 100 persen, dan tidak diverifikasi sebelum diukur.", EN: "Progress must be from 0 to 100 percent, and not verified before it was measured."},
		Mend: blk.Text{ID: "Periksa angka dan tanggalnya.", EN: "Check the number and the days."},
		Holds: func(m *MeasuredProgress, _ *blk.Context) bool {
			n, known := m.Share.Hundredths()
			return (!known || 0 <= n && n <= 100_00) && !m.VerifiedOn.Before(m.MeasuredOn)
		},
	},
}

// Check returns what the checks find in the measurement, nil if all hold.
func (m *MeasuredProgress) Check(c *blk.Context) blk.Findings {
	return blk.RunChecks(measuredProgressChecks, m, c)
}

// Validate is [MeasuredProgress.Check] as an error: nil unless a finding is an error.
func (m *MeasuredProgress) Validate(c *blk.Context) error { return m.Check(c).Err() }

var attachmentChecks = []blk.Check[TrancheAttachment]{
	blk.CheckPresent("/kind", func(a *TrancheAttachment) bool { return a.Kind != "" }),
	blk.CheckCode("/kind", func(a *TrancheAttachment) blk.DocumentKind { return a.Kind }),
	blk.CheckIdentifier("/document", func(a *TrancheAttachment) blk.DocumentID { return a.Document }),
}

// Check returns what the checks find in the tranche, nil if all hold.
func (t *Tranche) Check(c *blk.Context) blk.Findings {
	found := append(blk.RunChecks(trancheChecks, t, c), t.Progress.Check(c).Under("progress")...)
	found = append(found, blk.CheckEach("attachments", t.Attachments, func(a *TrancheAttachment, c *blk.Context) blk.Findings {
		return blk.RunChecks(attachmentChecks, a, c)
	}, c)...)
	return append(found, trancheLifecycle.CheckHistory(t.History, c).Under("history")...)
}

// Validate is [Tranche.Check] as an error: nil unless a finding is an error.
func (t *Tranche) Validate(c *blk.Context) error { return t.Check(c).Err() }
