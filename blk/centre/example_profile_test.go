package centre_test

import (
	"fmt"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/centre"
)

// What the ministry's application asks of an institution, and what is wrong with it.
func ExampleContact() {
	x := centre.Centre{
		ID: "blk-contoh", Kind: centre.UPTD, Name: "UPTD BLK Contoh", OwnerLevel: centre.OwnedByRegency, Region: blk.MustParseRegion("64.01"),
		Contact: centre.Contact{Phone: "0543-21000", Email: "blk@contoh.id", Website: "blk.contoh.id", PostalCode: "76211"},
		Head:    centre.Head{Name: "Budi Contoh", TitleSuffix: "S.T.", Office: "Kepala UPTD", Acting: blk.ActingPlt},
		Parent:  "bpvp-samarinda", WorkloadClass: centre.WorkloadClassA, CapacityPerYear: blk.MustNewCount(256),
		Building: centre.Building{AreaM2: blk.MustNewCount(700), Tenure: centre.TenureOwned, PowerVA: blk.MustNewCount(33000), PracticeRooms: blk.MustNewCount(5)},
	}
	fmt.Println(x.Head.Acting.Label().ID, x.Head.Name, x.Head.TitleSuffix, "-", x.WorkloadClass.Label().ID)
	fmt.Println(x.Building.Tenure.Label().ID, x.Building.PowerVA.Label().ID, "VA")
	fmt.Println(x.Check(&blk.Context{Phase: blk.Final}).In(blk.Indonesian))
	// Output:
	// Plt. (pelaksana tugas) Budi Contoh S.T. - UPTD kelas A
	// milik sendiri 33.000 VA
	// CTR-013 peringatan /contact/website: Alamat situs lembaga harus diawali https:// atau http:// dan tidak memuat spasi. Salin alamat lengkap dari peramban.
}

// A government centre founded from 2017 stands on at least 5,000 square metres of
// government land with a certificate. One that is older need not.
func ExampleLand() {
	x := centre.Centre{
		ID: "blk-contoh", Kind: centre.UPTD, Name: "UPTD BLK Contoh", OwnerLevel: centre.OwnedByRegency, Region: blk.MustParseRegion("33.71"),
		Land: centre.Land{AreaM2: blk.MustNewCount(6000), Title: centre.TitleGrant, Holder: centre.HeldByGovernment},
	}
	for _, founded := range []string{"2015", "2019"} {
		x.Founded = blk.MustParsePartialDate(founded)
		found := x.Check(nil)
		fmt.Println(founded, len(found))
		for _, f := range found {
			fmt.Println(f.Check, f.At, f.Text.EN)
		}
	}
	fmt.Println(x.Land.Title.Label().ID, "-", x.Land.Holder.Label().ID)
	// Output:
	// 2015 0
	// 2019 1
	// CTR-006 /land/title A government centre founded from 2017 must have at least 5,000 square metres of government land with a certificate; given: grant.
	// hibah - milik pemerintah
}

// A private centre shows a standard certificate, whose number begins with that of its
// business. Whether it is licensed is asked for a day.
func ExampleCentreLicence() {
	x := centre.Centre{ID: "lpk-contoh", Kind: centre.PrivateLPK, Name: "LPK Contoh", OwnerLevel: centre.OwnedPrivately, Licences: []centre.CentreLicence{
		{Kind: centre.NIB, Number: "0806230000017"},
		{Kind: centre.StandardCertificate, Number: "08062300000170003", Valid: blk.Period{From: blk.MustParseDate("2023-06-08")}},
	}}
	for _, l := range x.Licences {
		fmt.Println(l.Kind.Label().ID, l.Kind.Digits())
	}
	fmt.Println(x.LicensedOn(blk.MustParseDate("2023-06-07")), x.LicensedOn(blk.MustParseDate("2026-03-02")), len(x.Check(nil)))
	x.Licences[1].Number = "2306-0003"
	fmt.Println(x.Check(nil).In(blk.English))
	fmt.Println((&centre.Centre{}).LicensedOn(blk.MustParseDate("2026-03-02")))
	// Output:
	// nomor induk berusaha (NIB) 13
	// sertifikat standar (OSS) 17
	// false true 0
	// CTR-015 error /licences/1/number: The number of a licence (standard certificate) must be 17 digits without separators. Copy the number from the licensing system (OSS).
	// undetermined
}

