package report

import (
	"cmp"
	"slices"
	"strconv"

	"github.com/vokasi/vokasi-go/blk"
)

// A Timeline shows what goes on when: the workshops of a year with their batches,
// or the stages of a building project. Time runs to the right; what has no
// room beside each other in a row lies below.
type Timeline struct {
	// The days it shows; an end that is absent follows from the spans.
	Period blk.Period
	// The rows, in order.
	Rows []TimelineRow
	// What the kinds of spans are called, for example "berjalan" and "direncanakan".
	Kinds []blk.Text
	// Days that stand out, for example the day of the report.
	Marks []TimelineMark
}

// A TimelineRow is one row of a [Timeline].
type TimelineRow struct {
	// What it is about, for example "Bengkel las".
	Label blk.Text
	// What goes on in it.
	Spans []TimelineSpan
}

// A TimelineSpan is something that goes on for some days.
type TimelineSpan struct {
	// What it is, for example "Angkatan II".
	Label blk.Text
	// When. One without a first or last day goes on beyond what is shown.
	Period blk.Period
	// The place of its kind in the kinds of the timeline, from 0.
	Kind int
}

// A TimelineMark is a day that stands out in a [Timeline].
type TimelineMark struct {
	// What it is, for example "Hari ini".
	Label blk.Text
	// The day.
	On blk.Date
}

// period returns the days it shows; one is absent if nothing tells.
func (t *Timeline) period() blk.Period {
	p := t.Period
	var first, last blk.Date
	see := func(d blk.Date) {
		if !d.IsZero() && (first.IsZero() || d.Before(first)) {
			first = d
		}
		if d.After(last) || last.IsZero() {
			last = d
		}
	}
	for _, row := range t.Rows {
		for _, s := range row.Spans {
			if !s.Period.IsReversed() {
				see(s.Period.From)
				see(s.Period.Until)
			}
		}
	}
	if p.From.IsZero() {
		p.From = first
	}
	if p.Until.IsZero() {
		p.Until = last
	}
	return p
}

func (t Timeline) numbers() Table {
	table := Table{Columns: []blk.Text{both("Baris", "Row"), both("Kegiatan", "Activity"), both("Mulai", "From"), both("Selesai", "Until")}}
	if len(t.Kinds) > 0 {
		table.Columns = append(table.Columns, both("Jenis", "Kind"))
	}
	for _, row := range t.Rows {
		for _, s := range row.Spans {
			values := []Value{Words(row.Label), Words(s.Label), Day(s.Period.From), Day(s.Period.Until)}
			if s.Kind >= 0 && s.Kind < len(t.Kinds) {
				values = append(values, Words(t.Kinds[s.Kind]))
			}
			table.Rows = append(table.Rows, values)
		}
		if len(row.Spans) == 0 {
			table.Rows = append(table.Rows, []Value{Words(row.Label)})
		}
	}
	return table
}

func (t Timeline) describe(l blk.Lang) string {
	spans := 0
	for _, row := range t.Rows {
		spans += len(row.Spans)
	}
	rows, n := strconv.Itoa(len(t.Rows)), strconv.Itoa(spans)
	s := both("Garis waktu: baris "+rows+", kegiatan "+n, "Timeline: rows "+rows+", activities "+n).In(l)
	if p := t.period(); !p.From.IsZero() && !p.Until.IsZero() {
		s += "; " + p.Label().In(l)
	}
	return s + "."
}

// A placed is a span in the lane of its row where nothing is in its way.
type placed struct {
	span      *TimelineSpan
	lane      int
	from, to  int // the places of its ends
	name      string
	at        string // where its name stands: in it, before or behind it
	nameAt    int
	low, high int // the room it needs with its name
}

// place returns a span with its name where that has room.
func (c *canvas) place(s *TimelineSpan, a *calendar) placed {
	one := placed{span: s, from: a.from, to: a.to, name: c.in(s.Label)}
	if !s.Period.From.Before(a.From) && !s.Period.From.IsZero() {
		one.from = a.at(s.Period.From)
	} else {
		one.name = "← " + one.name
	}
	if !s.Period.Until.After(a.Until) && !s.Period.Until.IsZero() {
		one.to = a.after(s.Period.Until)
	} else {
		one.name += " →"
	}
	one.low, one.high, one.at, one.nameAt = one.from, one.to, middle, (one.from+one.to)/2
	needs := width(one.name, textSize) + gap
	switch {
	case needs <= one.to-one.from:
	case one.to+needs <= a.to:
		one.at, one.nameAt, one.high = start, one.to+gap/2, one.to+needs
	case one.from-needs >= a.from:
		one.at, one.nameAt, one.low = end, one.from-gap/2, one.from-needs
	}
	return one
}

