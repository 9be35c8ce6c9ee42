package report

import (
	"strconv"
	"strings"

	"github.com/vokasi/vokasi-go/blk"
)

// A GanttChart shows the tasks of a plan over time: what is done, what is still to do
// and decides when the goal is reached, by how much the rest can slip, and the last day
// of each. Each task has a row. Of a long plan it draws the first hundred, and the
// arrows from prerequisites only where there are at most twenty; below the picture
// stands what is left out, and the table behind it has everything.
type GanttChart struct {
	// The days it shows; an end that is absent follows from the rows.
	Period blk.Period
	// The rows, in order.
	Rows []GanttRow
	// The day it shows; absent is none.
	On blk.Date
}

// A GanttRow is one task of a [GanttChart].
type GanttRow struct {
	// What is done.
	Label blk.Text
	// The first day; absent where it is not known of a finished task.
	Start blk.Date
	// The last day.
	Finish blk.Date
	// Whether it has begun, and whether it is finished.
	Running, Finished bool
	// Whether the goal moves as soon as it slips.
	Critical bool
	// To which day its end can slip without moving the goal; absent is not known.
	LatestFinish blk.Date
	// The last day for it; absent is none.
	Due blk.Date
	// The places in the rows of the tasks that it waits for.
	Prerequisites []int
}

const (
	mostGanttRows  = 100
	mostGanttLinks = 20 // rows, for their links to be drawn
)

// The kinds of bars, in the order of the legend.
const (
	barFinished = iota
	barCritical
	barPlanned
)

// ganttKinds are what the legend names: bars, the line of the slack and the mark of the
// last day.
var ganttKinds = []blk.Text{both("selesai atau sudah berjalan", "finished or under way so far"), both("kritis: menggeser tujuan", "critical: moves the goal"), both("direncanakan", "planned"), both("kelonggaran", "slack"), both("batas waktu", "due day")}

// period returns the days it shows; one is absent if nothing tells.
func (g *GanttChart) period() blk.Period {
	t := Timeline{Period: g.Period}
	see := func(days ...blk.Date) {
		for _, d := range days {
			if !d.IsZero() {
				t.Rows = append(t.Rows, TimelineRow{Spans: []TimelineSpan{{Period: blk.Period{From: d, Until: d}}}})
			}
		}
	}
	see(g.On)
	for i := range g.Rows {
		r := &g.Rows[i]
		see(r.Start, r.Finish, r.LatestFinish, r.Due)
	}
	return t.period()
}

// state returns how far a task is.
func taskState(running, finished, critical bool) blk.Text {
	t := both("direncanakan", "planned")
	switch {
	case finished:
		return both("selesai", "finished")
	case running:
		t = both("berjalan", "running")
	}
	if critical {
		t = both(t.ID+", kritis", t.EN+", critical")
	}
	return t
}

// late returns by how many days a task ends after its last day.
func (r *GanttRow) late() int {
	if r.Finish.After(r.Due) && !r.Due.IsZero() {
		return r.Due.DaysUntil(r.Finish)
	}
	return 0
}

// holds reports whether a task is critical because of another that is and that it
// waits for: it begins right after it, or ends with it.
func (r *GanttRow) holds(o *GanttRow) bool {
	return isHolding(r.Critical && !r.Finished && o.Critical, r.Finish, o.Start, o.Finish)
}

// isHolding reports whether of two critical tasks the second begins, or ends, where the
// first ends.
func isHolding(areCritical bool, finish, start, otherFinish blk.Date) bool {
	return areCritical && !finish.IsZero() && (!start.After(finish.AddDays(1)) || otherFinish == finish)
}

// slack returns by how many days the end of a task can slip, not known for one that is
// finished.
func (r *GanttRow) slack() Value {
	if r.Finished || r.Finish.IsZero() || r.LatestFinish.IsZero() {
		return Value{kind: kindBlank}
	}
	return Number(int64(r.Finish.DaysUntil(r.LatestFinish)))
}

// rowNumbers returns places in rows as people read them, from 1; those of no row are
// left out.
func rowNumbers(places []int, rows int) string {
	var numbers []string
	for _, i := range places {
		if i >= 0 && i < rows {
			numbers = append(numbers, strconv.Itoa(i+1))
		}
	}
	return strings.Join(numbers, ", ")
}

