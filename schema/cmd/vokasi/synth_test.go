package main

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vokasi/vokasi-go/eligibility"
)

// TestSynthWritesWhatItWrote compares invented people with golden ones.
func TestSynthWritesWhatItWrote(t *testing.T) {
	args := []string{"synth", "-n", "5", "-seed", "7", "-on", "2026-02-01", "-region", "64.01", "-region", "64.09", "-batch", "las-1", "-batch", "listrik-1"}
	for name, more := range map[string][]string{"jsonl": nil, "csv": {"-format", "csv"}, "missing_jsonl": {"-missing=60.00"}} {
		r := run("", append(args, more...)...)
		require.Equal(t, exitClean, r.code)
		require.Empty(t, r.stderr)
		golden := filepath.Join("testdata", "synth_"+name+".txt")
		if *update {
			require.NoError(t, os.WriteFile(golden, []byte(r.stdout), 0o666))
		}
		want, err := os.ReadFile(golden)
		require.NoError(t, err)
		require.Equal(t, string(want), r.stdout, "%s: run with -update and read the difference", name)
	}
}

// What synth writes is what decide reads, line for line, in either format.
func TestDecideReadsWhatSynthWrites(t *testing.T) {
	var answers []string
	for _, format := range []string{"jsonl", "csv"} {
		people := run("", "synth", "-n", "300", "-region", "64.01", "-format", format)
		r := run(people.stdout, "decide", "-policy", "../../../examples/paser/policy.json", "-date", "batch_start=2026-04-01", "-")
		require.Equal(t, exitClean, r.code, "no line has a finding")
		require.Equal(t, 300, strings.Count(r.stdout, "\n"))
		for _, verdict := range []eligibility.Verdict{eligibility.Eligible, eligibility.Ineligible, eligibility.Undetermined} {
			require.Contains(t, r.stdout, fmt.Sprintf("%q", verdict))
		}
		answers = append(answers, r.stdout)
	}
	require.Equal(t, answers[0], answers[1])
}

func TestSynthByDefault(t *testing.T) {
	all := run("", "synth")
	require.Equal(t, exitClean, all.code)
	require.Equal(t, synthSize, strings.Count(all.stdout, "\n"))
	few := run("", "synth", "-n=3", "-seed=1", "-on=2026-03-02")
	require.True(t, strings.HasPrefix(all.stdout, few.stdout), "more people begin with the same ones")
	require.Empty(t, run("", "synth", "-n", "0").stdout)
	require.Equal(t, 1, strings.Count(run("", "synth", "-n", "0", "-format", "csv").stdout, "\n"), "a table without people has its columns")
}

// hungUp is a pipe whose reader has gone.
type hungUp struct{}

func (hungUp) Write([]byte) (int, error) {
	return 0, &os.PathError{Op: "write", Path: "|1", Err: syscall.EPIPE}
}

func TestSynthEndsQuietlyWhenNobodyReads(t *testing.T) {
	for _, n := range []string{"1", "100000"} {
		var stderr bytes.Buffer
		c := command{stdin: strings.NewReader(""), stdout: hungUp{}, stderr: &stderr}
		require.Equal(t, exitClean, c.run([]string{"synth", "-n", n}))
		require.Empty(t, stderr.String())
	}
}
