package sheet_test

import (
	"fmt"
	"os"
	"slices"
	"strings"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/training"
	"github.com/vokasi/vokasi-go/blk/training/sheet"
)

// A list as it comes from a spreadsheet. Good rows are returned with their line,
// of the others every error is told by line and column.
func ExampleApplicants() {
	file := `DAFTAR PENDAFTAR;;;;
No;Nama Lengkap;No. KTP;JK;Tgl Lahir
1;Siti Contoh;6401044203999902;P;02/03/1999
2;Budi Contoh;6,40104E+15;L;45292
`
	rows, found := sheet.Applicants().Read(strings.NewReader(file), sheet.ReadOptions{})
	for _, row := range rows {
		person := row.Value.Person
		fmt.Println(row.Line, person.Name, person.Sex, person.BirthDate, person.NIK)
	}
	for _, f := range found {
		fmt.Println(f.Check, f.At, f.Text.ID)
	}
	// Output:
	// 3 Siti Contoh female 1999-03-02 ****************
	// CSV-023  Baris 1 dilewati: baris di atas judul kolom.
	// CSV-015 /rows/0/birth_date Baris 3, kolom "Tgl Lahir": tanggal dibaca sebagai hari, bulan, tahun, seperti 31/12/2025; begitu pula sel lain di kolom ini.
	// CSV-012 /rows/1/nik Baris 4, kolom "No. KTP": nomor 16 angka ini rusak: bilangan ini ditulis dengan pangkat seperti 3,20101E+15 dan angkanya sudah hilang.
	// CSV-014 /rows/1/birth_date Baris 4, kolom "Tgl Lahir": tanggal ini tidak dapat dipakai: ini nomor hari lembar kerja seperti 45292; ubah format kolomnya menjadi Tanggal.
}

// The rows hold records. Lists seldom have identifiers, so the office gives them
// before the records are checked.
func ExampleParticipants() {
	file := "nama,nik,angkatan,tgl_mulai,tgl_selesai,status_peserta,hasil\nSiti Contoh,6401044203999902,las-2,2026-03-02,2026-04-10,selesai,Lulus\nBudi Contoh,6401040203989901,las-2,2026-03-02,,mengundurkan diri,Lulus\n"
	rows, found := sheet.Participants().Read(strings.NewReader(file), sheet.ReadOptions{})
	fmt.Println(len(rows), len(found))
	for _, row := range rows {
		e := row.Value.Enrolment
		e.ID, e.Person = blk.EnrolmentID(fmt.Sprintf("las-2-%d", row.Line-1)), blk.PersonID(fmt.Sprintf("p-%d", row.Line-1))
		fmt.Println(e.ID, e.Attended.Label().ID, e.Completion, e.Result)
		for _, f := range e.Check(nil) {
			fmt.Println("  ", f.Check, f.At)
		}
	}
	// Output:
	// 2 0
	// las-2-1 2 Maret 2026 sampai 10 April 2026 completed passed
	//    ENR-018 /employment_before
	// las-2-2 sejak 2 Maret 2026 withdrawn passed
	//    ENR-010 /attended/until
	//    ENR-013 /result
	//    ENR-014 /exit_reason
	//    ENR-018 /employment_before
}

// A large file is read row by row and never held in memory.
func ExampleSheet_Rows() {
	upload := strings.NewReader("nik,nama\n6401044203999902,Siti Contoh\n640104020398990,Budi Contoh\n6401044203999902,Siti Contoh\n")
	for row, found := range sheet.Applicants().Rows(upload, sheet.ReadOptions{MaxRows: 100_000}) {
		if row.OK {
			fmt.Println("simpan baris", row.Line, row.Value.Person.Name)
		}
		for _, f := range found {
			fmt.Println(f.Severity, f.Text.ID)
		}
	}
	// Output:
	// simpan baris 2 Siti Contoh
	// error Baris 3, kolom "nik": nomor 16 angka ini rusak: angkanya 15, bukan 16.
	// error Baris 4, kolom "nik": isi ini sudah ada di baris 2.
}

func ExampleReadOptions() {
	file := "nik,nama,ukuran baju\n6401044203999902,Siti Contoh,M\n"
	rows, found := sheet.Applicants().Read(strings.NewReader(file), sheet.ReadOptions{KeepUnknown: true, MaxRowBytes: 1000, MaxColumns: 50})
	fmt.Println(found[0].Check, found[0].Text.EN)
	fmt.Println(rows[0].Unknown.Get("ukuran baju"))
	// Output:
	// CSV-005 Line 1: the column "ukuran baju" is not known and not used.
	// M
}

func ExampleAttendance() {
	file := "Tanggal;Nama Peserta;H/S/I/A;Ket\n02/03/2026;Siti Contoh;H;\n02/03/2026;Budi Contoh;S;demam\n"
	rows, _ := sheet.Attendance().Read(strings.NewReader(file), sheet.ReadOptions{})
	for _, row := range rows {
		r := row.Value
		fmt.Printf("%s %s %s %q\n", r.Date, r.Participant.Name, r.Mark, r.Note)
	}
	// Output:
	// 2026-03-02 Siti Contoh present ""
	// 2026-03-02 Budi Contoh sick "demam"
}

