package screening

import (
	"context"
	"iter"
	"math/bits"
	"sync"
	"sync/atomic"

	"github.com/vokasi/vokasi-go/eligibility"
)

// A Result is the verdicts of a policy on the people of a [Table], two bits for each.
type Result struct {
	bound                *eligibility.Bound
	table                *Table
	eligible, ineligible []uint64
	counts               Verdicts
}

// Verdicts are how many people are eligible, ineligible and undetermined.
type Verdicts struct {
	// Who meets the policy.
	Eligible int `json:"eligible" jsonschema:"required"`
	// Who does not.
	Ineligible int `json:"ineligible" jsonschema:"required"`
	// Of whom too little is known to say.
	Undetermined int `json:"undetermined" jsonschema:"required"`
}

// People returns how many they are together.
func (v Verdicts) People() int { return v.Eligible + v.Ineligible + v.Undetermined }

// plus returns the sum of both.
func (v Verdicts) plus(w Verdicts) Verdicts {
	return Verdicts{v.Eligible + w.Eligible, v.Ineligible + w.Ineligible, v.Undetermined + w.Undetermined}
}

// Screen decides everybody in the table, with so many workers at once; fewer than one
// is one. The result does not depend on their number. Where the context ends first,
// its error is returned and no result.
func (t *Table) Screen(ctx context.Context, b *eligibility.Bound, workers int) (*Result, error) {
	blocks := t.all()
	const words = eligibility.BlockLen / 64
	r := &Result{bound: b, table: t, eligible: make([]uint64, len(blocks)*words), ineligible: make([]uint64, len(blocks)*words)}
	counts := make([]Verdicts, len(blocks))
	err := share(ctx, len(blocks), workers, func() func(int) {
		var d eligibility.BlockDecision
		return func(i int) {
			b.DecideBlock(blocks[i], &d)
			copy(r.eligible[i*words:], d.Eligible())
			copy(r.ineligible[i*words:], d.Ineligible())
			n := d.Counts()
			counts[i] = Verdicts{n[eligibility.Eligible], n[eligibility.Ineligible], n[eligibility.Undetermined]}
		}
	})
	if err != nil {
		return nil, err
	}
	for _, n := range counts {
		r.counts = r.counts.plus(n)
	}
	return r, nil
}

// share does a number of pieces of work with so many workers, each of which begins by
// making what it works with. It returns the error of the context if that ends before
// all is done.
func share(ctx context.Context, pieces, workers int, begin func() func(piece int)) error {
	var next atomic.Int64
	var all sync.WaitGroup
	for range min(max(workers, 1), max(pieces, 1)) {
		do := begin()
		all.Go(func() {
			for ctx.Err() == nil {
				piece := int(next.Add(1)) - 1
				if piece >= pieces {
					return
				}
				do(piece)
			}
		})
	}
	all.Wait()
	return ctx.Err()
}

// Counts returns how many there are of each verdict.
func (r *Result) Counts() Verdicts { return r.counts }

// Verdict returns the verdict on the person at a place; undetermined if there is no
// such place.
func (r *Result) Verdict(i int) eligibility.Verdict {
	switch {
	case i < 0 || i >= r.counts.People():
		return eligibility.Undetermined
	case r.eligible[i/64]>>(i%64)&1 == 1:
		return eligibility.Eligible
	case r.ineligible[i/64]>>(i%64)&1 == 1:
		return eligibility.Ineligible
	}
	return eligibility.Undetermined
}

// Decision returns the decision on the person at a place, every rule of it; the zero
// Decision if there is no such place.
func (r *Result) Decision(i int) eligibility.Decision {
	if i < 0 || i >= r.counts.People() {
		return eligibility.Decision{}
	}
	e := r.table.Evidence(i)
	return r.bound.Decide(&e)
}

// Eligible returns the places of those who are eligible, in order.
func (r *Result) Eligible() iter.Seq[int] { return ones(r.eligible) }

// ones returns the places of the bits that are set.
func ones(plane []uint64) iter.Seq[int] {
	return func(yield func(int) bool) {
		for w, n := range plane {
			for ; n != 0; n &= n - 1 {
				if !yield(w*64 + bits.TrailingZeros64(n)) {
					return
				}
			}
		}
	}
}
