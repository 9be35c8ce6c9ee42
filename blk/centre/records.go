package centre

import (
	"log/slog"
	"slices"

	"github.com/vokasi/vokasi-go/blk"
)

// Records are all records about centres in one document.
type Records struct {
	// Training centres.
	Centres []Centre `json:"centres,omitempty"`
	// Training programmes.
	Programmes []Programme `json:"programmes,omitempty"`
	// Workshops.
	Workshops []Workshop `json:"workshops,omitempty"`
	// Equipment of the workshops.
	Equipment []Equipment `json:"equipment,omitempty"`
	// Instructors.
	Instructors Instructors `json:"instructors,omitempty"`
	// Who works together.
	Cooperations []Cooperation `json:"cooperations,omitempty"`
	// Visits to learn from a centre.
	StudyVisits []StudyVisit `json:"study_visits,omitempty"`
	// Lists of the equipment that training needs.
	EquipmentStandards []EquipmentStandard `json:"equipment_standards,omitempty"`
	// Materials that training uses up.
	TrainingMaterials []TrainingMaterial `json:"training_materials,omitempty"`
	// What batches used of them.
	MaterialUses []MaterialUse `json:"material_uses,omitempty"`
	// Accreditations of the centres.
	Accreditations []Accreditation `json:"accreditations,omitempty"`
	// Partners of the centres.
	Partners []Partner `json:"partners,omitempty"`
	// Agreements (MoU, PKS) of the centres.
	Agreements []Agreement `json:"agreements,omitempty"`
	// Forums of centres and industry (FKLPI).
	IndustryForums []IndustryForum `json:"industry_forums,omitempty"`
}

// LogValue is the number of records: instructors may hold personal data.
func (r Records) LogValue() slog.Value {
	return slog.GroupValue(slog.Int("centres", len(r.Centres)), slog.Int("programmes", len(r.Programmes)), slog.Int("instructors", len(r.Instructors)))
}

// Find returns the centre with an identifier, nil if there is none.
func (r *Records) Find(id blk.CentreID) *Centre {
	i := slices.IndexFunc(r.Centres, func(x Centre) bool { return x.ID == id })
	if i < 0 {
		return nil
	}
	return &r.Centres[i]
}

// AccreditedOn returns whether an accreditation of a centre covers a programme on a
// day, or the whole institution if the programme is absent. It is undetermined where
// a status cannot be told, and where no accreditation of the centre is recorded. See
// [Accreditation.Covers].
func (r *Records) AccreditedOn(id blk.CentreID, programme blk.ProgrammeID, on blk.Date) blk.Truth {
	truth, recorded := blk.False, false
	for i := range r.Accreditations {
		if a := &r.Accreditations[i]; a.Centre == id {
			truth, recorded = blk.Any(truth, a.Covers(programme, on)), true
		}
	}
	if !recorded {
		return blk.Undetermined
	}
	return truth
}

// Check returns what the checks find in all records, in the order of the lists,
// and then across them.
func (r *Records) Check(c *blk.Context) blk.Findings {
	var found blk.Findings
	found = append(found, blk.CheckEach("centres", r.Centres, (*Centre).Check, c)...)
	found = append(found, blk.CheckEach("programmes", r.Programmes, (*Programme).Check, c)...)
	found = append(found, blk.CheckEach("workshops", r.Workshops, (*Workshop).Check, c)...)
	found = append(found, blk.CheckEach("equipment", r.Equipment, (*Equipment).Check, c)...)
	found = append(found, blk.CheckEach("instructors", r.Instructors, (*Instructor).Check, c)...)
	found = append(found, blk.CheckEach("cooperations", r.Cooperations, (*Cooperation).Check, c)...)
	found = append(found, blk.CheckEach("study_visits", r.StudyVisits, (*StudyVisit).Check, c)...)
	found = append(found, blk.CheckEach("equipment_standards", r.EquipmentStandards, (*EquipmentStandard).Check, c)...)
	found = append(found, blk.CheckEach("training_materials", r.TrainingMaterials, (*TrainingMaterial).Check, c)...)
	found = append(found, blk.CheckEach("material_uses", r.MaterialUses, (*MaterialUse).Check, c)...)
	found = append(found, blk.CheckEach("accreditations", r.Accreditations, (*Accreditation).Check, c)...)
	found = append(found, blk.CheckEach("partners", r.Partners, (*Partner).Check, c)...)
	found = append(found, blk.CheckEach("agreements", r.Agreements, (*Agreement).Check, c)...)
	found = append(found, blk.CheckEach("industry_forums", r.IndustryForums, (*IndustryForum).Check, c)...)
	return append(found, blk.CheckAcross(recordsChecks, r, c, found)...)
}

