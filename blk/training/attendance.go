package training

import (
	"strconv"

	"github.com/vokasi/vokasi-go/blk"
)

// An AttendanceMark (tanda hadir) is one mark on an attendance sheet (daftar
// hadir): whether a participant was there in a session or, where the sheet is
// kept by the day, on a day.
type AttendanceMark struct {
	// The identifier, which no other record of its kind has.
	ID AttendanceMarkID `json:"id,omitzero" jsonschema:"required"`
	// Whose mark it is.
	Enrolment blk.EnrolmentID `json:"enrolment,omitzero" jsonschema:"required"`
	// The session; absent where the sheet is kept by the day.
	Session SessionID `json:"session,omitzero"`
	// The day; it may be left out where the session is given.
	Date blk.Date `json:"date,omitzero"`
	// Whether the participant was present, or why not.
	Mark Presence `json:"mark,omitzero" jsonschema:"required"`
	// The lesson hours attended, where they are fewer than were held; absent for
	// all of them if present, and for none otherwise.
	Hours blk.LessonHours `json:"hours,omitzero"`
	// The mark that this one corrects.
	Amendment blk.Amendment[AttendanceMarkID] `json:"amendment,omitzero"`
}

// AttendanceMarkID identifies an [AttendanceMark].
type AttendanceMarkID string

// Presence is the mark on an attendance sheet: "present" (H), "sick" (S),
// "excused" (I) or "absent" (A). The zero value "" is no mark, which is not
// "absent".
type Presence string

// The marks.
const (
	Present Presence = "present"
	Sick    Presence = "sick"
	Excused Presence = "excused"
	Absent  Presence = "absent"
)

var presences = blk.NewCodeList("presence", blk.Text{ID: "Tanda kehadiran", EN: "Mark of attendance"},
	blk.Code{Value: string(Present), Label: blk.Text{ID: "hadir", EN: "present"}, Meaning: blk.Text{ID: "H pada daftar hadir", EN: "H on attendance sheets"}, Aliases: []string{"H", "√", "✓", "v", "1"}},
	blk.Code{Value: string(Sick), Label: blk.Text{ID: "sakit", EN: "sick"}, Meaning: blk.Text{ID: "S pada daftar hadir", EN: "S on attendance sheets"}, Aliases: []string{"S"}},
	blk.Code{Value: string(Excused), Label: blk.Text{ID: "izin", EN: "excused"}, Meaning: blk.Text{ID: "I pada daftar hadir", EN: "I on attendance sheets"}, Aliases: []string{"I", "ijin"}},
	blk.Code{Value: string(Absent), Label: blk.Text{ID: "alpa", EN: "absent"}, Meaning: blk.Text{ID: "A pada daftar hadir", EN: "A on attendance sheets"}, Aliases: []string{"A", "alpha", "tanpa keterangan", "TK"}},
)

// IsValid reports whether p is one of the marks.
func (p Presence) IsValid() bool { return presences.Has(string(p)) }

// Label returns the mark in words.
func (p Presence) Label() blk.Text { return presences.LabelOf(string(p)) }

// CodeList returns all marks.
func (Presence) CodeList() blk.CodeList { return presences }

// An AttendanceRate is how much of its training somebody attended, in lesson
// hours: a numerator and a denominator, and what no sheet tells.
type AttendanceRate struct {
	// The hours attended.
	Attended int
	// The hours of all sessions that the person should have attended.
	Scheduled int
	// The hours of these of which there is no mark; nobody knows whether they were attended.
	Unmarked int
}

// Share returns the rate as a percentage, rounded, and false where nothing was
// scheduled or where marks are missing.
func (a AttendanceRate) Share(r blk.Rounding) (blk.Percent, bool) {
	if a.Unmarked > 0 {
		return blk.Percent{}, false
	}
	share, err := blk.PercentOf(int64(a.Attended), int64(a.Scheduled), r)
	return share, err == nil
}

// AtLeast returns whether the rate is at least a percentage, exactly. Where marks
// are missing it is known only if they could not change the answer.
func (a AttendanceRate) AtLeast(least blk.Percent) blk.Truth {
	n, known := least.Hundredths()
	switch need := n * int64(a.Scheduled); {
	case !known || a.Scheduled <= 0:
		return blk.Undetermined
	case int64(a.Attended)*100_00 >= need:
		return blk.True
	case int64(a.Attended+a.Unmarked)*100_00 < need:
		return blk.False
	}
	return blk.Undetermined
}

