package centre_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/blktest"
	"github.com/vokasi/vokasi-go/blk/centre"
)

func goodAgreement() *centre.Agreement {
	return &centre.Agreement{
		ID: "pks-1", Kind: centre.PKS, Subject: blk.Text{ID: "praktik kerja"}, Centres: []blk.CentreID{"blk-paser"}, Organisations: []blk.OrganisationID{"pt-kapal"},
		Cooperation: "ks-1", Documents: []blk.DocumentID{"d-1"}, SignedOn: on("2025-01-02"), InForce: blk.Period{From: on("2025-02-01"), Until: on("2027-01-31")},
		Duties: []blk.Text{{ID: "menerima 16 peserta"}}, Suspensions: []blk.Period{{From: on("2025-05-01"), Until: on("2025-05-31")}},
		Amendment: blk.Amendment[centre.AgreementID]{Replaces: "pks-0", On: on("2025-01-02"), Reason: "perpanjangan"},
		History:   []centre.AgreementStep{{Event: centre.SignAgreement, To: centre.AgreementSigned, At: blk.MustParseInstant("2025-01-02T03:00:00Z"), Actor: "u", Role: blk.RoleHeadOfCentre}},
		Citations: cited,
	}
}

func TestAgreementChecks(t *testing.T) {
	type agreement = centre.Agreement
	blktest.Checks(t, checksOf("agreement"), goodAgreement, today, (*agreement).Check, []blktest.Example[agreement]{
		{Check: "DOC-009", At: "/id", Break: func(a *agreement) { a.ID = "" }},
		{Check: "DOC-014", At: "/id", Break: func(a *agreement) { a.ID = "a b" }},
		{Check: "DOC-009", At: "/kind", Break: func(a *agreement) { a.Kind = "" }},
		{Check: "REF-001", At: "/kind", Break: func(a *agreement) { a.Kind = "surat" }},
		{Check: "DOC-014", At: "/cooperation", Break: func(a *agreement) { a.Cooperation = "a b" }},
		{Check: "DOC-013", At: "/in_force", Break: func(a *agreement) { a.InForce.Until = on("2025-01-31") }},
		{Check: "PTN-002", At: "", Break: func(a *agreement) { a.Organisations = nil }},
		{Check: "PTN-003", At: "/duties", Break: func(a *agreement) { a.Duties = nil }},
		{Check: "PTN-004", At: "/in_force", Break: func(a *agreement) { a.InForce.Until = blk.Date{} }},
		{Check: "PTN-005", At: "/signed_on", Break: func(a *agreement) { a.SignedOn = on("2025-02-02") }},
		{Check: "PTN-006", At: "/terminated_on", Break: func(a *agreement) { a.TerminatedOn = on("2025-01-01") }},
		{Check: "PTN-006", At: "/terminated_on", Break: func(a *agreement) { a.TerminatedOn = on("2027-02-01") }},
		{Check: "PTN-007", At: "/suspensions/0", Break: func(a *agreement) { a.Suspensions[0].From = on("2025-01-31") }},
		{Check: "PTN-007", At: "/suspensions/0", Break: func(a *agreement) { a.Suspensions[0].Until = on("2025-04-30") }},
		{Check: "PTN-007", At: "/suspensions/0", Break: func(a *agreement) { a.Suspensions[0].From = blk.Date{} }},
		{Check: "PTN-007", At: "/suspensions/0", Break: func(a *agreement) { a.Suspensions[0].Until = on("2027-02-01") }},
		{Check: "PTN-008", At: "/documents", Break: func(a *agreement) { a.Documents = nil }},
		{Check: "AUD-008", At: "/amendment", Break: func(a *agreement) { a.Amendment.Reason = "" }},
		{Check: "LIF-003", At: "/history/0/to", Break: func(a *agreement) { a.History[0].To = centre.AgreementActive }},
	})
	require.NoError(t, goodAgreement().Validate(today))
	require.Empty(t, (&centre.Agreement{ID: "m", Kind: centre.MoU, SignedOn: on("2025-01-02")}).Check(reported), "an article need not say more")
}

