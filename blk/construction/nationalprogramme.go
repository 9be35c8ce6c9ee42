package construction

import "github.com/vokasi/vokasi-go/blk"

// A NationalProgramme builds a number of centres in a year.
type NationalProgramme struct {
	// The identifier, which no other record of its kind has.
	ID NationalProgrammeID `json:"id,omitzero" jsonschema:"required"`
	// What it is.
	Title blk.Text `json:"title,omitzero" jsonschema:"required"`
	// Who runs it.
	Organisation blk.OrganisationID `json:"organisation,omitzero"`
	// The year in which the centres are built.
	Year blk.PartialDate `json:"year,omitzero"`
	// How many centres.
	Centres blk.QualifiedCount `json:"centres,omitzero"`
	// Where this is known from.
	Citations []blk.Citation `json:"citations,omitempty"`
}

// NationalProgrammeID identifies a [NationalProgramme].
type NationalProgrammeID string

var nationalProgrammeChecks = []blk.Check[NationalProgramme]{
	blk.CheckPresent("/id", func(n *NationalProgramme) bool { return n.ID != "" }),
	blk.CheckIdentifier("/id", func(n *NationalProgramme) NationalProgrammeID { return n.ID }),
	blk.CheckPresent("/title", func(n *NationalProgramme) bool { return n.Title.ID != "" }),
	blk.CheckIdentifier("/organisation", func(n *NationalProgramme) blk.OrganisationID { return n.Organisation }),
	blk.CheckCode("/centres/qualifier", func(n *NationalProgramme) blk.CountQualifier { return n.Centres.Qualifier }),
}

// Check returns what the checks find in the programme, nil if all hold.
func (n *NationalProgramme) Check(c *blk.Context) blk.Findings {
	return append(blk.RunChecks(nationalProgrammeChecks, n, c), blk.CheckCitations(n.Citations, c)...)
}
