package centre

import "github.com/vokasi/vokasi-go/blk"

// An Instructor teaches in a centre.
type Instructor struct {
	// The identifier.
	ID blk.InstructorID `json:"id,omitzero" jsonschema:"required"`
	// The centre.
	Centre blk.CentreID `json:"centre,omitzero" jsonschema:"required"`
	// The person, where the document holds it.
	Person blk.PersonID `json:"person,omitzero"`
	// The vocations taught.
	Vocations []Vocation `json:"vocations,omitempty"`
	// Whether on the staff or from outside.
	Engagement Engagement `json:"engagement,omitzero"`
	// The certificates held.
	Certificates []InstructorCertificate `json:"certificates,omitempty"`
	// Where this is known from.
	Citations []blk.Citation `json:"citations,omitempty"`
}

// An InstructorCertificate is the proof that an instructor knows the trade or
// can teach it.
type InstructorCertificate struct {
	// What it proves.
	Kind CertificateKind `json:"kind,omitzero" jsonschema:"required"`
	// The vocation, for a technical one.
	Vocation Vocation `json:"vocation,omitzero"`
	// The number as printed.
	Number string `json:"number,omitzero"`
	// When it is valid.
	Valid blk.Period `json:"valid,omitzero"`
}

// Engagement is whether an instructor is on the "staff" or a "guest". The zero
// value "" is absent.
type Engagement string

// The engagements.
const (
	Staff Engagement = "staff"
	Guest Engagement = "guest"
)

var engagements = blk.NewCodeList("engagement", blk.Text{ID: "Ikatan instruktur", EN: "Engagement of an instructor"},
	blk.Code{Value: string(Staff), Label: blk.Text{ID: "instruktur tetap", EN: "on the staff"}},
	blk.Code{Value: string(Guest), Label: blk.Text{ID: "instruktur luar", EN: "from outside"}, Aliases: []string{"praktisi", "narasumber"}},
)

// IsValid reports whether e is one of the engagements.
func (e Engagement) IsValid() bool { return engagements.Has(string(e)) }

// Label returns the name of the engagement.
func (e Engagement) Label() blk.Text { return engagements.LabelOf(string(e)) }

// CodeList returns all engagements.
func (Engagement) CodeList() blk.CodeList { return engagements }

// CertificateKind is what a certificate of an instructor proves: "technical"
// competence or "methodology". The zero value "" is absent.
type CertificateKind string

// The kinds.
const (
	Technical   CertificateKind = "technical"
	Methodology CertificateKind = "methodology"
)

var certificateKinds = blk.NewCodeList("instructor_certificate_kind", blk.Text{ID: "Jenis sertifikat instruktur", EN: "Kind of instructor certificate"},
	blk.Code{Value: string(Technical), Label: blk.Text{ID: "kompetensi teknis", EN: "technical competence"}},
	blk.Code{Value: string(Methodology), Label: blk.Text{ID: "metodologi pelatihan", EN: "training methodology"}},
)

// IsValid reports whether k is one of the kinds.
func (k CertificateKind) IsValid() bool { return certificateKinds.Has(string(k)) }

// Label returns the name of the kind.
func (k CertificateKind) Label() blk.Text { return certificateKinds.LabelOf(string(k)) }

// CodeList returns all kinds.
func (CertificateKind) CodeList() blk.CodeList { return certificateKinds }

// HoldsCertificate reports whether the instructor has a certificate of a kind
// that is valid on a day.
func (i *Instructor) HoldsCertificate(k CertificateKind, on blk.Date) bool {
	return i.certified(k, on) == blk.True
}

// certified is HoldsCertificate, undetermined where the answer hangs on a day
// that is not given.
func (i *Instructor) certified(k CertificateKind, on blk.Date) blk.Truth {
	truth := blk.False
	for _, c := range i.Certificates {
		switch {
		case c.Kind != k:
		case on.IsZero() && !c.Valid.IsZero():
			truth = blk.Undetermined
		case c.Valid.Contains(on):
			return blk.True
		}
	}
	return truth
}

var instructorChecks = []blk.Check[Instructor]{
	blk.CheckPresent("/id", func(i *Instructor) bool { return i.ID != "" }),
	blk.CheckIdentifier("/id", func(i *Instructor) blk.InstructorID { return i.ID }),
	blk.CheckPresent("/centre", func(i *Instructor) bool { return i.Centre != "" }),
	blk.CheckIdentifier("/centre", func(i *Instructor) blk.CentreID { return i.Centre }),
	blk.CheckIdentifier("/person", func(i *Instructor) blk.PersonID { return i.Person }),
	blk.CheckCodes("/vocations", func(i *Instructor) []Vocation { return i.Vocations }),
	blk.CheckCode("/engagement", func(i *Instructor) Engagement { return i.Engagement }),
	{
		ID: "INS-002", At: "/certificates", Severity: blk.UnlessReported(blk.Info, blk.Warning),
		Must:  blk.Text{ID: "Instruktur harus mempunyai sertifikat metodologi yang berlaku.", EN: "An instructor must have a methodology certificate that is valid."},
		Mend:  blk.Text{ID: "Catat sertifikat metodologi dengan masa berlakunya, atau ikutkan pelatihannya.", EN: "Record the methodology certificate with its validity, or have it obtained."},
		Basis: []blk.Basis{blk.Practice(blk.Text{ID: "persyaratan instruktur", EN: "requirements of instructors"})},
		Holds: func(i *Instructor, c *blk.Context) bool {
			return c.On.IsZero() || i.HoldsCertificate(Methodology, c.On)
		},
	},
}

var instructorCertificateChecks = []blk.Check[InstructorCertificate]{
	blk.CheckPresent("/kind", func(x *InstructorCertificate) bool { return x.Kind != "" }),
	blk.CheckCode("/kind", func(x *InstructorCertificate) CertificateKind { return x.Kind }),
	blk.CheckCode("/vocation", func(x *InstructorCertificate) Vocation { return x.Vocation }),
	blk.CheckPeriod("/valid", func(x *InstructorCertificate) blk.Period { return x.Valid }),
}

// Check returns what the checks find in the certificate, nil if all hold.
func (x *InstructorCertificate) Check(c *blk.Context) blk.Findings {
	return blk.RunChecks(instructorCertificateChecks, x, c)
}

// Check returns what the checks find in the instructor, nil if all hold.
func (i *Instructor) Check(c *blk.Context) blk.Findings {
	found := blk.RunChecks(instructorChecks, i, c)
	found = append(found, blk.CheckEach("certificates", i.Certificates, (*InstructorCertificate).Check, c)...)
	return append(found, blk.CheckCitations(i.Citations, c)...)
}

// Validate is [Instructor.Check] as an error: nil unless a finding is an error.
func (i *Instructor) Validate(c *blk.Context) error { return i.Check(c).Err() }
