package training

import (
	"slices"
	"time"

	"github.com/vokasi/vokasi-go/blk"
)

// An ApprenticeshipPlan (rencana penyelenggaraan pemagangan) is what a company
// asks an authority to approve before it selects apprentices: a programme, so
// many participants, in these regions. Which authority that is follows from the
// regions. Each apprentice then has an [ApprenticeshipAgreement].
//
// Source: Permenaker 6/2020, art. 17.
type ApprenticeshipPlan struct {
	// The identifier, which no other record of its kind has.
	ID ApprenticeshipPlanID `json:"id,omitzero" jsonschema:"required"`
	// The company that takes apprentices.
	Company blk.OrganisationID `json:"company,omitzero" jsonschema:"required"`
	// The programme that they follow.
	Programme blk.ProgrammeID `json:"programme,omitzero"`
	// The regencies and cities where they work; a province stands for more than one of its regencies.
	Regions []blk.Region `json:"regions,omitempty"`
	// From when to when.
	Period blk.Period `json:"period,omitzero"`
	// The participants planned.
	Participants blk.Count `json:"participants,omitzero"`
	// The employees of the company.
	Employees blk.Count `json:"employees,omitzero"`
	// The working hours of the company in a week, in hours of 60 minutes.
	CompanyHoursPerWeek blk.Count `json:"company_hours_per_week,omitzero"`
	// Lesson hours of theory.
	TheoryHours blk.LessonHours `json:"theory_hours,omitzero"`
	// Lesson hours of practice at work.
	PracticeHours blk.LessonHours `json:"practice_hours,omitzero"`
	// The mentors (pembimbing pemagangan).
	Mentors []blk.PersonID `json:"mentors,omitempty"`
	// Rooms, machines and tools for training.
	Facilities []blk.Text `json:"facilities,omitempty"`
	// The document with the schedule.
	Schedule blk.DocumentID `json:"schedule,omitzero"`
	// The document with the draft of the agreement.
	AgreementDraft blk.DocumentID `json:"agreement_draft,omitzero"`
	// The day the plan was submitted.
	SubmittedOn blk.Date `json:"submitted_on,omitzero"`
	// The first day of the selection of participants.
	SelectionFrom blk.Date `json:"selection_from,omitzero"`
	// Who approved it.
	ApprovedBy ApprovingAuthority `json:"approved_by,omitzero"`
	// The day of approval.
	ApprovedOn blk.Date `json:"approved_on,omitzero"`
	// The letter of approval.
	Approval blk.DocumentID `json:"approval,omitzero"`
	// What happened to it so far; its state follows from this.
	History []ApprenticeshipPlanStep `json:"history,omitempty"`
	// Where this is known from.
	Citations []blk.Citation `json:"citations,omitempty"`
}

// ApprenticeshipPlanID identifies an [ApprenticeshipPlan].
type ApprenticeshipPlanID string

// An ApprenticeshipPlanStep is one move of a plan.
type ApprenticeshipPlanStep = blk.Step[ApprenticeshipPlanState, ApprenticeshipPlanEvent]

// ApprovingAuthority is who approves a plan: "directorate_general" (Dirjen) if
// it spreads over more than one province, "provincial_office" (dinas provinsi)
// if over more than one regency of a province, "regency_office" (dinas
// kabupaten/kota) if it is in one. The zero value "" is absent.
type ApprovingAuthority string

// The authorities, from the widest spread to the narrowest.
const (
	AuthorityDirectorateGeneral ApprovingAuthority = "directorate_general"
	AuthorityProvincialOffice   ApprovingAuthority = "provincial_office"
	AuthorityRegencyOffice      ApprovingAuthority = "regency_office"
)

var approvingAuthorities = blk.NewCodeList("approving_authority", blk.Text{ID: "Pejabat yang menyetujui", EN: "Approving authority"},
	blk.Code{Value: string(AuthorityDirectorateGeneral), Label: blk.Text{ID: "direktur jenderal", EN: "Director General"}, Aliases: []string{"Dirjen"}, Meaning: blk.Text{ID: "lebih dari satu provinsi", EN: "more than one province"}},
	blk.Code{Value: string(AuthorityProvincialOffice), Label: blk.Text{ID: "dinas provinsi", EN: "manpower office of the province"}, Meaning: blk.Text{ID: "lebih dari satu kabupaten/kota", EN: "more than one regency or city"}},
	blk.Code{Value: string(AuthorityRegencyOffice), Label: blk.Text{ID: "dinas kabupaten/kota", EN: "manpower office of the regency or city"}, Meaning: blk.Text{ID: "satu kabupaten/kota", EN: "one regency or city"}},
)

