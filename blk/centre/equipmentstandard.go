package centre

import (
	"math"

	"github.com/vokasi/vokasi-go/blk"
)

// An EquipmentStandard is the list of the equipment that training needs: of a
// vocation, or of one programme. Readiness compares what a centre has with it.
type EquipmentStandard struct {
	// The identifier, for example "standar-las-smaw".
	ID EquipmentStandardID `json:"id,omitzero" jsonschema:"required"`
	// The name.
	Name blk.Text `json:"name,omitzero" jsonschema:"required"`
	// The vocation it is for.
	Vocation Vocation `json:"vocation,omitzero"`
	// The programme it is for, where it is not for a whole vocation.
	Programme blk.ProgrammeID `json:"programme,omitzero"`
	// The document that sets it, such as a technical guideline.
	Document blk.DocumentID `json:"document,omitzero"`
	// When it is in force.
	InForce blk.Period `json:"in_force,omitzero"`
	// The items.
	Items []StandardItem `json:"items,omitempty"`
	// Where this is known from.
	Citations []blk.Citation `json:"citations,omitempty"`
}

// EquipmentStandardID identifies an [EquipmentStandard].
type EquipmentStandardID string

// A StandardItem is one line of an equipment standard: one welding machine for
// each station.
type StandardItem struct {
	// The code of the item, which equipment points to.
	ID StandardItemID `json:"id,omitzero" jsonschema:"required"`
	// What it is.
	Name blk.Text `json:"name,omitzero" jsonschema:"required"`
	// How many are needed.
	Quantity blk.Count `json:"quantity,omitzero" jsonschema:"required"`
	// For what so many are needed.
	Per QuantityPer `json:"per,omitzero" jsonschema:"required"`
	// What it must be able to do, as the standard has it.
	Specification string `json:"specification,omitzero"`
}

// StandardItemID identifies a [StandardItem].
type StandardItemID string

// QuantityPer is for what a standard counts an item: each "station" (tempat
// kerja), each "class", each "workshop" or the whole "centre". The zero value ""
// is absent.
type QuantityPer string

// What items are counted for.
const (
	PerStation  QuantityPer = "station"
	PerClass    QuantityPer = "class"
	PerWorkshop QuantityPer = "workshop"
	PerCentre   QuantityPer = "centre"
)

var quantityPers = blk.NewCodeList("quantity_per", blk.Text{ID: "Jumlah untuk tiap", EN: "What a quantity is for"},
	blk.Code{Value: string(PerStation), Label: blk.Text{ID: "tempat kerja", EN: "station"}, Meaning: blk.Text{ID: "tempat kerja satu peserta dalam bengkel", EN: "the place of one participant in a workshop"}, Aliases: []string{"peserta"}},
	blk.Code{Value: string(PerClass), Label: blk.Text{ID: "kelas", EN: "class"}},
	blk.Code{Value: string(PerWorkshop), Label: blk.Text{ID: "bengkel", EN: "workshop"}},
	blk.Code{Value: string(PerCentre), Label: blk.Text{ID: "lembaga", EN: "centre"}},
)

// IsValid reports whether p is in the list.
func (p QuantityPer) IsValid() bool { return quantityPers.Has(string(p)) }

// Label returns what it is in words.
func (p QuantityPer) Label() blk.Text { return quantityPers.LabelOf(string(p)) }

// CodeList returns all that items are counted for.
func (QuantityPer) CodeList() blk.CodeList { return quantityPers }

// Needed returns how many pieces a class with so many stations needs, in so many
// workshops; absent where the item does not say.
func (i *StandardItem) Needed(stations, workshops int) blk.Count {
	quantity, known := i.Quantity.Int()
	times := 1
	switch i.Per {
	case PerStation:
		times = stations
	case PerWorkshop:
		times = workshops
	case PerClass, PerCentre:
	default:
		return blk.Count{}
	}
	product := int64(quantity) * int64(times)
	if !known || product > math.MaxInt32 {
		return blk.Count{}
	}
	return countOf(int(product))
}

