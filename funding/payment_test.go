package funding_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"log/slog"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/blktest"
	"github.com/vokasi/vokasi-go/blk/training"
	"github.com/vokasi/vokasi-go/funding"
)

var (
	dateOf = blk.MustParseDate
	money  = blk.MustNewRupiah
	fees   = blk.MustParsePercent
)

// recordsOf returns the checks of an entity without the guards of its lifecycle.
func recordChecks(entity string) []blk.CheckInfo {
	guards := map[string]bool{}
	for _, g := range funding.PaymentLifecycle().Checks() {
		guards[string(g.ID)+g.Must.ID+g.Mend.ID] = true
	}
	var infos []blk.CheckInfo
	for _, info := range funding.Checks() {
		if info.Entity == entity && (info.At != "" || info.Scope != blk.ScopeMove || !guards[string(info.ID)+info.Must.ID+info.Mend.ID]) {
			infos = append(infos, info)
		}
	}
	return infos
}

func paper(number, on string, signer blk.ActorID, role blk.Role) funding.PaymentPaper {
	return funding.PaymentPaper{Number: number, SignedOn: dateOf(on), Signer: signer, Role: role, Office: "dinas"}
}

// localPayment is a direct payment of a local budget with all its papers.
func localPayment() *funding.Payment {
	return &funding.Payment{
		ID: "bayar-1", System: funding.LocalTreasury, Method: funding.Direct, BudgetLine: "baris-1", Commitment: "kontrak-1", Tranche: "t-1", Batch: "las-1",
		Payee: funding.Payee{Organisation: "cv-contoh", Name: "CV Contoh Jaya", Bank: "Bank Contoh", AccountHolder: "CV. CONTOH JAYA", AccountNumber: funding.MustParseAccountNumber("0099000123456")},
		Gross: money(11_100_000), Taxes: []funding.TaxWithholding{
			{Kind: funding.ValueAddedTax, Base: money(10_000_000), Rate: fees("11.00"), Amount: money(1_100_000), BillingCode: "990000000000001", NTPN: funding.MustParseNTPN("9900AB12CD34EF56"), PaidOn: dateOf("2026-02-20")},
			{Kind: funding.IncomeTax22, Base: money(10_000_000), Rate: fees("1.50"), Amount: money(150_000)},
		},
		Net: money(9_850_000), Purpose: "Bahan praktik las", FiscalYear: blk.MustParsePartialDate("2026"),
		FundRelease: paper("SPD-1", "2026-01-12", "bud-1", blk.RoleLocalTreasurer), Request: paper("SPP-1", "2026-02-02", "bendahara-1", blk.RoleExpenditureTreasurer),
		Verification: paper("V-1", "2026-02-04", "ppk-skpd-1", blk.RoleFinancialAdministrator), Order: paper("SPM-1", "2026-02-05", "pa-1", blk.RoleBudgetUser),
		Disbursement: paper("SP2D-1", "2026-02-06", "bud-1", blk.RoleLocalTreasurer), PaidOn: dateOf("2026-02-06"), BankAmount: money(9_850_000),
		Documents: []blk.DocumentID{"kuitansi-1"}, Citations: cited,
	}
}

// statePayment is the same of the state budget.
func statePayment() *funding.Payment {
	p := localPayment()
	p.System, p.FundRelease, p.Verification = funding.StateTreasury, funding.PaymentPaper{}, funding.PaymentPaper{}
	p.Request, p.Order, p.Disbursement = paper("SPP-1", "2026-02-02", "ppk-1", blk.RoleCommitmentOfficer), paper("SPM-1", "2026-02-05", "ppspm-1", blk.RolePaymentOrderSigner), paper("SP2D-1", "2026-02-06", "kppn-1", blk.RoleStateTreasuryOffice)
	return p
}

