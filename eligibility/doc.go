// Package eligibility decides whether somebody may enter a training by a written
// policy, and says why. A policy is a JSON document; the evidence is what is
// known of a person; the answer is eligible, ineligible or undetermined.
//
// # Goals
//
//   - Missing evidence never counts for or against anyone. A verdict is decided
//     only if no completion of what is missing could change it (strong Kleene
//     logic).
//   - Every decision carries its reasons: each rule met, unmet or not known, in
//     Indonesian and English.
//   - A policy that is malformed is refused with every fault and its place.
//
// # Non-goals
//
// Choosing among those who are eligible (quotas, ranking) is another package's
// work. There are no expressions, no user functions and no free text in rules.
package eligibility
