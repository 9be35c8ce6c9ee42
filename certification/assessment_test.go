package certification_test

import (
	"strconv"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/blktest"
	"github.com/vokasi/vokasi-go/blk/centre"
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
		require.Equal(t, x.want, foundAt(office().CheckWith(l, nil, later, nil)), name)
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

// Who taught is found by the person too, where the records of centres tell who the
// instructors are.
func TestTeachersAreFoundByPerson(t *testing.T) {
	centres := func(person blk.PersonID) *centre.Records {
		return &centre.Records{Instructors: []centre.Instructor{{ID: "ins-lain", Centre: "blk", Person: "p-lain"}, {ID: "lain", Centre: "blk", Person: person}, {ID: "tanpa", Centre: "blk"}}}
	}
	for name, x := range map[string]struct {
		centres *centre.Records
		change  func(*certification.Records)
		want    []string
	}{
		"somebody else taught":          {centres("p-guru"), nil, nil},
		"the assessor taught":           {centres("p-as"), nil, []string{"ASM-001 /assessments/0/assessors"}},
		"and is named as no instructor": {centres("p-as"), func(r *certification.Records) { r.Assessors[0].Instructor = "" }, []string{"ASM-001 /assessments/0/assessors"}},
		"nobody says who":               {nil, func(r *certification.Records) { r.Assessors[0].Instructor = "" }, nil},
		"an assessor without a person":  {centres("p-as"), func(r *certification.Records) { r.Assessors[0].Person = "" }, nil},
		"a decider taught":              {centres("p-komite"), nil, []string{"ASM-028 /assessments/0/decisions/0/decided_by/0"}},
		"a decider taught long before": {centres("p-komite"), func(r *certification.Records) {
			r.Assessments[0].Decisions[0].On = day("2027-02-02")
		}, nil},
		"decided on a day nobody knows": {centres("p-komite"), func(r *certification.Records) { r.Assessments[0].Decisions[0].On = blk.Date{} }, nil},
		"of no enrolment":               {centres("p-komite"), func(r *certification.Records) { r.Assessments[0].Enrolment = "" }, nil},
	} {
		r := office()
		if x.change != nil {
			x.change(r)
		}
		found := r.CheckWith(lessons(), x.centres, later, nil)
		require.Equal(t, x.want, foundAt(found), name)
		for _, f := range found {
			blktest.CheckFinding(t, f)
		}
	}
	g := certification.NewRegister(office(), lessons())
	ask := func(g *certification.Register) blk.Truth {
		truth, _ := g.AssessmentContext(nil).Ask("ASM-001", "a")
		return truth
	}
	require.Same(t, g, g.WithCentres(nil))
	require.Equal(t, blk.False, ask(g.WithCentres(centres("p-as"))))
	require.Equal(t, blk.True, ask(g), "the register itself stays as it was")
}

// Attempts are counted by what the records say and by what they hold, and the next
// must wait.
func TestAttempts(t *testing.T) {
	type A = certification.Assessment
	again := func(r *certification.Records, on string, change func(*A)) {
		a := office().Assessments[0]
		a.ID, a.Event, a.Site, a.Attempt, a.AssessedOn = certification.AssessmentID("a"+on), "", "tuk", blk.Count{}, day(on)
		a.Decisions[0].On, a.Decisions[0].Result, a.Decisions[0].FinalOn = day(on).AddDays(2), blk.NotYetCompetent, blk.Date{}
		if change != nil {
			change(&a)
		}
		r.Assessments = append(r.Assessments, a)
	}
	for name, x := range map[string]struct {
		make func(r *certification.Records)
		want []string
	}{
		"three attempts": {func(r *certification.Records) {
			again(r, "2025-05-01", nil)
			again(r, "2025-04-01", nil)
			again(r, "2025-06-01", nil)
		}, nil},
		"a fourth, recorded before the third": {func(r *certification.Records) {
			for _, on := range []string{"2025-04-01", "2025-07-01", "2025-05-01", "2025-06-01"} {
				again(r, on, nil)
			}
		}, []string{"ASM-008 /assessments/2/attempt"}},
		"a fourth that says it is the first": {func(r *certification.Records) {
			for _, on := range []string{"2025-04-01", "2025-05-01", "2025-06-01"} {
				again(r, on, nil)
			}
			again(r, "2025-07-01", func(a *A) { a.Attempt = count(1) })
		}, []string{"ASM-008 /assessments/4/attempt"}},
		"it says it is the fourth": {func(r *certification.Records) {
			again(r, "2025-05-01", func(a *A) { a.Attempt = count(4) })
		}, []string{"ASM-008 /assessments/1/attempt"}},
		"renewed after that": {func(r *certification.Records) {
			for _, on := range []string{"2025-04-01", "2025-05-01"} {
				again(r, on, nil)
			}
			again(r, "2025-06-01", func(a *A) { a.Decisions[0].Result = blk.Competent })
			for _, on := range []string{"2025-07-01", "2025-08-01", "2025-09-01"} {
				again(r, on, nil)
			}
		}, nil},
		"others, or other schemes": {func(r *certification.Records) {
			for i, on := range []string{"2025-04-01", "2025-04-02", "2025-04-03", "2025-04-04"} {
				again(r, on, func(a *A) {
					a.Candidate = blk.PersonID("q" + strconv.Itoa(i))
				})
			}
			again(r, "2025-04-05", func(a *A) { a.Candidate, a.Scheme = "q0", "lain" })
		}, nil},
		"a week after the decision": {func(r *certification.Records) { again(r, "2025-05-01", nil); again(r, "2025-05-10", nil) }, nil},
		"a day too soon":            {func(r *certification.Records) { again(r, "2025-05-01", nil); again(r, "2025-05-09", nil) }, []string{"ASM-008 /assessments/2/assessed_on"}},
		"before the decision":       {func(r *certification.Records) { again(r, "2025-05-01", nil); again(r, "2025-05-02", nil) }, []string{"ASM-008 /assessments/2/assessed_on"}},
		"the first was corrected": {func(r *certification.Records) {
			again(r, "2025-05-01", nil)
			again(r, "2025-05-02", func(a *A) { a.Amendment.Replaces = "a2025-05-01" })
		}, nil},
		"not decided yet": {func(r *certification.Records) {
			again(r, "2025-05-01", func(a *A) { a.Decisions = nil })
			again(r, "2025-05-02", nil)
		}, nil},
		"on days nobody knows": {func(r *certification.Records) {
			for range 5 {
				again(r, "2025-05-01", func(a *A) { a.AssessedOn = blk.Date{} })
			}
		}, nil},
	} {
		r := office()
		x.make(r)
		require.Equal(t, x.want, foundAt(r.Check(later).Of("ASM-008")), name)
	}
}

func TestAssessorsOfTheTest(t *testing.T) {
	r := office()
	require.Empty(t, r.Check(later), "nobody says who assesses the test")
	r.Events[0].Assessors = []certification.AssignedAssessor{{Assessor: "lain", AssignmentLetter: "st-1"}}
	found := r.Check(later)
	require.Equal(t, []string{"ASM-029 /assessments/0/assessors/0"}, foundAt(found))
	blktest.CheckFinding(t, found[0])
	r.Events[0].Assessors = append(r.Events[0].Assessors, certification.AssignedAssessor{Assessor: "as", AssignmentLetter: "st-2"})
	require.Empty(t, r.Check(later))
}
