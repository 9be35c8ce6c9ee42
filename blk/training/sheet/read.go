package sheet

import (
	"bufio"
	"bytes"
	"io"
	"iter"
	"log/slog"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/vokasi/vokasi-go/blk"
)

// ReadOptions say how a file is read. The zero value is good for files that
// people upload.
type ReadOptions struct {
	// Whether the cells of unknown columns are kept, in [Row.Unknown]. Otherwise
	// they are left out. Unknown columns are reported in both cases.
	KeepUnknown bool
	// The bytes of a row. 65,536 by default.
	MaxRowBytes int
	// The columns of the file. 1,000 by default.
	MaxColumns int
	// The rows of the file, those with errors included. 1,048,576 by default, which
	// is what a spreadsheet holds.
	MaxRows int
}

// orDefault returns the options with every limit filled in.
func (o ReadOptions) orDefault() ReadOptions {
	fill := func(limit *int, most int) {
		if *limit <= 0 {
			*limit = most
		}
	}
	fill(&o.MaxRowBytes, 65_536)
	fill(&o.MaxColumns, 1_000)
	fill(&o.MaxRows, 1<<20)
	return o
}

// A Row is a row of a file.
type Row[R any] struct {
	// The line where it begins, counted from 1 as editors and spreadsheets do. It
	// is 0 where findings are not about a row.
	Line int
	// Its place among the rows of the file, from 0, empty ones not counted: findings
	// about the row of place 17 are at "/rows/17".
	Index int
	// Whether the row was read without an error. Only then it has a value.
	OK bool
	// What it says.
	Value R
	// The cells of unknown columns by heading, if they are asked for.
	Unknown blk.Params

	headings map[string]string // of the columns by property, for messages
}

// LogValue is the line alone.
func (r Row[R]) LogValue() slog.Value { return slog.GroupValue(slog.Int("line", r.Line)) }

// A file with more findings of one severity than this is beyond mending by hand.
const maxFindings = 1000

// Read reads a file and returns the rows without an error, and everything that
// was found: about the file and its columns first, then row by row, then about
// columns as a whole. Of each severity it returns the first 1,000 findings, and
// CSV-024 if there were more. For large files see [Sheet.Rows].
func (s Sheet[R]) Read(r io.Reader, o ReadOptions) ([]Row[R], blk.Findings) {
	var rows []Row[R]
	var all blk.Findings
	kept, more := map[blk.Severity]int{}, 0
	for row, found := range s.Rows(r, o) {
		if row.OK {
			rows = append(rows, row)
		}
		for _, f := range found {
			if kept[f.Severity]++; kept[f.Severity] > maxFindings {
				more++
			} else {
				all = append(all, f)
			}
		}
	}
	if more > 0 {
		all = append(all, finding("CSV-024", "", blk.Param{Name: "given", Value: strconv.Itoa(more)}))
	}
	return rows, all
}

// Rows reads a file row by row and holds no more of it than the row and the keys
// of what is unique. It gives every row with what was found in it; where
// [Row.OK] is false there is no value. What is found about the file is given with
// a row of line 0, at the start and at the end. A file that cannot be read gives
// findings only, one of them fatal. The rows can be gone through once.
func (s Sheet[R]) Rows(r io.Reader, o ReadOptions) iter.Seq2[Row[R], blk.Findings] {
	return func(yield func(Row[R], blk.Findings) bool) {
		x := reading[R]{sheet: &s, options: o.orDefault()}
		if x.open(r); len(x.found) > 0 && !yield(Row[R]{}, x.found) {
			return
		}
		for x.next() {
			if !yield(x.row, x.found) {
				return
			}
		}
		if len(x.found) > 0 {
			yield(Row[R]{}, x.found)
		}
	}
}

