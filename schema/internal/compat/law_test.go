package compat

import (
	"bytes"
	"encoding/json"
	"math/big"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	validator "github.com/santhosh-tekuri/jsonschema/v6"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

// A subject is a schema with documents that are valid by it.
type subject struct {
	name      string
	text      []byte
	old       *Published
	valid     *validator.Schema
	documents []any
}

// subjects are the published schemas, with the records of the full example and the
// documents that are valid by them, and the hall. The schema of a dataset is left out:
// it is too large to be compiled again and again, and is made of the others.
func subjects(t testing.TB) (all []subject, halls subject) {
	t.Helper()
	folder := "../../testdata/v1/valid"
	add := func(name string, text []byte, documents ...any) {
		valid, err := compile(text)
		require.NoError(t, err)
		if len(documents) > 0 {
			old, err := ReadSchema("one.json", text)
			require.NoError(t, err)
			all = append(all, subject{name, text, old, valid, documents})
		}
	}
	read := func(name string) any {
		b, err := os.ReadFile(filepath.Join(folder, name))
		require.NoError(t, err)
		doc, err := validator.UnmarshalJSON(bytes.NewReader(b))
		require.NoError(t, err)
		return doc
	}
	var records []any
	for _, room := range read("dataset/full.json").(map[string]any) {
		if lists, ok := room.(map[string]any); ok {
			for _, list := range lists {
				if l, ok := list.([]any); ok {
					records = append(records, l...)
				}
			}
		}
	}
	files, err := filepath.Glob("../../v1/*.schema.json")
	require.NoError(t, err)
	for _, file := range files {
		text, err := os.ReadFile(file)
		require.NoError(t, err)
		name := strings.TrimSuffix(filepath.Base(file), suffix)
		if name == "dataset" {
			continue
		}
		valid, err := compile(text)
		require.NoError(t, err)
		var documents []any
		for _, r := range records {
			if valid.Validate(r) == nil {
				documents = append(documents, r)
			}
		}
		add(name, text, documents...)
	}
	for name, documents := range map[string][]any{"policy": {read("policy/every_kind.json")}, "screening_plan": {read("screening_plan/full.json")}, "applicant": {read("applicant/full.json")}} {
		text, err := os.ReadFile(filepath.Join("../../v1", name+suffix))
		require.NoError(t, err)
		add(name, text, documents...)
	}
	require.Greater(t, len(all), 60)
	halls = subject{name: "hall", text: []byte(hall)}
	halls.valid, err = compile(halls.text)
	require.NoError(t, err)
	halls.old, err = ReadSchema("one.json", halls.text)
	require.NoError(t, err)
	for _, document := range []string{
		`{"name":"balai","seats":12,"built":"2026-03-02","rows":[1,2],"shape":{"kind":"circle","radius":3},"size":5,"near":7,"vague":11,"labels":{"a":"x"},"loose":{"a":"x","b":5},"any":[1],"not_this":"green","door":{"colour":"red","behind":{"door":{"colour":"blue"}}}}`,
		`{"name":"aula","size":"besar","shape":{"kind":"square","side":2},"vague":4.5,"near":6.5,"labels":{},"seats":0,"rows":[9]}`,
		`{"name":"ruang","labels":{"b":"x","new":"red"},"loose":{"new":"circle","b":{}},"any":{"b":1},"not_this":5,"near":5,"vague":0}`,
	} {
		doc, err := validator.UnmarshalJSON(strings.NewReader(document))
		require.NoError(t, err)
		require.NoError(t, halls.valid.Validate(doc))
		halls.documents = append(halls.documents, doc)
	}
	return all, halls
}

func compile(text []byte) (*validator.Schema, error) {
	doc, err := validator.UnmarshalJSON(bytes.NewReader(text))
	if err != nil {
		return nil, err
	}
	c := validator.NewCompiler()
	c.AssertFormat()
	if err := c.AddResource("https://example.test/one.json", doc); err != nil {
		return nil, err
	}
	return c.Compile("https://example.test/one.json")
}

// edit changes one schema of a document at random, in a way that mostly leaves it one.
func edit(t *rapid.T, root any) {
	all := places(site{"", root})
	var objects []map[string]any
	for _, p := range all {
		if o := p.object(); o != nil {
			objects = append(objects, o)
		}
	}
	o := objects[rapid.IntRange(0, len(objects)-1).Draw(t, "place")]
	names := func(v any) []string { return sortedKeys(site{"", v}.object()) }
	pick := func(label string, list []string) string {
		if len(list) == 0 {
			return ""
		}
		return rapid.SampledFrom(list).Draw(t, label)
	}
	small := func(label string) json.Number {
		return json.Number(rapid.SampledFrom([]string{"-3", "0", "1", "2", "4", "7", "9", "12", "40", "64", "65", "1e3", "4.5"}).Draw(t, label))
	}
	length := func(label string) json.Number {
		return json.Number(rapid.SampledFrom([]string{"0", "1", "2", "4", "9", "12", "40", "64", "65"}).Draw(t, label))
	}
	something := func() any {
		return rapid.SampledFrom([]any{map[string]any{}, true, false, map[string]any{"type": "string"}, map[string]any{"type": "integer", "minimum": json.Number("2")}, map[string]any{"enum": []any{"red", "circle", "x"}}, map[string]any{"maxLength": json.Number("6")}}).Draw(t, "something")
	}
	edits := rapid.SampledFrom([][]int{{0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19}, {0, 1, 2, 4, 6, 8, 15, 18, 20}}).Draw(t, "gentleness")
	switch rapid.SampledFrom(edits).Draw(t, "edit") {
	case 0: // a keyword less
		keyword := pick("keyword", sortedKeys(o))
		if holders[keyword] == schemaByName && keyword != "properties" {
			return
		}
		delete(o, keyword)
	case 1:
		o[pick("bound", []string{"minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"})] = small("number")
	case 2:
		o[pick("bound", []string{"minLength", "maxLength", "minItems", "maxItems", "minProperties", "maxProperties"})] = length("length")
	case 3:
		if properties, ok := o["properties"].(map[string]any); ok {
			delete(properties, pick("member", names(properties)))
		}
	case 4:
		if properties, ok := o["properties"].(map[string]any); ok {
			properties[pick("member", append(names(properties), "new", "b"))] = something()
		}
	case 5:
		o["required"] = append(list(o["required"]), pick("member", append(names(o["properties"]), "new")))
		o["required"] = unique(list(o["required"]))
	case 6:
		if required := list(o["required"]); len(required) > 0 {
			o["required"] = required[1:]
		}
	case 7:
		if values := list(o["enum"]); len(values) > 1 {
			o["enum"] = values[:len(values)-1]
		}
	case 8:
		o["enum"] = unique(append(list(o["enum"]), rapid.SampledFrom([]any{"red", "green", "circle", "square", json.Number("5")}).Draw(t, "word")))
	case 9:
		o["type"] = rapid.SampledFrom([]any{"string", "integer", "number", "object", "array", "boolean", []any{"string", "integer"}}).Draw(t, "type")
	case 10:
		o["additionalProperties"] = something()
	case 11:
		o["items"] = something()
	case 12:
		o["pattern"] = rapid.SampledFrom([]any{"^[a-z]+$", "^[a-zA-Z0-9 ._/-]*$", ".*"}).Draw(t, "pattern")
	case 13:
		o["format"] = rapid.SampledFrom([]any{"date", "date-time", "uri"}).Draw(t, "format")
	case 14:
		o["allOf"] = append(list(o["allOf"]), something())
	case 15:
		keyword := pick("union", []string{"oneOf", "anyOf"})
		o[keyword] = append(list(o[keyword]), something(), something())
	case 16:
		for _, keyword := range []string{"oneOf", "anyOf"} {
			if variants := list(o[keyword]); len(variants) > 1 {
				o[keyword] = variants[rapid.IntRange(0, 1).Draw(t, "from"):]
			}
		}
	case 17: // a schema from elsewhere
		if s := all[rapid.IntRange(0, len(all)-1).Draw(t, "other")]; s.object() != nil && s.object()["$defs"] == nil {
			o[pick("holder", []string{"items", "additionalProperties", "not", "propertyNames", "contains", "if"})] = copied(s.v)
		}
	case 18:
		o[pick("wording", []string{"title", "description"})] = "Otherwise."
	case 19:
		o["$ref"] = "#/$defs/" + pick("definition", names(root.(map[string]any)["$defs"]))
		if o["$ref"] == "#/$defs/" {
			delete(o, "$ref")
		}
	case 20: // a variant more, and wider bounds
		for _, keyword := range []string{"oneOf", "anyOf"} {
			if variants := list(o[keyword]); len(variants) > 0 {
				o[keyword] = append(variants, something())
			}
		}
		for _, keyword := range slices.Concat(floors, ceilings) {
			if n, ok := number(o[keyword]); ok && n.IsInt() {
				by := big.NewInt(1)
				if slices.Contains(floors, keyword) {
					by.SetInt64(-1)
				}
				if by.Add(by, n.Num()); by.Sign() >= 0 || keyword == "minimum" {
					o[keyword] = json.Number(by.String())
				}
			}
		}
	}
}

func unique(values []any) []any {
	var kept []any
	for _, v := range values {
		if shared([]any{v}, kept) == 0 {
			kept = append(kept, v)
		}
	}
	return kept
}

func copied(v any) any {
	b, err := json.Marshal(v)
	if err != nil {
		panic(err)
	}
	c, err := parse("a copy", b)
	if err != nil {
		panic(err)
	}
	return c
}

// alter changes a document at random: a member less, an odd value, a value from
// elsewhere in it.
func alter(t *rapid.T, v any) any {
	odd := []any{"", "x", "red", "circle", "square", "2026-03-02", json.Number("0"), json.Number("5"), json.Number("-1"), json.Number("11"), json.Number("4.5"), true, nil, []any{}, map[string]any{}, []any{json.Number("3")}}
	switch x := v.(type) {
	case map[string]any:
		name := rapid.SampledFrom(append(sortedKeys(x), "new", "b")).Draw(t, "name")
		if rapid.IntRange(0, 3).Draw(t, "deeper") > 0 && x[name] != nil {
			x[name] = alter(t, x[name])
		} else if rapid.Bool().Draw(t, "delete") {
			delete(x, name)
		} else {
			x[name] = rapid.SampledFrom(odd).Draw(t, "odd")
		}
		return x
	case []any:
		if len(x) > 0 && rapid.Bool().Draw(t, "deeper") {
			i := rapid.IntRange(0, len(x)-1).Draw(t, "element")
			x[i] = alter(t, x[i])
			return x
		}
	}
	return rapid.SampledFrom(odd).Draw(t, "odd")
}

// The promise: where nothing is told to break, what was valid stays valid. Schemas are
// changed at random, and documents too, as long as they are valid by the old schema.
func TestAdditionsKeepDocumentsValid(t *testing.T) {
	records, halls := subjects(t)
	kept, broken, refusals := 0, 0, 0
	try := func(t *rapid.T, s *subject) {
		root := copied(s.old.files["one.json"].root)
		for range rapid.SampledFrom([]int{1, 1, 1, 2, 3}).Draw(t, "edits") {
			edit(t, root)
		}
		text, err := json.Marshal(root)
		require.NoError(t, err)
		altered, err := ReadSchema("one.json", text)
		if err != nil {
			return // it no longer refers to something
		}
		after, err := compile(text)
		if err != nil {
			return // it is no longer a schema
		}
		changes := Compare(s.old, altered)
		if Worst(changes) == Breaking {
			broken++
		} else {
			kept++
		}
		documents := slices.Clone(s.documents)
		for range 12 {
			d := copied(s.documents[rapid.IntRange(0, len(s.documents)-1).Draw(t, "document")])
			for range rapid.IntRange(1, 2).Draw(t, "alterations") {
				d = alter(t, d)
			}
			documents = append(documents, d)
		}
		for _, d := range documents {
			if s.valid.Validate(d) != nil {
				continue
			}
			if err := after.Validate(d); err != nil {
				refusals++
				require.Equal(t, Breaking, Worst(changes), "%s: %v\n%v\n%v", s.name, changes, d, err)
			}
		}
	}
	rapid.Check(t, func(t *rapid.T) {
		try(t, &records[rapid.IntRange(0, len(records)-1).Draw(t, "schema")])
		for range 4 {
			try(t, &halls)
		}
	})
	// it is tried in earnest
	require.Greater(t, kept, 50)
	require.Greater(t, broken, 50)
	require.Greater(t, refusals, 50)
}

// Seen from the other side an addition that makes documents valid is a break, and what
// is text alone is that from both sides.
func TestSidesSwapped(t *testing.T) {
	all, halls := subjects(t)
	all = append(all, halls)
	rapid.Check(t, func(t *rapid.T) {
		s := all[rapid.IntRange(0, len(all)-1).Draw(t, "schema")]
		root := copied(s.old.files["one.json"].root)
		edit(t, root)
		text, err := json.Marshal(root)
		require.NoError(t, err)
		altered, err := ReadSchema("one.json", text)
		if err != nil {
			return
		}
		there, back := Compare(s.old, altered), Compare(altered, s.old)
		require.Equal(t, len(there) == 0, len(back) == 0)
		if Worst(there) == Additive {
			require.Equal(t, Breaking, Worst(back), "%s: %v\n%v", s.name, there, back)
		}
		require.Equal(t, Worst(there) == Text, Worst(back) == Text, "%s: %v\n%v", s.name, there, back)
	})
}
