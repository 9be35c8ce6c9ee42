package training_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/blktest"
	"github.com/vokasi/vokasi-go/blk/centre"
	"github.com/vokasi/vokasi-go/blk/training"
)

func goodOutcome() *training.Outcome {
	return &training.Outcome{ID: "o-1", Enrolment: "e-1", Destination: training.Employed, Window: training.WindowMonth3, CollectedOn: blk.MustParseDate("2026-07-15"), StartedOn: blk.MustParseDate("2026-05-04"),
		Organisation: "pt-x", Employer: "PT X", Occupation: "juru las", Industry: "25999", IndustryEdition: blk.MustParsePartialDate("2020"), Paid: blk.FlagOf(true), MonthlyWage: blk.MustNewRupiah(4_500_000),
		Evidence: []training.EvidenceSource{training.EvidenceEmployer, training.EvidenceBPJS}, Abroad: blk.FlagOf(true), Migrant: training.MigrantPlacement{Country: "MY", Channel: training.ChannelP2MI},
		Exclusion: training.ExcludedCare, Amendment: blk.Amendment[training.OutcomeID]{Replaces: "o-0", On: blk.MustParseDate("2026-07-16"), Reason: "salah ketik"}}
}

func TestOutcomeRecordChecks(t *testing.T) {
	later := &blk.Context{On: blk.MustParseDate("2026-08-01"), Phase: blk.Final}
	blktest.Checks(t, catalogue("outcome"), goodOutcome, later, (*training.Outcome).Check, []blktest.Example[training.Outcome]{
		{Check: "DOC-009", At: "/id", Break: func(o *training.Outcome) { o.ID = "" }},
		{Check: "DOC-014", At: "/id", Break: func(o *training.Outcome) { o.ID = "a b" }},
		{Check: "DOC-009", At: "/enrolment", Break: func(o *training.Outcome) { o.Enrolment = "" }},
		{Check: "DOC-014", At: "/enrolment", Break: func(o *training.Outcome) { o.Enrolment = "a b" }},
		{Check: "DOC-009", At: "/destination", Break: func(o *training.Outcome) { o.Destination = "" }},
		{Check: "REF-001", At: "/destination", Break: func(o *training.Outcome) { o.Destination = "kerja" }},
		{Check: "REF-001", At: "/window", Break: func(o *training.Outcome) { o.Window = "month_2" }},
		{Check: "DOC-014", At: "/organisation", Break: func(o *training.Outcome) { o.Organisation = "a b" }},
		{Check: "REF-001", At: "/evidence/1", Break: func(o *training.Outcome) { o.Evidence[1] = "x" }},
		{Check: "REF-001", At: "/migrant/channel", Break: func(o *training.Outcome) { o.Migrant.Channel = "x" }},
		{Check: "REF-001", At: "/exclusion", Break: func(o *training.Outcome) { o.Exclusion = "x" }},
		{Check: "AUD-008", At: "/amendment", Break: func(o *training.Outcome) { o.Amendment.Replaces = "o-1" }},
		{Check: "OUT-001", At: "/employer", Break: func(o *training.Outcome) { o.Destination = training.SelfEmployed }},
		{Check: "OUT-001", At: "/business", Break: func(o *training.Outcome) { o.Business = "bengkel las" }},
		{Check: "OUT-001", At: "/nib", Break: func(o *training.Outcome) { o.NIB = "1" }},
		{Check: "OUT-001", At: "/occupation", Break: func(o *training.Outcome) { o.Destination, o.Employer, o.Organisation = training.NotWorking, "", "" }},
		{Check: "OUT-001", At: "/industry", Break: func(o *training.Outcome) {
			o.Destination, o.Employer, o.Organisation, o.Occupation = training.ContinuingSchool, "", "", ""
		}},
		{Check: "OUT-001", At: "/abroad", Break: func(o *training.Outcome) {
			*o = training.Outcome{ID: "o-1", Enrolment: "e-1", Destination: training.Untraceable, Abroad: blk.FlagOf(true), Migrant: o.Migrant}
		}},
		{Check: "OUT-004", At: "/collected_on", Break: func(o *training.Outcome) { o.CollectedOn = blk.MustParseDate("2026-08-02") }},
		{Check: "OUT-006", At: "/evidence", Break: func(o *training.Outcome) { o.Evidence = nil }},
		{Check: "OUT-008", At: "/business", Break: func(o *training.Outcome) {
			o.Destination, o.Employer, o.Organisation = training.SelfEmployed, "", ""
		}},
		{Check: "OUT-009", At: "/migrant", Break: func(o *training.Outcome) { o.Migrant = training.MigrantPlacement{} }},
		{Check: "OUT-009", At: "/migrant", Break: func(o *training.Outcome) { o.Abroad, o.Migrant.Channel = blk.Flag{}, "" }},
		{Check: "OUT-011", At: "/monthly_wage", Break: func(o *training.Outcome) { o.Paid = blk.FlagOf(false) }},
		{Check: "OUT-011", At: "/monthly_wage", Break: func(o *training.Outcome) { o.MonthlyWage = blk.MustNewRupiah(-1) }},
		{Check: "OUT-011", At: "/monthly_wage", Break: func(o *training.Outcome) { o.Destination = training.NotWorking }},
		{Check: "OUT-013", At: "/migrant/country", Break: func(o *training.Outcome) { o.Migrant.Country = "Malaysia" }},
		{Check: "OUT-013", At: "/migrant/country", Break: func(o *training.Outcome) { o.Migrant.Country = "ID" }},
		{Check: "OUT-016", At: "/industry", Break: func(o *training.Outcome) { o.Industry = "2599" }},
		{Check: "OUT-016", At: "/industry", Break: func(o *training.Outcome) { o.Industry = "C2599" }},
	})
	require.NoError(t, goodOutcome().Validate(later))
	require.Empty(t, (&training.Outcome{ID: "o", Enrolment: "e", Destination: training.Employed, Abroad: blk.FlagOf(true)}).Check(reported))
	for _, d := range []training.Destination{training.NotWorking, training.Untraceable, training.ContinuingSchool, training.InApprenticeship} {
		require.Empty(t, (&training.Outcome{ID: "o", Enrolment: "e", Destination: d}).Check(later), d)
	}
}

