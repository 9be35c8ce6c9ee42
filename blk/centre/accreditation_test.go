package centre_test

import (
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/blktest"
	"github.com/vokasi/vokasi-go/blk/centre"
)

func on(day string) blk.Date { return blk.MustParseDate(day) }

// checksOf returns the checks of an entity, without the guards of its lifecycle
// that the table has too.
func checksOf(entity string) []blk.CheckInfo {
	var infos []blk.CheckInfo
	for _, info := range catalogue(entity) {
		if info.Scope != blk.ScopeMove {
			infos = append(infos, info)
		}
	}
	return infos
}

func goodAccreditation() *centre.Accreditation {
	a := &centre.Accreditation{
		ID: "a-1", Centre: "blk-paser", Body: "la-lpk", Level: centre.NationalAccreditation, Programmes: []blk.ProgrammeID{"las-dasar"},
		SelfAssessedOn: on("2024-01-10"), AppliedOn: on("2024-02-01"), Visit: blk.Period{From: on("2024-04-15"), Until: on("2024-04-17")},
		Findings: []centre.AccreditationFinding{
			{Grade: centre.MajorFinding, Standard: centre.StandardFacilities, Text: blk.Text{ID: "APD kurang"}, OpenedOn: on("2024-04-17"), ClosedOn: on("2024-05-20")},
			{Grade: centre.MinorFinding, Text: blk.Text{ID: "arsip"}, OpenedOn: on("2024-04-17")},
		},
		Assessors: []centre.AccreditationAssessor{{Person: "p-1", WorkedForCentre: blk.FlagOf(false)}, {Person: "p-2", WorkedForCentre: blk.FlagOf(true), WorkedUntil: on("2022-04-15")}},
		Approvals: []centre.AccreditationApproval{{Actor: "k-1", Role: blk.RoleAccreditationBody, On: on("2024-06-01")}, {Actor: "k-2", Role: blk.RoleAccreditationBody}, {Actor: "k-3", Role: blk.RoleAccreditationBody}},
		Decision:  centre.AccreditationGranted, DecidedOn: on("2024-06-01"), Granted: blk.Period{From: on("2024-06-03"), Until: on("2027-06-02")}, Document: "sertifikat-akreditasi",
		Surveillances: []centre.Surveillance{{DueOn: on("2025-06-03"), PassedOn: on("2025-07-01")}},
		Sanctions: []centre.AccreditationSanction{
			{Kind: centre.SanctionWarning, On: on("2025-09-01"), LiftedOn: on("2025-10-01"), Reason: "laporan terlambat", Document: "peringatan-1"},
			{Kind: centre.SanctionSuspension, On: on("2026-01-01"), LiftedOn: on("2026-02-01"), Reason: "tidak diperbaiki", Document: "pembekuan"},
		},
		History:   []centre.AccreditationStep{{Event: centre.BeginSelfAssessment, To: centre.SelfAssessing, At: blk.MustParseInstant("2024-01-10T01:00:00Z"), Actor: "kepala", Role: blk.RoleHeadOfCentre}},
		Citations: cited,
	}
	var standard centre.QualityStandard
	for _, value := range standard.CodeList().Values() {
		a.Standards = append(a.Standards, centre.StandardScore{Standard: centre.QualityStandard(value), Score: blk.MustParsePercent("82.50")})
	}
	return a
}

