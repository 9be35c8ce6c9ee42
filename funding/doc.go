// Package funding is the money of training: where it comes from, what it is
// allocated to, and the proposals for government assistance.
//
// # Goals
//
//   - Sources are kept apart that the field keeps apart: government assistance
//     (bantuan pemerintah) is no grant (hibah) and no social assistance.
//   - An amount that is not known is absent, which is not Rp0.
//   - A payment is followed from the bill over the three papers and offices to the
//     books, and an allowance to the days that were attended.
//
// # Non-goals
//
// No bank is told anything; the package knows neither certification nor eligibility.
package funding
