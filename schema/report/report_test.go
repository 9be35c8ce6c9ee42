package report_test

import (
	"bytes"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/schema/report"
)

var update = flag.Bool("update", false, "write the golden pages")

func both(id, en string) blk.Text { return blk.Text{ID: id, EN: en} }

func same(s string) blk.Text { return blk.Text{ID: s, EN: s} }

func numbers(list ...int64) []report.Value {
	values := make([]report.Value, len(list))
	for i, n := range list {
		values[i] = report.Number(n)
	}
	return values
}

func percent(s string) report.Value { return report.Percent(blk.MustParsePercent(s)) }

func period(from, until string) blk.Period {
	return blk.Period{From: blk.MustParseDate(from), Until: blk.MustParseDate(until)}
}

// year is a page with every kind of block and picture, as a centre would print it.
func year(l blk.Lang) *report.Page {
	workshops := []blk.Text{
		both("Las", "Welding"), both("Otomotif sepeda motor", "Motorcycles"), both("Teknologi informasi dan komunikasi", "Information and communication technology"),
		both("Tata busana", "Garments"), both("Pengolahan hasil pertanian dan perikanan skala rumah tangga", "Processing of farm and fishery products at household scale"),
	}
	years := []blk.Text{same("2021"), same("2022"), same("2023"), same("2024"), same("2025")}
	return &report.Page{
		Lang:       l,
		Title:      both("Laporan kinerja UPTD BLK Contoh", "Performance report of UPTD BLK Contoh"),
		Subtitle:   both("Tahun anggaran 2025", "Budget year 2025"),
		Notice:     both("Semua data dalam laporan ini dibuat untuk contoh.", "All data in this report are made up for an example."),
		PreparedOn: blk.MustParseDate("2026-03-02"),
		Sections: []report.Section{
			{Title: both("Ringkasan", "Summary"), Blocks: []report.Block{
				report.Paragraph{Text: both("Selama 2025 BLK Contoh menyelenggarakan 24 angkatan di lima bengkel. Dari 384 peserta, 351 lulus; keadaan 40 lulusan belum dapat dilacak, sehingga tingkat serapan dinyatakan dengan batas bawah dan batas atas.",
					"In 2025 BLK Contoh held 24 batches in five workshops. Of 384 participants 351 passed; 40 graduates could not be traced, so the placement rate is given with a lower and an upper bound.")},
				report.KeyFigures{Tiles: []report.KeyFigure{
					{Label: both("Peserta", "Participants"), Value: report.Number(384), Note: both("24 angkatan", "24 batches")},
					{Label: both("Tingkat kelulusan", "Pass rate"), Value: percent("91.40"), Target: percent("90.00"), Met: blk.True, Note: both("351 dari 384 peserta", "351 of 384 participants")},
					{Label: both("Tingkat serapan", "Placement rate"), Value: percent("62.50"), Target: percent("70.00"), Met: blk.False, Note: both("antara 55,3% dan 66,7%", "between 55.3% and 66.7%")},
					{Label: both("Anggaran terpakai", "Budget spent"), Value: report.Rupiah(blk.MustNewRupiah(4_512_750_000)), Note: both("dari Rp4.800.000.000", "of Rp4.800.000.000")},
				}},
			}},
			{Title: both("Peserta", "Participants"), Blocks: []report.Block{
				report.Table{
					Caption: both("Peserta menurut bengkel", "Participants by workshop"),
					Columns: []blk.Text{both("Bengkel", "Workshop"), both("Angkatan", "Batches"), both("Peserta", "Participants"), both("Perempuan", "Women"), both("Lulus", "Passed"), both("Biaya", "Cost")},
					Rows: [][]report.Value{
						{report.Words(workshops[0]), report.Number(6), report.Number(96), report.HideSmall([]int{3, 93}, 5)[0], percent("93.75"), report.Rupiah(blk.MustNewRupiah(1_250_000_000))},
						{report.Words(workshops[1]), report.Number(5), report.Number(80), report.HideSmall([]int{3, 77}, 5)[1], percent("90.00"), report.Rupiah(blk.MustNewRupiah(980_000_000))},
						{report.Words(workshops[2]), report.Number(5), report.Number(80), report.Number(41), percent("88.75"), report.Rupiah(blk.MustNewRupiah(870_250_000))},
						{report.Words(workshops[3]), report.Number(4), report.Number(64), report.Number(60), percent("95.31"), report.Rupiah(blk.MustNewRupiah(712_500_000))},
						{report.Words(workshops[4]), report.Number(4), report.Number(64), {}, percent("89.06"), report.Rupiah(blk.MustNewRupiah(700_000_000))},
					},
					Totals: []report.Value{report.Words(both("Jumlah", "Total")), report.Number(24), report.Number(384), {}, percent("91.40"), report.Rupiah(blk.MustNewRupiah(4_512_750_000))},
					Note:   both("Sumber: data BLK Contoh, 2 Maret 2026.", "Source: data of BLK Contoh, 2 March 2026."),
				},
				report.Figure{Title: both("Hasil pelatihan menurut bengkel", "Results of training by workshop"), Chart: report.BarChart{
					Categories: workshops, Stacked: true, Counts: both("peserta", "participants"),
					Series: []report.Series{
						{Name: both("Bekerja", "Employed"), Values: numbers(52, 40, 38, 30, 25)},
						{Name: both("Wirausaha", "Self-employed"), Values: numbers(12, 14, 10, 21, 18)},
						{Name: both("Belum bekerja", "Not employed"), Values: numbers(18, 15, 15, 6, 12)},
						{Name: both("Belum dilacak", "Not traced"), Values: append(numbers(8, 7, 10), report.HideSmall([]int{4, 2}, 5)[0], report.Number(5))},
					},
				}},
				report.Figure{Title: both("Peserta dan lulusan menurut tahun", "Participants and graduates by year"), ShowNumbers: true, Chart: report.BarChart{
					Categories: years, Vertical: true, Counts: both("orang", "people"), Target: report.Number(400),
					Series: []report.Series{
						{Name: both("Peserta", "Participants"), Values: numbers(160, 224, 288, 352, 384)},
						{Name: both("Lulusan", "Graduates"), Values: numbers(140, 201, 260, 322, 351)},
					},
				}},
			}},
			{Title: both("Serapan", "Placement"), Blocks: []report.Block{
				report.Figure{Title: both("Dari pendaftar sampai bekerja", "From applicants to work"), Chart: report.FunnelChart{Steps: []report.FunnelStep{
					{Label: both("Mendaftar", "Applied"), Value: report.Number(1_240)},
					{Label: both("Memenuhi syarat", "Eligible"), Value: report.Number(902)},
					{Label: both("Diterima", "Admitted"), Value: report.Number(384)},
					{Label: both("Lulus", "Passed"), Value: report.Number(351)},
					{Label: both("Bekerja atau berwirausaha", "Employed or self-employed"), Value: report.Number(260)},
				}}},
				report.Figure{Title: both("Tingkat serapan menurut bengkel", "Placement rate by workshop"), Note: both("Batas bawah: yang belum dilacak dianggap belum bekerja. Batas atas: dianggap bekerja.", "Lower bound: those not traced count as not employed. Upper bound: as employed."),
					Chart: report.IntervalChart{Target: percent("70.00"), Counts: both("lulusan yang bekerja atau berwirausaha", "graduates employed or self-employed"), Intervals: []report.Interval{
						{Label: workshops[0], Value: percent("78.05"), Lower: percent("71.11"), Upper: percent("80.00")},
						{Label: workshops[1], Value: percent("78.26"), Lower: percent("71.05"), Upper: percent("80.26")},
						{Label: workshops[2], Value: percent("76.19"), Lower: percent("65.75"), Upper: percent("79.45")},
						{Label: workshops[3], Value: percent("89.47"), Lower: percent("83.61"), Upper: percent("90.16")},
						{Label: workshops[4], Lower: percent("71.67"), Upper: percent("80.00")},
					}}},
				report.Figure{Title: both("Tingkat serapan menurut tahun", "Placement rate by year"), Chart: report.LineChart{
					Categories: years, Target: percent("70.00"), Counts: both("bagian dari lulusan", "share of graduates"),
					Series: []report.Series{
						{Name: both("BLK Contoh", "BLK Contoh"), Values: []report.Value{percent("48.20"), percent("52.75"), {}, percent("58.10"), percent("62.50")}},
						{Name: both("Rata-rata provinsi", "Average of the province"), Values: []report.Value{percent("55.00"), percent("54.10"), percent("56.30"), percent("57.90"), percent("59.40")}},
					},
				}},
			}},
			{Title: both("Kalender bengkel", "Calendar of workshops"), NewSheet: true, Blocks: []report.Block{
				report.Figure{Title: both("Angkatan menurut bengkel, 2025", "Batches by workshop, 2025"), Chart: report.Timeline{
					Period: period("2025-01-01", "2025-12-31"), Kinds: []blk.Text{both("selesai", "finished"), both("berjalan", "running"), both("direncanakan", "planned")},
					Marks: []report.TimelineMark{{Label: both("hari laporan", "day of the report"), On: blk.MustParseDate("2025-09-15")}},
					Rows: []report.TimelineRow{
						{Label: workshops[0], Spans: []report.TimelineSpan{{same("Las I"), period("2025-01-13", "2025-03-07"), 0}, {same("Las II"), period("2025-04-14", "2025-06-20"), 0}, {same("Las III"), period("2025-08-04", "2025-10-03"), 1}, {same("Las IV"), period("2025-10-13", "2025-12-05"), 2}}},
						{Label: workshops[1], Spans: []report.TimelineSpan{{same("Motor I"), period("2025-02-03", "2025-03-21"), 0}, {same("Motor II"), period("2025-03-10", "2025-05-16"), 0}, {same("Motor III"), period("2025-09-01", "2026-01-30"), 1}}},
						{Label: workshops[2], Spans: []report.TimelineSpan{{same("Desain grafis muda"), period("2025-05-05", "2025-05-23"), 0}, {same("Operator komputer"), period("2025-06-02", "2025-07-11"), 0}, {same("Pemrogram muda"), period("2025-08-18", "2025-11-28"), 1}}},
						{Label: workshops[3], Spans: []report.TimelineSpan{{Label: same("Menjahit"), Period: blk.Period{From: blk.MustParseDate("2025-11-03")}, Kind: 2}}},
						{Label: workshops[4]},
					},
				}},
			}},
			{Title: both("Kesiapan dan mutu data", "Readiness and quality of data"), Blocks: []report.Block{
				report.AnswerTree{Answer: answer()},
				report.FindingsList{Findings: findings()},
				report.FindingsList{},
				report.Definitions{Terms: []report.Definition{
					{Term: both("Lulusan", "Graduate"), Meaning: both("Peserta yang menyelesaikan pelatihan dan dinyatakan lulus.", "A participant who completed the training and passed.")},
					{Term: both("Tingkat serapan", "Placement rate"), Meaning: both("Bagian lulusan yang bekerja atau berwirausaha dalam enam bulan setelah lulus, dari lulusan yang dapat dilacak.", "The share of graduates who are employed or self-employed within six months, of those who could be traced.")},
				}},
			}},
		},
	}
}

