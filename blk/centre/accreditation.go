package centre

import (
	"slices"

	"github.com/vokasi/vokasi-go/blk"
)

// An Accreditation is one round of the accreditation of a centre by LA-LPK or KA-LPK: from its
// self-assessment to the decision, and what became of it. What it is worth on a day follows from its
// dates.
type Accreditation struct {
	// The identifier, which no other record of its kind has.
	ID AccreditationID `json:"id,omitzero" jsonschema:"required"`
	// The centre.
	Centre blk.CentreID `json:"centre,omitzero" jsonschema:"required"`
	// The body that accredits.
	Body blk.OrganisationID `json:"body,omitzero"`
	// Whether that is the national or a provincial body.
	Level AccreditationLevel `json:"level,omitzero"`
	// The programmes in its scope; the whole institution if none is listed.
	Programmes []blk.ProgrammeID `json:"programmes,omitempty"`
	// The day of the centre's self-assessment.
	SelfAssessedOn blk.Date `json:"self_assessed_on,omitzero"`
	// The day on which the centre applied.
	AppliedOn blk.Date `json:"applied_on,omitzero"`
	// The days of the assessors' visit.
	Visit blk.Period `json:"visit,omitzero"`
	// How the centre keeps each of the eight standards.
	Standards []StandardScore `json:"standards,omitempty"`
	// What the assessors found to be amended.
	Findings []AccreditationFinding `json:"findings,omitempty"`
	// Who assessed.
	Assessors []AccreditationAssessor `json:"assessors,omitempty"`
	// Who agreed to the decision.
	Approvals []AccreditationApproval `json:"approvals,omitempty"`
	// What was decided.
	Decision AccreditationDecision `json:"decision,omitzero"`
	// The day of the decision.
	DecidedOn blk.Date `json:"decided_on,omitzero"`
	// The period for which it is granted, as the certificate says. How many years
	// that are is not confirmed by a regulation, so the last day is never computed;
	// without it nobody can tell how long the accreditation lasts.
	Granted blk.Period `json:"granted,omitzero"`
	// The decision or the certificate.
	Document blk.DocumentID `json:"document,omitzero"`
	// The surveillances that were due.
	Surveillances []Surveillance `json:"surveillances,omitempty"`
	// Warnings, suspensions and revocation, the earlier first.
	Sanctions []AccreditationSanction `json:"sanctions,omitempty"`
	// The day on which the centre withdrew.
	WithdrawnOn blk.Date `json:"withdrawn_on,omitzero"`
	// What happened to it so far; its state follows from this.
	History []AccreditationStep `json:"history,omitempty"`
	// Where this is known from.
	Citations []blk.Citation `json:"citations,omitempty"`
}

// AccreditationID identifies an [Accreditation].
type AccreditationID string

// An AccreditationStep is one move of an accreditation.
type AccreditationStep = blk.Step[AccreditationState, AccreditationEvent]

// A StandardScore is how a centre keeps one of the eight standards.
type StandardScore struct {
	// The standard.
	Standard QualityStandard `json:"standard,omitzero" jsonschema:"required"`
	// The score from 0.00 to 100.00, where the body scores.
	Score blk.Percent `json:"score,omitzero"`
	// Whether the standard is met, where the body only says that.
	Met blk.Flag `json:"met,omitzero"`
	// What the assessors noted.
	Note string `json:"note,omitzero"`
}

// isScored reports whether the standard was judged either way.
func (s *StandardScore) isScored() bool { return !s.Score.IsZero() || !s.Met.IsZero() }

// An AccreditationFinding is what assessors found to be amended.
type AccreditationFinding struct {
	// How grave it is.
	Grade FindingGrade `json:"grade,omitzero" jsonschema:"required"`
	// The standard that it touches.
	Standard QualityStandard `json:"standard,omitzero"`
	// What was found.
	Text blk.Text `json:"text,omitzero" jsonschema:"required"`
	// The day it was written down.
	OpenedOn blk.Date `json:"opened_on,omitzero"`
	// The day it was mended; absent while it is open.
	ClosedOn blk.Date `json:"closed_on,omitzero"`
}

// An AccreditationAssessor is who assesses a centre, not persons, and whether that
// person ever worked for it.
type AccreditationAssessor struct {
	// The person.
	Person blk.PersonID `json:"person,omitzero" jsonschema:"required"`
	// Whether the person ever worked for the centre.
	WorkedForCentre blk.Flag `json:"worked_for_centre,omitzero"`
	// The last day of that work; absent if it goes on or is not known.
	WorkedUntil blk.Date `json:"worked_until,omitzero"`
}

// An AccreditationApproval is one member of the committee agreeing to the decision.
type AccreditationApproval struct {
	// Who, as the system of the body knows its users.
	Actor blk.ActorID `json:"actor,omitzero" jsonschema:"required"`
	// In which role; that of the accreditation body counts.
	Role blk.Role `json:"role,omitzero" jsonschema:"required"`
	// The day on which the member agreed.
	On blk.Date `json:"on,omitzero"`
}

// A Surveillance is a check of an accredited centre within the period.
type Surveillance struct {
	// The day from which it is due.
	DueOn blk.Date `json:"due_on,omitzero" jsonschema:"required"`
	// The day on which it was passed; absent while it is due.
	PassedOn blk.Date `json:"passed_on,omitzero"`
}

// An AccreditationSanction takes something from an accreditation from a day on.
type AccreditationSanction struct {
	// What it does.
	Kind AccreditationSanctionKind `json:"kind,omitzero" jsonschema:"required"`
	// From which day.
	On blk.Date `json:"on,omitzero" jsonschema:"required"`
	// The day from which it holds no longer; a revocation is for good.
	LiftedOn blk.Date `json:"lifted_on,omitzero"`
	// Why the sanction was given.
	Reason string `json:"reason,omitzero"`
	// The letter; a warning without one is not in writing.
	Document blk.DocumentID `json:"document,omitzero"`
}