func TestStatusOfAnAgreement(t *testing.T) {
	a := goodAgreement()
	for day, want := range map[string]centre.AgreementStatus{
		"2025-01-01": centre.AgreementDraft, "2025-01-02": centre.AgreementSigned, "2025-01-31": centre.AgreementSigned, "2025-02-01": centre.AgreementActive,
		"2025-05-01": centre.AgreementSuspended, "2025-06-01": centre.AgreementActive, "2027-01-31": centre.AgreementActive, "2027-02-01": centre.AgreementExpired,
	} {
		require.Equal(t, want, a.StatusOn(on(day)), day)
		require.Equal(t, blk.TruthOf(want == centre.AgreementActive), a.InForceOn(on(day)), day)
	}
	a.TerminatedOn = on("2026-01-01")
	require.Equal(t, centre.AgreementActive, a.StatusOn(on("2025-12-31")))
	require.Equal(t, centre.AgreementTerminated, a.StatusOn(on("2028-01-01")))
	require.Equal(t, blk.Undetermined, a.InForceOn(blk.Date{}))

	require.Equal(t, centre.AgreementDraft, (&centre.Agreement{}).StatusOn(today.On))
	require.Empty(t, (&centre.Agreement{SignedOn: on("2025-01-02")}).StatusOn(today.On), "signed, but for when is not known")
	require.Empty(t, (&centre.Agreement{Documents: []blk.DocumentID{"d"}}).StatusOn(today.On))
	require.Equal(t, centre.AgreementActive, (&centre.Agreement{InForce: blk.Period{From: on("2020-01-01")}}).StatusOn(today.On), "it goes on")
	require.Equal(t, centre.AgreementDraft, (&centre.Agreement{InForce: blk.Period{From: on("2030-01-01")}}).StatusOn(today.On))
}

func TestAgreementLifecycle(t *testing.T) {
	l := centre.AgreementLifecycle()
	blktest.Lifecycle(t, l)
	a := &centre.Agreement{ID: "pks", Kind: centre.PKS}
	try := func(e centre.AgreementEvent, day, reason string) []blk.CheckID {
		c := &blk.Context{}
		if day != "" {
			c.On = on(day)
		}
		step, found := a.Try(e, blk.Move[centre.Agreement]{Actor: "u", Role: blk.RoleHeadOfCentre, At: blk.MustParseInstant("2025-01-02T03:00:00Z"), Reason: reason, Context: c})
		var ids []blk.CheckID
		for _, f := range found {
			ids = append(ids, f.Check)
		}
		if found == nil {
			a.History = append(a.History, step)
		}
		return ids
	}
	require.Equal(t, []blk.CheckID{"PTN-002", "PTN-003", "PTN-008"}, try(centre.SignAgreement, "2025-01-02", ""), "every reason at once")
	good := goodAgreement()
	a.Centres, a.Organisations, a.Duties, a.Documents = good.Centres, good.Organisations, good.Duties, good.Documents
	require.Empty(t, try(centre.SignAgreement, "2025-01-02", ""))
	require.Equal(t, []blk.CheckID{"PTN-010"}, try(centre.ActivateAgreement, "2025-02-01", ""), "its period is not known")
	a.InForce = good.InForce
	require.Equal(t, []blk.CheckID{"PTN-010"}, try(centre.ActivateAgreement, "", ""), "the day is not known")
	require.Equal(t, []blk.CheckID{"PTN-010"}, try(centre.ActivateAgreement, "2025-01-31", ""))
	require.Empty(t, try(centre.ActivateAgreement, "2025-02-01", ""))
	require.Equal(t, []blk.CheckID{"AUD-001"}, try(centre.SuspendAgreement, "2025-05-01", ""))
	require.Empty(t, try(centre.SuspendAgreement, "2025-05-01", "banjir"))
	require.Empty(t, try(centre.ResumeAgreement, "2025-06-01", ""))
	require.Equal(t, []blk.CheckID{"PTN-011"}, try(centre.ExpireAgreement, "2027-01-31", ""))
	require.Equal(t, []blk.CheckID{"PTN-011"}, try(centre.ExpireAgreement, "", ""))
	require.Equal(t, []blk.CheckID{"AUD-001"}, try(centre.TerminateAgreement, "2026-01-01", ""))
	require.Empty(t, try(centre.ExpireAgreement, "2027-02-01", ""))
	require.True(t, l.IsTerminal(a.State()))
	_, found := (&centre.Agreement{History: []centre.AgreementStep{{To: centre.AgreementSigned}}}).Try(centre.ActivateAgreement, blk.Move[centre.Agreement]{})
	require.NotEmpty(t, found.Of("PTN-010"), "without a context nothing is known")
}

