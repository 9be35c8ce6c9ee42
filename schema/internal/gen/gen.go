// Package gen makes the published schema files from the Go types and their
// comments. It is the only importer of invopop/jsonschema, which it uses as a
// walker of structs: names, value types, enumerations and unions are its own.
//
// It panics where a type cannot be published: it runs in go generate and in the
// test that the files are fresh, nowhere else.
package gen

import (
	"bytes"
	"cmp"
	"crypto/sha256"
	"encoding"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"maps"
	"path"
	"reflect"
	"slices"
	"strings"

	"github.com/invopop/jsonschema"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/eligibility"
	"github.com/vokasi/vokasi-go/schema"
)

// module is the path that the packages of this module begin with.
const module = "github.com/vokasi/vokasi-go"

// packages are the folders whose comments become descriptions.
var packages = []string{"blk", "blk/centre", "blk/training", "blk/roadmap", "blk/construction", "certification", "eligibility", "eligibility/screening", "funding", "schema/dataset"}

// Generate returns the files of schema/v1 by their paths in it, such as
// "centre.schema.json" and "codelists/sex.csv". The working directory must be
// the root of the module.
func Generate() (map[string][]byte, error) {
	g, err := newGenerator()
	if err != nil {
		return nil, err
	}
	files := map[string][]byte{}
	index := schema.Index{Release: schema.Release}
	if err := g.rootFiles(files); err != nil { // for examples, and what schemas refuse
		return nil, err
	}
	for _, r := range roots {
		s := g.root(r)
		index.Schemas = append(index.Schemas, schema.Entry{Name: r.Name, ID: string(s.ID), Title: s.Title, Description: firstSentence(s.Description)})
	}
	if err := listFiles(files, &index); err != nil {
		return nil, err
	}
	if err := catalogueFiles(files); err != nil {
		return nil, err
	}
	for _, add := range []func(map[string][]byte) error{g.exampleFiles, g.beyondFile, g.dictionaryFiles, regionFiles, g.contextFile, g.sqlFiles, g.describeInBoth, g.rootFiles, g.openAPIFile, g.typeScriptFile} {
		if err := add(files); err != nil {
			return nil, err
		}
	}
	for i, r := range roots {
		sum := sha256.Sum256(files[r.File()])
		index.Schemas[i].SHA256 = hex.EncodeToString(sum[:])
	}
	for _, name := range sortedKeys(files) {
		if !strings.HasSuffix(name, ".schema.json") {
			sum := sha256.Sum256(files[name])
			index.Files = append(index.Files, schema.File{Name: name, SHA256: hex.EncodeToString(sum[:])})
		}
	}
	return files, addJSON(files, "index.json", index)
}

// rootFiles adds the schemas.
func (g *generator) rootFiles(files map[string][]byte) error {
	for _, r := range roots {
		b, err := encode(g.root(r))
		if err != nil {
			return err
		}
		files[r.File()] = b
	}
	return nil
}

// describeInBoth puts the Indonesian before every description. It adds no file: those
// that are made before it have one language, or tell the two apart.
func (g *generator) describeInBoth(map[string][]byte) error {
	for _, s := range g.defs {
		walk(s, func(x *jsonschema.Schema) { x.Description = g.meanings.inBoth(x.Description) })
	}
	return nil
}

// newGenerator returns a generator with the definitions of all published types.
func newGenerator() (*generator, error) {
	said, err := readMeanings()
	if err != nil {
		return nil, err
	}
	g := &generator{byName: map[string]reflect.Type{}, defs: jsonschema.Definitions{}, meanings: said}
	g.reflector = jsonschema.Reflector{Anonymous: true, Namer: g.name, Mapper: g.mapper, LookupComment: g.lookup}
	for _, dir := range packages {
		if err := g.reflector.AddGoComments(module, "./"+dir, jsonschema.WithFullComment()); err != nil {
			return nil, err
		}
	}
	for _, r := range roots {
		g.reflect(r.Type)
	}
	for name, s := range g.defs {
		g.tidy(name, s)
	}
	return g, nil
}

// sortedKeys returns the keys of a map in their order.
func sortedKeys[K cmp.Ordered, V any](m map[K]V) []K { return slices.Sorted(maps.Keys(m)) }

type generator struct {
	reflector jsonschema.Reflector
	byName    map[string]reflect.Type
	defs      jsonschema.Definitions // what the mapper made and what was reflected
	meanings  meanings
}

// root returns the file of a root: its definition, expanded, with those it needs; one
// that has parts of its own kind, such as an answer, stands among these too.
func (g *generator) root(r root) *jsonschema.Schema {
	name := g.name(r.Type)
	s := *g.defs[name]
	s.Version = jsonschema.Version
	s.ID = jsonschema.ID(schema.BaseURL + r.File())
	need := map[string]bool{}
	g.closure(g.defs[name], need)
	s.Definitions = jsonschema.Definitions{}
	for n := range need {
		s.Definitions[n] = g.defs[n]
	}
	return &s
}

