// Command peers runs the same two policies of admission in this library and in other
// engines, side by side in one process, and prints how long each takes for one
// applicant and what each answers where a fact is missing. It is a module of its own.
//
//	cd eligibility/internal/peers && go run .
package main

import (
	"fmt"
	"io"
	"math/rand/v2"
	"os"
	"runtime"
	"slices"
	"time"
)

func main() {
	for i := range policies {
		writeSpeed(os.Stdout, &policies[i])
	}
	writeMissing(os.Stdout)
}

// seeded returns the same random numbers every time.
func seeded() *rand.Rand { return rand.New(rand.NewPCG(64, 1)) }

// writeSpeed writes the table of speeds: the median over rounds in which the engines
// take turns, each going round 1,024 random applicants.
func writeSpeed(w io.Writer, p *policy) {
	r := seeded()
	people := make([]applicant, 1024)
	for i := range people {
		people[i] = draw(r)
	}
	list := engines(p)
	times := make([][]float64, len(list))
	bytes := make([]float64, len(list))
	for round := range rounds {
		for i, e := range list {
			calls := make([]func() Verdict, len(people))
			for j := range people {
				calls[j] = e.prepare(&people[j])
			}
			var before, after runtime.MemStats
			runtime.ReadMemStats(&before)
			n, start := 0, time.Now()
			for time.Since(start) < slice {
				for _, call := range calls {
					call()
				}
				n += len(calls)
			}
			took := time.Since(start)
			runtime.ReadMemStats(&after)
			times[i] = append(times[i], float64(took.Nanoseconds())/float64(n))
			if round == 0 {
				bytes[i] = float64(after.Mallocs-before.Mallocs) / float64(n)
			}
		}
	}
	fmt.Fprintf(w, "%s\n\n| engine | ns per applicant | times by hand | allocations | explains |\n|---|---|---|---|---|\n", p.name)
	hand := 0.0
	for i, e := range list {
		slices.Sort(times[i])
		median := times[i][rounds/2]
		if i == 0 {
			hand = median
		}
		fmt.Fprintf(w, "| %s | %.0f | %.1f | %.0f | %s |\n", e.name, median, median/hand, bytes[i], e.explains)
	}
	fmt.Fprintln(w)
}

// missing returns what each engine answers of somebody who would be eligible, where
// one fact is missing. Right is "undetermined".
func missing() [][]string {
	r := seeded()
	someone := draw(r)
	for !policies[0].hand(&someone.hand) {
		someone = draw(r)
	}
	var table [][]string
	for _, e := range engines(&policies[0])[1:] {
		row := []string{e.name}
		for _, fact := range []string{"in_school", "birth", "regency"} {
			a := someone.without(fact)
			row = append(row, string(e.prepare(&a)()))
		}
		table = append(table, row)
	}
	return table
}

func writeMissing(w io.Writer) {
	fmt.Fprint(w, "Where a fact is missing (right is undetermined)\n\n| engine | in_school | birth date | residence |\n|---|---|---|---|\n")
	for _, row := range missing() {
		fmt.Fprintf(w, "| %s | %s | %s | %s |\n", row[0], row[1], row[2], row[3])
	}
}
