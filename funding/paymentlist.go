package funding

import (
	"log/slog"

	"github.com/vokasi/vokasi-go/blk"
)

// A PaymentList (daftar nominatif) names the participants of a batch who get an
// allowance for a period, each with the days, the rate, the tax and the account.
type PaymentList struct {
	// The identifier, which no other record of its kind has.
	ID PaymentListID `json:"id,omitzero" jsonschema:"required"`
	// The batch.
	Batch blk.BatchID `json:"batch,omitzero" jsonschema:"required"`
	// What the allowance is for.
	Kind AllowanceKind `json:"kind,omitzero" jsonschema:"required"`
	// The rate that its lines are paid at, where one is kept as a record.
	Rate AllowanceRateID `json:"rate,omitzero"`
	// The days that it pays for.
	Period blk.Period `json:"period,omitzero" jsonschema:"required"`
	// The payment that pays it.
	Payment PaymentID `json:"payment,omitzero"`
	// Who gets how much.
	Lines []PaymentListLine `json:"lines,omitempty"`
	// The sum of the gross amounts of the lines.
	Total blk.Rupiah `json:"total,omitzero"`
	// The day it was made.
	PreparedOn blk.Date `json:"prepared_on,omitzero"`
	// The paper itself.
	Document blk.DocumentID `json:"document,omitzero"`
}

// PaymentLists are several nominative lists. They mask themselves in logs of slog.
type PaymentLists []PaymentList

// PaymentListID identifies a [PaymentList].
type PaymentListID string

// A PaymentListLine is what one participant gets.
type PaymentListLine struct {
	// The participant.
	Enrolment blk.EnrolmentID `json:"enrolment,omitzero" jsonschema:"required"`
	// The days that are paid, no more than were attended.
	Days blk.Count `json:"days,omitzero" jsonschema:"required"`
	// What is paid for a day.
	Rate blk.Rupiah `json:"rate,omitzero" jsonschema:"required"`
	// The rate times the days.
	Gross blk.Rupiah `json:"gross,omitzero" jsonschema:"required"`
	// The tax that is kept back; Rp0 where none is.
	Tax blk.Rupiah `json:"tax,omitzero"`
	// What the participant gets: gross without tax.
	Net blk.Rupiah `json:"net,omitzero"`
	// The account it goes to; absent where it is paid in cash.
	AccountNumber AccountNumber `json:"account_number,omitzero"`
	// Whether the participant signed for it.
	Signed blk.Flag `json:"signed,omitzero"`
}

// isProduct returns whether gross is the rate times the days; Undetermined where one
// of them is absent.
func (l *PaymentListLine) isProduct() blk.Truth {
	days, known := l.Days.Int()
	if !known || l.Rate.IsZero() || l.Gross.IsZero() {
		return blk.Undetermined
	}
	due, err := l.Rate.Times(int64(days))
	return blk.TruthOf(err == nil && due == l.Gross)
}

// netIsRight returns whether net is gross without tax; Undetermined where one of
// them is absent.
func (l *PaymentListLine) netIsRight() blk.Truth {
	if l.Gross.IsZero() || l.Tax.IsZero() || l.Net.IsZero() {
		return blk.Undetermined
	}
	due, err := l.Gross.Sub(l.Tax)
	return blk.TruthOf(err == nil && due == l.Net && l.Tax.Sign() >= 0)
}

// Sum returns the sum of the gross amounts of the lines, and false where one is
// absent or the sum is beyond the range.
func (l *PaymentList) Sum() (blk.Rupiah, bool) {
	sum, err := blk.NewRupiah(0)
	for i := range l.Lines {
		if err == nil {
			sum, err = sum.Add(l.Lines[i].Gross)
		}
	}
	return sum, err == nil
}

