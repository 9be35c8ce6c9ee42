package roadmap

import (
	"slices"

	"github.com/vokasi/vokasi-go/blk"
)

// Plan makes a plan from the milestones, with work beginning on a day. Those that are
// verified or waived are finished on that day, and those that were started are running;
// durations and due days are theirs, and the last one is the goal. A duration that is
// not known stays absent, and [Plan.Check] asks for it. What the plan needs beside the
// milestones, such as another goal or resources, its caller adds.
//
// A milestone that was done on a day that nobody recorded holds nothing up: it is left
// out, here and as a prerequisite.
func (r *Roadmap) Plan(start blk.Date) Plan {
	p := Plan{Start: start}
	var out map[MilestoneID]bool
	for i := range r.Milestones {
		m := &r.Milestones[i]
		if day, done := m.DoneOn(); done && day.IsZero() {
			if out == nil {
				out = map[MilestoneID]bool{}
			}
			out[m.ID] = true
		}
	}
	for i := range r.Milestones {
		m := &r.Milestones[i]
		if out[m.ID] {
			continue
		}
		t := Task{ID: m.ID, Title: m.Title, Days: m.Days, Due: m.Due, StartedOn: m.startedOn(), Prerequisites: slices.Clone(m.Prerequisites)}
		t.FinishedOn, _ = m.DoneOn()
		if out != nil {
			t.Prerequisites = slices.DeleteFunc(t.Prerequisites, func(id MilestoneID) bool { return out[id] })
		}
		p.Tasks = append(p.Tasks, t)
	}
	return p
}

// startedOn returns the day on which the milestone was first started, that of Jakarta
// (WIB); absent if it was not, or if the history does not give it.
func (m *Milestone) startedOn() blk.Date {
	for i := range m.History {
		if s := &m.History[i]; s.Event == MilestoneStart && !s.At.IsZero() {
			day, _ := s.At.In(blk.WIB)
			return day
		}
	}
	return blk.Date{}
}
