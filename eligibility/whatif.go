package eligibility

import (
	"iter"

	"github.com/vokasi/vokasi-go/blk"
)

// decideOn returns the verdict on a person if every reference date were one day:
// that of an application, a selection and a training that all begin then. Outside
// the time of the policy it is undetermined. Decided is the decision on the days that
// the policy is bound to: rules that look at no day hold on any. It allocates nothing.
func (b *Bound) decideOn(e *Evidence, on blk.Date, decided *Decision) Verdict {
	if len(b.nodes) == 0 || e.tag != b.tag || !b.isInForce(on) {
		return Undetermined
	}
	var d Dates
	d.AsOf, d.RegistrationOpen, d.RegistrationClose, d.Selection, d.BatchStart, d.BatchEnd = on, on, on, on, on, on
	met, unmet := decided.Met, decided.Unmet
	for i := range b.leaves {
		if !b.leaves[i].looksAtDays {
			continue
		}
		met, unmet = met&^(1<<i), unmet&^(1<<i)
		switch b.leaves[i].holdsOn(e, &d) {
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

// holdsOn returns whether a leaf that looks at days is met on given ones.
func (l *leaf) holdsOn(e *Evidence, d *Dates) blk.Truth {
	if l.slot < 0 || e.known[l.common.Assurance.rank()]>>l.slot&1 == 0 {
		return blk.Undetermined
	}
	s := l.settle(d)
	switch {
	case !s.ok:
		return blk.Undetermined
	case l.dated.fields != nil:
		t := l.dated
		t.on = s.low
		return t.holds(e)
	}
	v := e.get(l.field)
	return blk.TruthOf(s.low <= v && v <= s.high)
}

// EligibleFrom returns the first day, from a given one on, on which the person is
// eligible if everything happens on that day: the day from which a sixteen-year-old
// may enter, or from which enough months have gone by since the last training. It
// reports false if there is no such day while the policy is in force. It allocates
// nothing.
func (b *Bound) EligibleFrom(e *Evidence, from blk.Date) (blk.Date, bool) {
	decided := b.Decide(e)
	for on := b.first(from); !on.IsZero(); on = b.nextChange(e, on) {
		if b.decideOn(e, on, &decided) == Eligible {
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
		decided := b.Decide(e)
		span := Span{Verdict: b.decideOn(e, p.From, &decided), Period: p}
		for on := b.nextChange(e, p.From); !on.IsZero() && !on.After(p.Until); on = b.nextChange(e, on) {
			if v := b.decideOn(e, on, &decided); v != span.Verdict {
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
		b.leaves[i].changes(e, &next)
	}
	return next.day
}

// changes adds the days on which the truth of the leaf may change.
func (l *leaf) changes(e *Evidence, next *earliest) {
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
		birth := unpackDate(e.get(l.field))
		for _, years := range [...]int{l.policy.bound(low, next.after, &ok), l.policy.bound(high, next.after, &ok) + 1} {
			if years > 0 {
				next.add(birthday(birth, years, r.LeapBirthday))
			}
		}
		next.add(birth)
	case Date:
		// the day whose shifted day is the fact's, give or take what months clip
		day := unpackDate(e.get(l.field)).AddMonths(-int(r.OffsetMonths))
		for days := -3; days <= 4; days++ {
			next.add(day.AddDays(days))
		}
	case Holds:
		for _, f := range l.dated.fields {
			if v := e.get(f); v > heldUndated {
				next.add(unpackDate(v >> dayBits))
				next.add(unpackDate(v & openDay).AddDays(1))
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