// recordsChecks are the checks across records.
var recordsChecks = slices.Concat(
	equipmentRecordsChecks,
	accreditationUseChecks,
	partnerPlacementChecks,
	foundingChecks,
	blk.CheckAmendments("agreements", func(r *Records) []Agreement { return r.Agreements }, amendedAgreement),
)

// Checks returns the catalogue of the checks of this package.
func Checks() []blk.CheckInfo {
	return slices.Concat(
		blk.DescribeChecks("centre", centreChecks),
		blk.DescribeChecks("offered_vocation", offeredVocationChecks),
		blk.DescribeChecks("stated_resource", statedResourceChecks),
		blk.DescribeChecks("programme", programmeChecks),
		blk.DescribeChecks("workshop", workshopChecks),
		blk.DescribeChecks("equipment", equipmentChecks),
		blk.DescribeChecks("instructor", instructorChecks),
		blk.DescribeChecks("instructor_certificate", instructorCertificateChecks),
		blk.DescribeChecks("cooperation", cooperationChecks),
		blk.DescribeChecks("study_visit", studyVisitChecks),
		blk.DescribeChecks("adoption_point", adoptionPointChecks),
		blk.DescribeChecks("syllabus_unit", syllabusUnitChecks),
		blk.DescribeChecks("participant_requirements", participantRequirementsChecks),
		blk.DescribeChecks("instructor_requirements", instructorRequirementsChecks),
		blk.DescribeChecks("equipment_standard", equipmentStandardChecks),
		blk.DescribeChecks("standard_item", standardItemChecks),
		blk.DescribeChecks("training_material", trainingMaterialChecks),
		blk.DescribeChecks("material_use", materialUseChecks),
		blk.DescribeChecks("contact", contactChecks),
		blk.DescribeChecks("head", headChecks),
		blk.DescribeChecks("centre_licence", centreLicenceChecks),
		blk.DescribeChecks("land", landChecks),
		blk.DescribeChecks("building", buildingChecks),
		blk.DescribeChecks("accreditation", accreditationChecks),
		blk.DescribeChecks("standard_score", standardScoreChecks),
		blk.DescribeChecks("accreditation_finding", accreditationFindingChecks),
		blk.DescribeChecks("accreditation_assessor", accreditationAssessorChecks),
		blk.DescribeChecks("accreditation_approval", accreditationApprovalChecks),
		blk.DescribeChecks("surveillance", surveillanceChecks),
		blk.DescribeChecks("accreditation_sanction", accreditationSanctionChecks),
		accreditationLifecycle.Checks(),
		blk.DescribeChecks("partner", partnerChecks),
		blk.DescribeChecks("agreement", agreementChecks),
		agreementLifecycle.Checks(),
		blk.DescribeChecks("industry_forum", industryForumChecks),
		blk.DescribeChecks("centre_records", recordsChecks),
	)
}

// Parameters returns the parameters of this package.
func Parameters() []*blk.Parameter {
	return []*blk.Parameter{&minLandArea, &maxVocationsBLKK, &classSize, &minutesPerHour, &hoursTolerance, &instructorsPerClass,
		&accreditationQuorum, &accreditationImpartialityMonths, &forumMeetingMonths}
}

// Lifecycles returns the descriptions of the lifecycles of this package.
func Lifecycles() []blk.LifecycleInfo {
	return []blk.LifecycleInfo{accreditationLifecycle.Describe(), agreementLifecycle.Describe()}
}

// CodeLists returns the code lists of this package, by their names.
func CodeLists() []blk.CodeList {
	return []blk.CodeList{
		accreditationDecisions, accreditationEvents, accreditationLevels, accreditationSanctionKinds, accreditationStates, accreditationStatuses, agreementEvents, agreementKinds,
		agreementStatuses, kinds, centreLicenceKinds, services, statuses, comparisonPoints, conditions, deliveryModes,
		employmentStatuses, engagements, findingGrades, certificateKinds, instructorRanks, landHolders, landTitles, materialUnits,
		ownerLevels, partnerRoles, programmeTiers, qualityStandards, quantityPers, resources, resourceStates, subVocations,
		tenures, methods, vocations, workloadClasses,
	}
}
