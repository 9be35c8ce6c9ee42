package report

import (
	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/funding"
)

// A TaperProjection is how centres fare while their subsidy ends, as a page for people:
// the scenarios side by side, cost, own revenue and subsidy month by month, the month
// from which a centre stands on its own or why it never does, what the month hangs on,
// and what all figures rest on.
type TaperProjection struct {
	// The language of the page; absent is Indonesian.
	Lang blk.Lang
	// What it is about, for example "Proyeksi kemandirian BLKK Contoh".
	Title blk.Text
	// What stands below the title.
	Subtitle blk.Text
	// What a reader must know first, for example that all figures are made up.
	Notice blk.Text
	// The day it shows.
	PreparedOn blk.Date
	// What many centres come to, one for each scenario; none is not shown.
	Distributions []TaperDistribution
	// What stands above the scenarios, for example which centre they are about.
	About blk.Text
	// The scenarios of one centre, in order.
	Scenarios []TaperScenario
}

// A TaperScenario is one scenario of a [TaperProjection].
type TaperScenario struct {
	// What it is called, for example "tiga tahun".
	Name blk.Text
	// The plan.
	Plan funding.ProjectionPlan
	// What it comes to.
	Projection funding.Projection
	// What each figure does to the month; none is not shown.
	Sensitivity []funding.SensitivityRow
}

// A TaperDistribution is when many centres stand on their own in one scenario.
type TaperDistribution struct {
	// What the scenario is called.
	Name blk.Text
	// When they do.
	Distribution funding.IndependenceDistribution
}

var (
	labelScenario = both("Skenario", "Scenario")
	labelNever    = both("tidak pernah", "never")
)

// Page returns the page.
func (x *TaperProjection) Page() Page {
	p := Page{Lang: x.Lang, Title: x.Title, Subtitle: x.Subtitle, Notice: x.Notice, PreparedOn: x.PreparedOn}
	if len(x.Distributions) > 0 {
		p.Sections = append(p.Sections, Section{Title: both("Semua balai", "All centres"), Blocks: []Block{x.distributions(), x.byYear(), x.byReason()}})
	}
	if len(x.Scenarios) == 0 {
		return p
	}
	side := Section{Title: both("Skenario berdampingan", "Scenarios side by side"), NewSheet: len(x.Distributions) > 0}
	if !x.About.IsZero() {
		side.Blocks = append(side.Blocks, Paragraph{Text: x.About})
	}
	side.Blocks = append(side.Blocks, x.sideBySide(), x.reserves())
	p.Sections = append(p.Sections, side)
	for i := range x.Scenarios {
		p.Sections = append(p.Sections, x.Scenarios[i].section())
	}
	p.Sections = append(p.Sections, Section{Title: both("Dasar setiap angka", "What every figure rests on"), NewSheet: true, Blocks: []Block{x.assumptions(), projectionRules}})
	return p
}

// distributions returns the table of how many centres stand on their own, and when.
func (x *TaperProjection) distributions() Table {
	t := Table{Caption: both("Balai yang mandiri dalam masa proyeksi", "Centres that stand on their own within the projection"),
		Columns: []blk.Text{labelScenario, both("Balai", "Centres"), both("Mandiri", "On their own"), both("Tidak pernah", "Never"), both("Bagian yang tidak pernah", "Share that never do"), both("Bulan tercepat", "Earliest month"), both("Bulan tengah", "Median month"), both("Bulan terakhir", "Latest month")},
		Note:    both("Bulan dihitung dari 1. Bulan tengah: separuh dari yang mandiri sudah mandiri pada bulan itu.", "Months are counted from 1. By the median month half of those that do are on their own.")}
	for i := range x.Distributions {
		d := &x.Distributions[i].Distribution
		t.Rows = append(t.Rows, []Value{Words(x.Distributions[i].Name), whole(d.Centres), whole(d.Independent), whole(d.Never), Percent(d.ShareNever()), monthNumber(d.Earliest), monthNumber(d.Median), monthNumber(d.Latest)})
	}
	return t
}

func whole(n int) Value { return Number(int64(n)) }

// monthNumber returns the number of a month, a blank for none.
func monthNumber(n int) Value {
	if n == 0 {
		return Value{kind: kindBlank}
	}
	return whole(n)
}

