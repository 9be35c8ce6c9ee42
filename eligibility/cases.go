package eligibility

import (
	"iter"
	"slices"

	"github.com/vokasi/vokasi-go/blk"
)

// Cases returns cases for testing the policy, made from its bounds: beginning with
// somebody who is eligible, for each rule its fact one step below each bound, at
// it, one step above it, and missing. What is expected of each is what the policy
// decides; whoever writes another program for the policy runs it on them, and
// whoever writes the policy reads them. There are none if nobody can be eligible.
func (b *Bound) Cases() iter.Seq[Example] {
	return func(yield func(Example) bool) {
		base, ok := b.eligible()
		if !ok {
			return
		}
		told := map[Evidence]bool{}
		tell := func(name string, e Evidence) bool {
			if told[e] || !b.layout.isPossible(&e) {
				return true
			}
			told[e] = true
			return yield(Example{Name: name, Dates: b.dates, Dossier: b.layout.Dossier(&e), Expect: b.Decide(&e).Verdict})
		}
		if !tell("memenuhi syarat", base) {
			return
		}
		for i := range b.leaves {
			l := &b.leaves[i]
			for at := range b.layout.slots {
				s := &b.layout.slots[at]
				if s.fact.ID != l.common.Fact || at != l.slot && s.code == "" {
					continue
				}
				for _, n := range b.around(i, at) {
					e := base
					b.layout.know(&e, at, n)
					label := s.valueText(n, &b.context)
					if !tell(string(l.common.Code)+": "+label.ID, e) {
						return
					}
				}
			}
			e := base
			for at := range b.layout.slots {
				if b.layout.slots[at].fact.ID == l.common.Fact {
					b.layout.forget(&e, at)
				}
			}
			if !tell(string(l.common.Code)+": "+string(l.common.Fact)+" belum diketahui", e) {
				return
			}
		}
	}
}

// eligible returns evidence of somebody who is eligible.
func (b *Bound) eligible() (Evidence, bool) {
	if len(b.nodes) == 0 {
		return Evidence{}, false
	}
	order := b.order()
	e, ok := newSearch(b.layout, b).find(Evidence{}, order, func(e *Evidence) (found, stop bool) {
		v := b.Decide(e).Verdict
		return v == Eligible && e.isComplete(order), v == Ineligible
	})
	return e, ok
}

// isComplete reports whether all slots are known.
func (e *Evidence) isComplete(slots []int) bool {
	return !slices.ContainsFunc(slots, func(i int) bool { return e.known[0]>>i&1 == 0 })
}

// around returns the values of a slot around the bounds of a leaf.
func (b *Bound) around(i, at int) (values []uint64) {
	s := &b.layout.slots[at]
	if s.fact.Kind != KindDate && s.fact.Kind != KindCount {
		return s.cells(at, []*Bound{b})
	}
	add := func(n uint64, steps ...int) {
		for _, step := range steps {
			if s.fact.Kind == KindDate {
				if d := nextDate(n); !d.IsZero() {
					values = append(values, packDate(d.AddDays(step)))
				}
				continue
			}
			if m := int(n) + step; m >= s.fact.Least && (s.fact.Most == 0 || m <= s.fact.Most) && m < 1<<31 {
				values = append(values, uint64(m))
			}
		}
	}
	if bounds := b.leaves[i].settled; bounds.ok && bounds.low <= bounds.high {
		if bounds.low > 0 {
			add(bounds.low, -1, 0, 1)
		}
		if bounds.high != noBound {
			add(bounds.high+1, -2, -1, 0)
		}
	}
	return values
}

// LeafCoverage is how far the examples of a policy try one of its leaves.
type LeafCoverage struct {
	// The leaf.
	Code RuleCode
	// In how many examples it is met, not met and not known.
	Met, Unmet, Unknown int
	// In how many of them the verdict would be another if this leaf were otherwise.
	Pivotal int
}

// Coverage returns how far the policy's own examples try each of its leaves, in the
// order of the document; nil if the policy cannot be decided.
func (p *Policy) Coverage() []LeafCoverage {
	l, found := NewLayout(p)
	if found != nil || p.ruleCount() > maxRules {
		return nil
	}
	var list []LeafCoverage
	for leaf := range p.Leaves() {
		list = append(list, LeafCoverage{Code: leaf.Code})
	}
	for i := range p.Examples {
		x := &p.Examples[i]
		e, _ := l.Evidence(&x.Dossier)
		b := bind([]*Policy{p}, l, x.Dates, nil)
		d := b.Decide(&e)
		for leaf := range list {
			c, mask := &list[leaf], uint64(1)<<leaf
			switch d.truth(leaf) {
			case blk.True:
				c.Met++
			case blk.False:
				c.Unmet++
			default:
				c.Unknown++
			}
			met, unmet := b.conclude(d.Met|mask, d.Unmet&^mask).Verdict, b.conclude(d.Met&^mask, d.Unmet|mask).Verdict
			if met != d.Verdict || unmet != d.Verdict {
				c.Pivotal++
			}
		}
	}
	return list
}
