package construction

import (
	"cmp"
	"slices"

	"github.com/vokasi/vokasi-go/blk"
)

// ForecastTerms are how many calendar days lie between the end of the works and the day
// of operation. What is absent is taken from the contract, and else from the parameters
// of this package, which are assumptions.
type ForecastTerms struct {
	// For the inspection and the provisional handover.
	HandoverDays blk.Count
	// For maintenance, until the final handover. Zero where the centre may operate meanwhile.
	MaintenanceDays blk.Count
	// For equipment, certificate of fitness and staff, until the first training.
	CommissioningDays blk.Count
}

var (
	forecastLeastProgress = blk.Parameter{
		ID: "forecast_least_progress", Label: blk.Text{ID: "Kemajuan terkecil untuk memperkirakan selesainya pekerjaan", EN: "Least progress from which the end of works is forecast"}, Unit: blk.UnitHundredths, Stricter: blk.StricterHigher,
		Values: []blk.DatedValue{{Value: blk.Value{Number: 5_00}, Basis: assumedFor("laju pada awal pekerjaan belum berarti; angkanya tidak resmi", "the pace at the beginning says little; the number is not official")}},
	}
	forecastReports = blk.Parameter{
		ID: "forecast_reports", Label: blk.Text{ID: "Laporan terakhir yang menentukan laju", EN: "Last reports that the pace is taken from"}, Unit: blk.UnitCount, Stricter: blk.StricterHigher,
		Values: []blk.DatedValue{{Value: blk.Value{Number: 4}, Basis: assumedFor("empat laporan terakhir; angkanya tidak resmi", "the last four reports; the number is not official")}},
	}
	handoverDays = blk.Parameter{
		ID: "forecast_handover_days", Label: blk.Text{ID: "Perkiraan: hari untuk pemeriksaan dan serah terima pertama", EN: "Forecast: days for inspection and provisional handover"}, Unit: blk.UnitDays, Stricter: blk.StricterHigher,
		Values: []blk.DatedValue{{Value: blk.Value{Number: 14}, Basis: assumedFor("lamanya tidak ditetapkan", "the time is not set")}},
	}
	commissioningDays = blk.Parameter{
		ID: "forecast_commissioning_days", Label: blk.Text{ID: "Perkiraan: hari untuk peralatan, SLF dan tenaga pelatihan", EN: "Forecast: days for equipment, certificate of fitness and training staff"}, Unit: blk.UnitDays, Stricter: blk.StricterHigher,
		Values: []blk.DatedValue{{Value: blk.Value{Number: 60}, Basis: assumedFor("lamanya tidak ditetapkan dan bergantung pada pengadaan peralatan", "the time is not set and depends on buying the equipment")}},
	}
)

func assumedFor(id, en string) []blk.Basis {
	return []blk.Basis{blk.Assumption(blk.Text{ID: id, EN: en})}
}

// A Forecast is when works are expected to be complete and the centre to operate, with
// what that rests on. What is not known is absent; nothing is made up for it.
type Forecast struct {
	// What the day of completion rests on; absent where nothing tells.
	Ground ForecastGround
	// The day that was measured last, and how much was done by then.
	MeasuredOn blk.Date
	// How much was done by then.
	Done blk.Percent
	// The day of completion if the whole work goes on as it went since the beginning (earned schedule): as many times the days of the plan as it took for a day of the plan so far.
	BySchedule blk.Date
	// The day of completion at the pace of the last reports.
	ByPace blk.Date
	// The days on which the works may be complete, from the earliest to the latest of both, or as exactly as the plan says; without a last day where nothing bounds it.
	Completion blk.Period
	// The days on which the centre may begin to operate.
	Operation blk.Period
	// Why something of it is not known; absent where all is.
	Gap ForecastGap
	// The days from completion to operation that were counted.
	Terms ForecastTerms
}

