package report

import (
	"slices"
	"strings"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/eligibility/screening"
	figures "github.com/vokasi/vokasi-go/schema/report"
)

func say(id, en string) blk.Text { return blk.Text{ID: id, EN: en} }

func number(n int) figures.Value { return figures.Number(int64(n)) }

func words(id, en string) figures.Value { return figures.Words(say(id, en)) }

// Page returns the page for the head of the centre: first what is reported and what is
// made up, then the tracks, the classes and how to check them.
func (x *Intake) Page(lang blk.Lang) figures.Page {
	p := figures.Page{
		Lang: lang, Title: say("Seleksi peserta BLK Paser 2023", "Selection of participants of BLK Paser 2023"),
		Subtitle:   say("157 pendaftar untuk 64 kursi dalam empat kelas", "157 applicants for 64 seats in four classes"),
		PreparedOn: withdrawals[len(withdrawals)-1].on,
		Notice: say("Contoh dengan orang buatan. Dari berita hanya jumlah pendaftar, kursi dan kelas; orang, nilai, tanggal dan kursi yang dicadangkan semuanya buatan. Bukan hasil seleksi BLK Paser.",
			"An example with invented people. Only the numbers of applicants, seats and classes are reported; people, scores, dates and reserved seats are all invented. These are not the results of BLK Paser."),
		Sections: []figures.Section{
			{Title: say("Yang diberitakan dan yang buatan", "What is reported and what is invented"), Blocks: []figures.Block{origins()}},
			{Title: say("Ringkasan", "In short"), Blocks: []figures.Block{x.keyFigures(), x.classes()}},
		},
	}
	var terms []figures.Definition
	for i := range x.Tracks {
		t := &x.Tracks[i]
		s := figures.Screening{Lang: lang, Funnel: t.Funnel}
		sections, defined := parts(s.Page())
		for j := range sections {
			sections[j].Title = say(t.Label.ID+": "+lower(sections[j].Title.ID), t.Label.EN+": "+lower(sections[j].Title.EN))
		}
		sections[0].NewSheet, sections[0].Blocks = true, sections[0].Blocks[:1] // the picture goes on to seats, which are told below
		p.Sections = append(p.Sections, sections...)
		if i == 0 {
			terms = defined
		}
	}
	s := figures.Screening{Lang: lang, Selection: x.Announced, Plan: &x.Plan, Seed: []byte(Seed), Outcomes: x.notice()}
	sections, defined := parts(s.Page())
	seats, list, check := sections[1], sections[2], sections[3] // the first one is in short
	seats.NewSheet = true
	check.Blocks = append(check.Blocks, figures.Paragraph{Text: say("Benih itu, sebagai teks: “"+Seed+"”. Kebijakan kedua jalur beserta hari acuannya mempunyai sidik di bawah.",
		"The seed, as text: “"+Seed+"”. The policies of both tracks with the days they look at have the hashes below.")}, x.hashes())
	p.Sections = append(p.Sections, seats,
		figures.Section{Title: say("Yang masih dapat mengubah hasil", "What could still change the outcome"), Blocks: []figures.Block{x.toBring()}},
		figures.Section{Title: say("Beberapa keputusan dan alasannya", "Some decisions and their reasons"), Blocks: []figures.Block{x.instructive()}},
		figures.Section{Title: say("Pengunduran diri dan penggantinya", "Withdrawals and who takes the seats"), Blocks: x.replacements()},
		list, check,
		figures.Section{Title: say("Arti kata", "What the words mean"), Blocks: []figures.Block{figures.Definitions{Terms: append(terms, defined...)}}})
	return p
}

// parts returns the sections of a page but the last, which says what its words mean, and
// those words.
func parts(p figures.Page) ([]figures.Section, []figures.Definition) {
	last := len(p.Sections) - 1
	return p.Sections[:last], p.Sections[last].Blocks[0].(figures.Definitions).Terms
}

func lower(s string) string { return strings.ToLower(s[:1]) + s[1:] }

