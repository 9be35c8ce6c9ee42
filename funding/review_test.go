package funding_test

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/blktest"
	"github.com/vokasi/vokasi-go/blk/centre"
	"github.com/vokasi/vokasi-go/funding"
)

func goodCall() *funding.AssistanceCall {
	return &funding.AssistanceCall{
		ID: "panggilan-2026", Title: blk.Text{ID: "Bantuan peralatan 2026"}, Organisation: "kemnaker", Kinds: []funding.AssistanceKind{funding.AssistanceEquipment},
		Window: blk.Period{From: day("2026-01-05"), Until: day("2026-01-30")}, FiscalYear: blk.MustParsePartialDate("2026"), Ceiling: rp(200_000_000),
		Stages: []funding.ReviewStage{
			{Stage: funding.StageAdministrative, Role: blk.RoleMinistryOfficer},
			{Stage: funding.StageTechnical, Role: blk.RoleReviewer, Quorum: n(2)},
			{Stage: funding.StageDecision, ApartFrom: []funding.ReviewStageKind{funding.StageTechnical}},
		},
		Rule: funding.RankRule{Criteria: []funding.ScoreCriterion{{Number: n(1), Label: blk.Text{ID: "kesiapan"}, Weight: pct("60.00")}, {Number: n(2), Label: blk.Text{ID: "kebutuhan"}, Weight: pct("40.00")}}, Threshold: pct("70.00")},
		Plan: "pmk-168-2015-70-30", Citations: cited,
	}
}

func points(first, second string) []funding.ReviewScore {
	return []funding.ReviewScore{{Criterion: n(1), Points: pct(first)}, {Criterion: n(2), Points: pct(second)}}
}