func TestAccreditationChecks(t *testing.T) {
	type accreditation = centre.Accreditation
	blktest.Checks(t, checksOf("accreditation"), goodAccreditation, today, (*accreditation).Check, []blktest.Example[accreditation]{
		{Check: "DOC-009", At: "/id", Break: func(a *accreditation) { a.ID = "" }},
		{Check: "DOC-014", At: "/id", Break: func(a *accreditation) { a.ID = "a 1" }},
		{Check: "DOC-009", At: "/centre", Break: func(a *accreditation) { a.Centre = "" }},
		{Check: "DOC-014", At: "/centre", Break: func(a *accreditation) { a.Centre = "a b" }},
		{Check: "DOC-014", At: "/body", Break: func(a *accreditation) { a.Body = "LA LPK" }},
		{Check: "REF-001", At: "/level", Break: func(a *accreditation) { a.Level = "x" }},
		{Check: "DOC-013", At: "/visit", Break: func(a *accreditation) { a.Visit.Until = on("2024-04-14") }},
		{Check: "REF-001", At: "/decision", Break: func(a *accreditation) { a.Decision = "ok" }},
		{Check: "DOC-013", At: "/granted", Break: func(a *accreditation) { a.Granted.Until = on("2024-06-02") }},
		{Check: "DOC-014", At: "/document", Break: func(a *accreditation) { a.Document = "a b" }},
		{Check: "ACC-001", At: "/standards", Break: func(a *accreditation) { a.Standards = a.Standards[1:] }},
		{Check: "ACC-001", At: "/standards", Break: func(a *accreditation) { a.Standards[3].Score = blk.Percent{} }},
		{Check: "ACC-002", At: "/findings/0/closed_on", Break: func(a *accreditation) { a.Findings[0].ClosedOn = on("2024-06-02") }},
		{Check: "ACC-002", At: "/findings/0/closed_on", Break: func(a *accreditation) { a.Findings[0].ClosedOn = blk.Date{} }},
		{Check: "ACC-004", At: "/sanctions/1", Break: func(a *accreditation) { a.Sanctions[0].Document = "" }},
		{Check: "ACC-004", At: "/sanctions/0", Break: func(a *accreditation) { a.Sanctions = a.Sanctions[1:] }},
		{Check: "ACC-005", At: "/assessors/1/worked_until", Break: func(a *accreditation) { a.Assessors[1].WorkedUntil = on("2022-04-16") }},
		{Check: "AUD-005", At: "/approvals", Break: func(a *accreditation) { a.Approvals[2].Role = blk.RoleAccreditor }},
		{Check: "AUD-005", At: "/approvals", Break: func(a *accreditation) { a.Approvals[2].Actor = "k-1" }},
		{Check: "ACC-006", At: "/granted", Break: func(a *accreditation) { a.Granted.Until = blk.Date{} }},
		{Check: "ACC-007", At: "/decided_on", Break: func(a *accreditation) { a.DecidedOn = blk.Date{} }},
		{Check: "ACC-007", At: "/decided_on", Break: func(a *accreditation) { a.Document = "" }},
		{Check: "ACC-008", At: "/applied_on", Break: func(a *accreditation) { a.AppliedOn = on("2024-01-09") }},
		{Check: "ACC-008", At: "/decided_on", Break: func(a *accreditation) { a.DecidedOn = on("2024-04-14") }},
		{Check: "ACC-009", At: "/standards/8/standard", Break: func(a *accreditation) { a.Standards = append(a.Standards, a.Standards[0]) }},
		{Check: "ACC-010", At: "/sanctions/1/on", Break: func(a *accreditation) { a.Sanctions[1].On = on("2025-08-31") }},
		{Check: "ACC-011", At: "/standards/0/score", Break: func(a *accreditation) { a.Standards[0].Score = blk.MustParsePercent("100.01") }},
		{Check: "ACC-012", At: "/findings/0/closed_on", Break: func(a *accreditation) { a.Findings[0].ClosedOn = on("2024-04-16") }},
		{Check: "ACC-015", At: "/assessors/0/worked_until", Break: func(a *accreditation) { a.Assessors[0].WorkedUntil = on("2010-01-01") }},
		{Check: "DOC-009", At: "/approvals/0/actor", Break: func(a *accreditation) { a.Approvals[0].Actor = "" }},
		{Check: "DOC-009", At: "/surveillances/0/due_on", Break: func(a *accreditation) { a.Surveillances[0].DueOn = blk.Date{} }},
		{Check: "ACC-014", At: "/sanctions/0", Break: func(a *accreditation) { a.Sanctions[0].Reason = "" }},
		{Check: "LIF-001", At: "/history/0/event", Break: func(a *accreditation) { a.History[0].Event = centre.GrantAccreditation }},
	})
	require.NoError(t, goodAccreditation().Validate(today))
	told := &centre.Accreditation{ID: "a", Centre: "c", Decision: centre.AccreditationGranted, Sanctions: []centre.AccreditationSanction{{Kind: centre.SanctionRevocation, On: on("2025-01-01")}}}
	require.Empty(t, told.Check(reported), "an article need not say more")
	require.Error(t, told.Validate(today))
}