func TestFollowUpChecks(t *testing.T) {
	blktest.Checks(t, catalogue("tracer_contact"), func() *training.TracerContact {
		return &training.TracerContact{Enrolment: "e-1", On: blk.MustParseDate("2026-07-14"), Channel: training.TracerPhone, Result: training.ContactReached, Outcome: "o-1"}
	}, today, (*training.TracerContact).Check, []blktest.Example[training.TracerContact]{
		{Check: "DOC-009", At: "/enrolment", Break: func(x *training.TracerContact) { x.Enrolment = "" }},
		{Check: "DOC-014", At: "/enrolment", Break: func(x *training.TracerContact) { x.Enrolment = "a b" }},
		{Check: "DOC-009", At: "/on", Break: func(x *training.TracerContact) { x.On = blk.Date{} }},
		{Check: "REF-001", At: "/channel", Break: func(x *training.TracerContact) { x.Channel = "x" }},
		{Check: "DOC-009", At: "/result", Break: func(x *training.TracerContact) { x.Result = "" }},
		{Check: "REF-001", At: "/result", Break: func(x *training.TracerContact) { x.Result = "x" }},
		{Check: "DOC-014", At: "/outcome", Break: func(x *training.TracerContact) { x.Outcome = "a b" }},
	})
	blktest.Checks(t, catalogue("business_mentoring"), func() *training.BusinessMentoring {
		return &training.BusinessMentoring{Enrolment: "e-1", Mentor: "p-9", Organisation: "pt-x", Period: days("2026-05-01", "2026-10-31"), Meetings: n(6), Business: "bengkel las"}
	}, today, (*training.BusinessMentoring).Check, []blktest.Example[training.BusinessMentoring]{
		{Check: "DOC-009", At: "/enrolment", Break: func(m *training.BusinessMentoring) { m.Enrolment = "" }},
		{Check: "DOC-014", At: "/enrolment", Break: func(m *training.BusinessMentoring) { m.Enrolment = "a b" }},
		{Check: "DOC-014", At: "/mentor", Break: func(m *training.BusinessMentoring) { m.Mentor = "a b" }},
		{Check: "DOC-014", At: "/organisation", Break: func(m *training.BusinessMentoring) { m.Organisation = "a b" }},
		{Check: "DOC-013", At: "/period", Break: func(m *training.BusinessMentoring) { m.Period = days("2026-05-01", "2026-04-30") }},
		{Check: "OUT-015", At: "/mentor", Break: func(m *training.BusinessMentoring) { m.Mentor, m.Organisation = "", "" }},
	})
	blktest.Checks(t, catalogue("job_referral"), func() *training.JobReferral {
		return &training.JobReferral{Enrolment: "e-1", Organisation: "pt-x", Vacancy: "juru las", On: blk.MustParseDate("2026-05-01"), Result: training.ReferralHired}
	}, today, (*training.JobReferral).Check, []blktest.Example[training.JobReferral]{
		{Check: "DOC-009", At: "/enrolment", Break: func(x *training.JobReferral) { x.Enrolment = "" }},
		{Check: "DOC-014", At: "/enrolment", Break: func(x *training.JobReferral) { x.Enrolment = "a b" }},
		{Check: "DOC-014", At: "/organisation", Break: func(x *training.JobReferral) { x.Organisation = "a b" }},
		{Check: "REF-001", At: "/result", Break: func(x *training.JobReferral) { x.Result = "x" }},
		{Check: "OUT-017", At: "/vacancy", Break: func(x *training.JobReferral) { x.On = blk.Date{} }},
	})
	require.NoError(t, (&training.TracerContact{Enrolment: "e", On: today.On, Result: training.ContactRefused}).Validate(today))
	require.NoError(t, (&training.BusinessMentoring{Enrolment: "e"}).Validate(today))
	require.NoError(t, (&training.JobReferral{Enrolment: "e"}).Validate(today))
}

