package training

import "github.com/vokasi/vokasi-go/blk"

// An EnrolmentStep is one move of an enrolment.
type EnrolmentStep = blk.Step[EnrolmentState, EnrolmentEvent]

// EnrolmentState is the state of an enrolment, from "applied" to "closed". The
// zero value "" is absent.
type EnrolmentState string

// The states of an enrolment.
const (
	EnrolmentApplied     EnrolmentState = "applied"
	EnrolmentVerified    EnrolmentState = "verified"
	EnrolmentShortlisted EnrolmentState = "shortlisted"
	EnrolmentAccepted    EnrolmentState = "accepted"
	EnrolmentReserve     EnrolmentState = "reserve"
	EnrolmentRejected    EnrolmentState = "rejected"
	EnrolmentEnrolled    EnrolmentState = "enrolled"
	EnrolmentActive      EnrolmentState = "active"
	EnrolmentSuspended   EnrolmentState = "suspended"
	EnrolmentCompleted   EnrolmentState = "completed"
	EnrolmentWithdrawn   EnrolmentState = "withdrawn"
	EnrolmentDismissed   EnrolmentState = "dismissed"
	EnrolmentTraced      EnrolmentState = "traced"
	EnrolmentClosed      EnrolmentState = "closed"
)

var enrolmentStates = blk.NewCodeList("enrolment_state", blk.Text{ID: "Keadaan kepesertaan", EN: "State of an enrolment"},
	blk.Code{Value: string(EnrolmentApplied), Label: blk.Text{ID: "mendaftar", EN: "applied"}},
	blk.Code{Value: string(EnrolmentVerified), Label: blk.Text{ID: "terverifikasi", EN: "verified"}},
	blk.Code{Value: string(EnrolmentShortlisted), Label: blk.Text{ID: "masuk seleksi", EN: "shortlisted"}, Meaning: blk.Text{ID: "lolos seleksi administrasi", EN: "passed the check of documents"}},
	blk.Code{Value: string(EnrolmentAccepted), Label: blk.Text{ID: "diterima", EN: "accepted"}},
	blk.Code{Value: string(EnrolmentReserve), Label: blk.Text{ID: "cadangan", EN: "reserve"}, Meaning: blk.Text{ID: "cadangan: menggantikan yang mundur", EN: "takes the place of somebody who leaves"}},
	blk.Code{Value: string(EnrolmentRejected), Label: blk.Text{ID: "ditolak", EN: "rejected"}},
	blk.Code{Value: string(EnrolmentEnrolled), Label: blk.Text{ID: "terdaftar ulang", EN: "enrolled"}, Meaning: blk.Text{ID: "sudah daftar ulang, pelatihan belum dimulai", EN: "confirmed, and training has not begun"}},
	blk.Code{Value: string(EnrolmentActive), Label: blk.Text{ID: "mengikuti pelatihan", EN: "in training"}},
	blk.Code{Value: string(EnrolmentSuspended), Label: blk.Text{ID: "ditangguhkan", EN: "suspended"}},
	blk.Code{Value: string(EnrolmentCompleted), Label: blk.Text{ID: "selesai", EN: "completed"}},
	blk.Code{Value: string(EnrolmentWithdrawn), Label: blk.Text{ID: "mengundurkan diri", EN: "withdrawn"}},
	blk.Code{Value: string(EnrolmentDismissed), Label: blk.Text{ID: "dikeluarkan", EN: "dismissed"}},
	blk.Code{Value: string(EnrolmentTraced), Label: blk.Text{ID: "terlacak", EN: "traced"}, Meaning: blk.Text{ID: "keadaannya sesudah pelatihan sudah diketahui", EN: "it is known what came after training"}},
	blk.Code{Value: string(EnrolmentClosed), Label: blk.Text{ID: "ditutup", EN: "closed"}},
)

// IsValid reports whether s is one of the states.
func (s EnrolmentState) IsValid() bool { return enrolmentStates.Has(string(s)) }

// Label returns the name of the state.
func (s EnrolmentState) Label() blk.Text { return enrolmentStates.LabelOf(string(s)) }

// CodeList returns all states.
func (EnrolmentState) CodeList() blk.CodeList { return enrolmentStates }