func TestCallAndReviewChecks(t *testing.T) {
	type X = funding.AssistanceCall
	blktest.Checks(t, placed("assistance_call"), goodCall, today, (*X).Check, []blktest.Example[X]{
		{Check: "DOC-009", At: "/id", Break: func(x *X) { x.ID = "" }},
		{Check: "DOC-014", At: "/id", Break: func(x *X) { x.ID = "a b" }},
		{Check: "DOC-009", At: "/title", Break: func(x *X) { x.Title = blk.Text{} }},
		{Check: "DOC-014", At: "/organisation", Break: func(x *X) { x.Organisation = "a b" }},
		{Check: "REF-001", At: "/kinds/0", Break: func(x *X) { x.Kinds[0] = "x" }},
		{Check: "DOC-013", At: "/window", Break: func(x *X) { x.Window.Until = day("2026-01-01") }},
		{Check: "DOC-014", At: "/plan", Break: func(x *X) { x.Plan = "a b" }},
		{Check: "FND-006", At: "/ceiling", Break: func(x *X) { x.Ceiling = rp(-1) }},
		{Check: "GRN-009", At: "/rule/criteria", Break: func(x *X) { x.Rule.Criteria[0].Weight = pct("60.01") }},
		{Check: "GRN-009", At: "/rule/criteria", Break: func(x *X) { x.Rule.Criteria[0].Weight, x.Rule.Criteria[1].Weight = pct("0.00"), pct("100.00") }},
		{Check: "GRN-010", At: "/stages/1", Break: func(x *X) { x.Stages[0], x.Stages[1] = x.Stages[1], x.Stages[0] }},
		{Check: "GRN-010", At: "/stages/1", Break: func(x *X) { x.Stages[1].Stage = funding.StageAdministrative }},
		{Check: "GRN-010", At: "/stages/1", Break: func(x *X) { x.Stages[1].Quorum = n(0) }},
		{Check: "GRN-013", At: "/rule/threshold", Break: func(x *X) { x.Rule.Threshold = pct("100.01") }},
		{Check: "GRN-014", At: "/rule/criteria/1/number", Break: func(x *X) { x.Rule.Criteria[1].Number = n(1) }},
	})
	in := func(at string) func(x *X, c *blk.Context) blk.Findings {
		return func(x *X, c *blk.Context) blk.Findings { return trimmed(x.Check(c), at) }
	}
	blktest.Checks(t, placed("review_stage"), goodCall, today, in("/stages/2"), []blktest.Example[X]{
		{Check: "DOC-009", At: "/stage", Break: func(x *X) { x.Stages[2].Stage = "" }},
		{Check: "REF-001", At: "/stage", Break: func(x *X) { x.Stages[2].Stage = "x" }},
		{Check: "REF-001", At: "/role", Break: func(x *X) { x.Stages[2].Role = "x" }},
		{Check: "REF-001", At: "/apart_from/0", Break: func(x *X) { x.Stages[2].ApartFrom[0] = "x" }},
	})
	blktest.Checks(t, placed("score_criterion"), goodCall, today, in("/rule/criteria/0"), []blktest.Example[X]{
		{Check: "DOC-009", At: "/number", Break: func(x *X) { x.Rule.Criteria[0].Number = blk.Count{} }},
		{Check: "DOC-009", At: "/label", Break: func(x *X) { x.Rule.Criteria[0].Label = blk.Text{} }},
		{Check: "DOC-009", At: "/weight", Break: func(x *X) { x.Rule.Criteria[0].Weight = blk.Percent{} }},
	})
	good := func() *funding.Review {
		return &funding.Review{Stage: funding.StageTechnical, Reviewer: "u-3", Role: blk.RoleReviewer, Answer: funding.ReviewNeedsChanges, On: day("2026-01-20"), Notes: "lengkapi denah", Scores: points("80.00", "75.00")}
	}
	type R = funding.Review
	blktest.Checks(t, placed("review"), good, today, (*R).Check, []blktest.Example[R]{
		{Check: "DOC-009", At: "/stage", Break: func(r *R) { r.Stage = "" }},
		{Check: "REF-001", At: "/stage", Break: func(r *R) { r.Stage = "x" }},
		{Check: "DOC-009", At: "/reviewer", Break: func(r *R) { r.Reviewer = "" }},
		{Check: "REF-001", At: "/role", Break: func(r *R) { r.Role = "x" }},
		{Check: "DOC-009", At: "/answer", Break: func(r *R) { r.Answer = "" }},
		{Check: "REF-001", At: "/answer", Break: func(r *R) { r.Answer = "x" }},
		{Check: "GRN-008", At: "/notes", Break: func(r *R) { r.Notes = "" }},
	})
	blktest.Checks(t, placed("review_score"), good, today, func(r *R, c *blk.Context) blk.Findings { return trimmed(r.Check(c), "/scores/0") }, []blktest.Example[R]{
		{Check: "DOC-009", At: "/criterion", Break: func(r *R) { r.Scores[0].Criterion = blk.Count{} }},
		{Check: "DOC-009", At: "/points", Break: func(r *R) { r.Scores[0].Points = blk.Percent{} }},
		{Check: "GRN-013", At: "/points", Break: func(r *R) { r.Scores[0].Points = pct("-0.01") }},
	})
	require.NoError(t, goodCall().Validate(today))
	plain := funding.AssistanceCall{ID: "x", Title: blk.Text{ID: "x"}}
	require.Empty(t, plain.Check(today), "without stages those of the library hold")
	blktest.Lifecycle(t, plain.Lifecycle())
}

// proposed returns steps of a proposal, each by somebody of their own.
func proposed(events ...funding.ProposalEvent) []funding.ProposalStep {
	to := map[funding.ProposalEvent]funding.ProposalState{funding.ProposalSubmit: funding.ProposalSubmitted, funding.ProposalCheckPapers: funding.ProposalTechnicalReview, funding.ProposalPass: funding.ProposalFieldVerification,
		funding.ProposalVerify: funding.ProposalRanked, funding.ProposalApprove: funding.ProposalApproved, funding.ProposalRequestRevision: funding.ProposalRevisionRequested, funding.ProposalResubmit: funding.ProposalSubmitted,
		funding.ProposalWithdraw: funding.ProposalWithdrawn, funding.ProposalReject: funding.ProposalRejected}
	at := blk.MustParseInstant("2026-01-12T03:00:00Z").Time()
	var history []funding.ProposalStep
	for i, e := range events {
		role := blk.RoleMinistryOfficer
		if e == funding.ProposalPass || e == funding.ProposalVerify {
			role = blk.RoleReviewer
		}
		history = append(history, funding.ProposalStep{Event: e, To: to[e], At: blk.InstantFromTime(at.AddDate(0, 0, i)), Actor: blk.ActorID("u-" + string(e)), Role: role, Reason: "x"})
	}
	return history
}

