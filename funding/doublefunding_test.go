package funding_test

import (
	"cmp"
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/blktest"
	"github.com/vokasi/vokasi-go/blk/training"
	"github.com/vokasi/vokasi-go/funding"
)

// naiveDoubles compares every claim with every one before it.
func naiveDoubles(claims []funding.Claim) []string {
	share := func(c *funding.Claim) int64 { s, _ := c.Share.Hundredths(); return s }
	sorted := slices.Clone(claims)
	slices.SortStableFunc(sorted, func(a, b funding.Claim) int {
		return cmp.Or(cmp.Compare(a.Subject, b.Subject), cmp.Compare(a.Key, b.Key), a.Period.From.Compare(b.Period.From), cmp.Compare(a.At, b.At))
	})
	var found []string
	for i := range sorted {
		c, together, rival := &sorted[i], share(&sorted[i]), false
		for j := range i {
			d := &sorted[j]
			if d.Key == c.Key && d.Subject == c.Subject && share(d) > 0 && !d.Period.Until.Before(c.Period.From) {
				together += share(d)
				rival = rival || d.Source != c.Source || d.Payer != c.Payer
			}
		}
		if share(c) > 0 && together > 100_00 && rival {
			p, _ := blk.NewPercent(together)
			found = append(found, c.At+" "+p.String())
		}
	}
	return found
}

func someClaims(r *rand.Rand, size, keys int) []funding.Claim {
	claims := make([]funding.Claim, size)
	for i := range claims {
		from := day("2026-01-01").AddDays(r.IntN(20))
		share, _ := blk.NewPercent(int64(r.IntN(5)) * 25_00)
		claims[i] = funding.Claim{Source: []funding.FundSource{funding.APBN, funding.CSR, funding.DBHCHT}[r.IntN(3)], Subject: funding.ClaimCost, Key: fmt.Sprint("k", r.IntN(keys)), Period: blk.Period{From: from, Until: from.AddDays(r.IntN(6))}, Share: share, At: fmt.Sprintf("/c/%06d", i)}
		switch r.IntN(8) {
		case 0:
			claims[i].Period.Until = blk.Date{}
		case 1:
			claims[i].Period.From = blk.Date{}
		}
	}
	return claims
}

// What the sweep finds is what comparing all pairs finds, whatever the order.
func TestDoubleFundingAgreesWithComparingAll(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		random := rand.New(rand.NewPCG(rapid.Uint64().Draw(t, "seed"), 2))
		claims := someClaims(random, rapid.IntRange(0, 60).Draw(t, "size"), 4)
		want := naiveDoubles(claims)
		random.Shuffle(len(claims), func(i, j int) { claims[i], claims[j] = claims[j], claims[i] })
		var got []string
		for _, d := range funding.FindDoubleFunding(claims) {
			got = append(got, d.Claim.At+" "+d.Together.String())
			require.True(t, d.Claim.Source != d.Other.Source)
			require.True(t, d.Claim.Period.Overlaps(d.Other.Period))
		}
		require.Equal(t, want, got)
	})
}

func TestDoubleFundingOfClaims(t *testing.T) {
	period := func(from, until string) blk.Period { return blk.Period{From: day(from), Until: day(until)} }
	person := func(source funding.FundSource, from, until, at string) funding.Claim {
		return funding.Claim{Source: source, Subject: funding.ClaimPerson, Key: "p-1", Period: period(from, until), At: at}
	}
	march, april := person(funding.APBN, "2026-03-02", "2026-03-31", "/0"), person(funding.APBDRegency, "2026-04-01", "2026-04-10", "/1")
	require.Empty(t, funding.FindDoubleFunding([]funding.Claim{march, april}), "one after the other")
	april.Period.From = day("2026-03-31")
	found := funding.FindDoubleFunding([]funding.Claim{march, april})
	require.Len(t, found, 1)
	require.Equal(t, pct("200.00"), found[0].Together)
	f := found[0].Finding()
	blktest.CheckFinding(t, f)
	require.Equal(t, blk.CheckID("FND-005"), f.Check)
	require.Equal(t, "/1", f.At)
	require.Equal(t, "/0", f.Params.Get("other"))
	april.Source = funding.APBN
	require.Empty(t, funding.FindDoubleFunding([]funding.Claim{march, april}), "one source")
	april.Payer = "disnaker"
	require.Len(t, funding.FindDoubleFunding([]funding.Claim{march, april}), 1, "two payers of one source")

	cost := func(source funding.FundSource, amount, whole blk.Rupiah) funding.Claim {
		return funding.Claim{Source: source, Subject: funding.ClaimCost, Key: "k", Amount: amount, Cost: whole, At: "/" + string(source)}
	}
	require.Empty(t, funding.FindDoubleFunding([]funding.Claim{cost(funding.APBN, rp(60), rp(100)), cost(funding.CSR, rp(40), rp(100))}), "shared to the last rupiah")
	require.Len(t, funding.FindDoubleFunding([]funding.Claim{cost(funding.APBN, rp(60), rp(100)), cost(funding.CSR, rp(41), rp(100))}), 1)
	require.Empty(t, funding.FindDoubleFunding([]funding.Claim{cost(funding.APBN, rp(60), blk.Rupiah{}), cost(funding.CSR, rp(41), blk.Rupiah{})}), "what it costs in all is not known")
	require.Len(t, funding.FindDoubleFunding([]funding.Claim{cost(funding.APBN, rp(1<<53-1), rp(1)), cost(funding.CSR, rp(1), rp(1))}), 1, "no share is too large")
	item := funding.Claim{Source: funding.APBN, Subject: funding.ClaimItem, Key: "SN-1"}
	other := item
	other.Source = funding.CSR
	require.Len(t, funding.FindDoubleFunding([]funding.Claim{item, other}), 1)
	other.Key, item.Key = "", ""
	require.Empty(t, funding.FindDoubleFunding([]funding.Claim{item, other}))
}

