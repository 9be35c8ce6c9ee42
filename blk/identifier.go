package blk

// Identifiers of records are opaque: 1 to 64 of A-Z, a-z, 0-9, ".", "_" and
// "-", chosen by whoever keeps the record, compared and never taken apart. Each
// kind of record has a type of its own, so that one cannot stand for another.
// An identifier that only one package uses lives in that package. All their
// types end in ID, and every other string type of this module is a code list.

// SourceID identifies a [Source], for example "jnews-2025-12-10".
type SourceID string

// DocumentID identifies an [OfficialDocument].
type DocumentID string

// OrganisationID identifies an [Organisation].
type OrganisationID string

// PersonID identifies a [Person]. It is never the person's NIK.
type PersonID string

// CentreID identifies a training centre, for example "blk-paser".
type CentreID string

// ProgrammeID identifies a training programme.
type ProgrammeID string

// WorkshopID identifies a workshop of a centre.
type WorkshopID string

// InstructorID identifies an instructor of a centre.
type InstructorID string

// BatchID identifies a batch (angkatan) of a training programme.
type BatchID string

// EnrolmentID identifies the enrolment of one person in one batch.
type EnrolmentID string

// TrainingPackageID identifies a training package (paket pelatihan).
type TrainingPackageID string

// AssessmentEventID identifies a competency test (uji kompetensi): a day, a site
// and a list of candidates.
type AssessmentEventID string

// ProjectID identifies a project that builds a centre.
type ProjectID string

// SchemeID identifies a certification scheme.
type SchemeID string

// IsIdentifier reports whether s has the form of an identifier: 1 to 64 of A-Z,
// a-z, 0-9, ".", "_" and "-".
func IsIdentifier(s string) bool {
	if len(s) == 0 || len(s) > 64 {
		return false
	}
	for i := range len(s) {
		c := s[i]
		if !isDigit(c) && (c < 'a' || c > 'z') && (c < 'A' || c > 'Z') && c != '.' && c != '_' && c != '-' {
			return false
		}
	}
	return true
}
