package certification_test

import (
	"strconv"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/training"
	"github.com/vokasi/vokasi-go/certification"
)

var later = &blk.Context{On: day("2026-03-01")}

func assessmentStep(move certification.AssessmentMove, to certification.AssessmentState, at string) certification.AssessmentStep {
	return certification.AssessmentStep{Event: move, To: to, At: blk.MustParseInstant(at), Actor: "u", Role: blk.RoleCertificationBody}
}

// Only what was taught before the assessment makes an assessor partial, however
// much was taught after it.
func TestImpartialityLooksBack(t *testing.T) {
	for name, x := range map[string]struct {
		taught []string
		want   []string
	}{
		"never":                           {nil, nil},
		"on the day":                      {[]string{"2025-03-10"}, []string{"ASM-001 /assessments/0/assessors"}},
		"24 months before":                {[]string{"2023-03-10"}, []string{"ASM-001 /assessments/0/assessors"}},
		"a day more":                      {[]string{"2023-03-09"}, nil},
		"only after it":                   {[]string{"2025-03-11", "2025-05-01"}, nil},
		"long before, and after it":       {[]string{"2025-05-01", "2023-03-09"}, nil},
		"shortly before, and long before": {[]string{"2025-02-01", "2020-01-01"}, []string{"ASM-001 /assessments/0/assessors"}},
		"on a day nobody knows":           {[]string{""}, nil},
	} {
		l := lessons()
		l.Sessions = nil
		for _, on := range x.taught {
			s := training.Session{Batch: "b", Instructors: []blk.InstructorID{"ins"}}
			if on != "" {
				s.Date = day(on)
			}
			l.Sessions = append(l.Sessions, s)
		}
		require.Equal(t, x.want, foundAt(office().CheckWith(l, later, nil)), name)
	}
}

// Nobody is competent in a scheme who is not yet in one of its required units,
// whether the other units are told or not.
func TestCompetentAgreesWithUnits(t *testing.T) {
	result := func(u blk.UnitCode, r blk.CompetencyResult) certification.UnitResult {
		return certification.UnitResult{Unit: u, Result: r, Evidence: []blk.Count{count(1)}}
	}
	for name, x := range map[string]struct {
		phase   blk.Phase
		results []certification.UnitResult
		want    []string
	}{
		"competent in all":              {blk.Final, []certification.UnitResult{result(unitSafety, blk.Competent), result(unitDrawing, blk.Competent)}, nil},
		"not in the required one":       {blk.Final, []certification.UnitResult{result(unitSafety, blk.NotYetCompetent), result(unitDrawing, blk.Competent)}, []string{"ASM-005 /assessments/0/decisions/0/result"}},
		"nor is all told":               {blk.Final, []certification.UnitResult{result(unitSafety, blk.NotYetCompetent)}, []string{"ASM-004 /assessments/0/results", "ASM-005 /assessments/0/decisions/0/result"}},
		"as a source says":              {blk.Reported, []certification.UnitResult{result(unitSafety, blk.NotYetCompetent)}, []string{"ASM-005 /assessments/0/decisions/0/result"}},
		"a source says nothing else":    {blk.Reported, nil, nil},
		"in too few of the group":       {blk.Final, []certification.UnitResult{result(unitSafety, blk.Competent), result(unitDrawing, blk.NotYetCompetent)}, []string{"ASM-005 /assessments/0/decisions/0/result"}},
		"in one of two of the group":    {blk.Final, []certification.UnitResult{result(unitSafety, blk.Competent), result(unitDrawing, blk.NotYetCompetent), result(unitThreeG, blk.Competent)}, nil},
		"in none of the group":          {blk.Reported, []certification.UnitResult{result(unitDrawing, blk.NotYetCompetent), result(unitThreeG, blk.NotYetCompetent)}, []string{"ASM-005 /assessments/0/decisions/0/result"}},
		"one of the group not told yet": {blk.Draft, []certification.UnitResult{result(unitSafety, blk.Competent)}, []string{"ASM-004 /assessments/0/results"}},
	} {
		r := office()
		r.Assessments[0].Results = x.results
		require.Equal(t, x.want, foundAt(r.Check(&blk.Context{On: later.On, Phase: x.phase})), name)
	}
}

