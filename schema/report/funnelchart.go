package report

import (
	"strconv"

	"github.com/vokasi/vokasi-go/blk"
)

// A FunnelChart shows how many remain from step to step, such as from applicants
// to those who found work, with the share of the step before and of the first.
type FunnelChart struct {
	// The steps, in order.
	Steps []FunnelStep
}

// A FunnelStep is one step of a [FunnelChart].
type FunnelStep struct {
	// What it is, for example "Lulus seleksi".
	Label blk.Text
	// How many remain. A number that is hidden has no share, nor has what is
	// counted against it.
	Value Value
}

// shares returns which percentage a step is of the step before and of the first;
// the first step has none.
func (f *FunnelChart) shares(i int) (ofBefore, ofFirst Value) {
	if i == 0 {
		return Value{}, Value{}
	}
	return f.share(i, i-1), f.share(i, 0)
}

func (f *FunnelChart) share(part, whole int) Value {
	p, q := f.Steps[part].Value, f.Steps[whole].Value
	if p.kind < kindNumber || p.kind != q.kind {
		return Value{}
	}
	share, _ := blk.PercentOf(p.n, q.n, blk.RoundHalfUp)
	return Percent(share)
}

func (f FunnelChart) numbers() Table {
	t := Table{Columns: []blk.Text{both("Tahap", "Step"), both("Jumlah", "Number"), ofBefore, ofFirst}}
	for i, s := range f.Steps {
		row := []Value{Words(s.Label), s.Value}
		if i > 0 {
			before, first := f.shares(i)
			row = append(row, before, first)
		}
		t.Rows = append(t.Rows, row)
	}
	return t
}

var (
	ofBefore = both("Dari tahap sebelumnya", "Of the step before")
	ofFirst  = both("Dari tahap pertama", "Of the first step")
)

func (f FunnelChart) describe(l blk.Lang) string {
	n := strconv.Itoa(len(f.Steps))
	s := both("Corong: tahap "+n, "Funnel: steps "+n).In(l)
	if len(f.Steps) > 0 {
		s += both("; dari ", "; from ").In(l) + f.Steps[0].Value.In(l) + both(" sampai ", " to ").In(l) + f.Steps[len(f.Steps)-1].Value.In(l)
	}
	return s + "."
}

func (f FunnelChart) draw(c *canvas) {
	const thickness, between, column = 24 * px, 8 * px, 96 * px
	labels, values := make([]blk.Text, len(f.Steps)), make([]Value, len(f.Steps))
	for i, s := range f.Steps {
		labels[i], values[i] = s.Label, s.Value
	}
	m := newMatrix(labels, []Series{{Values: values}}, Value{})
	if m.kind == kindAbsent {
		return
	}
	names := newNames(c, labels)
	room := gap + widest(pictureWidth/5, m.labels(c.lang))
	bars := axis{high: 1, from: names.width + gap, to: pictureWidth - 2*column - room}
	for _, v := range values {
		if n, ok := m.number(v); ok {
			bars.high = max(bars.high, n)
		}
	}
	for i, t := range []blk.Text{ofBefore, ofFirst} {
		c.lines(pictureWidth-(1-i)*column, lineHeight, end, wrap(c.in(t), smallSize, column-2*gap, 2), c.in(t), secondary...)
	}
	top := 2*lineHeight + gap
	y := top
	for i, v := range values {
		height := max(thickness, names.height(i))
		place := y + height/2
		if i > 0 {
			c.line(0, y-between/2, pictureWidth, y-between/2, grid)
			before, first := f.shares(i)
			c.label(pictureWidth-column, place, end, column, before.brief(c.lang))
			c.label(pictureWidth, place, end, column, first.brief(c.lang))
		}
		names.draw(c, i, place)
		n, ok := m.number(v)
		if ok {
			c.rectangle(bars.from, place-thickness/2, bars.at(n)-bars.from, thickness, c.fill(0)...)
		}
		c.label(bars.at(n)+gap, place, start, room, v.brief(c.lang), strong...)
		y += height + between
	}
	c.line(bars.from, top-gap/2, bars.from, y-between/2, ink)
	c.height = y
}
