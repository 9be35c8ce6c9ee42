package conformance_test

import (
	"maps"
	"os"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vokasi/vokasi-go/blk"
)

// A piece is an element of a list of a document, or a member of it that is no list.
type piece struct {
	list  string // such as "/training/batches", or the member
	alone bool   // whether it is a member
	value any
}

// parts are the pieces of a document in their order.
type parts []*piece

func partsOf(tree map[string]any) (all parts) {
	add := func(at string, v any) {
		list, ok := v.([]any)
		if !ok {
			all = append(all, &piece{at, true, v})
		}
		for _, e := range list {
			all = append(all, &piece{at, false, e})
		}
	}
	for _, name := range sortedKeys(tree) {
		room, ok := tree[name].(map[string]any)
		if !ok || name == "title" {
			add("/"+name, tree[name])
			continue
		}
		for _, list := range sortedKeys(room) {
			add("/"+name+"/"+list, room[list])
		}
	}
	return all
}

func (p parts) tree() map[string]any {
	root := map[string]any{}
	for _, x := range p {
		holder, name := root, x.list[1:]
		if room, list, ok := strings.Cut(name, "/"); ok {
			if root[room] == nil {
				root[room] = map[string]any{}
			}
			holder, name = root[room].(map[string]any), list
		}
		if x.alone {
			holder[name] = x.value
			continue
		}
		list, _ := holder[name].([]any)
		holder[name] = append(list, x.value)
	}
	return root
}

// place returns where a piece is.
func (p parts) place(x *piece) string {
	i := 0
	for _, y := range p {
		if y == x {
			break
		}
		if y.list == x.list {
			i++
		}
	}
	if x.alone {
		return x.list
	}
	return x.list + "/" + strconv.Itoa(i)
}

// at returns the piece that a pointer leads into.
func (p parts) at(pointer string) *piece {
	for _, x := range p {
		if place := p.place(x); strings.HasPrefix(pointer, x.list) && (pointer == place || strings.HasPrefix(pointer, place+"/")) {
			return x
		}
	}
	return nil
}

// adding returns the operations that add pieces to those of a document.
func (p parts) adding(more parts) (ops []operation) {
	has := map[string]bool{}
	for _, x := range p {
		has[x.list] = true
	}
	for _, x := range more {
		switch {
		case x.alone:
			ops = append(ops, operation{"add", x.list, x.value})
		case has[x.list]:
			ops = append(ops, operation{"add", x.list + "/-", x.value})
		default:
			ops = append(ops, operation{"add", x.list, []any{x.value}})
		}
		has[x.list] = true
	}
	return ops
}

// A mine finds in a document with many faults, for each, how it looks alone.
type mine struct {
	t    *testing.T
	good parts                       // in which nothing is found
	rest parts                       // what was taken out for that
	pool map[string]map[string][]any // what stands in a list at a place, "/history/*/at"
}

func newMine(t *testing.T, all parts) *mine {
	m := &mine{t: t, pool: map[string]map[string][]any{}}
	good := all
	for {
		gone := map[*piece]bool{}
		for _, f := range readDocument(t, good.tree()).found {
			x := good.at(f.At)
			require.NotNil(t, x, f.At)
			gone[x] = true
		}
		if len(gone) == 0 {
			break
		}
		good = slices.DeleteFunc(slices.Clone(good), func(x *piece) bool { return gone[x] })
	}
	m.good = good
	for _, x := range all {
		if !slices.Contains(good, x) {
			m.rest = append(m.rest, x)
		}
	}
	for _, x := range slices.Concat(good, m.rest) {
		if m.pool[x.list] == nil {
			m.pool[x.list] = map[string][]any{}
		}
		m.gather(m.pool[x.list], "", x.value)
	}
	return m
}

func (m *mine) gather(pool map[string][]any, at string, v any) {
	if values := pool[at]; len(values) < 40 && !slices.ContainsFunc(values, func(w any) bool { return string(plain(m.t, v)) == string(plain(m.t, w)) }) {
		pool[at] = append(values, v)
	}
	switch v := v.(type) {
	case map[string]any:
		for _, name := range sortedKeys(v) {
			m.gather(pool, at+"/"+name, v[name])
		}
	case []any:
		for _, e := range v {
			m.gather(pool, at+"/*", e)
		}
	}
}

// breaks reports whether a fault is found in the good document with some pieces, and
// nothing that is referred to is missing.
func (m *mine) breaks(more parts, check blk.CheckID) bool {
	found := readDocument(m.t, slices.Concat(m.good, more).tree()).found
	return len(found.Of(check)) > 0 && (check == "DOC-004" || len(found.Of("DOC-004")) == 0)
}

