package dataset_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"os"
	"runtime"
	"strings"
	"testing"
	"testing/iotest"
	"unsafe"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/schema/dataset"
)

// chunks is a stream that gives a document in pieces of some sizes, over and over.
type chunks struct {
	doc   []byte
	sizes []int
	given int
}

func (c *chunks) Read(b []byte) (int, error) {
	if len(c.doc) == 0 {
		return 0, io.EOF
	}
	n := copy(b[:min(len(b), c.sizes[c.given%len(c.sizes)])], c.doc)
	c.given++
	c.doc = c.doc[n:]
	return n, nil
}

// requireStreamAgrees says that a document gives the same dataset and the same findings
// however it comes, of reading and of checking.
func requireStreamAgrees(t require.TestingT, doc []byte, sizes ...int) {
	want, wantFound := dataset.Read(doc)
	_, wantAll := dataset.ReadAndCheck(doc, blk.Date{})
	d, found, err := dataset.ReadFrom(&chunks{doc: doc, sizes: sizes})
	require.NoError(t, err)
	require.Equal(t, wantFound, found)
	require.Equal(t, want, d)
	require.Equal(t, wantAll, d.CheckRead(found, blk.Date{}))
}

// The example that has everything is broken at a place, or cut short.
func TestAStreamIsReadAsAWholeDocument(t *testing.T) {
	doc, _ := full(t)
	twenty, err := os.ReadFile("testdata/twenty.json")
	require.NoError(t, err)
	pieces := []string{"", `"`, "{", "}", "]", ",", "null", "0", `"x"`, `"id"`, "\n", " ", "é", "\xff", `\ud800`, `\u0041`, "1e5", `"id":"a",`}
	rapid.Check(t, func(t *rapid.T) {
		doc := bytes.Clone(rapid.SampledFrom([][]byte{doc, twenty}).Draw(t, "document"))
		at := rapid.IntRange(0, len(doc)).Draw(t, "place")
		gone := rapid.IntRange(0, min(5, len(doc)-at)).Draw(t, "bytes gone")
		piece := rapid.SampledFrom(pieces).Draw(t, "piece")
		doc = append(append(doc[:at:at], piece...), doc[at+gone:]...)
		if rapid.IntRange(0, 5).Draw(t, "cut") == 0 {
			doc = doc[:rapid.IntRange(0, len(doc)).Draw(t, "length")]
		}
		requireStreamAgrees(t, doc, rapid.SliceOfN(rapid.IntRange(1, 5000), 1, 4).Draw(t, "sizes")...)
	})
}

// A document that is longer than what is held of it, with faults from its beginning to
// its end.
func TestALongStreamIsReadAsAWholeDocument(t *testing.T) {
	if testing.Short() {
		t.Skip("builds a document of 9 MB")
	}
	d := office(t, 10_000)
	d.Training.Enrolments[9_000].Person = "orang-lain"
	d.Common.Persons[5_000].ID = d.Common.Persons[4_999].ID
	doc, err := json.MarshalIndent(d, "", " ")
	require.NoError(t, err)
	for i := range 40 {
		at := len(doc) / 41 * (i + 1)
		at += bytes.IndexByte(doc[at:], '{') + 1
		doc = append(doc[:at:at], append([]byte(`"nama": "Siti", "id": null,`+"\n"), doc[at:]...)...)
	}
	_, found := dataset.ReadAndCheck(doc, blk.Date{})
	require.GreaterOrEqual(t, len(found), 80)
	for _, sizes := range [][]int{{64 << 10}, {1000, 7, 1 << 20}} {
		requireStreamAgrees(t, doc, sizes...)
	}
	for _, broken := range [][]byte{doc[:len(doc)-100], append(bytes.Clone(doc[:len(doc)-100]), "garbage"...), append(bytes.Clone(doc), "{}"...)} {
		requireStreamAgrees(t, broken, 32<<10)
	}
}

