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

func (l *LineChart) matrix() *matrix { return &matrix{l.Categories, l.Series} }

func (l LineChart) numbers() Table { return l.matrix().table(both("Waktu", "Time"), l.Target) }

func (l LineChart) describe(lang blk.Lang) string {
	m := l.matrix()
	return both("Diagram garis: ", "Line chart: ").In(lang) + m.size(lang) + " " + m.extremes(lang)
}

func (l LineChart) draw(c *canvas) {
	const height = 190 * px
	m := l.matrix()
	k := m.kind()
	if k == kindAbsent {
		return
	}
	var numbers []int64
	for v := range m.values {
		if n, ok := v.drawn(); ok && v.kind == k {
			numbers = append(numbers, n)
		}
	}
	target, hasTarget := l.Target.drawn()
	hasTarget = hasTarget && l.Target.kind == k
	top := c.legend(m.names(), func(i, x, y int) {
		c.line(x, y, x+22*px, y, lookOf(i).colour, "stroke-width", "2", "stroke-dasharray", lookOf(i).dashes)
		c.marker(i, x+11*px, y)
	}) + 2*lineHeight
	if hasTarget {
		numbers = append(numbers, target)
	}
	a := newAxis(k, numbers, 6, top+height, top)
	left := a.widestLabel(c.lang) + gap
	right := pictureWidth
	if hasTarget {
		right -= widest(pictureWidth/4, slices.Values([]string{c.targetName(l.Target)})) + gap
	}
	c.beside(&a, left, right, top-lineHeight-gap, l.Counts)
	slot := (right - left) / len(l.Categories)
	if hasTarget {
		c.target(l.Target, left, a.at(target), right, a.at(target))
	}
	for i := range l.Series {
		l.drawLine(c, m, i, &a, left, slot)
	}
	l.drawLabels(c, m, &a, left, slot)
	c.height = c.categories(l.Categories, left, slot, top+height)
}

// drawLine draws one series.
func (l *LineChart) drawLine(c *canvas, m *matrix, series int, a *axis, left, slot int) {
	var path strings.Builder
	before := false
	for i := range l.Categories {
		v := m.value(series, i)
		n, ok := v.drawn()
		if ok = ok && v.kind == a.kind; ok {
			if before {
				path.WriteByte('L')
			} else {
				path.WriteByte('M')
			}
			path.WriteString(point(left+slot*i+slot/2, a.at(n)))
		}
		before = ok
	}
	if path.Len() > 0 {
		c.empty("path", "d", path.String(), "fill", "none", "stroke", lookOf(series).colour, "stroke-width", "2", "stroke-dasharray", lookOf(series).dashes)
	}
	for i := range l.Categories {
		if v := m.value(series, i); v.kind == a.kind && slot >= 8*px {
			n, _ := v.drawn()
			c.marker(series, left+slot*i+slot/2, a.at(n))
		}
	}
}

// drawLabels writes the numbers at the points: that of the highest line above it,
// that of the lowest below it, others where there is room.
func (l *LineChart) drawLabels(c *canvas, m *matrix, a *axis, left, slot int) {
	type label struct {
		y    int
		text string
	}
	const away, room = lineHeight * 3 / 4, 2 * lineHeight
	widestOf := widest(pictureWidth, func(yield func(string) bool) {
		for v := range m.values {
			if !yield(v.brief(c.lang)) {
				return
			}
		}
	})
	if widestOf > slot {
		return
	}
	for i := range l.Categories {
		var labels []label
		for j := range l.Series {
			if v := m.value(j, i); v.kind == a.kind {
				n, _ := v.drawn()
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
			c.label(left+slot*i+slot/2, y, middle, slot, one.text, onPaper...)
		}
	}
}
