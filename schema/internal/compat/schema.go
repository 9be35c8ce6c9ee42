package compat

import (
	"math/big"
	"slices"
	"strings"
)

// compareRoots compares two schemas and their definitions.
func (c *comparer) compareRoots() {
	o, n := site{"", c.old.root}, site{"", c.new.root}
	for keyword, kind := range map[string]Kind{"$id": idChanged, "$schema": draftChanged} {
		if was, is := o.in(keyword).v, n.in(keyword).v; canonical(was) != canonical(is) {
			c.add(kind, "/"+keyword, "", was, is)
		}
	}
	c.compare(o, n)
	for _, keyword := range []string{"$defs", "definitions"} {
		was, is := o.in(keyword), n.in(keyword)
		for _, name := range keysOfBoth(was.object(), is.object()) {
			_, inOld := was.object()[name]
			_, inNew := is.object()[name]
			switch {
			case !inNew:
				c.add(definitionGone, was.in(name).at, name, nil, nil)
			case !inOld:
				c.add(definitionAdded, is.in(name).at, name, nil, nil)
			default:
				c.compare(was.in(name), is.in(name))
			}
		}
	}
}

// compare compares two schemas: their wording, then all that must hold by them. Each
// part of the new one must follow from one of the old one.
func (c *comparer) compare(o, n site) {
	c.compareWording(o, n)
	was, is := c.old.parts(o), c.new.parts(n)
	if len(was) != 1 || len(is) != 1 {
		was, is = c.unmatched(was, is)
	}
	switch {
	case len(was) == len(is):
		for i := range was {
			c.comparePart(was[i], is[i])
		}
	case len(is) == 0:
		for _, part := range was {
			c.add(loosened, n.at, "allOf", part.v, nil)
		}
	default:
		for _, part := range is {
			c.add(tightened, n.at, "allOf", nil, part.v)
		}
	}
}

// unmatched returns the parts that do not stand on the other side too.
func (c *comparer) unmatched(o, n []site) (was, is []site) {
	_, was, is = c.pairOff(nil, o, n, c.isSame)
	return was, is
}

// mostPairs is how many pairs of parts or variants are tried; where there would be more,
// those at the same place are.
const mostPairs = 250_000

// pairOff pairs the sites of two lists that are alike, first those that stand at the
// same place, and returns those that are left.
func (c *comparer) pairOff(pairs [][2]site, was, is []site, alike func(o, n site) bool) (all [][2]site, gone, added []site) {
	paired := make([]bool, len(is))
	for i, o := range was {
		if i < len(is) && alike(o, is[i]) {
			pairs, paired[i] = append(pairs, [2]site{o, is[i]}), true
		} else {
			gone = append(gone, o)
		}
	}
	for i, n := range is {
		if !paired[i] {
			added = append(added, n)
		}
	}
	if len(gone)*len(added) > mostPairs {
		return pairs, gone, added
	}
	was, gone = gone, nil
	for _, o := range was {
		i := slices.IndexFunc(added, func(n site) bool { return alike(o, n) })
		if i < 0 {
			gone = append(gone, o)
			continue
		}
		pairs, added = append(pairs, [2]site{o, added[i]}), slices.Delete(added, i, i+1)
	}
	return pairs, gone, added
}

// compareWording compares what a schema says of itself to people.
func (c *comparer) compareWording(o, n site) {
	for _, keyword := range keysOfBoth(o.object(), n.object()) {
		if was, is := o.object()[keyword], n.object()[keyword]; isAnnotation(keyword) && canonical(was) != canonical(is) {
			c.add(textChanged, n.in(keyword).at, keyword, was, is)
		}
	}
}

// handled are the keywords that comparePart knows; of all others any change may break.
var handled = map[string]bool{
	"type": true, "enum": true, "const": true, "properties": true, "required": true, "additionalProperties": true, "pattern": true, "format": true, "multipleOf": true, "uniqueItems": true,
	"items": true, "propertyNames": true, "oneOf": true, "anyOf": true, "allOf": true, "$defs": true, "definitions": true, "$id": true, "$schema": true,
}

// comparePart compares what two schemas themselves ask for.
func (c *comparer) comparePart(o, n site) {
	key := [2]string{o.at, n.at}
	if c.seen[key] {
		return
	}
	c.seen[key] = true
	if o.v == false || n.v == false {
		if o.v != n.v {
			kind := tightened
			if o.v == false {
				kind = loosened
			}
			c.add(kind, n.at, "schema", o.v, n.v)
		}
		return
	}
	c.compareTypes(o, n)
	c.compareWords(o, n)
	c.compareMembers(o, n)
	c.compareBounds(o, n)
	for _, keyword := range []string{"items", "propertyNames"} {
		c.compareBelow(o, n, keyword)
	}
	for _, keyword := range []string{"oneOf", "anyOf"} {
		c.compareVariants(o, n, keyword)
	}
	c.compareRest(o, n)
}