// closure adds the names of all definitions that a schema needs.
func (g *generator) closure(s *jsonschema.Schema, need map[string]bool) {
	walk(s, func(x *jsonschema.Schema) {
		if n := path.Base(x.Ref); x.Ref != "" && !need[n] {
			if g.defs[n] == nil {
				panic("gen: dangling " + x.Ref)
			}
			need[n] = true
			g.closure(g.defs[n], need)
		}
	})
}

// name returns the published name of a type, and "" for what is not a type of
// this module.
func (g *generator) name(t reflect.Type) string {
	if isIdentifier(t) {
		return identifierName
	}
	n := names[t]
	if n == "" {
		n = t.Name()
	}
	if n == "" || !strings.HasPrefix(t.PkgPath(), module) {
		return ""
	}
	if strings.HasPrefix(n, "Amendment[") { // of whatever: identifiers are published alike
		g.byName["Amendment"] = t
		return "Amendment"
	}
	if strings.ContainsAny(n, "[]/.~#% ") {
		panic("gen: " + t.String() + " needs a name")
	}
	if other, ok := g.byName[n]; ok && other != t {
		panic(fmt.Sprintf("gen: %s and %s both want the name %s", other, t, n))
	}
	g.byName[n] = t
	return n
}

// lookup returns the comment of a type or a field, also of a generic one.
func (g *generator) lookup(t reflect.Type, field string) string {
	key, _, _ := strings.Cut(t.PkgPath()+"."+t.Name(), "[")
	if field != "" {
		key += "." + field
	}
	return prose(g.reflector.CommentMap[key])
}

var (
	textMarshaler = reflect.TypeFor[encoding.TextMarshaler]()
	jsonMarshaler = reflect.TypeFor[json.Marshaler]()
	ruleType      = reflect.TypeFor[eligibility.Rule]()
	ruleListType  = reflect.TypeFor[eligibility.RuleList]()
	numbersType   = reflect.TypeFor[[]eligibility.DatedNumber]()
	codedType     = reflect.TypeFor[interface {
		IsValid() bool
		CodeList() blk.CodeList
	}]()
)

const identifierName = "Identifier"

// isIdentifier reports whether a type is an identifier, by the rule that
// schema/dataset reads by. Codes and keys of policies have the same form.
func isIdentifier(t reflect.Type) bool {
	if t.Kind() != reflect.String || !strings.HasPrefix(t.PkgPath(), module) {
		return false
	}
	return strings.HasSuffix(t.Name(), "ID") || t == reflect.TypeFor[eligibility.RuleCode]() || t == reflect.TypeFor[eligibility.BasisKey]()
}

// mapper returns a reference to the definition of every type that does not speak
// for itself, nil for the others. It never returns a definition: the tags of a
// field would change it.
func (g *generator) mapper(t reflect.Type) *jsonschema.Schema {
	ours := strings.HasPrefix(t.PkgPath(), module)
	switch {
	case isIdentifier(t):
		if t != reflect.TypeFor[eligibility.FactID]() {
			return g.define(identifierName, identifier())
		}
		return g.define(g.factName(), g.facts())
	case values[t] != nil:
		s := values[t]()
		s.Description = strings.TrimSpace(g.lookup(t, "") + " " + s.Description)
		return g.define(g.name(t), s)
	case t == ruleType:
		return g.union()
	case t == ruleListType:
		return &jsonschema.Schema{Type: "array", Items: g.union(), MinItems: new(uint64(1))}
	case t == numbersType:
		return &jsonschema.Schema{Type: "array", Items: g.reflect(t.Elem()), MinItems: new(uint64(1))}
	case t.Kind() == reflect.String && t.Implements(codedType):
		return g.define(g.name(t), g.enumeration(t))
	case ours && t.Kind() == reflect.Interface:
		panic("gen: the interface " + t.String() + " is no known union")
	case ours && !structural[t] && (implements(t, textMarshaler) || implements(t, jsonMarshaler)):
		panic("gen: " + t.String() + " writes itself and has no entry in values")
	}
	return nil
}

func implements(t, i reflect.Type) bool { return t.Implements(i) || reflect.PointerTo(t).Implements(i) }

// define adds a definition once and returns a new reference to it.
func (g *generator) define(name string, s *jsonschema.Schema) *jsonschema.Schema {
	if g.defs[name] == nil {
		g.defs[name] = s
	}
	return &jsonschema.Schema{Ref: "#/$defs/" + name}
}

func (g *generator) factName() string { return "FactName" }

// enumeration returns the schema of a type with a code list: its words, or for
// an open list the form of a word.
func (g *generator) enumeration(t reflect.Type) *jsonschema.Schema {
	list := reflect.Zero(t).Interface().(interface{ CodeList() blk.CodeList }).CodeList()
	s := &jsonschema.Schema{Type: "string"}
	var words wordList
	for c := range list.All() {
		words.add(c.Value, bilingual(c.Label), bilingual(c.Meaning))
		if list.IsOpen() {
			s.Examples = append(s.Examples, c.Value)
		} else {
			s.Enum = append(s.Enum, c.Value)
		}
	}
	s.Description = g.lookup(t, "") + "\n\n" + words.text(g.meanings)
	if list.IsOpen() {
		s.Pattern, s.MaxLength = "^[a-z][a-z0-9_]{0,63}$", new(uint64(64))
		s.Description += "\n\nOther words of the same form may be used."
	}
	return s
}

