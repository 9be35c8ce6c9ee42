package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// TestSheetSaysWhatItSaid compares what sheet writes with golden outputs.
func TestSheetSaysWhatItSaid(t *testing.T) {
	for _, c := range []struct {
		name string
		code int
		args []string
	}{
		{"applicants", exitFindings, []string{"applicants", "testdata/applicants.csv"}},
		{"applicants_en", exitFindings, []string{"applicants", "-lang=en", "testdata/applicants.csv"}},
		{"applicants_json", exitFindings, []string{"-format", "json", "applicants", "testdata/applicants.csv"}},
		{"participants", exitClean, []string{"participants", "testdata/participants.csv", "testdata/participants.csv"}},
		{"attendance_en", exitClean, []string{"attendance", "testdata/attendance.csv", "-lang", "en"}},
		{"outcomes_en", exitFindings, []string{"outcomes", "testdata/outcomes.csv", "-lang", "en"}},
		{"unreadable", exitUnreadable, []string{"outcomes", "testdata/faults.json", "testdata/attendance.csv", "testdata/outcomes.csv"}},
	} {
		r := run("", append([]string{"sheet"}, c.args...)...)
		require.Equal(t, c.code, r.code, c.name)
		require.Empty(t, r.stderr, c.name)
		golden := filepath.Join("testdata", "sheet_"+c.name+".txt")
		if *update {
			require.NoError(t, os.WriteFile(golden, []byte(r.stdout), 0o666))
		}
		want, err := os.ReadFile(golden)
		require.NoError(t, err)
		require.Equal(t, string(want), r.stdout, "%s: run with -update and read the difference", c.name)
		require.NotContains(t, r.stdout, "Rahasia", "no name is echoed")
		require.NotContains(t, r.stdout, "640104", "no identity number is echoed")
	}
}

func TestSheetReadsStandardInput(t *testing.T) {
	list, err := os.ReadFile("testdata/applicants.csv")
	require.NoError(t, err)
	r := run(string(list), "sheet", "applicants", "-", "-format=json")
	require.Equal(t, exitFindings, r.code)
	o := objects(t, r.stdout)[0]
	require.Equal(t, "-", o["file"])
	require.Equal(t, "applicants", o["document"])
	require.EqualValues(t, 6, o["rows"])
	require.EqualValues(t, 1, o["kept"])
	require.EqualValues(t, 0, o["omitted"])
	require.Empty(t, o["failure"])

	for _, text := range []string{"", "{}", "PK\x03\x04", "a,b\n1,2\n", "\xff\xfeN\x00"} {
		r := run(text, "sheet", "applicants", "-", "-format=json")
		require.Equal(t, exitUnreadable, r.code, "%q", text)
		require.NotEmpty(t, objects(t, r.stdout)[0]["findings"])
	}
}

func TestSheetOfAFileThatIsNotThere(t *testing.T) {
	r := run("", "sheet", "outcomes", "testdata/absent.csv", "testdata", "testdata/outcomes.csv", "-format", "json")
	require.Equal(t, exitUnreadable, r.code)
	got := objects(t, r.stdout)
	require.Len(t, got, 3, "the others are read all the same")
	for _, o := range got[:2] {
		require.NotEmpty(t, o["failure"])
		require.Empty(t, o["document"])
		require.Empty(t, o["findings"])
	}
	require.Contains(t, run("", "sheet", "outcomes", "testdata").stdout, "tidak dapat dibuka", "a folder")
	require.Contains(t, run("", "sheet", "outcomes", "testdata/absent.csv", "-lang", "en").stdout, "cannot be opened")
}

// Of many findings the first are told and all are counted.
func TestSheetWithManyFindings(t *testing.T) {
	list := "Nama;NIK\n" + strings.Repeat("Siti Contoh;1\n", maxFindings+5)
	o := objects(t, run(list, "sheet", "applicants", "-", "-format=json").stdout)[0]
	require.EqualValues(t, maxFindings+5, o["errors"])
	require.EqualValues(t, maxFindings+5, o["rows"])
	require.EqualValues(t, 5, o["omitted"])
	require.Len(t, o["findings"], maxFindings)
	for lang, says := range map[string]string{"id": "kesalahan: %d, peringatan: 0, catatan: 0, tidak ditampilkan: 5\n", "en": "errors: %d, warnings: 0, notes: 0, not shown: 5\n"} {
		require.Contains(t, run(list, "sheet", "applicants", "-", "-lang", lang).stdout, fmt.Sprintf(says, maxFindings+5))
	}
}
