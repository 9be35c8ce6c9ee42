package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/eligibility/screening"
)

const (
	policyFile = "../../../examples/paser/policy.json"
	planFile   = "../../testdata/v1/valid/screening_plan/full.json"
	seedText   = "undian BLK Paser, 20 Februari 2026"
)

// intake is 200 invented applicants for two batches, by line.
func intake() []string {
	out := run("", "synth", "-n", "200", "-seed", "3", "-region", "64.01", "-batch", "las-1", "-batch", "menjahit-1").stdout
	return slices.Collect(strings.Lines(out))
}

func screenArgs(more ...string) []string {
	return append([]string{"screen", "-policy", policyFile, "-on", "2026-03-02", "-date", "batch_start=2026-03-20", "-"}, more...)
}

func golden(t *testing.T, name, got string) {
	t.Helper()
	file := filepath.Join("testdata", name)
	if *update {
		require.NoError(t, os.WriteFile(file, []byte(got), 0o666))
	}
	want, err := os.ReadFile(file)
	require.NoError(t, err)
	require.Equal(t, string(want), got, "%s: run with -update and read the difference", name)
}

// TestScreenTellsTheSameInEveryOrder screens applicants in their order and shuffled, by
// one worker and several: every byte is the same.
func TestScreenTellsTheSameInEveryOrder(t *testing.T) {
	people := intake()
	dir := t.TempDir()
	r := rand.New(rand.NewPCG(1, 1))
	for _, lang := range []string{"id", "en"} {
		var first []string
		for i := range 4 {
			page, notice := filepath.Join(dir, "page.html"), filepath.Join(dir, "notice.csv")
			args := screenArgs("-plan", planFile, "-seed", seedText, "-by", "sex", "-by=age", "-by", "region=64.01", "-by", "disability", "-lang", lang, "-report", page, "-notice", notice, "-mask", "initials", "-workers", fmt.Sprint(i+1))
			got := run(strings.Join(people, ""), args...)
			require.Equal(t, exitClean, got.code, got.stderr)
			require.Empty(t, got.stderr, "nobody looks at a terminal")
			all := []string{got.stdout}
			for _, file := range []string{page, notice} {
				data, err := os.ReadFile(file)
				require.NoError(t, err)
				all = append(all, string(data))
			}
			got = run(strings.Join(people, ""), append(args, "-format", "json")...)
			require.Equal(t, exitClean, got.code)
			all = append(all, got.stdout)
			if first == nil {
				first = all
			}
			require.Equal(t, first, all)
			r.Shuffle(len(people), func(i, j int) { people[i], people[j] = people[j], people[i] })
		}
		golden(t, "screen_"+lang+".txt", first[0])
		golden(t, "screen_notice_"+lang+".csv", first[2])
		require.Contains(t, first[1], "<svg")
		require.NotContains(t, first[1], "Contoh", "the page names nobody")
		var document map[string]json.RawMessage
		require.NoError(t, json.Unmarshal([]byte(first[3]), &document))
		require.Contains(t, document, "funnel")
		require.Contains(t, document, "selection")
	}
}

func TestScreenComparesPolicies(t *testing.T) {
	other := filepath.Join(t.TempDir(), "other.json")
	data, err := os.ReadFile(policyFile)
	require.NoError(t, err)
	data = bytes.Replace(bytes.Replace(data, []byte(`"version": 1`), []byte(`"version": 2`), 1), []byte(`"value": 17`), []byte(`"value": 30`), 1)
	data = data[:bytes.Index(data, []byte(`,`+"\n"+`  "examples"`))]
	require.NoError(t, os.WriteFile(other, append(data, '}'), 0o666))
	got := run(strings.Join(intake(), ""), screenArgs("-instead", other, "-lang", "en")...)
	require.Equal(t, exitClean, got.code, got.stderr)
	require.Regexp(t, `blk-paser-2025 2 in the place of blk-paser-2025 1: 0 gain, \d+ lose`, got.stdout)
	require.NotContains(t, got.stdout, ": 0 gain, 0 lose")
	got = run(strings.Join(intake(), ""), screenArgs("-instead", other, "-format", "json")...)
	require.Contains(t, got.stdout, `"impact"`)
	got = run("", screenArgs("-instead", "testdata/policy.json")...)
	require.Equal(t, exitUnreadable, got.code)
}

