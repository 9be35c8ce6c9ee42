package funding

import (
	"slices"

	"github.com/vokasi/vokasi-go/blk"
)

// BudgetComparison is what changed from one version of a budget to another. The
// changes of all differences sum to After minus Before, to the last rupiah.
type BudgetComparison struct {
	// The sums of the two versions.
	Before, After blk.Rupiah
	// After minus Before.
	Change blk.Rupiah
	// How much of what some lines lost other lines got: the smaller of all that was
	// taken away and all that was added. Nothing says which rupiah went where.
	Moved blk.Rupiah
	// The differences, in the order of the lines of the new version, then those that
	// it does not have.
	Differences []BudgetDifference
}

// BudgetDifference is one difference between two versions of a line.
type BudgetDifference struct {
	// What kind of difference it is.
	Kind BudgetDifferenceKind
	// The line.
	Line BudgetLineID
	// What the line is, in the new version if it is there.
	Item string
	// How much it makes the budget larger: negative for smaller, Rp0 for a line that
	// has only another account or item.
	Change blk.Rupiah
	// What stood there before and what stands there now; absent for a line that was
	// added or removed.
	From, To blk.Text
}

// BudgetDifferenceKind is how a line differs between two versions, such as "price".
// The zero value "" is absent.
type BudgetDifferenceKind string

// The kinds of difference.
const (
	DifferenceAdded    BudgetDifferenceKind = "added"
	DifferenceRemoved  BudgetDifferenceKind = "removed"
	DifferenceQuantity BudgetDifferenceKind = "quantity"
	DifferencePrice    BudgetDifferenceKind = "price"
	DifferenceAmount   BudgetDifferenceKind = "amount"
	DifferenceAccount  BudgetDifferenceKind = "account"
	DifferenceSource   BudgetDifferenceKind = "source"
	DifferenceItem     BudgetDifferenceKind = "item"
)

var budgetDifferenceKinds = blk.NewCodeList("budget_difference_kind", blk.Text{ID: "Jenis perubahan anggaran", EN: "Kind of difference between budgets"},
	blk.Code{Value: string(DifferenceAdded), Label: blk.Text{ID: "baris ditambahkan", EN: "line added"}},
	blk.Code{Value: string(DifferenceRemoved), Label: blk.Text{ID: "baris dihapus", EN: "line removed"}},
	blk.Code{Value: string(DifferenceQuantity), Label: blk.Text{ID: "volume berubah", EN: "quantity changed"}, Meaning: blk.Text{ID: "dihitung dengan harga lama", EN: "at the price of before"}},
	blk.Code{Value: string(DifferencePrice), Label: blk.Text{ID: "harga satuan berubah", EN: "price changed"}, Meaning: blk.Text{ID: "dihitung dengan volume baru", EN: "for the quantity of now"}},
	blk.Code{Value: string(DifferenceAmount), Label: blk.Text{ID: "jumlah berubah", EN: "amount changed"}, Meaning: blk.Text{ID: "tanpa volume dan harga yang menjelaskannya", EN: "without a quantity and a price that explain it"}},
	blk.Code{Value: string(DifferenceAccount), Label: blk.Text{ID: "akun atau jalurnya berubah", EN: "account or path changed"}},
	blk.Code{Value: string(DifferenceSource), Label: blk.Text{ID: "sumber dana berubah", EN: "source of funds changed"}},
	blk.Code{Value: string(DifferenceItem), Label: blk.Text{ID: "uraian berubah", EN: "item changed"}},
)

// IsValid reports whether k is one of the kinds.
func (k BudgetDifferenceKind) IsValid() bool { return budgetDifferenceKinds.Has(string(k)) }

// Label returns the name of the kind.
func (k BudgetDifferenceKind) Label() blk.Text { return budgetDifferenceKinds.LabelOf(string(k)) }

// CodeList returns all kinds.
func (BudgetDifferenceKind) CodeList() blk.CodeList { return budgetDifferenceKinds }

// Text returns the difference as a sentence: "Transpor peserta: volume berubah dari
// 16 orang × 30 hari menjadi 20 orang × 30 hari (Rp2.400.000)."
func (d BudgetDifference) Text() blk.Text {
	label := d.Kind.Label()
	t := blk.Text{ID: d.Item + ": " + label.ID, EN: d.Item + ": " + label.EN}
	if !d.From.IsZero() {
		t = blk.Text{ID: t.ID + " dari " + d.From.ID, EN: t.EN + " from " + d.From.EN}
	}
	if !d.To.IsZero() {
		t = blk.Text{ID: t.ID + " menjadi " + d.To.ID, EN: t.EN + " to " + d.To.EN}
	}
	if d.Change.Sign() == 0 {
		return blk.Text{ID: t.ID + ".", EN: t.EN + "."}
	}
	sign := ""
	if d.Change.Sign() > 0 {
		sign = "+"
	}
	change := " (" + sign + d.Change.String() + ")."
	return blk.Text{ID: t.ID + change, EN: t.EN + change}
}

