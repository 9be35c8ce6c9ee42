package dataset

import (
	"reflect"
	"slices"
	"strings"
	"sync"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/centre"
	"github.com/vokasi/vokasi-go/blk/construction"
	"github.com/vokasi/vokasi-go/blk/roadmap"
	"github.com/vokasi/vokasi-go/blk/training"
	"github.com/vokasi/vokasi-go/certification"
	"github.com/vokasi/vokasi-go/eligibility"
	"github.com/vokasi/vokasi-go/funding"
)

var datasetChecks = []blk.Check[Dataset]{
	blk.CheckPresent("/version", func(d *Dataset) bool { return d.Version != "" }),
	blk.CheckPresent("/id", func(d *Dataset) bool { return d.ID != "" }),
	blk.CheckIdentifier("/id", func(d *Dataset) DatasetID { return d.ID }),
	blk.CheckPresent("/title", func(d *Dataset) bool { return d.Title.ID != "" }),
	blk.CheckPresent("/phase", func(d *Dataset) bool { return d.Phase != "" }),
	blk.CheckCode("/phase", func(d *Dataset) blk.Phase { return d.Phase }),
	{
		ID: "PER-007", At: "/common/persons", Severity: blk.InEveryPhase(blk.Error),
		Must:  blk.Text{ID: "Dokumen untuk umum tidak boleh memuat NIK, nomor KK, telepon, surel atau disabilitas.", EN: "A document for the public must hold no NIK, family card number, telephone number, e-mail address or disability."},
		Mend:  blk.Text{ID: "Hapus data pribadinya, atau jangan tandai dokumen ini untuk umum.", EN: "Take the personal data away, or do not mark the document as public."},
		Basis: []blk.Basis{blk.Law("uu-27-2022", "")},
		Find: func(d *Dataset, _ *blk.Context) (failures []blk.Failure) {
			if !d.Public {
				return nil
			}
			for i := range d.Common.Persons {
				p := &d.Common.Persons[i]
				if !p.NIK.IsZero() || !p.FamilyCardNumber.IsZero() || p.Phone != "" || p.Email != "" || p.HasDisability() {
					failures = append(failures, blk.Failure{At: blk.IndexPointer("/common/persons", i, "")})
				}
			}
			return failures
		},
	},
}

// Check returns what the checks of all rooms find in the document, room by room,
// and then what they find across rooms: identifiers that stand twice (DOC-003)
// and references that lead nowhere (DOC-004). A nil context is that of the day
// the document was prepared.
func (d *Dataset) Check(c *blk.Context) blk.Findings {
	if c == nil {
		c = d.Context(blk.Date{})
	}
	found := blk.RunChecks(datasetChecks, d, c)
	found = append(found, d.Common.Check(c).Under("common")...)
	found = append(found, d.Centre.Check(c).Under("centre")...)
	found = append(found, d.Training.Check(c).Under("training")...)
	found = append(found, d.Roadmap.Check(c).Under("roadmap")...)
	found = append(found, d.Construction.Check(c).Under("construction")...)
	found = append(found, d.Certification.Check(c).Under("certification")...)
	found = append(found, d.Funding.Check(c).Under("funding")...)
	return append(found, d.checkReferences(c)...)
}

// Validate is [Dataset.Check] as an error: nil unless a finding is an error.
func (d *Dataset) Validate(c *blk.Context) error { return d.Check(c).Err() }

// ReadAndCheck reads a document and checks what it says. What was found where a
// value could not be read is not told twice. A document that is not JSON, that is
// of an unknown version or that has too many faults is not checked further.
func ReadAndCheck(data []byte, on blk.Date) (Dataset, blk.Findings) {
	d, found := Read(data)
	if slices.ContainsFunc(found, func(f blk.Finding) bool { return f.Severity == blk.Fatal }) {
		return d, found
	}
	told := make(map[string]bool, len(found))
	for _, f := range found {
		told[f.At] = true
	}
	for _, f := range d.Check(d.Context(on)) {
		if !told[f.At] {
			found = append(found, f)
		}
	}
	return d, found
}

// Checks returns the catalogue of all checks of this module.
func Checks() []blk.CheckInfo {
	return slices.Concat(blk.Checks(), centre.Checks(), training.Checks(), roadmap.Checks(), construction.Checks(), certification.Checks(), eligibility.Checks(), funding.Checks(),
		blk.DescribeChecks("dataset", datasetChecks))
}

