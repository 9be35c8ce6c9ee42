// Package report is what those who run the community centres around Pekalongan would
// want to see of a subsidy that ends: when 65 centres stand on their own under three
// tapers, how many never do and why, and one of them month by month. Every figure is
// made up.
package report

import (
	"fmt"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/roadmap"
	"github.com/vokasi/vokasi-go/examples/internal/page"
	"github.com/vokasi/vokasi-go/examples/internal/synthetic"
	"github.com/vokasi/vokasi-go/funding"
	"github.com/vokasi/vokasi-go/schema/dataset"
	"github.com/vokasi/vokasi-go/schema/report"
)

// A taper is one of the three ways in which the subsidy ends here.
type taper struct {
	name  blk.Text
	taper funding.Taper
}

// tapers are the scenarios, the fastest first.
func tapers() []taper {
	share := blk.MustParsePercent
	return []taper{
		{say("setahun, rata", "one year, evenly"), funding.Taper{Kind: funding.TaperLinear, Months: 12}},
		{say("tiga tahun, berjenjang", "three years, by steps"), funding.Taper{Kind: funding.TaperYearly, Shares: []blk.Percent{share("100.00"), share("66.67"), share("33.33")}}},
		{say("enam tahun, rata", "six years, evenly"), funding.Taper{Kind: funding.TaperLinear, Months: 72}},
	}
}

func say(id, en string) blk.Text { return blk.Text{ID: id, EN: en} }

// A set is all centres under one taper.
type set struct {
	taper
	plans       []funding.ProjectionPlan
	projections []funding.Projection
}

// New returns the page in a language, with the figures drawn from a seed.
func New(lang blk.Lang, seed uint64) (report.Page, error) {
	d, _, _, err := page.Load("pekalongan/synthetic.json", blk.MustParseDate("2023-06-13"))
	if err != nil {
		return report.Page{}, err
	}
	sets, err := project(d.Roadmap.Roadmaps, seed)
	if err != nil {
		return report.Page{}, err
	}
	x := report.TaperProjection{
		Lang: lang, Title: say("Kapan 65 BLK Komunitas mandiri bila subsidi berakhir", "When 65 community centres stand on their own as their subsidy ends"),
		Subtitle: say("Batang, Kabupaten dan Kota Pekalongan, Pemalang; Januari 2026 sampai Desember 2035", "Batang, the regency and the city of Pekalongan, Pemalang; January 2026 to December 2035"),
		Notice:   say("Semua balai dan angka di sini buatan; yang diambil dari berita hanya jumlah BLKK tiap daerah. Ini contoh cara menghitung, bukan ramalan.", "All centres and figures here are made up; only the number of centres of each region is from the news. This shows how to reckon and predicts nothing."),
	}
	for i := range sets {
		x.Distributions = append(x.Distributions, report.TaperDistribution{Name: sets[i].name, Distribution: funding.DistributeIndependence(sets[i].projections)})
	}
	one := telling(sets)
	name := d.Centre.Find(sets[0].plans[one].Centre).Name
	x.About = say("Sebagai contoh "+name+": balai pertama yang nasibnya ditentukan oleh lamanya subsidi.", "For example "+name+": the first centre whose fate hangs on how long the subsidy lasts.")
	for i := range sets {
		p := &sets[i].plans[one]
		x.Scenarios = append(x.Scenarios, report.TaperScenario{Name: sets[i].name, Plan: *p, Projection: sets[i].projections[one], Sensitivity: p.Sensitivity(steps(p))})
	}
	result := x.Page()
	result.Sections[0].Blocks = append(result.Sections[0].Blocks, byRegion(d, sets), subsidies(sets))
	return result, nil
}

