package training_test

import (
	"fmt"
	"strings"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/centre"
	"github.com/vokasi/vokasi-go/blk/training"
)

// A window is fixed to the day, so that two offices measure the same.
func ExampleOutcomeWindow_Period() {
	exit := blk.MustParseDate("2017-06-01")
	for _, w := range []training.OutcomeWindow{training.WindowMonth3, training.WindowQuarter2, training.WindowQuarter4, training.WindowYearEnd} {
		fmt.Println(w.Label().ID+":", w.Period(exit).Label().ID)
	}
	fmt.Println(training.WindowMonth1.Period(blk.MustParseDate("2024-01-31")).From, training.WindowMonth12.Period(blk.MustParseDate("2024-02-29")).From)
	fmt.Println(training.OutcomeWindows(nil))
	// Output:
	// 3 bulan setelah pelatihan: 1 September 2017 sampai 30 September 2017
	// triwulan kedua setelah pelatihan: 1 Oktober 2017 sampai 31 Desember 2017
	// triwulan keempat setelah pelatihan: 1 April 2018 sampai 30 Juni 2018
	// akhir tahun pelatihan: 31 Desember 2017
	// 2024-02-29 2025-02-28
	// [month_1 month_3 month_6 month_12 year_end]
}

// An outcome is told by somebody on a day, with what shows it.
func ExampleOutcome() {
	o := training.Outcome{ID: "o-1", Enrolment: "e-1", Destination: training.Employed, Window: training.WindowMonth3, CollectedOn: blk.MustParseDate("2026-07-20"), StartedOn: blk.MustParseDate("2026-05-04"),
		Employer: "PT Galangan Contoh", Occupation: "juru las", Industry: "30111", IndustryEdition: blk.MustParsePartialDate("2020"), Paid: blk.FlagOf(true), MonthlyWage: blk.MustNewRupiah(4_500_000)}
	fmt.Println(o.Check(nil).In(blk.Indonesian))
	o.Evidence = []training.EvidenceSource{training.EvidenceEmployer, training.EvidenceBPJS}
	fmt.Println(len(o.Check(nil)), o.Evidence[1].Label().ID)

	abroad := training.Outcome{ID: "o-2", Enrolment: "e-2", Destination: training.Employed, Evidence: []training.EvidenceSource{training.EvidencePhone}, Abroad: blk.FlagOf(true)}
	fmt.Println(abroad.Check(nil).In(blk.Indonesian))
	abroad.Migrant = training.MigrantPlacement{Country: "JP", Channel: training.ChannelGovernment}
	fmt.Println(len(abroad.Check(nil)), abroad.Migrant.Channel.Label().ID)
	// Output:
	// OUT-006 peringatan /evidence: Alumni yang bekerja harus mempunyai bukti. Isi evidence: pernyataan, surat kerja, BPJS, WLKP, kunjungan atau telepon.
	// 0 data BPJS Ketenagakerjaan
	// OUT-009 peringatan /migrant: Penempatan di luar negeri harus menyebut negara dan jalurnya. Isi migrant.country dan migrant.channel.
	// 0 antarpemerintah (G to G)
}

// Nobody is untraceable before somebody has tried.
func ExampleTracerContact() {
	r := training.Records{Outcomes: []training.Outcome{{ID: "o-1", Enrolment: "e-1", Destination: training.Untraceable}}}
	for _, day := range []string{"2026-07-13", "2026-07-14", "2026-07-20"} {
		fmt.Println(r.Check(nil).In(blk.Indonesian))
		r.TracerContacts = append(r.TracerContacts, training.TracerContact{Enrolment: "e-1", On: blk.MustParseDate(day), Channel: training.TracerMessage, Result: training.ContactNotReached})
	}
	last := r.TracerContacts[2]
	fmt.Println(len(r.Check(nil)), last.Channel.Label().ID, last.Result.Label().ID)
	// Output:
	// OUT-014 peringatan /outcomes/0/destination: Alumni yang tercatat tidak terlacak harus sudah dicoba dihubungi; tercatat 0 dari 3 kali. Hubungi lagi, dan catat setiap upaya dalam tracer_contacts.
	// OUT-014 peringatan /outcomes/0/destination: Alumni yang tercatat tidak terlacak harus sudah dicoba dihubungi; tercatat 1 dari 3 kali. Hubungi lagi, dan catat setiap upaya dalam tracer_contacts.
	// OUT-014 peringatan /outcomes/0/destination: Alumni yang tercatat tidak terlacak harus sudah dicoba dihubungi; tercatat 2 dari 3 kali. Hubungi lagi, dan catat setiap upaya dalam tracer_contacts.
	// 0 pesan (WhatsApp, SMS) tidak terhubung
}

