package strictcsv

import (
	"bytes"
	"io"
	"log/slog"
)

// Limits bound the rows of a table. The zero Limits are for a list of people whose
// cells are separated by commas.
type Limits struct {
	// What separates cells, such as ';'; 0 is a comma.
	Comma byte
	// How many bytes a row may have, with its line ends; 0 is 65,536.
	Bytes int
	// How many lines a row may span, for line ends within quotation marks; 0 is 50. What
	// would span more is a quotation mark that was never closed.
	Lines int
}

// byteOrderMark is what spreadsheets write before the first row.
const byteOrderMark = "\ufeff"

// A Row is one row of cells. It has what people wrote: it masks itself in logs, where
// slog shows the number of the line and nothing else.
type Row struct {
	// The number of its first line, from 1.
	Line int
	// Its first byte, from 0.
	Offset int64
	// What stands there, with the line end; of a row that cannot be read its first line,
	// and nothing of one that is too long. It holds until the next row is read.
	Text []byte
	// The cells; nil if the row cannot be read. The list holds until the next row is
	// read, the texts for ever.
	Cells []string
	// It cannot be read because it has too many bytes, and not because of its quotation
	// marks.
	TooLong bool
}

// LogValue is the line alone.
func (r Row) LogValue() slog.Value { return slog.GroupValue(slog.Int("line", r.Line)) }

// A Reader reads the rows of a table. Empty lines are left out, and so is the byte order
// mark that spreadsheets put at the start. Where a row cannot be read only its first
// line is given up, so that one stray quotation mark does not take the rest of the table
// with it. The zero Reader has nothing to read; use [NewReader].
type Reader struct {
	in      io.Reader
	err     error // of in
	limits  Limits
	columns int

	buffer   []byte // of which the window is not given out yet
	from, to int    // the window
	line     int    // that the window begins with
	offset   int64  // of the window
	given    int    // how much of the window was given out last
	lines    int    // in that

	cells []string
	text  []byte // of the cells, without quotation marks
	ends  []int  // of the cells in it
}

// NewReader returns a reader of a table.
func NewReader(in io.Reader, l Limits) *Reader {
	if l.Comma == 0 {
		l.Comma = ','
	}
	if l.Bytes <= 0 {
		l.Bytes = 65_536
	}
	if l.Lines <= 0 {
		l.Lines = 50
	}
	return &Reader{in: in, limits: l, line: 1}
}

// SetColumns tells how many cells the next rows should have. A row of several lines
// that has another number is not read: a quotation mark too many has put it together.
// A row of one line is read with as many cells as it has.
func (r *Reader) SetColumns(n int) { r.columns = n }

// Read returns the next row. At the end the error is io.EOF; it, or another error of
// what is read, comes with the line and the byte at which reading stopped.
func (r *Reader) Read() (Row, error) {
	if r.offset == 0 && r.given == 0 {
		r.skipMark()
	}
	for {
		r.pass(r.given, r.lines)
		end, ok := r.lineEnd(0)
		row := Row{Line: r.line, Offset: r.offset}
		switch {
		case !ok:
			row.TooLong = true
			r.skipLine()
			return row, nil
		case end == 0:
			return row, r.err
		}
		r.given, r.lines = end, 1
		if len(r.bare(0, end)) > 0 {
			r.split(&row, end)
			return row, nil
		}
	}
}

// split splits the row whose first line ends at a place of the window.
func (r *Reader) split(row *Row, end int) {
	if line := r.bare(0, end); bytes.IndexByte(line, '"') < 0 {
		row.Text, row.Cells = r.window()[:end], r.plain(line)
		return
	}
	behind, lines, ok := r.quoted(end)
	if !ok || lines > 1 && r.columns > 0 && len(r.ends) != r.columns {
		row.Text = r.window()[:end]
		return
	}
	r.given, r.lines = behind, lines
	row.Text, row.Cells = r.window()[:behind], r.cut()
}

// plain returns the cells of a line without quotation marks.
func (r *Reader) plain(line []byte) []string {
	r.cells = r.cells[:0]
	text, start := string(line), 0
	for i := range len(text) {
		if text[i] == r.limits.Comma {
			r.cells = append(r.cells, text[start:i])
			start = i + 1
		}
	}
	r.cells = append(r.cells, text[start:])
	return r.cells
}

