package eligibility

import (
	"slices"

	"github.com/vokasi/vokasi-go/blk"
)

// truth returns whether a node holds, given the truth of its leaves.
func (b *Bound) truth(at int, d *Decision) blk.Truth {
	n := &b.nodes[at]
	switch {
	case n.leaf >= 0:
		return d.truth(n.leaf)
	case n.kind == RuleNot:
		return blk.Not(b.truth(n.children[0], d))
	}
	held, possible := 0, 0
	for _, child := range n.children {
		switch b.truth(child, d) {
		case blk.True:
			held, possible = held+1, possible+1
		case blk.Undetermined:
			possible++
		}
	}
	switch {
	case held >= n.need:
		return blk.True
	case possible < n.need:
		return blk.False
	}
	return blk.Undetermined
}

// truth returns whether a leaf is met.
func (d *Decision) truth(leaf int) blk.Truth {
	switch {
	case d.Met>>leaf&1 == 1:
		return blk.True
	case d.Unmet>>leaf&1 == 1:
		return blk.False
	}
	return blk.Undetermined
}

// open returns the leaves that are not known and can still change the verdict:
// none once it is decided. What lies below a rule that is decided can change
// nothing any more.
func (b *Bound) open(d *Decision) (leaves uint64) {
	if d.Verdict != Undetermined || len(b.nodes) == 0 {
		return 0
	}
	b.openBelow(len(b.nodes)-1, d, &leaves)
	return leaves
}

func (b *Bound) openBelow(at int, d *Decision, leaves *uint64) {
	if b.truth(at, d) != blk.Undetermined {
		return
	}
	n := &b.nodes[at]
	if n.leaf >= 0 {
		*leaves |= 1 << n.leaf
	}
	for _, child := range n.children {
		b.openBelow(child, d, leaves)
	}
}

// Missing returns the facts that are not known and that can still change the
// verdict, in the order of the rules. It is empty once the verdict is decided. A
// rule that waits for a day or a parameter and not for evidence adds nothing: see
// [Bound.Unset].
func (b *Bound) Missing(d Decision) []FactID {
	var facts []FactID
	open := b.open(&d) &^ b.unsettled
	for i := range b.leaves {
		if fact := b.leaves[i].common.Fact; open>>i&1 == 1 && !slices.Contains(facts, fact) {
			facts = append(facts, fact)
		}
	}
	return facts
}

// Unset returns the reference dates that rules need and that were not given.
func (b *Bound) Unset() []ReferenceDate {
	var unset []ReferenceDate
	for i := range b.leaves {
		at := referenceOf(b.leaves[i].rule)
		if at != "" && b.dates.On(at).IsZero() && !slices.Contains(unset, at) {
			unset = append(unset, at)
		}
	}
	return unset
}

// Costs are what it costs to ask for facts or to change them, as numbers to
// compare. A fact that is not in it has the cost of its [Fact].
type Costs map[FactID]int

func (c Costs) of(id FactID, usual int) int {
	if n, ok := c[id]; ok {
		return n
	}
	return usual
}

// Next returns the cheapest question to ask next: of the missing facts one whose
// answer alone can decide the verdict, if there is any, and of those the one that
// costs least. It reports false if nothing is missing.
func (b *Bound) Next(e *Evidence, costs Costs) (FactID, bool) {
	d := b.Decide(e)
	best, bestCost, found := FactID(""), 0, false
	for _, id := range b.Missing(d) {
		fact, _ := b.layout.policy.Fact(id)
		cost := costs.of(id, fact.AskCost)
		if !b.canDecide(e, id) {
			cost += 1 << 20 // any that decides goes before
		}
		if !found || cost < bestCost {
			best, bestCost, found = id, cost, true
		}
	}
	return best, found
}

// canDecide reports whether there is a value of the fact with which the verdict is
// decided.
func (b *Bound) canDecide(e *Evidence, id FactID) bool {
	s := newSearch(b.layout, b)
	var order []int
	for i := range b.layout.slots {
		if b.layout.slots[i].fact.ID == id {
			order = append(order, i)
		}
	}
	_, found := s.find(*e, order, func(e *Evidence) (found, stop bool) { return b.Decide(e).Verdict != Undetermined, false })
	return found
}

// Because returns a smallest set of leaves that alone make the verdict what it
// is, whatever the others are: no leaf can be left out of it. It is empty while
// the verdict is undetermined. The leaves that come first stay rather than the
// others.
func (b *Bound) Because(d Decision) []RuleCode {
	if d.Verdict == Undetermined {
		return nil
	}
	return b.Codes(b.because(d))
}

func (b *Bound) because(d Decision) uint64 {
	kept := d.Met | d.Unmet
	for i := len(b.leaves) - 1; i >= 0; i-- {
		if less := kept &^ (1 << i); b.conclude(d.Met&less, d.Unmet&less).Verdict == d.Verdict {
			kept = less
		}
	}
	return kept
}
