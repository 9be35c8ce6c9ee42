package sheet_test

import (
	"bytes"
	"fmt"
	"log/slog"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/blktest"
	"github.com/vokasi/vokasi-go/blk/training"
	"github.com/vokasi/vokasi-go/blk/training/sheet"
)

// class is a batch with its persons, that keeps all checks.
func class() (blk.Persons, training.Records) {
	day := blk.MustParseDate
	r := training.Records{
		Batches: []training.Batch{{ID: "las-2", Centre: "blk-paser", Programme: "las", Training: blk.Period{From: day("2026-03-02"), Until: day("2026-04-10")}}},
		Sessions: []training.Session{
			{ID: "pagi", Batch: "las-2", Date: day("2026-03-02"), Starts: blk.MustParseTimeOfDay("08:00"), Ends: blk.MustParseTimeOfDay("11:00"), Hours: blk.MustParseLessonHours("4")},
			{ID: "siang", Batch: "las-2", Date: day("2026-03-02"), Starts: blk.MustParseTimeOfDay("13:00"), Ends: blk.MustParseTimeOfDay("16:00"), Hours: blk.MustParseLessonHours("4")},
			{ID: "lusa", Batch: "las-2", Date: day("2026-03-04"), Starts: blk.MustParseTimeOfDay("08:00"), Ends: blk.MustParseTimeOfDay("11:00"), Hours: blk.MustParseLessonHours("4")},
		},
	}
	persons := blk.Persons{
		{ID: "p-1", Name: "Siti Contoh", NIK: blk.MustParseNIK("6401044203999902")},
		{ID: "p-2", Name: "Budi Contoh", NIK: blk.MustParseNIK("6401040203989901")},
		{ID: "p-3", Name: "Budi  CONTOH"},
		{ID: "p-4", Name: "Ani Contoh", NIK: blk.MustParseNIK("6401044203979904")},
	}
	for i, p := range persons {
		r.Enrolments = append(r.Enrolments, training.Enrolment{ID: blk.EnrolmentID(fmt.Sprintf("e-%d", i+1)), Batch: "las-2", Person: p.ID, AppliedOn: day("2026-01-20"),
			EmploymentBefore: training.BeforeNotWorking, Attended: blk.Period{From: day("2026-03-02"), Until: day("2026-04-10")}, Completion: training.Completed, Result: training.Passed})
	}
	return persons, r
}

func register() *sheet.Register {
	persons, r := class()
	return sheet.NewRegister(persons, r.Enrolments, r.Sessions)
}

// marks and outcomes read a list and make records of it.
func marks(t *testing.T, r *sheet.Register, file string) ([]training.AttendanceMark, blk.Findings) {
	t.Helper()
	rows, found := sheet.Attendance().Read(strings.NewReader(file), sheet.ReadOptions{})
	require.False(t, found.HasErrors(), "%v", found)
	return r.AttendanceMarks(rows)
}

func outcomes(t *testing.T, r *sheet.Register, file string) ([]training.Outcome, blk.Findings) {
	t.Helper()
	rows, found := sheet.Outcomes().Read(strings.NewReader(file), sheet.ReadOptions{})
	require.False(t, found.HasErrors(), "%v", found)
	return r.Outcomes(rows)
}

// A registerCase is a list whose last row fails a check, beside one that does not.
type registerCase struct {
	check     blk.CheckID
	at        string
	bad, good string // of attendance, or of outcomes
	kept      int    // records made of the bad list
}