func TestPartnerChecks(t *testing.T) {
	type partner = centre.Partner
	good := func() *partner {
		return &partner{ID: "m-1", Centre: "blk-paser", Organisation: "pt-kapal", Sector: blk.SectorShipbuilding, Roles: []centre.PartnerRole{centre.PartnerJobPlacement, centre.PartnerOnTheJobTraining},
			Active: blk.Period{From: on("2025-02-01")}, Agreement: "pks-1", Citations: cited}
	}
	blktest.Checks(t, checksOf("partner"), good, today, (*partner).Check, []blktest.Example[partner]{
		{Check: "DOC-009", At: "/id", Break: func(p *partner) { p.ID = "" }},
		{Check: "DOC-014", At: "/id", Break: func(p *partner) { p.ID = "a b" }},
		{Check: "DOC-009", At: "/centre", Break: func(p *partner) { p.Centre = "" }},
		{Check: "DOC-014", At: "/centre", Break: func(p *partner) { p.Centre = "a b" }},
		{Check: "DOC-009", At: "/organisation", Break: func(p *partner) { p.Organisation = "" }},
		{Check: "DOC-014", At: "/organisation", Break: func(p *partner) { p.Organisation = "a b" }},
		{Check: "REF-008", At: "/sector", Break: func(p *partner) { p.Sector = "Galangan Kapal" }},
		{Check: "REF-001", At: "/roles/2", Break: func(p *partner) { p.Roles = append(p.Roles, "x") }},
		{Check: "DOC-013", At: "/active", Break: func(p *partner) { p.Active.Until = on("2025-01-01") }},
		{Check: "DOC-014", At: "/agreement", Break: func(p *partner) { p.Agreement = "a b" }},
	})
	require.NoError(t, good().Validate(today))

	r := func() *centre.Records {
		old := goodAgreement()
		old.ID, old.Amendment = "pks-0", blk.Amendment[centre.AgreementID]{}
		return &centre.Records{Partners: []partner{*good()}, Agreements: []centre.Agreement{*old, *goodAgreement()}}
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
	require.Equal(t, []string{"/partners/0/agreement"}, find(r(), &blk.Context{On: on("2027-02-01")}, "PTN-001"))
	require.Equal(t, []string{"/partners/0/agreement"}, find(r(), &blk.Context{On: on("2025-05-05")}, "PTN-001"), "suspended")
	x := r()
	x.Partners[0].Active.Until = on("2027-01-31")
	require.Empty(t, find(x, &blk.Context{On: on("2027-02-01")}, "PTN-001"), "the partner has left too")
	x = r()
	x.Agreements[1].InForce.Until = on("2025-01-31")
	require.Empty(t, find(x, today, "PTN-001"), "it is the period that is wrong")
	x = r()
	x.Partners[0].Organisation = "pt-lain"
	require.Equal(t, []string{"/partners/0/agreement"}, find(x, today, "PTN-009"))
	x.Agreements[1].Organisations = nil
	require.Empty(t, find(x, today, "PTN-009"), "it is the agreement that lacks parties")
	x = r()
	x.Agreements = append(x.Agreements, *goodAgreement())
	x.Agreements[2].ID = "pks-2"
	require.Equal(t, []string{"/agreements/2/amendment/replaces"}, find(x, today, "AUD-006"))
	x.Agreements[0].Amendment = blk.Amendment[centre.AgreementID]{Replaces: "pks-2", On: today.On, Reason: "x"}
	require.Len(t, find(x, today, "AUD-007"), 2)
}

func TestIndustryForumChecks(t *testing.T) {
	type forum = centre.IndustryForum
	good := func() *forum {
		return &forum{ID: "fklpid", Name: "FKLPID Malang", Region: blk.MustParseRegion("35.07"), Centre: "blk-singosari", Members: []blk.OrganisationID{"pt-a"}, Meetings: []blk.MeetingID{"m-1"},
			LastMet: blk.MustParsePartialDate("2025-12"), Citations: cited}
	}
	blktest.Checks(t, checksOf("industry_forum"), good, today, (*forum).Check, []blktest.Example[forum]{
		{Check: "DOC-009", At: "/id", Break: func(f *forum) { f.ID = "" }},
		{Check: "DOC-014", At: "/id", Break: func(f *forum) { f.ID = "a b" }},
		{Check: "DOC-009", At: "/name", Break: func(f *forum) { f.Name = "" }},
		{Check: "REF-005", At: "/region", Break: func(f *forum) { f.Region = blk.MustParseRegion("35.99") }},
		{Check: "DOC-014", At: "/centre", Break: func(f *forum) { f.Centre = "a b" }},
		{Check: "PTN-012", At: "/last_met", Break: func(f *forum) { f.LastMet = blk.MustParsePartialDate("2025-12-01") }},
		{Check: "PTN-012", At: "/last_met", Break: func(f *forum) { f.EveryMonths = blk.MustNewCount(2) }},
	})
	require.NoError(t, good().Validate(today))
	f := good()
	require.Equal(t, on("2026-03-31"), f.NextMeeting(nil), "three months after the last day it may have met")
	f.EveryMonths = blk.MustNewCount(6)
	require.Equal(t, on("2026-06-30"), f.NextMeeting(today))
	require.Empty(t, f.Check(&blk.Context{}).Of("PTN-012"))
	require.True(t, (&forum{}).NextMeeting(nil).IsZero())
}
