package training

import (
	"cmp"
	"slices"

	"github.com/vokasi/vokasi-go/blk"
)

// FindEnrolment returns the enrolment with an identifier, nil if there is none.
func (r *Records) FindEnrolment(id blk.EnrolmentID) *Enrolment {
	for i := range r.Enrolments {
		if r.Enrolments[i].ID == id {
			return &r.Enrolments[i]
		}
	}
	return nil
}

// standingEnrolments visits the places of the enrolments that no other corrects.
func (r *Records) standingEnrolments() func(yield func(int) bool) {
	replaced := blk.Replaced(r.Enrolments, func(e *Enrolment) *blk.Amendment[blk.EnrolmentID] { return &e.Amendment })
	return func(yield func(int) bool) {
		for i := range r.Enrolments {
			if !replaced[r.Enrolments[i].ID] && !yield(i) {
				return
			}
		}
	}
}

// enrolmentAnswers are what the records of this package can tell guards of an
// enrolment, Undetermined where they do not know. The day is that of the move.
var enrolmentAnswers = map[blk.CheckID]func(r *Records, e *Enrolment, c *blk.Context, on blk.Date) blk.Truth{
	"BAT-003": func(r *Records, e *Enrolment, _ *blk.Context, _ blk.Date) blk.Truth {
		b := r.FindBatch(e.Batch)
		if b == nil || b.Quota.IsZero() {
			return blk.Undetermined
		}
		quota, _ := b.Quota.Int()
		taken := r.headcount(e.Batch).seated
		if e.holdsSeat() {
			taken--
		}
		return blk.TruthOf(taken < quota)
	},
	"ENR-007": func(r *Records, e *Enrolment, _ *blk.Context, _ blk.Date) blk.Truth {
		batches := r.batchIndex()
		own := r.daysOf(e, batches)
		if own.IsZero() {
			return blk.Undetermined
		}
		for i := range r.standingEnrolments() {
			if o := &r.Enrolments[i]; o.Person == e.Person && o.ID != e.ID && o.isAdmitted() && r.daysOf(o, batches).Overlaps(own) {
				return blk.False
			}
		}
		return blk.True
	},
	"ENR-016": func(r *Records, e *Enrolment, c *blk.Context, _ blk.Date) blk.Truth {
		least, set := leastAttendance(c)
		rate, known := r.AttendanceRate(e.ID)
		if !set || !known {
			return blk.Undetermined
		}
		return rate.AtLeast(least)
	},
	"ENR-017": func(r *Records, e *Enrolment, c *blk.Context, on blk.Date) blk.Truth {
		if day := e.admittedOn(); !day.IsZero() {
			on = day
		}
		return r.heldHours(map[blk.BatchID]bool{e.Batch: true})[e.Batch].allows(on, c)
	},
	"ENR-031": func(r *Records, e *Enrolment, c *blk.Context, _ blk.Date) blk.Truth {
		last := lastWindow(OutcomeWindows(c), e.Attended.Until)
		for i := range r.standingOutcomes() {
			if o := &r.Outcomes[i]; o.Enrolment == e.ID && (o.Destination == Untraceable || last != "" && o.Window == last) {
				return blk.True
			}
		}
		return blk.TruthOf(last == "")
	},
	"OUT-007": func(r *Records, e *Enrolment, _ *blk.Context, _ blk.Date) blk.Truth {
		for i := range r.standingOutcomes() {
			if r.Outcomes[i].Enrolment == e.ID {
				return blk.True
			}
		}
		return blk.False
	},
}

// EnrolmentContext returns a context in which the guards of an enrolment know what
// these records tell: whether a seat is free, whether the person is in another
// training at the same time, how much was attended and whether outcomes are
// recorded. The records are taken to hold all enrolments of the batch and of the
// person. What they do not tell the context is asked, which may be nil.
func (r *Records) EnrolmentContext(enrolment blk.EnrolmentID, c *blk.Context) *blk.Context {
	var on blk.Date
	if c != nil {
		on = c.On
	}
	return r.enrolmentContext(enrolment, c, on)
}

