package training_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/blktest"
	"github.com/vokasi/vokasi-go/blk/region"
	"github.com/vokasi/vokasi-go/blk/training"
)

var (
	today    = &blk.Context{On: blk.MustParseDate("2026-03-02"), Phase: blk.Final, Regions: region.Table{}}
	reported = &blk.Context{On: today.On, Phase: blk.Reported, Regions: region.Table{}}
	cited    = []blk.Citation{{Source: "s1", Claim: blk.ClaimFact}}
	n        = blk.MustNewCount
)

func catalogue(entity string) []blk.CheckInfo {
	var infos []blk.CheckInfo
	for _, info := range training.Checks() {
		if info.Entity == entity {
			infos = append(infos, info)
		}
	}
	return infos
}

func days(from, until string) blk.Period {
	return blk.Period{From: blk.MustParseDate(from), Until: blk.MustParseDate(until)}
}

func step(event training.BatchEvent, to training.BatchState, actor blk.ActorID, role blk.Role, at string) training.BatchStep {
	return training.BatchStep{Event: event, To: to, Actor: actor, Role: role, At: blk.MustParseInstant(at)}
}

func goodBatch() *training.Batch {
	return &training.Batch{ID: "b-1", Centre: "blk-x", Programme: "las", Number: n(2), Registration: days("2026-01-05", "2026-01-30"), Training: days("2026-03-02", "2026-04-10"),
		Quota: n(16), MinParticipants: n(10), TrainingDays: n(30), Shift: training.ShiftMorning, Workshop: "bengkel-las", Instructors: []blk.InstructorID{"i-1", "i-2"},
		Package: "paket-1", Wave: "pvn-1", FiscalYear: blk.MustParsePartialDate("2026"), Policy: training.PolicyRef{ID: "blk-x-teknik", Version: n(3)}, Selection: goodPlan(), AnnouncedOn: blk.MustParseDate("2026-02-10"),
		Waiver: training.StartWaiver{Reason: "kejuruan baru", Document: "nota-1"}, DayPatterns: goodPatterns(), ParticipantDecree: "sk-1", OrganiserDecree: "sk-2", InstructorDecree: "sk-3", GraduationRecord: "ba-1",
		Citations: cited, History: []training.BatchStep{step(training.BatchPropose, training.BatchProposed, "u1", blk.RoleOrganiser, "2025-12-01T01:00:00Z")}}
}

