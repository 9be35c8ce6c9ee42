package eligibility

import "slices"

// A Difference is one way in which two policies differ, with an applicant who
// shows it.
type Difference struct {
	// What is known of the applicant, all of it invented by the comparison.
	Witness Dossier
	// The verdict of the one policy and of the other.
	First, Second Verdict
	// The rules of the policy that refuses the applicant: without them it would not.
	By []RuleCode
}

// A Comparison is how two policies differ.
type Comparison struct {
	// The differences: for each rule by which only one of the policies refuses, one applicant.
	Differences []Difference
	// Whether all differences were looked for to the end. If not, there may be more.
	Complete bool
}

// IsEquivalent reports whether the policies give the same people the same answer:
// there is no difference, and all was looked through.
func (c *Comparison) IsEquivalent() bool { return c.Complete && len(c.Differences) == 0 }

// Compare returns how two policies differ on the days they are bound to, by trying
// all applicants that they can tell apart. Both may be of different layouts. It
// reports false if they have more facts together than evidence has room for.
func Compare(first, second *Bound) (Comparison, bool) {
	l, found := NewLayout(slices.Concat(first.chain, second.chain)...)
	if found != nil {
		return Comparison{}, false
	}
	a, b := bind(first.chain, l, first.dates, &first.context), bind(second.chain, l, second.dates, &second.context)
	c := Comparison{Complete: a.unsettled|b.unsettled == 0}
	for _, refused := range refusals(a, b, &c.Complete) {
		c.Differences = append(c.Differences, Difference{refused.witness, Eligible, Ineligible, refused.by})
	}
	for _, refused := range refusals(b, a, &c.Complete) {
		c.Differences = append(c.Differences, Difference{refused.witness, Ineligible, Eligible, refused.by})
	}
	return c, true
}

// A refusal is somebody whom one policy refuses, and by which rules.
type refusal struct {
	witness Dossier
	by      []RuleCode
}

// refusals returns people whom one policy lets in and another refuses: one for each
// leaf that alone is a reason, and if there is none of these, one for any reasons.
func refusals(lets, refuses *Bound, complete *bool) (list []refusal) {
	look := func(first []int, isReason func(because uint64) bool) bool {
		order := refuses.order(first...)
		for _, i := range lets.order() {
			if !slices.Contains(order, i) {
				order = append(order, i)
			}
		}
		s := newSearch(lets.layout, lets, refuses)
		witness, ok := s.find(Evidence{}, order, func(e *Evidence) (found, stop bool) {
			x, y := lets.Decide(e), refuses.Decide(e)
			if x.Verdict == Ineligible || y.Verdict == Eligible {
				return false, true
			}
			return x.Verdict == Eligible && y.Verdict == Ineligible && isReason(refuses.because(y)), false
		})
		if ok {
			list = append(list, refusal{lets.layout.Dossier(&witness), refuses.Codes(refuses.because(refuses.Decide(&witness)))})
		}
		*complete = *complete && !s.isExhausted()
		return ok
	}
	if !look(nil, func(uint64) bool { return true }) {
		return nil
	}
	all := list
	list = nil
	for i := range refuses.leaves {
		look([]int{i}, func(because uint64) bool { return because == 1<<i })
	}
	if list == nil {
		return all
	}
	return list
}
