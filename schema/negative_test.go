package schema_test

import (
	"encoding/json"
	"fmt"
	"maps"
	"os"
	"path"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	validator "github.com/santhosh-tekuri/jsonschema/v6"
	"github.com/santhosh-tekuri/jsonschema/v6/kind"
	"github.com/stretchr/testify/require"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/eligibility"
	"github.com/vokasi/vokasi-go/eligibility/screening"
	"github.com/vokasi/vokasi-go/schema/dataset"
	"github.com/vokasi/vokasi-go/schema/internal/negative"
)

const negativeFolder = "testdata/v1/negative"

// readKinds are the kinds of document that a reader of the library says the faults of.
var readKinds = []string{"dataset", "policy", "applicant", "screening_plan"}

// schemaFiles returns the published schemas by their names.
func schemaFiles(t testing.TB) map[string][]byte {
	t.Helper()
	files := map[string][]byte{}
	for name, b := range publishedFiles(t) {
		if name, ok := strings.CutSuffix(name, ".schema.json"); ok {
			files[name] = b
		}
	}
	return files
}

// validDocuments returns the valid documents by their schema and file.
func validDocuments(t testing.TB) map[string][]byte {
	t.Helper()
	files, err := filepath.Glob("testdata/v1/valid/*/*.json")
	require.NoError(t, err)
	documents := map[string][]byte{}
	for _, file := range files {
		name := path.Join(filepath.Base(filepath.Dir(file)), filepath.Base(file))
		documents[name] = testdata(t, name)
	}
	return documents
}

// TestGeneratedNegativesAreFresh makes the generated cases anew. With -update it
// writes them.
func TestGeneratedNegativesAreFresh(t *testing.T) {
	schemas, err := negative.ReadSchemas(schemaFiles(t))
	require.NoError(t, err)
	documents := map[string]any{}
	for name, b := range validDocuments(t) {
		var doc any
		require.NoError(t, json.Unmarshal(b, &doc))
		documents[name] = doc
	}
	cases, missing := schemas.Make(documents, readKinds)
	require.Empty(t, missing, "types that occur in no valid document: add one to testdata/v1/valid")
	want := map[string][]byte{}
	for name, list := range cases {
		want[name+".json"], err = negative.Write(list)
		require.NoError(t, err)
	}
	if *update {
		require.NoError(t, os.RemoveAll(negativeFolder))
		require.NoError(t, os.MkdirAll(negativeFolder, 0o777))
		for name, b := range want {
			require.NoError(t, os.WriteFile(filepath.Join(negativeFolder, name), b, 0o666))
		}
	}
	got, err := filesOf(os.DirFS(negativeFolder))
	require.NoError(t, err)
	require.Equal(t, slices.Sorted(maps.Keys(want)), slices.Sorted(maps.Keys(got)), "run go test ./schema -run Negative -update")
	for name := range want {
		require.Equal(t, string(want[name]), string(got[name]), "%s is out of date: run go test ./schema -run Negative -update", name)
	}
}

// generated returns the generated cases.
func generated(t testing.TB) []negative.Case {
	t.Helper()
	files, err := filesOf(os.DirFS(negativeFolder))
	require.NoError(t, err)
	var all []negative.Case
	for _, name := range slices.Sorted(maps.Keys(files)) {
		var cases []negative.Case
		require.NoError(t, json.Unmarshal(files[name], &cases))
		all = append(all, cases...)
	}
	require.NotEmpty(t, all)
	return all
}