func TestBatchChecks(t *testing.T) {
	var infos []blk.CheckInfo
	for _, info := range catalogue("batch") {
		if info.At != "" { // guards have no place
			infos = append(infos, info)
		}
	}
	blktest.Checks(t, infos, goodBatch, today, (*training.Batch).Check, []blktest.Example[training.Batch]{
		{Check: "DOC-009", At: "/id", Break: func(b *training.Batch) { b.ID = "" }},
		{Check: "DOC-014", At: "/id", Break: func(b *training.Batch) { b.ID = "a b" }},
		{Check: "DOC-009", At: "/centre", Break: func(b *training.Batch) { b.Centre = "" }},
		{Check: "DOC-014", At: "/centre", Break: func(b *training.Batch) { b.Centre = "a b" }},
		{Check: "DOC-014", At: "/programme", Break: func(b *training.Batch) { b.Programme = "a b" }},
		{Check: "BAT-001", At: "/training", Break: func(b *training.Batch) { b.Training.Until = b.Training.From.AddDays(-1) }},
		{Check: "BAT-001", At: "/training", Break: func(b *training.Batch) { b.Registration.Until = b.Training.From }},
		{Check: "BAT-001", At: "/training", Break: func(b *training.Batch) { b.Registration.Until = b.Registration.From.AddDays(-1) }},
		{Check: "BAT-002", At: "/quota", Break: func(b *training.Batch) { b.Quota = n(0) }},
		{Check: "BAT-002", At: "/quota", Break: func(b *training.Batch) { b.MinParticipants = n(17) }},
		{Check: "REF-001", At: "/shift", Break: func(b *training.Batch) { b.Shift = "night" }},
		{Check: "DOC-014", At: "/workshop", Break: func(b *training.Batch) { b.Workshop = "a b" }},
		{Check: "DOC-014", At: "/instructors/1", Break: func(b *training.Batch) { b.Instructors[1] = "" }},
		{Check: "DOC-014", At: "/package", Break: func(b *training.Batch) { b.Package = "a b" }},
		{Check: "DOC-014", At: "/wave", Break: func(b *training.Batch) { b.Wave = "a b" }},
		{Check: "DOC-014", At: "/policy/id", Break: func(b *training.Batch) { b.Policy.ID = "a b" }},
		{Check: "DOC-014", At: "/waiver/document", Break: func(b *training.Batch) { b.Waiver.Document = "a b" }},
		{Check: "DOC-014", At: "/participant_decree", Break: func(b *training.Batch) { b.ParticipantDecree = "a b" }},
		{Check: "DOC-014", At: "/organiser_decree", Break: func(b *training.Batch) { b.OrganiserDecree = "a b" }},
		{Check: "DOC-014", At: "/instructor_decree", Break: func(b *training.Batch) { b.InstructorDecree = "a b" }},
		{Check: "DOC-014", At: "/graduation_record", Break: func(b *training.Batch) { b.GraduationRecord = "a b" }},
		{Check: "PRG-004", At: "/programme", Context: outdated, Break: func(b *training.Batch) { b.ID = "las-lama" }},
		{Check: "BAT-005", At: "/history", Context: unfunded, Break: func(b *training.Batch) { b.History = historyUntil(training.BatchRegistration) }},
		{Check: "BAT-007", At: "/fiscal_year", Break: func(b *training.Batch) { b.FiscalYear = blk.MustParsePartialDate("2025") }},
		{Check: "BAT-007", At: "/fiscal_year", Break: func(b *training.Batch) {
			b.FiscalYear, b.Training = blk.MustParsePartialDate("2028"), days("2026-12-01", "2027-01-15")
		}},
		{Check: "BAT-007", At: "/fiscal_year", Break: func(b *training.Batch) {
			b.FiscalYear, b.Training.From = blk.MustParsePartialDate("2027"), blk.Date{}
		}},
		{Check: "BAT-012", At: "/announced_on", Break: func(b *training.Batch) { b.AnnouncedOn = b.Training.From.AddDays(1) }},
		{Check: "BAT-012", At: "/announced_on", Break: func(b *training.Batch) { b.AnnouncedOn = b.Registration.From.AddDays(-1) }},
		{Check: "BAT-027", At: "/participant_decree", Break: func(b *training.Batch) {
			b.History, b.ParticipantDecree = historyUntil(training.BatchRunning), ""
		}},
		{Check: "DOC-009", At: "/policy/id", Break: func(b *training.Batch) { b.Policy.ID = "" }},
		{Check: "DOC-009", At: "/waiver/reason", Break: func(b *training.Batch) { b.Waiver.Reason = "" }},
		{Check: "BAT-031", At: "/policy/version", Break: func(b *training.Batch) { b.Policy.Version = blk.Count{} }},
		{Check: "BAT-034", At: "/training_days", Break: func(b *training.Batch) { b.TrainingDays = n(41) }},
		{Check: "BAT-038", At: "/day_patterns/1/weekdays/0", Break: func(b *training.Batch) { b.DayPatterns[1].Weekdays[0] = training.Monday }},
		{Check: "BAT-016", At: "/selection/steps/1/weight", Break: func(b *training.Batch) { b.Selection.Steps[1].Weight = blk.MustParsePercent("-1.00") }},
		{Check: "BAT-037", At: "/day_patterns/0/slots/1", Break: func(b *training.Batch) { b.DayPatterns[0].Slots[1].From = blk.MustParseTimeOfDay("08:30") }},
		{Check: "AUD-001", At: "/history/0/actor", Break: func(b *training.Batch) { b.History[0].Actor = "" }},
		{Check: "LIF-001", At: "/history/0/event", Break: func(b *training.Batch) { b.History[0].Event = training.BatchClose }},
	})
	require.NoError(t, goodBatch().Validate(today))
	require.Empty(t, (&training.Batch{ID: "b", Centre: "c"}).Check(reported))
}

