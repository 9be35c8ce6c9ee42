package funding

import (
	"slices"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/training"
)

// Attendance answers on how many days participants were there, as their attendance
// sheets say. It is made once of all records and then asked for each participant.
// The zero Attendance knows nothing.
type Attendance struct {
	enrolments map[blk.EnrolmentID]int // where they stand in the records
	records    *training.Records
	marks      []uint64 // enrolment, day and whether present, in ascending order
}

const (
	dayBits = 32 // a day and the mark of it
	present = 1
)

// NewAttendance returns the attendance that records tell. Marks that others correct
// do not count. A mark for a session is one for its day, and a day on which somebody
// was there in one session is a day of attendance.
func NewAttendance(t *training.Records) *Attendance {
	a := &Attendance{records: t, enrolments: make(map[blk.EnrolmentID]int, len(t.Enrolments)), marks: make([]uint64, 0, len(t.AttendanceMarks))}
	for i := range t.Enrolments {
		a.enrolments[t.Enrolments[i].ID] = i
	}
	var sessions map[training.SessionID]blk.Date
	replaced := blk.Replaced(t.AttendanceMarks, func(m *training.AttendanceMark) *blk.Amendment[training.AttendanceMarkID] { return &m.Amendment })
	var last blk.EnrolmentID
	at, known := 0, false
	for i := range t.AttendanceMarks {
		m := &t.AttendanceMarks[i]
		if m.Enrolment != last || i == 0 { // sheets are kept participant by participant or day by day
			last = m.Enrolment
			at, known = a.enrolments[last]
		}
		if !known || replaced != nil && replaced[m.ID] {
			continue
		}
		day := m.Date
		if day.IsZero() {
			if sessions == nil {
				sessions = make(map[training.SessionID]blk.Date, len(t.Sessions))
				for j := range t.Sessions {
					sessions[t.Sessions[j].ID] = t.Sessions[j].Date
				}
			}
			day = sessions[m.Session]
		}
		if !day.IsZero() && m.Mark.IsValid() {
			a.marks = append(a.marks, markOf(at, day, isPresent(m)))
		}
	}
	slices.Sort(a.marks)
	return a
}

// isPresent reports whether a mark says that somebody was there.
func isPresent(m *training.AttendanceMark) bool {
	hours, given := m.Hours.Int()
	return m.Mark == training.Present && (!given || hours > 0)
}

// markOf packs the mark of an enrolment on a day.
func markOf(enrolment int, day blk.Date, there bool) uint64 {
	m := uint64(enrolment)<<dayBits | uint64(day.Year()<<9|day.Month()<<5|day.Day())<<1
	if there {
		m |= present
	}
	return m
}

// Days returns on how many days of a period a participant was there, and false if
// the sheets say nothing of the participant in the period. Both ends of the period
// must be given.
func (a *Attendance) Days(enrolment blk.EnrolmentID, period blk.Period) (days int, known bool) {
	at, enrolled := a.enrolments[enrolment]
	if !enrolled {
		return 0, false
	}
	return a.daysAt(at, period)
}

// daysAt is [Attendance.Days] of the enrolment at a place.
func (a *Attendance) daysAt(at int, period blk.Period) (days int, known bool) {
	if period.From.IsZero() || period.Until.IsZero() || period.IsReversed() {
		return 0, false
	}
	from, _ := slices.BinarySearch(a.marks, markOf(at, period.From, false))
	end := markOf(at, period.Until, true)
	day := uint64(0)
	for _, m := range a.marks[from:] {
		if m > end {
			break
		}
		known = true
		if m&present != 0 && m != day {
			days, day = days+1, m
		}
	}
	return days, known
}

// PaymentList returns the nominative list of a batch for a period at a rate: every
// participant who was there on at least one day, in the order of the records, with
// Rp0 of tax. It is a draft: accounts and signatures are still to come. An amount
// that is absent or beyond the range is a [*blk.AmountError].
func (a *Attendance) PaymentList(id PaymentListID, batch blk.BatchID, rate *AllowanceRate, period blk.Period) (PaymentList, error) {
	zero := blk.MustNewRupiah(0)
	l := PaymentList{ID: id, Batch: batch, Kind: rate.Kind, Rate: rate.ID, Period: period, Total: zero}
	if a.records == nil {
		return l, nil
	}
	for i := range a.records.Enrolments {
		e := &a.records.Enrolments[i]
		days, known := a.Days(e.ID, period)
		if e.Batch != batch || !known || days == 0 {
			continue
		}
		gross, err := rate.PerDay.Times(int64(days))
		if err == nil {
			l.Total, err = l.Total.Add(gross)
		}
		if err != nil {
			return PaymentList{}, err
		}
		l.Lines = append(l.Lines, PaymentListLine{Enrolment: e.ID, Days: blk.MustNewCount(days), Rate: rate.PerDay, Gross: gross, Tax: zero, Net: gross})
	}
	return l, nil
}
