package conformance_test

import (
	"encoding/json"
	"io/fs"
	"os"
	"path"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/schema"
	"github.com/vokasi/vokasi-go/schema/conformance"
	"github.com/vokasi/vokasi-go/schema/internal/predicate"
)

type change struct {
	Op, Path string
	Value    json.RawMessage
}

func (c change) String() string { return c.Op + " " + c.Path + " " + string(c.Value) }

type caseFile struct {
	name   string
	Entity string
	Good   json.RawMessage
	Cases  []oneCase
}

type oneCase struct {
	Phase    blk.Phase
	On       blk.Date
	Change   []change
	Findings []struct {
		Check blk.CheckID
		At    string
	}
}

func caseFiles(t testing.TB) (list []caseFile) {
	t.Helper()
	names, err := fs.Glob(conformance.FS(), "checks/*.json")
	require.NoError(t, err)
	for _, name := range names {
		b, err := fs.ReadFile(conformance.FS(), name)
		require.NoError(t, err)
		f := caseFile{name: path.Base(name)}
		require.NoError(t, json.Unmarshal(b, &f), name)
		require.NotEmpty(t, f.Cases, name)
		list = append(list, f)
	}
	require.Greater(t, len(list), 100)
	return list
}

// applied returns a record with a change.
func applied(t testing.TB, record json.RawMessage, changes []change) any {
	t.Helper()
	v, err := predicate.Decode(record)
	require.NoError(t, err)
	for _, c := range changes {
		var value any
		if c.Op != "remove" {
			value, err = predicate.Decode(c.Value)
			require.NoError(t, err)
		}
		v = patched(t, v, c.Op, strings.Split(c.Path, "/")[1:], value)
	}
	return v
}

func patched(t testing.TB, v any, op string, way []string, value any) any {
	t.Helper()
	if len(way) == 0 {
		require.Equal(t, "replace", op)
		return value
	}
	name := strings.NewReplacer("~1", "/", "~0", "~").Replace(way[0])
	switch v := v.(type) {
	case map[string]any:
		_, has := v[name]
		switch {
		case len(way) > 1:
			v[name] = patched(t, v[name], op, way[1:], value)
		case op == "remove":
			require.True(t, has)
			delete(v, name)
		default:
			require.Equal(t, op == "add", !has)
			v[name] = value
		}
		return v
	case []any:
		if name == "-" {
			require.Equal(t, "add", op)
			return append(v, value)
		}
		var i int
		require.NoError(t, json.Unmarshal([]byte(name), &i))
		require.Less(t, i, len(v))
		switch {
		case len(way) > 1:
			v[i] = patched(t, v[i], op, way[1:], value)
		case op == "remove":
			return append(v[:i:i], v[i+1:]...)
		default:
			v[i] = value
		}
		return v
	}
	require.Fail(t, "nothing to change", "%v", way)
	return nil
}

type publishedCheck struct {
	ID       blk.CheckID
	Scope    blk.Scope
	Severity blk.Severities
	Needs    []blk.CheckID
	Places   []struct {
		Entity, At string
		Holds      any
		Fields     []string
		FieldsFrom string `json:"fields_from"`
	}
}

func published(t testing.TB, name string, v any) {
	t.Helper()
	b, err := fs.ReadFile(schema.FS(), name)
	require.NoError(t, err)
	require.NoError(t, json.Unmarshal(b, v))
}

func checks(t testing.TB) []publishedCheck {
	t.Helper()
	b, err := fs.ReadFile(schema.FS(), "checks.json")
	require.NoError(t, err)
	var file struct{ Entries []publishedCheck }
	d := json.NewDecoder(strings.NewReader(string(b)))
	d.UseNumber()
	require.NoError(t, d.Decode(&file))
	return file.Entries
}

// environment returns what predicates ask for beside the record, from the published files
// alone.
func environment(t testing.TB) predicate.Record {
	t.Helper()
	words := map[string]map[string]bool{}
	for _, l := range schema.Contents().CodeLists {
		var list struct{ Codes []struct{ Value string } }
		published(t, "codelists/"+l.Name+".json", &list)
		words[l.Name] = map[string]bool{}
		for _, c := range list.Codes {
			words[l.Name][c.Value] = true
		}
	}
	var parameters struct {
		Entries []struct {
			ID     string
			Values []struct {
				Since, Until blk.Date
				Number       *int64
				Codes        []string
			}
		}
	}
	published(t, "parameters.json", &parameters)
	r := predicate.Record{InList: func(list, word string) (bool, bool) { l, known := words[list]; return l[word], known }}
	r.Parameter = func(id string, on blk.Date) (int64, bool) {
		for _, p := range parameters.Entries {
			for i := len(p.Values) - 1; i >= 0 && p.ID == id; i-- {
				v := p.Values[i]
				if v.Number != nil && (on.IsZero() || (blk.Period{From: v.Since, Until: v.Until}).Contains(on)) {
					return *v.Number, true
				}
			}
		}
		return 0, false
	}
	r.Codes = func(id string, on blk.Date) ([]string, bool) {
		for _, p := range parameters.Entries {
			for i := len(p.Values) - 1; i >= 0 && p.ID == id; i-- {
				v := p.Values[i]
				if v.Codes != nil && (on.IsZero() || (blk.Period{From: v.Since, Until: v.Until}).Contains(on)) {
					return v.Codes, true
				}
			}
		}
		return nil, false
	}
	return r
}

// common are the checks that any member may have: further down they are those of a part
// of the record, which has places of its own.
var common = []blk.CheckID{"DOC-009", "DOC-013", "DOC-014", "REF-001", "REF-005", "REF-008"}

// allPlaces are where checks look, by entity and check.
type allPlaces map[string]map[blk.CheckID][]string

