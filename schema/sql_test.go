package schema_test

import (
	"encoding/json"
	"os"
	"path"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/require"

	"github.com/vokasi/vokasi-go/schema"
	"github.com/vokasi/vokasi-go/schema/dataset"
)

// A sqlTable is a table as a file of SQL has it.
type sqlTable struct {
	list                             string
	columns, constraints, references []string
}

var (
	sqlDefinition = regexp.MustCompile("(?ms)^CREATE TABLE IF NOT EXISTS [\"`](\\w+)[\"`] \\((.*?)^\\)(.*?);$")
	sqlColumn     = regexp.MustCompile("(?m)^  [\"`](\\w+)[\"`] ")
	sqlConstraint = regexp.MustCompile("\n  CONSTRAINT [\"`]([^\"`]+)[\"`] CHECK")
	sqlAlter      = regexp.MustCompile("(?ms)^ALTER TABLE [\"`](\\w+)[\"`]\n(.*?);$")
	sqlReference  = regexp.MustCompile("ADD CONSTRAINT [\"`](\\w+)[\"`] FOREIGN KEY(?: IF NOT EXISTS `\\w+`)? \\([\"`](\\w+)[\"`]\\) REFERENCES [\"`](\\w+)[\"`]")
	sqlComment    = regexp.MustCompile(`(?m)^COMMENT ON TABLE "(\w+)" IS '(/\w+/\w+)\.`)
)

// sqlTables returns the tables of a file by name.
func sqlTables(t *testing.T, name string) map[string]*sqlTable {
	t.Helper()
	text := string(publishedFiles(t)[name])
	require.NotEmpty(t, text)
	tables := map[string]*sqlTable{}
	for _, m := range sqlDefinition.FindAllStringSubmatch(text, -1) {
		x := &sqlTable{}
		tables[m[1]] = x
		for _, c := range sqlColumn.FindAllStringSubmatch(m[2], -1) {
			x.columns = append(x.columns, c[1])
		}
		for _, c := range sqlConstraint.FindAllStringSubmatch(m[2], -1) {
			x.constraints = append(x.constraints, c[1])
		}
		if _, about, ok := strings.Cut(m[3], "COMMENT='/"); ok {
			x.list, _, _ = strings.Cut("/"+about, ".")
		}
	}
	for _, m := range sqlComment.FindAllStringSubmatch(text, -1) {
		tables[m[1]].list = m[2]
	}
	for _, m := range sqlAlter.FindAllStringSubmatch(text, -1) {
		for _, r := range sqlReference.FindAllStringSubmatch(m[2], -1) {
			require.Equal(t, m[1]+"_"+r[2]+"_fkey", r[1])
			require.NotNil(t, tables[r[3]], r[3])
			tables[m[1]].references = append(tables[m[1]].references, r[2]+" "+r[3])
		}
	}
	return tables
}

var sqlFiles = []string{"sql/postgres.sql", "sql/mariadb.sql"}

// Every table and column has a comment in both languages, which is not longer than MariaDB
// takes.
func TestCommentsOfTables(t *testing.T) {
	columnComment := regexp.MustCompile(`(?m)^  .* COMMENT '(.*)',?$`)
	tableComment := regexp.MustCompile(`(?m)^\).* COMMENT='(.*)';$`)
	onAny := regexp.MustCompile(`(?m)^COMMENT ON (?:TABLE|COLUMN) .*? IS '(.*)';$`)
	all := map[string][]string{}
	for _, name := range sqlFiles {
		text := string(publishedFiles(t)[name])
		for _, m := range columnComment.FindAllStringSubmatch(text, -1) {
			require.LessOrEqual(t, utf8.RuneCountInString(m[1]), 1024, m[1])
			all[name] = append(all[name], m[1])
		}
		for _, m := range tableComment.FindAllStringSubmatch(text, -1) {
			require.LessOrEqual(t, utf8.RuneCountInString(m[1]), 2048, m[1])
			all[name] = append(all[name], m[1])
		}
		for _, m := range onAny.FindAllStringSubmatch(text, -1) {
			all[name] = append(all[name], m[1])
		}
		columns := 0
		for at, x := range sqlTables(t, name) {
			columns++
			if at != "code_list" { // its columns are called as those of the published tables
				columns += len(x.columns)
			}
		}
		require.Len(t, all[name], columns, name)
		for _, comment := range all[name] {
			id, en, both := strings.Cut(comment, " / ")
			require.True(t, both && id != "" && en != "" && id != en, comment)
		}
	}
	require.ElementsMatch(t, all[sqlFiles[0]], all[sqlFiles[1]])
	require.Contains(t, all[sqlFiles[0]], "Judul seperti diterbitkan. / The title as published.")
}

