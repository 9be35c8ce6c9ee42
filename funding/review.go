package funding

import (
	"slices"

	"github.com/vokasi/vokasi-go/blk"
)

// A ReviewStage is one stage in which proposals are reviewed: by whom, how many
// must approve, and who may not be the same person as in another stage. The stages
// of a call stand in their order.
type ReviewStage struct {
	// Which stage.
	Stage ReviewStageKind `json:"stage,omitzero" jsonschema:"required"`
	// The role of those who review; absent for whoever may make the move.
	Role blk.Role `json:"role,omitzero"`
	// How many must approve, whoever makes the move among them; absent for the
	// parameter proposal_review_quorum.
	Quorum blk.Count `json:"quorum,omitzero"`
	// The stages whose reviewers may not review in this one.
	ApartFrom []ReviewStageKind `json:"apart_from,omitempty"`
}

// ReviewStageKind is a stage of review: "administrative", "technical", "field" or
// "decision". The zero value "" is absent.
type ReviewStageKind string

// The stages, in their order.
const (
	StageAdministrative ReviewStageKind = "administrative"
	StageTechnical      ReviewStageKind = "technical"
	StageField          ReviewStageKind = "field"
	StageDecision       ReviewStageKind = "decision"
)

var reviewStageKinds = blk.NewCodeList("review_stage", blk.Text{ID: "Tahap telaah", EN: "Stage of review"},
	blk.Code{Value: string(StageAdministrative), Label: blk.Text{ID: "administrasi", EN: "papers"}},
	blk.Code{Value: string(StageTechnical), Label: blk.Text{ID: "teknis", EN: "technical"}},
	blk.Code{Value: string(StageField), Label: blk.Text{ID: "lapangan", EN: "on site"}},
	blk.Code{Value: string(StageDecision), Label: blk.Text{ID: "keputusan", EN: "decision"}},
)

// IsValid reports whether k is one of the stages.
func (k ReviewStageKind) IsValid() bool { return reviewStageKinds.Has(string(k)) }

// Label returns the name of the stage.
func (k ReviewStageKind) Label() blk.Text { return reviewStageKinds.LabelOf(string(k)) }

// CodeList returns all stages.
func (ReviewStageKind) CodeList() blk.CodeList { return reviewStageKinds }

// stageEvents are the moves that end each stage, in the order of the stages.
var stageEvents = []struct {
	stage ReviewStageKind
	event ProposalEvent
}{
	{StageAdministrative, ProposalCheckPapers},
	{StageTechnical, ProposalPass},
	{StageField, ProposalVerify},
	{StageDecision, ProposalApprove},
}

// place returns the place of the stage in their order, from 0, and -1 if it is none.
func (k ReviewStageKind) place() int {
	for i := range stageEvents {
		if stageEvents[i].stage == k {
			return i
		}
	}
	return -1
}

// event returns the move that ends the stage.
func (k ReviewStageKind) event() ProposalEvent {
	if i := k.place(); i >= 0 {
		return stageEvents[i].event
	}
	return ""
}

// A Review is what one person said of a proposal in one stage. Where somebody says
// it again in the same stage, the last holds.
type Review struct {
	// The stage.
	Stage ReviewStageKind `json:"stage,omitzero" jsonschema:"required"`
	// Who reviewed, as the caller's system knows its users.
	Reviewer blk.ActorID `json:"reviewer,omitzero" jsonschema:"required"`
	// In which role.
	Role blk.Role `json:"role,omitzero"`
	// What the reviewer says of the proposal.
	Answer ReviewAnswer `json:"answer,omitzero" jsonschema:"required"`
	// The day of the review.
	On blk.Date `json:"on,omitzero"`
	// What is to be changed, or why it was declined.
	Notes string `json:"notes,omitzero"`
	// The points it gives.
	Scores []ReviewScore `json:"scores,omitempty"`
}

// ReviewAnswer is what a review says: "approved", "declined" or "needs_changes".
// The zero value "" is absent.
type ReviewAnswer string

