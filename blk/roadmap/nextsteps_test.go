package roadmap_test

import (
	"cmp"
	"fmt"
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/roadmap"
)

// milestone returns one that costs so much and takes so many days; below zero is not
// known.
func milestone(id string, cost, days int, criteria []roadmap.Criterion, prerequisites ...roadmap.MilestoneID) roadmap.Milestone {
	m := roadmap.Milestone{ID: roadmap.MilestoneID(id), Title: blk.Text{ID: id}, Criteria: criteria, Prerequisites: prerequisites}
	if cost >= 0 {
		m.Cost = blk.MustNewRupiah(int64(cost))
	}
	if days >= 0 {
		m.Days = blk.MustNewCount(days)
	}
	return m
}

func names(e roadmap.Effort) string { return fmt.Sprint(e.Milestones) }

func TestNextSteps(t *testing.T) {
	type x = []roadmap.Criterion
	r := &roadmap.Roadmap{Evidence: evidence("2025-01-01", true, roadmap.CanTrain), Milestones: []roadmap.Milestone{
		milestone("office", 100, 10, nil),
		milestone("partner", 500, 30, x{roadmap.FundingPartnership}, "office"),
		milestone("donor", 550, -1, x{roadmap.FundingPartnership}),
		milestone("alumni", 300, 5, x{roadmap.EmpowersAlumni}, "office"),
		milestone("fair", -1, 1, x{roadmap.EmpowersAlumni, roadmap.FundingPartnership}),
		milestone("done", 1, 1, x{roadmap.EmpowersAlumni}),
	}}
	r.Milestones[5].History = verified("2025-01-01")
	next := r.NextSteps(today)
	require.Equal(t, roadmap.Berkembang, next.Class)
	require.True(t, next.Proven)
	require.Zero(t, next.Unserved)
	require.Len(t, next.Criteria, 2)
	funding := next.Criteria[0]
	require.Equal(t, roadmap.FundingPartnership, funding.Criterion)
	require.Equal(t, []roadmap.MilestoneID{"donor", "partner", "fair"}, []roadmap.MilestoneID{funding.Ways[0].Milestone, funding.Ways[1].Milestone, funding.Ways[2].Milestone}, "what is not known comes last")
	require.Equal(t, "[office partner]", names(funding.Ways[1].Effort))
	require.Equal(t, []roadmap.MilestoneID{"done"}, next.Criteria[1].Verified)
	// Alone the donor is cheaper, but the office is needed anyhow.
	require.Equal(t, "[office partner alumni]", names(next.Cheapest))
	require.Equal(t, "3 tonggak, Rp900, 45 hari", next.Cheapest.Label().ID)
	require.Equal(t, "1 milestone, the cost of 1 not known, 1 day", funding.Ways[2].Label().EN)
	require.Equal(t, "1 tonggak, Rp550, lama 1 tonggak belum diketahui", funding.Ways[0].Label().ID)

	// An office that is done costs nothing more.
	r.Milestones[0].History = verified("2025-01-01")
	require.Equal(t, "[partner alumni]", names(r.NextSteps(today).Cheapest))
	// What cannot be done is no way, and nothing serves the criterion.
	r.Milestones[3].Prerequisites, r.Milestones[4].Prerequisites = []roadmap.MilestoneID{"fair"}, []roadmap.MilestoneID{"alumni"}
	next = r.NextSteps(today)
	require.Equal(t, roadmap.CriteriaOf(roadmap.EmpowersAlumni), next.Unserved)
	require.Empty(t, next.Criteria[1].Ways)
	require.Equal(t, "[partner]", names(next.Cheapest))
	r.Milestones[1].Prerequisites = []roadmap.MilestoneID{"nowhere"}
	next = r.NextSteps(today)
	require.Equal(t, "[donor]", names(next.Cheapest))
	a := next.Answer(r)
	require.Equal(t, blk.Undetermined, a.Truth)
	require.Equal(t, "Cheapest: donor (1 milestone, Rp550, the days of 1 not known).", a.Mend.EN)
	require.Contains(t, a.Children[1].Mend.EN, "record the evidence")
	r.Milestones[5].History = nil
	r.Milestones[5].Prerequisites = []roadmap.MilestoneID{"done"}
	next = r.NextSteps(today)
	a = next.Answer(r)
	require.Contains(t, a.Children[1].Mend.EN, "no milestone")

	next = good().NextSteps(today)
	require.Equal(t, roadmap.NextSteps{Proven: true}, next, "mandiri")
	a = next.Answer(good())
	require.Equal(t, blk.True, a.Truth)
	next = (&roadmap.Roadmap{}).NextSteps(nil)
	require.Equal(t, roadmap.CriteriaOf(roadmap.CanTrain), next.Unserved)
	require.Empty(t, next.Cheapest)
}

