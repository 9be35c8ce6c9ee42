package budgetsheet

import (
	"strings"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/training/sheet"
)

// amount is an amount of money as offices write it: Rp1.500.000, and (Rp1.500.000) for
// a correction.
type amount blk.Rupiah

// AppendText appends the amount, one below zero in parentheses.
func (a amount) AppendText(b []byte) ([]byte, error) {
	r := blk.Rupiah(a)
	if r.Sign() < 0 {
		return append(r.Neg().AppendStyle(append(b, '('), blk.StyleEYD), ')'), nil
	}
	return r.AppendStyle(b, blk.StyleEYD), nil
}

var (
	amountForm = blk.Form{Name: "budget_amount", Label: blk.Text{ID: "Jumlah rupiah dalam anggaran", EN: "The amount in a budget"},
		Rule: blk.Text{ID: "Tulis rupiah bulat yang tidak negatif, misalnya Rp1.500.000; pengurangan dicatat sebagai entri buku anggaran.", EN: "Write whole rupiah that are not negative, for example Rp1.500.000; a reduction is an entry of the ledger."}}
	correctionForm = blk.Form{Name: "correction_amount", Label: blk.Text{ID: "Jumlah rupiah dalam buku anggaran", EN: "The amount in a ledger"},
		Rule: blk.Text{ID: "Tulis rupiah bulat, misalnya Rp1.500.000; koreksi ditulis dalam kurung: (Rp1.500.000).", EN: "Write whole rupiah, for example Rp1.500.000; a correction is written in parentheses: (Rp1.500.000)."}}
)

// readAmount reads an amount that is not negative.
func readAmount(s string) (amount, bool, error) {
	r, repaired, err := blk.ReadRupiah(s)
	if err == nil && r.Sign() < 0 {
		return amount{}, false, amountForm.Error(blk.DefectSign, 0)
	}
	return amount(r), repaired, err
}

// readCorrection reads an amount that is negative only in parentheses.
func readCorrection(s string) (amount, bool, error) {
	r, repaired, err := blk.ReadRupiah(s)
	if err == nil && r.Sign() < 0 && !strings.HasPrefix(strings.TrimSpace(s), "(") {
		return amount{}, false, correctionForm.Error(blk.DefectSign, 0)
	}
	return amount(r), repaired, err
}

// amountCell returns a cell of an amount.
func amountCell[R any](get func(*R) *blk.Rupiah, read func(string) (amount, bool, error)) sheet.Cell[R] {
	return sheet.Lenient(func(r *R) *amount { return (*amount)(get(r)) }, read,
		blk.Text{ID: "jumlah dibaca sebagai rupiah dengan titik ribuan, seperti Rp1.500.000", EN: "amounts are read as rupiah with dots for thousands, such as Rp1.500.000"})
}