// TestScreenTellsBadRows reads a list of which some lines are broken: each is told with
// its line and its member, and the others are screened.
func TestScreenTellsBadRows(t *testing.T) {
	people := intake()[:10]
	people[2] = strings.Replace(people[2], `"evidence":{`, `"evidence":{"birth_date":"2001-02-30",`, 1) + "\n"
	people[4] = people[4][:40] + "\n"
	people[6] = strings.Replace(people[6], `"id"`, `"nomor"`, 1)
	got := run(strings.Join(people, ""), screenArgs("-lang", "en")...)
	require.Equal(t, exitFindings, got.code)
	require.Contains(t, got.stdout, "7 applicants, 3 rows unreadable")
	for _, want := range []string{"-:3: ", "-:6: DOC-007", "-:8: ", "/nomor"} {
		require.Contains(t, got.stderr, want)
	}
	require.NotContains(t, got.stderr, "Contoh", "nothing of a person is told")

	people = intake()[:2]
	got = run("\ufeff"+strings.Join(people, ""), screenArgs("-lang", "en")...)
	require.Contains(t, got.stderr, "-:1: DOC-007", "lines with a mark before them are no table")
	require.Contains(t, got.stdout, "1 applicants, 1 rows unreadable")
	table := strings.SplitAfter(run("", "synth", "-n", "3", "-format", "csv").stdout, "\n")
	got = run(strings.Join(table[1:], ""), screenArgs("-lang", "en")...)
	require.Equal(t, exitUnreadable, got.code)
	require.Contains(t, got.stderr, "The first row of the table")
	require.NotContains(t, got.stderr, "Contoh")
	require.NotRegexp(t, `\d{16}`, got.stderr)

	var broken strings.Builder
	for range maxFindings + 5 {
		broken.WriteString("{\n")
	}
	got = run(broken.String(), screenArgs("-lang", "en")...)
	require.Equal(t, exitFindings, got.code)
	require.Equal(t, maxFindings, strings.Count(got.stderr, "DOC-007"), "the first ones are told, and all counted")
	require.Contains(t, got.stdout, "0 applicants, 1,005 rows unreadable")
}

// TestScreenDecidesNothingWhereSomebodyStandsTwice tells it before anything is decided.
func TestScreenDecidesNothingWhereSomebodyStandsTwice(t *testing.T) {
	people := intake()[:5]
	for name, c := range map[string]struct{ line, check string }{
		"one identifier":        {`{"id":"s3-0000001","evidence":{}}`, "SEL-015 error /lines/6/id"},
		"one number, two names": {`{"id":"x","nik":` + nikOf(t, people[1]) + `,"name":"Lain","evidence":{}}`, "SEL-016 error /lines/6/nik"},
	} {
		got := run(strings.Join(people, "")+c.line+"\n", screenArgs("-lang", "en", "-plan", planFile, "-seed", seedText)...)
		require.Equal(t, exitFindings, got.code, name)
		require.Empty(t, got.stdout, name)
		require.Contains(t, got.stderr, c.check, name)
		require.Contains(t, got.stderr, "Nothing was decided")
	}
}

// TestScreenCountsLinesThroughFiles has somebody in two files.
func TestScreenCountsLinesThroughFiles(t *testing.T) {
	people := intake()[:5]
	dir := t.TempDir()
	one, two := filepath.Join(dir, "one.jsonl"), filepath.Join(dir, "two.jsonl")
	require.NoError(t, os.WriteFile(one, []byte(strings.Join(people[:3], "")+"{\n"), 0o666))
	require.NoError(t, os.WriteFile(two, []byte("{\n"+strings.Join(people[2:], "")), 0o666))
	args := []string{"screen", "-policy", policyFile, "-on", "2026-03-02", "-date", "batch_start=2026-03-20", "-lang", "en", one, two}
	got := run("", args...)
	require.Equal(t, exitFindings, got.code)
	require.Empty(t, got.stdout)
	for _, want := range []string{"one.jsonl:4: DOC-007", "two.jsonl:1: DOC-007", "SEL-015 error /lines/6/id", "on line 3 already", "two.jsonl begins at line 5."} {
		require.Contains(t, got.stderr, want)
	}
}

