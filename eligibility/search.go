package eligibility

import (
	"cmp"
	"slices"

	"github.com/vokasi/vokasi-go/blk"
)

// A search tries the values that policies can tell apart: every rule is an
// interval or a mask, so between its bounds all values of a fact are alike, and
// one of each kind will do. Evidence is filled one fact after another; where the
// verdict no longer depends on the rest, the rest is not tried.
type search struct {
	layout *Layout
	cells  [maxSlots][]uint64
	budget int
}

// searchBudget bounds how many pieces of evidence a search tries: beyond it the
// answer is "not decided", never a guess.
const searchBudget = 200_000

// newSearch returns a search over the values that bound policies of a layout can
// tell apart.
func newSearch(l *Layout, bounds ...*Bound) *search {
	s := &search{layout: l, budget: searchBudget}
	for i := range l.slots {
		s.cells[i] = l.slots[i].cells(i, bounds)
	}
	return s
}

// find returns evidence that visit says it looks for. Visit gets evidence in which
// some facts of the order are not known yet; it says whether that is found, and
// whether what is not known yet can change nothing, so that it need not be tried.
// What is found is evidence that a person can have.
func (s *search) find(e Evidence, order []int, visit func(*Evidence) (found, stop bool)) (Evidence, bool) {
	e.tag = s.layout.tag
	if s.budget--; s.budget < 0 {
		return e, false
	}
	found, stop := visit(&e)
	if found && s.layout.isPossible(&e) {
		return e, true
	}
	if stop || len(order) == 0 {
		return e, false
	}
	i := order[0]
	for _, value := range s.cells[i] {
		next := e
		s.layout.know(&next, i, value)
		if witness, ok := s.find(next, order[1:], visit); ok {
			return witness, true
		}
	}
	return e, false
}

// isExhausted reports whether a search was given up.
func (s *search) isExhausted() bool { return s.budget < 0 }

// know makes the value of a slot known beyond doubt.
func (l *Layout) know(e *Evidence, i int, value uint64) {
	e.contested &^= 1 << i
	for level := range e.known {
		e.known[level] |= 1 << i
	}
	e.set(l.slots[i].field, value)
}

// forget makes the value of a slot missing.
func (l *Layout) forget(e *Evidence, i int) {
	e.contested &^= 1 << i
	for level := range e.known {
		e.known[level] &^= 1 << i
	}
	e.set(l.slots[i].field, 0)
}

// isPossible reports whether the slots of a set agree: a code that has validity is
// held.
func (l *Layout) isPossible(e *Evidence) bool {
	for i := range l.slots {
		s := &l.slots[i]
		set := l.find(s.fact.ID, "")
		if s.code == "" || set < 0 || e.known[0]>>i&1 == 0 || e.known[0]>>set&1 == 0 {
			continue
		}
		bit := slices.Index(l.slots[set].codes, s.code)
		if bit >= 0 && (e.get(l.slots[set].field)>>bit&1 == 1) != (e.get(s.field) != 0) {
			return false
		}
	}
	return true
}

// cells returns values of the slot, one of each kind that the bound policies can
// tell apart, in order.
func (s *slot) cells(at int, bounds []*Bound) (cells []uint64) {
	switch s.fact.Kind {
	case KindFlag:
		return []uint64{0, 1}
	case KindLevel:
		for place := range levels {
			cells = append(cells, packLevel(place))
		}
		return cells
	case KindWord:
		for place := range s.fact.Words.Len() {
			cells = append(cells, 1<<place)
		}
		return cells
	case KindRegion:
		cells = s.regionCells(at, bounds)
	case KindSet:
		if s.code != "" {
			cells = s.validityCells(bounds)
		} else {
			cells = s.setCells(at, bounds)
		}
	default:
		cells = s.intervalCells(at, bounds)
	}
	slices.Sort(cells)
	return slices.Compact(cells)
}

// intervalCells returns the first value of each interval of dates or counts.
func (s *slot) intervalCells(at int, bounds []*Bound) (cells []uint64) {
	starts := []uint64{0}
	for _, b := range bounds {
		for i := range b.leaves {
			if l := &b.leaves[i]; l.slot == at && l.settled.ok && l.settled.low <= l.settled.high {
				starts = append(starts, l.settled.low, l.settled.high+1)
			}
		}
	}
	for _, n := range starts {
		if s.fact.Kind == KindDate {
			if d := nextDate(n); !d.IsZero() {
				cells = append(cells, packDate(d), packDate(d.AddDays(-1)))
			}
			continue
		}
		most := uint64(s.fact.Most)
		if most == 0 {
			most = 1<<31 - 1
		}
		if n >= uint64(s.fact.Least) && n <= most {
			cells = append(cells, n)
		}
	}
	if s.fact.Kind == KindCount {
		cells = append(cells, uint64(s.fact.Least))
	}
	if len(cells) == 0 {
		cells = []uint64{packDate(firstSearchDay)}
	}
	return slices.DeleteFunc(cells, func(n uint64) bool { return s.fact.Kind == KindDate && n == 0 })
}