func TestPaymentChecks(t *testing.T) {
	type P = funding.Payment
	late := &blk.Context{On: dateOf("2026-06-30"), Phase: blk.Final}
	issued := func(e funding.PaymentEvent, to funding.PaymentState) []funding.PaymentStep {
		return []funding.PaymentStep{{Event: e, To: to}}
	}
	blktest.Checks(t, recordChecks("payment"), localPayment, today, (*P).Check, []blktest.Example[P]{
		{Check: "DOC-009", At: "/id", Break: func(p *P) { p.ID = "" }},
		{Check: "DOC-014", At: "/id", Break: func(p *P) { p.ID = "a b" }},
		{Check: "DOC-009", At: "/system", Break: func(p *P) { p.System = "" }},
		{Check: "REF-001", At: "/system", Break: func(p *P) { p.System = "apbn" }},
		{Check: "DOC-009", At: "/method", Break: func(p *P) { p.Method = "" }},
		{Check: "REF-001", At: "/method", Break: func(p *P) { p.Method = "LS" }},
		{Check: "DOC-014", At: "/budget_line", Break: func(p *P) { p.BudgetLine = "a b" }},
		{Check: "DOC-014", At: "/commitment", Break: func(p *P) { p.Commitment = "a b" }},
		{Check: "BDG-006", At: "/fiscal_year", Break: func(p *P) { p.FiscalYear = blk.MustParsePartialDate("2026-03") }},
		{Check: "DOC-014", At: "/tranche", Break: func(p *P) { p.Tranche = "a b" }},
		{Check: "DOC-014", At: "/batch", Break: func(p *P) { p.Batch = "a b" }},
		{Check: "DOC-014", At: "/documents/0", Break: func(p *P) { p.Documents[0] = "" }},
		{Check: "PAY-001", At: "/gross", Break: func(p *P) { p.Gross = money(0) }},
		{Check: "PAY-002", At: "/net", Break: func(p *P) { p.Net = money(9_850_001) }},
		{Check: "PAY-002", At: "/net", Break: func(p *P) { p.Taxes[0].Amount = money(1<<53 - 1) }},
		{Check: "PAY-003", At: "/payment_order/role", Break: func(p *P) { p.Order.Role = blk.RoleCommitmentOfficer }},
		{Check: "PAY-003", At: "/payment_verification/role", Break: func(p *P) { p.Verification.Role = blk.RoleCommitmentOfficer }},
		{Check: "PAY-003", At: "/payment_request/role", Break: func(p *P) { p.System = funding.StateTreasury }},
		{Check: "PAY-004", At: "/payment_order/signer", Break: func(p *P) { p.Order.Signer = p.Request.Signer }},
		{Check: "PAY-004", At: "/payment_request/signer", Break: func(p *P) {
			p.History = []funding.PaymentStep{{Event: funding.PaymentRequest, To: funding.PaymentRequested, Actor: "bendahara-1"}}
		}},
		{Check: "PAY-005", At: "/payment_order/signed_on", Break: func(p *P) { p.Order.SignedOn = dateOf("2026-02-03") }},
		{Check: "PAY-005", At: "/paid_on", Break: func(p *P) { p.PaidOn = dateOf("2026-02-05") }},
		{Check: "PAY-006", At: "/payment_order", Break: func(p *P) {
			p.Order.Number, p.History = "", issued(funding.PaymentIssueOrder, funding.PaymentSPM)
		}},
		{Check: "PAY-006", At: "/paid_on", Break: func(p *P) {
			p.PaidOn, p.History = blk.Date{}, issued(funding.PaymentPay, funding.PaymentPaid)
		}},
		{Check: "PAY-007", At: "/fund_release", Break: func(p *P) { p.FundRelease = funding.PaymentPaper{} }},
		{Check: "PAY-007", At: "/fund_release", Break: func(p *P) { p.FundRelease.SignedOn = dateOf("2026-02-03") }},
		{Check: "PAY-008", At: "/payment_verification", Break: func(p *P) { p.Verification = funding.PaymentPaper{} }},
		{Check: "PAY-010", At: "/bank_amount", Break: func(p *P) { p.BankAmount = money(9_850_010) }},
		{Check: "PAY-011", At: "", Break: func(p *P) { p.BudgetLine = "" }},
		{Check: "FND-004", At: "/fiscal_year", Break: func(p *P) { p.FiscalYear = blk.MustParsePartialDate("2025") }},
		{Check: "PAY-015", At: "/payee/account_holder", Break: func(p *P) { p.Payee.AccountHolder = "Orang Lain" }},
		{Check: "TAX-005", At: "/taxes/1/ntpn", Break: func(p *P) { p.PaidOn = dateOf("2026-01-10") }},
		{Check: "LIF-001", At: "/history/0/event", Break: func(p *P) { p.History = issued(funding.PaymentPay, funding.PaymentPaid) }},
	})
	require.Equal(t, "/taxes/1/ntpn", localPayment().Check(late).Of("TAX-005")[0].At)
	require.Empty(t, localPayment().Check(&blk.Context{On: dateOf("2026-03-18"), Phase: blk.Final}).Of("TAX-005"), "the fortieth day")
	require.NotEmpty(t, localPayment().Check(&blk.Context{On: dateOf("2026-03-19"), Phase: blk.Final}).Of("TAX-005"))
	require.NoError(t, statePayment().Validate(today))
	require.Empty(t, (&P{ID: "p", System: funding.StateTreasury, Method: funding.Direct}).Check(reported), "of what is only reported absence is no finding")

	blktest.Checks(t, recordChecks("payee"), func() *funding.Payee { return &funding.Payee{Organisation: "o"} }, today, (*funding.Payee).Check, []blktest.Example[funding.Payee]{
		{Check: "DOC-014", At: "/organisation", Break: func(p *funding.Payee) { p.Organisation = "a b" }},
		{Check: "DOC-014", At: "/person", Break: func(p *funding.Payee) { p.Person = "a b" }},
		{Check: "PAY-009", At: "/person", Break: func(p *funding.Payee) { p.Person = "p" }},
	})
	blktest.Checks(t, recordChecks("payment_paper"), func() *funding.PaymentPaper { p := localPayment().Order; return &p }, today, (*funding.PaymentPaper).Check, []blktest.Example[funding.PaymentPaper]{
		{Check: "DOC-009", At: "/number", Break: func(p *funding.PaymentPaper) { p.Number = "" }},
		{Check: "REF-001", At: "/role", Break: func(p *funding.PaymentPaper) { p.Role = "ppk" }},
		{Check: "DOC-014", At: "/signer", Break: func(p *funding.PaymentPaper) { p.Signer = "a b" }},
		{Check: "DOC-014", At: "/office", Break: func(p *funding.PaymentPaper) { p.Office = "a b" }},
	})
}

// The commitment officer of the state budget and the administration officer of a
// local budget are different persons with different papers: no word stands for both.
func TestTheTwoPPKAreTwoRoles(t *testing.T) {
	require.NotEqual(t, blk.RoleCommitmentOfficer, blk.RoleFinancialAdministrator)
	for _, system := range []funding.TreasurySystem{funding.StateTreasury, funding.LocalTreasury} {
		for _, kind := range []funding.PaymentPaperKind{funding.FundReleasePaper, funding.PaymentRequestPaper, funding.PaymentVerificationPaper, funding.PaymentOrderPaper, funding.DisbursementOrderPaper} {
			roles := funding.PaperSigners(system, kind, blk.Date{}, nil)
			if system == funding.StateTreasury {
				require.NotContains(t, roles, blk.RoleFinancialAdministrator)
				require.NotContains(t, roles, blk.RoleLocalTreasurer)
			} else {
				require.NotContains(t, roles, blk.RoleCommitmentOfficer)
				require.NotContains(t, roles, blk.RolePaymentOrderSigner)
				require.NotContains(t, roles, blk.RoleStateTreasuryOffice)
				require.NotEmpty(t, roles)
			}
		}
	}
	require.Nil(t, funding.PaperSigners("", funding.PaymentOrderPaper, blk.Date{}, nil))
	require.Nil(t, funding.PaperSigners(funding.StateTreasury, "kuitansi", blk.Date{}, nil))
	require.Nil(t, funding.PaperSigners(funding.StateTreasury, funding.FundReleasePaper, blk.Date{}, nil))
}

// covered answers that there is money left in the budget line.
func covered(t blk.Truth) *blk.Context {
	return &blk.Context{On: today.On, Phase: blk.Final, Supply: func(check blk.CheckID, _ string) (blk.Truth, blk.Citation) {
		if check == "PAY-012" {
			return t, blk.Citation{}
		}
		return blk.Undetermined, blk.Citation{}
	}}
}

type paymentWish struct {
	event funding.PaymentEvent
	actor blk.ActorID
	role  blk.Role
}

