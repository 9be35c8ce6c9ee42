package roadmap_test

import (
	"strconv"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/roadmap"
)

// manyTasks returns a plan of so many tasks in strands that meet again and again.
func manyTasks(n int) *roadmap.Plan {
	const strands = 10
	id := func(i int) roadmap.MilestoneID { return roadmap.MilestoneID("t-" + strconv.Itoa(i)) }
	p := &roadmap.Plan{Start: planStart, Tasks: make([]roadmap.Task, n)}
	for i := range p.Tasks {
		t := &p.Tasks[i]
		*t = roadmap.Task{ID: id(i), Days: days(1 + i*7919%5), Due: planStart.AddDays(30 + i/strands*3)}
		if i >= strands {
			t.Prerequisites = append(t.Prerequisites, id(i-strands))
		}
		if i >= strands && i%7 == 0 {
			t.Prerequisites = append(t.Prerequisites, id(i-1-i%strands))
		}
		if i == n-1 {
			for k := max(0, n-strands); k < n-1; k++ {
				t.Prerequisites = append(t.Prerequisites, id(k))
			}
		}
	}
	return p
}

// handWritten works the plan out as one would by hand for tasks without facts, each
// standing after its prerequisites: forward, backward, slack; nothing is checked.
func handWritten(p *roadmap.Plan) (blk.Date, int) {
	at := make(map[roadmap.MilestoneID]int, len(p.Tasks))
	n := len(p.Tasks)
	finish, last := make([]time.Time, n), make([]time.Time, n)
	start := time.Date(p.Start.Year(), time.Month(p.Start.Month()), p.Start.Day(), 0, 0, 0, 0, time.UTC)
	for i := range p.Tasks {
		at[p.Tasks[i].ID] = i
		begin := start
		for _, id := range p.Tasks[i].Prerequisites {
			if f := finish[at[id]].AddDate(0, 0, 1); f.After(begin) {
				begin = f
			}
		}
		d, _ := p.Tasks[i].Days.Int()
		finish[i] = begin.AddDate(0, 0, d-1)
	}
	for i := range last {
		last[i] = finish[n-1]
	}
	critical := 0
	for i := n - 1; i >= 0; i-- {
		d, _ := p.Tasks[i].Days.Int()
		begin := last[i].AddDate(0, 0, -d)
		for _, id := range p.Tasks[i].Prerequisites {
			if b := at[id]; begin.Before(last[b]) {
				last[b] = begin
			}
		}
		if last[i].Equal(finish[i]) {
			critical++
		}
	}
	return blk.DateFromTime(finish[n-1]), critical
}

func TestPlanByHandAgrees(t *testing.T) {
	for _, n := range []int{1, 20, 300} {
		p := manyTasks(n)
		s := scheduleOf(t, p, nil)
		finish, critical := handWritten(p)
		require.Equal(t, finish, s.Finish)
		for i := range s.Tasks {
			if s.Tasks[i].Critical {
				critical--
			}
		}
		require.Zero(t, critical)
	}
}

// BenchmarkSchedule shows that the time grows with the tasks: nanoseconds for each, the
// findings of all checks included, and how much that is of a pass written by hand.
func BenchmarkSchedule(b *testing.B) {
	for _, n := range []int{20, 2_000, 200_000} {
		b.Run(strconv.Itoa(n), func(b *testing.B) {
			p := manyTasks(n)
			var ours, theirs time.Duration
			for b.Loop() {
				begin := time.Now()
				s, found := p.Schedule(planToday)
				middle := time.Now()
				if len(found) > 0 || len(s.Tasks) != n {
					b.Fatal(found)
				}
				handWritten(p)
				ours, theirs = ours+middle.Sub(begin), theirs+time.Since(middle)
			}
			b.ReportMetric(float64(ours.Nanoseconds())/float64(b.N)/float64(n), "ns/task")
			b.ReportMetric(float64(ours)/float64(theirs), "x-by-hand")
		})
	}
}

// BenchmarkScheduleWithResources places tasks at five resources.
func BenchmarkScheduleWithResources(b *testing.B) {
	for _, n := range []int{20, 2_000, 200_000} {
		b.Run(strconv.Itoa(n), func(b *testing.B) {
			p := manyTasks(n)
			for i := range 5 {
				p.Resources = append(p.Resources, roadmap.Resource{ID: roadmap.ResourceID(strconv.Itoa(i)), Capacity: days(1 + i%2)})
			}
			for i := range p.Tasks {
				p.Tasks[i].Resources = []roadmap.ResourceID{roadmap.ResourceID(strconv.Itoa(i % 5))}
			}
			for b.Loop() {
				if s, found := p.Schedule(planToday); len(found) > 0 || !s.Limited {
					b.Fatal(found)
				}
			}
			b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(n), "ns/task")
		})
	}
}

// BenchmarkSlip moves one task of many.
func BenchmarkSlip(b *testing.B) {
	p := manyTasks(20_000)
	s, _ := p.Schedule(planToday)
	for b.Loop() {
		s.Slip("t-7", 30)
	}
}
