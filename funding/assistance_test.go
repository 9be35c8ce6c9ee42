package funding_test

import (
	"fmt"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/blktest"
	"github.com/vokasi/vokasi-go/funding"
)

var (
	rp  = blk.MustNewRupiah
	n   = blk.MustNewCount
	pct = blk.MustParsePercent
	day = blk.MustParseDate
)

// placed returns the checks of an entity that have a place: guards have none.
func placed(entity string) []blk.CheckInfo {
	return slices.DeleteFunc(funding.Checks(), func(c blk.CheckInfo) bool { return c.Entity != entity || c.At == "" })
}

func goodTranchePlan() *funding.TranchePlan {
	return &funding.TranchePlan{ID: "dua-tahap", Title: blk.Text{ID: "Dua tahap"}, Kinds: []funding.AssistanceKind{funding.AssistanceBuilding}, InForce: blk.Period{From: day("2026-01-01")},
		Instalments: []funding.Instalment{
			{Number: n(1), Share: pct("70.00"), Trigger: funding.PaymentTrigger{Kind: funding.TriggerSigned}, Attachments: []blk.DocumentKind{blk.DocumentPKS, blk.DocumentReceipt}},
			{Number: n(2), Share: pct("30.00"), Trigger: funding.PaymentTrigger{Kind: funding.TriggerProgress}, Attachments: []blk.DocumentKind{blk.DocumentReceipt, blk.DocumentReport}},
		}}
}

// moved returns a history of tranche steps, a day apart.
func moved(steps ...funding.TrancheEvent) []funding.TrancheStep {
	to := map[funding.TrancheEvent]funding.TrancheState{
		funding.TrancheRequest: funding.TrancheRequested, funding.TrancheVerify: funding.TrancheVerified, funding.TranchePay: funding.TranchePaid,
		funding.TrancheAccount: funding.TrancheAccounted, funding.TrancheReconcile: funding.TrancheReconciled, funding.TrancheReverse: funding.TrancheReversed, funding.TrancheCancel: funding.TrancheCancelled,
	}
	at := blk.MustParseInstant("2026-01-20T03:00:00Z").Time()
	var history []funding.TrancheStep
	for i, e := range steps {
		step := funding.TrancheStep{Event: e, To: to[e], At: blk.InstantFromTime(at.AddDate(0, 0, i)), Actor: "ppk", Role: blk.RoleCommitmentOfficer, Reason: "x"}
		if e == funding.TrancheRequest {
			step.Actor, step.Role = "yayasan", blk.RoleBoardMember
		}
		history = append(history, step)
	}
	return history
}

func goodAssistance() *funding.Assistance {
	return &funding.Assistance{
		ID: "banpem-1", Proposal: "pr-1", Kind: funding.AssistanceBuilding, Centre: "c", Grantee: "yayasan", Grantor: "kemnaker", Source: funding.GovernmentAssistance, Decree: "sk-1",
		Agreement:  funding.SignedAgreement{Document: "pks-1", Number: "1", SignedOn: day("2026-01-10"), Signatories: []blk.Signatory{{Name: "Contoh"}}},
		FiscalYear: blk.MustParsePartialDate("2026"), Amount: rp(1_000_000_000), Plan: "dua-tahap",
		Account: funding.GranteeAccount{Bank: "Bank Contoh", Number: funding.MustParseAccountNumber("9900012345"), Holder: "yayasan"},
		Tranches: []funding.Tranche{
			{ID: "t-1", Number: n(1), Share: pct("70.00"), Amount: rp(700_000_000), Attachments: []funding.TrancheAttachment{{Kind: blk.DocumentPKS}, {Kind: blk.DocumentReceipt}},
				AdvanceRepaid: rp(0), Payment: "bayar-1", History: moved(funding.TrancheRequest, funding.TrancheVerify, funding.TranchePay, funding.TrancheAccount)},
			{ID: "t-2", Number: n(2), Share: pct("30.00"), Amount: rp(300_000_000), Attachments: []funding.TrancheAttachment{{Kind: blk.DocumentReceipt}, {Kind: blk.DocumentReport, Document: "lap-1"}},
				Progress: funding.MeasuredProgress{Share: pct("55.00"), MeasuredOn: day("2026-02-20"), VerifiedOn: day("2026-02-22"), Document: "ba-1"}},
		},
		UseReport: funding.UseReport{DueOn: day("2026-12-31"), Document: "lap-1"}, Retention: funding.Retention{Share: pct("5.00"), From: day("2026-12-01")}, Advance: rp(50_000_000), FinishBy: day("2026-06-30"), Citations: cited,
	}
}

