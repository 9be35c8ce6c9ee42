package centre

import "github.com/vokasi/vokasi-go/blk"

// A Gap is something that a centre lacks to train a programme: four welding
// machines, two stations, an instructor. A list of them is what an equipment
// proposal asks for.
type Gap struct {
	// What kind of resource it is.
	Resource Resource `json:"resource,omitzero" jsonschema:"required"`
	// What is missing.
	Name blk.Text `json:"name,omitzero" jsonschema:"required"`
	// The item of the equipment standard, for equipment.
	Item StandardItemID `json:"item,omitzero"`
	// What it must be able to do, as the standard has it.
	Specification string `json:"specification,omitzero"`
	// How many are needed.
	Needed blk.Count `json:"needed,omitzero"`
	// How many are there at most, as far as the records tell.
	Available blk.Count `json:"available,omitzero"`
	// How many are missing at least.
	Quantity blk.Count `json:"quantity,omitzero" jsonschema:"required"`
	// The workshop that it is for.
	Workshop blk.WorkshopID `json:"workshop,omitzero"`
	// Why it is needed.
	Reason blk.Text `json:"reason,omitzero" jsonschema:"required"`
}

// Missing returns what a centre is known to lack to train a programme on the
// reference date: the parts of [Records.ReadinessFor] that are false, as far as
// they can be counted. What is not known is not missing.
func (r *Records) Missing(id blk.CentreID, programme blk.ProgrammeID, c *blk.Context) []Gap {
	p, _ := r.preparation(id, programme, c)
	if p == nil {
		return nil
	}
	var gaps []Gap
	for _, part := range p.parts() {
		gaps = append(gaps, part.gaps...)
	}
	return gaps
}
