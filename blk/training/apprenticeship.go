package training

import (
	"slices"

	"github.com/vokasi/vokasi-go/blk"
)

// An ApprenticeshipAgreement (perjanjian pemagangan) is one person at one
// company under a plan that was approved: what both sides owe each other, signed
// by both and ratified by the manpower office of the regency or city. Without it
// the participant may count as an employee. Hours of a training programme at a
// workplace are not an apprenticeship: see [OnTheJobTraining].
//
// Source: Permenaker 6/2020, art. 10-12.
type ApprenticeshipAgreement struct {
	// The identifier, which no other record of its kind has.
	ID ApprenticeshipAgreementID `json:"id,omitzero" jsonschema:"required"`
	// The plan that it belongs to.
	Plan ApprenticeshipPlanID `json:"plan,omitzero"`
	// The apprentice.
	Person blk.PersonID `json:"person,omitzero" jsonschema:"required"`
	// The company.
	Company blk.OrganisationID `json:"company,omitzero" jsonschema:"required"`
	// The centre that trains with the company, if there is one.
	Centre blk.CentreID `json:"centre,omitzero"`
	// The programme that the apprentice follows.
	Programme blk.ProgrammeID `json:"programme,omitzero"`
	// From when to when.
	Period blk.Period `json:"period,omitzero"`
	// The age of the apprentice on the first day, in completed years.
	AgeAtStart blk.Count `json:"age_at_start,omitzero"`
	// The written consent of a parent or guardian, for those who are 17.
	GuardianConsent blk.DocumentID `json:"guardian_consent,omitzero"`
	// The allowance (uang saku).
	Allowance ApprenticeshipAllowance `json:"allowance,omitzero"`
	// What the apprentice may expect.
	ParticipantRights []blk.Text `json:"participant_rights,omitempty"`
	// What the apprentice must do.
	ParticipantDuties []blk.Text `json:"participant_duties,omitempty"`
	// What the company may expect.
	CompanyRights []blk.Text `json:"company_rights,omitempty"`
	// What the company must do.
	CompanyDuties []blk.Text `json:"company_duties,omitempty"`
	// The mentors (pembimbing pemagangan).
	Mentors []blk.PersonID `json:"mentors,omitempty"`
	// The hours at work in a week, in hours of 60 minutes.
	HoursPerWeek blk.Count `json:"hours_per_week,omitzero"`
	// Who is insured against what.
	Insurance []InsuranceCover `json:"insurance,omitempty"`
	// The paper itself.
	Document blk.DocumentID `json:"document,omitzero"`
	// The day the apprentice signed.
	ParticipantSignedOn blk.Date `json:"participant_signed_on,omitzero"`
	// The day the company signed.
	CompanySignedOn blk.Date `json:"company_signed_on,omitzero"`
	// The document by which the office of the regency or city ratified it.
	Ratification blk.DocumentID `json:"ratification,omitzero"`
	// The day of that.
	RatifiedOn blk.Date `json:"ratified_on,omitzero"`
	// The spans in which it was paused, the earlier first; why is in the history.
	Suspensions []blk.Period `json:"suspensions,omitempty"`
	// Lesson hours of theory that were held.
	TheoryHours blk.LessonHours `json:"theory_hours,omitzero"`
	// Lesson hours of practice that were held.
	PracticeHours blk.LessonHours `json:"practice_hours,omitzero"`
	// The document that evaluates the apprentice.
	Evaluation blk.DocumentID `json:"evaluation,omitzero"`
	// The certificate of participation; not a competency certificate, which only an assessment gives.
	Certificate blk.DocumentID `json:"certificate,omitzero"`
	// What happened to it so far; its state follows from this.
	History []ApprenticeshipAgreementStep `json:"history,omitempty"`
	// The agreement that this one replaces.
	Amendment blk.Amendment[ApprenticeshipAgreementID] `json:"amendment,omitzero"`
	// Where this is known from.
	Citations []blk.Citation `json:"citations,omitempty"`
}