// reading is a file that is being read.
type reading[R any] struct {
	sheet    *Sheet[R]
	options  ReadOptions
	records  *records          // nil if there is nothing to read
	heading  []string          // as the file has it
	headings map[string]string // by property, for messages
	columns  []columnOf[R]
	unique   []func(*R, int) int
	count    int // of rows so far
	cell     cell
	row      Row[R]
	found    blk.Findings
}

// columnOf is a column of the file with how its cells are read.
type columnOf[R any] struct {
	Column[R]
	column
}

func (x *reading[R]) add(id blk.CheckID, at string, params ...blk.Param) {
	x.found = append(x.found, finding(id, at, params...))
}

// open finds the headings and takes what the columns mean.
func (x *reading[R]) open(r io.Reader) {
	sticky := &stickyReader{r: r}
	buffer := bufio.NewReaderSize(sticky, prefixBytes)
	start, _ := buffer.Peek(prefixBytes) // what is wrong is met again
	if kind := foreign(start); kind != nil {
		x.add("CSV-001", "", kind.params("kind")...)
		return
	}
	if rest, ok := bytes.CutPrefix(start, []byte("\ufeff")); ok {
		start = rest
		_, _ = buffer.Discard(3) // they are in the buffer
	}
	if len(start) == 0 && sticky.err != nil && sticky.err != io.EOF {
		x.broken(0)
		return
	}
	headings := x.sheet.headings()
	comma, above, ok := headings.locate(start, x.options)
	if !ok {
		x.add("CSV-002", "", blk.Param{Name: "most", Value: strconv.Itoa(maxAbove)}, blk.Param{Name: "allowed", Value: x.sheet.examples()})
		return
	}
	records := newRecords(buffer, comma, x.options.MaxRowBytes)
	for range above {
		rec, _ := records.next()
		if isBlank(rec.cells) {
			continue
		}
		x.add("CSV-023", "", append(reasonAbove.params("reason"), blk.Param{Name: "line", Value: strconv.Itoa(rec.line)})...)
	}
	rec, err := records.next()
	switch {
	case err != nil || rec.fault != "": // it was whole a moment ago
		x.broken(rec.line)
	case len(rec.cells) > x.options.MaxColumns:
		x.exceeds(x.options.MaxColumns, limitColumns)
	case x.takeColumns(&headings, rec):
		x.records = records
		for _, u := range x.sheet.Unique {
			x.unique = append(x.unique, u.begin())
		}
	}
}

// What is not read.
var (
	reasonAbove    = reason{"above_headings", blk.Text{ID: "baris di atas judul kolom", EN: "it stands above the headings"}}
	reasonRepeated = reason{"headings_again", blk.Text{ID: "judul kolom yang diulang", EN: "it has the headings again"}}
	limitColumns   = reason{"columns", blk.Text{ID: "kolom", EN: "columns"}}
	limitRows      = reason{"rows", blk.Text{ID: "baris data", EN: "rows"}}
)

func (x *reading[R]) broken(line int) {
	x.add("CSV-025", "", blk.Param{Name: "line", Value: strconv.Itoa(line)})
}

func (x *reading[R]) exceeds(limit int, kind reason) {
	x.add("CSV-010", "", append(kind.params("kind"), blk.Param{Name: "allowed", Value: strconv.Itoa(limit)})...)
}

