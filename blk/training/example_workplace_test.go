package training_test

import (
	"fmt"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/training"
)

// Who approves a plan follows from the regions it spreads over. The office of the
// regency was asked; but the company also takes apprentices in the city next to
// it, so the province has to approve.
func ExampleApprenticeshipPlan() {
	p := training.ApprenticeshipPlan{
		ID: "pemagangan-2026", Company: "pt-galangan", Regions: []blk.Region{blk.MustParseRegion("64.01")}, Participants: blk.MustNewCount(25), Employees: blk.MustNewCount(120),
		SubmittedOn: blk.MustParseDate("2026-01-02"), ApprovedOn: blk.MustParseDate("2026-01-08"), ApprovedBy: training.AuthorityRegencyOffice,
	}
	fmt.Println(p.ApprovingAuthority().Label().ID)
	p.Regions = append(p.Regions, blk.MustParseRegion("64.71"))
	fmt.Println(p.ApprovingAuthority().Label().ID)
	for _, f := range p.Check(&blk.Context{On: blk.MustParseDate("2026-02-01"), Phase: blk.Final}) {
		fmt.Println(f.Check, f.At, f.Mend.ID)
	}
	// Output:
	// dinas kabupaten/kota
	// dinas provinsi
	// MAG-007 /participants Kurangi peserta, atau bagi ke perusahaan lain. Batasnya 20 persen.
	// MAG-009 /approved_by Tunggu surat persetujuan Dirjen, dinas provinsi atau dinas kabupaten/kota yang berwenang.
	// MAG-018 /approved_on Tanyakan ke pejabat yang berwenang. Yang dihitung Senin sampai Jumat; hari libur belum dikurangi.
}

// A plan is submitted, and returned for what it lacks.
func ExampleApprenticeshipPlanLifecycle() {
	l := training.ApprenticeshipPlanLifecycle()
	p := training.ApprenticeshipPlan{
		ID: "pemagangan-2026", Company: "pt-galangan", Programme: "las-smaw", Regions: []blk.Region{blk.MustParseRegion("64.01")},
		Facilities: []blk.Text{{ID: "bengkel las", EN: "welding shop"}}, Mentors: []blk.PersonID{"p-90"}, AgreementDraft: "rancangan", ApprovedBy: training.AuthorityRegencyOffice,
	}
	try := func(event training.ApprenticeshipPlanEvent, role blk.Role, at, reason string) {
		step, found := p.Try(event, blk.Move[training.ApprenticeshipPlan]{Actor: "u-3", Role: role, At: blk.MustParseInstant(at), Reason: reason})
		for _, f := range found {
			fmt.Println("  ", f.Check, f.Text.ID)
		}
		if found == nil {
			p.History = append(p.History, step)
		}
		fmt.Println(event.Label().ID+":", p.State().Label().ID)
	}
	try(training.PlanSubmit, blk.RoleCompany, "2026-01-05T01:00:00Z", "")
	try(training.PlanApprove, blk.RoleHeadOfOffice, "2026-01-06T01:00:00Z", "")
	try(training.PlanReturn, blk.RoleHeadOfOffice, "2026-01-06T01:00:00Z", "jadwal belum ada")
	p.Schedule = "jadwal-2026"
	try(training.PlanSubmit, blk.RoleCompany, "2026-01-07T01:00:00Z", "")
	try(training.PlanApprove, blk.RoleHeadOfOffice, "2026-01-08T01:00:00Z", "")
	fmt.Println(l.Events(p.State()))
	// Output:
	// ajukan: diajukan
	//    MAG-019 Rencana pemagangan harus memuat program, fasilitas, daftar pembimbing, jadwal dan rancangan perjanjian. Ini belum terpenuhi.
	// setujui: diajukan
	// kembalikan: dikembalikan
	// ajukan: diajukan
	// setujui: disetujui
	// [close]
}

// An agreement with somebody of 17 for thirteen months: each fault is told with
// what to do. Its allowance is more than its parts.
func ExampleApprenticeshipAgreement() {
	a := training.ApprenticeshipAgreement{
		ID: "pm-7", Person: "p-7", Company: "pt-galangan", Programme: "las-smaw", AgeAtStart: blk.MustNewCount(17), Mentors: []blk.PersonID{"p-90"},
		Period: blk.Period{From: blk.MustParseDate("2026-02-02"), Until: blk.MustParseDate("2027-03-01")},
		Allowance: training.ApprenticeshipAllowance{
			PerMonth: blk.MustNewRupiah(1_500_000), Transport: blk.MustNewRupiah(500_000), Meals: blk.MustNewRupiah(500_000), Incentive: blk.MustNewRupiah(400_000),
		},
		ParticipantRights: []blk.Text{{ID: "memperoleh uang saku", EN: "gets an allowance"}}, ParticipantDuties: []blk.Text{{ID: "menaati tata tertib", EN: "keeps the rules"}},
		CompanyRights: []blk.Text{{ID: "memanfaatkan hasil kerja peserta", EN: "uses the work of the apprentice"}},
	}
	fmt.Println(a.State().Label().ID)
	fmt.Println(a.Check(&blk.Context{On: blk.MustParseDate("2026-01-20"), Phase: blk.Final}).In(blk.Indonesian))
	// Output:
	// draf
	// MAG-002 kesalahan /guardian_consent: Peserta pemagangan yang belum dewasa harus membawa persetujuan orang tua atau wali. Minta persetujuan tertulis orang tua atau wali. Batasnya 17 tahun.
	// MAG-006 kesalahan /period: Pemagangan tidak boleh lebih lama daripada batasnya. Perpendek masanya. Batasnya 12 bulan.
	// MAG-016 kesalahan /allowance: Uang saku tidak boleh negatif dan harus sama dengan jumlah transpor, makan dan insentif. Periksa per_month, transport, meals dan incentive.
	// MAG-004 kesalahan /company_duties: Perjanjian pemagangan harus memuat hak dan kewajiban kedua pihak, program, jangka waktu dan uang saku. Lengkapi isi perjanjian.
}

