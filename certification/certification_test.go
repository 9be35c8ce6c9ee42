package certification_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/blktest"
	"github.com/vokasi/vokasi-go/certification"
)

var (
	today = &blk.Context{On: blk.MustParseDate("2026-03-02"), Phase: blk.Final}
	cited = []blk.Citation{{Source: "s1", Claim: blk.ClaimPlan}}
	day   = blk.MustParseDate
)

func catalogue(entity string) []blk.CheckInfo {
	var infos []blk.CheckInfo
	for _, info := range certification.Checks() {
		if info.Entity == entity {
			infos = append(infos, info)
		}
	}
	return infos
}

func goodBody() *certification.CertificationBody {
	return &certification.CertificationBody{ID: "lsp-1", Name: "LSP Contoh", Kind: certification.P1, Centre: "c", Licences: []certification.Licence{{Number: certification.MustParseLicenceNumber("BNSP-LSP-9999-ID"), Valid: blk.Period{From: day("2024-01-01"), Until: day("2027-01-01")}}}, Citations: cited}
}

func goodScheme() *certification.CertificationScheme {
	return &certification.CertificationScheme{ID: "s-1", Body: "lsp-1", Name: blk.Text{ID: "Las"}, Kind: certification.SchemeCluster, Units: []blk.UnitCode{blk.MustParseUnitCode("C.24LAS01.001.1")}, ValidityMonths: blk.MustNewCount(36)}
}

func goodCertificate() *certification.CompetencyCertificate {
	return &certification.CompetencyCertificate{ID: "k-1", Number: "24910 7212 0000001 2025", Holder: "p-1", Scheme: "s-1", Body: "lsp-1", DecidedOn: day("2025-03-01"), IssuedOn: day("2025-03-10"), ExpiresOn: day("2028-03-10"),
		Sanctions: []certification.Sanction{{Kind: certification.Suspend, On: day("2025-06-01"), Reason: "surveilan", Document: "sk-1"}, {Kind: certification.Reinstate, On: day("2025-07-01")}}}
}

