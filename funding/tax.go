package funding

import (
	"slices"
	"strconv"

	"github.com/vokasi/vokasi-go/blk"
)

// A TaxWithholding is a tax that a treasurer keeps back from a payment and pays
// into the treasury: PPh 21 of an honorarium, PPN of a purchase. The payee gets
// the rest.
type TaxWithholding struct {
	// Which tax.
	Kind TaxKind `json:"kind,omitzero" jsonschema:"required"`
	// The amount that the rate is applied to; for PPN without the tax.
	Base blk.Rupiah `json:"base,omitzero" jsonschema:"required"`
	// The rate.
	Rate blk.Percent `json:"rate,omitzero" jsonschema:"required"`
	// The tax: the rate times the base, rounded down to whole rupiah (an assumption, parameter tax_rounding).
	Amount blk.Rupiah `json:"amount,omitzero" jsonschema:"required"`
	// The billing code that it was paid in with, fifteen digits.
	BillingCode string `json:"billing_code,omitzero"`
	// The proof that it has arrived.
	NTPN NTPN `json:"ntpn,omitzero"`
	// The day it was paid in.
	PaidOn blk.Date `json:"paid_on,omitzero"`
}

// TaxKind is a tax that treasurers withhold, such as "pph_21". The zero value ""
// is absent.
type TaxKind string

// The taxes.
const (
	IncomeTax21   TaxKind = "pph_21"
	IncomeTax22   TaxKind = "pph_22"
	IncomeTax23   TaxKind = "pph_23"
	IncomeTax42   TaxKind = "pph_4_2"
	ValueAddedTax TaxKind = "ppn"
)

var taxKinds = blk.NewCodeList("tax_kind", blk.Text{ID: "Jenis pajak", EN: "Kind of tax"},
	blk.Code{Value: string(IncomeTax21), Label: blk.Text{ID: "PPh pasal 21", EN: "income tax art. 21"}, Meaning: blk.Text{ID: "penghasilan orang pribadi: honor, upah", EN: "income of persons: fees, wages"}, Aliases: []string{"PPh 21"}},
	blk.Code{Value: string(IncomeTax22), Label: blk.Text{ID: "PPh pasal 22", EN: "income tax art. 22"}, Meaning: blk.Text{ID: "pembelian barang", EN: "purchase of goods"}, Aliases: []string{"PPh 22"}},
	blk.Code{Value: string(IncomeTax23), Label: blk.Text{ID: "PPh pasal 23", EN: "income tax art. 23"}, Meaning: blk.Text{ID: "jasa dan sewa", EN: "services and hire"}, Aliases: []string{"PPh 23"}},
	blk.Code{Value: string(IncomeTax42), Label: blk.Text{ID: "PPh pasal 4 ayat (2)", EN: "final income tax art. 4(2)"}, Meaning: blk.Text{ID: "sewa tanah dan bangunan, jasa konstruksi", EN: "rent of land and buildings, construction"}, Aliases: []string{"PPh 4(2)", "PPh final"}},
	blk.Code{Value: string(ValueAddedTax), Label: blk.Text{ID: "PPN", EN: "value added tax"}, Meaning: blk.Text{ID: "pajak pertambahan nilai atas barang dan jasa", EN: "on goods and services"}},
)

// IsValid reports whether k is one of the taxes.
func (k TaxKind) IsValid() bool { return taxKinds.Has(string(k)) }

// Label returns the name of the tax.
func (k TaxKind) Label() blk.Text { return taxKinds.LabelOf(string(k)) }

// CodeList returns all taxes.
func (TaxKind) CodeList() blk.CodeList { return taxKinds }

// rates returns the parameter with the rates of the tax, nil if there is none.
func (k TaxKind) rates() *blk.Parameter {
	switch k {
	case IncomeTax21:
		return &incomeTax21Rates
	case IncomeTax22:
		return &incomeTax22Rates
	case IncomeTax23:
		return &incomeTax23Rates
	case IncomeTax42:
		return &incomeTax42Rates
	case ValueAddedTax:
		return &valueAddedRates
	}
	return nil
}

// Withhold returns the tax on a base at a rate, rounded as the parameter
// tax_rounding of the context says. A base or a rate that is absent, and a tax
// beyond the range of rupiah, is a [*blk.AmountError].
func Withhold(kind TaxKind, base blk.Rupiah, rate blk.Percent, c *blk.Context) (TaxWithholding, error) {
	amount, err := base.Share(rate, roundingOfTax(c))
	if err != nil {
		return TaxWithholding{}, err
	}
	return TaxWithholding{Kind: kind, Base: base, Rate: rate, Amount: amount}, nil
}

// roundingOfTax returns how taxes are rounded.
func roundingOfTax(c *blk.Context) blk.Rounding {
	if v, ok := valueOn(&taxRounding, blk.Date{}, c); ok && len(v.Codes) == 1 {
		return blk.Rounding(v.Codes[0])
	}
	return blk.RoundDown
}

