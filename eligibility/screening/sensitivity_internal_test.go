package screening

import (
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
