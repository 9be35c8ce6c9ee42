package sheet_test

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"maps"
	"slices"
	"strconv"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/blktest"
	"github.com/vokasi/vokasi-go/blk/centre"
	"github.com/vokasi/vokasi-go/blk/training"
	"github.com/vokasi/vokasi-go/blk/training/sheet"
)

// A case is a file that fails a check, beside one that does not.
type fileCase struct {
	check     blk.CheckID
	at        string
	bad, good string
	options   sheet.ReadOptions
	fault     error // after what is read of the bad file
}

// cell is a file of applicants with one more column and one cell in it.
func cell(heading, text string) string {
	return "NIK;Nama;" + heading + "\n6401044203999902;Siti Contoh;" + text + "\n"
}

// numbers is a file of applicants with numbers that end in a digit.
func numbers(count int, last string) string {
	file := "NIK;Nama\n"
	for i := range count {
		file += "640104020390990"[:14] + strconv.Itoa(i+1) + last + ";Siti Contoh\n"
	}
	return file
}

var fileCases = []fileCase{
	{check: "CSV-001", bad: "\xff\xfeN\x00I\x00K\x00", good: "\ufeff" + cell("Alamat", "Paser")},
	{check: "CSV-001", bad: "N\x00I\x00K\x00;\x00N\x00\n\x00", good: cell("Alamat", "Paser")},
	{check: "CSV-001", bad: "PK\x03\x04\x14", good: cell("Alamat", "PK")},
	{check: "CSV-001", bad: "%PDF-1.7", good: cell("Alamat", "%PDF")},
	{check: "CSV-001", bad: " <html><table>", good: cell("Alamat", "<Paser>")},
	{check: "CSV-001", bad: `[{"nik": 1}]`, good: cell("Alamat", "[1]")},
	{check: "CSV-001", bad: "NIK;Nama\r6401044203999902;Siti Contoh\r", good: "NIK;Nama\r\n6401044203999902;Siti Contoh\r\n"},
	{check: "CSV-001", bad: "NIK;Nama;Kabupat\xe9n\n", good: "NIK;Nama;Kabupatén\n"},
	{check: "CSV-002", bad: "", good: "NIK;Nama\n"},
	{check: "CSV-002", bad: "Siti Contoh;6401044203999902\n", good: "Nama;NIK\nSiti Contoh;6401044203999902\n"},
	{check: "CSV-002", bad: strings.Repeat("judul\n", 20) + "NIK;Nama\n", good: strings.Repeat("judul\n", 19) + "NIK;Nama\n"},
	{check: "CSV-003", at: "/columns", bad: "Nama;Alamat\n", good: "Nama;Alamat;No KTP\n"},
	{check: "CSV-004", at: "/columns/2", bad: "Nama;NIK;no_ktp\n", good: "Nama;NIK;no_kk\n"},
	{check: "CSV-005", at: "/columns/2", bad: "Nama;NIK;Hobi\n", good: "Nama;NIK;No.\n"},
	{check: "CSV-005", at: "/columns/2", bad: "Nama;NIK;\nSiti Contoh;6401044203999902;x\n", good: "Nama;NIK;\nSiti Contoh;6401044203999902;\n"},
	{check: "CSV-006", at: "/rows/0", bad: cell("Alamat", `"Paser`), good: cell("Alamat", `"Paser"`)},
	{check: "CSV-006", at: "/rows/0", bad: cell("Alamat", `"Jl. "Melati" 1"`), good: cell("Alamat", `"Jl. ""Melati"" 1"`)},
	{check: "CSV-006", at: "/rows/0", bad: cell("Alamat", `Jl. "Melati"`), good: cell("Alamat", `Jl. Melati`)},
	{check: "CSV-007", at: "/rows/0", bad: cell("Alamat", "Paser;Kaltim"), good: cell("Alamat", "Paser;;;")},
	{check: "CSV-007", at: "/rows/0", bad: "NIK;Nama;Alamat\n6401044203999902;Siti Contoh\n", good: "NIK;Nama;Alamat\n6401044203999902;Siti Contoh;\n"},
	{check: "CSV-008", at: "/rows/0", bad: cell("Alamat", "Ma\x92ruf"), good: cell("Alamat", "Ma’ruf")},
	{check: "CSV-008", at: "/rows/0", bad: cell("Alamat", "Pa\x00ser"), good: cell("Alamat", "Paser")},
	{check: "CSV-009", at: "/rows/0", bad: cell("Alamat", strings.Repeat("x", 80)), good: cell("Alamat", strings.Repeat("x", 60)), options: sheet.ReadOptions{MaxRowBytes: 100}},
	{check: "CSV-010", bad: "NIK;Nama;Alamat\n", good: "NIK;Nama\n", options: sheet.ReadOptions{MaxColumns: 2}},
	{check: "CSV-010", bad: numbers(3, "1"), good: numbers(2, "1"), options: sheet.ReadOptions{MaxRows: 2}},
	{check: "CSV-011", at: "/rows/0/name", bad: "NIK;Nama\n6401044203999902;\n", good: "NIK;Nama\n;\n"},
	{check: "CSV-011", at: "/rows/0/nik", bad: "NIK;Nama\n-;Siti Contoh\n", good: "No;NIK;Nama\n1;;\n"},
	{check: "CSV-012", at: "/rows/0/family_card_number", bad: cell("No KK", "6,40104E+15"), good: cell("No KK", "6401042203990001")},
	{check: "CSV-012", at: "/rows/0/family_card_number", bad: cell("No KK", "6.401.042.203.990.001"), good: cell("No KK", "'6401042203990001")},
	{check: "CSV-012", at: "/rows/0/family_card_number", bad: cell("No KK", "6401042203990001.0"), good: cell("No KK", `"=""6401042203990001"""`)},
	{check: "CSV-012", at: "/rows/0/family_card_number", bad: cell("No KK", "6401 0422 0399 0001"), good: cell("No KK", " 6401042203990001 ")},
	{check: "CSV-012", at: "/rows/0/family_card_number", bad: cell("No KK", "6401042203990000"), good: cell("No KK", "6401042203990010")},
	{check: "CSV-012", at: "/rows/0/family_card_number", bad: cell("No KK", "64010422039900"), good: cell("No KK", "")},
	{check: "CSV-012", at: "/rows/0/family_card_number", bad: cell("No KK", "640104220399000l"), good: cell("No KK", "6401042203990001")},
	{check: "CSV-013", at: "/columns/0", bad: numbers(8, "0"), good: numbers(7, "0")},
	{check: "CSV-013", at: "/columns/0", bad: numbers(9, "0"), good: numbers(9, "1")},
	{check: "CSV-014", at: "/rows/0/birth_date", bad: cell("Tgl Lahir", "45292"), good: cell("Tgl Lahir", "2024-01-01")},
	{check: "CSV-014", at: "/rows/0/birth_date", bad: cell("Tgl Lahir", "12/31/1999"), good: cell("Tgl Lahir", "31/12/1999")},
	{check: "CSV-015", at: "/rows/0/birth_date", bad: cell("Tgl Lahir", "31/12/1999"), good: cell("Tgl Lahir", "31 Desember 1999")},
	{check: "CSV-016", at: "/columns/2", bad: cell("Tgl Lahir", "12/31/1999") + "6401040203989901;Budi Contoh;02/03/1998\n", good: cell("Tgl Lahir", "12/31/1999") + "6401040203989901;Budi Contoh;1998-03-02\n"},
	{check: "CSV-017", at: "/rows/0/sex", bad: cell("JK", "X"), good: cell("JK", "P")},
	{check: "CSV-017", at: "/rows/0/disabilities", bad: cell("Disabilitas", "netra, entah"), good: cell("Disabilitas", "netra/fisik, tidak ada")},
	{check: "CSV-018", at: "/rows/0/batch", bad: cell("Angkatan", "ke 2"), good: cell("Angkatan", "las-2")},
	{check: "CSV-018", at: "/rows/0/batch", bad: cell("Angkatan", strings.Repeat("x", 65)), good: cell("Angkatan", strings.Repeat("x", 64))},
	{check: "CSV-019", at: "/rows/0/address", bad: cell("Alamat", "\u00a0Paser "), good: cell("Alamat", "Paser")},
	{check: "CSV-019", at: "/rows/0/phone", bad: cell("No HP", "'081200000001"), good: cell("No HP", "081200000001")},
	{check: "CSV-019", at: "/rows/0/address", bad: cell("Alamat", "-"), good: cell("Alamat", "'-")},
	{check: "CSV-020", at: "/rows/0/address", bad: cell("Alamat", "=A1"), good: cell("Alamat", "'=A1")},
	{check: "CSV-020", at: "/rows/0/address", bad: cell("Alamat", "#N/A"), good: cell("Alamat", "#1")},
	{check: "CSV-020", at: "/rows/0/phone", bad: cell("No HP", "8,12E+10"), good: cell("No HP", "0812-0000-0001")},
	{check: "CSV-021", at: "/rows/0/phone", bad: cell("No HP", "81200000001"), good: cell("No HP", "+62 812 0000 0001")},
	{check: "CSV-022", at: "/rows/1/nik", bad: cell("Angkatan", "las-2") + "6401044203999902;Siti Contoh;las-2\n", good: cell("Angkatan", "las-2") + "6401044203999902;Siti Contoh;las-3\n"},
	{check: "CSV-023", bad: "DAFTAR\n" + cell("Alamat", "Paser"), good: ";;\n" + cell("Alamat", "Paser")},
	{check: "CSV-023", bad: cell("Alamat", "Paser") + "NIK;Nama;Alamat\n", good: cell("Alamat", "Paser") + ";;\n"},
	{check: "CSV-024", bad: "NIK;Nama\n" + strings.Repeat("1;x\n", 1001), good: "NIK;Nama\n" + strings.Repeat("1;x\n", 1000)},
	{check: "CSV-025", bad: cell("Alamat", "Paser"), good: cell("Alamat", "Paser"), fault: errors.New("the line broke")},
	{check: "CSV-025", bad: "", good: cell("Alamat", "Paser"), fault: errors.New("the line broke")},
	{check: "CSV-026", at: "/rows/0/ktp_region", bad: cell("Kabupaten", "Atlantis"), good: cell("Kabupaten", "Kab. Paser")},
	{check: "CSV-027", at: "/rows/0/ktp_region", bad: cell("Kabupaten", "Pekalongan"), good: cell("Kabupaten", "Kota Pekalongan")},
}

