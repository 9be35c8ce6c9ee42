package report

import (
	"slices"
	"strconv"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/region"
)

// A TileGridMap shows a number for each province of Indonesia on a map on which every
// province is a square of the same size, from Aceh in the west to Papua in the east: a
// small province is seen as well as a large one. A province without a number is blank.
type TileGridMap struct {
	// The numbers, in any order. All are of one kind; one of another kind than the first
	// has no shade.
	Values []RegionValue
	// What the numbers count, for example "BLKK".
	Counts blk.Text
	// Where the second shade and those after it begin, at most four numbers that rise, in
	// hundredths for percentages; absent is steps of equal width.
	Steps []int64
}

// A RegionValue is the number of a region.
type RegionValue struct {
	// The province. What is none, or stands twice, is named below the map.
	Region blk.Region
	// What the region is called; absent is its official name.
	Name blk.Text
	// The number.
	Value Value
}

// name returns what the region is called, with its code if nobody gave a name.
func (v *RegionValue) name() blk.Text {
	switch place, ok := region.Lookup(v.Region); {
	case !v.Name.IsZero():
		return v.Name
	case v.Region.IsZero():
		return both("tanpa wilayah", "without a region")
	case ok:
		return both(place.Name, place.Name)
	}
	return both(v.Region.String(), v.Region.String())
}

// A provinceTile is the place of a province on the map.
type provinceTile struct {
	code        string
	short       string // what people call it for short
	column, row int
}

const mapColumns = 14

var provinceTiles = [...]provinceTile{
	{"11", "Aceh", 0, 0}, {"12", "Sumut", 1, 1}, {"13", "Sumbar", 1, 2}, {"14", "Riau", 2, 2}, {"15", "Jambi", 2, 3}, {"16", "Sumsel", 3, 4}, {"17", "Bengkulu", 2, 4}, {"18", "Lampung", 3, 5}, {"19", "Babel", 4, 3}, {"21", "Kepri", 3, 1},
	{"31", "DKI", 4, 6}, {"32", "Jabar", 4, 7}, {"33", "Jateng", 5, 6}, {"34", "DIY", 5, 7}, {"35", "Jatim", 6, 6}, {"36", "Banten", 3, 6},
	{"51", "Bali", 7, 6}, {"52", "NTB", 8, 6}, {"53", "NTT", 9, 6},
	{"61", "Kalbar", 5, 2}, {"62", "Kalteng", 5, 3}, {"63", "Kalsel", 6, 3}, {"64", "Kaltim", 6, 2}, {"65", "Kaltara", 6, 1},
	{"71", "Sulut", 9, 2}, {"72", "Sulteng", 8, 3}, {"73", "Sulsel", 8, 4}, {"74", "Sultra", 9, 4}, {"75", "Gorontalo", 8, 2}, {"76", "Sulbar", 7, 4},
	{"81", "Maluku", 11, 4}, {"82", "Malut", 10, 2},
	{"91", "Papua", 13, 3}, {"92", "Pabar", 12, 2}, {"93", "Pasel", 13, 5}, {"94", "Pateng", 12, 3}, {"95", "Papeg", 13, 4}, {"96", "PBD", 11, 2},
}

// A shade is how a step of the map looks: a colour, the colour of the texts on it, and a
// pattern that tells it apart without colour.
type shade struct{ fill, text, pattern string }

var shades = [...]shade{
	{paper, ink, ""},
	{"#dce8f4", ink, "M1 1h2v2h-2z"},
	{"#a9c8e6", ink, "M-2 2L2 -2M0 8L8 0M6 10L10 6"},
	{"#2f6aa3", paper, "M0 2H8M0 6H8M2 0V8M6 0V8"},
	{"#173a5c", paper, "M0 0H8V8H0Z"},
}

// A regionMap is a map that is being drawn: the value of each tile, and what has none.
type regionMap struct {
	kind   kind
	tiles  [len(provinceTiles)]*RegionValue
	beside []*RegionValue
	steps  []int64 // where the second shade and those after it begin
}

