package training_test

import (
	"slices"
	"strconv"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/blktest"
	"github.com/vokasi/vokasi-go/blk/training"
)

type (
	plan      = training.ApprenticeshipPlan
	agreement = training.ApprenticeshipAgreement
)

// ofRecords returns the checks of records of an entity, without the guards of its
// lifecycle, which have no place.
func ofRecords(entity string) []blk.CheckInfo {
	return slices.DeleteFunc(catalogue(entity), func(info blk.CheckInfo) bool { return info.At == "" })
}

func checksOf(found blk.Findings) (ids []blk.CheckID) {
	for _, f := range found {
		ids = append(ids, f.Check)
	}
	return ids
}

func hours(s string) blk.LessonHours { return blk.MustParseLessonHours(s) }

func texts(id, en string) []blk.Text { return []blk.Text{{ID: id, EN: en}} }

func planStep(event training.ApprenticeshipPlanEvent, to training.ApprenticeshipPlanState, role blk.Role, at string) training.ApprenticeshipPlanStep {
	return training.ApprenticeshipPlanStep{Event: event, To: to, Actor: "u", Role: role, At: blk.MustParseInstant(at)}
}

func agreementStep(event training.ApprenticeshipAgreementEvent, to training.ApprenticeshipAgreementState, role blk.Role, at string) training.ApprenticeshipAgreementStep {
	return training.ApprenticeshipAgreementStep{Event: event, To: to, Actor: "u", Role: role, At: blk.MustParseInstant(at), Reason: "-"}
}

func goodApprenticeshipPlan() *plan {
	return &plan{
		ID: "plan-1", Company: "pt", Programme: "las", Regions: []blk.Region{blk.MustParseRegion("64.01")}, Period: days("2026-02-01", "2027-01-31"),
		Participants: n(20), Employees: n(100), CompanyHoursPerWeek: n(40), TheoryHours: hours("250"), PracticeHours: hours("750"), Mentors: []blk.PersonID{"m-1", "m-2"},
		Facilities: texts("bengkel las", "welding shop"), Schedule: "jadwal", AgreementDraft: "rancangan", SubmittedOn: blk.MustParseDate("2026-01-02"), SelectionFrom: blk.MustParseDate("2026-01-08"),
		ApprovedBy: training.AuthorityRegencyOffice, ApprovedOn: blk.MustParseDate("2026-01-07"), Approval: "surat", Citations: cited,
		History: []training.ApprenticeshipPlanStep{
			planStep(training.PlanSubmit, training.PlanSubmitted, blk.RoleCompany, "2026-01-02T02:00:00Z"),
			planStep(training.PlanApprove, training.PlanApproved, blk.RoleHeadOfOffice, "2026-01-07T02:00:00Z"),
		},
	}
}

