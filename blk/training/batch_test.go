package training_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/blktest"
	"github.com/vokasi/vokasi-go/blk/centre"
	"github.com/vokasi/vokasi-go/blk/training"
)

// supply answers checks from a table, whatever the subject.
func supply(answers map[blk.CheckID]blk.Truth) *blk.Context {
	return &blk.Context{On: today.On, Phase: blk.Final, Supply: func(check blk.CheckID, _ string) (blk.Truth, blk.Citation) {
		return answers[check], blk.Citation{}
	}}
}

var unfunded = supply(map[blk.CheckID]blk.Truth{"BAT-005": blk.False})

// outdated knows of one batch that its programme has units of a standard that
// was revoked.
var outdated = &blk.Context{On: blk.MustParseDate("2026-03-02"), Phase: blk.Final, Supply: func(check blk.CheckID, subject string) (blk.Truth, blk.Citation) {
	return blk.TruthOf(check != "PRG-004" || subject != "las-lama"), blk.Citation{}
}}

// batchPath are the moves of a batch that goes well.
var batchPath = []training.BatchStep{
	step(training.BatchPropose, training.BatchProposed, "u1", blk.RoleOrganiser, "2025-12-01T01:00:00Z"),
	step(training.BatchApprove, training.BatchApproved, "u2", blk.RoleHeadOfOffice, "2025-12-08T01:00:00Z"),
	step(training.BatchOpenRegistration, training.BatchRegistration, "u1", blk.RoleOrganiser, "2026-01-05T01:00:00Z"),
	step(training.BatchCloseRegistration, training.BatchSelection, "u1", blk.RoleOrganiser, "2026-01-30T01:00:00Z"),
	step(training.BatchAnnounce, training.BatchReady, "u1", blk.RoleOrganiser, "2026-02-10T01:00:00Z"),
	step(training.BatchStart, training.BatchRunning, "u1", blk.RoleOrganiser, "2026-03-02T01:00:00Z"),
	step(training.BatchFinish, training.BatchFinished, "u1", blk.RoleOrganiser, "2026-04-10T09:00:00Z"),
	step(training.BatchReport, training.BatchReported, "u1", blk.RoleOrganiser, "2026-04-17T01:00:00Z"),
	step(training.BatchClose, training.BatchClosed, "u1", blk.RoleOrganiser, "2026-05-17T01:00:00Z"),
}

func historyUntil(state training.BatchState) []training.BatchStep {
	i := slices.IndexFunc(batchPath, func(s training.BatchStep) bool { return s.To == state })
	return slices.Clone(batchPath[:i+1])
}

// goodRecords are a batch that is about to end well, with all that its guards ask
// of these records.
func goodRecords() *training.Records {
	b := goodBatch()
	b.History, b.Waiver, b.MinParticipants = historyUntil(training.BatchFinished), training.StartWaiver{}, n(2)
	r := &training.Records{
		Batches:          []training.Batch{*b},
		TrainingPackages: []training.TrainingPackage{*goodPackage()},
		IntakeWaves:      []training.IntakeWave{*goodWave()},
	}
	for _, id := range []string{"1", "2"} {
		e := goodEnrolment()
		e.ID, e.Person = blk.EnrolmentID("e-"+id), blk.PersonID("p-"+id)
		r.Enrolments = append(r.Enrolments, *e)
	}
	for _, x := range []struct{ id, date, from, until string }{{"s-1", "2026-03-02", "08:00", "11:00"}, {"s-2", "2026-03-02", "11:00", "14:00"}, {"s-3", "2026-03-03", "08:00", "11:00"}} {
		s := goodSession()
		s.ID, s.Date, s.Starts, s.Ends = training.SessionID(x.id), blk.MustParseDate(x.date), blk.MustParseTimeOfDay(x.from), blk.MustParseTimeOfDay(x.until)
		r.Sessions = append(r.Sessions, *s)
	}
	return r
}