var paymentListLineChecks = []blk.Check[PaymentListLine]{
	blk.CheckPresent("/enrolment", func(l *PaymentListLine) bool { return l.Enrolment != "" }),
	blk.CheckIdentifier("/enrolment", func(l *PaymentListLine) blk.EnrolmentID { return l.Enrolment }),
	blk.CheckPresent("/days", func(l *PaymentListLine) bool { return !l.Days.IsZero() }),
	blk.CheckPresent("/rate", func(l *PaymentListLine) bool { return !l.Rate.IsZero() }),
	blk.CheckPresent("/gross", func(l *PaymentListLine) bool { return !l.Gross.IsZero() }),
	positive("/rate", func(l *PaymentListLine) blk.Rupiah { return l.Rate }),
	{
		ID: "PAY-041", At: "/gross", Severity: blk.InEveryPhase(blk.Error),
		Must:  blk.Text{ID: "Jumlah kotor ({given}) harus sama dengan tarif kali hari ({allowed}).", EN: "The gross amount ({given}) must be the rate times the days ({allowed})."},
		Mend:  blk.Text{ID: "Hitung kembali dari rate dan days.", EN: "Compute it again from rate and days."},
		Basis: allowanceBasis,
		Holds: func(l *PaymentListLine, _ *blk.Context) bool { return l.isProduct() != blk.False },
		Params: func(l *PaymentListLine, _ *blk.Context) blk.Params {
			days, _ := l.Days.Int()
			due, _ := l.Rate.Times(int64(days)) // absent where it is beyond the range
			return blk.Params{{Name: "given", Value: l.Gross.String()}, {Name: "allowed", Value: due.String()}}
		},
	},
	{
		ID: "PAY-042", At: "/net", Severity: blk.InEveryPhase(blk.Error),
		Must:  blk.Text{ID: "Jumlah bersih ({given}) harus sama dengan jumlah kotor dikurangi pajak ({allowed}), dan pajak tidak negatif.", EN: "The net amount ({given}) must be the gross amount without the tax ({allowed}), and the tax not negative."},
		Mend:  blk.Text{ID: "Hitung kembali dari gross dan tax.", EN: "Compute it again from gross and tax."},
		Basis: allowanceBasis,
		Holds: func(l *PaymentListLine, _ *blk.Context) bool { return l.netIsRight() != blk.False },
		Params: func(l *PaymentListLine, _ *blk.Context) blk.Params {
			due, _ := l.Gross.Sub(l.Tax) // absent where it is beyond the range
			return blk.Params{{Name: "given", Value: l.Net.String()}, {Name: "allowed", Value: due.String()}}
		},
	},
	{
		ID: "PAY-043", At: "/signed", Severity: blk.UnlessReported(blk.Info, blk.Warning),
		Must:  blk.Text{ID: "Yang dibayar tunai harus menandatangani daftarnya.", EN: "Whoever is paid in cash must sign the list."},
		Mend:  blk.Text{ID: "Minta tanda tangan dan isi signed, atau isi account_number bila ditransfer.", EN: "Have it signed and give signed, or give account_number where it was transferred."},
		Basis: allowanceBasis,
		Holds: func(l *PaymentListLine, _ *blk.Context) bool {
			return !l.AccountNumber.IsZero() || l.Signed.Truth() == blk.True
		},
	},
}

