package funding

import (
	"log/slog"
	"slices"

	"github.com/vokasi/vokasi-go/blk"
)

// Records are all records about funding in one document.
type Records struct {
	// Money that budgets set aside.
	Allocations []Allocation `json:"allocations,omitempty"`
	// Proposals for government assistance.
	Proposals []AssistanceProposal `json:"proposals,omitempty"`
	// Calls for proposals.
	AssistanceCalls []AssistanceCall `json:"assistance_calls,omitempty"`
	// Rules by which assistance is paid, beside those that this library ships.
	TranchePlans []TranchePlan `json:"tranche_plans,omitempty"`
	// Government assistance that was agreed on.
	Assistances []Assistance `json:"assistances,omitempty"`
	// What centres earned and spent in a year, as they count it.
	SelfSufficiencyReports []SelfSufficiencyReport `json:"self_sufficiency_reports,omitempty"`
	// What auditors found wrong with money.
	AuditFindings []AuditFinding `json:"audit_findings,omitempty"`

	// Payments.
	Payments Payments `json:"payments,omitempty"`
	// Receipts for what treasurers paid out.
	Receipts Receipts `json:"receipts,omitempty"`
	// What treasurers answered for.
	AccountabilityReports []AccountabilityReport `json:"accountability_reports,omitempty"`
	// What participants get for a day.
	AllowanceRates []AllowanceRate `json:"allowance_rates,omitempty"`
	// Nominative lists of allowances.
	PaymentLists PaymentLists `json:"payment_lists,omitempty"`
	// Premiums for the insurance of participants.
	InsurancePremiums []InsurancePremium `json:"insurance_premiums,omitempty"`

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
	r.eachExecuted(func(_ *Budget, l *BudgetLine, _, _ int) {
		if l.Batch != "" && truth != blk.True {
			truth = blk.TruthOf(l.Batch == batch)
		}
	})
	return truth
}

// IsBudgeted returns whether money for building is allocated to a project in a
// fiscal year that a day falls in: guard CON-020 of package construction, for the
// supplier of a context. So is money of a line that names the project, in the newest
// version of a budget that may be spent. It is Undetermined where no allocation and no
// such line names the project, and where one does not say its fiscal year.
func (r *Records) IsBudgeted(project blk.ProjectID, on blk.Date) blk.Truth {
	return r.budgetedProjects(on)[project]
}

// budgetedProjects returns [Records.IsBudgeted] of every project that money names.
func (r *Records) budgetedProjects(on blk.Date) map[blk.ProjectID]blk.Truth {
	projects := map[blk.ProjectID]blk.Truth{}
	in := func(project blk.ProjectID, year blk.PartialDate) {
		truth := blk.Undetermined
		if !year.IsZero() && !on.IsZero() {
			truth = blk.TruthOf(year.Period().Contains(on))
		}
		if so, named := projects[project]; named {
			truth = blk.Any(so, truth)
		}
		projects[project] = truth
	}
	for i := range r.Allocations {
		if a := &r.Allocations[i]; a.Project != "" && (len(a.Purposes) == 0 || slices.Contains(a.Purposes, PurposeConstruction)) {
			in(a.Project, a.FiscalYear)
		}
	}
	r.eachExecuted(func(b *Budget, l *BudgetLine, _, _ int) {
		if l.Project != "" && (l.Purpose == "" || l.Purpose == PurposeConstruction) {
			in(l.Project, b.FiscalYear)
		}
	})
	return projects
}

// Check returns what the checks find in all records, in the order of the lists,
// and then across them.
func (r *Records) Check(c *blk.Context) blk.Findings {
	found := blk.CheckEach("allocations", r.Allocations, (*Allocation).Check, c)
	found = append(found, blk.CheckEach("proposals", r.Proposals, (*AssistanceProposal).Check, c)...)
	found = append(found, blk.CheckEach("assistance_calls", r.AssistanceCalls, (*AssistanceCall).Check, c)...)
	found = append(found, blk.CheckEach("tranche_plans", r.TranchePlans, (*TranchePlan).Check, c)...)
	found = append(found, blk.CheckEach("assistances", r.Assistances, (*Assistance).Check, c)...)
	found = append(found, blk.CheckEach("self_sufficiency_reports", r.SelfSufficiencyReports, (*SelfSufficiencyReport).Check, c)...)
	found = append(found, blk.CheckEach("audit_findings", r.AuditFindings, (*AuditFinding).Check, c)...)
	found = append(found, r.checkPayments(c)...)
	found = append(found, r.checkBudgets(c)...)
	return append(found, blk.CheckAcross(slices.Concat(selfSufficiencyAcross, acrossChecks, paymentEntryChecks, projectMoneyChecks), r, c, found)...)
}

