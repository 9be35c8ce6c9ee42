package funding

import (
	"cmp"
	"slices"
	"sort"

	"github.com/vokasi/vokasi-go/blk"
)

// A CashBook (buku kas umum) is what went through the hands of a treasurer in a
// period, day by day, with the balance after each entry. It is never kept: it
// follows from the payments and the receipts.
type CashBook struct {
	// The period.
	Period blk.Period `json:"period,omitzero" jsonschema:"required"`
	// What was there before the first day.
	Opening blk.Rupiah `json:"opening,omitzero" jsonschema:"required"`
	// The entries, by day; of one day what came in before what went out.
	Entries []CashBookEntry `json:"entries,omitempty"`
	// What is there after the last day.
	Closing blk.Rupiah `json:"closing,omitzero" jsonschema:"required"`
}

// A CashBookEntry is one line of a cash book: either something came in or
// something went out.
type CashBookEntry struct {
	// The day on which the money came in or went out.
	On blk.Date `json:"on,omitzero" jsonschema:"required"`
	// What it is.
	Kind CashBookEntryKind `json:"kind,omitzero" jsonschema:"required"`
	// The payment it belongs to.
	Payment PaymentID `json:"payment,omitzero"`
	// The receipt that proves it.
	Receipt ReceiptID `json:"receipt,omitzero"`
	// What came in; absent where something went out.
	In blk.Rupiah `json:"in,omitzero"`
	// What went out; absent where something came in.
	Out blk.Rupiah `json:"out,omitzero"`
	// What was there after it; negative where more went out than was there.
	Balance blk.Rupiah `json:"balance,omitzero" jsonschema:"required"`
}

// CashBookEntryKind is what an entry of a cash book is, such as "expense". The zero
// value "" is absent.
type CashBookEntryKind string

// The kinds.
const (
	CashFromTreasury CashBookEntryKind = "from_treasury"
	CashTaxWithheld  CashBookEntryKind = "tax_withheld"
	CashExpense      CashBookEntryKind = "expense"
	CashTaxPaidIn    CashBookEntryKind = "tax_paid_in"
	CashReversal     CashBookEntryKind = "reversal"
)

var cashBookEntryKinds = blk.NewCodeList("cash_book_entry_kind", blk.Text{ID: "Jenis baris buku kas", EN: "Kind of entry of a cash book"},
	blk.Code{Value: string(CashFromTreasury), Label: blk.Text{ID: "terima dari kas negara atau daerah", EN: "received from the treasury"}},
	blk.Code{Value: string(CashTaxWithheld), Label: blk.Text{ID: "potong pajak", EN: "tax withheld"}},
	blk.Code{Value: string(CashExpense), Label: blk.Text{ID: "belanja", EN: "expense"}},
	blk.Code{Value: string(CashTaxPaidIn), Label: blk.Text{ID: "setor pajak", EN: "tax paid in"}},
	blk.Code{Value: string(CashReversal), Label: blk.Text{ID: "setor kembali", EN: "paid back"}, Meaning: blk.Text{ID: "uang belanja yang kembali ke kas", EN: "money that was spent and came back"}},
)

// IsValid reports whether k is one of the kinds.
func (k CashBookEntryKind) IsValid() bool { return cashBookEntryKinds.Has(string(k)) }

// Label returns the name of the kind.
func (k CashBookEntryKind) Label() blk.Text { return cashBookEntryKinds.LabelOf(string(k)) }

// CodeList returns all kinds.
func (CashBookEntryKind) CodeList() blk.CodeList { return cashBookEntryKinds }

// NewCashBook returns the cash book of a treasurer for a period: what was there
// before it, the payments that brought money into the treasurer's hands and the
// receipts for what was paid out of them.
//
// A payment brings money in with its net amount on the day it arrived, if it is an
// imprest (UP, GU, TU) or goes through the treasurer; other payments go past the
// treasurer and are left out, and so is what lies outside the period or has no day.
// One that was reversed goes out again on the day of that, in the west of Indonesia
// (WIB). A receipt goes out with its amount; a tax that was kept back from it comes
// in on the same day and goes out on the day it was paid in. An opening balance or
// an amount that is absent, and a balance beyond the range, is a
// [*blk.AmountError].
func NewCashBook(period blk.Period, opening blk.Rupiah, payments []Payment, receipts []Receipt) (CashBook, error) {
	var t treasurer
	for i := range payments {
		t.payments = append(t.payments, &payments[i])
	}
	for i := range receipts {
		t.receipts = append(t.receipts, &receipts[i])
	}
	t.enter()
	return t.cashBook(period, opening)
}