// completion returns the completion that belongs to a state, "" before training.
func (s EnrolmentState) completion() Completion {
	switch s {
	case EnrolmentActive:
		return Ongoing
	case EnrolmentSuspended:
		return Suspended
	case EnrolmentCompleted, EnrolmentTraced, EnrolmentClosed:
		return Completed
	case EnrolmentWithdrawn:
		return Withdrawn
	case EnrolmentDismissed:
		return Dismissed
	}
	return ""
}

// EnrolmentEvent is what moves an enrolment, such as "verify". The zero value ""
// is absent.
type EnrolmentEvent string

// The events of an enrolment.
const (
	EnrolmentVerify       EnrolmentEvent = "verify"
	EnrolmentReject       EnrolmentEvent = "reject"
	EnrolmentShortlist    EnrolmentEvent = "shortlist"
	EnrolmentAccept       EnrolmentEvent = "accept"
	EnrolmentPutInReserve EnrolmentEvent = "reserve"
	EnrolmentPromote      EnrolmentEvent = "promote"
	EnrolmentConfirm      EnrolmentEvent = "confirm"
	EnrolmentLapse        EnrolmentEvent = "lapse"
	EnrolmentStart        EnrolmentEvent = "start"
	EnrolmentSuspend      EnrolmentEvent = "suspend"
	EnrolmentResume       EnrolmentEvent = "resume"
	EnrolmentWithdraw     EnrolmentEvent = "withdraw"
	EnrolmentDismiss      EnrolmentEvent = "dismiss"
	EnrolmentComplete     EnrolmentEvent = "complete"
	EnrolmentTrace        EnrolmentEvent = "trace"
	EnrolmentClose        EnrolmentEvent = "close"
)

var enrolmentEvents = blk.NewCodeList("enrolment_event", blk.Text{ID: "Langkah kepesertaan", EN: "Event of an enrolment"},
	blk.Code{Value: string(EnrolmentVerify), Label: blk.Text{ID: "verifikasi", EN: "verify"}},
	blk.Code{Value: string(EnrolmentReject), Label: blk.Text{ID: "tolak", EN: "reject"}},
	blk.Code{Value: string(EnrolmentShortlist), Label: blk.Text{ID: "masukkan seleksi", EN: "shortlist"}},
	blk.Code{Value: string(EnrolmentAccept), Label: blk.Text{ID: "terima", EN: "accept"}},
	blk.Code{Value: string(EnrolmentPutInReserve), Label: blk.Text{ID: "jadikan cadangan", EN: "put in reserve"}},
	blk.Code{Value: string(EnrolmentPromote), Label: blk.Text{ID: "panggil dari cadangan", EN: "promote from the reserve"}},
	blk.Code{Value: string(EnrolmentConfirm), Label: blk.Text{ID: "daftar ulang", EN: "confirm"}},
	blk.Code{Value: string(EnrolmentLapse), Label: blk.Text{ID: "gugur karena tidak daftar ulang", EN: "lapse"}, Meaning: blk.Text{ID: "tidak daftar ulang sampai batas waktu", EN: "did not confirm in time"}},
	blk.Code{Value: string(EnrolmentStart), Label: blk.Text{ID: "mulai pelatihan", EN: "start training"}},
	blk.Code{Value: string(EnrolmentSuspend), Label: blk.Text{ID: "tangguhkan", EN: "suspend"}},
	blk.Code{Value: string(EnrolmentResume), Label: blk.Text{ID: "lanjutkan", EN: "resume"}},
	blk.Code{Value: string(EnrolmentWithdraw), Label: blk.Text{ID: "undurkan diri", EN: "withdraw"}},
	blk.Code{Value: string(EnrolmentDismiss), Label: blk.Text{ID: "keluarkan", EN: "dismiss"}},
	blk.Code{Value: string(EnrolmentComplete), Label: blk.Text{ID: "selesaikan", EN: "complete"}},
	blk.Code{Value: string(EnrolmentTrace), Label: blk.Text{ID: "lacak", EN: "trace"}},
	blk.Code{Value: string(EnrolmentClose), Label: blk.Text{ID: "tutup", EN: "close"}},
)

// IsValid reports whether e is one of the events.
func (e EnrolmentEvent) IsValid() bool { return enrolmentEvents.Has(string(e)) }

// Label returns the name of the event.
func (e EnrolmentEvent) Label() blk.Text { return enrolmentEvents.LabelOf(string(e)) }

// CodeList returns all events.
func (EnrolmentEvent) CodeList() blk.CodeList { return enrolmentEvents }

// State returns the state that the history of the enrolment leads to.
func (e *Enrolment) State() EnrolmentState { return enrolmentLifecycle.State(e.History) }

