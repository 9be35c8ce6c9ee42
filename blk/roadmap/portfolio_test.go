package roadmap_test

import (
	"fmt"
	"math"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/blktest"
	"github.com/vokasi/vokasi-go/blk/roadmap"
)

func inBoth(s string) blk.Text { return blk.Text{ID: s, EN: s} }

func hundredths(n int64) blk.Percent {
	p, err := blk.NewPercent(n)
	if err != nil {
		panic(err)
	}
	return p
}

var everyClass = []roadmap.IndependenceClass{"", roadmap.Tumbuh, roadmap.Berkembang, roadmap.Mandiri}

// The official distributions: of February 2023 the text of the source is cut after the
// number of those that are tumbuh, and those that are berkembang are the remainder; of
// 13 August 2023 all three are printed.
var (
	february2023 = roadmap.ClassCounts{Tumbuh: 1752, Berkembang: 1722, Mandiri: 283}
	august2023   = roadmap.ClassCounts{Tumbuh: 1731, Berkembang: 1534, Mandiri: 492}
)

func officialMargins() roadmap.Margins {
	return roadmap.Margins{From: blk.MustParseDate("2023-02-11"), To: blk.MustParseDate("2023-08-13"), Before: february2023, After: august2023}.WithFewest()
}

func TestOfficialDistributions(t *testing.T) {
	require.Equal(t, 3757, february2023.Total())
	require.Equal(t, 3757, august2023.Total())
	require.Equal(t, "7.53", february2023.Share(roadmap.Mandiri).String())
	require.Equal(t, "13.10", august2023.Share(roadmap.Mandiri).String())
	m := officialMargins()
	require.Zero(t, m.New+m.Gone)
	b, found := m.Bounds()
	require.Empty(t, found)
	require.Equal(t, 209, b.FewestMoves, "492 less 283 are mandiri that were not")
	require.Equal(t, 230, b.FewestStepsUp, "209 into mandiri, and 21 out of tumbuh")
	require.Zero(t, b.FewestStepsDown)
	require.Equal(t, roadmap.Bounds{Least: 0, Most: 492}, b.Moved(roadmap.Tumbuh, roadmap.Mandiri), "how many rose so far is not known")
	require.Equal(t, roadmap.Bounds{Least: 0, Most: 283}, b.Moved(roadmap.Mandiri, roadmap.Mandiri), "nor how many fell")
	require.Equal(t, roadmap.Bounds{Least: 0, Most: 1731}, b.Moved(roadmap.Tumbuh, roadmap.Tumbuh))
}

// brute holds what all matrices with some margins have in common.
type brute struct {
	cells           [5][5]roadmap.Bounds // the last row is new, the last column gone
	moves, up, down int
	seen            bool
}

// every tries every way to match the centres before and those new with the classes after
// and those gone.
func every(before, after roadmap.ClassCounts, fresh, gone int) brute {
	var rows, columns []int
	add := func(list []int, n roadmap.ClassCounts, rest int) []int {
		for i, k := range everyClass {
			list = append(list, slices.Repeat([]int{i}, n.Of(k))...)
		}
		return append(list, slices.Repeat([]int{4}, rest)...)
	}
	rows, columns = add(nil, before, fresh), add(nil, after, gone)
	b := brute{moves: math.MaxInt, up: math.MaxInt, down: math.MaxInt}
	var visit func(at int)
	visit = func(at int) {
		if at < len(rows) {
			for i := at; i < len(columns); i++ {
				columns[at], columns[i] = columns[i], columns[at]
				if rows[at] != 4 || columns[at] != 4 {
					visit(at + 1)
				}
				columns[at], columns[i] = columns[i], columns[at]
			}
			return
		}
		var cells [5][5]int
		moves, up, down := 0, 0, 0
		for i := range rows {
			cells[rows[i]][columns[i]]++
			if rows[i] < 4 && columns[i] < 4 && rows[i] != columns[i] {
				moves++
				up += max(columns[i]-rows[i], 0)
				down += max(rows[i]-columns[i], 0)
			}
		}
		for i := range cells {
			for j, n := range cells[i] {
				if !b.seen {
					b.cells[i][j] = roadmap.Bounds{Least: n, Most: n}
				}
				b.cells[i][j] = roadmap.Bounds{Least: min(b.cells[i][j].Least, n), Most: max(b.cells[i][j].Most, n)}
			}
		}
		b.seen = true
		b.moves, b.up, b.down = min(b.moves, moves), min(b.up, up), min(b.down, down)
	}
	visit(0)
	return b
}

func TestBoundsAreThoseOfAllMatrices(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		counts := func(name string, n int) roadmap.ClassCounts {
			var c roadmap.ClassCounts
			for range n {
				switch rapid.IntRange(0, 3).Draw(t, name) {
				case 0:
					c.Unclassified++
				case 1:
					c.Tumbuh++
				case 2:
					c.Berkembang++
				default:
					c.Mandiri++
				}
			}
			return c
		}
		staying := rapid.IntRange(0, 4).Draw(t, "staying")
		m := roadmap.Margins{From: blk.MustParseDate("2023-02-11"), To: blk.MustParseDate("2023-08-13"), New: rapid.IntRange(0, 2).Draw(t, "new"), Gone: rapid.IntRange(0, 2).Draw(t, "gone")}
		m.Before, m.After = counts("before", staying+m.Gone), counts("after", staying+m.New)
		b, found := m.Bounds()
		require.Empty(t, found)
		want := every(m.Before, m.After, m.New, m.Gone)
		require.True(t, want.seen)
		for i, from := range everyClass {
			for j, to := range everyClass {
				require.Equal(t, want.cells[i][j], b.Moved(from, to), "%q to %q", from, to)
			}
			require.Equal(t, want.cells[i][4], b.Gone(from), "gone from %q", from)
			require.Equal(t, want.cells[4][i], b.New(from), "new in %q", from)
		}
		require.Equal(t, want.moves, b.FewestMoves)
		if m.New+m.Gone == 0 {
			require.Equal(t, [2]int{want.up, want.down}, [2]int{b.FewestStepsUp, b.FewestStepsDown})
		}
	})
}