// CompareBudgets returns what changed from one version of a budget to another, with
// every difference explained: lines added and removed, and of the others what is due
// to the quantity (at the price of before), to the price (for the quantity of now)
// or to an amount that neither explains. Lines are the same if their identifiers
// are; of repeated ones the first counts. It is an [*blk.AmountError] if an amount is
// absent or a sum too large, for then nothing would add up.
func CompareBudgets(before, after *Budget) (BudgetComparison, error) {
	var c BudgetComparison
	var err error
	if c.Before, err = before.Total(); err != nil {
		return BudgetComparison{}, err
	}
	if c.After, err = after.Total(); err != nil {
		return BudgetComparison{}, err
	}
	if c.Change, err = c.After.Sub(c.Before); err != nil {
		return BudgetComparison{}, err
	}
	old := make(map[BudgetLineID]*BudgetLine, len(before.Lines))
	for i := range before.Lines {
		if l := &before.Lines[i]; old[l.ID] == nil {
			old[l.ID] = l
		}
	}
	var more, less wide // by line
	note := func(change blk.Rupiah, differences ...BudgetDifference) {
		c.Differences = append(c.Differences, differences...)
		if n, _ := change.Int(); n > 0 {
			more.add(n)
		} else {
			less.add(-n)
		}
	}
	kept := make(map[*BudgetLine]bool, len(before.Lines))
	for i := range after.Lines {
		l := &after.Lines[i]
		was := old[l.ID]
		if was == nil || kept[was] {
			note(l.Amount, BudgetDifference{Kind: DifferenceAdded, Line: l.ID, Item: l.Item, Change: l.Amount})
			continue
		}
		kept[was] = true
		change, differences, err := differencesOf(was, l)
		if err != nil {
			return BudgetComparison{}, err
		}
		note(change, differences...)
	}
	for i := range before.Lines {
		if l := &before.Lines[i]; !kept[l] {
			note(l.Amount.Neg(), BudgetDifference{Kind: DifferenceRemoved, Line: l.ID, Item: l.Item, Change: l.Amount.Neg()})
		}
	}
	moved := more
	if less.compare(more) < 0 {
		moved = less
	}
	var ok bool
	if c.Moved, ok = moved.rupiah(); !ok {
		return BudgetComparison{}, &blk.AmountError{Problem: blk.AmountRange}
	}
	return c, nil
}

// differencesOf returns the differences of a line and their sum.
func differencesOf(was, is *BudgetLine) (blk.Rupiah, []BudgetDifference, error) {
	var found []BudgetDifference
	nothing, _ := blk.NewRupiah(0)
	explain := func(kind BudgetDifferenceKind, change blk.Rupiah, from, to blk.Text) {
		found = append(found, BudgetDifference{kind, is.ID, is.Item, change, from, to})
	}
	add := func(kind BudgetDifferenceKind, change blk.Rupiah, from, to string) {
		explain(kind, change, blk.Text{ID: from, EN: from}, blk.Text{ID: to, EN: to})
	}
	change, err := is.Amount.Sub(was.Amount)
	if err != nil {
		return blk.Rupiah{}, nil, err
	}
	if was.Item != is.Item {
		add(DifferenceItem, nothing, was.Item, is.Item)
	}
	if was.Source != is.Source {
		explain(DifferenceSource, nothing, was.Source.Label(), is.Source.Label())
	}
	if before, now := was.place(), is.place(); before != now {
		add(DifferenceAccount, nothing, before, now)
	}
	counted := !slices.Equal(was.Quantities, is.Quantities)
	priced := was.UnitPrice != is.UnitPrice
	byQuantity, byPrice, explained := changeParts(was, is)
	switch {
	case explained && (counted || priced):
		if counted {
			add(DifferenceQuantity, byQuantity, was.counted(), is.counted())
		}
		if priced {
			add(DifferencePrice, byPrice, was.UnitPrice.String(), is.UnitPrice.String())
		}
	case change.Sign() != 0:
		add(DifferenceAmount, change, was.Amount.String(), is.Amount.String())
	}
	return change, found, nil
}

// changeParts returns which part of the change of a line is due to its quantity and
// which to its price, and false if they do not explain it.
func changeParts(was, is *BudgetLine) (byQuantity, byPrice blk.Rupiah, ok bool) {
	first, failed := was.Product()
	last, failedToo := is.Product()
	now := BudgetLine{Quantities: is.Quantities, UnitPrice: was.UnitPrice} // the quantity of now at the price of before
	between, failedBetween := now.Product()
	if failed != nil || failedToo != nil || failedBetween != nil || first != was.Amount || last != is.Amount {
		return blk.Rupiah{}, blk.Rupiah{}, false
	}
	byQuantity, err := between.Sub(first)
	if err != nil {
		return blk.Rupiah{}, blk.Rupiah{}, false
	}
	byPrice, err = last.Sub(between)
	return byQuantity, byPrice, err == nil
}

// place returns the account and the path of the line.
func (l *BudgetLine) place() string {
	var b []byte
	for _, part := range [...]string{l.SubActivity.String(), l.Output.String(), l.StateAccount.String(), l.LocalAccount.String()} {
		if part != "" && b != nil {
			b = append(b, ' ')
		}
		b = append(b, part...)
	}
	return string(b)
}

// counted returns what the line is counted in: "16 orang × 30 hari".
func (l *BudgetLine) counted() string {
	var b []byte
	for i := range l.Quantities {
		if i > 0 {
			b = append(b, " × "...)
		}
		b = l.Quantities[i].append(b)
	}
	return string(b)
}
