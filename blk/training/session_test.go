package training_test

import (
	"cmp"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/blktest"
	"github.com/vokasi/vokasi-go/blk/centre"
	"github.com/vokasi/vokasi-go/blk/training"
)

var clock = blk.MustParseTimeOfDay

func goodSession() *training.Session {
	return &training.Session{ID: "s-1", Batch: "b-1", Date: blk.MustParseDate("2026-03-02"), Starts: clock("08:00"), Ends: clock("11:00"), Hours: blk.MustParseLessonHours("4"),
		Kind: training.SessionPractice, Unit: blk.MustParseUnitCode("C.24LAS01.001.1"), Topic: "Persiapan", Instructors: []blk.InstructorID{"i-1"}, Workshop: "bengkel-las"}
}

func goodPatterns() []training.DayPattern {
	slots := func(times ...string) (list []training.TimeSlot) {
		for i := 0; i < len(times); i += 2 {
			list = append(list, training.TimeSlot{From: clock(times[i]), Until: clock(times[i+1])})
		}
		return list
	}
	return []training.DayPattern{
		{Weekdays: []training.Weekday{training.Monday, training.Tuesday, training.Wednesday, training.Thursday}, Slots: slots("08:00", "08:45", "08:45", "09:30", "10:00", "10:45")},
		{Weekdays: []training.Weekday{training.Friday}, Slots: slots("07:30", "08:10", "08:10", "08:50")},
	}
}

func goodLog() *training.TeachingLog {
	return &training.TeachingLog{Session: "s-1", Instructor: "i-1", On: blk.MustParseDate("2026-03-02"), Taught: blk.Text{ID: "Menyalakan busur"}, Hours: blk.MustParseLessonHours("4"), Signed: blk.FlagOf(true)}
}

func goodMark() *training.AttendanceMark {
	return &training.AttendanceMark{ID: "m-1", Enrolment: "e-1", Session: "s-1", Date: blk.MustParseDate("2026-03-02"), Mark: training.Present, Hours: blk.MustParseLessonHours("3")}
}

func TestSessionChecks(t *testing.T) {
	blktest.Checks(t, catalogue("session"), goodSession, today, (*training.Session).Check, []blktest.Example[training.Session]{
		{Check: "DOC-009", At: "/id", Break: func(s *training.Session) { s.ID = "" }},
		{Check: "DOC-014", At: "/id", Break: func(s *training.Session) { s.ID = "a b" }},
		{Check: "DOC-009", At: "/batch", Break: func(s *training.Session) { s.Batch = "" }},
		{Check: "DOC-014", At: "/batch", Break: func(s *training.Session) { s.Batch = "a b" }},
		{Check: "DOC-009", At: "/date", Break: func(s *training.Session) { s.Date = blk.Date{} }},
		{Check: "DOC-009", At: "/hours", Break: func(s *training.Session) { s.Hours = blk.LessonHours{} }},
		{Check: "REF-001", At: "/kind", Break: func(s *training.Session) { s.Kind = "lab" }},
		{Check: "DOC-014", At: "/instructors/0", Break: func(s *training.Session) { s.Instructors[0] = "a b" }},
		{Check: "DOC-014", At: "/workshop", Break: func(s *training.Session) { s.Workshop = "a b" }},
		{Check: "ATT-003", At: "/ends", Break: func(s *training.Session) { s.Ends = s.Starts }},
		{Check: "ATT-004", At: "/starts", Break: func(s *training.Session) { s.Starts = blk.TimeOfDay{} }},
		{Check: "ATT-005", At: "/hours", Break: func(s *training.Session) { s.Hours = blk.MustParseLessonHours("5") }},
	})
	require.NoError(t, goodSession().Validate(today))
	reversed := goodSession()
	reversed.Ends = clock("07:00")
	require.Equal(t, []blk.CheckID{"ATT-003"}, checkIDs(reversed.Check(today)), "how long it lasts is not asked then")
}