// lanes puts the spans of a row that are shown into lanes and returns how many.
func (c *canvas) lanes(row *TimelineRow, a *calendar) (spans []placed, lanes int) {
	for i := range row.Spans {
		if s := &row.Spans[i]; s.Period.Overlaps(a.Period) {
			spans = append(spans, c.place(s, a))
		}
	}
	slices.SortStableFunc(spans, func(p, q placed) int { return cmp.Compare(p.low, q.low) })
	var taken []int // to where each lane is
	for i := range spans {
		one := &spans[i]
		if one.lane = slices.IndexFunc(taken, func(to int) bool { return to <= one.low }); one.lane < 0 {
			one.lane, taken = len(taken), append(taken, 0)
		}
		taken[one.lane] = one.high
	}
	return spans, max(len(taken), 1)
}

// A calendar places days in a picture.
type calendar struct {
	blk.Period
	from, to int
}

// at returns the place where a day begins, within the ends.
func (a *calendar) at(d blk.Date) int { return a.place(a.From.DaysUntil(d)) }

// after returns the place where a day ends, within the ends.
func (a *calendar) after(d blk.Date) int { return a.place(a.From.DaysUntil(d) + 1) }

func (a *calendar) place(day int) int {
	days := a.From.DaysUntil(a.Until) + 1
	return a.from + scaled(int64(min(max(day, 0), days)), a.to-a.from, int64(days))
}

// A column is a stretch of time that a calendar is divided into.
type column struct {
	days   int // 1 or 7, or 0
	months int // where days is 0
}

// starts yields the days on which the columns begin, the first on or before the
// first day shown.
func (a *calendar) starts(by column) func(yield func(blk.Date) bool) {
	return func(yield func(blk.Date) bool) {
		d := a.From
		switch {
		case by.days == 7:
			d = d.AddDays(-(int(d.Weekday()) + 6) % 7)
		case by.months > 12:
			years := by.months / 12
			d, _ = blk.NewDate(max(d.Year()/years*years, 1), 1, 1)
		case by.months > 0:
			d, _ = blk.NewDate(d.Year(), (d.Month()-1)/by.months*by.months+1, 1)
		}
		if d.IsZero() {
			d = a.From
		}
		for ; !d.IsZero() && !d.After(a.Until); d = by.after(d) {
			if !yield(d) {
				return
			}
		}
	}
}

// after returns the day on which the next column begins.
func (by column) after(d blk.Date) blk.Date {
	if by.months > 12 && d.Year() == 1 {
		return d.AddMonths(by.months - 12) // to the first whole multiple
	}
	return d.AddMonths(by.months).AddDays(by.days)
}

// width returns how wide a column is, about.
func (a *calendar) width(by column) int {
	days := by.days + by.months*30
	return int(int64(a.to-a.from) * int64(days) / int64(a.From.DaysUntil(a.Until)+1))
}

// columns returns the narrowest columns that leave room for their names, and the
// wider ones that they belong to.
func (a *calendar) columns() (narrow, wide column) {
	month, year := column{months: 1}, column{months: 12}
	for _, choice := range []struct {
		narrow, wide column
		room         int
	}{
		{column{days: 1}, month, 16 * px}, {column{days: 7}, month, 20 * px}, {month, year, 24 * px}, {column{months: 3}, year, 22 * px},
	} {
		if a.width(choice.narrow) >= choice.room {
			return choice.narrow, choice.wide
		}
	}
	_, _, years := niceRange(0, int64(a.From.DaysUntil(a.Until)/365+1), int64((a.to-a.from)/(40*px)))
	return column{months: int(years) * 12}, column{}
}