func TestCostsThatAreTooLargeAreNotKnown(t *testing.T) {
	r := &roadmap.Roadmap{}
	var before []roadmap.MilestoneID
	for i := range 2000 {
		m := milestone(fmt.Sprint(i), 1<<53-1, 1<<31-1, []roadmap.Criterion{roadmap.CanTrain}, before...)
		before = []roadmap.MilestoneID{m.ID}
		r.Milestones = append(r.Milestones, m)
	}
	r.Milestones = r.Milestones[1:]
	r.Milestones[0].Prerequisites = nil
	for i := range r.Milestones[:len(r.Milestones)-1] {
		r.Milestones[i].Criteria = nil
	}
	e := r.NextSteps(today).Cheapest
	require.Len(t, e.Milestones, 1999)
	require.True(t, e.Cost.IsZero())
	require.Zero(t, e.UnknownCosts)
	require.EqualValues(t, 1999*(1<<31-1), e.Days)

	debt := milestone("debt", 0, 0, []roadmap.Criterion{roadmap.CanTrain})
	debt.Cost = blk.MustNewRupiah(-5)
	r.Milestones = []roadmap.Milestone{debt}
	require.Equal(t, 1, r.NextSteps(today).Cheapest.UnknownCosts, "a cost below zero is none")
}

