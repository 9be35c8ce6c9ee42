package certification

import (
	"slices"
	"strconv"

	"github.com/vokasi/vokasi-go/blk"
)

// An Assessment (asesmen) is one candidate against one scheme, from application
// to a final decision.
type Assessment struct {
	// The identifier, which no other record of its kind has.
	ID AssessmentID `json:"id,omitzero" jsonschema:"required"`
	// The candidate (asesi).
	Candidate blk.PersonID `json:"candidate,omitzero" jsonschema:"required"`
	// The scheme.
	Scheme blk.SchemeID `json:"scheme,omitzero" jsonschema:"required"`
	// The body.
	Body CertificationBodyID `json:"body,omitzero" jsonschema:"required"`
	// The enrolment in training that the candidate comes from.
	Enrolment blk.EnrolmentID `json:"enrolment,omitzero"`
	// The competency test it is part of.
	Event blk.AssessmentEventID `json:"event,omitzero"`
	// The site, where it is not that of the test.
	Site AssessmentSiteID `json:"site,omitzero"`
	// The day it began.
	AssessedOn blk.Date `json:"assessed_on,omitzero"`
	// Who assesses.
	Assessors []CompetencyAssessorID `json:"assessors,omitempty"`
	// The number of the attempt, from 1.
	Attempt blk.Count `json:"attempt,omitzero"`
	// The application (FR.APL.01).
	Application CertificationApplication `json:"application,omitzero"`
	// What the candidate says of their own competence (FR.APL.02).
	SelfAssessment SelfAssessment `json:"self_assessment,omitzero"`
	// How it is to be assessed (FR.MAPA.01).
	Plan AssessmentPlan `json:"plan,omitzero"`
	// What was agreed and adjusted before it began (FR.AK.01, FR.AK.07).
	Agreement AssessmentAgreement `json:"agreement,omitzero"`
	// The evidence.
	Evidence []AssessmentEvidence `json:"evidence,omitempty"`
	// The result of each unit.
	Results []UnitResult `json:"results,omitempty"`
	// What the assessor recommends (FR.AK.02).
	Recommendation Recommendation `json:"recommendation,omitzero"`
	// What the body decided, the earlier first. The last one holds.
	Decisions []CertificationDecision `json:"decisions,omitempty"`
	// Appeals against decisions, the earlier first.
	Appeals []Appeal `json:"appeals,omitempty"`
	// The forms that were filled in.
	Forms []FilledForm `json:"forms,omitempty"`
	// What happened to it so far; its state follows from this.
	History []AssessmentStep `json:"history,omitempty"`
	// The assessment that this one corrects.
	Amendment blk.Amendment[AssessmentID] `json:"amendment,omitzero"`
}

// AssessmentID identifies an [Assessment].
type AssessmentID string

// A CertificationApplication (permohonan sertifikasi, FR.APL.01) is who wants to
// be assessed and why.
type CertificationApplication struct {
	// The day it was handed in.
	SubmittedOn blk.Date `json:"submitted_on,omitzero"`
	// Why the candidate wants to be assessed.
	Purpose AssessmentPurpose `json:"purpose,omitzero"`
	// Whether the prerequisites of the scheme were proven.
	PrerequisitesProven blk.Flag `json:"prerequisites_proven,omitzero"`
	// The papers handed in.
	Documents []blk.DocumentID `json:"documents,omitempty"`
	// The day it was accepted; absent if it was not.
	AcceptedOn blk.Date `json:"accepted_on,omitzero"`
}

// AssessmentPurpose is why somebody wants to be assessed: "certification",
// "renewal" (RCC), "prior_learning" (RPL), "trainee" (PKT) or "other". The zero
// value "" is absent.
type AssessmentPurpose string

// The purposes.
const (
	PurposeCertification AssessmentPurpose = "certification"
	PurposeRenewal       AssessmentPurpose = "renewal"
	PurposePriorLearning AssessmentPurpose = "prior_learning"
	PurposeTrainee       AssessmentPurpose = "trainee"
	PurposeOther         AssessmentPurpose = "other"
)

var assessmentPurposes = blk.NewCodeList("assessment_purpose", blk.Text{ID: "Tujuan asesmen", EN: "Purpose of an assessment"},
	blk.Code{Value: string(PurposeCertification), Label: blk.Text{ID: "sertifikasi", EN: "certification"}, Aliases: []string{"Sertifikasi"}},
	blk.Code{Value: string(PurposeRenewal), Label: blk.Text{ID: "sertifikasi ulang (RCC)", EN: "renewal (RCC)"}, Meaning: blk.Text{ID: "recognition of current competency: pemegang sertifikat diases lagi", EN: "recognition of current competency: the holder of a certificate is assessed again"}, Aliases: []string{"RCC", "Sertifikasi Ulang"}},
	blk.Code{Value: string(PurposePriorLearning), Label: blk.Text{ID: "rekognisi pembelajaran lampau (RPL)", EN: "recognition of prior learning (RPL)"}, Meaning: blk.Text{ID: "recognition of prior learning: kemampuan dari pengalaman kerja", EN: "recognition of prior learning: what was learnt at work"}, Aliases: []string{"RPL"}},
	blk.Code{Value: string(PurposeTrainee), Label: blk.Text{ID: "peserta pelatihan (PKT)", EN: "trainee (PKT)"}, Meaning: blk.Text{ID: "peserta kursus atau pelatihan", EN: "somebody who attended a course"}, Aliases: []string{"PKT"}},
	blk.Code{Value: string(PurposeOther), Label: blk.Text{ID: "lainnya", EN: "other"}, Aliases: []string{"Lainnya"}},
)

// IsValid reports whether p is one of the purposes.
func (p AssessmentPurpose) IsValid() bool { return assessmentPurposes.Has(string(p)) }

// Label returns the purpose in words.
func (p AssessmentPurpose) Label() blk.Text { return assessmentPurposes.LabelOf(string(p)) }

// CodeList returns all purposes.
func (AssessmentPurpose) CodeList() blk.CodeList { return assessmentPurposes }

// SelfAssessment (asesmen mandiri, FR.APL.02) is what candidates answer for each
// element before they are assessed.
type SelfAssessment struct {
	// The day it was handed in.
	On blk.Date `json:"on,omitzero"`
	// The answers.
	Answers []SelfAssessmentAnswer `json:"answers,omitempty"`
	// Whether the assessor found that the assessment can go on (lanjut).
	Proceed blk.Flag `json:"proceed,omitzero"`
	// The assessor who said so.
	Assessor CompetencyAssessorID `json:"assessor,omitzero"`
}

// A SelfAssessmentAnswer is the answer for one element.
type SelfAssessmentAnswer struct {
	// The unit.
	Unit blk.UnitCode `json:"unit,omitzero" jsonschema:"required"`
	// The number of the element; absent for the whole unit.
	Element blk.Count `json:"element,omitzero"`
	// What candidates think of their competence.
	Result blk.CompetencyResult `json:"result,omitzero" jsonschema:"required"`
	// The papers that show it.
	Documents []blk.DocumentID `json:"documents,omitempty"`
}