// The plan gates its agreements, and the records tell whether the company has
// room. Until both are known nobody signs.
func ExampleApprenticeshipAgreementLifecycle() {
	period := blk.Period{From: blk.MustParseDate("2026-02-02"), Until: blk.MustParseDate("2026-06-30")}
	terms := []blk.Text{{ID: "sesuai lampiran", EN: "as annexed"}}
	r := training.Records{
		ApprenticeshipPlans: []training.ApprenticeshipPlan{{ID: "pemagangan-2026", Company: "pt-galangan", Employees: blk.MustNewCount(40)}},
		ApprenticeshipAgreements: []training.ApprenticeshipAgreement{{
			ID: "pm-7", Plan: "pemagangan-2026", Person: "p-7", Company: "pt-galangan", Programme: "las-smaw", AgeAtStart: blk.MustNewCount(19), Period: period,
			Allowance:         training.ApprenticeshipAllowance{PerMonth: blk.MustNewRupiah(1_500_000)},
			ParticipantRights: terms, ParticipantDuties: terms, CompanyRights: terms, CompanyDuties: terms,
		}},
	}
	a := &r.ApprenticeshipAgreements[0]
	c := &blk.Context{On: blk.MustParseDate("2026-01-20")}
	try := func(event training.ApprenticeshipAgreementEvent, role blk.Role, parent training.ApprenticeshipPlanState) {
		step, found := a.Try(event, blk.Move[training.ApprenticeshipAgreement]{Actor: "u-3", Role: role, At: blk.MustParseInstant("2026-01-20T02:00:00Z"), Parent: string(parent), Context: c})
		for _, f := range found {
			fmt.Println("  ", f.Check, f.Text.ID)
		}
		if found == nil {
			a.History = append(a.History, step)
		}
		fmt.Println(event.Label().ID+":", a.State().Label().ID)
	}
	try(training.AgreementSignByParticipant, blk.RoleParticipant, training.PlanSubmitted)
	c.Supply = func(check blk.CheckID, subject string) (blk.Truth, blk.Citation) {
		if check != "MAG-007" {
			return blk.Undetermined, blk.Citation{}
		}
		return r.ApprenticeshipQuota(training.ApprenticeshipAgreementID(subject), c).Truth, blk.Citation{}
	}
	try(training.AgreementSignByParticipant, blk.RoleParticipant, training.PlanApproved)
	try(training.AgreementSignByCompany, blk.RoleCompany, training.PlanApproved)
	a.Ratification = "pengesahan-7"
	try(training.AgreementRatify, blk.RoleHeadOfOffice, "")
	try(training.AgreementStart, blk.RoleCompany, "")
	fmt.Println(training.ApprenticeshipAgreementLifecycle().IsTerminal(training.AgreementTerminated))
	// Output:
	//    MAG-009 Seleksi dan perjanjian pemagangan tidak boleh mendahului persetujuan pejabat yang berwenang menurut sebaran wilayahnya. Ini belum terpenuhi.
	//    MAG-007 Peserta pemagangan tidak boleh melebihi porsinya dari karyawan perusahaan. Ini belum diketahui.
	// tanda tangan peserta: draf
	// tanda tangan peserta: ditandatangani peserta
	// tanda tangan perusahaan: ditandatangani kedua pihak
	// sahkan: disahkan
	//    MAG-010 Peserta pemagangan harus mempunyai pembimbing, dan tidak boleh bekerja melebihi jam kerja perusahaan. Ini belum terpenuhi.
	//    MAG-015 Peserta di tempat kerja harus terlindungi jaminan kecelakaan kerja (JKK) dan kematian (JKM) sepanjang masanya. Ini belum terpenuhi.
	// mulai: disahkan
	// true
}

