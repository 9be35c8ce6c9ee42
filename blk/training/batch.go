package training

import "github.com/vokasi/vokasi-go/blk"

// A Batch (angkatan) is one run of one training package with its participants,
// usually 16. It is not the national "Batch 1", which is an intake wave of many
// thousands.
type Batch struct {
	// The identifier.
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
	// What happened to it so far; its state follows from this.
	History []BatchStep `json:"history,omitempty"`
	// Where this is known from.
	Citations []blk.Citation `json:"citations,omitempty"`
}

// A BatchStep is one move of a batch.
type BatchStep = blk.Step[BatchState, BatchEvent]

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
	blk.Code{Value: string(BatchReady), Label: blk.Text{ID: "siap mulai", EN: "ready to start"}},
	blk.Code{Value: string(BatchPostponed), Label: blk.Text{ID: "ditunda", EN: "postponed"}},
	blk.Code{Value: string(BatchRunning), Label: blk.Text{ID: "berjalan", EN: "running"}},
	blk.Code{Value: string(BatchFinished), Label: blk.Text{ID: "selesai", EN: "finished"}},
	blk.Code{Value: string(BatchReported), Label: blk.Text{ID: "dilaporkan", EN: "reported"}},
	blk.Code{Value: string(BatchClosed), Label: blk.Text{ID: "ditutup", EN: "closed"}},
	blk.Code{Value: string(BatchCancelled), Label: blk.Text{ID: "dibatalkan", EN: "cancelled"}},
)

// IsValid reports whether s is one of the states.
func (s BatchState) IsValid() bool { return batchStates.Has(string(s)) }

// Label returns the name of the state.
func (s BatchState) Label() blk.Text { return batchStates.LabelOf(string(s)) }

// CodeList returns all states.
func (BatchState) CodeList() blk.CodeList { return batchStates }

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
	blk.Code{Value: string(BatchReturn), Label: blk.Text{ID: "kembalikan", EN: "return"}},
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
	blk.Code{Value: string(BatchCancel), Label: blk.Text{ID: "batalkan", EN: "cancel"}},
	blk.Code{Value: string(BatchAbort), Label: blk.Text{ID: "hentikan", EN: "abort"}},
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

var batchLifecycle = blk.Lifecycle[BatchState, BatchEvent, Batch]{
	ID: "batch", Label: blk.Text{ID: "Daur hidup angkatan", EN: "Lifecycle of a batch"}, Initial: BatchDraft,
	Transitions: []blk.Transition[BatchState, BatchEvent, Batch]{
		{From: []BatchState{BatchDraft}, Event: BatchPropose, To: BatchProposed, Roles: []blk.Role{blk.RoleOrganiser, blk.RoleHeadOfCentre}, Guards: []blk.Guard[Batch]{batchDatesGuard, batchQuotaGuard}},
		{From: []BatchState{BatchProposed}, Event: BatchApprove, To: BatchApproved, Roles: []blk.Role{blk.RoleHeadOfCentre, blk.RoleHeadOfOffice}, Guards: []blk.Guard[Batch]{batchFourEyesGuard, batchFundingGuard}},
		{From: []BatchState{BatchProposed}, Event: BatchReturn, To: BatchDraft, Roles: []blk.Role{blk.RoleHeadOfCentre, blk.RoleHeadOfOffice}, NeedsReason: true},
		{From: []BatchState{BatchApproved}, Event: BatchOpenRegistration, To: BatchRegistration, Guards: []blk.Guard[Batch]{batchFundingGuard}},
		{From: []BatchState{BatchRegistration}, Event: BatchCloseRegistration, To: BatchSelection},
		{From: []BatchState{BatchSelection}, Event: BatchAnnounce, To: BatchReady},
		{From: []BatchState{BatchReady}, Event: BatchStart, To: BatchRunning},
		{From: []BatchState{BatchRegistration, BatchSelection, BatchReady}, Event: BatchPostpone, To: BatchPostponed, NeedsReason: true},
		{From: []BatchState{BatchPostponed}, Event: BatchReopen, To: BatchRegistration, Guards: []blk.Guard[Batch]{batchDatesGuard}},
		{From: []BatchState{BatchPostponed}, Event: BatchResume, To: BatchReady, Guards: []blk.Guard[Batch]{batchDatesGuard}},
		{From: []BatchState{BatchRunning}, Event: BatchFinish, To: BatchFinished},
		{From: []BatchState{BatchFinished}, Event: BatchReport, To: BatchReported},
		{From: []BatchState{BatchReported}, Event: BatchClose, To: BatchClosed},
		{From: []BatchState{BatchDraft, BatchProposed, BatchApproved, BatchRegistration, BatchSelection, BatchReady, BatchPostponed}, Event: BatchCancel, To: BatchCancelled, NeedsReason: true},
		{From: []BatchState{BatchRunning}, Event: BatchAbort, To: BatchCancelled, NeedsReason: true},
	},
}