func TestBatchLifecycle(t *testing.T) {
	l := training.BatchLifecycle()
	blktest.Lifecycle(t, l)
	b := goodBatch()
	require.Equal(t, training.BatchProposed, b.State())
	funded := &blk.Context{On: today.On, Supply: func(check blk.CheckID, subject string) (blk.Truth, blk.Citation) {
		return blk.TruthOf(check == "BAT-005" && subject == "b-1"), blk.Citation{}
	}}
	approve := func(actor blk.ActorID, c *blk.Context) []blk.CheckID {
		_, found := l.Try(b.History, training.BatchApprove, blk.Move[training.Batch]{Record: b, Actor: actor, Role: blk.RoleHeadOfOffice, At: blk.MustParseInstant("2025-12-02T01:00:00Z"), Context: c})
		var ids []blk.CheckID
		for _, f := range found {
			ids = append(ids, f.Check)
		}
		return ids
	}
	require.Empty(t, approve("u2", funded))
	require.Equal(t, []blk.CheckID{"AUD-004"}, approve("u1", funded), "four eyes")
	require.Equal(t, []blk.CheckID{"BAT-005"}, approve("u2", nil), "without the funding records it is not known, and not knowing stops")

	empty := &training.Batch{ID: "b"}
	a := l.Ask(empty.History, training.BatchPropose, blk.Move[training.Batch]{Record: empty})
	require.Equal(t, blk.Undetermined, a.Truth)
	b.Quota = n(0)
	a = l.Ask(nil, training.BatchPropose, blk.Move[training.Batch]{Record: b})
	require.Equal(t, blk.False, a.Truth)
	noProposal := &training.Batch{ID: "b", History: []training.BatchStep{{}}}
	require.Equal(t, blk.Undetermined, l.Transitions[1].Guards[0].Holds(&blk.Move[training.Batch]{Record: noProposal}))
	anonymous := &training.Batch{ID: "b", History: []training.BatchStep{{Event: training.BatchPropose}}}
	require.Equal(t, blk.Undetermined, l.Transitions[1].Guards[0].Holds(&blk.Move[training.Batch]{Record: anonymous, Actor: "u"}))
}

func goodEnrolment() *training.Enrolment {
	return &training.Enrolment{ID: "e-1", Batch: "b-1", Person: "p-1", AppliedOn: blk.MustParseDate("2026-01-06"), EmploymentBefore: training.BeforeNotWorking, Attended: days("2026-03-02", "2026-04-10"), Completion: training.Completed, Result: training.Passed}
}

func goodApprenticeship() *training.WorkplaceTraining {
	return &training.WorkplaceTraining{ID: "w-1", Kind: training.KindApprenticeship, Centre: "c", Company: "pt", Sector: blk.SectorShipbuilding, Period: days("2026-01-01", "2026-12-31"),
		WrittenAgreement: blk.FlagOf(true), YoungestAge: n(18), Participants: n(20), Employees: n(100), TheoryShare: blk.MustParsePercent("25.00"), Mentor: blk.FlagOf(true), Citations: cited}
}

func TestWorkplaceTrainingChecks(t *testing.T) {
	blktest.Checks(t, catalogue("workplace_training"), goodApprenticeship, today, (*training.WorkplaceTraining).Check, []blktest.Example[training.WorkplaceTraining]{
		{Check: "DOC-009", At: "/id", Break: func(w *training.WorkplaceTraining) { w.ID = "" }},
		{Check: "DOC-014", At: "/id", Break: func(w *training.WorkplaceTraining) { w.ID = "a b" }},
		{Check: "REF-001", At: "/kind", Break: func(w *training.WorkplaceTraining) { w.Kind = "magang" }},
		{Check: "DOC-014", At: "/centre", Break: func(w *training.WorkplaceTraining) { w.Centre = "a b" }},
		{Check: "DOC-014", At: "/company", Break: func(w *training.WorkplaceTraining) { w.Company = "a b" }},
		{Check: "REF-008", At: "/sector", Break: func(w *training.WorkplaceTraining) { w.Sector = "A B" }},
		{Check: "DOC-013", At: "/period", Break: func(w *training.WorkplaceTraining) { w.Period = days("2026-02-01", "2026-01-01") }},
		{Check: "MAG-003", At: "/written_agreement", Break: func(w *training.WorkplaceTraining) { w.WrittenAgreement = blk.Flag{} }},
	})
	require.NoError(t, goodApprenticeship().Validate(today))
	ojt := goodApprenticeship()
	ojt.Kind, ojt.WrittenAgreement = "", blk.FlagOf(false)
	require.Empty(t, ojt.Check(today), "silent while it is not known to be an apprenticeship")
}