func (m *mine) isClean(more parts) bool {
	return len(readDocument(m.t, slices.Concat(m.good, more).tree()).found) == 0
}

// alone returns the pieces that a fault of a piece needs: none can be spared.
func (m *mine) alone(x *piece, check blk.CheckID) (need parts) {
	chosen := map[*piece]bool{x: true}
	in := func() (list parts) {
		for _, y := range m.rest {
			if chosen[y] {
				list = append(list, y)
			}
		}
		return list
	}
	for range 4 { // with all that it refers to, then with what refers to it
		for before := 0; before < len(chosen); {
			before = len(chosen)
			texts := map[string]bool{}
			for y := range chosen {
				eachText(y.value, func(s string) { texts[s] = true })
			}
			for _, y := range m.rest {
				if id := idOf(y); id != "" && texts[id] {
					chosen[y] = true
				}
			}
		}
		if m.breaks(in(), check) {
			break
		}
		for _, y := range m.rest {
			eachText(y.value, func(s string) { chosen[y] = chosen[y] || s != "" && isIn(chosen, s) })
		}
	}
	if need = in(); !m.breaks(need, check) {
		need = slices.Clone(m.rest)
	}
	for size := len(need) / 2; size > 0; size /= 2 {
		for i := 0; i < len(need); {
			fewer := slices.Delete(slices.Clone(need), i, min(i+size, len(need)))
			if m.breaks(fewer, check) {
				need = fewer
			} else {
				i += size
			}
		}
	}
	for _, y := range slices.Clone(need) { // records that refer to each other go together
		group := map[*piece]bool{y: true}
		for before := 0; before < len(group); {
			before = len(group)
			for _, z := range need {
				eachText(z.value, func(s string) { group[z] = group[z] || s != "" && isIn(group, s) })
			}
		}
		fewer := slices.DeleteFunc(slices.Clone(need), func(z *piece) bool { return group[z] })
		if !group[x] && len(fewer) < len(need) && m.breaks(fewer, check) {
			need = fewer
		}
	}
	return need
}

func idOf(x *piece) string {
	record, _ := x.value.(map[string]any)
	id, _ := record["id"].(string)
	return id
}

func isIn(chosen map[*piece]bool, id string) bool {
	for x, yes := range chosen {
		if yes && idOf(x) == id {
			return true
		}
	}
	return false
}

func eachText(v any, visit func(string)) {
	switch v := v.(type) {
	case string:
		visit(v)
	case map[string]any:
		for _, name := range sortedKeys(v) {
			eachText(v[name], visit)
		}
	case []any:
		for _, e := range v {
			eachText(e, visit)
		}
	}
}

// A mend is one change of a piece, with the one that undoes it.
type mend struct {
	value any
	undo  operation // its path is below the piece
}

// mends returns what a piece may be with one change: near the place of the fault first,
// then anywhere.
func (m *mine) mends(x *piece, near string) (list []mend) {
	var later []mend
	pool := m.pool[x.list]
	var places []string
	var walk func(at string, v any)
	walk = func(at string, v any) {
		places = append(places, at)
		switch v := v.(type) {
		case map[string]any:
			for _, name := range sortedKeys(v) {
				walk(at+"/"+name, v[name])
			}
		case []any:
			for i, e := range v {
				walk(at+"/"+strconv.Itoa(i), e)
			}
		}
	}
	walk("", x.value)
	if _, ok := valueAt(x.value, near); near != "" && !ok {
		places = append(places, near)
	}
	for at := range pool { // what it lacks at its top
		if strings.Count(at, "/") == 1 && !slices.Contains(places, at) {
			places = append(places, at)
		}
	}
	distance := func(at string) int {
		switch {
		case at == near:
			return 0
		case strings.HasPrefix(near, at+"/"):
			return 1 + strings.Count(near[len(at):], "/")
		case strings.HasPrefix(at, near+"/"):
			return 1 + strings.Count(at[len(near):], "/")
		}
		return 100
	}
	slices.SortFunc(places, func(a, b string) int {
		if d := distance(a) - distance(b); d != 0 {
			return d
		}
		return strings.Compare(a, b)
	})
	for _, at := range places {
		if at == "" || at == "/id" {
			continue
		}
		was, has := valueAt(x.value, at)
		for _, v := range pool[general(at)] {
			if changed, ok := withValue(x.value, at, v, false); ok && string(plain(m.t, changed)) != string(plain(m.t, x.value)) {
				undo := operation{"replace", at, was}
				if !has {
					undo = operation{"remove", at, nil}
				}
				list = append(list, mend{changed, undo})
			}
		}
		if changed, ok := withValue(x.value, at, nil, true); ok && has {
			path := at
			if i := strings.LastIndex(at, "/"); isNumber(at[i+1:]) {
				rest, _ := valueAt(changed, at[:i])
				if list, ok := rest.([]any); !ok || len(list) == 0 {
					continue // the only element
				} else if strconv.Itoa(len(list)) != at[i+1:] { // not the last one
					before, _ := valueAt(x.value, at[:i])
					list := mend{changed, operation{"replace", at[:i], before}}
					later = append(later, list)
					continue
				}
				path = at[:i] + "/-"
			}
			list = append(list, mend{changed, operation{"add", path, was}})
		}
	}
	return append(list, later...)
}