// ApprenticeshipAgreementID identifies an [ApprenticeshipAgreement].
type ApprenticeshipAgreementID string

// An ApprenticeshipAgreementStep is one move of an agreement.
type ApprenticeshipAgreementStep = blk.Step[ApprenticeshipAgreementState, ApprenticeshipAgreementEvent]

// An ApprenticeshipAllowance (uang saku) is what an apprentice is paid in a
// month, with its parts.
type ApprenticeshipAllowance struct {
	// In all, in rupiah a month.
	PerMonth blk.Rupiah `json:"per_month,omitzero"`
	// For transport, in rupiah a month.
	Transport blk.Rupiah `json:"transport,omitzero"`
	// For meals, in rupiah a month.
	Meals blk.Rupiah `json:"meals,omitzero"`
	// As an incentive, in rupiah a month.
	Incentive blk.Rupiah `json:"incentive,omitzero"`
}

// ApprenticeshipAgreementState is the state of an agreement, from "draft" to
// "completed" or "terminated". The zero value "" is absent.
type ApprenticeshipAgreementState string

// The states of an agreement.
const (
	AgreementDraft               ApprenticeshipAgreementState = "draft"
	AgreementSignedByParticipant ApprenticeshipAgreementState = "signed_by_participant"
	AgreementSignedByCompany     ApprenticeshipAgreementState = "signed_by_company"
	AgreementBothSigned          ApprenticeshipAgreementState = "both_signed"
	AgreementRatified            ApprenticeshipAgreementState = "ratified"
	AgreementRunning             ApprenticeshipAgreementState = "running"
	AgreementPaused              ApprenticeshipAgreementState = "paused"
	AgreementCompleted           ApprenticeshipAgreementState = "completed"
	AgreementTerminated          ApprenticeshipAgreementState = "terminated"
)

var apprenticeshipAgreementStates = blk.NewCodeList("apprenticeship_agreement_state", blk.Text{ID: "Keadaan perjanjian pemagangan", EN: "State of an apprenticeship agreement"},
	blk.Code{Value: string(AgreementDraft), Label: blk.Text{ID: "draf", EN: "draft"}},
	blk.Code{Value: string(AgreementSignedByParticipant), Label: blk.Text{ID: "ditandatangani peserta", EN: "signed by the apprentice"}},
	blk.Code{Value: string(AgreementSignedByCompany), Label: blk.Text{ID: "ditandatangani perusahaan", EN: "signed by the company"}},
	blk.Code{Value: string(AgreementBothSigned), Label: blk.Text{ID: "ditandatangani kedua pihak", EN: "signed by both"}},
	blk.Code{Value: string(AgreementRatified), Label: blk.Text{ID: "disahkan", EN: "ratified"}},
	blk.Code{Value: string(AgreementRunning), Label: blk.Text{ID: "berjalan", EN: "running"}},
	blk.Code{Value: string(AgreementPaused), Label: blk.Text{ID: "dijeda", EN: "paused"}},
	blk.Code{Value: string(AgreementCompleted), Label: blk.Text{ID: "selesai", EN: "completed"}},
	blk.Code{Value: string(AgreementTerminated), Label: blk.Text{ID: "diakhiri sebelum waktunya", EN: "terminated"}},
)

// IsValid reports whether s is one of the states.
func (s ApprenticeshipAgreementState) IsValid() bool {
	return apprenticeshipAgreementStates.Has(string(s))
}

// Label returns the name of the state.
func (s ApprenticeshipAgreementState) Label() blk.Text {
	return apprenticeshipAgreementStates.LabelOf(string(s))
}

// CodeList returns all states.
func (ApprenticeshipAgreementState) CodeList() blk.CodeList { return apprenticeshipAgreementStates }

// IsFinal reports whether both sides signed the agreement. From then on it is
// replaced by another one, never edited; what becomes of it, such as the
// ratification, is still to come.
func (a *ApprenticeshipAgreement) IsFinal() bool {
	return !a.ParticipantSignedOn.IsZero() && !a.CompanySignedOn.IsZero()
}

