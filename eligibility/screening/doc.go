// Package screening decides a whole cohort by a policy, shows what the policy did to
// it, and chooses among those who are eligible.
//
// A [Table] holds the evidence of many people as bit planes and is screened by any
// number of policies, days and what-ifs; what does not fit into memory is screened
// as a stream or in shards, and the [Tally] of the shards is the same as that of the
// whole. A [Funnel] tells how many each rule excludes, alone or with others, and
// which missing facts leave how many undetermined; [Compare] tells who gains and who
// loses by a change of policy. [Select] gives the seats of a [Plan] to eligible
// people, with a reason for everybody.
//
// # Goals
//
//   - Everything is a function of its input: neither the order of the rows nor the
//     number of workers or shards changes a byte of what comes out.
//   - Missing evidence counts neither for nor against anybody: those who are
//     undetermined are listed apart, never dropped and never chosen.
//   - Whoever holds the plan, the scores and the seed can do the selection again.
//
// # Non-goals
//
// Deciding one person and saying why is the work of package eligibility; showing
// results is that of package schema/report. This package opens no files and knows no
// engine that runs shards.
package screening
