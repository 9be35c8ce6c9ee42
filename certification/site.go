package certification

import (
	"slices"

	"github.com/vokasi/vokasi-go/blk"
)

// An AssessmentSite (tempat uji kompetensi, TUK) is where competence is tested.
//
// Source: Pedoman BNSP 206.
type AssessmentSite struct {
	// The identifier, which no other record of its kind has.
	ID AssessmentSiteID `json:"id,omitzero" jsonschema:"required"`
	// The body that uses it.
	Body CertificationBodyID `json:"body,omitzero" jsonschema:"required"`
	// The name.
	Name string `json:"name,omitzero" jsonschema:"required"`
	// What kind of site it is.
	Kind AssessmentSiteKind `json:"kind,omitzero" jsonschema:"required"`
	// The centre it is in.
	Centre blk.CentreID `json:"centre,omitzero"`
	// The organisation it is in, such as the company of a workplace.
	Organisation blk.OrganisationID `json:"organisation,omitzero"`
	// The region it is in.
	Region blk.Region `json:"region,omitzero"`
	// Its verifications, the earlier first.
	Verifications []SiteVerification `json:"verifications,omitempty"`
	// Where this is known from.
	Citations []blk.Citation `json:"citations,omitempty"`
}

// AssessmentSiteID identifies an [AssessmentSite].
type AssessmentSiteID string

// AssessmentSiteKind is the kind of a site: "ad_hoc" (sewaktu, verified each
// time), "workplace" (tempat kerja) or "independent" (mandiri, verified for a
// period). The zero value "" is absent.
type AssessmentSiteKind string

// The kinds of assessment sites.
const (
	SiteAdHoc       AssessmentSiteKind = "ad_hoc"
	SiteWorkplace   AssessmentSiteKind = "workplace"
	SiteIndependent AssessmentSiteKind = "independent"
)

var assessmentSiteKinds = blk.NewCodeList("assessment_site_kind", blk.Text{ID: "Jenis TUK", EN: "Kind of assessment site"},
	blk.Code{Value: string(SiteAdHoc), Label: blk.Text{ID: "TUK sewaktu", EN: "ad hoc"}, Aliases: []string{"sewaktu"}, Meaning: blk.Text{ID: "diverifikasi setiap kali dipakai", EN: "verified each time it is used"}},
	blk.Code{Value: string(SiteWorkplace), Label: blk.Text{ID: "TUK tempat kerja", EN: "workplace"}, Aliases: []string{"tempat kerja"}, Meaning: blk.Text{ID: "tempat kerja asesi", EN: "where the candidate works"}},
	blk.Code{Value: string(SiteIndependent), Label: blk.Text{ID: "TUK mandiri", EN: "independent"}, Aliases: []string{"mandiri"}, Meaning: blk.Text{ID: "diverifikasi untuk suatu masa dan menetapkan jadwalnya sendiri", EN: "verified for a period, with a schedule of its own"}},
)

// IsValid reports whether k is one of the kinds.
func (k AssessmentSiteKind) IsValid() bool { return assessmentSiteKinds.Has(string(k)) }

// Label returns the name of the kind.
func (k AssessmentSiteKind) Label() blk.Text { return assessmentSiteKinds.LabelOf(string(k)) }

// CodeList returns all kinds.
func (AssessmentSiteKind) CodeList() blk.CodeList { return assessmentSiteKinds }

// A SiteVerification (verifikasi TUK) finds a site fit for some schemes.
type SiteVerification struct {
	// The day on which the site was verified.
	On blk.Date `json:"on,omitzero" jsonschema:"required"`
	// When it counts; absent for one day only.
	Valid blk.Period `json:"valid,omitzero"`
	// The schemes that can be assessed there.
	Schemes []blk.SchemeID `json:"schemes,omitempty"`
	// The competency test it was made for, at an ad hoc site.
	Event blk.AssessmentEventID `json:"event,omitzero"`
	// Whether the site was found fit.
	Fit blk.Flag `json:"fit,omitzero" jsonschema:"required"`
	// Who verified it.
	Verifier blk.PersonID `json:"verifier,omitzero"`
	// The report.
	Document blk.DocumentID `json:"document,omitzero"`
}

var siteBasis = []blk.Basis{blk.Law("bnsp-206", "")}