// origins tells of everything where it is from.
func origins() figures.Table {
	reported, assumed, invented := words("diberitakan", "reported"), words("anggapan", "assumption"), words("buatan", "invented")
	tribun := words("TribunKaltim.co, 10 Mei 2023", "TribunKaltim.co, 10 May 2023")
	return figures.Table{
		Caption: say("Asal tiap hal", "Where each thing is from"),
		Columns: []blk.Text{say("Hal", "What"), say("Asal", "Origin"), say("Keterangan", "Explanation")},
		Rows: [][]figures.Value{
			{words("157 pendaftar, 64 peserta, empat kelas dengan 16 peserta, nama kelas, seleksi tertulis dan wawancara", "157 applicants, 64 participants, four classes of 16, the names of the classes, a written test and an interview"), reported, tribun},
			{words("Syarat penerimaan", "The conditions of admission"), assumed, words("syarat 2022 tanpa vaksin (ANTARA Kaltim, 5 Juli 2022); syarat 2023 tidak dilihat", "those of 2022 without vaccination (ANTARA Kaltim, 5 July 2022); those of 2023 were not seen")},
			{words("Kelas mana teknik dan mana non-teknik", "Which classes are technical and which are not"), assumed, words("berita tidak menyebutnya", "the article does not say")},
			{words("Prioritas bagi yang belum ikut pelatihan pada tahun itu", "Priority for those without training in that year"), assumed, words("diberitakan untuk 2022 (ANTARA Kaltim, 15 Juli 2022)", "reported for 2022 (ANTARA Kaltim, 15 July 2022)")},
			{words("Kursi yang dicadangkan, batas satu keluarga, daftar cadangan, tanggal, benih undian", "Reserved seats, the cap of one family, the waiting list, dates, the seed of the lot"), invented, words("parameter kebijakan daerah: setiap BLK menetapkan sendiri", "parameters of the local policy: every centre sets its own")},
			{words("Semua orang dan nilainya, dan pembagian pendaftar ke kelas", "All people and their scores, and how the applicants divide over the classes"), invented, words("dari benih acak; tidak seorang pun ada", "from a random seed; none of them exists")},
		},
	}
}

// keyFigures are those of all tracks together.
func (x *Intake) keyFigures() figures.KeyFigures {
	n := x.Numbers()
	tile := func(id, en string, value int) figures.KeyFigure {
		return figures.KeyFigure{Label: say(id, en), Value: number(value)}
	}
	return figures.KeyFigures{Tiles: []figures.KeyFigure{
		tile("Pendaftar", "Applicants", n.Applicants), tile("Memenuhi syarat", "Eligible", n.Eligible), tile("Tidak memenuhi syarat", "Ineligible", n.Ineligible), tile("Belum dapat ditentukan", "Undetermined", n.Undetermined),
		tile("Kursi", "Seats", n.Seats), tile("Terpilih", "Selected", n.Selected), tile("Daftar cadangan", "Waiting list", n.Reserves),
	}}
}

// Numbers are what the intake comes to, over all tracks and classes.
type Numbers struct {
	Applicants, Eligible, Ineligible, Undetermined, Seats, Selected, Reserves int
	// Those who are undetermined and would be selected, each if they alone turned out eligible.
	WouldBeSelected int
}

// Numbers counts what the intake came to, as it was announced.
func (x *Intake) Numbers() (n Numbers) {
	count := func(sum *int, c blk.Count) {
		k, _ := c.Int()
		*sum += k
	}
	for i := range x.Tracks {
		total := &x.Tracks[i].Funnel.Total
		count(&n.Applicants, total.People)
		count(&n.Eligible, total.Eligible)
		count(&n.Ineligible, total.Ineligible)
		count(&n.Undetermined, total.Undetermined)
	}
	for _, b := range x.Announced.Batches {
		n.Seats, n.Selected, n.Reserves, n.WouldBeSelected = n.Seats+b.Seats, n.Selected+b.Selected, n.Reserves+b.Reserves, n.WouldBeSelected+b.WouldBeSelected
	}
	return n
}

// classes is a picture of who applies for each class and who has a seat.
func (x *Intake) classes() figures.Figure {
	chart := figures.BarChart{Counts: say("pendaftar", "applicants"), Series: []figures.Series{{Name: say("Pendaftar", "Applicants")}, {Name: say("Memenuhi syarat", "Eligible")}, {Name: say("Kursi", "Seats")}}}
	for _, b := range x.Announced.Batches {
		chart.Categories = append(chart.Categories, b.Label)
		for i, n := range []int{b.Applicants, b.Ranked + b.NotRanked, b.Seats} {
			chart.Series[i].Values = append(chart.Series[i].Values, number(n))
		}
	}
	return figures.Figure{Title: say("Pendaftar dan kursi menurut kelas", "Applicants and seats by class"), Chart: chart, ShowNumbers: true}
}

