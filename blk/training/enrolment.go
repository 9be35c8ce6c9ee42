package training

import "github.com/vokasi/vokasi-go/blk"

// An Enrolment (kepesertaan) is one person in one batch, from application to
// tracing.
type Enrolment struct {
	// The identifier, which no other record of its kind has.
	ID blk.EnrolmentID `json:"id,omitzero" jsonschema:"required"`
	// The batch.
	Batch blk.BatchID `json:"batch,omitzero" jsonschema:"required"`
	// The person.
	Person blk.PersonID `json:"person,omitzero" jsonschema:"required"`
	// The day of application.
	AppliedOn blk.Date `json:"applied_on,omitzero"`
	// Why the person applies.
	EntryReason EntryReason `json:"entry_reason,omitzero"`
	// What the person did before the training began.
	EmploymentBefore EmploymentBefore `json:"employment_before,omitzero"`
	// Whether the papers that the announcement asks for were handed in and seen.
	DocumentsComplete blk.Flag `json:"documents_complete,omitzero"`
	// Whether the person may enter, as it was decided.
	Eligibility EligibilityDecision `json:"eligibility,omitzero"`
	// What the selection decided.
	Selection SelectionResult `json:"selection,omitzero"`
	// The place in the ranking of the selection, from 1; reserves are called in this order.
	Rank blk.Count `json:"rank,omitzero"`
	// Why the application was rejected.
	RejectReasons []RejectReason `json:"reject_reasons,omitempty"`
	// The last day on which an accepted person can confirm (daftar ulang); absent if there is none.
	ConfirmBy blk.Date `json:"confirm_by,omitzero"`
	// The enrolment whose place this one takes, for a reserve who was promoted (peserta pengganti).
	ReplacementFor blk.EnrolmentID `json:"replacement_for,omitzero"`
	// The days from the first to the last in training; without an end while it goes on.
	Attended blk.Period `json:"attended,omitzero"`
	// When training was interrupted, the earlier first.
	Suspensions []Suspension `json:"suspensions,omitempty"`
	// The warning letters that the person was given.
	Warnings []blk.DocumentID `json:"warnings,omitempty"`
	// The insurance during training.
	Insurance []InsuranceCover `json:"insurance,omitempty"`
	// Whether it was completed.
	Completion Completion `json:"completion,omitzero"`
	// What the centre decided: not the result of a competency assessment.
	Result Result `json:"result,omitzero"`
	// The competency test (uji kompetensi) that the person sat.
	AssessmentEvent blk.AssessmentEventID `json:"assessment_event,omitzero"`
	// What the competency test found: not the training result.
	CompetencyResult blk.CompetencyResult `json:"competency_result,omitzero"`
	// Why it ended early, for withdrawn and dismissed.
	ExitReason ExitReason `json:"exit_reason,omitzero"`
	// What happened to it so far; its state follows from this.
	History []EnrolmentStep `json:"history,omitempty"`
	// The enrolment record that this one corrects.
	Amendment blk.Amendment[blk.EnrolmentID] `json:"amendment,omitzero"`
}

// A Suspension is a time in which somebody did not train, with leave.
type Suspension struct {
	// From when to when; without an end while it lasts.
	Period blk.Period `json:"period,omitzero" jsonschema:"required"`
	// Why training was interrupted.
	Reason SuspensionReason `json:"reason,omitzero"`
}

// EntryReason is why somebody enters training, such as "wants_work". The zero
// value "" is absent.
type EntryReason string

// The reasons.
const (
	EntryWantsWork     EntryReason = "wants_work"
	EntryLaidOff       EntryReason = "laid_off"
	EntryWantsBusiness EntryReason = "wants_business"
	EntryUpskilling    EntryReason = "upskilling"
	EntryTold          EntryReason = "told_by_office"
	EntryAbroad        EntryReason = "wants_work_abroad"
	EntryOther         EntryReason = "other"
)

