package budgetsheet_test

import (
	"bytes"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/blktest"
	"github.com/vokasi/vokasi-go/blk/training/sheet"
	"github.com/vokasi/vokasi-go/funding"
	"github.com/vokasi/vokasi-go/funding/budgetsheet"
)

func read(text string) ([]funding.BudgetLine, blk.Findings) {
	return budgetsheet.ReadLines(strings.NewReader(text), sheet.ReadOptions{})
}

func TestOfficesBudgets(t *testing.T) {
	lines, found := read("No;Kode Rekening;Uraian;Koefisien;Satuan;Harga Satuan;Jumlah (Rp)\n" +
		"1;5.1.02.02.01.0003;Transpor peserta;16 orang x 30 hari;;Rp20.000,00;9.600.000\n" +
		"2;5.1.02.01.001.00024;ATK;1.500;lembar;Rp 100;Rp150.000\n" +
		";;JUMLAH;;;;Rp. 9.750.000,-\n")
	require.False(t, found.HasErrors(), found)
	require.Len(t, lines, 2)
	require.Equal(t, "16 orang × 30 hari × Rp20.000", lines[0].Calculation())
	require.Equal(t, "1.500 lembar × Rp100", lines[1].Calculation())
	require.Equal(t, "5.1.02.02.001.00003", lines[0].LocalAccount.String())
	require.Len(t, found.Of("CSV-015"), 4, "each column says once how it is read: %v", found)

	state, found := read("Akun,Keluaran,Uraian,Volume,Satuan,Harga Satuan,Jumlah,Sumber Dana\n521211,026.13.DL/6036/QDB/001,Bahan pelatihan,1,paket,1500000,1500000,APBN\n")
	require.Empty(t, found)
	require.Equal(t, funding.OutputPath{Programme: "026.13.DL", Activity: "6036", OutputClass: "QDB", Output: "001"}, state[0].Output)
	require.Equal(t, funding.APBN, state[0].Source)
}

// Every bad cell is told with its line and column, all of a row at once.
func TestBadCells(t *testing.T) {
	for name, x := range map[string]struct{ heading, cell, defect string }{
		"English grouping":         {"Harga Satuan", "1,500,000", "grouping"},
		"fraction":                 {"Jumlah", "Rp1.500,50", "fraction"},
		"overflow":                 {"Jumlah", "9007199254740992", "range"},
		"magnitude":                {"Jumlah", "1,5 M", "magnitude"},
		"negative":                 {"Jumlah", "(Rp1.500.000)", "sign"},
		"minus":                    {"Harga Satuan", "-1500000", "sign"},
		"quantity grouped English": {"Volume", "1,500", "grouping"},
		"fractional quantity":      {"Volume", "1,5 hari", "fraction"},
		"state account":            {"Kode Rekening", "521211", "separator"},
		"local account":            {"Akun", "5.1.02.01.001.00024", "non_digit"},
		"short account":            {"Kode Rekening", "5.1.02", "length"},
		"path":                     {"Keluaran", "026.13.DL//QDB", "character"},
		"long path":                {"Keluaran", "1/2/3/4/5/6/7", "length"},
	} {
		lines, found := read("Uraian;" + x.heading + "\nATK;" + x.cell + "\n")
		require.Empty(t, lines, name)
		require.Len(t, found.Of("CSV-018"), 1, "%s: %v", name, found)
		f := found.Of("CSV-018")[0]
		require.Equal(t, x.defect, f.Params.Get("defect"), name)
		require.Equal(t, "2", f.Params.Get("line"), name)
		require.Contains(t, f.Params.Get("column"), x.heading, name)
		blktest.CheckFinding(t, f)
	}
	_, found := read("Uraian;Harga Satuan;Jumlah\nATK;1,500,000;1,5\n")
	require.Len(t, found.Of("CSV-018"), 2)
	_, found = read("ID Baris;Uraian\na;ATK\na;Kertas\n")
	require.Len(t, found.Of("CSV-022"), 1)
}

func TestTotals(t *testing.T) {
	good := "Uraian;Jumlah\nATK;100\nSubtotal;7\nKertas;50\nTotal;150\n"
	lines, found := read(good)
	require.Empty(t, found)
	require.Len(t, lines, 2)
	published := []blktest.TextCase{{Check: "BDG-016", At: "/rows/3/amount", Text: good}}
	for _, text := range []string{strings.Replace(good, "150", "151", 1), strings.Replace(good, "Kertas;50", "Kertas;5,0,0", 1), strings.Replace(good, "Kertas;50", "Kertas;", 1)} {
		_, found = read(text)
		require.Len(t, found.Of("BDG-016"), 1, text)
		f := found.Of("BDG-016")[0]
		require.Equal(t, "/rows/3/amount", f.At)
		blktest.CheckFinding(t, f)
		published = append(published, blktest.TextCase{Check: f.Check, At: f.At, Text: text, Found: found})
	}
	blktest.PublishTexts(t, "sheets/budget.json", nil, published)
	_, found = read("Uraian;Jumlah\nATK;100\nJumlah;100\nKertas;50\nJumlah;50\nJumlah Seluruhnya;150\n")
	require.Empty(t, found, "a total of each section")
	_, found = read("Uraian;Jumlah\nATK;100\nJumlah;100\nKertas;50\nJumlah;50\nJumlah Seluruhnya;0\n")
	require.Len(t, found.Of("BDG-016"), 1, "a total of no lines")
	for _, info := range budgetsheet.Checks() {
		blktest.CheckDescription(t, info)
	}
}

