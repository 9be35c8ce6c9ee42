package eligibility

import (
	"cmp"
	"container/heap"
	"iter"
	"slices"

	"github.com/vokasi/vokasi-go/blk"
)

// A Fix is a set of changes after which a person is eligible, none of which can be
// left out.
type Fix struct {
	// The changes.
	Steps []FixStep
	// What they cost together, as a number to compare.
	Cost int
}

// A FixStep is one change: to show what is not known, or to change what is.
type FixStep struct {
	// The fact.
	Fact FactID
	// A value that will do.
	To Value
	// Whether the fact is not known yet, or not surely enough, and only has to be shown.
	Show bool
	// The change in words.
	Text blk.Text
}

// Fixes returns the sets of changes after which the person would be eligible, the
// cheapest first. What cannot change is never proposed: no other birth date, no
// lower level of education, no training that was not taken. What is not known yet
// may be proposed to be shown. For who is eligible there are none. What only time
// can mend is told by [Bound.EligibleFrom].
func (b *Bound) Fixes(e *Evidence, costs Costs) iter.Seq[Fix] {
	return func(yield func(Fix) bool) {
		if len(b.nodes) == 0 || e.tag != b.tag || b.Decide(e).Verdict == Eligible {
			return
		}
		b.fixes(e, costs, yield)
	}
}

// A change is a value that a slot may take and what that costs; 0 is to stay as it
// is.
type change struct {
	value uint64
	cost  int
	show  bool
}

// plan is some of the slots with the changes chosen for them.
type plan struct {
	cost, number int
	chosen       []change
}

// plans are plans, the cheapest first and among equals the older.
type plans []plan

func (p plans) Len() int      { return len(p) }
func (p plans) Swap(i, j int) { p[i], p[j] = p[j], p[i] }
func (p plans) Less(i, j int) bool {
	return cmp.Or(cmp.Compare(p[i].cost, p[j].cost), cmp.Compare(p[i].number, p[j].number)) < 0
}
func (p *plans) Push(x any) { *p = append(*p, x.(plan)) }
func (p *plans) Pop() any {
	last := (*p)[len(*p)-1]
	*p = (*p)[:len(*p)-1]
	return last
}

// fixBudget bounds how many plans are looked at.
const fixBudget = 20_000

func (b *Bound) fixes(e *Evidence, costs Costs, yield func(Fix) bool) {
	order := b.order()
	options := make([][]change, len(order))
	s := newSearch(b.layout, b)
	for i, at := range order {
		options[i] = b.layout.slots[at].changes(e, at, s.cells[at], costs)
	}
	var given [][]int // the slots that each fix told so far changes
	open, number := plans{{}}, 0
	for looked := 0; len(open) > 0 && looked < fixBudget; looked++ {
		next := heap.Pop(&open).(plan)
		try, changed := *e, []int(nil)
		for i, at := range order {
			if i >= len(next.chosen) {
				b.layout.forget(&try, at)
				continue
			}
			if c := next.chosen[i]; c.cost > 0 {
				b.layout.know(&try, at, c.value)
				changed = append(changed, at)
			}
		}
		switch d := b.Decide(&try); {
		case slices.ContainsFunc(given, func(less []int) bool { return containsAll(changed, less) }):
			continue
		case d.Verdict == Eligible && b.layout.isPossible(&try):
			given = append(given, changed)
			if !yield(b.fix(e, order, &next)) {
				return
			}
			continue
		case d.Verdict == Ineligible, len(next.chosen) == len(order):
			continue
		}
		for _, c := range options[len(next.chosen)] {
			number++
			heap.Push(&open, plan{next.cost + c.cost, number, append(slices.Clip(next.chosen), c)})
		}
	}
}

func containsAll(list, part []int) bool {
	return !slices.ContainsFunc(part, func(x int) bool { return !slices.Contains(list, x) })
}

// changes returns how a slot may change, first not at all.
func (s *slot) changes(e *Evidence, at int, cells []uint64, costs Costs) []change {
	is := e.get(s.field)
	list := []change{{value: is}}
	isKnown := e.known[0]>>at&1 == 1
	if isKnown && e.known[assuranceLevels-1]>>at&1 == 0 { // to show it more surely
		list = append(list, change{is, max(costs.of(s.fact.ID, s.fact.AskCost), 1), true})
	}
	cells = slices.Clone(cells)
	if isKnown {
		away := func(n uint64) uint64 { return max(n, is) - min(n, is) }
		slices.SortStableFunc(cells, func(x, y uint64) int { return cmp.Compare(away(x), away(y)) })
	}
	if s.fact.Kind == KindRegion { // the whole regency rather than a place in it
		slices.SortStableFunc(cells, func(x, y uint64) int {
			return cmp.Compare(regionSpan(unpackRegion(y)), regionSpan(unpackRegion(x)))
		})
	}
	for _, n := range cells {
		switch {
		case !isKnown:
			list = append(list, change{n, max(costs.of(s.fact.ID, s.fact.AskCost), 1), true})
		case n != is && s.mayBecome(is, n):
			list = append(list, change{n, max(costs.of(s.fact.ID, s.fact.ChangeCost), 1), false})
		}
	}
	return list
}

// mayBecome reports whether the value of a fact can change to another.
func (s *slot) mayBecome(from, to uint64) bool {
	switch {
	case s.fact.Change == ChangeFree:
		return true
	case s.fact.Change != ChangeUp:
		return false
	case s.fact.Kind == KindSet && s.code == "":
		return from&^to == 0
	case s.fact.Kind == KindLevel:
		return to>>levelBits > from>>levelBits
	}
	return to > from
}

// fix returns a plan in words.
func (b *Bound) fix(e *Evidence, order []int, p *plan) Fix {
	f := Fix{Cost: p.cost}
	for i, c := range p.chosen {
		if c.cost == 0 {
			continue
		}
		at := order[i]
		s := &b.layout.slots[at]
		step := FixStep{Fact: s.fact.ID, To: s.decode(c.value), Show: c.show}
		to := s.valueText(c.value, &b.context)
		switch isKnown := e.known[0]>>at&1 == 1; {
		case c.show && isKnown:
			step.Text = blk.Text{ID: "buktikan " + s.fact.Label.ID + ": " + to.ID, EN: "prove " + s.fact.Label.EN + ": " + to.EN}
		case c.show:
			step.Text = blk.Text{ID: "tunjukkan " + s.fact.Label.ID + " yang memenuhi, misalnya " + to.ID, EN: "show " + s.fact.Label.EN + " that will do, such as " + to.EN}
		default:
			from := s.valueText(e.get(s.field), &b.context)
			step.Text = blk.Text{ID: "ubah " + s.fact.Label.ID + " dari " + from.ID + " menjadi " + to.ID, EN: "change " + s.fact.Label.EN + " from " + from.EN + " to " + to.EN}
		}
		f.Steps = append(f.Steps, step)
	}
	return f
}
