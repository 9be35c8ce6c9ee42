package construction

import (
	"cmp"
	"slices"

	"github.com/vokasi/vokasi-go/blk"
)

// An SCurve is the progress of a project over time: what its plans demand and what
// was measured. It holds on to the project, which must not change meanwhile; the zero
// value knows nothing.
type SCurve struct {
	plans    []plan // in the order of their first days
	measured []Measurement
	started  blk.Date // the day building began
	project  *Project
}

// A plan is a baseline with what follows from it.
type plan struct {
	*Baseline
	from   blk.Date
	index  int        // its place in the project
	whole  bool       // whether progress can be worked out by it
	period blk.Period // from its first day of work to its last, where it is whole
	bends  []bend
}

// A Measurement is how much of the work was done by the end of a day.
type Measurement struct {
	// The day.
	On blk.Date
	// How much of the whole work, rounded down: it reaches 100.00 only where every item is done.
	Done blk.Percent
	// The report, by its place in the project.
	Report int
}

// SCurve returns the progress of the project over time. Reports that were corrected,
// that have no day or that hold a share outside 0 to 100 percent do not count; those
// that name no items count by their total. By a plan whose weights do not sum to 100
// percent nothing is worked out.
func (p *Project) SCurve() SCurve {
	s := SCurve{plans: p.plans(), project: p}
	s.measured = p.measure(s.plans)
	s.started = s.start()
	return s
}

// start returns the day building began: as it is on record or, where it is not, as the
// first plan has it.
func (s *SCurve) start() blk.Date {
	on := s.project.begunOn()
	if on.IsZero() && len(s.plans) > 0 && s.plans[0].whole {
		on = s.plans[0].period.From
	}
	return on
}

// plans returns the baselines in the order of their first days.
func (p *Project) plans() []plan {
	if len(p.Baselines) == 0 {
		return nil
	}
	plans := make([]plan, len(p.Baselines))
	for i := range p.Baselines {
		b := &p.Baselines[i]
		one := plan{Baseline: b, from: b.From, index: i, whole: b.isWhole()}
		if one.whole {
			one.period = b.period()
			one.bends = one.bend()
		}
		plans[i] = one
	}
	slices.SortStableFunc(plans, func(a, b plan) int { return a.from.Compare(b.from) })
	return plans
}

// planAt returns the place of the plan that holds on a day, -1 if there is none. The
// first holds from the beginning.
func planAt(plans []plan, on blk.Date) int {
	i, _ := slices.BinarySearchFunc(plans, on, func(p plan, on blk.Date) int {
		if p.from.Compare(on) <= 0 {
			return -1
		}
		return 1
	})
	return max(i-1, min(0, len(plans)-1))
}

// planOn returns the plan that holds on a day, nil if there is none.
func (s *SCurve) planOn(on blk.Date) *plan {
	if i := planAt(s.plans, on); i >= 0 {
		return &s.plans[i]
	}
	return nil
}

// A tally counts how much of each item of a plan was done.
type tally struct {
	plan  *plan
	done  []int64
	index map[WorkItemID]int // where there are many
	sum   int64              // of weight times done
}

const fewItems = 64

// begin turns to another plan and carries over what was done.
func (t *tally) begin(p *plan) {
	old := *t
	*t = tally{plan: p}
	if !p.whole {
		return
	}
	t.done = make([]int64, len(p.Items))
	if len(p.Items) > fewItems {
		t.index = make(map[WorkItemID]int, len(p.Items))
		for i := range p.Items {
			t.index[p.Items[i].ID] = i
		}
	}
	for i := range p.Items {
		if j := old.find(p.Items[i].ID, i); j >= 0 {
			t.set(i, old.done[j])
		}
	}
}

// find returns the place of an item, which may be at a hint; -1 if it has none.
func (t *tally) find(id WorkItemID, hint int) int {
	if t.plan == nil || !t.plan.whole {
		return -1
	}
	items := t.plan.Items
	if hint < len(items) && items[hint].ID == id {
		return hint
	}
	if t.index != nil {
		if i, ok := t.index[id]; ok {
			return i
		}
		return -1
	}
	for i := range items {
		if items[i].ID == id {
			return i
		}
	}
	return -1
}

