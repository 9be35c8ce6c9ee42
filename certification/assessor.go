package certification

import (
	"slices"

	"github.com/vokasi/vokasi-go/blk"
)

// A CompetencyAssessor (asesor kompetensi) assesses persons for certification
// bodies.
type CompetencyAssessor struct {
	// The identifier, which no other record of its kind has.
	ID CompetencyAssessorID `json:"id,omitzero" jsonschema:"required"`
	// The person.
	Person blk.PersonID `json:"person,omitzero"`
	// The instructor, where the assessor also teaches in a centre of this document.
	Instructor blk.InstructorID `json:"instructor,omitzero"`
	// The bodies the assessor works for.
	Bodies []CertificationBodyID `json:"bodies,omitempty"`
	// The registration, for example "MET.000.000001 2019".
	Registration AssessorRegistration `json:"registration,omitzero"`
	// When the registration is in force, the earlier period first; it is renewed by
	// another assessment (RCC).
	Registered []blk.Period `json:"registered,omitempty"`
	// The units the assessor is technically competent in.
	Units []blk.UnitCode `json:"units,omitempty"`
	// The schemes the assessor may assess as a whole.
	Schemes []blk.SchemeID `json:"schemes,omitempty"`
	// Where this is known from.
	Citations []blk.Citation `json:"citations,omitempty"`
}

// CompetencyAssessorID identifies a [CompetencyAssessor].
type CompetencyAssessorID string

var assessorBasis = []blk.Basis{blk.Practice(blk.Text{ID: "sertifikat asesor BNSP", EN: "certificates of assessors of BNSP"})}

var assessorChecks = slices.Concat([]blk.Check[CompetencyAssessor]{
	blk.CheckPresent("/id", func(a *CompetencyAssessor) bool { return a.ID != "" }),
	blk.CheckIdentifier("/id", func(a *CompetencyAssessor) CompetencyAssessorID { return a.ID }),
	blk.CheckIdentifier("/person", func(a *CompetencyAssessor) blk.PersonID { return a.Person }),
	blk.CheckIdentifier("/instructor", func(a *CompetencyAssessor) blk.InstructorID { return a.Instructor }),
	blk.CheckIdentifiers("/bodies", func(a *CompetencyAssessor) []CertificationBodyID { return a.Bodies }),
	blk.CheckIdentifiers("/schemes", func(a *CompetencyAssessor) []blk.SchemeID { return a.Schemes }),
	{
		ID: "ASR-004", At: "/registration", Severity: blk.UnlessReported(blk.Warning, blk.Warning), Basis: assessorBasis,
		Must: blk.Text{ID: "Asesor kompetensi harus mempunyai nomor registrasi dan masa berlakunya.", EN: "An assessor must have a registration and the time it is in force."},
		Mend: blk.Text{ID: "Isi registration dan registered.", EN: "Give registration and registered."},
		Holds: func(a *CompetencyAssessor, _ *blk.Context) bool {
			return !a.Registration.IsZero() && len(a.Registered) > 0
		},
	},
	{
		ID: "ASR-005", At: "/registered", Severity: blk.InEveryPhase(blk.Error), Basis: assessorBasis,
		Must: blk.Text{ID: "Masa registrasi asesor harus berurutan dan tidak boleh berakhir sebelum dimulai.", EN: "The periods of a registration must be in order and must not end before they begin."},
		Mend: blk.Text{ID: "Urutkan atau perbaiki tanggalnya.", EN: "Put them in order or correct the days."},
		Find: func(a *CompetencyAssessor, _ *blk.Context) (failures []blk.Failure) {
			for i, p := range a.Registered {
				if p.IsReversed() || i > 0 && (p.Overlaps(a.Registered[i-1]) || p.From.Before(a.Registered[i-1].From)) {
					failures = append(failures, blk.Failure{At: blk.IndexPointer("/registered", i, "")})
				}
			}
			return failures
		},
	},
}, blk.CheckUnitCodes("/units", func(a *CompetencyAssessor) []blk.UnitCode { return a.Units }))

// Check returns what the checks find in the assessor, nil if all hold.
func (a *CompetencyAssessor) Check(c *blk.Context) blk.Findings {
	return append(blk.RunChecks(assessorChecks, a, c), blk.CheckCitations(a.Citations, c)...)
}

// Validate is [CompetencyAssessor.Check] as an error: nil unless a finding is an
// error.
func (a *CompetencyAssessor) Validate(c *blk.Context) error { return a.Check(c).Err() }

// IsRegistered returns whether the registration is in force on a day. It is
// undetermined if nobody says when it is.
func (a *CompetencyAssessor) IsRegistered(on blk.Date) blk.Truth {
	if len(a.Registered) == 0 || on.IsZero() {
		return blk.Undetermined
	}
	for _, p := range a.Registered {
		if p.Contains(on) {
			return blk.True
		}
	}
	return blk.False
}

// Covers returns whether the assessor is technically competent for a scheme: for
// the scheme as a whole, or for all its required units. It is undetermined if
// neither schemes nor units are given.
func (a *CompetencyAssessor) Covers(s *CertificationScheme) blk.Truth {
	if slices.Contains(a.Schemes, s.ID) {
		return blk.True
	}
	if len(a.Schemes)+len(a.Units) == 0 {
		return blk.Undetermined
	}
	for _, u := range s.Units {
		if !slices.Contains(a.Units, u) {
			return blk.False
		}
	}
	return blk.TruthOf(len(s.Units) > 0)
}