func answer() blk.Answer {
	return blk.AllOf("readiness", both("Bengkel las siap membuka angkatan", "The welding workshop is ready for a batch"),
		blk.Answer{Truth: blk.True, Code: "workshops", Text: both("Bengkel dan peralatan tersedia", "Workshop and equipment are there"), Basis: []blk.Basis{blk.Law("permenaker-8-2017", "art. 4")}},
		blk.AllOf("instructors", both("Instruktur mencukupi", "There are enough instructors"),
			blk.Answer{Truth: blk.True, Code: "count", Text: both("Sedikitnya dua instruktur", "At least two instructors"), Basis: []blk.Basis{blk.Practice(both("kebiasaan BLK", "practice of centres"))}},
			blk.Answer{Truth: blk.Undetermined, Code: "certified", Text: both("Semua instruktur bersertifikat", "All instructors are certified"), Mend: both("Unggah sertifikat dua instruktur.", "Upload the certificates of two instructors.")},
		),
		blk.Answer{Truth: blk.False, Code: "funding", Text: both("Anggaran tersedia", "The budget is there"), Mend: both("Tetapkan anggaran angkatan.", "Allocate the batch's budget.")},
	)
}

func findings() blk.Findings {
	return blk.Findings{
		{Check: "BAT-002", Severity: blk.Error, At: "/training/batches/0/quota", Text: both("Kuota harus 1 sampai 16.", "The quota must be 1 to 16."), Mend: both("Perbaiki kuota angkatan.", "Correct the quota of the batch.")},
		{Check: "PER-002", Severity: blk.Warning, At: "/common/persons/12/birth_date", Text: both("Tanggal lahir harus cocok dengan NIK.", "The birth date must agree with the NIK."), Mend: both("Periksa KTP.", "Look at the identity card.")},
		{Check: "DOC-001", Severity: blk.Info, Text: both("Dokumen sebaiknya menyebut sumbernya.", "The document should name its source."), Mend: both("Tambahkan sumber.", "Add the source.")},
	}
}

func html(t testing.TB, p *report.Page) string {
	t.Helper()
	var b bytes.Buffer
	require.NoError(t, p.WriteHTML(&b))
	return b.String()
}

func golden(t *testing.T, name, got string) {
	t.Helper()
	file := filepath.Join("testdata", name)
	if *update {
		require.NoError(t, os.WriteFile(file, []byte(got), 0o644))
	}
	b, err := os.ReadFile(file)
	require.NoError(t, err)
	want, lines := strings.Split(string(b), "\n"), strings.Split(got, "\n")
	for i := range min(len(want), len(lines)) {
		require.Equal(t, want[i], lines[i], "%s:%d: run go test ./schema/report -update and read the difference", file, i+1)
	}
	require.Len(t, lines, len(want))
}

func TestGoldenPages(t *testing.T) {
	for _, l := range []blk.Lang{blk.Indonesian, blk.English} {
		golden(t, "year."+string(l)+".html", html(t, year(l)))
	}
}
