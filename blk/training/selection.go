package training

import "github.com/vokasi/vokasi-go/blk"

// A SelectionPlan is how the applicants of a batch are selected: the steps with their days and
// weights, fixed before registration opens. Who gets a seat is decided by a ScreeningPlan.
type SelectionPlan struct {
	// The steps in their order; empty if they are not known.
	Steps []SelectionStep `json:"steps,omitempty"`
}

// A SelectionStep is one step of a [SelectionPlan].
type SelectionStep struct {
	// What is done in this step, such as an interview.
	Stage SelectionStage `json:"stage,omitzero" jsonschema:"required"`
	// The day on which the step is held.
	On blk.Date `json:"on,omitzero"`
	// What share of the combined score it has; absent for a step that is only passed or not.
	Weight blk.Percent `json:"weight,omitzero"`
	// The lowest score with which an applicant goes on (nilai ambang), from 0.00 to 100.00; absent if there is none.
	MinimumScore blk.Percent `json:"minimum_score,omitzero"`
}

// SelectionStage is what is done to select applicants, such as "interview". The
// zero value "" is absent.
type SelectionStage string

// The stages, in the order in which most centres have them.
const (
	StageDocumentCheck    SelectionStage = "document_check"
	StageWrittenTest      SelectionStage = "written_test"
	StagePsychological    SelectionStage = "psychological_test"
	StageInterview        SelectionStage = "interview"
	StageReadinessToTrain SelectionStage = "ready_to_train_assessment"
)

var selectionStages = blk.NewCodeList("selection_stage", blk.Text{ID: "Tahap seleksi", EN: "Stage of selection"},
	blk.Code{Value: string(StageDocumentCheck), Label: blk.Text{ID: "seleksi administrasi", EN: "check of documents"}, Aliases: []string{"administrasi", "verifikasi berkas"}},
	blk.Code{Value: string(StageWrittenTest), Label: blk.Text{ID: "tes tertulis", EN: "written test"}, Aliases: []string{"ujian tertulis"}},
	blk.Code{Value: string(StagePsychological), Label: blk.Text{ID: "psikotes", EN: "psychological test"}, Aliases: []string{"tes psikologi"}},
	blk.Code{Value: string(StageInterview), Label: blk.Text{ID: "wawancara", EN: "interview"}, Aliases: []string{"interview"}},
	blk.Code{Value: string(StageReadinessToTrain), Label: blk.Text{ID: "asesmen siap latih", EN: "assessment of readiness to train"}, Meaning: blk.Text{ID: "kesiapan mengikuti pelatihan (\"Siap Latih\")", EN: "whether somebody is ready to be trained (\"Siap Latih\")"}, Aliases: []string{"siap latih"}},
)

// IsValid reports whether s is one of the stages.
func (s SelectionStage) IsValid() bool { return selectionStages.Has(string(s)) }

// Label returns the name of the stage.
func (s SelectionStage) Label() blk.Text { return selectionStages.LabelOf(string(s)) }

// CodeList returns all stages.
func (SelectionStage) CodeList() blk.CodeList { return selectionStages }

// A SelectionScore is what an applicant scored in one stage.
type SelectionScore struct {
	// The enrolment of the applicant.
	Enrolment blk.EnrolmentID `json:"enrolment,omitzero" jsonschema:"required"`
	// The stage.
	Stage SelectionStage `json:"stage,omitzero" jsonschema:"required"`
	// The score, from 0.00 to 100.00.
	Score blk.Percent `json:"score,omitzero" jsonschema:"required"`
	// Who gave it, as the caller's system knows its users.
	Examiner blk.ActorID `json:"examiner,omitzero"`
	// The day on which the score was given.
	On blk.Date `json:"on,omitzero"`
}

const wholeShare = 100_00 // 100 percent, in hundredths