// IsValid reports whether a is one of the authorities.
func (a ApprovingAuthority) IsValid() bool { return approvingAuthorities.Has(string(a)) }

// Label returns the name of the authority.
func (a ApprovingAuthority) Label() blk.Text { return approvingAuthorities.LabelOf(string(a)) }

// CodeList returns all authorities.
func (ApprovingAuthority) CodeList() blk.CodeList { return approvingAuthorities }

// ApprenticeshipPlanState is the state of a plan, from "draft" to "closed". The
// zero value "" is absent.
type ApprenticeshipPlanState string

// The states of a plan.
const (
	PlanDraft     ApprenticeshipPlanState = "draft"
	PlanSubmitted ApprenticeshipPlanState = "submitted"
	PlanReturned  ApprenticeshipPlanState = "returned"
	PlanApproved  ApprenticeshipPlanState = "approved"
	PlanClosed    ApprenticeshipPlanState = "closed"
)

var apprenticeshipPlanStates = blk.NewCodeList("apprenticeship_plan_state", blk.Text{ID: "Keadaan rencana pemagangan", EN: "State of an apprenticeship plan"},
	blk.Code{Value: string(PlanDraft), Label: blk.Text{ID: "draf", EN: "draft"}},
	blk.Code{Value: string(PlanSubmitted), Label: blk.Text{ID: "diajukan", EN: "submitted"}},
	blk.Code{Value: string(PlanReturned), Label: blk.Text{ID: "dikembalikan", EN: "returned"}},
	blk.Code{Value: string(PlanApproved), Label: blk.Text{ID: "disetujui", EN: "approved"}},
	blk.Code{Value: string(PlanClosed), Label: blk.Text{ID: "ditutup", EN: "closed"}},
)

// IsValid reports whether s is one of the states.
func (s ApprenticeshipPlanState) IsValid() bool { return apprenticeshipPlanStates.Has(string(s)) }

// Label returns the name of the state.
func (s ApprenticeshipPlanState) Label() blk.Text {
	return apprenticeshipPlanStates.LabelOf(string(s))
}

// CodeList returns all states.
func (ApprenticeshipPlanState) CodeList() blk.CodeList { return apprenticeshipPlanStates }

// ApprenticeshipPlanEvent is what moves a plan, such as "submit". The zero value
// "" is absent.
type ApprenticeshipPlanEvent string

// The events of a plan.
const (
	PlanSubmit  ApprenticeshipPlanEvent = "submit"
	PlanReturn  ApprenticeshipPlanEvent = "return"
	PlanApprove ApprenticeshipPlanEvent = "approve"
	PlanClose   ApprenticeshipPlanEvent = "close"
)

var apprenticeshipPlanEvents = blk.NewCodeList("apprenticeship_plan_event", blk.Text{ID: "Langkah rencana pemagangan", EN: "Event of an apprenticeship plan"},
	blk.Code{Value: string(PlanSubmit), Label: blk.Text{ID: "ajukan", EN: "submit"}},
	blk.Code{Value: string(PlanReturn), Label: blk.Text{ID: "kembalikan", EN: "return"}},
	blk.Code{Value: string(PlanApprove), Label: blk.Text{ID: "setujui", EN: "approve"}},
	blk.Code{Value: string(PlanClose), Label: blk.Text{ID: "tutup", EN: "close"}},
)

// IsValid reports whether e is one of the events.
func (e ApprenticeshipPlanEvent) IsValid() bool { return apprenticeshipPlanEvents.Has(string(e)) }

// Label returns the name of the event.
func (e ApprenticeshipPlanEvent) Label() blk.Text {
	return apprenticeshipPlanEvents.LabelOf(string(e))
}

// CodeList returns all events.
func (ApprenticeshipPlanEvent) CodeList() blk.CodeList { return apprenticeshipPlanEvents }

