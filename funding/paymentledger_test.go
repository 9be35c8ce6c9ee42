package funding_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/blktest"
	"github.com/vokasi/vokasi-go/funding"
)

// booked returns an entry of line baris-1, with a commitment and a payment if they
// are given.
func booked(id string, kind funding.EntryKind, n int64, on string, names ...string) funding.Entry {
	e := funding.Entry{ID: funding.EntryID(id), Kind: kind, Line: "baris-1", Amount: money(n), On: dateOf(on)}
	if len(names) > 0 {
		e.Commitment = funding.CommitmentID(names[0])
	}
	if len(names) > 1 {
		e.Payment = funding.PaymentID(names[1])
	}
	return e
}

// A request needs enough left in its line, on its own day.
func TestPaymentsAreCovered(t *testing.T) {
	const gross = 11_100_000
	requested := func(id string, n int64, commitment funding.CommitmentID, on string) funding.Payment {
		p := *localPayment()
		p.ID, p.Gross, p.Commitment, p.Request.SignedOn = funding.PaymentID(id), money(n), commitment, dateOf(on)
		p.History = []funding.PaymentStep{{Event: funding.PaymentIssueRequest, To: funding.PaymentSPP}}
		return p
	}
	allocated := func(n int64) funding.Entry { return booked("a", funding.EntryAllocation, n, "2026-01-05") }
	bound := booked("k", funding.EntryCommitment, gross, "2026-01-10", "kontrak-1")
	for name, x := range map[string]struct {
		entries []funding.Entry
		others  []funding.Payment
		change  func(*funding.Payment)
		want    blk.Truth
	}{
		"no entries":                  {want: blk.Undetermined},
		"no allocation":               {entries: []funding.Entry{bound}, want: blk.Undetermined},
		"no line":                     {entries: []funding.Entry{allocated(gross)}, change: func(p *funding.Payment) { p.BudgetLine = "" }, want: blk.Undetermined},
		"no amount":                   {entries: []funding.Entry{allocated(gross)}, change: func(p *funding.Payment) { p.Gross = blk.Rupiah{} }, want: blk.Undetermined},
		"to the last rupiah":          {entries: []funding.Entry{allocated(gross)}, want: blk.True},
		"a rupiah too few":            {entries: []funding.Entry{allocated(gross - 1)}, want: blk.False},
		"allocated after the request": {entries: []funding.Entry{allocated(gross - 1), booked("r", funding.EntryRevision, 1, "2026-02-03")}, want: blk.False},
		"not yet requested":           {entries: []funding.Entry{allocated(gross - 1), booked("r", funding.EntryRevision, 1, "2026-02-03")}, change: func(p *funding.Payment) { p.Request = funding.PaymentPaper{} }, want: blk.True},
		"bound by its commitment":     {entries: []funding.Entry{allocated(gross), bound}, want: blk.True},
		"bound by another":            {entries: []funding.Entry{allocated(gross), bound}, change: func(p *funding.Payment) { p.Commitment = "kontrak-2" }, want: blk.False},
		"spent by another":            {entries: []funding.Entry{allocated(gross), booked("b", funding.EntryRealisation, 1, "2026-01-20", "", "bayar-0")}, want: blk.False},
		"realised already":            {entries: []funding.Entry{allocated(gross), bound, booked("b", funding.EntryRealisation, gross, "2026-02-02", "kontrak-1", "bayar-1")}, want: blk.True},
		"requested by another":        {entries: []funding.Entry{allocated(gross)}, others: []funding.Payment{requested("bayar-0", 1, "", "2026-02-01")}, want: blk.False},
		"requested later":             {entries: []funding.Entry{allocated(gross)}, others: []funding.Payment{requested("bayar-0", 1, "", "2026-02-03")}, want: blk.True},
		"two of one commitment":       {entries: []funding.Entry{allocated(gross), bound}, others: []funding.Payment{requested("bayar-0", 1, "kontrak-1", "2026-02-01")}, want: blk.False},
		"two of two commitments":      {entries: []funding.Entry{allocated(gross + 1), bound, booked("l", funding.EntryCommitment, 1, "2026-01-10", "kontrak-2")}, others: []funding.Payment{requested("bayar-0", 1, "kontrak-2", "2026-02-01")}, want: blk.True},
		"sums beyond every amount":    {entries: []funding.Entry{allocated(1<<53 - 1), booked("a-2", funding.EntryAllocation, 1<<53-1, "2026-01-06")}, want: blk.True},
	} {
		p := *localPayment()
		if x.change != nil {
			x.change(&p)
		}
		r := &funding.Records{Payments: append([]funding.Payment{p}, x.others...), Entries: append(x.entries, funding.Entry{ID: "lain", Kind: funding.EntryAllocation, Line: "baris-2", Amount: money(1 << 52)})}
		require.Equal(t, x.want, r.IsCovered("bayar-1", dateOf("2026-02-04")), name)
	}
	require.Equal(t, blk.Undetermined, (&funding.Records{}).IsCovered("", today.On))
}

