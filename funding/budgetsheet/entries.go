package budgetsheet

import (
	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/training/sheet"
	"github.com/vokasi/vokasi-go/funding"
)

// Entries returns the sheet of the entries of a ledger. Amounts are negative only in
// parentheses, (Rp1.500.000): those of reversals, and of shifts, revisions and
// carry-overs that take away.
func Entries() sheet.Sheet[funding.Entry] {
	return sheet.Sheet[funding.Entry]{
		Name: "ledger_entries", Label: blk.Text{ID: "Buku anggaran", EN: "Ledger of a budget"},
		Columns: entryColumns,
		Unique: []sheet.Unique[funding.Entry]{sheet.UniqueBy("id", func(e *funding.Entry) (funding.EntryID, bool) {
			return e.ID, e.ID != ""
		})},
	}
}

var entryColumns = []sheet.Column[funding.Entry]{
	{Name: "id", Required: true, Label: blk.Text{ID: "ID Entri", EN: "Entry ID"}, Aliases: []string{"id", "nomor bukti"}, Cell: sheet.Identifier(func(e *funding.Entry) *funding.EntryID { return &e.ID })},
	{Name: "on", Required: true, Label: blk.Text{ID: "Tanggal", EN: "Date"}, Aliases: []string{"tgl"}, Cell: sheet.Date(func(e *funding.Entry) *blk.Date { return &e.On })},
	{Name: "kind", Required: true, Label: blk.Text{ID: "Jenis", EN: "Kind"}, Aliases: []string{"jenis entri", "transaksi"}, Cell: sheet.Code(func(e *funding.Entry) *funding.EntryKind { return &e.Kind })},
	{Name: "line", Required: true, Label: blk.Text{ID: "ID Baris", EN: "Line ID"}, Aliases: []string{"baris", "baris anggaran"}, Cell: sheet.Identifier(func(e *funding.Entry) *funding.BudgetLineID { return &e.Line })},
	{Name: "amount", Required: true, Label: blk.Text{ID: "Jumlah", EN: "Amount"}, Aliases: []string{"nilai", "rupiah"}, Cell: amountCell(func(e *funding.Entry) *blk.Rupiah { return &e.Amount }, readCorrection)},
	{Name: "commitment", Label: blk.Text{ID: "Komitmen", EN: "Commitment"}, Aliases: []string{"kontrak", "id komitmen"}, Cell: sheet.Identifier(func(e *funding.Entry) *funding.CommitmentID { return &e.Commitment })},
	{Name: "payment", Label: blk.Text{ID: "Pembayaran", EN: "Payment"}, Aliases: []string{"sp2d", "id pembayaran"}, Cell: sheet.Identifier(func(e *funding.Entry) *funding.PaymentID { return &e.Payment })},
	{Name: "reverses", Label: blk.Text{ID: "Membatalkan", EN: "Reverses"}, Aliases: []string{"entri yang dibatalkan"}, Cell: sheet.Identifier(func(e *funding.Entry) *funding.EntryID { return &e.Reverses })},
	{Name: "document", Label: blk.Text{ID: "Dokumen", EN: "Document"}, Aliases: []string{"dasar", "id dokumen"}, Cell: sheet.Identifier(func(e *funding.Entry) *blk.DocumentID { return &e.Document })},
	{Name: "reason", Label: blk.Text{ID: "Alasan", EN: "Reason"}, Aliases: []string{"keterangan", "uraian"}, Cell: sheet.Text(func(e *funding.Entry) *string { return &e.Reason })},
}