var equipmentStandardChecks = []blk.Check[EquipmentStandard]{
	blk.CheckPresent("/id", func(s *EquipmentStandard) bool { return s.ID != "" }),
	blk.CheckIdentifier("/id", func(s *EquipmentStandard) EquipmentStandardID { return s.ID }),
	blk.CheckPresent("/name", func(s *EquipmentStandard) bool { return s.Name.ID != "" }),
	blk.CheckCode("/vocation", func(s *EquipmentStandard) Vocation { return s.Vocation }),
	blk.CheckIdentifier("/programme", func(s *EquipmentStandard) blk.ProgrammeID { return s.Programme }),
	blk.CheckIdentifier("/document", func(s *EquipmentStandard) blk.DocumentID { return s.Document }),
	blk.CheckPeriod("/in_force", func(s *EquipmentStandard) blk.Period { return s.InForce }),
	{
		ID: "EQP-009", At: "", Severity: blk.UnlessReported(blk.Warning, blk.Error),
		Must:  blk.Text{ID: "Standar peralatan harus menyebut kejuruan atau programnya.", EN: "An equipment standard must say which vocation or programme it is for."},
		Mend:  blk.Text{ID: "Isi vocation atau programme.", EN: "Give vocation or programme."},
		Basis: []blk.Basis{blk.Practice(blk.Text{ID: "daftar standar peralatan tiap kejuruan", EN: "lists of standard equipment by vocation"})},
		Holds: func(s *EquipmentStandard, _ *blk.Context) bool { return s.Vocation != "" || s.Programme != "" },
	},
}

var standardItemChecks = []blk.Check[StandardItem]{
	blk.CheckPresent("/id", func(i *StandardItem) bool { return i.ID != "" }),
	blk.CheckIdentifier("/id", func(i *StandardItem) StandardItemID { return i.ID }),
	blk.CheckPresent("/name", func(i *StandardItem) bool { return i.Name.ID != "" }),
	blk.CheckPresent("/quantity", func(i *StandardItem) bool { return !i.Quantity.IsZero() }),
	blk.CheckPresent("/per", func(i *StandardItem) bool { return i.Per != "" }),
	blk.CheckCode("/per", func(i *StandardItem) QuantityPer { return i.Per }),
	{
		ID: "EQP-010", At: "/quantity", Severity: blk.InEveryPhase(blk.Error), Scope: blk.ScopeField,
		Must:  blk.Text{ID: "Jumlah dalam standar harus lebih dari nol.", EN: "The quantity in a standard must be above zero."},
		Mend:  blk.Text{ID: "Isi jumlah yang dibutuhkan, atau hapus barisnya.", EN: "Give the quantity needed, or take the line away."},
		Basis: []blk.Basis{blk.Practice(blk.Text{ID: "arti daftar standar", EN: "meaning of a standard list"})},
		Holds: func(i *StandardItem, _ *blk.Context) bool { n, known := i.Quantity.Int(); return !known || n > 0 },
	},
}

// Check returns what the checks find in the item, nil if all hold.
func (i *StandardItem) Check(c *blk.Context) blk.Findings {
	return blk.RunChecks(standardItemChecks, i, c)
}

// Check returns what the checks find in the standard, nil if all hold.
func (s *EquipmentStandard) Check(c *blk.Context) blk.Findings {
	found := blk.RunChecks(equipmentStandardChecks, s, c)
	found = append(found, blk.CheckEach("items", s.Items, (*StandardItem).Check, c)...)
	return append(found, blk.CheckCitations(s.Citations, c)...)
}

// Validate is [EquipmentStandard.Check] as an error: nil unless a finding is an
// error.
func (s *EquipmentStandard) Validate(c *blk.Context) error { return s.Check(c).Err() }
