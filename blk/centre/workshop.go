package centre

import "github.com/vokasi/vokasi-go/blk"

// A Workshop (bengkel) is a room for practice with its equipment.
type Workshop struct {
	// The identifier.
	ID blk.WorkshopID `json:"id,omitzero" jsonschema:"required"`
	// The centre it belongs to.
	Centre blk.CentreID `json:"centre,omitzero" jsonschema:"required"`
	// The name.
	Name string `json:"name,omitzero" jsonschema:"required"`
	// The vocation it serves.
	Vocation Vocation `json:"vocation,omitzero"`
	// The area in square metres.
	AreaM2 blk.Count `json:"area_m2,omitzero"`
	// The places to work at.
	Stations blk.Count `json:"stations,omitzero"`
	// Where this is known from.
	Citations []blk.Citation `json:"citations,omitempty"`
}

// An Equipment is one kind of durable thing in a workshop, such as sixteen
// welding machines.
type Equipment struct {
	// The identifier.
	ID EquipmentID `json:"id,omitzero" jsonschema:"required"`
	// The workshop it stands in.
	Workshop blk.WorkshopID `json:"workshop,omitzero" jsonschema:"required"`
	// What it is.
	Name string `json:"name,omitzero" jsonschema:"required"`
	// How many there are.
	Quantity blk.Count `json:"quantity,omitzero" jsonschema:"required"`
	// How many of them can be used.
	Usable blk.Count `json:"usable,omitzero"`
	// The condition of the worst that is in use.
	Condition Condition `json:"condition,omitzero"`
	// Where this is known from.
	Citations []blk.Citation `json:"citations,omitempty"`
}

// EquipmentID identifies an [Equipment].
type EquipmentID string

// Condition is the condition of equipment, as asset lists have it: "good",
// "minor_damage" or "major_damage". The zero value "" is absent.
type Condition string

// The conditions.
const (
	Good        Condition = "good"
	MinorDamage Condition = "minor_damage"
	MajorDamage Condition = "major_damage"
)

var conditions = blk.NewCodeList("condition", blk.Text{ID: "Kondisi", EN: "Condition"},
	blk.Code{Value: string(Good), Label: blk.Text{ID: "baik", EN: "good"}, Aliases: []string{"B"}},
	blk.Code{Value: string(MinorDamage), Label: blk.Text{ID: "rusak ringan", EN: "minor damage"}, Aliases: []string{"RR"}},
	blk.Code{Value: string(MajorDamage), Label: blk.Text{ID: "rusak berat", EN: "major damage"}, Aliases: []string{"RB"}},
)

// IsValid reports whether c is one of the conditions.
func (c Condition) IsValid() bool { return conditions.Has(string(c)) }

// Label returns the name of the condition.
func (c Condition) Label() blk.Text { return conditions.LabelOf(string(c)) }

// CodeList returns all conditions.
func (Condition) CodeList() blk.CodeList { return conditions }

var workshopChecks = []blk.Check[Workshop]{
	blk.CheckPresent("/id", func(w *Workshop) bool { return w.ID != "" }),
	blk.CheckIdentifier("/id", func(w *Workshop) blk.WorkshopID { return w.ID }),
	blk.CheckPresent("/centre", func(w *Workshop) bool { return w.Centre != "" }),
	blk.CheckIdentifier("/centre", func(w *Workshop) blk.CentreID { return w.Centre }),
	blk.CheckPresent("/name", func(w *Workshop) bool { return w.Name != "" }),
	blk.CheckCode("/vocation", func(w *Workshop) Vocation { return w.Vocation }),
}

var equipmentChecks = []blk.Check[Equipment]{
	blk.CheckPresent("/id", func(e *Equipment) bool { return e.ID != "" }),
	blk.CheckIdentifier("/id", func(e *Equipment) EquipmentID { return e.ID }),
	blk.CheckPresent("/workshop", func(e *Equipment) bool { return e.Workshop != "" }),
	blk.CheckIdentifier("/workshop", func(e *Equipment) blk.WorkshopID { return e.Workshop }),
	blk.CheckPresent("/name", func(e *Equipment) bool { return e.Name != "" }),
	blk.CheckPresent("/quantity", func(e *Equipment) bool { return !e.Quantity.IsZero() }),
	blk.CheckCode("/condition", func(e *Equipment) Condition { return e.Condition }),
	{
		ID: "EQP-001", At: "/usable", Severity: blk.InEveryPhase(blk.Error),
		Must:  blk.Text{ID: "Jumlah ({quantity}) harus lebih dari nol, dan yang dapat dipakai ({usable}) tidak boleh melebihinya.", EN: "The quantity ({quantity}) must be above zero, and the usable ones ({usable}) must not be more than that."},
		Mend:  blk.Text{ID: "Hitung ulang peralatan.", EN: "Count the equipment again."},
		Basis: []blk.Basis{blk.Practice(blk.Text{ID: "daftar inventaris", EN: "inventory"})},
		Find: func(e *Equipment, _ *blk.Context) []blk.Failure {
			at := ""
			switch n, known := e.Quantity.Int(); {
			case known && n == 0:
				at = "/quantity"
			case known && e.Usable.Compare(e.Quantity) > 0:
				at = "/usable"
			default:
				return nil
			}
			return []blk.Failure{{At: at, Params: blk.Params{{Name: "quantity", Value: e.Quantity.String()}, {Name: "usable", Value: e.Usable.String()}}}}
		},
	},
}

// Check returns what the checks find in the workshop, nil if all hold.
func (w *Workshop) Check(c *blk.Context) blk.Findings {
	return append(blk.RunChecks(workshopChecks, w, c), blk.CheckCitations(w.Citations, c)...)
}

// Validate is [Workshop.Check] as an error: nil unless a finding is an error.
func (w *Workshop) Validate(c *blk.Context) error { return w.Check(c).Err() }

// Check returns what the checks find in the equipment, nil if all hold.
func (e *Equipment) Check(c *blk.Context) blk.Findings {
	return append(blk.RunChecks(equipmentChecks, e, c), blk.CheckCitations(e.Citations, c)...)
}

// Validate is [Equipment.Check] as an error: nil unless a finding is an error.
func (e *Equipment) Validate(c *blk.Context) error { return e.Check(c).Err() }
