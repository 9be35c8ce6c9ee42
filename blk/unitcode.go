package blk

import "strconv"

// UnitCode is the code of a competency unit (unit kompetensi) of a national standard, such as
// J.62DMI00.001.1 or TIK.OP02.002.01. Five forms are in use, one after the other. The same number in
// another decree is another unit, so a unit is known by its code and its decree. UnitCode is
// comparable and takes sixteen bytes; the zero UnitCode is absent.
//
// Source: PER.21/MEN/X/2007; Permenakertrans 8/2012 annex I; Permenaker 3/2016.
type UnitCode struct{ text [16]byte } // the code, zeros behind it

var unitCodeForm = Form{Name: "unit_code", Check: "UNT-001", Label: Text{"Kode unit kompetensi", "The unit code"},
	Rule: Text{"Tulis seperti dalam SKKNI, misalnya J.62DMI00.001.1, J.620100.004.02 atau TIK.OP02.002.01.",
		"Write it as in the standard, for example J.62DMI00.001.1, J.620100.004.02 or TIK.OP02.002.01."}}

// UnitCodeForm is the form of a unit code: "a" (J.62DMI00.001.1, since about
// 2018), "b" (J.620100.004.02), "b5" (M.74100.001.02), "c" (TIK.OP02.002.01,
// before 2009) and "c_dotted" (PDB.EI.01.001.01, irregular). The zero value ""
// is absent.
type UnitCodeForm string

// The forms.
const (
	UnitCodeA       UnitCodeForm = "a"
	UnitCodeB       UnitCodeForm = "b"
	UnitCodeB5      UnitCodeForm = "b5"
	UnitCodeC       UnitCodeForm = "c"
	UnitCodeCDotted UnitCodeForm = "c_dotted"
)

var unitCodeForms = NewCodeList("unit_code_form", Text{"Bentuk kode unit", "Form of a unit code"},
	Code{Value: string(UnitCodeA), Label: Text{"J.62DMI00.001.1", "J.62DMI00.001.1"}, Meaning: Text{"sejak sekitar 2018: lapangan usaha, singkatan bidang, kelompok, nomor, versi", "since about 2018: industry, acronym of the field, group, number, version"}},
	Code{Value: string(UnitCodeB), Label: Text{"J.620100.004.02", "J.620100.004.02"}, Meaning: Text{"KBLI dengan enam angka, nomor, versi", "KBLI in six digits, number, version"}},
	Code{Value: string(UnitCodeB5), Label: Text{"M.74100.001.02", "M.74100.001.02"}, Meaning: Text{"KBLI dengan lima angka, nomor, versi", "KBLI in five digits, number, version"}},
	Code{Value: string(UnitCodeC), Label: Text{"TIK.OP02.002.01", "TIK.OP02.002.01"}, Meaning: Text{"sebelum KBLI dipakai: sektor, sub-sektor dengan kelompok, nomor, versi", "before KBLI was used: sector, sub-sector with group, number, version"}},
	Code{Value: string(UnitCodeCDotted), Label: Text{"PDB.EI.01.001.01", "PDB.EI.01.001.01"}, Meaning: Text{"seperti bentuk sebelumnya, dengan satu titik lagi", "as the form before, with one more dot"}},
)

// IsValid reports whether f is one of the forms.
func (f UnitCodeForm) IsValid() bool { return unitCodeForms.Has(string(f)) }

// Label returns an example of the form.
func (f UnitCodeForm) Label() Text { return unitCodeForms.LabelOf(string(f)) }

// CodeList returns all forms.
func (UnitCodeForm) CodeList() CodeList { return unitCodeForms }

// unitCodeShapes are the forms as shapes: S is a section letter A-V, L a letter
// A-Z, 9 a digit, a dot itself.
var unitCodeShapes = [...]struct {
	form  UnitCodeForm
	shape string
}{
	{UnitCodeA, "S.99LLL99.999.9"},
	{UnitCodeB, "S.999999.999.99"},
	{UnitCodeB5, "S.99999.999.99"},
	{UnitCodeC, "LLL.LL99.999.99"},
	{UnitCodeCDotted, "LLL.LL.99.999.99"},
}

// ParseUnitCode reads a unit code in one of the five forms. Anything else is a
// [*ParseError].
func ParseUnitCode(s string) (UnitCode, error) {
	if s == "" {
		return UnitCode{}, unitCodeForm.Error(DefectEmpty, -1)
	}
	furthest := 0
	for _, f := range unitCodeShapes {
		at := mismatch(s, f.shape)
		if at < 0 {
			var c UnitCode
			copy(c.text[:], s)
			return c, nil
		}
		furthest = max(furthest, at)
	}
	if furthest >= len(s) || furthest >= 14 {
		return UnitCode{}, unitCodeForm.Error(DefectLength, -1)
	}
	return UnitCode{}, unitCodeForm.Error(DefectCharacter, furthest)
}

// MustParseUnitCode is [ParseUnitCode] for tests and tables; it panics on a bad
// code.
func MustParseUnitCode(s string) UnitCode { return must(ParseUnitCode(s)) }

// mismatch returns the offset at which s leaves a shape, or -1.
func mismatch(s, shape string) int {
	for i := range min(len(s), len(shape)) {
		ok := false
		switch c := s[i]; shape[i] {
		case 'S':
			ok = c >= 'A' && c <= 'V'
		case 'L':
			ok = c >= 'A' && c <= 'Z'
		case '9':
			ok = isDigit(c)
		default:
			ok = c == shape[i]
		}
		if !ok {
			return i
		}
	}
	if len(s) != len(shape) {
		return min(len(s), len(shape))
	}
	return -1
}

// Form returns the form of the code, "" if it is absent.
func (c UnitCode) Form() UnitCodeForm {
	if c.IsZero() {
		return ""
	}
	s := c.String()
	for _, f := range unitCodeShapes {
		if mismatch(s, f.shape) < 0 {
			return f.form
		}
	}
	return ""
}

// Version returns the version, the last segment of the code, and 0 if c is
// absent.
func (c UnitCode) Version() int {
	if c.IsZero() {
		return 0
	}
	s := c.String()
	n, _ := strconv.Atoi(s[lastDot(s)+1:])
	return n
}

// Series returns the code without its version: what the versions of one unit
// share. It is "" if c is absent.
func (c UnitCode) Series() string {
	if c.IsZero() {
		return ""
	}
	s := c.String()
	return s[:lastDot(s)]
}

func lastDot(s string) int {
	i := len(s) - 1
	for i > 0 && s[i] != '.' {
		i--
	}
	return i
}

// Compare orders by the text of the code; absent comes first.
func (c UnitCode) Compare(d UnitCode) int { return compare(string(c.text[:]), string(d.text[:])) }

// IsZero reports whether c is absent.
func (c UnitCode) IsZero() bool { return c == UnitCode{} }

// String returns the code, and "" if it is absent.
func (c UnitCode) String() string { return string(c.append(nil)) }

// AppendText appends the code.
func (c UnitCode) AppendText(b []byte) ([]byte, error) { return c.append(b), nil }

// MarshalText returns the code.
func (c UnitCode) MarshalText() ([]byte, error) { return c.AppendText(nil) }

// UnmarshalText is [ParseUnitCode].
func (c *UnitCode) UnmarshalText(text []byte) error { return unmarshal(c, text, ParseUnitCode) }

func (c UnitCode) append(b []byte) []byte { return appendUntilZero(b, c.text[:]) }
