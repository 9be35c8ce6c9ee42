package blk

import "strings"

// UnitCodeParts are the parts of a text that should be a unit code, as
// [ExamineUnitCode] finds them.
type UnitCodeParts struct {
	// The code, where the text is one, or can be made one in one way only; absent
	// if not.
	Code UnitCode
	// What had to be repaired for that, in the order in which it was done; nil if
	// nothing had.
	Repairs []UnitCodeRepair
	// Why the text is no code even so; "" if it is one.
	Fault UnitCodeFault
}

// UnitCodeRepair is how a text was made a unit code, such as "lost_dot". The zero
// value "" is none.
type UnitCodeRepair string

// The repairs.
const (
	RepairSpaces         UnitCodeRepair = "spaces"
	RepairCase           UnitCodeRepair = "case"
	RepairSeparator      UnitCodeRepair = "separator"
	RepairLostDot        UnitCodeRepair = "lost_dot"
	RepairExtraZero      UnitCodeRepair = "extra_zero"
	RepairLetterForDigit UnitCodeRepair = "letter_for_digit"
	RepairDigitForLetter UnitCodeRepair = "digit_for_letter"
)

var unitCodeRepairs = NewCodeList("unit_code_repair", Text{"Perbaikan kode unit", "Repair of a unit code"},
	Code{Value: string(RepairSpaces), Label: Text{"spasi dibuang", "spaces taken out"}},
	Code{Value: string(RepairCase), Label: Text{"huruf kecil dijadikan huruf besar", "small letters made capitals"}},
	Code{Value: string(RepairSeparator), Label: Text{"pemisah dijadikan titik", "separator made a dot"}},
	Code{Value: string(RepairLostDot), Label: Text{"titik setelah huruf kategori ditambahkan", "dot behind the letter of the section put in"}},
	Code{Value: string(RepairExtraZero), Label: Text{"nol berlebih di depan nomor unit dibuang", "extra zero before the number of the unit taken out"}},
	Code{Value: string(RepairLetterForDigit), Label: Text{"huruf O atau I di tempat angka dijadikan 0 atau 1", "letter O or I in place of a digit made 0 or 1"}},
	Code{Value: string(RepairDigitForLetter), Label: Text{"angka 0 atau 1 di tempat huruf dijadikan O atau I", "digit 0 or 1 in place of a letter made O or I"}},
)

// IsValid reports whether r is one of the repairs.
func (r UnitCodeRepair) IsValid() bool { return unitCodeRepairs.Has(string(r)) }

// Label returns the repair in words.
func (r UnitCodeRepair) Label() Text { return unitCodeRepairs.LabelOf(string(r)) }

// CodeList returns all repairs.
func (UnitCodeRepair) CodeList() CodeList { return unitCodeRepairs }

// UnitCodeFault is why a text cannot be made a unit code, such as "no_version".
// The zero value "" is none.
type UnitCodeFault string

// The faults.
const (
	FaultEmpty         UnitCodeFault = "empty"
	FaultNoVersion     UnitCodeFault = "no_version"
	FaultVersionLength UnitCodeFault = "version_length"
	FaultSerialLength  UnitCodeFault = "serial_length"
	FaultFieldLength   UnitCodeFault = "field_length"
	FaultNoSuchForm    UnitCodeFault = "no_such_form"
	FaultSeveral       UnitCodeFault = "several"
)

var unitCodeFaults = NewCodeList("unit_code_fault", Text{"Kesalahan kode unit", "Fault of a unit code"},
	Code{Value: string(FaultEmpty), Label: Text{"kosong", "it is empty"}},
	Code{Value: string(FaultNoVersion), Label: Text{"bagian versi di belakang tidak ada", "the version at the end is missing"}},
	Code{Value: string(FaultVersionLength), Label: Text{"jumlah angka versi salah", "the version has the wrong number of digits"}},
	Code{Value: string(FaultSerialLength), Label: Text{"nomor unit tidak tiga angka", "the number of the unit has not three digits"}},
	Code{Value: string(FaultFieldLength), Label: Text{"bagian bidang terlalu pendek atau terlalu panjang", "the part of the field is too short or too long"}},
	Code{Value: string(FaultNoSuchForm), Label: Text{"bukan salah satu dari lima bentuk kode unit", "it is in none of the five forms of unit codes"}},
	Code{Value: string(FaultSeveral), Label: Text{"dapat berarti lebih dari satu kode", "it can mean more than one code"}},
)

// IsValid reports whether f is one of the faults.
func (f UnitCodeFault) IsValid() bool { return unitCodeFaults.Has(string(f)) }

// Label returns the fault in words.
func (f UnitCodeFault) Label() Text { return unitCodeFaults.LabelOf(string(f)) }