// AssessmentPlan (FR.MAPA.01) says with which instruments units are assessed.
type AssessmentPlan struct {
	// The day it was made.
	On blk.Date `json:"on,omitzero"`
	// The assessor who made it.
	Assessor CompetencyAssessorID `json:"assessor,omitzero"`
	// The instruments.
	Instruments []PlannedInstrument `json:"instruments,omitempty"`
}

// A PlannedInstrument is how one unit is to be assessed.
type PlannedInstrument struct {
	// The unit.
	Unit blk.UnitCode `json:"unit,omitzero" jsonschema:"required"`
	// The method.
	Method AssessmentMethod `json:"method,omitzero" jsonschema:"required"`
	// The form it is recorded in.
	Form AssessmentForm `json:"form,omitzero"`
}

// AssessmentMethod is how competence is assessed: "observation",
// "demonstration", "project", "written_test", "oral_test", "interview",
// "portfolio" or "third_party". The zero value "" is absent.
type AssessmentMethod string

// The methods.
const (
	MethodObservation   AssessmentMethod = "observation"
	MethodDemonstration AssessmentMethod = "demonstration"
	MethodProject       AssessmentMethod = "project"
	MethodWrittenTest   AssessmentMethod = "written_test"
	MethodOralTest      AssessmentMethod = "oral_test"
	MethodInterview     AssessmentMethod = "interview"
	MethodPortfolio     AssessmentMethod = "portfolio"
	MethodThirdParty    AssessmentMethod = "third_party"
)

var assessmentMethods = blk.NewCodeList("assessment_method", blk.Text{ID: "Metode asesmen", EN: "Method of assessment"},
	blk.Code{Value: string(MethodObservation), Label: blk.Text{ID: "observasi langsung", EN: "observation"}},
	blk.Code{Value: string(MethodDemonstration), Label: blk.Text{ID: "demonstrasi atau praktik", EN: "demonstration"}},
	blk.Code{Value: string(MethodProject), Label: blk.Text{ID: "proyek", EN: "project"}},
	blk.Code{Value: string(MethodWrittenTest), Label: blk.Text{ID: "tes tertulis", EN: "written test"}},
	blk.Code{Value: string(MethodOralTest), Label: blk.Text{ID: "tes lisan", EN: "oral test"}},
	blk.Code{Value: string(MethodInterview), Label: blk.Text{ID: "wawancara", EN: "interview"}},
	blk.Code{Value: string(MethodPortfolio), Label: blk.Text{ID: "verifikasi portofolio", EN: "portfolio"}},
	blk.Code{Value: string(MethodThirdParty), Label: blk.Text{ID: "bukti pihak ketiga", EN: "evidence of a third party"}, Meaning: blk.Text{ID: "keterangan orang lain, misalnya atasan", EN: "what others say, such as a superior"}},
)

// IsValid reports whether m is one of the methods.
func (m AssessmentMethod) IsValid() bool { return assessmentMethods.Has(string(m)) }

// Label returns the name of the method.
func (m AssessmentMethod) Label() blk.Text { return assessmentMethods.LabelOf(string(m)) }

// CodeList returns all methods.
func (AssessmentMethod) CodeList() blk.CodeList { return assessmentMethods }

// An AssessmentAgreement (FR.AK.01) is what candidate and assessor agreed before
// the assessment began.
type AssessmentAgreement struct {
	// The day both signed.
	SignedOn blk.Date `json:"signed_on,omitzero"`
	// What was adjusted for the candidate (FR.AK.07); absent if nothing was.
	Adjustments []blk.Text `json:"adjustments,omitempty"`
}

// AssessmentEvidence is one piece of evidence and what it is worth.
type AssessmentEvidence struct {
	// Its number within the assessment, from 1.
	Number blk.Count `json:"number,omitzero" jsonschema:"required"`
	// The method it was collected by.
	Method AssessmentMethod `json:"method,omitzero" jsonschema:"required"`
	// The unit.
	Unit blk.UnitCode `json:"unit,omitzero" jsonschema:"required"`
	// The criteria it covers, as element and criterion; absent for the whole unit.
	Criteria []CriterionNumber `json:"criteria,omitempty"`
	// Whether it shows what the criterion asks (valid).
	Valid blk.Flag `json:"valid,omitzero"`
	// Whether it is the candidate's own (asli).
	Authentic blk.Flag `json:"authentic,omitzero"`
	// Whether it shows present competence (terkini).
	Current blk.Flag `json:"current,omitzero"`
	// Whether there is enough of it (memadai).
	Sufficient blk.Flag `json:"sufficient,omitzero"`
	// The certificate it consists in, for evidence from an earlier certificate.
	Certificate CertificateID `json:"certificate,omitzero"`
	// The paper.
	Document blk.DocumentID `json:"document,omitzero"`
}

// A CriterionNumber names a criterion of a unit: element 1, criterion 2 is
// KUK 1.2.
type CriterionNumber struct {
	// The element.
	Element blk.Count `json:"element,omitzero" jsonschema:"required"`
	// The criterion.
	Criterion blk.Count `json:"criterion,omitzero" jsonschema:"required"`
}

// A UnitResult is what was found for one unit.
type UnitResult struct {
	// The unit.
	Unit blk.UnitCode `json:"unit,omitzero" jsonschema:"required"`
	// Whether the candidate is competent in the unit.
	Result blk.CompetencyResult `json:"result,omitzero" jsonschema:"required"`
	// The numbers of the evidence it rests on.
	Evidence []blk.Count `json:"evidence,omitempty"`
}

// A Recommendation is what the assessor recommends the body to decide.
type Recommendation struct {
	// The day on which it was recommended.
	On blk.Date `json:"on,omitzero"`
	// The assessor.
	Assessor CompetencyAssessorID `json:"assessor,omitzero"`
	// What is recommended.
	Result blk.CompetencyResult `json:"result,omitzero"`
}

// A CertificationDecision (keputusan sertifikasi) is what the committee of a body
// (pleno, komite teknis) decided.
type CertificationDecision struct {
	// The day on which it was decided.
	On blk.Date `json:"on,omitzero" jsonschema:"required"`
	// Whether the candidate is competent in the scheme.
	Result blk.CompetencyResult `json:"result,omitzero" jsonschema:"required"`
	// Who decided: the members of the committee.
	DecidedBy []blk.PersonID `json:"decided_by,omitempty"`
	// The minutes or the decree.
	Document blk.DocumentID `json:"document,omitzero"`
	// The day from which it is final: no appeal can be lodged any more.
	FinalOn blk.Date `json:"final_on,omitzero"`
}

