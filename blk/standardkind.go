package blk

// StandardKind is where competency units come from: "skkni" (national), "skkk"
// (special, of one company or trade) or "international". The zero value "" is
// absent.
//
// Source: PP 31/2006 art. 4; PP 10/2018 art. 1.
type StandardKind string

// The kinds of competency standards.
const (
	StandardSKKNI         StandardKind = "skkni"
	StandardSKKK          StandardKind = "skkk"
	StandardInternational StandardKind = "international"
)

var standardKinds = NewCodeList("standard_kind", Text{"Jenis standar kompetensi kerja", "Kind of competency standard"},
	Code{Value: string(StandardSKKNI), Label: Text{"Standar Kompetensi Kerja Nasional Indonesia (SKKNI)", "national standard (SKKNI)"}, Meaning: Text{"ditetapkan menteri untuk seluruh Indonesia", "set by the minister for all of Indonesia"}, Aliases: []string{"standar nasional"}},
	Code{Value: string(StandardSKKK), Label: Text{"Standar Kompetensi Kerja Khusus (SKKK)", "special standard (SKKK)"}, Meaning: Text{"dibuat suatu organisasi atau perusahaan untuk dirinya", "made by an organisation or a company for itself"}, Aliases: []string{"standar khusus"}},
	Code{Value: string(StandardInternational), Label: Text{"Standar Kompetensi Kerja Internasional (SKKI)", "international standard"}, Meaning: Text{"dari organisasi atau negara lain", "of an international organisation or another country"}, Aliases: []string{"SKKI", "standar internasional"}},
)

// IsValid reports whether k is one of the kinds.
func (k StandardKind) IsValid() bool { return standardKinds.Has(string(k)) }

// Label returns the name of the kind.
func (k StandardKind) Label() Text { return standardKinds.LabelOf(string(k)) }

// CodeList returns all kinds.
func (StandardKind) CodeList() CodeList { return standardKinds }
