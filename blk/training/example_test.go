package training_test

import (
	"fmt"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/training"
)

// A batch moves by events. A move that is not allowed is refused with every
// reason and changes nothing; the caller keeps the steps that were made.
func ExampleBatchLifecycle() {
	b := training.Batch{
		ID: "las-2", Centre: "blk-paser", Programme: "las-smaw", Number: blk.MustNewCount(2), Quota: blk.MustNewCount(16), MinParticipants: blk.MustNewCount(12),
		Registration: blk.Period{From: blk.MustParseDate("2026-01-19"), Until: blk.MustParseDate("2026-02-13")},
		Training:     blk.Period{From: blk.MustParseDate("2026-03-02"), Until: blk.MustParseDate("2026-04-10")},
	}
	// Whether the programme has a standard, the centre a licence and the batch money,
	// other records tell.
	known := map[blk.CheckID]blk.Truth{"PRG-001": blk.True, "CTR-004": blk.True}
	c := &blk.Context{Supply: func(check blk.CheckID, _ string) (blk.Truth, blk.Citation) { return known[check], blk.Citation{} }}
	try := func(event training.BatchEvent, actor blk.ActorID, role blk.Role, at string) {
		step, found := training.BatchLifecycle().Try(b.History, event, blk.Move[training.Batch]{
			Record: &b, Actor: actor, Role: role, At: blk.MustParseInstant(at), Context: c,
		})
		if found != nil {
			fmt.Println("ditolak:", event.Label().ID)
			for _, f := range found {
				fmt.Println("  ", f.Check, f.Text.ID, f.Mend.ID)
			}
			return
		}
		b.History = append(b.History, step)
		fmt.Println(b.State().Label().ID)
	}
	try(training.BatchPropose, "u-7", blk.RoleOrganiser, "2026-01-05T02:00:00Z")
	try(training.BatchStart, "u-7", blk.RoleOrganiser, "2026-01-06T02:00:00Z")
	try(training.BatchApprove, "u-7", blk.RoleHeadOfCentre, "2026-01-06T02:00:00Z")

	known["BAT-005"] = blk.True
	try(training.BatchApprove, "u-1", blk.RoleHeadOfCentre, "2026-01-07T02:00:00Z")
	try(training.BatchOpenRegistration, "u-7", blk.RoleOrganiser, "2026-01-12T00:00:00Z")
	b.Policy = training.PolicyRef{ID: "blk-paser-teknik", Version: blk.MustNewCount(3)}
	try(training.BatchOpenRegistration, "u-7", blk.RoleOrganiser, "2026-01-19T00:00:00Z")
	try(training.BatchPostpone, "u-7", blk.RoleOrganiser, "2026-02-10T02:00:00Z")
	fmt.Println(len(b.History), "steps,", b.State())
	// Output:
	// diusulkan
	// ditolak: mulai pelatihan
	//    LIF-001 Dari keadaan diusulkan (proposed) tidak ada langkah mulai pelatihan (start). Langkah yang ada: setujui (approve), kembalikan (return), batalkan (cancel).
	// ditolak: setujui
	//    AUD-004 Yang menyetujui tidak boleh sama dengan yang mengusulkan. Ini belum terpenuhi. Minta pejabat lain menyetujui.
	//    BAT-005 Dana angkatan harus sudah dialokasikan. Ini belum diketahui. Alokasikan dana, atau sambungkan data pendanaan.
	// disetujui
	// ditolak: buka pendaftaran
	//    BAT-023 Hari pertama pendaftaran harus sudah tiba. Ini belum terpenuhi. Tunggu hari itu, atau ubah registration.from.
	//    BAT-031 Aturan kelayakan angkatan harus disebut dengan versinya. Ini belum terpenuhi. Isi policy.id dan policy.version.
	// pendaftaran
	// ditolak: tunda
	//    AUD-001 Setiap langkah harus mencatat pelaku, peran, waktu dan, bila diminta, alasan; reason belum ada. Isi reason.
	// 3 steps, registration
}