func goodCentres() *centre.Records {
	return &centre.Records{
		Programmes: []centre.Programme{{ID: "las", Centre: "blk-x", Name: blk.Text{ID: "Las"}, Units: []blk.UnitCode{blk.MustParseUnitCode("C.24LAS01.001.1")}, TotalHours: blk.MustParseLessonHours("12")}},
		Workshops:  []centre.Workshop{{ID: "bengkel-las", Centre: "blk-x", Name: "Bengkel las", Stations: n(16)}},
		Instructors: []centre.Instructor{
			{ID: "i-1", Centre: "blk-x", Certificates: []centre.InstructorCertificate{{Kind: centre.Technical, Valid: days("2024-01-01", "2026-12-31")}}},
			{ID: "i-2", Centre: "blk-x", Certificates: []centre.InstructorCertificate{{Kind: centre.Technical, Valid: days("2024-01-01", "2026-03-02")}}},
		},
	}
}

func checkIDs(found blk.Findings) []blk.CheckID {
	var ids []blk.CheckID
	for _, f := range found {
		ids = append(ids, f.Check)
	}
	return ids
}

// Every row of the table is taken by a move that all guards let pass, and refused
// with every reason by one that none does.
func TestBatchMoves(t *testing.T) {
	all := map[blk.CheckID]blk.Truth{}
	none := map[blk.CheckID]blk.Truth{}
	for _, row := range training.BatchLifecycle().Transitions {
		for _, g := range row.Guards {
			all[g.ID], none[g.ID] = blk.True, blk.False
		}
	}
	path := map[training.BatchState][]training.BatchStep{training.BatchDraft: nil, training.BatchPostponed: append(historyUntil(training.BatchReady), training.BatchStep{
		Event: training.BatchPostpone, To: training.BatchPostponed, Actor: "u1", Role: blk.RoleOrganiser, At: blk.MustParseInstant("2026-02-20T01:00:00Z"), Reason: "banjir"})}
	for _, s := range batchPath {
		path[s.To] = historyUntil(s.To)
	}
	hopeless := func(history []training.BatchStep) *training.Batch {
		b := &training.Batch{ID: "b-1", Training: days("2027-04-01", "2027-03-01"), Registration: days("2027-03-01", "2027-03-02"), Quota: n(0), Programme: "las", History: history}
		return b
	}
	want := map[training.BatchEvent][]blk.CheckID{
		training.BatchPropose:           {"BAT-001", "BAT-002", "PRG-001"},
		training.BatchApprove:           {"AUD-004", "BAT-005"},
		training.BatchOpenRegistration:  {"BAT-023", "CTR-004", "BAT-005", "BAT-031"},
		training.BatchCloseRegistration: {"BAT-024"},
		training.BatchAnnounce:          {"BAT-025", "BAT-003"},
		training.BatchStart:             {"BAT-026", "BAT-027", "BAT-006", "INS-003", "BAT-009"},
		training.BatchReopen:            {"BAT-001"},
		training.BatchResume:            {"BAT-001"},
		training.BatchFinish:            {"BAT-028", "BAT-004"},
		training.BatchReport:            {"BAT-008"},
		training.BatchClose:             {"BAT-029", "BAT-030"},
		training.BatchReturn:            {"AUD-001"},
		training.BatchPostpone:          {"AUD-001"},
		training.BatchCancel:            {"AUD-001", "BAT-008"},
		training.BatchAbort:             {"AUD-001", "BAT-008"},
	}
	l := training.BatchLifecycle()
	for _, row := range l.Transitions {
		for _, from := range row.From {
			role := blk.RoleOrganiser
			if len(row.Roles) > 0 {
				role = row.Roles[len(row.Roles)-1]
			}
			b := goodBatch()
			b.History = path[from]
			m := blk.Move[training.Batch]{Record: b, Actor: "u9", Role: role, At: blk.MustParseInstant("2026-05-20T01:00:00Z"), Reason: "ada alasan", Context: supply(all)}
			made, found := l.Try(b.History, row.Event, m)
			require.Empty(t, found, "%s from %s", row.Event, from)
			require.Equal(t, row.To, made.To)

			b = hopeless(path[from])
			m = blk.Move[training.Batch]{Record: b, Actor: "u1", Role: role, At: m.At, Context: supply(none)}
			_, found = l.Try(b.History, row.Event, m)
			reasons := want[row.Event]
			if row.Event == training.BatchCancel && row.Guards == nil {
				reasons = []blk.CheckID{"AUD-001"}
			}
			require.Equal(t, reasons, checkIDs(found), "%s from %s", row.Event, from)

			if len(row.Guards) > 0 {
				m.Record, m.Context, m.Actor, m.At = &training.Batch{ID: "b-1"}, nil, "", blk.Instant{}
				for _, g := range row.Guards {
					require.NotEqual(t, blk.True, g.Holds(&m), "%s of %s does not hold of nothing", g.ID, row.Event)
				}
			}
		}
	}
	_, found := l.Try(path[training.BatchProposed], training.BatchApprove, blk.Move[training.Batch]{Record: goodBatch(), Actor: "u2", Role: blk.RoleOrganiser, At: blk.MustParseInstant("2026-01-01T01:00:00Z"), Context: supply(all)})
	require.Equal(t, []blk.CheckID{"LIF-002"}, checkIDs(found))
}

