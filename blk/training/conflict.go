package training

import (
	"cmp"
	"slices"

	"github.com/vokasi/vokasi-go/blk"
)

// A Conflict is somebody or something that two sessions need at the same time.
type Conflict struct {
	// What is needed twice.
	Kind ConflictKind
	// The identifier of the instructor, the workshop, the batch or the person.
	Subject string
	// The session that begins first, and of two that begin together the one that ends first.
	First SessionID
	// The other session.
	Second SessionID
	// The day.
	Date blk.Date
	// When both are on: from this minute.
	From blk.TimeOfDay
	// Until this minute.
	Until blk.TimeOfDay
}

// ConflictKind is what two sessions need at the same time: an "instructor", a
// "workshop", a "batch" or a "participant". The zero value "" is absent.
type ConflictKind string

// The kinds.
const (
	ConflictOfInstructor  ConflictKind = "instructor"
	ConflictOfWorkshop    ConflictKind = "workshop"
	ConflictOfBatch       ConflictKind = "batch"
	ConflictOfParticipant ConflictKind = "participant"
)

var conflictKinds = blk.NewCodeList("conflict_kind", blk.Text{ID: "Jenis bentrokan jadwal", EN: "Kind of conflict in a timetable"},
	blk.Code{Value: string(ConflictOfInstructor), Label: blk.Text{ID: "instruktur", EN: "instructor"}},
	blk.Code{Value: string(ConflictOfWorkshop), Label: blk.Text{ID: "bengkel", EN: "workshop"}},
	blk.Code{Value: string(ConflictOfBatch), Label: blk.Text{ID: "angkatan", EN: "batch"}, Meaning: blk.Text{ID: "wajar bila pesertanya dibagi dua kelompok", EN: "sound where the participants are divided into groups"}},
	blk.Code{Value: string(ConflictOfParticipant), Label: blk.Text{ID: "peserta", EN: "participant"}, Meaning: blk.Text{ID: "seseorang dalam dua angkatan", EN: "somebody in two batches"}},
)

// IsValid reports whether k is one of the kinds.
func (k ConflictKind) IsValid() bool { return conflictKinds.Has(string(k)) }

// Label returns the name of the kind.
func (k ConflictKind) Label() blk.Text { return conflictKinds.LabelOf(string(k)) }

// CodeList returns all kinds.
func (ConflictKind) CodeList() blk.CodeList { return conflictKinds }

// Conflicts returns every two sessions that overlap and share an instructor, a
// workshop or a batch, or that belong to two batches with the same participant,
// by kind and then by time. A session ends before its last minute, so one that
// begins when another ends does not overlap with it. Sessions of which it is not
// known when they are held are left out. It takes n log n steps for n sessions
// with their people, and one for every conflict.
func (r *Records) Conflicts() []Conflict {
	var conflicts []Conflict
	for code := range conflictKinds.All() {
		kind := ConflictKind(code.Value)
		start := len(conflicts)
		subjects, bookings := r.bookings(kind)
		sweep(bookings, func(a, b *booking) {
			x, y := &r.Sessions[a.session], &r.Sessions[b.session]
			until := x.Ends
			if y.Ends.Compare(until) < 0 {
				until = y.Ends
			}
			conflicts = append(conflicts, Conflict{kind, subjects[a.subject], x.ID, y.ID, y.Date, y.Starts, until})
		})
		slices.SortStableFunc(conflicts[start:], func(a, b Conflict) int {
			return cmp.Or(a.Date.Compare(b.Date), a.From.Compare(b.From))
		})
	}
	return conflicts
}

// A booking is a session that needs a subject for a time.
type booking struct {
	subject     int32 // the number of what is needed
	session     int32 // the place of the session in the list
	group       int32 // bookings of one group do not disturb each other
	from, until int64 // minutes in the order of the calendar, the end excluded
}

// moment returns a minute as a number that orders like time. It is no count of
// minutes: all months have 31 days.
func moment(d blk.Date, t blk.TimeOfDay) int64 {
	return int64((d.Year()*12+d.Month())*31+d.Day())*24*60 + int64(t.Minutes())
}

// bookings returns what sessions need of a kind, and the identifiers of what is
// needed by their numbers.
func (r *Records) bookings(kind ConflictKind) (subjects []string, list []booking) {
	numbers := map[string]int32{}
	book := func(subject string, session, group int) {
		if subject == "" {
			return
		}
		n, known := numbers[subject]
		if !known {
			n = int32(len(subjects))
			numbers[subject], subjects = n, append(subjects, subject)
		}
		s := &r.Sessions[session]
		list = append(list, booking{n, int32(session), int32(group), moment(s.Date, s.Starts), moment(s.Date, s.Ends)})
	}
	var shared map[blk.BatchID][]*Enrolment
	var batches map[blk.BatchID]int
	if kind == ConflictOfParticipant {
		shared, batches = r.sharedEnrolments()
	}
	for i := range r.Sessions {
		s := &r.Sessions[i]
		if !s.isTimed() {
			continue
		}
		switch kind {
		case ConflictOfInstructor:
			for _, id := range s.Instructors {
				book(string(id), i, i)
			}
		case ConflictOfWorkshop:
			book(string(s.Workshop), i, i)
		case ConflictOfBatch:
			book(string(s.Batch), i, i)
		case ConflictOfParticipant:
			for _, e := range shared[s.Batch] {
				if e.attends(s.Date) {
					book(string(e.Person), i, batches[s.Batch])
				}
			}
		}
	}
	return subjects, list
}

