package training

import (
	"strconv"

	"github.com/vokasi/vokasi-go/blk"
)

// A Batch (angkatan) is one run of one training package with its participants,
// usually 16. It is not the national "Batch 1", which is an intake wave of many
// thousands.
type Batch struct {
	// The identifier, which no other record of its kind has.
	ID blk.BatchID `json:"id,omitzero" jsonschema:"required"`
	// The centre.
	Centre blk.CentreID `json:"centre,omitzero" jsonschema:"required"`
	// The programme.
	Programme blk.ProgrammeID `json:"programme,omitzero"`
	// The number of the batch, as in "angkatan ke-2".
	Number blk.Count `json:"number,omitzero"`
	// When applications are taken.
	Registration blk.Period `json:"registration,omitzero"`
	// When it is trained.
	Training blk.Period `json:"training,omitzero"`
	// The seats.
	Quota blk.Count `json:"quota,omitzero"`
	// The fewest participants with whom it may start.
	MinParticipants blk.Count `json:"min_participants,omitzero"`
	// The days on which it is trained, for example 30; not counting days off.
	TrainingDays blk.Count `json:"training_days,omitzero"`
	// The part of the day it is trained in, where two batches share a workshop.
	Shift Shift `json:"shift,omitzero"`
	// The workshop it is trained in.
	Workshop blk.WorkshopID `json:"workshop,omitzero"`
	// Who teaches it.
	Instructors []blk.InstructorID `json:"instructors,omitempty"`
	// The package that it runs.
	Package blk.TrainingPackageID `json:"package,omitzero"`
	// The national intake wave that it takes its participants from.
	Wave IntakeWaveID `json:"wave,omitzero"`
	// The fiscal year that pays for it, for example "2026".
	FiscalYear blk.PartialDate `json:"fiscal_year,omitzero"`
	// The rules of eligibility that applicants are held to, fixed before registration opens.
	Policy PolicyRef `json:"policy,omitzero"`
	// How applicants are selected.
	Selection SelectionPlan `json:"selection,omitzero"`
	// The day on which those who are accepted are announced.
	AnnouncedOn blk.Date `json:"announced_on,omitzero"`
	// Why it may start with fewer participants than min_participants.
	Waiver StartWaiver `json:"waiver,omitzero"`
	// The lesson hours of its days.
	DayPatterns []DayPattern `json:"day_patterns,omitempty"`
	// The decree that names the participants (SK penetapan peserta).
	ParticipantDecree blk.DocumentID `json:"participant_decree,omitzero"`
	// The decree that names those who run it (SK panitia penyelenggara).
	OrganiserDecree blk.DocumentID `json:"organiser_decree,omitzero"`
	// The decree that names those who teach it (SK instruktur).
	InstructorDecree blk.DocumentID `json:"instructor_decree,omitzero"`
	// The record of who passed (berita acara kelulusan).
	GraduationRecord blk.DocumentID `json:"graduation_record,omitzero"`
	// What happened to it so far; its state follows from this.
	History []BatchStep `json:"history,omitempty"`
	// Where this is known from.
	Citations []blk.Citation `json:"citations,omitempty"`
}

// A BatchStep is one move of a batch.
type BatchStep = blk.Step[BatchState, BatchEvent]

// A PolicyRef names a version of the rules of eligibility. The rules themselves are documents of
// their own, each a Policy.
type PolicyRef struct {
	// The identifier of the policy, for example "blk-paser-teknik".
	ID string `json:"id,omitzero" jsonschema:"required"`
	// Its version, from 1.
	Version blk.Count `json:"version,omitzero"`
}

// IsZero reports whether no policy is named.
func (p PolicyRef) IsZero() bool { return p == PolicyRef{} }

// isComplete reports whether both the policy and its version are given.
func (p PolicyRef) isComplete() bool { return p.ID != "" && !p.Version.IsZero() }

