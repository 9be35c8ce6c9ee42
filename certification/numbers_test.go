package certification_test

import (
	"errors"
	"fmt"
	"regexp"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/blktest"
	"github.com/vokasi/vokasi-go/certification"
)

// All numbers of certificates and assessors here are invented.

func TestNumbersAreValues(t *testing.T) {
	t.Run("LicenceNumber", func(t *testing.T) {
		blktest.Conform(t, certification.ParseLicenceNumber,
			[]string{"BNSP-LSP-000-ID", "BNSP-LSP-018-ID", "BNSP-LSP-0018-ID", "BNSP-LSP-638-ID", "BNSP-LSP-1565-ID", "BNSP-LSP-9999-ID"},
			[]string{"BNSP-LSP-18-ID", "BNSP-LSP-15650-ID", "BNSP-LSP-1565", "BNSP-LSP-1565-ID ", " BNSP-LSP-1565-ID", "bnsp-lsp-1565-id", "BNSP LSP 1565 ID", "BNSP-LSP-156S-ID", "BNSP-LSP-15O5-ID", "BNSP-LSP-１５６５-ID"})
	})
	t.Run("LicenceDecree", func(t *testing.T) {
		blktest.Conform(t, certification.ParseLicenceDecree,
			[]string{"KEP.0522/BNSP/III/2022", "KEP.0001/BNSP/I/2025", "KEP.0933/BNSP/IV/2025", "KEP.1215/BNSP/V/2025", "KEP.1215/BNSP/XII/2025", "KEP.0000/BNSP/IX/9999"},
			[]string{"KEP.933/BNSP/IV/2025", "KEP.0933/BNSP/IIII/2025", "KEP.0933/BNSP/XIII/2025", "KEP.0933/BNSP//2025", "KEP.0933/BNSP/4/2025", "KEP.0933/BNSP/IV/0000", "KEP.0933/BNSP/IV/25",
				"KEP.0933/BNSP/IV/BNSP/2025", "KEP.0933/IV/2025", "KEP  0933/BNSP/IV/2025", "KEP.0933/bnsp/iv/2025", "KEP.09330/BNSP/IV/2025"})
	})
	t.Run("AssessorRegistration", func(t *testing.T) {
		blktest.Conform(t, certification.ParseAssessorRegistration,
			[]string{"MET.000.000000 0001", "MET.000.990001 2012", "MET.000.000001 2019", "MET.000.990001 2019"},
			[]string{"MET.000.99001 2019", "MET.000.9900010 2019", "MET.001.990001 2019", "MET.000.990001-2019", "MET.000.990001  2019", "MET.000.990001 0000", "MET.000.990001", "MET..000.990001 2019", "met.000.990001 2019", "MET.000.99OO01 2019"})
	})
	t.Run("CertificateNumber", func(t *testing.T) {
		blktest.Conform(t, certification.ParseCertificateNumber,
			[]string{"62010 2513 0000001 2025", "62010 2513 3 000001 2025", "62010 2513 3 0000001 2025", "62010 2513 3 0000002 2025", "62010 2513 9 0000001 2024", "62010 2514 0000001 0001", "74100 2166 5 9999999 9999"},
			[]string{"62010 2513 0 0000001 2025", "62010 2513 10 0000001 2025", "62010 2513 3 00001 2025", "62010 2513 3 00000001 2025", "62010 2513 3 0000001 0000", "62010 2513 3 0000001 25", "6201 2513 3 0000001 2025", "62010 251 3 0000001 2025",
				"62010  2513 3 0000001 2025", "62010.2513.3.0000001.2025", "No. 62010 2513 3 0000001 2025", "62010 2513 3 0000001 2025 ", "62010 2513 3 O000001 2025", "990 12.2 000001 2018", "62010 2513 3 ", "62010 2513 "})
	})
	t.Run("RegistrationNumber", func(t *testing.T) {
		blktest.Conform(t, certification.ParseRegistrationNumber,
			[]string{"TIK 018 00001 2019", "LOG 638 00001 2021", "TIK 1565 0001 2024", "J 1565 00001 2024", "TIK 1565 00001 2024", "ABCD 9999 99999 9999"},
			[]string{"1565 00001 2024", "ABCDE 1565 00001 2024", "TIK 15 00001 2024", "TIK 15650 00001 2024", "TIK 1565 001 2024", "TIK 1565 000001 2024", "TIK 1565 00001 0000", "TIK-1565-00001-2024", "tik 1565 00001 2024", "TIK 1565 00001", "TIK  1565 00001 2024", "TIK 1565 00001 2024x"})
	})
}