var siteChecks = []blk.Check[AssessmentSite]{
	blk.CheckPresent("/id", func(s *AssessmentSite) bool { return s.ID != "" }),
	blk.CheckIdentifier("/id", func(s *AssessmentSite) AssessmentSiteID { return s.ID }),
	blk.CheckPresent("/body", func(s *AssessmentSite) bool { return s.Body != "" }),
	blk.CheckIdentifier("/body", func(s *AssessmentSite) CertificationBodyID { return s.Body }),
	blk.CheckPresent("/name", func(s *AssessmentSite) bool { return s.Name != "" }),
	blk.CheckPresent("/kind", func(s *AssessmentSite) bool { return s.Kind != "" }),
	blk.CheckCode("/kind", func(s *AssessmentSite) AssessmentSiteKind { return s.Kind }),
	blk.CheckIdentifier("/centre", func(s *AssessmentSite) blk.CentreID { return s.Centre }),
	blk.CheckIdentifier("/organisation", func(s *AssessmentSite) blk.OrganisationID { return s.Organisation }),
	blk.CheckRegion("/region", func(s *AssessmentSite) blk.Region { return s.Region }),
}

var verificationChecks = []blk.Check[SiteVerification]{
	blk.CheckPresent("/on", func(v *SiteVerification) bool { return !v.On.IsZero() }),
	blk.CheckPresent("/fit", func(v *SiteVerification) bool { return !v.Fit.IsZero() }),
	blk.CheckPeriod("/valid", func(v *SiteVerification) blk.Period { return v.Valid }),
	blk.CheckIdentifiers("/schemes", func(v *SiteVerification) []blk.SchemeID { return v.Schemes }),
	blk.CheckIdentifier("/event", func(v *SiteVerification) blk.AssessmentEventID { return v.Event }),
	blk.CheckIdentifier("/verifier", func(v *SiteVerification) blk.PersonID { return v.Verifier }),
	blk.CheckIdentifier("/document", func(v *SiteVerification) blk.DocumentID { return v.Document }),
	{
		ID: "TUK-003", At: "/valid", Severity: blk.InEveryPhase(blk.Error), Basis: siteBasis,
		Must: blk.Text{ID: "Verifikasi TUK tidak boleh berlaku sebelum dilakukan.", EN: "A verification of a site must not count before it is made."},
		Mend: blk.Text{ID: "Periksa on dan valid.from.", EN: "Check on and valid.from."},
		Holds: func(v *SiteVerification, _ *blk.Context) bool {
			return v.Valid.From.IsZero() || !v.Valid.From.Before(v.On)
		},
	},
}

// Check returns what the checks find in the verification, nil if all hold.
func (v *SiteVerification) Check(c *blk.Context) blk.Findings {
	return blk.RunChecks(verificationChecks, v, c)
}

// Check returns what the checks find in the site, nil if all hold.
func (s *AssessmentSite) Check(c *blk.Context) blk.Findings {
	found := blk.RunChecks(siteChecks, s, c)
	found = append(found, blk.CheckEach("verifications", s.Verifications, (*SiteVerification).Check, c)...)
	return append(found, blk.CheckCitations(s.Citations, c)...)
}

// Validate is [AssessmentSite.Check] as an error: nil unless a finding is an
// error.
func (s *AssessmentSite) Validate(c *blk.Context) error { return s.Check(c).Err() }

// IsVerified returns whether the site was found fit for a scheme on a day, by a
// verification that counts on that day or, at an ad hoc site, was made for that
// competency test; event may be "". It is undetermined if no verification is given.
func (s *AssessmentSite) IsVerified(scheme blk.SchemeID, event blk.AssessmentEventID, on blk.Date) blk.Truth {
	if len(s.Verifications) == 0 || on.IsZero() {
		return blk.Undetermined
	}
	verified := blk.False
	for i := range s.Verifications {
		v := &s.Verifications[i]
		counts := v.Event != "" && v.Event == event || v.On == on || !v.Valid.IsZero() && v.Valid.Contains(on)
		if counts && (len(v.Schemes) == 0 || slices.Contains(v.Schemes, scheme)) {
			verified = v.Fit.Truth() // a later verification says more than an earlier one
		}
	}
	return verified
}
