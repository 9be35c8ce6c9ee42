package gen

import (
	"encoding/json"
	"reflect"
	"strconv"

	"github.com/invopop/jsonschema"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/centre"
	"github.com/vokasi/vokasi-go/blk/construction"
	"github.com/vokasi/vokasi-go/blk/roadmap"
	"github.com/vokasi/vokasi-go/blk/training"
	"github.com/vokasi/vokasi-go/certification"
	"github.com/vokasi/vokasi-go/eligibility"
	"github.com/vokasi/vokasi-go/eligibility/screening"
	"github.com/vokasi/vokasi-go/funding"
	"github.com/vokasi/vokasi-go/schema/dataset"
)

// A root is a type with a file of its own.
type root struct {
	Name string
	Type reflect.Type
}

// File returns the name of the file.
func (r root) File() string { return r.Name + ".schema.json" }

var roots = []root{
	{"dataset", reflect.TypeFor[dataset.Dataset]()},
	{"policy", reflect.TypeFor[eligibility.Policy]()},
	{"applicant", reflect.TypeFor[eligibility.Applicant]()},
	{"screening_plan", reflect.TypeFor[screening.Plan]()},
	{"selection_outcome", reflect.TypeFor[screening.Outcome]()},
	{"finding", reflect.TypeFor[blk.Finding]()},
	{"source", reflect.TypeFor[blk.Source]()},
	{"organisation", reflect.TypeFor[blk.Organisation]()},
	{"person", reflect.TypeFor[blk.Person]()},
	{"official_document", reflect.TypeFor[blk.OfficialDocument]()},
	{"meeting", reflect.TypeFor[blk.Meeting]()},
	{"statement", reflect.TypeFor[blk.Statement]()},
	{"regional_count", reflect.TypeFor[blk.RegionalCount]()},
	{"centre", reflect.TypeFor[centre.Centre]()},
	{"programme", reflect.TypeFor[centre.Programme]()},
	{"workshop", reflect.TypeFor[centre.Workshop]()},
	{"equipment", reflect.TypeFor[centre.Equipment]()},
	{"equipment_standard", reflect.TypeFor[centre.EquipmentStandard]()},
	{"training_material", reflect.TypeFor[centre.TrainingMaterial]()},
	{"material_use", reflect.TypeFor[centre.MaterialUse]()},
	{"instructor", reflect.TypeFor[centre.Instructor]()},
	{"cooperation", reflect.TypeFor[centre.Cooperation]()},
	{"accreditation", reflect.TypeFor[centre.Accreditation]()},
	{"partner", reflect.TypeFor[centre.Partner]()},
	{"agreement", reflect.TypeFor[centre.Agreement]()},
	{"industry_forum", reflect.TypeFor[centre.IndustryForum]()},
	{"study_visit", reflect.TypeFor[centre.StudyVisit]()},
	{"batch", reflect.TypeFor[training.Batch]()},
	{"enrolment", reflect.TypeFor[training.Enrolment]()},
	{"workplace_training", reflect.TypeFor[training.WorkplaceTraining]()},
	{"training_package", reflect.TypeFor[training.TrainingPackage]()},
	{"intake_wave", reflect.TypeFor[training.IntakeWave]()},
	{"training_needs_analysis", reflect.TypeFor[training.TrainingNeedsAnalysis]()},
	{"selection_score", reflect.TypeFor[training.SelectionScore]()},
	{"session", reflect.TypeFor[training.Session]()},
	{"teaching_log", reflect.TypeFor[training.TeachingLog]()},
	{"attendance_mark", reflect.TypeFor[training.AttendanceMark]()},
	{"apprenticeship_plan", reflect.TypeFor[training.ApprenticeshipPlan]()},
	{"apprenticeship_agreement", reflect.TypeFor[training.ApprenticeshipAgreement]()},
	{"on_the_job_training", reflect.TypeFor[training.OnTheJobTraining]()},
	{"graduate_internship", reflect.TypeFor[training.GraduateInternship]()},
	{"school_work_placement", reflect.TypeFor[training.SchoolWorkPlacement]()},
	{"participant_kit", reflect.TypeFor[training.ParticipantKit]()},
	{"training_score", reflect.TypeFor[training.TrainingScore]()},
	{"certificate_register", reflect.TypeFor[training.CertificateRegister]()},
	{"training_certificate", reflect.TypeFor[training.TrainingCertificate]()},
	{"outcome", reflect.TypeFor[training.Outcome]()},
	{"tracer_contact", reflect.TypeFor[training.TracerContact]()},
	{"business_mentoring", reflect.TypeFor[training.BusinessMentoring]()},
	{"job_referral", reflect.TypeFor[training.JobReferral]()},
	{"reported_outcome", reflect.TypeFor[training.ReportedOutcome]()},
	{"indicator", reflect.TypeFor[training.Indicator]()},
	{"roadmap", reflect.TypeFor[roadmap.Roadmap]()},
	{"national_programme", reflect.TypeFor[construction.NationalProgramme]()},
	{"building_project", reflect.TypeFor[construction.Project]()},
	{"competency_standard", reflect.TypeFor[certification.CompetencyStandard]()},
	{"certification_body", reflect.TypeFor[certification.CertificationBody]()},
	{"certification_scheme", reflect.TypeFor[certification.CertificationScheme]()},
	{"assessment_site", reflect.TypeFor[certification.AssessmentSite]()},
	{"competency_assessor", reflect.TypeFor[certification.CompetencyAssessor]()},
	{"assessment_event", reflect.TypeFor[certification.AssessmentEvent]()},
	{"assessment", reflect.TypeFor[certification.Assessment]()},
	{"competency_certificate", reflect.TypeFor[certification.CompetencyCertificate]()},
	{"facilitation", reflect.TypeFor[certification.Facilitation]()},
	{"allocation", reflect.TypeFor[funding.Allocation]()},
	{"assistance_proposal", reflect.TypeFor[funding.AssistanceProposal]()},
	{"self_sufficiency_report", reflect.TypeFor[funding.SelfSufficiencyReport]()},
	{"audit_finding", reflect.TypeFor[funding.AuditFinding]()},

	{"payment", reflect.TypeFor[funding.Payment]()},
	{"receipt", reflect.TypeFor[funding.Receipt]()},
	{"accountability_report", reflect.TypeFor[funding.AccountabilityReport]()},
	{"allowance_rate", reflect.TypeFor[funding.AllowanceRate]()},
	{"payment_list", reflect.TypeFor[funding.PaymentList]()},
	{"insurance_premium", reflect.TypeFor[funding.InsurancePremium]()},
	{"cash_book", reflect.TypeFor[funding.CashBook]()},
	{"realisation_report", reflect.TypeFor[funding.RealisationReport]()},
	{"assistance_call", reflect.TypeFor[funding.AssistanceCall]()},
	{"tranche_plan", reflect.TypeFor[funding.TranchePlan]()},
	{"assistance", reflect.TypeFor[funding.Assistance]()},

	{"budget", reflect.TypeFor[funding.Budget]()},
	{"cost_standard", reflect.TypeFor[funding.CostStandard]()},
	{"commitment", reflect.TypeFor[funding.Commitment]()},
	{"ledger_entry", reflect.TypeFor[funding.Entry]()},

	{"answer", reflect.TypeFor[blk.Answer]()},
	{"layer", reflect.TypeFor[blk.Layer]()},
	{"resource_gap", reflect.TypeFor[centre.Gap]()},
	{"centre_difference", reflect.TypeFor[centre.Difference]()},
	{"plan", reflect.TypeFor[roadmap.Plan]()},
	{"schedule", reflect.TypeFor[roadmap.Schedule]()},
	{"schedule_slip", reflect.TypeFor[roadmap.Slip]()},
	{"roadmap_target", reflect.TypeFor[roadmap.Target]()},
	{"target_reading", reflect.TypeFor[roadmap.Reading]()},
	{"target_progress", reflect.TypeFor[roadmap.TargetProgress]()},
	{"class_distribution", reflect.TypeFor[roadmap.Distribution]()},
	{"class_snapshot", reflect.TypeFor[roadmap.Snapshot]()},
	{"class_movement", reflect.TypeFor[roadmap.Movement]()},
	{"roadmap_margins", reflect.TypeFor[roadmap.Margins]()},
	{"class_projection", reflect.TypeFor[roadmap.ProjectionPlan]()},
	{"projected_classes", reflect.TypeFor[roadmap.Projection]()},
	{"review_backlog", reflect.TypeFor[roadmap.ReviewBacklog]()},
	{"dossier", reflect.TypeFor[eligibility.Dossier]()},
	{"shard", reflect.TypeFor[screening.Shard]()},
	{"shard_result", reflect.TypeFor[screening.ShardResult]()},
	{"tally", reflect.TypeFor[screening.Tally]()},
	{"manifest", reflect.TypeFor[screening.Manifest]()},
	{"funnel", reflect.TypeFor[screening.Funnel]()},
	{"policy_impact", reflect.TypeFor[screening.Impact]()},
	{"verdict_counts", reflect.TypeFor[screening.Verdicts]()},
	{"selection", reflect.TypeFor[screening.Selection]()},
	{"proposal_ranking", reflect.TypeFor[funding.Ranking]()},
	{"portfolio", reflect.TypeFor[funding.Portfolio]()},
	{"portfolio_result", reflect.TypeFor[funding.PortfolioResult]()},
	{"projection_plan", reflect.TypeFor[funding.ProjectionPlan]()},
	{"projection", reflect.TypeFor[funding.Projection]()},
}