func (c *comparer) compareTypes(o, n site) {
	types := func(v any) []string {
		if list(v) == nil {
			return []string{word(v)}
		}
		return slices.Sorted(slices.Values(words(v)))
	}
	if was, is := o.in("type"), n.in("type"); !slices.Equal(types(was.v), types(is.v)) {
		c.add(typeChanged, n.in("type").at, "type", was.v, is.v)
	}
}

// wordsOf returns the values that a schema is limited to, and false if it is not.
func wordsOf(object map[string]any) (values []any, limited bool) {
	values, limited = object["enum"].([]any)
	value, fixed := object["const"]
	switch {
	case !fixed:
		return values, limited
	case limited && shared([]any{value}, values) == 0:
		return nil, true
	}
	return []any{value}, true
}

// shared counts the values of a list that stand in another.
func shared(values, others []any) int {
	in := map[string]bool{}
	for _, v := range others {
		in[canonical(v)] = true
	}
	count := 0
	for _, v := range values {
		if in[canonical(v)] {
			count++
		}
	}
	return count
}

func (c *comparer) compareWords(o, n site) {
	was, limited := wordsOf(o.object())
	is, limits := wordsOf(n.object())
	at := n.in("enum").at
	if _, ok := n.object()["const"]; ok {
		at = n.in("const").at
	}
	switch {
	case !limited && limits:
		c.add(wordsLimited, at, "", nil, is)
		return
	case limited && !limits:
		c.add(wordsFreed, at, "", was, nil)
		return
	}
	kept := map[string]bool{}
	for _, value := range is {
		kept[canonical(value)] = true
	}
	for _, value := range was {
		if !kept[canonical(value)] {
			c.add(wordGone, at, shown(value), value, nil)
		}
		delete(kept, canonical(value))
	}
	for _, value := range is {
		if kept[canonical(value)] {
			c.add(wordAdded, at, shown(value), nil, value)
		}
	}
}

// An openness is what an object says of members that it does not name.
type openness int

const (
	open openness = iota
	ruled
	closed
)

// opennessOf returns how open an object is, and the schema of other members.
func opennessOf(s site) (openness, site) {
	others := s.in("additionalProperties")
	_, ok := s.object()["additionalProperties"]
	switch {
	case !ok || others.acceptsAll():
		return open, others
	case others.v == false:
		return closed, others
	}
	return ruled, others
}

func (c *comparer) compareMembers(o, n site) {
	oOpen, oOthers := opennessOf(o)
	nOpen, nOthers := opennessOf(n)
	switch at := nOthers.at; {
	case oOpen == ruled && nOpen == ruled:
		c.compare(oOthers, nOthers)
	case oOpen < nOpen:
		c.add(objectClosed, at, "additionalProperties", oOthers.v, nOthers.v)
	case oOpen > nOpen:
		c.add(objectOpened, at, "additionalProperties", oOthers.v, nOthers.v)
	}
	was, is := o.in("properties"), n.in("properties")
	required, requires := setOf(words(o.object()["required"])), setOf(words(n.object()["required"]))
	for _, name := range keysOfBoth(was.object(), is.object()) {
		_, inOld := was.object()[name]
		_, inNew := is.object()[name]
		at := is.in(name).at
		switch {
		case !inNew:
			c.add(memberGone, was.in(name).at, name, nil, nil)
			delete(required, name)
		case !inOld && requires[name] && !required[name]:
			c.add(memberAddedRequired, at, name, nil, nil)
			delete(requires, name)
		case !inOld && c.wasFree(o, oOpen, oOthers, is.in(name)):
			c.add(memberAdded, at, name, nil, nil)
		case !inOld:
			c.add(memberConstrained, at, name, nil, nil)
		default:
			c.compare(was.in(name), is.in(name))
		}
	}
	for _, name := range keysOf(required, requires) {
		switch at := is.in(name).at; {
		case !required[name]:
			c.add(memberRequired, at, name, nil, nil)
		case !requires[name]:
			c.add(memberOptional, at, name, nil, nil)
		}
	}
}