var (
	localWay = []paymentWish{{funding.PaymentRequest, "panitia-1", blk.RoleOrganiser}, {funding.PaymentVerify, "pptk-1", blk.RoleActivityOfficer}, {funding.PaymentIssueRequest, "bendahara-1", blk.RoleExpenditureTreasurer},
		{funding.PaymentIssueOrder, "pa-1", blk.RoleBudgetUser}, {funding.PaymentIssueDisbursement, "bud-1", blk.RoleLocalTreasurer}, {funding.PaymentPay, "bud-1", blk.RoleLocalTreasurer},
		{funding.PaymentAccount, "bendahara-1", blk.RoleExpenditureTreasurer}, {funding.PaymentReconcile, "ppk-skpd-1", blk.RoleFinancialAdministrator}}
	stateWay = []paymentWish{{funding.PaymentRequest, "panitia-1", blk.RoleOrganiser}, {funding.PaymentVerify, "ppk-1", blk.RoleCommitmentOfficer}, {funding.PaymentIssueRequest, "ppk-1", blk.RoleCommitmentOfficer},
		{funding.PaymentIssueOrder, "ppspm-1", blk.RolePaymentOrderSigner}, {funding.PaymentIssueDisbursement, "kppn-1", blk.RoleStateTreasuryOffice}, {funding.PaymentPay, "kppn-1", blk.RoleStateTreasuryOffice},
		{funding.PaymentAccount, "bendahara-1", blk.RoleExpenditureTreasurer}, {funding.PaymentReconcile, "bendahara-1", blk.RoleExpenditureTreasurer}}
)

// walk moves a payment along the way, up to but without an event.
func walk(t *testing.T, p *funding.Payment, way []paymentWish, until funding.PaymentEvent) {
	t.Helper()
	l := funding.PaymentLifecycle()
	for _, w := range way {
		if w.event == until {
			return
		}
		step, found := l.Try(p.History, w.event, moveOf(p, w, covered(blk.True)))
		require.Empty(t, found, w.event)
		p.History = append(p.History, step)
	}
}

func moveOf(p *funding.Payment, w paymentWish, c *blk.Context) blk.Move[funding.Payment] {
	return blk.Move[funding.Payment]{Record: p, Actor: w.actor, Role: w.role, At: blk.MustParseInstant("2026-02-06T03:00:00Z"), Context: c, Reason: "alasan"}
}

func TestPaymentLifecycle(t *testing.T) {
	l := funding.PaymentLifecycle()
	blktest.Lifecycle(t, l)
	for _, x := range []struct {
		make func() *funding.Payment
		way  []paymentWish
	}{{localPayment, localWay}, {statePayment, stateWay}} {
		p := x.make()
		require.Equal(t, funding.PaymentPlanned, p.State())
		walk(t, p, x.way, "")
		require.Equal(t, funding.PaymentReconciled, p.State())
		require.True(t, p.IsPaid())
		require.NoError(t, p.Validate(today))
		step, found := l.Try(p.History, funding.PaymentReverse, moveOf(p, x.way[7], nil))
		require.Empty(t, found)
		p.History = append(p.History, step)
		require.False(t, p.IsPaid())
		require.True(t, l.IsTerminal(p.State()))
	}
}

// A forbidden move returns every reason.
func TestForbiddenPayments(t *testing.T) {
	type P = funding.Payment
	l := funding.PaymentLifecycle()
	for name, x := range map[string]struct {
		state bool
		event funding.PaymentEvent
		spoil func(*P)
		by    paymentWish
		c     *blk.Context
		want  []blk.CheckID
	}{
		"complete first":            {event: funding.PaymentRequest, spoil: func(p *P) { p.Purpose = "" }, want: []blk.CheckID{"PAY-011"}},
		"net and holder":            {event: funding.PaymentVerify, spoil: func(p *P) { p.Net, p.Payee.AccountHolder = money(1), "Orang Lain" }, want: []blk.CheckID{"PAY-002", "PAY-015"}},
		"holder not known":          {event: funding.PaymentVerify, spoil: func(p *P) { p.Payee.AccountHolder = "" }, want: []blk.CheckID{"PAY-015"}},
		"no fund release":           {event: funding.PaymentIssueRequest, spoil: func(p *P) { p.FundRelease = funding.PaymentPaper{} }, want: []blk.CheckID{"PAY-007"}},
		"PPK signs a local request": {event: funding.PaymentIssueRequest, spoil: func(p *P) { p.Request.Role = blk.RoleCommitmentOfficer }, by: paymentWish{actor: "x", role: blk.RoleCommitmentOfficer}, want: []blk.CheckID{"PAY-003"}},
		"PPK releases funds":        {event: funding.PaymentIssueRequest, spoil: func(p *P) { p.FundRelease.Role = blk.RoleCommitmentOfficer }, want: []blk.CheckID{"PAY-003"}},
		"PPK verifies for PPK-SKPD": {event: funding.PaymentIssueOrder, spoil: func(p *P) { p.Verification.Role = blk.RoleCommitmentOfficer }, want: []blk.CheckID{"PAY-003"}},
		"who asks signs":            {event: funding.PaymentIssueRequest, spoil: func(p *P) { p.Request.Signer = "panitia-1" }, want: []blk.CheckID{"PAY-004"}},
		"nothing left":              {event: funding.PaymentIssueRequest, spoil: func(*P) {}, c: covered(blk.False), want: []blk.CheckID{"PAY-012"}},
		"nobody knows what is left": {event: funding.PaymentIssueRequest, spoil: func(*P) {}, c: &blk.Context{}, want: []blk.CheckID{"PAY-012"}},
		"no request":                {event: funding.PaymentIssueRequest, spoil: func(p *P) { p.Request = funding.PaymentPaper{} }, want: []blk.CheckID{"PAY-003", "PAY-007"}},
		"PPSPM signs a local order": {event: funding.PaymentIssueOrder, spoil: func(p *P) { p.Order.Role = blk.RolePaymentOrderSigner }, by: paymentWish{actor: "x", role: blk.RolePaymentOrderSigner}, want: []blk.CheckID{"PAY-003"}},
		"treasurer signs the order": {event: funding.PaymentIssueOrder, spoil: func(*P) {}, by: paymentWish{actor: "bendahara-1", role: blk.RoleExpenditureTreasurer}, want: []blk.CheckID{"LIF-002", "PAY-003"}},
		"not verified, early and the same": {event: funding.PaymentIssueOrder, spoil: func(p *P) {
			p.Verification = funding.PaymentPaper{}
			p.Order.SignedOn = dateOf("2026-01-30")
			p.Order.Signer = p.Request.Signer
		}, want: []blk.CheckID{"PAY-004", "PAY-005", "PAY-008"}},
		"PPK signs the order of the state": {state: true, event: funding.PaymentIssueOrder, spoil: func(p *P) { p.Order.Signer, p.Order.Role = p.Request.Signer, blk.RoleCommitmentOfficer }, by: paymentWish{actor: "ppk-1", role: blk.RoleCommitmentOfficer}, want: []blk.CheckID{"LIF-002", "PAY-003", "PAY-004"}},
		"KPPN pays a local budget":         {event: funding.PaymentIssueDisbursement, spoil: func(p *P) { p.Disbursement.Role = blk.RoleStateTreasuryOffice }, by: paymentWish{actor: "kppn", role: blk.RoleStateTreasuryOffice}, want: []blk.CheckID{"PAY-003"}},
		"out of the year":                  {event: funding.PaymentIssueDisbursement, spoil: func(p *P) { p.FiscalYear = blk.MustParsePartialDate("2025") }, want: []blk.CheckID{"FND-004"}},
		"no day of payment":                {event: funding.PaymentPay, spoil: func(p *P) { p.PaidOn = blk.Date{} }, want: []blk.CheckID{"PAY-013"}},
		"no proof":                         {event: funding.PaymentAccount, spoil: func(p *P) { p.Documents = nil }, want: []blk.CheckID{"PAY-014"}},
		"bank does not agree":              {event: funding.PaymentReconcile, spoil: func(p *P) { p.BankAmount = money(1) }, want: []blk.CheckID{"PAY-010"}},
		"bank not known":                   {event: funding.PaymentReconcile, spoil: func(p *P) { p.BankAmount = blk.Rupiah{} }, want: []blk.CheckID{"PAY-010"}},
		"paid before it is ordered":        {event: funding.PaymentIssueOrder, spoil: func(*P) {}, by: paymentWish{event: funding.PaymentPay, actor: "x", role: blk.RoleLocalTreasurer}, want: []blk.CheckID{"LIF-001"}},
	} {
		t.Run(name, func(t *testing.T) {
			p, way := localPayment(), localWay
			if x.state {
				p, way = statePayment(), stateWay
			}
			walk(t, p, way, x.event)
			w := x.by
			for _, step := range way {
				if step.event == x.event && w.actor == "" {
					w = step
				}
			}
			if w.event == "" {
				w.event = x.event
			}
			c := x.c
			if c == nil {
				c = covered(blk.True)
			}
			x.spoil(p)
			_, found := l.Try(p.History, w.event, moveOf(p, w, c))
			var ids []blk.CheckID
			for _, f := range found {
				ids = append(ids, f.Check)
				blktest.CheckFinding(t, f)
			}
			require.Equal(t, x.want, ids)
		})
	}
	carried := localPayment()
	carried.FiscalYear, carried.CarryOverNote = blk.MustParsePartialDate("2025"), "luncuran kontrak 2025"
	require.NoError(t, carried.Validate(today))
	require.Empty(t, carried.Check(today).Of("FND-004"))
}

