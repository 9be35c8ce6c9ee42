package training_test

import (
	"fmt"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/blktest"
	"github.com/vokasi/vokasi-go/blk/training"
)

// records returns the catalogue of an entity without its guards, which have no
// place.
func records(entity string) []blk.CheckInfo {
	return slices.DeleteFunc(catalogue(entity), func(info blk.CheckInfo) bool { return info.At == "" && info.Entity == "enrolment" })
}

func enrolmentStep(event training.EnrolmentEvent, to training.EnrolmentState, at string) training.EnrolmentStep {
	return training.EnrolmentStep{Event: event, To: to, At: blk.MustParseInstant(at), Actor: "u-1", Role: blk.RoleOrganiser}
}

// completedHistory is the way of somebody who completed training.
func completedHistory() []training.EnrolmentStep {
	return []training.EnrolmentStep{
		enrolmentStep(training.EnrolmentVerify, training.EnrolmentVerified, "2026-01-10T02:00:00Z"),
		enrolmentStep(training.EnrolmentShortlist, training.EnrolmentShortlisted, "2026-02-01T02:00:00Z"),
		enrolmentStep(training.EnrolmentAccept, training.EnrolmentAccepted, "2026-02-10T02:00:00Z"),
		enrolmentStep(training.EnrolmentConfirm, training.EnrolmentEnrolled, "2026-02-16T02:00:00Z"),
		enrolmentStep(training.EnrolmentStart, training.EnrolmentActive, "2026-03-02T02:00:00Z"),
		enrolmentStep(training.EnrolmentComplete, training.EnrolmentCompleted, "2026-04-10T09:00:00Z"),
	}
}

func fullEnrolment() *training.Enrolment {
	return &training.Enrolment{
		ID: "e-1", Batch: "b-1", Person: "p-1", AppliedOn: blk.MustParseDate("2026-01-06"), EntryReason: training.EntryWantsWork, EmploymentBefore: training.BeforeNotWorking,
		DocumentsComplete: blk.FlagOf(true),
		Eligibility: training.EligibilityDecision{Policy: training.PolicyRef{ID: "blk-x-teknik", Version: n(3)}, PolicyInForce: days("2026-01-01", "2026-12-31"), Verdict: training.VerdictIneligible,
			DecidedOn: blk.MustParseDate("2026-01-09"), Override: training.OverrideRecord{Actor: "u-9", Role: blk.RoleHeadOfCentre, Reason: "kuota afirmasi", On: blk.MustParseDate("2026-01-10"), Document: "nota-2"}},
		Selection: training.SelectionAccepted, Rank: n(4), ConfirmBy: blk.MustParseDate("2026-02-20"), Attended: days("2026-03-02", "2026-04-10"),
		Suspensions: []training.Suspension{{Period: days("2026-03-05", "2026-03-08"), Reason: training.SuspendedIllness}, {Period: days("2026-03-20", "2026-03-21"), Reason: training.SuspendedFamily}},
		Warnings:    []blk.DocumentID{"sp-1"},
		Insurance: []training.InsuranceCover{{Kind: training.InsuranceWorkAccident, PolicyNumber: "JKK-1", Period: days("2026-03-01", "2026-04-30")},
			{Kind: training.InsuranceDeath, PolicyNumber: "JKM-1", Period: days("2026-03-01", "2026-04-30")}},
		Completion: training.Completed, Result: training.Passed, AssessmentEvent: "ujk-1", CompetencyResult: blk.Competent, History: completedHistory(),
		Amendment: blk.Amendment[blk.EnrolmentID]{Replaces: "e-0", On: blk.MustParseDate("2026-04-11"), Reason: "salah ketik"},
	}
}

// supplied returns a context in which one check has an answer for one subject.
func supplied(check blk.CheckID, subject string, truth blk.Truth) *blk.Context {
	c := *today
	c.On = blk.MustParseDate("2026-05-01")
	c.Supply = func(asked blk.CheckID, of string) (blk.Truth, blk.Citation) {
		if asked == check && of == subject {
			return truth, blk.Citation{}
		}
		return blk.Undetermined, blk.Citation{}
	}
	return &c
}

