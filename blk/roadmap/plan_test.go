package roadmap_test

import (
	"fmt"
	"math"
	"slices"
	"strconv"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/blktest"
	"github.com/vokasi/vokasi-go/blk/roadmap"
)

var (
	planStart = blk.MustParseDate("2026-01-05")
	planToday = &blk.Context{On: blk.MustParseDate("2026-02-02")}
)

func day(s string) blk.Date { return blk.MustParseDate(s) }

func days(n int) blk.Count { return blk.MustNewCount(n) }

func needs(ids ...roadmap.MilestoneID) []roadmap.MilestoneID { return ids }

// goodPlan is a plan with facts and resources in which nothing is wrong.
func goodPlan() *roadmap.Plan {
	return &roadmap.Plan{
		Start: planStart, Goal: "mandiri",
		Tasks: []roadmap.Task{
			{ID: "izin", Days: days(10), StartedOn: day("2026-01-05"), FinishedOn: day("2026-01-20")},
			{ID: "alumni", Days: days(30), StartedOn: day("2026-01-12")},
			{ID: "usaha", Days: days(60), Prerequisites: needs("izin"), Resources: []roadmap.ResourceID{"pengelola"}},
			{ID: "mitra", Days: days(20), Prerequisites: needs("izin"), NotBefore: day("2026-03-02"), Resources: []roadmap.ResourceID{"pengelola"}},
			{ID: "mandiri", Days: days(0), Prerequisites: needs("usaha", "mitra", "alumni"), Due: day("2026-12-31")},
		},
		Resources: []roadmap.Resource{{ID: "pengelola", Capacity: days(1)}},
	}
}

func TestPlanChecks(t *testing.T) {
	type fault struct {
		check blk.CheckID
		at    string
		does  func(*roadmap.Plan)
	}
	broken := map[blk.CheckID]bool{}
	for name, f := range map[string]fault{
		"no identifier":                     {"BKK-020", "/tasks/4/id", func(p *roadmap.Plan) { p.Tasks[4].ID, p.Goal = "", "" }},
		"an identifier with a space":        {"BKK-020", "/tasks/1/id", func(p *roadmap.Plan) { p.Tasks[1].ID, p.Tasks[4].Prerequisites = "a b", nil }},
		"an identifier twice":               {"BKK-020", "/tasks/2/id", func(p *roadmap.Plan) { p.Tasks[2].ID, p.Tasks[4].Prerequisites = "izin", nil }},
		"an unknown prerequisite":           {"BKK-021", "/tasks/3/prerequisites/0", func(p *roadmap.Plan) { p.Tasks[3].Prerequisites[0] = "x" }},
		"a task that waits for itself":      {"BKK-022", "/tasks/1/prerequisites", func(p *roadmap.Plan) { p.Tasks[1].Prerequisites = needs("alumni") }},
		"a circle":                          {"BKK-022", "/tasks/2/prerequisites", func(p *roadmap.Plan) { p.Tasks[2].Prerequisites = needs("mandiri") }},
		"no first day":                      {"BKK-023", "/start", func(p *roadmap.Plan) { p.Start = blk.Date{} }},
		"no days":                           {"BKK-023", "/tasks/2/days", func(p *roadmap.Plan) { p.Tasks[2].Days = blk.Count{} }},
		"absurd days":                       {"BKK-024", "/tasks/2/days", func(p *roadmap.Plan) { p.Tasks[2].Days = days(math.MaxInt32) }},
		"too many days":                     {"BKK-024", "/tasks/3/days", func(p *roadmap.Plan) { p.Tasks[3].NotBefore = day("9999-12-20") }},
		"finished before it began":          {"BKK-025", "/tasks/0/finished_on", func(p *roadmap.Plan) { p.Tasks[0].FinishedOn = day("2026-01-04") }},
		"finished before a prerequisite":    {"BKK-026", "/tasks/2/prerequisites/0", func(p *roadmap.Plan) { p.Tasks[2].FinishedOn = day("2026-01-19") }},
		"finished, a prerequisite is not":   {"BKK-026", "/tasks/0/prerequisites/0", func(p *roadmap.Plan) { p.Tasks[0].Prerequisites = needs("alumni") }},
		"begun in the future":               {"BKK-027", "/tasks/1/started_on", func(p *roadmap.Plan) { p.Tasks[1].StartedOn = day("2026-02-03") }},
		"finished in the future":            {"BKK-027", "/tasks/0/finished_on", func(p *roadmap.Plan) { p.Tasks[0].FinishedOn = day("2026-02-03") }},
		"an unknown resource":               {"BKK-028", "/tasks/2/resources/0", func(p *roadmap.Plan) { p.Tasks[2].Resources[0] = "x" }},
		"a resource twice in a task":        {"BKK-028", "/tasks/2/resources/1", func(p *roadmap.Plan) { p.Tasks[2].Resources = []roadmap.ResourceID{"pengelola", "pengelola"} }},
		"a resource twice":                  {"BKK-028", "/resources/1/id", func(p *roadmap.Plan) { p.Resources = append(p.Resources, p.Resources[0]) }},
		"a resource without a name":         {"BKK-028", "/resources/1/id", func(p *roadmap.Plan) { p.Resources = append(p.Resources, roadmap.Resource{Capacity: days(1)}) }},
		"a resource that can do nothing":    {"BKK-028", "/resources/0/capacity", func(p *roadmap.Plan) { p.Resources[0].Capacity = days(0) }},
		"a resource of an unknown capacity": {"BKK-028", "/resources/0/capacity", func(p *roadmap.Plan) { p.Resources[0].Capacity = blk.Count{} }},
		"an unknown goal":                   {"BKK-029", "/goal", func(p *roadmap.Plan) { p.Goal = "x" }},
		"no tasks":                          {"BKK-029", "/goal", func(p *roadmap.Plan) { *p = roadmap.Plan{Start: planStart} }},
	} {
		p := goodPlan()
		require.Empty(t, p.Check(planToday), name)
		f.does(p)
		found := p.Check(planToday)
		require.Len(t, found, 1, "%s: %v", name, found)
		require.Equal(t, f.check, found[0].Check, name)
		require.Equal(t, f.at, found[0].At, name)
		blktest.CheckFinding(t, found[0])
		s, again := p.Schedule(planToday)
		require.Equal(t, found, again, name)
		require.Equal(t, found.HasErrors(), len(s.Tasks) == 0, name)
		require.Equal(t, found.HasErrors(), p.Validate(planToday) != nil, name)
		broken[f.check] = true
	}
	infos := catalogue("plan")
	require.Len(t, infos, 10)
	for _, info := range infos {
		require.True(t, broken[info.ID], info.ID)
		blktest.CheckDescription(t, info)
	}
}