// names are the published names of types whose Go name is not unique or not
// clear without its package.
var names = map[reflect.Type]string{
	reflect.TypeFor[centre.AgreementStep]():                 "AgreementStep",
	reflect.TypeFor[centre.AccreditationStep]():             "AccreditationStep",
	reflect.TypeFor[blk.Date]():                             "CalendarDate",
	reflect.TypeFor[blk.Text]():                             "LocalisedText",
	reflect.TypeFor[blk.Region]():                           "RegionCode",
	reflect.TypeFor[blk.Flag]():                             "YesNo",
	reflect.TypeFor[blk.Records]():                          "CommonRecords",
	reflect.TypeFor[centre.Records]():                       "CentreRecords",
	reflect.TypeFor[centre.Kind]():                          "CentreKind",
	reflect.TypeFor[centre.Status]():                        "CentreStatus",
	reflect.TypeFor[centre.Service]():                       "CentreService",
	reflect.TypeFor[centre.Method]():                        "TrainingMethod",
	reflect.TypeFor[centre.CertificateKind]():               "InstructorCertificateKind",
	reflect.TypeFor[training.Records]():                     "TrainingRecords",
	reflect.TypeFor[training.Result]():                      "TrainingResult",
	reflect.TypeFor[training.EnrolmentStep]():               "EnrolmentStep",
	reflect.TypeFor[training.BatchStep]():                   "BatchStep",
	reflect.TypeFor[training.ApprenticeshipPlanStep]():      "ApprenticeshipPlanStep",
	reflect.TypeFor[training.ApprenticeshipAgreementStep](): "ApprenticeshipAgreementStep",
	reflect.TypeFor[roadmap.Records]():                      "RoadmapRecords",
	reflect.TypeFor[roadmap.Criterion]():                    "RoadmapCriterion",
	reflect.TypeFor[roadmap.Evidence]():                     "RoadmapEvidence",
	reflect.TypeFor[roadmap.Review]():                       "RoadmapReview",
	reflect.TypeFor[roadmap.MilestoneStep]():                "MilestoneStep",
	reflect.TypeFor[construction.Records]():                 "ConstructionRecords",
	reflect.TypeFor[construction.Project]():                 "BuildingProject",
	reflect.TypeFor[certification.AssessmentStep]():         "AssessmentStep",
	reflect.TypeFor[construction.Need]():                    "BuildingNeed",
	reflect.TypeFor[construction.Site]():                    "BuildingSite",
	reflect.TypeFor[construction.Design]():                  "BuildingDesign",
	reflect.TypeFor[construction.Contract]():                "WorksContract",
	reflect.TypeFor[construction.Baseline]():                "BuildingBaseline",
	reflect.TypeFor[construction.Defect]():                  "BuildingDefect",
	reflect.TypeFor[construction.Handover]():                "BuildingHandover",
	reflect.TypeFor[construction.ProjectStep]():             "ProjectStep",
	reflect.TypeFor[construction.Requirement]():             "ProjectRequirement",
	reflect.TypeFor[certification.Records]():                "CertificationRecords",
	reflect.TypeFor[certification.Authority]():              "CertificationAuthority",
	reflect.TypeFor[funding.Records]():                      "FundingRecords",
	reflect.TypeFor[funding.Purpose]():                      "FundingPurpose",
	reflect.TypeFor[funding.ProposalStep]():                 "ProposalStep",
	reflect.TypeFor[funding.AuditFollowUpStep]():            "AuditFollowUpStep",
	reflect.TypeFor[funding.PaymentStep]():                  "PaymentStep",
	reflect.TypeFor[funding.TrancheStep]():                  "TrancheStep",
	reflect.TypeFor[funding.BudgetLineStep]():               "BudgetLineStep",
	reflect.TypeFor[funding.Entry]():                        "LedgerEntry",
	reflect.TypeFor[funding.EntryKind]():                    "LedgerEntryKind",
	reflect.TypeFor[eligibility.Purpose]():                  "PolicyPurpose",
	reflect.TypeFor[eligibility.Example]():                  "PolicyExample",
	reflect.TypeFor[eligibility.Dates]():                    "ReferenceDates",
	reflect.TypeFor[eligibility.All]():                      "AllRule",
	reflect.TypeFor[eligibility.Any]():                      "AnyRule",
	reflect.TypeFor[eligibility.Not]():                      "NotRule",
	reflect.TypeFor[eligibility.AtLeast]():                  "AtLeastRule",
	reflect.TypeFor[eligibility.Residence]():                "ResidenceRule",
	reflect.TypeFor[eligibility.Age]():                      "AgeRule",
	reflect.TypeFor[eligibility.Flag]():                     "FlagRule",
	reflect.TypeFor[eligibility.Level]():                    "LevelRule",
	reflect.TypeFor[eligibility.OneOf]():                    "OneOfRule",
	reflect.TypeFor[eligibility.Count]():                    "CountRule",
	reflect.TypeFor[eligibility.Date]():                     "DateRule",
	reflect.TypeFor[eligibility.Holds]():                    "HoldsRule",
	reflect.TypeFor[eligibility.Limit]():                    "RuleLimit",
	reflect.TypeFor[eligibility.PolicyRef]():                "ExtendedPolicy",
	reflect.TypeFor[eligibility.About]():                    "FactSource",
	reflect.TypeFor[eligibility.Declaration]():              "FactDeclaration",
	reflect.TypeFor[eligibility.Relation]():                 "DateRelation",
	reflect.TypeFor[eligibility.Need]():                     "HoldsNeed",
	reflect.TypeFor[eligibility.Value]():                    "FactValue",
	reflect.TypeFor[eligibility.Holding]():                  "Holding",
	reflect.TypeFor[blk.Setting]():                          "ParameterSetting",
	reflect.TypeFor[blk.Value]():                            "ParameterValue",
	reflect.TypeFor[centre.Gap]():                           "ResourceGap",
	reflect.TypeFor[centre.Difference]():                    "CentreDifference",
	reflect.TypeFor[roadmap.Task]():                         "PlanTask",
	reflect.TypeFor[roadmap.Resource]():                     "PlanResource",
	reflect.TypeFor[roadmap.Slip]():                         "ScheduleSlip",
	reflect.TypeFor[roadmap.Target]():                       "RoadmapTarget",
	reflect.TypeFor[roadmap.Reading]():                      "TargetReading",
	reflect.TypeFor[roadmap.Distribution]():                 "ClassDistribution",
	reflect.TypeFor[roadmap.Snapshot]():                     "ClassSnapshot",
	reflect.TypeFor[roadmap.Movement]():                     "ClassMovement",
	reflect.TypeFor[roadmap.Margins]():                      "RoadmapMargins",
	reflect.TypeFor[roadmap.ProjectionPlan]():               "ClassProjection",
	reflect.TypeFor[roadmap.Projection]():                   "ProjectedClasses",
	reflect.TypeFor[screening.Impact]():                     "PolicyImpact",
	reflect.TypeFor[screening.Verdicts]():                   "VerdictCounts",
	reflect.TypeFor[screening.Move]():                       "VerdictMove",
	reflect.TypeFor[funding.Ranking]():                      "ProposalRanking",
	reflect.TypeFor[funding.Assumption]():                   "ProjectionAssumption",
	reflect.TypeFor[funding.Taper]():                        "SubsidyTaper",
	reflect.TypeFor[screening.Plan]():                       "ScreeningPlan",
	reflect.TypeFor[screening.Group]():                      "ScreeningGroup",
	reflect.TypeFor[screening.Outcome]():                    "SelectionOutcome",
	reflect.TypeFor[screening.OutcomeKind]():                "SelectionOutcomeKind",
}