func isNumber(s string) bool { return s != "" && strings.Trim(s, "0123456789") == "" }

// general returns a place with * for the elements of lists.
func general(at string) string {
	steps := strings.Split(at, "/")
	for i, s := range steps {
		if isNumber(s) {
			steps[i] = "*"
		}
	}
	return strings.Join(steps, "/")
}

func valueAt(v any, at string) (any, bool) {
	for _, name := range strings.Split(at, "/")[1:] {
		switch x := v.(type) {
		case map[string]any:
			next, ok := x[name]
			if !ok {
				return nil, false
			}
			v = next
		case []any:
			i, err := strconv.Atoi(name)
			if err != nil || i >= len(x) {
				return nil, false
			}
			v = x[i]
		default:
			return nil, false
		}
	}
	return v, true
}

// withValue returns a copy of v with another value at a place, or without the one there.
func withValue(v any, at string, value any, without bool) (any, bool) {
	name, rest, more := strings.Cut(at[1:], "/")
	switch x := v.(type) {
	case map[string]any:
		x = maps.Clone(x)
		if more {
			inner, ok := withValue(x[name], "/"+rest, value, without)
			x[name] = inner
			return x, ok
		}
		if delete(x, name); !without {
			x[name] = value
		}
		return x, true
	case []any:
		i, err := strconv.Atoi(name)
		if err != nil || i >= len(x) {
			return nil, false
		}
		if more {
			inner, ok := withValue(x[i], "/"+rest, value, without)
			x = slices.Clone(x)
			x[i] = inner
			return x, ok
		}
		if without {
			return slices.Delete(slices.Clone(x), i, i+1), true
		}
		x = slices.Clone(x)
		x[i] = value
		return x, true
	}
	return nil, false
}

// purged mends other faults in the pieces that a fault needs.
func (m *mine) purged(need parts, check blk.CheckID, budget int) parts {
	others := func(need parts) (all parts, others blk.Findings, broken bool) {
		all = slices.Concat(m.good, need)
		found := readDocument(m.t, all.tree()).found
		return all, found.Without(check), len(found.Of(check)) > 0
	}
again:
	all, found, _ := others(need)
	for _, f := range found {
		y := all.at(f.At)
		if y == nil || !slices.Contains(need, y) {
			continue
		}
		for _, mended := range m.mends(y, strings.TrimPrefix(f.At, all.place(y))) {
			if budget--; budget < 0 {
				return need
			}
			other := *y
			other.value = mended.value
			fewer := slices.Clone(need)
			fewer[slices.Index(fewer, y)] = &other
			if _, left, broken := others(fewer); broken && len(left) < len(found) && len(left.Of("DOC-004")) <= len(found.Of("DOC-004")) {
				need = fewer
				goto again
			}
		}
	}
	return need
}

// isOther is 0 for a piece that has become of x, 1 for another.
func isOther(y, x *piece) int {
	if y.list == x.list && idOf(y) == idOf(x) {
		return 0
	}
	return 1
}

// referred returns the pieces that a piece refers to, and so on, beside those that are
// there.
func (m *mine) referred(x *piece, have parts) (more parts) {
	todo := parts{x}
	for len(todo) > 0 {
		texts := map[string]bool{}
		eachText(todo[0].value, func(s string) { texts[s] = true })
		todo = todo[1:]
		for _, y := range m.rest {
			id := idOf(y)
			same := func(z *piece) bool { return idOf(z) == id && z.list == y.list }
			if id != "" && texts[id] && !slices.ContainsFunc(have, same) && !slices.ContainsFunc(more, same) {
				more, todo = append(more, y), append(todo, y)
			}
		}
	}
	return more
}

