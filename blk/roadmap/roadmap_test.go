package roadmap_test

import (
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
		if info.Entity == entity {
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

func good() *roadmap.Roadmap {
	return &roadmap.Roadmap{Centre: "blkk-1", Region: blk.MustParseRegion("33.25"), Reviews: []roadmap.Review{{On: blk.MustParseDate("2025-06-13"), Class: roadmap.Mandiri}}, Evidence: evidence("2023-01-01", true, everyCriterion()...),
		Classes:   []roadmap.ClassDecision{{Class: roadmap.Tumbuh, From: blk.MustParseDate("2023-02-01")}, {Class: roadmap.Berkembang, From: blk.MustParseDate("2024-02-01")}, {Class: roadmap.Mandiri, From: blk.MustParseDate("2025-02-01"), Document: "sk-1"}},
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
		{Check: "BKK-005", At: "/reviews", Break: func(r *roadmap.Roadmap) { r.Reviews[0].On = blk.MustParseDate("2025-03-01") }},
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

func TestAssess(t *testing.T) {
	r := &roadmap.Roadmap{Centre: "c", Evidence: evidence("2025-01-01", true, roadmap.CanTrain, roadmap.FundingPartnership)}
	a := r.Assess(today)
	require.Equal(t, roadmap.Tumbuh, a.Class)
	failing, unknown := a.Lacking()
	require.Empty(t, failing)
	require.Len(t, unknown, 1)
	require.Equal(t, "empowers_alumni", unknown[0].Code)

	r.Evidence = append(r.Evidence, evidence("2025-02-01", false, roadmap.EmpowersAlumni)...)
	a = r.Assess(today)
	failing, unknown = a.Lacking()
	require.Len(t, failing, 1)
	require.Empty(t, unknown)

	r.Evidence = append(r.Evidence, evidence("2025-03-01", true, everyCriterion()...)...)
	a = r.Assess(today)
	require.Equal(t, roadmap.Mandiri, a.Class)
	require.Equal(t, blk.True, a.Answer.Truth)
	failing, unknown = a.Lacking()
	require.Empty(t, append(failing, unknown...))

	r.Evidence = append(r.Evidence, evidence("2026-01-01", false, roadmap.CanTrain)...)
	a = r.Assess(today)
	require.Empty(t, a.Class, "a class needs those before it")
	require.Empty(t, r.Assess(nil).Class, "without a date nothing is known")
	failing, _ = a.Lacking()
	require.Equal(t, "can_train", failing[0].Code)
}

func TestEvidenceOfOneDayThatDisagreesTellsNothing(t *testing.T) {
	r := &roadmap.Roadmap{Evidence: append(evidence("2025-01-01", true, roadmap.CanTrain), evidence("2025-01-01", false, roadmap.CanTrain)...)}
	require.Equal(t, blk.Undetermined, r.Meets(roadmap.CanTrain, today))
	require.Equal(t, blk.Undetermined, r.Meets(roadmap.CanTrain, &blk.Context{On: blk.MustParseDate("2024-12-31")}))
	r.Evidence = append(r.Evidence, evidence("2025-01-02", true, roadmap.CanTrain)...)
	require.Equal(t, blk.True, r.Meets(roadmap.CanTrain, today))
}

func TestClassOn(t *testing.T) {
	r := good()
	for on, want := range map[string]roadmap.IndependenceClass{"2023-01-31": "", "2023-02-01": roadmap.Tumbuh, "2024-12-31": roadmap.Berkembang, "2026-01-01": roadmap.Mandiri} {
		require.Equal(t, want, r.ClassOn(blk.MustParseDate(on)), on)
	}
}

// TestMoreEvidenceNeverTakesAClassAway adds positive evidence to roadmaps: the
// class only rises, and what was decided stays decided.
func TestMoreEvidenceNeverTakesAClassAway(t *testing.T) {
	rank := map[roadmap.IndependenceClass]int{"": 0, roadmap.Tumbuh: 1, roadmap.Berkembang: 2, roadmap.Mandiri: 3}
	rapid.Check(t, func(t *rapid.T) {
		known := rapid.SliceOfDistinct(rapid.SampledFrom(everyCriterion()), rapid.ID[roadmap.Criterion]).Draw(t, "known")
		r := &roadmap.Roadmap{Evidence: evidence("2025-01-01", true, known...)}
		before := r.Assess(today)
		more := rapid.SampledFrom(everyCriterion()).Draw(t, "more")
		r.Evidence = append(r.Evidence, evidence("2025-02-01", true, more)...)
		after := r.Assess(today)
		require.GreaterOrEqual(t, rank[after.Class], rank[before.Class])
		if before.Answer.Truth == blk.True {
			require.Equal(t, blk.True, after.Answer.Truth)
		}
	})
}

func TestRecords(t *testing.T) {
	r := roadmap.Records{Roadmaps: []roadmap.Roadmap{{}}}
	require.Equal(t, "/roadmaps/0/centre", r.Check(today).Of("DOC-009")[0].At)
	blktest.CodeList(t, roadmap.IndependenceClass(""), roadmap.Criterion(""))
	require.NotEmpty(t, roadmap.Parameters())
}