// nikOf returns the identity number of a line as JSON.
func nikOf(t *testing.T, line string) string {
	var person struct{ NIK json.RawMessage }
	require.NoError(t, json.Unmarshal([]byte(line), &person))
	return string(person.NIK)
}

func TestScreenRefusesBadPlansAndSeeds(t *testing.T) {
	people := strings.Join(intake()[:5], "")
	bad := filepath.Join(t.TempDir(), "plan.json")
	require.NoError(t, os.WriteFile(bad, []byte(`{"id":"p","title":{"id":"x"},"groups":[{"id":"g","label":{"id":"g"},"rule":{"kind":"flag","code":"G","fact":"unheard_of","is":true}}],"batches":[{"batch":"las-1","seats":2,"reserved":[{"group":"g","seats":3}]},{"batch":"menjahit-1","seats":1}],"order":["score","score"]}`), 0o666))
	got := run(people, screenArgs("-lang", "en", "-plan", bad, "-seed", seedText)...)
	require.Equal(t, exitUnreadable, got.code)
	require.Empty(t, got.stdout)
	for _, want := range []string{"SEL-005", "SEL-0"} {
		require.Contains(t, got.stderr, want)
	}
	require.NoError(t, os.WriteFile(bad, []byte(`{"id":"p","title":{"id":"x"},"groups":[{"id":"g","label":{"id":"g"},"rule":{"kind":"flag","code":"G","fact":"unheard_of","is":true}}],"batches":[{"batch":"las-1","seats":2}]}`), 0o666))
	got = run(people, screenArgs("-lang", "en", "-plan", bad, "-seed", seedText)...)
	require.Equal(t, exitUnreadable, got.code)
	require.Contains(t, got.stderr, "/groups/0/rule/fact")
	got = run(people, screenArgs("-lang", "en", "-plan", planFile, "-seed", "another seed of some length")...)
	require.Equal(t, exitFindings, got.code)
	require.Contains(t, got.stderr, "SEL-010")
	got = run(people, screenArgs("-lang", "en", "-plan", planFile, "-seed", "short")...)
	require.Contains(t, got.stderr, "SEL-009")
	seedFile := filepath.Join(t.TempDir(), "seed")
	require.NoError(t, os.WriteFile(seedFile, []byte(seedText), 0o666))
	got = run(people, screenArgs("-plan", planFile, "-seed-file", seedFile)...)
	require.Equal(t, exitClean, got.code, got.stderr)
	require.Equal(t, exitUnreadable, run(people, screenArgs("-plan", planFile, "-seed-file", "nowhere")...).code)
	require.Equal(t, exitUnreadable, run(people, screenArgs("-plan", "nowhere", "-seed", seedText)...).code)
}

func TestScreenRefusesFlagsThatDoNotGoTogether(t *testing.T) {
	for args, want := range map[string]string{
		"":                                  "screen needs -policy FILE\n        screen needs a file",
		"-policy p":                         "screen needs a file",
		"-policy p f -format yaml -lang xx": "there is no language \"xx\"; there are id and en\n        there is no format \"yaml\"; there are text and json",
		"-policy p f -mask none -notice n":  "there is no mask \"none\"; there are full, initials, partial and hidden",
		"-policy p f -mask full":            "-mask needs -notice",
		"-policy p f -seed x":               "need -plan FILE",
		"-policy p f -plan x":               "-plan needs the seed",
		"-policy p f -plan x -seed y -seed-file z": "not both",
		"-policy p f -workers 0":                   "-workers is 1 or more",
		"-policy p f -smallest 0":                  "-smallest is 1 or more",
		"-policy p f -lines -report r":             "do not go with them",
		"-policy p f -lines -out o":                "not both",
		"-policy p f g -lines":                     "take one file",
		"-policy p - -out o":                       "for standard input use -lines",
		"-policy p - -":                            "- stands for standard input only once",
		"-policy p -plan - -seed s -":              "- stands for standard input only once",
		"-policy p f -shard 0-5":                   "need -lines",
		"-policy p f -part 1":                      "need -out",
		"-policy p f -out o -shard-size 0":         "1 byte or more",
		"-policy p f -shard 5-0 -lines":            "START-END",
		"-policy p f -by shoe_size":                "there are sex, age, disability and region",
		"-policy p f -by age=never":                "there is no reference date",
		"-policy p f -by region=64.01.04":          "nothing is known to lie in",
		"-policy p f -by region=x":                 "region",
		"-policy nowhere.json f":                   "cannot be opened",
	} {
		got := run("", append([]string{"screen", "-lang", "en"}, strings.Fields(args)...)...)
		require.Equal(t, exitUnreadable, got.code, args)
		require.Contains(t, got.stderr, want, args)
		require.Empty(t, got.stdout, args)
	}
	require.Equal(t, exitUnreadable, run("", "screen", "-policy", policyFile, "nowhere.jsonl").code)
	require.Contains(t, run("", "screen", "-h").stdout, "vokasi screen FILE…")
}

