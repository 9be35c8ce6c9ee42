package certification

import (
	"slices"
	"strconv"

	"github.com/vokasi/vokasi-go/blk"
)

// A CertificationScheme (skema sertifikasi) is the units and the rules for one
// certificate.
type CertificationScheme struct {
	// The identifier, which no other record of its kind has.
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
	blk.Code{Value: string(SchemeQualification), Label: blk.Text{ID: "kualifikasi (KKNI)", EN: "qualification"}, Meaning: blk.Text{ID: "untuk satu jenjang KKNI", EN: "for a level of the KKNI"}, Aliases: []string{"KKNI"}},
	blk.Code{Value: string(SchemeOccupation), Label: blk.Text{ID: "okupasi", EN: "occupation"}, Meaning: blk.Text{ID: "untuk satu jabatan", EN: "for a job"}, Aliases: []string{"okupasi nasional"}},
	blk.Code{Value: string(SchemeCluster), Label: blk.Text{ID: "klaster", EN: "cluster"}, Meaning: blk.Text{ID: "untuk sekelompok unit kompetensi", EN: "for a group of competency units"}},
	blk.Code{Value: string(SchemeUnit), Label: blk.Text{ID: "unit kompetensi", EN: "unit"}, Meaning: blk.Text{ID: "untuk satu unit kompetensi", EN: "for one competency unit"}},
)

// IsValid reports whether k is one of the kinds.
func (k SchemeKind) IsValid() bool { return schemeKinds.Has(string(k)) }

// Label returns the name of the kind.
func (k SchemeKind) Label() blk.Text { return schemeKinds.LabelOf(string(k)) }

// CodeList returns all kinds.
func (SchemeKind) CodeList() blk.CodeList { return schemeKinds }

var schemeBasis = []blk.Basis{blk.Law("bnsp-2-2017", "")}

