// Package construction is the building of a training centre, from the proposal
// to the day it opens: the project, its papers, where it stands and what must
// be true before the next step.
//
// # Goals
//
//   - What is planned stays a plan: a start that is known to the month is kept to
//     the month, and what was planned before a revision stays on record.
//   - Every step says what it demands, and whether that is there, is not there or
//     is not known. The papers of a project answer first, then what is said of it,
//     then what other rooms know: see [Project.Has].
//   - A rule holds from its first day: what was built before it is not judged by it.
//   - Progress is what was measured, item by item, beside the plan of that day: see
//     [Project.SCurve]. A forecast says what it rests on, and where too little is
//     measured there is none.
//   - A programme of many centres is told as a whole without inventing those that
//     nobody has named: see [Records.Survey].
//
// # Non-goals
//
// Payments are in package funding, and whether the finished centre is ready to
// train in package centre: see [Records.CentreContext].
package construction
