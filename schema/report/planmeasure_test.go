package report

import (
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/vokasi/vokasi-go/blk"
)

// drawnPlaces returns all places of what was drawn, in hundredths of a pixel.
func drawnPlaces(t require.TestingT, svg string) (xs, ys []int) {
	hundredths := func(s string) int {
		whole, rest, _ := strings.Cut(strings.TrimPrefix(s, "-"), ".")
		n, err := strconv.Atoi(whole + (rest + "00")[:2])
		require.NoError(t, err)
		if strings.HasPrefix(s, "-") {
			return -n
		}
		return n
	}
	for _, m := range regexp.MustCompile(` d="([^"]*)"[^>]*?/>`).FindAllStringSubmatch(svg, -1) {
		if strings.Contains(m[0], "transform=") || strings.Contains(m[0], `stroke-width="1.5" fill="#`) {
			continue
		}
		for _, p := range regexp.MustCompile(`[ML](-?[0-9.]+) (-?[0-9.]+)`).FindAllStringSubmatch(m[1], -1) {
			xs, ys = append(xs, hundredths(p[1])), append(ys, hundredths(p[2]))
		}
	}
	for _, m := range regexp.MustCompile(`<rect x="([^"]*)" y="([^"]*)" width="([^"]*)" height="([^"]*)"`).FindAllStringSubmatch(svg, -1) {
		x, y := hundredths(m[1]), hundredths(m[2])
		xs, ys = append(xs, x, x+hundredths(m[3])), append(ys, y, y+hundredths(m[4]))
	}
	for _, m := range regexp.MustCompile(`translate\((-?[0-9.]+) (-?[0-9.]+)\)`).FindAllStringSubmatch(svg, -1) {
		xs, ys = append(xs, hundredths(m[1])), append(ys, hundredths(m[2]))
	}
	text := regexp.MustCompile(`<text x="([^"]*)" y="([^"]*)" text-anchor="([a-z]*)"([^>]*)>(?:<title>[^<]*</title>)?([^<]*)<`)
	for _, m := range text.FindAllStringSubmatch(svg, -1) {
		size := textSize
		if strings.Contains(m[4], "font-size") {
			size = smallSize
		}
		x, w := hundredths(m[1]), width(m[5], size)
		switch m[3] {
		case middle:
			x -= w / 2
		case end:
			x -= w
		}
		xs, ys = append(xs, x, x+w), append(ys, hundredths(m[2]))
	}
	return xs, ys
}

// requireInFrame draws a picture and holds that nothing of it lies outside.
func requireInFrame(t require.TestingT, chart Chart, l blk.Lang) {
	c := &canvas{body: new(strings.Builder), id: "f"}
	c.markup = markup{out: c.body, lang: l}
	chart.draw(c)
	xs, ys := drawnPlaces(t, c.body.String())
	if len(xs) == 0 {
		return
	}
	require.GreaterOrEqual(t, slices.Min(xs), 0, "left")
	require.LessOrEqual(t, slices.Max(xs), pictureWidth, "right")
	require.GreaterOrEqual(t, slices.Min(ys), 0, "top")
	require.LessOrEqual(t, slices.Max(ys), c.height, "bottom")
}

func drawTitle(t *rapid.T) blk.Text {
	s := strings.Join(rapid.SliceOfN(rapid.StringMatching(`[A-Za-z]{1,24}`), 0, 12).Draw(t, "title"), " ")
	return both(s, s)
}

// TestPlansStayInTheirFrame draws plans without sense: days that are reversed, absent or
// far apart, tasks that wait for themselves, for each other and for nobody.
func TestPlansStayInTheirFrame(t *testing.T) {
	first := blk.MustParseDate("2026-01-01")
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.SampledFrom([]int{0, 1, 2, 3, 5, 8, 12, 25, 45}).Draw(t, "tasks")
		reach := rapid.SampledFrom([]int{3, 400, 20_000, 2_900_000}).Draw(t, "reach")
		day := func(name string) blk.Date {
			if rapid.IntRange(0, 5).Draw(t, name+" is absent") == 0 {
				return blk.Date{}
			}
			return first.AddDays(rapid.IntRange(-min(reach, 700_000), reach).Draw(t, name))
		}
		var g GanttChart
		var d DependencyDiagram
		g.On = day("on")
		if rapid.IntRange(0, 4).Draw(t, "has a period") == 0 {
			g.Period = blk.Period{From: day("from"), Until: day("until")}
		}
		for range n {
			r := GanttRow{Label: drawTitle(t), Start: day("start"), Finish: day("finish"), Running: rapid.Bool().Draw(t, "running"), Finished: rapid.Bool().Draw(t, "finished"), Critical: rapid.Bool().Draw(t, "critical"),
				LatestFinish: day("latest"), Due: day("due"), Prerequisites: rapid.SliceOfN(rapid.IntRange(-2, n+2), 0, 4).Draw(t, "prerequisites")}
			g.Rows = append(g.Rows, r)
			d.Boxes = append(d.Boxes, DependencyBox{Label: r.Label, Start: r.Start, Finish: r.Finish, Running: r.Running, Finished: r.Finished, Critical: r.Critical, Prerequisites: r.Prerequisites})
		}
		l := rapid.SampledFrom([]blk.Lang{blk.Indonesian, blk.English}).Draw(t, "language")
		requireInFrame(t, g, l)
		requireInFrame(t, d, l)
		require.Len(t, g.numbers().Rows, n)
		require.Len(t, d.numbers().Rows, n)
		require.NotEmpty(t, g.describe(l)+d.describe(l))
	})
}

