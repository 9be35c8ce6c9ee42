package report_test

import (
	"fmt"
	"os"
	"strings"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/training/sheet"
	"github.com/vokasi/vokasi-go/eligibility"
	"github.com/vokasi/vokasi-go/eligibility/screening"
	"github.com/vokasi/vokasi-go/schema/report"
)

// text returns the words of a page or a picture, a line for each line of its
// markup: what a reader sees.
func text(page string) string {
	if _, body, ok := strings.Cut(page, "<body>"); ok {
		page = body
	}
	var lines []string
	for line := range strings.Lines(page) {
		inTag := false
		words := strings.Map(func(r rune) rune {
			switch {
			case r == '<':
				inTag = true
				return '|'
			case r == '>':
				inTag = false
				return -1
			case inTag || r == '\n':
				return -1
			case r == '\u00a0':
				return ' '
			}
			return r
		}, line)
		var parts []string
		for part := range strings.SplitSeq(words, "|") {
			if part = strings.TrimSpace(part); part != "" {
				parts = append(parts, part)
			}
		}
		if parts != nil {
			lines = append(lines, strings.Join(parts, " | "))
		}
	}
	return strings.Join(lines, "\n")
}

// show prints what a reader sees of blocks.
func show(l blk.Lang, blocks ...report.Block) {
	var page strings.Builder
	p := report.Page{Lang: l, Sections: []report.Section{{Blocks: blocks}}}
	if err := p.WriteHTML(&page); err != nil {
		fmt.Println(err)
	}
	fmt.Println(text(page.String()))
}

// describe prints what a picture says to those who do not see it.
func describe(c report.Chart) {
	var picture strings.Builder
	if err := (report.Figure{Chart: c}).WriteSVG(&picture, blk.English); err != nil {
		fmt.Println(err)
	}
	_, said, _ := strings.Cut(picture.String(), `-desc">`)
	said, _, _ = strings.Cut(said, "</desc>")
	fmt.Println(said)
}

// A page is one HTML file that opens everywhere and prints on A4.
func ExamplePage() {
	p := report.Page{
		Lang:       blk.English,
		Title:      blk.Text{ID: "Laporan BLK Contoh", EN: "Report of BLK Contoh"},
		Subtitle:   blk.Text{ID: "Tahun 2025", EN: "Year 2025"},
		PreparedOn: blk.MustParseDate("2026-03-02"),
		Sections: []report.Section{{
			Title: blk.Text{ID: "Ringkasan", EN: "Summary"},
			Blocks: []report.Block{
				report.Paragraph{Text: blk.Text{ID: "Kelulusan > 90% & naik.", EN: "The pass rate is > 90% & rising."}},
			},
		}},
	}
	var page strings.Builder
	err := p.WriteHTML(&page)
	fmt.Println(err, strings.HasPrefix(page.String(), "<!DOCTYPE html>"))
	_, body, _ := strings.Cut(page.String(), "</head>")
	fmt.Println(strings.TrimSpace(body))
	// Output:
	// <nil> true
	// <body>
	// <header>
	// <h1>Report of BLK Contoh</h1>
	// <p class="subtitle">Year 2025</p>
	// <p class="prepared">As of 2 March 2026</p></header>
	// <main>
	// <section class="section">
	// <h2>Summary</h2>
	// <p>The pass rate is &gt; 90% &amp; rising.</p></section></main></body></html>
}

func ExampleKeyFigures() {
	show(blk.Indonesian, report.KeyFigures{Tiles: []report.KeyFigure{
		{Label: blk.Text{ID: "Peserta"}, Value: report.Count(blk.MustNewCount(1240)), Note: blk.Text{ID: "24 angkatan"}},
		{Label: blk.Text{ID: "Tingkat kelulusan"}, Value: report.Percent(blk.MustParsePercent("91.40")), Target: report.Percent(blk.MustParsePercent("90.00")), Met: blk.True},
	}})
	// Output:
	// Peserta
	// 1.240
	// 24 angkatan
	// Tingkat kelulusan
	// 91,4%
	// Target 90%: ✓ tercapai
}