func (r *Records) enrolmentContext(enrolment blk.EnrolmentID, c *blk.Context, on blk.Date) *blk.Context {
	e := r.FindEnrolment(enrolment)
	return withAnswers(c, func(check blk.CheckID, subject string) blk.Truth {
		if answer := enrolmentAnswers[check]; answer != nil && e != nil && subject == string(enrolment) {
			return answer(r, e, c, on)
		}
		return blk.Undetermined
	})
}

// withAnswers returns a context that answers first, and where that is Undetermined
// asks the context that was given.
func withAnswers(c *blk.Context, answer func(blk.CheckID, string) blk.Truth) *blk.Context {
	var with blk.Context
	if c != nil {
		with = *c
	}
	with.Supply = func(check blk.CheckID, subject string) (blk.Truth, blk.Citation) {
		if truth := answer(check, subject); truth != blk.Undetermined {
			return truth, blk.Citation{}
		}
		return c.Ask(check, subject)
	}
	return &with
}

// PersonsContext returns a context in which the guards of an enrolment know
// whether an applicant has an identity number (ENR-035). What the persons do not
// tell the context is asked, which may be nil.
func PersonsContext(persons blk.Persons, c *blk.Context) *blk.Context {
	has := make(map[blk.PersonID]bool, len(persons))
	for i := range persons {
		has[persons[i].ID] = !persons[i].NIK.IsZero()
	}
	return withAnswers(c, func(check blk.CheckID, subject string) blk.Truth {
		if nik, known := has[blk.PersonID(subject)]; known && check == "ENR-035" {
			return blk.TruthOf(nik)
		}
		return blk.Undetermined
	})
}

// TryEnrolment returns the step that an event makes for an enrolment, or every
// reason why it may not happen, from what these records tell and what the context
// of the move is asked. It sets the record, the context and, where the batch is in
// the records, the parent's state of the move, and changes nothing: the caller
// appends the step to the history. An enrolment that is not in the records is a
// finding of check DOC-004.
func (r *Records) TryEnrolment(id blk.EnrolmentID, event EnrolmentEvent, m blk.Move[Enrolment]) (EnrolmentStep, blk.Findings) {
	e := r.FindEnrolment(id)
	if e == nil {
		return EnrolmentStep{}, blk.Findings{blk.DocumentFinding("DOC-004", "", blk.Param{Name: "given", Value: blk.QuoteWord(string(id))}, blk.Param{Name: "kind", Value: "enrolment"})}
	}
	if b := r.FindBatch(e.Batch); b != nil {
		m.Parent = string(b.State())
	}
	on, _ := m.At.In(blk.WIB)
	m.Context = r.enrolmentContext(id, m.Context, on)
	return e.Try(event, m)
}

// daysOf returns the days of an enrolment in training: those recorded, and where
// they are not those of its batch.
func (r *Records) daysOf(e *Enrolment, batches map[blk.BatchID]int) blk.Period {
	var days blk.Period
	if b, known := batches[e.Batch]; known {
		days = r.Batches[b].Training
	}
	if e.Attended.From.IsZero() {
		return days
	}
	if !e.Attended.Until.IsZero() || days.Until.Before(e.Attended.From) {
		return e.Attended
	}
	return blk.Period{From: e.Attended.From, Until: days.Until}
}

// admittedOn returns the day on which somebody came into training, as far as it is
// known: the first day, or that of the promotion from the reserve.
func (e *Enrolment) admittedOn() blk.Date {
	if step := e.lastStep(EnrolmentPromote); e.Attended.From.IsZero() && step != nil {
		on, _ := step.At.In(blk.WIB)
		return on
	}
	return e.Attended.From
}