func TestAllFaultsOfAPlanComeAtOnce(t *testing.T) {
	p := &roadmap.Plan{Goal: "x", Tasks: []roadmap.Task{
		{ID: "a", Prerequisites: needs("b", "?")}, {ID: "b", Prerequisites: needs("a")}, {ID: "a", StartedOn: day("2027-01-01")}, {ID: "c", StartedOn: day("2026-01-02"), FinishedOn: day("2026-01-01"), Prerequisites: needs("a"), Resources: []roadmap.ResourceID{"r"}},
	}}
	var ids []blk.CheckID
	for _, f := range p.Check(planToday) {
		ids = append(ids, f.Check)
	}
	require.Equal(t, []blk.CheckID{"BKK-020", "BKK-021", "BKK-022", "BKK-023", "BKK-023", "BKK-023", "BKK-023", "BKK-025", "BKK-026", "BKK-027", "BKK-028", "BKK-029"}, ids)
	require.Equal(t, `"a", "b"`, p.Check(planToday).Of("BKK-022")[0].Params.Get("members"))
	require.NotPanics(t, func() { (&roadmap.Plan{}).Check(nil) })
}

// TestCyclesAreWhole compares the circles found with those who reach each other.
func TestCyclesAreWhole(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(1, 9).Draw(t, "tasks")
		p := &roadmap.Plan{Start: planStart}
		var reach [9][9]bool
		for i := range n {
			task := roadmap.Task{ID: roadmap.MilestoneID(strconv.Itoa(i)), Days: days(1)}
			for _, b := range rapid.SliceOfN(rapid.IntRange(0, n-1), 0, 3).Draw(t, "prerequisites") {
				task.Prerequisites = append(task.Prerequisites, roadmap.MilestoneID(strconv.Itoa(b)))
				reach[i][b] = true
			}
			p.Tasks = append(p.Tasks, task)
		}
		for k := range n {
			for i := range n {
				for j := range n {
					reach[i][j] = reach[i][j] || reach[i][k] && reach[k][j]
				}
			}
		}
		var want []string
		seen := map[int]bool{}
		for i := range n {
			if !reach[i][i] || seen[i] {
				continue
			}
			s := ""
			for j := i; j < n; j++ {
				if reach[i][j] && reach[j][i] {
					seen[j] = true
					s += ", " + strconv.Quote(strconv.Itoa(j))
				}
			}
			want = append(want, s[2:])
		}
		var got []string
		for _, f := range p.Check(nil).Of("BKK-022") {
			got = append(got, f.Params.Get("members"))
		}
		require.Equal(t, want, got)
	})
}

