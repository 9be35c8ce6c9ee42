package training

import "github.com/vokasi/vokasi-go/blk"

// A BusinessMentoring (pendampingan usaha) is help after training to open a
// business or to keep it going.
type BusinessMentoring struct {
	// The enrolment of who is helped.
	Enrolment blk.EnrolmentID `json:"enrolment,omitzero" jsonschema:"required"`
	// Who helps.
	Mentor blk.PersonID `json:"mentor,omitzero"`
	// The organisation of the mentor, or the one that helps.
	Organisation blk.OrganisationID `json:"organisation,omitzero"`
	// From when to when.
	Period blk.Period `json:"period,omitzero"`
	// How often they met.
	Meetings blk.Count `json:"meetings,omitzero"`
	// The product or the business.
	Business string `json:"business,omitzero"`
}

// A JobReferral is a vacancy that was passed to somebody who has been trained.
type JobReferral struct {
	// The enrolment of the person.
	Enrolment blk.EnrolmentID `json:"enrolment,omitzero" jsonschema:"required"`
	// The employer.
	Organisation blk.OrganisationID `json:"organisation,omitzero"`
	// The vacancy, such as "operator jahit".
	Vacancy string `json:"vacancy,omitzero"`
	// The day on which the vacancy was passed on.
	On blk.Date `json:"on,omitzero"`
	// What came of it.
	Result ReferralResult `json:"result,omitzero"`
}

// ReferralResult is what came of a referral, such as "hired". The zero value "" is
// absent: not known yet.
type ReferralResult string

// The results of a referral.
const (
	ReferralApplied     ReferralResult = "applied"
	ReferralInterviewed ReferralResult = "interviewed"
	ReferralHired       ReferralResult = "hired"
	ReferralNotHired    ReferralResult = "not_hired"
	ReferralDeclined    ReferralResult = "declined"
)

var referralResults = blk.NewCodeList("referral_result", blk.Text{ID: "Hasil penyaluran", EN: "Result of a referral"},
	blk.Code{Value: string(ReferralApplied), Label: blk.Text{ID: "melamar", EN: "applied"}},
	blk.Code{Value: string(ReferralInterviewed), Label: blk.Text{ID: "diwawancarai", EN: "interviewed"}},
	blk.Code{Value: string(ReferralHired), Label: blk.Text{ID: "diterima bekerja", EN: "hired"}},
	blk.Code{Value: string(ReferralNotHired), Label: blk.Text{ID: "tidak diterima", EN: "not hired"}},
	blk.Code{Value: string(ReferralDeclined), Label: blk.Text{ID: "menolak tawaran", EN: "declined the offer"}},
)

// IsValid reports whether r is one of the results.
func (r ReferralResult) IsValid() bool { return referralResults.Has(string(r)) }

// Label returns the result in words.
func (r ReferralResult) Label() blk.Text { return referralResults.LabelOf(string(r)) }

// CodeList returns all results.
func (ReferralResult) CodeList() blk.CodeList { return referralResults }

var businessMentoringChecks = []blk.Check[BusinessMentoring]{
	blk.CheckPresent("/enrolment", func(m *BusinessMentoring) bool { return m.Enrolment != "" }),
	blk.CheckIdentifier("/enrolment", func(m *BusinessMentoring) blk.EnrolmentID { return m.Enrolment }),
	blk.CheckIdentifier("/mentor", func(m *BusinessMentoring) blk.PersonID { return m.Mentor }),
	blk.CheckIdentifier("/organisation", func(m *BusinessMentoring) blk.OrganisationID { return m.Organisation }),
	blk.CheckPeriod("/period", func(m *BusinessMentoring) blk.Period { return m.Period }),
	{
		ID: "OUT-015", At: "/mentor", Severity: blk.UnlessReported(blk.Info, blk.Warning),
		Must:  blk.Text{ID: "Pendampingan usaha harus menyebut siapa yang mendampingi dan sejak kapan.", EN: "Mentoring must say who helps and since when."},
		Mend:  blk.Text{ID: "Isi mentor atau organisation, dan period.", EN: "Give mentor or organisation, and period."},
		Basis: outcomeBasis,
		Holds: func(m *BusinessMentoring, _ *blk.Context) bool {
			return (m.Mentor != "" || m.Organisation != "") && !m.Period.From.IsZero()
		},
	},
}

var jobReferralChecks = []blk.Check[JobReferral]{
	blk.CheckPresent("/enrolment", func(x *JobReferral) bool { return x.Enrolment != "" }),
	blk.CheckIdentifier("/enrolment", func(x *JobReferral) blk.EnrolmentID { return x.Enrolment }),
	blk.CheckIdentifier("/organisation", func(x *JobReferral) blk.OrganisationID { return x.Organisation }),
	blk.CheckCode("/result", func(x *JobReferral) ReferralResult { return x.Result }),
	{
		ID: "OUT-017", At: "/vacancy", Severity: blk.UnlessReported(blk.Info, blk.Warning),
		Must:  blk.Text{ID: "Penyaluran kerja harus menyebut perusahaan atau lowongannya, dan harinya.", EN: "A referral must name the employer or the vacancy, and the day."},
		Mend:  blk.Text{ID: "Isi organisation atau vacancy, dan on.", EN: "Give organisation or vacancy, and on."},
		Basis: outcomeBasis,
		Holds: func(x *JobReferral, _ *blk.Context) bool {
			return (x.Organisation != "" || x.Vacancy != "") && !x.On.IsZero()
		},
	},
}

// Check returns what the checks find in the mentoring, nil if all hold.
func (m *BusinessMentoring) Check(c *blk.Context) blk.Findings {
	return blk.RunChecks(businessMentoringChecks, m, c)
}

// Validate is [BusinessMentoring.Check] as an error: nil unless a finding is an
// error.
func (m *BusinessMentoring) Validate(c *blk.Context) error { return m.Check(c).Err() }

// Check returns what the checks find in the referral, nil if all hold.
func (x *JobReferral) Check(c *blk.Context) blk.Findings {
	return blk.RunChecks(jobReferralChecks, x, c)
}

// Validate is [JobReferral.Check] as an error: nil unless a finding is an error.
func (x *JobReferral) Validate(c *blk.Context) error { return x.Check(c).Err() }