// Completion is not the result: who left did not pass, who has completed has a
// last day and a result.
func ExampleEnrolment_Check() {
	from := blk.Period{From: blk.MustParseDate("2026-03-02")}
	whole := blk.Period{From: from.From, Until: blk.MustParseDate("2026-04-10")}
	for _, e := range []training.Enrolment{
		{ID: "e-1", Batch: "las-2", Person: "p-1", EmploymentBefore: training.BeforeNotWorking, Attended: whole, Completion: training.Completed, Result: training.Passed},
		{ID: "e-2", Batch: "las-2", Person: "p-2", EmploymentBefore: training.BeforeEmployed, Attended: whole, Completion: training.Withdrawn, Result: training.Passed},
		{ID: "e-3", Batch: "las-2", Person: "p-3", EmploymentBefore: training.BeforeInSchool, Attended: from, Completion: training.Completed},
		{ID: "e-4", Batch: "las-2", Person: "p-4", EmploymentBefore: training.BeforeLaidOff, Attended: whole, Completion: training.Dismissed, ExitReason: training.ExitAttendance, Warnings: []blk.DocumentID{"sp-1"}},
	} {
		fmt.Printf("%s: %s, hasil %q, alasan %q\n", e.ID, e.Completion.Label().ID, e.Result.Label().ID, e.ExitReason.Label().ID)
		for _, f := range e.Check(nil) {
			fmt.Println("  ", f.Check, f.At, f.Text.ID)
		}
	}
	// Output:
	// e-1: selesai, hasil "lulus", alasan ""
	// e-2: mengundurkan diri, hasil "lulus", alasan ""
	//    ENR-013 /result Yang mengundurkan diri, dikeluarkan atau ditangguhkan tidak boleh tercatat lulus.
	//    ENR-014 /exit_reason Yang mengundurkan diri atau dikeluarkan harus mempunyai alasan.
	// e-3: selesai, hasil "", alasan ""
	//    ENR-010 /attended/until Kepesertaan yang sudah berakhir harus mempunyai tanggal akhir.
	//    ENR-012 /result Kepesertaan yang selesai harus mempunyai hasil pelatihan.
	// e-4: dikeluarkan, hasil "", alasan "ketidakhadiran"
}

// Some rules hold across records: a batch has no more participants than seats.
// Those who left have given theirs up.
func ExampleRecords_Check() {
	r := training.Records{Batches: []training.Batch{{ID: "las-2", Centre: "blk-paser", Quota: blk.MustNewCount(2)}}}
	for _, id := range []blk.EnrolmentID{"e-1", "e-2", "e-3"} {
		r.Enrolments = append(r.Enrolments, training.Enrolment{ID: id, Batch: "las-2", Person: blk.PersonID("p-" + id), EmploymentBefore: training.BeforeNotWorking, Completion: training.Ongoing})
	}
	fmt.Println(r.Check(nil).In(blk.Indonesian))

	r.Enrolments[2].Completion, r.Enrolments[2].ExitReason = training.Withdrawn, training.ExitFoundWork
	r.Enrolments[2].Attended.Until = blk.MustParseDate("2026-03-06")
	fmt.Println(len(r.Check(nil)))
	// Output:
	// BAT-003 kesalahan /batches/0/quota: Peserta tidak boleh melebihi kuota. Ada 3 peserta untuk kuota 2: pindahkan peserta ke cadangan atau ubah kuota dengan keputusan.
	// 0
}

// The article says "magang di galangan kapal", and not of which kind it is. Until
// that is known no rule of apprenticeship is kept or broken.
func ExampleWorkplaceTraining_ApprenticeshipRules() {
	w := training.WorkplaceTraining{ID: "magang-galangan-kapal", Centre: "blk-pangkalpinang", Sector: blk.SectorShipbuilding}
	c := &blk.Context{On: blk.MustParseDate("2025-12-22"), Phase: blk.Reported}
	a := w.ApprenticeshipRules(c)
	fmt.Println(a.Truth, len(a.Leaves(blk.Undetermined)))
	fmt.Println(a.Children[0].Mend.ID)

	w.Kind, w.WrittenAgreement, w.Mentor = training.KindApprenticeship, blk.FlagOf(false), blk.FlagOf(true)
	w.YoungestAge, w.Participants, w.Employees = blk.MustNewCount(18), blk.MustNewCount(24), blk.MustNewCount(100)
	a = w.ApprenticeshipRules(c)
	for _, broken := range a.Leaves(blk.False) {
		fmt.Println("-", broken.Code, broken.Text.ID)
	}
	for _, unknown := range a.Leaves(blk.Undetermined) {
		fmt.Println("?", unknown.Code, unknown.Mend.ID)
	}

	w.Kind = training.KindOnTheJobTraining
	a = w.ApprenticeshipRules(c)
	fmt.Println(a.Truth, a.Children[0].Mend.ID)
	// Output:
	// undetermined 8
	// Tanyakan apakah ada perjanjian pemagangan, atau ini jam praktik dari program pelatihan (OJT).
	// - MAG-003 Ada perjanjian pemagangan tertulis
	// - MAG-007 Peserta paling banyak 20 persen dari karyawan
	// ? MAG-006 Catat tanggal mulai dan selesai.
	// ? MAG-008 Catat pembagian jam teori dan praktik.
	// false Aturan lain berlaku: on the job training (OJT).
}

