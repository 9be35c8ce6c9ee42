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
		blk.DescribeChecks("milestone", milestoneChecks),
		blk.DescribeChecks("roadmap_review", reviewChecks),
		milestoneLifecycle.Checks(),
		blk.DescribeChecks("roadmap_margins", marginsChecks),
		blk.DescribeChecks("roadmap_target", targetChecks),
		blk.DescribeChecks("class_projection", projectionPlanChecks),
		classLifecycle.Checks(),
		optionalCriteria(),
	)
}

// optionalCriteria describes what others are asked about criteria that no class asks
// for; what they are asked about the others are guards of the lifecycle of classes.
func optionalCriteria() []blk.CheckInfo {
	var infos []blk.CheckInfo
	for i := range requirements {
		if q := &requirements[i]; q.class == "" {
			infos = append(infos, blk.CheckInfo{ID: q.guard, Entity: classLifecycle.ID, Severity: blk.InEveryPhase(blk.Info), Must: q.must(), Mend: q.mend(), Basis: []blk.Basis{q.basis}})
		}
	}
	return infos
}
