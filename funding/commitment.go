package funding

import "github.com/vokasi/vokasi-go/blk"

// A Commitment is what binds money before it is paid: a contract, a purchase order or
// a decree that names who gets what. The ledger says of which lines it is.
type Commitment struct {
	// The identifier, which no other record of its kind has.
	ID CommitmentID `json:"id,omitzero" jsonschema:"required"`
	// The paper.
	Document blk.DocumentID `json:"document,omitzero"`
	// The other side: a provider or who is named, if an organisation.
	Organisation blk.OrganisationID `json:"organisation,omitzero"`
	// What it is for.
	Item string `json:"item,omitzero"`
	// The day it was signed.
	SignedOn blk.Date `json:"signed_on,omitzero"`
	// The most that it binds, in all lines together.
	Amount blk.Rupiah `json:"amount,omitzero"`
	// The building project that it is for.
	Project blk.ProjectID `json:"project,omitzero"`
	// How far its work had come, as it was measured; absent for what is not built.
	Progress []MeasuredProgress `json:"progress,omitempty"`
	// Where this is known from.
	Citations []blk.Citation `json:"citations,omitempty"`
}

var commitmentChecks = []blk.Check[Commitment]{
	blk.CheckPresent("/id", func(k *Commitment) bool { return k.ID != "" }),
	blk.CheckIdentifier("/id", func(k *Commitment) CommitmentID { return k.ID }),
	blk.CheckIdentifier("/document", func(k *Commitment) blk.DocumentID { return k.Document }),
	blk.CheckIdentifier("/organisation", func(k *Commitment) blk.OrganisationID { return k.Organisation }),
	blk.CheckIdentifier("/project", func(k *Commitment) blk.ProjectID { return k.Project }),
	notNegative("/amount", func(k *Commitment) blk.Rupiah { return k.Amount }),
}

// Check returns what the checks find in the commitment, nil if all hold.
func (k *Commitment) Check(c *blk.Context) blk.Findings {
	found := append(blk.RunChecks(commitmentChecks, k, c), blk.CheckEach("progress", k.Progress, (*MeasuredProgress).Check, c)...)
	return append(found, blk.CheckCitations(k.Citations, c)...)
}

// Validate is [Commitment.Check] as an error: nil unless a finding is an error.
func (k *Commitment) Validate(c *blk.Context) error { return k.Check(c).Err() }
