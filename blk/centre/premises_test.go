package centre_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/blktest"
	"github.com/vokasi/vokasi-go/blk/centre"
)

func TestPartsOfACentre(t *testing.T) {
	blktest.Checks(t, checksOf("contact"), func() *centre.Contact {
		return &centre.Contact{Phone: "+62 543 21000", Email: "a@b.id", Website: "https://b.id", PostalCode: "76211"}
	}, today, (*centre.Contact).Check, []blktest.Example[centre.Contact]{
		{Check: "CTR-011", At: "/phone", Break: func(x *centre.Contact) { x.Phone = "123" }},
		{Check: "CTR-012", At: "/email", Break: func(x *centre.Contact) { x.Email = "a@b" }},
		{Check: "CTR-013", At: "/website", Break: func(x *centre.Contact) { x.Website = "b.id" }},
		{Check: "CTR-014", At: "/postal_code", Break: func(x *centre.Contact) { x.PostalCode = "7621" }},
		{Check: "CTR-014", At: "/postal_code", Break: func(x *centre.Contact) { x.PostalCode = "7621l" }},
	})
	blktest.Checks(t, checksOf("head"), func() *centre.Head {
		return &centre.Head{Name: "Budi Contoh", Office: "Kepala"}
	}, today, (*centre.Head).Check, []blktest.Example[centre.Head]{
		{Check: "DOC-009", At: "/name", Break: func(h *centre.Head) { h.Name = "" }},
		{Check: "REF-001", At: "/acting", Break: func(h *centre.Head) { h.Acting = "pjs" }},
	})
	blktest.Checks(t, checksOf("land"), func() *centre.Land {
		return &centre.Land{AreaM2: blk.MustNewCount(600), Title: centre.TitleBorrowed, Holder: centre.HeldByCommunity}
	}, today, (*centre.Land).Check, []blktest.Example[centre.Land]{
		{Check: "REF-001", At: "/title", Break: func(l *centre.Land) { l.Title = "x" }},
		{Check: "REF-001", At: "/holder", Break: func(l *centre.Land) { l.Holder = "x" }},
		{Check: "DOC-014", At: "/document", Break: func(l *centre.Land) { l.Document = "a b" }},
	})
	blktest.Checks(t, checksOf("building"), func() *centre.Building {
		return &centre.Building{Tenure: centre.TenureRented}
	}, today, (*centre.Building).Check, []blktest.Example[centre.Building]{
		{Check: "REF-001", At: "/tenure", Break: func(b *centre.Building) { b.Tenure = "x" }},
	})
	blktest.Checks(t, checksOf("centre_licence"), func() *centre.CentreLicence {
		return &centre.CentreLicence{Kind: centre.StandardCertificate, Number: "22042500521770005", Issuer: "oss", Valid: blk.Period{From: today.On}, Document: "d"}
	}, today, (*centre.CentreLicence).Check, []blktest.Example[centre.CentreLicence]{
		{Check: "DOC-009", At: "/kind", Break: func(l *centre.CentreLicence) { l.Kind = "" }},
		{Check: "REF-001", At: "/kind", Break: func(l *centre.CentreLicence) { l.Kind = "x" }},
		{Check: "DOC-014", At: "/issuer", Break: func(l *centre.CentreLicence) { l.Issuer = "a b" }},
		{Check: "DOC-013", At: "/valid", Break: func(l *centre.CentreLicence) { l.Valid.Until = today.On.AddDays(-1) }},
		{Check: "DOC-014", At: "/document", Break: func(l *centre.CentreLicence) { l.Document = "a b" }},
		{Check: "CTR-015", At: "/number", Break: func(l *centre.CentreLicence) { l.Number = "2204250052177" }},
		{Check: "CTR-015", At: "/number", Break: func(l *centre.CentreLicence) { l.Number = "220425005217700O5" }},
	})
}

func TestLicencesOfACentre(t *testing.T) {
	licensed := func(day blk.Date, licences ...centre.CentreLicence) blk.Truth {
		return (&centre.Centre{Licences: licences}).LicensedOn(day)
	}
	until := blk.Period{Until: today.On.AddDays(-1)}
	require.Equal(t, blk.Undetermined, licensed(today.On), "nothing is recorded")
	require.Equal(t, blk.Undetermined, licensed(today.On, centre.CentreLicence{Kind: centre.NIB}), "a NIB is no licence to train")
	require.Equal(t, blk.True, licensed(today.On, centre.CentreLicence{Kind: centre.RegistrationMark}))
	require.Equal(t, blk.False, licensed(today.On, centre.CentreLicence{Kind: centre.OperatingPermit, Valid: until}))
	require.Equal(t, blk.True, licensed(today.On, centre.CentreLicence{Kind: centre.OperatingPermit, Valid: until}, centre.CentreLicence{Kind: centre.StandardCertificate, Valid: blk.Period{From: today.On}}))
	require.Equal(t, blk.Undetermined, licensed(blk.Date{}, centre.CentreLicence{Kind: centre.OperatingPermit, Valid: until}), "on what day?")
}

// A number may be somebody's; no finding repeats it.
func TestNumbersOfLicencesStayOut(t *testing.T) {
	x := goodCentre()
	x.Licences = []centre.CentreLicence{{Kind: centre.NIB, Number: "2204250052178"}, {Kind: centre.StandardCertificate, Number: "22042500521770005"}, {Kind: centre.NIB, Number: "220425"}}
	found := x.Check(today)
	require.Len(t, found, 2)
	for _, f := range found {
		require.NotContains(t, found.In(blk.Indonesian)+found.In(blk.English), "220425", f.Check)
	}
}

func TestSubVocations(t *testing.T) {
	var list centre.SubVocation
	require.True(t, list.CodeList().IsOpen())
	for _, value := range list.CodeList().Values() {
		of := centre.SubVocation(value).Vocation()
		require.True(t, of.CodeList().Has(string(of)), "%s belongs to %s", value, of)
		require.False(t, of.CodeList().Has(value), "%s stands on one level", value)
	}
	require.Empty(t, centre.SubVocation("las_bawah_air").Vocation())
	o := centre.OfferedVocation{Vocation: "pengelasan_kapal", SubVocations: []centre.SubVocation{"smaw"}}
	require.Empty(t, o.Check(today), "a vocation that the list does not know may have any part")
}

func TestCodeListsOfCentres(t *testing.T) {
	blktest.CodeList(t, centre.SubVocation(""), centre.WorkloadClass(""), centre.CentreLicenceKind(""), centre.LandTitle(""), centre.LandHolder(""), centre.Tenure(""),
		centre.AccreditationLevel(""), centre.QualityStandard(""), centre.FindingGrade(""), centre.AccreditationDecision(""), centre.AccreditationSanctionKind(""),
		centre.AccreditationStatus(""), centre.AccreditationState(""), centre.AccreditationEvent(""), centre.PartnerRole(""), centre.AgreementKind(""), centre.AgreementStatus(""), centre.AgreementEvent(""))
	require.Equal(t, 8, centre.QualityStandard("").CodeList().Len())
	s, ok := centre.QualityStandard("").CodeList().MatchExternal("kmpi", "7")
	require.True(t, ok)
	require.Equal(t, string(centre.StandardGovernance), s.Value)
}