func (c *fileCase) found(file string, fault error) blk.Findings {
	r := io.Reader(strings.NewReader(file))
	if fault != nil {
		r = io.MultiReader(r, iotest.ErrReader(fault))
	}
	_, found := sheet.Applicants().Read(r, c.options)
	return found
}

func TestEveryCheckIsFound(t *testing.T) {
	seen := map[blk.CheckID]bool{}
	for _, c := range fileCases {
		seen[c.check] = true
		found := c.found(c.bad, c.fault)
		i := slices.IndexFunc(found, func(f blk.Finding) bool { return f.Check == c.check && f.At == c.at })
		require.GreaterOrEqual(t, i, 0, "%s at %q in %q:\n%v", c.check, c.at, c.bad, found)
		blktest.CheckFinding(t, found[i])
		require.Empty(t, c.found(c.good, nil).Of(c.check), c.good)
		require.False(t, c.found(c.good, nil).HasErrors() && c.check != "CSV-016" && c.check != "CSV-024", "%s: %v", c.good, c.found(c.good, nil))
	}
	for _, c := range registerCases {
		seen[c.check] = true
	}
	for _, info := range sheet.Checks() {
		blktest.CheckDescription(t, info)
		require.True(t, seen[info.ID], "%s has no failing file", info.ID)
	}
}