func TestEnrolmentChecks(t *testing.T) {
	after := &blk.Context{On: blk.MustParseDate("2026-05-01"), Phase: blk.Final}
	blktest.Checks(t, records("enrolment"), fullEnrolment, after, (*training.Enrolment).Check, []blktest.Example[training.Enrolment]{
		{Check: "DOC-009", At: "/id", Break: func(e *training.Enrolment) { e.ID = "" }},
		{Check: "DOC-014", At: "/id", Break: func(e *training.Enrolment) { e.ID = "a b" }},
		{Check: "DOC-009", At: "/batch", Break: func(e *training.Enrolment) { e.Batch = "" }},
		{Check: "DOC-014", At: "/batch", Break: func(e *training.Enrolment) { e.Batch = "a b" }},
		{Check: "DOC-009", At: "/person", Break: func(e *training.Enrolment) { e.Person = "" }},
		{Check: "DOC-014", At: "/person", Break: func(e *training.Enrolment) { e.Person = "a b" }},
		{Check: "DOC-013", At: "/attended", Break: func(e *training.Enrolment) { e.Attended.Until = blk.MustParseDate("2026-03-01") }},
		{Check: "REF-001", At: "/completion", Break: func(e *training.Enrolment) { e.Completion = "x" }},
		{Check: "REF-001", At: "/result", Break: func(e *training.Enrolment) { e.Result = "failed" }},
		{Check: "REF-001", At: "/exit_reason", Break: func(e *training.Enrolment) { e.ExitReason = "x" }},
		{Check: "REF-001", At: "/entry_reason", Break: func(e *training.Enrolment) { e.EntryReason = "x" }},
		{Check: "REF-001", At: "/employment_before", Break: func(e *training.Enrolment) { e.EmploymentBefore = "x" }},
		{Check: "REF-001", At: "/selection", Break: func(e *training.Enrolment) { e.Selection = "x" }},
		{Check: "REF-001", At: "/reject_reasons/0", Break: func(e *training.Enrolment) { e.RejectReasons = []training.RejectReason{"x"} }},
		{Check: "REF-001", At: "/competency_result", Break: func(e *training.Enrolment) { e.CompetencyResult = "K" }},
		{Check: "DOC-014", At: "/replacement_for", Break: func(e *training.Enrolment) { e.ReplacementFor = "a b" }},
		{Check: "DOC-014", At: "/warnings/0", Break: func(e *training.Enrolment) { e.Warnings[0] = "a b" }},
		{Check: "DOC-014", At: "/assessment_event", Break: func(e *training.Enrolment) { e.AssessmentEvent = "a b" }},
		{Check: "AUD-008", At: "/amendment", Break: func(e *training.Enrolment) { e.Amendment.Reason = "" }},
		{Check: "ENR-001", At: "/eligibility", Break: func(e *training.Enrolment) { e.Eligibility.Override = training.OverrideRecord{} }},
		{Check: "ENR-001", At: "/eligibility", Context: supplied("ENR-001", "e-1", blk.False), Break: func(e *training.Enrolment) {
			e.Eligibility.Verdict, e.Eligibility.Override = training.VerdictEligible, training.OverrideRecord{}
		}},
		{Check: "ENR-002", At: "/eligibility", Break: func(e *training.Enrolment) { e.AppliedOn = blk.MustParseDate("2025-12-31") }},
		{Check: "ENR-002", At: "/eligibility", Context: supplied("ENR-002", "e-1", blk.False), Break: func(e *training.Enrolment) { e.Eligibility.PolicyInForce = blk.Period{} }},
		{Check: "ENR-010", At: "/attended/until", Break: func(e *training.Enrolment) { e.Attended.Until = blk.Date{} }},
		{Check: "ENR-011", At: "/attended/until", Break: func(e *training.Enrolment) { e.Completion, e.Result = training.Ongoing, "" }},
		{Check: "ENR-012", At: "/result", Break: func(e *training.Enrolment) { e.Result = "" }},
		{Check: "ENR-013", At: "/result", Break: func(e *training.Enrolment) {
			e.Completion, e.ExitReason = training.Withdrawn, training.ExitFoundWork
		}},
		{Check: "ENR-014", At: "/exit_reason", Break: func(e *training.Enrolment) { e.Completion, e.Result = training.Dismissed, training.NotPassed }},
		{Check: "ENR-015", At: "/suspensions", Break: func(e *training.Enrolment) {
			e.Completion, e.Result, e.Attended.Until, e.History = training.Suspended, "", blk.Date{}, nil
			e.Suspensions[1].Period.Until = blk.Date{}
		}},
		{Check: "ENR-018", At: "/employment_before", Break: func(e *training.Enrolment) { e.EmploymentBefore = "" }},
		{Check: "ENR-019", At: "/batch", Context: supplied("ENR-019", "e-2", blk.False), Break: func(e *training.Enrolment) { e.ID = "e-2" }},
		{Check: "ENR-020", At: "/reject_reasons", Break: func(e *training.Enrolment) {
			e.History, e.Completion, e.Result, e.Selection = nil, "", "", training.SelectionRejected
		}},
		{Check: "ENR-020", At: "/reject_reasons", Break: func(e *training.Enrolment) {
			e.History, e.Completion, e.Result = []training.EnrolmentStep{enrolmentStep(training.EnrolmentReject, training.EnrolmentRejected, "2026-01-10T02:00:00Z")}, "", ""
		}},
		{Check: "ENR-021", At: "/warnings", Break: func(e *training.Enrolment) {
			e.Completion, e.ExitReason, e.Warnings = training.Dismissed, training.ExitDiscipline, nil
		}},
		{Check: "ENR-027", At: "/rank", Break: func(e *training.Enrolment) { e.Selection, e.Rank = training.SelectionReserve, blk.Count{} }},
		{Check: "ENR-029", At: "/completion", Break: func(e *training.Enrolment) { e.Completion, e.ExitReason = training.Withdrawn, training.ExitFamily }},
		{Check: "ENR-029", At: "/completion", Break: func(e *training.Enrolment) { e.History = e.History[:4] }},
		{Check: "ENR-030", At: "/result", Break: func(e *training.Enrolment) { e.History = e.History[:5] }},
		{Check: "ENR-032", At: "/suspensions/1/period", Break: func(e *training.Enrolment) { e.Suspensions[1].Period.From = blk.MustParseDate("2026-03-08") }},
		{Check: "ENR-032", At: "/suspensions/0/period", Break: func(e *training.Enrolment) { e.Suspensions[0].Period.From = blk.MustParseDate("2026-03-01") }},
		{Check: "ENR-032", At: "/suspensions/1/period", Break: func(e *training.Enrolment) { e.Suspensions[0].Period.Until = blk.Date{} }},
		{Check: "ENR-032", At: "/suspensions/1/period", Break: func(e *training.Enrolment) { e.Suspensions[1].Period.From = blk.Date{} }},
		{Check: "ENR-033", At: "/eligibility/policy", Break: func(e *training.Enrolment) { e.Eligibility.Policy.Version = blk.Count{} }},
		{Check: "DOC-013", At: "/suspensions/0/period", Break: func(e *training.Enrolment) { e.Suspensions[0].Period.Until = blk.MustParseDate("2026-03-04") }},
		{Check: "REF-001", At: "/insurance/0/kind", Break: func(e *training.Enrolment) { e.Insurance[0].Kind = "x" }},
		{Check: "ENR-051", At: "/insurance/1/period", Break: func(e *training.Enrolment) { e.Insurance[1].Period.Until = blk.MustParseDate("2026-04-09") }},
		{Check: "AUD-001", At: "/history/0/actor", Break: func(e *training.Enrolment) { e.History[0].Actor = "" }},
		{Check: "LIF-001", At: "/history/0/event", Break: func(e *training.Enrolment) { e.History[0].Event = training.EnrolmentClose }},
	})
	require.NoError(t, fullEnrolment().Validate(after))
	require.Empty(t, goodEnrolment().Check(today))
	require.Empty(t, (&training.Enrolment{ID: "e", Batch: "b", Person: "p", Completion: training.Dismissed, Eligibility: training.EligibilityDecision{Verdict: training.VerdictUndetermined}}).Check(reported))
}