var registerCases = []registerCase{
	{check: "CSV-028", at: "/rows/1/name", kept: 1, bad: "Nama;Tanggal;H/S/I/A\nSiti Contoh;2026-03-02;H\nJoko Contoh;2026-03-02;H\n", good: "Nama;Tanggal;H/S/I/A\nsiti contoh;2026-03-02;H\n"},
	{check: "CSV-028", at: "/rows/0/nik", bad: "NIK;Nama;Tanggal;H/S/I/A\n6401044203989908;Siti Contoh;2026-03-02;H\n", good: "NIK;Nama;Tanggal;H/S/I/A\n6401044203999902;Siti C.;2026-03-02;H\n"},
	{check: "CSV-028", at: "/rows/0/person_id", bad: "ID Orang;NIK;Tanggal;H/S/I/A\np-1;6401040203989901;2026-03-02;H\n", good: "ID Orang;NIK;Tanggal;H/S/I/A\np-3;6401040203019903;2026-03-02;H\n"},
	{check: "CSV-028", at: "/rows/0/enrolment_id", bad: "ID Kepesertaan;ID Orang;Tanggal;H/S/I/A\ne-1;p-2;2026-03-02;H\n", good: "ID Kepesertaan;ID Orang;Tanggal;H/S/I/A\ne-1;p-1;2026-03-02;H\n"},
	{check: "CSV-029", at: "/rows/0/name", bad: "Nama;Tanggal;H/S/I/A\nBudi Contoh;2026-03-02;H\n", good: "NIK;Nama;Tanggal;H/S/I/A\n6401040203989901;Budi Contoh;2026-03-02;H\n"},
	{check: "CSV-030", at: "/rows/0/session", bad: "Nama;Tanggal;Sesi;H/S/I/A\nSiti Contoh;2026-03-02;1;H\n", good: "Nama;Tanggal;Sesi;H/S/I/A\nSiti Contoh;2026-03-02;pagi;H\nSiti Contoh;2026-03-03;;H\n"},
	{check: "CSV-022", at: "/rows/1/date", kept: 1, bad: "NIK;Nama;Tanggal;H/S/I/A\n6401044203999902;;2026-03-02;H\n;Siti Contoh;2026-03-02;A\n", good: "NIK;Nama;Tanggal;H/S/I/A\n6401044203999902;;2026-03-02;H\n;Siti Contoh;2026-03-03;A\n"},
	{check: "CSV-031", at: "/rows/0/evidence", kept: 1, bad: "Nama,Status Alumni,Tgl Survei,Bukti\nSiti Contoh,bekerja,2026-10-01,foto/NIB\n", good: "Nama,Status Alumni,Tgl Survei,Bukti\nSiti Contoh,bekerja,2026-10-01,BPJS / surat kerja; tidak ada\n"},
	{check: "CSV-032", at: "/rows/1/note", kept: 2, bad: "Nama,Status Alumni,Tgl Survei,Ket\nSiti Contoh,bekerja,2026-10-01,\nAni Contoh,bekerja,2026-10-01,pindah\n", good: "Nama,Status Alumni,Tgl Survei,Ket\nSiti Contoh,bekerja,2026-10-01,\n"},
	{check: "CSV-022", at: "/rows/1/collected_on", kept: 1, bad: "NIK,Nama,Status Alumni,Tgl Survei\n6401044203999902,,bekerja,2026-10-01\n,Siti Contoh,bekerja,2026-10-01\n", good: "NIK,Nama,Status Alumni,Tgl Survei\n6401044203999902,,bekerja,2026-10-01\n,Siti Contoh,wirausaha,2026-10-01\n"},
}

// records makes records of a list of either kind.
func records(t *testing.T, file string) (kept int, found blk.Findings) {
	t.Helper()
	if strings.Contains(file, "Status Alumni") {
		made, found := outcomes(t, register(), file)
		return len(made), found
	}
	made, found := marks(t, register(), file)
	return len(made), found
}

func TestRowsThatMakeNoRecords(t *testing.T) {
	for _, c := range registerCases {
		kept, found := records(t, c.bad)
		require.Len(t, found, 1, "%s: %v", c.bad, found)
		require.Equal(t, c.check, found[0].Check, c.bad)
		require.Equal(t, c.at, found[0].At, c.bad)
		require.Equal(t, c.kept, kept, c.bad)
		blktest.CheckFinding(t, found[0])
		text := fmt.Sprint(found)
		require.NotContains(t, text, "Contoh", "no name is told")
		require.NotContains(t, text, "64010", "no number is told")

		kept, found = records(t, c.good)
		require.Empty(t, found, c.good)
		require.Equal(t, strings.Count(c.good, "\n")-1, kept, c.good)
	}
}

