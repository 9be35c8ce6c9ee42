package compat

import (
	"maps"
	"net/url"
	"slices"
	"strconv"
	"strings"

	"github.com/vokasi/vokasi-go/blk"
)

// A site is a schema inside a file: its JSON Pointer and what stands there.
type site struct {
	at string
	v  any
}

// in returns the site below by the names that lead there.
func (s site) in(names ...string) site {
	at, v := []byte(s.at), s.v
	for _, name := range names {
		at = blk.AppendPointer(at, name)
		switch x := v.(type) {
		case map[string]any:
			v = x[name]
		case []any:
			v = nil
			if i, err := strconv.Atoi(name); err == nil && i >= 0 && i < len(x) {
				v = x[i]
			}
		default:
			v = nil
		}
	}
	return site{string(at), v}
}

// object returns the members of a schema; true is a schema that has none.
func (s site) object() map[string]any {
	object, _ := s.v.(map[string]any)
	return object
}

// acceptsAll reports whether a schema says nothing of what it describes.
func (s site) acceptsAll() bool {
	for keyword := range s.object() {
		if !isAnnotation(keyword) {
			return false
		}
	}
	return s.v != false
}

// isAnnotation reports whether a keyword says nothing of what is valid.
func isAnnotation(keyword string) bool {
	switch keyword {
	case "title", "description", "examples", "$comment", "default", "deprecated", "readOnly", "writeOnly":
		return true
	}
	return strings.HasPrefix(keyword, "x-")
}

// How the value of a keyword holds schemas.
const (
	schemaItself = iota + 1
	schemaByName
	schemaList
)

var holders = map[string]int{
	"additionalProperties": schemaItself, "items": schemaItself, "propertyNames": schemaItself, "not": schemaItself, "if": schemaItself, "then": schemaItself, "else": schemaItself,
	"contains": schemaItself, "unevaluatedProperties": schemaItself, "unevaluatedItems": schemaItself,
	"properties": schemaByName, "$defs": schemaByName, "definitions": schemaByName, "patternProperties": schemaByName, "dependentSchemas": schemaByName,
	"allOf": schemaList, "anyOf": schemaList, "oneOf": schemaList, "prefixItems": schemaList,
}

// below returns the schemas that a keyword holds.
func (s site) below(keyword string) []site {
	all := s.in(keyword)
	switch holders[keyword] {
	case schemaItself:
		if _, isList := all.v.([]any); !isList {
			return []site{all}
		}
		fallthrough // "items" as older drafts had it
	case schemaList:
		sites := make([]site, len(list(all.v)))
		for i := range sites {
			sites[i] = all.in(strconv.Itoa(i))
		}
		return sites
	case schemaByName:
		var sites []site
		for _, name := range sortedKeys(all.object()) {
			sites = append(sites, all.in(name))
		}
		return sites
	}
	return nil
}

// find returns what a reference leads to, and false if that is outside the file or not
// there.
func (f file) find(ref string) (site, bool) {
	fragment, local := f.fragment(ref)
	if !local {
		return site{}, false
	}
	at := site{"", f.root}
	if fragment == "" {
		return at, true
	}
	for token := range strings.SplitSeq(fragment[1:], "/") {
		at = at.in(strings.NewReplacer("~1", "/", "~0", "~").Replace(token))
	}
	return at, at.v != nil
}

// fragment returns the JSON Pointer that a reference into this file has, and false if
// it is no such reference.
func (f file) fragment(ref string) (string, bool) {
	base, fragment, _ := strings.Cut(ref, "#")
	if base != "" && base != word(member(f.root, "$id")) {
		return "", false
	}
	fragment, err := url.PathUnescape(fragment)
	return fragment, err == nil && (fragment == "" || fragment[0] == '/')
}

// places returns every schema below a schema, itself the first.
func places(s site) []site {
	found := []site{s}
	for _, keyword := range sortedKeys(s.object()) {
		for _, below := range s.below(keyword) {
			found = append(found, places(below)...)
		}
	}
	return found
}

// unsound returns where a schema refers to what is not there, or to itself without going
// down into what it describes: no document could be checked by that.
func (f file) unsound() (at, why string) {
	state := map[string]int{}
	for _, s := range places(site{"", f.root}) {
		to, _ := s.object()["$ref"].(string)
		_, local := f.fragment(to)
		if _, leads := f.target(s); to != "" && local && !leads {
			return s.in("$ref").at, "it refers to " + to + ", which is not there"
		}
		if f.circles(s, state) {
			return s.at, "it refers to itself in a circle"
		}
	}
	return "", ""
}

