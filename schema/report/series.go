package report

import (
	"strconv"

	"github.com/vokasi/vokasi-go/blk"
)

// A Series is one row of numbers in a picture, one for each category.
type Series struct {
	// What the numbers are, for example "Lulus".
	Name blk.Text
	// The numbers in the order of the categories; where there are fewer, the rest
	// is not known.
	Values []Value
}

// A look is how a series is drawn: a colour, a pattern on white for areas, and
// dashes and signs for lines, so that series differ without colour.
type look struct {
	colour  string
	pattern string // a path on a square of 8 pixels; "" fills the area
	dashes  string
	marker  string // a path around 0 0
}

const manyLooks = 36

var looks = [...]look{
	{"#1f4e79", "", "", "M-4 0A4 4 0 1 1 4 0A4 4 0 1 1 -4 0Z"},
	{"#b0480c", "M-2 2L2 -2M0 8L8 0M6 10L10 6", "6 3", "M-4 -4H4V4H-4Z"},
	{"#1b6e5a", "M2 2h2v2h-2zM6 6h2v2h-2z", "2 3", "M0 -5L5 4H-5Z"},
	{"#6b4c9a", "M4 0V8M0 4H8", "9 3 2 3", "M0 -5L5 0L0 5L-5 0Z"},
	{"#7a5c00", "M0 2H8M0 6H8", "12 4", "M0 5L5 -4H-5Z"},
	{"#4d4d4d", "M2 0V8M6 0V8", "4 2 1 2", "M-4 -4L4 4M4 -4L-4 4"},
}

// lookOf returns how the series of an index is drawn. After the last colour the
// first comes again with another pattern.
func lookOf(i int) look {
	i = max(i, 0) % manyLooks
	first := looks[i%len(looks)]
	l := looks[(i+i/len(looks))%len(looks)]
	l.colour = first.colour
	return l
}

// fill returns the attributes of an area of a series.
func (c *canvas) fill(i int) []string {
	l := lookOf(i)
	fill := l.colour
	if l.pattern != "" {
		fill = "url(#" + c.patternID(i) + ")"
	}
	return []string{"fill", fill, "stroke", l.colour}
}

func (c *canvas) patternID(i int) string { return c.id + "-p" + strconv.Itoa(max(i, 0)%manyLooks) }

// patterns defines the patterns of the first series.
func (c *canvas) patterns(series int) {
	if series < 2 {
		return
	}
	c.open("defs")
	for i := range min(series, manyLooks) {
		l := lookOf(i)
		if l.pattern == "" {
			continue
		}
		c.open("pattern", "id", c.patternID(i), "width", "8", "height", "8", "patternUnits", "userSpaceOnUse")
		c.empty("rect", "width", "8", "height", "8", "fill", paper)
		c.empty("path", "d", l.pattern, "stroke", l.colour, "stroke-width", "1.5", "fill", l.colour)
		c.close("pattern")
	}
	c.close("defs")
}

// marker draws the sign of a point of a line.
func (c *canvas) marker(i, x, y int) {
	l := lookOf(i)
	c.empty("path", "d", l.marker, "transform", "translate("+point(x, y)+")", "fill", l.colour, "stroke", l.colour)
}

// legend names series from the top of the picture on and returns where it ends:
// at the top if one series needs no name.
func (c *canvas) legend(names []blk.Text, swatch func(i, x, y int)) int {
	const size, room = 22 * px, 200 * px
	if len(names) < 2 {
		return 0
	}
	x, y := 0, lineHeight/2
	for i, name := range names {
		s := c.in(name)
		needs := size + gap + min(width(s, textSize), room)
		if x > 0 && x+needs > pictureWidth {
			x, y = 0, y+lineHeight+gap/2
		}
		swatch(i, x, y)
		c.label(x+size+gap, y, start, room, s)
		x += needs + 3*gap
	}
	return y + lineHeight/2 + 2*gap
}

// areaLegend is the legend of areas.
func (c *canvas) areaLegend(names []blk.Text) int {
	return c.legend(names, func(i, x, y int) { c.rectangle(x, y-6*px, 22*px, 12*px, c.fill(i)...) })
}

