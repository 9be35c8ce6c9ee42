package centre

import (
	"slices"

	"github.com/vokasi/vokasi-go/blk"
)

// A Workshop (bengkel) is a room for practice with its equipment.
type Workshop struct {
	// The identifier, which no other record of its kind has.
	ID blk.WorkshopID `json:"id,omitzero" jsonschema:"required"`
	// The centre it belongs to.
	Centre blk.CentreID `json:"centre,omitzero" jsonschema:"required"`
	// The name.
	Name string `json:"name,omitzero" jsonschema:"required"`
	// The vocation it serves, the main one if there are several.
	Vocation Vocation `json:"vocation,omitzero"`
	// The further vocations that it serves.
	Vocations []Vocation `json:"vocations,omitempty"`
	// The area in square metres.
	AreaM2 blk.Count `json:"area_m2,omitzero"`
	// The places to work at.
	Stations blk.Count `json:"stations,omitzero"`
	// The most participants in it at a time, where that is not the number of
	// stations.
	Capacity blk.Count `json:"capacity,omitzero"`
	// How many classes can use it in a day, one after the other.
	ShiftsPerDay blk.Count `json:"shifts_per_day,omitzero"`
	// Where this is known from.
	Citations []blk.Citation `json:"citations,omitempty"`
}

// Serves returns whether the workshop serves a vocation, Undetermined if it names
// none.
func (w *Workshop) Serves(v Vocation) blk.Truth {
	switch {
	case v != "" && (v == w.Vocation || slices.Contains(w.Vocations, v)):
		return blk.True
	case v == "" || w.Vocation == "" && len(w.Vocations) == 0:
		return blk.Undetermined
	}
	return blk.False
}

// Places returns how many participants can work in it at a time: its capacity,
// or else its stations.
func (w *Workshop) Places() blk.Count {
	if !w.Capacity.IsZero() {
		return w.Capacity
	}
	return w.Stations
}

var workshopChecks = []blk.Check[Workshop]{
	blk.CheckPresent("/id", func(w *Workshop) bool { return w.ID != "" }),
	blk.CheckIdentifier("/id", func(w *Workshop) blk.WorkshopID { return w.ID }),
	blk.CheckPresent("/centre", func(w *Workshop) bool { return w.Centre != "" }),
	blk.CheckIdentifier("/centre", func(w *Workshop) blk.CentreID { return w.Centre }),
	blk.CheckPresent("/name", func(w *Workshop) bool { return w.Name != "" }),
	blk.CheckCode("/vocation", func(w *Workshop) Vocation { return w.Vocation }),
	blk.CheckCodes("/vocations", func(w *Workshop) []Vocation { return w.Vocations }),
}

// Check returns what the checks find in the workshop, nil if all hold.
func (w *Workshop) Check(c *blk.Context) blk.Findings {
	return append(blk.RunChecks(workshopChecks, w, c), blk.CheckCitations(w.Citations, c)...)
}

// Validate is [Workshop.Check] as an error: nil unless a finding is an error.
func (w *Workshop) Validate(c *blk.Context) error { return w.Check(c).Err() }