func TestAssistanceChecks(t *testing.T) {
	type A = funding.Assistance
	blktest.Checks(t, placed("assistance"), goodAssistance, today, (*A).Check, []blktest.Example[A]{
		{Check: "DOC-009", At: "/id", Break: func(a *A) { a.ID = "" }},
		{Check: "DOC-014", At: "/id", Break: func(a *A) { a.ID = "a b" }},
		{Check: "DOC-014", At: "/proposal", Break: func(a *A) { a.Proposal = "a b" }},
		{Check: "DOC-009", At: "/kind", Break: func(a *A) { a.Kind = "" }},
		{Check: "REF-001", At: "/kind", Break: func(a *A) { a.Kind = "x" }},
		{Check: "DOC-014", At: "/centre", Break: func(a *A) { a.Centre = "a b" }},
		{Check: "DOC-014", At: "/grantee", Break: func(a *A) { a.Grantee = "a b" }},
		{Check: "DOC-014", At: "/grantor", Break: func(a *A) { a.Grantor = "a b" }},
		{Check: "REF-001", At: "/source", Break: func(a *A) { a.Source = "x" }},
		{Check: "DOC-014", At: "/decree", Break: func(a *A) { a.Decree = "a b" }},
		{Check: "DOC-014", At: "/agreement/document", Break: func(a *A) { a.Agreement.Document = "a b" }},
		{Check: "DOC-009", At: "/agreement/signatories/0/name", Break: func(a *A) { a.Agreement.Signatories[0].Name = "" }},
		{Check: "DOC-014", At: "/plan", Break: func(a *A) { a.Plan = "a b" }},
		{Check: "DOC-014", At: "/account/holder", Break: func(a *A) { a.Account.Holder = "a b" }},
		{Check: "DOC-014", At: "/use_report/document", Break: func(a *A) { a.UseReport.Document = "a b" }},
		{Check: "DOC-014", At: "/leftover/proof", Break: func(a *A) { a.Leftover.Proof = "a b" }},
		{Check: "FND-006", At: "/amount", Break: func(a *A) { a.Amount = rp(-1) }},
		{Check: "FND-006", At: "/advance", Break: func(a *A) { a.Advance = rp(-1) }},
		{Check: "BDG-006", At: "/fiscal_year", Break: func(a *A) { a.FiscalYear = blk.MustParsePartialDate("2026-01") }},
		{Check: "FND-006", At: "/leftover/amount", Break: func(a *A) { a.Leftover.Amount = rp(-1) }},
		{Check: "FND-006", At: "/use_report/spent", Break: func(a *A) { a.UseReport.Spent = rp(-1) }},
		{Check: "DSB-001", At: "/tranches/0/history", Break: func(a *A) { a.Agreement.SignedOn = day("2026-01-23") }},
		{Check: "DSB-001", At: "/tranches/0/history", Break: func(a *A) { a.Agreement.SignedOn = blk.Date{} }},
		{Check: "DSB-002", At: "/tranches", Break: func(a *A) { a.Tranches[1].Share = pct("29.99") }},
		{Check: "DSB-003", At: "/tranches/0", Break: func(a *A) { a.Tranches[0].Share = pct("70.01") }},
		{Check: "DSB-003", At: "/tranches/0", Break: func(a *A) { a.Tranches[0].Amount = rp(700_000_001) }},
		{Check: "DSB-006", At: "/account/holder", Break: func(a *A) { a.Account.Holder = "ketua-yayasan" }},
		{Check: "DSB-007", At: "/leftover", Break: func(a *A) { a.ClosedOn, a.Leftover.Amount = day("2026-03-01"), rp(1) }},
		{Check: "DSB-007", At: "/leftover", Break: func(a *A) { a.ClosedOn, a.UseReport.Spent = day("2026-03-01"), rp(699_999_999) }},
		{Check: "DSB-007", At: "/leftover", Break: func(a *A) {
			a.ClosedOn, a.UseReport.Spent, a.Leftover.Amount = day("2026-03-01"), rp(699_999_999), rp(0)
		}},
		{Check: "DSB-007", At: "/leftover", Break: func(a *A) {
			a.ClosedOn, a.UseReport.Spent = day("2026-03-01"), rp(600_000_000)
			a.Leftover = funding.Leftover{Amount: rp(1), ReturnedOn: day("2026-02-27"), NTPN: funding.MustParseNTPN("0123456789ABCDEF")}
		}},
		{Check: "DSB-008", At: "/use_report", Break: func(a *A) { a.UseReport.DueOn = day("2026-03-01") }},
		{Check: "DSB-009", At: "/amount", Break: func(a *A) { a.Amount = rp(1_000_000_001) }},
		{Check: "DSB-009", At: "/amount", Break: func(a *A) { a.Tranches[0].Amount, a.Tranches[1].Amount = rp(1<<53-1), rp(1<<53-1) }},
		{Check: "DSB-010", At: "/tranches/1/number", Break: func(a *A) { a.Tranches[1].Number = n(3) }},
		{Check: "DSB-016", At: "/advance", Break: func(a *A) { a.Tranches[0].AdvanceRepaid = rp(50_000_001) }},
		{Check: "DSB-016", At: "/advance", Break: func(a *A) { a.Advance, a.Tranches[0].AdvanceRepaid = blk.Rupiah{}, rp(1) }},
		{Check: "DSB-017", At: "/retention", Break: func(a *A) { a.Retention.Share = pct("100.01") }},
		{Check: "DSB-017", At: "/retention", Break: func(a *A) { a.Retention.ReleasedOn = day("2026-11-30") }},
	})
	blktest.Checks(t, placed("tranche"), func() *funding.Tranche { return &goodAssistance().Tranches[1] }, today, (*funding.Tranche).Check, []blktest.Example[funding.Tranche]{
		{Check: "DOC-009", At: "/id", Break: func(x *funding.Tranche) { x.ID = "" }},
		{Check: "DOC-014", At: "/id", Break: func(x *funding.Tranche) { x.ID = "a b" }},
		{Check: "DOC-009", At: "/number", Break: func(x *funding.Tranche) { x.Number = blk.Count{} }},
		{Check: "DOC-014", At: "/progress/document", Break: func(x *funding.Tranche) { x.Progress.Document = "a b" }},
		{Check: "DOC-014", At: "/payment", Break: func(x *funding.Tranche) { x.Payment = "a b" }},
		{Check: "FND-006", At: "/amount", Break: func(x *funding.Tranche) { x.Amount = rp(-1) }},
		{Check: "FND-006", At: "/advance_repaid", Break: func(x *funding.Tranche) { x.AdvanceRepaid = rp(-1) }},
		{Check: "DSB-015", At: "/progress", Break: func(x *funding.Tranche) { x.Progress.Share = pct("100.01") }},
		{Check: "DSB-015", At: "/progress", Break: func(x *funding.Tranche) { x.Progress.VerifiedOn = day("2026-02-19") }},
		{Check: "LIF-001", At: "/history/0/event", Break: func(x *funding.Tranche) { x.History = moved(funding.TranchePay) }},
	})
	blktest.Checks(t, placed("tranche_attachment"), func() *funding.Tranche { return &goodAssistance().Tranches[1] }, today, func(x *funding.Tranche, c *blk.Context) blk.Findings { return trimmed(x.Check(c), "/attachments/0") }, []blktest.Example[funding.Tranche]{
		{Check: "DOC-009", At: "/kind", Break: func(x *funding.Tranche) { x.Attachments[0].Kind = "" }},
		{Check: "REF-001", At: "/kind", Break: func(x *funding.Tranche) { x.Attachments[0].Kind = "x" }},
		{Check: "DOC-014", At: "/document", Break: func(x *funding.Tranche) { x.Attachments[0].Document = "a b" }},
	})
	require.NoError(t, goodAssistance().Validate(today))
	require.NoError(t, goodAssistance().Tranches[0].Validate(today))
	paid := &funding.Assistance{ID: "a", Kind: funding.AssistanceBuilding, Tranches: []funding.Tranche{{ID: "t", Number: n(1), History: []funding.TrancheStep{{Event: funding.TrancheRequest, To: funding.TrancheRequested}, {Event: funding.TrancheVerify, To: funding.TrancheVerified}, {Event: funding.TranchePay, To: funding.TranchePaid}}}}}
	require.Empty(t, paid.Check(reported), "known to be paid, when is not published: no finding")
}

