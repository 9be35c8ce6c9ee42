package funding_test

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/construction"
	"github.com/vokasi/vokasi-go/funding"
)

// TestProjectContext: what the money of a project says decides, and what it does not is
// asked further.
func TestProjectContext(t *testing.T) {
	audited := construction.Contract{AuditedOn: day("2026-02-02"), AuditedProgress: blk.MustParsePercent("40.00")}
	building := func() *construction.Records {
		return &construction.Records{Projects: []construction.Project{{ID: "p", Design: construction.Design{Estimate: rp(1_000)}, Contracts: []construction.Contract{audited}}}}
	}
	money := func() *funding.Records {
		return &funding.Records{
			Allocations: []funding.Allocation{{ID: "a", Project: "p", FiscalYear: blk.MustParsePartialDate("2026"), Amount: rp(600)}, {ID: "b", Project: "p", FiscalYear: blk.MustParsePartialDate("2027"), Amount: rp(400)}},
			Commitments: []funding.Commitment{{ID: "k", Project: "p", Amount: rp(900)}, {ID: "other", Project: "q", Amount: rp(1)}},
			Payments:    []funding.Payment{{ID: "1", Commitment: "k", Gross: rp(360), PaidOn: day("2026-01-30"), History: []funding.PaymentStep{{Event: funding.PaymentPay, To: funding.PaymentPaid}}}, {ID: "2", Commitment: "other", Gross: rp(5), PaidOn: day("2026-01-30"), History: []funding.PaymentStep{{Event: funding.PaymentPay, To: funding.PaymentPaid}}}},
		}
	}
	all := map[blk.CheckID]blk.Truth{"CON-020": blk.True, "CON-021": blk.True, "CON-034": blk.True}
	with := func(id blk.CheckID, truth blk.Truth) map[blk.CheckID]blk.Truth {
		m := map[blk.CheckID]blk.Truth{}
		for k, v := range all {
			m[k] = v
		}
		m[id] = truth
		return m
	}
	for name, x := range map[string]struct {
		change func(*funding.Records, *construction.Records)
		want   map[blk.CheckID]blk.Truth
	}{
		"all is well": {func(*funding.Records, *construction.Records) {}, all},
		"of another year": {func(m *funding.Records, _ *construction.Records) {
			m.Allocations[0].FiscalYear = blk.MustParsePartialDate("2025")
		}, with("CON-020", blk.False)},
		"of no year":            {func(m *funding.Records, _ *construction.Records) { m.Allocations[0].FiscalYear = blk.PartialDate{} }, with("CON-020", blk.Undetermined)},
		"too dear":              {func(_ *funding.Records, b *construction.Records) { b.Projects[0].Design.Estimate = rp(1_001) }, with("CON-021", blk.False)},
		"no estimate":           {func(_ *funding.Records, b *construction.Records) { b.Projects[0].Design.Estimate = blk.Rupiah{} }, with("CON-021", blk.Undetermined)},
		"an allocation unknown": {func(m *funding.Records, _ *construction.Records) { m.Allocations[1].Amount = blk.Rupiah{} }, with("CON-021", blk.Undetermined)},
		"paid too much":         {func(m *funding.Records, _ *construction.Records) { m.Payments[0].Gross = rp(361) }, with("CON-034", blk.False)},
		"not paid yet": {func(m *funding.Records, _ *construction.Records) {
			m.Payments[0].Gross, m.Payments[0].History = rp(361), nil
		}, all},
		"paid later": {func(m *funding.Records, _ *construction.Records) {
			m.Payments[0].Gross, m.Payments[0].PaidOn = rp(361), day("2026-03-03")
		}, all},
		"a contract unknown": {func(m *funding.Records, _ *construction.Records) { m.Commitments[0].Amount = blk.Rupiah{} }, with("CON-034", blk.Undetermined)},
		"a payment unknown":  {func(m *funding.Records, _ *construction.Records) { m.Payments[0].Gross = blk.Rupiah{} }, with("CON-034", blk.Undetermined)},
		"supervision": {func(m *funding.Records, b *construction.Records) {
			b.Projects[0].Contracts[0].Document, m.Commitments[0].Document = "works", "works"
			m.Commitments = append(m.Commitments, funding.Commitment{ID: "supervision", Document: "supervision", Project: "p", Amount: rp(100)})
			paid := m.Payments[0]
			paid.Commitment, paid.Gross = "supervision", rp(100)
			m.Payments = append(m.Payments, paid)
		}, all},
		"the earlier contract": {func(m *funding.Records, b *construction.Records) {
			b.Projects[0].Contracts[0].Document, m.Commitments[0].Document = "second", "first"
		}, with("CON-034", blk.Undetermined)},
		"no audit": {func(_ *funding.Records, b *construction.Records) {
			b.Projects[0].Contracts[0].AuditedProgress = blk.Percent{}
		}, with("CON-034", blk.Undetermined)},
		"an audit to come": {func(_ *funding.Records, b *construction.Records) {
			b.Projects[0].Contracts[0].AuditedOn = day("2026-03-03")
		}, with("CON-034", blk.Undetermined)},
		"another project": {func(_ *funding.Records, b *construction.Records) { b.Projects[0].ID = "x" }, map[blk.CheckID]blk.Truth{"CON-020": blk.True}},
		"money of other purposes": {func(m *funding.Records, _ *construction.Records) {
			m.Allocations[0].Purposes = []funding.Purpose{funding.PurposeOperation}
		}, with("CON-020", blk.False)},
	} {
		m, b := money(), building()
		x.change(m, b)
		c := m.ProjectContext(b, &blk.Context{On: day("2026-03-02")})
		for id := range all {
			got, _ := c.Ask(id, "p")
			require.Equal(t, x.want[id], got, "%s: %s", name, id)
			got, _ = c.Ask(id, "")
			require.Equal(t, blk.Undetermined, got, "%s: %s of nothing", name, id)
		}
		require.Equal(t, x.want["CON-020"], m.IsBudgeted("p", day("2026-03-02")))
	}
	c := money().ProjectContext(nil, &blk.Context{Supply: func(check blk.CheckID, _ string) (blk.Truth, blk.Citation) {
		return blk.TruthOf(check == "BAT-005"), blk.Citation{Source: "s"}
	}})
	for check, want := range map[blk.CheckID]blk.Truth{"BAT-005": blk.True, "CON-021": blk.False} {
		got, from := c.Ask(check, "p")
		require.Equal(t, want, got)
		require.Equal(t, blk.SourceID("s"), from.Source)
	}
}

// A project asks the budget whether its cost estimate is within what is allocated to it.
func ExampleRecords_ProjectContext() {
	building := &construction.Records{Projects: []construction.Project{{ID: "blk-contoh", Design: construction.Design{On: day("2026-01-12"), Estimate: rp(12_000_000_000)}, History: []construction.ProjectStep{{To: construction.Budgeted}}}}}
	money := &funding.Records{Allocations: []funding.Allocation{{ID: "apbd-2026", Project: "blk-contoh", FiscalYear: blk.MustParsePartialDate("2026"), Amount: rp(11_500_000_000)}}}
	next := building.Projects[0].Next(money.ProjectContext(building, &blk.Context{On: day("2026-03-02")}))[0]
	fmt.Println(next.Truth, next.Text.ID)
	for _, part := range next.Leaves(blk.False) {
		fmt.Println(part.Text.ID, "-", part.Mend.ID)
	}
	// Output:
	// false tenderkan (menjadi ditenderkan)
	// Perkiraan biaya tidak melebihi alokasi - Bandingkan perkiraan biaya dengan alokasi, lalu kurangi atau tambah.
}