var entryReasons = blk.NewCodeList("entry_reason", blk.Text{ID: "Alasan ikut pelatihan", EN: "Reason for entering"},
	blk.Code{Value: string(EntryWantsWork), Label: blk.Text{ID: "ingin bekerja", EN: "wants work"}, Aliases: []string{"mencari kerja"}},
	blk.Code{Value: string(EntryLaidOff), Label: blk.Text{ID: "terkena PHK", EN: "was laid off"}, Meaning: blk.Text{ID: "kehilangan pekerjaan", EN: "lost the job"}, Aliases: []string{"korban PHK"}},
	blk.Code{Value: string(EntryWantsBusiness), Label: blk.Text{ID: "ingin membuka usaha", EN: "wants to open a business"}, Aliases: []string{"wirausaha"}},
	blk.Code{Value: string(EntryUpskilling), Label: blk.Text{ID: "ingin meningkatkan keterampilan", EN: "wants to learn more for the present work"}, Aliases: []string{"upskilling", "alih keterampilan"}},
	blk.Code{Value: string(EntryTold), Label: blk.Text{ID: "ditugaskan atau disarankan instansi", EN: "was told to by an office or an employer"}, Aliases: []string{"penugasan", "rujukan"}},
	blk.Code{Value: string(EntryAbroad), Label: blk.Text{ID: "ingin bekerja di luar negeri", EN: "wants to work abroad"}, Aliases: []string{"calon PMI"}},
	blk.Code{Value: string(EntryOther), Label: blk.Text{ID: "alasan lain", EN: "another reason"}},
)

// IsValid reports whether r is one of the reasons.
func (r EntryReason) IsValid() bool { return entryReasons.Has(string(r)) }

// Label returns the reason in words.
func (r EntryReason) Label() blk.Text { return entryReasons.LabelOf(string(r)) }

// CodeList returns all reasons.
func (EntryReason) CodeList() blk.CodeList { return entryReasons }

// EmploymentBefore is what somebody did before training began, such as
// "not_working". The zero value "" is absent.
type EmploymentBefore string

// What people do before training.
const (
	BeforeNotWorking   EmploymentBefore = "not_working"
	BeforeEmployed     EmploymentBefore = "employed"
	BeforeSelfEmployed EmploymentBefore = "self_employed"
	BeforeLaidOff      EmploymentBefore = "laid_off"
	BeforeInSchool     EmploymentBefore = "in_school"
	BeforeHousehold    EmploymentBefore = "household"
)

var employmentsBefore = blk.NewCodeList("employment_before", blk.Text{ID: "Kegiatan sebelum pelatihan", EN: "Occupation before training"},
	blk.Code{Value: string(BeforeNotWorking), Label: blk.Text{ID: "belum bekerja", EN: "not working"}, Aliases: []string{"tidak bekerja", "pengangguran", "menganggur"}},
	blk.Code{Value: string(BeforeEmployed), Label: blk.Text{ID: "bekerja", EN: "employed"}, Aliases: []string{"karyawan", "pegawai", "buruh"}},
	blk.Code{Value: string(BeforeSelfEmployed), Label: blk.Text{ID: "wirausaha", EN: "self-employed"}, Aliases: []string{"usaha sendiri"}},
	blk.Code{Value: string(BeforeLaidOff), Label: blk.Text{ID: "terkena PHK", EN: "laid off"}, Meaning: blk.Text{ID: "kehilangan pekerjaan", EN: "lost the job"}, Aliases: []string{"korban PHK"}},
	blk.Code{Value: string(BeforeInSchool), Label: blk.Text{ID: "masih sekolah atau kuliah", EN: "in school"}, Aliases: []string{"pelajar", "mahasiswa", "pelajar/mahasiswa"}},
	blk.Code{Value: string(BeforeHousehold), Label: blk.Text{ID: "mengurus rumah tangga", EN: "keeping house"}, Aliases: []string{"ibu rumah tangga", "IRT"}},
)

// IsValid reports whether e is one of the of them.
func (e EmploymentBefore) IsValid() bool { return employmentsBefore.Has(string(e)) }

// Label returns it in words.
func (e EmploymentBefore) Label() blk.Text { return employmentsBefore.LabelOf(string(e)) }

// CodeList returns all of them.
func (EmploymentBefore) CodeList() blk.CodeList { return employmentsBefore }