// holdsOn reports whether the sanction holds on a day.
func (s *AccreditationSanction) holdsOn(on blk.Date) bool {
	return !s.On.IsZero() && !s.On.After(on) && (s.LiftedOn.IsZero() || s.LiftedOn.After(on) || s.Kind == SanctionRevocation)
}

// AccreditationLevel is whether the "national" body (LA-LPK) or a "provincial" one
// (KA-LPK) accredits. The zero value "" is absent.
type AccreditationLevel string

// The levels.
const (
	NationalAccreditation   AccreditationLevel = "national"
	ProvincialAccreditation AccreditationLevel = "provincial"
)

var accreditationLevels = blk.NewCodeList("accreditation_level", blk.Text{ID: "Tingkat akreditasi", EN: "Level of an accreditation"},
	blk.Code{Value: string(NationalAccreditation), Label: blk.Text{ID: "nasional (LA-LPK)", EN: "national"}, Meaning: blk.Text{ID: "Lembaga Akreditasi Lembaga Pelatihan Kerja, di pusat", EN: "the accreditation body of the ministry"}, Aliases: []string{"LA-LPK", "nasional"}},
	blk.Code{Value: string(ProvincialAccreditation), Label: blk.Text{ID: "provinsi (KA-LPK)", EN: "provincial"}, Meaning: blk.Text{ID: "Komite Akreditasi Lembaga Pelatihan Kerja, di provinsi", EN: "the accreditation committee of a province"}, Aliases: []string{"KA-LPK", "provinsi"}},
)

// IsValid reports whether l is one of the levels.
func (l AccreditationLevel) IsValid() bool { return accreditationLevels.Has(string(l)) }

// Label returns the name of the level.
func (l AccreditationLevel) Label() blk.Text { return accreditationLevels.LabelOf(string(l)) }

// CodeList returns all levels.
func (AccreditationLevel) CodeList() blk.CodeList { return accreditationLevels }

// QualityStandard is one of the eight standards of KMPI, such as
// "work_competence". The zero value "" is absent.
//
// Source: Permenaker 5/2022, art. 3(2).
type QualityStandard string

// The standards.
const (
	StandardWorkCompetence      QualityStandard = "work_competence"
	StandardTrainingProgramme   QualityStandard = "training_programme"
	StandardTrainingMaterials   QualityStandard = "training_materials"
	StandardTrainingAssessment  QualityStandard = "training_assessment"
	StandardInstructors         QualityStandard = "instructors_and_staff"
	StandardFacilities          QualityStandard = "facilities"
	StandardGovernance          QualityStandard = "governance"
	StandardFinancialManagement QualityStandard = "financial_management"
)

var qualityStandards = blk.NewCodeList("quality_standard", blk.Text{ID: "Standar mutu KMPI", EN: "Quality standard"},
	blk.Code{Value: string(StandardWorkCompetence), Label: blk.Text{ID: "kompetensi kerja", EN: "work competence"}, External: kmpi("1")},
	blk.Code{Value: string(StandardTrainingProgramme), Label: blk.Text{ID: "program pelatihan", EN: "training programme"}, External: kmpi("2")},
	blk.Code{Value: string(StandardTrainingMaterials), Label: blk.Text{ID: "materi pelatihan", EN: "training materials"}, External: kmpi("3")},
	blk.Code{Value: string(StandardTrainingAssessment), Label: blk.Text{ID: "asesmen pelatihan", EN: "assessment of training"}, External: kmpi("4")},
	blk.Code{Value: string(StandardInstructors), Label: blk.Text{ID: "instruktur dan tenaga pelatihan", EN: "instructors and training staff"}, External: kmpi("5")},
	blk.Code{Value: string(StandardFacilities), Label: blk.Text{ID: "sarana dan prasarana", EN: "facilities"}, External: kmpi("6")},
	blk.Code{Value: string(StandardGovernance), Label: blk.Text{ID: "tata kelola", EN: "governance"}, External: kmpi("7")},
	blk.Code{Value: string(StandardFinancialManagement), Label: blk.Text{ID: "pengelolaan keuangan", EN: "financial management"}, External: kmpi("8")},
)

func kmpi(number string) []blk.ExternalCode {
	return []blk.ExternalCode{{System: "kmpi", Code: number}}
}

// IsValid reports whether s is one of the standards.
func (s QualityStandard) IsValid() bool { return qualityStandards.Has(string(s)) }

// Label returns the name of the standard.
func (s QualityStandard) Label() blk.Text { return qualityStandards.LabelOf(string(s)) }

// CodeList returns all standards.
func (QualityStandard) CodeList() blk.CodeList { return qualityStandards }

// FindingGrade is how grave a finding of assessors is: "major" or "minor". The zero
// value "" is absent.
type FindingGrade string

// The grades.
const (
	MajorFinding FindingGrade = "major"
	MinorFinding FindingGrade = "minor"
)

var findingGrades = blk.NewCodeList("finding_grade", blk.Text{ID: "Tingkat temuan", EN: "Grade of a finding"},
	blk.Code{Value: string(MajorFinding), Label: blk.Text{ID: "mayor", EN: "major"}, Meaning: blk.Text{ID: "harus diperbaiki sebelum akreditasi diberikan", EN: "must be mended before an accreditation is granted"}},
	blk.Code{Value: string(MinorFinding), Label: blk.Text{ID: "minor", EN: "minor"}, Meaning: blk.Text{ID: "dicatat, tidak menghalangi akreditasi", EN: "noted; an accreditation may be granted"}},
)

// IsValid reports whether g is one of the grades.
func (g FindingGrade) IsValid() bool { return findingGrades.Has(string(g)) }

// Label returns the name of the grade.
func (g FindingGrade) Label() blk.Text { return findingGrades.LabelOf(string(g)) }

// CodeList returns all grades.
func (FindingGrade) CodeList() blk.CodeList { return findingGrades }

// AccreditationDecision is what was decided: "granted" or "rejected". The zero value
// "" is absent: nothing was decided yet.
type AccreditationDecision string