// takeColumns takes the columns from the headings. It is false if the rows cannot
// be read with them.
func (x *reading[R]) takeColumns(headings *headings[R], rec record) bool {
	line := blk.Param{Name: "line", Value: strconv.Itoa(rec.line)}
	by := map[string]int{} // the first column with each property
	x.headings = map[string]string{}
	for i, cell := range rec.cells {
		heading := strings.Clone(trim(cell))
		known, found := headings.find(heading)
		if _, twice := by[known.Name]; found && !twice {
			by[known.Name] = i
			x.headings[known.Name] = columnName(heading, i)
		}
		x.heading = append(x.heading, strings.Clone(cell))
		x.columns = append(x.columns, columnOf[R]{known, column{name: known.Name, heading: heading, index: i, isNumber: !found && isRowNumber(heading)}})
	}
	missing := x.missing(by)
	ok := len(missing) == 0
	for i := range x.columns {
		c := &x.columns[i].column
		switch first := by[c.name]; {
		case c.name == "" && c.heading != "" && !c.isNumber:
			heading := c.heading
			if !ok { // these may be no headings, but somebody's data
				heading = ""
			}
			x.add("CSV-005", c.at(), line, blk.Param{Name: "column", Value: columnName(heading, i)})
		case c.name != "" && first != i:
			x.add("CSV-004", c.at(), line, blk.Param{Name: "column", Value: columnName(c.heading, i)},
				blk.Param{Name: "other", Value: columnName(x.columns[first].heading, first)})
			ok = false
		}
	}
	for _, params := range missing {
		x.add("CSV-003", "/columns", append(params, line)...)
	}
	return ok
}

// missing returns what is to be said of the columns that the file must have and
// that are not among those with these properties.
func (x *reading[R]) missing(by map[string]int) []blk.Params {
	var missing []blk.Params
	lacks := func(name blk.Text, known string) {
		missing = append(missing, append(blk.TextParams("name", name), blk.Param{Name: "allowed", Value: known}))
	}
	identified, id, en := false, []string(nil), []string(nil)
	for i := range x.sheet.Columns {
		c := &x.sheet.Columns[i]
		_, present := by[c.Name]
		if c.Required && !present {
			lacks(blk.Text{ID: c.headed(blk.Indonesian), EN: c.headed(blk.English)}, c.known())
		}
		if c.Identifying {
			identified = identified || present
			id, en = append(id, c.headed(blk.Indonesian)), append(en, c.headed(blk.English))
		}
	}
	if !identified && id != nil {
		lacks(blk.Text{ID: strings.Join(id, " / "), EN: strings.Join(en, " / ")}, strings.Join(id, ", "))
	}
	return missing
}

// next reads the next row that is not empty. At the end of the file it is false,
// with what was found in the columns as a whole.
func (x *reading[R]) next() bool {
	x.found, x.row = nil, Row[R]{}
	for x.records != nil {
		rec, err := x.records.next()
		switch {
		case err == io.EOF:
			x.end()
		case err != nil:
			x.broken(rec.line)
			x.records = nil
		case rec.fault == "" && x.isEmpty(rec.cells):
		case rec.fault == "" && slices.Equal(rec.cells, x.heading):
			x.add("CSV-023", "", append(reasonRepeated.params("reason"), blk.Param{Name: "line", Value: strconv.Itoa(rec.line)})...)
			return true
		case x.count == x.options.MaxRows:
			x.exceeds(x.options.MaxRows, limitRows)
			x.records = nil
		default:
			x.read(rec)
			x.count++
			return true
		}
	}
	return false
}

// isEmpty reports whether there is nothing in a row but its number.
func (x *reading[R]) isEmpty(cells []string) bool {
	for i, text := range cells {
		if !isSpace(text) && (i >= len(x.columns) || !x.columns[i].isNumber) {
			return false
		}
	}
	return true
}

// isBlank reports whether there is nothing in cells.
func isBlank(cells []string) bool {
	for _, text := range cells {
		if !isSpace(text) {
			return false
		}
	}
	return true
}

func isSpace(s string) bool { return s == "" || trim(s) == "" }

