package training_test

import (
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/blktest"
	"github.com/vokasi/vokasi-go/blk/centre"
	"github.com/vokasi/vokasi-go/blk/training"
)

func goodPackage() *training.TrainingPackage {
	return &training.TrainingPackage{ID: "paket-1", Centre: "blk-x", Programme: "las", Seats: n(16), FiscalYear: blk.MustParsePartialDate("2026"), Decree: "sk-paket", Citations: cited,
		Request: training.PackageRequest{By: "disnaker", On: blk.MustParseDate("2025-08-01"), Seats: n(32), Analysis: "tna-1", Document: "usulan-1"}}
}

func goodWave() *training.IntakeWave {
	return &training.IntakeWave{ID: "pvn-1", Name: "Pelatihan Vokasi Nasional Batch 1", WaveNumber: n(1), Year: blk.MustParsePartialDate("2026"), Registration: days("2026-01-05", "2026-01-30"),
		AnnouncedOn: blk.MustParseDate("2026-02-10"), Seats: n(20000), Citations: cited}
}

func goodAnalysis() *training.TrainingNeedsAnalysis {
	return &training.TrainingNeedsAnalysis{ID: "tna-1", Centre: "blk-x", Region: blk.MustParseRegion("64.01"), On: blk.MustParseDate("2025-07-01"),
		Demands: []training.VocationDemand{{Vocation: "welding", Wanted: n(40), Interested: n(120)}, {Vocation: "electricity", Wanted: n(16)}},
		Methods: []training.AnalysisMethod{training.AnalysisEmployerSurvey}, Documents: []blk.DocumentID{"laporan-1"}, Citations: cited}
}

func goodPlan() training.SelectionPlan {
	return training.SelectionPlan{Steps: []training.SelectionStep{
		{Stage: training.StageDocumentCheck, On: blk.MustParseDate("2026-02-02")},
		{Stage: training.StageWrittenTest, On: blk.MustParseDate("2026-02-04"), Weight: blk.MustParsePercent("60.00"), MinimumScore: blk.MustParsePercent("60.00")},
		{Stage: training.StageInterview, On: blk.MustParseDate("2026-02-05"), Weight: blk.MustParsePercent("40.00")},
	}}
}

func TestPackageChecks(t *testing.T) {
	blktest.Checks(t, catalogue("training_package"), goodPackage, today, (*training.TrainingPackage).Check, []blktest.Example[training.TrainingPackage]{
		{Check: "DOC-009", At: "/id", Break: func(p *training.TrainingPackage) { p.ID = "" }},
		{Check: "DOC-014", At: "/id", Break: func(p *training.TrainingPackage) { p.ID = "a b" }},
		{Check: "DOC-009", At: "/centre", Break: func(p *training.TrainingPackage) { p.Centre = "" }},
		{Check: "DOC-014", At: "/centre", Break: func(p *training.TrainingPackage) { p.Centre = "a b" }},
		{Check: "DOC-014", At: "/programme", Break: func(p *training.TrainingPackage) { p.Programme = "a b" }},
		{Check: "DOC-014", At: "/decree", Break: func(p *training.TrainingPackage) { p.Decree = "a b" }},
		{Check: "BAT-010", At: "/seats", Break: func(p *training.TrainingPackage) { p.Seats = n(0) }},
		{Check: "BAT-011", At: "/request/analysis", Break: func(p *training.TrainingPackage) { p.Request.Analysis = "" }},
	})
	require.NoError(t, goodPackage().Validate(today))
	require.Empty(t, (&training.TrainingPackage{ID: "p", Centre: "c"}).Check(today), "nobody asked")
	blktest.Checks(t, catalogue("package_request"), func() *training.PackageRequest { return &goodPackage().Request }, today, (*training.PackageRequest).Check, []blktest.Example[training.PackageRequest]{
		{Check: "DOC-009", At: "/by", Break: func(q *training.PackageRequest) { q.By = "" }},
		{Check: "DOC-014", At: "/by", Break: func(q *training.PackageRequest) { q.By = "a b" }},
		{Check: "DOC-014", At: "/analysis", Break: func(q *training.PackageRequest) { q.Analysis = "a b" }},
		{Check: "DOC-014", At: "/document", Break: func(q *training.PackageRequest) { q.Document = "a b" }},
		{Check: "BAT-011", At: "/analysis", Break: func(q *training.PackageRequest) { q.Analysis = "" }},
	})
	before := training.PackageRequest{By: "disnaker", On: blk.MustParseDate("2022-12-31")}
	require.Empty(t, before.Check(today), "before 2023 nobody asked for an analysis")
}

