package roadmap_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/blktest"
	"github.com/vokasi/vokasi-go/blk/region"
	"github.com/vokasi/vokasi-go/blk/roadmap"
)

var today = &blk.Context{On: blk.MustParseDate("2026-03-02"), Phase: blk.Final, Regions: region.Table{}}

func catalogue(entity string) []blk.CheckInfo {
	var infos []blk.CheckInfo
	for _, info := range roadmap.Checks() {
		if info.Entity == entity && info.Scope != blk.ScopeAcross {
			infos = append(infos, info)
		}
	}
	return infos
}

func evidence(on string, met bool, criteria ...roadmap.Criterion) []roadmap.Evidence {
	var list []roadmap.Evidence
	for _, x := range criteria {
		list = append(list, roadmap.Evidence{Criterion: x, Met: blk.FlagOf(met), On: blk.MustParseDate(on)})
	}
	return list
}

func everyCriterion() []roadmap.Criterion {
	var list []roadmap.Criterion
	for _, v := range roadmap.Criterion("").CodeList().Values() {
		list = append(list, roadmap.Criterion(v))
	}
	return list
}

func at(s string) blk.Instant { return blk.MustParseInstant(s + "T03:00:00Z") }

func step(event roadmap.MilestoneEvent, to roadmap.MilestoneState, day string) roadmap.MilestoneStep {
	return roadmap.MilestoneStep{Event: event, To: to, At: at(day), Actor: "u-" + blk.ActorID(event), Role: blk.RoleReviewer}
}

// verified is the history of a milestone that was verified on a day.
func verified(day string) []roadmap.MilestoneStep {
	return []roadmap.MilestoneStep{step(roadmap.MilestoneStart, roadmap.MilestoneInProgress, "2024-01-02"), step(roadmap.MilestoneSubmit, roadmap.MilestoneSubmitted, "2024-01-03"), step(roadmap.MilestoneVerify, roadmap.MilestoneVerified, day)}
}

func good() *roadmap.Roadmap {
	return &roadmap.Roadmap{Centre: "blkk-1", Region: blk.MustParseRegion("33.25"), Manager: "u-manager", Evidence: evidence("2023-01-01", true, everyCriterion()...),
		Classes: []roadmap.ClassDecision{{Class: roadmap.Tumbuh, From: blk.MustParseDate("2023-02-01"), Reviewer: "u-1"}, {Class: roadmap.Berkembang, From: blk.MustParseDate("2024-02-01")}, {Class: roadmap.Mandiri, From: blk.MustParseDate("2025-02-01"), Document: "sk-1"}},
		Reviews: []roadmap.Review{{On: blk.MustParseDate("2024-06-13"), Class: roadmap.Berkembang, Reviewer: "u-2"}, {On: blk.MustParseDate("2025-06-13"), Class: roadmap.Mandiri}},
		Milestones: []roadmap.Milestone{
			{ID: "a", Title: blk.Text{ID: "A"}, Documents: []blk.DocumentID{"d"}, History: verified("2024-02-01"), Due: blk.MustParseDate("2024-01-01"), Cost: blk.MustNewRupiah(0)},
			{ID: "b", Title: blk.Text{ID: "B"}, Prerequisites: []roadmap.MilestoneID{"a"}, Documents: []blk.DocumentID{"d"}, History: verified("2024-02-01")},
			{ID: "c", Title: blk.Text{ID: "C"}, Prerequisites: []roadmap.MilestoneID{"a", "b"}, Criteria: []roadmap.Criterion{roadmap.Incubator}, Due: blk.MustParseDate("2026-01-01")},
		},
		Citations: []blk.Citation{{Source: "s1", Claim: blk.ClaimFact}}}
}