// TestGeneratedNegativesCoverEveryKeyword walks through the schemas as they are
// published, and looks for a case for every keyword of every property.
func TestGeneratedNegativesCoverEveryKeyword(t *testing.T) {
	names, have := map[string]bool{}, map[string]bool{}
	for _, c := range generated(t) {
		require.False(t, names[c.Name], "two cases are named %s", c.Name)
		names[c.Name] = true
		keyword, _, _ := strings.Cut(c.Name, " (") // it may have more cases than one
		have[keyword], have[c.Name] = true, true
	}
	wanted := map[string]bool{}
	for _, b := range schemaFiles(t) {
		var root map[string]any
		require.NoError(t, json.Unmarshal(b, &root))
		definitions, ok := root["$defs"].(map[string]any)
		if !ok { // it needs no other
			definitions = map[string]any{}
		}
		definitions[root["title"].(string)] = root
		var walk func(name string, s map[string]any, isDefinition bool)
		walk = func(name string, s map[string]any, isDefinition bool) {
			want := func(keyword string) { wanted[name+": "+keyword] = true }
			for keyword, v := range s {
				switch keyword {
				case "type", "oneOf":
					if !strings.HasSuffix(name, ")") && (!isDefinition || s["$id"] != nil) {
						want("type")
						want("type (null)")
					}
					if forms, ok := v.([]any); ok {
						for _, form := range forms {
							if form := form.(map[string]any); form["$ref"] == nil {
								walk(name+"("+form["type"].(string)+")", form, false)
							}
						}
					}
				case "$ref":
					if target := definitions[strings.TrimPrefix(v.(string), "#/$defs/")].(map[string]any); target["type"] != "object" {
						walk(name, target, false)
					} else {
						want("type")
					}
				case "allOf":
					for _, inner := range v.([]any) {
						walk(name, inner.(map[string]any), false)
					}
				case "items":
					walk(name+"[]", v.(map[string]any), false)
				case "properties":
					for member, inner := range v.(map[string]any) {
						walk(name+"."+member, inner.(map[string]any), false)
					}
				case "required":
					for _, member := range v.([]any) {
						wanted[name+"."+member.(string)+": required"] = true
					}
				case "additionalProperties":
					if entries, ok := v.(map[string]any); ok {
						walk(name+".*", entries, false)
					} else {
						want(keyword)
					}
				case "minLength":
					if v != 0.0 { // else nothing breaks it
						want(keyword)
					}
				case "$schema", "$id", "$defs", "title", "description", "examples":
				default:
					want(keyword)
				}
			}
		}
		for name, s := range definitions {
			if s := s.(map[string]any); s["type"] == "object" {
				walk(name, s, true)
			}
		}
	}
	require.Greater(t, len(wanted), 5000)
	for name := range wanted {
		require.True(t, have[name], "no case for %s", name)
	}
}

// A difference is a set of cases that a tool does not refuse at the place where it
// should.
type difference struct {
	Tool   string
	Cases  string // a pattern of the schema and the name
	Reason string
}

// differences returns a function that reports whether a case, by its schema and name, is
// listed for a tool. At the end of the test every listed pattern must have met a case.
func differences(t testing.TB, tool string) func(name string) bool {
	t.Helper()
	b, err := os.ReadFile("testdata/v1/differences.json")
	require.NoError(t, err)
	var listed []difference
	require.NoError(t, json.Unmarshal(b, &listed))
	met := map[*regexp.Regexp]bool{}
	for _, d := range listed {
		require.NotEmpty(t, d.Reason)
		require.Contains(t, []string{"go", "ajv", "zod", "python", "php"}, d.Tool)
		if d.Tool == tool {
			met[regexp.MustCompile(d.Cases)] = false
		}
	}
	t.Cleanup(func() {
		for pattern, ok := range met {
			require.True(t, ok, "no case is named like %s", pattern)
		}
	})
	return func(name string) bool {
		found := false
		for pattern := range met {
			if pattern.MatchString(name) {
				met[pattern], found = true, true
			}
		}
		return found
	}
}

// isOfForm reports whether a finding is about the form of a document. Policies and plans
// are checked when they are read, and what they say may be wrong because of the case.
func isOfForm(f blk.Finding) bool {
	return slices.Contains([]blk.CheckID{"DOC-001", "DOC-002", "DOC-008", "DOC-009", "DOC-010", "DOC-012", "DOC-014", "DOC-016", "REF-001", "REF-008"}, f.Check)
}

// reading returns what the reader of a kind of document finds in it.
func reading(kind string, b []byte) blk.Findings {
	var found blk.Findings
	switch kind {
	case "policy":
		_, found = eligibility.ParsePolicy(b)
	case "applicant":
		_, found = eligibility.ParseApplicant(b, nil)
	case "dossier":
		_, found = eligibility.ParseDossier(b, nil)
	case "screening_plan":
		_, found = screening.ParsePlan(b)
	case "dataset":
		_, found = dataset.ReadAndCheck(b, blk.Date{})
	}
	return found
}

