package conformance_test

import (
	"encoding/base64"
	"encoding/json"
	"flag"
	"io/fs"
	"maps"
	"os"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/require"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/schema/conformance"
	"github.com/vokasi/vokasi-go/schema/dataset"
	"github.com/vokasi/vokasi-go/schema/internal/predicate"
)

var mined = flag.Bool("documents", false, "take the document with every fault apart again, which takes minutes")

// A documentCase is a whole document that breaks a check.
type documentCase struct {
	Check    blk.CheckID   `json:"check"`
	At       string        `json:"at"`
	With     []operation   `json:"with,omitempty"`  // what to add to the good document, in which nothing is found then either
	Since    bool          `json:"since,omitempty"` // whether the changed document is held against the good one as its earlier state
	Change   []operation   `json:"change"`
	Findings []caseFinding `json:"findings"`
}

type operation struct {
	Op    string `json:"op"`
	Path  string `json:"path"`
	Value any    `json:"value,omitempty"`
}

type caseFinding struct {
	Check    blk.CheckID  `json:"check"`
	Severity blk.Severity `json:"severity"`
	At       string       `json:"at"`
	Params   blk.Params   `json:"params,omitempty"`
}

// A textCase is a text that is no document that can be read.
type textCase struct {
	Check    blk.CheckID   `json:"check"`
	At       string        `json:"at"`
	Text     string        `json:"text,omitempty"`
	Base64   string        `json:"base64,omitempty"` // the bytes of a text that is not UTF-8
	Findings []caseFinding `json:"findings"`
}

func caseFindings(found blk.Findings) []caseFinding {
	list := []caseFinding{}
	for _, f := range found {
		list = append(list, caseFinding{f.Check, f.Severity, f.At, f.Params})
	}
	return list
}

// everyCheckDocument is a document that breaks every check that documents can break.
const everyCheckDocument = "../dataset/testdata/everycheck.json"

// Every case of a document is one change, in which something is found, to a document in
// which nothing is.
func TestDocumentCases(t *testing.T) {
	if *mined {
		writeDocumentCases(t)
		return
	}
	var file struct{ Good json.RawMessage }
	readCases(t, "documents/dataset.json", &file)
	_, found := dataset.ReadAndCheck(file.Good, blk.Date{})
	require.Empty(t, found)
	several := 0
	for _, c := range knownDocumentCases(t) {
		before := readDocument(t, applied(t, file.Good, changesOf(t, c.With)))
		require.Empty(t, before.found, "%s %s", c.Check, c.At)
		after := readDocument(t, applied(t, file.Good, changesOf(t, slices.Concat(c.With, c.Change))))
		found := after.found
		if c.Since {
			found = after.CheckSince(&before.Dataset)
		}
		if len(c.Change) > 1 { // records that need each other
			several++
		}
		requireFindings(t, c.Check, c.At, c.Findings, found)
	}
	require.Less(t, several, 20)
}

// knownDocumentCases returns the cases that are published, none if there is no file yet.
func knownDocumentCases(t testing.TB) []documentCase {
	t.Helper()
	var file struct{ Cases []documentCase }
	if _, err := fs.Stat(conformance.FS(), "documents/dataset.json"); err == nil {
		readCases(t, "documents/dataset.json", &file)
	}
	return file.Cases
}

// Every text that cannot be read is one that can be with one change.
func TestTextCases(t *testing.T) {
	good := `{"version": "v1", "id": "contoh", "title": {"id": "Contoh"}, "phase": "final"}`
	cases := []textCase{
		{Check: "DOC-001", Text: strings.Replace(good, "v1", "v9", 1)},
		{Check: "DOC-007", Text: good[:len(good)-20]},
		{Check: "DOC-007", Text: good + "]"},
		{Check: "DOC-011", Text: strings.Replace(good, `"id"`, `"id": "contoh", "id"`, 1)},
		{Check: "DOC-015", Text: strings.Replace(good, "Contoh", "Contoh \xff", 1)},
		{Check: "DOC-017", Text: strings.Replace(good, "}", `}, "common": {"sources": [`+strings.Repeat("0,", 10_100)+`0]}`, 1)},
	}
	_, found := dataset.ReadAndCheck([]byte(good), blk.Date{})
	require.Empty(t, found)
	var lines [][]byte
	for _, c := range cases {
		_, found := dataset.ReadAndCheck([]byte(c.Text), blk.Date{})
		of := found.Of(c.Check)
		require.NotEmpty(t, of, c.Check)
		c.At = of[len(of)-1].At
		if !utf8.ValidString(c.Text) {
			c.Text, c.Base64 = "", base64.StdEncoding.EncodeToString([]byte(c.Text))
		}
		c.Findings = caseFindings(found)
		if c.Check == "DOC-017" { // a thousand others stand before it
			c.Findings = c.Findings[len(c.Findings)-1:]
		}
		lines = append(lines, plain(t, c))
	}
	keepCases(t, "documents/text.json", map[string]any{"good": good}, lines)
}

type readAndFound struct {
	dataset.Dataset
	found blk.Findings
}

func readDocument(t testing.TB, tree any) readAndFound {
	t.Helper()
	text, err := json.Marshal(tree)
	require.NoError(t, err)
	d, found := dataset.ReadAndCheck(text, blk.Date{})
	return readAndFound{d, found}
}

// requireFindings requires what is found to be what the case says, and the check of the
// case to be among it.
func requireFindings(t testing.TB, check blk.CheckID, at string, want []caseFinding, found blk.Findings) {
	t.Helper()
	require.Equal(t, string(plain(t, want)), string(plain(t, caseFindings(found))), "%s %s: run go test ./schema/conformance -documents", check, at)
	require.True(t, slices.ContainsFunc(found, func(f blk.Finding) bool { return f.Check == check && f.At == at }), "%s %s", check, at)
}

func readCases(t testing.TB, name string, v any) {
	t.Helper()
	b, err := fs.ReadFile(conformance.FS(), name)
	require.NoError(t, err)
	require.NoError(t, json.Unmarshal(b, v), name)
}

// plain is JSON without escapes for HTML.
func plain(t testing.TB, v any) []byte {
	t.Helper()
	var b strings.Builder
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	require.NoError(t, e.Encode(v))
	return []byte(strings.TrimSpace(b.String()))
}

// keepCases writes a file of cases, or compares it with the one that is there. The other
// members stand before the cases, in the order of their names.
func keepCases(t *testing.T, name string, members map[string]any, lines [][]byte) {
	t.Helper()
	var b strings.Builder
	b.WriteByte('{')
	for _, member := range sortedKeys(members) {
		b.WriteString(`"` + member + `": ` + string(plain(t, members[member])) + ",\n ")
	}
	b.WriteString(`"cases": [`)
	for i, line := range lines {
		b.WriteString([]string{"\n  ", ",\n  "}[min(i, 1)])
		b.Write(line)
	}
	b.WriteString("\n ]}\n")
	if *update || *mined {
		require.NoError(t, os.WriteFile(name, []byte(b.String()), 0o666))
		return
	}
	have, err := fs.ReadFile(conformance.FS(), name)
	require.NoError(t, err)
	require.Equal(t, b.String(), string(have), "run go test ./schema/conformance -update")
}

// decoded returns a value as JSON has it.
func decoded(t testing.TB, v any) any {
	t.Helper()
	tree, err := predicate.Decode(plain(t, v))
	require.NoError(t, err)
	return tree
}

func sortedKeys[V any](m map[string]V) []string { return slices.Sorted(maps.Keys(m)) }
