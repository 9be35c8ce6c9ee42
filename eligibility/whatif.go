package eligibility

import (
	"iter"

	"github.com/vokasi/vokasi-go/blk"
)

// decideOn returns the verdict on a person if every reference date were one day:
// that of an application, a selection and a training that all begin then. Outside
// the time of the policy it is undetermined. It allocates nothing.
func (b *Bound) decideOn(e *Evidence, on blk.Date) Verdict {
	if len(b.nodes) == 0 || e.tag != b.tag || !b.isInForce(on) {
		return Undetermined
	}
	var d Dates
	d.AsOf, d.RegistrationOpen, d.RegistrationClose, d.Selection, d.BatchStart, d.BatchEnd = on, on, on, on, on, on
	var met, unmet uint64
	for i := range b.leaves {
		switch b.leaves[i].holdsOn(b.layout, e, &d) {
		case blk.True:
			met |= 1 << i
		case blk.False:
			unmet |= 1 << i
		}
	}
	return b.conclude(met, unmet).Verdict
}

func (b *Bound) isInForce(on blk.Date) bool {
	for _, p := range b.chain {
		if !p.Effective.Contains(on) {
			return false
		}
	}
	return true
}

// holdsOn returns whether the leaf is met on given days: what the program answers
// for the days that the policy was bound to, one leaf at a time.
func (l *leaf) holdsOn(layout *Layout, e *Evidence, d *Dates) blk.Truth {
	if l.slot < 0 || e.known[l.common.Assurance.rank()]>>l.slot&1 == 0 {
		return blk.Undetermined
	}
	s := l.settle(d)
	if !s.ok {
		return blk.Undetermined
	}
	v := e.get(layout.slots[l.slot].field)
	switch r := l.rule.(type) {
	case Residence:
		return inRegions(v, r.Within)
	case OneOf:
		return blk.TruthOf(v&l.mask != 0)
	case Holds:
		if r.At == "" {
			return blk.TruthOf(v&l.mask == l.mask || r.Need == NeedAny && v&l.mask != 0)
		}
		return heldOn(layout, e, &r, s.low)
	}
	return blk.TruthOf(s.low <= v && v <= s.high)
}

// inRegions is [liesIn] for a region as it stands in evidence.
func inRegions(v uint64, within []blk.Region) blk.Truth {
	truth := blk.False
	for _, w := range within {
		low := packRegion(w)
		if v-low < regionSpan(w) {
			return blk.True
		}
		for up := w.Parent(); !up.IsZero(); up = up.Parent() {
			if v == packRegion(up) {
				truth = blk.Undetermined
			}
		}
	}
	return truth
}

// heldOn is [datedTest.holds] for a rule and a day.
func heldOn(layout *Layout, e *Evidence, r *Holds, on uint64) blk.Truth {
	need := len(r.Codes)
	if r.Need == NeedAny {
		need = 1
	}
	held, open := 0, 0
	for _, code := range r.Codes {
		i := layout.find(r.Fact, code)
		if i < 0 {
			continue
		}
		switch v := e.get(layout.slots[i].field); {
		case v == heldUndated:
			open++
		case v != 0 && v>>dayBits <= on && on <= v&openDay:
			held++
		}
	}
	switch {
	case held >= need:
		return blk.True
	case held+open < need:
		return blk.False
	}
	return blk.Undetermined
}

// EligibleFrom returns the first day, from a given one on, on which the person is
// eligible if everything happens on that day: the day from which a sixteen-year-old
// may enter, or from which enough months have gone by since the last training. It
// reports false if there is no such day while the policy is in force. It allocates
// nothing.
func (b *Bound) EligibleFrom(e *Evidence, from blk.Date) (blk.Date, bool) {
	for on := b.first(from); !on.IsZero(); on = b.nextChange(e, on) {
		if b.decideOn(e, on) == Eligible {
			return on, true
		}
	}
	return blk.Date{}, false
}