// byYear returns the picture of how many centres are on their own from each year on.
func (x *TaperProjection) byYear() Figure {
	chart := BarChart{Stacked: true, Counts: both("balai", "centres")}
	years := 0
	for i := range x.Distributions {
		chart.Categories = append(chart.Categories, x.Distributions[i].Name)
		years = max(years, len(x.Distributions[i].Distribution.ByYear))
	}
	for year := range years {
		s := Series{Name: say("mandiri dalam tahun {}", "on their own in year {}", whole(year+1))}
		for i := range x.Distributions {
			n := 0
			if by := x.Distributions[i].Distribution.ByYear; year < len(by) {
				n = by[year]
			}
			s.Values = append(s.Values, whole(n))
		}
		chart.Series = append(chart.Series, s)
	}
	never := Series{Name: labelNever}
	for i := range x.Distributions {
		never.Values = append(never.Values, whole(x.Distributions[i].Distribution.Never))
	}
	chart.Series = append(chart.Series, never)
	return Figure{Title: both("Tahun balai menjadi mandiri", "The year in which centres stand on their own"), Chart: chart, ShowNumbers: true}
}

// byReason returns the table of why centres never do.
func (x *TaperProjection) byReason() Table {
	t := Table{Caption: both("Sebab yang menentukan pada balai yang tidak pernah mandiri", "The decisive reason of centres that never do"), Columns: []blk.Text{both("Sebab", "Reason")}}
	for i := range x.Distributions {
		t.Columns = append(t.Columns, x.Distributions[i].Name)
	}
	for _, code := range funding.ShortfallReason("").CodeList().Values() {
		row, any := []Value{Words(funding.ShortfallReason(code).Label())}, false
		for i := range x.Distributions {
			n := 0
			for _, r := range x.Distributions[i].Distribution.ByReason {
				if string(r.Reason) == code {
					n, any = r.Centres, true
				}
			}
			row = append(row, whole(n))
		}
		if any {
			t.Rows = append(t.Rows, row)
		}
	}
	return t
}

// sideBySide returns the table of what the scenarios come to.
func (x *TaperProjection) sideBySide() Table {
	t := Table{Caption: both("Hasil setiap skenario", "What each scenario comes to"),
		Columns: []blk.Text{labelScenario, both("Subsidi", "Subsidy"), both("Subsidi seluruhnya", "Subsidy in all"), both("Tanpa subsidi sejak", "No subsidy from"), both("Mandiri", "On its own"), both("Cadangan terendah", "Lowest reserve")}}
	for i := range x.Scenarios {
		s := &x.Scenarios[i]
		total, err := blk.SumRupiah()
		var lowest blk.Rupiah
		for _, m := range s.Projection.Months {
			if err == nil {
				total, err = total.Add(m.Subsidy)
			}
			if lowest.IsZero() || m.Reserve.Compare(lowest) < 0 {
				lowest = m.Reserve
			}
		}
		if err != nil || len(s.Projection.Months) == 0 {
			total = blk.Rupiah{}
		}
		t.Rows = append(t.Rows, []Value{Words(s.Name), Words(s.Plan.Taper.Label()), Rupiah(total), s.monthOf(s.Projection.SubsidyEnds), Words(s.Projection.Outcome.Label()), Rupiah(lowest)})
	}
	return t
}

// monthOf returns a month by its number, from 1; a blank where there is none.
func (s *TaperScenario) monthOf(n int) Value {
	if n < 1 || n > len(s.Projection.Months) {
		return Value{kind: kindBlank}
	}
	return Words(s.Projection.Months[n-1].Month.Label())
}

// reserves returns the picture of what each scenario leaves of the reserve.
func (x *TaperProjection) reserves() Figure {
	chart := LineChart{Counts: both("rupiah", "rupiah")}
	for i := range x.Scenarios {
		s := &x.Scenarios[i]
		if len(s.Projection.Months) > len(chart.Categories) {
			chart.Categories = monthsOf(s.Projection.Months)
		}
		line := Series{Name: s.Name}
		for _, m := range s.Projection.Months {
			line.Values = append(line.Values, Rupiah(m.Reserve))
		}
		chart.Series = append(chart.Series, line)
	}
	return Figure{Title: both("Cadangan kas pada akhir bulan", "The reserve at the end of each month"), Chart: chart, Note: both("Di bawah nol berarti uangnya tidak cukup.", "Below zero means that there is not enough money.")}
}

// monthsOf returns the names of months, short enough to stand below a picture: Jan 2026.
func monthsOf(months []funding.ProjectionMonth) []blk.Text {
	names := make([]blk.Text, len(months))
	for i := range months {
		year := months[i].Month.String()
		year = year[:min(4, len(year))]
		month := months[i].Month.Label()
		names[i] = both(runes(month.ID, 3)+" "+year, runes(month.EN, 3)+" "+year)
	}
	return names
}