// TestCheapestIsCheapest compares with every set of milestones there is.
func TestCheapestIsCheapest(t *testing.T) {
	met := map[roadmap.IndependenceClass][]roadmap.Criterion{roadmap.Berkembang: {roadmap.CanTrain}, roadmap.Mandiri: {roadmap.CanTrain, roadmap.FundingPartnership, roadmap.EmpowersAlumni}}
	shared := 0 // times that the cheapest is not the cheapest way of each
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.SampledFrom([]int{0, 1, 5, 7, 8, 9}).Draw(t, "n")
		class := rapid.SampledFrom([]roadmap.IndependenceClass{roadmap.Berkembang, roadmap.Berkembang, roadmap.Mandiri}).Draw(t, "class")
		lacking := slices.Collect(class.Criteria().All())
		r := &roadmap.Roadmap{Evidence: evidence("2025-01-01", true, met[class]...)}
		for i := range n {
			m := milestone(fmt.Sprint(i), rapid.SampledFrom([]int{-1, 0, 1, 2, 3, 5, 8, 13}).Draw(t, "cost"), rapid.IntRange(-1, 3).Draw(t, "days"), rapid.SliceOfN(rapid.SampledFrom(lacking), 0, 2).Draw(t, "criteria"))
			for range rapid.IntRange(0, 2).Draw(t, "prerequisites") {
				m.Prerequisites = append(m.Prerequisites, roadmap.MilestoneID(fmt.Sprint(rapid.IntRange(0, n).Draw(t, "of"))))
			}
			if rapid.IntRange(0, 4).Draw(t, "done") == 0 {
				m.History = []roadmap.MilestoneStep{{To: roadmap.MilestoneWaived}}
			}
			r.Milestones = append(r.Milestones, m)
		}
		next := r.NextSteps(today)
		require.True(t, next.Proven)

		// canBeDone reports whether a set holds all that its milestones wait for, without a circle.
		canBeDone := func(set int) bool {
			done := map[roadmap.MilestoneID]bool{}
			for i := range r.Milestones {
				done[r.Milestones[i].ID] = r.Milestones[i].State().IsDone()
			}
			for range n {
				for i := range r.Milestones {
					if m := &r.Milestones[i]; set>>i&1 == 1 && !slices.ContainsFunc(m.Prerequisites, func(id roadmap.MilestoneID) bool { return !done[id] }) {
						done[m.ID] = true
					}
				}
			}
			for i := range r.Milestones {
				if set>>i&1 == 1 && !done[r.Milestones[i].ID] {
					return false
				}
			}
			return true
		}
		weigh := func(set int) (w [5]int) {
			for i := range r.Milestones {
				if set>>i&1 == 1 {
					cost, known := r.Milestones[i].Cost.Int()
					days, alsoKnown := r.Milestones[i].Days.Int()
					w[1], w[3], w[4] = w[1]+int(cost), w[3]+days, w[4]+1
					if !known {
						w[0]++
					}
					if !alsoKnown {
						w[2]++
					}
				}
			}
			return w
		}
		serves := func(set int, x roadmap.Criterion) bool {
			for i := range r.Milestones {
				if set>>i&1 == 1 && slices.Contains(r.Milestones[i].Criteria, x) {
					return true
				}
			}
			return false
		}
		todo := 0
		for i := range r.Milestones {
			if !r.Milestones[i].State().IsDone() {
				todo |= 1 << i
			}
		}
		// The most criteria that any set serves, and the least weight of one that serves these.
		var possible []roadmap.Criterion
		for _, x := range lacking {
			for set := range 1 << n {
				if set&^todo == 0 && serves(set, x) && canBeDone(set) {
					possible = append(possible, x)
					break
				}
			}
		}
		require.Equal(t, roadmap.CriteriaOf(lacking...)&^roadmap.CriteriaOf(possible...), next.Unserved)
		best := [5]int{1 << 30}
		for set := range 1 << n {
			if set&^todo != 0 || slices.ContainsFunc(possible, func(x roadmap.Criterion) bool { return !serves(set, x) }) || !canBeDone(set) {
				continue
			}
			if w := weigh(set); slices.Compare(w[:], best[:]) < 0 {
				best = w
			}
		}
		got := 0
		var order []int
		for _, id := range next.Cheapest.Milestones {
			i := slices.IndexFunc(r.Milestones, func(m roadmap.Milestone) bool { return m.ID == id })
			got |= 1 << i
			order = append(order, i)
		}
		require.True(t, canBeDone(got))
		require.Equal(t, best, weigh(got))
		for at, i := range order { // in an order in which they can be done
			for _, id := range r.Milestones[i].Prerequisites {
				j := slices.IndexFunc(r.Milestones, func(m roadmap.Milestone) bool { return m.ID == id })
				require.True(t, r.Milestones[j].State().IsDone() || slices.Contains(order[:at], j))
			}
		}
		for _, steps := range next.Criteria {
			if len(steps.Ways) > 0 && slices.ContainsFunc(steps.Ways[0].Milestones, func(id roadmap.MilestoneID) bool { return !slices.Contains(next.Cheapest.Milestones, id) }) {
				shared++
			}
			require.True(t, slices.IsSortedFunc(steps.Ways, func(a, b roadmap.Way) int {
				return cmp.Compare(a.UnknownCosts, b.UnknownCosts)
			}))
		}
	})
	require.Positive(t, shared, "no roadmap where the cheapest way of each criterion is not the cheapest together")
}