// TestShardsWriteTheFile screens a file as a stream, in shards on standard output and
// in a folder: all answers and what they came to are the same.
func TestShardsWriteTheFile(t *testing.T) {
	dir := t.TempDir()
	file := filepath.Join(dir, "people.jsonl")
	people := intake()
	people[7] = "{broken\n"
	text := strings.Join(people, "")
	require.NoError(t, os.WriteFile(file, []byte(text), 0o666))
	base := []string{"screen", "-policy", policyFile, "-on", "2026-03-02", "-date", "batch_start=2026-03-20", "-lang", "en"}
	with := func(more ...string) []string { return append(slices.Clone(base), more...) }

	whole := run(text, with("-lines", "-")...)
	require.Equal(t, exitFindings, whole.code, "a line is broken")
	require.Equal(t, len(people), strings.Count(whole.stdout, "\n"))
	require.Contains(t, whole.stderr, "200 lines: eligible ")
	require.Contains(t, whole.stderr, "unreadable 1;")
	tallyFile := filepath.Join(dir, "tally.json")
	require.Empty(t, run("", with("-lines", "-tally", tallyFile, file)...).stderr)
	var tally screening.Tally
	readJSON(t, tallyFile, &tally)
	require.Contains(t, whole.stderr, tally.Answers.String())

	half := fmt.Sprint(len(text) / 2)
	first := run("", with("-lines", "-shard", "0-"+half, file)...)
	second := run("", with("-lines", "-shard", half+"-"+fmt.Sprint(len(text)), file)...)
	require.Equal(t, whole.stdout, first.stdout+second.stdout)
	require.Equal(t, exitUnreadable, run(text, with("-lines", "-shard", "0-5", "-")...).code)

	out := filepath.Join(dir, "out")
	into := func(more ...string) result {
		return run("", with(append([]string{"-out", out, "-shard-size", "50000", file}, more...)...)...)
	}
	require.Equal(t, exitUnreadable, into("-part", "99").code)
	part := into("-part", "2")
	require.Contains(t, part.stdout, "part-00002-of-")
	require.NoFileExists(t, filepath.Join(out, manifestName), "a part is no whole")
	before := modified(t, out, "part-00002-of-")
	got := into("-workers", "3")
	require.Equal(t, exitFindings, got.code, got.stderr)
	require.Contains(t, got.stdout, tally.Answers.String())
	require.Equal(t, before, modified(t, out, "part-00002-of-"), "what is there is not done again")
	var manifest screening.Manifest
	readJSON(t, filepath.Join(out, manifestName), &manifest)
	require.Empty(t, manifest.Check(nil))
	require.Equal(t, tally, manifest.Tally)
	require.Equal(t, whole.stdout, joined(t, out, &manifest))

	// A part that was damaged, one of an older file and one that is half written are done again.
	require.NoError(t, os.WriteFile(filepath.Join(out, manifest.Shards[0].File), []byte("x"), 0o666))
	require.NoError(t, os.WriteFile(filepath.Join(out, manifest.Shards[1].File+".tally.json"), []byte("{"), 0o666))
	require.Equal(t, exitFindings, into().code)
	require.Equal(t, whole.stdout, joined(t, out, &manifest))
	require.NoError(t, os.Chtimes(file, time.Now(), time.Now().Add(time.Hour)))
	require.Equal(t, exitFindings, into().code)
	require.NotEqual(t, before, modified(t, out, "part-00002-of-"))

	// Another file in its place, as long and older than what is there.
	people[9] = strings.Replace(people[9], `"sex":"`, `"sxe":"`, 1)
	other := filepath.Join(dir, "other.jsonl")
	require.NoError(t, os.WriteFile(other, []byte(strings.Join(people, "")), 0o666))
	require.NoError(t, os.Chtimes(other, time.Now(), time.Now().Add(-time.Hour)))
	require.NoError(t, os.Rename(other, file))
	part = into("-part", "1")
	require.Contains(t, part.stdout, "unreadable 2;")
	require.NoFileExists(t, filepath.Join(out, manifestName), "the other parts are of the file before")
	require.Contains(t, into().stdout, "unreadable 2;")
	entries, err := os.ReadDir(out)
	require.NoError(t, err)
	require.Len(t, entries, 2*len(manifest.Shards)+1, "no temporary file is left")

	for _, more := range [][]string{nil, {"-part", "1"}} { // of files that are there
		c := command{stdin: strings.NewReader(""), stdout: broken{}, stderr: io.Discard}
		require.Equal(t, exitUnreadable, c.run(with(append([]string{"-out", out, "-shard-size", "50000", file}, more...)...)), "what it came to could not be told")
	}

	require.NoError(t, os.RemoveAll(out))
	require.NoError(t, os.WriteFile(out, nil, 0o666))
	require.Equal(t, exitUnreadable, into().code, "a file is no folder")
}

