package sheet

import (
	"iter"
	"slices"
	"strconv"
	"strings"

	"github.com/vokasi/vokasi-go/blk"
)

// A Sheet is a kind of list: which columns it has and how a line becomes a row
// of type R. The kinds that offices hold are [Applicants], [Participants],
// [Attendance], [AttendanceGrid] and [Outcomes]; a Sheet of your own is read and
// written in the same way. The zero Sheet has no columns and reads nothing.
type Sheet[R any] struct {
	// The name of the kind in snake_case, such as "applicants".
	Name string
	// What people call it.
	Label blk.Text
	// The columns, in the order in which they are written. A file may have them in
	// any order.
	Columns []Column[R]
	// What no two rows may have in common.
	Unique []Unique[R]

	complete  func(*R)                               // fills in what follows from the cells
	further   func(heading string) (Column[R], bool) // a column that is not listed, such as a day
	furtherOf func(iter.Seq[R]) []Column[R]          // the columns beyond those listed that rows need
}

// A Column is one column of a [Sheet]: how it may be headed and how its cells are
// read and written. Headings are compared without case, spaces, punctuation and
// what stands in brackets, so "Tgl. Lahir (hh/bb/tttt)" is tgl_lahir.
type Column[R any] struct {
	// The property in snake_case, such as "birth_date".
	Name string
	// The heading: it is written in Indonesian or English and read in both.
	Label blk.Text
	// Other headings met in real lists, such as "no_ktp" for the NIK.
	Aliases []string
	// Whether every file has the column and every row fills it.
	Required bool
	// Whether the column says whom a row is about. Of these columns every file has
	// at least one, and every row fills at least one.
	Identifying bool
	// How its cells are read and written, such as Text(func(r *R) *string { … }).
	Cell Cell[R]
}

// Unique is something that no two rows of a file may have in common; see
// [UniqueBy].
type Unique[R any] struct {
	column string
	begin  func() func(row *R, line int) (first int)
}

// UniqueBy returns the rule that no two rows have the same key, such as the same
// identity number. It reports at a column. A row for which key returns false has
// none. One key per row is kept in memory while a file is read.
func UniqueBy[R any, K comparable](column string, key func(*R) (K, bool)) Unique[R] {
	return Unique[R]{column, func() func(*R, int) int {
		seen := map[K]int{}
		return func(row *R, line int) int {
			k, ok := key(row)
			if !ok {
				return 0
			}
			first := seen[k]
			if first == 0 {
				seen[k] = line
			}
			return first
		}
	}}
}

// headings finds the columns that headings mean.
type headings[R any] struct {
	sheet *Sheet[R]
	keys  map[string]int // the column with each folded heading
}

// headings returns the headings of the sheet. What two columns share is that of
// the first.
func (s *Sheet[R]) headings() headings[R] {
	h := headings[R]{s, map[string]int{}}
	for i := range s.Columns {
		c := &s.Columns[i]
		for _, name := range append([]string{c.Name, c.Label.ID, c.Label.EN}, c.Aliases...) {
			if _, taken := h.keys[blk.FoldName(name)]; !taken {
				h.keys[blk.FoldName(name)] = i
			}
		}
	}
	return h
}

// find returns the column that a heading means, and false if there is none.
func (h *headings[R]) find(heading string) (Column[R], bool) {
	for _, name := range [...]string{heading, withoutBrackets(heading)} {
		key := blk.FoldName(name)
		if i, ok := h.keys[key]; ok && key != "" {
			return h.sheet.Columns[i], true
		}
	}
	if h.sheet.further != nil {
		return h.sheet.further(heading)
	}
	return Column[R]{}, false
}

// known returns the headings of a column for a message.
func (c *Column[R]) known() string {
	all := []string{c.Label.ID}
	for _, h := range append([]string{c.Label.EN, c.Name}, c.Aliases...) {
		if len(all) < 8 && h != "" && !slices.Contains(all, h) {
			all = append(all, h)
		}
	}
	return strings.Join(all, ", ")
}

// headed returns the heading of a column in a language.
func (c *Column[R]) headed(l blk.Lang) string {
	if h := c.Label.In(l); h != "" {
		return h
	}
	return c.Name
}

// examples returns the headings that a file must have, for a message.
func (s *Sheet[R]) examples() string {
	var all []string
	for i := range s.Columns {
		if c := &s.Columns[i]; c.Required || c.Identifying {
			all = append(all, c.headed(blk.Indonesian))
		}
	}
	return strings.Join(all, ", ")
}

// withoutBrackets returns a heading without what stands in brackets.
func withoutBrackets(s string) string {
	if !strings.ContainsAny(s, "([") {
		return s
	}
	var b strings.Builder
	depth := 0
	for _, r := range s {
		switch {
		case r == '(' || r == '[':
			depth++
		case r == ')' || r == ']':
			depth = max(depth-1, 0)
		case depth == 0:
			b.WriteRune(r)
		}
	}
	return b.String()
}

// isRowNumber reports whether a heading is that of the running number in front
// of a list, which says nothing.
func isRowNumber(heading string) bool {
	switch blk.FoldName(heading) {
	case "no", "nomor", "nourut", "nomorurut", "urut", "rownumber":
		return true
	}
	return false
}

// columnName returns a heading for a message: in quotes, shortened, and by its
// place if it has none.
func columnName(heading string, index int) string {
	if heading == "" {
		return "#" + strconv.Itoa(index+1)
	}
	return blk.QuoteWord(heading)
}
