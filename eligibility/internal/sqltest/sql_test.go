package sqltest

import (
	"database/sql"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"os/user"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"

	_ "github.com/jackc/pgx/v5/stdlib"
	"github.com/stretchr/testify/require"
	_ "modernc.org/sqlite"

	"github.com/vokasi/vokasi-go/eligibility"
	"github.com/vokasi/vokasi-go/eligibility/internal/oracle"
)

func TestSQLite(t *testing.T) {
	db, err := sql.Open("sqlite", ":memory:")
	require.NoError(t, err)
	defer db.Close()
	db.SetMaxOpenConns(1)
	agree(t, db, eligibility.SQLite, 4000)
}

func TestPostgres(t *testing.T) {
	db, err := sql.Open("pgx", server(t))
	require.NoError(t, err)
	defer db.Close()
	agree(t, db, eligibility.Postgres, 1000)
}

// people is how many applicants each policy is tried on.
const people = 25

// agree compares the query of random policies with their decisions on random
// applicants: the verdict and the truth of every leaf, and as many rows out as in.
func agree(t *testing.T, db *sql.DB, dialect eligibility.Dialect, policies int) {
	r := rand.New(rand.NewPCG(5, 8))
	verdicts := map[string]int{}
	for range policies {
		p := oracle.Policy(r, 1+r.IntN(30))
		b, found := p.Bind(oracle.Dates, nil)
		require.False(t, found.HasErrors())
		_, err := db.Exec("DROP TABLE IF EXISTS evidence")
		require.NoError(t, err)
		_, err = db.Exec(string(b.AppendDDL(nil, dialect)))
		require.NoError(t, err)
		columns := columnsOf(b)
		dossiers := make([]eligibility.Dossier, people)
		for i := range dossiers {
			dossiers[i] = oracle.Dossier(r, 20+r.IntN(81))
			if i == 0 {
				dossiers[i] = eligibility.Dossier{} // a row of nothing but nulls
			}
			insert(t, db, i, columns, &dossiers[i])
		}
		query := string(b.AppendSQL(nil, dialect))
		rows, err := db.Query(query)
		require.NoError(t, err, query)
		seen := 0
		for rows.Next() {
			seen++
			var id, verdict string
			leaves := make([]sql.NullBool, strings.Count(query, " AS r"))
			into := []any{&id, &verdict}
			for i := range leaves {
				into = append(into, &leaves[i])
			}
			require.NoError(t, rows.Scan(into...))
			i, err := strconv.Atoi(id)
			require.NoError(t, err)
			e, _ := b.Layout().Evidence(&dossiers[i])
			d := b.Decide(&e)
			require.Equal(t, d.Verdict.String(), verdict, "%s\n%v", query, dossiers[i])
			require.Equal(t, oracle.Decide(&p, &oracle.Dates, &dossiers[i]).String(), verdict)
			for leaf, is := range leaves {
				require.Equal(t, d.Met>>leaf&1 == 1, is.Valid && is.Bool, "%s\nleaf %d of %v", query, leaf, dossiers[i])
				require.Equal(t, d.Unmet>>leaf&1 == 1, is.Valid && !is.Bool, "%s\nleaf %d of %v", query, leaf, dossiers[i])
			}
			verdicts[verdict]++
		}
		require.NoError(t, rows.Err())
		require.Equal(t, people, seen, "no row is dropped")
	}
	for _, v := range []string{"eligible", "ineligible", "undetermined"} {
		require.NotZero(t, verdicts[v])
	}
}

// A column is a place of the relation as its comment tells: the fact or the code
// that stands in it, the part of its validity, and how sure it must be.
type column struct {
	name, fact, code, part string
	assurance              int
}

var (
	columnPattern = regexp.MustCompile(`(?m)^  -- (.*)\n  "([^"]+)"`)
	holdsPattern  = regexp.MustCompile(`^holds_[0-9]+(_documented|_verified)?(_from|_until)?$`)
)

// columnsOf reads the columns from the relation's own text.
func columnsOf(b *eligibility.Bound) (columns []column) {
	for _, m := range columnPattern.FindAllStringSubmatch(string(b.AppendDDL(nil, eligibility.SQLite)), -1) {
		comment, c := m[1], column{name: m[2]}
		comment, demand, _ := strings.Cut(comment, "; null kecuali")
		switch {
		case strings.Contains(demand, "document seen"):
			c.assurance = 1
		case strings.Contains(demand, "verified"):
			c.assurance = 2
		}
		if holds := holdsPattern.FindStringSubmatch(c.name); holds != nil {
			c.fact, c.part = "units", holds[2]
			c.code = comment[strings.LastIndex(comment, ": ")+2:]
		} else {
			c.fact = strings.TrimSuffix(strings.TrimSuffix(c.name, "_documented"), "_verified")
		}
		columns = append(columns, c)
	}
	return columns
}

// insert writes a dossier as a row: null where a fact is missing, contested or not
// sure enough.
func insert(t *testing.T, db *sql.DB, id int, columns []column, d *eligibility.Dossier) {
	names, marks, values := []string{"id"}, []string{"$1"}, []any{strconv.Itoa(id)}
	for _, c := range columns {
		v, ok := d.Evidence[eligibility.FactID(c.fact)]
		ranks := []eligibility.Assurance{eligibility.Declared, eligibility.Documented, eligibility.Verified}
		have := max(slices.Index(ranks, d.About[eligibility.FactID(c.fact)].Assurance), 0)
		if !ok || have < c.assurance || slices.Contains(d.Contested, eligibility.FactID(c.fact)) {
			continue
		}
		value := cell(c, v)
		if value == nil {
			continue
		}
		names = append(names, `"`+c.name+`"`)
		values = append(values, value)
		marks = append(marks, "$"+strconv.Itoa(len(values)))
	}
	_, err := db.Exec(fmt.Sprintf("INSERT INTO evidence (%s) VALUES (%s)", strings.Join(names, ", "), strings.Join(marks, ", ")), values...)
	require.NoError(t, err)
}

