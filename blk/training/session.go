package training

import (
	"slices"
	"strconv"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/centre"
)

// A Session (sesi) is one block of lesson hours of a batch on one day, such as
// practice in the welding workshop from 08:00 to 11:00.
type Session struct {
	// The identifier, which no other record of its kind has.
	ID SessionID `json:"id,omitzero" jsonschema:"required"`
	// The batch.
	Batch blk.BatchID `json:"batch,omitzero" jsonschema:"required"`
	// The day on which it is held.
	Date blk.Date `json:"date,omitzero" jsonschema:"required"`
	// When it begins, in the local time of the centre.
	Starts blk.TimeOfDay `json:"starts,omitzero"`
	// When it ends; another may begin at that minute.
	Ends blk.TimeOfDay `json:"ends,omitzero"`
	// The lesson hours (JP) that it counts for.
	Hours blk.LessonHours `json:"hours,omitzero" jsonschema:"required"`
	// What kind of teaching it is.
	Kind SessionKind `json:"kind,omitzero"`
	// The competency unit that is taught.
	Unit blk.UnitCode `json:"unit,omitzero"`
	// What it is about, where there is no unit or beside it.
	Topic string `json:"topic,omitzero"`
	// Who teaches; several where they teach together.
	Instructors []blk.InstructorID `json:"instructors,omitempty"`
	// The workshop it is held in.
	Workshop blk.WorkshopID `json:"workshop,omitzero"`
}

// SessionID identifies a [Session].
type SessionID string

// SessionKind is the kind of teaching in a session: "theory", "practice",
// "on_the_job" or "assessment". The zero value "" is absent.
type SessionKind string

// The kinds.
const (
	SessionTheory     SessionKind = "theory"
	SessionPractice   SessionKind = "practice"
	SessionOnTheJob   SessionKind = "on_the_job"
	SessionAssessment SessionKind = "assessment"
)

var sessionKinds = blk.NewCodeList("session_kind", blk.Text{ID: "Jenis sesi", EN: "Kind of session"},
	blk.Code{Value: string(SessionTheory), Label: blk.Text{ID: "teori", EN: "theory"}},
	blk.Code{Value: string(SessionPractice), Label: blk.Text{ID: "praktik", EN: "practice"}, Aliases: []string{"praktek"}},
	blk.Code{Value: string(SessionOnTheJob), Label: blk.Text{ID: "di tempat kerja (OJT)", EN: "on the job"}, Aliases: []string{"OJT"}},
	blk.Code{Value: string(SessionAssessment), Label: blk.Text{ID: "evaluasi", EN: "assessment"}, Aliases: []string{"ujian", "uji kompetensi"}},
)

// IsValid reports whether k is one of the kinds.
func (k SessionKind) IsValid() bool { return sessionKinds.Has(string(k)) }

// Label returns the name of the kind.
func (k SessionKind) Label() blk.Text { return sessionKinds.LabelOf(string(k)) }

// CodeList returns all kinds.
func (SessionKind) CodeList() blk.CodeList { return sessionKinds }

// isTimed reports whether it is known from when to when the session is held.
func (s *Session) isTimed() bool {
	return !s.Date.IsZero() && !s.Starts.IsZero() && s.Starts.Compare(s.Ends) < 0
}

var (
	maxTeachingHours = blk.Parameter{
		ID: "max_teaching_hours", Label: blk.Text{ID: "Jam mengajar (JP) terbanyak dalam satu minggu", EN: "Most lesson hours (JP) that an instructor teaches in a week"}, Unit: blk.UnitCount, Stricter: blk.StricterLower,
		Values: []blk.DatedValue{{Value: blk.Value{Number: 50}, Basis: []blk.Basis{blk.Assumption(blk.Text{ID: "37,5 jam kerja seminggu adalah 50 JP; batas resmi tidak ditemukan", EN: "37.5 working hours a week are 50 JP; no official limit was found"})}}},
	}
	sessionBasis = []blk.Basis{blk.Practice(blk.Text{ID: "jadwal pelatihan", EN: "timetable"})}

	hoursMust           = blk.Text{ID: "Sesi harus berada dalam masa pelatihan, dan jam seluruhnya tidak boleh kurang dari jam program.", EN: "Sessions must lie in the dates of the training, and their hours must not be fewer than those of the programme."}
	instructorTwiceMust = blk.Text{ID: "Seorang instruktur tidak boleh mengajar dua sesi pada waktu yang sama.", EN: "An instructor must not teach two sessions at the same time."}
	instructorTwiceMend = blk.Text{ID: "Pindahkan salah satu sesi, atau ganti instrukturnya.", EN: "Move one of the sessions, or let somebody else teach."}
	workshopTwiceMust   = blk.Text{ID: "Satu bengkel tidak boleh dipakai dua sesi pada waktu yang sama.", EN: "A workshop must not be used by two sessions at the same time."}
	workshopTwiceMend   = blk.Text{ID: "Pindahkan salah satu sesi, atau bagi harinya menjadi shift.", EN: "Move one of the sessions, or divide the day into shifts."}
)

