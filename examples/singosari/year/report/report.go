// Package report is the report of a year that a head of centre prints: how many
// applied, trained, passed and found work, how sure that is, how the workshops
// were used, and what the checks found. It is made from the records alone.
package report

import (
	"fmt"
	"strconv"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/training"
	"github.com/vokasi/vokasi-go/examples/internal/synthetic"
	"github.com/vokasi/vokasi-go/schema/dataset"
	"github.com/vokasi/vokasi-go/schema/report"
)

// target is the share of alumni who should have work: 75 percent in 2025, as the
// province announced it.
var target = blk.MustParsePercent("75.00")

// A year is what the report is made from.
type year struct {
	*dataset.Dataset
	context *blk.Context
}

// New returns the report of a year in a language.
func New(d *dataset.Dataset, lang blk.Lang) report.Page {
	y := &year{d, d.Context(blk.Date{})}
	return report.Page{
		Lang: lang, Title: d.Title, Subtitle: say("Tahun anggaran 2025", "Fiscal year 2025"), PreparedOn: d.PreparedOn,
		Notice: say("Semua orang dan angka di sini buatan; laporan ini contoh.", "All people and numbers here are made up; this report is an example."),
		Sections: []report.Section{
			{Title: say("Ringkasan", "In short"), Blocks: []report.Block{y.keyFigures(), y.funnel()}},
			{Title: say("Penempatan", "Placement"), Blocks: []report.Block{y.placementByWindow(), y.placementByVocation()}},
			{Title: say("Siapa yang terserap", "Who found work"), NewSheet: true, Blocks: []report.Block{
				y.breakdown(say("Menurut jenis kelamin", "By sex"), training.BySex), y.breakdown(say("Menurut disabilitas", "By disability"), training.ByDisability),
			}},
			{Title: say("Pelaksanaan", "Delivery"), Blocks: []report.Block{y.delivery()}},
			{Title: say("Kalender bengkel", "Calendar of the workshops"), NewSheet: true, Blocks: []report.Block{y.calendar(), y.conflicts(), y.capacity()}},
			{Title: say("Rekap untuk Kemnaker", "Recaps for the ministry"), NewSheet: true, Blocks: []report.Block{
				report.Paragraph{Text: say("Dua belas baris pertama tiap rekap; jumlah kendalinya mencakup semua baris. Rekap ini untuk pelaporan, bukan untuk diumumkan.", "The first twelve rows of each recap; the control total covers all rows. They are for reporting, not for publishing.")},
				y.recap(say("Rekap kepesertaan", "Participation"), y.participation()), y.recap(say("Rekap penempatan", "Placement"), y.placement()),
			}},
			{Title: say("Pemeriksaan data", "Checks of the data"), Blocks: []report.Block{y.checked(), report.FindingsList{Findings: d.Check(y.context)}}},
			{Title: say("Arti angka", "What the numbers mean"), Blocks: []report.Block{definitions}},
		},
	}
}

func say(id, en string) blk.Text { return blk.Text{ID: id, EN: en} }

func number(n int) report.Value { return report.Number(int64(n)) }

// rate returns a rate of all alumni, of a window if it has one.
func (y *year) rate(kind training.IndicatorKind, w training.OutcomeWindow) training.Rate {
	return y.Training.Rate(training.RateQuery{Kind: kind, Window: w}, y.context)
}

func (y *year) keyFigures() report.KeyFigures {
	counts := y.Training.Counts(nil, y.context)
	tile := func(label blk.Text, r training.Rate) report.KeyFigure {
		return report.KeyFigure{Label: label, Value: report.Percent(r.Value()), Note: of(r.Numerator, r.Denominator)}
	}
	placed := y.rate(training.PlacementRate, training.WindowMonth6)
	goal := tile(say("Terserap 6 bulan setelah pelatihan", "With work 6 months after training"), placed)
	goal.Target, goal.Met = report.Percent(target), reached(placed)
	return report.KeyFigures{Tiles: []report.KeyFigure{
		{Label: say("Pendaftar", "Applicants"), Value: number(counts.Applied)},
		{Label: say("Peserta", "Participants"), Value: number(counts.Began), Note: say(strconv.Itoa(len(y.Training.Batches))+" angkatan, 16 kejuruan", strconv.Itoa(len(y.Training.Batches))+" batches, 16 vocations")},
		tile(say("Menyelesaikan pelatihan", "Completed training"), y.rate(training.CompletionRate, "")),
		tile(say("Kompeten", "Competent"), y.rate(training.CertificationRate, "")),
		goal,
		tile(say("Di antaranya wirausaha", "Of these with a business"), y.rate(training.SelfEmploymentRate, training.WindowMonth6)),
	}}
}