func (t *tally) set(i int, done int64) {
	weight, _ := t.plan.Items[i].Weight.Hundredths()
	t.sum += weight * (done - t.done[i])
	t.done[i] = done
}

// isSound reports whether a report can count: it has a day, and its shares are from 0
// to 100 percent.
func (r *ProgressReport) isSound() bool {
	if r.On.IsZero() || !isShare(r.Total) || len(r.Items) == 0 && r.Total.IsZero() {
		return false
	}
	for i := range r.Items {
		if r.Items[i].Done.IsZero() || !isShare(r.Items[i].Done) {
			return false
		}
	}
	return true
}

// corrected returns which reports were corrected by a later one, nil if none was.
func (p *Project) corrected() []bool {
	if !slices.ContainsFunc(p.Reports, func(r ProgressReport) bool { return len(r.Corrects) > 0 }) {
		return nil
	}
	places := p.reportPlaces()
	corrected := make([]bool, len(p.Reports))
	for i := range p.Reports {
		for _, id := range p.Reports[i].Corrects {
			if j, known := places[id]; known && p.isBefore(j, i) {
				corrected[j] = true
			}
		}
	}
	return corrected
}

// reportPlaces returns the places of the reports by their identifiers, the first of
// those that stand twice.
func (p *Project) reportPlaces() map[ProgressReportID]int {
	places := make(map[ProgressReportID]int, len(p.Reports))
	for i := range p.Reports {
		if _, known := places[p.Reports[i].ID]; !known {
			places[p.Reports[i].ID] = i
		}
	}
	return places
}

// isBefore reports whether one report comes before another: by its day and, on one
// day, by its place.
func (p *Project) isBefore(i, j int) bool {
	return cmp.Or(p.Reports[i].On.Compare(p.Reports[j].On), cmp.Compare(i, j)) < 0
}

// counting returns the places of the reports that count, in the order of their days.
func (p *Project) counting() []int {
	if len(p.Reports) == 0 {
		return nil
	}
	corrected := p.corrected()
	order := make([]int, 0, len(p.Reports))
	for i := range p.Reports {
		if (corrected == nil || !corrected[i]) && p.Reports[i].isSound() {
			order = append(order, i)
		}
	}
	slices.SortStableFunc(order, func(i, j int) int { return p.Reports[i].On.Compare(p.Reports[j].On) })
	return order
}

// A fall is progress that is less than it was.
type fall struct {
	report, item  int // item is -1 for the whole work
	given, before int64
}

// measure returns what the reports come to, in the order of their days; of one day the
// last.
func (p *Project) measure(plans []plan) []Measurement {
	return p.measureIn(p.counting(), plans, func(fall) {})
}

// measureIn is measure by the reports that count, in the order of their days. It tells of
// every fall.
func (p *Project) measureIn(order []int, plans []plan, tell func(fall)) []Measurement {
	if len(order) == 0 {
		return nil
	}
	measured := make([]Measurement, 0, len(order))
	var t tally
	var on blk.Date // of the report before
	before := int64(-1)
	for _, i := range order {
		r := &p.Reports[i]
		same := t.plan
		if at := planAt(plans, r.On); at >= 0 && t.plan != &plans[at] {
			t.begin(&plans[at])
		}
		fell := false
		for j := range r.Items {
			one := &r.Items[j]
			k := t.find(one.Item, j)
			if k < 0 {
				continue
			}
			n, _ := one.Done.Hundredths()
			if n < t.done[k] && r.On != on {
				fell = true
				tell(fall{i, j, n, t.done[k]})
			}
			t.set(k, n)
		}
		total, known := r.Total.Hundredths()
		if len(r.Items) > 0 {
			if t.plan != nil && t.plan.whole {
				total, known = t.sum/whole, true
			}
		}
		if !known {
			continue
		}
		if total < before && !fell && r.On != on && same == t.plan {
			tell(fall{i, -1, total, before})
		}
		share, _ := blk.NewPercent(total) // it is from 0 to 100
		if n := len(measured); n > 0 && r.On == on {
			measured = measured[:n-1]
		}
		measured = append(measured, Measurement{On: r.On, Done: share, Report: i})
		on, before = r.On, total
	}
	return measured
}