func TestDayPatternChecks(t *testing.T) {
	blktest.Checks(t, catalogue("day_pattern"), func() *training.DayPattern { return &goodPatterns()[0] }, today, (*training.DayPattern).Check, []blktest.Example[training.DayPattern]{
		{Check: "DOC-009", At: "/weekdays", Break: func(p *training.DayPattern) { p.Weekdays = nil }},
		{Check: "REF-001", At: "/weekdays/0", Break: func(p *training.DayPattern) { p.Weekdays[0] = "Senin" }},
		{Check: "DOC-009", At: "/slots", Break: func(p *training.DayPattern) { p.Slots = nil }},
		{Check: "BAT-037", At: "/slots/1", Break: func(p *training.DayPattern) { p.Slots[1].From = clock("08:44") }},
		{Check: "BAT-037", At: "/slots/0", Break: func(p *training.DayPattern) { p.Slots[0].Until = p.Slots[0].From }},
		{Check: "DOC-009", At: "/slots/1/until", Break: func(p *training.DayPattern) { p.Slots[1].Until = blk.TimeOfDay{} }},
	})
	blktest.Checks(t, catalogue("time_slot"), func() *training.TimeSlot { return &goodPatterns()[0].Slots[0] }, today, (*training.TimeSlot).Check, []blktest.Example[training.TimeSlot]{
		{Check: "DOC-009", At: "/from", Break: func(s *training.TimeSlot) { s.From = blk.TimeOfDay{} }},
		{Check: "DOC-009", At: "/until", Break: func(s *training.TimeSlot) { s.Until = blk.TimeOfDay{} }},
	})
}

func TestTeachingLogChecks(t *testing.T) {
	blktest.Checks(t, catalogue("teaching_log"), goodLog, today, (*training.TeachingLog).Check, []blktest.Example[training.TeachingLog]{
		{Check: "DOC-009", At: "/session", Break: func(l *training.TeachingLog) { l.Session = "" }},
		{Check: "DOC-014", At: "/session", Break: func(l *training.TeachingLog) { l.Session = "a b" }},
		{Check: "DOC-009", At: "/instructor", Break: func(l *training.TeachingLog) { l.Instructor = "" }},
		{Check: "DOC-014", At: "/instructor", Break: func(l *training.TeachingLog) { l.Instructor = "a b" }},
		{Check: "INS-033", At: "/taught", Break: func(l *training.TeachingLog) { l.Taught = blk.Text{} }},
	})
	require.NoError(t, goodLog().Validate(today))
	unsigned := training.TeachingLog{Session: "s-1", Instructor: "i-1"}
	require.Empty(t, unsigned.Check(today), "it may still be written")
}

func TestAttendanceMarkChecks(t *testing.T) {
	blktest.Checks(t, catalogue("attendance_mark"), goodMark, today, (*training.AttendanceMark).Check, []blktest.Example[training.AttendanceMark]{
		{Check: "DOC-009", At: "/id", Break: func(m *training.AttendanceMark) { m.ID = "" }},
		{Check: "DOC-014", At: "/id", Break: func(m *training.AttendanceMark) { m.ID = "a b" }},
		{Check: "DOC-009", At: "/enrolment", Break: func(m *training.AttendanceMark) { m.Enrolment = "" }},
		{Check: "DOC-014", At: "/enrolment", Break: func(m *training.AttendanceMark) { m.Enrolment = "a b" }},
		{Check: "DOC-014", At: "/session", Break: func(m *training.AttendanceMark) { m.Session = "a b" }},
		{Check: "DOC-009", At: "/mark", Break: func(m *training.AttendanceMark) { m.Mark = "" }},
		{Check: "REF-001", At: "/mark", Break: func(m *training.AttendanceMark) { m.Mark = "H" }},
		{Check: "AUD-008", At: "/amendment", Break: func(m *training.AttendanceMark) { m.Amendment = amends("m-1") }},
		{Check: "ATT-006", At: "/hours", Break: func(m *training.AttendanceMark) { m.Mark = training.Sick }},
		{Check: "ATT-007", At: "/session", Break: func(m *training.AttendanceMark) { m.Session, m.Date = "", blk.Date{} }},
	})
	require.NoError(t, goodMark().Validate(today))
}

