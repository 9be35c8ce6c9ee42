package report

import (
	"slices"
	"strings"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/construction"
)

// A ProjectProgress is how the building of a centre goes, as a page for people: where it
// stands, what the next step demands, the S-curve, the work items and the reports, the
// contract, when it is expected to end and to open, and what the checks found.
type ProjectProgress struct {
	// The language of the page; absent is Indonesian.
	Lang blk.Lang
	// What it is about, for example "Kemajuan pembangunan BLK Contoh".
	Title blk.Text
	// What stands below the title.
	Subtitle blk.Text
	// What a reader must know first, for example that all figures are made up.
	Notice blk.Text
	// The project, as it was known on the day of the context.
	Project construction.Project
	// The day that the page shows and the parameters in force on it; nil is all that is on record.
	Context *blk.Context
	// The days from the end of the works to operation, as far as the caller knows them.
	Terms construction.ForecastTerms
	// What the checks found about the project.
	Findings blk.Findings
}

var blankValue = Value{kind: kindBlank}

// Page returns the page.
func (x *ProjectProgress) Page() Page {
	p := Page{Lang: x.Lang, Title: x.Title, Subtitle: x.Subtitle, Notice: x.Notice, PreparedOn: x.on()}
	p.Sections = x.Sections()
	return p
}

// Sections returns the parts of the page, for a page that shows a project on several
// days.
func (x *ProjectProgress) Sections() []Section {
	if x.Project.ID == "" && x.Project.Name == "" {
		return nil
	}
	curve := x.Project.SCurve()
	f := curve.Forecast(x.on(), x.Terms, x.Context)
	sections := []Section{
		{Title: both("Kedudukan", "Where it stands"), Blocks: []Block{x.standing(&curve, &f)}},
		{Title: both("Yang dituntut berikutnya", "What is demanded next"), Blocks: x.demands(&curve)},
	}
	if chart := x.chart(&curve, f); len(chart.Plans) > 0 || len(chart.Measured) > 0 {
		blocks := []Block{Figure{Title: both("Kurva S: rencana dan kemajuan kumulatif", "S-curve: planned and actual cumulative progress"), Chart: chart, Note: curveNote}}
		if t := x.items(&curve); len(t.Rows) > 0 {
			blocks = append(blocks, t)
		}
		if len(x.Project.Reports) > 0 {
			blocks = append(blocks, x.reports(&curve))
		}
		sections = append(sections, Section{Title: both("Kemajuan", "Progress"), NewSheet: true, Blocks: blocks})
	}
	if blocks := x.papers(); len(blocks) > 0 {
		sections = append(sections, Section{Title: both("Rencana, kontrak dan adendum", "Plans, contract and amendments"), Blocks: blocks})
	}
	return append(sections,
		Section{Title: both("Perkiraan", "Forecast"), Blocks: []Block{x.forecast(&f)}},
		Section{Title: both("Temuan pemeriksaan", "What the checks found"), Blocks: []Block{FindingsList{Findings: x.Findings}}})
}

var (
	curveNote = both("Rencana dan kemajuan dibulatkan ke bawah pada perseratus persen. Kontrak disebut kritis bila kemajuannya di bawah jalur berpola itu, dan dalam periode II juga bila akan melampaui tahun anggaran; batasnya parameter bertanggal menurut Permen PU 07/PRT/M/2011, yang sudah diganti: berlakunya pada aturan sekarang belum dipastikan.",
		"Planned and actual progress are rounded down to hundredths of a percent. A contract is critical where its progress lies below the patterned band, and in period II also where it would pass the fiscal year; its bounds are dated parameters by Permen PU 07/PRT/M/2011, which has been replaced: that they hold under the present rules is not confirmed.")
	forecastNote = both("Earned schedule: lamanya seluruh pekerjaan = lamanya rencana dikali hari yang sudah dipakai dibagi hari rencana yang sudah tercapai. Laju laporan terakhir: sisa pekerjaan dibagi kemajuan per hari pada laporan terakhir. Keduanya dibulatkan ke atas pada hari penuh; rentangnya dari yang tercepat sampai yang terlambat.",
		"Earned schedule: the days of the whole work are the days of the plan times the days taken so far over the days of the plan that were earned. Pace of the last reports: what is left over the progress a day in the last reports. Both are rounded up to whole days; the range is from the earliest to the latest.")
)

