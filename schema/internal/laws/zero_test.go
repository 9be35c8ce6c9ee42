package laws

import (
	"go/types"
	"math"
	"path"
	"reflect"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/centre"
	"github.com/vokasi/vokasi-go/blk/construction"
	"github.com/vokasi/vokasi-go/blk/region"
	"github.com/vokasi/vokasi-go/blk/roadmap"
	"github.com/vokasi/vokasi-go/blk/strictcsv"
	"github.com/vokasi/vokasi-go/blk/strictjson"
	"github.com/vokasi/vokasi-go/blk/training"
	"github.com/vokasi/vokasi-go/blk/training/sheet"
	"github.com/vokasi/vokasi-go/certification"
	"github.com/vokasi/vokasi-go/eligibility"
	"github.com/vokasi/vokasi-go/eligibility/screening"
	"github.com/vokasi/vokasi-go/eligibility/screening/synthetic"
	"github.com/vokasi/vokasi-go/funding"
	"github.com/vokasi/vokasi-go/funding/budgetsheet"
	"github.com/vokasi/vokasi-go/schema"
	"github.com/vokasi/vokasi-go/schema/dataset"
	"github.com/vokasi/vokasi-go/schema/report"
)

// exportedTypes are the exported types that have values: no interfaces, no
// functions, nothing generic.
var exportedTypes = []reflect.Type{
	reflect.TypeFor[blk.ActingCapacity](), reflect.TypeFor[blk.ActorID](), reflect.TypeFor[blk.AmountError](), reflect.TypeFor[blk.AmountProblem](),
	reflect.TypeFor[blk.Answer](), reflect.TypeFor[blk.AssessmentEventID](), reflect.TypeFor[blk.Attendee](), reflect.TypeFor[blk.Basis](),
	reflect.TypeFor[blk.BasisKind](), reflect.TypeFor[blk.BatchID](), reflect.TypeFor[blk.CentreID](), reflect.TypeFor[blk.CheckID](),
	reflect.TypeFor[blk.CheckInfo](), reflect.TypeFor[blk.Citation](), reflect.TypeFor[blk.Claim](), reflect.TypeFor[blk.Code](),
	reflect.TypeFor[blk.CodeList](), reflect.TypeFor[blk.Confidence](), reflect.TypeFor[blk.Context](), reflect.TypeFor[blk.Count](),
	reflect.TypeFor[blk.CountQualifier](), reflect.TypeFor[blk.CountSubject](), reflect.TypeFor[blk.Date](), reflect.TypeFor[blk.DatedValue](),
	reflect.TypeFor[blk.DeclaredCount](), reflect.TypeFor[blk.Defect](), reflect.TypeFor[blk.DisabilityKind](), reflect.TypeFor[blk.DocumentID](),
	reflect.TypeFor[blk.DocumentKind](), reflect.TypeFor[blk.EducationLevel](), reflect.TypeFor[blk.EnrolmentID](),
	reflect.TypeFor[blk.ExternalCode](), reflect.TypeFor[blk.Failure](), reflect.TypeFor[blk.FamilyCardNumber](), reflect.TypeFor[blk.Finding](),
	reflect.TypeFor[blk.Findings](), reflect.TypeFor[blk.Flag](), reflect.TypeFor[blk.Form](), reflect.TypeFor[blk.Instant](),
	reflect.TypeFor[blk.InstructorID](), reflect.TypeFor[blk.KBJI](), reflect.TypeFor[blk.KBLI](), reflect.TypeFor[blk.Lang](), reflect.TypeFor[blk.Layer](), reflect.TypeFor[blk.LayerLevel](),
	reflect.TypeFor[blk.LessonHours](), reflect.TypeFor[blk.LifecycleInfo](), reflect.TypeFor[blk.TransitionInfo](), reflect.TypeFor[blk.Meeting](), reflect.TypeFor[blk.MeetingID](), reflect.TypeFor[blk.MeetingKind](),
	reflect.TypeFor[blk.MeetingPart](), reflect.TypeFor[blk.NIK](), reflect.TypeFor[blk.NIKParts](), reflect.TypeFor[blk.NIP](),
	reflect.TypeFor[blk.OfficialDocument](), reflect.TypeFor[blk.Organisation](), reflect.TypeFor[blk.OrganisationID](),
	reflect.TypeFor[blk.OrganisationKind](), reflect.TypeFor[blk.Param](), reflect.TypeFor[blk.Parameter](), reflect.TypeFor[blk.ParameterID](),
	reflect.TypeFor[blk.Params](), reflect.TypeFor[blk.ParseError](), reflect.TypeFor[blk.PartialDate](), reflect.TypeFor[blk.Percent](),
	reflect.TypeFor[blk.Period](), reflect.TypeFor[blk.Person](), reflect.TypeFor[blk.PersonID](), reflect.TypeFor[blk.Persons](),
	reflect.TypeFor[blk.Phase](), reflect.TypeFor[blk.Precision](), reflect.TypeFor[blk.ProgrammeID](), reflect.TypeFor[blk.ProjectID](),
	reflect.TypeFor[blk.QualifiedCount](), reflect.TypeFor[blk.Records](), reflect.TypeFor[blk.Region](), reflect.TypeFor[blk.RegionLevel](),
	reflect.TypeFor[blk.RegionStatus](), reflect.TypeFor[blk.RegionalCount](), reflect.TypeFor[blk.Regulation](),
	reflect.TypeFor[blk.RegulationID](), reflect.TypeFor[blk.Role](), reflect.TypeFor[blk.Rounding](), reflect.TypeFor[blk.Rulebook](),
	reflect.TypeFor[blk.Rupiah](), reflect.TypeFor[blk.RupiahParts](), reflect.TypeFor[blk.RupiahStyle](), reflect.TypeFor[blk.SchemeID](),
	reflect.TypeFor[blk.Scope](), reflect.TypeFor[blk.Sector](), reflect.TypeFor[blk.Setting](), reflect.TypeFor[blk.Severities](),
	reflect.TypeFor[blk.Severity](), reflect.TypeFor[blk.Sex](), reflect.TypeFor[blk.Signatory](), reflect.TypeFor[blk.Source](),
	reflect.TypeFor[blk.SourceID](), reflect.TypeFor[blk.SourceKind](), reflect.TypeFor[blk.StandardKind](), reflect.TypeFor[blk.Statement](),
	reflect.TypeFor[blk.StatementID](), reflect.TypeFor[blk.StatementTopic](), reflect.TypeFor[blk.Strictness](), reflect.TypeFor[blk.Text](),
	reflect.TypeFor[blk.TimeOfDay](), reflect.TypeFor[blk.TrainingPackageID](), reflect.TypeFor[blk.Truth](), reflect.TypeFor[blk.Unit](),
	reflect.TypeFor[blk.UnitCode](), reflect.TypeFor[blk.UnitCodeForm](), reflect.TypeFor[blk.VIN](), reflect.TypeFor[blk.Value](),
	reflect.TypeFor[blk.WorkshopID](), reflect.TypeFor[blk.Zone](), reflect.TypeFor[strictjson.Fault](), reflect.TypeFor[strictjson.Kind](),
	reflect.TypeFor[strictjson.Limits](), reflect.TypeFor[strictjson.PlainName](), reflect.TypeFor[strictjson.Member](), reflect.TypeFor[strictjson.Reader](),
	reflect.TypeFor[strictjson.Scanner](), reflect.TypeFor[strictjson.SyntaxError](), reflect.TypeFor[strictcsv.Limits](), reflect.TypeFor[strictcsv.Reader](), reflect.TypeFor[strictcsv.Row](),
	reflect.TypeFor[region.Edition](),
	reflect.TypeFor[region.Kind](), reflect.TypeFor[region.Parts](), reflect.TypeFor[region.Place](), reflect.TypeFor[region.Table](),
	reflect.TypeFor[centre.Accreditation](), reflect.TypeFor[centre.AccreditationApproval](), reflect.TypeFor[centre.AccreditationAssessor](),
	reflect.TypeFor[centre.AccreditationDecision](), reflect.TypeFor[centre.AccreditationEvent](), reflect.TypeFor[centre.AccreditationFinding](),
	reflect.TypeFor[centre.AccreditationID](), reflect.TypeFor[centre.AccreditationLevel](), reflect.TypeFor[centre.AccreditationSanction](),
	reflect.TypeFor[centre.AccreditationSanctionKind](), reflect.TypeFor[centre.AccreditationState](), reflect.TypeFor[centre.AccreditationStatus](),
	reflect.TypeFor[centre.AdoptionPoint](), reflect.TypeFor[centre.Agreement](), reflect.TypeFor[centre.AgreementEvent](),
	reflect.TypeFor[centre.AgreementID](), reflect.TypeFor[centre.AgreementKind](), reflect.TypeFor[centre.AgreementStatus](),
	reflect.TypeFor[centre.Building](), reflect.TypeFor[centre.Centre](), reflect.TypeFor[centre.CentreLicence](),
	reflect.TypeFor[centre.CentreLicenceKind](), reflect.TypeFor[centre.CertificateKind](), reflect.TypeFor[centre.ComparedCentre](),
	reflect.TypeFor[centre.ComparisonPoint](), reflect.TypeFor[centre.Condition](), reflect.TypeFor[centre.ConditionCounts](),
	reflect.TypeFor[centre.Contact](), reflect.TypeFor[centre.Cooperation](), reflect.TypeFor[centre.CooperationID](),
	reflect.TypeFor[centre.DeliveryMode](), reflect.TypeFor[centre.Difference](), reflect.TypeFor[centre.EmploymentStatus](),
	reflect.TypeFor[centre.Engagement](), reflect.TypeFor[centre.Equipment](), reflect.TypeFor[centre.EquipmentID](),
	reflect.TypeFor[centre.EquipmentStandard](), reflect.TypeFor[centre.EquipmentStandardID](), reflect.TypeFor[centre.FindingGrade](),
	reflect.TypeFor[centre.Gap](), reflect.TypeFor[centre.Head](), reflect.TypeFor[centre.IndustryForum](),
	reflect.TypeFor[centre.IndustryForumID](), reflect.TypeFor[centre.Instructor](), reflect.TypeFor[centre.InstructorCertificate](),
	reflect.TypeFor[centre.InstructorRank](), reflect.TypeFor[centre.InstructorRequirements](), reflect.TypeFor[centre.Instructors](),
	reflect.TypeFor[centre.Kind](), reflect.TypeFor[centre.Land](), reflect.TypeFor[centre.LandHolder](), reflect.TypeFor[centre.LandTitle](),
	reflect.TypeFor[centre.MaterialUnit](), reflect.TypeFor[centre.MaterialUse](), reflect.TypeFor[centre.Method](),
	reflect.TypeFor[centre.OfferedVocation](), reflect.TypeFor[centre.OwnerLevel](), reflect.TypeFor[centre.ParticipantRequirements](),
	reflect.TypeFor[centre.Partner](), reflect.TypeFor[centre.PartnerID](), reflect.TypeFor[centre.PartnerRole](),
	reflect.TypeFor[centre.Programme](), reflect.TypeFor[centre.ProgrammeTier](), reflect.TypeFor[centre.QualityStandard](),
	reflect.TypeFor[centre.QuantityPer](), reflect.TypeFor[centre.Records](), reflect.TypeFor[centre.Resource](),
	reflect.TypeFor[centre.ResourceState](), reflect.TypeFor[centre.Service](), reflect.TypeFor[centre.StandardItem](),
	reflect.TypeFor[centre.StandardItemID](), reflect.TypeFor[centre.StandardScore](), reflect.TypeFor[centre.StatedResource](),
	reflect.TypeFor[centre.Status](), reflect.TypeFor[centre.StudyVisit](), reflect.TypeFor[centre.SubVocation](),
	reflect.TypeFor[centre.Surveillance](), reflect.TypeFor[centre.SyllabusUnit](), reflect.TypeFor[centre.Tenure](),
	reflect.TypeFor[centre.TrainingMaterial](), reflect.TypeFor[centre.TrainingMaterialID](), reflect.TypeFor[centre.Vocation](),
	reflect.TypeFor[centre.WorkloadClass](), reflect.TypeFor[centre.Workshop](), reflect.TypeFor[training.AnalysisMethod](),
	reflect.TypeFor[training.ApprenticeshipAgreement](), reflect.TypeFor[training.ApprenticeshipAgreementEvent](),
	reflect.TypeFor[training.ApprenticeshipAgreementID](), reflect.TypeFor[training.ApprenticeshipAgreementState](),
	reflect.TypeFor[training.ApprenticeshipAllowance](), reflect.TypeFor[training.ApprenticeshipPlan](),
	reflect.TypeFor[training.ApprenticeshipPlanEvent](), reflect.TypeFor[training.ApprenticeshipPlanID](),
	reflect.TypeFor[training.ApprenticeshipPlanState](), reflect.TypeFor[training.ApprovingAuthority](), reflect.TypeFor[training.AttendanceMark](),
	reflect.TypeFor[training.AttendanceMarkID](), reflect.TypeFor[training.AttendanceRate](), reflect.TypeFor[training.Batch](),
	reflect.TypeFor[training.BatchEvent](), reflect.TypeFor[training.BatchState](), reflect.TypeFor[training.Breakdown](),
	reflect.TypeFor[training.BusinessMentoring](), reflect.TypeFor[training.CapacityPlan](), reflect.TypeFor[training.CentreCapacity](),
	reflect.TypeFor[training.CertificateNumbering](), reflect.TypeFor[training.CertificateRegister](),
	reflect.TypeFor[training.CertificateRegisterID](), reflect.TypeFor[training.CertificationRecap](), reflect.TypeFor[training.CertificationRow](),
	reflect.TypeFor[training.CertifiedPerson](), reflect.TypeFor[training.Completion](),
	reflect.TypeFor[training.Conflict](), reflect.TypeFor[training.ConflictKind](), reflect.TypeFor[training.ContactResult](),
	reflect.TypeFor[training.DayPattern](), reflect.TypeFor[training.Destination](), reflect.TypeFor[training.EligibilityDecision](),
	reflect.TypeFor[training.EmploymentBefore](), reflect.TypeFor[training.Enrolment](), reflect.TypeFor[training.EnrolmentEvent](),
	reflect.TypeFor[training.EnrolmentState](), reflect.TypeFor[training.EntryReason](), reflect.TypeFor[training.EvidenceSource](),
	reflect.TypeFor[training.ExclusionReason](), reflect.TypeFor[training.ExitReason](), reflect.TypeFor[training.Extent](),
	reflect.TypeFor[training.GraduateInternship](), reflect.TypeFor[training.GraduateInternshipID](), reflect.TypeFor[training.Indicator](),
	reflect.TypeFor[training.IndicatorID](), reflect.TypeFor[training.IndicatorKind](), reflect.TypeFor[training.InsuranceCover](),
	reflect.TypeFor[training.InsuranceKind](), reflect.TypeFor[training.IntakeWave](), reflect.TypeFor[training.IntakeWaveID](),
	reflect.TypeFor[training.JobReferral](), reflect.TypeFor[training.KitItem](), reflect.TypeFor[training.KitItemKind](),
	reflect.TypeFor[training.LabourForce](), reflect.TypeFor[training.MigrantChannel](), reflect.TypeFor[training.MigrantPlacement](),
	reflect.TypeFor[training.OnTheJobTraining](), reflect.TypeFor[training.OnTheJobTrainingID](), reflect.TypeFor[training.Outcome](),
	reflect.TypeFor[training.OutcomeID](), reflect.TypeFor[training.OutcomeWindow](), reflect.TypeFor[training.OverrideRecord](),
	reflect.TypeFor[training.PackageRequest](), reflect.TypeFor[training.ParticipantKit](), reflect.TypeFor[training.ParticipationRecap](),
	reflect.TypeFor[training.ParticipationRow](), reflect.TypeFor[training.PlacementRecap](), reflect.TypeFor[training.PlacementRow](),
	reflect.TypeFor[training.PolicyRef](), reflect.TypeFor[training.Presence](), reflect.TypeFor[training.Rate](),
	reflect.TypeFor[training.RateGroup](), reflect.TypeFor[training.RateQuery](), reflect.TypeFor[training.RecordedVerdict](),
	reflect.TypeFor[training.Records](), reflect.TypeFor[training.ReferralResult](), reflect.TypeFor[training.RejectReason](),
	reflect.TypeFor[training.ReportedOutcome](), reflect.TypeFor[training.Result](), reflect.TypeFor[training.SchoolWorkPlacement](),
	reflect.TypeFor[training.SchoolWorkPlacementID](), reflect.TypeFor[training.SelectionPlan](), reflect.TypeFor[training.SelectionResult](),
	reflect.TypeFor[training.SelectionScore](), reflect.TypeFor[training.SelectionStage](), reflect.TypeFor[training.SelectionStep](),
	reflect.TypeFor[training.Session](), reflect.TypeFor[training.SessionID](), reflect.TypeFor[training.SessionKind](),
	reflect.TypeFor[training.Shift](), reflect.TypeFor[training.StartWaiver](), reflect.TypeFor[training.Suspension](),
	reflect.TypeFor[training.SuspensionReason](), reflect.TypeFor[training.TeachingLog](), reflect.TypeFor[training.TimeSlot](),
	reflect.TypeFor[training.Timetable](), reflect.TypeFor[training.TimetableCell](), reflect.TypeFor[training.TimetableRow](),
	reflect.TypeFor[training.TracerChannel](), reflect.TypeFor[training.TracerContact](), reflect.TypeFor[training.TrainingCertificate](),
	reflect.TypeFor[training.TrainingCertificateID](), reflect.TypeFor[training.TrainingCertificateUnit](),
	reflect.TypeFor[training.TrainingCounts](), reflect.TypeFor[training.TrainingNeedsAnalysis](),
	reflect.TypeFor[training.TrainingNeedsAnalysisID](), reflect.TypeFor[training.TrainingPackage](), reflect.TypeFor[training.TrainingScore](),
	reflect.TypeFor[training.VocationDemand](), reflect.TypeFor[training.Weekday](), reflect.TypeFor[training.WorkplaceTraining](),
	reflect.TypeFor[training.WorkplaceTrainingID](), reflect.TypeFor[training.WorkplaceTrainingKind](), reflect.TypeFor[training.WorkshopCapacity](),
	reflect.TypeFor[sheet.AttendanceGridRow](), reflect.TypeFor[sheet.AttendanceRow](), reflect.TypeFor[sheet.DayMark](),
	reflect.TypeFor[sheet.OutcomeRow](), reflect.TypeFor[sheet.Participant](), reflect.TypeFor[sheet.ParticipantRow](),
	reflect.TypeFor[sheet.ReadOptions](), reflect.TypeFor[sheet.Register](), reflect.TypeFor[sheet.WriteOptions](), reflect.TypeFor[roadmap.Assessment](),
	reflect.TypeFor[roadmap.ClassDecision](), reflect.TypeFor[roadmap.Criterion](), reflect.TypeFor[roadmap.Distribution](),
	reflect.TypeFor[roadmap.Evidence](), reflect.TypeFor[roadmap.IndependenceClass](), reflect.TypeFor[roadmap.Records](),
	reflect.TypeFor[roadmap.ClassEvent](), reflect.TypeFor[roadmap.ClassState](), reflect.TypeFor[roadmap.CriterionSet](), reflect.TypeFor[roadmap.CriterionSteps](), reflect.TypeFor[roadmap.Effort](),
	reflect.TypeFor[roadmap.Milestone](), reflect.TypeFor[roadmap.MilestoneCase](), reflect.TypeFor[roadmap.MilestoneEvent](), reflect.TypeFor[roadmap.MilestoneID](), reflect.TypeFor[roadmap.MilestoneState](),
	reflect.TypeFor[roadmap.NextSteps](), reflect.TypeFor[roadmap.Review](), reflect.TypeFor[roadmap.Standing](), reflect.TypeFor[roadmap.Way](),
	reflect.TypeFor[roadmap.Roadmap](), reflect.TypeFor[construction.Fulfilment](), reflect.TypeFor[construction.NationalProgramme](),
	reflect.TypeFor[construction.NationalProgrammeID](), reflect.TypeFor[construction.Project](), reflect.TypeFor[construction.ProjectEvent](),
	reflect.TypeFor[construction.ProjectState](), reflect.TypeFor[construction.Records](), reflect.TypeFor[construction.Requirement](),
	reflect.TypeFor[roadmap.MilestoneID](), reflect.TypeFor[roadmap.MovedTask](), reflect.TypeFor[roadmap.Plan](), reflect.TypeFor[roadmap.Resource](), reflect.TypeFor[roadmap.ResourceID](),
	reflect.TypeFor[report.DependencyBox](), reflect.TypeFor[report.DependencyDiagram](), reflect.TypeFor[report.GanttChart](), reflect.TypeFor[report.GanttRow](), reflect.TypeFor[report.RoadmapPlan](),
	reflect.TypeFor[roadmap.Schedule](), reflect.TypeFor[roadmap.ScheduledTask](), reflect.TypeFor[roadmap.Slip](), reflect.TypeFor[roadmap.Task](),
	reflect.TypeFor[construction.Contract](), reflect.TypeFor[construction.ContractAmendment](), reflect.TypeFor[construction.Defect](),
	reflect.TypeFor[construction.Design](), reflect.TypeFor[construction.EnvironmentKind](), reflect.TypeFor[construction.EnvironmentPaper](),
	reflect.TypeFor[construction.FeasibilityReport](), reflect.TypeFor[construction.FitnessCertificate](), reflect.TypeFor[construction.Handover](),
	reflect.TypeFor[construction.HandoverKind](), reflect.TypeFor[construction.LackTally](), reflect.TypeFor[construction.LandGrant](),
	reflect.TypeFor[construction.Need](), reflect.TypeFor[construction.PlanRevision](), reflect.TypeFor[construction.ProvinceTally](),
	reflect.TypeFor[construction.Site](), reflect.TypeFor[construction.SiteDecree](), reflect.TypeFor[construction.Slip](),
	reflect.TypeFor[construction.StartTally](), reflect.TypeFor[construction.StateTally](), reflect.TypeFor[construction.StudyConclusion](),
	reflect.TypeFor[construction.Survey](), reflect.TypeFor[construction.TenderMethod](), reflect.TypeFor[construction.TenderOutcome](),
	reflect.TypeFor[construction.TenderRound](),
	reflect.TypeFor[construction.Baseline](), reflect.TypeFor[construction.CorrectiveAction](), reflect.TypeFor[construction.CorrectiveActionKind](),
	reflect.TypeFor[construction.CriticalRule](), reflect.TypeFor[construction.Deviation](), reflect.TypeFor[construction.Forecast](),
	reflect.TypeFor[construction.ForecastGap](), reflect.TypeFor[construction.ForecastGround](), reflect.TypeFor[construction.ForecastTerms](),
	reflect.TypeFor[construction.ItemProgress](), reflect.TypeFor[construction.ItemStanding](), reflect.TypeFor[construction.Measurement](),
	reflect.TypeFor[construction.PlannedCurve](), reflect.TypeFor[construction.PlannedPoint](), reflect.TypeFor[construction.ProgressReport](),
	reflect.TypeFor[construction.ProgressReportID](), reflect.TypeFor[construction.SCurve](), reflect.TypeFor[construction.ScheduleStatus](),
	reflect.TypeFor[construction.WorkItem](), reflect.TypeFor[construction.WorkItemID](),
	reflect.TypeFor[report.SCurve](), reflect.TypeFor[report.SCurvePlan](), reflect.TypeFor[report.SCurveBound](), reflect.TypeFor[report.ProjectProgress](), reflect.TypeFor[report.ConstructionProgramme](),
	reflect.TypeFor[blk.CompetencyResult](), reflect.TypeFor[blk.QualificationLevel](), reflect.TypeFor[blk.QualificationPosition](), reflect.TypeFor[blk.UnitCodeFault](), reflect.TypeFor[blk.UnitCodeParts](),
	reflect.TypeFor[roadmap.Bounds](), reflect.TypeFor[roadmap.Candidate](), reflect.TypeFor[roadmap.CentreClass](),
	reflect.TypeFor[roadmap.ClassBasis](), reflect.TypeFor[roadmap.ClassChange](), reflect.TypeFor[roadmap.ClassChangeKind](),
	reflect.TypeFor[roadmap.ClassCounts](), reflect.TypeFor[roadmap.Distributions](), reflect.TypeFor[roadmap.MarginBounds](),
	reflect.TypeFor[roadmap.Margins](), reflect.TypeFor[roadmap.Movement](), reflect.TypeFor[roadmap.OverdueReview](),
	reflect.TypeFor[roadmap.ProjectedDay](), reflect.TypeFor[roadmap.Projection](), reflect.TypeFor[roadmap.ProjectionPlan](),
	reflect.TypeFor[roadmap.RateAssumption](), reflect.TypeFor[roadmap.Reading](), reflect.TypeFor[roadmap.RegionBacklog](),
	reflect.TypeFor[roadmap.ReviewBacklog](), reflect.TypeFor[roadmap.Snapshot](), reflect.TypeFor[roadmap.Target](),
	reflect.TypeFor[roadmap.TargetProgress](), reflect.TypeFor[roadmap.TransitionRate](),
	reflect.TypeFor[blk.UnitCodeRepair](), reflect.TypeFor[certification.Appeal](), reflect.TypeFor[certification.AppealOutcome](),
	reflect.TypeFor[certification.Assessment](), reflect.TypeFor[certification.AssessmentAgreement](), reflect.TypeFor[certification.AssessmentEvent](),
	reflect.TypeFor[certification.AssessmentEvidence](), reflect.TypeFor[certification.AssessmentForm](), reflect.TypeFor[certification.AssessmentID](),
	reflect.TypeFor[certification.AssessmentMethod](), reflect.TypeFor[certification.AssessmentMove](), reflect.TypeFor[certification.AssessmentPlan](),
	reflect.TypeFor[certification.AssessmentPurpose](), reflect.TypeFor[certification.AssessmentSite](), reflect.TypeFor[certification.AssessmentSiteID](),
	reflect.TypeFor[certification.AssessmentSiteKind](), reflect.TypeFor[certification.AssessmentState](), reflect.TypeFor[certification.AssignedAssessor](),
	reflect.TypeFor[certification.AuthorityChain](), reflect.TypeFor[certification.AuthorityLink](), reflect.TypeFor[certification.BlankAccount](),
	reflect.TypeFor[certification.CertificateMove](), reflect.TypeFor[certification.CertificateState](), reflect.TypeFor[certification.CertificateNumbering](), reflect.TypeFor[certification.CertificationApplication](), reflect.TypeFor[certification.CertificationDecision](),
	reflect.TypeFor[certification.CompetencyAssessor](), reflect.TypeFor[certification.CompetencyAssessorID](), reflect.TypeFor[certification.CompetencyStandard](),
	reflect.TypeFor[certification.CompetencyStandardID](), reflect.TypeFor[certification.CompetencyUnit](), reflect.TypeFor[certification.CriterionNumber](),
	reflect.TypeFor[certification.ElectiveGroup](), reflect.TypeFor[certification.Element](), reflect.TypeFor[certification.EvidenceGuide](),
	reflect.TypeFor[certification.FilledForm](), reflect.TypeFor[certification.Gap](), reflect.TypeFor[certification.Licence](),
	reflect.TypeFor[certification.LicensedScheme](), reflect.TypeFor[certification.PerformanceCriterion](), reflect.TypeFor[certification.PlannedInstrument](),
	reflect.TypeFor[certification.Prerequisite](), reflect.TypeFor[certification.RangeOfVariables](), reflect.TypeFor[certification.Recommendation](),
	reflect.TypeFor[certification.Register](), reflect.TypeFor[certification.SelfAssessment](), reflect.TypeFor[certification.SelfAssessmentAnswer](),
	reflect.TypeFor[certification.SiteVerification](), reflect.TypeFor[certification.Succession](), reflect.TypeFor[certification.UnitIndex](),
	reflect.TypeFor[certification.UnitKey](), reflect.TypeFor[certification.UnitReplacement](), reflect.TypeFor[certification.UnitResult](),
	reflect.TypeFor[certification.UnitSet](),
	reflect.TypeFor[construction.ServedSector](), reflect.TypeFor[certification.AssessorRegistration](), reflect.TypeFor[certification.Authority](),
	reflect.TypeFor[certification.CertificateID](), reflect.TypeFor[certification.CertificateNumber](),
	reflect.TypeFor[certification.CertificateStatus](), reflect.TypeFor[certification.CertificationBody](),
	reflect.TypeFor[certification.CertificationBodyID](), reflect.TypeFor[certification.CertificationBodyKind](),
	reflect.TypeFor[certification.CertificationScheme](), reflect.TypeFor[certification.CompetencyCertificate](),
	reflect.TypeFor[certification.Facilitation](), reflect.TypeFor[certification.LicenceDecree](), reflect.TypeFor[certification.LicenceNumber](),
	reflect.TypeFor[certification.Records](), reflect.TypeFor[certification.RegistrationNumber](), reflect.TypeFor[certification.Sanction](),
	reflect.TypeFor[certification.SanctionKind](), reflect.TypeFor[certification.SchemeKind](), reflect.TypeFor[eligibility.Age](),
	reflect.TypeFor[eligibility.About](), reflect.TypeFor[eligibility.Applicant](), reflect.TypeFor[eligibility.ApplicantID](), reflect.TypeFor[eligibility.Assurance](), reflect.TypeFor[eligibility.Block](), reflect.TypeFor[eligibility.BlockDecision](), reflect.TypeFor[eligibility.Book](), reflect.TypeFor[eligibility.Change](), reflect.TypeFor[eligibility.Comparison](), reflect.TypeFor[eligibility.Costs](), reflect.TypeFor[eligibility.Date](), reflect.TypeFor[eligibility.Declaration](), reflect.TypeFor[eligibility.Dialect](), reflect.TypeFor[eligibility.Difference](), reflect.TypeFor[eligibility.Dossier](), reflect.TypeFor[eligibility.Entry](), reflect.TypeFor[eligibility.FactValues](), reflect.TypeFor[eligibility.Fix](), reflect.TypeFor[eligibility.FixStep](), reflect.TypeFor[eligibility.Holding](), reflect.TypeFor[eligibility.Holds](), reflect.TypeFor[eligibility.Layout](), reflect.TypeFor[eligibility.LeafCoverage](), reflect.TypeFor[eligibility.LeapBirthday](), reflect.TypeFor[eligibility.Need](), reflect.TypeFor[eligibility.OffsetMonths](), reflect.TypeFor[eligibility.PolicyRef](), reflect.TypeFor[eligibility.Relation](), reflect.TypeFor[eligibility.Span](), reflect.TypeFor[eligibility.Value](),
	reflect.TypeFor[eligibility.All](), reflect.TypeFor[eligibility.Any](), reflect.TypeFor[eligibility.AtLeast](),
	reflect.TypeFor[eligibility.BasisKey](), reflect.TypeFor[eligibility.Bound](), reflect.TypeFor[eligibility.Count](),
	reflect.TypeFor[eligibility.DatedNumber](), reflect.TypeFor[eligibility.Dates](), reflect.TypeFor[eligibility.Application](), reflect.TypeFor[eligibility.Decoder](), reflect.TypeFor[eligibility.Row](),
	reflect.TypeFor[eligibility.Decision](),
	reflect.TypeFor[eligibility.Evidence](), reflect.TypeFor[eligibility.Example](), reflect.TypeFor[eligibility.Fact](),
	reflect.TypeFor[eligibility.FactError](), reflect.TypeFor[eligibility.FactID](), reflect.TypeFor[eligibility.FactKind](),
	reflect.TypeFor[eligibility.Flag](), reflect.TypeFor[eligibility.Leaf](), reflect.TypeFor[eligibility.Level](),
	reflect.TypeFor[eligibility.Limit](), reflect.TypeFor[eligibility.Not](), reflect.TypeFor[eligibility.OneOf](),
	reflect.TypeFor[eligibility.Policy](), reflect.TypeFor[eligibility.PolicyBasis](), reflect.TypeFor[eligibility.PolicyID](),
	reflect.TypeFor[eligibility.Purpose](), reflect.TypeFor[eligibility.ReferenceDate](), reflect.TypeFor[eligibility.Residence](),
	reflect.TypeFor[synthetic.Cohort](), reflect.TypeFor[synthetic.Plan](),
	reflect.TypeFor[eligibility.RuleCode](), reflect.TypeFor[eligibility.RuleKind](), reflect.TypeFor[eligibility.RuleList](),
	reflect.TypeFor[screening.BatchResult](), reflect.TypeFor[screening.BatchSeats](), reflect.TypeFor[screening.Candidate](), reflect.TypeFor[screening.FillOrder](),
	reflect.TypeFor[screening.Group](), reflect.TypeFor[screening.GroupID](), reflect.TypeFor[screening.GroupSet](), reflect.TypeFor[screening.Outcome](),
	reflect.TypeFor[screening.OutcomeKind](), reflect.TypeFor[screening.Plan](), reflect.TypeFor[screening.PlanID](), reflect.TypeFor[screening.RankKey](),
	reflect.TypeFor[screening.ReservedResult](), reflect.TypeFor[screening.ReservedSeats](), reflect.TypeFor[screening.SeatKind](), reflect.TypeFor[screening.Digest](),
	reflect.TypeFor[screening.Selection](), reflect.TypeFor[screening.BoundBreakdown](), reflect.TypeFor[screening.Breakdown](),
	reflect.TypeFor[screening.Cohort](), reflect.TypeFor[screening.FactCounts](), reflect.TypeFor[screening.Funnel](), reflect.TypeFor[screening.FunnelBreakdown](),
	reflect.TypeFor[screening.FunnelCounts](), reflect.TypeFor[screening.FunnelFact](), reflect.TypeFor[screening.FunnelGroup](), reflect.TypeFor[screening.FunnelRule](),
	reflect.TypeFor[screening.Impact](), reflect.TypeFor[screening.Manifest](), reflect.TypeFor[screening.Move](), reflect.TypeFor[screening.PolicyError](),
	reflect.TypeFor[screening.Result](), reflect.TypeFor[screening.RuleCounts](), reflect.TypeFor[screening.RuleImpact](), reflect.TypeFor[screening.Shard](),
	reflect.TypeFor[screening.ShardResult](), reflect.TypeFor[screening.Table](), reflect.TypeFor[screening.Tally](), reflect.TypeFor[screening.Verdicts](),
	reflect.TypeFor[eligibility.Verdict](), reflect.TypeFor[funding.Allocation](), reflect.TypeFor[funding.AllocationID](),
	reflect.TypeFor[funding.AssistanceKind](), reflect.TypeFor[funding.AssistanceProposal](), reflect.TypeFor[funding.FundSource](),
	reflect.TypeFor[funding.ProposalEvent](), reflect.TypeFor[funding.ProposalID](), reflect.TypeFor[funding.ProposalLine](),
	reflect.TypeFor[funding.ProposalState](), reflect.TypeFor[funding.Purpose](), reflect.TypeFor[funding.Records](),
	reflect.TypeFor[funding.AuditFinding](), reflect.TypeFor[funding.AuditFindingID](), reflect.TypeFor[funding.AuditFollowUp](),
	reflect.TypeFor[funding.AuditFollowUpEvent](), reflect.TypeFor[funding.AuditFollowUpState](), reflect.TypeFor[funding.ComparedCost](),
	reflect.TypeFor[funding.CostBase](), reflect.TypeFor[funding.CostComparison](), reflect.TypeFor[funding.CostDifference](),
	reflect.TypeFor[funding.CostProblem](), reflect.TypeFor[funding.CostUnit](), reflect.TypeFor[funding.Income](),
	reflect.TypeFor[funding.OwnRevenueRule](), reflect.TypeFor[funding.SelfSufficiency](), reflect.TypeFor[funding.SelfSufficiencyProblem](),
	reflect.TypeFor[funding.SelfSufficiencyReport](), reflect.TypeFor[funding.UnitCost](),
	reflect.TypeFor[funding.Assumption](), reflect.TypeFor[funding.IndependenceDistribution](), reflect.TypeFor[funding.Projection](),
	reflect.TypeFor[funding.ProjectionMonth](), reflect.TypeFor[funding.ProjectionOutcome](), reflect.TypeFor[funding.ProjectionPlan](),
	reflect.TypeFor[funding.ProjectionReason](), reflect.TypeFor[funding.ProjectionTerm](), reflect.TypeFor[funding.Scenario](),
	reflect.TypeFor[funding.ScenarioResult](), reflect.TypeFor[funding.SensitivityRow](), reflect.TypeFor[funding.SensitivityStep](),
	reflect.TypeFor[funding.ShortfallCount](), reflect.TypeFor[funding.ShortfallReason](), reflect.TypeFor[funding.Taper](),
	reflect.TypeFor[funding.TaperKind](),
	reflect.TypeFor[funding.Portfolio](), reflect.TypeFor[funding.PortfolioFairness](), reflect.TypeFor[funding.PortfolioGroup](),
	reflect.TypeFor[funding.PortfolioReason](), reflect.TypeFor[funding.PortfolioRequest](), reflect.TypeFor[funding.PortfolioRequestID](),
	reflect.TypeFor[funding.PortfolioResult](), reflect.TypeFor[funding.PortfolioRule](), reflect.TypeFor[funding.PortfolioShare](),
	reflect.TypeFor[funding.Assistance](), reflect.TypeFor[funding.AssistanceCall](), reflect.TypeFor[funding.AssistanceCallID](), reflect.TypeFor[funding.AssistanceID](),
	reflect.TypeFor[funding.Claim](), reflect.TypeFor[funding.ClaimSubject](), reflect.TypeFor[funding.DoubleFunding](), reflect.TypeFor[funding.GranteeAccount](),
	reflect.TypeFor[funding.Instalment](), reflect.TypeFor[funding.Leftover](), reflect.TypeFor[funding.MeasuredProgress](), reflect.TypeFor[funding.PaymentTrigger](),
	reflect.TypeFor[funding.RankOutcome](), reflect.TypeFor[funding.RankRule](), reflect.TypeFor[funding.RankedProposal](), reflect.TypeFor[funding.Ranking](),
	reflect.TypeFor[funding.Retention](), reflect.TypeFor[funding.Review](), reflect.TypeFor[funding.ReviewAnswer](), reflect.TypeFor[funding.ReviewScore](),
	reflect.TypeFor[funding.ReviewStage](), reflect.TypeFor[funding.ReviewStageKind](), reflect.TypeFor[funding.ScoreCriterion](), reflect.TypeFor[funding.SignedAgreement](),
	reflect.TypeFor[funding.Tranche](), reflect.TypeFor[funding.TrancheAttachment](), reflect.TypeFor[funding.TrancheCase](), reflect.TypeFor[funding.TrancheEvent](),
	reflect.TypeFor[funding.TrancheID](), reflect.TypeFor[funding.TranchePlan](), reflect.TypeFor[funding.TranchePlanID](), reflect.TypeFor[funding.TrancheState](),
	reflect.TypeFor[funding.TriggerKind](), reflect.TypeFor[funding.UseReport](),
	reflect.TypeFor[funding.AssistanceID](), reflect.TypeFor[funding.AuditFindingID](), reflect.TypeFor[funding.BudgetID](), reflect.TypeFor[funding.BudgetLineID](),
	reflect.TypeFor[funding.CommitmentID](), reflect.TypeFor[funding.CostStandardID](), reflect.TypeFor[funding.EntryID](), reflect.TypeFor[funding.PaymentID](),
	reflect.TypeFor[funding.TrancheID](), reflect.TypeFor[funding.TranchePlanID](),
	reflect.TypeFor[budgetsheet.LineRow](), reflect.TypeFor[funding.TreasurySystem](), reflect.TypeFor[funding.Balance](), reflect.TypeFor[funding.Budget](), reflect.TypeFor[funding.BudgetAuthority](),
	reflect.TypeFor[funding.BudgetAuthorityKind](), reflect.TypeFor[funding.BudgetComparison](), reflect.TypeFor[funding.BudgetDifference](),
	reflect.TypeFor[funding.BudgetDifferenceKind](), reflect.TypeFor[funding.BudgetLine](), reflect.TypeFor[funding.BudgetLineEvent](),
	reflect.TypeFor[funding.BudgetLineState](), reflect.TypeFor[funding.Commitment](), reflect.TypeFor[funding.CostStandard](), reflect.TypeFor[funding.CostStandardKind](),
	reflect.TypeFor[funding.Entry](), reflect.TypeFor[funding.EntryKind](), reflect.TypeFor[funding.ExciseShares](), reflect.TypeFor[funding.Ledger](),
	reflect.TypeFor[funding.LocalAccountCode](), reflect.TypeFor[funding.OutputPath](), reflect.TypeFor[funding.QuantityFactor](),
	reflect.TypeFor[funding.SourceKind](), reflect.TypeFor[funding.StateAccountCode](), reflect.TypeFor[funding.SubActivityCode](),
	reflect.TypeFor[schema.CodeListEntry](), reflect.TypeFor[schema.Entry](), reflect.TypeFor[schema.File](), reflect.TypeFor[schema.Index](), reflect.TypeFor[dataset.ControlTotal](), reflect.TypeFor[dataset.Dataset](),
	reflect.TypeFor[dataset.DatasetID](), reflect.TypeFor[dataset.SchemaVersion](), reflect.TypeFor[report.AnswerTree](),
	reflect.TypeFor[report.BarChart](), reflect.TypeFor[report.Definition](), reflect.TypeFor[report.Definitions](),
	reflect.TypeFor[report.Figure](), reflect.TypeFor[report.FindingsList](), reflect.TypeFor[report.FunnelChart](),
	reflect.TypeFor[report.FunnelStep](), reflect.TypeFor[report.Interval](), reflect.TypeFor[report.IntervalChart](),
	reflect.TypeFor[report.KeyFigure](), reflect.TypeFor[report.KeyFigures](), reflect.TypeFor[report.LineChart](), reflect.TypeFor[report.NameMask](),
	reflect.TypeFor[report.NoticeList](), reflect.TypeFor[report.Page](),
	reflect.TypeFor[report.Paragraph](), reflect.TypeFor[report.Screening](), reflect.TypeFor[report.Section](), reflect.TypeFor[report.Series](), reflect.TypeFor[report.Table](),
	reflect.TypeFor[report.PortfolioCandidate](), reflect.TypeFor[report.PortfolioProjection](), reflect.TypeFor[report.PortfolioTarget](), reflect.TypeFor[report.RegionValue](), reflect.TypeFor[report.RoadmapPortfolio](), reflect.TypeFor[report.TileGridMap](),
	reflect.TypeFor[report.BudgetMonth](), reflect.TypeFor[report.BudgetRealisation](), reflect.TypeFor[report.BudgetRow](), reflect.TypeFor[report.PaymentAudit](), reflect.TypeFor[report.TaperDistribution](),
	reflect.TypeFor[report.TaperProjection](), reflect.TypeFor[report.TaperScenario](), reflect.TypeFor[report.TrancheRow](), reflect.TypeFor[report.TrancheTimeline](),
	reflect.TypeFor[report.Timeline](), reflect.TypeFor[report.TimelineMark](), reflect.TypeFor[report.TimelineRow](),
	reflect.TypeFor[report.TimelineSpan](), reflect.TypeFor[report.Value](),

	reflect.TypeFor[funding.AccountNumber](),
	reflect.TypeFor[funding.BudgetID](),
	reflect.TypeFor[funding.BudgetLineID](),
	reflect.TypeFor[funding.EntryID](),
	reflect.TypeFor[funding.CommitmentID](),
	reflect.TypeFor[funding.PaymentID](),
	reflect.TypeFor[funding.AssistanceID](),
	reflect.TypeFor[funding.TrancheID](),
	reflect.TypeFor[funding.TranchePlanID](),
	reflect.TypeFor[funding.CostStandardID](),
	reflect.TypeFor[funding.AuditFindingID](),
	reflect.TypeFor[funding.NTPN](),
	reflect.TypeFor[funding.TaxWithholding](),
	reflect.TypeFor[funding.TaxKind](),
	reflect.TypeFor[funding.Payment](),
	reflect.TypeFor[funding.Payments](),
	reflect.TypeFor[funding.Payee](),
	reflect.TypeFor[funding.PaymentPaper](),
	reflect.TypeFor[funding.PaymentPaperKind](),

	reflect.TypeFor[funding.PaymentMethod](),
	reflect.TypeFor[funding.PaymentState](),
	reflect.TypeFor[funding.PaymentEvent](),
	reflect.TypeFor[funding.Receipt](),
	reflect.TypeFor[funding.Receipts](),
	reflect.TypeFor[funding.ReceiptID](),
	reflect.TypeFor[funding.CashBook](),
	reflect.TypeFor[funding.CashBookEntry](),
	reflect.TypeFor[funding.CashBookEntryKind](),
	reflect.TypeFor[funding.AccountabilityReport](),
	reflect.TypeFor[funding.AccountabilityReportID](),
	reflect.TypeFor[funding.BudgetedLine](),
	reflect.TypeFor[funding.RealisationReport](),
	reflect.TypeFor[funding.RealisationRow](),
	reflect.TypeFor[funding.AllowanceRate](),
	reflect.TypeFor[funding.AllowanceRateID](),
	reflect.TypeFor[funding.AllowanceKind](),
	reflect.TypeFor[funding.PaymentList](),
	reflect.TypeFor[funding.PaymentLists](),
	reflect.TypeFor[funding.PaymentListID](),
	reflect.TypeFor[funding.PaymentListLine](),
	reflect.TypeFor[funding.InsurancePremium](),
	reflect.TypeFor[funding.InsurancePremiumID](),
	reflect.TypeFor[funding.Attendance](),
	reflect.TypeFor[funding.PaymentAudit](),
	reflect.TypeFor[funding.AllowanceComparison](),
	reflect.TypeFor[funding.PaymentComparison](),
}

