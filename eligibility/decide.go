package eligibility

import (
	"math/bits"
	"slices"

	"github.com/vokasi/vokasi-go/blk"
)

// maxRules is the most rules a policy may have, connectives included: a decision
// is worked out in the bits of one word.
const maxRules = 64

// Bound is a policy, with those that it extends, ready for the days it is applied
// on: what decides. It is immutable and safe for concurrent use. It is made by
// [Policy.Bind] or [Book.Bind]; the zero Bound has no rules and decides nothing.
type Bound struct {
	chain   []*Policy   // the widest first; the last is the one that was bound
	context blk.Context // for the names of regions
	dates   Dates
	layout  *Layout
	nodes   []node // children before their connective; the last is the root
	leaves  []leaf // in the order of the document

	program
}

// node is a rule as it stands in the tree.
type node struct {
	kind     RuleKind
	at       string // its place in its policy
	policy   *Policy
	rule     Rule
	leaf     int   // its place in leaves, for a leaf
	need     int   // how many children must hold; 0 for a leaf and for "not"
	children []int // for a connective
}

// leaf is a rule about a fact.
type leaf struct {
	policy  *Policy
	node    int
	rule    Rule
	common  *Leaf
	slot    int // the first one of its fact, -1 if the fact is not known
	field   field
	mask    uint64    // the words that meet it, or the codes that it names
	dated   datedTest // for codes that must be valid on a day
	settled settled
	text    blk.Text

	looksAtDays bool // whether another day can make a difference
}

// program is a policy as the machine decides it: every leaf is a bit, in the
// order of the document, and above them every connective; "not" turns a bit
// round. First all leaves are tested, whether their evidence is known or not, so
// that the time does not depend on the person.
type program struct {
	tag       uint64
	fields    []fieldTest // what the tests are made from, and those of blocks
	tests     []sweep
	vague     []vagueTest
	dated     []datedTest
	groups    []group
	leafBits  uint64
	unsettled uint64                  // leaves that no evidence can settle: a day or a parameter is absent
	turned    uint64                  // leaves below an odd number of "not"
	root      uint8                   // the bit of the verdict
	needs     [assuranceLevels]uint32 // the slots that must be known, by assurance
	sources   []sourceTest
}

// fieldTest is the test of a field: what is left of it under a mask must lie in a
// range. A leaf with several is met where one of them holds.
type fieldTest struct {
	field           field
	mask, low, high uint64
	leaf            int
}

// sweep tests fields of one word at once. Every field has a guard bit above it, which
// is 0 in evidence: set before a subtraction, it stays where nothing was borrowed. So
// two subtractions tell of all fields of the word which lie in a range. A word of a
// list or a set of codes is one of the bits of a mask: what is left of it is then at
// least 1, or at least all of the mask.
type sweep struct {
	mask, low, high uint64 // high with the guard bits
	guard           uint64
	hits            []hit
	word            uint8
}

// hit is where the guard bit of a field goes: turned left it is the bit of a leaf.
type hit struct {
	leaf uint64
	turn int
}

// sweeps are sweeps, and the fields that each of them tests already.
type sweeps struct {
	list   []sweep
	fields [][]field
}

// add adds the test of a field. It joins the first sweep of its word that does not
// test the field yet.
func (s *sweeps) add(t fieldTest) {
	f := t.field
	i := slices.IndexFunc(s.list, func(x sweep) bool { return x.word == f.word })
	for i >= 0 && i < len(s.list) && (s.list[i].word != f.word || slices.Contains(s.fields[i], f)) {
		i++
	}
	if i < 0 || i == len(s.list) {
		i = len(s.list)
		s.list, s.fields = append(s.list, sweep{word: f.word}), append(s.fields, nil)
	}
	x := &s.list[i]
	guard := uint64(1) << (f.shift + f.width)
	x.mask |= t.mask << f.shift
	x.low |= t.low << f.shift
	x.high |= t.high<<f.shift | guard
	x.guard |= guard
	x.hits = append(x.hits, hit{1 << t.leaf, t.leaf - int(f.shift+f.width)})
	s.fields[i] = append(s.fields[i], f)
}

