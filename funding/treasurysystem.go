package funding

import "github.com/vokasi/vokasi-go/blk"

// TreasurySystem is whose budget it is and whose treasury pays: "state" (APBN, with
// the accounts of the state) or "local" (APBD, with local accounts). A budget and a
// payment are of one system; the two are never mixed. The zero value "" is absent.
type TreasurySystem string

// The systems.
const (
	StateTreasury TreasurySystem = "state"
	LocalTreasury TreasurySystem = "local"
)

var treasurySystems = blk.NewCodeList("treasury_system", blk.Text{ID: "Sistem perbendaharaan", EN: "Treasury system"},
	blk.Code{Value: string(StateTreasury), Label: blk.Text{ID: "APBN", EN: "state budget (APBN)"}, Meaning: blk.Text{ID: "akun BAS enam angka; KPPN membayar", EN: "accounts of six digits (BAS); KPPN pays"}},
	blk.Code{Value: string(LocalTreasury), Label: blk.Text{ID: "APBD", EN: "local budget (APBD)"}, Meaning: blk.Text{ID: "kode rekening daerah; BUD membayar", EN: "local account codes; the local treasurer pays"}},
)

// IsValid reports whether s is one of the systems.
func (s TreasurySystem) IsValid() bool { return treasurySystems.Has(string(s)) }

// Label returns the name of the system.
func (s TreasurySystem) Label() blk.Text { return treasurySystems.LabelOf(string(s)) }

// CodeList returns all systems.
func (TreasurySystem) CodeList() blk.CodeList { return treasurySystems }
