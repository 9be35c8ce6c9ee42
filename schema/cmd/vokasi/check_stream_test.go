package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"testing/iotest"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/vokasi/vokasi-go/blk"
)

// A document is told the same whether it is a file, which is read again for the lines of
// findings, or standard input, which cannot be.
func TestCheckReadsFilesAndStandardInputAlike(t *testing.T) {
	for _, file := range []string{"testdata/faults.json", "../../testdata/v1/valid/dataset/full.json", "../../dataset/testdata/twenty.json"} {
		doc, err := os.ReadFile(file)
		require.NoError(t, err)
		for _, doc := range []string{string(doc), string(doc[:len(doc)/2])} {
			cut := filepath.Join(t.TempDir(), "document.json")
			require.NoError(t, os.WriteFile(cut, []byte(doc), 0o644))
			for _, format := range []string{"text", "json", "sarif"} {
				fromFile, fromInput := run("", "check", cut, "-format", format), run(doc, "check", "-", "-format", format)
				require.Equal(t, fromFile.code, fromInput.code)
				name, err := json.Marshal(cut)
				require.NoError(t, err)
				require.Equal(t, strings.NewReplacer(strings.Trim(string(name), `"`), "-", filepath.ToSlash(cut), "-", cut, "-").Replace(fromFile.stdout), fromInput.stdout)
				require.Empty(t, fromFile.stderr+fromInput.stderr)
			}
		}
	}
}

// A policy is one wherever its rule stands, and a dataset is one however long it is.
func TestCheckTellsPoliciesFromDatasets(t *testing.T) {
	long := `{"title":{"id":"` + strings.Repeat("x", 100_000) + `"},"x":[` + strings.Repeat(`"rule",`, 400_000) + `{"rule":1}]}`
	require.Equal(t, "dataset", objects(t, run(long, "check", "-", "-format", "json").stdout)[0]["document"])
	require.Equal(t, "policy", objects(t, run(`{"title":{"id":"`+strings.Repeat("x", 100_000)+`"},"rule":1}`, "check", "-", "-format", "json").stdout)[0]["document"])
}

// A file that can be opened and not be read to its end is not taken for a short one.
func TestCheckOfInputThatFails(t *testing.T) {
	doc, err := os.ReadFile("../../testdata/v1/valid/dataset/minimal.json")
	require.NoError(t, err)
	for _, c := range []struct {
		doc  []byte
		lang blk.Lang
		want string
	}{
		{doc, blk.Indonesian, "-: tidak dapat dibaca sampai akhir: broken pipe\n"},
		{doc[:len(doc)/2], blk.English, "-: cannot be read to its end: broken pipe\n"},
		{nil, blk.English, "-: cannot be opened: broken pipe\n"},
	} {
		for _, format := range []string{"text", "json", "sarif"} {
			var stdout, stderr bytes.Buffer
			cmd := command{stdin: io.MultiReader(bytes.NewReader(c.doc), iotest.ErrReader(errBroken)), stdout: &stdout, stderr: &stderr}
			require.Equal(t, exitUnreadable, cmd.run([]string{"check", "-", "-format", format, "-lang", string(c.lang)}))
			require.Contains(t, stdout.String(), "broken pipe")
			require.NotContains(t, stdout.String(), "DOC-007", "the document may be sound")
			require.Empty(t, stderr.String())
			if format == "text" {
				require.Equal(t, c.want, stdout.String())
			}
			if format == "sarif" && c.doc != nil {
				require.Contains(t, stdout.String(), blk.Text{ID: "Berkas tidak dapat dibaca sampai akhir.", EN: "The file cannot be read to its end."}.In(c.lang))
			}
		}
	}
	policy := io.MultiReader(strings.NewReader(`{"rule":{}`), iotest.ErrReader(errBroken))
	var stdout bytes.Buffer
	require.Equal(t, exitUnreadable, (&command{stdin: policy, stdout: &stdout, stderr: io.Discard}).run([]string{"check", "-"}))
	require.Equal(t, "-: tidak dapat dibaca sampai akhir: broken pipe\n", stdout.String())
}

// slow is a stream that has passed some time before each piece.
type slow struct {
	io.Reader
	p *progress
}

func (s slow) Read(b []byte) (int, error) {
	s.p.told, s.p.begun = s.p.told.Add(-often), s.p.begun.Add(-often)
	return s.Reader.Read(b[:min(len(b), 2<<20)])
}

