package roadmap_test

import (
	"fmt"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/roadmap"
)

// TestAnythingMayStandInARoadmap draws roadmaps that nobody would write and asks
// everything of them: nothing panics, every finding says all, and what is given is
// never more than what is shown.
func TestAnythingMayStandInARoadmap(t *testing.T) {
	days := []blk.Date{{}, blk.MustParseDate("0001-01-01"), blk.MustParseDate("2025-01-01"), today.On, today.On.AddDays(1), blk.MustParseDate("9999-12-31")}
	instants := []blk.Instant{{}, at("0001-01-01"), at("2025-01-01"), at("9999-12-31")}
	classes := []roadmap.IndependenceClass{"", "maju", roadmap.Tumbuh, roadmap.Berkembang, roadmap.Mandiri}
	criteria := append(everyCriterion(), "", "x")
	ids := []roadmap.MilestoneID{"", "a", "b", "c", "d e"}
	states := []roadmap.MilestoneState{"", "x", roadmap.MilestoneSubmitted, roadmap.MilestoneVerified, roadmap.MilestoneWaived}
	events := []roadmap.MilestoneEvent{"", roadmap.MilestoneStart, roadmap.MilestoneSubmit, roadmap.MilestoneVerify}
	rapid.Check(t, func(t *rapid.T) {
		pick := func(n int) int { return rapid.IntRange(0, n-1).Draw(t, "pick") }
		r := &roadmap.Roadmap{Centre: []blk.CentreID{"", "c", "a b"}[pick(3)], Manager: []blk.ActorID{"", "u-1"}[pick(2)]}
		for range pick(4) {
			r.Classes = append(r.Classes, roadmap.ClassDecision{Class: classes[pick(len(classes))], From: days[pick(len(days))], Reviewer: "u-1"})
		}
		for range pick(8) {
			e := roadmap.Evidence{Criterion: criteria[pick(len(criteria))], Met: []blk.Flag{{}, blk.FlagOf(true), blk.FlagOf(false)}[pick(3)], On: days[pick(len(days))], Until: days[pick(len(days))]}
			if pick(3) == 0 {
				e.Ratio = []blk.Percent{blk.MustParsePercent("-99999.99"), blk.MustParsePercent("0.00"), blk.MustParsePercent("99999.99")}[pick(3)]
			}
			r.Evidence = append(r.Evidence, e)
		}
		for range pick(5) {
			m := roadmap.Milestone{ID: ids[pick(len(ids))], Due: days[pick(len(days))], Criteria: []roadmap.Criterion{criteria[pick(len(criteria))]}, Cost: blk.MustNewRupiah([]int64{-1 << 52, 0, 1<<53 - 1}[pick(3)]), Days: blk.MustNewCount(1<<31 - 1)}
			for range pick(3) {
				m.Prerequisites = append(m.Prerequisites, ids[pick(len(ids))])
			}
			for range pick(3) {
				m.History = append(m.History, roadmap.MilestoneStep{Event: events[pick(len(events))], To: states[pick(len(states))], At: instants[pick(len(instants))]})
			}
			r.Milestones = append(r.Milestones, m)
		}
		for range pick(4) {
			r.Reviews = append(r.Reviews, roadmap.Review{On: days[pick(len(days))], Class: classes[pick(len(classes))], Reviewer: "u-1"})
		}
		for _, c := range []*blk.Context{nil, {}, today, {On: days[len(days)-1]}, {On: days[1]}, {On: today.On, Phase: blk.Reported}} {
			for _, f := range r.Check(c) {
				for _, text := range []string{f.Text.ID, f.Text.EN, f.Mend.ID, f.Mend.EN} {
					require.NotEmpty(t, text, f.Check)
					require.NotContains(t, text, "{", f.Check)
				}
			}
			s, a, next := r.Standing(c), r.Assess(c), r.NextSteps(c)
			require.Zero(t, s.Met&s.Unmet)
			require.Equal(t, s.Class, a.Class)
			require.Equal(t, s.Class.Next(), next.Class)
			require.NotEmpty(t, next.Answer(r).Text.ID)
			r.ReviewDue(c)
			r.ReviewOverdue(c)
			for _, event := range []roadmap.ClassEvent{"", roadmap.AssessClass, roadmap.Promote, roadmap.Demote} {
				r.AskClass(event, c)
				d, found := r.Decide(event, blk.Move[roadmap.Roadmap]{Actor: "u-2", Role: blk.RoleReviewer, Reason: "-", At: instants[pick(len(instants))], Context: c})
				if found == nil && event != roadmap.Demote {
					r := *r
					r.Classes = append(r.Classes[:len(r.Classes):len(r.Classes)], d)
					require.Equal(t, d.Class, r.ClassOn(d.From))
					require.GreaterOrEqual(t, r.Standing(&blk.Context{On: d.From}).Class.Rank(), d.Class.Rank())
				}
			}
		}
		for i := range r.Milestones {
			r.Milestones[i].IsOverdue(today.On)
			for _, event := range events {
				r.TryMilestone(r.Milestones[i].ID, event, blk.Move[roadmap.MilestoneCase]{})
			}
		}
	})
}

// Long histories of a class, of evidence and of reviews take time in proportion.
func TestLongHistoriesTakeLinearTime(t *testing.T) {
	const n = 200_000
	r := &roadmap.Roadmap{Centre: "c"}
	first := blk.MustParseDate("1900-01-01")
	for i := range n {
		day := first.AddDays(i / 5)
		r.Classes = append(r.Classes, roadmap.ClassDecision{Class: []roadmap.IndependenceClass{roadmap.Tumbuh, roadmap.Berkembang, roadmap.Mandiri}[i%3], From: day})
		r.Evidence = append(r.Evidence, roadmap.Evidence{Criterion: everyCriterion()[i%12], Met: blk.FlagOf(i%2 == 0), On: day, Until: day.AddDays(i % 900)})
		r.Reviews = append(r.Reviews, roadmap.Review{On: day, Class: roadmap.Tumbuh})
	}
	start := time.Now()
	found := r.Check(today)
	require.NotEmpty(t, found)
	r.Assess(today)
	require.Less(t, time.Since(start), 20*time.Second, fmt.Sprint(len(found)))
}