// An article says "magang" or "PKL". The first is not in the list, for it may be
// one of several things.
func ExampleWorkplaceTrainingKind() {
	for _, spelling := range []string{"PKL", "OJT", "Maganghub", "magang"} {
		c, ok := training.KindApprenticeship.CodeList().Match(spelling)
		fmt.Printf("%s: %q %t\n", spelling, c.Label.ID, ok)
	}
	// Output:
	// PKL: "praktik kerja lapangan" true
	// OJT: "on the job training (OJT)" true
	// Maganghub: "magang lulusan perguruan tinggi" true
	// magang: "" false
}

// A rate keeps the words of its source. To be published it needs more: who was
// counted, of how many, and when.
func ExampleIndicator() {
	tpt := training.Indicator{
		ID: "tpt-ntb", Kind: training.UnemploymentRate, Region: blk.MustParseRegion("52"), MeasuredBy: "bps",
		Qualifier: blk.CountAbout, Value: blk.MustParsePercent("3.90"),
	}
	fmt.Println(tpt.Kind.Label().ID+":", tpt.Qualifier.Label().ID, tpt.Value.Label().ID)
	fmt.Println(len(tpt.Check(&blk.Context{Phase: blk.Reported})))
	fmt.Println(tpt.Check(&blk.Context{Phase: blk.Final}).In(blk.Indonesian))
	// Output:
	// tingkat pengangguran terbuka (TPT): sekitar 3,9 persen
	// 0
	// OUT-010 kesalahan /denominator: Angka yang diterbitkan harus menyebut pembilang, penyebut dan masanya. Isi numerator, denominator dan period.
}

// "Many find work at once or even open a business": said of all alumni, counted
// for none.
func ExampleReportedOutcome() {
	o := training.ReportedOutcome{Centre: "blk-singosari", Destinations: []training.Destination{training.Employed, training.SelfEmployed}, Extent: training.ExtentMany}
	fmt.Print(o.Extent.Label().ID, ":")
	for _, d := range o.Destinations {
		fmt.Print(" ", d.Label().ID)
	}
	fmt.Println()
	o.Extent = "hampir semua"
	fmt.Println(o.Check(nil).In(blk.Indonesian))
	// Output:
	// banyak: bekerja wirausaha
	// REF-001 kesalahan /extent: Kode "hampir semua" tidak ada dalam daftar. Pakai salah satu: some, many, most, all.
}

// The law changes: of 100 employees 30 might be apprentices, and 20 from 2020.
func ExampleParameters() {
	for _, p := range training.Parameters() {
		if p.ID != "apprentice_max_share" {
			continue
		}
		for _, v := range p.Values {
			share, _ := blk.NewPercent(v.Value.Number)
			fmt.Println(v.InForce.Label().ID+":", share.Label().ID, "-", v.Basis[0].Label().ID)
		}
	}
	// Output:
	// 1 Januari 2016 sampai 31 Desember 2019: 30 persen - Permenaker 36/2016
	// sejak 1 Januari 2020: 20 persen - Permenaker 6/2020
}

// The catalogue lists the checks of the records and the guards of the
// lifecycle. A guard has no place in a record.
func ExampleChecks() {
	for _, c := range training.Checks() {
		if c.Entity == "batch" && c.At == "" && c.ID < "BAT-010" {
			fmt.Println(c.ID, c.Must.ID)
		}
	}
	// Output:
	// BAT-001 Pendaftaran harus mendahului pelatihan, dan keduanya tidak boleh berakhir sebelum mulai.
	// BAT-002 Kuota harus lebih dari nol, dan peserta paling sedikit tidak boleh melebihi kuota.
	// AUD-004 Yang menyetujui tidak boleh sama dengan yang mengusulkan.
	// BAT-005 Dana angkatan harus sudah dialokasikan.
	// BAT-003 Peserta tidak boleh melebihi kuota.
	// BAT-006 Angkatan tidak boleh mulai dengan peserta kurang dari yang disyaratkan tanpa izin.
	// BAT-009 Satu bengkel tidak boleh dipakai dua sesi pada waktu yang sama.
	// BAT-004 Sesi harus berada dalam masa pelatihan, dan jam seluruhnya tidak boleh kurang dari jam program.
	// BAT-008 Setiap kepesertaan harus sudah berakhir, dengan hasil bila selesai, sebelum angkatan dilaporkan, ditutup atau dibatalkan.
}