// CodeList returns all faults.
func (UnitCodeFault) CodeList() CodeList { return unitCodeFaults }

// ExamineUnitCode reads a unit code as lists and web pages have them, and reports
// each repair. A text that could be two codes, or that lacks a part, is none:
// nothing is guessed. [ParseUnitCode] is the strict reading.
func ExamineUnitCode(s string) UnitCodeParts {
	if code, err := ParseUnitCode(s); err == nil {
		return UnitCodeParts{Code: code}
	}
	var parts UnitCodeParts
	for _, step := range unitCodeSteps {
		if t := step.mend(s); t != s {
			s, parts.Repairs = t, append(parts.Repairs, step.repair)
		}
	}
	if s == "" {
		return UnitCodeParts{Fault: FaultEmpty}
	}
	if code, err := ParseUnitCode(s); err == nil {
		parts.Code = code
		return parts
	}
	var swaps []UnitCodeRepair
	for _, f := range unitCodeShapes {
		code, repairs := swapLike(s, f.shape)
		if code.IsZero() {
			continue
		}
		if !parts.Code.IsZero() {
			return UnitCodeParts{Fault: FaultSeveral}
		}
		parts.Code, swaps = code, repairs
	}
	if parts.Code.IsZero() {
		return UnitCodeParts{Fault: unitCodeFault(s)}
	}
	parts.Repairs = append(parts.Repairs, swaps...)
	return parts
}

// unitCodeSteps are the repairs of the writing, each of which can mean one thing
// only.
var unitCodeSteps = [...]struct {
	repair UnitCodeRepair
	mend   func(string) string
}{
	{RepairSpaces, func(s string) string {
		return strings.Map(func(r rune) rune {
			if r == ' ' || r == '\t' || r == '\r' || r == '\u00a0' {
				return -1
			}
			return r
		}, s)
	}},
	{RepairCase, func(s string) string {
		return strings.Map(func(r rune) rune {
			if r >= 'a' && r <= 'z' {
				return r - 'a' + 'A'
			}
			return r
		}, s)
	}},
	{RepairSeparator, strings.NewReplacer(",", ".", "-", ".", "/", ".", "·", ".").Replace},
	{RepairLostDot, func(s string) string {
		if len(s) > 2 && s[0] >= 'A' && s[0] <= 'V' && isDigit(s[1]) {
			return s[:1] + "." + s[1:]
		}
		return s
	}},
	{RepairExtraZero, func(s string) string {
		segments := strings.Split(s, ".")
		if n := len(segments) - 2; n >= 1 && len(segments[n]) == 4 && segments[n][0] == '0' && firstNonDigit(segments[n]) < 0 && isVersion(segments[n+1]) {
			segments[n] = segments[n][1:]
			return strings.Join(segments, ".")
		}
		return s
	}},
}

// swapLike reads s in a shape, with O and I for 0 and 1 and the other way round,
// and says what it swapped.
func swapLike(s, shape string) (code UnitCode, repairs []UnitCodeRepair) {
	if len(s) != len(shape) {
		return UnitCode{}, nil
	}
	var digit, letter bool
	for i := range len(s) {
		c := s[i]
		switch {
		case shape[i] == '9' && (c == 'O' || c == 'I' || c == 'L'):
			c, digit = map[byte]byte{'O': '0', 'I': '1', 'L': '1'}[c], true
		case shape[i] == 'L' && (c == '0' || c == '1'):
			c, letter = map[byte]byte{'0': 'O', '1': 'I'}[c], true
		case mismatch(s[i:i+1], shape[i:i+1]) >= 0:
			return UnitCode{}, nil
		}
		code.text[i] = c
	}
	if digit {
		repairs = append(repairs, RepairLetterForDigit)
	}
	if letter {
		repairs = append(repairs, RepairDigitForLetter)
	}
	return code, repairs
}

func isVersion(s string) bool { return (len(s) == 1 || len(s) == 2) && firstNonDigit(s) < 0 }

// unitCodeFault returns what is wrong with a text that no repair makes a code.
func unitCodeFault(s string) UnitCodeFault {
	segments := strings.Split(s, ".")
	n := len(segments)
	numbers := 0 // segments of digits at the end
	for numbers < n && segments[n-1-numbers] != "" && firstNonDigit(segments[n-1-numbers]) < 0 {
		numbers++
	}
	field := 1 // the segment of the field, behind the letters
	if len(segments[0]) != 1 && len(segments[0]) != 3 || n < 3 || segments[0][0] < 'A' || segments[0][0] > 'Z' {
		return FaultNoSuchForm
	}
	switch serial := field + 1; {
	case n == 3 && numbers >= 1 && len(segments[serial]) == 3:
		return FaultNoVersion
	case n != 4 || numbers < 2:
		return FaultNoSuchForm
	case len(segments[serial]) != 3:
		return FaultSerialLength
	case !isUnitField(segments[field], len(segments[0])):
		return FaultFieldLength
	}
	return FaultVersionLength
}

