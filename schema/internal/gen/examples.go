package gen

import (
	"bytes"
	"cmp"
	"encoding/json"
	"fmt"
	"os"
	"path"
	"path/filepath"
	"reflect"
	"slices"

	"github.com/invopop/jsonschema"
	validator "github.com/santhosh-tekuri/jsonschema/v6"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/eligibility"
	"github.com/vokasi/vokasi-go/eligibility/screening"
	"github.com/vokasi/vokasi-go/schema/dataset"
)

// corpus is where the valid documents lie, in a folder for each root.
const corpus = "schema/testdata/v1/valid"

// An instance is a value of a published type in a document.
type instance struct {
	document string // the name of the file
	pointer  string
	raw      json.RawMessage
}

// exampleFiles adds a full and a minimal example of each root. Both come from the
// corpus: the full one is the document, or the record of one, that has the most
// different members; the minimal one is the shortest without all that can be missing.
func (g *generator) exampleFiles(files map[string][]byte) error {
	found, err := g.corpusInstances()
	if err != nil {
		return err
	}
	for _, r := range roots {
		candidates := found[g.name(r.Type)]
		if len(candidates) == 0 {
			return fmt.Errorf("no document of the corpus has a %s: write one in %s/%s", r.Name, corpus, r.Name)
		}
		full := slices.MaxFunc(candidates, func(a, b instance) int { return cmp.Compare(len(members(a.raw)), len(members(b.raw))) })
		short := slices.MinFunc(candidates, func(a, b instance) int { return cmp.Compare(len(a.raw), len(b.raw)) })
		kind, err := newKind(r, files[r.File()])
		if err != nil {
			return err
		}
		minimal, err := kind.minimal(short.raw)
		if err != nil {
			return fmt.Errorf("%s of %s%s: %w", r.Name, short.document, short.pointer, err)
		}
		for size, raw := range map[string]json.RawMessage{"full": full.raw, "minimal": minimal} {
			b, err := kind.written(raw)
			if err != nil {
				return fmt.Errorf("%s of %s%s: %w", r.Name, full.document, full.pointer, err)
			}
			var indented bytes.Buffer
			if err := json.Indent(&indented, unescape(b), "", "  "); err != nil {
				return err
			}
			files[exampleFile(r.Name, size)] = append(indented.Bytes(), '\n')
		}
	}
	return nil
}

// exampleFile returns the name of an example of a root, "full" or "minimal".
func exampleFile(root, size string) string { return "examples/" + root + "." + size + ".json" }

// corpusInstances returns all values of published types in the corpus, by their types.
func (g *generator) corpusInstances() (map[string][]instance, error) {
	documents := map[string]document{}
	for _, r := range roots {
		paths, err := filepath.Glob(filepath.Join(corpus, r.Name, "*.json"))
		if err != nil {
			return nil, err
		}
		for _, p := range paths {
			b, err := os.ReadFile(p)
			if err != nil {
				return nil, err
			}
			documents[r.Name+"/"+filepath.Base(p)] = document{g.name(r.Type), b}
		}
	}
	return g.instances(documents), nil
}

// place says where the value stands, as "examples/dataset.full.json#/common/persons/0".
func (x instance) place() string {
	if x.document == "" {
		return ""
	}
	return x.document + "#" + x.pointer
}

// typeExamples returns an example of each published type out of those of the roots: the
// fullest that is not long, else the shortest.
func (g *generator) typeExamples(files map[string][]byte) map[string]instance {
	const longest = 2500
	documents := map[string]document{}
	for _, r := range roots {
		for _, size := range []string{"full", "minimal"} {
			name := exampleFile(r.Name, size)
			documents[name] = document{g.name(r.Type), files[name]}
		}
	}
	examples := map[string]instance{}
	for name, found := range g.instances(documents) {
		examples[name] = slices.MaxFunc(found, func(x, y instance) int {
			if x, y := len(x.raw), len(y.raw); x > longest || y > longest {
				return cmp.Compare(y, x)
			}
			return cmp.Compare(len(x.raw), len(y.raw))
		})
	}
	return examples
}

// A document is a JSON document of a published type.
type document struct {
	of  string
	raw json.RawMessage
}

// instances returns the values of each published type in documents, in the order of the
// names of the documents.
func (g *generator) instances(documents map[string]document) map[string][]instance {
	found := map[string][]instance{}
	var visit func(s *jsonschema.Schema, at instance)
	visit = func(s *jsonschema.Schema, at instance) {
		switch {
		case s.Ref != "":
			name := path.Base(s.Ref)
			found[name] = append(found[name], at)
			visit(g.defs[name], at)
			return
		case s.AllOf != nil:
			visit(s.AllOf[0], at)
			return
		case s.OneOf != nil:
			var tag struct{ Kind string }
			if json.Unmarshal(at.raw, &tag) != nil || tag.Kind == "" {
				return
			}
			for _, x := range s.OneOf {
				kind, _ := g.defs[path.Base(x.Ref)].Properties.Get("kind")
				if kind != nil && kind.Enum[0] == tag.Kind {
					visit(x, at)
				}
			}
			return
		}
		var members map[string]json.RawMessage
		var items []json.RawMessage
		switch {
		case s.Type == "array" && json.Unmarshal(at.raw, &items) == nil:
			for i, item := range items {
				visit(s.Items, instance{at.document, blk.IndexPointer(at.pointer, i, ""), item})
			}
		case s.Type == "object" && json.Unmarshal(at.raw, &members) == nil:
			for _, name := range sortedKeys(members) {
				of := s.AdditionalProperties
				if s.Properties != nil {
					if x, ok := s.Properties.Get(name); ok {
						of = x
					}
				}
				if of != nil {
					visit(of, instance{at.document, string(blk.AppendPointer([]byte(at.pointer), name)), members[name]})
				}
			}
		}
	}
	for _, name := range sortedKeys(documents) {
		visit(&jsonschema.Schema{Ref: "#/$defs/" + documents[name].of}, instance{name, "", documents[name].raw})
	}
	return found
}

