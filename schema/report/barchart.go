package report

import (
	"slices"
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

func (b *BarChart) matrix() *matrix { return &matrix{b.Categories, b.Series} }

func (b BarChart) numbers() Table { return b.matrix().table(both("Kategori", "Category"), b.Target) }

func (b BarChart) describe(l blk.Lang) string {
	m := b.matrix()
	return both("Diagram batang: ", "Bar chart: ").In(l) + m.size(l) + " " + m.extremes(l)
}

// A bar is one number of a chart, from one number to another.
type bar struct {
	series, lane int
	from, to     int64
	value        Value
	drawn        bool
}

// bars returns the bars of a category, and how many lie side by side.
func (b *BarChart) bars(m *matrix, category int) (bars []bar, lanes int) {
	k := m.kind()
	var above, below int64
	for i := range b.Series {
		v := m.value(i, category)
		n, ok := v.drawn()
		one := bar{series: i, lane: i, to: n, value: v, drawn: ok && v.kind == k}
		if b.Stacked {
			one.lane = 0
			if one.drawn && n >= 0 {
				one.from, above = above, min(above+n, mostDrawn)
				one.to = above
			} else if one.drawn {
				one.from, below = below, max(below+n, -mostDrawn)
				one.to = below
			}
		}
		bars = append(bars, one)
	}
	if b.Stacked {
		return bars, 1
	}
	return bars, len(b.Series)
}

// ends returns the numbers that the axis must reach.
func (b *BarChart) ends(m *matrix) []int64 {
	var ends []int64
	for i := range b.Categories {
		bars, _ := b.bars(m, i)
		for _, one := range bars {
			if one.drawn {
				ends = append(ends, one.from, one.to)
			}
		}
	}
	if n, ok := b.Target.drawn(); ok && b.Target.kind == m.kind() {
		ends = append(ends, n)
	}
	return ends
}

// hasTarget reports whether the target has a place on the axis.
func (b *BarChart) hasTarget(m *matrix) bool {
	return b.Target.kind >= kindNumber && b.Target.kind == m.kind()
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
	ends := b.ends(m)
	if len(ends) == 0 {
		return
	}
	c.patterns(len(b.Series))
	if b.Vertical {
		b.drawStanding(c, m, ends)
	} else {
		b.drawLying(c, m, ends)
	}
}

// labels yields what stands at the ends of the bars.
func (b *BarChart) labels(m *matrix, l blk.Lang) func(yield func(string) bool) {
	return func(yield func(string) bool) {
		for i := range b.Categories {
			bars, _ := b.bars(m, i)
			if b.Stacked && !yield(b.endLabel(bars, l)) {
				return
			}
			for _, one := range bars {
				if !b.Stacked && !yield(one.value.brief(l)) {
					return
				}
			}
		}
	}
}

func (b *BarChart) drawLying(c *canvas, m *matrix, ends []int64) {
	const thickness, between = 16 * px, 10 * px
	top := c.areaLegend(m.names())
	if b.hasTarget(m) {
		top += lineHeight
	}
	names := newNames(c, b.Categories)
	room := gap + widest(pictureWidth/4, b.labels(m, c.lang))
	from := names.width + gap
	if slices.Min(ends) < 0 && !b.Stacked {
		from += room
	}
	a := newAxis(m.kind(), ends, 8, from, pictureWidth-room)
	y := top + between/2
	places := make([]int, len(b.Categories)) // of the middles
	for i := range places {
		_, lanes := b.bars(m, i)
		height := max(lanes*thickness, names.height(i))
		places[i] = y + height/2
		y += height + between
	}
	bottom := y - between/2
	c.height = c.below(&a, top, bottom, b.Counts)
	each := func(do func(one bar, x1, x2, y int)) {
		for i, place := range places {
			bars, lanes := b.bars(m, i)
			for _, one := range bars {
				do(one, a.at(min(one.from, one.to)), a.at(max(one.from, one.to)), place-lanes*thickness/2+one.lane*thickness)
			}
		}
	}
	each(func(one bar, x1, x2, y int) {
		if one.drawn {
			c.rectangle(x1, y, x2-x1, thickness-px, c.fill(one.series)...)
		}
	})
	if b.hasTarget(m) {
		n, _ := b.Target.drawn()
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
		if bars, _ := b.bars(m, i); b.Stacked {
			c.label(a.at(highest(bars))+gap/2, place, start, room, b.endLabel(bars, c.lang), strong...)
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

func (b *BarChart) drawStanding(c *canvas, m *matrix, ends []int64) {
	const height = 190 * px
	top := c.areaLegend(m.names()) + 2*lineHeight
	a := newAxis(m.kind(), ends, 6, top+height, top)
	left := a.widestLabel(c.lang) + gap
	right := pictureWidth
	if b.hasTarget(m) {
		right -= widest(pictureWidth/4, slices.Values([]string{c.targetName(b.Target)})) + gap
	}
	c.beside(&a, left, right, top-lineHeight-gap, b.Counts)
	slot := (right - left) / len(b.Categories)
	lanes := 1
	if !b.Stacked {
		lanes = len(b.Series)
	}
	thickness := min(slot*7/10/lanes, 48*px)
	fits := widest(pictureWidth, b.labels(m, c.lang)) <= slot*9/10/lanes
	each := func(do func(one bar, x, y1, y2 int)) {
		for i := range b.Categories {
			bars, _ := b.bars(m, i)
			for _, one := range bars {
				do(one, left+slot*i+slot/2-lanes*thickness/2+one.lane*thickness, a.at(max(one.from, one.to)), a.at(min(one.from, one.to)))
			}
		}
	}
	each(func(one bar, x, y1, y2 int) {
		if one.drawn {
			c.rectangle(x, y1, max(thickness-px, px/2), y2-y1, c.fill(one.series)...)
		}
	})
	if b.hasTarget(m) {
		n, _ := b.Target.drawn()
		c.target(b.Target, left, a.at(n), right, a.at(n))
	}
	each(func(one bar, x, y1, y2 int) {
		label := one.value.brief(c.lang)
		switch {
		case b.Stacked:
			if one.drawn && width(label, textSize) <= thickness && lineHeight <= y2-y1 {
				c.inside(one.series, x+thickness/2, (y1+y2)/2, thickness, label)
			}
		case fits && one.to < 0:
			c.label(x+thickness/2, y2+lineHeight/2, middle, slot, label, onPaper...)
		case fits:
			c.label(x+thickness/2, y1-lineHeight/2, middle, slot, label, onPaper...)
		}
	})
	for i := range b.Categories {
		if bars, _ := b.bars(m, i); b.Stacked && fits {
			c.label(left+slot*i+slot/2, a.at(highest(bars))-lineHeight/2, middle, slot, b.endLabel(bars, c.lang), strong...)
		}
	}
	c.height = c.categories(b.Categories, left, slot, top+height)
}
