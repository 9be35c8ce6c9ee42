package roadmap_test

import (
	"fmt"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/roadmap"
)

// planOfACentre is an invented way to the class mandiri.
func planOfACentre() *roadmap.Plan {
	return &roadmap.Plan{
		Start: blk.MustParseDate("2026-03-02"), Goal: "mandiri",
		Tasks: []roadmap.Task{
			{ID: "izin", Title: blk.Text{ID: "Izin lembaga pelatihan", EN: "Licence of the training institution"}, Days: blk.MustNewCount(30), FinishedOn: blk.MustParseDate("2026-03-20"), StartedOn: blk.MustParseDate("2026-03-02")},
			{ID: "alumni", Title: blk.Text{ID: "Basis data alumni", EN: "Database of alumni"}, Days: blk.MustNewCount(20)},
			{ID: "usaha", Title: blk.Text{ID: "Unit usaha berjalan", EN: "Business unit running"}, Days: blk.MustNewCount(90), Prerequisites: []roadmap.MilestoneID{"izin"}},
			{ID: "mitra", Title: blk.Text{ID: "Perjanjian dengan mitra", EN: "Agreement with a partner"}, Days: blk.MustNewCount(45), Prerequisites: []roadmap.MilestoneID{"izin"}},
			{ID: "mandiri", Title: blk.Text{ID: "Penilaian kelas mandiri", EN: "Assessment for the class mandiri"}, Days: blk.MustNewCount(14), Prerequisites: []roadmap.MilestoneID{"usaha", "mitra", "alumni"}, Due: blk.MustParseDate("2026-06-30")},
		},
	}
}

// A plan answers when the goal is reached, what decides that, and how much time the
// rest has.
func ExamplePlan() {
	s, found := planOfACentre().Schedule(&blk.Context{On: blk.MustParseDate("2026-04-01")})
	fmt.Println(len(found), s.Finish, s.CriticalPath())
	for _, t := range s.Tasks {
		fmt.Println(t.ID, t.Start, t.Finish, "slack:", t.Slack, "late:", t.Late)
	}
	// Output:
	// 0 2026-07-13 [usaha mandiri]
	// izin 2026-03-02 2026-03-20 slack:  late: 0
	// alumni 2026-04-01 2026-04-20 slack: 70 late: 0
	// usaha 2026-04-01 2026-06-29 slack: 0 late: 0
	// mitra 2026-04-01 2026-05-15 slack: 45 late: 0
	// mandiri 2026-06-30 2026-07-13 slack: 0 late: 13
}

// All faults of a plan come at once; two tasks that wait for each other are named.
func ExamplePlan_Check() {
	p := planOfACentre()
	p.Tasks[2].Prerequisites = []roadmap.MilestoneID{"mitra"}
	p.Tasks[3].Prerequisites = []roadmap.MilestoneID{"usaha", "pembeli"}
	p.Tasks[1].Days = blk.Count{}
	for _, f := range p.Check(nil) {
		fmt.Println(f.Check, f.At, f.Text.EN)
	}
	// Output:
	// BKK-021 /tasks/3/prerequisites/1 Every prerequisite must be a task of the plan; "pembeli" is not.
	// BKK-022 /tasks/2/prerequisites Prerequisites must not run in a circle; these 2 tasks wait for each other: "usaha", "mitra".
	// BKK-023 /tasks/1/days The first day of a plan and the days of every task that is not finished must be known.
}

// One manager cannot do everything at once: with resources the goal is later, and slack
// gives way to trying which slip moves it.
func ExamplePlan_Schedule() {
	p := planOfACentre()
	p.Resources = []roadmap.Resource{{ID: "pengelola", Title: blk.Text{ID: "Pengelola", EN: "Manager"}, Capacity: blk.MustNewCount(1)}}
	for i := 1; i <= 3; i++ {
		p.Tasks[i].Resources = []roadmap.ResourceID{"pengelola"}
	}
	s, _ := p.Schedule(&blk.Context{On: blk.MustParseDate("2026-04-01")})
	fmt.Println(s.Limited, s.Finish, s.CriticalPath())
	// Output:
	// true 2026-09-16 [usaha mitra alumni mandiri]
}

// A schedule also says how long it takes from a task to the goal.
func ExampleSchedule() {
	s, _ := planOfACentre().Schedule(&blk.Context{On: blk.MustParseDate("2026-04-01")})
	t, ok := s.Task("usaha")
	fmt.Println(t.Start, ok, s.Length("usaha"))
	for path := range s.CriticalPaths() {
		fmt.Println(path)
	}
	// Output:
	// 2026-04-01 true 104
	// [usaha mandiri]
}

// What a delay does: of fifty days the partner's agreement moves the goal by five.
func ExampleSlip() {
	s, _ := planOfACentre().Schedule(&blk.Context{On: blk.MustParseDate("2026-04-01")})
	x, _ := s.Slip("mitra", 50)
	fmt.Println(x.Goal, x.Moves)
	for _, m := range x.Moved {
		fmt.Println(m.ID, m.From, "→", m.To)
	}
	// Output:
	// 2026-07-18 5
	// mitra 2026-05-15 → 2026-07-04
	// mandiri 2026-07-13 → 2026-07-18
}

// The least slip of each task that moves the goal.
func ExampleSchedule_LeastSlips() {
	s, _ := planOfACentre().Schedule(&blk.Context{On: blk.MustParseDate("2026-04-01")})
	slips, complete := s.LeastSlips(90)
	for i, n := range slips {
		if days, moves := n.Int(); moves {
			fmt.Println(s.Tasks[i].ID, days)
		}
	}
	fmt.Println(complete)
	// Output:
	// alumni 71
	// usaha 1
	// mitra 46
	// mandiri 1
	// true
}

// A plan of the milestones of a roadmap: what was verified is a fact, and what nobody
// knows is asked for.
func ExampleRoadmap_Plan() {
	r := roadmap.Roadmap{Centre: "blkk-33.26-01", Milestones: []roadmap.Milestone{
		{ID: "izin", Title: blk.Text{ID: "Izin"}, History: []roadmap.MilestoneStep{{Event: roadmap.MilestoneVerify, To: roadmap.MilestoneVerified, At: blk.MustParseInstant("2026-03-20T02:00:00Z")}}},
		{ID: "usaha", Title: blk.Text{ID: "Unit usaha berjalan"}, Prerequisites: []roadmap.MilestoneID{"izin"}},
	}}
	p := r.Plan(blk.MustParseDate("2026-03-02"))
	fmt.Println(p.Tasks[0].FinishedOn, p.Validate(nil))
	p.Tasks[1].Days = blk.MustNewCount(90)
	s, _ := p.Schedule(nil)
	fmt.Println(s.Finish)
	// Output:
	// 2026-03-20 BKK-023 error /tasks/1/days: The first day of a plan and the days of every task that is not finished must be known. Ask who does it and fill it in; what is absent is not guessed.
	// 2026-06-18
}
