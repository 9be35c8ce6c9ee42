package screening

import (
	"math/bits"
	"slices"
)

// A matching seats people on reserved seats, one seat each, so that as many seats as
// possible are filled. People are added in the order of rank and stay: adding
// somebody moves others from group to group where that makes room, and never takes a
// seat from anybody. So those who are seated are the best that can be: of all sets of
// people that fill as many reserved seats, each of theirs ranks at least as high,
// place by place (the greedy basis of a transversal matroid).
//
// People of the same groups are alike here, so the search goes over groups and not
// over people.
type matching struct {
	room    []int     // seats that are free, by group
	seated  [][]crowd // who sits there, by group
	free    int       // seats that are free
	blocked GroupSet  // groups from which no free seat can be reached any more
}

// A crowd is how many people of the same groups sit on the seats of one group.
type crowd struct {
	groups GroupSet
	people int
}

// newMatching returns the matching with nobody in it.
func newMatching(reserved []int) *matching {
	m := &matching{room: slices.Clone(reserved), seated: make([][]crowd, len(reserved))}
	for _, n := range reserved {
		m.free += n
	}
	return m
}

// each calls visit with the places of the groups in a set, in order.
func (s GroupSet) each(visit func(g int) bool) {
	for ; s != 0; s &= s - 1 {
		if !visit(bits.TrailingZeros64(uint64(s))) {
			return
		}
	}
}

// exits returns the groups to which somebody who sits in a group could move.
func (m *matching) exits(g int) (out GroupSet) {
	for _, c := range m.seated[g] {
		if c.people > 0 {
			out |= c.groups
		}
	}
	return out
}

// add seats somebody of these groups, if any seat can be made free.
func (m *matching) add(groups GroupSet) bool {
	if groups&^m.blocked == 0 {
		return false
	}
	from, last, reached := m.search(groups)
	if last < 0 {
		m.blocked |= reached
		return false
	}
	m.room[last]--
	m.free--
	for from[last] >= 0 { // everybody on the way moves one group on
		before := int(from[last])
		m.seat(m.leave(before, last), last)
		last = before
	}
	m.seat(groups, last)
	return true
}

// search looks for the nearest group with a free seat, from a person's own groups by
// moves of those who sit there. It returns from which group each was reached, -1 for
// the person's own; the group with a free seat, -1 if there is none; and all groups
// that it reached.
func (m *matching) search(groups GroupSet) (from [maxGroups]int8, last int, reached GroupSet) {
	var queue [maxGroups]int8
	n := 0
	last = -1
	reach := func(set GroupSet, by int8) {
		(set &^ reached &^ m.blocked).each(func(g int) bool {
			reached |= 1 << g
			from[g] = by
			queue[n] = int8(g)
			n++
			if m.room[g] > 0 {
				last = g
			}
			return last < 0
		})
	}
	reach(groups, -1)
	for i := 0; i < n && last < 0; i++ {
		reach(m.exits(int(queue[i])), queue[i])
	}
	return from, last, reached
}

func (m *matching) seat(groups GroupSet, g int) {
	for i := range m.seated[g] {
		if m.seated[g][i].groups == groups {
			m.seated[g][i].people++
			return
		}
	}
	m.seated[g] = append(m.seated[g], crowd{groups, 1})
}

// leave takes somebody out of a group who also belongs to another, and returns the
// groups of that person.
func (m *matching) leave(g, to int) GroupSet {
	for i := range m.seated[g] {
		if c := &m.seated[g][i]; c.people > 0 && c.groups.Has(to) {
			c.people--
			return c.groups
		}
	}
	return 0
}

// take takes somebody of exactly these groups out of the first group that one sits
// in, and returns that group, -1 if there is none.
func (m *matching) take(groups GroupSet) (group int) {
	group = -1
	groups.each(func(g int) bool {
		for i := range m.seated[g] {
			if c := &m.seated[g][i]; c.groups == groups && c.people > 0 {
				c.people--
				group = g
				return false
			}
		}
		return true
	})
	return group
}

// clone returns a copy that shares nothing with the matching.
func (m *matching) clone() *matching {
	c := &matching{slices.Clone(m.room), make([][]crowd, len(m.seated)), m.free, m.blocked}
	for g := range c.seated {
		c.seated[g] = slices.Clone(m.seated[g])
	}
	return c
}