// An Appeal (banding, FR.AK.04) is a candidate's objection to a decision.
type Appeal struct {
	// The day it was lodged.
	LodgedOn blk.Date `json:"lodged_on,omitzero" jsonschema:"required"`
	// Why the candidate objects.
	Reason string `json:"reason,omitzero"`
	// Who heard it.
	HeardBy []blk.PersonID `json:"heard_by,omitempty"`
	// What came of it; absent while it is open.
	Outcome AppealOutcome `json:"outcome,omitzero"`
	// The day of the outcome.
	DecidedOn blk.Date `json:"decided_on,omitzero"`
	// The minutes.
	Document blk.DocumentID `json:"document,omitzero"`
}

// AppealOutcome is what came of an appeal: "upheld" (the decision stays),
// "overturned" or "reassessment". The zero value "" is absent.
type AppealOutcome string

// The outcomes.
const (
	AppealUpheld       AppealOutcome = "upheld"
	AppealOverturned   AppealOutcome = "overturned"
	AppealReassessment AppealOutcome = "reassessment"
)

var appealOutcomes = blk.NewCodeList("appeal_outcome", blk.Text{ID: "Hasil banding", EN: "Outcome of an appeal"},
	blk.Code{Value: string(AppealUpheld), Label: blk.Text{ID: "keputusan tetap", EN: "decision upheld"}},
	blk.Code{Value: string(AppealOverturned), Label: blk.Text{ID: "keputusan diubah", EN: "decision overturned"}},
	blk.Code{Value: string(AppealReassessment), Label: blk.Text{ID: "asesmen ulang", EN: "reassessment ordered"}},
)

// IsValid reports whether o is one of the outcomes.
func (o AppealOutcome) IsValid() bool { return appealOutcomes.Has(string(o)) }

// Label returns the outcome in words.
func (o AppealOutcome) Label() blk.Text { return appealOutcomes.LabelOf(string(o)) }

// CodeList returns all outcomes.
func (AppealOutcome) CodeList() blk.CodeList { return appealOutcomes }

// A FilledForm is a form of the set that was filled in.
type FilledForm struct {
	// Which form.
	Form AssessmentForm `json:"form,omitzero" jsonschema:"required"`
	// The edition of the set, for example "2018".
	Edition string `json:"edition,omitzero"`
	// The day on which it was filled in.
	On blk.Date `json:"on,omitzero"`
	// The paper.
	Document blk.DocumentID `json:"document,omitzero"`
}

// AssessmentForm is a form of the set of instruments (MUK), such as "apl_01".
// The zero value "" is absent.
type AssessmentForm string

// The forms of the set of 2018 to 2023; titles of FR.IA.04 and FR.IA.08 differ between editions.
const (
	FormAPL01  AssessmentForm = "apl_01"
	FormAPL02  AssessmentForm = "apl_02"
	FormMAPA01 AssessmentForm = "mapa_01"
	FormMAPA02 AssessmentForm = "mapa_02"
	FormIA01   AssessmentForm = "ia_01"
	FormIA02   AssessmentForm = "ia_02"
	FormIA03   AssessmentForm = "ia_03"
	FormIA04A  AssessmentForm = "ia_04a"
	FormIA04B  AssessmentForm = "ia_04b"
	FormIA05   AssessmentForm = "ia_05"
	FormIA06   AssessmentForm = "ia_06"
	FormIA07   AssessmentForm = "ia_07"
	FormIA08   AssessmentForm = "ia_08"
	FormIA09   AssessmentForm = "ia_09"
	FormIA10   AssessmentForm = "ia_10"
	FormIA11   AssessmentForm = "ia_11"
	FormAK01   AssessmentForm = "ak_01"
	FormAK02   AssessmentForm = "ak_02"
	FormAK03   AssessmentForm = "ak_03"
	FormAK04   AssessmentForm = "ak_04"
	FormAK05   AssessmentForm = "ak_05"
	FormAK06   AssessmentForm = "ak_06"
	FormAK07   AssessmentForm = "ak_07"
	FormVA     AssessmentForm = "va"
)