func of(n, all int) blk.Text {
	return say(fmt.Sprintf("%d dari %d orang", n, all), fmt.Sprintf("%d of %d people", n, all))
}

// reached returns whether the target is met, undetermined where that hangs on
// those who could not be traced.
func reached(r training.Rate) blk.Truth {
	switch {
	case r.Lower().Compare(target) >= 0:
		return blk.True
	case r.Upper().Compare(target) < 0:
		return blk.False
	}
	return blk.Undetermined
}

func (y *year) funnel() report.Figure {
	c := y.Training.Counts(nil, y.context)
	return report.Figure{Title: say("Dari pendaftar sampai bekerja", "From applicant to work"), ShowNumbers: true, Chart: report.FunnelChart{Steps: []report.FunnelStep{
		{Label: say("Mendaftar", "Applied"), Value: number(c.Applied)},
		{Label: say("Mulai pelatihan", "Began training"), Value: number(c.Began)},
		{Label: say("Menyelesaikan", "Completed"), Value: number(c.Completed)},
		{Label: say("Lulus", "Passed"), Value: number(c.Passed)},
		{Label: say("Kompeten", "Competent"), Value: number(c.Competent)},
		{Label: say("Bekerja atau berusaha", "Work or business"), Value: number(c.Placed)},
	}}}
}

func (y *year) placementByWindow() report.Figure {
	chart := report.IntervalChart{Counts: say("tingkat penempatan", "placement rate"), Target: report.Percent(target)}
	for _, w := range training.OutcomeWindows(y.context) {
		if r := y.rate(training.PlacementRate, w); r.Denominator > 0 {
			chart.Intervals = append(chart.Intervals, interval(w.Label(), r))
		}
	}
	return report.Figure{Title: say("Penempatan menurut waktu", "Placement over time"), Chart: chart, ShowNumbers: true,
		Note: say("Garis mendatar menunjukkan batas bawah dan atas: seandainya semua yang tidak terlacak tidak bekerja, atau semuanya bekerja.", "The line shows the lower and the upper bound: if none or all of those who could not be traced had work.")}
}

func interval(label blk.Text, r training.Rate) report.Interval {
	return report.Interval{Label: label, Value: report.Percent(r.Value()), Lower: report.Percent(r.Lower()), Upper: report.Percent(r.Upper())}
}

func (y *year) groups(by training.Breakdown) []training.RateGroup {
	groups := y.Training.RatesBy(by, training.RateQuery{Kind: training.PlacementRate, Window: training.WindowMonth6}, y.Common.Persons, &y.Centre, y.context)
	return training.HideSmallRates(groups, y.context)
}

func (y *year) placementByVocation() report.Figure {
	chart := report.IntervalChart{Counts: say("tingkat penempatan", "placement rate"), Target: report.Percent(target)}
	for _, g := range y.groups(training.ByVocation) {
		if !g.Hidden {
			chart.Intervals = append(chart.Intervals, interval(g.Label, g.Rate))
		}
	}
	return report.Figure{Title: say("Penempatan 6 bulan setelah pelatihan menurut kejuruan", "Placement 6 months after training by vocation"), Chart: chart}
}

func (y *year) breakdown(caption blk.Text, by training.Breakdown) report.Table {
	t := report.Table{Caption: caption, Columns: []blk.Text{say("Kelompok", "Group"), say("Terserap", "With work"), say("Terlacak", "Traced"), say("Tidak terlacak", "Not traced"), say("Dikecualikan", "Excluded"), say("Tingkat", "Rate"), say("Batas bawah", "Lower bound"), say("Batas atas", "Upper bound")}}
	for _, g := range y.groups(by) {
		if g.Hidden {
			t.Rows = append(t.Rows, []report.Value{report.Words(g.Label), report.Words(say("disembunyikan", "hidden"))})
			t.Note = say("Kelompok kecil disembunyikan agar orangnya tidak dikenali.", "Small groups are hidden, so that nobody is recognised.")
			continue
		}
		r := g.Rate
		t.Rows = append(t.Rows, []report.Value{report.Words(g.Label), number(r.Numerator), number(r.Denominator), number(r.Untraced), number(r.Excluded), report.Percent(r.Value()), report.Percent(r.Lower()), report.Percent(r.Upper())})
	}
	return t
}

