package training_test

import (
	"fmt"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/centre"
	"github.com/vokasi/vokasi-go/blk/training"
)

// An office asks for packages with an analysis of what is needed. Without one the
// request is incomplete.
func ExampleTrainingPackage() {
	p := training.TrainingPackage{
		ID: "paket-las-2026", Centre: "blk-paser", Programme: "las-smaw", Seats: blk.MustNewCount(16), FiscalYear: blk.MustParsePartialDate("2026"),
		Request: training.PackageRequest{By: "disnaker-paser", On: blk.MustParseDate("2025-08-04"), Seats: blk.MustNewCount(32)},
	}
	fmt.Println(p.Check(nil).In(blk.Indonesian))

	p.Request.Analysis = "tna-paser-2025"
	fmt.Println(p.Request.Seats, "diminta,", p.Seats, "diberikan, temuan:", len(p.Check(nil)))
	// Output:
	// BAT-011 peringatan /request/analysis: Sejak 2023 usulan paket harus melampirkan analisis kebutuhan pelatihan (TNA). Isi analysis, atau buat analisisnya.
	// 32 diminta, 16 diberikan, temuan: 0
}

// An analysis says how many are wanted in which vocation, and how that was found
// out.
func ExampleTrainingNeedsAnalysis() {
	welding, _ := centre.MatchVocation("Las")
	method, _ := blk.MatchCode[training.AnalysisMethod]("FKLPI")
	a := training.TrainingNeedsAnalysis{
		ID: "tna-paser-2025", Region: blk.MustParseRegion("64.01"), On: blk.MustParseDate("2025-07-01"), Methods: []training.AnalysisMethod{method},
		Demands: []training.VocationDemand{{Vocation: welding, Wanted: blk.MustNewCount(40), Interested: blk.MustNewCount(120)}},
	}
	for _, d := range a.Demands {
		fmt.Println(d.Vocation.Label().ID+":", d.Wanted, "dibutuhkan,", d.Interested, "berminat;", a.Methods[0].Label().ID)
	}
	fmt.Println(len(a.Check(nil)))
	// Output:
	// Teknik Las: 40 dibutuhkan, 120 berminat; forum komunikasi dengan industri
	// 0
}

// The "Batch 1" of the news is a wave with many thousands of people: a batch of 16
// takes its participants from it.
func ExampleIntakeWave() {
	r := training.Records{
		IntakeWaves: []training.IntakeWave{{
			ID: "pvn-2026-1", Name: "Pelatihan Vokasi Nasional Batch 1", WaveNumber: blk.MustNewCount(1), Year: blk.MustParsePartialDate("2026"), Seats: blk.MustNewCount(20000),
			Registration: blk.Period{From: blk.MustParseDate("2026-02-23"), Until: blk.MustParseDate("2026-03-24")}, AnnouncedOn: blk.MustParseDate("2026-03-29"),
		}},
		Batches: []training.Batch{{
			ID: "las-3", Centre: "bpvp-x", Wave: "pvn-2026-1", Quota: blk.MustNewCount(16),
			Registration: blk.Period{From: blk.MustParseDate("2026-02-23"), Until: blk.MustParseDate("2026-03-27")},
		}},
	}
	fmt.Println(r.Check(nil).In(blk.Indonesian))
	// Output:
	// BAT-022 peringatan /batches/0/registration: Pendaftaran angkatan harus berada dalam masa pendaftaran gelombangnya (23 Februari 2026 sampai 24 Maret 2026). Perbaiki registration, atau catat perpanjangan gelombangnya.
}