// trimmed returns the findings with a place cut off their own.
func trimmed(found blk.Findings, at string) blk.Findings {
	for i := range found {
		if len(found[i].At) > len(at) && found[i].At[:len(at)] == at {
			found[i].At = found[i].At[len(at):]
		}
	}
	return found
}

func TestTranchePlanChecks(t *testing.T) {
	type P = funding.TranchePlan
	blktest.Checks(t, placed("tranche_plan"), goodTranchePlan, today, (*P).Check, []blktest.Example[P]{
		{Check: "DOC-009", At: "/id", Break: func(p *P) { p.ID = "" }},
		{Check: "DOC-014", At: "/id", Break: func(p *P) { p.ID = "a b" }},
		{Check: "DOC-009", At: "/title", Break: func(p *P) { p.Title = blk.Text{} }},
		{Check: "REF-001", At: "/kinds/0", Break: func(p *P) { p.Kinds[0] = "x" }},
		{Check: "DOC-013", At: "/in_force", Break: func(p *P) { p.InForce.Until = day("2025-01-01") }},
		{Check: "DOC-009", At: "/instalments", Break: func(p *P) { p.Instalments = nil }},
		{Check: "DSB-002", At: "/instalments", Break: func(p *P) { p.Instalments[0].Share = pct("70.01") }},
		{Check: "DSB-002", At: "/instalments", Break: func(p *P) { p.Instalments[0].Share, p.Instalments[1].Share = pct("-1.00"), pct("101.00") }},
		{Check: "DSB-010", At: "/instalments/1/number", Break: func(p *P) { p.Instalments[1].Number = n(1) }},
		{Check: "DSB-011", At: "/instalments/0", Break: func(p *P) { p.Instalments[0].Share = blk.Percent{} }},
		{Check: "DSB-011", At: "/instalments/0", Break: func(p *P) { p.Instalments[0].Amount = rp(1) }},
	})
	blktest.Checks(t, placed("instalment"), func() *funding.Instalment { return &goodTranchePlan().Instalments[1] }, today, (*funding.Instalment).Check, []blktest.Example[funding.Instalment]{
		{Check: "DOC-009", At: "/number", Break: func(x *funding.Instalment) { x.Number = blk.Count{} }},
		{Check: "DOC-009", At: "/trigger/kind", Break: func(x *funding.Instalment) { x.Trigger.Kind = "" }},
		{Check: "REF-001", At: "/trigger/kind", Break: func(x *funding.Instalment) { x.Trigger.Kind = "x" }},
		{Check: "REF-001", At: "/attachments/0", Break: func(x *funding.Instalment) { x.Attachments[0] = "x" }},
		{Check: "FND-006", At: "/amount", Break: func(x *funding.Instalment) { x.Amount = rp(-1) }},
		{Check: "DSB-012", At: "/trigger", Break: func(x *funding.Instalment) { x.Trigger.Kind = funding.TriggerDate }},
		{Check: "DSB-012", At: "/trigger", Break: func(x *funding.Instalment) { x.Trigger.Progress = pct("100.01") }},
	})
	require.NoError(t, goodTranchePlan().Validate(today))
	for _, p := range funding.ShippedTranchePlans() {
		require.NoError(t, p.Validate(today), p.ID)
		require.NotEmpty(t, p.Basis, p.ID)
		require.False(t, p.Doubt.IsZero(), p.ID)
	}
	blktest.CodeList(t, funding.TriggerKind(""), funding.TrancheState(""), funding.TrancheEvent(""), funding.ReviewStageKind(""), funding.ReviewAnswer(""), funding.RankOutcome(""), funding.ClaimSubject(""))
}

