package report

import (
	"encoding/hex"
	"slices"
	"strconv"
	"strings"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/eligibility/screening"
)

var (
	labelCutoff      = both("Nilai batas", "Cut-off score")
	labelReservedFor = both("Kursi cadangan kelompok", "Reserved seats")
)

// A batchColumn is one number of a batch.
type batchColumn struct {
	label  blk.Text
	number func(r *screening.BatchResult) int
}

var (
	seatColumns = []batchColumn{
		{labelApplicants, func(r *screening.BatchResult) int { return r.Applicants }},
		{labelRanked, func(r *screening.BatchResult) int { return r.Ranked }},
		{labelSeats, func(r *screening.BatchResult) int { return r.Seats }},
		{labelSelected, func(r *screening.BatchResult) int { return r.Selected }},
		{labelReserves, func(r *screening.BatchResult) int { return r.Reserves }},
	}
	otherColumns = []batchColumn{
		{both("Tidak terpilih", "Not selected"), func(r *screening.BatchResult) int { return r.NotSelected }},
		{both("Melebihi batas keluarga", "Over the family cap"), func(r *screening.BatchResult) int { return r.OverFamilyCap }},
		{both("Mundur", "Withdrawn"), func(r *screening.BatchResult) int { return r.Withdrawn }},
		{both("Belum diperingkat", "Not ranked"), func(r *screening.BatchResult) int { return r.NotRanked }},
		{labelIneligible, func(r *screening.BatchResult) int { return r.Ineligible }},
		{labelUndetermined, func(r *screening.BatchResult) int { return r.Undetermined }},
		{both("Di antaranya akan terpilih", "Of these would be selected"), func(r *screening.BatchResult) int { return r.WouldBeSelected }},
	}
)

// batchTable returns numbers of the batches, with their sums if there are several.
func batchTable(s *screening.Selection, caption blk.Text, columns []batchColumn) Table {
	t := Table{Caption: caption, Columns: []blk.Text{labelBatch}}
	totals := []Value{Words(labelTotal)}
	for _, c := range columns {
		t.Columns, totals = append(t.Columns, c.label), append(totals, sum(s, c.number))
	}
	for i := range s.Batches {
		r := &s.Batches[i]
		row := []Value{Words(batchLabel(r.Batch, r))}
		for _, c := range columns {
			row = append(row, Number(int64(c.number(r))))
		}
		t.Rows = append(t.Rows, row)
	}
	if len(s.Batches) > 1 {
		t.Totals = totals
	}
	return t
}

// seatBlocks tell how the seats of the batches were given.
func seatBlocks(s *screening.Selection) []Block {
	if s == nil || len(s.Batches) == 0 {
		return nil
	}
	blocks := []Block{seatTable(s)}
	if t := reservedTable(s); len(t.Rows) > 0 {
		blocks = append(blocks, t)
	}
	blocks = append(blocks, batchTable(s, both("Pendaftar tanpa kursi yang tidak dalam daftar cadangan", "Applicants without a seat who are not on the waiting list"), otherColumns))
	if open := sum(s, func(r *screening.BatchResult) int { return r.Undetermined }); open.n > 0 {
		blocks = append(blocks, Paragraph{say("Belum dapat ditentukan apakah {} pendaftar memenuhi syarat. Yang akan terpilih di antaranya: {}, masing-masing seandainya hanya ia yang ternyata memenuhi syarat.",
			"Applicants of whom it is undetermined whether they are eligible: {}. Of these would be selected: {}, each if they alone turned out eligible.", open, sum(s, func(r *screening.BatchResult) int { return r.WouldBeSelected }))})
	}
	return blocks
}

// seatTable tells of each batch its seats, where the cut-off lies and what decided ties
// there.
func seatTable(s *screening.Selection) Table {
	t := batchTable(s, both("Kursi menurut angkatan", "Seats by batch"), seatColumns)
	t.Columns = append(t.Columns, labelCutoff, both("Seri pada batas diputus oleh", "Ties at the cut-off decided by"))
	ties := tiesByBatch(s)
	for i := range t.Rows {
		r := &s.Batches[i]
		cutoff := score(r.Cutoff)
		if r.Cutoff.IsZero() {
			cutoff = Value{kind: kindBlank}
		}
		t.Rows[i] = append(t.Rows[i], cutoff, ties[r.Batch].value())
	}
	return t
}

