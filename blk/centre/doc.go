// Package centre is the training centre: what it is, what it teaches, with
// which workshops, equipment and instructors, with whom it works and under which
// agreements, whether it is licensed and accredited, and whether it is ready.
//
// # Goals
//
//   - Every kind of institution is representable, from a centre of the ministry
//     to a community centre (BLKK) on the land of a pesantren.
//   - What is only said of a centre (16 vocations, three certified instructors)
//     stands beside what is listed, and neither is made up from the other.
//   - What a licence, an accreditation or an agreement is worth is asked for a day
//     and follows from its dates; no status of them is stored.
//
// # Non-goals
//
// What happens in a centre (batches, enrolments, outcomes) is in package
// training; the way of a BLKK to independence in roadmap; its building in
// construction.
package centre
