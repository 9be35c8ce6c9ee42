package certification_test

import (
	"flag"
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/certification"
)

var million = flag.Bool("million", false, "run benchmarks at a million people")

func numbered(n int) blk.UnitCode {
	return blk.MustParseUnitCode(fmt.Sprintf("C.24LAS%02d.%03d.1", n/1000, n%1000))
}

// naive returns how many units are missing for a scheme, by hand.
func naive(s *certification.CertificationScheme, held map[blk.UnitCode]bool) int {
	n := 0
	for _, u := range s.Units {
		if !held[u] {
			n++
		}
	}
	for _, g := range s.Electives {
		least, _ := g.AtLeast.Int()
		for _, u := range g.Units {
			if held[u] {
				least--
			}
		}
		n += max(least, 0)
	}
	return n
}

func randomScheme(id string, r *rand.Rand, units int) certification.CertificationScheme {
	order := r.Perm(units)
	take := func(n int) (list []blk.UnitCode) {
		n = min(n, len(order))
		for _, u := range order[:n] {
			list = append(list, numbered(u))
		}
		order = order[n:]
		return list
	}
	s := certification.CertificationScheme{ID: blk.SchemeID(id), Units: take(1 + r.IntN(12))}
	for range r.IntN(3) {
		if g := take(2 + r.IntN(5)); len(g) > 0 {
			s.Electives = append(s.Electives, certification.ElectiveGroup{AtLeast: count(1 + r.IntN(len(g))), Units: g})
		}
	}
	return s
}

// Bits say what counting by hand says, and whoever learns more lacks less.
func TestGapIsWhatIsMissing(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		r := rand.New(rand.NewPCG(rapid.Uint64().Draw(t, "seed"), 1))
		var schemes []certification.CertificationScheme
		for i := range 1 + r.IntN(5) {
			schemes = append(schemes, randomScheme(fmt.Sprint("s", i), r, 200))
		}
		x := certification.NewUnitIndex(schemes)
		var units []blk.UnitCode
		held := map[blk.UnitCode]bool{}
		last := map[blk.SchemeID]int{}
		for range 20 {
			set := x.Set(units...)
			complete := 0
			for i := range schemes {
				gap, known := x.Gap(schemes[i].ID, set)
				require.True(t, known)
				require.Equal(t, naive(&schemes[i], held), gap.Units())
				if before, asked := last[schemes[i].ID]; asked {
					require.LessOrEqual(t, gap.Units(), before)
				}
				last[schemes[i].ID] = gap.Units()
				required, elective := x.Missing(schemes[i].ID, set)
				require.Len(t, required, gap.Required)
				require.GreaterOrEqual(t, len(elective), gap.Elective)
				if gap.IsComplete() {
					complete++
				}
			}
			require.Equal(t, complete, x.Complete(set))
			nearest := x.Nearest(set)
			require.True(t, slices.IsSortedFunc(nearest, func(a, b certification.Gap) int { return a.Units() - b.Units() }))
			u := numbered(r.IntN(200))
			units, held[u] = append(units, u), true
			more := x.Set(u)
			more.Add(set)
			require.Equal(t, x.Units(x.Set(units...)), x.Units(more))
		}
	})
}

func TestGapOfNothing(t *testing.T) {
	x := certification.NewUnitIndex(append(office().Schemes, certification.CertificationScheme{ID: "kosong"}))
	require.Equal(t, 3, x.Len())
	_, known := x.Gap("kosong", nil)
	require.False(t, known, "nobody says what it asks for")
	required, elective := x.Missing("kosong", nil)
	require.Nil(t, append(required, elective...))
	gap, _ := x.Gap("juru-las", nil)
	require.Equal(t, certification.Gap{Scheme: "juru-las", Required: 1, Elective: 1}, gap)
	require.Empty(t, x.Nearest(nil), "no unit of any scheme is held")
	set := x.Set(unitSafety, unitOld)
	require.Equal(t, []blk.UnitCode{unitSafety}, x.Units(set), "no scheme asks for the old one")
	require.Zero(t, testing.AllocsPerRun(100, func() {
		gap, _ = x.Gap("juru-las", set)
		for g := range x.Gaps(set) {
			gap = g
		}
		_ = x.Complete(set)
	}))
}

func BenchmarkGap(b *testing.B) {
	r := rand.New(rand.NewPCG(1, 2))
	var schemes []certification.CertificationScheme
	for i := range 1000 {
		schemes = append(schemes, randomScheme(fmt.Sprint("s", i), r, 2000))
	}
	x := certification.NewUnitIndex(schemes)
	var units []blk.UnitCode
	held := map[blk.UnitCode]bool{}
	for range 40 {
		u := numbered(r.IntN(2000))
		units, held[u] = append(units, u), true
	}
	set := x.Set(units...)
	b.Run("one scheme", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			_, _ = x.Gap("s500", set)
		}
	})
	b.Run("one scheme by hand", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			_ = naive(&schemes[500], held)
		}
	})
	people := 10_000
	if *million {
		people = 1_000_000
	}
	sets := make([]certification.UnitSet, people)
	for i := range sets {
		sets[i] = x.Set()
		for range 20 {
			n := r.IntN(x.Len())
			sets[i][n/64] |= 1 << (n % 64)
		}
	}
	b.Run(fmt.Sprint(people, " people, 1000 schemes"), func(b *testing.B) {
		b.ReportAllocs()
		complete := 0
		for b.Loop() {
			for _, s := range sets {
				complete += x.Complete(s)
			}
		}
		b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(people)/1000, "ns/pair")
	})
}

func BenchmarkChain(b *testing.B) {
	g := certification.NewRegister(office(), lessons())
	b.ReportAllocs()
	for b.Loop() {
		_, _ = g.Chain("k", day("2025-06-01"))
	}
}