func TestChecks(t *testing.T) {
	blktest.Checks(t, catalogue("certification_body"), goodBody, today, (*certification.CertificationBody).Check, []blktest.Example[certification.CertificationBody]{
		{Check: "DOC-009", At: "/id", Break: func(b *certification.CertificationBody) { b.ID = "" }},
		{Check: "DOC-014", At: "/id", Break: func(b *certification.CertificationBody) { b.ID = "a b" }},
		{Check: "DOC-009", At: "/name", Break: func(b *certification.CertificationBody) { b.Name = "" }},
		{Check: "DOC-009", At: "/kind", Break: func(b *certification.CertificationBody) { b.Kind = "" }},
		{Check: "REF-001", At: "/kind", Break: func(b *certification.CertificationBody) { b.Kind = "p4" }},
		{Check: "DOC-014", At: "/centre", Break: func(b *certification.CertificationBody) { b.Centre = "a b" }},
		{Check: "DOC-014", At: "/organisation", Break: func(b *certification.CertificationBody) { b.Organisation = "a b" }},
		{Check: "DOC-014", At: "/network/0", Break: func(b *certification.CertificationBody) { b.Network = []blk.CentreID{"a b"} }},
		{Check: "LSP-004", At: "/centre", Break: func(b *certification.CertificationBody) { b.Centre = "" }},
		{Check: "LSP-005", At: "/licences/1/valid", Break: func(b *certification.CertificationBody) { b.Licences = append(b.Licences, b.Licences[0]) }},
	})
	blktest.Checks(t, catalogue("certification_scheme"), goodScheme, today, (*certification.CertificationScheme).Check, []blktest.Example[certification.CertificationScheme]{
		{Check: "DOC-009", At: "/id", Break: func(s *certification.CertificationScheme) { s.ID = "" }},
		{Check: "DOC-014", At: "/id", Break: func(s *certification.CertificationScheme) { s.ID = "a b" }},
		{Check: "DOC-009", At: "/body", Break: func(s *certification.CertificationScheme) { s.Body = "" }},
		{Check: "DOC-014", At: "/body", Break: func(s *certification.CertificationScheme) { s.Body = "a b" }},
		{Check: "DOC-009", At: "/name", Break: func(s *certification.CertificationScheme) { s.Name.ID = "" }},
		{Check: "DOC-009", At: "/kind", Break: func(s *certification.CertificationScheme) { s.Kind = "" }},
		{Check: "REF-001", At: "/kind", Break: func(s *certification.CertificationScheme) { s.Kind = "kkni" }},
		{Check: "SCH-002", At: "/units", Break: func(s *certification.CertificationScheme) { s.Units = nil }},
		{Check: "SCH-002", At: "/units/1", Break: func(s *certification.CertificationScheme) { s.Units = append(s.Units, s.Units[0]) }},
		{Check: "SCH-002", At: "/level", Break: func(s *certification.CertificationScheme) { s.Kind = certification.SchemeQualification }},
		{Check: "SCH-002", At: "/electives/0/units/0", Break: func(s *certification.CertificationScheme) {
			s.Electives = []certification.ElectiveGroup{{AtLeast: blk.MustNewCount(1), Units: s.Units}}
		}},
		{Check: "SCH-004", At: "/electives/0/at_least", Break: func(s *certification.CertificationScheme) {
			s.Electives = []certification.ElectiveGroup{{AtLeast: blk.MustNewCount(2), Units: []blk.UnitCode{blk.MustParseUnitCode("C.24LAS01.009.1")}}}
		}},
		{Check: "SCH-005", At: "/prerequisites/0", Break: func(s *certification.CertificationScheme) { s.Prerequisites = make([]certification.Prerequisite, 1) }},
		{Check: "DOC-014", At: "/standards/0", Break: func(s *certification.CertificationScheme) { s.Standards = []certification.CompetencyStandardID{"a b"} }},
		{Check: "DOC-013", At: "/in_force", Break: func(s *certification.CertificationScheme) {
			s.InForce = blk.Period{From: day("2025-01-02"), Until: day("2025-01-01")}
		}},
		{Check: "AUD-008", At: "/amendment", Break: func(s *certification.CertificationScheme) { s.Amendment.Replaces = s.ID }},
		{Check: "UNT-004", At: "/units/0", Break: func(s *certification.CertificationScheme) { s.Units[0] = blk.MustParseUnitCode("J.450100.027.02") }},
		{Check: "UNT-005", At: "/units/0", Break: func(s *certification.CertificationScheme) { s.Units[0] = blk.MustParseUnitCode("PDB.EI.01.001.01") }},
		{Check: "SCH-003", At: "/validity_months", Break: func(s *certification.CertificationScheme) { s.ValidityMonths = blk.Count{} }},
		{Check: "SCH-003", At: "/validity_months", Break: func(s *certification.CertificationScheme) { s.ValidityMonths = blk.MustNewCount(0) }},
	})
	own := slices.DeleteFunc(catalogue("competency_certificate"), func(info blk.CheckInfo) bool { return info.At == "" }) // the others guard moves
	blktest.Checks(t, own, goodCertificate, today, (*certification.CompetencyCertificate).Check, []blktest.Example[certification.CompetencyCertificate]{
		{Check: "DOC-009", At: "/id", Break: func(x *certification.CompetencyCertificate) { x.ID = "" }},
		{Check: "DOC-014", At: "/id", Break: func(x *certification.CompetencyCertificate) { x.ID = "a b" }},
		{Check: "DOC-009", At: "/holder", Break: func(x *certification.CompetencyCertificate) { x.Holder = "" }},
		{Check: "DOC-014", At: "/holder", Break: func(x *certification.CompetencyCertificate) { x.Holder = "a b" }},
		{Check: "DOC-009", At: "/scheme", Break: func(x *certification.CompetencyCertificate) { x.Scheme = "" }},
		{Check: "DOC-014", At: "/scheme", Break: func(x *certification.CompetencyCertificate) { x.Scheme = "a b" }},
		{Check: "DOC-009", At: "/body", Break: func(x *certification.CompetencyCertificate) { x.Body = "" }},
		{Check: "DOC-014", At: "/body", Break: func(x *certification.CompetencyCertificate) { x.Body = "a b" }},
		{Check: "DOC-009", At: "/issued_on", Break: func(x *certification.CompetencyCertificate) { x.IssuedOn = blk.Date{} }},
		{Check: "CRT-002", At: "/issued_on", Break: func(x *certification.CompetencyCertificate) { x.DecidedOn = day("2025-03-11") }},
		{Check: "CRT-010", At: "/expires_on", Break: func(x *certification.CompetencyCertificate) { x.ExpiresOn = day("2025-03-09") }},
		{Check: "CRT-011", At: "/sanctions/1/on", Break: func(x *certification.CompetencyCertificate) { x.Sanctions[1].On = day("2025-05-01") }},
		{Check: "CRT-013", At: "/sanctions/1", Break: func(x *certification.CompetencyCertificate) { x.Sanctions[0].Kind = certification.Revoke }},
		{Check: "DOC-014", At: "/assessment", Break: func(x *certification.CompetencyCertificate) { x.Assessment = "a b" }},
		{Check: "DOC-014", At: "/previous", Break: func(x *certification.CompetencyCertificate) { x.Previous, x.Succession = "a b", certification.Renewal }},
		{Check: "REF-001", At: "/succession", Break: func(x *certification.CompetencyCertificate) { x.Previous, x.Succession = "k-0", "x" }},
		{Check: "CRT-016", At: "/succession", Break: func(x *certification.CompetencyCertificate) { x.Succession = certification.Renewal }},
		{Check: "CRT-007", At: "/sanctions/0/reason", Break: func(x *certification.CompetencyCertificate) { x.Sanctions[0].Reason = "" }},
	})
	blktest.Checks(t, catalogue("sanction"), func() *certification.Sanction {
		return &certification.Sanction{Kind: certification.Revoke, On: today.On, Reason: "x", Document: "d"}
	}, today, (*certification.Sanction).Check, []blktest.Example[certification.Sanction]{
		{Check: "DOC-009", At: "/kind", Break: func(s *certification.Sanction) { s.Kind = "" }},
		{Check: "REF-001", At: "/kind", Break: func(s *certification.Sanction) { s.Kind = "x" }},
		{Check: "DOC-009", At: "/on", Break: func(s *certification.Sanction) { s.On = blk.Date{} }},
		{Check: "DOC-014", At: "/document", Break: func(s *certification.Sanction) { s.Document = "a b" }},
		{Check: "CRT-007", At: "/reason", Break: func(s *certification.Sanction) { s.Reason = "" }},
		{Check: "CRT-007", At: "/document", Break: func(s *certification.Sanction) { s.Document = "" }},
	})
	blktest.Checks(t, catalogue("facilitation"), func() *certification.Facilitation {
		return &certification.Facilitation{Centre: "c", Organisation: "o", Authority: certification.BNSP, Citations: cited}
	}, today, (*certification.Facilitation).Check, []blktest.Example[certification.Facilitation]{
		{Check: "DOC-009", At: "/centre", Break: func(f *certification.Facilitation) { f.Centre = "" }},
		{Check: "DOC-014", At: "/centre", Break: func(f *certification.Facilitation) { f.Centre = "a b" }},
		{Check: "DOC-014", At: "/organisation", Break: func(f *certification.Facilitation) { f.Organisation = "a b" }},
		{Check: "DOC-009", At: "/authority", Break: func(f *certification.Facilitation) { f.Authority = "" }},
		{Check: "REF-001", At: "/authority", Break: func(f *certification.Facilitation) { f.Authority = "x" }},
	})
	require.NoError(t, goodBody().Validate(today))
	require.NoError(t, goodScheme().Validate(today))
	require.NoError(t, goodCertificate().Validate(today))
}

