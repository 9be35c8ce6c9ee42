package report

import (
	"slices"
	"strings"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/construction"
)

// An SCurve shows how building goes beside its plan: what the plans demand and what was
// measured over time, how far the work is from the plan, from where on a contract is
// critical, and when the works are expected to end.
type SCurve struct {
	// What the plans demand, the earlier first; the last is the one in force.
	Plans []SCurvePlan
	// What was measured, with the plan of each day, in the order of the days.
	Measured []construction.Deviation
	// The least progress that is not critical, in the order of the days; none is not shown.
	Bounds []SCurveBound
	// The day of the report.
	On blk.Date
	// When the works are expected to end.
	Forecast construction.Forecast
}

// An SCurvePlan is one plan of an [SCurve].
type SCurvePlan struct {
	// What it is called, for example "Rencana awal".
	Name blk.Text
	// How much is to be done by the end of which day, in the order of the days.
	Points []construction.PlannedPoint
}

// An SCurveBound is the least progress that is not critical on a day.
type SCurveBound struct {
	// The day.
	Day blk.Date
	// How much is to be done by its end.
	Planned blk.Percent
	// The least of it that is not critical.
	Least blk.Percent
}

var (
	labelMeasured = both("Kemajuan yang diukur", "Measured progress")
	labelBand     = both("Terlambat, belum kritis", "Behind, not critical")
	labelForecast = both("Perkiraan", "Forecast")
	labelToday    = both("hari laporan", "day of the report")
)

// period returns the days it shows, false if there is nothing to show. Of a forecast it
// shows no more than three times what is planned and measured.
func (s *SCurve) period() (blk.Period, bool) {
	var p blk.Period
	see := func(d blk.Date) {
		if !d.IsZero() && (p.From.IsZero() || d.Before(p.From)) {
			p.From = d
		}
		if d.After(p.Until) || p.Until.IsZero() {
			p.Until = d
		}
	}
	for _, plan := range s.Plans {
		for _, point := range plan.Points {
			see(point.Day)
		}
	}
	for i := range s.Measured {
		see(s.Measured[i].On)
	}
	if p.From.IsZero() {
		return p, false
	}
	most := p.Until.AddDays(2 * (p.From.DaysUntil(p.Until) + 30))
	for _, d := range []blk.Date{s.On, s.Forecast.Completion.From, s.Forecast.Completion.Until} {
		if d.After(most) && !most.IsZero() {
			d = most
		}
		see(d)
	}
	if later := p.Until.AddDays(1 + p.From.DaysUntil(p.Until)/40); !later.IsZero() {
		p.Until = later
	}
	return p, true
}

// last returns what was measured last, nil if nothing was.
func (s *SCurve) last() *construction.Deviation {
	if n := len(s.Measured); n > 0 {
		return &s.Measured[n-1]
	}
	return nil
}

func (s SCurve) numbers() Table {
	t := Table{Columns: []blk.Text{both("Hari", "Day"), both("Uraian", "Item"), both("Rencana", "Planned"), both("Kemajuan", "Done"), both("Selisih (poin)", "Difference (points)"), both("Kritis di bawah", "Critical below")}}
	least := make(map[blk.Date]blk.Percent, len(s.Bounds))
	for _, b := range s.Bounds {
		least[b.Day] = b.Least
	}
	type row struct {
		day    blk.Date
		values []Value
	}
	var rows []row
	blank := Value{kind: kindBlank}
	for i := range s.Plans {
		for _, p := range s.Plans[i].Points {
			rows = append(rows, row{p.Day, []Value{Words(s.planName(i)), Percent(p.Done), blank, blank}})
		}
	}
	for i := range s.Measured {
		m := &s.Measured[i]
		rows = append(rows, row{m.On, []Value{Words(labelMeasured), Percent(m.Planned), Percent(m.Actual), points(m.Points)}})
	}
	if s.Forecast.Ground == construction.GroundMeasured {
		for _, x := range []struct {
			day  blk.Date
			name blk.Text
		}{{s.Forecast.Completion.From, both("Perkiraan selesai, paling cepat", "Forecast of the end, earliest")}, {s.Forecast.Completion.Until, both("Perkiraan selesai, paling lambat", "Forecast of the end, latest")}} {
			if !x.day.IsZero() {
				rows = append(rows, row{x.day, []Value{Words(x.name), blank, Percent(blk.MustParsePercent("100.00")), blank}})
			}
		}
	}
	slices.SortStableFunc(rows, func(a, b row) int { return a.day.Compare(b.day) })
	for _, r := range rows {
		bound := blank
		if b, known := least[r.day]; known {
			bound = Percent(b)
		}
		t.Rows = append(t.Rows, append(append([]Value{Day(r.day)}, r.values...), bound))
	}
	return t
}

