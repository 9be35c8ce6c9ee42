package eligibility

import (
	"io"
	"iter"

	"github.com/vokasi/vokasi-go/blk"
)

// A Row is the line of an applicant as evidence under a layout: what [ReadLines]
// and [Layout.Evidence] give, without the dossier between them. Sources are checked
// and left out. A row masks itself in logs as its [Application] does.
type Row struct {
	// The number of the line, from 1.
	Line int
	// The byte at which the line begins, from 0.
	Offset int64
	// What the line says beside the evidence.
	Application
	// What is known, as far as it could be read.
	Evidence Evidence
	// What is wrong with it. The other lines stand.
	Found blk.Findings
}

// ReadRows reads applicants as JSON Lines straight into evidence: for every line
// the row has the application, the evidence and the findings that [ReadLines] and
// [Layout.Evidence] give under the facts of the layout's policies, many times as
// fast. It is one row for all lines, so copy what you keep. An error of the reader
// ends the list as the last element's error.
func (l *Layout) ReadRows(r io.Reader) iter.Seq2[*Row, error] {
	return func(yield func(*Row, error) bool) {
		lines, d := newLineReader(r), l.NewDecoder()
		var row Row
		for {
			line, whole, err := lines.read()
			row.Line, row.Offset = lines.number, lines.offset
			switch {
			case !whole:
				d.take(&row, &Applicant{}, blk.Findings{lineTooLong()})
			case len(line) > 0:
				d.Parse(line, &row)
			}
			if (len(line) > 0 || !whole) && !yield(&row, nil) {
				return
			}
			if err != nil {
				if err != io.EOF {
					yield(&Row{Line: lines.number, Offset: lines.offset}, err)
				}
				return
			}
		}
	}
}

// ReadRowsCSV is [Layout.ReadRows] for a table as [ReadCSV] reads it.
func (l *Layout) ReadRowsCSV(r io.Reader) iter.Seq2[*Row, error] {
	return func(yield func(*Row, error) bool) {
		t, err := openTable(r)
		if err != nil {
			if err != io.EOF {
				yield(&Row{Line: 1}, err)
			}
			return
		}
		d := l.NewDecoder()
		plan := d.plan(t.columns)
		var row Row
		for {
			cells, err := t.rows.Read()
			if err == io.EOF {
				return
			}
			if err != nil {
				yield(&Row{Line: cells.Line, Offset: cells.Offset}, err)
				return
			}
			row.Line, row.Offset = cells.Line, cells.Offset
			if !d.row(plan, cells.Cells, &row) {
				a, found := parseRow(t.columns, &cells, &l.policy)
				d.take(&row, &a, found)
			}
			if !yield(&row, nil) {
				return
			}
		}
	}
}