// The parts of a split sum to the whole, and none is further than a rupiah from
// its share.
func TestSplitSumsToTheWhole(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		cuts := rapid.SliceOfN(rapid.Int64Range(0, 100_00), 0, 6).Draw(t, "cuts")
		slices.Sort(cuts)
		var p funding.TranchePlan
		from := int64(0)
		for _, cut := range append(cuts, 100_00) {
			share, err := blk.NewPercent(cut - from)
			require.NoError(t, err)
			p.Instalments = append(p.Instalments, funding.Instalment{Share: share})
			from = cut
		}
		amount := rapid.Int64Range(0, 1<<53-1).Draw(t, "amount")
		fixed := int64(0)
		if amount > 0 && rapid.Bool().Draw(t, "one is fixed") {
			fixed = rapid.Int64Range(0, amount).Draw(t, "fixed")
			p.Instalments = append(p.Instalments, funding.Instalment{Amount: rp(fixed)})
		}
		parts, err := p.Split(rp(amount))
		require.NoError(t, err)
		sum, err := blk.SumRupiah(parts...)
		require.NoError(t, err)
		require.Equal(t, rp(amount), sum)
		for i := range parts {
			if x := &p.Instalments[i]; !x.Amount.IsZero() {
				require.Equal(t, x.Amount, parts[i])
			} else {
				least, err := rp(amount-fixed).Share(x.Share, blk.RoundDown)
				require.NoError(t, err)
				given, _ := parts[i].Int()
				whole, _ := least.Int()
				require.True(t, given == whole || given == whole+1, "%d is not %d or one more", given, whole)
			}
		}
	})
}

func TestSplitRefuses(t *testing.T) {
	for name, x := range map[string]struct {
		change func(*funding.TranchePlan)
		amount blk.Rupiah
		want   blk.AmountProblem
	}{
		"no instalments":  {func(p *funding.TranchePlan) { p.Instalments = nil }, rp(1), blk.AmountShares},
		"not 100 percent": {func(p *funding.TranchePlan) { p.Instalments[0].Share = pct("69.00") }, rp(1), blk.AmountShares},
		"neither":         {func(p *funding.TranchePlan) { p.Instalments[0].Share = blk.Percent{} }, rp(1), blk.AmountShares},
		"no amount":       {func(*funding.TranchePlan) {}, blk.Rupiah{}, blk.AmountAbsent},
		"more than all":   {func(p *funding.TranchePlan) { p.Instalments = append(p.Instalments, funding.Instalment{Amount: rp(2)}) }, rp(1), blk.AmountShares},
		"more than none":  {func(p *funding.TranchePlan) { p.Instalments = append(p.Instalments, funding.Instalment{Amount: rp(2)}) }, rp(0), blk.AmountShares},
		"less than all":   {func(p *funding.TranchePlan) { p.Instalments = []funding.Instalment{{Amount: rp(2)}} }, rp(3), blk.AmountShares},
		"out of the range": {func(p *funding.TranchePlan) {
			p.Instalments = append(p.Instalments, funding.Instalment{Amount: rp(1<<53 - 1)})
		}, rp(-1 << 52), blk.AmountRange},
	} {
		p := goodTranchePlan()
		x.change(p)
		_, err := p.Split(x.amount)
		var problem *blk.AmountError
		require.ErrorAs(t, err, &problem, name)
		require.Equal(t, x.want, problem.Problem, name)
	}
	huge := goodTranchePlan()
	for i := range huge.Instalments {
		huge.Instalments[i].Share = pct("99999.99")
	}
	require.Equal(t, "199999", huge.Check(nil).Of("DSB-002")[0].Params.Get("given"))
	only := funding.TranchePlan{Instalments: []funding.Instalment{{Amount: rp(2)}}}
	parts, err := only.Split(rp(2))
	require.NoError(t, err)
	require.Equal(t, []blk.Rupiah{rp(2)}, parts)
}