// LogValue is the number of records: who is paid, and where, may be personal data.
func (r Records) LogValue() slog.Value {
	return slog.GroupValue(slog.Int("allocations", len(r.Allocations)), slog.Int("proposals", len(r.Proposals)), slog.Int("payments", len(r.Payments)), slog.Int("payment_lists", len(r.PaymentLists)))
}

// Checks returns the catalogue of the checks of this package.
func Checks() []blk.CheckInfo {
	return slices.Concat(
		blk.DescribeChecks("allocation", allocationChecks),
		blk.DescribeChecks("assistance_proposal", proposalChecks),
		blk.DescribeChecks("proposal_line", proposalLineChecks),
		proposalLifecycle.Checks(),
		blk.DescribeChecks("self_sufficiency_report", selfSufficiencyReportChecks),
		blk.DescribeChecks("income", incomeChecks),
		blk.DescribeChecks("funding_records", selfSufficiencyAcross),
		blk.DescribeChecks("audit_finding", auditFindingChecks),
		blk.DescribeChecks("audit_follow_up", auditFollowUpChecks),
		auditFollowUpLifecycle.Checks(),
		blk.DescribeChecks("projection_plan", projectionPlanChecks),
		blk.DescribeChecks("projection_plan", projectionRangeChecks),
		blk.DescribeChecks("portfolio", portfolioChecks),
		paymentCheckInfos(),
		blk.DescribeChecks("assistance_call", assistanceCallChecks),
		blk.DescribeChecks("score_criterion", scoreCriterionChecks),
		blk.DescribeChecks("review_stage", reviewStageChecks),
		blk.DescribeChecks("review", reviewChecks),
		blk.DescribeChecks("review_score", reviewScoreChecks),
		blk.DescribeChecks("tranche_plan", tranchePlanChecks),
		blk.DescribeChecks("instalment", instalmentChecks),
		blk.DescribeChecks("assistance", assistanceChecks),
		blk.DescribeChecks("tranche", trancheChecks),
		blk.DescribeChecks("measured_progress", measuredProgressChecks),
		blk.DescribeChecks("tranche_attachment", attachmentChecks),
		trancheLifecycle.Checks(),
		blk.DescribeChecks("funding_records", acrossChecks),
		blk.DescribeChecks("funding_records", withCentresChecks),

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
		blk.DescribeChecks("funding_records", paymentEntryChecks),
		blk.DescribeChecks("funding_records", projectMoneyChecks),
		blk.DescribeChecks("funding_records", withConstructionChecks),
		budgetLineLifecycle.Checks(),
	)
}

// Lifecycles returns the descriptions of the lifecycles of this package.
func Lifecycles() []blk.LifecycleInfo {
	return []blk.LifecycleInfo{auditFollowUpLifecycle.Describe(), budgetLineLifecycle.Describe(), paymentLifecycle.Describe(), proposalLifecycle.Describe(), trancheLifecycle.Describe()}
}

// CodeLists returns the code lists of this package, by their names.
func CodeLists() []blk.CodeList {
	return []blk.CodeList{
		allowanceKinds, assistanceKinds, auditFollowUpEvents, auditFollowUpStates, budgetAuthorityKinds, budgetDifferenceKinds, budgetLineEvents, budgetLineStates,
		cashBookEntryKinds, claimSubjects, costDifferences, costProblems, costStandardKinds, costUnits, entryKinds, fundSources,
		sourceKinds, purposes, paymentEvents, paymentMethods, paymentPaperKinds, paymentStates, portfolioReasons, portfolioRules,
		projectionTerms, proposalEvents, proposalStates, rankOutcomes, reviewAnswers, reviewStageKinds, selfSufficiencyProblems, shortfallReasons,
		taperKinds, taxKinds, trancheEvents, trancheStates, treasurySystems, triggerKinds,
	}
}
