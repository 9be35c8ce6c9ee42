package screening

import (
	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/eligibility"
)

// A Candidate is what [Select] knows of one applicant.
type Candidate struct {
	// The identifier. A number and a text that read alike are the same identifier here.
	ID eligibility.ApplicantID
	// The batch applied for; may be absent where the plan has one only.
	Batch blk.BatchID
	// What the policy says.
	Verdict eligibility.Verdict
	// The combined score; absent if it is not known.
	Score blk.Percent
	// When the application was made; absent if it is not known.
	RegisteredAt blk.Instant
	// The family card; whoever has none is never over the cap.
	Family blk.FamilyCardNumber
	// The groups of the plan that the applicant belongs to: see [Membership].
	Groups GroupSet
	// The groups of which that is not known. They do not count, and the outcome says so.
	Unknown GroupSet
}
