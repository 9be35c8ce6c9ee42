package report

import (
	"strings"

	"github.com/vokasi/vokasi-go/blk"
)

// A BarChart compares numbers by the length of bars. The bars lie, which leaves
// room for long names, and those of one category stand side by side, unless it
// says otherwise. A number that is not known or hidden has no bar but its mark.
type BarChart struct {
	// What the bars are about, for example the workshops.
	Categories []blk.Text
	// The numbers. All are of one kind; one of another kind than the first is not
	// drawn.
	Series []Series
	// What the numbers count, for example "peserta".
	Counts blk.Text
	// A line that the bars should reach; absent is none.
	Target Value
	// Whether the bars stand: for a few categories with short names, such as years.
	Vertical bool
	// Whether the series are parts of a whole, one after the other in one bar.
	Stacked bool
}

func (b *BarChart) matrix() *matrix { return newMatrix(b.Categories, b.Series, b.Target) }

func (b BarChart) numbers() Table { return b.matrix().table(both("Kategori", "Category")) }

func (b BarChart) describe(l blk.Lang) string {
	return both("Diagram batang: ", "Bar chart: ").In(l) + b.matrix().describe(l)
}

// A bar is one number of a chart, from one number to another.
type bar struct {
	series   int
	from, to int64
	value    Value
	drawn    bool
}

// bars returns the bars of a category.
func (b *BarChart) bars(m *matrix, category int) []bar {
	bars := make([]bar, len(b.Series))
	var above, below int64 // where the next part begins
	for i := range bars {
		v := m.value(i, category)
		n, ok := m.number(v)
		switch {
		case !ok:
			bars[i] = bar{series: i, value: v}
		case !b.Stacked:
			bars[i] = bar{i, 0, n, v, true}
		case n < 0:
			bars[i] = bar{i, below, max(below+n, -mostDrawn), v, true}
			below = bars[i].to
		default:
			bars[i] = bar{i, above, min(above+n, mostDrawn), v, true}
			above = bars[i].to
		}
	}
	return bars
}

// lanes returns how many bars of a category lie side by side.
func (b *BarChart) lanes() int {
	if b.Stacked {
		return 1
	}
	return len(b.Series)
}

// axis returns the axis that all bars fit on.
func (b *BarChart) axis(m *matrix, most int64, from, to int) axis {
	if !b.Stacked {
		return m.axis(most, from, to)
	}
	var ends []int64
	for i := range b.Categories {
		for _, one := range b.bars(m, i) {
			ends = append(ends, one.to)
		}
	}
	if n, ok := m.number(m.target); ok {
		ends = append(ends, n)
	}
	return newAxis(m.kind, ends, most, from, to)
}

// endLabel returns what stands at the end of stacked bars: what they come to or,
// where a part is not known or hidden, the marks of such parts.
func (b *BarChart) endLabel(bars []bar, l blk.Lang) string {
	var sum int64
	marks, drawn := "", true
	for _, one := range bars {
		if !one.drawn {
			marks += "+ " + one.value.In(l) + " "
		}
		drawn = drawn && one.drawn && one.to-one.from == one.value.n
		sum += one.to - one.from
	}
	switch {
	case marks != "":
		return strings.TrimSuffix(marks, " ")
	case drawn && len(bars) > 1:
		return Value{kind: bars[0].value.kind, n: sum}.brief(l)
	}
	return ""
}

func (b BarChart) draw(c *canvas) {
	m := b.matrix()
	if m.kind == kindAbsent {
		return
	}
	c.patterns(len(b.Series))
	if b.Vertical {
		b.drawStanding(c, m)
	} else {
		b.drawLying(c, m)
	}
}

// labels yields what stands at the ends of the bars.
func (b *BarChart) labels(m *matrix, l blk.Lang) func(yield func(string) bool) {
	if !b.Stacked {
		return m.labels(l)
	}
	return func(yield func(string) bool) {
		for i := range b.Categories {
			if !yield(b.endLabel(b.bars(m, i), l)) {
				return
			}
		}
	}
}

// highest returns the largest number that bars reach.
func highest(bars []bar) int64 {
	most := int64(0)
	for _, one := range bars {
		most = max(most, one.to)
	}
	return most
}