// binds reports whether both sides are bound in the state.
func (s ApprenticeshipAgreementState) binds() bool {
	return s == AgreementBothSigned || s == AgreementRatified || s == AgreementRunning || s == AgreementPaused
}

// ApprenticeshipAgreementEvent is what moves an agreement, such as "ratify". The
// zero value "" is absent.
type ApprenticeshipAgreementEvent string

// The events of an agreement.
const (
	AgreementSignByParticipant ApprenticeshipAgreementEvent = "sign_by_participant"
	AgreementSignByCompany     ApprenticeshipAgreementEvent = "sign_by_company"
	AgreementRatify            ApprenticeshipAgreementEvent = "ratify"
	AgreementStart             ApprenticeshipAgreementEvent = "start"
	AgreementPause             ApprenticeshipAgreementEvent = "pause"
	AgreementResume            ApprenticeshipAgreementEvent = "resume"
	AgreementComplete          ApprenticeshipAgreementEvent = "complete"
	AgreementTerminate         ApprenticeshipAgreementEvent = "terminate"
)

var apprenticeshipAgreementEvents = blk.NewCodeList("apprenticeship_agreement_event", blk.Text{ID: "Langkah perjanjian pemagangan", EN: "Event of an apprenticeship agreement"},
	blk.Code{Value: string(AgreementSignByParticipant), Label: blk.Text{ID: "tanda tangan peserta", EN: "sign (apprentice)"}},
	blk.Code{Value: string(AgreementSignByCompany), Label: blk.Text{ID: "tanda tangan perusahaan", EN: "sign (company)"}},
	blk.Code{Value: string(AgreementRatify), Label: blk.Text{ID: "sahkan", EN: "ratify"}, Meaning: blk.Text{ID: "oleh dinas ketenagakerjaan", EN: "by the manpower office"}},
	blk.Code{Value: string(AgreementStart), Label: blk.Text{ID: "mulai", EN: "start"}},
	blk.Code{Value: string(AgreementPause), Label: blk.Text{ID: "jeda", EN: "pause"}},
	blk.Code{Value: string(AgreementResume), Label: blk.Text{ID: "lanjutkan", EN: "resume"}},
	blk.Code{Value: string(AgreementComplete), Label: blk.Text{ID: "selesaikan", EN: "complete"}},
	blk.Code{Value: string(AgreementTerminate), Label: blk.Text{ID: "akhiri sebelum waktunya", EN: "terminate"}},
)

// IsValid reports whether e is one of the events.
func (e ApprenticeshipAgreementEvent) IsValid() bool {
	return apprenticeshipAgreementEvents.Has(string(e))
}

// Label returns the name of the event.
func (e ApprenticeshipAgreementEvent) Label() blk.Text {
	return apprenticeshipAgreementEvents.LabelOf(string(e))
}

// CodeList returns all events.
func (ApprenticeshipAgreementEvent) CodeList() blk.CodeList { return apprenticeshipAgreementEvents }

// State returns the state that the history of the agreement leads to.
func (a *ApprenticeshipAgreement) State() ApprenticeshipAgreementState {
	return apprenticeshipAgreementLifecycle.State(a.History)
}

// Try returns the step that an event makes, or every reason why it may not
// happen. It changes nothing: the caller appends the step to the history. The
// move need not name the record. To sign, it needs the state of the plan as its
// parent (MAG-009), and somebody who answers whether the company has room
// (MAG-007): see [Records.ApprenticeshipQuota].
func (a *ApprenticeshipAgreement) Try(event ApprenticeshipAgreementEvent, m blk.Move[ApprenticeshipAgreement]) (ApprenticeshipAgreementStep, blk.Findings) {
	m.Record = a
	return apprenticeshipAgreementLifecycle.Try(a.History, event, m)
}

// ApprenticeshipAgreementLifecycle returns a copy of the table of states and
// events of an agreement.
func ApprenticeshipAgreementLifecycle() *blk.Lifecycle[ApprenticeshipAgreementState, ApprenticeshipAgreementEvent, ApprenticeshipAgreement] {
	return apprenticeshipAgreementLifecycle.Clone()
}

