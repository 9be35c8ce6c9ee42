package training

import "github.com/vokasi/vokasi-go/blk"

// A ParticipantKit is what was handed to one participant: uniform, stationery,
// modules and the like.
type ParticipantKit struct {
	// The enrolment.
	Enrolment blk.EnrolmentID `json:"enrolment,omitzero" jsonschema:"required"`
	// The items.
	Items []KitItem `json:"items,omitempty" jsonschema:"required,minItems=1"`
}

// A KitItem is one thing of a [ParticipantKit].
type KitItem struct {
	// What it is.
	Kind KitItemKind `json:"kind,omitzero" jsonschema:"required"`
	// How many, for example 2.
	Quantity blk.Count `json:"quantity,omitzero" jsonschema:"required"`
	// The day it was received; absent while it was not.
	ReceivedOn blk.Date `json:"received_on,omitzero"`
	// The receipt that the participant signed.
	Receipt blk.DocumentID `json:"receipt,omitzero"`
}

// KitItemKind is what is handed to a participant, such as "uniform". The zero value
// "" is absent.
type KitItemKind string

// The kinds of items.
const (
	KitUniform        KitItemKind = "uniform"
	KitStationery     KitItemKind = "stationery"
	KitModule         KitItemKind = "module"
	KitProtectiveGear KitItemKind = "protective_gear"
	KitTraineeTools   KitItemKind = "tools"
)

var kitItemKinds = blk.NewCodeList("kit_item_kind", blk.Text{ID: "Jenis perlengkapan peserta", EN: "Kind of kit item"},
	blk.Code{Value: string(KitUniform), Label: blk.Text{ID: "seragam", EN: "uniform"}, Aliases: []string{"pakaian kerja", "wearpack", "kaos"}},
	blk.Code{Value: string(KitStationery), Label: blk.Text{ID: "alat tulis (ATK)", EN: "stationery"}, Aliases: []string{"ATK"}},
	blk.Code{Value: string(KitModule), Label: blk.Text{ID: "modul", EN: "training module"}, Aliases: []string{"buku modul"}},
	blk.Code{Value: string(KitProtectiveGear), Label: blk.Text{ID: "alat pelindung diri (APD)", EN: "protective gear"}, Meaning: blk.Text{ID: "misalnya sarung tangan, kacamata dan sepatu las", EN: "such as gloves, glasses and shoes of welders"}, Aliases: []string{"APD"}},
	blk.Code{Value: string(KitTraineeTools), Label: blk.Text{ID: "peralatan kerja", EN: "tools"}, Aliases: []string{"toolkit"}},
)

// IsValid reports whether k is one of the kinds.
func (k KitItemKind) IsValid() bool { return kitItemKinds.Has(string(k)) }

// Label returns the name of the kind.
func (k KitItemKind) Label() blk.Text { return kitItemKinds.LabelOf(string(k)) }

// CodeList returns all kinds.
func (KitItemKind) CodeList() blk.CodeList { return kitItemKinds }

var kitBasis = []blk.Basis{blk.Practice(blk.Text{ID: "tanda terima perlengkapan peserta", EN: "receipts of participants"})}

var participantKitChecks = []blk.Check[ParticipantKit]{
	blk.CheckPresent("/enrolment", func(k *ParticipantKit) bool { return k.Enrolment != "" }),
	blk.CheckIdentifier("/enrolment", func(k *ParticipantKit) blk.EnrolmentID { return k.Enrolment }),
	blk.CheckPresent("/items", func(k *ParticipantKit) bool { return len(k.Items) > 0 }),
}

var kitItemChecks = []blk.Check[KitItem]{
	blk.CheckPresent("/kind", func(x *KitItem) bool { return x.Kind != "" }),
	blk.CheckCode("/kind", func(x *KitItem) KitItemKind { return x.Kind }),
	blk.CheckPresent("/quantity", func(x *KitItem) bool { return !x.Quantity.IsZero() }),
	blk.CheckIdentifier("/receipt", func(x *KitItem) blk.DocumentID { return x.Receipt }),
	{
		ID: "ENR-050", At: "/receipt", Severity: blk.UnlessReported(blk.Info, blk.Warning),
		Must:  blk.Text{ID: "Perlengkapan yang diterima harus berjumlah lebih dari nol dan mempunyai tanda terima.", EN: "An item that was received must have a quantity above zero and a receipt."},
		Mend:  blk.Text{ID: "Isi quantity dan receipt, atau hapus received_on.", EN: "Give quantity and receipt, or take received_on away."},
		Basis: kitBasis,
		Holds: func(x *KitItem, _ *blk.Context) bool {
			n, known := x.Quantity.Int()
			return x.ReceivedOn.IsZero() || x.Receipt != "" && (!known || n > 0)
		},
	},
}

// Check returns what the checks find in the item, nil if all hold.
func (x *KitItem) Check(c *blk.Context) blk.Findings { return blk.RunChecks(kitItemChecks, x, c) }

// Check returns what the checks find in the kit, nil if all hold.
func (k *ParticipantKit) Check(c *blk.Context) blk.Findings {
	found := blk.RunChecks(participantKitChecks, k, c)
	return append(found, blk.CheckEach("items", k.Items, (*KitItem).Check, c)...)
}

// Validate is [ParticipantKit.Check] as an error: nil unless a finding is an error.
func (k *ParticipantKit) Validate(c *blk.Context) error { return k.Check(c).Err() }