// A finding has the line and the heading that the file has, and its place counts
// the rows that could not be read.
func TestRegisterFindingsTellTheLine(t *testing.T) {
	rows, _ := sheet.Attendance().Read(strings.NewReader("DAFTAR HADIR\n\nNama Siswa;Tgl;Presensi\nSiti Contoh;kemarin;H\n\nBudi Contoh;2026-03-02;H\n"), sheet.ReadOptions{})
	require.Equal(t, 1, rows[0].Index)
	_, found := register().AttendanceMarks(rows)
	require.Len(t, found, 1)
	require.Equal(t, "/rows/1/name", found[0].At)
	require.Equal(t, "6", found[0].Params.Get("line"))
	require.Equal(t, `"Nama Siswa"`, found[0].Params.Get("column"))
	require.Equal(t, "2", found[0].Params.Get("given"))

	for row, found := range sheet.Attendance().Rows(strings.NewReader("Nama;Tanggal;H/S/I/A\nSiti Contoh;kemarin;H\n"), sheet.ReadOptions{}) {
		require.NotEmpty(t, found)
		made, of := register().AttendanceMarks([]sheet.Row[sheet.AttendanceRow]{row})
		require.Empty(t, made, "a row with an error has no value")
		require.Empty(t, of)
	}
	_, found = register().Outcomes([]sheet.Row[sheet.OutcomeRow]{{}, {OK: true, Index: 3, Value: sheet.OutcomeRow{Participant: sheet.Participant{Name: "Joko Contoh"}}}})
	require.Equal(t, "/rows/3/name", found[0].At)
	require.Equal(t, `"Nama"`, found[0].Params.Get("column"), "a row that was not read has the heading that is written")
}

// A good list makes records in which nothing is found.
func TestGoodListsMakeGoodRecords(t *testing.T) {
	persons, r := class()
	all := sheet.NewRegister(persons, r.Enrolments, r.Sessions)
	before := r.Check(nil)

	made, found := marks(t, all, "NIK;Nama;Tanggal;Sesi;H/S/I/A;Ket\n6401044203999902;Siti Contoh;02/03/2026;pagi;H;\n6401044203999902;Siti Contoh;02/03/2026;siang;H;\n6401044203999902;Siti Contoh;2026-03-03;;S;\n6401044203979904;Ani;2026-03-03;;A;\n")
	require.Empty(t, found.Without("CSV-015"))
	require.Len(t, made, 4)
	r.AttendanceMarks = append(r.AttendanceMarks, made...)

	rows, read := sheet.AttendanceGrid(blk.MustParsePartialDate("2026-03")).Read(strings.NewReader("ID Kepesertaan,4,5,6\ne-1,H,H,I\ne-2,H,,A\n"), sheet.ReadOptions{})
	require.Empty(t, read)
	made, found = all.AttendanceMarks(sheet.DayRows(rows))
	require.Empty(t, found)
	require.Len(t, made, 5)
	r.AttendanceMarks = append(r.AttendanceMarks, made...)

	became, found := outcomes(t, all, "NIK,Keadaan Alumni,Tanggal Pendataan,Mulai Bekerja,Bukti,Tempat Kerja,Pekerjaan,Upah Sebulan\n6401044203999902,bekerja,2026-10-01,2026-05-04,\"surat kerja, BPJS\",PT Contoh,juru las,4500000\n6401040203989901,usaha sendiri,2026-10-01,2026-06-01,NIB,Bengkel Contoh,,3000000\n6401044203979904,belum bekerja,2026-10-01,,telepon,,,\n")
	require.Empty(t, found)
	require.Len(t, became, 3)
	require.Equal(t, training.Outcome{ID: became[0].ID, Enrolment: "e-1", Destination: training.Employed, CollectedOn: blk.MustParseDate("2026-10-01"), StartedOn: blk.MustParseDate("2026-05-04"),
		Employer: "PT Contoh", Occupation: "juru las", MonthlyWage: blk.MustNewRupiah(4_500_000), Evidence: []training.EvidenceSource{training.EvidenceEmployer, training.EvidenceBPJS}}, became[0])
	require.Equal(t, "Bengkel Contoh", became[1].Business)
	require.Empty(t, became[1].Employer)
	r.Outcomes = append(r.Outcomes, became...)

	require.Empty(t, before)
	require.Empty(t, r.Check(&blk.Context{On: blk.MustParseDate("2026-10-02")}))
}