// on returns the day of the page.
func (x *ProjectProgress) on() blk.Date {
	if x.Context == nil {
		return blk.Date{}
	}
	return x.Context.On
}

// standing returns the few numbers that a reader looks for first.
func (x *ProjectProgress) standing(curve *construction.SCurve, f *construction.Forecast) KeyFigures {
	start, finish := x.Project.Plan(x.on())
	d := curve.Deviation(x.on(), x.Context)
	k := KeyFigures{Tiles: []KeyFigure{{Label: both("Keadaan", "State"), Value: Words(x.Project.StateOn(x.on()).Label())}}}
	add := func(label blk.Text, v Value, note blk.Text) {
		if v.kind != kindAbsent {
			k.Tiles = append(k.Tiles, KeyFigure{Label: label, Value: v, Note: note})
		}
	}
	note := blk.Text{}
	if !finish.IsZero() {
		note = say("rencana selesai {}", "planned to end {}", Words(finish.Label()))
	}
	add(both("Rencana mulai dibangun", "Building planned to begin"), Words(start.Label()), note)
	if !d.On.IsZero() {
		add(both("Kemajuan fisik", "Physical progress"), Percent(d.Actual), say("diukur {}; rencana {}", "measured {}; planned {}", Day(d.On), Percent(d.Planned)))
		deviation := points(d.Points)
		if deviation.kind != kindAbsent {
			deviation = Words(both(signed(deviation, blk.Indonesian)+" poin", signed(deviation, blk.English)+" points"))
		}
		note = blk.Text{}
		if d.Days != 0 {
			days := whole(d.Days)
			note = both(signed(days, blk.Indonesian)+" hari terhadap rencana", signed(days, blk.English)+" days against the plan")
		}
		add(both("Deviasi", "Deviation"), deviation, note)
		note = d.Rule.Label()
		add(both("Status kontrak", "Status of the contract"), Words(d.Status.Label()), note)
	}
	expected := func(label blk.Text, days blk.Period, rests blk.Text) {
		note := rests
		switch {
		case days.Until.IsZero():
			note = both("paling cepat; "+rests.ID, "at the earliest; "+rests.EN)
		case days.Until != days.From:
			note = say("paling lambat {}; {}", "{} at the latest; {}", Day(days.Until), Words(rests))
		}
		add(label, Day(days.From), note)
	}
	if label := both("Perkiraan selesai fisik", "Works expected to end"); isAsPlanned(f, finish) {
		add(label, Words(finish.Label()), f.Ground.Label()) // a month stays a month
	} else {
		expected(label, f.Completion, f.Ground.Label())
	}
	rests := both("sesudah serah terima, pemeliharaan dan persiapan", "after handover, maintenance and commissioning")
	if f.Ground == construction.GroundOperation {
		rests = f.Ground.Label()
	}
	expected(both("Perkiraan beroperasi", "Expected to open"), f.Operation, rests)
	return k
}

// isAsPlanned reports whether a forecast is the end that was announced, as exactly as it
// is known.
func isAsPlanned(f *construction.Forecast, finish blk.PartialDate) bool {
	return f.Ground == construction.GroundPlan && f.Completion == finish.Period()
}

// daysText returns the days of a forecast in words, absent if there are none.
func daysText(p blk.Period) blk.Text {
	switch {
	case p.IsZero():
		return blk.Text{}
	case p.From == p.Until:
		return p.From.Label()
	case p.Until.IsZero():
		return say("tidak sebelum {}", "not before {}", Day(p.From))
	}
	return say("{} sampai {}", "{} to {}", Day(p.From), Day(p.Until))
}

