package report

import (
	"fmt"
	"slices"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/examples/internal/page"
	"github.com/vokasi/vokasi-go/funding"
	"github.com/vokasi/vokasi-go/schema/dataset"
)

// call is the invented round in which the ministry takes proposals: two reviewers
// look at the technique, and who decides did not review.
func call() funding.AssistanceCall {
	return funding.AssistanceCall{
		ID: "bantuan-peralatan-2026", Title: blk.Text{ID: "Bantuan peralatan 2026", EN: "Equipment assistance 2026"}, Organisation: "kemnaker",
		Kinds: []funding.AssistanceKind{funding.AssistanceEquipment}, FiscalYear: blk.MustParsePartialDate("2026"), Ceiling: blk.MustNewRupiah(250_000_000),
		Window: blk.Period{From: blk.MustParseDate("2026-03-02"), Until: blk.MustParseDate("2026-03-31")},
		Stages: []funding.ReviewStage{
			{Stage: funding.StageAdministrative, Role: blk.RoleMinistryOfficer},
			{Stage: funding.StageTechnical, Role: blk.RoleReviewer, Quorum: blk.MustNewCount(2)},
			{Stage: funding.StageField, Role: blk.RoleReviewer},
			{Stage: funding.StageDecision, ApartFrom: []funding.ReviewStageKind{funding.StageTechnical, funding.StageField}},
		},
		Rule: funding.RankRule{Threshold: blk.MustParsePercent("70.00"), Criteria: []funding.ScoreCriterion{
			{Number: blk.MustNewCount(1), Label: blk.Text{ID: "kebutuhan", EN: "need"}, Weight: blk.MustParsePercent("60.00")},
			{Number: blk.MustNewCount(2), Label: blk.Text{ID: "kesiapan", EN: "readiness"}, Weight: blk.MustParsePercent("40.00")},
		}},
	}
}

// other is the proposal of another centre in the same round, of which only the
// amount and the points are told.
func other() funding.AssistanceProposal {
	return funding.AssistanceProposal{
		ID: "usulan-lain", Kind: funding.AssistanceEquipment, Centre: "blk-lain", Total: blk.MustNewRupiah(180_000_000),
		Reviews: []funding.Review{technicalReview("penilai-1", funding.ReviewApproved, "2026-04-06", "72.00", "75.00", "")},
	}
}

// technicalReview returns what a reviewer says of the technique, with the points
// for need and readiness.
func technicalReview(who blk.ActorID, answer funding.ReviewAnswer, on, need, readiness, notes string) funding.Review {
	return funding.Review{Stage: funding.StageTechnical, Reviewer: who, Role: blk.RoleReviewer, Answer: answer, On: blk.MustParseDate(on), Notes: notes, Scores: []funding.ReviewScore{
		{Criterion: blk.MustNewCount(1), Points: blk.MustParsePercent(need)},
		{Criterion: blk.MustNewCount(2), Points: blk.MustParsePercent(readiness)},
	}}
}

// moves are what happens to the proposal: it is sent back once, and two moves are
// refused on the way.
var moves = []struct {
	event  funding.ProposalEvent
	actor  blk.ActorID
	role   blk.Role
	day    string
	reason string
	review *funding.Review // what is said before the move
}{
	{event: funding.ProposalSubmit, actor: "kepala-dinas", role: blk.RoleHeadOfOffice, day: "2026-03-09"},
	{event: funding.ProposalCheckPapers, actor: "admin", role: blk.RoleMinistryOfficer, day: "2026-03-16"},
	{event: funding.ProposalRequestRevision, actor: "penilai-1", role: blk.RoleReviewer, day: "2026-03-18", reason: "Sebutkan daya listrik bengkel."},
	{event: funding.ProposalResubmit, actor: "kepala-dinas", role: blk.RoleHeadOfOffice, day: "2026-03-25"},
	{event: funding.ProposalCheckPapers, actor: "admin", role: blk.RoleMinistryOfficer, day: "2026-03-27"},
	{event: funding.ProposalPass, actor: "penilai-1", role: blk.RoleReviewer, day: "2026-04-06"},
	{event: funding.ProposalPass, actor: "penilai-1", role: blk.RoleReviewer, day: "2026-04-07",
		review: new(technicalReview("penilai-2", funding.ReviewApproved, "2026-04-07", "90.00", "80.00", ""))},
	{event: funding.ProposalVerify, actor: "penilai-1", role: blk.RoleReviewer, day: "2026-04-15"},
	{event: funding.ProposalApprove, actor: "penilai-2", role: blk.RoleMinistryOfficer, day: "2026-04-22"},
	{event: funding.ProposalApprove, actor: "direktur", role: blk.RoleMinistryOfficer, day: "2026-04-23"},
}

