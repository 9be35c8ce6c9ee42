package roadmap_test

import (
	"cmp"
	"fmt"
	"slices"
	"testing"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/roadmap"
)

// spread returns many centres over 500 regencies, each with two decisions and
// twenty-seven pieces of evidence.
func spread(n int) []roadmap.Roadmap {
	list := many(min(n, 5000))
	out := make([]roadmap.Roadmap, n)
	for i := range out {
		r := list[i%len(list)]
		r.Centre = blk.CentreID(fmt.Sprintf("blkk-%06d", i))
		r.Region = blk.MustParseRegion(fmt.Sprintf("%d.%02d", 11+i%25, 1+i%20))
		r.Classes = []roadmap.ClassDecision{{Class: everyClass[1+i%3], From: blk.MustParseDate("2024-01-01")}, {Class: everyClass[1+i/3%3], From: blk.MustParseDate("2025-01-01")}}
		r.Evidence = slices.Clone(r.Evidence)
		for j, x := range everyCriterion() { // a third of each class, and some beyond it
			met := j < []int{1, 3, 9}[i%3] || (i+j)%4 != 0
			r.Evidence = append(r.Evidence, roadmap.Evidence{Criterion: x, Met: blk.FlagOf(met), On: blk.MustParseDate("2025-12-01")})
		}
		out[i] = r
	}
	return out
}

// BenchmarkPortfolio counts, ranks and compares 5,000 and 100,000 centres with twenty-seven
// pieces of evidence and twenty milestones each, beside what somebody would write by hand who wants
// only that.
func BenchmarkPortfolio(b *testing.B) {
	for _, n := range []int{5_000, 100_000} {
		list := spread(n)
		c := &blk.Context{On: today.On}
		each := func(name string, run func()) {
			b.Run(fmt.Sprintf("%s/%d", name, n), func(b *testing.B) {
				b.ReportAllocs()
				for b.Loop() {
					run()
				}
			})
		}
		each("distribute", func() { roadmap.Distribute(list, blk.LevelRegency, c) })
		each("distribute_by_hand", func() {
			type row struct{ decided, shown [4]int }
			rows := map[blk.Region]row{}
			for i := range list {
				d := rows[list[i].Region]
				d.decided[decidedByHand(&list[i], c.On).Rank()]++
				d.shown[byHand(&list[i], c.On).Rank()]++
				rows[list[i].Region] = d
			}
		})
		each("nearest", func() { roadmap.Nearest(list, roadmap.Mandiri, 10, c) })
		each("nearest_by_hand", func() {
			type near struct{ at, lacking int }
			var all []near
			for i := range list {
				if byHand(&list[i], c.On) != roadmap.Berkembang {
					continue
				}
				lacking := 0
				for _, x := range everyCriterion()[3:9] {
					if list[i].Meets(x, c) != blk.True {
						lacking++
					}
				}
				all = append(all, near{i, lacking})
			}
			slices.SortFunc(all, func(x, y near) int { return cmp.Or(cmp.Compare(x.lacking, y.lacking), cmp.Compare(x.at, y.at)) })
		})
		before, after := roadmap.Snap(list, roadmap.ClassDecided, &blk.Context{On: blk.MustParseDate("2024-06-01")}), roadmap.Snap(list, roadmap.ClassDecided, c)
		each("snap", func() { roadmap.Snap(list, roadmap.ClassDecided, c) })
		each("move", func() { roadmap.Move(&before, &after) })
		each("move_by_hand", func() {
			classes := make(map[blk.CentreID]roadmap.IndependenceClass, len(before.Centres))
			for _, x := range before.Centres {
				classes[x.Centre] = x.Class
			}
			cells := map[[2]roadmap.IndependenceClass]int{}
			for _, x := range after.Centres {
				cells[[2]roadmap.IndependenceClass{classes[x.Centre], x.Class}]++
			}
		})
		each("backlog", func() { roadmap.Backlog(list, blk.LevelRegency, c) })
	}
	b.Run("bounds", func(b *testing.B) {
		m := officialMargins()
		b.ReportAllocs()
		for b.Loop() {
			_, _ = m.Bounds()
		}
	})
	b.Run("project", func(b *testing.B) {
		p := goodProjection()
		p.Periods = 100
		for b.Loop() {
			_, _ = p.Project()
		}
	})
}

func decidedByHand(r *roadmap.Roadmap, on blk.Date) roadmap.IndependenceClass {
	var class roadmap.IndependenceClass
	var from blk.Date
	for _, d := range r.Classes {
		if !d.From.After(on) && !d.From.Before(from) {
			class, from = d.Class, d.From
		}
	}
	return class
}
