package roadmap

import (
	"slices"

	"github.com/vokasi/vokasi-go/blk"
)

// A Slip is what follows if a task of a plan is finished later than its schedule has
// it.
type Slip struct {
	// The task.
	Task MilestoneID `json:"task,omitzero" jsonschema:"required"`
	// By how many days.
	Days int `json:"days" jsonschema:"required"`
	// The day on which the goal is reached then.
	Goal blk.Date `json:"goal,omitzero" jsonschema:"required"`
	// By how many days the goal moves. In a limited schedule it can be negative: another
	// order at the resources may be the better one.
	Moves int `json:"moves" jsonschema:"required"`
	// The tasks that move, the task itself among them, in the order of the plan.
	Moved []MovedTask `json:"moved,omitempty"`
}

// A MovedTask is a task that moves by a [Slip].
type MovedTask struct {
	// The task.
	ID MilestoneID `json:"id,omitzero" jsonschema:"required"`
	// The last day before the slip.
	From blk.Date `json:"from,omitzero" jsonschema:"required"`
	// The last day after it.
	To blk.Date `json:"to,omitzero" jsonschema:"required"`
}

// Slip returns what follows if a task is finished so many days later than the schedule
// has it, while all others take as long as planned. It takes as long as making the
// schedule. It reports false for a task that is unknown or finished, for a negative
// number of days, and where something would end after the calendar.
func (s *Schedule) Slip(task MilestoneID, days int) (Slip, bool) {
	i, known := s.index(task)
	if !known || s.net.nodes[i].state == finished || days < 0 || days > lastDay {
		return Slip{}, false
	}
	all := s.slipped(slip{i, int32(days)})
	if slices.ContainsFunc(all, func(t times) bool { return t.finish > lastDay }) {
		return Slip{}, false
	}
	goal := s.net.goal
	x := Slip{Task: task, Days: days, Goal: dateOf(all[goal].finish), Moves: int(all[goal].finish - s.net.days[goal].finish)}
	for k := range all {
		if all[k].finish != s.net.days[k].finish {
			x.Moved = append(x.Moved, MovedTask{s.net.tasks[k].ID, dateOf(s.net.days[k].finish), dateOf(all[k].finish)})
		}
	}
	return x, true
}

// slipped returns the days after a slip. At resources the order of who is more urgent
// stays that of the schedule.
func (s *Schedule) slipped(x slip) []times {
	if s.Limited {
		all, _ := s.net.level(x)
		return all
	}
	return s.net.pass(x)
}

// mostPlaced is how many tasks [Schedule.LeastSlips] places at most in a limited
// schedule.
const mostPlaced = 1_000_000

// LeastSlips returns for each task, in the order of the plan, the least slip in days
// that moves the goal to a later day; absent for a task that does not move it.
//
// Without resources that is the slack and one day. In a limited schedule there is no
// such rule: each number of days from 1 to most is tried by making the schedule again,
// and absent says that none of them moves the goal. It stops after some million tasks
// were placed anew and then reports false: what is absent may not have been tried.
func (s *Schedule) LeastSlips(most int) (slips []blk.Count, complete bool) {
	w := s.net
	if w == nil {
		return nil, true
	}
	slips = make([]blk.Count, len(w.tasks))
	placed := 0
	for i := range w.tasks {
		if !s.Limited {
			if w.last[i] != never {
				slips[i], _ = blk.NewCount(int(w.last[i]-w.days[i].finish) + 1)
			}
			continue
		}
		if w.nodes[i].state == finished {
			continue
		}
		for days := 1; days <= min(most, lastDay); days++ {
			if placed += len(w.tasks); placed > mostPlaced {
				return slips, false
			}
			if all := s.slipped(slip{int32(i), int32(days)}); all[w.goal].finish > w.days[w.goal].finish {
				slips[i], _ = blk.NewCount(days)
				break
			}
		}
	}
	return slips, true
}