// hashes are those of the policies with the days that they look at.
func (x *Intake) hashes() figures.Table {
	t := figures.Table{Caption: say("Sidik kebijakan", "Hashes of the policies"), Columns: []blk.Text{say("Jalur", "Track"), say("Kebijakan", "Policy"), say("Sidik", "Hash")}}
	for i := range x.Tracks {
		b := x.Tracks[i].Bound
		hash, err := b.Hash()
		if err != nil {
			continue // of a policy that was read
		}
		t.Rows = append(t.Rows, []figures.Value{figures.Words(x.Tracks[i].Label), figures.Code(string(b.Policy().ID)), figures.Code(screening.Digest(hash).String())})
	}
	return t
}

// class returns what a class is called.
func (x *Intake) class(o *screening.Outcome) blk.Text {
	for i := range x.Plan.Batches {
		if x.Plan.Batches[i].Batch == o.Batch {
			return x.Plan.Batches[i].Label
		}
	}
	return blk.Text{}
}

// pending are those who are undetermined and would be selected.
func (x *Intake) pending() (list []*screening.Outcome) {
	for i := range x.Announced.Outcomes {
		if o := &x.Announced.Outcomes[i]; o.WouldBeSelected.Truth() == blk.True {
			list = append(list, o)
		}
	}
	return list
}

// asks returns what settles the facts that somebody lacks.
func (x *Intake) asks(o *screening.Outcome) blk.Text {
	var id, en []string
	for _, fact := range x.missing[o.ID.String()] {
		if f, known := x.facts.Fact(fact); known {
			id, en = append(id, f.Ask.ID), append(en, f.Ask.EN)
		}
	}
	return say(strings.Join(id, " "), strings.Join(en, " "))
}

// toBring tells those who would be selected what they lack.
func (x *Intake) toBring() figures.Table {
	t := figures.Table{
		Caption: say("Belum dapat ditentukan, dan akan terpilih bila memenuhi syarat", "Undetermined, and selected if eligible"),
		Columns: []blk.Text{say("Nomor pendaftaran", "Application number"), say("Kelas", "Class"), say("Nilai", "Score"), say("Urutan yang akan diperoleh", "Rank there would be"), say("Yang melengkapinya", "What settles it")},
		Note:    say("Masing-masing seandainya hanya ia yang ternyata memenuhi syarat. Ini bukan penolakan.", "Each if they alone turn out eligible. This is no rejection."),
	}
	for _, o := range x.pending() {
		t.Rows = append(t.Rows, []figures.Value{words(o.ID.String(), o.ID.String()), figures.Words(x.class(o)), score(o.Score), number(o.Rank), figures.Words(x.asks(o))})
	}
	return t
}

func score(p blk.Percent) figures.Value {
	n, known := p.Hundredths()
	if !known {
		return figures.Value{}
	}
	return figures.Hundredths(n)
}

// lessons are what a decision can teach, each with what it is found by.
var lessons = []struct {
	label blk.Text
	is    func(o *screening.Outcome) bool
}{
	{say("Terpilih karena undian", "Selected by lot"), func(o *screening.Outcome) bool {
		return o.Kind == screening.OutcomeSelected && o.Tie == screening.ByLot
	}},
	{say("Kalah undian", "Lost by lot"), func(o *screening.Outcome) bool { return o.Kind == screening.OutcomeReserve && o.Tie == screening.ByLot }},
	{say("Kursi untuk perempuan", "A seat for women"), func(o *screening.Outcome) bool { return o.Group == "perempuan" }},
	{say("Kursi untuk penyandang disabilitas", "A seat for people with a disability"), func(o *screening.Outcome) bool { return o.Group == "difabel" }},
	{say("Kursi untuk rumah tangga miskin", "A seat for poor households"), func(o *screening.Outcome) bool { return o.Group == "miskin" }},
	{say("Keluarganya sudah mendapat dua kursi", "The family has two seats already"), func(o *screening.Outcome) bool { return o.Kind == screening.OutcomeOverFamilyCap }},
	{say("Nilai tinggi, prioritas belum diketahui", "A high score, and the priority not known"), func(o *screening.Outcome) bool {
		return o.Kind == screening.OutcomeNotSelected && o.Score.Compare(o.Cutoff) > 0 && slices.Contains(o.Unknown, "belum-dilatih")
	}},
	{say("Nilai tinggi, sudah ikut pelatihan pada 2023", "A high score, and training in 2023 already"), func(o *screening.Outcome) bool {
		return o.Kind == screening.OutcomeNotSelected && o.Score.Compare(o.Cutoff) > 0 && !slices.Contains(o.Unknown, "belum-dilatih")
	}},
	{say("Belum lengkap, tidak akan terpilih", "Incomplete, and not selected either way"), func(o *screening.Outcome) bool { return o.WouldBeSelected.Truth() == blk.False }},
}

