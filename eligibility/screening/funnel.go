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
// data. Small cells are told until they are hidden; a cell that is hidden is an
// absent count, which is not 0.
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
	People blk.Count `json:"people,omitzero"`
	// Who meets the policy.
	Eligible blk.Count `json:"eligible,omitzero"`
	// Who does not.
	Ineligible blk.Count `json:"ineligible,omitzero"`
	// Of whom too little is known to say.
	Undetermined blk.Count `json:"undetermined,omitzero"`
	// What each rule did, by its place in the funnel's rules.
	Rules []RuleCounts `json:"rules" jsonschema:"required"`
	// What each missing fact did, by its place in the funnel's facts.
	Facts []FactCounts `json:"facts" jsonschema:"required"`
}

// RuleCounts are what a rule did.
type RuleCounts struct {
	// The ineligible people against whom it speaks, perhaps with other rules.
	Excludes blk.Count `json:"excludes,omitzero"`
	// Those whom it alone keeps out: the other way round, they would be eligible.
	Alone blk.Count `json:"alone,omitzero"`
	// The undetermined people of whom it is not known whether it holds, and for whom that
	// could still decide.
	Open blk.Count `json:"open,omitzero"`
}

// FactCounts are what a missing fact did.
type FactCounts struct {
	// The undetermined people to whom it is missing and for whom it could still decide.
	Missing blk.Count `json:"missing,omitzero"`
	// Those to whom nothing else is missing.
	Only blk.Count `json:"only,omitzero"`
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
// breakdowns: a number from 1 to below least is hidden, and the next smallest with it
// where the total would tell too much (see [blk.HideSmall]). A group with a verdict that
// is hidden tells how many people it has, unless they are few, and nothing else: its
// other numbers could say the rest. The total of all people stays.
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
	rules, facts := 0, 0
	for i := range groups {
		c := &groups[i].Counts
		c.Rules, c.Facts = slices.Clone(c.Rules), slices.Clone(c.Facts)
		rules, facts = max(rules, len(c.Rules)), max(facts, len(c.Facts))
	}
	smallest := make([]*blk.Count, len(groups)) // of the verdicts of each group, without 0
	for i := range groups {
		smallest[i] = new(blk.Count)
		for _, n := range groups[i].Counts.verdicts() {
			if people(n) > 0 && (smallest[i].IsZero() || n.Compare(*smallest[i]) < 0) {
				*smallest[i] = *n
			}
		}
	}
	var few []*blk.Count // the people of the groups that are hidden: none other has few
	for i, hide := range hideSmall(smallest, least) {
		if hide {
			c := &groups[i].Counts
			few = append(few, &c.People)
			*c = FunnelCounts{People: c.People, Rules: make([]RuleCounts, len(c.Rules)), Facts: make([]FactCounts, len(c.Facts))}
		}
	}
	hideSmall(few, least)
	column := func(cell func(c *FunnelCounts) *blk.Count) {
		cells := make([]*blk.Count, len(groups))
		for i := range groups {
			cells[i] = cell(&groups[i].Counts)
		}
		hideSmall(cells, least)
	}
	for r := range rules {
		for _, cell := range ruleCells {
			column(func(c *FunnelCounts) *blk.Count { return cellOf(c.Rules, r, cell) })
		}
	}
	for r := range facts {
		for _, cell := range factCells {
			column(func(c *FunnelCounts) *blk.Count { return cellOf(c.Facts, r, cell) })
		}
	}
	return FunnelBreakdown{b.Label, groups}
}

// hideSmall hides the small cells of a breakdown and returns which those are.
func hideSmall(cells []*blk.Count, least int) []bool {
	counts := make([]int, len(cells))
	for i, n := range cells {
		counts[i] = people(n)
	}
	hidden := blk.HideSmall(counts, least)
	for i, hide := range hidden {
		if hide {
			*cells[i] = blk.Count{}
		}
	}
	return hidden
}

// The cells of a rule and of a fact.
var (
	ruleCells = [marksOfRule]func(*RuleCounts) *blk.Count{
		func(r *RuleCounts) *blk.Count { return &r.Excludes }, func(r *RuleCounts) *blk.Count { return &r.Alone }, func(r *RuleCounts) *blk.Count { return &r.Open },
	}
	factCells = [marksOfFact]func(*FactCounts) *blk.Count{
		func(f *FactCounts) *blk.Count { return &f.Missing }, func(f *FactCounts) *blk.Count { return &f.Only },
	}
)

// cellOf returns a cell of a list, one that nobody sees if the list is too short.
func cellOf[T any](list []T, i int, cell func(*T) *blk.Count) *blk.Count {
	if i >= len(list) {
		return new(blk.Count)
	}
	return cell(&list[i])
}

// verdicts returns the cells of the verdicts.
func (c *FunnelCounts) verdicts() [3]*blk.Count {
	return [3]*blk.Count{&c.Eligible, &c.Ineligible, &c.Undetermined}
}

// people returns a count as a number, 0 if it is hidden.
func people(c *blk.Count) int {
	n, _ := c.Int()
	return n
}

// countOf returns a number as a count.
func countOf(n int) blk.Count {
	c, _ := blk.NewCount(n)
	return c
}