func TestClaimsOfRecords(t *testing.T) {
	r := recordsOf()
	r.Assistances[0].Proposal = ""
	second := r.Proposals[0]
	second.ID, second.Addressee, second.Call = "pr-2", "pemprov", "panggilan-lain"
	r.Proposals = append(r.Proposals, second)
	require.Empty(t, r.Check(today).Of("FND-005"), "in which year the other call pays is not known")
	other := *goodCall()
	other.ID = "panggilan-lain"
	r.AssistanceCalls = append(r.AssistanceCalls, other)
	require.Equal(t, "/proposals/1/lines/0", r.Check(today).Of("FND-005")[0].At, "two offices give the same machines")

	a := funding.Allocation{Source: funding.APBN, Purposes: []funding.Purpose{funding.PurposeTraining}, Batches: []blk.BatchID{"b"}, Project: "p", FiscalYear: blk.MustParsePartialDate("2026"), Amount: rp(1)}
	b := a
	b.Source = funding.DBHCHT
	r = &funding.Records{Allocations: []funding.Allocation{a, b}}
	require.Empty(t, r.Claims(), "which share they pay is not said")
	r.Allocations[0].Share, r.Allocations[1].Share = pct("60.00"), pct("40.00")
	require.Len(t, r.Claims(), 4)
	require.Empty(t, r.Check(today).Of("FND-005"))
	r.Allocations[1].Share = pct("40.01")
	require.Len(t, r.Check(today).Of("FND-005"), 2, "the batch and the project")
}

func BenchmarkFindDoubleFunding(b *testing.B) {
	claims := someClaims(rand.New(rand.NewPCG(1, 2)), 4_000, 40)
	b.Run("sweep", func(b *testing.B) {
		for range b.N {
			funding.FindDoubleFunding(claims)
		}
	})
	b.Run("all pairs", func(b *testing.B) {
		for range b.N {
			naiveDoubles(claims)
		}
	})
	million := someClaims(rand.New(rand.NewPCG(1, 3)), 1_000_000, 1_000_000)
	b.Run("a million", func(b *testing.B) {
		for range b.N {
			funding.FindDoubleFunding(million)
		}
	})
}