// sharedEnrolments returns the enrolments of people who are in several batches,
// by batch, and a number for each of these batches.
func (r *Records) sharedEnrolments() (map[blk.BatchID][]*Enrolment, map[blk.BatchID]int) {
	first := map[blk.PersonID]blk.BatchID{}
	several := map[blk.PersonID]bool{}
	for i := range r.Enrolments {
		e := &r.Enrolments[i]
		if batch, met := first[e.Person]; met && batch != e.Batch {
			several[e.Person] = true
		} else {
			first[e.Person] = e.Batch
		}
	}
	shared, numbers := map[blk.BatchID][]*Enrolment{}, map[blk.BatchID]int{}
	for i := range r.Enrolments {
		if e := &r.Enrolments[i]; several[e.Person] {
			if shared[e.Batch] == nil {
				numbers[e.Batch] = len(numbers)
			}
			shared[e.Batch] = append(shared[e.Batch], e)
		}
	}
	return shared, numbers
}

// attends reports whether the person is in training on a day, as far as the
// enrolment says.
func (e *Enrolment) attends(on blk.Date) bool {
	switch e.Completion {
	case Ongoing, Completed:
		return e.Attended.Contains(on)
	}
	return e.Completion.hasEnded() && !e.Attended.Until.IsZero() && e.Attended.Contains(on)
}

func sortBookings(list []booking) {
	slices.SortFunc(list, func(a, b booking) int {
		return cmp.Or(cmp.Compare(a.subject, b.subject), cmp.Compare(a.from, b.from), cmp.Compare(a.until, b.until), cmp.Compare(a.session, b.session))
	})
}

// sweep visits every two bookings of one subject and two groups that overlap, the
// one that begins first as a. It orders the list.
func sweep(list []booking, visit func(a, b *booking)) {
	sortBookings(list)
	var open []*booking // of the subject, not over when the last one began
	for i := range list {
		b := &list[i]
		going := open[:0]
		for _, a := range open {
			if a.subject == b.subject && a.until > b.from {
				going = append(going, a)
				if a.group != b.group {
					visit(a, b)
				}
			}
		}
		open = append(going, b)
	}
}

// firstOverlaps visits every booking b that overlaps with one that begins before
// it, once, with the one of these that ends last. It orders the list and takes no
// longer for that, however many overlap.
func firstOverlaps(list []booking, visit func(a, b *booking)) {
	sortBookings(list)
	var last, other *booking // the two of different groups that end last
	for i := range list {
		b := &list[i]
		if last != nil && last.subject != b.subject {
			last, other = nil, nil
		}
		a := last
		if a != nil && a.group == b.group {
			a = other
		}
		if a != nil && a.until > b.from {
			visit(a, b)
		}
		switch {
		case last == nil:
			last = b
		case b.until > last.until && b.group != last.group:
			last, other = b, last
		case b.until > last.until:
			last = b
		case b.group != last.group && (other == nil || b.until > other.until):
			other = b
		}
	}
}

// overlapCheck returns the check that nothing of a kind is needed by two sessions
// at the same time. It finds each session once, with one other.
func overlapCheck(id blk.CheckID, severity blk.Severity, kind ConflictKind, member string, must, mend blk.Text) blk.Check[Records] {
	return blk.Check[Records]{
		ID: id, At: "/sessions", Severity: blk.InEveryPhase(severity), Scope: blk.ScopeAcross, Needs: []blk.CheckID{"ATT-003"},
		Must: must, Mend: blk.Text{ID: "Bentrok dengan sesi {other}. " + mend.ID, EN: "It overlaps with session {other}. " + mend.EN}, Basis: sessionBasis,
		Find: func(r *Records, _ *blk.Context) (failures []blk.Failure) {
			_, list := r.bookings(kind)
			with := make(map[int32]int32) // the other session, by session
			firstOverlaps(list, func(a, b *booking) {
				if _, told := with[b.session]; !told {
					with[b.session] = a.session
				}
			})
			for i := range r.Sessions {
				if other, clash := with[int32(i)]; clash {
					failures = append(failures, blk.Failure{At: blk.IndexPointer("/sessions", i, member), Of: []string{blk.IndexPointer("/sessions", int(other), "")},
						Params: blk.Params{{Name: "other", Value: blk.QuoteWord(string(r.Sessions[other].ID))}}})
				}
			}
			return failures
		},
	}
}

// inConflict reports whether a session of a batch overlaps with another in what
// it needs of a kind, and false for known if the batch has no session that needs
// it.
func (r *Records) inConflict(batch blk.BatchID, kind ConflictKind) (clash, known bool) {
	const own, others = 0, 1
	_, list := r.bookings(kind)
	var mine []booking
	for i := range list {
		if r.Sessions[list[i].session].Batch == batch {
			mine = append(mine, list[i])
			list[i].group = own
		} else {
			list[i].group = others
		}
	}
	found := func(*booking, *booking) { clash = true }
	firstOverlaps(list, found) // between the batch and others
	firstOverlaps(mine, found) // within the batch
	return clash, len(mine) > 0
}