func TestPartsOfAccreditations(t *testing.T) {
	blktest.Checks(t, checksOf("standard_score"), func() *centre.StandardScore {
		return &centre.StandardScore{Standard: centre.StandardGovernance, Met: blk.FlagOf(true), Note: "lengkap"}
	}, today, (*centre.StandardScore).Check, []blktest.Example[centre.StandardScore]{
		{Check: "DOC-009", At: "/standard", Break: func(s *centre.StandardScore) { s.Standard = "" }},
		{Check: "REF-001", At: "/standard", Break: func(s *centre.StandardScore) { s.Standard = "mutu" }},
		{Check: "ACC-011", At: "/score", Break: func(s *centre.StandardScore) { s.Score = blk.MustParsePercent("-0.01") }},
	})
	blktest.Checks(t, checksOf("accreditation_finding"), func() *centre.AccreditationFinding {
		return &centre.AccreditationFinding{Grade: centre.MinorFinding, Standard: centre.StandardGovernance, Text: blk.Text{ID: "arsip"}, OpenedOn: today.On, ClosedOn: today.On}
	}, today, (*centre.AccreditationFinding).Check, []blktest.Example[centre.AccreditationFinding]{
		{Check: "DOC-009", At: "/grade", Break: func(f *centre.AccreditationFinding) { f.Grade = "" }},
		{Check: "REF-001", At: "/grade", Break: func(f *centre.AccreditationFinding) { f.Grade = "x" }},
		{Check: "REF-001", At: "/standard", Break: func(f *centre.AccreditationFinding) { f.Standard = "x" }},
		{Check: "DOC-009", At: "/text", Break: func(f *centre.AccreditationFinding) { f.Text = blk.Text{} }},
		{Check: "ACC-012", At: "/closed_on", Break: func(f *centre.AccreditationFinding) { f.ClosedOn = today.On.AddDays(-1) }},
	})
	blktest.Checks(t, checksOf("accreditation_assessor"), func() *centre.AccreditationAssessor {
		return &centre.AccreditationAssessor{Person: "p", WorkedForCentre: blk.FlagOf(true), WorkedUntil: on("2010-01-01")}
	}, today, (*centre.AccreditationAssessor).Check, []blktest.Example[centre.AccreditationAssessor]{
		{Check: "DOC-009", At: "/person", Break: func(x *centre.AccreditationAssessor) { x.Person = "" }},
		{Check: "DOC-014", At: "/person", Break: func(x *centre.AccreditationAssessor) { x.Person = "a b" }},
		{Check: "ACC-015", At: "/worked_until", Break: func(x *centre.AccreditationAssessor) { x.WorkedForCentre = blk.FlagOf(false) }},
	})
	blktest.Checks(t, checksOf("accreditation_approval"), func() *centre.AccreditationApproval {
		return &centre.AccreditationApproval{Actor: "k", Role: blk.RoleAccreditationBody, On: today.On}
	}, today, (*centre.AccreditationApproval).Check, []blktest.Example[centre.AccreditationApproval]{
		{Check: "DOC-009", At: "/actor", Break: func(x *centre.AccreditationApproval) { x.Actor = "" }},
		{Check: "DOC-014", At: "/actor", Break: func(x *centre.AccreditationApproval) { x.Actor = "a b" }},
		{Check: "DOC-009", At: "/role", Break: func(x *centre.AccreditationApproval) { x.Role = "" }},
		{Check: "REF-001", At: "/role", Break: func(x *centre.AccreditationApproval) { x.Role = "ketua" }},
	})
	blktest.Checks(t, checksOf("surveillance"), func() *centre.Surveillance {
		return &centre.Surveillance{DueOn: today.On}
	}, today, (*centre.Surveillance).Check, []blktest.Example[centre.Surveillance]{
		{Check: "DOC-009", At: "/due_on", Break: func(s *centre.Surveillance) { s.DueOn = blk.Date{} }},
	})
	type sanction = centre.AccreditationSanction
	blktest.Checks(t, checksOf("accreditation_sanction"), func() *sanction {
		return &sanction{Kind: centre.SanctionSuspension, On: today.On, LiftedOn: today.On.AddDays(30), Reason: "laporan", Document: "d"}
	}, today, (*sanction).Check, []blktest.Example[sanction]{
		{Check: "DOC-009", At: "/kind", Break: func(s *sanction) { s.Kind = "" }},
		{Check: "REF-001", At: "/kind", Break: func(s *sanction) { s.Kind = "denda" }},
		{Check: "DOC-009", At: "/on", Break: func(s *sanction) { s.On = blk.Date{} }},
		{Check: "DOC-014", At: "/document", Break: func(s *sanction) { s.Document = "a b" }},
		{Check: "ACC-013", At: "/lifted_on", Break: func(s *sanction) { s.LiftedOn = today.On.AddDays(-1) }},
		{Check: "ACC-013", At: "/lifted_on", Break: func(s *sanction) { s.Kind = centre.SanctionRevocation }},
		{Check: "ACC-014", At: "", Break: func(s *sanction) { s.Document = "" }},
	})
}