// Numbers that would let somebody be recognised are hidden and explained.
func ExampleTable() {
	women := report.HideSmall([]int{3, 41, 60}, 5)
	show(blk.Indonesian, report.Table{
		Caption: blk.Text{ID: "Peserta menurut bengkel"},
		Columns: []blk.Text{{ID: "Bengkel"}, {ID: "Perempuan"}, {ID: "Biaya"}},
		Rows: [][]report.Value{
			{report.Words(blk.Text{ID: "Las"}), women[0], report.Rupiah(blk.MustNewRupiah(1_250_000_000))},
			{report.Words(blk.Text{ID: "Komputer"}), women[1], report.Rupiah(blk.MustNewRupiah(870_250_000))},
			{report.Words(blk.Text{ID: "Busana"}), women[2]},
		},
		Totals: []report.Value{report.Words(blk.Text{ID: "Jumlah"}), report.Number(104)},
	})
	// Output:
	// Tabel 1. Peserta menurut bengkel
	// Bengkel | Perempuan | Biaya
	// Las | &lt; 5 | Rp1.250.000.000
	// Komputer | * | Rp870.250.000
	// Busana | 60
	// Jumlah | 104
	// &lt;: jumlah kecil disembunyikan agar orang tidak dikenali. *: disembunyikan agar jumlah kecil tidak dapat dihitung dari totalnya.
}

// What checks found is shown as it is, for those who have to mend it.
func ExampleFindingsList() {
	p := blk.Person{ID: "p 1", Name: "Siti Contoh"}
	show(blk.English, report.FindingsList{Findings: p.Check(nil).Under("person")})
	show(blk.English, report.FindingsList{})
	// Output:
	// Table 1. Findings
	// Check | Severity | Place | What must hold | How to mend it
	// DOC-014 | ✖ error | /person/id | An identifier must be 1 to 64 of A-Z, a-z, 0-9, dot, underscore and hyphen. | Replace other characters, for example spaces by hyphens.
	// error: 1.
	// ✓ Nothing was found.
}

func ExampleAnswerTree() {
	show(blk.English, report.AnswerTree{Answer: blk.AllOf("ready", blk.Text{EN: "The workshop is ready"},
		blk.Answer{Truth: blk.True, Text: blk.Text{EN: "The workshop is there"}, Basis: []blk.Basis{blk.Law("permenaker-8-2017", "art. 4")}},
		blk.Answer{Text: blk.Text{EN: "All instructors are certified"}, Mend: blk.Text{EN: "Upload their certificates."}},
	)})
	// Output:
	// ? open | The workshop is ready
	// ✓ yes | The workshop is there | [Permenaker 8/2017, art. 4]
	// ? open | All instructors are certified
	// → Upload their certificates.
}

func ExampleDefinitions() {
	show(blk.Indonesian, report.Definitions{Terms: []report.Definition{
		{Term: blk.Text{ID: "Lulusan"}, Meaning: blk.Text{ID: "Peserta yang dinyatakan lulus."}},
	}})
	// Output:
	// Lulusan
	// Peserta yang dinyatakan lulus.
}

// A figure has the numbers behind its picture, for those who do not see it.
func ExampleFigure() {
	show(blk.Indonesian, report.Figure{
		Title: blk.Text{ID: "Lulusan"}, ShowNumbers: true,
		Chart: report.BarChart{
			Categories: []blk.Text{{ID: "2024"}, {ID: "2025"}}, Vertical: true,
			Series: []report.Series{{Values: []report.Value{report.Number(322), report.Number(351)}}},
		},
	})
	// Output:
	// Lulusan | Diagram batang: kategori 2, seri 1; terkecil 322 (2024), terbesar 351 (2025).
	// 0
	// 100
	// 200
	// 300
	// 400
	// 322
	// 351
	// 2024
	// 2025
	// Gambar 1. Lulusan
	// Angka di balik Gambar 1
	// Angka di balik Gambar 1
	// Kategori | Nilai
	// 2024 | 322
	// 2025 | 351
}

// A picture alone is an SVG file.
func ExampleFigure_WriteSVG() {
	err := report.Figure{Title: blk.Text{ID: "Lulusan"}, Chart: report.BarChart{}}.WriteSVG(os.Stdout, blk.Indonesian)
	fmt.Println(err)
	// Output:
	// <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 680 45" width="680" height="45" role="img" aria-labelledby="f-title f-desc" font-family="Arial, Helvetica, &#39;Liberation Sans&#39;, sans-serif" font-size="12" fill="#1a1a1a"><title id="f-title">Lulusan</title><desc id="f-desc">Diagram batang: Belum ada data.</desc>
	// <text x="340" y="26.7" text-anchor="middle" fill="#595959" font-size="11">Belum ada data.</text></svg>
	// <nil>
}

func ExampleBarChart() {
	describe(report.BarChart{
		Categories: []blk.Text{{ID: "Las", EN: "Welding"}, {ID: "Busana", EN: "Garments"}}, Stacked: true,
		Series: []report.Series{
			{Name: blk.Text{ID: "Bekerja", EN: "Employed"}, Values: []report.Value{report.Number(52), report.Number(30)}},
			{Name: blk.Text{ID: "Belum bekerja", EN: "Not employed"}, Values: []report.Value{report.Number(30), report.Number(6)}},
		},
	})
	// Output: Bar chart: categories 2, series 2; smallest 6 (Garments), largest 52 (Welding).
}