// outcome returns an outcome that somebody who is not in the records of the tests
// could have.
func outcome(id training.OutcomeID, d training.Destination, collected, started string) training.Outcome {
	o := training.Outcome{ID: id, Enrolment: "e-1", Destination: d, Evidence: []training.EvidenceSource{training.EvidencePhone}}
	if collected != "" {
		o.CollectedOn = blk.MustParseDate(collected)
	}
	if started != "" {
		o.StartedOn = blk.MustParseDate(started)
	}
	return o
}

func certificate(id training.TrainingCertificateID, enrolment blk.EnrolmentID, number string, running int) training.TrainingCertificate {
	return training.TrainingCertificate{ID: id, Enrolment: enrolment, Centre: "blk-x", Number: number, RegisterYear: blk.MustParsePartialDate("2026"), RunningNumber: n(running), IssuedOn: blk.MustParseDate("2026-04-12")}
}

// register numbers certificates as "0007/BLK-X/2026".
func register() []training.CertificateRegister {
	return []training.CertificateRegister{
		{ID: "r-0", Centre: "blk-x", Numbering: training.CertificateNumbering{Pattern: "{number}-{year}"}, InForce: blk.Period{Until: blk.MustParseDate("2025-12-31")}},
		{ID: "r-1", Centre: "blk-x", Numbering: training.CertificateNumbering{Pattern: "{number}/{centre}/{year}", CentreCode: "BLK-X", Digits: n(4)}, InForce: blk.Period{From: blk.MustParseDate("2026-01-01")}},
	}
}