// Enrolments that others replace do not count.
func TestAmendedEnrolmentsDoNotCount(t *testing.T) {
	persons, r := class()
	corrected := r.Enrolments[0]
	corrected.ID, corrected.Amendment = "e-1b", blk.Amendment[blk.EnrolmentID]{Replaces: "e-1", On: blk.MustParseDate("2026-05-01"), Reason: "salah tanggal"}
	all := sheet.NewRegister(persons, append(r.Enrolments, corrected), nil)
	for _, p := range []sheet.Participant{{Enrolment: "e-1b"}, {Person: "p-1"}, {NIK: persons[0].NIK}, {Name: "Siti Contoh"}} {
		id, count := all.Find(p)
		require.Equal(t, 1, count)
		require.Equal(t, blk.EnrolmentID("e-1b"), id)
	}
	_, count := all.Find(sheet.Participant{Enrolment: "e-1"})
	require.Zero(t, count)
}

func TestNobodyIsFoundWithoutAKey(t *testing.T) {
	anonymous := sheet.NewRegister([]blk.Person{{}, {ID: "p-9", Name: "..."}}, []training.Enrolment{{ID: "e-1"}, {ID: "e-2", Person: "p-9"}, {ID: "e-3", Person: "p-unknown"}, {}}, []training.Session{{}})
	for _, r := range []*sheet.Register{anonymous, {}, sheet.NewRegister(nil, nil, nil)} {
		for _, p := range []sheet.Participant{{}, {Name: "..."}, {Name: "Siti Contoh"}} {
			id, count := r.Find(p)
			require.Empty(t, id)
			require.Zero(t, count)
		}
	}
	id, count := anonymous.Find(sheet.Participant{Person: "p-unknown"})
	require.Equal(t, 1, count)
	require.Equal(t, blk.EnrolmentID("e-3"), id)
}

// Whatever the order of rows, persons and enrolments, the same enrolment is found
// for each row, and identifiers stay the same.
func TestOrderDoesNotMatter(t *testing.T) {
	persons, r := class()
	rapid.Check(t, func(t *rapid.T) {
		who := rapid.SampledFrom([]sheet.Participant{
			{}, {Enrolment: "e-1"}, {Enrolment: "e-9"}, {Enrolment: "e-1", Person: "p-2"}, {Person: "p-2"}, {Person: "p-2", NIK: persons[0].NIK},
			{NIK: persons[1].NIK}, {NIK: persons[1].NIK, Name: "Joko"}, {Name: "budi contoh"}, {Name: "ANI CONTOH"}, {Name: "Joko Contoh"},
		})
		days := rapid.IntRange(0, 3)
		rows := rapid.Custom(func(t *rapid.T) sheet.Row[sheet.AttendanceRow] {
			return sheet.Row[sheet.AttendanceRow]{OK: true, Value: sheet.AttendanceRow{Participant: who.Draw(t, "who"), Mark: training.Present,
				Date: blk.MustParseDate("2026-03-02").AddDays(days.Draw(t, "day")), Session: rapid.SampledFrom([]string{"", "pagi", "1"}).Draw(t, "session")}}
		})
		list := rapid.SliceOfN(rows, 0, 8).Draw(t, "rows")
		enrolments := slices.Concat(r.Enrolments, rapid.SliceOfN(rapid.SampledFrom(r.Enrolments), 0, 2).Draw(t, "twice"))
		made, found := sheet.NewRegister(persons, enrolments, r.Sessions).AttendanceMarks(list)

		shuffled := rapid.Permutation(list).Draw(t, "shuffled rows")
		again, other := sheet.NewRegister(rapid.Permutation(persons).Draw(t, "persons"), rapid.Permutation(enrolments).Draw(t, "enrolments"), r.Sessions).AttendanceMarks(shuffled)
		require.ElementsMatch(t, made, again)
		require.Equal(t, len(found.Of("CSV-022")), len(other.Of("CSV-022")))
		ids := map[training.AttendanceMarkID]bool{}
		for _, m := range made {
			require.True(t, blk.IsIdentifier(string(m.ID)))
			require.False(t, ids[m.ID])
			ids[m.ID] = true
			require.Empty(t, m.Check(nil))
		}
	})
}