// SelectionResult is what the selection decided of an applicant: "accepted",
// "reserve" (cadangan) or "rejected". The zero value "" is absent: not decided.
type SelectionResult string

// The results of a selection.
const (
	SelectionAccepted SelectionResult = "accepted"
	SelectionReserve  SelectionResult = "reserve"
	SelectionRejected SelectionResult = "rejected"
)

var selectionResults = blk.NewCodeList("selection_result", blk.Text{ID: "Hasil seleksi", EN: "Result of the selection"},
	blk.Code{Value: string(SelectionAccepted), Label: blk.Text{ID: "diterima", EN: "accepted"}, Aliases: []string{"lolos", "lulus seleksi"}},
	blk.Code{Value: string(SelectionReserve), Label: blk.Text{ID: "cadangan", EN: "reserve"}},
	blk.Code{Value: string(SelectionRejected), Label: blk.Text{ID: "tidak diterima", EN: "rejected"}, Aliases: []string{"ditolak", "tidak lolos"}},
)

// IsValid reports whether s is one of the results.
func (s SelectionResult) IsValid() bool { return selectionResults.Has(string(s)) }

// Label returns the result in words.
func (s SelectionResult) Label() blk.Text { return selectionResults.LabelOf(string(s)) }

// CodeList returns all results.
func (SelectionResult) CodeList() blk.CodeList { return selectionResults }

// RejectReason is why an application was rejected, such as "not_eligible". The
// zero value "" is absent.
type RejectReason string

// The reasons for rejecting.
const (
	RejectNotEligible    RejectReason = "not_eligible"
	RejectDocuments      RejectReason = "incomplete_documents"
	RejectFalseDocuments RejectReason = "false_documents"
	RejectTooLate        RejectReason = "too_late"
	RejectBelowMinimum   RejectReason = "below_minimum_score"
	RejectNoSeat         RejectReason = "no_seat"
	RejectDidNotAppear   RejectReason = "did_not_appear"
	RejectWithdrawn      RejectReason = "withdrawn_by_applicant"
	RejectBatchCancelled RejectReason = "batch_cancelled"
	RejectOtherTraining  RejectReason = "in_other_training"
)

var rejectReasons = blk.NewCodeList("reject_reason", blk.Text{ID: "Alasan penolakan", EN: "Reason for rejecting"},
	blk.Code{Value: string(RejectNotEligible), Label: blk.Text{ID: "tidak memenuhi syarat", EN: "not eligible"}},
	blk.Code{Value: string(RejectDocuments), Label: blk.Text{ID: "berkas tidak lengkap", EN: "documents incomplete"}},
	blk.Code{Value: string(RejectFalseDocuments), Label: blk.Text{ID: "berkas tidak benar", EN: "documents not true"}},
	blk.Code{Value: string(RejectTooLate), Label: blk.Text{ID: "mendaftar setelah ditutup", EN: "applied too late"}},
	blk.Code{Value: string(RejectBelowMinimum), Label: blk.Text{ID: "di bawah nilai ambang", EN: "scored below the minimum"}},
	blk.Code{Value: string(RejectNoSeat), Label: blk.Text{ID: "kuota penuh", EN: "no seat left"}},
	blk.Code{Value: string(RejectDidNotAppear), Label: blk.Text{ID: "tidak hadir seleksi", EN: "did not appear"}},
	blk.Code{Value: string(RejectWithdrawn), Label: blk.Text{ID: "dibatalkan pendaftar", EN: "withdrawn by the applicant"}},
	blk.Code{Value: string(RejectBatchCancelled), Label: blk.Text{ID: "angkatan dibatalkan", EN: "batch cancelled"}},
	blk.Code{Value: string(RejectOtherTraining), Label: blk.Text{ID: "sedang mengikuti pelatihan lain", EN: "in another training"}},
)

// IsValid reports whether r is one of the reasons.
func (r RejectReason) IsValid() bool { return rejectReasons.Has(string(r)) }

// Label returns the reason in words.
func (r RejectReason) Label() blk.Text { return rejectReasons.LabelOf(string(r)) }