// Combine returns the scores of one applicant as one, each with the weight of its
// stage: the sum of weight times score, exactly, rounded once at the end. It
// reports false where a stage with a weight has no score, for what is missing
// counts neither for nor against anybody, or where the weights are not 100
// percent. Of two scores for a stage the first counts.
func (p *SelectionPlan) Combine(scores []SelectionScore, r blk.Rounding) (blk.Percent, bool) {
	sum, weights := int64(0), int64(0)
	for i := range p.Steps {
		weight, _ := p.Steps[i].Weight.Hundredths()
		if weight == 0 {
			continue
		}
		score, known := scoreOf(scores, p.Steps[i].Stage)
		if !known {
			return blk.Percent{}, false
		}
		weights += weight
		sum += weight * score
	}
	if weights != wholeShare {
		return blk.Percent{}, false
	}
	combined, err := blk.PercentOf(sum, wholeShare*wholeShare, r)
	return combined, err == nil
}

// MeetsMinimums returns whether the scores of one applicant reach the lowest score
// of every stage that has one. Where a score is missing it is known only if
// another is too low.
func (p *SelectionPlan) MeetsMinimums(scores []SelectionScore) blk.Truth {
	truth := blk.True
	for i := range p.Steps {
		least, set := p.Steps[i].MinimumScore.Hundredths()
		if !set {
			continue
		}
		reached := blk.Undetermined
		if score, known := scoreOf(scores, p.Steps[i].Stage); known {
			reached = blk.TruthOf(score >= least)
		}
		truth = blk.All(truth, reached)
	}
	return truth
}

func scoreOf(scores []SelectionScore, stage SelectionStage) (hundredths int64, known bool) {
	for i := range scores {
		if scores[i].Stage == stage {
			return scores[i].Score.Hundredths()
		}
	}
	return 0, false
}

// step returns the step of a stage, nil if the plan has none.
func (p *SelectionPlan) step(stage SelectionStage) *SelectionStep {
	for i := range p.Steps {
		if p.Steps[i].Stage == stage {
			return &p.Steps[i]
		}
	}
	return nil
}

// weights returns the sum of the weights, in hundredths, and whether any is given.
func (p *SelectionPlan) weights() (sum int64, given bool) {
	for i := range p.Steps {
		weight, known := p.Steps[i].Weight.Hundredths()
		sum, given = sum+weight, given || known
	}
	return sum, given
}

var selectionBasis = []blk.Basis{blk.Practice(blk.Text{ID: "seleksi calon peserta", EN: "selection of applicants"})}

var selectionPlanChecks = []blk.Check[SelectionPlan]{
	{
		ID: "BAT-014", At: "/steps", Severity: blk.InEveryPhase(blk.Error), Scope: blk.ScopeAggregate,
		Must:  blk.Text{ID: "Bobot tahap seleksi harus berjumlah 100 persen; tercatat {given_id}.", EN: "The weights of the stages must sum to 100 percent; {given_en} are given."},
		Mend:  blk.Text{ID: "Perbaiki weight.", EN: "Correct weight."},
		Basis: selectionBasis,
		Holds: func(p *SelectionPlan, _ *blk.Context) bool {
			sum, given := p.weights()
			return !given || sum == wholeShare
		},
		Params: func(p *SelectionPlan, _ *blk.Context) blk.Params {
			sum, _ := p.weights()
			return blk.TextParams("given", blk.UnitHundredths.Format(sum))
		},
	},
	{
		ID: "BAT-015", At: "/steps", Severity: blk.InEveryPhase(blk.Error), Scope: blk.ScopeAggregate,
		Must:  blk.Text{ID: "Satu tahap hanya boleh satu kali dalam rencana seleksi; {given} sudah ada.", EN: "A stage must stand only once in a plan of selection; {given} is there already."},
		Mend:  blk.Text{ID: "Gabungkan kedua langkahnya.", EN: "Merge the two steps."},
		Basis: selectionBasis,
		Find: func(p *SelectionPlan, _ *blk.Context) []blk.Failure {
			return repeats(p.Steps, "/steps", "/stage", func(s *SelectionStep) SelectionStage { return s.Stage })
		},
	},
}

