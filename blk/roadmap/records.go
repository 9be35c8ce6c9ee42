package roadmap

import (
	"slices"

	"github.com/vokasi/vokasi-go/blk"
)

// Records are all records of this package in one document.
type Records struct {
	// Roadmaps of community centres.
	Roadmaps []Roadmap `json:"roadmaps,omitempty"`
}

// Check returns what the checks find in all records.
func (r *Records) Check(c *blk.Context) blk.Findings {
	return blk.CheckEach("roadmaps", r.Roadmaps, (*Roadmap).Check, c)
}

// Checks returns the catalogue of the checks of this package.
func Checks() []blk.CheckInfo {
	return slices.Concat(
		blk.DescribeChecks("roadmap", roadmapChecks),
		blk.DescribeChecks("class_decision", classDecisionChecks),
		blk.DescribeChecks("roadmap_evidence", evidenceChecks),
	)
}

// Parameters returns the parameters of this package.
func Parameters() []*blk.Parameter { return []*blk.Parameter{&reviewMonths} }

// CodeLists returns the code lists of this package, by their names.
func CodeLists() []blk.CodeList {
	return []blk.CodeList{independenceClasses, criteria}
}
