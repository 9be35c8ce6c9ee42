package gen

import (
	"slices"
	"strings"
	"testing"

	"github.com/invopop/jsonschema"
	"github.com/stretchr/testify/require"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/schema/internal/predicate"
)

// sample is a table with a column of each kind.
func sample() *table {
	number := &jsonschema.Schema{Type: "integer", Minimum: "0", Maximum: "2147483647"}
	amount := &jsonschema.Schema{Type: "integer", Minimum: "-9007199254740991", Maximum: "9007199254740991"}
	t := &table{name: "sample"}
	for pointer, c := range map[string]column{
		"/n": {kind: ofNumber, form: number}, "/m": {kind: ofNumber, form: amount}, "/name": {kind: ofText},
		"/from": {kind: ofDay}, "/until": {kind: ofDay}, "/year": {kind: ofPartialDay}, "/at": {kind: ofInstant},
		"/share": {kind: ofHundredths}, "/yes": {kind: ofTruth}, "/list": {kind: ofList}, "/in/a": {kind: ofWord}, "/in/b": {kind: ofWord},
	} {
		if c.form == nil {
			c.form = &jsonschema.Schema{Type: "string"}
		}
		c.pointer, c.name = pointer, strings.ReplaceAll(pointer[1:], "/", "_")
		t.columns = append(t.columns, &c)
	}
	slices.SortFunc(t.columns, func(a, b *column) int { return strings.Compare(a.name, b.name) })
	return t
}

// What a predicate becomes, where a row may pass as unknown and where it may not. That
// the two mean the same is held by schema/consumers/sql in the databases themselves.
func TestTranslation(t *testing.T) {
	for _, x := range []struct{ predicate, open, closed, mariadb string }{
		{`{"ordered": ["/from", "/until"]}`, `"from" <= "until"`, `coalesce("from" <= "until", true)`, "`from` <= `until`"},
		{`{"ordered": [1, "/n", 9]}`, `1 <= "n" AND "n" <= 9`, `coalesce(1 <= "n", true) AND coalesce("n" <= 9, true)`, "1 <= `n` AND `n` <= 9"},
		{`{"equal": [1, 2]}`, `1 = 2`, `coalesce(1 = 2, true)`, "1 = 2"},
		{`{"increasing": ["/from", "/year"]}`, `to_char("from", 'YYYY-MM-DD') COLLATE "C" < "year"`, `coalesce(to_char("from", 'YYYY-MM-DD') COLLATE "C" < "year", true)`, "cast(`from` AS char(10)) < `year`"},
		{`{"differ": ["/name", "/in/a", {"text": "it's"}]}`, `"name" <> "in_a" AND "name" <> 'it''s'`, `coalesce("name" <> "in_a", true) AND coalesce("name" <> 'it''s', true)`, "`name` <> `in_a` AND `name` <> 'it''s'"},
		{`{"present": ["/in"]}`, `"in_a" IS NOT NULL OR "in_b" IS NOT NULL`, `"in_a" IS NOT NULL OR "in_b" IS NOT NULL`, "`in_a` IS NOT NULL OR `in_b` IS NOT NULL"},
		{`{"absent": ["/in", "/n"]}`, `"in_a" IS NULL AND "in_b" IS NULL AND "n" IS NULL`, `"in_a" IS NULL AND "in_b" IS NULL AND "n" IS NULL`, "`in_a` IS NULL AND `in_b` IS NULL AND `n` IS NULL"},
		{`{"not": {"equal": ["/yes", true]}}`, `NOT (coalesce("yes" = true, true))`, `NOT (coalesce("yes" = true, true))`, "NOT (coalesce(`yes` = true, true))"},
		{`{"if": {"present": ["/n"]}, "then": {"in": "/in/a", "of": ["x", "y"]}}`, `NOT ("n" IS NOT NULL) OR "in_a" IN ('x', 'y')`, `NOT ("n" IS NOT NULL) OR coalesce("in_a" IN ('x', 'y'), true)`, "NOT (`n` IS NOT NULL) OR `in_a` IN ('x', 'y')"},
		{`{"any": [{"phase": ["final"]}, {"matches": "/name", "pattern": "^a\\.b$"}]}`, `("record_phase" IN ('final')) OR ("name" ~ '^a[.]b$')`, `("record_phase" IN ('final')) OR (coalesce("name" ~ '^a[.]b$', true))`, "(`record_phase` IN ('final')) OR (`name` REGEXP '^a[.]b$(?![[:space:]])')"},
		{`{"equal": [{"count": "/list"}, {"hundredths": "/share"}]}`, `CASE jsonb_typeof("list") WHEN 'array' THEN jsonb_array_length("list") ELSE 0 END = cast("share" * 100 AS decimal(20))`, `coalesce(CASE jsonb_typeof("list") WHEN 'array' THEN jsonb_array_length("list") ELSE 0 END = cast("share" * 100 AS decimal(20)), true)`, "coalesce(json_length(`list`), 0) = cast(`share` * 100 AS decimal(20))"},
		{`{"equal": ["/m", {"plus": ["/n", 1]}]}`, `"m" = (cast("n" AS decimal(40)) + cast(1 AS decimal(40)))`, `coalesce("m" = (cast("n" AS decimal(40)) + cast(1 AS decimal(40))), true)`, "`m` = (cast(`n` AS decimal(40)) + cast(1 AS decimal(40)))"},
		{`{"ordered": [{"days": ["/from", "/until"]}, 30]}`, `("until" - "from") <= 30`, `coalesce(("until" - "from") <= 30, true)`, "datediff(`until`, `from`) <= 30"},
		{`{"ordered": [{"first_day": "/year"}, "/name"]}`, `("year" || substr('-01-01', char_length("year") - 3)) COLLATE "C" <= "name"`, `coalesce(("year" || substr('-01-01', char_length("year") - 3)) COLLATE "C" <= "name", true)`, "concat(`year`, substr('-01-01', char_length(`year`) - 3)) <= `name`"},
		{`{"ordered": ["/until", {"add_months": ["/from", 12]}]}`, `"until" <= cast("from" + make_interval(months => cast(12 AS integer)) AS date)`, `coalesce("until" <= cast("from" + make_interval(months => cast(12 AS integer)) AS date), true)`, "`until` <= date_add(`from`, INTERVAL 12 month)"},
	} {
		p, err := predicate.Decode([]byte(x.predicate))
		require.NoError(t, err)
		for _, d := range []struct {
			dialect dialect
			open    bool
			want    string
		}{{postgres, true, x.open}, {postgres, false, x.closed}, {mariadb, true, x.mariadb}} {
			tr := &translation{d.dialect, sample(), ""}
			got, err := tr.holds(p, d.open)
			require.NoError(t, err, x.predicate)
			require.Equal(t, d.want, got)
		}
	}
}