// mostInJSON is the greatest whole number that every language reads exactly.
const mostInJSON = 1<<53 - 1

// Numbers beyond those that every language reads are no numbers of centres either.
func TestNumbersOfCentresAreNotHuge(t *testing.T) {
	for _, n := range []int{math.MinInt, math.MaxInt} {
		m := roadmap.Margins{From: blk.MustParseDate("2023-02-11"), To: blk.MustParseDate("2023-08-13"), Gone: n}
		require.NotEmpty(t, m.Check(nil).Of("BKK-038"))
		p := roadmap.ProjectionPlan{Entering: roadmap.ClassCounts{Mandiri: n}}
		require.NotEmpty(t, p.Check(nil).Of("BKK-038"))
	}
}

func TestMarginsChecks(t *testing.T) {
	good := func() *roadmap.Margins { m := officialMargins(); return &m }
	blktest.Checks(t, catalogue("roadmap_margins"), good, today, (*roadmap.Margins).Check, []blktest.Example[roadmap.Margins]{
		{Check: "BKK-033", At: "/to", Break: func(m *roadmap.Margins) { m.To = m.From }},
		{Check: "BKK-033", At: "/to", Break: func(m *roadmap.Margins) { m.From = blk.Date{} }},
		{Check: "BKK-038", At: "", Break: func(m *roadmap.Margins) { m.Before.Mandiri = -1 }},
		{Check: "BKK-038", At: "", Break: func(m *roadmap.Margins) { m.After.Mandiri = mostInJSON }},
		{Check: "BKK-038", At: "", Break: func(m *roadmap.Margins) { m.Gone = -mostInJSON }},
		{Check: "BKK-039", At: "", Break: func(m *roadmap.Margins) { m.New = 1 }},
		{Check: "BKK-039", At: "", Break: func(m *roadmap.Margins) { m.New, m.Gone = 4000, 4000 }},
	})
	bad := roadmap.Margins{Before: roadmap.ClassCounts{Tumbuh: 1}}
	b, found := bad.Bounds()
	require.Len(t, found, 2, "all at once")
	require.Equal(t, roadmap.MarginBounds{}, b)
	require.Equal(t, roadmap.Margins{Before: roadmap.ClassCounts{Tumbuh: 1}, Gone: 1}, bad.WithFewest())
	require.Equal(t, 1, roadmap.Margins{After: roadmap.ClassCounts{Tumbuh: 1}}.WithFewest().New)
}

// anyRoadmap is a roadmap with a region of any depth, decisions and evidence.
func anyRoadmap(t *rapid.T, id int) roadmap.Roadmap {
	r := roadmap.Roadmap{Centre: blk.CentreID(fmt.Sprint("c", id))}
	if code := rapid.SampledFrom([]string{"", "33", "33.25", "33.25.01", "33.26", "33.26.02.2001", "64.01", "99", "99.01", "11"}).Draw(t, "region"); code != "" {
		r.Region = blk.MustParseRegion(code)
	}
	for range rapid.IntRange(0, 2).Draw(t, "decisions") {
		r.Classes = append(r.Classes, roadmap.ClassDecision{Class: rapid.SampledFrom(everyClass[1:]).Draw(t, "class"), From: today.On.AddDays(-rapid.IntRange(-20, 400).Draw(t, "from"))})
	}
	known := rapid.SliceOfDistinct(rapid.SampledFrom(everyCriterion()), rapid.ID[roadmap.Criterion]).Draw(t, "known")
	for _, x := range known {
		r.Evidence = append(r.Evidence, roadmap.Evidence{Criterion: x, Met: blk.FlagOf(rapid.IntRange(0, 3).Draw(t, "met") > 0), On: today.On.AddDays(-rapid.IntRange(-20, 400).Draw(t, "on"))})
	}
	for i := range rapid.IntRange(0, 4).Draw(t, "milestones") {
		m := roadmap.Milestone{ID: roadmap.MilestoneID(fmt.Sprint("m", i)), Criteria: rapid.SliceOfN(rapid.SampledFrom(everyCriterion()), 0, 3).Draw(t, "serves")}
		if n := rapid.Int64Range(-1, 5).Draw(t, "cost"); n < 5 {
			m.Cost = blk.MustNewRupiah(n)
		}
		if rapid.IntRange(0, 3).Draw(t, "waits") == 0 {
			m.Prerequisites = []roadmap.MilestoneID{roadmap.MilestoneID(fmt.Sprint("m", rapid.IntRange(0, 4).Draw(t, "before")))}
		}
		r.Milestones = append(r.Milestones, m)
	}
	return r
}

func anyRoadmaps(t *rapid.T) []roadmap.Roadmap {
	list := make([]roadmap.Roadmap, rapid.IntRange(0, 30).Draw(t, "centres"))
	for i := range list {
		list[i] = anyRoadmap(t, i)
	}
	return list
}

func sum(list roadmap.Distributions) (d roadmap.Distribution) {
	for _, x := range list {
		d.Decided, d.Shown = d.Decided.Plus(x.Decided), d.Shown.Plus(x.Shown)
		d.Above, d.Below = d.Above+x.Above, d.Below+x.Below
	}
	return d
}