func TestApprenticeshipPlanChecks(t *testing.T) {
	pending := func(p *plan) { p.History, p.ApprovedOn, p.ApprovedBy = p.History[:1], blk.Date{}, "" }
	blktest.Checks(t, ofRecords("apprenticeship_plan"), goodApprenticeshipPlan, today, (*plan).Check, []blktest.Example[plan]{
		{Check: "DOC-009", At: "/id", Break: func(p *plan) { p.ID = "" }},
		{Check: "DOC-014", At: "/id", Break: func(p *plan) { p.ID = "a b" }},
		{Check: "DOC-009", At: "/company", Break: func(p *plan) { p.Company = "" }},
		{Check: "DOC-014", At: "/company", Break: func(p *plan) { p.Company = "a b" }},
		{Check: "DOC-014", At: "/programme", Break: func(p *plan) { p.Programme = "a b" }},
		{Check: "DOC-013", At: "/period", Break: func(p *plan) { p.Period = days("2026-02-02", "2026-02-01") }},
		{Check: "DOC-014", At: "/mentors/1", Break: func(p *plan) { p.Mentors[1] = "" }},
		{Check: "DOC-014", At: "/schedule", Break: func(p *plan) { p.Schedule = "a b" }},
		{Check: "DOC-014", At: "/agreement_draft", Break: func(p *plan) { p.AgreementDraft = "a b" }},
		{Check: "DOC-014", At: "/approval", Break: func(p *plan) { p.Approval = "a b" }},
		{Check: "REF-001", At: "/approved_by", Break: func(p *plan) { p.ApprovedBy = "dinas" }},
		{Check: "MAG-007", At: "/participants", Break: func(p *plan) { p.Participants = n(21) }},
		{Check: "MAG-008", At: "/theory_hours", Break: func(p *plan) { p.TheoryHours = hours("251") }},
		{Check: "MAG-008", At: "/theory_hours", Break: func(p *plan) { p.TheoryHours, p.PracticeHours = hours("99"), hours("901") }},
		{Check: "MAG-009", At: "/approved_by", Break: func(p *plan) { p.Regions = append(p.Regions, blk.MustParseRegion("64.02")) }},
		{Check: "MAG-009", At: "/selection_from", Break: func(p *plan) { p.SelectionFrom = p.ApprovedOn.AddDays(-1) }},
		{Check: "MAG-009", At: "/selection_from", Break: pending},
		{Check: "MAG-018", At: "/approved_on", Break: func(p *plan) { p.ApprovedOn, p.SelectionFrom = p.ApprovedOn.AddDays(1), p.ApprovedOn.AddDays(1) }},
		{Check: "MAG-018", At: "/approved_on", Break: pending},
		{Check: "MAG-019", At: "/programme", Break: func(p *plan) { p.Programme = "" }},
		{Check: "MAG-019", At: "/facilities", Break: func(p *plan) { p.Facilities = nil }},
		{Check: "MAG-019", At: "/mentors", Break: func(p *plan) { p.Mentors = nil }},
		{Check: "MAG-019", At: "/schedule", Break: func(p *plan) { p.Schedule = "" }},
		{Check: "MAG-019", At: "/agreement_draft", Break: func(p *plan) { p.AgreementDraft = "" }},
		{Check: "LIF-001", At: "/history/0/event", Break: func(p *plan) { p.History[0].Event = training.PlanClose }},
		{Check: "REF-005", At: "/regions/0", Break: func(p *plan) { p.Regions[0] = blk.MustParseRegion("97.01") }},
	})
	require.NoError(t, goodApprenticeshipPlan().Validate(today))
	require.Len(t, catalogue("apprenticeship_region"), 1)
	require.Empty(t, (&plan{ID: "p", Company: "pt", SubmittedOn: blk.MustParseDate("2026-01-02"), SelectionFrom: blk.MustParseDate("2026-01-08")}).Check(reported), "a source need not tell of the approval")

	p := goodApprenticeshipPlan()
	p.TheoryHours, p.PracticeHours = hours("250"), hours("749")
	f := p.Check(today).Of("MAG-008")[0]
	require.Equal(t, "Sesuaikan pembagian jamnya. Batasnya 10 persen sampai 25 persen.", f.Mend.ID)
	p = goodApprenticeshipPlan()
	pending(p)
	p.SelectionFrom = today.On.AddDays(1)
	require.Empty(t, p.Check(today).Of("MAG-009"), "selection is planned, and may be")
	require.Empty(t, p.Check(&blk.Context{}), "without a reference date nobody knows how long it took")
	p = goodApprenticeshipPlan()
	p.ApprovedOn = blk.Date{}
	require.Empty(t, p.Check(today), "approved as the history has it")
}

func TestApprovingAuthority(t *testing.T) {
	for _, c := range []struct {
		want    training.ApprovingAuthority
		regions []string
	}{
		{"", nil},
		{training.AuthorityRegencyOffice, []string{"64.01"}},
		{training.AuthorityRegencyOffice, []string{"64.01.04", "64.01"}},
		{training.AuthorityProvincialOffice, []string{"64.01", "64.71"}},
		{training.AuthorityProvincialOffice, []string{"64"}},
		{training.AuthorityProvincialOffice, []string{"64.01", "64"}},
		{training.AuthorityDirectorateGeneral, []string{"64.01", "64.71", "63.01"}},
		{training.AuthorityDirectorateGeneral, []string{"64", "63"}},
	} {
		var p plan
		for _, r := range c.regions {
			p.Regions = append(p.Regions, blk.MustParseRegion(r))
		}
		require.Equal(t, c.want, p.ApprovingAuthority(), c.regions)
	}
}

func TestTheAuthorityOfAPlanDoesNotDependOnTheOrderOfItsRegions(t *testing.T) {
	regions := []blk.Region{blk.MustParseRegion("64"), blk.MustParseRegion("64.01"), blk.MustParseRegion("64.01.04"), blk.MustParseRegion("64.71"), blk.MustParseRegion("63.01")}
	rapid.Check(t, func(t *rapid.T) {
		some := rapid.SliceOf(rapid.SampledFrom(regions)).Draw(t, "regions")
		mixed := rapid.Permutation(some).Draw(t, "mixed")
		require.Equal(t, (&plan{Regions: some}).ApprovingAuthority(), (&plan{Regions: mixed}).ApprovingAuthority())
	})
}