// Forecast returns when the works are expected to be complete and the centre to
// operate, by what was measured up to a day and else by the plan in force on it: the
// baseline, the contract, or the end that was announced, which is kept as exactly as it
// is known. With no day, it is by all that is on record. No day of it lies before that
// day but what has happened.
func (s *SCurve) Forecast(on blk.Date, terms ForecastTerms, c *blk.Context) Forecast {
	var f Forecast
	p := s.project
	if p == nil {
		return Forecast{Gap: GapNoPlan}
	}
	days, known := f.setTerms(p.ContractOn(on), terms, c)
	m, measured := s.Actual(on)
	if measured {
		f.MeasuredOn, f.Done = m.On, m.Done
	}
	switch state := p.StateOn(on); {
	case state == InOperation:
		f.Ground = GroundOperation
		if day := p.dayOf(Commission); !day.IsZero() {
			f.Operation = blk.Period{From: day, Until: day}
		}
		f.Completion = s.completed(on)
		return f
	case state == OnHold, state == Terminated, state == Cancelled:
		f.Gap = GapStopped
		return f
	}
	if f.Completion = s.completed(on); !f.Completion.IsZero() {
		f.Ground = GroundComplete
	} else {
		s.complete(&f, on, measured, m, c)
		f.Completion, f.Gap = notBefore(f.Completion, on, f.Gap)
	}
	if f.Completion.IsZero() || !known {
		return f
	}
	f.Operation.From = f.Completion.From.AddDays(days)
	if !f.Completion.Until.IsZero() {
		f.Operation.Until = f.Completion.Until.AddDays(days)
		if f.Operation.Until.IsZero() {
			f.Operation, f.Gap = blk.Period{}, GapBeyondCalendar
			return f
		}
	}
	f.Operation, f.Gap = notBefore(f.Operation, on, f.Gap)
	return f
}

// complete works out when works that are not complete will be.
func (s *SCurve) complete(f *Forecast, on blk.Date, measured bool, m Measurement, c *blk.Context) {
	if least, ok := c.Number(&forecastLeastProgress); measured && (!ok || hundredths(m.Done) >= least) {
		var gaps [2]ForecastGap
		f.BySchedule, gaps[0] = s.bySchedule(&m)
		f.ByPace, gaps[1] = s.byPace(on, c)
		first, last := cmp.Or(f.BySchedule, f.ByPace), cmp.Or(f.ByPace, f.BySchedule)
		if last.Before(first) {
			first, last = last, first
		}
		f.Completion = blk.Period{From: first, Until: last}
		for _, gap := range gaps {
			if gap != GapTooLittle { // a method that has nothing to go by bounds nothing
				f.Gap = cmp.Or(f.Gap, gap)
			}
		}
		switch {
		case first.IsZero():
			f.Gap, f.Completion = cmp.Or(f.Gap, GapTooLittle), blk.Period{}
		case f.Gap != "":
			f.Completion.Until = blk.Date{}
		}
		f.Ground = GroundMeasured
		return
	}
	if measured {
		f.Gap = GapTooLittle
	}
	p := s.project
	at := s.planOn(on)
	if on.IsZero() && len(s.plans) > 0 {
		at = &s.plans[len(s.plans)-1]
	}
	finish := blk.Date{}
	if k := p.ContractOn(on); k != nil {
		finish = k.FinishOn(on)
	}
	_, announced := p.Plan(on)
	switch {
	case at != nil && at.whole:
		f.Ground, f.Completion = GroundBaseline, blk.Period{From: at.period.Until, Until: at.period.Until}
	case !finish.IsZero():
		f.Ground, f.Completion = GroundContract, blk.Period{From: finish, Until: finish}
	case !announced.IsZero():
		f.Ground, f.Completion = GroundPlan, announced.Period()
	default:
		f.Gap = cmp.Or(f.Gap, GapNoPlan)
	}
}

