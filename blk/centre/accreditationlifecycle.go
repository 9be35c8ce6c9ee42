package centre

import "github.com/vokasi/vokasi-go/blk"

// AccreditationState is how far an accreditation has come, from "not_accredited" to "accredited" and
// beyond. What it is worth on a day follows from its dates. The zero value "" is absent.
type AccreditationState string

// The states.
const (
	NotAccredited           AccreditationState = "not_accredited"
	SelfAssessing           AccreditationState = "self_assessment"
	AppliedForAccreditation AccreditationState = "applied"
	DocumentReview          AccreditationState = "document_review"
	AssessorsVisit          AccreditationState = "visit"
	FindingsReported        AccreditationState = "findings"
	CorrectiveAction        AccreditationState = "corrective_action"
	BeforeCommittee         AccreditationState = "committee"
	Accredited              AccreditationState = "accredited"
	SurveillanceDue         AccreditationState = "surveillance_due"
	Warned                  AccreditationState = "warned"
	Suspended               AccreditationState = "suspended"
	Revoked                 AccreditationState = "revoked"
	Expired                 AccreditationState = "expired"
	Rejected                AccreditationState = "rejected"
	Withdrawn               AccreditationState = "withdrawn"
)

var accreditationStates = blk.NewCodeList("accreditation_state", blk.Text{ID: "Keadaan akreditasi", EN: "State of an accreditation"},
	blk.Code{Value: string(NotAccredited), Label: blk.Text{ID: "belum terakreditasi", EN: "not accredited"}},
	blk.Code{Value: string(SelfAssessing), Label: blk.Text{ID: "penilaian mandiri", EN: "self-assessment"}},
	blk.Code{Value: string(AppliedForAccreditation), Label: blk.Text{ID: "permohonan diajukan", EN: "applied"}},
	blk.Code{Value: string(DocumentReview), Label: blk.Text{ID: "pemeriksaan dokumen", EN: "review of documents"}},
	blk.Code{Value: string(AssessorsVisit), Label: blk.Text{ID: "kunjungan asesor", EN: "visit of the assessors"}},
	blk.Code{Value: string(FindingsReported), Label: blk.Text{ID: "temuan dilaporkan", EN: "findings reported"}},
	blk.Code{Value: string(CorrectiveAction), Label: blk.Text{ID: "tindakan perbaikan", EN: "corrective action"}},
	blk.Code{Value: string(BeforeCommittee), Label: blk.Text{ID: "di komite", EN: "before the committee"}},
	blk.Code{Value: string(Accredited), Label: blk.Text{ID: "terakreditasi", EN: "accredited"}},
	blk.Code{Value: string(SurveillanceDue), Label: blk.Text{ID: "perlu surveilan", EN: "surveillance due"}, Meaning: blk.Text{ID: "pemeriksaan berkala dalam masa akreditasi", EN: "the check within the period of the accreditation"}},
	blk.Code{Value: string(Warned), Label: blk.Text{ID: "diperingatkan", EN: "warned"}},
	blk.Code{Value: string(Suspended), Label: blk.Text{ID: "dibekukan", EN: "suspended"}},
	blk.Code{Value: string(Revoked), Label: blk.Text{ID: "dicabut", EN: "revoked"}},
	blk.Code{Value: string(Expired), Label: blk.Text{ID: "habis masa berlaku", EN: "expired"}},
	blk.Code{Value: string(Rejected), Label: blk.Text{ID: "ditolak", EN: "rejected"}},
	blk.Code{Value: string(Withdrawn), Label: blk.Text{ID: "ditarik kembali", EN: "withdrawn"}},
)

// IsValid reports whether s is one of the states.
func (s AccreditationState) IsValid() bool { return accreditationStates.Has(string(s)) }

// Label returns the name of the state.
func (s AccreditationState) Label() blk.Text { return accreditationStates.LabelOf(string(s)) }

// CodeList returns all states.
func (AccreditationState) CodeList() blk.CodeList { return accreditationStates }

// AccreditationEvent is what moves an accreditation, such as "apply". The zero value
// "" is absent.
type AccreditationEvent string

// The events.
const (
	BeginSelfAssessment    AccreditationEvent = "begin_self_assessment"
	ApplyForAccreditation  AccreditationEvent = "apply"
	ReviewDocuments        AccreditationEvent = "review_documents"
	BeginVisit             AccreditationEvent = "begin_visit"
	ReportFindings         AccreditationEvent = "report_findings"
	BeginCorrection        AccreditationEvent = "begin_correction"
	SubmitToCommittee      AccreditationEvent = "submit_to_committee"
	GrantAccreditation     AccreditationEvent = "grant"
	RejectAccreditation    AccreditationEvent = "reject"
	WithdrawAccreditation  AccreditationEvent = "withdraw"
	CallForSurveillance    AccreditationEvent = "call_for_surveillance"
	PassSurveillance       AccreditationEvent = "pass_surveillance"
	Warn                   AccreditationEvent = "warn"
	LiftWarning            AccreditationEvent = "lift_warning"
	SuspendAccreditation   AccreditationEvent = "suspend"
	ReinstateAccreditation AccreditationEvent = "reinstate"
	RevokeAccreditation    AccreditationEvent = "revoke"
	ExpireAccreditation    AccreditationEvent = "expire"
)

