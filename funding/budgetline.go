package funding

import "github.com/vokasi/vokasi-go/blk"

// A BudgetLine is a line of a budget as offices write it: an item of an account
// whose amount is what it is counted in times its price, such as 16 orang × 30 hari
// × Rp20.000 = Rp9.600.000.
type BudgetLine struct {
	// The identifier, the same in all versions of the budget.
	ID BudgetLineID `json:"id,omitzero" jsonschema:"required"`
	// Where the money comes from.
	Source FundSource `json:"source,omitzero"`
	// What it is for.
	Purpose Purpose `json:"purpose,omitzero"`
	// The account, in a budget of the state.
	StateAccount StateAccountCode `json:"state_account,omitzero"`
	// The account, in a local budget.
	LocalAccount LocalAccountCode `json:"local_account,omitzero"`
	// The output that it belongs to, in a budget of the state.
	Output OutputPath `json:"output,omitzero"`
	// The sub-activity that it belongs to, in a local budget.
	SubActivity SubActivityCode `json:"sub_activity,omitzero"`
	// What it is (uraian), such as "Transpor peserta".
	Item string `json:"item,omitzero" jsonschema:"required"`
	// What it is counted in: the amount is their product times the price.
	Quantities []QuantityFactor `json:"quantities,omitempty"`
	// The price of one unit.
	UnitPrice blk.Rupiah `json:"unit_price,omitzero"`
	// How much it is. Rp0 is a line without money, absent is not known.
	Amount blk.Rupiah `json:"amount,omitzero"`
	// The highest price that it was planned with.
	CostStandard CostStandardID `json:"cost_standard,omitzero"`
	// The batch that it pays for.
	Batch blk.BatchID `json:"batch,omitzero"`
	// The building project that it pays for.
	Project blk.ProjectID `json:"project,omitzero"`
	// The centre that it pays for.
	Centre blk.CentreID `json:"centre,omitzero"`
	// When what it pays for takes place.
	Period blk.Period `json:"period,omitzero"`
	// Why it may lie outside the fiscal year, such as the decree that carries it over.
	CarryOver string `json:"carry_over,omitzero"`
	// A remark.
	Note string `json:"note,omitzero"`
	// What happened to it so far; its state follows from this.
	History []BudgetLineStep `json:"history,omitempty"`
}

// A QuantityFactor is one number in what a line is counted in, such as 16 orang.
type QuantityFactor struct {
	// How many. Zero is allowed, and makes the line Rp0.
	Quantity blk.Count `json:"quantity,omitzero" jsonschema:"required"`
	// Of what (satuan), as written, such as "orang", "hari", "OJ" or "paket".
	Unit string `json:"unit_of_measure,omitzero"`
}

// System returns the chart of accounts that the line is of, by its account or else
// by its path. It is "" where it has neither, and where it has both.
func (l *BudgetLine) System() TreasurySystem {
	state := !l.StateAccount.IsZero() || !l.Output.IsZero()
	local := !l.LocalAccount.IsZero() || !l.SubActivity.IsZero()
	switch {
	case state && !local:
		return StateTreasury
	case local && !state:
		return LocalTreasury
	}
	return ""
}

// Product returns the quantities times the unit price. It is an [*blk.AmountError]
// if there are no quantities, one of them or the price is absent, or the product is
// too large.
func (l *BudgetLine) Product() (blk.Rupiah, error) {
	product, problem := l.product()
	if problem != "" {
		return blk.Rupiah{}, &blk.AmountError{Problem: problem}
	}
	return product, nil
}

// product is [BudgetLine.Product] without making an error.
func (l *BudgetLine) product() (blk.Rupiah, blk.AmountProblem) {
	if l.UnitPrice.IsZero() || len(l.Quantities) == 0 {
		return blk.Rupiah{}, blk.AmountAbsent
	}
	isNothing := false
	for i := range l.Quantities {
		n, known := l.Quantities[i].Quantity.Int()
		if !known {
			return blk.Rupiah{}, blk.AmountAbsent
		}
		isNothing = isNothing || n == 0
	}
	product := l.UnitPrice
	var err error
	for i := range l.Quantities {
		n, _ := l.Quantities[i].Quantity.Int()
		if isNothing { // whatever the others are
			n = 0
		}
		if product, err = product.Times(int64(n)); err != nil {
			return blk.Rupiah{}, blk.AmountRange
		}
	}
	return product, ""
}