// ApprovingAuthority returns who must approve the plan for the regions it
// spreads over, "" if it names none.
func (p *ApprenticeshipPlan) ApprovingAuthority() ApprovingAuthority {
	var authority ApprovingAuthority
	for _, r := range p.Regions {
		first := p.Regions[0]
		switch {
		case r.At(blk.LevelProvince) != first.At(blk.LevelProvince):
			return AuthorityDirectorateGeneral
		case r.Level() == blk.LevelProvince || r.At(blk.LevelRegency) != first.At(blk.LevelRegency):
			authority = AuthorityProvincialOffice
		case authority == "":
			authority = AuthorityRegencyOffice
		}
	}
	return authority
}

// State returns the state that the history of the plan leads to.
func (p *ApprenticeshipPlan) State() ApprenticeshipPlanState {
	return apprenticeshipPlanLifecycle.State(p.History)
}

// Try returns the step that an event makes, or every reason why it may not
// happen. It changes nothing: the caller appends the step to the history. The
// move need not name the record.
func (p *ApprenticeshipPlan) Try(event ApprenticeshipPlanEvent, m blk.Move[ApprenticeshipPlan]) (ApprenticeshipPlanStep, blk.Findings) {
	m.Record = p
	return apprenticeshipPlanLifecycle.Try(p.History, event, m)
}

// ApprenticeshipPlanLifecycle returns a copy of the table of states and events
// of a plan.
func ApprenticeshipPlanLifecycle() *blk.Lifecycle[ApprenticeshipPlanState, ApprenticeshipPlanEvent, ApprenticeshipPlan] {
	return apprenticeshipPlanLifecycle.Clone()
}

var apprenticeshipPlanLifecycle = blk.Lifecycle[ApprenticeshipPlanState, ApprenticeshipPlanEvent, ApprenticeshipPlan]{
	ID: "apprenticeship_plan", Label: blk.Text{ID: "Daur hidup rencana pemagangan", EN: "Lifecycle of an apprenticeship plan"}, Initial: PlanDraft,
	Transitions: []blk.Transition[ApprenticeshipPlanState, ApprenticeshipPlanEvent, ApprenticeshipPlan]{
		{From: []ApprenticeshipPlanState{PlanDraft, PlanReturned}, Event: PlanSubmit, To: PlanSubmitted},
		{From: []ApprenticeshipPlanState{PlanSubmitted}, Event: PlanApprove, To: PlanApproved, Roles: []blk.Role{blk.RoleMinistryOfficer, blk.RoleHeadOfOffice}, Guards: []blk.Guard[ApprenticeshipPlan]{planContentsGuard, planAuthorityGuard}},
		{From: []ApprenticeshipPlanState{PlanSubmitted}, Event: PlanReturn, To: PlanReturned, Roles: []blk.Role{blk.RoleMinistryOfficer, blk.RoleHeadOfOffice}, NeedsReason: true},
		{From: []ApprenticeshipPlanState{PlanReturned, PlanApproved}, Event: PlanClose, To: PlanClosed},
	},
}

// planContents are what the authority wants to see, by member.
var planContents = []struct {
	at      string
	present func(*ApprenticeshipPlan) bool
}{
	{"/programme", func(p *ApprenticeshipPlan) bool { return p.Programme != "" }},
	{"/facilities", func(p *ApprenticeshipPlan) bool { return len(p.Facilities) > 0 }},
	{"/mentors", func(p *ApprenticeshipPlan) bool { return len(p.Mentors) > 0 }},
	{"/schedule", func(p *ApprenticeshipPlan) bool { return p.Schedule != "" }},
	{"/agreement_draft", func(p *ApprenticeshipPlan) bool { return p.AgreementDraft != "" }},
}

