package funding

import "github.com/vokasi/vokasi-go/blk"

// BudgetLineState is the state of a line of a budget, from "planned" to "closed".
// The zero value "" is absent.
type BudgetLineState string

// The states.
const (
	LinePlanned   BudgetLineState = "planned"
	LineAllocated BudgetLineState = "allocated"
	LineCommitted BudgetLineState = "committed"
	LineRealised  BudgetLineState = "realised"
	LineClosed    BudgetLineState = "closed"
	LineRevised   BudgetLineState = "revised"
	LineFrozen    BudgetLineState = "frozen"
)

var budgetLineStates = blk.NewCodeList("budget_line_state", blk.Text{ID: "Keadaan baris anggaran", EN: "State of a budget line"},
	blk.Code{Value: string(LinePlanned), Label: blk.Text{ID: "direncanakan", EN: "planned"}},
	blk.Code{Value: string(LineAllocated), Label: blk.Text{ID: "dialokasikan", EN: "allocated"}},
	blk.Code{Value: string(LineCommitted), Label: blk.Text{ID: "terikat komitmen", EN: "committed"}},
	blk.Code{Value: string(LineRealised), Label: blk.Text{ID: "terealisasi", EN: "realised"}, Meaning: blk.Text{ID: "seluruhnya atau sebagian", EN: "in full or in part"}},
	blk.Code{Value: string(LineClosed), Label: blk.Text{ID: "ditutup", EN: "closed"}},
	blk.Code{Value: string(LineRevised), Label: blk.Text{ID: "direvisi", EN: "revised"}, Meaning: blk.Text{ID: "diganti oleh baris yang sama dalam versi baru", EN: "replaced by the same line in a new version"}},
	blk.Code{Value: string(LineFrozen), Label: blk.Text{ID: "diblokir", EN: "frozen"}, Aliases: []string{"blokir"}},
)

// IsValid reports whether s is one of the states.
func (s BudgetLineState) IsValid() bool { return budgetLineStates.Has(string(s)) }

// Label returns the name of the state.
func (s BudgetLineState) Label() blk.Text { return budgetLineStates.LabelOf(string(s)) }

// CodeList returns all states.
func (BudgetLineState) CodeList() blk.CodeList { return budgetLineStates }

// BudgetLineEvent is what moves a line of a budget, such as "commit". The zero
// value "" is absent.
type BudgetLineEvent string

// The events.
const (
	LineAllocate BudgetLineEvent = "allocate"
	LineCommit   BudgetLineEvent = "commit"
	LineRealise  BudgetLineEvent = "realise"
	LineClose    BudgetLineEvent = "close"
	LineRevise   BudgetLineEvent = "revise"
	LineFreeze   BudgetLineEvent = "freeze"
	LineUnfreeze BudgetLineEvent = "unfreeze"
)

var budgetLineEvents = blk.NewCodeList("budget_line_event", blk.Text{ID: "Langkah baris anggaran", EN: "Event of a budget line"},
	blk.Code{Value: string(LineAllocate), Label: blk.Text{ID: "alokasikan", EN: "allocate"}},
	blk.Code{Value: string(LineCommit), Label: blk.Text{ID: "ikat dengan komitmen", EN: "commit"}},
	blk.Code{Value: string(LineRealise), Label: blk.Text{ID: "realisasikan", EN: "realise"}},
	blk.Code{Value: string(LineClose), Label: blk.Text{ID: "tutup", EN: "close"}},
	blk.Code{Value: string(LineRevise), Label: blk.Text{ID: "revisi", EN: "revise"}},
	blk.Code{Value: string(LineFreeze), Label: blk.Text{ID: "bekukan", EN: "freeze"}},
	blk.Code{Value: string(LineUnfreeze), Label: blk.Text{ID: "buka blokir", EN: "unfreeze"}},
)

// IsValid reports whether e is one of the events.
func (e BudgetLineEvent) IsValid() bool { return budgetLineEvents.Has(string(e)) }

// Label returns the event in words.
func (e BudgetLineEvent) Label() blk.Text { return budgetLineEvents.LabelOf(string(e)) }

// CodeList returns all events.
func (BudgetLineEvent) CodeList() blk.CodeList { return budgetLineEvents }

