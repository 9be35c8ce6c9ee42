package conformance_test

import (
	"encoding/json"
	"flag"
	"maps"
	"math/rand/v2"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/construction"
	"github.com/vokasi/vokasi-go/blk/roadmap"
	"github.com/vokasi/vokasi-go/eligibility/screening"
	"github.com/vokasi/vokasi-go/funding"
	"github.com/vokasi/vokasi-go/schema/dataset"
	"github.com/vokasi/vokasi-go/schema/internal/predicate"
)

var rounds = flag.Int("rounds", 40, "how often several changes are tried for every predicate")

type checked interface {
	Check(*blk.Context) blk.Findings
}

// checkedTypes returns the types that have checks, by the name of their entity.
func checkedTypes() map[string]reflect.Type {
	types := map[string]reflect.Type{"screening_plan": reflect.TypeFor[screening.Plan](), "ledger_entry": reflect.TypeFor[funding.Entry](),
		"building_project": reflect.TypeFor[construction.Project](), "building_baseline": reflect.TypeFor[construction.Baseline](), "works_contract": reflect.TypeFor[construction.Contract](),
		"roadmap_evidence": reflect.TypeFor[roadmap.Evidence]()}
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

// steps adds the first and the last steps of the pointers in a predicate.
func steps(p any, first, last map[string]bool) {
	switch p := p.(type) {
	case map[string]any:
		for name, v := range p {
			if name != "text" {
				steps(v, first, last)
			}
		}
	case []any:
		for _, v := range p {
			steps(v, first, last)
		}
	case string:
		if steps := strings.Split(p, "/"); len(steps) > 1 {
			first[steps[1]], last[steps[len(steps)-1]] = true, true
		}
	}
}

// words adds the words that a predicate names.
func words(p any, list []string) []string {
	switch p := p.(type) {
	case map[string]any:
		for _, name := range slices.Sorted(maps.Keys(p)) {
			v := p[name]
			if texts, isList := v.([]any); name == "of" && isList {
				for _, s := range texts {
					list = append(list, s.(string))
				}
			} else {
				list = words(v, list)
			}
		}
	case []any:
		for _, v := range p {
			list = words(v, list)
		}
	}
	return list
}

// A changer makes several changes at once to what a predicate looks at.
type changer struct {
	file   *caseFile
	kind   reflect.Type
	pool   []change
	words  []string // that the predicate names
	heads  map[string]bool
	tails  map[string]bool
	random *rand.Rand
}

func newChanger(f *caseFile, kind reflect.Type, predicate any, random *rand.Rand) *changer {
	x := &changer{f, kind, nil, words(predicate, nil), map[string]bool{}, map[string]bool{}, random}
	steps(predicate, x.heads, x.tails)
	seen := map[string]bool{}
	for i := range f.Cases {
		for _, c := range f.Cases[i].Change {
			if steps := strings.Split(c.Path, "/"); x.heads[steps[1]] && !seen[c.String()] {
				seen[c.String()] = true
				x.pool = append(x.pool, c)
			}
		}
	}
	return x
}

// A leaf is a value that is no object, in an object or a list, with how to set it; nil
// takes it away.
type leaf struct {
	name  string
	value any
	set   func(any)
}

func leaves(name string, v any, list []leaf, set func(any)) []leaf {
	switch v := v.(type) {
	case map[string]any:
		for _, name := range slices.Sorted(maps.Keys(v)) {
			list = leaves(name, v[name], list, func(w any) {
				if v[name] = w; w == nil {
					delete(v, name)
				}
			})
		}
		return list
	case []any:
		for i := range v {
			list = leaves(name, v[i], list, func(w any) {
				if w != nil {
					v[i] = w
				}
			})
		}
	}
	return append(list, leaf{name, v, set})
}

// disturb changes a value: a list is cut, a text is one of the words or the day after, a
// number one more or less; or it is taken away.
func (x *changer) disturb(l leaf) {
	switch v := l.value.(type) {
	case []any:
		if i := x.random.IntN(len(v) + 1); x.random.IntN(2) == 0 {
			l.set(v[:i])
		} else {
			l.set(v[i:])
		}
		return
	case string:
		d, err := blk.ParseDate(v)
		switch {
		case err == nil && x.random.IntN(2) == 0:
			l.set(d.AddDays(x.random.IntN(3) - 1).String())
			return
		case err != nil && len(x.words) > 0 && x.random.IntN(3) > 0:
			l.set(x.words[x.random.IntN(len(x.words))])
			return
		}
	case json.Number:
		if n, err := v.Int64(); err == nil && x.random.IntN(3) > 0 {
			l.set(json.Number(strconv.FormatInt(n+x.random.Int64N(3)-1, 10)))
			return
		}
	case bool:
		if x.random.IntN(2) == 0 {
			l.set(!v)
			return
		}
	}
	l.set(nil)
}

// next returns a changed record, and false if what was changed cannot be read.
func (x *changer) next(t testing.TB) (record checked, value any, ok bool) {
	t.Helper()
	var changes []change
	for range 1 + x.random.IntN(4) {
		changes = append(changes, x.pool[x.random.IntN(len(x.pool))])
	}
	value, ok = with(t, x.file.Good, changes)
	if !ok {
		return nil, nil, false
	}
	whole, isObject := value.(map[string]any)
	for range x.random.IntN(5) {
		var list []leaf
		for _, l := range leaves("", whole, nil, nil) {
			if isObject && x.tails[l.name] && l.set != nil {
				list = append(list, l)
			}
		}
		if len(list) == 0 {
			break
		}
		from, to := list[x.random.IntN(len(list))], list[x.random.IntN(len(list))]
		if _, isList := from.value.([]any); !isList && x.random.IntN(3) == 0 && reflect.TypeOf(from.value) == reflect.TypeOf(to.value) {
			to.set(from.value) // what stands elsewhere too
		} else {
			x.disturb(to)
		}
	}
	raw, err := json.Marshal(value)
	require.NoError(t, err)
	record = reflect.New(x.kind).Interface().(checked)
	if json.Unmarshal(raw, record) != nil {
		return nil, nil, false
	}
	raw, err = json.Marshal(record) // as this module writes it
	require.NoError(t, err)
	value, err = predicate.Decode(raw)
	require.NoError(t, err)
	return record, value, true
}

// A published predicate says what its check says also of records with several changes, on
// other days and in other phases than those of the cases.
func TestPredicatesAreTheChecksOfSeveralChanges(t *testing.T) {
	env, types, tried := environment(t), checkedTypes(), 0
	predicates, places := placedPredicates(t)
	random := rand.New(rand.NewPCG(1, uint64(*rounds)))
	for _, f := range caseFiles(t) {
		kind := types[f.Entity]
		if kind == nil {
			continue
		}
		for _, p := range predicates[f.Entity] {
			if slices.Contains(common, p.check.ID) { // the same for all members
				continue
			}
			changes := newChanger(&f, kind, p.holds, random)
			for range *rounds {
				if len(changes.pool) == 0 {
					break
				}
				record, value, ok := changes.next(t)
				if !ok {
					continue
				}
				on, r := f.Cases[0].On, env
				r.Value = value
				r.On = []blk.Date{on, on, on.AddMonths(13), {}}[random.IntN(4)]
				r.Phase = []blk.Phase{blk.Final, blk.Final, blk.Draft, blk.Reported}[random.IntN(4)]
				if p.check.Severity.In(r.Phase) == "" {
					continue
				}
				is, needed := false, false
				for _, x := range record.Check(&blk.Context{On: r.On, Phase: r.Phase}) {
					needed = needed || slices.Contains(p.check.Needs, x.Check) || x.Check == "REF-001" // of unknown words a predicate may say otherwise
					is = is || x.Check == p.check.ID && places.isOf(f.Entity, x.Check, x.At, p.at)
				}
				if needed {
					continue
				}
				holds, err := predicate.Holds(p.holds, &r)
				require.NoError(t, err, p)
				if tried++; holds == is {
					b, _ := json.Marshal(value)
					t.Errorf("%s of %s: the predicate says %t, the check %t, on %s, %s, of %s", p, f.Entity, holds, !is, r.On, r.Phase, b)
				}
			}
		}
	}
	require.Greater(t, tried, 1000)
}