func TestAttendanceRate(t *testing.T) {
	r := goodRecords() // 4 hours twice on Monday, 4 on Tuesday
	rate := func(list ...training.AttendanceMark) training.AttendanceRate {
		r.AttendanceMarks = list
		got, known := r.AttendanceRate("e-1")
		require.True(t, known)
		return got
	}
	mark := func(id training.AttendanceMarkID, session training.SessionID, on string, p training.Presence, hours string) training.AttendanceMark {
		m := training.AttendanceMark{ID: id, Enrolment: "e-1", Session: session, Mark: p}
		if on != "" {
			m.Date = blk.MustParseDate(on)
		}
		if hours != "" {
			m.Hours = blk.MustParseLessonHours(hours)
		}
		return m
	}
	require.Equal(t, training.AttendanceRate{Scheduled: 12, Unmarked: 12}, rate())
	require.Equal(t, training.AttendanceRate{Attended: 4, Scheduled: 12, Unmarked: 4}, rate(mark("a", "s-1", "", training.Present, ""), mark("b", "s-2", "", training.Absent, "")))
	require.Equal(t, training.AttendanceRate{Attended: 8, Scheduled: 12, Unmarked: 4}, rate(mark("a", "", "2026-03-02", training.Present, "")), "a mark for a day is for all its sessions")
	require.Equal(t, training.AttendanceRate{Attended: 6, Scheduled: 12, Unmarked: 4}, rate(mark("a", "", "2026-03-02", training.Present, "6")))
	require.Equal(t, training.AttendanceRate{Attended: 4, Scheduled: 12, Unmarked: 4}, rate(mark("a", "", "2026-03-02", training.Present, ""), mark("b", "s-2", "", training.Sick, "")), "that of the session counts")
	require.Equal(t, training.AttendanceRate{Attended: 4, Scheduled: 12, Unmarked: 8}, rate(mark("a", "s-1", "", training.Present, "9")), "never more than were held")
	corrected := mark("b", "s-1", "", training.Present, "")
	corrected.Amendment = amends("a")
	require.Equal(t, training.AttendanceRate{Attended: 4, Scheduled: 12, Unmarked: 8}, rate(mark("a", "s-1", "", training.Absent, ""), corrected))
	r.Enrolments[0].Attended.From = blk.MustParseDate("2026-03-03")
	require.Equal(t, training.AttendanceRate{Scheduled: 4, Unmarked: 4}, rate(), "who came later is asked for what came later")
	_, known := r.AttendanceRate("e-9")
	require.False(t, known)

	full := training.AttendanceRate{Attended: 2, Scheduled: 3}
	share, ok := full.Share(blk.RoundDown)
	require.True(t, ok)
	require.Equal(t, "66.66", share.String())
	require.Equal(t, blk.False, full.AtLeast(blk.MustParsePercent("66.67")), "exactly, not rounded")
	require.Equal(t, blk.True, full.AtLeast(blk.MustParsePercent("66.66")))
	part := training.AttendanceRate{Attended: 70, Scheduled: 100, Unmarked: 20}
	_, ok = part.Share(blk.RoundDown)
	require.False(t, ok)
	require.Equal(t, blk.True, part.AtLeast(blk.MustParsePercent("70.00")))
	require.Equal(t, blk.Undetermined, part.AtLeast(blk.MustParsePercent("90.00")))
	require.Equal(t, blk.False, part.AtLeast(blk.MustParsePercent("90.01")))
	require.Equal(t, blk.Undetermined, part.AtLeast(blk.Percent{}))
	require.Equal(t, blk.Undetermined, training.AttendanceRate{}.AtLeast(blk.MustParsePercent("80.00")))
	_, ok = training.AttendanceRate{}.Share(blk.RoundDown)
	require.False(t, ok)
}