// Every list of records in a dataset has a table, and each of its columns is a member of
// the records, with the names of the objects around it before its own.
func TestTablesAreTheLists(t *testing.T) {
	type form struct {
		Type              string
		Properties, Items json.RawMessage
		AllOf             []json.RawMessage
	}
	var file struct {
		Properties map[string]json.RawMessage
		Defs       map[string]json.RawMessage `json:"$defs"`
	}
	readFile(t, "dataset.schema.json", &file)
	var resolved func(b json.RawMessage) form
	resolved = func(b json.RawMessage) form {
		var f form
		require.NoError(t, json.Unmarshal(b, &f))
		var ref struct {
			Ref string `json:"$ref"`
		}
		require.NoError(t, json.Unmarshal(b, &ref))
		switch {
		case ref.Ref != "":
			return resolved(file.Defs[path.Base(ref.Ref)])
		case len(f.AllOf) == 1:
			return resolved(f.AllOf[0])
		}
		return f
	}
	members := func(f form) map[string]json.RawMessage {
		var m map[string]json.RawMessage
		require.NoError(t, json.Unmarshal(f.Properties, &m))
		return m
	}
	var leaves func(f form, before string) []string
	leaves = func(f form, before string) (names []string) {
		for name, b := range members(f) {
			if member := resolved(b); member.Properties != nil {
				names = append(names, leaves(member, before+name+"_")...)
			} else {
				names = append(names, before+name)
			}
		}
		return names
	}
	want := map[string][]string{}
	for room, b := range file.Properties {
		if f := resolved(b); f.Properties != nil {
			for list, b := range members(f) {
				if l := resolved(b); l.Type == "array" {
					want["/"+room+"/"+list] = append(leaves(resolved(l.Items), ""), "record_phase")
				}
			}
		}
	}
	require.Greater(t, len(want), 70)
	for _, name := range sqlFiles {
		tables := sqlTables(t, name)
		require.Equal(t, []string{"list", "value", "label_id", "label_en", "meaning_id", "meaning_en", "since", "until", "successor"}, tables["code_list"].columns)
		require.Len(t, tables, len(want)+1)
		for table, x := range tables {
			if table == "code_list" {
				continue
			}
			require.ElementsMatch(t, want[x.list], x.columns, "%s %s", name, table)
			_, ok := schema.Lookup(table)
			require.True(t, ok, "%s is no entity with a file", table)
		}
	}
}

// Names are unique and not too long for PostgreSQL, which would cut them.
func TestNamesInSQL(t *testing.T) {
	for _, name := range sqlFiles {
		for table, x := range sqlTables(t, name) {
			for _, names := range [][]string{x.columns, x.constraints} {
				sorted := slices.Sorted(slices.Values(names))
				require.Len(t, slices.Compact(sorted), len(names), "%s %s", name, table)
				for _, n := range append(sorted, table) {
					require.LessOrEqual(t, len(n), 63, n)
				}
			}
			for _, r := range x.references {
				column, _, _ := strings.Cut(r, " ")
				require.LessOrEqual(t, len(table+"_"+column+"_fkey"), 63, "%s %s", table, column)
			}
		}
	}
}