// valueOn returns what a parameter says on a day, and on the reference date where
// there is none.
func valueOn(p *blk.Parameter, on blk.Date, c *blk.Context) (blk.Value, bool) {
	if c == nil {
		return p.On(on)
	}
	if on.IsZero() {
		on = c.On
	}
	return c.Rulebook.Value(p, on)
}

// isProven reports whether it is shown that the tax has arrived.
func (t *TaxWithholding) isProven() bool { return !t.NTPN.IsZero() }

// rateDay returns the day whose rates hold: that on which the tax was withheld and,
// where it is absent, that on which it was paid in.
func (t *TaxWithholding) rateDay(withheld blk.Date) blk.Date {
	if withheld.IsZero() {
		return t.PaidOn
	}
	return withheld
}

// isRateMet reports whether the rate is one of those of the tax on a day; also where
// that is not known.
func (t *TaxWithholding) isRateMet(on blk.Date, c *blk.Context) bool {
	p := t.Kind.rates()
	if p == nil || t.Rate.IsZero() {
		return true
	}
	v, ok := valueOn(p, on, c)
	return !ok || slices.ContainsFunc(v.Codes, func(code string) bool {
		rate, err := blk.ParsePercent(code)
		return err == nil && rate == t.Rate
	})
}

// isAmountRight reports whether the tax is the rate times the base; also where one
// of them is not known.
func (t *TaxWithholding) isAmountRight(c *blk.Context) bool {
	if t.Base.IsZero() || t.Rate.IsZero() || t.Amount.IsZero() {
		return true
	}
	due, err := t.Base.Share(t.Rate, roundingOfTax(c))
	return err == nil && due == t.Amount
}

// isBillingCode reports whether s is fifteen digits.
func isBillingCode(s string) bool {
	for i := range len(s) {
		if s[i] < '0' || s[i] > '9' {
			return false
		}
	}
	return len(s) == 15
}

var taxBasis = []blk.Basis{blk.Practice(blk.Text{ID: "pemotongan dan penyetoran pajak oleh bendahara", EN: "withholding of taxes by treasurers"})}

var taxWithholdingChecks = []blk.Check[TaxWithholding]{
	blk.CheckPresent("/kind", func(t *TaxWithholding) bool { return t.Kind != "" }),
	blk.CheckCode("/kind", func(t *TaxWithholding) TaxKind { return t.Kind }),
	blk.CheckPresent("/base", func(t *TaxWithholding) bool { return !t.Base.IsZero() }),
	blk.CheckPresent("/rate", func(t *TaxWithholding) bool { return !t.Rate.IsZero() }),
	blk.CheckPresent("/amount", func(t *TaxWithholding) bool { return !t.Amount.IsZero() }),
	{
		ID: "TAX-001", At: "/amount", Severity: blk.InEveryPhase(blk.Error),
		Must:  blk.Text{ID: "Pajak dan dasarnya tidak boleh negatif, dan pajak tidak boleh melebihi dasarnya.", EN: "A tax and its base must not be negative, and the tax must not be more than its base."},
		Mend:  blk.Text{ID: "Perbaiki base atau amount; pengembalian dicatat sebagai pembatalan pembayarannya.", EN: "Correct base or amount; a refund is recorded as a reversal of the payment."},
		Basis: taxBasis,
		Holds: func(t *TaxWithholding, _ *blk.Context) bool {
			return t.Base.Sign() >= 0 && t.Amount.Sign() >= 0 && (t.Base.IsZero() || t.Amount.Compare(t.Base) <= 0)
		},
	},
	taxRateCheck(blk.Date{}),
	{
		ID: "TAX-003", At: "/amount", Severity: blk.InEveryPhase(blk.Error), Needs: []blk.CheckID{"TAX-001"},
		Must:  blk.Text{ID: "Pajak ({given}) harus sama dengan tarif kali dasarnya, dibulatkan ke bawah ({allowed}).", EN: "The tax ({given}) must be the rate times the base, rounded down ({allowed})."},
		Mend:  blk.Text{ID: "Hitung kembali dari base dan rate.", EN: "Compute it again from base and rate."},
		Basis: taxBasis,
		Holds: func(t *TaxWithholding, c *blk.Context) bool { return t.isAmountRight(c) },
		Params: func(t *TaxWithholding, c *blk.Context) blk.Params {
			due, _ := t.Base.Share(t.Rate, roundingOfTax(c)) // absent where it is beyond the range
			return blk.Params{{Name: "given", Value: t.Amount.String()}, {Name: "allowed", Value: due.String()}}
		},
	},
	{
		ID: "TAX-004", At: "/ntpn", Severity: blk.UnlessReported(blk.Info, blk.Warning),
		Must:  blk.Text{ID: "Bukti setor memuat NTPN dan hari setornya; salah satunya belum ada.", EN: "The proof of payment has the NTPN and the day it was paid in; one of them is absent."},
		Mend:  blk.Text{ID: "Isi ntpn dan paid_on dari bukti penerimaan negara (BPN).", EN: "Give ntpn and paid_on as on the proof of payment (BPN)."},
		Basis: taxBasis,
		Holds: func(t *TaxWithholding, _ *blk.Context) bool { return t.NTPN.IsZero() == t.PaidOn.IsZero() },
	},
	{
		ID: "TAX-006", At: "/billing_code", Severity: blk.InEveryPhase(blk.Warning),
		Must:  blk.Text{ID: "Kode billing terdiri atas 15 angka.", EN: "A billing code is 15 digits."},
		Mend:  blk.Text{ID: "Salin kode billing dari bukti pembuatan tagihan.", EN: "Copy the billing code from the bill."},
		Basis: []blk.Basis{blk.Practice(blk.Text{ID: "bukti pembuatan tagihan", EN: "bills of the treasury"})},
		Holds: func(t *TaxWithholding, _ *blk.Context) bool {
			return t.BillingCode == "" || isBillingCode(t.BillingCode)
		},
	},
}