// A Span is a period in which the verdict on a person stays the same.
type Span struct {
	// The days, both included.
	Period blk.Period
	// The verdict on each of them.
	Verdict Verdict
}

// Timeline returns the verdicts on a person from one day until another as if
// everything happened on each day, in spans of the same verdict. Outside the time
// of the policy the verdict is undetermined. Without a first or a last day there
// are none.
func (b *Bound) Timeline(e *Evidence, p blk.Period) iter.Seq[Span] {
	return func(yield func(Span) bool) {
		if p.From.IsZero() || p.Until.IsZero() {
			return
		}
		span := Span{Verdict: b.decideOn(e, p.From), Period: p}
		for on := b.nextChange(e, p.From); !on.IsZero() && !on.After(p.Until); on = b.nextChange(e, on) {
			if v := b.decideOn(e, on); v != span.Verdict {
				span.Period.Until = on.AddDays(-1)
				if !yield(span) {
					return
				}
				span = Span{Verdict: v, Period: blk.Period{From: on, Until: p.Until}}
			}
		}
		yield(span)
	}
}

// first returns the first day from a given one on at which the policy is in force,
// absent if there is none.
func (b *Bound) first(from blk.Date) blk.Date {
	if len(b.chain) == 0 || from.IsZero() {
		return blk.Date{}
	}
	for _, p := range b.chain {
		if from.Before(p.Effective.From) {
			from = p.Effective.From
		}
	}
	if !b.isInForce(from) {
		return blk.Date{}
	}
	return from
}

// earliest keeps the earliest of the days that lie after another.
type earliest struct{ after, day blk.Date }

func (x *earliest) add(day blk.Date) {
	if day.After(x.after) && (x.day.IsZero() || day.Before(x.day)) {
		x.day = day
	}
}

// nextChange returns the next day after another on which the verdict may change,
// absent if there is none: nothing changes in between.
func (b *Bound) nextChange(e *Evidence, after blk.Date) blk.Date {
	next := earliest{after: after}
	for _, p := range b.chain {
		next.add(p.Effective.From)
		next.add(p.Effective.Until.AddDays(1))
	}
	for i := range b.leaves {
		b.leaves[i].changes(b.layout, e, &next)
	}
	return next.day
}

// changes adds the days on which the truth of the leaf may change.
func (l *leaf) changes(layout *Layout, e *Evidence, next *earliest) {
	low, high := limitsOf(l.rule)
	for _, bound := range [...]Limit{low, high} {
		for _, v := range l.policy.Parameters[bound.param] {
			next.add(v.From)
			next.add(v.Until.AddDays(1))
		}
	}
	if l.slot < 0 || e.known[0]>>l.slot&1 == 0 {
		return
	}
	switch r := l.rule.(type) {
	case Age:
		ok := true
		birth := unpackDate(e.get(layout.slots[l.slot].field))
		for _, years := range [...]int{l.policy.bound(low, next.after, &ok), l.policy.bound(high, next.after, &ok) + 1} {
			if years > 0 {
				next.add(birthday(birth, years, r.LeapBirthday))
			}
		}
		next.add(birth)
	case Date:
		// the day whose shifted day is the fact's, give or take what months clip
		day := unpackDate(e.get(layout.slots[l.slot].field)).AddMonths(-int(r.OffsetMonths))
		for days := -3; days <= 4; days++ {
			next.add(day.AddDays(days))
		}
	case Holds:
		if r.At == "" {
			return
		}
		for _, code := range r.Codes {
			if i := layout.find(r.Fact, code); i >= 0 {
				if v := e.get(layout.slots[i].field); v > heldUndated {
					next.add(unpackDate(v >> dayBits))
					next.add(unpackDate(v & openDay).AddDays(1))
				}
			}
		}
	}
}

// birthday returns the day on which somebody completes so many years.
func birthday(birth blk.Date, years int, leap LeapBirthday) blk.Date {
	day := birth.AddMonths(12 * years)
	if day.Day() != birth.Day() && leap != LeapFebruary28 { // born on 29 February
		return day.AddDays(1)
	}
	return day
}
