package main

import (
	"flag"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// The source is not in the tree. With it, the whole table is built anew:
//
//	go test ./blk/region/internal/gen -package DIR
var packageDir = flag.String("package", "", "the unpacked npm package idn-area-data")

const table = "../../table"

// requireFresh asserts that the files of the table are these and no others.
func requireFresh(t *testing.T, files map[string][]byte) {
	t.Helper()
	for name, want := range files {
		got, err := os.ReadFile(filepath.Join(table, name))
		require.NoError(t, err)
		require.True(t, string(want) == string(got), "table/%s is not what the generator makes: run it", name)
	}
	entries, err := os.ReadDir(table)
	require.NoError(t, err)
	for _, e := range entries {
		_, made := files[e.Name()]
		require.True(t, made || e.Name() == licence || e.Name() == ".gitattributes", "table/%s is made by nobody", e.Name())
	}
}

func TestIndexAndNoticeAreFresh(t *testing.T) {
	files, err := build("", table)
	require.NoError(t, err)
	requireFresh(t, files)
}

func TestTableIsFreshFromItsSource(t *testing.T) {
	if *packageDir == "" {
		t.Skip("no -package")
	}
	files, err := build(*packageDir, table)
	require.NoError(t, err)
	require.Contains(t, files, licence)
	requireFresh(t, files)
}

func TestTheLicenceLiesBesideTheTable(t *testing.T) {
	text, err := os.ReadFile(filepath.Join(table, licence))
	require.NoError(t, err)
	require.True(t, strings.HasPrefix(string(text), "# Open Database License (ODbL)\n"))
}

func TestRunWritesTheFiles(t *testing.T) {
	dir := t.TempDir()
	text, err := os.ReadFile(filepath.Join(table, "regions.tsv"))
	require.NoError(t, err)
	require.NoError(t, os.WriteFile(filepath.Join(dir, "regions.tsv"), text, 0o644))
	require.NoError(t, run("", dir))
	for _, name := range []string{"regions.tsv", "lines.idx", "codes.idx", "names.idx", "NOTICE"} {
		want, err := os.ReadFile(filepath.Join(table, name))
		require.NoError(t, err)
		got, err := os.ReadFile(filepath.Join(dir, name))
		require.NoError(t, err)
		require.True(t, string(want) == string(got), name)
	}
}

func TestAnotherSourceIsRefused(t *testing.T) {
	dir := t.TempDir()
	_, err := build(dir, table)
	require.ErrorIs(t, err, os.ErrNotExist)
	require.NoError(t, os.Mkdir(filepath.Join(dir, "data"), 0o755))
	require.NoError(t, os.WriteFile(filepath.Join(dir, "data", "provinces.csv"), []byte("code,name\n11,Aceh\n"), 0o644))
	_, err = build(dir, table)
	require.ErrorContains(t, err, "provinces.csv is not that of version 4.0.1")
}

func TestCheckFindsWhatBreaksTheTable(t *testing.T) {
	good, err := readTable(filepath.Join(table, "regions.tsv"))
	require.NoError(t, err)
	require.NoError(t, check(good))
	at := slices.Index(good, place{"64.01", "Kabupaten Paser"})
	for want, change := range map[string]func([]place) []place{
		"not the code of a province": func(p []place) []place { p[at].code = "64.1"; return p },
		"64.01.01.2001":              func(p []place) []place { p[at+1].code = "64.01.01.2001"; return p },
		"does not come after":        func(p []place) []place { p[at], p[at+1] = p[at+1], p[at]; return p },
		"number 00":                  func(p []place) []place { p[at].code = "64.00"; return p },
		"lies in no place":           func(p []place) []place { p[at].code = "64.02"; return p },
		"not a name in plain ASCII":  func(p []place) []place { p[at].name = "Kabupaten Päser"; return p },
		"one kind":                   func(p []place) []place { p[at].name = "Kota Paser"; return p },
		"38 provinces, 513 regencies and 7285 districts, want [38 514 7285]": func(p []place) []place { return slices.Delete(p, at, at+1) },
	} {
		require.ErrorContains(t, check(change(slices.Clone(good))), want)
	}
	for _, name := range []string{"", " ", " Paser", "Paser ", "Pa\tser", "...", "Pa\nser"} {
		bad := slices.Clone(good)
		bad[at+1].name = name
		require.ErrorContains(t, check(bad), "not a name", "%q", name)
	}
	require.Error(t, check(nil))
}

func TestOnlyATableIsRead(t *testing.T) {
	file := filepath.Join(t.TempDir(), "regions.tsv")
	require.NoError(t, os.WriteFile(file, []byte("code\tname\r\n11\tAceh\r\n"), 0o644))
	_, err := readTable(file)
	require.ErrorContains(t, err, "does not begin with")
}
