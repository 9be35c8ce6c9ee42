package sheet

import (
	"encoding/csv"
	"errors"
	"io"
	"iter"
	"slices"

	"github.com/vokasi/vokasi-go/blk"
)

// WriteOptions say how a file is written. The zero value is for programs: commas,
// days as 2025-12-31, headings in Indonesian. Indonesian spreadsheets open a file
// by a double click if it has a BOM and semicolons.
type WriteOptions struct {
	// The properties to write, in this order; all if there are none. A list for the
	// notice board is one without "nik".
	Columns []string
	// The language of the headings and of the words of code lists.
	Lang blk.Lang
	// Whether the file begins with the mark of UTF-8 (BOM).
	BOM bool
	// Whether semicolons part the cells instead of commas.
	Semicolon bool
	// Whether days are written as 31/12/2025.
	DayFirst bool
	// Whether identity, family card and telephone numbers are written as ="0812…",
	// a formula that is nothing but a text, so that spreadsheets keep every digit.
	// Other programs may not understand it.
	QuoteNumbers bool
	// Whether texts that begin with =, +, - or @ are written as they are. Otherwise
	// they have an apostrophe in front, which reading takes away again, for a
	// spreadsheet would run them as formulas. Only for programs.
	AllowFormulas bool
}

var errUnknownColumn = errors.New("sheet: WriteOptions.Columns names a column that the sheet does not have")

// Write writes rows as a file. Reading the file gives the same rows, unless a
// text has spaces around it, carriage returns, NUL characters or bytes that are no
// UTF-8. No rows give the headings alone, as a form to fill in. The error is that
// of the writer, or an unknown property in the options. Rows of an
// [AttendanceGrid] are gone through twice, first for their days.
func (s Sheet[R]) Write(w io.Writer, rows iter.Seq[R], o WriteOptions) error {
	columns := slices.DeleteFunc(slices.Clone(s.Columns), func(c Column[R]) bool { return c.Cell.write == nil })
	if s.furtherOf != nil {
		columns = append(columns, s.furtherOf(rows)...)
	}
	if len(o.Columns) > 0 {
		chosen, err := choose(columns, o.Columns)
		if err != nil {
			return err
		}
		columns = chosen
	}
	if o.BOM {
		if _, err := io.WriteString(w, "\ufeff"); err != nil {
			return err
		}
	}
	out := csv.NewWriter(w)
	if o.Semicolon {
		out.Comma = ';'
	}
	record := make([]string, len(columns))
	for i := range columns {
		record[i] = columns[i].headed(o.Lang)
	}
	if err := out.Write(record); err != nil {
		return err
	}
	for row := range rows {
		for i := range columns {
			record[i] = o.marked(columns[i].Cell.write(&row, &o), columns[i].Cell.number)
		}
		if err := out.Write(record); err != nil {
			return err
		}
	}
	out.Flush()
	return out.Error()
}

// choose returns the columns with some names.
func choose[R any](columns []Column[R], names []string) ([]Column[R], error) {
	chosen := make([]Column[R], 0, len(names))
	for _, name := range names {
		before := len(chosen)
		for i := range columns {
			if columns[i].Name == name {
				chosen = append(chosen, columns[i])
			}
		}
		if len(chosen) == before {
			return nil, errUnknownColumn
		}
	}
	return chosen, nil
}

// marked returns the text of a cell so that spreadsheets leave it as it is.
func (o *WriteOptions) marked(s string, number bool) string {
	switch {
	case number && o.QuoteNumbers && isDigits(s):
		return `="` + s + `"`
	case needsMark(s) && !o.AllowFormulas:
		return "'" + s
	}
	return s
}

// date returns a day as it is to be written.
func (o *WriteOptions) date(d blk.Date) string {
	s := d.String()
	if !o.DayFirst || s == "" {
		return s
	}
	return s[8:] + "/" + s[5:7] + "/" + s[:4]
}
