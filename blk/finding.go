package blk

import (
	"bytes"
	"encoding/json"
	"slices"
	"strconv"
	"strings"
)

// CheckID is the permanent name of a check, such as "BAT-002". It is a public
// contract: it may be retired, it is never reused.
type CheckID string

// A Finding is a check that failed at one place of a document. It holds the
// value given only where its kind is not personal.
type Finding struct {
	// The check that failed.
	Check CheckID `json:"check,omitzero" jsonschema:"required"`
	// How grave it is in the phase that was checked.
	Severity Severity `json:"severity,omitzero" jsonschema:"required"`
	// Where, as a JSON Pointer (RFC 6901); "" is the whole document. Of a member that is
	// unknown or stands twice (DOC-002, DOC-011) long numbers in the name are stars and a
	// long name is cut, so its pointer may point at nothing.
	At string `json:"at" jsonschema:"required,minLength=0"`
	// The values that the text names.
	Params Params `json:"params,omitempty"`
	// What must hold, with the values filled in.
	Text Text `json:"text,omitzero" jsonschema:"required"`
	// How to mend it.
	Mend Text `json:"mend,omitzero" jsonschema:"required"`
}

// Params are the named values of a finding, such as the value given and the
// values allowed, in a fixed order. In JSON they are an object of strings.
type Params []Param

// A Param is one named value of a finding.
type Param struct{ Name, Value string }

// Get returns the value with a name, and "" if there is none.
func (p Params) Get(name string) string {
	for i := range p {
		if p[i].Name == name {
			return p[i].Value
		}
	}
	return ""
}

// MarshalJSON returns an object with the names in their order.
func (p Params) MarshalJSON() ([]byte, error) {
	b := []byte{'{'}
	for i := range p {
		if i > 0 {
			b = append(b, ',')
		}
		name, err := json.Marshal(p[i].Name)
		if err != nil {
			return nil, err
		}
		value, err := json.Marshal(p[i].Value)
		if err != nil {
			return nil, err
		}
		b = append(append(append(b, name...), ':'), value...)
	}
	return append(b, '}'), nil
}

// UnmarshalJSON reads an object of strings and keeps its order.
func (p *Params) UnmarshalJSON(data []byte) error {
	d := json.NewDecoder(bytes.NewReader(data))
	var read Params
	for depth := 0; ; {
		t, err := d.Token()
		if err != nil {
			return err
		}
		switch t := t.(type) {
		case json.Delim:
			if t == '{' && depth == 0 {
				depth++
				continue
			}
			if t == '}' {
				*p = read
				return nil
			}
		case string:
			if depth == 1 {
				read = append(read, Param{Name: t})
				if err := d.Decode(&read[len(read)-1].Value); err != nil {
					return err
				}
				continue
			}
		}
		return &json.UnmarshalTypeError{Value: "not an object of strings", Offset: d.InputOffset()}
	}
}

// TextParams returns the parameters that put a text into a template: {name_id}
// stands for it in Indonesian and {name_en} in English.
func TextParams(name string, t Text) Params {
	return Params{{name + "_id", t.In(Indonesian)}, {name + "_en", t.In(English)}}
}

// fill returns the template with every {name} replaced by its value.
func (p Params) fill(t Text) Text {
	if len(p) == 0 {
		return t
	}
	pairs := make([]string, 0, 2*len(p))
	for i := range p {
		pairs = append(pairs, "{"+p[i].Name+"}", p[i].Value)
	}
	r := strings.NewReplacer(pairs...)
	return Text{r.Replace(t.ID), r.Replace(t.EN)}
}

// Findings are what checks found, in a fixed order: by record, then by check.
// As an error they are never nil without being empty: see [Findings.Err].
type Findings []Finding

// Err returns the findings as an error if one of them is an error or fatal, and
// nil otherwise. errors.AsType[Findings] gives them back.
func (f Findings) Err() error {
	if f.HasErrors() {
		return f
	}
	return nil
}

// HasErrors reports whether one of the findings is an error or fatal.
func (f Findings) HasErrors() bool {
	return slices.ContainsFunc(f, func(g Finding) bool { return g.Severity == Error || g.Severity == Fatal })
}

// Error returns all findings in English, one a line.
func (f Findings) Error() string { return f.In(English) }

// In returns all findings in a language, one a line: check, severity, place,
// what must hold and how to mend it.
func (f Findings) In(l Lang) string {
	var b strings.Builder
	for i := range f {
		if i > 0 {
			b.WriteByte('\n')
		}
		b.WriteString(string(f[i].Check) + " " + f[i].Severity.Label().In(l))
		if f[i].At != "" {
			b.WriteString(" " + f[i].At)
		}
		b.WriteString(": " + f[i].Text.In(l) + " " + f[i].Mend.In(l))
	}
	return b.String()
}

// Without returns the findings whose checks are not named. It is the one way to
// relax checks: by name.
func (f Findings) Without(checks ...CheckID) Findings {
	return slices.DeleteFunc(slices.Clone(f), func(g Finding) bool { return slices.Contains(checks, g.Check) })
}

// Of returns the findings of one check.
func (f Findings) Of(check CheckID) Findings {
	return slices.DeleteFunc(slices.Clone(f), func(g Finding) bool { return g.Check != check })
}

// Under puts a member name in front of the place of every finding and returns
// them: what was found at "/quota" is then at "/batch/quota".
func (f Findings) Under(name string) Findings {
	if len(f) > 0 {
		f.prefix(string(AppendPointer(nil, name)))
	}
	return f
}

// At puts an index in front of the place of every finding and returns them:
// what was found at "/quota" is then at "/3/quota".
func (f Findings) At(index int) Findings {
	if len(f) > 0 {
		f.prefix("/" + strconv.Itoa(index))
	}
	return f
}

func (f Findings) prefix(p string) {
	for i := range f {
		f[i].At = p + f[i].At
	}
}

// AppendPointer appends a member name to a JSON Pointer, with "~" and "/" in it
// escaped as RFC 6901 has it.
func AppendPointer(b []byte, name string) []byte {
	b = append(b, '/')
	for i := range len(name) {
		switch name[i] {
		case '~':
			b = append(b, "~0"...)
		case '/':
			b = append(b, "~1"...)
		default:
			b = append(b, name[i])
		}
	}
	return b
}

// IndexPointer returns the JSON Pointer of an element of a list, and of a
// member below it if rest names one: IndexPointer("/batches", 3, "/quota") is
// "/batches/3/quota".
func IndexPointer(list string, index int, rest string) string {
	return list + "/" + strconv.Itoa(index) + rest
}
