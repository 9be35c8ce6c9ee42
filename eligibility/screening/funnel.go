package screening

import (
	"context"
	"slices"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/eligibility"
)

// A Funnel is what a policy did to a cohort: how many there are of each verdict, how
// many each rule excludes, alone or with others, and how many are undetermined for want
// of which fact; for all people and for the groups of breakdowns. It holds no one's
// data. Small cells are told until [Funnel.Hide] hides them.
type Funnel struct {
	// The policy and its version.
	Policy eligibility.PolicyRef `json:"policy" jsonschema:"required"`
	// What the policy is called.
	Title blk.Text `json:"title" jsonschema:"required"`
	// The rules, in the order of the document.
	Rules []FunnelRule `json:"rules" jsonschema:"required"`
	// The facts that the rules ask for, in their order.
	Facts []FunnelFact `json:"facts" jsonschema:"required"`
	// The counts of all people.
	Total FunnelCounts `json:"total" jsonschema:"required"`
	// The same for groups.
	Breakdowns []FunnelBreakdown `json:"breakdowns,omitempty"`
}

// A FunnelRule is a rule of the policy.
type FunnelRule struct {
	// Its name in the policy.
	Code eligibility.RuleCode `json:"code" jsonschema:"required"`
	// What it asks for, in words.
	Text blk.Text `json:"text" jsonschema:"required"`
}

// A FunnelFact is a fact that rules ask for.
type FunnelFact struct {
	// The fact.
	Fact eligibility.FactID `json:"fact" jsonschema:"required"`
	// What people call it.
	Label blk.Text `json:"label" jsonschema:"required"`
	// What settles it.
	Ask blk.Text `json:"ask" jsonschema:"required"`
}

// FunnelCounts are the numbers of a funnel for some people.
type FunnelCounts struct {
	// How many they are.
	People Cell `json:"people,omitzero"`
	// Who meets the policy.
	Eligible Cell `json:"eligible,omitzero"`
	// Who does not.
	Ineligible Cell `json:"ineligible,omitzero"`
	// Of whom too little is known to say.
	Undetermined Cell `json:"undetermined,omitzero"`
	// What each rule did, by its place in the funnel's rules.
	Rules []RuleCounts `json:"rules" jsonschema:"required"`
	// What each missing fact did, by its place in the funnel's facts.
	Facts []FactCounts `json:"facts" jsonschema:"required"`
}

// RuleCounts are what a rule did.
type RuleCounts struct {
	// The ineligible people against whom it speaks, perhaps with other rules: see
	// [eligibility.Bound.Against].
	Excludes Cell `json:"excludes,omitzero"`
	// Those whom it alone keeps out: the other way round, they would be eligible.
	Alone Cell `json:"alone,omitzero"`
	// The undetermined people of whom it is not known whether it holds, and for whom that
	// could still decide.
	Open Cell `json:"open,omitzero"`
}

// FactCounts are what a missing fact did.
type FactCounts struct {
	// The undetermined people to whom it is missing and for whom it could still decide.
	Missing Cell `json:"missing,omitzero"`
	// Those to whom nothing else is missing.
	Only Cell `json:"only,omitzero"`
}

// A FunnelBreakdown is the numbers of a funnel by the groups of a [Breakdown].
type FunnelBreakdown struct {
	// What it divides by.
	Label blk.Text `json:"label" jsonschema:"required"`
	// The groups, then the rest of the people, then those of whom it is not known where
	// they belong; without those in which there is nobody.
	Groups []FunnelGroup `json:"groups" jsonschema:"required"`
}

// A FunnelGroup is the numbers of a funnel for one group.
type FunnelGroup struct {
	// The group, "rest" or "not_known".
	ID GroupID `json:"id" jsonschema:"required"`
	// What it is called.
	Label blk.Text `json:"label" jsonschema:"required"`
	// The numbers.
	Counts FunnelCounts `json:"counts" jsonschema:"required"`
}

// The groups that every breakdown has.
const (
	restID     GroupID = "rest"
	notKnownID GroupID = "not_known"
)

var (
	restLabel     = blk.Text{ID: "lainnya", EN: "others"}
	notKnownLabel = blk.Text{ID: "belum diketahui", EN: "not known"}
)