func TestEligibilityDecisionChecks(t *testing.T) {
	good := func() *training.EligibilityDecision { d := fullEnrolment().Eligibility; return &d }
	blktest.Checks(t, catalogue("eligibility_decision"), good, today, (*training.EligibilityDecision).Check, []blktest.Example[training.EligibilityDecision]{
		{Check: "DOC-009", At: "/verdict", Break: func(d *training.EligibilityDecision) { d.Verdict = "" }},
		{Check: "REF-001", At: "/verdict", Break: func(d *training.EligibilityDecision) { d.Verdict = "yes" }},
		{Check: "DOC-014", At: "/policy/id", Break: func(d *training.EligibilityDecision) { d.Policy.ID = "a b" }},
		{Check: "DOC-013", At: "/policy_in_force", Break: func(d *training.EligibilityDecision) { d.PolicyInForce = days("2026-02-01", "2026-01-01") }},
		{Check: "REF-001", At: "/override/role", Break: func(d *training.EligibilityDecision) { d.Override.Role = "x" }},
		{Check: "DOC-014", At: "/override/document", Break: func(d *training.EligibilityDecision) { d.Override.Document = "a b" }},
		{Check: "ENR-033", At: "/policy", Break: func(d *training.EligibilityDecision) { d.DecidedOn = blk.Date{} }},
		{Check: "ENR-034", At: "/override", Break: func(d *training.EligibilityDecision) { d.Override.Reason = "" }},
	})
	blktest.Checks(t, catalogue("suspension"), func() *training.Suspension {
		return &training.Suspension{Period: days("2026-01-01", "2026-01-02"), Reason: training.SuspendedWork}
	}, today, (*training.Suspension).Check, []blktest.Example[training.Suspension]{
		{Check: "DOC-009", At: "/period", Break: func(s *training.Suspension) { s.Period = blk.Period{} }},
		{Check: "DOC-013", At: "/period", Break: func(s *training.Suspension) { s.Period = days("2026-01-02", "2026-01-01") }},
		{Check: "REF-001", At: "/reason", Break: func(s *training.Suspension) { s.Reason = "x" }},
	})
}

// moveRecords are records in which every guard of an enrolment that others must
// answer is met for "e-1".
func moveRecords() *training.Records {
	b := goodBatch()
	b.Quota, b.History = n(2), historyUntil(training.BatchSelection)
	e := fullEnrolment()
	e.History, e.Completion, e.Result, e.Selection, e.Attended.Until = nil, "", "", "", blk.Date{}
	e.Eligibility.Verdict, e.Eligibility.Override, e.Amendment = training.VerdictEligible, training.OverrideRecord{}, blk.Amendment[blk.EnrolmentID]{}
	return &training.Records{
		Batches:         []training.Batch{*b},
		Enrolments:      []training.Enrolment{*e, {ID: "e-2", Batch: "b-1", Person: "p-2", Completion: training.Ongoing}, {ID: "e-3", Batch: "b-9", Person: "p-1", Attended: days("2025-01-01", "2025-02-01"), Completion: training.Completed}},
		Sessions:        []training.Session{{ID: "s-1", Batch: "b-1", Date: blk.MustParseDate("2026-03-02"), Hours: blk.MustParseLessonHours("8")}, {ID: "s-2", Batch: "b-1", Date: blk.MustParseDate("2026-03-03"), Hours: blk.MustParseLessonHours("2")}},
		AttendanceMarks: []training.AttendanceMark{{ID: "m-1", Enrolment: "e-1", Session: "s-1", Mark: training.Present}, {ID: "m-2", Enrolment: "e-1", Session: "s-2", Mark: training.Absent}},
		Outcomes:        []training.Outcome{{ID: "o-1", Enrolment: "e-1", Destination: training.Employed, Window: training.WindowMonth12}},
	}
}

