package certification

import "github.com/vokasi/vokasi-go/blk"

// A CompetencyStandard (standar kompetensi kerja) is a set of competency units
// that a decree put in force, such as the SKKNI of decree 282 Tahun 2016. The
// same unit code in another standard is another unit.
//
// Source: PP 31/2006 art. 4; Permenaker 3/2016.
type CompetencyStandard struct {
	// The identifier, which no other record of its kind has.
	ID CompetencyStandardID `json:"id,omitzero" jsonschema:"required"`
	// Where it comes from: national, special or international.
	Kind blk.StandardKind `json:"kind,omitzero" jsonschema:"required"`
	// What it is called, for example "Bidang Teknologi Informasi, Subbidang Data Science".
	Title blk.Text `json:"title,omitzero" jsonschema:"required"`
	// The decree as printed, for example "282 Tahun 2016" or "KEP.240/MEN/X/2004".
	Decree string `json:"decree,omitzero"`
	// The day of the decree.
	DecreedOn blk.Date `json:"decreed_on,omitzero"`
	// When it is in force; without an end while it is.
	InForce blk.Period `json:"in_force,omitzero"`
	// The standard that took its place.
	ReplacedBy CompetencyStandardID `json:"replaced_by,omitzero"`
	// Its units.
	Units []CompetencyUnit `json:"units,omitempty"`
	// Where this is known from.
	Citations []blk.Citation `json:"citations,omitempty"`
}

// CompetencyStandardID identifies a [CompetencyStandard].
type CompetencyStandardID string

var standardBasis = []blk.Basis{blk.Law("permenakertrans-8-2012", "annex I"), blk.Law("permenaker-3-2016", "")}

var standardChecks = []blk.Check[CompetencyStandard]{
	blk.CheckPresent("/id", func(s *CompetencyStandard) bool { return s.ID != "" }),
	blk.CheckIdentifier("/id", func(s *CompetencyStandard) CompetencyStandardID { return s.ID }),
	blk.CheckPresent("/kind", func(s *CompetencyStandard) bool { return s.Kind != "" }),
	blk.CheckCode("/kind", func(s *CompetencyStandard) blk.StandardKind { return s.Kind }),
	blk.CheckPresent("/title", func(s *CompetencyStandard) bool { return s.Title.ID != "" }),
	blk.CheckPeriod("/in_force", func(s *CompetencyStandard) blk.Period { return s.InForce }),
	blk.CheckIdentifier("/replaced_by", func(s *CompetencyStandard) CompetencyStandardID { return s.ReplacedBy }),
	{
		ID: "UNT-003", At: "/decree", Severity: blk.UnlessReported(blk.Warning, blk.Warning), Basis: standardBasis,
		Must:  blk.Text{ID: "Standar kompetensi harus mempunyai nomor dan tanggal keputusan.", EN: "A competency standard must have the number and the day of its decree."},
		Mend:  blk.Text{ID: "Isi decree dan decreed_on.", EN: "Give decree and decreed_on."},
		Holds: func(s *CompetencyStandard, _ *blk.Context) bool { return s.Decree != "" && !s.DecreedOn.IsZero() },
	},
	{
		ID: "UNT-010", At: "/units", Severity: blk.InEveryPhase(blk.Error), Basis: standardBasis,
		Must: blk.Text{ID: "Kode unit {given} hanya boleh ada satu kali dalam satu standar.", EN: "The unit code {given} must stand once only in a standard."},
		Mend: blk.Text{ID: "Hapus pengulangannya, atau perbaiki kode atau versinya.", EN: "Take the repetition away, or correct the code or its version."},
		Find: func(s *CompetencyStandard, _ *blk.Context) (failures []blk.Failure) {
			seen := make(map[blk.UnitCode]bool, len(s.Units))
			for i := range s.Units {
				code := s.Units[i].Code
				if seen[code] && !code.IsZero() {
					failures = append(failures, blk.Failure{At: blk.IndexPointer("/units", i, "/code"), Params: blk.Params{{Name: "given", Value: code.String()}}})
				}
				seen[code] = true
			}
			return failures
		},
	},
}

// Check returns what the checks find in the standard and its units, nil if all
// hold.
func (s *CompetencyStandard) Check(c *blk.Context) blk.Findings {
	found := blk.RunChecks(standardChecks, s, c)
	found = append(found, blk.CheckEach("units", s.Units, (*CompetencyUnit).Check, c)...)
	return append(found, blk.CheckCitations(s.Citations, c)...)
}

// Validate is [CompetencyStandard.Check] as an error: nil unless a finding is an
// error.
func (s *CompetencyStandard) Validate(c *blk.Context) error { return s.Check(c).Err() }
