// Package budgetsheet reads and writes budgets and their ledgers as the CSV files that
// offices keep: headings in Indonesian or English, dotted thousands with Rp, both
// spellings of local accounts, quantities such as 16 orang x 30 hari, and corrections
// in parentheses.
//
// # Goals
//
//   - Every bad cell is told with its line and column: see package sheet, which finds
//     the columns and reads the cells.
//   - A row that only sums the rows above it is no line of the budget, and its sum is
//     checked.
//   - What is written is read back as the same lines.
//
// # Non-goals
//
// Whether a budget makes sense its own checks say: see [funding.Budget.Check].
package budgetsheet