var assessmentForms = blk.NewCodeList("assessment_form", blk.Text{ID: "Formulir asesmen (MUK)", EN: "Assessment form"},
	blk.Code{Value: string(FormAPL01), Label: blk.Text{ID: "FR.APL.01 Permohonan Sertifikasi Kompetensi", EN: "FR.APL.01 application"}, Aliases: []string{"FR.APL.01"}},
	blk.Code{Value: string(FormAPL02), Label: blk.Text{ID: "FR.APL.02 Asesmen Mandiri", EN: "FR.APL.02 self-assessment"}, Aliases: []string{"FR.APL.02"}},
	blk.Code{Value: string(FormMAPA01), Label: blk.Text{ID: "FR.MAPA.01 Merencanakan Aktivitas dan Proses Asesmen", EN: "FR.MAPA.01 plan of assessment"}, Meaning: blk.Text{ID: "merencanakan aktivitas dan proses asesmen", EN: "what will be assessed, how and with what"}, Aliases: []string{"FR.MAPA.01"}},
	blk.Code{Value: string(FormMAPA02), Label: blk.Text{ID: "FR.MAPA.02 Peta Instrumen Asesmen", EN: "FR.MAPA.02 map of instruments"}, Meaning: blk.Text{ID: "instrumen asesmen untuk setiap unit", EN: "which instrument is for which unit"}, Aliases: []string{"FR.MAPA.02"}},
	blk.Code{Value: string(FormIA01), Label: blk.Text{ID: "FR.IA.01 Ceklis Observasi", EN: "FR.IA.01 observation checklist"}, Aliases: []string{"FR.IA.01"}},
	blk.Code{Value: string(FormIA02), Label: blk.Text{ID: "FR.IA.02 Tugas Praktik Demonstrasi", EN: "FR.IA.02 practical task"}, Aliases: []string{"FR.IA.02"}},
	blk.Code{Value: string(FormIA03), Label: blk.Text{ID: "FR.IA.03 Pertanyaan untuk Mendukung Observasi", EN: "FR.IA.03 questions in support of observation"}, Aliases: []string{"FR.IA.03"}},
	blk.Code{Value: string(FormIA04A), Label: blk.Text{ID: "FR.IA.04A Penjelasan Singkat Proyek", EN: "FR.IA.04A project brief"}, Aliases: []string{"FR.IA.04A"}},
	blk.Code{Value: string(FormIA04B), Label: blk.Text{ID: "FR.IA.04B Penilaian Proyek", EN: "FR.IA.04B project assessment"}, Aliases: []string{"FR.IA.04B"}},
	blk.Code{Value: string(FormIA05), Label: blk.Text{ID: "FR.IA.05 Pertanyaan Tertulis Pilihan Ganda", EN: "FR.IA.05 multiple choice"}, Aliases: []string{"FR.IA.05"}},
	blk.Code{Value: string(FormIA06), Label: blk.Text{ID: "FR.IA.06 Pertanyaan Tertulis Esai", EN: "FR.IA.06 essay"}, Aliases: []string{"FR.IA.06"}},
	blk.Code{Value: string(FormIA07), Label: blk.Text{ID: "FR.IA.07 Pertanyaan Lisan", EN: "FR.IA.07 oral questions"}, Aliases: []string{"FR.IA.07"}},
	blk.Code{Value: string(FormIA08), Label: blk.Text{ID: "FR.IA.08 Verifikasi Portofolio", EN: "FR.IA.08 portfolio"}, Aliases: []string{"FR.IA.08"}},
	blk.Code{Value: string(FormIA09), Label: blk.Text{ID: "FR.IA.09 Pertanyaan Wawancara", EN: "FR.IA.09 interview"}, Aliases: []string{"FR.IA.09"}},
	blk.Code{Value: string(FormIA10), Label: blk.Text{ID: "FR.IA.10 Klarifikasi Bukti Pihak Ketiga", EN: "FR.IA.10 third-party evidence"}, Aliases: []string{"FR.IA.10"}},
	blk.Code{Value: string(FormIA11), Label: blk.Text{ID: "FR.IA.11 Meninjau Instrumen Asesmen", EN: "FR.IA.11 review of instruments"}, Aliases: []string{"FR.IA.11"}},
	blk.Code{Value: string(FormAK01), Label: blk.Text{ID: "FR.AK.01 Persetujuan Asesmen dan Kerahasiaan", EN: "FR.AK.01 agreement and confidentiality"}, Aliases: []string{"FR.AK.01"}},
	blk.Code{Value: string(FormAK02), Label: blk.Text{ID: "FR.AK.02 Rekaman Asesmen Kompetensi", EN: "FR.AK.02 record of assessment"}, Aliases: []string{"FR.AK.02"}},
	blk.Code{Value: string(FormAK03), Label: blk.Text{ID: "FR.AK.03 Umpan Balik dan Catatan Asesmen", EN: "FR.AK.03 feedback"}, Aliases: []string{"FR.AK.03"}},
	blk.Code{Value: string(FormAK04), Label: blk.Text{ID: "FR.AK.04 Banding Asesmen", EN: "FR.AK.04 appeal"}, Aliases: []string{"FR.AK.04"}},
	blk.Code{Value: string(FormAK05), Label: blk.Text{ID: "FR.AK.05 Laporan Asesmen", EN: "FR.AK.05 report of assessment"}, Aliases: []string{"FR.AK.05"}},
	blk.Code{Value: string(FormAK06), Label: blk.Text{ID: "FR.AK.06 Meninjau Proses Asesmen", EN: "FR.AK.06 review of the process"}, Aliases: []string{"FR.AK.06"}},
	blk.Code{Value: string(FormAK07), Label: blk.Text{ID: "FR.AK.07 Ceklis Penyesuaian yang Wajar dan Beralasan", EN: "FR.AK.07 reasonable adjustments"}, Meaning: blk.Text{ID: "penyesuaian yang wajar dan beralasan, misalnya bagi penyandang disabilitas", EN: "adjustments for a candidate, such as one with a disability"}, Aliases: []string{"FR.AK.07"}},
	blk.Code{Value: string(FormVA), Label: blk.Text{ID: "FR.VA Validasi Asesmen", EN: "FR.VA validation"}, Meaning: blk.Text{ID: "memeriksa asesmen yang sudah dilakukan", EN: "examines assessments that were made"}, Aliases: []string{"FR.VA"}},
)

// IsValid reports whether f is one of the forms.
func (f AssessmentForm) IsValid() bool { return assessmentForms.Has(string(f)) }

// Label returns the number and the title of the form.
func (f AssessmentForm) Label() blk.Text { return assessmentForms.LabelOf(string(f)) }

// CodeList returns all forms.
func (AssessmentForm) CodeList() blk.CodeList { return assessmentForms }

// An AssessmentStep is one move of an assessment.
type AssessmentStep = blk.Step[AssessmentState, AssessmentMove]

// AssessmentState is the state of an assessment, from "draft" to "final". The
// zero value "" is absent.
type AssessmentState string

// The states of an assessment.
const (
	AssessmentDraft        AssessmentState = "draft"
	AssessmentSubmitted    AssessmentState = "submitted"
	AssessmentAccepted     AssessmentState = "accepted"
	AssessmentRejected     AssessmentState = "rejected"
	AssessmentWithdrawn    AssessmentState = "withdrawn"
	AssessmentSelfAssessed AssessmentState = "self_assessed"
	AssessmentScheduled    AssessmentState = "scheduled"
	AssessmentInProgress   AssessmentState = "in_progress"
	AssessmentRecommended  AssessmentState = "recommended"
	AssessmentDecided      AssessmentState = "decided"
	AssessmentAppealed     AssessmentState = "appealed"
	AssessmentFinal        AssessmentState = "final"
)

var assessmentStates = blk.NewCodeList("assessment_state", blk.Text{ID: "Keadaan asesmen", EN: "State of an assessment"},
	blk.Code{Value: string(AssessmentDraft), Label: blk.Text{ID: "konsep", EN: "draft"}},
	blk.Code{Value: string(AssessmentSubmitted), Label: blk.Text{ID: "permohonan diajukan", EN: "submitted"}, Meaning: blk.Text{ID: "permohonan FR.APL.01 diajukan", EN: "the application FR.APL.01 is handed in"}},
	blk.Code{Value: string(AssessmentAccepted), Label: blk.Text{ID: "permohonan diterima", EN: "accepted"}},
	blk.Code{Value: string(AssessmentRejected), Label: blk.Text{ID: "permohonan ditolak", EN: "rejected"}},
	blk.Code{Value: string(AssessmentWithdrawn), Label: blk.Text{ID: "ditarik", EN: "withdrawn"}},
	blk.Code{Value: string(AssessmentSelfAssessed), Label: blk.Text{ID: "asesmen mandiri selesai", EN: "self-assessed"}, Meaning: blk.Text{ID: "FR.APL.02 sudah diisi asesi", EN: "the candidate has filled in FR.APL.02"}},
	blk.Code{Value: string(AssessmentScheduled), Label: blk.Text{ID: "dijadwalkan", EN: "scheduled"}},
	blk.Code{Value: string(AssessmentInProgress), Label: blk.Text{ID: "berlangsung", EN: "in progress"}},
	blk.Code{Value: string(AssessmentRecommended), Label: blk.Text{ID: "direkomendasikan", EN: "recommended"}, Meaning: blk.Text{ID: "asesor sudah memberi rekomendasi", EN: "the assessor has given a recommendation"}},
	blk.Code{Value: string(AssessmentDecided), Label: blk.Text{ID: "diputuskan", EN: "decided"}, Meaning: blk.Text{ID: "LSP sudah memutuskan; banding masih mungkin", EN: "the body has decided; an appeal is possible"}},
	blk.Code{Value: string(AssessmentAppealed), Label: blk.Text{ID: "banding", EN: "appealed"}},
	blk.Code{Value: string(AssessmentFinal), Label: blk.Text{ID: "final", EN: "final"}, Meaning: blk.Text{ID: "tidak dapat dibanding lagi", EN: "no appeal is possible any more"}},
)