// AttendanceRate returns how much of the sessions of its batch an enrolment
// attended, and false if the records do not have it. For many enrolments
// [Records.AttendanceRates] is faster.
func (r *Records) AttendanceRate(enrolment blk.EnrolmentID) (AttendanceRate, bool) {
	rate, known := r.AttendanceRates()[enrolment]
	return rate, known
}

// AttendanceRates returns the rates of all enrolments: of each, over the sessions
// of its batch on the days from its first to its last in training. Where there is
// a mark for a session and another for its day, that of the session counts, and
// marks that others correct do not count.
func (r *Records) AttendanceRates() map[blk.EnrolmentID]AttendanceRate {
	sessions := make(map[blk.BatchID][]*Session, len(r.Batches))
	for i := range r.Sessions {
		s := &r.Sessions[i]
		sessions[s.Batch] = append(sessions[s.Batch], s)
	}
	marks := make(map[markKey]*markedHours, len(r.AttendanceMarks))
	for _, i := range r.standingMarks() {
		m := &r.AttendanceMarks[i]
		if key := m.key(); marks[key] == nil {
			marks[key] = m.attended()
		}
	}
	rates := make(map[blk.EnrolmentID]AttendanceRate, len(r.Enrolments))
	for i := range r.Enrolments {
		e := &r.Enrolments[i]
		var rate AttendanceRate
		for _, s := range sessions[e.Batch] {
			hours, _ := s.Hours.Int()
			if hours == 0 || !e.Attended.IsZero() && !e.Attended.Contains(s.Date) {
				continue
			}
			rate.Scheduled += hours
			mark := marks[markKey{enrolment: e.ID, session: s.ID}]
			if mark == nil {
				mark = marks[markKey{enrolment: e.ID, date: s.Date}]
			}
			if mark == nil {
				rate.Unmarked += hours
			} else {
				rate.Attended += mark.take(hours)
			}
		}
		rates[e.ID] = rate
	}
	return rates
}

// IsFinal reports whether the mark was made. From then on it is corrected by
// another mark, never edited.
func (m *AttendanceMark) IsFinal() bool { return m.Mark != "" }

// markKey is what a mark is for: a session, or a day.
type markKey struct {
	enrolment blk.EnrolmentID
	session   SessionID
	date      blk.Date
}

func (m *AttendanceMark) key() markKey {
	if m.Session != "" {
		return markKey{enrolment: m.Enrolment, session: m.Session}
	}
	return markKey{enrolment: m.Enrolment, date: m.Date}
}

// markedHours are the hours that a mark says were attended.
type markedHours struct {
	all  bool // all that were held
	left int  // otherwise these
}

func (m *AttendanceMark) attended() *markedHours {
	if m.Mark != Present {
		return &markedHours{}
	}
	hours, given := m.Hours.Int()
	return &markedHours{all: !given, left: hours}
}

// take returns how many of the hours of a session were attended. A mark for a day
// is shared by its sessions, one after the other.
func (h *markedHours) take(hours int) int {
	if h.all {
		return hours
	}
	taken := min(h.left, hours)
	h.left -= taken
	return taken
}

// standingMarks returns the places of the marks that no other corrects.
func (r *Records) standingMarks() []int {
	replaced := blk.Replaced(r.AttendanceMarks, func(m *AttendanceMark) *blk.Amendment[AttendanceMarkID] { return &m.Amendment })
	places := make([]int, 0, len(r.AttendanceMarks))
	for i := range r.AttendanceMarks {
		if !replaced[r.AttendanceMarks[i].ID] {
			places = append(places, i)
		}
	}
	return places
}

var attendanceBasis = []blk.Basis{blk.Practice(blk.Text{ID: "daftar hadir", EN: "attendance sheets"})}