func TestTryBatch(t *testing.T) {
	try := func(r *training.Records, event training.BatchEvent, at string, c *blk.Context) []blk.CheckID {
		before := len(r.Batches[0].History)
		made, found := r.TryBatch("b-1", event, blk.Move[training.Batch]{Actor: "u2", Role: blk.RoleOrganiser, At: blk.MustParseInstant(at), Reason: "ada", Context: c})
		require.Len(t, r.Batches[0].History, before, "it changes nothing")
		require.Equal(t, found == nil, made.Event == event)
		return checkIDs(found)
	}
	at := func(state training.BatchState, change func(*training.Records)) *training.Records {
		r := goodRecords()
		r.Batches[0].History = historyUntil(state)
		change(r)
		return r
	}
	ok := func(*training.Records) {}

	require.Empty(t, try(at(training.BatchRegistration, ok), training.BatchCloseRegistration, "2026-01-30T01:00:00Z", nil))
	require.Equal(t, []blk.CheckID{"BAT-024"}, try(at(training.BatchRegistration, ok), training.BatchCloseRegistration, "2026-01-20T01:00:00Z", nil))
	require.Empty(t, try(at(training.BatchRegistration, func(r *training.Records) {
		for len(r.Enrolments) < 48 {
			r.Enrolments = append(r.Enrolments, training.Enrolment{Batch: "b-1"})
		}
	}), training.BatchCloseRegistration, "2026-01-20T01:00:00Z", nil), "three applicants for each of sixteen seats")
	require.Equal(t, []blk.CheckID{"BAT-024"}, try(at(training.BatchRegistration, func(r *training.Records) { r.Batches[0].Quota, r.Batches[0].MinParticipants = blk.Count{}, blk.Count{} }), training.BatchCloseRegistration, "2026-01-20T01:00:00Z", nil))

	require.Empty(t, try(at(training.BatchSelection, ok), training.BatchAnnounce, "2026-02-10T01:00:00Z", nil))
	require.Equal(t, []blk.CheckID{"BAT-025"}, try(at(training.BatchSelection, func(r *training.Records) { r.Enrolments[0].Completion = "" }), training.BatchAnnounce, "2026-02-10T01:00:00Z", nil))
	require.Equal(t, []blk.CheckID{"BAT-003"}, try(at(training.BatchSelection, func(r *training.Records) { r.Batches[0].Quota = n(1) }), training.BatchAnnounce, "2026-02-10T01:00:00Z", nil))
	require.Equal(t, []blk.CheckID{"BAT-003"}, try(at(training.BatchSelection, func(r *training.Records) { r.Batches[0].Quota = blk.Count{} }), training.BatchAnnounce, "2026-02-10T01:00:00Z", nil), "without a quota it is not known")

	start := func(change func(*training.Records), at_ string) []blk.CheckID {
		return try(at(training.BatchReady, change), training.BatchStart, at_, nil)
	}
	require.Empty(t, start(ok, "2026-03-02T01:00:00Z"))
	require.Empty(t, start(ok, "2026-03-01T15:00:00Z"), "in Papua it is Monday, 2 March already")
	require.Equal(t, []blk.CheckID{"BAT-026"}, start(ok, "2026-03-01T14:59:59Z"))
	require.Equal(t, []blk.CheckID{"BAT-027"}, start(func(r *training.Records) { r.Batches[0].ParticipantDecree = "" }, "2026-03-02T01:00:00Z"))
	require.Equal(t, []blk.CheckID{"BAT-006"}, start(func(r *training.Records) { r.Batches[0].MinParticipants = n(3) }, "2026-03-02T01:00:00Z"))
	require.Empty(t, start(func(r *training.Records) {
		r.Batches[0].MinParticipants, r.Batches[0].Waiver = n(3), training.StartWaiver{Reason: "kejuruan baru"}
	}, "2026-03-02T01:00:00Z"))
	require.Equal(t, []blk.CheckID{"BAT-006"}, start(func(r *training.Records) { r.Batches[0].MinParticipants, r.Enrolments = blk.Count{}, nil }, "2026-03-02T01:00:00Z"), "nobody is too few")
	require.Equal(t, []blk.CheckID{"INS-003", "BAT-009"}, start(func(r *training.Records) {
		other := r.Sessions[0]
		other.ID, other.Batch = "s-9", "b-9"
		r.Sessions = append(r.Sessions, other)
	}, "2026-03-02T01:00:00Z"))
	require.Equal(t, []blk.CheckID{"INS-003", "BAT-009"}, start(func(r *training.Records) { r.Sessions = nil }, "2026-03-02T01:00:00Z"), "without a timetable it is not known")
	require.Equal(t, []blk.CheckID{"INS-003", "BAT-009"}, start(func(r *training.Records) { r.Sessions[1].Starts = r.Sessions[0].Starts }, "2026-03-02T01:00:00Z"), "a batch clashes with itself")

	finish := func(change func(*training.Records), c *blk.Context) []blk.CheckID {
		r := at(training.BatchRunning, change)
		return try(r, training.BatchFinish, "2026-04-10T09:00:00Z", c)
	}
	require.Equal(t, []blk.CheckID{"BAT-004"}, finish(ok, nil), "the hours of the programme are not known")
	require.Empty(t, finish(ok, supply(map[blk.CheckID]blk.Truth{"BAT-004": blk.True})))
	r := goodRecords()
	require.Empty(t, finish(ok, r.CentreContext(goodCentres(), nil)))
	require.Equal(t, []blk.CheckID{"BAT-004"}, finish(func(r *training.Records) { r.Sessions[2].Date = blk.MustParseDate("2026-04-11") }, supply(map[blk.CheckID]blk.Truth{"BAT-004": blk.True})), "a session outside is known to be wrong")
	require.Equal(t, []blk.CheckID{"BAT-028"}, try(at(training.BatchRunning, ok), training.BatchFinish, "2026-04-09T09:00:00Z", r.CentreContext(goodCentres(), nil)))

	require.Empty(t, try(at(training.BatchFinished, ok), training.BatchReport, "2026-04-17T01:00:00Z", nil))
	require.Equal(t, []blk.CheckID{"BAT-008"}, try(at(training.BatchFinished, func(r *training.Records) { r.Enrolments[1].Result = "" }), training.BatchReport, "2026-04-17T01:00:00Z", nil))
	require.Equal(t, []blk.CheckID{"BAT-008"}, try(at(training.BatchRunning, func(r *training.Records) { r.Enrolments[1].Completion = training.Ongoing }), training.BatchAbort, "2026-04-17T01:00:00Z", nil))

	_, found := r.TryBatch("b 9", training.BatchStart, blk.Move[training.Batch]{})
	require.Equal(t, []blk.CheckID{"DOC-004"}, checkIDs(found))
	require.Equal(t, `"b 9"`, found[0].Params.Get("given"))
}

