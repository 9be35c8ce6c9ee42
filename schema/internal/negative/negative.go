package negative

import (
	"encoding/json"
	"maps"
	"path"
	"slices"
	"strings"
	"unicode"

	"github.com/vokasi/vokasi-go/blk"
)

// A Case is one change to a valid record, and where and why that is refused.
type Case struct {
	// The property and the keyword that it breaks, such as "Centre.name: minLength".
	Name string `json:"name"`
	// The name of the schema of the record, such as "centre".
	Schema string `json:"schema"`
	// The record: a file, and behind # the pointer of the record in it.
	Base string `json:"base"`
	// The member or element that is set, as a pointer in the record; "" is the record.
	Set *string `json:"set,omitempty"`
	// The member that is removed.
	Remove string `json:"remove,omitempty"`
	// What is set.
	Value json.RawMessage `json:"value,omitempty"`
	// Where the record is refused.
	At string `json:"at"`
	// The check of the library that refuses it.
	Check blk.CheckID `json:"check"`
}

// folder returns the schema that the documents of a file are for.
func folder(file string) string { return path.Dir(file) }

// Make returns cases by schema for every definition that occurs in one of the valid
// documents, which are named by schema and file, such as "centre/full.json"; and the
// names of the definitions of objects that occur in none. Read names the schemas of the
// documents that the library reads; cases are in those where there is a choice.
func (all *Schemas) Make(documents map[string]any, read []string) (cases map[string][]Case, missing []string) {
	m := &maker{finder: all.find(documents, read), cases: map[string][]Case{}}
	for _, name := range slices.Sorted(maps.Keys(all.definitions)) {
		s := all.definitions[name]
		if s.Type != "object" {
			continue
		}
		o, ok := m.found[name]
		if !ok {
			missing = append(missing, name)
			continue
		}
		m.base = o.base
		if _, isRoot := all.files[name]; isRoot {
			m.types(name, s, name, o.place())
		}
		m.object(name, s, o.place())
	}
	return m.cases, missing
}

// maker makes the cases of one record after the other.
type maker struct {
	*finder
	base  base
	cases map[string][]Case
}

// add adds a case: at a place of a record stands a value that breaks a keyword.
func (m *maker) add(name, keyword, definition string, p place, value any) {
	text, err := encode(p.build(value))
	if err != nil {
		panic("negative: " + err.Error()) // values are made here
	}
	set := p.set
	m.append(Case{Name: name + ": " + keyword, Set: &set, Value: text, At: p.at}, keyword, definition)
}

func (m *maker) append(c Case, keyword, definition string) {
	c.Schema, c.Base, c.Check = m.base.schema, m.base.String(), checkOf(keyword, definition)
	m.cases[c.Schema] = append(m.cases[c.Schema], c)
}

// object makes the cases of an object's members.
func (m *maker) object(name string, s *Schema, p place) {
	sample, _ := m.sample(s).(map[string]any)
	for _, member := range slices.Sorted(maps.Keys(s.Properties)) {
		inner := p.member(member, sample)
		m.value(name+"."+member, s.Properties[member], inner)
		if slices.Contains(s.Required, member) {
			m.remove(name+"."+member, p, member, sample)
		}
	}
	entries := s.entries()
	if entries == nil {
		m.add(name, "additionalProperties", "", p.member("unknown_member", sample), 1)
		return
	}
	m.value(name+".*", entries, p.entry(s, sample))
}

// remove makes the case of a required member that is absent.
func (m *maker) remove(name string, p place, member string, sample map[string]any) {
	c := Case{Name: name + ": required", At: below(p.at, member)}
	if p.value != nil {
		c.Remove = c.At
	} else {
		object := maps.Clone(sample)
		delete(object, member)
		c.Set = &p.set
		c.Value, _ = encode(p.build(object))
	}
	m.append(c, "required", "")
}

// value makes the cases of a value.
func (m *maker) value(name string, s *Schema, p place) {
	s, definition := m.resolve(s)
	m.types(name, s, definition, p)
	m.content(name, s, definition, p)
}

// types makes the cases of a value that is of another type, or null.
func (m *maker) types(name string, s *Schema, definition string, p place) {
	for _, wrong := range []any{1, "x", true, []any{}, map[string]any{}, 1.5} {
		if m.isWrong(s, wrong) {
			m.add(name, "type", definition, p, wrong)
			break
		}
	}
	if s.Type == "integer" {
		m.add(name, "type (fraction)", definition, p, 1.5)
	}
	m.add(name, "type (null)", definition, p, nil)
}

