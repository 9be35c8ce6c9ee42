package compat

import (
	"cmp"
	"slices"
	"strconv"
	"strings"
)

// An entry is one of a catalogue: where it stands and what it is called.
type entry struct {
	site
	name string
}

// entriesOf returns the entries of a list by their names.
func entriesOf(s site, name func(site) string) []entry {
	entries := make([]entry, len(list(s.v)))
	for i := range entries {
		e := s.in(strconv.Itoa(i))
		entries[i] = entry{e, name(e)}
	}
	return entries
}

// named returns the name of an entry that a member holds.
func named(key string) func(site) string {
	return func(s site) string { return word(s.object()[key]) }
}

// compareEntries pairs the entries of two lists by name, those of one name in order,
// and tells of those that are on one side alone.
func compareEntries(was, is []entry, gone, added func(entry), both func(o, n entry)) {
	left := map[string][]entry{}
	for _, n := range is {
		left[n.name] = append(left[n.name], n)
	}
	for _, o := range was {
		if same := left[o.name]; len(same) > 0 {
			both(o, same[0])
			left[o.name] = same[1:]
		} else {
			gone(o)
		}
	}
	for _, n := range is {
		if same := left[n.name]; len(same) > 0 && same[0].at == n.at {
			added(n)
			left[n.name] = same[1:]
		}
	}
}

// compareNamed compares the lists of entries of two files, whose members besides those
// that are handled are compared as they stand: the wordings as text, dates in force as
// dates, and others as details.
func (c *comparer) compareNamed(o, n site, key string, gone, added Kind, handles []string, both func(o, n entry)) {
	compareEntries(entriesOf(o, named(key)), entriesOf(n, named(key)),
		func(e entry) { c.addEntry(gone, e, e.name, nil, nil) },
		func(e entry) { c.addEntry(added, e, e.name, nil, nil) },
		func(o, n entry) {
			c.compareDetails(o, n, append(handles, key))
			both(o, n)
		})
}

func (c *comparer) addEntry(kind Kind, e entry, name string, was, is any) {
	c.addAt(kind, e.at, strings.TrimSuffix(c.name+"/"+e.name, "/"), name, was, is)
}

// wordings are the members of catalogues that are for people.
var wordings = []string{"label", "meaning", "must", "mend", "basis", "about", "name", "confidence", "mermaid", "description"}

// dated are the members that tell when something is in force.
var dated = []string{"since", "until", "successor", "replaced_by", "amends"}

func (c *comparer) compareDetails(o, n entry, handled []string) {
	for _, name := range keysOfBoth(o.object(), n.object()) {
		was, is := o.object()[name], n.object()[name]
		if slices.Contains(handled, name) || canonical(was) == canonical(is) {
			continue
		}
		kind := detailChanged
		switch {
		case slices.Contains(wordings, name):
			kind = textChanged
		case slices.Contains(dated, name):
			kind = datesChanged
		}
		c.addEntry(kind, entry{n.in(name), n.name}, name, was, is)
	}
}

// compareSets tells which words of a list are gone and which are new.
func (c *comparer) compareSets(n entry, was, is []string, gone, added Kind) {
	inOld, inNew := setOf(was), setOf(is)
	for _, w := range was {
		if !inNew[w] {
			c.addEntry(gone, n, w, nil, nil)
		}
	}
	for _, w := range is {
		if !inOld[w] {
			c.addEntry(added, n, w, nil, nil)
		}
	}
}

func (c *comparer) compareCodeList() {
	o, n := site{"", c.old.root}, site{"", c.new.root}
	whole := func(s site) entry { return entry{s, ""} }
	c.compareDetails(whole(o), whole(n), []string{"id", "open", "codes"})
	if was, is := o.in("id").v, n.in("id").v; was != is {
		c.addEntry(idChanged, whole(n), "", was, is)
	}
	switch was, is := o.in("open").v == true, n.in("open").v == true; {
	case was && !is:
		c.addEntry(listClosed, whole(n), "", nil, nil)
	case is && !was:
		c.addEntry(listOpened, whole(n), "", nil, nil)
	}
	c.compareNamed(o.in("codes"), n.in("codes"), "value", codeGone, codeAdded, []string{"aliases", "external"}, func(o, n entry) {
		c.compareSets(n, equivalents(o), equivalents(n), mappingGone, mappingAdded)
	})
}

