package screening_test

import (
	"context"
	"flag"
	"fmt"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/eligibility"
	"github.com/vokasi/vokasi-go/eligibility/screening"
	"github.com/vokasi/vokasi-go/eligibility/screening/synthetic"
)

var size = flag.Int("people", 1_000_000, "how many people the benchmarks screen")

// nine is a policy of nine leaves about nine facts, and byHand the same as a program
// that was written for it and answers yes or no.
const nine = `{"id":"nine","version":1,"purpose":"entry","title":{"id":"Sembilan syarat","en":"Nine rules"},"effective":{"from":"2025-01-01"},
 "rule":{"kind":"all","rules":[
  {"kind":"residence","code":"KTP","fact":"residence","within":["64.01"]},
  {"kind":"age","code":"USIA","fact":"birth_date","at":"batch_start","min":17,"max":45},
  {"kind":"flag","code":"SEKOLAH","fact":"in_school","is":false},
  {"kind":"level","code":"IJAZAH","fact":"education","min":"smp"},
  {"kind":"one_of","code":"KERJA","fact":"employment","values":["unemployed","laid_off","household"]},
  {"kind":"count","code":"LATIH","fact":"trainings_taken","max":2},
  {"kind":"any","rules":[{"kind":"count","code":"PENGALAMAN","fact":"experience_months","min":12},{"kind":"flag","code":"SIAPKERJA","fact":"siapkerja_account","is":true}]},
  {"kind":"flag","code":"LAIN","fact":"in_training","is":false}]}}`

// invented fills a table with invented people, of whom some of the evidence is missing.
// They are a hundred thousand, again and again: tables do not know.
func invented(b *testing.B, n int) (*eligibility.Bound, []*screening.BoundBreakdown, *screening.Table) {
	policy, found := eligibility.ParsePolicy([]byte(nine))
	require.Empty(b, found)
	by := []screening.Breakdown{screening.BySex(), screening.ByAge(eligibility.BatchStart, 18, 25, 35, 45), screening.ByDisability()}
	policies := []*eligibility.Policy{&policy}
	for i := range by {
		policies = append(policies, screening.GroupPolicies(by[i].Groups, nil)...)
	}
	l, found := eligibility.NewLayout(policies...)
	require.Empty(b, found)
	bound, found := policy.BindTo(l, march, nil)
	require.Empty(b, found)
	var breakdowns []*screening.BoundBreakdown
	for i := range by {
		x, found := by[i].Bind(nil, l, march, nil)
		require.Empty(b, found)
		breakdowns = append(breakdowns, x)
	}
	cohort, found := synthetic.New(synthetic.Plan{Seed: 7, Size: min(n, 100_000), On: blk.MustParseDate("2026-02-01"), Regions: []blk.Region{blk.MustParseRegion("64.01"), blk.MustParseRegion("64.09")}})
	require.Empty(b, found)
	var rows []eligibility.Evidence
	var line []byte
	decoder := l.NewDecoder()
	for i := range cohort.Size() {
		var row eligibility.Row
		line = cohort.AppendLine(line[:0], i)
		decoder.Parse(line, &row)
		require.Empty(b, row.Found)
		rows = append(rows, row.Evidence)
	}
	rand.New(rand.NewPCG(1, 2)).Shuffle(len(rows), func(i, j int) { rows[i], rows[j] = rows[j], rows[i] })
	table := screening.NewTable(l)
	for left := n; left > 0; left -= len(rows) {
		table.Append(rows[:min(left, len(rows))]...)
	}
	return bound, breakdowns, table
}

// BenchmarkTable screens a table by a policy of nine leaves, with one worker and with
// two; counts what the policy did, in all and by eleven groups; and compares it with
// another. Beside it stands a decision for one row after another, without a table. Each
// figure is for one person; -people 10000000 takes ten million.
func BenchmarkTable(b *testing.B) {
	bound, by, table := invented(b, *size)
	each := func(name string, do func(workers int) error) {
		for _, workers := range []int{1, 2} {
			b.Run(fmt.Sprintf("%s/%d", name, workers), func(b *testing.B) {
				for b.Loop() {
					if err := do(workers); err != nil {
						b.Fatal(err)
					}
				}
				b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(table.Len()), "ns/person")
			})
		}
	}
	b.Logf("%d people take %.1f bytes each", table.Len(), float64(table.Bytes())/float64(table.Len()))
	ctx := context.Background()
	each("screen", func(workers int) error { _, err := table.Screen(ctx, bound, workers); return err })
	each("funnel", func(workers int) error { _, err := table.Funnel(ctx, bound, nil, workers); return err })
	each("breakdowns", func(workers int) error { _, err := table.Funnel(ctx, bound, by, workers); return err })
	each("compare", func(workers int) error { _, err := table.Compare(ctx, bound, bound, workers); return err })
	rows := make([]eligibility.Evidence, min(table.Len(), 1<<20))
	for i := range rows {
		rows[i] = table.Evidence(i)
	}
	b.Run("rows", func(b *testing.B) {
		eligible := 0
		for b.Loop() {
			for i := range rows {
				if bound.Decide(&rows[i]).Verdict == eligibility.Eligible {
					eligible++
				}
			}
		}
		b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(len(rows)), "ns/person")
	})
}
