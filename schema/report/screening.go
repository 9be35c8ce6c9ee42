package report

import (
	"encoding/json"
	"io"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/eligibility/screening"
)

// A Screening is what the screening of applicants came to, as a page for people and as
// a file for programs: what the policy did to them, who has a seat, what a change of
// the policy would do. Whatever is absent is not told. Nobody is named, unless the list
// of outcomes asks for it. Only the groups of breakdowns have small cells hidden: what a
// batch came to, with the members of a group who have its reserved seats, and what a
// change would do are told as they are, for the office.
type Screening struct {
	// The language of the page; absent is Indonesian.
	Lang blk.Lang
	// What it is about, for example "Seleksi peserta 2026".
	Title blk.Text
	// What stands below the title, for example the centre.
	Subtitle blk.Text
	// What a reader must know first.
	Notice blk.Text
	// The day it shows.
	PreparedOn blk.Date
	// What the policy did.
	Funnel *screening.Funnel
	// Below which number of people the cells of breakdowns are hidden: see
	// [screening.Funnel.Hide]. Absent is that of [blk.SmallestCell]; 1 hides nothing.
	SmallestCell int
	// Who has a seat.
	Selection *screening.Selection
	// The plan of the selection, by which its rule is told in words.
	Plan *screening.Plan
	// The seed of the lot, once it may be told.
	Seed []byte
	// What a change of the policy would do.
	Impact *screening.Impact
	// The outcomes that the page lists; nil lists nobody.
	Outcomes *NoticeList
}

// Page returns the page.
func (s *Screening) Page() Page {
	p := Page{Lang: s.Lang, Title: s.Title, Subtitle: s.Subtitle, Notice: s.Notice, PreparedOn: s.PreparedOn}
	funnel := s.funnel()
	for _, section := range []Section{
		{Title: both("Ringkasan", "In short"), Blocks: s.summary()},
		{Title: both("Siapa yang tidak memenuhi syarat, dan karena aturan mana", "Who is ineligible, and by which rule"), Blocks: ruleBlocks(funnel)},
		{Title: both("Apa yang belum lengkap", "What is missing"), Blocks: factBlocks(funnel)},
		{Title: both("Menurut kelompok", "By group"), Blocks: breakdownBlocks(funnel)},
		{Title: labelSeats, Blocks: seatBlocks(s.Selection)},
		{Title: both("Daftar hasil", "List of outcomes"), NewSheet: true, Blocks: s.outcomes()},
		{Title: both("Dampak perubahan syarat", "What a change of the conditions does"), NewSheet: true, Blocks: impactBlocks(s.Impact)},
		{Title: both("Cara memeriksa seleksi ini", "How to check this selection"), Blocks: s.checks()},
		{Title: both("Arti kata", "What the words mean"), Blocks: s.definitions()},
	} {
		if len(section.Blocks) > 0 {
			p.Sections = append(p.Sections, section)
		}
	}
	return p
}

// WriteJSON writes the results as one JSON document with the members "funnel",
// "selection" and "impact"; one that is absent is left out. Small cells are hidden in
// it as on the page, and of people it holds identifiers and no names. It returns the
// first error of the writer.
func (s *Screening) WriteJSON(w io.Writer) error {
	out := json.NewEncoder(w)
	out.SetEscapeHTML(false)
	out.SetIndent("", "  ")
	return out.Encode(struct {
		Funnel    *screening.Funnel    `json:"funnel,omitempty"`
		Selection *screening.Selection `json:"selection,omitempty"`
		Impact    *screening.Impact    `json:"impact,omitempty"`
	}{s.funnel(), s.Selection, s.Impact})
}

// funnel returns what the policy did with small cells hidden, nil if it is not told.
func (s *Screening) funnel() *screening.Funnel {
	if s.Funnel == nil {
		return nil
	}
	least := s.SmallestCell
	if least == 0 {
		n, _ := (*blk.Context)(nil).Number(blk.SmallestCell())
		least = int(n)
	}
	return s.Funnel.Hide(least)
}

// sum returns the sum of a number of all batches.
func sum(s *screening.Selection, number func(r *screening.BatchResult) int) Value {
	n := 0
	for i := range s.Batches {
		n += number(&s.Batches[i])
	}
	return Number(int64(n))
}

