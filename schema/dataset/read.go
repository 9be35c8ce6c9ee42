package dataset

import (
	"encoding"
	"io"
	"reflect"
	"strings"
	"sync"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/strictjson"
)

// Read reads a document and returns it with everything that is wrong with its
// form: what is no JSON, members that are unknown, missing, repeated or of the
// wrong type, and values and words that are none. What could not be read is
// absent in the dataset, so it is to be used only where no finding is an error.
// [Dataset.Check] checks what the document says.
func Read(data []byte) (Dataset, blk.Findings) {
	var d Dataset
	found := strictjson.Read(data, strictjson.Limits{}, d.read)
	return d, withVersion(found)
}

// ReadFrom is [Read] for a document that comes from a stream, such as a large file, with
// the same findings. The document is never in memory as a whole; its records are, for they
// refer to each other. If the stream fails before the document ends, ReadFrom returns what
// was read and found up to there and the error of the stream.
func ReadFrom(in io.Reader) (Dataset, blk.Findings, error) {
	var d Dataset
	found, err := strictjson.ReadFrom(in, strictjson.Limits{}, d.read)
	return d, withVersion(found), err
}

func (d *Dataset) read(r *strictjson.Reader) { readDataset()(r, reflect.ValueOf(d).Elem()) }

// withVersion says of an unknown version that it is one: the version is the one word that
// decides whether this build can read on. What else was found is then worth nothing, for
// the document has another form; only that it is no JSON is told too.
func withVersion(found blk.Findings) blk.Findings {
	for i := range found {
		if found[i].Check == "REF-001" && found[i].At == "/version" {
			unknown := blk.Findings{blk.DocumentFinding("DOC-001", found[i].At, found[i].Params...)}
			return append(unknown, found.Of("DOC-007")...)
		}
	}
	return found
}

// reading reads the value that the Reader is at into a Go value.
type reading func(*strictjson.Reader, reflect.Value)

// readDataset returns how a Dataset is read.
var readDataset = sync.OnceValue(func() reading { return planner{}.plan(reflect.TypeFor[Dataset]()) })

// planner holds how each type is read, worked out once.
type planner map[reflect.Type]*reading

// plan returns how a type is read.
func (p planner) plan(t reflect.Type) reading {
	if known := p[t]; known != nil {
		return func(r *strictjson.Reader, v reflect.Value) { (*known)(r, v) } // it may not be worked out yet
	}
	how := new(reading)
	p[t] = how
	*how = p.work(t)
	return *how
}

var (
	textUnmarshaler = reflect.TypeFor[encoding.TextUnmarshaler]()
	coded           = reflect.TypeFor[word]()
)

// word is a word of a code list.
type word interface {
	IsValid() bool
	CodeList() blk.CodeList
}

func (p planner) work(t reflect.Type) reading {
	switch t {
	case reflect.TypeFor[blk.Count]():
		return number(blk.ParseCount)
	case reflect.TypeFor[blk.QualificationLevel]():
		return number(blk.ParseQualificationLevel)
	case reflect.TypeFor[blk.LessonHours]():
		return number(blk.ParseLessonHours)
	case reflect.TypeFor[blk.Rupiah]():
		return number(blk.ParseRupiah)
	case reflect.TypeFor[blk.Flag]():
		return func(r *strictjson.Reader, v reflect.Value) {
			if f, ok := strictjson.ParseBool(r, blk.ParseFlag); ok {
				*v.Addr().Interface().(*blk.Flag) = f
			}
		}
	}
	switch {
	case reflect.PointerTo(t).Implements(textUnmarshaler):
		return readText
	case t.Kind() == reflect.String && t.Implements(coded):
		return readWord
	case isIdentifier(t):
		return readIdentifier
	}
	switch t.Kind() {
	case reflect.String:
		return func(r *strictjson.Reader, v reflect.Value) {
			if s, ok := r.Text(); ok {
				v.SetString(s)
			}
		}
	case reflect.Bool:
		return func(r *strictjson.Reader, v reflect.Value) {
			if b, ok := r.Bool(); ok {
				v.SetBool(b)
			}
		}
	case reflect.Slice:
		return p.list(t, (*strictjson.Reader).Elements)
	case reflect.Struct:
		return p.object(t)
	}
	return func(r *strictjson.Reader, _ reflect.Value) { r.Skip() } // a test keeps such types out
}