var apprenticeshipAgreementLifecycle = blk.Lifecycle[ApprenticeshipAgreementState, ApprenticeshipAgreementEvent, ApprenticeshipAgreement]{
	ID: "apprenticeship_agreement", Label: blk.Text{ID: "Daur hidup perjanjian pemagangan", EN: "Lifecycle of an apprenticeship agreement"}, Initial: AgreementDraft,
	Transitions: []blk.Transition[ApprenticeshipAgreementState, ApprenticeshipAgreementEvent, ApprenticeshipAgreement]{
		{From: inStates(AgreementDraft), Event: AgreementSignByParticipant, To: AgreementSignedByParticipant, Roles: []blk.Role{blk.RoleParticipant}, Guards: signingGuards},
		{From: inStates(AgreementDraft), Event: AgreementSignByCompany, To: AgreementSignedByCompany, Roles: []blk.Role{blk.RoleCompany}, Guards: signingGuards},
		{From: inStates(AgreementSignedByCompany), Event: AgreementSignByParticipant, To: AgreementBothSigned, Roles: []blk.Role{blk.RoleParticipant}, Guards: signingGuards},
		{From: inStates(AgreementSignedByParticipant), Event: AgreementSignByCompany, To: AgreementBothSigned, Roles: []blk.Role{blk.RoleCompany}, Guards: signingGuards},
		{From: inStates(AgreementBothSigned), Event: AgreementRatify, To: AgreementRatified, Roles: []blk.Role{blk.RoleHeadOfOffice}, Guards: agreementGuards("MAG-005")},
		{From: inStates(AgreementRatified), Event: AgreementStart, To: AgreementRunning, Guards: agreementGuards("MAG-010", "MAG-015")},
		{From: inStates(AgreementRunning), Event: AgreementPause, To: AgreementPaused, NeedsReason: true},
		{From: inStates(AgreementPaused), Event: AgreementResume, To: AgreementRunning, NeedsReason: true},
		{From: inStates(AgreementRunning), Event: AgreementComplete, To: AgreementCompleted, Guards: agreementGuards("MAG-008", "MAG-021")},
		{From: inStates(AgreementRunning, AgreementPaused), Event: AgreementTerminate, To: AgreementTerminated, NeedsReason: true},
	},
}

func inStates(states ...ApprenticeshipAgreementState) []ApprenticeshipAgreementState { return states }

var signingGuards = agreementGuards("MAG-001", "MAG-002", "MAG-004", "MAG-006", "MAG-009", "MAG-007")

// agreementGuards returns rules as guards of the agreement.
func agreementGuards(rules ...blk.CheckID) []blk.Guard[ApprenticeshipAgreement] {
	guards := make([]blk.Guard[ApprenticeshipAgreement], len(rules))
	for i, id := range rules {
		guards[i] = apprenticeshipGuard(id, factsOfMove)
	}
	return guards
}

// factsOfMove returns what the agreement, the plan above it and those who count
// know.
func factsOfMove(m *blk.Move[ApprenticeshipAgreement]) apprenticeshipFacts {
	f := m.Record.facts()
	f.contents = blk.True
	for i := range agreementContents {
		if !agreementContents[i].present(m.Record) {
			f.contents = blk.False
		}
	}
	if m.Parent != "" {
		f.approved = blk.TruthOf(m.Parent == string(PlanApproved))
	}
	if m.Document != "" {
		f.ratified = blk.True // by the document of the move
	}
	f.quota, _ = m.Context.Ask("MAG-007", string(m.Record.ID))
	return f
}

