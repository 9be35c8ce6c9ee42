package construction

import (
	"slices"

	"github.com/vokasi/vokasi-go/blk"
)

// Records are all records of this package in one document.
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
		blk.DescribeChecks("building_project", projectChecks),
		blk.DescribeChecks("served_sector", servedSectorChecks),
		blk.DescribeChecks("fulfilment", fulfilmentChecks),
		blk.DescribeChecks("national_programme", nationalProgrammeChecks),
		projectLifecycle.Checks(),
	)
}

// CodeLists returns the code lists of this package, by their names.
func CodeLists() []blk.CodeList {
	return []blk.CodeList{requirementList, projectEvents, projectStates}
}

// Lifecycles returns the descriptions of the lifecycles of this package.
func Lifecycles() []blk.LifecycleInfo {
	return []blk.LifecycleInfo{projectLifecycle.Describe()}
}