// A sub-vocation belongs to one vocation. Words of one's own may be used on both
// levels.
func ExampleSubVocation() {
	o := centre.OfferedVocation{Vocation: "automotive"}
	for _, spelling := range []string{"Sepeda Motor", "SMAW"} {
		s, _ := blk.MatchCode[centre.SubVocation](spelling)
		fmt.Println(s, "-", s.Vocation().Label().ID)
		o.SubVocations = append(o.SubVocations, s)
	}
	o.SubVocations = append(o.SubVocations, "mobil_listrik")
	fmt.Println(o.Check(nil).In(blk.Indonesian))
	// Output:
	// motorcycle - Teknik Otomotif
	// smaw - Teknik Las
	// CTR-010 peringatan /sub_vocations/1: Sub-kejuruan Las SMAW termasuk kejuruan Teknik Las, bukan Teknik Otomotif. Pindahkan ke kejuruannya, atau pakai kata lain.
}

// What an accreditation is worth follows from its dates and from nothing else. How
// long it lasts stands on the certificate; it is never computed.
func ExampleAccreditation() {
	day := blk.MustParseDate
	a := centre.Accreditation{
		ID: "akreditasi-2024", Centre: "blk-contoh", Level: centre.NationalAccreditation, Programmes: []blk.ProgrammeID{"las-dasar"},
		AppliedOn: day("2024-02-01"), Decision: centre.AccreditationGranted, DecidedOn: day("2024-06-01"),
		Granted:       blk.Period{From: day("2024-06-03"), Until: day("2027-06-02")},
		Surveillances: []centre.Surveillance{{DueOn: day("2025-06-03"), PassedOn: day("2025-07-01")}},
		Sanctions: []centre.AccreditationSanction{
			{Kind: centre.SanctionWarning, On: day("2026-01-05"), Reason: "laporan terlambat", Document: "peringatan"},
			{Kind: centre.SanctionRevocation, On: day("2026-09-01"), Reason: "tidak diperbaiki", Document: "pencabutan"},
		},
	}
	for _, on := range []string{"2024-03-01", "2024-06-03", "2025-06-10", "2026-01-05", "2026-09-01"} {
		status := a.StatusOn(day(on))
		fmt.Println(on, status, status.IsInForce(), a.Covers("las-dasar", day(on)))
	}
	fmt.Println(a.Covers("otomotif", day("2024-06-03")), a.Level.Label().ID, a.Decision.Label().ID, a.Sanctions[0].Kind.Label().ID)
	r := centre.Records{Accreditations: []centre.Accreditation{a}}
	fmt.Println(r.AccreditedOn("blk-contoh", "las-dasar", day("2025-01-01")), r.AccreditedOn("blk-lain", "", day("2025-01-01")))
	// Output:
	// 2024-03-01 in_process false false
	// 2024-06-03 accredited true true
	// 2025-06-10 surveillance_due true true
	// 2026-01-05 warned true true
	// 2026-09-01 revoked false false
	// false nasional (LA-LPK) diberikan peringatan tertulis
	// true undetermined
}

// Before a committee grants an accreditation, all eight standards are judged, no
// major finding is open, the assessors are impartial and enough members agree. What
// is not known stops it as well.
func ExampleAccreditationLifecycle() {
	l := centre.AccreditationLifecycle()
	a := centre.Accreditation{
		ID: "a", Centre: "blk-contoh", Visit: blk.Period{From: blk.MustParseDate("2024-04-15")},
		Standards: []centre.StandardScore{{Standard: centre.StandardFacilities, Score: blk.MustParsePercent("82.50")}},
		Findings:  []centre.AccreditationFinding{{Grade: centre.MajorFinding, Standard: centre.StandardFacilities, Text: blk.Text{ID: "APD kurang"}}},
		Assessors: []centre.AccreditationAssessor{{Person: "asesor-1"}},
		Approvals: []centre.AccreditationApproval{{Actor: "anggota-1", Role: blk.RoleAccreditationBody}},
		History:   []centre.AccreditationStep{{Event: centre.SubmitToCommittee, To: centre.BeforeCommittee}},
	}
	fmt.Println(a.State().Label().EN, l.Events(a.State()))
	_, found := a.Try(centre.GrantAccreditation, blk.Move[centre.Accreditation]{Actor: "ketua", Role: blk.RoleAccreditationBody, At: blk.MustParseInstant("2024-06-01T02:00:00Z")})
	for _, f := range found {
		fmt.Println(f.Check, f.Text.EN)
	}
	fmt.Println(a.Findings[0].Grade.Label().EN, "-", centre.StandardGovernance.Label().ID)
	// Output:
	// before the committee [grant reject withdraw]
	// ACC-001 All eight quality standards must be judged before the decision. This is not so yet.
	// ACC-002 An accreditation must not be granted while a major finding is open. This is not so yet.
	// ACC-005 An accreditation assessor must not have worked lately for the centre that is assessed. This is not known yet.
	// AUD-005 A decision must be approved by enough people who have the role for it. This is not so yet.
	// major - tata kelola
}