// TestHostilePlans asks plans that would take long, deep stacks or overflow where the
// work were done carelessly.
func TestHostilePlans(t *testing.T) {
	const n = 200_000
	ring := &roadmap.Plan{Start: planStart, Tasks: make([]roadmap.Task, n)}
	for i := range ring.Tasks {
		ring.Tasks[i] = roadmap.Task{ID: roadmap.MilestoneID(strconv.Itoa(i)), Prerequisites: needs(roadmap.MilestoneID(strconv.Itoa((i + 1) % n))), Days: days(math.MaxInt32)}
	}
	found := ring.Check(planToday)
	require.Len(t, found, 1)
	require.Equal(t, "200000", found[0].Params.Get("count"))
	require.Less(t, len(found[0].Params.Get("members")), 300)

	ring.Tasks[n-1].Prerequisites = nil
	found = ring.Check(planToday)
	require.Len(t, found, 1, "the first that ends too late, not all that wait for it")
	require.Equal(t, "/tasks/199999/days", found[0].At)

	star := &roadmap.Plan{Start: planStart, Resources: []roadmap.Resource{{ID: "r", Capacity: days(1)}}}
	for i := range 300 {
		id := strconv.Itoa(i)
		star.Resources = append(star.Resources, roadmap.Resource{ID: roadmap.ResourceID(id), Capacity: days(1)})
		star.Tasks = append(star.Tasks, roadmap.Task{ID: roadmap.MilestoneID(id), Days: days(1), Resources: []roadmap.ResourceID{roadmap.ResourceID(id)}})
	}
	found = star.Check(planToday)
	require.Len(t, found, 1)
	require.Equal(t, "/tasks/256/resources", found[0].At)
	star.Tasks = star.Tasks[:256]
	require.Empty(t, star.Check(planToday))

	late := goodPlan()
	late.Tasks[2].Days = days(1_457_000)
	late.Tasks[3].Days = days(1_457_000)
	found = late.Check(planToday)
	require.Equal(t, "/tasks/3/days", found[0].At, "only the resource makes it too late")
	require.Len(t, found.Of("BKK-024"), len(found))
	late.Resources, late.Tasks[2].Resources, late.Tasks[3].Resources = nil, nil, nil
	require.Empty(t, late.Check(planToday))
	s, _ := late.Schedule(planToday)
	_, ok := s.Slip("usaha", 2_000_000)
	require.False(t, ok, "a slip out of the calendar")
	_, ok = s.Slip("usaha", math.MaxInt)
	require.False(t, ok)
	_, ok = s.Slip("usaha", -1)
	require.False(t, ok)
	_, ok = s.Slip("izin", 1)
	require.False(t, ok, "what is finished slips no more")
	_, ok = s.Slip("x", 1)
	require.False(t, ok)
	var none roadmap.Schedule
	require.NotPanics(t, func() {
		none.Slip("", 1)
		none.LeastSlips(3)
		none.CriticalPath()
		none.Task("")
		none.Length("")
		for range none.CriticalPaths() {
			t.Error("a schedule of nothing has a path")
		}
	})
}

func scheduleOf(t require.TestingT, p *roadmap.Plan, c *blk.Context) *roadmap.Schedule {
	s, found := p.Schedule(c)
	require.NoError(t, found.Err())
	return &s
}