// delivery tells each course: seats, applicants, who began, completed and passed.
func (y *year) delivery() report.Table {
	t := report.Table{Caption: say("Pelatihan menurut kejuruan", "Training by vocation"), Columns: []blk.Text{say("Kejuruan", "Vocation"), say("Angkatan", "Batches"), say("Kursi", "Seats"), say("Pendaftar", "Applicants"), say("Mulai", "Began"), say("Selesai", "Completed"), say("Lulus", "Passed"), say("Kompeten", "Competent")}}
	var sum [7]int
	for _, p := range y.Centre.Programmes {
		batches, seats := map[blk.BatchID]bool{}, 0
		for _, b := range y.Training.Batches {
			if b.Programme == p.ID {
				n, _ := b.Quota.Int()
				batches[b.ID], seats = true, seats+n
			}
		}
		c := y.Training.Counts(func(e *training.Enrolment) bool { return batches[e.Batch] }, y.context)
		row := []report.Value{report.Words(p.Vocation.Label())}
		for i, n := range [...]int{len(batches), seats, c.Applied, c.Began, c.Completed, c.Passed, c.Competent} {
			row, sum[i] = append(row, number(n)), sum[i]+n
		}
		t.Rows = append(t.Rows, row)
	}
	t.Totals = []report.Value{report.Words(say("Jumlah", "Total"))}
	for _, n := range sum {
		t.Totals = append(t.Totals, number(n))
	}
	return t
}

func (y *year) calendar() report.Figure {
	chart := report.Timeline{Period: fiscalYear, Kinds: []blk.Text{say("angkatan", "batch")}}
	for _, w := range y.Centre.Workshops {
		row := report.TimelineRow{Label: say(w.Name, w.Name)}
		for _, b := range y.Training.Batches {
			if b.Workshop == w.ID {
				row.Spans = append(row.Spans, report.TimelineSpan{Label: say(b.Number.String(), b.Number.String()), Period: b.Training})
			}
		}
		chart.Rows = append(chart.Rows, row)
	}
	return report.Figure{Title: say("Bengkel dan angkatannya", "Workshops and their batches"), Chart: chart, Note: say("Angka di dalam batang adalah nomor angkatan.", "The number in a bar is that of the batch.")}
}

var fiscalYear = blk.Period{From: blk.MustParseDate("2025-01-01"), Until: blk.MustParseDate("2025-12-31")}

func (y *year) conflicts() report.Paragraph {
	n := len(y.Training.Conflicts())
	return report.Paragraph{Text: say(fmt.Sprintf("Dari %d sesi, bentrokan instruktur, bengkel, angkatan atau peserta: %d.", len(y.Training.Sessions), n),
		fmt.Sprintf("Among %d sessions, conflicts of instructors, workshops, batches or participants: %d.", len(y.Training.Sessions), n))}
}

func (y *year) capacity() report.Table {
	x := y.Training.Capacity(y.Centre.Centres[0].ID, &y.Centre, training.CapacityPlan{Period: fiscalYear, Holidays: synthetic.Holidays(), TrainingDays: 30, BatchSize: 16}, y.context)
	t := report.Table{Caption: say("Daya tampung bengkel dalam setahun", "What the workshops can take in a year"), Columns: []blk.Text{say("Bengkel", "Workshop"), say("Angkatan yang muat", "Batches that fit"), say("Masih muat", "Still fit"), say("Kursi tersisa", "Seats left"), say("Hari terpakai", "Days used")},
		Note: say(fmt.Sprintf("Dihitung dengan %d hari kerja, angkatan 30 hari dengan 16 peserta, satu shift.", x.WorkingDays), fmt.Sprintf("Counted with %d working days, batches of 30 days with 16 participants, one shift.", x.WorkingDays))}
	names := map[blk.WorkshopID]string{}
	for _, w := range y.Centre.Workshops {
		names[w.ID] = w.Name
	}
	batches, free := 0, 0
	for _, w := range x.Workshops {
		batches, free = batches+w.Batches, free+w.FreeBatches
		used := report.Value{}
		if share, ok := w.UsedShare(blk.RoundHalfUp); ok {
			used = report.Percent(share)
		}
		t.Rows = append(t.Rows, []report.Value{report.Words(say(names[w.Workshop], names[w.Workshop])), number(w.Batches), number(w.FreeBatches), number(w.FreeSeats()), used})
	}
	t.Totals = []report.Value{report.Words(say("Jumlah", "Total")), number(batches), number(free), number(x.FreeSeats())}
	return t
}