// So many ways that not all are tried: the answer says so, and comes in time.
func TestMoreWaysThanAreTried(t *testing.T) {
	r := &roadmap.Roadmap{Evidence: evidence("2025-01-01", true, roadmap.CanTrain, roadmap.FundingPartnership, roadmap.EmpowersAlumni)}
	for x := range roadmap.Mandiri.Criteria().All() {
		for i := range 40 {
			r.Milestones = append(r.Milestones, milestone(fmt.Sprintf("%s-%d", x, i), 1000+i%7, i, []roadmap.Criterion{x}))
		}
	}
	next := r.NextSteps(today)
	require.False(t, next.Proven)
	require.Len(t, next.Cheapest.Milestones, 6)
	require.Len(t, next.Criteria[0].Ways, 32)
	a := next.Answer(r)
	require.Contains(t, a.Mend.EN, "; ... (6 milestones")
	require.Contains(t, a.Mend.EN, "Not everything possible was tried.")
}

func TestHostileMilestonesTakeLinearTime(t *testing.T) {
	long := func(n int) *roadmap.Roadmap {
		r := &roadmap.Roadmap{Evidence: evidence("2025-01-01", true, roadmap.CanTrain)}
		for i := range n {
			m := milestone(fmt.Sprint(i), 1, 1, nil, roadmap.MilestoneID(fmt.Sprint((i+1)%n)))
			if i%10_000 == 0 {
				m.Criteria = []roadmap.Criterion{roadmap.FundingPartnership, roadmap.EmpowersAlumni}
			}
			r.Milestones = append(r.Milestones, m)
		}
		return r
	}
	const n = 100_000
	start := time.Now()
	circle := long(n)
	found := circle.Check(today)
	require.Len(t, found.Of("BKK-013"), 1)
	require.Greater(t, len(found.Of("BKK-013")[0].Params.Get("given")), n, "all members are named")
	require.Equal(t, circle.Standing(today).Lacking(), circle.NextSteps(today).Unserved)
	chain := long(n)
	chain.Milestones[n-1].Prerequisites = nil
	require.Empty(t, chain.Check(today).Of("BKK-013"))
	next := chain.NextSteps(today)
	require.Equal(t, []roadmap.MilestoneID{"99999"}, next.Cheapest.Milestones[:1])
	require.Less(t, time.Since(start), 20*time.Second)
}

// TestCirclesAreAllFound compares with a search from every milestone.
func TestCirclesAreAllFound(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.SampledFrom([]int{1, 2, 5, 8, 70}).Draw(t, "n")
		r := &roadmap.Roadmap{Centre: "c"}
		to := make([][]int, n)
		for i := range n {
			m := milestone(fmt.Sprintf("m%d", i), 1, 1, nil)
			for range rapid.IntRange(0, 2).Draw(t, "prerequisites") {
				before := rapid.IntRange(0, n-1).Draw(t, "of")
				to[i] = append(to[i], before)
				m.Prerequisites = append(m.Prerequisites, roadmap.MilestoneID(fmt.Sprintf("m%d", before)))
			}
			r.Milestones = append(r.Milestones, m)
		}
		reaches := make([][]bool, n) // by one step or more
		for i := range n {
			reaches[i] = make([]bool, n)
			open := slices.Clone(to[i])
			for len(open) > 0 {
				j := open[len(open)-1]
				open = open[:len(open)-1]
				if !reaches[i][j] {
					reaches[i][j] = true
					open = append(open, to[j]...)
				}
			}
		}
		var want []string
		for i := range n {
			group := ""
			for j := range n {
				if reaches[i][j] && reaches[j][i] {
					if j < i {
						group = ""
						break
					}
					if group != "" {
						group += ", "
					}
					group += blk.QuoteWord(fmt.Sprintf("m%d", j))
				}
			}
			if group != "" {
				want = append(want, group)
			}
		}
		var got []string
		for _, f := range r.Check(today).Of("BKK-013") {
			got = append(got, f.Params.Get("given"))
		}
		require.Equal(t, want, got)
	})
}