func TestScheduleByHand(t *testing.T) {
	p := goodPlan()
	p.Resources, p.Tasks[2].Resources, p.Tasks[3].Resources = nil, nil, nil
	s := scheduleOf(t, p, planToday)
	want := func(id roadmap.MilestoneID, start, finish, latestStart, latestFinish string, slack, free string) {
		t.Helper()
		x, ok := s.Task(id)
		require.True(t, ok)
		require.Equal(t, []string{start, finish, latestStart, latestFinish, slack, free}, []string{x.Start.String(), x.Finish.String(), x.LatestStart.String(), x.LatestFinish.String(), x.Slack.String(), x.FreeSlack.String()}, string(id))
	}
	want("izin", "2026-01-05", "2026-01-20", "", "", "", "")
	want("alumni", "2026-01-12", "2026-02-10", "2026-01-12", "2026-04-02", "51", "51")
	want("usaha", "2026-02-02", "2026-04-02", "2026-02-02", "2026-04-02", "0", "0")
	want("mitra", "2026-03-02", "2026-03-21", "2026-03-14", "2026-04-02", "12", "12")
	want("mandiri", "2026-04-02", "2026-04-02", "2026-04-02", "2026-04-02", "0", "0")
	require.Equal(t, day("2026-04-02"), s.Finish)
	require.False(t, s.Limited)
	require.Equal(t, needs("usaha", "mandiri"), s.CriticalPath())
	require.Equal(t, 60, s.Length("usaha"))
	x, ok := s.Slip("mitra", 15)
	require.True(t, ok)
	require.Equal(t, roadmap.Slip{Task: "mitra", Days: 15, Goal: day("2026-04-05"), Moves: 3, Moved: []roadmap.MovedTask{{"mitra", day("2026-03-21"), day("2026-04-05")}, {"mandiri", day("2026-04-02"), day("2026-04-05")}}}, x)

	// A manager can do one of both at a time: the more urgent goes first.
	s = scheduleOf(t, goodPlan(), planToday)
	want("usaha", "2026-02-02", "2026-04-02", "", "", "", "")
	want("mitra", "2026-04-03", "2026-04-22", "", "", "", "")
	require.True(t, s.Limited)
	require.Equal(t, needs("usaha", "mitra", "mandiri"), s.CriticalPath())
	slips, complete := s.LeastSlips(30)
	require.True(t, complete)
	require.Equal(t, []string{"", "", "1", "1", "1"}, []string{slips[0].String(), slips[1].String(), slips[2].String(), slips[3].String(), slips[4].String()})
	slips, complete = s.LeastSlips(100)
	require.True(t, complete)
	require.Equal(t, "72", slips[1].String(), "from 10 February to 22 April are 71 days")

	// What runs on the reference date ends no earlier, and what is late shows.
	p = goodPlan()
	p.Tasks[4].Due = day("2026-05-01")
	s = scheduleOf(t, p, &blk.Context{On: day("2026-06-01")})
	want("alumni", "2026-01-12", "2026-06-01", "", "", "", "")
	want("usaha", "2026-06-01", "2026-07-30", "", "", "", "")
	goal, _ := s.Task("mandiri")
	require.Equal(t, day("2026-08-19"), goal.Finish)
	require.Equal(t, 110, goal.Late)

	// A goal that is reached moves no more.
	p = &roadmap.Plan{Start: planStart, Tasks: []roadmap.Task{{ID: "a", Days: days(3)}, {ID: "b", Prerequisites: needs("a"), FinishedOn: day("2026-01-07")}}}
	s = scheduleOf(t, p, planToday)
	require.Empty(t, s.CriticalPath())
	a, _ := s.Task("a")
	require.True(t, a.Slack.IsZero() && a.FreeSlack.IsZero() && !a.Critical)
	b, _ := s.Task("b")
	require.True(t, b.Start.IsZero() && b.Finished)
}

// drawPlan draws a plan without faults whose tasks are in no order.
func drawPlan(t *rapid.T, most int, resources bool) (*roadmap.Plan, *blk.Context) {
	n := rapid.IntRange(1, most).Draw(t, "tasks")
	c := &blk.Context{}
	if rapid.Bool().Draw(t, "dated") {
		c.On = planStart.AddDays(rapid.IntRange(-5, 20).Draw(t, "on"))
	}
	p := &roadmap.Plan{Start: planStart}
	if resources {
		for i := range rapid.IntRange(1, 3).Draw(t, "resources") {
			p.Resources = append(p.Resources, roadmap.Resource{ID: roadmap.ResourceID(strconv.Itoa(i)), Capacity: days(rapid.IntRange(1, 2).Draw(t, "capacity"))})
		}
	}
	name := rapid.Permutation(seq(n)).Draw(t, "names") // prerequisites come before their tasks, places do not
	tasks := make([]roadmap.Task, n)
	for i := range n {
		x := roadmap.Task{ID: roadmap.MilestoneID(fmt.Sprint("t", name[i])), Days: days(rapid.IntRange(0, 6).Draw(t, "days"))}
		done := true
		for b := range i {
			if rapid.IntRange(0, 2).Draw(t, "waits") == 0 {
				x.Prerequisites = append(x.Prerequisites, tasks[name[b]].ID)
				done = done && !tasks[name[b]].FinishedOn.IsZero()
			}
		}
		if rapid.IntRange(0, 3).Draw(t, "bound") == 0 {
			x.NotBefore = planStart.AddDays(rapid.IntRange(-3, 12).Draw(t, "not_before"))
		}
		last := planStart.AddDays(10)
		if !c.On.IsZero() {
			last = c.On
		}
		switch rapid.IntRange(0, 4).Draw(t, "state") {
		case 0:
			x.StartedOn = last.AddDays(-rapid.IntRange(0, 8).Draw(t, "since"))
		case 1:
			if done || rapid.IntRange(0, 5).Draw(t, "out of order") == 0 {
				x.FinishedOn = last.AddDays(-rapid.IntRange(0, 8).Draw(t, "since"))
				if rapid.Bool().Draw(t, "start known") {
					x.StartedOn = x.FinishedOn.AddDays(-rapid.IntRange(0, 4).Draw(t, "took"))
				}
			}
		}
		for _, r := range p.Resources {
			if rapid.IntRange(0, 1).Draw(t, "uses") == 0 {
				x.Resources = append(x.Resources, r.ID)
			}
		}
		tasks[name[i]] = x
	}
	p.Tasks = tasks
	p.Goal = tasks[rapid.IntRange(0, n-1).Draw(t, "goal")].ID
	return p, c
}