// heldHours are the lesson hours of a batch that are over by each day.
type heldHours struct {
	dates []blk.Date
	sums  []int // of the hours until that day
}

// heldHours returns those of some batches.
func (r *Records) heldHours(batches map[blk.BatchID]bool) map[blk.BatchID]*heldHours {
	sessions := make(map[blk.BatchID][]int, len(batches))
	for i := range r.Sessions {
		if s := &r.Sessions[i]; batches[s.Batch] && !s.Date.IsZero() {
			sessions[s.Batch] = append(sessions[s.Batch], i)
		}
	}
	held := make(map[blk.BatchID]*heldHours, len(sessions))
	for batch, list := range sessions {
		slices.SortFunc(list, func(a, b int) int { return r.Sessions[a].Date.Compare(r.Sessions[b].Date) })
		h, sum := &heldHours{}, 0
		for _, i := range list {
			hours, _ := r.Sessions[i].Hours.Int()
			sum += hours
			h.dates, h.sums = append(h.dates, r.Sessions[i].Date), append(h.sums, sum)
		}
		held[batch] = h
	}
	return held
}

// allows returns whether somebody may still come in on a day.
func (h *heldHours) allows(on blk.Date, c *blk.Context) blk.Truth {
	most, set := c.Number(&replacementCutoff)
	if h == nil || on.IsZero() || !set {
		return blk.Undetermined
	}
	total := h.sums[len(h.sums)-1]
	if total == 0 {
		return blk.Undetermined
	}
	return blk.TruthOf(int64(h.before(on))*wholeShare <= most*int64(total))
}

// before returns the hours that are over before a day.
func (h *heldHours) before(on blk.Date) int {
	if i, _ := slices.BinarySearchFunc(h.dates, on, blk.Date.Compare); i > 0 {
		return h.sums[i-1]
	}
	return 0
}

// leastAttendance returns the share of the hours that must be attended to pass.
func leastAttendance(c *blk.Context) (blk.Percent, bool) {
	n, set := c.Number(&minAttendance)
	least, err := blk.NewPercent(n)
	return least, set && err == nil
}

var (
	minAttendance = blk.Parameter{
		ID: "min_attendance", Label: blk.Text{ID: "Kehadiran terendah untuk lulus", EN: "Lowest attendance to pass"}, Unit: blk.UnitHundredths, Stricter: blk.StricterHigher,
		Values: []blk.DatedValue{{Value: blk.Value{Number: 80_00}, Basis: []blk.Basis{blk.Assumption(blk.Text{ID: "umumnya 80 persen; naskah resmi tidak ditemukan", EN: "commonly 80 percent; no official text was found"})}}},
	}
	replacementCutoff = blk.Parameter{
		ID: "replacement_cutoff", Label: blk.Text{ID: "Porsi jam yang boleh sudah lewat saat peserta pengganti masuk", EN: "Share of the hours that may be over when a replacement comes in"}, Unit: blk.UnitHundredths, Stricter: blk.StricterLower,
		Values: []blk.DatedValue{{Value: blk.Value{Number: 10_00}, Basis: []blk.Basis{blk.Assumption(blk.Text{ID: "batas resmi tidak ditemukan", EN: "no official limit was found"})}}},
	}
	coolOffMonths = blk.Parameter{
		ID: "cool_off_months", Label: blk.Text{ID: "Jeda antara dua pelatihan yang dibiayai pemerintah", EN: "Time between two trainings paid by the state"}, Unit: blk.UnitMonths, Stricter: blk.StricterHigher,
		Values: []blk.DatedValue{{Value: blk.Value{Number: 12}, Basis: []blk.Basis{blk.Practice(blk.Text{ID: "pengumuman: tidak bisa mendaftar di tahun yang sama", EN: "announcements: no second application in the same year"})}}},
	}

	overlapMust      = blk.Text{ID: "Seseorang tidak boleh mengikuti dua pelatihan pada waktu yang sama.", EN: "Nobody must be in two trainings at the same time."}
	attendanceMust   = blk.Text{ID: "Yang lulus harus mempunyai kehadiran yang cukup.", EN: "Who passed must have attended enough."}
	replacementMust  = blk.Text{ID: "Peserta pengganti tidak boleh masuk setelah terlalu banyak jam pelatihan lewat.", EN: "A replacement must not come in after too many hours of the training are over."}
	replacementBasis = []blk.Basis{blk.Practice(blk.Text{ID: "penggantian peserta", EN: "replacement of participants"})}
)

