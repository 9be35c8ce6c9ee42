package report

import "github.com/vokasi/vokasi-go/blk"

// A TrancheTimeline is how assistance is paid in instalments, as a page for people: the
// instalments in a table and over time, and for each whether it may be paid and why not.
type TrancheTimeline struct {
	// The language of the page; absent is Indonesian.
	Lang blk.Lang
	// What it is about, for example "Bantuan gedung BLK Contoh".
	Title blk.Text
	// What stands below the title.
	Subtitle blk.Text
	// What a reader must know first.
	Notice blk.Text
	// The day it shows.
	PreparedOn blk.Date
	// The days that the picture shows; an end that is absent follows from the tranches.
	Period blk.Period
	// The instalments, in order.
	Tranches []TrancheRow
	// What should be known with it, for example which plan it follows.
	Note blk.Text
}

// A TrancheRow is one instalment of a [TrancheTimeline]. What is absent is not known or
// has not happened.
type TrancheRow struct {
	// What it is called, for example "Tahap I".
	Label blk.Text
	// Its share of the whole.
	Share blk.Percent
	// How much it is.
	Amount blk.Rupiah
	// What it is paid on, for example "kemajuan fisik 50 persen".
	Condition blk.Text
	// How far it is, for example "diajukan".
	State blk.Text
	// The day it was asked for.
	RequestedOn blk.Date
	// The day it was paid.
	PaidOn blk.Date
	// The last day to account for it.
	DueOn blk.Date
	// The day it was accounted for.
	AccountedOn blk.Date
	// Whether it may be paid, with every reason; one without a text is not shown.
	Release blk.Answer
}

// Page returns the page.
func (x *TrancheTimeline) Page() Page {
	p := Page{Lang: x.Lang, Title: x.Title, Subtitle: x.Subtitle, Notice: x.Notice, PreparedOn: x.PreparedOn}
	if len(x.Tranches) == 0 {
		return p
	}
	p.Sections = []Section{{Title: both("Tahap pencairan", "Instalments"), Blocks: []Block{x.table(), x.timeline(), x.days()}}}
	var answers []Block
	for i := range x.Tranches {
		if t := &x.Tranches[i]; !t.Release.Text.IsZero() {
			answers = append(answers, Paragraph{Text: t.Label}, AnswerTree{Answer: t.Release})
		}
	}
	if answers != nil {
		p.Sections = append(p.Sections, Section{Title: both("Apakah dapat dicairkan", "Whether it may be paid"), Blocks: answers})
	}
	return p
}

// table returns what each instalment is.
func (x *TrancheTimeline) table() Table {
	t := Table{Caption: both("Tahap, syarat dan keadaannya", "Instalments, their conditions and states"), Note: x.Note,
		Columns: []blk.Text{labelTranche, both("Bagian", "Share"), both("Jumlah", "Amount"), both("Syarat", "Condition"), both("Keadaan", "State")}}
	total, err := blk.SumRupiah()
	for i := range x.Tranches {
		r := &x.Tranches[i]
		if err == nil {
			total, err = total.Add(r.Amount)
		}
		t.Rows = append(t.Rows, []Value{Words(r.Label), Percent(r.Share), Rupiah(r.Amount), Words(r.Condition), Words(r.State)})
	}
	if err != nil {
		total = blk.Rupiah{}
	}
	blank := Value{kind: kindBlank}
	t.Totals = []Value{Words(labelTotal), blank, Rupiah(total), blank, blank}
	return t
}

// days returns when what happened.
func (x *TrancheTimeline) days() Table {
	t := Table{Caption: both("Hari setiap tahap", "Days of each instalment"), Columns: []blk.Text{labelTranche, both("Diajukan", "Requested"), both("Dibayar", "Paid"), both("Batas laporan", "Report due"), both("Dilaporkan", "Reported")},
		Note: both("Kosong: belum terjadi atau tidak ditentukan.", "Blank: has not happened, or is not set.")}
	for i := range x.Tranches {
		r := &x.Tranches[i]
		t.Rows = append(t.Rows, []Value{Words(r.Label), dayOr(r.RequestedOn), dayOr(r.PaidOn), dayOr(r.DueOn), dayOr(r.AccountedOn)})
	}
	return t
}

var labelTranche = both("Tahap", "Instalment")

// dayOr returns a day, and a blank where there is none: what has not happened is
// nothing that is missing.
func dayOr(d blk.Date) Value {
	if d.IsZero() {
		return Value{kind: kindBlank}
	}
	return Day(d)
}

// timeline returns the picture: from being asked for to being paid, and from there to
// being accounted for.
func (x *TrancheTimeline) timeline() Figure {
	chart := Timeline{Period: x.Period, Kinds: []blk.Text{both("menunggu pencairan", "waiting to be paid"), both("dipakai dan dipertanggungjawabkan", "spent and accounted for"), both("batas laporan", "report due")}}
	if chart.Period.Until.IsZero() { // what is open must have room
		for i := range x.Tranches {
			t := &x.Tranches[i]
			for _, d := range []blk.Date{x.PreparedOn, t.RequestedOn, t.PaidOn, t.DueOn, t.AccountedOn} {
				if d.After(chart.Period.Until) || chart.Period.Until.IsZero() {
					chart.Period.Until = d
				}
			}
		}
	}
	for i := range x.Tranches {
		t := &x.Tranches[i]
		row := TimelineRow{Label: t.Label}
		if !t.RequestedOn.IsZero() {
			row.Spans = append(row.Spans, TimelineSpan{Label: both("diajukan", "requested"), Period: blk.Period{From: t.RequestedOn, Until: t.PaidOn}, Kind: 0})
		}
		if !t.PaidOn.IsZero() {
			row.Spans = append(row.Spans, TimelineSpan{Label: both("dibayar", "paid"), Period: blk.Period{From: t.PaidOn, Until: t.AccountedOn}, Kind: 1})
		}
		if !t.DueOn.IsZero() {
			row.Spans = append(row.Spans, TimelineSpan{Label: both("batas", "due"), Period: blk.Period{From: t.DueOn, Until: t.DueOn}, Kind: 2})
		}
		chart.Rows = append(chart.Rows, row)
	}
	if !x.PreparedOn.IsZero() {
		chart.Marks = append(chart.Marks, TimelineMark{Label: both("hari laporan", "day of the report"), On: x.PreparedOn})
	}
	return Figure{Title: both("Pencairan menurut waktu", "Payment over time"), Chart: chart}
}
