package training_test

import (
	"fmt"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/centre"
	"github.com/vokasi/vokasi-go/blk/training"
)

// An enrolment moves by events, and its batch gates it: nobody is in training
// before the batch runs. What another record knows the records answer.
func ExampleRecords_TryEnrolment() {
	r := training.Records{
		Batches: []training.Batch{{ID: "las-2", Centre: "blk-paser", Quota: blk.MustNewCount(1), Training: blk.Period{From: blk.MustParseDate("2026-03-02"), Until: blk.MustParseDate("2026-04-10")}}},
		Enrolments: []training.Enrolment{
			{ID: "e-1", Batch: "las-2", Person: "p-1", EntryReason: training.EntryWantsWork, EmploymentBefore: training.BeforeNotWorking, AppliedOn: blk.MustParseDate("2026-01-20"), DocumentsComplete: blk.FlagOf(true),
				Eligibility: training.EligibilityDecision{Policy: training.PolicyRef{ID: "blk-paser-2026", Version: blk.MustNewCount(1)}, PolicyInForce: blk.Period{From: blk.MustParseDate("2026-01-01")},
					Verdict: training.VerdictEligible, DecidedOn: blk.MustParseDate("2026-01-21")}},
			{ID: "e-2", Batch: "las-2", Person: "p-2", Completion: training.Ongoing},
		},
	}
	persons := blk.Persons{{ID: "p-1", NIK: blk.MustParseNIK("6401044203089901")}}
	try := func(event training.EnrolmentEvent, at string) {
		e := r.FindEnrolment("e-1")
		step, found := r.TryEnrolment("e-1", event, blk.Move[training.Enrolment]{Actor: "u-7", Role: blk.RoleOrganiser, At: blk.MustParseInstant(at), Context: training.PersonsContext(persons, nil)})
		for _, f := range found {
			fmt.Println("  ditolak:", f.Check, f.Text.ID)
		}
		if found == nil {
			e.History = append(e.History, step)
			fmt.Println(e.State().Label().ID)
		}
	}
	try(training.EnrolmentVerify, "2026-01-21T02:00:00Z")
	try(training.EnrolmentShortlist, "2026-01-22T02:00:00Z")
	r.Batches[0].History = []training.BatchStep{{Event: training.BatchCloseRegistration, To: training.BatchSelection}}
	try(training.EnrolmentShortlist, "2026-02-16T02:00:00Z")
	try(training.EnrolmentAccept, "2026-02-20T02:00:00Z")
	r.Enrolments[0].Selection, r.Enrolments[0].Rank = training.SelectionReserve, blk.MustNewCount(2)
	try(training.EnrolmentPutInReserve, "2026-02-20T02:00:00Z")
	// Output:
	// terverifikasi
	//   ditolak: ENR-025 Angkatan harus sedang dalam seleksi. Ini belum terpenuhi.
	// masuk seleksi
	//   ditolak: BAT-003 Peserta tidak boleh melebihi kuota. Ini belum terpenuhi.
	// cadangan
}

// The table of the lifecycle says what can happen next. Guards that look at other
// records are answered by a context made from them.
func ExampleEnrolmentLifecycle() {
	l := training.EnrolmentLifecycle()
	for _, e := range l.Events(training.EnrolmentActive) {
		fmt.Println(e.Label().ID)
	}
	e := training.Enrolment{ID: "e-1", Batch: "las-2", Person: "p-1", Result: training.Passed, Attended: blk.Period{From: blk.MustParseDate("2026-03-02"), Until: blk.MustParseDate("2026-04-10")},
		History: []training.EnrolmentStep{{Event: training.EnrolmentStart, To: training.EnrolmentActive}}}
	r := training.Records{Enrolments: []training.Enrolment{e}}
	for _, c := range []*blk.Context{nil, r.EnrolmentContext("e-1", nil)} {
		_, found := e.Try(training.EnrolmentComplete, blk.Move[training.Enrolment]{Actor: "u-7", Role: blk.RoleOrganiser, At: blk.MustParseInstant("2026-04-10T08:00:00Z"), Context: c})
		fmt.Println(found.In(blk.Indonesian))
	}
	// Output:
	// tangguhkan
	// undurkan diri
	// keluarkan
	// selesaikan
	// ENR-016 kesalahan: Yang lulus harus mempunyai kehadiran yang cukup. Ini belum diketahui. Isi tanda hadir yang belum ada, atau ubah result.
	// ENR-016 kesalahan: Yang lulus harus mempunyai kehadiran yang cukup. Ini belum diketahui. Isi tanda hadir yang belum ada, atau ubah result.
}