// What is written of a list and read again makes the same records.
func TestRecordsOfAWrittenList(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var rows []sheet.Row[sheet.OutcomeRow]
		for i := range rapid.IntRange(0, 4).Draw(t, "rows") {
			rows = append(rows, sheet.Row[sheet.OutcomeRow]{OK: true, Value: sheet.OutcomeRow{
				Participant: sheet.Participant{Person: blk.PersonID(fmt.Sprintf("p-%d", i+1)), Name: "N" + texts().Draw(t, "name")}, Destination: words[training.Destination]().Filter(func(d training.Destination) bool { return d != "" }).Draw(t, "destination"),
				CollectedOn: blk.MustParseDate("2026-10-01"), Employer: texts().Draw(t, "employer"), Evidence: string(words[training.EvidenceSource]().Draw(t, "evidence")),
			}})
		}
		made, found := register().Outcomes(rows)
		require.Empty(t, found)
		require.Len(t, made, len(rows))

		var file bytes.Buffer
		require.NoError(t, sheet.Outcomes().Write(&file, values(rows), options().Draw(t, "options")))
		read, _ := sheet.Outcomes().Read(&file, sheet.ReadOptions{})
		again, found := register().Outcomes(read)
		require.Empty(t, found)
		require.Equal(t, made, again)
	})
}

func TestRegisterMasksItselfInLogs(t *testing.T) {
	var b bytes.Buffer
	for _, h := range []slog.Handler{slog.NewTextHandler(&b, nil), slog.NewJSONHandler(&b, nil)} {
		slog.New(h).Info("read", "pointer", register(), "value", *register())
	}
	require.NotContains(t, strings.ToLower(b.String()), "contoh")
	require.NotContains(t, b.String(), "p-1")
}

func TestEducationIsRead(t *testing.T) {
	for spelling, want := range map[string]blk.EducationLevel{
		"SMA": blk.EducationSMA, "SMK": blk.EducationSMA, "SMA/SMK": blk.EducationSMA, "SLTA": blk.EducationSMA, "SLTA / Sederajat": blk.EducationSMA, "Paket C": blk.EducationSMA, "SLTP/SEDERAJAT": blk.EducationSMP,
		"D3": blk.EducationD3, "D-III": blk.EducationD3, "S1": blk.EducationS1, "Strata II": blk.EducationS2, "TIDAK/BELUM SEKOLAH": blk.EducationNone, "SD": blk.EducationSD, "-": "",
	} {
		for _, heading := range []string{"Pendidikan Terakhir", "pendidikan", "Pend. Terakhir", "Ijazah terakhir", "tingkat pendidikan", "Last education"} {
			rows, found := sheet.Applicants().Read(strings.NewReader(cell(heading, spelling)), sheet.ReadOptions{})
			require.Empty(t, found.Without("CSV-019"), "%s %s", heading, spelling)
			require.Equal(t, want, rows[0].Value.Education, "%s %s", heading, spelling)
		}
	}
	_, found := sheet.Applicants().Read(strings.NewReader(cell("Pendidikan", "D4/S1")), sheet.ReadOptions{})
	require.Len(t, found.Of("CSV-017"), 1, "these are two")
}
