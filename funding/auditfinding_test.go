package funding_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/blktest"
	"github.com/vokasi/vokasi-go/funding"
)

func goodAuditFinding() *funding.AuditFinding {
	return &funding.AuditFinding{ID: "t-1", Auditor: "inspektorat", ReportNumber: "700/12/LHP/2026", ReportedOn: blk.MustParseDate("2026-01-20"), Centre: "c", Allocation: "a-1",
		Payments: []funding.PaymentID{"p-1"}, Assistance: "b-1", About: "/funding/allocations/0", Condition: "Uang transport dibayar 20 hari, hadir 18 hari.", Criterion: "Dibayar menurut hari hadir.",
		Basis: []blk.Basis{blk.Practice(blk.Text{ID: "daftar hadir", EN: "attendance list"})}, Cause: "Daftar hadir tidak dipakai.", Effect: "Kelebihan bayar.", Amount: blk.MustNewRupiah(640_000), Citations: cited,
		FollowUps: []funding.AuditFollowUp{{Recommendation: "Setor kelebihan bayar ke kas daerah.", Responsible: "blk", DueOn: blk.MustParseDate("2026-03-31"), Recovered: blk.MustNewRupiah(240_000)}}}
}

func TestAuditFindingChecks(t *testing.T) {
	var onTheRecord []blk.CheckInfo
	for _, info := range catalogue("audit_follow_up") {
		if info.ID != "TLH-005" { // a guard
			onTheRecord = append(onTheRecord, info)
		}
	}
	blktest.Checks(t, catalogue("audit_finding"), goodAuditFinding, today, (*funding.AuditFinding).Check, []blktest.Example[funding.AuditFinding]{
		{Check: "DOC-009", At: "/id", Break: func(f *funding.AuditFinding) { f.ID = "" }},
		{Check: "DOC-014", At: "/id", Break: func(f *funding.AuditFinding) { f.ID = "a b" }},
		{Check: "DOC-014", At: "/auditor", Break: func(f *funding.AuditFinding) { f.Auditor = "a b" }},
		{Check: "DOC-014", At: "/centre", Break: func(f *funding.AuditFinding) { f.Centre = "a b" }},
		{Check: "DOC-014", At: "/allocation", Break: func(f *funding.AuditFinding) { f.Allocation = "a b" }},
		{Check: "DOC-014", At: "/payments/0", Break: func(f *funding.AuditFinding) { f.Payments[0] = "" }},
		{Check: "DOC-014", At: "/assistance", Break: func(f *funding.AuditFinding) { f.Assistance = "a b" }},
		{Check: "TLH-001", At: "/cause", Break: func(f *funding.AuditFinding) { f.Cause = "" }},
		{Check: "TLH-001", At: "/reported_on", Break: func(f *funding.AuditFinding) { f.ReportedOn = blk.Date{} }},
		{Check: "TLH-002", At: "/amount", Break: func(f *funding.AuditFinding) { f.Amount = blk.MustNewRupiah(-1) }},
		{Check: "TLH-003", At: "/follow_ups", Break: func(f *funding.AuditFinding) { f.FollowUps[0].Recovered = blk.MustNewRupiah(640_001) }},
		{Check: "TLH-003", At: "/follow_ups", Break: func(f *funding.AuditFinding) { f.FollowUps[0].Recovered = blk.MustNewRupiah(-1) }},
		{Check: "TLH-004", At: "/follow_ups/0", Break: func(f *funding.AuditFinding) { f.FollowUps[0].DueOn = blk.MustParseDate("2026-03-01") }},
		{Check: "TLH-006", At: "/follow_ups/0/due_on", Break: func(f *funding.AuditFinding) { f.FollowUps[0].DueOn = blk.MustParseDate("2026-01-19") }},
		{Check: "DOC-009", At: "/follow_ups/0/recommendation", Break: func(f *funding.AuditFinding) { f.FollowUps[0].Recommendation = "" }},
		{Check: "LIF-001", At: "/follow_ups/0/history/0/event", Break: func(f *funding.AuditFinding) {
			f.FollowUps[0].History = []funding.AuditFollowUpStep{{Event: funding.FollowUpResolve, To: funding.FollowUpResolved}}
		}},
	})
	blktest.Checks(t, onTheRecord, func() *funding.AuditFollowUp { return &goodAuditFinding().FollowUps[0] }, today, (*funding.AuditFollowUp).Check, []blktest.Example[funding.AuditFollowUp]{
		{Check: "DOC-009", At: "/recommendation", Break: func(u *funding.AuditFollowUp) { u.Recommendation = "" }},
		{Check: "DOC-014", At: "/responsible", Break: func(u *funding.AuditFollowUp) { u.Responsible = "a b" }},
	})
	require.NoError(t, goodAuditFinding().Validate(today))
	bare := &funding.AuditFinding{ID: "t-2"}
	require.NoError(t, bare.Validate(reported), "a source leaves much out")
	require.Error(t, bare.Validate(today))
}

