package gen

import (
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/schema/internal/predicate"
)

// Random predicates hold in a database where they hold here, with values that are absent,
// equal, of different kinds and too large. It needs the sockets of both servers, which
// schema/consumers/sql/run.py starts; it is skipped without them.
func TestTranslationsAgree(t *testing.T) {
	folder, socket := os.Getenv("VOKASI_POSTGRES_FOLDER"), os.Getenv("VOKASI_MARIADB_SOCKET")
	if folder == "" && socket == "" {
		t.Skip("no server: schema/consumers/sql/run.py starts them")
	}
	r := rand.New(rand.NewPCG(5, 9))
	var records []any
	var rows []map[string]any
	var phases []string
	for range 40 {
		m := randomRecord(r)
		rows, records = append(rows, m), append(records, decoded(t, m))
		phases = append(phases, oneOf(r, "draft", "final"))
	}
	const tries = 2000
	for d, command := range map[dialect][]string{
		postgres: {"psql", "-X", "-q", "-A", "-t", "-v", "ON_ERROR_STOP=1", "-h", folder, "-U", "postgres", "-d", "postgres"},
		mariadb:  {"mariadb", "--no-defaults", "-N", "-B", "-S", socket, "-u", "root", "vokasi"},
	} {
		var b strings.Builder
		b.WriteString("CREATE TEMPORARY TABLE sample (row_number_ integer")
		for _, c := range sample().columns {
			fmt.Fprintf(&b, ", %s %s", d.name(c.name), d.typeOf(c))
		}
		fmt.Fprintf(&b, ", %s varchar(8))%s;\n", d.name(phaseColumn), d.tableOptions(""))
		for i, m := range rows {
			b.WriteString("INSERT INTO sample VALUES (" + fmt.Sprint(i))
			for _, c := range sample().columns {
				b.WriteString(", " + d.valueOf(t, c, m))
			}
			b.WriteString(", '" + phases[i] + "');\n")
		}
		r := rand.New(rand.NewPCG(9, 5))
		var want []string
		broken := map[string]string{}
		for tried := 0; tried < tries; {
			p := decoded(t, randomCondition(r, 3))
			sql, err := (&translation{d, sample(), ""}).holds(p, true)
			if err != nil {
				continue
			}
			tried++
			fmt.Fprintf(&b, "SELECT concat(%d, ' ', row_number_) FROM sample WHERE NOT coalesce(%s, true) ORDER BY row_number_;\n", tried, sql)
			for i, record := range records {
				holds, err := predicate.Holds(p, &predicate.Record{Value: record, Phase: blk.Phase(phases[i])})
				require.NoError(t, err)
				if !holds {
					want = append(want, fmt.Sprint(tried, " ", i))
				}
			}
			broken[fmt.Sprint(tried)] = sql
		}
		command := exec.Command(command[0], command[1:]...)
		command.Stdin = strings.NewReader(b.String())
		out, err := command.CombinedOutput()
		require.NoError(t, err, string(out[:min(len(out), 2000)]))
		got := strings.Split(strings.TrimSpace(string(out)), "\n")
		require.Greater(t, len(want), tries)
		for i := range want {
			id, _, _ := strings.Cut(want[i], " ")
			require.Less(t, i, len(got))
			require.Equal(t, want[i], got[i], "%s: %s", d, broken[id])
		}
		require.Len(t, got, len(want))
	}
}

func decoded(t *testing.T, v any) any {
	t.Helper()
	b, err := json.Marshal(v)
	require.NoError(t, err)
	d, err := predicate.Decode(b)
	require.NoError(t, err)
	return d
}

// valueOf returns the value of a column as it is written in SQL.
func (d dialect) valueOf(t *testing.T, c *column, m map[string]any) string {
	v := m[c.pointer[1:]]
	if group, name, ok := strings.Cut(c.pointer[1:], "/"); ok {
		in, _ := m[group].(map[string]any)
		v = in[name]
	}
	switch v := v.(type) {
	case nil:
		return "NULL"
	case string:
		if d == mariadb && c.kind == ofInstant {
			v = strings.TrimSuffix(strings.Replace(v, "T", " ", 1), "Z")
		}
		return d.literal(v)
	case []any:
		b, err := json.Marshal(v)
		require.NoError(t, err)
		return d.literal(string(b))
	}
	return fmt.Sprint(v)
}

