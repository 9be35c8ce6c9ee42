// Package roadmap is the way of a community centre (BLK Komunitas, BLKK) to
// independence: its class, the criteria of each class, the evidence for them, the
// milestones and reviews on the way, and the answer to where a centre stands, what it
// lacks and what comes next.
//
// A [Roadmap] holds what was seen and decided. Nothing that follows from it is
// stored: [Roadmap.Standing] is where the centre stands on a day, quick enough for
// thousands; [Roadmap.Assess] says it in words; [Roadmap.NextSteps] finds the cheapest
// milestones to the next class; [Roadmap.Decide] gives or refuses a class with every
// reason.
//
// A [Plan] says in which order milestones are reached and how long each takes, as its
// maker gives it; [Plan.Schedule] works out when the goal is reached, what decides that,
// and [Schedule.Slip] what a delay would do.
//
// Thousands of them are a portfolio: [Distribute] counts classes up the tree of
// regions, [Move] compares two days, [Margins.Bounds] says what two published totals
// leave open, [Backlog] lists reviews that wait and [Nearest] those that lack least,
// [Target.Against] holds a target against reality, and [ProjectionPlan.Project] goes on
// by stated rates.
//
// # Goals
//
//   - The three official classes, tumbuh, berkembang and mandiri, with their
//     history: centres are promoted and demoted.
//   - A criterion without evidence is undetermined, not failed. Evidence that has run
//     out must be renewed; until then it tells nothing.
//   - What other records show, such as an accreditation, counts where the caller's
//     context supplies it: each criterion has a permanent id for that question.
//
// # Non-goals
//
// The official document's phases, weights and thresholds are not public. What
// this package needs of that kind is a dated parameter, marked as an
// assumption.
package roadmap