// The grid that hangs in the classroom: the headings are days of a month.
func ExampleAttendanceGrid() {
	file := "No;Nama;2;3;4\n1;Siti Contoh;H;H;I\n2;Budi Contoh;H;;A\n"
	rows, found := sheet.AttendanceGrid(blk.MustParsePartialDate("2026-03")).Read(strings.NewReader(file), sheet.ReadOptions{})
	fmt.Println(len(rows), len(found))
	var budi sheet.AttendanceGridRow = rows[1].Value
	fmt.Println(budi.Marks[0] == sheet.DayMark{Date: blk.MustParseDate("2026-03-02"), Mark: training.Present})
	for _, r := range budi.Rows() {
		fmt.Println(r.Participant.Name, r.Date, r.Mark.Label().ID)
	}
	// Output:
	// 2 0
	// true
	// Budi Contoh 2026-03-02 hadir
	// Budi Contoh 2026-03-04 alpa
}

func ExampleOutcomes() {
	file := "Nama Alumni,Status Penempatan,Tgl Survei,Perusahaan,Gaji,Bukti\nSiti Contoh,bekerja,2026-10-01,PT Contoh,\"Rp3.500.000,00\",surat kerja\nBudi Contoh,menganggur,2026-10-01,,,\n"
	rows, found := sheet.Outcomes().Read(strings.NewReader(file), sheet.ReadOptions{})
	var r sheet.OutcomeRow = rows[0].Value
	fmt.Println(r.Participant.Name, r.Destination, r.CollectedOn, r.Employer, r.MonthlyWage, r.Evidence)
	last := found[len(found)-1]
	fmt.Println(last.Text.ID, last.Mend.ID)
	// Output:
	// Siti Contoh employed 2026-10-01 PT Contoh Rp3.500.000 surat kerja
	// Baris 3, kolom "Status Penempatan": kata ini tidak ada dalam daftar. Pakai salah satu: bekerja, wirausaha (usaha sendiri), magang, melanjutkan sekolah, belum bekerja, tidak terlacak.
}

// A file for an Indonesian spreadsheet, with the columns that the notice board
// needs and no others. What somebody typed never becomes a formula.
func ExampleWriteOptions() {
	rows := []sheet.ParticipantRow{
		{Person: blk.Person{Name: "Siti Contoh", NIK: blk.MustParseNIK("6401044203999902"), BirthDate: blk.MustParseDate("1999-03-02")}, Enrolment: training.Enrolment{Result: training.Passed}},
		{Person: blk.Person{Name: "=HYPERLINK(\"https://contoh.id\")"}},
	}
	err := sheet.Participants().Write(os.Stdout, slices.Values(rows), sheet.WriteOptions{Columns: []string{"name", "birth_date", "result"}, Semicolon: true, DayFirst: true})
	fmt.Println(err)
	err = sheet.Participants().Write(os.Stdout, slices.Values(rows[:1]), sheet.WriteOptions{Columns: []string{"nik", "name"}, QuoteNumbers: true, Lang: blk.English})
	fmt.Println(err)
	// Output:
	// Nama;Tanggal Lahir;Hasil Pelatihan
	// Siti Contoh;02/03/1999;lulus
	// "'=HYPERLINK(""https://contoh.id"")";;
	// <nil>
	// NIK,Name
	// "=""6401044203999902""",Siti Contoh
	// <nil>
}

// A Guest is a row of a list of an office's own.
type Guest struct {
	Badge        blk.OrganisationID
	Name         string
	NIK          blk.NIK
	FamilyCard   blk.FamilyCardNumber
	Sex          blk.Sex
	Disabilities []blk.DisabilityKind
	Region       blk.Region
	Phone        string
	CameOn       blk.Date
	Travel       blk.Rupiah
	Share        blk.Percent
}

