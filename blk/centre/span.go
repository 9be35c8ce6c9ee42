package centre

import (
	"strconv"

	"github.com/vokasi/vokasi-go/blk"
)

// A span is a number that is known to lie between two ends; an open one has no
// upper end.
type span struct {
	least, most int
	open        bool
}

// anything is a number of which nothing is known.
var anything = span{open: true}

// spanOf returns the span of a count: the count itself, and anything if it is
// absent.
func spanOf(c blk.Count) span {
	if n, known := c.Int(); known {
		return span{least: n, most: n}
	}
	return anything
}

// spanOfWords returns the span that the words of a source allow.
func spanOfWords(q blk.QualifiedCount) span {
	least, most := q.Bounds()
	n, _ := least.Int()
	m, known := most.Int()
	return span{least: n, most: m, open: !known}
}

// spanOfTruth returns one for what holds, none for what does not, and none or one
// where that is not known.
func spanOfTruth(t blk.Truth) span {
	switch t {
	case blk.True:
		return span{least: 1, most: 1}
	case blk.False:
		return span{}
	}
	return span{most: 1}
}

// plus returns the sum.
func (s span) plus(t span) span {
	return span{least: s.least + t.least, most: s.most + t.most, open: s.open || t.open}
}

// perhaps returns the span of what may be the number or nothing.
func (s span) perhaps() span {
	s.least = 0
	return s
}

// reaches returns whether the number is n or more.
func (s span) reaches(n int) blk.Truth {
	switch {
	case s.least >= n:
		return blk.True
	case s.open || s.most >= n:
		return blk.Undetermined
	}
	return blk.False
}

// exceeds returns whether the number is larger than another.
func (s span) exceeds(t span) blk.Truth {
	switch {
	case !t.open && s.least > t.most:
		return blk.True
	case !s.open && s.most <= t.least:
		return blk.False
	}
	return blk.Undetermined
}

// label returns the number in words: 12, 4 to 12, at least 4, not known.
func (s span) label() blk.Text {
	least, most := strconv.Itoa(s.least), strconv.Itoa(s.most)
	switch {
	case s.open && s.least == 0:
		return blk.Text{ID: "tidak diketahui", EN: "not known"}
	case s.open:
		return blk.Text{ID: "sedikitnya " + least, EN: "at least " + least}
	case s.least == s.most:
		return blk.Text{ID: least, EN: least}
	}
	return blk.Text{ID: least + " sampai " + most, EN: least + " to " + most}
}