// Scores are combined exactly, and one that is missing is not a nought.
func ExampleSelectionPlan() {
	plan := training.SelectionPlan{Steps: []training.SelectionStep{
		{Stage: training.StageDocumentCheck},
		{Stage: training.StageWrittenTest, Weight: blk.MustParsePercent("60.00"), MinimumScore: blk.MustParsePercent("55.00")},
		{Stage: training.StageInterview, Weight: blk.MustParsePercent("40.00")},
	}}
	scores := []training.SelectionScore{{Enrolment: "e-1", Stage: training.StageWrittenTest, Score: blk.MustParsePercent("71.15"), Examiner: "u-3"}}
	_, ok := plan.Combine(scores, blk.RoundHalfUp)
	fmt.Println(ok, plan.MeetsMinimums(scores).Label().ID)

	scores = append(scores, training.SelectionScore{Enrolment: "e-1", Stage: training.StageInterview, Score: blk.MustParsePercent("80.01"), Examiner: "u-4"})
	combined, ok := plan.Combine(scores, blk.RoundHalfUp)
	fmt.Println(ok, combined)

	plan.Steps[2].Weight = blk.MustParsePercent("50.00")
	fmt.Println(plan.Check(nil).In(blk.Indonesian))
	// Output:
	// false ya
	// true 74.69
	// BAT-014 kesalahan /steps: Bobot tahap seleksi harus berjumlah 100 persen; tercatat 110 persen. Perbaiki weight.
}

// The stages under the names that announcements use.
func ExampleSelectionStage() {
	for _, spelling := range []string{"Seleksi Administrasi", "psikotes", "Siap Latih"} {
		stage, _ := blk.MatchCode[training.SelectionStage](spelling)
		fmt.Println(spelling, "-", string(stage))
	}
	// Output:
	// Seleksi Administrasi - document_check
	// psikotes - psychological_test
	// Siap Latih - ready_to_train_assessment
}

// Two batches share a workshop if one comes in the morning and the other in the
// afternoon.
func ExampleShift() {
	spring := blk.Period{From: blk.MustParseDate("2026-03-02"), Until: blk.MustParseDate("2026-04-10")}
	r := training.Records{Batches: []training.Batch{
		{ID: "las-1", Centre: "blk-paser", Workshop: "bengkel-las", Training: spring, Shift: training.ShiftMorning},
		{ID: "las-2", Centre: "blk-paser", Workshop: "bengkel-las", Training: spring},
	}}
	fmt.Println(r.Check(nil).In(blk.Indonesian))
	r.Batches[1].Shift, _ = blk.MatchCode[training.Shift]("sore")
	fmt.Println(r.Batches[1].Shift.Label().ID, len(r.Check(nil)))
	// Output:
	// BAT-032 peringatan /batches/1/workshop: Satu bengkel tidak boleh diberikan kepada dua angkatan pada hari dan shift yang sama. Bentrok dengan angkatan "las-1": beri shift yang berbeda, bengkel lain atau hari lain.
	// siang 0
}

// The records tell the guards of a batch what they know. Too few participants stop
// its start, unless somebody permits it.
func ExampleRecords_TryBatch() {
	monday := blk.MustParseDate("2026-03-02")
	history := []training.BatchStep{{Event: training.BatchAnnounce, To: training.BatchReady, At: blk.MustParseInstant("2026-02-20T02:00:00Z")}}
	r := training.Records{
		Batches: []training.Batch{{
			ID: "las-2", Centre: "blk-paser", Quota: blk.MustNewCount(16), MinParticipants: blk.MustNewCount(2), ParticipantDecree: "sk-peserta", History: history,
			Training: blk.Period{From: monday, Until: blk.MustParseDate("2026-04-10")},
		}},
		Enrolments: []training.Enrolment{{ID: "e-1", Batch: "las-2", Person: "p-1", Completion: training.Ongoing}},
		Sessions: []training.Session{
			{ID: "s-1", Batch: "las-2", Date: monday, Starts: blk.MustParseTimeOfDay("08:00"), Ends: blk.MustParseTimeOfDay("11:00"), Instructors: []blk.InstructorID{"i-1"}, Workshop: "bengkel-las"},
			{ID: "s-2", Batch: "listrik-1", Date: monday, Starts: blk.MustParseTimeOfDay("10:00"), Ends: blk.MustParseTimeOfDay("12:00"), Instructors: []blk.InstructorID{"i-1"}},
		},
	}
	start := func() {
		step, found := r.TryBatch("las-2", training.BatchStart, blk.Move[training.Batch]{Actor: "u-7", Role: blk.RoleOrganiser, At: blk.MustParseInstant("2026-03-02T00:30:00Z")})
		for _, f := range found {
			fmt.Println(f.Check, f.Text.ID, f.Mend.ID)
		}
		if found == nil {
			fmt.Println(step.To.Label().ID)
		}
	}
	start()
	r.Sessions[1].Starts = blk.MustParseTimeOfDay("11:00")
	r.Batches[0].Waiver = training.StartWaiver{Reason: "kejuruan baru", Document: "nota-dinas-12"}
	start()
	// Output:
	// BAT-006 Angkatan tidak boleh mulai dengan peserta kurang dari yang disyaratkan tanpa izin. Ini belum terpenuhi. Tambah peserta, gabungkan dengan angkatan lain, atau isi waiver.
	// INS-003 Seorang instruktur tidak boleh mengajar dua sesi pada waktu yang sama. Ini belum terpenuhi. Pindahkan salah satu sesi, atau ganti instrukturnya.
	// berjalan
}

