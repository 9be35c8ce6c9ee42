package conformance_test

import (
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/schema/internal/predicate"
)

// kept returns a value with nothing but the fields and what is below them. Lists keep their
// elements, for their number may matter.
func kept(v any, at string, fields []string) any {
	if slices.ContainsFunc(fields, func(f string) bool { return at == f || strings.HasPrefix(at, f+"/") }) {
		return v
	}
	switch x := v.(type) {
	case map[string]any:
		object := map[string]any{}
		for name, member := range x {
			below := at + "/" + name
			if slices.ContainsFunc(fields, func(f string) bool {
				return f == below || strings.HasPrefix(f, below+"/") || strings.HasPrefix(below, f+"/")
			}) {
				object[name] = kept(member, below, fields)
			}
		}
		return object
	case []any:
		list := make([]any, len(x))
		for i, e := range x {
			list[i] = kept(e, at+"/*", fields)
		}
		return list
	}
	return v
}

// A predicate answers alike of a record with nothing but the fields that are told of it:
// they are all that it reads.
func TestPredicatesReadTheirFieldsAlone(t *testing.T) {
	places := map[string][]placeWithFields{}
	for _, c := range checks(t) {
		for _, p := range c.Places {
			if p.Holds != nil {
				require.Equal(t, "predicate", p.FieldsFrom, "%s %s%s", c.ID, p.Entity, p.At)
				places[p.Entity] = append(places[p.Entity], placeWithFields{c.ID, p.At, p.Holds, p.Fields})
			}
		}
	}
	env := environment(t)
	asked, failed := 0, 0
	for _, f := range caseFiles(t) {
		for i, c := range f.Cases {
			if i%5 > 0 && len(c.Findings) == 0 {
				continue
			}
			record := applied(t, f.Good, c.Change)
			r := env
			r.On, r.Phase = c.On, c.Phase
			for _, p := range places[f.Entity] {
				if i%5 > 0 && !slices.ContainsFunc(c.Findings, func(f struct {
					Check blk.CheckID
					At    string
				}) bool {
					return f.Check == p.check
				}) {
					continue
				}
				r.Value = record
				whole, err := predicate.Holds(p.holds, &r)
				require.NoError(t, err)
				r.Value = kept(record, "", p.fields)
				less, err := predicate.Holds(p.holds, &r)
				require.NoError(t, err)
				require.Equal(t, whole, less, "%s %s%s reads more than %v: case %d of %s", p.check, f.Entity, p.at, p.fields, i, f.name)
				asked++
				if !whole {
					failed++
				}
			}
		}
	}
	require.Greater(t, failed, 1000)
	require.Greater(t, asked, 10*failed/9)
}

type placeWithFields struct {
	check  blk.CheckID
	at     string
	holds  any
	fields []string
}

// Fields are pointers below the record. They are absent of a record as a whole and of
// moves alone.
func TestFieldsArePointers(t *testing.T) {
	isPointer := regexp.MustCompile(`^(/([a-z0-9_$]+|\*))+$`).MatchString
	for _, c := range checks(t) {
		for _, p := range c.Places {
			where := string(c.ID) + " " + p.Entity + p.At
			if len(p.Fields) == 0 {
				require.True(t, p.At == "" || c.Scope == blk.ScopeMove, where)
				require.Empty(t, p.FieldsFrom, where)
				continue
			}
			require.Contains(t, []string{"predicate", "cases", "place"}, p.FieldsFrom, where)
			require.True(t, slices.IsSorted(p.Fields), where)
			for _, f := range p.Fields {
				require.True(t, isPointer(f), "%s %s", where, strconv.Quote(f))
			}
		}
	}
}
