package sheet

import (
	"iter"
	"log/slog"
	"slices"
	"strings"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/training"
)

// An AttendanceRow is a row of a list of attendance: one participant on one day.
// It masks itself in logs.
type AttendanceRow struct {
	// Who.
	Participant Participant
	// The day.
	Date blk.Date
	// The session of the day, if each has its own mark: its identifier, where the row
	// is to become a record.
	Session string
	// The mark.
	Mark training.Presence
	// A remark.
	Note string
}

// LogValue is that of the participant.
func (r AttendanceRow) LogValue() slog.Value { return r.Participant.LogValue() }

// Attendance returns the list of attendance with one row for each participant and
// day. Nobody has two marks for one session.
func Attendance() Sheet[AttendanceRow] {
	return Sheet[AttendanceRow]{
		Name: "attendance", Label: blk.Text{ID: "Daftar hadir", EN: "List of attendance"},
		Columns: append(identifyingColumns(func(r *AttendanceRow) *Participant { return &r.Participant }), attendanceColumns...),
		Unique: []Unique[AttendanceRow]{UniqueBy("date", func(r *AttendanceRow) (AttendanceRow, bool) {
			return AttendanceRow{Participant: r.Participant.key(), Date: r.Date, Session: strings.Clone(r.Session)}, true
		})},
	}
}

var attendanceColumns = []Column[AttendanceRow]{
	{Name: "date", Required: true, Label: blk.Text{ID: "Tanggal", EN: "Day"}, Aliases: []string{"tgl", "hari/tanggal", "tanggal hadir", "tanggal pelatihan"}, Cell: Date(func(r *AttendanceRow) *blk.Date { return &r.Date })},
	{Name: "session", Label: blk.Text{ID: "Sesi", EN: "Session"}, Aliases: []string{"sesi ke", "jam ke", "pertemuan"}, Cell: Text(func(r *AttendanceRow) *string { return &r.Session })},
	{Name: "mark", Required: true, Label: blk.Text{ID: "Kehadiran", EN: "Attendance"}, Aliases: []string{"H/S/I/A", "presensi", "absensi", "status kehadiran", "status"}, Cell: Code(func(r *AttendanceRow) *training.Presence { return &r.Mark })},
	{Name: "note", Label: blk.Text{ID: "Keterangan", EN: "Note"}, Aliases: []string{"ket", "catatan"}, Cell: Text(func(r *AttendanceRow) *string { return &r.Note })},
}

// An AttendanceGridRow is a row of a list of attendance that has a column for
// each day: one participant with all marks. It masks itself in logs.
type AttendanceGridRow struct {
	// Who.
	Participant Participant
	// The marks that were made, in the order of their days.
	Marks []DayMark
}

// A DayMark is the mark of one day.
type DayMark struct {
	// The day.
	Date blk.Date
	// The mark.
	Mark training.Presence
}

// LogValue is that of the participant.
func (r AttendanceGridRow) LogValue() slog.Value { return r.Participant.LogValue() }

// Rows returns the marks as rows of a list with one row for each day.
func (r AttendanceGridRow) Rows() []AttendanceRow {
	rows := make([]AttendanceRow, len(r.Marks))
	for i, m := range r.Marks {
		rows[i] = AttendanceRow{Participant: r.Participant, Date: m.Date, Mark: m.Mark}
	}
	return rows
}

// AttendanceGrid returns the list of attendance with one row for each participant
// and a column for each day, headed by the day: 2026-03-02, 02/03/2026 or, where
// a month such as 2026-03 is given, 2 alone. An empty cell is no mark.
func AttendanceGrid(month blk.PartialDate) Sheet[AttendanceGridRow] {
	return Sheet[AttendanceGridRow]{
		Name: "attendance_grid", Label: blk.Text{ID: "Rekap daftar hadir", EN: "Grid of attendance"},
		Columns: identifyingColumns(func(r *AttendanceGridRow) *Participant { return &r.Participant }),
		Unique: []Unique[AttendanceGridRow]{UniqueBy("name", func(r *AttendanceGridRow) (Participant, bool) {
			return r.Participant.key(), true
		})},
		further: func(heading string) (Column[AttendanceGridRow], bool) {
			day := dayHeaded(heading, month)
			return dayColumn(day), !day.IsZero()
		},
		furtherOf: func(rows iter.Seq[AttendanceGridRow]) []Column[AttendanceGridRow] {
			var columns []Column[AttendanceGridRow]
			for _, day := range daysOf(rows) {
				columns = append(columns, dayColumn(day))
			}
			return columns
		},
		complete: func(r *AttendanceGridRow) {
			slices.SortFunc(r.Marks, func(a, b DayMark) int { return a.Date.Compare(b.Date) })
		},
	}
}

// dayHeaded returns the day that a heading means, absent if it means none.
func dayHeaded(heading string, month blk.PartialDate) blk.Date {
	if isDigits(heading) && len(heading) <= 2 && month.Month() > 0 {
		d, _ := blk.NewDate(month.Year(), month.Month(), number(heading)) // a month has no 31 then
		return d
	}
	d, _, _ := readDate(heading)
	return d
}

// daysOf returns the days of all marks in their order.
func daysOf(rows iter.Seq[AttendanceGridRow]) []blk.Date {
	var days []blk.Date
	seen := map[blk.Date]bool{}
	for r := range rows {
		for _, m := range r.Marks {
			if !seen[m.Date] && !m.Date.IsZero() {
				seen[m.Date] = true
				days = append(days, m.Date)
			}
		}
	}
	slices.SortFunc(days, blk.Date.Compare)
	return days
}

// dayColumn returns the column of a day.
func dayColumn(day blk.Date) Column[AttendanceGridRow] {
	name := day.String()
	return Column[AttendanceGridRow]{
		Name: name, Label: blk.Text{ID: name, EN: name},
		Cell: Cell[AttendanceGridRow]{
			read: func(c *cell, row *AttendanceGridRow) {
				if mark, ok := match[training.Presence](c, c.plain()); ok {
					row.Marks = append(row.Marks, DayMark{day, mark})
				} else {
					c.refuseWord(mark.CodeList())
				}
			},
			write: func(row *AttendanceGridRow, _ *WriteOptions) string {
				for _, m := range row.Marks {
					if m.Date == day {
						return shortMark(m.Mark)
					}
				}
				return ""
			},
		},
	}
}

// shortMark returns a mark as it stands in a grid: H, S, I or A.
func shortMark(m training.Presence) string {
	if code, ok := m.CodeList().Find(string(m)); ok && len(code.Aliases) > 0 {
		return code.Aliases[0]
	}
	return string(m)
}
