package schema_test

import (
	"encoding/json"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vokasi/vokasi-go/blk"
)

// odd are values that stand somewhere by mistake.
var odd = []string{`null`, `""`, `"x"`, `"a b"`, `0`, `-1`, `1.5`, `3000000000`, `true`, `[]`, `{}`, `["x"]`, `[null]`, `{"x":1}`, `"64.01"`, `"6401"`, `"2026-03-02"`, `"2026-3-2"`, `"sma"`, `"batch_start"`,
	`"all"`, `{"param":"most"}`, `{"param":""}`, `{"code":"x","until":"2026-01-01"}`, `"78.25"`, `"150.00"`, `"6401044203089901"`, `"2026-01-20T03:00:00Z"`, `{"id":"x"}`, `{"kind":"flag","code":"F","fact":"in_school","is":true}`, `{"kind":"not","rule":{"kind":"regex"}}`}

// mutate changes one place of a document: it takes a member or an element away, adds
// a member, or puts an odd value in its place. It returns the place.
func mutate(r *rand.Rand, doc any) any {
	switch x := doc.(type) {
	case map[string]any:
		names := make([]string, 0, len(x))
		for name := range x {
			names = append(names, name)
		}
		slices.Sort(names)
		if len(names) == 0 || r.IntN(12) == 0 {
			x[[]string{"extra", "kind", "min", "text", "from", "at"}[r.IntN(6)]] = value(r)
			return x
		}
		name := names[r.IntN(len(names))]
		if r.IntN(6) == 0 {
			delete(x, name)
			return x
		}
		x[name] = mutate(r, x[name])
		return x
	case []any:
		if len(x) > 0 && r.IntN(4) > 0 {
			i := r.IntN(len(x))
			if r.IntN(5) == 0 {
				return slices.Delete(x, i, i+1)
			}
			x[i] = mutate(r, x[i])
			return x
		}
	}
	return value(r)
}

func value(r *rand.Rand) (v any) {
	if err := json.Unmarshal([]byte(odd[r.IntN(len(odd))]), &v); err != nil {
		panic(err)
	}
	return v
}

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

// TestSchemaAgreesOnMutations changes valid policies, applicants and plans at random and
// compares what the schema and the reader say: what the schema refuses the reader
// refuses, and what the reader refuses the schema does, unless it cannot be told there.
func TestSchemaAgreesOnMutations(t *testing.T) {
	compile := compiled(t)
	r := rand.New(rand.NewPCG(5, 9))
	refused, accepted := 0, 0
	for _, name := range []string{"policy/every_kind.json", "applicant/full.json", "screening_plan/full.json"} {
		kind, _, _ := strings.Cut(name, "/")
		schema := compile(kind)
		for range 2000 {
			doc := mutate(r, parsed(t, testdata(t, name)))
			text, err := json.Marshal(doc)
			require.NoError(t, err)
			_, found := read(kind, text)
			valid := schema.Validate(parsed(t, text)) == nil
			told := slices.ContainsFunc(found, func(f blk.Finding) bool { return !beyondSchema(&f) })
			if valid {
				accepted++
				require.False(t, told, "the schema accepts %s\n%v", text, found)
			} else {
				refused++
				require.True(t, found.HasErrors(), "the reader accepts %s", text)
			}
		}
	}
	require.Greater(t, refused, 1500)
	require.Greater(t, accepted, 150)
}
