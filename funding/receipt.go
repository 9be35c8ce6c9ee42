package funding

import (
	"log/slog"

	"github.com/vokasi/vokasi-go/blk"
)

// A Receipt (kuitansi) proves that somebody got money: out of the imprest of a
// treasurer, or of a payment that went through the treasurer's hands.
type Receipt struct {
	// The identifier, which no other record of its kind has.
	ID ReceiptID `json:"id,omitzero" jsonschema:"required"`
	// The payment that the money came from.
	Payment PaymentID `json:"payment,omitzero"`
	// The number as printed.
	Number string `json:"number,omitzero"`
	// The day the money was received.
	ReceivedOn blk.Date `json:"received_on,omitzero"`
	// Who received it.
	Payee Payee `json:"payee,omitzero"`
	// How much, before taxes are kept back.
	Amount blk.Rupiah `json:"amount,omitzero" jsonschema:"required"`
	// The same in Indonesian words (terbilang), such as "satu juta lima ratus ribu rupiah".
	AmountInWords string `json:"amount_in_words,omitzero"`
	// What it is for.
	Purpose string `json:"purpose,omitzero"`
	// The line of the budget that it is charged to.
	BudgetLine BudgetLineID `json:"budget_line,omitzero"`
	// The taxes that the treasurer kept back.
	Taxes []TaxWithholding `json:"taxes,omitempty"`
	// Whether the payee signed it.
	Signed blk.Flag `json:"signed,omitzero"`
	// Whether it carries a duty stamp.
	Stamped blk.Flag `json:"stamped,omitzero"`
	// Where this is known from.
	Citations []blk.Citation `json:"citations,omitempty"`
}

// Receipts is a list of receipts. It masks itself in logs of slog.
type Receipts []Receipt

// ReceiptID identifies a [Receipt].
type ReceiptID string

// wordsAgree returns whether the words say the amount, whatever their case and
// with or without "rupiah" at the end; Undetermined where one of them is absent.
func (r *Receipt) wordsAgree() blk.Truth {
	n, known := r.Amount.Int()
	if !known || r.AmountInWords == "" {
		return blk.Undetermined
	}
	var room [192]byte
	words := blk.AppendAmountInWords(room[:0], n)
	return blk.TruthOf(sameLetters(words, r.AmountInWords) || sameLetters(append(words, "rupiah"...), r.AmountInWords))
}

var receiptBasis = []blk.Basis{blk.Practice(blk.Text{ID: "kuitansi sebagai bukti pengeluaran", EN: "receipts as proofs of expense"})}

var receiptChecks = []blk.Check[Receipt]{
	blk.CheckPresent("/id", func(r *Receipt) bool { return r.ID != "" }),
	blk.CheckIdentifier("/id", func(r *Receipt) ReceiptID { return r.ID }),
	blk.CheckIdentifier("/payment", func(r *Receipt) PaymentID { return r.Payment }),
	blk.CheckIdentifier("/budget_line", func(r *Receipt) BudgetLineID { return r.BudgetLine }),
	blk.CheckPresent("/amount", func(r *Receipt) bool { return !r.Amount.IsZero() }),
	positive("/amount", func(r *Receipt) blk.Rupiah { return r.Amount }),
	{
		ID: "PAY-020", At: "/amount_in_words", Severity: blk.InEveryPhase(blk.Error),
		Must:  blk.Text{ID: "Terbilang harus sama dengan jumlahnya: {allowed}.", EN: "The amount in words must say the amount: {allowed}."},
		Mend:  blk.Text{ID: "Betulkan terbilang atau jumlahnya; kuitansi yang sudah ditandatangani diganti, tidak dicoret.", EN: "Correct the words or the amount; a signed receipt is replaced, not crossed out."},
		Basis: receiptBasis,
		Holds: func(r *Receipt, _ *blk.Context) bool { return r.wordsAgree() != blk.False },
		Params: func(r *Receipt, _ *blk.Context) blk.Params {
			return blk.Params{{Name: "allowed", Value: r.Amount.InWords()}}
		},
	},
	{
		ID: "PAY-021", At: "/signed", Severity: blk.UnlessReported(blk.Info, blk.Error),
		Must:  blk.Text{ID: "Kuitansi harus bernomor, bertanggal dan ditandatangani penerima.", EN: "A receipt must have a number and a date and be signed by the payee."},
		Mend:  blk.Text{ID: "Isi number, received_on dan signed.", EN: "Give number, received_on and signed."},
		Basis: receiptBasis,
		Holds: func(r *Receipt, _ *blk.Context) bool {
			return r.Number != "" && !r.ReceivedOn.IsZero() && r.Signed.Truth() == blk.True
		},
	},
	{
		ID: "PAY-022", At: "/stamped", Severity: blk.UnlessReported(blk.Info, blk.Warning),
		Must:  blk.Text{ID: "Kuitansi di atas {allowed} harus bermeterai.", EN: "A receipt above {allowed} must carry a duty stamp."},
		Mend:  blk.Text{ID: "Bubuhkan meterai dan isi stamped.", EN: "Add the stamp and give stamped."},
		Basis: receiptBasis,
		Holds: func(r *Receipt, c *blk.Context) bool {
			above, known := c.Number(&stampDutyAbove)
			n, given := r.Amount.Int()
			return !known || !given || n <= above || r.Stamped.Truth() == blk.True
		},
		Params: func(_ *Receipt, c *blk.Context) blk.Params {
			above, _ := c.Number(&stampDutyAbove)
			return blk.Params{{Name: "allowed", Value: blk.UnitRupiah.Format(above).ID}}
		},
	},
	{
		ID: "TAX-005", At: "/taxes", Severity: blk.UnlessReported(blk.Warning, blk.Error),
		Must: taxProofMust, Mend: taxProofMend, Basis: taxBasis,
		Find: func(r *Receipt, c *blk.Context) []blk.Failure { return unprovenTaxes(r.Taxes, r.ReceivedOn, c) },
	},
}

// LogValue is the identifier and the amount: who received it may be personal data.
func (r Receipt) LogValue() slog.Value {
	return slog.GroupValue(slog.String("receipt", string(r.ID)), slog.String("amount", r.Amount.String()))
}

// LogValue is the number of receipts.
func (r Receipts) LogValue() slog.Value { return slog.GroupValue(slog.Int("receipts", len(r))) }

// Check returns what the checks find in the receipt, nil if all hold.
func (r *Receipt) Check(c *blk.Context) blk.Findings {
	found := blk.RunChecks(receiptChecks, r, c)
	found = append(found, r.Payee.Check(c).Under("payee")...)
	found = append(found, checkTaxes(r.Taxes, r.ReceivedOn, c)...)
	return append(found, blk.CheckCitations(r.Citations, c)...)
}

// Validate is [Receipt.Check] as an error: nil unless a finding is an error.
func (r *Receipt) Validate(c *blk.Context) error { return r.Check(c).Err() }
