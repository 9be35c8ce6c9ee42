package funding_test

import (
	"fmt"
	"math/big"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/blktest"
	"github.com/vokasi/vokasi-go/funding"
)

func goodPortfolio() *funding.Portfolio {
	return &funding.Portfolio{Ceiling: blk.MustNewRupiah(100), Rule: funding.PriorityWhole, Requests: []funding.PortfolioRequest{
		{ID: "c", Amount: blk.MustNewRupiah(30), Priority: 2, Weight: 1, Group: "utara"}, {ID: "a", Amount: blk.MustNewRupiah(60), Priority: 1, Weight: 1, Group: "selatan"},
		{ID: "b", Amount: blk.MustNewRupiah(50), Priority: 2, Weight: 2, Group: "utara"}, {ID: "d", Amount: blk.MustNewRupiah(10), Priority: 3, Weight: 0},
	}}
}

func TestPortfolioRules(t *testing.T) {
	for rule, want := range map[funding.PortfolioRule][]string{
		funding.PriorityWhole:   {"a 60 whole", "b 0 does_not_fit", "c 30 whole", "d 10 whole"},
		funding.PriorityPartial: {"a 60 whole", "b 40 what_was_left", "c 0 ceiling_used", "d 0 ceiling_used"},
		funding.Proportional:    {"a 40 share", "b 33 share", "c 20 share", "d 7 share"}, // 40, 33.3, 20, 6.7
		funding.NeedWeighted:    {"a 25 share", "b 50 whole", "c 25 share", "d 0 weight_zero"},
	} {
		p := goodPortfolio()
		p.Rule = rule
		x, found := p.Allocate()
		require.Empty(t, found)
		var got []string
		for i := range x.Shares {
			s := &x.Shares[i]
			n, _ := s.Granted.Int()
			got = append(got, fmt.Sprint(s.ID, " ", n, " ", s.Reason))
			require.NotEqual(t, s.Text().ID, s.Text().EN)
			require.Equal(t, i+1, s.Place)
		}
		require.Equal(t, want, got, rule)
		require.Equal(t, "Rp150", x.Requested.String())
	}
}

func TestPortfolioFairness(t *testing.T) {
	p := goodPortfolio()
	x, _ := p.Allocate()
	f := x.Fairness()
	require.Equal(t, "0.00 100.00 100.00", f.Lowest.String()+" "+f.Median.String()+" "+f.Highest.String())
	require.Equal(t, 1, f.Nothing)
	require.Len(t, f.Groups, 3)
	require.Equal(t, funding.PortfolioGroup{Group: "utara", Requests: 2, Served: 1, Requested: blk.MustNewRupiah(80), Granted: blk.MustNewRupiah(30), Fulfilment: blk.MustParsePercent("37.50"),
		ShareOfRequested: blk.MustParsePercent("53.33"), ShareOfGranted: blk.MustParsePercent("30.00")}, f.Groups[2])
	empty := &funding.Portfolio{Ceiling: blk.MustNewRupiah(1), Rule: funding.Proportional}
	x, found := empty.Allocate()
	require.Empty(t, found)
	require.Equal(t, "Rp1", x.Left.String())
	require.Equal(t, funding.PortfolioFairness{}, x.Fairness())
	nothing := &funding.Portfolio{Ceiling: blk.MustNewRupiah(0), Rule: funding.Proportional, Requests: []funding.PortfolioRequest{{ID: "a", Amount: blk.MustNewRupiah(0)}, {ID: "b", Amount: blk.MustNewRupiah(5)}}}
	x, found = nothing.Allocate()
	require.Empty(t, found)
	require.Equal(t, "100.00", x.Shares[0].Fulfilment().String(), "who asks for nothing gets it")
	require.Equal(t, "0.00", x.Shares[1].Fulfilment().String())
	require.True(t, x.Fairness().Groups[0].ShareOfGranted.IsZero(), "nothing is a share of nothing")
}