// of returns the leaves that the sweep finds met.
func (s *sweep) of(words *[maxWords]uint64) (leaves uint64) {
	x := words[s.word] & s.mask
	found := ((x | s.guard) - s.low) & (s.high - x)
	for i := range s.hits {
		leaves |= bits.RotateLeft64(found, s.hits[i].turn) & s.hits[i].leaf
	}
	return leaves
}

// vagueTest takes a leaf for not known if the value is one that says too little: a
// province where a regency is asked for.
type vagueTest struct {
	mask, value, leaf uint64
	word              uint8
}

// datedTest is a leaf about codes that must be valid on a day.
type datedTest struct {
	fields []field
	on     uint64
	need   int
	leaf   uint8
}

// sourceTest is where the evidence of a leaf stands and how sure it must be.
type sourceTest struct{ slot, assurance, leaf uint8 }

// group is a connective over bits that stand below its own.
type group struct {
	mask        uint64
	need, spare int // how many must hold, and how many may fail
	kind        groupKind
	bit         uint8
	turned      bool
}

type groupKind uint8

const (
	groupSome groupKind = iota
	groupAll
	groupAny
)

// A Decision is the verdict of a policy on one person with all its reasons: one
// bit for each leaf in the order of [Bound.Codes], set in Met if it is met, in
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

// Decide returns the verdict on a person and which leaves are met and unmet. It
// allocates nothing and takes as long whatever the evidence is.
func (b *Bound) Decide(e *Evidence) Decision {
	p := &b.program
	words := &e.words
	var met uint64
	for i := range p.tests {
		met |= p.tests[i].of(words)
	}
	known := p.leafBits
	if e.tag != p.tag {
		known = 0
	} else if (p.needs[0]&^e.known[0])|(p.needs[1]&^e.known[1])|(p.needs[2]&^e.known[2]) != 0 {
		for i := range p.sources {
			t := &p.sources[i]
			known &^= uint64(e.known[t.assurance%assuranceLevels]>>(t.slot%maxSlots)&1^1) << (t.leaf & 63)
		}
	}
	known &^= p.unsettled
	for i := range p.vague {
		if t := &p.vague[i]; words[t.word]&t.mask == t.value {
			known &^= t.leaf
		}
	}
	for i := range p.dated {
		t := &p.dated[i]
		switch t.holds(e) {
		case blk.True:
			met |= 1 << (t.leaf & 63)
		case blk.Undetermined:
			known &^= 1 << (t.leaf & 63)
		}
	}
	met &= known
	return p.conclude(met, known&^met)
}

// conclude returns the decision for the truth of the leaves.
func (p *program) conclude(met, unmet uint64) Decision {
	swap := (met ^ unmet) & p.turned
	yes, no := met^swap, unmet^swap
	for i := range p.groups {
		g := &p.groups[i]
		var holds, fails bool
		switch g.kind {
		case groupAll:
			holds, fails = yes&g.mask == g.mask, no&g.mask != 0
		case groupAny:
			holds, fails = yes&g.mask != 0, no&g.mask == g.mask
		default:
			holds, fails = bits.OnesCount64(yes&g.mask) >= g.need, bits.OnesCount64(no&g.mask) > g.spare
		}
		if g.turned {
			holds, fails = fails, holds
		}
		yes |= bit(holds) << (g.bit & 63)
		no |= bit(fails) << (g.bit & 63)
	}
	// 2 is eligible, 1 is ineligible, 0 is undetermined
	return Decision{Verdict(yes>>(p.root&63)&1<<1 | no>>(p.root&63)&1), met, unmet}
}

func bit(b bool) uint64 {
	if b {
		return 1
	}
	return 0
}

// holds returns whether the codes are valid on the day.
func (t *datedTest) holds(e *Evidence) blk.Truth {
	held, open := 0, 0
	for _, f := range t.fields {
		switch v := e.get(f); {
		case v == heldUndated:
			open++
		case v != 0 && v>>dayBits <= t.on && t.on <= v&openDay:
			held++
		}
	}
	switch {
	case held >= t.need:
		return blk.True
	case held+open < t.need:
		return blk.False
	}
	return blk.Undetermined
}

// Bind returns the policy with the days it is applied on, under a layout of its
// own. It returns the findings of [Policy.Check] and no policy if one of them is
// an error; a policy that extends another is bound by its [Book].
func (p *Policy) Bind(d Dates, c *blk.Context) (*Bound, blk.Findings) {
	l, found := NewLayout(p)
	if found != nil {
		return nil, append(p.Check(c), found...)
	}
	return p.BindTo(l, d, c)
}

