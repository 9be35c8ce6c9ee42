package report

import (
	"strconv"

	"github.com/vokasi/vokasi-go/blk"
)

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

// matrix returns the numbers, bounds first.
func (v *IntervalChart) matrix() *matrix {
	m := &matrix{series: []Series{{Name: both("Batas bawah", "Lower bound")}, {Name: both("Nilai", "Value")}, {Name: both("Batas atas", "Upper bound")}}}
	for _, i := range v.Intervals {
		m.categories = append(m.categories, i.Label)
		for j, value := range []Value{i.Lower, i.Value, i.Upper} {
			m.series[j].Values = append(m.series[j].Values, value)
		}
	}
	return m
}

func (v IntervalChart) numbers() Table { return v.matrix().table(both("Uraian", "Item"), v.Target) }

func (v IntervalChart) describe(l blk.Lang) string {
	n := strconv.Itoa(len(v.Intervals))
	return both("Nilai dengan batas bawah dan batas atas: "+n+" baris. ", "Values with lower and upper bounds: "+n+" rows. ").In(l) + v.matrix().extremes(l)
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
	k := m.kind()
	if k == kindAbsent {
		return
	}
	var numbers []int64
	for value := range m.values {
		if n, ok := value.drawn(); ok && value.kind == k {
			numbers = append(numbers, n)
		}
	}
	target, hasTarget := v.Target.drawn()
	top := 0
	if hasTarget = hasTarget && v.Target.kind == k; hasTarget {
		numbers = append(numbers, target)
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
	a := newAxis(k, numbers, 8, names.width+gap, pictureWidth-room)
	places := make([]int, len(v.Intervals))
	y := top + between/2
	for i := range places {
		rows := max(height, names.height(i))
		places[i] = y + rows/2
		y += rows + between
	}
	c.height = c.below(&a, top, y-between/2, v.Counts)
	if hasTarget {
		c.target(v.Target, a.at(target), top, a.at(target), y-between/2)
	}
	at := func(value Value) (int, bool) {
		n, ok := value.drawn()
		return a.at(n), ok && value.kind == k
	}
	for i, place := range places {
		names.draw(c, i, place)
		one := &v.Intervals[i]
		lower, hasLower := at(one.Lower)
		upper, hasUpper := at(one.Upper)
		for _, bound := range []struct {
			x  int
			ok bool
		}{{lower, hasLower}, {upper, hasUpper}} {
			if bound.ok {
				c.line(bound.x, place-cap, bound.x, place+cap, lookOf(0).colour, "stroke-width", "2")
			}
		}
		if hasLower && hasUpper {
			c.line(lower, place, upper, place, lookOf(0).colour, "stroke-width", "3")
		}
		if x, ok := at(one.Value); ok {
			c.empty("circle", "cx", number(x), "cy", number(place), "r", "5.5", "fill", lookOf(0).colour, "stroke", paper, "stroke-width", "1.5")
		}
		c.label(pictureWidth, place, end, room, one.text(c.lang))
	}
}
