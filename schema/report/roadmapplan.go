package report

import (
	"slices"
	"strings"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/roadmap"
)

// A RoadmapPlan is when the goal of a plan is reached, as a page for people: the day
// and what decides it, the tasks over time, what waits for what, and by how much each
// may slip.
type RoadmapPlan struct {
	// The language of the page; absent is Indonesian.
	Lang blk.Lang
	// What it is about, for example "Rencana BLKK Contoh menuju kelas mandiri".
	Title blk.Text
	// What stands below the title.
	Subtitle blk.Text
	// What a reader must know first, for example that all dates are made up.
	Notice blk.Text
	// The plan, with the titles of the tasks.
	Plan roadmap.Plan
	// What came out of it, from [roadmap.Plan.Schedule].
	Schedule roadmap.Schedule
	// What was found in it.
	Findings blk.Findings
	// The least slip of each task that moves the goal, in the order of the plan, from
	// [roadmap.Schedule.LeastSlips]; absent ones move it by no slip that was tried.
	LeastSlips []blk.Count
	// The most days that were tried for them, in a limited schedule.
	TriedDays int
	// What single slips come to, from [roadmap.Schedule.Slip].
	Slips []roadmap.Slip
	// What should be known with it, for example who gave the durations.
	Note blk.Text
}

// Page returns the page.
func (x *RoadmapPlan) Page() Page {
	p := Page{Lang: x.Lang, Title: x.Title, Subtitle: x.Subtitle, Notice: x.Notice, PreparedOn: x.Schedule.On}
	if len(x.Schedule.Tasks) > 0 && len(x.Schedule.Tasks) == len(x.Plan.Tasks) {
		p.Sections = []Section{
			{Title: both("Tujuan", "Goal"), Blocks: []Block{x.figures(), Paragraph{Text: x.decides()}, Paragraph{Text: x.limits()}}},
			{Title: both("Menurut waktu", "Over time"), Blocks: []Block{Figure{Title: both("Tugas menurut waktu", "Tasks over time"), Chart: x.gantt(), Note: x.Note}, x.table()}},
			{Title: both("Apa yang menggeser tujuan", "What moves the goal"), Blocks: []Block{x.leastSlips(), x.slips()}},
			{Title: both("Apa menunggu apa", "What waits for what"), Blocks: []Block{Figure{Title: both("Prasyarat tugas", "Prerequisites of the tasks"), Chart: x.diagram()}}},
		}
	}
	if len(x.Findings) > 0 || len(p.Sections) == 0 {
		p.Sections = append(p.Sections, Section{Title: both("Yang harus diperbaiki dalam rencana", "What must be mended in the plan"), Blocks: []Block{FindingsList{Findings: x.Findings}}})
	}
	return p
}

// title returns what a task is called.
func (x *RoadmapPlan) title(i int) blk.Text {
	t := &x.Plan.Tasks[i]
	if t.Title.IsZero() {
		return both(string(t.ID), string(t.ID))
	}
	return t.Title
}

// places returns where each task is by its identifier.
func (x *RoadmapPlan) places() map[roadmap.MilestoneID]int {
	at := make(map[roadmap.MilestoneID]int, len(x.Plan.Tasks))
	for i := range x.Plan.Tasks {
		if _, twice := at[x.Plan.Tasks[i].ID]; !twice {
			at[x.Plan.Tasks[i].ID] = i
		}
	}
	return at
}

// goal returns the place of the goal, -1 if it is none of the tasks.
func (x *RoadmapPlan) goal() int {
	if i, ok := x.places()[x.Schedule.Goal]; ok {
		return i
	}
	return -1
}