// demands returns what the next step demands and, of work that is under way, what a
// critical contract does.
func (x *ProjectProgress) demands(curve *construction.SCurve) []Block {
	var blocks []Block
	if next := x.Project.Next(x.Context); len(next) > 0 {
		blocks = append(blocks, AnswerTree{Answer: next[0]})
	} else {
		blocks = append(blocks, Paragraph{Text: both("Tidak ada langkah berikutnya.", "There is no next step.")})
	}
	if _, measured := curve.Actual(x.on()); measured {
		blocks = append(blocks, AnswerTree{Answer: curve.Demands(x.on(), x.Context)})
	}
	if way := x.Project.Remaining(x.Context); len(way) > 1 {
		t := Table{Caption: both("Langkah yang tersisa sampai beroperasi", "Steps left until operation"), Columns: []blk.Text{both("Langkah", "Step"), both("Syarat terpenuhi", "Met"), both("Belum terpenuhi", "Not met"), both("Belum diketahui", "Not known")}}
		for i := range way {
			a := &way[i]
			counts := [3]int{}
			for k, truth := range []blk.Truth{blk.True, blk.False, blk.Undetermined} {
				for j := range a.Children {
					if a.Children[j].Truth == truth {
						counts[k]++
					}
				}
			}
			t.Rows = append(t.Rows, []Value{Words(a.Text), whole(counts[0]), whole(counts[1]), whole(counts[2])})
		}
		blocks = append(blocks, t)
	}
	return blocks
}

// chart returns the S-curve.
func (x *ProjectProgress) chart(curve *construction.SCurve, f construction.Forecast) SCurve {
	s := SCurve{On: x.on(), Forecast: f}
	plans := curve.Plans()
	if on := x.on(); !on.IsZero() {
		plans = slices.DeleteFunc(plans, func(p construction.PlannedCurve) bool { return p.From.After(on) })
	}
	for i, p := range plans {
		name := both("Rencana awal", "First plan")
		switch {
		case len(plans) == 1:
			name = both("Rencana", "Plan")
		case i > 0:
			name = say("Rencana sejak {}", "Plan from {} on", Day(p.From))
		}
		s.Plans = append(s.Plans, SCurvePlan{Name: name, Points: p.Points})
	}
	for _, m := range curve.Measured(x.on()) {
		s.Measured = append(s.Measured, curve.Deviation(m.On, x.Context))
	}
	if len(plans) > 0 {
		s.Bounds = x.bounds(curve, plans)
	}
	return s
}

// bounds returns the bounds of critical contracts, on about 200 days of the plans and on
// the days of the reports.
func (x *ProjectProgress) bounds(curve *construction.SCurve, plans []construction.PlannedCurve) []SCurveBound {
	p := plans[0].Period
	for _, one := range plans {
		if one.Period.From.Before(p.From) {
			p.From = one.Period.From
		}
		if one.Period.Until.After(p.Until) {
			p.Until = one.Period.Until
		}
	}
	days := []blk.Date{p.Until}
	for n, step := 0, max(p.From.DaysUntil(p.Until)/200, 1); n < p.From.DaysUntil(p.Until); n += step {
		days = append(days, p.From.AddDays(n))
	}
	for _, m := range curve.Measured(x.on()) {
		if p.Contains(m.On) {
			days = append(days, m.On)
		}
	}
	slices.SortFunc(days, blk.Date.Compare)
	var bounds []SCurveBound
	for _, day := range slices.Compact(days) {
		planned, known := curve.Planned(day)
		if least, ok := construction.CriticalBound(planned, x.Context); known && ok {
			bounds = append(bounds, SCurveBound{Day: day, Planned: planned, Least: least})
		}
	}
	return bounds
}

// items returns how each work item stands by what was measured last, beside the plan of
// the same day; before anything is measured, beside that of the page.
func (x *ProjectProgress) items(curve *construction.SCurve) Table {
	t := Table{Caption: both("Butir pekerjaan", "Work items"), Columns: []blk.Text{both("Butir", "Item"), both("Bobot", "Weight"), both("Masa rencana", "Planned period"), both("Rencana", "Planned"), both("Selesai", "Done")},
		Note: both("Rencana dan selesai: bagian dari butir itu sampai hari halaman ini. Kosong: belum dilaporkan.", "Planned and done: share of that item up to the day of this page. Blank: not reported yet.")}
	on := x.on()
	m, measured := curve.Actual(on)
	if measured {
		on = m.On
		t.Note = say("Rencana dan selesai: bagian dari butir itu sampai pengukuran terakhir, {}. Kosong: belum dilaporkan.", "Planned and done: share of that item up to the last measurement, {}. Blank: not reported yet.", Day(on))
	}
	for _, one := range curve.Items(on) {
		done := Percent(one.Done)
		if one.Done.IsZero() {
			done = blankValue
		}
		t.Rows = append(t.Rows, []Value{Words(one.Item.Title), Percent(one.Item.Weight), Words(daysText(one.Item.Period)), Percent(one.Planned), done})
	}
	if planned, known := curve.Planned(on); known && len(t.Rows) > 0 {
		t.Totals = []Value{Words(labelTotal), Percent(blk.MustParsePercent("100.00")), blankValue, Percent(planned), Percent(m.Done)}
	}
	return t
}