// A matrix is series over categories, with a target to compare them with.
type matrix struct {
	categories []blk.Text
	series     []Series
	target     Value
	kind       kind // of the numbers that have a place on the axis; absent if none has
}

// newMatrix returns a matrix. Numbers of another kind than the first have no
// place on its axis.
func newMatrix(categories []blk.Text, series []Series, target Value) *matrix {
	m := &matrix{categories: categories, series: series, target: target}
	for v := range m.values {
		if _, ok := v.drawn(); ok {
			m.kind = v.kind
			break
		}
	}
	return m
}

// value returns a value; where a series has none it is not known.
func (m *matrix) value(series, category int) Value {
	if values := m.series[series].Values; category < len(values) {
		return values[category]
	}
	return Value{}
}

// values yields all values, category by category.
func (m *matrix) values(yield func(Value) bool) {
	for i := range m.categories {
		for j := range m.series {
			if !yield(m.value(j, i)) {
				return
			}
		}
	}
}

// number returns the number of a value, and false if it has no place on the axis.
func (m *matrix) number(v Value) (int64, bool) {
	n, ok := v.drawn()
	return n, ok && v.kind == m.kind
}

// hasTarget reports whether the target has a place on the axis.
func (m *matrix) hasTarget() bool {
	_, ok := m.number(m.target)
	return ok
}

// axis returns the axis of the numbers, the target included, with at most so many
// steps.
func (m *matrix) axis(most int64, from, to int) axis {
	var numbers []int64
	for v := range m.values {
		if n, ok := m.number(v); ok {
			numbers = append(numbers, n)
		}
	}
	if n, ok := m.number(m.target); ok {
		numbers = append(numbers, n)
	}
	return newAxis(m.kind, numbers, most, from, to)
}

// labels yields how the values are labelled.
func (m *matrix) labels(l blk.Lang) func(yield func(string) bool) {
	return func(yield func(string) bool) {
		for v := range m.values {
			if !yield(v.brief(l)) {
				return
			}
		}
	}
}

// names returns the names of the series; one without a name is numbered.
func (m *matrix) names() []blk.Text {
	names := make([]blk.Text, len(m.series))
	for i := range m.series {
		names[i] = m.series[i].Name
		if n := strconv.Itoa(i + 1); names[i].IsZero() && len(m.series) > 1 {
			names[i] = both("Seri "+n, "Series "+n)
		}
	}
	return names
}

// table returns the numbers as a table under a heading for the categories.
func (m *matrix) table(heading blk.Text) Table {
	t := Table{Columns: append([]blk.Text{heading}, m.names()...)}
	if len(m.series) == 1 && m.series[0].Name.IsZero() {
		t.Columns[1] = both("Nilai", "Value")
	}
	if m.target != (Value{}) {
		t.Columns = append(t.Columns, both("Target", "Target"))
	}
	for i, category := range m.categories {
		row := []Value{Words(category)}
		for j := range m.series {
			row = append(row, m.value(j, i))
		}
		if m.target != (Value{}) {
			row = append(row, m.target)
		}
		t.Rows = append(t.Rows, row)
	}
	return t
}

// describe says how many categories and series there are, and which numbers are
// the smallest and the largest.
func (m *matrix) describe(l blk.Lang) string {
	var least, most Value
	var leastAt, mostAt blk.Text
	for i := range m.categories {
		for j := range m.series {
			v := m.value(j, i)
			if _, ok := m.number(v); !ok {
				continue
			}
			if least.kind == kindAbsent || v.n < least.n {
				least, leastAt = v, m.categories[i]
			}
			if most.kind == kindAbsent || v.n > most.n {
				most, mostAt = v, m.categories[i]
			}
		}
	}
	if least.kind == kindAbsent {
		return noData.In(l)
	}
	categories, series := strconv.Itoa(len(m.categories)), strconv.Itoa(len(m.series))
	return both("kategori "+categories+", seri "+series+"; terkecil ", "categories "+categories+", series "+series+"; smallest ").In(l) + least.In(l) + " (" + leastAt.In(l) + "), " +
		both("terbesar ", "largest ").In(l) + most.In(l) + " (" + mostAt.In(l) + ")."
}
