package funding

import "github.com/vokasi/vokasi-go/blk"

// An AllowanceRate is what a participant gets for every day of attendance, such as
// Rp20.000 for transport.
type AllowanceRate struct {
	// The identifier, which no other record of its kind has.
	ID AllowanceRateID `json:"id,omitzero" jsonschema:"required"`
	// What it is for.
	Kind AllowanceKind `json:"kind,omitzero" jsonschema:"required"`
	// How much for a day.
	PerDay blk.Rupiah `json:"per_day,omitzero" jsonschema:"required"`
	// When it is in force; open where an end is absent.
	InForce blk.Period `json:"in_force,omitzero"`
	// The decree that sets it.
	Document blk.DocumentID `json:"document,omitzero"`
	// Where this is known from.
	Citations []blk.Citation `json:"citations,omitempty"`
}

// AllowanceRateID identifies an [AllowanceRate].
type AllowanceRateID string

// AllowanceKind is what an allowance of a participant is for, such as "transport".
// The zero value "" is absent.
type AllowanceKind string

// The kinds.
const (
	TransportAllowance AllowanceKind = "transport"
	MealAllowance      AllowanceKind = "meals"
	PocketMoney        AllowanceKind = "pocket_money"
	LodgingAllowance   AllowanceKind = "lodging"
)

var allowanceKinds = blk.NewCodeList("allowance_kind", blk.Text{ID: "Jenis uang peserta", EN: "Kind of allowance"},
	blk.Code{Value: string(TransportAllowance), Label: blk.Text{ID: "uang transpor", EN: "transport"}, Aliases: []string{"uang transport", "transportasi"}},
	blk.Code{Value: string(MealAllowance), Label: blk.Text{ID: "uang makan", EN: "meals"}, Aliases: []string{"konsumsi"}},
	blk.Code{Value: string(PocketMoney), Label: blk.Text{ID: "uang saku", EN: "pocket money"}},
	blk.Code{Value: string(LodgingAllowance), Label: blk.Text{ID: "uang penginapan", EN: "lodging"}, Aliases: []string{"akomodasi"}},
)

// IsValid reports whether k is one of the kinds.
func (k AllowanceKind) IsValid() bool { return allowanceKinds.Has(string(k)) }

// Label returns the name of the kind.
func (k AllowanceKind) Label() blk.Text { return allowanceKinds.LabelOf(string(k)) }

// CodeList returns all kinds.
func (AllowanceKind) CodeList() blk.CodeList { return allowanceKinds }

var allowanceBasis = []blk.Basis{blk.Practice(blk.Text{ID: "pembayaran uang peserta pelatihan", EN: "payment of allowances to participants"})}

var allowanceRateChecks = []blk.Check[AllowanceRate]{
	blk.CheckPresent("/id", func(r *AllowanceRate) bool { return r.ID != "" }),
	blk.CheckIdentifier("/id", func(r *AllowanceRate) AllowanceRateID { return r.ID }),
	blk.CheckPresent("/kind", func(r *AllowanceRate) bool { return r.Kind != "" }),
	blk.CheckCode("/kind", func(r *AllowanceRate) AllowanceKind { return r.Kind }),
	blk.CheckPresent("/per_day", func(r *AllowanceRate) bool { return !r.PerDay.IsZero() }),
	positive("/per_day", func(r *AllowanceRate) blk.Rupiah { return r.PerDay }),
	blk.CheckPeriod("/in_force", func(r *AllowanceRate) blk.Period { return r.InForce }),
	blk.CheckIdentifier("/document", func(r *AllowanceRate) blk.DocumentID { return r.Document }),
	{
		ID: "PAY-040", At: "/per_day", Severity: blk.InEveryPhase(blk.Warning),
		Must:  blk.Text{ID: "Uang transpor {given} per hari melebihi {allowed}.", EN: "A transport allowance of {given} a day is more than {allowed}."},
		Mend:  blk.Text{ID: "Periksa tarifnya dan dasar keputusannya.", EN: "Check the rate and the decree it rests on."},
		Basis: allowanceBasis,
		Holds: func(r *AllowanceRate, c *blk.Context) bool {
			n, given := r.PerDay.Int()
			most, known := r.most(c)
			return r.Kind != TransportAllowance || !given || !known || n <= most
		},
		Params: func(r *AllowanceRate, c *blk.Context) blk.Params {
			most, _ := r.most(c)
			return blk.Params{{Name: "given", Value: r.PerDay.String()}, {Name: "allowed", Value: blk.UnitRupiah.Format(most).ID}}
		},
	},
}

// most returns the highest transport allowance on the day the rate came into force.
func (r *AllowanceRate) most(c *blk.Context) (int64, bool) {
	v, known := valueOn(&transportAllowanceMost, r.InForce.From, c)
	return v.Number, known
}

// Check returns what the checks find in the rate, nil if all hold.
func (r *AllowanceRate) Check(c *blk.Context) blk.Findings {
	return append(blk.RunChecks(allowanceRateChecks, r, c), blk.CheckCitations(r.Citations, c)...)
}

// Validate is [AllowanceRate.Check] as an error: nil unless a finding is an error.
func (r *AllowanceRate) Validate(c *blk.Context) error { return r.Check(c).Err() }