// wasFree reports whether a new member can hold all that an old document may have under
// its name.
func (c *comparer) wasFree(o site, was openness, others, member site) bool {
	_, patterns := o.object()["patternProperties"]
	switch {
	case c.new.acceptsAll(member):
		return true
	case patterns:
		return false
	case was == ruled:
		return c.isSame(others, member)
	}
	return was == closed
}

// acceptsAll reports whether a schema, with what it refers to, accepts everything.
func (f file) acceptsAll(s site) bool {
	return !slices.ContainsFunc(f.parts(s), func(part site) bool { return !part.acceptsAll() })
}

func keysOf(a, b map[string]bool) []string {
	names := map[string]bool{}
	for name := range a {
		names[name] = true
	}
	for name := range b {
		names[name] = true
	}
	return sortedKeys(names)
}

// floors and ceilings are the keywords that bound a value; those that count have 0 as
// their lowest floor, which is none.
var (
	floors   = []string{"minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties"}
	ceilings = []string{"maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties"}
)

func (c *comparer) compareBounds(o, n site) {
	for _, keyword := range slices.Concat(floors, ceilings) {
		was, is := o.in(keyword), n.in(keyword)
		a, hasA := number(was.v)
		b, hasB := number(is.v)
		if strings.HasSuffix(keyword, "Length") || strings.HasSuffix(keyword, "Items") || strings.HasSuffix(keyword, "Properties") {
			hasA, hasB = hasA && (a.Sign() != 0 || slices.Contains(ceilings, keyword)), hasB && (b.Sign() != 0 || slices.Contains(ceilings, keyword))
		}
		// what is there and no number that can be compared
		odd := was.v != nil && a == nil || is.v != nil && b == nil
		switch {
		case odd:
			c.changed(constraintChanged, was, is, keyword)
		case !hasA && !hasB:
		case !hasA:
			c.add(tightened, is.at, keyword, was.v, is.v)
		case !hasB:
			c.add(loosened, is.at, keyword, was.v, is.v)
		default:
			c.compareBound(keyword, was, is, a, b)
		}
	}
	for _, keyword := range []string{"pattern", "format", "multipleOf"} {
		switch was, is := o.in(keyword), n.in(keyword); {
		case was.v == nil && is.v != nil:
			c.add(tightened, is.at, keyword, nil, is.v)
		case was.v != nil && is.v == nil:
			c.add(loosened, is.at, keyword, was.v, nil)
		default:
			c.changed(constraintChanged, was, is, keyword)
		}
	}
	switch was, is := o.in("uniqueItems"), n.in("uniqueItems"); {
	case was.v != true && is.v == true:
		c.add(tightened, is.at, "uniqueItems", was.v, is.v)
	case was.v == true && is.v != true:
		c.add(loosened, is.at, "uniqueItems", was.v, is.v)
	}
}

func (c *comparer) compareBound(keyword string, was, is site, a, b *big.Rat) {
	order := b.Cmp(a)
	if slices.Contains(ceilings, keyword) {
		order = -order
	}
	switch {
	case order > 0:
		c.add(tightened, is.at, keyword, was.v, is.v)
	case order < 0:
		c.add(loosened, is.at, keyword, was.v, is.v)
	}
}

// changed notes that a value is another.
func (c *comparer) changed(kind Kind, was, is site, keyword string) {
	if canonical(was.v) != canonical(is.v) {
		c.add(kind, is.at, keyword, was.v, is.v)
	}
}

// compareBelow compares the one schema that a keyword holds.
func (c *comparer) compareBelow(o, n site, keyword string) {
	_, inOld := o.object()[keyword]
	_, inNew := n.object()[keyword]
	was, is := o.in(keyword), n.in(keyword)
	switch {
	case inOld && inNew && list(was.v) == nil && list(is.v) == nil:
		c.compare(was, is)
	case inOld && inNew: // as older drafts had it
		c.changed(constraintChanged, was, is, keyword)
	case inNew && !c.new.acceptsAll(is):
		c.add(tightened, is.at, keyword, nil, is.v)
	case inOld && !c.old.acceptsAll(was):
		c.add(loosened, is.at, keyword, was.v, nil)
	}
}

