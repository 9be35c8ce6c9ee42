package certification

import "github.com/vokasi/vokasi-go/blk"

// A CompetencyAssessor (asesor kompetensi) assesses persons for certification
// bodies.
type CompetencyAssessor struct {
	// The identifier.
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
