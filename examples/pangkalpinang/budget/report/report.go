// Package report is what a treasurer of Pangkalpinang would want to see of the money for
// the training centre: the budget that builds and runs it, what its revision changed and
// why, what was bound and spent, and whether the next instalment of assistance may be
// paid. That a city budget funds building and operation is from the news; every amount,
// account and day is made up.
package report

import (
	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/examples/internal/page"
	"github.com/vokasi/vokasi-go/funding"
	"github.com/vokasi/vokasi-go/schema/dataset"
	"github.com/vokasi/vokasi-go/schema/report"
)

// today is the day that the page shows.
const today = "2026-09-15"

// A Money is the invented records with what they come to on the day of the page.
type Money struct {
	// The records.
	*dataset.Dataset
	// The context of the day.
	Context *blk.Context
	// What the checks found; errors are none.
	Found blk.Findings
	// The budget as it was approved, and as it was revised.
	Before, After *funding.Budget
	// What the revision changed.
	Changes funding.BudgetComparison
	// The ledger until the day.
	Ledger *funding.Ledger
	// The assistance that is paid in instalments.
	Assistance *funding.Assistance
}

// Load reads the invented records.
func Load() (*Money, error) {
	on := blk.MustParseDate(today)
	d, c, found, err := page.Load("pangkalpinang/budget/synthetic.json", on)
	if err != nil {
		return nil, err
	}
	r := &d.Funding
	m := &Money{Dataset: d, Context: c, Found: found, Before: &r.Budgets[0], After: &r.Budgets[1], Ledger: r.Ledger(on), Assistance: &r.Assistances[0]}
	m.Changes, err = funding.CompareBudgets(m.Before, m.After)
	return m, err
}

// Balance returns what all lines of a purpose have come to, of every purpose if it is
// absent.
func (m *Money) Balance(purpose funding.Purpose) (funding.Balance, error) {
	return m.balance(m.Ledger, purpose)
}

func (m *Money) balance(ledger *funding.Ledger, purpose funding.Purpose) (funding.Balance, error) {
	var sum funding.Balance
	var err error
	for i := range m.After.Lines {
		l := &m.After.Lines[i]
		if b, ok := ledger.Balance(l.ID); ok && err == nil && (purpose == "" || l.Purpose == purpose) {
			sum, err = sum.Plus(b)
		}
	}
	return sum, err
}

// Release answers whether an instalment may be paid.
func (m *Money) Release(id funding.TrancheID) blk.Answer {
	x := m.Funding.TrancheCase(id)
	return x.Release(m.Context)
}

func say(id, en string) blk.Text { return blk.Text{ID: id, EN: en} }

func same(s string) blk.Text { return say(s, s) }

// New returns the page in a language.
func New(lang blk.Lang) (report.Page, error) {
	m, err := Load()
	if err != nil {
		return report.Page{}, err
	}
	b := report.BudgetRealisation{
		Lang: lang, Title: m.Title, PreparedOn: m.Context.On,
		Subtitle: say("APBD kota untuk pembangunan dan operasional, dan bantuan gedung bengkel", "City budget for building and operation, and assistance for a workshop building"),
		Notice: say("Semua jumlah, kode rekening, tanggal dan nama di sini buatan, begitu pula bantuannya. Yang diberitakan hanya bahwa anggaran pembangunan dan operasional dialokasikan dalam APBD kota, tanpa jumlah.",
			"All amounts, accounts, days and names here are made up, and so is the assistance. Only that money for building and operation is in the city budget is from the news, which names no amount."),
		Note: say("Anggaran menurut DPPA; terikat dan realisasi dihitung dari buku anggaran.", "The budget is that of the revised paper (DPPA); what is committed and spent follows from the ledger."),
	}
	for i := range m.After.Lines {
		l := &m.After.Lines[i]
		balance, _ := m.Ledger.Balance(l.ID)
		b.Rows = append(b.Rows, report.BudgetRow{Label: same(l.Item), Budget: l.Amount, Committed: balance.Committed, Realised: balance.Realised})
	}
	result := b.Page()
	words := result.Sections[len(result.Sections)-1] // they stay the last
	spending, err := m.spending()
	if err != nil {
		return report.Page{}, err
	}
	months, err := m.months()
	if err != nil {
		return report.Page{}, err
	}
	result.Sections[1].Blocks = append(result.Sections[1].Blocks, spending, months)
	tranches := m.tranches(lang)
	result.Sections = append(result.Sections[:len(result.Sections)-1],
		report.Section{Title: say("Rincian dan perubahannya", "Lines and what changed"), NewSheet: true, Blocks: []report.Block{m.lines(), m.changes()}},
		report.Section{Title: say("Buku anggaran", "Ledger"), Blocks: []report.Block{m.entries()}})
	result.Sections = append(result.Sections, tranches.Sections...)
	result.Sections = append(result.Sections, report.Section{Title: say("Pemeriksaan data", "Checks of the data"), Blocks: []report.Block{report.FindingsList{Findings: m.Found}}}, words)
	return result, nil
}

