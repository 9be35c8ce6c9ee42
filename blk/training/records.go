package training

import (
	"slices"

	"github.com/vokasi/vokasi-go/blk"
)

// Records are all records of this package in one document.
type Records struct {
	// Batches.
	Batches []Batch `json:"batches,omitempty"`
	// Enrolments.
	Enrolments []Enrolment `json:"enrolments,omitempty"`
	// Learning at workplaces.
	WorkplaceTrainings []WorkplaceTraining `json:"workplace_trainings,omitempty"`
	// What sources say became of alumni.
	ReportedOutcomes []ReportedOutcome `json:"reported_outcomes,omitempty"`
	// Published rates.
	Indicators []Indicator `json:"indicators,omitempty"`
	// Plans of companies to take apprentices.
	ApprenticeshipPlans []ApprenticeshipPlan `json:"apprenticeship_plans,omitempty"`
	// Agreements with apprentices.
	ApprenticeshipAgreements []ApprenticeshipAgreement `json:"apprenticeship_agreements,omitempty"`
	// The parts of programmes that batches spend at workplaces.
	OnTheJobTrainings []OnTheJobTraining `json:"on_the_job_trainings,omitempty"`
	// Internships of graduates.
	GraduateInternships []GraduateInternship `json:"graduate_internships,omitempty"`
	// Pupils at workplaces.
	SchoolPlacements []SchoolWorkPlacement `json:"school_placements,omitempty"`
}

// quotaExceededCheck is a check across records.
var quotaExceededCheck = blk.Check[Records]{
	ID: "BAT-003", At: "/batches", Severity: blk.InEveryPhase(blk.Error),
	Must:  blk.Text{ID: "Peserta ({given}) tidak boleh melebihi kuota ({allowed}).", EN: "The participants ({given}) must not be more than the quota ({allowed})."},
	Mend:  blk.Text{ID: "Pindahkan peserta ke cadangan atau ubah kuota dengan keputusan.", EN: "Move participants to the reserve, or change the quota by decision."},
	Basis: batchBasis,
	Find: func(r *Records, _ *blk.Context) []blk.Failure {
		enrolled := make(map[blk.BatchID]int, len(r.Batches))
		for i := range r.Enrolments {
			if c := r.Enrolments[i].Completion; c == Ongoing || c == Completed || c == Suspended {
				enrolled[r.Enrolments[i].Batch]++
			}
		}
		var failures []blk.Failure
		for i := range r.Batches {
			quota, known := r.Batches[i].Quota.Int()
			if n := enrolled[r.Batches[i].ID]; known && n > quota {
				failures = append(failures, blk.Failure{At: blk.IndexPointer("/batches", i, "/quota"), Params: blk.Params{
					{Name: "given", Value: blk.Value{Number: int64(n)}.String()}, {Name: "allowed", Value: r.Batches[i].Quota.String()}}})
			}
		}
		return failures
	},
}

// Check returns what the checks find in all records, in the order of the lists,
// and then across them.
func (r *Records) Check(c *blk.Context) blk.Findings {
	var found blk.Findings
	found = append(found, blk.CheckEach("batches", r.Batches, (*Batch).Check, c)...)
	found = append(found, blk.CheckEach("enrolments", r.Enrolments, (*Enrolment).Check, c)...)
	found = append(found, blk.CheckEach("workplace_trainings", r.WorkplaceTrainings, (*WorkplaceTraining).Check, c)...)
	found = append(found, blk.CheckEach("reported_outcomes", r.ReportedOutcomes, (*ReportedOutcome).Check, c)...)
	found = append(found, blk.CheckEach("indicators", r.Indicators, (*Indicator).Check, c)...)
	found = append(found, blk.CheckEach("apprenticeship_plans", r.ApprenticeshipPlans, (*ApprenticeshipPlan).Check, c)...)
	found = append(found, blk.CheckEach("apprenticeship_agreements", r.ApprenticeshipAgreements, (*ApprenticeshipAgreement).Check, c)...)
	found = append(found, blk.CheckEach("on_the_job_trainings", r.OnTheJobTrainings, (*OnTheJobTraining).Check, c)...)
	found = append(found, blk.CheckEach("graduate_internships", r.GraduateInternships, (*GraduateInternship).Check, c)...)
	found = append(found, blk.CheckEach("school_placements", r.SchoolPlacements, (*SchoolWorkPlacement).Check, c)...)
	found = append(found, blk.RunChecks([]blk.Check[Records]{quotaExceededCheck}, r, c)...)
	return append(found, blk.CheckAcross(workplaceAcrossChecks, r, c, found)...)
}

// Checks returns the catalogue of the checks of this package.
func Checks() []blk.CheckInfo {
	return slices.Concat(
		blk.DescribeChecks("batch", batchChecks),
		blk.DescribeChecks("enrolment", enrolmentChecks),
		blk.DescribeChecks("workplace_training", workplaceTrainingChecks),
		blk.DescribeChecks("reported_outcome", reportedOutcomeChecks),
		blk.DescribeChecks("indicator", indicatorChecks),
		batchLifecycle.Checks(),
		blk.DescribeChecks("training_records", []blk.Check[Records]{quotaExceededCheck}),
		blk.DescribeChecks("apprenticeship_plan", apprenticeshipPlanChecks),
		blk.DescribeChecks("apprenticeship_region", apprenticeshipRegionChecks),
		apprenticeshipPlanLifecycle.Checks(),
		blk.DescribeChecks("apprenticeship_agreement", apprenticeshipAgreementChecks),
		apprenticeshipAgreementLifecycle.Checks(),
		blk.DescribeChecks("insurance_cover", insuranceCoverChecks),
		blk.DescribeChecks("on_the_job_training", onTheJobTrainingChecks),
		blk.DescribeChecks("graduate_internship", graduateInternshipChecks),
		blk.DescribeChecks("school_work_placement", schoolWorkPlacementChecks),
		blk.DescribeChecks("training_records", workplaceAcrossChecks),
	)
}

// Parameters returns the parameters of this package.
func Parameters() []*blk.Parameter {
	return []*blk.Parameter{&apprenticeMinAge, &apprenticeMaxShare, &apprenticeMaxMonths, &theoryMinShare, &theoryMaxShare,
		&apprenticeConsentAge, &approvalMaxDays, &internshipMaxMonths, &diplomaMaxAge, &internshipMaxTimes, &placementMinAge, &hazardousWorkMinAge}
}