// Whatever the rule: nobody gets more than asked for, no more is given than there is, as
// much is given as the rule allows, and the order of the requests changes nothing.
func TestPortfolioLaws(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p := &funding.Portfolio{Ceiling: blk.MustNewRupiah(rapid.Int64Range(0, 1<<53-1).Draw(t, "ceiling") >> rapid.IntRange(0, 45).Draw(t, "smaller"))}
		n := rapid.IntRange(0, 12).Draw(t, "requests")
		scale := rapid.IntRange(4, 45).Draw(t, "scale")
		var asked int64
		weighted := int64(0)
		for i := range n {
			r := funding.PortfolioRequest{ID: funding.PortfolioRequestID(fmt.Sprintf("r-%02d", i)), Amount: blk.MustNewRupiah(rapid.Int64Range(0, (1<<53-1)/16).Draw(t, "amount") >> scale), Priority: rapid.IntRange(0, 3).Draw(t, "priority"), Weight: rapid.Int64Range(0, 1_000_000_000_000).Draw(t, "weight") >> rapid.IntRange(0, 39).Draw(t, "lighter")}
			a, _ := r.Amount.Int()
			asked += a
			if r.Weight > 0 {
				weighted += a
			}
			p.Requests = append(p.Requests, r)
		}
		ceiling, _ := p.Ceiling.Int()
		shuffled := rapid.Permutation(p.Requests).Draw(t, "order")
		for _, rule := range funding.PortfolioRule("").CodeList().Values() {
			p.Rule = funding.PortfolioRule(rule)
			x, found := p.Allocate()
			require.Empty(t, found)
			q := *p
			q.Requests = shuffled
			y, _ := q.Allocate()
			require.Equal(t, x, y, "independent of the order")
			var sum int64
			for _, s := range x.Shares {
				got, _ := s.Granted.Int()
				want, _ := s.Requested.Int()
				require.True(t, got >= 0 && got <= want, "%s gets %d of %d", s.ID, got, want)
				require.True(t, s.Reason.IsValid())
				require.Equal(t, s.Reason == funding.GivenWhole, got == want, "%s: %s", s.ID, s.Reason)
				sum += got
			}
			granted, _ := x.Granted.Int()
			left, _ := x.Left.Int()
			require.Equal(t, sum, granted)
			require.Equal(t, ceiling, granted+left)
			switch p.Rule {
			case funding.PriorityPartial, funding.Proportional:
				require.Equal(t, min(asked, ceiling), granted, "all that can be given is")
			case funding.NeedWeighted:
				require.Equal(t, min(weighted, ceiling), granted)
			}
			f := x.Fairness()
			require.LessOrEqual(t, f.Lowest.Compare(f.Median), 0)
			require.LessOrEqual(t, f.Median.Compare(f.Highest), 0)
		}
	})
}

// In proportion means within a rupiah of the exact share.
func TestProportionalIsExactToARupiah(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(1, 20).Draw(t, "requests")
		p := &funding.Portfolio{Rule: funding.Proportional}
		var asked int64
		for i := range n {
			a := rapid.Int64Range(1, 1<<48).Draw(t, "amount")
			asked += a
			p.Requests = append(p.Requests, funding.PortfolioRequest{ID: funding.PortfolioRequestID(fmt.Sprint("r", i)), Amount: blk.MustNewRupiah(a)})
		}
		ceiling := rapid.Int64Range(0, asked-1).Draw(t, "ceiling")
		p.Ceiling = blk.MustNewRupiah(ceiling)
		x, found := p.Allocate()
		require.Empty(t, found)
		for _, s := range x.Shares {
			r, _ := s.Requested.Int()
			exact := new(big.Int).Mul(big.NewInt(ceiling), big.NewInt(r))
			exact.Div(exact, big.NewInt(asked))
			g, _ := s.Granted.Int()
			require.Contains(t, []int64{0, 1}, g-exact.Int64())
		}
	})
}