// wordsOr returns words, and a blank where there are none.
func wordsOr(s string) Value {
	if s == "" {
		return Value{kind: kindBlank}
	}
	return Words(both(s, s))
}

func (g GanttChart) numbers() Table {
	t := Table{Columns: []blk.Text{both("Tugas", "Task"), both("Mulai", "Start"), both("Selesai", "Finish"), both("Keadaan", "State"), both("Kelonggaran (hari)", "Slack (days)"), both("Batas waktu", "Due"), both("Terlambat (hari)", "Late (days)"), both("Menunggu", "Waits for")}}
	for i := range g.Rows {
		r := &g.Rows[i]
		late := Value{kind: kindBlank}
		if n := r.late(); n > 0 {
			late = Number(int64(n))
		}
		t.Rows = append(t.Rows, []Value{Words(numbered(i, r.Label)), Day(r.Start), Day(r.Finish), Words(taskState(r.Running, r.Finished, r.Critical)), r.slack(), dayOr(r.Due), late, wordsOr(rowNumbers(r.Prerequisites, len(g.Rows)))})
	}
	return t
}

// numbered returns a label with its number before it.
func numbered(i int, label blk.Text) blk.Text {
	n := strconv.Itoa(i+1) + ". "
	if label.EN == "" {
		label.EN = label.ID
	}
	return both(n+label.ID, n+label.EN)
}

func (g GanttChart) describe(l blk.Lang) string {
	finished, critical, late := int64(0), int64(0), int64(0)
	for i := range g.Rows {
		r := &g.Rows[i]
		switch {
		case r.Finished:
			finished++
		case r.Critical:
			critical++
		}
		if r.late() > 0 {
			late++
		}
	}
	s := say("Rencana: tugas {}, selesai {}, kritis {}, melewati batas waktu {}", "Plan: tasks {}, finished {}, critical {}, past the due day {}", Number(int64(len(g.Rows))), Number(finished), Number(critical), Number(late)).In(l)
	if p := g.period(); !p.From.IsZero() && !p.Until.IsZero() {
		s += "; " + p.Label().In(l)
	}
	return s + "."
}

// A ganttBar is a row that is drawn.
type ganttBar struct {
	row        *GanttRow
	y, height  int // the middle of the row, and how high it is
	from, to   int // the places of its ends
	slack, due int // the places of the end of its slack and of its last day; -1 for none
	isShown    bool
}

func (g GanttChart) draw(c *canvas) {
	const thickness, between = 14 * px, 4 * px
	shown := g.Rows[:min(len(g.Rows), mostGanttRows)]
	p := (&GanttChart{Period: g.Period, Rows: shown, On: g.On}).period()
	if p.From.IsZero() || p.Until.IsZero() || p.IsReversed() || len(shown) == 0 {
		return
	}
	labels := make([]blk.Text, len(shown))
	for i := range shown {
		labels[i] = numbered(i, shown[i].Label)
	}
	names := newNames(c, labels)
	a := &calendar{p, names.width + gap, pictureWidth - px}
	c.patterns(len(ganttKinds))
	top := c.legend(ganttKinds, c.ganttSwatch)
	if !g.On.IsZero() {
		top += lineHeight
	}
	bars := make([]ganttBar, len(shown))
	y := top + 2*(lineHeight+px)
	for i := range bars {
		height := max(thickness, names.height(i)) + 2*between
		bars[i] = newGanttBar(&shown[i], a, y+height/2, thickness)
		bars[i].height = height
		y += height
	}
	c.columns(a, top, y)
	if p.Contains(g.On) && !g.On.IsZero() {
		x := (a.at(g.On) + a.after(g.On)) / 2
		c.line(x, top, x, y, alert, "stroke-width", "2", "stroke-dasharray", "7 4")
		c.lineName(x, top-lineHeight/2, c.say("hari laporan", "day of the report"))
	}
	c.line(0, y, a.to, y, muted)
	if len(g.Rows) <= mostGanttLinks {
		for _, holding := range []bool{false, true} { // those that matter over the others
			for i := range bars {
				for _, b := range bars[i].row.Prerequisites {
					if b >= 0 && b < len(bars) && b != i && bars[b].row.holds(bars[i].row) == holding {
						c.ganttLink(&bars[b], &bars[i], thickness)
					}
				}
			}
		}
	}
	for i := range bars {
		c.line(0, bars[i].y-bars[i].height/2, a.to, bars[i].y-bars[i].height/2, grid)
		names.draw(c, i, bars[i].y)
		c.ganttBar(&bars[i], a, g.On, thickness)
	}
	c.height = y + px
	c.leftOut(g.leftOut())
}

