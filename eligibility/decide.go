package eligibility

import "github.com/vokasi/vokasi-go/blk"

// Bound is a policy with the days and numbers it is applied with: what decides.
// It is immutable and safe for concurrent use. It is made by [Policy.Bind]; the
// zero Bound has no rules and decides nothing.
type Bound struct {
	policy  *Policy
	context blk.Context // for the names of regions
	nodes   []node      // children before their connective; the last is the root
	leaves  []leaf      // in the order of the document
}

// node is a rule as it is evaluated.
type node struct {
	kind     RuleKind
	leaf     int   // its place in leaves, for a leaf
	atLeast  int   // for at_least
	children []int // for a connective
}

// leaf is a rule about a fact with its bounds.
type leaf struct {
	rule      Rule
	common    *Leaf
	fact      int
	on        blk.Date // the reference date; absent if none was given
	low, high int      // the bounds; high is -1 if there is none
	words     uint64   // a bit for each allowed word of the fact
	resolved  bool     // whether every parameter had a value
}

// A Decision is the verdict of a policy on one person with all its reasons: one
// bit for each leaf in the order of [Policy.Leaves], set in Met if it is met, in
// Unmet if it is not, in neither if it is not known. Leaves are counted as they
// are written, before any "not". Decision is comparable and holds no personal
// data; in the zero Decision nothing is known.
type Decision struct {
	// The verdict.
	Verdict Verdict
	// The leaves that are met.
	Met uint64
	// The leaves that are not met.
	Unmet uint64
}

// Bind returns the policy with the days it is applied on. It returns the
// findings of [Policy.Check] and no policy if one of them is an error.
func (p *Policy) Bind(d Dates, c *blk.Context) (*Bound, blk.Findings) {
	if found := p.Check(c); found.HasErrors() {
		return nil, found
	}
	return p.bind(d, c), nil
}

// bind is Bind for a policy that was checked.
func (p *Policy) bind(d Dates, c *blk.Context) *Bound {
	b := &Bound{policy: p}
	if c != nil {
		b.context.Regions = c.Regions
	}
	b.add(p.Rule, &d)
	return b
}

// add adds a rule and those below it and returns its place in nodes.
func (b *Bound) add(r Rule, d *Dates) int {
	n := node{kind: r.Kind(), leaf: -1}
	for _, child := range children(r) {
		n.children = append(n.children, b.add(child, d))
	}
	if l := leafOf(r); l != nil {
		n.leaf = len(b.leaves)
		b.leaves = append(b.leaves, b.bindLeaf(r, l, d))
	}
	if at, ok := r.(AtLeast); ok {
		n.atLeast, _ = at.Count.Int()
	}
	b.nodes = append(b.nodes, n)
	return len(b.nodes) - 1
}

func (b *Bound) bindLeaf(r Rule, common *Leaf, d *Dates) leaf {
	l := leaf{rule: r, common: common, fact: factIndex(common.Fact), high: -1, resolved: true}
	switch r := r.(type) {
	case Age:
		l.on = d.On(r.At)
	case OneOf:
		for _, word := range r.Values {
			if i := wordIndex(standardFacts[l.fact].Words, word); i >= 0 {
				l.words |= 1 << i
			}
		}
	}
	low, high := limitsOf(r)
	on := d.AsOf
	if on.IsZero() {
		on = l.on
	}
	if n, given, ok := b.policy.number(low, on); given {
		l.low, l.resolved = n, l.resolved && ok
	}
	if n, given, ok := b.policy.number(high, on); given {
		l.high, l.resolved = n, l.resolved && ok
	}
	return l
}

// number returns the value of a bound on a day, whether there is a bound, and
// whether it has a value then. Without a day a parameter has its latest value.
func (p *Policy) number(l Limit, on blk.Date) (n int, given, ok bool) {
	if l.param == "" {
		n, given = l.count.Int()
		return n, given, given
	}
	values := p.Parameters[l.param]
	for i := len(values) - 1; i >= 0; i-- {
		if on.IsZero() || !values[i].From.After(on) {
			n, ok = values[i].Value.Int()
			return n, true, ok && (on.IsZero() || !on.After(values[i].Until) || values[i].Until.IsZero())
		}
	}
	return 0, true, false
}