// facts returns what the agreement itself knows, but for its contents.
func (a *ApprenticeshipAgreement) facts() apprenticeshipFacts {
	f := apprenticeshipFacts{
		age: a.AgeAtStart, consent: blk.TruthOf(a.GuardianConsent != ""), ratified: blk.TruthOf(a.Ratification != ""), period: a.Period,
		agreement: blk.TruthOf(a.Document != "" || !a.ParticipantSignedOn.IsZero() && !a.CompanySignedOn.IsZero()),
		mentor:    blk.TruthOf(len(a.Mentors) > 0), insured: blk.TruthOf(insured(a.Insurance, a.Period)), evaluated: blk.TruthOf(a.Evaluation != ""),
	}
	f.theory, f.hours = theoryOf(a.TheoryHours, a.PracticeHours)
	return f
}

// agreementContents are what an agreement must have, by member.
var agreementContents = []struct {
	at      string
	present func(*ApprenticeshipAgreement) bool
}{
	{"/programme", func(a *ApprenticeshipAgreement) bool { return a.Programme != "" }},
	{"/period", func(a *ApprenticeshipAgreement) bool { return !a.Period.From.IsZero() && !a.Period.Until.IsZero() }},
	{"/allowance/per_month", func(a *ApprenticeshipAgreement) bool { return !a.Allowance.PerMonth.IsZero() }},
	{"/participant_rights", func(a *ApprenticeshipAgreement) bool { return len(a.ParticipantRights) > 0 }},
	{"/participant_duties", func(a *ApprenticeshipAgreement) bool { return len(a.ParticipantDuties) > 0 }},
	{"/company_rights", func(a *ApprenticeshipAgreement) bool { return len(a.CompanyRights) > 0 }},
	{"/company_duties", func(a *ApprenticeshipAgreement) bool { return len(a.CompanyDuties) > 0 }},
}

// hasBegun reports whether somebody is an apprentice under the agreement, or
// should be by its dates.
func (a *ApprenticeshipAgreement) hasBegun(c *blk.Context) bool {
	switch a.State() {
	case AgreementRunning, AgreementPaused, AgreementCompleted, AgreementTerminated:
		return true
	case AgreementDraft:
		return false
	}
	return !a.Period.From.IsZero() && !a.Period.From.After(c.On) && !c.On.IsZero()
}

// The facts that a check looks at, where it looks only in some states.

func agreementFacts(a *ApprenticeshipAgreement, _ *blk.Context) apprenticeshipFacts { return a.facts() }

func factsOnceBegun(a *ApprenticeshipAgreement, c *blk.Context) apprenticeshipFacts {
	if !a.hasBegun(c) {
		return apprenticeshipFacts{}
	}
	return a.facts()
}

func factsOnceCompleted(a *ApprenticeshipAgreement, _ *blk.Context) apprenticeshipFacts {
	if a.State() != AgreementCompleted {
		return apprenticeshipFacts{}
	}
	return a.facts()
}

