package main

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// The published cases of values are what inspect says of them, all its words but those
// of findings: those are in the catalogue of checks.
func TestValueCases(t *testing.T) {
	files, err := filepath.Glob("../../conformance/values/*.json")
	require.NoError(t, err)
	require.NotEmpty(t, files)
	for _, name := range files {
		have, err := os.ReadFile(name)
		require.NoError(t, err)
		var file struct {
			Kind  string
			Cases []struct{ Input string }
		}
		require.NoError(t, json.Unmarshal(have, &file), name)
		var b bytes.Buffer
		b.WriteString(`{"kind": "` + file.Kind + "\",\n \"cases\": [\n")
		for i, c := range file.Cases {
			b.WriteString(`  {"input": ` + quoted(t, c.Input) + `, "is": `)
			b.WriteString(inspected(t, file.Kind, c.Input))
			b.WriteString("}")
			if i < len(file.Cases)-1 {
				b.WriteString(",")
			}
			b.WriteString("\n")
		}
		b.WriteString(" ]}\n")
		if *update {
			require.NoError(t, os.WriteFile(name, b.Bytes(), 0o666))
			continue
		}
		require.Equal(t, b.String(), string(have), "run go test ./schema/cmd/vokasi -update")
	}
}

func quoted(t *testing.T, v any) string {
	t.Helper()
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	require.NoError(t, e.Encode(v))
	return strings.TrimSpace(b.String())
}

// inspected returns what inspect says of a value, without the texts of findings.
func inspected(t *testing.T, kind, input string) string {
	t.Helper()
	out := run("", "inspect", kind, "--", input).stdout
	d := json.NewDecoder(strings.NewReader(out))
	d.UseNumber()
	var members map[string]json.RawMessage
	require.NoError(t, d.Decode(&members), "%s %q", kind, input)
	var findings []map[string]json.RawMessage
	require.NoError(t, json.Unmarshal(members["findings"], &findings))
	for _, f := range findings {
		delete(f, "text")
		delete(f, "mend")
	}
	members["findings"] = json.RawMessage(quoted(t, findings))
	return quoted(t, members)
}
