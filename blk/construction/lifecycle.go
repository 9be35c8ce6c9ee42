package construction

import (
	"slices"

	"github.com/vokasi/vokasi-go/blk"
)

// ProjectState is the state of a building project, from "proposed" to
// "in_operation". The zero value "" is absent.
type ProjectState string

// The states.
const (
	Proposed            ProjectState = "proposed"
	Feasibility         ProjectState = "feasibility"
	LandSecured         ProjectState = "land_secured"
	Budgeted            ProjectState = "budgeted"
	Tendered            ProjectState = "tendered"
	Contracted          ProjectState = "contracted"
	Building            ProjectState = "building"
	ProvisionalHandover ProjectState = "provisional_handover"
	Maintenance         ProjectState = "maintenance"
	FinalHandover       ProjectState = "final_handover"
	InOperation         ProjectState = "in_operation"
	OnHold              ProjectState = "on_hold"
	Terminated          ProjectState = "terminated"
	Cancelled           ProjectState = "cancelled"
)

var projectStates = blk.NewCodeList("project_state", blk.Text{ID: "Keadaan pembangunan", EN: "State of a building project"},
	blk.Code{Value: string(Proposed), Label: blk.Text{ID: "diusulkan", EN: "proposed"}},
	blk.Code{Value: string(Feasibility), Label: blk.Text{ID: "studi kelayakan", EN: "feasibility"}},
	blk.Code{Value: string(LandSecured), Label: blk.Text{ID: "lahan siap", EN: "land secured"}},
	blk.Code{Value: string(Budgeted), Label: blk.Text{ID: "teranggarkan", EN: "budgeted"}},
	blk.Code{Value: string(Tendered), Label: blk.Text{ID: "ditenderkan", EN: "tendered"}},
	blk.Code{Value: string(Contracted), Label: blk.Text{ID: "terkontrak", EN: "contracted"}},
	blk.Code{Value: string(Building), Label: blk.Text{ID: "dibangun", EN: "building"}},
	blk.Code{Value: string(ProvisionalHandover), Label: blk.Text{ID: "serah terima pertama (PHO)", EN: "provisional handover"}, Meaning: blk.Text{ID: "PHO: masa pemeliharaan segera dimulai", EN: "PHO: the maintenance period is about to begin"}},
	blk.Code{Value: string(Maintenance), Label: blk.Text{ID: "masa pemeliharaan", EN: "maintenance"}, Meaning: blk.Text{ID: "cacat pekerjaan diperbaiki penyedia", EN: "the builder mends defects"}},
	blk.Code{Value: string(FinalHandover), Label: blk.Text{ID: "serah terima akhir (FHO)", EN: "final handover"}},
	blk.Code{Value: string(InOperation), Label: blk.Text{ID: "beroperasi", EN: "in operation"}},
	blk.Code{Value: string(OnHold), Label: blk.Text{ID: "dihentikan sementara", EN: "on hold"}, Meaning: blk.Text{ID: "ditunda; dapat dilanjutkan", EN: "waits and may be resumed"}},
	blk.Code{Value: string(Terminated), Label: blk.Text{ID: "kontrak diputus", EN: "terminated"}, Meaning: blk.Text{ID: "kontrak diputus; sisanya dapat ditender lagi", EN: "the contract was ended; the rest may be tendered again"}},
	blk.Code{Value: string(Cancelled), Label: blk.Text{ID: "dibatalkan", EN: "cancelled"}},
)

// IsValid reports whether s is one of the states.
func (s ProjectState) IsValid() bool { return projectStates.Has(string(s)) }

// Label returns the name of the state.
func (s ProjectState) Label() blk.Text { return projectStates.LabelOf(string(s)) }

// CodeList returns all states.
func (ProjectState) CodeList() blk.CodeList { return projectStates }

// ProjectEvent is what moves a building project, such as "secure_land". The
// zero value "" is absent.
type ProjectEvent string