// IsValid reports whether s is one of the states.
func (s AssessmentState) IsValid() bool { return assessmentStates.Has(string(s)) }

// Label returns the name of the state.
func (s AssessmentState) Label() blk.Text { return assessmentStates.LabelOf(string(s)) }

// CodeList returns all states.
func (AssessmentState) CodeList() blk.CodeList { return assessmentStates }

// AssessmentMove is what moves an assessment, such as "submit". The zero value
// "" is absent.
type AssessmentMove string

// The moves.
const (
	AssessmentSubmit            AssessmentMove = "submit"
	AssessmentAccept            AssessmentMove = "accept"
	AssessmentReturn            AssessmentMove = "return"
	AssessmentReject            AssessmentMove = "reject"
	AssessmentWithdraw          AssessmentMove = "withdraw"
	AssessmentSelfAssess        AssessmentMove = "self_assess"
	AssessmentSchedule          AssessmentMove = "schedule"
	AssessmentBegin             AssessmentMove = "begin"
	AssessmentRecommend         AssessmentMove = "recommend"
	AssessmentDecide            AssessmentMove = "decide"
	AssessmentReassess          AssessmentMove = "reassess"
	AssessmentAppeal            AssessmentMove = "appeal"
	AssessmentUphold            AssessmentMove = "uphold"
	AssessmentOverturn          AssessmentMove = "overturn"
	AssessmentOrderReassessment AssessmentMove = "order_reassessment"
	AssessmentFinalise          AssessmentMove = "finalise"
)

var assessmentMoves = blk.NewCodeList("assessment_move", blk.Text{ID: "Langkah asesmen", EN: "Event of an assessment"},
	blk.Code{Value: string(AssessmentSubmit), Label: blk.Text{ID: "ajukan permohonan", EN: "submit"}},
	blk.Code{Value: string(AssessmentAccept), Label: blk.Text{ID: "terima permohonan", EN: "accept"}},
	blk.Code{Value: string(AssessmentReturn), Label: blk.Text{ID: "kembalikan permohonan", EN: "return"}},
	blk.Code{Value: string(AssessmentReject), Label: blk.Text{ID: "tolak permohonan", EN: "reject"}},
	blk.Code{Value: string(AssessmentWithdraw), Label: blk.Text{ID: "tarik", EN: "withdraw"}},
	blk.Code{Value: string(AssessmentSelfAssess), Label: blk.Text{ID: "isi asesmen mandiri", EN: "self-assess"}},
	blk.Code{Value: string(AssessmentSchedule), Label: blk.Text{ID: "jadwalkan", EN: "schedule"}},
	blk.Code{Value: string(AssessmentBegin), Label: blk.Text{ID: "mulai", EN: "begin"}},
	blk.Code{Value: string(AssessmentRecommend), Label: blk.Text{ID: "rekomendasikan", EN: "recommend"}},
	blk.Code{Value: string(AssessmentDecide), Label: blk.Text{ID: "putuskan", EN: "decide"}},
	blk.Code{Value: string(AssessmentReassess), Label: blk.Text{ID: "uji ulang", EN: "reassess"}},
	blk.Code{Value: string(AssessmentAppeal), Label: blk.Text{ID: "ajukan banding", EN: "appeal"}},
	blk.Code{Value: string(AssessmentUphold), Label: blk.Text{ID: "pertahankan keputusan", EN: "uphold"}},
	blk.Code{Value: string(AssessmentOverturn), Label: blk.Text{ID: "ubah keputusan", EN: "overturn"}},
	blk.Code{Value: string(AssessmentOrderReassessment), Label: blk.Text{ID: "perintahkan asesmen ulang", EN: "order reassessment"}},
	blk.Code{Value: string(AssessmentFinalise), Label: blk.Text{ID: "finalkan", EN: "finalise"}},
)

// IsValid reports whether m is one of the moves.
func (m AssessmentMove) IsValid() bool { return assessmentMoves.Has(string(m)) }

// Label returns the name of the move.
func (m AssessmentMove) Label() blk.Text { return assessmentMoves.LabelOf(string(m)) }

// CodeList returns all moves.
func (AssessmentMove) CodeList() blk.CodeList { return assessmentMoves }

var assessmentBasis = []blk.Basis{blk.Practice(blk.Text{ID: "materi uji kompetensi (MUK)", EN: "set of assessment instruments (MUK)"}), blk.Law("iso-17024", "")}

var (
	evidenceMust = blk.Text{ID: "Unit yang dinyatakan kompeten harus merujuk bukti yang ada dalam asesmen ini.", EN: "A unit found competent must refer to evidence that the assessment has."}
	evidenceMend = blk.Text{ID: "Isi evidence dengan nomor buktinya.", EN: "Give the numbers of the evidence in evidence."}
)

