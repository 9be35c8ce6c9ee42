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
	due = wideOf(p.Gross)
	if at := l.byPayment[p.ID]; at > 0 {
		due = due.sum(l.payments[at-1].spent.opposite())
	}
	return due
}

// paymentEntries are the entries of a payment: what they realise without what was
// reversed, what they give back, and the last that realises.
type paymentEntries struct {
	realised, refunded wide
	last               int // plus one, 0 for none
}

// entriesByPayment returns the entries of each payment, by the place of the payment,
// and asks about every one that realises it and was not reversed. Of entries whose
// payment is not in the records nothing is told.
func (r *Records) entriesByPayment(ask func(p *Payment, e *Entry, entry, payment int)) []paymentEntries {
	if len(r.Payments) == 0 {
		return nil
	}
	places := make(map[PaymentID]int, len(r.Payments))
	for i := range r.Payments {
		places[r.Payments[i].ID] = i
	}
	reversed := map[EntryID]bool{}
	for i := range r.Entries {
		if e := &r.Entries[i]; e.Kind == EntryReversal && e.Reverses != "" {
			reversed[e.Reverses] = true
		}
	}
	sums := make([]paymentEntries, len(r.Payments))
	for i := range r.Entries {
		e := &r.Entries[i]
		n, known := e.Amount.Int()
		if e.Payment == "" || !known || e.Kind != EntryRealisation && e.Kind != EntryRefund || len(reversed) > 0 && reversed[e.ID] {
			continue
		}
		at, known := places[e.Payment]
		if !known {
			continue
		}
		if e.Kind == EntryRefund {
			sums[at].refunded.add(n)
			continue
		}
		sums[at].realised.add(n)
		sums[at].last = i + 1
		if ask != nil {
			ask(&r.Payments[at], e, i, at)
		}
	}
	return sums
}

// What of a realisation does not agree with its payment.
var (
	realisesLine       = blk.Text{ID: "barisnya lain", EN: "it is of another line"}
	realisesCommitment = blk.Text{ID: "komitmennya lain", EN: "it is of another commitment"}
	realisesEarly      = blk.Text{ID: "harinya sebelum SP2D atau pembayarannya", EN: "its day is before the disbursement order or the payment"}
	realisesImprest    = blk.Text{ID: "uang persediaan tidak membebani baris", EN: "an imprest is charged to no line"}
)

// disagrees returns what of a realisation does not agree with its payment, and at
// which member. What replenishes an imprest may be of several lines.
func (p *Payment) disagrees(e *Entry) (member string, problem blk.Text) {
	first := p.Disbursement.SignedOn
	if first.IsZero() {
		first = p.PaidOn
	}
	switch {
	case p.Method == Imprest:
		return "/payment", realisesImprest
	case p.Method == Direct && p.BudgetLine != "" && p.BudgetLine != e.Line:
		return "/line", realisesLine
	case p.Commitment != "" && e.Commitment != "" && p.Commitment != e.Commitment:
		return "/commitment", realisesCommitment
	case !e.On.IsZero() && e.On.Before(first):
		return "/on", realisesEarly
	}
	return "", blk.Text{}
}

// paymentEntryChecks are the checks of entries beside the payments that they realise.
var paymentEntryChecks = []blk.Check[Records]{
	{
		ID: "LED-011", At: "/entries", Severity: blk.InEveryPhase(blk.Error), Scope: blk.ScopeAcross,
		Must:  blk.Text{ID: "Realisasi harus sesuai dengan pembayarannya di {other}: {problem_id}.", EN: "A realisation must agree with its payment at {other}: {problem_en}."},
		Mend:  blk.Text{ID: "Batalkan entri ini dengan pembalikan dan bukukan yang benar, atau perbaiki pembayarannya.", EN: "Take this entry back by a reversal and book the right one, or correct the payment."},
		Basis: ledgerBasis,
		Find: func(r *Records, _ *blk.Context) (failures []blk.Failure) {
			r.entriesByPayment(func(p *Payment, e *Entry, entry, payment int) {
				if member, problem := p.disagrees(e); member != "" {
					where := blk.IndexPointer("/payments", payment, "")
					failures = append(failures, blk.Failure{At: blk.IndexPointer("/entries", entry, member), Of: []string{where}, Params: append(blk.TextParams("problem", problem), otherMoney(where))})
				}
			})
			return failures
		},
	},
	{
		ID: "LED-012", At: "/entries", Severity: whole, Scope: blk.ScopeAcross, Needs: []blk.CheckID{"FND-006", "LED-003", "LED-004", "PAY-001"},
		Must:  blk.Text{ID: "Realisasi satu pembayaran ({given_id}) harus berjumlah sama dengan jumlah kotornya di {other} ({allowed_id}); yang dibatalkan atau ditarik kembali, Rp0.", EN: "What is realised of a payment ({given_en}) must be its gross amount at {other} ({allowed_en}); of one that was cancelled or reversed, Rp0."},
		Mend:  blk.Text{ID: "Lengkapi entrinya, atau batalkan dengan pembalikan atau setoran kembali.", EN: "Complete its entries, or take them back by a reversal or a refund."},
		Basis: ledgerBasis,
		Find: func(r *Records, _ *blk.Context) (failures []blk.Failure) {
			sums := r.entriesByPayment(nil)
			for i := range sums {
				p, sum := &r.Payments[i], &sums[i]
				given, allowed, known := sum.realised, wideOf(p.Gross), !p.Gross.IsZero()
				switch p.State() {
				case PaymentCancelled, PaymentReversed:
					given, allowed, known = given.sum(sum.refunded.opposite()), wide{}, true
				}
				order := given.compare(allowed)
				isRest := p.Method == ImprestAddition && order < 0                          // what was not needed of an addition goes back
				if !known || sum.last == 0 || order == 0 || isRest || p.Method == Imprest { // LED-011
					continue
				}
				where := blk.IndexPointer("/payments", i, "")
				failures = append(failures, blk.Failure{At: blk.IndexPointer("/entries", sum.last-1, "/amount"), Of: []string{where},
					Params: append(append(blk.TextParams("given", given.text()), blk.TextParams("allowed", allowed.text())...), otherMoney(where))})
			}
			return failures
		},
	},
}