// read reads a row.
func (x *reading[R]) read(rec record) {
	x.row = x.rowAt(rec.line)
	place := func() (string, blk.Param) {
		return "/rows/" + strconv.Itoa(x.count), blk.Param{Name: "line", Value: strconv.Itoa(rec.line)}
	}
	if rec.fault != "" {
		at, line := place()
		x.add(rec.fault, at, line, blk.Param{Name: "allowed", Value: strconv.Itoa(x.options.MaxRowBytes)})
		return
	}
	if n := len(x.columns); len(rec.cells) < n || !isBlank(rec.cells[n:]) {
		at, line := place()
		x.add("CSV-007", at, line, blk.Param{Name: "given", Value: strconv.Itoa(len(rec.cells))}, blk.Param{Name: "allowed", Value: strconv.Itoa(n)})
		return
	}
	c := &x.cell
	*c = cell{found: &x.found, line: rec.line, row: x.count}
	for i := range x.columns {
		x.readCell(c, &x.columns[i], rec.cells[i])
	}
	x.checkIdentified(c, rec.cells)
	if x.found.HasErrors() {
		x.row = x.rowAt(rec.line)
		return
	}
	if x.sheet.complete != nil {
		x.sheet.complete(&x.row.Value)
	}
	for i, first := range x.unique {
		if other := first(&x.row.Value, rec.line); other > 0 {
			c.column = x.columnCalled(x.sheet.Unique[i].column)
			c.report("CSV-022", blk.Param{Name: "other", Value: strconv.Itoa(other)})
			x.row = x.rowAt(rec.line)
			return
		}
	}
	x.row.OK = true
}

// rowAt returns the row of a line, without a value.
func (x *reading[R]) rowAt(line int) Row[R] {
	return Row[R]{Line: line, Index: x.count, headings: x.headings}
}

func (x *reading[R]) readCell(c *cell, col *columnOf[R], raw string) {
	c.column = &col.column
	if col.name == "" {
		if isSpace(raw) {
			return
		}
		if col.heading == "" && !col.told {
			col.told = true
			x.add("CSV-005", col.at(), blk.Param{Name: "line", Value: strconv.Itoa(c.line)}, blk.Param{Name: "column", Value: columnName("", col.index)})
		}
		if x.options.KeepUnknown {
			x.row.Unknown = append(x.row.Unknown, blk.Param{Name: col.heading, Value: trim(raw)})
		}
		return
	}
	switch {
	case !c.take(raw):
	case c.text != "" && col.Cell.read != nil:
		col.Cell.read(c, &x.row.Value)
	case c.text == "" && col.Required:
		c.report("CSV-011")
	}
}

// checkIdentified reports a row of which no cell says whom it is about.
func (x *reading[R]) checkIdentified(c *cell, cells []string) {
	var missing *columnOf[R]
	for i := range x.columns {
		if col := &x.columns[i]; col.Identifying {
			if text := trim(cells[i]); text != "" && !isDash(text) {
				return
			}
			missing = col
		}
	}
	if missing != nil && !missing.Required {
		c.column = &missing.column
		c.report("CSV-011")
	}
}

// columnCalled returns the column with a property, one without a heading if the
// file has none.
func (x *reading[R]) columnCalled(name string) *column {
	for i := range x.columns {
		if x.columns[i].name == name {
			return &x.columns[i].column
		}
	}
	return &column{name: name, heading: name}
}

// end reports what the columns as a whole show.
func (x *reading[R]) end() {
	const fewest = 8 // numbers of which not by chance more than half end in 0
	x.records = nil
	for i := range x.columns {
		c := &x.columns[i].column
		name := blk.Param{Name: "column", Value: columnName(c.heading, c.index)}
		if c.numbers >= fewest && 2*c.roundOnes > c.numbers {
			x.add("CSV-013", c.at(), name, blk.Param{Name: "given", Value: strconv.Itoa(c.roundOnes)}, blk.Param{Name: "counted", Value: strconv.Itoa(c.numbers)})
		}
		if c.monthFirst > 0 && c.eitherWay > 0 {
			x.add("CSV-016", c.at(), name, blk.Param{Name: "line", Value: strconv.Itoa(c.monthFirst)}, blk.Param{Name: "given", Value: strconv.Itoa(c.eitherWay)})
		}
	}
}