// structural are types that write themselves and whose fields show the form all
// the same.
var structural = map[reflect.Type]bool{
	reflect.TypeFor[eligibility.Policy](): true,
	reflect.TypeFor[eligibility.Not]():    true,
	reflect.TypeFor[screening.Group]():    true,
}

const (
	year  = "(000[1-9]|00[1-9][0-9]|0[1-9][0-9]{2}|[1-9][0-9]{3})"
	month = "(0[1-9]|1[0-2])"
	day   = "(0[1-9]|[12][0-9]|3[01])"
	clock = "([01][0-9]|2[0-3]):[0-5][0-9]"
	roman = "(I{1,3}|IV|VI{0,3}|IX|XI{0,2})" // a month
)

// values are the forms of types that write themselves.
var values = map[reflect.Type]func() *jsonschema.Schema{
	reflect.TypeFor[blk.Date]():        date,
	reflect.TypeFor[blk.PartialDate](): func() *jsonschema.Schema { return text("^"+year+"(-"+month+"(-"+day+")?)?$", 10, "2026-06") },
	reflect.TypeFor[blk.Instant](): func() *jsonschema.Schema {
		s := text("^"+year+"-"+month+"-"+day+"T"+clock+":[0-5][0-9]Z$", 20, "2025-12-10T03:00:00Z")
		s.Format = "date-time"
		return s
	},
	reflect.TypeFor[blk.TimeOfDay](): func() *jsonschema.Schema { return text("^"+clock+"$", 5, "08:30") },
	reflect.TypeFor[blk.Region]():    regionCode,
	reflect.TypeFor[blk.NIK](): func() *jsonschema.Schema {
		return text("^[0-9]{6}(0[1-9]|[12][0-9]|3[01]|4[1-9]|[56][0-9]|7[01])"+month+"[0-9]{2}([0-9]{3}[1-9]|[0-9]{2}[1-9][0-9]|[0-9][1-9][0-9]{2}|[1-9][0-9]{3})$", 16, "6401044203089901")
	},
	reflect.TypeFor[blk.NIP](): func() *jsonschema.Schema {
		return text("^"+year+month+day+year+"("+month+"|2[1-9])[12]([0-9]{2}[1-9]|[0-9][1-9][0-9]|[1-9][0-9]{2})$", 18, "199003022015031999")
	},
	reflect.TypeFor[blk.FamilyCardNumber](): func() *jsonschema.Schema { return text("^[0-9]{16}$", 16, "6401040101209901") },
	reflect.TypeFor[blk.Percent]():          func() *jsonschema.Schema { return text(`^-?(0|[1-9][0-9]{0,4})\.[0-9]{2}$`, 9, "3.90") },
	reflect.TypeFor[blk.UnitCode](): func() *jsonschema.Schema {
		return text(`^([A-V]\.([0-9]{2}[A-Z]{3}[0-9]{2}\.[0-9]{3}\.[0-9]|[0-9]{5,6}\.[0-9]{3}\.[0-9]{2})|[A-Z]{3}\.[A-Z]{2}\.?[0-9]{2}\.[0-9]{3}\.[0-9]{2})$`, 16, "J.62DMI00.001.1")
	},
	reflect.TypeFor[blk.VIN]():                func() *jsonschema.Schema { return text("^[0-9]{2}"+month+"[0-9]{6}$", 10, "1903351802") },
	reflect.TypeFor[blk.KBLI]():               func() *jsonschema.Schema { return text("^[0-9]{2,5}$", 5, "62010") },
	reflect.TypeFor[blk.KBJI]():               func() *jsonschema.Schema { return text(`^([0-9]{1,4}|[0-9]{4}\.[0-9]{2})$`, 7, "2514.01") },
	reflect.TypeFor[blk.Count]():              count,
	reflect.TypeFor[blk.QualificationLevel](): func() *jsonschema.Schema { return whole("1", "9", 4) },
	reflect.TypeFor[blk.LessonHours]():        func() *jsonschema.Schema { return whole("0", "100000", 240) },
	reflect.TypeFor[blk.Rupiah]():             func() *jsonschema.Schema { return whole("-9007199254740991", "9007199254740991", 1500000) },
	reflect.TypeFor[blk.Flag]():               func() *jsonschema.Schema { return &jsonschema.Schema{Type: "boolean"} },
	reflect.TypeFor[blk.Truth](): func() *jsonschema.Schema {
		return words(blk.Truth(0).CodeList())
	},
	reflect.TypeFor[eligibility.Verdict](): func() *jsonschema.Schema { return words(eligibility.Verdict(0).CodeList()) },
	reflect.TypeFor[blk.Params](): func() *jsonschema.Schema {
		return &jsonschema.Schema{Type: "object", AdditionalProperties: &jsonschema.Schema{Type: "string", MinLength: new(uint64(0))}, Examples: []any{map[string]any{"given": "0", "allowed": "1"}}}
	},
	reflect.TypeFor[certification.LicenceNumber](): func() *jsonschema.Schema {
		return text("^BNSP-LSP-[0-9]{3,4}-ID$", 16, "BNSP-LSP-9999-ID")
	},
	reflect.TypeFor[certification.LicenceDecree](): func() *jsonschema.Schema {
		return text(`^KEP\. ?[0-9]{4}/(BNSP/`+roman+"|"+roman+"/BNSP)/"+year+"$", 24, "KEP.0001/BNSP/IV/2025")
	},
	reflect.TypeFor[certification.AssessorRegistration](): func() *jsonschema.Schema {
		return text(`^MET\.? ?000\.[0-9]{6}[ .]`+year+"$", 20, "MET.000.000001 2019")
	},
	reflect.TypeFor[certification.CertificateNumber](): func() *jsonschema.Schema {
		return text("^[0-9]{5} [0-9]{4}( [1-9])? [0-9]{6,7} "+year+"$", 25, "62010 2513 3 0000001 2025")
	},
	reflect.TypeFor[certification.RegistrationNumber](): func() *jsonschema.Schema {
		return text("^[A-Z]{1,4}[ .][0-9]{3,4}[ .][0-9]{4,5}[ .]"+year+"$", 20, "TIK 9999 00001 2024")
	},
	reflect.TypeFor[funding.AccountNumber]():    func() *jsonschema.Schema { return text("^[0-9]{5,18}$", 18, "9900012345678") },
	reflect.TypeFor[funding.NTPN]():             func() *jsonschema.Schema { return text("^[0-9A-Z]{16}$", 16, "9900AB12CD34EF56") },
	reflect.TypeFor[funding.StateAccountCode](): func() *jsonschema.Schema { return text("^[1-8][0-9]{5}$", 6, "526112") },
	reflect.TypeFor[funding.LocalAccountCode](): func() *jsonschema.Schema {
		return text(`^[4-6]\.[0-9]\.[0-9]{2}\.[0-9]{2}\.[0-9]{3}\.[0-9]{5}$`, 19, "5.1.02.01.001.00024")
	},
	reflect.TypeFor[funding.SubActivityCode](): func() *jsonschema.Schema {
		return text(`^[0-9]\.[0-9]{2}\.[0-9]{2}\.[12]\.[0-9]{2}\.[0-9]{2}([0-9]{2})?$`, 17, "2.07.03.2.01.0001")
	},
	reflect.TypeFor[screening.Digest](): func() *jsonschema.Schema {
		return text("^[0-9a-f]{64}$", 64, "b9d85e9988aff8c3506294f480765024f7a983371962f35fb31a1cd965a23437")
	},
	reflect.TypeFor[eligibility.Limit]():        limit,
	reflect.TypeFor[eligibility.OffsetMonths](): func() *jsonschema.Schema { return whole("-1200", "1200", -12) },
	reflect.TypeFor[eligibility.ApplicantID](): func() *jsonschema.Schema {
		return &jsonschema.Schema{OneOf: []*jsonschema.Schema{{Type: "string", MinLength: new(uint64(1))}, whole("0", "9007199254740991", 1)}}
	},
	reflect.TypeFor[eligibility.Value]():      factValue,
	reflect.TypeFor[eligibility.Holding]():    holding,
	reflect.TypeFor[eligibility.FactValues](): evidence,
}

