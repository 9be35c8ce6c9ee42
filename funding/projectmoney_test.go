package funding_test

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/funding"
)

// building are records of a building for 2.5 billion, of which 40 percent is done on
// 1 June: with the largest advance, 70 percent may have been paid then.
func building(paid ...int64) *funding.Records {
	r := &funding.Records{
		Allocations: []funding.Allocation{{ID: "a", Project: "gedung", Amount: rp(2_700_000_000)}},
		Commitments: []funding.Commitment{{ID: "kontrak", Project: "gedung", Amount: rp(2_500_000_000), Progress: []funding.MeasuredProgress{
			{Share: pct("40.00"), MeasuredOn: day("2026-06-01")}, {Share: pct("100.00"), MeasuredOn: day("2026-11-01")}, {Share: pct("10.00"), MeasuredOn: day("2026-03-01")},
		}}},
	}
	for i, amount := range paid {
		month := blk.MustParseDate(fmt.Sprintf("2026-%02d-15", 2+3*i)) // 15 February, 15 May, 15 August, 15 November
		r.Payments = append(r.Payments, funding.Payment{ID: funding.PaymentID(fmt.Sprint("p-", i)), Commitment: "kontrak", Gross: rp(amount), PaidOn: month,
			History: []funding.PaymentStep{{To: funding.PaymentPaid}}})
	}
	return r
}

func TestPaymentsDoNotRunAheadOfTheWork(t *testing.T) {
	ahead := func(r *funding.Records) (at []string) {
		for _, f := range r.Check(nil).Of("CON-004") {
			at = append(at, f.At+" "+f.Text.EN)
		}
		return at
	}
	const said = "What is paid of the contract at /funding/commitments/0 (%s) must not run ahead of its physical progress and the advance (%s)."
	for name, c := range map[string]struct {
		paid []int64
		want []string
	}{
		"nothing":                         {},
		"the advance":                     {paid: []int64{1_000_000_000}}, // 10 percent is measured next: it may have been done
		"more than the next measurement":  {paid: []int64{1_000_000_001}, want: []string{"/payments/0/gross " + fmt.Sprintf(said, "Rp1.000.000.001", "Rp1.000.000.000")}},
		"by what is done":                 {paid: []int64{500_000_000, 500_000_000, 750_000_000, 750_000_000}},
		"one rupiah ahead in August":      {paid: []int64{500_000_000, 500_000_000, 750_000_001, 749_999_999}, want: []string{"/payments/2/gross " + fmt.Sprintf(said, "Rp1.750.000.001", "Rp1.750.000.000")}},
		"more than the whole at the end":  {paid: []int64{0, 0, 0, 2_500_000_001}, want: []string{"/payments/3/gross " + fmt.Sprintf(said, "Rp2.500.000.001", "Rp2.500.000.000")}},
		"the first that is ahead is told": {paid: []int64{2_000_000_000, 1}, want: []string{"/payments/0/gross " + fmt.Sprintf(said, "Rp2.000.000.000", "Rp1.000.000.000")}},
	} {
		t.Run(name, func(t *testing.T) { require.Equal(t, c.want, ahead(building(c.paid...))) })
	}

	for name, change := range map[string]func(*funding.Records){ // what is not known is not held against anybody
		"no progress": func(r *funding.Records) { r.Commitments[0].Progress = nil },
		"no share": func(r *funding.Records) {
			r.Commitments[0].Progress = []funding.MeasuredProgress{{MeasuredOn: day("2026-01-01")}}
		},
		"no amount":      func(r *funding.Records) { r.Commitments[0].Amount = blk.Rupiah{} },
		"no day":         func(r *funding.Records) { r.Payments[0].PaidOn = blk.Date{} },
		"not paid":       func(r *funding.Records) { r.Payments[0].History = nil },
		"other contract": func(r *funding.Records) { r.Payments[0].Commitment = "lain" },
	} {
		t.Run(name, func(t *testing.T) {
			r := building(2_500_000_000)
			require.Len(t, ahead(r), 1)
			change(r)
			require.Empty(t, ahead(r))
		})
	}
	for phase, want := range map[blk.Phase]blk.Severity{blk.Draft: blk.Warning, blk.Final: blk.Error, blk.Reported: blk.Warning} {
		require.Equal(t, want, building(2_500_000_000).Check(&blk.Context{Phase: phase}).Of("CON-004")[0].Severity)
	}
}

func TestContractsDoNotExceedWhatIsAllocated(t *testing.T) {
	beyond := func(r *funding.Records) (at []string) {
		for _, f := range r.Check(nil).Of("CON-008") {
			at = append(at, f.At+" "+f.Text.EN)
		}
		return at
	}
	r := building()
	require.Empty(t, beyond(r))
	r.Commitments = append(r.Commitments, funding.Commitment{ID: "pengawas", Project: "gedung", Amount: rp(200_000_001)}, funding.Commitment{ID: "lain", Project: "gedung", Amount: rp(5)})
	told := []string{"/commitments/1/amount The contracts of a project (Rp2.700.000.001 in all) must not exceed what is allocated to it (Rp2.700.000.000)."}
	require.Equal(t, told, beyond(r), "told once")
	r.Allocations = append(r.Allocations, funding.Allocation{ID: "b", Project: "gedung", Amount: rp(6)})
	require.Empty(t, beyond(r), "a second year pays the rest")
	r.Allocations[1].Amount = blk.Rupiah{}
	require.Empty(t, beyond(r), "an allocation of no known amount")
	r.Allocations = r.Allocations[:1]
	require.Equal(t, told, beyond(r))

	line := func(kind funding.BudgetAuthorityKind, amount int64) []funding.Budget {
		return []funding.Budget{{ID: "x", Authority: funding.BudgetAuthority{Kind: kind}, Lines: []funding.BudgetLine{{ID: "l", Project: "gedung", Amount: rp(amount)}}}}
	}
	r.Budgets = line(funding.AuthorityDPA, 2_800_000_000)
	require.Empty(t, beyond(r), "the lines of the budget are more")
	r.Budgets = line(funding.AuthorityRKASKPD, 2_800_000_000)
	require.Equal(t, told, beyond(r), "what is only asked for is not there")
	r.Allocations, r.Budgets = nil, nil
	require.Empty(t, beyond(r), "no money is on record at all")
	for i := range r.Commitments {
		r.Commitments[i].Project = ""
	}
	r.Allocations = []funding.Allocation{{ID: "a", Amount: rp(1)}}
	require.Empty(t, beyond(r), "contracts for no project")
}
