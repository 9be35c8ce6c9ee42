package main

import (
	"bytes"
	"io"
	"io/fs"
	"os"
	"slices"
	"strings"
	"syscall"
	"testing"

	"github.com/stretchr/testify/require"
)

// Standard input can be read once, whatever reads it.
func TestStandardInputIsNamedOnce(t *testing.T) {
	for _, args := range []string{
		"check - -", "check -since - -", "check f - -since -", "policy check - -", "policy sql - -", "decide -policy - -", "decide -policy p - -",
		"decide -policy - -policy - f", "sheet outcomes - -", "screen -policy - -", "screen -policy p -instead - -", "screen -policy p -plan - -seed s -",
	} {
		for lang, want := range map[string]string{"id": "- berarti masukan baku hanya sekali", "en": "- stands for standard input only once"} {
			r := run("", append(strings.Fields(args), "-lang", lang)...)
			require.Equal(t, exitUnreadable, r.code, args)
			require.Contains(t, r.stderr, want, args)
			require.Empty(t, r.stdout, args)
		}
	}
}

// A name that is empty, as a shell leaves it where a variable is not set, is not taken for
// one that is not given.
func TestEmptyNames(t *testing.T) {
	for _, args := range [][]string{
		{"check", ""}, {"check", "testdata/warnings.json", ""}, {"check", "-since", "", "testdata/warnings.json"}, {"check", "-since=", "testdata/warnings.json"},
		{"policy", "check", ""}, {"policy", "sql", ""}, {"sheet", "outcomes", ""}, {"decide", "-policy", policyFile, ""}, {"decide", "-policy", "", "f"},
		{"screen", "-policy", policyFile, ""}, {"screen", "-policy", "", "f"}, {"screen", "-policy", policyFile, "f", "-instead", ""},
		{"screen", "-policy", policyFile, "f", "-plan", "", "-seed", "x"}, {"screen", "-policy", policyFile, "f", "-plan", "x", "-seed-file", ""},
		{"screen", "-policy", policyFile, "f", "-report", ""}, {"screen", "-policy", policyFile, "f", "-plan", "x", "-seed", "x", "-notice", ""},
		{"screen", "-policy", policyFile, "f", "-lines", "-tally", ""}, {"screen", "-policy", policyFile, "f", "-out", ""}, {"docs", "-out", ""},
		{"diff", "", "../../v1"}, {"diff", "../../v1", ""},
	} {
		for lang, want := range map[string]string{"id": "nama berkas atau folder kosong", "en": "the name of a file or folder is empty"} {
			r := run("", append(slices.Clone(args), "-lang", lang)...)
			require.Equal(t, exitUnreadable, r.code, args)
			require.Contains(t, r.stderr, want, args)
			require.Empty(t, r.stdout, args)
		}
	}
}

// Why a file cannot be opened is said in the language of the rest, and its name once.
func TestFilesThatCannotBeOpened(t *testing.T) {
	for _, c := range []struct{ file, id, en string }{
		{"nope", "tidak ada berkas atau folder dengan nama itu", "there is no file or folder of that name"},
		{"testdata", "itu folder, bukan berkas", "it is a folder, not a file"},
	} {
		for lang, why := range map[string]string{"id": c.file + "%s tidak dapat dibuka: " + c.id + "\n", "en": c.file + "%s cannot be opened: " + c.en + "\n"} {
			for _, args := range [][]string{{"check"}, {"policy", "check"}, {"sheet", "outcomes"}} {
				r := run("", append(args, c.file, "-lang", lang)...)
				require.Equal(t, result{exitUnreadable, strings.Replace(why, "%s", ":", 1), ""}, r, args)
			}
			for _, args := range [][]string{{"check", "testdata/warnings.json", "-since"}, {"policy", "sql"}, {"decide", "f", "-policy"}, {"screen", "f", "-policy"}, {"screen", "f", "-policy", policyFile, "-seed", "x", "-plan"}} {
				r := run("", append(args, c.file, "-lang", lang)...)
				require.Equal(t, exitUnreadable, r.code, args)
				require.Contains(t, r.stderr, "vokasi: "+strings.Replace(why, "%s", "", 1), args)
			}
		}
	}
	for _, args := range [][]string{{"decide", "-policy", policyFile, "nope"}, {"screen", "-policy", policyFile, "nope"}, {"screen", "-policy", policyFile, "-lines", "nope"}, {"screen", "-policy", policyFile, "-out", t.TempDir(), "nope"}, {"diff", "nope", "../../v1"}} {
		require.Contains(t, run("", args...).stderr, "vokasi: nope tidak dapat dibuka: tidak ada berkas", args)
	}
	for _, command := range []string{"decide", "screen"} {
		require.Contains(t, run("", command, "-policy", policyFile, "testdata").stderr, "itu folder, bukan berkas\n", command)
	}
	denied := cannotOpen("f", &fs.PathError{Op: "open", Path: "f", Err: syscall.EACCES})
	require.Equal(t, fault{ID: "f tidak dapat dibuka: tidak diizinkan", EN: "f cannot be opened: permission is denied"}, denied)
	require.EqualError(t, cause(&fs.PathError{Op: "read", Path: "f", Err: errBroken}), errBroken.Error(), "what is not known is told as it is")
	require.Contains(t, run("", "check", "nope", "-format", "sarif").stdout, "Berkas tidak dapat dibuka: tidak ada berkas")
}

// endless is a reader of one letter that counts how many of it were read.
type endless struct{ read, most int }

func (e *endless) Read(b []byte) (int, error) {
	if e.read >= e.most {
		return 0, io.EOF
	}
	for i := range b {
		b[i] = 'a'
	}
	e.read += len(b)
	return len(b), nil
}

// A policy or a plan is not read beyond the size that it may have.
func TestLongPoliciesAreNotReadToTheirEnd(t *testing.T) {
	for _, args := range [][]string{
		{"check", "-"}, {"check", "-", "-format", "json"}, {"check", "-", "-format", "sarif"}, {"policy", "check", "-"}, {"policy", "sql", "-"}, {"decide", "-policy", "-", "f"},
		{"screen", "-policy", policyFile, "-instead", "-", "f"}, {"screen", "-policy", policyFile, "-plan", "-", "-seed", "x", "f"},
	} {
		in := &endless{most: 64 << 20}
		var out bytes.Buffer
		c := command{stdin: io.MultiReader(strings.NewReader(`{"rule":"`), in), stdout: &out, stderr: &out}
		require.Equal(t, exitUnreadable, c.run(append(args, "-lang", "en")), args)
		require.Contains(t, out.String(), "is too large", args)
		require.Less(t, in.read, mostOfPolicy+2*head, args)
	}
	// The size is that of who reads it.
	policy, err := os.ReadFile(policyFile)
	require.NoError(t, err)
	policy = append(policy, bytes.Repeat([]byte(" "), mostOfPolicy-len(policy))...)
	require.Equal(t, exitClean, run(string(policy), "check", "-").code)
	require.Contains(t, run(string(policy)+" ", "check", "-", "-lang", "en").stdout, "is too large")
	require.Contains(t, run(string(policy)+" ", "policy", "check", "-", "-lang", "en").stdout, "is too large")
}