func TestTaxChecks(t *testing.T) {
	type T = funding.TaxWithholding
	blktest.Checks(t, recordChecks("tax_withholding"), func() *T { x := localPayment().Taxes[0]; return &x }, today, (*T).Check, []blktest.Example[T]{
		{Check: "DOC-009", At: "/kind", Break: func(x *T) { x.Kind = "" }},
		{Check: "REF-001", At: "/kind", Break: func(x *T) { x.Kind = "pph" }},
		{Check: "DOC-009", At: "/base", Break: func(x *T) { x.Base = blk.Rupiah{} }},
		{Check: "DOC-009", At: "/rate", Break: func(x *T) { x.Rate = blk.Percent{} }},
		{Check: "DOC-009", At: "/amount", Break: func(x *T) { x.Amount = blk.Rupiah{} }},
		{Check: "TAX-001", At: "/amount", Break: func(x *T) { x.Amount = money(-1) }},
		{Check: "TAX-001", At: "/amount", Break: func(x *T) { x.Amount = money(10_000_001) }},
		{Check: "TAX-002", At: "/rate", Break: func(x *T) { x.Rate, x.Amount = fees("11.10"), money(1_110_000) }},
		{Check: "TAX-003", At: "/amount", Break: func(x *T) { x.Amount = money(1_100_001) }},
		{Check: "TAX-004", At: "/ntpn", Break: func(x *T) { x.NTPN = funding.NTPN{} }},
		{Check: "TAX-006", At: "/billing_code", Break: func(x *T) { x.BillingCode = "99" }},
		{Check: "TAX-006", At: "/billing_code", Break: func(x *T) { x.BillingCode = "99000000000000X" }},
	})
	old := funding.TaxWithholding{Kind: funding.ValueAddedTax, Base: money(1000), Rate: fees("10.00"), Amount: money(100), NTPN: funding.MustParseNTPN("9900AB12CD34EF56"), PaidOn: dateOf("2022-03-31")}
	require.Empty(t, old.Check(today), "the rate of its day")
	old.PaidOn = dateOf("2022-04-01")
	require.Len(t, old.Check(today).Of("TAX-002"), 1)
	at := func(paid, order string) blk.Findings {
		p := funding.Payment{Taxes: []funding.TaxWithholding{old}}
		if paid != "" {
			p.PaidOn = dateOf(paid)
		}
		if order != "" {
			p.Disbursement.SignedOn = dateOf(order)
		}
		return p.Check(today).Of("TAX-002")
	}
	require.Empty(t, at("2022-03-31", ""), "the rate of the day it was withheld, though paid in later")
	require.Empty(t, at("", "2022-03-31"))
	require.Len(t, at("2022-04-01", "2022-03-31"), 1)
	require.Len(t, at("", ""), 1, "no such day is on record")
	receipt := funding.Receipt{ReceivedOn: dateOf("2022-03-31"), Taxes: []funding.TaxWithholding{old}}
	require.Empty(t, receipt.Check(today).Of("TAX-002"))
	receipt.ReceivedOn = dateOf("2022-04-01")
	late := receipt.Check(today).Of("TAX-002")
	require.Len(t, late, 1)
	require.Equal(t, "/taxes/0/rate", late[0].At)
	for _, kind := range []funding.TaxKind{funding.IncomeTax21, funding.IncomeTax22, funding.IncomeTax23, funding.IncomeTax42} {
		x, err := funding.Withhold(kind, money(333), fees("0.00"), nil)
		require.NoError(t, err)
		require.Empty(t, x.Check(nil))
	}
	_, err := funding.Withhold(funding.IncomeTax21, blk.Rupiah{}, fees("5.00"), nil)
	require.Error(t, err)
	rapid.Check(t, func(t *rapid.T) {
		base, rate := rapid.Int64Range(0, 1<<50).Draw(t, "base"), rapid.Int64Range(0, 10_000).Draw(t, "rate")
		p, _ := blk.NewPercent(rate)
		x, err := funding.Withhold(funding.IncomeTax23, money(base), p, nil)
		require.NoError(t, err)
		n, _ := x.Amount.Int()
		require.Equal(t, base/10_000*rate+base%10_000*rate/10_000, n, "rounded down")
		require.Empty(t, x.Check(nil).Of("TAX-003"))
	})
}

