package blk_test

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/vokasi/vokasi-go/blk"
)

var anyTruth = rapid.SampledFrom([]blk.Truth{blk.Undetermined, blk.False, blk.True})

// complete replaces every undetermined part by a value drawn.
func complete(t *rapid.T, parts []blk.Truth) []blk.Truth {
	full := make([]blk.Truth, len(parts))
	for i, p := range parts {
		if p == blk.Undetermined {
			p = blk.TruthOf(rapid.Bool().Draw(t, "completion"))
		}
		full[i] = p
	}
	return full
}

// TestTruthIsKleene holds the laws of strong Kleene logic: a decided answer
// survives any completion of what is unknown, an undetermined one has a
// completion either way, and the functions are each other's duals.
func TestTruthIsKleene(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		parts := rapid.SliceOfN(anyTruth, 0, 6).Draw(t, "parts")
		n := rapid.IntRange(-1, 7).Draw(t, "n")
		for name, f := range map[string]func(...blk.Truth) blk.Truth{
			"all": blk.All, "any": blk.Any, "at_least": func(p ...blk.Truth) blk.Truth { return blk.AtLeast(n, p...) },
		} {
			answer := f(parts...)
			allTrue, allFalse := make([]blk.Truth, len(parts)), make([]blk.Truth, len(parts))
			for i, p := range parts {
				allTrue[i], allFalse[i] = p, p
				if p == blk.Undetermined {
					allTrue[i], allFalse[i] = blk.True, blk.False
				}
			}
			if answer == blk.Undetermined {
				require.Equal(t, blk.True, f(allTrue...), name)
				require.Equal(t, blk.False, f(allFalse...), name)
			} else {
				require.Equal(t, answer, f(complete(t, parts)...), name)
			}
		}
		negated := make([]blk.Truth, len(parts))
		for i, p := range parts {
			negated[i] = blk.Not(p)
			require.Equal(t, p, blk.Not(negated[i]))
		}
		require.Equal(t, blk.Not(blk.All(parts...)), blk.Any(negated...))
		require.Equal(t, blk.All(parts...), blk.AtLeast(len(parts), parts...))
		require.Equal(t, blk.Any(parts...), blk.AtLeast(1, parts...))
	})
	require.Equal(t, blk.True, blk.All())
	require.Equal(t, blk.False, blk.Any())
	require.Zero(t, testing.AllocsPerRun(10, func() { blk.All(blk.True, blk.Undetermined, blk.False) }))
}

func TestTruthText(t *testing.T) {
	for _, want := range []blk.Truth{blk.Undetermined, blk.False, blk.True} {
		b, err := json.Marshal(want)
		require.NoError(t, err)
		var got blk.Truth
		require.NoError(t, json.Unmarshal(b, &got))
		require.Equal(t, want, got)
		require.NotEmpty(t, want.Label().EN)
		require.True(t, want.CodeList().Has(want.String()))
	}
	for _, bad := range []string{"", "yes", "True", "1"} {
		got, err := blk.ParseTruth(bad)
		require.Error(t, err, bad)
		require.Equal(t, blk.Undetermined, got)
	}
	require.Equal(t, "undetermined", blk.Truth(7).String(), "what is no truth decides nothing")
}

func FuzzTruth(f *testing.F) {
	f.Add("true")
	f.Fuzz(func(t *testing.T, s string) {
		if v, err := blk.ParseTruth(s); err == nil {
			require.Equal(t, s, v.String())
		}
	})
}

func TestAnswers(t *testing.T) {
	leaf := func(code string, truth blk.Truth) blk.Answer {
		return blk.Answer{Truth: truth, Code: code, Text: blk.Text{ID: code, EN: code}}
	}
	both := blk.AllOf("all", blk.Text{ID: "semua", EN: "all"}, leaf("a", blk.True),
		blk.AnyOf("any", blk.Text{ID: "salah satu", EN: "any"}, leaf("b", blk.False), leaf("c", blk.Undetermined)))
	require.Equal(t, blk.Undetermined, both.Truth)
	require.Equal(t, "c", both.Leaves(blk.Undetermined)[0].Code)
	require.Equal(t, "b", both.Leaves(blk.False)[0].Code)
	require.Len(t, both.Leaves(blk.True), 1)
	none := blk.AllOf("none", blk.Text{ID: "tanpa", EN: "none"})
	require.Equal(t, blk.True, none.Truth)
	none = blk.AnyOf("none", blk.Text{ID: "tanpa", EN: "none"})
	require.Equal(t, blk.False, none.Truth)
}
