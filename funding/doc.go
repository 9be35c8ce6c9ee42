// Package funding is the money of training, from its source to what it bought:
// budgets and their ledger, payments and their papers, assistance in tranches, what a
// training costs, and when a centre pays for itself.
//
// [Records] are what an office keeps, and [Records.Check] is all that can be said of
// them by themselves; [Records.CheckWithCentres] and [Records.CheckWithTraining] lay
// them beside the records of other rooms.
//
// # Goals
//
//   - Sources are kept apart that the field keeps apart: government assistance
//     (bantuan pemerintah) is no grant (hibah) and no social assistance.
//   - An amount that is not known is absent, which is not Rp0. No sum wraps.
//   - Every balance follows from the entries of a [Ledger]; an entry is taken back by
//     a reversal and never changed.
//   - A payment is followed from the bill over the three papers and offices to the
//     books, and an allowance to the days that were attended.
//   - A tranche is released or told every reason why not ([TrancheCase.Release]); what
//     two sources pay for is found ([FindDoubleFunding]).
//   - What is assumed, such as a taper or a limit, is a parameter or an argument with a
//     name, and a result says what would change it.
//
// # Non-goals
//
// No bank and no treasury is told anything. The package keeps no accounts in two
// columns and no tax tables, and knows neither certification nor eligibility.
//
// # Files
//
// Each part has its records, their lifecycles and, in a file named across, what is
// checked between them. The parts meet at identifiers: an entry names the budget line
// and the payment, a payment the tranche, a tranche the plan.
//
//   - Where money comes from: source, allocation, excise; accounts in stateaccount,
//     localaccount, outputpath, subactivity, treasurysystem.
//   - Budget: budget, budgetline, budgetauthority, fiscalyear, budgetcomparison,
//     quantity, coststandard, budgetlinelifecycle, budgetacross.
//   - Ledger: entry, commitment, ledger, booking, balance, wide.
//   - Payment: payment, paymentlifecycle, tax, ntpn, accountnumber, receipt, cashbook,
//     accountability, realisation, paymentacross, paymentparameter; paymentledger lays
//     payments beside the ledger, projectmoney beside the work that was done.
//   - Allowances: allowance, attendance, paymentlist, paiddays, premium, paymentaudit.
//   - Assistance: assistancecall, proposal, gapproposal, proposallifecycle, review,
//     ranking, assistance, trancheplan, tranche, tranchelifecycle, release,
//     assistanceacross.
//   - What it comes to: doublefunding, auditfinding, unitcost, selfsufficiency,
//     projection, portfolio.
//   - All of them: records, parameter, identifier, lifecycle, value.
package funding
