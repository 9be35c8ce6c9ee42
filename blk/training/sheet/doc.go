// Package sheet reads and writes the lists that offices hold as CSV files from
// spreadsheets: applicants, participants, attendance and outcomes.
//
// A [Sheet] is a table of columns. Reading finds the line with the headings, the
// delimiter and what each column means, and gives the rows one by one: a row
// without an error is returned with its line, of the others every error is
// reported with its line and column. A file is never held in memory.
//
// A [Register] makes records of the rows of attendance and outcomes: it finds the
// enrolment that each is about.
//
// # Goals
//
//   - What spreadsheets do to a list is recognised and named: identity numbers
//     as 3,20101E+15, days as 45292, months before days, telephone numbers
//     without their 0, formulas, #N/A, a file that is no CSV at all.
//   - Nothing is repaired in silence. Spaces around a cell and the like are
//     reported as information, identity numbers are never repaired.
//   - No cell is ever repeated in a finding: it may be personal data. A finding
//     says the line and the heading of the column.
//   - What is written is read back as the same rows, and no cell that somebody
//     typed becomes a formula in a spreadsheet.
//
// # Non-goals
//
// Whether a row makes sense is checked by the records that it is made of, such
// as [blk.Person.Check]. Workbooks (.xlsx) are not read: they are saved as CSV
// UTF-8 first.
package sheet
