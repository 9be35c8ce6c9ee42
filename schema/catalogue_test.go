package schema_test

import (
	"crypto/sha256"
	"encoding/csv"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/schema"
	"github.com/vokasi/vokasi-go/schema/dataset"
)

type published struct {
	ID    string
	Label blk.Text
	Open  bool
	Basis []publishedBasis
	Codes []struct {
		Value          string
		Basis          []publishedBasis
		Label, Meaning blk.Text
		Aliases        []string
		External       []struct{ System, Code string }
		Since, Until   blk.Date
		Successor      string
	}
}

type publishedBasis struct {
	Kind       blk.BasisKind
	Regulation blk.RegulationID
	Label      blk.Text
}

// citedIn returns the labels of grounds, as a cell of a table has them.
func citedIn(bases []publishedBasis, l blk.Lang) string {
	var labels []string
	for _, b := range bases {
		labels = append(labels, b.Label.In(l))
	}
	return strings.Join(labels, "|")
}

// What is published of a code list is the list, and what it rests on.
func TestCodeListFiles(t *testing.T) {
	entries := schema.Contents().CodeLists
	require.Len(t, entries, len(dataset.CodeLists()))
	for _, l := range dataset.CodeLists() {
		b, ok := schema.CodeList(l.ID(), false)
		require.True(t, ok, l.ID())
		var p published
		require.NoError(t, json.Unmarshal(b, &p), l.ID())
		require.Equal(t, []any{l.ID(), l.Label(), l.IsOpen(), l.Len()}, []any{p.ID, p.Label, p.Open, len(p.Codes)})
		require.True(t, slices.ContainsFunc(entries, func(e schema.CodeListEntry) bool {
			return e == schema.CodeListEntry{Name: l.ID(), Label: l.Label().EN, Codes: l.Len(), Open: l.IsOpen()}
		}), l.ID())
		require.NotEmpty(t, p.Basis, l.ID())
		for _, ground := range p.Basis {
			_, known := blk.FindRegulation(ground.Regulation)
			require.Equal(t, ground.Kind == blk.BasisRegulation, known, l.ID())
			require.True(t, ground.Kind.IsValid() && ground.Label.ID != "" && ground.Label.EN != "", l.ID())
		}
		b, ok = schema.CodeList(l.ID(), true)
		require.True(t, ok)
		rows, err := csv.NewReader(strings.NewReader(string(b))).ReadAll()
		require.NoError(t, err)
		require.Len(t, rows, l.Len()+1)
		for i, x := range p.Codes {
			c, ok := l.Find(x.Value)
			require.True(t, ok)
			require.Equal(t, []any{c.Label, c.Meaning, c.Aliases, c.InForce, c.Successor}, []any{x.Label, x.Meaning, x.Aliases, blk.Period{From: x.Since, Until: x.Until}, x.Successor})
			require.Len(t, x.External, len(c.External))
			for j, e := range c.External {
				require.Equal(t, e, blk.ExternalCode(x.External[j]))
			}
			row := map[string]string{}
			for column, name := range rows[0] {
				row[name] = rows[i+1][column]
			}
			require.Equal(t, []string{c.Value, c.Label.ID, c.Label.EN, c.Meaning.ID, c.Meaning.EN, c.InForce.From.String(), c.InForce.Until.String(), c.Successor, strings.Join(c.Aliases, "|")},
				[]string{row["value"], row["label_id"], row["label_en"], row["meaning_id"], row["meaning_en"], row["since"], row["until"], row["successor"], row["aliases"]})
			grounds := p.Basis
			if x.Basis != nil {
				grounds = x.Basis
			}
			require.Equal(t, []string{citedIn(grounds, blk.Indonesian), citedIn(grounds, blk.English)}, []string{row["basis_id"], row["basis_en"]}, c.Value)
			for _, alias := range c.Aliases {
				require.NotContains(t, alias, "|", "the table separates aliases by it")
			}
		}
	}
	for _, name := range []string{"", "nothing", "../index", `..\index`, "codelists/sex"} {
		_, ok := schema.CodeList(name, false)
		require.False(t, ok, name)
	}
}

type publishedCheck struct {
	ID         blk.CheckID
	Version    int
	Status     string
	Since      string
	Scope      blk.Scope
	Severity   blk.Severities
	Must, Mend blk.Text
	Parameters []string
	Basis      []struct{ Label blk.Text }
	Needs      []blk.CheckID
	Places     []struct{ Entity, At string }
}