var sessionChecks = []blk.Check[Session]{
	blk.CheckPresent("/id", func(s *Session) bool { return s.ID != "" }),
	blk.CheckIdentifier("/id", func(s *Session) SessionID { return s.ID }),
	blk.CheckPresent("/batch", func(s *Session) bool { return s.Batch != "" }),
	blk.CheckIdentifier("/batch", func(s *Session) blk.BatchID { return s.Batch }),
	blk.CheckPresent("/date", func(s *Session) bool { return !s.Date.IsZero() }),
	blk.CheckPresent("/hours", func(s *Session) bool { return !s.Hours.IsZero() }),
	blk.CheckCode("/kind", func(s *Session) SessionKind { return s.Kind }),
	blk.CheckIdentifiers("/instructors", func(s *Session) []blk.InstructorID { return s.Instructors }),
	blk.CheckIdentifier("/workshop", func(s *Session) blk.WorkshopID { return s.Workshop }),
	{
		ID: "ATT-003", At: "/ends", Severity: blk.InEveryPhase(blk.Error),
		Must:  blk.Text{ID: "Waktu selesai ({given}) harus setelah waktu mulai ({from}).", EN: "The end ({given}) must be after the beginning ({from})."},
		Mend:  blk.Text{ID: "Perbaiki waktu mulai atau selesainya.", EN: "Correct the beginning or the end."},
		Basis: sessionBasis,
		Holds: func(s *Session, _ *blk.Context) bool {
			return s.Starts.IsZero() || s.Ends.IsZero() || s.Starts.Compare(s.Ends) < 0
		},
		Params: func(s *Session, _ *blk.Context) blk.Params {
			return blk.Params{{Name: "given", Value: s.Ends.String()}, {Name: "from", Value: s.Starts.String()}}
		},
	},
	{
		ID: "ATT-004", At: "/starts", Severity: blk.UnlessReported(blk.Info, blk.Warning),
		Must:  blk.Text{ID: "Sesi harus mempunyai waktu mulai dan selesai; tanpa itu bentrokan tidak terlihat.", EN: "A session must have a beginning and an end; without them nobody sees what overlaps."},
		Mend:  blk.Text{ID: "Isi starts dan ends.", EN: "Give starts and ends."},
		Basis: sessionBasis,
		Holds: func(s *Session, _ *blk.Context) bool { return !s.Starts.IsZero() && !s.Ends.IsZero() },
	},
	{
		ID: "ATT-005", At: "/hours", Severity: blk.InEveryPhase(blk.Warning), Needs: []blk.CheckID{"ATT-003"},
		Must:  blk.Text{ID: "Jam pelajaran sesi ({given} menit) tidak boleh melebihi lamanya ({allowed} menit).", EN: "The lesson hours of a session ({given} minutes) must not be more than it lasts ({allowed} minutes)."},
		Mend:  blk.Text{ID: "Perbaiki hours atau waktunya.", EN: "Correct hours or the times."},
		Basis: sessionBasis,
		Holds: func(s *Session, c *blk.Context) bool {
			taught, lasts, known := s.minutes(c)
			return !known || taught <= lasts
		},
		Params: func(s *Session, c *blk.Context) blk.Params {
			taught, lasts, _ := s.minutes(c)
			return blk.Params{{Name: "given", Value: strconv.Itoa(taught)}, {Name: "allowed", Value: strconv.Itoa(lasts)}}
		},
	},
}

// minutes returns the minutes that the lesson hours take and those that the
// session lasts, and false if either is not known.
func (s *Session) minutes(c *blk.Context) (taught, lasts int, known bool) {
	per, ok := c.Number(centre.MinutesPerLessonHour())
	if !ok || !s.isTimed() {
		return 0, 0, false
	}
	taught, known = s.Hours.Minutes(int(per))
	return taught, s.Ends.Minutes() - s.Starts.Minutes(), known
}

// Check returns what the checks find in the session, nil if all hold.
func (s *Session) Check(c *blk.Context) blk.Findings { return blk.RunChecks(sessionChecks, s, c) }

// Validate is [Session.Check] as an error: nil unless a finding is an error.
func (s *Session) Validate(c *blk.Context) error { return s.Check(c).Err() }