// summary returns the key figures, and the funnel from applicants to those selected.
func (s *Screening) summary() []Block {
	var blocks []Block
	var steps []FunnelStep
	if s.Funnel != nil {
		n := &s.Funnel.Total
		steps = []FunnelStep{{labelApplicants, People(n.People)}, {labelEligible, People(n.Eligible)}}
		blocks = append(blocks, KeyFigures{Tiles: []KeyFigure{
			{Label: labelApplicants, Value: People(n.People)}, {Label: labelEligible, Value: People(n.Eligible)},
			{Label: labelIneligible, Value: People(n.Ineligible)}, {Label: labelUndetermined, Value: People(n.Undetermined)},
		}})
	}
	if s.Selection != nil {
		n := func(number func(r *screening.BatchResult) int) Value { return sum(s.Selection, number) }
		selected := n(func(r *screening.BatchResult) int { return r.Selected })
		if steps == nil {
			steps = []FunnelStep{{labelApplicants, n(func(r *screening.BatchResult) int { return r.Applicants })}}
		}
		steps = append(steps, FunnelStep{labelRanked, n(func(r *screening.BatchResult) int { return r.Ranked })}, FunnelStep{labelSelected, selected})
		blocks = append(blocks, KeyFigures{Tiles: []KeyFigure{
			{Label: labelSeats, Value: n(func(r *screening.BatchResult) int { return r.Seats })}, {Label: labelSelected, Value: selected},
			{Label: labelReserves, Value: n(func(r *screening.BatchResult) int { return r.Reserves })},
		}})
	}
	if steps == nil {
		return nil
	}
	return append(blocks, Figure{Title: both("Dari pendaftar sampai terpilih", "From applicants to those selected"), Chart: FunnelChart{Steps: steps}})
}

// outcomes returns the list of outcomes, if it is asked for.
func (s *Screening) outcomes() []Block {
	if s.Outcomes == nil || s.Selection == nil {
		return nil
	}
	return s.Outcomes.tables(s.Selection)
}

// The words that stand in several places.
var (
	labelApplicants   = both("Pendaftar", "Applicants")
	labelEligible     = both("Memenuhi syarat", "Eligible")
	labelIneligible   = both("Tidak memenuhi syarat", "Ineligible")
	labelUndetermined = both("Belum dapat ditentukan", "Undetermined")
	labelSeats        = both("Kursi", "Seats")
	labelRanked       = both("Diperingkat", "Ranked")
	labelSelected     = both("Terpilih", "Selected")
	labelReserves     = both("Daftar cadangan", "Waiting list")
	labelBatch        = both("Angkatan", "Batch")
	labelGroup        = both("Kelompok", "Group")
	labelCode         = both("Kode", "Code")
	labelRule         = both("Aturan", "Rule")
	labelTotal        = both("Jumlah", "Total")
	labelAgainst      = both("Semua yang terkena", "All whom it excludes")
	labelAlone        = both("Hanya karena aturan ini", "By this rule alone")
	labelMissing      = both("Semua yang kekurangan ini", "All who lack it")
	labelOnly         = both("Hanya kekurangan ini", "Who lack nothing else")
)

var (
	funnelTerms = []Definition{
		{labelEligible, both("Semua syarat yang menentukan terpenuhi.", "Every condition that decides is met.")},
		{labelIneligible, both("Keterangan yang ada sudah cukup untuk mengatakan tidak, apa pun yang masih kurang.", "What is known suffices to say no, whatever is still missing.")},
		{labelUndetermined, both("Keterangannya belum cukup untuk mengatakan ya atau tidak. Ini bukan penolakan: berkas yang kurang dapat dilengkapi.", "Too little is known to say yes or no. This is no rejection: the papers that are missing can be brought.")},
		{labelAlone, both("Seandainya hanya hasil aturan ini yang lain, mereka memenuhi syarat.", "If the answer of this rule alone were different, they would be eligible.")},
	}
	selectionTerms = []Definition{
		{labelRanked, both("Memenuhi syarat, dan semua yang menentukan urutan sudah ada.", "Eligible, and all that ranks is known.")},
		{labelCutoff, both("Nilai pemegang kursi terbuka dengan urutan terendah. Tidak ada bila semua yang diperingkat mendapat kursi atau urutan tidak ditentukan oleh nilai.", "The score of the lowest ranked on an open seat. There is none where all who are ranked have a seat or scores do not rank.")},
		{labelReserves, both("Yang memenuhi syarat tetapi belum mendapat kursi, menurut urutan. Kursi cadangan kelompok yang kosong diisi dari kelompoknya dahulu.", "Who is eligible and has no seat, by rank. A reserved seat that becomes free goes to its group first.")},
		{labelReservedFor, both("Kursi yang dicadangkan untuk suatu kelompok. Yang tidak dapat diisi oleh anggotanya terbuka bagi semua.", "Seats that are reserved for a group. Those that its members cannot fill are open to all.")},
	}
	impactTerms = []Definition{
		{labelGain, both("Memenuhi syarat sesudah perubahan, dan sebelumnya tidak atau belum dapat ditentukan.", "Eligible after the change, and not, or not known to be, before it.")},
		{labelLose, both("Memenuhi syarat sebelum perubahan, dan sesudahnya tidak atau belum dapat ditentukan.", "Eligible before the change, and not, or not known to be, after it.")},
	}
)

// definitions says what the words of the page mean.
func (s *Screening) definitions() []Block {
	var terms []Definition
	if s.Funnel != nil {
		terms = append(terms, funnelTerms...)
	}
	if s.Selection != nil {
		terms = append(terms, selectionTerms...)
	}
	if s.Impact != nil {
		terms = append(terms, impactTerms...)
	}
	if terms == nil {
		return nil
	}
	return []Block{Definitions{Terms: terms}}
}
