package report_test

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/roadmap"
	"github.com/vokasi/vokasi-go/schema/report"
)

// somePortfolio is an invented portfolio of a few regions, with one region that does not
// exist and a centre without one.
func somePortfolio(t testing.TB, l blk.Lang) *report.RoadmapPortfolio {
	t.Helper()
	day := blk.MustParseDate
	var roadmaps []roadmap.Roadmap
	for i := range 60 {
		r := roadmap.Roadmap{Centre: blk.CentreID(fmt.Sprintf("blkk-%02d", i))}
		if code := []string{"11.01", "33.25", "33.26", "64.01", "94.01", "99", ""}[i%7]; code != "" {
			r.Region = blk.MustParseRegion(code)
		}
		known, given := day("2022-05-01").AddDays(i), day("2022-06-01").AddDays(7*i)
		if i%7 == 2 { // new in 2023
			known, given = day("2023-02-01"), day("2023-03-01").AddDays(i)
		}
		for j, x := range []roadmap.Criterion{roadmap.CanTrain, roadmap.FundingPartnership, roadmap.EmpowersAlumni, roadmap.SelfFinancing, roadmap.ProducesGoods, roadmap.CompetentStaff, roadmap.Licensed} {
			if (i+j)%5 > 0 || j == 0 {
				r.Evidence = append(r.Evidence, roadmap.Evidence{Criterion: x, Met: blk.FlagOf(i%(j+3) > 0), On: known})
			}
		}
		class := []roadmap.IndependenceClass{roadmap.Tumbuh, roadmap.Tumbuh, roadmap.Berkembang, roadmap.Mandiri}[i%4]
		if i%9 > 0 {
			r.Classes = append(r.Classes, roadmap.ClassDecision{Class: class, From: given})
		}
		if i%10 == 3 {
			r.Classes = append(r.Classes, roadmap.ClassDecision{Class: roadmap.Berkembang, From: day("2023-09-01")})
		}
		if i%3 > 0 {
			r.Reviews = []roadmap.Review{{On: day("2022-07-01").AddDays(11 * i)}}
		}
		r.Milestones = []roadmap.Milestone{{ID: "m", Criteria: []roadmap.Criterion{roadmap.FundingPartnership}, Cost: rp(int64(1+i%3) * 1_000_000)}}
		roadmaps = append(roadmaps, r)
	}
	c := &blk.Context{On: day("2023-12-31")}
	before, after := roadmap.Snap(roadmaps, roadmap.ClassDecided, &blk.Context{On: day("2022-12-31")}), roadmap.Snap(roadmaps, roadmap.ClassDecided, c)
	movement := roadmap.Move(&before, &after)
	margins := roadmap.Margins{From: day("2023-02-11"), Before: roadmap.ClassCounts{Tumbuh: 1752, Berkembang: 1722, Mandiri: 283}, To: day("2023-08-13"), After: roadmap.ClassCounts{Tumbuh: 1731, Berkembang: 1534, Mandiri: 492}}
	backlog := roadmap.Backlog(roadmaps, blk.LevelProvince, c)
	x := &report.RoadmapPortfolio{
		Lang: l, Title: both("Peta jalan BLK Komunitas contoh", "Roadmap of example community centres"), Subtitle: both("Contoh", "Example"), Notice: both("Semua balai di sini buatan.", "All centres here are made up."), PreparedOn: c.On,
		Distributions: roadmap.Distribute(roadmaps, blk.LevelRegency, c), Level: blk.LevelProvince, Map: true, Movement: &movement, Margins: &margins, MarginsNote: both("Sumber: berita 2023.", "Source: news of 2023."), Backlog: &backlog, MostOverdue: 5,
		Targets: []report.PortfolioTarget{
			{Target: roadmap.Target{Title: both("500 inkubator", "500 incubators"), Criterion: roadmap.Incubator, Count: blk.MustNewCount(500), By: day("2024-12-31"), Source: both("Renstra 2020-2024", "strategic plan 2020-2024")}, Readings: []roadmap.Reading{{On: day("2023-08-13"), Actual: 125, Total: 3757, Source: both("berita", "news")}}},
			{Target: roadmap.Target{Title: both("sepertiga mandiri", "a third mandiri"), Class: roadmap.Mandiri, Share: blk.MustParsePercent("33.33"), By: day("2025-12-31"), Source: both("buatan", "made up")}, Readings: []roadmap.Reading{{On: c.On, Actual: 20, Total: 60}}},
		},
		Notes: []blk.Text{both("Laju pindah kelas adalah asumsi.", "Rates are assumed.")},
	}
	for _, n := range roadmap.Nearest(roadmaps, roadmap.Berkembang, 3, c) {
		a := roadmaps[n.Index].Assess(c)
		failing, unknown := a.Lacking()
		x.Nearest = append(x.Nearest, report.PortfolioCandidate{Name: both("BLKK "+string(n.Centre), ""), Candidate: n, Failing: failing, Unknown: unknown})
	}
	plan := roadmap.ProjectionPlan{From: movement.To, Start: movement.After(), PeriodMonths: 12, Periods: 3, Rates: movement.Rates(both("contoh ini", "this example")),
		Entering: roadmap.ClassCounts{Tumbuh: 2}, EnteringAssumed: roadmap.RateAssumption{By: both("contoh ini", "this example"), Basis: both("buatan", "made up")}}
	projection, found := plan.Project()
	require.Empty(t, found)
	x.Projections = []report.PortfolioProjection{{Name: both("laju 2023", "rates of 2023"), Plan: plan, Projection: projection}}
	return x
}