// A decision may differ from the one before it after an appeal that was not in vain,
// or after another attempt.
func TestDecisionsMayDifferAfterAnother(t *testing.T) {
	appeal := func(on string, outcome certification.AppealOutcome) func(*certification.Assessment) {
		return func(a *certification.Assessment) {
			a.Appeals = []certification.Appeal{{LodgedOn: day(on), Outcome: outcome, DecidedOn: day("2025-03-30")}}
		}
	}
	reassessed := func(at string) func(*certification.Assessment) {
		return func(a *certification.Assessment) {
			a.History = []certification.AssessmentStep{assessmentStep(certification.AssessmentReassess, certification.AssessmentScheduled, at)}
		}
	}
	for name, x := range map[string]struct {
		change func(*certification.Assessment)
		want   []string
	}{
		"nothing between":         {func(*certification.Assessment) {}, []string{"ASM-015 /decisions/1/result"}},
		"overturned":              {appeal("2025-03-13", certification.AppealOverturned), nil},
		"reassessment ordered":    {appeal("2025-03-13", certification.AppealReassessment), nil},
		"upheld":                  {appeal("2025-03-13", certification.AppealUpheld), []string{"ASM-015 /decisions/1/result"}},
		"an appeal before either": {appeal("2025-03-11", certification.AppealOverturned), []string{"ASM-015 /decisions/1/result"}},
		"another attempt":         {reassessed("2025-03-20T02:00:00Z"), nil},
		"one after both":          {reassessed("2025-05-20T02:00:00Z"), []string{"ASM-015 /decisions/1/result"}},
	} {
		a := office().Assessments[0]
		a.Decisions = []certification.CertificationDecision{{On: day("2025-03-12"), Result: blk.NotYetCompetent}, {On: day("2025-04-12"), Result: blk.Competent}}
		x.change(&a)
		require.Equal(t, x.want, foundAt(a.Check(later).Of("ASM-015")), name)
	}
}

// A decision is final by the day that it says or by the last move, and never while
// an appeal is open.
func TestFinalDecision(t *testing.T) {
	r := office()
	a := &r.Assessments[0]
	require.True(t, a.IsFinal())
	require.Equal(t, blk.Competent, a.Result())
	a.Appeals = []certification.Appeal{{LodgedOn: day("2025-03-13")}}
	require.False(t, a.IsFinal(), "an appeal is open")
	a.Appeals = nil
	a.Decisions[0].FinalOn = blk.Date{}
	require.False(t, a.IsFinal(), "nobody says so")
	require.Equal(t, []string{"CRT-001 /certificates/0/assessment"}, foundAt(r.Check(later)))
	a.History = []certification.AssessmentStep{assessmentStep(certification.AssessmentFinalise, certification.AssessmentFinal, "2025-03-19T17:00:00Z")}
	require.True(t, a.IsFinal())
	require.Empty(t, r.Check(later).Of("CRT-001"), "midnight of 20 March in Jakarta, the day of issue")
	a.History[0].At = blk.MustParseInstant("2025-03-20T17:00:00Z")
	require.Equal(t, []string{"CRT-001 /certificates/0/assessment"}, foundAt(r.Check(later).Of("CRT-001")), "issued before it was final")
	require.Empty(t, (&certification.Assessment{}).Result())
}

// A candidate counts once for an assessor and a day, and a corrected record does not
// count.
func TestCandidatesInADay(t *testing.T) {
	r := office()
	first := r.Assessments[0]
	add := func(id, candidate string) *certification.Assessment {
		a := first
		a.ID, a.Candidate, a.Event = certification.AssessmentID(id), blk.PersonID(candidate), ""
		r.Assessments = append(r.Assessments, a)
		return &r.Assessments[len(r.Assessments)-1]
	}
	for i := range 9 {
		add("x"+strconv.Itoa(i), "q"+strconv.Itoa(i))
	}
	require.Empty(t, r.Check(later).Of("ASR-003"), "ten candidates")
	add("y", "p").Scheme = "lain"
	require.Empty(t, r.Check(later).Of("ASR-003"), "one of them in two schemes")
	corrected := add("z", "q9")
	corrected.Amendment.Replaces = "x8"
	require.Empty(t, r.Check(later).Of("ASR-003"), "one record corrected, for another candidate")
	add("w", "q10")
	found := r.Check(later).Of("ASR-003")
	require.Equal(t, []string{"ASR-003 /assessments/0/assessors/0"}, foundAt(found))
	require.Equal(t, "11", found[0].Params.Get("given"))
}