func seq(n int) []int {
	list := make([]int, n)
	for i := range list {
		list[i] = i
	}
	return list
}

// finishes works out the last days of all tasks by asking each for its prerequisites,
// over and over: slow and plain.
func finishes(p *roadmap.Plan, on blk.Date, late roadmap.MilestoneID, by int) map[roadmap.MilestoneID]blk.Date {
	task := map[roadmap.MilestoneID]roadmap.Task{}
	for _, x := range p.Tasks {
		task[x.ID] = x
	}
	latest := func(list ...blk.Date) blk.Date { return slices.MaxFunc(list, blk.Date.Compare) }
	var finish func(id roadmap.MilestoneID) blk.Date
	finish = func(id roadmap.MilestoneID) blk.Date {
		x := task[id]
		n, _ := x.Days.Int()
		extra := 0
		if id == late {
			extra = by
		}
		if !x.FinishedOn.IsZero() {
			return x.FinishedOn
		}
		var before blk.Date
		for _, b := range x.Prerequisites {
			before = latest(before, finish(b))
		}
		if !x.StartedOn.IsZero() {
			return latest(before, on, x.StartedOn.AddDays(max(n, 1)-1)).AddDays(extra)
		}
		if n == 0 {
			return latest(before, on, p.Start, x.NotBefore).AddDays(extra)
		}
		return latest(before.AddDays(1), on, p.Start, x.NotBefore).AddDays(n - 1 + extra)
	}
	all := map[roadmap.MilestoneID]blk.Date{}
	for _, x := range p.Tasks {
		all[x.ID] = finish(x.ID)
	}
	return all
}

// TestScheduleAgainstRecomputing compares all days and slacks with a slow and plain
// working out: slack is what can be added to a task without moving the goal, and one
// day more moves it.
func TestScheduleAgainstRecomputing(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p, c := drawPlan(t, 8, false)
		s := scheduleOf(t, p, c)
		want := finishes(p, c.On, "", 0)
		require.Equal(t, want[p.Goal], s.Finish)
		slips, complete := s.LeastSlips(0)
		require.True(t, complete)
		for i := range s.Tasks {
			x := &s.Tasks[i]
			require.Equal(t, want[x.ID], x.Finish, x.ID)
			if x.Finished {
				require.True(t, x.Slack.IsZero() && x.FreeSlack.IsZero() && !x.Critical && slips[i].IsZero())
				continue
			}
			moved := func(by int) (goal, others bool) {
				then := finishes(p, c.On, x.ID, by)
				for id, d := range then {
					others = others || id != x.ID && d != want[id]
				}
				return then[p.Goal] != want[p.Goal], others
			}
			slack, onTheWay := x.Slack.Int()
			if onTheWay {
				goal, _ := moved(slack)
				require.False(t, goal, "the slack of %s", x.ID)
				goal, _ = moved(slack + 1)
				require.True(t, goal, "one day more than the slack of %s", x.ID)
				least, _ := slips[i].Int()
				require.Equal(t, slack+1, least)
				require.Equal(t, x.Finish.AddDays(slack), x.LatestFinish)
				if !x.Running {
					require.Equal(t, x.Start.AddDays(slack), x.LatestStart)
				}
			} else {
				goal, _ := moved(1000)
				require.False(t, goal, "the goal does not wait for %s", x.ID)
				require.True(t, slips[i].IsZero() && x.LatestFinish.IsZero() && x.LatestStart.IsZero())
			}
			require.Equal(t, onTheWay && slack == 0, x.Critical)
			if free, ok := x.FreeSlack.Int(); ok && x.ID != p.Goal {
				_, others := moved(free)
				require.False(t, others, "the free slack of %s", x.ID)
				_, others = moved(free + 1)
				require.True(t, others, "one day more than the free slack of %s", x.ID)
				require.True(t, !onTheWay || free <= slack)
			} else if !ok {
				_, others := moved(1000)
				require.False(t, others)
			}
			by := rapid.IntRange(0, 9).Draw(t, "slip")
			slip, ok := s.Slip(x.ID, by)
			require.True(t, ok)
			then := finishes(p, c.On, x.ID, by)
			require.Equal(t, then[p.Goal], slip.Goal)
			require.Equal(t, want[p.Goal].DaysUntil(then[p.Goal]), slip.Moves)
			count := 0
			for id, d := range then {
				if d != want[id] {
					count++
					require.Contains(t, slip.Moved, roadmap.MovedTask{ID: id, From: want[id], To: d})
				}
			}
			require.Len(t, slip.Moved, count)
		}
	})
}

