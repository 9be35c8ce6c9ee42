package training_test

import (
	"fmt"
	"strings"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/centre"
	"github.com/vokasi/vokasi-go/blk/training"
)

// A session of four lesson hours of 45 minutes does not fit into two hours.
func ExampleSession() {
	kind, _ := blk.MatchCode[training.SessionKind]("praktek")
	s := training.Session{ID: "s-1", Batch: "las-2", Date: blk.MustParseDate("2026-03-02"), Kind: kind, Unit: blk.MustParseUnitCode("C.24LAS01.001.1"), Hours: blk.MustParseLessonHours("4"),
		Starts: blk.MustParseTimeOfDay("08:00"), Ends: blk.MustParseTimeOfDay("10:00")}
	fmt.Println(s.Kind.Label().ID, s.Hours.Label().ID)
	fmt.Println(s.Check(nil).In(blk.Indonesian))
	// Output:
	// praktik 4 JP
	// ATT-005 peringatan /hours: Jam pelajaran sesi (180 menit) tidak boleh melebihi lamanya (120 menit). Perbaiki hours atau waktunya.
}

// The grid that hangs on the wall: the lesson hours of Friday are others.
func ExampleWeekTimetable() {
	at := blk.MustParseTimeOfDay
	patterns := []training.DayPattern{
		{Weekdays: []training.Weekday{training.Monday, training.Tuesday, training.Wednesday, training.Thursday}, Slots: []training.TimeSlot{{From: at("08:00"), Until: at("08:45")}, {From: at("08:45"), Until: at("09:30")}}},
		{Weekdays: []training.Weekday{training.Friday}, Slots: []training.TimeSlot{{From: at("07:30"), Until: at("08:10")}}},
	}
	sessions := []training.Session{
		{ID: "s-1", Date: blk.MustParseDate("2026-03-02"), Starts: at("08:00"), Ends: at("09:30"), Topic: "K3", Instructors: []blk.InstructorID{"i-1"}},
		{ID: "s-2", Date: blk.MustParseDate("2026-03-06"), Starts: at("07:30"), Ends: at("08:10"), Topic: "Busur", Instructors: []blk.InstructorID{"i-2"}},
		{ID: "s-3", Date: blk.MustParseDate("2026-03-07"), Starts: at("08:00"), Ends: at("12:00"), Topic: "Susulan"},
	}
	var table training.Timetable = training.WeekTimetable(sessions, patterns, blk.MustParseDate("2026-03-04"))
	fmt.Println(table.Week.Label().ID)
	for _, row := range table.Rows {
		for day, cell := range row.Cells {
			for _, s := range cell.Sessions {
				fmt.Println("jam", row.Number, training.WeekdayOf(table.Week.From.AddDays(day)).Label().ID, cell.Slot.Label().ID, s.Topic, s.Instructors)
			}
		}
	}
	for _, s := range table.Unplaced {
		fmt.Println("di luar jam:", s.Topic)
	}
	// Output:
	// 2 Maret 2026 sampai 8 Maret 2026
	// jam 1 Senin 08:00-08:45 K3 [i-1]
	// jam 1 Jumat 07:30-08:10 Busur [i-2]
	// jam 2 Senin 08:45-09:30 K3 [i-1]
	// di luar jam: Susulan
}

// A row of the table has a cell for each day from Monday to Saturday.
func ExampleTimetableRow() {
	row := training.TimetableRow{Number: 1}
	row.Cells[4] = training.TimetableCell{Slot: training.TimeSlot{From: blk.MustParseTimeOfDay("07:30"), Until: blk.MustParseTimeOfDay("08:10")}}
	for _, cell := range row.Cells {
		fmt.Printf("%q ", cell.Slot.Label().ID)
	}
	fmt.Println()
	// Output: "" "" "" "" "07:30-08:10" ""
}

// What an instructor wrote down must fit the session.
func ExampleTeachingLog() {
	r := training.Records{
		Sessions:     []training.Session{{ID: "s-1", Batch: "las-2", Date: blk.MustParseDate("2026-03-02"), Starts: blk.MustParseTimeOfDay("08:00"), Ends: blk.MustParseTimeOfDay("11:00"), Hours: blk.MustParseLessonHours("4")}},
		TeachingLogs: []training.TeachingLog{{Session: "s-1", Instructor: "i-1", On: blk.MustParseDate("2026-03-03"), Taught: blk.Text{ID: "Menyalakan busur"}, Hours: blk.MustParseLessonHours("4"), Signed: blk.FlagOf(true)}},
	}
	fmt.Println(r.Check(nil).In(blk.Indonesian))
	// Output:
	// INS-031 kesalahan /teaching_logs/0/on: Tanggal jurnal (2026-03-03) harus tanggal sesinya (2026-03-02). Perbaiki on, atau tanggal sesinya bila dipindahkan.
}