// What is written is read back as the same lines.
func TestLinesSurvive(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var lines []funding.BudgetLine
		for i := range rapid.IntRange(0, 5).Draw(t, "lines") {
			l := funding.BudgetLine{ID: funding.BudgetLineID("l-" + string(rune('a'+i))), Item: rapid.SampledFrom([]string{"ATK", "Transpor; peserta", "=1+1", "Konsumsi \"pagi\""}).Draw(t, "item"),
				Amount: blk.MustNewRupiah(rapid.Int64Range(0, 1<<53-1).Draw(t, "amount")), Source: rapid.SampledFrom([]funding.FundSource{"", funding.APBN, funding.PublicAgency, funding.CSR}).Draw(t, "source")}
			for range rapid.IntRange(0, 3).Draw(t, "factors") {
				l.Quantities = append(l.Quantities, funding.QuantityFactor{Quantity: blk.MustNewCount(rapid.IntRange(0, 1<<31-1).Draw(t, "n")), Unit: rapid.SampledFrom([]string{"", "orang", "OH", "box"}).Draw(t, "unit")})
			}
			if rapid.Bool().Draw(t, "local") {
				l.LocalAccount, l.SubActivity = funding.MustParseLocalAccountCode("5.1.02.02.001.00003"), funding.MustParseSubActivityCode("2.07.03.2.01.0001")
			} else {
				l.StateAccount, l.Output = funding.MustParseStateAccountCode("521211"), funding.OutputPath{Programme: "026.13.DL", Activity: "6036"}
			}
			lines = append(lines, l)
		}
		o := sheet.WriteOptions{Semicolon: rapid.Bool().Draw(t, "semicolon"), BOM: rapid.Bool().Draw(t, "bom"), Lang: rapid.SampledFrom([]blk.Lang{blk.Indonesian, blk.English}).Draw(t, "lang")}
		var b bytes.Buffer
		require.NoError(t, budgetsheet.WriteLines(&b, slices.Values(lines), o))
		back, found := budgetsheet.ReadLines(&b, sheet.ReadOptions{})
		require.False(t, found.HasErrors(), found)
		require.Equal(t, append([]funding.BudgetLine{}, lines...), back)
	})
	stopped := 0
	budgetsheet.Lines().Columns[0].Cell = sheet.Cell[budgetsheet.LineRow]{} // a copy: nothing changes
	require.Error(t, budgetsheet.WriteLines(failing{}, func(yield func(funding.BudgetLine) bool) {
		for yield(funding.BudgetLine{Item: strings.Repeat("x", 1<<16)}) {
			stopped++
		}
	}, sheet.WriteOptions{}))
	require.Less(t, stopped, 3)
}

type failing struct{}

func (failing) Write([]byte) (int, error) { return 0, errFull }

var errFull = bytes.ErrTooLarge

func TestLedgerSurvives(t *testing.T) {
	entries := []funding.Entry{
		{ID: "1", Kind: funding.EntryAllocation, Line: "l", Amount: blk.MustNewRupiah(1_500_000), On: blk.MustParseDate("2026-01-05"), Document: "d"},
		{ID: "2", Kind: funding.EntryReversal, Line: "l", Amount: blk.MustNewRupiah(-1_500_000), On: blk.MustParseDate("2026-01-06"), Reverses: "1", Reason: "salah"},
		{ID: "3", Kind: funding.EntryRealisation, Line: "l", Amount: blk.MustNewRupiah(0), On: blk.MustParseDate("2026-01-07"), Payment: "p", Commitment: "k"},
	}
	var b bytes.Buffer
	require.NoError(t, budgetsheet.Entries().Write(&b, slices.Values(entries), sheet.WriteOptions{}))
	require.Contains(t, b.String(), "(Rp1.500.000)")
	rows, found := budgetsheet.Entries().Read(&b, sheet.ReadOptions{})
	require.False(t, found.HasErrors(), found)
	var back []funding.Entry
	for i := range rows {
		back = append(back, rows[i].Value)
	}
	require.Equal(t, entries, back)

	_, found = budgetsheet.Entries().Read(strings.NewReader("ID Entri;Tanggal;Jenis;ID Baris;Jumlah\n1;05/01/2026;Koreksi;l;-1500000\n"), sheet.ReadOptions{})
	require.Equal(t, "sign", found.Of("CSV-018")[0].Params.Get("defect"))
	_, found = budgetsheet.Entries().Read(strings.NewReader("ID Entri;Tanggal;Jenis;ID Baris;Jumlah\n1;05/01/2026;Koreksi;l;1.500.000\n1;05/01/2026;alokasi;l;1\n"), sheet.ReadOptions{})
	require.Len(t, found.Of("CSV-022"), 1)
}

func FuzzReadLines(f *testing.F) {
	f.Add("Uraian;Jumlah\nATK;(Rp1)\nTotal;1\n")
	f.Add("Uraian,Volume,Keluaran\nATK,16 x 30,a/b\n")
	f.Fuzz(func(t *testing.T, s string) {
		lines, found := read(s)
		for i := range lines {
			require.GreaterOrEqual(t, lines[i].Amount.Sign(), 0)
		}
		for _, x := range found {
			blktest.CheckFinding(t, x)
		}
	})
}