// More marks never turn a known answer around.
func TestAttendanceLaws(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		attended, absent, left := rapid.IntRange(0, 50).Draw(t, "attended"), rapid.IntRange(0, 50).Draw(t, "absent"), rapid.IntRange(0, 50).Draw(t, "left")
		more := rapid.IntRange(0, left).Draw(t, "more")
		least, _ := blk.NewPercent(int64(rapid.IntRange(0, 10_000).Draw(t, "least")))
		before := training.AttendanceRate{Attended: attended, Scheduled: attended + absent + left, Unmarked: left}
		after := training.AttendanceRate{Attended: attended + more, Scheduled: before.Scheduled}
		if known := before.AtLeast(least); known != blk.Undetermined && known != after.AtLeast(least) {
			t.Fatalf("%v: %v, then %v", before, known, after.AtLeast(least))
		}
		if after.Scheduled > 0 && after.AtLeast(least) == blk.Undetermined {
			t.Fatal("all marks are there")
		}
	})
}

func drawRecords(t *rapid.T) *training.Records {
	r := &training.Records{}
	pick := func(prefix string, most int) string {
		return prefix + strconv.Itoa(rapid.IntRange(0, most).Draw(t, prefix))
	}
	for i := range rapid.IntRange(0, 14).Draw(t, "sessions") {
		from := rapid.IntRange(0, 20).Draw(t, "from")
		s := training.Session{ID: training.SessionID(strconv.Itoa(i)), Batch: blk.BatchID(pick("b", 2)), Date: today.On.AddDays(rapid.IntRange(0, 1).Draw(t, "day")),
			Starts: clock("08:00").AddMinutes(from), Ends: clock("08:00").AddMinutes(from + rapid.IntRange(-1, 8).Draw(t, "lasts"))}
		for range rapid.IntRange(0, 2).Draw(t, "teachers") {
			s.Instructors = append(s.Instructors, blk.InstructorID(pick("i", 2)))
		}
		if rapid.Bool().Draw(t, "in a workshop") {
			s.Workshop = blk.WorkshopID(pick("w", 1))
		}
		r.Sessions = append(r.Sessions, s)
	}
	for range rapid.IntRange(0, 6).Draw(t, "enrolments") {
		e := training.Enrolment{Batch: blk.BatchID(pick("b", 2)), Person: blk.PersonID(pick("p", 2)), Completion: training.Completion(rapid.SampledFrom([]string{"", "ongoing", "completed", "withdrawn"}).Draw(t, "completion"))}
		e.Attended = blk.Period{From: today.On, Until: today.On.AddDays(rapid.IntRange(0, 1).Draw(t, "stays"))}
		r.Enrolments = append(r.Enrolments, e)
	}
	return r
}

// subjectsOf is what a session needs of a kind, as the definition says it.
func subjectsOf(r *training.Records, s *training.Session, kind training.ConflictKind) (list []string) {
	switch kind {
	case training.ConflictOfInstructor:
		for _, id := range s.Instructors {
			list = append(list, string(id))
		}
	case training.ConflictOfWorkshop:
		list = append(list, string(s.Workshop))
	case training.ConflictOfBatch:
		list = append(list, string(s.Batch))
	case training.ConflictOfParticipant:
		for _, e := range r.Enrolments {
			if e.Batch == s.Batch && e.Completion != "" && e.Attended.Contains(s.Date) {
				list = append(list, string(e.Person))
			}
		}
	}
	list = slices.DeleteFunc(list, func(x string) bool { return x == "" })
	slices.Sort(list)
	return slices.Compact(list)
}

