package construction

import "github.com/vokasi/vokasi-go/blk"

// An ItemStanding is how a work item stands on a day.
type ItemStanding struct {
	// The item, as the plan in force has it.
	Item WorkItem
	// How much of it is to be done by then, rounded down; absent where the plan does not say.
	Planned blk.Percent
	// How much of it was done by then, as it was reported last; absent where no report names it.
	Done blk.Percent
}

// Items returns how each item of the plan in force on a day stands by the reports up to
// it; with no day, by the last plan and all reports. It is empty where there is no plan.
func (s *SCurve) Items(on blk.Date) []ItemStanding {
	if len(s.plans) == 0 {
		return nil
	}
	at := &s.plans[len(s.plans)-1]
	if !on.IsZero() {
		at = s.planOn(on)
	}
	places := make(map[WorkItemID]int, len(at.Items))
	items := make([]ItemStanding, len(at.Items))
	for i := range at.Items {
		w := &at.Items[i]
		places[w.ID] = i
		items[i].Item = *w
		if w.isPlanned() && !on.IsZero() {
			items[i].Planned = share(w.planned(on))
		}
	}
	for _, i := range s.project.counting() {
		r := &s.project.Reports[i]
		if !on.IsZero() && r.On.After(on) {
			break
		}
		for _, one := range r.Items {
			if k, known := places[one.Item]; known {
				items[k].Done = one.Done
			}
		}
	}
	return items
}

// planned returns how much of an item that is planned is to be done by the end of a day,
// in hundredths of a percent, rounded down.
func (w *WorkItem) planned(on blk.Date) int64 {
	eve := func(d blk.Date) int64 { return int64(w.Period.From.DaysUntil(d)) + 1 } // from the eve of the period
	day, fromDay, from := eve(on), int64(0), int64(0)
	switch {
	case day <= 0:
		return 0
	case !on.Before(w.Period.Until):
		return whole
	}
	for i := range w.Points {
		p := &w.Points[i]
		if p.Day.After(on) {
			return from + (hundredths(p.Done)-from)*(day-fromDay)/(eve(p.Day)-fromDay)
		}
		fromDay, from = eve(p.Day), hundredths(p.Done)
	}
	return from + (whole-from)*(day-fromDay)/(eve(w.Period.Until)-fromDay)
}
