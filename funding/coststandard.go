package funding

import "github.com/vokasi/vokasi-go/blk"

// A CostStandard is the highest price that a budget may plan with for an item at a
// place and in a period: a line of the state's standards (SBM, SBK) or of a
// region's (SSH, HSPK). No prices are shipped: those of training packages were not
// found published.
type CostStandard struct {
	// The identifier, which no other record of its kind has.
	ID CostStandardID `json:"id,omitzero" jsonschema:"required"`
	// Which standard it is of.
	Kind CostStandardKind `json:"kind,omitzero"`
	// What it is the price of, such as "uang transpor peserta".
	Item string `json:"item,omitzero" jsonschema:"required"`
	// The place; absent for the whole country.
	Region blk.Region `json:"region,omitzero"`
	// When it is in force, mostly a fiscal year; open where an end is absent.
	InForce blk.Period `json:"in_force,omitzero"`
	// What the price is for, such as "OH" for a person and a day.
	Unit string `json:"unit_of_measure,omitzero"`
	// The highest price of a unit.
	Ceiling blk.Rupiah `json:"ceiling,omitzero" jsonschema:"required"`
	// What it rests on.
	Basis []blk.Basis `json:"basis,omitempty"`
	// Where this is known from.
	Citations []blk.Citation `json:"citations,omitempty"`
}

// CostStandardKind is which list of highest prices a standard is of, such as
// "sbm". The zero value "" is absent.
type CostStandardKind string

// The kinds.
const (
	StandardInput    CostStandardKind = "sbm"
	StandardOutput   CostStandardKind = "sbk"
	StandardPrice    CostStandardKind = "ssh"
	StandardWorkUnit CostStandardKind = "hspk"
)

var costStandardKinds = blk.NewCodeList("cost_standard_kind", blk.Text{ID: "Jenis standar biaya", EN: "Kind of cost standard"},
	blk.Code{Value: string(StandardInput), Label: blk.Text{ID: "standar biaya masukan (SBM)", EN: "standard input cost (SBM)"}, Meaning: blk.Text{ID: "harga tertinggi masukan, misalnya honor, untuk APBN", EN: "highest prices of inputs, such as fees, for the state budget"}, Aliases: []string{"SBM"}},
	blk.Code{Value: string(StandardOutput), Label: blk.Text{ID: "standar biaya keluaran (SBK)", EN: "standard output cost (SBK)"}, Meaning: blk.Text{ID: "biaya tertinggi untuk satu keluaran, untuk APBN", EN: "highest cost of one output, for the state budget"}, Aliases: []string{"SBK"}},
	blk.Code{Value: string(StandardPrice), Label: blk.Text{ID: "standar satuan harga (SSH)", EN: "standard unit price (SSH)"}, Meaning: blk.Text{ID: "harga satuan barang dan jasa suatu daerah", EN: "prices of goods and services of a region"}, Aliases: []string{"SSH"}},
	blk.Code{Value: string(StandardWorkUnit), Label: blk.Text{ID: "harga satuan pokok kegiatan (HSPK)", EN: "unit price of works (HSPK)"}, Meaning: blk.Text{ID: "harga satuan pekerjaan, misalnya konstruksi, suatu daerah", EN: "prices of works, such as building, of a region"}, Aliases: []string{"HSPK"}},
)

// IsValid reports whether k is one of the kinds.
func (k CostStandardKind) IsValid() bool { return costStandardKinds.Has(string(k)) }

// Label returns the name of the kind.
func (k CostStandardKind) Label() blk.Text { return costStandardKinds.LabelOf(string(k)) }

// CodeList returns all kinds.
func (CostStandardKind) CodeList() blk.CodeList { return costStandardKinds }

// IsFor returns whether the standard holds at a place through a period. It is
// Undetermined where it holds for a place or a time and that is not given.
func (s *CostStandard) IsFor(place blk.Region, when blk.Period) blk.Truth {
	there, then := blk.True, blk.True
	if !s.Region.IsZero() {
		there = blk.Undetermined
		if !place.IsZero() {
			there = blk.TruthOf(s.Region.Contains(place))
		}
	}
	if !s.InForce.IsZero() {
		then = blk.Undetermined
		if !when.IsZero() {
			then = blk.TruthOf(s.InForce.Covers(when))
		}
	}
	return blk.All(there, then)
}

var costStandardChecks = []blk.Check[CostStandard]{
	blk.CheckPresent("/id", func(s *CostStandard) bool { return s.ID != "" }),
	blk.CheckIdentifier("/id", func(s *CostStandard) CostStandardID { return s.ID }),
	blk.CheckCode("/kind", func(s *CostStandard) CostStandardKind { return s.Kind }),
	blk.CheckPresent("/item", func(s *CostStandard) bool { return s.Item != "" }),
	blk.CheckRegion("/region", func(s *CostStandard) blk.Region { return s.Region }),
	blk.CheckPeriod("/in_force", func(s *CostStandard) blk.Period { return s.InForce }),
	blk.CheckPresent("/ceiling", func(s *CostStandard) bool { return !s.Ceiling.IsZero() }),
	notNegative("/ceiling", func(s *CostStandard) blk.Rupiah { return s.Ceiling }),
}

// Check returns what the checks find in the standard, nil if all hold.
func (s *CostStandard) Check(c *blk.Context) blk.Findings {
	return append(blk.RunChecks(costStandardChecks, s, c), blk.CheckCitations(s.Citations, c)...)
}

// Validate is [CostStandard.Check] as an error: nil unless a finding is an error.
func (s *CostStandard) Validate(c *blk.Context) error { return s.Check(c).Err() }

// notNegative returns check FND-006: an amount is not below zero.
func notNegative[T any](at string, get func(*T) blk.Rupiah) blk.Check[T] {
	return blk.Check[T]{
		ID: "FND-006", At: at, Severity: blk.InEveryPhase(blk.Error),
		Must:  blk.Text{ID: "Jumlah ini tidak boleh negatif; tercatat {given}.", EN: "This amount must not be negative; {given} is given."},
		Mend:  blk.Text{ID: "Catat pengurangan atau pembatalan sebagai entri tersendiri dalam buku anggaran.", EN: "Record a reduction or a reversal as an entry of its own in the ledger."},
		Basis: []blk.Basis{blk.Practice(blk.Text{ID: "pembukuan anggaran", EN: "budget bookkeeping"})},
		Holds: func(t *T, _ *blk.Context) bool { return get(t).Sign() >= 0 },
		Params: func(t *T, _ *blk.Context) blk.Params {
			return blk.Params{{Name: "given", Value: get(t).String()}}
		},
	}
}