var assessmentChecks = []blk.Check[Assessment]{
	blk.CheckPresent("/id", func(a *Assessment) bool { return a.ID != "" }),
	blk.CheckIdentifier("/id", func(a *Assessment) AssessmentID { return a.ID }),
	blk.CheckPresent("/candidate", func(a *Assessment) bool { return a.Candidate != "" }),
	blk.CheckIdentifier("/candidate", func(a *Assessment) blk.PersonID { return a.Candidate }),
	blk.CheckPresent("/scheme", func(a *Assessment) bool { return a.Scheme != "" }),
	blk.CheckIdentifier("/scheme", func(a *Assessment) blk.SchemeID { return a.Scheme }),
	blk.CheckPresent("/body", func(a *Assessment) bool { return a.Body != "" }),
	blk.CheckIdentifier("/body", func(a *Assessment) CertificationBodyID { return a.Body }),
	blk.CheckIdentifier("/enrolment", func(a *Assessment) blk.EnrolmentID { return a.Enrolment }),
	blk.CheckIdentifier("/event", func(a *Assessment) blk.AssessmentEventID { return a.Event }),
	blk.CheckIdentifier("/site", func(a *Assessment) AssessmentSiteID { return a.Site }),
	blk.CheckIdentifiers("/assessors", func(a *Assessment) []CompetencyAssessorID { return a.Assessors }),
	blk.CheckCode("/application/purpose", func(a *Assessment) AssessmentPurpose { return a.Application.Purpose }),
	blk.CheckIdentifiers("/application/documents", func(a *Assessment) []blk.DocumentID { return a.Application.Documents }),
	blk.CheckIdentifier("/self_assessment/assessor", func(a *Assessment) CompetencyAssessorID { return a.SelfAssessment.Assessor }),
	blk.CheckIdentifier("/plan/assessor", func(a *Assessment) CompetencyAssessorID { return a.Plan.Assessor }),
	blk.CheckIdentifier("/recommendation/assessor", func(a *Assessment) CompetencyAssessorID { return a.Recommendation.Assessor }),
	blk.CheckCode("/recommendation/result", func(a *Assessment) blk.CompetencyResult { return a.Recommendation.Result }),
	blk.CheckAmendment(func(a *Assessment) (AssessmentID, *blk.Amendment[AssessmentID]) { return a.ID, &a.Amendment }),
	{
		ID: "ASM-003", At: "/assessed_on", Severity: blk.UnlessReported(blk.Error, blk.Error), Basis: assessmentBasis,
		Must: blk.Text{ID: "Asesmen baru boleh dimulai setelah permohonan (FR.APL.01) diterima dan asesmen mandiri (FR.APL.02) menyatakan lanjut.", EN: "An assessment must begin only after the application (FR.APL.01) was accepted and the self-assessment (FR.APL.02) said to go on."},
		Mend: blk.Text{ID: "Periksa application.accepted_on, self_assessment.proceed dan assessed_on.", EN: "Check application.accepted_on, self_assessment.proceed and assessed_on."},
		Holds: func(a *Assessment, _ *blk.Context) bool {
			accepted := a.Application.AcceptedOn
			return a.AssessedOn.IsZero() || !accepted.IsZero() && !a.AssessedOn.Before(accepted) && a.SelfAssessment.Proceed.Truth() == blk.True && !a.AssessedOn.Before(a.SelfAssessment.On)
		},
	},
	{
		ID: "ASM-030", At: "/recommendation/assessor", Severity: blk.InEveryPhase(blk.Error), Basis: assessmentBasis,
		Must: blk.Text{ID: "Yang merekomendasikan haruslah salah satu asesor asesmen itu.", EN: "Who recommends must be one of the assessors of the assessment."},
		Mend: blk.Text{ID: "Periksa assessors dan recommendation.assessor.", EN: "Check assessors and recommendation.assessor."},
		Holds: func(a *Assessment, _ *blk.Context) bool {
			return a.Recommendation.Assessor == "" || len(a.Assessors) == 0 || slices.Contains(a.Assessors, a.Recommendation.Assessor)
		},
	},
	{
		ID: "ASM-006", At: "/results", Severity: blk.UnlessReported(blk.Warning, blk.Error), Basis: assessmentBasis,
		Must: evidenceMust, Mend: evidenceMend,
		Find: func(a *Assessment, _ *blk.Context) (failures []blk.Failure) {
			for i := range a.Results {
				r := &a.Results[i]
				if r.Result == blk.Competent && len(r.Evidence) == 0 {
					failures = append(failures, blk.Failure{At: blk.IndexPointer("/results", i, "/evidence")})
				}
				for j, n := range r.Evidence {
					if !slices.ContainsFunc(a.Evidence, func(e AssessmentEvidence) bool { return e.Number == n }) {
						failures = append(failures, blk.Failure{At: blk.IndexPointer("/results", i, blk.IndexPointer("/evidence", j, ""))})
					}
				}
			}
			return failures
		},
	},
	{
		ID: "ASM-007", At: "/decisions", Severity: blk.InEveryPhase(blk.Error), Basis: assessmentBasis,
		Must: blk.Text{ID: "Keputusan tidak boleh mendahului asesmen, rekomendasi atau keputusan sebelumnya, dan tidak final sebelum diambil.", EN: "A decision must not be before the assessment, the recommendation or the decision before it, nor final before it is made."},
		Mend: blk.Text{ID: "Periksa tanggal-tanggalnya.", EN: "Check the days."},
		Find: func(a *Assessment, _ *blk.Context) (failures []blk.Failure) {
			for i := range a.Decisions {
				d := &a.Decisions[i]
				if d.On.Before(a.AssessedOn) || d.On.Before(a.Recommendation.On) || i > 0 && d.On.Before(a.Decisions[i-1].On) || d.FinalOn.Before(d.On) {
					failures = append(failures, blk.Failure{At: blk.IndexPointer("/decisions", i, "/on")})
				}
			}
			return failures
		},
	},
	{
		ID: "ASM-012", At: "/decisions", Severity: blk.InEveryPhase(blk.Warning), Basis: assessmentBasis, Needs: []blk.CheckID{"ASM-007"},
		Must: blk.Text{ID: "Keputusan pertama harus diambil paling lama {allowed} hari setelah asesmen; ini {given} hari.", EN: "The first decision must be made within {allowed} days of the assessment; this took {given}."},
		Mend: blk.Text{ID: "Jadwalkan pleno lebih awal, atau periksa tanggalnya.", EN: "Hold the committee earlier, or check the days."},
		Find: func(a *Assessment, c *blk.Context) []blk.Failure {
			most, set := c.Number(&certificationDecisionDays)
			if !set || len(a.Decisions) == 0 || a.AssessedOn.IsZero() || a.Decisions[0].On.IsZero() {
				return nil
			}
			if n := a.AssessedOn.DaysUntil(a.Decisions[0].On); int64(n) > most {
				return []blk.Failure{{At: "/decisions/0/on", Params: blk.Params{{Name: "given", Value: strconv.Itoa(n)}, {Name: "allowed", Value: strconv.FormatInt(most, 10)}}}}
			}
			return nil
		},
	},
	{
		ID: "ASM-009", At: "/appeals", Severity: blk.InEveryPhase(blk.Error), Basis: assessmentBasis,
		Must: blk.Text{ID: "Banding harus diajukan terhadap keputusan yang sudah ada, paling lama {allowed} hari sesudahnya.", EN: "An appeal must be against a decision that was made, within {allowed} days of it."},
		Mend: blk.Text{ID: "Periksa lodged_on dan tanggal keputusannya.", EN: "Check lodged_on and the day of the decision."},
		Find: func(a *Assessment, c *blk.Context) (failures []blk.Failure) {
			most, set := c.Number(&assessmentAppealDays)
			for i := range a.Appeals {
				lodged := a.Appeals[i].LodgedOn
				against := a.decisionOn(lodged)
				if !lodged.IsZero() && (against == nil || set && int64(against.On.DaysUntil(lodged)) > most) {
					failures = append(failures, blk.Failure{At: blk.IndexPointer("/appeals", i, "/lodged_on"), Params: blk.Params{{Name: "allowed", Value: strconv.FormatInt(most, 10)}}})
				}
			}
			return failures
		},
	},
	{
		ID: "ASM-013", At: "/results", Severity: blk.InEveryPhase(blk.Error), Basis: assessmentBasis,
		Must: blk.Text{ID: "Setiap unit hanya boleh mempunyai satu hasil, dan setiap bukti satu nomor.", EN: "A unit must have one result only, and every piece of evidence a number of its own."},
		Mend: blk.Text{ID: "Hapus atau perbaiki pengulangannya.", EN: "Take the repetition away or correct it."},
		Find: func(a *Assessment, _ *blk.Context) (failures []blk.Failure) {
			for i := range a.Results {
				if slices.ContainsFunc(a.Results[:i], func(r UnitResult) bool { return r.Unit == a.Results[i].Unit }) {
					failures = append(failures, blk.Failure{At: blk.IndexPointer("/results", i, "/unit")})
				}
			}
			for i := range a.Evidence {
				if slices.ContainsFunc(a.Evidence[:i], func(e AssessmentEvidence) bool { return e.Number == a.Evidence[i].Number }) {
					failures = append(failures, blk.Failure{At: blk.IndexPointer("/evidence", i, "/number")})
				}
			}
			return failures
		},
	},
	{
		ID: "ASM-014", At: "/results", Severity: blk.InEveryPhase(blk.Warning), Basis: assessmentBasis, Needs: []blk.CheckID{"ASM-013"},
		Must: blk.Text{ID: "Bukti untuk unit yang kompeten harus valid, asli, terkini dan memadai.", EN: "The evidence of a unit found competent must be valid, authentic, current and sufficient."},
		Mend: blk.Text{ID: "Minta bukti lain, atau perbaiki penilaiannya.", EN: "Ask for other evidence, or correct what was found."},
		Find: func(a *Assessment, _ *blk.Context) (failures []blk.Failure) {
			for i := range a.Results {
				for j, n := range a.Results[i].Evidence {
					k := slices.IndexFunc(a.Evidence, func(e AssessmentEvidence) bool { return e.Number == n })
					if a.Results[i].Result == blk.Competent && k >= 0 && a.Evidence[k].Holds() == blk.False {
						failures = append(failures, blk.Failure{At: blk.IndexPointer("/results", i, blk.IndexPointer("/evidence", j, ""))})
					}
				}
			}
			return failures
		},
	},
	{
		ID: "ASM-015", At: "/decisions", Severity: blk.InEveryPhase(blk.Error), Basis: assessmentBasis,
		Must: blk.Text{ID: "Keputusan yang berbeda dari keputusan sebelumnya harus didahului banding atau uji ulang.", EN: "A decision other than the one before it must come after an appeal or another attempt."},
		Mend: blk.Text{ID: "Catat bandingnya, atau uji ulangnya dalam history atau sebagai asesmen baru.", EN: "Record the appeal, or the other attempt in history or as another assessment."},
		Find: func(a *Assessment, _ *blk.Context) (failures []blk.Failure) {
			for i := 1; i < len(a.Decisions); i++ {
				before, after := &a.Decisions[i-1], &a.Decisions[i]
				if before.Result != after.Result && !a.isReopened(before.On, after.On) {
					failures = append(failures, blk.Failure{At: blk.IndexPointer("/decisions", i, "/result")})
				}
			}
			return failures
		},
	},
}