// lesson returns the first outcome that teaches a thing, nil if there is none.
func (x *Intake) lesson(is func(o *screening.Outcome) bool) *screening.Outcome {
	for i := range x.Announced.Outcomes {
		if o := &x.Announced.Outcomes[i]; is(o) {
			return o
		}
	}
	return nil
}

// instructive tells some decisions in full, one of each sort.
func (x *Intake) instructive() figures.Table {
	t := figures.Table{
		Caption: say("Satu contoh dari tiap jenis", "One of each sort"),
		Columns: []blk.Text{say("Jenis", "Sort"), say("Nomor pendaftaran", "Application number"), say("Kelas", "Class"), say("Hasil dan alasannya", "Outcome and reason")},
		Note:    say("Alasan dapat menyebut kelompok seseorang, misalnya penyandang disabilitas. Karena itu tabel ini untuk kantor, bukan untuk papan pengumuman.", "A reason can tell somebody's group, such as people with a disability. So this table is for the office and not for the notice board."),
	}
	for _, l := range lessons {
		if o := x.lesson(l.is); o != nil {
			t.Rows = append(t.Rows, []figures.Value{figures.Words(l.label), words(o.ID.String(), o.ID.String()), figures.Words(x.class(o)), figures.Words(o.Reason())})
		}
	}
	return t
}

// A replacement is a seat that somebody left and somebody else has now.
type replacement struct {
	on        blk.Date
	left, new *screening.Outcome // as they were before
	then      *screening.Outcome // what the new one has now
	kept      int                // how many others keep their seat
}

// replaced compares the selections before and after each withdrawal.
func (x *Intake) replaced() (list []replacement) {
	before := x.Announced
	for i, after := range x.Promoted {
		r := replacement{on: withdrawals[i].on}
		was := byID(before)
		for j := range after.Outcomes {
			o := &after.Outcomes[j]
			old := was[o.ID.String()]
			hadSeat, hasSeat := old.Kind == screening.OutcomeSelected, o.Kind == screening.OutcomeSelected
			switch {
			case o.ID.String() == withdrawals[i].id:
				r.left = old
			case hasSeat && !hadSeat:
				r.new, r.then = old, o
			case hasSeat:
				r.kept++
			}
		}
		list, before = append(list, r), after
	}
	return list
}

func byID(s *screening.Selection) map[string]*screening.Outcome {
	all := make(map[string]*screening.Outcome, len(s.Outcomes))
	for i := range s.Outcomes {
		all[s.Outcomes[i].ID.String()] = &s.Outcomes[i]
	}
	return all
}

// replacements tells who withdrew and who has the seat now.
func (x *Intake) replacements() []figures.Block {
	t := figures.Table{
		Caption: say("Kursi yang berpindah", "Seats that went to others"),
		Columns: []blk.Text{say("Tanggal", "Day"), say("Yang mundur", "Who withdrew"), say("Penggantinya", "Who has the seat now"), say("Hasil penggantinya semula", "That one's outcome before"), say("Hasilnya sekarang", "The outcome now")},
	}
	for _, r := range x.replaced() {
		if r.left == nil || r.new == nil {
			continue
		}
		t.Rows = append(t.Rows, []figures.Value{figures.Day(r.on), words(r.left.ID.String(), r.left.ID.String()), words(r.new.ID.String(), r.new.ID.String()), figures.Words(r.new.Reason()), figures.Words(r.then.Reason())})
		kept := number(r.kept)
		t.Note = say("Sesudah setiap pengunduran diri, "+kept.In(blk.Indonesian)+" pemegang kursi yang lain tetap memegang kursinya.", "After each withdrawal the "+kept.In(blk.English)+" others who have a seat keep it.")
	}
	return []figures.Block{
		figures.Paragraph{Text: say("Kursi yang kosong sampai "+x.Plan.ReplacementUntil.Label().ID+" diisi menurut aturan yang sama, bukan menurut daftar cadangan saja: kursi terbuka beralih ke urutan berikutnya, kursi yang dicadangkan ke urutan berikutnya dari kelompoknya, juga bila orang itu tidak ada dalam daftar cadangan.",
			"Until "+x.Plan.ReplacementUntil.Label().EN+" a seat that becomes free is given by the same rule and not by the waiting list alone: an open seat to the next by rank, a reserved one to the next of its group, also where that one is not on the waiting list.")},
		t,
	}
}
