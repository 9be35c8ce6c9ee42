package dataset_test

import (
	"bytes"
	"encoding/json"
	"flag"
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/schema/dataset"
	"github.com/vokasi/vokasi-go/schema/internal/bench"
)

// office returns the document of an office with many persons.
func office(t testing.TB, persons int) *dataset.Dataset {
	t.Helper()
	_, d := full(t)
	return bench.Office(d, persons)
}

// BenchmarkRead reads the document of an office beside the standard library,
// which stops at the first fault and lets most of them pass.
func BenchmarkRead(b *testing.B) {
	for _, n := range []int{0, 2000} {
		doc, err := json.MarshalIndent(office(b, n), "", "  ")
		require.NoError(b, err)
		want, found := dataset.Read(doc)
		require.Empty(b, found)
		for _, c := range []struct {
			name string
			read func() (dataset.Dataset, error)
		}{
			{"dataset", func() (dataset.Dataset, error) { d, found := dataset.Read(doc); return d, found.Err() }},
			{"json.Unmarshal", func() (d dataset.Dataset, err error) { return d, json.Unmarshal(doc, &d) }},
			{"json.Decoder_known", func() (d dataset.Dataset, err error) {
				dec := json.NewDecoder(bytes.NewReader(doc))
				dec.DisallowUnknownFields()
				return d, dec.Decode(&d)
			}},
		} {
			b.Run(fmt.Sprintf("%d/%s", n, c.name), func(b *testing.B) {
				d, err := c.read()
				require.NoError(b, err)
				require.Equal(b, want, d)
				b.SetBytes(int64(len(doc)))
				b.ReportAllocs()
				for b.Loop() {
					if _, err := c.read(); err != nil {
						b.Fatal(err)
					}
				}
			})
		}
	}
}

var million = flag.Bool("million", false, "check a million enrolments too, which takes 3 GB of memory")

// BenchmarkCheck checks all that the document of an office says, with every check
// across records: what a record costs hardly grows with their number.
func BenchmarkCheck(b *testing.B) {
	sizes := []int{0, 10_000, 100_000}
	if *million {
		sizes = append(sizes, 1_000_000)
	}
	for _, n := range sizes {
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			d := office(b, n)
			c := d.Context(blk.Date{})
			require.Empty(b, d.Check(c))
			b.ReportAllocs()
			for b.Loop() {
				d.Check(c)
			}
			b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N*max(n, 1)), "ns/enrolment")
		})
	}
}

// BenchmarkReadAndCheck is what the command does to a document: it reads and checks all of
// it from a stream. Beside it stand the same of a whole document, the standard library, which
// only reads, and a validator that asks the schema alone, which says nothing of what records
// have to do with each other; each with how many times as long it takes.
func BenchmarkReadAndCheck(b *testing.B) {
	bySchema, err := bench.BySchema()
	require.NoError(b, err)
	for _, n := range []int{1_000, 100_000} {
		doc, err := json.Marshal(office(b, n))
		require.NoError(b, err)
		first := 0.0
		for _, c := range []struct {
			name string
			run  func() error
		}{
			{"stream", func() error {
				d, found, err := dataset.ReadFrom(bytes.NewReader(doc))
				if err == nil {
					err = d.CheckRead(found, blk.Date{}).Err()
				}
				return err
			}},
			{"whole", func() error { _, found := dataset.ReadAndCheck(doc, blk.Date{}); return found.Err() }},
			{"json.Unmarshal", func() error { var d dataset.Dataset; return json.Unmarshal(doc, &d) }},
			{"santhosh-tekuri", func() error { return bySchema(bytes.NewReader(doc)) }},
		} {
			b.Run(fmt.Sprintf("%d/%s", n, c.name), func(b *testing.B) {
				require.NoError(b, c.run())
				b.SetBytes(int64(len(doc)))
				b.ReportAllocs()
				for b.Loop() {
					if err := c.run(); err != nil {
						b.Fatal(err)
					}
				}
				each := b.Elapsed().Seconds() / float64(b.N)
				if c.name == "stream" {
					first = each
				}
				if first > 0 {
					b.ReportMetric(each/first, "times")
				}
			})
		}
	}
}