// The files are published, all but those that end in a fault or have a thousand
// findings.
func TestFileCasesArePublished(t *testing.T) {
	var cases []blktest.TextCase
	for _, c := range fileCases {
		if c.fault != nil || c.check == "CSV-024" {
			continue
		}
		options := map[string]int{}
		for name, n := range map[string]int{"max_row_bytes": c.options.MaxRowBytes, "max_columns": c.options.MaxColumns, "max_rows": c.options.MaxRows} {
			if n > 0 {
				options[name] = n
			}
		}
		for _, text := range []string{c.bad, c.good} {
			cases = append(cases, blktest.TextCase{Check: c.check, At: c.at, Options: options, Text: text, Found: c.found(text, nil)})
		}
	}
	blktest.PublishTexts(t, "sheets/applicants.json", nil, cases)
	for name, isOutcomes := range map[string]bool{"attendance": false, "outcomes": true} {
		cases = nil
		for _, c := range registerCases {
			if strings.Contains(c.bad, "Status Alumni") == isOutcomes {
				_, bad := records(t, c.bad)
				_, good := records(t, c.good)
				cases = append(cases, blktest.TextCase{Check: c.check, At: c.at, Text: c.bad, Found: bad}, blktest.TextCase{Check: c.check, At: c.at, Text: c.good, Found: good})
			}
		}
		persons, r := class()
		blktest.PublishTexts(t, "sheets/"+name+".json", map[string]any{"persons": persons, "enrolments": r.Enrolments, "sessions": r.Sessions}, cases)
	}
}

func TestCheckIDsAreUnique(t *testing.T) {
	for i, info := range sheet.Checks() {
		require.Equal(t, fmt.Sprintf("CSV-%03d", i+1), string(info.ID))
	}
}

// Neither an identity number nor anything else that stands in a cell is in a
// finding.
func TestFindingsNeverRepeatACell(t *testing.T) {
	const secret = "Rahasia"
	for _, heading := range []string{"No KK", "Tgl Lahir", "JK", "Angkatan", "Kejuruan", "Kabupaten", "Disabilitas", "ID Orang", "No HP", "Hobi", ""} {
		for _, text := range []string{secret, "=" + secret, `"` + secret, "64010422039912" + secret, secret + "\x00", " " + secret, "'" + secret} {
			_, found := sheet.Applicants().Read(strings.NewReader(cell(heading, text)), sheet.ReadOptions{})
			for _, f := range found {
				require.NotContains(t, fmt.Sprint(f), secret, "%s %q", heading, text)
				require.NotContains(t, fmt.Sprint(f), "640104", "%s %q", heading, text)
			}
		}
	}
	for _, headless := range []string{"Siti Rahasia;6401044203999902\n", "Siti Rahasia;6401044203999902;KTP\n"} {
		_, found := sheet.Applicants().Read(strings.NewReader(headless), sheet.ReadOptions{})
		require.NotEmpty(t, found)
		require.NotContains(t, fmt.Sprint(found), secret)
	}
}

