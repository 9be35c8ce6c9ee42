package funding

import "github.com/vokasi/vokasi-go/blk"

// An Entry is a line of the ledger of a budget: money that was allocated, committed,
// spent or given back, of one line of the budget, on one day. Nothing is ever
// changed: what was wrong is taken back by an entry of its own kind. Rp0 spent is an
// entry of Rp0; nothing spent is no entry.
type Entry struct {
	// The identifier, which no other record of its kind has.
	ID EntryID `json:"id,omitzero" jsonschema:"required"`
	// What it does.
	Kind EntryKind `json:"kind,omitzero" jsonschema:"required"`
	// The line of the budget.
	Line BudgetLineID `json:"line,omitzero" jsonschema:"required"`
	// How much. It is negative only where a shift, a revision or a carry-over takes
	// away, and in the reversal of an entry that is positive.
	Amount blk.Rupiah `json:"amount,omitzero" jsonschema:"required"`
	// The day. Entries of one day have no order among them: what must hold is asked
	// at its end.
	On blk.Date `json:"on,omitzero" jsonschema:"required"`
	// The contract or decree that binds the money: that of a commitment, of its
	// release, and of a realisation that pays it.
	Commitment CommitmentID `json:"commitment,omitzero"`
	// The payment: that of a realisation and of a refund.
	Payment PaymentID `json:"payment,omitzero"`
	// The entry that a reversal takes back in full.
	Reverses EntryID `json:"reverses,omitzero"`
	// The paper that it rests on.
	Document blk.DocumentID `json:"document,omitzero"`
	// Why the entry was made; for a reversal, what was wrong.
	Reason string `json:"reason,omitzero"`
}

// EntryKind is what an entry of a ledger does, such as "commitment". The zero value
// "" is absent.
type EntryKind string

// The kinds of entry.
const (
	EntryAllocation  EntryKind = "allocation"
	EntryRevision    EntryKind = "revision"
	EntryShift       EntryKind = "shift"
	EntryCarryOver   EntryKind = "carry_over"
	EntryCommitment  EntryKind = "commitment"
	EntryRelease     EntryKind = "release"
	EntryRealisation EntryKind = "realisation"
	EntryRefund      EntryKind = "refund"
	EntryReversal    EntryKind = "reversal"
)

var entryKinds = blk.NewCodeList("entry_kind", blk.Text{ID: "Jenis entri", EN: "Kind of entry"},
	blk.Code{Value: string(EntryAllocation), Label: blk.Text{ID: "alokasi", EN: "allocation"}, Meaning: blk.Text{ID: "menambah alokasi baris", EN: "adds to what the line is allocated"}},
	blk.Code{Value: string(EntryRevision), Label: blk.Text{ID: "revisi", EN: "revision"}, Meaning: blk.Text{ID: "menambah atau mengurangi alokasi karena versi baru anggaran", EN: "adds to or takes from the allocation, by a new version of the budget"}},
	blk.Code{Value: string(EntryShift), Label: blk.Text{ID: "pergeseran", EN: "shift"}, Meaning: blk.Text{ID: "memindahkan alokasi antarbaris; jumlahnya per dokumen nol", EN: "moves allocation between lines; those of one document sum to zero"}},
	blk.Code{Value: string(EntryCarryOver), Label: blk.Text{ID: "luncuran", EN: "carry-over"}, Meaning: blk.Text{ID: "membawa sisa ke tahun berikut: negatif di baris lama, positif di baris baru; jumlahnya per dokumen nol bila keduanya tercatat", EN: "brings what is left into the next year: negative in the old line, positive in the new one; those of one document sum to zero where both are told"}, Aliases: []string{"SiLPA"}},
	blk.Code{Value: string(EntryCommitment), Label: blk.Text{ID: "komitmen", EN: "commitment"}, Meaning: blk.Text{ID: "mengikat uang", EN: "binds money"}},
	blk.Code{Value: string(EntryRelease), Label: blk.Text{ID: "pelepasan komitmen", EN: "release"}, Meaning: blk.Text{ID: "melepas komitmen yang tidak jadi dibayar", EN: "gives back what was bound and will not be paid"}},
	blk.Code{Value: string(EntryRealisation), Label: blk.Text{ID: "realisasi", EN: "realisation"}, Meaning: blk.Text{ID: "membelanjakan uang, dari komitmennya bila disebut", EN: "spends money, out of its commitment where one is named"}},
	blk.Code{Value: string(EntryRefund), Label: blk.Text{ID: "setoran kembali", EN: "refund"}, Meaning: blk.Text{ID: "mengembalikan sebagian belanja dalam tahun yang sama", EN: "gives part of what was spent back in the same year"}, Aliases: []string{"contrapos", "kontrapos"}},
	blk.Code{Value: string(EntryReversal), Label: blk.Text{ID: "pembalikan", EN: "reversal"}, Meaning: blk.Text{ID: "membatalkan satu entri seluruhnya", EN: "takes one entry back in full"}, Aliases: []string{"koreksi"}},
)

// IsValid reports whether k is one of the kinds.
func (k EntryKind) IsValid() bool { return entryKinds.Has(string(k)) }

// Label returns the name of the kind.
func (k EntryKind) Label() blk.Text { return entryKinds.LabelOf(string(k)) }

