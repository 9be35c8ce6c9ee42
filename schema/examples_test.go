package schema_test

import (
	"encoding/json"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/schema"
)

// example returns a published example of a root, "full" or "minimal".
func example(t testing.TB, root, size string) []byte {
	t.Helper()
	b, ok := schema.Example(root, size == "full")
	require.True(t, ok, "%s %s", root, size)
	return b
}

// Each root has a full and a minimal example that its schema takes and Go reads, with
// nothing to find in phase final.
func TestExamples(t *testing.T) {
	compile := compiled(t)
	for _, e := range schema.Entries() {
		for _, size := range []string{"full", "minimal"} {
			b := example(t, e.Name, size)
			require.NoError(t, compile(e.Name).Validate(parsed(t, b)), "%s %s", e.Name, size)
			v, found := read(e.Name, b)
			require.Empty(t, found, "%s %s", e.Name, size)
			again, err := json.Marshal(v)
			require.NoError(t, err)
			require.JSONEq(t, string(b), string(again), "%s %s", e.Name, size)
		}
	}
}

// absentInFull are the members of a root that its full example does not have, because
// they go with another kind of such a record.
var absentInFull = map[string]string{
	"accreditation":            "withdrawn_on",                                               // it was granted
	"agreement":                "suspensions terminated_on",                                  // it is in force
	"answer":                   "basis evidence mend",                                        // it has parts, which have these
	"apprenticeship_agreement": "amendment certificate",                                      // it is not over
	"budget":                   "supersedes",                                                 // a first version
	"certification_scheme":     "amendment",                                                  // it replaces no other
	"competency_certificate":   "previous succession",                                        // the first of its holder
	"competency_standard":      "replaced_by",                                                // it is in force
	"dataset":                  "public",                                                     // it is not for the public
	"enrolment":                "amendment history reject_reasons replacement_for",           // it was accepted
	"layer":                    "programme",                                                  // it is of a regency
	"ledger_entry":             "payment reason reverses",                                    // it is no realisation and no reversal
	"organisation":             "parent",                                                     // the highest
	"outcome":                  "abroad amendment business exclusion migrant nib",            // employed in the country
	"payment":                  "batch budget_line commitment taxes tranche",                 // it fills a cash advance
	"policy":                   "extends",                                                    // it stands by itself
	"projection":               "subsidy_ends",                                               // the centre never stands on its own
	"roadmap_target":           "class share",                                                // a number, of a criterion
	"schedule":                 "limited",                                                    // it has slack
	"selection_outcome":        "group missing passed_for reserve unknown would_be_selected", // an open seat
	"training_certificate":     "amendment",                                                  // it replaces no other
}

// The full example of a root has all its members, but for those that are listed.
func TestFullExamplesAreFull(t *testing.T) {
	absent := map[string]string{}
	for _, e := range schema.Entries() {
		b, _ := schema.Lookup(e.Name)
		var doc struct{ Properties map[string]any }
		require.NoError(t, json.Unmarshal(b, &doc))
		var full map[string]any
		require.NoError(t, json.Unmarshal(example(t, e.Name, "full"), &full))
		var names []string
		for name := range doc.Properties {
			if full[name] == nil {
				names = append(names, name)
			}
		}
		if names != nil {
			slices.Sort(names)
			absent[e.Name] = strings.Join(names, " ")
		}
	}
	require.Equal(t, absentInFull, absent)
}

// Of a minimal example nothing can be taken away: the schema refuses the rest, or a
// check finds something, or Go would not write it so.
func TestMinimalExamplesAreMinimal(t *testing.T) {
	compile := compiled(t)
	taken := 0
	for _, e := range schema.Entries() {
		s := compile(e.Name)
		for _, pointer := range places(parsed(t, example(t, e.Name, "minimal")), "") {
			doc := without(parsed(t, example(t, e.Name, "minimal")), pointer)
			b, err := json.Marshal(doc)
			require.NoError(t, err)
			taken++
			if s.Validate(doc) != nil {
				continue
			}
			v, found := read(e.Name, b)
			if found != nil {
				continue
			}
			again, err := json.Marshal(v)
			require.NoError(t, err)
			require.NotEqual(t, parsed(t, b), parsed(t, again), "%s does without %s", e.Name, pointer)
		}
	}
	require.Greater(t, taken, 400)
}

// places returns the pointers of all members and elements of a document.
func places(v any, at string) (list []string) {
	each := func(pointer string, x any) {
		list = append(append(list, pointer), places(x, pointer)...)
	}
	switch v := v.(type) {
	case map[string]any:
		for name, x := range v {
			each(string(blk.AppendPointer([]byte(at), name)), x)
		}
	case []any:
		for i, x := range v {
			each(blk.IndexPointer(at, i, ""), x)
		}
	}
	return list
}

// without returns a document without what stands at a pointer.
func without(doc any, pointer string) any {
	token, rest, deeper := strings.Cut(pointer[1:], "/")
	switch v := doc.(type) {
	case map[string]any:
		if name := unescaped(token); deeper {
			v[name] = without(v[name], "/"+rest)
		} else {
			delete(v, name)
		}
	case []any:
		i, _ := strconv.Atoi(token)
		if !deeper {
			return slices.Delete(v, i, i+1)
		}
		v[i] = without(v[i], "/"+rest)
	}
	return doc
}

// Each page of the dictionary shows a value of its type, which stands in an example of
// a root where the page says.
func TestExamplesOfPages(t *testing.T) {
	files, compile := publishedFiles(t), compiled(t)
	shown := regexp.MustCompile("(?s)\nFrom \\[(examples/\\w+\\.(?:full|minimal)\\.json)\\]\\(\\.\\./examples/\\w+\\.(?:full|minimal)\\.json\\)(?: at `([^`]+)`)?:\n\n```json\n(.*?)\n```\n")
	pages := 0
	for _, row := range table(t, "types.csv") {
		if !strings.HasSuffix(row["page"], ".md") {
			continue
		}
		m := shown.FindStringSubmatch(string(files[row["page"]]))
		require.NotNil(t, m, "%s has no example", row["page"])
		shows := parsed(t, []byte(m[3]))
		from := parsed(t, files[m[1]])
		if m[2] != "" {
			from = at(from, m[2])
		}
		require.Equal(t, from, shows, row["page"])
		if row["schema"] != "" {
			require.NoError(t, compile(strings.TrimSuffix(row["schema"], ".schema.json")).Validate(shows), row["type"])
		}
		pages++
	}
	require.Greater(t, pages, 300)
}