// Try returns the step that an event makes for the enrolment, or every reason why
// it may not happen. It sets the record of the move and changes nothing: the
// caller appends the step to the history. Guards that need other records ask the
// context; [Records.TryEnrolment] answers them from the records.
func (e *Enrolment) Try(event EnrolmentEvent, m blk.Move[Enrolment]) (EnrolmentStep, blk.Findings) {
	m.Record = e
	return enrolmentLifecycle.Try(e.History, event, m)
}

// isAdmitted reports whether the person was accepted.
func (e *Enrolment) isAdmitted() bool {
	if e.Completion != "" {
		return true
	}
	if len(e.History) == 0 {
		return e.Selection == SelectionAccepted
	}
	switch e.State() {
	case EnrolmentApplied, EnrolmentVerified, EnrolmentShortlisted, EnrolmentReserve, EnrolmentRejected:
		return false
	}
	return true
}

// isUndecided reports whether the application has been neither accepted nor
// refused nor put in reserve.
func (e *Enrolment) isUndecided() bool {
	if e.Completion != "" || e.Selection != "" {
		return false
	}
	switch e.State() {
	case EnrolmentApplied, EnrolmentVerified, EnrolmentShortlisted:
		return true
	}
	return false
}

// holdsSeat reports whether the person takes one of the seats of the batch. Those
// who left have given theirs up.
func (e *Enrolment) holdsSeat() bool {
	return e.isAdmitted() && e.Completion != Withdrawn && e.Completion != Dismissed
}

// IsFinal reports whether the enrolment has ended, with a result where it was
// completed, or never led to training. From then on it is amended by another
// record, never edited; only what a competency test finds is still to come.
func (e *Enrolment) IsFinal() bool {
	if e.Completion == "" {
		return !e.isAdmitted() && !e.isUndecided()
	}
	return e.Completion.hasEnded() && (e.Completion != Completed || e.Result != "")
}

// isRejected reports whether the application was rejected. Who let the last day
// pass needs no other reason.
func (e *Enrolment) isRejected() bool {
	if n := len(e.History); n > 0 {
		return e.History[n-1].To == EnrolmentRejected && e.History[n-1].Event != EnrolmentLapse
	}
	return e.Selection == SelectionRejected
}

// isPromoted reports whether the person came from the reserve.
func (e *Enrolment) isPromoted() bool {
	return e.ReplacementFor != "" || e.lastStep(EnrolmentPromote) != nil
}

// lastStep returns the last step that an event made, nil if there is none.
func (e *Enrolment) lastStep(event EnrolmentEvent) *EnrolmentStep {
	for i := len(e.History) - 1; i >= 0; i-- {
		if e.History[i].Event == event {
			return &e.History[i]
		}
	}
	return nil
}

// EnrolmentLifecycle returns a copy of the table of states and events of an
// enrolment. The state of its batch gates it: see the parent of [blk.Move].
func EnrolmentLifecycle() *blk.Lifecycle[EnrolmentState, EnrolmentEvent, Enrolment] {
	return enrolmentLifecycle.Clone()
}

type (
	enrolmentGuard = blk.Guard[Enrolment]
	enrolmentMove  = blk.Transition[EnrolmentState, EnrolmentEvent, Enrolment]
)

