package roadmap

import "github.com/vokasi/vokasi-go/blk"

// MilestoneState is the state of a milestone, from "not_started" to "verified". The
// zero value "" is absent.
type MilestoneState string

// The states.
const (
	MilestoneNotStarted MilestoneState = "not_started"
	MilestoneInProgress MilestoneState = "in_progress"
	MilestoneSubmitted  MilestoneState = "submitted"
	MilestoneReturned   MilestoneState = "returned"
	MilestoneVerified   MilestoneState = "verified"
	MilestoneWaived     MilestoneState = "waived"
)

var milestoneStates = blk.NewCodeList("milestone_state", blk.Text{ID: "Keadaan tonggak", EN: "State of a milestone"},
	blk.Code{Value: string(MilestoneNotStarted), Label: blk.Text{ID: "belum dimulai", EN: "not started"}},
	blk.Code{Value: string(MilestoneInProgress), Label: blk.Text{ID: "dikerjakan", EN: "in progress"}},
	blk.Code{Value: string(MilestoneSubmitted), Label: blk.Text{ID: "diajukan untuk diverifikasi", EN: "submitted to be verified"}},
	blk.Code{Value: string(MilestoneReturned), Label: blk.Text{ID: "dikembalikan untuk dilengkapi", EN: "returned to be completed"}},
	blk.Code{Value: string(MilestoneVerified), Label: blk.Text{ID: "terverifikasi", EN: "verified"}},
	blk.Code{Value: string(MilestoneWaived), Label: blk.Text{ID: "dikecualikan", EN: "waived"}, Meaning: blk.Text{ID: "tidak perlu dicapai oleh balai ini, dengan alasan", EN: "this centre need not reach it, with a reason"}},
)

// IsValid reports whether s is one of the states.
func (s MilestoneState) IsValid() bool { return milestoneStates.Has(string(s)) }

// Label returns the name of the state.
func (s MilestoneState) Label() blk.Text { return milestoneStates.LabelOf(string(s)) }

// CodeList returns all states.
func (MilestoneState) CodeList() blk.CodeList { return milestoneStates }

// IsDone reports whether nothing is left to do: verified or waived.
func (s MilestoneState) IsDone() bool { return s == MilestoneVerified || s == MilestoneWaived }

// MilestoneEvent is what moves a milestone, such as "submit". The zero value "" is
// absent.
type MilestoneEvent string

// The events.
const (
	MilestoneStart  MilestoneEvent = "start"
	MilestoneSubmit MilestoneEvent = "submit"
	MilestoneReturn MilestoneEvent = "return"
	MilestoneVerify MilestoneEvent = "verify"
	MilestoneWaive  MilestoneEvent = "waive"
)

var milestoneEvents = blk.NewCodeList("milestone_event", blk.Text{ID: "Langkah tonggak", EN: "Event of a milestone"},
	blk.Code{Value: string(MilestoneStart), Label: blk.Text{ID: "mulai kerjakan", EN: "start"}},
	blk.Code{Value: string(MilestoneSubmit), Label: blk.Text{ID: "ajukan untuk diverifikasi", EN: "submit to be verified"}},
	blk.Code{Value: string(MilestoneReturn), Label: blk.Text{ID: "kembalikan untuk dilengkapi", EN: "return to be completed"}},
	blk.Code{Value: string(MilestoneVerify), Label: blk.Text{ID: "verifikasi", EN: "verify"}},
	blk.Code{Value: string(MilestoneWaive), Label: blk.Text{ID: "kecualikan", EN: "waive"}},
)

// IsValid reports whether e is one of the events.
func (e MilestoneEvent) IsValid() bool { return milestoneEvents.Has(string(e)) }

// Label returns the name of the event.
func (e MilestoneEvent) Label() blk.Text { return milestoneEvents.LabelOf(string(e)) }

// CodeList returns all events.
func (MilestoneEvent) CodeList() blk.CodeList { return milestoneEvents }

// A MilestoneCase is what the guards of a milestone look at: the milestone in its
// roadmap.
type MilestoneCase struct {
	// The roadmap.
	Roadmap *Roadmap
	// The milestone in it.
	Milestone MilestoneID
}

// milestone returns the milestone, nil if it is not there.
func (k *MilestoneCase) milestone() *Milestone {
	if k == nil || k.Roadmap == nil {
		return nil
	}
	return k.Roadmap.Find(k.Milestone)
}

// MilestoneLifecycle returns a copy of the table of states and events of a milestone.
func MilestoneLifecycle() *blk.Lifecycle[MilestoneState, MilestoneEvent, MilestoneCase] {
	return milestoneLifecycle.Clone()
}