// Decide walks a proposal of the dataset through the call, which the dataset holds
// then: it tells each move, with the reasons of those that are refused, and returns
// the places within the ceiling.
func Decide(d *dataset.Dataset, proposal funding.ProposalID, c *blk.Context, tell func(blk.Text, blk.Findings)) (funding.Ranking, error) {
	x := call()
	records := funding.Records{AssistanceCalls: []funding.AssistanceCall{x}, Proposals: []funding.AssistanceProposal{other()}}
	for _, p := range d.Funding.Proposals {
		if p.ID == proposal {
			p.Call, p.Proponent, p.Addressee = x.ID, "disnakertrans-paser", x.Organisation
			records.Proposals = append(records.Proposals, p)
		}
	}
	if len(records.Proposals) != 2 {
		return funding.Ranking{}, fmt.Errorf("no proposal %s", proposal)
	}
	p, lifecycle := &records.Proposals[1], x.Lifecycle()
	asked := records.CentreContext(&d.Centre, c)
	for _, move := range moves {
		if move.review != nil {
			p.Reviews = append(p.Reviews, *move.review)
		}
		step, found := lifecycle.Try(p.History, move.event, blk.Move[funding.AssistanceProposal]{
			Record: p, Actor: move.actor, Role: move.role, Reason: move.reason, At: blk.MustParseInstant(move.day + "T02:00:00Z"), Context: asked})
		if found == nil {
			p.History = append(p.History, step)
		}
		tell(blk.Text{
			ID: fmt.Sprintf("%s, %s (%s): %s", move.day, move.actor, move.role.Label().ID, move.event.Label().ID),
			EN: fmt.Sprintf("%s, %s (%s): %s", move.day, move.actor, move.role.Label().EN, move.event.Label().EN),
		}, found)
		if move.reason != "" && found == nil {
			tell(blk.Text{ID: "alasan: " + move.reason, EN: "reason, as written: " + move.reason}, nil)
		}
	}
	d.Funding.AssistanceCalls = append(d.Funding.AssistanceCalls, x)
	d.Funding.Proposals[slices.IndexFunc(d.Funding.Proposals, func(p funding.AssistanceProposal) bool { return p.ID == proposal })] = *p
	return funding.Rank(records.Proposals, x.Ceiling, &x.Rule)
}

// writeDecision writes how the proposal comes to its decision.
func writeDecision(p *page.Page, d *dataset.Dataset, proposal funding.ProposalID, c *blk.Context) error {
	x := call()
	p.Section("Dari usulan ke keputusan (panggilan, penelaah dan nilai buatan)", "From proposal to decision (the call, the reviewers and the points are invented)")
	p.Line("%s: pagu %s; diterima %s", "%s: ceiling %s; taken %s", p.In(x.Title), x.Ceiling, p.In(x.Window.Label()))
	ranking, err := Decide(d, proposal, c, func(what blk.Text, refused blk.Findings) {
		p.Text(what)
		for _, f := range refused {
			p.Detail("ditolak (%s): %s %s", "refused (%s): %s %s", f.Check, p.In(f.Text), p.In(f.Mend))
		}
	})
	if err != nil {
		return err
	}
	for _, r := range ranking.Proposals {
		p.Line("peringkat %s: %s, nilai %s, diminta %s: %s", "place %s: %s, score %s, asked %s: %s", r.Place, r.Proposal, r.Score, r.Asked, p.In(r.Reason))
	}
	return nil
}
