package report

import (
	"math/bits"
	"slices"

	"github.com/vokasi/vokasi-go/blk"
)

// An axis places numbers between two ends of a picture. Its ticks are nice: a
// whole number of 1, 2 or 5 times a power of ten apart, with 0 among them.
type axis struct {
	kind            kind
	low, high, step int64
	from, to        int // the places of low and high
}

// newAxis returns the axis of a kind of numbers, with at most so many steps.
func newAxis(k kind, numbers []int64, most int64, from, to int) axis {
	low, high := int64(0), int64(0)
	for _, n := range numbers {
		low, high = min(low, n), max(high, n)
	}
	if low == high { // nothing but zeros
		high = Value{kind: k}.one()
	}
	a := axis{kind: k, from: from, to: to}
	a.low, a.high, a.step = niceRange(low, high, most)
	return a
}

// niceRange widens a range that holds 0 to whole steps of 1, 2 or 5 times a power
// of ten, at most so many, which is 2 or more.
func niceRange(low, high, most int64) (niceLow, niceHigh, step int64) {
	for unit := int64(1); ; unit *= 10 {
		for _, step := range [...]int64{unit, 2 * unit, 5 * unit} {
			niceLow, niceHigh = -ceilTo(-low, step), ceilTo(high, step)
			if (niceHigh-niceLow)/step <= most {
				return niceLow, niceHigh, step
			}
		}
	}
}

// ceilTo returns the smallest multiple of a step that is at least n, which is not
// negative.
func ceilTo(n, step int64) int64 {
	if rest := n % step; rest > 0 {
		return n - rest + step
	}
	return n
}

// at returns the place of a number.
func (a *axis) at(n int64) int {
	n = min(max(n, a.low), a.high)
	return a.from + scaled(n-a.low, a.to-a.from, a.high-a.low)
}

// scaled returns part times length over whole, for a part from 0 to whole.
func scaled(part int64, length int, whole int64) int {
	if length < 0 {
		return -scaled(part, -length, whole)
	}
	if whole <= 0 {
		return 0
	}
	hi, lo := bits.Mul64(uint64(part), uint64(length))
	quotient, _ := bits.Div64(hi, lo, uint64(whole))
	return int(quotient)
}

// ticks yields the numbers that are marked.
func (a *axis) ticks(yield func(int64) bool) {
	for n := a.low; n <= a.high; n += a.step {
		if !yield(n) {
			return
		}
	}
}

// magnitude returns in what the ticks count, such as millions, as far as they do.
func (a *axis) magnitude() magnitude {
	if a.kind == kindNumber || a.kind == kindMoney {
		for _, m := range magnitudes {
			if a.step%m.size == 0 {
				return m
			}
		}
	}
	return magnitude{size: 1}
}

// label returns the number at a tick.
func (a *axis) label(n int64, l blk.Lang) string {
	if m := a.magnitude(); m.size > 1 {
		return grouped(n/m.size, l)
	}
	return Value{kind: a.kind, n: n}.In(l)
}

// title returns what stands at the axis: what it counts, and in which magnitude.
func (a *axis) title(counts blk.Text, l blk.Lang) string {
	m := a.magnitude()
	if m.size == 1 {
		return counts.In(l)
	}
	in := m.name.In(l)
	if a.kind == kindMoney {
		in += " rupiah"
	}
	if counts.IsZero() {
		return in
	}
	return counts.In(l) + " (" + in + ")"
}

// widestLabel returns the width of the widest label.
func (a *axis) widestLabel(l blk.Lang) int {
	return widest(mostLabel, func(yield func(string) bool) {
		for n := range a.ticks {
			if !yield(a.label(n, l)) {
				return
			}
		}
	})
}

// below draws the axis below a picture that reaches from a top to a bottom, with
// a line at every tick, and returns where it ends.
func (c *canvas) below(a *axis, top, bottom int, counts blk.Text) int {
	for n := range a.ticks {
		colour := grid
		if n == 0 {
			colour = ink
		}
		c.line(a.at(n), top, a.at(n), bottom, colour)
		c.label(a.at(n), bottom+gap+smallSize/2, middle, mostLabel, a.label(n, c.lang), secondary...)
	}
	bottom += 2*gap + smallSize
	if title := a.title(counts, c.lang); title != "" {
		c.label((a.from+a.to)/2, bottom+lineHeight/2, middle, a.to-a.from, title, secondary...)
		bottom += lineHeight + gap
	}
	return bottom
}