// A StartWaiver is the permission to start a batch with fewer participants than
// it should have.
type StartWaiver struct {
	// Why the batch may start all the same.
	Reason string `json:"reason,omitzero" jsonschema:"required"`
	// The document that gives it, if there is one.
	Document blk.DocumentID `json:"document,omitzero"`
}

// IsZero reports whether there is no permission.
func (w StartWaiver) IsZero() bool { return w == StartWaiver{} }

// Shift is the part of the day in which a batch is trained: "morning" (pagi),
// "afternoon" (siang) or "evening" (malam). Two batches of different shifts may
// share a workshop on one day. The zero value "" is absent: the whole day.
type Shift string

// The shifts.
const (
	ShiftMorning   Shift = "morning"
	ShiftAfternoon Shift = "afternoon"
	ShiftEvening   Shift = "evening"
)

var shifts = blk.NewCodeList("shift", blk.Text{ID: "Shift", EN: "Shift"},
	blk.Code{Value: string(ShiftMorning), Label: blk.Text{ID: "pagi", EN: "morning"}},
	blk.Code{Value: string(ShiftAfternoon), Label: blk.Text{ID: "siang", EN: "afternoon"}, Aliases: []string{"sore"}},
	blk.Code{Value: string(ShiftEvening), Label: blk.Text{ID: "malam", EN: "evening"}},
)

// IsValid reports whether s is one of the shifts.
func (s Shift) IsValid() bool { return shifts.Has(string(s)) }

// Label returns the name of the shift.
func (s Shift) Label() blk.Text { return shifts.LabelOf(string(s)) }

// CodeList returns all shifts.
func (Shift) CodeList() blk.CodeList { return shifts }

// BatchState is the state of a batch, from "draft" to "closed". The zero value
// "" is absent.
type BatchState string

// The states of a batch.
const (
	BatchDraft        BatchState = "draft"
	BatchProposed     BatchState = "proposed"
	BatchApproved     BatchState = "approved"
	BatchRegistration BatchState = "registration"
	BatchSelection    BatchState = "selection"
	BatchReady        BatchState = "ready"
	BatchPostponed    BatchState = "postponed"
	BatchRunning      BatchState = "running"
	BatchFinished     BatchState = "finished"
	BatchReported     BatchState = "reported"
	BatchClosed       BatchState = "closed"
	BatchCancelled    BatchState = "cancelled"
)

var batchStates = blk.NewCodeList("batch_state", blk.Text{ID: "Keadaan angkatan", EN: "State of a batch"},
	blk.Code{Value: string(BatchDraft), Label: blk.Text{ID: "draf", EN: "draft"}},
	blk.Code{Value: string(BatchProposed), Label: blk.Text{ID: "diusulkan", EN: "proposed"}},
	blk.Code{Value: string(BatchApproved), Label: blk.Text{ID: "disetujui", EN: "approved"}},
	blk.Code{Value: string(BatchRegistration), Label: blk.Text{ID: "pendaftaran", EN: "registration"}},
	blk.Code{Value: string(BatchSelection), Label: blk.Text{ID: "seleksi", EN: "selection"}},
	blk.Code{Value: string(BatchReady), Label: blk.Text{ID: "siap mulai", EN: "ready to start"}, Meaning: blk.Text{ID: "peserta sudah diumumkan, pelatihan belum dimulai", EN: "the participants are announced, training has not begun"}},
	blk.Code{Value: string(BatchPostponed), Label: blk.Text{ID: "ditunda", EN: "postponed"}},
	blk.Code{Value: string(BatchRunning), Label: blk.Text{ID: "berjalan", EN: "running"}},
	blk.Code{Value: string(BatchFinished), Label: blk.Text{ID: "selesai", EN: "finished"}, Meaning: blk.Text{ID: "pelatihan selesai, hasilnya belum dilaporkan", EN: "training is over, its results are not reported"}},
	blk.Code{Value: string(BatchReported), Label: blk.Text{ID: "dilaporkan", EN: "reported"}, Meaning: blk.Text{ID: "hasil setiap peserta sudah dilaporkan", EN: "the result of each participant is reported"}},
	blk.Code{Value: string(BatchClosed), Label: blk.Text{ID: "ditutup", EN: "closed"}},
	blk.Code{Value: string(BatchCancelled), Label: blk.Text{ID: "dibatalkan", EN: "cancelled"}},
)

