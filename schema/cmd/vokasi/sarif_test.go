package main

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// sarifPlace is where a result of a log is.
type sarifPlace struct {
	check, uri, at string
	line, column   int // 0 if the result has no region
}

// sarifPlaces returns where the results of a log are.
func sarifPlaces(t *testing.T, log string) []sarifPlace {
	t.Helper()
	var read sarifLog
	require.NoError(t, json.Unmarshal([]byte(log), &read))
	require.Len(t, read.Runs, 1)
	var all []sarifPlace
	for _, result := range read.Runs[0].Results {
		require.Len(t, result.Locations, 1)
		l := result.Locations[0]
		p := sarifPlace{check: string(result.RuleID), uri: l.Physical.Artifact.URI}
		if len(l.Logical) > 0 {
			p.at = l.Logical[0].FullyQualifiedName
		}
		if r := l.Physical.Region; r != nil {
			p.line, p.column = r.StartLine, r.StartColumn
		}
		all = append(all, p)
	}
	return all
}

// A document that is no JSON is marked where it breaks, a member that stands twice where it
// stands again, and everything else where its place stands first.
func TestSARIFRegions(t *testing.T) {
	for name, c := range map[string]struct {
		doc  string
		want []string
	}{
		"a comma is missing":  {"{\n  \"version\": \"v1\",\n  \"id\": \"a\" \"title\": 1}", []string{"DOC-007 /id 3:13"}},
		"cut off":             {"{\n  \"version\": \"v1\",\n  \"id\": \n", []string{"DOC-007 /id 4:1"}},
		"nothing":             {"\n ", []string{"DOC-007  2:2"}},
		"a second document":   {"{} {\n}", []string{"DOC-007  1:4"}},
		"twice":               {"{\"id\": \"a\",\n \"id\": \"b\"}", []string{"DOC-011 /id 2:2"}},
		"three times":         {"{\"id\": \"é\",\n \"\\u0069d\": \"b\",\n  \"id\": \"c\"}", []string{"DOC-011 /id 2:2", "DOC-011 /id 3:3", "DOC-014 /id 1:2"}},
		"unknown, and twice":  {"{\"a/~b\": 1,\n \"a/~b\": 2}", []string{"DOC-002 /a~1~0b 1:2", "DOC-011 /a~1~0b 2:2"}},
		"in what stands once": {"{\"title\": {\"id\": \"\",\n \"id\": 1},\n \"title\": {\"id\": \"\", \"id\": 1}}", []string{"DOC-010 /title/id 1:12", "DOC-011 /title/id 2:2", "DOC-011 /title 3:2"}},
		"in what stands last": {"{\"title\": {\"x\": 1},\n \"title\": {\"id\": 1}}", []string{"DOC-002 /title/x 1:12", "DOC-009 /title/id 1:2", "DOC-011 /title 2:2"}},
		"a name of nothing":   {"{\n \"\": 1}", []string{"DOC-002 / 2:2"}},
		"malformed names":     {"{\n \"\xff\": 1, \"\\ud800\": 2}", []string{"DOC-015 /\uFFFD 2:2"}},
		"elements":            {"{\"centre\": {\"centres\": [{},\n 7, [],\n {\"id\": \"é\"}]}}", []string{"DOC-008 /centre/centres/1 2:2", "DOC-008 /centre/centres/2 2:5", "DOC-014 /centre/centres/3/id 3:3", "DOC-009 /centre/centres/3/name 3:2", "DOC-009 /version 1:1"}},
		"a policy":            {"{\"rule\": {},\n \"id\": \"a\",\n \"id\": \"b\"}", []string{"DOC-011 /id 3:2"}},
	} {
		var got []string
		for _, p := range sarifPlaces(t, run(c.doc, "check", "-", "-format", "sarif").stdout) {
			got = append(got, fmt.Sprintf("%s %s %d:%d", p.check, p.at, p.line, p.column))
		}
		require.Subset(t, got, c.want, name)
	}
}

// A record that is gone is missing in its list: its number in the earlier document is that
// of another record now.
func TestSARIFOfARecordThatIsGone(t *testing.T) {
	const before = "../../testdata/v1/valid/dataset/full.json"
	doc, err := os.ReadFile(before)
	require.NoError(t, err)
	lines := strings.SplitAfter(string(doc), "\n")
	list := 0
	for !strings.Contains(lines[list], `"outcomes": [`) {
		list++
	}
	require.Contains(t, lines[list+2], `"id"`, "another record takes the place of the first")
	now := strings.Join(append(lines[:list+1:list+1], lines[list+2:]...), "")
	var gone []sarifPlace
	for _, p := range sarifPlaces(t, run(now, "check", "-since", before, "-format", "sarif", "-").stdout) {
		if p.check == "AUD-015" {
			gone = append(gone, p)
		}
	}
	column := strings.Index(lines[list], `"`) + 1
	require.Equal(t, []sarifPlace{{"AUD-015", "-", "/training/outcomes", list + 1, column}}, gone)
}

// Long names cost nothing for each of the values in them.
func TestSARIFOfLongNamesIsLinear(t *testing.T) {
	name, values := strings.Repeat("a", 1<<20), strings.Repeat("0,", 500_000)+"0"
	for _, doc := range []string{
		`{"` + name + `":[` + values + `]}`,
		`{"title":{"` + name + `":{"b":[` + values + `]}}}`,
		`{"` + name + `":[` + values + "\n" + `1]}`,
	} {
		done := make(chan string, 1)
		go func() { done <- run(doc, "check", "-", "-format", "sarif").stdout }()
		select {
		case log := <-done:
			require.NotEmpty(t, sarifPlaces(t, log))
		case <-time.After(20 * time.Second):
			require.Fail(t, "a log takes time for each value in a long name")
		}
	}
}

// The name of a file is no URI: what has a meaning in one is escaped.
func TestSARIFOfFileNames(t *testing.T) {
	t.Chdir(t.TempDir())
	require.NoError(t, os.Mkdir("é", 0o777))
	for file, want := range map[string]string{
		"a b#1%.json": "a%20b%231%25.json",
		"a%20b.json":  "a%2520b.json",
		"who?.json":   "who%3F.json",
		"2:1.json":    "./2:1.json",
		"é/2:1.json":  "%C3%A9/2:1.json",
		"plain.json":  "plain.json",
		"absent:.csv": "./absent:.csv",
	} {
		if filepath.Ext(file) == ".json" {
			require.NoError(t, os.WriteFile(file, []byte("{}"), 0o666))
		}
		places := sarifPlaces(t, run("", "check", file, "-format", "sarif").stdout)
		require.NotEmpty(t, places)
		for _, p := range places {
			require.Equal(t, want, p.uri)
		}
	}
}
