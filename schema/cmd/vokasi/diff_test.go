package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vokasi/vokasi-go/schema"
)

// TestDiffSaysWhatItSaid compares what diff writes with golden outputs.
func TestDiffSaysWhatItSaid(t *testing.T) {
	for name, args := range map[string][]string{"id": nil, "en": {"-lang", "en"}, "json": {"-format=json"}, "breaking_en": {"-show", "breaking", "-lang=en"}} {
		r := run("", append([]string{"diff", "testdata/hall_old.json", "testdata/hall_new.json"}, args...)...)
		require.Equal(t, exitFindings, r.code, name)
		require.Empty(t, r.stderr, name)
		golden := filepath.Join("testdata", "diff_"+name+".txt")
		if *update {
			require.NoError(t, os.WriteFile(golden, []byte(r.stdout), 0o666))
		}
		want, err := os.ReadFile(golden)
		require.NoError(t, err)
		require.Equal(t, string(want), r.stdout, "%s: run with -update and read the difference", name)
	}
}

func TestDiffOfReleases(t *testing.T) {
	r := run("", "diff", "../../v1", "../../v1", "-lang", "en", "-fail-on", "additive")
	require.Equal(t, result{exitClean, "../../v1 → ../../v1: breaking: 0, additive: 0, text: 0\n", ""}, r)

	// a release with a schema less, and one with a list of which a code is gone
	folder := t.TempDir()
	require.NoError(t, os.CopyFS(folder, schema.FS()))
	require.NoError(t, os.Remove(filepath.Join(folder, "centre.schema.json")))
	list := filepath.Join(folder, "codelists", "sex.json")
	text, err := os.ReadFile(list)
	require.NoError(t, err)
	require.NoError(t, os.WriteFile(list, []byte(strings.Replace(string(text), `"value": "male"`, `"value": "man"`, 1)), 0o666))
	r = run("", "diff", "../../v1", folder, "-lang", "en")
	require.Equal(t, exitFindings, r.code)
	for _, line := range []string{
		"breaking: centre.schema.json#: the file centre.schema.json is gone\n", "breaking: codelists/sex.json#/codes/0: the code male is gone\n",
		"additive: codelists/sex.json#/codes/0: the code man is new\n", "breaking: 2, additive: 1, text: 0\n",
	} {
		require.Contains(t, r.stdout, line)
	}
	var told struct {
		OldRelease string `json:"old_release"`
		Breaking   int
		Changes    []struct{ Class, File string }
	}
	require.NoError(t, json.Unmarshal([]byte(run("", "diff", "../../v1", folder, "-format", "json").stdout), &told))
	require.Equal(t, schema.Release, told.OldRelease)
	require.Equal(t, 2, told.Breaking)
	require.Len(t, told.Changes, 3)
}

// What is added does not fail unless it is asked to, and what is shown does not decide.
func TestDiffFails(t *testing.T) {
	folder := t.TempDir()
	file := filepath.Join(folder, "hall.json")
	text, err := os.ReadFile("testdata/hall_old.json")
	require.NoError(t, err)
	write := func(old, new string) {
		changed := strings.Replace(string(text), old, new, 1)
		require.NotEqual(t, string(text), changed)
		require.NoError(t, os.WriteFile(file, []byte(changed), 0o666))
	}
	write(`"red", "blue"`, `"red", "blue", "green"`)
	require.Equal(t, exitClean, run("", "diff", "testdata/hall_old.json", file).code)
	require.Equal(t, exitFindings, run("", "diff", "testdata/hall_old.json", file, "-fail-on", "additive", "-show=breaking").code)
	require.Equal(t, exitFindings, run("", "diff", file, "testdata/hall_old.json").code)
	write(`"A colour."`, `"Any colour."`)
	require.Equal(t, exitClean, run("", "diff", "testdata/hall_old.json", file, "-fail-on=additive").code)
	write(`"seats"`, `"kursi\u001b[31m"`)
	require.NotContains(t, run("", "diff", "testdata/hall_old.json", file).stdout, "\x1b")
	// the same change in several files is one line
	two := t.TempDir()
	for _, name := range []string{"a", "b"} {
		require.NoError(t, os.MkdirAll(filepath.Join(two, name), 0o777))
		from := map[string]string{"a": "testdata/hall_old.json", "b": "testdata/hall_new.json"}[name]
		b, err := os.ReadFile(from)
		require.NoError(t, err)
		for _, file := range []string{"one.schema.json", "two.schema.json"} {
			require.NoError(t, os.WriteFile(filepath.Join(two, name, file), b, 0o666))
		}
	}
	out := run("", "diff", filepath.Join(two, "a"), filepath.Join(two, "b"), "-lang=en").stdout
	require.Contains(t, out, "breaking: one.schema.json#/properties/seats: the member seats is gone (also in other files: 1)\n")
	require.Contains(t, out, "breaking: 6, additive: 4, text: 2\n")
}