// A BudgetLineStep is one move of a line of a budget.
type BudgetLineStep = blk.Step[BudgetLineState, BudgetLineEvent]

// State returns the state that the history of the line leads to.
func (l *BudgetLine) State() BudgetLineState { return budgetLineLifecycle.State(l.History) }

// BudgetLineLifecycle returns how a line of a budget moves: planned, allocated,
// committed, realised, closed. What is not committed may be frozen, and what is not
// closed revised. Whether money is left (FND-003) and no commitment open (BDG-015)
// the ledger knows: see [Ledger.Supply].
func BudgetLineLifecycle() *blk.Lifecycle[BudgetLineState, BudgetLineEvent, BudgetLine] {
	return budgetLineLifecycle.Clone()
}

var budgetLineLifecycle = &blk.Lifecycle[BudgetLineState, BudgetLineEvent, BudgetLine]{
	ID: "budget_line", Label: blk.Text{ID: "Baris anggaran", EN: "Budget line"}, Initial: LinePlanned,
	Transitions: []blk.Transition[BudgetLineState, BudgetLineEvent, BudgetLine]{
		{From: []BudgetLineState{LinePlanned}, Event: LineAllocate, To: LineAllocated, Guards: []blk.Guard[BudgetLine]{pricedGuard}},
		{From: []BudgetLineState{LineAllocated, LineCommitted, LineRealised}, Event: LineCommit, To: LineCommitted, Roles: []blk.Role{blk.RoleCommitmentOfficer, blk.RoleHeadOfOffice}, Guards: []blk.Guard[BudgetLine]{lineMoneyGuard}},
		{From: []BudgetLineState{LineAllocated, LineCommitted, LineRealised}, Event: LineRealise, To: LineRealised, Guards: []blk.Guard[BudgetLine]{lineMoneyGuard}},
		{From: []BudgetLineState{LineAllocated, LineRealised, LineFrozen}, Event: LineClose, To: LineClosed, Guards: []blk.Guard[BudgetLine]{lineOpenGuard}},
		{From: []BudgetLineState{LinePlanned, LineAllocated, LineCommitted, LineRealised, LineFrozen}, Event: LineRevise, To: LineRevised, NeedsReason: true},
		{From: []BudgetLineState{LineAllocated}, Event: LineFreeze, To: LineFrozen, NeedsReason: true},
		{From: []BudgetLineState{LineFrozen}, Event: LineUnfreeze, To: LineAllocated, NeedsReason: true},
	},
}

var (
	pricedGuard = blk.Guard[BudgetLine]{
		ID: "BDG-001", Must: blk.Text{ID: "Jumlah harus sama dengan volume kali harga satuan.", EN: "The amount must be the quantities times the unit price."},
		Mend: blk.Text{ID: "Isi volume, harga satuan dan jumlah.", EN: "Give the quantities, the price and the amount."}, Basis: budgetBasis,
		Holds: func(m *blk.Move[BudgetLine]) blk.Truth {
			product, problem := m.Record.product()
			if problem == blk.AmountAbsent || m.Record.Amount.IsZero() {
				return blk.Undetermined
			}
			return blk.TruthOf(problem == "" && product == m.Record.Amount)
		},
	}
	lineMoneyGuard = lineGuard("FND-003", blk.Text{ID: "Komitmen ditambah realisasi tidak boleh melebihi alokasi.", EN: "Commitments and spending together must not exceed the allocation."},
		blk.Text{ID: "Tambah alokasi dengan pergeseran, atau kurangi komitmennya.", EN: "Shift money to the line, or commit less."})
	lineOpenGuard = lineGuard("BDG-015", blk.Text{ID: "Tidak boleh ada komitmen yang masih terbuka.", EN: "No commitment may be open."},
		blk.Text{ID: "Bayar atau lepaskan komitmennya.", EN: "Pay the commitment or release it."})
)

// lineGuard returns a guard that the context answers for the line.
func lineGuard(id blk.CheckID, must, mend blk.Text) blk.Guard[BudgetLine] {
	return askedGuard(id, must, mend, ledgerBasis, func(l *BudgetLine) string { return string(l.ID) })
}