// Measured returns what was measured up to a day, in the order of days; with no day,
// all.
func (s *SCurve) Measured(until blk.Date) []Measurement {
	return slices.Clone(s.until(until))
}

func (s *SCurve) until(on blk.Date) []Measurement {
	if on.IsZero() {
		return s.measured
	}
	n, _ := slices.BinarySearchFunc(s.measured, on, func(m Measurement, on blk.Date) int {
		if m.On.Compare(on) <= 0 {
			return -1
		}
		return 1
	})
	return s.measured[:n]
}

// Actual returns what was measured last up to a day, and false if nothing was. With no
// day it is the last of all.
func (s *SCurve) Actual(on blk.Date) (Measurement, bool) {
	if m := s.until(on); len(m) > 0 {
		return m[len(m)-1], true
	}
	return Measurement{}, false
}

// Planned returns how much of the work is to be done by the end of a day, by the plan
// that holds on it, rounded down. It reports false where no plan tells.
func (s *SCurve) Planned(on blk.Date) (blk.Percent, bool) {
	at := s.planOn(on)
	if at == nil || !at.whole || on.IsZero() {
		return blk.Percent{}, false
	}
	share, err := blk.NewPercent(at.planned(on))
	return share, err == nil
}

// A PlannedCurve is what one plan demands over time.
type PlannedCurve struct {
	// The place of the baseline in the project.
	Baseline int
	// The day from which it holds; absent: from the beginning.
	From blk.Date
	// Its first and its last day of work.
	Period blk.Period
	// How much of the work is to be done by the end of which day. Between two points it grows evenly.
	Points []PlannedPoint
}

// Plans returns the curves of all plans by which progress can be worked out, the
// first first. A curve of more than 400 bends is drawn by 400 days.
func (s *SCurve) Plans() []PlannedCurve {
	var curves []PlannedCurve
	for i := range s.plans {
		if p := &s.plans[i]; p.whole {
			curves = append(curves, PlannedCurve{p.index, p.from, p.period, p.curve()})
		}
	}
	return curves
}

// curve returns the points of a plan that is whole.
func (p *plan) curve() []PlannedPoint {
	const most = 400
	step := max((len(p.bends)+most-1)/most, 1)
	points := make([]PlannedPoint, 0, min(len(p.bends), most)+1)
	for i := range p.bends {
		if i%step == 0 || i == len(p.bends)-1 {
			day := p.period.From.AddDays(int(p.bends[i].day) - 1)
			points = append(points, PlannedPoint{cmp.Or(day, p.period.From), share(p.after(p.bends[i].day))})
		}
	}
	return points
}

// days returns how many days the plan takes.
func (p *plan) days() int64 { return int64(p.period.From.DaysUntil(p.period.Until)) + 1 }

// offset returns the number of days from the eve of the plan to a day.
func (p *plan) offset(on blk.Date) int64 { return int64(p.period.From.DaysUntil(on)) + 1 }

// planned returns how much of the work is to be done by the end of a day, in
// hundredths of a percent, rounded down.
func (p *plan) planned(on blk.Date) int64 { return p.after(p.offset(on)) }

// earned returns after how many days of the plan a share is to be done: the last of
// the days on which no more is to be done, the first of those on which as much is
// where the work is ahead.
func (p *plan) earned(share int64, ahead bool) int64 {
	low, high := int64(0), p.days() // the answer is from low to high
	for low < high {
		if ahead {
			if middle := (low + high) / 2; p.after(middle) >= share {
				high = middle
			} else {
				low = middle + 1
			}
		} else {
			if middle := (low + high + 1) / 2; p.after(middle) <= share {
				low = middle
			} else {
				high = middle - 1
			}
		}
	}
	return low
}