func ExampleLineChart() {
	rate := func(s string) report.Value { return report.Percent(blk.MustParsePercent(s)) }
	describe(report.LineChart{
		Categories: []blk.Text{{ID: "2023"}, {ID: "2024"}, {ID: "2025"}},
		Series:     []report.Series{{Values: []report.Value{rate("52.75"), {}, rate("62.50")}}},
		Target:     rate("70.00"),
	})
	// Output: Line chart: categories 3, series 1; smallest 52.75% (2023), largest 62.5% (2025).
}

// A funnel tells how many are left, and which share of the step before and of
// the first they are.
func ExampleFunnelChart() {
	show(blk.English, report.Figure{Chart: report.FunnelChart{Steps: []report.FunnelStep{
		{Label: blk.Text{ID: "Mendaftar", EN: "Applied"}, Value: report.Number(1240)},
		{Label: blk.Text{ID: "Diterima", EN: "Admitted"}, Value: report.Number(384)},
		{Label: blk.Text{ID: "Lulus", EN: "Passed"}, Value: report.Number(351)},
	}}})
	// Output:
	// Funnel: steps 3; from 1,240 to 351.
	// Of the step | before
	// Of the first step
	// Applied
	// 1,240
	// 31%
	// 31%
	// Admitted
	// 384
	// 91.4%
	// 28.3%
	// Passed
	// 351
	// Figure 1
	// The numbers behind Figure 1
	// The numbers behind Figure 1
	// Step | Number | Of the step before | Of the first step
	// Applied | 1,240
	// Admitted | 384 | 30.97% | 30.97%
	// Passed | 351 | 91.41% | 28.31%
}

// Where some graduates could not be traced, a rate is known between two bounds.
func ExampleIntervalChart() {
	rate := func(s string) report.Value { return report.Percent(blk.MustParsePercent(s)) }
	describe(report.IntervalChart{Target: rate("70.00"), Intervals: []report.Interval{
		{Label: blk.Text{ID: "Las", EN: "Welding"}, Value: rate("78.05"), Lower: rate("71.11"), Upper: rate("80.00")},
		{Label: blk.Text{ID: "Busana", EN: "Garments"}, Lower: rate("41.00"), Upper: rate("78.30")},
	}})
	// Output: Values with lower and upper bounds: categories 2, series 3; smallest 41% (Garments), largest 80% (Welding).
}

// The calendar of a workshop: two batches, of which the second is planned.
func ExampleTimeline() {
	describe(report.Timeline{
		Period: blk.Period{From: blk.MustParseDate("2025-01-01"), Until: blk.MustParseDate("2025-12-31")},
		Kinds:  []blk.Text{{ID: "selesai", EN: "finished"}, {ID: "direncanakan", EN: "planned"}},
		Marks:  []report.TimelineMark{{Label: blk.Text{ID: "hari ini", EN: "today"}, On: blk.MustParseDate("2025-06-02")}},
		Rows: []report.TimelineRow{{Label: blk.Text{ID: "Bengkel las", EN: "Welding workshop"}, Spans: []report.TimelineSpan{
			{Label: blk.Text{ID: "Las I"}, Period: blk.Period{From: blk.MustParseDate("2025-01-13"), Until: blk.MustParseDate("2025-03-07")}},
			{Label: blk.Text{ID: "Las II"}, Period: blk.Period{From: blk.MustParseDate("2025-08-04"), Until: blk.MustParseDate("2025-10-03")}, Kind: 1},
		}}},
	})
	// Output: Timeline: rows 1, activities 2; 1 January 2025 to 31 December 2025.
}

// A value is written as people of each language read it. What is not known is no
// 0.
func ExampleValue() {
	for _, v := range []report.Value{
		report.Number(3700), report.Hundredths(123450), report.Percent(blk.MustParsePercent("62.50")),
		report.Rupiah(blk.MustNewRupiah(1_500_000)), report.LessonHours(blk.MustParseLessonHours("240")), report.Day(blk.MustParseDate("2026-03-02")),
		report.Truth(blk.True), report.Words(blk.Text{ID: "Las", EN: "Welding"}), report.Code("BAT-002"), report.Count(blk.Count{}),
	} {
		fmt.Println(v.In(blk.Indonesian), "/", v.In(blk.English))
	}
	// Output:
	// 3.700 / 3,700
	// 1.234,5 / 1,234.5
	// 62,5% / 62.5%
	// Rp1.500.000 / Rp1.500.000
	// 240 JP / 240 lesson hours
	// 2 Maret 2026 / 2 March 2026
	// ya / yes
	// Las / Welding
	// BAT-002 / BAT-002
	// – / –
}

