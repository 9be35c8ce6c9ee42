package funding

import (
	"slices"

	"github.com/vokasi/vokasi-go/blk"
)

// Records are all records of this package in one document.
type Records struct {
	// Money that budgets set aside.
	Allocations []Allocation `json:"allocations,omitempty"`
	// Proposals for government assistance.
	Proposals []AssistanceProposal `json:"proposals,omitempty"`
}

// IsAllocated returns whether money is allocated to a batch: check BAT-005 of
// package training, for the supplier of a context. It is Undetermined where no
// allocation names batches at all.
func (r *Records) IsAllocated(batch blk.BatchID) blk.Truth {
	truth := blk.Undetermined
	for i := range r.Allocations {
		for _, b := range r.Allocations[i].Batches {
			if b == batch {
				return blk.True
			}
			truth = blk.False
		}
	}
	return truth
}

// Check returns what the checks find in all records, in the order of the lists.
func (r *Records) Check(c *blk.Context) blk.Findings {
	found := blk.CheckEach("allocations", r.Allocations, (*Allocation).Check, c)
	return append(found, blk.CheckEach("proposals", r.Proposals, (*AssistanceProposal).Check, c)...)
}

// Checks returns the catalogue of the checks of this package.
func Checks() []blk.CheckInfo {
	return slices.Concat(
		blk.DescribeChecks("allocation", allocationChecks),
		blk.DescribeChecks("assistance_proposal", proposalChecks),
		blk.DescribeChecks("proposal_line", proposalLineChecks),
		proposalLifecycle.Checks(),
	)
}
