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

	// Budgets, each version one.
	Budgets []Budget `json:"budgets,omitempty"`
	// The highest prices that budgets may plan with.
	CostStandards []CostStandard `json:"cost_standards,omitempty"`
	// What binds money: contracts and decrees.
	Commitments []Commitment `json:"commitments,omitempty"`
	// The ledger of the budgets, entry by entry.
	Entries []Entry `json:"entries,omitempty"`
}

// IsAllocated returns whether money is allocated to a batch: check BAT-005 of
// package training, for the supplier of a context. So is money of a line that names
// the batch, in the newest version of a budget that may be spent. It is Undetermined
// where no allocation and no such line names batches at all.
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
	r.eachExecuted(func(_ *Budget, l *BudgetLine) {
		if l.Batch != "" && truth != blk.True {
			truth = blk.TruthOf(l.Batch == batch)
		}
	})
	return truth
}

// IsBudgeted returns whether money for building is allocated to a project in a
// fiscal year that a day falls in: guard CON-020 of package construction, for the
// supplier of a context. It is Undetermined where no allocation names the project,
// and where one does not say its fiscal year.
func (r *Records) IsBudgeted(project blk.ProjectID, on blk.Date) blk.Truth {
	truth, named := blk.False, false
	for i := range r.Allocations {
		a := &r.Allocations[i]
		if a.Project != project || project == "" || len(a.Purposes) > 0 && !slices.Contains(a.Purposes, PurposeConstruction) {
			continue
		}
		named = true
		if a.FiscalYear.IsZero() || on.IsZero() {
			truth = blk.Any(truth, blk.Undetermined)
		} else {
			truth = blk.Any(truth, blk.TruthOf(a.FiscalYear.Period().Contains(on)))
		}
	}
	if !named {
		return blk.Undetermined
	}
	return truth
}

// Check returns what the checks find in all records, in the order of the lists.
func (r *Records) Check(c *blk.Context) blk.Findings {
	found := blk.CheckEach("allocations", r.Allocations, (*Allocation).Check, c)
	found = append(found, blk.CheckEach("proposals", r.Proposals, (*AssistanceProposal).Check, c)...)
	return append(found, r.checkBudgets(c)...)
}

// Checks returns the catalogue of the checks of this package.
func Checks() []blk.CheckInfo {
	return slices.Concat(
		blk.DescribeChecks("allocation", allocationChecks),
		blk.DescribeChecks("assistance_proposal", proposalChecks),
		blk.DescribeChecks("proposal_line", proposalLineChecks),
		proposalLifecycle.Checks(),

		blk.DescribeChecks("budget", budgetChecks),
		blk.DescribeChecks("budget_line", budgetLineChecks),
		blk.DescribeChecks("budget_authority", budgetAuthorityChecks),
		blk.DescribeChecks("quantity_factor", quantityFactorChecks),
		blk.DescribeChecks("output_path", outputPathChecks),
		blk.DescribeChecks("cost_standard", costStandardChecks),
		blk.DescribeChecks("commitment", commitmentChecks),
		blk.DescribeChecks("ledger_entry", entryChecks),
		blk.DescribeChecks("ledger", ledgerChecks),
		blk.DescribeChecks("funding_records", budgetRecordsChecks),
		blk.DescribeChecks("funding_records", boundChecks),
		budgetLineLifecycle.Checks(),
	)
}