func (t *TileGridMap) lay() regionMap {
	m := regionMap{}
	at := map[string]int{}
	for i := range provinceTiles {
		at[provinceTiles[i].code] = i
	}
	var numbers []int64
	for i := range t.Values {
		v := &t.Values[i]
		if k, ok := at[v.Region.String()]; ok && m.tiles[k] == nil {
			m.tiles[k] = v
		} else {
			m.beside = append(m.beside, v)
			continue
		}
		if n, ok := v.Value.drawn(); ok && (m.kind == kindAbsent || m.kind == v.Value.kind) {
			m.kind = v.Value.kind
			numbers = append(numbers, n)
		}
	}
	m.steps = t.Steps[:min(len(t.Steps), len(shades)-1)]
	if len(m.steps) == 0 && len(numbers) > 0 {
		low, high, step := niceRange(min(0, slices.Min(numbers)), max(1, slices.Max(numbers)), int64(len(shades)))
		for n := low + step; n < high; n += step {
			m.steps = append(m.steps, n)
		}
	}
	return m
}

// shadeOf returns the step of a value, -1 if it has none.
func (m *regionMap) shadeOf(v *RegionValue) int {
	if v == nil {
		return -1
	}
	n, ok := v.Value.drawn()
	if !ok || v.Value.kind != m.kind {
		return -1
	}
	for i, from := range m.steps {
		if n < from {
			return i
		}
	}
	return len(m.steps)
}

// stepNames returns which numbers have which shade.
func (m *regionMap) stepNames(l blk.Lang) []blk.Text {
	value := func(n int64) string { return Value{kind: m.kind, n: n}.brief(l) }
	var names []blk.Text
	for i := range len(m.steps) + 1 {
		var s string
		switch {
		case len(m.steps) == 0:
			s = both("semua", "all").In(l)
		case i == 0:
			s = "< " + value(m.steps[0])
		case i == len(m.steps):
			s = "≥ " + value(m.steps[i-1])
		case m.kind == kindNumber && m.steps[i-1] == m.steps[i]-1:
			s = value(m.steps[i-1])
		case m.kind == kindNumber:
			s = value(m.steps[i-1]) + " – " + value(m.steps[i]-1)
		default:
			s = value(m.steps[i-1]) + " – < " + value(m.steps[i])
		}
		names = append(names, both(s, s))
	}
	return append(names, both("tidak diketahui", "not known"))
}

func (t TileGridMap) numbers() Table {
	what := t.Counts
	if what.IsZero() {
		what = both("Nilai", "Value")
	}
	x := Table{Columns: []blk.Text{both("Wilayah", "Region"), what}}
	for i := range t.Values {
		x.Rows = append(x.Rows, []Value{Words(t.Values[i].name()), t.Values[i].Value})
	}
	return x
}

func (t TileGridMap) describe(l blk.Lang) string {
	m := t.lay()
	series := Series{}
	var names []blk.Text
	known := 0
	for _, v := range m.tiles {
		if m.shadeOf(v) >= 0 {
			known++
			names, series.Values = append(names, v.name()), append(series.Values, v.Value)
		}
	}
	return say("Peta kotak provinsi: {} dari {} provinsi ada angkanya; ", "Tile map of provinces: {} of {} provinces have a number; ", whole(known), whole(len(provinceTiles))).In(l) +
		newMatrix(names, []Series{series}, Value{}).describe(l)
}

const (
	tileSize   = pictureWidth / mapColumns
	tileStrip  = 12 * px // the patterned foot of a tile
	tileText   = 10 * px
	tileMargin = 2 * px
)