// BoundBreakdown is a breakdown that is ready to count: see [Breakdown.Bind].
type BoundBreakdown struct {
	breakdown Breakdown
	groups    []*eligibility.Bound
}

// Bind makes the breakdown ready for the days that it looks at, under a layout that
// was made with its groups: see [BindGroups].
func (b *Breakdown) Bind(facts *eligibility.Policy, l *eligibility.Layout, d eligibility.Dates, c *blk.Context) (*BoundBreakdown, blk.Findings) {
	groups, found := BindGroups(b.Groups, facts, l, d, c)
	if groups == nil && len(b.Groups) > 0 {
		return nil, found
	}
	return &BoundBreakdown{Breakdown{b.Label, slices.Clone(b.Groups)}, groups}, found
}

// Funnel returns what a policy does to the people of the table, in all and by
// breakdowns, with so many workers at once; fewer than one is one. The result does not
// depend on their number. Where the context ends first, its error is returned.
func (t *Table) Funnel(ctx context.Context, b *eligibility.Bound, by []*BoundBreakdown, workers int) (*Funnel, error) {
	blocks := t.all()
	var counters []*counter
	err := share(ctx, len(blocks), workers, func() func(int) {
		c := newCounter(b, by)
		counters = append(counters, c)
		return func(i int) { c.count(blocks[i]) }
	})
	if err != nil {
		return nil, err
	}
	sum := newCounter(b, by)
	for _, c := range counters {
		sum.add(c)
	}
	return sum.funnel(), nil
}

// Hide returns the funnel with small cells hidden, so that nobody is recognised in its
// breakdowns: a number from 1 to below least is hidden, and where that hides one alone,
// which could be worked out from the total, so is the next smallest (see
// [blk.HideSmall]). The verdicts of a group are hidden together, for they sum to its
// people. The total of all people stays.
func (f *Funnel) Hide(least int) *Funnel {
	hidden := *f
	hidden.Breakdowns = make([]FunnelBreakdown, len(f.Breakdowns))
	for i := range f.Breakdowns {
		hidden.Breakdowns[i] = f.Breakdowns[i].hide(least)
	}
	return &hidden
}

func (b *FunnelBreakdown) hide(least int) FunnelBreakdown {
	groups := slices.Clone(b.Groups)
	for i := range groups {
		groups[i].Counts.Rules = slices.Clone(groups[i].Counts.Rules)
		groups[i].Counts.Facts = slices.Clone(groups[i].Counts.Facts)
	}
	column := func(cell func(c *FunnelCounts) *Cell) {
		counts := make([]int, len(groups))
		for i := range groups {
			counts[i] = int(*cell(&groups[i].Counts))
		}
		for i, hide := range blk.HideSmall(counts, least) {
			if hide {
				*cell(&groups[i].Counts) = Hidden
			}
		}
	}
	verdicts := make([]int, len(groups)) // the smallest of each group that is not 0
	for i := range groups {
		for _, n := range groups[i].Counts.verdicts() {
			if *n > 0 && (verdicts[i] == 0 || int(*n) < verdicts[i]) {
				verdicts[i] = int(*n)
			}
		}
	}
	column(func(c *FunnelCounts) *Cell { return &c.People })
	for i, hide := range blk.HideSmall(verdicts, least) {
		if hide {
			for _, n := range groups[i].Counts.verdicts() {
				*n = Hidden
			}
		}
	}
	if len(groups) > 0 {
		for r := range groups[0].Counts.Rules {
			column(func(c *FunnelCounts) *Cell { return &c.Rules[r].Excludes })
			column(func(c *FunnelCounts) *Cell { return &c.Rules[r].Alone })
			column(func(c *FunnelCounts) *Cell { return &c.Rules[r].Open })
		}
		for r := range groups[0].Counts.Facts {
			column(func(c *FunnelCounts) *Cell { return &c.Facts[r].Missing })
			column(func(c *FunnelCounts) *Cell { return &c.Facts[r].Only })
		}
	}
	return FunnelBreakdown{b.Label, groups}
}

// verdicts returns the cells of the verdicts.
func (c *FunnelCounts) verdicts() [3]*Cell {
	return [3]*Cell{&c.Eligible, &c.Ineligible, &c.Undetermined}
}
