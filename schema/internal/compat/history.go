package compat

import "strings"

// isRetired reports whether a check is listed for its history alone.
func isRetired(e entry) bool { return e.object()["status"] == "retired" }

// compareHistories compares the versions of checks and whether they are retired. A release
// that told neither says nothing of how they changed.
func (c *comparer) compareHistories(was, is []entry) {
	before := map[string]entry{}
	for _, e := range was {
		before[e.name] = e
	}
	told := map[string]bool{}
	for _, n := range is {
		o, there := before[n.name]
		if told[n.name] || !there {
			continue
		}
		told[n.name] = true
		a, okA := number(o.object()["version"])
		b, okB := number(n.object()["version"])
		if okA && okB && a.Cmp(b) != 0 {
			kind := versionRaised
			if b.Cmp(a) < 0 {
				kind = versionLowered
			}
			c.addEntry(kind, entry{n.in("version"), n.name}, n.name, o.object()["version"], n.object()["version"])
		}
		switch {
		case isRetired(n) && !isRetired(o):
			c.addEntry(entryRetired, n, n.name, nil, n.object()["until"])
		case isRetired(o) && !isRetired(n):
			c.addEntry(entryRevived, n, n.name, nil, nil)
		}
	}
}

// newMembers returns the members that no entry of the older release has, and some of the
// newer one have: it tells more, nothing has changed.
func newMembers(was, is []entry) []string {
	old := map[string]bool{}
	for _, e := range was {
		for name := range e.object() {
			old[name] = true
		}
	}
	added := map[string]bool{}
	for _, e := range is {
		for name := range e.object() {
			if !old[name] {
				added[name] = true
			}
		}
	}
	return sortedKeys(added)
}

// compareConditions compares the predicates of a check at a place.
func (c *comparer) compareConditions(o, n entry) {
	was, is := o.object()["holds"], n.object()["holds"]
	id, place, _ := strings.Cut(n.name, " ")
	switch {
	case was == nil && is != nil:
		c.addEntry(conditionAdded, entry{n.in("holds"), id}, place, nil, nil)
	case was != nil && is == nil:
		c.addEntry(conditionGone, entry{n.site, id}, place, nil, nil)
	case canonical(was) != canonical(is):
		c.addEntry(conditionChanged, entry{n.in("holds"), id}, place, was, is)
	}
}
