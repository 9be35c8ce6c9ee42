package eligibility

import "github.com/vokasi/vokasi-go/blk"

// An Override is what an authority decided otherwise than the policy. It stands
// beside the [Decision], which stays as it is: both are kept, and whoever reads
// them sees what the policy said and who set it aside.
type Override struct {
	// The verdict of the authority.
	Verdict Verdict `json:"verdict" jsonschema:"required"`
	// Who decided.
	By blk.ActorID `json:"by,omitzero" jsonschema:"required"`
	// When.
	On blk.Date `json:"on,omitzero" jsonschema:"required"`
	// Why.
	Reason blk.Text `json:"reason,omitzero" jsonschema:"required"`
	// The paper in which it is decided.
	Document blk.DocumentID `json:"document,omitzero" jsonschema:"required"`
}

// A Ruling is a decision with the override beside it, if there is one.
type Ruling struct {
	// What the policy says.
	Decision Decision
	// What an authority decided otherwise.
	Override Override
}

// Verdict returns the verdict that counts: that of the override if there is a
// complete one, else that of the decision.
func (r *Ruling) Verdict() Verdict {
	if r.IsOverridden() {
		return r.Override.Verdict
	}
	return r.Decision.Verdict
}

// IsOverridden reports whether an authority decided otherwise, with all that this
// takes: who, when, why and in which paper.
func (r *Ruling) IsOverridden() bool {
	return r.Override != Override{} && !r.Override.Check(nil).HasErrors()
}

var overrideChecks = []blk.Check[Override]{
	blk.CheckPresent("/by", func(o *Override) bool { return o.By != "" }),
	blk.CheckPresent("/on", func(o *Override) bool { return !o.On.IsZero() }),
	blk.CheckPresent("/reason", func(o *Override) bool { return o.Reason.ID != "" }),
	blk.CheckPresent("/document", func(o *Override) bool { return o.Document != "" }),
	{
		ID: "POL-020", At: "/verdict", Severity: blk.InEveryPhase(blk.Error), Basis: policyBasis,
		Must:  blk.Text{ID: "Keputusan pejabat harus memenuhi atau tidak memenuhi syarat.", EN: "An override must say eligible or ineligible."},
		Mend:  blk.Text{ID: "Isi verdict dengan eligible atau ineligible.", EN: "Set verdict to eligible or ineligible."},
		Holds: func(o *Override, _ *blk.Context) bool { return o.Verdict == Eligible || o.Verdict == Ineligible },
	},
}

// Check returns what the override lacks.
func (o *Override) Check(c *blk.Context) blk.Findings { return blk.RunChecks(overrideChecks, o, c) }

// Validate is [Override.Check] as an error: nil unless a finding is an error.
func (o *Override) Validate(c *blk.Context) error { return o.Check(c).Err() }