func TestPartsOfADistributionComeToTheWhole(t *testing.T) {
	levels := []blk.RegionLevel{"", blk.LevelProvince, blk.LevelRegency, blk.LevelDistrict, blk.LevelVillage}
	rapid.Check(t, func(t *rapid.T) {
		roadmaps := anyRoadmaps(t)
		depth := rapid.IntRange(0, 4).Draw(t, "depth")
		all := roadmap.Distribute(roadmaps, levels[depth], today)
		nation, ok := all.Of(blk.Region{})
		require.True(t, ok)
		require.Equal(t, nation, all[0])
		require.Equal(t, len(roadmaps), nation.Total())
		require.Equal(t, len(roadmaps), nation.Shown.Total())
		for _, level := range levels[1 : depth+1] {
			got := sum(all.At(level))
			got.Region = nation.Region
			require.Equal(t, nation, got, level)
		}
		for _, d := range all {
			require.LessOrEqual(t, d.Differing(), d.Total())
			require.False(t, d.Rest && d.Total() == 0)
			var parts roadmap.Distributions
			for _, x := range all {
				if x.Rest && x.Region == d.Region || !x.Rest && !x.Region.IsZero() && x.Region.Parent() == d.Region {
					parts = append(parts, x)
				}
			}
			if !d.Rest && len(parts) > 0 {
				got := sum(parts)
				got.Region = d.Region
				require.Equal(t, d, got, "the parts of %s", d.Region)
			}
		}
		// By hand: every centre of a province stands in it.
		for _, d := range all.At(blk.LevelProvince) {
			if d.Rest || depth == 0 {
				continue
			}
			var hand roadmap.Distribution
			for i := range roadmaps {
				if r := &roadmaps[i]; r.Region.At(blk.LevelProvince) == d.Region {
					decided, shown := r.ClassOn(today.On).Rank(), r.Assess(today).Class.Rank()
					hand.Above += max(min(decided-shown, 1), 0)
					hand.Below += max(min(shown-decided, 1), 0)
				}
			}
			require.Equal(t, [2]int{hand.Above, hand.Below}, [2]int{d.Above, d.Below})
		}
	})
}

func TestDistribute(t *testing.T) {
	at := func(code string, class roadmap.IndependenceClass, criteria ...roadmap.Criterion) roadmap.Roadmap {
		r := roadmap.Roadmap{Centre: "c", Evidence: evidence("2025-01-01", true, criteria...)}
		if code != "" {
			r.Region = blk.MustParseRegion(code)
		}
		if class != "" {
			r.Classes = []roadmap.ClassDecision{{Class: class, From: blk.MustParseDate("2025-06-01")}}
		}
		return r
	}
	got := roadmap.Distribute([]roadmap.Roadmap{
		at("33.26.01", roadmap.Tumbuh, roadmap.CanTrain), at("33.25.02", roadmap.Mandiri), at("33.25", "", everyCriterion()...), at("33", ""), at("", roadmap.Tumbuh, roadmap.CanTrain),
	}, blk.LevelRegency, today)
	region := blk.MustParseRegion
	require.Equal(t, roadmap.Distributions{
		{Decided: roadmap.ClassCounts{Unclassified: 2, Tumbuh: 2, Mandiri: 1}, Shown: roadmap.ClassCounts{Unclassified: 2, Tumbuh: 2, Mandiri: 1}, Above: 1, Below: 1},
		{Rest: true, Decided: roadmap.ClassCounts{Tumbuh: 1}, Shown: roadmap.ClassCounts{Tumbuh: 1}},
		{Region: region("33"), Decided: roadmap.ClassCounts{Unclassified: 2, Tumbuh: 1, Mandiri: 1}, Shown: roadmap.ClassCounts{Unclassified: 2, Tumbuh: 1, Mandiri: 1}, Above: 1, Below: 1},
		{Region: region("33"), Rest: true, Decided: roadmap.ClassCounts{Unclassified: 1}, Shown: roadmap.ClassCounts{Unclassified: 1}},
		{Region: region("33.25"), Decided: roadmap.ClassCounts{Unclassified: 1, Mandiri: 1}, Shown: roadmap.ClassCounts{Unclassified: 1, Mandiri: 1}, Above: 1, Below: 1},
		{Region: region("33.26"), Decided: roadmap.ClassCounts{Tumbuh: 1}, Shown: roadmap.ClassCounts{Tumbuh: 1}},
	}, got)
	_, ok := got.Of(region("64"))
	require.False(t, ok)
	require.Equal(t, roadmap.Distributions{{}}, roadmap.Distribute(nil, blk.LevelProvince, nil))
	require.True(t, roadmap.ClassCounts{}.Share(roadmap.Tumbuh).IsZero(), "nothing is a share of nothing")
}

// movementByHand is a movement reckoned without any index.
func movementByHand(before, after roadmap.Snapshot) (cells map[[2]roadmap.IndependenceClass]int, fresh, gone int) {
	cells = map[[2]roadmap.IndependenceClass]int{}
	find := func(s roadmap.Snapshot, id blk.CentreID) int {
		return slices.IndexFunc(s.Centres, func(x roadmap.CentreClass) bool { return x.Centre == id })
	}
	for i, x := range after.Centres {
		switch j := find(before, x.Centre); {
		case find(after, x.Centre) < i:
		case j < 0:
			fresh++
		default:
			cells[[2]roadmap.IndependenceClass{before.Centres[j].Class, x.Class}]++
		}
	}
	for i, x := range before.Centres {
		if find(before, x.Centre) == i && find(after, x.Centre) < 0 {
			gone++
		}
	}
	return cells, fresh, gone
}