// reports returns the reports up to the day of the page, with those that were corrected
// marked.
func (x *ProjectProgress) reports(curve *construction.SCurve) Table {
	t := Table{Caption: both("Laporan kemajuan", "Progress reports"), Columns: []blk.Text{both("Hari", "Day"), both("Kemajuan", "Done"), both("Rencana", "Planned"), both("Selisih (poin)", "Difference (points)"), both("Status", "Status"), both("Keterangan", "Remarks")}}
	counts := map[int]construction.Deviation{}
	for _, m := range curve.Measured(x.on()) {
		counts[m.Report] = curve.Deviation(m.On, x.Context)
	}
	order := make([]int, len(x.Project.Reports))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(i, j int) int { return x.Project.Reports[i].On.Compare(x.Project.Reports[j].On) })
	for _, i := range order {
		r := &x.Project.Reports[i]
		if !x.on().IsZero() && r.On.After(x.on()) {
			continue
		}
		d, counted := counts[i]
		var id, en []string
		note := func(t blk.Text) { id, en = append(id, t.ID), append(en, t.EN) }
		row := []Value{Day(r.On), Percent(d.Actual), Percent(d.Planned), points(d.Points), Words(d.Status.Label())}
		if !counted {
			row = []Value{Day(r.On), blankValue, blankValue, blankValue, blankValue}
			note(both("dikoreksi atau tidak dapat dihitung", "was corrected or cannot count"))
		}
		if len(r.Corrects) > 0 {
			note(say("koreksi: {}", "correction: {}", Words(r.Reason)))
		}
		for j := range r.Actions {
			a := &r.Actions[j]
			if a.Until.IsZero() {
				note(say("{} {}", "{} {}", Words(a.Kind.Label()), Day(a.On)))
			} else {
				note(say("{} {}, sampai {}", "{} {}, until {}", Words(a.Kind.Label()), Day(a.On), Day(a.Until)))
			}
		}
		remarks := blankValue
		if id != nil {
			remarks = Words(both(strings.Join(id, "; "), strings.Join(en, "; ")))
		}
		t.Rows = append(t.Rows, append(row, remarks))
	}
	return t
}

// forecast returns when the works are expected to end and the centre to open, with what
// each figure rests on.
func (x *ProjectProgress) forecast(f *construction.Forecast) Table {
	t := Table{Caption: both("Perkiraan dan dasarnya", "The forecast and what it rests on"), Columns: []blk.Text{both("Uraian", "Item"), both("Perkiraan", "Forecast"), both("Dasar", "Rests on")}}
	add := func(label, value, rests blk.Text) {
		basis := blankValue
		if !rests.IsZero() {
			basis = Words(rests)
		}
		t.Rows = append(t.Rows, []Value{Words(label), Words(value), basis})
	}
	rests := f.Ground.Label()
	if f.Ground == construction.GroundMeasured {
		rests = say("{}: {} pada {}", "{}: {} on {}", Words(rests), Percent(f.Done), Day(f.MeasuredOn))
		t.Note = forecastNote
		add(both("Selesai jika terus berjalan seperti sejak awal", "End if it goes on as since the beginning"), f.BySchedule.Label(), both("earned schedule", "earned schedule"))
		add(both("Selesai jika terus berjalan seperti laporan terakhir", "End if it goes on as in the last reports"), f.ByPace.Label(), both("laju laporan terakhir", "pace of the last reports"))
	}
	if f.Completion.IsZero() {
		rests = f.Gap.Label()
	}
	complete := daysText(f.Completion)
	if _, finish := x.Project.Plan(x.on()); isAsPlanned(f, finish) {
		complete = finish.Label()
	}
	add(both("Pekerjaan fisik selesai", "Works complete"), complete, rests)
	if f.Ground != construction.GroundOperation && !f.Completion.IsZero() {
		contract := blk.Count{}
		if k := x.Project.ContractOn(x.on()); k != nil {
			contract = k.MaintenanceDays
		}
		for _, one := range []struct {
			label                  blk.Text
			days, caller, contract blk.Count
			parameter              blk.ParameterID
		}{
			{both("Pemeriksaan dan serah terima pertama", "Inspection and provisional handover"), f.Terms.HandoverDays, x.Terms.HandoverDays, blk.Count{}, "forecast_handover_days"},
			{both("Masa pemeliharaan", "Maintenance"), f.Terms.MaintenanceDays, x.Terms.MaintenanceDays, contract, "building_maintenance_days"},
			{both("Peralatan, SLF dan tenaga pelatihan", "Equipment, certificate of fitness and training staff"), f.Terms.CommissioningDays, x.Terms.CommissioningDays, blk.Count{}, "forecast_commissioning_days"},
		} {
			n, known := one.days.Int()
			days := blk.Text{}
			if known {
				days = blk.UnitDays.Format(int64(n))
			}
			switch {
			case !one.caller.IsZero():
				rests = both("menurut penyusun laporan", "as the author of the report has it")
			case !one.contract.IsZero():
				rests = both("kontrak", "contract")
			default:
				rests = assumed(one.parameter)
			}
			add(one.label, days, rests)
		}
	}
	add(both("Beroperasi", "In operation"), daysText(f.Operation), f.Gap.Label())
	return t
}