var (
	answerChecks = []blk.Check[SelfAssessmentAnswer]{
		blk.CheckPresent("/unit", func(x *SelfAssessmentAnswer) bool { return !x.Unit.IsZero() }),
		blk.CheckPresent("/result", func(x *SelfAssessmentAnswer) bool { return x.Result != "" }),
		blk.CheckCode("/result", func(x *SelfAssessmentAnswer) blk.CompetencyResult { return x.Result }),
		blk.CheckIdentifiers("/documents", func(x *SelfAssessmentAnswer) []blk.DocumentID { return x.Documents }),
	}
	instrumentChecks = []blk.Check[PlannedInstrument]{
		blk.CheckPresent("/unit", func(x *PlannedInstrument) bool { return !x.Unit.IsZero() }),
		blk.CheckPresent("/method", func(x *PlannedInstrument) bool { return x.Method != "" }),
		blk.CheckCode("/method", func(x *PlannedInstrument) AssessmentMethod { return x.Method }),
		blk.CheckCode("/form", func(x *PlannedInstrument) AssessmentForm { return x.Form }),
	}
	evidenceChecks = []blk.Check[AssessmentEvidence]{
		blk.CheckPresent("/number", func(x *AssessmentEvidence) bool { return !x.Number.IsZero() }),
		blk.CheckPresent("/method", func(x *AssessmentEvidence) bool { return x.Method != "" }),
		blk.CheckCode("/method", func(x *AssessmentEvidence) AssessmentMethod { return x.Method }),
		blk.CheckPresent("/unit", func(x *AssessmentEvidence) bool { return !x.Unit.IsZero() }),
		blk.CheckIdentifier("/certificate", func(x *AssessmentEvidence) CertificateID { return x.Certificate }),
		blk.CheckIdentifier("/document", func(x *AssessmentEvidence) blk.DocumentID { return x.Document }),
	}
	criterionNumberChecks = []blk.Check[CriterionNumber]{
		blk.CheckPresent("/element", func(x *CriterionNumber) bool { return !x.Element.IsZero() }),
		blk.CheckPresent("/criterion", func(x *CriterionNumber) bool { return !x.Criterion.IsZero() }),
	}
	resultChecks = []blk.Check[UnitResult]{
		blk.CheckPresent("/unit", func(x *UnitResult) bool { return !x.Unit.IsZero() }),
		blk.CheckPresent("/result", func(x *UnitResult) bool { return x.Result != "" }),
		blk.CheckCode("/result", func(x *UnitResult) blk.CompetencyResult { return x.Result }),
	}
	decisionChecks = []blk.Check[CertificationDecision]{
		blk.CheckPresent("/on", func(x *CertificationDecision) bool { return !x.On.IsZero() }),
		blk.CheckPresent("/result", func(x *CertificationDecision) bool { return x.Result != "" }),
		blk.CheckCode("/result", func(x *CertificationDecision) blk.CompetencyResult { return x.Result }),
		blk.CheckIdentifiers("/decided_by", func(x *CertificationDecision) []blk.PersonID { return x.DecidedBy }),
		blk.CheckIdentifier("/document", func(x *CertificationDecision) blk.DocumentID { return x.Document }),
	}
	appealChecks = []blk.Check[Appeal]{
		blk.CheckPresent("/lodged_on", func(x *Appeal) bool { return !x.LodgedOn.IsZero() }),
		blk.CheckIdentifiers("/heard_by", func(x *Appeal) []blk.PersonID { return x.HeardBy }),
		blk.CheckCode("/outcome", func(x *Appeal) AppealOutcome { return x.Outcome }),
		blk.CheckIdentifier("/document", func(x *Appeal) blk.DocumentID { return x.Document }),
		{
			ID: "ASM-016", At: "/decided_on", Severity: blk.InEveryPhase(blk.Error), Basis: assessmentBasis,
			Must: blk.Text{ID: "Hasil banding dan tanggalnya harus ada bersama-sama, dan tidak sebelum bandingnya diajukan.", EN: "The outcome of an appeal and its day must stand together, and not before the appeal was lodged."},
			Mend: blk.Text{ID: "Isi outcome dan decided_on, atau periksa tanggalnya.", EN: "Give outcome and decided_on, or check the days."},
			Holds: func(x *Appeal, _ *blk.Context) bool {
				return (x.Outcome == "") == x.DecidedOn.IsZero() && !x.DecidedOn.Before(x.LodgedOn)
			},
		},
	}
	formChecks = []blk.Check[FilledForm]{
		blk.CheckPresent("/form", func(x *FilledForm) bool { return x.Form != "" }),
		blk.CheckCode("/form", func(x *FilledForm) AssessmentForm { return x.Form }),
		blk.CheckIdentifier("/document", func(x *FilledForm) blk.DocumentID { return x.Document }),
	}
)