func TestConflictsAreThoseOfTheDefinition(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		r := drawRecords(t)
		type key struct {
			kind          training.ConflictKind
			subject       string
			first, second training.SessionID
		}
		want := map[key]bool{}
		clashing := map[training.ConflictKind]map[int]bool{}
		for _, kind := range []training.ConflictKind{training.ConflictOfInstructor, training.ConflictOfWorkshop, training.ConflictOfBatch, training.ConflictOfParticipant} {
			clashing[kind] = map[int]bool{}
			for i := range r.Sessions {
				for j := range i {
					a, b := &r.Sessions[j], &r.Sessions[i]
					if a.Date != b.Date || a.Starts.Compare(a.Ends) >= 0 || b.Starts.Compare(b.Ends) >= 0 || a.Starts.Compare(b.Ends) >= 0 || b.Starts.Compare(a.Ends) >= 0 ||
						kind == training.ConflictOfParticipant && a.Batch == b.Batch {
						continue
					}
					later := i
					if cmp.Or(a.Starts.Compare(b.Starts), a.Ends.Compare(b.Ends)) > 0 {
						a, b, later = b, a, j
					}
					for _, x := range subjectsOf(r, a, kind) {
						if slices.Contains(subjectsOf(r, b, kind), x) {
							want[key{kind, x, a.ID, b.ID}] = true
							clashing[kind][later] = true
						}
					}
				}
			}
		}
		got := map[key]bool{}
		for _, x := range r.Conflicts() {
			got[key{x.Kind, x.Subject, x.First, x.Second}] = true
			if x.From.Compare(x.Until) >= 0 {
				t.Fatalf("they do not overlap: %v", x)
			}
		}
		if fmt.Sprint(got) != fmt.Sprint(want) {
			t.Fatalf("%v, not %v", got, want)
		}
		for check, kind := range map[blk.CheckID]training.ConflictKind{"INS-003": training.ConflictOfInstructor, "BAT-009": training.ConflictOfWorkshop, "BAT-033": training.ConflictOfBatch} {
			var at []string
			for i := range r.Sessions {
				if clashing[kind][i] {
					at = append(at, "/sessions/"+strconv.Itoa(i))
				}
			}
			var found []string
			for _, f := range r.Check(today).Of(check) {
				found = append(found, f.At[:strings.LastIndex(f.At, "/")])
			}
			if fmt.Sprint(at) != fmt.Sprint(found) {
				t.Fatalf("%s at %v, not at %v", check, found, at)
			}
		}
	})
}

func TestConflictsInOrder(t *testing.T) {
	r := goodRecords()
	r.Sessions[1].Starts = clock("09:00")
	r.Enrolments = append(r.Enrolments, training.Enrolment{ID: "e-3", Batch: "b-2", Person: "p-2", Completion: training.Withdrawn, Attended: days("2026-03-01", "2026-03-02")})
	r.Sessions = append(r.Sessions, training.Session{ID: "s-4", Batch: "b-2", Date: today.On, Starts: clock("10:30"), Ends: clock("15:00")}, training.Session{ID: "s-5", Batch: "b-2", Date: today.On.AddDays(1), Starts: clock("08:00"), Ends: clock("15:00")})
	var said []string
	for _, x := range r.Conflicts() {
		said = append(said, fmt.Sprint(x.Kind, " ", x.Subject, " ", x.First, " ", x.Second, " ", x.From, " ", x.Until))
	}
	require.Equal(t, []string{
		"instructor i-1 s-1 s-2 09:00 11:00",
		"workshop bengkel-las s-1 s-2 09:00 11:00",
		"batch b-1 s-1 s-2 09:00 11:00",
		"participant p-2 s-1 s-4 10:30 11:00",
		"participant p-2 s-2 s-4 10:30 14:00",
	}, said, "on Tuesday p-2 is in one batch only")
}