func TestDefectsOfNumbers(t *testing.T) {
	licence := func(s string) error { _, err := certification.ParseLicenceNumber(s); return err }
	decree := func(s string) error { _, err := certification.ParseLicenceDecree(s); return err }
	number := func(s string) error { _, err := certification.ParseCertificateNumber(s); return err }
	for _, c := range []struct {
		parse  func(string) error
		text   string
		defect blk.Defect
		at     int
	}{
		{licence, "", blk.DefectEmpty, -1},
		{licence, "BNSP_LSP-1565-ID", blk.DefectCharacter, 4},
		{licence, "BNSP-LSP-1O65-ID", blk.DefectLetterDigit, 10},
		{licence, "BNSP-LSP-X565-ID", blk.DefectNonDigit, 9},
		{licence, "BNSP-LSP-1565", blk.DefectLength, -1},
		{licence, "BNSP-LSP-15650-ID", blk.DefectLength, -1},
		{decree, "KEP.0933-BNSP/IV/2025", blk.DefectSeparator, 8},
		{decree, "KEP.0933/BNSP/IIX/2025", blk.DefectMonth, 14},
		{decree, "KEP.0933/4/BNSP/2025", blk.DefectMonth, 9},
		{decree, "KEP.0933/BNSP/IV/0000", blk.DefectYear, 17},
		{number, "62010 2513 0 0000001 2025", blk.DefectRange, 11},
		{number, "62010 2513 3 0000001 2025 ", blk.DefectLength, -1},
		{number, "62010-2513 3 0000001 2025", blk.DefectSeparator, 5},
	} {
		fault, ok := errors.AsType[*blk.ParseError](c.parse(c.text))
		require.True(t, ok, c.text)
		require.Equal(t, c.defect, fault.Defect, c.text)
		require.Equal(t, c.at, fault.At, c.text)
	}
}

// variant fuzzes a parser that reads more than one spelling: what it accepts it
// writes in one way, which it reads as the same value.
func variant[T blktest.Value[T]](f *testing.F, parse func(string) (T, error), pattern string, seeds ...string) {
	re := regexp.MustCompile(pattern)
	for _, s := range seeds {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		v, err := parse(s)
		require.Equal(t, re.MatchString(s), err == nil, "%q", s)
		if err != nil {
			fault, ok := errors.AsType[*blk.ParseError](err)
			require.True(t, ok)
			require.Less(t, fault.At, max(len(s), 1))
			require.True(t, v.IsZero())
			return
		}
		again, err := parse(v.String())
		require.NoError(t, err, "%q", s)
		require.Equal(t, v, again)
		require.False(t, v.IsZero())
	})
}

const year = `(?:[0-9]{3}[1-9]|[0-9]{2}[1-9]0|[0-9][1-9]00|[1-9]000)`

func FuzzLicenceNumber(f *testing.F) {
	variant(f, certification.ParseLicenceNumber, `\ABNSP-LSP-[0-9]{3,4}-ID\z`, "BNSP-LSP-1565-ID", "BNSP-LSP-018-ID", "BNSP-LSP-18-ID", "")
}