// The answers.
const (
	ReviewApproved     ReviewAnswer = "approved"
	ReviewDeclined     ReviewAnswer = "declined"
	ReviewNeedsChanges ReviewAnswer = "needs_changes"
)

var reviewAnswers = blk.NewCodeList("review_answer", blk.Text{ID: "Jawaban telaah", EN: "Answer of a review"},
	blk.Code{Value: string(ReviewApproved), Label: blk.Text{ID: "disetujui", EN: "approved"}},
	blk.Code{Value: string(ReviewDeclined), Label: blk.Text{ID: "ditolak", EN: "declined"}},
	blk.Code{Value: string(ReviewNeedsChanges), Label: blk.Text{ID: "perlu perbaikan", EN: "needs changes"}},
)

// IsValid reports whether a is one of the answers.
func (a ReviewAnswer) IsValid() bool { return reviewAnswers.Has(string(a)) }

// Label returns the answer in words.
func (a ReviewAnswer) Label() blk.Text { return reviewAnswers.LabelOf(string(a)) }

// CodeList returns all answers.
func (ReviewAnswer) CodeList() blk.CodeList { return reviewAnswers }

// A ReviewScore is the points that a review gives for one criterion of the call.
type ReviewScore struct {
	// The number of the criterion.
	Criterion blk.Count `json:"criterion,omitzero" jsonschema:"required"`
	// The points, from 0.00 to 100.00.
	Points blk.Percent `json:"points,omitzero" jsonschema:"required"`
}

// ReviewStages returns the stages in which proposals are reviewed where a call does
// not say: papers, technique, site and decision, each with the quorum of the
// parameter proposal_review_quorum; who decides may not have reviewed before.
func ReviewStages() []ReviewStage {
	return []ReviewStage{
		{Stage: StageAdministrative},
		{Stage: StageTechnical},
		{Stage: StageField},
		{Stage: StageDecision, ApartFrom: []ReviewStageKind{StageTechnical, StageField}},
	}
}

// submittedOn returns the day on which the proposal was handed in for the last
// time, absent if that is not known. Days are those of the west of Indonesia (WIB).
func (p *AssistanceProposal) submittedOn() blk.Date {
	for i := len(p.History) - 1; i >= 0; i-- {
		if s := &p.History[i]; (s.Event == ProposalSubmit || s.Event == ProposalResubmit) && !s.At.IsZero() {
			day, _ := s.At.In(blk.WIB)
			return day
		}
	}
	return blk.Date{}
}

// standing returns whether a review stands: nobody said otherwise later, and the
// proposal was not handed in again since.
func (p *AssistanceProposal) standing(i int) bool {
	r := &p.Reviews[i]
	if !r.On.IsZero() && r.On.Before(p.submittedOn()) {
		return false
	}
	return !slices.ContainsFunc(p.Reviews[i+1:], func(x Review) bool { return x.Stage == r.Stage && x.Reviewer == r.Reviewer })
}

// approvers returns who approves in a stage: those whose reviews say so, and whoever
// makes its move, all in its role.
func (p *AssistanceProposal) approvers(stage *ReviewStage, mover blk.ActorID, role blk.Role) []blk.ActorID {
	var list []blk.ActorID
	add := func(who blk.ActorID, as blk.Role) {
		if who != "" && (stage.Role == "" || as == stage.Role) && !slices.Contains(list, who) {
			list = append(list, who)
		}
	}
	for i := range p.Reviews {
		if r := &p.Reviews[i]; r.Stage == stage.Stage && r.Answer == ReviewApproved && p.standing(i) {
			add(r.Reviewer, r.Role)
		}
	}
	if !p.isRefusedBy(stage, mover) {
		add(mover, role)
	}
	return list
}

// isRefusedBy reports whether what somebody says in a stage, as it stands, is not that
// they approve.
func (p *AssistanceProposal) isRefusedBy(stage *ReviewStage, who blk.ActorID) bool {
	for i := range p.Reviews {
		if r := &p.Reviews[i]; r.Stage == stage.Stage && r.Reviewer == who && r.Answer != ReviewApproved && p.standing(i) {
			return true
		}
	}
	return false
}