func (t TileGridMap) draw(c *canvas) {
	m := t.lay()
	if len(t.Values) == 0 {
		return
	}
	c.shadePatterns(len(m.steps) + 1)
	top := c.legend(m.stepNames(c.lang), func(i, x, y int) {
		if i > len(m.steps) {
			i = -1
		}
		c.tile(i, x, y-7*px, 22*px, 14*px, 7*px)
	})
	if title := t.Counts.In(c.lang); title != "" {
		c.label(0, top+smallSize/2, start, pictureWidth, title, secondary...)
		top += lineHeight
	}
	bottom := top
	for i := range provinceTiles {
		p := &provinceTiles[i]
		x, y := p.column*tileSize+tileMargin/2, top+p.row*tileSize+tileMargin/2
		c.province(&m, i, x, y, tileSize-tileMargin)
		bottom = max(bottom, y+tileSize)
	}
	c.height = c.offTheMap(&m, bottom+gap)
}

// shadePatterns defines the patterns of the shades.
func (c *canvas) shadePatterns(steps int) {
	c.open("defs")
	for i := 1; i < min(steps, len(shades)); i++ {
		c.open("pattern", "id", c.id+"-s"+strconv.Itoa(i), "width", "8", "height", "8", "patternUnits", "userSpaceOnUse")
		c.empty("rect", "width", "8", "height", "8", "fill", paper)
		c.empty("path", "d", shades[i].pattern, "stroke", ink, "stroke-width", "1", "fill", ink)
		c.close("pattern")
	}
	c.close("defs")
}

// tile draws a square of a shade with its patterned foot; -1 is a blank one.
func (c *canvas) tile(i, x, y, breadth, height, foot int) {
	if i < 0 {
		c.rectangle(x, y, breadth, height, "fill", paper, "stroke", muted, "stroke-dasharray", "3 3")
		return
	}
	c.rectangle(x, y, breadth, height, "fill", shades[i].fill, "stroke", ink)
	if i > 0 {
		c.rectangle(x, y+height-foot, breadth, foot, "fill", "url(#"+c.id+"-s"+strconv.Itoa(i)+")", "stroke", ink)
	}
}

// province draws the tile of a province with its name and number.
func (c *canvas) province(m *regionMap, i, x, y, size int) {
	p, v := &provinceTiles[i], m.tiles[i]
	c.open("g")
	step, colour, number := m.shadeOf(v), muted, ""
	full := RegionValue{Region: blk.MustParseRegion(p.code)}
	about := c.in(full.name())
	if v != nil {
		number = v.Value.brief(c.lang)
		about = c.in(v.name()) + ": " + v.Value.In(c.lang)
	}
	if step >= 0 {
		colour = shades[step].text
	}
	c.element("title", about)
	c.tile(step, x, y, size, size, tileStrip)
	room := size - 2*px
	c.sized(x+size/2, y+10*px, tileText, room, p.short, "fill", colour)
	numberSize := textSize
	if width(number, numberSize) > room {
		numberSize = tileText
	}
	c.sized(x+size/2, y+24*px, numberSize, room, number, "fill", colour, "font-weight", "bold")
	c.close("g")
}

// sized writes a short text of a size, its middle at a place.
func (c *canvas) sized(x, y, size, room int, s string, attributes ...string) {
	lines := wrap(s, size, room, 1)
	c.lines(x, y-(textSize-size)*35/100, middle, lines, s, append(attributes, "font-size", number(size))...)
}

// offTheMap names what has no tile below the map, and returns where that ends.
func (c *canvas) offTheMap(m *regionMap, top int) int {
	if len(m.beside) == 0 {
		return top
	}
	s := c.say("Tidak di peta: ", "Not on the map: ")
	const most = 12
	for i, v := range m.beside {
		if i == most {
			s += "; " + say("dan {} lagi", "and {} more", whole(len(m.beside)-most)).In(c.lang)
			break
		}
		if i > 0 {
			s += "; "
		}
		s += c.in(v.name()) + ": " + v.Value.In(c.lang)
	}
	lines := wrap(s+".", textSize, pictureWidth, 4)
	height := len(lines) * lineHeight
	c.lines(0, top+height/2, start, lines, s)
	return top + height + gap
}