// enrolmentAcrossChecks are the checks of enrolments across the records.
var enrolmentAcrossChecks = append([]blk.Check[Records]{
	{
		ID: "ENR-007", At: "/enrolments", Severity: blk.InEveryPhase(blk.Error), Scope: blk.ScopeAcross, Needs: []blk.CheckID{"DOC-013", "ENR-010", "BAT-001"},
		Must:  overlapMust,
		Mend:  blk.Text{ID: "Bertumpuk dengan kepesertaan {other}: perbaiki tanggalnya, atau catat akhir salah satunya.", EN: "It overlaps with enrolment {other}: correct the dates, or record the end of one of them."},
		Basis: enrolmentBasis,
		Find: func(r *Records, _ *blk.Context) []blk.Failure {
			return r.pairFailures(r.stays(nil), func(last, next *stay) bool { return last.days.Overlaps(next.days) })
		},
	},
	{
		ID: "ENR-008", At: "/enrolments", Severity: blk.InEveryPhase(blk.Warning), Scope: blk.ScopeHistory, Needs: []blk.CheckID{"DOC-013", "ENR-010", "BAT-001"},
		Must:  blk.Text{ID: "Antara dua pelatihan yang dibiayai pemerintah harus ada jeda.", EN: "Between two trainings paid by the state there must be some time."},
		Mend:  blk.Text{ID: "Terlalu dekat dengan kepesertaan {other}: dahulukan orang lain, atau catat dasar pengecualiannya.", EN: "It is too near to enrolment {other}: let others go first, or record what allows the exception."},
		Basis: enrolmentBasis,
		Find: func(r *Records, c *blk.Context) []blk.Failure {
			months, set := c.Number(&coolOffMonths)
			if !set {
				return nil
			}
			return r.pairFailures(r.stays((*Batch).isPaidByState), func(last, next *stay) bool {
				return last.days.Until.Before(next.days.From) && next.days.From.Before(last.days.Until.AddMonths(int(months)))
			})
		},
	},
	{
		ID: "ENR-009", At: "/enrolments", Severity: blk.InEveryPhase(blk.Error), Scope: blk.ScopeAcross, Needs: []blk.CheckID{"DOC-009", "BAT-001", "BAT-002", "ENR-027"},
		Must:  blk.Text{ID: "Yang diterima harus mendaftar sebelum pendaftaran ditutup dan masuk kuota, atau dipanggil dari cadangan.", EN: "Who is admitted must have applied before registration closed and be within the quota, or be promoted from the reserve."},
		Mend:  blk.Text{ID: "Di sini {fault_id}: catat panggilan dari cadangan (promote atau replacement_for), atau perbaiki datanya.", EN: "Here {fault_en}: record the promotion (promote or replacement_for), or correct the record."},
		Basis: enrolmentBasis,
		Find: func(r *Records, _ *blk.Context) (failures []blk.Failure) {
			batches := r.batchIndex()
			for i := range r.standingEnrolments() {
				e := &r.Enrolments[i]
				at, known := batches[e.Batch]
				if !known || !e.isAdmitted() || e.isPromoted() {
					continue
				}
				if member, fault := e.lateFor(&r.Batches[at]); member != "" {
					failures = append(failures, blk.Failure{At: blk.IndexPointer("/enrolments", i, member), Of: []string{blk.IndexPointer("/batches", at, "")}, Params: blk.TextParams("fault", fault)})
				}
			}
			return failures
		},
	},
	{
		ID: "ENR-016", At: "/enrolments", Severity: blk.InEveryPhase(blk.Error), Scope: blk.ScopeAcross, Needs: []blk.CheckID{"DOC-013"},
		Must:  attendanceMust,
		Mend:  blk.Text{ID: "Hadir {given} dari paling sedikit {allowed} JP: periksa daftar hadir dan berita acara kelulusan.", EN: "{given} of at least {allowed} lesson hours were attended: check the attendance sheets and the record of who passed."},
		Basis: attendanceBasis,
		Find: func(r *Records, c *blk.Context) (failures []blk.Failure) {
			least, set := leastAttendance(c)
			if !set || len(r.AttendanceMarks) == 0 {
				return nil
			}
			rates := r.AttendanceRates()
			for i := range r.standingEnrolments() {
				e := &r.Enrolments[i]
				if rate := rates[e.ID]; e.Result == Passed && rate.AtLeast(least) == blk.False {
					share, _ := least.Hundredths()
					failures = append(failures, blk.Failure{At: blk.IndexPointer("/enrolments", i, "/result"), Params: givenAllowed(rate.Attended, int((share*int64(rate.Scheduled)+wholeShare-1)/wholeShare))})
				}
			}
			return failures
		},
	},
	{
		ID: "ENR-017", At: "/enrolments", Severity: blk.InEveryPhase(blk.Warning), Scope: blk.ScopeAcross,
		Must:  replacementMust,
		Mend:  blk.Text{ID: "Saat ia masuk sudah lewat {given} dari {allowed} JP: periksa tanggalnya, atau catat dasar pengecualiannya.", EN: "When this one came in, {given} of {allowed} lesson hours were over: check the day, or record what allows the exception."},
		Basis: replacementBasis,
		Find: func(r *Records, c *blk.Context) (failures []blk.Failure) {
			batches := map[blk.BatchID]bool{}
			for i := range r.Enrolments {
				if e := &r.Enrolments[i]; e.isPromoted() && e.isAdmitted() {
					batches[e.Batch] = true
				}
			}
			if len(batches) == 0 {
				return nil
			}
			held := r.heldHours(batches)
			for i := range r.standingEnrolments() {
				e := &r.Enrolments[i]
				h, on := held[e.Batch], e.admittedOn()
				if e.isPromoted() && e.isAdmitted() && h.allows(on, c) == blk.False {
					failures = append(failures, blk.Failure{At: blk.IndexPointer("/enrolments", i, "/attended"), Params: givenAllowed(h.before(on), h.sums[len(h.sums)-1])})
				}
			}
			return failures
		},
	},
	{
		ID: "ENR-028", At: "/enrolments", Severity: blk.InEveryPhase(blk.Error), Scope: blk.ScopeAcross, Needs: []blk.CheckID{"DOC-009"},
		Must:  blk.Text{ID: "Peserta pengganti harus menggantikan orang dari angkatan yang sama yang sudah keluar, dan satu orang hanya digantikan satu kali.", EN: "A replacement must take the place of somebody of the same batch who has left, and one person is replaced once only."},
		Mend:  blk.Text{ID: "Perbaiki replacement_for, atau catat keluarnya yang digantikan.", EN: "Correct replacement_for, or record that the other one left."},
		Basis: replacementBasis,
		Find: func(r *Records, _ *blk.Context) (failures []blk.Failure) {
			var enrolments map[blk.EnrolmentID]int
			replaced := map[blk.EnrolmentID]bool{}
			for i := range r.standingEnrolments() {
				e := &r.Enrolments[i]
				if e.ReplacementFor == "" {
					continue
				}
				if enrolments == nil {
					enrolments = r.enrolmentIndex()
				}
				at, known := enrolments[e.ReplacementFor]
				if known && (replaced[e.ReplacementFor] || r.Enrolments[at].Batch != e.Batch || at == i || r.Enrolments[at].holdsSeat()) {
					failures = append(failures, blk.Failure{At: blk.IndexPointer("/enrolments", i, "/replacement_for"), Of: []string{blk.IndexPointer("/enrolments", at, "")}})
				}
				replaced[e.ReplacementFor] = true
			}
			return failures
		},
	},
}, blk.CheckAmendments("enrolments", func(r *Records) []Enrolment { return r.Enrolments },
	func(e *Enrolment) (blk.EnrolmentID, *blk.Amendment[blk.EnrolmentID]) { return e.ID, &e.Amendment })...)