func TestCentreContext(t *testing.T) {
	r := goodRecords()
	ask := func(centres *centre.Records, check blk.CheckID, subject string) blk.Truth {
		truth, _ := r.CentreContext(centres, supply(map[blk.CheckID]blk.Truth{"BAT-005": blk.True})).Ask(check, subject)
		return truth
	}
	require.Equal(t, blk.True, ask(goodCentres(), "PRG-001", "las"))
	require.Equal(t, blk.Undetermined, ask(nil, "PRG-001", "las"))
	require.Equal(t, blk.True, ask(nil, "BAT-005", "b-1"), "what they do not tell the context is asked")
	require.Equal(t, blk.True, ask(goodCentres(), "BAT-004", "b-1"))
	require.Equal(t, blk.Undetermined, ask(goodCentres(), "BAT-004", "b-2"))
	without := goodCentres()
	without.Programmes[0].Units = nil
	require.Equal(t, blk.False, ask(without, "PRG-001", "las"))
	without.Programmes[0].TotalHours = blk.LessonHours{}
	require.Equal(t, blk.Undetermined, ask(without, "BAT-004", "b-1"))
	licensed := goodCentres()
	require.Equal(t, blk.Undetermined, ask(licensed, "CTR-004", "blk-y"))
	licensed.Centres = append(licensed.Centres, centre.Centre{ID: "blk-y", Licences: []centre.CentreLicence{{Kind: centre.RegistrationMark}}})
	require.Equal(t, blk.True, ask(licensed, "CTR-004", "blk-y"))
	r.OnTheJobTrainings = []training.OnTheJobTraining{{ID: "o", Batch: "b-1", Hours: blk.MustParseLessonHours("21")}, {ID: "other", Batch: "b-9", Hours: blk.MustParseLessonHours("21")}}
	require.Equal(t, blk.Undetermined, ask(goodCentres(), "MAG-024", "o"), "the programme has no such hours")
	for hours, want := range map[string]blk.Truth{"20": blk.False, "21": blk.True} {
		c := goodCentres()
		c.Programmes[0].OnTheJobHours = blk.MustParseLessonHours(hours)
		require.Equal(t, want, ask(c, "MAG-024", "o"))
		require.Equal(t, blk.Undetermined, ask(c, "MAG-024", "other"))
	}
	r.Sessions = r.Sessions[:2]
	require.Equal(t, blk.False, ask(goodCentres(), "BAT-004", "b-1"))
	r.Sessions[0].Date = blk.MustParseDate("2026-05-01")
	require.Equal(t, blk.False, ask(goodCentres(), "BAT-004", "b-1"))
}