// recordsOf returns records in which everything is in order: a proposal of the call
// that was approved, and assistance that is being paid.
func recordsOf() *funding.Records {
	p := goodProposal()
	p.Call, p.Granted = "panggilan-2026", rp(150_000_000)
	p.Reviews = []funding.Review{
		{Stage: funding.StageTechnical, Reviewer: "u-3", Role: blk.RoleReviewer, Answer: funding.ReviewApproved, On: day("2026-01-13"), Scores: points("80.00", "75.50")},
		{Stage: funding.StageTechnical, Reviewer: "u-4", Role: blk.RoleReviewer, Answer: funding.ReviewApproved, On: day("2026-01-14"), Scores: points("90.00", "70.00")},
	}
	p.History = proposed(funding.ProposalSubmit, funding.ProposalCheckPapers, funding.ProposalPass, funding.ProposalVerify, funding.ProposalApprove)
	a := goodAssistance()
	a.Tranches[1].History = moved(funding.TrancheRequest)
	return &funding.Records{Proposals: []funding.AssistanceProposal{*p}, AssistanceCalls: []funding.AssistanceCall{*goodCall()}, TranchePlans: []funding.TranchePlan{*goodTranchePlan()}, Assistances: []funding.Assistance{*a}}
}

func granted() *centre.Records {
	return &centre.Records{Equipment: []centre.Equipment{{ID: "e-1", Workshop: "w", Item: "mesin", Name: "Mesin  LAS", Quantity: n(8), Condition: centre.Good, Granted: blk.FlagOf(true)}}}
}

