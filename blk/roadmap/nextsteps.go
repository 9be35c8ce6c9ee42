package roadmap

import (
	"cmp"
	"math"
	"math/bits"
	"slices"
	"strconv"

	"github.com/vokasi/vokasi-go/blk"
)

// NextSteps are the milestones that lead a centre to the class above the one that
// its evidence shows: for each criterion that it lacks, and the cheapest for all of
// them together. They say what is to be done, not that a class is then given: that
// takes evidence.
type NextSteps struct {
	// The class that they lead to, "" for a centre that is mandiri.
	Class IndependenceClass
	// The criteria that are lacking, in the order of the code list, with the ways to
	// each.
	Criteria []CriterionSteps
	// The cheapest milestones that serve every lacking criterion that any milestone
	// serves: see [Roadmap.NextSteps].
	Cheapest Effort
	// The lacking criteria that no milestone which can be done serves.
	Unserved CriterionSet
	// Whether it is proven that nothing is cheaper. It is false where there are so many
	// ways that not all were tried: see [Roadmap.NextSteps].
	Proven bool
}

// CriterionSteps are the ways to a criterion.
type CriterionSteps struct {
	// The criterion.
	Criterion Criterion
	// Whether it fails or is not known.
	Truth blk.Truth
	// The ways, the cheapest first; none if no milestone that can be done serves it.
	Ways []Way
	// The milestones that serve it and are verified already: it is evidence that is
	// lacking, or they were not enough.
	Verified []MilestoneID
}

// A Way to a criterion is one milestone that serves it, with all its prerequisites
// that are not done.
type Way struct {
	// The milestone.
	Milestone MilestoneID
	// It and its prerequisites, as far as they are not done, each once.
	Effort
}

// An Effort is what some milestones cost and take together.
type Effort struct {
	// The milestones, in an order in which they can be done.
	Milestones []MilestoneID
	// The sum of the costs that are known; absent if none is, or if it is too large.
	Cost blk.Rupiah
	// How many milestones have a cost that is not known.
	UnknownCosts int
	// The sum of the days that are known, as if one were done after the other.
	Days int64
	// How many milestones take days that are not known.
	UnknownDays int
}

// Label returns the effort in words: "2 tonggak, Rp7.500.000, 40 hari".
func (e *Effort) Label() blk.Text {
	n := strconv.Itoa(len(e.Milestones))
	text := blk.Text{ID: n + " tonggak", EN: n + " milestones"}
	if len(e.Milestones) == 1 {
		text.EN = "1 milestone"
	}
	add := func(t blk.Text) { text = blk.Text{ID: text.ID + ", " + t.ID, EN: text.EN + ", " + t.EN} }
	if !e.Cost.IsZero() {
		add(blk.Text{ID: e.Cost.String(), EN: e.Cost.String()})
	}
	if e.UnknownCosts > 0 {
		n := strconv.Itoa(e.UnknownCosts)
		add(blk.Text{ID: "biaya " + n + " tonggak belum diketahui", EN: "the cost of " + n + " not known"})
	}
	if e.UnknownDays < len(e.Milestones) {
		add(blk.UnitDays.Format(e.Days))
	}
	if e.UnknownDays > 0 {
		n := strconv.Itoa(e.UnknownDays)
		add(blk.Text{ID: "lama " + n + " tonggak belum diketahui", EN: "the days of " + n + " not known"})
	}
	return text
}

