// Package report shows results to people: HTML pages and SVG pictures that print
// on A4 and need no script. A page is built from plain structs and written in
// Indonesian or English.
//
// A [Screening] makes the page of what a screening came to, and a [NoticeList] its
// list for the notice board, with names masked as the office wants. A
// [BudgetRealisation] makes the page of a budget and what was spent of it, a
// [TrancheTimeline] that of instalments, a [TaperProjection] that of centres whose subsidy
// ends, and a [PaymentAudit] that of an auditor. A [RoadmapPlan] makes the page of a plan:
// when its goal is reached and what moves it.
//
// # Goals
//
//   - One file holds everything: no script, no font, no picture from elsewhere. It
//     opens from a memory stick in an office without a network.
//   - It reads in black and white and without eyes: marks and patterns beside
//     colours, and behind every picture a table of the same numbers.
//   - The same structs give the same bytes, on every machine.
//   - Whatever a text says, it stays text: nothing in it can become markup.
//
// # Non-goals
//
// Working out results: the other packages do that, and this one computes nothing
// but places on paper. Layouts of its callers' own: a page is always laid out the
// same way.
package report