// spending returns what each purpose has come to.
func (m *Money) spending() (report.Table, error) {
	t := report.Table{Caption: say("Untuk pembangunan dan untuk operasional", "For building and for operation"),
		Columns: []blk.Text{say("Tujuan", "Purpose"), say("Alokasi", "Allocated"), say("Terikat", "Committed"), say("Realisasi", "Realised"), say("Masih dapat diikat", "May still be bound")},
		Note:    say("Menurut buku anggaran; baris tanpa entri tidak menambah apa pun.", "By the ledger; a line without an entry adds nothing.")}
	row := func(label blk.Text, purpose funding.Purpose) ([]report.Value, error) {
		b, err := m.Balance(purpose)
		if err != nil {
			return nil, err
		}
		left, err := b.Available()
		return []report.Value{report.Words(label), report.Rupiah(b.Allocated), report.Rupiah(b.Committed), report.Rupiah(b.Realised), report.Rupiah(left)}, err
	}
	for _, p := range []funding.Purpose{funding.PurposeConstruction, funding.PurposeOperation} {
		values, err := row(p.Label(), p)
		if err != nil {
			return t, err
		}
		t.Rows = append(t.Rows, values)
	}
	var err error
	t.Totals, err = row(say("Jumlah", "Total"), "")
	return t, err
}

// months returns what was spent until the end of each month.
func (m *Money) months() (report.Figure, error) {
	purposes := []funding.Purpose{funding.PurposeConstruction, funding.PurposeOperation}
	chart := report.LineChart{Counts: say("rupiah", "rupiah")}
	for _, p := range purposes {
		chart.Series = append(chart.Series, report.Series{Name: p.Label()})
	}
	year, on := m.Context.On.Year(), m.Context.On
	for n := 1; n <= on.Month(); n++ {
		month, err := blk.NewPartialDate(year, n, 0)
		if err != nil {
			return report.Figure{}, err
		}
		until := month.Period().Until
		if until.After(on) {
			until = on
		}
		chart.Categories = append(chart.Categories, month.Label())
		ledger := m.Funding.Ledger(until)
		for i, p := range purposes {
			b, err := m.balance(ledger, p)
			if err != nil {
				return report.Figure{}, err
			}
			chart.Series[i].Values = append(chart.Series[i].Values, report.Rupiah(b.Realised))
		}
	}
	return report.Figure{Title: say("Realisasi sejak awal tahun", "Spent since the beginning of the year"), Chart: chart, Note: say("Sebelum entri realisasi pertama belum ada yang diketahui; bulan terakhir sampai hari laporan.", "Before the first entry that spends nothing is known; the last month is until the day of the report.")}, nil
}

// lines returns the budget as the office writes it.
func (m *Money) lines() report.Table {
	paper := m.After.Authority
	t := report.Table{Caption: say("Rincian "+paper.Number, "Lines of "+paper.Number), Totals: []report.Value{report.Words(say("Jumlah", "Total")), report.Rupiah(m.Changes.After)},
		Columns: []blk.Text{say("Uraian", "Item"), say("Jumlah", "Amount"), say("Perhitungan", "Calculation"), say("Sub-kegiatan", "Sub-activity"), say("Kode rekening", "Account")},
		Note:    say("Kode dengan 99 di bagian akhir adalah buatan.", "Codes with 99 in the last segment are made up.")}
	for i := range m.After.Lines {
		l := &m.After.Lines[i]
		t.Rows = append(t.Rows, []report.Value{report.Words(same(l.Item)), report.Rupiah(l.Amount), report.Words(same(l.Calculation())), report.Code(l.SubActivity.String()), report.Code(l.LocalAccount.String())})
	}
	return t
}