var apprenticeshipAgreementChecks = slices.Concat([]blk.Check[ApprenticeshipAgreement]{
	blk.CheckPresent("/id", func(a *ApprenticeshipAgreement) bool { return a.ID != "" }),
	blk.CheckIdentifier("/id", func(a *ApprenticeshipAgreement) ApprenticeshipAgreementID { return a.ID }),
	blk.CheckIdentifier("/plan", func(a *ApprenticeshipAgreement) ApprenticeshipPlanID { return a.Plan }),
	blk.CheckPresent("/person", func(a *ApprenticeshipAgreement) bool { return a.Person != "" }),
	blk.CheckIdentifier("/person", func(a *ApprenticeshipAgreement) blk.PersonID { return a.Person }),
	blk.CheckPresent("/company", func(a *ApprenticeshipAgreement) bool { return a.Company != "" }),
	blk.CheckIdentifier("/company", func(a *ApprenticeshipAgreement) blk.OrganisationID { return a.Company }),
	blk.CheckIdentifier("/centre", func(a *ApprenticeshipAgreement) blk.CentreID { return a.Centre }),
	blk.CheckIdentifier("/programme", func(a *ApprenticeshipAgreement) blk.ProgrammeID { return a.Programme }),
	blk.CheckPeriod("/period", func(a *ApprenticeshipAgreement) blk.Period { return a.Period }),
	blk.CheckIdentifier("/guardian_consent", func(a *ApprenticeshipAgreement) blk.DocumentID { return a.GuardianConsent }),
	blk.CheckIdentifiers("/mentors", func(a *ApprenticeshipAgreement) []blk.PersonID { return a.Mentors }),
	blk.CheckIdentifier("/document", func(a *ApprenticeshipAgreement) blk.DocumentID { return a.Document }),
	blk.CheckIdentifier("/ratification", func(a *ApprenticeshipAgreement) blk.DocumentID { return a.Ratification }),
	blk.CheckIdentifier("/evaluation", func(a *ApprenticeshipAgreement) blk.DocumentID { return a.Evaluation }),
	blk.CheckIdentifier("/certificate", func(a *ApprenticeshipAgreement) blk.DocumentID { return a.Certificate }),
	blk.CheckAmendment(func(a *ApprenticeshipAgreement) (ApprenticeshipAgreementID, *blk.Amendment[ApprenticeshipAgreementID]) {
		return a.ID, &a.Amendment
	}),
	apprenticeshipCheck("MAG-001", "/age_at_start", blk.InEveryPhase(blk.Error), agreementFacts),
	apprenticeshipCheck("MAG-002", "/guardian_consent", blk.UnlessReported(blk.Error, blk.Error), agreementFacts),
	apprenticeshipCheck("MAG-003", "/document", blk.UnlessReported(blk.Warning, blk.Error), factsOnceBegun),
	apprenticeshipCheck("MAG-005", "/ratification", blk.UnlessReported(blk.Warning, blk.Error), factsOnceBegun),
	apprenticeshipCheck("MAG-006", "/period", blk.InEveryPhase(blk.Error), agreementFacts),
	apprenticeshipCheck("MAG-008", "/theory_hours", blk.InEveryPhase(blk.Error), factsOnceCompleted),
	apprenticeshipCheck("MAG-010", "/mentors", blk.UnlessReported(blk.Warning, blk.Warning), agreementFacts),
	apprenticeshipCheck("MAG-015", "/insurance", blk.UnlessReported(blk.Warning, blk.Warning), factsOnceBegun),
	apprenticeshipCheck("MAG-021", "/evaluation", blk.UnlessReported(blk.Warning, blk.Warning), factsOnceCompleted),
	{
		ID: "MAG-016", At: "/allowance", Severity: blk.InEveryPhase(blk.Error),
		Must:  blk.Text{ID: "Uang saku tidak boleh negatif dan harus sama dengan jumlah transpor, makan dan insentif.", EN: "The allowance must not be negative and must be the sum of transport, meals and incentive."},
		Mend:  blk.Text{ID: "Periksa per_month, transport, meals dan incentive.", EN: "Check per_month, transport, meals and incentive."},
		Basis: []blk.Basis{blk.Practice(blk.Text{ID: "uang saku terdiri atas transpor, makan dan insentif", EN: "the allowance is made of transport, meals and an incentive"})},
		Holds: func(a *ApprenticeshipAgreement, _ *blk.Context) bool { return a.Allowance.adds() },
	},
	{
		ID: "MAG-017", At: "/suspensions", Severity: blk.InEveryPhase(blk.Error),
		Must:  blk.Text{ID: "Masa jeda harus di dalam masa pemagangan, berurutan dan tidak bertumpuk.", EN: "The spans of a pause must lie in the period of the apprenticeship, in order and apart."},
		Mend:  blk.Text{ID: "Perbaiki tanggal masa jedanya.", EN: "Correct the dates of the pauses."},
		Basis: agreementPractice, Needs: []blk.CheckID{"DOC-013"},
		Find: func(a *ApprenticeshipAgreement, _ *blk.Context) (failures []blk.Failure) {
			for i, s := range a.Suspensions {
				if !a.hasSpan(s) || i > 0 && !a.Suspensions[i-1].Until.Before(s.From) {
					failures = append(failures, blk.Failure{At: blk.IndexPointer("/suspensions", i, "")})
				}
			}
			return failures
		},
	},
	{
		ID: "MAG-020", At: "/ratified_on", Severity: blk.InEveryPhase(blk.Warning),
		Must:  blk.Text{ID: "Perjanjian pemagangan harus ditandatangani, lalu disahkan, sebelum hari pertama.", EN: "An apprenticeship agreement must be signed and then ratified before the first day."},
		Mend:  blk.Text{ID: "Periksa tanggal tanda tangan, pengesahan dan mulai.", EN: "Check the days of signing, of ratification and of the start."},
		Basis: agreementPractice,
		Holds: func(a *ApprenticeshipAgreement, _ *blk.Context) bool {
			for _, signed := range [...]blk.Date{a.ParticipantSignedOn, a.CompanySignedOn} {
				if signed.After(a.RatifiedOn) || signed.After(a.Period.From) {
					return false
				}
			}
			return !a.RatifiedOn.After(a.Period.From)
		},
	},
	{
		ID: "MAG-022", At: "/certificate", Severity: blk.UnlessReported(blk.Error, blk.Error),
		Must:  blk.Text{ID: "Sertifikat pemagangan hanya boleh diberikan setelah pemagangan selesai.", EN: "A certificate of apprenticeship must be given only after the apprenticeship is completed."},
		Mend:  blk.Text{ID: "Selesaikan pemagangannya dulu, atau hapus certificate.", EN: "Complete the apprenticeship first, or take certificate away."},
		Basis: agreementPractice,
		Holds: func(a *ApprenticeshipAgreement, _ *blk.Context) bool {
			return a.Certificate == "" || a.State() == AgreementCompleted
		},
	},
}, agreementContentsChecks())

