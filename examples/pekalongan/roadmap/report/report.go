// Package report is what those who look after the community centres around Pekalongan
// would want to see of the roadmap: 65 centres assessed on the day of the news, the nearest
// to the class mandiri with what each lacks, and the plan of one of them. Every centre is
// made up.
package report

import (
	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/roadmap"
	"github.com/vokasi/vokasi-go/examples/internal/page"
	"github.com/vokasi/vokasi-go/schema/dataset"
	"github.com/vokasi/vokasi-go/schema/report"
)

func say(id, en string) blk.Text { return blk.Text{ID: id, EN: en} }

// New returns the page in a language.
func New(lang blk.Lang) (report.Page, error) {
	on := blk.MustParseDate("2023-06-13")
	d, c, _, err := page.Load("pekalongan/synthetic.json", on)
	if err != nil {
		return report.Page{}, err
	}
	roadmaps := d.Roadmap.Roadmaps
	x := report.RoadmapPortfolio{
		Lang: lang, Title: say("Peta jalan kemandirian 65 BLK Komunitas", "The roadmap to independence of 65 community centres"),
		Subtitle:   say("Batang, Kabupaten dan Kota Pekalongan, Pemalang", "Batang, the regency and the city of Pekalongan, Pemalang"),
		Notice:     say("Semua balai di sini buatan; yang diambil dari berita hanya jumlah BLKK tiap daerah.", "All centres here are made up; only the number of centres of each region is from the news."),
		PreparedOn: on, Level: blk.LevelRegency, MostOverdue: 10, Distributions: roadmap.Distribute(roadmaps, blk.LevelRegency, c),
		MovementNote: say("Menurut kelas yang ditunjukkan bukti: yang turun adalah balai yang perjanjiannya habis dan belum diperbarui.", "By the class that the evidence shows: those that fell are centres whose agreements ran out and were not renewed."),
		Notes: []blk.Text{
			say("Kelas Tumbuh, Berkembang dan Mandiri adalah klasifikasi Kemnaker. Jarak antara dua evaluasi, biaya dan lama tonggak tidak diumumkan; yang dipakai di sini asumsi.", "Tumbuh, Berkembang and Mandiri are the classification of the ministry. How often a centre is reviewed, what milestones cost and how long they take is not public; what is used here is assumed."),
			say("Bukti yang tidak ada, atau yang masa berlakunya habis, tidak dihitung sebagai gagal.", "Evidence that is missing, or that has run out, does not count as failed."),
		},
	}
	earlier := d.Context(blk.MustParseDate("2022-11-30"))
	before, after := roadmap.Snap(roadmaps, roadmap.ClassShown, earlier), roadmap.Snap(roadmaps, roadmap.ClassShown, c)
	movement := roadmap.Move(&before, &after)
	x.Movement = &movement
	backlog := roadmap.Backlog(roadmaps, blk.LevelRegency, c)
	x.Backlog = &backlog
	for _, n := range roadmap.Nearest(roadmaps, roadmap.Mandiri, 5, c) {
		a := roadmaps[n.Index].Assess(c)
		failing, unknown := a.Lacking()
		name := d.Centre.Find(n.Centre).Name
		x.Nearest = append(x.Nearest, report.PortfolioCandidate{Name: say(name, name), Candidate: n, Failing: failing, Unknown: unknown})
	}
	p := x.Page()
	last := len(p.Sections) - 1
	notes := p.Sections[last]
	p.Sections = append(p.Sections[:last], planOf(d, telling(roadmaps, c), c)...)
	p.Sections = append(p.Sections, report.Section{Title: say("Semua balai", "All centres"), NewSheet: true, Blocks: []report.Block{everyCentre(d, c)}}, notes)
	return p, nil
}

// telling returns the centre whose plan has most to tell: of those just below mandiri the one
// with the most milestones ahead, the first of equal ones.
func telling(roadmaps []roadmap.Roadmap, c *blk.Context) int {
	most := 0
	for _, n := range roadmap.Nearest(roadmaps, roadmap.Mandiri, len(roadmaps), c) {
		if len(roadmaps[n.Index].Milestones) > len(roadmaps[most].Milestones) || roadmaps[most].Standing(c).Class != roadmap.Berkembang {
			most = n.Index
		}
	}
	return most
}

// planOf returns the plan of one centre: its milestones from the day of the page on, with the
// decision on the class as the goal.
func planOf(d *dataset.Dataset, at int, c *blk.Context) []report.Section {
	r := &d.Roadmap.Roadmaps[at]
	plan := r.Plan(c.On)
	goal := roadmap.Task{ID: "penetapan", Title: say("Kelas Mandiri ditetapkan", "Class Mandiri is given"), Days: blk.MustNewCount(0)}
	for i := range plan.Tasks {
		goal.Prerequisites = append(goal.Prerequisites, plan.Tasks[i].ID)
	}
	plan.Tasks, plan.Goal = append(plan.Tasks, goal), goal.ID
	x := report.RoadmapPlan{Plan: plan, TriedDays: 365, Note: say("Tonggak, lama dan biayanya buatan; tonggak yang sudah dikerjakan berjalan sejak hari mulainya.", "Milestones, how long they take and what they cost are made up; those that were begun run from the day they began.")}
	x.Schedule, x.Findings = plan.Schedule(c)
	x.LeastSlips, _ = x.Schedule.LeastSlips(x.TriedDays)
	for i := range r.Milestones {
		if s, ok := x.Schedule.Slip(r.Milestones[i].ID, 30); ok {
			x.Slips = append(x.Slips, s)
		}
	}
	sections := x.Page().Sections
	name := d.Centre.Find(r.Centre).Name
	for i := range sections {
		t := sections[i].Title
		sections[i].Title = say("Rencana "+name+": "+t.ID, "Plan of "+name+": "+t.EN)
	}
	if len(sections) > 0 {
		sections[0].NewSheet = true
		sections[0].Blocks = append([]report.Block{report.Paragraph{Text: say("Sebagai contoh: balai Berkembang yang paling banyak tonggaknya.", "For example: the Berkembang centre with the most milestones ahead.")}}, sections[0].Blocks...)
	}
	return sections
}

// everyCentre returns where each centre stands.
func everyCentre(d *dataset.Dataset, c *blk.Context) report.Table {
	t := report.Table{Caption: say("Setiap balai pada hari itu", "Each centre on that day"),
		Columns: []blk.Text{say("Balai", "Centre"), say("Kelas", "Class"), say("Menurut bukti", "By evidence"), say("Tidak terpenuhi", "Not met"), say("Belum diketahui", "Not known"), say("Evaluasi berikut", "Next review")},
		Note:    say("Tidak terpenuhi dan belum diketahui: kriteria kelas di atas yang ditunjukkan bukti.", "Not met and not known: criteria of the class above the one that the evidence shows."),
	}
	for i := range d.Roadmap.Roadmaps {
		r := &d.Roadmap.Roadmaps[i]
		s := r.Standing(c)
		lacking := s.Lacking()
		due, _ := r.ReviewDue(c)
		name := d.Centre.Find(r.Centre).Name
		t.Rows = append(t.Rows, []report.Value{report.Words(say(name, name)), report.Words(r.ClassOn(c.On).Label()), report.Words(s.Class.Label()), report.Number(int64((lacking & s.Unmet).Len())), report.Number(int64((lacking &^ s.Unmet).Len())), report.Day(due)})
	}
	return t
}