// Somebody who does not meet the rules is admitted only if an authority answers for
// it by name.
func ExampleEligibilityDecision() {
	e := training.Enrolment{ID: "e-1", Batch: "las-2", Person: "p-1", EmploymentBefore: training.BeforeLaidOff, Completion: training.Ongoing, AppliedOn: blk.MustParseDate("2026-01-20"),
		Eligibility: training.EligibilityDecision{Policy: training.PolicyRef{ID: "blk-paser-2026", Version: blk.MustNewCount(1)}, Verdict: training.VerdictIneligible, DecidedOn: blk.MustParseDate("2026-01-21")}}
	fmt.Println(e.Eligibility.Verdict.Label().ID)
	fmt.Println(e.Check(nil).In(blk.Indonesian))
	e.Eligibility.Override = training.OverrideRecord{Actor: "u-1", Role: blk.RoleHeadOfOffice, Reason: "korban PHK, umur lewat dua bulan"}
	fmt.Println(e.Check(nil).In(blk.Indonesian))
	e.Eligibility.Override.Document = "nota-dinas-12"
	fmt.Println(len(e.Check(nil)))
	// Output:
	// tidak memenuhi syarat
	// ENR-001 kesalahan /eligibility: Yang diterima harus memenuhi syarat, atau ada pengecualian yang tercatat. Periksa putusannya, atau catat siapa mengecualikan dan mengapa dalam eligibility.override.
	// ENR-034 kesalahan /eligibility/override: Pengecualian harus mencatat pelaku, peran, alasan dan dokumennya. Isi actor, role, reason dan document.
	// 0
}

// A suspension ends by a return or a withdrawal, not by being forgotten. Insurance
// that runs out before training does is told too.
func ExampleSuspension() {
	e := training.Enrolment{ID: "e-1", Batch: "las-2", Person: "p-1", EmploymentBefore: training.BeforeNotWorking, Completion: training.Suspended, Attended: blk.Period{From: blk.MustParseDate("2026-03-02")},
		Suspensions: []training.Suspension{{Period: blk.Period{From: blk.MustParseDate("2026-03-09")}, Reason: training.SuspendedIllness}}}
	fmt.Println(e.Suspensions[0].Reason.Label().ID)
	fmt.Println(e.Check(&blk.Context{On: blk.MustParseDate("2026-04-09")}).In(blk.Indonesian))

	e.Completion, e.Result, e.Attended.Until = training.Completed, training.Passed, blk.MustParseDate("2026-04-10")
	e.Suspensions[0].Period.Until = blk.MustParseDate("2026-03-13")
	e.Insurance = []training.InsuranceCover{{Kind: training.InsuranceWorkAccident, PolicyNumber: "JKK-77", Period: blk.Period{From: blk.MustParseDate("2026-03-01"), Until: blk.MustParseDate("2026-03-31")}}}
	fmt.Println(e.Insurance[0].Kind.Label().ID)
	fmt.Println(e.Check(nil).In(blk.Indonesian))
	// Output:
	// sakit
	// ENR-015 peringatan /suspensions: Penangguhan tidak boleh lebih lama dari batasnya tanpa kembali atau mengundurkan diri. Sudah 31 hari dari paling lama 30: catat kembalinya, atau catat pengunduran diri.
	// jaminan kecelakaan kerja (JKK)
	// ENR-051 peringatan /insurance/0/period: Jaminan peserta harus berlaku sepanjang masa pelatihannya (2026-03-02 sampai 2026-04-10). Perpanjang kepesertaan BPJS Ketenagakerjaan, atau perbaiki period.
}

// Real systems write these in their own words.
func ExampleRejectReason() {
	before, _ := blk.MatchCode[training.EmploymentBefore]("ibu rumah tangga")
	reason, _ := blk.MatchCode[training.EntryReason]("korban PHK")
	result, _ := blk.MatchCode[blk.CompetencyResult]("BK")
	fmt.Println(before, reason, result)

	e := training.Enrolment{ID: "e-1", Batch: "las-2", Person: "p-1", Selection: training.SelectionRejected}
	fmt.Println(e.Check(nil).In(blk.Indonesian))
	e.RejectReasons = []training.RejectReason{training.RejectDocuments, training.RejectTooLate}
	fmt.Println(len(e.Check(nil)), e.RejectReasons[1].Label().ID)
	// Output:
	// household laid_off not_yet_competent
	// ENR-020 kesalahan /reject_reasons: Penolakan harus mempunyai sedikitnya satu alasan berkode. Isi reject_reasons.
	// 0 mendaftar setelah ditutup
}