// Answer returns the steps in words: what leads to the next class and costs least, and
// for each criterion the cheapest way or why there is none. The roadmap is the one in
// which they were found.
func (n *NextSteps) Answer(r *Roadmap) blk.Answer {
	if n.Class == "" {
		return blk.Answer{Truth: blk.True, Code: "next_class", Text: blk.Text{ID: "Tidak ada kelas di atas Mandiri", EN: "There is no class above Mandiri"}}
	}
	var x milestones
	if r != nil {
		x = r.milestones()
	}
	var parts []blk.Answer
	for i := range n.Criteria {
		steps := &n.Criteria[i]
		part := blk.Answer{Truth: steps.Truth, Code: string(steps.Criterion), Text: steps.Criterion.Label()}
		if i := steps.Criterion.index(); i >= 0 {
			part.Basis = []blk.Basis{requirements[i].basis}
		}
		switch {
		case len(steps.Ways) > 0:
			part.Mend = x.name(&steps.Ways[0].Effort)
		case len(steps.Verified) > 0:
			part.Mend = blk.Text{ID: "Tonggaknya sudah terverifikasi; catat buktinya.", EN: "Its milestones are verified; record the evidence."}
		default:
			part.Mend = blk.Text{ID: "Tidak ada tonggak yang dapat diselesaikan untuk kriteria ini; tambahkan.", EN: "There is no milestone that can be done for this criterion; add one."}
		}
		parts = append(parts, part)
	}
	class := n.Class.Label()
	a := blk.AllOf("next_class", blk.Text{ID: "Menuju " + class.ID, EN: "Towards " + class.EN}, parts...)
	if len(n.Cheapest.Milestones) > 0 {
		a.Mend = x.name(&n.Cheapest)
		a.Mend = blk.Text{ID: "Termurah: " + a.Mend.ID, EN: "Cheapest: " + a.Mend.EN}
		if !n.Proven {
			a.Mend = blk.Text{ID: a.Mend.ID + " Belum semua kemungkinan dicoba.", EN: a.Mend.EN + " Not everything possible was tried."}
		}
	}
	return a
}

// name returns the titles of milestones with their effort: of many, the first.
func (x *milestones) name(e *Effort) blk.Text {
	const most = 5
	var text blk.Text
	for i, id := range e.Milestones {
		if i == most {
			text = blk.Text{ID: text.ID + "; ...", EN: text.EN + "; ..."}
			break
		}
		title := blk.Text{ID: string(id), EN: string(id)}
		if at := x.find(id); at >= 0 {
			title = x.list[at].Title
		}
		if i > 0 {
			text = blk.Text{ID: text.ID + "; ", EN: text.EN + "; "}
		}
		text = blk.Text{ID: text.ID + title.In(blk.Indonesian), EN: text.EN + title.In(blk.English)}
	}
	label := e.Label()
	return blk.Text{ID: text.ID + " (" + label.ID + ").", EN: text.EN + " (" + label.EN + ")."}
}

// How much is tried for the cheapest milestones. A roadmap of some dozens of
// milestones stays far below.
const (
	mostWays  = 32     // ways to one criterion
	mostTries = 10_000 // sets of milestones
)

// NextSteps returns the milestones towards the class above the one that the evidence
// shows on the reference date.
//
// Cheapest are, of the sets of milestones that are closed under prerequisites not yet
// done and serve each lacking criterion, the one with the fewest milestones of
// unknown cost; of those the one with the least known cost; then with the fewest
// milestones of unknown duration, the fewest days and the fewest milestones. Where
// several are equal in all of that, the same one is always given. A cost that is not known, or below zero,
// is not taken for nothing, and a milestone that serves two criteria or is the
// prerequisite of two counts once. Milestones that lie behind a circle or behind a
// prerequisite that is not in the roadmap cannot be done and are left out.
//
// All combinations of one way for each criterion are tried, cutting off those that
// cost no less than what was found; this is exact. Where a criterion has more than 32
// ways, the first 32 in the roadmap are tried, and where there are more than 10,000
// combinations to look at, the cheapest of those looked at is given; Proven is then
// false. The time stays in proportion to the milestones and their prerequisites.
func (r *Roadmap) NextSteps(c *blk.Context) NextSteps {
	standing := r.Standing(c)
	lacking := standing.Lacking()
	next := NextSteps{Class: standing.Class.Next(), Proven: true}
	if lacking == 0 {
		return next
	}
	s := newStepSearch(r, lacking)
	for x := range lacking.All() {
		steps := CriterionSteps{Criterion: x, Truth: standing.Truth(x)}
		ways, verified, all := s.ways(x)
		next.Proven = next.Proven && all
		for _, i := range verified {
			steps.Verified = append(steps.Verified, r.Milestones[i].ID)
		}
		for i := range ways {
			steps.Ways = append(steps.Ways, Way{r.Milestones[s.order[ways[i].target]].ID, s.effort(ways[i].closure)})
		}
		if len(ways) == 0 {
			next.Unserved |= CriteriaOf(x)
		} else {
			s.choices = append(s.choices, choice{CriteriaOf(x), ways})
		}
		next.Criteria = append(next.Criteria, steps)
	}
	next.Cheapest = s.effort(s.cheapest())
	next.Proven = next.Proven && s.tries < mostTries
	return next
}

