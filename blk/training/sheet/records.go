package sheet

import (
	"bytes"
	"io"
	"unicode/utf8"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/strictcsv"
)

// records splits a file into rows of cells.
type records struct {
	rows *strictcsv.Reader
}

// record is one row of cells.
type record struct {
	cells []string
	line  int         // where it begins
	fault blk.CheckID // why it could not be split; "" if it could
}

func newRecords(r io.Reader, comma byte, maxBytes int) *records {
	return &records{strictcsv.NewReader(r, strictcsv.Limits{Comma: comma, Bytes: maxBytes})}
}

// next returns the next row that is not an empty line. Its cells are valid until
// the next call. At the end of the file the error is io.EOF; the line is then the
// last that was read.
func (x *records) next() (record, error) {
	for {
		row, err := x.rows.Read()
		rec := record{line: row.Line}
		switch {
		case err != nil:
			rec.line--
			return rec, err
		case row.TooLong:
			rec.fault = "CSV-009"
		case len(bytes.TrimSpace(row.Text)) == 0:
			continue
		case row.Cells == nil:
			rec.fault = "CSV-006"
		case bytes.IndexByte(row.Text, 0) >= 0 || !utf8.Valid(row.Text):
			rec.fault = "CSV-008"
		default:
			rec.cells = row.Cells
		}
		return rec, nil
	}
}
