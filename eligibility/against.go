package eligibility

import (
	"iter"

	"github.com/vokasi/vokasi-go/blk"
)

// Against returns the leaves that speak against somebody who is ineligible, as bits
// like those of the decision: each that fails, or holds below a "not", and counts for
// the connectives above it. Alone are those of them that do so alone: if one were the
// other way round and all others as they are, the person would be eligible. Both are
// 0 for any other verdict.
func (b *Bound) Against(d Decision) (all, alone uint64) {
	if d.Verdict != Ineligible || len(b.nodes) == 0 {
		return 0, 0
	}
	b.blame(len(b.nodes)-1, blk.False, &d, &all)
	for rest := all; rest != 0; rest &= rest - 1 {
		leaf := rest & -rest
		if b.conclude(d.Met^leaf, d.Unmet^leaf).Verdict == Eligible {
			alone |= leaf
		}
	}
	return all, alone
}

// Open returns the leaves that are not known and can still change the verdict, as bits
// like those of the decision: none once it is decided.
func (b *Bound) Open(d Decision) uint64 { return b.open(&d) }

// blame adds the leaves that make a rule what it is: those below it that are as it is.
func (b *Bound) blame(at int, is blk.Truth, d *Decision, leaves *uint64) {
	n := &b.nodes[at]
	switch {
	case n.leaf >= 0:
		*leaves |= 1 << n.leaf
	case n.kind == RuleNot:
		b.blame(n.children[0], blk.Not(is), d, leaves)
	default:
		for _, child := range n.children {
			if b.truth(child, d) == is {
				b.blame(child, is, d, leaves)
			}
		}
	}
}

// Leaves returns the leaves in the order of their bits, each with its words: the
// policy's own, or made from the rule.
func (b *Bound) Leaves() iter.Seq2[Leaf, blk.Text] {
	return func(yield func(Leaf, blk.Text) bool) {
		for i := range b.leaves {
			if !yield(*b.leaves[i].common, b.leaves[i].text) {
				return
			}
		}
	}
}
