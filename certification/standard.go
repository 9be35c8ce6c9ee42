package certification

import "github.com/vokasi/vokasi-go/blk"

// A CompetencyStandard (standar kompetensi kerja) is a set of competency units
// that a decree put in force, such as the SKKNI of decree 282 Tahun 2016. The
// same unit code in another standard is another unit.
//
// Source: PP 31/2006 art. 4; Permenaker 3/2016.
type CompetencyStandard struct {
	// The identifier.
	ID CompetencyStandardID `json:"id,omitzero" jsonschema:"required"`
	// Where it comes from: national, special or international.
	Kind blk.StandardKind `json:"kind,omitzero" jsonschema:"required"`
	// What it is called, for example "Bidang Teknologi Informasi, Subbidang Data Science".
	Title blk.Text `json:"title,omitzero" jsonschema:"required"`
	// The decree as printed, for example "282 Tahun 2016" or "KEP.240/MEN/X/2004".
	Decree string `json:"decree,omitzero"`
	// The day of the decree.
	DecreedOn blk.Date `json:"decreed_on,omitzero"`
	// When it is in force; without an end while it is.
	InForce blk.Period `json:"in_force,omitzero"`
	// The standard that took its place.
	ReplacedBy CompetencyStandardID `json:"replaced_by,omitzero"`
	// Its units.
	Units []CompetencyUnit `json:"units,omitempty"`
	// Where this is known from.
	Citations []blk.Citation `json:"citations,omitempty"`
}

// CompetencyStandardID identifies a [CompetencyStandard].
type CompetencyStandardID string