func (b *BarChart) drawLying(c *canvas, m *matrix) {
	const thickness, between = 16 * px, 10 * px
	top := c.areaLegend(m.names())
	if m.hasTarget() {
		top += lineHeight
	}
	names := newNames(c, b.Categories)
	room := gap + widest(pictureWidth/4, b.labels(m, c.lang))
	a := b.axis(m, 8, names.width+gap, pictureWidth-room)
	if a.low < 0 && !b.Stacked {
		a.from += room
	}
	breadth := b.lanes() * thickness
	y := top + between/2
	places := make([]int, len(b.Categories)) // of the middles
	for i := range places {
		height := max(breadth, names.height(i))
		places[i] = y + height/2
		y += height + between
	}
	bottom := y - between/2
	each := func(do func(one bar, x1, x2, y int)) {
		for i, place := range places {
			for j, one := range b.bars(m, i) {
				lane := j % b.lanes()
				do(one, a.at(min(one.from, one.to)), a.at(max(one.from, one.to)), place-breadth/2+lane*thickness)
			}
		}
	}
	c.height = c.below(&a, top, bottom, b.Counts)
	each(func(one bar, x1, x2, y int) {
		if one.drawn {
			c.rectangle(x1, y, x2-x1, thickness-px, c.fill(one.series)...)
		}
	})
	if n, ok := m.number(b.Target); ok {
		c.target(b.Target, a.at(n), top, a.at(n), bottom)
	}
	each(func(one bar, x1, x2, y int) {
		label := one.value.brief(c.lang)
		switch {
		case b.Stacked:
			if one.drawn && width(label, textSize)+gap <= x2-x1 {
				c.inside(one.series, (x1+x2)/2, y+thickness/2, x2-x1, label)
			}
		case one.to < 0:
			c.label(x1-gap/2, y+thickness/2, end, room, label, onPaper...)
		default:
			c.label(x2+gap/2, y+thickness/2, start, room, label, onPaper...)
		}
	})
	for i, place := range places {
		names.draw(c, i, place)
		if bars := b.bars(m, i); b.Stacked {
			c.label(a.at(highest(bars))+gap/2, place, start, room, b.endLabel(bars, c.lang), strong...)
		}
	}
}

func (b *BarChart) drawStanding(c *canvas, m *matrix) {
	top := c.areaLegend(m.names()) + 2*lineHeight
	a := b.axis(m, 6, top+plotHeight, top)
	f := c.beside(&a, m, b.Counts)
	breadth := min(f.slot*7/10/b.lanes(), 48*px)
	fits := widest(pictureWidth, b.labels(m, c.lang)) <= f.slot*9/10/b.lanes()
	each := func(do func(one bar, x, y1, y2 int)) {
		for i := range b.Categories {
			for j, one := range b.bars(m, i) {
				lane := j % b.lanes()
				do(one, f.at(i)-b.lanes()*breadth/2+lane*breadth, a.at(max(one.from, one.to)), a.at(min(one.from, one.to)))
			}
		}
	}
	each(func(one bar, x, y1, y2 int) {
		if one.drawn {
			c.rectangle(x, y1, max(breadth-px, px/2), y2-y1, c.fill(one.series)...)
		}
	})
	f.target(c, &a, m)
	each(func(one bar, x, y1, y2 int) {
		label := one.value.brief(c.lang)
		switch {
		case b.Stacked:
			if one.drawn && width(label, textSize) <= breadth && lineHeight <= y2-y1 {
				c.inside(one.series, x+breadth/2, (y1+y2)/2, breadth, label)
			}
		case fits && one.to < 0:
			c.label(x+breadth/2, y2+lineHeight/2, middle, f.slot, label, onPaper...)
		case fits:
			c.label(x+breadth/2, y1-lineHeight/2, middle, f.slot, label, onPaper...)
		}
	})
	for i := range b.Categories {
		if bars := b.bars(m, i); b.Stacked && fits {
			c.label(f.at(i), a.at(highest(bars))-lineHeight/2, middle, f.slot, b.endLabel(bars, c.lang), strong...)
		}
	}
	c.height = c.categories(&f, b.Categories, top+plotHeight)
}
