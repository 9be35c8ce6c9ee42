package construction

import "github.com/vokasi/vokasi-go/blk"

// A Handover is the day on which the works were handed over, with its record (BAST).
type Handover struct {
	// Whether it is the provisional or the final one.
	Kind HandoverKind `json:"kind,omitzero" jsonschema:"required"`
	// The day on which it was handed over.
	On blk.Date `json:"on,omitzero" jsonschema:"required"`
	// Whether defects were found; absent where that is not known.
	DefectsFound blk.Flag `json:"defects_found,omitzero"`
	// The handover record.
	Document blk.DocumentID `json:"document,omitzero"`
}

// HandoverKind is "provisional" (PHO, begins the maintenance period) or "final" (FHO,
// ends it). The zero value "" is absent.
type HandoverKind string

// The kinds of handovers.
const (
	HandoverProvisional HandoverKind = "provisional"
	HandoverFinal       HandoverKind = "final"
)

var handoverKinds = blk.NewCodeList("handover_kind", blk.Text{ID: "Jenis serah terima", EN: "Kind of handover"},
	blk.Code{Value: string(HandoverProvisional), Label: blk.Text{ID: "serah terima pertama (PHO)", EN: "provisional handover"}, Meaning: blk.Text{ID: "pekerjaan selesai; masa pemeliharaan dimulai", EN: "the works are complete; the maintenance period begins"}, Aliases: []string{"PHO"}},
	blk.Code{Value: string(HandoverFinal), Label: blk.Text{ID: "serah terima akhir (FHO)", EN: "final handover"}, Meaning: blk.Text{ID: "masa pemeliharaan berakhir", EN: "the maintenance period ends"}, Aliases: []string{"FHO"}},
)

// IsValid reports whether k is one of the kinds.
func (k HandoverKind) IsValid() bool { return handoverKinds.Has(string(k)) }

// Label returns the name of the kind.
func (k HandoverKind) Label() blk.Text { return handoverKinds.LabelOf(string(k)) }

// CodeList returns all kinds.
func (HandoverKind) CodeList() blk.CodeList { return handoverKinds }

// Handover returns the last handover of a kind, nil if there was none.
func (p *Project) Handover(k HandoverKind) *Handover {
	for i := len(p.Handovers) - 1; i >= 0; i-- {
		if p.Handovers[i].Kind == k {
			return &p.Handovers[i]
		}
	}
	return nil
}

var handoverChecks = []blk.Check[Handover]{
	blk.CheckPresent("/kind", func(h *Handover) bool { return h.Kind != "" }),
	blk.CheckCode("/kind", func(h *Handover) HandoverKind { return h.Kind }),
	blk.CheckPresent("/on", func(h *Handover) bool { return !h.On.IsZero() }),
	blk.CheckIdentifier("/document", func(h *Handover) blk.DocumentID { return h.Document }),
}

// Check returns what the checks find in the handover, nil if all hold.
func (h *Handover) Check(c *blk.Context) blk.Findings { return blk.RunChecks(handoverChecks, h, c) }