// isUnitField reports whether a segment is a field in any of the forms.
func isUnitField(s string, letters int) bool {
	for _, f := range unitCodeShapes {
		if shape := strings.Split(f.shape, "."); len(shape[0]) == letters && mismatch(s, shape[1]) < 0 {
			return true
		}
	}
	return false
}

// Section returns the letter of the section of KBLI, for example "J". It is "" for
// codes of forms c and c_dotted, which have none, and if c is absent.
func (c UnitCode) Section() string {
	if c.text[1] != '.' {
		return ""
	}
	return string(c.text[:1])
}

// Division returns the division of KBLI, for example 62, absent for codes without
// a section.
func (c UnitCode) Division() KBLI {
	if c.text[1] != '.' {
		return KBLI{}
	}
	return KBLI{[5]byte{c.text[2], c.text[3]}}
}

// Field returns the part between the first dot and the number of the unit, for
// example "62DMI00", "620100", "OP02" or "EI.01". It is "" if c is absent.
func (c UnitCode) Field() string {
	series := c.Series()
	if series == "" {
		return ""
	}
	return series[strings.IndexByte(series, '.')+1 : lastDot(series)]
}

// Serial returns the number of the unit within its field, for example 4 in
// J.620100.004.02, and 0 if c is absent.
func (c UnitCode) Serial() int {
	var segments [5]int // the numbers behind the dots
	n := 0
	for _, b := range c.text {
		switch {
		case b == '.':
			n++
		case isDigit(b):
			segments[n] = segments[n]*10 + int(b-'0')
		}
	}
	return segments[max(n-1, 0)]
}

// Check returns what is odd about a code that is well formed: a division that no
// edition of KBLI puts in that section (UNT-004), and the irregular form c_dotted
// (UNT-005). It is nil for most codes.
func (c UnitCode) Check(x *Context) Findings {
	return RunChecks(CheckUnitCode("", func(c *UnitCode) UnitCode { return *c }), &c, x)
}

// CheckUnitCode returns the checks of a unit code for what is odd about one that
// is well formed: UNT-004 and UNT-005, see [UnitCode.Check].
func CheckUnitCode[T any](at string, get func(*T) UnitCode) []Check[T] {
	return oddUnitChecks(at, func(check *Check[T], odd func(UnitCode) bool, params func(UnitCode) Params) {
		check.Holds = func(t *T, _ *Context) bool { return !odd(get(t)) }
		check.Params = func(t *T, _ *Context) Params { return params(get(t)) }
	})
}

// CheckUnitCodes is [CheckUnitCode] for a list of codes.
func CheckUnitCodes[T any](at string, get func(*T) []UnitCode) []Check[T] {
	return oddUnitChecks(at, func(check *Check[T], odd func(UnitCode) bool, params func(UnitCode) Params) {
		check.Find = func(t *T, _ *Context) (failures []Failure) {
			for i, c := range get(t) {
				if odd(c) {
					failures = append(failures, Failure{At: IndexPointer(at, i, ""), Params: params(c)})
				}
			}
			return failures
		}
	})
}

// oddUnitChecks returns the two checks, each made to look where it is to.
func oddUnitChecks[T any](at string, look func(check *Check[T], odd func(UnitCode) bool, params func(UnitCode) Params)) []Check[T] {
	division, form := shared[T]("UNT-004", at), shared[T]("UNT-005", at)
	look(&division, UnitCode.isMisplaced, UnitCode.divisionParams)
	look(&form, UnitCode.isDotted, func(c UnitCode) Params { return Params{{"given", c.String()}} })
	return []Check[T]{division, form}
}

// isMisplaced reports whether the code has a section and no edition of KBLI puts
// its division there.
func (c UnitCode) isMisplaced() bool {
	section, division := c.Section(), c.Division()
	return section != "" && division.section(false) != section && division.section(true) != section
}

// isDotted reports whether the code is of form c_dotted.
func (c UnitCode) isDotted() bool { return c.text[3] == '.' && c.text[6] == '.' }

func (c UnitCode) divisionParams() Params {
	division := c.Division()
	before, since := division.section(false), division.section(true)
	allowed := before
	if since != before && since != "" {
		allowed = strings.TrimPrefix(before+", "+since, ", ")
	}
	if allowed == "" {
		allowed = "-"
	}
	return Params{{"given", c.String()}, {"division", division.String()}, {"allowed", allowed}}
}