// Net and taxes are the gross amount, whatever they are, and no sum wraps.
func TestNetIsGrossWithoutTaxes(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		gross := rapid.Int64Range(1, 1<<53-1).Draw(t, "gross")
		p := funding.Payment{ID: "p", Gross: money(gross)}
		taken := int64(0)
		for range rapid.IntRange(0, 4).Draw(t, "taxes") {
			n := rapid.Int64Range(0, gross/4).Draw(t, "tax")
			p.Taxes = append(p.Taxes, funding.TaxWithholding{Amount: money(n)})
			taken += n
		}
		due, ok := p.Due()
		require.True(t, ok)
		p.Net = due
		require.Equal(t, money(gross-taken), due)
		require.Empty(t, p.Check(reported).Of("PAY-002"))
		p.Net, _ = due.Add(money(rapid.SampledFrom([]int64{-1, 1}).Draw(t, "off")))
		if !p.Net.IsZero() {
			require.Len(t, p.Check(reported).Of("PAY-002"), 1)
		}
	})
	over := funding.Payment{Gross: money(1), Taxes: []funding.TaxWithholding{{Amount: money(1<<53 - 1)}, {Amount: money(1)}}}
	_, ok := over.Due()
	require.False(t, ok)
}

func TestAccountNumbersAndNTPN(t *testing.T) {
	blktest.Conform(t, funding.ParseAccountNumber, []string{"00001", "12345", "0099000123456", "9900012345678", "999999999999999999"}, []string{"1234", "1234567890123456789", "12 345", "12-345", "１２３４５", "12345x"})
	blktest.Conform(t, funding.ParseNTPN, []string{"0000000000000000", "9900AB12CD34EF56", "ZZZZZZZZZZZZZZZZ"}, []string{"9900ab12CD34EF56", "9900AB12CD34EF5", "9900AB12CD34EF567", "9900AB12-CD34EF5"})
	require.Equal(t, "*****", fmt.Sprintf("%v", funding.MustParseAccountNumber("00123")))
	require.Empty(t, funding.AccountNumber{}.String()+funding.AccountNumber{}.GoString()+funding.NTPN{}.String())
}

func FuzzAccountNumber(f *testing.F) {
	blktest.Fuzz(f, funding.ParseAccountNumber, "12345", "0099000123456", "x")
}

func FuzzNTPN(f *testing.F) { blktest.Fuzz(f, funding.ParseNTPN, "9900AB12CD34EF56", "x") }

// Whatever is logged or printed, no account and no name is in it.
func TestPersonalDataIsMasked(t *testing.T) {
	const number, name = "0099000123456", "Siti Contoh"
	p := *localPayment()
	p.Payee.Name, p.Payee.AccountHolder = name, name
	r := goodReceipt()
	r.Payee = p.Payee
	line := funding.PaymentListLine{Enrolment: "e-1", AccountNumber: funding.MustParseAccountNumber(number)}
	list := funding.PaymentList{ID: "l", Lines: []funding.PaymentListLine{line}}
	records := funding.Records{Payments: funding.Payments{p}, Receipts: funding.Receipts{*r}, PaymentLists: funding.PaymentLists{list}}
	for _, v := range []any{p, p.Payee, p.Payee.AccountNumber, *r, line, list, records.Payments, records.Receipts, records.PaymentLists, records} {
		var out bytes.Buffer
		for _, h := range []slog.Handler{slog.NewTextHandler(&out, nil), slog.NewJSONHandler(&out, nil)} {
			slog.New(h).Info("x", "v", v)
		}
		require.NotContains(t, out.String(), number, "%T", v)
		require.NotContains(t, out.String(), name, "%T", v)
		for _, verb := range []string{"%v", "%+v", "%#v", "%s", "%d", "%x", "%q"} {
			require.NotContains(t, fmt.Sprintf(verb, v), number, "%T %s", v, verb)
		}
	}
	b, err := json.Marshal(line)
	require.NoError(t, err)
	require.Contains(t, string(b), number, "documents do hold it")
	p.Payee.AccountHolder, p.Net, p.Gross = "Orang Lain", money(1), money(-1)
	for _, f := range p.Check(today) {
		require.False(t, strings.Contains(fmt.Sprint(f), name) || strings.Contains(fmt.Sprint(f), "Orang Lain") || strings.Contains(fmt.Sprint(f), number), f.Check)
	}
}

func goodReceipt() *funding.Receipt {
	return &funding.Receipt{ID: "k-1", Payment: "up-1", Number: "K-001", ReceivedOn: dateOf("2026-02-10"), Payee: funding.Payee{Name: "Toko Contoh"}, Amount: money(6_500_000), AmountInWords: "Enam juta lima ratus ribu rupiah",
		Purpose: "Elektroda", BudgetLine: "baris-1", Signed: blk.FlagOf(true), Stamped: blk.FlagOf(true), Citations: cited,
		Taxes: []funding.TaxWithholding{{Kind: funding.IncomeTax22, Base: money(6_500_000), Rate: fees("1.50"), Amount: money(97_500)}}}
}