// isOf reports whether a finding in an entity is what its check finds at one of its
// places: the longest that it begins with, and the only one there is where none fits.
// What the check finds in a part of the record is of another entity.
func (all allPlaces) isOf(entity string, check blk.CheckID, at, place string) bool {
	best, own := "", all[entity][check]
	for _, p := range own {
		if (at == p || strings.HasPrefix(at, p+"/")) && len(p) > len(best) {
			best = p
		}
	}
	if best == "" && len(own) == 1 && !slices.Contains(common, check) {
		best = own[0]
	}
	rest := strings.TrimPrefix(at, best)
	if best != place || slices.Contains(common, check) && strings.Trim(rest, "/0123456789") != "" {
		return false
	}
	for other, places := range all {
		if other == entity {
			continue
		}
		for _, p := range places[check] {
			if p != "" && isOfPart(rest, p) {
				return false
			}
		}
	}
	return true
}

// isOfPart reports whether a place within an element of a list is one of the element.
func isOfPart(at, place string) bool {
	steps := strings.Split(at, "/")
	for i, step := range steps {
		rest := "/" + strings.Join(steps[i+1:], "/")
		if step != "" && strings.Trim(step, "0123456789") == "" && (rest == place || strings.HasPrefix(rest, place+"/")) {
			return true
		}
	}
	return false
}

// A placed is a predicate with the check that it is of.
type placed struct {
	check *publishedCheck
	at    string
	holds any
}

func (p *placed) String() string { return string(p.check.ID) + " " + p.at }

// placedPredicates returns the predicates by entity and, by entity and check, where
// checks look.
func placedPredicates(t testing.TB) (predicates map[string][]*placed, places allPlaces) {
	t.Helper()
	all := checks(t)
	predicates, places = map[string][]*placed{}, allPlaces{}
	for i := range all {
		for _, p := range all[i].Places {
			if places[p.Entity] == nil {
				places[p.Entity] = map[blk.CheckID][]string{}
			}
			places[p.Entity][all[i].ID] = append(places[p.Entity][all[i].ID], p.At)
			if p.Holds != nil {
				predicates[p.Entity] = append(predicates[p.Entity], &placed{&all[i], p.At, p.Holds})
			}
		}
	}
	return predicates, places
}

// A published predicate holds of a record exactly where its check finds nothing in it.
func TestPredicatesAreTheChecks(t *testing.T) {
	env := environment(t)
	predicates, places := placedPredicates(t)
	holds := func(p *placed, value any, one *oneCase) bool {
		r := env
		r.Value, r.On, r.Phase = value, one.On, one.Phase
		holds, err := predicate.Holds(p.holds, &r)
		require.NoError(t, err, p)
		return holds
	}
	type moment struct {
		p     *placed
		file  string
		on    blk.Date
		phase blk.Phase
	}
	broken, tried, good := map[*placed]bool{}, 0, map[moment]bool{}
	for _, f := range caseFiles(t) {
		record := applied(t, f.Good, nil)
		for i := range f.Cases {
			one := &f.Cases[i]
			changed := applied(t, f.Good, one.Change)
			for _, p := range predicates[f.Entity] {
				if m := (moment{p, f.name, one.On, one.Phase}); !good[m] {
					if good[m] = true; !holds(p, record, one) {
						t.Errorf("%s does not hold of the good record of %s", p, f.name)
					}
				}
				found, needed := false, false
				for _, x := range one.Findings {
					needed = needed || slices.Contains(p.check.Needs, x.Check)
					found = found || x.Check == p.check.ID && places.isOf(f.Entity, x.Check, x.At, p.at)
				}
				if needed || p.check.Severity.In(one.Phase) == "" {
					continue
				}
				if tried++; holds(p, changed, one) == found {
					t.Errorf("%s: the predicate says %t, the check %t, in %s after %s", p, !found, found, f.name, one.Change)
				}
				broken[p] = broken[p] || found
			}
		}
	}
	for entity := range predicates {
		for _, p := range predicates[entity] {
			if !broken[p] {
				t.Errorf("%s %s: no case breaks the predicate", entity, p)
			}
		}
	}
	require.Greater(t, tried, 10_000)
}

// Every check of one record that has cases has a predicate, or it is said why not.
func TestEveryCheckOfOneRecordHasAPredicate(t *testing.T) {
	b, err := os.ReadFile("../internal/gen/unsaid.json")
	require.NoError(t, err)
	var unsaid []struct {
		Check              blk.CheckID
		At, Entity, Reason string
	}
	require.NoError(t, json.Unmarshal(b, &unsaid))
	hasCases, used := map[string]bool{}, map[int]bool{}
	for _, f := range caseFiles(t) {
		hasCases[f.Entity] = true
	}
	for _, c := range checks(t) {
		if !slices.Contains([]blk.Scope{blk.ScopeField, blk.ScopeRecord, blk.ScopeAggregate}, c.Scope) {
			continue
		}
		for _, p := range c.Places {
			if !hasCases[p.Entity] {
				continue
			}
			reason := ""
			for i, u := range unsaid {
				if u.Check == c.ID && (u.At == "" || u.At == p.At) || u.Entity == p.Entity && u.Entity != "" {
					reason, used[i] = u.Reason, true
				}
			}
			if (p.Holds == nil) == (reason == "") {
				t.Errorf("%s of %s at %q: predicate %v, and why there is none %q", c.ID, p.Entity, p.At, p.Holds, reason)
			}
		}
	}
	for i, u := range unsaid {
		if !used[i] && u.Entity == "" {
			t.Errorf("nothing lacks the predicate of %s %s", u.Check, u.At)
		}
	}
}