// The decisions.
const (
	AccreditationGranted  AccreditationDecision = "granted"
	AccreditationRejected AccreditationDecision = "rejected"
)

var accreditationDecisions = blk.NewCodeList("accreditation_decision", blk.Text{ID: "Keputusan akreditasi", EN: "Decision on an accreditation"},
	blk.Code{Value: string(AccreditationGranted), Label: blk.Text{ID: "diberikan", EN: "granted"}},
	blk.Code{Value: string(AccreditationRejected), Label: blk.Text{ID: "ditolak", EN: "rejected"}},
)

// IsValid reports whether d is one of the decisions.
func (d AccreditationDecision) IsValid() bool { return accreditationDecisions.Has(string(d)) }

// Label returns the decision in words.
func (d AccreditationDecision) Label() blk.Text { return accreditationDecisions.LabelOf(string(d)) }

// CodeList returns all decisions.
func (AccreditationDecision) CodeList() blk.CodeList { return accreditationDecisions }

// AccreditationSanctionKind is what a sanction does: "warning", "suspension" or
// "revocation". Sanctions are graded: a written warning comes first. The zero value
// "" is absent.
//
// Source: Permenaker 5/2022.
type AccreditationSanctionKind string

// The kinds of sanctions.
const (
	SanctionWarning    AccreditationSanctionKind = "warning"
	SanctionSuspension AccreditationSanctionKind = "suspension"
	SanctionRevocation AccreditationSanctionKind = "revocation"
)

var accreditationSanctionKinds = blk.NewCodeList("accreditation_sanction_kind", blk.Text{ID: "Jenis sanksi akreditasi", EN: "Kind of sanction on an accreditation"},
	blk.Code{Value: string(SanctionWarning), Label: blk.Text{ID: "peringatan tertulis", EN: "written warning"}, Meaning: blk.Text{ID: "yang pertama; akreditasi tetap berlaku", EN: "comes first; the accreditation stays valid"}, Aliases: []string{"surat peringatan"}},
	blk.Code{Value: string(SanctionSuspension), Label: blk.Text{ID: "pembekuan", EN: "suspension"}, Meaning: blk.Text{ID: "akreditasi tidak berlaku selama dibekukan", EN: "the accreditation is not valid while it lasts"}},
	blk.Code{Value: string(SanctionRevocation), Label: blk.Text{ID: "pencabutan", EN: "revocation"}, Meaning: blk.Text{ID: "akreditasi berakhir untuk seterusnya", EN: "the accreditation ends for good"}},
)

// IsValid reports whether k is one of the kinds.
func (k AccreditationSanctionKind) IsValid() bool { return accreditationSanctionKinds.Has(string(k)) }

// Label returns the name of the kind.
func (k AccreditationSanctionKind) Label() blk.Text {
	return accreditationSanctionKinds.LabelOf(string(k))
}

// CodeList returns all kinds.
func (AccreditationSanctionKind) CodeList() blk.CodeList { return accreditationSanctionKinds }

// AccreditationStatus is what an accreditation is worth on a day, such as
// "accredited". The zero value "" is absent: it cannot be told.
type AccreditationStatus string

// The statuses.
const (
	StatusNotAccredited   AccreditationStatus = "not_accredited"
	StatusInProcess       AccreditationStatus = "in_process"
	StatusAccredited      AccreditationStatus = "accredited"
	StatusSurveillanceDue AccreditationStatus = "surveillance_due"
	StatusWarned          AccreditationStatus = "warned"
	StatusSuspended       AccreditationStatus = "suspended"
	StatusRevoked         AccreditationStatus = "revoked"
	StatusExpired         AccreditationStatus = "expired"
	StatusRejected        AccreditationStatus = "rejected"
	StatusWithdrawn       AccreditationStatus = "withdrawn"
)

var accreditationStatuses = blk.NewCodeList("accreditation_status", blk.Text{ID: "Status akreditasi", EN: "Status of an accreditation"},
	blk.Code{Value: string(StatusNotAccredited), Label: blk.Text{ID: "belum terakreditasi", EN: "not accredited"}},
	blk.Code{Value: string(StatusInProcess), Label: blk.Text{ID: "dalam proses", EN: "in process"}, Meaning: blk.Text{ID: "sudah mengajukan, belum diputuskan", EN: "applied for and not decided"}},
	blk.Code{Value: string(StatusAccredited), Label: blk.Text{ID: "terakreditasi", EN: "accredited"}},
	blk.Code{Value: string(StatusSurveillanceDue), Label: blk.Text{ID: "terakreditasi, perlu surveilan", EN: "accredited, surveillance due"}, Meaning: blk.Text{ID: "tetap berlaku; pemeriksaan berkala sudah waktunya", EN: "still valid; the check within the period is due"}},
	blk.Code{Value: string(StatusWarned), Label: blk.Text{ID: "terakreditasi, diperingatkan", EN: "accredited, warned"}, Meaning: blk.Text{ID: "tetap berlaku, dengan teguran tertulis yang belum dicabut", EN: "still valid, with a written warning that stands"}},
	blk.Code{Value: string(StatusSuspended), Label: blk.Text{ID: "dibekukan", EN: "suspended"}},
	blk.Code{Value: string(StatusRevoked), Label: blk.Text{ID: "dicabut", EN: "revoked"}},
	blk.Code{Value: string(StatusExpired), Label: blk.Text{ID: "habis masa berlaku", EN: "expired"}},
	blk.Code{Value: string(StatusRejected), Label: blk.Text{ID: "ditolak", EN: "rejected"}},
	blk.Code{Value: string(StatusWithdrawn), Label: blk.Text{ID: "ditarik kembali", EN: "withdrawn"}},
)

// IsValid reports whether s is one of the statuses.
func (s AccreditationStatus) IsValid() bool { return accreditationStatuses.Has(string(s)) }

// Label returns the name of the status.
func (s AccreditationStatus) Label() blk.Text { return accreditationStatuses.LabelOf(string(s)) }

