package sheet_test

import (
	"fmt"
	"strings"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/training"
	"github.com/vokasi/vokasi-go/blk/training/sheet"
)

// lasTwo are three people of one batch, of whom two have the same name.
func lasTwo() ([]blk.Person, []training.Enrolment) {
	persons := []blk.Person{
		{ID: "p-1", Name: "Siti Contoh", NIK: blk.MustParseNIK("6401044203999902")},
		{ID: "p-2", Name: "Budi Contoh", NIK: blk.MustParseNIK("6401040203989901")},
		{ID: "p-3", Name: "Budi Contoh"},
	}
	return persons, []training.Enrolment{{ID: "las-2-1", Batch: "las-2", Person: "p-1"}, {ID: "las-2-2", Batch: "las-2", Person: "p-2"}, {ID: "las-2-3", Batch: "las-2", Person: "p-3"}}
}

// A list knows people by name or number; a register knows their enrolments.
func ExampleRegister() {
	persons, enrolments := lasTwo()
	var register *sheet.Register = sheet.NewRegister(persons, enrolments, nil)
	fmt.Println(register.Find(sheet.Participant{Name: "SITI  CONTOH"}))
	fmt.Println(register.Find(sheet.Participant{Name: "Budi Contoh", NIK: blk.MustParseNIK("6401040203989901")}))
	enrolment, count := register.Find(sheet.Participant{Name: "Budi Contoh"})
	fmt.Printf("%q %d\n", enrolment, count)
	enrolment, count = register.Find(sheet.Participant{Person: "p-1", NIK: blk.MustParseNIK("6401040203989901")})
	fmt.Printf("%q %d\n", enrolment, count)
	// Output:
	// las-2-1 1
	// las-2-2 1
	// "" 2
	// "" 0
}

// Rows of which it is known whom they are about become marks.
func ExampleRegister_AttendanceMarks() {
	persons, enrolments := lasTwo()
	register := sheet.NewRegister(persons, enrolments, []training.Session{{ID: "las-2-pagi", Batch: "las-2", Date: blk.MustParseDate("2026-03-02")}})
	file := "Tanggal;Nama Peserta;Sesi;H/S/I/A;Ket\n2026-03-02;Siti Contoh;las-2-pagi;H;\n2026-03-02;Budi Contoh;las-2-pagi;S;demam\n2026-03-03;Siti Contoh;;I;keluarga\n2026-03-03;Ani Contoh;1;H;\n"
	rows, _ := sheet.Attendance().Read(strings.NewReader(file), sheet.ReadOptions{})
	marks, found := register.AttendanceMarks(rows)
	for _, m := range marks {
		fmt.Println(m.ID, m.Enrolment, m.Session, m.Date, m.Mark)
	}
	for _, f := range found {
		fmt.Println(f.Check, f.At, f.Text.ID)
	}
	// Output:
	// mark-bbe332acf14df2088e9f12bf las-2-1 las-2-pagi 2026-03-02 present
	// mark-d6f40112519d62a4b1f73008 las-2-1  2026-03-03 excused
	// CSV-029 /rows/1/name Baris 3, kolom "Nama Peserta": 2 kepesertaan cocok dengan baris ini, dan tidak ada yang dipilihkan.
	// CSV-028 /rows/3/name Baris 5, kolom "Nama Peserta": tidak ada kepesertaan yang cocok dengan baris ini.
	// CSV-030 /rows/3/session Baris 5, kolom "Sesi": tidak ada sesi dengan ID ini.
	// CSV-032 /rows/2/note Baris 4, kolom "Ket": keterangan tidak mempunyai tempat dalam catatan; baris yang memilikinya: 1.
}

// A grid is read as well; somebody who is not found is reported once.
func ExampleDayRows() {
	persons, enrolments := lasTwo()
	file := "No;Nama;2;3;4\n1;Siti Contoh;H;H;I\n2;Ani Contoh;H;;A\n"
	rows, _ := sheet.AttendanceGrid(blk.MustParsePartialDate("2026-03")).Read(strings.NewReader(file), sheet.ReadOptions{})
	marks, found := sheet.NewRegister(persons, enrolments, nil).AttendanceMarks(sheet.DayRows(rows))
	fmt.Println(len(marks), marks[2].Date, marks[2].Mark)
	for _, f := range found {
		fmt.Println(f.Check, f.At, f.Text.EN)
	}
	// Output:
	// 3 2026-03-04 excused
	// CSV-028 /rows/1/name Line 3, column "Nama": no enrolment matches this line.
}

// What became of alumni, with the evidence in the words of the code list.
func ExampleRegister_Outcomes() {
	persons, enrolments := lasTwo()
	file := "NIK,Nama Alumni,Status Penempatan,Tgl Survei,Perusahaan,Bukti\n6401044203999902,Siti Contoh,bekerja,2026-10-01,PT Contoh,\"surat kerja, foto\"\n6401040203989901,Budi Contoh,usaha sendiri,2026-10-01,Bengkel Contoh,NIB\n"
	rows, _ := sheet.Outcomes().Read(strings.NewReader(file), sheet.ReadOptions{})
	outcomes, found := sheet.NewRegister(persons, enrolments, nil).Outcomes(rows)
	for _, o := range outcomes {
		fmt.Println(o.ID, o.Enrolment, o.Destination, o.Employer+o.Business, o.Evidence, len(o.Check(nil)))
	}
	for _, f := range found {
		fmt.Println(f.Check, f.Severity, f.At, f.Text.ID, f.Mend.ID)
	}
	// Output:
	// outcome-b08a22a248f57d2d2755314c las-2-1 employed PT Contoh [employer_letter] 0
	// outcome-c0fca4959c6358d33f8898b9 las-2-2 self_employed Bengkel Contoh [nib] 0
	// CSV-031 warning /rows/0/evidence Baris 2, kolom "Bukti": ada bukti yang tidak dikenal dan tidak masuk ke catatan. Pakai kata-kata ini, dipisah koma: pernyataan alumni (pernyataan), surat keterangan kerja (surat kerja), data BPJS Ketenagakerjaan (BPJS), wajib lapor ketenagakerjaan (WLKP) (WLKP), nomor induk berusaha (NIB) (NIB), kunjungan (survei lapangan), telepon (telpon).
}