// circles reports whether a schema comes back to itself by what it asks of the same
// value. The state says which schemas were begun and which are done.
func (f file) circles(s site, state map[string]int) bool {
	const begun, done = 1, 2
	if state[s.at] != 0 {
		return state[s.at] == begun
	}
	state[s.at] = begun
	if target, leads := f.target(s); leads && f.circles(target, state) {
		return true
	}
	for _, keyword := range []string{"allOf", "anyOf", "oneOf", "not", "if", "then", "else", "dependentSchemas"} {
		if slices.ContainsFunc(s.below(keyword), func(b site) bool { return s.object()[keyword] != nil && f.circles(b, state) }) {
			return true
		}
	}
	state[s.at] = done
	return false
}

// parts returns what a schema asks for, all of which must hold: itself, what it refers
// to, and the branches of its allOf, whose references and branches are followed.
func (f file) parts(s site) []site {
	var parts []site
	seen := map[string]bool{}
	var collect func(s site)
	collect = func(s site) {
		if seen[s.at] {
			return
		}
		seen[s.at] = true
		target, leads := f.target(s)
		branches := s.below("allOf")
		if _, refers := s.object()["$ref"]; asksItself(s.object()) || !leads && (refers || len(branches) == 0) {
			parts = append(parts, s)
		}
		if leads {
			collect(target)
		}
		for _, b := range branches {
			collect(b)
		}
	}
	collect(s)
	return parts
}

// target returns what a schema refers to, and false if it refers to nothing in the
// file.
func (f file) target(s site) (site, bool) {
	ref, ok := s.object()["$ref"].(string)
	if !ok {
		return site{}, false
	}
	return f.find(ref)
}

// asksItself reports whether a schema asks for anything apart from what it refers to.
func asksItself(object map[string]any) bool {
	for keyword := range object {
		if !isAnnotation(keyword) && !slices.Contains([]string{"$ref", "allOf", "$defs", "definitions", "$id", "$schema"}, keyword) {
			return true
		}
	}
	return false
}

// isSame reports whether two schemas of two files, wording apart, say the same.
func (c *comparer) isSame(o, n site) bool {
	seen := map[[2]string]bool{}
	same := c.isSameSeen(o, n, seen)
	if same {
		maps.Copy(c.same, seen)
	} else {
		c.same[[2]string{o.at, n.at}] = false
	}
	return same
}

// isSameSeen takes pairs that it has seen as the same: where that is wrong, another
// place tells.
func (c *comparer) isSameSeen(o, n site, seen map[[2]string]bool) bool {
	pair := [2]string{o.at, n.at}
	if same, known := c.same[pair]; known {
		return same
	}
	if seen[pair] {
		return true
	}
	seen[pair] = true
	was, is := c.old.parts(o), c.new.parts(n)
	if len(was) != len(is) {
		return false
	}
	for i := range was {
		part := [2]string{was[i].at + " alone", is[i].at + " alone"}
		if seen[part] || c.same[part] {
			continue
		}
		seen[part] = true
		if !c.isSamePart(was[i], is[i], seen) {
			return false
		}
	}
	return true
}

func (c *comparer) isSamePart(o, n site, seen map[[2]string]bool) bool {
	om, nm := o.object(), n.object()
	if om == nil || nm == nil {
		return o.v == n.v && om == nil && nm == nil
	}
	_, oLeads := c.old.target(o)
	_, nLeads := c.new.target(n)
	for _, keyword := range keysOfBoth(om, nm) {
		_, inOld := om[keyword]
		_, inNew := nm[keyword]
		switch {
		case isAnnotation(keyword), keyword == "$ref" && (oLeads || !inOld) && (nLeads || !inNew), slices.Contains([]string{"allOf", "$defs", "definitions", "$id", "$schema"}, keyword):
			continue
		case inOld != inNew:
			return false
		case holders[keyword] == 0:
			if canonical(map[string]any{keyword: om[keyword]}) != canonical(map[string]any{keyword: nm[keyword]}) {
				return false
			}
			continue
		}
		below, other := o.below(keyword), n.below(keyword)
		if len(below) != len(other) {
			return false
		}
		for i := range below {
			byName := holders[keyword] == schemaByName
			if byName && strings.TrimPrefix(below[i].at, o.at) != strings.TrimPrefix(other[i].at, n.at) || !c.isSameSeen(below[i], other[i], seen) {
				return false
			}
		}
	}
	return true
}

// keysOfBoth returns the names of the members of two objects, in order.
func keysOfBoth(a, b map[string]any) []string {
	all := sortedKeys(a)
	for _, name := range sortedKeys(b) {
		if _, ok := a[name]; !ok {
			all = append(all, name)
		}
	}
	slices.Sort(all)
	return all
}