func TestWaveChecks(t *testing.T) {
	blktest.Checks(t, catalogue("intake_wave"), goodWave, today, (*training.IntakeWave).Check, []blktest.Example[training.IntakeWave]{
		{Check: "DOC-009", At: "/id", Break: func(w *training.IntakeWave) { w.ID = "" }},
		{Check: "DOC-014", At: "/id", Break: func(w *training.IntakeWave) { w.ID = "a b" }},
		{Check: "DOC-009", At: "/name", Break: func(w *training.IntakeWave) { w.Name = "" }},
		{Check: "DOC-013", At: "/registration", Break: func(w *training.IntakeWave) { w.Registration = days("2026-02-01", "2026-01-01") }},
		{Check: "BAT-012", At: "/announced_on", Break: func(w *training.IntakeWave) { w.AnnouncedOn = blk.MustParseDate("2026-01-04") }},
	})
	require.NoError(t, goodWave().Validate(today))
}

func TestNeedsAnalysisChecks(t *testing.T) {
	blktest.Checks(t, catalogue("training_needs_analysis"), goodAnalysis, today, (*training.TrainingNeedsAnalysis).Check, []blktest.Example[training.TrainingNeedsAnalysis]{
		{Check: "DOC-009", At: "/id", Break: func(a *training.TrainingNeedsAnalysis) { a.ID = "" }},
		{Check: "DOC-014", At: "/id", Break: func(a *training.TrainingNeedsAnalysis) { a.ID = "a b" }},
		{Check: "DOC-014", At: "/centre", Break: func(a *training.TrainingNeedsAnalysis) { a.Centre = "a b" }},
		{Check: "REF-005", At: "/region", Break: func(a *training.TrainingNeedsAnalysis) { a.Region = blk.MustParseRegion("97") }},
		{Check: "REF-001", At: "/methods/0", Break: func(a *training.TrainingNeedsAnalysis) { a.Methods[0] = "guess" }},
		{Check: "DOC-014", At: "/documents/0", Break: func(a *training.TrainingNeedsAnalysis) { a.Documents[0] = "a b" }},
		{Check: "BAT-013", At: "/demands/1/vocation", Break: func(a *training.TrainingNeedsAnalysis) { a.Demands[1].Vocation = "welding" }},
		{Check: "BAT-013", At: "/demands/20/vocation", Break: func(a *training.TrainingNeedsAnalysis) {
			a.Demands = nil
			for i := range 20 {
				a.Demands = append(a.Demands, training.VocationDemand{Vocation: centre.Vocation("v" + string(rune('a'+i)))})
			}
			a.Demands = append(a.Demands, a.Demands[3])
		}},
		{Check: "REF-008", At: "/demands/0/vocation", Break: func(a *training.TrainingNeedsAnalysis) { a.Demands[0].Vocation = "A B" }},
	})
	require.NoError(t, goodAnalysis().Validate(today))
	blktest.Checks(t, catalogue("vocation_demand"), func() *training.VocationDemand { return &goodAnalysis().Demands[0] }, today, (*training.VocationDemand).Check, []blktest.Example[training.VocationDemand]{
		{Check: "DOC-009", At: "/vocation", Break: func(d *training.VocationDemand) { d.Vocation = "" }},
		{Check: "REF-008", At: "/vocation", Break: func(d *training.VocationDemand) { d.Vocation = "A B" }},
	})
}

func TestSelectionChecks(t *testing.T) {
	blktest.Checks(t, catalogue("selection_plan"), func() *training.SelectionPlan { p := goodPlan(); return &p }, today, (*training.SelectionPlan).Check, []blktest.Example[training.SelectionPlan]{
		{Check: "BAT-014", At: "/steps", Break: func(p *training.SelectionPlan) { p.Steps[2].Weight = blk.MustParsePercent("40.01") }},
		{Check: "BAT-015", At: "/steps/2/stage", Break: func(p *training.SelectionPlan) { p.Steps[2].Stage = training.StageWrittenTest }},
	})
	blktest.Checks(t, catalogue("selection_step"), func() *training.SelectionStep { return &goodPlan().Steps[1] }, today, (*training.SelectionStep).Check, []blktest.Example[training.SelectionStep]{
		{Check: "DOC-009", At: "/stage", Break: func(s *training.SelectionStep) { s.Stage = "" }},
		{Check: "REF-001", At: "/stage", Break: func(s *training.SelectionStep) { s.Stage = "lottery" }},
		{Check: "BAT-016", At: "/weight", Break: func(s *training.SelectionStep) { s.Weight = blk.MustParsePercent("100.01") }},
		{Check: "BAT-016", At: "/minimum_score", Break: func(s *training.SelectionStep) { s.MinimumScore = blk.MustParsePercent("-0.01") }},
	})
	good := func() *training.SelectionScore {
		return &training.SelectionScore{Enrolment: "e-1", Stage: training.StageInterview, Score: blk.MustParsePercent("100.00"), Examiner: "u-3", On: blk.MustParseDate("2026-02-05")}
	}
	blktest.Checks(t, catalogue("selection_score"), good, today, (*training.SelectionScore).Check, []blktest.Example[training.SelectionScore]{
		{Check: "DOC-009", At: "/enrolment", Break: func(s *training.SelectionScore) { s.Enrolment = "" }},
		{Check: "DOC-014", At: "/enrolment", Break: func(s *training.SelectionScore) { s.Enrolment = "a b" }},
		{Check: "DOC-009", At: "/stage", Break: func(s *training.SelectionScore) { s.Stage = "" }},
		{Check: "REF-001", At: "/stage", Break: func(s *training.SelectionScore) { s.Stage = "lottery" }},
		{Check: "DOC-009", At: "/score", Break: func(s *training.SelectionScore) { s.Score = blk.Percent{} }},
		{Check: "BAT-016", At: "/score", Break: func(s *training.SelectionScore) { s.Score = blk.MustParsePercent("100.01") }},
	})
	require.NoError(t, good().Validate(today))
}