// odd returns values of a type that no code expects: the zero value, a word that
// no list has, numbers out of every range, lists with zero values in them.
func odd(t reflect.Type) []reflect.Value {
	values := []reflect.Value{reflect.Zero(t)}
	add := func(set func(v reflect.Value)) {
		v := reflect.New(t).Elem()
		set(v)
		values = append(values, v)
	}
	switch t.Kind() {
	case reflect.String:
		add(func(v reflect.Value) { v.SetString("no such word\xff") })
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		add(func(v reflect.Value) { v.SetInt(math.MaxInt64 >> (64 - t.Bits())) })
		add(func(v reflect.Value) { v.SetInt(math.MinInt64 >> (64 - t.Bits())) })
	case reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64, reflect.Uint:
		add(func(v reflect.Value) { v.SetUint(math.MaxUint64 >> (64 - t.Bits())) })
	case reflect.Slice:
		add(func(v reflect.Value) { v.Set(reflect.MakeSlice(t, 2, 2)) })
	case reflect.Struct:
		add(func(v reflect.Value) { fill(v) })
	}
	return values
}

// fill gives every member that others may set a list of zero values or a word
// that no list has.
func fill(v reflect.Value) {
	for i := range v.NumField() {
		f := v.Field(i)
		if !f.CanSet() {
			continue
		}
		if list := odd(f.Type()); f.Kind() != reflect.Interface {
			f.Set(list[len(list)-1])
		}
	}
}