// A weight is what a set of milestones costs, compared member by member.
type weight struct{ unknownCosts, cost, unknownDays, days, n int64 }

func (w weight) compare(v weight) int {
	return cmp.Or(cmp.Compare(w.unknownCosts, v.unknownCosts), cmp.Compare(w.cost, v.cost), cmp.Compare(w.unknownDays, v.unknownDays), cmp.Compare(w.days, v.days), cmp.Compare(w.n, v.n))
}

func (w weight) add(v weight) weight {
	w.unknownCosts, w.unknownDays, w.days, w.n = w.unknownCosts+v.unknownCosts, w.unknownDays+v.unknownDays, w.days+v.days, w.n+v.n
	if w.cost > math.MaxInt64-v.cost {
		w.cost = math.MaxInt64
	} else {
		w.cost += v.cost
	}
	return w
}

// weight returns that of one milestone.
func (m *Milestone) weight() weight {
	w := weight{n: 1}
	if cost, known := m.Cost.Int(); known && cost >= 0 {
		w.cost = cost
	} else {
		w.unknownCosts = 1
	}
	if days, known := m.Days.Int(); known {
		w.days = int64(days)
	} else {
		w.unknownDays = 1
	}
	return w
}

// A stepSearch looks for the cheapest milestones. Milestones that can be done are
// numbered in an order in which they can be.
type stepSearch struct {
	list    []Milestone
	lacking CriterionSet
	order   []int    // the place in the roadmap of each number
	number  []int    // the number of each place, -1 for those done or that cannot be
	before  [][]int  // the prerequisites not done of each number, as numbers
	weights []weight // of each number
	serves  []CriterionSet
	choices []choice
	tries   int

	best       []uint64
	bestWeight weight
}

// A choice is a criterion with the ways to it.
type choice struct {
	criterion CriterionSet
	ways      []way
}

type way struct {
	target  int
	closure []uint64
	weight  weight
}

// newStepSearch numbers the milestones that can be done and are not: a milestone
// comes after all its prerequisites.
func newStepSearch(r *Roadmap, lacking CriterionSet) *stepSearch {
	s := &stepSearch{list: r.Milestones, lacking: lacking, number: make([]int, len(r.Milestones))}
	waits := make([]int, len(s.list)) // for so many prerequisites; done ones for none
	after := make([][]int, len(s.list))
	x := r.milestones()
	done := make([]bool, len(s.list))
	for i := range s.list {
		done[i], s.number[i] = s.list[i].State().IsDone(), -1
	}
	for i := range s.list {
		for _, id := range s.list[i].Prerequisites {
			if before := x.find(id); before < 0 {
				waits[i]++ // for ever
			} else if !done[before] {
				waits[i]++
				after[before] = append(after[before], i)
			}
		}
		if waits[i] == 0 && !done[i] {
			s.order = append(s.order, i)
		}
	}
	for n := 0; n < len(s.order); n++ { // which grows
		i := s.order[n]
		s.number[i] = n
		for _, j := range after[i] {
			if waits[j]--; waits[j] == 0 && !done[j] {
				s.order = append(s.order, j)
			}
		}
	}
	s.before, s.weights, s.serves = make([][]int, len(s.order)), make([]weight, len(s.order)), make([]CriterionSet, len(s.order))
	for n, i := range s.order {
		s.weights[n], s.serves[n] = s.list[i].weight(), CriteriaOf(s.list[i].Criteria...)&lacking
		for _, j := range after[i] {
			if to := s.number[j]; to >= 0 {
				s.before[to] = append(s.before[to], n)
			}
		}
	}
	return s
}