// name returns what a column is called, in a row of narrow or of wide ones.
func (by column) name(d blk.Date, wide bool, l blk.Lang) string {
	switch {
	case by.days > 0:
		return grouped(int64(d.Day()), l)
	case by.months >= 12:
		year, _ := blk.NewPartialDate(d.Year(), 0, 0)
		return year.Label().In(l)
	case by.months == 3:
		return both("TW ", "Q").In(l) + grouped(int64(d.Month()/3+1), l)
	}
	month, _ := blk.NewPartialDate(d.Year(), d.Month(), 0)
	label := month.Label().In(l)
	if wide {
		return label
	}
	return runes(label, 3)
}

func (t Timeline) draw(c *canvas) {
	const thickness, between = 20 * px, 3 * px
	p := t.period()
	if p.From.IsZero() || p.Until.IsZero() || p.IsReversed() || len(t.Rows) == 0 {
		return
	}
	labels := make([]blk.Text, len(t.Rows))
	for i := range t.Rows {
		labels[i] = t.Rows[i].Label
	}
	names := newNames(c, labels)
	a := &calendar{p, names.width + gap, pictureWidth - px}
	kinds := len(t.Kinds)
	for i := range t.Rows {
		for _, s := range t.Rows[i].Spans {
			kinds = max(kinds, min(s.Kind, manyLooks-1)+1)
		}
	}
	c.patterns(kinds)
	top := c.areaLegend(t.Kinds)
	if len(t.Marks) > 0 {
		top += lineHeight
	}
	type row struct {
		y, height int
		spans     []placed
	}
	rows := make([]row, len(t.Rows))
	y := top + 2*(lineHeight+px)
	for i := range rows {
		spans, lanes := c.lanes(&t.Rows[i], a)
		rows[i] = row{y, max(lanes*(thickness+between)+between, names.height(i)+2*between), spans}
		y += rows[i].height
	}
	c.columns(a, top, y)
	for _, mark := range t.Marks {
		if p.Contains(mark.On) {
			x := (a.at(mark.On) + a.after(mark.On)) / 2
			c.line(x, top, x, y, alert, "stroke-width", "2", "stroke-dasharray", "7 4")
			c.lineName(x, top-lineHeight/2, c.in(mark.Label))
		}
	}
	for i, r := range rows {
		c.line(0, r.y, a.to, r.y, muted)
		names.draw(c, i, r.y+r.height/2)
		for _, one := range r.spans {
			c.span(&one, r.y+between+one.lane*(thickness+between), thickness)
		}
	}
	c.line(0, y, a.to, y, muted)
	c.height = y + px
}

// columns draws the columns of a calendar with their names in two rows, the wide
// ones above.
func (c *canvas) columns(a *calendar, top, bottom int) {
	narrow, wide := a.columns()
	if week := (column{days: 7}); narrow == (column{months: 1}) && a.width(week) >= 6*px {
		for d := range a.starts(week) {
			c.line(a.at(d), top+2*lineHeight, a.at(d), bottom, "#ececec")
		}
	}
	row := func(by column, y int, colour string, isWide bool) {
		for d := range a.starts(by) {
			from, to := a.at(d), a.to
			if next := by.after(d); !next.IsZero() {
				to = a.at(next)
			}
			c.line(from, y, from, bottom, colour)
			if name := by.name(d, isWide, c.lang); width(name, smallSize) <= to-from {
				c.label((from+to)/2, y+lineHeight/2, middle, pictureWidth, name, secondary...)
			}
		}
	}
	row(narrow, top+lineHeight, grid, false)
	if wide != (column{}) {
		row(wide, top, muted, true)
	}
	c.line(a.to, top, a.to, bottom, muted)
}

// span draws a span from a height on.
func (c *canvas) span(one *placed, y, thickness int) {
	c.open("g")
	c.element("title", c.in(one.span.Label)+": "+c.in(one.span.Period.Label()))
	c.rectangle(one.from, y, one.to-one.from, thickness, append(c.fill(one.span.Kind), "rx", "2")...)
	if one.at == middle {
		c.inside(one.span.Kind, one.nameAt, y+thickness/2, one.to-one.from-gap/2, one.name)
	} else {
		c.label(one.nameAt, y+thickness/2, one.at, pictureWidth, one.name, onPaper...)
	}
	c.close("g")
}