func TestEnrolmentLifecycle(t *testing.T) {
	l := training.EnrolmentLifecycle()
	blktest.Lifecycle(t, l)
	type change = func(r *training.Records, e *training.Enrolment)
	persons := blk.Persons{{ID: "p-1", NIK: blk.MustParseNIK("6401044203089901")}, {ID: "p-9"}}
	const at = "2026-02-20T02:00:00Z"
	type refusal struct {
		change change
		want   []blk.CheckID
	}
	running := func(r *training.Records, _ *training.Enrolment) {
		r.Batches[0].History = historyUntil(training.BatchRunning)
	}
	for _, row := range []struct {
		from    []training.EnrolmentState
		event   training.EnrolmentEvent
		to      training.EnrolmentState
		role    blk.Role
		at      string
		reason  string
		setup   change
		refused []refusal
	}{
		{from: []training.EnrolmentState{training.EnrolmentApplied}, event: training.EnrolmentVerify, to: training.EnrolmentVerified, refused: []refusal{
			{func(_ *training.Records, e *training.Enrolment) { e.DocumentsComplete = blk.FlagOf(false) }, []blk.CheckID{"ENR-026"}},
			{func(_ *training.Records, e *training.Enrolment) { e.DocumentsComplete = blk.Flag{} }, []blk.CheckID{"ENR-026"}},
			{func(_ *training.Records, e *training.Enrolment) { e.Person = "p-9" }, []blk.CheckID{"ENR-035"}},
			{func(_ *training.Records, e *training.Enrolment) { e.Person = "p-10" }, []blk.CheckID{"ENR-035"}},
			{func(_ *training.Records, e *training.Enrolment) { e.Eligibility.Verdict = training.VerdictIneligible }, []blk.CheckID{"ENR-001"}},
			{func(_ *training.Records, e *training.Enrolment) { e.Eligibility = training.EligibilityDecision{} }, []blk.CheckID{"ENR-001", "ENR-002"}},
			{func(_ *training.Records, e *training.Enrolment) { e.AppliedOn = blk.MustParseDate("2027-01-06") }, []blk.CheckID{"ENR-002"}},
		}},
		{from: []training.EnrolmentState{training.EnrolmentApplied, training.EnrolmentVerified, training.EnrolmentShortlisted, training.EnrolmentReserve, training.EnrolmentAccepted, training.EnrolmentEnrolled}, event: training.EnrolmentReject, to: training.EnrolmentRejected,
			setup: func(_ *training.Records, e *training.Enrolment) {
				e.RejectReasons = []training.RejectReason{training.RejectNoSeat}
			},
			refused: []refusal{{func(_ *training.Records, e *training.Enrolment) { e.RejectReasons = nil }, []blk.CheckID{"ENR-020"}}}},
		{from: []training.EnrolmentState{training.EnrolmentVerified}, event: training.EnrolmentShortlist, to: training.EnrolmentShortlisted, refused: []refusal{
			{running, []blk.CheckID{"ENR-025"}},
			{func(r *training.Records, _ *training.Enrolment) { r.Batches = nil }, []blk.CheckID{"ENR-025"}},
		}},
		{from: []training.EnrolmentState{training.EnrolmentShortlisted}, event: training.EnrolmentAccept, to: training.EnrolmentAccepted, refused: []refusal{
			{func(r *training.Records, _ *training.Enrolment) { r.Batches[0].Quota = n(1) }, []blk.CheckID{"BAT-003"}},
			{func(r *training.Records, _ *training.Enrolment) { r.Batches[0].Quota = blk.Count{} }, []blk.CheckID{"BAT-003"}},
		}},
		{from: []training.EnrolmentState{training.EnrolmentShortlisted}, event: training.EnrolmentPutInReserve, to: training.EnrolmentReserve, refused: []refusal{
			{func(_ *training.Records, e *training.Enrolment) { e.Rank = blk.Count{} }, []blk.CheckID{"ENR-027"}},
		}},
		{from: []training.EnrolmentState{training.EnrolmentReserve}, event: training.EnrolmentPromote, to: training.EnrolmentAccepted, refused: []refusal{
			{func(r *training.Records, _ *training.Enrolment) { r.Batches[0].Quota = n(1) }, []blk.CheckID{"BAT-003"}},
			{func(_ *training.Records, e *training.Enrolment) { e.Attended.From = blk.MustParseDate("2026-03-03") }, []blk.CheckID{"ENR-017"}},
			{func(r *training.Records, _ *training.Enrolment) { r.Sessions = nil }, []blk.CheckID{"ENR-017"}},
		}},
		{from: []training.EnrolmentState{training.EnrolmentAccepted}, event: training.EnrolmentConfirm, to: training.EnrolmentEnrolled, refused: []refusal{
			{func(_ *training.Records, e *training.Enrolment) { e.ConfirmBy = blk.MustParseDate("2026-02-19") }, []blk.CheckID{"ENR-022"}},
			{func(r *training.Records, _ *training.Enrolment) {
				r.Enrolments[2].Attended = days("2026-04-01", "2026-05-01")
			}, []blk.CheckID{"ENR-007"}},
			{func(r *training.Records, e *training.Enrolment) { r.Batches, e.Attended = nil, blk.Period{} }, []blk.CheckID{"ENR-007"}},
		}},
		{from: []training.EnrolmentState{training.EnrolmentAccepted}, event: training.EnrolmentLapse, to: training.EnrolmentRejected, role: blk.RoleSystem, at: "2026-02-21T02:00:00Z", refused: []refusal{
			{func(_ *training.Records, e *training.Enrolment) { e.ConfirmBy = blk.MustParseDate("2026-02-21") }, []blk.CheckID{"ENR-023"}},
			{func(_ *training.Records, e *training.Enrolment) { e.ConfirmBy = blk.Date{} }, []blk.CheckID{"ENR-023"}},
		}},
		{from: []training.EnrolmentState{training.EnrolmentEnrolled}, event: training.EnrolmentStart, to: training.EnrolmentActive, setup: running, refused: []refusal{
			{func(r *training.Records, _ *training.Enrolment) {
				r.Batches[0].History = historyUntil(training.BatchSelection)
			}, []blk.CheckID{"ENR-024"}},
		}},
		{from: []training.EnrolmentState{training.EnrolmentActive}, event: training.EnrolmentSuspend, to: training.EnrolmentSuspended, reason: "sakit"},
		{from: []training.EnrolmentState{training.EnrolmentSuspended}, event: training.EnrolmentResume, to: training.EnrolmentActive, refused: []refusal{
			{func(_ *training.Records, e *training.Enrolment) {
				e.History[0].At = blk.MustParseInstant("2026-01-20T02:00:00Z")
			}, []blk.CheckID{"ENR-015"}},
			{func(_ *training.Records, e *training.Enrolment) { e.History[0].Event = training.EnrolmentStart }, []blk.CheckID{"ENR-015"}},
		}},
		{from: []training.EnrolmentState{training.EnrolmentActive, training.EnrolmentSuspended}, event: training.EnrolmentWithdraw, to: training.EnrolmentWithdrawn,
			setup: func(_ *training.Records, e *training.Enrolment) {
				e.Attended.Until, e.ExitReason = blk.MustParseDate("2026-03-10"), training.ExitFoundWork
			},
			refused: []refusal{
				{func(_ *training.Records, e *training.Enrolment) { e.Attended.Until = blk.Date{} }, []blk.CheckID{"ENR-010"}},
				{func(_ *training.Records, e *training.Enrolment) { e.ExitReason = "" }, []blk.CheckID{"ENR-014"}},
			}},
		{from: []training.EnrolmentState{training.EnrolmentActive}, event: training.EnrolmentDismiss, to: training.EnrolmentDismissed,
			setup: func(_ *training.Records, e *training.Enrolment) { e.ExitReason = training.ExitDiscipline },
			refused: []refusal{
				{func(_ *training.Records, e *training.Enrolment) { e.ExitReason, e.Warnings = "", nil }, []blk.CheckID{"ENR-014", "ENR-021"}},
			}},
		{from: []training.EnrolmentState{training.EnrolmentActive}, event: training.EnrolmentComplete, to: training.EnrolmentCompleted,
			setup: func(_ *training.Records, e *training.Enrolment) {
				e.Attended.Until, e.Completion, e.Result = blk.MustParseDate("2026-04-10"), training.Completed, training.Passed
			},
			refused: []refusal{
				{func(_ *training.Records, e *training.Enrolment) { e.Attended.Until = blk.Date{} }, []blk.CheckID{"ENR-010"}},
				{func(_ *training.Records, e *training.Enrolment) { e.Result = "" }, []blk.CheckID{"ENR-012"}},
				{func(_ *training.Records, e *training.Enrolment) { e.Completion = training.Withdrawn }, []blk.CheckID{"ENR-013"}},
				{func(r *training.Records, _ *training.Enrolment) { r.AttendanceMarks = r.AttendanceMarks[1:] }, []blk.CheckID{"ENR-016"}},
				{func(r *training.Records, _ *training.Enrolment) { r.AttendanceMarks[0].Mark = training.Absent }, []blk.CheckID{"ENR-016"}},
			}},
		{from: []training.EnrolmentState{training.EnrolmentCompleted}, event: training.EnrolmentTrace, to: training.EnrolmentTraced, refused: []refusal{
			{func(r *training.Records, _ *training.Enrolment) { r.Outcomes = nil }, []blk.CheckID{"OUT-007"}},
		}},
		{from: []training.EnrolmentState{training.EnrolmentTraced}, event: training.EnrolmentClose, to: training.EnrolmentClosed, refused: []refusal{
			{func(r *training.Records, _ *training.Enrolment) { r.Outcomes[0].Window = training.WindowMonth3 }, []blk.CheckID{"ENR-031"}},
		}},
	} {
		for _, from := range row.from {
			try := func(changes ...change) (training.EnrolmentStep, blk.Findings) {
				r := moveRecords()
				if from != training.EnrolmentApplied {
					event := training.EnrolmentVerify
					if from == training.EnrolmentSuspended {
						event = training.EnrolmentSuspend
					}
					r.Enrolments[0].History = []training.EnrolmentStep{enrolmentStep(event, from, "2026-02-01T02:00:00Z")}
				}
				for _, c := range append([]change{row.setup}, changes...) {
					if c != nil {
						c(r, &r.Enrolments[0])
					}
				}
				m := blk.Move[training.Enrolment]{Actor: "u-1", Role: blk.RoleOrganiser, At: blk.MustParseInstant(at), Reason: row.reason, Context: training.PersonsContext(persons, nil)}
				if row.role != "" {
					m.Role = row.role
				}
				if row.at != "" {
					m.At = blk.MustParseInstant(row.at)
				}
				return r.TryEnrolment("e-1", row.event, m)
			}
			step, found := try()
			require.Empty(t, found, "%s from %s", row.event, from)
			require.Equal(t, row.to, step.To)
			for i, x := range row.refused {
				_, found := try(x.change)
				require.Equal(t, x.want, checkIDs(found), "%s from %s, refusal %d", row.event, from, i)
				for _, f := range found {
					blktest.CheckFinding(t, f)
				}
			}
		}
	}

	r := moveRecords()
	_, found := r.TryEnrolment("e-x", training.EnrolmentVerify, blk.Move[training.Enrolment]{})
	require.Equal(t, []blk.CheckID{"DOC-004"}, checkIDs(found))
	_, found = r.TryEnrolment("e-1", training.EnrolmentLapse, blk.Move[training.Enrolment]{Actor: "u", Role: blk.RoleOrganiser, At: blk.MustParseInstant(at)})
	require.Equal(t, []blk.CheckID{"LIF-001"}, checkIDs(found))
	r.Enrolments[0].History = []training.EnrolmentStep{enrolmentStep(training.EnrolmentAccept, training.EnrolmentAccepted, "2026-02-01T02:00:00Z")}
	_, found = r.TryEnrolment("e-1", training.EnrolmentLapse, blk.Move[training.Enrolment]{Actor: "u", Role: blk.RoleOrganiser, At: blk.MustParseInstant("2026-02-22T02:00:00Z")})
	require.Equal(t, []blk.CheckID{"LIF-002"}, checkIDs(found), "only the system lets somebody lapse")
	_, found = r.Enrolments[0].Try(training.EnrolmentConfirm, blk.Move[training.Enrolment]{Actor: "u", Role: blk.RoleOrganiser, At: blk.MustParseInstant(at)})
	require.Equal(t, []blk.CheckID{"ENR-007"}, checkIDs(found), "without other records it is not known")
	_, found = r.Enrolments[0].Try(training.EnrolmentConfirm, blk.Move[training.Enrolment]{Actor: "u", Role: blk.RoleOrganiser, At: blk.MustParseInstant(at), Context: r.EnrolmentContext("e-1", today)})
	require.Empty(t, found)
	r.Enrolments[0].ConfirmBy = blk.Date{}
	_, found = r.TryEnrolment("e-1", training.EnrolmentConfirm, blk.Move[training.Enrolment]{Actor: "u", Role: blk.RoleOrganiser, At: blk.MustParseInstant(at)})
	require.Empty(t, found, "without a last day nobody is too late")
}

