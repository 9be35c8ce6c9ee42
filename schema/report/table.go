package report

import "github.com/vokasi/vokasi-go/blk"

// A Table is rows of values under headings. The first column names the rows, and
// a column of numbers stands right.
type Table struct {
	// What it shows.
	Caption blk.Text
	// The headings of the columns.
	Columns []blk.Text
	// The rows; where one has fewer values than there are columns, the rest stays
	// empty.
	Rows [][]Value
	// The last row, set off from the others; nil is none.
	Totals []Value
	// What should be known with it, for example the source.
	Note blk.Text
}

func (t Table) write(m *markup) {
	m.tables++
	caption := m.say("Tabel ", "Table ") + grouped(int64(m.tables), m.lang)
	if !t.Caption.IsZero() {
		caption += ". " + m.in(t.Caption)
	}
	m.open("div", "class", "scroll", "tabindex", "0", "role", "group", "aria-label", caption)
	t.writeTable(m, caption)
	m.close("div")
	m.note(notes(t.values), t.Note)
}

// values yields all values.
func (t Table) values(yield func(Value) bool) {
	for _, row := range t.Rows {
		for _, v := range row {
			if !yield(v) {
				return
			}
		}
	}
	for _, v := range t.Totals {
		if !yield(v) {
			return
		}
	}
}

// writeTable writes the table alone.
func (t Table) writeTable(m *markup, caption string) {
	columns := max(len(t.Columns), len(t.Totals))
	for _, row := range t.Rows {
		columns = max(columns, len(row))
	}
	formats := t.formats(columns)
	m.open("table")
	m.open("caption")
	m.text(caption)
	m.close("caption")
	m.open("thead")
	m.open("tr")
	for i := range columns {
		heading := ""
		if i < len(t.Columns) {
			heading = m.in(t.Columns[i])
		}
		m.element("th", heading, "scope", "col", "class", formats[i].class)
	}
	m.close("tr", "thead")
	m.open("tbody")
	for _, row := range t.Rows {
		writeRow(m, row, formats)
	}
	if len(t.Rows) == 0 {
		m.open("tr")
		m.element("td", m.in(noData), "class", "none", "colspan", grouped(int64(max(columns, 1)), ""))
		m.close("tr")
	}
	m.close("tbody")
	if len(t.Totals) > 0 {
		m.open("tfoot")
		writeRow(m, t.Totals, formats)
		m.close("tfoot")
	}
	m.close("table")
}

var noData = both("Belum ada data.", "No data yet.")

// A format is how the values of a column are written.
type format struct {
	class    string // "words" or "number"
	decimals int    // the most that a value needs
}

// formats returns how the columns are written: one of numbers alone stands right.
func (t Table) formats(columns int) []format {
	formats := make([]format, columns)
	numbers := make([]bool, columns)
	see := func(row []Value) {
		for i, v := range row {
			if v.kind != kindAbsent && !v.isNumeric() {
				formats[i].class = "words"
			}
			numbers[i] = numbers[i] || v.isNumeric()
			formats[i].decimals = max(formats[i].decimals, v.decimals())
		}
	}
	for _, row := range t.Rows {
		see(row)
	}
	see(t.Totals)
	for i := range formats {
		if formats[i].class == "" && numbers[i] {
			formats[i].class = "number"
		} else {
			formats[i].class = "words"
		}
	}
	return formats
}

func writeRow(m *markup, row []Value, formats []format) {
	m.open("tr")
	for i, f := range formats {
		name, attributes := "td", []string{"class", f.class}
		if i == 0 {
			name, attributes = "th", []string{"scope", "row", "class", f.class}
		}
		m.open(name, attributes...)
		if i < len(row) {
			m.value(row[i], f.decimals)
		}
		m.close(name)
	}
	m.close("tr")
}