// The events.
const (
	Study             ProjectEvent = "study"
	SecureLand        ProjectEvent = "secure_land"
	Budget            ProjectEvent = "budget"
	Tender            ProjectEvent = "tender"
	SignContract      ProjectEvent = "sign_contract"
	BreakGround       ProjectEvent = "break_ground"
	HandOver          ProjectEvent = "hand_over"
	StartMaintenance  ProjectEvent = "start_maintenance"
	HandOverFinally   ProjectEvent = "hand_over_finally"
	Commission        ProjectEvent = "commission"
	Hold              ProjectEvent = "hold"
	Resume            ProjectEvent = "resume"
	TerminateContract ProjectEvent = "terminate_contract"
	Cancel            ProjectEvent = "cancel"
	ResumeContract    ProjectEvent = "resume_contract"
)

var projectEvents = blk.NewCodeList("project_event", blk.Text{ID: "Langkah pembangunan", EN: "Event of a building project"},
	blk.Code{Value: string(Study), Label: blk.Text{ID: "mulai studi kelayakan", EN: "begin the feasibility study"}},
	blk.Code{Value: string(SecureLand), Label: blk.Text{ID: "siapkan lahan", EN: "secure the land"}},
	blk.Code{Value: string(Budget), Label: blk.Text{ID: "anggarkan", EN: "budget"}},
	blk.Code{Value: string(Tender), Label: blk.Text{ID: "tenderkan", EN: "tender"}},
	blk.Code{Value: string(SignContract), Label: blk.Text{ID: "tanda tangani kontrak", EN: "sign the contract"}},
	blk.Code{Value: string(BreakGround), Label: blk.Text{ID: "mulai membangun", EN: "begin building"}},
	blk.Code{Value: string(HandOver), Label: blk.Text{ID: "serah terimakan pertama kali", EN: "hand over provisionally"}},
	blk.Code{Value: string(StartMaintenance), Label: blk.Text{ID: "mulai pemeliharaan", EN: "begin maintenance"}},
	blk.Code{Value: string(HandOverFinally), Label: blk.Text{ID: "serah terimakan akhir", EN: "hand over finally"}},
	blk.Code{Value: string(Commission), Label: blk.Text{ID: "operasikan", EN: "put into operation"}},
	blk.Code{Value: string(Hold), Label: blk.Text{ID: "hentikan sementara", EN: "put on hold"}},
	blk.Code{Value: string(Resume), Label: blk.Text{ID: "lanjutkan", EN: "resume"}},
	blk.Code{Value: string(TerminateContract), Label: blk.Text{ID: "putuskan kontrak", EN: "terminate the contract"}},
	blk.Code{Value: string(Cancel), Label: blk.Text{ID: "batalkan", EN: "cancel"}},
	blk.Code{Value: string(ResumeContract), Label: blk.Text{ID: "berlakukan kembali kontrak sebelum mulai membangun", EN: "resume the contract before building begins"}},
)

// IsValid reports whether e is one of the events.
func (e ProjectEvent) IsValid() bool { return projectEvents.Has(string(e)) }

// Label returns the name of the event.
func (e ProjectEvent) Label() blk.Text { return projectEvents.LabelOf(string(e)) }

// CodeList returns all events.
func (ProjectEvent) CodeList() blk.CodeList { return projectEvents }

// ProjectLifecycle returns a copy of the table of states and events of a building
// project.
func ProjectLifecycle() *blk.Lifecycle[ProjectState, ProjectEvent, Project] {
	return projectLifecycle.Clone()
}

type transition = blk.Transition[ProjectState, ProjectEvent, Project]

