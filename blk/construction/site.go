package construction

import (
	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/centre"
)

// A Site is the land that a centre is to be built on: what land it is, the decision
// that fixed it and, where the ministry builds, how the land came to the ministry.
type Site struct {
	// The area in square metres.
	AreaM2 blk.Count `json:"area_m2,omitzero"`
	// By what right the land is held.
	Title centre.LandTitle `json:"title,omitzero"`
	// Whose land it is.
	Holder centre.LandHolder `json:"holder,omitzero"`
	// The day of the title.
	TitledOn blk.Date `json:"titled_on,omitzero"`
	// The paper that proves the title.
	TitleDocument blk.DocumentID `json:"title_document,omitzero"`
	// The decree that fixed the site (penetapan lokasi).
	Decision SiteDecree `json:"decision,omitzero"`
	// How the land came to the ministry.
	Grant LandGrant `json:"grant,omitzero"`
}

// A SiteDecree is the decree of a regent, mayor or governor that fixes where a centre
// is built (SK penetapan lokasi).
type SiteDecree struct {
	// The day it was signed; absent while it is not.
	SignedOn blk.Date `json:"signed_on,omitzero"`
	// Whose decree it is.
	Organisation blk.OrganisationID `json:"organisation,omitzero"`
	// The paper.
	Document blk.DocumentID `json:"document,omitzero"`
}

// A LandGrant is the gift of the land to the ministry that builds on it.
type LandGrant struct {
	// The day the deed was signed (naskah hibah); absent while it is not.
	SignedOn blk.Date `json:"signed_on,omitzero"`
	// The deed.
	Document blk.DocumentID `json:"document,omitzero"`
	// The day the ministry checked the land (cek lapangan).
	CheckedOn blk.Date `json:"checked_on,omitzero"`
	// Whether the land was found fit to build on.
	Fit blk.Flag `json:"fit,omitzero"`
	// The record of that visit.
	CheckDocument blk.DocumentID `json:"check_document,omitzero"`
}

var siteChecks = []blk.Check[Site]{
	blk.CheckCode("/title", func(s *Site) centre.LandTitle { return s.Title }),
	blk.CheckCode("/holder", func(s *Site) centre.LandHolder { return s.Holder }),
	blk.CheckIdentifier("/title_document", func(s *Site) blk.DocumentID { return s.TitleDocument }),
	blk.CheckIdentifier("/decision/organisation", func(s *Site) blk.OrganisationID { return s.Decision.Organisation }),
	blk.CheckIdentifier("/decision/document", func(s *Site) blk.DocumentID { return s.Decision.Document }),
	blk.CheckIdentifier("/grant/document", func(s *Site) blk.DocumentID { return s.Grant.Document }),
	blk.CheckIdentifier("/grant/check_document", func(s *Site) blk.DocumentID { return s.Grant.CheckDocument }),
}

// Check returns what the checks find in the site, nil if all hold.
func (s *Site) Check(c *blk.Context) blk.Findings { return blk.RunChecks(siteChecks, s, c) }
