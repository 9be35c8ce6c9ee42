package funding

import "github.com/vokasi/vokasi-go/blk"

// A BudgetAuthority is the paper by which a budget may be spent, or by which it is
// asked for: a DIPA of the state, a DPA of a region.
type BudgetAuthority struct {
	// Which paper it is.
	Kind BudgetAuthorityKind `json:"kind,omitzero" jsonschema:"required"`
	// The number as printed.
	Number string `json:"number,omitzero"`
	// The day it was signed.
	SignedOn blk.Date `json:"signed_on,omitzero"`
	// Its revision, as printed; 0 is the first.
	Revision blk.Count `json:"revision,omitzero"`
	// The paper itself.
	Document blk.DocumentID `json:"document,omitzero"`
}

// IsZero reports whether no paper is given.
func (a BudgetAuthority) IsZero() bool { return a == BudgetAuthority{} }

// BudgetAuthorityKind is which paper a budget rests on, such as "dpa". The zero
// value "" is absent.
type BudgetAuthorityKind string

// The papers.
const (
	AuthorityRKAKL   BudgetAuthorityKind = "rka_kl"
	AuthorityDIPA    BudgetAuthorityKind = "dipa"
	AuthorityRKASKPD BudgetAuthorityKind = "rka_skpd"
	AuthorityDPA     BudgetAuthorityKind = "dpa"
	AuthorityDPPA    BudgetAuthorityKind = "dppa"
	AuthorityRAB     BudgetAuthorityKind = "rab"
)

var budgetAuthorityKinds = blk.NewCodeList("budget_authority_kind", blk.Text{ID: "Dokumen anggaran", EN: "Budget document"},
	blk.Code{Value: string(AuthorityRKAKL), Label: blk.Text{ID: "rencana kerja dan anggaran kementerian (RKA-K/L)", EN: "work plan and budget of a ministry (RKA-K/L)"}, Meaning: blk.Text{ID: "usulan, sebelum anggaran disahkan", EN: "the proposal, before there is a budget"}, Aliases: []string{"RKA-K/L"}},
	blk.Code{Value: string(AuthorityDIPA), Label: blk.Text{ID: "daftar isian pelaksanaan anggaran (DIPA)", EN: "budget execution list of the state (DIPA)"}, Meaning: blk.Text{ID: "anggaran satuan kerja pusat yang sudah disahkan", EN: "the budget of a unit of the state, in force"}, Aliases: []string{"DIPA"}},
	blk.Code{Value: string(AuthorityRKASKPD), Label: blk.Text{ID: "rencana kerja dan anggaran perangkat daerah (RKA-SKPD)", EN: "work plan and budget of a local office (RKA-SKPD)"}, Meaning: blk.Text{ID: "usulan, sebelum anggaran disahkan", EN: "the proposal, before there is a budget"}, Aliases: []string{"RKA-SKPD", "RKA SKPD"}},
	blk.Code{Value: string(AuthorityDPA), Label: blk.Text{ID: "dokumen pelaksanaan anggaran (DPA)", EN: "budget execution document of a local office (DPA)"}, Meaning: blk.Text{ID: "anggaran perangkat daerah yang sudah disahkan", EN: "the budget of a local office, in force"}, Aliases: []string{"DPA", "DPA-SKPD"}},
	blk.Code{Value: string(AuthorityDPPA), Label: blk.Text{ID: "dokumen pelaksanaan perubahan anggaran (DPPA)", EN: "changed budget execution document of a local office (DPPA)"}, Meaning: blk.Text{ID: "menggantikan DPA setelah perubahan APBD", EN: "takes the place of the DPA once the local budget is changed"}, Aliases: []string{"DPPA", "DPPA-SKPD"}},
	blk.Code{Value: string(AuthorityRAB), Label: blk.Text{ID: "rencana anggaran biaya (RAB)", EN: "cost plan (RAB)"}, Aliases: []string{"RAB"}, Meaning: blk.Text{ID: "rencana penerima bantuan atau rekanan, tanpa bagan akun", EN: "the plan of who gets assistance or of a contractor, without a chart of accounts"}},
)

// IsValid reports whether k is one of the papers.
func (k BudgetAuthorityKind) IsValid() bool { return budgetAuthorityKinds.Has(string(k)) }

// Label returns the name of the paper.
func (k BudgetAuthorityKind) Label() blk.Text { return budgetAuthorityKinds.LabelOf(string(k)) }

// CodeList returns all papers.
func (BudgetAuthorityKind) CodeList() blk.CodeList { return budgetAuthorityKinds }

// System returns the chart of accounts that a budget with this paper is kept by, ""
// if it has none of its own.
func (k BudgetAuthorityKind) System() TreasurySystem {
	switch k {
	case AuthorityRKAKL, AuthorityDIPA:
		return StateTreasury
	case AuthorityRKASKPD, AuthorityDPA, AuthorityDPPA:
		return LocalTreasury
	}
	return ""
}

var budgetAuthorityChecks = []blk.Check[BudgetAuthority]{
	blk.CheckPresent("/kind", func(a *BudgetAuthority) bool { return a.Kind != "" }),
	blk.CheckCode("/kind", func(a *BudgetAuthority) BudgetAuthorityKind { return a.Kind }),
	blk.CheckIdentifier("/document", func(a *BudgetAuthority) blk.DocumentID { return a.Document }),
}

// Check returns what the checks find in the paper, nil if all hold.
func (a *BudgetAuthority) Check(c *blk.Context) blk.Findings {
	return blk.RunChecks(budgetAuthorityChecks, a, c)
}

// isExecutable reports whether money may be spent on the paper; on others it is only
// asked for.
func (a *BudgetAuthority) isExecutable() bool {
	switch a.Kind {
	case AuthorityDIPA, AuthorityDPA, AuthorityDPPA:
		return true
	}
	return false
}