func TestAuditFindingIsOverdueByTheParameter(t *testing.T) {
	f := goodAuditFinding()
	f.FollowUps[0].DueOn = blk.Date{}
	require.Equal(t, "2026-03-21", f.DueOn(&f.FollowUps[0], nil).String())
	late := &blk.Context{On: blk.MustParseDate("2026-03-22")}
	require.Empty(t, f.Check(&blk.Context{On: blk.MustParseDate("2026-03-21")}).Of("TLH-004"), "the last day is still in time")
	require.Len(t, f.Check(late).Of("TLH-004"), 1)
	require.Empty(t, f.Check(nil).Of("TLH-004"), "without a reference date nothing is overdue")
	stricter, found := blk.Resolve(funding.Parameters(), []blk.Layer{{Level: blk.LayerNational, Settings: []blk.Setting{{Parameter: "audit_answer_days", DatedValue: blk.DatedValue{Value: blk.Value{Number: 30}}}}}}, blk.Region{}, "", late.On)
	require.Empty(t, found)
	require.Equal(t, "2026-02-19", f.DueOn(&f.FollowUps[0], &blk.Context{Rulebook: stricter}).String())
	for _, state := range []funding.AuditFollowUpState{funding.FollowUpResolved, funding.FollowUpImpossible} {
		f.FollowUps[0].History = []funding.AuditFollowUpStep{{Event: funding.FollowUpAnswer, To: state}}
		require.Empty(t, f.Check(late).Of("TLH-004"), state)
	}
	f.ReportedOn, f.FollowUps[0].History = blk.Date{}, nil
	require.True(t, f.DueOn(&f.FollowUps[0], nil).IsZero())
	require.Empty(t, f.Check(late).Of("TLH-004"))
}

func TestAuditFindingOutstanding(t *testing.T) {
	f := goodAuditFinding()
	left, known := f.Outstanding()
	require.True(t, known)
	require.Equal(t, "Rp400.000", left.String())
	f.FollowUps[0].Recovered = blk.Rupiah{}
	left, known = f.Outstanding()
	require.True(t, known)
	require.Equal(t, f.Amount, left)
	_, said := f.Recovered()
	require.False(t, said)
	f.FollowUps[0].Recovered = blk.MustNewRupiah(700_000)
	_, known = f.Outstanding()
	require.False(t, known, "more came back than was found")
	f.FollowUps[0].Recovered = blk.MustNewRupiah(1<<53 - 1)
	f.FollowUps = append(f.FollowUps, f.FollowUps[0])
	_, said = f.Recovered()
	require.False(t, said)
	f.Amount = blk.Rupiah{}
	_, known = f.Outstanding()
	require.False(t, known)
}

func TestAuditFollowUpLifecycle(t *testing.T) {
	l := funding.AuditFollowUpLifecycle()
	blktest.Lifecycle(t, l)
	u := &goodAuditFinding().FollowUps[0]
	move := func(role blk.Role, document blk.DocumentID, reason string) blk.Move[funding.AuditFollowUp] {
		return blk.Move[funding.AuditFollowUp]{Record: u, Actor: "u", Role: role, At: blk.MustParseInstant("2026-02-01T00:00:00Z"), Document: document, Reason: reason}
	}
	step, found := l.Try(u.History, funding.FollowUpAnswer, move(blk.RoleHeadOfCentre, "", ""))
	require.Empty(t, found)
	u.History = append(u.History, step)
	_, found = l.Try(u.History, funding.FollowUpResolve, move(blk.RoleReviewer, "", ""))
	require.Len(t, found.Of("TLH-005"), 1, "without proof nothing is resolved")
	_, found = l.Try(u.History, funding.FollowUpGiveUp, move(blk.RoleReviewer, "", ""))
	require.Len(t, found.Of("AUD-001"), 1, "what cannot be followed needs a reason")
	_, found = l.Try(u.History, funding.FollowUpResolve, move(blk.RoleHeadOfCentre, "setor-1", ""))
	require.Len(t, found.Of("LIF-002"), 1, "who is audited does not settle it")
	step, found = l.Try(u.History, funding.FollowUpResolve, move(blk.RoleReviewer, "setor-1", ""))
	require.Empty(t, found)
	u.History = append(u.History, step)
	require.Equal(t, funding.FollowUpResolved, u.State())

	f := goodAuditFinding()
	require.Equal(t, blk.False, f.Answer(nil).Truth)
	require.NotEmpty(t, f.Answer(nil).Children[0].Mend.ID)
	f.FollowUps[0].History = u.History
	require.Equal(t, blk.True, f.Answer(nil).Truth)
	f.FollowUps = nil
	require.Equal(t, blk.Undetermined, f.Answer(nil).Truth)
	blktest.CodeList(t, funding.AuditFollowUpState(""), funding.AuditFollowUpEvent(""))
}
