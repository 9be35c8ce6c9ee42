package report

import (
	"slices"
	"strconv"

	"github.com/vokasi/vokasi-go/blk"
)

// A Timeline shows what goes on when: the workshops of a year with their batches,
// or the stages of a building project. Time runs to the right; what overlaps in
// one row lies below each other.
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
	Spans []Span
}

// A Span is something that goes on for some days.
type Span struct {
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
	s := both("Garis waktu: "+rows+" baris, "+n+" kegiatan", "Timeline: "+rows+" rows, "+n+" activities").In(l)
	if p := t.period(); !p.From.IsZero() && !p.Until.IsZero() {
		s += ", " + p.Label().In(l)
	}
	return s + "."
}

// A placed is a span in the lane of its row where nothing overlaps it.
type placed struct {
	span        *Span
	lane        int
	from, until blk.Date // the days shown
	next        blk.Date // when the next in its lane begins; absent if none does
}

// lanes puts the spans of a row that fall into a period into lanes.
func (row *TimelineRow) lanes(p blk.Period) (spans []placed, lanes int) {
	for i := range row.Spans {
		s := &row.Spans[i]
		if !s.Period.Overlaps(p) {
			continue
		}
		one := placed{span: s, from: s.Period.From, until: s.Period.Until}
		if one.from.Before(p.From) || one.from.IsZero() {
			one.from = p.From
		}
		if one.until.After(p.Until) || one.until.IsZero() {
			one.until = p.Until
		}
		spans = append(spans, one)
	}
	slices.SortStableFunc(spans, func(a, b placed) int { return a.from.Compare(b.from) })
	var last []*placed // of each lane
	for i := range spans {
		one := &spans[i]
		one.lane = slices.IndexFunc(last, func(before *placed) bool { return before.until.Before(one.from) })
		if one.lane < 0 {
			one.lane, last = len(last), append(last, one)
			continue
		}
		last[one.lane].next = one.from
		last[one.lane] = one
	}
	return spans, max(len(last), 1)
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
		spans, lanes := t.Rows[i].lanes(p)
		rows[i] = row{y, max(lanes*(thickness+between)+between, names.height(i)+2*between), spans}
		y += rows[i].height
	}
	c.columns(a, top, y)
	for i, r := range rows {
		c.line(0, r.y, a.to, r.y, muted)
		names.draw(c, i, r.y+r.height/2)
		for _, one := range r.spans {
			c.span(one, a, r.y+between+one.lane*(thickness+between), thickness)
		}
	}
	c.line(0, y, a.to, y, muted)
	for _, mark := range t.Marks {
		if p.Contains(mark.On) {
			c.day(mark, a, top, y)
		}
	}
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

// span draws a span in a row.
func (c *canvas) span(one placed, a *calendar, y, thickness int) {
	name := c.in(one.span.Label)
	if one.from != one.span.Period.From {
		name = "← " + name
	}
	if one.until != one.span.Period.Until {
		name += " →"
	}
	from, to, free := a.at(one.from), a.after(one.until), a.to
	if !one.next.IsZero() {
		free = a.at(one.next)
	}
	c.open("g")
	c.element("title", c.in(one.span.Label)+": "+c.in(one.span.Period.Label()))
	c.rectangle(from, y, to-from, thickness, append(c.fill(one.span.Kind), "rx", "2")...)
	needs := width(name, textSize)
	switch {
	case needs+gap <= to-from:
		c.label((from+to)/2, y+thickness/2, middle, needs, name, onPaper...)
	case needs+gap <= free-to:
		c.label(to+gap/2, y+thickness/2, start, needs, name, onPaper...)
	case to-from >= 20*px:
		c.label((from+to)/2, y+thickness/2, middle, to-from-gap, name, onPaper...)
	}
	c.close("g")
}

// day draws a day that stands out.
func (c *canvas) day(mark TimelineMark, a *calendar, top, bottom int) {
	x := (a.at(mark.On) + a.after(mark.On)) / 2
	c.line(x, top, x, bottom, alert, "stroke-width", "2", "stroke-dasharray", "7 4")
	c.lineName(x, top-lineHeight/2, c.in(mark.Label))
}
