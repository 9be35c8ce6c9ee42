package gen

import (
	"bytes"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	validator "github.com/santhosh-tekuri/jsonschema/v6"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/schema"
	"github.com/vokasi/vokasi-go/schema/dataset"
)

// The corpora of documents with one change: the schema refuses those of the first and
// takes those of the second, and Go refuses both.
const (
	negativeCorpus = "schema/testdata/v1/negative.json"
	beyondCorpus   = "schema/testdata/v1/beyond.json"
)

// What the schema does with records in which a check finds something.
const (
	alwaysRefused    = "always"    // in every case
	sometimesRefused = "sometimes" // in some
	neverRefused     = "never"     // in none
	noCase           = "no_case"   // there is none: it asks more than one document
)

// A coverage says what the schema does with that in which a check finds something.
type coverage struct {
	Check blk.CheckID `json:"check"`
	// "always", "sometimes" or "never" refused; "no_case" of a check that no case of one
	// document has, for it asks several records, a step that is wished for, the text of a
	// file, or what stands in no document.
	Schema string `json:"schema"`
	// The cases that the schema refuses and those that it takes.
	Refused int `json:"refused"`
	Taken   int `json:"taken"`
}

// beyondFile adds the list of checks with what the schema does where they find
// something, counted over the published cases and the corpora of changed documents.
func (g *generator) beyondFile(files map[string][]byte) error {
	counts := map[blk.CheckID]*coverage{}
	for _, info := range dataset.Checks() {
		counts[info.ID] = &coverage{Check: info.ID, Schema: noCase}
	}
	count := func(id blk.CheckID, refused bool) error {
		c := counts[id]
		switch {
		case c == nil:
			return fmt.Errorf("there is no check %s", id)
		case refused:
			c.Refused++
		default:
			c.Taken++
		}
		return nil
	}
	for _, read := range []func(func(blk.CheckID, bool) error) error{g.publishedCases, changedDocuments, randomChanges(files)} {
		if err := read(count); err != nil {
			return err
		}
	}
	list := make([]coverage, 0, len(counts))
	for _, id := range sortedKeys(counts) {
		c := counts[id]
		switch {
		case c.Refused > 0 && c.Taken > 0:
			c.Schema = sometimesRefused
		case c.Refused > 0:
			c.Schema = alwaysRefused
		case c.Taken > 0:
			c.Schema = neverRefused
		}
		list = append(list, *c)
	}
	return addJSON(files, "beyond_schema.json", catalogue[coverage]{schema.Release, list})
}

// publishedCases tells of every finding of the published cases whether the schema of the
// record refuses it.
func (g *generator) publishedCases(tell func(blk.CheckID, bool) error) error {
	compile, err := g.compiler()
	if err != nil {
		return err
	}
	return eachCaseFile(func(_ string, file *caseFile) error {
		if file.Entity == "" {
			return nil
		}
		s, err := compile(file.Entity)
		if err != nil {
			return err
		}
		if good, err := validator.UnmarshalJSON(bytes.NewReader(file.Good)); err != nil || s.Validate(good) != nil {
			return fmt.Errorf("the good record is refused: %w", s.Validate(good))
		}
		for _, c := range file.Cases {
			doc, err := validator.UnmarshalJSON(bytes.NewReader(file.Good))
			if err != nil {
				return err
			}
			for _, o := range c.Change {
				if doc, err = o.apply(doc); err != nil {
					return err
				}
			}
			var found []blk.CheckID
			for _, f := range c.Findings {
				found = append(found, f.Check)
			}
			if err := tellAll(found, s.Validate(doc) != nil, tell); err != nil {
				return err
			}
		}
		return nil
	})
}

// tellAll tells of the checks that find something in one document. If it is refused and
// they are several, nobody can say for which of them.
func tellAll(found []blk.CheckID, refused bool, tell func(blk.CheckID, bool) error) error {
	slices.Sort(found)
	found = slices.Compact(found)
	if refused && len(found) > 1 {
		return nil
	}
	for _, id := range found {
		if err := tell(id, refused); err != nil {
			return err
		}
	}
	return nil
}

// mutated are the roots whose documents are changed at random: what is read and checked
// whole. The changes are the same every time.
var mutated = map[string]int{"policy": 1500, "applicant": 500, "dossier": 500, "screening_plan": 500, "dataset": 150, "plan": 400, "portfolio": 300, "manifest": 200}

