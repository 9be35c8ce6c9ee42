// Package roadmap is the way of a community centre (BLK Komunitas, BLKK) to
// independence: its class, the criteria of each class, the evidence for them,
// and the answer to where a centre stands and what it lacks.
//
// # Goals
//
//   - The three official classes, tumbuh, berkembang and mandiri, with their
//     history: centres are promoted and demoted.
//   - A criterion without evidence is undetermined, not failed.
//
// # Non-goals
//
// The official document's phases, weights and thresholds are not public. What
// this package needs of that kind is a dated parameter, marked as an
// assumption.
package roadmap