func TestWorkingDaysAreMondayToFriday(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		submitted := blk.MustParseDate("2026-01-01").AddDays(rapid.IntRange(0, 30).Draw(t, "submitted"))
		approved := submitted.AddDays(rapid.IntRange(-5, 40).Draw(t, "days"))
		taken := 0
		for d := submitted.AddDays(1); !d.After(approved); d = d.AddDays(1) {
			if d.Weekday() != time.Saturday && d.Weekday() != time.Sunday {
				taken++
			}
		}
		p := plan{ID: "p", Company: "pt", SubmittedOn: submitted, ApprovedOn: approved}
		found := p.Check(today).Of("MAG-018")
		require.Equal(t, taken > 3, len(found) == 1)
		if len(found) == 1 {
			require.Equal(t, strconv.Itoa(taken), found[0].Params.Get("given"))
		}
	})
}

func TestApprenticeshipPlanLifecycle(t *testing.T) {
	blktest.Lifecycle(t, training.ApprenticeshipPlanLifecycle())
	try := func(p *plan, event training.ApprenticeshipPlanEvent, role blk.Role) []blk.CheckID {
		_, found := p.Try(event, blk.Move[plan]{Actor: "u", Role: role, At: blk.MustParseInstant("2026-01-07T02:00:00Z")})
		return checksOf(found)
	}
	p := goodApprenticeshipPlan()
	p.History = nil
	require.Equal(t, training.PlanDraft, p.State())
	require.Equal(t, []blk.CheckID{"LIF-001"}, try(p, training.PlanApprove, blk.RoleHeadOfOffice))
	require.Empty(t, try(p, training.PlanSubmit, blk.RoleCompany))
	p.History = goodApprenticeshipPlan().History[:1]
	require.Empty(t, try(p, training.PlanApprove, blk.RoleHeadOfOffice))
	require.Equal(t, []blk.CheckID{"LIF-002"}, try(p, training.PlanApprove, blk.RoleCompany))
	require.Equal(t, []blk.CheckID{"AUD-001"}, try(p, training.PlanReturn, blk.RoleHeadOfOffice), "a plan is returned for a reason")
	p.ApprovedBy = training.AuthorityDirectorateGeneral
	require.Equal(t, []blk.CheckID{"MAG-009"}, try(p, training.PlanApprove, blk.RoleMinistryOfficer), "the regency's office is to approve")
	p.ApprovedBy, p.Mentors = "", nil
	require.Equal(t, []blk.CheckID{"MAG-019", "MAG-009"}, try(p, training.PlanApprove, blk.RoleHeadOfOffice))
	require.Empty(t, try(goodApprenticeshipPlan(), training.PlanClose, blk.RoleCompany))
}

func goodAgreement() *agreement {
	return &agreement{
		ID: "pm-1", Plan: "plan-1", Person: "p-1", Company: "pt", Centre: "blk-x", Programme: "las", Period: days("2026-02-02", "2026-07-31"), AgeAtStart: n(17), GuardianConsent: "izin",
		Allowance:         training.ApprenticeshipAllowance{PerMonth: blk.MustNewRupiah(1_500_000), Transport: blk.MustNewRupiah(500_000), Meals: blk.MustNewRupiah(600_000), Incentive: blk.MustNewRupiah(400_000)},
		ParticipantRights: texts("uang saku", "an allowance"), ParticipantDuties: texts("menaati tata tertib", "keep the rules"),
		CompanyRights: texts("hasil kerja", "the work"), CompanyDuties: texts("menyediakan alat pelindung", "give protective gear"),
		Mentors: []blk.PersonID{"m-1"}, HoursPerWeek: n(40), Insurance: goodInsurance(), Document: "perjanjian",
		ParticipantSignedOn: blk.MustParseDate("2026-01-20"), CompanySignedOn: blk.MustParseDate("2026-01-21"), Ratification: "pengesahan", RatifiedOn: blk.MustParseDate("2026-01-26"),
		Suspensions: []blk.Period{days("2026-02-09", "2026-02-10"), days("2026-02-11", "2026-02-12")}, Citations: cited,
		History: []training.ApprenticeshipAgreementStep{
			agreementStep(training.AgreementSignByParticipant, training.AgreementSignedByParticipant, blk.RoleParticipant, "2026-01-20T02:00:00Z"),
			agreementStep(training.AgreementSignByCompany, training.AgreementBothSigned, blk.RoleCompany, "2026-01-21T02:00:00Z"),
			agreementStep(training.AgreementRatify, training.AgreementRatified, blk.RoleHeadOfOffice, "2026-01-26T02:00:00Z"),
			agreementStep(training.AgreementStart, training.AgreementRunning, blk.RoleCompany, "2026-02-02T02:00:00Z"),
		},
	}
}

