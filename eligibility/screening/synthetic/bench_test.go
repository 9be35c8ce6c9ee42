package synthetic_test

import (
	"testing"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/eligibility/screening/synthetic"
)

// cohortOf returns a cohort for benchmarks.
func cohortOf(b *testing.B) *synthetic.Cohort {
	c, found := synthetic.New(synthetic.Plan{Seed: 7, Size: 1_000_000, On: blk.MustParseDate("2026-03-02")})
	if found != nil {
		b.Fatal(found.Err())
	}
	return c
}

func BenchmarkAppendLine(b *testing.B) {
	c := cohortOf(b)
	var line []byte
	written := 0
	b.ReportAllocs()
	b.ResetTimer()
	for i := 0; b.Loop(); i++ {
		line = c.AppendLine(line[:0], i%c.Size())
		written += len(line)
	}
	b.SetBytes(int64(written / b.N))
}

func BenchmarkAppendRow(b *testing.B) {
	c := cohortOf(b)
	var row []byte
	written := 0
	b.ReportAllocs()
	b.ResetTimer()
	for i := 0; b.Loop(); i++ {
		row = c.AppendRow(row[:0], i%c.Size())
		written += len(row)
	}
	b.SetBytes(int64(written / b.N))
}

func BenchmarkAt(b *testing.B) {
	c := cohortOf(b)
	b.ReportAllocs()
	for i := 0; b.Loop(); i++ {
		c.At(i % c.Size())
	}
}

func BenchmarkNew(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		cohortOf(b)
	}
}