// leftOut returns what the picture does not show.
func (g *GanttChart) leftOut() []blk.Text {
	var notes []blk.Text
	if n := len(g.Rows) - mostGanttRows; n > 0 {
		notes = append(notes, say("Tugas yang hanya ada dalam tabel di bawah gambar: {}.", "Tasks that are only in the table below the picture: {}.", Number(int64(n))))
	}
	if len(g.Rows) > mostGanttLinks {
		notes = append(notes, say("Panah prasyarat tidak digambar untuk lebih dari {} tugas; lihat kolom Menunggu dalam tabel.", "Arrows from prerequisites are not drawn for more than {} tasks; see the column Waits for in the table.", Number(mostGanttLinks)))
	}
	return notes
}

// leftOut writes notes below the picture.
func (c *canvas) leftOut(notes []blk.Text) {
	for _, note := range notes {
		s := c.in(note)
		lines := wrap(s, smallSize, pictureWidth, 3)
		c.height += gap
		c.lines(0, c.height+len(lines)*lineHeight/2, start, lines, s, secondary...)
		c.height += len(lines) * lineHeight
	}
}

// ganttSwatch draws what the legend names.
func (c *canvas) ganttSwatch(i, x, y int) {
	switch i {
	case 3:
		c.slackLine(x, x+22*px, y)
	case 4:
		c.dueMark(x+11*px, y, ink)
	default:
		c.rectangle(x, y-6*px, 22*px, 12*px, c.fill(i)...)
	}
}

// slackLine draws by how much a bar can slip.
func (c *canvas) slackLine(from, to, y int) {
	c.line(from, y, to, y, ink, "stroke-width", "1.5", "stroke-dasharray", "2 3")
	c.line(to, y-4*px, to, y+4*px, ink, "stroke-width", "1.5")
}

// dueMark draws the last day of a task.
func (c *canvas) dueMark(x, y int, colour string) {
	c.empty("path", "d", "M0 -6L5 0L0 6L-5 0Z", "transform", "translate("+point(x, y)+")", "fill", paper, "stroke", colour, "stroke-width", "1.5")
}

// newGanttBar places a row.
func newGanttBar(r *GanttRow, a *calendar, y, thickness int) ganttBar {
	b := ganttBar{row: r, y: y, slack: -1, due: -1}
	first := r.Start
	if first.IsZero() || r.Finish.Before(first) {
		first = r.Finish
	}
	if p := (blk.Period{From: first, Until: r.Finish}); !r.Finish.IsZero() && p.Overlaps(a.Period) {
		b.isShown, b.from, b.to = true, a.at(first), a.after(r.Finish)
		if b.to-b.from < 3*px { // a day of a long time must be seen
			b.from = min(b.from, a.to-3*px)
			b.to = b.from + 3*px
		}
	}
	if b.isShown && !r.Finished && r.LatestFinish.After(r.Finish) {
		b.slack = max(a.after(r.LatestFinish), b.to)
	}
	if !r.Due.IsZero() && a.Contains(r.Due) {
		b.due = min((a.at(r.Due)+a.after(r.Due))/2, a.to-5*px)
	}
	return b
}

