package training

import "github.com/vokasi/vokasi-go/blk"

// An Enrolment (kepesertaan) is one person in one batch.
type Enrolment struct {
	// The identifier.
	ID blk.EnrolmentID `json:"id,omitzero" jsonschema:"required"`
	// The batch.
	Batch blk.BatchID `json:"batch,omitzero" jsonschema:"required"`
	// The person.
	Person blk.PersonID `json:"person,omitzero" jsonschema:"required"`
	// The day of application.
	AppliedOn blk.Date `json:"applied_on,omitzero"`
	// The days from the first to the last in training; without an end while it goes on.
	Attended blk.Period `json:"attended,omitzero"`
	// Whether it was completed.
	Completion Completion `json:"completion,omitzero"`
	// What the centre decided: not the result of a competency assessment.
	Result Result `json:"result,omitzero"`
	// Why it ended early, for withdrawn and dismissed.
	ExitReason ExitReason `json:"exit_reason,omitzero"`
}

// Completion is how far an enrolment has come: "ongoing", "completed",
// "suspended", "withdrawn" (mengundurkan diri) or "dismissed" (dikeluarkan).
// The zero value "" is absent.
type Completion string

// The completions.
const (
	Ongoing   Completion = "ongoing"
	Completed Completion = "completed"
	Suspended Completion = "suspended"
	Withdrawn Completion = "withdrawn"
	Dismissed Completion = "dismissed"
)

var completions = blk.NewCodeList("completion", blk.Text{ID: "Keikutsertaan", EN: "Completion"},
	blk.Code{Value: string(Ongoing), Label: blk.Text{ID: "sedang mengikuti", EN: "ongoing"}},
	blk.Code{Value: string(Completed), Label: blk.Text{ID: "selesai", EN: "completed"}},
	blk.Code{Value: string(Suspended), Label: blk.Text{ID: "ditangguhkan", EN: "suspended"}},
	blk.Code{Value: string(Withdrawn), Label: blk.Text{ID: "mengundurkan diri", EN: "withdrawn"}},
	blk.Code{Value: string(Dismissed), Label: blk.Text{ID: "dikeluarkan", EN: "dismissed"}},
)

// IsValid reports whether c is one of the completions.
func (c Completion) IsValid() bool { return completions.Has(string(c)) }

// Label returns the completion in words.
func (c Completion) Label() blk.Text { return completions.LabelOf(string(c)) }

// CodeList returns all completions.
func (Completion) CodeList() blk.CodeList { return completions }

// hasEnded reports whether the training is over for the person.
func (c Completion) hasEnded() bool { return c == Completed || c == Withdrawn || c == Dismissed }

// Result is the training result that the centre decides: "passed" (lulus) or
// "not_passed" (tidak lulus). It is not a competency result. The zero value ""
// is absent: not decided.
type Result string

// The results.
const (
	Passed    Result = "passed"
	NotPassed Result = "not_passed"
)

var results = blk.NewCodeList("training_result", blk.Text{ID: "Hasil pelatihan", EN: "Training result"},
	blk.Code{Value: string(Passed), Label: blk.Text{ID: "lulus", EN: "passed"}, External: []blk.ExternalCode{{System: "kemnaker", Code: "1"}}},
	blk.Code{Value: string(NotPassed), Label: blk.Text{ID: "tidak lulus", EN: "not passed"}, External: []blk.ExternalCode{{System: "kemnaker", Code: "2"}}},
)

// IsValid reports whether r is one of the results.
func (r Result) IsValid() bool { return results.Has(string(r)) }

// Label returns the result in words.
func (r Result) Label() blk.Text { return results.LabelOf(string(r)) }

// CodeList returns all results.
func (Result) CodeList() blk.CodeList { return results }

// ExitReason is why somebody left before the end, such as "found_work". The
// zero value "" is absent.
type ExitReason string

// The reasons.
const (
	ExitFoundWork  ExitReason = "found_work"
	ExitIllness    ExitReason = "illness"
	ExitFamily     ExitReason = "family"
	ExitSchooling  ExitReason = "schooling"
	ExitAttendance ExitReason = "attendance"
	ExitDiscipline ExitReason = "discipline"
	ExitUnstated   ExitReason = "unstated"
)

var exitReasons = blk.NewCodeList("exit_reason", blk.Text{ID: "Alasan keluar", EN: "Reason for leaving"},
	blk.Code{Value: string(ExitFoundWork), Label: blk.Text{ID: "mendapat pekerjaan", EN: "found work"}},
	blk.Code{Value: string(ExitIllness), Label: blk.Text{ID: "sakit", EN: "illness"}},
	blk.Code{Value: string(ExitFamily), Label: blk.Text{ID: "keluarga", EN: "family"}},
	blk.Code{Value: string(ExitSchooling), Label: blk.Text{ID: "melanjutkan sekolah", EN: "went on to school"}},
	blk.Code{Value: string(ExitAttendance), Label: blk.Text{ID: "ketidakhadiran", EN: "absence"}},
	blk.Code{Value: string(ExitDiscipline), Label: blk.Text{ID: "pelanggaran tata tertib", EN: "breach of the rules"}},
	blk.Code{Value: string(ExitUnstated), Label: blk.Text{ID: "tidak disebutkan", EN: "not stated"}},
)

