package roadmap_test

import (
	"fmt"
	"testing"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/roadmap"
)

// many returns so many centres with twenty milestones each and fifteen pieces of
// evidence, of which some have run out.
func many(n int) []roadmap.Roadmap {
	criteria := everyCriterion()
	list := make([]roadmap.Roadmap, n)
	for i := range list {
		r := &list[i]
		r.Centre = blk.CentreID(fmt.Sprintf("blkk-%d", i))
		for j := range 15 {
			x := (i*7 + j) % len(criteria)
			e := roadmap.Evidence{Criterion: criteria[x], Met: blk.FlagOf((i+j)%4 != 0), On: blk.MustParseDate("2024-01-01").AddDays((i + j*31) % 700)}
			if j%3 == 0 {
				e.Until = e.On.AddDays(365)
			}
			r.Evidence = append(r.Evidence, e)
		}
		for j := range 20 {
			m := milestone(fmt.Sprintf("m%d", j), (i+j*j)%50*1_000_000, 10+j, []roadmap.Criterion{criteria[(i+j)%len(criteria)]})
			for k := range j % 3 {
				m.Prerequisites = append(m.Prerequisites, roadmap.MilestoneID(fmt.Sprintf("m%d", j-k-1)))
			}
			if j < 4 {
				m.History = verified("2024-02-01")
			}
			r.Milestones = append(r.Milestones, m)
		}
	}
	return list
}

// byHand is what somebody would write who only wants the class.
func byHand(r *roadmap.Roadmap, on blk.Date) roadmap.IndependenceClass {
	type latest struct {
		on  blk.Date
		met blk.Truth
	}
	var seen [10]latest
	for i := range r.Evidence {
		e := &r.Evidence[i]
		if e.On.IsZero() || e.On.After(on) || e.Until.Before(on) {
			continue
		}
		var at int
		switch e.Criterion {
		case roadmap.CanTrain:
			at = 0
		case roadmap.FundingPartnership:
			at = 1
		case roadmap.EmpowersAlumni:
			at = 2
		case roadmap.SelfFinancing:
			at = 3
		case roadmap.ProducesGoods:
			at = 4
		case roadmap.CompetentStaff:
			at = 5
		case roadmap.Licensed:
			at = 6
		case roadmap.AlumniDatabase:
			at = 7
		case roadmap.Partnership:
			at = 8
		case roadmap.Accredited:
			at = 9
		default:
			continue
		}
		switch met := e.Met.Truth(); {
		case e.On.Before(seen[at].on):
		case e.On == seen[at].on && met != seen[at].met:
			seen[at].met = blk.Undetermined
		default:
			seen[at] = latest{e.On, met}
		}
	}
	var class roadmap.IndependenceClass
	if seen[6].on.IsZero() && seen[9].met == blk.True {
		seen[6].met = blk.True
	}
	for i, x := range seen[:9] {
		if x.met != blk.True {
			break
		}
		switch i {
		case 0:
			class = roadmap.Tumbuh
		case 2:
			class = roadmap.Berkembang
		case 8:
			class = roadmap.Mandiri
		}
	}
	return class
}

func TestByHandAgrees(t *testing.T) {
	for _, r := range many(500) {
		if got, want := r.Standing(today).Class, byHand(&r, today.On); got != want {
			t.Fatalf("%s: %q, by hand %q", r.Centre, got, want)
		}
	}
}

// BenchmarkFiveThousandCentres measures a round over 5,000 centres.
func BenchmarkFiveThousandCentres(b *testing.B) {
	list := many(5000)
	b.Run("by_hand", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			for i := range list {
				byHand(&list[i], today.On)
			}
		}
	})
	b.Run("standing", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			for i := range list {
				list[i].Standing(today)
			}
		}
	})
	b.Run("next_steps", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			for i := range list {
				list[i].NextSteps(today)
			}
		}
	})
	b.Run("assess", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			for i := range list {
				list[i].Assess(today)
			}
		}
	})
	b.Run("check", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			for i := range list {
				list[i].Check(today)
			}
		}
	})
}
