package roadmap

import (
	"slices"
	"strings"

	"github.com/vokasi/vokasi-go/blk"
)

// A network is a plan as numbers: tasks by their index, days counted from the first
// day of the calendar.
type network struct {
	plan    *Plan
	tasks   []Task
	at      map[MilestoneID]int32 // the first task with an identifier
	goal    int32                 // -1 if there is none
	unknown []unknownPrerequisite

	nodes         []node
	prerequisites []int32 // of all tasks, one after the other, as far as they are known
	order         []int32 // so that each comes after its prerequisites; short if some are in a circle

	needs        [][]int32 // the different sets of resources that tasks need, each sorted
	capacities   []int
	tooManyNeeds int // the first task for which there are more than [mostNeeds]; -1 if there is none

	days []times // what comes out: see work
	last []int32 // the last day on which each task may be finished, by prerequisites alone
	held []int32 // what each task waits for last; -1 for none
	keys []int32 // the last day on which each may begin: the order at resources
}

// An unknownPrerequisite is a task and the place in its prerequisites.
type unknownPrerequisite struct{ task, place int }

// A node is a task as numbers.
type node struct {
	firstBefore int32 // where its prerequisites begin
	need        int16 // the set of resources that it needs; -1 for none
	state       taskState
	days        int32
	low         int32 // the first day on which it can begin or end, whatever it waits for
	finish      int32 // of a finished task
	start       int32 // of one that has begun; 0 if it is not known
}

// taskState is how far a task is.
type taskState uint8

const (
	waiting taskState = iota
	running
	finished
)

const (
	firstDay = 1       // 0001-01-01; 0 is no day
	lastDay  = 3652059 // 9999-12-31
	never    = lastDay + 1
)

// dayNumber counts days from the first of the calendar; an absent one is 0.
func dayNumber(d blk.Date) int32 {
	if d.IsZero() {
		return 0
	}
	first, _ := blk.NewDate(1, 1, 1)
	return int32(first.DaysUntil(d)) + firstDay
}

// dateOf returns the day of a number, absent if it has none.
func dateOf(n int32) blk.Date {
	if n < firstDay || n > lastDay {
		return blk.Date{}
	}
	first, _ := blk.NewDate(1, 1, 1)
	return first.AddDays(int(n - firstDay))
}

// lead returns how many days after its last prerequisite a task begins.
func (x *node) lead() int32 { return min(x.days, 1) }

// span returns how many days after its first day a task ends.
func (x *node) span() int32 { return max(x.days-1, 0) }

// newNetwork returns a plan as numbers, on a reference date that may be absent.
func newNetwork(p *Plan, on blk.Date) *network {
	w := &network{plan: p, tasks: p.Tasks, at: make(map[MilestoneID]int32, len(p.Tasks)), nodes: make([]node, len(p.Tasks)+1), goal: -1}
	edges := 0
	for i := range w.tasks {
		if _, twice := w.at[w.tasks[i].ID]; !twice {
			w.at[w.tasks[i].ID] = int32(i)
		}
		edges += len(w.tasks[i].Prerequisites)
	}
	if g, known := w.at[p.Goal]; known {
		w.goal = g
	} else if p.Goal == "" {
		w.goal = int32(len(w.tasks)) - 1
	}
	w.prerequisites = make([]int32, 0, edges)
	start, today := dayNumber(p.Start), dayNumber(on)
	for i := range w.tasks {
		t, x := &w.tasks[i], &w.nodes[i]
		x.firstBefore = int32(len(w.prerequisites))
		for place, id := range t.Prerequisites {
			if before, known := w.at[id]; known {
				w.prerequisites = append(w.prerequisites, before)
			} else {
				w.unknown = append(w.unknown, unknownPrerequisite{i, place})
			}
		}
		days, _ := t.Days.Int()
		x.days = int32(min(days, never))
		x.need = -1
		switch {
		case t.isFinished():
			x.state, x.start, x.finish = finished, dayNumber(t.StartedOn), dayNumber(t.FinishedOn)
		case t.isRunning():
			x.state, x.start, x.low = running, dayNumber(t.StartedOn), today
		default:
			x.low = max(start, today)
			if !t.NotBefore.IsZero() {
				x.low = max(x.low, dayNumber(t.NotBefore))
			}
		}
	}
	w.nodes[len(w.tasks)].firstBefore = int32(len(w.prerequisites))
	w.sort()
	w.collectNeeds()
	return w
}

// before returns the known prerequisites of a task.
func (w *network) before(i int32) []int32 {
	return w.prerequisites[w.nodes[i].firstBefore:w.nodes[i+1].firstBefore]
}

// sort puts the tasks in an order in which each comes after its prerequisites, by
// counting those that are left. Tasks in a circle, and what waits for them, are left
// out.
func (w *network) sort() {
	n := len(w.tasks)
	left, after := make([]int32, n), newAfter(w)
	w.order = make([]int32, 0, n)
	for i := range int32(n) {
		if left[i] = int32(len(w.before(i))); left[i] == 0 {
			w.order = append(w.order, i)
		}
	}
	for k := 0; k < len(w.order); k++ {
		for _, next := range after.of(w.order[k]) {
			if left[next]--; left[next] == 0 {
				w.order = append(w.order, next)
			}
		}
	}
}