var enrolmentLifecycle = blk.Lifecycle[EnrolmentState, EnrolmentEvent, Enrolment]{
	ID: "enrolment", Label: blk.Text{ID: "Daur hidup kepesertaan", EN: "Lifecycle of an enrolment"}, Initial: EnrolmentApplied,
	Transitions: []enrolmentMove{
		{From: []EnrolmentState{EnrolmentApplied}, Event: EnrolmentVerify, To: EnrolmentVerified, Guards: []enrolmentGuard{documentsGuard, identityGuard, eligibleGuard, policyInForceGuard}},
		{From: []EnrolmentState{EnrolmentApplied, EnrolmentVerified, EnrolmentShortlisted, EnrolmentReserve, EnrolmentAccepted, EnrolmentEnrolled}, Event: EnrolmentReject, To: EnrolmentRejected, Guards: []enrolmentGuard{rejectReasonGuard}},
		{From: []EnrolmentState{EnrolmentVerified}, Event: EnrolmentShortlist, To: EnrolmentShortlisted, Guards: []enrolmentGuard{batchInSelectionGuard}},
		{From: []EnrolmentState{EnrolmentShortlisted}, Event: EnrolmentAccept, To: EnrolmentAccepted, Guards: []enrolmentGuard{seatFreeGuard}},
		{From: []EnrolmentState{EnrolmentShortlisted}, Event: EnrolmentPutInReserve, To: EnrolmentReserve, Guards: []enrolmentGuard{reserveRankGuard}},
		{From: []EnrolmentState{EnrolmentReserve}, Event: EnrolmentPromote, To: EnrolmentAccepted, Guards: []enrolmentGuard{seatFreeGuard, replacementGuard}},
		{From: []EnrolmentState{EnrolmentAccepted}, Event: EnrolmentConfirm, To: EnrolmentEnrolled, Guards: []enrolmentGuard{confirmedInTimeGuard, noOverlapGuard}},
		{From: []EnrolmentState{EnrolmentAccepted}, Event: EnrolmentLapse, To: EnrolmentRejected, Roles: []blk.Role{blk.RoleSystem}, Guards: []enrolmentGuard{deadlinePassedGuard}},
		{From: []EnrolmentState{EnrolmentEnrolled}, Event: EnrolmentStart, To: EnrolmentActive, Guards: []enrolmentGuard{batchRunningGuard}},
		{From: []EnrolmentState{EnrolmentActive}, Event: EnrolmentSuspend, To: EnrolmentSuspended, NeedsReason: true},
		{From: []EnrolmentState{EnrolmentSuspended}, Event: EnrolmentResume, To: EnrolmentActive, Guards: []enrolmentGuard{suspensionGuard}},
		{From: []EnrolmentState{EnrolmentActive, EnrolmentSuspended}, Event: EnrolmentWithdraw, To: EnrolmentWithdrawn, Guards: []enrolmentGuard{lastDayGuard, exitReasonGuard}},
		{From: []EnrolmentState{EnrolmentActive}, Event: EnrolmentDismiss, To: EnrolmentDismissed, Guards: []enrolmentGuard{exitReasonGuard, warningGuard}},
		{From: []EnrolmentState{EnrolmentActive}, Event: EnrolmentComplete, To: EnrolmentCompleted, Guards: []enrolmentGuard{lastDayGuard, resultGuard, notLeftGuard, attendanceGuard}},
		{From: []EnrolmentState{EnrolmentCompleted}, Event: EnrolmentTrace, To: EnrolmentTraced, Guards: []enrolmentGuard{tracedGuard}},
		{From: []EnrolmentState{EnrolmentTraced}, Event: EnrolmentClose, To: EnrolmentClosed, Guards: []enrolmentGuard{lastWindowGuard}},
	},
}

// askEnrolment returns what a guard holds that others must answer for the
// enrolment: the records of this package by [Records.EnrolmentContext], or
// packages further right.
func askEnrolment(check blk.CheckID) func(*blk.Move[Enrolment]) blk.Truth {
	return func(m *blk.Move[Enrolment]) blk.Truth {
		truth, _ := m.Context.Ask(check, string(m.Record.ID))
		return truth
	}
}

// whileBatchIs returns what a guard holds that needs the batch in a state.
func whileBatchIs(s BatchState) func(*blk.Move[Enrolment]) blk.Truth {
	return func(m *blk.Move[Enrolment]) blk.Truth {
		if m.Parent == "" {
			return blk.Undetermined
		}
		return blk.TruthOf(m.Parent == string(s))
	}
}

// isAfter returns whether a move is made after a day. Where the centre lies is not
// known here, so the day is over when it is over in the west.
func isAfter(at blk.Instant, day blk.Date) blk.Truth {
	now, _ := at.In(blk.WIB)
	if now.IsZero() || day.IsZero() {
		return blk.Undetermined
	}
	return blk.TruthOf(now.After(day))
}

