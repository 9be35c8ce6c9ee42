package roadmap

import (
	"slices"

	"github.com/vokasi/vokasi-go/blk"
)

// Records are all records about roadmaps in one document.
type Records struct {
	// Roadmaps of community centres.
	Roadmaps []Roadmap `json:"roadmaps,omitempty"`
}

// Check returns what the checks find in all records.
func (r *Records) Check(c *blk.Context) blk.Findings {
	return append(blk.CheckEach("roadmaps", r.Roadmaps, (*Roadmap).Check, c), blk.RunChecks(recordsChecks, r, c)...)
}

var recordsChecks = []blk.Check[Records]{{
	ID: "BKK-056", At: "/roadmaps", Scope: blk.ScopeAcross, Severity: blk.InEveryPhase(blk.Error),
	Must:  blk.Text{ID: "Satu balai hanya mempunyai satu peta jalan; {given} sudah mempunyai satu.", EN: "A centre has one roadmap; {given} has one already."},
	Mend:  blk.Text{ID: "Gabungkan keduanya: riwayatnya bertanggal.", EN: "Make one of them: its history is dated."},
	Basis: []blk.Basis{blk.Practice(blk.Text{ID: "balai dihitung sekali", EN: "a centre is counted once"})},
	Find: func(r *Records, _ *blk.Context) []blk.Failure {
		if len(r.Roadmaps) < 2 {
			return nil
		}
		var failures []blk.Failure
		seen := make(map[blk.CentreID]bool, len(r.Roadmaps))
		for i := range r.Roadmaps {
			id := r.Roadmaps[i].Centre
			if seen[id] && id != "" {
				failures = append(failures, blk.Failure{At: blk.IndexPointer("/roadmaps", i, "/centre"), Params: blk.Params{{Name: "given", Value: blk.QuoteWord(string(id))}}})
			}
			seen[id] = true
		}
		return failures
	},
}}

// Checks returns the catalogue of the checks of this package.
func Checks() []blk.CheckInfo {
	return slices.Concat(
		blk.DescribeChecks("roadmap", roadmapChecks),
		blk.DescribeChecks("roadmap", recordsChecks),
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
		blk.DescribeChecks("plan", planChecks),
	)
}

// optionalCriteria describes what others are asked about criteria that no class asks
// for; what they are asked about the others are guards of the lifecycle of classes.
func optionalCriteria() []blk.CheckInfo {
	var infos []blk.CheckInfo
	for i := range requirements {
		if q := &requirements[i]; q.class == "" {
			infos = append(infos, blk.CheckInfo{ID: q.guard, Entity: classLifecycle.ID, Scope: blk.ScopeMove, Severity: blk.InEveryPhase(blk.Info), Must: q.must(), Mend: q.mend(), Basis: []blk.Basis{q.basis}})
		}
	}
	return infos
}

// Lifecycles returns the descriptions of the lifecycles of this package.
func Lifecycles() []blk.LifecycleInfo {
	return []blk.LifecycleInfo{classLifecycle.Describe(), milestoneLifecycle.Describe()}
}

// CodeLists returns the code lists of this package, by their names.
func CodeLists() []blk.CodeList {
	return []blk.CodeList{
		classBases, classChangeKinds, classEvents, classStates, independenceClasses, milestoneEvents, milestoneStates, criteria,
	}
}