func goodInsurance() []training.InsuranceCover {
	return []training.InsuranceCover{{Kind: training.InsuranceWorkAccident, Period: days("2026-02-01", "2026-12-31")}, {Kind: training.InsuranceDeath}}
}

func completeAgreement() *agreement {
	a := goodAgreement()
	a.TheoryHours, a.PracticeHours, a.Evaluation, a.Certificate = hours("100"), hours("900"), "evaluasi", "sertifikat"
	a.History = append(a.History, agreementStep(training.AgreementComplete, training.AgreementCompleted, blk.RoleCompany, "2026-07-31T09:00:00Z"))
	return a
}

func TestApprenticeshipAgreementChecks(t *testing.T) {
	blktest.Checks(t, ofRecords("apprenticeship_agreement"), completeAgreement, today, (*agreement).Check, []blktest.Example[agreement]{
		{Check: "DOC-009", At: "/id", Break: func(a *agreement) { a.ID = "" }},
		{Check: "DOC-014", At: "/id", Break: func(a *agreement) { a.ID = "a b" }},
		{Check: "DOC-014", At: "/plan", Break: func(a *agreement) { a.Plan = "a b" }},
		{Check: "DOC-009", At: "/person", Break: func(a *agreement) { a.Person = "" }},
		{Check: "DOC-014", At: "/person", Break: func(a *agreement) { a.Person = "a b" }},
		{Check: "DOC-009", At: "/company", Break: func(a *agreement) { a.Company = "" }},
		{Check: "DOC-014", At: "/company", Break: func(a *agreement) { a.Company = "a b" }},
		{Check: "DOC-014", At: "/centre", Break: func(a *agreement) { a.Centre = "a b" }},
		{Check: "DOC-014", At: "/programme", Break: func(a *agreement) { a.Programme = "a b" }},
		{Check: "DOC-013", At: "/period", Break: func(a *agreement) { a.Period = days("2026-02-02", "2026-02-01") }},
		{Check: "DOC-014", At: "/guardian_consent", Break: func(a *agreement) { a.GuardianConsent = "a b" }},
		{Check: "DOC-014", At: "/mentors/0", Break: func(a *agreement) { a.Mentors[0] = "a b" }},
		{Check: "DOC-014", At: "/document", Break: func(a *agreement) { a.Document = "a b" }},
		{Check: "DOC-014", At: "/ratification", Break: func(a *agreement) { a.Ratification = "a b" }},
		{Check: "DOC-014", At: "/evaluation", Break: func(a *agreement) { a.Evaluation = "a b" }},
		{Check: "DOC-014", At: "/certificate", Break: func(a *agreement) { a.Certificate = "a b" }},
		{Check: "AUD-008", At: "/amendment", Break: func(a *agreement) { a.Amendment.Replaces = a.ID }},
		{Check: "MAG-001", At: "/age_at_start", Break: func(a *agreement) { a.AgeAtStart = n(16) }},
		{Check: "MAG-002", At: "/guardian_consent", Break: func(a *agreement) { a.GuardianConsent = "" }},
		{Check: "MAG-003", At: "/document", Break: func(a *agreement) { a.Document, a.CompanySignedOn = "", blk.Date{} }},
		{Check: "MAG-004", At: "/programme", Break: func(a *agreement) { a.Programme = "" }},
		{Check: "MAG-004", At: "/period", Break: func(a *agreement) { a.Period.Until = blk.Date{} }},
		{Check: "MAG-004", At: "/allowance/per_month", Break: func(a *agreement) { a.Allowance = training.ApprenticeshipAllowance{} }},
		{Check: "MAG-004", At: "/participant_rights", Break: func(a *agreement) { a.ParticipantRights = nil }},
		{Check: "MAG-004", At: "/participant_duties", Break: func(a *agreement) { a.ParticipantDuties = nil }},
		{Check: "MAG-004", At: "/company_rights", Break: func(a *agreement) { a.CompanyRights = nil }},
		{Check: "MAG-004", At: "/company_duties", Break: func(a *agreement) { a.CompanyDuties = nil }},
		{Check: "MAG-005", At: "/ratification", Break: func(a *agreement) { a.Ratification = "" }},
		{Check: "MAG-006", At: "/period", Break: func(a *agreement) { a.Period.Until = blk.MustParseDate("2027-02-02") }},
		{Check: "MAG-008", At: "/theory_hours", Break: func(a *agreement) { a.TheoryHours = hours("99") }},
		{Check: "MAG-010", At: "/mentors", Break: func(a *agreement) { a.Mentors = nil }},
		{Check: "MAG-015", At: "/insurance", Break: func(a *agreement) { a.Insurance = a.Insurance[:1] }},
		{Check: "MAG-015", At: "/insurance", Break: func(a *agreement) { a.Insurance[0].Period.Until = blk.MustParseDate("2026-06-30") }},
		{Check: "MAG-016", At: "/allowance", Break: func(a *agreement) { a.Allowance.PerMonth = blk.MustNewRupiah(1_500_001) }},
		{Check: "MAG-016", At: "/allowance", Break: func(a *agreement) {
			a.Allowance = training.ApprenticeshipAllowance{PerMonth: blk.MustNewRupiah(-1)}
		}},
		{Check: "MAG-016", At: "/allowance", Break: func(a *agreement) { a.Allowance.Meals = blk.MustNewRupiah(-1) }},
		{Check: "MAG-017", At: "/suspensions/1", Break: func(a *agreement) { a.Suspensions[1].From = a.Suspensions[0].Until }},
		{Check: "MAG-017", At: "/suspensions/1", Break: func(a *agreement) { a.Suspensions[0].Until = blk.Date{} }},
		{Check: "MAG-017", At: "/suspensions/0", Break: func(a *agreement) { a.Suspensions[0].From = blk.MustParseDate("2026-02-01") }},
		{Check: "MAG-020", At: "/ratified_on", Break: func(a *agreement) { a.RatifiedOn = a.Period.From.AddDays(1) }},
		{Check: "MAG-020", At: "/ratified_on", Break: func(a *agreement) { a.CompanySignedOn = a.RatifiedOn.AddDays(1) }},
		{Check: "MAG-021", At: "/evaluation", Break: func(a *agreement) { a.Evaluation = "" }},
		{Check: "MAG-022", At: "/certificate", Break: func(a *agreement) { a.History = a.History[:4] }},
		{Check: "LIF-001", At: "/history/0/event", Break: func(a *agreement) { a.History[0].Event = training.AgreementComplete }},
		{Check: "REF-001", At: "/insurance/0/kind", Break: func(a *agreement) { a.Insurance[0].Kind = "JKK" }},
	})
	require.NoError(t, completeAgreement().Validate(today))
	require.Empty(t, goodAgreement().Check(today))
	require.Empty(t, (&agreement{ID: "a", Person: "p", Company: "pt"}).Check(reported), "absence is no finding in what an article tells")
}