// Some guards need the programme: its standard and its hours.
func ExampleRecords_CentreContext() {
	centres := centre.Records{Programmes: []centre.Programme{{ID: "las-smaw", Units: []blk.UnitCode{blk.MustParseUnitCode("C.24LAS01.001.1")}, TotalHours: blk.MustParseLessonHours("240")}}}
	r := training.Records{
		Batches:  []training.Batch{{ID: "las-2", Programme: "las-smaw"}},
		Sessions: []training.Session{{ID: "s-1", Batch: "las-2", Date: blk.MustParseDate("2026-03-02"), Hours: blk.MustParseLessonHours("8")}},
	}
	c := r.CentreContext(&centres, nil)
	standard, _ := c.Ask("PRG-001", "las-smaw")
	hours, _ := c.Ask("BAT-004", "las-2")
	money, _ := c.Ask("BAT-005", "las-2")
	fmt.Println(standard, hours, money)
	// Output: true false undetermined
}

// With the records of centres at hand, workshops and certificates are checked too.
func ExampleRecords_CheckWith() {
	centres := centre.Records{
		Workshops: []centre.Workshop{{ID: "bengkel-las", Centre: "blk-paser", Name: "Bengkel las", Stations: blk.MustNewCount(12)}},
		Instructors: []centre.Instructor{{ID: "i-1", Centre: "blk-paser", Certificates: []centre.InstructorCertificate{
			{Kind: centre.Technical, Valid: blk.Period{From: blk.MustParseDate("2023-03-01"), Until: blk.MustParseDate("2026-02-28")}}}}},
	}
	r := training.Records{
		Batches: []training.Batch{{ID: "las-2", Centre: "blk-paser", Workshop: "bengkel-las", Quota: blk.MustNewCount(16)}},
		Sessions: []training.Session{{ID: "s-1", Batch: "las-2", Date: blk.MustParseDate("2026-03-02"), Hours: blk.MustParseLessonHours("4"), Instructors: []blk.InstructorID{"i-1"},
			Starts: blk.MustParseTimeOfDay("08:00"), Ends: blk.MustParseTimeOfDay("11:00")}},
	}
	found := r.Check(nil)
	fmt.Println(r.CheckWith(&centres, nil, found).In(blk.Indonesian))
	// Output:
	// EQP-004 peringatan /batches/0/quota: Kuota (16) tidak boleh melebihi peserta yang dapat ditampung bengkelnya (12). Bagi angkatan menjadi shift, kurangi kuota, atau tambah tempat kerja.
	// INS-001 kesalahan /sessions/0/instructors/0: Yang mengajar harus mempunyai sertifikat teknis yang berlaku pada hari sesi (2026-03-02). Catat sertifikatnya dengan masa berlaku, atau tugaskan instruktur lain.
}