func TestLineAndColumnAreParameters(t *testing.T) {
	_, found := sheet.Applicants().Read(strings.NewReader("DAFTAR\n\nNama;No KTP\n\"Siti\nContoh\";6401044203999902\nBudi Contoh;1\n"), sheet.ReadOptions{})
	f := found.Of("CSV-012")[0]
	require.Equal(t, "6", f.Params.Get("line"))
	require.Equal(t, `"No KTP"`, f.Params.Get("column"))
	require.Equal(t, "length", f.Params.Get("reason"))
	require.Equal(t, "/rows/1/nik", f.At)
	require.Contains(t, f.Text.ID, `Baris 6, kolom "No KTP"`)
	require.Contains(t, f.Text.EN, `Line 6, column "No KTP"`)
}

func TestDelimiters(t *testing.T) {
	for _, delimiter := range []string{",", ";", "\t"} {
		for _, end := range []string{"\n", "\r\n"} {
			file := strings.ReplaceAll("\ufeffNama|NIK"+end+"\"Siti|Contoh\"|6401044203999902"+end, "|", delimiter)
			rows, found := sheet.Applicants().Read(strings.NewReader(file), sheet.ReadOptions{})
			require.Empty(t, found)
			require.Len(t, rows, 1)
			require.Equal(t, "Siti"+delimiter+"Contoh", rows[0].Value.Person.Name)
		}
	}
}

func TestHeadingsAreFound(t *testing.T) {
	for _, file := range []string{
		"nik,name\n", "NOMOR INDUK KEPENDUDUKAN,Nama Lengkap\n", "no_ktp,nm_peserta\n", "NIK (16 angka),Nama Lengkap (sesuai KTP) *\n",
		"\"No.\nKTP\",\"Nama\nPeserta\"\n", "sep=,\nNIK,Nama\n", "Nama;Alamat;RT\n\nNama,NIK,Alamat\n",
	} {
		_, found := sheet.Applicants().Read(strings.NewReader(file), sheet.ReadOptions{})
		require.Empty(t, found.Without("CSV-023"), file)
	}
}

func TestDatesAreRead(t *testing.T) {
	want := blk.MustParseDate("1999-08-02")
	for _, text := range []string{
		"1999-08-02", "02/08/1999", "2/8/1999", "02-08-1999", "02.08.1999", "1999/08/02", "2 Agustus 1999", "2-Agu-1999", "02 AUG 1999",
		"1999-08-02 00:00:00", "02/08/1999 14.05.33", "1999-08-02T07:30", "2/8/1999 2:05:33 PM", "'1999-08-02",
	} {
		rows, found := sheet.Applicants().Read(strings.NewReader(cell("Tgl Lahir", text)), sheet.ReadOptions{})
		require.Len(t, rows, 1, "%s: %v", text, found)
		require.Equal(t, want, rows[0].Value.Person.BirthDate, text)
	}
}

func TestDatesAreRefused(t *testing.T) {
	for text, why := range map[string]string{
		"45292": "serial_number", "45292,5": "serial_number", "2/8/99": "two_digit_year", "99/08/02": "two_digit_year", "08/13/1999": "month_first",
		"0000-00-00": "zero_date", "00/00/0000": "zero_date", "31/02/1999": "calendar", "1999-02-31": "calendar", "31 Februari 1999": "calendar",
		"13/13/1999": "calendar", "32/08/1999": "calendar", "2 Agustos 1999": "form", "1999": "form", "2/8": "form", "besok": "form", "2//1999": "form", "002/08/1999": "form",
		"2/8-1999": "form", "2/8/19999": "form", "1999-08-02T17:00:00Z": "other_zone", "1999-08-02 17:00:00+00:00": "other_zone", "45292 08:00": "serial_number",
		"02/08/1999 siang": "form", "١٩٩٩-٠٨-٠٢": "form", "/": "form", "AM": "form", " AM PM": "form",
	} {
		_, found := sheet.Applicants().Read(strings.NewReader(cell("Tgl Lahir", text)), sheet.ReadOptions{})
		require.Len(t, found.Of("CSV-014"), 1, "%s: %v", text, found)
		require.Equal(t, why, found.Of("CSV-014")[0].Params.Get("reason"), text)
	}
}

func TestPlaceAndDateOfBirth(t *testing.T) {
	for text, ok := range map[string]bool{"Tanah Grogot, 02-08-1999": true, "Tanah Grogot 2 Agustus 1999": true, "Tanah Grogot / 1999-08-02": true, "Tanah Grogot": false, "Tanah Grogot, 02-08-99": false} {
		rows, found := sheet.Applicants().Read(strings.NewReader(cell("Tempat, Tgl Lahir", text)), sheet.ReadOptions{})
		require.Equal(t, ok, len(rows) == 1, "%s: %v", text, found)
		if ok {
			require.Equal(t, "Tanah Grogot", rows[0].Value.Person.BirthPlace)
			require.Equal(t, blk.MustParseDate("1999-08-02"), rows[0].Value.Person.BirthDate)
		} else {
			require.Len(t, found.Of("CSV-014"), 1)
		}
	}
}

