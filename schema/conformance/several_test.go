package conformance_test

import (
	"encoding/json"
	"flag"
	"math/rand/v2"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/eligibility/screening"
	"github.com/vokasi/vokasi-go/funding"
	"github.com/vokasi/vokasi-go/schema/dataset"
	"github.com/vokasi/vokasi-go/schema/internal/predicate"
)

var rounds = flag.Int("rounds", 60, "how often several changes are tried on every record")

type checked interface {
	Check(*blk.Context) blk.Findings
}

// checkedTypes returns the types that have checks, by the name of their entity.
func checkedTypes() map[string]reflect.Type {
	types := map[string]reflect.Type{"screening_plan": reflect.TypeFor[screening.Plan](), "ledger_entry": reflect.TypeFor[funding.Entry]()}
	seen := map[reflect.Type]bool{}
	var walk func(reflect.Type)
	walk = func(t reflect.Type) {
		if t.Kind() == reflect.Slice || t.Kind() == reflect.Pointer {
			walk(t.Elem())
			return
		}
		if t.Kind() != reflect.Struct || seen[t] {
			return
		}
		seen[t] = true
		if _, ok := reflect.New(t).Interface().(checked); ok {
			types[snake(t.Name())] = t
		}
		for f := range t.Fields() {
			walk(f.Type)
		}
	}
	walk(reflect.TypeFor[dataset.Dataset]())
	return types
}

// snake returns a name of Go as one of JSON.
func snake(name string) string {
	var b strings.Builder
	for i, r := range name {
		if r >= 'A' && r <= 'Z' {
			if i > 0 {
				b.WriteByte('_')
			}
			r += 'a' - 'A'
		}
		b.WriteRune(r)
	}
	return b.String()
}

// with returns a record with changes, as far as they fit.
func with(t testing.TB, good json.RawMessage, changes []change) (any, bool) {
	t.Helper()
	v, err := predicate.Decode(good)
	require.NoError(t, err)
	for _, c := range changes {
		var value any
		if c.Op != "remove" {
			value, err = predicate.Decode(c.Value)
			require.NoError(t, err)
		}
		way := strings.Split(c.Path, "/")[1:]
		if !fits(v, c.Op, way) {
			return nil, false
		}
		v = patched(t, v, c.Op, way, value)
	}
	return v, true
}

// fits reports whether there is something to change.
func fits(v any, op string, way []string) bool {
	switch v := v.(type) {
	case map[string]any:
		inner, has := v[way[0]]
		if len(way) > 1 {
			return has && fits(inner, op, way[1:])
		}
		return has == (op != "add")
	case []any:
		if way[0] == "-" {
			return op == "add"
		}
		var i int
		if json.Unmarshal([]byte(way[0]), &i) != nil || i >= len(v) {
			return false
		}
		return len(way) == 1 || fits(v[i], op, way[1:])
	}
	return false
}

// A published predicate says what its check says also of records with several changes, on
// other days and in other phases than those of the cases.
func TestPredicatesAreTheChecksOfSeveralChanges(t *testing.T) {
	env, types, tried := environment(t), checkedTypes(), 0
	predicates, places := placedPredicates(t)
	random := rand.New(rand.NewPCG(1, 2))
	for _, f := range caseFiles(t) {
		kind := types[f.Entity]
		if kind == nil || len(predicates[f.Entity]) == 0 {
			continue
		}
		for range *rounds {
			a := &f.Cases[random.IntN(len(f.Cases))]
			changes := slices.Clone(a.Change)
			for range 1 + random.IntN(3) {
				changes = append(changes, f.Cases[random.IntN(len(f.Cases))].Change...)
			}
			value, ok := with(t, f.Good, changes)
			if !ok {
				continue
			}
			raw, err := json.Marshal(value)
			require.NoError(t, err)
			record := reflect.New(kind).Interface()
			if json.Unmarshal(raw, record) != nil {
				continue
			}
			raw, err = json.Marshal(record)
			require.NoError(t, err)
			r := env
			r.Value, err = predicate.Decode(raw)
			require.NoError(t, err)
			r.On = []blk.Date{a.On, a.On, a.On.AddMonths(13), {}}[random.IntN(4)]
			r.Phase = []blk.Phase{blk.Final, blk.Final, blk.Draft, blk.Reported}[random.IntN(4)]
			found := record.(checked).Check(&blk.Context{On: r.On, Phase: r.Phase})
			for _, p := range predicates[f.Entity] {
				is, needed := false, false
				for _, x := range found {
					needed = needed || slices.Contains(p.check.Needs, x.Check)
					is = is || x.Check == p.check.ID && places.isOf(f.Entity, x.Check, x.At, p.at)
				}
				if needed || p.check.Severity.In(r.Phase) == "" {
					continue
				}
				holds, err := predicate.Holds(p.holds, &r)
				require.NoError(t, err, p)
				if tried++; holds == is {
					t.Errorf("%s of %s: the predicate says %t, the check %t, on %s, %s, of %s", p, f.Entity, holds, !is, r.On, r.Phase, raw)
				}
			}
		}
	}
	require.Greater(t, tried, 1000)
}
