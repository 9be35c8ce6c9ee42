package report_test

import (
	"math"
	"strings"
	"testing"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/schema/report"
)

// edges is a page of what pictures seldom meet: nothing, one point, nothing but
// zeros, negative and huge numbers, endless names, too many series, ages and days.
func edges() *report.Page {
	long := strings.Repeat("Pengelolaan administrasi perkantoran ", 6) + "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft"
	figure := func(title string, c report.Chart) report.Block { return report.Figure{Title: same(title), Chart: c} }
	one := []blk.Text{same("satu")}
	many := make([]blk.Text, 60)
	manyValues := make([]report.Value, len(many))
	for i := range many {
		many[i], manyValues[i] = same("Desa "+string(rune('A'+i%26))), report.Number(int64(i*i%37))
	}
	var crowd []report.Series
	for i := range 8 {
		crowd = append(crowd, report.Series{Name: same("seri " + string(rune('a'+i))), Values: numbers(int64(3+i), int64(9-i))})
	}
	money := func(n int64) report.Value { return report.Rupiah(blk.MustNewRupiah(n)) }
	return &report.Page{
		Title: same("Tepi"),
		Sections: []report.Section{
			{Title: same("Kosong"), Blocks: []report.Block{
				nil, report.KeyFigures{}, report.Table{}, report.Table{Columns: []blk.Text{same("a"), same("b")}}, report.Definitions{}, report.Figure{}, report.FindingsList{}, report.AnswerTree{}, report.Paragraph{},
				figure("batang", report.BarChart{}), figure("batang tanpa angka", report.BarChart{Categories: one, Series: []report.Series{{}}}), figure("garis", report.LineChart{Categories: one}),
				figure("corong", report.FunnelChart{}), figure("rentang", report.IntervalChart{}), figure("waktu", report.Timeline{}),
			}},
			{Title: same("Satu dan nol"), Blocks: []report.Block{
				figure("satu batang", report.BarChart{Categories: one, Series: []report.Series{{Values: numbers(7)}}}),
				figure("satu titik", report.LineChart{Categories: one, Series: []report.Series{{Values: numbers(7)}}}),
				figure("nol", report.BarChart{Categories: one, Series: []report.Series{{Values: numbers(0)}}, Vertical: true}),
				figure("nol persen", report.IntervalChart{Intervals: []report.Interval{{Label: same("nol"), Value: percent("0.00"), Lower: percent("0.00"), Upper: percent("0.00")}}}),
				figure("corong dari nol", report.FunnelChart{Steps: []report.FunnelStep{{same("Mendaftar"), report.Number(0)}, {same("Lulus"), report.Number(0)}, {same("Bekerja"), report.Value{}}}}),
				figure("satu hari", report.Timeline{Rows: []report.TimelineRow{{same("Rapat"), []report.TimelineSpan{{same("Rapat kerja"), period("2025-03-03", "2025-03-03"), -1}}}}}),
			}},
			{Title: same("Besar dan negatif"), Blocks: []report.Block{
				figure("rupiah", report.BarChart{Categories: []blk.Text{same("Anggaran"), same("Realisasi"), same("Selisih")}, Series: []report.Series{{Values: []report.Value{money(4_800_000_000), money(4_512_750_000), money(-287_250_000)}}}, Target: money(4_700_000_000)}),
				figure("terbesar", report.BarChart{Categories: []blk.Text{same("a"), same("b"), same("c")}, Series: []report.Series{{Values: numbers(math.MaxInt64, math.MinInt64, 1)}}}),
				figure("terbesar berdiri", report.BarChart{Categories: []blk.Text{same("a"), same("b"), same("c")}, Series: []report.Series{{Values: numbers(math.MaxInt64, math.MinInt64, 1)}, {Values: numbers(math.MaxInt64, math.MaxInt64)}}, Vertical: true, Stacked: true}),
				figure("penyimpangan", report.LineChart{Categories: []blk.Text{same("Jan"), same("Feb"), same("Mar")}, Series: []report.Series{{Values: []report.Value{percent("-3.25"), percent("1.50"), percent("0.04")}}}}),
			}},
			{Title: same("Panjang dan banyak"), Blocks: []report.Block{
				figure(long, report.BarChart{Categories: []blk.Text{same(long), same("pendek")}, Series: []report.Series{{Name: same(long), Values: numbers(3, 4)}, {Name: same("pendek"), Values: numbers(4, 3)}}, Counts: same(long), Target: report.Number(4)}),
				figure("berdiri", report.BarChart{Categories: []blk.Text{same(long), same("pendek")}, Series: crowd, Vertical: true}),
				figure("bertumpuk", report.BarChart{Categories: []blk.Text{same("satu"), same("dua")}, Series: crowd, Stacked: true, Vertical: true}),
				figure("enam puluh", report.BarChart{Categories: many, Series: []report.Series{{Values: manyValues}}, Vertical: true}),
				figure("enam puluh titik", report.LineChart{Categories: many, Series: []report.Series{{Values: manyValues}}}),
				figure("corong", report.FunnelChart{Steps: []report.FunnelStep{{same(long), report.Number(2_000_000)}, {same(long), report.HideSmall([]int{3}, 5)[0]}, {same("x"), report.Number(2_500_000)}}}),
				figure("banyak garis", report.LineChart{Categories: []blk.Text{same("2024"), same("2025")}, Series: crowd}),
			}},
			{Title: same("Waktu"), Blocks: []report.Block{
				figure("hari", report.Timeline{Rows: []report.TimelineRow{{same(long), []report.TimelineSpan{{same(long), period("2025-02-27", "2025-03-09"), 0}, {same("UJK"), period("2025-03-10", "2025-03-11"), 0}}}}}),
				figure("minggu", report.Timeline{Rows: []report.TimelineRow{{same("Pelatihan"), []report.TimelineSpan{{same("I"), period("2025-01-01", "2025-03-09"), 0}, {same("II"), period("2025-03-10", "2025-05-11"), 1}}}}}),
				figure("triwulan", report.Timeline{Rows: []report.TimelineRow{{same("Pembangunan"), []report.TimelineSpan{{same("lahan"), period("2020-01-01", "2021-03-09"), 0}, {same("gedung"), period("2021-03-10", "2023-05-11"), 1}, {same("terbalik"), period("2023-03-10", "2022-05-11"), 1}}}}}),
				figure("dasawarsa", report.Timeline{Rows: []report.TimelineRow{{same("Lembaga"), []report.TimelineSpan{{same("BLK"), period("1953-01-01", "2026-03-09"), 0}}}}}),
				figure("ribuan tahun", report.Timeline{Rows: []report.TimelineRow{{same("Zaman"), []report.TimelineSpan{{same("semua"), period("0001-01-01", "9999-12-31"), 0}}}}}),
				figure("sebagian", report.Timeline{Period: period("2025-01-01", "2025-01-31"), Rows: []report.TimelineRow{{same("Lewat"), []report.TimelineSpan{{same("sudah"), period("2024-01-01", "2025-01-05"), 0}, {same("lewat"), period("2023-01-01", "2023-01-05"), 0}, {Label: same("selalu")}}}}}),
			}},
		},
	}
}

func TestGoldenEdges(t *testing.T) { golden(t, "edges.html", html(t, edges())) }