// After training a centre passes on vacancies and helps to open a business.
func ExampleJobReferral() {
	x := training.JobReferral{Enrolment: "e-1", Organisation: "pt-galangan", Vacancy: "juru las", On: blk.MustParseDate("2026-04-20"), Result: training.ReferralHired}
	m := training.BusinessMentoring{Enrolment: "e-2", Business: "bengkel las", Period: blk.Period{From: blk.MustParseDate("2026-05-01")}, Meetings: blk.MustNewCount(3)}
	fmt.Println(x.Result.Label().ID, len(x.Check(nil)))
	fmt.Println(m.Check(nil).In(blk.Indonesian))
	// Output:
	// diterima bekerja 0
	// OUT-015 peringatan /mentor: Pendampingan usaha harus menyebut siapa yang mendampingi dan sejak kapan. Isi mentor atau organisation, dan period.
}

// alumni are sixteen people of one batch, and what became of some of them.
func alumni() (training.Records, blk.Persons) {
	r := training.Records{Batches: []training.Batch{{ID: "las-2", Centre: "blk-paser", Programme: "las"}}}
	var persons blk.Persons
	for i := range 16 {
		id := string(rune('a' + i))
		e := training.Enrolment{ID: blk.EnrolmentID(id), Batch: "las-2", Person: blk.PersonID(id), Completion: training.Completed, Result: training.Passed, Attended: blk.Period{From: blk.MustParseDate("2026-03-02"), Until: blk.MustParseDate("2026-04-10")}}
		o := training.Outcome{ID: training.OutcomeID(id), Enrolment: e.ID, Window: training.WindowMonth3, CollectedOn: blk.MustParseDate("2026-07-20"), StartedOn: blk.MustParseDate("2026-05-04"), Destination: training.Employed, Industry: "30111"}
		switch {
		case i == 0:
			e.Completion, e.Result, e.ExitReason = training.Withdrawn, "", training.ExitFoundWork
		case i == 1:
			o.Exclusion = training.ExcludedIllness
		case i < 4:
			o.Destination = training.Untraceable
		case i < 6:
			o.Destination = training.NotWorking
		case i == 6:
			o.Destination = training.SelfEmployed
		}
		sex := blk.Male
		if i%5 == 0 {
			sex = blk.Female
		}
		persons = append(persons, blk.Person{ID: e.Person, Sex: sex, KTPRegion: blk.MustParseRegion("64.01")})
		r.Enrolments, r.Outcomes = append(r.Enrolments, e), append(r.Outcomes, o)
	}
	return r, persons
}

// A rate says of how many it is, who is not in it and how far it could be off.
func ExampleRecords_Rate() {
	r, _ := alumni()
	for _, q := range []training.RateQuery{
		{Kind: training.CompletionRate}, {Kind: training.DropoutRate}, {Kind: training.CertificationRate},
		{Kind: training.PlacementRate, Window: training.WindowMonth3}, {Kind: training.SelfEmploymentRate, Window: training.WindowMonth3},
	} {
		var rate training.Rate = r.Rate(q, nil)
		fmt.Println(rate.Label().ID)
	}
	fmt.Println(r.Outcomes[1].Exclusion.Label().ID)
	fmt.Println(r.Rate(training.RateQuery{Kind: training.PlacementRate, Window: training.WindowMonth3}, &blk.Context{On: blk.MustParseDate("2026-08-01")}).Population(), "before the window is over")
	// Output:
	// tingkat penyelesaian: 93,75 persen (15 dari 16)
	// tingkat putus pelatihan: 6,25 persen (1 dari 16)
	// tingkat kelulusan uji kompetensi: tidak diketahui (0 dari 0)
	// tingkat penempatan, 3 bulan setelah pelatihan: 83,33 persen (10 dari 12; 2 tidak terlacak, jadi antara 71,43 persen dan 85,71 persen; 1 dikecualikan)
	// tingkat wirausaha, 3 bulan setelah pelatihan: 8,33 persen (1 dari 12; 2 tidak terlacak, jadi antara 7,14 persen dan 21,43 persen; 1 dikecualikan)
	// sakit berat
	// 0 before the window is over
}

