package screening

import (
	"math/bits"
	"slices"

	"github.com/vokasi/vokasi-go/eligibility"
)

// A counter counts what a policy does. Each person adds 1 to some numbers: to those of
// all people, and in every breakdown to those of one group. To which ones depends on
// the decision alone, and there are few decisions that differ.
type counter struct {
	bound     *eligibility.Bound
	by        []*BoundBreakdown
	rules     []FunnelRule
	facts     []FunnelFact
	marks     map[eligibility.Decision][]uint16
	counts    []int // of all people, then of the groups of each breakdown
	decision  eligibility.BlockDecision
	member    eligibility.BlockDecision
	decisions []eligibility.Decision
	adds      [][]uint16 // by person of the block: the numbers to which they add
	groups    []uint16
}

// The numbers of some people, in their order: how many, how many of each verdict, what
// each rule did, what each fact did.
const (
	markPeople = iota
	markUndetermined
	markIneligible
	markEligible
	markRules
	marksOfRule = 3
	marksOfFact = 2
)

// maxMarks bounds how many decisions a counter remembers.
const maxMarks = 1 << 16

func newCounter(b *eligibility.Bound, by []*BoundBreakdown) *counter {
	c := &counter{bound: b, by: by, marks: map[eligibility.Decision][]uint16{}}
	known := b.Facts()
	for leaf, text := range b.Leaves() {
		c.rules = append(c.rules, FunnelRule{leaf.Code, text})
		if c.factAt(leaf.Fact) < 0 {
			fact, _ := known.Fact(leaf.Fact)
			c.facts = append(c.facts, FunnelFact{leaf.Fact, fact.Label, fact.Ask})
		}
	}
	places := 1
	for _, breakdown := range by {
		places += breakdown.breakdown.places()
	}
	c.counts = make([]int, places*c.width())
	return c
}

// factAt returns the place of a fact, -1 if it has none.
func (c *counter) factAt(id eligibility.FactID) int {
	return slices.IndexFunc(c.facts, func(f FunnelFact) bool { return f.Fact == id })
}

// width is how many numbers some people have.
func (c *counter) width() int {
	return markRules + marksOfRule*len(c.rules) + marksOfFact*len(c.facts)
}

// count counts the people of a block.
func (c *counter) count(x *eligibility.Block) {
	c.bound.DecideBlock(x, &c.decision)
	c.decisions, c.adds = c.decision.AppendDecisions(c.decisions[:0]), c.adds[:0]
	for _, d := range c.decisions {
		c.adds = append(c.adds, c.marksOf(d))
	}
	c.countAt(0, nil)
	place := 1
	for _, b := range c.by {
		c.groups = slices.Grow(c.groups[:0], x.Len())[:x.Len()]
		classes(b.groups, x, &c.member, c.groups)
		c.countAt(place, c.groups)
		place += b.breakdown.places()
	}
}

// countAt counts the people of a block into the groups of a breakdown, whose numbers
// begin at a place; nil groups are one.
func (c *counter) countAt(place int, groups []uint16) {
	width := c.width()
	for i, marks := range c.adds {
		at := place
		if groups != nil {
			at += int(groups[i])
		}
		numbers := c.counts[at*width : (at+1)*width]
		for _, mark := range marks {
			numbers[mark]++
		}
	}
}

// marksOf returns to which numbers a decision adds.
func (c *counter) marksOf(d eligibility.Decision) []uint16 {
	marks, known := c.marks[d]
	if !known {
		if len(c.marks) >= maxMarks {
			clear(c.marks)
		}
		marks = c.mark(d)
		c.marks[d] = marks
	}
	return marks
}

// mark works out to which numbers a decision adds.
func (c *counter) mark(d eligibility.Decision) []uint16 {
	marks := []uint16{markPeople, markUndetermined + uint16(d.Verdict)}
	all, alone := c.bound.Against(d)
	for i, leaves := range [marksOfRule]uint64{all, alone, c.bound.Open(d)} {
		for ; leaves != 0; leaves &= leaves - 1 {
			marks = append(marks, uint16(markRules+marksOfRule*bits.TrailingZeros64(leaves)+i))
		}
	}
	missing := c.bound.Missing(d)
	for _, fact := range missing {
		at := markRules + marksOfRule*len(c.rules) + marksOfFact*c.factAt(fact)
		marks = append(marks, uint16(at))
		if len(missing) == 1 {
			marks = append(marks, uint16(at+1))
		}
	}
	return marks
}

// add adds the numbers of another counter of the same policy.
func (c *counter) add(other *counter) {
	for i, n := range other.counts {
		c.counts[i] += n
	}
}

// funnel returns what was counted.
func (c *counter) funnel() *Funnel {
	p := c.bound.Policy()
	f := &Funnel{Policy: p.Ref(), Title: p.Title, Rules: c.rules, Facts: c.facts, Total: c.countsAt(0)}
	place := 1
	for _, b := range c.by {
		breakdown := FunnelBreakdown{Label: b.breakdown.Label, Groups: []FunnelGroup{}}
		groups := append(slices.Clone(b.breakdown.Groups), Group{ID: restID, Label: restLabel}, Group{ID: notKnownID, Label: notKnownLabel})
		for i, g := range groups {
			if counts := c.countsAt(place + i); people(&counts.People) > 0 {
				breakdown.Groups = append(breakdown.Groups, FunnelGroup{g.ID, g.Label, counts})
			}
		}
		f.Breakdowns = append(f.Breakdowns, breakdown)
		place += len(groups)
	}
	return f
}

// countsAt returns the numbers that begin at a place.
func (c *counter) countsAt(place int) FunnelCounts {
	n := c.counts[place*c.width() : (place+1)*c.width()]
	counts := FunnelCounts{People: countOf(n[markPeople]), Eligible: countOf(n[markEligible]), Ineligible: countOf(n[markIneligible]), Undetermined: countOf(n[markUndetermined])}
	n = n[markRules:]
	for range c.rules {
		var r RuleCounts
		for _, cell := range ruleCells {
			*cell(&r), n = countOf(n[0]), n[1:]
		}
		counts.Rules = append(counts.Rules, r)
	}
	for range c.facts {
		var f FactCounts
		for _, cell := range factCells {
			*cell(&f), n = countOf(n[0]), n[1:]
		}
		counts.Facts = append(counts.Facts, f)
	}
	return counts
}