func TestReceiptChecks(t *testing.T) {
	type R = funding.Receipt
	late := &blk.Context{On: dateOf("2026-06-30"), Phase: blk.Final}
	blktest.Checks(t, recordChecks("receipt"), goodReceipt, today, (*R).Check, []blktest.Example[R]{
		{Check: "DOC-009", At: "/id", Break: func(r *R) { r.ID = "" }},
		{Check: "DOC-014", At: "/id", Break: func(r *R) { r.ID = "a b" }},
		{Check: "DOC-014", At: "/payment", Break: func(r *R) { r.Payment = "a b" }},
		{Check: "DOC-014", At: "/budget_line", Break: func(r *R) { r.BudgetLine = "a b" }},
		{Check: "DOC-009", At: "/amount", Break: func(r *R) { r.Amount = blk.Rupiah{} }},
		{Check: "PAY-001", At: "/amount", Break: func(r *R) { r.Amount = money(-6_500_000) }},
		{Check: "PAY-020", At: "/amount_in_words", Break: func(r *R) { r.AmountInWords = "enam juta lima puluh ribu rupiah" }},
		{Check: "PAY-021", At: "/signed", Break: func(r *R) { r.Signed = blk.FlagOf(false) }},
		{Check: "PAY-022", At: "/stamped", Break: func(r *R) { r.Stamped = blk.Flag{} }},
		{Check: "TAX-005", At: "/taxes/0/ntpn", Break: func(r *R) { r.ReceivedOn = dateOf("2026-01-10") }},
	})
	require.Len(t, goodReceipt().Check(late).Of("TAX-005"), 1)
	require.NoError(t, goodReceipt().Validate(today))
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.Int64Range(1, 1<<53-1).Draw(t, "amount")
		words := rapid.SampledFrom([]string{blk.AmountInWords(n), money(n).InWords(), strings.ToUpper(money(n).InWords()), "# " + money(n).InWords() + " #"}).Draw(t, "words")
		require.Empty(t, (&R{ID: "k", Amount: money(n), AmountInWords: words}).Check(reported).Of("PAY-020"))
		require.Len(t, (&R{ID: "k", Amount: money(n), AmountInWords: blk.AmountInWords(n + 1)}).Check(reported).Of("PAY-020"), 1)
	})
}

// inHand returns a payment that brought money into the hands of the office.
func inHand(id funding.PaymentID, method funding.PaymentMethod, on string, n int64) funding.Payment {
	return funding.Payment{ID: id, System: funding.LocalTreasury, Method: method, Payee: funding.Payee{Organisation: "upt"}, Gross: money(n), Net: money(n), PaidOn: dateOf(on), Purpose: "x", FiscalYear: blk.MustParsePartialDate("2026"),
		History: []funding.PaymentStep{{Event: funding.PaymentPay, To: funding.PaymentPaid}}}
}

func TestCashBook(t *testing.T) {
	february := blk.MustParsePartialDate("2026-02").Period()
	reversed := inHand("tu-1", funding.ImprestAddition, "2026-02-03", 2_000_000)
	reversed.History = append(reversed.History, funding.PaymentStep{Event: funding.PaymentReverse, To: funding.PaymentReversed, At: blk.MustParseInstant("2026-02-19T18:00:00Z")})
	direct := inHand("ls-1", funding.Direct, "2026-02-03", 900_000)
	through := inHand("ls-2", funding.Direct, "2026-02-04", 800_000)
	through.ThroughTreasurer = blk.FlagOf(true)
	planned := inHand("up-0", funding.Imprest, "2026-02-03", 1)
	planned.History = nil
	payments := []funding.Payment{inHand("up-1", funding.Imprest, "2026-02-02", 10_000_000), reversed, direct, through, planned, inHand("up-2", funding.Imprest, "2026-03-02", 5)}
	receipt := *goodReceipt()
	receipt.Taxes[0].PaidOn = dateOf("2026-02-25")
	book, err := funding.NewCashBook(february, money(500), payments, []funding.Receipt{receipt})
	require.NoError(t, err)
	var lines []string
	for _, e := range book.Entries {
		lines = append(lines, fmt.Sprintf("%v %s %s %s%s%v %v", e.On, e.Kind, e.Payment, e.Receipt, e.In, e.Out, e.Balance))
	}
	require.Equal(t, []string{
		"2026-02-02 from_treasury up-1 Rp10.000.000 Rp10.000.500",
		"2026-02-03 from_treasury tu-1 Rp2.000.000 Rp12.000.500",
		"2026-02-04 from_treasury ls-2 Rp800.000 Rp12.800.500",
		"2026-02-10 tax_withheld up-1 k-1Rp97.500 Rp12.898.000",
		"2026-02-10 expense up-1 k-1Rp6.500.000 Rp6.398.000",
		"2026-02-20 reversal tu-1 Rp2.000.000 Rp4.398.000",
		"2026-02-25 tax_paid_in up-1 k-1Rp97.500 Rp4.300.500",
	}, lines)
	require.Equal(t, money(4_300_500), book.Closing)
	_, overdrawn := book.Overdrawn()
	require.False(t, overdrawn)

	for _, opening := range []blk.Rupiah{{}, money(1<<53 - 1)} {
		_, err = funding.NewCashBook(february, opening, payments, nil)
		require.Error(t, err)
	}
	receipt.ReceivedOn = dateOf("2026-02-01")
	book, err = funding.NewCashBook(february, money(0), payments, []funding.Receipt{receipt})
	require.NoError(t, err)
	e, overdrawn := book.Overdrawn()
	require.True(t, overdrawn)
	require.Equal(t, "2026-02-01 -Rp6.402.500", fmt.Sprint(e.On, " ", e.Balance))
}

