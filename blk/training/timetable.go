package training

import (
	"cmp"
	"slices"

	"github.com/vokasi/vokasi-go/blk"
)

// A DayPattern (jam pelatihan) is how the lesson hours lie in some days of the
// week: Friday has other hours than Monday to Thursday.
type DayPattern struct {
	// The days it holds for.
	Weekdays []Weekday `json:"weekdays,omitempty" jsonschema:"required,minItems=1"`
	// The lesson hours of such a day, from the first to the last.
	Slots []TimeSlot `json:"slots,omitempty" jsonschema:"required,minItems=1"`
}

// A TimeSlot is one lesson hour of a day, such as 08:00 to 08:45.
type TimeSlot struct {
	// When it begins.
	From blk.TimeOfDay `json:"from,omitzero" jsonschema:"required"`
	// When it ends; the next may begin at that minute.
	Until blk.TimeOfDay `json:"until,omitzero" jsonschema:"required"`
}

// Weekday is a day of the week, from "monday" to "sunday". The zero value "" is
// absent.
type Weekday string

// The days of the week.
const (
	Monday    Weekday = "monday"
	Tuesday   Weekday = "tuesday"
	Wednesday Weekday = "wednesday"
	Thursday  Weekday = "thursday"
	Friday    Weekday = "friday"
	Saturday  Weekday = "saturday"
	Sunday    Weekday = "sunday"
)

var weekdays = blk.NewCodeList("weekday", blk.Text{ID: "Hari", EN: "Day of the week"},
	blk.Code{Value: string(Monday), Label: blk.Text{ID: "Senin", EN: "Monday"}},
	blk.Code{Value: string(Tuesday), Label: blk.Text{ID: "Selasa", EN: "Tuesday"}},
	blk.Code{Value: string(Wednesday), Label: blk.Text{ID: "Rabu", EN: "Wednesday"}},
	blk.Code{Value: string(Thursday), Label: blk.Text{ID: "Kamis", EN: "Thursday"}},
	blk.Code{Value: string(Friday), Label: blk.Text{ID: "Jumat", EN: "Friday"}, Aliases: []string{"Jum'at"}},
	blk.Code{Value: string(Saturday), Label: blk.Text{ID: "Sabtu", EN: "Saturday"}},
	blk.Code{Value: string(Sunday), Label: blk.Text{ID: "Minggu", EN: "Sunday"}, Aliases: []string{"Ahad"}},
)

// weekdayOrder is the days from Monday, in whose order weeks are counted here.
var weekdayOrder = [7]Weekday{Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday}

// IsValid reports whether d is one of the days.
func (d Weekday) IsValid() bool { return weekdays.Has(string(d)) }

// Label returns the name of the day.
func (d Weekday) Label() blk.Text { return weekdays.LabelOf(string(d)) }

// CodeList returns all days.
func (Weekday) CodeList() blk.CodeList { return weekdays }

// WeekdayOf returns the day of the week of a day, "" if it is absent.
func WeekdayOf(d blk.Date) Weekday {
	if d.IsZero() {
		return ""
	}
	return weekdayOrder[(int(d.Weekday())+6)%7]
}

// index returns 0 for Monday to 6 for Sunday, and -1 for no day.
func (d Weekday) index() int { return slices.Index(weekdayOrder[:], d) }

// A Timetable (jadwal mingguan) is the weekly grid that is printed and put up:
// a row for each lesson hour, a column for each day from Monday to Saturday.
type Timetable struct {
	// The week, from Monday to Sunday.
	Week blk.Period
	// The lesson hours of a day, the first on top.
	Rows []TimetableRow
	// The sessions of the week that lie in no cell, so that none is lost: on a
	// Sunday or a day without lesson hours, outside these or at no known time.
	Unplaced []Session
}

// A TimetableRow is one lesson hour of every day of a week.
type TimetableRow struct {
	// Which lesson hour of the day, from 1.
	Number int
	// Monday to Saturday.
	Cells [6]TimetableCell
}

// A TimetableCell is one lesson hour of one day.
type TimetableCell struct {
	// When it is; absent on a day that has no such lesson hour.
	Slot TimeSlot
	// What is held then, in the order in which it begins.
	Sessions []Session
}

