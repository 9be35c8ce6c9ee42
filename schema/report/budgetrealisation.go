package report

import "github.com/vokasi/vokasi-go/blk"

// A BudgetRealisation is a budget beside what was spent of it, as a page for people: a
// table of its lines, a picture of each, and how spending went month by month.
type BudgetRealisation struct {
	// The language of the page; absent is Indonesian.
	Lang blk.Lang
	// What it is about, for example "Anggaran UPTD BLK Contoh 2026".
	Title blk.Text
	// What stands below the title, for example the source of the money.
	Subtitle blk.Text
	// What a reader must know first.
	Notice blk.Text
	// The day it shows.
	PreparedOn blk.Date
	// The lines, in order.
	Rows []BudgetRow
	// The months, in order; none draws no line.
	Months []BudgetMonth
	// What should be known with it, for example the source of the figures.
	Note blk.Text
}

// A BudgetRow is one line of a [BudgetRealisation]. An absent amount is not known, which
// is not Rp0; what would be worked out from it is not known either.
type BudgetRow struct {
	// What it is for.
	Label blk.Text
	// What may be spent.
	Budget blk.Rupiah
	// What is bound by contracts or decrees and not paid yet.
	Committed blk.Rupiah
	// What was paid.
	Realised blk.Rupiah
}

// A BudgetMonth is what was planned and paid until the end of a month.
type BudgetMonth struct {
	// The month.
	Month blk.PartialDate
	// What was to be paid from the beginning of the year until then.
	Planned blk.Rupiah
	// What was paid until then.
	Realised blk.Rupiah
}

var (
	labelBudget    = both("Anggaran", "Budget")
	labelCommitted = both("Terikat", "Committed")
	labelRealised  = both("Realisasi", "Realised")
	labelLeft      = both("Sisa", "Left")
	labelShare     = both("Serapan", "Spent")
)

// left returns what is neither bound nor paid, negative where more is than may be.
func (r *BudgetRow) left() blk.Rupiah {
	left, err := blk.SumRupiah(r.Budget, r.Committed.Neg(), r.Realised.Neg())
	if err != nil {
		return blk.Rupiah{}
	}
	return left
}

// share returns what was paid as a percentage of the budget.
func (r *BudgetRow) share() blk.Percent {
	paid, known := r.Realised.Int()
	budget, alsoKnown := r.Budget.Int()
	if !known || !alsoKnown {
		return blk.Percent{}
	}
	p, _ := blk.PercentOf(paid, budget, blk.RoundHalfUp)
	return p
}

func (r *BudgetRow) values() []Value {
	return []Value{Words(r.Label), Rupiah(r.Budget), Rupiah(r.Committed), Rupiah(r.Realised), Rupiah(r.left()), Percent(r.share())}
}

// total returns the sum of all lines; an amount is absent where it is in one of them.
func (b *BudgetRealisation) total() BudgetRow {
	sum := func(amount func(*BudgetRow) blk.Rupiah) blk.Rupiah {
		amounts := make([]blk.Rupiah, len(b.Rows))
		for i := range b.Rows {
			amounts[i] = amount(&b.Rows[i])
		}
		total, _ := blk.SumRupiah(amounts...) // absent where one is, or it is out of range
		return total
	}
	return BudgetRow{labelTotal, sum(func(r *BudgetRow) blk.Rupiah { return r.Budget }), sum(func(r *BudgetRow) blk.Rupiah { return r.Committed }), sum(func(r *BudgetRow) blk.Rupiah { return r.Realised })}
}

// Page returns the page.
func (b *BudgetRealisation) Page() Page {
	p := Page{Lang: b.Lang, Title: b.Title, Subtitle: b.Subtitle, Notice: b.Notice, PreparedOn: b.PreparedOn}
	if len(b.Rows) > 0 {
		total := b.total()
		p.Sections = append(p.Sections,
			Section{Title: both("Ringkasan", "In short"), Blocks: []Block{KeyFigures{Tiles: []KeyFigure{
				{Label: labelBudget, Value: Rupiah(total.Budget)}, {Label: labelRealised, Value: Rupiah(total.Realised)}, {Label: labelShare, Value: Percent(total.share())},
				{Label: labelCommitted, Value: Rupiah(total.Committed)}, {Label: labelLeft, Value: Rupiah(total.left())},
			}}}},
			Section{Title: both("Menurut rincian", "By line"), Blocks: b.lines(&total)})
	}
	if len(b.Months) > 0 {
		p.Sections = append(p.Sections, Section{Title: both("Dari bulan ke bulan", "Month by month"), Blocks: []Block{b.months()}})
	}
	if len(p.Sections) > 0 {
		p.Sections = append(p.Sections, Section{Title: both("Arti kata", "What the words mean"), Blocks: []Block{budgetDefinitions}})
	}
	return p
}

// lines returns the table and the picture of the lines.
func (b *BudgetRealisation) lines(total *BudgetRow) []Block {
	t := Table{Caption: both("Anggaran dan realisasi", "Budget and realisation"), Columns: []blk.Text{both("Rincian", "Line"), labelBudget, labelCommitted, labelRealised, labelLeft, labelShare}, Totals: total.values(), Note: b.Note}
	chart := BarChart{Stacked: true, Counts: both("rupiah", "rupiah"), Series: []Series{{Name: labelRealised}, {Name: labelCommitted}, {Name: labelLeft}}}
	for i := range b.Rows {
		r := &b.Rows[i]
		t.Rows = append(t.Rows, r.values())
		chart.Categories = append(chart.Categories, r.Label)
		for j, amount := range []blk.Rupiah{r.Realised, r.Committed, r.left()} {
			chart.Series[j].Values = append(chart.Series[j].Values, Rupiah(amount))
		}
	}
	return []Block{t, Figure{Title: both("Ke mana anggaran setiap rincian", "Where the budget of each line is"), Chart: chart,
		Note: both("Sisa yang negatif berarti lebih banyak terikat dan dibayar daripada anggarannya.", "A negative rest means that more is bound and paid than the budget has.")}}
}

// months returns the picture of planned and actual spending.
func (b *BudgetRealisation) months() Figure {
	chart := LineChart{Counts: both("rupiah", "rupiah"), Series: []Series{{Name: both("Rencana", "Planned")}, {Name: labelRealised}}}
	for _, m := range b.Months {
		chart.Categories = append(chart.Categories, m.Month.Label())
		chart.Series[0].Values = append(chart.Series[0].Values, Rupiah(m.Planned))
		chart.Series[1].Values = append(chart.Series[1].Values, Rupiah(m.Realised))
	}
	return Figure{Title: both("Rencana dan realisasi sejak awal tahun", "Planned and realised since the beginning of the year"), Chart: chart}
}

var budgetDefinitions = Definitions{Terms: []Definition{
	{Term: labelCommitted, Meaning: both("terikat kontrak atau keputusan, tetapi belum dibayar", "bound by a contract or a decree, but not paid yet")},
	{Term: labelRealised, Meaning: both("sudah dibayar", "paid")},
	{Term: labelLeft, Meaning: both("anggaran dikurangi yang terikat dan yang sudah dibayar", "the budget less what is committed and what is paid")},
	{Term: labelShare, Meaning: both("yang sudah dibayar dibagi anggaran", "what is paid over the budget")},
}}