// On a terminal a long check tells how much has been read and what it does then, and
// leaves nothing on the line.
func TestCheckTellsHowFarItHasCome(t *testing.T) {
	doc, err := os.ReadFile("../../testdata/v1/valid/dataset/full.json")
	require.NoError(t, err)
	doc = append(doc, bytes.Repeat([]byte(" "), 5<<20)...)
	file := filepath.Join(t.TempDir(), "document.json")
	require.NoError(t, os.WriteFile(file, doc, 0o644))
	for lang, want := range map[blk.Lang][]string{
		blk.English:    {"reading 2 of 5 MiB, 3", "checking 1"},
		blk.Indonesian: {"membaca 2 dari 5 MiB, 3", "memeriksa 1"},
	} {
		var terminal bytes.Buffer
		p := &progress{out: &terminal, lang: lang, begun: time.Now()}
		in, err := os.Open(file)
		require.NoError(t, err)
		c := command{stdin: slow{in, p}, stdout: io.Discard, stderr: io.Discard}
		p.size = int64(len(doc))
		r := &fileReport{}
		require.NoError(t, r.check(document{counting{c.stdin, p}}, blk.Date{}, nil))
		require.NoError(t, in.Close())
		require.Empty(t, r.Findings)
		p.end()
		told := terminal.String()
		for _, w := range want {
			require.Contains(t, told, w)
		}
		require.Regexp(t, `^(\r[^\r\n]+\x1b\[K)+\r\x1b\[K$`, told)
		require.Regexp(t, `(checking|memeriksa) \d+ (records|data)\x1b\[K\r\x1b\[K$`, told)
	}

	p := &progress{size: 0, read: 7 << 20}
	p.lang = blk.English
	require.Equal(t, "reading 7 MiB", p.bytes(time.Second), "how much standard input has is not known")

	// Where nobody looks nothing is told, nor where all is done in no time.
	r := run(string(doc), "check", "-")
	require.Empty(t, r.stderr)
	var terminal bytes.Buffer
	p = newProgress(io.Discard, blk.English)
	require.Nil(t, p.out)
	p.out = &terminal
	p.begun = p.begun.Add(time.Hour)
	p.told = p.begun
	c := command{stdin: strings.NewReader(string(doc)), stdout: io.Discard, stderr: io.Discard}
	require.Empty(t, c.checkFile("-", blk.Date{}, nil, false, p).Findings)
	require.Empty(t, terminal.String())
}

// Garbage of any length is told at once, at its place; so is what is cut short.
func TestCheckOfLongGarbage(t *testing.T) {
	read := int64(0)
	garbage := io.TeeReader(iotest.HalfReader(zeros{}), writeFunc(func(b []byte) { read += int64(len(b)) }))
	var stdout bytes.Buffer
	in := io.LimitReader(io.MultiReader(strings.NewReader("{\n \"id\": xyz"), garbage), 100<<20)
	require.Equal(t, exitUnreadable, (&command{stdin: in, stdout: &stdout, stderr: io.Discard}).run([]string{"check", "-", "-lang", "en"}))
	require.Regexp(t, regexp.MustCompile(`^-: .*\(line 2, column 8\)`), stdout.String())
	require.Less(t, read, int64(10<<20), "the rest is not even read")

	r := run("{\n \"id\": \"x\", \"common\": {", "check", "-", "-lang", "en")
	require.Equal(t, exitUnreadable, r.code)
	require.Contains(t, r.stdout, "ends before it is complete (line 2, column 24)")
}

type zeros struct{}

func (zeros) Read(b []byte) (int, error) { clear(b); return len(b), nil }

type writeFunc func([]byte)

func (f writeFunc) Write(b []byte) (int, error) { f(b); return len(b), nil }

// The lines of findings are those of the document, however long it is.
func TestSARIFOfALongDocument(t *testing.T) {
	var doc strings.Builder
	doc.WriteString("{\"common\": {\"persons\": [\n")
	for i := range 60_000 {
		fmt.Fprintf(&doc, "{\"id\": \"p%d\", \"name\": \"Siti – %d\"},\n", i, i)
	}
	doc.WriteString("{\"id\": \"é é\",  \"nik\": \"1\"}]}}")
	require.Greater(t, doc.Len(), 2<<20)
	file := filepath.Join(t.TempDir(), "document.json")
	require.NoError(t, os.WriteFile(file, []byte(doc.String()), 0o644))
	for _, r := range []result{run("", "check", file, "-format", "sarif"), run(doc.String(), "check", "-", "-format", "sarif")} {
		require.Regexp(t, `"startLine": 60002,\s+"startColumn": 16\s+}\s+},\s+"logicalLocations": \[\s+{\s+"fullyQualifiedName": "/common/persons/60000/nik"`, r.stdout)
	}
}
