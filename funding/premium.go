package funding

import (
	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/training"
)

// An InsurancePremium is what insures the participants of a batch, such as against
// accidents at work: participants × months × premium.
type InsurancePremium struct {
	// The identifier, which no other record of its kind has.
	ID InsurancePremiumID `json:"id,omitzero" jsonschema:"required"`
	// The batch.
	Batch blk.BatchID `json:"batch,omitzero" jsonschema:"required"`
	// What it covers.
	Kind training.InsuranceKind `json:"kind,omitzero" jsonschema:"required"`
	// How many participants are insured.
	Participants blk.Count `json:"participants,omitzero" jsonschema:"required"`
	// For how many months they are insured.
	Months blk.Count `json:"months,omitzero" jsonschema:"required"`
	// The premium of one participant for a month.
	PerMonth blk.Rupiah `json:"per_month,omitzero" jsonschema:"required"`
	// The premium of all participants for all months together.
	Amount blk.Rupiah `json:"amount,omitzero" jsonschema:"required"`
	// The payment that pays it.
	Payment PaymentID `json:"payment,omitzero"`
	// The paper of the insurer.
	Document blk.DocumentID `json:"document,omitzero"`
}

// InsurancePremiumID identifies an [InsurancePremium].
type InsurancePremiumID string

// Due returns participants × months × premium, and false where one of them is
// absent or the product is beyond the range.
func (p *InsurancePremium) Due() (blk.Rupiah, bool) {
	participants, known := p.Participants.Int()
	months, also := p.Months.Int()
	if !known || !also {
		return blk.Rupiah{}, false
	}
	due, err := p.PerMonth.Times(int64(months))
	if err == nil {
		due, err = due.Times(int64(participants))
	}
	return due, err == nil
}

var insurancePremiumChecks = []blk.Check[InsurancePremium]{
	blk.CheckPresent("/id", func(p *InsurancePremium) bool { return p.ID != "" }),
	blk.CheckIdentifier("/id", func(p *InsurancePremium) InsurancePremiumID { return p.ID }),
	blk.CheckPresent("/batch", func(p *InsurancePremium) bool { return p.Batch != "" }),
	blk.CheckIdentifier("/batch", func(p *InsurancePremium) blk.BatchID { return p.Batch }),
	blk.CheckPresent("/kind", func(p *InsurancePremium) bool { return p.Kind != "" }),
	blk.CheckCode("/kind", func(p *InsurancePremium) training.InsuranceKind { return p.Kind }),
	blk.CheckPresent("/participants", func(p *InsurancePremium) bool { return !p.Participants.IsZero() }),
	blk.CheckPresent("/months", func(p *InsurancePremium) bool { return !p.Months.IsZero() }),
	blk.CheckPresent("/per_month", func(p *InsurancePremium) bool { return !p.PerMonth.IsZero() }),
	blk.CheckPresent("/amount", func(p *InsurancePremium) bool { return !p.Amount.IsZero() }),
	positive("/per_month", func(p *InsurancePremium) blk.Rupiah { return p.PerMonth }),
	blk.CheckIdentifier("/payment", func(p *InsurancePremium) PaymentID { return p.Payment }),
	blk.CheckIdentifier("/document", func(p *InsurancePremium) blk.DocumentID { return p.Document }),
	{
		ID: "PAY-046", At: "/amount", Severity: blk.InEveryPhase(blk.Error),
		Must:  blk.Text{ID: "Premi seluruhnya ({given}) harus sama dengan peserta kali bulan kali premi ({allowed}).", EN: "The whole premium ({given}) must be participants times months times premium ({allowed})."},
		Mend:  blk.Text{ID: "Hitung kembali jumlahnya.", EN: "Compute it again."},
		Basis: allowanceBasis,
		Holds: func(p *InsurancePremium, _ *blk.Context) bool {
			due, known := p.Due()
			return p.Amount.IsZero() || !known && !p.isGiven() || known && due == p.Amount
		},
		Params: func(p *InsurancePremium, _ *blk.Context) blk.Params {
			due, _ := p.Due() // absent where it is beyond the range
			return blk.Params{{Name: "given", Value: p.Amount.String()}, {Name: "allowed", Value: due.String()}}
		},
	},
}

// isGiven reports whether all three factors are there.
func (p *InsurancePremium) isGiven() bool {
	return !p.Participants.IsZero() && !p.Months.IsZero() && !p.PerMonth.IsZero()
}

// Check returns what the checks find in the premium, nil if all hold.
func (p *InsurancePremium) Check(c *blk.Context) blk.Findings {
	return blk.RunChecks(insurancePremiumChecks, p, c)
}

// Validate is [InsurancePremium.Check] as an error: nil unless a finding is an
// error.
func (p *InsurancePremium) Validate(c *blk.Context) error { return p.Check(c).Err() }