func TestMovementIsThatOfEveryCentre(t *testing.T) {
	snapshot := func(t *rapid.T, on blk.Date) roadmap.Snapshot {
		s := roadmap.Snapshot{On: on}
		for range rapid.IntRange(0, 12).Draw(t, "centres") {
			s.Centres = append(s.Centres, roadmap.CentreClass{Centre: blk.CentreID(rapid.SampledFrom([]string{"a", "b", "c", "d", "e", "f", "g"}).Draw(t, "centre")), Class: rapid.SampledFrom(everyClass).Draw(t, "class")})
		}
		return s
	}
	rapid.Check(t, func(t *rapid.T) {
		before, after := snapshot(t, blk.MustParseDate("2023-02-11")), snapshot(t, blk.MustParseDate("2023-08-13"))
		m := roadmap.Move(&before, &after)
		cells, fresh, gone := movementByHand(before, after)
		changes := 0
		promoted, demoted := 0, 0
		for _, from := range everyClass {
			for _, to := range everyClass {
				n := m.Moved(from, to)
				require.Equal(t, cells[[2]roadmap.IndependenceClass{from, to}], n)
				switch {
				case from.Rank() < to.Rank():
					promoted += n
				case from.Rank() > to.Rank():
					demoted += n
				}
			}
		}
		require.Equal(t, [4]int{fresh, gone, promoted, demoted}, [4]int{m.New.Total(), m.Gone.Total(), m.Promoted(), m.Demoted()})
		for _, kind := range []roadmap.ClassChangeKind{roadmap.ChangePromoted, roadmap.ChangeDemoted, roadmap.ChangeNew, roadmap.ChangeGone} {
			n := 0
			for _, x := range m.Changes {
				if x.Kind == kind {
					n++
				}
			}
			require.Equal(t, map[roadmap.ClassChangeKind]int{roadmap.ChangePromoted: promoted, roadmap.ChangeDemoted: demoted, roadmap.ChangeNew: fresh, roadmap.ChangeGone: gone}[kind], n, kind)
			changes += n
		}
		require.Len(t, m.Changes, changes)
		// What happened lies within what the margins allow.
		margins := m.Margins()
		b, found := margins.Bounds()
		require.Empty(t, found)
		require.LessOrEqual(t, b.FewestMoves, promoted+demoted)
		require.Equal(t, m.Stayed()+promoted+demoted, margins.Before.Total()-gone)
		for _, from := range everyClass {
			for _, to := range everyClass {
				n, bounds := m.Moved(from, to), b.Moved(from, to)
				require.True(t, bounds.Least <= n && n <= bounds.Most)
			}
		}
		// The rates of a class and those who stay come to all of it.
		rates := m.Rates(inBoth("uji"))
		for _, from := range everyClass {
			total, of := int64(0), 0
			for _, r := range rates {
				if r.From == from {
					n, _ := r.Share.Hundredths()
					require.InDelta(t, float64(r.Moved)/float64(r.Of)*10_000, float64(n), 1)
					total += n
					of = r.Of
				}
			}
			require.LessOrEqual(t, total, int64(10_000))
			if of > 0 && m.Moved(from, from) == 0 {
				require.Equal(t, int64(10_000), total, "all of %q moved", from)
			}
		}
		plan := roadmap.ProjectionPlan{From: m.To, Start: m.After(), PeriodMonths: 6, Periods: 3, Rates: rates}
		require.Empty(t, plan.Check(today))
	})
}

func TestSnap(t *testing.T) {
	early := roadmap.Roadmap{Centre: "a", Evidence: evidence("2025-01-01", true, roadmap.CanTrain), Classes: []roadmap.ClassDecision{{Class: roadmap.Berkembang, From: blk.MustParseDate("2025-03-01")}}}
	late := roadmap.Roadmap{Centre: "b", Evidence: evidence("2026-01-01", true, roadmap.CanTrain)}
	silent := roadmap.Roadmap{Centre: "c"}
	list := []roadmap.Roadmap{early, late, silent}
	on := func(day string) *blk.Context { return &blk.Context{On: blk.MustParseDate(day)} }
	before := roadmap.Snap(list, roadmap.ClassDecided, on("2025-06-01"))
	require.Equal(t, roadmap.ClassCounts{Unclassified: 1, Berkembang: 1}, before.Counts(), "what is known of b comes later; c may have been there always")
	shown := roadmap.Snap(list, roadmap.ClassShown, on("2025-06-01"))
	require.Equal(t, roadmap.ClassCounts{Unclassified: 1, Tumbuh: 1}, shown.Counts())
	after := roadmap.Snap(list, roadmap.ClassShown, today)
	m := roadmap.Move(&shown, &after)
	require.Equal(t, []roadmap.ClassChange{{Centre: "b", Kind: roadmap.ChangeNew, To: roadmap.Tumbuh}}, m.Changes)
	require.Equal(t, after.Counts(), m.After())
	require.Equal(t, shown.Counts(), m.Before())

	reviewed := []roadmap.Roadmap{{Centre: "d", Reviews: []roadmap.Review{{On: blk.MustParseDate("2026-01-01")}}}}
	before = roadmap.Snap(reviewed, roadmap.ClassDecided, on("2025-06-01"))
	require.Empty(t, before.Centres, "a review is the first thing that is known of it")
}