// TestLinesAreNoTable has a table where lines are read, and writes where no file is.
func TestLinesAreNoTable(t *testing.T) {
	got := run("id,sex\n1,female\n", screenArgs("-lines", "-lang", "en", "-tally", os.DevNull)...)
	require.Equal(t, exitFindings, got.code)
	require.Contains(t, got.stderr, "read JSON Lines alone, and no table")
	info, err := os.Stat(os.DevNull)
	require.NoError(t, err)
	require.False(t, info.Mode().IsRegular(), "no file takes its place")
	got = run(intake()[0]+"{\n", screenArgs("-lines", "-lang", "en")...)
	require.NotContains(t, got.stderr, "table", "some can be read")
}

func readJSON(t *testing.T, file string, into any) {
	t.Helper()
	data, err := os.ReadFile(file)
	require.NoError(t, err)
	require.NoError(t, json.Unmarshal(data, into))
}

// modified returns when the file that begins with a name was written.
func modified(t *testing.T, dir, name string) time.Time {
	t.Helper()
	files, err := filepath.Glob(filepath.Join(dir, name+"*.jsonl"))
	require.NoError(t, err)
	require.Len(t, files, 1)
	info, err := os.Stat(files[0])
	require.NoError(t, err)
	return info.ModTime()
}

// joined returns what the shards of a manifest wrote.
func joined(t *testing.T, dir string, m *screening.Manifest) string {
	t.Helper()
	var all strings.Builder
	for _, s := range m.Shards {
		data, err := os.ReadFile(filepath.Join(dir, s.File))
		require.NoError(t, err)
		require.Equal(t, screening.Commit(data), s.SHA256)
		all.Write(data)
	}
	return all.String()
}

func TestProgress(t *testing.T) {
	var out bytes.Buffer
	p := newProgress(&out, blk.English)
	require.Nil(t, p.out, "what is no terminal is told nothing")
	for range 5000 {
		p.row()
	}
	p.end()
	require.Empty(t, out.String())

	p = &progress{out: &out, lang: blk.English, begun: time.Now().Add(-time.Second), size: 1000}
	_, err := io.Copy(io.Discard, counting{strings.NewReader(strings.Repeat("x", 250)), p})
	require.NoError(t, err)
	for range 2048 {
		p.row()
	}
	require.Contains(t, out.String(), "1,024 rows")
	require.Contains(t, out.String(), "25%")
	p.end()
	require.True(t, strings.HasSuffix(out.String(), "\r\x1b[K"))
	require.Equal(t, "2,048 rows, 1,024 a second, 25%, 6s left", p.line(2*time.Second))
	p.lang, p.size = blk.Indonesian, 0
	require.Equal(t, "2.048 baris, 1.024 per detik", p.line(2*time.Second))
	require.Equal(t, "2.048 baris, 0 per detik", p.line(0))
}
