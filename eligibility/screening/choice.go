package screening

import (
	"slices"

	"github.com/vokasi/vokasi-go/blk"
)

// A field is the entrants of a selection in the order of rank, by batch, with the
// seats. It does not change once it is made.
type field struct {
	plan     *Plan
	keys     []RankKey
	batches  []seats
	entrants []entrant
	byBatch  [][]int32  // the entrants of each batch, by their places
	families [][]int32  // the families that are larger than the cap
	most     int        // of one family
	would    []blk.Flag // of entrants who are undetermined: whether they would be selected; absent where that is not told
	apart    [][]Outcome
}

// seats are the seats of a batch.
type seats struct {
	all      int
	first    int      // open seats that are given before reserved ones
	reserved []int    // by group
	groups   GroupSet // for which any are reserved
}

// A choice is who is chosen for a batch, each list in the order of rank.
type choice struct {
	open    []int32 // on seats that are open to all
	matched []int32 // on reserved seats
	seating *matching
}

// choose gives the seats of a batch to those of its entrants who are not out.
func (f *field) choose(batch int, s *seats, out []bool) (c choice) {
	rest := f.byBatch[batch]
	c.open = make([]int32, 0, min(s.all, len(rest)))
	for len(rest) > 0 && len(c.open) < s.first {
		if !out[rest[0]] {
			c.open = append(c.open, rest[0])
		}
		rest = rest[1:]
	}
	c.seating = newMatching(s.reserved)
	if c.seating.free > 0 {
		c.matched = make([]int32, 0, min(c.seating.free, len(rest)))
	}
	for _, at := range rest {
		if c.seating.free == 0 || c.seating.blocked == s.groups {
			break
		}
		if groups := f.entrants[at].groups & s.groups; groups != 0 && !out[at] && c.seating.add(groups) {
			c.matched = append(c.matched, at)
		}
	}
	seated := c.matched
	for _, at := range rest {
		if len(c.open)+len(c.matched) >= s.all {
			break
		}
		if len(seated) > 0 && seated[0] == at {
			seated = seated[1:]
		} else if !out[at] {
			c.open = append(c.open, at)
		}
	}
	return c
}

// taken returns how many seats are taken.
func (c *choice) taken() int { return len(c.open) + len(c.matched) }

// A draft is a selection while it is made.
type draft struct {
	field   *field
	out     []bool // who cannot be chosen: undetermined, withdrawn, over the cap
	in      []bool // who is chosen
	count   []int  // those who are chosen, by family
	seats   []seats
	choices []choice
	holds   []bool  // who keeps a seat whatever happens; nil if nobody has one yet
	fresh   []int32 // families of those who were chosen since families were looked at
	journal *journal
	work    int // how many people were looked at
}

// A journal has what changed in a draft, so that it can be undone; nil if nobody asks.
type journal struct {
	out     []int32 // who were put out
	choices []chosen
}

// chosen is what was chosen for a batch before.
type chosen struct {
	batch int
	choice
}

// newDraft returns a draft in which nobody is chosen yet and those who are
// undetermined are out.
func (f *field) newDraft() *draft {
	d := &draft{field: f, out: make([]bool, len(f.entrants)), in: make([]bool, len(f.entrants)), count: make([]int, len(f.families)), seats: f.batches, choices: make([]choice, len(f.batches))}
	for i := range f.entrants {
		d.out[i] = !f.entrants[i].eligible
	}
	return d
}

// choose gives the seats of a batch.
func (d *draft) choose(batch int) {
	const fixed = 50 // for the choice itself
	d.work += fixed + len(d.field.byBatch[batch])
	d.replaceChoice(batch, d.field.choose(batch, &d.seats[batch], d.out))
}

func (d *draft) replaceChoice(batch int, c choice) {
	before := &d.choices[batch]
	if d.journal != nil {
		d.journal.choices = append(d.journal.choices, chosen{batch, *before})
	}
	for _, list := range [][]int32{c.open, c.matched} {
		for _, at := range list {
			if family := d.field.entrants[at].family; family >= 0 && !d.in[at] {
				d.fresh = append(d.fresh, family)
			}
		}
	}
	d.set(before, false)
	*before = c
	d.set(before, true)
}

func (d *draft) set(c *choice, in bool) {
	for _, list := range [][]int32{c.open, c.matched} {
		for _, at := range list {
			d.mark(at, in)
		}
	}
}

func (d *draft) mark(at int32, in bool) {
	d.in[at] = in
	if family := d.field.entrants[at].family; family >= 0 {
		if in {
			d.count[family]++
		} else {
			d.count[family]--
		}
	}
}

// settle gives the seats of the batches named and goes on until no family is over
// the cap: those of a family who come after as many of it as may be selected are out,
// and their batches choose again. It ends, for nobody who is out comes back.
func (d *draft) settle(batches []int) {
	for len(batches) > 0 {
		for _, b := range batches {
			d.choose(b)
		}
		batches = d.closeFamilies()
	}
}

// closeFamilies puts those out who are over the cap of their family, looking at the
// families of those who were chosen since the last time, and returns the batches that
// lost anybody.
func (d *draft) closeFamilies() (lost []int) {
	slices.Sort(d.fresh)
	for _, family := range slices.Compact(d.fresh) {
		if d.count[family] >= d.field.most {
			d.work += len(d.field.families[family])
			lost = d.closeFamily(family, lost)
		}
	}
	d.fresh = d.fresh[:0]
	slices.Sort(lost)
	return slices.Compact(lost)
}

// closeFamily puts those of a family out who come after as many of it as may be
// selected. Those who hold a seat come first.
func (d *draft) closeFamily(family int32, lost []int) []int {
	left := d.field.most
	for _, holding := range []bool{true, false} {
		for _, at := range d.field.families[family] {
			switch {
			case d.out[at] || d.isHolding(at) != holding:
			case left > 0:
				if d.in[at] {
					left--
				}
			default:
				d.putOut(at)
				if d.in[at] {
					lost = append(lost, int(d.field.entrants[at].batch))
				}
			}
		}
	}
	return lost
}

func (d *draft) putOut(at int32) {
	d.out[at] = true
	if d.journal != nil {
		d.journal.out = append(d.journal.out, at)
	}
}

func (d *draft) isHolding(at int32) bool { return d.holds != nil && d.holds[at] }

// isOverCap reports whether somebody has no seat while the family has all that it may
// have.
func (d *draft) isOverCap(at int32) bool {
	family := d.field.entrants[at].family
	return family >= 0 && !d.in[at] && d.count[family] >= d.field.most
}