func TestPlannedTranches(t *testing.T) {
	a := goodAssistance()
	plan := funding.ShippedTranchePlans()[0]
	tranches, err := a.Planned(&plan)
	require.NoError(t, err)
	a.Tranches = tranches
	require.Empty(t, a.Check(today))
	require.Equal(t, funding.TrancheID("banpem-1-2"), a.Tranches[1].ID)
	require.Equal(t, rp(300_000_000), a.Tranche("banpem-1-2").Amount)
	unnumbered := goodAssistance()
	unnumbered.Tranches[0].Number, unnumbered.Tranches[0].Share = blk.Count{}, pct("80.00")
	require.Empty(t, unnumbered.Check(today).Of("DSB-003"), "is it the first?")
	require.Nil(t, a.Tranche("x"))
	require.Nil(t, a.Tranche(""))
	a.Amount = blk.Rupiah{}
	_, err = a.Planned(&plan)
	require.Error(t, err)
	rapid.Check(t, func(t *rapid.T) { // an odd rupiah does not break the rule of the first tranche
		b := goodAssistance()
		b.Amount, b.Advance = rp(rapid.Int64Range(1, 1<<53-1).Draw(t, "amount")), blk.Rupiah{}
		b.Tranches, err = b.Planned(&plan)
		require.NoError(t, err)
		require.Empty(t, b.Check(today))
	})
}

func caseOf(a *funding.Assistance, id funding.TrancheID) *funding.TrancheCase {
	return &funding.TrancheCase{Assistance: a, Tranche: id, Plan: goodTranchePlan()}
}

func leaf(t *testing.T, a blk.Answer, code string) blk.Answer {
	t.Helper()
	i := slices.IndexFunc(a.Children, func(x blk.Answer) bool { return x.Code == code })
	require.GreaterOrEqual(t, i, 0, "%s is not asked", code)
	return a.Children[i]
}

// Without a day it is not known whether what is dated had happened by then; what never
// happened had not.
func TestReleaseOnNoDay(t *testing.T) {
	a := goodAssistance()
	require.Equal(t, blk.Undetermined, leaf(t, caseOf(a, "t-2").Release(&blk.Context{}), "DSB-001").Truth)
	require.Equal(t, blk.Undetermined, leaf(t, caseOf(a, "t-2").Release(nil), "DSB-001").Truth)
	x := caseOf(a, "t-1")
	x.Plan.Instalments[0].Trigger = funding.PaymentTrigger{Kind: funding.TriggerReportAccepted}
	require.Equal(t, blk.False, leaf(t, x.Release(nil), "DSB-018").Truth)
	a.UseReport.AcceptedOn = day("2026-01-20")
	require.Equal(t, blk.Undetermined, leaf(t, x.Release(nil), "DSB-018").Truth)
	require.Equal(t, blk.True, leaf(t, x.Release(today), "DSB-018").Truth)
	a.Agreement.SignedOn = blk.Date{}
	require.Equal(t, blk.False, leaf(t, caseOf(a, "t-2").Release(nil), "DSB-001").Truth)
}

// Each thing that a release depends on stops it by itself, and is mended in words.
func TestReleaseTellsEveryReason(t *testing.T) {
	require.Equal(t, blk.True, caseOf(goodAssistance(), "t-2").Release(today).Truth)
	for code, x := range map[string]struct {
		id    funding.TrancheID
		spoil func(*funding.Assistance)
		want  blk.Truth
	}{
		"open":    {"t-1", func(*funding.Assistance) {}, blk.False},
		"DSB-001": {"t-2", func(a *funding.Assistance) { a.Agreement.SignedOn = blk.Date{} }, blk.False},
		"DSB-013": {"t-2", func(a *funding.Assistance) { a.Tranches[0].History = a.Tranches[0].History[:3] }, blk.False},
		"DSB-004": {"t-2", func(a *funding.Assistance) { a.Tranches[1].Progress.Share = pct("49.99") }, blk.False},
		"DSB-005": {"t-2", func(a *funding.Assistance) { a.Tranches[1].Attachments = nil }, blk.False},
		"DSB-003": {"t-1", func(a *funding.Assistance) {
			a.Tranches[0].History, a.Tranches[0].Share, a.Tranches[0].Amount = nil, pct("80.00"), rp(800_000_000)
		}, blk.False},
		"DSB-006": {"t-2", func(a *funding.Assistance) { a.Account.Holder = "" }, blk.Undetermined},
		"DSB-014": {"t-2", func(a *funding.Assistance) { a.FiscalYear = blk.MustParsePartialDate("2025") }, blk.False},
	} {
		a := goodAssistance()
		x.spoil(a)
		answer := caseOf(a, x.id).Release(today)
		require.Equal(t, x.want, answer.Truth, code)
		part := leaf(t, answer, code)
		require.Equal(t, x.want, part.Truth, code)
		require.NotEmpty(t, part.Mend.ID, code)
		require.NotEmpty(t, part.Mend.EN, code)
		for _, other := range answer.Children {
			require.True(t, other.Code == code || other.Truth == blk.True, "%s beside %s", other.Code, code)
			require.NotEmpty(t, other.Text.ID)
			require.NotEmpty(t, other.Text.EN)
		}
	}
}

