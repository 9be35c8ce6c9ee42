package blk

// Sex is the sex on a person's identity card: "male" or "female". The zero
// value "" is absent.
type Sex string

// The sexes.
const (
	Male   Sex = "male"
	Female Sex = "female"
)

var sexes = NewCodeList("sex", Text{"Jenis kelamin", "Sex"},
	Code{Value: string(Male), Label: Text{"laki-laki", "male"}, Aliases: []string{"L", "Lk", "Laki", "Pria", "1", "M"}, External: []ExternalCode{{"kemnaker", "1"}}},
	Code{Value: string(Female), Label: Text{"perempuan", "female"}, Aliases: []string{"P", "Pr", "Wanita", "2", "F"}, External: []ExternalCode{{"kemnaker", "2"}}},
)

// IsValid reports whether s is one of the sexes.
func (s Sex) IsValid() bool { return sexes.Has(string(s)) }

// Label returns the name of the sex.
func (s Sex) Label() Text { return sexes.LabelOf(string(s)) }

// CodeList returns all sexes.
func (Sex) CodeList() CodeList { return sexes }
