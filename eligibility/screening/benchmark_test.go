package screening_test

import (
	"cmp"
	"math/rand/v2"
	"slices"
	"strconv"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/eligibility"
	"github.com/vokasi/vokasi-go/eligibility/screening"
)

// crowd returns so many candidates for one seat in ten, over eight batches with four
// groups that overlap, families of up to four and many ties.
func crowd(people int) question {
	r := rand.New(rand.NewPCG(20, 26))
	q := question{plan: screening.Plan{ID: "ramai", Title: blk.Text{ID: "Ramai", EN: "Crowded"}, FamilyCap: count(2), SeedHash: screening.Commit(seed)}}
	for g := range 4 {
		q.plan.Groups = append(q.plan.Groups, screening.Group{ID: screening.GroupID("g" + strconv.Itoa(g)), Label: blk.Text{ID: "kelompok", EN: "group"}, Rule: anyRule})
	}
	seats := max(people/80, 8)
	for b := range 8 {
		batch := screening.BatchSeats{Batch: blk.BatchID("b" + strconv.Itoa(b)), Seats: count(seats)}
		for g := range 4 {
			batch.Reserved = append(batch.Reserved, screening.ReservedSeats{Group: q.plan.Groups[g].ID, Seats: count(seats / (5 + g))})
		}
		q.plan.Batches = append(q.plan.Batches, batch)
	}
	for i := range people {
		c := screening.Candidate{ID: eligibility.NewApplicantID("a-" + strconv.Itoa(i)), Batch: q.plan.Batches[r.IntN(8)].Batch, Verdict: eligibility.Eligible}
		switch n := r.IntN(100); {
		case n < 10:
			c.Verdict = eligibility.Undetermined
		case n < 25:
			c.Verdict = eligibility.Ineligible
		}
		c.Score, _ = blk.NewPercent(int64(r.IntN(201)) * 50)
		c.Family = blk.MustParseFamilyCardNumber(strconv.Itoa(6401040101000000 + r.IntN(people/2+1)))
		for g, share := range []int{2, 20, 8, 5} { // one in so many
			if r.IntN(share) == 0 {
				c.Groups |= 1 << g
			}
		}
		q.candidates = append(q.candidates, c)
	}
	return q
}

// BenchmarkSelect compares a selection with the sorting of its candidates by score
// alone, which every selection must do. What it takes for each doubling shows that it
// grows as n log n.
func BenchmarkSelect(b *testing.B) {
	for _, people := range []int{1 << 17, 1 << 18, 1 << 19, 1_000_000} {
		q := crowd(people)
		b.Run("sort/"+strconv.Itoa(people), func(b *testing.B) {
			for b.Loop() {
				list := slices.Clone(q.candidates)
				slices.SortFunc(list, func(a, b screening.Candidate) int {
					return cmp.Or(b.Score.Compare(a.Score), cmp.Compare(a.ID.String(), b.ID.String()))
				})
			}
		})
		b.Run("select/"+strconv.Itoa(people), func(b *testing.B) {
			for b.Loop() {
				s, found := screening.Select(&q.plan, seed, q.candidates)
				require.Empty(b, found)
				require.Len(b, s.Outcomes, people)
			}
		})
	}
}