// The state and the completion say one thing.
func TestCompletionFollowsTheState(t *testing.T) {
	for state, completion := range map[training.EnrolmentState]training.Completion{
		training.EnrolmentActive: training.Ongoing, training.EnrolmentSuspended: training.Suspended, training.EnrolmentCompleted: training.Completed, training.EnrolmentTraced: training.Completed,
		training.EnrolmentClosed: training.Completed, training.EnrolmentWithdrawn: training.Withdrawn, training.EnrolmentDismissed: training.Dismissed,
	} {
		e := training.Enrolment{History: []training.EnrolmentStep{{To: state}}}
		for _, word := range training.Completion("").CodeList().Values() {
			e.Completion = training.Completion(word)
			require.Equal(t, e.Completion != completion, len(e.Check(today).Of("ENR-029")) > 0, "%s, %s", state, word)
		}
	}
	e := training.Enrolment{History: []training.EnrolmentStep{{To: training.EnrolmentAccepted}}, Completion: training.Ongoing}
	require.Equal(t, "none", e.Check(today).Of("ENR-029")[0].Params.Get("allowed_en"), "before training there is no completion")
	e.Completion = ""
	require.Empty(t, e.Check(today).Of("ENR-029"))
}

// across returns the findings of one check in records.
func across(r *training.Records, c *blk.Context, check blk.CheckID) (places []string) {
	for _, f := range r.Check(c).Of(check) {
		places = append(places, f.At)
	}
	return places
}