// A breakdown for publishing hides small groups, and one more where the total would
// give a single one away.
func ExampleHideSmallRates() {
	r, persons := alumni()
	var groups []training.RateGroup = r.RatesBy(training.BySex, training.RateQuery{Kind: training.PlacementRate, Window: training.WindowMonth3}, persons, nil, nil)
	for _, g := range groups {
		fmt.Println(g.Label.ID, g.Rate.Value().Label().ID, g.Rate.Population())
	}
	for _, g := range training.HideSmallRates(groups, nil) {
		fmt.Println(g.Label.ID, g.Hidden)
	}
	fmt.Println(training.BySex.Label().ID)
	// Output:
	// perempuan 66,67 persen 3
	// laki-laki 88,89 persen 12
	// perempuan true
	// laki-laki true
	// jenis kelamin
}

// The numbers that cost is divided by.
func ExampleTrainingCounts() {
	r, _ := alumni()
	var n training.TrainingCounts = r.Counts(nil, nil)
	cost := blk.MustNewRupiah(90_000_000)
	total, _ := cost.Int()
	fmt.Printf("%+v\n", n)
	fmt.Println(total/int64(n.Began), total/int64(n.Placed))
	// Output:
	// {Applied:16 Began:16 Completed:15 Passed:15 Competent:0 Placed:10}
	// 5625000 9000000
}

// Unemployed are four groups, and not only those who seek work.
func ExampleLabourForce() {
	l := training.LabourForce{Working: 9_400, TemporarilyAway: 210, SeekingWork: 250, PreparingBusiness: 60, Discouraged: 50, WorkNotBegun: 30, Outside: 4_000}
	tpt, _ := l.UnemploymentRate(blk.RoundHalfUp)
	tpak, _ := l.ParticipationRate(blk.RoundHalfUp)
	fmt.Println(l.Unemployed(), "dari", l.Size(), tpt.Label().ID)
	fmt.Println(l.Size(), "dari", l.Population(), tpak.Label().ID)
	// Output:
	// 390 dari 10000 3,9 persen
	// 10000 dari 14000 71,43 persen
}

// The recaps of the ministry have its columns in its order, and a control total.
func ExampleParticipationRecap() {
	r, persons := alumni()
	centres := centre.Records{Centres: []centre.Centre{{ID: "blk-paser", Name: "UPTD BLK Paser", Kind: centre.UPTD, Region: blk.MustParseRegion("64.01")}}, Programmes: []centre.Programme{{ID: "las", Vocation: "welding"}}}
	var participation training.ParticipationRecap = r.ParticipationRecap(persons, &centres)
	for _, row := range participation.Table(nil) {
		fmt.Println(strings.Join(row, ";"))
	}
	fmt.Println(participation.Total(), participation.Rows[1].Result)
	fmt.Println(participation.CheckTotal(15).In(blk.Indonesian))

	var placement training.PlacementRecap = r.PlacementRecap(persons, nil)
	for _, row := range placement.Table(nil) {
		fmt.Println(strings.Join(row, ";"))
	}
	fmt.Println(placement.Rows[0].Province)
	// Output:
	// tahun;bulan;penyelenggara;tipe lembaga;jenis kelamin;provinsi;kejuruan;kelulusan;jumlah
	// 2026;3;UPTD BLK Paser;UPTD BLK;perempuan;64;Teknik Las;;1
	// 2026;3;UPTD BLK Paser;UPTD BLK;perempuan;64;Teknik Las;lulus;3
	// 2026;3;UPTD BLK Paser;UPTD BLK;laki-laki;64;Teknik Las;lulus;12
	// 16 passed
	// DOC-005 kesalahan: Jumlah kendali jumlah (15) harus sama dengan yang dihitung (16). Periksa apakah ada catatan yang hilang atau berlebih, lalu hitung ulang.
	// tahun;bulan;jenis kelamin;provinsi domisili;KBLI;disabilitas;ragam;jumlah
	// 2026;5;perempuan;64;30111;tidak;;2
	// 2026;5;laki-laki;64;30111;tidak;;8
	// 64
}

// Who certified somebody is known further right, so it is given.
func ExampleRecapCertification() {
	_, persons := alumni()
	var recap training.CertificationRecap = training.RecapCertification([]training.CertifiedPerson{
		{On: blk.MustParseDate("2026-04-20"), BodyKind: "p1", Person: "b", Industry: "30111"},
		{On: blk.MustParseDate("2026-04-20"), BodyKind: "p1", Person: "c", Industry: "30111"},
	}, persons)
	for _, row := range recap.Table(nil) {
		fmt.Println(strings.Join(row, ";"))
	}
	fmt.Println(recap.Rows[0].Count)
	// Output:
	// tahun;bulan;jenis LSP;jenis kelamin;provinsi;KBLI;jumlah
	// 2026;4;p1;laki-laki;64;30111;2
	// 2
}
