// Package strictjson reads JSON documents (RFC 8259) token by token and says
// exactly where each token stands: as a byte offset, as a line and column, and
// as a JSON Pointer (RFC 6901). All documents of this module are read through
// its [Scanner], most of them by [Read]: its [Reader] collects everything that is
// wrong with a document as findings, in one pass. A document that is too long to
// be held in memory is read from a stream, by [ReadFrom] or [Scanner.ResetFrom],
// with the same results.
//
//	var s strictjson.Scanner
//	s.Reset(data, strictjson.Limits{})
//	for k := s.Next(); k != strictjson.End; k = s.Next() {
//		switch k {
//		case strictjson.Invalid:
//			return s.Err()
//		case strictjson.Name:
//			if s.Duplicate() {
//				// report it, and go on
//			}
//		}
//	}
//
// What breaks the grammar or a limit ends the scan with a [SyntaxError]. What is
// good JSON but not wanted in a document, such as a repeated member name, a
// string that is not well-formed Unicode or a null, does not: the caller asks,
// reports it and goes on, so that one pass finds all faults.
//
// # Goals
//
//   - One grammar, RFC 8259, without leniency: no comments, no trailing commas,
//     no byte order mark, no other encoding than UTF-8.
//   - Every fault has a place and a text in Indonesian and English that says how
//     to mend it. No text holds the values of a document; unknown names and words
//     are quoted, shortened and without long numbers.
//   - Any input, however hostile, is handled in time and memory linear in its
//     length, and never with a panic. [Limits] bound the rest.
//   - A reused Scanner allocates nothing for ordinary documents.
//
// # Non-goals
//
// The package does not fill Go values by reflection, does not turn numbers into
// floats, and does not write or format JSON. It reads one document from a stream,
// not several one after the other.
package strictjson