func goodProjection() *roadmap.ProjectionPlan {
	assumed := roadmap.RateAssumption{By: inBoth("uji"), Basis: inBoth("buatan")}
	return &roadmap.ProjectionPlan{From: blk.MustParseDate("2023-08-13"), Start: august2023, PeriodMonths: 6, Periods: 4, EnteringAssumed: assumed, Rates: []roadmap.TransitionRate{
		{From: roadmap.Tumbuh, To: roadmap.Berkembang, Share: hundredths(500), Assumed: assumed},
		{From: roadmap.Berkembang, To: roadmap.Mandiri, Share: hundredths(1200), Assumed: assumed},
		{From: roadmap.Mandiri, To: roadmap.Berkembang, Share: hundredths(100), Assumed: assumed},
	}}
}

func TestProject(t *testing.T) {
	p := goodProjection()
	x, found := p.Project()
	require.Empty(t, found)
	require.Len(t, x.Days, 5)
	require.Equal(t, roadmap.ProjectedDay{On: p.From, Classes: august2023}, x.Days[0])
	require.Equal(t, "2024-02-13", x.Days[1].On.String())
	// 1,731 × 5 % = 86.55 leave tumbuh, 1,534 × 12 % = 184.08 leave berkembang, 492 × 1 % =
	// 4.92 come back: 1,644.45, 1,441.39 and 671.16; the centre left over goes to .45.
	require.Equal(t, roadmap.ClassCounts{Tumbuh: 1645, Berkembang: 1441, Mandiri: 671}, x.Days[1].Classes)

	half := roadmap.ProjectionPlan{From: p.From, Start: roadmap.ClassCounts{Tumbuh: 1}, PeriodMonths: 1, Periods: 1, Rates: []roadmap.TransitionRate{{From: roadmap.Tumbuh, To: roadmap.Mandiri, Share: hundredths(5000), Assumed: p.EnteringAssumed}}}
	h, found := half.Project()
	require.Empty(t, found)
	require.Equal(t, roadmap.ClassCounts{Tumbuh: 1}, h.Days[1].Classes, "of two halves the lower class gets the centre")

	whatIf := p.With(roadmap.TransitionRate{From: roadmap.Berkembang, To: roadmap.Mandiri, Share: hundredths(0), Assumed: p.Rates[0].Assumed})
	require.Len(t, whatIf.Rates, 3)
	require.Equal(t, "12.00", p.Rates[1].Share.String(), "the plan stays as it is")
	y, found := whatIf.Project()
	require.Empty(t, found)
	require.Less(t, y.Days[4].Classes.Mandiri, x.Days[4].Classes.Mandiri)

	share := roadmap.Target{Class: roadmap.Mandiri, Share: hundredths(2000)}
	on, ok := x.Reaches(&share)
	require.True(t, ok)
	require.Equal(t, "2024-08-13", on.String())
	_, ok = y.Reaches(&share)
	require.False(t, ok)
	_, ok = x.Reaches(&roadmap.Target{Criterion: roadmap.Incubator, Count: blk.MustNewCount(1)})
	require.False(t, ok, "nothing is projected of criteria")

	p.Entering = roadmap.ClassCounts{Tumbuh: 525}
	z, found := p.Project()
	require.Empty(t, found)
	require.Equal(t, 3757+4*525, z.Days[4].Classes.Total())
	p.Periods = math.MaxInt
	z, found = p.Project()
	require.Empty(t, z)
	require.True(t, found.HasErrors())
}

func TestProjectionsLoseNobody(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p := roadmap.ProjectionPlan{From: today.On, PeriodMonths: rapid.IntRange(1, 12).Draw(t, "months"), Periods: rapid.IntRange(1, 100).Draw(t, "periods"), EnteringAssumed: roadmap.RateAssumption{By: inBoth("uji"), Basis: inBoth("buatan")}}
		most := rapid.SampledFrom([]int{3, 5000, math.MaxInt32}).Draw(t, "most")
		n := rapid.IntRange(0, most)
		p.Start = roadmap.ClassCounts{Unclassified: n.Draw(t, "n"), Tumbuh: n.Draw(t, "t"), Berkembang: n.Draw(t, "b"), Mandiri: n.Draw(t, "m")}
		p.Entering = roadmap.ClassCounts{Tumbuh: n.Draw(t, "entering")}
		for _, from := range everyClass {
			left := int64(10_000)
			for _, to := range everyClass {
				if from != to {
					share := rapid.Int64Range(0, left).Draw(t, "share")
					left -= share
					p.Rates = append(p.Rates, roadmap.TransitionRate{From: from, To: to, Share: hundredths(share), Assumed: p.EnteringAssumed})
				}
			}
		}
		x, found := p.Project()
		require.Empty(t, found)
		require.Len(t, x.Days, p.Periods+1)
		for i, d := range x.Days {
			require.Equal(t, p.Start.Total()+i*p.Entering.Total(), d.Classes.Total())
			for _, k := range everyClass {
				require.GreaterOrEqual(t, d.Classes.Of(k), 0)
			}
		}
	})
}