var attendanceMarkChecks = []blk.Check[AttendanceMark]{
	blk.CheckPresent("/id", func(m *AttendanceMark) bool { return m.ID != "" }),
	blk.CheckIdentifier("/id", func(m *AttendanceMark) AttendanceMarkID { return m.ID }),
	blk.CheckPresent("/enrolment", func(m *AttendanceMark) bool { return m.Enrolment != "" }),
	blk.CheckIdentifier("/enrolment", func(m *AttendanceMark) blk.EnrolmentID { return m.Enrolment }),
	blk.CheckIdentifier("/session", func(m *AttendanceMark) SessionID { return m.Session }),
	blk.CheckPresent("/mark", func(m *AttendanceMark) bool { return m.Mark != "" }),
	blk.CheckCode("/mark", func(m *AttendanceMark) Presence { return m.Mark }),
	blk.CheckAmendment(func(m *AttendanceMark) (AttendanceMarkID, *blk.Amendment[AttendanceMarkID]) {
		return m.ID, &m.Amendment
	}),
	{
		ID: "ATT-006", At: "/hours", Severity: blk.InEveryPhase(blk.Error),
		Must:  blk.Text{ID: "Yang sakit, izin atau alpa tidak boleh mempunyai jam hadir.", EN: "Who was sick, excused or absent must have no hours attended."},
		Mend:  blk.Text{ID: "Hapus hours, atau tandai hadir dengan jam yang diikuti.", EN: "Take hours away, or mark as present with the hours attended."},
		Basis: attendanceBasis,
		Holds: func(m *AttendanceMark, _ *blk.Context) bool {
			hours, _ := m.Hours.Int()
			return hours == 0 || m.Mark == Present || m.Mark == ""
		},
	},
	{
		ID: "ATT-007", At: "/session", Severity: blk.UnlessReported(blk.Error, blk.Error),
		Must:  blk.Text{ID: "Tanda hadir harus menyebut sesi atau harinya.", EN: "A mark must name its session or its day."},
		Mend:  blk.Text{ID: "Isi session, atau date untuk daftar hadir harian.", EN: "Give session, or date where the sheet is kept by the day."},
		Basis: attendanceBasis,
		Holds: func(m *AttendanceMark, _ *blk.Context) bool { return m.Session != "" || !m.Date.IsZero() },
	},
}

// Check returns what the checks find in the mark, nil if all hold.
func (m *AttendanceMark) Check(c *blk.Context) blk.Findings {
	return blk.RunChecks(attendanceMarkChecks, m, c)
}

// Validate is [AttendanceMark.Check] as an error: nil unless a finding is an
// error.
func (m *AttendanceMark) Validate(c *blk.Context) error { return m.Check(c).Err() }

// attendanceAcrossChecks are the checks of attendance across the records.
var attendanceAcrossChecks = append([]blk.Check[Records]{
	{
		ID: "ATT-001", At: "/attendance_marks", Severity: blk.InEveryPhase(blk.Error), Scope: blk.ScopeAcross, Needs: []blk.CheckID{"ATT-007", "DOC-009"},
		Must:  blk.Text{ID: "Untuk satu peserta dan satu sesi hanya boleh ada satu tanda hadir, pada hari sesinya dan dalam masa pelatihan.", EN: "For a participant and a session there must be one mark only, on the day of the session and in the dates of the training."},
		Mend:  blk.Text{ID: "Perbaiki date, atau hapus tanda yang berlebih: {fault_id}.", EN: "Correct date, or take the mark that is too many away: {fault_en}."},
		Basis: attendanceBasis,
		Find:  misplacedMarks,
	},
	{
		ID: "ATT-002", At: "/attendance_marks", Severity: blk.InEveryPhase(blk.Error), Scope: blk.ScopeAcross, Needs: []blk.CheckID{"ATT-006", "DOC-009"},
		Must:  blk.Text{ID: "Jam yang diikuti ({given}) tidak boleh melebihi jam yang dijadwalkan ({allowed}).", EN: "The hours attended ({given}) must not be more than were scheduled ({allowed})."},
		Mend:  blk.Text{ID: "Perbaiki hours, atau jam sesinya.", EN: "Correct hours, or those of the session."},
		Basis: attendanceBasis,
		Find:  excessiveMarks,
	},
	{
		ID: "ATT-008", At: "/attendance_marks", Severity: blk.InEveryPhase(blk.Error), Scope: blk.ScopeAcross,
		Must:  blk.Text{ID: "Peserta dan sesi satu tanda hadir harus dari angkatan yang sama.", EN: "The participant and the session of a mark must be of the same batch."},
		Mend:  blk.Text{ID: "Perbaiki enrolment atau session.", EN: "Correct enrolment or session."},
		Basis: attendanceBasis,
		Find: func(r *Records, _ *blk.Context) (failures []blk.Failure) {
			sessions, enrolments := r.sessionIndex(), r.enrolmentIndex()
			for _, i := range r.standingMarks() {
				m := &r.AttendanceMarks[i]
				s, known := sessions[m.Session]
				e, enrolled := enrolments[m.Enrolment]
				if known && enrolled && r.Sessions[s].Batch != r.Enrolments[e].Batch {
					failures = append(failures, blk.Failure{At: blk.IndexPointer("/attendance_marks", i, "/session"), Of: []string{blk.IndexPointer("/sessions", s, ""), blk.IndexPointer("/enrolments", e, "")}})
				}
			}
			return failures
		},
	},
}, blk.CheckAmendments("attendance_marks", func(r *Records) []AttendanceMark { return r.AttendanceMarks },
	func(m *AttendanceMark) (AttendanceMarkID, *blk.Amendment[AttendanceMarkID]) {
		return m.ID, &m.Amendment
	})...)

