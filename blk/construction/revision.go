package construction

import "github.com/vokasi/vokasi-go/blk"

// A PlanRevision is a new plan of when a centre is built. What was planned before
// stays on record.
type PlanRevision struct {
	// The day from which this plan holds.
	On blk.Date `json:"on,omitzero" jsonschema:"required"`
	// When building is planned to begin now, as exactly as it is known; absent where
	// that did not change.
	PlannedStart blk.PartialDate `json:"planned_start,omitzero"`
	// When building is planned to end now; absent where that did not change.
	PlannedFinish blk.PartialDate `json:"planned_finish,omitzero"`
	// Why the plan changed.
	Reason string `json:"reason,omitzero"`
	// The paper that says so.
	Document blk.DocumentID `json:"document,omitzero"`
	// Where this is known from.
	Citations []blk.Citation `json:"citations,omitempty"`
}

// Plan returns when building is planned to begin and to end as the plan stood on a
// day: as it was announced, and as each revision up to that day changed it. Without a
// day, it is the newest plan. Before the day of the announcement nothing was planned.
func (p *Project) Plan(on blk.Date) (start, finish blk.PartialDate) {
	if !on.IsZero() && on.Before(p.AnnouncedOn) {
		return start, finish
	}
	start, finish = p.PlannedStart, p.PlannedFinish
	for i := range p.Revisions {
		r := &p.Revisions[i]
		if !on.IsZero() && r.On.After(on) {
			continue
		}
		if !r.PlannedStart.IsZero() {
			start = r.PlannedStart
		}
		if !r.PlannedFinish.IsZero() {
			finish = r.PlannedFinish
		}
	}
	return start, finish
}

var planRevisionChecks = []blk.Check[PlanRevision]{
	blk.CheckPresent("/on", func(r *PlanRevision) bool { return !r.On.IsZero() }),
	blk.CheckIdentifier("/document", func(r *PlanRevision) blk.DocumentID { return r.Document }),
}

// Check returns what the checks find in the revision, nil if all hold.
func (r *PlanRevision) Check(c *blk.Context) blk.Findings {
	return append(blk.RunChecks(planRevisionChecks, r, c), blk.CheckCitations(r.Citations, c)...)
}