func TestApprenticeshipRules(t *testing.T) {
	truth := func(change func(*training.WorkplaceTraining)) map[string]blk.Truth {
		w := goodApprenticeship()
		change(w)
		a := w.ApprenticeshipRules(today)
		truths := map[string]blk.Truth{"": a.Truth}
		for _, part := range a.Children {
			truths[part.Code] = part.Truth
			require.Equal(t, part.Truth != blk.True, !part.Mend.IsZero(), part.Code)
		}
		return truths
	}
	require.Equal(t, blk.True, truth(func(*training.WorkplaceTraining) {})[""])
	for code, c := range map[string]struct {
		change func(*training.WorkplaceTraining)
		want   blk.Truth
	}{
		"MAG-001": {func(w *training.WorkplaceTraining) { w.YoungestAge = n(16) }, blk.False},
		"MAG-002": {func(w *training.WorkplaceTraining) { w.YoungestAge, w.GuardianConsent = n(17), blk.FlagOf(false) }, blk.False},
		"MAG-003": {func(w *training.WorkplaceTraining) { w.WrittenAgreement = blk.FlagOf(false) }, blk.False},
		"MAG-006": {func(w *training.WorkplaceTraining) { w.Period = days("2026-01-01", "2027-01-01") }, blk.False},
		"MAG-007": {func(w *training.WorkplaceTraining) { w.Participants = n(21) }, blk.False},
		"MAG-008": {func(w *training.WorkplaceTraining) { w.TheoryShare = blk.MustParsePercent("25.01") }, blk.False},
		"MAG-010": {func(w *training.WorkplaceTraining) { w.Mentor = blk.FlagOf(false) }, blk.False},
	} {
		got := truth(c.change)
		require.Equal(t, c.want, got[code], code)
		require.Equal(t, blk.False, got[""], code)
	}
	for code, change := range map[string]func(*training.WorkplaceTraining){
		"MAG-001": func(w *training.WorkplaceTraining) { w.YoungestAge = blk.Count{} },
		"MAG-002": func(w *training.WorkplaceTraining) { w.YoungestAge, w.GuardianConsent = blk.Count{}, blk.FlagOf(false) },
		"MAG-003": func(w *training.WorkplaceTraining) { w.WrittenAgreement = blk.Flag{} },
		"MAG-006": func(w *training.WorkplaceTraining) { w.Period.Until = blk.Date{} },
		"MAG-007": func(w *training.WorkplaceTraining) { w.Employees = blk.Count{} },
		"MAG-008": func(w *training.WorkplaceTraining) { w.TheoryShare = blk.Percent{} },
		"MAG-010": func(w *training.WorkplaceTraining) { w.Mentor = blk.Flag{} },
	} {
		got := truth(change)
		require.Equal(t, blk.Undetermined, got[code], code)
		require.Equal(t, blk.Undetermined, got[""], code)
	}
	require.Equal(t, blk.True, truth(func(w *training.WorkplaceTraining) { w.YoungestAge, w.GuardianConsent = n(17), blk.FlagOf(true) })[""])

	unknown := truth(func(w *training.WorkplaceTraining) { w.Kind = "" })
	for code, got := range unknown {
		require.Equal(t, blk.Undetermined, got, "%s: the article does not say what kind it is", code)
	}
	ojt := truth(func(w *training.WorkplaceTraining) { w.Kind = training.KindOnTheJobTraining })
	require.Equal(t, map[string]blk.Truth{"": blk.False, "is_apprenticeship": blk.False}, ojt)

	then := &blk.Context{On: blk.MustParseDate("2018-01-01")}
	w := goodApprenticeship()
	w.Participants = n(30)
	for _, part := range w.ApprenticeshipRules(then).Children {
		if part.Code == "MAG-001" {
			require.Contains(t, part.Text.EN, "(no limit set)")
		}
		if part.Code == "MAG-007" {
			require.Equal(t, blk.True, part.Truth, "the cap was 30 percent under the rule before")
			require.Equal(t, "Peserta paling banyak 30 persen dari karyawan", part.Text.ID)
		}
	}
}

