package funding

import "github.com/vokasi/vokasi-go/blk"

// TrancheState is the state of a tranche, from "planned" to "reconciled". The zero
// value "" is absent.
type TrancheState string

// The states.
const (
	TranchePlanned    TrancheState = "planned"
	TrancheRequested  TrancheState = "requested"
	TrancheReturned   TrancheState = "returned"
	TrancheVerified   TrancheState = "verified"
	TranchePaid       TrancheState = "paid"
	TrancheAccounted  TrancheState = "accounted"
	TrancheReconciled TrancheState = "reconciled"
	TrancheCancelled  TrancheState = "cancelled"
	TrancheReversed   TrancheState = "reversed"
)

var trancheStates = blk.NewCodeList("tranche_state", blk.Text{ID: "Keadaan tahap", EN: "State of a tranche"},
	blk.Code{Value: string(TranchePlanned), Label: blk.Text{ID: "direncanakan", EN: "planned"}},
	blk.Code{Value: string(TrancheRequested), Label: blk.Text{ID: "diminta", EN: "requested"}},
	blk.Code{Value: string(TrancheReturned), Label: blk.Text{ID: "dikembalikan untuk dilengkapi", EN: "returned to be completed"}},
	blk.Code{Value: string(TrancheVerified), Label: blk.Text{ID: "terverifikasi", EN: "verified"}},
	blk.Code{Value: string(TranchePaid), Label: blk.Text{ID: "dibayar", EN: "paid"}},
	blk.Code{Value: string(TrancheAccounted), Label: blk.Text{ID: "dipertanggungjawabkan", EN: "accounted for"}, Meaning: blk.Text{ID: "pertanggungjawabannya diterima", EN: "its account was accepted"}},
	blk.Code{Value: string(TrancheReconciled), Label: blk.Text{ID: "direkonsiliasi", EN: "reconciled"}, Meaning: blk.Text{ID: "cocok dengan catatan perbendaharaan", EN: "agrees with the books of the treasury"}},
	blk.Code{Value: string(TrancheCancelled), Label: blk.Text{ID: "dibatalkan", EN: "cancelled"}},
	blk.Code{Value: string(TrancheReversed), Label: blk.Text{ID: "dibayar lalu dikembalikan bank (retur)", EN: "paid and reversed"}},
)

// IsValid reports whether s is one of the states.
func (s TrancheState) IsValid() bool { return trancheStates.Has(string(s)) }

// Label returns the name of the state.
func (s TrancheState) Label() blk.Text { return trancheStates.LabelOf(string(s)) }

// CodeList returns all states.
func (TrancheState) CodeList() blk.CodeList { return trancheStates }

// TrancheEvent is what moves a tranche, such as "request". The zero value "" is
// absent.
type TrancheEvent string

// The events.
const (
	TrancheRequest   TrancheEvent = "request"
	TrancheReturn    TrancheEvent = "return"
	TrancheVerify    TrancheEvent = "verify"
	TranchePay       TrancheEvent = "pay"
	TrancheAccount   TrancheEvent = "account"
	TrancheReconcile TrancheEvent = "reconcile"
	TrancheCancel    TrancheEvent = "cancel"
	TrancheReverse   TrancheEvent = "reverse"
)

var trancheEvents = blk.NewCodeList("tranche_event", blk.Text{ID: "Langkah tahap", EN: "Event of a tranche"},
	blk.Code{Value: string(TrancheRequest), Label: blk.Text{ID: "minta pembayaran", EN: "request payment"}},
	blk.Code{Value: string(TrancheReturn), Label: blk.Text{ID: "kembalikan permintaan", EN: "return the request"}},
	blk.Code{Value: string(TrancheVerify), Label: blk.Text{ID: "verifikasi", EN: "verify"}},
	blk.Code{Value: string(TranchePay), Label: blk.Text{ID: "bayarkan", EN: "pay"}},
	blk.Code{Value: string(TrancheAccount), Label: blk.Text{ID: "terima pertanggungjawaban", EN: "accept the account"}},
	blk.Code{Value: string(TrancheReconcile), Label: blk.Text{ID: "rekonsiliasi", EN: "reconcile"}},
	blk.Code{Value: string(TrancheCancel), Label: blk.Text{ID: "batalkan", EN: "cancel"}},
	blk.Code{Value: string(TrancheReverse), Label: blk.Text{ID: "catat retur bank", EN: "record that the bank reversed it"}},
)