// peopleExamples break the checks of enrolments, certificates and outcomes across
// records: see TestAcross.
var peopleExamples = []acrossExample{
	{"ENR-007", "/enrolments/1/person", func(r *training.Records, _ *centre.Records) { r.Enrolments[1].Person = "p-1" }, true, blk.Error},
	{"ENR-009", "/enrolments/0/applied_on", func(r *training.Records, _ *centre.Records) {
		r.Enrolments[0].AppliedOn = blk.MustParseDate("2026-02-01")
	}, true, blk.Error},
	{"ENR-016", "/enrolments/0/result", func(r *training.Records, _ *centre.Records) {
		for _, s := range r.Sessions {
			m := goodMark()
			m.ID, m.Session, m.Date, m.Mark, m.Hours = training.AttendanceMarkID("m-"+s.ID), s.ID, s.Date, training.Absent, blk.LessonHours{}
			r.AttendanceMarks = append(r.AttendanceMarks, *m)
		}
	}, true, blk.Error},
	{"ENR-017", "/enrolments/0/attended", func(r *training.Records, _ *centre.Records) {
		r.Enrolments[0].ReplacementFor, r.Enrolments[0].Attended.From = "e-9", blk.MustParseDate("2026-03-03")
	}, true, blk.Warning},
	{"ENR-028", "/enrolments/0/replacement_for", func(r *training.Records, _ *centre.Records) { r.Enrolments[0].ReplacementFor = "e-2" }, true, blk.Error},
	{"ENR-028", "/enrolments/0/replacement_for", func(r *training.Records, _ *centre.Records) { r.Enrolments[0].ReplacementFor = "e-1" }, true, blk.Error},
	{"ENR-040", "/training_certificates/0/enrolment", func(r *training.Records, _ *centre.Records) {
		r.TrainingCertificates = []training.TrainingCertificate{certificate("c-1", "e-1", "1", 1)}
		r.Enrolments[0].Result = training.NotPassed
	}, true, blk.Error},
	{"ENR-041", "/training_certificates/1/number", func(r *training.Records, _ *centre.Records) {
		r.TrainingCertificates = []training.TrainingCertificate{certificate("c-1", "e-1", "1", 1), certificate("c-2", "e-2", "1", 2)}
	}, true, blk.Error},
	{"ENR-042", "/training_certificates/1/running_number", func(r *training.Records, _ *centre.Records) {
		r.TrainingCertificates = []training.TrainingCertificate{certificate("c-1", "e-1", "1", 1), certificate("c-2", "e-2", "2", 1)}
	}, true, blk.Error},
	{"ENR-043", "/training_certificates/1/number", func(r *training.Records, _ *centre.Records) {
		r.CertificateRegisters = register()
		r.TrainingCertificates = []training.TrainingCertificate{certificate("c-1", "e-1", "0001/BLK-X/2026", 1), certificate("c-2", "e-2", "0001/BLK-X/2025", 2)}
	}, true, blk.Error},
	{"ENR-045", "/training_certificates/0/issued_on", func(r *training.Records, _ *centre.Records) {
		r.TrainingCertificates = []training.TrainingCertificate{certificate("c-1", "e-1", "1", 1)}
		r.TrainingCertificates[0].IssuedOn = blk.MustParseDate("2026-04-09")
	}, true, blk.Error},
	{"AUD-006", "/training_certificates/1/amendment/replaces", func(r *training.Records, _ *centre.Records) {
		r.TrainingCertificates = []training.TrainingCertificate{certificate("c-1", "e-1", "1", 1), certificate("c-2", "e-1", "2", 2)}
		for i := range r.TrainingCertificates {
			r.TrainingCertificates[i].Amendment = blk.Amendment[training.TrainingCertificateID]{Replaces: "c-0", On: today.On, Reason: "hilang"}
		}
	}, true, blk.Error},
	{"ENR-046", "/enrolments/1/result", func(r *training.Records, c *centre.Records) {
		r.TrainingScores = []training.TrainingScore{{Enrolment: "e-1", Unit: c.Programmes[0].Units[0], Score: blk.MustParsePercent("80.00")}}
	}, true, blk.Warning},
	{"ENR-048", "/training_scores/1", func(r *training.Records, c *centre.Records) {
		for _, id := range []blk.EnrolmentID{"e-1", "e-1", "e-2"} {
			r.TrainingScores = append(r.TrainingScores, training.TrainingScore{Enrolment: id, Unit: c.Programmes[0].Units[0], Score: blk.MustParsePercent("80.00")})
		}
	}, true, blk.Error},
	{"OUT-002", "/outcomes/0/started_on", func(r *training.Records, _ *centre.Records) {
		r.Outcomes = []training.Outcome{outcome("o-1", training.Employed, "", "2026-04-09")}
	}, true, blk.Warning},
	{"OUT-003", "/outcomes/0/collected_on", func(r *training.Records, _ *centre.Records) {
		r.Outcomes = []training.Outcome{outcome("o-1", training.Employed, "2026-03-01", "")}
		r.Outcomes[0].Window = training.WindowMonth3
	}, true, blk.Error},
	{"OUT-005", "/outcomes/1/destination", func(r *training.Records, _ *centre.Records) {
		r.Outcomes = []training.Outcome{outcome("o-1", training.NotWorking, "", "2026-05-01"), outcome("o-2", training.Employed, "", "2026-05-01"), outcome("o-3", training.Employed, "", "2026-05-02"), outcome("o-4", training.ContinuingSchool, "", "2026-05-01")}
	}, true, blk.Error},
	{"OUT-014", "/outcomes/0/destination", func(r *training.Records, _ *centre.Records) {
		r.Outcomes = []training.Outcome{outcome("o-1", training.Untraceable, "", "")}
		for range 2 {
			r.TracerContacts = append(r.TracerContacts, training.TracerContact{Enrolment: "e-1", On: today.On, Channel: training.TracerMessage, Result: training.ContactNotReached})
		}
	}, true, blk.Warning},
	{"AUD-006", "/outcomes/1/amendment/replaces", func(r *training.Records, _ *centre.Records) {
		for _, id := range []training.OutcomeID{"o-1", "o-2"} {
			o := outcome(id, training.Employed, "", "")
			o.Amendment = blk.Amendment[training.OutcomeID]{Replaces: "o-0", On: today.On, Reason: "salah"}
			r.Outcomes = append(r.Outcomes, o)
		}
	}, true, blk.Error},
}