func TestAcrossChecks(t *testing.T) {
	type R = funding.Records
	run := func(r *R, c *blk.Context) blk.Findings {
		found := r.Check(c)
		return append(found, r.CheckWithCentres(granted(), c, found)...)
	}
	catalogue := slices.DeleteFunc(funding.Checks(), func(c blk.CheckInfo) bool { return c.Entity != "funding_records" })
	twice := func(r *R) {
		for _, source := range []funding.FundSource{funding.APBN, funding.CSR} {
			r.Assistances = append(r.Assistances, funding.Assistance{ID: funding.AssistanceID(source), Kind: funding.AssistanceEquipment, Proposal: "pr-1", Source: source, Amount: rp(100_000_000)})
		}
		r.Assistances[0].Proposal = ""
	}
	examples := []blktest.Example[R]{
		{Check: "GRN-003", At: "/proposals/0/history", Break: func(r *R) { r.AssistanceCalls[0].Window.From = day("2026-01-13") }},
		{Check: "GRN-004", At: "/proposals/0/proponent", Break: func(r *R) {
			r.Assistances[0].Grantee, r.Assistances[0].Account.Holder, r.Assistances[0].UseReport.DueOn = "pemkab", "pemkab", day("2026-01-11")
		}},
		{Check: "AUD-004", At: "/proposals/0/history/1/actor", Break: func(r *R) { r.Proposals[0].History[1].Actor = "u-submit" }},
		{Check: "AUD-004", At: "/proposals/0/history/4/actor", Break: func(r *R) { r.Proposals[0].History[4].Actor = "u-3" }},
		{Check: "AUD-004", At: "/proposals/0/reviews/0/reviewer", Break: func(r *R) { r.Proposals[0].Reviews[0].Reviewer = "u-submit" }},
		{Check: "AUD-005", At: "/proposals/0/history/2", Break: func(r *R) { r.AssistanceCalls[0].Stages[1].Quorum = n(4) }},
		{Check: "AUD-005", At: "/proposals/0/history/1", Break: func(r *R) { r.Proposals[0].History[1].Role = blk.RoleReviewer }},
		{Check: "GRN-011", At: "/proposals/0", Break: func(r *R) { r.AssistanceCalls[0].Rule.Threshold = pct("80.11") }},
		{Check: "GRN-012", At: "/assistance_calls/0/ceiling", Break: func(r *R) { r.AssistanceCalls[0].Ceiling = rp(149_999_999) }},
		{Check: "DSB-004", At: "/assistances/0/tranches/1/progress", Break: func(r *R) { r.Assistances[0].Tranches[1].Progress.Share = pct("49.99") }},
		{Check: "DSB-004", At: "/assistances/0/tranches/1/progress", Break: func(r *R) { r.Assistances[0].Tranches[1].Progress = funding.MeasuredProgress{} }, Context: supplied(blk.False)},
		{Check: "DSB-005", At: "/assistances/0/tranches/1/attachments", Break: func(r *R) { r.Assistances[0].Tranches[1].Attachments = r.Assistances[0].Tranches[1].Attachments[:1] }},
		{Check: "DSB-019", At: "/assistances/0/tranches/0/history", Break: func(r *R) {
			r.TranchePlans[0].Instalments[0].AccountWithinDays = n(38) // paid on 22 January
			r.Assistances[0].Tranches[0].History = moved(funding.TrancheRequest, funding.TrancheVerify, funding.TranchePay)
		}},
		{Check: "DSB-020", At: "/assistances/0/tranches/0/payment", Break: func(r *R) {
			r.Payments = []funding.Payment{{ID: "bayar-1", Gross: rp(699_999_999)}}
		}},
		{Check: "FND-005", At: "/assistances/2", Break: twice},
		{Check: "GRN-007", At: "/proposals/0/lines/0", Break: func(r *R) { r.Proposals[0].History = nil }},
	}
	// A context that answers everything with no would find more than what is broken.
	for i := range catalogue {
		catalogue[i].At = ""
	}
	broken := map[blk.CheckID]bool{}
	require.Empty(t, run(recordsOf(), today))
	for _, e := range examples {
		r, c := recordsOf(), today
		e.Break(r)
		if e.Context != nil {
			c = e.Context
		}
		found := run(r, c)
		i := slices.IndexFunc(found, func(f blk.Finding) bool { return f.Check == e.Check && f.At == e.At })
		require.GreaterOrEqual(t, i, 0, "%s at %s is not found, but:\n%v", e.Check, e.At, found)
		blktest.CheckFinding(t, found[i])
		broken[e.Check] = true
	}
	for _, info := range catalogue {
		family, _, _ := strings.Cut(string(info.ID), "-")
		ours := family == "DSB" || family == "GRN" || info.ID == "FND-005" // the others have tests of their own
		require.True(t, broken[info.ID] || !ours, "%s has no failing example", info.ID)
	}

	r := recordsOf()
	r.TranchePlans[0].Instalments[0].AccountWithinDays = n(39)
	r.Assistances[0].Tranches[0].History = moved(funding.TrancheRequest, funding.TrancheVerify, funding.TranchePay)
	require.Empty(t, run(r, today).Of("DSB-019"), "the last day is today")
	r = recordsOf()
	r.Proposals[0].History = nil
	for name, change := range map[string]func(*funding.AssistanceProposal){
		"a reason is given": func(p *funding.AssistanceProposal) { p.Lines[0].Reason = blk.Text{ID: "kelas kedua"} },
		"another thing":     func(p *funding.AssistanceProposal) { p.Lines[0].Item = "Kabin las" },
		"another workshop":  func(p *funding.AssistanceProposal) { p.Lines[0].Workshop = "v" },
		"it was rejected":   func(p *funding.AssistanceProposal) { p.History = proposed(funding.ProposalReject) },
	} {
		r.Proposals[0].Lines = slices.Clone(goodProposal().Lines)
		r.Proposals[0].History = nil
		change(&r.Proposals[0])
		require.Empty(t, r.CheckWithCentres(granted(), today, nil), name)
	}
	r = recordsOf()
	r.Proposals[0].History, r.Proposals[0].Lines[0].Item, r.Proposals[0].Lines[0].StandardItem = nil, "Welding machine", "mesin"
	require.Len(t, r.CheckWithCentres(granted(), today, nil), 1, "the item of the standard tells it whatever its name")
	worn := granted()
	worn.Equipment[0].ByCondition = centre.ConditionCounts{Good: n(0), MinorDamage: n(8)}
	require.Empty(t, r.CheckWithCentres(worn, today, nil))
	require.Nil(t, r.CheckWithCentres(nil, today, nil))
}