// union returns a reference to the union of all rules, each closed and tagged by
// its member "kind".
func (g *generator) union() *jsonschema.Schema {
	const name = "Rule"
	ref := &jsonschema.Schema{Ref: "#/$defs/" + name}
	if g.defs[name] != nil {
		return ref
	}
	u := &jsonschema.Schema{Description: g.lookup(ruleType, "")}
	g.defs[name] = u // before the variants, which refer back to it
	g.byName[name] = ruleType
	for _, rule := range eligibility.Rules() {
		t := reflect.TypeOf(rule)
		variant := g.reflect(t)
		s := g.defs[g.name(t)]
		properties := jsonschema.NewProperties()
		properties.Set("kind", &jsonschema.Schema{Type: "string", Enum: []any{string(rule.Kind())}, Description: "Which kind of rule this is."})
		for p := s.Properties.Oldest(); p != nil; p = p.Next() {
			properties.Set(p.Key, p.Value)
		}
		s.Properties = properties
		s.Required = append([]string{"kind"}, s.Required...)
		u.OneOf = append(u.OneOf, variant)
	}
	return ref
}

// reflect adds a type and all it uses to the definitions and returns a reference
// to it.
func (g *generator) reflect(t reflect.Type) *jsonschema.Schema {
	s := g.reflector.ReflectFromType(t)
	for n, d := range s.Definitions {
		if g.defs[n] == nil {
			g.defs[n] = d
		}
	}
	return &jsonschema.Schema{Ref: "#/$defs/" + g.name(t)}
}

// tidy makes a definition easy on those who read it.
func (g *generator) tidy(name string, s *jsonschema.Schema) {
	s.Title = name
	if s.Description == "" {
		if t := g.byName[name]; t != nil {
			s.Description = g.lookup(t, "")
		}
	}
	walk(s, func(x *jsonschema.Schema) {
		if x != s {
			x.Title = ""
		}
		if x.Ref != "" && x.Description != "" { // beside a $ref it makes generators copy the type
			x.AllOf, x.Ref = []*jsonschema.Schema{{Ref: x.Ref}}, ""
		}
		if x.Type == "string" && x.Pattern == "" && x.Enum == nil && x.MinLength == nil { // texts are not empty
			x.MinLength = new(uint64(1))
		}
	})
}

// walk visits a schema and every schema in it.
func walk(s *jsonschema.Schema, visit func(*jsonschema.Schema)) {
	if s == nil {
		return
	}
	visit(s)
	for _, list := range [][]*jsonschema.Schema{s.AllOf, s.OneOf} {
		for _, x := range list {
			walk(x, visit)
		}
	}
	walk(s.Items, visit)
	walk(s.AdditionalProperties, visit)
	if s.Properties != nil {
		for p := s.Properties.Oldest(); p != nil; p = p.Next() {
			walk(p.Value, visit)
		}
	}
}

// prose turns a Go comment into a description: without what only Go knows (the
// zero value, comparing with ==, links) and without breaks inside a paragraph.
func prose(comment string) string {
	var paragraphs []string
	for paragraph := range strings.SplitSeq(comment, "\n\n") {
		text := strings.Join(strings.Fields(strings.NewReplacer("[*", "", "[", "", "]", "").Replace(paragraph)), " ")
		var kept []string
		for _, sentence := range strings.SplitAfter(text, ". ") {
			if !strings.Contains(sentence, "zero ") && !strings.Contains(sentence, "comparable") && !strings.Contains(sentence, " fmt ") && !strings.Contains(sentence, "slog") && !strings.Contains(sentence, "AppendText") {
				kept = append(kept, strings.TrimSpace(sentence))
			}
		}
		if len(kept) > 0 {
			paragraphs = append(paragraphs, strings.Join(kept, " "))
		}
	}
	return strings.Join(paragraphs, "\n\n")
}

// firstSentence returns the sentence that a text begins with. A full stop in brackets ends
// none: "(No. Reg.)".
func firstSentence(text string) string {
	text, _, _ = strings.Cut(text, "\n")
	depth := 0
	for i, r := range text {
		switch {
		case r == '(':
			depth++
		case r == ')':
			depth--
		case depth <= 0 && strings.HasPrefix(text[i:], ". "):
			return text[:i+1]
		}
	}
	return text
}

func encode(s *jsonschema.Schema) ([]byte, error) {
	b, err := json.MarshalIndent(s, "", "  ")
	return append(unescape(b), '\n'), err
}

// unescape undoes the escaping for HTML, which has no place in a schema.
func unescape(b []byte) []byte {
	for _, pair := range [][2]string{{`\u003c`, "<"}, {`\u003e`, ">"}, {`\u0026`, "&"}} {
		b = bytes.ReplaceAll(b, []byte(pair[0]), []byte(pair[1]))
	}
	return b
}
