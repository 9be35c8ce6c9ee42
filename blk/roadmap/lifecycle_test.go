package roadmap_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/blktest"
	"github.com/vokasi/vokasi-go/blk/roadmap"
)

func ids(found blk.Findings) []string {
	var list []string
	for _, f := range found {
		list = append(list, string(f.Check))
	}
	return list
}

func reviewer(day string) blk.Move[roadmap.Roadmap] {
	return blk.Move[roadmap.Roadmap]{Actor: "u-1", Role: blk.RoleReviewer, At: at(day)}
}

func TestPromotion(t *testing.T) {
	blktest.Lifecycle(t, roadmap.ClassLifecycle())
	r := &roadmap.Roadmap{Centre: "blkk-1", Manager: "u-manager"}
	_, found := r.Decide(roadmap.AssessClass, reviewer("2025-01-10"))
	require.Equal(t, []string{"BKK-041"}, ids(found))
	_, found = r.Decide(roadmap.Promote, reviewer("2025-01-10"))
	require.Equal(t, []string{"LIF-001"}, ids(found), "the first class is not a promotion")

	r.Evidence = evidence("2025-01-09", true, roadmap.CanTrain)
	d, found := r.Decide(roadmap.AssessClass, reviewer("2025-01-10"))
	require.Empty(t, found)
	require.Equal(t, roadmap.ClassDecision{Class: roadmap.Tumbuh, From: blk.MustParseDate("2025-01-10"), Reviewer: "u-1"}, d)
	r.Classes = append(r.Classes, d)
	require.Empty(t, ids(r.Check(&blk.Context{On: blk.MustParseDate("2025-01-10")})), "what was decided keeps the checks")

	// Every reason at once, and no class is skipped.
	m := reviewer("2025-01-09")
	m.Actor, m.Role = "u-manager", blk.RoleHeadOfCentre
	r.Classes[0].From = blk.MustParseDate("2025-01-09")
	_, found = r.Decide(roadmap.Promote, m)
	require.Equal(t, []string{"LIF-002", "BKK-042", "BKK-043", "BKK-012"}, ids(found))
	require.Equal(t, "Harus terbukti bahwa BLKK mempunyai kemitraan yang membiayai pelatihan. Ini belum diketahui.", found[1].Text.ID)
	r.Manager = ""
	_, found = r.Decide(roadmap.Promote, m)
	require.NotContains(t, ids(found), "BKK-012", "who manages the centre is not known")

	r.Evidence = append(r.Evidence, evidence("2025-02-01", true, roadmap.FundingPartnership, roadmap.EmpowersAlumni)...)
	d, found = r.Decide(roadmap.Promote, reviewer("2025-02-01"))
	require.Empty(t, found)
	require.Equal(t, roadmap.Berkembang, d.Class)
	r.Classes = append(r.Classes, d)
	_, found = r.Decide(roadmap.Promote, reviewer("2025-02-02"))
	require.Len(t, found, 6, "the criteria of mandiri")
	asked := r.AskClass(roadmap.Promote, today)
	require.Len(t, asked.Leaves(blk.Undetermined), 6)
	require.Empty(t, slices.DeleteFunc(ids(found), func(id string) bool { return id >= "BKK-044" && id <= "BKK-049" }))

	r.Evidence = append(r.Evidence, evidence("2025-03-01", true, everyCriterion()...)...)
	d, found = r.Decide(roadmap.Promote, reviewer("2025-03-01"))
	require.Empty(t, found)
	require.Equal(t, roadmap.Mandiri, d.Class)
	r.Classes = append(r.Classes, d)
	require.Empty(t, r.Check(&blk.Context{On: blk.MustParseDate("2025-03-02")}))
}

func TestNoDecisionBeforeALaterOne(t *testing.T) {
	r := &roadmap.Roadmap{Centre: "blkk-1", Evidence: evidence("2024-01-01", true, roadmap.CanTrain, roadmap.FundingPartnership, roadmap.EmpowersAlumni),
		Classes: []roadmap.ClassDecision{{Class: roadmap.Tumbuh, From: blk.MustParseDate("2024-02-01")}, {Class: roadmap.Berkembang, From: blk.MustParseDate("2026-01-01")}}}
	_, found := r.Decide(roadmap.Promote, reviewer("2025-01-10"))
	require.Equal(t, []string{"AUD-002"}, ids(found), "the history would no longer be in order")
	_, found = r.Decide(roadmap.AssessClass, reviewer("2024-01-10"))
	require.Equal(t, []string{"AUD-002"}, ids(found), "nor before the first")
	asked := r.AskClass(roadmap.Promote, &blk.Context{On: blk.MustParseDate("2025-01-10")})
	require.Empty(t, asked.Leaves(blk.False), "but one may ask how it stood then")
	require.Equal(t, "", string(r.ClassOn(blk.MustParseDate("2024-01-31"))))
}