func TestOneStrayQuoteTakesOneRow(t *testing.T) {
	file := "NIK;Nama\n"
	for i := range 200 {
		name := "Siti Contoh"
		if i == 3 || i == 7 || i == 150 {
			name = `"Siti Contoh`
		}
		file += fmt.Sprintf("64010442039%05d;%s\n", 90001+i, name)
	}
	rows, found := sheet.Applicants().Read(strings.NewReader(file), sheet.ReadOptions{})
	require.Len(t, rows, 197)
	require.Len(t, found.Of("CSV-006"), 3)
	require.Len(t, found, 3)
	require.Equal(t, "5", found[0].Params.Get("line"))
	require.Equal(t, 201, rows[len(rows)-1].Line)
}

func TestALineMayBeLongerThanTheBuffer(t *testing.T) {
	long := strings.Repeat("x", 300_000)
	file := cell("Alamat", long) + "6401040203989901;Budi Contoh;" + strings.Repeat("y", 100_000) + "\n6401040203979903;Tono Contoh;\"a\nb\"\n"
	rows, found := sheet.Applicants().Read(strings.NewReader(file), sheet.ReadOptions{MaxRowBytes: 1 << 20})
	require.Empty(t, found)
	require.Len(t, rows, 3)
	require.Equal(t, long, rows[0].Value.Address)
	rows, found = sheet.Applicants().Read(iotest.OneByteReader(strings.NewReader(file)), sheet.ReadOptions{})
	require.Len(t, rows, 1)
	require.Len(t, found.Of("CSV-009"), 2)
	require.Equal(t, 4, rows[0].Line)
	require.Equal(t, "a\nb", rows[0].Value.Address)

	// A quotation mark that is never closed, before a line that is too long.
	_, found = sheet.Applicants().Read(strings.NewReader(cell("Alamat", "\"Paser")+long+"\n"), sheet.ReadOptions{})
	require.Len(t, found.Of("CSV-006"), 1)
	require.Len(t, found.Of("CSV-009"), 1)
}

func TestRowsCanBeLeftEarly(t *testing.T) {
	file := "DAFTAR\nNIK;Nama\n" + strings.Repeat("6401044203999902;Siti Contoh\n", 2)
	for most := range 4 {
		seen := 0
		for range sheet.Applicants().Rows(strings.NewReader(file), sheet.ReadOptions{}) {
			if seen++; seen > most {
				break
			}
		}
		require.Equal(t, min(most+1, 3), seen)
	}
}

func TestUnknownColumnsAreKept(t *testing.T) {
	rows, _ := sheet.Applicants().Read(strings.NewReader(cell("Hobi", "Memancing ")), sheet.ReadOptions{KeepUnknown: true})
	require.Equal(t, blk.Params{{Name: "Hobi", Value: "Memancing"}}, rows[0].Unknown)
	rows, _ = sheet.Applicants().Read(strings.NewReader(cell("Hobi", "Memancing")), sheet.ReadOptions{})
	require.Nil(t, rows[0].Unknown)
}

func TestAttendanceWithoutAMonthTakesNoNumbers(t *testing.T) {
	_, found := sheet.AttendanceGrid(blk.PartialDate{}).Read(strings.NewReader("Nama,2,3\n"), sheet.ReadOptions{})
	require.Len(t, found.Of("CSV-005"), 2)
	_, found = sheet.AttendanceGrid(blk.MustParsePartialDate("2026-02")).Read(strings.NewReader("Nama,28,29\n"), sheet.ReadOptions{})
	require.Len(t, found.Of("CSV-005"), 1, "February 2026 has no 29")
}

func TestSomebodyIsNamed(t *testing.T) {
	_, found := sheet.Outcomes().Read(strings.NewReader("Status Penempatan,Tgl Survei\n"), sheet.ReadOptions{})
	require.Len(t, found.Of("CSV-003"), 1)
	_, found = sheet.Outcomes().Read(strings.NewReader("Nama,NIK,Status Penempatan,Tgl Survei\n,-,bekerja,2026-10-01\n"), sheet.ReadOptions{})
	require.Len(t, found.Of("CSV-011"), 1)
}

// Every heading means one column, and every column has what a reader of the
// catalogue needs.
func TestSheetsAreSound(t *testing.T) {
	soundSheet(t, sheet.Applicants())
	soundSheet(t, sheet.Participants())
	soundSheet(t, sheet.Attendance())
	soundSheet(t, sheet.AttendanceGrid(blk.PartialDate{}))
	soundSheet(t, sheet.Outcomes())
}