// IsValid reports whether r is one of the reasons.
func (r ExitReason) IsValid() bool { return exitReasons.Has(string(r)) }

// Label returns the reason in words.
func (r ExitReason) Label() blk.Text { return exitReasons.LabelOf(string(r)) }

// CodeList returns all reasons.
func (ExitReason) CodeList() blk.CodeList { return exitReasons }

var enrolmentBasis = []blk.Basis{blk.Practice(blk.Text{ID: "buku induk peserta; ILR CompStatus", EN: "register of participants; ILR CompStatus"})}

var enrolmentChecks = []blk.Check[Enrolment]{
	blk.CheckPresent("/id", func(e *Enrolment) bool { return e.ID != "" }),
	blk.CheckIdentifier("/id", func(e *Enrolment) blk.EnrolmentID { return e.ID }),
	blk.CheckPresent("/batch", func(e *Enrolment) bool { return e.Batch != "" }),
	blk.CheckIdentifier("/batch", func(e *Enrolment) blk.BatchID { return e.Batch }),
	blk.CheckPresent("/person", func(e *Enrolment) bool { return e.Person != "" }),
	blk.CheckIdentifier("/person", func(e *Enrolment) blk.PersonID { return e.Person }),
	blk.CheckPeriod("/attended", func(e *Enrolment) blk.Period { return e.Attended }),
	blk.CheckCode("/completion", func(e *Enrolment) Completion { return e.Completion }),
	blk.CheckCode("/result", func(e *Enrolment) Result { return e.Result }),
	blk.CheckCode("/exit_reason", func(e *Enrolment) ExitReason { return e.ExitReason }),
	{
		ID: "ENR-010", At: "/attended/until", Severity: blk.UnlessReported(blk.Error, blk.Error),
		Must:  blk.Text{ID: "Kepesertaan yang sudah berakhir harus mempunyai tanggal akhir.", EN: "An enrolment that has ended must have a last day."},
		Mend:  blk.Text{ID: "Isi attended.until.", EN: "Give attended.until."},
		Basis: enrolmentBasis,
		Holds: func(e *Enrolment, _ *blk.Context) bool {
			return !e.Completion.hasEnded() || !e.Attended.Until.IsZero()
		},
	},
	{
		ID: "ENR-011", At: "/attended/until", Severity: blk.InEveryPhase(blk.Error),
		Must:  blk.Text{ID: "Kepesertaan yang masih berjalan tidak boleh mempunyai tanggal akhir.", EN: "An enrolment that goes on must not have a last day."},
		Mend:  blk.Text{ID: "Hapus attended.until atau ubah completion.", EN: "Take attended.until away or change completion."},
		Basis: enrolmentBasis,
		Holds: func(e *Enrolment, _ *blk.Context) bool {
			return e.Completion != Ongoing || e.Attended.Until.IsZero()
		},
	},
	{
		ID: "ENR-012", At: "/result", Severity: blk.UnlessReported(blk.Warning, blk.Error),
		Must:  blk.Text{ID: "Kepesertaan yang selesai harus mempunyai hasil pelatihan.", EN: "A completed enrolment must have a training result."},
		Mend:  blk.Text{ID: "Isi result menurut berita acara kelulusan.", EN: "Give the result as the record of who passed has it."},
		Basis: enrolmentBasis,
		Holds: func(e *Enrolment, _ *blk.Context) bool { return e.Completion != Completed || e.Result != "" },
	},
	{
		ID: "ENR-013", At: "/result", Severity: blk.InEveryPhase(blk.Error),
		Must:  blk.Text{ID: "Yang mengundurkan diri, dikeluarkan atau ditangguhkan tidak boleh tercatat lulus.", EN: "Who withdrew, was dismissed or is suspended must not be recorded as passed."},
		Mend:  blk.Text{ID: "Periksa completion dan result.", EN: "Check completion and result."},
		Basis: enrolmentBasis,
		Holds: func(e *Enrolment, _ *blk.Context) bool {
			return e.Result != Passed || e.Completion != Withdrawn && e.Completion != Dismissed && e.Completion != Suspended
		},
	},
	{
		ID: "ENR-014", At: "/exit_reason", Severity: blk.UnlessReported(blk.Warning, blk.Error),
		Must:  blk.Text{ID: "Yang mengundurkan diri atau dikeluarkan harus mempunyai alasan.", EN: "Who withdrew or was dismissed must have a reason."},
		Mend:  blk.Text{ID: "Isi exit_reason; unstated jika tidak disebutkan.", EN: "Give exit_reason; unstated if it was not told."},
		Basis: enrolmentBasis,
		Holds: func(e *Enrolment, _ *blk.Context) bool {
			return e.ExitReason != "" || e.Completion != Withdrawn && e.Completion != Dismissed
		},
	},
}

// Check returns what the checks find in the enrolment, nil if all hold.
func (e *Enrolment) Check(c *blk.Context) blk.Findings {
	return blk.RunChecks(enrolmentChecks, e, c)
}

// Validate is [Enrolment.Check] as an error: nil unless a finding is an error.
func (e *Enrolment) Validate(c *blk.Context) error { return e.Check(c).Err() }
