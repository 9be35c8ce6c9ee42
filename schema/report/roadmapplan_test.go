package report_test

import (
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/roadmap"
	"github.com/vokasi/vokasi-go/schema/report"
)

// wayToMandiri is an invented plan of a centre.
func wayToMandiri() *roadmap.Plan {
	day, days := blk.MustParseDate, blk.MustNewCount
	needs := func(ids ...roadmap.MilestoneID) []roadmap.MilestoneID { return ids }
	return &roadmap.Plan{
		Start: day("2026-01-05"), Goal: "mandiri",
		Tasks: []roadmap.Task{
			{ID: "izin", Title: both("Tanda daftar lembaga pelatihan", "Registration of the training institution"), Days: days(30), StartedOn: day("2026-01-05"), FinishedOn: day("2026-02-10")},
			{ID: "instruktur", Title: both("Instruktur bersertifikat kompetensi", "Instructor with a competency certificate"), Days: days(45), StartedOn: day("2026-01-12"), FinishedOn: day("2026-03-06")},
			{ID: "alumni", Title: both("Basis data alumni lengkap", "Complete database of alumni"), Days: days(60), StartedOn: day("2026-03-02"), Due: day("2026-05-31")},
			{ID: "mitra", Title: both("Perjanjian kerja sama dengan tiga perusahaan", "Cooperation agreements with three companies"), Days: days(60), Prerequisites: needs("izin"), StartedOn: day("2026-03-16")},
			{ID: "akreditasi", Title: both("Akreditasi lembaga pelatihan", "Accreditation of the training institution"), Days: days(120), Prerequisites: needs("izin", "instruktur")},
			{ID: "usaha", Title: both("Unit usaha mulai berproduksi", "Business unit begins to produce"), Days: days(75), Prerequisites: needs("mitra")},
			{ID: "pasar", Title: both("Penjualan tetap selama tiga bulan", "Steady sales for three months"), Days: days(92), Prerequisites: needs("usaha", "mitra"), Due: day("2026-10-31")},
			{ID: "berbayar", Title: both("Pelatihan berbayar pertama", "First paid training"), Days: days(30), Prerequisites: needs("mitra", "instruktur"), NotBefore: day("2026-07-06")},
			{ID: "penilaian", Title: both("Penilaian kelas mandiri", "Assessment for the class mandiri"), Days: days(14), Prerequisites: needs("akreditasi", "pasar", "berbayar", "alumni", "mitra")},
			{ID: "mandiri", Title: both("Keputusan kelas mandiri", "Decision on the class mandiri"), Days: days(0), Prerequisites: needs("penilaian"), Due: day("2026-12-31")},
			{ID: "situs", Title: both("Situs web balai", "Website of the centre"), Days: days(20)},
		},
	}
}

func planPage(t testing.TB, l blk.Lang, p *roadmap.Plan) *report.RoadmapPlan {
	t.Helper()
	x := &report.RoadmapPlan{Lang: l, Title: both("Rencana BLKK Contoh menuju kelas mandiri", "Plan of BLKK Contoh to the class mandiri"), Notice: both("Semua tanggal dan lama pekerjaan di sini buatan.", "All days and durations here are made up."), Plan: *p, TriedDays: 120,
		Note: both("Lama pekerjaan menurut pengelola balai.", "Durations as the manager of the centre gave them.")}
	x.Schedule, x.Findings = p.Schedule(&blk.Context{On: blk.MustParseDate("2026-04-20")})
	require.NoError(t, x.Findings.Err())
	x.LeastSlips, _ = x.Schedule.LeastSlips(120)
	for _, id := range []roadmap.MilestoneID{"mitra", "akreditasi", "berbayar"} {
		if s, ok := x.Schedule.Slip(id, 30); ok {
			x.Slips = append(x.Slips, s)
		}
	}
	return x
}

func TestGoldenRoadmapPlan(t *testing.T) {
	for _, l := range []blk.Lang{blk.Indonesian, blk.English} {
		p := planPage(t, l, wayToMandiri()).Page()
		page := html(t, &p)
		requirePage(t, page)
		golden(t, "plan."+string(l)+".html", page)
	}
}

