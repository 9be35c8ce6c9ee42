package eligibility

import "math/bits"

// DecideBlock decides everybody in a block as [Bound.Decide] does one, 64 people at
// a time. It allocates nothing once the decision has been filled before. A block of
// another layout has nothing that is known.
func (b *Bound) DecideBlock(x *Block, d *BlockDecision) {
	p := &b.program
	d.reset(x, len(b.leaves), len(p.groups))
	known := x.layout != nil && x.layout.tag == p.tag && p.tag != 0
	for i := range b.leaves {
		met, unmet := d.met(i), d.unmet(i)
		if !known || p.unsettled>>i&1 == 1 {
			clear(met)
			clear(unmet)
			continue
		}
		// unmet is first what is known
		x.run(x.knownSteps(p, i, d.steps[:0]), ^uint64(0), unmet)
		p.metIn(x, d, i)
		p.vagueIn(x, d, i)
		for w := range met {
			met[w] &= unmet[w]
			unmet[w] &^= met[w]
		}
	}
	d.conclude(p)
}

// A step is what a plane does to those that are kept so far.
type step struct {
	plane int // where it begins
	kind  stepKind
}

type stepKind uint8

const (
	stepAnd    stepKind = iota // who has the bit stays
	stepOr                     // who has the bit joins
	stepAndNot                 // who has the bit leaves
	stepNone                   // nobody stays
	stepAll                    // everybody joins
)

// lanes is how many words of a plane are worked out at once, without writing down what
// is between two steps. Planes are that many words long, or a multiple of it.
const lanes = 8

// run fills a plane with what steps leave of one that is the same for everybody.
func run(planes []uint64, steps []step, start uint64, into []uint64) {
	for w := 0; w+lanes <= len(into); w += lanes {
		n0, n1, n2, n3, n4, n5, n6, n7 := start, start, start, start, start, start, start, start
		for i := range steps {
			s := &steps[i]
			switch s.kind {
			case stepAnd:
				p := (*[lanes]uint64)(planes[s.plane+w:])
				n0, n1, n2, n3, n4, n5, n6, n7 = n0&p[0], n1&p[1], n2&p[2], n3&p[3], n4&p[4], n5&p[5], n6&p[6], n7&p[7]
			case stepOr:
				p := (*[lanes]uint64)(planes[s.plane+w:])
				n0, n1, n2, n3, n4, n5, n6, n7 = n0|p[0], n1|p[1], n2|p[2], n3|p[3], n4|p[4], n5|p[5], n6|p[6], n7|p[7]
			case stepAndNot:
				p := (*[lanes]uint64)(planes[s.plane+w:])
				n0, n1, n2, n3, n4, n5, n6, n7 = n0&^p[0], n1&^p[1], n2&^p[2], n3&^p[3], n4&^p[4], n5&^p[5], n6&^p[6], n7&^p[7]
			}
		}
		p := (*[lanes]uint64)(into[w:])
		p[0], p[1], p[2], p[3], p[4], p[5], p[6], p[7] = n0, n1, n2, n3, n4, n5, n6, n7
	}
}

// run is [run] over the planes of the block, with what steps do whose plane is the
// same for everybody.
func (x *Block) run(steps []step, start uint64, into []uint64) {
	from := 0
	for i, s := range steps {
		switch s.kind {
		case stepNone:
			start, from = 0, i+1
		case stepAll:
			start, from = ^uint64(0), i+1
		}
	}
	run(x.planes, steps[from:], start, into)
}

// step returns the step of a bit, and whether it does anything.
func (x *Block) step(bit int, kind stepKind) (step, bool) {
	switch plane := x.at[bit]; {
	case plane >= 0:
		return step{int(plane) * x.words, kind}, true
	case plane == planeOne && kind == stepOr:
		return step{kind: stepAll}, true
	case plane == planeOne && kind == stepAndNot, plane == planeZero && kind == stepAnd:
		return step{kind: stepNone}, true
	}
	return step{}, false
}

// add appends the step of a bit, if it does anything.
func (x *Block) add(steps []step, bit int, kind stepKind) []step {
	if s, does := x.step(bit, kind); does {
		return append(steps, s)
	}
	return steps
}

// knownSteps returns what leaves those whose evidence for a leaf is known.
func (x *Block) knownSteps(p *program, leaf int, steps []step) []step {
	for _, t := range p.sources {
		if int(t.leaf) == leaf {
			steps = x.add(steps, knownAt(int(t.assurance), int(t.slot)), stepAnd)
		}
	}
	return steps
}