// quorum returns how many must approve in the stage.
func (s *ReviewStage) quorum(c *blk.Context) int {
	if n, known := s.Quorum.Int(); known {
		return n
	}
	n, _ := c.Number(&reviewQuorum)
	return int(n)
}

// isApart returns whether somebody may review in a stage: they did not hand the
// proposal in, and did not review in a stage that it is apart from. It is
// Undetermined where it is not known who did.
func (p *AssistanceProposal) isApart(stage *ReviewStage, who blk.ActorID) blk.Truth {
	if who == "" {
		return blk.Undetermined
	}
	truth := blk.True
	same := func(other blk.ActorID) {
		switch other {
		case "":
			truth = blk.All(truth, blk.Undetermined)
		case who:
			truth = blk.False
		}
	}
	for i := range p.History {
		s := &p.History[i]
		if s.Event == ProposalSubmit || s.Event == ProposalResubmit {
			same(s.Actor)
		}
		for _, apart := range stage.ApartFrom {
			if s.Event == apart.event() {
				same(s.Actor)
			}
		}
	}
	for i := range p.Reviews {
		if slices.Contains(stage.ApartFrom, p.Reviews[i].Stage) {
			same(p.Reviews[i].Reviewer)
		}
	}
	return truth
}

// findNotApart returns the places in the proposal where somebody reviewed
// who may not, under the stages of a call: the actor of a step, or a reviewer.
func (p *AssistanceProposal) findNotApart(stages []ReviewStage) (failures []blk.Failure) {
	for i := range stages {
		stage := &stages[i]
		for j := range p.History {
			if s := &p.History[j]; s.Event == stage.Stage.event() && p.isApart(stage, s.Actor) == blk.False {
				failures = append(failures, blk.Failure{At: blk.IndexPointer("/history", j, "/actor")})
			}
		}
		for j := range p.Reviews {
			if r := &p.Reviews[j]; r.Stage == stage.Stage && p.isApart(stage, r.Reviewer) == blk.False {
				failures = append(failures, blk.Failure{At: blk.IndexPointer("/reviews", j, "/reviewer")})
			}
		}
	}
	return failures
}

var (
	fourEyesMust = blk.Text{ID: "Yang menelaah atau memutuskan tidak boleh sama dengan yang mengajukan atau dengan penelaah tahap yang harus terpisah.", EN: "Who reviews or decides must not be who handed it in, nor a reviewer of a stage that must be apart."}
	fourEyesMend = blk.Text{ID: "Minta orang lain menelaah atau memutuskan.", EN: "Ask somebody else to review or decide."}
	quorumMust   = blk.Text{ID: "Keputusan harus disetujui oleh cukup banyak orang yang berwenang.", EN: "A decision must be approved by enough people who have the role for it."}
	quorumMend   = blk.Text{ID: "Mintakan persetujuan penelaah yang kurang.", EN: "Ask for the approvals that are missing."}
	pointsMust   = blk.Text{ID: "Nilai harus dari 0 sampai 100.", EN: "Points must be from 0 to 100."}
	pointsMend   = blk.Text{ID: "Tercatat {given}: perbaiki nilainya.", EN: "{given} is given: correct it."}
	quorumBasis  = []blk.Basis{blk.Practice(blk.Text{ID: "telaah berjenjang bantuan pemerintah", EN: "staged review of government assistance"})}
)

// stageGuards returns the guards of the move that ends a stage: four eyes (AUD-004)
// and quorum (AUD-005).
func stageGuards(stage ReviewStage) []blk.Guard[AssistanceProposal] {
	return []blk.Guard[AssistanceProposal]{
		{
			ID: "AUD-004", Must: fourEyesMust, Mend: fourEyesMend, Basis: fourEyesBasis,
			Holds: func(m *blk.Move[AssistanceProposal]) blk.Truth {
				truth := m.Record.isApart(&stage, m.Actor)
				for _, who := range m.Record.approvers(&stage, "", "") {
					truth = blk.All(truth, m.Record.isApart(&stage, who))
				}
				return truth
			},
		},
		{
			ID: "AUD-005", Must: quorumMust, Mend: quorumMend, Basis: quorumBasis,
			Holds: func(m *blk.Move[AssistanceProposal]) blk.Truth {
				return blk.TruthOf(len(m.Record.approvers(&stage, m.Actor, m.Role)) >= stage.quorum(m.Context))
			},
		},
	}
}