func FuzzLicenceDecree(f *testing.F) {
	const month = `(?:I|II|III|IV|V|VI|VII|VIII|IX|X|XI|XII)`
	variant(f, certification.ParseLicenceDecree, `\AKEP\. ?[0-9]{4}/(?:BNSP/`+month+`|`+month+`/BNSP)/`+year+`\z`,
		"KEP.0933/BNSP/IV/2025", "KEP. 0522/III/BNSP/2022", "KEP.0522/XII/BNSP/2022", "KEP.0001/BNSP/IIX/2025")
}

func FuzzAssessorRegistration(f *testing.F) {
	variant(f, certification.ParseAssessorRegistration, `\AMET\.? ?000\.[0-9]{6}[ .]`+year+`\z`, "MET.000.000001 2019", "MET.000.000001.2019", "MET. 000.000001 2019", "MET000.000001 2019", "MET.000.000001 0000")
}

func FuzzCertificateNumber(f *testing.F) {
	variant(f, certification.ParseCertificateNumber, `\A[0-9]{5} [0-9]{4}(?: [1-9])? [0-9]{6,7} `+year+`\z`, "62010 2513 3 0000001 2025", "62010 2513 000001 2025", "990 12.2 000001 2018")
}

func FuzzRegistrationNumber(f *testing.F) {
	variant(f, certification.ParseRegistrationNumber, `\A[A-Z]{1,4}[ .][0-9]{3,4}[ .][0-9]{4,5}[ .]`+year+`\z`, "TIK 1565 00001 2024", "J.018.0001.2025", "TIK.1565 00001.2024")
}

// TestNumbersAreTheirParts builds numbers from parts, in every spelling, and takes
// them apart.
func TestNumbersAreTheirParts(t *testing.T) {
	months := []string{"I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"}
	rapid.Check(t, func(t *rapid.T) {
		int := func(name string, least, most int) int { return rapid.IntRange(least, most).Draw(t, name) }
		year := int("year", 1, 9999)
		width := int("width", 3, 4)
		serial := int("serial", 0, 999)

		licence, err := certification.ParseLicenceNumber(fmt.Sprintf("BNSP-LSP-%0*d-ID", width, serial))
		require.NoError(t, err)
		require.Equal(t, serial, licence.Serial())

		number, month := int("number", 0, 9999), int("month", 1, 12)
		printed := certification.MustParseLicenceDecree(fmt.Sprintf("KEP.%04d/BNSP/%s/%04d", number, months[month-1], year))
		other := certification.MustParseLicenceDecree(fmt.Sprintf("KEP. %04d/%s/BNSP/%04d", number, months[month-1], year))
		require.Equal(t, printed, other)
		require.Equal(t, number, printed.Number())
		require.Equal(t, fmt.Sprintf("%04d-%02d", year, month), printed.Issued().String())

		assessor := certification.MustParseAssessorRegistration(fmt.Sprintf("MET.000.%06d %04d", serial, year))
		require.Equal(t, assessor, certification.MustParseAssessorRegistration(fmt.Sprintf("MET. 000.%06d.%04d", serial, year)))
		require.Equal(t, serial, assessor.Serial())
		require.Equal(t, year, assessor.Year())

		level, class, group := int("level", 0, 9), int("class", 0, 99999), int("group", 0, 9999)
		text := fmt.Sprintf("%05d %04d %d %0*d %04d", class, group, level, width+3, serial, year)
		if level == 0 {
			text = fmt.Sprintf("%05d %04d %0*d %04d", class, group, width+3, serial, year)
		}
		x := certification.MustParseCertificateNumber(text)
		require.Equal(t, fmt.Sprintf("%05d", class), x.KBLI().String())
		require.Equal(t, fmt.Sprintf("%04d", group), x.KBJI().String())
		require.Equal(t, []any{level, serial, year}, []any{x.Level(), x.Serial(), x.Year()})
		require.Equal(t, text, x.String())

		sector := rapid.StringMatching(`[A-Z]{1,4}`).Draw(t, "sector")
		r := certification.MustParseRegistrationNumber(fmt.Sprintf("%s %0*d %0*d %04d", sector, width, serial, width+1, number%10000, year))
		require.Equal(t, r, certification.MustParseRegistrationNumber(fmt.Sprintf("%s.%0*d %0*d.%04d", sector, width, serial, width+1, number%10000, year)))
		require.Equal(t, sector, r.Sector())
		require.Equal(t, licence, r.Licence())
		require.Equal(t, []any{number, year}, []any{r.Sequence(), r.Year()})
	})
	require.True(t, certification.LicenceDecree{}.Issued().IsZero())
	require.Empty(t, certification.RegistrationNumber{}.Sector())
}