// metIn fills the plane of a leaf with those for whom one of its tests holds, whether
// what it looks at is known or not.
func (p *program) metIn(x *Block, d *BlockDecision, leaf int) {
	met, none := d.met(leaf), true
	for i := range p.fields {
		t := &p.fields[i]
		switch {
		case t.leaf != leaf:
		case none:
			x.test(t, d, met)
			none = false
		default:
			x.test(t, d, d.scratch(0))
			orPlane(met, d.scratch(0))
		}
	}
	if none {
		clear(met)
	}
	for i := range p.dated {
		if t := &p.dated[i]; int(t.leaf) == leaf {
			t.holdsIn(x, d)
		}
	}
}

// vagueIn takes those out of what is known whose value says too little for a leaf.
func (p *program) vagueIn(x *Block, d *BlockDecision, leaf int) {
	for i := range p.vague {
		if t := &p.vague[i]; t.leaf == 1<<leaf {
			vague := d.scratch(0)
			x.run(x.equal(int(t.word)*64, t.mask, t.value, d.steps[:0]), ^uint64(0), vague)
			andNotPlane(d.unmet(leaf), vague)
		}
	}
}

// holdsIn fills the plane of a leaf about codes that must be valid on a day, and takes
// out of what is known those of whom too little is known of a code.
func (t *datedTest) holdsIn(x *Block, d *BlockDecision) {
	met, known := d.met(int(t.leaf)), d.unmet(int(t.leaf))
	held, until, most := d.scratch(0), d.scratch(1), d.scratch(2)
	all := t.need == len(t.fields)
	fill(met, bit(all)*^uint64(0))
	fill(most, bit(all)*^uint64(0))
	for _, f := range t.fields {
		at := int(f.word)*64 + int(f.shift)
		x.atMost(at+dayBits, dayBits, t.on, d, held)
		x.run(x.atLeast(at, dayBits, t.on, d.steps[:0]), ^uint64(0), until)
		andPlane(held, until)
		possible := until
		x.run(x.equal(at, f.most(), heldUndated, d.steps[:0]), ^uint64(0), possible)
		orPlane(possible, held)
		if all {
			andPlane(met, held)
			andPlane(most, possible)
		} else {
			orPlane(met, held)
			orPlane(most, possible)
		}
	}
	for w := range known {
		known[w] &^= most[w] &^ met[w]
	}
}

// test fills a plane with those of whom a test of a field holds.
func (x *Block) test(t *fieldTest, d *BlockDecision, into []uint64) {
	base, steps := int(t.field.word)*64+int(t.field.shift), d.steps[:0]
	switch {
	case t.mask == 0 || t.low > t.high:
		clear(into)
	case t.low == t.mask && t.high == t.field.most():
		for m := t.mask; m != 0; m &= m - 1 { // all of the bits
			steps = x.add(steps, base+trailing(m), stepAnd)
		}
		x.run(steps, ^uint64(0), into)
	case t.low == 1 && t.high == t.field.most():
		for m := t.mask; m != 0; m &= m - 1 { // any of them
			steps = x.add(steps, base+trailing(m), stepOr)
		}
		x.run(steps, 0, into)
	default:
		x.between(base, int(t.field.width), t.low, min(t.high, t.field.most()), d, into)
	}
}

// between fills a plane with those whose number, so many bits wide, lies in a range.
// Where the range is all that begins with some bits, those alone are looked at.
func (x *Block) between(base, width int, low, high uint64, d *BlockDecision, into []uint64) {
	free := bits.Len64(low ^ high)
	if rest := uint64(1)<<free - 1; low&rest == 0 && high&rest == rest {
		x.run(x.equal(base, (uint64(1)<<width-1)&^rest, low, d.steps[:0]), ^uint64(0), into)
		return
	}
	x.atMost(base, width, high, d, into)
	if low > 0 {
		least := d.scratch(1)
		x.run(x.atLeast(base, width, low, d.steps[:0]), ^uint64(0), least)
		andPlane(into, least)
	}
}

// atMost fills a plane with those whose number is not above a bound.
func (x *Block) atMost(base, width int, bound uint64, d *BlockDecision, into []uint64) {
	if bound >= uint64(1)<<width-1 {
		fill(into, ^uint64(0))
		return
	}
	x.run(x.atLeast(base, width, bound+1, d.steps[:0]), ^uint64(0), into)
	for w := range into {
		into[w] = ^into[w]
	}
}