// IsValid reports whether s is one of the states.
func (s BatchState) IsValid() bool { return batchStates.Has(string(s)) }

// Label returns the name of the state.
func (s BatchState) Label() blk.Text { return batchStates.LabelOf(string(s)) }

// CodeList returns all states.
func (BatchState) CodeList() blk.CodeList { return batchStates }

// isOpen reports whether registration has been opened and the batch goes on.
func (s BatchState) isOpen() bool {
	switch s {
	case BatchRegistration, BatchSelection, BatchReady, BatchPostponed:
		return true
	}
	return s.hasStarted()
}

// hasStarted reports whether training has begun and was not broken off.
func (s BatchState) hasStarted() bool {
	switch s {
	case BatchRunning, BatchFinished, BatchReported, BatchClosed:
		return true
	}
	return false
}

// BatchEvent is what moves a batch, such as "propose". The zero value "" is
// absent.
type BatchEvent string

// The events of a batch.
const (
	BatchPropose           BatchEvent = "propose"
	BatchApprove           BatchEvent = "approve"
	BatchReturn            BatchEvent = "return"
	BatchOpenRegistration  BatchEvent = "open_registration"
	BatchCloseRegistration BatchEvent = "close_registration"
	BatchAnnounce          BatchEvent = "announce"
	BatchStart             BatchEvent = "start"
	BatchPostpone          BatchEvent = "postpone"
	BatchReopen            BatchEvent = "reopen"
	BatchResume            BatchEvent = "resume"
	BatchFinish            BatchEvent = "finish"
	BatchReport            BatchEvent = "report"
	BatchClose             BatchEvent = "close"
	BatchCancel            BatchEvent = "cancel"
	BatchAbort             BatchEvent = "abort"
)

var batchEvents = blk.NewCodeList("batch_event", blk.Text{ID: "Langkah angkatan", EN: "Event of a batch"},
	blk.Code{Value: string(BatchPropose), Label: blk.Text{ID: "usulkan", EN: "propose"}},
	blk.Code{Value: string(BatchApprove), Label: blk.Text{ID: "setujui", EN: "approve"}},
	blk.Code{Value: string(BatchReturn), Label: blk.Text{ID: "kembalikan", EN: "return"}, Meaning: blk.Text{ID: "dikembalikan untuk diperbaiki", EN: "given back to be mended"}},
	blk.Code{Value: string(BatchOpenRegistration), Label: blk.Text{ID: "buka pendaftaran", EN: "open registration"}},
	blk.Code{Value: string(BatchCloseRegistration), Label: blk.Text{ID: "tutup pendaftaran", EN: "close registration"}},
	blk.Code{Value: string(BatchAnnounce), Label: blk.Text{ID: "umumkan hasil seleksi", EN: "announce the selection"}},
	blk.Code{Value: string(BatchStart), Label: blk.Text{ID: "mulai pelatihan", EN: "start training"}},
	blk.Code{Value: string(BatchPostpone), Label: blk.Text{ID: "tunda", EN: "postpone"}},
	blk.Code{Value: string(BatchReopen), Label: blk.Text{ID: "buka kembali pendaftaran", EN: "reopen registration"}},
	blk.Code{Value: string(BatchResume), Label: blk.Text{ID: "lanjutkan", EN: "resume"}},
	blk.Code{Value: string(BatchFinish), Label: blk.Text{ID: "selesaikan pelatihan", EN: "finish training"}},
	blk.Code{Value: string(BatchReport), Label: blk.Text{ID: "laporkan", EN: "report"}},
	blk.Code{Value: string(BatchClose), Label: blk.Text{ID: "tutup", EN: "close"}},
	blk.Code{Value: string(BatchCancel), Label: blk.Text{ID: "batalkan", EN: "cancel"}, Meaning: blk.Text{ID: "sebelum pelatihan dimulai", EN: "before training has begun"}},
	blk.Code{Value: string(BatchAbort), Label: blk.Text{ID: "hentikan", EN: "abort"}, Meaning: blk.Text{ID: "menghentikan pelatihan yang sedang berjalan", EN: "ends training that is running"}},
)