// plotHeight is the height of a picture whose axis stands.
const plotHeight = 190 * px

// A field is what lies between an axis that stands and the right end of a
// picture, in slots for the categories.
type field struct{ left, right, slot int }

// at returns the middle of a slot.
func (f *field) at(i int) int { return f.left + f.slot*i + f.slot/2 }

// beside draws an axis that stands, with a line at every tick and its title above
// it, and returns the field that is left. The name of a target stands behind it.
func (c *canvas) beside(a *axis, m *matrix, counts blk.Text) field {
	f := field{left: a.widestLabel(c.lang) + gap, right: pictureWidth}
	if m.hasTarget() {
		f.right -= min(width(c.targetName(m.target), textSize), pictureWidth/4) + gap
	}
	f.slot = (f.right - f.left) / len(m.categories)
	for n := range a.ticks {
		colour := grid
		if n == 0 {
			colour = ink
		}
		c.line(f.left, a.at(n), f.right, a.at(n), colour)
		c.label(f.left-gap, a.at(n), end, mostLabel, a.label(n, c.lang), secondary...)
	}
	c.label(0, min(a.from, a.to)-lineHeight-gap, start, pictureWidth, a.title(counts, c.lang), secondary...)
	return f
}

// target draws the line of the target across the field.
func (f *field) target(c *canvas, a *axis, m *matrix) {
	if n, ok := m.number(m.target); ok {
		c.target(m.target, f.left, a.at(n), f.right, a.at(n))
	}
}

// target draws the line of a target across a picture, with its name above its
// upper end or behind its right end.
func (c *canvas) target(v Value, x1, y1, x2, y2 int) {
	c.line(x1, y1, x2, y2, alert, "stroke-width", "2", "stroke-dasharray", "7 4")
	if y1 == y2 {
		c.label(x2+gap, y2, start, pictureWidth-x2-gap, c.targetName(v), "fill", alert)
		return
	}
	c.lineName(x1, y1-lineHeight/2, c.targetName(v))
}

// lineName writes the name of a line that stands, above it and within the
// picture.
func (c *canvas) lineName(x, y int, s string) {
	half := min(width(s, textSize), pictureWidth) / 2
	c.label(min(max(x, half), pictureWidth-half), y, middle, pictureWidth, s, "fill", alert)
}

// targetName returns how a target is called in a picture.
func (c *canvas) targetName(v Value) string { return c.say("Target ", "Target ") + v.brief(c.lang) }

// categories names the slots of a field below it, as many as there is room for,
// and returns where the names end.
func (c *canvas) categories(f *field, names []blk.Text, bottom int) int {
	const least, most = 40 * px, 3
	every := max((least+f.slot-1)/max(f.slot, 1), 1)
	lines := 0
	for i := 0; i < len(names); i += every {
		name := c.in(names[i])
		wrapped := wrap(name, textSize, f.slot*every-gap, most)
		lines = max(lines, len(wrapped))
		c.lines(f.at(i), bottom+gap+len(wrapped)*lineHeight/2, middle, wrapped, name)
	}
	return bottom + 2*gap + lines*lineHeight
}

// names is a column of names left of a picture, each on up to two lines.
type names struct {
	width int
	texts []string
	lines [][]string
}

// newNames returns the column of names.
func newNames(c *canvas, texts []blk.Text) names {
	n := names{}
	for _, t := range texts {
		n.texts = append(n.texts, c.in(t))
	}
	n.width = widest(mostLabel, slices.Values(n.texts)) + gap
	for _, s := range n.texts {
		n.lines = append(n.lines, wrap(s, textSize, n.width-gap, 2))
	}
	return n
}

// height returns how high a name is.
func (n *names) height(i int) int { return len(n.lines[i]) * lineHeight }

// draw writes a name, its middle at a height.
func (n *names) draw(c *canvas, i, y int) {
	c.lines(n.width-gap, y, end, n.lines[i], n.texts[i])
}