func TestWeekTimetable(t *testing.T) {
	at := func(id, date, from, until string) training.Session {
		return training.Session{ID: training.SessionID(id), Batch: "b-1", Date: blk.MustParseDate(date), Starts: clock(from), Ends: clock(until)}
	}
	untimed := training.Session{ID: "untimed", Date: blk.MustParseDate("2026-03-03")}
	table := training.WeekTimetable([]training.Session{
		at("late", "2026-03-02", "08:45", "10:45"), at("early", "2026-03-02", "08:00", "08:45"), at("friday", "2026-03-06", "08:00", "08:20"),
		at("break", "2026-03-04", "09:30", "10:00"), at("saturday", "2026-03-07", "08:00", "09:00"), at("sunday", "2026-03-08", "08:00", "09:00"), at("next", "2026-03-09", "08:00", "09:00"), untimed,
	}, goodPatterns(), blk.MustParseDate("2026-03-08"))
	require.Equal(t, days("2026-03-02", "2026-03-08"), table.Week)
	require.Len(t, table.Rows, 3)
	ids := func(list []training.Session) (names []string) {
		for _, s := range list {
			names = append(names, string(s.ID))
		}
		return names
	}
	require.Equal(t, []string{"early"}, ids(table.Rows[0].Cells[0].Sessions))
	require.Equal(t, []string{"late"}, ids(table.Rows[1].Cells[0].Sessions))
	require.Equal(t, []string{"late"}, ids(table.Rows[2].Cells[0].Sessions))
	require.Equal(t, []string{"friday"}, ids(table.Rows[0].Cells[4].Sessions))
	require.Equal(t, []string{"friday"}, ids(table.Rows[1].Cells[4].Sessions))
	require.Equal(t, "07:30-08:10", table.Rows[0].Cells[4].Slot.Label().ID)
	require.Empty(t, table.Rows[2].Cells[4].Slot.Label().ID, "Friday is shorter")
	require.Equal(t, []string{"untimed", "break", "saturday", "sunday"}, ids(table.Unplaced))
	require.Equal(t, training.Timetable{}, training.WeekTimetable(nil, nil, blk.Date{}))
	require.Equal(t, training.Weekday(""), training.WeekdayOf(blk.Date{}))
	require.Equal(t, training.Sunday, training.WeekdayOf(blk.MustParseDate("2026-03-08")))
}

// Every session of the week stands in the table or beside it.
func TestTimetableLosesNothing(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		r := drawRecords(t)
		week := today.On.AddDays(rapid.IntRange(-7, 7).Draw(t, "week"))
		table := training.WeekTimetable(r.Sessions, goodPatterns(), week)
		placed := map[training.SessionID]bool{}
		for _, row := range table.Rows {
			for _, cell := range row.Cells {
				for _, s := range cell.Sessions {
					placed[s.ID] = true
				}
			}
		}
		for _, s := range table.Unplaced {
			if placed[s.ID] {
				t.Fatal("it stands in the table")
			}
			placed[s.ID] = true
		}
		for _, s := range r.Sessions {
			if placed[s.ID] != table.Week.Contains(s.Date) {
				t.Fatalf("session %s of %s in the week of %s", s.ID, s.Date, table.Week.From)
			}
		}
	})
}

