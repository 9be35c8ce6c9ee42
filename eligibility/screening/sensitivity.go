package screening

import "math"

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

// foresee tells of those who are undetermined who would be selected if they alone
// turned out eligible. The first draft is before families are looked at, the last one
// is settled. Only where somebody would be chosen and the family has all its seats is
// the selection done again.
func (f *field) foresee(first, last *draft) {
	f.would = make([]bool, len(f.entrants))
	for b := range f.batches {
		x := f.newFrontier(b, &last.choices[b])
		for _, at := range f.byBatch[b] {
			e := &f.entrants[at]
			if e.eligible || !x.admits(at, e.groups) {
				continue
			}
			f.would[at] = true
			if e.family >= 0 && last.count[e.family] >= f.most {
				again := first.clone()
				again.out[at] = false
				again.choose(b)
				again.settle(again.closeFamilies(f.all()))
				f.would[at] = again.in[at]
			}
		}
	}
}

// all returns the places of all batches.
func (f *field) all() []int {
	list := make([]int, len(f.batches))
	for b := range list {
		list[b] = b
	}
	return list
}