func TestOutcomeChecks(t *testing.T) {
	blktest.Checks(t, catalogue("reported_outcome"), func() *training.ReportedOutcome {
		return &training.ReportedOutcome{Centre: "c", Destinations: []training.Destination{training.Employed, training.SelfEmployed}, Extent: training.ExtentMany, Citations: cited}
	}, today, (*training.ReportedOutcome).Check, []blktest.Example[training.ReportedOutcome]{
		{Check: "DOC-009", At: "/centre", Break: func(o *training.ReportedOutcome) { o.Centre = "" }},
		{Check: "DOC-014", At: "/centre", Break: func(o *training.ReportedOutcome) { o.Centre = "a b" }},
		{Check: "DOC-009", At: "/destinations", Break: func(o *training.ReportedOutcome) { o.Destinations = nil }},
		{Check: "REF-001", At: "/destinations/0", Break: func(o *training.ReportedOutcome) { o.Destinations[0] = "x" }},
		{Check: "REF-001", At: "/extent", Break: func(o *training.ReportedOutcome) { o.Extent = "x" }},
	})
	good := func() *training.Indicator {
		return &training.Indicator{ID: "tpt", Kind: training.UnemploymentRate, Region: blk.MustParseRegion("52"), Qualifier: blk.CountAbout, Value: blk.MustParsePercent("3.90"),
			Period: days("2025-08-01", "2025-08-31"), Numerator: n(39), Denominator: n(1000), Citations: cited}
	}
	blktest.Checks(t, catalogue("indicator"), good, today, (*training.Indicator).Check, []blktest.Example[training.Indicator]{
		{Check: "DOC-009", At: "/id", Break: func(x *training.Indicator) { x.ID = "" }},
		{Check: "DOC-014", At: "/id", Break: func(x *training.Indicator) { x.ID = "a b" }},
		{Check: "DOC-009", At: "/kind", Break: func(x *training.Indicator) { x.Kind = "" }},
		{Check: "REF-001", At: "/kind", Break: func(x *training.Indicator) { x.Kind = "tpt" }},
		{Check: "REF-005", At: "/region", Break: func(x *training.Indicator) { x.Region = blk.MustParseRegion("97") }},
		{Check: "DOC-009", At: "/qualifier", Break: func(x *training.Indicator) { x.Qualifier = "" }},
		{Check: "REF-001", At: "/qualifier", Break: func(x *training.Indicator) { x.Qualifier = "x" }},
		{Check: "DOC-009", At: "/value", Break: func(x *training.Indicator) { x.Value = blk.Percent{} }},
		{Check: "DOC-013", At: "/period", Break: func(x *training.Indicator) { x.Period = days("2025-08-31", "2025-08-01") }},
		{Check: "OUT-010", At: "/denominator", Break: func(x *training.Indicator) { x.Denominator = blk.Count{} }},
		{Check: "OUT-012", At: "/value", Break: func(x *training.Indicator) { x.Value = blk.MustParsePercent("100.01") }},
	})
	require.NoError(t, good().Validate(today))
	x := good()
	x.Numerator, x.Denominator, x.Period = blk.Count{}, blk.Count{}, blk.Period{}
	require.Empty(t, x.Check(reported), "an article need not give the denominator")
}

func TestRecords(t *testing.T) {
	batch := goodBatch()
	batch.Quota, batch.MinParticipants = n(1), n(1)
	r := training.Records{Batches: []training.Batch{*batch}}
	for i, completion := range []training.Completion{training.Completed, training.Ongoing, training.Suspended, training.Withdrawn} {
		e := goodEnrolment()
		e.ID, e.Completion = blk.EnrolmentID("e-"+string(rune('0'+i))), completion
		r.Enrolments = append(r.Enrolments, *e)
	}
	found := r.Check(today).Of("BAT-003")
	require.Len(t, found, 1)
	require.Equal(t, "/batches/0/quota", found[0].At)
	require.Equal(t, "3", found[0].Params.Get("given"), "those who withdrew free their seat")
	blktest.CheckFinding(t, found[0])
	r.Enrolments = r.Enrolments[:1]
	require.Empty(t, r.Check(today).Of("BAT-003"))

	r = training.Records{Batches: make([]training.Batch, 1), Enrolments: make([]training.Enrolment, 1), WorkplaceTrainings: make([]training.WorkplaceTraining, 1),
		ReportedOutcomes: make([]training.ReportedOutcome, 1), Indicators: make([]training.Indicator, 1)}
	require.Len(t, r.Check(reported).Of("DOC-009"), 12)
	for _, info := range training.Checks() {
		blktest.CheckDescription(t, info)
	}
	require.NotEmpty(t, training.Parameters())
}

func TestCodeLists(t *testing.T) {
	blktest.CodeList(t, training.BatchState(""), training.BatchEvent(""), training.Completion(""), training.Result(""), training.ExitReason(""),
		training.WorkplaceTrainingKind(""), training.Destination(""), training.Extent(""), training.IndicatorKind(""))
}