func TestCombine(t *testing.T) {
	p := goodPlan()
	score := func(stage training.SelectionStage, s string) training.SelectionScore {
		return training.SelectionScore{Enrolment: "e", Stage: stage, Score: blk.MustParsePercent(s)}
	}
	written, interview := score(training.StageWrittenTest, "71.15"), score(training.StageInterview, "80.01")
	combined, ok := p.Combine([]training.SelectionScore{interview, written}, blk.RoundHalfUp)
	require.True(t, ok)
	require.Equal(t, "74.69", combined.String(), "42.69 and 32.004 are 74.694")
	up, _ := p.Combine([]training.SelectionScore{interview, written}, blk.RoundUp)
	require.Equal(t, "74.70", up.String())
	_, ok = p.Combine([]training.SelectionScore{written}, blk.RoundHalfUp)
	require.False(t, ok, "a score that is missing is not 0")
	_, ok = (&training.SelectionPlan{}).Combine(nil, blk.RoundHalfUp)
	require.False(t, ok)
	p.Steps[2].Weight = blk.MustParsePercent("30.00")
	_, ok = p.Combine([]training.SelectionScore{interview, written}, blk.RoundHalfUp)
	require.False(t, ok, "weights of 90 percent")

	p.Steps[2].MinimumScore = blk.MustParsePercent("50.00")
	require.Equal(t, blk.True, p.MeetsMinimums([]training.SelectionScore{interview, written}))
	require.Equal(t, blk.Undetermined, p.MeetsMinimums([]training.SelectionScore{written}))
	require.Equal(t, blk.False, p.MeetsMinimums([]training.SelectionScore{score(training.StageWrittenTest, "59.99")}), "whatever the interview says")
}

// The combined score lies between the lowest and the highest, does not depend on
// the order of the scores, and rises with each.
func TestCombineLaws(t *testing.T) {
	stages := training.SelectionStage("").CodeList().Values()
	rapid.Check(t, func(t *rapid.T) {
		count := rapid.IntRange(1, len(stages)).Draw(t, "count")
		var p training.SelectionPlan
		var scores, reversed []training.SelectionScore
		left, low, high := 10_000, 10_000, 0
		for i := range count {
			weight := left
			if i < count-1 {
				weight = rapid.IntRange(0, left).Draw(t, "weight")
			}
			left -= weight
			points := rapid.IntRange(0, 10_000).Draw(t, "score")
			w, _ := blk.NewPercent(int64(weight))
			s, _ := blk.NewPercent(int64(points))
			p.Steps = append(p.Steps, training.SelectionStep{Stage: training.SelectionStage(stages[i]), Weight: w})
			scores = append(scores, training.SelectionScore{Stage: training.SelectionStage(stages[i]), Score: s})
			reversed = append([]training.SelectionScore{scores[i]}, reversed...)
			low, high = min(low, points), max(high, points)
		}
		combined, ok := p.Combine(scores, blk.RoundHalfUp)
		if !ok {
			t.Fatal("not combined")
		}
		n, _ := combined.Hundredths()
		if int(n) < low || int(n) > high {
			t.Fatalf("%v is not between %d and %d", combined, low, high)
		}
		if other, _ := p.Combine(reversed, blk.RoundHalfUp); other != combined {
			t.Fatalf("%v and %v", combined, other)
		}
		k := rapid.IntRange(0, count-1).Draw(t, "raised")
		if points, _ := scores[k].Score.Hundredths(); points < 10_000 {
			scores[k].Score, _ = blk.NewPercent(points + 1)
			if raised, _ := p.Combine(scores, blk.RoundHalfUp); raised.Compare(combined) < 0 {
				t.Fatalf("%v is less than %v", raised, combined)
			}
		}
	})
}

func TestCodeListsOfPlans(t *testing.T) {
	blktest.CodeList(t, training.Shift(""), training.AnalysisMethod(""), training.SelectionStage(""), training.SessionKind(""), training.Weekday(""), training.Presence(""), training.ConflictKind(""))
	for spelling, want := range map[string]training.Presence{"H": training.Present, "s": training.Sick, "I": training.Excused, "A": training.Absent} {
		got, ok := blk.MatchCode[training.Presence](spelling)
		require.True(t, ok)
		require.Equal(t, want, got)
	}
}