func TestPortfolioChecks(t *testing.T) {
	big := blk.MustNewRupiah(1<<53 - 1)
	for name, c := range map[string]struct {
		check  blk.CheckID
		at     string
		change func(*funding.Portfolio)
	}{
		"an identifier twice": {"PFL-001", "/requests/2/id", func(p *funding.Portfolio) { p.Requests[2].ID = "a" }},
		"no identifier":       {"PFL-001", "/requests/0/id", func(p *funding.Portfolio) { p.Requests[0].ID = "" }},
		"no amount":           {"PFL-002", "/requests/1/amount", func(p *funding.Portfolio) { p.Requests[1].Amount = blk.Rupiah{} }},
		"a negative amount":   {"PFL-002", "/requests/1/amount", func(p *funding.Portfolio) { p.Requests[1].Amount = blk.MustNewRupiah(-1) }},
		"a negative weight":   {"PFL-003", "/requests/1/weight", func(p *funding.Portfolio) { p.Requests[1].Weight = -1 }},
		"a heavy weight":      {"PFL-003", "/requests/1/weight", func(p *funding.Portfolio) { p.Requests[1].Weight = 1_000_000_000_001 }},
		"no ceiling":          {"PFL-004", "/ceiling", func(p *funding.Portfolio) { p.Ceiling = blk.Rupiah{} }},
		"a negative ceiling":  {"PFL-004", "/ceiling", func(p *funding.Portfolio) { p.Ceiling = blk.MustNewRupiah(-1) }},
		"no rule":             {"PFL-005", "/rule", func(p *funding.Portfolio) { p.Rule = "lottery" }},
		"too much in all":     {"PFL-006", "/requests", func(p *funding.Portfolio) { p.Requests[0].Amount, p.Requests[1].Amount = big, big }},
	} {
		p := goodPortfolio()
		require.NoError(t, p.Validate(nil))
		c.change(p)
		x, found := p.Allocate()
		require.Len(t, found, 1, name)
		require.Equal(t, c.check, found[0].Check, name)
		require.Equal(t, c.at, found[0].At, name)
		blktest.CheckFinding(t, found[0])
		require.Empty(t, x.Shares, name)
		require.Error(t, p.Validate(nil))
	}
	blktest.CodeList(t, funding.PortfolioRule(""), funding.PortfolioReason(""))
}

// manyRequests returns so many requests in an order that is not theirs.
func manyRequests(n int) []funding.PortfolioRequest {
	requests := make([]funding.PortfolioRequest, n)
	for i := range requests {
		k := (i * 7919) % n
		requests[i] = funding.PortfolioRequest{ID: funding.PortfolioRequestID(fmt.Sprintf("p-%06d", k)), Amount: blk.MustNewRupiah(int64(k%977+1) * 1_000_003), Priority: k % 10, Weight: int64(k%53 + 1)}
	}
	return requests
}

// naiveProportional divides in proportion as one would at first: big numbers, and the
// largest remainder looked for again for every rupiah that is left.
func naiveProportional(ceiling int64, requests []funding.PortfolioRequest) []int64 {
	total := new(big.Int)
	for i := range requests {
		n, _ := requests[i].Amount.Int()
		total.Add(total, big.NewInt(n))
	}
	given := make([]int64, len(requests))
	rests := make([]*big.Int, len(requests))
	left := ceiling
	for i := range requests {
		n, _ := requests[i].Amount.Int()
		product := new(big.Int).Mul(big.NewInt(ceiling), big.NewInt(n))
		quotient, rest := new(big.Int).QuoRem(product, total, new(big.Int))
		given[i], rests[i] = quotient.Int64(), rest
		left -= given[i]
	}
	for range left {
		best := 0
		for i := range rests {
			if rests[i].Cmp(rests[best]) > 0 {
				best = i
			}
		}
		given[best]++
		rests[best] = big.NewInt(-1)
	}
	return given
}

func TestProportionalAgreesWithTheNaiveWay(t *testing.T) {
	requests := manyRequests(500)
	slices.SortFunc(requests, func(a, b funding.PortfolioRequest) int {
		if a.Priority != b.Priority {
			return a.Priority - b.Priority
		}
		return slices.Compare([]byte(a.ID), []byte(b.ID))
	})
	p := &funding.Portfolio{Ceiling: blk.MustNewRupiah(100_000_000_007), Rule: funding.Proportional, Requests: requests}
	x, found := p.Allocate()
	require.Empty(t, found)
	for i, want := range naiveProportional(100_000_000_007, requests) {
		got, _ := x.Shares[i].Granted.Int()
		require.Equal(t, want, got)
	}
}

func BenchmarkPortfolio(b *testing.B) {
	for _, n := range []int{1_000, 100_000} {
		for _, rule := range funding.PortfolioRule("").CodeList().Values() {
			p := &funding.Portfolio{Ceiling: blk.MustNewRupiah(int64(n) * 200_000_007), Rule: funding.PortfolioRule(rule), Requests: manyRequests(n)}
			b.Run(fmt.Sprint(rule, "/", n), func(b *testing.B) {
				for b.Loop() {
					if x, _ := p.Allocate(); len(x.Shares) != n {
						b.Fatal("nothing was divided")
					}
				}
			})
		}
	}
	requests := manyRequests(1_000)
	b.Run("naive/1000", func(b *testing.B) {
		for b.Loop() {
			naiveProportional(200_000_007_000, requests)
		}
	})
}