// notBefore returns the days of a period from a day on. Where all have passed, it
// begins on that day and has no end.
func notBefore(p blk.Period, on blk.Date, gap ForecastGap) (blk.Period, ForecastGap) {
	switch {
	case p.IsZero() || on.IsZero() || !p.From.Before(on):
		return p, gap
	case p.Until.Before(on):
		return blk.Period{From: on}, cmp.Or(gap, GapOvertaken)
	}
	return blk.Period{From: on, Until: p.Until}, gap
}

// setTerms fills in the days from completion to operation, and returns their sum; it
// reports false where one is not known.
func (f *Forecast) setTerms(k *Contract, terms ForecastTerms, c *blk.Context) (sum int, known bool) {
	if k != nil {
		terms.MaintenanceDays = cmp.Or(terms.MaintenanceDays, k.MaintenanceDays)
	}
	known = true
	for _, one := range []struct {
		days      *blk.Count
		parameter *blk.Parameter
	}{{&terms.HandoverDays, &handoverDays}, {&terms.MaintenanceDays, &maintenanceDays}, {&terms.CommissioningDays, &commissioningDays}} {
		if one.days.IsZero() {
			n, ok := c.Number(one.parameter)
			if days, err := blk.NewCount(int(min(max(n, 0), 1<<30))); ok && err == nil {
				*one.days = days
			}
		}
		n, ok := one.days.Int()
		sum, known = sum+n, known && ok
	}
	f.Terms = terms
	return sum, known
}

// completed returns the day on which the works were complete, as it was measured or
// handed over up to a day; absent if they were not, or a later measurement shows less.
func (s *SCurve) completed(on blk.Date) blk.Period {
	var first blk.Date // of the last measurements that all show it
	for _, m := range slices.Backward(s.until(on)) {
		if hundredths(m.Done) != whole {
			break
		}
		first = m.On
	}
	if !first.IsZero() {
		return blk.Period{From: first, Until: first}
	}
	if day, over := s.project.provisionalDay(); over && !day.IsZero() && (on.IsZero() || !day.After(on)) {
		return blk.Period{From: day, Until: day}
	}
	return blk.Period{}
}

// dayOf returns the last day of an event of the project, absent if it has not happened
// or its moment is not known.
func (p *Project) dayOf(e ProjectEvent) (day blk.Date) {
	for i := range p.History {
		if p.History[i].Event == e {
			day, _ = p.History[i].At.In(blk.WIB)
		}
	}
	return day
}

// bySchedule returns the day of completion if the work goes on as it went since it
// began: the days of the plan times the days since the beginning over the days of the
// plan that were earned, rounded up.
func (s *SCurve) bySchedule(m *Measurement) (blk.Date, ForecastGap) {
	at := s.planOn(m.On)
	if at == nil || !at.whole || s.started.IsZero() {
		return blk.Date{}, GapTooLittle
	}
	done := hundredths(m.Done)
	taken := int64(s.started.DaysUntil(m.On)) + 1
	earned := at.earned(done, done > at.planned(m.On))
	if taken <= 0 || earned <= 0 {
		return blk.Date{}, GapTooLittle
	}
	return inCalendar(s.started, (at.days()*taken+earned-1)/earned-1)
}

// byPace returns the day of completion at the pace of the last reports up to a day,
// rounded up.
func (s *SCurve) byPace(on blk.Date, c *blk.Context) (blk.Date, ForecastGap) {
	many, ok := c.Number(&forecastReports)
	list := s.until(on)
	if len(list) < 2 || !ok {
		return blk.Date{}, GapTooLittle
	}
	first, last := &list[max(0, len(list)-int(min(max(many, 2), 1<<20)))], &list[len(list)-1]
	gained, days := hundredths(last.Done)-hundredths(first.Done), int64(first.On.DaysUntil(last.On))
	if gained <= 0 {
		return blk.Date{}, GapStalled
	}
	left := whole - hundredths(last.Done)
	return inCalendar(last.On, (left*days+gained-1)/gained)
}