var (
	batchDatesGuard = blk.Guard[Batch]{
		ID: "BAT-001", Must: batchDatesMust, Mend: batchDatesMend, Basis: batchBasis,
		Holds: func(m *blk.Move[Batch]) blk.Truth {
			if m.Record.Training.From.IsZero() || m.Record.Training.Until.IsZero() {
				return blk.Undetermined
			}
			return blk.TruthOf(datesInOrder(m.Record, nil))
		},
	}
	batchQuotaGuard = blk.Guard[Batch]{
		ID: "BAT-002", Must: batchQuotaMust, Mend: batchQuotaMend, Basis: batchBasis,
		Holds: func(m *blk.Move[Batch]) blk.Truth {
			if m.Record.Quota.IsZero() {
				return blk.Undetermined
			}
			return blk.TruthOf(quotaFits(m.Record, nil))
		},
	}
	batchFundingGuard = blk.Guard[Batch]{
		ID: "BAT-005", Must: blk.Text{ID: "Dana angkatan harus sudah dialokasikan.", EN: "Money for the batch must be allocated."},
		Mend: blk.Text{ID: "Alokasikan dana, atau sambungkan data pendanaan.", EN: "Allocate money, or supply the funding records."}, Basis: batchBasis,
		Holds: func(m *blk.Move[Batch]) blk.Truth {
			truth, _ := m.Context.Ask("BAT-005", string(m.Record.ID))
			return truth
		},
	}
	batchFourEyesGuard = blk.Guard[Batch]{
		ID: "AUD-004", Must: blk.Text{ID: "Yang menyetujui tidak boleh sama dengan yang mengusulkan.", EN: "Who approves must not be who proposed."},
		Mend: blk.Text{ID: "Minta pejabat lain menyetujui.", EN: "Ask another officer to approve."}, Basis: []blk.Basis{blk.Practice(blk.Text{ID: "prinsip empat mata", EN: "four-eyes principle"})},
		Holds: func(m *blk.Move[Batch]) blk.Truth {
			for i := len(m.Record.History) - 1; i >= 0; i-- {
				if s := m.Record.History[i]; s.Event == BatchPropose {
					if s.Actor == "" || m.Actor == "" {
						return blk.Undetermined
					}
					return blk.TruthOf(s.Actor != m.Actor)
				}
			}
			return blk.Undetermined
		},
	}
	batchDatesMust = blk.Text{ID: "Pendaftaran harus mendahului pelatihan, dan keduanya tidak boleh berakhir sebelum mulai.", EN: "Registration must come before training, and neither may end before it begins."}
	batchDatesMend = blk.Text{ID: "Perbaiki tanggal pendaftaran dan pelatihan.", EN: "Correct the dates of registration and training."}
	batchQuotaMust = blk.Text{ID: "Kuota harus lebih dari nol, dan peserta paling sedikit tidak boleh melebihi kuota.", EN: "The quota must be above zero, and the fewest participants must not be more than it."}
	batchQuotaMend = blk.Text{ID: "Perbaiki quota atau min_participants.", EN: "Correct quota or min_participants."}
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
}

// Check returns what the checks find in the batch, nil if all hold.
func (b *Batch) Check(c *blk.Context) blk.Findings {
	found := blk.RunChecks(batchChecks, b, c)
	found = append(found, batchLifecycle.CheckHistory(b.History, c).Under("history")...)
	return append(found, blk.CheckCitations(b.Citations, c)...)
}

// Validate is [Batch.Check] as an error: nil unless a finding is an error.
func (b *Batch) Validate(c *blk.Context) error { return b.Check(c).Err() }