// A constraint with the id of a check is a predicate that is published at that place.
func TestConstraintsAreChecks(t *testing.T) {
	predicates := map[string]bool{}
	for _, x := range catalogueOf(t) {
		for _, p := range x.Places {
			if p.Holds != nil {
				predicates[x.ID+" "+p.Entity+" "+p.At] = true
			}
		}
	}
	id := regexp.MustCompile(`^([A-Z]{3}-[0-9]{3}) ?(.*)$`)
	var first map[string]*sqlTable
	for _, name := range sqlFiles {
		tables, own, parts := sqlTables(t, name), 0, 0
		for table, x := range tables {
			for _, c := range x.constraints {
				m := id.FindStringSubmatch(c)
				switch {
				case m == nil:
				case predicates[m[1]+" "+table+" "+m[2]]:
					own++
				default: // of an object in the record
					found := false
					for p := range predicates {
						words := strings.SplitN(p, " ", 3)
						found = found || words[0] == m[1] && strings.HasSuffix(m[2], words[2])
					}
					require.True(t, found, "%s %s %s", name, table, c)
					parts++
				}
			}
		}
		require.Greater(t, own, 300)
		require.Positive(t, parts)
		if first == nil {
			first = tables
		}
		for table, x := range first { // one database holds what the other does
			require.Equal(t, x.columns, tables[table].columns)
			require.Equal(t, x.references, tables[table].references)
			named := func(list []string) (ids []string) {
				return slices.DeleteFunc(slices.Clone(list), func(c string) bool { return !id.MatchString(c) })
			}
			require.Equal(t, named(x.constraints), named(tables[table].constraints))
		}
	}
}

// catalogueOf returns the published checks.
func catalogueOf(t *testing.T) []struct {
	ID     string
	Places []struct {
		Entity, At string
		Holds      json.RawMessage
	}
} {
	t.Helper()
	var file struct {
		Entries []struct {
			ID     string
			Places []struct {
				Entity, At string
				Holds      json.RawMessage
			}
		}
	}
	readFile(t, "checks.json", &file)
	return file.Entries
}

// What refers to a record of a list, and is in no list itself, is a foreign key.
func TestReferencesInSQL(t *testing.T) {
	b, err := os.ReadFile("dataset/testdata/references.txt")
	require.NoError(t, err)
	lists := map[string]string{} // the table of a list
	tables := sqlTables(t, sqlFiles[0])
	for name, x := range tables {
		lists[x.list] = name
	}
	elsewhere := []string{"tranche_plan", "tranche", "budget_line", "standard_item"} // shipped, or in a list of a record
	want := map[string][]string{}
	for line := range strings.Lines(string(b)) {
		place, kind, _ := strings.Cut(strings.TrimSpace(line), " ")
		list, member, ok := strings.Cut(place, "/*/")
		if !ok || strings.Contains(member, "*") || slices.Contains(elsewhere, kind) {
			continue
		}
		want[lists[list]] = append(want[lists[list]], strings.ReplaceAll(member, "/", "_"))
	}
	require.Greater(t, len(want), 40)
	for name, x := range tables {
		var have []string
		for _, r := range x.references {
			column, _, _ := strings.Cut(r, " ")
			have = append(have, column)
		}
		require.Subset(t, have, want[name], name) // a reference that the full document lacks is no line there
	}
}

// The codes of all lists are rows of a table.
func TestCodesInSQL(t *testing.T) {
	for _, name := range sqlFiles {
		text := string(publishedFiles(t)[name])
		for _, l := range dataset.CodeLists() {
			for c := range l.All() {
				require.Contains(t, text, "\n  ('"+l.ID()+"', '"+c.Value+"', '"+strings.ReplaceAll(c.Label.ID, "'", "''")+"', ", name)
			}
		}
	}
}
