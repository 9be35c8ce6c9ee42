// Package certification is competency certification: the bodies that certify
// persons (LSP), their schemes, and the certificates they issue, with what each
// is worth on a date.
//
// # Goals
//
//   - A competency certificate of BNSP and the training certificate of a centre
//     are two things and cannot be confused.
//   - Whether a certificate is valid is a function of a date, never stored.
//   - How long a certificate lasts is the scheme's, never a constant.
//
// # Non-goals
//
// Printing certificates and keeping registers; whom a centre has trained is in
// package training.
package certification