func FuzzStream(f *testing.F) {
	for _, doc := range datasets(f) {
		if len(doc) < 20_000 {
			f.Add(doc, uint16(1), uint16(1000))
		}
	}
	doc, err := os.ReadFile("testdata/twenty.json")
	require.NoError(f, err)
	f.Add(doc, uint16(0), uint16(20))
	f.Fuzz(func(t *testing.T, doc []byte, first, second uint16) {
		requireStreamAgrees(t, doc, int(first), 1+int(second))
	})
}

// A stream that fails says so, and the document is not taken for one that ends there.
func TestAStreamThatFailsIsToldAsSuch(t *testing.T) {
	doc, _ := full(t)
	broken := errors.New("the line is dead")
	for n := 0; n <= len(doc); n += 1 + n/20 {
		d, found, err := dataset.ReadFrom(io.MultiReader(bytes.NewReader(doc[:n]), iotest.ErrReader(broken)))
		require.Equal(t, broken, err)
		require.Empty(t, found)
		if n > len(doc)/2 {
			require.NotEmpty(t, d.ID)
		}
	}
	_, found, err := dataset.ReadFrom(io.MultiReader(strings.NewReader(`{"id":1 2}`), iotest.ErrReader(broken)))
	require.NoError(t, err, "the document was broken before")
	require.Equal(t, "DOC-007", string(found[len(found)-1].Check))
}

// repeated is a stream of a unit over and over.
type repeated struct {
	unit string
	at   int
}

func (r *repeated) Read(b []byte) (int, error) {
	n := copy(b, r.unit[r.at:])
	r.at = (r.at + n) % len(r.unit)
	return n, nil
}

// Of a long document no more is in memory than its records, and garbage is told at once.
func TestALongStreamTakesLittleMemory(t *testing.T) {
	const size = 100 << 20
	for name, c := range map[string]struct{ before, unit, last string }{
		"unknown":  {`{"x":[`, `{"a":["b"]},`, `DOC-009 error /phase`},
		"spaces":   {`{"id":"x"`, " ", `DOC-009 error /phase`},
		"garbage":  {``, "vokasi\x00", `DOC-007 fatal  fault=binary offset=0 line=1 column=1`},
		"too much": {`{"x":[`, `{"a":["b"]},`, `DOC-007 fatal /x/22369620/a fault=document_size offset=268435456 line=1 column=268435457`},
	} {
		after := map[string]string{"unknown": "0]}", "spaces": "}"}[name]
		in := io.Reader(&repeated{unit: strings.Repeat(c.unit, 1000)})
		if after != "" {
			in = io.LimitReader(in, int64(size/len(c.unit)*len(c.unit)))
		}
		var before, then runtime.MemStats
		runtime.ReadMemStats(&before)
		_, found, err := dataset.ReadFrom(io.MultiReader(strings.NewReader(c.before), in, strings.NewReader(after)))
		runtime.ReadMemStats(&then)
		require.NoError(t, err)
		require.Equal(t, c.last, lines(found[len(found)-1:])[0], name)
		require.Less(t, then.TotalAlloc-before.TotalAlloc, uint64(16<<20), name)
	}
}

// A long list is not copied again and again while it grows.
func TestALongListIsPutTogetherOnce(t *testing.T) {
	for _, n := range []int{1023, 1024, 1025, 20_000} {
		var before, after runtime.MemStats
		runtime.ReadMemStats(&before)
		d, found := dataset.Read([]byte(`{"common":{"persons":[` + strings.Repeat(`{"id":"p"},`, n-1) + `{"id":"q"}]}}`))
		runtime.ReadMemStats(&after)
		require.Len(t, found, 4, "what a document must have")
		require.Len(t, d.Common.Persons, n)
		require.Equal(t, blk.Persons{{ID: "p"}, {ID: "q"}}, d.Common.Persons[n-2:])
		require.Less(t, after.TotalAlloc-before.TotalAlloc, 4*uint64(n)*uint64(unsafe.Sizeof(blk.Person{}))+1<<20)
	}
}
