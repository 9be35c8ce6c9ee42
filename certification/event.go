package certification

import (
	"slices"
	"strconv"

	"github.com/vokasi/vokasi-go/blk"
)

// An AssessmentEvent (uji kompetensi, UJK) is a competency test: days, a site,
// assessors and a list of candidates, each with an assessment of their own.
type AssessmentEvent struct {
	// The identifier, which no other record of its kind has.
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

var eventBasis = []blk.Basis{blk.Practice(blk.Text{ID: "berita acara uji kompetensi", EN: "minutes of competency tests"})}

var eventChecks = []blk.Check[AssessmentEvent]{
	blk.CheckPresent("/id", func(e *AssessmentEvent) bool { return e.ID != "" }),
	blk.CheckIdentifier("/id", func(e *AssessmentEvent) blk.AssessmentEventID { return e.ID }),
	blk.CheckPresent("/body", func(e *AssessmentEvent) bool { return e.Body != "" }),
	blk.CheckIdentifier("/body", func(e *AssessmentEvent) CertificationBodyID { return e.Body }),
	blk.CheckPresent("/site", func(e *AssessmentEvent) bool { return e.Site != "" }),
	blk.CheckIdentifier("/site", func(e *AssessmentEvent) AssessmentSiteID { return e.Site }),
	blk.CheckIdentifiers("/schemes", func(e *AssessmentEvent) []blk.SchemeID { return e.Schemes }),
	blk.CheckPresent("/held", func(e *AssessmentEvent) bool { return !e.Held.IsZero() }),
	blk.CheckPeriod("/held", func(e *AssessmentEvent) blk.Period { return e.Held }),
	blk.CheckIdentifier("/batch", func(e *AssessmentEvent) blk.BatchID { return e.Batch }),
	blk.CheckIdentifiers("/candidates", func(e *AssessmentEvent) []blk.PersonID { return e.Candidates }),
	blk.CheckIdentifier("/minutes", func(e *AssessmentEvent) blk.DocumentID { return e.Minutes }),
	{
		ID: "ASM-017", At: "/candidates", Severity: blk.InEveryPhase(blk.Error), Basis: eventBasis,
		Must: blk.Text{ID: "Seorang asesi hanya boleh ada satu kali dalam daftar uji kompetensi.", EN: "A candidate must be on the list of a test once only."},
		Mend: blk.Text{ID: "Hapus pengulangannya.", EN: "Take the repetition away."},
		Find: func(e *AssessmentEvent, _ *blk.Context) (failures []blk.Failure) {
			for _, i := range repeated(e.Candidates) {
				failures = append(failures, blk.Failure{At: blk.IndexPointer("/candidates", i, "")})
			}
			return failures
		},
	},
	{
		ID: "ASM-018", At: "/blanks", Severity: blk.InEveryPhase(blk.Error), Basis: eventBasis,
		Must: blk.Text{ID: "Blanko yang diterima ({received}) haruslah sebanyak yang dipakai, rusak dan dikembalikan ({accounted}).", EN: "The blanks received ({received}) must be as many as those used, spoilt and given back ({accounted})."},
		Mend: blk.Text{ID: "Hitung kembali blankonya menurut berita acara.", EN: "Count the blanks again by the minutes."},
		Holds: func(e *AssessmentEvent, _ *blk.Context) bool {
			received, accounted, known := e.Blanks.balance()
			return !known || received == accounted
		},
		Params: func(e *AssessmentEvent, _ *blk.Context) blk.Params {
			received, accounted, _ := e.Blanks.balance()
			return blk.Params{{Name: "received", Value: strconv.Itoa(received)}, {Name: "accounted", Value: strconv.Itoa(accounted)}}
		},
	},
	{
		ID: "ASM-019", At: "/minutes", Severity: blk.UnlessReported("", blk.Warning), Basis: eventBasis,
		Must: blk.Text{ID: "Uji kompetensi yang sudah dilaksanakan harus mempunyai berita acara.", EN: "A test that was held must have minutes."},
		Mend: blk.Text{ID: "Isi minutes.", EN: "Give minutes."},
		Holds: func(e *AssessmentEvent, c *blk.Context) bool {
			return e.Minutes != "" || c.On.IsZero() || e.Held.Until.IsZero() || !c.On.After(e.Held.Until)
		},
	},
}

var assignedChecks = []blk.Check[AssignedAssessor]{
	blk.CheckPresent("/assessor", func(a *AssignedAssessor) bool { return a.Assessor != "" }),
	blk.CheckIdentifier("/assessor", func(a *AssignedAssessor) CompetencyAssessorID { return a.Assessor }),
	blk.CheckIdentifier("/assignment_letter", func(a *AssignedAssessor) blk.DocumentID { return a.AssignmentLetter }),
}

// balance returns how many blanks were received and how many are accounted for,
// and false unless all four numbers are given.
func (b *BlankAccount) balance() (received, accounted int, known bool) {
	received, known = b.Received.Int()
	for _, n := range [...]blk.Count{b.Used, b.Spoilt, b.Returned} {
		part, given := n.Int()
		accounted += part
		known = known && given
	}
	return received, accounted, known
}

// Check returns what the checks find in the assignment, nil if all hold.
func (a *AssignedAssessor) Check(c *blk.Context) blk.Findings {
	return blk.RunChecks(assignedChecks, a, c)
}

// Check returns what the checks find in the competency test, nil if all hold.
func (e *AssessmentEvent) Check(c *blk.Context) blk.Findings {
	found := blk.RunChecks(eventChecks, e, c)
	found = append(found, blk.CheckEach("assessors", e.Assessors, (*AssignedAssessor).Check, c)...)
	return append(found, blk.CheckCitations(e.Citations, c)...)
}

// Validate is [AssessmentEvent.Check] as an error: nil unless a finding is an
// error.
func (e *AssessmentEvent) Validate(c *blk.Context) error { return e.Check(c).Err() }

// repeated returns the places in a list of what stands before them already. For a
// list of the usual length without repetition it allocates nothing.
func repeated[T comparable](list []T) (places []int) {
	if len(list) <= 64 {
		for i := range list {
			if slices.Contains(list[:i], list[i]) {
				places = append(places, i)
			}
		}
		return places
	}
	seen := make(map[T]bool, len(list))
	for i, x := range list {
		if seen[x] {
			places = append(places, i)
		}
		seen[x] = true
	}
	return places
}