// A tranche whose payment is known is released only if its line has enough left.
func TestReleaseAsksTheBudgetLine(t *testing.T) {
	r := recordsOf()
	id := r.Assistances[0].Tranches[0].ID
	p := *localPayment()
	p.ID = r.Assistances[0].Tranches[0].Payment
	require.NotEmpty(t, p.ID)
	says := func(c *blk.Context) (answers []blk.Truth) {
		x := r.TrancheCase(id)
		for _, part := range x.Release(c).Children {
			if part.Code == "PAY-012" {
				answers = append(answers, part.Truth)
			}
		}
		return answers
	}
	require.Empty(t, says(covered(blk.True)), "the payment is not there")
	r.Payments = []funding.Payment{p}
	for _, truth := range []blk.Truth{blk.True, blk.False, blk.Undetermined} {
		require.Equal(t, []blk.Truth{truth}, says(covered(truth)))
	}
	r.Payments[0].BudgetLine = ""
	require.Empty(t, says(covered(blk.True)), "the line is not known")
}

// What is booked of a payment is what was paid, from its line and not before it.
func TestRealisationsAgreeWithPayments(t *testing.T) {
	const gross = 11_100_000
	allocation := booked("a", funding.EntryAllocation, 100_000_000, "2026-01-05")
	bound := booked("k", funding.EntryCommitment, 50_000_000, "2026-01-10", "kontrak-1")
	realised := func(id string, n int64) funding.Entry {
		return booked(id, funding.EntryRealisation, n, "2026-02-06", "kontrak-1", "bayar-1")
	}
	moved := func(state funding.PaymentState) func(*funding.Payment) {
		return func(p *funding.Payment) { p.History = []funding.PaymentStep{{Event: funding.PaymentCancel, To: state}} }
	}
	other := func(change func(*funding.Entry)) []funding.Entry {
		e := realised("b", gross)
		change(&e)
		return []funding.Entry{e}
	}
	reversal := func(of string, n int64) funding.Entry {
		e := booked("r-"+of, funding.EntryReversal, -n, "2026-02-07")
		e.Reverses = funding.EntryID(of)
		return e
	}
	for name, x := range map[string]struct {
		entries []funding.Entry
		change  func(*funding.Payment)
		want    []string
	}{
		"not booked":              {},
		"booked":                  {entries: []funding.Entry{realised("b", gross)}},
		"too little":              {entries: []funding.Entry{realised("b", gross-1)}, want: []string{"LED-012 /entries/2/amount"}},
		"too much":                {entries: []funding.Entry{realised("b", gross+1)}, want: []string{"LED-012 /entries/2/amount"}},
		"given back in part":      {entries: []funding.Entry{realised("b", gross), booked("s", funding.EntryRefund, 1, "2026-03-01", "", "bayar-1")}},
		"corrected":               {entries: []funding.Entry{realised("b", gross-1), reversal("b", gross-1), realised("c", gross)}},
		"taken back":              {entries: []funding.Entry{realised("b", gross-1), reversal("b", gross-1)}},
		"not known what it was":   {entries: []funding.Entry{realised("b", 1)}, change: func(p *funding.Payment) { p.Gross = blk.Rupiah{} }},
		"cancelled":               {entries: []funding.Entry{realised("b", gross)}, change: moved(funding.PaymentCancelled), want: []string{"LED-012 /entries/2/amount"}},
		"reversed and given back": {entries: []funding.Entry{realised("b", gross), booked("s", funding.EntryRefund, gross, "2026-03-01", "", "bayar-1")}, change: moved(funding.PaymentReversed)},
		"an imprest":              {entries: []funding.Entry{realised("b", 1)}, change: func(p *funding.Payment) { p.Method = funding.Imprest }, want: []string{"LED-011 /entries/2/payment"}},
		"a part of an addition":   {entries: []funding.Entry{realised("b", 1)}, change: func(p *funding.Payment) { p.Method = funding.ImprestAddition }},
		"another line":            {entries: []funding.Entry{realised("b", gross)}, change: func(p *funding.Payment) { p.BudgetLine = "baris-2" }, want: []string{"LED-011 /entries/2/line"}},
		"another line of an imprest": {entries: []funding.Entry{realised("b", gross)}, change: func(p *funding.Payment) {
			p.BudgetLine, p.Method = "baris-2", funding.ImprestReplenishment
		}},
		"another commitment": {entries: []funding.Entry{realised("b", gross)}, change: func(p *funding.Payment) { p.Commitment = "kontrak-2" }, want: []string{"LED-011 /entries/2/commitment"}},
		"before its SP2D":    {entries: other(func(e *funding.Entry) { e.On = dateOf("2026-02-05") }), want: []string{"LED-011 /entries/2/on"}},
		"before it was paid": {entries: other(func(e *funding.Entry) { e.On = dateOf("2026-02-05") }), change: func(p *funding.Payment) { p.Disbursement = funding.PaymentPaper{} }, want: []string{"LED-011 /entries/2/on"}},
		"another payment":    {entries: other(func(e *funding.Entry) { e.Payment, e.Amount = "bayar-2", money(1) })},
	} {
		p := *localPayment()
		if x.change != nil {
			x.change(&p)
		}
		r := &funding.Records{Payments: []funding.Payment{p}, Entries: append([]funding.Entry{allocation, bound}, x.entries...)}
		var got []string
		for _, id := range []blk.CheckID{"LED-011", "LED-012"} {
			for _, f := range r.Check(today).Of(id) {
				blktest.CheckFinding(t, f)
				require.Equal(t, "/funding/payments/0", f.Params.Get("other"), name)
				got = append(got, string(f.Check)+" "+f.At)
			}
		}
		require.Equal(t, x.want, got, name)
	}
}