// chainLength holds that a path hangs together, each task beginning right after the one
// before it, and returns the days of its tasks.
func chainLength(t *rapid.T, p *roadmap.Plan, s *roadmap.Schedule, path []roadmap.MilestoneID) int {
	sum := 0
	for i, id := range path {
		k := slices.IndexFunc(p.Tasks, func(x roadmap.Task) bool { return x.ID == id })
		x, n := &s.Tasks[k], 0
		if n, _ = p.Tasks[k].Days.Int(); n == 0 && i == 0 && !x.Running {
			n = 1 // an event that begins a path takes its day
		}
		if i == 0 && x.Running || x.Running {
			n = x.Start.DaysUntil(x.Finish) + 1
		}
		require.False(t, x.Finished)
		require.True(t, x.Critical, id)
		if i > 0 {
			before, _ := s.Task(path[i-1])
			switch {
			case x.Running: // it began before what it waits for was finished
				require.Equal(t, before.Finish, x.Finish)
				n = 0
			case n == 0:
				require.Equal(t, before.Finish, x.Start)
			default:
				require.Equal(t, before.Finish.AddDays(1), x.Start)
			}
		}
		sum += n
	}
	return sum
}

// TestCriticalPaths holds that paths begin where nothing holds them up and end at the
// goal, that their days are as many as pass until then, and that none is missing.
func TestCriticalPaths(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p, c := drawPlan(t, 8, rapid.Bool().Draw(t, "resources"))
		s := scheduleOf(t, p, c)
		paths := slices.Collect(s.CriticalPaths())
		goal, _ := s.Task(p.Goal)
		if goal.Finished {
			require.Empty(t, paths)
			return
		}
		require.Equal(t, s.CriticalPath(), paths[0])
		seen, onPath := map[string]bool{}, map[roadmap.MilestoneID]bool{}
		for _, path := range paths {
			require.False(t, seen[fmt.Sprint(path)])
			seen[fmt.Sprint(path)] = true
			require.Equal(t, p.Goal, path[len(path)-1])
			require.Equal(t, s.Length(path[0]), chainLength(t, p, s, path))
			for _, id := range path {
				onPath[id] = true
			}
		}
		for _, x := range s.Tasks {
			require.Equal(t, x.Critical, onPath[x.ID], "%s is critical and so on a path", x.ID)
		}
		for range s.CriticalPaths() {
			break
		}
	})
}

// TestSchedulesKeepPrerequisitesAndFacts holds for plans with and without resources what
// every schedule must keep.
func TestSchedulesKeepPrerequisitesAndFacts(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p, c := drawPlan(t, 10, rapid.Bool().Draw(t, "resources"))
		s := scheduleOf(t, p, c)
		for i := range p.Tasks {
			x, got := &p.Tasks[i], &s.Tasks[i]
			n, _ := x.Days.Int()
			require.Equal(t, x.ID, got.ID)
			switch {
			case got.Finished:
				require.Equal(t, x.FinishedOn, got.Finish)
				require.Equal(t, x.StartedOn, got.Start)
				continue
			case got.Running:
				require.Equal(t, x.StartedOn, got.Start)
				require.False(t, got.Finish.Before(c.On))
				require.False(t, got.Finish.Before(got.Start.AddDays(max(n, 1)-1)))
			default:
				require.Equal(t, got.Start.AddDays(max(n, 1)-1), got.Finish)
				require.False(t, got.Start.Before(p.Start) || got.Start.Before(x.NotBefore) || got.Start.Before(c.On))
			}
			for _, id := range x.Prerequisites {
				before, _ := s.Task(id)
				require.False(t, got.Finish.Before(before.Finish))
				if !got.Running && n > 0 {
					require.True(t, got.Start.After(before.Finish))
				}
			}
		}
	})
}

// TestMorePrerequisitesNeverFinishEarlier adds a prerequisite to plans without resources.
func TestMorePrerequisitesNeverFinishEarlier(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p, c := drawPlan(t, 8, false)
		before := scheduleOf(t, p, c)
		to := rapid.IntRange(0, len(p.Tasks)-1).Draw(t, "task")
		more := p.Tasks[rapid.IntRange(0, len(p.Tasks)-1).Draw(t, "prerequisite")].ID
		p.Tasks[to].Prerequisites = append(p.Tasks[to].Prerequisites, more)
		after, found := p.Schedule(c)
		if len(found.Of("BKK-022")) > 0 {
			t.Skip("a circle")
		}
		for i := range after.Tasks {
			require.False(t, after.Tasks[i].Finish.Before(before.Tasks[i].Finish))
		}
	})
}

