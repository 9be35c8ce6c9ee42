package training

import "github.com/vokasi/vokasi-go/blk"

// A TrainingScore (nilai) is the mark that an instructor gave a participant for one
// unit.
type TrainingScore struct {
	// The enrolment.
	Enrolment blk.EnrolmentID `json:"enrolment,omitzero" jsonschema:"required"`
	// The competency unit.
	Unit blk.UnitCode `json:"unit,omitzero" jsonschema:"required"`
	// The mark, from 0.00 to 100.00.
	Score blk.Percent `json:"score,omitzero" jsonschema:"required"`
	// Who gave it.
	Instructor blk.InstructorID `json:"instructor,omitzero"`
	// The day on which the mark was given.
	On blk.Date `json:"on,omitzero"`
}

var trainingScoreBasis = []blk.Basis{blk.Practice(blk.Text{ID: "daftar nilai", EN: "list of marks"})}

var trainingScoreChecks = []blk.Check[TrainingScore]{
	blk.CheckPresent("/enrolment", func(s *TrainingScore) bool { return s.Enrolment != "" }),
	blk.CheckIdentifier("/enrolment", func(s *TrainingScore) blk.EnrolmentID { return s.Enrolment }),
	blk.CheckPresent("/unit", func(s *TrainingScore) bool { return !s.Unit.IsZero() }),
	blk.CheckPresent("/score", func(s *TrainingScore) bool { return !s.Score.IsZero() }),
	scoreRangeCheck("/score", func(s *TrainingScore) blk.Percent { return s.Score }),
	blk.CheckIdentifier("/instructor", func(s *TrainingScore) blk.InstructorID { return s.Instructor }),
}

// Check returns what the checks find in the score, nil if all hold.
func (s *TrainingScore) Check(c *blk.Context) blk.Findings {
	return blk.RunChecks(trainingScoreChecks, s, c)
}

// Validate is [TrainingScore.Check] as an error: nil unless a finding is an error.
func (s *TrainingScore) Validate(c *blk.Context) error { return s.Check(c).Err() }

// A scoreKey is what there may be one score of.
type scoreKey struct {
	enrolment blk.EnrolmentID
	unit      blk.UnitCode
}

// trainingScoreAcrossChecks are the checks of marks across the records.
var trainingScoreAcrossChecks = []blk.Check[Records]{
	{
		ID: "ENR-048", At: "/training_scores", Severity: blk.InEveryPhase(blk.Error), Scope: blk.ScopeAcross, Needs: []blk.CheckID{"DOC-009"},
		Must:  blk.Text{ID: "Seorang peserta hanya boleh mempunyai satu nilai untuk satu unit.", EN: "A participant must have one mark only for a unit."},
		Mend:  blk.Text{ID: "Hapus salah satunya.", EN: "Take one of them away."},
		Basis: trainingScoreBasis,
		Find: func(r *Records, _ *blk.Context) (failures []blk.Failure) {
			seen := make(map[scoreKey]int, len(r.TrainingScores))
			for i := range r.TrainingScores {
				key := scoreKey{r.TrainingScores[i].Enrolment, r.TrainingScores[i].Unit}
				if first, twice := seen[key]; twice {
					failures = append(failures, blk.Failure{At: blk.IndexPointer("/training_scores", i, ""), Of: []string{blk.IndexPointer("/training_scores", first, "")}})
				} else {
					seen[key] = i
				}
			}
			return failures
		},
	},
}

// trainingScoreWithCentresChecks are the checks of marks that need the programmes
// of centres.
var trainingScoreWithCentresChecks = []blk.Check[recordsWithCentres]{
	{
		ID: "ENR-046", At: "/enrolments", Severity: blk.UnlessReported(blk.Info, blk.Warning), Scope: blk.ScopeAcross,
		Must:  blk.Text{ID: "Yang lulus harus mempunyai nilai untuk setiap unit program; {given} belum ada.", EN: "Who passed must have a mark for every unit of the programme; {given} lacks."},
		Mend:  blk.Text{ID: "Isi nilainya dalam training_scores.", EN: "Give the mark in training_scores."},
		Basis: trainingScoreBasis,
		Find: func(r *recordsWithCentres, _ *blk.Context) (failures []blk.Failure) {
			if len(r.TrainingScores) == 0 {
				return nil // a document without any marks says nothing of them
			}
			given := make(map[scoreKey]bool, len(r.TrainingScores))
			for i := range r.TrainingScores {
				given[scoreKey{r.TrainingScores[i].Enrolment, r.TrainingScores[i].Unit}] = true
			}
			programmes, batches := r.programmeIndex(), r.batchIndex()
			for i := range r.standingEnrolments() {
				e := &r.Enrolments[i]
				at, known := batches[e.Batch]
				if e.Result != Passed || !known || programmes[r.Batches[at].Programme] == nil {
					continue
				}
				for _, unit := range programmes[r.Batches[at].Programme].Units {
					if !given[scoreKey{e.ID, unit}] {
						failures = append(failures, blk.Failure{At: blk.IndexPointer("/enrolments", i, "/result"), Params: blk.Params{{Name: "given", Value: unit.String()}}})
						break
					}
				}
			}
			return failures
		},
	},
}