// isIdentifier reports whether a type is an identifier: a string type of this
// module whose name ends in ID.
func isIdentifier(t reflect.Type) bool {
	return t.Kind() == reflect.String && t.PkgPath() != "" && strings.HasSuffix(t.Name(), "ID")
}

func number[T any](parse func(string) (T, error)) reading {
	return func(r *strictjson.Reader, v reflect.Value) {
		if n, ok := strictjson.ParseNumber(r, parse); ok {
			*v.Addr().Interface().(*T) = n
		}
	}
}

func readText(r *strictjson.Reader, v reflect.Value) {
	text, ok := r.Bytes()
	if !ok {
		return
	}
	if err := v.Addr().Interface().(encoding.TextUnmarshaler).UnmarshalText(text); err != nil {
		r.Refuse(err)
	}
}

func readWord(r *strictjson.Reader, v reflect.Value) {
	text, ok := r.Text()
	if !ok {
		return
	}
	v.SetString(text)
	if w := v.Addr().Interface().(word); !w.IsValid() {
		v.SetString("")
		r.ReportWord(w.CodeList(), text)
	}
}

func readIdentifier(r *strictjson.Reader, v reflect.Value) {
	if id, ok := strictjson.Identifier[string](r); ok {
		v.SetString(id)
	}
}

// part is how many records of a long list are read into one piece of memory: a list
// that grew as a whole would be copied again and again.
const part = 1024

// list returns how a list is read, given the method that goes through it.
func (p planner) list(t reflect.Type, elements func(*strictjson.Reader, func(int)) (int, bool)) reading {
	element := p.plan(t.Elem())
	return func(r *strictjson.Reader, v reflect.Value) {
		var parts []reflect.Value // before v
		elements(r, func(int) {
			n := v.Len()
			if n == part && !r.IsFull() {
				parts = append(parts, v.Slice(0, n))
				v.Set(reflect.MakeSlice(t, 0, part))
				n = 0
			}
			if n == 0 || !r.IsFull() { // a document that is refused fills no memory
				v.Grow(1)
				v.SetLen(n + 1)
			}
			element(r, v.Index(v.Len()-1))
		})
		if len(parts) > 0 {
			v.Set(join(t, append(parts, v.Slice(0, v.Len()))))
		}
	}
}

// join returns a list of what all lists have.
func join(t reflect.Type, lists []reflect.Value) reflect.Value {
	size := 0
	for _, list := range lists {
		size += list.Len()
	}
	all := reflect.MakeSlice(t, size, size)
	for at, list := 0, 0; list < len(lists); list++ {
		at += reflect.Copy(all.Slice(at, size), lists[list])
	}
	return all
}

// object returns how an object is read: by the names and rules that the tags of
// its fields give.
func (p planner) object(t reflect.Type) reading {
	members := make([]strictjson.Member, t.NumField())
	fields := make([]reading, t.NumField())
	for i := range fields {
		f := t.Field(i)
		members[i].Name, _, _ = strings.Cut(f.Tag.Get("json"), ",")
		fields[i] = p.plan(f.Type)
		for rule := range strings.SplitSeq(f.Tag.Get("jsonschema"), ",") {
			switch rule {
			case "required":
				members[i].Required = true
			case "minItems=1":
				fields[i] = p.list(f.Type, (*strictjson.Reader).NonEmpty)
			}
		}
	}
	return func(r *strictjson.Reader, v reflect.Value) {
		r.Members(members, func(i int) { fields[i](r, v.Field(i)) })
	}
}