// ways returns the ways to a criterion, the cheapest first, the places of the
// milestones that serve it and are verified, and whether these are all ways.
func (s *stepSearch) ways(x Criterion) (ways []way, verified []int, all bool) {
	all = true
	for i := range s.list {
		if !slices.Contains(s.list[i].Criteria, x) {
			continue
		}
		n := s.number[i]
		switch {
		case s.list[i].State() == MilestoneVerified:
			verified = append(verified, i)
		case n < 0:
		case len(ways) == mostWays:
			all = false
		default:
			ways = append(ways, s.way(n))
		}
	}
	slices.SortStableFunc(ways, func(a, b way) int { return a.weight.compare(b.weight) })
	return ways, verified, all
}

// way returns a milestone with all its prerequisites.
func (s *stepSearch) way(target int) way {
	w := way{target: target, closure: make([]uint64, (len(s.order)+63)/64)}
	open := []int{target}
	w.closure[target/64] |= 1 << (target % 64)
	for len(open) > 0 {
		n := open[len(open)-1]
		open = open[:len(open)-1]
		w.weight = w.weight.add(s.weights[n])
		for _, before := range s.before[n] {
			if bit := uint64(1) << (before % 64); w.closure[before/64]&bit == 0 {
				w.closure[before/64] |= bit
				open = append(open, before)
			}
		}
	}
	return w
}

// cheapest returns the cheapest milestones that serve every criterion that has ways.
func (s *stepSearch) cheapest() []uint64 {
	// Few ways first: the earlier a choice is settled, the more is cut off.
	slices.SortStableFunc(s.choices, func(a, b choice) int { return len(a.ways) - len(b.ways) })
	s.bestWeight = weight{unknownCosts: math.MaxInt64}
	chosen := make([][]uint64, len(s.choices)+1)
	for i := range chosen {
		chosen[i] = make([]uint64, (len(s.order)+63)/64)
	}
	s.try(chosen, 0, 0, weight{})
	return s.best
}

// try settles the choices from one on, given what was chosen before.
func (s *stepSearch) try(chosen [][]uint64, at int, served CriterionSet, sum weight) {
	for at < len(s.choices) && served&s.choices[at].criterion != 0 { // by the way
		copy(chosen[at+1], chosen[at])
		at++
	}
	if at == len(s.choices) {
		if s.best == nil || sum.compare(s.bestWeight) < 0 {
			s.best, s.bestWeight = slices.Clone(chosen[at]), sum
		}
		return
	}
	for i := range s.choices[at].ways {
		if s.best != nil && s.tries >= mostTries {
			return
		}
		s.tries++
		w := &s.choices[at].ways[i]
		total, all := sum, served
		for word, mask := range w.closure {
			chosen[at+1][word] = chosen[at][word] | mask
			for more := mask &^ chosen[at][word]; more != 0; more &= more - 1 {
				n := word*64 + bits.TrailingZeros64(more)
				total, all = total.add(s.weights[n]), all|s.serves[n]
			}
		}
		if s.best == nil || total.compare(s.bestWeight) < 0 {
			s.try(chosen, at+1, all, total)
		}
	}
}

// effort returns what milestones cost and take together.
func (s *stepSearch) effort(set []uint64) Effort {
	var e Effort
	var sum weight
	for word, mask := range set {
		for ; mask != 0; mask &= mask - 1 {
			n := word*64 + bits.TrailingZeros64(mask)
			e.Milestones = append(e.Milestones, s.list[s.order[n]].ID)
			sum = sum.add(s.weights[n])
		}
	}
	e.UnknownCosts, e.UnknownDays, e.Days = int(sum.unknownCosts), int(sum.unknownDays), sum.days
	if e.UnknownCosts < len(e.Milestones) {
		e.Cost, _ = blk.NewRupiah(sum.cost)
	}
	return e
}