func TestStatusOfAnAccreditation(t *testing.T) {
	a := goodAccreditation()
	for day, want := range map[string]centre.AccreditationStatus{
		"2024-01-09": centre.StatusNotAccredited, "2024-01-10": centre.StatusInProcess, "2024-06-02": centre.StatusInProcess,
		"2024-06-03": centre.StatusAccredited, "2025-06-03": centre.StatusSurveillanceDue, "2025-07-01": centre.StatusAccredited,
		"2025-09-01": centre.StatusWarned, "2025-10-01": centre.StatusAccredited, "2026-01-31": centre.StatusSuspended, "2026-02-01": centre.StatusAccredited,
		"2027-06-02": centre.StatusAccredited, "2027-06-03": centre.StatusExpired,
	} {
		require.Equal(t, want, a.StatusOn(on(day)), day)
	}
	require.Empty(t, a.StatusOn(blk.Date{}))

	a.Sanctions = append(a.Sanctions, centre.AccreditationSanction{Kind: centre.SanctionRevocation, On: on("2026-03-01"), LiftedOn: on("2026-04-01")})
	require.Equal(t, centre.StatusRevoked, a.StatusOn(on("2028-01-01")), "a revocation is for good")

	a = goodAccreditation()
	a.Decision = centre.AccreditationRejected
	require.Equal(t, centre.StatusInProcess, a.StatusOn(on("2024-05-31")))
	require.Equal(t, centre.StatusRejected, a.StatusOn(on("2024-06-01")))
	a.WithdrawnOn = on("2024-03-01")
	require.Equal(t, centre.StatusInProcess, a.StatusOn(on("2024-02-29")))
	require.Equal(t, centre.StatusWithdrawn, a.StatusOn(on("2024-03-01")))

	// What is not recorded is not made up.
	require.Empty(t, (&centre.Accreditation{Decision: centre.AccreditationGranted}).StatusOn(today.On), "since when is not known")
	open := &centre.Accreditation{Decision: centre.AccreditationGranted, DecidedOn: on("2020-01-01")}
	require.Empty(t, open.StatusOn(today.On), "until when is not known")
	require.Equal(t, blk.Undetermined, open.Covers("", today.On))
	open.Sanctions = []centre.AccreditationSanction{{Kind: centre.SanctionSuspension, On: on("2021-01-01")}}
	require.Equal(t, blk.False, open.Covers("", today.On))
	require.Empty(t, (&centre.Accreditation{Decision: "x", DecidedOn: on("2020-01-01")}).StatusOn(today.On))
}

func TestScopeOfAnAccreditation(t *testing.T) {
	a := goodAccreditation()
	day := on("2025-01-01")
	require.Equal(t, blk.True, a.Covers("las-dasar", day))
	require.Equal(t, blk.False, a.Covers("las-lanjut", day))
	require.Equal(t, blk.False, a.Covers("", day), "not the whole institution")
	require.Equal(t, blk.False, a.Covers("las-dasar", on("2027-06-03")), "run out")
	require.Equal(t, blk.Undetermined, a.Covers("las-dasar", blk.Date{}))
	a.Programmes = nil
	require.Equal(t, blk.True, a.Covers("las-lanjut", day))
	require.Equal(t, blk.True, a.Covers("", on("2025-09-01")), "a warned centre is accredited still")

	r := &centre.Records{Accreditations: []centre.Accreditation{*a}}
	require.Equal(t, blk.True, r.AccreditedOn("blk-paser", "las-lanjut", day))
	require.Equal(t, blk.False, r.AccreditedOn("blk-paser", "", on("2030-01-01")))
	require.Equal(t, blk.Undetermined, r.AccreditedOn("blk-lain", "", day), "nothing is recorded of it")
}