func TestWhatIsNotKnownOfAnAgreementBreaksNothing(t *testing.T) {
	a := goodAgreement()
	a.GuardianConsent, a.AgeAtStart = "", blk.Count{}
	require.Empty(t, a.Check(today), "whose age is not known may be old enough")
	a.AgeAtStart = n(18)
	require.Empty(t, a.Check(today))
	a.Suspensions = []blk.Period{{From: blk.MustParseDate("2026-03-01")}}
	require.Empty(t, a.Check(today), "a pause that goes on")
	a.Allowance = training.ApprenticeshipAllowance{PerMonth: blk.MustNewRupiah(1), Meals: blk.MustNewRupiah(2)}
	require.Empty(t, a.Check(today), "not all parts are known")
	a.Insurance[0].Period, a.Period = days("2026-02-01", "2026-02-28"), blk.Period{}
	require.Empty(t, a.Check(today).Of("MAG-015"))

	draft := goodAgreement()
	draft.History, draft.Document, draft.ParticipantSignedOn, draft.CompanySignedOn, draft.Ratification, draft.RatifiedOn = nil, "", blk.Date{}, blk.Date{}, "", blk.Date{}
	require.Empty(t, draft.Check(today), "nobody is an apprentice under a draft")
	signed := goodAgreement()
	signed.History, signed.Ratification, signed.RatifiedOn = signed.History[:2], "", blk.Date{}
	require.Equal(t, []blk.CheckID{"MAG-005"}, checksOf(signed.Check(today)), "the first day is past")
	require.Empty(t, signed.Check(&blk.Context{On: blk.MustParseDate("2026-02-01")}))
	require.Empty(t, signed.Check(&blk.Context{}), "without a reference date nobody knows")

	then := &blk.Context{On: blk.MustParseDate("2019-12-31"), Phase: blk.Final}
	young := goodAgreement()
	young.AgeAtStart, young.GuardianConsent = n(15), ""
	require.Empty(t, young.Check(then), "the rule has no value for that day")
}

