package screening

import (
	"iter"

	"github.com/vokasi/vokasi-go/eligibility"
)

// A Table holds the evidence of a cohort in memory, as blocks of bit planes: some bytes
// for each person, and less where many are alike. Any number of policies of its layout
// are decided over it. People have places in the order in which they were appended,
// from 0; who they are the caller knows.
//
// Appending is for one goroutine; what is there may be read by many. The zero Table
// has no layout and holds nobody; use [NewTable].
type Table struct {
	layout *eligibility.Layout
	blocks []*eligibility.Block
	rest   []eligibility.Evidence // fewer than make a block
}

// NewTable returns an empty table under a layout.
func NewTable(l *eligibility.Layout) *Table { return &Table{layout: l} }

// Append adds the evidence of people. Evidence of another layout is taken for none.
func (t *Table) Append(rows ...eligibility.Evidence) {
	if t.layout == nil {
		return
	}
	for len(rows) > 0 {
		n := min(len(rows), eligibility.BlockLen-len(t.rest))
		t.rest, rows = append(t.rest, rows[:n]...), rows[n:]
		if len(t.rest) == eligibility.BlockLen {
			t.blocks = append(t.blocks, t.layout.Block(t.rest))
			t.rest = t.rest[:0]
		}
	}
}

// Len returns how many people the table holds.
func (t *Table) Len() int { return len(t.blocks)*eligibility.BlockLen + len(t.rest) }

// Layout returns the layout of the evidence.
func (t *Table) Layout() *eligibility.Layout { return t.layout }

// Bytes returns how much memory the table takes, in bytes.
func (t *Table) Bytes() int {
	n := 0
	for _, b := range t.all() {
		n += b.Bytes()
	}
	return n
}

// Evidence returns the evidence of the person at a place; none if there is no such
// place.
func (t *Table) Evidence(i int) eligibility.Evidence {
	switch block := i / eligibility.BlockLen; {
	case i < 0 || i >= t.Len():
		return eligibility.Evidence{}
	case block < len(t.blocks):
		return t.blocks[block].Evidence(i % eligibility.BlockLen)
	}
	return t.rest[i%eligibility.BlockLen]
}

// all returns the blocks, with one of those that do not fill one yet.
func (t *Table) all() []*eligibility.Block {
	if len(t.rest) == 0 {
		return t.blocks
	}
	return append(t.blocks[:len(t.blocks):len(t.blocks)], t.layout.Block(t.rest))
}

// Decide decides people one after another, as a stream of any length in constant
// memory. Each comes out with the key that it came in with.
func Decide[K any](b *eligibility.Bound, people iter.Seq2[K, *eligibility.Evidence]) iter.Seq2[K, eligibility.Decision] {
	return func(yield func(K, eligibility.Decision) bool) {
		for key, e := range people {
			if !yield(key, b.Decide(e)) {
				return
			}
		}
	}
}
