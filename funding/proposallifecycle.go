package funding

import "github.com/vokasi/vokasi-go/blk"

// ProposalState is the state of an assistance proposal, from "draft" to
// "closed". The zero value "" is absent.
type ProposalState string

// The states.
const (
	ProposalDraft             ProposalState = "draft"
	ProposalSubmitted         ProposalState = "submitted"
	ProposalTechnicalReview   ProposalState = "technical_review"
	ProposalRevisionRequested ProposalState = "revision_requested"
	ProposalFieldVerification ProposalState = "field_verification"
	ProposalRanked            ProposalState = "ranked"
	ProposalApproved          ProposalState = "approved"
	ProposalAgreementSigned   ProposalState = "agreement_signed"
	ProposalDelivering        ProposalState = "delivering"
	ProposalHandedOver        ProposalState = "handed_over"
	ProposalReported          ProposalState = "reported"
	ProposalClosed            ProposalState = "closed"
	ProposalRejected          ProposalState = "rejected"
	ProposalWithdrawn         ProposalState = "withdrawn"
)

var proposalStates = blk.NewCodeList("proposal_state", blk.Text{ID: "Keadaan proposal", EN: "State of a proposal"},
	blk.Code{Value: string(ProposalDraft), Label: blk.Text{ID: "draf", EN: "draft"}},
	blk.Code{Value: string(ProposalSubmitted), Label: blk.Text{ID: "diajukan", EN: "submitted"}},
	blk.Code{Value: string(ProposalTechnicalReview), Label: blk.Text{ID: "telaah teknis", EN: "technical review"}},
	blk.Code{Value: string(ProposalRevisionRequested), Label: blk.Text{ID: "perlu perbaikan", EN: "revision requested"}},
	blk.Code{Value: string(ProposalFieldVerification), Label: blk.Text{ID: "verifikasi lapangan", EN: "field verification"}},
	blk.Code{Value: string(ProposalRanked), Label: blk.Text{ID: "diperingkat", EN: "ranked"}, Meaning: blk.Text{ID: "sudah diberi peringkat dalam pagu", EN: "has its place within the ceiling"}},
	blk.Code{Value: string(ProposalApproved), Label: blk.Text{ID: "disetujui", EN: "approved"}},
	blk.Code{Value: string(ProposalAgreementSigned), Label: blk.Text{ID: "perjanjian ditandatangani", EN: "agreement signed"}},
	blk.Code{Value: string(ProposalDelivering), Label: blk.Text{ID: "disalurkan", EN: "being delivered"}},
	blk.Code{Value: string(ProposalHandedOver), Label: blk.Text{ID: "diserahterimakan", EN: "handed over"}},
	blk.Code{Value: string(ProposalReported), Label: blk.Text{ID: "dilaporkan", EN: "reported"}},
	blk.Code{Value: string(ProposalClosed), Label: blk.Text{ID: "ditutup", EN: "closed"}},
	blk.Code{Value: string(ProposalRejected), Label: blk.Text{ID: "ditolak", EN: "rejected"}},
	blk.Code{Value: string(ProposalWithdrawn), Label: blk.Text{ID: "ditarik", EN: "withdrawn"}},
)

// IsValid reports whether s is one of the states.
func (s ProposalState) IsValid() bool { return proposalStates.Has(string(s)) }

// Label returns the name of the state.
func (s ProposalState) Label() blk.Text { return proposalStates.LabelOf(string(s)) }

// CodeList returns all states.
func (ProposalState) CodeList() blk.CodeList { return proposalStates }

// ProposalEvent is what moves a proposal, such as "submit". The zero value ""
// is absent.
type ProposalEvent string

// The events.
const (
	ProposalSubmit          ProposalEvent = "submit"
	ProposalCheckPapers     ProposalEvent = "check_papers"
	ProposalRequestRevision ProposalEvent = "request_revision"
	ProposalResubmit        ProposalEvent = "resubmit"
	ProposalPass            ProposalEvent = "pass"
	ProposalVerify          ProposalEvent = "verify"
	ProposalApprove         ProposalEvent = "approve"
	ProposalReject          ProposalEvent = "reject"
	ProposalSign            ProposalEvent = "sign"
	ProposalDeliver         ProposalEvent = "deliver"
	ProposalHandOver        ProposalEvent = "hand_over"
	ProposalReport          ProposalEvent = "report"
	ProposalClose           ProposalEvent = "close"
	ProposalWithdraw        ProposalEvent = "withdraw"
)

