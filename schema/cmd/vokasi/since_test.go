package main

import (
	"encoding/json"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// What was done since an earlier state is only told where the document can be read: a record
// that cannot be read is not gone.
func TestCheckSinceOfWhatCannotBeRead(t *testing.T) {
	const earlier = "../../testdata/v1/valid/dataset/full.json"
	text, err := os.ReadFile(earlier)
	require.NoError(t, err)
	var names struct {
		Training struct {
			Outcomes, Enrolments []struct{ ID string }
		}
	}
	require.NoError(t, json.Unmarshal(text, &names))
	require.Greater(t, len(names.Training.Outcomes), 1)
	// edited returns the checks that are told of the document with changes to its outcomes.
	edited := func(change func(training map[string]any, outcomes []any)) string {
		t.Helper()
		var document map[string]any
		require.NoError(t, json.Unmarshal(text, &document))
		training := document["training"].(map[string]any)
		change(training, training["outcomes"].([]any))
		b, err := json.Marshal(document)
		require.NoError(t, err)
		var told []string
		for _, f := range objects(t, run(string(b), "check", "-since", earlier, "-", "-format", "json").stdout)[0]["findings"].([]any) {
			told = append(told, f.(map[string]any)["check"].(string)+" "+f.(map[string]any)["at"].(string))
		}
		return strings.Join(told, "\n")
	}
	record := func(outcomes []any, i int) map[string]any { return outcomes[i].(map[string]any) }

	require.Contains(t, edited(func(tr map[string]any, o []any) { tr["outcomes"] = o[1:] }), "AUD-015 /training/outcomes/0")
	for name, change := range map[string]func(training map[string]any, outcomes []any){
		"an identifier that is malformed": func(_ map[string]any, o []any) { record(o, 0)["id"] = "é é" },
		"an identifier that is no text":   func(_ map[string]any, o []any) { record(o, 0)["id"] = 1 },
		"no identifier":                   func(_ map[string]any, o []any) { delete(record(o, 0), "id") },
		"a record that is none":           func(_ map[string]any, o []any) { o[0] = "x" },
		"a list that is none":             func(tr map[string]any, _ []any) { tr["outcomes"] = "x" },
	} {
		told := edited(change)
		require.Contains(t, told, "DOC-", name)
		require.NotContains(t, told, "AUD-015 /training/outcomes", name)
	}
	var document map[string]any
	require.NoError(t, json.Unmarshal(text, &document))
	document["training"] = "x"
	room, err := json.Marshal(document)
	require.NoError(t, err)
	told := run(string(room), "check", "-since", earlier, "-", "-format", "json").stdout
	require.Contains(t, told, `"at":"/training"`, "a room that is none")
	require.NotContains(t, told, "AUD-015")

	// What is wrong elsewhere hides nothing.
	told = edited(func(tr map[string]any, o []any) {
		record(o, 1)["unheard"] = 1
		tr["outcomes"] = o[1:]
		tr["enrolments"].([]any)[0].(map[string]any)["id"] = "é é"
	})
	require.Contains(t, told, "AUD-015 /training/outcomes/0")
	require.NotContains(t, told, "AUD-015 /training/enrolments")

	for _, in := range []string{"", string(text[:len(text)/8]), strings.Replace(string(text), `"v1"`, `"v2"`, 1)} {
		alone, since := run(in, "check", "-"), run(in, "check", "-", "-since", earlier)
		require.Equal(t, exitUnreadable, since.code)
		require.Equal(t, alone, since)
	}
}