var accreditationEvents = blk.NewCodeList("accreditation_event", blk.Text{ID: "Langkah akreditasi", EN: "Event of an accreditation"},
	blk.Code{Value: string(BeginSelfAssessment), Label: blk.Text{ID: "mulai penilaian mandiri", EN: "begin the self-assessment"}},
	blk.Code{Value: string(ApplyForAccreditation), Label: blk.Text{ID: "ajukan permohonan", EN: "apply"}},
	blk.Code{Value: string(ReviewDocuments), Label: blk.Text{ID: "periksa dokumen", EN: "review the documents"}},
	blk.Code{Value: string(BeginVisit), Label: blk.Text{ID: "mulai kunjungan", EN: "begin the visit"}},
	blk.Code{Value: string(ReportFindings), Label: blk.Text{ID: "laporkan temuan", EN: "report the findings"}},
	blk.Code{Value: string(BeginCorrection), Label: blk.Text{ID: "mulai perbaikan", EN: "begin the correction"}},
	blk.Code{Value: string(SubmitToCommittee), Label: blk.Text{ID: "ajukan ke komite", EN: "submit to the committee"}},
	blk.Code{Value: string(GrantAccreditation), Label: blk.Text{ID: "berikan akreditasi", EN: "grant"}},
	blk.Code{Value: string(RejectAccreditation), Label: blk.Text{ID: "tolak", EN: "reject"}},
	blk.Code{Value: string(WithdrawAccreditation), Label: blk.Text{ID: "tarik permohonan", EN: "withdraw"}},
	blk.Code{Value: string(CallForSurveillance), Label: blk.Text{ID: "jatuh tempo surveilan", EN: "call for surveillance"}},
	blk.Code{Value: string(PassSurveillance), Label: blk.Text{ID: "lulus surveilan", EN: "pass the surveillance"}},
	blk.Code{Value: string(Warn), Label: blk.Text{ID: "peringatkan", EN: "warn"}},
	blk.Code{Value: string(LiftWarning), Label: blk.Text{ID: "akhiri peringatan", EN: "lift the warning"}},
	blk.Code{Value: string(SuspendAccreditation), Label: blk.Text{ID: "bekukan", EN: "suspend"}},
	blk.Code{Value: string(ReinstateAccreditation), Label: blk.Text{ID: "pulihkan", EN: "reinstate"}},
	blk.Code{Value: string(RevokeAccreditation), Label: blk.Text{ID: "cabut", EN: "revoke"}},
	blk.Code{Value: string(ExpireAccreditation), Label: blk.Text{ID: "habis masa berlakunya", EN: "expire"}},
)

// IsValid reports whether e is one of the events.
func (e AccreditationEvent) IsValid() bool { return accreditationEvents.Has(string(e)) }

// Label returns the name of the event.
func (e AccreditationEvent) Label() blk.Text { return accreditationEvents.LabelOf(string(e)) }

// CodeList returns all events.
func (AccreditationEvent) CodeList() blk.CodeList { return accreditationEvents }

// AccreditationLifecycle returns a copy of the table of states and events of an
// accreditation.
func AccreditationLifecycle() *blk.Lifecycle[AccreditationState, AccreditationEvent, Accreditation] {
	return accreditationLifecycle.Clone()
}

// State returns the state that the history of the accreditation leads to.
func (a *Accreditation) State() AccreditationState { return accreditationLifecycle.State(a.History) }

// Try returns the step that an event would make, or every reason why it may not
// happen. It changes nothing: the caller appends the step to the history.
func (a *Accreditation) Try(event AccreditationEvent, m blk.Move[Accreditation]) (AccreditationStep, blk.Findings) {
	m.Record = a
	return accreditationLifecycle.Try(a.History, event, m)
}

var (
	accreditationBodies = []blk.Role{blk.RoleAccreditationBody}
	accreditors         = []blk.Role{blk.RoleAccreditor}
	accreditedCentres   = []blk.Role{blk.RoleHeadOfCentre}
	accreditationGuards = []blk.Guard[Accreditation]{allScoredGuard, openMajorGuard, impartialGuard, accreditationQuorumGuard}
)

