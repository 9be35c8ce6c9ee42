package training_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/blktest"
	"github.com/vokasi/vokasi-go/blk/training"
)

func TestInsuranceCoverChecks(t *testing.T) {
	blktest.Checks(t, catalogue("insurance_cover"), func() *training.InsuranceCover { return &goodInsurance()[0] }, today, (*training.InsuranceCover).Check, []blktest.Example[training.InsuranceCover]{
		{Check: "DOC-009", At: "/kind", Break: func(i *training.InsuranceCover) { i.Kind = "" }},
		{Check: "REF-001", At: "/kind", Break: func(i *training.InsuranceCover) { i.Kind = "bpjs" }},
		{Check: "DOC-013", At: "/period", Break: func(i *training.InsuranceCover) { i.Period = days("2026-02-02", "2026-02-01") }},
	})
}

func goodOnTheJob() *training.OnTheJobTraining {
	return &training.OnTheJobTraining{ID: "ojt-1", Batch: "b-1", Enrolments: []blk.EnrolmentID{"e-1"}, Company: "pt", Supervisor: "p-9", Period: days("2026-04-01", "2026-04-10"), Hours: hours("64"), Citations: cited}
}

func TestOnTheJobTrainingChecks(t *testing.T) {
	c := &blk.Context{On: today.On, Phase: blk.Final, Supply: func(check blk.CheckID, subject string) (blk.Truth, blk.Citation) {
		return blk.TruthOf(check == "MAG-024" && subject == "ojt-1"), blk.Citation{}
	}}
	blktest.Checks(t, catalogue("on_the_job_training"), goodOnTheJob, c, (*training.OnTheJobTraining).Check, []blktest.Example[training.OnTheJobTraining]{
		{Check: "DOC-009", At: "/id", Break: func(o *training.OnTheJobTraining) { o.ID = "" }},
		{Check: "DOC-014", At: "/id", Break: func(o *training.OnTheJobTraining) { o.ID = "a b" }},
		{Check: "DOC-009", At: "/batch", Break: func(o *training.OnTheJobTraining) { o.Batch = "" }},
		{Check: "DOC-014", At: "/batch", Break: func(o *training.OnTheJobTraining) { o.Batch = "a b" }},
		{Check: "DOC-014", At: "/enrolments/0", Break: func(o *training.OnTheJobTraining) { o.Enrolments[0] = "a b" }},
		{Check: "DOC-009", At: "/company", Break: func(o *training.OnTheJobTraining) { o.Company = "" }},
		{Check: "DOC-014", At: "/company", Break: func(o *training.OnTheJobTraining) { o.Company = "a b" }},
		{Check: "DOC-014", At: "/supervisor", Break: func(o *training.OnTheJobTraining) { o.Supervisor = "a b" }},
		{Check: "DOC-013", At: "/period", Break: func(o *training.OnTheJobTraining) { o.Period = days("2026-04-10", "2026-04-01") }},
		{Check: "MAG-024", At: "/hours", Break: func(o *training.OnTheJobTraining) { o.ID = "ojt-2" }},
	})
	require.NoError(t, goodOnTheJob().Validate(today), "nobody knows the hours of the programme")
	o := goodOnTheJob()
	o.ID, o.Hours = "ojt-2", blk.LessonHours{}
	require.Empty(t, o.Check(c))
}

func goodInternship() *training.GraduateInternship {
	return &training.GraduateInternship{ID: "gi-1", Person: "p-1", Company: "pt", University: "univ", DiplomaOn: blk.MustParseDate("2025-02-02"), SIAPkerjaAccount: blk.FlagOf(true), Period: days("2026-02-02", "2026-08-01"),
		Stipend: blk.MustNewRupiah(3_300_000), Mentors: []blk.PersonID{"m-1"}, Insurance: goodInsurance(), Citations: cited}
}