func TestDemotion(t *testing.T) {
	r := good()
	r.Reviews = nil
	m := reviewer("2026-03-02")
	m.Context = today
	_, found := r.Decide(roadmap.Demote, m)
	require.Equal(t, []string{"AUD-001", "BKK-053", "BKK-054"}, ids(found))
	m.Reason = "basis data hilang"

	r.Evidence[7].Until = blk.MustParseDate("2025-12-31") // the database
	_, found = r.Decide(roadmap.Demote, m)
	require.Equal(t, []string{"BKK-053", "BKK-054"}, ids(found))
	require.Contains(t, found[0].Text.EN, "not known", "evidence that ran out lowers no class")
	r.Evidence = append(r.Evidence, evidence("2026-01-01", false, roadmap.AlumniDatabase)...)
	r.Reviews = []roadmap.Review{{On: blk.MustParseDate("2025-09-03"), Class: roadmap.Berkembang}}
	_, found = r.Decide(roadmap.Demote, m)
	require.Equal(t, []string{"BKK-054"}, ids(found), "a day is left")
	require.Empty(t, r.Check(today).Of("BKK-019"))
	r.Reviews[0].On = blk.MustParseDate("2025-09-02")
	d, found := r.Decide(roadmap.Demote, m)
	require.Empty(t, found)
	require.Equal(t, roadmap.ClassDecision{Class: roadmap.Berkembang, From: today.On, Reviewer: "u-1", Reason: "basis data hilang"}, d)

	// A later review that finds the class again ends the time to mend.
	r.Reviews = append(r.Reviews, roadmap.Review{On: blk.MustParseDate("2025-12-01"), Class: roadmap.Mandiri})
	_, found = r.Decide(roadmap.Demote, m)
	require.Equal(t, []string{"BKK-054"}, ids(found))
	r.Reviews = r.Reviews[:1]
	r.Reviews[0].On = blk.MustParseDate("2025-01-31") // before the class was given
	_, found = r.Decide(roadmap.Demote, m)
	require.Equal(t, []string{"BKK-054"}, ids(found))

	r.Classes = append(r.Classes, d)
	require.Equal(t, roadmap.Berkembang, r.ClassOn(today.On))
	require.Empty(t, r.Check(today).Of("BKK-011"))
	require.Empty(t, r.Check(today).Of("BKK-002"), "a demotion needs no evidence")
	m.At = at("2026-03-01")
	r.Classes = []roadmap.ClassDecision{{Class: roadmap.Tumbuh, From: blk.MustParseDate("2026-01-01")}}
	_, found = r.Decide(roadmap.Demote, m)
	require.Equal(t, []string{"LIF-001"}, ids(found), "nothing lies below tumbuh")
}

// A class that was wrongly raised and taken back is not told for ever.
func TestOnlyTheLastRaiseIsTold(t *testing.T) {
	r := &roadmap.Roadmap{Centre: "c", Evidence: evidence("2023-01-01", true, roadmap.CanTrain), Classes: []roadmap.ClassDecision{
		{Class: roadmap.Tumbuh, From: blk.MustParseDate("2023-01-01")},
		{Class: roadmap.Berkembang, From: blk.MustParseDate("2023-02-01")},
		{Class: roadmap.Tumbuh, From: blk.MustParseDate("2023-03-01"), Reason: "keliru"},
	}}
	require.Len(t, r.Check(today).Of("BKK-002"), 2, "it stays the last raise to that class")
	r.Evidence = append(r.Evidence, evidence("2023-04-01", true, roadmap.FundingPartnership, roadmap.EmpowersAlumni)...)
	r.Classes = append(r.Classes, roadmap.ClassDecision{Class: roadmap.Berkembang, From: blk.MustParseDate("2023-05-01")})
	require.Empty(t, r.Check(today).Of("BKK-002"))
}

// One fault is told once: the criteria of the decree by BKK-003, the others by
// BKK-002, a ratio that is too low by BKK-007.
func TestAClassWithoutEvidenceIsToldOnce(t *testing.T) {
	r := good()
	r.Evidence = nil
	found := r.Check(today)
	require.Len(t, found.Of("BKK-002"), 4)
	require.Len(t, found.Of("BKK-003"), 5)
	require.Empty(t, r.Check(&blk.Context{On: today.On, Phase: blk.Reported}))

	r = good()
	r.Evidence[3] = roadmap.Evidence{Criterion: roadmap.SelfFinancing, Ratio: blk.MustParsePercent("62.50"), On: blk.MustParseDate("2025-01-01")}
	require.Equal(t, []string{"BKK-007"}, ids(r.Check(today)))
	r.Evidence[3].Met = blk.FlagOf(false)
	require.Equal(t, []string{"BKK-003", "BKK-007"}, ids(r.Check(today)), "a reviewer said so, and the ratio says so")
	r.Evidence[3].Met = blk.FlagOf(true)
	require.Equal(t, []string{"BKK-007"}, ids(r.Check(today)))
}

