package main

import (
	"bytes"
	"testing"

	"github.com/stretchr/testify/require"
)

// TestEnginesAgree compares every engine with the program written by hand on
// applicants of whom everything is known.
func TestEnginesAgree(t *testing.T) {
	for i := range policies {
		p := &policies[i]
		r := seeded()
		list := engines(p)
		counts := map[Verdict]int{}
		for range 1000 {
			a := draw(r)
			want := verdictOf(p.hand(&a.hand))
			counts[want]++
			for _, e := range list {
				require.Equal(t, want, e.prepare(&a)(), "%s %s %v", p.name, e.name, a.facts)
			}
		}
		require.Greater(t, counts[Eligible], 15)
		require.Greater(t, counts[Ineligible], 100)
	}
}

// TestMissingEvidence holds what each engine answers where a fact is missing.
func TestMissingEvidence(t *testing.T) {
	require.Equal(t, [][]string{
		{"vokasi", "undetermined", "undetermined", "undetermined"},
		{"expr", "error", "error", "error"},
		{"cel-go", "error", "error", "error"},
		{"cel-go, partial", "undetermined", "undetermined", "undetermined"},
		{"OPA", "eligible", "ineligible", "ineligible"},
		{"cedar-go", "error", "error", "error"},
		{"jsonlogic", "eligible", "eligible", "ineligible"},
		{"grule", "ineligible", "ineligible", "ineligible"},
	}, missing())
}

func TestTables(t *testing.T) {
	var b bytes.Buffer
	writeMissing(&b)
	require.Contains(t, b.String(), "| vokasi | undetermined | undetermined | undetermined |")
}

func BenchmarkEngines(b *testing.B) {
	for i := range policies {
		r := seeded()
		people := make([]applicant, 1024)
		for j := range people {
			people[j] = draw(r)
		}
		for _, e := range engines(&policies[i]) {
			calls := make([]func() Verdict, len(people))
			for j := range people {
				calls[j] = e.prepare(&people[j])
			}
			b.Run(policies[i].name+"/"+e.name, func(b *testing.B) {
				b.ReportAllocs()
				n := 0
				for b.Loop() {
					calls[n&1023]()
					n++
				}
			})
		}
	}
}