// A treasurer is what went through the hands of one office.
type treasurer struct {
	payments []*Payment
	receipts []*Receipt
	places   []int           // of the receipts in the records
	entries  []CashBookEntry // in their order, without balances
}

// enter makes the entries of all days.
func (t *treasurer) enter() {
	for _, p := range t.payments {
		t.addPayment(p)
	}
	for _, r := range t.receipts {
		t.addReceipt(r)
	}
	slices.SortStableFunc(t.entries, func(x, y CashBookEntry) int {
		return cmp.Or(x.On.Compare(y.On), cmp.Compare(x.side(), y.side()))
	})
}

// cashBook is [NewCashBook] of what went through the hands of the office, once it was
// entered.
func (t *treasurer) cashBook(period blk.Period, opening blk.Rupiah) (CashBook, error) {
	from := sort.Search(len(t.entries), func(i int) bool { return !t.entries[i].On.Before(period.From) })
	until := sort.Search(len(t.entries), func(i int) bool { return t.entries[i].On.After(period.Until) })
	b := CashBook{Period: period, Opening: opening}
	if from < until {
		b.Entries = slices.Clone(t.entries[from:until])
	}
	balance, err := opening.Add(blk.MustNewRupiah(0))
	for i := range b.Entries {
		if err != nil {
			break
		}
		e := &b.Entries[i]
		if e.side() == 0 {
			balance, err = balance.Add(e.In)
		} else {
			balance, err = balance.Sub(e.Out)
		}
		e.Balance = balance
	}
	if err != nil {
		return CashBook{}, err
	}
	b.Closing = balance
	return b, nil
}

// side returns 0 for what came in and 1 for what went out.
func (e *CashBookEntry) side() int {
	if e.Kind == CashFromTreasury || e.Kind == CashTaxWithheld {
		return 0
	}
	return 1
}

// add adds an entry, if it has a day.
func (t *treasurer) add(e CashBookEntry, amount blk.Rupiah) {
	if e.On.IsZero() {
		return
	}
	if e.side() == 0 {
		e.In = amount
	} else {
		e.Out = amount
	}
	t.entries = append(t.entries, e)
}

func (t *treasurer) addPayment(p *Payment) {
	if !p.reachesTreasurer() {
		return
	}
	t.add(CashBookEntry{On: p.PaidOn, Kind: CashFromTreasury, Payment: p.ID}, p.Net)
	if n := len(p.History); n > 0 && p.State() == PaymentReversed && !p.History[n-1].At.IsZero() {
		day, _ := p.History[n-1].At.In(blk.WIB)
		t.add(CashBookEntry{On: day, Kind: CashReversal, Payment: p.ID}, p.Net)
	}
}

func (t *treasurer) addReceipt(r *Receipt) {
	t.add(CashBookEntry{On: r.ReceivedOn, Kind: CashExpense, Payment: r.Payment, Receipt: r.ID}, r.Amount)
	for i := range r.Taxes {
		x := &r.Taxes[i]
		t.add(CashBookEntry{On: r.ReceivedOn, Kind: CashTaxWithheld, Payment: r.Payment, Receipt: r.ID}, x.Amount)
		t.add(CashBookEntry{On: x.PaidOn, Kind: CashTaxPaidIn, Payment: r.Payment, Receipt: r.ID}, x.Amount)
	}
}

// reachesTreasurer reports whether the money of the payment came into the hands of
// the treasurer.
func (p *Payment) reachesTreasurer() bool {
	return (p.IsPaid() || p.State() == PaymentReversed) && (p.Method == Imprest || p.Method == ImprestReplenishment || p.Method == ImprestAddition || p.ThroughTreasurer.Truth() == blk.True)
}

// Overdrawn returns the first entry after which the balance is negative, and false
// if there is none. Nobody can pay out what is not there: an entry is missing or
// has a wrong day.
func (b *CashBook) Overdrawn() (CashBookEntry, bool) {
	i := slices.IndexFunc(b.Entries, func(e CashBookEntry) bool { return e.Balance.Sign() < 0 })
	if i < 0 {
		return CashBookEntry{}, false
	}
	return b.Entries[i], true
}