// What is handed out is signed for.
func ExampleParticipantKit() {
	k := training.ParticipantKit{Enrolment: "e-1", Items: []training.KitItem{
		{Kind: training.KitUniform, Quantity: blk.MustNewCount(2), ReceivedOn: blk.MustParseDate("2026-03-02"), Receipt: "tanda-terima-1"},
		{Kind: training.KitProtectiveGear, Quantity: blk.MustNewCount(1), ReceivedOn: blk.MustParseDate("2026-03-02")},
		{Kind: training.KitModule, Quantity: blk.MustNewCount(3)},
	}}
	for _, item := range k.Items {
		fmt.Println(item.Quantity, item.Kind.Label().ID)
	}
	fmt.Println(k.Check(nil).In(blk.Indonesian))
	// Output:
	// 2 seragam
	// 1 alat pelindung diri (APD)
	// 3 modul
	// ENR-050 peringatan /items/1/receipt: Perlengkapan yang diterima harus berjumlah lebih dari nol dan mempunyai tanda terima. Isi quantity dan receipt, atau hapus received_on.
}

// Who passed has a mark for every unit of the programme.
func ExampleTrainingScore() {
	units := []blk.UnitCode{blk.MustParseUnitCode("C.24LAS01.001.1"), blk.MustParseUnitCode("C.24LAS01.002.1")}
	r := training.Records{
		Batches:        []training.Batch{{ID: "las-2", Centre: "blk-paser", Programme: "las"}},
		Enrolments:     []training.Enrolment{{ID: "e-1", Batch: "las-2", Person: "p-1", Completion: training.Completed, Result: training.Passed}},
		TrainingScores: []training.TrainingScore{{Enrolment: "e-1", Unit: units[0], Score: blk.MustParsePercent("82.50"), Instructor: "i-1"}},
	}
	centres := centre.Records{Programmes: []centre.Programme{{ID: "las", Centre: "blk-paser", Units: units}}}
	fmt.Println(r.CheckWith(&centres, nil, nil).Of("ENR-046").In(blk.Indonesian))
	// Output:
	// ENR-046 peringatan /enrolments/0/result: Yang lulus harus mempunyai nilai untuk setiap unit program; C.24LAS01.002.1 belum ada. Isi nilainya dalam training_scores.
}

// A centre numbers its certificates by a form of its own. The form makes the
// numbers and takes apart those that it made, and no others.
func ExampleCertificateNumbering() {
	n := training.CertificateNumbering{Pattern: "{number}/{centre}/{year}", CentreCode: "BLK-PSR", Digits: blk.MustNewCount(4)}
	number, _ := n.Format(2026, 7)
	fmt.Println(number)
	fmt.Println(n.Parse(number))
	fmt.Println(n.Parse("7/BLK-PSR/2026"))

	r := training.Records{
		Enrolments:           []training.Enrolment{{ID: "e-1", Batch: "las-2", Person: "p-1", EmploymentBefore: training.BeforeNotWorking, Attended: blk.Period{Until: blk.MustParseDate("2026-04-10")}, Completion: training.Completed, Result: training.NotPassed}},
		CertificateRegisters: []training.CertificateRegister{{ID: "register-1", Centre: "blk-paser", Numbering: n}},
		TrainingCertificates: []training.TrainingCertificate{{ID: "c-1", Enrolment: "e-1", Centre: "blk-paser", Number: "0008/BLK-PSR/2026", RegisterYear: blk.MustParsePartialDate("2026"), RunningNumber: blk.MustNewCount(7), IssuedOn: blk.MustParseDate("2026-04-12"),
			Units: []training.TrainingCertificateUnit{{Unit: blk.MustParseUnitCode("C.24LAS01.001.1"), Hours: blk.MustParseLessonHours("40"), Score: blk.MustParsePercent("82.50")}}}},
	}
	for _, f := range r.Check(nil) {
		fmt.Println(f.Check, f.At, f.Text.ID)
	}
	// Output:
	// 0007/BLK-PSR/2026
	// 2026 7 true
	// 0 0 false
	// ENR-040 /training_certificates/0/enrolment Sertifikat pelatihan hanya untuk yang lulus; yang lain mendapat surat keterangan mengikuti pelatihan.
	// ENR-043 /training_certificates/0/number Nomor sertifikat harus seperti yang dibuat registernya: "0007/BLK-PSR/2026".
}