// Calculation returns how the amount comes about, for people to read: "16 orang ×
// 30 hari × Rp20.000", and "" if there are no quantities.
func (l *BudgetLine) Calculation() string {
	var b []byte
	for i := range l.Quantities {
		b = append(l.Quantities[i].append(b), " × "...)
	}
	if b == nil {
		return ""
	}
	return string(l.UnitPrice.AppendStyle(b, blk.StyleEYD))
}

// String returns the factor for people to read, as "1.500 lembar".
func (q QuantityFactor) String() string { return string(q.append(nil)) }

func (q *QuantityFactor) append(b []byte) []byte {
	b = append(b, q.Quantity.Label().ID...)
	if q.Unit != "" {
		b = append(append(b, ' '), q.Unit...)
	}
	return b
}

var budgetBasis = []blk.Basis{blk.Practice(blk.Text{ID: "rencana kerja dan anggaran", EN: "work plans and budgets (RKA)"})}

var budgetLineChecks = []blk.Check[BudgetLine]{
	blk.CheckPresent("/id", func(l *BudgetLine) bool { return l.ID != "" }),
	blk.CheckIdentifier("/id", func(l *BudgetLine) BudgetLineID { return l.ID }),
	blk.CheckCode("/source", func(l *BudgetLine) FundSource { return l.Source }),
	blk.CheckCode("/purpose", func(l *BudgetLine) Purpose { return l.Purpose }),
	blk.CheckPresent("/item", func(l *BudgetLine) bool { return l.Item != "" }),
	blk.CheckIdentifier("/cost_standard", func(l *BudgetLine) CostStandardID { return l.CostStandard }),
	blk.CheckIdentifier("/batch", func(l *BudgetLine) blk.BatchID { return l.Batch }),
	blk.CheckIdentifier("/project", func(l *BudgetLine) blk.ProjectID { return l.Project }),
	blk.CheckIdentifier("/centre", func(l *BudgetLine) blk.CentreID { return l.Centre }),
	blk.CheckPeriod("/period", func(l *BudgetLine) blk.Period { return l.Period }),
	notNegative("/unit_price", func(l *BudgetLine) blk.Rupiah { return l.UnitPrice }),
	notNegative("/amount", func(l *BudgetLine) blk.Rupiah { return l.Amount }),
	{
		ID: "BDG-001", At: "/amount", Severity: blk.InEveryPhase(blk.Error),
		Must:  blk.Text{ID: "Jumlah ({given}) harus sama dengan volume kali harga satuan ({allowed_id}).", EN: "The amount ({given}) must be the quantities times the unit price ({allowed_en})."},
		Mend:  blk.Text{ID: "Hitung kembali {calculation}, lalu perbaiki volume, harga satuan atau jumlahnya.", EN: "Work out {calculation} again and correct the quantities, the price or the amount."},
		Basis: budgetBasis,
		Needs: []blk.CheckID{"FND-006"},
		Holds: func(l *BudgetLine, _ *blk.Context) bool {
			product, problem := l.product()
			return problem == blk.AmountAbsent || problem == "" && (l.Amount.IsZero() || product == l.Amount)
		},
		Params: func(l *BudgetLine, _ *blk.Context) blk.Params {
			product, problem := l.product()
			allowed := blk.Text{ID: product.String(), EN: product.String()}
			if problem != "" {
				allowed = beyondRange
			}
			return append(blk.Params{{Name: "given", Value: orNothing(l.Amount)}, {Name: "calculation", Value: l.Calculation()}}, blk.TextParams("allowed", allowed)...)
		},
	},
	{
		ID: "BDG-002", At: "/local_account", Severity: blk.InEveryPhase(blk.Error),
		Must:  blk.Text{ID: "Satu baris hanya boleh mempunyai satu akun: akun negara atau kode rekening daerah.", EN: "A line must have one account: one of the state or a local one."},
		Mend:  blk.Text{ID: "Hapus akun yang bukan dari anggaran ini.", EN: "Take away the account that is not of this budget."},
		Basis: []blk.Basis{blk.Law("pmk-214-2013", ""), blk.Law("permendagri-90-2019", "")},
		Holds: func(l *BudgetLine, _ *blk.Context) bool { return l.StateAccount.IsZero() || l.LocalAccount.IsZero() },
	},
	{
		ID: "BDG-003", At: "/sub_activity", Severity: blk.InEveryPhase(blk.Error),
		Must:  blk.Text{ID: "Sub-kegiatan adalah milik kode rekening daerah, jalur keluaran milik akun negara; keduanya tidak boleh tercampur dalam satu baris.", EN: "A sub-activity belongs to local accounts and the path of an output to those of the state; a line must not mix them."},
		Mend:  blk.Text{ID: "Pakai sub-kegiatan untuk APBD dan jalur keluaran untuk APBN.", EN: "Use the sub-activity for a local budget and the path of the output for one of the state."},
		Basis: []blk.Basis{blk.Law("pmk-214-2013", ""), blk.Law("permendagri-90-2019", "")},
		Needs: []blk.CheckID{"BDG-002"},
		Holds: func(l *BudgetLine, _ *blk.Context) bool {
			return (l.SubActivity.IsZero() || l.StateAccount.IsZero()) && (l.Output.IsZero() || l.LocalAccount.IsZero()) && (l.SubActivity.IsZero() || l.Output.IsZero())
		},
	},
	completeLine("/source", func(l *BudgetLine) bool { return l.Source != "" }),
	completeLine("/amount", func(l *BudgetLine) bool { return !l.Amount.IsZero() }),
}