// randomChanges tells of documents of the corpus with a change at random.
func randomChanges(files map[string][]byte) func(tell func(blk.CheckID, bool) error) error {
	return func(tell func(blk.CheckID, bool) error) error {
		r := rand.New(rand.NewPCG(9, 5))
		for _, root := range roots {
			times := mutated[root.Name]
			if times == 0 {
				continue
			}
			k, err := newKind(root, files[root.File()])
			if err != nil {
				return err
			}
			for range times {
				doc, err := validator.UnmarshalJSON(bytes.NewReader(files[exampleFile(root.Name, "full")]))
				if err != nil {
					return err
				}
				doc = Mutate(r, doc)
				b, err := json.Marshal(doc)
				if err != nil {
					return err
				}
				_, findings, err := k.read(b)
				if err != nil {
					continue // it is read by a decoder that has no checks
				}
				var found []blk.CheckID
				for _, f := range findings {
					found = append(found, f.Check)
				}
				if err := tellAll(found, k.schema.Validate(doc) != nil, tell); err != nil {
					return err
				}
			}
		}
		return nil
	}
}

// compiler returns what compiles the schema of an entity, such as "batch_step".
func (g *generator) compiler() (func(entity string) (*validator.Schema, error), error) {
	b, err := json.Marshal(map[string]any{"$defs": g.defs})
	if err != nil {
		return nil, err
	}
	doc, err := validator.UnmarshalJSON(bytes.NewReader(b))
	if err != nil {
		return nil, err
	}
	c := validator.NewCompiler()
	c.AssertFormat()
	if err := c.AddResource("all.json", doc); err != nil {
		return nil, err
	}
	types := map[string]string{"certification_appeal": "Appeal"} // the one entity that is called otherwise
	for name := range g.defs {
		types[snake(name)] = name
	}
	return func(entity string) (*validator.Schema, error) {
		if types[entity] == "" {
			return nil, fmt.Errorf("no type is the entity %s", entity)
		}
		return c.Compile("all.json#/$defs/" + types[entity])
	}, nil
}

// changedDocuments tells of the documents of the corpora which the schema refuses and
// which it takes; tests hold that it does.
func changedDocuments(tell func(blk.CheckID, bool) error) error {
	for name, refused := range map[string]bool{negativeCorpus: true, beyondCorpus: false} {
		b, err := os.ReadFile(filepath.FromSlash(name))
		if err != nil {
			return err
		}
		var cases []struct{ Check blk.CheckID }
		if err := json.Unmarshal(b, &cases); err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
		for _, c := range cases {
			if err := tell(c.Check, refused); err != nil {
				return fmt.Errorf("%s: %w", name, err)
			}
		}
	}
	return nil
}

// An operation is one of a JSON Patch (RFC 6902): "add", "replace" or "remove".
type operation struct {
	Op, Path string
	Value    json.RawMessage
}

// apply returns the document after the operation.
func (o *operation) apply(doc any) (any, error) {
	var value any
	if o.Op != "remove" {
		v, err := validator.UnmarshalJSON(bytes.NewReader(o.Value))
		if err != nil {
			return nil, err
		}
		value = v
	}
	if o.Path == "" {
		return value, nil
	}
	return o.at(doc, strings.Split(o.Path[1:], "/"), value)
}

// at returns a value after the operation at the place that the tokens lead to from it.
func (o *operation) at(v any, tokens []string, value any) (any, error) {
	token, deeper := strings.NewReplacer("~1", "/", "~0", "~").Replace(tokens[0]), len(tokens) > 1
	var err error
	switch v := v.(type) {
	case map[string]any:
		switch {
		case deeper:
			v[token], err = o.at(v[token], tokens[1:], value)
		case o.Op == "remove":
			delete(v, token)
		default:
			v[token] = value
		}
		return v, err
	case []any:
		i := len(v)
		if token != "-" {
			i, err = strconv.Atoi(token)
		}
		if err != nil || i < 0 || i > len(v) || i == len(v) && (deeper || o.Op != "add") {
			return nil, fmt.Errorf("nothing is at %s", o.Path)
		}
		switch {
		case deeper:
			v[i], err = o.at(v[i], tokens[1:], value)
			return v, err
		case o.Op == "remove":
			return slices.Delete(v, i, i+1), nil
		case o.Op == "add":
			return slices.Insert(v, i, value), nil
		}
		v[i] = value
		return v, nil
	}
	return nil, fmt.Errorf("nothing is at %s", o.Path)
}
