package eligibility

import (
	"bufio"
	"bytes"
	"encoding/csv"
	"errors"
	"io"
	"iter"
	"strings"

	"github.com/vokasi/vokasi-go/blk"
)

// maxLine is the longest line of a list of applicants in bytes.
const maxLine = 4 << 20

// An Entry is one line of a list of applicants.
type Entry struct {
	// Its number, from 1.
	Line int
	// What it says, as far as it could be read.
	Applicant Applicant
	// What is wrong with it. The other lines stand.
	Found blk.Findings
}

// ReadLines reads applicants as JSON Lines, one object a line as [ParseApplicant]
// reads it, under the facts of a policy; empty lines are left out. A line that
// cannot be read has findings and the next ones go on. An error of the reader ends
// the list as the last element's error.
func ReadLines(r io.Reader, p *Policy) iter.Seq2[Entry, error] {
	return func(yield func(Entry, error) bool) {
		lines := bufio.NewReaderSize(r, 64<<10)
		var line []byte
		for n := 1; ; n++ {
			var whole bool
			var err error
			line, whole, err = readLine(lines, line[:0])
			if text := bytes.TrimSpace(line); len(text) > 0 {
				x := Entry{Line: n}
				if whole {
					x.Applicant, x.Found = ParseApplicant(text, p)
				} else {
					x.Found = blk.Findings{blk.DocumentFinding("DOC-017", "", blk.Param{Name: "given", Value: "1"})}
				}
				if !yield(x, nil) {
					return
				}
			}
			if err != nil {
				if err != io.EOF {
					yield(Entry{Line: n}, err)
				}
				return
			}
		}
	}
}

// readLine reads a line into a buffer; whole is false if it is longer than lines
// may be, and the rest of it is left out.
func readLine(r *bufio.Reader, line []byte) (_ []byte, whole bool, err error) {
	whole = true
	for {
		part, err := r.ReadSlice('\n')
		if whole = whole && len(line)+len(part) <= maxLine; whole {
			line = append(line, part...)
		}
		if !errors.Is(err, bufio.ErrBufferFull) {
			return line, whole, err
		}
	}
}

// ReadCSV reads applicants from a table: the first row names the columns, "id" and
// facts of the policy, and beside a fact it may have its assurance, source and day
// as "birth_date.assurance", "birth_date.source", "birth_date.on"; a column
// "contested" names the facts on which sources disagree. Columns are separated by
// commas, codes of a set by semicolons. An empty cell is missing; a hyphen is a set
// that is known and empty. Yes and no are true and false, or ya and tidak. A row
// that does not fit has findings at "/evidence/birth_date" and the like, and the
// next ones go on.
func ReadCSV(r io.Reader, p *Policy) iter.Seq2[Entry, error] {
	return func(yield func(Entry, error) bool) {
		table := csv.NewReader(r)
		table.FieldsPerRecord = -1
		header, err := table.Read()
		if err != nil {
			if err != io.EOF {
				yield(Entry{Line: 1}, err)
			}
			return
		}
		for i := range header {
			header[i] = strings.TrimSpace(strings.TrimPrefix(header[i], "\ufeff"))
		}
		for {
			row, err := table.Read()
			if err == io.EOF {
				return
			}
			line, _ := table.FieldPos(0)
			x := Entry{Line: line}
			if fault, ok := errors.AsType[*csv.ParseError](err); ok {
				x.Line = fault.Line
				x.Found = blk.Findings{cellFinding("", rowForm)}
			} else if err != nil {
				yield(x, err)
				return
			} else {
				x.Applicant, x.Found = parseRow(header, row, p)
			}
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
func parseRow(header, row []string, p *Policy) (a Applicant, found blk.Findings) {
	if p == nil {
		p = &Policy{}
	}
	a.Evidence = FactValues{}
	if len(row) != len(header) {
		return a, blk.Findings{cellFinding("", rowForm)}
	}
	for i, name := range header {
		cell := strings.TrimSpace(row[i])
		fact, member, _ := strings.Cut(name, ".")
		id := FactID(fact)
		switch {
		case cell == "":
		case name == "id":
			a.ID = NewApplicantID(cell)
		case name == "contested":
			for code := range strings.SplitSeq(cell, ";") {
				a.Contested = append(a.Contested, FactID(strings.TrimSpace(code)))
			}
		case member != "":
			found = append(found, a.setAbout(id, member, cell)...)
		default:
			v, faults := readCell(p, id, cell)
			found = append(found, faults...)
			a.know(id, v)
		}
	}
	if a.ID.IsZero() {
		found = append(found, blk.DocumentFinding("DOC-009", "/id"))
	}
	return a, withFaults(found, a.Check(p))
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
