package roadmap

import "github.com/vokasi/vokasi-go/blk"

// A ClassDecision is a class given on a day: a promotion, or a demotion with its
// reason.
type ClassDecision struct {
	// The class.
	Class IndependenceClass `json:"class,omitzero" jsonschema:"required"`
	// From which day.
	From blk.Date `json:"from,omitzero" jsonschema:"required"`
	// Who decided, as the system that keeps the record knows its users; not a name.
	Reviewer blk.ActorID `json:"reviewer,omitzero"`
	// The decision.
	Document blk.DocumentID `json:"document,omitzero"`
	// Why, for a demotion.
	Reason string `json:"reason,omitzero"`
}

// ClassOn returns the class that the centre had on a day by the decisions, "" if
// none.
func (r *Roadmap) ClassOn(on blk.Date) IndependenceClass {
	if d := r.decisionOn(on); d != nil {
		return d.Class
	}
	return ""
}

// decisionOn returns the decision in force on a day, nil if there is none.
func (r *Roadmap) decisionOn(on blk.Date) *ClassDecision {
	var latest *ClassDecision
	for i := range r.Classes {
		d := &r.Classes[i]
		if !d.From.IsZero() && !on.IsZero() && !d.From.After(on) && (latest == nil || !d.From.Before(latest.From)) {
			latest = d
		}
	}
	return latest
}

// lastDecision returns the decision with the latest day, nil if there is none.
func (r *Roadmap) lastDecision() *ClassDecision {
	var last *ClassDecision
	for i := range r.Classes {
		if d := &r.Classes[i]; !d.From.IsZero() && (last == nil || !d.From.Before(last.From)) {
			last = d
		}
	}
	return last
}

var classDecisionChecks = []blk.Check[ClassDecision]{
	blk.CheckPresent("/class", func(d *ClassDecision) bool { return d.Class != "" }),
	blk.CheckCode("/class", func(d *ClassDecision) IndependenceClass { return d.Class }),
	blk.CheckPresent("/from", func(d *ClassDecision) bool { return !d.From.IsZero() }),
	blk.CheckIdentifier("/document", func(d *ClassDecision) blk.DocumentID { return d.Document }),
}

// Check returns what the checks find in the decision, nil if all hold.
func (d *ClassDecision) Check(c *blk.Context) blk.Findings {
	return blk.RunChecks(classDecisionChecks, d, c)
}
