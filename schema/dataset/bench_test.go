package dataset_test

import (
	"bytes"
	"encoding/json"
	"flag"
	"fmt"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"
	"github.com/stretchr/testify/require"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/training"
	"github.com/vokasi/vokasi-go/schema"
	"github.com/vokasi/vokasi-go/schema/dataset"
)

// office returns the document of an office with many persons, sixteen in a batch,
// each with an enrolment, a mark and an outcome: the full example, made larger.
func office(t testing.TB, persons int) *dataset.Dataset {
	t.Helper()
	_, d := full(t)
	d.ControlTotals = nil
	batch, enrolment, score, outcome := d.Training.Batches[1], d.Training.Enrolments[1], d.Training.TrainingScores[0], d.Training.Outcomes[0] // of training that ended
	batch.Workshop, batch.History = "", nil
	for i := range persons {
		p := d.Common.Persons[i%2]
		p.ID, p.BirthDate = blk.PersonID(fmt.Sprintf("orang-%07d", i)), blk.MustParseDate("1970-01-01").AddDays(i/90)
		day := p.BirthDate.Day()
		if p.Sex == blk.Female {
			day += 40
		}
		p.NIK = blk.MustParseNIK(fmt.Sprintf("197101%02d%02d%02d99%d%d", day, p.BirthDate.Month(), p.BirthDate.Year()%100, i/9%10, 1+i%9))
		d.Common.Persons = append(d.Common.Persons, p)
		if i%16 == 0 {
			batch.ID = blk.BatchID(fmt.Sprintf("b-%06d", i/16))
			d.Training.Batches = append(d.Training.Batches, batch)
		}
		enrolment.ID, enrolment.Person, enrolment.Batch = blk.EnrolmentID(fmt.Sprintf("ikut-%07d", i)), p.ID, batch.ID
		d.Training.Enrolments = append(d.Training.Enrolments, enrolment)
		score.Enrolment = enrolment.ID
		d.Training.TrainingScores = append(d.Training.TrainingScores, score)
		outcome.ID, outcome.Enrolment = training.OutcomeID(fmt.Sprintf("hasil-%07d", i)), enrolment.ID
		d.Training.Outcomes = append(d.Training.Outcomes, outcome)
	}
	return &d
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
// it, beside a validator that asks its schema alone, which says nothing of what records
// have to do with each other.
func BenchmarkReadAndCheck(b *testing.B) {
	published, ok := schema.Lookup("dataset")
	require.True(b, ok)
	parsed, err := jsonschema.UnmarshalJSON(bytes.NewReader(published))
	require.NoError(b, err)
	compiler := jsonschema.NewCompiler()
	compiler.AssertFormat()
	require.NoError(b, compiler.AddResource(schema.BaseURL, parsed))
	validator, err := compiler.Compile(schema.BaseURL)
	require.NoError(b, err)
	for _, n := range []int{1_000, 100_000} {
		doc, err := json.Marshal(office(b, n))
		require.NoError(b, err)
		for name, run := range map[string]func() error{
			"vokasi": func() error { _, found := dataset.ReadAndCheck(doc, blk.Date{}); return found.Err() },
			"santhosh-tekuri": func() error {
				v, err := jsonschema.UnmarshalJSON(bytes.NewReader(doc))
				if err == nil {
					err = validator.Validate(v)
				}
				return err
			},
		} {
			b.Run(fmt.Sprintf("%d/%s", n, name), func(b *testing.B) {
				require.NoError(b, run())
				b.SetBytes(int64(len(doc)))
				b.ReportAllocs()
				for b.Loop() {
					if err := run(); err != nil {
						b.Fatal(err)
					}
				}
			})
		}
	}
}
