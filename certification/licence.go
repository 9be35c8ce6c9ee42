package certification

import "github.com/vokasi/vokasi-go/blk"

// A Licence (lisensi LSP) is the permission of BNSP to certify persons in some
// schemes for some time.
//
// Source: Peraturan BNSP 3/BNSP/III/2014.
type Licence struct {
	// The number, for example "BNSP-LSP-1565-ID".
	Number LicenceNumber `json:"number,omitzero"`
	// The decree that gives it, for example "KEP.0933/BNSP/IV/2025".
	Decree LicenceDecree `json:"decree,omitzero"`
	// When it is in force.
	Valid blk.Period `json:"valid,omitzero" jsonschema:"required"`
	// The schemes it covers (ruang lingkup).
	Scope []LicensedScheme `json:"scope,omitempty"`
	// Suspensions, reinstatements and revocation, the earlier first.
	Sanctions []Sanction `json:"sanctions,omitempty"`
	// The document.
	Document blk.DocumentID `json:"document,omitzero"`
}

// A LicensedScheme is one scheme in the scope of a licence.
type LicensedScheme struct {
	// The scheme.
	Scheme blk.SchemeID `json:"scheme,omitzero" jsonschema:"required"`
	// When it is in the scope; absent, as long as the licence is in force.
	During blk.Period `json:"during,omitzero"`
}