// CodeList returns all kinds.
func (EntryKind) CodeList() blk.CodeList { return entryKinds }

// MayBeNegative reports whether entries of the kind may take money away by a
// negative amount.
func (k EntryKind) MayBeNegative() bool {
	switch k {
	case EntryRevision, EntryShift, EntryCarryOver, EntryReversal:
		return true
	}
	return false
}

var ledgerBasis = []blk.Basis{blk.Practice(blk.Text{ID: "pembukuan pelaksanaan anggaran", EN: "bookkeeping of budget execution"})}

var entryChecks = []blk.Check[Entry]{
	blk.CheckPresent("/id", func(e *Entry) bool { return e.ID != "" }),
	blk.CheckIdentifier("/id", func(e *Entry) EntryID { return e.ID }),
	blk.CheckPresent("/kind", func(e *Entry) bool { return e.Kind != "" }),
	blk.CheckCode("/kind", func(e *Entry) EntryKind { return e.Kind }),
	blk.CheckPresent("/line", func(e *Entry) bool { return e.Line != "" }),
	blk.CheckIdentifier("/line", func(e *Entry) BudgetLineID { return e.Line }),
	blk.CheckPresent("/amount", func(e *Entry) bool { return !e.Amount.IsZero() }),
	blk.CheckPresent("/on", func(e *Entry) bool { return !e.On.IsZero() }),
	blk.CheckIdentifier("/commitment", func(e *Entry) CommitmentID { return e.Commitment }),
	blk.CheckIdentifier("/payment", func(e *Entry) PaymentID { return e.Payment }),
	blk.CheckIdentifier("/reverses", func(e *Entry) EntryID { return e.Reverses }),
	blk.CheckIdentifier("/document", func(e *Entry) blk.DocumentID { return e.Document }),
	{
		ID: "FND-006", At: "/amount", Severity: blk.InEveryPhase(blk.Error),
		Must:  blk.Text{ID: "Jumlah entri jenis {kind_id} tidak boleh negatif; tercatat {given}.", EN: "The amount of an entry of kind {kind_en} must not be negative; {given} is given."},
		Mend:  blk.Text{ID: "Batalkan entri dengan pembalikan, lepaskan komitmen dengan pelepasan, kembalikan belanja dengan setoran kembali.", EN: "Take an entry back by a reversal, a commitment by a release, spending by a refund."},
		Basis: ledgerBasis,
		Holds: func(e *Entry, _ *blk.Context) bool { return e.Amount.Sign() >= 0 || e.Kind.MayBeNegative() },
		Params: func(e *Entry, _ *blk.Context) blk.Params {
			return append(blk.TextParams("kind", e.Kind.Label()), blk.Param{Name: "given", Value: e.Amount.String()})
		},
	},
	entryNeeds("/commitment", func(e *Entry) bool {
		return e.Commitment != "" || e.Kind != EntryCommitment && e.Kind != EntryRelease
	}),
	entryNeeds("/payment", func(e *Entry) bool { return e.Payment != "" || e.Kind != EntryRealisation && e.Kind != EntryRefund }),
	entryNeeds("/document", func(e *Entry) bool { return e.Document != "" || e.Kind != EntryShift && e.Kind != EntryRevision }),
	entryNeeds("/reason", func(e *Entry) bool { return e.Reason != "" || e.Kind != EntryReversal && e.Kind != EntryCarryOver }),
	{
		ID: "LED-002", At: "/reverses", Severity: blk.InEveryPhase(blk.Error),
		Must:  blk.Text{ID: "Pembalikan harus menyebut entri yang dibatalkan, dan hanya pembalikan yang menyebutnya.", EN: "A reversal must name the entry that it takes back, and only a reversal names one."},
		Mend:  blk.Text{ID: "Isi reverses dalam pembalikan; hapus dari entri lain.", EN: "Give reverses in a reversal; take it away from another entry."},
		Basis: ledgerBasis,
		Holds: func(e *Entry, _ *blk.Context) bool { return (e.Reverses != "") == (e.Kind == EntryReversal) },
	},
}

// entryNeeds returns check LED-001 for a member: what an entry of its kind rests on
// is named. A source may leave it out, an office may not.
func entryNeeds(at string, holds func(*Entry) bool) blk.Check[Entry] {
	return blk.Check[Entry]{
		ID: "LED-001", At: at, Severity: blk.UnlessReported(blk.Warning, blk.Error),
		Must:  blk.Text{ID: "Entri jenis {kind_id} harus menyebut {member}.", EN: "An entry of kind {kind_en} must name its {member}."},
		Mend:  blk.Text{ID: "Isi {member}.", EN: "Give {member}."},
		Basis: ledgerBasis,
		Holds: func(e *Entry, _ *blk.Context) bool { return holds(e) },
		Params: func(e *Entry, _ *blk.Context) blk.Params {
			return append(blk.TextParams("kind", e.Kind.Label()), blk.Param{Name: "member", Value: at[1:]})
		},
	}
}

// Check returns what the checks find in the entry, nil if all hold.
func (e *Entry) Check(c *blk.Context) blk.Findings { return blk.RunChecks(entryChecks, e, c) }

// Validate is [Entry.Check] as an error: nil unless a finding is an error.
func (e *Entry) Validate(c *blk.Context) error { return e.Check(c).Err() }