// CodeList returns all statuses.
func (AccreditationStatus) CodeList() blk.CodeList { return accreditationStatuses }

// IsInForce returns whether a centre with the status is accredited: one that is
// warned or due for surveillance still is. What cannot be told is Undetermined.
func (s AccreditationStatus) IsInForce() blk.Truth {
	switch s {
	case StatusAccredited, StatusSurveillanceDue, StatusWarned:
		return blk.True
	}
	if s.IsValid() {
		return blk.False
	}
	return blk.Undetermined
}

// StatusOn returns what the accreditation is worth on a day. Revoked is for good; a
// suspended accreditation that runs out is expired. It is "" if the day is absent,
// if it is granted from a day that is not known, or if it has no last day and is
// neither suspended nor revoked: how long it lasts is then not known.
func (a *Accreditation) StatusOn(on blk.Date) AccreditationStatus {
	decided := a.DecidedOn
	if decided.IsZero() {
		decided = a.Granted.From
	}
	switch {
	case on.IsZero():
		return ""
	case !a.WithdrawnOn.IsZero() && !a.WithdrawnOn.After(on):
		return StatusWithdrawn
	case a.Decision.IsValid() && decided.IsZero():
		return ""
	case a.Decision == "" || decided.After(on) || a.Decision == AccreditationGranted && a.Granted.From.After(on):
		return a.statusBefore(on)
	case a.Decision == AccreditationRejected:
		return StatusRejected
	case a.Decision == AccreditationGranted:
		return a.statusWhenGranted(on)
	}
	return ""
}

// statusBefore returns the status on a day before the decision takes effect.
func (a *Accreditation) statusBefore(on blk.Date) AccreditationStatus {
	for _, began := range [...]blk.Date{a.SelfAssessedOn, a.AppliedOn, a.Visit.From, a.DecidedOn} {
		if !began.IsZero() && !began.After(on) {
			return StatusInProcess
		}
	}
	return StatusNotAccredited
}

// statusWhenGranted returns the status on a day after the decision took effect.
func (a *Accreditation) statusWhenGranted(on blk.Date) AccreditationStatus {
	status := StatusAccredited
	for i := range a.Surveillances {
		if s := &a.Surveillances[i]; !s.DueOn.IsZero() && !s.DueOn.After(on) && (s.PassedOn.IsZero() || s.PassedOn.After(on)) {
			status = StatusSurveillanceDue
		}
	}
	for i := range a.Sanctions {
		s := &a.Sanctions[i]
		switch {
		case !s.holdsOn(on):
		case s.Kind == SanctionRevocation:
			return StatusRevoked
		case s.Kind == SanctionSuspension:
			status = StatusSuspended
		case s.Kind == SanctionWarning && status != StatusSuspended:
			status = StatusWarned
		}
	}
	switch {
	case on.After(a.Granted.Until) && !a.Granted.Until.IsZero():
		return StatusExpired
	case a.Granted.Until.IsZero() && status != StatusSuspended:
		return ""
	}
	return status
}

// Covers returns whether the accreditation is in force on a day and has a programme
// in its scope. An absent programme asks for the institution as a whole. It is
// undetermined where the status cannot be told: see [Accreditation.StatusOn].
func (a *Accreditation) Covers(programme blk.ProgrammeID, on blk.Date) blk.Truth {
	inScope := len(a.Programmes) == 0 || programme != "" && slices.Contains(a.Programmes, programme)
	return blk.All(blk.TruthOf(inScope), a.StatusOn(on).IsInForce())
}

// isImpartial returns whether an assessor stood long enough apart from the centre
// when the visit began, so many months after having worked there.
func (x *AccreditationAssessor) isImpartial(visited blk.Date, months int64) blk.Truth {
	switch x.WorkedForCentre.Truth() {
	case blk.False:
		return blk.True
	case blk.Undetermined:
		return blk.Undetermined
	}
	if x.WorkedUntil.IsZero() || visited.IsZero() {
		return blk.Undetermined
	}
	return blk.TruthOf(!visited.Before(x.WorkedUntil.AddMonths(int(months))))
}

var (
	accreditationQuorum = blk.Parameter{
		ID: "accreditation_quorum", Label: blk.Text{ID: "Persetujuan paling sedikit untuk keputusan akreditasi", EN: "Fewest approvals of a decision on accreditation"}, Unit: blk.UnitCount, Stricter: blk.StricterHigher,
		Values: []blk.DatedValue{{Value: blk.Value{Number: 3}, Basis: []blk.Basis{blk.Assumption(blk.Text{ID: "jumlah anggota komite belum dipastikan", EN: "the size of the committee is not confirmed"})}}},
	}
	accreditationImpartialityMonths = blk.Parameter{
		ID: "accreditation_impartiality_months", Label: blk.Text{ID: "Jarak asesor akreditasi dari pekerjaannya di lembaga", EN: "Distance of accreditation assessors from their work at the centre"}, Unit: blk.UnitMonths, Stricter: blk.StricterHigher,
		Values: []blk.DatedValue{{Value: blk.Value{Number: 24}, Basis: []blk.Basis{blk.Assumption(blk.Text{ID: "dua tahun, sebagaimana lazim bagi asesor", EN: "two years, as is usual for assessors"})}}},
	}
)

