package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// Every line is told, and a bad one stops nothing.
func TestInspectNumbers(t *testing.T) {
	for kind, lines := range map[string][]string{
		"unit":        {"J.62DMI00.001.1", "j.620100.004.02", "LOG.0001.002.01", "M74DKV13.015.3", "J.612000.001", "J.450100.027.02", "PDB.EI.01.001.01", "", "Unit Kompetensi"},
		"certificate": {"62010 2513 3 0000001 2025", "62010 2514 000001 2025", "04010 2513 3 0000000 2025", "990 12.2 000001 2018", "", "62010-2513-3-0000001-2025"},
	} {
		r := run(strings.Join(lines, "\n")+"\n", "inspect", kind, "-")
		require.Zero(t, r.code, r.stderr)
		require.Len(t, objects(t, r.stdout), len(lines))
		require.Equal(t, r.stdout, run("", append([]string{"inspect", kind}, lines...)...).stdout)
		golden := filepath.Join("testdata", "inspect_"+kind+".txt")
		if *update {
			require.NoError(t, os.WriteFile(golden, []byte(r.stdout), 0o666))
		}
		want, err := os.ReadFile(golden)
		require.NoError(t, err)
		require.Equal(t, string(want), r.stdout)
		for _, o := range objects(t, r.stdout) {
			if kind != "certificate" {
				continue
			}
			for _, f := range o["findings"].([]any) {
				text := f.(map[string]any)["text"].(map[string]any)["en"].(string)
				require.True(t, o["certificate"] == "" || !strings.Contains(text, o["certificate"].(string)), "the number is not told again")
			}
		}
	}
}