// inCalendar returns the day so many days later, where the calendar has it.
func inCalendar(d blk.Date, days int64) (blk.Date, ForecastGap) {
	if d = d.AddDays(int(days)); d.IsZero() {
		return d, GapBeyondCalendar
	}
	return d, ""
}

// Answer returns the forecast in words, with what it rests on. It holds where the works
// are complete and is undetermined before, for a forecast is no fact.
func (f *Forecast) Answer() blk.Answer {
	a := blk.Answer{Code: "forecast", Basis: []blk.Basis{blk.Practice(blk.Text{ID: "perkiraan dari kemajuan yang diukur atau dari rencana, bukan fakta", EN: "a forecast from measured progress or from the plan, not a fact"})}}
	if f.Ground == GroundOperation || f.Ground == GroundComplete {
		a.Truth = blk.True
	}
	say := func(p blk.Period) blk.Text {
		switch {
		case p.IsZero():
			return blk.Text{ID: "belum dapat diperkirakan", EN: "cannot be forecast yet"}
		case p.From == p.Until:
			return p.From.Label()
		case p.Until.IsZero():
			return blk.Text{ID: "tidak sebelum " + p.From.Label().ID, EN: "not before " + p.From.Label().EN}
		}
		return blk.Text{ID: p.From.Label().ID + " sampai " + p.Until.Label().ID, EN: p.From.Label().EN + " to " + p.Until.Label().EN}
	}
	done, open := say(f.Completion), say(f.Operation)
	a.Text = blk.Text{ID: "Pekerjaan fisik selesai: " + done.ID + "; beroperasi: " + open.ID, EN: "Works complete: " + done.EN + "; in operation: " + open.EN}
	part := func(code string, truth blk.Truth, id, en string, basis ...blk.Basis) {
		a.Children = append(a.Children, blk.Answer{Truth: truth, Code: code, Text: blk.Text{ID: id, EN: en}, Basis: basis})
	}
	if f.Ground != "" {
		ground := f.Ground.Label()
		if f.Ground == GroundMeasured {
			share, on := f.Done.Label(), f.MeasuredOn.Label()
			ground = blk.Text{ID: ground.ID + ": " + share.ID + " pada " + on.ID, EN: ground.EN + ": " + share.EN + " on " + on.EN}
		}
		part(string(f.Ground), blk.True, "Dasar: "+ground.ID, "It rests on "+ground.EN)
	}
	if f.Ground == GroundMeasured {
		for _, by := range []struct {
			code   string
			day    blk.Date
			id, en string
		}{
			{"earned_schedule", f.BySchedule, "Jika terus berjalan seperti sejak awal (earned schedule)", "If it goes on as it went since the beginning (earned schedule)"},
			{"pace", f.ByPace, "Jika terus berjalan seperti pada laporan terakhir", "If it goes on as in the last reports"},
		} {
			day := blk.Text{ID: "belum dapat dihitung", EN: "cannot be worked out"}
			if !by.day.IsZero() {
				day = by.day.Label()
			}
			part(by.code, blk.TruthOf(!by.day.IsZero()), by.id+": "+day.ID, by.en+": "+day.EN)
		}
	}
	if f.Gap != "" {
		gap := f.Gap.Label()
		part(string(f.Gap), blk.False, "Tidak diketahui: "+gap.ID, "Not known: "+gap.EN)
	}
	if f.Ground != GroundOperation && !f.Completion.IsZero() {
		for _, one := range []struct {
			code      string
			days      blk.Count
			parameter *blk.Parameter
		}{{"handover_days", f.Terms.HandoverDays, &handoverDays}, {"maintenance_days", f.Terms.MaintenanceDays, &maintenanceDays}, {"commissioning_days", f.Terms.CommissioningDays, &commissioningDays}} {
			n, ok := one.days.Int()
			if !ok {
				continue
			}
			days := blk.UnitDays.Format(int64(n))
			part(one.code, blk.True, one.parameter.Label.ID+": "+days.ID, one.parameter.Label.EN+": "+days.EN)
		}
	}
	return a
}