var selectionStepChecks = []blk.Check[SelectionStep]{
	blk.CheckPresent("/stage", func(s *SelectionStep) bool { return s.Stage != "" }),
	blk.CheckCode("/stage", func(s *SelectionStep) SelectionStage { return s.Stage }),
	scoreRangeCheck("/weight", func(s *SelectionStep) blk.Percent { return s.Weight }),
	scoreRangeCheck("/minimum_score", func(s *SelectionStep) blk.Percent { return s.MinimumScore }),
}

var selectionScoreChecks = []blk.Check[SelectionScore]{
	blk.CheckPresent("/enrolment", func(s *SelectionScore) bool { return s.Enrolment != "" }),
	blk.CheckIdentifier("/enrolment", func(s *SelectionScore) blk.EnrolmentID { return s.Enrolment }),
	blk.CheckPresent("/stage", func(s *SelectionScore) bool { return s.Stage != "" }),
	blk.CheckCode("/stage", func(s *SelectionScore) SelectionStage { return s.Stage }),
	blk.CheckPresent("/score", func(s *SelectionScore) bool { return !s.Score.IsZero() }),
	scoreRangeCheck("/score", func(s *SelectionScore) blk.Percent { return s.Score }),
}

// scoreRangeCheck returns check BAT-016 for a member.
func scoreRangeCheck[T any](at string, get func(*T) blk.Percent) blk.Check[T] {
	return blk.Check[T]{
		ID: "BAT-016", At: at, Severity: blk.InEveryPhase(blk.Error), Scope: blk.ScopeField,
		Must:  blk.Text{ID: "Nilai dan bobot harus dari 0,00 sampai 100,00; tercatat {given}.", EN: "Scores and weights must be from 0.00 to 100.00; {given} is given."},
		Mend:  blk.Text{ID: "Ubah ke skala 100.", EN: "Give it on a scale of 100."},
		Basis: selectionBasis,
		Holds: func(t *T, _ *blk.Context) bool {
			n, known := get(t).Hundredths()
			return !known || n >= 0 && n <= wholeShare
		},
		Params: func(t *T, _ *blk.Context) blk.Params {
			return blk.Params{{Name: "given", Value: get(t).String()}}
		},
	}
}

// Check returns what the checks find in the step, nil if all hold.
func (s *SelectionStep) Check(c *blk.Context) blk.Findings {
	return blk.RunChecks(selectionStepChecks, s, c)
}

// Check returns what the checks find in the plan, nil if all hold.
func (p *SelectionPlan) Check(c *blk.Context) blk.Findings {
	found := blk.RunChecks(selectionPlanChecks, p, c)
	return append(found, blk.CheckEach("steps", p.Steps, (*SelectionStep).Check, c)...)
}

// Check returns what the checks find in the score, nil if all hold.
func (s *SelectionScore) Check(c *blk.Context) blk.Findings {
	return blk.RunChecks(selectionScoreChecks, s, c)
}

// Validate is [SelectionScore.Check] as an error: nil unless a finding is an
// error.
func (s *SelectionScore) Validate(c *blk.Context) error { return s.Check(c).Err() }