// What the checks and the guards of an accreditation have in common.
var (
	allScoredMust      = blk.Text{ID: "Kedelapan standar mutu harus dinilai sebelum keputusan.", EN: "All eight quality standards must be judged before the decision."}
	allScoredMend      = blk.Text{ID: "Isi score atau met untuk setiap standar: kompetensi, program, materi, asesmen, instruktur, sarana, tata kelola, keuangan.", EN: "Give score or met for each: competence, programme, materials, assessment, instructors, facilities, governance, finance."}
	openMajorMust      = blk.Text{ID: "Akreditasi tidak boleh diberikan selama temuan mayor masih terbuka.", EN: "An accreditation must not be granted while a major finding is open."}
	openMajorMend      = blk.Text{ID: "Perbaiki temuannya dan isi closed_on.", EN: "Mend what was found and give closed_on."}
	warnFirstMust      = blk.Text{ID: "Pembekuan dan pencabutan akreditasi harus didahului peringatan tertulis.", EN: "A written warning must come before an accreditation is suspended or revoked."}
	warnFirstMend      = blk.Text{ID: "Catat peringatan dengan tanggal dan suratnya.", EN: "Record the warning with its day and its letter."}
	impartialMust      = blk.Text{ID: "Asesor akreditasi tidak boleh baru bekerja di lembaga yang dinilainya.", EN: "An accreditation assessor must not have worked lately for the centre that is assessed."}
	impartialMend      = blk.Text{ID: "Tugaskan asesor lain, atau catat worked_for_centre dan worked_until.", EN: "Assign another assessor, or record worked_for_centre and worked_until."}
	quorumMust         = blk.Text{ID: "Keputusan harus disetujui oleh cukup banyak orang yang berwenang.", EN: "A decision must be approved by enough people who have the role for it."}
	quorumMend         = blk.Text{ID: "Lengkapi approvals dengan pelaku dan peran yang berbeda orang.", EN: "Complete approvals, each by another person in the right role."}
	quorumBasis        = []blk.Basis{blk.Practice(blk.Text{ID: "keputusan komite", EN: "decisions of a committee"})}
	impartialBasis     = []blk.Basis{blk.Practice(blk.Text{ID: "asesor tidak memihak", EN: "impartiality of assessors"})}
	eightStandards     = []blk.Basis{blk.Law("permenaker-5-2022", "art. 3(2)")}
	accreditationBasis = []blk.Basis{blk.Law("permenaker-5-2022", "")}
)

// allStandards are the eight standards.
var allStandards = [...]QualityStandard{
	StandardWorkCompetence, StandardTrainingProgramme, StandardTrainingMaterials, StandardTrainingAssessment,
	StandardInstructors, StandardFacilities, StandardGovernance, StandardFinancialManagement,
}

// allScored reports whether each of the eight standards was judged.
func (a *Accreditation) allScored() bool {
	var judged [len(allStandards)]bool
	for i := range a.Standards {
		if n := slices.Index(allStandards[:], a.Standards[i].Standard); n >= 0 && a.Standards[i].isScored() {
			judged[n] = true
		}
	}
	return !slices.Contains(judged[:], false)
}

// isOpenMajor reports whether a finding is a major one that was open at the end of
// a day, or is open still if the day is absent.
func (f *AccreditationFinding) isOpenMajor(on blk.Date) bool {
	return f.Grade == MajorFinding && (f.ClosedOn.IsZero() || f.ClosedOn.After(on))
}

// wasWarned reports whether there was a written warning.
func (a *Accreditation) wasWarned() bool {
	return slices.ContainsFunc(a.Sanctions, func(s AccreditationSanction) bool {
		return s.Kind == SanctionWarning && s.Document != ""
	})
}

// hasQuorum reports whether enough people in the right role agreed.
func (a *Accreditation) hasQuorum(c *blk.Context) bool {
	quorum, _ := c.Number(&accreditationQuorum)
	agreed := make([]blk.ActorID, 0, 8)
	for i := range a.Approvals {
		if int64(len(agreed)) >= quorum {
			break
		}
		if x := &a.Approvals[i]; x.Actor != "" && x.Role == blk.RoleAccreditationBody && !slices.Contains(agreed, x.Actor) {
			agreed = append(agreed, x.Actor)
		}
	}
	return int64(len(agreed)) >= quorum
}