var projectLifecycle = blk.Lifecycle[ProjectState, ProjectEvent, Project]{
	ID: "building_project", Label: blk.Text{ID: "Daur hidup pembangunan", EN: "Lifecycle of a building project"}, Initial: Proposed,
	Transitions: []transition{
		{From: from(Proposed), Event: Study, To: Feasibility, Guards: guards(NeedStatement)},
		{From: from(Feasibility), Event: SecureLand, To: LandSecured, Guards: guards(FeasibilityStudy, Land, SiteDecision, EnvironmentalDocument, GrantedLand, FieldCheck)},
		{From: from(LandSecured), Event: Budget, To: Budgeted, Guards: guards(BudgetAllocation)},
		{From: from(Budgeted, Terminated), Event: Tender, To: Tendered, Roles: []blk.Role{blk.RoleCommitmentOfficer, blk.RoleProcurementOfficer}, Guards: guards(DesignAndEstimate)},
		{From: from(Tendered), Event: SignContract, To: Contracted, Roles: owner, Guards: guards(Land, FeasibilityStudy, EnvironmentalDocument, WorksContract)},
		{From: from(Contracted), Event: BreakGround, To: Building, Roles: owner, Guards: append(guards(StartOrder), planKept)},
		{From: from(Building), Event: HandOver, To: ProvisionalHandover, Roles: ownerOrSupervisor, Guards: guards(PhysicalCompletion)},
		{From: from(ProvisionalHandover), Event: StartMaintenance, To: Maintenance, Roles: ownerOrSupervisor, Guards: guards(DefectsListed)},
		{From: from(ProvisionalHandover, Maintenance), Event: HandOverFinally, To: FinalHandover, Roles: owner, Guards: guards(DefectsClosed, HandoverRecord)},
		{From: from(FinalHandover), Event: Commission, To: InOperation, Guards: guards(FunctionalCertificate, Facilities, TrainingStaff, TrainingProgramme, OrganisationStructure, ReadyToTrain)},
		{From: from(Contracted, Building), Event: Hold, To: OnHold, Roles: ownerOrSupervisor, NeedsReason: true},
		{From: from(OnHold), Event: Resume, To: Building, Roles: owner, Guards: []blk.Guard[Project]{asItWas(Building)}},
		{From: from(OnHold), Event: ResumeContract, To: Contracted, Roles: owner, Guards: []blk.Guard[Project]{asItWas(Contracted)}},
		{From: from(Contracted, Building, OnHold), Event: TerminateContract, To: Terminated, Roles: owner, NeedsReason: true, Guards: guards(ProgressAudit, SettledPayments)},
		{From: from(Proposed, Feasibility, LandSecured, Budgeted, Tendered), Event: Cancel, To: Cancelled, NeedsReason: true},
	},
}

var (
	owner             = []blk.Role{blk.RoleCommitmentOfficer}
	ownerOrSupervisor = []blk.Role{blk.RoleCommitmentOfficer, blk.RoleSupervisor}
)

func from(states ...ProjectState) []ProjectState { return states }

// guards returns a guard for each requirement, in the order of the rules.
func guards(requirements ...Requirement) []blk.Guard[Project] {
	var list []blk.Guard[Project]
	for _, rule := range requirementRules {
		if !slices.Contains(requirements, rule.requirement) {
			continue
		}
		list = append(list, blk.Guard[Project]{
			ID: rule.guard, Must: must(rule.requirement), Mend: mend(rule.requirement), Basis: []blk.Basis{rule.basis},
			Holds: func(m *blk.Move[Project]) blk.Truth { return m.Record.meets(rule.requirement, m.Context) },
		})
	}
	return list
}

// planKept asks for a plan that building keeps when it begins. Where nothing is
// planned, nothing is to be kept.
var planKept = blk.Guard[Project]{
	ID: "CON-031", Must: blk.Text{ID: "Pembangunan harus mulai menurut rencana yang berlaku.", EN: "Building must begin as the plan in force has it."},
	Mend:  blk.Text{ID: "Catat rencana yang baru dengan alasannya.", EN: "Record the new plan with its reason."},
	Basis: []blk.Basis{observedCourse},
	Holds: func(m *blk.Move[Project]) blk.Truth {
		on := day(m.Context)
		if !m.At.IsZero() {
			on, _ = m.At.In(blk.WIB)
		}
		start, _ := m.Record.Plan(on)
		return blk.TruthOf(!on.After(start.Period().Until))
	},
}