// one returns a fault as one change to a document in which nothing is found.
func (m *mine) one(x *piece, near string, check blk.CheckID, budget int) (with, change []operation, ok bool) {
	need := m.purged(m.alone(x, check), check, budget)
	slices.SortStableFunc(need, func(a, b *piece) int { return isOther(a, x) - isOther(b, x) }) // the piece itself first
	for _, y := range need {
		for _, mended := range m.mends(y, near) {
			if budget--; budget < 0 {
				break
			}
			other := *y
			other.value = mended.value
			more := m.referred(&other, need)
			rest := slices.Concat(need, more)
			rest[slices.Index(rest, y)] = &other
			if m.isClean(rest) && (len(more) == 0 || m.breaks(slices.Concat(need, more), check)) {
				change := mended.undo
				change.Path = slices.Concat(m.good, rest).place(&other) + change.Path
				return m.good.adding(rest), []operation{change}, true
			}
		}
	}
	for _, y := range need {
		rest := slices.DeleteFunc(slices.Clone(need), func(z *piece) bool { return z == y })
		if m.isClean(rest) && m.breaks(append(rest, y), check) {
			return m.good.adding(rest), slices.Concat(m.good, rest).adding(parts{y}), true
		}
	}
	var rest, last parts // what can stand without a fault, and what cannot: more than one record
	for _, y := range need {
		if m.isClean(append(slices.Clone(rest), y)) {
			rest = append(rest, y)
		} else {
			last = append(last, y)
		}
	}
	return m.good.adding(rest), slices.Concat(m.good, rest).adding(last), m.breaks(slices.Concat(rest, last), check)
}

// writeDocumentCases takes the document that breaks every check apart.
func writeDocumentCases(t *testing.T) {
	text, err := os.ReadFile(everyCheckDocument)
	require.NoError(t, err)
	tree := applied(t, text, nil).(map[string]any)
	all := partsOf(tree)
	m := newMine(t, all)
	good := plain(t, m.good.tree())
	var lines [][]byte
	done := map[blk.CheckID]bool{}
	add := func(c documentCase) {
		with := readDocument(t, applied(t, good, changesOf(t, c.With)))
		require.Empty(t, with.found, c.Check)
		after := readDocument(t, applied(t, good, changesOf(t, append(slices.Clone(c.With), c.Change...))))
		found := after.found
		if c.Since {
			found = after.CheckSince(&with.Dataset)
		}
		of := found.Of(c.Check)
		require.NotEmpty(t, of, c.Check)
		if !slices.ContainsFunc(of, func(f blk.Finding) bool { return f.At == c.At }) {
			c.At = of[0].At
		}
		c.Findings = caseFindings(found)
		lines = append(lines, plain(t, c))
		done[c.Check] = true
	}
	for _, c := range knownDocumentCases(t) { // those that still hold need not be looked for again
		with := readDocument(t, applied(t, good, changesOf(t, c.With)))
		after := readDocument(t, applied(t, good, changesOf(t, slices.Concat(c.With, c.Change))))
		if !c.Since && len(with.found) == 0 && len(after.found.Of(c.Check)) > 0 {
			add(c)
		}
	}
	for _, f := range readDocument(t, tree).found {
		x := all.at(f.At)
		if done[f.Check] || x == nil {
			continue
		}
		with, change, ok := m.one(x, strings.TrimPrefix(f.At, all.place(x)), f.Check, 400)
		if !ok {
			t.Logf("%s %s does not break alone", f.Check, f.At)
			continue
		}
		add(documentCase{Check: f.Check, With: with, Change: change})
	}
	if !done["PER-007"] {
		add(documentCase{Check: "PER-007", Change: replaced("/public", true)})
	}
	add(documentCase{Check: "AUD-003", Since: true, Change: replaced("/training/outcomes/0/destination", "not_working")})
	add(documentCase{Check: "AUD-015", Since: true, Change: removed("/training/outcomes/0")})
	slices.SortStableFunc(lines, func(a, b []byte) int { return strings.Compare(string(a[:20]), string(b[:20])) })
	keepCases(t, "documents/dataset.json", map[string]any{"good": m.good.tree()}, lines)
}

// changesOf returns operations as those that are read.
func changesOf(t testing.TB, ops []operation) (list []change) {
	for _, o := range ops {
		c := change{Op: o.Op, Path: o.Path}
		if o.Op != "remove" {
			c.Value = plain(t, o.Value)
		}
		list = append(list, c)
	}
	return list
}