var accreditationChecks = []blk.Check[Accreditation]{
	blk.CheckPresent("/id", func(a *Accreditation) bool { return a.ID != "" }),
	blk.CheckIdentifier("/id", func(a *Accreditation) AccreditationID { return a.ID }),
	blk.CheckPresent("/centre", func(a *Accreditation) bool { return a.Centre != "" }),
	blk.CheckIdentifier("/centre", func(a *Accreditation) blk.CentreID { return a.Centre }),
	blk.CheckIdentifier("/body", func(a *Accreditation) blk.OrganisationID { return a.Body }),
	blk.CheckCode("/level", func(a *Accreditation) AccreditationLevel { return a.Level }),
	blk.CheckPeriod("/visit", func(a *Accreditation) blk.Period { return a.Visit }),
	blk.CheckCode("/decision", func(a *Accreditation) AccreditationDecision { return a.Decision }),
	blk.CheckPeriod("/granted", func(a *Accreditation) blk.Period { return a.Granted }),
	blk.CheckIdentifier("/document", func(a *Accreditation) blk.DocumentID { return a.Document }),
	{
		ID: "ACC-001", At: "/standards", Severity: blk.UnlessReported(blk.Warning, blk.Error), Scope: blk.ScopeAggregate,
		Must: allScoredMust, Mend: allScoredMend, Basis: eightStandards,
		Holds: func(a *Accreditation, _ *blk.Context) bool { return a.Decision == "" || a.allScored() },
	},
	{
		ID: "ACC-002", At: "/findings", Severity: blk.UnlessReported(blk.Error, blk.Error), Scope: blk.ScopeAggregate,
		Must: openMajorMust, Mend: openMajorMend, Basis: accreditationBasis,
		Find: func(a *Accreditation, _ *blk.Context) (failures []blk.Failure) {
			for i := range a.Findings {
				if a.Decision == AccreditationGranted && a.Findings[i].isOpenMajor(a.DecidedOn) {
					failures = append(failures, blk.Failure{At: blk.IndexPointer("/findings", i, "/closed_on")})
				}
			}
			return failures
		},
	},
	{
		ID: "ACC-004", At: "/sanctions", Severity: blk.UnlessReported(blk.Warning, blk.Warning), Scope: blk.ScopeAggregate,
		Must: warnFirstMust, Mend: warnFirstMend, Basis: accreditationBasis,
		Find: func(a *Accreditation, _ *blk.Context) (failures []blk.Failure) {
			warned := false // the earlier come first: see ACC-010
			for i := range a.Sanctions {
				s := &a.Sanctions[i]
				warned = warned || s.Kind == SanctionWarning && s.Document != ""
				if !warned && (s.Kind == SanctionSuspension || s.Kind == SanctionRevocation) {
					failures = append(failures, blk.Failure{At: blk.IndexPointer("/sanctions", i, "")})
				}
			}
			return failures
		},
		Needs: []blk.CheckID{"ACC-010"},
	},
	{
		ID: "ACC-005", At: "/assessors", Severity: blk.InEveryPhase(blk.Error), Scope: blk.ScopeAggregate,
		Must: impartialMust, Mend: impartialMend, Basis: impartialBasis,
		Find: func(a *Accreditation, c *blk.Context) (failures []blk.Failure) {
			months, _ := c.Number(&accreditationImpartialityMonths)
			for i := range a.Assessors {
				if a.Assessors[i].isImpartial(a.Visit.From, months) == blk.False {
					failures = append(failures, blk.Failure{At: blk.IndexPointer("/assessors", i, "/worked_until")})
				}
			}
			return failures
		},
	},
	{
		ID: "AUD-005", At: "/approvals", Severity: blk.UnlessReported(blk.Warning, blk.Error), Scope: blk.ScopeAggregate,
		Must: quorumMust, Mend: quorumMend, Basis: quorumBasis,
		Holds: func(a *Accreditation, c *blk.Context) bool { return a.Decision == "" || a.hasQuorum(c) },
	},
	{
		ID: "ACC-006", At: "/granted", Severity: blk.UnlessReported(blk.Warning, blk.Error),
		Must:  blk.Text{ID: "Akreditasi yang diberikan harus mempunyai hari pertama dan hari terakhir.", EN: "An accreditation that is granted must have a first and a last day."},
		Mend:  blk.Text{ID: "Salin masa berlaku dari sertifikatnya; jangan dihitung sendiri.", EN: "Copy the period from the certificate; do not compute it."},
		Basis: accreditationBasis,
		Holds: func(a *Accreditation, _ *blk.Context) bool {
			return a.Decision != AccreditationGranted || !a.Granted.From.IsZero() && !a.Granted.Until.IsZero()
		},
	},
	{
		ID: "ACC-007", At: "/decided_on", Severity: blk.UnlessReported(blk.Warning, blk.Error),
		Must:  blk.Text{ID: "Keputusan akreditasi harus mempunyai tanggal dan dokumen.", EN: "A decision on accreditation must have a day and a document."},
		Mend:  blk.Text{ID: "Isi decided_on dan document.", EN: "Give decided_on and document."},
		Basis: accreditationBasis,
		Holds: func(a *Accreditation, _ *blk.Context) bool {
			return a.Decision == "" || !a.DecidedOn.IsZero() && a.Document != ""
		},
	},
	{
		ID: "ACC-008", At: "", Severity: blk.InEveryPhase(blk.Error),
		Must:  blk.Text{ID: "Tanggal {given} ({given_on}) tidak boleh mendahului {before} ({before_on}).", EN: "The day {given} ({given_on}) must not be before {before} ({before_on})."},
		Mend:  blk.Text{ID: "Urutannya: penilaian mandiri, permohonan, kunjungan, keputusan.", EN: "The order is self-assessment, application, visit, decision."},
		Basis: []blk.Basis{blk.Practice(blk.Text{ID: "urutan akreditasi", EN: "course of an accreditation"})},
		Find: func(a *Accreditation, _ *blk.Context) (failures []blk.Failure) {
			days := [...]struct {
				at string
				on blk.Date
			}{{"/self_assessed_on", a.SelfAssessedOn}, {"/applied_on", a.AppliedOn}, {"/visit/from", a.Visit.From}, {"/decided_on", a.DecidedOn}}
			last := days[0]
			for _, day := range days {
				if day.on.Before(last.on) {
					failures = append(failures, blk.Failure{At: day.at, Params: blk.Params{{Name: "given", Value: day.at}, {Name: "given_on", Value: day.on.String()}, {Name: "before", Value: last.at}, {Name: "before_on", Value: last.on.String()}}})
				} else if !day.on.IsZero() {
					last = day
				}
			}
			return failures
		},
	},
	{
		ID: "ACC-009", At: "/standards", Severity: blk.InEveryPhase(blk.Error), Scope: blk.ScopeAggregate,
		Must:  blk.Text{ID: "Standar {standard_id} hanya boleh dinilai satu kali.", EN: "The standard {standard_en} may be judged once only."},
		Mend:  blk.Text{ID: "Hapus salah satu.", EN: "Take one of them away."},
		Basis: eightStandards,
		Find: func(a *Accreditation, _ *blk.Context) (failures []blk.Failure) {
			var seen [len(allStandards)]bool
			for i := range a.Standards {
				s := a.Standards[i].Standard
				n := slices.Index(allStandards[:], s)
				if n >= 0 && seen[n] {
					failures = append(failures, blk.Failure{At: blk.IndexPointer("/standards", i, "/standard"), Params: blk.TextParams("standard", s.Label())})
				} else if n >= 0 {
					seen[n] = true
				}
			}
			return failures
		},
	},
	{
		ID: "ACC-010", At: "/sanctions", Severity: blk.InEveryPhase(blk.Error), Scope: blk.ScopeAggregate,
		Must:  blk.Text{ID: "Sanksi akreditasi harus diurutkan menurut tanggal.", EN: "Sanctions on an accreditation must be in the order of their days."},
		Mend:  blk.Text{ID: "Urutkan atau perbaiki tanggalnya.", EN: "Put them in order or correct the days."},
		Basis: []blk.Basis{blk.Practice(blk.Text{ID: "riwayat bertanggal", EN: "dated history"})},
		Find: func(a *Accreditation, _ *blk.Context) (failures []blk.Failure) {
			for i := 1; i < len(a.Sanctions); i++ {
				if a.Sanctions[i].On.Before(a.Sanctions[i-1].On) {
					failures = append(failures, blk.Failure{At: blk.IndexPointer("/sanctions", i, "/on")})
				}
			}
			return failures
		},
	},
}