// twoPayers are records in which the state and a regency pay the transport of one
// person, who is in a batch of each, on the same days of February.
func twoPayers() (*funding.Records, *training.Records) {
	r := &funding.Records{}
	t := &training.Records{}
	for i, x := range []struct {
		kind   funding.BudgetAuthorityKind
		source funding.FundSource
		batch  blk.BatchID
	}{{funding.AuthorityDIPA, funding.APBN, "las-1"}, {funding.AuthorityDPA, funding.APBDRegency, "las-2"}} {
		n := string(x.batch)
		r.Budgets = append(r.Budgets, funding.Budget{ID: funding.BudgetID("anggaran-" + n), Organisation: blk.OrganisationID([]string{"bbpvp", "disnaker"}[i]), FiscalYear: blk.MustParsePartialDate("2026"),
			Authority: funding.BudgetAuthority{Kind: x.kind}, Lines: []funding.BudgetLine{{ID: funding.BudgetLineID("transpor-" + n), Source: x.source, Purpose: funding.PurposeTraining, Batch: x.batch, Item: "Transpor", Amount: money(120_000)}}})
		r.Payments = append(r.Payments, funding.Payment{ID: funding.PaymentID("bayar-" + n), BudgetLine: funding.BudgetLineID("transpor-" + n)})
		l := *goodList()
		l.ID, l.Batch, l.Payment = funding.PaymentListID("nominatif-"+n), x.batch, funding.PaymentID("bayar-"+n)
		l.Lines = []funding.PaymentListLine{*goodListLine()}
		l.Lines[0].Enrolment = blk.EnrolmentID("e-" + n)
		r.PaymentLists = append(r.PaymentLists, l)
		t.Enrolments = append(t.Enrolments, training.Enrolment{ID: l.Lines[0].Enrolment, Batch: x.batch, Person: "p-1"})
	}
	return r, t
}

// Nobody gets the same allowance for the same days from two sources.
func TestPersonsAreNotPaidTwice(t *testing.T) {
	for name, x := range map[string]struct {
		change func(*funding.Records, *training.Records)
		doubly bool
	}{
		"two sources":       {doubly: true},
		"two payers":        {change: func(r *funding.Records, _ *training.Records) { r.Budgets[1].Lines[0].Source = funding.APBN }, doubly: true},
		"one payer":         {change: func(r *funding.Records, _ *training.Records) { r.Payments[1].BudgetLine = "transpor-las-1" }},
		"another person":    {change: func(_ *funding.Records, t *training.Records) { t.Enrolments[1].Person = "p-2" }},
		"nobody known":      {change: func(_ *funding.Records, t *training.Records) { t.Enrolments = nil }},
		"another allowance": {change: func(r *funding.Records, _ *training.Records) { r.PaymentLists[1].Kind = funding.MealAllowance }},
		"other days": {change: func(r *funding.Records, _ *training.Records) {
			r.PaymentLists[1].Period = blk.MustParsePartialDate("2026-03").Period()
		}},
		"no days":             {change: func(r *funding.Records, _ *training.Records) { r.PaymentLists[1].Lines[0].Days = blk.MustNewCount(0) }},
		"source not known":    {change: func(r *funding.Records, _ *training.Records) { r.Payments[1].BudgetLine = "" }},
		"a budget asked for":  {change: func(r *funding.Records, _ *training.Records) { r.Budgets[1].Authority.Kind = funding.AuthorityRKASKPD }},
		"a line without cash": {change: func(r *funding.Records, _ *training.Records) { r.Budgets[1].Lines[0].Amount = money(0) }},
	} {
		r, of := twoPayers()
		if x.change != nil {
			x.change(r, of)
		}
		found := r.CheckWithTraining(of, today, nil).Of("FND-005")
		require.Equal(t, x.doubly, len(found) == 1, name)
		for _, f := range found {
			blktest.CheckFinding(t, f)
			require.Equal(t, "/payment_lists/1/lines/0/enrolment", f.At, name)
			require.Equal(t, "/funding/payment_lists/0/lines/0/enrolment", f.Params.Get("other"), name)
		}
	}
	r, _ := twoPayers()
	require.Empty(t, r.ClaimsOfPersons(nil))
}

// Lines claim an amount: whether it is too much the cost tells, which they do not know.
func TestLinesOfBudgetsClaim(t *testing.T) {
	r, _ := twoPayers()
	r.Budgets[1].Lines[0].Batch = "las-1"
	claims := r.Claims()
	require.Len(t, claims, 2)
	require.Equal(t, "/budgets/0/lines/0", claims[0].At)
	require.Empty(t, funding.FindDoubleFunding(claims))
	for i := range claims {
		claims[i].Cost = money(240_000)
	}
	require.Empty(t, funding.FindDoubleFunding(claims), "each pays one half")
	claims[1].Cost = money(239_999)
	require.Empty(t, funding.FindDoubleFunding(claims), "a share is rounded down")
	claims[1].Cost = money(239_000)
	require.Len(t, funding.FindDoubleFunding(claims), 1)

	r.Allocations = []funding.Allocation{{Source: funding.APBN, Purposes: []funding.Purpose{funding.PurposeTraining}, Batches: []blk.BatchID{"las-1"}, Share: pct("50.00")}}
	claims = r.Claims()
	require.Len(t, claims, 2, "the line of the state is the money of the allocation")
	require.Equal(t, "/allocations/0", claims[0].At)
}