func TestMilestoneLifecycle(t *testing.T) {
	blktest.Lifecycle(t, roadmap.MilestoneLifecycle())
	r := good()
	r.Milestones[1].History = nil
	c := &r.Milestones[2]
	try := func(id roadmap.MilestoneID, event roadmap.MilestoneEvent, actor blk.ActorID) blk.Findings {
		s, found := r.TryMilestone(id, event, blk.Move[roadmap.MilestoneCase]{Actor: actor, Role: blk.RoleReviewer, At: at("2026-02-01"), Reason: "-"})
		if found == nil {
			m := r.Find(id)
			m.History = append(m.History, s)
		}
		return found
	}
	require.Equal(t, roadmap.MilestoneNotStarted, c.State())
	require.Equal(t, []string{"LIF-001"}, ids(try("c", roadmap.MilestoneVerify, "u-1")))
	require.Empty(t, try("c", roadmap.MilestoneStart, "u-1"))
	require.Equal(t, []string{"BKK-009"}, ids(try("c", roadmap.MilestoneSubmit, "u-1")))
	c.Documents = []blk.DocumentID{"d"}
	require.Empty(t, try("c", roadmap.MilestoneSubmit, "u-1"))
	require.Empty(t, try("c", roadmap.MilestoneReturn, "u-2"))
	require.Empty(t, try("c", roadmap.MilestoneSubmit, "u-1"))
	require.Equal(t, []string{"BKK-006", "AUD-004"}, ids(try("c", roadmap.MilestoneVerify, "u-1")))
	require.Empty(t, try("b", roadmap.MilestoneWaive, "u-2"), "which counts as done")
	_, done := c.DoneOn()
	require.False(t, done)
	require.True(t, c.IsOverdue(today.On))
	require.Empty(t, try("c", roadmap.MilestoneVerify, "u-2"))
	day, done := c.DoneOn()
	require.True(t, done)
	require.Equal(t, blk.MustParseDate("2026-02-01"), day)
	require.True(t, c.IsOverdue(blk.MustParseDate("2026-01-31")), "it was, then")
	require.False(t, c.IsOverdue(today.On))
	require.False(t, c.IsOverdue(c.Due))
	require.Empty(t, r.Check(today), "what was moved keeps the checks")

	require.Equal(t, []string{"DOC-004"}, ids(try("x", roadmap.MilestoneStart, "u-1")))
	for _, k := range []*roadmap.MilestoneCase{nil, {}, {Roadmap: r, Milestone: "x"}} { // nothing is known
		l := roadmap.MilestoneLifecycle()
		_, found := l.Try([]roadmap.MilestoneStep{{To: roadmap.MilestoneSubmitted}}, roadmap.MilestoneVerify, blk.Move[roadmap.MilestoneCase]{Record: k, Actor: "u", Role: blk.RoleReviewer, At: at("2026-02-01")})
		require.Len(t, found, 3)
	}
	_, found := roadmap.ClassLifecycle().Try(nil, roadmap.AssessClass, blk.Move[roadmap.Roadmap]{Actor: "u", Role: blk.RoleReviewer, At: at("2026-02-01")})
	require.Len(t, found, 2)
	waived := roadmap.Milestone{History: []roadmap.MilestoneStep{{To: roadmap.MilestoneWaived}}, Due: today.On}
	_, done = waived.DoneOn()
	require.True(t, done)
	require.False(t, waived.IsOverdue(today.On.AddDays(1)), "nobody knows when it was done")
}

func TestReviewsAreDue(t *testing.T) {
	r := &roadmap.Roadmap{}
	require.True(t, r.ReviewOverdue(today), "never reviewed")
	_, known := r.ReviewDue(today)
	require.False(t, known)
	require.False(t, r.ReviewOverdue(nil))
	r.Classes = []roadmap.ClassDecision{{Class: roadmap.Tumbuh, From: blk.MustParseDate("2025-03-02")}}
	due, known := r.ReviewDue(today)
	require.True(t, known)
	require.Equal(t, today.On, due)
	require.False(t, r.ReviewOverdue(today))
	r.Reviews = []roadmap.Review{{On: blk.MustParseDate("2025-03-01")}, {On: today.On.AddDays(1)}}
	require.True(t, r.ReviewOverdue(today), "a review that is to come does not count")
	require.False(t, r.ReviewOverdue(&blk.Context{On: today.On.AddDays(1)}))
	require.Nil(t, r.LastReview(blk.Date{}))
	r.Reviews = []roadmap.Review{{On: blk.MustParseDate("9999-06-01")}}
	require.False(t, r.ReviewOverdue(&blk.Context{On: blk.MustParseDate("9999-12-31")}), "it would be due after the last year there is")
}