// IsValid reports whether e is one of the events.
func (e BatchEvent) IsValid() bool { return batchEvents.Has(string(e)) }

// Label returns the name of the event.
func (e BatchEvent) Label() blk.Text { return batchEvents.LabelOf(string(e)) }

// CodeList returns all events.
func (BatchEvent) CodeList() blk.CodeList { return batchEvents }

// State returns the state that the history of the batch leads to.
func (b *Batch) State() BatchState { return batchLifecycle.State(b.History) }

// BatchLifecycle returns a copy of the table of states and events of a batch.
func BatchLifecycle() *blk.Lifecycle[BatchState, BatchEvent, Batch] {
	return batchLifecycle.Clone()
}

var (
	batchDatesMust = blk.Text{ID: "Pendaftaran harus mendahului pelatihan, dan keduanya tidak boleh berakhir sebelum mulai.", EN: "Registration must come before training, and neither may end before it begins."}
	batchDatesMend = blk.Text{ID: "Perbaiki tanggal pendaftaran dan pelatihan.", EN: "Correct the dates of registration and training."}
	batchQuotaMust = blk.Text{ID: "Kuota harus lebih dari nol, dan peserta paling sedikit tidak boleh melebihi kuota.", EN: "The quota must be above zero, and the fewest participants must not be more than it."}
	batchQuotaMend = blk.Text{ID: "Perbaiki quota atau min_participants.", EN: "Correct quota or min_participants."}
	announcedMust  = blk.Text{ID: "Pengumuman tidak boleh mendahului pendaftaran dan tidak boleh setelah pelatihan mulai.", EN: "The announcement must come neither before registration nor after training has begun."}
	announcedMend  = blk.Text{ID: "Perbaiki announced_on.", EN: "Correct announced_on."}
	batchBasis     = []blk.Basis{blk.Practice(blk.Text{ID: "penyelenggaraan pelatihan", EN: "running of training"})}
)

func datesInOrder(b *Batch, _ *blk.Context) bool {
	return !b.Training.IsReversed() && !b.Registration.IsReversed() &&
		!b.Training.From.Before(b.Registration.From) && (b.Training.From.IsZero() || b.Registration.Until.IsZero() || b.Registration.Until.Before(b.Training.From))
}

func quotaFits(b *Batch, _ *blk.Context) bool {
	quota, known := b.Quota.Int()
	return !known || quota > 0 && b.MinParticipants.Compare(b.Quota) <= 0
}