// text returns the schema of a text with a pattern, a greatest length and an
// example. The length is there because in some languages $ matches before a
// final line break.
func text(pattern string, most uint64, example string) *jsonschema.Schema {
	return &jsonschema.Schema{Type: "string", Pattern: pattern, MaxLength: &most, Examples: []any{example}}
}

func date() *jsonschema.Schema {
	s := text("^"+year+"-"+month+"-"+day+"$", 10, "2026-03-02")
	s.Format = "date"
	return s
}

func regionCode() *jsonschema.Schema {
	return text(`^[0-9]{2}(\.[0-9]{2}(\.[0-9]{2}(\.[1-3][0-9]{3})?)?)?$`, 13, "64.01.04")
}

func count() *jsonschema.Schema { return whole("0", "2147483647", 16) }

func whole(least, most string, example int) *jsonschema.Schema {
	return &jsonschema.Schema{Type: "integer", Minimum: json.Number(least), Maximum: json.Number(most), Examples: []any{example}}
}

func words(list blk.CodeList) *jsonschema.Schema {
	s := &jsonschema.Schema{Type: "string"}
	for _, word := range list.Values() {
		s.Enum = append(s.Enum, word)
	}
	return s
}

func identifier() *jsonschema.Schema {
	s := text("^[A-Za-z0-9._-]{1,64}$", 64, "blk-paser")
	s.Description = "An opaque identifier, chosen by whoever keeps the record: 1 to 64 of A-Z, a-z, 0-9, \".\", \"_\" and \"-\"."
	return s
}