// TestOlderNumbersStay asserts that a number of any form is kept and asked about
// only where its issuer says that its numbers have the one form.
func TestOlderNumbersStay(t *testing.T) {
	r := certification.Records{Bodies: []certification.CertificationBody{*goodBody()}, Schemes: []certification.CertificationScheme{*goodScheme()}, Certificates: []certification.CompetencyCertificate{*goodCertificate(), *goodCertificate()}}
	r.Certificates[1].Number, r.Certificates[1].Holder = "990 12.2 000001 2018", "p-2"
	require.Empty(t, r.Check(today))
	r.Bodies[0].StandardNumbers = blk.FlagOf(false)
	require.Empty(t, r.Check(today))
	r.Bodies[0].StandardNumbers = blk.FlagOf(true)
	found := r.Check(today)
	require.Len(t, found, 1)
	require.Equal(t, blk.CheckID("CRT-017"), found[0].Check)
	require.Equal(t, blk.Warning, found[0].Severity)
	require.Equal(t, "/certificates/1/number", found[0].At)
	require.NotContains(t, found[0].Text.EN, "000001", "the number is not told again")
	blktest.CheckFinding(t, found[0])
	r.Certificates[1].Number = ""
	require.Empty(t, r.Check(today), "no number is not a number of another form")
}

func TestRegistrationNumberNamesTheLicence(t *testing.T) {
	r := certification.Records{Bodies: []certification.CertificationBody{*goodBody()}, Certificates: []certification.CompetencyCertificate{*goodCertificate()}}
	r.Certificates[0].RegistrationNumber = certification.MustParseRegistrationNumber("LAS 9999 00001 2025")
	require.Empty(t, r.Check(today))
	r.Certificates[0].RegistrationNumber = certification.MustParseRegistrationNumber("LAS 9998 00001 2025")
	found := r.Check(today)
	require.Len(t, found, 1)
	require.Equal(t, blk.CheckID("CRT-012"), found[0].Check)
	require.Equal(t, "/certificates/0/registration_number", found[0].At)
	require.Equal(t, "BNSP-LSP-9998-ID", found[0].Params.Get("given"))
	blktest.CheckFinding(t, found[0])
	r.Bodies[0].Licences[0].Number = certification.LicenceNumber{}
	require.Empty(t, r.Check(today), "the licence is not known")
	r.Bodies[0].Licences[0].Number, r.Certificates[0].RegistrationNumber = certification.MustParseLicenceNumber("BNSP-LSP-018-ID"), certification.MustParseRegistrationNumber("LAS 0018 00001 2025")
	require.Empty(t, r.Check(today), "zeros in front of a serial do not count")
}

func TestOddCertificateNumbers(t *testing.T) {
	for text, want := range map[string]blk.CheckID{"62010 2513 3 0000001 2025": "", "04010 2513 3 0000001 2025": "CRT-020", "62010 2513 3 0000000 2025": "CRT-021"} {
		found := certification.MustParseCertificateNumber(text).Check(nil)
		if want == "" {
			require.Nil(t, found)
			continue
		}
		require.Len(t, found, 1, text)
		require.Equal(t, want, found[0].Check)
		blktest.CheckFinding(t, found[0])
	}
	require.Nil(t, certification.CertificateNumber{}.Check(nil))
}