func TestCallLifecycle(t *testing.T) {
	call := goodCall()
	l := call.Lifecycle()
	blktest.Lifecycle(t, l)
	r := recordsOf()
	p := &r.Proposals[0]
	p.History = nil
	p.Lines[0].Reason = blk.Text{ID: "kelas kedua"}
	c := r.CentreContext(granted(), &blk.Context{On: day("2026-01-12"), Supply: func(check blk.CheckID, _ string) (blk.Truth, blk.Citation) {
		return blk.TruthOf(check == "GRN-005" || check == "GRN-006"), blk.Citation{}
	}})
	try := func(e funding.ProposalEvent, actor blk.ActorID, role blk.Role, at string) blk.Findings {
		step, found := l.Try(p.History, e, blk.Move[funding.AssistanceProposal]{Record: p, Actor: actor, Role: role, At: blk.MustParseInstant(at), Reason: "x", Context: c})
		if found == nil {
			p.History = append(p.History, step)
		}
		return found
	}
	require.Len(t, try(funding.ProposalSubmit, "u-1", blk.RoleHeadOfOffice, "2026-01-31T03:00:00Z").Of("GRN-003"), 1)
	require.Empty(t, try(funding.ProposalSubmit, "u-1", blk.RoleHeadOfOffice, "2026-01-12T03:00:00Z"))
	require.Len(t, try(funding.ProposalCheckPapers, "u-1", blk.RoleMinistryOfficer, "2026-01-13T03:00:00Z").Of("AUD-004"), 1)
	r.Assistances[0].Grantee, r.Assistances[0].UseReport.DueOn = "pemkab", day("2026-01-11")
	require.Len(t, try(funding.ProposalCheckPapers, "u-2", blk.RoleMinistryOfficer, "2026-01-13T03:00:00Z").Of("GRN-004"), 1)
	r.Assistances[0].UseReport.ReportedOn = day("2026-01-12")
	require.Empty(t, try(funding.ProposalCheckPapers, "u-2", blk.RoleMinistryOfficer, "2026-01-13T03:00:00Z"))

	reviews := p.Reviews
	p.Reviews = reviews[:1]
	require.Len(t, try(funding.ProposalPass, "u-3", blk.RoleReviewer, "2026-01-14T03:00:00Z").Of("AUD-005"), 1, "one and the same person is one approval")
	require.Len(t, try(funding.ProposalPass, "u-9", blk.RoleMinistryOfficer, "2026-01-14T03:00:00Z").Of("AUD-005"), 1, "in another role it is none")
	p.Reviews = []funding.Review{reviews[0], reviews[1], {Stage: funding.StageTechnical, Reviewer: "u-4", Role: blk.RoleReviewer, Answer: funding.ReviewNeedsChanges, Notes: "denah"}}
	require.Len(t, try(funding.ProposalPass, "u-4", blk.RoleReviewer, "2026-01-14T03:00:00Z").Of("AUD-005"), 1, "what somebody says last holds")
	p.Reviews = reviews
	require.Empty(t, try(funding.ProposalRequestRevision, "u-3", blk.RoleReviewer, "2026-01-14T03:00:00Z"))
	require.Empty(t, try(funding.ProposalResubmit, "u-1", blk.RoleHeadOfOffice, "2026-02-14T03:00:00Z"), "a revision may come after the window")
	require.Empty(t, try(funding.ProposalCheckPapers, "u-2", blk.RoleMinistryOfficer, "2026-02-15T03:00:00Z"))
	require.Len(t, try(funding.ProposalPass, "u-3", blk.RoleReviewer, "2026-02-16T03:00:00Z").Of("AUD-005"), 1, "what was said of the version before holds no more")
	require.True(t, p.Score(&call.Rule).IsZero())
	for i := range p.Reviews {
		p.Reviews[i].On = day("2026-02-16")
	}
	require.Empty(t, try(funding.ProposalPass, "u-3", blk.RoleReviewer, "2026-02-16T03:00:00Z"))
	require.Empty(t, try(funding.ProposalVerify, "u-5", blk.RoleReviewer, "2026-02-17T03:00:00Z"))
	require.Len(t, try(funding.ProposalApprove, "u-3", blk.RoleMinistryOfficer, "2026-02-18T03:00:00Z").Of("AUD-004"), 1, "who reviewed may not decide")
	r.AssistanceCalls[0].Ceiling = rp(1)
	require.Len(t, try(funding.ProposalApprove, "u-6", blk.RoleMinistryOfficer, "2026-02-18T03:00:00Z").Of("GRN-012"), 1)
	r.AssistanceCalls[0].Ceiling = rp(200_000_000)
	require.Empty(t, try(funding.ProposalApprove, "u-6", blk.RoleMinistryOfficer, "2026-02-18T03:00:00Z"))
	for _, e := range []funding.ProposalEvent{funding.ProposalSign, funding.ProposalDeliver, funding.ProposalHandOver, funding.ProposalReport} {
		require.Empty(t, try(e, "u-1", blk.RoleHeadOfOffice, "2026-03-01T03:00:00Z"))
	}
	require.Len(t, try(funding.ProposalClose, "u-1", blk.RoleReviewer, "2026-03-02T03:00:00Z").Of("AUD-004"), 1)
	require.Empty(t, try(funding.ProposalClose, "u-6", blk.RoleMinistryOfficer, "2026-03-02T03:00:00Z"))

	require.Equal(t, blk.Undetermined, funding.ProposalLifecycle().Ask([]funding.ProposalStep{{To: funding.ProposalReported}}, funding.ProposalClose, blk.Move[funding.AssistanceProposal]{Record: &funding.AssistanceProposal{}}).Truth)
	nobody := &funding.AssistanceProposal{History: []funding.ProposalStep{{Event: funding.ProposalSubmit, To: funding.ProposalSubmitted}}}
	require.Equal(t, blk.Undetermined, funding.ProposalLifecycle().Ask(nobody.History, funding.ProposalCheckPapers, blk.Move[funding.AssistanceProposal]{Record: nobody, Actor: "u"}).Truth, "who handed it in is not known")
}