func TestOutcomesAcross(t *testing.T) {
	r := goodRecords()
	later := *today
	later.On = blk.MustParseDate("2026-10-07") // 180 days after the last day
	require.Empty(t, across(r, &later, "OUT-007"))
	later.On = later.On.AddDays(1)
	require.Equal(t, []string{"/enrolments/0", "/enrolments/1"}, across(r, &later, "OUT-007"))
	blktest.CheckFinding(t, r.Check(&later).Of("OUT-007")[0])
	r.Outcomes = []training.Outcome{outcome("o-1", training.Untraceable, "", "")}
	require.Equal(t, []string{"/enrolments/1"}, across(r, &later, "OUT-007"), "that somebody cannot be found is an answer")
	later.Phase = blk.Reported
	require.Empty(t, across(r, &later, "OUT-007"))

	r.Outcomes = []training.Outcome{outcome("o-1", training.Employed, "", "2026-03-02")}
	r.Enrolments[0].EmploymentBefore = training.BeforeEmployed
	require.Empty(t, across(r, today, "OUT-002"), "who worked before goes on working")
	r.Outcomes = append(r.Outcomes, outcome("o-2", training.NotWorking, "", "2026-03-02"))
	require.Equal(t, []string{"/outcomes/1/destination"}, across(r, today, "OUT-005"))
	r.Outcomes[1].Amendment.Replaces = "o-1"
	require.Empty(t, across(r, today, "OUT-005"), "what was corrected no longer counts")
	r.Outcomes[0].Enrolment = "e-9"
	require.Empty(t, across(r, today, "OUT-002"), "of an enrolment that is not here nothing is known")
}
