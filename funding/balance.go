package funding

import "github.com/vokasi/vokasi-go/blk"

// A Balance is how a line, or several, stand in a ledger. What the ledger has no
// entry of is absent, which is not Rp0: a line of which Rp0 was spent has an entry
// that says so. Balances are comparable; the zero Balance is that of no entries.
type Balance struct {
	// What is allocated, with shifts, revisions and what was carried over.
	Allocated blk.Rupiah
	// What is bound and not yet paid, commitment by commitment: what was paid beyond
	// one of them (LED-005) makes no room.
	Committed blk.Rupiah
	// What was spent, less what was given back.
	Realised blk.Rupiah
}

// Available returns what may still be committed: what is allocated less what is
// bound and spent. Of what has no entry nothing is taken away. It is absent if
// nothing is known of the allocation, and an [*blk.AmountError] if it is out of
// range.
func (b Balance) Available() (blk.Rupiah, error) {
	left := b.Allocated
	if left.IsZero() {
		return left, nil
	}
	for _, less := range [...]blk.Rupiah{b.Committed, b.Realised} {
		if less.IsZero() {
			continue
		}
		var err error
		if left, err = left.Sub(less); err != nil {
			return blk.Rupiah{}, err
		}
	}
	return left, nil
}

// Plus returns the balance of both together. A part that only one of them has is
// that one's. It is an [*blk.AmountError] if a part is out of range.
func (b Balance) Plus(c Balance) (Balance, error) {
	var sum Balance
	for _, part := range [...]struct {
		to   *blk.Rupiah
		a, b blk.Rupiah
	}{{&sum.Allocated, b.Allocated, c.Allocated}, {&sum.Committed, b.Committed, c.Committed}, {&sum.Realised, b.Realised, c.Realised}} {
		switch {
		case part.a.IsZero():
			*part.to = part.b
		case part.b.IsZero():
			*part.to = part.a
		default:
			var err error
			if *part.to, err = part.a.Add(part.b); err != nil {
				return Balance{}, err
			}
		}
	}
	return sum, nil
}

// BalancesBy returns the balances of a ledger summed by something that a function
// says of each line, such as its centre or its source; lines of which it reports
// false are left out. It is an [*blk.AmountError] if a sum is out of range, which is
// also so of a single line: see LED-009.
func BalancesBy[K comparable](l *Ledger, of func(BudgetLineID) (K, bool)) (map[K]Balance, error) {
	sums := map[K]Balance{}
	for i := range l.lines {
		b, ok := l.lines[i].balance()
		if !ok {
			return nil, &blk.AmountError{Problem: blk.AmountRange}
		}
		key, ok := of(l.lines[i].id)
		if !ok {
			continue
		}
		var err error
		if sums[key], err = sums[key].Plus(b); err != nil {
			return nil, err
		}
	}
	return sums, nil
}
