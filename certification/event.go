package certification

import "github.com/vokasi/vokasi-go/blk"

// An AssessmentEvent (uji kompetensi, UJK) is a competency test: days, a site,
// assessors and a list of candidates, each with an assessment of their own.
type AssessmentEvent struct {
	// The identifier.
	ID blk.AssessmentEventID `json:"id,omitzero" jsonschema:"required"`
	// The body.
	Body CertificationBodyID `json:"body,omitzero" jsonschema:"required"`
	// The site.
	Site AssessmentSiteID `json:"site,omitzero" jsonschema:"required"`
	// The schemes that are assessed.
	Schemes []blk.SchemeID `json:"schemes,omitempty"`
	// The first and the last day.
	Held blk.Period `json:"held,omitzero" jsonschema:"required"`
	// The batch that sits the test, for one of a training centre.
	Batch blk.BatchID `json:"batch,omitzero"`
	// Who assesses.
	Assessors []AssignedAssessor `json:"assessors,omitempty"`
	// Who is on the list.
	Candidates []blk.PersonID `json:"candidates,omitempty"`
	// The printed forms (blanko) for it.
	Blanks BlankAccount `json:"blanks,omitzero"`
	// What it costs for each candidate.
	AssessmentFee blk.Rupiah `json:"assessment_fee,omitzero"`
	// The minutes (berita acara).
	Minutes blk.DocumentID `json:"minutes,omitzero"`
	// Where this is known from.
	Citations []blk.Citation `json:"citations,omitempty"`
}

// An AssignedAssessor is an assessor with the letter that sends them to a test.
type AssignedAssessor struct {
	// The assessor.
	Assessor CompetencyAssessorID `json:"assessor,omitzero" jsonschema:"required"`
	// The letter (surat tugas).
	AssignmentLetter blk.DocumentID `json:"assignment_letter,omitzero"`
}

// A BlankAccount accounts for the printed forms of a test: as many as were
// received were used, spoilt or given back.
type BlankAccount struct {
	// Forms received from BNSP.
	Received blk.Count `json:"received,omitzero"`
	// Forms that became certificates.
	Used blk.Count `json:"used,omitzero"`
	// Forms spoilt in printing.
	Spoilt blk.Count `json:"spoilt,omitzero"`
	// Forms given back.
	Returned blk.Count `json:"returned,omitzero"`
}