// A recap is one of the ministry's tables with its control total.
type recap struct {
	rows  [][]string
	total int
}

func (y *year) participation() recap {
	r := y.Training.ParticipationRecap(y.Common.Persons, &y.Centre)
	return recap{r.Table(y.context), r.Total()}
}

func (y *year) placement() recap {
	r := y.Training.PlacementRecap(y.Common.Persons, y.context)
	return recap{r.Table(y.context), r.Total()}
}

// recap shows the first rows of a recap with the total of all.
func (y *year) recap(caption blk.Text, r recap) report.Table {
	const shown = 12
	t := report.Table{Caption: caption}
	for i, cells := range r.rows[:min(len(r.rows), shown+1)] {
		row := make([]report.Value, len(cells))
		for j, cell := range cells {
			if i == 0 {
				t.Columns = append(t.Columns, say(cell, cell))
			} else if n, err := strconv.Atoi(cell); err == nil && j == len(cells)-1 {
				row[j] = number(n)
			} else if cell != "" {
				row[j] = report.Words(say(cell, cell))
			}
		}
		if i > 0 {
			t.Rows = append(t.Rows, row)
		}
	}
	t.Note = say(fmt.Sprintf("Jumlah kendali: %d orang dalam %d baris.", r.total, len(r.rows)-1), fmt.Sprintf("Control total: %d people in %d rows.", r.total, len(r.rows)-1))
	return t
}

func (y *year) checked() report.Paragraph {
	return report.Paragraph{Text: say(fmt.Sprintf("%d kepesertaan, %d sesi, %d tanda hadir dan %d catatan hasil diperiksa.", len(y.Training.Enrolments), len(y.Training.Sessions), len(y.Training.AttendanceMarks), len(y.Training.Outcomes)),
		fmt.Sprintf("%d enrolments, %d sessions, %d marks of attendance and %d outcomes were checked.", len(y.Training.Enrolments), len(y.Training.Sessions), len(y.Training.AttendanceMarks), len(y.Training.Outcomes)))}
}

var definitions = report.Definitions{Terms: []report.Definition{
	{Term: say("Tingkat penempatan", "Placement rate"), Meaning: say("yang bekerja atau berusaha dibagi alumni yang diketahui keadaannya dalam jendela waktunya", "those with work or a business, divided by the alumni of whom it is known in its window")},
	{Term: say("Tidak terlacak", "Not traced"), Meaning: say("alumni yang keadaannya tidak diketahui; mereka tidak dihitung sebagai bekerja maupun menganggur, dan menentukan batas bawah dan atas", "alumni of whom it is not known; they count neither as working nor as jobless, and make the lower and the upper bound")},
	{Term: say("Dikecualikan", "Excluded"), Meaning: say("alumni yang menurut alasan berkode tidak dihitung, misalnya meninggal", "alumni who for a coded reason are not counted, for example because they died")},
	{Term: say("Lulus dan kompeten", "Passed and competent"), Meaning: say("lulus diputuskan lembaga pelatihan; kompeten diputuskan uji kompetensi LSP", "the centre decides who passed; a competency test of a certification body decides who is competent")},
	{Term: say("6 bulan setelah pelatihan", "6 months after training"), Meaning: say("jendela yang mulai enam bulan setelah hari terakhir pelatihan dan lamanya satu bulan", "a window that begins six months after the last day of training and lasts a month")},
}}