func TestGoldenPortfolio(t *testing.T) {
	for _, l := range []blk.Lang{blk.Indonesian, blk.English} {
		p := somePortfolio(t, l).Page()
		page := html(t, &p)
		root := requirePage(t, page)
		require.Len(t, root.all("h2"), 8)
		golden(t, "portfolio."+string(l)+".html", page)
	}
}

// The numbers on the page come to what they should.
func TestPortfolioAddsUp(t *testing.T) {
	x := somePortfolio(t, blk.Indonesian)
	p := x.Page()
	root := requirePage(t, html(t, &p))
	checked := 0
	for _, table := range root.all("table") {
		caption := table.children[0].text()
		if caption != "Tabel 1. Kelas menurut wilayah" && caption != "Tabel 5. Evaluasi menurut wilayah" {
			continue
		}
		checked++
		sums := map[int]int{}
		for _, tr := range table.all("tbody")[0].all("tr") {
			for i, s := range cells(tr) {
				var n int
				if _, err := fmt.Sscan(s, &n); err == nil {
					sums[i] += n
				}
			}
		}
		for i, s := range cells(table.all("tfoot")[0].all("tr")[0]) {
			var n int
			if _, err := fmt.Sscan(s, &n); err == nil && i != 6 { // the share
				require.Equal(t, n, sums[i], "%s, column %d", caption, i)
			}
		}
	}
	require.Equal(t, 2, checked)
	matrix := root.all("table")[5]
	require.Equal(t, "Tabel 3. Dari kelas pada 31 Desember 2022 ke kelas pada 31 Desember 2023", matrix.children[0].text())
	require.Positive(t, x.Movement.New.Total())
	total := cells(matrix.all("tfoot")[0].all("tr")[0])
	require.Equal(t, "60", total[len(total)-1], "those before and the new are those after")
	require.Contains(t, root.text(), "Tidak di peta: wilayah tidak diketahui: 8; 99: 8.")
	require.Contains(t, root.text(), "Sedikitnya 209 balai berganti kelas; bila tidak ada yang melompati kelas, sedikitnya 230 kali naik dan 0 kali turun satu kelas.")
	require.Contains(t, root.text(), "dari semua", "shares stand with the numbers")
}

func TestPortfolioOfNothing(t *testing.T) {
	p := (&report.RoadmapPortfolio{}).Page()
	require.Empty(t, requirePage(t, html(t, &p)).all("h2"))
	for _, x := range []*report.RoadmapPortfolio{
		{Distributions: make(roadmap.Distributions, 1), Map: true},
		{Movement: &roadmap.Movement{}},
		{Margins: &roadmap.Margins{}},
		{Margins: &roadmap.Margins{From: blk.MustParseDate("2023-02-11"), To: blk.MustParseDate("2023-08-13"), Before: roadmap.ClassCounts{Unclassified: 3}, After: roadmap.ClassCounts{Tumbuh: 5}, New: 2}},
		{Backlog: &roadmap.ReviewBacklog{}, MostOverdue: 9},
		{Nearest: make([]report.PortfolioCandidate, 2)},
		{Targets: []report.PortfolioTarget{{}, {Readings: make([]roadmap.Reading, 2)}}},
		{Projections: make([]report.PortfolioProjection, 2)},
	} {
		p := x.Page()
		require.Len(t, requirePage(t, html(t, &p)).all("h2"), map[bool]int{true: 2, false: 1}[len(x.Distributions) > 0])
	}
}

func TestPortfolioWithHostileTexts(t *testing.T) {
	for _, s := range hostile {
		text := same(s)
		x := somePortfolio(t, blk.Lang(s))
		x.Title, x.Subtitle, x.Notice, x.MarginsNote, x.Notes = text, text, text, text, []blk.Text{text}
		for i := range x.Nearest {
			x.Nearest[i].Name = text
			x.Nearest[i].Candidate.Centre = blk.CentreID(s)
		}
		x.Backlog.Overdue[0].Centre = blk.CentreID(s)
		x.Targets[0].Target.Title, x.Targets[0].Target.Source, x.Targets[0].Readings[0].Source = text, text, text
		x.Projections[0].Name, x.Projections[0].Plan.Rates[0].Assumed = text, roadmap.RateAssumption{By: text, Basis: text}
		p := x.Page()
		p.Sections = append(p.Sections, report.Section{Blocks: []report.Block{report.Figure{Title: text, Chart: report.TileGridMap{Counts: text, Values: []report.RegionValue{{Name: text, Value: report.Words(text)}, {Region: blk.MustParseRegion("11"), Name: text, Value: report.Words(text)}}}}}})
		requirePage(t, html(t, &p))
	}
}
