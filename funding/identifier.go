package funding

// BudgetID identifies one version of a budget.
type BudgetID string

// BudgetLineID identifies a line of a budget, the same in all versions of it.
type BudgetLineID string

// EntryID identifies an entry of a ledger.
type EntryID string

// CommitmentID identifies what binds money: a contract or a decree.
type CommitmentID string

// PaymentID identifies a payment.
type PaymentID string

// AssistanceID identifies government assistance that was agreed on.
type AssistanceID string

// TrancheID identifies one instalment of assistance.
type TrancheID string

// TranchePlanID identifies a rule by which assistance is paid in instalments.
type TranchePlanID string

// CostStandardID identifies the highest price that a budget may plan with.
type CostStandardID string

// AuditFindingID identifies what an auditor found.
type AuditFindingID string