// lateFor returns what makes somebody late for a batch, and the member that says
// so; "" if nothing does.
func (e *Enrolment) lateFor(b *Batch) (member string, fault blk.Text) {
	quota, known := b.Quota.Int()
	rank, ranked := e.Rank.Int()
	switch {
	case e.AppliedOn.After(b.Registration.Until):
		return "/applied_on", blk.Text{ID: "pendaftaran sudah ditutup", EN: "registration had closed"}
	case e.Selection == SelectionReserve:
		return "/selection", blk.Text{ID: "seleksi menjadikannya cadangan", EN: "the selection made a reserve"}
	case known && ranked && rank > quota:
		return "/rank", blk.Text{ID: "urutannya di luar kuota", EN: "the rank is beyond the quota"}
	}
	return "", blk.Text{}
}

// isPaidByState reports whether the batch is known to be paid by the state: it runs
// a package, or names the fiscal year that pays.
func (b *Batch) isPaidByState() bool { return b.Package != "" || !b.FiscalYear.IsZero() }

// A stay is the time of one person in one training.
type stay struct {
	enrolment int
	days      blk.Period
}

// stays returns the stays of those who were admitted to batches that a condition
// picks, by person and then by their first day.
func (r *Records) stays(picks func(*Batch) bool) []stay {
	batches := r.batchIndex()
	list := make([]stay, 0, len(r.Enrolments))
	for i := range r.standingEnrolments() {
		e := &r.Enrolments[i]
		if b, known := batches[e.Batch]; picks != nil && (!known || !picks(&r.Batches[b])) {
			continue
		}
		if days := r.daysOf(e, batches); e.Person != "" && e.isAdmitted() && !days.From.IsZero() && !days.IsReversed() {
			list = append(list, stay{i, days})
		}
	}
	slices.SortFunc(list, func(a, b stay) int {
		return cmp.Or(cmp.Compare(r.Enrolments[a.enrolment].Person, r.Enrolments[b.enrolment].Person), a.days.From.Compare(b.days.From), cmp.Compare(a.enrolment, b.enrolment))
	})
	return list
}

// pairFailures returns a failure for every stay that, with the stay of the same
// person before it that ends last, is as it must not be: in the order of the
// enrolments.
func (r *Records) pairFailures(list []stay, fails func(last, next *stay) bool) (failures []blk.Failure) {
	with := map[int]int{} // the other enrolment, by enrolment
	var last *stay
	for i := range list {
		next := &list[i]
		switch {
		case last == nil || r.Enrolments[last.enrolment].Person != r.Enrolments[next.enrolment].Person:
			last = next
			continue
		case fails(last, next):
			with[next.enrolment] = last.enrolment
		}
		if !last.days.Until.IsZero() && (next.days.Until.IsZero() || next.days.Until.After(last.days.Until)) {
			last = next
		}
	}
	for i := range r.Enrolments {
		if other, found := with[i]; found {
			failures = append(failures, blk.Failure{At: blk.IndexPointer("/enrolments", i, "/person"), Of: []string{blk.IndexPointer("/enrolments", other, "")},
				Params: blk.Params{{Name: "other", Value: blk.QuoteWord(string(r.Enrolments[other].ID))}}})
		}
	}
	return failures
}
