package eligibility

import (
	"log/slog"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/strictjson"
)

// An Application is what the line of an applicant says beside what is known of the
// person: who it is in the caller's books, which batch is applied for, and what
// the selection gave. Nothing of it decides whether somebody may enter. An
// application masks itself in logs: slog shows the identifier and nothing else.
// Application is comparable; in the zero value everything is absent.
type Application struct {
	// The identifier, as the caller wrote it. It is given back with the answer and nothing else is done with it.
	ID ApplicantID `json:"id,omitzero" jsonschema:"required"`
	// The name, for lists. Nothing is decided by it.
	Name string `json:"name,omitzero"`
	// The identity number. It finds who applies twice, and nothing else is done with it.
	NIK blk.NIK `json:"nik,omitzero"`
	// The number of the family card. It finds the members of one family where a plan admits only some of them.
	FamilyCardNumber blk.FamilyCardNumber `json:"family_card_number,omitzero"`
	// The batch applied for, where an intake has several.
	Batch blk.BatchID `json:"batch,omitzero"`
	// The combined score of the selection, from 0.00 to 100.00, for example "78.25". Absent is not scored, which is not 0.00.
	Score blk.Percent `json:"score,omitzero"`
	// When the application came in.
	RegisteredAt blk.Instant `json:"registered_at,omitzero"`
}

// An Applicant is somebody who applies, as a line of a list: the application, and
// the dossier of what is known of the person.
type Applicant struct {
	Application
	Dossier
}

// LogValue is the identifier alone.
func (a Application) LogValue() slog.Value {
	return slog.GroupValue(slog.String("applicant", a.ID.String()))
}

// LogValue is the identifier alone.
func (a Applicant) LogValue() slog.Value { return a.Application.LogValue() }

var applicationMembers = []strictjson.Member{{Name: "id", Required: true}, {Name: "name"}, {Name: "nik"}, {Name: "family_card_number"}, {Name: "batch"}, {Name: "score"}, {Name: "registered_at"}}

// readMember reads a member of an application.
func (a *Application) readMember(r *strictjson.Reader, member string) {
	switch member {
	case "id":
		a.ID = readID(r)
	case "name":
		a.Name, _ = r.Text()
	case "nik":
		a.NIK, _ = strictjson.Parse(r, blk.ParseNIK)
	case "family_card_number":
		a.FamilyCardNumber, _ = strictjson.Parse(r, blk.ParseFamilyCardNumber)
	case "batch":
		a.Batch, _ = strictjson.Identifier[blk.BatchID](r)
	case "score":
		a.Score, _ = strictjson.Parse(r, parseScore)
	case "registered_at":
		a.RegisteredAt, _ = strictjson.Parse(r, blk.ParseInstant)
	}
}

// setMember reads the cell of a member of an application.
func (a *Application) setMember(member, cell string) blk.Findings {
	var err error
	switch member {
	case "id":
		a.ID = NewApplicantID(cell)
	case "name":
		a.Name = cell
	case "nik":
		a.NIK, err = blk.ParseNIK(cell)
	case "family_card_number":
		a.FamilyCardNumber, err = blk.ParseFamilyCardNumber(cell)
	case "batch":
		if !blk.IsIdentifier(cell) {
			return blk.Findings{blk.DocumentFinding("DOC-014", "/batch")}
		}
		a.Batch = blk.BatchID(cell)
	case "score":
		a.Score, err = parseScore(cell)
	case "registered_at":
		a.RegisteredAt, err = blk.ParseInstant(cell)
	}
	if fault, ok := err.(*blk.ParseError); ok {
		return blk.Findings{fault.Finding("/" + member)}
	}
	return nil
}

// highestScore is the score that nobody exceeds, in hundredths.
const highestScore = 100_00

var scoreForm = blk.Form{Name: "score", Label: blk.Text{ID: "Nilai seleksi", EN: "The score of the selection"},
	Rule: blk.Text{ID: "Tulis nilai dari 0.00 sampai 100.00 dengan titik dan tepat dua desimal, misalnya 78.25.",
		EN: "Write a score from 0.00 to 100.00 with a point and exactly two decimals, for example 78.25."}}

// parseScore reads a score from 0.00 to 100.00.
func parseScore(s string) (blk.Percent, error) {
	p, err := blk.ParsePercent(s)
	if fault, ok := err.(*blk.ParseError); ok {
		return p, scoreForm.Error(fault.Defect, fault.At)
	}
	if n, _ := p.Hundredths(); n < 0 || n > highestScore {
		return blk.Percent{}, scoreForm.Error(blk.DefectRange, -1)
	}
	return p, nil
}