// selectionAcrossChecks are the checks of scores across the records.
var selectionAcrossChecks = []blk.Check[Records]{
	{
		ID: "BAT-017", At: "/selection_scores", Severity: blk.InEveryPhase(blk.Error), Scope: blk.ScopeAcross, Needs: []blk.CheckID{"REF-001"},
		Must:  blk.Text{ID: "Nilai seleksi harus dari tahap yang ada dalam rencana seleksi angkatan.", EN: "A score must be of a stage that the selection of the batch has."},
		Mend:  blk.Text{ID: "Perbaiki stage, atau tambahkan tahapnya dalam selection angkatan.", EN: "Correct stage, or add it to the selection of the batch."},
		Basis: selectionBasis,
		Find: func(r *Records, _ *blk.Context) (failures []blk.Failure) {
			r.eachPlannedScore(func(i, _ int, p *SelectionPlan) {
				if s := &r.SelectionScores[i]; s.Stage != "" && len(p.Steps) > 0 && p.step(s.Stage) == nil {
					failures = append(failures, blk.Failure{At: blk.IndexPointer("/selection_scores", i, "/stage")})
				}
			})
			return failures
		},
	},
	{
		ID: "BAT-018", At: "/selection_scores", Severity: blk.InEveryPhase(blk.Error), Scope: blk.ScopeAcross, Needs: []blk.CheckID{"BAT-016"},
		Must:  blk.Text{ID: "Yang nilainya ({given}) di bawah nilai ambang ({allowed}) tidak boleh diterima.", EN: "Who scored ({given}) below the minimum ({allowed}) must not be accepted."},
		Mend:  blk.Text{ID: "Periksa nilainya, atau keputusan penerimaannya.", EN: "Check the score, or the decision to accept."},
		Basis: selectionBasis,
		Find: func(r *Records, _ *blk.Context) (failures []blk.Failure) {
			r.eachPlannedScore(func(i, e int, p *SelectionPlan) {
				s := &r.SelectionScores[i]
				step := p.step(s.Stage)
				if step == nil || !r.Enrolments[e].holdsSeat() {
					return
				}
				least, set := step.MinimumScore.Hundredths()
				if score, known := s.Score.Hundredths(); set && known && score < least {
					failures = append(failures, blk.Failure{At: blk.IndexPointer("/selection_scores", i, "/score"), Of: []string{blk.IndexPointer("/enrolments", e, "")},
						Params: blk.Params{{Name: "given", Value: s.Score.String()}, {Name: "allowed", Value: step.MinimumScore.String()}}})
				}
			})
			return failures
		},
	},
	{
		ID: "BAT-019", At: "/selection_scores", Severity: blk.InEveryPhase(blk.Error), Scope: blk.ScopeAcross, Needs: []blk.CheckID{"DOC-009"},
		Must:  blk.Text{ID: "Seorang pendaftar hanya boleh mempunyai satu nilai untuk satu tahap.", EN: "An applicant must have one score only for a stage."},
		Mend:  blk.Text{ID: "Hapus salah satunya; bila ada beberapa penguji, catat nilai gabungannya.", EN: "Take one of them away; of several examiners, record what they agreed on."},
		Basis: selectionBasis,
		Find: func(r *Records, _ *blk.Context) (failures []blk.Failure) {
			type key struct {
				enrolment blk.EnrolmentID
				stage     SelectionStage
			}
			seen := make(map[key]int, len(r.SelectionScores))
			for i := range r.SelectionScores {
				k := key{r.SelectionScores[i].Enrolment, r.SelectionScores[i].Stage}
				if first, twice := seen[k]; twice {
					failures = append(failures, blk.Failure{At: blk.IndexPointer("/selection_scores", i, ""), Of: []string{blk.IndexPointer("/selection_scores", first, "")}})
				} else {
					seen[k] = i
				}
			}
			return failures
		},
	},
}

// eachPlannedScore visits the scores whose batch is known, with the places of the
// score and of its enrolment and with the plan of the batch.
func (r *Records) eachPlannedScore(visit func(i, enrolment int, p *SelectionPlan)) {
	enrolments, batches := r.enrolmentIndex(), r.batchIndex()
	for i := range r.SelectionScores {
		e, enrolled := enrolments[r.SelectionScores[i].Enrolment]
		if !enrolled {
			continue
		}
		if b, known := batches[r.Enrolments[e].Batch]; known {
			visit(i, e, &r.Batches[b].Selection)
		}
	}
}