var standardScoreChecks = []blk.Check[StandardScore]{
	blk.CheckPresent("/standard", func(s *StandardScore) bool { return s.Standard != "" }),
	blk.CheckCode("/standard", func(s *StandardScore) QualityStandard { return s.Standard }),
	{
		ID: "ACC-011", At: "/score", Severity: blk.InEveryPhase(blk.Error), Scope: blk.ScopeField,
		Must:  blk.Text{ID: "Nilai standar harus antara 0.00 dan 100.00; tercatat {given}.", EN: "The score of a standard must be between 0.00 and 100.00; {given} is given."},
		Mend:  blk.Text{ID: "Perbaiki nilainya.", EN: "Correct the score."},
		Basis: []blk.Basis{blk.Practice(blk.Text{ID: "skala nilai", EN: "scale of scores"})},
		Holds: func(s *StandardScore, _ *blk.Context) bool {
			n, known := s.Score.Hundredths()
			return !known || n >= 0 && n <= 100_00
		},
		Params: func(s *StandardScore, _ *blk.Context) blk.Params {
			return blk.Params{{Name: "given", Value: s.Score.String()}}
		},
	},
}

var accreditationFindingChecks = []blk.Check[AccreditationFinding]{
	blk.CheckPresent("/grade", func(f *AccreditationFinding) bool { return f.Grade != "" }),
	blk.CheckCode("/grade", func(f *AccreditationFinding) FindingGrade { return f.Grade }),
	blk.CheckCode("/standard", func(f *AccreditationFinding) QualityStandard { return f.Standard }),
	blk.CheckPresent("/text", func(f *AccreditationFinding) bool { return f.Text.ID != "" }),
	{
		ID: "ACC-012", At: "/closed_on", Severity: blk.InEveryPhase(blk.Error),
		Must:  blk.Text{ID: "Temuan tidak boleh ditutup ({closed}) sebelum ditulis ({opened}).", EN: "A finding must not be closed ({closed}) before it was written down ({opened})."},
		Mend:  blk.Text{ID: "Periksa kedua tanggal.", EN: "Check the two dates."},
		Basis: []blk.Basis{blk.Practice(blk.Text{ID: "kewajaran data", EN: "plausibility of data"})},
		Holds: func(f *AccreditationFinding, _ *blk.Context) bool { return !f.ClosedOn.Before(f.OpenedOn) },
		Params: func(f *AccreditationFinding, _ *blk.Context) blk.Params {
			return blk.Params{{Name: "closed", Value: f.ClosedOn.String()}, {Name: "opened", Value: f.OpenedOn.String()}}
		},
	},
}

var accreditationAssessorChecks = []blk.Check[AccreditationAssessor]{
	blk.CheckPresent("/person", func(x *AccreditationAssessor) bool { return x.Person != "" }),
	blk.CheckIdentifier("/person", func(x *AccreditationAssessor) blk.PersonID { return x.Person }),
	{
		ID: "ACC-015", At: "/worked_until", Severity: blk.InEveryPhase(blk.Error),
		Must:  blk.Text{ID: "Asesor yang tidak pernah bekerja di lembaga tidak mempunyai hari terakhir bekerja di sana.", EN: "An assessor who never worked for the centre has no last day of that work."},
		Mend:  blk.Text{ID: "Perbaiki worked_for_centre atau hapus worked_until.", EN: "Correct worked_for_centre, or take worked_until away."},
		Basis: impartialBasis,
		Holds: func(x *AccreditationAssessor, _ *blk.Context) bool {
			return x.WorkedUntil.IsZero() || x.WorkedForCentre.Truth() != blk.False
		},
	},
}

var accreditationApprovalChecks = []blk.Check[AccreditationApproval]{
	blk.CheckPresent("/actor", func(x *AccreditationApproval) bool { return x.Actor != "" }),
	blk.CheckIdentifier("/actor", func(x *AccreditationApproval) blk.ActorID { return x.Actor }),
	blk.CheckPresent("/role", func(x *AccreditationApproval) bool { return x.Role != "" }),
	blk.CheckCode("/role", func(x *AccreditationApproval) blk.Role { return x.Role }),
}

var surveillanceChecks = []blk.Check[Surveillance]{
	blk.CheckPresent("/due_on", func(s *Surveillance) bool { return !s.DueOn.IsZero() }),
}

var accreditationSanctionChecks = []blk.Check[AccreditationSanction]{
	blk.CheckPresent("/kind", func(s *AccreditationSanction) bool { return s.Kind != "" }),
	blk.CheckCode("/kind", func(s *AccreditationSanction) AccreditationSanctionKind { return s.Kind }),
	blk.CheckPresent("/on", func(s *AccreditationSanction) bool { return !s.On.IsZero() }),
	blk.CheckIdentifier("/document", func(s *AccreditationSanction) blk.DocumentID { return s.Document }),
	{
		ID: "ACC-013", At: "/lifted_on", Severity: blk.InEveryPhase(blk.Error),
		Must:  blk.Text{ID: "Sanksi tidak boleh dicabut sebelum berlaku, dan pencabutan akreditasi berlaku seterusnya.", EN: "A sanction must not be lifted before it begins, and a revocation is for good."},
		Mend:  blk.Text{ID: "Perbaiki atau hapus lifted_on; setelah pencabutan diperlukan akreditasi baru.", EN: "Correct lifted_on or take it away; after a revocation a new accreditation is needed."},
		Basis: accreditationBasis,
		Holds: func(s *AccreditationSanction, _ *blk.Context) bool {
			return !s.LiftedOn.Before(s.On) && (s.Kind != SanctionRevocation || s.LiftedOn.IsZero())
		},
	},
	{
		ID: "ACC-014", At: "", Severity: blk.UnlessReported(blk.Warning, blk.Error),
		Must:  blk.Text{ID: "Sanksi akreditasi harus mempunyai alasan dan surat.", EN: "A sanction on an accreditation must have a reason and a letter."},
		Mend:  blk.Text{ID: "Isi reason dan document.", EN: "Give reason and document."},
		Basis: accreditationBasis,
		Holds: func(s *AccreditationSanction, _ *blk.Context) bool { return s.Reason != "" && s.Document != "" },
	},
}