func TestProjectionPlanChecks(t *testing.T) {
	assumed := roadmap.RateAssumption{By: inBoth("uji"), Basis: inBoth("buatan")}
	blktest.Checks(t, catalogue("class_projection"), goodProjection, today, (*roadmap.ProjectionPlan).Check, []blktest.Example[roadmap.ProjectionPlan]{
		{Check: "BKK-034", At: "/rates/0/share", Break: func(p *roadmap.ProjectionPlan) { p.Rates[0].Share = blk.Percent{} }},
		{Check: "BKK-034", At: "/rates/0/share", Break: func(p *roadmap.ProjectionPlan) { p.Rates[0].Share = hundredths(-1) }},
		{Check: "BKK-034", At: "/rates/3/share", Break: func(p *roadmap.ProjectionPlan) {
			p.Rates = append(p.Rates, roadmap.TransitionRate{From: roadmap.Tumbuh, To: roadmap.Mandiri, Share: hundredths(9501), Assumed: assumed})
		}},
		{Check: "BKK-035", At: "/rates/0", Break: func(p *roadmap.ProjectionPlan) { p.Rates[0].To = roadmap.Tumbuh }},
		{Check: "BKK-035", At: "/rates/1", Break: func(p *roadmap.ProjectionPlan) { p.Rates[1].From = "maju" }},
		{Check: "BKK-035", At: "/rates/3", Break: func(p *roadmap.ProjectionPlan) { p.Rates = append(p.Rates, p.Rates[0]) }},
		{Check: "BKK-036", At: "/periods", Break: func(p *roadmap.ProjectionPlan) { p.Periods = 101 }},
		{Check: "BKK-036", At: "/periods", Break: func(p *roadmap.ProjectionPlan) { p.PeriodMonths = 0 }},
		{Check: "BKK-036", At: "/periods", Break: func(p *roadmap.ProjectionPlan) { p.From = blk.Date{} }},
		{Check: "BKK-037", At: "/rates/2/assumed", Break: func(p *roadmap.ProjectionPlan) { p.Rates[2].Assumed.By = blk.Text{} }},
		{Check: "BKK-037", At: "/entering_assumed", Break: func(p *roadmap.ProjectionPlan) {
			p.Entering.Tumbuh, p.EnteringAssumed = 1, roadmap.RateAssumption{}
		}},
		{Check: "BKK-038", At: "/start", Break: func(p *roadmap.ProjectionPlan) { p.Start.Unclassified = -1 }},
		{Check: "BKK-038", At: "/entering", Break: func(p *roadmap.ProjectionPlan) { p.Entering.Mandiri = mostInJSON }},
	})
}

func goodTarget() *roadmap.Target {
	return &roadmap.Target{Title: inBoth("500 inkubator"), Criterion: roadmap.Incubator, Count: blk.MustNewCount(500), By: blk.MustParseDate("2024-12-31"), Source: inBoth("Renstra 2020-2024")}
}

func TestTargetChecks(t *testing.T) {
	blktest.Checks(t, catalogue("roadmap_target"), goodTarget, today, (*roadmap.Target).Check, []blktest.Example[roadmap.Target]{
		{Check: "REF-001", At: "/class", Break: func(x *roadmap.Target) { x.Criterion, x.Class = "", "maju" }},
		{Check: "REF-001", At: "/criterion", Break: func(x *roadmap.Target) { x.Criterion = "x" }},
		{Check: "BKK-031", At: "", Break: func(x *roadmap.Target) { x.Class = roadmap.Mandiri }},
		{Check: "BKK-031", At: "", Break: func(x *roadmap.Target) { x.Criterion = "" }},
		{Check: "BKK-031", At: "", Break: func(x *roadmap.Target) { x.Share = hundredths(5000) }},
		{Check: "BKK-031", At: "", Break: func(x *roadmap.Target) { x.Count = blk.Count{} }},
		{Check: "BKK-031", At: "", Break: func(x *roadmap.Target) { x.Count, x.Share = blk.Count{}, hundredths(10_001) }},
		{Check: "BKK-032", At: "/by", Break: func(x *roadmap.Target) { x.By = blk.Date{} }},
		{Check: "BKK-032", At: "/source", Break: func(x *roadmap.Target) { x.Source = blk.Text{} }},
	})
}

// 500 incubators were wanted by 2024, 125 were counted in August 2023 and 300 coached by
// October 2024.
func TestTargetsAgainstReality(t *testing.T) {
	p := goodTarget().Against(&roadmap.Reading{On: blk.MustParseDate("2023-08-13"), Actual: 125, Total: 3757})
	require.Equal(t, roadmap.TargetProgress{On: blk.MustParseDate("2023-08-13"), Reached: blk.False, Needed: 500, Actual: 125, Missing: 375, DaysLeft: 506, PerYear: 271}, p)
	p = goodTarget().Against(&roadmap.Reading{On: blk.MustParseDate("2024-10-01"), Actual: 300, Total: 4282})
	require.Equal(t, [3]int{200, 91, 803}, [3]int{p.Missing, p.DaysLeft, p.PerYear})
	p = goodTarget().Against(&roadmap.Reading{On: blk.MustParseDate("2025-01-01"), Actual: 300, Unknown: 200})
	require.Equal(t, blk.Undetermined, p.Reached, "nobody knows of 200")
	require.Equal(t, [2]int{-1, 0}, [2]int{p.DaysLeft, p.PerYear})
	p = goodTarget().Against(&roadmap.Reading{On: blk.MustParseDate("2024-10-01"), Actual: math.MaxInt, Unknown: math.MinInt, Total: math.MinInt})
	require.Equal(t, blk.True, p.Reached)
	require.Equal(t, blk.Undetermined, (&roadmap.Target{}).Against(&roadmap.Reading{}).Reached)
	share := roadmap.Target{Class: roadmap.Mandiri, Share: hundredths(1310)}
	p = share.Against(&roadmap.Reading{Actual: 492, Total: 3757})
	require.Equal(t, 493, p.Needed, "492 are 13.0955 percent, which is shown as 13.10 but is less")
	require.Equal(t, blk.False, p.Reached)

	roadmaps := []roadmap.Roadmap{
		{Evidence: evidence("2025-01-01", true, roadmap.Incubator)}, {Evidence: evidence("2025-01-01", false, roadmap.Incubator)}, {}, {Classes: []roadmap.ClassDecision{{Class: roadmap.Mandiri, From: blk.MustParseDate("2025-01-01")}}},
	}
	require.Equal(t, roadmap.Reading{On: today.On, Actual: 1, Unknown: 2, Total: 4}, goodTarget().Read(roadmaps, today))
	require.Equal(t, roadmap.Reading{On: today.On, Actual: 1, Total: 4}, share.Read(roadmaps, today))
	require.Equal(t, roadmap.Reading{Unknown: 4, Total: 4}, goodTarget().Read(roadmaps, nil))
}

