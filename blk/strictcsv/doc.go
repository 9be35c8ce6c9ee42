// Package strictcsv reads tables (CSV, RFC 4180) row by row and says where each row
// stands. All lists of people of this module are read through its [Reader].
//
//	r := strictcsv.NewReader(file, strictcsv.Limits{})
//	for {
//		row, err := r.Read()
//		switch {
//		case err == io.EOF:
//			return nil
//		case err != nil:
//			return err
//		case row.Cells == nil:
//			// report row.Line, and go on
//		}
//	}
//
// # Goals
//
//   - The grammar of encoding/csv, without its leniency: a quotation mark stands around
//     a whole cell or twice within one.
//   - A quotation mark too many costs the line that it stands in and no other: what
//     comes behind is read, and is nobody's lost application.
//   - A row that cannot be read has the number of its line, and no text of it is told.
//   - Any input is handled in time linear in its length and in the memory of one row.
//
// # Non-goals
//
// The package does not look for the delimiter or the headings, does not check that a
// text is UTF-8, does not make values of cells, and does not write tables.
package strictcsv
