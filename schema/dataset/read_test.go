package dataset_test

import (
	"encoding/json"
	"flag"
	"io/fs"
	"os"
	"regexp"
	"runtime"
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/blktest"
	"github.com/vokasi/vokasi-go/examples"
	"github.com/vokasi/vokasi-go/schema/dataset"
)

var update = flag.Bool("update", false, "write the golden lists of findings")

// full returns the published example that has everything, as a document and as
// it is read.
func full(t testing.TB) ([]byte, dataset.Dataset) {
	t.Helper()
	doc, err := os.ReadFile("../testdata/v1/valid/dataset/full.json")
	require.NoError(t, err)
	d, found := dataset.Read(doc)
	require.Empty(t, found)
	return doc, d
}

// datasets returns the documents of the examples by name.
func datasets(t testing.TB) map[string][]byte {
	t.Helper()
	docs := map[string][]byte{}
	for _, pattern := range []string{"*/dataset.json", "*/synthetic.json"} {
		names, err := fs.Glob(examples.FS(), pattern)
		require.NoError(t, err)
		for _, name := range names {
			docs[name], err = fs.ReadFile(examples.FS(), name)
			require.NoError(t, err)
		}
	}
	require.GreaterOrEqual(t, len(docs), 5)
	return docs
}

// lines returns findings as their checks, severities and places, with the values
// that tell which fault it is.
func lines(found blk.Findings) []string {
	var list []string
	for _, f := range found {
		line := string(f.Check) + " " + string(f.Severity) + " " + f.At
		for _, p := range f.Params {
			if p.Name != "allowed" {
				line += " " + p.Name + "=" + p.Value
			}
		}
		list = append(list, line)
	}
	return list
}

func TestTwentyFaultsAreFoundInOnePass(t *testing.T) {
	doc, err := os.ReadFile("testdata/twenty.json")
	require.NoError(t, err)
	d, found := dataset.Read(doc)
	got := strings.Join(lines(found), "\n") + "\n"
	if *update {
		require.NoError(t, os.WriteFile("testdata/twenty.txt", []byte(got), 0o644))
	}
	want, err := os.ReadFile("testdata/twenty.txt")
	require.NoError(t, err)
	require.Equal(t, string(want), got)
	require.Len(t, found, 20)
	places := map[string]bool{}
	for _, f := range found {
		blktest.CheckFinding(t, f)
		places[f.At] = true
		require.NotEqual(t, f.Text.ID, f.Text.EN)
		require.NotEqual(t, f.Mend.ID, f.Mend.EN)
	}
	require.Len(t, places, 20, "each has a place of its own")

	// What could be read has been read, and the rest is absent.
	require.Equal(t, blk.Person{ID: "p-2"}, d.Common.Persons[1])
	require.Equal(t, blk.DocumentDecree, d.Common.Documents[0].Kind)
	require.Equal(t, "BLK Contoh", d.Centre.Centres[0].Name)
	require.Empty(t, d.Centre.Centres[0].Vocations)
	require.True(t, d.Training.Batches[0].Quota.IsZero())

	// Checking adds what the document says, and repeats nothing.
	_, all := dataset.ReadAndCheck(doc, blk.Date{})
	require.Equal(t, found, all[:20])
	for _, f := range all[20:] {
		require.False(t, places[f.At], "%s at %s is told twice", f.Check, f.At)
	}
	require.Contains(t, lines(all), `DOC-004 error /funding/allocations/0/citations/0/source given="s1" kind=source`)
}

func TestNoPlaceTakesNullOrAnEmptyText(t *testing.T) {
	doc, _ := full(t)
	for _, part := range parts(t, doc) {
		var root any
		require.NoError(t, json.Unmarshal(part, &root))
		values(root, "", func(at string, v any) {
			_, found := dataset.Read(with(t, part, at, nil))
			require.Equal(t, []string{"DOC-010 " + at}, places(found))
			_, found = dataset.Read(with(t, part, at, ""))
			if _, isText := v.(string); isText {
				require.Equal(t, []string{"DOC-010 " + at}, places(found))
			} else {
				require.Equal(t, []string{"DOC-008 " + at}, places(found))
			}
		})
	}
}

