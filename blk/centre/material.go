package centre

import "github.com/vokasi/vokasi-go/blk"

// A TrainingMaterial (bahan latihan) is something that training uses up, such as welding electrodes.
// What it costs is in lines of a Budget.
type TrainingMaterial struct {
	// The identifier, which no other record of its kind has.
	ID TrainingMaterialID `json:"id,omitzero" jsonschema:"required"`
	// The centre that keeps it.
	Centre blk.CentreID `json:"centre,omitzero" jsonschema:"required"`
	// What it is.
	Name blk.Text `json:"name,omitzero" jsonschema:"required"`
	// What it is counted in.
	Unit MaterialUnit `json:"unit,omitzero" jsonschema:"required"`
	// The vocation that uses it, where it is one.
	Vocation Vocation `json:"vocation,omitzero"`
	// How much is in store.
	Stock blk.Count `json:"stock,omitzero"`
	// The day of that count.
	StockOn blk.Date `json:"stock_on,omitzero"`
	// Where this is known from.
	Citations []blk.Citation `json:"citations,omitempty"`
}

// TrainingMaterialID identifies a [TrainingMaterial].
type TrainingMaterialID string

// A MaterialUse is how much of a material a batch took on a day.
type MaterialUse struct {
	// The material.
	Material TrainingMaterialID `json:"material,omitzero" jsonschema:"required"`
	// The batch that used it.
	Batch blk.BatchID `json:"batch,omitzero"`
	// The day on which it was taken.
	On blk.Date `json:"on,omitzero"`
	// How much, in the unit of the material.
	Quantity blk.Count `json:"quantity,omitzero" jsonschema:"required"`
	// Where this is known from.
	Citations []blk.Citation `json:"citations,omitempty"`
}

// MaterialUnit is what a material is counted in, such as "kilogram". The list is
// open: documents may use other words. The zero value "" is absent.
type MaterialUnit string

// The units that are met most.
const (
	MaterialPiece    MaterialUnit = "piece"
	MaterialSet      MaterialUnit = "set"
	MaterialPack     MaterialUnit = "pack"
	MaterialBox      MaterialUnit = "box"
	MaterialSheet    MaterialUnit = "sheet"
	MaterialBar      MaterialUnit = "bar"
	MaterialRoll     MaterialUnit = "roll"
	MaterialMetre    MaterialUnit = "metre"
	MaterialKilogram MaterialUnit = "kilogram"
	MaterialLitre    MaterialUnit = "litre"
	MaterialCylinder MaterialUnit = "cylinder"
)

var materialUnits = blk.NewOpenCodeList("material_unit", blk.Text{ID: "Satuan bahan latihan", EN: "Unit of a training material"},
	blk.Code{Value: string(MaterialPiece), Label: blk.Text{ID: "buah", EN: "piece"}, Aliases: []string{"bh", "pcs", "biji", "unit"}},
	blk.Code{Value: string(MaterialSet), Label: blk.Text{ID: "set", EN: "set"}},
	blk.Code{Value: string(MaterialPack), Label: blk.Text{ID: "pak", EN: "pack"}, Aliases: []string{"bungkus"}},
	blk.Code{Value: string(MaterialBox), Label: blk.Text{ID: "kotak", EN: "box"}, Aliases: []string{"dus", "doos"}},
	blk.Code{Value: string(MaterialSheet), Label: blk.Text{ID: "lembar", EN: "sheet"}, Aliases: []string{"lbr"}},
	blk.Code{Value: string(MaterialBar), Label: blk.Text{ID: "batang", EN: "bar"}, Aliases: []string{"btg"}},
	blk.Code{Value: string(MaterialRoll), Label: blk.Text{ID: "rol", EN: "roll"}, Aliases: []string{"gulung"}},
	blk.Code{Value: string(MaterialMetre), Label: blk.Text{ID: "meter", EN: "metre"}, Aliases: []string{"m", "mtr"}},
	blk.Code{Value: string(MaterialKilogram), Label: blk.Text{ID: "kilogram", EN: "kilogram"}, Aliases: []string{"kg"}},
	blk.Code{Value: string(MaterialLitre), Label: blk.Text{ID: "liter", EN: "litre"}, Aliases: []string{"l", "ltr"}},
	blk.Code{Value: string(MaterialCylinder), Label: blk.Text{ID: "tabung", EN: "cylinder"}, Aliases: []string{"tbg"}},
)

