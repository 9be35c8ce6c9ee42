// Package synthetic invents cohorts of applicants: people who do not exist, as many
// as are asked for, the same ones for the same seed. They are for tests, for
// benchmarks and for trying out a policy before anybody has applied.
//
// A [Plan] says what people to invent, and [New] makes it a [Cohort].
// [Cohort.At] gives one of them, [Cohort.All] gives all, and [Cohort.AppendLine]
// writes one as the line of JSON that [eligibility.ParseApplicant] reads.
//
// # Goals
//
//   - Who stands in a row follows from the plan without its size and from the number
//     of the row. A larger cohort begins with the people of a smaller one, and any
//     slice of it can be made anywhere, in any order. Only another release of this
//     package or another edition of package blk/region may invent other people.
//   - People hang together: who is young is more often in school, who is poor is more
//     often on the register, a diploma comes after a birth.
//   - No two people of a cohort have the same identity number, and only people of
//     one family have the same family card.
//   - Evidence is missing, unsure and contested, as it is in life.
//
// # Non-goals
//
// The shares by which people are drawn are assumptions, chosen to look like those
// who apply for training. They are no statistics and say nothing of Indonesia.
// Nobody in a cohort is real: names hold the word Contoh, which is "example", and
// the serials of identity numbers and family cards are from 9900 to 9999.
package synthetic