// atLeast appends what leaves those whose number is not below a bound, out of
// everybody. From the lowest bit up, a number that has a bit where the bound has none
// is larger, and one that has none where the bound has one is smaller, whatever their
// lower bits are.
func (x *Block) atLeast(base, width int, bound uint64, steps []step) []step {
	if bound == 0 {
		return steps
	}
	for i := trailing(bound); i < width; i++ {
		kind := stepOr
		if bound>>i&1 == 1 {
			kind = stepAnd
		}
		steps = x.add(steps, base+i, kind)
	}
	return steps
}

// equal appends what leaves those whose bits under a mask are as given, out of
// everybody. The bits are of a word of rows, from a base on.
func (x *Block) equal(base int, mask, value uint64, steps []step) []step {
	for m := mask; m != 0; m &= m - 1 {
		kind := stepAndNot
		if value>>trailing(m)&1 == 1 {
			kind = stepAnd
		}
		steps = x.add(steps, base+trailing(m), kind)
		if n := len(steps); n > 0 && steps[n-1].kind == stepNone {
			return steps
		}
	}
	return steps
}

// conclude works out the connectives and the verdicts from the leaves.
func (d *BlockDecision) conclude(p *program) {
	for i := range p.groups {
		g := &p.groups[i]
		holds, fails := d.plane(2*d.leaves+2*i), d.plane(2*d.leaves+2*i+1)
		if g.turned {
			holds, fails = fails, holds
		}
		switch g.kind {
		case groupAll:
			d.combine(p, g.mask, true, stepAnd, holds)
			d.combine(p, g.mask, false, stepOr, fails)
		case groupAny:
			d.combine(p, g.mask, true, stepOr, holds)
			d.combine(p, g.mask, false, stepAnd, fails)
		default:
			d.count(p, g.mask, true, g.need, holds)
			d.count(p, g.mask, false, g.spare+1, fails)
		}
	}
	if d.leaves == 0 {
		clear(d.eligible)
		clear(d.ineligible)
		return
	}
	copy(d.eligible, d.plane(d.side(p, int(p.root), true)))
	copy(d.ineligible, d.plane(d.side(p, int(p.root), false)))
	for w := range d.eligible {
		d.eligible[w] &= everybody(d.people, w)
		d.ineligible[w] &= everybody(d.people, w)
	}
}

// side returns which plane a leaf or a connective has, by its bit: where it holds, or
// where it fails. A leaf below an odd number of "not" is turned round.
func (d *BlockDecision) side(p *program, bit int, holds bool) int {
	if bit < d.leaves && p.turned>>bit&1 == 1 {
		holds = !holds
	}
	if holds {
		return 2 * bit
	}
	return 2*bit + 1
}

// combine fills a plane with what all, or any, of some leaves and connectives have.
func (d *BlockDecision) combine(p *program, mask uint64, holds bool, kind stepKind, into []uint64) {
	steps := d.steps[:0]
	for ; mask != 0; mask &= mask - 1 {
		steps = append(steps, step{d.side(p, trailing(mask), holds) * d.words, kind})
	}
	run(d.planes, steps, bit(kind == stepAnd)*^uint64(0), into)
}

// count fills a plane with where at least so many of some leaves and connectives have
// a bit: it counts them with a word for each digit, and then compares.
func (d *BlockDecision) count(p *program, mask uint64, holds bool, need int, into []uint64) {
	const digits = 7 // there are at most 64
	for w := range into {
		var sum [digits]uint64
		for m := mask; m != 0; m &= m - 1 {
			carry := d.planes[d.side(p, trailing(m), holds)*d.words+w]
			for i := 0; carry != 0 && i < digits; i++ {
				sum[i], carry = sum[i]^carry, sum[i]&carry
			}
		}
		enough := ^uint64(0)
		for i := range digits {
			if need>>i&1 == 1 {
				enough &= sum[i]
			} else {
				enough |= sum[i]
			}
		}
		into[w] = enough
	}
}

func andPlane(into, other []uint64) {
	other = other[:len(into)]
	for w := range into {
		into[w] &= other[w]
	}
}

func andNotPlane(into, other []uint64) {
	other = other[:len(into)]
	for w := range into {
		into[w] &^= other[w]
	}
}

func orPlane(into, other []uint64) {
	other = other[:len(into)]
	for w := range into {
		into[w] |= other[w]
	}
}

func fill(plane []uint64, n uint64) {
	for w := range plane {
		plane[w] = n
	}
}