var milestoneLifecycle = blk.Lifecycle[MilestoneState, MilestoneEvent, MilestoneCase]{
	ID: "milestone", Label: blk.Text{ID: "Daur hidup tonggak", EN: "Lifecycle of a milestone"}, Initial: MilestoneNotStarted,
	Transitions: []blk.Transition[MilestoneState, MilestoneEvent, MilestoneCase]{
		{From: []MilestoneState{MilestoneNotStarted}, Event: MilestoneStart, To: MilestoneInProgress},
		{From: []MilestoneState{MilestoneInProgress, MilestoneReturned}, Event: MilestoneSubmit, To: MilestoneSubmitted, Guards: []blk.Guard[MilestoneCase]{documentGuard}},
		{From: []MilestoneState{MilestoneSubmitted}, Event: MilestoneReturn, To: MilestoneReturned, Roles: reviewers, NeedsReason: true},
		{From: []MilestoneState{MilestoneSubmitted}, Event: MilestoneVerify, To: MilestoneVerified, Roles: reviewers, Guards: []blk.Guard[MilestoneCase]{prerequisitesGuard, documentGuard, verifierGuard}},
		{From: []MilestoneState{MilestoneNotStarted, MilestoneInProgress, MilestoneSubmitted, MilestoneReturned}, Event: MilestoneWaive, To: MilestoneWaived, Roles: reviewers, NeedsReason: true},
	},
}

// reviewers are those who may judge: milestones and classes.
var reviewers = []blk.Role{blk.RoleReviewer, blk.RoleMinistryOfficer, blk.RoleHeadOfOffice}

var milestoneBasis = []blk.Basis{blk.Practice(blk.Text{ID: "tonggak diukur dan dipantau", EN: "milestones are measured and monitored"})}

// The guards of a milestone.
var (
	prerequisitesGuard = blk.Guard[MilestoneCase]{
		ID: "BKK-006", Must: prerequisitesMust, Mend: prerequisitesMend, Basis: milestoneBasis,
		Holds: func(m *blk.Move[MilestoneCase]) blk.Truth {
			milestone := m.Record.milestone()
			if milestone == nil {
				return blk.Undetermined
			}
			x := m.Record.Roadmap.milestones()
			for _, id := range milestone.Prerequisites {
				if before := x.find(id); before < 0 || !x.list[before].State().IsDone() {
					return blk.False
				}
			}
			return blk.True
		},
	}
	documentGuard = blk.Guard[MilestoneCase]{
		ID: "BKK-009", Must: documentMust, Mend: documentMend, Basis: milestoneBasis,
		Holds: func(m *blk.Move[MilestoneCase]) blk.Truth {
			milestone := m.Record.milestone()
			if milestone == nil {
				return blk.Undetermined
			}
			return blk.TruthOf(milestone.hasDocument() || m.Document != "")
		},
	}
	verifierGuard = blk.Guard[MilestoneCase]{
		ID: "AUD-004", Must: blk.Text{ID: "Yang memverifikasi tidak boleh sama dengan yang mengajukan.", EN: "Who verifies must not be who submitted."},
		Mend: blk.Text{ID: "Minta penilai lain memverifikasi.", EN: "Ask another reviewer to verify."}, Basis: fourEyes,
		Holds: func(m *blk.Move[MilestoneCase]) blk.Truth {
			milestone := m.Record.milestone()
			if milestone == nil {
				return blk.Undetermined
			}
			for i := len(milestone.History) - 1; i >= 0; i-- {
				if s := &milestone.History[i]; s.Event == MilestoneSubmit {
					if s.Actor == "" || m.Actor == "" {
						return blk.Undetermined
					}
					return blk.TruthOf(s.Actor != m.Actor)
				}
			}
			return blk.Undetermined
		},
	}
	fourEyes = []blk.Basis{blk.Practice(blk.Text{ID: "prinsip empat mata", EN: "four-eyes principle"})}
)

var (
	prerequisitesMust = blk.Text{ID: "Prasyarat tonggak harus selesai lebih dahulu.", EN: "The prerequisites of a milestone must be done before it."}
	prerequisitesMend = blk.Text{ID: "Selesaikan prasyaratnya, atau perbaiki waktunya.", EN: "Finish the prerequisites, or correct the times."}
	documentMust      = blk.Text{ID: "Tonggak yang selesai harus ditunjukkan dengan dokumen.", EN: "A milestone that is done must be shown by a document."}
	documentMend      = blk.Text{ID: "Isi documents, atau sebut dokumennya pada langkahnya.", EN: "Give documents, or name the document in the step."}
)

// TryMilestone returns the step that an event makes for a milestone, or every reason
// why it may not happen. It sets the record of the move and changes nothing: the
// caller appends the step to the history. A milestone that is not in the roadmap is a
// finding of check DOC-004.
func (r *Roadmap) TryMilestone(id MilestoneID, event MilestoneEvent, m blk.Move[MilestoneCase]) (MilestoneStep, blk.Findings) {
	milestone := r.Find(id)
	if milestone == nil {
		return MilestoneStep{}, blk.Findings{blk.DocumentFinding("DOC-004", "", blk.Param{Name: "given", Value: blk.QuoteWord(string(id))}, blk.Param{Name: "kind", Value: "milestone"})}
	}
	m.Record = &MilestoneCase{Roadmap: r, Milestone: id}
	return milestoneLifecycle.Try(milestone.History, event, m)
}