func TestRoadmapChecks(t *testing.T) {
	blktest.Checks(t, catalogue("roadmap"), good, today, (*roadmap.Roadmap).Check, []blktest.Example[roadmap.Roadmap]{
		{Check: "DOC-009", At: "/centre", Break: func(r *roadmap.Roadmap) { r.Centre = "" }},
		{Check: "DOC-014", At: "/centre", Break: func(r *roadmap.Roadmap) { r.Centre = "a b" }},
		{Check: "REF-005", At: "/region", Break: func(r *roadmap.Roadmap) { r.Region = blk.MustParseRegion("33.99") }},
		{Check: "BKK-002", At: "/classes/2/class", Break: func(r *roadmap.Roadmap) { r.Evidence = r.Evidence[:3] }},
		{Check: "BKK-002", At: "/classes/0/class", Break: func(r *roadmap.Roadmap) { r.Evidence = nil }},
		{Check: "BKK-004", At: "/classes/1/class", Break: func(r *roadmap.Roadmap) { r.Classes[1].Class = roadmap.Mandiri }},
		{Check: "BKK-003", At: "/classes/2/class", Break: func(r *roadmap.Roadmap) { r.Evidence = r.Evidence[:5] }},
		{Check: "BKK-005", At: "/reviews", Break: func(r *roadmap.Roadmap) { r.Reviews[1].On = blk.MustParseDate("2025-03-01") }},
		{Check: "BKK-006", At: "/milestones/1/prerequisites/0", Break: func(r *roadmap.Roadmap) { r.Milestones[1].History = verified("2024-01-31") }},
		{Check: "BKK-006", At: "/milestones/1/prerequisites/0", Break: func(r *roadmap.Roadmap) { r.Milestones[0].History = nil }},
		{Check: "BKK-007", At: "/evidence/12/ratio", Break: func(r *roadmap.Roadmap) {
			r.Evidence = append(r.Evidence, roadmap.Evidence{Criterion: roadmap.SelfFinancing, Ratio: blk.MustParsePercent("99.99"), On: blk.MustParseDate("2026-01-01")})
		}},
		{Check: "BKK-007", At: "/classes", Break: func(r *roadmap.Roadmap) { r.Evidence[3].Until = today.On.AddDays(-1) },
			Context: &blk.Context{On: today.On, Phase: blk.Final, Supply: supply("BKK-044", blk.False)}},
		{Check: "BKK-009", At: "/milestones/1/documents", Break: func(r *roadmap.Roadmap) { r.Milestones[1].Documents = nil }},
		{Check: "BKK-011", At: "/classes/3/reason", Break: func(r *roadmap.Roadmap) {
			r.Classes = append(r.Classes, roadmap.ClassDecision{Class: roadmap.Berkembang, From: blk.MustParseDate("2026-01-01")})
		}},
		{Check: "BKK-012", At: "/classes/0/reviewer", Break: func(r *roadmap.Roadmap) { r.Classes[0].Reviewer = "u-manager" }},
		{Check: "BKK-012", At: "/reviews/0/reviewer", Break: func(r *roadmap.Roadmap) { r.Manager = "u-2" }},
		{Check: "BKK-013", At: "/milestones/0/prerequisites", Break: func(r *roadmap.Roadmap) { r.Milestones[0].Prerequisites = []roadmap.MilestoneID{"c"} }},
		{Check: "BKK-013", At: "/milestones/2/prerequisites", Break: func(r *roadmap.Roadmap) { r.Milestones[2].Prerequisites = []roadmap.MilestoneID{"c"} }},
		{Check: "BKK-014", At: "/milestones/2/prerequisites/1", Break: func(r *roadmap.Roadmap) { r.Milestones[2].Prerequisites[1] = "x" }},
		{Check: "BKK-015", At: "/milestones/2/id", Break: func(r *roadmap.Roadmap) { r.Milestones[2].ID = "b" }},
		{Check: "BKK-016", At: "/milestones/2/due", Break: func(r *roadmap.Roadmap) { r.Milestones[0].Due = blk.MustParseDate("2026-01-02") }},
		{Check: "BKK-017", At: "/classes/2/from", Break: func(r *roadmap.Roadmap) { r.Classes[2].From = today.On.AddDays(1) }},
		{Check: "BKK-017", At: "/evidence/0/on", Break: func(r *roadmap.Roadmap) { r.Evidence[0].On = today.On.AddDays(1) }},
		{Check: "BKK-017", At: "/reviews/1/on", Break: func(r *roadmap.Roadmap) { r.Reviews[1].On = today.On.AddDays(1) }},
		{Check: "BKK-017", At: "/milestones/1/history/2/at", Break: func(r *roadmap.Roadmap) { r.Milestones[1].History = verified("2026-03-03") }},
		{Check: "BKK-018", At: "/reviews/1/on", Break: func(r *roadmap.Roadmap) { r.Reviews[0].On = blk.MustParseDate("2025-06-14") }},
		{Check: "BKK-019", At: "/reviews/1/class", Break: func(r *roadmap.Roadmap) { r.Reviews[1].Class = roadmap.Tumbuh }},
		{Check: "BKK-055", At: "/milestones/0/cost", Break: func(r *roadmap.Roadmap) { r.Milestones[0].Cost = blk.MustNewRupiah(-1) }},
		{Check: "BKK-005", At: "/reviews", Break: func(r *roadmap.Roadmap) { r.Reviews = nil }},
		{Check: "BKK-008", At: "/classes/1/from", Break: func(r *roadmap.Roadmap) { r.Classes[1].From = blk.MustParseDate("2023-01-31") }},
		{Check: "REF-001", At: "/classes/0/class", Break: func(r *roadmap.Roadmap) { r.Classes[0].Class = "rintisan" }},
		{Check: "BKK-010", At: "/evidence/0/met", Break: func(r *roadmap.Roadmap) { r.Evidence[0].Met = blk.Flag{} }},
	})
	require.NoError(t, good().Validate(today))
	blktest.Checks(t, catalogue("class_decision"), func() *roadmap.ClassDecision {
		return &roadmap.ClassDecision{Class: roadmap.Tumbuh, From: today.On, Document: "d"}
	}, today, (*roadmap.ClassDecision).Check, []blktest.Example[roadmap.ClassDecision]{
		{Check: "DOC-009", At: "/class", Break: func(d *roadmap.ClassDecision) { d.Class = "" }},
		{Check: "REF-001", At: "/class", Break: func(d *roadmap.ClassDecision) { d.Class = "maju" }},
		{Check: "DOC-009", At: "/from", Break: func(d *roadmap.ClassDecision) { d.From = blk.Date{} }},
		{Check: "DOC-014", At: "/document", Break: func(d *roadmap.ClassDecision) { d.Document = "a b" }},
	})
	blktest.Checks(t, catalogue("roadmap_evidence"), func() *roadmap.Evidence {
		return &roadmap.Evidence{Criterion: roadmap.CanTrain, Met: blk.FlagOf(false), On: today.On, Document: "d"}
	}, today, (*roadmap.Evidence).Check, []blktest.Example[roadmap.Evidence]{
		{Check: "DOC-009", At: "/criterion", Break: func(e *roadmap.Evidence) { e.Criterion = "" }},
		{Check: "REF-001", At: "/criterion", Break: func(e *roadmap.Evidence) { e.Criterion = "x" }},
		{Check: "BKK-010", At: "/met", Break: func(e *roadmap.Evidence) { e.Met = blk.Flag{} }},
		{Check: "BKK-010", At: "/met", Break: func(e *roadmap.Evidence) { e.Ratio = blk.MustParsePercent("80.00") }},
		{Check: "BKK-010", At: "/met", Break: func(e *roadmap.Evidence) {
			e.Criterion, e.Ratio = roadmap.SelfFinancing, blk.MustParsePercent("-0.01")
		}},
		{Check: "DOC-013", At: "/until", Break: func(e *roadmap.Evidence) { e.Until = today.On.AddDays(-1) }},
		{Check: "DOC-009", At: "/on", Break: func(e *roadmap.Evidence) { e.On = blk.Date{} }},
		{Check: "DOC-014", At: "/document", Break: func(e *roadmap.Evidence) { e.Document = "a b" }},
	})
}

