package certification

import "github.com/vokasi/vokasi-go/blk"

// A CertificationScheme (skema sertifikasi) is the units and the rules for one
// certificate.
type CertificationScheme struct {
	// The identifier.
	ID blk.SchemeID `json:"id,omitzero" jsonschema:"required"`
	// The body that offers it.
	Body CertificationBodyID `json:"body,omitzero" jsonschema:"required"`
	// The name.
	Name blk.Text `json:"name,omitzero" jsonschema:"required"`
	// What kind of scheme it is.
	Kind SchemeKind `json:"kind,omitzero" jsonschema:"required"`
	// The number as printed, for example "03/SS.II/PEND./LSPP1-UNJ/2020"; every body
	// has a form of its own.
	Number string `json:"number,omitzero"`
	// The level of the qualifications framework that a scheme of kind
	// "qualification" leads to.
	Level blk.QualificationLevel `json:"level,omitzero"`
	// The competency standards that its unit codes are of. Absent, a code is that
	// of whichever standard has it.
	Standards []CompetencyStandardID `json:"standards,omitempty"`
	// The required units.
	Units []blk.UnitCode `json:"units,omitempty"`
	// The groups of elective units.
	Electives []ElectiveGroup `json:"electives,omitempty"`
	// What a candidate must have before.
	Prerequisites []Prerequisite `json:"prerequisites,omitempty"`
	// How many months a certificate is valid.
	ValidityMonths blk.Count `json:"validity_months,omitzero"`
	// What an assessment costs.
	AssessmentFee blk.Rupiah `json:"assessment_fee,omitzero"`
	// When candidates may be assessed against it.
	InForce blk.Period `json:"in_force,omitzero"`
	// The scheme that this one is a new version of.
	Amendment blk.Amendment[blk.SchemeID] `json:"amendment,omitzero"`
	// Where this is known from.
	Citations []blk.Citation `json:"citations,omitempty"`
}

// An ElectiveGroup is a group of units of which a candidate takes some.
type ElectiveGroup struct {
	// What it is called.
	Name blk.Text `json:"name,omitzero"`
	// How many of its units must be held.
	AtLeast blk.Count `json:"at_least,omitzero" jsonschema:"required"`
	// The units to choose from.
	Units []blk.UnitCode `json:"units,omitempty"`
}

// A Prerequisite is what a candidate of a scheme must have before assessment. It
// holds if one of the members that are given holds: "SMK in welding or two years
// of work" is one prerequisite with two members.
type Prerequisite struct {
	// The lowest level of education.
	MinEducation blk.EducationLevel `json:"min_education,omitzero"`
	// Months of work in the trade.
	ExperienceMonths blk.Count `json:"experience_months,omitzero"`
	// A programme of training that was passed.
	Programme blk.ProgrammeID `json:"programme,omitzero"`
	// A scheme of which a valid certificate is held.
	Scheme blk.SchemeID `json:"scheme,omitzero"`
	// Anything else in words, which only a person can judge.
	Other blk.Text `json:"other,omitzero"`
}

// SchemeKind is the kind of a scheme: "qualification" (KKNI), "occupation",
// "cluster" or "unit". The zero value "" is absent.
type SchemeKind string

// The kinds of schemes.
const (
	SchemeQualification SchemeKind = "qualification"
	SchemeOccupation    SchemeKind = "occupation"
	SchemeCluster       SchemeKind = "cluster"
	SchemeUnit          SchemeKind = "unit"
)

var schemeKinds = blk.NewCodeList("scheme_kind", blk.Text{ID: "Jenis skema", EN: "Kind of scheme"},
	blk.Code{Value: string(SchemeQualification), Label: blk.Text{ID: "kualifikasi (KKNI)", EN: "qualification"}, Aliases: []string{"KKNI"}},
	blk.Code{Value: string(SchemeOccupation), Label: blk.Text{ID: "okupasi", EN: "occupation"}, Aliases: []string{"okupasi nasional"}},
	blk.Code{Value: string(SchemeCluster), Label: blk.Text{ID: "klaster", EN: "cluster"}},
	blk.Code{Value: string(SchemeUnit), Label: blk.Text{ID: "unit kompetensi", EN: "unit"}},
)

// IsValid reports whether k is one of the kinds.
func (k SchemeKind) IsValid() bool { return schemeKinds.Has(string(k)) }

// Label returns the name of the kind.
func (k SchemeKind) Label() blk.Text { return schemeKinds.LabelOf(string(k)) }

// CodeList returns all kinds.
func (SchemeKind) CodeList() blk.CodeList { return schemeKinds }

var schemeChecks = []blk.Check[CertificationScheme]{
	blk.CheckPresent("/id", func(s *CertificationScheme) bool { return s.ID != "" }),
	blk.CheckIdentifier("/id", func(s *CertificationScheme) blk.SchemeID { return s.ID }),
	blk.CheckPresent("/body", func(s *CertificationScheme) bool { return s.Body != "" }),
	blk.CheckIdentifier("/body", func(s *CertificationScheme) CertificationBodyID { return s.Body }),
	blk.CheckPresent("/name", func(s *CertificationScheme) bool { return s.Name.ID != "" }),
	blk.CheckPresent("/kind", func(s *CertificationScheme) bool { return s.Kind != "" }),
	blk.CheckCode("/kind", func(s *CertificationScheme) SchemeKind { return s.Kind }),
	{
		ID: "SCH-002", At: "/units", Severity: blk.UnlessReported(blk.Warning, blk.Error),
		Must:  blk.Text{ID: "Skema harus mempunyai unit kompetensi, masing-masing sekali.", EN: "A scheme must have competency units, each of them once."},
		Mend:  blk.Text{ID: "Isi units tanpa pengulangan.", EN: "Give units without repetition."},
		Basis: []blk.Basis{blk.Law("bnsp-2-2017", "")},
		Holds: func(s *CertificationScheme, _ *blk.Context) bool {
			for i, u := range s.Units {
				for _, v := range s.Units[:i] {
					if u == v {
						return false
					}
				}
			}
			return len(s.Units) > 0
		},
	},
	{
		ID: "SCH-003", At: "/validity_months", Severity: blk.UnlessReported(blk.Warning, blk.Error),
		Must:  blk.Text{ID: "Masa berlaku sertifikat harus ditetapkan dalam bulan, lebih dari nol.", EN: "The validity of the certificate must be set in months, above zero."},
		Mend:  blk.Text{ID: "Isi validity_months; 36 dan 60 sama-sama dipakai, jadi tidak ada nilai bawaan.", EN: "Give validity_months; 36 and 60 are both in use, so there is no default."},
		Basis: []blk.Basis{blk.Practice(blk.Text{ID: "masa berlaku berbeda menurut skema", EN: "validity differs by scheme"})},
		Holds: func(s *CertificationScheme, _ *blk.Context) bool {
			n, known := s.ValidityMonths.Int()
			return known && n > 0
		},
	},
}

// Check returns what the checks find in the scheme, nil if all hold.
func (s *CertificationScheme) Check(c *blk.Context) blk.Findings {
	return blk.RunChecks(schemeChecks, s, c)
}

// Validate is [CertificationScheme.Check] as an error: nil unless a finding is
// an error.
func (s *CertificationScheme) Validate(c *blk.Context) error { return s.Check(c).Err() }
