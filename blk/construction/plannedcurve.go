package construction

import (
	"cmp"
	"slices"
)

// A bend is a day on which a planned curve turns: from there it grows by so much a day.
// Days count from the eve of the plan.
type bend struct{ day, done, slope int64 }

// The unit of bends: all of the work is 10^18. What lies less than a thousandth of a
// hundredth of a percent below a number counts as the number, for thirds of a work item
// have no place in whole units.
const (
	perHundredth = 1e14
	perWeight    = perHundredth // of an item, for each hundredth of a percent that it weighs
	nearly       = perHundredth / 1000
)

// A turn is where an item begins, ends or changes its pace.
type turn struct{ day, rest, slope int64 }

// bend returns the bends of a plan that is whole: the sum of what its items demand,
// each even between its planned points.
func (p *plan) bend() []bend {
	turns := make([]turn, 0, 2*len(p.Items))
	for i := range p.Items {
		turns = p.turns(turns, &p.Items[i])
	}
	slices.SortFunc(turns, func(a, b turn) int { return cmp.Compare(a.day, b.day) })
	bends := make([]bend, 0, len(turns))
	var now bend
	for i, t := range turns {
		now.done += now.slope*(t.day-now.day) + t.rest
		now.day, now.slope = t.day, now.slope+t.slope
		if i+1 == len(turns) || turns[i+1].day != t.day {
			bends = append(bends, now)
		}
	}
	return bends
}

// turns appends the turns of an item. A pace is rounded down, and what that leaves out
// is added at its end.
func (p *plan) turns(turns []turn, w *WorkItem) []turn {
	weight, _ := w.Weight.Hundredths()
	day, done, rest, pace := p.offset(w.Period.From)-1, int64(0), int64(0), int64(0)
	to := func(nextDay, nextDone int64) {
		grows, days := weight*(nextDone-done)*(perWeight/whole), nextDay-day
		turns = append(turns, turn{day, rest, grows/days - pace})
		day, done, rest, pace = nextDay, nextDone, grows%days, grows/days
	}
	for i := range w.Points {
		n, _ := w.Points[i].Done.Hundredths()
		to(p.offset(w.Points[i].Day), n)
	}
	if last := p.offset(w.Period.Until); last == day { // the last point is the end
		rest += weight * (whole - done) * (perWeight / whole)
	} else {
		to(last, whole)
	}
	return append(turns, turn{day, rest, -pace})
}

// after returns how much of the work is to be done after a number of days, in
// hundredths of a percent, rounded down: all of it only where every item ends.
func (p *plan) after(days int64) int64 {
	i, _ := slices.BinarySearchFunc(p.bends, days, func(b bend, days int64) int {
		if b.day <= days {
			return -1
		}
		return 1
	})
	if i == 0 {
		return 0
	}
	b := &p.bends[i-1]
	done := b.done + b.slope*(days-b.day)
	if done < whole*perHundredth {
		return min((done+nearly)/perHundredth, whole-1)
	}
	return whole
}