// On-the-job training is a part of its batch: it keeps to the dates of the batch
// and to its participants.
func ExampleOnTheJobTraining() {
	r := training.Records{
		Batches:    []training.Batch{{ID: "las-2", Centre: "blk-paser", Training: blk.Period{From: blk.MustParseDate("2026-03-02"), Until: blk.MustParseDate("2026-04-10")}}},
		Enrolments: []training.Enrolment{{ID: "e-1", Batch: "las-2", Person: "p-1"}, {ID: "e-9", Batch: "menjahit-1", Person: "p-9"}},
		OnTheJobTrainings: []training.OnTheJobTraining{{
			ID: "ojt-las-2", Batch: "las-2", Enrolments: []blk.EnrolmentID{"e-1", "e-9"}, Company: "pt-galangan",
			Period: blk.Period{From: blk.MustParseDate("2026-04-06"), Until: blk.MustParseDate("2026-04-17")},
		}},
	}
	fmt.Println(r.Check(nil).In(blk.Indonesian))
	// Output:
	// MAG-023 kesalahan /on_the_job_trainings/0/period: OJT harus di dalam masa pelatihan angkatannya. Perbaiki period, atau masa pelatihan angkatannya.
	// MAG-025 kesalahan /on_the_job_trainings/0/enrolments/1: Peserta OJT harus peserta angkatannya. Perbaiki enrolments atau batch.
}

// The programme is in other records. Who knows it answers for the hours.
func ExampleOnTheJobTraining_Check() {
	o := training.OnTheJobTraining{ID: "ojt-las-2", Batch: "las-2", Company: "pt-galangan", Hours: blk.MustParseLessonHours("80")}
	programme := blk.MustParseLessonHours("64")
	c := &blk.Context{Supply: func(check blk.CheckID, _ string) (blk.Truth, blk.Citation) {
		if check != "MAG-024" {
			return blk.Undetermined, blk.Citation{}
		}
		return blk.TruthOf(o.Hours.Compare(programme) <= 0), blk.Citation{}
	}}
	fmt.Println(o.Check(c).In(blk.English))
	fmt.Println(len(o.Check(nil)))
	// Output:
	// MAG-024 error /hours: The hours at the workplace (80) must not be more than the programme has on the job. Lower hours, or change the programme.
	// 0
}

// A graduate has one internship of six months, within a year of the diploma.
func ExampleGraduateInternship() {
	g := training.GraduateInternship{
		ID: "magang-1", Person: "p-1", Company: "pt-logistik", DiplomaOn: blk.MustParseDate("2024-09-30"), SIAPkerjaAccount: blk.FlagOf(true),
		Period:  blk.Period{From: blk.MustParseDate("2025-10-20"), Until: blk.MustParseDate("2026-04-19")},
		Stipend: blk.MustNewRupiah(3_300_000), Mentors: []blk.PersonID{"p-80"},
		Insurance: []training.InsuranceCover{{Kind: training.InsuranceWorkAccident}},
	}
	for _, f := range g.Check(&blk.Context{On: g.Period.From, Phase: blk.Final}) {
		fmt.Println(f.Check, f.At, f.Text.ID)
	}
	again := g
	again.ID = "magang-2"
	r := training.Records{GraduateInternships: []training.GraduateInternship{g, again}}
	fmt.Println(r.Check(&blk.Context{On: g.Period.From}).Of("MAG-028")[0].Text.ID)
	// Output:
	// MAG-015 /insurance Peserta di tempat kerja harus terlindungi jaminan kecelakaan kerja (JKK) dan kematian (JKM) sepanjang masanya.
	// MAG-027 /diploma_on Ijazah harus sudah ada pada hari pertama magang lulusan, dan tidak boleh lebih tua dari 1 tahun.
	// Seseorang hanya boleh mengikuti magang lulusan sebanyak 1 kali (lihat juga "magang-1").
}

// Cover is known by its short names, too.
func ExampleInsuranceKind() {
	for _, spelling := range []string{"JKK", "JKM"} {
		kind, _ := blk.MatchCode[training.InsuranceKind](spelling)
		fmt.Println(kind, "-", kind.Label().EN)
	}
	// Output:
	// work_accident - work accident insurance
	// death - death insurance
}

// A pupil of 15 may work as part of the curriculum, but not at hazardous work.
// The rules of apprenticeship, which ask for 17, do not hold here.
func ExampleSchoolWorkPlacement() {
	s := training.SchoolWorkPlacement{
		ID: "pkl-1", Pupil: "p-1", School: "smk-1", Company: "pt-galangan", AgeAtStart: blk.MustNewCount(15), ApprovedCurriculum: blk.FlagOf(true), HazardousWork: blk.FlagOf(true),
		SupervisingTeacher: "p-70", Instructor: "p-90",
	}
	fmt.Println(s.Check(nil).In(blk.Indonesian))
	// Output:
	// MAG-032 kesalahan /hazardous_work: Siswa di bawah 18 tahun tidak boleh melakukan pekerjaan berbahaya. Beri pekerjaan yang tidak berbahaya.
}

// The Director General, the province or the regency: whoever it is for.
func ExampleApprovingAuthority() {
	for code := range training.AuthorityRegencyOffice.CodeList().All() {
		fmt.Println(code.Value+":", code.Meaning.EN)
	}
	// Output:
	// directorate_general: more than one province
	// provincial_office: more than one regency or city
	// regency_office: one regency or city
}
