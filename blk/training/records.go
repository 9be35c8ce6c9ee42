package training

import (
	"slices"

	"github.com/vokasi/vokasi-go/blk"
)

// Records are all records about training in one document.
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
	// Packages of training given to centres.
	TrainingPackages []TrainingPackage `json:"training_packages,omitempty"`
	// National openings of registration.
	IntakeWaves []IntakeWave `json:"intake_waves,omitempty"`
	// Analyses of what training is needed.
	TrainingNeedsAnalyses []TrainingNeedsAnalysis `json:"training_needs_analyses,omitempty"`
	// Scores of applicants in the stages of selection.
	SelectionScores []SelectionScore `json:"selection_scores,omitempty"`
	// Sessions of batches.
	Sessions []Session `json:"sessions,omitempty"`
	// What instructors wrote down of sessions.
	TeachingLogs []TeachingLog `json:"teaching_logs,omitempty"`
	// Marks of attendance.
	AttendanceMarks []AttendanceMark `json:"attendance_marks,omitempty"`
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
	// What was handed to participants.
	ParticipantKits []ParticipantKit `json:"participant_kits,omitempty"`
	// Marks that instructors gave.
	TrainingScores []TrainingScore `json:"training_scores,omitempty"`
	// How centres number their training certificates.
	CertificateRegisters []CertificateRegister `json:"certificate_registers,omitempty"`
	// Certificates of those who passed training.
	TrainingCertificates []TrainingCertificate `json:"training_certificates,omitempty"`
	// What became of those who were trained.
	Outcomes []Outcome `json:"outcomes,omitempty"`
	// Attempts to reach those who were trained.
	TracerContacts []TracerContact `json:"tracer_contacts,omitempty"`
	// Help to open a business.
	BusinessMentorings []BusinessMentoring `json:"business_mentorings,omitempty"`
	// Vacancies passed to those who were trained.
	JobReferrals []JobReferral `json:"job_referrals,omitempty"`
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
	found = append(found, blk.CheckEach("training_packages", r.TrainingPackages, (*TrainingPackage).Check, c)...)
	found = append(found, blk.CheckEach("intake_waves", r.IntakeWaves, (*IntakeWave).Check, c)...)
	found = append(found, blk.CheckEach("training_needs_analyses", r.TrainingNeedsAnalyses, (*TrainingNeedsAnalysis).Check, c)...)
	found = append(found, blk.CheckEach("selection_scores", r.SelectionScores, (*SelectionScore).Check, c)...)
	found = append(found, blk.CheckEach("sessions", r.Sessions, (*Session).Check, c)...)
	found = append(found, blk.CheckEach("teaching_logs", r.TeachingLogs, (*TeachingLog).Check, c)...)
	found = append(found, blk.CheckEach("attendance_marks", r.AttendanceMarks, (*AttendanceMark).Check, c)...)
	found = append(found, blk.CheckEach("apprenticeship_plans", r.ApprenticeshipPlans, (*ApprenticeshipPlan).Check, c)...)
	found = append(found, blk.CheckEach("apprenticeship_agreements", r.ApprenticeshipAgreements, (*ApprenticeshipAgreement).Check, c)...)
	found = append(found, blk.CheckEach("on_the_job_trainings", r.OnTheJobTrainings, (*OnTheJobTraining).Check, c)...)
	found = append(found, blk.CheckEach("graduate_internships", r.GraduateInternships, (*GraduateInternship).Check, c)...)
	found = append(found, blk.CheckEach("school_placements", r.SchoolPlacements, (*SchoolWorkPlacement).Check, c)...)
	found = append(found, blk.CheckEach("participant_kits", r.ParticipantKits, (*ParticipantKit).Check, c)...)
	found = append(found, blk.CheckEach("training_scores", r.TrainingScores, (*TrainingScore).Check, c)...)
	found = append(found, blk.CheckEach("certificate_registers", r.CertificateRegisters, (*CertificateRegister).Check, c)...)
	found = append(found, blk.CheckEach("training_certificates", r.TrainingCertificates, (*TrainingCertificate).Check, c)...)
	found = append(found, blk.CheckEach("outcomes", r.Outcomes, (*Outcome).Check, c)...)
	found = append(found, blk.CheckEach("tracer_contacts", r.TracerContacts, (*TracerContact).Check, c)...)
	found = append(found, blk.CheckEach("business_mentorings", r.BusinessMentorings, (*BusinessMentoring).Check, c)...)
	found = append(found, blk.CheckEach("job_referrals", r.JobReferrals, (*JobReferral).Check, c)...)
	return append(found, blk.CheckAcross(acrossChecks, r, c, found)...)
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
		blk.DescribeChecks("training_package", trainingPackageChecks),
		blk.DescribeChecks("package_request", packageRequestChecks),
		blk.DescribeChecks("intake_wave", intakeWaveChecks),
		blk.DescribeChecks("training_needs_analysis", trainingNeedsAnalysisChecks),
		blk.DescribeChecks("vocation_demand", vocationDemandChecks),
		blk.DescribeChecks("selection_plan", selectionPlanChecks),
		blk.DescribeChecks("selection_step", selectionStepChecks),
		blk.DescribeChecks("selection_score", selectionScoreChecks),
		blk.DescribeChecks("session", sessionChecks),
		blk.DescribeChecks("day_pattern", dayPatternChecks),
		blk.DescribeChecks("time_slot", timeSlotChecks),
		blk.DescribeChecks("teaching_log", teachingLogChecks),
		blk.DescribeChecks("attendance_mark", attendanceMarkChecks),
		blk.DescribeChecks("apprenticeship_plan", apprenticeshipPlanChecks),
		blk.DescribeChecks("apprenticeship_region", apprenticeshipRegionChecks),
		apprenticeshipPlanLifecycle.Checks(),
		blk.DescribeChecks("apprenticeship_agreement", apprenticeshipAgreementChecks),
		apprenticeshipAgreementLifecycle.Checks(),
		blk.DescribeChecks("insurance_cover", insuranceCoverChecks),
		blk.DescribeChecks("on_the_job_training", onTheJobTrainingChecks),
		blk.DescribeChecks("graduate_internship", graduateInternshipChecks),
		blk.DescribeChecks("school_work_placement", schoolWorkPlacementChecks),
		blk.DescribeChecks("eligibility_decision", eligibilityDecisionChecks),
		blk.DescribeChecks("suspension", suspensionChecks),
		enrolmentLifecycle.Checks(),
		blk.DescribeChecks("participant_kit", participantKitChecks),
		blk.DescribeChecks("kit_item", kitItemChecks),
		blk.DescribeChecks("training_score", trainingScoreChecks),
		blk.DescribeChecks("certificate_register", certificateRegisterChecks),
		blk.DescribeChecks("training_certificate", trainingCertificateChecks),
		blk.DescribeChecks("training_certificate_unit", trainingCertificateUnitChecks),
		blk.DescribeChecks("outcome", outcomeChecks),
		blk.DescribeChecks("tracer_contact", tracerContactChecks),
		blk.DescribeChecks("business_mentoring", businessMentoringChecks),
		blk.DescribeChecks("job_referral", jobReferralChecks),
		blk.DescribeChecks("training_records", acrossChecks),
		blk.DescribeChecks("training_records", withCentresChecks),
	)
}