// IsValid reports whether e is one of the events.
func (e TrancheEvent) IsValid() bool { return trancheEvents.Has(string(e)) }

// Label returns the name of the event.
func (e TrancheEvent) Label() blk.Text { return trancheEvents.LabelOf(string(e)) }

// CodeList returns all events.
func (TrancheEvent) CodeList() blk.CodeList { return trancheEvents }

// TrancheLifecycle returns a copy of the table of states and events of a tranche.
// What the bank sends back (retur) may be asked for again. The papers between verification and payment (SPP, SPM, SP2D) are those of the
// payment that the tranche points to.
func TrancheLifecycle() *blk.Lifecycle[TrancheState, TrancheEvent, TrancheCase] {
	return trancheLifecycle.Clone()
}

var trancheLifecycle = blk.Lifecycle[TrancheState, TrancheEvent, TrancheCase]{
	ID: "tranche", Label: blk.Text{ID: "Daur hidup tahap bantuan", EN: "Lifecycle of a tranche of assistance"}, Initial: TranchePlanned,
	Transitions: []blk.Transition[TrancheState, TrancheEvent, TrancheCase]{
		{From: trancheFrom(TranchePlanned, TrancheReturned, TrancheReversed), Event: TrancheRequest, To: TrancheRequested, Guards: guards(&signedCondition, &previousCondition, &papersCondition)},
		{From: trancheFrom(TrancheRequested), Event: TrancheReturn, To: TrancheReturned, Roles: verifiers, NeedsReason: true},
		{From: trancheFrom(TrancheRequested), Event: TrancheVerify, To: TrancheVerified, Roles: verifiers, Guards: append(guards(&progressCondition, &triggerCondition, &firstCondition), verifierGuard)},
		{From: trancheFrom(TrancheVerified), Event: TranchePay, To: TranchePaid, Guards: guards(&signedCondition, &holderCondition, &yearCondition)},
		{From: trancheFrom(TranchePaid), Event: TrancheAccount, To: TrancheAccounted, Roles: verifiers},
		{From: trancheFrom(TrancheAccounted), Event: TrancheReconcile, To: TrancheReconciled, Roles: verifiers, Guards: guards(&returnedCondition)},
		{From: trancheFrom(TranchePaid), Event: TrancheReverse, To: TrancheReversed, NeedsReason: true},
		{From: trancheFrom(TranchePlanned, TrancheRequested, TrancheReturned, TrancheVerified, TrancheReversed), Event: TrancheCancel, To: TrancheCancelled, Roles: verifiers, NeedsReason: true},
	},
}

var verifiers = []blk.Role{blk.RoleCommitmentOfficer, blk.RoleMinistryOfficer}

func trancheFrom(s ...TrancheState) []TrancheState { return s }

func guards(conditions ...*condition) []blk.Guard[TrancheCase] {
	list := make([]blk.Guard[TrancheCase], len(conditions))
	for i, k := range conditions {
		list[i] = k.guard()
	}
	return list
}

// fourEyesBasis is what four-eyes rules rest on.
var fourEyesBasis = []blk.Basis{blk.Practice(blk.Text{ID: "prinsip empat mata", EN: "four-eyes principle"})}

// verifierGuard lets nobody verify what they asked for.
var verifierGuard = blk.Guard[TrancheCase]{
	ID: "AUD-004", Must: blk.Text{ID: "Yang memverifikasi tidak boleh sama dengan yang meminta.", EN: "Who verifies must not be who asked."},
	Mend: blk.Text{ID: "Minta pejabat lain memverifikasi.", EN: "Ask another officer to verify."}, Basis: fourEyesBasis,
	Holds: func(m *blk.Move[TrancheCase]) blk.Truth {
		if m.Record == nil || m.Record.tranche() == nil {
			return blk.Undetermined
		}
		history := m.Record.tranche().History
		for i := len(history) - 1; i >= 0; i-- {
			if s := &history[i]; s.Event == TrancheRequest {
				if s.Actor == "" || m.Actor == "" {
					return blk.Undetermined
				}
				return blk.TruthOf(s.Actor != m.Actor)
			}
		}
		return blk.Undetermined
	},
}