func oneOf[T any](r *rand.Rand, choices ...T) T { return choices[r.IntN(len(choices))] }

func randomRecord(r *rand.Rand) map[string]any {
	m := map[string]any{}
	values := map[string]any{
		"n": r.IntN(5), "m": oneOf(r, int64(0), 3, -2, 9007199254740991, -9007199254740991, 7),
		"name": oneOf(r, "a", "b", "A", "a ", "é", "ab"), "year": oneOf(r, "2026", "2024-02", "2026-01-31", "2026-02"),
		"from": oneOf(r, "2026-01-31", "2024-02-29", "2026-02-01"), "until": oneOf(r, "2026-02-28", "2025-02-28", "2026-01-31"),
		"at": oneOf(r, "2026-01-31T00:00:00Z", "2026-01-31T10:00:00Z"), "share": oneOf(r, "0.03", "3.90", "-0.02", "0.00"),
		"yes": r.IntN(2) == 0, "list": oneOf(r, []any{1}, []any{1, 2}, []any{1, 2, 3}),
		"in": oneOf(r, map[string]any{"a": "a"}, map[string]any{"b": "Z"}, map[string]any{"a": "ab", "b": "ab"}),
	}
	for _, name := range sortedKeys(values) {
		if r.IntN(4) > 0 {
			m[name] = values[name]
		}
	}
	return m
}

func randomTerm(r *rand.Rand, depth int) any {
	if depth == 0 || r.IntN(3) == 0 {
		return oneOf[any](r, "/n", "/m", "/name", "/from", "/until", "/year", "/at", "/yes", "/in/a", "/in/b", 3, 0, true,
			map[string]any{"text": "b"}, map[string]any{"count": "/list"}, map[string]any{"hundredths": "/share"},
			map[string]any{"length": "/name"}, map[string]any{"first_day": "/year"}, map[string]any{"last_day": "/year"})
	}
	number := func() any {
		return oneOf[any](r, "/n", "/m", 2, map[string]any{"count": "/list"}, randomTerm(r, depth-1))
	}
	switch name := oneOf(r, "plus", "minus", "times", "days", "add_days", "add_months", "first"); name {
	case "days":
		return map[string]any{name: []any{oneOf(r, "/from", "/until"), oneOf[any](r, "/until", randomTerm(r, 0))}}
	case "add_days", "add_months":
		return map[string]any{name: []any{oneOf(r, "/from", "/until"), oneOf(r, 1, 12, 31, -1, 13, -12)}}
	default:
		return map[string]any{name: []any{number(), number()}}
	}
}

func randomCondition(r *rand.Rand, depth int) any {
	if depth > 0 && r.IntN(3) > 0 {
		switch r.IntN(4) {
		case 0:
			return map[string]any{"not": randomCondition(r, depth-1)}
		case 1:
			return map[string]any{"if": randomCondition(r, depth-1), "then": randomCondition(r, depth-1)}
		}
		return map[string]any{oneOf(r, "all", "any"): []any{randomCondition(r, depth-1), randomCondition(r, depth-1)}}
	}
	switch name := oneOf(r, "present", "absent", "equal", "differ", "ordered", "increasing", "in", "matches", "phase"); name {
	case "in":
		return map[string]any{"in": oneOf(r, "/name", "/in/a", "/from"), "of": []any{"a", "b", "2026-01-31"}}
	case "matches":
		return map[string]any{"matches": oneOf(r, "/name", "/in/a", "/year"), "pattern": oneOf(r, "^a", "^2026", "^[a-c.]{1,2}$")}
	case "phase":
		return map[string]any{"phase": []any{"final"}}
	case "present", "absent":
		return map[string]any{name: []any{oneOf(r, "/n", "/in", "/list", "/share"), oneOf[any](r, "/m", "/yes", randomTerm(r, 1))}}
	default:
		terms := []any{randomTerm(r, 2), randomTerm(r, 2)}
		if r.IntN(3) == 0 {
			terms = append(terms, randomTerm(r, 1))
		}
		return map[string]any{name: terms}
	}
}
