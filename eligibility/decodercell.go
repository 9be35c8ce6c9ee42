package eligibility

import (
	"bytes"
	"strings"
	"unicode/utf8"

	"github.com/vokasi/vokasi-go/blk"
)

// plannedColumn is a column with what it takes to read its cells.
type plannedColumn struct {
	column
	place int       // of the member of the application
	known *readFact // nil if there is no such fact
}

// plan looks up what the columns of a table are about.
func (d *Decoder) plan(columns []column) []plannedColumn {
	planned := make([]plannedColumn, len(columns))
	for i, c := range columns {
		planned[i] = plannedColumn{column: c, place: placeOf(applicationMembers, c.member), known: d.facts[string(c.fact)]}
	}
	return planned
}

// row reads a row of a table. It returns false if anything about it is not as it
// should be.
func (d *Decoder) row(columns []plannedColumn, cells []string, row *Row) bool {
	d.begin(row)
	if len(cells) != len(columns) {
		return false
	}
	for i := range columns {
		cell := trimmed(cells[i])
		if cell != "" && !d.readCell(&columns[i], cell, row) {
			return false
		}
	}
	d.end()
	return !row.ID.IsZero()
}

// trimmed returns a cell without the white space around it. Most have none.
func trimmed(cell string) string {
	if cell == "" || isBare(cell[0]) && isBare(cell[len(cell)-1]) {
		return cell
	}
	return strings.TrimSpace(cell)
}

// isBare reports whether a byte is a character by itself and no white space.
func isBare(c byte) bool { return c > ' ' && c < utf8.RuneSelf }

// readCell reads a cell.
func (d *Decoder) readCell(c *plannedColumn, cell string, row *Row) bool {
	switch {
	case c.twice:
		return false
	case c.kind == columnApplication:
		return d.applicationCell(c.place, cell, &row.Application)
	case c.kind == columnContested:
		return d.disputesCell(cell)
	case c.known == nil:
		return false
	case c.kind == columnAbout:
		return d.sourceCell(c, cell)
	}
	return d.valueCell(c.known, cell)
}

// applicationCell reads the cell of a member of an application. What is kept is
// copied, for the cell would keep the whole row.
func (d *Decoder) applicationCell(place int, cell string, a *Application) bool {
	switch place {
	case memberID:
		a.ID.text = strings.Clone(cell)
		return utf8.ValidString(cell)
	case memberName:
		a.Name = strings.Clone(cell)
		return utf8.ValidString(cell)
	case memberBatch:
		if cell == string(d.batch) {
			a.Batch = d.batch
			return true
		}
		return d.newBatch(strings.Clone(cell), &a.Batch)
	}
	return setMember(a, place, cell)
}

// disputesCell reads the cell of facts on which sources disagree.
func (d *Decoder) disputesCell(cell string) bool {
	for more := true; more; {
		var name string
		name, cell, more = strings.Cut(cell, ";")
		f := d.facts[strings.TrimSpace(name)]
		if f == nil || !utf8.ValidString(name) {
			return false
		}
		d.contested |= f.bits
	}
	return true
}

// sourceCell reads the cell of where the evidence of a fact is from.
func (d *Decoder) sourceCell(c *plannedColumn, cell string) bool {
	switch c.member {
	case "assurance":
		return d.assure(c.known, cell)
	case "source":
		return utf8.ValidString(cell)
	case "on":
		_, err := blk.ParseDate(cell)
		return err == nil
	}
	return false
}

// valueCell reads the cell of a fact.
func (d *Decoder) valueCell(f *readFact, cell string) bool {
	switch f.written {
	case writtenFlag:
		switch cell {
		case "true", "ya", "TRUE", "YA", "True", "Ya":
			d.put(f, 1)
		case "false", "tidak", "FALSE", "TIDAK", "False", "Tidak":
			d.put(f, 0)
		default:
			return false
		}
		return true
	case writtenCount:
		return d.putCount(f, cell)
	case writtenSet:
		return d.codesCell(f, cell)
	}
	return d.putText(f, cell)
}

// codesCell reads the cell of a set.
func (d *Decoder) codesCell(f *readFact, cell string) bool {
	d.beginSet(f)
	d.cell = append(d.cell[:0], cell...)
	for rest, more := d.cell, true; more; {
		var code []byte
		code, rest, more = bytes.Cut(rest, []byte{';'})
		code = bytes.TrimSpace(code)
		if len(code) > 0 && string(code) != "-" && !d.hold(f, code, Holding{}) {
			return false
		}
	}
	return true
}
