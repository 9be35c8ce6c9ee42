package construction_test

import (
	"fmt"
	"slices"
	"testing"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/construction"
)

// manyProjects returns n projects with 20 work items and 24 reports each, some of which
// are late.
func manyProjects(n int) []construction.Project {
	projects := make([]construction.Project, n)
	for i := range projects {
		p := &projects[i]
		p.ID, p.Name = blk.ProjectID(fmt.Sprint("p-", i)), "BLK"
		var b construction.Baseline
		for k := range 20 {
			from := day("2026-01-05").AddDays(k * 8)
			b.Items = append(b.Items, construction.WorkItem{ID: construction.WorkItemID(fmt.Sprint("butir-", k)), Title: blk.Text{ID: "x"}, Weight: pct("5.00"), Period: blk.Period{From: from, Until: from.AddDays(30 + k)}})
		}
		p.Baselines = []construction.Baseline{b}
		for r := range 24 {
			on := day("2026-01-05").AddDays(r*8 + 6)
			report := construction.ProgressReport{ID: construction.ProgressReportID(fmt.Sprint("l-", r)), On: on}
			for k := range b.Items {
				w := &b.Items[k]
				days, _ := w.Period.Days()
				done := min(max((w.Period.From.DaysUntil(on)+1)*(9_000-i*37%3_000)/days, 0), 10_000)
				share, _ := blk.NewPercent(int64(done))
				report.Items = append(report.Items, construction.ItemProgress{Item: w.ID, Done: share})
			}
			p.Reports = append(p.Reports, report)
		}
	}
	return projects
}

// naiveDeviation is what somebody would write by hand for one report, with floating point
// and no care for revisions, corrections or bad plans.
func naiveDeviation(p *construction.Project, report int) float64 {
	b, r := &p.Baselines[0], &p.Reports[report]
	done := map[construction.WorkItemID]float64{}
	for _, one := range r.Items {
		n, _ := one.Done.Hundredths()
		done[one.Item] = float64(n) / 10_000
	}
	deviation := 0.0
	for _, w := range b.Items {
		weight, _ := w.Weight.Hundredths()
		days, _ := w.Period.Days()
		share := min(max(float64(w.Period.From.DaysUntil(r.On)+1)/float64(days), 0), 1)
		deviation += float64(weight) * (done[w.ID] - share)
	}
	return deviation
}

const benchProjects = 5_000

// BenchmarkDeviation: 5,000 projects with 20 items and 24 reports each.
func BenchmarkDeviation(b *testing.B) {
	projects := manyProjects(benchProjects)
	b.Run("by_hand_last_report_only", func(b *testing.B) {
		for b.Loop() {
			for i := range projects {
				naiveDeviation(&projects[i], len(projects[i].Reports)-1)
			}
		}
	})
	b.Run("by_hand_every_report", func(b *testing.B) {
		for b.Loop() {
			for i := range projects {
				for report := range projects[i].Reports {
					naiveDeviation(&projects[i], report)
				}
			}
		}
	})
	b.Run("last", func(b *testing.B) {
		for b.Loop() {
			for i := range projects {
				s := projects[i].SCurve()
				s.Deviation(blk.Date{}, nil)
			}
		}
	})
	b.Run("forecast", func(b *testing.B) {
		for b.Loop() {
			for i := range projects {
				s := projects[i].SCurve()
				s.Forecast(blk.Date{}, construction.ForecastTerms{}, nil)
			}
		}
	})
	b.Run("every_report", func(b *testing.B) {
		for b.Loop() {
			for i := range projects {
				s := projects[i].SCurve()
				for _, m := range s.Measured(blk.Date{}) {
					s.Deviation(m.On, nil)
				}
			}
		}
	})
	b.Run("check", func(b *testing.B) {
		c := &blk.Context{On: day("2026-12-31")}
		for b.Loop() {
			for i := range projects {
				projects[i].Check(c)
			}
		}
	})
}

// TestBenchmarkedProjects: what is measured above is the work that it says.
func TestBenchmarkedProjects(t *testing.T) {
	statuses := map[construction.ScheduleStatus]int{}
	for _, p := range manyProjects(200) {
		s := p.SCurve()
		d := s.Deviation(blk.Date{}, nil)
		statuses[d.Status]++
		points, _ := d.Points.Hundredths()
		if naive := naiveDeviation(&p, len(p.Reports)-1); naive-float64(points) > 2 || float64(points)-naive > 2 {
			t.Fatalf("by hand %v, here %v", naive, points)
		}
	}
	if keys := len(statuses); keys != 2 || slices.Max([]int{statuses[construction.Behind], statuses[construction.Critical]}) == 200 {
		t.Fatal(statuses)
	}
}