// completeLine returns check BDG-009 for a member: a source may leave it out, an
// office may not.
func completeLine(at string, given func(*BudgetLine) bool) blk.Check[BudgetLine] {
	return blk.Check[BudgetLine]{
		ID: "BDG-009", At: at, Severity: blk.UnlessReported(blk.Info, blk.Error),
		Must:  blk.Text{ID: "Baris anggaran harus mempunyai sumber dana dan jumlah.", EN: "A line of a budget must have a source of funds and an amount."},
		Mend:  blk.Text{ID: "Isi anggota ini; baris tanpa uang ditulis Rp0.", EN: "Give this member; a line without money is Rp0."},
		Basis: budgetBasis,
		Holds: func(l *BudgetLine, _ *blk.Context) bool { return given(l) },
	}
}

var quantityFactorChecks = []blk.Check[QuantityFactor]{
	blk.CheckPresent("/quantity", func(q *QuantityFactor) bool { return !q.Quantity.IsZero() }),
}

// beyondRange is what messages say instead of an amount that no amount can be.
var beyondRange = blk.Text{ID: "melewati Rp9.007.199.254.740.991", EN: "beyond Rp9.007.199.254.740.991"}

// orNothing returns an amount for a message.
func orNothing(r blk.Rupiah) string {
	if r.IsZero() {
		return "-"
	}
	return r.String()
}

// Check returns what the checks find in the factor, nil if all hold.
func (q *QuantityFactor) Check(c *blk.Context) blk.Findings {
	return blk.RunChecks(quantityFactorChecks, q, c)
}

// Check returns what the checks find in the line, nil if all hold.
func (l *BudgetLine) Check(c *blk.Context) blk.Findings {
	found := blk.RunChecks(budgetLineChecks, l, c)
	if !l.Output.IsZero() {
		found = append(found, l.Output.Check(c).Under("output")...)
	}
	found = append(found, blk.CheckEach("quantities", l.Quantities, (*QuantityFactor).Check, c)...)
	return append(found, budgetLineLifecycle.CheckHistory(l.History, c).Under("history")...)
}

// Validate is [BudgetLine.Check] as an error: nil unless a finding is an error.
func (l *BudgetLine) Validate(c *blk.Context) error { return l.Check(c).Err() }