// A tranche that names its payment was paid by it, and in its amount.
func TestTranchesAgreeWithPayments(t *testing.T) {
	records := func() *funding.Records {
		r := recordsOf()
		first := &r.Assistances[0].Tranches[0]
		p := funding.Payment{ID: first.Payment, Method: funding.Direct, Gross: first.Amount, PaidOn: dateOf("2026-02-06")}
		r.Payments = []funding.Payment{p}
		return r
	}
	for name, x := range map[string]struct {
		change func(r *funding.Records, t *funding.Tranche, p *funding.Payment)
		want   string
	}{
		"they agree":         {},
		"not in the records": {change: func(r *funding.Records, _ *funding.Tranche, p *funding.Payment) { p.ID = "lain" }},
		"another amount":     {change: func(_ *funding.Records, _ *funding.Tranche, p *funding.Payment) { p.Gross = money(1) }, want: "0"},
		"not known how much": {change: func(_ *funding.Records, _ *funding.Tranche, p *funding.Payment) { p.Gross = blk.Rupiah{} }},
		"an advance is kept back": {change: func(_ *funding.Records, t *funding.Tranche, p *funding.Payment) {
			t.AdvanceRepaid = money(1)
			p.Gross, _ = t.Amount.Sub(money(1))
		}},
		"it was reversed": {change: func(_ *funding.Records, _ *funding.Tranche, p *funding.Payment) {
			p.History = []funding.PaymentStep{{Event: funding.PaymentReverse, To: funding.PaymentReversed}}
		}, want: "0"},
		"it was made": {change: func(_ *funding.Records, _ *funding.Tranche, p *funding.Payment) {
			p.History = []funding.PaymentStep{{Event: funding.PaymentPay, To: funding.PaymentPaid}}
		}},
		"it names the tranche": {change: func(_ *funding.Records, t *funding.Tranche, p *funding.Payment) { p.Tranche = t.ID }},
		"it names another":     {change: func(_ *funding.Records, _ *funding.Tranche, p *funding.Payment) { p.Tranche = "lain" }, want: "0"},
		"two tranches name it": {change: func(r *funding.Records, t *funding.Tranche, _ *funding.Payment) {
			r.Assistances[0].Tranches[1].Payment = t.Payment
		}, want: "1"},
		"the tranche is planned": {change: func(_ *funding.Records, t *funding.Tranche, p *funding.Payment) {
			t.History, p.PaidOn = nil, blk.Date{}
		}},
	} {
		r := records()
		if x.change != nil {
			x.change(r, &r.Assistances[0].Tranches[0], &r.Payments[0])
		}
		found := r.Check(today).Of("DSB-020")
		if x.want == "" {
			require.Empty(t, found, name)
			continue
		}
		require.Len(t, found, 1, name)
		blktest.CheckFinding(t, found[0])
		require.Equal(t, "/assistances/0/tranches/"+x.want+"/payment", found[0].At, name)
		require.Equal(t, "/funding/payments/0", found[0].Params.Get("other"), name)
	}
}