// Who declined a proposal may approve it after it was handed in again, or after they
// said otherwise: only what stands keeps their move from counting.
func TestAnOldReviewDoesNotBindItsReviewer(t *testing.T) {
	call := goodCall()
	call.Stages[1].Quorum = n(1)
	l := call.Lifecycle()
	p := goodProposal()
	p.Lines[0].Reason = blk.Text{ID: "kelas kedua"}
	p.History = proposed(funding.ProposalSubmit, funding.ProposalCheckPapers, funding.ProposalRequestRevision, funding.ProposalResubmit, funding.ProposalCheckPapers)
	declined := funding.Review{Stage: funding.StageTechnical, Reviewer: "u-3", Role: blk.RoleReviewer, Answer: funding.ReviewDeclined, On: day("2026-01-13"), Notes: "denah"}
	quorum := func() int {
		_, found := l.Try(p.History, funding.ProposalPass, blk.Move[funding.AssistanceProposal]{Record: p, Actor: "u-3", Role: blk.RoleReviewer, At: blk.MustParseInstant("2026-01-20T03:00:00Z"), Context: supplied(blk.True)})
		return len(found.Of("AUD-005"))
	}
	p.Reviews = []funding.Review{declined}
	require.Zero(t, quorum(), "it was declined before it was handed in again")
	p.Reviews[0].On = day("2026-01-19")
	require.Equal(t, 1, quorum(), "it was declined as it stands")
	approved := declined
	approved.Answer = funding.ReviewApproved
	p.Reviews = append(p.Reviews, approved)
	require.Zero(t, quorum(), "what somebody says last holds")
}

func TestCentreContext(t *testing.T) {
	r := recordsOf()
	ask := func(c *blk.Context, check blk.CheckID, subject string) blk.Truth {
		truth, _ := c.Ask(check, subject)
		return truth
	}
	c := r.CentreContext(granted(), today)
	require.Equal(t, blk.True, ask(c, "GRN-004", "yayasan"))
	require.Equal(t, blk.True, ask(c, "GRN-004", "pemkab"))
	require.Equal(t, blk.Undetermined, ask(c, "GRN-004", ""))
	require.Equal(t, blk.True, ask(c, "GRN-007", "pr-1"), "it is decided")
	require.Equal(t, blk.Undetermined, ask(c, "GRN-007", "x"))
	require.Equal(t, blk.True, ask(c, "GRN-012", "pr-1"))
	require.Equal(t, blk.Undetermined, ask(c, "GRN-012", "x"))
	require.Equal(t, blk.Undetermined, ask(c, "BAT-005", "x"))
	require.Equal(t, blk.Undetermined, ask(r.CentreContext(nil, nil), "GRN-007", "pr-1"))
	r.Proposals[0].History = nil
	require.Equal(t, blk.False, ask(r.CentreContext(granted(), today), "GRN-007", "pr-1"))
	r.Assistances[0].UseReport.DueOn = day("2026-03-01")
	require.Equal(t, blk.False, ask(c, "GRN-004", "yayasan"))
	other := r.Proposals[0]
	other.ID, other.Granted, other.History = "pr-2", rp(150_000_000), proposed(funding.ProposalApprove)
	r.Proposals = append(r.Proposals, other)
	require.Equal(t, blk.False, ask(c, "GRN-012", "pr-1"), "another one takes too much")
	r.Proposals[1].Granted = rp(1<<53 - 1)
	require.Equal(t, blk.False, ask(c, "GRN-012", "pr-1"))
	require.Len(t, r.Check(today).Of("GRN-012"), 1, "a sum beyond every amount is beyond the ceiling")
	r.Proposals[1].Granted, r.Proposals[1].Total, r.Proposals[1].Lines = blk.Rupiah{}, blk.Rupiah{}, nil
	require.Equal(t, blk.Undetermined, ask(c, "GRN-012", "pr-1"), "how much another one takes is not known")
	r.AssistanceCalls[0].Ceiling = blk.Rupiah{}
	require.Equal(t, blk.Undetermined, ask(c, "GRN-012", "pr-1"))
	require.Nil(t, r.Plan("x"))
	require.Equal(t, blk.True, blk.TruthOf(r.Plan("at-once") != nil && r.Plan("dua-tahap") != nil))
	x := r.TrancheCase("t-2")
	require.Equal(t, funding.PaymentTrigger{Kind: funding.TriggerProgress}, x.Plan.Instalment(n(2)).Trigger)
	x = r.TrancheCase("x")
	require.Equal(t, blk.Undetermined, x.Release(today).Truth)
}