func soundSheet[R any](t *testing.T, s sheet.Sheet[R]) {
	t.Helper()
	require.True(t, blk.IsWord(s.Name) && s.Label.ID != "" && s.Label.EN != "", s.Name)
	owner := map[string]string{}
	for _, c := range s.Columns {
		require.True(t, blk.IsWord(c.Name) && c.Label.ID != "" && c.Label.EN != "", "%s.%s", s.Name, c.Name)
		for _, h := range append([]string{c.Name, c.Label.ID, c.Label.EN}, c.Aliases...) {
			key := blk.FoldName(h)
			require.Contains(t, []string{"", c.Name}, owner[key], "%s: %q", s.Name, h)
			owner[key] = c.Name
		}
	}
	require.NotEmpty(t, owner)
	for _, u := range s.Unique {
		require.NotNil(t, u)
	}
}

func TestWriteOptions(t *testing.T) {
	row := sheet.ParticipantRow{Person: blk.Person{Name: "=cmd|' /C calc'!A0", NIK: blk.MustParseNIK("6401044203999902"), Sex: blk.Female, Phone: "081200000001", BirthDate: blk.MustParseDate("1999-03-02")}}
	write := func(o sheet.WriteOptions) string {
		var b strings.Builder
		o.Columns = []string{"name", "nik", "sex", "phone", "birth_date"}
		require.NoError(t, sheet.Applicants().Write(&b, slices.Values([]sheet.ParticipantRow{row}), o))
		return b.String()
	}
	require.Equal(t, "Nama,NIK,Jenis Kelamin,Nomor HP,Tanggal Lahir\n'=cmd|' /C calc'!A0,6401044203999902,perempuan,081200000001,1999-03-02\n", write(sheet.WriteOptions{}))
	require.Equal(t, "\ufeffName;NIK;Sex;Telephone number;Date of birth\n=cmd|' /C calc'!A0;\"=\"\"6401044203999902\"\"\";female;\"=\"\"081200000001\"\"\";02/03/1999\n",
		write(sheet.WriteOptions{Lang: blk.English, BOM: true, Semicolon: true, DayFirst: true, QuoteNumbers: true, AllowFormulas: true}))

	require.Error(t, sheet.Applicants().Write(io.Discard, slices.Values([]sheet.ParticipantRow{}), sheet.WriteOptions{Columns: []string{"hobby"}}))
	for _, o := range []sheet.WriteOptions{{}, {BOM: true}} {
		require.Error(t, sheet.Applicants().Write(failingWriter{}, slices.Values(make([]sheet.ParticipantRow, 10_000)), o))
	}
}

type failingWriter struct{}

func (failingWriter) Write([]byte) (int, error) { return 0, errors.New("the disk is full") }

func TestZeroSheet(t *testing.T) {
	var s sheet.Sheet[int]
	rows, found := s.Read(strings.NewReader("a,b\n1,2\n"), sheet.ReadOptions{})
	require.Empty(t, rows)
	require.True(t, found.HasErrors())
	s.Columns = []sheet.Column[int]{{Name: "a"}}
	rows, found = s.Read(strings.NewReader("a\n1\n"), sheet.ReadOptions{})
	require.Empty(t, found)
	require.Len(t, rows, 1)
	require.NoError(t, s.Write(io.Discard, slices.Values([]int{1}), sheet.WriteOptions{}))
}

func TestRowsMaskThemselvesInLogs(t *testing.T) {
	person := blk.Person{ID: "p-1", Name: "Siti Rahasia", NIK: blk.MustParseNIK("6401044203999902"), Phone: "081200000001"}
	who := sheet.Participant{Enrolment: "e-1", Person: "p-1", NIK: person.NIK, Name: person.Name}
	participant := sheet.ParticipantRow{Person: person, Address: "Jl. Rahasia"}
	var b bytes.Buffer
	for _, h := range []slog.Handler{slog.NewTextHandler(&b, nil), slog.NewJSONHandler(&b, nil)} {
		slog.New(h).Info("read", "a", participant, "b", who, "c", sheet.AttendanceRow{Participant: who}, "d", sheet.AttendanceGridRow{Participant: who},
			"e", sheet.OutcomeRow{Participant: who}, "f", sheet.Row[sheet.ParticipantRow]{Line: 7, Value: participant})
	}
	require.NotContains(t, b.String(), "Rahasia")
	require.NotContains(t, b.String(), "640104")
	require.Contains(t, b.String(), "p-1")
	for _, verb := range []string{"%v", "%+v", "%#v", "%s", "%q"} {
		require.NotContains(t, fmt.Sprintf(verb, participant), "640104")
	}
}

// What is written is read back as it was, in every dialect.

func texts() *rapid.Generator[string] {
	runes := []rune("aZ é’0123=+-@'\"#,;\t\n\\|_–/.()")
	return rapid.Custom(func(t *rapid.T) string {
		s := strings.TrimSpace(rapid.StringOfN(rapid.SampledFrom(runes), 0, 12, -1).Draw(t, "text"))
		return strings.Trim(s, " \t\n")
	})
}

func names() *rapid.Generator[string] {
	return rapid.Custom(func(t *rapid.T) string { return "N" + texts().Draw(t, "name") })
}