// Parameters returns the parameters of this package.
func Parameters() []*blk.Parameter {
	return []*blk.Parameter{&apprenticeMinAge, &apprenticeMaxShare, &apprenticeMaxMonths, &theoryMinShare, &theoryMaxShare,
		&maxTeachingHours, &applicantsPerSeat, &traineesPerStation,
		&apprenticeConsentAge, &approvalMaxDays, &internshipMaxMonths, &diplomaMaxAge, &internshipMaxTimes, &placementMinAge, &hazardousWorkMinAge,
		&maxSuspensionDays, &minAttendance, &replacementCutoff, &coolOffMonths, &outcomeWindowCodes, &outcomeDeadlineDays, &minTracerContacts, &rateExclusions, &placedDestinations}
}

// Lifecycles returns the descriptions of the lifecycles of this package.
func Lifecycles() []blk.LifecycleInfo {
	return []blk.LifecycleInfo{apprenticeshipAgreementLifecycle.Describe(), apprenticeshipPlanLifecycle.Describe(), batchLifecycle.Describe(), enrolmentLifecycle.Describe()}
}

// CodeLists returns the code lists of this package, by their names.
func CodeLists() []blk.CodeList {
	return []blk.CodeList{
		analysisMethods, apprenticeshipAgreementEvents, apprenticeshipAgreementStates, apprenticeshipPlanEvents, apprenticeshipPlanStates, approvingAuthorities, batchEvents, batchStates,
		breakdowns, completions, conflictKinds, contactResults, destinations, employmentsBefore, enrolmentEvents, enrolmentStates,
		entryReasons, evidenceSources, exclusionReasons, exitReasons, extents, indicatorKinds, insuranceKinds, kitItemKinds,
		migrantChannels, outcomeWindows, presences, recordedVerdicts, referralResults, rejectReasons, selectionResults, selectionStages,
		sessionKinds, shifts, suspensionReasons, tracerChannels, results, weekdays, workplaceTrainingKinds,
	}
}