// equivalents returns what other systems call a code.
func equivalents(e entry) []string {
	all := words(e.object()["aliases"])
	for _, x := range list(e.object()["external"]) {
		all = append(all, word(member(x, "system"))+"="+word(member(x, "code")))
	}
	return all
}

// compareChecks compares checks by id. A check stands once for each of its wordings, with
// the places that it looks at.
func (c *comparer) compareChecks() {
	o, n := site{"", c.old.root}.in("entries"), site{"", c.new.root}.in("entries")
	was, is := entriesOf(o, named("id")), entriesOf(n, named("id"))
	ids := func(entries []entry) map[string]bool {
		all := map[string]bool{}
		for _, e := range entries {
			all[e.name] = true
		}
		return all
	}
	inOld, inNew := ids(was), ids(is)
	told := map[string]bool{}
	once := func(kind Kind, e entry) {
		if !told[e.name] {
			c.addEntry(kind, e, e.name, nil, nil)
		}
		told[e.name] = true
	}
	c.compareHistories(was, is)
	handled := append(newMembers(was, is), "id", "version", "status", "changed", "until", "successor", "scope", "severity", "parameters", "places")
	gone := map[string]bool{}
	for _, n := range is {
		gone[n.name] = isRetired(n) // where it looked goes without saying
	}
	placesWere, checkWas := looks(was)
	placesAre, checkIs := looks(is)
	// a place may stand several times, under other wordings
	compareEntries(placesWere, placesAre,
		func(e entry) {
			id, place, _ := strings.Cut(e.name, " ")
			switch e = checkWas[e.at]; {
			case !inNew[id]:
				once(entryGone, e)
			case !gone[id]:
				c.addEntry(placeGone, e, place, nil, nil)
			}
		},
		func(e entry) {
			id, place, _ := strings.Cut(e.name, " ")
			if e = checkIs[e.at]; !inOld[id] {
				once(entryAdded, e)
			} else {
				c.addEntry(placeAdded, e, place, nil, nil)
			}
		},
		func(o, n entry) {
			c.compareConditions(o, n)
			o, n = checkWas[o.at], checkIs[n.at]
			key := [2]string{o.at, n.at}
			if c.seen[key] {
				return
			}
			c.seen[key] = true
			c.compareDetails(o, n, handled)
			c.compareSets(n, words(o.object()["parameters"]), words(n.object()["parameters"]), placeholderGone, placeholderAdded)
			c.compareSeverity(o, n)
		})
}

// looks returns what checks look at: an entry for each place, named by the id, the
// scope and the place, and the checks by the pointers of their places.
func looks(checks []entry) (all []entry, checkOf map[string]entry) {
	checkOf = map[string]entry{}
	for _, e := range checks {
		places := e.in("places")
		for i := range list(places.v) {
			place := places.in(strconv.Itoa(i))
			all = append(all, entry{place, e.name + " " + strings.TrimSpace(word(e.object()["scope"])+" "+word(place.object()["entity"])+word(place.object()["at"]))})
			checkOf[place.at] = e
		}
	}
	return all, checkOf
}

func (c *comparer) compareSeverity(o, n entry) {
	grave := []string{"", "info", "warning", "error", "fatal"}
	for _, phase := range []string{"draft", "final", "reported"} {
		was, is := word(member(o.object()["severity"], phase)), word(member(n.object()["severity"], phase))
		at := entry{n.in("severity", phase), n.name}
		switch order := cmp.Compare(slices.Index(grave, is), slices.Index(grave, was)); {
		case was == is:
		case order < 0:
			c.addEntry(severityLowered, at, phase, was, is)
		default:
			c.addEntry(severityRaised, at, phase, was, is)
		}
	}
}

func (c *comparer) compareRegulations() {
	o, n := site{"", c.old.root}.in("entries"), site{"", c.new.root}.in("entries")
	c.compareNamed(o, n, "id", entryGone, entryAdded, nil, func(o, n entry) {})
}