func ExampleHideSmall() {
	for _, v := range report.HideSmall([]int{3, 7, 20, 0}, 5) {
		fmt.Print(v.In(blk.Indonesian), "; ")
	}
	// Output: < 5; *; 20; 0;
}

// A cell of a funnel may be hidden, which is no 0.
func ExamplePeople() {
	for _, c := range []blk.Count{blk.MustNewCount(1240), blk.MustNewCount(0), {}} {
		fmt.Print(report.People(c).In(blk.Indonesian), "; ")
	}
	// Output: 1.240; 0; *;
}

// selection is that of a batch with two seats, for three invented applicants.
func selection() *screening.Selection {
	plan := screening.Plan{ID: "contoh-1", Title: blk.Text{ID: "Seleksi", EN: "Selection"}, Batches: []screening.BatchSeats{{Batch: "las-1", Label: blk.Text{ID: "Las, angkatan 1", EN: "Welding, batch 1"}, Seats: blk.MustNewCount(2)}}}
	var candidates []screening.Candidate
	for i, score := range []string{"58.50", "71.00", "64.25"} {
		candidates = append(candidates, screening.Candidate{ID: eligibility.NewApplicantID(fmt.Sprint("2026-", i+1)), Verdict: eligibility.Eligible, Score: blk.MustParsePercent(score)})
	}
	s, found := screening.Select(&plan, []byte("benih undian contoh 2026"), candidates)
	if found.HasErrors() {
		fmt.Println(found)
	}
	return s
}

// What a policy did to the applicants becomes a page for people and a document for
// programs. Whatever is absent is left out.
func ExampleScreening() {
	s := report.Screening{
		Title: blk.Text{ID: "Seleksi peserta", EN: "Selection of participants"}, Lang: blk.English,
		Funnel: &screening.Funnel{
			Policy: eligibility.PolicyRef{ID: "blk-contoh", Version: blk.MustNewCount(1)}, Title: blk.Text{ID: "Penerimaan", EN: "Admission"},
			Rules: []screening.FunnelRule{{Code: "USIA", Text: blk.Text{ID: "umur sedikitnya 17 tahun", EN: "age at least 17 years"}}},
			Total: screening.FunnelCounts{People: blk.MustNewCount(120), Eligible: blk.MustNewCount(78), Ineligible: blk.MustNewCount(42), Rules: []screening.RuleCounts{{Excludes: blk.MustNewCount(42), Alone: blk.MustNewCount(30), Open: blk.MustNewCount(0)}}},
		},
	}
	page := s.Page()
	for _, section := range page.Sections[:2] {
		fmt.Println(section.Title.EN)
	}
	show(page.Lang, page.Sections[1].Blocks[2])
	var document strings.Builder
	err := s.WriteJSON(&document)
	fmt.Println(err, strings.HasPrefix(document.String(), `{
  "funnel": {
    "policy": {
      "id": "blk-contoh",`))
	// Output:
	// In short
	// Who is ineligible, and by which rule
	// Table 1. All rules
	// Code | Rule | All whom it excludes | By this rule alone | Not known, and could decide
	// USIA | age at least 17 years | 42 | 30 | 0
	// <nil> true
}

// The list for the notice board of an Indonesian office, for its spreadsheet.
func ExampleNoticeList() {
	names := map[string]string{"2026-1": "Siti Contoh", "2026-2": "Budi Contoh", "2026-3": "I Made Contoh"}
	list := report.NoticeList{
		Kinds: []screening.OutcomeKind{screening.OutcomeSelected},
		Name:  func(id eligibility.ApplicantID) string { return names[id.String()] }, Mask: report.NamePartial,
	}
	err := list.WriteCSV(os.Stdout, selection(), sheet.WriteOptions{Semicolon: true})
	fmt.Println(err)
	// Output:
	// No.;Nomor pendaftaran;Nama;Angkatan;Hasil;Urutan;Nilai;Nomor cadangan
	// 1;2026-2;Bu** Co****;Las, angkatan 1;terpilih;1;71,00;
	// 2;2026-3;* Ma** Co****;Las, angkatan 1;terpilih;2;64,25;
	// <nil>
}

// A list shows as much of a name as the office wants.
func ExampleNameMask() {
	for _, mask := range []report.NameMask{report.NameFull, report.NameInitials, report.NamePartial, report.NameHidden} {
		fmt.Printf("%s: %q\n", mask, mask.Mask("Siti Contoh Al"))
	}
	// Output:
	// full: "Siti Contoh Al"
	// initials: "S. C. A."
	// partial: "Si** Co**** A*"
	// hidden: ""
}