var accreditationLifecycle = blk.Lifecycle[AccreditationState, AccreditationEvent, Accreditation]{
	ID: "accreditation", Label: blk.Text{ID: "Daur hidup akreditasi", EN: "Lifecycle of an accreditation"}, Initial: NotAccredited,
	Transitions: []blk.Transition[AccreditationState, AccreditationEvent, Accreditation]{
		{From: accreditationIn(NotAccredited), Event: BeginSelfAssessment, To: SelfAssessing, Roles: accreditedCentres},
		{From: accreditationIn(SelfAssessing), Event: ApplyForAccreditation, To: AppliedForAccreditation, Roles: accreditedCentres},
		{From: accreditationIn(AppliedForAccreditation), Event: ReviewDocuments, To: DocumentReview, Roles: accreditationBodies},
		{From: accreditationIn(DocumentReview), Event: BeginVisit, To: AssessorsVisit, Roles: accreditors, Guards: []blk.Guard[Accreditation]{impartialGuard}},
		{From: accreditationIn(AssessorsVisit), Event: ReportFindings, To: FindingsReported, Roles: accreditors},
		{From: accreditationIn(FindingsReported), Event: BeginCorrection, To: CorrectiveAction, Roles: accreditedCentres},
		{From: accreditationIn(FindingsReported, CorrectiveAction), Event: SubmitToCommittee, To: BeforeCommittee, Roles: accreditors, Guards: []blk.Guard[Accreditation]{allScoredGuard}},
		{From: accreditationIn(BeforeCommittee), Event: GrantAccreditation, To: Accredited, Roles: accreditationBodies, Guards: accreditationGuards},
		{From: accreditationIn(DocumentReview), Event: RejectAccreditation, To: Rejected, Roles: accreditationBodies, NeedsReason: true},
		{From: accreditationIn(BeforeCommittee), Event: RejectAccreditation, To: Rejected, Roles: accreditationBodies, NeedsReason: true, Guards: []blk.Guard[Accreditation]{accreditationQuorumGuard}},
		{From: accreditationIn(SelfAssessing, AppliedForAccreditation, DocumentReview, AssessorsVisit, FindingsReported, CorrectiveAction, BeforeCommittee), Event: WithdrawAccreditation, To: Withdrawn, Roles: accreditedCentres, NeedsReason: true},
		{From: accreditationIn(Accredited), Event: CallForSurveillance, To: SurveillanceDue, Roles: []blk.Role{blk.RoleSystem, blk.RoleAccreditationBody}},
		{From: accreditationIn(SurveillanceDue), Event: PassSurveillance, To: Accredited, Roles: accreditationBodies},
		{From: accreditationIn(Accredited, SurveillanceDue), Event: Warn, To: Warned, Roles: accreditationBodies, NeedsReason: true},
		{From: accreditationIn(Warned), Event: LiftWarning, To: Accredited, Roles: accreditationBodies},
		{From: accreditationIn(Warned), Event: SuspendAccreditation, To: Suspended, Roles: accreditationBodies, NeedsReason: true, Guards: []blk.Guard[Accreditation]{warnFirstGuard}},
		{From: accreditationIn(Suspended), Event: ReinstateAccreditation, To: Accredited, Roles: accreditationBodies},
		{From: accreditationIn(Suspended), Event: RevokeAccreditation, To: Revoked, Roles: accreditationBodies, NeedsReason: true, Guards: []blk.Guard[Accreditation]{warnFirstGuard}},
		{From: accreditationIn(Accredited, SurveillanceDue, Warned, Suspended), Event: ExpireAccreditation, To: Expired, Roles: []blk.Role{blk.RoleSystem}},
	},
}

func accreditationIn(states ...AccreditationState) []AccreditationState { return states }

var (
	allScoredGuard = blk.Guard[Accreditation]{
		ID: "ACC-001", Must: allScoredMust, Mend: allScoredMend, Basis: eightStandards,
		Holds: func(m *blk.Move[Accreditation]) blk.Truth {
			if len(m.Record.Standards) == 0 {
				return blk.Undetermined
			}
			return blk.TruthOf(m.Record.allScored())
		},
	}
	openMajorGuard = blk.Guard[Accreditation]{
		ID: "ACC-002", Must: openMajorMust, Mend: openMajorMend, Basis: accreditationBasis,
		Holds: func(m *blk.Move[Accreditation]) blk.Truth {
			for i := range m.Record.Findings {
				if m.Record.Findings[i].isOpenMajor(m.Record.DecidedOn) {
					return blk.False
				}
			}
			return blk.True
		},
	}
	warnFirstGuard = blk.Guard[Accreditation]{
		ID: "ACC-004", Must: warnFirstMust, Mend: warnFirstMend, Basis: accreditationBasis,
		Holds: func(m *blk.Move[Accreditation]) blk.Truth { return blk.TruthOf(m.Record.wasWarned()) },
	}
	impartialGuard = blk.Guard[Accreditation]{
		ID: "ACC-005", Must: impartialMust, Mend: impartialMend, Basis: impartialBasis,
		Holds: func(m *blk.Move[Accreditation]) blk.Truth {
			if len(m.Record.Assessors) == 0 {
				return blk.Undetermined
			}
			months, _ := m.Context.Number(&accreditationImpartialityMonths)
			truth := blk.True
			for i := range m.Record.Assessors {
				truth = blk.All(truth, m.Record.Assessors[i].isImpartial(m.Record.Visit.From, months))
			}
			return truth
		},
	}
	accreditationQuorumGuard = blk.Guard[Accreditation]{
		ID: "AUD-005", Must: quorumMust, Mend: quorumMend, Basis: quorumBasis,
		Holds: func(m *blk.Move[Accreditation]) blk.Truth { return blk.TruthOf(m.Record.hasQuorum(m.Context)) },
	}
)