func TestEnrolmentsAcross(t *testing.T) {
	base := func() *training.Records {
		b := goodBatch()
		second := *goodBatch()
		second.ID, second.Training, second.Registration, second.AnnouncedOn, second.FiscalYear = "b-2", days("2027-05-01", "2027-06-10"), days("2027-03-01", "2027-03-30"), blk.MustParseDate("2027-04-01"), blk.MustParsePartialDate("2027")
		e := *goodEnrolment()
		other := e
		other.ID, other.Batch, other.AppliedOn, other.Attended = "e-2", "b-2", blk.MustParseDate("2027-03-02"), blk.Period{}
		other.Completion, other.Result = "", ""
		other.Selection = training.SelectionAccepted
		return &training.Records{Batches: []training.Batch{*b, second}, Enrolments: []training.Enrolment{other, e}}
	}
	for name, x := range map[string]struct {
		check  blk.CheckID
		change func(r *training.Records)
		want   []string
	}{
		"apart":                {"ENR-007", func(*training.Records) {}, nil},
		"overlap by the batch": {"ENR-007", func(r *training.Records) { r.Batches[1].Training = days("2026-04-10", "2026-05-10") }, []string{"/enrolments/0/person"}},
		"overlap by the days":  {"ENR-007", func(r *training.Records) { r.Enrolments[0].Attended.From = blk.MustParseDate("2026-03-20") }, []string{"/enrolments/0/person"}},
		"two people": {"ENR-007", func(r *training.Records) {
			r.Enrolments[0].Attended.From, r.Enrolments[0].Person = blk.MustParseDate("2026-03-20"), "p-2"
		}, nil},
		"not admitted": {"ENR-007", func(r *training.Records) {
			r.Batches[1].Training, r.Enrolments[0].Selection = days("2026-04-10", "2026-05-10"), ""
		}, nil},
		"silent if reversed": {"ENR-007", func(r *training.Records) {
			r.Enrolments[1].Attended.Until = blk.MustParseDate("2026-03-01")
			r.Enrolments[0].Attended.From = blk.MustParseDate("2026-03-02")
		}, nil},
		"amended": {"ENR-007", func(r *training.Records) {
			r.Batches[1].Training = days("2026-04-10", "2026-05-10")
			r.Enrolments[0].Amendment.Replaces = "e-1"
		}, nil},
		"a year between": {"ENR-008", func(*training.Records) {}, nil},
		"too soon again": {"ENR-008", func(r *training.Records) { r.Batches[1].Training = days("2027-04-09", "2027-06-10") }, []string{"/enrolments/0/person"}},
		"own money": {"ENR-008", func(r *training.Records) {
			r.Batches[1].Training, r.Batches[1].Package, r.Batches[1].FiscalYear = days("2027-04-09", "2027-06-10"), "", blk.PartialDate{}
		}, nil},
		"applied in time":  {"ENR-009", func(*training.Records) {}, nil},
		"applied too late": {"ENR-009", func(r *training.Records) { r.Enrolments[1].AppliedOn = blk.MustParseDate("2026-01-31") }, []string{"/enrolments/1/applied_on"}},
		"reserve not called": {"ENR-009", func(r *training.Records) {
			r.Enrolments[1].Selection, r.Enrolments[1].Rank = training.SelectionReserve, n(3)
		}, []string{"/enrolments/1/selection"}},
		"beyond the quota":        {"ENR-009", func(r *training.Records) { r.Enrolments[1].Rank = n(17) }, []string{"/enrolments/1/rank"}},
		"called from the reserve": {"ENR-009", func(r *training.Records) { r.Enrolments[1].Rank, r.Enrolments[1].ReplacementFor = n(17), "e-3" }, nil},
		"replaces one who is in":  {"ENR-028", func(r *training.Records) { r.Enrolments[1].ReplacementFor, r.Enrolments[0].Batch = "e-2", "b-1" }, []string{"/enrolments/1/replacement_for"}},
		"replaces one who left": {"ENR-028", func(r *training.Records) {
			r.Enrolments[1].ReplacementFor, r.Enrolments[0].Batch, r.Enrolments[0].Completion = "e-2", "b-1", training.Withdrawn
		}, nil},
		"replaces of another batch": {"ENR-028", func(r *training.Records) {
			r.Enrolments[1].ReplacementFor, r.Enrolments[0].Completion = "e-2", training.Withdrawn
		}, []string{"/enrolments/1/replacement_for"}},
		"replaced twice": {"AUD-006", func(r *training.Records) {
			r.Enrolments[0].Amendment.Replaces, r.Enrolments[1].Amendment.Replaces = "e-3", "e-3"
		}, []string{"/enrolments/1/amendment/replaces"}},
		"in a circle": {"AUD-007", func(r *training.Records) {
			a := blk.Amendment[blk.EnrolmentID]{On: today.On, Reason: "x"}
			r.Enrolments[0].Amendment, r.Enrolments[1].Amendment = a, a
			r.Enrolments[0].Amendment.Replaces, r.Enrolments[1].Amendment.Replaces = "e-1", "e-2"
		}, []string{"/enrolments/0/amendment/replaces", "/enrolments/1/amendment/replaces"}},
	} {
		r := base()
		x.change(r)
		require.Equal(t, x.want, across(r, today, x.check), name)
	}
}

