package main

import (
	"bytes"
	"compress/gzip"
	"encoding/binary"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"runtime"
	"strings"
	"testing"
	"time"
	"unicode/utf16"

	"github.com/stretchr/testify/require"
)

// badInput are files that are no document that this release reads, by what they are, in
// the order in which they are told. All of them are made from one good document.
func badInput(t *testing.T) []struct{ name, content string } {
	t.Helper()
	b, err := os.ReadFile("../../testdata/v1/valid/dataset/rooms.json")
	require.NoError(t, err)
	good := string(b)
	require.Contains(t, good, "Rina")
	var zipped bytes.Buffer
	z := gzip.NewWriter(&zipped)
	_, err = io.WriteString(z, good)
	require.NoError(t, err)
	require.NoError(t, z.Close())
	line := strings.ReplaceAll(good, "\n", " ")
	return []struct{ name, content string }{
		{"a later version, of another form", strings.NewReplacer(`"v1"`, `"v2"`, "persons", "people", "centres", "centers", "roadmaps", "plans").Replace(good)},
		{"a version that never was", strings.Replace(good, `"v1"`, `"1.0.3"`, 1)},
		{"the version as a number", strings.Replace(good, `"v1"`, `1`, 1)},
		{"no version", strings.Replace(good, `"version": "v1", `, "", 1)},
		{"another document", `{"type": "FeatureCollection", "features": []}`},
		{"a list of documents", "[" + good + "]"},
		{"a text", `"halo"`},
		{"nothing", ""},
		{"white space", " \r\n\n"},
		{"prose", "Daftar peserta pelatihan\nRina\n"},
		{"CSV", "nama,nik\nRina,6401044203089901\n"},
		{"CSV with semicolons", "\"nama\";\"nik\"\n\"Rina\";\"6401044203089901\"\n"},
		{"HTML", "<!DOCTYPE html>\n<html><body>Rina</body></html>\n"},
		{"XML", "<?xml version=\"1.0\"?>\n<nama>Rina</nama>\n"},
		{"YAML", "---\nversion: v1\nnama: Rina\n"},
		{"a program", "const data = " + good},
		{"XLSX", "PK\x03\x04\x14\x00\x06\x00\x08\x00Rina"},
		{"XLS", "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + strings.Repeat("\x00", 64)},
		{"PDF", "%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"},
		{"gzip", zipped.String()},
		{"a picture", "\x89PNG\r\n\x1a\n\x00\x00\x00\x0dIHDR"},
		{"zeros", strings.Repeat("\x00", 4096)},
		{"UTF-8 with a BOM", "\ufeff" + good},
		{"UTF-16 LE", utf16Of(good, binary.LittleEndian)},
		{"UTF-16 BE", utf16Of(good, binary.BigEndian)},
		{"UTF-16 LE with a BOM", utf16Of("\ufeff"+good, binary.LittleEndian)},
		{"UTF-16 BE with a BOM", utf16Of("\ufeff"+good, binary.BigEndian)},
		{"UTF-32 LE", utf32Of(good, binary.LittleEndian)},
		{"UTF-32 BE", utf32Of(good, binary.BigEndian)},
		{"UTF-32 LE with a BOM", utf32Of("\ufeff"+good, binary.LittleEndian)},
		{"UTF-32 BE with a BOM", utf32Of("\ufeff"+good, binary.BigEndian)},
		{"Latin-1", strings.Replace(good, "Rina", "Ren\xe9", 1)},
		{"Latin-1 in a name", strings.Replace(good, `"persons"`, "\"pers\xf6ner\": 1, \"persons\"", 1)},
		{"cut off", good[:len(good)/2]},
		{"cut off in a text", good[:strings.Index(good, "Rina")+2]},
		{"a NUL in a text", strings.Replace(good, "Rina", "Ri\x00na", 1)},
		{"NULs at the end", good + strings.Repeat("\x00", 512)},
		{"JSON Lines", line + "\n" + line + "\n"},
		{"two documents", good + good},
		{"two documents with a comma", good + "," + good},
		{"nested arrays", strings.Repeat("[", 100_000)},
		{"nested objects", `{"version": "v1", "common": ` + strings.Repeat(`{"a":`, 100_000)},
	}
}

func utf16Of(s string, order binary.AppendByteOrder) string {
	var b []byte
	for _, unit := range utf16.Encode([]rune(s)) {
		b = order.AppendUint16(b, unit)
	}
	return string(b)
}

func utf32Of(s string, order binary.AppendByteOrder) string {
	var b []byte
	for _, r := range s {
		b = order.AppendUint32(b, uint32(r))
	}
	return string(b)
}

// TestBadInput compares what check and policy check say of files that are no documents
// with what they said, in both languages. Nothing that stands in them is repeated.
func TestBadInput(t *testing.T) {
	for _, lang := range []string{"id", "en"} {
		var all strings.Builder
		for _, in := range badInput(t) {
			check, policy := run(in.content, "check", "-lang", lang, "-"), run(in.content, "policy", "check", "-lang", lang, "-")
			require.NotZero(t, check.code, in.name)
			require.NotZero(t, policy.code, in.name)
			require.Empty(t, check.stderr+policy.stderr, in.name)
			require.Less(t, len(check.stdout), 4096, in.name)
			for _, personal := range []string{"Rina", "6401044203089901"} {
				require.NotContains(t, check.stdout+policy.stdout, personal, in.name)
			}
			fmt.Fprintf(&all, "%s (%d)\n%s", in.name, check.code, check.stdout)
			if check.code == exitUnreadable && !strings.Contains(check.stdout, "DOC-001") { // a policy has a version of its own
				require.Equal(t, exitUnreadable, policy.code, in.name)
				require.Contains(t, policy.stdout, "DOC-007", in.name)
			}
		}
		golden := filepath.Join("testdata", "bad_input_"+lang+".txt")
		if *update {
			require.NoError(t, os.WriteFile(golden, []byte(all.String()), 0o666))
		}
		want, err := os.ReadFile(golden)
		require.NoError(t, err)
		require.Equal(t, string(want), all.String())
	}
}

// TestBadLists asserts that decide and screen say what a file is that is no list.
func TestBadLists(t *testing.T) {
	told := map[string]*regexp.Regexp{
		"id": regexp.MustCompile(`^vokasi: -, baris 1: berkas itu (adalah|ditulis|diawali|dimampatkan).*; simpan daftarnya sebagai CSV dalam UTF-8 atau sebagai JSON Lines\n`),
		"en": regexp.MustCompile(`^vokasi: -, line 1: the file (is|begins) .*; save the list as CSV in UTF-8 or as JSON Lines\n`),
	}
	policy := filepath.Join(t.TempDir(), "policy.json")
	require.NoError(t, os.WriteFile(policy, []byte(`{"id":"p","version":1,"purpose":"entry","title":{"id":"x"},"effective":{"from":"2026-01-01"},"rule":{"kind":"flag","code":"S","fact":"in_school","is":false}}`), 0o666))
	for _, in := range badInput(t) {
		switch in.name {
		case "HTML", "XML", "XLSX", "XLS", "PDF", "gzip", "a picture", "zeros", "UTF-16 LE", "UTF-16 BE", "UTF-16 LE with a BOM", "UTF-16 BE with a BOM", "UTF-32 LE", "UTF-32 BE":
			for _, command := range []string{"decide", "screen"} {
				for lang, text := range told {
					r := run(in.content, command, "-policy", policy, "-on", "2026-03-02", "-lang", lang, "-")
					require.Equal(t, exitUnreadable, r.code, in.name)
					require.Regexp(t, text, r.stderr, in.name)
				}
			}
		}
	}
}

// TestLargeBadInput asserts that large files are told of in bounded time and memory.
func TestLargeBadInput(t *testing.T) {
	if testing.Short() {
		t.Skip("writes files of 100 MB")
	}
	const size = 100 << 20
	folder := t.TempDir()
	for name, c := range map[string]struct {
		start, repeated, end string
		size                 int
		code                 int
		want                 string
	}{
		"a text of 100 MB":      {`{"version":"v1","id":"`, strings.Repeat("a", 1<<10), `"}`, size, exitUnreadable, `DOC-007`},
		"100 MB of garbage":     {"", string(garbage()), "", size, exitUnreadable, `DOC-007`},
		"100 MB of zeros":       {"", strings.Repeat("\x00", 1<<10), "", size, exitUnreadable, `DOC-007`},
		"100 MB of unknowns":    {`{"version":"v1","common":{"persons":[{}`, strings.Repeat(`,{"a":1}`, 128), `]}}`, size, exitUnreadable, `DOC-017`},
		"more than is read":     {`{"version":"v1","note":"`, strings.Repeat(" ", 1<<20), `"}`, mostBytes + 1<<20, exitUnreadable, `DOC-007`},
		"100 MB of white space": {"", strings.Repeat("\n", 1<<10), "", size, exitUnreadable, `DOC-007`},
	} {
		file := filepath.Join(folder, "large.json")
		f, err := os.Create(file)
		require.NoError(t, err)
		_, err = io.WriteString(f, c.start)
		require.NoError(t, err)
		for n := 0; n < c.size; n += len(c.repeated) {
			_, err = io.WriteString(f, c.repeated)
			require.NoError(t, err)
		}
		_, err = io.WriteString(f, c.end)
		require.NoError(t, err)
		require.NoError(t, f.Close())
		var before, after runtime.MemStats
		runtime.ReadMemStats(&before)
		start := time.Now()
		r := run("", "check", "-lang", "en", file)
		t.Logf("%s: %v", name, time.Since(start))
		runtime.ReadMemStats(&after)
		require.Equal(t, c.code, r.code, name)
		require.Contains(t, r.stdout, c.want, name)
		require.Less(t, time.Since(start), time.Minute, name)
		require.Less(t, after.TotalAlloc-before.TotalAlloc, uint64(c.size)+256<<20, "%s: no more than the file and its findings", name)
		require.Less(t, len(r.stdout), 8<<20, name)
	}
}

// TestLargeGoodInput asserts that a large file that is sound is found to be so.
func TestLargeGoodInput(t *testing.T) {
	if testing.Short() {
		t.Skip("writes a file of 100 MB")
	}
	var b strings.Builder
	b.WriteString(`{"version":"v1","id":"besar","title":{"id":"Besar"},"phase":"draft","common":{"persons":[{"id":"p-0","name":"Rina"}`)
	name := strings.Repeat("Rina ", 200)
	for i := 1; b.Len() < 100<<20; i++ {
		fmt.Fprintf(&b, `,{"id":"p-%d","name":"%s"}`, i, name)
	}
	b.WriteString("]}}")
	start := time.Now()
	r := run(b.String(), "check", "-lang", "en", "-")
	require.Equal(t, result{exitClean, "-: nothing was found\n", ""}, r)
	require.Less(t, time.Since(start), time.Minute)
}

// garbage returns bytes without order, the same ones each time.
func garbage() []byte {
	b, x := make([]byte, 1<<10), uint32(1)
	for i := range b {
		x = x*1664525 + 1013904223
		b[i] = byte(x >> 24)
	}
	return b
}