// Decide returns the verdict on a person and which leaves are met and unmet. It
// allocates nothing.
func (b *Bound) Decide(e *Evidence) Decision {
	var d Decision
	for i := range b.leaves {
		switch b.leaves[i].holds(e) {
		case blk.True:
			d.Met |= 1 << i
		case blk.False:
			d.Unmet |= 1 << i
		}
	}
	d.Verdict = verdictOf(b.truth(len(b.nodes)-1, &d))
	return d
}

// truth returns whether a node holds, given its leaves.
func (b *Bound) truth(at int, d *Decision) blk.Truth {
	if at < 0 {
		return blk.Undetermined // the zero Bound
	}
	n := &b.nodes[at]
	if n.leaf >= 0 {
		return d.truth(n.leaf)
	}
	if n.kind == RuleNot {
		return blk.Not(b.truth(n.children[0], d))
	}
	held, possible := 0, 0
	for _, child := range n.children {
		switch b.truth(child, d) {
		case blk.True:
			held, possible = held+1, possible+1
		case blk.Undetermined:
			possible++
		}
	}
	need := 1
	switch n.kind {
	case RuleAll:
		need = len(n.children)
	case RuleAtLeast:
		need = n.atLeast
	}
	switch {
	case held >= need:
		return blk.True
	case possible < need:
		return blk.False
	}
	return blk.Undetermined
}

// truth returns whether a leaf is met.
func (d *Decision) truth(leaf int) blk.Truth {
	switch {
	case d.Met>>leaf&1 == 1:
		return blk.True
	case d.Unmet>>leaf&1 == 1:
		return blk.False
	}
	return blk.Undetermined
}

// holds returns whether the leaf is met by the evidence.
func (l *leaf) holds(e *Evidence) blk.Truth {
	if l.fact < 0 || !e.has(l.fact) || !l.resolved {
		return blk.Undetermined
	}
	v := &e.values[l.fact]
	switch r := l.rule.(type) {
	case Residence:
		return liesIn(v.region, r.Within)
	case Age:
		years, ok := v.date.AgeOn(l.on)
		if l.on.IsZero() {
			return blk.Undetermined
		}
		return blk.TruthOf(ok && years >= l.low && (l.high < 0 || years <= l.high))
	case Flag:
		return blk.TruthOf(r.Is.Truth() == blk.TruthOf(v.number == 1))
	case Level:
		rank := levels[v.number].Rank()
		return blk.TruthOf(rank >= r.Min.Rank() && (r.Max == "" || rank <= r.Max.Rank()))
	case OneOf:
		return blk.TruthOf(l.words>>v.number&1 == 1)
	case Count:
		n := int(v.number)
		return blk.TruthOf(n >= l.low && (l.high < 0 || n <= l.high))
	}
	return blk.Undetermined
}

// liesIn returns whether a region lies in one of several. A region that is known
// less exactly than they are may or may not.
func liesIn(r blk.Region, within []blk.Region) blk.Truth {
	truth := blk.False
	for _, w := range within {
		if w.Contains(r) {
			return blk.True
		}
		if r.Contains(w) {
			truth = blk.Undetermined
		}
	}
	return truth
}

// Missing returns the facts that are not known and that can still change the
// verdict, in the order of the rules. It is empty once the verdict is decided.
func (b *Bound) Missing(d Decision) []FactID {
	if d.Verdict != Undetermined || len(b.nodes) == 0 {
		return nil
	}
	var facts []FactID
	b.missing(len(b.nodes)-1, &d, &facts)
	return facts
}

// missing adds the facts below an undetermined node. What is decided below it
// can change nothing any more.
func (b *Bound) missing(at int, d *Decision, facts *[]FactID) {
	if b.truth(at, d) != blk.Undetermined {
		return
	}
	n := &b.nodes[at]
	if n.leaf < 0 {
		for _, child := range n.children {
			b.missing(child, d, facts)
		}
		return
	}
	fact := b.leaves[n.leaf].common.Fact
	for _, known := range *facts {
		if known == fact {
			return
		}
	}
	*facts = append(*facts, fact)
}
