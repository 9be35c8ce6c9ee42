package sheet_test

import (
	"bytes"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/blktest"
	"github.com/vokasi/vokasi-go/blk/training/sheet"
)

var update = flag.Bool("update", false, "write the golden files anew")

// Each file of testdata is read as its name says, and what comes out stands
// beside it: the findings, and the rows as they are written.
func TestGoldenFiles(t *testing.T) {
	files, err := filepath.Glob("testdata/*.csv")
	require.NoError(t, err)
	require.NotEmpty(t, files)
	for _, file := range files {
		t.Run(filepath.Base(file), func(t *testing.T) {
			var got string
			switch name := filepath.Base(file); {
			case strings.HasPrefix(name, "applicants_"):
				got = golden(t, sheet.Applicants(), file)
			case strings.HasPrefix(name, "participants_"):
				got = golden(t, sheet.Participants(), file)
			case strings.HasPrefix(name, "attendance_grid_"):
				got = golden(t, sheet.AttendanceGrid(blk.MustParsePartialDate("2026-03")), file)
			case strings.HasPrefix(name, "attendance_"):
				got = golden(t, sheet.Attendance(), file)
			default:
				got = golden(t, sheet.Outcomes(), file)
			}
			beside := strings.TrimSuffix(file, ".csv") + ".golden"
			if *update {
				require.NoError(t, os.WriteFile(beside, []byte(got), 0o644))
			}
			want, err := os.ReadFile(beside)
			require.NoError(t, err)
			require.Equal(t, string(want), got)
		})
	}
}

func golden[R any](t *testing.T, s sheet.Sheet[R], file string) string {
	t.Helper()
	data, err := os.ReadFile(file)
	require.NoError(t, err)
	var b strings.Builder
	rows, found := s.Read(bytes.NewReader(data), sheet.ReadOptions{KeepUnknown: true})
	for _, f := range found {
		blktest.CheckFinding(t, f)
		fmt.Fprintf(&b, "%s\n", blk.Findings{f}.In(blk.Indonesian))
	}
	b.WriteString("\n")
	for _, row := range rows {
		require.True(t, row.OK)
		fmt.Fprintf(&b, "line %d: ", row.Line)
		for _, cell := range row.Unknown {
			fmt.Fprintf(&b, "%s=%s ", cell.Name, cell.Value)
		}
		b.WriteString("\n")
	}
	b.WriteString("\n")
	require.NoError(t, s.Write(&b, values(rows), sheet.WriteOptions{}))
	return b.String()
}

func values[R any](rows []sheet.Row[R]) func(func(R) bool) {
	return func(yield func(R) bool) {
		for _, r := range rows {
			if !yield(r.Value) {
				return
			}
		}
	}
}
