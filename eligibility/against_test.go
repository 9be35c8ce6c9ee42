package eligibility_test

import (
	"math/bits"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/eligibility"
	"github.com/vokasi/vokasi-go/eligibility/internal/oracle"
)

// TestAgainstIsWhatExcludes forgets everything but what speaks against somebody: the
// verdict stays. What does so alone is found by turning every leaf round in a walk over
// the rules.
func TestAgainstIsWhatExcludes(t *testing.T) {
	r := rand.New(rand.NewPCG(6, 3))
	tried, lonely := 0, 0
	for i := 0; i < draws/10; i++ {
		p, b := drawn(t, r, 1+r.IntN(20))
		d := oracle.Dossier(r, 80)
		e, _ := b.Layout().Evidence(&d)
		got := b.Decide(&e)
		all, alone := b.Against(got)
		if got.Verdict != eligibility.Ineligible {
			require.Zero(t, all)
			require.Zero(t, alone)
			continue
		}
		tried++
		require.NotZero(t, all)
		require.Zero(t, all&^(got.Met|got.Unmet), "what is not known speaks against nobody")
		require.Zero(t, alone&^all)
		truths := oracle.Leaves(&p, &oracle.Dates, &d)
		verdict := func(truth func(i int) blk.Truth) eligibility.Verdict {
			leaf := -1
			return verdictOf(p.Rule, func(eligibility.Leaf) blk.Truth { leaf++; return truth(leaf) })
		}
		require.Equal(t, eligibility.Ineligible, verdict(func(i int) blk.Truth {
			if all>>i&1 == 1 {
				return truths[i]
			}
			return blk.Undetermined
		}))
		for turned := range truths {
			eligible := truths[turned] != blk.Undetermined && eligibility.Eligible == verdict(func(i int) blk.Truth {
				if i == turned {
					return blk.Not(truths[i])
				}
				return truths[i]
			})
			require.Equal(t, eligible, alone>>turned&1 == 1, "%d of %v", turned, p)
		}
		lonely += bits.OnesCount64(alone)
	}
	require.Greater(t, tried, draws/100)
	require.Greater(t, lonely, draws/1000)
}
