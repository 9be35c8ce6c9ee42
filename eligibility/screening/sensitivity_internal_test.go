package screening

import (
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

// oneBatch draws the seats of a batch and people for them, with groups that overlap.
func oneBatch(t *rapid.T) (*field, []bool) {
	groups := rapid.IntRange(0, 4).Draw(t, "groups")
	s := seats{reserved: make([]int, groups)}
	for g := range groups {
		if n := rapid.IntRange(0, 3).Draw(t, "reserved"); n > 0 {
			s.reserved[g], s.groups = n, s.groups|1<<g
			s.all += n
		}
	}
	open := rapid.IntRange(0, 12).Draw(t, "open seats")
	s.all += open
	if rapid.Bool().Draw(t, "open first") {
		s.first = open
	}
	f := &field{batches: []seats{s}, byBatch: make([][]int32, 1)}
	for at := range rapid.IntRange(1, 40).Draw(t, "people") {
		f.entrants = append(f.entrants, entrant{groups: GroupSet(rapid.Uint64Range(0, 1<<groups-1).Draw(t, "member") & rapid.Uint64Range(0, 1<<groups-1).Draw(t, "and")), family: -1})
		f.byBatch[0] = append(f.byBatch[0], int32(at))
	}
	out := make([]bool, len(f.entrants))
	for at := range out {
		out[at] = rapid.IntRange(0, 4).Draw(t, "out") == 0
	}
	return f, out
}

// chosenBy returns who is chosen on these seats.
func (f *field) chosenBy(s seats, out []bool) []int32 {
	c := f.choose(0, &s, out)
	return slices.Sorted(slices.Values(slices.Concat(c.open, c.matched)))
}

func subset(some, all []int32) bool {
	return !slices.ContainsFunc(some, func(at int32) bool { return !slices.Contains(all, at) })
}

// With the seats of slack a batch chooses no more, or no fewer, than it chooses where
// one person comes in or goes.
func TestSlackIsEnough(t *testing.T) {
	offered := 0
	law := func(t *rapid.T) {
		f, out := oneBatch(t)
		s := f.batches[0]
		fewer, more := f.chosenBy(s.slack(-1), out), f.chosenBy(s.slack(1), out)
		offered += len(fewer)
		require.True(t, subset(fewer, f.chosenBy(s, out)))
		require.True(t, subset(f.chosenBy(s, out), more))
		for at := range out {
			out[at] = !out[at]
			now := f.chosenBy(s, out)
			if out[at] {
				require.True(t, subset(now, more), "without %d", at)
			} else {
				require.True(t, subset(fewer, now), "with %d", at)
			}
			out[at] = !out[at]
		}
	}
	for range 20 {
		rapid.Check(t, law)
	}
	require.Greater(t, offered, 1000)
}

// On what all else rests: whoever is chosen is chosen too where others are gone.
func TestChoicesKeepWhoeverIsLeft(t *testing.T) {
	law := func(t *rapid.T) {
		f, out := oneBatch(t)
		for _, sign := range []int{0, -1, 1} {
			s := f.batches[0]
			if sign != 0 {
				s = s.slack(sign)
			}
			before, gone := f.chosenBy(s, out), slices.Clone(out)
			for at := range gone {
				gone[at] = gone[at] || rapid.Bool().Draw(t, "gone")
			}
			left := slices.DeleteFunc(before, func(at int32) bool { return gone[at] })
			require.True(t, subset(left, f.chosenBy(s, gone)))
		}
	}
	for range 20 {
		rapid.Check(t, law)
	}
}

// tangle draws the rank of people of families of which one may be selected, in batches
// of few seats; one in three is undetermined.
func tangle(r *rand.Rand) *field {
	const people, batches = 300, 12
	f := &field{batches: make([]seats, batches), byBatch: make([][]int32, batches), families: make([][]int32, people/8), most: 1}
	for b := range f.batches {
		f.batches[b] = seats{all: 3, reserved: []int{1, 1}, groups: 0b11}
	}
	for at := range int32(people) {
		b, family := r.Int32N(batches), r.Int32N(people/8)
		f.entrants = append(f.entrants, entrant{groups: GroupSet(r.IntN(4) & r.IntN(4)), batch: b, family: family, eligible: r.IntN(3) > 0})
		f.byBatch[b], f.families[family] = append(f.byBatch[b], at), append(f.families[family], at)
	}
	return f
}

// What is told with little effort is told with much; the rest is absent and not false.
func TestEffortLeavesOutAndNeverGuesses(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 4))
	absent := 0
	for range 50 {
		f := tangle(r)
		last := f.newDraft()
		last.settle(f.all())
		f.foresee(last, f.effort())
		all := f.would
		for at := range all {
			require.Equal(t, f.entrants[at].eligible, all[at].IsZero(), "with enough effort all is told")
		}
		for _, effort := range []int{-1, 100, 2000, 10_000} {
			f.foresee(last, effort)
			some := f.would
			f.foresee(last, effort)
			require.Equal(t, some, f.would)
			for at := range some {
				if some[at].IsZero() && !all[at].IsZero() {
					absent++
				} else {
					require.Equal(t, all[at], some[at])
				}
			}
		}
	}
	require.Greater(t, absent, 100)
}
