package report

import (
	"cmp"
	"slices"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/eligibility/screening"
)

// A tally is something that two numbers of people are told of: all, and those of them
// for whom it alone decides.
type tally struct {
	label     blk.Text
	all, only Value
}

// mostTallies is how many of them one picture draws, so that it fits a sheet.
const mostTallies = 16

// tallyFigure draws those that concern most people, the largest first; false if none
// concerns anybody.
func tallyFigure(title, all, only blk.Text, list []tally) (Figure, bool) {
	list = slices.DeleteFunc(slices.Clone(list), func(t tally) bool { return t.all.n == 0 })
	if len(list) == 0 {
		return Figure{}, false
	}
	slices.SortStableFunc(list, func(a, b tally) int { return cmp.Compare(b.all.n, a.all.n) })
	f := Figure{Title: title}
	if len(list) > mostTallies {
		list = list[:mostTallies]
		f.Note = say("Digambar {} yang terbesar; tabel di bawah memuat semuanya.", "The {} largest are drawn; the table below has all.", Number(mostTallies))
	}
	chart := BarChart{Counts: both("pendaftar", "applicants"), Series: []Series{{Name: all}, {Name: only}}}
	for _, t := range list {
		chart.Categories = append(chart.Categories, t.label)
		chart.Series[0].Values = append(chart.Series[0].Values, t.all)
		chart.Series[1].Values = append(chart.Series[1].Values, t.only)
	}
	f.Chart = chart
	return f, true
}

// cellAt returns a cell of the counts at a place; not known if there are none.
func cellAt[C any](counts []C, i int, cell func(c *C) blk.Count) Value {
	if i >= len(counts) {
		return Value{}
	}
	return People(cell(&counts[i]))
}

// named returns a text, or a code where there is none.
func named(t blk.Text, code string) blk.Text {
	if t.IsZero() {
		return both(code, code)
	}
	return t
}

// ruleBlocks tell what each rule excludes.
func ruleBlocks(f *screening.Funnel) []Block {
	if f == nil || len(f.Rules) == 0 {
		return nil
	}
	counts := f.Total.Rules
	t := Table{
		Caption: both("Semua aturan", "All rules"),
		Columns: []blk.Text{labelCode, labelRule, labelAgainst, labelAlone, both("Belum diketahui dan dapat menentukan", "Not known, and could decide")},
	}
	var list []tally
	for i, rule := range f.Rules {
		all := cellAt(counts, i, func(c *screening.RuleCounts) blk.Count { return c.Excludes })
		alone := cellAt(counts, i, func(c *screening.RuleCounts) blk.Count { return c.Alone })
		open := cellAt(counts, i, func(c *screening.RuleCounts) blk.Count { return c.Open })
		list = append(list, tally{say("{}: {}", "{}: {}", Code(string(rule.Code)), Words(rule.Text)), all, alone})
		t.Rows = append(t.Rows, []Value{Code(string(rule.Code)), Words(rule.Text), all, alone, open})
	}
	blocks := []Block{Paragraph{say("Syaratnya adalah kebijakan {} (versi {}): {}. Seorang pendaftar dapat terkena beberapa aturan sekaligus, jadi angka-angka ini tidak dijumlahkan.",
		"The conditions are policy {} (version {}): {}. Several rules can exclude one applicant, so these numbers are not added up.", words(string(f.Policy.ID)), Count(f.Policy.Version), Words(f.Title))}}
	if figure, drawn := tallyFigure(both("Pendaftar yang tidak memenuhi syarat, menurut aturan", "Ineligible applicants by rule"), labelAgainst, labelAlone, list); drawn {
		blocks = append(blocks, figure)
	}
	return append(blocks, t)
}

// factBlocks tell what is missing to how many of those who are undetermined.
func factBlocks(f *screening.Funnel) []Block {
	if f == nil {
		return nil
	}
	if n, known := f.Total.Undetermined.Int(); known && n == 0 {
		return nil
	}
	t := Table{
		Caption: both("Apa yang kurang, dan apa yang melengkapinya", "What is missing, and what settles it"),
		Columns: []blk.Text{both("Keterangan", "What is asked"), both("Yang melengkapinya", "What settles it"), labelMissing, labelOnly},
	}
	var list []tally
	for i, fact := range f.Facts {
		all := cellAt(f.Total.Facts, i, func(c *screening.FactCounts) blk.Count { return c.Missing })
		only := cellAt(f.Total.Facts, i, func(c *screening.FactCounts) blk.Count { return c.Only })
		if all == Number(0) {
			continue
		}
		label := named(fact.Label, string(fact.Fact))
		list = append(list, tally{label, all, only})
		t.Rows = append(t.Rows, []Value{Words(label), Words(fact.Ask), all, only})
	}
	blocks := []Block{Paragraph{say("Pendaftar yang belum dapat ditentukan: {}. Seorang pendaftar dapat kekurangan beberapa keterangan.",
		"Applicants who are undetermined: {}. One applicant can lack several things.", People(f.Total.Undetermined))}}
	if figure, drawn := tallyFigure(both("Pendaftar yang belum dapat ditentukan, menurut keterangan yang kurang", "Undetermined applicants by what is missing"), labelMissing, labelOnly, list); drawn {
		blocks = append(blocks, figure)
	}
	return append(blocks, t)
}

// breakdownBlocks tell the verdicts by groups, a table for each breakdown.
func breakdownBlocks(f *screening.Funnel) []Block {
	if f == nil {
		return nil
	}
	var blocks []Block
	for i := range f.Breakdowns {
		b := &f.Breakdowns[i]
		t := Table{Caption: b.Label, Columns: []blk.Text{labelGroup, labelApplicants, labelEligible, labelIneligible, labelUndetermined, both("Bagian yang memenuhi syarat", "Share that is eligible")}}
		for j := range b.Groups {
			t.Rows = append(t.Rows, verdictRow(named(b.Groups[j].Label, string(b.Groups[j].ID)), &b.Groups[j].Counts))
		}
		t.Totals = verdictRow(labelTotal, &f.Total)
		blocks = append(blocks, t)
	}
	return blocks
}

// verdictRow returns how many people there are of each verdict, and which share is
// eligible where both numbers are told.
func verdictRow(label blk.Text, c *screening.FunnelCounts) []Value {
	row := []Value{Words(label), People(c.People), People(c.Eligible), People(c.Ineligible), People(c.Undetermined)}
	part, told := c.Eligible.Int()
	whole, alsoTold := c.People.Int()
	if !told || !alsoTold {
		return append(row, People(blk.Count{}))
	}
	share, _ := blk.PercentOf(int64(part), int64(whole), blk.RoundHalfUp)
	return append(row, Percent(share))
}