func TestAttendanceAndReplacement(t *testing.T) {
	session := func(id training.SessionID, on, hours string) training.Session {
		return training.Session{ID: id, Batch: "b-1", Date: blk.MustParseDate(on), Hours: blk.MustParseLessonHours(hours)}
	}
	r := &training.Records{Batches: []training.Batch{*goodBatch()}, Enrolments: []training.Enrolment{*goodEnrolment()},
		Sessions: []training.Session{session("s-2", "2026-03-03", "8"), session("s-1", "2026-03-02", "2")}}
	require.Empty(t, across(r, today, "ENR-016"), "without marks nobody knows")
	r.AttendanceMarks = []training.AttendanceMark{{ID: "m-1", Enrolment: "e-1", Session: "s-2", Mark: training.Present}, {ID: "m-2", Enrolment: "e-1", Session: "s-1", Mark: training.Absent}}
	require.Empty(t, across(r, today, "ENR-016"), "80 percent is enough")
	r.AttendanceMarks[0].Hours = blk.MustParseLessonHours("7")
	require.Equal(t, []string{"/enrolments/0/result"}, across(r, today, "ENR-016"))
	f := r.Check(today).Of("ENR-016")[0]
	blktest.CheckFinding(t, f)
	require.Equal(t, blk.Params{{Name: "given", Value: "7"}, {Name: "allowed", Value: "8"}}, f.Params)

	e := &r.Enrolments[0]
	e.ReplacementFor = "e-9"
	require.Empty(t, across(r, today, "ENR-017"), "on the first day")
	e.Attended.From = blk.MustParseDate("2026-03-03")
	require.Equal(t, []string{"/enrolments/0/attended"}, across(r, today, "ENR-017"), "2 of 10 hours are over, and 10 percent may be")
	blktest.CheckFinding(t, r.Check(today).Of("ENR-017")[0])
	e.Attended.From = blk.Date{}
	require.Empty(t, across(r, today, "ENR-017"), "the day is not known")
	e.History = []training.EnrolmentStep{enrolmentStep(training.EnrolmentPromote, training.EnrolmentAccepted, "2026-03-04T02:00:00Z")}
	require.Equal(t, []string{"/enrolments/0/attended"}, across(r, today, "ENR-017"), "promoted after all")
	r.Sessions[0].Hours, r.Sessions[1].Hours = blk.MustParseLessonHours("0"), blk.MustParseLessonHours("0")
	require.Empty(t, across(r, today, "ENR-017"))
}

