package funding

import "github.com/vokasi/vokasi-go/blk"

// AccountSystem is by which chart of accounts a budget is kept: that of the
// "state" or the "local" one. A budget has one system; the two are never mixed. The
// zero value "" is absent.
type AccountSystem string

// The systems.
const (
	AccountsState AccountSystem = "state"
	AccountsLocal AccountSystem = "local"
)

var accountSystems = blk.NewCodeList("account_system", blk.Text{ID: "Bagan akun", EN: "Chart of accounts"},
	blk.Code{Value: string(AccountsState), Label: blk.Text{ID: "akun negara (BAS)", EN: "accounts of the state (BAS)"}},
	blk.Code{Value: string(AccountsLocal), Label: blk.Text{ID: "kode rekening daerah", EN: "local accounts"}},
)

// IsValid reports whether s is one of the systems.
func (s AccountSystem) IsValid() bool { return accountSystems.Has(string(s)) }

// Label returns the name of the system.
func (s AccountSystem) Label() blk.Text { return accountSystems.LabelOf(string(s)) }

// CodeList returns both systems.
func (AccountSystem) CodeList() blk.CodeList { return accountSystems }
