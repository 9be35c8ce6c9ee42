package dataset

import (
	"reflect"
	"strings"

	"github.com/vokasi/vokasi-go/blk"
)

// step is one part of a pointer: a member name or an index.
type step struct {
	name  string
	index int
}

// pointer returns the JSON Pointer of steps.
func pointer(steps []step) string {
	var b []byte
	for _, s := range steps {
		if s.name != "" {
			b = blk.AppendPointer(b, s.name)
		} else {
			b = append(b, blk.IndexPointer("", s.index, "")...)
		}
	}
	return string(b)
}

// holders are the members of each type of object that hold values of some kind,
// at any depth: what is worth walking to.
type holders map[reflect.Type]*[]holder

type holder struct {
	index int
	name  string
	field reflect.StructField
	of    *[]holder // nil if it holds the values themselves
}

// newHolders returns the members of a document that hold values that take wants.
// It is asked about members whose type is neither a list nor an object with
// members of its own.
func newHolders(take func(reflect.StructField) bool) holders {
	h := holders{}
	h.holds(reflect.StructField{Type: reflect.TypeFor[Dataset]()}, take)
	return h
}

// holds reports whether a member holds such values, and notes where.
func (h holders) holds(f reflect.StructField, take func(reflect.StructField) bool) bool {
	t := element(f.Type)
	if t.Kind() != reflect.Struct || t.NumField() == 0 || !t.Field(0).IsExported() {
		f.Type = t
		return take(f)
	}
	if h[t] == nil {
		members := new([]holder)
		h[t] = members
		for i := range t.NumField() {
			if member := t.Field(i); member.IsExported() && h.holds(member, take) {
				*members = append(*members, holder{i, jsonName(member), member, h[element(member.Type)]})
			}
		}
	}
	return len(*h[t]) > 0
}

// element returns what lists of a type are of, at any depth, and other types themselves.
func element(t reflect.Type) reflect.Type {
	for t.Kind() == reflect.Slice {
		t = t.Elem()
	}
	return t
}

// each visits the values of a document, each with the member that holds it and
// its place; the place is only good during the visit.
func (h holders) each(d *Dataset, visit func(v reflect.Value, member reflect.StructField, at []step)) {
	var walk func(v reflect.Value, in *holder, at []step)
	walk = func(v reflect.Value, in *holder, at []step) {
		switch {
		case v.Kind() == reflect.Slice:
			for i := range v.Len() {
				walk(v.Index(i), in, append(at, step{index: i}))
			}
		case in.of != nil:
			for i := range *in.of {
				m := &(*in.of)[i]
				walk(v.Field(m.index), m, append(at, step{name: m.name}))
			}
		default:
			visit(v, in.field, at)
		}
	}
	walk(reflect.ValueOf(d).Elem(), &holder{of: h[reflect.TypeFor[Dataset]()]}, make([]step, 0, 16)) // deeper than any document
}

// jsonName returns the name of a member in JSON.
func jsonName(f reflect.StructField) string {
	name, _, _ := strings.Cut(f.Tag.Get("json"), ",")
	return name
}