// An acrossExample breaks one check across records.
type acrossExample struct {
	check    blk.CheckID
	at       string
	change   func(*training.Records, *centre.Records)
	only     bool // nothing else is found
	severity blk.Severity
}

var acrossExamples = []acrossExample{
	{"BAT-003", "/batches/0/quota", func(r *training.Records, _ *centre.Records) {
		r.Batches[0].Quota, r.Batches[0].MinParticipants = n(1), n(1)
	}, true, blk.Error},
	{"BAT-006", "/batches/0/min_participants", func(r *training.Records, _ *centre.Records) { r.Batches[0].MinParticipants = n(3) }, true, blk.Warning},
	{"BAT-008", "/enrolments/1/completion", func(r *training.Records, _ *centre.Records) {
		r.Batches[0].History = historyUntil(training.BatchClosed)
		r.Enrolments[1].Completion, r.Enrolments[1].Result, r.Enrolments[1].Attended.Until = training.Ongoing, "", blk.Date{}
	}, true, blk.Error},
	{"BAT-020", "/batches/0/programme", func(r *training.Records, _ *centre.Records) { r.TrainingPackages[0].Programme = "listrik" }, true, blk.Error},
	{"BAT-020", "/batches/0/fiscal_year", func(r *training.Records, _ *centre.Records) {
		r.TrainingPackages[0].FiscalYear = blk.MustParsePartialDate("2025")
	}, true, blk.Error},
	{"BAT-020", "/batches/0/centre", func(r *training.Records, _ *centre.Records) { r.TrainingPackages[0].Centre = "blk-y" }, true, blk.Error},
	{"BAT-021", "/training_packages/0/seats", func(r *training.Records, _ *centre.Records) { r.TrainingPackages[0].Seats = n(15) }, true, blk.Error},
	{"BAT-022", "/batches/0/registration", func(r *training.Records, _ *centre.Records) {
		r.IntakeWaves[0].Registration.Until = blk.MustParseDate("2026-01-29")
	}, true, blk.Warning},
	{"BAT-032", "/batches/1/workshop", func(r *training.Records, _ *centre.Records) {
		r.Sessions = nil
		r.Batches = append(r.Batches, training.Batch{ID: "b-2", Centre: "blk-x", Workshop: "bengkel-las", Training: days("2026-04-10", "2026-05-10")})
	}, true, blk.Warning},
	{"BAT-017", "/selection_scores/0/stage", func(r *training.Records, _ *centre.Records) {
		r.SelectionScores = []training.SelectionScore{{Enrolment: "e-1", Stage: training.StagePsychological, Score: blk.MustParsePercent("80.00")}}
	}, true, blk.Error},
	{"BAT-018", "/selection_scores/0/score", func(r *training.Records, _ *centre.Records) {
		r.SelectionScores = []training.SelectionScore{{Enrolment: "e-1", Stage: training.StageWrittenTest, Score: blk.MustParsePercent("59.99")}}
	}, true, blk.Error},
	{"BAT-019", "/selection_scores/1", func(r *training.Records, _ *centre.Records) {
		s := training.SelectionScore{Enrolment: "e-1", Stage: training.StageWrittenTest, Score: blk.MustParsePercent("60.00")}
		r.SelectionScores = []training.SelectionScore{s, s, {Enrolment: "e-8", Stage: training.StageWrittenTest, Score: s.Score}}
	}, true, blk.Error},
	{"BAT-004", "/sessions/2/date", func(r *training.Records, _ *centre.Records) { r.Sessions[2].Date = blk.MustParseDate("2026-04-11") }, false, blk.Error},
	{"INS-003", "/sessions/1/instructors", func(r *training.Records, _ *centre.Records) {
		r.Sessions[1].Starts, r.Sessions[1].Batch, r.Sessions[1].Workshop = blk.MustParseTimeOfDay("10:59"), "b-2", ""
		r.Sessions[1].Hours = blk.MustParseLessonHours("4")
	}, false, blk.Error},
	{"BAT-009", "/sessions/1/workshop", func(r *training.Records, _ *centre.Records) {
		r.Sessions[1].Starts, r.Sessions[1].Batch, r.Sessions[1].Instructors = blk.MustParseTimeOfDay("10:59"), "b-2", nil
	}, false, blk.Error},
	{"BAT-033", "/sessions/1/starts", func(r *training.Records, _ *centre.Records) {
		r.Sessions[1].Starts, r.Sessions[1].Instructors, r.Sessions[1].Workshop = blk.MustParseTimeOfDay("10:59"), nil, "lain"
	}, true, blk.Warning},
	{"INS-004", "/sessions/2/instructors/0", func(r *training.Records, _ *centre.Records) {
		for i, h := range []string{"20", "30", "1"} {
			r.Sessions[i].Hours, r.Sessions[i].Starts = blk.MustParseLessonHours(h), blk.TimeOfDay{}
		}
	}, false, blk.Warning},
	{"BAT-036", "/sessions/0/instructors/1", func(r *training.Records, _ *centre.Records) {
		r.Sessions[0].Instructors = []blk.InstructorID{"i-1", "i-9"}
	}, true, blk.Warning},
	{"INS-030", "/teaching_logs/1", func(r *training.Records, _ *centre.Records) {
		r.TeachingLogs = []training.TeachingLog{*goodLog(), *goodLog()}
	}, true, blk.Error},
	{"INS-031", "/teaching_logs/0/on", func(r *training.Records, _ *centre.Records) {
		l := goodLog()
		l.On = blk.MustParseDate("2026-03-03")
		r.TeachingLogs = []training.TeachingLog{*l, {Session: "s-9", Instructor: "i-1"}}
	}, true, blk.Error},
	{"INS-032", "/teaching_logs/0/hours", func(r *training.Records, _ *centre.Records) {
		l := goodLog()
		l.Hours = blk.MustParseLessonHours("5")
		r.TeachingLogs = []training.TeachingLog{*l}
	}, true, blk.Error},
	{"ATT-001", "/attendance_marks/0/date", func(r *training.Records, _ *centre.Records) {
		m := goodMark()
		m.Date = blk.MustParseDate("2026-03-03")
		r.AttendanceMarks = []training.AttendanceMark{*m}
	}, true, blk.Error},
	{"ATT-001", "/attendance_marks/0/date", func(r *training.Records, _ *centre.Records) {
		m := goodMark()
		m.Session, m.Date = "", blk.MustParseDate("2026-03-01")
		r.AttendanceMarks = []training.AttendanceMark{*m}
	}, true, blk.Error},
	{"ATT-001", "/attendance_marks/1", func(r *training.Records, _ *centre.Records) { r.AttendanceMarks = marks(goodMark(), goodMark()) }, true, blk.Error},
	{"ATT-001", "/attendance_marks/1", func(r *training.Records, _ *centre.Records) {
		day := goodMark()
		day.Session = ""
		r.AttendanceMarks = marks(goodMark(), day)
	}, true, blk.Error},
	{"ATT-001", "/attendance_marks/1", func(r *training.Records, _ *centre.Records) {
		day := goodMark()
		day.Session = ""
		r.AttendanceMarks = marks(day, goodMark())
	}, true, blk.Error},
	{"ATT-002", "/attendance_marks/0/hours", func(r *training.Records, _ *centre.Records) {
		m := goodMark()
		m.Hours = blk.MustParseLessonHours("5")
		r.AttendanceMarks = marks(m)
	}, true, blk.Error},
	{"ATT-002", "/attendance_marks/0/hours", func(r *training.Records, _ *centre.Records) {
		m := goodMark()
		m.Session, m.Hours = "", blk.MustParseLessonHours("9")
		r.AttendanceMarks = marks(m)
	}, true, blk.Error},
	{"ATT-008", "/attendance_marks/0/session", func(r *training.Records, _ *centre.Records) {
		r.AttendanceMarks = marks(goodMark())
		r.Enrolments[0].Batch = "b-2"
	}, false, blk.Error},
	{"AUD-006", "/attendance_marks/2/amendment/replaces", func(r *training.Records, _ *centre.Records) {
		r.AttendanceMarks = marks(goodMark(), goodMark(), goodMark())
		r.AttendanceMarks[1].Amendment = amends("m-0")
		r.AttendanceMarks[2].Amendment = amends("m-0")
	}, false, blk.Error},
	{"AUD-007", "/attendance_marks/1/amendment/replaces", func(r *training.Records, _ *centre.Records) {
		r.AttendanceMarks = marks(goodMark(), goodMark())
		r.AttendanceMarks[0].Amendment = amends("m-1")
		r.AttendanceMarks[1].Amendment = amends("m-0")
	}, false, blk.Error},
	{"BAT-004", "/batches/0", func(r *training.Records, c *centre.Records) {
		c.Programmes[0].TotalHours = blk.MustParseLessonHours("13")
	}, true, blk.Error},
	{"EQP-004", "/batches/0/quota", func(r *training.Records, c *centre.Records) { c.Workshops[0].Stations = n(15) }, true, blk.Warning},
	{"INS-001", "/sessions/2/instructors/0", func(r *training.Records, c *centre.Records) { r.Sessions[2].Instructors[0] = "i-2" }, true, blk.Error},
}

