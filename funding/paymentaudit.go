package funding

import (
	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/training"
)

// A PaymentAudit is what an auditor lays side by side: what was paid to every
// participant and how many days the sheets say, every payment and the decree and
// the lists behind it, and all that does not agree.
type PaymentAudit struct {
	// A row for every line of the nominative lists, in their order.
	Allowances []AllowanceComparison
	// A row for every payment that is for a batch or has lists, in their order.
	Payments []PaymentComparison
	// What does not agree, each with both places.
	Findings blk.Findings
}

// An AllowanceComparison lays what a participant was paid beside the attendance.
type AllowanceComparison struct {
	// The list.
	List PaymentListID
	// The participant.
	Enrolment blk.EnrolmentID
	// The days that were paid.
	Paid blk.Count
	// The days that were attended; absent where no sheet tells.
	Attended blk.Count
	// What was paid for a day.
	Rate blk.Rupiah
	// What was paid.
	Gross blk.Rupiah
	// The rate times the days attended that no other list pays; absent where these are not known.
	Due blk.Rupiah
	// What was paid and is not due; negative where more is due, absent where that is not known.
	Excess blk.Rupiah
}

// A PaymentComparison lays a payment beside what it rests on.
type PaymentComparison struct {
	// The payment.
	Payment PaymentID
	// The batch it is for.
	Batch blk.BatchID
	// What was paid.
	Gross blk.Rupiah
	// The sum of its lists and premiums; absent where there are none or it is not known.
	Listed blk.Rupiah
	// Whether the two amounts are the same or, of a replenishment (GU) and an addition to
	// the imprest (TU), it covers what is listed; Undetermined of an imprest (UP).
	Agrees blk.Truth
	// The decree that names the participants of the batch.
	Decree blk.DocumentID
	// Whether there is such a decree; Undetermined where the batch is not known.
	Decided blk.Truth
}

// Audit lays the payments beside the records of training. Its findings are those of
// the checks across records alone; [Records.Check] has the others.
func (r *Records) Audit(t *training.Records, c *blk.Context) PaymentAudit {
	if t == nil {
		t = &training.Records{}
	}
	x := r.withTraining(t)
	var a PaymentAudit
	for _, line := range x.lines() {
		l := &r.PaymentLists[line.list]
		paid := &l.Lines[line.place]
		row := AllowanceComparison{List: l.ID, Enrolment: paid.Enrolment, Paid: paid.Days, Rate: paid.Rate, Gross: paid.Gross}
		if line.known {
			row.Attended = blk.MustNewCount(line.attended)
			if due, err := paid.Rate.Times(int64(line.due)); err == nil {
				row.Due = due
				if excess, err := row.Gross.Sub(due); err == nil {
					row.Excess = excess
				}
			}
		}
		a.Allowances = append(a.Allowances, row)
	}
	sums := r.listSums()
	for i := range r.Payments {
		p := &r.Payments[i]
		sum, listed := sums[p.ID]
		if p.Batch == "" && !listed {
			continue
		}
		row := PaymentComparison{Payment: p.ID, Batch: p.Batch, Gross: p.Gross}
		if listed && sum.known {
			row.Listed, row.Agrees = sum.sum, p.agreesWith(&sum)
		}
		if at, known := x.batches[p.Batch]; known {
			row.Decree = t.Batches[at].ParticipantDecree
			row.Decided = blk.TruthOf(row.Decree != "")
		}
		a.Payments = append(a.Payments, row)
	}
	a.Findings = append(r.crossPayments(c, nil), blk.CheckAcross(withTrainingChecks, x, c, nil)...)
	return a
}

// Excess returns what was paid to participants and is not due, and what is due and
// was not paid, in all; absent where a sum is beyond the range.
func (a *PaymentAudit) Excess() (over, under blk.Rupiah) {
	zero := blk.MustNewRupiah(0)
	over, under = zero, zero
	for i := range a.Allowances {
		switch x := a.Allowances[i].Excess; x.Sign() {
		case 1:
			over, _ = over.Add(x) // absent from then on, for absent and anything is absent
		case -1:
			under, _ = under.Sub(x)
		}
	}
	return over, under
}