func TestGraduateInternshipChecks(t *testing.T) {
	blktest.Checks(t, catalogue("graduate_internship"), goodInternship, today, (*training.GraduateInternship).Check, []blktest.Example[training.GraduateInternship]{
		{Check: "DOC-009", At: "/id", Break: func(g *training.GraduateInternship) { g.ID = "" }},
		{Check: "DOC-014", At: "/id", Break: func(g *training.GraduateInternship) { g.ID = "a b" }},
		{Check: "DOC-009", At: "/person", Break: func(g *training.GraduateInternship) { g.Person = "" }},
		{Check: "DOC-014", At: "/person", Break: func(g *training.GraduateInternship) { g.Person = "a b" }},
		{Check: "DOC-009", At: "/company", Break: func(g *training.GraduateInternship) { g.Company = "" }},
		{Check: "DOC-014", At: "/company", Break: func(g *training.GraduateInternship) { g.Company = "a b" }},
		{Check: "DOC-014", At: "/university", Break: func(g *training.GraduateInternship) { g.University = "a b" }},
		{Check: "DOC-013", At: "/period", Break: func(g *training.GraduateInternship) { g.Period.Until = g.Period.From.AddDays(-1) }},
		{Check: "DOC-014", At: "/mentors/0", Break: func(g *training.GraduateInternship) { g.Mentors[0] = "a b" }},
		{Check: "MAG-015", At: "/insurance", Break: func(g *training.GraduateInternship) { g.Insurance = nil }},
		{Check: "MAG-026", At: "/period", Break: func(g *training.GraduateInternship) { g.Period.Until = blk.MustParseDate("2026-08-02") }},
		{Check: "MAG-027", At: "/diploma_on", Break: func(g *training.GraduateInternship) { g.DiplomaOn = blk.MustParseDate("2025-02-01") }},
		{Check: "MAG-027", At: "/diploma_on", Break: func(g *training.GraduateInternship) { g.DiplomaOn = blk.MustParseDate("2026-02-03") }},
		{Check: "MAG-029", At: "/siapkerja_account", Break: func(g *training.GraduateInternship) { g.SIAPkerjaAccount = blk.FlagOf(false) }},
		{Check: "MAG-029", At: "/stipend", Break: func(g *training.GraduateInternship) { g.Stipend = blk.MustNewRupiah(0) }},
		{Check: "MAG-029", At: "/mentors", Break: func(g *training.GraduateInternship) { g.Mentors = nil }},
		{Check: "REF-001", At: "/insurance/1/kind", Break: func(g *training.GraduateInternship) { g.Insurance[1].Kind = "x" }},
	})
	require.NoError(t, goodInternship().Validate(today))
	require.Empty(t, (&training.GraduateInternship{ID: "g", Person: "p", Company: "pt"}).Check(reported))
	before := goodInternship()
	before.Period, before.Insurance = days("2024-01-01", "2024-12-31"), goodInsurance()[1:]
	require.Empty(t, before.Check(&blk.Context{On: blk.MustParseDate("2024-01-01"), Phase: blk.Reported}), "before the programme there was no limit")
}

func goodPlacement() *training.SchoolWorkPlacement {
	return &training.SchoolWorkPlacement{ID: "pkl-1", Pupil: "p-1", School: "smk", Company: "pt", Period: days("2026-02-02", "2026-05-02"), AgeAtStart: n(16), ApprovedCurriculum: blk.FlagOf(true),
		HazardousWork: blk.FlagOf(false), SupervisingTeacher: "p-8", Instructor: "p-9", Citations: cited}
}

func TestSchoolWorkPlacementChecks(t *testing.T) {
	blktest.Checks(t, catalogue("school_work_placement"), goodPlacement, today, (*training.SchoolWorkPlacement).Check, []blktest.Example[training.SchoolWorkPlacement]{
		{Check: "DOC-009", At: "/id", Break: func(s *training.SchoolWorkPlacement) { s.ID = "" }},
		{Check: "DOC-014", At: "/id", Break: func(s *training.SchoolWorkPlacement) { s.ID = "a b" }},
		{Check: "DOC-009", At: "/pupil", Break: func(s *training.SchoolWorkPlacement) { s.Pupil = "" }},
		{Check: "DOC-014", At: "/pupil", Break: func(s *training.SchoolWorkPlacement) { s.Pupil = "a b" }},
		{Check: "DOC-009", At: "/school", Break: func(s *training.SchoolWorkPlacement) { s.School = "" }},
		{Check: "DOC-014", At: "/school", Break: func(s *training.SchoolWorkPlacement) { s.School = "a b" }},
		{Check: "DOC-009", At: "/company", Break: func(s *training.SchoolWorkPlacement) { s.Company = "" }},
		{Check: "DOC-014", At: "/company", Break: func(s *training.SchoolWorkPlacement) { s.Company = "a b" }},
		{Check: "DOC-013", At: "/period", Break: func(s *training.SchoolWorkPlacement) { s.Period.Until = s.Period.From.AddDays(-1) }},
		{Check: "DOC-014", At: "/supervising_teacher", Break: func(s *training.SchoolWorkPlacement) { s.SupervisingTeacher = "a b" }},
		{Check: "DOC-014", At: "/instructor", Break: func(s *training.SchoolWorkPlacement) { s.Instructor = "a b" }},
		{Check: "MAG-030", At: "/age_at_start", Break: func(s *training.SchoolWorkPlacement) { s.AgeAtStart = n(13) }},
		{Check: "MAG-031", At: "/approved_curriculum", Break: func(s *training.SchoolWorkPlacement) { s.ApprovedCurriculum = blk.Flag{} }},
		{Check: "MAG-032", At: "/hazardous_work", Break: func(s *training.SchoolWorkPlacement) { s.HazardousWork = blk.FlagOf(true) }},
		{Check: "MAG-033", At: "/supervising_teacher", Break: func(s *training.SchoolWorkPlacement) { s.SupervisingTeacher = "" }},
		{Check: "MAG-033", At: "/instructor", Break: func(s *training.SchoolWorkPlacement) { s.Instructor = "" }},
	})
	require.NoError(t, goodPlacement().Validate(today))
	require.Empty(t, (&training.SchoolWorkPlacement{ID: "s", Pupil: "p", School: "smk", Company: "pt", HazardousWork: blk.FlagOf(true)}).Check(reported), "whose age is not known may be 18")
	adult := goodPlacement()
	adult.AgeAtStart, adult.HazardousWork = n(18), blk.FlagOf(true)
	require.Empty(t, adult.Check(today))
}