func TestALocalRuleMayRaiseTheAge(t *testing.T) {
	rulebook, found := blk.Resolve(training.Parameters(), []blk.Layer{{Level: blk.LayerProvince, Region: blk.MustParseRegion("64"),
		Settings: []blk.Setting{{Parameter: "apprentice_consent_age", DatedValue: blk.DatedValue{Value: blk.Value{Number: 18}}}}}}, blk.MustParseRegion("64.01"), "", today.On)
	require.Empty(t, found)
	a := goodAgreement()
	a.AgeAtStart, a.GuardianConsent = n(18), ""
	c := &blk.Context{On: today.On, Phase: blk.Final, Rulebook: rulebook}
	require.Equal(t, "Minta persetujuan tertulis orang tua atau wali. Batasnya 18 tahun.", a.Check(c).Of("MAG-002")[0].Mend.ID)
	w := goodApprenticeship()
	require.Equal(t, "Those who are 18 years old have the consent of a parent or guardian", w.ApprenticeshipRules(c).Children[2].Text.EN)
}

func TestApprenticeshipAgreementLifecycle(t *testing.T) {
	blktest.Lifecycle(t, training.ApprenticeshipAgreementLifecycle())
	room := &blk.Context{On: today.On, Supply: func(check blk.CheckID, subject string) (blk.Truth, blk.Citation) {
		return blk.TruthOf(check == "MAG-007" && subject == "pm-1"), blk.Citation{}
	}}
	try := func(a *agreement, event training.ApprenticeshipAgreementEvent, role blk.Role, c *blk.Context, parent string) []blk.CheckID {
		_, found := a.Try(event, blk.Move[agreement]{Parent: parent, Actor: "u", Role: role, At: blk.MustParseInstant("2026-08-01T02:00:00Z"), Context: c})
		return checksOf(found)
	}
	draft := goodAgreement()
	draft.History = nil
	for _, side := range []struct {
		event training.ApprenticeshipAgreementEvent
		role  blk.Role
	}{{training.AgreementSignByParticipant, blk.RoleParticipant}, {training.AgreementSignByCompany, blk.RoleCompany}} {
		require.Empty(t, try(draft, side.event, side.role, room, string(training.PlanApproved)))
		require.Equal(t, []blk.CheckID{"MAG-009"}, try(draft, side.event, side.role, room, string(training.PlanSubmitted)))
		require.Equal(t, []blk.CheckID{"MAG-009", "MAG-007"}, try(draft, side.event, side.role, nil, ""), "neither the plan nor the quota is known, and not knowing stops")
		require.Equal(t, []blk.CheckID{"LIF-002"}, try(draft, side.event, blk.RoleHeadOfOffice, room, string(training.PlanApproved)))
	}
	bad := &agreement{ID: "pm-1", AgeAtStart: n(17), Period: days("2026-01-01", "2027-01-01")}
	require.Equal(t, []blk.CheckID{"MAG-002", "MAG-004", "MAG-006"}, try(bad, training.AgreementSignByParticipant, blk.RoleParticipant, room, string(training.PlanApproved)))
	bad.AgeAtStart = n(16)
	require.Equal(t, []blk.CheckID{"MAG-001", "MAG-002", "MAG-004", "MAG-006"}, try(bad, training.AgreementSignByParticipant, blk.RoleParticipant, room, string(training.PlanApproved)))

	signed := goodAgreement()
	signed.History = signed.History[:1]
	require.Equal(t, []blk.CheckID{"LIF-001"}, try(signed, training.AgreementSignByParticipant, blk.RoleParticipant, room, string(training.PlanApproved)))
	require.Empty(t, try(signed, training.AgreementSignByCompany, blk.RoleCompany, room, string(training.PlanApproved)))
	signed.History = goodAgreement().History[:2]
	require.Empty(t, try(signed, training.AgreementRatify, blk.RoleHeadOfOffice, nil, ""))
	signed.Ratification = ""
	require.Equal(t, []blk.CheckID{"MAG-005"}, try(signed, training.AgreementRatify, blk.RoleHeadOfOffice, nil, ""))
	_, found := signed.Try(training.AgreementRatify, blk.Move[agreement]{Actor: "u", Role: blk.RoleHeadOfOffice, At: blk.MustParseInstant("2026-08-01T02:00:00Z"), Document: "pengesahan"})
	require.Empty(t, found, "the move itself names the document")

	ratified := goodAgreement()
	ratified.History, ratified.Mentors, ratified.Insurance = ratified.History[:3], nil, nil
	require.Equal(t, []blk.CheckID{"MAG-010", "MAG-015"}, try(ratified, training.AgreementStart, blk.RoleCompany, nil, ""))
	running := goodAgreement()
	require.Equal(t, training.AgreementRunning, running.State())
	require.Equal(t, []blk.CheckID{"MAG-008", "MAG-021"}, try(running, training.AgreementComplete, blk.RoleCompany, nil, ""))
	require.Equal(t, []blk.CheckID{"AUD-001"}, try(running, training.AgreementPause, blk.RoleCompany, nil, ""))
	require.Equal(t, []blk.CheckID{"AUD-001"}, try(running, training.AgreementTerminate, blk.RoleCompany, nil, ""))
	done := completeAgreement()
	done.History = done.History[:4]
	require.Empty(t, try(done, training.AgreementComplete, blk.RoleCompany, nil, ""))
}