// arguments returns arguments for a method, and false if it takes what cannot be
// made up: a function, or an interface that is not an error.
func arguments(m reflect.Type) (args []reflect.Value, ok bool) {
	for i := range m.NumIn() {
		in := m.In(i)
		if m.IsVariadic() && i == m.NumIn()-1 {
			break
		}
		switch in.Kind() {
		case reflect.Func, reflect.Interface:
			return nil, false
		case reflect.Pointer:
			if in == reflect.TypeFor[*blk.Context]() {
				args = append(args, reflect.Zero(in))
			} else {
				args = append(args, reflect.New(in.Elem()))
			}
		default:
			args = append(args, reflect.Zero(in))
		}
	}
	return args, true
}

// panics returns what a call panics with, nil if it does not.
func panics(call func()) (said any) {
	defer func() { said = recover() }()
	call()
	return nil
}

// No method panics, whatever the value.
func TestNoMethodPanics(t *testing.T) {
	calls := 0
	for _, typ := range exportedTypes {
		for _, value := range odd(typ) {
			p := reflect.New(typ)
			p.Elem().Set(value)
			for i := range p.NumMethod() {
				args, ok := arguments(p.Method(i).Type())
				if !ok {
					continue
				}
				calls++
				if said := panics(func() { p.Method(i).Call(args) }); said != nil {
					t.Errorf("%s.%s of %#v: %v", typ, p.Type().Method(i).Name, value, said)
				}
			}
		}
	}
	require.Greater(t, calls, 1000)
}

func TestEveryTypeIsCalled(t *testing.T) {
	known := map[string]bool{}
	for _, typ := range exportedTypes {
		known[typ.PkgPath()+"."+typ.Name()] = true
	}
	for _, r := range roomsOf(t, hasExamples) {
		for _, name := range r.pkg.Scope().Names() {
			o := r.pkg.Scope().Lookup(name)
			if hasValues(o) && !isTestSupport(r.place) {
				require.True(t, known[path.Join(modulePath, r.place)+"."+name], "%s.%s is missing in exportedTypes", r.place, name)
			}
		}
	}
}

// hasValues reports whether an object is an exported type that exportedTypes is
// about.
func hasValues(o types.Object) bool {
	name, ok := o.(*types.TypeName)
	if !ok || !o.Exported() || name.IsAlias() {
		return false
	}
	named, ok := name.Type().(*types.Named)
	if !ok || named.TypeParams().Len() > 0 {
		return false
	}
	switch named.Underlying().(type) {
	case *types.Interface, *types.Signature:
		return false
	}
	return true
}