// Progress that nobody verified is not taken for progress: the context is asked,
// and where it does not know the answer is undetermined.
func TestReleaseAsksForProgress(t *testing.T) {
	a := goodAssistance()
	a.Tranches[1].Progress = funding.MeasuredProgress{}
	require.Equal(t, blk.Undetermined, caseOf(a, "t-2").Release(today).Truth)
	for _, truth := range []blk.Truth{blk.True, blk.False, blk.Undetermined} {
		answer := caseOf(a, "t-2").Release(supplied(truth))
		require.Equal(t, truth, answer.Truth)
		require.Equal(t, cited, leaf(t, answer, "DSB-004").Evidence)
	}
	a.Tranches[1].Progress.Share = pct("60.00")
	require.Equal(t, blk.Undetermined, leaf(t, caseOf(a, "t-2").Release(today), "DSB-004").Truth, "measured, not verified")
	stricter, found := blk.Resolve(funding.Parameters(), []blk.Layer{{Level: blk.LayerNational, Settings: []blk.Setting{{Parameter: "assistance_second_tranche_progress", DatedValue: blk.DatedValue{Value: blk.Value{Number: 60_00}}}}}}, blk.Region{}, "", today.On)
	require.Empty(t, found)
	require.Equal(t, blk.False, caseOf(goodAssistance(), "t-2").Release(&blk.Context{On: today.On, Rulebook: stricter}).Truth, "55 percent where 60 are asked for")
}

func TestReleaseByOtherTriggers(t *testing.T) {
	a, plan := goodAssistance(), goodTranchePlan()
	x := &funding.TrancheCase{Assistance: a, Tranche: "t-2", Plan: plan}
	plan.Instalments[1].Trigger = funding.PaymentTrigger{Kind: funding.TriggerDate, From: day("2026-03-02")}
	require.Equal(t, blk.True, x.Release(today).Truth)
	require.Equal(t, blk.Undetermined, leaf(t, x.Release(nil), "DSB-018").Truth, "which day is it?")
	plan.Instalments[1].Trigger.From = day("2026-03-03")
	require.Equal(t, blk.False, leaf(t, x.Release(today), "DSB-018").Truth)
	plan.Instalments[1].Trigger = funding.PaymentTrigger{Kind: funding.TriggerReportAccepted}
	require.Equal(t, blk.True, x.Release(today).Truth)
	a.Tranches[0].History = nil
	require.Equal(t, blk.False, leaf(t, x.Release(today), "DSB-018").Truth)
	plan.Instalments[0].Trigger = funding.PaymentTrigger{Kind: funding.TriggerReportAccepted}
	x.Tranche = "t-1"
	require.Equal(t, blk.False, leaf(t, x.Release(today), "DSB-018").Truth)
	a.UseReport.AcceptedOn = day("2026-03-01")
	require.Equal(t, blk.True, x.Release(today).Truth)

	// Without its plan nothing says which papers are needed; half of the work is still
	// what the second tranche of a building needs.
	a = goodAssistance()
	x = &funding.TrancheCase{Assistance: a, Tranche: "t-2"}
	answer := x.Release(today)
	require.Equal(t, blk.Undetermined, answer.Truth)
	require.Equal(t, blk.True, leaf(t, answer, "DSB-004").Truth)
	require.Equal(t, blk.Undetermined, leaf(t, answer, "DSB-018").Truth)
	require.Equal(t, blk.Undetermined, (&funding.TrancheCase{}).Release(nil).Truth)
	require.Equal(t, blk.Undetermined, caseOf(a, "x").Release(today).Truth)
}