func TestPeopleCodeLists(t *testing.T) {
	blktest.CodeList(t, training.EntryReason(""), training.EmploymentBefore(""), training.RecordedVerdict(""), training.SelectionResult(""), training.RejectReason(""), training.SuspensionReason(""),
		blk.CompetencyResult(""), training.ExitReason(""), training.EnrolmentState(""), training.EnrolmentEvent(""), training.KitItemKind(""), training.InsuranceKind(""),
		training.OutcomeWindow(""), training.EvidenceSource(""), training.MigrantChannel(""), training.TracerChannel(""), training.ContactResult(""), training.ExclusionReason(""),
		training.ReferralResult(""), training.Breakdown(""), training.IndicatorKind(""))
}

func BenchmarkCheckEnrolment(b *testing.B) {
	c := &blk.Context{On: blk.MustParseDate("2026-05-01"), Phase: blk.Final}
	for name, e := range map[string]*training.Enrolment{"plain": goodEnrolment(), "full": fullEnrolment()} {
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if e.Check(c) != nil {
					b.Fatal("the enrolment is clean")
				}
			}
		})
	}
}

// manyRecords returns records of so many enrolments, 16 in a batch, each person
// twice.
func manyRecords(enrolments int) *training.Records {
	r := &training.Records{}
	for i := range enrolments {
		batch := i / 16
		year := 2020 + 3*(2*i/enrolments)
		if i%16 == 0 {
			first, _ := blk.NewDate(year, 3, 1)
			r.Batches = append(r.Batches, training.Batch{ID: blk.BatchID(fmt.Sprint("b-", batch)), Centre: "c", Quota: n(16), Training: blk.Period{From: first, Until: first.AddDays(40)}})
			r.Sessions = append(r.Sessions, training.Session{ID: training.SessionID(fmt.Sprint("s-", batch)), Batch: r.Batches[batch].ID, Date: first, Hours: blk.MustParseLessonHours("8")})
		}
		e := fullEnrolment()
		e.ID, e.Batch, e.Person = blk.EnrolmentID(fmt.Sprint("e-", i)), r.Batches[batch].ID, blk.PersonID(fmt.Sprint("p-", i%(enrolments/2)))
		e.AppliedOn, e.Attended, e.Amendment, e.Eligibility.PolicyInForce, e.Suspensions, e.Insurance = blk.Date{}, r.Batches[batch].Training, blk.Amendment[blk.EnrolmentID]{}, blk.Period{}, nil, nil
		r.Enrolments = append(r.Enrolments, *e)
		r.AttendanceMarks = append(r.AttendanceMarks, training.AttendanceMark{ID: training.AttendanceMarkID(fmt.Sprint("m-", i)), Enrolment: e.ID, Session: r.Sessions[batch].ID, Mark: training.Present})
		r.Outcomes = append(r.Outcomes, training.Outcome{ID: training.OutcomeID(fmt.Sprint("o-", i)), Enrolment: e.ID, Destination: training.Employed, Evidence: []training.EvidenceSource{training.EvidenceVisit}})
	}
	return r
}

func BenchmarkCheckManyEnrolments(b *testing.B) {
	c := &blk.Context{On: blk.MustParseDate("2026-05-01"), Phase: blk.Final}
	for _, size := range []int{10_000, 100_000} {
		r := manyRecords(size)
		b.Run(fmt.Sprint(size), func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				r.Check(c)
			}
		})
	}
}
