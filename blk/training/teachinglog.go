package training

import "github.com/vokasi/vokasi-go/blk"

// A TeachingLog (jurnal, laporan harian instruktur) is what an instructor writes
// down after a session: what was taught, and for how many lesson hours. It is the
// basis of honorarium and credit points.
type TeachingLog struct {
	// The session.
	Session SessionID `json:"session,omitzero" jsonschema:"required"`
	// The instructor, who may stand in for the one in the timetable.
	Instructor blk.InstructorID `json:"instructor,omitzero" jsonschema:"required"`
	// The day it was held.
	On blk.Date `json:"on,omitzero"`
	// What was taught.
	Taught blk.Text `json:"taught,omitzero"`
	// The lesson hours that were held.
	Hours blk.LessonHours `json:"hours,omitzero"`
	// Whether the instructor signed it.
	Signed blk.Flag `json:"signed,omitzero"`
}

var teachingLogBasis = []blk.Basis{blk.Practice(blk.Text{ID: "jurnal instruktur", EN: "log of the instructor"})}

var teachingLogChecks = []blk.Check[TeachingLog]{
	blk.CheckPresent("/session", func(l *TeachingLog) bool { return l.Session != "" }),
	blk.CheckIdentifier("/session", func(l *TeachingLog) SessionID { return l.Session }),
	blk.CheckPresent("/instructor", func(l *TeachingLog) bool { return l.Instructor != "" }),
	blk.CheckIdentifier("/instructor", func(l *TeachingLog) blk.InstructorID { return l.Instructor }),
	{
		ID: "INS-033", At: "/taught", Severity: blk.UnlessReported(blk.Info, blk.Warning),
		Must:  blk.Text{ID: "Jurnal instruktur yang ditandatangani harus memuat apa yang diajarkan dan berapa jam.", EN: "A log that is signed must say what was taught and for how many hours."},
		Mend:  blk.Text{ID: "Isi taught dan hours.", EN: "Give taught and hours."},
		Basis: teachingLogBasis,
		Holds: func(l *TeachingLog, _ *blk.Context) bool {
			return l.Signed.Truth() != blk.True || !l.Taught.IsZero() && !l.Hours.IsZero()
		},
	},
}

// Check returns what the checks find in the log, nil if all hold.
func (l *TeachingLog) Check(c *blk.Context) blk.Findings {
	return blk.RunChecks(teachingLogChecks, l, c)
}

// Validate is [TeachingLog.Check] as an error: nil unless a finding is an error.
func (l *TeachingLog) Validate(c *blk.Context) error { return l.Check(c).Err() }

// teachingLogAcrossChecks are the checks of logs across the records.
var teachingLogAcrossChecks = []blk.Check[Records]{
	{
		ID: "INS-030", At: "/teaching_logs", Severity: blk.InEveryPhase(blk.Error), Scope: blk.ScopeAcross,
		Must:  blk.Text{ID: "Seorang instruktur hanya boleh mempunyai satu jurnal untuk satu sesi.", EN: "An instructor must have one log only for a session."},
		Mend:  blk.Text{ID: "Gabungkan kedua jurnalnya.", EN: "Merge the two logs."},
		Basis: teachingLogBasis,
		Find: func(r *Records, _ *blk.Context) (failures []blk.Failure) {
			type key struct {
				session    SessionID
				instructor blk.InstructorID
			}
			seen := make(map[key]int, len(r.TeachingLogs))
			for i := range r.TeachingLogs {
				k := key{r.TeachingLogs[i].Session, r.TeachingLogs[i].Instructor}
				if first, twice := seen[k]; twice {
					failures = append(failures, blk.Failure{At: blk.IndexPointer("/teaching_logs", i, ""), Of: []string{blk.IndexPointer("/teaching_logs", first, "")}})
				} else {
					seen[k] = i
				}
			}
			return failures
		},
	},
	{
		ID: "INS-031", At: "/teaching_logs", Severity: blk.InEveryPhase(blk.Error), Scope: blk.ScopeAcross,
		Must:  blk.Text{ID: "Tanggal jurnal ({given}) harus tanggal sesinya ({allowed}).", EN: "The day of a log ({given}) must be that of its session ({allowed})."},
		Mend:  blk.Text{ID: "Perbaiki on, atau tanggal sesinya bila dipindahkan.", EN: "Correct on, or the date of the session if it was moved."},
		Basis: teachingLogBasis,
		Find: func(r *Records, _ *blk.Context) []blk.Failure {
			return r.logFailures("/on", func(l *TeachingLog, s *Session) blk.Params {
				if l.On.IsZero() || s.Date.IsZero() || l.On == s.Date {
					return nil
				}
				return blk.Params{{Name: "given", Value: l.On.String()}, {Name: "allowed", Value: s.Date.String()}}
			})
		},
	},
	{
		ID: "INS-032", At: "/teaching_logs", Severity: blk.InEveryPhase(blk.Error), Scope: blk.ScopeAcross,
		Must:  blk.Text{ID: "Jam dalam jurnal ({given}) tidak boleh melebihi jam sesinya ({allowed}).", EN: "The hours of a log ({given}) must not be more than those of its session ({allowed})."},
		Mend:  blk.Text{ID: "Perbaiki hours, atau jam sesinya.", EN: "Correct hours, or those of the session."},
		Basis: teachingLogBasis,
		Find: func(r *Records, _ *blk.Context) []blk.Failure {
			return r.logFailures("/hours", func(l *TeachingLog, s *Session) blk.Params {
				if s.Hours.IsZero() || l.Hours.Compare(s.Hours) <= 0 {
					return nil
				}
				return blk.Params{{Name: "given", Value: l.Hours.String()}, {Name: "allowed", Value: s.Hours.String()}}
			})
		},
	},
}

// logFailures returns a failure for every log that does not fit its session:
// where fault returns parameters.
func (r *Records) logFailures(member string, fault func(*TeachingLog, *Session) blk.Params) (failures []blk.Failure) {
	sessions := r.sessionIndex()
	for i := range r.TeachingLogs {
		j, known := sessions[r.TeachingLogs[i].Session]
		if !known {
			continue
		}
		if params := fault(&r.TeachingLogs[i], &r.Sessions[j]); params != nil {
			failures = append(failures, blk.Failure{At: blk.IndexPointer("/teaching_logs", i, member), Of: []string{blk.IndexPointer("/sessions", j, "")}, Params: params})
		}
	}
	return failures
}

// sessionIndex returns where in the list each session stands.
func (r *Records) sessionIndex() map[SessionID]int {
	index := make(map[SessionID]int, len(r.Sessions))
	for i := range r.Sessions {
		index[r.Sessions[i].ID] = i
	}
	return index
}