var proposalEvents = blk.NewCodeList("proposal_event", blk.Text{ID: "Langkah proposal", EN: "Event of a proposal"},
	blk.Code{Value: string(ProposalSubmit), Label: blk.Text{ID: "ajukan", EN: "submit"}},
	blk.Code{Value: string(ProposalCheckPapers), Label: blk.Text{ID: "periksa administrasi", EN: "check the papers"}},
	blk.Code{Value: string(ProposalRequestRevision), Label: blk.Text{ID: "minta perbaikan", EN: "request a revision"}},
	blk.Code{Value: string(ProposalResubmit), Label: blk.Text{ID: "ajukan kembali", EN: "resubmit"}},
	blk.Code{Value: string(ProposalPass), Label: blk.Text{ID: "luluskan telaah", EN: "pass the review"}},
	blk.Code{Value: string(ProposalVerify), Label: blk.Text{ID: "verifikasi di lapangan", EN: "verify on site"}},
	blk.Code{Value: string(ProposalApprove), Label: blk.Text{ID: "setujui", EN: "approve"}},
	blk.Code{Value: string(ProposalReject), Label: blk.Text{ID: "tolak", EN: "reject"}},
	blk.Code{Value: string(ProposalSign), Label: blk.Text{ID: "tanda tangani perjanjian", EN: "sign the agreement"}},
	blk.Code{Value: string(ProposalDeliver), Label: blk.Text{ID: "salurkan", EN: "deliver"}},
	blk.Code{Value: string(ProposalHandOver), Label: blk.Text{ID: "serah terimakan", EN: "hand over"}},
	blk.Code{Value: string(ProposalReport), Label: blk.Text{ID: "laporkan", EN: "report"}},
	blk.Code{Value: string(ProposalClose), Label: blk.Text{ID: "tutup", EN: "close"}},
	blk.Code{Value: string(ProposalWithdraw), Label: blk.Text{ID: "tarik kembali", EN: "withdraw"}},
)

// IsValid reports whether e is one of the events.
func (e ProposalEvent) IsValid() bool { return proposalEvents.Has(string(e)) }

// Label returns the name of the event.
func (e ProposalEvent) Label() blk.Text { return proposalEvents.LabelOf(string(e)) }

// CodeList returns all events.
func (ProposalEvent) CodeList() blk.CodeList { return proposalEvents }

// ProposalLifecycle returns a copy of the table of states and events of an assistance
// proposal that is reviewed in the stages of [ReviewStages]. Under a call of its own
// stages and window use [AssistanceCall.Lifecycle].
func ProposalLifecycle() *blk.Lifecycle[ProposalState, ProposalEvent, AssistanceProposal] {
	return proposalLifecycle.Clone()
}

var proposalLifecycle = *proposalTable(ReviewStages())