func identifiers() *rapid.Generator[string] {
	return rapid.StringMatching(`([A-Za-z0-9._][A-Za-z0-9._-]{0,10})?`)
}

func dates() *rapid.Generator[blk.Date] {
	return rapid.Custom(func(t *rapid.T) blk.Date {
		if rapid.Bool().Draw(t, "absent") {
			return blk.Date{}
		}
		return blk.MustParseDate("1950-01-01").AddDays(rapid.IntRange(0, 30_000).Draw(t, "days"))
	})
}

// niks are numbers that are not told twice: their serials count up.
func niks(n int) blk.NIK { return blk.MustParseNIK(fmt.Sprintf("640104020398%04d", 9901+n)) }

func words[C blk.Coded]() *rapid.Generator[C] {
	var none C
	all := []C{none}
	for _, v := range none.CodeList().Values() {
		all = append(all, C(v))
	}
	return rapid.SampledFrom(all)
}

func options() *rapid.Generator[sheet.WriteOptions] {
	return rapid.Custom(func(t *rapid.T) sheet.WriteOptions {
		flag := func(name string) bool { return rapid.Bool().Draw(t, name) }
		return sheet.WriteOptions{Lang: rapid.SampledFrom([]blk.Lang{"", blk.Indonesian, blk.English}).Draw(t, "lang"),
			BOM: flag("bom"), Semicolon: flag("semicolon"), DayFirst: flag("day first"), QuoteNumbers: flag("quote numbers")}
	})
}

func testRoundTrip[R any](t *testing.T, s sheet.Sheet[R], row func(t *rapid.T, n int) R) {
	t.Helper()
	rapid.Check(t, func(t *rapid.T) {
		rows := make([]R, rapid.IntRange(0, 5).Draw(t, "rows"))
		for i := range rows {
			rows[i] = row(t, i)
		}
		var file bytes.Buffer
		require.NoError(t, s.Write(&file, slices.Values(rows), options().Draw(t, "options")))
		read, found := s.Read(&file, sheet.ReadOptions{})
		require.False(t, found.HasErrors(), "%v", found)
		require.Empty(t, found.Of("CSV-019"), "nothing was repaired")
		require.Len(t, read, len(rows))
		for i := range read {
			require.Equal(t, rows[i], read[i].Value)
		}
	})
}

func TestWrittenParticipantsAreReadBack(t *testing.T) {
	testRoundTrip(t, sheet.Participants(), func(t *rapid.T, n int) sheet.ParticipantRow {
		text := func(name string) string { return texts().Draw(t, name) }
		r := sheet.ParticipantRow{
			Person: blk.Person{
				ID: blk.PersonID(identifiers().Draw(t, "person")), Name: names().Draw(t, "name"), TitlePrefix: text("prefix"), TitleSuffix: text("suffix"),
				NIK: niks(n), FamilyCardNumber: blk.MustParseFamilyCardNumber("6401042203990001"), Sex: words[blk.Sex]().Draw(t, "sex"),
				BirthDate: dates().Draw(t, "birth"), BirthPlace: text("place"), KTPRegion: blk.MustParseRegion("64.01"), Email: text("email"),
				Phone: rapid.SampledFrom([]string{"", "0812-0000-0001", "+62 812 0000 0001", "081200000001"}).Draw(t, "phone"),
			},
			Vocation: words[centre.Vocation]().Draw(t, "vocation"), Address: text("address"), Education: words[blk.EducationLevel]().Draw(t, "education"),
			Enrolment: training.Enrolment{
				ID: blk.EnrolmentID(identifiers().Draw(t, "enrolment")), Batch: blk.BatchID(identifiers().Draw(t, "batch")), AppliedOn: dates().Draw(t, "applied"),
				Attended:   blk.Period{From: dates().Draw(t, "from"), Until: dates().Draw(t, "until")},
				Completion: words[training.Completion]().Draw(t, "completion"), Result: words[training.Result]().Draw(t, "result"), ExitReason: words[training.ExitReason]().Draw(t, "reason"),
			},
		}
		for _, k := range rapid.SliceOfNDistinct(words[blk.DisabilityKind](), 0, 3, rapid.ID).Draw(t, "disabilities") {
			if k != "" {
				r.Person.Disabilities = append(r.Person.Disabilities, k)
			}
		}
		r.Enrolment.Person = r.Person.ID
		return r
	})
}

