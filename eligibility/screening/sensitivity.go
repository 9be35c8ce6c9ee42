package screening

import (
	"math"
	"slices"

	"github.com/vokasi/vokasi-go/blk"
)

// A frontier tells, for the batch of a draft that is settled, whether one more
// candidate would be chosen, without choosing again.
type frontier struct {
	batch    *seats
	hasRoom  bool // not all seats are taken
	lastOpen int32
	seating  *matching
	worst    [maxGroups]int32 // of those who sit on the reserved seats, by group
	reach    map[GroupSet]int32
}

// newFrontier returns the frontier of a batch.
func (f *field) newFrontier(batch int, c *choice) *frontier {
	x := &frontier{batch: &f.batches[batch], hasRoom: c.taken() < f.batches[batch].all, lastOpen: -1, seating: c.seating, reach: map[GroupSet]int32{}}
	if n := len(c.open); n > 0 {
		x.lastOpen = c.open[n-1]
	}
	for g := range x.worst {
		x.worst[g] = -1
	}
	for i, g := range f.groupsOf(batch, c) {
		x.worst[g] = c.matched[i] // in the order of rank
	}
	return x
}

// groupsOf returns on whose reserved seats those who are matched sit, one for each.
// People of the same groups sit, by rank, on those of the groups that the plan names
// first.
func (f *field) groupsOf(batch int, c *choice) []int {
	m := c.seating.clone()
	groups := make([]int, len(c.matched))
	for i, at := range c.matched {
		groups[i] = m.take(f.entrants[at].groups & f.batches[batch].groups)
	}
	return groups
}

// admits reports whether somebody would be chosen beside those who are: seats are
// left, or a reserved seat can be made free by moving others, or whoever is the last
// on an open seat, or on a reserved seat that can be made free, ranks lower.
func (x *frontier) admits(at int32, groups GroupSet) bool {
	return x.hasRoom || at < x.lastOpen || at < x.furthest(groups&x.batch.groups)
}

// furthest returns the place before which somebody of these groups has a reserved
// seat.
func (x *frontier) furthest(groups GroupSet) int32 {
	if groups == 0 {
		return -1
	}
	if at, known := x.reach[groups]; known {
		return at
	}
	m := *x.seating
	m.blocked = 0
	_, last, reached := m.search(groups)
	at := int32(-1)
	if last >= 0 {
		at = math.MaxInt32
	} else {
		reached.each(func(g int) bool { at = max(at, x.worst[g]); return true })
	}
	x.reach[groups] = at
	return at
}

// effort returns how many people may be looked at, each as often as needed, to foresee
// what a selection would come to for those who are undetermined. It grows as the
// selection does, and is four times what the most entangled town of the benchmarks takes.
func (f *field) effort() int {
	const least, each = 20_000_000, 500
	return least + each*len(f.entrants)
}

// foresee tells of those who are undetermined who would be selected if they alone
// turned out eligible, given the draft that is settled. Only where their family decides
// it is more to be done than to look. Of whom it takes more effort than there may be
// nothing is told.
func (f *field) foresee(last *draft, effort int) {
	f.would = make([]blk.Flag, len(f.entrants))
	open := make([][]int32, len(f.batches))
	n := 0
	for b := range f.batches {
		x := f.newFrontier(b, &last.choices[b])
		for _, at := range f.byBatch[b] {
			e := &f.entrants[at]
			switch {
			case e.eligible:
			case !x.admits(at, e.groups):
				f.would[at] = blk.FlagOf(false)
			case e.family < 0 || last.count[e.family] < f.most:
				f.would[at] = blk.FlagOf(true)
			default:
				open[b] = append(open[b], at)
				n++
			}
		}
	}
	if n > 0 {
		f.narrow(open)
		f.try(open, effort)
	}
}

// narrow decides those of whom it is plain, and leaves the others.
//
// Whoever is undetermined and would have a seat of the batch keeps it unless as many
// of the family as may be selected rank higher and are chosen. How many are follows
// from who is offered a seat by any batch while the selection is done: the more are
// offered one, the more of each family are chosen. One person more can change
// much, but whatever happens then, at least those are offered a seat who are offered
// one if all batches have fewer seats, and at most those if all have more: see slack.
func (f *field) narrow(open [][]int32) {
	fewer, more := f.lines(-1), f.lines(1)
	for b := range open {
		open[b] = slices.DeleteFunc(open[b], func(at int32) bool {
			family := f.entrants[at].family
			switch {
			case at < more[family]:
				f.would[at] = blk.FlagOf(true)
			case at > fewer[family]:
				f.would[at] = blk.FlagOf(false)
			}
			return !f.would[at].IsZero()
		})
	}
}