func (x *RoadmapPlan) figures() KeyFigures {
	s := &x.Schedule
	finished, critical, late := int64(0), int64(0), int64(0)
	for i := range s.Tasks {
		t := &s.Tasks[i]
		switch {
		case t.Finished:
			finished++
		case t.Critical:
			critical++
		}
		if t.Late > 0 {
			late++
		}
	}
	goal := KeyFigure{Label: both("Tujuan tercapai", "Goal reached"), Value: Day(s.Finish)}
	if i := x.goal(); i >= 0 {
		goal.Note = x.title(i)
		if due := x.Plan.Tasks[i].Due; !due.IsZero() {
			goal.Target, goal.Met = Day(due), blk.TruthOf(!s.Finish.After(due))
		}
	}
	return KeyFigures{Tiles: []KeyFigure{
		goal,
		{Label: both("Tugas selesai", "Tasks finished"), Value: Number(finished), Note: say("dari {} tugas", "of {} tasks", Number(int64(len(s.Tasks))))},
		{Label: both("Tugas kritis", "Critical tasks"), Value: Number(critical), Note: both("bergeser sehari, tujuan ikut bergeser", "if one slips a day, so does the goal")},
		{Label: both("Melewati batas waktu", "Past the due day"), Value: Number(late), Note: both("tugas", "tasks")},
	}}
}

// mostNamed is how many tasks of a path a sentence names.
const mostNamed = 12

// decides returns what decides when the goal is reached.
func (x *RoadmapPlan) decides() blk.Text {
	path := x.Schedule.CriticalPath()
	if len(path) == 0 {
		return both("Tujuan sudah tercapai.", "The goal is reached.")
	}
	at := x.places()
	names := func(l blk.Lang) string {
		var list []string
		for _, id := range path {
			if i, ok := at[id]; ok {
				list = append(list, x.title(i).In(l))
			}
		}
		if n := len(list) - mostNamed; n > 0 {
			more := say("({} tugas lagi)", "({} more tasks)", Number(int64(n))).In(l)
			list = slices.Concat(list[:mostNamed/2], []string{more}, list[len(list)-mostNamed/2:])
		}
		return strings.Join(list, " → ")
	}
	days := blk.UnitDays.Format(int64(x.Schedule.Length(path[0])))
	return both("Yang menentukan hari itu adalah jalur kritis, "+days.ID+" dari hari pertama tugas pertamanya sampai tujuan: "+names(blk.Indonesian)+".",
		"What decides that day is the critical path, "+days.EN+" from the first day of its first task to the goal: "+names(blk.English)+".")
}

// limits returns how the days were found.
func (x *RoadmapPlan) limits() blk.Text {
	if x.Schedule.Limited {
		return both("Tugas menunggu sumber daya yang dipakai tugas lain. Urutannya ditentukan dengan aturan sederhana (yang paling mendesak lebih dahulu), yang belum tentu terbaik; karena itu tidak ada kelonggaran yang dihitung, dan pergeseran dicoba satu per satu.",
			"Tasks wait for resources that others take up. Their order follows a simple rule (the most urgent first), which need not be the best; so no slack is worked out, and slips were tried one by one.")
	}
	return both("Hari dihitung menurut prasyarat saja. Yang sudah terjadi tidak berubah, dan yang belum dimulai paling cepat dimulai pada hari laporan.",
		"Days follow from the prerequisites alone. What has happened stands, and what has not begun begins on the day of the report at the earliest.")
}

// prerequisites returns the places of the prerequisites of a task.
func (x *RoadmapPlan) prerequisites(i int, at map[roadmap.MilestoneID]int) []int {
	var list []int
	for _, id := range x.Plan.Tasks[i].Prerequisites {
		if k, ok := at[id]; ok {
			list = append(list, k)
		}
	}
	return list
}

func (x *RoadmapPlan) gantt() GanttChart {
	g, at := GanttChart{On: x.Schedule.On}, x.places()
	for i := range x.Schedule.Tasks {
		t := &x.Schedule.Tasks[i]
		g.Rows = append(g.Rows, GanttRow{Label: x.title(i), Start: t.Start, Finish: t.Finish, Running: t.Running, Finished: t.Finished, Critical: t.Critical, LatestFinish: t.LatestFinish,
			Due: x.Plan.Tasks[i].Due, Prerequisites: x.prerequisites(i, at)})
	}
	return g
}

