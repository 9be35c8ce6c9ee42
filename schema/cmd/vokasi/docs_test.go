package main

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// tree returns the files below a folder.
func tree(t *testing.T, folder string) (names []string) {
	t.Helper()
	require.NoError(t, filepath.WalkDir(folder, func(name string, d os.DirEntry, err error) error {
		if err == nil && !d.IsDir() {
			name, err = filepath.Rel(folder, name)
			names = append(names, filepath.ToSlash(name))
		}
		return err
	}))
	return names
}

func TestDocs(t *testing.T) {
	folder := filepath.Join(t.TempDir(), "a", "site")
	r := run("", "docs", "-out", folder)
	require.Zero(t, r.code, r.stderr)
	require.Equal(t, filepath.Join(folder, "index.html")+"\n", r.stdout)
	both := tree(t, folder)
	for _, name := range []string{"index.html", "style.css", "id/type-tranche.html", "en/list-sex.html", "schema/v1/index.json", siteManifest} {
		require.Contains(t, both, name)
	}

	require.Zero(t, run("", "docs", "-lang", "en", "-out", folder).code)
	english := tree(t, folder)
	require.Less(t, len(english), len(both))
	require.NoDirExists(t, filepath.Join(folder, "id"), "what the site does not have any more goes away")
	require.FileExists(t, filepath.Join(folder, "en", "index.html"))

	mine := filepath.Join(folder, "en", "mine.txt")
	require.NoError(t, os.WriteFile(mine, []byte("x"), 0o666))
	r = run("", "docs", "-out", folder)
	require.Equal(t, exitUnreadable, r.code)
	require.Contains(t, r.stderr, `tidak ditulis oleh vokasi docs, misalnya "en/mine.txt"`)
	require.Equal(t, append(slices.Clone(english), "en/mine.txt"), append(slices.DeleteFunc(tree(t, folder), func(n string) bool { return n == "en/mine.txt" }), "en/mine.txt"), "nothing was written")

	require.Zero(t, run("", "docs", "-lang=id", "-force", "-out", folder).code)
	left := tree(t, folder)
	require.Contains(t, left, "en/mine.txt")
	require.Contains(t, left, "id/index.html")
	require.NotContains(t, left, "en/index.html")
}

// A list of files that somebody else wrote takes nothing away outside the folder.
func TestDocsStaysInItsFolder(t *testing.T) {
	outside := filepath.Join(t.TempDir(), "keep.txt")
	require.NoError(t, os.WriteFile(outside, []byte("x"), 0o666))
	folder := t.TempDir()
	up, err := filepath.Rel(folder, outside)
	require.NoError(t, err)
	require.NoError(t, os.WriteFile(filepath.Join(folder, siteManifest), []byte(strings.Join([]string{filepath.ToSlash(up), outside, ".", "", "gone.html"}, "\n")), 0o666))
	require.Zero(t, run("", "docs", "-lang", "id", "-out", folder).code)
	require.FileExists(t, outside)

	if err := os.Symlink(filepath.Dir(outside), filepath.Join(folder, "en")); err != nil {
		t.Skip("no links here: ", err)
	}
	r := run("", "docs", "-force", "-out", folder)
	require.Equal(t, exitUnreadable, r.code)
	require.Contains(t, r.stderr, "path escapes")
	require.NoFileExists(t, filepath.Join(filepath.Dir(outside), "index.html"))
}

func TestDocsIntoAFile(t *testing.T) {
	file := filepath.Join(t.TempDir(), "file")
	require.NoError(t, os.WriteFile(file, nil, 0o666))
	require.Equal(t, exitUnreadable, run("", "docs", "-out", file).code)
}