// CodeList returns all reasons.
func (RejectReason) CodeList() blk.CodeList { return rejectReasons }

// SuspensionReason is why training was interrupted, such as "illness". The zero
// value "" is absent.
type SuspensionReason string

// The reasons for a suspension.
const (
	SuspendedIllness    SuspensionReason = "illness"
	SuspendedAccident   SuspensionReason = "accident"
	SuspendedFamily     SuspensionReason = "family"
	SuspendedMaternity  SuspensionReason = "maternity"
	SuspendedWork       SuspensionReason = "work"
	SuspendedDiscipline SuspensionReason = "discipline"
	SuspendedDisaster   SuspensionReason = "disaster"
)

var suspensionReasons = blk.NewCodeList("suspension_reason", blk.Text{ID: "Alasan ditangguhkan", EN: "Reason for a suspension"},
	blk.Code{Value: string(SuspendedIllness), Label: blk.Text{ID: "sakit", EN: "illness"}},
	blk.Code{Value: string(SuspendedAccident), Label: blk.Text{ID: "kecelakaan kerja", EN: "accident at work"}},
	blk.Code{Value: string(SuspendedFamily), Label: blk.Text{ID: "keluarga", EN: "family"}},
	blk.Code{Value: string(SuspendedMaternity), Label: blk.Text{ID: "melahirkan", EN: "giving birth"}, Aliases: []string{"cuti melahirkan"}},
	blk.Code{Value: string(SuspendedWork), Label: blk.Text{ID: "pekerjaan", EN: "work"}},
	blk.Code{Value: string(SuspendedDiscipline), Label: blk.Text{ID: "pelanggaran tata tertib", EN: "breach of the rules"}},
	blk.Code{Value: string(SuspendedDisaster), Label: blk.Text{ID: "bencana", EN: "disaster"}},
)

// IsValid reports whether r is one of the reasons.
func (r SuspensionReason) IsValid() bool { return suspensionReasons.Has(string(r)) }

// Label returns the reason in words.
func (r SuspensionReason) Label() blk.Text { return suspensionReasons.LabelOf(string(r)) }

// CodeList returns all reasons.
func (SuspensionReason) CodeList() blk.CodeList { return suspensionReasons }

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
	blk.Code{Value: string(Withdrawn), Label: blk.Text{ID: "mengundurkan diri", EN: "withdrawn"}, Meaning: blk.Text{ID: "mengundurkan diri atas kemauan sendiri", EN: "left by own will"}},
	blk.Code{Value: string(Dismissed), Label: blk.Text{ID: "dikeluarkan", EN: "dismissed"}, Meaning: blk.Text{ID: "dikeluarkan oleh balai", EN: "removed by the centre"}},
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
	blk.Code{Value: string(NotPassed), Label: blk.Text{ID: "tidak lulus", EN: "not passed"}, Meaning: blk.Text{ID: "bukan \"belum kompeten\", yang diputuskan dalam uji kompetensi", EN: "not the same as \"not yet competent\", which a competency test finds"}, External: []blk.ExternalCode{{System: "kemnaker", Code: "2"}}},
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
	ExitDeath      ExitReason = "death"
)

var exitReasons = blk.NewCodeList("exit_reason", blk.Text{ID: "Alasan keluar", EN: "Reason for leaving"},
	blk.Code{Value: string(ExitFoundWork), Label: blk.Text{ID: "mendapat pekerjaan", EN: "found work"}},
	blk.Code{Value: string(ExitIllness), Label: blk.Text{ID: "sakit", EN: "illness"}},
	blk.Code{Value: string(ExitFamily), Label: blk.Text{ID: "keluarga", EN: "family"}},
	blk.Code{Value: string(ExitSchooling), Label: blk.Text{ID: "melanjutkan sekolah", EN: "went on to school"}},
	blk.Code{Value: string(ExitAttendance), Label: blk.Text{ID: "ketidakhadiran", EN: "absence"}},
	blk.Code{Value: string(ExitDiscipline), Label: blk.Text{ID: "pelanggaran tata tertib", EN: "breach of the rules"}},
	blk.Code{Value: string(ExitUnstated), Label: blk.Text{ID: "tidak disebutkan", EN: "not stated"}},
	blk.Code{Value: string(ExitDeath), Label: blk.Text{ID: "meninggal dunia", EN: "death"}},
)

