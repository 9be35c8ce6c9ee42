package roadmap

import "github.com/vokasi/vokasi-go/blk"

// A Review is one look at where a centre stands, as the roadmap asks for again and
// again.
type Review struct {
	// The day of the review.
	On blk.Date `json:"on,omitzero" jsonschema:"required"`
	// Who reviewed, as the system that keeps the record knows its users; not a name.
	Reviewer blk.ActorID `json:"reviewer,omitzero"`
	// The class that the review found; absent if it found none or does not say.
	Class IndependenceClass `json:"class,omitzero"`
	// The report of the review.
	Document blk.DocumentID `json:"document,omitzero"`
	// Where this is known from.
	Citations []blk.Citation `json:"citations,omitempty"`
}

// LastReview returns the latest review up to a day, nil if there is none.
func (r *Roadmap) LastReview(on blk.Date) *Review {
	var last *Review
	for i := range r.Reviews {
		x := &r.Reviews[i]
		if !x.On.IsZero() && !on.IsZero() && !x.On.After(on) && (last == nil || !x.On.Before(last.On)) {
			last = x
		}
	}
	return last
}

// ReviewDue returns the last day for the next review: so many months after the last
// one up to the reference date, as parameter roadmap_review_months says. Where there
// was none, the class that was last given counts as one. It is false if there was
// neither, or if the rules give no number of months.
func (r *Roadmap) ReviewDue(c *blk.Context) (blk.Date, bool) {
	months, ok := c.Number(&reviewMonths)
	last := r.lastLooked(c)
	if !ok || last.IsZero() {
		return blk.Date{}, false
	}
	due := last.AddMonths(int(months))
	return due, !due.IsZero()
}

// lastLooked returns the day of the last review up to the reference date or, where
// there was none, that of the class last given; absent if there is neither.
func (r *Roadmap) lastLooked(c *blk.Context) blk.Date {
	if c == nil || c.On.IsZero() {
		return blk.Date{}
	}
	if x := r.LastReview(c.On); x != nil {
		return x.On
	}
	if d := r.decisionOn(c.On); d != nil {
		return d.From
	}
	return blk.Date{}
}

// ReviewOverdue reports whether the next review should have been before the
// reference date. A centre that was never reviewed and never given a class is
// overdue. Without a reference date nothing is.
func (r *Roadmap) ReviewOverdue(c *blk.Context) bool {
	if c == nil || c.On.IsZero() {
		return false
	}
	if r.lastLooked(c).IsZero() {
		return true
	}
	due, ok := r.ReviewDue(c)
	return ok && due.Before(c.On)
}

// lowerSince returns the review up to a day from which on reviews found a class lower
// than the one that the centre has on that day, nil if the last one that found a class
// did not. Reviews before the class was given do not count.
func (r *Roadmap) lowerSince(on blk.Date) *Review {
	given := r.decisionOn(on)
	if given == nil {
		return nil
	}
	counts := func(x *Review) bool {
		return x.Class.Rank() > 0 && !x.On.IsZero() && !x.On.After(on) && !x.On.Before(given.From)
	}
	var cleared blk.Date // the last review that found the class or a higher one
	for i := range r.Reviews {
		if x := &r.Reviews[i]; counts(x) && x.Class.Rank() >= given.Class.Rank() && x.On.Compare(cleared) > 0 {
			cleared = x.On
		}
	}
	var first *Review
	for i := range r.Reviews {
		if x := &r.Reviews[i]; counts(x) && x.Class.Rank() < given.Class.Rank() && x.On.Compare(cleared) > 0 && (first == nil || x.On.Before(first.On)) {
			first = x
		}
	}
	return first
}

var reviewChecks = []blk.Check[Review]{
	blk.CheckPresent("/on", func(x *Review) bool { return !x.On.IsZero() }),
	blk.CheckCode("/class", func(x *Review) IndependenceClass { return x.Class }),
	blk.CheckIdentifier("/document", func(x *Review) blk.DocumentID { return x.Document }),
}

// Check returns what the checks find in the review, nil if all hold.
func (x *Review) Check(c *blk.Context) blk.Findings {
	return append(blk.RunChecks(reviewChecks, x, c), blk.CheckCitations(x.Citations, c)...)
}