// BindTo is [Policy.Bind] under a layout that is shared with other policies. The
// policy must be one of those the layout was made from (POL-014).
func (p *Policy) BindTo(l *Layout, d Dates, c *blk.Context) (*Bound, blk.Findings) {
	found := p.Check(c)
	if !p.Extends.IsZero() {
		found = append(found, blk.RunChecks([]blk.Check[Policy]{unboundExtensionCheck}, p, c)...)
	}
	if found.HasErrors() {
		return nil, found
	}
	return bindChain([]*Policy{p}, l, d, c, found)
}

// bindChain binds a policy that was checked with those that it extends.
func bindChain(chain []*Policy, l *Layout, d Dates, c *blk.Context, found blk.Findings) (*Bound, blk.Findings) {
	b := bind(chain, l, d, c)
	for i := range b.leaves {
		if b.leaves[i].slot < 0 {
			return nil, append(found, layoutFinding(string(b.leaves[i].common.Fact), 0, maxSlots))
		}
	}
	if len(b.nodes) > maxRules {
		return nil, append(found, tooManyRules(len(b.nodes)))
	}
	last := chain[len(chain)-1]
	return b, append(found, blk.RunChecks([]blk.Check[Policy]{notInForceCheck}, last, &blk.Context{On: d.AsOf})...)
}

// bind builds what decides. A leaf that cannot be meant stays undetermined.
func bind(chain []*Policy, l *Layout, d Dates, c *blk.Context) *Bound {
	b := &Bound{chain: chain, layout: l, dates: d}
	if c != nil {
		b.context.Regions = c.Regions
	}
	tops := make([]int, 0, len(chain))
	for _, p := range chain {
		tops = append(tops, b.add(p, p.Rule, "/rule"))
	}
	if len(chain) > 1 {
		b.nodes = append(b.nodes, node{kind: RuleAll, rule: All{}, policy: chain[len(chain)-1], leaf: -1, need: len(tops), children: tops})
	}
	b.compile()
	return b
}

// add adds a rule and those below it and returns its place in nodes.
func (b *Bound) add(p *Policy, r Rule, at string) int {
	n := node{kind: ruleKindOf(r), at: at, policy: p, rule: r, leaf: -1}
	if not, ok := r.(Not); ok {
		n.children = []int{b.add(p, not.Rule, at+"/rule")}
	} else {
		for i, child := range children(r) {
			n.children = append(n.children, b.add(p, child, blk.IndexPointer(at+"/rules", i, "")))
		}
	}
	switch r := r.(type) {
	case All:
		n.need = len(n.children)
	case Any:
		n.need = 1
	case AtLeast:
		n.need, _ = r.Count.Int()
	}
	if common := leafOf(r); common != nil {
		n.leaf = len(b.leaves)
		l := leaf{policy: p, node: len(b.nodes), rule: r, common: common, slot: b.layout.findFact(common.Fact)}
		low, high := limitsOf(r)
		l.looksAtDays = referenceOf(r) != "" || low.param != "" || high.param != ""
		l.settled = l.settle(&b.dates)
		if l.slot >= 0 {
			l.field = b.layout.slots[l.slot].field
			l.mask = l.maskOf(&b.layout.slots[l.slot])
			l.dated = l.datedTest(b.layout)
		}
		l.text = b.words(&l)
		b.leaves = append(b.leaves, l)
	}
	b.nodes = append(b.nodes, n)
	return len(b.nodes) - 1
}

func ruleKindOf(r Rule) RuleKind {
	if r == nil {
		return ""
	}
	return r.Kind()
}

