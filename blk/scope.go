package blk

// Scope is how much a check looks at: "document", "field", "record",
// "aggregate" (a record with what belongs to it), "across" (several records),
// "history" (an earlier state of the records beside the present one) or "move" (a
// guard of a lifecycle: somebody's wish to move a record). Checks run
// from narrow to wide, and one that needs another is silent where that one
// fails. The zero value "" is absent; a check without a scope looks at a record.
type Scope string

// The scopes, from narrow to wide.
const (
	ScopeDocument  Scope = "document"
	ScopeField     Scope = "field"
	ScopeRecord    Scope = "record"
	ScopeAggregate Scope = "aggregate"
	ScopeAcross    Scope = "across"
	ScopeHistory   Scope = "history"
	ScopeMove      Scope = "move"
)

var scopes = NewCodeList("scope", Text{"Cakupan pemeriksaan", "Scope of a check"},
	Code{Value: string(ScopeDocument), Label: Text{"dokumen", "document"}, Meaning: Text{"berkas sebagai keseluruhan", "the file as a whole"}},
	Code{Value: string(ScopeField), Label: Text{"isian", "field"}, Meaning: Text{"satu nilai", "one value"}},
	Code{Value: string(ScopeRecord), Label: Text{"catatan", "record"}},
	Code{Value: string(ScopeAggregate), Label: Text{"catatan dengan bagiannya", "record with its parts"}, Meaning: Text{"satu catatan bersama catatan yang dimilikinya", "a record with those that belong to it"}},
	Code{Value: string(ScopeAcross), Label: Text{"antarcatatan", "across records"}, Meaning: Text{"beberapa catatan sekaligus", "several records at once"}},
	Code{Value: string(ScopeHistory), Label: Text{"riwayat", "history"}, Meaning: Text{"keadaan sekarang di samping keadaan sebelumnya", "what is now beside what was before"}},
	Code{Value: string(ScopeMove), Label: Text{"langkah daur hidup", "move of a lifecycle"}, Meaning: Text{"yang diminta sebelum suatu langkah diambil", "what is asked before a move is made"}},
)

// IsValid reports whether s is one of the scopes.
func (s Scope) IsValid() bool { return scopes.Has(string(s)) }

// Label returns the name of the scope.
func (s Scope) Label() Text { return scopes.LabelOf(string(s)) }

// CodeList returns all scopes.
func (Scope) CodeList() CodeList { return scopes }