// section returns the part of the page that tells one scenario.
func (s *TaperScenario) section() Section {
	chart := LineChart{Categories: monthsOf(s.Projection.Months), Counts: both("rupiah sebulan", "rupiah a month"),
		Series: []Series{{Name: both("Biaya operasional", "Operating cost")}, {Name: both("Pendapatan sendiri", "Own revenue")}, {Name: both("Subsidi", "Subsidy")}}}
	for _, m := range s.Projection.Months {
		for i, amount := range []blk.Rupiah{m.OperatingCost, m.OwnRevenue, m.Subsidy} {
			chart.Series[i].Values = append(chart.Series[i].Values, Rupiah(amount))
		}
	}
	answer := s.Projection.Answer()
	blocks := []Block{AnswerTree{Answer: answer}, Figure{Title: say("Biaya, pendapatan dan subsidi: {}", "Cost, revenue and subsidy: {}", Words(s.Name)), Chart: chart, Note: both(answer.Text.ID+".", answer.Text.EN+".")}}
	if len(s.Sensitivity) > 0 {
		blocks = append(blocks, s.sensitivity())
	}
	return Section{Title: s.Name, NewSheet: true, Blocks: blocks}
}

// sensitivity returns the table of what each figure does to the month.
func (s *TaperScenario) sensitivity() Table {
	t := Table{Caption: both("Jika satu angka berubah", "If one figure changes"), Columns: []blk.Text{both("Angka", "Figure"), both("Diubah sebesar", "Changed by"), both("Bila kurang", "If less"), both("Geser (bulan)", "Shift (months)"), both("Bila lebih", "If more"), both("Geser (bulan)", "Shift (months)")},
		Note: both("Geser negatif berarti lebih cepat. Kosong: salah satunya tidak pernah mandiri atau tidak dapat dihitung.", "A negative shift is earlier. Blank: one of the two never stands on its own, or cannot be worked out.")}
	shift := func(o, from funding.ProjectionOutcome) Value {
		if n, ok := o.Change(from); ok {
			return whole(n)
		}
		return Value{kind: kindBlank}
	}
	for _, r := range s.Sensitivity {
		t.Rows = append(t.Rows, []Value{Words(r.Step.Term.Label()), Words(s.stepSize(r.Step)), Words(r.Lower.Label()), shift(r.Lower, r.Base), Words(r.Higher.Label()), shift(r.Higher, r.Base)})
	}
	return t
}

// stepSize returns how far a figure was moved, in words.
func (s *TaperScenario) stepSize(step funding.SensitivityStep) blk.Text {
	unit := blk.UnitRupiah
	switch {
	case step.Term == funding.TermTaper && s.Plan.Taper.Kind == funding.TaperLinear:
		unit = blk.UnitMonths
	case step.Term == funding.TermRevenueGrowth, step.Term == funding.TermCostGrowth, step.Term == funding.TermTaper && s.Plan.Taper.Kind == funding.TaperYearly:
		unit = blk.UnitHundredths
	}
	return unit.Format(step.Size)
}

// assumptions returns the table of all figures with what they rest on.
func (x *TaperProjection) assumptions() Table {
	t := Table{Caption: both("Angka dan dasarnya", "Figures and what they rest on"), Columns: []blk.Text{labelScenario, both("Angka", "Figure"), both("Nilai", "Value"), both("Dasar", "Basis")}}
	for i := range x.Scenarios {
		s := &x.Scenarios[i]
		for _, a := range s.Plan.Assumptions {
			label := a.Label
			if label.IsZero() {
				label = a.Term.Label()
			}
			t.Rows = append(t.Rows, []Value{Words(s.Name), Words(label), Words(s.Plan.Value(a.Term)), Words(a.Basis)})
		}
	}
	return t
}

var projectionRules = Definitions{Terms: []Definition{
	{Term: both("Mandiri", "On its own"), Meaning: both("pendapatan sendiri menutup biaya operasional beberapa bulan berturut-turut tanpa menghitung subsidi, dan cadangan kas tidak habis sebelumnya; subsidi boleh masih dibayar", "own revenue covers the operating cost for several months in a row without counting any subsidy, and the reserve did not run out before; subsidy may still be paid")},
	{Term: both("Pertumbuhan", "Growth"), Meaning: both("jumlah pada akhir tahun adalah jumlah awalnya ditambah persentasenya, dibulatkan ke rupiah; di antaranya bergerak rata tiap bulan", "the amount at the end of a year is that at its beginning plus the percentage, rounded to the rupiah; in between it moves evenly from month to month")},
	{Term: both("Cadangan", "Reserve"), Meaning: both("kas bulan lalu ditambah pendapatan dan subsidi dikurangi biaya", "what was there the month before plus revenue and subsidy less cost")},
}}