var agreementPractice = []blk.Basis{blk.Practice(blk.Text{ID: "penyelenggaraan pemagangan", EN: "how apprenticeships are run"})}

// agreementContentsChecks returns check MAG-004 for each of the contents.
func agreementContentsChecks() []blk.Check[ApprenticeshipAgreement] {
	checks := make([]blk.Check[ApprenticeshipAgreement], len(agreementContents))
	for i, content := range agreementContents {
		checks[i] = apprenticeshipCheck("MAG-004", content.at, blk.UnlessReported(blk.Error, blk.Error), func(a *ApprenticeshipAgreement, _ *blk.Context) apprenticeshipFacts {
			return apprenticeshipFacts{contents: blk.TruthOf(content.present(a))}
		})
	}
	return checks
}

// adds reports whether no amount is negative, and all parts that are given make
// up the whole.
func (x ApprenticeshipAllowance) adds() bool {
	whole, known := x.PerMonth.Int()
	if whole < 0 {
		return false
	}
	var sum int64
	for _, part := range [...]blk.Rupiah{x.Transport, x.Meals, x.Incentive} {
		n, given := part.Int()
		if n < 0 {
			return false
		}
		sum += n
		known = known && given
	}
	return !known || sum == whole
}

// hasSpan reports whether a pause lies in the agreement; one that goes on may
// end later.
func (a *ApprenticeshipAgreement) hasSpan(s blk.Period) bool {
	if s.Until.IsZero() {
		s.Until = s.From
	}
	return !s.From.IsZero() && a.Period.Covers(s)
}

// Check returns what the checks find in the agreement, nil if all hold.
func (a *ApprenticeshipAgreement) Check(c *blk.Context) blk.Findings {
	found := blk.RunChecks(apprenticeshipAgreementChecks, a, c)
	found = append(found, blk.CheckEach("insurance", a.Insurance, (*InsuranceCover).Check, c)...)
	found = append(found, apprenticeshipAgreementLifecycle.CheckHistory(a.History, c).Under("history")...)
	return append(found, blk.CheckCitations(a.Citations, c)...)
}

// Validate is [ApprenticeshipAgreement.Check] as an error: nil unless a finding
// is an error.
func (a *ApprenticeshipAgreement) Validate(c *blk.Context) error { return a.Check(c).Err() }