// lines returns for each family the place of the last who is selected, before which
// nobody of it could be put out, where all batches have fewer seats, or more; beyond
// all places if the family has not all its seats.
func (f *field) lines(sign int) []int32 {
	d := f.newDraft()
	d.seats = make([]seats, len(f.batches))
	for b := range d.seats {
		d.seats[b] = f.batches[b].slack(sign)
	}
	d.settle(f.all())
	lines := make([]int32, len(f.families))
	for i := range lines {
		lines[i] = d.line(int32(i))
	}
	return lines
}

// line returns the place of the last of a family who may be selected; beyond all places
// if it has not all its seats.
func (d *draft) line(family int32) int32 {
	left := d.field.most
	for _, at := range d.field.families[family] {
		if d.in[at] {
			if left--; left == 0 {
				return at
			}
		}
	}
	return math.MaxInt32
}

// slack returns fewer seats than a batch has, or more: so many that, whoever comes in
// as well, all whom the batch chooses with fewer are chosen; and that whoever is taken
// away, those who are chosen in the end are among those with more.
//
// One person more takes an open seat, or a reserved one, from which another moves to
// a seat of another group or to an open one: so there is one seat fewer of each kind.
// The number of people on seats of either kind can then be smaller by one of each group
// and two, and the rest of the seats must make up for that.
func (s *seats) slack(sign int) seats {
	t := *s
	t.reserved = slices.Clone(s.reserved)
	kinds := 0
	s.groups.each(func(g int) bool {
		t.reserved[g] += sign
		kinds++
		return true
	})
	t.all += sign
	if kinds > 0 {
		t.all += sign * (kinds + 2)
	}
	t.all = max(t.all, 0)
	if s.first > 0 {
		t.first += sign
	}
	return t
}

// try does the selection for each of those who are open as if they were eligible.
//
// The order in which batches offer their seats changes nothing, and nobody to whom a
// seat was offered comes back. So every batch first offers what it offers in any case,
// and then all but that of the person the rest: once for all the people of a batch, and
// what all batches but those of one half offer once for the half.
func (f *field) try(open [][]int32, effort int) {
	d := f.newDraft()
	d.seats = slices.Clone(f.batches)
	var asked []int
	for b := range open {
		if len(open[b]) > 0 {
			asked = append(asked, b)
			d.seats[b] = f.batches[b].slack(-1)
		}
	}
	d.settle(f.all())
	d.journal = &journal{}
	d.work = 0
	d.tryHalves(asked, open, effort)
}

// tryHalves tries those of some batches. All others have offered all their seats.
func (d *draft) tryHalves(batches []int, open [][]int32, effort int) {
	switch {
	case len(batches) == 0 || d.work > effort:
		return
	case len(batches) == 1:
		d.tryBatch(batches[0], open[batches[0]], effort)
		return
	}
	half := len(batches) / 2
	for _, part := range [][2][]int{{batches[:half], batches[half:]}, {batches[half:], batches[:half]}} {
		mark := d.journal.mark()
		for _, b := range part[1] {
			d.seats[b] = d.field.batches[b]
		}
		d.settle(part[1])
		d.tryHalves(part[0], open, effort)
		for _, b := range part[1] {
			d.seats[b] = d.field.batches[b].slack(-1)
		}
		d.undo(mark)
	}
}

// tryBatch tries those of a batch. All others have offered all their seats.
func (d *draft) tryBatch(batch int, open []int32, effort int) {
	f := d.field
	fewer := d.seats[batch]
	d.seats[batch] = f.batches[batch]
	for _, at := range open {
		if d.work > effort {
			break
		}
		d.work += len(f.families[f.entrants[at].family])
		if at > d.line(f.entrants[at].family) {
			f.would[at] = blk.FlagOf(false)
			continue
		}
		mark := d.journal.mark()
		d.out[at] = false
		d.settle([]int{batch})
		f.would[at] = blk.FlagOf(d.in[at])
		d.undo(mark)
		d.out[at] = true
	}
	d.seats[batch] = fewer
}

// mark returns the place of a journal to which a draft can go back.
func (j *journal) mark() [2]int { return [2]int{len(j.out), len(j.choices)} }

// undo takes a draft back to a place of its journal.
func (d *draft) undo(mark [2]int) {
	j := d.journal
	d.journal = nil
	for _, at := range j.out[mark[0]:] {
		d.out[at] = false
	}
	for _, c := range slices.Backward(j.choices[mark[1]:]) {
		d.replaceChoice(c.batch, c.choice)
	}
	j.out, j.choices = j.out[:mark[0]], j.choices[:mark[1]]
	d.journal, d.fresh = j, d.fresh[:0]
}

// all returns the places of all batches.
func (f *field) all() []int {
	list := make([]int, len(f.batches))
	for b := range list {
		list[b] = b
	}
	return list
}