func TestStatusIsAFunctionOfADate(t *testing.T) {
	x := goodCertificate()
	for on, want := range map[string]certification.CertificateStatus{
		"2025-03-09": certification.NotYetValid, "2025-03-10": certification.Valid, "2025-06-01": certification.Suspended, "2025-07-01": certification.Valid,
		"2028-03-10": certification.Valid, "2028-03-11": certification.Expired,
	} {
		require.Equal(t, want, x.StatusOn(day(on)), on)
	}
	x.Sanctions = append(x.Sanctions, certification.Sanction{Kind: certification.Revoke, On: day("2026-01-01")}, certification.Sanction{Kind: certification.Reinstate, On: day("2026-02-01")})
	require.Equal(t, certification.Valid, x.StatusOn(day("2025-12-31")))
	require.Equal(t, certification.Revoked, x.StatusOn(day("2026-02-02")), "revoked is for good")
	require.Equal(t, certification.Revoked, x.StatusOn(day("2029-01-01")))

	open := goodCertificate()
	open.ExpiresOn = blk.Date{}
	require.Empty(t, open.StatusOn(day("2025-04-01")), "how long it lasts is not known")
	require.Equal(t, certification.Suspended, open.StatusOn(day("2025-06-15")))
	require.Empty(t, open.StatusOn(blk.Date{}))
	suspended := goodCertificate()
	suspended.Sanctions = suspended.Sanctions[:1]
	require.Equal(t, certification.Expired, suspended.StatusOn(day("2028-03-11")))
	require.Empty(t, (&certification.CompetencyCertificate{}).StatusOn(today.On))
}

func TestRecords(t *testing.T) {
	r := certification.Records{Schemes: []certification.CertificationScheme{*goodScheme()}, Certificates: []certification.CompetencyCertificate{*goodCertificate(), *goodCertificate()}}
	r.Certificates[1].ID, r.Certificates[1].Number, r.Certificates[1].Holder = "k-2", "24910 7212 0000002 2025", "p-2"
	require.Empty(t, r.Check(today))
	r.Certificates[1].ExpiresOn = day("2030-03-10")
	found := r.Check(today)
	require.Len(t, found, 1)
	require.Equal(t, blk.CheckID("CRT-003"), found[0].Check)
	require.Equal(t, "/certificates/1/expires_on", found[0].At)
	require.Equal(t, "2028-03-10", found[0].Params.Get("allowed"))
	blktest.CheckFinding(t, found[0])
	r.Schemes = nil
	require.Empty(t, r.Check(today), "without the scheme nothing is known")

	empty := certification.Records{Bodies: make([]certification.CertificationBody, 1), Schemes: make([]certification.CertificationScheme, 1), Certificates: make([]certification.CompetencyCertificate, 1), Facilitations: make([]certification.Facilitation, 1)}
	require.Len(t, empty.Check(today).Of("DOC-009"), 3+4+5+2)
	blktest.CodeList(t, certification.CertificationBodyKind(""), certification.SchemeKind(""), certification.SanctionKind(""), certification.CertificateStatus(""), certification.Authority(""))
	for _, info := range certification.Checks() {
		blktest.CheckDescription(t, info)
	}
}
