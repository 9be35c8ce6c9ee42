package certification_test

import (
	"fmt"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/certification"
)

// What a competency certificate is worth is a question about a day. It is never
// stored, so no register has to be brought up to date when a certificate runs
// out.
func ExampleCompetencyCertificate_StatusOn() {
	x := certification.CompetencyCertificate{
		ID: "sertifikat-1", Number: "62090 4120 4 0000001 2024", Holder: "p-1", Scheme: "las-smaw-3g", Body: "lsp-blk-contoh",
		DecidedOn: blk.MustParseDate("2024-03-08"), IssuedOn: blk.MustParseDate("2024-03-15"), ExpiresOn: blk.MustParseDate("2027-03-15"),
		Sanctions: []certification.Sanction{
			{Kind: certification.Suspend, On: blk.MustParseDate("2025-02-01"), Reason: "surveilan tidak diikuti", Document: "sk-bekukan-1"},
			{Kind: certification.Reinstate, On: blk.MustParseDate("2025-05-02")},
		},
	}
	fmt.Println(x.Validate(nil))
	for _, day := range []string{"2024-03-10", "2024-12-31", "2025-02-01", "2025-05-02", "2027-03-15", "2027-03-16"} {
		status := x.StatusOn(blk.MustParseDate(day))
		fmt.Println(day, status.Label().ID, "/", status.Label().EN)
	}

	x.Sanctions = append(x.Sanctions, certification.Sanction{Kind: certification.Revoke, On: blk.MustParseDate("2026-01-05"), Reason: "bukti asesmen dipalsukan", Document: "sk-cabut-1"})
	fmt.Println(x.StatusOn(blk.MustParseDate("2025-12-31")), x.StatusOn(blk.MustParseDate("2028-01-01")))

	x.Sanctions, x.ExpiresOn = nil, blk.Date{}
	fmt.Printf("%q: the last day is not known\n", x.StatusOn(blk.MustParseDate("2026-03-02")))
	// Output:
	// <nil>
	// 2024-03-10 belum berlaku / not yet valid
	// 2024-12-31 berlaku / valid
	// 2025-02-01 dibekukan / suspended
	// 2025-05-02 berlaku / valid
	// 2027-03-15 berlaku / valid
	// 2027-03-16 kedaluwarsa / expired
	// valid revoked
	// "": the last day is not known
}

// Who takes a certificate away has to say why and by which decision, and the
// history is kept in the order in which it happened.
func ExampleSanction() {
	x := certification.CompetencyCertificate{
		ID: "sertifikat-1", Holder: "p-1", Scheme: "las-smaw-3g", Body: "lsp-blk-contoh",
		DecidedOn: blk.MustParseDate("2024-03-08"), IssuedOn: blk.MustParseDate("2024-03-01"),
		Sanctions: []certification.Sanction{
			{Kind: certification.Revoke, On: blk.MustParseDate("2026-01-05")},
			{Kind: "peringatan", On: blk.MustParseDate("2025-02-01"), Reason: "surveilan tidak diikuti", Document: "sk-1"},
		},
	}
	fmt.Println(x.Check(nil).In(blk.Indonesian))
	for k := range certification.Suspend.CodeList().All() {
		fmt.Println(k.Value, "=", k.Label.ID)
	}
	// Output:
	// CRT-002 kesalahan /issued_on: Sertifikat (2024-03-01) tidak boleh terbit sebelum keputusan (2024-03-08). Periksa kedua tanggal.
	// CRT-011 kesalahan /sanctions/1/on: Sanksi harus diurutkan menurut tanggal. Urutkan atau perbaiki tanggalnya.
	// CRT-013 kesalahan /sanctions/1: Setelah dicabut tidak boleh ada sanksi atau pemulihan lagi. Hapus langkah itu; yang dicabut hanya dapat diganti dengan yang baru.
	// CRT-007 kesalahan /sanctions/0/reason: Pembekuan dan pencabutan harus mempunyai alasan dan keputusan. Isi anggota ini.
	// CRT-007 kesalahan /sanctions/0/document: Pembekuan dan pencabutan harus mempunyai alasan dan keputusan. Isi anggota ini.
	// REF-001 kesalahan /sanctions/1/kind: Kode "peringatan" tidak ada dalam daftar. Pakai salah satu: suspend, reinstate, revoke.
	// suspend = pembekuan
	// reinstate = pemulihan
	// revoke = pencabutan
}

