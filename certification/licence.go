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
	// The decree or the licence itself.
	Document blk.DocumentID `json:"document,omitzero"`
}

// A LicensedScheme is one scheme in the scope of a licence.
type LicensedScheme struct {
	// The scheme.
	Scheme blk.SchemeID `json:"scheme,omitzero" jsonschema:"required"`
	// When it is in the scope; absent, as long as the licence is in force.
	During blk.Period `json:"during,omitzero"`
}

var licenceChecks = []blk.Check[Licence]{
	blk.CheckPresent("/valid", func(l *Licence) bool { return !l.Valid.IsZero() }),
	blk.CheckPeriod("/valid", func(l *Licence) blk.Period { return l.Valid }),
	blk.CheckIdentifier("/document", func(l *Licence) blk.DocumentID { return l.Document }),
	sanctionOrder(func(l *Licence) []Sanction { return l.Sanctions }),
	sanctionAfterRevocation(func(l *Licence) []Sanction { return l.Sanctions }),
}

var licensedSchemeChecks = []blk.Check[LicensedScheme]{
	blk.CheckPresent("/scheme", func(s *LicensedScheme) bool { return s.Scheme != "" }),
	blk.CheckIdentifier("/scheme", func(s *LicensedScheme) blk.SchemeID { return s.Scheme }),
	blk.CheckPeriod("/during", func(s *LicensedScheme) blk.Period { return s.During }),
}

// Check returns what the checks find in the scheme, nil if all hold.
func (s *LicensedScheme) Check(c *blk.Context) blk.Findings {
	return blk.RunChecks(licensedSchemeChecks, s, c)
}

// Check returns what the checks find in the licence, nil if all hold.
func (l *Licence) Check(c *blk.Context) blk.Findings {
	found := blk.RunChecks(licenceChecks, l, c)
	found = append(found, blk.CheckEach("scope", l.Scope, (*LicensedScheme).Check, c)...)
	return append(found, blk.CheckEach("sanctions", l.Sanctions, (*Sanction).Check, c)...)
}

// IsInForce returns whether the licence is in force on a day: within its period,
// and neither suspended nor revoked. It is undetermined if the day or the period
// is absent.
func (l *Licence) IsInForce(on blk.Date) blk.Truth {
	if on.IsZero() || l.Valid.IsZero() {
		return blk.Undetermined
	}
	return blk.TruthOf(l.Valid.Contains(on) && sanctioned(l.Sanctions, on) == "")
}

// Covers returns whether a scheme is in the scope of the licence on a day. It is
// undetermined if the scope is not given.
func (l *Licence) Covers(scheme blk.SchemeID, on blk.Date) blk.Truth {
	if len(l.Scope) == 0 || on.IsZero() {
		return blk.Undetermined
	}
	for i := range l.Scope {
		if l.Scope[i].Scheme == scheme && l.Scope[i].During.Contains(on) {
			return blk.True
		}
	}
	return blk.False
}