// Parameters returns all parameters of this module.
func Parameters() []*blk.Parameter {
	return slices.Concat(blk.Parameters(), centre.Parameters(), training.Parameters(), roadmap.Parameters())
}

// checkReferences finds identifiers that stand twice and references that lead
// nowhere, in the order of the document. A record's own identifier is its member
// ID; every other member of an identifier type is a reference.
func (d *Dataset) checkReferences(c *blk.Context) blk.Findings {
	defined := map[identifier]bool{}
	twice := map[identifier]string{} // where they stand first
	d.eachIdentifier(func(x identifier, own bool, _ []step) {
		if own && defined[x] {
			twice[x] = ""
		}
		defined[x] = defined[x] || own
	})
	var found blk.Findings
	d.eachIdentifier(func(x identifier, own bool, at []step) {
		switch first, isTwice := twice[x]; {
		case own && isTwice && first == "":
			twice[x] = pointer(at)
		case own && isTwice:
			found = append(found, blk.DocumentFinding("DOC-003", pointer(at), blk.Param{Name: "given", Value: blk.QuoteWord(x.value)}, blk.Param{Name: "other", Value: first}))
		case !defined[x]:
			kind := kindWord(x.kind)
			if known, _ := c.Ask("DOC-004", kind+":"+x.value); known != blk.True {
				found = append(found, blk.DocumentFinding("DOC-004", pointer(at), blk.Param{Name: "given", Value: blk.QuoteWord(x.value)}, blk.Param{Name: "kind", Value: kind}))
			}
		}
	})
	return found
}

// An identifier names a record of a kind.
type identifier struct {
	kind  reflect.Type
	value string
}

// step is one part of a pointer: a member name or an index.
type step struct {
	name  string
	index int
}

// eachIdentifier visits all identifiers of records in the document, and says
// which are a record's own.
func (d *Dataset) eachIdentifier(visit func(x identifier, own bool, at []step)) {
	h := documentHolders()
	var walk func(v reflect.Value, own bool, at []step)
	walk = func(v reflect.Value, own bool, at []step) {
		switch v.Kind() {
		case reflect.Slice:
			for i := range v.Len() {
				walk(v.Index(i), false, append(at, step{index: i}))
			}
		case reflect.Struct:
			for _, m := range h[v.Type()] {
				walk(v.Field(m.index), m.own, append(at, step{name: m.name}))
			}
		default:
			if id := v.String(); id != "" {
				visit(identifier{v.Type(), id}, own, at)
			}
		}
	}
	walk(reflect.ValueOf(d).Elem(), false, make([]step, 0, 16)) // deeper than any document
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

// outside are identifiers of what documents do not hold.
var outside = []reflect.Type{reflect.TypeFor[blk.ActorID](), reflect.TypeFor[blk.RegulationID](), reflect.TypeFor[blk.ParameterID](), reflect.TypeFor[blk.CheckID]()}

// holders are the members of each type of object that hold identifiers of
// records, at any depth.
type holders map[reflect.Type][]holder

type holder struct {
	index int
	name  string
	own   bool // the identifier of the record that has this member
}

var documentHolders = sync.OnceValue(func() holders {
	h := holders{}
	h.holds(reflect.TypeFor[Dataset]())
	return h
})

// holds reports whether a type holds identifiers of records, and notes where.
func (h holders) holds(t reflect.Type) bool {
	switch t.Kind() {
	case reflect.Slice:
		return h.holds(t.Elem())
	case reflect.Struct:
		if _, known := h[t]; !known {
			h[t] = nil
			for i := range t.NumField() {
				if f := t.Field(i); f.IsExported() && h.holds(f.Type) {
					name, _, _ := strings.Cut(f.Tag.Get("json"), ",")
					h[t] = append(h[t], holder{i, name, f.Name == "ID"})
				}
			}
		}
		return len(h[t]) > 0
	}
	return isIdentifier(t) && !slices.Contains(outside, t)
}

// kindWord returns the kind of record that an identifier type names:
// "building_project" would be BuildingProjectID.
func kindWord(t reflect.Type) string {
	var b strings.Builder
	for i, r := range strings.TrimSuffix(t.Name(), "ID") {
		if r >= 'A' && r <= 'Z' {
			if i > 0 {
				b.WriteByte('_')
			}
			r += 'a' - 'A'
		}
		b.WriteRune(r)
	}
	return b.String()
}