// workplaceRecords returns records with a plan and so many agreements under it,
// each of a person of its own.
func workplaceRecords(agreements int) *training.Records {
	r := &training.Records{ApprenticeshipPlans: []plan{*goodApprenticeshipPlan()}}
	for i := range agreements {
		a := goodAgreement()
		a.ID, a.Person = training.ApprenticeshipAgreementID("pm-"+strconv.Itoa(i)), blk.PersonID("p-"+strconv.Itoa(i))
		r.ApprenticeshipAgreements = append(r.ApprenticeshipAgreements, *a)
	}
	return r
}

func TestApprenticeshipAcrossRecords(t *testing.T) {
	require.Empty(t, workplaceRecords(20).Check(today))
	for name, c := range map[string]struct {
		change func(*training.Records)
		check  blk.CheckID
		at     string
	}{
		"too many in the plan": {func(r *training.Records) { r.ApprenticeshipPlans[0].Participants = n(19) }, "MAG-014", "/apprenticeship_plans/0/participants"},
		"too many for the employees": {func(r *training.Records) {
			r.ApprenticeshipPlans[0].Employees, r.ApprenticeshipPlans[0].Participants = n(99), blk.Count{}
		}, "MAG-007", "/apprenticeship_plans/0/employees"},
		"the plan is not approved": {func(r *training.Records) {
			r.ApprenticeshipAgreements = r.ApprenticeshipAgreements[:1]
			p := &r.ApprenticeshipPlans[0]
			p.History = append(p.History[:1:1], planStep(training.PlanReturn, training.PlanReturned, blk.RoleHeadOfOffice, "2026-01-07T02:00:00Z"))
			p.History[1].Reason = "-"
		}, "MAG-009", "/apprenticeship_agreements/0/plan"},
		"longer hours than the company": {func(r *training.Records) { r.ApprenticeshipAgreements[3].HoursPerWeek = n(41) }, "MAG-010", "/apprenticeship_agreements/3/hours_per_week"},
		"one person twice":              {func(r *training.Records) { r.ApprenticeshipAgreements[4].Person = "p-1" }, "MAG-011", "/apprenticeship_agreements/4/period"},
		"a mentor of nowhere":           {func(r *training.Records) { r.ApprenticeshipAgreements[5].Mentors = []blk.PersonID{"m-2", "m-3"} }, "MAG-012", "/apprenticeship_agreements/5/mentors/1"},
		"another company":               {func(r *training.Records) { r.ApprenticeshipAgreements[6].Company = "cv" }, "MAG-013", "/apprenticeship_agreements/6/company"},
		"outside the plan":              {func(r *training.Records) { r.ApprenticeshipPlans[0].Period.From = blk.MustParseDate("2026-02-03") }, "MAG-013", "/apprenticeship_agreements/0/period"},
		"replaced twice": {func(r *training.Records) {
			for i := 1; i <= 2; i++ {
				r.ApprenticeshipAgreements[i].Amendment = blk.Amendment[training.ApprenticeshipAgreementID]{Replaces: "pm-0", On: today.On, Reason: "-"}
			}
		}, "AUD-006", "/apprenticeship_agreements/2/amendment/replaces"},
		"in a circle": {func(r *training.Records) {
			for i := 0; i <= 1; i++ {
				r.ApprenticeshipAgreements[i].Amendment = blk.Amendment[training.ApprenticeshipAgreementID]{Replaces: r.ApprenticeshipAgreements[1-i].ID, On: today.On, Reason: "-"}
			}
		}, "AUD-007", "/apprenticeship_agreements/0/amendment/replaces"},
	} {
		r := workplaceRecords(20)
		c.change(r)
		found := r.Check(today)
		require.NotEmpty(t, found, name)
		require.Equal(t, c.check, found[0].Check, name)
		require.Equal(t, c.at, found[0].At, name)
		require.Empty(t, found.Without(c.check), name)
		blktest.CheckFinding(t, found[0])
	}
	r := workplaceRecords(20)
	r.ApprenticeshipPlans[0].Employees, r.ApprenticeshipPlans[0].Participants = n(99), blk.Count{}
	require.Equal(t, "Tercatat 20 peserta dari 99 karyawan, batasnya 20 persen: kurangi peserta, atau bagi ke perusahaan lain.", r.Check(today)[0].Mend.ID)
	require.Empty(t, r.Check(&blk.Context{On: blk.MustParseDate("2026-08-01")}), "on that day all have left")
	require.Empty(t, r.Check(&blk.Context{}), "without a day nobody is counted")
	r.ApprenticeshipAgreements[1].Amendment = blk.Amendment[training.ApprenticeshipAgreementID]{Replaces: "pm-0", On: today.On, Reason: "-"}
	require.Empty(t, r.Check(today), "an agreement that another replaces does not count")
}

