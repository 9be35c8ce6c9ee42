package eligibility

import (
	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/training"
)

// Record returns the decision as an enrolment keeps it: the policy and its version,
// when that is in force, the verdict and the day of decision. An authority that sets
// the decision aside is recorded beside it, in the member Override of the record;
// the decision itself stays what the policy says.
func (b *Bound) Record(d Decision, on blk.Date) training.EligibilityDecision {
	p := b.Policy()
	return training.EligibilityDecision{
		Policy:        training.PolicyRef{ID: string(p.ID), Version: p.Version},
		PolicyInForce: p.Effective,
		Verdict:       training.RecordedVerdict(d.Verdict.String()),
		DecidedOn:     on,
	}
}