// TestGeneratedNegatives asserts that the schema and the Go reader refuse each case at
// its place and nowhere else.
func TestGeneratedNegatives(t *testing.T) {
	compile, documents := compiled(t), validDocuments(t)
	schemas, holes := map[string]*validator.Schema{}, map[string]hole{}
	isListed, wrong := differences(t, "go"), []string{}
	for _, c := range generated(t) {
		if schemas[c.Schema] == nil {
			schemas[c.Schema] = compile(c.Schema)
		}
		h, ok := holes[c.Base]
		if !ok {
			h = newHole(t, documents, c.Base)
			holes[c.Base] = h
		}
		record := changed(t, h.record, &c)
		err := schemas[c.Schema].Validate(parsed(t, record))
		require.Error(t, err, c.Name)
		places := refusedAt(err.(*validator.ValidationError))
		if isUnion(err.(*validator.ValidationError)) { // the faults of all forms are listed
			require.Contains(t, places, c.At, c.Name)
		} else {
			require.Equal(t, []string{c.At}, slices.Compact(places), c.Name)
		}
		found := reading(h.kind, slices.Concat(h.before, record, h.after))
		refused := len(found) > 0 && found[0].Check == c.Check && found[0].At == h.pointer+c.At && !slices.ContainsFunc(found[1:], isOfForm)
		if isListed(c.Schema+" "+c.Name) == refused {
			wrong = append(wrong, fmt.Sprintf("%s in %s: want %s at %s, found %d: %v", c.Name, c.Base, c.Check, h.pointer+c.At, len(found), found[:min(len(found), 2)]))
		}
	}
	require.True(t, len(wrong) == 0, "%d cases:\n%s", len(wrong), strings.Join(wrong, "\n"))
}

// isUnion reports whether a oneOf is among what a document broke.
func isUnion(e *validator.ValidationError) bool {
	_, ok := e.ErrorKind.(*kind.OneOf)
	return ok || slices.ContainsFunc(e.Causes, isUnion)
}

// A hole is a document with nothing but one record, which is taken out.
type hole struct {
	kind          string // of the document
	pointer       string // of the record
	record        []byte
	before, after []byte
}

func newHole(t testing.TB, documents map[string][]byte, base string) hole {
	t.Helper()
	const mark = "\"the record\""
	file, pointer, _ := strings.Cut(base, "#")
	h := hole{kind: path.Dir(file), pointer: pointer, record: documents[file]}
	require.NotNil(t, h.record, base)
	if pointer != "" {
		doc := parsed(t, h.record).(map[string]any)
		record, err := json.Marshal(at(doc, pointer))
		require.NoError(t, err)
		h.record = record
		if h.kind != "dataset" { // a part that is a document of that kind itself
			h.pointer = ""
			return h
		}
		tokens := strings.Split(pointer, "/")
		require.Len(t, tokens, 4, "%s is a record of a list of a room", base)
		h.pointer = path.Join("/", tokens[1], tokens[2], "0")
		whole, err := json.Marshal(map[string]any{"version": doc["version"], "id": doc["id"], "title": doc["title"], "phase": doc["phase"],
			tokens[1]: map[string]any{tokens[2]: []any{"the record"}}})
		require.NoError(t, err)
		before, after, ok := strings.Cut(string(whole), mark)
		require.True(t, ok)
		h.before, h.after = []byte(before), []byte(after)
	}
	return h
}

// changed returns a record with the change of a case.
func changed(t testing.TB, record []byte, c *negative.Case) []byte {
	t.Helper()
	if c.Set != nil && *c.Set == "" {
		return c.Value
	}
	doc, where := parsed(t, record), c.Remove
	if c.Set != nil {
		where = *c.Set
	}
	holder, last := doc, path.Base(where)
	if parent := path.Dir(where); parent != "/" {
		holder = at(doc, parent)
	}
	if c.Set != nil {
		put(t, holder, unescaped(last), parsed(t, c.Value))
	} else {
		require.Contains(t, holder, unescaped(last), c.Name)
		delete(holder.(map[string]any), unescaped(last))
	}
	b, err := json.Marshal(doc)
	require.NoError(t, err)
	return b
}