// An accreditation in force has a decision in its favour, a day in its period, and no
// day of it after a revocation.
func TestStatusFollowsFromDates(t *testing.T) {
	dates := rapid.Custom(func(t *rapid.T) blk.Date { return on("2024-01-01").AddDays(rapid.IntRange(0, 60).Draw(t, "day")) })
	maybe := rapid.OneOf(rapid.Just(blk.Date{}), dates)
	rapid.Check(t, func(t *rapid.T) {
		a := &centre.Accreditation{
			Decision:  rapid.SampledFrom([]centre.AccreditationDecision{"", centre.AccreditationGranted, centre.AccreditationRejected}).Draw(t, "decision"),
			AppliedOn: maybe.Draw(t, "applied"), DecidedOn: maybe.Draw(t, "decided"), WithdrawnOn: maybe.Draw(t, "withdrawn"),
			Granted: blk.Period{From: maybe.Draw(t, "from"), Until: maybe.Draw(t, "until")},
		}
		for range rapid.IntRange(0, 3).Draw(t, "sanctions") {
			a.Sanctions = append(a.Sanctions, centre.AccreditationSanction{
				Kind: rapid.SampledFrom([]centre.AccreditationSanctionKind{centre.SanctionWarning, centre.SanctionSuspension, centre.SanctionRevocation}).Draw(t, "kind"),
				On:   maybe.Draw(t, "on"), LiftedOn: maybe.Draw(t, "lifted")})
		}
		revoked := false
		for d := on("2023-12-31"); d.Before(on("2024-03-05")); d = d.AddDays(1) {
			s := a.StatusOn(d)
			require.True(t, s == "" || s.IsValid())
			if s.IsInForce() == blk.True {
				require.Equal(t, centre.AccreditationGranted, a.Decision)
				require.True(t, a.Granted.Contains(d))
				require.False(t, revoked)
			}
			if revoked {
				require.Contains(t, []centre.AccreditationStatus{centre.StatusRevoked, centre.StatusWithdrawn}, s)
			}
			revoked = revoked || s == centre.StatusRevoked
		}
	})
}