// isWrong reports whether a schema takes no value of the type of this one.
func (m *maker) isWrong(s *Schema, v any) bool {
	if n, ok := v.(int); ok {
		v = float64(n)
	}
	forms := s.OneOf
	if forms == nil {
		forms = []*Schema{s}
	}
	return !slices.ContainsFunc(forms, func(form *Schema) bool {
		form, _ = m.resolve(form)
		if _, ok := v.(map[string]any); ok {
			return form.Type == "object"
		}
		return m.takes(form, v)
	})
}

// content makes the cases of a value that is of the right type.
func (m *maker) content(name string, s *Schema, definition string, p place) {
	for _, form := range s.OneOf {
		resolved, named := m.resolve(form)
		if named != "" && resolved.Type == "object" {
			continue // it has cases of its own
		}
		m.content(name+"("+resolved.Type+")", resolved, named, m.formed(form, p))
	}
	switch s.Type {
	case "string":
		m.text(name, s, definition, p)
	case "integer":
		if s.Minimum != nil {
			m.add(name, "minimum", definition, p, *s.Minimum-1)
		}
		if s.Maximum != nil {
			m.add(name, "maximum", definition, p, *s.Maximum+1)
		}
	case "array":
		if s.MinItems != nil {
			m.add(name, "minItems", definition, p, []any{})
		}
		m.value(name+"[]", s.Items, p.element())
	case "object":
		if definition == "" {
			m.object(name, s, p)
		}
	}
}

// formed returns a place, or another of the same list or object, where a value of a form
// stands; if there is none, the place without its value.
func (m *maker) formed(form *Schema, p place) place {
	for _, other := range append([]place{p}, p.others...) {
		if m.takes(form, other.value) {
			return other
		}
	}
	p.value = nil
	return p
}

func (m *maker) text(name string, s *Schema, definition string, p place) {
	add := func(keyword, text string) { m.add(name, keyword, definition, p, text) }
	if s.MinLength != nil && *s.MinLength > 0 {
		add("minLength", "")
	}
	if len(s.Enum) > 0 {
		add("enum", "no_such_word")
		if other := swapCase(s.Enum[0]); other != s.Enum[0] {
			add("enum (case)", other)
		}
		add("enum (empty)", "")
	}
	if identifier := "Identifier"; definition == "" && s.Pattern == m.definitions[identifier].Pattern {
		definition = identifier // written out
	}
	sample, _ := m.sampleOf(s, definition).(string)
	if s.Pattern != "" {
		add("pattern", "?")
		add("pattern (empty)", "")
	}
	if s.MaxLength != nil {
		if len(sample) < *s.MaxLength {
			add("pattern (line break)", sample+"\n")
		} else {
			add("maxLength (line break)", sample+"\n")
		}
		add("maxLength", sample+strings.Repeat(sample[len(sample)-1:], *s.MaxLength+1-len(sample)))
	}
	switch s.Format {
	case "date":
		add("format (date)", "2026-02-30")
	case "date-time":
		add("format (date-time)", "2026-02-30T00:00:00Z")
	}
}

func swapCase(s string) string {
	if upper := strings.ToUpper(s); upper != s {
		return upper
	}
	return strings.Map(unicode.ToLower, s)
}

// sampleOf returns a value of a definition, as the valid documents have it.
func (m *maker) sampleOf(s *Schema, definition string) any {
	if v, ok := m.samples[definition]; ok {
		return v
	}
	return m.sample(s)
}

// sample makes a value that a schema takes, with no more than it must have.
func (m *maker) sample(s *Schema) any {
	s, definition := m.resolve(s)
	if v, ok := m.samples[definition]; ok {
		return v
	}
	switch {
	case len(s.Examples) > 0:
		return s.Examples[0]
	case len(s.Enum) > 0:
		return s.Enum[0]
	case len(s.OneOf) > 0:
		return m.sample(s.OneOf[0])
	}
	switch s.Type {
	case "string":
		return "x"
	case "array":
		return []any{m.sample(s.Items)}
	case "object":
		object := map[string]any{}
		for _, member := range s.Required {
			object[member] = m.sample(s.Properties[member])
		}
		return object
	case "boolean":
		return true
	}
	return 1
}

// encode writes a value as JSON, with characters as they are.
func encode(v any) ([]byte, error) {
	var b strings.Builder
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	err := e.Encode(v)
	return []byte(strings.TrimSuffix(b.String(), "\n")), err
}

// Write writes cases as JSON, one a line.
func Write(cases []Case) ([]byte, error) {
	lines := make([]string, len(cases))
	for i := range cases {
		line, err := encode(&cases[i])
		if err != nil {
			return nil, err
		}
		lines[i] = string(line)
	}
	return []byte("[\n" + strings.Join(lines, ",\n") + "\n]\n"), nil
}