// IsValid reports whether u is listed or has the form of a word.
func (u MaterialUnit) IsValid() bool { return materialUnits.Allows(string(u)) }

// Label returns the name of the unit.
func (u MaterialUnit) Label() blk.Text { return materialUnits.LabelOf(string(u)) }

// CodeList returns the listed units.
func (MaterialUnit) CodeList() blk.CodeList { return materialUnits }

var trainingMaterialChecks = []blk.Check[TrainingMaterial]{
	blk.CheckPresent("/id", func(m *TrainingMaterial) bool { return m.ID != "" }),
	blk.CheckIdentifier("/id", func(m *TrainingMaterial) TrainingMaterialID { return m.ID }),
	blk.CheckPresent("/centre", func(m *TrainingMaterial) bool { return m.Centre != "" }),
	blk.CheckIdentifier("/centre", func(m *TrainingMaterial) blk.CentreID { return m.Centre }),
	blk.CheckPresent("/name", func(m *TrainingMaterial) bool { return m.Name.ID != "" }),
	blk.CheckPresent("/unit", func(m *TrainingMaterial) bool { return m.Unit != "" }),
	blk.CheckCode("/unit", func(m *TrainingMaterial) MaterialUnit { return m.Unit }),
	blk.CheckCode("/vocation", func(m *TrainingMaterial) Vocation { return m.Vocation }),
}

var materialUseChecks = []blk.Check[MaterialUse]{
	blk.CheckPresent("/material", func(u *MaterialUse) bool { return u.Material != "" }),
	blk.CheckIdentifier("/material", func(u *MaterialUse) TrainingMaterialID { return u.Material }),
	blk.CheckIdentifier("/batch", func(u *MaterialUse) blk.BatchID { return u.Batch }),
	blk.CheckPresent("/quantity", func(u *MaterialUse) bool { return !u.Quantity.IsZero() }),
	{
		ID: "EQP-011", At: "/quantity", Severity: blk.InEveryPhase(blk.Error), Scope: blk.ScopeField,
		Must:  blk.Text{ID: "Bahan yang dipakai harus lebih dari nol.", EN: "The material used must be above zero."},
		Mend:  blk.Text{ID: "Isi jumlah yang dipakai, atau hapus catatannya.", EN: "Give how much was used, or take the record away."},
		Basis: []blk.Basis{blk.Practice(blk.Text{ID: "buku pemakaian bahan", EN: "book of materials used"})},
		Holds: func(u *MaterialUse, _ *blk.Context) bool { n, known := u.Quantity.Int(); return !known || n > 0 },
	},
}

// Check returns what the checks find in the material, nil if all hold.
func (m *TrainingMaterial) Check(c *blk.Context) blk.Findings {
	return append(blk.RunChecks(trainingMaterialChecks, m, c), blk.CheckCitations(m.Citations, c)...)
}

// Validate is [TrainingMaterial.Check] as an error: nil unless a finding is an
// error.
func (m *TrainingMaterial) Validate(c *blk.Context) error { return m.Check(c).Err() }

// Check returns what the checks find in the use, nil if all hold.
func (u *MaterialUse) Check(c *blk.Context) blk.Findings {
	return append(blk.RunChecks(materialUseChecks, u, c), blk.CheckCitations(u.Citations, c)...)
}

// Validate is [MaterialUse.Check] as an error: nil unless a finding is an error.
func (u *MaterialUse) Validate(c *blk.Context) error { return u.Check(c).Err() }