// sessionAcrossChecks are the checks of sessions across the records.
var sessionAcrossChecks = []blk.Check[Records]{
	{
		ID: "BAT-004", At: "/sessions", Severity: blk.UnlessReported(blk.Warning, blk.Error), Scope: blk.ScopeAcross, Needs: []blk.CheckID{"BAT-001"},
		Must:  hoursMust,
		Mend:  blk.Text{ID: "Sesi tanggal {given} di luar masa pelatihan: perbaiki tanggalnya, atau tanggal angkatan.", EN: "The session of {given} is outside: correct its date, or the dates of the batch."},
		Basis: sessionBasis,
		Find: func(r *Records, _ *blk.Context) (failures []blk.Failure) {
			batches := r.batchIndex()
			for i := range r.Sessions {
				s := &r.Sessions[i]
				if b, known := batches[s.Batch]; known && s.isOutside(&r.Batches[b]) {
					failures = append(failures, blk.Failure{At: blk.IndexPointer("/sessions", i, "/date"), Of: []string{blk.IndexPointer("/batches", b, "")},
						Params: blk.Params{{Name: "given", Value: s.Date.String()}}})
				}
			}
			return failures
		},
	},
	overlapCheck("INS-003", blk.Error, ConflictOfInstructor, "/instructors", instructorTwiceMust, instructorTwiceMend),
	overlapCheck("BAT-009", blk.Error, ConflictOfWorkshop, "/workshop", workshopTwiceMust, workshopTwiceMend),
	overlapCheck("BAT-033", blk.Warning, ConflictOfBatch, "/starts",
		blk.Text{ID: "Satu angkatan tidak boleh mempunyai dua sesi pada waktu yang sama.", EN: "A batch must not have two sessions at the same time."},
		blk.Text{ID: "Pindahkan salah satu sesi; bila pesertanya dibagi dua kelompok, abaikan peringatan ini.", EN: "Move one of the sessions; where the participants are divided into groups, ignore this."}),
	{
		ID: "INS-004", At: "/sessions", Severity: blk.InEveryPhase(blk.Warning), Scope: blk.ScopeAcross,
		Must:  blk.Text{ID: "Seorang instruktur boleh mengajar paling banyak {allowed} JP seminggu; dalam minggu mulai {week} tercatat {given}.", EN: "An instructor may teach at most {allowed} lesson hours a week; {given} are recorded in the week of {week}."},
		Mend:  blk.Text{ID: "Bagi sesinya dengan instruktur lain atau minggu lain.", EN: "Share the sessions with another instructor or another week."},
		Basis: sessionBasis,
		Find:  teachingLoads,
	},
	{
		ID: "BAT-036", At: "/sessions", Severity: blk.UnlessReported(blk.Info, blk.Warning), Scope: blk.ScopeAcross,
		Must:  blk.Text{ID: "Instruktur sesi harus termasuk instruktur angkatan.", EN: "Who teaches a session must be an instructor of the batch."},
		Mend:  blk.Text{ID: "Tambahkan dalam instructors angkatan dan SK instruktur, atau perbaiki sesinya.", EN: "Add them to the instructors of the batch and to their decree, or correct the session."},
		Basis: sessionBasis,
		Find: func(r *Records, _ *blk.Context) (failures []blk.Failure) {
			batches := r.batchIndex()
			for i := range r.Sessions {
				b, known := batches[r.Sessions[i].Batch]
				if !known || len(r.Batches[b].Instructors) == 0 {
					continue
				}
				for j, id := range r.Sessions[i].Instructors {
					if !slices.Contains(r.Batches[b].Instructors, id) {
						failures = append(failures, blk.Failure{At: blk.IndexPointer("/sessions", i, blk.IndexPointer("/instructors", j, "")), Of: []string{blk.IndexPointer("/batches", b, "")}})
					}
				}
			}
			return failures
		},
	},
}

// isOutside reports whether the day of the session is known not to be one of the
// training of its batch.
func (s *Session) isOutside(b *Batch) bool {
	return !s.Date.IsZero() && !b.Training.Contains(s.Date)
}

// batchIndex returns where in the list each batch stands.
func (r *Records) batchIndex() map[blk.BatchID]int {
	index := make(map[blk.BatchID]int, len(r.Batches))
	for i := range r.Batches {
		index[r.Batches[i].ID] = i
	}
	return index
}

// mondayOf returns the Monday of the week of a day.
func mondayOf(d blk.Date) blk.Date { return d.AddDays(-((int(d.Weekday()) + 6) % 7)) }

// teachingLoads returns a failure for every instructor and week with too many
// hours, at the session with which it becomes too many.
func teachingLoads(r *Records, c *blk.Context) (failures []blk.Failure) {
	most, known := c.Number(&maxTeachingHours)
	if !known {
		return nil
	}
	type week struct {
		instructor blk.InstructorID
		monday     blk.Date
	}
	type load struct {
		hours   int
		failure int // one more than its place in the list
	}
	loads := map[week]*load{}
	for i := range r.Sessions {
		s := &r.Sessions[i]
		hours, _ := s.Hours.Int()
		if hours == 0 || s.Date.IsZero() {
			continue
		}
		for j, id := range s.Instructors {
			w := week{id, mondayOf(s.Date)}
			l := loads[w]
			if l == nil {
				l = &load{}
				loads[w] = l
			}
			l.hours += hours
			if int64(l.hours) > most && l.failure == 0 {
				failures = append(failures, blk.Failure{At: blk.IndexPointer("/sessions", i, blk.IndexPointer("/instructors", j, ""))})
				l.failure = len(failures)
			}
		}
	}
	for w, l := range loads {
		if l.failure > 0 {
			failures[l.failure-1].Params = blk.Params{{Name: "given", Value: strconv.Itoa(l.hours)}, {Name: "allowed", Value: strconv.FormatInt(most, 10)}, {Name: "week", Value: w.monday.String()}}
		}
	}
	return failures
}