// members returns the different members of a document: their pointers, without the
// places in lists.
func members(raw json.RawMessage) map[string]bool {
	found := map[string]bool{}
	var visit func(at string, v any)
	visit = func(at string, v any) {
		switch v := v.(type) {
		case map[string]any:
			for name, x := range v {
				found[at+"/"+name] = true
				visit(at+"/"+name, x)
			}
		case []any:
			for _, x := range v {
				visit(at+"/-", x)
			}
		}
	}
	var v any
	if json.Unmarshal(raw, &v) == nil {
		visit("", v)
	}
	return found
}

// A kind reads, checks and writes documents of a root.
type kind struct {
	root
	schema *validator.Schema
}

func newKind(r root, schema []byte) (*kind, error) {
	doc, err := validator.UnmarshalJSON(bytes.NewReader(schema))
	if err != nil {
		return nil, err
	}
	c := validator.NewCompiler()
	c.AssertFormat()
	if err := c.AddResource(r.File(), doc); err != nil {
		return nil, err
	}
	s, err := c.Compile(r.File())
	return &kind{r, s}, err
}

// read reads a document in Go and checks it in phase final, alone: what asks other
// records finds nothing. A dataset says its own phase.
func (k *kind) read(b []byte) (v any, found blk.Findings, err error) {
	switch k.Name {
	case "dataset":
		v, found = dataset.ReadAndCheck(b, blk.Date{})
	case "policy":
		v, found = eligibility.ParsePolicy(b)
	case "applicant":
		v, found = eligibility.ParseApplicant(b, nil)
	case "dossier":
		v, found = eligibility.ParseDossier(b, nil)
	case "screening_plan":
		v, found = screening.ParsePlan(b)
	default:
		x := reflect.New(k.Type)
		if err := json.Unmarshal(b, x.Interface()); err != nil {
			return nil, nil, err
		}
		if checked, ok := x.Interface().(interface {
			Check(*blk.Context) blk.Findings
		}); ok {
			found = checked.Check(&blk.Context{Phase: blk.Final})
		}
		v = x.Elem().Interface()
	}
	return v, found, nil
}

// written returns a document as this module writes it.
func (k *kind) written(raw []byte) ([]byte, error) {
	v, _, err := k.read(raw)
	if err != nil {
		return nil, err
	}
	return json.Marshal(v)
}

// fault says why a document is none: its schema refuses it, a check finds something, or
// Go writes it in another way.
func (k *kind) fault(doc any) error {
	if err := k.schema.Validate(doc); err != nil {
		return err
	}
	b, err := json.Marshal(doc)
	if err != nil {
		return err
	}
	v, found, err := k.read(b)
	if err != nil {
		return err
	}
	if found != nil {
		return found
	}
	again, err := json.Marshal(v)
	if err != nil {
		return err
	}
	var read any
	if read, err = validator.UnmarshalJSON(bytes.NewReader(again)); err == nil && !reflect.DeepEqual(doc, read) {
		err = fmt.Errorf("it is written as %s", again)
	}
	return err
}

// minimal takes away from a document all whose absence leaves it without a fault.
func (k *kind) minimal(raw []byte) (json.RawMessage, error) {
	b, err := k.written(raw)
	if err != nil {
		return nil, err
	}
	doc, err := validator.UnmarshalJSON(bytes.NewReader(b))
	if err != nil {
		return nil, err
	}
	if err := k.fault(doc); err != nil {
		return nil, err
	}
	for k.strip(&doc, doc, func(v any) { doc = v }) {
	}
	return json.Marshal(doc)
}

// strip tries to take away each member and each element of a value in a document, and
// reports whether it did.
func (k *kind) strip(doc *any, v any, put func(any)) (changed bool) {
	switch v := v.(type) {
	case map[string]any:
		for _, name := range sortedKeys(v) {
			x := v[name]
			delete(v, name)
			if k.fault(*doc) == nil {
				changed = true
				continue
			}
			v[name] = x
			changed = k.strip(doc, x, func(x any) { v[name] = x }) || changed
		}
	case []any:
		for i := len(v) - 1; i >= 0; i-- {
			fewer := slices.Delete(slices.Clone(v), i, i+1)
			put(fewer)
			if k.fault(*doc) == nil {
				v, changed = fewer, true
				continue
			}
			put(v)
			changed = k.strip(doc, v[i], func(x any) { v[i] = x }) || changed
		}
	}
	return changed
}
