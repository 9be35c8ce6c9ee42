package negative

import (
	"encoding/json"
	"maps"
	"slices"
	"strconv"

	"github.com/vokasi/vokasi-go/blk"
)

// A base is a valid record: a document, or a record in it that has a schema file.
type base struct {
	schema  string // the name of its schema file
	file    string // such as "dataset/full.json"
	pointer string // of the record in the file, "" for the document
	size    int    // in bytes
	isRead  bool   // whether the library has a reader for the document
}

func (b base) String() string {
	if b.pointer == "" {
		return b.file
	}
	return b.file + "#" + b.pointer
}

// An occurrence is where a definition stands in a record.
type occurrence struct {
	base  base
	at    string // in the record
	value any
}

// finder looks for the places of definitions in valid documents.
type finder struct {
	*Schemas
	found   map[string]occurrence // in the smallest record of all
	samples map[string]any        // a value of each definition
}

// find looks through documents, which are named by their schema and file, given the
// schemas of those that the library reads.
func (all *Schemas) find(documents map[string]any, read []string) *finder {
	f := &finder{all, map[string]occurrence{}, map[string]any{}}
	for _, file := range slices.Sorted(maps.Keys(documents)) {
		name := all.roots[folder(file)]
		f.named(name, documents[file], occurrence{base: base{file: file, isRead: slices.Contains(read, folder(file))}})
	}
	return f
}

// named visits a value of a definition.
func (f *finder) named(name string, v any, o occurrence) {
	if file, ok := f.files[name]; ok {
		text, _ := json.Marshal(v)
		o = occurrence{base: base{file, o.base.file, o.base.pointer + o.at, len(text), o.base.isRead}}
	}
	o.value = v
	if known, ok := f.found[name]; !ok || f.isBetter(f.definitions[name], o, known) {
		f.found[name] = o
	}
	if _, ok := f.samples[name]; !ok {
		f.samples[name] = v
	}
	f.visit(f.definitions[name], v, o)
}

// isBetter reports whether an occurrence is a better place for cases than another:
// in a document that is read, with entries where there may be some, and else in a smaller
// record.
func (f *finder) isBetter(s *Schema, o, other occurrence) bool {
	if o.base.isRead != other.base.isRead {
		return o.base.isRead
	}
	if s.entries() != nil {
		if a, b := len(o.place().entry(s, nil).others), len(other.place().entry(s, nil).others); a != b {
			return a > b
		}
	}
	return o.base.size < other.base.size
}

func (f *finder) visit(s *Schema, v any, o occurrence) {
	if target, name := f.resolve(s); target != s {
		f.named(name, v, o)
		return
	}
	for _, form := range s.OneOf {
		if f.takes(form, v) {
			f.visit(form, v, o)
			return
		}
	}
	switch v := v.(type) {
	case map[string]any:
		for _, member := range slices.Sorted(maps.Keys(v)) {
			inner, ok := s.Properties[member]
			if !ok {
				inner = s.entries()
			}
			f.visit(inner, v[member], o.below(member))
		}
	case []any:
		for i, element := range v {
			f.visit(s.Items, element, o.below(strconv.Itoa(i)))
		}
	}
}

func (o occurrence) below(token string) occurrence {
	return occurrence{base: o.base, at: below(o.at, token)}
}

func below(pointer, token string) string {
	return string(blk.AppendPointer([]byte(pointer), token))
}

// A place is where a case changes a record: at a pointer, or around it where what
// surrounds it is not in the record.
type place struct {
	at    string
	set   string // what is set so that the value comes to stand there
	build func(any) any
	value any // what stands there; nil if nothing does
	// The places of the other elements of the list, or entries of the object.
	others []place
}

func (o occurrence) place() place {
	return standing(o.at, o.value)
}

// standing returns the place of a value that stands in the record, or of a member that
// can be set in an object there.
func standing(at string, v any) place {
	return place{at: at, set: at, build: func(v any) any { return v }, value: v}
}

// member returns the place of a member of an object; sample is the object where there
// is none.
func (p place) member(name string, sample map[string]any) place {
	if object, ok := p.value.(map[string]any); ok {
		return standing(below(p.at, name), object[name])
	}
	return place{at: below(p.at, name), set: p.set, build: func(v any) any {
		object := maps.Clone(sample)
		object[name] = v
		return p.build(object)
	}}
}

// entry returns the place of a member of an object that has no property of its own.
func (p place) entry(s *Schema, sample map[string]any) place {
	object, _ := p.value.(map[string]any)
	var entries []place
	for _, name := range slices.Sorted(maps.Keys(object)) {
		if _, ok := s.Properties[name]; !ok {
			entries = append(entries, p.member(name, sample))
		}
	}
	if len(entries) == 0 {
		return p.member("x", sample)
	}
	return first(entries)
}

// element returns the place of the first element of a list.
func (p place) element() place {
	list, _ := p.value.([]any)
	var elements []place
	for i, v := range list {
		elements = append(elements, standing(below(p.at, strconv.Itoa(i)), v))
	}
	if len(elements) == 0 {
		return place{at: below(p.at, "0"), set: p.set, build: func(v any) any { return p.build([]any{v}) }}
	}
	return first(elements)
}

// first returns the first of some places, which knows the others.
func first(places []place) place {
	places[0].others = places[1:]
	return places[0]
}