// proposalTable returns the lifecycle of proposals that are reviewed in stages:
// the move that ends a stage has its guards. A stage that is left out needs no
// review.
func proposalTable(stages []ReviewStage) *blk.Lifecycle[ProposalState, ProposalEvent, AssistanceProposal] {
	l := &blk.Lifecycle[ProposalState, ProposalEvent, AssistanceProposal]{
		ID: "assistance_proposal", Label: blk.Text{ID: "Daur hidup proposal bantuan", EN: "Lifecycle of an assistance proposal"}, Initial: ProposalDraft,
		Transitions: []blk.Transition[ProposalState, ProposalEvent, AssistanceProposal]{
			{From: states(ProposalDraft), Event: ProposalSubmit, To: ProposalSubmitted, Guards: []blk.Guard[AssistanceProposal]{completeGuard, totalGuard}},
			{From: states(ProposalSubmitted), Event: ProposalCheckPapers, To: ProposalTechnicalReview, Roles: []blk.Role{blk.RoleMinistryOfficer}},
			{From: states(ProposalTechnicalReview), Event: ProposalRequestRevision, To: ProposalRevisionRequested, Roles: []blk.Role{blk.RoleReviewer, blk.RoleMinistryOfficer}, NeedsReason: true},
			{From: states(ProposalRevisionRequested), Event: ProposalResubmit, To: ProposalSubmitted, Guards: []blk.Guard[AssistanceProposal]{completeGuard, totalGuard}},
			{From: states(ProposalTechnicalReview), Event: ProposalPass, To: ProposalFieldVerification, Roles: []blk.Role{blk.RoleReviewer, blk.RoleMinistryOfficer}, Guards: []blk.Guard[AssistanceProposal]{instructorGuard, spaceGuard}},
			{From: states(ProposalFieldVerification), Event: ProposalVerify, To: ProposalRanked, Roles: []blk.Role{blk.RoleReviewer, blk.RoleMinistryOfficer}},
			{From: states(ProposalRanked), Event: ProposalApprove, To: ProposalApproved, Roles: []blk.Role{blk.RoleMinistryOfficer}},
			{From: states(ProposalRanked), Event: ProposalReject, To: ProposalRejected, Roles: []blk.Role{blk.RoleMinistryOfficer}, NeedsReason: true},
			{From: states(ProposalApproved), Event: ProposalSign, To: ProposalAgreementSigned},
			{From: states(ProposalAgreementSigned), Event: ProposalDeliver, To: ProposalDelivering},
			{From: states(ProposalDelivering), Event: ProposalHandOver, To: ProposalHandedOver},
			{From: states(ProposalHandedOver), Event: ProposalReport, To: ProposalReported},
			{From: states(ProposalReported), Event: ProposalClose, To: ProposalClosed, Roles: []blk.Role{blk.RoleMinistryOfficer, blk.RoleReviewer}, Guards: []blk.Guard[AssistanceProposal]{closeGuard}},
			{From: states(ProposalDraft, ProposalSubmitted, ProposalTechnicalReview, ProposalRevisionRequested, ProposalFieldVerification, ProposalRanked, ProposalApproved), Event: ProposalWithdraw, To: ProposalWithdrawn, NeedsReason: true},
		},
	}
	for i := range stages {
		for j := range l.Transitions {
			if t := &l.Transitions[j]; t.Event == stages[i].Stage.event() {
				t.Guards = append(t.Guards, stageGuards(stages[i])...)
			}
		}
	}
	return l
}

func states(s ...ProposalState) []ProposalState { return s }

var (
	completeGuard = blk.Guard[AssistanceProposal]{
		ID: "GRN-001", Must: blk.Text{ID: "Tiap barang harus mempunyai spesifikasi, jumlah, harga satuan dan, untuk peralatan, bengkel.", EN: "Every item must have a specification, a quantity, a unit price and, for equipment, a workshop."},
		Mend: blk.Text{ID: "Lengkapi rincian barang.", EN: "Complete the items."}, Basis: proposalBasis,
		Holds: func(m *blk.Move[AssistanceProposal]) blk.Truth { return m.Record.isComplete() },
	}
	totalGuard = blk.Guard[AssistanceProposal]{
		ID: "GRN-002", Must: blk.Text{ID: "Jumlah seluruhnya harus sama dengan jumlah rincian.", EN: "The total must be the sum of the items."},
		Mend: blk.Text{ID: "Hitung kembali jumlahnya.", EN: "Add it up again."}, Basis: proposalBasis,
		Holds: func(m *blk.Move[AssistanceProposal]) blk.Truth { return m.Record.totalIsSum() },
	}
	instructorGuard = suppliedGuard("GRN-005", blk.Text{ID: "Harus ada instruktur bersertifikat.", EN: "There must be a certified instructor."},
		blk.Text{ID: "Siapkan instruktur bersertifikat sebelum peralatan datang.", EN: "Have a certified instructor before the equipment comes."})
	spaceGuard = suppliedGuard("GRN-006", blk.Text{ID: "Harus ada bengkel untuk peralatannya.", EN: "There must be a workshop for the equipment."},
		blk.Text{ID: "Tunjukkan bengkel dan luasnya.", EN: "Show the workshop and its area."})
)

// suppliedGuard returns a guard that the context answers for the centre. It holds
// for what needs no workshop.
func suppliedGuard(id blk.CheckID, must, mend blk.Text) blk.Guard[AssistanceProposal] {
	guard := askedGuard(id, must, mend, proposalBasis, func(p *AssistanceProposal) string { return string(p.Centre) })
	asked := guard.Holds
	guard.Holds = func(m *blk.Move[AssistanceProposal]) blk.Truth {
		if !m.Record.needsWorkshop() {
			return blk.True
		}
		return asked(m)
	}
	return guard
}
