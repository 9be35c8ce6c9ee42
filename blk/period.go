package blk

// Period is a span of whole days, both ends included, for example from 2026-03-02 until 2026-04-10.
// An end that is absent is open: a period without a last day goes on. Period is comparable; the zero
// Period is absent.
//
// A period may be built or read with its ends reversed, as bad data has it: it
// then contains no day, and check DOC-013 reports it.
type Period struct {
	// The first day; absent where the beginning is open or not known.
	From Date `json:"from,omitzero"`
	// The last day, included; absent where the end is open or not known.
	Until Date `json:"until,omitzero"`
}

// Contains reports whether on is a day of the period. No period contains an
// absent day, and the zero Period contains every other.
func (p Period) Contains(on Date) bool {
	return !on.IsZero() && !on.Before(p.From) && !on.After(p.Until)
}

// Overlaps reports whether p and q have a day in common.
func (p Period) Overlaps(q Period) bool {
	return !p.IsReversed() && !q.IsReversed() && !p.Until.Before(q.From) && !q.Until.Before(p.From)
}

// Covers reports whether every day of q is a day of p.
func (p Period) Covers(q Period) bool {
	return !p.IsReversed() && !q.IsReversed() &&
		(p.From.IsZero() || (!q.From.IsZero() && !q.From.Before(p.From))) &&
		(p.Until.IsZero() || (!q.Until.IsZero() && !q.Until.After(p.Until)))
}

// IsReversed reports whether the period ends before it begins.
func (p Period) IsReversed() bool { return p.Until.Before(p.From) }

// Days returns the number of days, both ends included. It reports false if an
// end is open or the period is reversed.
func (p Period) Days() (int, bool) {
	if p.From.IsZero() || p.Until.IsZero() || p.IsReversed() {
		return 0, false
	}
	return p.From.DaysUntil(p.Until) + 1, true
}

// IsZero reports whether p is absent.
func (p Period) IsZero() bool { return p == Period{} }

// Label returns the period as people write it: "2 Maret 2026 sampai 10 April
// 2026", "since 2 March 2026".
func (p Period) Label() Text {
	from, until := p.From.Label(), p.Until.Label()
	switch {
	case p.IsZero():
		return Text{}
	case p.Until.IsZero():
		return Text{"sejak " + from.ID, "since " + from.EN}
	case p.From.IsZero():
		return Text{"sampai " + until.ID, "until " + until.EN}
	case p.From == p.Until:
		return from
	}
	return Text{from.ID + " sampai " + until.ID, from.EN + " to " + until.EN}
}
