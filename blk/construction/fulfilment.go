package construction

import "github.com/vokasi/vokasi-go/blk"

// A Fulfilment says whether a project has a requirement.
type Fulfilment struct {
	// The requirement.
	Requirement Requirement `json:"requirement,omitzero" jsonschema:"required"`
	// Whether the project has it.
	Met blk.Flag `json:"met,omitzero" jsonschema:"required"`
	// The day on which this was so.
	On blk.PartialDate `json:"on,omitzero"`
	// The paper that shows it.
	Document blk.DocumentID `json:"document,omitzero"`
	// Where this was said.
	Citations []blk.Citation `json:"citations,omitempty"`
}

var fulfilmentChecks = []blk.Check[Fulfilment]{
	blk.CheckPresent("/requirement", func(f *Fulfilment) bool { return f.Requirement != "" }),
	blk.CheckCode("/requirement", func(f *Fulfilment) Requirement { return f.Requirement }),
	blk.CheckPresent("/met", func(f *Fulfilment) bool { return !f.Met.IsZero() }),
	blk.CheckIdentifier("/document", func(f *Fulfilment) blk.DocumentID { return f.Document }),
}

// Check returns what the checks find in the fulfilment, nil if all hold.
func (f *Fulfilment) Check(c *blk.Context) blk.Findings {
	return append(blk.RunChecks(fulfilmentChecks, f, c), blk.CheckCitations(f.Citations, c)...)
}