func TestWrittenAttendanceIsReadBack(t *testing.T) {
	who := func(t *rapid.T, n int) sheet.Participant {
		return sheet.Participant{Enrolment: blk.EnrolmentID("e-" + strconv.Itoa(n)), NIK: niks(n), Name: texts().Draw(t, "name")}
	}
	mark := func(t *rapid.T) training.Presence {
		return rapid.SampledFrom([]training.Presence{training.Present, training.Sick, training.Excused, training.Absent}).Draw(t, "mark")
	}
	testRoundTrip(t, sheet.Attendance(), func(t *rapid.T, n int) sheet.AttendanceRow {
		return sheet.AttendanceRow{Participant: who(t, n), Date: blk.MustParseDate("2026-03-02"), Session: texts().Draw(t, "session"), Mark: mark(t), Note: texts().Draw(t, "note")}
	})
	testRoundTrip(t, sheet.AttendanceGrid(blk.PartialDate{}), func(t *rapid.T, n int) sheet.AttendanceGridRow {
		row := sheet.AttendanceGridRow{Participant: who(t, n)}
		for day := range 5 {
			if rapid.Bool().Draw(t, "marked") {
				row.Marks = append(row.Marks, sheet.DayMark{Date: blk.MustParseDate("2026-03-02").AddDays(day), Mark: mark(t)})
			}
		}
		return row
	})
}

func TestWrittenOutcomesAreReadBack(t *testing.T) {
	testRoundTrip(t, sheet.Outcomes(), func(t *rapid.T, n int) sheet.OutcomeRow {
		return sheet.OutcomeRow{
			Participant: sheet.Participant{NIK: niks(n), Name: texts().Draw(t, "name")}, Destination: training.Employed, CollectedOn: blk.MustParseDate("2026-10-01"),
			StartedOn: dates().Draw(t, "started"), Evidence: texts().Draw(t, "evidence"), Employer: texts().Draw(t, "employer"), Occupation: texts().Draw(t, "occupation"),
			MonthlyWage: blk.MustNewRupiah(rapid.Int64Range(0, 1e12).Draw(t, "wage")), Note: texts().Draw(t, "note"),
		}
	})
}

// Every way of writing a word of a list is read as that word.
func TestSpellingsOfWords(t *testing.T) {
	for spelling, want := range map[string]training.Presence{"H": training.Present, "s": training.Sick, "Ijin": training.Excused, "tanpa keterangan": training.Absent, "✓": training.Present} {
		rows, found := sheet.Attendance().Read(strings.NewReader("Nama,Tanggal,H/S/I/A\nSiti Contoh,2026-03-02,"+spelling+"\n"), sheet.ReadOptions{})
		require.Empty(t, found)
		require.Equal(t, want, rows[0].Value.Mark)
	}
	rows, found := sheet.Applicants().Read(strings.NewReader(cell("Kejuruan", "underwater_basketry")), sheet.ReadOptions{})
	require.Empty(t, found)
	require.Equal(t, centre.Vocation("underwater_basketry"), rows[0].Value.Vocation, "the list is open")
}

// Whatever the file, reading ends, and what it gives agrees with itself.
func FuzzRead(f *testing.F) {
	for _, c := range fileCases {
		if len(c.bad) < 1000 && len(c.good) < 1000 {
			f.Add([]byte(c.bad))
			f.Add([]byte(c.good))
		}
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		fuzzSheet(t, sheet.Applicants(), data)
		fuzzSheet(t, sheet.Participants(), data)
		fuzzSheet(t, sheet.Attendance(), data)
		fuzzSheet(t, sheet.AttendanceGrid(blk.MustParsePartialDate("2026-03")), data)
		fuzzSheet(t, sheet.Outcomes(), data)
	})
}

func fuzzSheet[R any](t *testing.T, s sheet.Sheet[R], data []byte) {
	lines, last := bytes.Count(data, []byte("\n"))+1, 0
	ids := map[blk.CheckID]bool{}
	for _, info := range sheet.Checks() {
		ids[info.ID] = true
	}
	var rows []R
	for row, found := range s.Rows(bytes.NewReader(data), sheet.ReadOptions{KeepUnknown: true, MaxRowBytes: 200}) {
		require.False(t, row.OK && found.HasErrors())
		require.False(t, !row.OK && row.Line > 0 && !found.HasErrors())
		require.False(t, row.Line > lines || row.Line > 0 && row.Line <= last)
		last = max(last, row.Line)
		for _, f := range found {
			require.True(t, ids[f.Check], f.Check)
			require.NotEmpty(t, f.Text.ID)
		}
		if row.OK {
			rows = append(rows, row.Value)
		}
	}
	var written, again bytes.Buffer
	require.NoError(t, s.Write(&written, slices.Values(rows), sheet.WriteOptions{}))
	read, found := s.Read(bytes.NewReader(written.Bytes()), sheet.ReadOptions{})
	require.False(t, found.HasErrors(), "%q: %v", written.String(), found)
	require.Len(t, read, len(rows))
	require.NoError(t, s.Write(&again, values(read), sheet.WriteOptions{}))
	require.Equal(t, written.String(), again.String())
}

func TestReasonsHaveNames(t *testing.T) {
	reasons := map[string]bool{}
	for _, c := range fileCases {
		for _, f := range c.found(c.bad, c.fault) {
			for _, name := range []string{"reason", "kind", "repair", "reading"} {
				if v := f.Params.Get(name); v != "" {
					reasons[v] = true
				}
			}
		}
	}
	for _, name := range slices.Sorted(maps.Keys(reasons)) {
		require.True(t, blk.IsWord(name), name)
	}
}
