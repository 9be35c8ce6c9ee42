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
	found := blk.CheckEach("roadmaps", r.Roadmaps, (*Roadmap).Check, c)
	return append(found, blk.CheckAcross(recordsChecks, r, c, found)...)
}

var recordsChecks = []blk.Check[Records]{
	{
		ID: "BKK-030", At: "/roadmaps", Scope: blk.ScopeAcross, Severity: blk.InEveryPhase(blk.Error),
		Must:  blk.Text{ID: "Satu balai hanya mempunyai satu peta jalan; balai ini sudah ada pada {at}.", EN: "A centre has one roadmap; this one has another at {at}."},
		Mend:  blk.Text{ID: "Gabungkan keduanya, atau perbaiki balainya; kalau tidak, balai itu terhitung dua kali.", EN: "Merge the two, or correct the centre; otherwise it is counted twice."},
		Basis: []blk.Basis{blk.Practice(blk.Text{ID: "setiap balai dihitung sekali", EN: "every centre is counted once"})},
		Find:  findCentresTwice,
	},
}

// findCentresTwice returns the roadmaps of centres that have one before.
func findCentresTwice(r *Records, _ *blk.Context) (failures []blk.Failure) {
	if len(r.Roadmaps) < 2 {
		return nil
	}
	first := make(map[blk.CentreID]int, len(r.Roadmaps))
	for i := range r.Roadmaps {
		id := r.Roadmaps[i].Centre
		if id == "" {
			continue
		}
		if j, twice := first[id]; twice {
			failures = append(failures, blk.Failure{At: blk.IndexPointer("/roadmaps", i, "/centre"), Params: blk.Params{{Name: "at", Value: blk.IndexPointer("/roadmaps", j, "")}}, Of: []string{blk.IndexPointer("/roadmaps", j, "")}})
			continue
		}
		first[id] = i
	}
	return failures
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
		blk.DescribeChecks("roadmap_records", recordsChecks),
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