// IsValid reports whether r is one of the reasons.
func (r ExitReason) IsValid() bool { return exitReasons.Has(string(r)) }

// Label returns the reason in words.
func (r ExitReason) Label() blk.Text { return exitReasons.LabelOf(string(r)) }

// CodeList returns all reasons.
func (ExitReason) CodeList() blk.CodeList { return exitReasons }

var (
	maxSuspensionDays = blk.Parameter{
		ID: "max_suspension_days", Label: blk.Text{ID: "Hari penangguhan terlama", EN: "Longest suspension"}, Unit: blk.UnitDays, Stricter: blk.StricterLower,
		Values: []blk.DatedValue{{Value: blk.Value{Number: 30}, Basis: []blk.Basis{blk.Assumption(blk.Text{ID: "batas resmi tidak ditemukan", EN: "no official limit was found"})}}},
	}
	enrolmentBasis = []blk.Basis{blk.Practice(blk.Text{ID: "buku induk peserta; ILR CompStatus", EN: "register of participants; ILR CompStatus"})}

	lastDayMust       = blk.Text{ID: "Kepesertaan yang sudah berakhir harus mempunyai tanggal akhir.", EN: "An enrolment that has ended must have a last day."}
	lastDayMend       = blk.Text{ID: "Isi attended.until.", EN: "Give attended.until."}
	resultMust        = blk.Text{ID: "Kepesertaan yang selesai harus mempunyai hasil pelatihan.", EN: "A completed enrolment must have a training result."}
	resultMend        = blk.Text{ID: "Isi result menurut berita acara kelulusan.", EN: "Give the result as the record of who passed has it."}
	notPassedMust     = blk.Text{ID: "Yang mengundurkan diri, dikeluarkan atau ditangguhkan tidak boleh tercatat lulus.", EN: "Who withdrew, was dismissed or is suspended must not be recorded as passed."}
	notPassedMend     = blk.Text{ID: "Periksa completion dan result.", EN: "Check completion and result."}
	exitReasonMust    = blk.Text{ID: "Yang mengundurkan diri atau dikeluarkan harus mempunyai alasan.", EN: "Who withdrew or was dismissed must have a reason."}
	exitReasonMend    = blk.Text{ID: "Isi exit_reason; unstated jika tidak disebutkan.", EN: "Give exit_reason; unstated if it was not told."}
	suspensionMust    = blk.Text{ID: "Penangguhan tidak boleh lebih lama dari batasnya tanpa kembali atau mengundurkan diri.", EN: "A suspension must not last longer than its limit without a return or a withdrawal."}
	rejectReasonMust  = blk.Text{ID: "Penolakan harus mempunyai sedikitnya satu alasan berkode.", EN: "A rejection must have at least one coded reason."}
	rejectReasonMend  = blk.Text{ID: "Isi reject_reasons.", EN: "Give reject_reasons."}
	warningMust       = blk.Text{ID: "Yang dikeluarkan harus sudah mendapat surat peringatan.", EN: "Who is dismissed must have been given a warning letter."}
	warningMend       = blk.Text{ID: "Isi warnings dengan surat peringatannya.", EN: "Give the warning letter in warnings."}
	reserveRankMust   = blk.Text{ID: "Peserta cadangan harus mempunyai urutan.", EN: "A reserve must have a rank."}
	reserveRankMend   = blk.Text{ID: "Isi rank.", EN: "Give rank."}
	fundingSourceMust = blk.Text{ID: "Kepesertaan harus mempunyai sumber dana.", EN: "An enrolment must have a source of funds."}
	fundingSourceMend = blk.Text{ID: "Sambungkan alokasi dengan angkatannya.", EN: "Link an allocation to its batch."}
)