// quoted reads the cells of a row with quotation marks, whose first line ends at a
// place of the window. It returns where the row ends and how many lines it spans, and
// false if it cannot be read.
func (r *Reader) quoted(end int) (behind, lines int, ok bool) {
	r.text, r.ends = r.text[:0], r.ends[:0]
	at, lines := 0, 1
	for {
		line := r.bare(0, end)
		if at < len(line) && line[at] == '"' {
			at, end, lines, ok = r.quote(at+1, end, lines)
			if !ok {
				return 0, 0, false
			}
			line = r.bare(0, end)
		} else {
			cell := line[at:]
			if i := bytes.IndexByte(cell, r.limits.Comma); i >= 0 {
				cell = cell[:i]
			}
			if bytes.IndexByte(cell, '"') >= 0 {
				return 0, 0, false
			}
			r.text = append(r.text, cell...)
			at += len(cell)
		}
		r.ends = append(r.ends, len(r.text))
		if at == len(line) {
			return end, lines, true
		}
		if line[at] != r.limits.Comma {
			return 0, 0, false
		}
		at++
	}
}

// quote reads the rest of a cell from behind its opening quotation mark, over the ends
// of lines, to behind the closing one.
func (r *Reader) quote(at, end, lines int) (behind, lastEnd, allLines int, ok bool) {
	for {
		rest := r.bare(at, end)
		i := bytes.IndexByte(rest, '"')
		if i < 0 {
			next, fits := r.lineEnd(end)
			if !fits || next == end || lines == r.limits.Lines {
				return 0, 0, 0, false
			}
			r.text = append(append(r.text, r.bare(at, end)...), '\n') // the window may have moved
			at, end, lines = end, next, lines+1
			continue
		}
		r.text = append(r.text, rest[:i]...)
		at += i + 1
		if i+1 == len(rest) || rest[i+1] != '"' {
			return at, end, lines, true
		}
		r.text = append(r.text, '"')
		at++
	}
}

// cut cuts the text of a row into its cells.
func (r *Reader) cut() []string {
	r.cells = r.cells[:0]
	text, start := string(r.text), 0
	for _, end := range r.ends {
		r.cells = append(r.cells, text[start:end])
		start = end
	}
	return r.cells
}

func (r *Reader) window() []byte { return r.buffer[r.from:r.to] }

// bare returns what stands between two places of the window, without the line end.
func (r *Reader) bare(start, end int) []byte {
	line := r.window()[start:end]
	if n := len(line); n > 0 && line[n-1] == '\n' {
		line = line[:n-1]
	}
	if n := len(line); n > 0 && line[n-1] == '\r' {
		line = line[:n-1]
	}
	return line
}

// pass leaves so much of the window behind.
func (r *Reader) pass(n, lines int) {
	r.from, r.offset, r.line = r.from+n, r.offset+int64(n), r.line+lines
	r.given, r.lines = 0, 0
}

// lineEnd returns where the line ends that starts at a place of the window, behind its
// line feed, and the same place if there is no line. It is false if the row has too
// many bytes up to there.
func (r *Reader) lineEnd(start int) (end int, ok bool) {
	for seen := start; ; {
		if i := bytes.IndexByte(r.window()[seen:], '\n'); i >= 0 {
			end = seen + i + 1
			return end, end <= r.limits.Bytes
		}
		seen = len(r.window())
		if seen > r.limits.Bytes {
			return 0, false
		}
		if !r.fill() {
			if r.err == io.EOF {
				return seen, true
			}
			return start, true // what broke off is no line
		}
	}
}

// skipLine leaves a line behind that is too long.
func (r *Reader) skipLine() {
	for {
		if i := bytes.IndexByte(r.window(), '\n'); i >= 0 {
			r.pass(i+1, 1)
			return
		}
		r.pass(len(r.window()), 0)
		if !r.fill() {
			r.line++
			return
		}
	}
}

// skipMark leaves a byte order mark behind.
func (r *Reader) skipMark() {
	for len(r.window()) < len(byteOrderMark) && r.fill() {
	}
	if bytes.HasPrefix(r.window(), []byte(byteOrderMark)) {
		r.pass(len(byteOrderMark), 0)
	}
}

// fill reads more into the window, whose places stay what they are. It is false if
// there is no more.
func (r *Reader) fill() bool {
	const patience = 100 // with a reader that gives nothing
	if r.in == nil {
		r.err = io.EOF
	}
	if r.err != nil {
		return false
	}
	to := r.buffer
	if size := r.size(); size > len(to) {
		to = make([]byte, size)
	}
	r.from, r.to, r.buffer = 0, copy(to, r.window()), to
	for range patience {
		n, err := r.in.Read(r.buffer[r.to:])
		r.to += n
		if r.err = err; n > 0 || err != nil {
			return n > 0
		}
	}
	r.err = io.ErrNoProgress
	return false
}

// size returns how large the buffer should be: small for what is small, and always
// larger than the window.
func (r *Reader) size() int {
	const first, second = 4 << 10, 64 << 10
	switch n := len(r.buffer); {
	case n == 0:
		return first
	case n < second:
		return second
	case len(r.window()) == n:
		return 2 * n
	default:
		return n
	}
}