func TestTrancheLifecycle(t *testing.T) {
	l := funding.TrancheLifecycle()
	blktest.Lifecycle(t, l)
	a := goodAssistance()
	a.Tranches[1].History = nil
	x := caseOf(a, "t-2")
	try := func(e funding.TrancheEvent, actor blk.ActorID, role blk.Role, at string) blk.Findings {
		step, found := l.Try(a.Tranches[1].History, e, blk.Move[funding.TrancheCase]{Record: x, Actor: actor, Role: role, At: blk.MustParseInstant(at), Reason: "x", Context: today})
		if found == nil {
			a.Tranches[1].History = append(a.Tranches[1].History, step)
		}
		return found
	}
	require.Empty(t, try(funding.TrancheRequest, "yayasan", blk.RoleBoardMember, "2026-03-02T01:00:00Z"))
	require.Len(t, try(funding.TrancheVerify, "yayasan", blk.RoleCommitmentOfficer, "2026-03-02T02:00:00Z").Of("AUD-004"), 1, "who asked may not verify")
	require.Empty(t, try(funding.TrancheReturn, "ppk", blk.RoleCommitmentOfficer, "2026-03-02T02:00:00Z"))
	require.Empty(t, try(funding.TrancheRequest, "yayasan", blk.RoleBoardMember, "2026-03-03T01:00:00Z"))
	a.Tranches[1].Progress.Share = pct("40.00")
	require.Len(t, try(funding.TrancheVerify, "ppk", blk.RoleCommitmentOfficer, "2026-03-03T02:00:00Z").Of("DSB-004"), 1)
	a.Tranches[1].Progress.Share = pct("55.00")
	require.Empty(t, try(funding.TrancheVerify, "ppk", blk.RoleCommitmentOfficer, "2026-03-03T02:00:00Z"))
	require.Len(t, try(funding.TranchePay, "kppn", blk.RoleSystem, "2027-01-02T02:00:00Z").Of("DSB-014"), 1, "the fiscal year is over")
	require.Empty(t, try(funding.TranchePay, "kppn", blk.RoleSystem, "2026-03-05T02:00:00Z"))
	require.Empty(t, try(funding.TrancheReverse, "kppn", blk.RoleSystem, "2026-03-06T02:00:00Z"))
	require.False(t, a.Tranches[1].IsPaid())
	require.Equal(t, blk.True, leaf(t, x.Release(today), "open").Truth, "what the bank sent back may be asked for again")
	for _, e := range []funding.TrancheEvent{funding.TrancheRequest, funding.TrancheVerify, funding.TranchePay, funding.TrancheAccount} {
		actor, role := blk.ActorID("ppk"), blk.RoleCommitmentOfficer
		if e == funding.TrancheRequest {
			actor = "yayasan"
		}
		require.Empty(t, try(e, actor, role, "2026-03-07T02:00:00Z"), e)
	}
	require.Len(t, try(funding.TrancheReconcile, "ppk", blk.RoleCommitmentOfficer, "2026-03-08T02:00:00Z").Of("DSB-007"), 1, "what is left over is not known")
	a.UseReport.Spent = rp(1_000_000_000)
	require.Empty(t, try(funding.TrancheReconcile, "ppk", blk.RoleCommitmentOfficer, "2026-03-08T02:00:00Z"))
	require.Empty(t, a.Check(&blk.Context{On: day("2026-04-01")}))

	missing := blk.Move[funding.TrancheCase]{Record: &funding.TrancheCase{}}
	for _, e := range []funding.TrancheEvent{funding.TrancheRequest} {
		require.NotEqual(t, blk.True, l.Ask(nil, e, missing).Truth)
	}
	require.Equal(t, blk.Undetermined, l.Ask(moved(funding.TrancheRequest), funding.TrancheVerify, missing).Truth)
	a.Tranches[1].History = nil
	unasked := blk.Move[funding.TrancheCase]{Record: x, Actor: "ppk"}
	require.Equal(t, blk.Undetermined, l.Ask(moved(funding.TrancheRequest), funding.TrancheVerify, unasked).Truth, "who asked is not recorded")
}

func TestMoneyOfAssistance(t *testing.T) {
	a := goodAssistance()
	paid, err := a.PaidAmount()
	require.NoError(t, err)
	require.Equal(t, rp(700_000_000), paid)
	require.True(t, a.LeftoverAmount().IsZero(), "what was spent is not known")
	a.UseReport.Spent = rp(690_000_000)
	require.Equal(t, rp(10_000_000), a.LeftoverAmount())
	a.UseReport.Spent = rp(710_000_000)
	require.Equal(t, rp(0), a.LeftoverAmount())
	a.Leftover.Amount = rp(3)
	require.Equal(t, rp(3), a.LeftoverAmount())
	a.Leftover = funding.Leftover{}
	a.Tranches[0].Amount = blk.Rupiah{}
	_, err = a.PaidAmount()
	require.Error(t, err)
	require.True(t, a.LeftoverAmount().IsZero())

	a = goodAssistance()
	require.NotContains(t, fmt.Sprintf("%v %+v %#v", a, a.Account, a.Account), "9900012345", "account numbers are masked")
	require.Equal(t, rp(50_000_000), a.Retained(today.On))
	a.Retention.ReleasedOn = day("2026-12-01")
	require.Equal(t, rp(50_000_000), a.Retained(day("2026-11-30")))
	require.Equal(t, rp(0), a.Retained(day("2026-12-01")))
	require.True(t, (&funding.Assistance{}).Retained(today.On).IsZero())

	a.Tranches[0].AdvanceRepaid, a.Tranches[1].AdvanceRepaid = rp(35_000_000), rp(15_000_000)
	left, err := a.AdvanceLeft()
	require.NoError(t, err)
	require.Equal(t, rp(15_000_000), left, "the second is not paid")
	_, err = (&funding.Assistance{}).AdvanceLeft()
	require.Error(t, err)
	a.Advance, a.Tranches[0].AdvanceRepaid = rp(-1<<53+1), rp(1)
	_, err = a.AdvanceLeft()
	require.Error(t, err)
}