func TestAccreditationLifecycle(t *testing.T) {
	l := centre.AccreditationLifecycle()
	blktest.Lifecycle(t, l)
	a := &centre.Accreditation{ID: "a", Centre: "c"}
	at := blk.MustParseInstant("2024-01-10T01:00:00Z")
	try := func(e centre.AccreditationEvent, role blk.Role, reason string) []blk.CheckID {
		step, found := a.Try(e, blk.Move[centre.Accreditation]{Actor: "u", Role: role, At: at, Reason: reason, Context: today})
		var ids []blk.CheckID
		for _, f := range found {
			ids = append(ids, f.Check)
			blktest.CheckFinding(t, f)
		}
		if found == nil {
			a.History = append(a.History, step)
		}
		return ids
	}
	require.Equal(t, []blk.CheckID{"LIF-001"}, try(centre.GrantAccreditation, blk.RoleAccreditationBody, ""))
	require.Equal(t, []blk.CheckID{"LIF-002"}, try(centre.BeginSelfAssessment, blk.RoleAccreditor, ""))
	require.Empty(t, try(centre.BeginSelfAssessment, blk.RoleHeadOfCentre, ""))
	require.Empty(t, try(centre.ApplyForAccreditation, blk.RoleHeadOfCentre, ""))
	require.Empty(t, try(centre.ReviewDocuments, blk.RoleAccreditationBody, ""))
	require.Equal(t, []blk.CheckID{"AUD-001"}, try(centre.RejectAccreditation, blk.RoleAccreditationBody, ""), "a rejection has a reason")
	require.Equal(t, []blk.CheckID{"ACC-005"}, try(centre.BeginVisit, blk.RoleAccreditor, ""), "who assesses is not known")
	good := goodAccreditation()
	a.Assessors = []centre.AccreditationAssessor{{Person: "p", WorkedForCentre: blk.FlagOf(true)}}
	require.Equal(t, []blk.CheckID{"ACC-005"}, try(centre.BeginVisit, blk.RoleAccreditor, ""), "when the assessor left is not known")
	a.Assessors, a.Visit = good.Assessors, good.Visit
	require.Empty(t, try(centre.BeginVisit, blk.RoleAccreditor, ""))
	require.Empty(t, try(centre.ReportFindings, blk.RoleAccreditor, ""))
	require.Empty(t, try(centre.BeginCorrection, blk.RoleHeadOfCentre, ""))
	require.Equal(t, []blk.CheckID{"ACC-001"}, try(centre.SubmitToCommittee, blk.RoleAccreditor, ""))
	a.Standards = good.Standards[:7:7]
	require.Equal(t, []blk.CheckID{"ACC-001"}, try(centre.SubmitToCommittee, blk.RoleAccreditor, ""))
	a.Standards = good.Standards
	require.Empty(t, try(centre.SubmitToCommittee, blk.RoleAccreditor, ""))

	a.Standards, a.Assessors, a.Findings = nil, nil, []centre.AccreditationFinding{{Grade: centre.MajorFinding}}
	require.Equal(t, []blk.CheckID{"ACC-001", "ACC-002", "ACC-005", "AUD-005"}, try(centre.GrantAccreditation, blk.RoleAccreditationBody, ""), "every reason at once")
	require.Equal(t, []blk.CheckID{"AUD-005"}, try(centre.RejectAccreditation, blk.RoleAccreditationBody, "belum siap"))
	a.Standards, a.Assessors, a.Findings, a.Approvals = good.Standards, good.Assessors, good.Findings, good.Approvals
	require.Empty(t, try(centre.GrantAccreditation, blk.RoleAccreditationBody, ""))
	require.Empty(t, try(centre.CallForSurveillance, blk.RoleSystem, ""))
	require.Empty(t, try(centre.PassSurveillance, blk.RoleAccreditationBody, ""))
	require.Equal(t, []blk.CheckID{"LIF-001"}, try(centre.SuspendAccreditation, blk.RoleAccreditationBody, "x"), "a warning comes first")
	require.Empty(t, try(centre.Warn, blk.RoleAccreditationBody, "laporan terlambat"))
	require.Equal(t, []blk.CheckID{"ACC-004"}, try(centre.SuspendAccreditation, blk.RoleAccreditationBody, "x"), "in writing")
	a.Sanctions = good.Sanctions
	require.Empty(t, try(centre.SuspendAccreditation, blk.RoleAccreditationBody, "tidak diperbaiki"))
	require.Empty(t, try(centre.RevokeAccreditation, blk.RoleAccreditationBody, "tidak diperbaiki"))
	require.Equal(t, centre.Revoked, a.State())
	require.True(t, l.IsTerminal(a.State()))
	require.Empty(t, l.CheckHistory(a.History, today))
}

func TestWhoGoesByAnAccreditation(t *testing.T) {
	programme := centre.Programme{ID: "las-dasar", Centre: "blk-paser", Name: blk.Text{ID: "Las"}, Standard: "SKKNI"}
	r := func() *centre.Records {
		x := *goodCentre()
		x.Founded = blk.PartialDate{} // what a new centre must have is not asked here
		return &centre.Records{Centres: []centre.Centre{x}, Programmes: []centre.Programme{programme}, Accreditations: []centre.Accreditation{*goodAccreditation()}}
	}
	require.Empty(t, r().Check(today))
	find := func(x *centre.Records, c *blk.Context, check blk.CheckID) []string {
		var at []string
		for _, f := range x.Check(c).Of(check) {
			at = append(at, f.At)
			blktest.CheckFinding(t, f)
		}
		return at
	}
	later := &blk.Context{On: on("2027-06-03")}
	require.Equal(t, []string{"/centres/0/accreditation"}, find(r(), later, "ACC-003"), "run out")
	require.Empty(t, find(r(), &blk.Context{}, "ACC-003"), "without a day it cannot be told")
	x := r()
	x.Accreditations[0].Granted.Until = on("2024-01-01")
	require.Empty(t, find(x, later, "ACC-003"), "it is the period that is wrong")
	x = r()
	x.Accreditations[0].Centre = "blk-lain"
	require.Equal(t, []string{"/centres/0/accreditation"}, find(x, today, "ACC-003"), "another's")
	require.Equal(t, []string{"/accreditations/0/programmes/0"}, find(x, today, "ACC-016"))
}