// closeGuard lets nobody close what they reported.
var closeGuard = blk.Guard[AssistanceProposal]{
	ID: "AUD-004", Must: fourEyesMust, Mend: fourEyesMend, Basis: fourEyesBasis,
	Holds: func(m *blk.Move[AssistanceProposal]) blk.Truth {
		for i := len(m.Record.History) - 1; i >= 0; i-- {
			if s := &m.Record.History[i]; s.Event == ProposalReport {
				if s.Actor == "" || m.Actor == "" {
					return blk.Undetermined
				}
				return blk.TruthOf(s.Actor != m.Actor)
			}
		}
		return blk.Undetermined
	},
}

var reviewStageChecks = []blk.Check[ReviewStage]{
	blk.CheckPresent("/stage", func(s *ReviewStage) bool { return s.Stage != "" }),
	blk.CheckCode("/stage", func(s *ReviewStage) ReviewStageKind { return s.Stage }),
	blk.CheckCode("/role", func(s *ReviewStage) blk.Role { return s.Role }),
	blk.CheckCodes("/apart_from", func(s *ReviewStage) []ReviewStageKind { return s.ApartFrom }),
}

var reviewChecks = []blk.Check[Review]{
	blk.CheckPresent("/stage", func(r *Review) bool { return r.Stage != "" }),
	blk.CheckCode("/stage", func(r *Review) ReviewStageKind { return r.Stage }),
	blk.CheckPresent("/reviewer", func(r *Review) bool { return r.Reviewer != "" }),
	blk.CheckCode("/role", func(r *Review) blk.Role { return r.Role }),
	blk.CheckPresent("/answer", func(r *Review) bool { return r.Answer != "" }),
	blk.CheckCode("/answer", func(r *Review) ReviewAnswer { return r.Answer }),
	{
		ID: "GRN-008", At: "/notes", Severity: blk.UnlessReported(blk.Warning, blk.Error), Basis: quorumBasis,
		Must: blk.Text{ID: "Telaah yang menolak atau meminta perbaikan harus mencatat alasannya.", EN: "A review that declines or asks for changes must say why."},
		Mend: blk.Text{ID: "Isi notes.", EN: "Give notes."},
		Holds: func(r *Review, _ *blk.Context) bool {
			return r.Answer == ReviewApproved || r.Answer == "" || r.Notes != ""
		},
	},
}

var reviewScoreChecks = []blk.Check[ReviewScore]{
	blk.CheckPresent("/criterion", func(s *ReviewScore) bool { return !s.Criterion.IsZero() }),
	blk.CheckPresent("/points", func(s *ReviewScore) bool { return !s.Points.IsZero() }),
	{
		ID: "GRN-013", At: "/points", Severity: blk.InEveryPhase(blk.Error), Basis: quorumBasis,
		Must:  pointsMust,
		Mend:  pointsMend,
		Holds: func(s *ReviewScore, _ *blk.Context) bool { return s.Points.IsZero() || isPoints(s.Points) },
		Params: func(s *ReviewScore, _ *blk.Context) blk.Params {
			return blk.Params{{Name: "given", Value: s.Points.String()}}
		},
	},
}

// isPoints reports whether a percentage is from 0 to 100.
func isPoints(p blk.Percent) bool {
	n, known := p.Hundredths()
	return known && 0 <= n && n <= 100_00
}

// Check returns what the checks find in the review, nil if all hold.
func (r *Review) Check(c *blk.Context) blk.Findings {
	return append(blk.RunChecks(reviewChecks, r, c), blk.CheckEach("scores", r.Scores, func(s *ReviewScore, c *blk.Context) blk.Findings {
		return blk.RunChecks(reviewScoreChecks, s, c)
	}, c)...)
}
