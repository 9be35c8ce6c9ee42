package eligibility

import (
	"math/bits"
	"slices"
)

// BlockLen is the most people that a [Block] holds: their planes then fit the
// caches of a processor.
const BlockLen = 1 << 14

// A Block is the evidence of up to [BlockLen] people of one [Layout], turned on its
// side: for every bit of evidence it has a plane with one bit a person, and a plane
// that is the same for everybody takes no room. So 64 people are decided at once,
// and a rule reads only the bits that it looks at. A Block is made by [Layout.Block];
// it is immutable and safe for concurrent use. The zero Block holds nobody.
type Block struct {
	layout *Layout
	count  int
	words  int            // of a plane, a multiple of lanes
	at     [rowBits]int16 // which plane a bit of evidence has; planeZero or planeOne for none
	planes []uint64
}

// A row is evidence as words: its values, and then what is known with each assurance
// and what is contested, 32 bits each.
const (
	rowWords = maxWords + (assuranceLevels+1)/2
	rowBits  = rowWords * 64
)

// Planes that are the same for everybody.
const (
	planeZero int16 = -1 - iota
	planeOne
)

// at returns a word of the row, 0 under another layout.
func (e *Evidence) at(word int, tag uint64) uint64 {
	switch {
	case e.tag != tag:
		return 0
	case word == maxWords:
		return uint64(e.known[0]) | uint64(e.known[1])<<32
	case word == maxWords+1:
		return uint64(e.known[2]) | uint64(e.contested)<<32
	}
	return e.words[word]
}

// knownAt returns where a row has whether a slot is known with an assurance.
func knownAt(assurance, slot int) int { return maxWords*64 + assurance*32 + slot }

// Block returns the evidence of people as a block. At most [BlockLen] are taken, the
// others are left out; evidence of another layout is taken for none.
func (l *Layout) Block(rows []Evidence) *Block {
	rows = rows[:min(len(rows), BlockLen)]
	b := &Block{layout: l, count: len(rows), words: (len(rows) + 64*lanes - 1) / (64 * lanes) * lanes}
	for i := range b.at {
		b.at[i] = planeZero
	}
	var used []int // the words of rows that can be anything but 0
	for word := range rowWords {
		if l.usesWord(word) {
			used = append(used, word)
		}
	}
	all := make([]uint64, len(used)*64*b.words)
	var turned [64]uint64
	for w := range (len(rows) + 63) / 64 {
		some := rows[w*64 : min(w*64+64, len(rows))]
		for u, word := range used {
			clear(turned[len(some):])
			for i := range some {
				turned[i] = some[i].at(word, l.tag)
			}
			transpose(&turned)
			for bit, n := range turned {
				all[(u*64+bit)*b.words+w] = n
			}
		}
	}
	for u, word := range used {
		for bit := range 64 {
			b.keep(word*64+bit, planeOf(all, u*64+bit, b.words))
		}
	}
	b.planes = append([]uint64(nil), b.planes...) // no more than they take
	return b
}

// usesWord reports whether a word of rows can be anything but 0.
func (l *Layout) usesWord(word int) bool {
	if word >= maxWords {
		return true
	}
	for i := range l.slots {
		if int(l.slots[i].field.word) == word {
			return true
		}
	}
	return false
}

// keep adds the plane of a bit, unless everybody has the same.
func (b *Block) keep(bit int, plane []uint64) {
	same := b.sameFor(plane)
	if same == 0 {
		b.at[bit] = int16(len(b.planes) / b.words)
		b.planes = append(b.planes, plane...)
		return
	}
	b.at[bit] = same
}

// sameFor returns planeZero or planeOne if everybody has the same, and else 0.
func (b *Block) sameFor(plane []uint64) int16 {
	has, lacks := false, false
	for w, n := range plane {
		people := everybody(b.count, w)
		has, lacks = has || n != 0, lacks || n != people
		if has && lacks {
			return 0
		}
	}
	if has {
		return planeOne
	}
	return planeZero
}

// everybody returns the bits of a word of a plane that stand for people.
func everybody(count, w int) uint64 {
	if rest := max(count-w*64, 0); rest < 64 {
		return 1<<rest - 1
	}
	return ^uint64(0)
}

// Len returns how many people the block holds.
func (b *Block) Len() int { return b.count }

// Layout returns the layout of the evidence, nil for the zero Block.
func (b *Block) Layout() *Layout { return b.layout }

// Bytes returns how much memory the block takes, in bytes.
func (b *Block) Bytes() int { return 8*len(b.planes) + 2*rowBits + 64 }

