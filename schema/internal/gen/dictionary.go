package gen

import (
	"path"
	"reflect"
	"slices"
	"strconv"
	"strings"

	"github.com/invopop/jsonschema"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/schema/dataset"
)

// A description is what a schema says of a value, in the words of the dictionary.
type description struct {
	kind     string // "text", "whole number", "date", …
	list     bool   // a list of such
	byName   bool   // an object that has such by name
	refers   string // the published type; for an identifier, that of the record it names
	codeList string
	pattern  string
	least    string // of a number
	most     string // of a number
	longest  string // of a text
	fewest   string // of a list
}

// kinds are what the published types are called that are no objects.
var kinds = map[string]string{
	identifierName: "identifier", "CalendarDate": "date", "PartialDate": "year, month or date", "Instant": "moment", "TimeOfDay": "time of day", "YesNo": "yes or no",
	"Percent": "percentage as text", "Rupiah": "whole number of rupiah", "RegionCode": "region code", "FactName": "name of a fact",
}

// describe returns what a schema says.
func (g *generator) describe(s *jsonschema.Schema) description {
	switch {
	case s.Ref != "":
		name := path.Base(s.Ref)
		d := g.describe(g.defs[name])
		if !d.list && !d.byName || d.refers == "" {
			d.refers = name
		}
		if k := kinds[name]; k != "" {
			d.kind = k
		}
		if list, ok := g.codeListOf(name); ok {
			d.kind, d.codeList = "code", list.ID()
		}
		return d
	case s.AllOf != nil:
		return g.describe(s.AllOf[0])
	case s.OneOf != nil:
		var forms []string
		for _, x := range s.OneOf {
			if d := g.describe(x); !slices.Contains(forms, d.kind) {
				forms = append(forms, d.kind)
			}
		}
		return description{kind: strings.Join(forms, " or ")}
	}
	switch s.Type {
	case "array":
		d := g.describe(s.Items)
		d.list, d.fewest = true, number(s.MinItems)
		return d
	case "object":
		if s.AdditionalProperties != nil && s.AdditionalProperties != jsonschema.FalseSchema && s.Properties == nil {
			d := g.describe(s.AdditionalProperties)
			d.byName = true
			return d
		}
		return description{kind: "object"}
	case "boolean":
		return description{kind: "yes or no"}
	case "integer":
		return description{kind: "whole number", least: string(s.Minimum), most: string(s.Maximum)}
	}
	d := description{kind: "text", pattern: s.Pattern, longest: number(s.MaxLength)}
	if s.Enum != nil {
		d.kind, d.codeList = "code", listWith(s.Enum)
	}
	if s.Format == "date" {
		d.kind = "date"
	}
	return d
}

// words returns the kind with whether it is a list.
func (d description) words() string {
	switch {
	case d.list && d.byName:
		return "lists of " + several(d.kind) + ", by name"
	case d.list:
		return "list of " + several(d.kind)
	case d.byName:
		return several(d.kind) + ", by name"
	}
	return d.kind
}

// several returns a kind in the plural.
func several(kind string) string {
	for _, noun := range []string{"identifier", "code", "text", "object", "moment", "date", "region code", "whole number", "percentage", "name"} {
		if rest, ok := strings.CutPrefix(kind, noun); ok && (rest == "" || rest[0] == ' ') {
			return noun + "s" + rest
		}
	}
	return kind
}

func number(n *uint64) string {
	if n == nil {
		return ""
	}
	return strconv.FormatUint(*n, 10)
}

// listWith returns the name of the code list with these words, if there is one and no
// other.
func listWith(values []any) (name string) {
	for _, l := range dataset.CodeLists() {
		if slices.EqualFunc(l.Values(), values, func(a string, b any) bool { return a == b }) {
			if name != "" {
				return ""
			}
			name = l.ID()
		}
	}
	return name
}

// A property is a row of the dictionary.
type property struct {
	of, name string
	description
	required bool
	label    bilingual
	meaning  bilingual
	personal personal
	aliases  []string
}

// A dictionary is what the published types and their properties are called and mean.
type dictionary struct {
	types      []string // sorted
	label      map[string]bilingual
	meaning    map[string]bilingual
	properties map[string][]property // of each type, in their order
}

// newDictionary returns the dictionary of all definitions.
func (g *generator) newDictionary() *dictionary {
	words, classes, aliases := labels(tableOf(labelLines)), tableOf(personalLines), columnAliases()
	d := &dictionary{types: sortedKeys(g.defs), label: map[string]bilingual{}, meaning: map[string]bilingual{}, properties: map[string][]property{}}
	records := g.records()
	for _, name := range d.types {
		s := g.defs[name]
		d.label[name], d.meaning[name] = words.typ(name), g.meanings.of(s.Description)
		if list, ok := g.codeListOf(name); ok {
			d.label[name] = *bilingualOf(list.Label())
		}
		if s.Properties == nil {
			continue
		}
		for p := s.Properties.Oldest(); p != nil; p = p.Next() {
			x := property{of: name, name: p.Key, description: g.describe(p.Value), required: slices.Contains(s.Required, p.Key), label: words.property(name, p.Key), meaning: g.meanings.of(p.Value.Description)}
			at := name + "." + p.Key
			field := g.fieldType(name, p.Key)
			if x.refers == identifierName {
				x.refers = ""
				if field != nil && (p.Key != "id" || records[field] != name) {
					x.refers = records[field]
				}
			}
			switch class := classes[at]; {
			case class != "":
				x.personal = personalOf(class)
			case x.refers == "Person" && x.kind == kinds[identifierName], field == reflect.TypeFor[blk.ActorID]():
				x.personal = personalOf("general 3f low")
			}
			x.aliases = aliases[at]
			d.properties[name] = append(d.properties[name], x)
		}
	}
	return d
}

