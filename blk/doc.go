// Package blk is the vocabulary of vocational training in Indonesia: the words
// that every other package of this module speaks.
//
// It holds dates and times, text in two languages, region codes, the identity
// number (NIK) and the person, rupiah, percentages, lesson hours and counts,
// the source of a fact, the legal basis of a rule, code lists, answers with
// reasons, checks and findings, dated parameters, and lifecycles. BLK is balai
// latihan kerja, the training centre that all of this is about; the centre
// itself is in package blk/centre, and what happens in it in blk/training.
//
// # Goals
//
//   - A value that exists is valid: Date, Region, NIK, Rupiah and their like are
//     made by ParseX or NewX, compare with ==, and mean "absent" when zero.
//   - Bad input gets every fault at once, each with its place, in Indonesian and
//     English, and never a panic or a silent repair.
//   - What is not known stays unknown: [Truth] has three values, and a number
//     that is absent is not the number zero.
//   - Parsing a value and checking a clean record allocate nothing.
//
// # Non-goals
//
// The package reads no clock, no environment and no network, keeps no registry,
// and stores nothing: the caller gives the dates and holds the records.
package blk
