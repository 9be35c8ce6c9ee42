package screening

import (
	"context"
	"iter"
	"math/bits"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/eligibility"
)

// An Impact is what a change of policy does to a cohort: who gains, who loses, and by
// which rules.
type Impact struct {
	// The policy before the change.
	Before eligibility.PolicyRef `json:"before" jsonschema:"required"`
	// The policy after it.
	After eligibility.PolicyRef `json:"after" jsonschema:"required"`
	// How many there are of each pair of verdicts, in the order of the verdicts.
	Moves []Move `json:"moves" jsonschema:"required"`
	// By which rules of the policy before the change those were kept out who are eligible
	// after it, in the order of the document; without those that kept out nobody.
	GainedBy []RuleImpact `json:"gained_by" jsonschema:"required"`
	// By which rules of the policy after the change those are kept out who were eligible
	// before it, in the same way.
	LostBy []RuleImpact `json:"lost_by" jsonschema:"required"`

	gained, lost []uint64
}

// A Move is how many people had one verdict before a change and have another after it.
type Move struct {
	// The verdict before the change.
	From eligibility.Verdict `json:"from" jsonschema:"required"`
	// The verdict after it.
	To eligibility.Verdict `json:"to" jsonschema:"required"`
	// How many.
	People int `json:"people" jsonschema:"required"`
}

// A RuleImpact is how many people a rule keeps out on one side of a change.
type RuleImpact struct {
	// The rule.
	Code eligibility.RuleCode `json:"code" jsonschema:"required"`
	// What it asks for, in words.
	Text blk.Text `json:"text" jsonschema:"required"`
	// Against how many it speaks.
	People int `json:"people" jsonschema:"required"`
	// How many it alone keeps out.
	Alone int `json:"alone" jsonschema:"required"`
}

// Gained returns the places of those who are eligible after the change and were not
// before it, in order.
func (i *Impact) Gained() iter.Seq[int] { return ones(i.gained) }

// Lost returns the places of those who were eligible before the change and are not
// after it, in order. Some of them may be undetermined now.
func (i *Impact) Lost() iter.Seq[int] { return ones(i.lost) }

// Count returns how many people had one verdict before the change and have another
// after it.
func (i *Impact) Count(from, to eligibility.Verdict) int {
	for _, m := range i.Moves {
		if m.From == from && m.To == to {
			return m.People
		}
	}
	return 0
}

// Compare returns what it does to the people of the table to put one policy in the
// place of another, with so many workers at once; fewer than one is one. Both policies
// must be bound to the layout of the table; under another one everybody is
// undetermined. Where the context ends first, its error is returned.
func (t *Table) Compare(ctx context.Context, before, after *eligibility.Bound, workers int) (*Impact, error) {
	blocks := t.all()
	const words = eligibility.BlockLen / 64
	i := &Impact{Before: before.Policy().Ref(), After: after.Policy().Ref(), gained: make([]uint64, len(blocks)*words), lost: make([]uint64, len(blocks)*words)}
	var counts []*impactCounts
	err := share(ctx, len(blocks), workers, func() func(int) {
		c := &impactCounts{before: side{bound: before}, after: side{bound: after}}
		counts = append(counts, c)
		return func(b int) { c.count(blocks[b], i.gained[b*words:(b+1)*words], i.lost[b*words:(b+1)*words]) }
	})
	if err != nil {
		return nil, err
	}
	sum := impactCounts{before: side{bound: before}, after: side{bound: after}}
	for _, c := range counts {
		sum.add(c)
	}
	for from, row := range sum.moves {
		for to, n := range row {
			i.Moves = append(i.Moves, Move{eligibility.Verdict(from), eligibility.Verdict(to), n})
		}
	}
	i.GainedBy, i.LostBy = sum.before.impacts(), sum.after.impacts()
	return i, nil
}

// impactCounts counts what a change does.
type impactCounts struct {
	before, after side
	moves         [3][3]int
}

// side is one side of a change, and whom each of its rules keeps out: of those who are
// eligible on the other side.
type side struct {
	bound      *eligibility.Bound
	decision   eligibility.BlockDecision
	decisions  []eligibility.Decision
	all, alone [64]int
}

func (s *side) decide(x *eligibility.Block) {
	s.bound.DecideBlock(x, &s.decision)
	s.decisions = s.decision.AppendDecisions(s.decisions[:0])
}

// keepOut counts by which rules a decision keeps somebody out.
func (s *side) keepOut(d eligibility.Decision) {
	all, alone := s.bound.Against(d)
	for ; all != 0; all &= all - 1 {
		s.all[bits.TrailingZeros64(all)]++
	}
	for ; alone != 0; alone &= alone - 1 {
		s.alone[bits.TrailingZeros64(alone)]++
	}
}

// impacts returns the rules that keep somebody out.
func (s *side) impacts() []RuleImpact {
	impacts := []RuleImpact{}
	i := 0
	for leaf, text := range s.bound.Leaves() {
		if s.all[i] > 0 {
			impacts = append(impacts, RuleImpact{leaf.Code, text, s.all[i], s.alone[i]})
		}
		i++
	}
	return impacts
}

func (c *impactCounts) count(x *eligibility.Block, gained, lost []uint64) {
	c.before.decide(x)
	c.after.decide(x)
	for i, before := range c.before.decisions {
		after := c.after.decisions[i]
		c.moves[before.Verdict][after.Verdict]++
		switch {
		case before.Verdict == after.Verdict:
		case after.Verdict == eligibility.Eligible:
			gained[i/64] |= 1 << (i % 64)
			c.before.keepOut(before)
		case before.Verdict == eligibility.Eligible:
			lost[i/64] |= 1 << (i % 64)
			c.after.keepOut(after)
		}
	}
}

func (c *impactCounts) add(other *impactCounts) {
	for from, row := range other.moves {
		for to, n := range row {
			c.moves[from][to] += n
		}
	}
	for i := range c.before.all {
		c.before.all[i] += other.before.all[i]
		c.before.alone[i] += other.before.alone[i]
		c.after.all[i] += other.after.all[i]
		c.after.alone[i] += other.after.alone[i]
	}
}