// asItWas asks for a project on hold to have been in a state before.
func asItWas(s ProjectState) blk.Guard[Project] {
	return blk.Guard[Project]{
		ID: "CON-035", Must: blk.Text{ID: "Pekerjaan yang dihentikan sementara dilanjutkan pada keadaan semula.", EN: "What was put on hold goes on in the state it was in."},
		Mend:  blk.Text{ID: "Pilih langkah yang kembali ke keadaan semula.", EN: "Choose the move that leads back to the state it was in."},
		Basis: []blk.Basis{observedCourse},
		Holds: func(m *blk.Move[Project]) blk.Truth { return blk.TruthOf(m.Record.heldIn() == s) },
	}
}

// heldIn returns the state that the project was in when it was last put on hold, ""
// if it never was.
func (p *Project) heldIn() ProjectState {
	for i := len(p.History) - 1; i > 0; i-- {
		if p.History[i].To == OnHold {
			return p.History[i-1].To
		}
	}
	return ""
}

// State returns the state that the history of the project leads to.
func (p *Project) State() ProjectState { return projectLifecycle.State(p.History) }

// StateOn returns the state that the project was in at the end of a day (WIB);
// without a day, the state it is in. A step without a time counts as made.
func (p *Project) StateOn(on blk.Date) ProjectState {
	n := len(p.History)
	for i := range p.History {
		if at, _ := p.History[i].At.In(blk.WIB); at.After(on) {
			n = i
			break
		}
	}
	return projectLifecycle.State(p.History[:n])
}

// passed reports whether the project is in a state or has been.
func (p *Project) passed(s ProjectState) bool {
	for i := range p.History {
		if p.History[i].To == s {
			return true
		}
	}
	return false
}

// Next answers, for every event that is possible now, whether its conditions hold,
// which do not and which are not known. The event that leads on comes first. A
// requirement that is not demanded of this project is left out.
func (p *Project) Next(c *blk.Context) []blk.Answer {
	var answers []blk.Answer
	state := p.State()
	for i := range projectLifecycle.Transitions {
		if t := &projectLifecycle.Transitions[i]; p.may(t, state) {
			answers = append(answers, p.explain(t, c))
		}
	}
	return answers
}

// Remaining answers, for every event from the state the project is in until it is in
// operation, whether its conditions hold as things stand now. After a contract was
// terminated the way leads through another tender. It is empty where no way leads there:
// a project that is in operation or cancelled.
func (p *Project) Remaining(c *blk.Context) []blk.Answer {
	var answers []blk.Answer
	state := p.State()
	for range projectLifecycle.Transitions { // no way is longer
		t := p.onward(state)
		if t == nil {
			break
		}
		answers = append(answers, p.explain(t, c))
		state = t.To
	}
	return answers
}

// onward returns the move that leads on from a state, nil if none does.
func (p *Project) onward(state ProjectState) *transition {
	for i := range projectLifecycle.Transitions {
		if t := &projectLifecycle.Transitions[i]; p.may(t, state) && t.To != Cancelled && t.To != Terminated && t.To != OnHold {
			return t
		}
	}
	return nil
}

// may reports whether a move starts from a state, back to where it was for a project
// on hold.
func (p *Project) may(t *transition, state ProjectState) bool {
	return slices.Contains(t.From, state) && (t.Event != Resume && t.Event != ResumeContract || t.To == p.heldIn())
}

// explain answers whether the conditions of a move hold.
func (p *Project) explain(t *transition, c *blk.Context) blk.Answer {
	var parts []blk.Answer
	for i := range t.Guards {
		g := &t.Guards[i]
		switch rule := ruleOfGuard(g.ID); {
		case rule < 0:
			parts = append(parts, g.Ask(&blk.Move[Project]{Record: p, Context: c}))
		case p.Demands(requirementRules[rule].requirement, c):
			parts = append(parts, p.Explain(requirementRules[rule].requirement, c))
		}
	}
	e, to := t.Event.Label(), t.To.Label()
	return blk.AllOf(string(t.Event), blk.Text{ID: e.ID + " (menjadi " + to.ID + ")", EN: e.EN + " (becomes " + to.EN + ")"}, parts...)
}
