package roadmap

import "github.com/vokasi/vokasi-go/blk"

// A Roadmap is what is known of one community centre on its way: the classes it
// was given, the evidence for the criteria, the steps ahead and the reviews.
type Roadmap struct {
	// The centre.
	Centre blk.CentreID `json:"centre,omitzero" jsonschema:"required"`
	// The region of the centre.
	Region blk.Region `json:"region,omitzero"`
	// Who manages the centre, as the system that keeps the record knows its users; not a
	// name. That person does not review it.
	Manager blk.ActorID `json:"manager,omitzero"`
	// The classes it was given, the earlier first.
	Classes []ClassDecision `json:"classes,omitempty"`
	// Evidence for and against the criteria.
	Evidence []Evidence `json:"evidence,omitempty"`
	// The steps towards the next classes.
	Milestones []Milestone `json:"milestones,omitempty"`
	// The reviews so far, the earlier first.
	Reviews []Review `json:"reviews,omitempty"`
	// Where this is known from.
	Citations []blk.Citation `json:"citations,omitempty"`
}

// Find returns the milestone with an identifier, nil if there is none.
func (r *Roadmap) Find(id MilestoneID) *Milestone {
	for i := range r.Milestones {
		if r.Milestones[i].ID == id {
			return &r.Milestones[i]
		}
	}
	return nil
}

// Check returns what the checks find in the roadmap, nil if all hold.
func (r *Roadmap) Check(c *blk.Context) blk.Findings {
	found := blk.RunChecks(roadmapChecks, r, c)
	found = append(found, blk.CheckEach("classes", r.Classes, (*ClassDecision).Check, c)...)
	found = append(found, blk.CheckEach("evidence", r.Evidence, (*Evidence).Check, c)...)
	found = append(found, blk.CheckEach("milestones", r.Milestones, (*Milestone).Check, c)...)
	found = append(found, blk.CheckEach("reviews", r.Reviews, (*Review).Check, c)...)
	return append(found, blk.CheckCitations(r.Citations, c)...)
}

// Validate is [Roadmap.Check] as an error: nil unless a finding is an error.
func (r *Roadmap) Validate(c *blk.Context) error { return r.Check(c).Err() }
