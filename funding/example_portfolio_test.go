package funding_test

import (
	"fmt"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/funding"
)

// One ceiling, three wishes, every rule: each says what it gives and why, and how even
// that is.
func ExamplePortfolio() {
	p := funding.Portfolio{Ceiling: blk.MustNewRupiah(100_000_000), Requests: []funding.PortfolioRequest{
		{ID: "blkk-a", Amount: blk.MustNewRupiah(60_000_000), Priority: 1, Weight: 120, Group: "Batang"},
		{ID: "blkk-b", Amount: blk.MustNewRupiah(50_000_000), Priority: 2, Weight: 300, Group: "Pemalang"},
		{ID: "blkk-c", Amount: blk.MustNewRupiah(30_000_000), Priority: 3, Weight: 80, Group: "Batang"},
	}}
	for _, rule := range []funding.PortfolioRule{funding.PriorityWhole, funding.PriorityPartial, funding.Proportional, funding.NeedWeighted} {
		p.Rule = rule
		var x funding.PortfolioResult
		x, _ = p.Allocate()
		f := x.Fairness()
		fmt.Printf("%s: %s given, %s left; fulfilment %s to %s\n", rule.Label().EN, x.Granted, x.Left, f.Lowest, f.Highest)
		for _, s := range x.Shares {
			fmt.Println(" ", s.Text().EN)
		}
	}
	// Output:
	// by priority, whole: Rp90.000.000 given, Rp10.000.000 left; fulfilment 0.00 to 100.00
	//   blkk-a: Rp60.000.000 of Rp60.000.000; gets all that is asked for (place 1)
	//   blkk-b: Rp0 of Rp50.000.000; does not fit what is left of the ceiling at its place (place 2)
	//   blkk-c: Rp30.000.000 of Rp30.000.000; gets all that is asked for (place 3)
	// by priority, the last in part: Rp100.000.000 given, Rp0 left; fulfilment 0.00 to 100.00
	//   blkk-a: Rp60.000.000 of Rp60.000.000; gets all that is asked for (place 1)
	//   blkk-b: Rp40.000.000 of Rp50.000.000; gets what is left of the ceiling at its place (place 2)
	//   blkk-c: Rp0 of Rp30.000.000; the ceiling is used up at its place (place 3)
	// in proportion to what is asked for: Rp100.000.000 given, Rp0 left; fulfilment 71.43 to 71.43
	//   blkk-a: Rp42.857.143 of Rp60.000.000; gets its share by the rule (place 1)
	//   blkk-b: Rp35.714.286 of Rp50.000.000; gets its share by the rule (place 2)
	//   blkk-c: Rp21.428.571 of Rp30.000.000; gets its share by the rule (place 3)
	// by weight of need: Rp100.000.000 given, Rp0 left; fulfilment 50.00 to 100.00
	//   blkk-a: Rp30.000.000 of Rp60.000.000; gets its share by the rule (place 1)
	//   blkk-b: Rp50.000.000 of Rp50.000.000; gets all that is asked for (place 2)
	//   blkk-c: Rp20.000.000 of Rp30.000.000; gets its share by the rule (place 3)
}

// Fairness is shown by group too: what a region asks for beside what it gets.
func ExamplePortfolioResult_Fairness() {
	p := funding.Portfolio{Ceiling: blk.MustNewRupiah(60_000_000), Rule: funding.PriorityPartial, Requests: []funding.PortfolioRequest{
		{ID: "blkk-a", Amount: blk.MustNewRupiah(60_000_000), Priority: 1, Group: "Batang"}, {ID: "blkk-b", Amount: blk.MustNewRupiah(40_000_000), Priority: 2, Group: "Pemalang"},
	}}
	x, _ := p.Allocate()
	var f funding.PortfolioFairness = x.Fairness()
	for _, g := range f.Groups {
		fmt.Println(g.Group, g.Requests, g.Served, g.Fulfilment, g.ShareOfRequested, g.ShareOfGranted)
	}
	fmt.Println(f.Nothing, x.Shares[1].Reason == funding.GivenExhausted)
	// Output:
	// Batang 1 1 100.00 60.00 100.00
	// Pemalang 1 0 0.00 40.00 0.00
	// 1 true
}