var (
	planContentsMust  = blk.Text{ID: "Rencana pemagangan harus memuat program, fasilitas, daftar pembimbing, jadwal dan rancangan perjanjian.", EN: "An apprenticeship plan must have a programme, facilities, a list of mentors, a schedule and a draft agreement."}
	planContentsMend  = blk.Text{ID: "Lengkapi rencananya.", EN: "Complete the plan."}
	planContentsBasis = []blk.Basis{blk.Law("permenaker-6-2020", "art. 17")}
	planContentsGuard = blk.Guard[ApprenticeshipPlan]{
		ID: "MAG-019", Must: planContentsMust, Mend: planContentsMend, Basis: planContentsBasis,
		Holds: func(m *blk.Move[ApprenticeshipPlan]) blk.Truth {
			for i := range planContents {
				if !planContents[i].present(m.Record) {
					return blk.False
				}
			}
			return blk.True
		},
	}
	planAuthorityGuard = apprenticeshipGuard("MAG-009", func(m *blk.Move[ApprenticeshipPlan]) apprenticeshipFacts {
		p := m.Record
		if p.ApprovedBy == "" || len(p.Regions) == 0 {
			return apprenticeshipFacts{}
		}
		return apprenticeshipFacts{approved: blk.TruthOf(p.hasRightAuthority() && !p.ApprovedOn.After(p.SelectionFrom))}
	})
	approvalMaxDays = blk.Parameter{
		ID: "apprenticeship_approval_max_working_days", Label: blk.Text{ID: "Hari kerja terbanyak untuk menyetujui rencana pemagangan", EN: "Most working days for approving an apprenticeship plan"}, Unit: blk.UnitDays, Stricter: blk.StricterLower,
		Values: []blk.DatedValue{{InForce: from2020, Value: blk.Value{Number: 3}, Basis: []blk.Basis{blk.Law("permenaker-6-2020", "")}}},
	}
)

// hasRightAuthority reports whether it is not known that another than the right
// authority approved.
func (p *ApprenticeshipPlan) hasRightAuthority() bool {
	right := p.ApprovingAuthority()
	return p.ApprovedBy == "" || right == "" || p.ApprovedBy == right
}

// selectsInTime reports whether selection did not begin before the approval.
func (p *ApprenticeshipPlan) selectsInTime(c *blk.Context) bool {
	if s := p.State(); p.ApprovedOn.IsZero() && s != PlanApproved && s != PlanClosed && !c.IsReported() {
		return p.SelectionFrom.IsZero() || c.On.IsZero() || p.SelectionFrom.After(c.On)
	}
	return !p.ApprovedOn.After(p.SelectionFrom)
}

// approvalDays returns the working days that the authority has taken up to the
// approval or, while it decides, up to the reference date.
func (p *ApprenticeshipPlan) approvalDays(c *blk.Context) int {
	until := p.ApprovedOn
	if until.IsZero() && p.State() == PlanSubmitted && !c.IsReported() {
		until = c.On
	}
	return workingDays(p.SubmittedOn, until)
}

// workingDays returns how many of the days after one day and up to another are
// Mondays to Fridays. It knows no holidays.
func workingDays(after, until blk.Date) int {
	days := max(after.DaysUntil(until), 0)
	n := days / 7 * 5
	for d := days / 7 * 7; d < days; d++ {
		if w := after.AddDays(d + 1).Weekday(); w != time.Saturday && w != time.Sunday {
			n++
		}
	}
	return n
}

func (p *ApprenticeshipPlan) facts(*blk.Context) apprenticeshipFacts {
	f := apprenticeshipFacts{participants: p.Participants, employees: p.Employees}
	f.theory, f.hours = theoryOf(p.TheoryHours, p.PracticeHours)
	return f
}

