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

// A town is a population for a selection with one seat for ten people, over batches of
// one size with four groups that overlap, and many ties.
type town struct {
	name    string
	card    int // people on a family card, about
	unknown int // one in so many is undetermined; of the rest one in six is ineligible
	most    int // of one card
	batches int // 0 is one for each 160 people, which gives 16 seats
}

// crowded is the town whose families are rarely over the cap.
var crowded = town{"select", 2, 10, 2, 8}

// towns are those in which many who are undetermined hang on their families.
var towns = []town{
	{"couples", 2, 8, 1, 8},
	{"households", 10, 3, 1, 8},
	{"couples, classes of 16", 2, 8, 1, 0},
	{"households, classes of 16", 10, 3, 1, 0},
	{"clans", 1000, 3, 20, 100},
}

// draw returns so many candidates of the town.
func (w town) draw(people int) question {
	r := rand.New(rand.NewPCG(20, 26))
	q := question{plan: screening.Plan{ID: "ramai", Title: blk.Text{ID: "Ramai", EN: "Crowded"}, SeedHash: screening.Commit(seed), FamilyCap: count(w.most)}}
	for g := range 4 {
		q.plan.Groups = append(q.plan.Groups, screening.Group{ID: screening.GroupID("g" + strconv.Itoa(g)), Label: blk.Text{ID: "kelompok", EN: "group"}, Rule: anyRule})
	}
	batches := w.batches
	if batches == 0 {
		batches = max(1, people/160)
	}
	seats := max(people/batches/10, 8)
	for b := range batches {
		batch := screening.BatchSeats{Batch: blk.BatchID("b" + strconv.Itoa(b)), Seats: count(seats)}
		for g := range 4 {
			batch.Reserved = append(batch.Reserved, screening.ReservedSeats{Group: q.plan.Groups[g].ID, Seats: count(seats / (5 + g))})
		}
		q.plan.Batches = append(q.plan.Batches, batch)
	}
	for i := range people {
		c := screening.Candidate{ID: eligibility.NewApplicantID("a-" + strconv.Itoa(i)), Batch: q.plan.Batches[r.IntN(batches)].Batch, Verdict: eligibility.Eligible}
		switch {
		case r.IntN(w.unknown) == 0:
			c.Verdict = eligibility.Undetermined
		case r.IntN(6) == 0:
			c.Verdict = eligibility.Ineligible
		}
		c.Score, _ = blk.NewPercent(int64(r.IntN(201)) * 50)
		c.Family = blk.MustParseFamilyCardNumber(strconv.Itoa(6401040101000000 + r.IntN(people/w.card+1)))
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
// alone, which every selection must do, and selects for the towns. What it takes for
// each doubling shows that it grows as n log n.
func BenchmarkSelect(b *testing.B) {
	for _, people := range []int{1 << 17, 1 << 18, 1 << 19, 1_000_000} {
		q := crowded.draw(people)
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
	for _, w := range towns {
		for _, people := range []int{100_000, 200_000, 400_000, 1_000_000} {
			q := w.draw(people)
			b.Run(w.name+"/"+strconv.Itoa(people), func(b *testing.B) {
				for b.Loop() {
					s, found := screening.Select(&q.plan, seed, q.candidates)
					require.Empty(b, found)
					require.Len(b, s.Outcomes, people)
				}
			})
		}
	}
}