func TestScore(t *testing.T) {
	p, rule := &recordsOf().Proposals[0], &goodCall().Rule
	require.Equal(t, pct("80.10"), p.Score(rule), "60 percent of 85.00 and 40 percent of 72.75")
	for name, change := range map[string]func(*funding.AssistanceProposal, *funding.RankRule){
		"a criterion without points": func(p *funding.AssistanceProposal, _ *funding.RankRule) {
			p.Reviews[0].Scores, p.Reviews[1].Scores = p.Reviews[0].Scores[:1], nil
		},
		"points out of range": func(p *funding.AssistanceProposal, _ *funding.RankRule) {
			p.Reviews[0].Scores[0].Points = pct("100.01")
		},
		"weights do not sum": func(_ *funding.AssistanceProposal, r *funding.RankRule) { r.Criteria[0].Weight = pct("59.00") },
		"no criteria":        func(_ *funding.AssistanceProposal, r *funding.RankRule) { r.Criteria = nil },
	} {
		p, rule := &recordsOf().Proposals[0], &goodCall().Rule
		change(p, rule)
		require.True(t, p.Score(rule).IsZero(), name)
	}
	require.True(t, p.Score(nil).IsZero(), "no rule")
}

// cohort returns proposals as a seed has them: many ties, some without points or
// amounts.
func cohort(r *rand.Rand, size int) []funding.AssistanceProposal {
	list := make([]funding.AssistanceProposal, size)
	for i := range list {
		p := &list[i]
		p.ID = funding.ProposalID(fmt.Sprintf("p-%06d", i))
		if r.IntN(10) > 0 {
			p.Lines = []funding.ProposalLine{{Quantity: n(1 + r.IntN(4)), UnitPrice: rp(int64(r.IntN(5)) * 10_000_000)}}
		}
		if r.IntN(10) > 0 {
			s, _ := blk.NewPercent(int64(r.IntN(6)) * 20_00)
			p.Reviews = []funding.Review{{Stage: funding.StageTechnical, Reviewer: "u", Scores: []funding.ReviewScore{{Criterion: n(1), Points: s}}}}
		}
		if r.IntN(5) > 0 {
			p.History = []funding.ProposalStep{{Event: funding.ProposalSubmit, To: funding.ProposalSubmitted, At: blk.InstantFromTime(blk.MustParseInstant("2026-01-12T03:00:00Z").Time().AddDate(0, 0, r.IntN(3)))}}
		}
	}
	return list
}

var oneCriterion = []funding.ScoreCriterion{{Number: blk.MustNewCount(1), Label: blk.Text{ID: "x"}, Weight: blk.MustParsePercent("100.00")}}

