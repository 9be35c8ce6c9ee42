package construction

import (
	"slices"

	"github.com/vokasi/vokasi-go/blk"
)

// Records are all records about construction in one document.
type Records struct {
	// Programmes that build several centres.
	Programmes []NationalProgramme `json:"programmes,omitempty"`
	// Projects that build one.
	Projects []Project `json:"projects,omitempty"`
}

// Check returns what the checks find in all records, in the order of the lists.
func (r *Records) Check(c *blk.Context) blk.Findings {
	found := blk.CheckEach("programmes", r.Programmes, (*NationalProgramme).Check, c)
	return append(found, blk.CheckEach("projects", r.Projects, (*Project).Check, c)...)
}

// Checks returns the catalogue of the checks of this package.
func Checks() []blk.CheckInfo {
	return slices.Concat(
		blk.DescribeChecks("building_project", slices.Concat(projectChecks, foundingChecks, contradictionChecks, orderChecks, revisionChecks, amountChecks)),
		blk.DescribeChecks("building_project", progressChecks),
		blk.DescribeChecks("plan_revision", planRevisionChecks),
		blk.DescribeChecks("served_sector", servedSectorChecks),
		blk.DescribeChecks("building_need", needChecks),
		blk.DescribeChecks("feasibility_report", feasibilityReportChecks),
		blk.DescribeChecks("building_site", siteChecks),
		blk.DescribeChecks("environment_paper", environmentPaperChecks),
		blk.DescribeChecks("building_design", designChecks),
		blk.DescribeChecks("tender_round", tenderRoundChecks),
		blk.DescribeChecks("works_contract", contractChecks),
		blk.DescribeChecks("contract_amendment", contractAmendmentChecks),
		blk.DescribeChecks("building_baseline", baselineChecks),
		blk.DescribeChecks("work_item", workItemChecks),
		blk.DescribeChecks("progress_report", progressReportChecks),
		blk.DescribeChecks("item_progress", itemProgressChecks),
		blk.DescribeChecks("corrective_action", correctiveActionChecks),
		blk.DescribeChecks("building_handover", handoverChecks),
		blk.DescribeChecks("building_defect", defectChecks),
		blk.DescribeChecks("fitness_certificate", fitnessCertificateChecks),
		blk.DescribeChecks("fulfilment", fulfilmentChecks),
		blk.DescribeChecks("national_programme", nationalProgrammeChecks),
		blk.DescribeChecks("construction_records", withCommonChecks),
		projectLifecycle.Checks(),
	)
}

// Lifecycles returns the descriptions of the lifecycles of this package.
func Lifecycles() []blk.LifecycleInfo {
	return []blk.LifecycleInfo{projectLifecycle.Describe()}
}

// CodeLists returns the code lists of this package, by their names.
func CodeLists() []blk.CodeList {
	return []blk.CodeList{
		requirementList, correctiveActionKinds, criticalRules, environmentKinds, forecastGaps, forecastGrounds, handoverKinds, projectEvents,
		projectStates, scheduleStatuses, studyConclusions, tenderMethods, tenderOutcomes,
	}
}