// Evidence returns the evidence of a person by its place, from 0; none if the block
// has no such place.
func (b *Block) Evidence(i int) Evidence {
	if i < 0 || i >= b.count {
		return Evidence{}
	}
	var row [rowWords]uint64
	for at, plane := range b.at {
		switch {
		case plane == planeOne:
			row[at/64] |= 1 << (at % 64)
		case plane >= 0:
			row[at/64] |= b.plane(plane)[i/64] >> (i % 64) & 1 << (at % 64)
		}
	}
	e := Evidence{tag: b.layout.tag, contested: uint32(row[maxWords+1] >> 32)}
	copy(e.words[:], row[:maxWords])
	e.known = [assuranceLevels]uint32{uint32(row[maxWords]), uint32(row[maxWords] >> 32), uint32(row[maxWords+1])}
	return e
}

// plane returns a plane by its number.
func (b *Block) plane(n int16) []uint64 { return planeOf(b.planes, int(n), b.words) }

// transpose turns 64 words of 64 bits so that bit i of word j becomes bit j of word
// i. It swaps ever smaller squares (Hacker's Delight, 7-3).
func transpose(m *[64]uint64) {
	mask := uint64(1)<<32 - 1
	for size := 32; size != 0; size >>= 1 {
		for i := 0; i < 64; i = (i + size + 1) &^ size {
			swap := (m[i&63]>>(size&63) ^ m[(i+size)&63]) & mask
			m[(i+size)&63] ^= swap
			m[i&63] ^= swap << (size & 63)
		}
		mask ^= mask << (size >> 1)
	}
}

// A BlockDecision is the decisions of a policy on the people of a [Block], as bits:
// bit i%64 of word i/64 stands for the person at place i. It is filled by
// [Bound.DecideBlock], which uses its memory again. The zero BlockDecision is ready
// to be filled.
type BlockDecision struct {
	people, words, leaves int
	planes                []uint64 // of each leaf, before any "not", and of each connective: where it holds, where it fails
	eligible, ineligible  []uint64
	rest                  []uint64
	steps                 [64]step
}

// scratchPlanes is how many planes the test of a leaf needs beside its own.
const scratchPlanes = 3

// reset makes room for the decisions on a block.
func (d *BlockDecision) reset(x *Block, leaves, groups int) {
	d.people, d.words, d.leaves = x.count, x.words, leaves
	room := func(list []uint64, planes int) []uint64 {
		return slices.Grow(list[:0], planes*d.words)[:planes*d.words]
	}
	d.planes = room(d.planes, 2*(leaves+groups))
	d.eligible, d.ineligible = room(d.eligible, 1), room(d.ineligible, 1)
	d.rest = room(d.rest, scratchPlanes)
}

// plane returns a plane by its number.
func (d *BlockDecision) plane(n int) []uint64 { return planeOf(d.planes, n, d.words) }

// met returns the plane of those for whom a leaf is met.
func (d *BlockDecision) met(leaf int) []uint64 { return d.plane(2 * leaf) }

// unmet returns the plane of those for whom a leaf is not met.
func (d *BlockDecision) unmet(leaf int) []uint64 { return d.plane(2*leaf + 1) }

// scratch returns a plane to work with.
func (d *BlockDecision) scratch(n int) []uint64 { return planeOf(d.rest, n, d.words) }

func planeOf(planes []uint64, n, words int) []uint64 {
	return planes[n*words : (n+1)*words : (n+1)*words]
}

// Len returns how many people were decided.
func (d *BlockDecision) Len() int { return d.people }

// Eligible returns who is eligible. It is valid until the next decision.
func (d *BlockDecision) Eligible() []uint64 { return d.eligible[:(d.people+63)/64] }

// Ineligible returns who is ineligible; who is neither is undetermined. It is valid
// until the next decision.
func (d *BlockDecision) Ineligible() []uint64 { return d.ineligible[:(d.people+63)/64] }

// Counts returns how many are undetermined, ineligible and eligible, by [Verdict].
func (d *BlockDecision) Counts() (counts [3]int) {
	for w := range d.eligible {
		counts[Eligible] += bits.OnesCount64(d.eligible[w])
		counts[Ineligible] += bits.OnesCount64(d.ineligible[w])
	}
	counts[Undetermined] = d.people - counts[Eligible] - counts[Ineligible]
	return counts
}

// AppendDecisions appends the decision on each person, in order.
func (d *BlockDecision) AppendDecisions(dst []Decision) []Decision {
	var met, unmet [64]uint64
	for w := 0; w*64 < d.people; w++ {
		clear(met[:])
		clear(unmet[:])
		for leaf := range d.leaves {
			met[leaf], unmet[leaf] = d.met(leaf)[w], d.unmet(leaf)[w]
		}
		transpose(&met)
		transpose(&unmet)
		for i := range min(64, d.people-w*64) {
			dst = append(dst, Decision{Verdict(d.eligible[w]>>i&1<<1 | d.ineligible[w]>>i&1), met[i], unmet[i]})
		}
	}
	return dst
}