// ties are for how many people of a batch each key decided a tie at the cut-off.
type ties map[screening.RankKey]int

// tiesByBatch counts what decided ties, from the outcomes.
func tiesByBatch(s *screening.Selection) map[blk.BatchID]ties {
	all := map[blk.BatchID]ties{}
	for i := range s.Outcomes {
		o := &s.Outcomes[i]
		if o.Tie == "" {
			continue
		}
		if all[o.Batch] == nil {
			all[o.Batch] = ties{}
		}
		all[o.Batch][o.Tie]++
	}
	return all
}

// value returns what decided ties, with the number of people for whom it did.
func (t ties) value() Value {
	var id, en []string
	for _, key := range (screening.RankKey("")).CodeList().Values() {
		if n := t[screening.RankKey(key)]; n > 0 {
			part := say("{} ({} orang)", "{} (people: {})", Words(screening.RankKey(key).Label()), Number(int64(n)))
			id, en = append(id, part.ID), append(en, part.EN)
		}
	}
	if id == nil {
		return Value{kind: kindBlank}
	}
	return Words(both(strings.Join(id, "; "), strings.Join(en, "; ")))
}

// reservedTable tells what became of the reserved seats.
func reservedTable(s *screening.Selection) Table {
	t := Table{
		Caption: labelReservedFor,
		Columns: []blk.Text{labelBatch, labelGroup, both("Dicadangkan", "Reserved"), both("Terisi", "Filled"), both("Tidak terisi", "Unfilled"), both("Anggota yang terpilih", "Members selected")},
		Note:    both("Kursi yang tidak terisi terbuka bagi semua. Anggota yang terpilih dihitung apa pun kursinya.", "Seats that are unfilled are open to all. Members selected count whatever their seat."),
	}
	for i := range s.Batches {
		b := &s.Batches[i]
		for j := range b.Reserved {
			r := &b.Reserved[j]
			t.Rows = append(t.Rows, []Value{Words(batchLabel(b.Batch, b)), Words(groupLabel(r)), Number(int64(r.Seats)), Number(int64(r.Filled)), Number(int64(r.Unfilled())), Number(int64(r.Members))})
		}
	}
	return t
}

// checks tell how anybody can do the selection again.
func (s *Screening) checks() []Block {
	if s.Selection == nil {
		return nil
	}
	t := Table{Caption: both("Aturan seleksi", "The rule of the selection"), Columns: []blk.Text{both("Ketentuan", "Provision"), both("Isi", "What it says")}}
	add := func(what blk.Text, v Value) { t.Rows = append(t.Rows, []Value{Words(what), v}) }
	add(both("Rencana", "Plan"), Code(string(s.Selection.Plan)))
	if p := s.Plan; p != nil {
		add(both("Urutan", "Order of rank"), Words(rankingOf(p)))
		add(both("Pengisian kursi", "Filling of seats"), Words(fillingOf(p)))
		add(both("Batas satu keluarga", "Cap of one family"), limitOf(p.FamilyCap, "paling banyak {} orang dari satu kartu keluarga, di semua angkatan", "at most {} of one family card, over all batches", "tidak ada", "none"))
		add(labelReserves, limitOf(p.Waiting, "paling banyak {} orang tiap angkatan", "at most {} of each batch", "semua yang tersisa", "everybody who is left"))
		if !p.ReplacementUntil.IsZero() {
			add(both("Hari penggantian terakhir", "Last day of replacement"), Day(p.ReplacementUntil))
		}
	}
	add(both("Sidik benih (SHA-256)", "Hash of the seed (SHA-256)"), Code(s.Selection.SeedHash.String()))
	if len(s.Seed) > 0 {
		add(both("Benih (heksadesimal)", "Seed (hexadecimal)"), Code(hex.EncodeToString(s.Seed)))
	}
	return []Block{
		Paragraph{both("Siapa pun yang memegang rencana, data penilaian dan benih undian dapat mengulang seleksi ini dan mendapat hasil yang sama.",
			"Whoever holds the plan, the scores and the seed of the lot can do this selection again and comes to the same result.")},
		Paragraph{commitmentOf(s.Plan)},
		t,
		Paragraph{both("Nomor undian seorang pendaftar adalah HMAC-SHA-256, dengan benih sebagai kunci, dari pengenal rencana, ganti baris, dan nomor pendaftarannya; yang lebih kecil lebih dahulu. Undian hanya menentukan di antara mereka yang sama dalam semua hal di atasnya.",
			"The lot of an applicant is the HMAC-SHA-256, under the seed, of the identifier of the plan, a line feed and the application number; the smaller comes first. Lots decide only among those who are equal in all that ranks before.")},
	}
}

