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
	blk.Code{Value: string(ProvisionalHandover), Label: blk.Text{ID: "serah terima pertama (PHO)", EN: "provisional handover"}},
	blk.Code{Value: string(Maintenance), Label: blk.Text{ID: "masa pemeliharaan", EN: "maintenance"}},
	blk.Code{Value: string(FinalHandover), Label: blk.Text{ID: "serah terima akhir (FHO)", EN: "final handover"}},
	blk.Code{Value: string(InOperation), Label: blk.Text{ID: "beroperasi", EN: "in operation"}},
	blk.Code{Value: string(OnHold), Label: blk.Text{ID: "dihentikan sementara", EN: "on hold"}},
	blk.Code{Value: string(Terminated), Label: blk.Text{ID: "kontrak diputus", EN: "terminated"}},
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
		{From: from(Feasibility), Event: SecureLand, To: LandSecured, Guards: guards(FeasibilityStudy, Land, SiteDecision, EnvironmentalDocument)},
		{From: from(LandSecured), Event: Budget, To: Budgeted, Guards: guards(BudgetAllocation)},
		{From: from(Budgeted), Event: Tender, To: Tendered, Roles: []blk.Role{blk.RoleCommitmentOfficer, blk.RoleProcurementOfficer}, Guards: guards(DesignAndEstimate)},
		{From: from(Tendered), Event: SignContract, To: Contracted, Roles: []blk.Role{blk.RoleCommitmentOfficer}, Guards: guards(Land, FeasibilityStudy, EnvironmentalDocument, WorksContract)},
		{From: from(Contracted), Event: BreakGround, To: Building, Guards: guards(StartOrder)},
		{From: from(Building), Event: HandOver, To: ProvisionalHandover, Roles: []blk.Role{blk.RoleCommitmentOfficer, blk.RoleSupervisor}, Guards: guards(PhysicalCompletion)},
		{From: from(ProvisionalHandover), Event: StartMaintenance, To: Maintenance},
		{From: from(ProvisionalHandover, Maintenance), Event: HandOverFinally, To: FinalHandover, Guards: guards(DefectsClosed, HandoverRecord)},
		{From: from(FinalHandover), Event: Commission, To: InOperation, Guards: guards(FunctionalCertificate, Facilities, TrainingStaff, TrainingProgramme, OrganisationStructure)},
		{From: from(Contracted, Building), Event: Hold, To: OnHold, NeedsReason: true},
		{From: from(OnHold), Event: Resume, To: Building},
		{From: from(Contracted, Building, OnHold), Event: TerminateContract, To: Terminated, NeedsReason: true},
		{From: from(Proposed, Feasibility, LandSecured, Budgeted, Tendered), Event: Cancel, To: Cancelled, NeedsReason: true},
	},
}

func from(states ...ProjectState) []ProjectState { return states }

// requirementRules says, for each requirement, which check it is as a guard and
// what demands it. The ids are permanent.
var requirementRules = []struct {
	requirement Requirement
	guard       blk.CheckID
	basis       blk.Basis
}{
	{Land, "CON-011", blk.Law("permenaker-8-2017", "art. 3, 4")},
	{FeasibilityStudy, "CON-012", blk.Law("permenaker-8-2017", "art. 3")},
	{EnvironmentalDocument, "CON-013", blk.Law("permenaker-8-2017", "art. 3")},
	{OrganisationStructure, "CON-014", blk.Law("permenaker-8-2017", "art. 3")},
	{TrainingProgramme, "CON-015", blk.Law("permenaker-8-2017", "art. 3")},
	{TrainingStaff, "CON-016", blk.Law("permenaker-8-2017", "art. 3")},
	{Facilities, "CON-017", blk.Law("permenaker-8-2017", "art. 3")},
	{NeedStatement, "CON-018", observedCourse},
	{SiteDecision, "CON-019", observedCourse},
	{BudgetAllocation, "CON-020", observedCourse},
	{DesignAndEstimate, "CON-021", observedCourse},
	{WorksContract, "CON-022", observedCourse},
	{StartOrder, "CON-023", observedCourse},
	{PhysicalCompletion, "CON-024", observedCourse},
	{DefectsClosed, "CON-025", observedCourse},
	{HandoverRecord, "CON-026", observedCourse},
	{FunctionalCertificate, "CON-027", observedCourse},
}

// guardOf returns the id of the guard that asks for a requirement, "" if none does.
func guardOf(r Requirement) blk.CheckID {
	for i := range requirementRules {
		if requirementRules[i].requirement == r {
			return requirementRules[i].guard
		}
	}
	return ""
}

var observedCourse = blk.Practice(blk.Text{ID: "alur pembangunan BLK yang diamati", EN: "course of building centres as observed"})

// guards returns a guard for each requirement, in the order of the table.
func guards(requirements ...Requirement) []blk.Guard[Project] {
	var list []blk.Guard[Project]
	for _, rule := range requirementRules {
		if !slices.Contains(requirements, rule.requirement) {
			continue
		}
		label := rule.requirement.Label()
		list = append(list, blk.Guard[Project]{
			ID: rule.guard, Must: blk.Text{ID: "Harus ada " + label.ID + ".", EN: "There must be: " + label.EN + "."},
			Mend:  blk.Text{ID: "Lengkapi dan catat: " + label.ID + ".", EN: "Complete and record: " + label.EN + "."},
			Basis: []blk.Basis{rule.basis},
			Holds: func(m *blk.Move[Project]) blk.Truth { return m.Record.Has(rule.requirement, m.Context) },
		})
	}
	return list
}