// What came in and did not go out is there, in any order of the records.
func TestCashBookBalances(t *testing.T) {
	year := blk.MustParsePartialDate("2026").Period()
	rapid.Check(t, func(t *rapid.T) {
		opening := rapid.Int64Range(-1e9, 1e9).Draw(t, "opening")
		want := opening
		var payments []funding.Payment
		for range rapid.IntRange(0, 6).Draw(t, "payments") {
			n := rapid.Int64Range(1, 1e9).Draw(t, "n")
			p := inHand("p", funding.Imprest, "2026-01-01", n)
			p.PaidOn = p.PaidOn.AddDays(rapid.IntRange(-50, 400).Draw(t, "day"))
			if year.Contains(p.PaidOn) {
				want += n
			}
			payments = append(payments, p)
		}
		var receipts []funding.Receipt
		for range rapid.IntRange(0, 6).Draw(t, "receipts") {
			n, tax := rapid.Int64Range(1, 1e9).Draw(t, "n"), rapid.Int64Range(0, 1e6).Draw(t, "tax")
			r := funding.Receipt{Amount: money(n), ReceivedOn: dateOf("2026-01-01").AddDays(rapid.IntRange(0, 300).Draw(t, "day")), Taxes: []funding.TaxWithholding{{Amount: money(tax)}}}
			want += tax - n
			if rapid.Bool().Draw(t, "paid in") {
				r.Taxes[0].PaidOn = r.ReceivedOn.AddDays(30)
				want -= tax
			}
			receipts = append(receipts, r)
		}
		book, err := funding.NewCashBook(year, money(opening), payments, receipts)
		require.NoError(t, err)
		require.Equal(t, money(want), book.Closing)
		before := dateOf("2026-01-01")
		for _, e := range book.Entries {
			require.False(t, e.On.Before(before))
			before = e.On
		}
		again, err := funding.NewCashBook(year, money(opening), reversedList(payments), reversedList(receipts))
		require.NoError(t, err)
		require.Equal(t, book.Closing, again.Closing)
	})
}

func reversedList[T any](list []T) []T {
	out := make([]T, len(list))
	for i := range list {
		out[len(list)-1-i] = list[i]
	}
	return out
}

func goodAccountability() *funding.AccountabilityReport {
	return &funding.AccountabilityReport{ID: "spj-1", Organisation: "upt", Period: blk.MustParsePartialDate("2026-02").Period(), Opening: money(0), Closing: money(3_597_500), CashOnHand: money(97_500), BankBalance: money(3_500_000), Receipts: []funding.ReceiptID{"k-1"},
		SubmittedOn: dateOf("2026-03-02"), Document: "spj", Citations: cited}
}

func TestAccountabilityChecks(t *testing.T) {
	type A = funding.AccountabilityReport
	blktest.Checks(t, recordChecks("accountability_report"), goodAccountability, today, (*A).Check, []blktest.Example[A]{
		{Check: "DOC-009", At: "/id", Break: func(r *A) { r.ID = "" }},
		{Check: "DOC-014", At: "/id", Break: func(r *A) { r.ID = "a b" }},
		{Check: "DOC-009", At: "/organisation", Break: func(r *A) { r.Organisation = "" }},
		{Check: "DOC-014", At: "/organisation", Break: func(r *A) { r.Organisation = "a b" }},
		{Check: "DOC-009", At: "/period", Break: func(r *A) { r.Period.Until = blk.Date{} }},
		{Check: "DOC-013", At: "/period", Break: func(r *A) { r.Period.Until = dateOf("2026-01-01") }},
		{Check: "DOC-014", At: "/receipts/0", Break: func(r *A) { r.Receipts[0] = "" }},
		{Check: "DOC-014", At: "/document", Break: func(r *A) { r.Document = "a b" }},
		{Check: "PAY-030", At: "/closing", Break: func(r *A) { r.CashOnHand = money(0) }},
		{Check: "PAY-030", At: "/closing", Break: func(r *A) { r.CashOnHand = money(1<<53 - 1) }},
	})
	require.NoError(t, goodAccountability().Validate(today))
}

func TestRealisationReport(t *testing.T) {
	line := func(id funding.PaymentID, l funding.BudgetLineID, method funding.PaymentMethod, on string, n int64) funding.Payment {
		p := inHand(id, method, on, n)
		p.BudgetLine = l
		return p
	}
	accounted := line("tu", "b", funding.ImprestAddition, "2026-06-01", 30)
	accounted.History = append(accounted.History, funding.PaymentStep{Event: funding.PaymentAccount, To: funding.PaymentAccounted})
	reversed := line("r", "a", funding.Direct, "2026-06-02", 7)
	reversed.History[0].To = funding.PaymentReversed
	lines := []funding.BudgetedLine{{Line: "a", Account: "521211", Source: funding.APBN, Budget: money(1000)}, {Line: "b", Account: "521213", Source: funding.APBN, Budget: money(100)}, {Line: "c", Account: "521211", Source: funding.PNBP, Budget: money(0)}}
	payments := []funding.Payment{
		line("1", "a", funding.Direct, "2026-02-01", 100), line("2", "a", funding.ImprestReplenishment, "2026-06-30", 233), line("3", "a", funding.Direct, "2026-07-01", 999), line("4", "a", funding.Direct, "2025-06-01", 999),
		line("up", "a", funding.Imprest, "2026-06-01", 500), line("tu0", "b", funding.ImprestAddition, "2026-06-01", 500), accounted, reversed, line("5", "x", funding.Direct, "2026-06-15", 5),
	}
	r, err := funding.NewRealisationReport(blk.MustParsePartialDate("2026-06"), lines, payments)
	require.NoError(t, err)
	var rows []string
	show := func(x *funding.RealisationRow) string {
		return fmt.Sprintf("%s %s %s: %v %v %v %v %v", x.Line, x.Account, x.Source, x.Budget, x.ThisMonth, x.ToDate, x.Share, x.Remainder)
	}
	for i := range r.Rows {
		rows = append(rows, show(&r.Rows[i]))
	}
	require.Equal(t, []string{
		"a 521211 apbn: Rp1.000 Rp233 Rp333 33.30 Rp667",
		"b 521213 apbn: Rp100 Rp30 Rp30 30.00 Rp70",
		"c 521211 pnbp: Rp0 Rp0 Rp0  Rp0",
		"x  :  Rp5 Rp5  ",
	}, rows)
	require.Equal(t, "  :  Rp268 Rp368  ", show(&r.Total), "what is planned is not known of every line")
	accounts, err := r.ByAccount()
	require.NoError(t, err)
	require.Len(t, accounts, 3)
	require.Equal(t, " 521211 : Rp1.000 Rp233 Rp333 33.30 Rp667", show(&accounts[0]))
	sources, err := r.BySource()
	require.NoError(t, err)
	require.Equal(t, "  apbn: Rp1.100 Rp263 Rp363 33.00 Rp737", show(&sources[0]))

	_, err = funding.NewRealisationReport(blk.MustParsePartialDate("2026"), lines, payments)
	require.Error(t, err)
	for _, bad := range []funding.Payment{line("1", "a", funding.Direct, "2026-06-01", 1<<53-1), {ID: "p", BudgetLine: "a", Method: funding.Direct, PaidOn: dateOf("2026-06-01"), History: reversed.History[:0:0]}} {
		if len(bad.History) == 0 {
			bad.History = []funding.PaymentStep{{Event: funding.PaymentPay, To: funding.PaymentPaid}}
		}
		_, err = funding.NewRealisationReport(blk.MustParsePartialDate("2026-06"), lines, append(payments, bad))
		require.Error(t, err)
	}
}

