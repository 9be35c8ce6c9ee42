package roadmap

import (
	"iter"
	"slices"

	"github.com/vokasi/vokasi-go/blk"
)

// A Schedule is a plan worked out on a day: when each task can begin and end, which of
// them decide when the goal is reached, and by how much the others can slip.
type Schedule struct {
	// The reference date; absent if there was none.
	On blk.Date `json:"on,omitzero"`
	// The goal.
	Goal MilestoneID `json:"goal,omitzero" jsonschema:"required"`
	// The day on which the goal is reached, or was.
	Finish blk.Date `json:"finish,omitzero" jsonschema:"required"`
	// Whether tasks had to wait for resources that others took up, or could have: days
	// are then found by a rule of thumb that need not find the best, and no task has
	// slack.
	Limited bool `json:"limited,omitzero"`
	// The tasks, in the order of the plan.
	Tasks []ScheduledTask `json:"tasks,omitempty" jsonschema:"required"`

	net *network
}

// A ScheduledTask is when a task of a plan can be done.
type ScheduledTask struct {
	// The task.
	ID MilestoneID `json:"id,omitzero" jsonschema:"required"`
	// The earliest first day, or the day it began; absent where a finished task does
	// not say.
	Start blk.Date `json:"start,omitzero"`
	// The earliest last day, or the day it was finished.
	Finish blk.Date `json:"finish,omitzero" jsonschema:"required"`
	// The latest first day that does not move the goal; absent where the goal does not wait
	// for the task, where it is finished, and in a limited schedule.
	LatestStart blk.Date `json:"latest_start,omitzero"`
	// The latest last day that does not move the goal; absent as the latest first day is.
	LatestFinish blk.Date `json:"latest_finish,omitzero"`
	// By how many days it can slip without moving the goal. Absent as the latest days
	// are.
	Slack blk.Count `json:"slack,omitzero"`
	// By how many days it can slip without moving any other task that is not finished.
	// Absent where nothing waits for it, where it is finished, and in a limited
	// schedule; for the goal never more than its slack, 0.
	FreeSlack blk.Count `json:"free_slack,omitzero"`
	// Whether the goal moves as soon as it slips by a day: its slack is 0. In a limited
	// schedule, whether it is one of those that
	// decide when the goal is reached.
	Critical bool `json:"critical,omitzero"`
	// How many days after its last day it ends, 0 if in time or if it has none.
	Late int `json:"late" jsonschema:"required"`
	// Whether it has begun and is not finished.
	Running bool `json:"running,omitzero"`
	// Whether it is finished.
	Finished bool `json:"finished,omitzero"`
}

// Schedule works the plan out on the reference date: what has happened stands, what
// runs ends no earlier than that day, and what has not begun begins no earlier. A plan
// with errors comes back with every one of them and no schedule. Its time grows with
// the number of tasks and prerequisites.
//
// Where tasks need resources, each begins on the first day on which its prerequisites
// are finished and all its resources are free, and keeps them to its last day. Of those
// that could begin on a day, the most urgent goes first: the one that must begin
// earliest by its prerequisites alone if the goal is not to move, and of two alike the
// one that stands earlier in the plan. No capacity is exceeded but by what already runs,
// and nothing waits while all that it needs is free. That is a rule of thumb: another
// order may reach the goal earlier.
func (p *Plan) Schedule(c *blk.Context) (Schedule, blk.Findings) {
	if c == nil {
		c = &blk.Context{}
	}
	w := newNetwork(p, c.On)
	found := blk.RunChecks(planChecks, w, c)
	if found.HasErrors() {
		return Schedule{}, found
	}
	s := Schedule{On: c.On, Goal: w.tasks[w.goal].ID, net: w, Limited: len(w.needs) > 0}
	w.work()
	s.Finish = dateOf(w.days[w.goal].finish)
	s.fill()
	return s, found
}

// work gives all tasks their days, once.
func (w *network) work() {
	if w.days != nil {
		return
	}
	w.days = w.pass(noSlip)
	w.last = w.latest(w.days)
	if len(w.needs) == 0 || slices.ContainsFunc(w.days, func(t times) bool { return t.finish > lastDay }) {
		w.held = w.holders(w.days)
		return
	}
	w.keys = make([]int32, len(w.tasks))
	for i, n := range w.last {
		if w.keys[i] = never; n != never {
			w.keys[i] = n - w.nodes[i].span()
		}
	}
	w.days, w.held = w.level(noSlip)
}

// tooLate returns the tasks that end after the calendar, without those that do so only
// because of others.
func (w *network) tooLate() []int32 {
	w.work()
	var list []int32
	for i := range w.tasks {
		if w.days[i].finish > lastDay && !slices.ContainsFunc(w.before(int32(i)), func(p int32) bool { return w.days[p].finish > lastDay }) {
			list = append(list, int32(i))
		}
	}
	return list
}

// holders returns for each task the first of its prerequisites that it waits for last.
func (w *network) holders(all []times) []int32 {
	held := make([]int32, len(w.tasks))
	for i := range held {
		held[i] = -1
		for _, p := range w.before(int32(i)) {
			if w.isHeld(int32(i), p, all) {
				held[i] = p
				break
			}
		}
	}
	return held
}