// An after holds the tasks that wait for each task.
type after struct{ first, tasks []int32 }

func newAfter(w *network) after {
	n := len(w.tasks)
	a := after{make([]int32, n+1), make([]int32, len(w.prerequisites))}
	for _, p := range w.prerequisites {
		a.first[p+1]++
	}
	for i := range n {
		a.first[i+1] += a.first[i]
	}
	next := slices.Clone(a.first)
	for i := range int32(n) {
		for _, p := range w.before(i) {
			a.tasks[next[p]] = i
			next[p]++
		}
	}
	return a
}

func (a *after) of(i int32) []int32 { return a.tasks[a.first[i]:a.first[i+1]] }

// circles returns the tasks that wait for themselves, those that wait for each other
// together.
func (w *network) circles() [][]int {
	if len(w.order) == len(w.tasks) {
		return nil
	}
	return circles(len(w.tasks), func(node, place int) (int, bool) {
		before := w.before(int32(node))
		if place == len(before) {
			return 0, false
		}
		return int(before[place]), true
	})
}

// collectNeeds gives each task that takes time the set of resources that it needs.
func (w *network) collectNeeds() {
	w.tooManyNeeds = -1
	if len(w.plan.Resources) == 0 {
		return
	}
	at := make(map[ResourceID]int32, len(w.plan.Resources))
	for i := range w.plan.Resources {
		r := &w.plan.Resources[i]
		if _, twice := at[r.ID]; !twice {
			at[r.ID] = int32(i)
		}
		n, _ := r.Capacity.Int()
		w.capacities = append(w.capacities, n)
	}
	sets := map[string]int16{}
	var key strings.Builder
	for i := range w.tasks {
		t, x := &w.tasks[i], &w.nodes[i]
		if len(t.Resources) == 0 || x.state == finished || x.days == 0 {
			continue
		}
		set := make([]int32, 0, len(t.Resources))
		for _, id := range t.Resources {
			if r, known := at[id]; known {
				set = append(set, r)
			}
		}
		slices.Sort(set)
		set = slices.Compact(set)
		key.Reset()
		for _, r := range set {
			key.Write([]byte{byte(r), byte(r >> 8), byte(r >> 16), byte(r >> 24)})
		}
		if len(set) == 0 {
			continue
		}
		need, known := sets[key.String()]
		if !known {
			if len(w.needs) == mostNeeds {
				w.tooManyNeeds = i
				return
			}
			need = int16(len(w.needs))
			sets[key.String()] = need
			w.needs = append(w.needs, set)
		}
		x.need = need
	}
}

// times are the first and the last day of a task. The first day of a finished task
// may not be known.
type times struct{ start, finish int32 }

// A slip is a task that is finished some days later than the plan has it.
type slip struct {
	task int32 // -1 for none
	days int32
}

var noSlip = slip{task: -1}

// by returns how many days later a task is finished.
func (s slip) by(i int32) int32 {
	if s.task == i {
		return s.days
	}
	return 0
}

// place returns the days of a task whose prerequisites are all finished on a day, 0 if
// it has none, and the resources are free from another day on. Days beyond the
// calendar are never.
func (x *node) place(before, free, late int32) times {
	switch x.state {
	case finished:
		return times{x.start, x.finish}
	case running:
		return times{x.start, min(max(min(x.start+x.span(), never), x.low, before)+late, never)}
	}
	start := x.low
	if before > 0 {
		start = max(start, before+x.lead())
	}
	start = min(max(start, free), never)
	t := times{start, min(start+x.span()+late, never)}
	if x.days == 0 {
		t.start = t.finish
	}
	return t
}

// pass returns the earliest days of all tasks by their prerequisites alone.
func (w *network) pass(s slip) []times {
	all := make([]times, len(w.tasks))
	for _, i := range w.order {
		before := int32(0)
		for _, p := range w.before(i) {
			before = max(before, all[p].finish)
		}
		all[i] = w.nodes[i].place(before, 0, s.by(i))
	}
	return all
}

// latest returns the last day on which each task may be finished without moving the
// goal; never for those that the goal does not wait for.
func (w *network) latest(all []times) []int32 {
	last := make([]int32, len(w.tasks))
	for i := range last {
		last[i] = never
	}
	if w.goal >= 0 && w.nodes[w.goal].state != finished {
		last[w.goal] = all[w.goal].finish
	}
	for _, i := range slices.Backward(w.order) {
		if last[i] == never || w.nodes[i].state == finished {
			last[i] = never
			continue
		}
		limit := w.nodes[i].limit(last[i])
		for _, p := range w.before(i) {
			last[p] = min(last[p], limit)
		}
	}
	return last
}

// limit returns the last day on which the prerequisites of a task may be finished if
// the task itself is to be finished on a day.
func (x *node) limit(finish int32) int32 {
	if x.state == running {
		return finish
	}
	return finish - x.span() - x.lead()
}

// isHeld reports whether a task is where it is because of a prerequisite that is not
// finished.
func (w *network) isHeld(i, by int32, all []times) bool {
	x := &w.nodes[i]
	if w.nodes[by].state == finished || x.state == finished {
		return false
	}
	if x.state == running {
		return all[by].finish == all[i].finish
	}
	return all[by].finish+x.lead() == all[i].start
}