// TestMoreEvidenceNeverTakesAClassAway adds positive evidence to roadmaps: the
// class only rises, and what was decided stays decided.
func TestWhatIsNoClassSkipsNone(t *testing.T) {
	r := good()
	r.Classes = slices.Insert(r.Classes, 1, roadmap.ClassDecision{Class: "lain", From: r.Classes[0].From})
	require.Equal(t, []string{"REF-001"}, ids(r.Check(today)), "one fault is told once")
	r.Classes[2].Class = roadmap.Mandiri
	require.Contains(t, ids(r.Check(today)), "BKK-004", "a class is still skipped")
}

func TestMoreEvidenceNeverTakesAClassAway(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		known := rapid.SliceOfDistinct(rapid.SampledFrom(everyCriterion()), rapid.ID[roadmap.Criterion]).Draw(t, "known")
		r := &roadmap.Roadmap{Evidence: evidence("2025-01-01", true, known...)}
		before := r.Assess(today)
		more := rapid.SampledFrom(everyCriterion()).Draw(t, "more")
		r.Evidence = append(r.Evidence, evidence("2025-02-01", true, more)...)
		after := r.Assess(today)
		require.GreaterOrEqual(t, after.Class.Rank(), before.Class.Rank())
		if before.Answer.Truth == blk.True {
			require.Equal(t, blk.True, after.Answer.Truth)
		}
	})
}