// A partner takes participants under an agreement. Once that has run out, what is
// placed under it stands on nothing.
func ExampleAgreement() {
	day := blk.MustParseDate
	r := centre.Records{
		Partners: []centre.Partner{{ID: "mitra-1", Centre: "blk-contoh", Organisation: "pt-kapal", Roles: []centre.PartnerRole{centre.PartnerOnTheJobTraining}, Active: blk.Period{From: day("2025-02-01")}, Agreement: "pks-1"}},
		Agreements: []centre.Agreement{{
			ID: "pks-1", Kind: centre.PKS, Centres: []blk.CentreID{"blk-contoh"}, Organisations: []blk.OrganisationID{"pt-kapal"}, Documents: []blk.DocumentID{"pks"},
			SignedOn: day("2025-01-02"), InForce: blk.Period{From: day("2025-02-01"), Until: day("2027-01-31")}, Duties: []blk.Text{{ID: "menerima 16 peserta praktik"}},
		}},
	}
	a := &r.Agreements[0]
	for _, on := range []string{"2025-01-01", "2025-01-15", "2025-02-01", "2027-02-01"} {
		fmt.Println(on, a.StatusOn(day(on)).Label().EN, a.InForceOn(day(on)))
	}
	fmt.Println(a.Kind.Label().ID, "-", r.Partners[0].Roles[0].Label().ID)
	fmt.Println(r.Check(&blk.Context{On: day("2027-02-01")}).In(blk.English))
	// Output:
	// 2025-01-01 draft false
	// 2025-01-15 signed, not yet in force false
	// 2025-02-01 in force true
	// 2027-02-01 expired false
	// perjanjian kerja sama (PKS) - pelatihan di tempat kerja
	// PTN-001 error /partners/0/agreement: The agreement that this is placed under must be in force on 2027-02-01; it is: expired. Prolong or replace the agreement, or end what is placed under it.
}

// An agreement comes into force within its period only.
func ExampleAgreementLifecycle() {
	a := centre.Agreement{ID: "mou-1", Kind: centre.MoU, InForce: blk.Period{From: blk.MustParseDate("2025-02-01")},
		History: []centre.AgreementStep{{Event: centre.SignAgreement, To: centre.AgreementSigned}}}
	l := centre.AgreementLifecycle()
	fmt.Println(a.State(), l.Events(a.State()), l.IsTerminal(centre.AgreementTerminated))
	move := blk.Move[centre.Agreement]{Actor: "u", Role: blk.RoleHeadOfCentre, At: blk.MustParseInstant("2025-01-15T02:00:00Z"), Context: &blk.Context{On: blk.MustParseDate("2025-01-15")}}
	_, found := a.Try(centre.ActivateAgreement, move)
	fmt.Println(found.In(blk.English))
	// Output:
	// signed [activate terminate] true
	// PTN-010 error: The day must be within the period of the agreement. This is not so yet. Wait for its first day, or prolong it by an addendum.
}

// The forum at Singosari meets companies every three months: a practice, not a law.
func ExampleIndustryForum() {
	f := centre.IndustryForum{ID: "fklpid", Name: "FKLPID Kabupaten Malang", Region: blk.MustParseRegion("35.07"), Centre: "blk-singosari", LastMet: blk.MustParsePartialDate("2025-08")}
	c := &blk.Context{On: blk.MustParseDate("2026-03-02")}
	fmt.Println(f.NextMeeting(c))
	fmt.Println(f.Check(c).In(blk.Indonesian))
	// Output:
	// 2025-11-30
	// PTN-012 catatan /last_met: Forum industri terakhir bertemu Agustus 2025; pertemuan berikutnya seharusnya paling lambat 30 November 2025. Adakan pertemuan, atau catat yang sudah diadakan.
}