// taxRateCheck returns check TAX-002 of a tax that was withheld on a day, absent where
// no such day is on record.
func taxRateCheck(withheld blk.Date) blk.Check[TaxWithholding] {
	return blk.Check[TaxWithholding]{
		ID: "TAX-002", At: "/rate", Severity: blk.InEveryPhase(blk.Warning),
		Must:  blk.Text{ID: "Tarif {given} tidak lazim untuk {kind_id}.", EN: "The rate {given} is unusual for {kind_en}."},
		Mend:  blk.Text{ID: "Periksa tarifnya. Yang lazim: {allowed} (asumsi).", EN: "Check the rate. Usual are: {allowed} (an assumption)."},
		Basis: taxBasis,
		Holds: func(t *TaxWithholding, c *blk.Context) bool { return t.isRateMet(t.rateDay(withheld), c) },
		Params: func(t *TaxWithholding, c *blk.Context) blk.Params {
			v, _ := valueOn(t.Kind.rates(), t.rateDay(withheld), c)
			return append(blk.Params{{Name: "given", Value: t.Rate.String()}, {Name: "allowed", Value: v.String()}}, blk.TextParams("kind", t.Kind.Label())...)
		},
	}
}

// checkTaxes returns what the checks find in taxes that were withheld on a day.
func checkTaxes(taxes []TaxWithholding, withheld blk.Date, c *blk.Context) blk.Findings {
	isUnusual := func(t TaxWithholding) bool {
		return !t.isRateMet(t.rateDay(withheld), c) || !t.isRateMet(t.PaidOn, c)
	}
	if !slices.ContainsFunc(taxes, isUnusual) { // by neither day, as nearly always
		return blk.CheckEach("taxes", taxes, (*TaxWithholding).Check, c)
	}
	checks := slices.Clone(taxWithholdingChecks)
	for i := range checks {
		if checks[i].ID == "TAX-002" {
			checks[i] = taxRateCheck(withheld)
		}
	}
	return blk.CheckEach("taxes", taxes, func(t *TaxWithholding, c *blk.Context) blk.Findings { return blk.RunChecks(checks, t, c) }, c)
}

// taxProofMust and what follows are of check TAX-005, which payments and receipts
// share: whoever withholds a tax pays it in within days.
var (
	taxProofMust = blk.Text{ID: "Pajak yang dipotong harus disetor dalam {days} hari; sudah {given} hari tanpa NTPN.", EN: "A tax that was withheld must be paid in within {days} days; {given} days have passed without an NTPN."}
	taxProofMend = blk.Text{ID: "Setor pajaknya dan isi ntpn, atau isi bukti setornya.", EN: "Pay the tax in and give ntpn, or give its proof."}
)

// unprovenTaxes returns a failure for every tax that was withheld on a day and of
// which there is no proof on the reference date, though it is overdue.
func unprovenTaxes(taxes []TaxWithholding, withheld blk.Date, c *blk.Context) (failures []blk.Failure) {
	days, known := c.Number(&taxProofDays)
	if !known || withheld.IsZero() || c.On.IsZero() || int64(withheld.DaysUntil(c.On)) <= days {
		return nil
	}
	for i := range taxes {
		if t := &taxes[i]; !t.isProven() && t.Amount.Sign() > 0 {
			failures = append(failures, blk.Failure{At: blk.IndexPointer("/taxes", i, "/ntpn"),
				Params: blk.Params{{Name: "days", Value: strconv.Itoa(int(days))}, {Name: "given", Value: strconv.Itoa(withheld.DaysUntil(c.On))}}})
		}
	}
	return failures
}

// sumOfTaxes returns what was withheld in all, and false where an amount is absent
// or the sum is beyond the range.
func sumOfTaxes(taxes []TaxWithholding) (blk.Rupiah, bool) {
	sum, err := blk.NewRupiah(0)
	for i := range taxes {
		if err == nil {
			sum, err = sum.Add(taxes[i].Amount)
		}
	}
	return sum, err == nil
}

// Check returns what the checks find in the withholding, nil if all hold.
func (t *TaxWithholding) Check(c *blk.Context) blk.Findings {
	return blk.RunChecks(taxWithholdingChecks, t, c)
}