// changes returns what the revision changed, each with its reason.
func (m *Money) changes() report.Table {
	t := report.Table{Caption: say("Apa yang diubah DPPA", "What the revision changed"), Columns: []blk.Text{say("Baris", "Line"), say("Perubahan", "Difference"), say("Selisih", "Change")},
		Totals: []report.Value{report.Words(say("Jumlah", "Total")), report.Words(say("dari "+m.Changes.Before.String()+" menjadi "+m.Changes.After.String(), "from "+m.Changes.Before.String()+" to "+m.Changes.After.String())), report.Rupiah(m.Changes.Change)},
		Note: say(m.Changes.Moved.String()+" berpindah antarbaris. Perubahan volume dihitung dengan harga lama, perubahan harga dengan volume baru, sehingga jumlahnya pas sampai rupiah terakhir.",
			m.Changes.Moved.String()+" moved between lines. A change of quantity is at the price of before, one of price for the quantity of now, so that they sum to the last rupiah.")}
	for _, d := range m.Changes.Differences {
		text := d.Kind.Label()
		if !d.From.IsZero() || !d.To.IsZero() {
			text = say(text.ID+": "+d.From.ID+" menjadi "+d.To.ID, text.EN+": from "+d.From.EN+" to "+d.To.EN)
		}
		t.Rows = append(t.Rows, []report.Value{report.Words(same(d.Item)), report.Words(text), report.Rupiah(d.Change)})
	}
	return t
}

// entries returns the ledger, entry by entry.
func (m *Money) entries() report.Table {
	t := report.Table{Caption: say("Entri sampai hari laporan", "Entries until the day of the report"), Columns: []blk.Text{say("Entri", "Entry"), say("Tanggal", "Day"), say("Jenis", "Kind"), say("Baris", "Line"), say("Dasar", "Rests on"), say("Jumlah", "Amount"), say("Alasan", "Reason")},
		Note: say("Tidak ada entri yang diubah; yang keliru dibatalkan dengan pembalikan.", "No entry is ever changed; what was wrong is taken back by a reversal.")}
	for _, e := range m.Funding.Entries {
		if e.On.After(m.Context.On) {
			continue
		}
		ground := string(e.Document)
		switch {
		case e.Payment != "":
			ground = string(e.Payment)
		case e.Reverses != "":
			ground = string(e.Reverses)
		}
		row := []report.Value{report.Code(string(e.ID)), report.Day(e.On), report.Words(e.Kind.Label()), report.Code(string(e.Line)), report.Code(ground), report.Rupiah(e.Amount)}
		if e.Reason != "" {
			row = append(row, report.Words(same(e.Reason)))
		}
		t.Rows = append(t.Rows, row)
	}
	return t
}

// tranches returns the instalments of the assistance, and of each that is not paid yet
// whether it may be.
func (m *Money) tranches(lang blk.Lang) report.Page {
	a := m.Assistance
	plan := m.Funding.Plan(a.Plan)
	x := report.TrancheTimeline{Lang: lang, PreparedOn: m.Context.On, Period: a.FiscalYear.Period(),
		Note: say(plan.Title.ID+". "+plan.Doubt.ID, plan.Title.EN+". "+plan.Doubt.EN)}
	for i := range a.Tranches {
		t := &a.Tranches[i]
		row := report.TrancheRow{Label: say("Tahap "+t.Number.String(), "Tranche "+t.Number.String()), Share: t.Share, Amount: t.Amount, State: t.State().Label(), RequestedOn: day(t, funding.TrancheRequest), PaidOn: day(t, funding.TranchePay), AccountedOn: day(t, funding.TrancheAccount)}
		if p := plan.Instalment(t.Number); p != nil {
			row.Condition = p.Trigger.Kind.Label()
		}
		if i == len(a.Tranches)-1 {
			row.DueOn = a.UseReport.DueOn
		}
		if !t.IsPaid() {
			row.Release = m.Release(t.ID)
		}
		x.Tranches = append(x.Tranches, row)
	}
	return x.Page()
}

// day returns when something last happened to a tranche, absent if it did not.
func day(t *funding.Tranche, event funding.TrancheEvent) blk.Date {
	for i := len(t.History) - 1; i >= 0; i-- {
		if s := &t.History[i]; s.Event == event {
			on, _ := s.At.In(blk.WIB)
			return on
		}
	}
	return blk.Date{}
}
