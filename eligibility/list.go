package eligibility

import (
	"bufio"
	"bytes"
	"errors"
	"io"
	"iter"
	"log/slog"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/strictcsv"
)

// maxLine is the longest line of a list of applicants in bytes.
const maxLine = 4 << 20

// An Entry is one line of a list of applicants. It masks itself in logs: slog shows
// the number of the line and nothing else.
type Entry struct {
	// Its number, from 1.
	Line int
	// What it says, as far as it could be read.
	Applicant Applicant
	// What is wrong with it. The other lines stand.
	Found blk.Findings
}

// LogValue is the line alone.
func (e Entry) LogValue() slog.Value { return slog.GroupValue(slog.Int("line", e.Line)) }

// ReadLines reads applicants as JSON Lines, one object a line as [ParseApplicant]
// reads it, under the facts of a policy; empty lines are left out. A line that
// cannot be read has findings and the next ones go on. An error of the reader ends
// the list as the last element's error.
func ReadLines(r io.Reader, p *Policy) iter.Seq2[Entry, error] {
	return func(yield func(Entry, error) bool) {
		lines := newLineReader(r)
		for {
			line, whole, err := lines.read()
			x := Entry{Line: lines.number}
			switch {
			case !whole:
				x.Found = blk.Findings{lineTooLong()}
			case len(line) > 0:
				x.Applicant, x.Found = ParseApplicant(line, p)
			}
			if (len(line) > 0 || !whole) && !yield(x, nil) {
				return
			}
			if err != nil {
				if err != io.EOF {
					yield(Entry{Line: lines.number}, err)
				}
				return
			}
		}
	}
}

// A lineReader reads lines and says where each begins.
type lineReader struct {
	in     *bufio.Reader
	buffer []byte // for lines that are longer than the buffer of in
	number int    // of the line, from 1
	offset int64  // of its first byte
	next   int64  // of the byte behind it
}

func newLineReader(r io.Reader) lineReader { return lineReader{in: bufio.NewReaderSize(r, 64<<10)} }

// read returns the next line, without the white space around it, which holds until
// the next call. The error is that of the reader where the line is the last one.
// Whole is false if the line is longer than lines may be; it is left out then.
func (l *lineReader) read() (line []byte, whole bool, err error) {
	l.number, l.offset = l.number+1, l.next
	line, err = l.in.ReadSlice('\n')
	l.next += int64(len(line))
	whole = true
	if errors.Is(err, bufio.ErrBufferFull) {
		line, whole, err = l.readLong(line)
	}
	return bytes.Trim(line, " \t\r\n"), whole, err
}

// readLong reads the rest of a line of which the buffer holds the beginning.
func (l *lineReader) readLong(part []byte) (line []byte, whole bool, err error) {
	l.buffer, whole, err = append(l.buffer[:0], part...), true, bufio.ErrBufferFull
	for errors.Is(err, bufio.ErrBufferFull) {
		part, err = l.in.ReadSlice('\n')
		l.next += int64(len(part))
		if whole = whole && len(l.buffer)+len(part) <= maxLine; whole {
			l.buffer = append(l.buffer, part...)
		}
	}
	if !whole {
		return nil, false, err
	}
	return l.buffer, true, err
}

func lineTooLong() blk.Finding {
	return blk.DocumentFinding("DOC-017", "", blk.Param{Name: "given", Value: "1"})
}

// ReadCSV reads applicants from a table: the first row names the columns, those of
// an [Application] such as "id" and "score" and facts of the policy, and beside a
// fact it may have its assurance, source and day as "birth_date.assurance",
// "birth_date.source", "birth_date.on"; a column "contested" names the facts on
// which sources disagree. A fact that is called like another column is written
// with "evidence." before it: "evidence.score". Columns are separated by commas,
// codes of a set by semicolons. An empty cell is missing; a hyphen is a set that is
// known and empty. Yes and no are true and false, or ya and tidak. A row that does
// not fit has findings at "/evidence/birth_date" and the like, and the next ones go
// on: of one whose quotes are wrong only the line is lost in which it begins. A table whose first row names no column "id" is not read: the last element's
// error says so.
func ReadCSV(r io.Reader, p *Policy) iter.Seq2[Entry, error] {
	if p == nil {
		p = &Policy{}
	}
	return func(yield func(Entry, error) bool) {
		t, err := openTable(r)
		if err != nil {
			if err != io.EOF {
				yield(Entry{Line: 1}, err)
			}
			return
		}
		for {
			cells, err := t.rows.Read()
			if err == io.EOF {
				return
			}
			x := Entry{Line: cells.Line}
			if err != nil {
				yield(x, err)
				return
			}
			x.Applicant, x.Found = parseRow(t.columns, &cells, p)
			if !yield(x, nil) {
				return
			}
		}
	}
}