// A list of your own is a table of columns.
func ExampleSheet() {
	guests := sheet.Sheet[Guest]{
		Name: "guests", Label: blk.Text{ID: "Buku tamu", EN: "Guest book"},
		Columns: []sheet.Column[Guest]{
			{Name: "badge", Label: blk.Text{ID: "Kartu Tamu", EN: "Badge"}, Cell: sheet.Identifier(func(g *Guest) *blk.OrganisationID { return &g.Badge })},
			{Name: "name", Required: true, Label: blk.Text{ID: "Nama", EN: "Name"}, Cell: sheet.Text(func(g *Guest) *string { return &g.Name })},
			{Name: "nik", Label: blk.Text{ID: "NIK", EN: "NIK"}, Aliases: []string{"no_ktp"}, Cell: sheet.NIK(func(g *Guest) *blk.NIK { return &g.NIK })},
			{Name: "family_card", Label: blk.Text{ID: "No KK", EN: "Family card"}, Cell: sheet.FamilyCardNumber(func(g *Guest) *blk.FamilyCardNumber { return &g.FamilyCard })},
			{Name: "sex", Label: blk.Text{ID: "L/P", EN: "Sex"}, Cell: sheet.Code(func(g *Guest) *blk.Sex { return &g.Sex })},
			{Name: "disabilities", Label: blk.Text{ID: "Disabilitas", EN: "Disabilities"}, Cell: sheet.Codes(func(g *Guest) *[]blk.DisabilityKind { return &g.Disabilities })},
			{Name: "region", Label: blk.Text{ID: "Asal", EN: "From"}, Cell: sheet.Region(blk.LevelRegency, func(g *Guest) *blk.Region { return &g.Region })},
			{Name: "phone", Label: blk.Text{ID: "No HP", EN: "Telephone"}, Cell: sheet.Phone(func(g *Guest) *string { return &g.Phone })},
			{Name: "came_on", Label: blk.Text{ID: "Tanggal", EN: "Day"}, Cell: sheet.Date(func(g *Guest) *blk.Date { return &g.CameOn })},
			{Name: "travel", Label: blk.Text{ID: "Uang Jalan", EN: "Travel"}, Cell: sheet.Rupiah(func(g *Guest) *blk.Rupiah { return &g.Travel })},
			{Name: "share", Label: blk.Text{ID: "Ditanggung (%)", EN: "Share paid"}, Cell: sheet.Value(func(g *Guest) *blk.Percent { return &g.Share }, blk.ParsePercent)},
		},
		Unique: []sheet.Unique[Guest]{sheet.UniqueBy("badge", func(g *Guest) (blk.OrganisationID, bool) { return g.Badge, g.Badge != "" })},
	}
	file := `Kartu Tamu;Nama;no_ktp;No KK;L/P;Disabilitas;Asal;No HP;Tanggal;Uang Jalan;Ditanggung
t-1;Siti Contoh;6401044203999902;6401042203990001;P;netra;Kab. Paser;0812-0000-0001;2 Maret 2026;Rp150.000;87,50
t-1;Budi Contoh;;;;;;;;;
`
	rows, found := guests.Read(strings.NewReader(file), sheet.ReadOptions{})
	var row sheet.Row[Guest] = rows[0]
	g := row.Value
	fmt.Println(row.Line, g.Badge, g.Name, g.Sex, g.Disabilities, g.Region, g.Phone, g.CameOn, g.Travel, g.Share)
	for _, f := range found {
		fmt.Println(f.Check, f.Severity, f.Text.EN)
	}
	// Output:
	// 2 t-1 Siti Contoh female [sensory] 64.01 0812-0000-0001 2026-03-02 Rp150.000 87.50
	// CSV-015 info Line 2, column "Uang Jalan": amounts are read as rupiah with dots for thousands, such as Rp1.500.000; so are other cells of this column.
	// CSV-019 info Line 2, column "Ditanggung": a decimal comma was read as a point.
	// CSV-022 error Line 3, column "Kartu Tamu": this already stands in line 2.
}

// A Cell is made by a function that is given where in the row its value stands.
func ExampleCell() {
	var name sheet.Cell[Guest] = sheet.Text(func(g *Guest) *string { return &g.Name })
	list := sheet.Sheet[Guest]{Columns: []sheet.Column[Guest]{{Name: "name", Label: blk.Text{ID: "Nama"}, Cell: name}}}
	rows, _ := list.Read(strings.NewReader("Nama\nSiti Contoh\n"), sheet.ReadOptions{})
	fmt.Println(rows[0].Value.Name)
	// Output: Siti Contoh
}

func ExampleChecks() {
	for _, info := range sheet.Checks()[:3] {
		fmt.Println(info.ID, info.Severity.Final, info.Must.EN)
	}
	// Output:
	// CSV-001 fatal The file must be CSV in UTF-8, but this is {kind_en}.
	// CSV-002 fatal One of the first {most} lines must have the headings, but no heading is known.
	// CSV-003 fatal Line {line} must have a column {name_en}.
}

// A value that may be written in several forms is read by a function that says so; how
// it was taken is told once a column.
func ExampleLenient() {
	type row struct{ Amount blk.Rupiah }
	s := sheet.Sheet[row]{Columns: []sheet.Column[row]{{Name: "amount", Label: blk.Text{ID: "Jumlah", EN: "Amount"}, Cell: sheet.Lenient(func(r *row) *blk.Rupiah { return &r.Amount }, blk.ReadRupiah,
		blk.Text{ID: "jumlah dibaca dengan titik ribuan", EN: "amounts are read with dots for thousands"})}}}
	rows, found := s.Read(strings.NewReader("Jumlah\n1500\nRp1.500\n1.500\n\"1,500\"\n"), sheet.ReadOptions{})
	fmt.Println(len(rows), rows[2].Value.Amount)
	for _, f := range found {
		fmt.Println(f.Check, f.At, f.Severity)
	}
	// Output:
	// 3 Rp1.500
	// CSV-015 /rows/1/amount info
	// CSV-018 /rows/3/amount error
}
