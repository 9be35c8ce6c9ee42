package report

import (
	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/examples/internal/page"
)

// told are the lessons that the text tells, by their places.
var told = []int{1, 2, 5}

// Write writes what came of the intake in short, as a section of a report in plain text.
func (x *Intake) Write(p *page.Page) {
	n := x.Numbers()
	p.Section("Penerimaan 2023: 157 pendaftar, 64 kursi dalam empat kelas (orangnya buatan)", "The intake of 2023: 157 applicants, 64 seats in four classes (the people are invented)")
	p.Line("dari berita: jumlah pendaftar, kursi dan kelas (TribunKaltim.co, 10 Mei 2023); syarat 2022 tanpa vaksin dianggap berlaku lagi; selebihnya buatan", "from the news: the numbers of applicants, seats and classes (TribunKaltim.co, 10 May 2023); the conditions of 2022 without vaccination are assumed to hold again; the rest is invented")
	p.Line("memenuhi %d, tidak memenuhi %d, belum dapat ditentukan %d, di antaranya %d akan terpilih, masing-masing seandainya hanya ia yang ternyata memenuhi syarat", "eligible %d, ineligible %d, undetermined %d, of whom %d would be selected, each if they alone turned out eligible", n.Eligible, n.Ineligible, n.Undetermined, n.WouldBeSelected)
	for _, o := range x.pending()[:1] {
		p.Detail("misalnya %s: %s", "such as %s: %s", o.ID, p.In(x.asks(o)))
	}
	for _, b := range x.Announced.Batches {
		p.Line("%s: pendaftar %d, terpilih %d, cadangan %d, nilai batas %s", "%s: applicants %d, selected %d, on the waiting list %d, cut-off score %s", p.In(b.Label), b.Applicants, b.Selected, b.Reserves, p.In(say(score(b.Cutoff).In(blk.Indonesian), score(b.Cutoff).In(blk.English))))
	}
	for _, i := range told {
		if o := x.lesson(lessons[i].is); o != nil {
			p.Line("%s, %s", "%s, %s", o.ID, p.In(o.Reason()))
		}
	}
	for _, r := range x.replaced() {
		if r.left != nil && r.new != nil {
			p.Line("%s: %s mundur dan %s menggantikannya; %d lainnya tetap memegang kursinya", "%s: %s withdraws and %s has the seat; the %d others keep theirs", p.In(r.on.Label()), r.left.ID, r.new.ID, r.kept)
		}
	}
	p.Line("sidik benih undian, diumumkan lebih dahulu: %s", "hash of the seed of the lot, published beforehand: %s", x.Announced.SeedHash)
	p.Line("halaman lengkapnya: go run ./examples/paser/intake > seleksi.html", "the whole page: go run ./examples/paser/intake -lang en > selection.html")
}
