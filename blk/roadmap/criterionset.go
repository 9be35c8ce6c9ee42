package roadmap

import (
	"iter"
	"math/bits"
)

// A CriterionSet is a set of criteria, a bit for each in the order of the code
// list. It is comparable; the zero value is empty.
type CriterionSet uint16

// CriteriaOf returns the set of some criteria; what is none is left out.
func CriteriaOf(criteria ...Criterion) CriterionSet {
	var set CriterionSet
	for _, x := range criteria {
		if i := x.index(); i >= 0 {
			set |= 1 << i
		}
	}
	return set
}

// Has reports whether a criterion is in the set.
func (s CriterionSet) Has(x Criterion) bool { i := x.index(); return i >= 0 && s&(1<<i) != 0 }

// Len returns how many criteria are in the set.
func (s CriterionSet) Len() int { return bits.OnesCount16(uint16(s & allCriteria)) }

// All returns the criteria of the set in the order of the code list.
func (s CriterionSet) All() iter.Seq[Criterion] {
	return func(yield func(Criterion) bool) {
		for i := range requirements {
			if s&(1<<i) != 0 && !yield(requirements[i].criterion) {
				return
			}
		}
	}
}

// allCriteria is the set of all criteria.
const allCriteria = CriterionSet(1<<len(requirements) - 1)