// project works out every centre under every taper.
func project(roadmaps []roadmap.Roadmap, seed uint64) ([]set, error) {
	var sets []set
	for _, t := range tapers() {
		s := set{taper: t, plans: synthetic.TaperPlans(roadmaps, seed)}
		for i := range s.plans {
			s.plans[i].Taper = t.taper
			x, found := funding.Project(&s.plans[i])
			if err := found.Err(); err != nil {
				return nil, fmt.Errorf("%s: %w", s.plans[i].Centre, err)
			}
			s.projections = append(s.projections, x)
		}
		sets = append(sets, s)
	}
	return sets, nil
}

// telling returns the first centre that never stands on its own under the fastest taper
// and does under the slowest; the first of all if there is none.
func telling(sets []set) int {
	fast, slow := sets[0].projections, sets[len(sets)-1].projections
	for i := range fast {
		if fast[i].Outcome.Independent == blk.False && slow[i].Outcome.Independent == blk.True {
			return i
		}
	}
	return 0
}

// steps are how far each figure is moved to see what the month hangs on.
func steps(p *funding.ProjectionPlan) []funding.SensitivityStep {
	taper := funding.SensitivityStep{Term: funding.TermTaper, Size: 6}
	if p.Taper.Kind == funding.TaperYearly {
		taper.Size = 1_000
	}
	return []funding.SensitivityStep{{Term: funding.TermOwnRevenue, Size: 500_000}, {Term: funding.TermOperatingCost, Size: 500_000}, {Term: funding.TermRevenueGrowth, Size: 200}, {Term: funding.TermCostGrowth, Size: 100},
		{Term: funding.TermSubsidy, Size: 500_000}, {Term: funding.TermReserve, Size: 10_000_000}, taper}
}

// byRegion returns how many centres of each region stand on their own.
func byRegion(d *dataset.Dataset, sets []set) report.Table {
	t := report.Table{Caption: say("Balai yang mandiri menurut daerah", "Centres that stand on their own by region"), Columns: []blk.Text{say("Daerah", "Region"), say("Balai", "Centres")}}
	for i := range sets {
		t.Columns = append(t.Columns, sets[i].name)
	}
	at := map[blk.Region]int{}
	var regions []blk.Region
	var counts [][]int64
	totals := make([]int64, 1+len(sets))
	for i, r := range d.Roadmap.Roadmaps {
		k, known := at[r.Region]
		if !known {
			k = len(regions)
			at[r.Region] = k
			regions, counts = append(regions, r.Region), append(counts, make([]int64, 1+len(sets)))
		}
		counts[k][0]++
		totals[0]++
		for j := range sets {
			if sets[j].projections[i].Outcome.Independent == blk.True {
				counts[k][1+j]++
				totals[1+j]++
			}
		}
	}
	row := func(label blk.Text, numbers []int64) []report.Value {
		values := []report.Value{report.Words(label)}
		for _, n := range numbers {
			values = append(values, report.Number(n))
		}
		return values
	}
	for k, region := range regions {
		place := page.Place(region)
		t.Rows = append(t.Rows, row(say(place, place), counts[k]))
	}
	t.Totals = row(say("Jumlah", "Total"), totals)
	return t
}

// subsidies returns what each taper costs.
func subsidies(sets []set) report.Table {
	t := report.Table{Caption: say("Subsidi seluruhnya selama proyeksi", "Subsidy in all during the projection"), Columns: []blk.Text{say("Skenario", "Scenario"), say("Subsidi", "Subsidy"), say("Balai yang mandiri", "Centres on their own")},
		Note: say("Yang mandiri tanpa subsidi ikut dihitung.", "Those that would do so without subsidy are counted too.")}
	for i := range sets {
		total, err := blk.SumRupiah()
		for j := range sets[i].projections {
			for _, m := range sets[i].projections[j].Months {
				if err == nil {
					total, err = total.Add(m.Subsidy)
				}
			}
		}
		n := funding.DistributeIndependence(sets[i].projections).Independent
		t.Rows = append(t.Rows, []report.Value{report.Words(sets[i].name), report.Rupiah(total), report.Number(int64(n))})
	}
	return t
}