// compile fills the program from the nodes. A node without a place in the word
// leaves the zero program, which decides nothing.
func (b *Bound) compile() {
	if len(b.nodes) == 0 || len(b.nodes) > maxRules {
		return
	}
	p := &b.program
	p.tag = b.layout.tag
	for i := range b.leaves {
		b.compileLeaf(i)
	}
	var tests sweeps
	for _, t := range p.fields {
		tests.add(t)
	}
	p.tests = tests.list
	next := len(b.leaves)
	bitOf := make([]uint8, len(b.nodes))
	turned := b.turned()
	for i := range b.nodes {
		n := &b.nodes[i]
		switch {
		case n.leaf >= 0:
			bitOf[i] = uint8(n.leaf)
			if turned[i] {
				p.turned |= 1 << n.leaf
			}
		case n.kind == RuleNot:
			bitOf[i] = bitOf[n.children[0]]
		default:
			g := group{need: n.need, spare: len(n.children) - n.need, bit: uint8(next), turned: turned[i]}
			switch n.need {
			case len(n.children):
				g.kind = groupAll
			case 1:
				g.kind = groupAny
			}
			for _, child := range n.children {
				g.mask |= 1 << bitOf[child]
			}
			bitOf[i] = g.bit
			p.groups = append(p.groups, g)
			next++
		}
	}
	p.root = bitOf[len(b.nodes)-1]
}

// turned returns which nodes are below a "not" that the nodes above them do not
// know of: the one right above.
func (b *Bound) turned() []bool {
	turned := make([]bool, len(b.nodes))
	for i := len(b.nodes) - 1; i >= 0; i-- {
		if b.nodes[i].kind == RuleNot {
			turned[b.nodes[i].children[0]] = !turned[i]
		}
	}
	return turned
}

// compileLeaf adds the tests of a leaf.
func (b *Bound) compileLeaf(i int) {
	p, l := &b.program, &b.leaves[i]
	p.leafBits |= 1 << i
	if l.slot < 0 || !l.settled.ok {
		p.unsettled |= 1 << i
	}
	if l.slot < 0 {
		return
	}
	slot, bit, f := uint8(l.slot), uint8(i), l.field
	needs := func(slot uint8) {
		assurance := l.common.Assurance.rank()
		p.sources = append(p.sources, sourceTest{slot, uint8(assurance), bit})
		p.needs[assurance] |= 1 << slot
	}
	needs(slot)
	test := func(mask, low, high uint64) {
		p.fields = append(p.fields, fieldTest{f, mask, low, high, i})
	}
	switch r := l.rule.(type) {
	case Residence:
		for _, w := range r.Within {
			test(f.most(), packRegion(w), packRegion(w)+regionSpan(w)-1)
			for up := w.Parent(); !up.IsZero(); up = up.Parent() {
				if liesIn(up, r.Within) == blk.Undetermined {
					p.vague = append(p.vague, vagueTest{f.most() << f.shift, packRegion(up) << f.shift, 1 << i, f.word})
				}
			}
		}
	case OneOf:
		test(l.mask, 1, f.most())
	case Holds:
		if r.At == "" {
			least := l.mask
			if r.Need == NeedAny {
				least = 1
			}
			test(l.mask, least, f.most())
			return
		}
		for _, code := range r.Codes {
			needs(uint8(b.layout.find(r.Fact, code)))
		}
		l.dated.leaf = bit
		p.dated = append(p.dated, l.dated)
	default:
		low, high := l.settled.low, min(l.settled.high, f.most())
		if l.settled.ok && low <= high {
			test(f.most(), low, high)
		}
	}
}

// maskOf returns the bits of the words or codes that a leaf names.
func (l *leaf) maskOf(s *slot) (mask uint64) {
	switch r := l.rule.(type) {
	case OneOf:
		for _, word := range r.Values {
			if i := wordIndex(s.fact.Words, word); i >= 0 {
				mask |= 1 << i
			}
		}
	case Holds:
		for _, code := range r.Codes {
			if i := slices.Index(s.codes, code); i >= 0 {
				mask |= 1 << i
			}
		}
	}
	return mask
}

// datedTest returns the test of a leaf about codes that must be valid on a day, the
// zero one for any other leaf.
func (l *leaf) datedTest(layout *Layout) (t datedTest) {
	r, ok := l.rule.(Holds)
	if !ok || r.At == "" {
		return t
	}
	t.on, t.need = l.settled.low, len(r.Codes)
	if r.Need == NeedAny {
		t.need = 1
	}
	for _, code := range r.Codes {
		if i := layout.find(r.Fact, code); i >= 0 {
			t.fields = append(t.fields, layout.slots[i].field)
		}
	}
	return t
}

