package report

import (
	"cmp"
	"slices"
	"strings"

	"github.com/vokasi/vokasi-go/blk"
)

// A LineChart shows how numbers move from one category to the next, mostly years
// or months. What is not known or hidden is a gap in the line.
type LineChart struct {
	// What the points are about, in order, for example the years.
	Categories []blk.Text
	// The lines. All numbers are of one kind; one of another kind than the first is
	// not drawn.
	Series []Series
	// What the numbers count, for example "peserta".
	Counts blk.Text
	// A line to compare with; absent is none.
	Target Value
}

func (l *LineChart) matrix() *matrix { return newMatrix(l.Categories, l.Series, l.Target) }

func (l LineChart) numbers() Table { return l.matrix().table(both("Waktu", "Time")) }

func (l LineChart) describe(lang blk.Lang) string {
	return both("Diagram garis: ", "Line chart: ").In(lang) + l.matrix().describe(lang)
}

func (l LineChart) draw(c *canvas) {
	m := l.matrix()
	if m.kind == kindAbsent {
		return
	}
	top := c.legend(m.names(), func(i, x, y int) {
		c.line(x, y, x+22*px, y, lookOf(i).colour, "stroke-width", "2", "stroke-dasharray", lookOf(i).dashes)
		c.marker(i, x+11*px, y)
	}) + 2*lineHeight
	a := m.axis(6, top+plotHeight, top)
	f := c.beside(&a, m, l.Counts)
	f.target(c, &a, m)
	for i := range l.Series {
		c.series(m, i, &a, &f)
	}
	c.pointLabels(m, &a, &f)
	c.height = c.categories(&f, l.Categories, top+plotHeight)
}

// series draws the line of a series, with its points where they do not touch.
func (c *canvas) series(m *matrix, series int, a *axis, f *field) {
	const least = 8 * px
	var path strings.Builder
	step := "M"
	for i := range m.categories {
		n, ok := m.number(m.value(series, i))
		if !ok {
			step = "M"
			continue
		}
		path.WriteString(step + point(f.at(i), a.at(n)))
		step = "L"
	}
	if path.Len() == 0 {
		return
	}
	c.empty("path", "d", path.String(), "fill", "none", "stroke", lookOf(series).colour, "stroke-width", "2", "stroke-dasharray", lookOf(series).dashes)
	for i := range m.categories {
		if n, ok := m.number(m.value(series, i)); ok && f.slot >= least {
			c.marker(series, f.at(i), a.at(n))
		}
	}
}

// pointLabels writes the numbers at the points of lines, if there is room beside
// each other: that of the highest line above it, that of the lowest below it,
// others where they are far from both.
func (c *canvas) pointLabels(m *matrix, a *axis, f *field) {
	const away, room = lineHeight * 3 / 4, 2 * lineHeight
	if widest(pictureWidth, m.labels(c.lang)) > f.slot {
		return
	}
	type label struct {
		y    int
		text string
	}
	for i := range m.categories {
		var labels []label
		for j := range m.series {
			v := m.value(j, i)
			if n, ok := m.number(v); ok {
				labels = append(labels, label{a.at(n), v.brief(c.lang)})
			}
		}
		slices.SortStableFunc(labels, func(p, q label) int { return cmp.Compare(p.y, q.y) })
		for j, one := range labels {
			y := one.y - away
			switch {
			case j > 0 && j == len(labels)-1:
				y = one.y + away
			case j > 0 && (one.y-labels[j-1].y < room || labels[j+1].y-one.y < room):
				continue
			}
			c.label(f.at(i), y, middle, f.slot, one.text, onPaper...)
		}
	}
}
