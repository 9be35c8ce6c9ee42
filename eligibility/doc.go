// Package eligibility decides whether somebody may enter a training by a written
// policy, and says why. A policy is a JSON document; the evidence is what is
// known of a person; the answer is eligible, ineligible or undetermined.
//
// A [Policy] is read with [ParsePolicy] and made ready with [Policy.Bind]. The
// [Dossier] of a person, what is known and from where, becomes [Evidence] under
// the [Layout] of the policy. [Bound.Decide] answers with a [Decision], and from
// that everything else is told: [Bound.Reasons], [Bound.Because],
// [Bound.Missing], [Bound.Next], [Bound.EligibleFrom], [Bound.Timeline] and
// [Bound.Fixes].
//
// Long lists are read by [Layout.ReadRows] and [Layout.ReadRowsCSV]: each line
// becomes a [Row], an [Application] and evidence, without a dossier between them.
// [ReadLines] and [ReadCSV] read the same lines into dossiers, which keep their
// sources.
//
// # Goals
//
//   - Missing evidence never counts for or against anyone. A verdict is decided
//     only if no completion of what is missing could change it (strong Kleene
//     logic).
//   - Every decision carries its reasons: each rule met, unmet or not known, in
//     Indonesian and English, with the evidence and its source.
//   - A policy that is malformed is refused with every fault and its place; one
//     that cannot be meant is found by [Policy.Analyse].
//   - Deciding allocates nothing and takes as long for everybody. Reading a line
//     allocates the texts that its row keeps.
//   - A list is read strictly: what is not known, stands twice or is null is told,
//     whichever reader meets it.
//
// # Non-goals
//
// Choosing among those who are eligible (quotas, ranking) is another package's
// work. There are no expressions, no user functions and no free text in rules.
package eligibility
