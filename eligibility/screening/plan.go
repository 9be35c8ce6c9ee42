package screening

import "github.com/vokasi/vokasi-go/blk"

// A Plan says how the seats of an intake are given: who ranks before whom, which seats are reserved
// and in which order they are filled. It is fixed and published before registration closes. A plan
// is a JSON document of its own.
type Plan struct {
	// The schema that the document follows, for editors.
	Schema string `json:"$schema,omitzero"`
	// The identifier, for example "blk-paser-2026-1".
	ID PlanID `json:"id,omitzero" jsonschema:"required"`
	// What it is called.
	Title blk.Text `json:"title,omitzero" jsonschema:"required"`
	// The groups that seats are reserved for or that come first, at most 64.
	Groups []Group `json:"groups,omitempty"`
	// The batches with their seats.
	Batches []BatchSeats `json:"batches,omitempty" jsonschema:"required,minItems=1"`
	// Whether reserved seats are a floor ("reserved_first") or come on top ("open_first"); absent is a floor.
	FillOrder FillOrder `json:"fill_order,omitzero"`
	// The priority groups: whoever is in an earlier one ranks before all others who are not.
	Priority []GroupID `json:"priority,omitempty"`
	// What ranks, the weightiest first: "priority", "score" and "registered_at". What is left equal is decided by lot. Absent is priority, if there are priority groups, and score.
	Order []RankKey `json:"order,omitempty"`
	// How many of one family card may be selected, over all batches, for example 2; absent if there is no cap.
	FamilyCap blk.Count `json:"family_cap,omitzero"`
	// How many of each batch are given a place on the waiting list; absent is everybody who is left.
	Waiting blk.Count `json:"waiting,omitzero"`
	// The last day on which a seat that becomes free is given to the next one; absent if there is none.
	ReplacementUntil blk.Date `json:"replacement_until,omitzero"`
	// The SHA-256 of the seed of the lot in hex, published beforehand.
	SeedHash Digest `json:"seed_hash,omitzero"`
}

// PlanID identifies a [Plan].
type PlanID string

// BatchSeats are the seats of one batch of a [Plan].
type BatchSeats struct {
	// The batch.
	Batch blk.BatchID `json:"batch,omitzero" jsonschema:"required"`
	// What it is called.
	Label blk.Text `json:"label,omitzero"`
	// All its seats, for example 16.
	Seats blk.Count `json:"seats,omitzero" jsonschema:"required"`
	// Those of them that are reserved. A person uses one seat, so the reserved seats together are no more than all.
	Reserved []ReservedSeats `json:"reserved,omitempty"`
}

// ReservedSeats are the seats of a batch that are reserved for a group. Where too
// few of the group are eligible, the seats that are left are open to all.
type ReservedSeats struct {
	// The group.
	Group GroupID `json:"group,omitzero" jsonschema:"required"`
	// The seats.
	Seats blk.Count `json:"seats,omitzero" jsonschema:"required"`
}

// keys returns what ranks before the lot.
func (p *Plan) keys() []RankKey {
	switch {
	case len(p.Order) > 0:
		return p.Order
	case len(p.Priority) > 0:
		return []RankKey{ByPriority, ByScore}
	}
	return []RankKey{ByScore}
}

// group returns the place of a group, and -1 if the plan has no such group.
func (p *Plan) group(id GroupID) int {
	for i := range p.Groups {
		if p.Groups[i].ID == id {
			return i
		}
	}
	return -1
}

// UnmarshalJSON is [ParsePlan].
func (p *Plan) UnmarshalJSON(data []byte) error {
	parsed, found := ParsePlan(data)
	if err := found.Err(); err != nil {
		return err
	}
	*p = parsed
	return nil
}
