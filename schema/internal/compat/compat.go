// Package compat compares two releases of the published files and says of every
// difference whether it is one of wording alone, an addition or a break.
//
// The promise that it looks after: a document that is valid by the schemas of one
// release stays valid by those of the next. What may refuse such a document is
// breaking, and so is what readers lean on and no longer find: a member, a
// definition, a file, the id of a check. An addition keeps old documents valid, though
// old readers may meet words and members that they do not know. Where it cannot be
// told whether a change is one or the other, as of two patterns, it is breaking.
//
// Of code lists and catalogues, ids, codes, moves of lifecycles and the names of values
// in texts are leaned on: their going is breaking, and so is a check that is graver
// than it was, a guard more on a move, a value of a parameter that is stricter. A new
// check is an addition though it may find something in an old document, for what is
// promised is that the schemas accept it; and so are days of validity, which follow the
// law.
//
// # Non-goals
//
// References are followed within a file, as ours never leave it; one that leads
// outside is compared as it is written. Tables (CSV) and other files that are made
// from the same source are compared by their columns and by whether they are there.
package compat

import (
	"cmp"
	"maps"
	"path"
	"slices"
	"strings"

	"github.com/vokasi/vokasi-go/blk"
)

// A Class says what a change means for those who use the files.
type Class string

// The classes, from the least to the gravest.
const (
	// Wording, titles, examples, the order in which things stand.
	Text Class = "text"
	// Old documents stay valid; there is more than before.
	Additive Class = "additive"
	// Old documents may be refused, or something is gone.
	Breaking Class = "breaking"
)

// rank returns how grave a class is.
func (c Class) rank() int { return slices.Index([]Class{Text, Additive, Breaking}, c) }

// IsAtLeast reports whether c is as grave as another class.
func (c Class) IsAtLeast(other Class) bool { return c.rank() >= other.rank() }

// Label returns the class in words.
func (c Class) Label() blk.Text {
	return map[Class]blk.Text{
		Text: {ID: "kata-kata", EN: "text"}, Additive: {ID: "tambahan", EN: "additive"}, Breaking: {ID: "memutus", EN: "breaking"},
	}[c]
}

// A Change is one difference between two releases.
type Change struct {
	Class Class `json:"class"`
	Kind  Kind  `json:"kind"`
	// The file, as it is named beside the index.
	File string `json:"file"`
	// The JSON Pointer of what changed: in the new file, or in the old one where it is
	// gone.
	At string `json:"at"`
	// The same place by the name of the type or the entry, wherever that stands:
	// "Roadmap/properties/centre".
	Place string `json:"place"`
	// What changed: the name of a member, a word, a keyword.
	Name string `json:"name,omitempty"`
	// What was and what is, as JSON; absent where there was or is nothing, and
	// shortened where it is long.
	Was string `json:"was,omitempty"`
	Is  string `json:"is,omitempty"`
	// The change in words.
	Text blk.Text `json:"text"`
}

// Worst returns the gravest class of changes, Text if there are none.
func Worst(changes []Change) Class {
	worst := Text
	for i := range changes {
		if changes[i].Class.IsAtLeast(worst) {
			worst = changes[i].Class
		}
	}
	return worst
}

// Compare returns how the files of a release differ from those of an earlier one,
// ordered by file and place.
func Compare(before, after *Published) []Change {
	c := comparer{}
	for _, name := range slices.Sorted(maps.Keys(before.files)) {
		o := before.files[name]
		n, ok := after.files[name]
		c.begin(name, o, n)
		switch {
		case !ok:
			c.add(fileGone, "", name, nil, nil)
		case o.root != nil && n.root != nil:
			c.compareFiles()
		case o.columns != nil && n.columns != nil:
			c.compareColumns(o.columns, n.columns)
		}
	}
	for _, name := range slices.Sorted(maps.Keys(after.files)) {
		if _, ok := before.files[name]; !ok {
			c.begin(name, file{}, after.files[name])
			c.add(fileAdded, "", name, nil, nil)
		}
	}
	slices.SortStableFunc(c.changes, func(a, b Change) int {
		return cmp.Or(cmp.Compare(a.File, b.File), cmp.Compare(a.At, b.At), cmp.Compare(a.Kind, b.Kind), cmp.Compare(a.Name, b.Name))
	})
	return c.changes
}

// A comparer compares two files and collects what it finds.
type comparer struct {
	name     string
	old, new file
	// What was compared, by the pointers on both sides: references may go in circles.
	seen map[[2]string]bool
	// Whether pairs say the same, as far as that was found out.
	same    map[[2]string]bool
	changes []Change
}

func (c *comparer) begin(name string, o, n file) {
	c.name, c.old, c.new = name, o, n
	c.seen, c.same = map[[2]string]bool{}, map[[2]string]bool{}
}

// compareFiles compares two files of one name by what they are.
func (c *comparer) compareFiles() {
	found := len(c.changes)
	switch {
	case strings.HasPrefix(c.name, codeLists):
		c.compareCodeList()
	case path.Base(c.name) == "checks.json":
		c.compareChecks()
	case path.Base(c.name) == "lifecycles.json":
		c.compareLifecycles()
	case path.Base(c.name) == "parameters.json":
		c.compareParameters()
	case path.Base(c.name) == "regulations.json":
		c.compareRegulations()
	default:
		c.compareRoots()
		if len(c.changes) == found && canonical(c.old.root) != canonical(c.new.root) {
			c.add(writtenOtherwise, "", "", nil, nil)
		}
	}
}

// compareColumns compares the columns of tables, which readers find by name or by
// number.
func (c *comparer) compareColumns(o, n []string) {
	kept := slices.DeleteFunc(slices.Clone(n), func(column string) bool { return !slices.Contains(o, column) })
	for _, column := range o {
		if !slices.Contains(n, column) {
			c.add(columnGone, "", column, column, nil)
		}
	}
	still := slices.DeleteFunc(slices.Clone(o), func(column string) bool { return !slices.Contains(n, column) })
	if !slices.Equal(kept, still) || !slices.Equal(n[:min(len(kept), len(n))], kept) {
		c.add(columnsMoved, "", "", o, n)
	}
	for _, column := range n {
		if !slices.Contains(o, column) {
			c.add(columnAdded, "", column, nil, column)
		}
	}
}

// add notes a change of a schema. What is absent is nil.
func (c *comparer) add(kind Kind, at, name string, was, is any) {
	c.addAt(kind, at, c.placeOf(at), name, was, is)
}

// addAt notes a change at a place with a name of its own.
func (c *comparer) addAt(kind Kind, at, place, name string, was, is any) {
	x := Change{Class: kinds[kind].class, Kind: kind, File: c.name, At: at, Place: place, Name: name}
	x.Was, x.Is = shownBoth(was, is)
	x.Text = kinds[kind].describe(&x)
	c.changes = append(c.changes, x)
}

// placeOf returns a place of a schema by the name of its type.
func (c *comparer) placeOf(at string) string {
	for _, prefix := range []string{"/$defs/", "/definitions/"} {
		if rest, ok := strings.CutPrefix(at, prefix); ok {
			return rest
		}
	}
	for _, f := range []file{c.old, c.new} {
		if root, ok := f.root.(map[string]any); ok {
			if title, ok := root["title"].(string); ok {
				return title + at
			}
		}
	}
	return c.name + at
}