func marks(list ...*training.AttendanceMark) (all []training.AttendanceMark) {
	for i, m := range list {
		m.ID = training.AttendanceMarkID("m-" + string(rune('0'+i)))
		all = append(all, *m)
	}
	return all
}

func amends(id training.AttendanceMarkID) blk.Amendment[training.AttendanceMarkID] {
	return blk.Amendment[training.AttendanceMarkID]{Replaces: id, On: blk.MustParseDate("2026-03-09"), Reason: "salah tulis"}
}

// Every check across records is broken once, and most of them alone.
func TestAcross(t *testing.T) {
	run := func(r *training.Records, c *centre.Records, x *blk.Context) blk.Findings {
		found := r.Check(x)
		return append(found, r.CheckWith(c, x, found)...)
	}
	require.Empty(t, run(goodRecords(), goodCentres(), today))
	broken := map[blk.CheckID]bool{}
	for _, e := range slices.Concat(acrossExamples, peopleExamples) {
		r, c := goodRecords(), goodCentres()
		e.change(r, c)
		found := run(r, c, today)
		i := slices.IndexFunc(found, func(f blk.Finding) bool { return f.Check == e.check && f.At == e.at })
		require.GreaterOrEqual(t, i, 0, "%s at %s is not found, but:\n%v", e.check, e.at, found)
		require.Equal(t, e.severity, found[i].Severity, e.check)
		blktest.CheckFinding(t, found[i])
		if e.only {
			require.Len(t, found, 1, "%s:\n%v", e.check, found)
		}
		broken[e.check] = true
	}
	for _, info := range catalogue("training_records") {
		elsewhere := strings.HasPrefix(string(info.ID), "MAG-") || strings.HasPrefix(string(info.ID), "ENR-") || strings.HasPrefix(string(info.ID), "OUT-")
		require.True(t, broken[info.ID] || elsewhere || info.Scope != blk.ScopeAcross, "%s has no failing example", info.ID)
		blktest.CheckDescription(t, info)
	}
}