// points returns a difference of shares in points.
func points(p blk.Percent) Value {
	n, ok := p.Hundredths()
	if !ok {
		return Value{}
	}
	return Hundredths(n)
}

// planName returns what a plan is called.
func (s *SCurve) planName(i int) blk.Text {
	if name := s.Plans[i].Name; !name.IsZero() {
		return name
	}
	return say("Rencana {}", "Plan {}", whole(i+1))
}

func (s SCurve) describe(l blk.Lang) string {
	var b strings.Builder
	b.WriteString(say("Kurva S: rencana {}, pengukuran {}", "S-curve: plans {}, measurements {}", whole(len(s.Plans)), whole(len(s.Measured))).In(l))
	if m := s.last(); m != nil {
		b.WriteString(say("; pada {} selesai {}, rencana {}, selisih {} poin", "; on {} done {}, planned {}, difference {} points", Day(m.On), Percent(m.Actual), Percent(m.Planned), points(m.Points)).In(l))
	}
	if f := s.Forecast.Completion; !f.IsZero() {
		b.WriteString("; " + s.ending().In(l))
	}
	return b.String() + "."
}

// ending returns when the works are expected to end, in words.
func (s *SCurve) ending() blk.Text {
	f := s.Forecast.Completion
	switch {
	case f.From == f.Until:
		return say("perkiraan selesai {}", "forecast of the end {}", Day(f.From))
	case f.Until.IsZero():
		return say("perkiraan selesai: tidak sebelum {}", "forecast of the end: not before {}", Day(f.From))
	}
	return say("perkiraan selesai {} sampai {}", "forecast of the end {} to {}", Day(f.From), Day(f.Until))
}

func (s SCurve) draw(c *canvas) {
	p, ok := s.period()
	if !ok {
		return
	}
	c.patterns(4)
	top := s.legend(c)
	up := axis{kind: kindPercent, low: 0, high: 100_00, step: 20_00}
	left := up.widestLabel(c.lang) + gap
	a := &calendar{p, left, pictureWidth - px}
	if !s.On.IsZero() && p.Contains(s.On) {
		top += lineHeight
	}
	head := top + 2*lineHeight
	up.to, up.from = head+2*gap, head+2*gap+plotHeight
	c.columns(a, top, up.from)
	for n := range up.ticks {
		colour := grid
		if n == 0 {
			colour = ink
		}
		c.line(left, up.at(n), a.to, up.at(n), colour)
		c.label(left-gap, up.at(n), end, mostLabel, up.label(n, c.lang), secondary...)
	}
	s.drawBounds(c, a, &up)
	if !s.On.IsZero() && p.Contains(s.On) {
		c.line(a.after(s.On), top, a.after(s.On), up.from, muted, "stroke-width", "1.5", "stroke-dasharray", "2 3")
		half := width(c.in(labelToday), textSize) / 2
		c.label(min(max(a.after(s.On), half), pictureWidth-half), top-lineHeight/2, middle, pictureWidth, c.in(labelToday), secondary...)
	}
	for i := range s.Plans {
		s.drawPlan(c, i, a, &up)
	}
	s.drawForecast(c, a, &up)
	s.drawMeasured(c, a, &up)
	s.drawDeviation(c, a, &up)
	c.height = up.from + gap
}