// Check returns what the checks find in the answer, nil if all hold.
func (x *SelfAssessmentAnswer) Check(c *blk.Context) blk.Findings {
	return blk.RunChecks(answerChecks, x, c)
}

// Check returns what the checks find in the instrument, nil if all hold.
func (x *PlannedInstrument) Check(c *blk.Context) blk.Findings {
	return blk.RunChecks(instrumentChecks, x, c)
}

// Check returns what the checks find in the number, nil if all hold.
func (x *CriterionNumber) Check(c *blk.Context) blk.Findings {
	return blk.RunChecks(criterionNumberChecks, x, c)
}

// Check returns what the checks find in the evidence, nil if all hold.
func (x *AssessmentEvidence) Check(c *blk.Context) blk.Findings {
	return append(blk.RunChecks(evidenceChecks, x, c), blk.CheckEach("criteria", x.Criteria, (*CriterionNumber).Check, c)...)
}

// Holds returns whether the evidence is valid, authentic, current and sufficient.
func (x *AssessmentEvidence) Holds() blk.Truth {
	return blk.All(x.Valid.Truth(), x.Authentic.Truth(), x.Current.Truth(), x.Sufficient.Truth())
}

// Check returns what the checks find in the result, nil if all hold.
func (x *UnitResult) Check(c *blk.Context) blk.Findings { return blk.RunChecks(resultChecks, x, c) }

// Check returns what the checks find in the decision, nil if all hold.
func (x *CertificationDecision) Check(c *blk.Context) blk.Findings {
	return blk.RunChecks(decisionChecks, x, c)
}

// Check returns what the checks find in the appeal, nil if all hold.
func (x *Appeal) Check(c *blk.Context) blk.Findings { return blk.RunChecks(appealChecks, x, c) }

// Check returns what the checks find in the form, nil if all hold.
func (x *FilledForm) Check(c *blk.Context) blk.Findings { return blk.RunChecks(formChecks, x, c) }

// Check returns what the checks find in the assessment and its parts, nil if all
// hold.
func (a *Assessment) Check(c *blk.Context) blk.Findings {
	found := blk.RunChecks(assessmentChecks, a, c)
	found = append(found, blk.CheckEach("answers", a.SelfAssessment.Answers, (*SelfAssessmentAnswer).Check, c).Under("self_assessment")...)
	found = append(found, blk.CheckEach("instruments", a.Plan.Instruments, (*PlannedInstrument).Check, c).Under("plan")...)
	found = append(found, blk.CheckEach("evidence", a.Evidence, (*AssessmentEvidence).Check, c)...)
	found = append(found, blk.CheckEach("results", a.Results, (*UnitResult).Check, c)...)
	found = append(found, blk.CheckEach("decisions", a.Decisions, (*CertificationDecision).Check, c)...)
	found = append(found, blk.CheckEach("appeals", a.Appeals, (*Appeal).Check, c)...)
	found = append(found, blk.CheckEach("forms", a.Forms, (*FilledForm).Check, c)...)
	return append(found, assessmentLifecycle.CheckHistory(a.History, c).Under("history")...)
}

// Validate is [Assessment.Check] as an error: nil unless a finding is an error.
func (a *Assessment) Validate(c *blk.Context) error { return a.Check(c).Err() }

// Decision returns the decision that holds, the last one, and false if there is
// none.
func (a *Assessment) Decision() (CertificationDecision, bool) {
	if n := len(a.Decisions); n > 0 {
		return a.Decisions[n-1], true
	}
	return CertificationDecision{}, false
}

// decisionOn returns the decision that held on a day, nil if there was none.
func (a *Assessment) decisionOn(on blk.Date) *CertificationDecision {
	for i := len(a.Decisions) - 1; i >= 0; i-- {
		if d := &a.Decisions[i]; !d.On.IsZero() && !on.Before(d.On) {
			return d
		}
	}
	return nil
}

// isReopened reports whether something between two decisions allowed the later one
// to be another: an appeal that was not in vain, or another attempt.
func (a *Assessment) isReopened(before, after blk.Date) bool {
	for i := range a.Appeals {
		x := &a.Appeals[i]
		if (x.Outcome == AppealOverturned || x.Outcome == AppealReassessment) && !x.LodgedOn.Before(before) && !after.Before(x.LodgedOn) {
			return true
		}
	}
	for i := range a.History {
		on, _ := a.History[i].At.In(blk.WIB)
		if a.History[i].Event == AssessmentReassess && !on.Before(before) && !after.Before(on) {
			return true
		}
	}
	return false
}

// hasOpenAppeal reports whether an appeal that was lodged by a day has no outcome.
func (a *Assessment) hasOpenAppeal(on blk.Date) bool {
	for i := range a.Appeals {
		if a.Appeals[i].Outcome == "" && !on.Before(a.Appeals[i].LodgedOn) {
			return true
		}
	}
	return false
}

// finalOn returns the day from which the decision that holds is final: the one that
// it says, or that of the move which made it so. It is absent if it is not known.
func (a *Assessment) finalOn() blk.Date {
	n := len(a.History)
	if d, _ := a.Decision(); !d.FinalOn.IsZero() || n == 0 || a.History[n-1].To != AssessmentFinal {
		return d.FinalOn
	}
	on, _ := a.History[n-1].At.In(blk.WIB)
	return on
}

// isFinalCompetent returns whether the decision that holds is competent and final
// on a day: no appeal is open and the time for one is over. It is undetermined if
// nobody says from which day the decision is final.
func (a *Assessment) isFinalCompetent(on blk.Date) blk.Truth {
	d, decided := a.Decision()
	if !decided || d.Result != blk.Competent || on.Before(d.On) || a.hasOpenAppeal(on) {
		return blk.False
	}
	final := a.finalOn()
	if final.IsZero() || on.IsZero() {
		return blk.Undetermined
	}
	return blk.TruthOf(!on.Before(final))
}

// Result returns the result of the decision that holds, "" if there is none yet.
func (a *Assessment) Result() blk.CompetencyResult {
	d, _ := a.Decision()
	return d.Result
}

// IsFinal reports whether the decision is final, by the day it says or by the
// history, and no appeal is open: from that on the assessment is amended by another
// record, never edited.
func (a *Assessment) IsFinal() bool {
	d, decided := a.Decision()
	if a.State() == AssessmentFinal {
		return true
	}
	return decided && !d.FinalOn.IsZero() && !slices.ContainsFunc(a.Appeals, func(x Appeal) bool { return x.Outcome == "" })
}
