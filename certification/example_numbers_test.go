package certification_test

import (
	"fmt"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/certification"
)

// The licence of a body has a number, and so has the decree that gives it, which
// is printed in two orders and is one decree all the same.
func ExampleLicenceDecree() {
	licence, err := certification.ParseLicenceNumber("BNSP-LSP-9999-ID")
	fmt.Println(licence, licence.Serial(), err)
	for _, text := range []string{"KEP.0001/BNSP/IV/2025", "KEP. 0001/IV/BNSP/2025", "KEP.0001/BNSP/XIII/2025"} {
		decree, err := certification.ParseLicenceDecree(text)
		fmt.Println(decree, decree.Issued().Label().ID, err)
	}
	body := certification.CertificationBody{ID: "lsp", Name: "LSP Contoh", Kind: certification.P1,
		Licences: []certification.Licence{{Number: certification.MustParseLicenceNumber("BNSP-LSP-9999-ID"),
			Decree: certification.MustParseLicenceDecree("KEP.0001/BNSP/IV/2025"), Valid: blk.Period{From: blk.MustParseDate("2025-04-01")}}}}
	fmt.Println(body.Validate(nil))
	// Output:
	// BNSP-LSP-9999-ID 9999 <nil>
	// KEP.0001/BNSP/IV/2025 April 2025 <nil>
	// KEP.0001/BNSP/IV/2025 April 2025 <nil>
	//   The number of the licence decree has a month outside 01-12 (at byte 14). Write a number of four digits, BNSP, the month in Roman figures and the year, for example KEP.0001/BNSP/IV/2025.
	// <nil>
}

// The registration of an assessor is the same with a space and with a dot.
func ExampleAssessorRegistration() {
	printed, err := certification.ParseAssessorRegistration("MET.000.000001 2019")
	entered := certification.MustParseAssessorRegistration("MET.000.000001.2019")
	fmt.Println(printed == entered, entered, entered.Serial(), entered.Year(), err)
	// Output:
	// true MET.000.000001 2019 1 2019 <nil>
}

// A certificate keeps its number as printed. Where it has the form that BNSP set,
// its parts can be told; where not, it is a number all the same, unless its issuer
// says that its numbers have that form.
func ExampleCompetencyCertificate_ParseNumber() {
	r := certification.Records{
		Bodies: []certification.CertificationBody{{ID: "lsp", Name: "LSP Contoh", Kind: certification.P3, StandardNumbers: blk.FlagOf(true)}},
		Certificates: []certification.CompetencyCertificate{
			{ID: "k-1", Number: "62010 2513 3 0000001 2025", Holder: "p-1", Scheme: "web", Body: "lsp", IssuedOn: blk.MustParseDate("2025-03-10")},
			{ID: "k-2", Number: "990 12.2 000001 2018", Holder: "p-2", Scheme: "web", Body: "lsp", IssuedOn: blk.MustParseDate("2018-03-10")},
		},
	}
	n, err := r.Certificates[0].ParseNumber()
	fmt.Println(n.KBLI(), n.KBJI(), n.Level(), n.Serial(), n.Year(), err)
	fmt.Println(n == certification.MustParseCertificateNumber("62010 2513 3 0000001 2025"))
	_, err = certification.ParseCertificateNumber("62010 2513 0 0000001 2025")
	fmt.Println(err)
	fmt.Println(r.Check(nil).In(blk.Indonesian))
	// Output:
	// 62010 2513 3 1 2025 <nil>
	// true
	// The certificate number is outside its range (at byte 11). Write five digits of KBLI, four of KBJI, a level 1-9 if there is one, a serial of six or seven digits and the year, with spaces between, for example 62010 2513 3 0000001 2025.
	// CRT-017 peringatan /certificates/1/number: Nomor sertifikat haruslah berbentuk KBLI, KBJI, jenjang, nomor urut dan tahun, seperti yang dinyatakan penerbitnya ("lsp"): ada karakter yang bukan angka 0-9. Tulis lima angka KBLI, empat angka KBJI, jenjang 1-9 jika ada, nomor urut enam atau tujuh angka dan tahun, dipisah spasi, misalnya 62010 2513 3 0000001 2025.
}

// The registration number names the licence of the body that issued the
// certificate.
func ExampleRegistrationNumber() {
	r, err := certification.ParseRegistrationNumber("TIK.9999.00001.2024")
	fmt.Println(r, err)
	fmt.Println(r.Sector(), r.Licence(), r.Sequence(), r.Year())
	fmt.Println(r.Licence().Serial() == certification.MustParseLicenceNumber("BNSP-LSP-9999-ID").Serial())
	fmt.Println(r == certification.MustParseRegistrationNumber("TIK 9999 00001 2024"))
	// Output:
	// TIK 9999 00001 2024 <nil>
	// TIK BNSP-LSP-9999-ID 1 2024
	// true
	// true
}