// compareVariants compares the variants of a union.
func (c *comparer) compareVariants(o, n site, keyword string) {
	_, inOld := o.object()[keyword]
	_, inNew := n.object()[keyword]
	at := n.in(keyword).at
	switch {
	case inOld && !inNew:
		c.add(loosened, at, keyword, o.in(keyword).v, nil)
		return
	case inNew && !inOld:
		c.add(tightened, at, keyword, nil, n.in(keyword).v)
		return
	}
	was, is := o.below(keyword), n.below(keyword)
	pairs, gone, added := c.pairVariants(was, is)
	if keyword == "oneOf" && !c.new.areApart(is) && (len(gone)+len(added) > 0 || slices.ContainsFunc(pairs, func(p [2]site) bool { return !c.isSame(p[0], p[1]) })) {
		c.add(variantsUnclear, at, keyword, nil, nil)
	}
	for _, p := range pairs {
		c.compare(p[0], p[1])
	}
	for _, v := range gone {
		c.add(variantGone, v.at, c.old.variantName(v), v.v, nil)
	}
	for _, v := range added {
		c.add(variantAdded, v.at, c.new.variantName(v), nil, v.v)
	}
}

// pairVariants finds which variant of the new union is which of the old one: the same
// by name, then the same by what it says, then of the same types in order.
func (c *comparer) pairVariants(was, is []site) (pairs [][2]site, gone, added []site) {
	gone, added = was, is
	for _, alike := range []func(o, n site) bool{
		func(o, n site) bool { return c.old.variantName(o) == c.new.variantName(n) && c.isSame(o, n) },
		func(o, n site) bool {
			name := word(o.object()["$ref"])
			return name != "" && name == word(n.object()["$ref"])
		},
		c.isSame,
		func(o, n site) bool { return c.old.variantName(o) == c.new.variantName(n) },
	} {
		pairs, gone, added = c.pairOff(pairs, gone, added, alike)
	}
	return pairs, gone, added
}

// variantName returns what people call a variant: the definition that it refers to, its
// title, or its types.
func (f file) variantName(s site) string {
	if ref := word(s.object()["$ref"]); ref != "" {
		return ref[strings.LastIndex(ref, "/")+1:]
	}
	if title := word(s.object()["title"]); title != "" {
		return title
	}
	var types []string
	for _, part := range f.parts(s) {
		types = append(types, canonical(part.object()["type"]))
	}
	return strings.Trim(strings.Join(types, " "), `"`)
}

// deepest is how far down the members of variants are looked at to tell them apart.
const deepest = 4

// areApart reports whether no value can fit two of the variants; of very many that is
// not told.
func (f file) areApart(variants []site) bool {
	if len(variants)*len(variants) > mostPairs {
		return false
	}
	for i := range variants {
		for j := range i {
			if !f.isApart(variants[i], variants[j], deepest) {
				return false
			}
		}
	}
	return true
}

// isApart reports whether no value fits both of two schemas, as far as that is told by
// their types, their words, or a member that both require.
func (f file) isApart(a, b site, depth int) bool {
	for _, x := range f.parts(a) {
		for _, y := range f.parts(b) {
			if f.isPartApart(x, y, depth) {
				return true
			}
		}
	}
	return false
}

func (f file) isPartApart(a, b site, depth int) bool {
	one, isOne := a.object()["type"].(string)
	other, isOther := b.object()["type"].(string)
	if isOne && isOther && one != other {
		numbers := []string{"integer", "number"}
		return !slices.Contains(numbers, one) || !slices.Contains(numbers, other)
	}
	values, limited := wordsOf(a.object())
	others, limits := wordsOf(b.object())
	if limited && limits && shared(values, others) == 0 {
		return true
	}
	if one != "object" || other != "object" || depth == 0 {
		return false
	}
	required := setOf(words(b.object()["required"]))
	for _, name := range words(a.object()["required"]) {
		if required[name] && f.isApart(a.in("properties", name), b.in("properties", name), depth-1) {
			return true
		}
	}
	return false
}

// compareRest compares the keywords that the other methods do not: of those any change
// may break, wording apart.
func (c *comparer) compareRest(o, n site) {
	for _, keyword := range keysOfBoth(o.object(), n.object()) {
		was, inOld := o.object()[keyword]
		is, inNew := n.object()[keyword]
		if isAnnotation(keyword) || handled[keyword] || slices.Contains(floors, keyword) || slices.Contains(ceilings, keyword) {
			continue
		}
		if keyword == "$ref" {
			_, oLeads := c.old.target(o)
			_, nLeads := c.new.target(n)
			if inOld && !oLeads || inNew && !nLeads {
				c.changed(referenceChanged, o.in(keyword), n.in(keyword), keyword)
			}
			continue
		}
		alone := func(s site, value any) site { return site{s.at + "#" + keyword, map[string]any{keyword: value}} }
		if inOld != inNew || !c.isSame(alone(o, was), alone(n, is)) {
			c.add(constraintChanged, n.in(keyword).at, keyword, was, is)
		}
	}
}