// enrolmentChecks begins with what most records keep and what costs least.
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
		Must: lastDayMust, Mend: lastDayMend, Basis: enrolmentBasis,
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
		Must: resultMust, Mend: resultMend, Basis: enrolmentBasis,
		Holds: func(e *Enrolment, _ *blk.Context) bool { return e.Completion != Completed || e.Result != "" },
	},
	{
		ID: "ENR-013", At: "/result", Severity: blk.InEveryPhase(blk.Error),
		Must: notPassedMust, Mend: notPassedMend, Basis: enrolmentBasis,
		Holds: func(e *Enrolment, _ *blk.Context) bool {
			return e.Result != Passed || e.Completion != Withdrawn && e.Completion != Dismissed && e.Completion != Suspended
		},
	},
	{
		ID: "ENR-014", At: "/exit_reason", Severity: blk.UnlessReported(blk.Warning, blk.Error),
		Must: exitReasonMust, Mend: exitReasonMend, Basis: enrolmentBasis,
		Holds: func(e *Enrolment, _ *blk.Context) bool {
			return e.ExitReason != "" || e.Completion != Withdrawn && e.Completion != Dismissed
		},
	},
	{
		ID: "ENR-018", At: "/employment_before", Severity: blk.UnlessReported(blk.Warning, blk.Warning),
		Must:  blk.Text{ID: "Kegiatan peserta sebelum pelatihan harus dicatat; tanpa itu hasil pelatihan tidak dapat dinilai.", EN: "What a participant did before training must be recorded; without it nobody can judge what training achieved."},
		Mend:  blk.Text{ID: "Isi employment_before.", EN: "Give employment_before."},
		Basis: enrolmentBasis,
		Holds: func(e *Enrolment, _ *blk.Context) bool { return e.EmploymentBefore != "" || e.Completion == "" },
	},
	blk.CheckCode("/entry_reason", func(e *Enrolment) EntryReason { return e.EntryReason }),
	blk.CheckCode("/employment_before", func(e *Enrolment) EmploymentBefore { return e.EmploymentBefore }),
	blk.CheckCode("/selection", func(e *Enrolment) SelectionResult { return e.Selection }),
	blk.CheckCodes("/reject_reasons", func(e *Enrolment) []RejectReason { return e.RejectReasons }),
	blk.CheckIdentifier("/replacement_for", func(e *Enrolment) blk.EnrolmentID { return e.ReplacementFor }),
	blk.CheckIdentifiers("/warnings", func(e *Enrolment) []blk.DocumentID { return e.Warnings }),
	blk.CheckIdentifier("/assessment_event", func(e *Enrolment) blk.AssessmentEventID { return e.AssessmentEvent }),
	blk.CheckCode("/competency_result", func(e *Enrolment) blk.CompetencyResult { return e.CompetencyResult }),
	blk.CheckAmendment(func(e *Enrolment) (blk.EnrolmentID, *blk.Amendment[blk.EnrolmentID]) { return e.ID, &e.Amendment }),
	{
		ID: "ENR-001", At: "/eligibility", Severity: blk.InEveryPhase(blk.Error),
		Must: eligibleMust, Mend: eligibleMend, Basis: decisionBasis,
		Holds: func(e *Enrolment, c *blk.Context) bool { return !e.isAdmitted() || e.isEligible(c) != blk.False },
	},
	{
		ID: "ENR-002", At: "/eligibility", Severity: blk.InEveryPhase(blk.Warning),
		Must: policyInForceMust, Mend: policyInForceMend, Basis: decisionBasis,
		Holds: func(e *Enrolment, c *blk.Context) bool { return e.isPolicyInForce(c) != blk.False },
	},
	{
		ID: "ENR-015", At: "/suspensions", Severity: blk.InEveryPhase(blk.Warning), Needs: []blk.CheckID{"ENR-032"},
		Must:  suspensionMust,
		Mend:  blk.Text{ID: "Sudah {given} hari dari paling lama {allowed}: catat kembalinya, atau catat pengunduran diri.", EN: "It has been {given} days of at most {allowed}: record the return, or a withdrawal."},
		Basis: enrolmentBasis,
		Holds: func(e *Enrolment, c *blk.Context) bool {
			most, set := c.Number(&maxSuspensionDays)
			return !set || int64(e.suspendedDays(c.On)) <= most
		},
		Params: func(e *Enrolment, c *blk.Context) blk.Params {
			most, _ := c.Number(&maxSuspensionDays)
			return givenAllowed(e.suspendedDays(c.On), int(most))
		},
	},
	{
		ID: "ENR-019", At: "/batch", Severity: blk.InEveryPhase(blk.Error),
		Must: fundingSourceMust, Mend: fundingSourceMend, Basis: enrolmentBasis,
		Holds: func(e *Enrolment, c *blk.Context) bool {
			truth, _ := c.Ask("ENR-019", string(e.ID))
			return truth != blk.False
		},
	},
	{
		ID: "ENR-020", At: "/reject_reasons", Severity: blk.UnlessReported(blk.Warning, blk.Error),
		Must: rejectReasonMust, Mend: rejectReasonMend, Basis: enrolmentBasis,
		Holds: func(e *Enrolment, _ *blk.Context) bool { return len(e.RejectReasons) > 0 || !e.isRejected() },
	},
	{
		ID: "ENR-021", At: "/warnings", Severity: blk.UnlessReported(blk.Warning, blk.Warning),
		Must: warningMust, Mend: warningMend, Basis: enrolmentBasis,
		Holds: func(e *Enrolment, _ *blk.Context) bool { return e.Completion != Dismissed || len(e.Warnings) > 0 },
	},
	{
		ID: "ENR-027", At: "/rank", Severity: blk.UnlessReported(blk.Warning, blk.Error),
		Must: reserveRankMust, Mend: reserveRankMend, Basis: enrolmentBasis,
		Holds: func(e *Enrolment, _ *blk.Context) bool { return e.Selection != SelectionReserve || !e.Rank.IsZero() },
	},
	{
		ID: "ENR-029", At: "/completion", Severity: blk.InEveryPhase(blk.Error),
		Must:  blk.Text{ID: "Keikutsertaan harus sesuai dengan riwayatnya: pada keadaan {state_id} seharusnya {allowed_id}, tercatat {given_id}.", EN: "The completion must agree with the history: in state {state_en} it should be {allowed_en}, and is {given_en}."},
		Mend:  blk.Text{ID: "Perbaiki completion, atau catat langkah yang belum ada dalam history.", EN: "Correct completion, or add the step that history lacks."},
		Basis: enrolmentBasis,
		Holds: func(e *Enrolment, _ *blk.Context) bool {
			return len(e.History) == 0 || e.Completion == "" || e.Completion == e.State().completion()
		},
		Params: func(e *Enrolment, _ *blk.Context) blk.Params {
			s := e.State()
			params := append(blk.TextParams("state", s.Label()), blk.TextParams("allowed", labelOrNone(s.completion()))...)
			return append(params, blk.TextParams("given", labelOrNone(e.Completion))...)
		},
	},
	{
		ID: "ENR-030", At: "/result", Severity: blk.InEveryPhase(blk.Error),
		Must:  blk.Text{ID: "Hasil pelatihan tidak boleh ada sebelum riwayatnya berakhir; keadaannya {state_id}.", EN: "A training result must not be there before the history has ended; the state is {state_en}."},
		Mend:  blk.Text{ID: "Hapus result, atau catat langkah yang belum ada dalam history.", EN: "Take result away, or add the step that history lacks."},
		Basis: enrolmentBasis,
		Holds: func(e *Enrolment, _ *blk.Context) bool {
			return e.Result == "" || len(e.History) == 0 || e.State().completion().hasEnded()
		},
		Params: func(e *Enrolment, _ *blk.Context) blk.Params { return blk.TextParams("state", e.State().Label()) },
	},
	{
		ID: "ENR-032", At: "/suspensions", Severity: blk.InEveryPhase(blk.Error),
		Must:  blk.Text{ID: "Masa penangguhan harus mulai pada hari yang diketahui, berada dalam masa pelatihan peserta, dan tidak boleh bertumpuk.", EN: "A suspension must begin on a known day, lie in the days of the participant in training, and not overlap with another."},
		Mend:  blk.Text{ID: "Perbaiki tanggalnya; hanya penangguhan terakhir yang boleh tanpa akhir.", EN: "Correct the dates; only the last suspension may be without an end."},
		Basis: enrolmentBasis,
		Find: func(e *Enrolment, _ *blk.Context) (failures []blk.Failure) {
			for i := range e.Suspensions {
				p := e.Suspensions[i].Period
				within := e.Attended.IsReversed() || e.Attended.Covers(p) || p.Until.IsZero() && e.Attended.Until.IsZero() && !p.From.Before(e.Attended.From)
				if p.From.IsZero() || p.IsReversed() || !within || i > 0 && !e.Suspensions[i-1].Period.Until.Before(p.From) {
					failures = append(failures, blk.Failure{At: blk.IndexPointer("/suspensions", i, "/period")})
				}
			}
			return failures
		},
	},
	{
		ID: "ENR-051", At: "/insurance", Severity: blk.InEveryPhase(blk.Warning),
		Must:  blk.Text{ID: "Jaminan peserta harus berlaku sepanjang masa pelatihannya ({from} sampai {until}).", EN: "The insurance of a participant must be in force all through the training ({from} until {until})."},
		Mend:  blk.Text{ID: "Perpanjang kepesertaan BPJS Ketenagakerjaan, atau perbaiki period.", EN: "Extend the membership of BPJS Ketenagakerjaan, or correct period."},
		Basis: []blk.Basis{blk.Practice(blk.Text{ID: "jaminan kecelakaan kerja dan kematian peserta pelatihan", EN: "accident and death insurance of trainees"})},
		Find: func(e *Enrolment, _ *blk.Context) (failures []blk.Failure) {
			for i := range e.Insurance {
				if !covered(e.Insurance, e.Insurance[i].Kind, e.Attended) {
					failures = append(failures, blk.Failure{At: blk.IndexPointer("/insurance", i, "/period"),
						Params: blk.Params{{Name: "from", Value: e.Attended.From.String()}, {Name: "until", Value: e.Attended.Until.String()}}})
				}
			}
			return failures
		},
	},
}

