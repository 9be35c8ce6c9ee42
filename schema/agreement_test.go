package schema_test

import (
	"encoding/json"
	"math/rand/v2"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/schema/dataset"
	"github.com/vokasi/vokasi-go/schema/internal/gen"
)

// beyondSchema reports whether a finding is one that no schema of the form can tell:
// it takes two places of the document, a table, the calendar or the grammar of codes.
func beyondSchema(f *blk.Finding) bool {
	switch {
	case strings.HasPrefix(string(f.Check), "POL-"), strings.HasPrefix(string(f.Check), "SEL-"), strings.HasPrefix(string(f.Check), "UNT-"), f.Check == "DOC-013", f.Severity == blk.Warning:
		return true
	case f.Check == "DOC-009" && f.At == "/effective": // a period without ends
		return true
	case f.Check == "DOC-012" && (f.Params.Get("defect") == "calendar" || f.Params.Get("form") == "holding" || f.Params.Get("form") == "score" && f.Params.Get("defect") == "range"):
		return true
	case strings.Contains(f.At, "/evidence/"), strings.Contains(f.At, "/contested/"), strings.Contains(f.At, "/about/"):
		// a declared fact, a name that no policy declares, a code of a set
		return f.Check == "DOC-002" || f.Check == "DOC-008" || f.Check == "REF-001" || f.Check == "DOC-012" || f.Check == "DOC-014"
	}
	return false
}

// coverage returns what beyond_schema.json says of each check.
func coverage(t testing.TB) map[blk.CheckID]string {
	t.Helper()
	var file struct {
		Entries []struct {
			Check  blk.CheckID
			Schema string
		}
	}
	require.NoError(t, json.Unmarshal(publishedFiles(t)["beyond_schema.json"], &file))
	says := map[blk.CheckID]string{}
	for _, e := range file.Entries {
		require.Contains(t, []string{"always", "sometimes", "never", "no_case"}, e.Schema)
		require.Empty(t, says[e.Check], "%s is listed twice", e.Check)
		says[e.Check] = e.Schema
	}
	return says
}

// The list of what goes beyond the schema has every check, and says what the rules above
// say.
func TestBeyondSchemaIsComplete(t *testing.T) {
	says := coverage(t)
	for _, info := range dataset.Checks() {
		require.NotEmpty(t, says[info.ID], info.ID)
		if beyondSchema(&blk.Finding{Check: info.ID, Severity: blk.Error}) {
			require.NotEqual(t, "always", says[info.ID], "%s goes beyond the schema", info.ID)
		}
	}
	for _, told := range []blk.CheckID{"DOC-001", "DOC-002", "DOC-008", "DOC-009", "DOC-010", "DOC-014", "REF-001"} {
		require.Contains(t, []string{"always", "sometimes"}, says[told], told)
	}
	for _, beyond := range []blk.CheckID{"DOC-004", "BAT-005", "POL-001", "LIF-002"} {
		require.Contains(t, []string{"never", "no_case"}, says[beyond], beyond)
	}
}

// TestBeyondCorpus asserts that the schema takes each changed document, and that the Go
// reader finds what the corpus says.
func TestBeyondCorpus(t *testing.T) {
	compile := compiled(t)
	b, err := os.ReadFile("testdata/v1/beyond.json")
	require.NoError(t, err)
	var cases []handWritten
	require.NoError(t, json.Unmarshal(b, &cases))
	for _, n := range cases {
		b := n.document(t)
		require.NoError(t, compile(n.Schema).Validate(parsed(t, b)), n.Name)
		_, found := read(n.Schema, b)
		require.True(t, slices.ContainsFunc(found, func(f blk.Finding) bool { return f.At == n.At && f.Check == n.Check }), "%s: %v", n.Name, found)
	}
}

// TestSchemaAgreesOnMutations changes valid policies, applicants and plans at random and
// compares what the schema and the reader say: what the schema refuses the reader
// refuses, and what the reader refuses the schema does, unless it cannot be told there.
func TestSchemaAgreesOnMutations(t *testing.T) {
	compile, says := compiled(t), coverage(t)
	r := rand.New(rand.NewPCG(5, 9))
	refused, accepted := 0, 0
	for _, name := range []string{"policy/every_kind.json", "applicant/full.json", "screening_plan/full.json"} {
		kind, _, _ := strings.Cut(name, "/")
		schema := compile(kind)
		for range 2000 {
			doc := gen.Mutate(r, parsed(t, testdata(t, name)))
			text, err := json.Marshal(doc)
			require.NoError(t, err)
			_, found := read(kind, text)
			valid := schema.Validate(parsed(t, text)) == nil
			told := slices.ContainsFunc(found, func(f blk.Finding) bool { return !beyondSchema(&f) })
			if valid {
				accepted++
				require.False(t, told, "the schema accepts %s\n%v", text, found)
				for _, f := range found {
					require.NotEqual(t, "always", says[f.Check], "the schema accepts %s\n%v", text, f)
				}
			} else {
				refused++
				require.True(t, found.HasErrors(), "the reader accepts %s", text)
				require.True(t, slices.ContainsFunc(found, func(f blk.Finding) bool {
					return says[f.Check] == "always" || says[f.Check] == "sometimes"
				}), "the schema refuses %s\n%v", text, found)
			}
		}
	}
	require.Greater(t, refused, 1500)
	require.Greater(t, accepted, 150)
}
