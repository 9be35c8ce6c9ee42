// Package construction is the building of a training centre, from the proposal
// to the day it opens: the project, its papers, where it stands and what must
// be true before the next step.
//
// # Goals
//
//   - What is planned stays a plan: a start that is known to the month is kept to
//     the month.
//   - Every step says what it demands, and whether that is there, is not there or
//     is not known.
//
// # Non-goals
//
// Payments are in package funding, and whether the finished centre is ready to
// train in package centre.
package construction
