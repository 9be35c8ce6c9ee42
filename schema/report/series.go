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

// A matrix is series over categories.
type matrix struct {
	categories []blk.Text
	series     []Series
}

// value returns a value; where a series has none it is not known.
func (m *matrix) value(series, category int) Value {
	if values := m.series[series].Values; category < len(values) {
		return values[category]
	}
	return Value{}
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

// kind returns the kind of the first number that can be drawn. Numbers of another
// kind have no place on the same axis.
func (m *matrix) kind() kind {
	for v := range m.values {
		if _, ok := v.drawn(); ok {
			return v.kind
		}
	}
	return kindAbsent
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

// table returns the numbers as a table under a heading for the categories.
func (m *matrix) table(heading blk.Text, target Value) Table {
	t := Table{Columns: append([]blk.Text{heading}, m.names()...)}
	if len(m.series) == 1 && m.series[0].Name.IsZero() {
		t.Columns[1] = both("Nilai", "Value")
	}
	for i, category := range m.categories {
		row := []Value{Words(category)}
		for j := range m.series {
			row = append(row, m.value(j, i))
		}
		t.Rows = append(t.Rows, row)
	}
	if target != (Value{}) {
		t.Columns = append(t.Columns, both("Target", "Target"))
		for i := range t.Rows {
			t.Rows[i] = append(t.Rows[i], target)
		}
	}
	return t
}

// extremes says which numbers are the smallest and the largest.
func (m *matrix) extremes(l blk.Lang) string {
	k := m.kind()
	var least, most Value
	var leastAt, mostAt int
	for i := range m.categories {
		for j := range m.series {
			v := m.value(j, i)
			if v.kind != k || k == kindAbsent {
				continue
			}
			if least.kind == kindAbsent || v.n < least.n {
				least, leastAt = v, i
			}
			if most.kind == kindAbsent || v.n > most.n {
				most, mostAt = v, i
			}
		}
	}
	if least.kind == kindAbsent {
		return noData.In(l)
	}
	return both("Terkecil ", "Smallest ").In(l) + least.In(l) + " (" + m.categories[leastAt].In(l) + "), " +
		both("terbesar ", "largest ").In(l) + most.In(l) + " (" + m.categories[mostAt].In(l) + ")."
}

// size says how many categories and series there are.
func (m *matrix) size(l blk.Lang) string {
	categories, series := strconv.Itoa(len(m.categories)), strconv.Itoa(len(m.series))
	return both(categories+" kategori, "+series+" seri.", categories+" categories, "+series+" series.").In(l)
}