// enrolmentIndex returns where in the list each enrolment stands.
func (r *Records) enrolmentIndex() map[blk.EnrolmentID]int {
	index := make(map[blk.EnrolmentID]int, len(r.Enrolments))
	for i := range r.Enrolments {
		index[r.Enrolments[i].ID] = i
	}
	return index
}

// misplacedMarks returns a failure for every mark that is on another day than its
// session, outside the dates of the training, or the second for the same hours.
func misplacedMarks(r *Records, _ *blk.Context) (failures []blk.Failure) {
	sessions, enrolments, batches := r.sessionIndex(), r.enrolmentIndex(), r.batchIndex()
	first := make(map[markKey]int, len(r.AttendanceMarks))
	byDay := map[markKey]int{} // marks for sessions, by the day of the session
	for _, i := range r.standingMarks() {
		m := &r.AttendanceMarks[i]
		fail := func(member string, fault blk.Text, of string) {
			failures = append(failures, blk.Failure{At: blk.IndexPointer("/attendance_marks", i, member), Of: []string{of}, Params: blk.TextParams("fault", fault)})
		}
		day := m.Date
		if s, known := sessions[m.Session]; known {
			day = r.Sessions[s].Date
			if !m.Date.IsZero() && !day.IsZero() && m.Date != day {
				fail("/date", blk.Text{ID: "sesinya tanggal " + day.String(), EN: "the session is on " + day.String()}, blk.IndexPointer("/sessions", s, ""))
				continue
			}
		} else if e, enrolled := enrolments[m.Enrolment]; enrolled && m.Session == "" {
			if b, known := batches[r.Enrolments[e].Batch]; known && !r.Batches[b].Training.Contains(day) {
				fail("/date", blk.Text{ID: "di luar masa pelatihan", EN: "outside the dates of the training"}, blk.IndexPointer("/batches", b, ""))
				continue
			}
		}
		key := m.key()
		before, twice := first[key]
		if !twice {
			first[key] = i
		}
		if !twice && !day.IsZero() {
			onDay := markKey{enrolment: m.Enrolment, date: day}
			if m.Session == "" {
				before, twice = byDay[onDay]
			} else {
				before, twice = first[onDay]
				if _, told := byDay[onDay]; !told {
					byDay[onDay] = i
				}
			}
		}
		if twice {
			fail("", blk.Text{ID: "sudah ada tanda lain; yang memperbaikinya dicatat sebagai perubahan", EN: "there is another; one that corrects it is recorded as an amendment"}, blk.IndexPointer("/attendance_marks", before, ""))
		}
	}
	return failures
}

// excessiveMarks returns a failure for every mark with more hours than its session
// has, or the sessions of its batch on that day.
func excessiveMarks(r *Records, _ *blk.Context) (failures []blk.Failure) {
	sessions, enrolments := r.sessionIndex(), r.enrolmentIndex()
	type day struct {
		batch blk.BatchID
		date  blk.Date
	}
	held := map[day]int{}
	for i := range r.Sessions {
		hours, _ := r.Sessions[i].Hours.Int()
		held[day{r.Sessions[i].Batch, r.Sessions[i].Date}] += hours
	}
	for _, i := range r.standingMarks() {
		m := &r.AttendanceMarks[i]
		hours, given := m.Hours.Int()
		if !given {
			continue
		}
		var scheduled int
		var of string
		if s, known := sessions[m.Session]; known {
			scheduled, _ = r.Sessions[s].Hours.Int()
			of = blk.IndexPointer("/sessions", s, "")
		} else if e, enrolled := enrolments[m.Enrolment]; enrolled && m.Session == "" {
			scheduled = held[day{r.Enrolments[e].Batch, m.Date}]
			of = blk.IndexPointer("/enrolments", e, "")
		}
		if scheduled > 0 && hours > scheduled {
			failures = append(failures, blk.Failure{At: blk.IndexPointer("/attendance_marks", i, "/hours"), Of: []string{of},
				Params: blk.Params{{Name: "given", Value: strconv.Itoa(hours)}, {Name: "allowed", Value: strconv.Itoa(scheduled)}}})
		}
	}
	return failures
}