// Every check of the catalogue is published with its wording, its severities and the
// place that it looks at.
func TestCheckFile(t *testing.T) {
	var file struct {
		Release string
		Entries []publishedCheck
	}
	readFile(t, "checks.json", &file)
	require.Equal(t, schema.Release, file.Release)
	require.True(t, slices.IsSortedFunc(file.Entries, func(a, b publishedCheck) int { return strings.Compare(string(a.ID), string(b.ID)) }))
	type told struct {
		check      blk.CheckID
		entity, at string
		must, mend blk.Text
		severity   blk.Severities
		scope      blk.Scope
		needs      string
	}
	want, got := map[told]bool{}, map[told]bool{}
	for _, c := range dataset.Checks() {
		want[told{c.ID, c.Entity, c.At, c.Must, c.Mend, c.Severity, c.Scope, fmt.Sprint(c.Needs)}] = true
	}
	names := regexp.MustCompile(`\{[a-z_]+\}`)
	for _, e := range file.Entries {
		if e.Status == "retired" { // it stands for its history alone
			require.Empty(t, e.Places, e.ID)
			continue
		}
		require.Equal(t, "active", e.Status, e.ID)
		require.Positive(t, e.Version, e.ID)
		require.Regexp(t, `^\d+\.\d+\.\d+$`, e.Since, e.ID)
		require.True(t, e.Scope.IsValid(), e.ID)
		require.NotEmpty(t, e.Basis, e.ID)
		for _, name := range names.FindAllString(e.Must.ID+e.Must.EN+e.Mend.ID+e.Mend.EN, -1) {
			require.Contains(t, e.Parameters, strings.Trim(name, "{}"), e.ID)
		}
		for _, p := range e.Places {
			if strings.HasSuffix(p.Entity, "_records") || p.Entity == "dataset" {
				require.NotEqual(t, blk.ScopeRecord, e.Scope, "%s asks several records", e.ID)
			}
			x := told{e.ID, p.Entity, p.At, e.Must, e.Mend, e.Severity, e.Scope, fmt.Sprint(e.Needs)}
			require.False(t, got[x], "%v stands twice", x)
			got[x] = true
		}
	}
	require.Equal(t, want, got)
}

// The lifecycles that are published lead from state to state by codes of published
// lists, and their guards are published checks.
func TestLifecycleFile(t *testing.T) {
	var file struct{ Entries []blk.LifecycleInfo }
	readFile(t, "lifecycles.json", &file)
	require.Len(t, file.Entries, len(dataset.Lifecycles()))
	checks := map[blk.CheckID]bool{}
	for _, c := range dataset.Checks() {
		checks[c.ID] = true
	}
	codes := map[string]blk.CodeList{}
	for _, l := range dataset.CodeLists() {
		codes[l.ID()] = l
	}
	for _, l := range file.Entries {
		require.True(t, codes[l.States].Has(l.Initial), l.ID)
		reached := map[string]bool{l.Initial: true}
		for range l.Transitions {
			for _, move := range l.Transitions {
				require.True(t, codes[l.Events].Has(move.Event) && codes[l.States].Has(move.To), "%s %s", l.ID, move.Event)
				for _, from := range move.From {
					require.True(t, codes[l.States].Has(from), "%s %s", l.ID, from)
					require.NotContains(t, l.Terminal, from)
					reached[move.To] = reached[move.To] || reached[from]
				}
				for _, guard := range move.Guards {
					require.True(t, checks[guard], "%s %s", l.ID, guard)
				}
			}
		}
		for _, state := range codes[l.States].Values() {
			require.True(t, reached[state], "%s never comes to %s", l.ID, state)
		}
		if l.ID != "roadmap_class" { // a class is never for good
			require.NotEmpty(t, l.Terminal, l.ID)
		}
	}
}

type publishedParameter struct {
	ID     blk.ParameterID
	Values []struct {
		Since, Until blk.Date
		Number       *int64
		Codes        []string
		Basis        []struct{ Regulation blk.RegulationID }
	}
}

// Parameters and the regulations that they and the checks rest on are published.
func TestParameterAndRegulationFiles(t *testing.T) {
	var regulations struct {
		Entries []struct{ ID blk.RegulationID }
	}
	readFile(t, "regulations.json", &regulations)
	known := map[blk.RegulationID]bool{}
	for _, r := range regulations.Entries {
		known[r.ID] = true
	}
	var parameters struct{ Entries []publishedParameter }
	readFile(t, "parameters.json", &parameters)
	require.Len(t, parameters.Entries, len(dataset.Parameters()))
	for _, p := range dataset.Parameters() {
		i := slices.IndexFunc(parameters.Entries, func(e publishedParameter) bool { return e.ID == p.ID })
		require.GreaterOrEqual(t, i, 0, p.ID)
		require.Len(t, parameters.Entries[i].Values, len(p.Values))
		for j, v := range parameters.Entries[i].Values {
			require.Equal(t, p.Values[j].InForce, blk.Period{From: v.Since, Until: v.Until})
			require.Equal(t, p.Values[j].Value.Codes, v.Codes)
			require.Equal(t, v.Codes == nil, v.Number != nil && *v.Number == p.Values[j].Value.Number, p.ID)
			for _, b := range v.Basis {
				require.True(t, b.Regulation == "" || known[b.Regulation], "%s %s", p.ID, b.Regulation)
			}
		}
	}
}

// The index has the hash of every file beside it.
func TestIndexHasEveryFile(t *testing.T) {
	sums := map[string]string{}
	for _, e := range schema.Contents().Schemas {
		sums[e.Name+".schema.json"] = e.SHA256
	}
	for _, f := range schema.Contents().Files {
		sums[f.Name] = f.SHA256
	}
	for name, b := range publishedFiles(t) {
		sum := sha256.Sum256(b)
		if name != "index.json" {
			require.Equal(t, hex.EncodeToString(sum[:]), sums[name], name)
		}
		delete(sums, name)
	}
	require.Empty(t, sums)
}

func readFile(t *testing.T, name string, v any) {
	t.Helper()
	b, ok := publishedFiles(t)[name]
	require.True(t, ok, name)
	require.NoError(t, json.Unmarshal(b, v))
}