// nextDate returns the day of the calendar at or after a date as it stands in
// evidence, absent if it is before 1900 or after 2200: people do not live there.
func nextDate(n uint64) blk.Date {
	year, month, day := int(n>>9), int(n>>5&15), int(n&31)
	if year < 1900 || year > 2200 {
		return blk.Date{}
	}
	first, err := blk.NewDate(year, min(max(month, 1), 12), 1)
	if err != nil || month < 1 {
		return first
	}
	if month > 12 {
		return first.AddMonths(1)
	}
	if end := first.AddMonths(1); first.AddDays(day - 1).Before(end) {
		return first.AddDays(max(day, 1) - 1)
	} else {
		return end
	}
}

// regionCells returns the regions that rules name, those that lie around them, one
// in each that no rule names, and one elsewhere.
func (s *slot) regionCells(at int, bounds []*Bound) (cells []uint64) {
	var named []blk.Region
	for _, b := range bounds {
		for i := range b.leaves {
			if in, ok := b.leaves[i].rule.(Residence); ok && b.leaves[i].slot == at {
				named = append(named, in.Within...)
			}
		}
	}
	isNamed := func(r blk.Region) bool {
		return slices.ContainsFunc(named, func(n blk.Region) bool { return n.Contains(r) || r.Contains(n) })
	}
	for _, r := range named {
		cells = append(cells, packRegion(r))
		for up := r.Parent(); !up.IsZero(); up = up.Parent() {
			cells = append(cells, packRegion(up))
		}
		if step := regionSpan(r) >> 7; step >= 1<<villageBits { // a place in it that no rule names
			for n := uint64(99); n > 0; n-- {
				place := unpackRegion(packRegion(r) + n*step)
				if !slices.ContainsFunc(named, func(o blk.Region) bool { return o != r && r.Contains(o) && (o.Contains(place) || place.Contains(o)) }) {
					cells = append(cells, packRegion(place))
					break
				}
			}
		}
	}
	for province := uint64(11); province < 99; province++ {
		if r := unpackRegion(province << regencyBits); !r.IsZero() && !isNamed(r) {
			return append(cells, packRegion(r))
		}
	}
	return cells
}

// setCells returns sets of codes: all of them where they are few, else those that
// rules ask for, with one code less and with one alone.
func (s *slot) setCells(at int, bounds []*Bound) (cells []uint64) {
	const few = 6
	n := len(s.codes)
	if n <= few {
		for set := range uint64(1) << n {
			cells = append(cells, set)
		}
		return cells
	}
	all := uint64(1)<<(n-1)<<1 - 1
	cells = append(cells, 0, all)
	for bit := range n {
		cells = append(cells, 1<<bit, all&^(1<<bit))
	}
	for _, b := range bounds {
		for i := range b.leaves {
			if l := &b.leaves[i]; l.slot == at {
				cells = append(cells, l.mask, all&^l.mask)
			}
		}
	}
	return cells
}

// validityCells returns a code that is not held, one of which validity is not
// known, and ones that are valid, run out and not valid yet around each day that
// rules look at.
func (s *slot) validityCells(bounds []*Bound) []uint64 {
	cells := []uint64{0, heldUndated}
	for _, b := range bounds {
		for i := range b.leaves {
			l := &b.leaves[i]
			if r, ok := l.rule.(Holds); ok && r.At != "" && l.settled.ok && r.Fact == s.fact.ID && slices.Contains(r.Codes, s.code) {
				day := l.settled.low
				on := unpackDate(day)
				cells = append(cells, day<<dayBits|openDay, day, packDate(on.AddDays(-1)), packDate(on.AddDays(1))<<dayBits|openDay)
			}
		}
	}
	return cells
}

// firstSearchDay is a day for facts of which no rule sets a bound.
var firstSearchDay, _ = blk.NewDate(2000, 1, 1)

// order returns the slots in the order in which the leaves of a policy name them,
// those of the leaves given first.
func (b *Bound) order(first ...int) []int {
	var order []int
	add := func(l *leaf) {
		for i := range b.layout.slots {
			if b.layout.slots[i].fact.ID == l.common.Fact && !slices.Contains(order, i) {
				order = append(order, i)
			}
		}
	}
	for _, i := range first {
		add(&b.leaves[i])
	}
	var rest []int
	for i := range b.leaves {
		rest = append(rest, i)
	}
	if len(first) > 0 { // near ones can block sooner
		slices.SortStableFunc(rest, func(x, y int) int { return cmp.Compare(b.distance(first[0], x), b.distance(first[0], y)) })
	}
	for _, i := range rest {
		add(&b.leaves[i])
	}
	return order
}

// distance returns how many rules up from one leaf another is below, too.
func (b *Bound) distance(from, to int) int {
	up := 0
	for _, n := range b.path(b.leaves[from].node) {
		if slices.Contains(b.path(b.leaves[to].node), n) {
			return up
		}
		up++
	}
	return up
}

// path returns a node and those above it, up to the root.
func (b *Bound) path(at int) []int {
	path := []int{at}
	for i := at + 1; i < len(b.nodes); i++ {
		if slices.Contains(b.nodes[i].children, at) {
			path, at = append(path, i), i
		}
	}
	return path
}