// Whatever the order of the proposals the ranking is the same; what is granted and
// what remains sum to the ceiling; nobody gets more than was asked; and nobody who
// fits is left out before the money ends, unless the rule stops.
func TestLawsOfRanking(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		random := rand.New(rand.NewPCG(rapid.Uint64().Draw(t, "seed"), 1))
		list := cohort(random, rapid.IntRange(0, 60).Draw(t, "size"))
		rule := &funding.RankRule{Partial: rapid.Bool().Draw(t, "partial"), SkipTooLarge: rapid.Bool().Draw(t, "skip")}
		if rapid.Bool().Draw(t, "scored") {
			rule.Criteria, rule.Threshold = oneCriterion, pct("40.00")
		}
		ceiling := rp(rapid.Int64Range(0, 2_000_000_000).Draw(t, "ceiling"))
		ranking, err := funding.Rank(list, ceiling, rule)
		require.NoError(t, err)
		sum, err := ranking.Granted.Add(ranking.Remaining)
		require.NoError(t, err)
		require.Equal(t, ceiling, sum)
		require.Len(t, ranking.Proposals, len(list))
		total, left := rp(0), ceiling
		partly := 0
		for i := range ranking.Proposals {
			x := &ranking.Proposals[i]
			total, err = total.Add(x.Granted)
			require.NoError(t, err)
			require.NotEmpty(t, x.Reason.ID)
			require.NotEmpty(t, x.Reason.EN)
			switch x.Outcome {
			case funding.RankFunded:
				require.Equal(t, x.Asked, x.Granted)
			case funding.RankFundedPartly:
				partly++
				require.True(t, rule.Partial && x.Granted.Compare(x.Asked) < 0 && x.Granted.Sign() > 0 && x.Remaining.Sign() == 0)
			default:
				require.Equal(t, rp(0), x.Granted)
			}
			if x.Outcome == funding.RankBeyondCeiling && rule.SkipTooLarge && partly == 0 {
				require.Positive(t, x.Asked.Compare(left), "it would have fitted")
			}
			left = x.Remaining
			if i > 0 && !x.Place.IsZero() {
				before := &ranking.Proposals[i-1]
				require.Equal(t, n(i+1), x.Place)
				require.GreaterOrEqual(t, before.Score.Compare(x.Score), 0)
			}
		}
		require.Equal(t, ranking.Granted, total)
		require.LessOrEqual(t, partly, 1)
		random.Shuffle(len(list), func(i, j int) { list[i], list[j] = list[j], list[i] })
		again, err := funding.Rank(list, ceiling, rule)
		require.NoError(t, err)
		require.Equal(t, ranking, again)
	})
	_, err := funding.Rank(nil, blk.Rupiah{}, nil)
	require.Error(t, err)
	_, err = funding.Rank(nil, rp(-1), nil)
	require.Error(t, err)
	first := []funding.AssistanceProposal{{ID: "b", Total: rp(3)}, {ID: "a", Total: rp(3)}, {ID: "c", Total: rp(3), History: proposed(funding.ProposalSubmit)}}
	unscored, err := funding.Rank(first, rp(7), &funding.RankRule{Threshold: pct("50.00")})
	require.NoError(t, err)
	require.Equal(t, []funding.ProposalID{"c", "a", "b"}, []funding.ProposalID{unscored.Proposals[0].Proposal, unscored.Proposals[1].Proposal, unscored.Proposals[2].Proposal}, "by submission, then by identifier")
	require.Equal(t, "beyond the ceiling: asks for Rp3, Rp1 of the ceiling left; level with a, whose identifier comes first", unscored.Proposals[2].Reason.EN)
	nothing, err := funding.Rank([]funding.AssistanceProposal{{ID: "a", Total: rp(0)}, {ID: "b"}}, rp(7), nil)
	require.NoError(t, err)
	require.Equal(t, []funding.RankOutcome{funding.RankFunded, funding.RankNoAmount}, []funding.RankOutcome{nothing.Proposals[0].Outcome, nothing.Proposals[1].Outcome}, "Rp0 is a value, absent is not known")
	none, err := funding.Rank(nil, rp(5), nil)
	require.NoError(t, err)
	require.Equal(t, rp(5), none.Remaining)
}

func BenchmarkRank(b *testing.B) {
	list := cohort(rand.New(rand.NewPCG(1, 1)), 100_000)
	rule := &funding.RankRule{Criteria: oneCriterion, SkipTooLarge: true}
	ceiling := rp(1_000_000_000_000)
	b.ResetTimer()
	for range b.N {
		if _, err := funding.Rank(list, ceiling, rule); err != nil {
			b.Fatal(err)
		}
	}
}
