package screening

import (
	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/eligibility"
)

// An Outcome is what a selection comes to for one applicant, with what decided it.
type Outcome struct {
	// The applicant.
	ID eligibility.ApplicantID `json:"id,omitzero" jsonschema:"required"`
	// The batch applied for.
	Batch blk.BatchID `json:"batch,omitzero" jsonschema:"required"`
	// What it is.
	Kind OutcomeKind `json:"kind,omitzero" jsonschema:"required"`
	// The place among the eligible of the batch, from 1; of whoever is undetermined, the place that there would be. Absent for those who cannot be ranked.
	Rank int `json:"rank,omitzero" jsonschema:"minimum=1"`
	// The place on the waiting list, from 1; absent for those who are not on it.
	Reserve int `json:"reserve,omitzero" jsonschema:"minimum=1"`
	// What kind of seat it is, for those who are selected.
	Seat SeatKind `json:"seat,omitzero"`
	// Whose reserved seat it is; absent for an open seat.
	Group GroupID `json:"group,omitzero"`
	// The score.
	Score blk.Percent `json:"score,omitzero"`
	// The score of the lowest ranked of the batch who has an open seat; absent where all who are ranked have a seat or scores do not rank.
	Cutoff blk.Percent `json:"cutoff,omitzero"`
	// What decided a tie with the one on the other side of the cut-off, such as "registered_at" or "lot"; absent where there was no tie.
	Tie RankKey `json:"tie,omitzero"`
	// The groups for which seats were reserved that went to others who rank lower, for those who have none.
	PassedFor []GroupID `json:"passed_for,omitempty"`
	// The groups that could matter and of which membership is not known; it did not count.
	Unknown []GroupID `json:"unknown,omitempty"`
	// What is missing for a place in the ranking: "score" or "registered_at".
	Missing RankKey `json:"missing,omitzero"`
	// Of whoever is undetermined: whether this one would be selected if they alone turned out eligible. It was told when seats were first given. Absent, which is not a no, for those who cannot be ranked, and where so many families hang on each other that it takes too long to tell.
	WouldBeSelected blk.Flag `json:"would_be_selected,omitzero"`
	// The day on which the seat was given, if another had left it.
	PromotedOn blk.Date `json:"promoted_on,omitzero"`

	in *BatchResult // for words and numbers of the batch
}

// OutcomeKind is what a selection comes to for one applicant, such as "selected".
// The zero value "" is absent.
type OutcomeKind string

// The kinds of outcome, in the order in which a selection lists them.
const (
	OutcomeSelected      OutcomeKind = "selected"
	OutcomeReserve       OutcomeKind = "reserve"
	OutcomeNotSelected   OutcomeKind = "not_selected"
	OutcomeOverFamilyCap OutcomeKind = "over_family_cap"
	OutcomeWithdrawn     OutcomeKind = "withdrawn"
	OutcomeNotRanked     OutcomeKind = "not_ranked"
	OutcomeUndetermined  OutcomeKind = "undetermined"
	OutcomeIneligible    OutcomeKind = "ineligible"
)

var outcomeKinds = blk.NewCodeList("selection_outcome_kind", blk.Text{ID: "Hasil seleksi", EN: "Outcome of a selection"},
	blk.Code{Value: string(OutcomeSelected), Label: blk.Text{ID: "terpilih", EN: "selected"}},
	blk.Code{Value: string(OutcomeReserve), Label: blk.Text{ID: "cadangan", EN: "on the waiting list"}},
	blk.Code{Value: string(OutcomeNotSelected), Label: blk.Text{ID: "tidak terpilih", EN: "not selected"}},
	blk.Code{Value: string(OutcomeOverFamilyCap), Label: blk.Text{ID: "melebihi batas satu keluarga", EN: "over the cap of one family"},
		Meaning: blk.Text{ID: "dari kartu keluarga yang sama sudah terpilih sebanyak yang boleh", EN: "as many of the same family card are selected as may be"}},
	blk.Code{Value: string(OutcomeWithdrawn), Label: blk.Text{ID: "mengundurkan diri", EN: "withdrawn"}},
	blk.Code{Value: string(OutcomeNotRanked), Label: blk.Text{ID: "belum dapat diperingkat", EN: "not ranked"},
		Meaning: blk.Text{ID: "memenuhi syarat, tetapi nilai atau waktu pendaftaran belum ada", EN: "eligible, and a score or a time of registration is missing"}},
	blk.Code{Value: string(OutcomeUndetermined), Label: blk.Text{ID: "belum dapat ditentukan", EN: "undetermined"}},
	blk.Code{Value: string(OutcomeIneligible), Label: blk.Text{ID: "tidak memenuhi syarat", EN: "ineligible"}},
)

// IsValid reports whether k is one of the kinds.
func (k OutcomeKind) IsValid() bool { return outcomeKinds.Has(string(k)) }

// Label returns the kind in words.
func (k OutcomeKind) Label() blk.Text { return outcomeKinds.LabelOf(string(k)) }

// CodeList returns all kinds.
func (OutcomeKind) CodeList() blk.CodeList { return outcomeKinds }

// SeatKind is the kind of a seat: "open" or "reserved". The zero value "" is absent.
type SeatKind string

// The kinds of seat.
const (
	// The seat that rank alone gives.
	SeatOpen SeatKind = "open"
	// The seat that went past others who rank higher, because it is reserved.
	SeatReserved SeatKind = "reserved"
)

var seatKinds = blk.NewCodeList("seat_kind", blk.Text{ID: "Jenis kursi", EN: "Kind of seat"},
	blk.Code{Value: string(SeatOpen), Label: blk.Text{ID: "kursi terbuka", EN: "open seat"}},
	blk.Code{Value: string(SeatReserved), Label: blk.Text{ID: "kursi yang dicadangkan", EN: "reserved seat"}},
)

// IsValid reports whether k is one of the kinds.
func (k SeatKind) IsValid() bool { return seatKinds.Has(string(k)) }

// Label returns the kind in words.
func (k SeatKind) Label() blk.Text { return seatKinds.LabelOf(string(k)) }

// CodeList returns all kinds.
func (SeatKind) CodeList() blk.CodeList { return seatKinds }