// facts returns the form of the name of a fact, with the standard ones.
func (g *generator) facts() *jsonschema.Schema {
	s := identifier()
	s.Examples = nil
	var words wordList
	for _, f := range eligibility.Facts() {
		s.Examples = append(s.Examples, string(f.ID))
		words.add(string(f.ID), bilingual(f.Label), bilingual{})
	}
	s.Description = "Something that evidence can say of a person: a standard fact, or one that the policy declares in its member `facts`. The standard ones:\n\n" + words.text(g.meanings)
	return s
}

// factValue returns a value of a fact of any kind.
func factValue() *jsonschema.Schema {
	return &jsonschema.Schema{OneOf: []*jsonschema.Schema{{Type: "boolean"}, count(), {Type: "string", MinLength: new(uint64(1))}, holdings()}}
}

// holdings returns a list of codes, with their validity or without.
func holdings() *jsonschema.Schema { return &jsonschema.Schema{Type: "array", Items: holding()} }

func holding() *jsonschema.Schema {
	dated := &jsonschema.Schema{Type: "object", Properties: jsonschema.NewProperties(), Required: []string{"code"}, AdditionalProperties: jsonschema.FalseSchema}
	dated.Properties.Set("code", &jsonschema.Schema{Type: "string", MinLength: new(uint64(1)), Description: "The code."})
	for _, end := range [][2]string{{"from", "The first day on which it is valid."}, {"until", "The last day on which it is valid."}} {
		day := date()
		day.Description = end[1]
		dated.Properties.Set(end[0], day)
	}
	return &jsonschema.Schema{OneOf: []*jsonschema.Schema{{Type: "string", MinLength: new(uint64(1))}, dated}}
}