// commitmentOf tells what shows that the seed was not chosen by what it gives. A plan
// that is not known is taken to hold the hash.
func commitmentOf(p *screening.Plan) blk.Text {
	if p != nil && p.SeedHash.IsZero() {
		return both("Rencana ini tidak memuat sidik benih, jadi tidak menunjukkan bahwa benihnya ditetapkan sebelum pendaftaran ditutup.",
			"This plan does not hold the hash of the seed, so it does not show that the seed was fixed before registration closed.")
	}
	return both("Sidik benih diumumkan sebelum pendaftaran ditutup dan benihnya bersama hasil, sehingga setiap orang dapat melihat bahwa benih itu tidak diganti.",
		"The hash of the seed is published before registration closes and the seed with the results, so everybody can see that it was not changed.")
}

// limitOf returns a limit in words, or that there is none.
func limitOf(n blk.Count, id, en, noneID, noneEN string) Value {
	if n.IsZero() {
		return Words(both(noneID, noneEN))
	}
	return Words(say(id, en, Count(n)))
}

// rankOrders say who comes first by each key.
var rankOrders = map[screening.RankKey]blk.Text{
	screening.ByScore:        both("nilai, yang lebih tinggi dahulu", "score, the higher first"),
	screening.ByRegistration: both("waktu pendaftaran, yang lebih awal dahulu", "time of registration, the earlier first"),
	screening.ByLot:          both("nomor undian, yang lebih kecil dahulu", "lot number, the smaller first"),
}

// rankingOf returns by what a plan ranks, the weightiest first. A plan without an order
// ranks by priority groups, if it has any, and by score; the lot decides last.
func rankingOf(p *screening.Plan) blk.Text {
	keys := slices.Clone(p.Order)
	if len(keys) == 0 {
		if len(p.Priority) > 0 {
			keys = append(keys, screening.ByPriority)
		}
		keys = append(keys, screening.ByScore)
	}
	keys = append(keys, screening.ByLot)
	var id, en []string
	for i, key := range keys {
		order, known := rankOrders[key]
		switch {
		case key == screening.ByPriority:
			order = priorityOf(p)
		case !known:
			order = both(string(key), string(key))
		}
		n := strconv.Itoa(i+1) + ". "
		id, en = append(id, n+order.ID), append(en, n+order.EN)
	}
	return both(strings.Join(id, "; "), strings.Join(en, "; "))
}

// priorityOf names the priority groups of a plan in their order.
func priorityOf(p *screening.Plan) blk.Text {
	var id, en []string
	for _, group := range p.Priority {
		label := both(string(group), string(group))
		for i := range p.Groups {
			if p.Groups[i].ID == group {
				label = named(p.Groups[i].Label, string(group))
			}
		}
		id, en = append(id, label.In(blk.Indonesian)), append(en, label.In(blk.English))
	}
	return both("kelompok prioritas, menurut urutan ini: "+strings.Join(id, ", "), "priority groups, in this order: "+strings.Join(en, ", "))
}

// fillingOf returns the order in which seats are filled, with what it means.
func fillingOf(p *screening.Plan) blk.Text {
	order := p.FillOrder
	if order == "" {
		order = screening.ReservedFirst
	}
	code, _ := order.CodeList().Find(string(order))
	if code.Meaning.IsZero() {
		return named(code.Label, string(order))
	}
	return say("{} ({})", "{} ({})", Words(code.Label), Words(code.Meaning))
}
