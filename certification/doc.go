// Package certification is competency certification: the standards and their
// units, the bodies that certify persons (LSP) with their licences, schemes, sites
// and assessors, the assessments of candidates, and the certificates, with what
// each is worth on a date and what stands behind it. Records hold what an office
// keeps; a [Register] of them answers what takes several records.
//
// # Goals
//
//   - A competency certificate of BNSP and the training certificate of a centre
//     are two things and cannot be confused.
//   - Whether a certificate is valid is a function of a date, never stored.
//   - Whoever trained, whoever assesses and whoever decides are three.
//   - What is not known never counts against a certificate.
//   - How long a certificate lasts is the scheme's, never a constant.
//
// # Non-goals
//
// Printing certificates and keeping registers; whom a centre has trained is in
// package training.
package certification