func TestCapacity(t *testing.T) {
	plan := training.CapacityPlan{Period: days("2026-01-01", "2026-12-31"), Holidays: []blk.Date{blk.MustParseDate("2026-01-01"), blk.MustParseDate("2026-01-01"), blk.MustParseDate("2026-01-03")}, TrainingDays: 30, BatchSize: 16}
	centres := goodCentres()
	centres.Workshops = append(centres.Workshops, centre.Workshop{ID: "kecil", Centre: "blk-x", Stations: n(10)}, centre.Workshop{ID: "lain", Centre: "blk-y"})
	r := goodRecords()
	x := r.Capacity("blk-x", centres, plan, today)
	require.Equal(t, 260, x.WorkingDays, "261 weekdays and one holiday among them")
	require.Len(t, x.Workshops, 2)
	w := x.Workshops[0]
	require.Equal(t, training.WorkshopCapacity{Workshop: "bengkel-las", SeatsPerBatch: 16, Batches: 8, FreeBatches: 1 + 6, ShiftDays: 260, UsedShiftDays: 30}, w, "41 days before, 30 taken, 189 after")
	require.Equal(t, 128, w.Seats())
	require.Equal(t, 112, w.FreeSeats())
	share, ok := w.UsedShare(blk.RoundHalfUp)
	require.True(t, ok)
	require.Equal(t, "11.54", share.String())
	require.Equal(t, 10, x.Workshops[1].SeatsPerBatch)
	require.Equal(t, 128+80, x.Seats())
	require.Equal(t, 112+80, x.FreeSeats())

	plan.Shifts = []training.Shift{training.ShiftMorning, training.ShiftAfternoon}
	w = r.Capacity("blk-x", centres, plan, today).Workshops[0]
	require.Equal(t, training.WorkshopCapacity{Workshop: "bengkel-las", SeatsPerBatch: 16, Batches: 16, FreeBatches: 7 + 8, ShiftDays: 520, UsedShiftDays: 30}, w, "the batch is of the morning")

	r.Batches[0].Workshop = ""
	require.Equal(t, []blk.BatchID{"b-1"}, r.Capacity("blk-x", centres, plan, today).Uncounted)
	r.Batches[0].Training = days("2025-03-02", "2025-04-10")
	require.Empty(t, r.Capacity("blk-x", centres, plan, today).Uncounted, "of another year")
	plan.Period.Until = blk.Date{}
	require.Zero(t, r.Capacity("blk-x", centres, plan, today).Seats())
	_, ok = training.WorkshopCapacity{}.UsedShare(blk.RoundHalfUp)
	require.False(t, ok)
	require.Zero(t, r.Capacity("blk-x", nil, training.CapacityPlan{}, nil).Seats())
	plan = training.CapacityPlan{Period: days("2026-01-01", "2026-12-31"), BatchSize: 16}
	require.Zero(t, r.Capacity("blk-x", centres, plan, nil).Seats(), "without a length nobody knows how many fit")
}

// The batches that still fit can all be planned, and then no more fit.
func TestCapacityLaws(t *testing.T) {
	centres := &centre.Records{Workshops: []centre.Workshop{{ID: "w", Centre: "c"}}}
	rapid.Check(t, func(t *rapid.T) {
		plan := training.CapacityPlan{Period: days("2026-01-01", "2026-03-31"), TrainingDays: rapid.IntRange(1, 20).Draw(t, "length"), BatchSize: 16}
		if rapid.Bool().Draw(t, "in shifts") {
			plan.Shifts = []training.Shift{training.ShiftMorning, training.ShiftEvening}
		}
		for range rapid.IntRange(0, 5).Draw(t, "holidays") {
			plan.Holidays = append(plan.Holidays, plan.Period.From.AddDays(rapid.IntRange(0, 89).Draw(t, "holiday")))
		}
		var r training.Records
		for range rapid.IntRange(0, 4).Draw(t, "batches") {
			from := plan.Period.From.AddDays(rapid.IntRange(-20, 95).Draw(t, "from"))
			r.Batches = append(r.Batches, training.Batch{Centre: "c", Workshop: "w", Training: blk.Period{From: from, Until: from.AddDays(rapid.IntRange(0, 40).Draw(t, "lasts"))},
				Shift: rapid.SampledFrom([]training.Shift{"", training.ShiftMorning, training.ShiftAfternoon, training.ShiftEvening}).Draw(t, "shift")})
		}
		before := r.Capacity("c", centres, plan, nil).Workshops[0]
		// Plan as many more as fit, day by day, in each shift.
		shifts := plan.Shifts
		if shifts == nil {
			shifts = []training.Shift{""}
		}
		taken := func(d blk.Date, shift training.Shift) bool {
			return slices.ContainsFunc(r.Batches, func(b training.Batch) bool {
				return b.Training.Contains(d) && (b.Shift == "" || shift == "" || b.Shift == shift)
			})
		}
		working := plan.WorkingDays()
		more, used := 0, 0
		for _, shift := range shifts {
			var run []blk.Date
			for _, d := range working {
				if taken(d, shift) {
					used++
					run = nil
					continue
				}
				if run = append(run, d); len(run) == plan.TrainingDays {
					more, run = more+1, nil
				}
			}
		}
		if before.FreeBatches != more || before.UsedShiftDays != used || before.ShiftDays != len(working)*len(shifts) {
			t.Fatalf("%+v, but %d more fit and %d days are used", before, more, used)
		}
		if before.FreeBatches > before.Batches {
			t.Fatal("more are free than fit at all")
		}
	})
}

