package report

import "github.com/vokasi/vokasi-go/blk"

// An IntervalChart shows numbers that are known only between two bounds, such as
// rates where some people could not be traced: a point with its lower and upper
// bound.
type IntervalChart struct {
	// The rows, in order.
	Intervals []Interval
	// What the numbers are, for example "tingkat serapan".
	Counts blk.Text
	// A line to compare with; absent is none.
	Target Value
}

// An Interval is one number between its bounds.
type Interval struct {
	// What it is about, for example a workshop.
	Label blk.Text
	// The number; absent where only the bounds are known.
	Value Value
	// The least that it can be; absent is not known.
	Lower Value
	// The most that it can be; absent is not known.
	Upper Value
}

// matrix returns the numbers, each between its bounds.
func (v *IntervalChart) matrix() *matrix {
	labels := make([]blk.Text, len(v.Intervals))
	series := []Series{{Name: both("Batas bawah", "Lower bound")}, {Name: both("Nilai", "Value")}, {Name: both("Batas atas", "Upper bound")}}
	for i, one := range v.Intervals {
		labels[i] = one.Label
		for j, value := range []Value{one.Lower, one.Value, one.Upper} {
			series[j].Values = append(series[j].Values, value)
		}
	}
	return newMatrix(labels, series, v.Target)
}

func (v IntervalChart) numbers() Table { return v.matrix().table(both("Uraian", "Item")) }

func (v IntervalChart) describe(l blk.Lang) string {
	return both("Nilai dengan batas bawah dan batas atas: ", "Values with lower and upper bounds: ").In(l) + v.matrix().describe(l)
}

// text returns the interval as people read it: 62,5% (41%–78,3%).
func (i *Interval) text(l blk.Lang) string {
	s := i.Value.brief(l)
	if i.Lower.kind != kindAbsent || i.Upper.kind != kindAbsent {
		s += " (" + i.Lower.brief(l) + "–" + i.Upper.brief(l) + ")"
	}
	return s
}

func (v IntervalChart) draw(c *canvas) {
	const height, between, cap = 16 * px, 10 * px, 5 * px
	m := v.matrix()
	if m.kind == kindAbsent {
		return
	}
	top := 0
	if m.hasTarget() {
		top = lineHeight
	}
	names := newNames(c, m.categories)
	room := 2*gap + widest(pictureWidth/3, func(yield func(string) bool) {
		for i := range v.Intervals {
			if !yield(v.Intervals[i].text(c.lang)) {
				return
			}
		}
	})
	a := m.axis(8, names.width+gap, pictureWidth-room)
	places := make([]int, len(v.Intervals)) // of the middles
	y := top + between/2
	for i := range places {
		row := max(height, names.height(i))
		places[i] = y + row/2
		y += row + between
	}
	bottom := y - between/2
	c.height = c.below(&a, top, bottom, v.Counts)
	if n, ok := m.number(v.Target); ok {
		c.target(v.Target, a.at(n), top, a.at(n), bottom)
	}
	for i, place := range places {
		names.draw(c, i, place)
		one := &v.Intervals[i]
		lower, hasLower := m.number(one.Lower)
		upper, hasUpper := m.number(one.Upper)
		if hasLower && hasUpper {
			c.line(a.at(lower), place, a.at(upper), place, lookOf(0).colour, "stroke-width", "3")
		}
		if hasLower {
			c.line(a.at(lower), place-cap, a.at(lower), place+cap, lookOf(0).colour, "stroke-width", "2")
		}
		if hasUpper {
			c.line(a.at(upper), place-cap, a.at(upper), place+cap, lookOf(0).colour, "stroke-width", "2")
		}
		if n, ok := m.number(one.Value); ok {
			c.empty("circle", "cx", number(a.at(n)), "cy", number(place), "r", "5.5", "fill", lookOf(0).colour, "stroke", paper, "stroke-width", "1.5")
		}
		c.label(pictureWidth, place, end, room, one.text(c.lang))
	}
}