var batchChecks = []blk.Check[Batch]{
	blk.CheckPresent("/id", func(b *Batch) bool { return b.ID != "" }),
	blk.CheckIdentifier("/id", func(b *Batch) blk.BatchID { return b.ID }),
	blk.CheckPresent("/centre", func(b *Batch) bool { return b.Centre != "" }),
	blk.CheckIdentifier("/centre", func(b *Batch) blk.CentreID { return b.Centre }),
	blk.CheckIdentifier("/programme", func(b *Batch) blk.ProgrammeID { return b.Programme }),
	{ID: "BAT-001", At: "/training", Severity: blk.InEveryPhase(blk.Error), Must: batchDatesMust, Mend: batchDatesMend, Basis: batchBasis, Holds: datesInOrder},
	{ID: "BAT-002", At: "/quota", Severity: blk.InEveryPhase(blk.Error), Must: batchQuotaMust, Mend: batchQuotaMend, Basis: batchBasis, Holds: quotaFits},
	blk.CheckCode("/shift", func(b *Batch) Shift { return b.Shift }),
	blk.CheckIdentifier("/workshop", func(b *Batch) blk.WorkshopID { return b.Workshop }),
	blk.CheckIdentifiers("/instructors", func(b *Batch) []blk.InstructorID { return b.Instructors }),
	blk.CheckIdentifier("/package", func(b *Batch) blk.TrainingPackageID { return b.Package }),
	blk.CheckIdentifier("/wave", func(b *Batch) IntakeWaveID { return b.Wave }),
	blk.CheckPresent("/policy/id", func(b *Batch) bool { return b.Policy.IsZero() || b.Policy.ID != "" }),
	blk.CheckIdentifier("/policy/id", func(b *Batch) string { return b.Policy.ID }),
	blk.CheckPresent("/waiver/reason", func(b *Batch) bool { return b.Waiver.IsZero() || b.Waiver.Reason != "" }),
	blk.CheckIdentifier("/waiver/document", func(b *Batch) blk.DocumentID { return b.Waiver.Document }),
	blk.CheckIdentifier("/participant_decree", func(b *Batch) blk.DocumentID { return b.ParticipantDecree }),
	blk.CheckIdentifier("/organiser_decree", func(b *Batch) blk.DocumentID { return b.OrganiserDecree }),
	blk.CheckIdentifier("/instructor_decree", func(b *Batch) blk.DocumentID { return b.InstructorDecree }),
	blk.CheckIdentifier("/graduation_record", func(b *Batch) blk.DocumentID { return b.GraduationRecord }),
	{
		ID: "BAT-005", At: "/history", Severity: blk.InEveryPhase(blk.Error),
		Must: batchFundingGuard.Must, Mend: batchFundingGuard.Mend, Basis: batchBasis,
		Holds: func(b *Batch, c *blk.Context) bool {
			if !b.State().isOpen() {
				return true
			}
			truth, _ := c.Ask("BAT-005", string(b.ID))
			return truth != blk.False
		},
	},
	{
		ID: "PRG-004", At: "/programme", Severity: blk.InEveryPhase(blk.Error),
		Must:  blk.Text{ID: "Standar setiap unit program harus berlaku pada hari pertama pelatihan.", EN: "The standard of every unit of the programme must be in force on the first day of training."},
		Mend:  blk.Text{ID: "Pakai unit dari standar yang menggantikannya, atau perbaiki programnya.", EN: "Use the units of the standard that replaced it, or correct the programme."},
		Basis: []blk.Basis{blk.Law("pp-31-2006", "art. 4(1)")},
		Holds: func(b *Batch, c *blk.Context) bool {
			truth, _ := c.Ask("PRG-004", string(b.ID))
			return truth != blk.False
		},
	},
	{
		ID: "BAT-007", At: "/fiscal_year", Severity: blk.InEveryPhase(blk.Warning), Needs: []blk.CheckID{"BAT-001"},
		Must:  blk.Text{ID: "Tahun anggaran ({given}) harus tahun pelatihan ({allowed}).", EN: "The fiscal year ({given}) must be that of the training ({allowed})."},
		Mend:  blk.Text{ID: "Perbaiki fiscal_year atau tanggal pelatihan.", EN: "Correct fiscal_year or the dates of training."},
		Basis: batchBasis,
		Holds: func(b *Batch, _ *blk.Context) bool {
			first, last := b.Training.From.Year(), b.Training.Until.Year()
			year := b.FiscalYear.Year()
			return year == 0 || (first == 0 || first <= year) && (last == 0 || year <= last)
		},
		Params: func(b *Batch, _ *blk.Context) blk.Params {
			return blk.Params{{Name: "given", Value: b.FiscalYear.String()}, {Name: "allowed", Value: yearsOf(b.Training)}}
		},
	},
	{
		ID: "BAT-012", At: "/announced_on", Severity: blk.InEveryPhase(blk.Error), Needs: []blk.CheckID{"BAT-001"},
		Must: announcedMust, Mend: announcedMend, Basis: batchBasis,
		Holds: func(b *Batch, _ *blk.Context) bool {
			return !b.AnnouncedOn.Before(b.Registration.From) && !b.AnnouncedOn.After(b.Training.From)
		},
	},
	{
		ID: "BAT-027", At: "/participant_decree", Severity: blk.UnlessReported(blk.Warning, blk.Warning),
		Must: participantDecreeGuard.Must, Mend: participantDecreeGuard.Mend, Basis: participantDecreeGuard.Basis,
		Holds: func(b *Batch, _ *blk.Context) bool { return b.ParticipantDecree != "" || !b.State().hasStarted() },
	},
	{
		ID: "BAT-031", At: "/policy/version", Severity: blk.UnlessReported(blk.Warning, blk.Error),
		Must: policyGuard.Must, Mend: policyGuard.Mend, Basis: policyGuard.Basis,
		Holds: func(b *Batch, _ *blk.Context) bool { return b.Policy.IsZero() || b.Policy.isComplete() },
	},
	{
		ID: "BAT-034", At: "/training_days", Severity: blk.InEveryPhase(blk.Error), Needs: []blk.CheckID{"BAT-001"},
		Must:  blk.Text{ID: "Hari pelatihan ({given}) tidak boleh melebihi masa pelatihan ({allowed} hari).", EN: "The days of training ({given}) must not be more than the days it lasts ({allowed})."},
		Mend:  blk.Text{ID: "Perbaiki training_days atau tanggal pelatihan.", EN: "Correct training_days or the dates of training."},
		Basis: batchBasis,
		Holds: func(b *Batch, _ *blk.Context) bool {
			days, known := b.TrainingDays.Int()
			most, bounded := b.Training.Days()
			return !known || !bounded || days <= most
		},
		Params: func(b *Batch, _ *blk.Context) blk.Params {
			most, _ := b.Training.Days()
			return blk.Params{{Name: "given", Value: b.TrainingDays.String()}, {Name: "allowed", Value: strconv.Itoa(most)}}
		},
	},
	{
		ID: "BAT-038", At: "/day_patterns", Severity: blk.InEveryPhase(blk.Error),
		Must:  blk.Text{ID: "Satu hari hanya boleh mempunyai satu pola jam.", EN: "A day of the week must have one pattern of hours only."},
		Mend:  blk.Text{ID: "Hapus hari itu dari pola yang lain.", EN: "Take the day out of the other pattern."},
		Basis: batchBasis,
		Find: func(b *Batch, _ *blk.Context) (failures []blk.Failure) {
			var seen [7]bool
			for i := range b.DayPatterns {
				for j, day := range b.DayPatterns[i].Weekdays {
					if n := day.index(); n >= 0 && seen[n] {
						failures = append(failures, blk.Failure{At: blk.IndexPointer("/day_patterns", i, blk.IndexPointer("/weekdays", j, ""))})
					} else if n >= 0 {
						seen[n] = true
					}
				}
			}
			return failures
		},
	},
}

// yearsOf returns the years of a period for a message: "2026", "2025-2026".
func yearsOf(p blk.Period) string {
	first, last := p.From.Year(), p.Until.Year()
	switch {
	case last == 0 || first == last:
		return strconv.Itoa(first)
	case first == 0:
		return strconv.Itoa(last)
	}
	return strconv.Itoa(first) + "-" + strconv.Itoa(last)
}

// Check returns what the checks find in the batch, nil if all hold.
func (b *Batch) Check(c *blk.Context) blk.Findings {
	found := blk.RunChecks(batchChecks, b, c)
	found = append(found, b.Selection.Check(c).Under("selection")...)
	found = append(found, blk.CheckEach("day_patterns", b.DayPatterns, (*DayPattern).Check, c)...)
	found = append(found, batchLifecycle.CheckHistory(b.History, c).Under("history")...)
	return append(found, blk.CheckCitations(b.Citations, c)...)
}

// Validate is [Batch.Check] as an error: nil unless a finding is an error.
func (b *Batch) Validate(c *blk.Context) error { return b.Check(c).Err() }