// benchmarkSessions are the sessions of batches that share a workshop and an
// instructor in pairs, one in the morning and one in the afternoon, with one
// person in both. One session in a hundred begins too early.
func benchmarkSessions(count int) *training.Records {
	const perBatch = 200
	r := &training.Records{}
	for i := range count {
		batch := i / perBatch
		starts := clock("08:00").AddMinutes(i % 2 * 90)
		if batch%2 == 1 {
			starts = clock("13:00").AddMinutes(i % 2 * 90)
		}
		if i%100 == 99 {
			starts = starts.AddMinutes(-10)
		}
		pair := strconv.Itoa(batch / 2)
		r.Sessions = append(r.Sessions, training.Session{ID: training.SessionID("s" + strconv.Itoa(i)), Batch: blk.BatchID("b" + strconv.Itoa(batch)), Date: today.On.AddDays(i % perBatch / 2), Hours: blk.MustParseLessonHours("2"),
			Starts: starts, Ends: starts.AddMinutes(90), Instructors: []blk.InstructorID{blk.InstructorID("i" + pair)}, Workshop: blk.WorkshopID("w" + pair)})
	}
	for i := range count / perBatch * 16 {
		person := i
		if i%32 == 16 {
			person = i - 16 // the first of the pair is also in the second
		}
		r.Enrolments = append(r.Enrolments, training.Enrolment{ID: blk.EnrolmentID("e" + strconv.Itoa(i)), Batch: blk.BatchID("b" + strconv.Itoa(i/16)), Person: blk.PersonID("p" + strconv.Itoa(person)), Completion: training.Completed,
			Attended: blk.Period{From: today.On, Until: today.On.AddDays(250)}})
	}
	return r
}

func BenchmarkConflicts(b *testing.B) {
	for _, count := range []int{10_000, 100_000} {
		r := benchmarkSessions(count)
		b.Run(strconv.Itoa(count), func(b *testing.B) {
			b.ReportAllocs()
			found := 0
			for b.Loop() {
				found = len(r.Conflicts())
			}
			b.ReportMetric(float64(found), "conflicts")
		})
	}
}

func BenchmarkAttendanceRates(b *testing.B) {
	r := benchmarkSessions(10_000)
	b.ReportAllocs()
	for b.Loop() {
		r.AttendanceRates()
	}
}

// The guards say that a batch clashes exactly where a conflict has a session of
// it.
func TestGuardsAgreeWithConflicts(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		r := drawRecords(t)
		r.Batches = []training.Batch{{ID: "b0"}}
		own := map[training.SessionID]bool{}
		needs := map[training.ConflictKind]bool{}
		for i := range r.Sessions {
			s := &r.Sessions[i]
			if own[s.ID] = s.Batch == "b0"; own[s.ID] && s.Starts.Compare(s.Ends) < 0 {
				needs[training.ConflictOfInstructor] = needs[training.ConflictOfInstructor] || len(s.Instructors) > 0
				needs[training.ConflictOfWorkshop] = needs[training.ConflictOfWorkshop] || s.Workshop != ""
			}
		}
		for check, kind := range map[blk.CheckID]training.ConflictKind{"INS-003": training.ConflictOfInstructor, "BAT-009": training.ConflictOfWorkshop} {
			want := blk.Undetermined
			if needs[kind] {
				want = blk.TruthOf(!slices.ContainsFunc(r.Conflicts(), func(x training.Conflict) bool { return x.Kind == kind && (own[x.First] || own[x.Second]) }))
			}
			if got, _ := r.BatchContext("b0", nil).Ask(check, "b0"); got != want {
				t.Fatalf("%s is %v, not %v", check, got, want)
			}
		}
	})
}