func TestWorkplacesAcrossRecords(t *testing.T) {
	good := func() *training.Records {
		return &training.Records{Batches: []training.Batch{*goodBatch()}, Enrolments: []training.Enrolment{*goodEnrolment()}, OnTheJobTrainings: []training.OnTheJobTraining{*goodOnTheJob()},
			GraduateInternships: []training.GraduateInternship{*goodInternship(), {ID: "gi-2", Person: "p-2", Company: "pt"}}, SchoolPlacements: []training.SchoolWorkPlacement{*goodPlacement()}}
	}
	require.Empty(t, good().Check(reported))
	for name, c := range map[string]struct {
		change func(*training.Records)
		check  blk.CheckID
		at     string
	}{
		"after the batch":  {func(r *training.Records) { r.OnTheJobTrainings[0].Period.Until = blk.MustParseDate("2026-04-11") }, "MAG-023", "/on_the_job_trainings/0/period"},
		"before the batch": {func(r *training.Records) { r.OnTheJobTrainings[0].Period.From = blk.MustParseDate("2026-03-01") }, "MAG-023", "/on_the_job_trainings/0/period"},
		"long after it": {func(r *training.Records) {
			r.OnTheJobTrainings[0].Period = blk.Period{From: blk.MustParseDate("2026-05-01")}
		}, "MAG-023", "/on_the_job_trainings/0/period"},
		"of another batch": {func(r *training.Records) { r.Enrolments[0].Batch = "b-2" }, "MAG-025", "/on_the_job_trainings/0/enrolments/0"},
		"twice an intern":  {func(r *training.Records) { r.GraduateInternships[1].Person = "p-1" }, "MAG-028", "/graduate_internships/1/person"},
	} {
		r := good()
		c.change(r)
		found := r.Check(reported)
		require.Equal(t, []blk.CheckID{c.check}, checksOf(found), name)
		require.Equal(t, c.at, found[0].At, name)
		blktest.CheckFinding(t, found[0])
	}
	r := good()
	r.OnTheJobTrainings[0].Period = days("2026-05-01", "2026-04-11")
	require.Empty(t, r.Check(reported).Of("MAG-023"), "reversed dates are told once")
	r = good()
	r.OnTheJobTrainings[0].Batch, r.OnTheJobTrainings[0].Enrolments = "b-9", []blk.EnrolmentID{"e-9"}
	require.Empty(t, r.Check(reported), "what is not in the records is for others to tell")
	r = good()
	r.Batches[0].ID, r.Enrolments[0].ID = "", ""
	r.OnTheJobTrainings[0].Batch, r.OnTheJobTrainings[0].Enrolments, r.OnTheJobTrainings[0].Period = "", []blk.EnrolmentID{""}, days("2027-01-01", "2027-01-02")
	r.Enrolments[0].Batch = "b-2"
	for _, f := range r.Check(reported) {
		require.Contains(t, []blk.CheckID{"DOC-009", "DOC-014"}, f.Check, "what has no identifier is not taken for the same")
	}
	r = good()
	r.GraduateInternships[0].Person, r.GraduateInternships[1].Person = "", ""
	require.Empty(t, r.Check(reported).Of("MAG-028"))
	r.GraduateInternships[0].Person, r.GraduateInternships[1].Person = "p-1", "p-1"
	require.Empty(t, r.Check(&blk.Context{On: blk.MustParseDate("2024-01-01"), Phase: blk.Reported}).Of("MAG-028"))
}

func TestWorkplaceCodeLists(t *testing.T) {
	blktest.CodeList(t, training.ApprovingAuthority(""), training.ApprenticeshipPlanState(""), training.ApprenticeshipPlanEvent(""),
		training.ApprenticeshipAgreementState(""), training.ApprenticeshipAgreementEvent(""), training.InsuranceKind(""))
}

func TestEveryWorkplaceRecordIsChecked(t *testing.T) {
	r := training.Records{ApprenticeshipPlans: make([]plan, 1), ApprenticeshipAgreements: make([]agreement, 1), OnTheJobTrainings: make([]training.OnTheJobTraining, 1),
		GraduateInternships: make([]training.GraduateInternship, 1), SchoolPlacements: make([]training.SchoolWorkPlacement, 1)}
	require.Len(t, r.Check(reported).Of("DOC-009"), 2+3+3+3+4)
}