// TestResourcesAreKept counts every day: what begins finds its resources free, and what
// waits does so because one of them is full.
func TestResourcesAreKept(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p, c := drawPlan(t, 10, true)
		s := scheduleOf(t, p, c)
		takes := func(i int) bool {
			n, _ := p.Tasks[i].Days.Int()
			return !s.Tasks[i].Finished && n > 0 && len(p.Tasks[i].Resources) > 0
		}
		busy := func(r roadmap.ResourceID, on blk.Date) (all, running int) {
			for i := range p.Tasks {
				x := &s.Tasks[i]
				if !takes(i) || !slices.Contains(p.Tasks[i].Resources, r) {
					continue
				}
				if x.Running { // it keeps what it has for the days that it takes
					n, _ := p.Tasks[i].Days.Int()
					if last := x.Start.AddDays(n - 1); !last.Before(on) || !c.On.IsZero() && !c.On.Before(on) {
						all, running = all+1, running+1
					}
				} else if !x.Start.After(on) && !x.Finish.Before(on) {
					all++
				}
			}
			return all, running
		}
		capacity := map[roadmap.ResourceID]int{}
		for _, r := range p.Resources {
			capacity[r.ID], _ = r.Capacity.Int()
		}
		limited := false
		for i := range p.Tasks {
			if !takes(i) {
				continue
			}
			limited = true
			x := &s.Tasks[i]
			if x.Running {
				continue
			}
			for d := x.Start; !d.After(x.Finish); d = d.AddDays(1) {
				for _, r := range p.Tasks[i].Resources {
					all, running := busy(r, d)
					require.LessOrEqual(t, all, max(capacity[r], running), "%s on %s", r, d)
				}
			}
			ready := slices.MaxFunc([]blk.Date{p.Start, c.On, p.Tasks[i].NotBefore}, blk.Date.Compare)
			for _, id := range p.Tasks[i].Prerequisites {
				before, _ := s.Task(id)
				if d := before.Finish.AddDays(1); d.After(ready) {
					ready = d
				}
			}
			for d := ready; d.Before(x.Start); d = d.AddDays(1) {
				require.True(t, slices.ContainsFunc(p.Tasks[i].Resources, func(r roadmap.ResourceID) bool {
					all, _ := busy(r, d)
					return all >= capacity[r]
				}), "%s waits on %s for nothing", x.ID, d)
			}
		}
		require.Equal(t, limited, s.Limited)
		if !limited {
			return
		}
		free := *p
		free.Tasks = slices.Clone(p.Tasks)
		free.Resources = nil
		for i := range free.Tasks {
			free.Tasks[i].Resources = nil
		}
		unlimited := scheduleOf(t, &free, c)
		for i := range s.Tasks {
			require.False(t, s.Tasks[i].Finish.Before(unlimited.Tasks[i].Finish), "resources make nothing earlier")
		}
		slips, complete := s.LeastSlips(12)
		require.True(t, complete)
		for i := range s.Tasks {
			least, found := slips[i].Int()
			if s.Tasks[i].Finished {
				require.False(t, found)
				continue
			}
			for by := range 13 {
				x, ok := s.Slip(s.Tasks[i].ID, by)
				require.True(t, ok)
				require.Equal(t, s.Finish.DaysUntil(x.Goal), x.Moves)
				if !found || by < least {
					require.LessOrEqual(t, x.Moves, 0)
				} else if by == least {
					require.Positive(t, x.Moves)
				}
			}
		}
	})
}

func TestLeastSlipsStop(t *testing.T) {
	p := &roadmap.Plan{Start: planStart, Resources: []roadmap.Resource{{ID: "r", Capacity: days(1)}}}
	for i := range 3000 {
		p.Tasks = append(p.Tasks, roadmap.Task{ID: roadmap.MilestoneID(strconv.Itoa(i)), Days: days(1), Resources: []roadmap.ResourceID{"r"}})
	}
	s := scheduleOf(t, p, nil)
	slips, complete := s.LeastSlips(1000)
	require.False(t, complete)
	require.Len(t, slips, 3000)
}