func (c *comparer) compareParameters() {
	o, n := site{"", c.old.root}.in("entries"), site{"", c.new.root}.in("entries")
	c.compareNamed(o, n, "id", entryGone, entryAdded, []string{"unit", "stricter", "values"}, func(o, n entry) {
		for member, kind := range map[string]Kind{"unit": unitChanged, "stricter": strictnessChanged} {
			if was, is := o.in(member).v, n.in(member).v; was != is {
				c.addEntry(kind, entry{n.in(member), n.name}, member, was, is)
			}
		}
		since := func(s site) string { return cmp.Or(word(s.object()["since"]), "ever") }
		compareEntries(entriesOf(o.in("values"), since), entriesOf(n.in("values"), since),
			func(e entry) { c.addEntry(valueGone, entry{e.site, n.name}, e.name, valueOf(e), nil) },
			func(e entry) { c.addEntry(valueAdded, entry{e.site, n.name}, e.name, nil, valueOf(e)) },
			func(was, is entry) {
				value := entry{is.site, n.name}
				c.compareDetails(was, value, []string{"since", "number", "codes"})
				if a, b := valueOf(was), valueOf(is); canonical(a) != canonical(b) {
					kind := valueTightened
					if isLooser(word(o.in("stricter").v), a, b) {
						kind = valueLoosened
					}
					c.addEntry(kind, value, is.name, a, b)
				}
			})
	})
}

// valueOf returns the number or the codes of a dated value.
func valueOf(e entry) any {
	if v, ok := e.object()["number"]; ok {
		return v
	}
	return e.object()["codes"]
}

// isLooser reports whether a value of a parameter is looser than an earlier one, given
// which direction is the stricter.
func isLooser(stricter string, was, is any) bool {
	a, okA := number(was)
	b, okB := number(is)
	switch {
	case stricter == "higher" && okA && okB:
		return b.Cmp(a) < 0
	case stricter == "lower" && okA && okB:
		return b.Cmp(a) > 0
	case stricter == "subset":
		return shared(list(was), list(is)) == len(list(was))
	}
	return false
}

func (c *comparer) compareLifecycles() {
	o, n := site{"", c.old.root}.in("entries"), site{"", c.new.root}.in("entries")
	c.compareNamed(o, n, "id", entryGone, entryAdded, []string{"initial", "states", "events", "terminal", "transitions"}, func(o, n entry) {
		for member, kind := range map[string]Kind{"initial": initialChanged, "states": listReplaced, "events": listReplaced} {
			if was, is := o.in(member).v, n.in(member).v; was != is {
				c.addEntry(kind, entry{n.in(member), n.name}, member, was, is)
			}
		}
		c.compareSets(entry{n.in("terminal"), n.name}, words(o.in("terminal").v), words(n.in("terminal").v), endGone, endAdded)
		compareEntries(moves(o), moves(n),
			func(e entry) { c.addEntry(moveGone, entry{e.site, n.name}, e.name, nil, nil) },
			func(e entry) { c.addEntry(moveAdded, entry{e.site, n.name}, e.name, nil, nil) },
			func(was, is entry) { c.compareMove(was, entry{is.site, n.name + "/" + is.name}) })
	})
}

// moves returns the moves of a lifecycle one by one: an entry for each state that it
// starts from, named by the event and the states.
func moves(lifecycle entry) []entry {
	var all []entry
	for _, e := range entriesOf(lifecycle.in("transitions"), named("event")) {
		for _, from := range words(e.object()["from"]) {
			all = append(all, entry{e.site, from + " " + e.name + " " + word(e.object()["to"])})
		}
	}
	return all
}

func (c *comparer) compareMove(o, n entry) {
	c.compareDetails(o, n, []string{"from", "event", "to", "roles", "guards", "needs_reason"})
	c.compareSets(n, words(o.object()["guards"]), words(n.object()["guards"]), guardGone, guardAdded)
	// nobody named is anybody
	switch was, is := words(o.object()["roles"]), words(n.object()["roles"]); {
	case len(was) == 0 && len(is) > 0:
		c.addEntry(roleGone, n, "anybody", nil, nil)
	case len(is) == 0 && len(was) > 0:
		c.addEntry(roleAdded, n, "anybody", nil, nil)
	default:
		c.compareSets(n, was, is, roleGone, roleAdded)
	}
	switch was, is := o.object()["needs_reason"] == true, n.object()["needs_reason"] == true; {
	case is && !was:
		c.addEntry(reasonRequired, n, "", nil, nil)
	case was && !is:
		c.addEntry(reasonOptional, n, "", nil, nil)
	}
}
