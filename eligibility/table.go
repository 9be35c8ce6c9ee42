package eligibility

import (
	"io"
	"slices"
	"strings"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/strictcsv"
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

// A table reads the rows of a table.
type table struct {
	rows    *strictcsv.Reader
	columns []column
}

var headerForm = blk.Form{Name: "header", Label: blk.Text{ID: "Baris pertama tabel", EN: "The first row of the table"},
	Rule: blk.Text{ID: "Tulis di sana nama semua kolom, dipisahkan koma, dan tutup setiap tanda kutip; salah satunya id.", EN: "Name all columns there, separated by commas, and close every quote; one of them is id."}}

// openTable reads the first row, which names the columns. The error is io.EOF if
// there is none. If no column is that of the identifier it is no such row, and what
// stands in it may be somebody's: no finding may name it.
func openTable(r io.Reader) (*table, error) {
	t := &table{rows: strictcsv.NewReader(r, strictcsv.Limits{Bytes: maxLine})}
	header, err := t.rows.Read()
	if err != nil {
		return nil, err
	}
	t.columns = columnsOf(header.Cells)
	if !slices.ContainsFunc(t.columns, func(c column) bool { return c.kind == columnApplication && c.member == "id" }) {
		return nil, blk.Findings{cellFinding("/id", headerForm)}.Err()
	}
	t.rows.SetColumns(len(t.columns))
	return t, nil
}