// prefixBytes is how much of a file is looked at for what it is.
const prefixBytes = 65_536

// maxAbove is how many rows of cells are looked at for the headings.
const maxAbove = 20

// locate returns the delimiter of a file that begins so, and how many rows stand
// above its headings: those are in the row with the most known headings.
func (h *headings[R]) locate(start []byte, o ReadOptions) (comma byte, above int, ok bool) {
	most := 0
	for _, c := range []byte{',', ';', '\t'} {
		records := newRecords(bytes.NewReader(start), c, o.MaxRowBytes)
		for i := range maxAbove {
			rec, err := records.next()
			if err != nil {
				break
			}
			known := map[string]bool{}
			for _, heading := range rec.cells[:min(len(rec.cells), o.MaxColumns+1)] {
				if column, ok := h.find(trim(heading)); ok {
					known[column.Name] = true
				}
			}
			if len(known) > most {
				most, comma, above = len(known), c, i
			}
		}
	}
	return comma, above, most > 0
}

// What a file can be instead of CSV in UTF-8.
var (
	foreignUTF16    = reason{"utf_16", blk.Text{ID: "teks Unicode UTF-16", EN: "Unicode text in UTF-16"}}
	foreignWorkbook = reason{"workbook", blk.Text{ID: "buku kerja Excel atau LibreOffice (.xlsx, .ods, .xls)", EN: "a workbook of Excel or LibreOffice (.xlsx, .ods, .xls)"}}
	foreignPDF      = reason{"pdf", blk.Text{ID: "PDF", EN: "a PDF"}}
	foreignHTML     = reason{"html", blk.Text{ID: "halaman HTML atau XML, walaupun namanya mungkin .xls", EN: "a page of HTML or XML, even if it is called .xls"}}
	foreignJSON     = reason{"json", blk.Text{ID: "JSON", EN: "JSON"}}
	foreignANSI     = reason{"windows_1252", blk.Text{ID: "teks yang bukan UTF-8, mungkin Windows-1252 (ANSI)", EN: "text that is not UTF-8, perhaps Windows-1252 (ANSI)"}}
	foreignMac      = reason{"mac_lines", blk.Text{ID: "CSV Macintosh lama, yang barisnya berakhir dengan CR", EN: "old Macintosh CSV, whose lines end in CR"}}
)

// foreign returns what a file that begins so is, nil if it may be CSV in UTF-8.
func foreign(start []byte) *reason {
	for _, magic := range []struct {
		text string
		kind *reason
	}{{"\xff\xfe", &foreignUTF16}, {"\xfe\xff", &foreignUTF16}, {"PK\x03\x04", &foreignWorkbook}, {"\xd0\xcf\x11\xe0", &foreignWorkbook}, {"%PDF", &foreignPDF}} {
		if bytes.HasPrefix(start, []byte(magic.text)) {
			return magic.kind
		}
	}
	first, _, _ := bytes.Cut(start, []byte{'\n'})
	body := bytes.TrimSpace(bytes.TrimPrefix(start, []byte("\ufeff")))
	switch {
	case bytes.Count(first, []byte{0})*3 > len(first):
		return &foreignUTF16
	case bytes.HasPrefix(body, []byte("<")):
		return &foreignHTML
	case bytes.HasPrefix(body, []byte("{")), bytes.HasPrefix(body, []byte("[")):
		return &foreignJSON
	case len(first) == len(start) && bytes.IndexByte(bytes.TrimRight(first, "\r"), '\r') >= 0:
		return &foreignMac
	case len(first) < prefixBytes && !utf8.Valid(first):
		return &foreignANSI
	}
	return nil
}

// stickyReader keeps the error that ended a file.
type stickyReader struct {
	r   io.Reader
	err error
}

func (s *stickyReader) Read(b []byte) (n int, err error) {
	if s.err != nil {
		return 0, s.err
	}
	n, s.err = s.r.Read(b)
	return n, s.err
}