func TestNearest(t *testing.T) {
	cost := func(n int64, criteria ...roadmap.Criterion) roadmap.Milestone {
		return roadmap.Milestone{ID: roadmap.MilestoneID(fmt.Sprint("m", n)), Criteria: criteria, Cost: blk.MustNewRupiah(n)}
	}
	waits := cost(3, roadmap.Partnership)
	waits.Prerequisites = []roadmap.MilestoneID{"m40"}
	base := func(id blk.CentreID, milestones ...roadmap.Milestone) roadmap.Roadmap {
		return roadmap.Roadmap{Centre: id, Evidence: evidence("2025-01-01", true, everyCriterion()[:7]...), Milestones: milestones}
	}
	fails := base("a")
	fails.Evidence = append(fails.Evidence, evidence("2025-01-02", false, roadmap.AlumniDatabase)...)
	one := base("z")
	one.Classes = []roadmap.ClassDecision{{Class: roadmap.Mandiri, From: blk.MustParseDate("2025-01-01")}}
	one.Evidence = append(one.Evidence, evidence("2025-01-02", true, roadmap.AlumniDatabase)...)
	roadmaps := []roadmap.Roadmap{
		fails, base("d"), base("c", cost(9, roadmap.AlumniDatabase), cost(5, roadmap.AlumniDatabase, roadmap.Partnership), cost(7, roadmap.Partnership)),
		base("b", cost(4, roadmap.AlumniDatabase), cost(2, roadmap.Partnership)), one, {Centre: "t"}, base("e", cost(1, roadmap.AlumniDatabase)), base("f", cost(1, roadmap.AlumniDatabase), waits, cost(40)),
	}
	got := roadmap.Nearest(roadmaps, roadmap.Mandiri, 10, today)
	var order []blk.CentreID
	for _, x := range got {
		order = append(order, x.Centre)
		require.Equal(t, roadmaps[x.Index].Centre, x.Centre)
	}
	require.Equal(t, []blk.CentreID{"z", "c", "b", "f", "d", "e", "a"}, order)
	require.Equal(t, roadmap.Mandiri, got[0].Given, "it has the class and no longer shows it")
	require.Equal(t, roadmap.IndependenceClass(""), got[1].Given)
	require.Equal(t, "Rp5", got[1].Cost.String(), "one milestone for both")
	require.Equal(t, "Rp6", got[2].Cost.String())
	require.Equal(t, "Rp44", got[3].Cost.String(), "with what it needs before")
	require.True(t, got[5].Cost.IsZero(), "nothing leads to the other one")
	require.Equal(t, roadmap.CriteriaOf(roadmap.AlumniDatabase), got[6].Failing)
	require.Equal(t, roadmap.CriteriaOf(roadmap.Partnership), got[6].Unknown)
	require.Empty(t, roadmap.Nearest(roadmaps, "maju", 3, today))
	require.Empty(t, roadmap.Nearest(roadmaps, roadmap.Mandiri, 0, today))
	require.Len(t, roadmap.Nearest(roadmaps, roadmap.Tumbuh, 3, nil), 3, "without a date nothing is known of anybody")
}

// A centre whose milestones cost as much as the dearest of those that are shown comes before
// it by its name, however late its cost is looked for.
func TestEqualCostsGoByCentre(t *testing.T) {
	centre := func(id blk.CentreID, milestones ...roadmap.Milestone) roadmap.Roadmap {
		return roadmap.Roadmap{Centre: id, Evidence: evidence("2025-01-01", true, everyCriterion()[:7]...), Milestones: milestones}
	}
	serves := func(id roadmap.MilestoneID, cost int64, criteria ...roadmap.Criterion) roadmap.Milestone {
		return roadmap.Milestone{ID: id, Criteria: criteria, Cost: blk.MustNewRupiah(cost)}
	}
	roadmaps := []roadmap.Roadmap{
		centre("z", serves("m", 1, roadmap.AlumniDatabase), serves("n", 1, roadmap.Partnership)), // two, at least one
		centre("a", serves("m", 2, roadmap.AlumniDatabase, roadmap.Partnership)),
	}
	for _, most := range []int{1, 2} {
		got := roadmap.Nearest(roadmaps, roadmap.Mandiri, most, today)
		require.Equal(t, blk.CentreID("a"), got[0].Centre)
		require.Equal(t, "Rp2", got[0].Cost.String())
	}
}

func TestTheNearestAreTheFirstOfAll(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		roadmaps := anyRoadmaps(t)
		to := rapid.SampledFrom(everyClass[1:]).Draw(t, "to")
		all := roadmap.Nearest(roadmaps, to, math.MaxInt, today)
		require.True(t, slices.IsSortedFunc(all, func(x, y roadmap.Candidate) int { return x.Compare(&y) }))
		most := rapid.IntRange(1, 10).Draw(t, "most")
		require.Equal(t, all[:min(most, len(all))], roadmap.Nearest(roadmaps, to, most, today))
		n := 0
		for i := range roadmaps {
			if a := roadmaps[i].Assess(today); a.Class.Next() == to {
				failing, unknown := a.Lacking()
				k := slices.IndexFunc(all, func(x roadmap.Candidate) bool { return x.Index == i })
				require.Equal(t, [2]int{len(failing), len(unknown)}, [2]int{all[k].Failing.Len(), all[k].Unknown.Len()})
				n++
			}
		}
		require.Len(t, all, n)
	})
}

