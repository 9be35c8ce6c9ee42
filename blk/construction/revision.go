package construction

import "github.com/vokasi/vokasi-go/blk"

// A PlanRevision is a new plan of when a centre is built. What was planned before
// stays on record.
type PlanRevision struct {
	// The day on which the plan was changed.
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
		start, finish = r.change(start, finish)
	}
	return start, finish
}

// change returns what a plan becomes by the revision.
func (r *PlanRevision) change(start, finish blk.PartialDate) (blk.PartialDate, blk.PartialDate) {
	if !r.PlannedStart.IsZero() {
		start = r.PlannedStart
	}
	if !r.PlannedFinish.IsZero() {
		finish = r.PlannedFinish
	}
	return start, finish
}

// startPlannedAt returns where the planned start in force on a day stands.
func (p *Project) startPlannedAt(on blk.Date) string {
	for i := len(p.Revisions) - 1; i >= 0; i-- {
		if r := &p.Revisions[i]; !r.PlannedStart.IsZero() && (on.IsZero() || !r.On.After(on)) {
			return blk.IndexPointer("/revisions", i, "/planned_start")
		}
	}
	return "/planned_start"
}

// begunOn returns the day on which building began, absent where it is not known or
// building has not begun: the first order to start, or else the step.
func (p *Project) begunOn() blk.Date {
	for i := range p.Contracts {
		if order := p.Contracts[i].StartOrderOn; !order.IsZero() {
			return order
		}
	}
	for i := range p.History {
		if step := &p.History[i]; step.To == Building && !step.At.IsZero() {
			at, _ := step.At.In(blk.WIB)
			return at
		}
	}
	return blk.Date{}
}

// isStartLate reports whether building began, or has still not begun, after the start
// that the plan in force names.
func (p *Project) isStartLate(c *blk.Context) bool {
	if c.On.IsZero() || p.passed(Cancelled) || p.passed(Terminated) {
		return false
	}
	begun := p.begunOn()
	if begun.IsZero() || begun.After(c.On) {
		if begun.IsZero() && p.passed(Building) {
			return false
		}
		begun = c.On
	}
	start, _ := p.Plan(c.On)
	return begun.After(start.Period().Until)
}

// revisionChecks look at the revisions of a project beside each other.
var revisionChecks = []blk.Check[Project]{{
	ID: "CON-041", At: "/revisions", Severity: blk.InEveryPhase(blk.Error),
	Must:  blk.Text{ID: "Perubahan rencana harus berurutan, beralasan dan mengubah sesuatu: {problem_id}.", EN: "Revisions of a plan must be in order, have a reason and change something: {problem_en}."},
	Mend:  blk.Text{ID: "Lengkapi atau urutkan perubahannya.", EN: "Complete the revision or put it in its place."},
	Basis: []blk.Basis{blk.Practice(blk.Text{ID: "pemantauan rencana", EN: "monitoring of plans"})},
	Find: func(p *Project, c *blk.Context) (failures []blk.Failure) {
		fail := func(i int, member string, problem blk.Text) {
			failures = append(failures, blk.Failure{At: blk.IndexPointer("/revisions", i, member), Params: blk.TextParams("problem", problem)})
		}
		last := p.AnnouncedOn
		for i := range p.Revisions {
			r := &p.Revisions[i]
			if r.On.Before(last) {
				fail(i, "/on", blk.Text{ID: r.On.String() + " mendahului rencana sebelumnya (" + last.String() + ")", EN: r.On.String() + " is before the plan before it (" + last.String() + ")"})
			}
			if !r.On.IsZero() {
				last = r.On
			}
			if r.PlannedStart.IsZero() && r.PlannedFinish.IsZero() {
				fail(i, "/planned_start", blk.Text{ID: "tidak ada rencana baru", EN: "there is no new plan"})
			}
			if r.Reason == "" && !c.IsReported() {
				fail(i, "/reason", blk.Text{ID: "tidak ada alasan", EN: "there is no reason"})
			}
		}
		return failures
	},
}}

var planRevisionChecks = []blk.Check[PlanRevision]{
	blk.CheckPresent("/on", func(r *PlanRevision) bool { return !r.On.IsZero() }),
	blk.CheckIdentifier("/document", func(r *PlanRevision) blk.DocumentID { return r.Document }),
}

// Check returns what the checks find in the revision, nil if all hold.
func (r *PlanRevision) Check(c *blk.Context) blk.Findings {
	return append(blk.RunChecks(planRevisionChecks, r, c), blk.CheckCitations(r.Citations, c)...)
}