// A penalty grows by the day and never goes beyond its most, whatever the numbers.
func TestPenalty(t *testing.T) {
	a := goodAssistance()
	require.Equal(t, rp(0), a.Penalty(day("2026-06-30"), nil))
	require.Equal(t, rp(1_000_000), a.Penalty(day("2026-07-01"), nil), "one per thousand of a billion")
	require.Equal(t, rp(50_000_000), a.Penalty(day("2027-06-30"), nil))
	a.FinishedOn = day("2026-07-03")
	require.Equal(t, rp(3_000_000), a.Penalty(day("2027-06-30"), nil), "it stops when the work is finished")
	require.Equal(t, rp(3_000_000), a.Penalty(blk.Date{}, nil))
	require.True(t, (&funding.Assistance{}).Penalty(today.On, nil).IsZero())
	rapid.Check(t, func(t *rapid.T) {
		a := goodAssistance()
		a.Amount = rp(rapid.Int64Range(0, 1<<53-1).Draw(t, "amount"))
		late := rapid.IntRange(0, 3_000_000).Draw(t, "days")
		now, next := a.Penalty(a.FinishBy.AddDays(late), nil), a.Penalty(a.FinishBy.AddDays(late+1), nil)
		if now.IsZero() || next.IsZero() {
			return // beyond the calendar
		}
		most, _ := a.Amount.Share(pct("5.00"), blk.RoundDown)
		require.LessOrEqual(t, now.Compare(next), 0)
		require.LessOrEqual(t, next.Compare(most), 0)
	})
}

// The answer to a release, the guards of the lifecycle and the checks of the records
// agree: where the answer is yes, and only there, somebody asks, another verifies
// and the money is paid on that day, and then the checks find nothing.
func TestReleaseLifecycleAndChecksAgree(t *testing.T) {
	released := 0
	rapid.Check(t, func(t *rapid.T) {
		flip := func(what string, change func()) {
			if rapid.IntRange(0, 7).Draw(t, what) == 0 {
				change()
			}
		}
		a, plan := goodAssistance(), goodTranchePlan()
		flip("unsigned", func() { a.Agreement.SignedOn = blk.Date{} })
		flip("signed later", func() { a.Agreement.SignedOn = day("2026-03-04") })
		flip("not accounted", func() {
			a.Tranches[0].History = moved(funding.TrancheRequest, funding.TrancheVerify, funding.TranchePay)
		})
		flip("first not paid", func() { a.Tranches[0].History = nil })
		flip("no progress", func() { a.Tranches[1].Progress = funding.MeasuredProgress{} })
		flip("little progress", func() { a.Tranches[1].Progress.Share = pct("12.00") })
		flip("not verified", func() { a.Tranches[1].Progress.VerifiedOn = blk.Date{} })
		flip("no paper", func() { a.Tranches[1].Attachments = a.Tranches[1].Attachments[:1] })
		flip("account", func() { a.Account.Holder = "lain" })
		flip("year", func() { a.FiscalYear = blk.MustParsePartialDate("2025") })
		flip("by date", func() {
			plan.Instalments[1].Trigger = funding.PaymentTrigger{Kind: funding.TriggerDate, From: day("2026-03-01").AddDays(rapid.IntRange(0, 3).Draw(t, "from"))}
		})
		x := &funding.TrancheCase{Assistance: a, Tranche: "t-2", Plan: plan}
		truth := x.Release(today).Truth
		l, done := funding.TrancheLifecycle(), true
		for _, e := range []funding.TrancheEvent{funding.TrancheRequest, funding.TrancheVerify, funding.TranchePay} {
			actor, role := blk.ActorID("ppk"), blk.RoleCommitmentOfficer
			if e == funding.TrancheRequest {
				actor, role = "yayasan", blk.RoleBoardMember
			}
			step, found := l.Try(a.Tranches[1].History, e, blk.Move[funding.TrancheCase]{Record: x, Actor: actor, Role: role, At: blk.MustParseInstant("2026-03-02T02:00:00Z"), Context: today})
			if done = found == nil; !done {
				break
			}
			a.Tranches[1].History = append(a.Tranches[1].History, step)
		}
		require.Equal(t, truth == blk.True, done)
		if !done {
			return
		}
		released++
		r := &funding.Records{TranchePlans: []funding.TranchePlan{*plan}, Assistances: []funding.Assistance{*a}}
		for _, f := range r.Check(today) {
			require.NotContains(t, f.At, "/tranches/1", f.Text.EN)
		}
	})
	require.Positive(t, released)
}