func TestWithoutIdentifiersNothingBelongsTogether(t *testing.T) {
	r := workplaceRecords(20)
	r.ApprenticeshipPlans[0].ID, r.ApprenticeshipPlans[0].Participants = "", n(1)
	r.ApprenticeshipPlans[0].History = r.ApprenticeshipPlans[0].History[:1]
	for i := range r.ApprenticeshipAgreements {
		r.ApprenticeshipAgreements[i].Plan = ""
	}
	require.Equal(t, []blk.CheckID{"DOC-009"}, checksOf(r.Check(today)))
}

func TestReversedDatesDoNotOverlap(t *testing.T) {
	r := workplaceRecords(2)
	r.ApprenticeshipAgreements[1].Person = "p-0"
	r.ApprenticeshipAgreements[1].Period.Until = blk.MustParseDate("2026-02-01")
	require.Empty(t, r.Check(today).Of("MAG-011"))
	require.Empty(t, r.Check(today).Of("MAG-013"), "who reads that the dates are reversed is not told more of them")
}

func TestOnePersonInTwoAgreements(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var r training.Records
		for i := range rapid.IntRange(0, 8).Draw(t, "agreements") {
			a := agreement{ID: training.ApprenticeshipAgreementID("pm-" + strconv.Itoa(i)), Person: blk.PersonID(rapid.SampledFrom([]string{"", "p", "q"}).Draw(t, "person")), Company: "pt", History: goodAgreement().History}
			from := rapid.IntRange(-1, 20).Draw(t, "from")
			until := rapid.IntRange(-1, 20).Draw(t, "until")
			if from >= 0 {
				a.Period.From = today.On.AddDays(from)
			}
			if until >= 0 {
				a.Period.Until = today.On.AddDays(until)
			}
			r.ApprenticeshipAgreements = append(r.ApprenticeshipAgreements, a)
		}
		overlap := false
		for i := range r.ApprenticeshipAgreements {
			for j := range i {
				a, b := &r.ApprenticeshipAgreements[i], &r.ApprenticeshipAgreements[j]
				overlap = overlap || a.Person != "" && a.Person == b.Person && a.Period.Overlaps(b.Period)
			}
		}
		found := r.Check(reported).Of("MAG-011")
		require.Equal(t, overlap, len(found) > 0)
	})
}

func TestApprenticeshipQuota(t *testing.T) {
	r := workplaceRecords(20)
	ask := func() blk.Truth { return r.ApprenticeshipQuota("pm-0", today).Truth }
	require.Equal(t, blk.True, ask(), "it is one of twenty")
	r.ApprenticeshipAgreements[0].History = nil
	require.Equal(t, blk.True, ask(), "nineteen and one more")
	r.ApprenticeshipPlans[0].Employees = n(99)
	a := r.ApprenticeshipQuota("pm-0", today)
	require.Equal(t, blk.False, a.Truth)
	require.Equal(t, "Peserta paling banyak 20 persen dari karyawan", a.Text.ID)
	require.Equal(t, blk.Undetermined, r.ApprenticeshipQuota("pm-99", today).Truth)

	older := *goodApprenticeshipPlan()
	older.ID, older.Employees, older.Period = "plan-0", n(500), days("2025-01-01", "2025-12-31")
	later := older
	later.ID, later.Period = "plan-2", days("2026-05-01", "2026-12-31")
	r.ApprenticeshipPlans = append(r.ApprenticeshipPlans, older, later)
	require.Equal(t, blk.False, ask(), "the employees are those of the plan that began last")
	r.ApprenticeshipPlans[0].Employees = blk.Count{}
	require.Equal(t, blk.True, ask())
	r.ApprenticeshipPlans = nil
	require.Equal(t, blk.Undetermined, ask())
	r.ApprenticeshipAgreements[0].Period = blk.Period{}
	require.Equal(t, blk.Undetermined, ask())
}

func BenchmarkCheckAgreement(b *testing.B) {
	a := completeAgreement()
	b.ReportAllocs()
	for b.Loop() {
		if a.Check(today) != nil {
			b.Fatal("the agreement is clean")
		}
	}
}