func TestPlanOfMilestones(t *testing.T) {
	step := func(event roadmap.MilestoneEvent, to roadmap.MilestoneState, at string) roadmap.MilestoneStep {
		x := roadmap.MilestoneStep{Event: event, To: to}
		if at != "" {
			x.At = blk.MustParseInstant(at)
		}
		return x
	}
	r := roadmap.Roadmap{Centre: "c", Milestones: []roadmap.Milestone{
		{ID: "akta", History: []roadmap.MilestoneStep{step(roadmap.MilestoneWaive, roadmap.MilestoneWaived, "")}},
		{ID: "izin", Title: both("Izin", "Licence"), Prerequisites: needs("akta"), History: []roadmap.MilestoneStep{
			step(roadmap.MilestoneStart, roadmap.MilestoneInProgress, "2026-01-04T18:00:00Z"), step(roadmap.MilestoneSubmit, roadmap.MilestoneSubmitted, "2026-01-12T03:00:00Z"), step(roadmap.MilestoneVerify, roadmap.MilestoneVerified, "2026-01-20T03:00:00Z")}},
		{ID: "usaha", Prerequisites: needs("akta", "izin"), Days: days(60), Due: day("2026-12-31"), History: []roadmap.MilestoneStep{step(roadmap.MilestoneStart, roadmap.MilestoneInProgress, "2026-01-22T03:00:00Z")}},
		{ID: "pasar", Prerequisites: needs("usaha")},
	}}
	p := r.Plan(planStart)
	require.Equal(t, roadmap.Plan{Start: planStart, Tasks: []roadmap.Task{
		{ID: "izin", Title: both("Izin", "Licence"), Prerequisites: []roadmap.MilestoneID{}, StartedOn: day("2026-01-05"), FinishedOn: day("2026-01-20")},
		{ID: "usaha", Prerequisites: needs("izin"), Days: days(60), Due: day("2026-12-31"), StartedOn: day("2026-01-22")},
		{ID: "pasar", Prerequisites: needs("usaha")},
	}}, p)
	require.Equal(t, needs("akta"), r.Milestones[1].Prerequisites, "the roadmap is not changed")
	found := p.Check(planToday)
	require.Len(t, found, 1, "what is not known is asked for")
	require.Equal(t, "/tasks/2/days", found[0].At)
	p.Tasks[2].Days = days(14)
	require.Equal(t, day("2026-04-05"), scheduleOf(t, &p, planToday).Finish)
}

func both(id, en string) blk.Text { return blk.Text{ID: id, EN: en} }

// TestAnythingMayStandInAPlan asks plans that nobody would write: a plan comes back with
// errors or with a schedule whose questions have answers, and nothing panics.
func TestAnythingMayStandInAPlan(t *testing.T) {
	ids := []string{"a", "b", "c", "d", "e", "", "a b", "{given}", "\xff"}
	rapid.Check(t, func(t *rapid.T) {
		id := func(name string) string { return rapid.SampledFrom(ids).Draw(t, name) }
		date := func(name string) blk.Date {
			if rapid.Bool().Draw(t, name+" is absent") {
				return blk.Date{}
			}
			return day("0001-01-01").AddDays(rapid.SampledFrom([]int{0, 1, 739_000, 739_001, 739_400, 3_652_057, 3_652_058}).Draw(t, name))
		}
		count := func(name string) blk.Count {
			n := rapid.SampledFrom([]int{-1, 0, 1, 2, 400, 3_652_059, math.MaxInt32}).Draw(t, name)
			if n < 0 {
				return blk.Count{}
			}
			return days(n)
		}
		p := roadmap.Plan{Start: date("start"), Goal: roadmap.MilestoneID(id("goal"))}
		for range rapid.IntRange(0, 5).Draw(t, "resources") {
			p.Resources = append(p.Resources, roadmap.Resource{ID: roadmap.ResourceID(id("resource")), Capacity: count("capacity")})
		}
		for range rapid.IntRange(0, 6).Draw(t, "tasks") {
			x := roadmap.Task{ID: roadmap.MilestoneID(id("id")), Days: count("days"), NotBefore: date("not before"), StartedOn: date("started"), FinishedOn: date("finished"), Due: date("due")}
			for range rapid.IntRange(0, 3).Draw(t, "prerequisites") {
				x.Prerequisites = append(x.Prerequisites, roadmap.MilestoneID(id("prerequisite")))
			}
			for range rapid.IntRange(0, 2).Draw(t, "uses") {
				x.Resources = append(x.Resources, roadmap.ResourceID(id("use")))
			}
			p.Tasks = append(p.Tasks, x)
		}
		s, found := p.Schedule(&blk.Context{On: date("on")})
		require.Equal(t, found.HasErrors(), len(s.Tasks) == 0)
		for _, f := range found {
			require.NotEmpty(t, f.Text.EN)
		}
		for i := range s.Tasks {
			require.False(t, s.Tasks[i].Finish.IsZero())
			if x, ok := s.Slip(s.Tasks[i].ID, 3); ok {
				require.False(t, x.Goal.IsZero())
			}
		}
		s.LeastSlips(2)
		for path := range s.CriticalPaths() {
			require.NotEmpty(t, path)
		}
	})
}
