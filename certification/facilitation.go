package certification

import "github.com/vokasi/vokasi-go/blk"

// A Facilitation is a promise or a practice of helping trainees to competency
// certificates, before any body or scheme is named: "participants will be
// facilitated to obtain certificates of BNSP".
type Facilitation struct {
	// The centre whose trainees are helped.
	Centre blk.CentreID `json:"centre,omitzero" jsonschema:"required"`
	// Who helps.
	Organisation blk.OrganisationID `json:"organisation,omitzero"`
	// Whose certificates they are.
	Authority Authority `json:"authority,omitzero" jsonschema:"required"`
	// What it is for.
	Purpose blk.Text `json:"purpose,omitzero"`
	// Where this was said.
	Citations []blk.Citation `json:"citations,omitempty"`
}

// Authority is who stands behind a competency certificate: "bnsp". The zero
// value "" is absent.
type Authority string

// The authorities.
const BNSP Authority = "bnsp"

var authorities = blk.NewCodeList("certification_authority", blk.Text{ID: "Otoritas sertifikasi", EN: "Certification authority"},
	blk.Code{Value: string(BNSP), Label: blk.Text{ID: "Badan Nasional Sertifikasi Profesi (BNSP)", EN: "National Professional Certification Agency (BNSP)"}, Meaning: blk.Text{ID: "memberi lisensi kepada LSP (PP 10/2018)", EN: "licenses certification bodies (PP 10/2018)"}, Aliases: []string{"BNSP"}},
)

// IsValid reports whether a is one of the authorities.
func (a Authority) IsValid() bool { return authorities.Has(string(a)) }

// Label returns the name of the authority.
func (a Authority) Label() blk.Text { return authorities.LabelOf(string(a)) }

// CodeList returns all authorities.
func (Authority) CodeList() blk.CodeList { return authorities }

var facilitationChecks = []blk.Check[Facilitation]{
	blk.CheckPresent("/centre", func(f *Facilitation) bool { return f.Centre != "" }),
	blk.CheckIdentifier("/centre", func(f *Facilitation) blk.CentreID { return f.Centre }),
	blk.CheckIdentifier("/organisation", func(f *Facilitation) blk.OrganisationID { return f.Organisation }),
	blk.CheckPresent("/authority", func(f *Facilitation) bool { return f.Authority != "" }),
	blk.CheckCode("/authority", func(f *Facilitation) Authority { return f.Authority }),
}

// Check returns what the checks find in the facilitation, nil if all hold.
func (f *Facilitation) Check(c *blk.Context) blk.Findings {
	return append(blk.RunChecks(facilitationChecks, f, c), blk.CheckCitations(f.Citations, c)...)
}