// legend names what is drawn and returns where it ends.
func (s *SCurve) legend(c *canvas) int {
	var names []blk.Text
	var swatches []func(x, y int)
	add := func(name blk.Text, swatch func(x, y int)) {
		names, swatches = append(names, name), append(swatches, swatch)
	}
	const size = 22 * px
	for i := range s.Plans {
		add(s.planName(i), func(x, y int) { c.line(x, y, x+size, y, s.planColour(i), s.planStroke(i)...) })
	}
	if len(s.Measured) > 0 {
		add(labelMeasured, func(x, y int) {
			c.line(x, y, x+size, y, lookOf(1).colour, "stroke-width", "2.5")
			c.marker(1, x+size/2, y)
		})
	}
	if len(s.Bounds) > 0 {
		add(labelBand, func(x, y int) { c.rectangle(x, y-6*px, size, 12*px, c.fill(3)...) })
	}
	if s.forecasts() {
		add(labelForecast, func(x, y int) {
			c.line(x, y, x+size, y, lookOf(2).colour, "stroke-width", "2", "stroke-dasharray", "3 3")
			c.marker(2, x+size/2, y)
		})
	}
	if len(names) == 1 {
		names = append(names, blk.Text{}) // one alone must be named too
		swatches = append(swatches, func(int, int) {})
	}
	return c.legend(names, func(i, x, y int) { swatches[i](x, y) })
}

// planColour and planStroke are how a plan is drawn: the one in force is whole, earlier
// ones are grey and dashed.
func (s *SCurve) planColour(i int) string {
	if i == len(s.Plans)-1 {
		return lookOf(0).colour
	}
	return muted
}

func (s *SCurve) planStroke(i int) []string {
	if i == len(s.Plans)-1 {
		return []string{"stroke-width", "2.5"}
	}
	return []string{"stroke-width", "1.5", "stroke-dasharray", "8 3 2 3"}
}

// path joins places with straight lines.
type path struct{ strings.Builder }

func (p *path) to(x, y int) {
	step := "L"
	if p.Len() == 0 {
		step = "M"
	}
	p.WriteString(step + point(x, y))
}

// share returns the hundredths of a share, 0 if it is not known.
func share(p blk.Percent) int64 {
	n, _ := p.Hundredths()
	return n
}

func (s *SCurve) drawPlan(c *canvas, i int, a *calendar, up *axis) {
	var line path
	for _, p := range s.Plans[i].Points {
		line.to(a.after(p.Day), up.at(share(p.Done)))
	}
	if line.Len() > 0 {
		c.empty("path", append([]string{"d", line.String(), "fill", "none", "stroke", s.planColour(i)}, s.planStroke(i)...)...)
	}
}

// drawBounds draws the band between the plan and the bound of critical contracts.
func (s *SCurve) drawBounds(c *canvas, a *calendar, up *axis) {
	if len(s.Bounds) == 0 {
		return
	}
	var area, bound path
	for _, b := range s.Bounds {
		area.to(a.after(b.Day), up.at(share(b.Planned)))
		bound.to(a.after(b.Day), up.at(share(b.Least)))
	}
	for _, b := range slices.Backward(s.Bounds) {
		area.to(a.after(b.Day), up.at(share(b.Least)))
	}
	c.empty("path", "d", area.String()+"Z", "fill", "url(#"+c.patternID(3)+")", "opacity", "0.45")
	c.empty("path", "d", bound.String(), "fill", "none", "stroke", lookOf(3).colour, "stroke-width", "1")
}

