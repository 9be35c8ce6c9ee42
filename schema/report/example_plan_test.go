package report_test

import (
	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/roadmap"
	"github.com/vokasi/vokasi-go/schema/report"
)

// When a centre reaches its goal, what decides that, and what each delay would do.
func ExampleRoadmapPlan() {
	plan := roadmap.Plan{
		Start: blk.MustParseDate("2026-03-02"),
		Tasks: []roadmap.Task{
			{ID: "usaha", Title: blk.Text{ID: "Unit usaha berjalan"}, Days: blk.MustNewCount(90)},
			{ID: "mitra", Title: blk.Text{ID: "Perjanjian dengan mitra"}, Days: blk.MustNewCount(45)},
			{ID: "mandiri", Title: blk.Text{ID: "Penilaian kelas mandiri"}, Days: blk.MustNewCount(14), Prerequisites: []roadmap.MilestoneID{"usaha", "mitra"}, Due: blk.MustParseDate("2026-06-30")},
		},
	}
	x := report.RoadmapPlan{Title: blk.Text{ID: "Rencana BLKK Contoh"}, Plan: plan}
	x.Schedule, x.Findings = plan.Schedule(&blk.Context{On: blk.MustParseDate("2026-03-16")})
	x.LeastSlips, _ = x.Schedule.LeastSlips(60)
	if slip, ok := x.Schedule.Slip("mitra", 50); ok {
		x.Slips = append(x.Slips, slip)
	}
	p := x.Page()
	show(p.Lang, p.Sections[0].Blocks[1], p.Sections[1].Blocks[1], p.Sections[2].Blocks[0], p.Sections[2].Blocks[1])
	// Output:
	// Yang menentukan hari itu adalah jalur kritis, 104 hari dari hari pertama tugas pertamanya sampai tujuan: Unit usaha berjalan → Penilaian kelas mandiri.
	// Tabel 1. Hari paling cepat dan paling lambat
	// Tugas | Mulai | Selesai | Selesai paling lambat | Kelonggaran | Kelonggaran bebas
	// 1. Unit usaha berjalan | 16 Maret 2026 | 13 Juni 2026 | 13 Juni 2026 | 0 | 0
	// 2. Perjanjian dengan mitra | 16 Maret 2026 | 29 April 2026 | 13 Juni 2026 | 45 | 45
	// 3. Penilaian kelas mandiri | 14 Juni 2026 | 27 Juni 2026 | 27 Juni 2026 | 0 | 0
	// Dalam hari kalender. Kelonggaran: pergeseran tanpa menggeser tujuan; kelonggaran bebas: tanpa menggeser tugas mana pun. Kosong: sudah selesai, tidak ditunggu, atau tidak dihitung.
	// Tabel 2. Pergeseran terkecil yang menggeser tujuan
	// Tugas | Pergeseran (hari)
	// 1. Unit usaha berjalan | 1
	// 3. Penilaian kelas mandiri | 1
	// 2. Perjanjian dengan mitra | 46
	// Tugas yang tidak disebut tidak menggeser tujuan.
	// Tabel 3. Akibat suatu pergeseran
	// Tugas | Pergeseran (hari) | Tujuan menjadi | Tujuan bergeser (hari) | Tugas yang bergeser
	// 2. Perjanjian dengan mitra | 50 | 2 Juli 2026 | 5 | 2
}

// Tasks over time; what the picture shows stands in words too.
func ExampleGanttChart() {
	describe(report.GanttChart{On: blk.MustParseDate("2026-03-16"), Rows: []report.GanttRow{
		{Label: blk.Text{ID: "Izin", EN: "Licence"}, Start: blk.MustParseDate("2026-03-02"), Finish: blk.MustParseDate("2026-03-12"), Finished: true},
		{Label: blk.Text{ID: "Usaha", EN: "Business"}, Start: blk.MustParseDate("2026-03-16"), Finish: blk.MustParseDate("2026-06-13"), Critical: true, Due: blk.MustParseDate("2026-05-31"), Prerequisites: []int{0}},
	}})
	// Output:
	// Plan: tasks 2, finished 1, critical 1, past the due day 1; 2 March 2026 to 13 June 2026.
}

// What waits for what: of the three arrows, the one that the others tell is left out.
func ExampleDependencyDiagram() {
	f := report.Figure{Chart: report.DependencyDiagram{Boxes: []report.DependencyBox{
		{Label: blk.Text{ID: "Izin", EN: "Licence"}, Finished: true, Finish: blk.MustParseDate("2026-03-12")},
		{Label: blk.Text{ID: "Usaha", EN: "Business"}, Critical: true, Finish: blk.MustParseDate("2026-06-13"), Prerequisites: []int{0}},
		{Label: blk.Text{ID: "Mandiri", EN: "Independent"}, Critical: true, Finish: blk.MustParseDate("2026-06-27"), Prerequisites: []int{0, 1}},
	}}}
	show(blk.English, f)
	// Output:
	// Diagram of prerequisites: tasks 3, prerequisites 3, critical 2.
	// finished
	// critical: moves the goal
	// planned
	// prerequisite
	// critical prerequisite
	// 1. Licence: finished
	// 1. Licence
	// finished
	// 12 Mar 2026
	// 2. Business: planned, critical
	// 2. Business
	// planned, critical
	// 13 Jun 2026
	// 3. Independent: planned, critical
	// 3. Independent
	// planned, critical
	// 27 Jun 2026
	// Arrows that others already tell are not drawn: 1; see the column Waits for in the table.
	// Figure 1
	// The numbers behind Figure 1
	// The numbers behind Figure 1
	// Task | Finish | State | Waits for
	// 1. Licence | 12 March 2026 | finished
	// 2. Business | 13 June 2026 | planned, critical | 1
	// 3. Independent | 27 June 2026 | planned, critical | 1, 2
}
