package budgetsheet_test

import (
	"fmt"
	"os"
	"slices"
	"strings"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/training/sheet"
	"github.com/vokasi/vokasi-go/funding"
	"github.com/vokasi/vokasi-go/funding/budgetsheet"
)

// A budget as an office keeps it: the total in the last row is no line, and it does not
// agree, for a price is grouped as in English and its line could not be read.
func ExampleReadLines() {
	file := `No;Kode Rekening;Uraian;Koefisien;Harga Satuan;Jumlah
1;5.1.02.02.01.0003;Transpor peserta;16 orang x 30 hari;Rp20.000;Rp9.600.000
2;5.1.02.01.01.0024;Alat tulis kantor;16 paket;50,000;Rp800.000
;;Jumlah;;;Rp10.400.000
`
	lines, found := budgetsheet.ReadLines(strings.NewReader(file), sheet.ReadOptions{})
	for i := range lines {
		fmt.Println(lines[i].LocalAccount, lines[i].Item, lines[i].Calculation(), "=", lines[i].Amount)
	}
	for _, f := range found {
		if f.Severity == blk.Error {
			fmt.Println(f.Check, f.At, f.Text.ID)
		}
	}
	// Output:
	// 5.1.02.02.001.00003 Transpor peserta 16 orang × 30 hari × Rp20.000 = Rp9.600.000
	// CSV-018 /rows/1/unit_price Baris 3, kolom "Harga Satuan": Jumlah rupiah: pengelompokan ribuannya bukan titik tiap tiga angka.
	// BDG-016 /rows/2/amount Baris 4: jumlah (Rp10.400.000) harus sama dengan jumlah baris anggaran di atasnya (Rp9.600.000).
}

// Lines are written as offices write them.
func ExampleWriteLines() {
	lines := []funding.BudgetLine{{ID: "transpor", Source: funding.APBDRegency, LocalAccount: funding.MustParseLocalAccountCode("5.1.02.02.001.00003"), Item: "Transpor peserta",
		Quantities: []funding.QuantityFactor{{Quantity: blk.MustNewCount(16), Unit: "orang"}, {Quantity: blk.MustNewCount(30), Unit: "hari"}}, UnitPrice: blk.MustNewRupiah(20_000), Amount: blk.MustNewRupiah(9_600_000)}}
	fmt.Println(budgetsheet.WriteLines(os.Stdout, slices.Values(lines), sheet.WriteOptions{Semicolon: true, Columns: []string{"local_account", "item", "quantities", "unit_price", "amount"}}))
	// Output:
	// Kode Rekening;Uraian;Volume;Harga Satuan;Jumlah
	// 5.1.02.02.001.00003;Transpor peserta;16 orang × 30 hari;Rp20.000;Rp9.600.000
	// <nil>
}

// A unit may have a column of its own.
func ExampleLines() {
	rows, _ := budgetsheet.Lines().Read(strings.NewReader("Uraian,Volume,Satuan,Harga Satuan\nModul,16,buku,75000\nTotal,,,\n"), sheet.ReadOptions{})
	for i := range rows {
		var row budgetsheet.LineRow = rows[i].Value
		l := row.BudgetLine()
		fmt.Println(rows[i].Line, l.Item, l.Calculation(), row.IsTotal())
	}
	// Output:
	// 2 Modul 16 buku × Rp75.000 false
	// 3 Total  true
}

// A ledger has corrections in parentheses.
func ExampleEntries() {
	rows, found := budgetsheet.Entries().Read(strings.NewReader("ID Entri;Tanggal;Jenis;ID Baris;Jumlah;Membatalkan;Alasan\ne-2;28/03/2026;pembalikan;transpor;(Rp4.800.000);e-1;retur bank\n"), sheet.ReadOptions{})
	e := rows[0].Value
	fmt.Println(e.On, e.Kind, e.Amount, e.Reverses, found.HasErrors())
	// Output: 2026-03-28 reversal -Rp4.800.000 e-1 false
}

// The checks of files.
func ExampleChecks() {
	for _, c := range budgetsheet.Checks() {
		fmt.Println(c.ID, c.Entity, "-", c.Must.EN)
	}
	// Output: BDG-016 budget_sheet - Line {line}: the total ({given}) must be the sum of the lines above it ({allowed}).
}