// Checks across records are silent where the record is wrong by itself.
func TestAcrossNeeds(t *testing.T) {
	r := goodRecords()
	r.Batches[0].Training = days("2026-04-10", "2026-03-02")
	require.Empty(t, r.Check(today).Of("BAT-004"), "it is the dates of the batch that are wrong")
	require.NotEmpty(t, r.Check(today).Of("BAT-001"))
	r = goodRecords()
	r.Batches[0].Training = days("2026-05-02", "2026-06-10")
	r.Enrolments, r.Batches[0].MinParticipants = nil, n(3)
	require.Len(t, r.Check(today).Of("BAT-004"), 3)
	require.Empty(t, r.Check(reported).Of("BAT-004"))
	require.Empty(t, r.Check(today).Of("BAT-006"), "a document without enrolments does not say how many there were")
}

// In phase reported nothing is asked for that a source need not tell.
func TestReportedRecords(t *testing.T) {
	r := training.Records{
		Batches:               []training.Batch{{ID: "b", Centre: "c", History: []training.BatchStep{{Event: training.BatchPropose, To: training.BatchProposed}}}},
		TrainingPackages:      []training.TrainingPackage{{ID: "p", Centre: "c", Request: training.PackageRequest{By: "dinas", On: today.On}}},
		IntakeWaves:           []training.IntakeWave{{ID: "w", Name: "Batch 1"}},
		TrainingNeedsAnalyses: []training.TrainingNeedsAnalysis{{ID: "a"}},
		Sessions:              []training.Session{{ID: "s", Batch: "b", Date: today.On, Hours: blk.MustParseLessonHours("4"), Instructors: []blk.InstructorID{"i"}}},
		TeachingLogs:          []training.TeachingLog{{Session: "s", Instructor: "i", Signed: blk.FlagOf(true)}},
		AttendanceMarks:       []training.AttendanceMark{{ID: "m", Enrolment: "e", Mark: training.Present}},
	}
	found := r.Check(reported)
	require.Empty(t, append(found, r.CheckWith(nil, reported, found)...))
	require.NotEmpty(t, r.Check(today))
}

func TestInstructorsByOthers(t *testing.T) {
	r := goodRecords()
	found := r.CheckWith(nil, supply(map[blk.CheckID]blk.Truth{"INS-001": blk.False}), nil)
	require.Len(t, found, 3, "one for each session")
	require.Equal(t, "/sessions/0/instructors", found[0].At)
	require.Empty(t, r.CheckWith(nil, today, nil), "not known is no finding")
}