// assumed returns what a parameter of building rests on.
func assumed(id blk.ParameterID) blk.Text {
	for _, p := range construction.Parameters() {
		if p.ID == id && len(p.Values) > 0 && len(p.Values[0].Basis) > 0 {
			why := p.Values[0].Basis[0].Label()
			return both("asumsi: "+why.ID, "assumption: "+why.EN)
		}
	}
	return blk.Text{}
}

// papers returns the plans, the contracts and their amendments.
func (x *ProjectProgress) papers() []Block {
	var blocks []Block
	p, on := &x.Project, x.on()
	known := func(d blk.Date) bool { return on.IsZero() || !d.After(on) }
	if !p.PlannedStart.IsZero() || !p.PlannedFinish.IsZero() {
		t := Table{Caption: both("Rencana pembangunan dan perubahannya", "The plan of building and its revisions"), Columns: []blk.Text{both("Sejak", "Since"), both("Mulai", "Begin"), both("Selesai", "End"), both("Alasan", "Reason")}}
		t.Rows = append(t.Rows, []Value{Day(p.AnnouncedOn), Words(p.PlannedStart.Label()), Words(p.PlannedFinish.Label()), Words(both("rencana yang diumumkan", "the plan as announced"))})
		for i := range p.Revisions {
			if r := &p.Revisions[i]; known(r.On) {
				start, finish := p.Plan(r.On)
				t.Rows = append(t.Rows, []Value{Day(r.On), Words(start.Label()), Words(finish.Label()), Words(both(r.Reason, r.Reason))})
			}
		}
		blocks = append(blocks, t)
	}
	t := Table{Caption: both("Kontrak", "Contract"), Columns: []blk.Text{both("Dokumen", "Paper"), both("Ditandatangani", "Signed"), both("Nilai", "Value"), both("Mulai kerja", "Start of works"), both("Batas selesai", "Last day"), both("Alasan", "Reason")}}
	for i := range p.Contracts {
		k := &p.Contracts[i]
		if !known(k.SignedOn) {
			continue
		}
		first := k.SignedOn
		t.Rows = append(t.Rows, []Value{Words(both(strings.TrimSpace("Kontrak "+k.Number), strings.TrimSpace("Contract "+k.Number))), Day(first), Rupiah(k.ValueOn(first)), dayOr(k.StartOrderOn), dayOr(k.FinishOn(first)), blankValue})
		for j := range k.Amendments {
			if a := &k.Amendments[j]; known(a.SignedOn) {
				t.Rows = append(t.Rows, []Value{Words(say("Adendum {}", "Amendment {}", whole(j+1))), Day(a.SignedOn), Rupiah(k.ValueOn(a.SignedOn)), blankValue, dayOr(k.FinishOn(a.SignedOn)), Words(both(a.Reason, a.Reason))})
			}
		}
	}
	if len(t.Rows) > 0 {
		blocks = append(blocks, t)
	}
	return blocks
}