var apprenticeshipPlanChecks = slices.Concat([]blk.Check[ApprenticeshipPlan]{
	blk.CheckPresent("/id", func(p *ApprenticeshipPlan) bool { return p.ID != "" }),
	blk.CheckIdentifier("/id", func(p *ApprenticeshipPlan) ApprenticeshipPlanID { return p.ID }),
	blk.CheckPresent("/company", func(p *ApprenticeshipPlan) bool { return p.Company != "" }),
	blk.CheckIdentifier("/company", func(p *ApprenticeshipPlan) blk.OrganisationID { return p.Company }),
	blk.CheckIdentifier("/programme", func(p *ApprenticeshipPlan) blk.ProgrammeID { return p.Programme }),
	blk.CheckPeriod("/period", func(p *ApprenticeshipPlan) blk.Period { return p.Period }),
	blk.CheckIdentifiers("/mentors", func(p *ApprenticeshipPlan) []blk.PersonID { return p.Mentors }),
	blk.CheckIdentifier("/schedule", func(p *ApprenticeshipPlan) blk.DocumentID { return p.Schedule }),
	blk.CheckIdentifier("/agreement_draft", func(p *ApprenticeshipPlan) blk.DocumentID { return p.AgreementDraft }),
	blk.CheckCode("/approved_by", func(p *ApprenticeshipPlan) ApprovingAuthority { return p.ApprovedBy }),
	blk.CheckIdentifier("/approval", func(p *ApprenticeshipPlan) blk.DocumentID { return p.Approval }),
	apprenticeshipCheck("MAG-007", "/participants", blk.InEveryPhase(blk.Error), (*ApprenticeshipPlan).facts),
	apprenticeshipCheck("MAG-008", "/theory_hours", blk.InEveryPhase(blk.Error), (*ApprenticeshipPlan).facts),
	apprenticeshipCheck("MAG-009", "/approved_by", blk.InEveryPhase(blk.Error), func(p *ApprenticeshipPlan, _ *blk.Context) apprenticeshipFacts {
		return apprenticeshipFacts{approved: blk.TruthOf(p.hasRightAuthority())}
	}),
	apprenticeshipCheck("MAG-009", "/selection_from", blk.InEveryPhase(blk.Error), func(p *ApprenticeshipPlan, c *blk.Context) apprenticeshipFacts {
		return apprenticeshipFacts{approved: blk.TruthOf(p.selectsInTime(c))}
	}),
	{
		ID: "MAG-018", At: "/approved_on", Severity: blk.InEveryPhase(blk.Warning),
		Must:  blk.Text{ID: "Rencana pemagangan harus diputuskan paling lama dalam {limit_id} kerja; yang terpakai {given}.", EN: "An apprenticeship plan must be decided within {limit_en}, counting working days; {given} were taken."},
		Mend:  blk.Text{ID: "Tanyakan ke pejabat yang berwenang. Yang dihitung Senin sampai Jumat; hari libur belum dikurangi.", EN: "Ask the authority. Mondays to Fridays are counted; holidays are not taken off."},
		Basis: []blk.Basis{blk.Law("permenaker-6-2020", "")},
		Holds: func(p *ApprenticeshipPlan, c *blk.Context) bool {
			most, set := c.Number(&approvalMaxDays)
			return !set || int64(p.approvalDays(c)) <= most
		},
		Params: func(p *ApprenticeshipPlan, c *blk.Context) blk.Params {
			return append(blk.TextParams("limit", limitText(&approvalMaxDays, c)), blk.Param{Name: "given", Value: blk.Value{Number: int64(p.approvalDays(c))}.String()})
		},
	},
}, planContentsChecks())

// planContentsChecks returns check MAG-019 for each of the contents: once it is
// submitted, a plan has them.
func planContentsChecks() []blk.Check[ApprenticeshipPlan] {
	checks := make([]blk.Check[ApprenticeshipPlan], len(planContents))
	for i, content := range planContents {
		checks[i] = blk.Check[ApprenticeshipPlan]{
			ID: "MAG-019", At: content.at, Severity: blk.UnlessReported(blk.Warning, blk.Error), Must: planContentsMust, Mend: planContentsMend, Basis: planContentsBasis,
			Holds: func(p *ApprenticeshipPlan, _ *blk.Context) bool {
				s := p.State()
				return content.present(p) || s == PlanDraft || s == PlanReturned
			},
		}
	}
	return checks
}

var apprenticeshipRegionChecks = []blk.Check[blk.Region]{
	blk.CheckRegion("", func(r *blk.Region) blk.Region { return *r }),
}

func checkApprenticeshipRegion(r *blk.Region, c *blk.Context) blk.Findings {
	return blk.RunChecks(apprenticeshipRegionChecks, r, c)
}

// Check returns what the checks find in the plan, nil if all hold.
func (p *ApprenticeshipPlan) Check(c *blk.Context) blk.Findings {
	found := blk.RunChecks(apprenticeshipPlanChecks, p, c)
	found = append(found, blk.CheckEach("regions", p.Regions, checkApprenticeshipRegion, c)...)
	found = append(found, apprenticeshipPlanLifecycle.CheckHistory(p.History, c).Under("history")...)
	return append(found, blk.CheckCitations(p.Citations, c)...)
}

// Validate is [ApprenticeshipPlan.Check] as an error: nil unless a finding is an
// error.
func (p *ApprenticeshipPlan) Validate(c *blk.Context) error { return p.Check(c).Err() }