// fill makes the tasks of the schedule.
func (s *Schedule) fill() {
	w := s.net
	s.Tasks = make([]ScheduledTask, len(w.tasks))
	free, last := w.free(w.days), w.last
	dates := newDates(w.days)
	for i := range s.Tasks {
		x, days, t := &w.nodes[i], w.days[i], &s.Tasks[i]
		*t = ScheduledTask{ID: w.tasks[i].ID, Start: dates.of(days.start), Finish: dates.of(days.finish), Running: x.state == running, Finished: x.state == finished}
		if due := w.tasks[i].Due; t.Finish.After(due) {
			t.Late = int(days.finish - dayNumber(due))
		}
		if s.Limited || x.state == finished {
			continue
		}
		if last[i] != never {
			slack := last[i] - days.finish
			t.LatestFinish, t.LatestStart = dates.of(last[i]), dates.of(days.start)
			if x.state == waiting {
				t.LatestStart = dates.of(days.start + slack)
			}
			t.Slack, _ = blk.NewCount(int(slack))
			t.Critical = slack == 0
		}
		if int32(i) == w.goal {
			t.FreeSlack = t.Slack
		} else if free[i] != never {
			t.FreeSlack, _ = blk.NewCount(int(free[i]))
		}
	}
	if s.Limited {
		for i := w.goal; i >= 0; i = w.held[i] {
			s.Tasks[i].Critical = w.nodes[i].state != finished
		}
	}
}

// free returns by how many days each task can slip without moving another; never where
// none that is not finished waits for it.
func (w *network) free(all []times) []int32 {
	free := make([]int32, len(w.tasks))
	for i := range free {
		free[i] = never
	}
	for i := range w.tasks {
		x := &w.nodes[i]
		if x.state == finished {
			continue
		}
		limit := x.limit(all[i].finish)
		for _, p := range w.before(int32(i)) {
			free[p] = min(free[p], limit-all[p].finish)
		}
	}
	return free
}

// dates turns numbers into days; those of a schedule lie close together, and each is
// worked out once.
type dates struct {
	first int32
	list  []blk.Date
}

func newDates(all []times) dates {
	first, last := int32(never), int32(0)
	for _, t := range all {
		if t.start >= firstDay {
			first = min(first, t.start)
		}
		first, last = min(first, t.finish), max(last, t.finish)
	}
	if int(last-first) > 2*len(all) { // a few tasks over a long time
		return dates{}
	}
	d := dates{first: first, list: make([]blk.Date, last-first+1)}
	for i := range d.list {
		d.list[i] = dateOf(first + int32(i))
	}
	return d
}

func (d *dates) of(n int32) blk.Date {
	if i := int(n - d.first); i >= 0 && i < len(d.list) {
		return d.list[i]
	}
	return dateOf(n)
}

// Task returns a task by its identifier, and false if the plan has none.
func (s *Schedule) Task(id MilestoneID) (ScheduledTask, bool) {
	if i, known := s.index(id); known && int(i) < len(s.Tasks) {
		return s.Tasks[i], true
	}
	return ScheduledTask{}, false
}

func (s *Schedule) index(id MilestoneID) (int32, bool) {
	if s.net == nil {
		return 0, false
	}
	i, known := s.net.at[id]
	return i, known
}

// Length returns how many days pass from the first day of a task until the goal is
// reached, both included; 0 if the task has no first day or begins after the goal.
func (s *Schedule) Length(from MilestoneID) int {
	t, _ := s.Task(from)
	if t.Start.IsZero() || s.Finish.Before(t.Start) {
		return 0
	}
	return t.Start.DaysUntil(s.Finish) + 1
}

// CriticalPath returns the tasks that decide when the goal is reached, each held up by
// the one before it: by a prerequisite, or by a resource that the other took up. It
// begins with a task that waits for nothing that is still to be finished and ends with
// the goal; nil if the goal is reached. Where there are several, it is the one of the
// prerequisites given first: see [Schedule.CriticalPaths].
func (s *Schedule) CriticalPath() []MilestoneID {
	if s.net == nil || s.net.nodes[s.net.goal].state == finished {
		return nil
	}
	var path []MilestoneID
	for i := s.net.goal; i >= 0; i = s.net.held[i] {
		path = append(path, s.net.tasks[i].ID)
	}
	slices.Reverse(path)
	return path
}

// CriticalPaths yields all critical paths, in the order of the prerequisites; there may
// be so many that a caller should stop. A limited schedule has one.
func (s *Schedule) CriticalPaths() iter.Seq[[]MilestoneID] {
	return func(yield func([]MilestoneID) bool) {
		if s.Limited { // what led to its days is known of one path
			if path := s.CriticalPath(); path != nil {
				yield(path)
			}
			return
		}
		if s.net == nil || s.net.nodes[s.net.goal].state == finished {
			return
		}
		w := s.net
		type step struct {
			task int32
			next int // which prerequisite comes next
			held bool
		}
		path := []step{{task: w.goal}}
		for len(path) > 0 {
			top := &path[len(path)-1]
			before := w.before(top.task)
			for top.next < len(before) && !w.isHeld(top.task, before[top.next], w.days) {
				top.next++
			}
			if top.next < len(before) {
				p := before[top.next]
				top.next++
				top.held = true
				path = append(path, step{task: p})
				continue
			}
			if !top.held {
				ids := make([]MilestoneID, len(path))
				for i := range path {
					ids[len(path)-1-i] = w.tasks[path[i].task].ID
				}
				if !yield(ids) {
					return
				}
			}
			path = path[:len(path)-1]
		}
	}
}