// cell returns what stands in a column for a value, nil for null.
func cell(c column, v eligibility.Value) any {
	if c.code == "" {
		switch text := v.String(); text {
		case "true", "false":
			return text == "true"
		default:
			if n, err := strconv.Atoi(text); err == nil && c.fact == "trainings_taken" {
				return n
			}
			return text
		}
	}
	i := slices.IndexFunc(v.Holdings(), func(h eligibility.Holding) bool { return h.Code == c.code })
	if c.part == "" {
		return i >= 0
	}
	if i < 0 {
		return nil
	}
	day := v.Holdings()[i].From
	if c.part == "_until" {
		day = v.Holdings()[i].Until
	}
	if day.IsZero() {
		return nil
	}
	return day.String()
}

// server starts a PostgreSQL server for the test and returns where it listens. The
// test is skipped where its programs are not installed or cannot run.
func server(t *testing.T) string {
	if address := os.Getenv("VOKASI_POSTGRES"); address != "" {
		return address
	}
	initdb, err := exec.LookPath("initdb")
	if err != nil {
		found, _ := filepath.Glob("/usr/lib/postgresql/*/bin/initdb")
		if len(found) == 0 {
			t.Skip("PostgreSQL is not installed")
		}
		initdb = found[len(found)-1]
	}
	dir, err := os.MkdirTemp("", "vokasi")
	require.NoError(t, err)
	t.Cleanup(func() { os.RemoveAll(dir) })
	var as *syscall.SysProcAttr
	if os.Geteuid() == 0 { // the server refuses to run as root
		someone, err := user.Lookup("nobody")
		if err != nil {
			t.Skip("there is no user to run PostgreSQL as")
		}
		uid, _ := strconv.Atoi(someone.Uid)
		gid, _ := strconv.Atoi(someone.Gid)
		require.NoError(t, os.Chown(dir, uid, gid))
		as = &syscall.SysProcAttr{Credential: &syscall.Credential{Uid: uint32(uid), Gid: uint32(gid)}}
	}
	command := func(name string, args ...string) *exec.Cmd {
		c := exec.Command(name, args...)
		c.SysProcAttr, c.Dir, c.Env = as, dir, append(os.Environ(), "HOME="+dir)
		return c
	}
	data := filepath.Join(dir, "data")
	if out, err := command(initdb, "-D", data, "-U", "vokasi", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync").CombinedOutput(); err != nil {
		t.Skipf("PostgreSQL cannot be prepared: %v\n%s", err, out)
	}
	run := command(filepath.Join(filepath.Dir(initdb), "postgres"), "-D", data, "-k", dir, "-c", "listen_addresses=", "-c", "fsync=off")
	if err := run.Start(); err != nil {
		t.Skipf("PostgreSQL cannot be started: %v", err)
	}
	t.Cleanup(func() {
		_ = run.Process.Signal(syscall.SIGINT)
		_ = run.Wait()
	})
	address := "host=" + dir + " user=vokasi dbname=postgres"
	db, err := sql.Open("pgx", address)
	require.NoError(t, err)
	defer db.Close()
	for range 100 {
		if err = db.Ping(); err == nil {
			return address
		}
		time.Sleep(100 * time.Millisecond)
	}
	t.Skipf("PostgreSQL does not answer: %v", err)
	return ""
}

// TestNestingIsLinear nests "at least" deeply: the query grows with the policy.
func TestNestingIsLinear(t *testing.T) {
	p, found := eligibility.ParsePolicy([]byte(`{"id":"p","version":1,"purpose":"entry","title":{"id":"x"},"effective":{"from":"2026-01-01"},"rule":` + nested(20) + `}`))
	require.Empty(t, found)
	b, _ := p.Bind(eligibility.Dates{}, nil)
	query := string(b.AppendSQL(nil, eligibility.SQLite))
	require.Less(t, len(query), 16_000)
	db, err := sql.Open("sqlite", ":memory:")
	require.NoError(t, err)
	defer db.Close()
	db.SetMaxOpenConns(1)
	_, err = db.Exec(string(b.AppendDDL(nil, eligibility.SQLite)) + `INSERT INTO evidence (id, healthy, disability) VALUES ('a', TRUE, TRUE), ('b', TRUE, FALSE);`)
	require.NoError(t, err)
	rows, err := db.Query("SELECT verdict FROM (" + query + ") ORDER BY id")
	require.NoError(t, err)
	var got []string
	for rows.Next() {
		var v string
		require.NoError(t, rows.Scan(&v))
		got = append(got, v)
	}
	require.Equal(t, []string{"eligible", "undetermined"}, got)
}

func nested(depth int) string {
	rule := `{"kind":"flag","code":"A","fact":"in_school","is":true}`
	for i := range depth {
		rule = fmt.Sprintf(`{"kind":"at_least","count":2,"rules":[%s,{"kind":"flag","code":"B%d","fact":"disability","is":true},{"kind":"flag","code":"C%d","fact":"healthy","is":true}]}`, rule, i, i)
	}
	return rule
}