// bigPlan is a plan of so many tasks with long titles, seeded.
func bigPlan(n int) *roadmap.Plan {
	p := &roadmap.Plan{Start: blk.MustParseDate("2026-01-05")}
	for i := range n {
		t := roadmap.Task{ID: roadmap.MilestoneID("t" + strconv.Itoa(i)), Days: blk.MustNewCount(5 + i*7919%60), Title: both("Penyusunan dokumen administrasi keuangan dan pertanggungjawaban lembaga tahap "+strconv.Itoa(i+1), "Drawing up of financial administration and accountability papers of the institution, stage "+strconv.Itoa(i+1))}
		for _, back := range []int{1 + i*31%4, 3 + i*17%7, 9 + i*13%11} {
			if i-back >= 0 && (i*back)%3 != 1 {
				t.Prerequisites = append(t.Prerequisites, roadmap.MilestoneID("t"+strconv.Itoa(i-back)))
			}
		}
		p.Tasks = append(p.Tasks, t)
	}
	return p
}

func TestPagesOfManyPlans(t *testing.T) {
	limited := wayToMandiri()
	limited.Resources = []roadmap.Resource{{ID: "pengelola", Title: both("Pengelola", "Manager"), Capacity: blk.MustNewCount(1)}}
	for i := range limited.Tasks {
		if i != 9 {
			limited.Tasks[i].Resources = []roadmap.ResourceID{"pengelola"}
		}
	}
	for name, p := range map[string]*roadmap.Plan{"limited": limited, "forty": bigPlan(40), "many": bigPlan(300), "one": bigPlan(1)} {
		for _, l := range []blk.Lang{blk.Indonesian, blk.English} {
			page := planPage(t, l, p).Page()
			root := requirePage(t, html(t, &page))
			require.Len(t, root.all("svg"), 2, name)
			require.Equal(t, name == "many", strings.Contains(html(t, &page), say(l, "Tugas yang hanya ada", "Tasks that are only")))
			require.Equal(t, name == "limited", strings.Contains(html(t, &page), say(l, "geseran dicoba", "slips were tried")))
		}
	}
	p := (&report.RoadmapPlan{}).Page()
	requirePage(t, html(t, &p))
	bad := wayToMandiri()
	bad.Tasks[0].Prerequisites = []roadmap.MilestoneID{"penilaian", "x"}
	x := &report.RoadmapPlan{Plan: *bad}
	x.Schedule, x.Findings = bad.Schedule(nil)
	p = x.Page()
	require.Len(t, p.Sections, 1)
	require.Contains(t, html(t, &p), "BKK-022")
}

func say(l blk.Lang, id, en string) string { return both(id, en).In(l) }

func TestHostileTextsInPlansStayTexts(t *testing.T) {
	for _, s := range hostile {
		p := wayToMandiri()
		for i := range p.Tasks {
			p.Tasks[i].Title = same(s)
		}
		x := planPage(t, blk.English, p)
		x.Title, x.Subtitle, x.Notice, x.Note = same(s), same(s), same(s), same(s)
		page := x.Page()
		root := requirePage(t, html(t, &page))
		require.Len(t, root.all("svg"), 2, "%q", s)
		for _, f := range []report.Chart{report.GanttChart{Rows: []report.GanttRow{{Label: same(s), Finish: blk.MustParseDate("2026-01-01")}}}, report.DependencyDiagram{Boxes: []report.DependencyBox{{Label: same(s)}}}} {
			var out strings.Builder
			require.NoError(t, report.Figure{Title: same(s), Chart: f}.WriteSVG(&out, blk.English))
			requirePicture(t, parse(t, out.String()))
		}
	}
}

// TestPlansWithoutSense makes pages of schedules that fit no plan.
func TestPlansWithoutSense(t *testing.T) {
	x := planPage(t, blk.English, wayToMandiri())
	x.Plan.Tasks = x.Plan.Tasks[:3]
	p := x.Page()
	require.Len(t, p.Sections, 1, "a schedule of another plan is not shown")
	x = planPage(t, blk.English, wayToMandiri())
	x.LeastSlips, x.Slips, x.Schedule.Goal = make([]blk.Count, 99), []roadmap.Slip{{Task: "nobody"}}, "nobody"
	p = x.Page()
	requirePage(t, html(t, &p))
	done := &roadmap.Plan{Start: blk.MustParseDate("2026-01-05"), Tasks: []roadmap.Task{{ID: "a", FinishedOn: blk.MustParseDate("2026-02-02")}}}
	p = planPage(t, blk.English, done).Page()
	require.Contains(t, html(t, &p), "The goal is reached.")
}