func (s *SCurve) drawMeasured(c *canvas, a *calendar, up *axis) {
	const least = 9 * px
	var line path
	for i := range s.Measured {
		line.to(a.after(s.Measured[i].On), up.at(share(s.Measured[i].Actual)))
	}
	if line.Len() == 0 {
		return
	}
	c.empty("path", "d", line.String(), "fill", "none", "stroke", lookOf(1).colour, "stroke-width", "2.5")
	before := 0
	for i := len(s.Measured) - 1; i >= 0; i-- {
		if x := a.after(s.Measured[i].On); i == len(s.Measured)-1 || before-x >= least {
			c.marker(1, x, up.at(share(s.Measured[i].Actual)))
			before = x
		}
	}
}

// forecasts reports whether there is a forecast to draw.
func (s *SCurve) forecasts() bool {
	m := s.last()
	return s.Forecast.Ground == construction.GroundMeasured && m != nil && s.Forecast.Completion.From.After(m.On)
}

// drawForecast draws the lines from what was measured last to the earliest and the latest
// day of completion, as far as they are shown.
func (s *SCurve) drawForecast(c *canvas, a *calendar, up *axis) {
	m := s.last()
	if !s.forecasts() {
		return
	}
	done := share(m.Actual)
	to := func(d blk.Date) (x, y int) {
		if !d.After(a.Until) {
			return a.after(d), up.at(100_00)
		}
		shown, days := int64(m.On.DaysUntil(a.Until)), int64(m.On.DaysUntil(d))
		return a.to, up.at(done + (100_00-done)*shown/days)
	}
	f := s.Forecast.Completion
	x, y := a.after(m.On), up.at(done)
	stroke := []string{"stroke-width", "2", "stroke-dasharray", "3 3"}
	x1, y1 := to(f.From)
	if !f.Until.IsZero() && f.Until != f.From {
		x2, y2 := to(f.Until)
		c.empty("path", "d", "M"+point(x, y)+"L"+point(x1, y1)+"L"+point(x2, y2)+"Z", "fill", lookOf(2).colour, "opacity", "0.12")
		c.line(x, y, x2, y2, lookOf(2).colour, stroke...)
		if !f.Until.After(a.Until) {
			c.marker(2, x2, y2)
		}
	}
	c.line(x, y, x1, y1, lookOf(2).colour, stroke...)
	if !f.From.After(a.Until) {
		c.marker(2, x1, y1)
	}
}

// drawDeviation marks how far the work is from its plan where it was measured last.
func (s *SCurve) drawDeviation(c *canvas, a *calendar, up *axis) {
	m := s.last()
	if m == nil || m.Points.IsZero() || share(m.Points) == 0 {
		return
	}
	x, from, to := a.after(m.On), up.at(share(m.Planned)), up.at(share(m.Actual))
	c.line(x, from, x, to, alert, "stroke-width", "2")
	for _, y := range []int{from, to} {
		c.line(x-4*px, y, x+4*px, y, alert, "stroke-width", "2")
	}
	lines := []string{signed(points(m.Points), c.lang) + c.say(" poin", " points")}
	if m.Days != 0 {
		lines = append(lines, signed(whole(m.Days), c.lang)+c.say(" hari", " days"))
	}
	room := max(width(lines[0], textSize), width(lines[len(lines)-1], textSize)) + 2*gap
	anchor, at := start, x+gap+2*px
	if day := a.after(s.On); !s.On.IsZero() && day >= x && day <= at+room { // beside the line of the day
		at = day + gap
	}
	if at+room > a.to {
		anchor, at = end, x-gap-2*px
	}
	y := min(max(max(from, to)+lineHeight, up.to+lineHeight), up.from-lineHeight)
	c.lines(at, y, anchor, lines, strings.Join(lines, " "), append([]string{"fill", alert}, strong...)...)
}

// signed returns a number with its sign, also where it is above 0.
func signed(v Value, l blk.Lang) string {
	if v.n > 0 {
		return "+" + v.In(l)
	}
	return v.In(l)
}