// Sheets have H, S, I and A. A mark that corrects another leaves it in place.
func ExampleAttendanceMark() {
	monday := blk.MustParseDate("2026-03-02")
	r := training.Records{
		Enrolments: []training.Enrolment{{ID: "e-1", Batch: "las-2", Person: "p-1", Completion: training.Ongoing}},
		Sessions:   []training.Session{{ID: "s-1", Batch: "las-2", Date: monday, Hours: blk.MustParseLessonHours("4")}, {ID: "s-2", Batch: "las-2", Date: monday.AddDays(1), Hours: blk.MustParseLessonHours("4")}},
	}
	for i, letter := range strings.Fields("H A") {
		mark, _ := blk.MatchCode[training.Presence](letter)
		fmt.Println(letter, mark.Label().ID)
		r.AttendanceMarks = append(r.AttendanceMarks, training.AttendanceMark{ID: training.AttendanceMarkID("m-" + letter), Enrolment: "e-1", Session: r.Sessions[i].ID, Mark: mark})
	}
	rate, _ := r.AttendanceRate("e-1")
	fmt.Println(rate.Attended, "dari", rate.Scheduled)

	r.AttendanceMarks = append(r.AttendanceMarks, training.AttendanceMark{ID: "m-3", Enrolment: "e-1", Session: "s-2", Mark: training.Present, Hours: blk.MustParseLessonHours("2"),
		Amendment: blk.Amendment[training.AttendanceMarkID]{Replaces: "m-A", On: monday.AddDays(2), Reason: "datang terlambat, bukan alpa"}})
	rate, _ = r.AttendanceRate("e-1")
	fmt.Println(rate.Attended, "dari", rate.Scheduled)
	// Output:
	// H hadir
	// A alpa
	// 4 dari 8
	// 6 dari 8
}

// While marks are missing, a rate answers only what they could not change.
func ExampleAttendanceRate() {
	rate := training.AttendanceRate{Attended: 150, Scheduled: 240, Unmarked: 40}
	for _, least := range []string{"60.00", "75.00", "80.00"} {
		fmt.Println(least, rate.AtLeast(blk.MustParsePercent(least)).Label().ID)
	}
	_, known := rate.Share(blk.RoundHalfUp)
	fmt.Println(known)
	// Output:
	// 60.00 ya
	// 75.00 belum dapat ditentukan
	// 80.00 tidak
	// false
}

// An instructor, a workshop and a participant are needed twice at ten.
func ExampleRecords_Conflicts() {
	monday, at := blk.MustParseDate("2026-03-02"), blk.MustParseTimeOfDay
	r := training.Records{
		Sessions: []training.Session{
			{ID: "s-1", Batch: "las-2", Date: monday, Starts: at("08:00"), Ends: at("10:30"), Instructors: []blk.InstructorID{"i-1"}, Workshop: "bengkel-las"},
			{ID: "s-2", Batch: "listrik-1", Date: monday, Starts: at("10:00"), Ends: at("12:00"), Instructors: []blk.InstructorID{"i-1"}, Workshop: "bengkel-las"},
			{ID: "s-3", Batch: "las-2", Date: monday, Starts: at("12:00"), Ends: at("14:00"), Instructors: []blk.InstructorID{"i-1"}, Workshop: "bengkel-las"},
		},
	}
	for _, batch := range []blk.BatchID{"las-2", "listrik-1"} {
		r.Enrolments = append(r.Enrolments, training.Enrolment{ID: "e-" + blk.EnrolmentID(batch), Batch: batch, Person: "p-1", Completion: training.Ongoing, Attended: blk.Period{From: monday}})
	}
	for _, x := range r.Conflicts() {
		var kind training.ConflictKind = x.Kind
		fmt.Println(kind.Label().ID, x.Subject, "-", x.First, x.Second, x.From, x.Until)
	}
	// Output:
	// instruktur i-1 - s-1 s-2 10:00 10:30
	// bengkel bengkel-las - s-1 s-2 10:00 10:30
	// peserta p-1 - s-1 s-2 10:00 10:30
}

// How many people a centre can train in a year, and how many more than it has
// planned. The days off are the caller's.
func ExampleRecords_Capacity() {
	year := blk.Period{From: blk.MustParseDate("2026-01-01"), Until: blk.MustParseDate("2026-12-31")}
	plan := training.CapacityPlan{
		Period: year, Holidays: []blk.Date{blk.MustParseDate("2026-01-01"), blk.MustParseDate("2026-08-17"), blk.MustParseDate("2026-12-25")},
		Shifts: []training.Shift{training.ShiftMorning, training.ShiftAfternoon}, TrainingDays: 30, BatchSize: 16,
	}
	centres := centre.Records{Workshops: []centre.Workshop{{ID: "bengkel-las", Centre: "blk-paser", Stations: blk.MustNewCount(12)}, {ID: "lab-komputer", Centre: "blk-paser"}}}
	r := training.Records{Batches: []training.Batch{
		{ID: "las-1", Centre: "blk-paser", Workshop: "bengkel-las", Shift: training.ShiftMorning, Training: blk.Period{From: blk.MustParseDate("2026-03-02"), Until: blk.MustParseDate("2026-04-10")}},
		{ID: "tik-1", Centre: "blk-paser"},
	}}
	var x training.CentreCapacity = r.Capacity("blk-paser", &centres, plan, nil)
	fmt.Println(x.WorkingDays, "hari kerja")
	for _, w := range x.Workshops {
		var room training.WorkshopCapacity = w
		used, _ := room.UsedShare(blk.RoundHalfUp)
		fmt.Println(room.Workshop, room.Batches, "angkatan x", room.SeatsPerBatch, "=", room.Seats(), "orang; masih", room.FreeBatches, "angkatan; terpakai", used.Label().ID)
	}
	fmt.Println(x.Seats(), x.FreeSeats(), x.Uncounted)
	// Output:
	// 258 hari kerja
	// bengkel-las 16 angkatan x 12 = 192 orang; masih 15 angkatan; terpakai 5,81 persen
	// lab-komputer 16 angkatan x 16 = 256 orang; masih 16 angkatan; terpakai 0 persen
	// 448 436 [tik-1]
}