// ganttBar draws a row with its text beside it, where there is room.
func (c *canvas) ganttBar(b *ganttBar, a *calendar, on blk.Date, thickness int) {
	r := b.row
	if !b.isShown {
		if b.due >= 0 {
			c.dueMark(b.due, b.y, ink)
		}
		return
	}
	c.open("g")
	state := c.in(taskState(r.Running, r.Finished, r.Critical))
	c.element("title", c.in(r.Label)+": "+c.in(blk.Period{From: r.Start, Until: r.Finish}.Label())+", "+state)
	top := b.y - thickness/2
	kind := barPlanned
	switch {
	case r.Finished:
		kind = barFinished
	case r.Critical:
		kind = barCritical
	}
	c.rectangle(b.from, top, b.to-b.from, thickness, append(c.fill(kind), "rx", "2")...)
	if done := a.at(on); r.Running && done > b.from && !on.IsZero() {
		c.rectangle(b.from, top, min(done, b.to)-b.from, thickness, append(c.fill(barFinished), "rx", "2")...)
	}
	low, high := b.from, b.to
	if b.slack >= 0 {
		c.slackLine(b.to, b.slack, b.y)
		high = b.slack
	}
	if b.due >= 0 {
		colour := ink
		if r.late() > 0 {
			colour = alert
		}
		c.dueMark(b.due, b.y, colour)
		low, high = min(low, b.due-5*px), max(high, b.due+5*px)
	}
	c.rowText(b, low, high, a, c.ganttText(r), c.ganttDay(r))
	c.close("g")
}

// ganttText returns what stands beside a bar: the day of its end, and what is to be
// known of it.
func (c *canvas) ganttText(r *GanttRow) string {
	s := c.ganttDay(r)
	if r.Critical && !r.Finished {
		s += c.say(", kritis", ", critical")
	}
	if n := r.late(); n > 0 {
		s += c.say(", terlambat ", ", late by ") + c.in(blk.UnitDays.Format(int64(n)))
	}
	return s
}

// ganttDay returns the day on which a task ends, with a mark if it has.
func (c *canvas) ganttDay(r *GanttRow) string {
	if r.Finished {
		return "✓ " + c.shortDay(r.Finish)
	}
	return c.shortDay(r.Finish)
}

// shortDay returns a day in few letters: 2 Mar 2026.
func (c *canvas) shortDay(d blk.Date) string {
	if d.IsZero() {
		return ""
	}
	month, _ := blk.NewPartialDate(d.Year(), d.Month(), 0)
	return strconv.Itoa(d.Day()) + " " + runes(c.in(month.Label()), 3) + " " + strconv.Itoa(d.Year())
}

// A textRoom is where the text of a row may stand: from or up to a place.
type textRoom struct {
	x, width int
	anchor   string
}

// rowText writes the first of some texts for which there is room: behind what is drawn
// of a row, before it, or over the line of its slack; over the arrows that pass. Where
// there is room for none, nothing stands there: a day cut off would be read as another.
func (c *canvas) rowText(b *ganttBar, low, high int, a *calendar, texts ...string) {
	rooms := []textRoom{{high + gap/2, a.to - high - gap/2, start}, {low - gap/2, low - a.from - gap/2, end}}
	if from := max(b.to, b.due+5*px) + gap/2; b.slack >= 0 {
		rooms = append(rooms, textRoom{from, b.slack - from - gap, start})
	}
	for _, s := range texts {
		needs := width(s, smallSize)
		for _, room := range rooms {
			if s == "" || needs > room.width {
				continue
			}
			left := room.x
			if room.anchor == end {
				left -= needs
			}
			c.rectangle(left, b.y-smallSize/2, needs, smallSize, "fill", paper)
			c.lines(room.x, b.y, room.anchor, []string{s}, s, secondary...)
			return
		}
	}
}

// ganttLink draws the arrow from a task to one that waits for it: along the row and
// then down or up into the bar.
func (c *canvas) ganttLink(from, to *ganttBar, thickness int) {
	if !from.isShown || !to.isShown {
		return
	}
	x := min(max(min(to.from+4*px, to.to), from.to), pictureWidth-4*px)
	edge := to.y - thickness/2
	tip := -5 * px
	if to.y < from.y {
		edge, tip = to.y+thickness/2, 5*px
	}
	colour, width := muted, "1"
	if from.row.holds(to.row) {
		colour, width = ink, "2"
	}
	c.empty("path", "d", "M"+point(from.to, from.y)+"L"+point(x, from.y)+"L"+point(x, edge), "stroke", colour, "stroke-width", width, "fill", "none")
	c.empty("path", "d", "M"+point(x, edge)+"L"+point(x-3*px, edge+tip)+"L"+point(x+3*px, edge+tip)+"Z", "fill", colour)
}
