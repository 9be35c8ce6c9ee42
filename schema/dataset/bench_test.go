package dataset_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/schema/dataset"
)

// office returns the document of an office with many persons, each enrolled in
// one of forty batches: the full example, made larger.
func office(t testing.TB, persons int) []byte {
	t.Helper()
	_, d := full(t)
	batch, enrolment := d.Training.Batches[0], d.Training.Enrolments[0]
	batch.Quota, batch.History = blk.MustNewCount(persons+16), nil
	for i := range 40 {
		batch.ID = blk.BatchID(fmt.Sprintf("b-%02d", i))
		d.Training.Batches = append(d.Training.Batches, batch)
	}
	for i := range persons {
		p := d.Common.Persons[i%2]
		p.ID, p.BirthDate = blk.PersonID(fmt.Sprintf("orang-%06d", i)), blk.MustParseDate("1980-01-01").AddDays(i/90)
		day := p.BirthDate.Day()
		if p.Sex == blk.Female {
			day += 40
		}
		p.NIK = blk.MustParseNIK(fmt.Sprintf("197101%02d%02d%02d99%d%d", day, p.BirthDate.Month(), p.BirthDate.Year()%100, i/9%10, 1+i%9))
		d.Common.Persons = append(d.Common.Persons, p)
		enrolment.ID, enrolment.Person, enrolment.Batch = blk.EnrolmentID(fmt.Sprintf("ikut-%06d", i)), p.ID, blk.BatchID(fmt.Sprintf("b-%02d", i%40))
		d.Training.Enrolments = append(d.Training.Enrolments, enrolment)
	}
	doc, err := json.MarshalIndent(d, "", "  ")
	require.NoError(t, err)
	return doc
}

// BenchmarkRead reads the document of an office beside the standard library,
// which stops at the first fault and lets most of them pass.
func BenchmarkRead(b *testing.B) {
	for _, n := range []int{0, 2000} {
		doc := office(b, n)
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

// BenchmarkCheck checks what the document of an office says.
func BenchmarkCheck(b *testing.B) {
	for _, n := range []int{0, 2000} {
		d, found := dataset.Read(office(b, n))
		require.Empty(b, found)
		c := d.Context(blk.Date{})
		require.Empty(b, d.Check(c))
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				d.Check(c)
			}
			b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N*(2*n+100)), "ns/record")
		})
	}
}