func supply(check blk.CheckID, truth blk.Truth) blk.Supplier {
	return func(id blk.CheckID, subject string) (blk.Truth, blk.Citation) {
		if id == check && subject == "blkk-1" {
			return truth, blk.Citation{Source: "s2", Claim: blk.ClaimFact}
		}
		return blk.Undetermined, blk.Citation{}
	}
}

func TestMilestoneAndReviewChecks(t *testing.T) {
	var milestone []blk.CheckInfo
	for _, info := range catalogue("milestone") {
		if info.ID != "BKK-006" && info.ID != "AUD-004" && (info.ID != "BKK-009" || info.At != "") {
			milestone = append(milestone, info) // the others are guards
		}
	}
	blktest.Checks(t, milestone, func() *roadmap.Milestone { return &good().Milestones[1] }, today, (*roadmap.Milestone).Check, []blktest.Example[roadmap.Milestone]{
		{Check: "DOC-009", At: "/id", Break: func(m *roadmap.Milestone) { m.ID = "" }},
		{Check: "DOC-014", At: "/id", Break: func(m *roadmap.Milestone) { m.ID = "a b" }},
		{Check: "DOC-009", At: "/title", Break: func(m *roadmap.Milestone) { m.Title = blk.Text{} }},
		{Check: "REF-001", At: "/criteria/0", Break: func(m *roadmap.Milestone) { m.Criteria = []roadmap.Criterion{"x"} }},
		{Check: "DOC-014", At: "/prerequisites/0", Break: func(m *roadmap.Milestone) { m.Prerequisites = []roadmap.MilestoneID{"a b"} }},
		{Check: "DOC-014", At: "/documents/0", Break: func(m *roadmap.Milestone) { m.Documents[0] = "a b" }},
		{Check: "BKK-009", At: "/documents", Break: func(m *roadmap.Milestone) { m.Documents = nil }},
		{Check: "BKK-055", At: "/cost", Break: func(m *roadmap.Milestone) { m.Cost = blk.MustNewRupiah(-1) }},
		{Check: "LIF-001", At: "/history/1/event", Break: func(m *roadmap.Milestone) { m.History[1].Event = roadmap.MilestoneVerify }},
		{Check: "SRC-003", At: "/citations/0/note", Break: func(m *roadmap.Milestone) {
			m.Citations = []blk.Citation{{Source: "s", Claim: blk.ClaimFact, Disputed: true}}
		}},
	})
	blktest.Checks(t, catalogue("roadmap_review"), func() *roadmap.Review {
		return &roadmap.Review{On: today.On, Class: roadmap.Tumbuh, Document: "d"}
	}, today, (*roadmap.Review).Check, []blktest.Example[roadmap.Review]{
		{Check: "DOC-009", At: "/on", Break: func(x *roadmap.Review) { x.On = blk.Date{} }},
		{Check: "REF-001", At: "/class", Break: func(x *roadmap.Review) { x.Class = "maju" }},
		{Check: "DOC-014", At: "/document", Break: func(x *roadmap.Review) { x.Document = "a b" }},
	})
}

func TestRecords(t *testing.T) {
	r := roadmap.Records{Roadmaps: []roadmap.Roadmap{{}}}
	require.Equal(t, "/roadmaps/0/centre", r.Check(today).Of("DOC-009")[0].At)
	r.Roadmaps = []roadmap.Roadmap{*good(), {Centre: "blkk-2"}, *good()}
	twice := r.Check(&blk.Context{})
	require.Len(t, twice, 1)
	require.Equal(t, "/roadmaps/2/centre", twice.Of("BKK-056")[0].At)
	blktest.CheckFinding(t, twice[0])
	r.Roadmaps = r.Roadmaps[:2]
	require.Empty(t, r.Check(&blk.Context{}))
	for _, info := range roadmap.Checks() {
		blktest.CheckDescription(t, info)
	}
	blktest.CodeList(t, roadmap.IndependenceClass(""), roadmap.Criterion(""), roadmap.MilestoneState(""), roadmap.MilestoneEvent(""), roadmap.ClassState(""), roadmap.ClassEvent(""))
	require.NotEmpty(t, roadmap.Parameters())
}