var (
	rowForm  = blk.Form{Name: "row", Label: blk.Text{ID: "Baris tabel", EN: "The row"}, Rule: blk.Text{ID: "Tulis sebanyak kolom pada baris pertama, dan tutup setiap tanda kutip.", EN: "Write as many cells as the first row has, and close every quote."}}
	cellForm = blk.Form{Name: "flag", Label: blk.Text{ID: "Ya atau tidak", EN: "Yes or no"}, Rule: blk.Text{ID: "Tulis true, false, ya atau tidak.", EN: "Write true, false, ya or tidak."}}
)

func cellFinding(at string, form blk.Form) blk.Finding {
	return form.Error(blk.DefectLength, -1).(*blk.ParseError).Finding(at)
}

// parseRow reads a row of a table.
func parseRow(columns []column, row *strictcsv.Row, p *Policy) (a Applicant, found blk.Findings) {
	switch {
	case row.TooLong:
		return a, blk.Findings{lineTooLong()}
	case len(row.Cells) != len(columns):
		return a, blk.Findings{cellFinding("", rowForm)}
	}
	a.Evidence = FactValues{}
	for i := range columns {
		c, cell := &columns[i], strings.TrimSpace(row.Cells[i])
		switch {
		case cell == "":
		case c.twice:
			found = append(found, blk.DocumentFinding("DOC-011", c.at))
		case !utf8.ValidString(cell):
			found = append(found, blk.DocumentFinding("DOC-015", c.at))
		default:
			found = append(found, a.setCell(c, cell, p)...)
		}
	}
	if a.ID.IsZero() && !slices.ContainsFunc(found, func(f blk.Finding) bool { return f.At == "/id" }) {
		found = append(found, blk.DocumentFinding("DOC-009", "/id"))
	}
	return a, withFaults(found, a.Check(p))
}

// setCell reads a cell of a column.
func (a *Applicant) setCell(c *column, cell string, p *Policy) blk.Findings {
	switch c.kind {
	case columnApplication:
		return a.setMember(c.member, cell)
	case columnContested:
		for code := range strings.SplitSeq(cell, ";") {
			a.Contested = append(a.Contested, FactID(strings.TrimSpace(code)))
		}
		return nil
	case columnAbout:
		return a.setAbout(c.fact, c.member, cell)
	}
	v, faults := readCell(p, c.fact, cell)
	a.know(c.fact, v)
	return faults
}

// readCell reads the cell of a fact. What the fact does not allow is found when the
// dossier is checked.
func readCell(p *Policy, id FactID, cell string) (Value, blk.Findings) {
	at := string(blk.AppendPointer([]byte("/evidence"), string(id)))
	fact, _ := p.Fact(id)
	switch fact.Kind {
	case KindFlag:
		switch strings.ToLower(cell) {
		case "true", "ya":
			return FlagValue(true), nil
		case "false", "tidak":
			return FlagValue(false), nil
		}
		return Value{}, blk.Findings{cellForm.Error(blk.DefectUnknownWord, -1).(*blk.ParseError).Finding(at)}
	case KindCount:
		n, err := blk.ParseCount(cell)
		if fault, ok := err.(*blk.ParseError); ok {
			return Value{}, blk.Findings{fault.Finding(at)}
		}
		return CountValue(n), nil
	case KindSet:
		v := SetValue()
		for code := range strings.SplitSeq(cell, ";") {
			if code = strings.TrimSpace(code); code != "" && code != "-" {
				v.set = append(v.set, Holding{Code: code})
			}
		}
		return v, nil
	}
	return WordValue(cell), nil
}

// setAbout reads the cell that tells where a fact comes from.
func (d *Dossier) setAbout(id FactID, member, cell string) blk.Findings {
	at := string(blk.AppendPointer(blk.AppendPointer([]byte("/about"), string(id)), member))
	about := d.About[id]
	switch member {
	case "assurance":
		about.Assurance = Assurance(cell)
		if !about.Assurance.IsValid() {
			return blk.Findings{blk.DocumentFinding("REF-001", at, blk.Param{Name: "given", Value: blk.QuoteWord(cell)}, blk.Param{Name: "allowed", Value: blk.AllowedWords(assurances)})}
		}
	case "source":
		about.Source = cell
	case "on":
		day, err := blk.ParseDate(cell)
		if fault, ok := err.(*blk.ParseError); ok {
			return blk.Findings{fault.Finding(at)}
		}
		about.On = day
	default:
		return blk.Findings{blk.DocumentFinding("DOC-002", at, blk.Param{Name: "given", Value: blk.QuoteWord(member)}, blk.Param{Name: "allowed", Value: "assurance, source, on"})}
	}
	if d.About == nil {
		d.About = map[FactID]About{}
	}
	d.About[id] = about
	return nil
}
