package sheet

import (
	"bufio"
	"bytes"
	"encoding/csv"
	"io"
	"unicode/utf8"

	"github.com/vokasi/vokasi-go/blk"
)

// A row of cells that spans more lines than this is a quotation mark that was
// never closed.
const maxRowLines = 50

// records splits a file into rows of cells. A row ends where its line ends, or
// later if the line ends inside quotation marks. Where a row cannot be split only
// its first line is given up, so that one stray quotation mark does not take the
// rest of the file with it.
type records struct {
	lines    lines
	comma    byte
	maxBytes int
	row      []byte // the lines of the row
	feed     bytes.Reader
	buffer   *bufio.Reader
	cells    *csv.Reader
}

// record is one row of cells.
type record struct {
	cells []string
	line  int         // where it begins
	fault blk.CheckID // why it could not be split; "" if it could
}

func newRecords(r *bufio.Reader, comma byte, maxBytes int) *records {
	x := &records{lines: lines{r: r, most: maxBytes + 1}, comma: comma, maxBytes: maxBytes}
	x.buffer = bufio.NewReader(&x.feed)
	x.cells = csv.NewReader(x.buffer) // it takes the buffer as it is
	x.cells.Comma = rune(comma)
	x.cells.FieldsPerRecord = -1
	x.cells.ReuseRecord = true
	return x
}

// next returns the next row that is not an empty line. Its cells are valid until
// the next call. At the end of the file the error is io.EOF.
func (x *records) next() (record, error) {
	for {
		line, err := x.lines.next()
		if err != nil {
			return record{}, err
		}
		if len(bytes.TrimSpace(line)) == 0 {
			continue
		}
		rec := record{line: x.lines.number}
		x.row = append(x.row[:0], line...)
		if len(line) > x.maxBytes {
			rec.fault = "CSV-009"
			return rec, nil
		}
		first, more := len(line), 0
		open := x.leavesOpen(line, false)
		for open && more < maxRowLines && len(x.row) <= x.maxBytes {
			if line, err = x.lines.next(); err != nil {
				break // the next call meets it again
			}
			x.row = append(x.row, line...)
			open = x.leavesOpen(line, true)
			more++
		}
		if open || len(x.row) > x.maxBytes {
			rec.fault = "CSV-006"
		} else {
			rec.cells, rec.fault = x.split()
		}
		if rec.fault != "" && more > 0 {
			x.lines.putBack(x.row[first:], more)
		}
		return rec, nil
	}
}

// split returns the cells of the row.
func (x *records) split() ([]string, blk.CheckID) {
	if bytes.IndexByte(x.row, 0) >= 0 || !utf8.Valid(x.row) {
		return nil, "CSV-008"
	}
	x.feed.Reset(x.row)
	x.buffer.Reset(&x.feed)
	cells, err := x.cells.Read()
	if err != nil || x.feed.Len() > 0 || x.buffer.Buffered() > 0 {
		return nil, "CSV-006"
	}
	return cells, ""
}

// leavesOpen reports whether a quotation mark is open at the end of a line, given
// whether one was at its start.
func (x *records) leavesOpen(line []byte, open bool) bool {
	if bytes.IndexByte(line, '"') < 0 {
		return open
	}
	start := !open // of a cell
	for i := 0; i < len(line); i++ {
		c := line[i]
		switch {
		case c != '"':
		case !open:
			open = start
		case i+1 < len(line) && line[i+1] == '"':
			i++
		default:
			open = false
		}
		start = !open && c == x.comma
	}
	return open
}

// lines reads lines of any length and keeps at most so many bytes of each.
type lines struct {
	r      *bufio.Reader
	most   int
	number int    // of the line that was read last
	back   []byte // lines that were put back
	long   []byte
}

// next returns the next line with its end, cut off if it is too long. It is valid
// until the next call.
func (x *lines) next() ([]byte, error) {
	if len(x.back) > 0 {
		end := bytes.IndexByte(x.back, '\n') + 1
		if end == 0 {
			end = len(x.back)
		}
		line := x.back[:end]
		x.back = x.back[end:]
		x.number++
		return line, nil
	}
	line, err := x.r.ReadSlice('\n')
	if err == bufio.ErrBufferFull {
		x.long = x.long[:0]
		for ; err == bufio.ErrBufferFull; line, err = x.r.ReadSlice('\n') {
			x.long = append(x.long, line[:min(len(line), x.most-len(x.long))]...)
		}
		line = append(x.long, line[:min(len(line), x.most-len(x.long))]...)
	}
	if err == io.EOF && len(line) > 0 {
		err = nil
	}
	if err != nil {
		return nil, err
	}
	if len(line) > x.most {
		line = line[:x.most]
	}
	x.number++
	return line, nil
}

// putBack puts lines back that were read last.
func (x *lines) putBack(text []byte, count int) {
	x.number -= count
	x.back = append(bytes.Clone(text), x.back...)
}