// limit returns a number, or the name of a parameter.
func limit() *jsonschema.Schema {
	parameter := &jsonschema.Schema{Type: "object", Properties: jsonschema.NewProperties(), Required: []string{"param"}, AdditionalProperties: jsonschema.FalseSchema}
	id := identifier()
	id.Description = "The parameter."
	parameter.Properties.Set("param", id)
	return &jsonschema.Schema{OneOf: []*jsonschema.Schema{whole("0", "2147483647", 17), parameter}}
}

// evidence returns an object with a member for each standard fact; others are those
// that a policy declares.
func evidence() *jsonschema.Schema {
	s := &jsonschema.Schema{Type: "object", Properties: jsonschema.NewProperties(), AdditionalProperties: factValue()}
	for _, f := range eligibility.Facts() {
		var p *jsonschema.Schema
		switch f.Kind {
		case eligibility.KindRegion:
			p = regionCode()
		case eligibility.KindDate:
			p = date()
		case eligibility.KindFlag:
			p = &jsonschema.Schema{Type: "boolean"}
		case eligibility.KindCount:
			p = count()
			if f.Most > 0 {
				p = whole(strconv.Itoa(f.Least), strconv.Itoa(f.Most), f.Least)
			}
		case eligibility.KindSet:
			p = holdings()
		case eligibility.KindLevel:
			p = words(blk.EducationLevel("").CodeList())
		case eligibility.KindWord:
			p = words(f.Words)
		}
		p.Description = f.Label.ID + " / " + f.Label.EN
		s.Properties.Set(string(f.ID), p)
	}
	return s
}

// Roots returns the published types by the names of their files.
func Roots() map[string]reflect.Type {
	m := make(map[string]reflect.Type, len(roots))
	for _, r := range roots {
		m[r.Name] = r.Type
	}
	return m
}

// A Form is the form of a text: what it matches and how long it may be.
type Form struct {
	Pattern string
	Longest int
}

// Forms returns the forms of all texts that have one, by the names of their types: of the
// published ones and of those that no published record has yet.
func Forms() map[string]Form {
	forms := map[string]Form{identifierName: formOf(identifier())}
	for t, schema := range values {
		name := names[t]
		if name == "" {
			name = t.Name()
		}
		if s := schema(); s.Pattern != "" {
			forms[name] = formOf(s)
		}
	}
	return forms
}

func formOf(s *jsonschema.Schema) Form { return Form{s.Pattern, int(*s.MaxLength)} }
