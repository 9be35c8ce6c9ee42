package eligibility

import (
	"bufio"
	"encoding/csv"
	"errors"
	"io"
	"slices"
	"strings"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/strictjson"
)

// A column is what the cells under one name of a table say.
type column struct {
	kind   columnKind
	member string // of the application, or of what is said about the fact
	fact   FactID
	at     string // the JSON Pointer of what the cells say
	twice  bool   // another column says the same and stands before it
}

type columnKind uint8

const (
	columnFact columnKind = iota
	columnAbout
	columnApplication
	columnContested
)

// columnOf returns the column of a name.
func columnOf(name string) column {
	switch {
	case name == "contested":
		return column{kind: columnContested, at: "/contested"}
	case slices.ContainsFunc(applicationMembers, func(m strictjson.Member) bool { return m.Name == name }):
		return column{kind: columnApplication, member: name, at: "/" + name}
	}
	fact, member, isAbout := strings.Cut(strings.TrimPrefix(name, "evidence."), ".")
	if isAbout {
		return column{columnAbout, member, FactID(fact), string(blk.AppendPointer(blk.AppendPointer([]byte("/about"), fact), member)), false}
	}
	return column{columnFact, "", FactID(fact), string(blk.AppendPointer([]byte("/evidence"), fact)), false}
}

// columnsOf returns the columns that the first row of a table names.
func columnsOf(header []string) []column {
	columns := make([]column, len(header))
	seen := map[string]bool{}
	for i, name := range header {
		c := columnOf(strings.TrimSpace(name))
		c.twice, seen[c.at] = seen[c.at], true
		columns[i] = c
	}
	return columns
}

// A table reads the rows of a table and says where each begins.
type table struct {
	csv     *csv.Reader
	columns []column
	mark    int64 // how many bytes stand before the first row
	line    int   // of the row, from 1
	offset  int64 // of the byte behind the row before it
}

// byteOrderMark is what spreadsheets write before the first row.
const byteOrderMark = "\ufeff"

var headerForm = blk.Form{Name: "header", Label: blk.Text{ID: "Baris pertama tabel", EN: "The first row of the table"},
	Rule: blk.Text{ID: "Tulis di sana nama semua kolom, dipisahkan koma; salah satunya id.", EN: "Name all columns there, separated by commas; one of them is id."}}

// openTable reads the first row, which names the columns. The error is io.EOF if
// there is none. If no column is that of the identifier it is no such row, and what
// stands in it may be somebody's: no finding may name it.
func openTable(r io.Reader) (*table, error) {
	in := bufio.NewReader(r)
	t := &table{csv: csv.NewReader(in), line: 1}
	if start, _ := in.Peek(len(byteOrderMark)); string(start) == byteOrderMark {
		skipped, _ := in.Discard(len(byteOrderMark))
		t.mark = int64(skipped)
	}
	t.csv.FieldsPerRecord, t.csv.ReuseRecord = -1, true
	header, err := t.csv.Read()
	if err != nil {
		return nil, err
	}
	t.columns = columnsOf(header)
	if !slices.ContainsFunc(t.columns, func(c column) bool { return c.kind == columnApplication && c.member == "id" }) {
		return nil, blk.Findings{cellFinding("/id", headerForm)}.Err()
	}
	return t, nil
}

// read returns the cells of the next row, which hold until the next call, and nil
// if its quotes are wrong.
func (t *table) read() ([]string, error) {
	t.offset = t.mark + t.csv.InputOffset()
	cells, err := t.csv.Read()
	if fault, ok := errors.AsType[*csv.ParseError](err); ok {
		t.line = fault.StartLine
		return nil, nil
	}
	if err == nil {
		t.line, _ = t.csv.FieldPos(0)
	}
	return cells, err
}