// accreditationUseChecks are checks across records: of who goes by an accreditation.
var accreditationUseChecks = []blk.Check[Records]{
	{
		ID: "ACC-003", At: "/centres", Severity: blk.InEveryPhase(blk.Error), Scope: blk.ScopeAcross, Needs: []blk.CheckID{"DOC-013", "REF-001"},
		Must:  blk.Text{ID: "Akreditasi yang dipakai lembaga harus miliknya dan berlaku pada {on}; statusnya: {status_id}.", EN: "The accreditation that a centre goes by must be its own and in force on {on}; it is: {status_en}."},
		Mend:  blk.Text{ID: "Pakai akreditasi yang berlaku, atau kosongkan accreditation.", EN: "Name one that is in force, or leave accreditation out."},
		Basis: accreditationBasis,
		Find: func(r *Records, c *blk.Context) (failures []blk.Failure) {
			at := make(map[AccreditationID]int, len(r.Accreditations))
			for i := range r.Accreditations {
				at[r.Accreditations[i].ID] = i
			}
			for i := range r.Centres {
				x := &r.Centres[i]
				n, known := at[x.Accreditation]
				if x.Accreditation == "" || !known {
					continue
				}
				a := &r.Accreditations[n]
				status := a.StatusOn(c.On)
				said := status.Label()
				switch {
				case a.Centre != "" && a.Centre != x.ID:
					said = blk.Text{ID: "milik lembaga lain", EN: "another centre's"}
				case status.IsInForce() != blk.False:
					continue
				}
				failures = append(failures, blk.Failure{At: blk.IndexPointer("/centres", i, "/accreditation"), Of: []string{blk.IndexPointer("/accreditations", n, "")},
					Params: append(blk.TextParams("status", said), blk.Param{Name: "on", Value: c.On.String()})})
			}
			return failures
		},
	},
	{
		ID: "ACC-016", At: "/accreditations", Severity: blk.InEveryPhase(blk.Error), Scope: blk.ScopeAcross,
		Must:  blk.Text{ID: "Program dalam ruang lingkup akreditasi harus milik lembaga itu.", EN: "A programme in the scope of an accreditation must be one of that centre."},
		Mend:  blk.Text{ID: "Periksa programmes dan lembaga programnya.", EN: "Check programmes and the centre of the programme."},
		Basis: accreditationBasis,
		Find: func(r *Records, _ *blk.Context) (failures []blk.Failure) {
			of := make(map[blk.ProgrammeID]blk.CentreID, len(r.Programmes))
			for i := range r.Programmes {
				of[r.Programmes[i].ID] = r.Programmes[i].Centre
			}
			for i := range r.Accreditations {
				a := &r.Accreditations[i]
				for j, p := range a.Programmes {
					if owner := of[p]; owner != "" && a.Centre != "" && owner != a.Centre {
						failures = append(failures, blk.Failure{At: blk.IndexPointer(blk.IndexPointer("/accreditations", i, "/programmes"), j, "")})
					}
				}
			}
			return failures
		},
	},
}

// Check returns what the checks find in the score, nil if all hold.
func (s *StandardScore) Check(c *blk.Context) blk.Findings {
	return blk.RunChecks(standardScoreChecks, s, c)
}

// Check returns what the checks find in what the assessors found, nil if all hold.
func (f *AccreditationFinding) Check(c *blk.Context) blk.Findings {
	return blk.RunChecks(accreditationFindingChecks, f, c)
}

// Check returns what the checks find in the assessor, nil if all hold.
func (x *AccreditationAssessor) Check(c *blk.Context) blk.Findings {
	return blk.RunChecks(accreditationAssessorChecks, x, c)
}

// Check returns what the checks find in the approval, nil if all hold.
func (x *AccreditationApproval) Check(c *blk.Context) blk.Findings {
	return blk.RunChecks(accreditationApprovalChecks, x, c)
}

// Check returns what the checks find in the surveillance, nil if all hold.
func (s *Surveillance) Check(c *blk.Context) blk.Findings {
	return blk.RunChecks(surveillanceChecks, s, c)
}

// Check returns what the checks find in the sanction, nil if all hold.
func (s *AccreditationSanction) Check(c *blk.Context) blk.Findings {
	return blk.RunChecks(accreditationSanctionChecks, s, c)
}

// Check returns what the checks find in the accreditation, nil if all hold.
func (a *Accreditation) Check(c *blk.Context) blk.Findings {
	found := blk.RunChecks(accreditationChecks, a, c)
	found = append(found, blk.CheckEach("standards", a.Standards, (*StandardScore).Check, c)...)
	found = append(found, blk.CheckEach("findings", a.Findings, (*AccreditationFinding).Check, c)...)
	found = append(found, blk.CheckEach("assessors", a.Assessors, (*AccreditationAssessor).Check, c)...)
	found = append(found, blk.CheckEach("approvals", a.Approvals, (*AccreditationApproval).Check, c)...)
	found = append(found, blk.CheckEach("surveillances", a.Surveillances, (*Surveillance).Check, c)...)
	found = append(found, blk.CheckEach("sanctions", a.Sanctions, (*AccreditationSanction).Check, c)...)
	found = append(found, accreditationLifecycle.CheckHistory(a.History, c).Under("history")...)
	return append(found, blk.CheckCitations(a.Citations, c)...)
}

// Validate is [Accreditation.Check] as an error: nil unless a finding is an error.
func (a *Accreditation) Validate(c *blk.Context) error { return a.Check(c).Err() }