func TestDocumentsAreReadAtTheSameTime(t *testing.T) {
	doc, want := full(t)
	var all sync.WaitGroup
	for range 4 {
		all.Go(func() {
			d, found := dataset.ReadAndCheck(doc, blk.Date{})
			assert.Empty(t, found)
			assert.Equal(t, want, d)
		})
	}
	all.Wait()
}

// A document that is not JSON says where it breaks, and keeps what stood before.
func TestDocumentsThatAreNotJSON(t *testing.T) {
	const start = `{"version":"v1","id":"x","title":{"id":"y"},"phase":"draft"`
	for name, c := range map[string]struct {
		doc   string
		found []string
	}{
		"empty":        {"", []string{"DOC-007 fatal  fault=empty offset=0 line=1 column=1"}},
		"spaces":       {" \n ", []string{"DOC-007 fatal  fault=empty offset=3 line=2 column=2"}},
		"truncated":    {start + ",\n\"common\":{\"persons\":[{\"id\":\"a\",\"nik\":\"1\"},{\"id\":", []string{"PER-001 error /common/persons/0/nik form=nik defect=length", "DOC-007 fatal /common/persons/1/id fault=truncated offset=109 line=2 column=49"}},
		"trailing":     {start + `} {}`, []string{"DOC-007 fatal  fault=second_document offset=61 line=1 column=62"}},
		"bom":          {"\ufeff" + start + `}`, []string{"DOC-007 fatal  fault=bom offset=0 line=1 column=1"}},
		"utf-16":       {"{\x00\"\x00i\x00d\x00", []string{"DOC-007 fatal  fault=utf16 offset=0 line=1 column=1"}},
		"comment":      {start + ",\n // draf\n}", []string{"DOC-007 fatal /phase fault=comment offset=62 line=2 column=2"}},
		"deep":         {start + `,"common":` + strings.Repeat(`[`, 100_000), []string{"DOC-007 fatal /common" + strings.Repeat("/0", 63) + " fault=depth offset=132 line=1 column=133", "DOC-008"}},
		"deep unknown": {start + `,"x":` + strings.Repeat(`{"a":`, 100_000), []string{"DOC-002 error /x given=\"x\"", "DOC-007 fatal /x" + strings.Repeat("/a", 63) + " fault=depth offset=379 line=1 column=380"}},
		"bad utf-8":    {start + `,"prepared_on` + "\xff\":1,\"id\xff\":2}", []string{"DOC-015 error /prepared_on\ufffd", "DOC-015 error /id\ufffd"}},
		"bad text":     {`{"version":"v1","id":"x","title":{"id":"` + "Jal\xe9" + `"},"phase":"draft"}`, []string{"DOC-015 error /title/id"}},
		"null":         {`null`, []string{"DOC-010 error "}},
		"array":        {`[` + start + `}]`, []string{"DOC-008 error  given=array"}},
		"nothing":      {`{}`, []string{"DOC-009 error /version", "DOC-009 error /id", "DOC-009 error /title", "DOC-009 error /phase"}},
		"long number":  {start + `,"prepared_on":` + strings.Repeat("9", 1000) + `}`, []string{"DOC-007 fatal /prepared_on fault=token_size offset=74 line=1 column=75"}},
		"version 2":    {strings.Replace(start, "v1", "v2", 1) + `,"new":1}`, []string{`DOC-001 fatal /version given="v2"`}},
	} {
		if name == "deep" { // the member of a wrong type is told first
			c.found = []string{"DOC-008 error /common given=array", c.found[0]}
		}
		_, found := dataset.Read([]byte(c.doc))
		require.Equal(t, c.found, lines(found), name)
		require.True(t, found.HasErrors(), name)
		for _, f := range found {
			blktest.CheckFinding(t, f)
		}
		_, all := dataset.ReadAndCheck([]byte(c.doc), blk.Date{})
		require.Equal(t, found, all[:len(found)], name)
		if found[len(found)-1].Severity == blk.Fatal || found[0].Severity == blk.Fatal {
			require.Equal(t, found, all, "%s is not checked further", name)
		}
	}
}