// The guards of an enrolment, in the order of the moves.
var (
	documentsGuard = enrolmentGuard{
		ID: "ENR-026", Must: blk.Text{ID: "Berkas pendaftar harus lengkap.", EN: "The papers of an applicant must be complete."},
		Mend: blk.Text{ID: "Minta berkas yang kurang, lalu isi documents_complete.", EN: "Ask for what is missing, then give documents_complete."}, Basis: decisionBasis,
		Holds: func(m *blk.Move[Enrolment]) blk.Truth { return m.Record.DocumentsComplete.Truth() },
	}
	identityGuard = enrolmentGuard{
		ID: "ENR-035", Must: blk.Text{ID: "Pendaftar harus mempunyai NIK.", EN: "An applicant must have a NIK."},
		Mend: blk.Text{ID: "Catat NIK dari KTP, atau sambungkan data orang.", EN: "Record the NIK from the identity card, or supply the records of persons."}, Basis: []blk.Basis{blk.Law("pp-37-2007", "art. 37"), blk.Law("pp-40-2019", "art. 30")},
		Holds: func(m *blk.Move[Enrolment]) blk.Truth {
			truth, _ := m.Context.Ask("ENR-035", string(m.Record.Person))
			return truth
		},
	}
	eligibleGuard = enrolmentGuard{
		ID: "ENR-001", Must: eligibleMust, Mend: eligibleMend, Basis: decisionBasis,
		Holds: func(m *blk.Move[Enrolment]) blk.Truth { return m.Record.isEligible(m.Context) },
	}
	policyInForceGuard = enrolmentGuard{
		ID: "ENR-002", Must: policyInForceMust, Mend: policyInForceMend, Basis: decisionBasis,
		Holds: func(m *blk.Move[Enrolment]) blk.Truth { return m.Record.isPolicyInForce(m.Context) },
	}
	rejectReasonGuard = enrolmentGuard{
		ID: "ENR-020", Must: rejectReasonMust, Mend: rejectReasonMend, Basis: enrolmentBasis,
		Holds: func(m *blk.Move[Enrolment]) blk.Truth { return blk.TruthOf(len(m.Record.RejectReasons) > 0) },
	}
	batchInSelectionGuard = enrolmentGuard{
		ID: "ENR-025", Must: blk.Text{ID: "Angkatan harus sedang dalam seleksi.", EN: "The batch must be in selection."},
		Mend: blk.Text{ID: "Tutup dahulu pendaftaran angkatannya.", EN: "Close the registration of the batch first."}, Basis: enrolmentBasis,
		Holds: whileBatchIs(BatchSelection),
	}
	seatFreeGuard = enrolmentGuard{
		ID: "BAT-003", Must: seatsMust,
		Mend: blk.Text{ID: "Jadikan cadangan, atau ubah kuota dengan keputusan.", EN: "Put the applicant in reserve, or change the quota by decision."}, Basis: batchBasis,
		Holds: askEnrolment("BAT-003"),
	}
	reserveRankGuard = enrolmentGuard{
		ID: "ENR-027", Must: reserveRankMust, Mend: reserveRankMend, Basis: enrolmentBasis,
		Holds: func(m *blk.Move[Enrolment]) blk.Truth { return blk.TruthOf(!m.Record.Rank.IsZero()) },
	}
	replacementGuard = enrolmentGuard{
		ID: "ENR-017", Must: replacementMust,
		Mend: blk.Text{ID: "Biarkan kursinya kosong, atau catat jam yang sudah berjalan.", EN: "Leave the seat empty, or record the hours that were held."}, Basis: replacementBasis,
		Holds: askEnrolment("ENR-017"),
	}
	confirmedInTimeGuard = enrolmentGuard{
		ID: "ENR-022", Must: blk.Text{ID: "Daftar ulang harus dilakukan paling lambat pada hari terakhirnya.", EN: "An accepted person must confirm on the last day for it or before."},
		Mend: blk.Text{ID: "Ubah confirm_by dengan keputusan, atau panggil cadangan.", EN: "Change confirm_by by decision, or call a reserve."}, Basis: enrolmentBasis,
		Holds: func(m *blk.Move[Enrolment]) blk.Truth {
			if m.Record.ConfirmBy.IsZero() {
				return blk.True
			}
			return blk.Not(isAfter(m.At, m.Record.ConfirmBy))
		},
	}
	noOverlapGuard = enrolmentGuard{
		ID: "ENR-007", Must: overlapMust,
		Mend: blk.Text{ID: "Pilih salah satu pelatihan, atau catat akhir yang lain.", EN: "Choose one of the trainings, or record the end of the other."}, Basis: enrolmentBasis,
		Holds: askEnrolment("ENR-007"),
	}
	deadlinePassedGuard = enrolmentGuard{
		ID: "ENR-023", Must: blk.Text{ID: "Hari terakhir daftar ulang harus sudah lewat.", EN: "The last day to confirm must have passed."},
		Mend: blk.Text{ID: "Tunggu hari itu, atau isi confirm_by.", EN: "Wait for that day, or give confirm_by."}, Basis: enrolmentBasis,
		Holds: func(m *blk.Move[Enrolment]) blk.Truth { return isAfter(m.At, m.Record.ConfirmBy) },
	}
	batchRunningGuard = enrolmentGuard{
		ID: "ENR-024", Must: blk.Text{ID: "Angkatan harus sedang berjalan.", EN: "The batch must be running."},
		Mend: blk.Text{ID: "Mulai dahulu angkatannya.", EN: "Start the batch first."}, Basis: enrolmentBasis,
		Holds: whileBatchIs(BatchRunning),
	}
	suspensionGuard = enrolmentGuard{
		ID: "ENR-015", Must: suspensionMust,
		Mend: blk.Text{ID: "Catat pengunduran diri, atau perpanjang batasnya dengan aturan.", EN: "Record a withdrawal, or let the rules give a longer limit."}, Basis: enrolmentBasis,
		Holds: func(m *blk.Move[Enrolment]) blk.Truth {
			most, set := m.Context.Number(&maxSuspensionDays)
			suspended := m.Record.lastStep(EnrolmentSuspend)
			if !set || suspended == nil || suspended.At.IsZero() || m.At.IsZero() {
				return blk.Undetermined
			}
			from, _ := suspended.At.In(blk.WIB)
			return blk.Not(isAfter(m.At, from.AddDays(int(most))))
		},
	}
	lastDayGuard = enrolmentGuard{
		ID: "ENR-010", Must: lastDayMust, Mend: lastDayMend, Basis: enrolmentBasis,
		Holds: func(m *blk.Move[Enrolment]) blk.Truth { return blk.TruthOf(!m.Record.Attended.Until.IsZero()) },
	}
	exitReasonGuard = enrolmentGuard{
		ID: "ENR-014", Must: exitReasonMust, Mend: exitReasonMend, Basis: enrolmentBasis,
		Holds: func(m *blk.Move[Enrolment]) blk.Truth { return blk.TruthOf(m.Record.ExitReason.IsValid()) },
	}
	warningGuard = enrolmentGuard{
		ID: "ENR-021", Must: warningMust, Mend: warningMend, Basis: enrolmentBasis,
		Holds: func(m *blk.Move[Enrolment]) blk.Truth { return blk.TruthOf(len(m.Record.Warnings) > 0) },
	}
	resultGuard = enrolmentGuard{
		ID: "ENR-012", Must: resultMust, Mend: resultMend, Basis: enrolmentBasis,
		Holds: func(m *blk.Move[Enrolment]) blk.Truth { return blk.TruthOf(m.Record.Result.IsValid()) },
	}
	notLeftGuard = enrolmentGuard{
		ID: "ENR-013", Must: notPassedMust, Mend: notPassedMend, Basis: enrolmentBasis,
		Holds: func(m *blk.Move[Enrolment]) blk.Truth {
			c := m.Record.Completion
			return blk.TruthOf(m.Record.Result != Passed || c != Withdrawn && c != Dismissed && c != Suspended)
		},
	}
	attendanceGuard = enrolmentGuard{
		ID: "ENR-016", Must: attendanceMust,
		Mend: blk.Text{ID: "Isi tanda hadir yang belum ada, atau ubah result.", EN: "Give the marks of attendance that lack, or change result."}, Basis: attendanceBasis,
		Holds: func(m *blk.Move[Enrolment]) blk.Truth {
			if m.Record.Result == NotPassed {
				return blk.True
			}
			return askEnrolment("ENR-016")(m)
		},
	}
	tracedGuard = enrolmentGuard{
		ID: "OUT-007", Must: outcomeMust,
		Mend: blk.Text{ID: "Catat outcome; untraceable jika tidak terlacak.", EN: "Record an outcome; untraceable if the person cannot be found."}, Basis: outcomeBasis,
		Holds: askEnrolment("OUT-007"),
	}
	lastWindowGuard = enrolmentGuard{
		ID: "ENR-031", Must: blk.Text{ID: "Jendela pelacakan terakhir harus sudah tercatat, atau alumni tercatat tidak terlacak.", EN: "An outcome of the last window must be recorded, or that the person cannot be traced."},
		Mend: blk.Text{ID: "Catat outcome dengan window terakhir.", EN: "Record an outcome with the last window."}, Basis: outcomeBasis,
		Holds: askEnrolment("ENR-031"),
	}
)