// settled is what a leaf asks for on given days: the lowest and the highest value
// that meet it, for a region, a word or a set its day alone. Not ok is a day or a
// parameter that is absent.
type settled struct {
	low, high uint64
	least     int // the bounds as numbers, for words; -1 if there is none
	most      int
	ok        bool
}

const noBound = ^uint64(0)

// settle returns what the leaf asks for on the days given. It allocates nothing.
func (l *leaf) settle(d *Dates) settled {
	s := settled{high: noBound, least: -1, most: -1, ok: true}
	on := blk.Date{}
	if at := referenceOf(l.rule); at != "" {
		on = d.On(at)
		s.ok = !on.IsZero()
	}
	valued := d.AsOf
	if valued.IsZero() {
		valued = on
	}
	low, high := limitsOf(l.rule)
	s.least = l.policy.bound(low, valued, &s.ok)
	s.most = l.policy.bound(high, valued, &s.ok)
	switch r := l.rule.(type) {
	case Age:
		if s.ok {
			s.low, s.high = ageRange(on, s.least, s.most, r.LeapBirthday)
		}
	case Date:
		day := on.AddMonths(int(r.OffsetMonths))
		s.ok = s.ok && !day.IsZero()
		if r.Relation == OnOrAfter {
			s.low = packDate(day)
		} else {
			s.high = packDate(day)
		}
	case Count:
		if s.least > 0 {
			s.low = uint64(s.least)
		}
		if s.most >= 0 {
			s.high = uint64(s.most)
		}
	case Level:
		if r.Min != "" {
			s.low = uint64(r.Min.Rank()) << levelBits
		}
		if r.Max != "" {
			s.high = uint64(r.Max.Rank())<<levelBits | (1<<levelBits - 1)
		}
	case Flag:
		s.low = bit(r.Is.Truth() == blk.True)
		s.high = s.low
	case Holds:
		s.low = packDate(on)
	}
	return s
}

// bound returns the value of a bound on a day, -1 if there is no bound; ok becomes
// false if it is a parameter without a value then.
func (p *Policy) bound(l Limit, on blk.Date, ok *bool) int {
	n, given, has := p.number(l, on)
	switch {
	case !given:
		return -1
	case !has:
		*ok = false
		return -1
	}
	return n
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

// ageRange returns the first and the last birth date, as they stand in evidence,
// of those who are from least to most years old on a day; -1 is no bound. The
// dates need not be in the calendar: they stand for the next that are.
func ageRange(on blk.Date, least, most int, leap LeapBirthday) (low, high uint64) {
	day := packDate(on)
	if leap == LeapFebruary28 && on.Month() == 2 && on.Day() == 28 {
		if on.AddDays(1).Month() == 3 {
			day++ // who was born on 29 February has a birthday today
		}
	}
	const year = 1 << 9
	high = packDate(on)
	if least > 0 {
		high = 0
		if back := uint64(least) * year; back < day {
			high = day - back
		}
	}
	if most >= 0 {
		if back := uint64(most+1) * year; back < day {
			low = day - back + 1
		}
	}
	return low, high
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

// Layout returns the layout that evidence for the policy must have.
func (b *Bound) Layout() *Layout { return b.layout }

// Policy returns the policy that was bound.
func (b *Bound) Policy() *Policy {
	if len(b.chain) == 0 {
		return &Policy{}
	}
	return b.chain[len(b.chain)-1]
}

// Facts returns a policy that knows the facts of all policies that were bound: what
// dossiers are read under.
func (b *Bound) Facts() *Policy {
	if b.layout == nil {
		return &Policy{}
	}
	return &Policy{Facts: b.layout.policy.Facts}
}

// LooksAt reports whether a rule looks at a reference date.
func (b *Bound) LooksAt(at ReferenceDate) bool {
	return slices.ContainsFunc(b.leaves, func(l leaf) bool { return referenceOf(l.rule) == at })
}

// Codes returns the codes of the leaves whose bits are set, in the order of the
// document: of Decision.Met, Decision.Unmet, or ^(Met|Unmet) for those that are
// not known.
func (b *Bound) Codes(leaves uint64) []RuleCode {
	var codes []RuleCode
	for i := range b.leaves {
		if leaves>>i&1 == 1 {
			codes = append(codes, b.leaves[i].common.Code)
		}
	}
	return codes
}

func trailing(n uint64) int { return bits.TrailingZeros64(n) & 63 }