// A product that may have more than 64 bits is null where it has.
func TestTranslationOfLargeProducts(t *testing.T) {
	tr := &translation{postgres, sample(), ""}
	v, err := tr.term(map[string]any{"times": []any{"/m", "/m"}})
	require.NoError(t, err)
	require.Equal(t, `(CASE WHEN (cast("m" AS decimal(40)) * cast("m" AS decimal(40))) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN (cast("m" AS decimal(40)) * cast("m" AS decimal(40))) END)`, v.sql)
}

// What needs more than columns is left out, and so is what is not known: a member that
// this does not understand could change what the others mean.
func TestBeyondSQL(t *testing.T) {
	for _, s := range []string{
		`{"each": "/list", "holds": {"present": ["/a"]}}`,
		`{"unique": "/list", "by": ["/a"]}`,
		`{"ordered": ["/from", {"on": true}]}`,
		`{"ordered": ["/n", {"parameter": "class_size"}]}`,
		`{"ordered": ["/n", {"count": "/list", "where": {"present": ["/a"]}}]}`,
		`{"ordered": ["/n", {"sum": "/list", "of": "/a"}]}`,
		`{"in": "/name", "values": "/list"}`,
		`{"in": "/list", "of": ["x"]}`,
		`{"in": "/name", "list": "no_such_list"}`,
		`{"matches": "/name", "pattern": "^[0-9]{2}\\b$"}`,
		`{"matches": "/list", "pattern": "^a$"}`,
		`{"present": ["/list/0"]}`,
		`{"equal": ["/n", "/name"]}`,
		`{"all": [{"present": ["/n"]}, {"shiny": "/n"}]}`,
		`{"not": {"present": ["/n"]}, "unless": {"present": ["/m"]}}`,
		`{"present": []}`,
		`{"ordered": ["/from", {"add_days": ["/until", "/m"]}]}`,
		`true`,
	} {
		p, err := predicate.Decode([]byte(s))
		require.NoError(t, err)
		for _, d := range []dialect{postgres, mariadb} {
			_, err = (&translation{d, sample(), ""}).holds(p, true)
			require.ErrorIs(t, err, errBeyond, s)
		}
	}
}

// A check constrains where it is an error, and not where a check that it needs and that
// only warns is silent for it.
func TestConstraintOfACheck(t *testing.T) {
	tr := sample()
	checks := []check{
		{ID: "TST-001", Severity: blk.Severities{Draft: blk.Warning, Final: blk.Error}, Needs: []blk.CheckID{"TST-002"}, Places: []place{{Entity: "sample", At: "/n", Holds: map[string]any{"present": []any{"/n"}}}}},
		{ID: "TST-002", Severity: blk.InEveryPhase(blk.Warning), Places: []place{{Entity: "sample", At: "/m", Holds: map[string]any{"present": []any{"/m"}}}}},
		{ID: "TST-003", Severity: blk.InEveryPhase(blk.Error), Needs: []blk.CheckID{"TST-004"}, Places: []place{{Entity: "sample", At: "", Holds: map[string]any{"present": []any{"/n"}}}}},
		{ID: "TST-004", Severity: blk.InEveryPhase(blk.Warning), Places: []place{{Entity: "sample", At: "/m"}}},
	}
	c, ok := tr.translate(postgres, checks, &checks[0], group{entity: "sample"}, checks[0].Places[0])
	require.True(t, ok)
	require.Equal(t, condition{"TST-001 /n", `NOT ("record_phase" IN ('final')) OR NOT ("m" IS NOT NULL) OR "n" IS NOT NULL`}, c)
	_, ok = tr.translate(postgres, checks, &checks[1], group{}, checks[1].Places[0])
	require.False(t, ok, "what only warns refuses nothing")
	_, ok = tr.translate(postgres, checks, &checks[2], group{entity: "sample"}, checks[2].Places[0])
	require.False(t, ok, "whether it is silent cannot be asked")
	checks[0].Needs = nil
	c, ok = tr.translate(postgres, checks, &checks[0], group{pointer: "/in", optional: true}, place{Entity: "in", At: "/a", Holds: map[string]any{"present": []any{"/a"}}})
	require.True(t, ok)
	require.Equal(t, condition{"TST-001 /in/a", `NOT ("record_phase" IN ('final')) OR NOT ("in_a" IS NOT NULL OR "in_b" IS NOT NULL) OR "in_a" IS NOT NULL`}, c)
}