var schemeChecks = slices.Concat([]blk.Check[CertificationScheme]{
	blk.CheckPresent("/id", func(s *CertificationScheme) bool { return s.ID != "" }),
	blk.CheckIdentifier("/id", func(s *CertificationScheme) blk.SchemeID { return s.ID }),
	blk.CheckPresent("/body", func(s *CertificationScheme) bool { return s.Body != "" }),
	blk.CheckIdentifier("/body", func(s *CertificationScheme) CertificationBodyID { return s.Body }),
	blk.CheckPresent("/name", func(s *CertificationScheme) bool { return s.Name.ID != "" }),
	blk.CheckPresent("/kind", func(s *CertificationScheme) bool { return s.Kind != "" }),
	blk.CheckCode("/kind", func(s *CertificationScheme) SchemeKind { return s.Kind }),
	blk.CheckIdentifiers("/standards", func(s *CertificationScheme) []CompetencyStandardID { return s.Standards }),
	blk.CheckPeriod("/in_force", func(s *CertificationScheme) blk.Period { return s.InForce }),
	blk.CheckAmendment(func(s *CertificationScheme) (blk.SchemeID, *blk.Amendment[blk.SchemeID]) { return s.ID, &s.Amendment }),
	{
		ID: "SCH-002", At: "/units", Severity: blk.UnlessReported(blk.Warning, blk.Error), Basis: schemeBasis,
		Must: blk.Text{ID: "Skema harus mempunyai unit kompetensi, masing-masing sekali, dan skema kualifikasi harus mempunyai jenjang KKNI.", EN: "A scheme must have competency units, each of them once, and a scheme of a qualification must have a level of KKNI."},
		Mend: blk.Text{ID: "Isi units atau electives tanpa pengulangan, dan level untuk skema kualifikasi.", EN: "Give units or electives without repetition, and level for a qualification."},
		Find: func(s *CertificationScheme, _ *blk.Context) (failures []blk.Failure) {
			if s.Kind == SchemeQualification && s.Level.IsZero() {
				failures = append(failures, blk.Failure{At: "/level"})
			}
			var few [64]blk.UnitCode
			units := s.appendUnits(few[:0])
			slices.SortFunc(units, blk.UnitCode.Compare)
			if len(units) == 0 {
				return append(failures, blk.Failure{At: "/units"})
			}
			if len(slices.Compact(units)) == len(units) { // compacting leaves the length of a list without repetition
				return failures
			}
			seen := map[blk.UnitCode]bool{}
			s.eachUnit(func(at func() string, u blk.UnitCode) {
				if seen[u] {
					failures = append(failures, blk.Failure{At: at()})
				}
				seen[u] = true
			})
			return failures
		},
	},
	{
		ID: "SCH-004", At: "/electives", Severity: blk.InEveryPhase(blk.Error), Basis: schemeBasis,
		Must: blk.Text{ID: "Kelompok unit pilihan harus meminta sedikitnya satu dan paling banyak semua unitnya; tercatat {given} dari {allowed}.", EN: "A group of elective units must ask for one of its units at least and for all at most; {given} of {allowed} are given."},
		Mend: blk.Text{ID: "Perbaiki at_least atau units kelompok itu.", EN: "Correct at_least or units of the group."},
		Find: func(s *CertificationScheme, _ *blk.Context) (failures []blk.Failure) {
			for i := range s.Electives {
				g := &s.Electives[i]
				if n, known := g.AtLeast.Int(); known && (n < 1 || n > len(g.Units)) {
					failures = append(failures, blk.Failure{At: blk.IndexPointer("/electives", i, "/at_least"), Params: blk.Params{{Name: "given", Value: g.AtLeast.String()}, {Name: "allowed", Value: strconv.Itoa(len(g.Units))}}})
				}
			}
			return failures
		},
	},
	{
		ID: "SCH-005", At: "/prerequisites", Severity: blk.InEveryPhase(blk.Warning), Basis: schemeBasis,
		Must: blk.Text{ID: "Persyaratan dasar harus menyebut sesuatu.", EN: "A prerequisite must ask for something."},
		Mend: blk.Text{ID: "Isi salah satu anggotanya, atau hapus.", EN: "Give one of its members, or take it away."},
		Find: func(s *CertificationScheme, _ *blk.Context) (failures []blk.Failure) {
			for i := range s.Prerequisites {
				if s.Prerequisites[i] == (Prerequisite{}) {
					failures = append(failures, blk.Failure{At: blk.IndexPointer("/prerequisites", i, "")})
				}
			}
			return failures
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
}, blk.CheckUnitCodes("/units", func(s *CertificationScheme) []blk.UnitCode { return s.Units }))

var electiveChecks = slices.Concat([]blk.Check[ElectiveGroup]{
	blk.CheckPresent("/at_least", func(g *ElectiveGroup) bool { return !g.AtLeast.IsZero() }),
}, blk.CheckUnitCodes("/units", func(g *ElectiveGroup) []blk.UnitCode { return g.Units }))

var prerequisiteChecks = []blk.Check[Prerequisite]{
	blk.CheckCode("/min_education", func(p *Prerequisite) blk.EducationLevel { return p.MinEducation }),
	blk.CheckIdentifier("/programme", func(p *Prerequisite) blk.ProgrammeID { return p.Programme }),
	blk.CheckIdentifier("/scheme", func(p *Prerequisite) blk.SchemeID { return p.Scheme }),
}

// Check returns what the checks find in the group, nil if all hold.
func (g *ElectiveGroup) Check(c *blk.Context) blk.Findings {
	return blk.RunChecks(electiveChecks, g, c)
}

// Check returns what the checks find in the prerequisite, nil if all hold.
func (p *Prerequisite) Check(c *blk.Context) blk.Findings {
	return blk.RunChecks(prerequisiteChecks, p, c)
}

// appendUnits appends the units of the scheme, the required ones first.
func (s *CertificationScheme) appendUnits(units []blk.UnitCode) []blk.UnitCode {
	units = append(units, s.Units...)
	for i := range s.Electives {
		units = append(units, s.Electives[i].Units...)
	}
	return units
}

// eachUnit visits the units of the scheme, the required ones first, with a function
// that returns where each stands.
func (s *CertificationScheme) eachUnit(visit func(at func() string, u blk.UnitCode)) {
	for i, u := range s.Units {
		visit(func() string { return blk.IndexPointer("/units", i, "") }, u)
	}
	for i := range s.Electives {
		for j, u := range s.Electives[i].Units {
			visit(func() string { return blk.IndexPointer("/electives", i, blk.IndexPointer("/units", j, "")) }, u)
		}
	}
}

// Check returns what the checks find in the scheme and its parts, nil if all hold.
func (s *CertificationScheme) Check(c *blk.Context) blk.Findings {
	found := blk.RunChecks(schemeChecks, s, c)
	found = append(found, blk.CheckEach("electives", s.Electives, (*ElectiveGroup).Check, c)...)
	found = append(found, blk.CheckEach("prerequisites", s.Prerequisites, (*Prerequisite).Check, c)...)
	return append(found, blk.CheckCitations(s.Citations, c)...)
}

// Validate is [CertificationScheme.Check] as an error: nil unless a finding is
// an error.
func (s *CertificationScheme) Validate(c *blk.Context) error { return s.Check(c).Err() }