// WeekTimetable returns the timetable of the week that a day lies in. A session
// stands in every lesson hour that it shares a minute with. Where two patterns
// name the same day, the first holds.
func WeekTimetable(sessions []Session, patterns []DayPattern, week blk.Date) Timetable {
	monday := mondayOf(week)
	t := Timetable{Week: blk.Period{From: monday, Until: monday.AddDays(6)}}
	if monday.IsZero() {
		return Timetable{}
	}
	for day, name := range weekdayOrder[:6] {
		for n, slot := range slotsOf(patterns, name) {
			if n == len(t.Rows) {
				t.Rows = append(t.Rows, TimetableRow{Number: n + 1})
			}
			t.Rows[n].Cells[day].Slot = slot
		}
	}
	held := slices.DeleteFunc(slices.Clone(sessions), func(s Session) bool { return !t.Week.Contains(s.Date) })
	slices.SortStableFunc(held, func(a, b Session) int {
		return cmp.Or(a.Date.Compare(b.Date), a.Starts.Compare(b.Starts))
	})
	for _, s := range held {
		day, placed := monday.DaysUntil(s.Date), false
		for n := range t.Rows {
			if day < len(t.Rows[n].Cells) && s.isTimed() && t.Rows[n].Cells[day].Slot.meets(&s) {
				cell := &t.Rows[n].Cells[day]
				cell.Sessions, placed = append(cell.Sessions, s), true
			}
		}
		if !placed {
			t.Unplaced = append(t.Unplaced, s)
		}
	}
	return t
}

// slotsOf returns the lesson hours of a day of the week.
func slotsOf(patterns []DayPattern, day Weekday) []TimeSlot {
	for i := range patterns {
		if slices.Contains(patterns[i].Weekdays, day) {
			return patterns[i].Slots
		}
	}
	return nil
}

// meets reports whether a session that is held at a known time shares a minute
// with the lesson hour.
func (s *TimeSlot) meets(x *Session) bool {
	return !s.From.IsZero() && !s.Until.IsZero() && x.Starts.Compare(s.Until) < 0 && s.From.Compare(x.Ends) < 0
}

// Label returns the lesson hour as people write it: "08:00-08:45", "" if it is
// absent.
func (s TimeSlot) Label() blk.Text {
	if s == (TimeSlot{}) {
		return blk.Text{}
	}
	text := s.From.String() + "-" + s.Until.String()
	return blk.Text{ID: text, EN: text}
}

var dayPatternChecks = []blk.Check[DayPattern]{
	blk.CheckPresent("/weekdays", func(p *DayPattern) bool { return len(p.Weekdays) > 0 }),
	blk.CheckCodes("/weekdays", func(p *DayPattern) []Weekday { return p.Weekdays }),
	blk.CheckPresent("/slots", func(p *DayPattern) bool { return len(p.Slots) > 0 }),
	{
		ID: "BAT-037", At: "/slots", Severity: blk.InEveryPhase(blk.Error),
		Must:  blk.Text{ID: "Jam pelajaran harus berurutan dan tidak boleh bertumpang waktu.", EN: "Lesson hours must follow each other and not overlap."},
		Mend:  blk.Text{ID: "Urutkan slots, dan perbaiki from atau until.", EN: "Put slots in order, and correct from or until."},
		Basis: sessionBasis,
		Find: func(p *DayPattern, _ *blk.Context) (failures []blk.Failure) {
			var before blk.TimeOfDay
			for i, s := range p.Slots {
				if !s.From.IsZero() && !s.Until.IsZero() {
					if s.From.Compare(s.Until) >= 0 || s.From.Compare(before) < 0 {
						failures = append(failures, blk.Failure{At: blk.IndexPointer("/slots", i, "")})
					}
					before = s.Until
				}
			}
			return failures
		},
	},
}

var timeSlotChecks = []blk.Check[TimeSlot]{
	blk.CheckPresent("/from", func(s *TimeSlot) bool { return !s.From.IsZero() }),
	blk.CheckPresent("/until", func(s *TimeSlot) bool { return !s.Until.IsZero() }),
}

// Check returns what the checks find in the lesson hour, nil if all hold.
func (s *TimeSlot) Check(c *blk.Context) blk.Findings { return blk.RunChecks(timeSlotChecks, s, c) }

// Check returns what the checks find in the pattern, nil if all hold.
func (p *DayPattern) Check(c *blk.Context) blk.Findings {
	found := blk.RunChecks(dayPatternChecks, p, c)
	return append(found, blk.CheckEach("slots", p.Slots, (*TimeSlot).Check, c)...)
}