// TestBoxesDoNotCoverEachOther holds that boxes, and the arrows that pass between them,
// keep apart, that arrows lead down, and that each that is drawn was asked for and none
// is missing that others do not tell.
func TestBoxesDoNotCoverEachOther(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(1, 60).Draw(t, "tasks")
		var d DependencyDiagram
		for i := range n {
			var before []int
			if i > 0 {
				before = rapid.SliceOfN(rapid.IntRange(0, i-1), 0, 5).Draw(t, "prerequisites")
			}
			d.Boxes = append(d.Boxes, DependencyBox{Label: both("Tugas", "Task"), Prerequisites: before, Critical: rapid.IntRange(0, 3).Draw(t, "critical") == 0})
		}
		l := d.layout()
		require.Len(t, l.shown, min(n, mostBoxes))
		boxes := map[int]int{}
		for _, layer := range l.layers {
			count := 0
			for at, i := range layer {
				it := &l.items[i]
				require.GreaterOrEqual(t, it.x-it.width/2, 0)
				require.LessOrEqual(t, it.x+it.width/2, pictureWidth)
				if at > 0 {
					before := &l.items[layer[at-1]]
					require.GreaterOrEqual(t, it.x-it.width/2, before.x+before.width/2-2, "side by side")
				}
				if it.box >= 0 {
					boxes[it.box]++
					count++
					require.GreaterOrEqual(t, it.width, 90*px, "room for words")
				}
			}
			require.LessOrEqual(t, count, mostInLayer)
		}
		require.Len(t, boxes, len(l.shown))
		reach := map[int]map[int]bool{} // by the arrows that are drawn
		for _, b := range l.shown {
			reach[b] = map[int]bool{}
		}
		for _, a := range l.arrows {
			from, to := &l.items[a.items[0]], &l.items[a.items[len(a.items)-1]]
			require.Contains(t, d.Boxes[to.box].Prerequisites, from.box)
			for k := 1; k < len(a.items); k++ {
				require.Equal(t, l.items[a.items[k-1]].layer+1, l.items[a.items[k]].layer)
			}
			reach[to.box][from.box] = true
		}
		for _, b := range l.shown { // prerequisites come first
			for from := range reach[b] {
				for further := range reach[from] {
					reach[b][further] = true
				}
			}
		}
		for _, b := range l.shown {
			for _, p := range d.Boxes[b].Prerequisites {
				if slices.Contains(l.shown, p) {
					require.True(t, reach[b][p], "%d waits for %d", b, p)
				}
			}
		}
	})
}

// TestSweepsUncross holds that arranging crosses no more arrows than the order given.
func TestSweepsUncross(t *testing.T) {
	d := DependencyDiagram{Boxes: []DependencyBox{{}, {}, {}, {Prerequisites: []int{2}}, {Prerequisites: []int{1}}, {Prerequisites: []int{0}}}}
	l := d.layout()
	require.Zero(t, l.crossings())
	require.Len(t, l.arrows, 3)
	l.layers = [][]int{{0, 1, 2}, {3, 4, 5}}
	require.Equal(t, 3, l.crossings())
}

// TestDaysBesideBarsAreWhole holds that the last day of a task is not cut off where a long
// slack leaves room only over its line, and is left out where there is none at all.
func TestDaysBesideBarsAreWhole(t *testing.T) {
	day := blk.MustParseDate
	g := GanttChart{Rows: []GanttRow{
		{Label: both("A", "A"), Start: day("2026-01-01"), Finish: day("2026-02-10"), LatestFinish: day("2026-12-31")},
		{Label: both("B", "B"), Start: day("2026-01-20"), Finish: day("2026-03-11"), LatestFinish: day("2026-12-31"), Due: day("2026-03-20")},
		{Label: both("C", "C"), Start: day("2026-01-02"), Finish: day("2026-12-30"), Critical: true},
	}}
	c := &canvas{body: new(strings.Builder), id: "f"}
	c.markup = markup{out: c.body, lang: blk.English}
	g.draw(c)
	drawn := c.body.String()
	require.Contains(t, drawn, ">10 Feb 2026<")
	require.Contains(t, drawn, ">11 Mar 2026<")
	require.NotContains(t, drawn, ">30 Dec 2026")
	require.NotContains(t, drawn, "…")
}