func TestBacklog(t *testing.T) {
	day := blk.MustParseDate
	at := func(id blk.CentreID, code string, reviews ...string) roadmap.Roadmap {
		r := roadmap.Roadmap{Centre: id, Region: blk.MustParseRegion(code)}
		for _, on := range reviews {
			r.Reviews = append(r.Reviews, roadmap.Review{On: day(on)})
		}
		return r
	}
	given := at("g", "33.26")
	given.Classes = []roadmap.ClassDecision{{Class: roadmap.Tumbuh, From: day("2024-01-01")}}
	soon := at("h", "33.26")
	soon.Classes = []roadmap.ClassDecision{{Class: roadmap.Tumbuh, From: day("2025-06-01")}}
	b := roadmap.Backlog([]roadmap.Roadmap{soon, at("a", "33.25", "2024-03-01"), at("b", "33.25.01", "2023-01-01", "2024-02-28"), at("c", "33.25", "2025-03-02"), at("d", "33"), given, at("e", "33.26", "2024-03-01")}, blk.LevelRegency, today)
	require.Equal(t, []roadmap.OverdueReview{
		{Centre: "b", Region: blk.MustParseRegion("33.25.01"), Due: day("2025-02-28"), Days: 367},
		{Centre: "a", Region: blk.MustParseRegion("33.25"), Due: day("2025-03-01"), Days: 366},
		{Centre: "e", Region: blk.MustParseRegion("33.26"), Due: day("2025-03-01"), Days: 366},
	}, b.Overdue)
	require.Equal(t, []roadmap.OverdueReview{
		{Centre: "d", Region: blk.MustParseRegion("33")},
		{Centre: "g", Region: blk.MustParseRegion("33.26"), Due: day("2025-01-01"), Days: 425},
		{Centre: "h", Region: blk.MustParseRegion("33.26"), Due: day("2026-06-01")},
	}, b.Never)
	require.Equal(t, 1, b.Current, "c is due today, which is not overdue")
	require.Equal(t, []roadmap.RegionBacklog{
		{Never: 1},
		{Region: blk.MustParseRegion("33.25"), Overdue: 2, Current: 1, MostDays: 367},
		{Region: blk.MustParseRegion("33.26"), Overdue: 1, Never: 2, MostDays: 366},
	}, b.Regions)
	empty := roadmap.Backlog(nil, blk.LevelProvince, nil)
	require.Empty(t, empty.Regions)
}

func TestEveryCentreWaitsOrDoesNot(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		roadmaps := anyRoadmaps(t)
		for i := range roadmaps {
			if rapid.Bool().Draw(t, "reviewed") {
				roadmaps[i].Reviews = []roadmap.Review{{On: today.On.AddDays(-rapid.IntRange(-10, 800).Draw(t, "days"))}}
			}
		}
		b := roadmap.Backlog(roadmaps, blk.LevelProvince, today)
		require.Equal(t, len(roadmaps), len(b.Overdue)+len(b.Never)+b.Current)
		var overdue, never, current int
		for _, r := range b.Regions {
			overdue, never, current = overdue+r.Overdue, never+r.Never, current+r.Current
		}
		require.Equal(t, [3]int{len(b.Overdue), len(b.Never), b.Current}, [3]int{overdue, never, current})
	})
}

// Numbers that no country has neither panic nor take long.
func TestPortfoliosOfHostileNumbers(t *testing.T) {
	for _, n := range []int{math.MinInt, math.MinInt + 1, -1, 1 << 40, math.MaxInt} {
		counts := roadmap.ClassCounts{Unclassified: n, Tumbuh: n, Berkembang: 1, Mandiri: n}
		m := roadmap.Movement{From: february, To: today.On, FromTumbuh: counts, FromMandiri: roadmap.ClassCounts{Tumbuh: 1}, New: counts, Gone: counts}
		require.Len(t, m.Rates(inBoth("uji")), 1, "only the row that can be")
		margins := m.Margins()
		_, found := margins.Bounds()
		require.True(t, found.HasErrors())
		plan := roadmap.ProjectionPlan{From: today.On, Start: counts, Entering: counts, PeriodMonths: n, Periods: n, Rates: []roadmap.TransitionRate{{}, {From: "x"}}}
		_, found = plan.Project()
		require.Len(t, found.Of("BKK-038"), 2)
		require.NotEmpty(t, found.Of("BKK-036"))
		target := roadmap.Target{Class: roadmap.Mandiri, Share: hundredths(10_000)}
		p := target.Against(&roadmap.Reading{On: today.On, Actual: n, Unknown: n, Total: n})
		require.GreaterOrEqual(t, p.Needed, 0)
		_ = counts.Share(roadmap.Mandiri)
	}
	same := make([]roadmap.Roadmap, 200_000) // all of them one centre that nobody knows
	nation, _ := roadmap.Distribute(same, blk.LevelVillage, today).Of(blk.Region{})
	require.Equal(t, len(same), nation.Total())
	s := roadmap.Snap(same, roadmap.ClassDecided, today)
	m := roadmap.Move(&s, &s)
	require.Equal(t, 1, m.Stayed(), "the first of a centre that stands twice counts")
	require.Len(t, roadmap.Nearest(same, roadmap.Tumbuh, 5, today), 5)
	b := roadmap.Backlog(same, blk.LevelRegency, today)
	require.Len(t, b.Never, len(same))
}

var february = blk.MustParseDate("2023-02-11")

func TestPortfolioCodeLists(t *testing.T) {
	blktest.CodeList(t, roadmap.ClassBasis(""), roadmap.ClassChangeKind(""))
}