// fieldType returns the Go type of a property, of a list that of its items; nil where
// the type does not have it as a field.
func (g *generator) fieldType(of, name string) reflect.Type {
	t := g.byName[of]
	if t == nil || t.Kind() != reflect.Struct {
		return nil
	}
	for _, f := range reflect.VisibleFields(t) {
		if word, _, _ := strings.Cut(f.Tag.Get("json"), ","); word == name {
			if f.Type.Kind() == reflect.Slice {
				return f.Type.Elem()
			}
			return f.Type
		}
	}
	return nil
}

// records returns the published types that have an identifier of their own, by its Go
// type.
func (g *generator) records() map[reflect.Type]string {
	m := map[reflect.Type]string{}
	for _, name := range sortedKeys(g.defs) {
		t := g.fieldType(name, "id")
		if t == nil || !isIdentifier(t) {
			continue
		}
		if _, taken := m[t]; !taken || g.byName[name].Name()+"ID" == t.Name() { // others refer to it
			m[t] = name
		}
	}
	return m
}

// dictionaryFiles adds the dictionary: the tables of types and of properties, and a page
// for each type.
func (g *generator) dictionaryFiles(files map[string][]byte) error {
	d := g.newDictionary()
	var types, rows [][]string
	examples := g.typeExamples(files)
	for _, name := range d.types {
		x := g.describe(&jsonschema.Schema{Ref: "#/$defs/" + name})
		refers := ""
		if x.list {
			refers = x.refers
		}
		types = append(types, []string{name, g.kindOfType(name), d.label[name].ID, d.label[name].EN, rootFile(name), g.page(name), refers, x.codeList, x.pattern, x.least, x.most, x.longest, d.meaning[name].EN, d.meaning[name].ID, examples[name].place()})
		for _, p := range d.properties[name] {
			rows = append(rows, []string{p.of, p.name, p.words(), yes(p.required), yes(p.list && !p.byName), p.refers, p.codeList, p.pattern, p.least, p.most, p.longest, p.fewest, p.label.ID, p.label.EN, p.meaning.EN, p.personal.class, p.personal.basis, p.personal.confidence, strings.Join(p.aliases, "|"), p.meaning.ID})
		}
	}
	if err := addCSV(files, "types.csv", []string{"type", "kind", "label_id", "label_en", "schema", "page", "list_of", "code_list", "pattern", "least", "most", "longest", "description", "meaning_id", "example"}, types); err != nil {
		return err
	}
	if err := addCSV(files, "dictionary.csv", []string{"type", "property", "kind", "required", "list", "refers_to", "code_list", "pattern", "least", "most", "longest", "fewest", "label_id", "label_en", "description", "personal_data", "personal_data_basis", "personal_data_confidence", "column_aliases", "meaning_id"}, rows); err != nil {
		return err
	}
	return g.pages(files, d, examples)
}

// kindOfType returns what kind of type a definition is.
func (g *generator) kindOfType(name string) string {
	s := g.defs[name]
	x := g.describe(&jsonschema.Schema{Ref: "#/$defs/" + name})
	list, isList := g.codeListOf(name)
	switch {
	case isList && list.IsOpen():
		return "open code list"
	case isList:
		return "code list"
	case s.OneOf != nil && s.OneOf[0].Ref != "":
		return "one of several objects"
	case x.list || x.byName:
		return x.words()
	case s.Properties != nil:
		return "object"
	default:
		return x.kind
	}
}

// codeListOf returns the code list of a definition, if it is one.
func (g *generator) codeListOf(name string) (blk.CodeList, bool) {
	if t := g.byName[name]; t != nil {
		if coded, ok := reflect.Zero(t).Interface().(interface{ CodeList() blk.CodeList }); ok {
			return coded.CodeList(), true
		}
	}
	return blk.CodeList{}, false
}

// isOpen reports whether a definition is an open code list.
func (g *generator) isOpen(name string) bool {
	list, ok := g.codeListOf(name)
	return ok && list.IsOpen()
}

// rootFile returns the name of the file of a type that has one.
func rootFile(name string) string {
	for _, r := range roots {
		if r.Name == snake(name) {
			return r.File()
		}
	}
	return ""
}

// page returns where a type is described: its page, for a code list its table, and
// for other values their place on the page of all types.
func (g *generator) page(name string) string {
	if s := g.defs[name]; s.Properties != nil || s.OneOf != nil && s.OneOf[0].Ref != "" {
		return "dictionary/" + snake(name) + ".md"
	}
	if list, ok := g.codeListOf(name); ok {
		return "codelists/" + list.ID() + ".csv"
	}
	return "dictionary/README.md#" + strings.ToLower(name)
}

// snake returns the name of a type as a word: "BuildingProject" as
// "building_project".
func snake(name string) string { return strings.ToLower(strings.ReplaceAll(spaced(name), " ", "_")) }

func yes(b bool) string {
	if b {
		return "yes"
	}
	return ""
}