// Months add up to the year, and lines to the total.
func TestRealisationAddsUp(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		lines := []funding.BudgetedLine{{Line: "a", Budget: money(1e9)}, {Line: "b", Budget: money(1e9)}}
		var payments []funding.Payment
		sum := int64(0)
		for range rapid.IntRange(0, 20).Draw(t, "payments") {
			n := rapid.Int64Range(1, 1e6).Draw(t, "n")
			p := inHand("p", funding.Direct, "2026-01-01", n)
			p.PaidOn, p.BudgetLine = p.PaidOn.AddDays(rapid.IntRange(0, 364).Draw(t, "day")), rapid.SampledFrom([]funding.BudgetLineID{"a", "b"}).Draw(t, "line")
			payments, sum = append(payments, p), sum+n
		}
		months, before := int64(0), int64(0)
		for m := 1; m <= 12; m++ {
			month, _ := blk.NewPartialDate(2026, m, 0)
			r, err := funding.NewRealisationReport(month, lines, payments)
			require.NoError(t, err)
			n, _ := r.Total.ThisMonth.Int()
			months += n
			toDate, _ := r.Total.ToDate.Int()
			require.Equal(t, before+n, toDate)
			before = toDate
			rest, err := r.Total.Remainder.Add(r.Total.ToDate)
			require.NoError(t, err)
			require.Equal(t, r.Total.Budget, rest)
		}
		require.Equal(t, sum, months)
	})
}

func TestPaymentCodeLists(t *testing.T) {
	blktest.CodeList(t, funding.TaxKind(""), funding.PaymentPaperKind(""), funding.TreasurySystem(""), funding.PaymentMethod(""), funding.PaymentState(""), funding.PaymentEvent(""), funding.CashBookEntryKind(""), funding.AllowanceKind(""))
	require.NotEmpty(t, training.InsuranceWorkAccident.Label().ID)
}

func TestCashBookOfAnOffice(t *testing.T) {
	r, _ := auditedOffice(t)
	book, err := r.CashBook("upt", february, money(0))
	require.NoError(t, err)
	require.Equal(t, money(500_000), book.Closing)
	require.Len(t, book.Entries, 7)
	book, err = r.CashBook("dinas-lain", february, money(7))
	require.NoError(t, err)
	require.Equal(t, money(7), book.Closing)
	r.AccountabilityReports[1].Organisation = "dinas-lain"
	require.Empty(t, r.Check(today).Of("PAY-033"), "of an office without payments nothing is known")
}

// What was issued before a payment was returned must be issued again.
func TestReturnedPayments(t *testing.T) {
	p, l := localPayment(), funding.PaymentLifecycle()
	walk(t, p, localWay, funding.PaymentIssueDisbursement)
	step, found := l.Try(p.History, funding.PaymentReturn, moveOf(p, localWay[4], nil))
	require.Empty(t, found)
	p.History = append(p.History, step)
	p.Order, p.Disbursement, p.PaidOn = funding.PaymentPaper{}, funding.PaymentPaper{}, blk.Date{}
	require.Empty(t, p.Check(today).Of("PAY-006"), "no order is in force")
	p.History = p.History[:len(p.History)-1]
	require.Len(t, p.Check(today).Of("PAY-006"), 1)

	_, found = l.Try([]funding.PaymentStep{{Event: funding.PaymentRequest, To: funding.PaymentRequested}}, funding.PaymentCancel, blk.Move[funding.Payment]{Record: p, Actor: "u", Role: blk.RoleOrganiser, At: moveOf(p, localWay[0], nil).At})
	require.Len(t, found.Of("AUD-001"), 1, "a reason is wanted")
}

// What is not known stops a move and is no finding.
func TestUnknownStopsMovesAlone(t *testing.T) {
	l := funding.PaymentLifecycle()
	for name, x := range map[string]struct {
		event funding.PaymentEvent
		hide  func(*funding.Payment)
		guard string
	}{
		"who signed":       {funding.PaymentIssueOrder, func(p *funding.Payment) { p.Request.Signer = "" }, "PAY-004"},
		"in which role":    {funding.PaymentIssueOrder, func(p *funding.Payment) { p.Order.Role = "" }, "PAY-003"},
		"when":             {funding.PaymentIssueRequest, func(p *funding.Payment) { p.FundRelease.SignedOn = blk.Date{} }, "PAY-007"},
		"an amount of tax": {funding.PaymentIssueDisbursement, func(p *funding.Payment) { p.Taxes[0].Amount = blk.Rupiah{} }, "PAY-002"},
	} {
		p := localPayment()
		walk(t, p, localWay, x.event)
		x.hide(p)
		answer := l.Ask(p.History, x.event, moveOf(p, localWay[3], covered(blk.True)))
		unknown := answer.Leaves(blk.Undetermined)
		require.Len(t, unknown, 1, name)
		require.Equal(t, x.guard, unknown[0].Code, name)
		require.Empty(t, p.Check(today).Of(blk.CheckID(x.guard)), name)
	}
}

// A lower layer may take a role away, never add one.
func TestSignersAreTightenedByLayers(t *testing.T) {
	set := func(codes ...string) []blk.Layer {
		return []blk.Layer{{Level: blk.LayerRegency, Region: blk.MustParseRegion("19.71"), Settings: []blk.Setting{{Parameter: "local_payment_order_signers", DatedValue: blk.DatedValue{Value: blk.Value{Codes: codes}}}}}}
	}
	book, found := blk.Resolve(funding.Parameters(), set("budget_user"), blk.MustParseRegion("19.71"), "", today.On)
	require.Empty(t, found)
	c := &blk.Context{On: today.On, Phase: blk.Final, Rulebook: book}
	p := localPayment()
	require.Empty(t, p.Check(c))
	p.Order.Role = blk.RoleAuthorisedBudgetUser
	require.Empty(t, p.Check(today))
	require.Len(t, p.Check(c).Of("PAY-003"), 1)
	_, found = blk.Resolve(funding.Parameters(), set("ppk_commitment"), blk.MustParseRegion("19.71"), "", today.On)
	require.Len(t, found, 1)
}