// Bodies, their schemes and their certificates are checked together: how long a
// certificate lasts is what its scheme says, since there is no period that all
// schemes have.
func ExampleRecords() {
	r := certification.Records{
		Bodies: []certification.CertificationBody{{
			ID: "lsp-blk-contoh", Name: "LSP P1 BLK Contoh", Kind: certification.P1, Centre: "blk-contoh", Licences: []certification.Licence{{Number: certification.MustParseLicenceNumber("BNSP-LSP-9999-ID"), Valid: blk.Period{From: blk.MustParseDate("2023-01-01"), Until: blk.MustParseDate("2027-12-31")}}},
		}},
		Schemes: []certification.CertificationScheme{
			{
				ID: "las-smaw-3g", Body: "lsp-blk-contoh", Name: blk.Text{ID: "Welder SMAW posisi 3G", EN: "SMAW welder, position 3G"}, Kind: certification.SchemeOccupation,
				Units: []blk.UnitCode{blk.MustParseUnitCode("C.24LAS01.001.1"), blk.MustParseUnitCode("C.24LAS01.016.1")}, ValidityMonths: blk.MustNewCount(36),
			},
			{ID: "operator-komputer", Body: "lsp-blk-contoh", Name: blk.Text{ID: "Operator komputer muda"}, Kind: certification.SchemeCluster},
		},
		Certificates: []certification.CompetencyCertificate{
			{ID: "s-1", Holder: "p-1", Scheme: "las-smaw-3g", Body: "lsp-blk-contoh", IssuedOn: blk.MustParseDate("2024-03-15"), ExpiresOn: blk.MustParseDate("2027-03-15")},
			{ID: "s-2", Holder: "p-2", Scheme: "las-smaw-3g", Body: "lsp-blk-contoh", IssuedOn: blk.MustParseDate("2024-03-15"), ExpiresOn: blk.MustParseDate("2029-03-15")},
		},
	}
	for _, f := range r.Check(nil) {
		fmt.Println(f.Check, f.At, "-", f.Text.ID)
	}
	fmt.Println(r.Schemes[0].Name, "-", r.Schemes[0].Kind.Label())
	// Output:
	// SCH-002 /schemes/1/units - Skema harus mempunyai unit kompetensi, masing-masing sekali, dan skema kualifikasi harus mempunyai jenjang KKNI.
	// SCH-003 /schemes/1/validity_months - Masa berlaku sertifikat harus ditetapkan dalam bulan, lebih dari nol.
	// CRT-003 /certificates/1/expires_on - Hari terakhir berlaku haruslah hari terbit ditambah masa berlaku skema, atau hari terakhir sertifikat yang diganti (2027-03-15); tercatat 2029-03-15.
	// Welder SMAW posisi 3G - okupasi
}

// Whom a body may certify depends on its kind.
func ExampleCertificationBodyKind() {
	for k := range certification.P1.CodeList().All() {
		fmt.Printf("%s: %s\n", k.Label.ID, k.Meaning.ID)
	}
	// Output:
	// LSP P1: milik lembaga pendidikan, pelatihan atau industri, untuk pesertanya dan jejaringnya
	// LSP P2: milik instansi, untuk pegawai, pemasok dan mitra di bawahnya
	// LSP P3: milik asosiasi, untuk satu sektor atau profesi
}

// News says that trainees will be helped to certificates of BNSP, and names no
// body and no scheme. That is a facilitation: nothing is made up to have a
// certificate.
func ExampleFacilitation() {
	f := certification.Facilitation{
		Centre: "blk-pangkalpinang", Organisation: "pemkot-pangkalpinang", Authority: certification.BNSP,
		Purpose: blk.Text{ID: "peluang lebih besar untuk diakui di dunia kerja", EN: "a better chance of being recognised at work"},
		Citations: []blk.Citation{{Source: "mediaqu-2025-12-22", Claim: blk.ClaimPlan,
			Quote: "Dengan memiliki sertifikat nasional, mereka akan memiliki peluang lebih besar untuk diakui di dunia kerja."}},
	}
	reported := &blk.Context{Phase: blk.Reported}
	fmt.Println(f.Authority.Label().ID, "-", f.Purpose, "-", f.Citations[0].Claim.Label())
	fmt.Println("findings:", len(f.Check(reported)))

	f.Authority = "kemnaker" // stands behind training, not behind these certificates
	fmt.Println(f.Check(reported).In(blk.Indonesian))
	// Output:
	// Badan Nasional Sertifikasi Profesi (BNSP) - peluang lebih besar untuk diakui di dunia kerja - rencana
	// findings: 0
	// REF-001 kesalahan /authority: Kode "kemnaker" tidak ada dalam daftar. Pakai salah satu: bnsp.
}

// The catalogue says beforehand what will be checked, and on which regulation it
// rests.
func ExampleChecks() {
	for _, c := range certification.Checks() {
		if c.Entity == "sanction" && c.ID == "CRT-007" {
			fmt.Println(c.ID, c.At, c.Severity.In(blk.Draft), c.Severity.In(blk.Final))
			fmt.Println(c.Must.ID)
			fmt.Println(c.Basis[0].Label().ID)
		}
	}
	// Output:
	// CRT-007 /reason error error
	// Pembekuan dan pencabutan harus mempunyai alasan dan keputusan.
	// Peraturan BNSP 03/BNSP.302/X/2013
	// CRT-007 /document error error
	// Pembekuan dan pencabutan harus mempunyai alasan dan keputusan.
	// Peraturan BNSP 03/BNSP.302/X/2013
}