func (x *RoadmapPlan) diagram() DependencyDiagram {
	d, at := DependencyDiagram{}, x.places()
	for i := range x.Schedule.Tasks {
		t := &x.Schedule.Tasks[i]
		d.Boxes = append(d.Boxes, DependencyBox{Label: x.title(i), Start: t.Start, Finish: t.Finish, Running: t.Running, Finished: t.Finished, Critical: t.Critical, Prerequisites: x.prerequisites(i, at)})
	}
	return d
}

// table returns the days of all tasks.
func (x *RoadmapPlan) table() Table {
	t := Table{Caption: both("Hari paling cepat dan paling lambat", "Earliest and latest days"), Columns: []blk.Text{both("Tugas", "Task"), both("Mulai", "Start"), both("Selesai", "Finish"), both("Selesai paling lambat", "Latest finish"), both("Kelonggaran", "Slack"), both("Kelonggaran bebas", "Free slack")},
		Note: both("Dalam hari kalender. Kelonggaran: pergeseran tanpa menggeser tujuan; kelonggaran bebas: tanpa menggeser tugas mana pun. Kosong: sudah selesai, tidak ditunggu, atau tidak dihitung.",
			"In calendar days. Slack: what can slip without moving the goal; free slack: without moving any task. Blank: finished, not waited for, or not worked out.")}
	for i := range x.Schedule.Tasks {
		r := &x.Schedule.Tasks[i]
		t.Rows = append(t.Rows, []Value{Words(numbered(i, x.title(i))), Day(r.Start), Day(r.Finish), dayOr(r.LatestFinish), countOr(r.Slack), countOr(r.FreeSlack)})
	}
	return t
}

// countOr returns a count, and a blank where there is none.
func countOr(n blk.Count) Value {
	if n.IsZero() {
		return Value{kind: kindBlank}
	}
	return Count(n)
}

// leastSlips returns which slip of each task moves the goal, the smallest first.
func (x *RoadmapPlan) leastSlips() Block {
	t := Table{Caption: both("Pergeseran terkecil yang menggeser tujuan", "The least slip that moves the goal"), Columns: []blk.Text{both("Tugas", "Task"), both("Pergeseran (hari)", "Slip (days)")},
		Note: both("Tugas yang tidak disebut tidak menggeser tujuan.", "A task that is not named does not move the goal.")}
	if x.Schedule.Limited {
		t.Note = say("Dicoba sampai {} hari; tugas yang tidak disebut tidak menggeser tujuan sampai sekian, atau tidak sempat dicoba.", "Tried up to {} days; a task that is not named does not move the goal up to that, or was not tried.", Number(int64(x.TriedDays)))
	}
	var order []int
	for i := range min(len(x.LeastSlips), len(x.Plan.Tasks)) {
		if !x.LeastSlips[i].IsZero() {
			order = append(order, i)
		}
	}
	if order == nil {
		return nil
	}
	slices.SortStableFunc(order, func(a, b int) int { return x.LeastSlips[a].Compare(x.LeastSlips[b]) })
	for _, i := range order {
		t.Rows = append(t.Rows, []Value{Words(numbered(i, x.title(i))), Count(x.LeastSlips[i])})
	}
	return t
}

// slips returns what single slips come to.
func (x *RoadmapPlan) slips() Block {
	if len(x.Slips) == 0 {
		return nil
	}
	t := Table{Caption: both("Akibat suatu pergeseran", "What a slip comes to"), Columns: []blk.Text{both("Tugas", "Task"), both("Pergeseran (hari)", "Slip (days)"), both("Tujuan menjadi", "Goal becomes"), both("Tujuan bergeser (hari)", "Goal moves (days)"), both("Tugas yang bergeser", "Tasks that move")}}
	at := x.places()
	for i := range x.Slips {
		s := &x.Slips[i]
		name := both(string(s.Task), string(s.Task))
		if k, ok := at[s.Task]; ok {
			name = numbered(k, x.title(k))
		}
		t.Rows = append(t.Rows, []Value{Words(name), Number(int64(s.Days)), Day(s.Goal), Number(int64(s.Moves)), Number(int64(len(s.Moved)))})
	}
	return t
}
