package funding

import "github.com/vokasi/vokasi-go/blk"

// IsCovered returns whether the line that a payment is charged to has enough left on
// the day of its request, or on a day if it is not requested yet: guard PAY-012 of
// payments, for the supplier of a context. Left is what the ledger then allocates
// less what is bound and spent and what others requested of it; what a commitment
// binds is there for the payments that name it. It is Undetermined where the ledger
// allocates nothing to the line, or the line or the gross amount is not known.
func (r *Records) IsCovered(payment PaymentID, on blk.Date) blk.Truth {
	p := r.payment(payment)
	if p == nil || p.BudgetLine == "" || p.Gross.IsZero() {
		return blk.Undetermined
	}
	if !p.Request.SignedOn.IsZero() {
		on = p.Request.SignedOn
	}
	l := NewLedger(r.entriesOf(p.BudgetLine), on)
	if len(l.lines) == 0 || !l.lines[0].has[0] {
		return blk.Undetermined
	}
	asked := map[CommitmentID]wide{} // by what binds it
	ask := func(p *Payment) {
		if due := l.due(p); due.sign() > 0 {
			asked[p.Commitment] = asked[p.Commitment].sum(due)
		}
	}
	ask(p)
	for j := range r.Payments {
		if q := &r.Payments[j]; q != p && q.BudgetLine == p.BudgetLine && q.isPending() && !q.Request.SignedOn.After(on) {
			ask(q)
		}
	}
	left := l.lines[0].allocated.sum(l.lines[0].used().opposite())
	for commitment, sum := range asked {
		if at := l.byCommit[commitment]; at > 0 && commitment != "" && l.commitments[at-1].open.sign() > 0 {
			sum = sum.sum(l.commitments[at-1].open.opposite())
		}
		if sum.sign() > 0 {
			left = left.sum(sum.opposite())
		}
	}
	return blk.TruthOf(left.sign() >= 0)
}

// isPending reports whether a payment is requested and not yet made.
func (p *Payment) isPending() bool {
	switch p.State() {
	case PaymentSPP, PaymentSPM, PaymentSP2D:
		return true
	}
	return false
}

// entriesOf returns the entries of a line.
func (r *Records) entriesOf(line BudgetLineID) (entries []Entry) {
	for i := range r.Entries {
		if r.Entries[i].Line == line {
			entries = append(entries, r.Entries[i])
		}
	}
	return entries
}

// due returns what a payment is still to spend in a ledger of its line alone, 0 where
// its gross amount is not known.
func (l *Ledger) due(p *Payment) (due wide) {
	gross, _ := p.Gross.Int()
	due.add(gross)
	if at := l.byPayment[p.ID]; at > 0 {
		due = due.sum(l.payments[at-1].spent.opposite())
	}
	return due
}
