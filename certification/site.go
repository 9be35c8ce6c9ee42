package certification

import "github.com/vokasi/vokasi-go/blk"

// An AssessmentSite (tempat uji kompetensi, TUK) is where competence is tested.
//
// Source: Pedoman BNSP 206.
type AssessmentSite struct {
	// The identifier.
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
	// The day.
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