// What a document may cost has a bound, whatever its size: the memory used is
// what is asserted, and the limit of go test bounds the time.
func TestHugeDocumentsTakeLittleMemory(t *testing.T) {
	if testing.Short() {
		t.Skip("builds documents of 100 MB")
	}
	const MB = 1 << 20
	fill := func(size int, before, unit, after string) []byte {
		return append([]byte(before+strings.Repeat(unit, size/len(unit))), after...)
	}
	for name, c := range map[string]struct {
		doc  []byte
		last string // the last finding
		most uint64 // bytes
	}{
		"number":           {fill(100*MB, `{"version":`, "7", `}`), "DOC-007 fatal /version fault=token_size offset=11 line=1 column=12", MB},
		"text":             {fill(100*MB, `{"id":"`, "x", `"}`), "DOC-007 fatal /id fault=token_size offset=6 line=1 column=7", MB},
		"brackets":         {fill(100*MB, `{"x":`, "[", ``), "DOC-007 fatal /x" + strings.Repeat("/0", 63) + " fault=depth offset=68 line=1 column=69", MB},
		"spaces":           {fill(100*MB, ``, " ", ``), "DOC-007 fatal  fault=empty offset=104857600 line=1 column=104857601", MB},
		"unknown elements": {fill(20*MB, `{"x":[`, `{"a":1},`, `0]}`), "DOC-009 error /phase", MB},
		"unknown members":  {fill(20*MB, `{`, `"x":[],`, `"x":0}`), "DOC-017 fatal  given=1038576", 128 * MB}, // names are kept, to find those that stand twice
		"wrong elements":   {fill(20*MB, `{"common":{"sources":[`, `0,`, `0]}}`), "DOC-017 fatal  given=10475765", 64 * MB},
	} {
		var before, after runtime.MemStats
		runtime.ReadMemStats(&before)
		_, found := dataset.Read(c.doc)
		runtime.ReadMemStats(&after)
		require.LessOrEqual(t, len(found), 10_002, name)
		require.Equal(t, c.last, lines(found[len(found)-1:])[0], name)
		require.Less(t, after.TotalAlloc-before.TotalAlloc, c.most, name)
	}
}

func TestExamplesSurviveARoundTrip(t *testing.T) {
	for name, doc := range datasets(t) {
		d, found := dataset.ReadAndCheck(doc, blk.Date{})
		require.NoError(t, found.Err(), name)
		again, err := json.Marshal(d)
		require.NoError(t, err)
		require.JSONEq(t, string(doc), string(again), name)
		e, found := dataset.Read(again)
		require.Empty(t, found, name)
		require.Equal(t, d, e, name)
	}
}

// FuzzRead says what holds for any bytes: findings are complete and have a
// pointer; what is read without a fault is written and read as the same; checks
// do not panic on what was read with faults.
func FuzzRead(f *testing.F) {
	for _, doc := range datasets(f) {
		if len(doc) < 20_000 {
			f.Add(doc)
		}
	}
	doc, _ := full(f)
	f.Add(doc)
	doc, err := os.ReadFile("testdata/twenty.json")
	require.NoError(f, err)
	f.Add(doc)
	known := map[blk.CheckID]bool{}
	for _, info := range dataset.Checks() {
		known[info.ID] = true
	}
	pointer := regexp.MustCompile(`^(/([^~/]|~[01])*)*$`)
	f.Fuzz(func(t *testing.T, doc []byte) {
		d, found := dataset.Read(doc)
		all := append(found[:len(found):len(found)], d.Check(d.Context(blk.MustParseDate("2026-03-02")))...)
		for _, f := range all {
			require.True(t, known[f.Check], f.Check)
			require.True(t, f.Severity.IsValid())
			require.Regexp(t, pointer, f.At)
			require.NotEmpty(t, f.Text.ID)
			require.NotEmpty(t, f.Text.EN)
			require.NotEmpty(t, f.Mend.ID)
			require.NotEmpty(t, f.Mend.EN)
		}
		d2, checked := dataset.ReadAndCheck(doc, blk.MustParseDate("2026-03-02"))
		require.Equal(t, d, d2)
		require.Equal(t, lines(found), lines(checked[:len(found)]))
		require.LessOrEqual(t, len(checked), len(all))
		if len(found) > 0 {
			return
		}
		again, err := json.Marshal(d)
		require.NoError(t, err)
		e, found := dataset.Read(again)
		require.Empty(t, found, "%s", again)
		require.Equal(t, d, e)
	})
}