var paymentListChecks = []blk.Check[PaymentList]{
	blk.CheckPresent("/id", func(l *PaymentList) bool { return l.ID != "" }),
	blk.CheckIdentifier("/id", func(l *PaymentList) PaymentListID { return l.ID }),
	blk.CheckPresent("/batch", func(l *PaymentList) bool { return l.Batch != "" }),
	blk.CheckIdentifier("/batch", func(l *PaymentList) blk.BatchID { return l.Batch }),
	blk.CheckPresent("/kind", func(l *PaymentList) bool { return l.Kind != "" }),
	blk.CheckCode("/kind", func(l *PaymentList) AllowanceKind { return l.Kind }),
	blk.CheckIdentifier("/rate", func(l *PaymentList) AllowanceRateID { return l.Rate }),
	blk.CheckPresent("/period", func(l *PaymentList) bool { return !l.Period.From.IsZero() && !l.Period.Until.IsZero() }),
	blk.CheckPeriod("/period", func(l *PaymentList) blk.Period { return l.Period }),
	blk.CheckIdentifier("/payment", func(l *PaymentList) PaymentID { return l.Payment }),
	blk.CheckIdentifier("/document", func(l *PaymentList) blk.DocumentID { return l.Document }),
	{
		ID: "PAY-044", At: "/lines", Severity: blk.InEveryPhase(blk.Error),
		Must:  blk.Text{ID: "Seorang peserta hanya boleh sekali dalam satu daftar; sudah ada di {other}.", EN: "A participant must stand in a list once only, and already stands at {other}."},
		Mend:  blk.Text{ID: "Gabungkan kedua barisnya, atau hapus salah satu.", EN: "Put the two lines together, or take one away."},
		Basis: allowanceBasis,
		Find: func(l *PaymentList, _ *blk.Context) []blk.Failure {
			return linesTwice(l.Lines, "/enrolment", func(line *PaymentListLine) blk.EnrolmentID { return line.Enrolment })
		},
	},
	{
		ID: "PAY-056", At: "/lines", Severity: blk.InEveryPhase(blk.Warning), Needs: []blk.CheckID{"PAY-044"},
		Must:  blk.Text{ID: "Tiap peserta dibayar ke rekeningnya sendiri; rekening ini sudah dipakai di {other}.", EN: "Every participant is paid to an account of their own; this account already stands at {other}."},
		Mend:  blk.Text{ID: "Periksa pemilik rekeningnya.", EN: "Check whose account it is."},
		Basis: allowanceBasis,
		Find: func(l *PaymentList, _ *blk.Context) []blk.Failure {
			return linesTwice(l.Lines, "/account_number", func(line *PaymentListLine) AccountNumber { return line.AccountNumber })
		},
	},
	{
		ID: "PAY-045", At: "/total", Severity: blk.InEveryPhase(blk.Error),
		Must:  blk.Text{ID: "Jumlah daftar ({given}) harus sama dengan jumlah barisnya ({allowed}).", EN: "The total of the list ({given}) must be the sum of its lines ({allowed})."},
		Mend:  blk.Text{ID: "Jumlahkan kembali.", EN: "Add it up again."},
		Basis: allowanceBasis,
		Holds: func(l *PaymentList, _ *blk.Context) bool {
			sum, known := l.Sum()
			return l.Total.IsZero() || !known || sum == l.Total
		},
		Params: func(l *PaymentList, _ *blk.Context) blk.Params {
			sum, _ := l.Sum()
			return blk.Params{{Name: "given", Value: l.Total.String()}, {Name: "allowed", Value: sum.String()}}
		},
	},
}

// linesTwice returns a failure for every line that has the same key as one before
// it, at a member of it. The zero key is none.
func linesTwice[K comparable](lines []PaymentListLine, member string, key func(*PaymentListLine) K) (failures []blk.Failure) {
	const few = 64 // of so many, looking at all pairs is quicker than a map and allocates nothing
	var none K
	var first map[K]int
	if len(lines) > few {
		first = make(map[K]int, len(lines))
	}
	for i := range lines {
		k := key(&lines[i])
		if k == none {
			continue
		}
		before, twice := first[k]
		if first == nil {
			for before = 0; before < i && !twice; before++ {
				twice = key(&lines[before]) == k
			}
			before--
		} else if !twice {
			first[k] = i
		}
		if twice {
			failures = append(failures, blk.Failure{At: blk.IndexPointer("/lines", i, member), Params: blk.Params{{Name: "other", Value: blk.IndexPointer("/lines", before, "")}}})
		}
	}
	return failures
}

// LogValue is the participant: the account is personal data.
func (l PaymentListLine) LogValue() slog.Value {
	return slog.GroupValue(slog.String("enrolment", string(l.Enrolment)))
}

// LogValue is the identifier and the number of lines.
func (l PaymentList) LogValue() slog.Value {
	return slog.GroupValue(slog.String("payment_list", string(l.ID)), slog.Int("lines", len(l.Lines)))
}

// LogValue is the number of lists.
func (l PaymentLists) LogValue() slog.Value {
	return slog.GroupValue(slog.Int("payment_lists", len(l)))
}

// Check returns what the checks find in the line, nil if all hold.
func (l *PaymentListLine) Check(c *blk.Context) blk.Findings {
	return blk.RunChecks(paymentListLineChecks, l, c)
}

// Check returns what the checks find in the list, nil if all hold.
func (l *PaymentList) Check(c *blk.Context) blk.Findings {
	return append(blk.RunChecks(paymentListChecks, l, c), blk.CheckEach("lines", l.Lines, (*PaymentListLine).Check, c)...)
}

// Validate is [PaymentList.Check] as an error: nil unless a finding is an error.
func (l *PaymentList) Validate(c *blk.Context) error { return l.Check(c).Err() }