// suspensionChecks are the checks of a suspension by itself.
var suspensionChecks = []blk.Check[Suspension]{
	blk.CheckPresent("/period", func(s *Suspension) bool { return !s.Period.IsZero() }),
	blk.CheckPeriod("/period", func(s *Suspension) blk.Period { return s.Period }),
	blk.CheckCode("/reason", func(s *Suspension) SuspensionReason { return s.Reason }),
}

// suspendedDays returns the days that a suspension which has not ended has lasted
// on a day, 0 if there is none.
func (e *Enrolment) suspendedDays(on blk.Date) int {
	if n := len(e.Suspensions); n > 0 {
		if p := e.Suspensions[n-1].Period; p.Until.IsZero() && !e.Completion.hasEnded() && !on.Before(p.From) {
			return p.From.DaysUntil(on)
		}
	}
	return 0
}

// labelOrNone returns a completion in words, and that there is none.
func labelOrNone(c Completion) blk.Text {
	if c == "" {
		return blk.Text{ID: "tidak ada", EN: "none"}
	}
	return c.Label()
}

// Check returns what the checks find in the suspension, nil if all hold.
func (s *Suspension) Check(c *blk.Context) blk.Findings { return blk.RunChecks(suspensionChecks, s, c) }

// Check returns what the checks find in the enrolment, nil if all hold.
func (e *Enrolment) Check(c *blk.Context) blk.Findings {
	found := blk.RunChecks(enrolmentChecks, e, c)
	if !e.Eligibility.IsZero() {
		found = append(found, e.Eligibility.Check(c).Under("eligibility")...)
	}
	found = append(found, blk.CheckEach("suspensions", e.Suspensions, (*Suspension).Check, c)...)
	found = append(found, blk.CheckEach("insurance", e.Insurance, (*InsuranceCover).Check, c)...)
	return append(found, enrolmentLifecycle.CheckHistory(e.History, c).Under("history")...)
}

// Validate is [Enrolment.Check] as an error: nil unless a finding is an error.
func (e *Enrolment) Validate(c *blk.Context) error { return e.Check(c).Err() }
