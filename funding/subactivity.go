package funding

import (
	"cmp"

	"github.com/vokasi/vokasi-go/blk"
)

// SubActivityCode is a sub-activity of a local budget (sub-kegiatan), such as
// 2.07.03.2.01.0001: the affair (urusan) 2.07, manpower, its programme 03, the
// level of government (1 province, 2 regency or city) with the activity 01, and the
// sub-activity 0001. Older codes have two digits at the end, 1.01.02.2.01.01; what
// the later code of such a sub-activity is, no rule says, so both are kept as they
// are. SubActivityCode is comparable and takes eight bytes; the zero
// SubActivityCode is absent.
//
// Source: Permendagri 90/2019; both forms were measured in budgets of regions.
type SubActivityCode struct{ n uint64 } // the digits as one number, and whether the last segment has two

const (
	subActivityShape    = "9.99.99.9.99.9999"
	oldSubActivityShape = "9.99.99.9.99.99"
)

var subActivityForm = blk.Form{Name: "sub_activity_code", Label: blk.Text{ID: "Kode sub-kegiatan", EN: "The sub-activity"},
	Rule: blk.Text{ID: "Tulis urusan, program, tingkat pemerintahan 1 atau 2, kegiatan dan sub-kegiatan dengan titik, misalnya 2.07.03.2.01.0001.",
		EN: "Write affair, programme, level of government 1 or 2, activity and sub-activity with dots, for example 2.07.03.2.01.0001."}}

// ParseSubActivityCode reads a code written as 2.07.03.2.01.0001 or, in the older
// form, 1.01.02.2.01.01. Anything else is a [*blk.ParseError].
func ParseSubActivityCode(s string) (SubActivityCode, error) {
	shape, old := subActivityShape, uint64(0)
	if len(s) == len(oldSubActivityShape) {
		shape, old = oldSubActivityShape, 1
	}
	if at := mismatch(s, shape); at >= 0 {
		return SubActivityCode{}, misfit(&subActivityForm, s, shape, at)
	}
	if s[8] != '1' && s[8] != '2' {
		return SubActivityCode{}, subActivityForm.Error(blk.DefectRange, 8)
	}
	digits := number(s[:1])*1e11 + number(s[2:4])*1e9 + number(s[5:7])*1e7 + number(s[8:9])*1e6 + number(s[10:12])*1e4 + number(s[13:])
	return SubActivityCode{(digits<<1 | (1 - old)) + 1}, nil
}

// MustParseSubActivityCode is [ParseSubActivityCode] for tests and tables; it
// panics on a bad code.
func MustParseSubActivityCode(s string) SubActivityCode { return must(ParseSubActivityCode(s)) }

// Affair returns the affair of government, such as 2.07 for manpower, and "" if c
// is absent.
func (c SubActivityCode) Affair() string { return c.first(4) }

// Programme returns the code down to the programme, such as 2.07.03, and "" if c
// is absent.
func (c SubActivityCode) Programme() string { return c.first(7) }

// Activity returns the code down to the activity, such as 2.07.03.2.01, and "" if
// c is absent.
func (c SubActivityCode) Activity() string { return c.first(12) }

// Level returns the level of government: a province or a regency. It is "" if c
// is absent. That 1 is a province was not read in a regulation.
func (c SubActivityCode) Level() blk.RegionLevel {
	switch c.first(9) {
	case "":
		return ""
	case c.Programme() + ".1":
		return blk.LevelProvince
	}
	return blk.LevelRegency
}

func (c SubActivityCode) first(n int) string {
	if c.IsZero() {
		return ""
	}
	return c.String()[:n]
}

// Compare orders by the segments, of two equal numbers the older form first; absent
// comes first.
func (c SubActivityCode) Compare(d SubActivityCode) int { return cmp.Compare(c.n, d.n) }

// IsZero reports whether c is absent.
func (c SubActivityCode) IsZero() bool { return c == SubActivityCode{} }

// String returns the code, and "" if c is absent.
func (c SubActivityCode) String() string {
	return string(c.append(make([]byte, 0, len(subActivityShape))))
}

// AppendText appends the code.
func (c SubActivityCode) AppendText(b []byte) ([]byte, error) { return c.append(b), nil }

// MarshalText returns the code.
func (c SubActivityCode) MarshalText() ([]byte, error) { return c.AppendText(nil) }

// UnmarshalText is [ParseSubActivityCode].
func (c *SubActivityCode) UnmarshalText(text []byte) error {
	return unmarshal(c, text, ParseSubActivityCode)
}

func (c SubActivityCode) append(b []byte) []byte {
	if c.IsZero() {
		return b
	}
	digits, width := (c.n-1)>>1, 4
	if (c.n-1)&1 == 0 {
		width = 2
	}
	b = append(appendPadded(b, digits/1e11, 1), '.')
	b = append(appendPadded(b, digits/1e9%100, 2), '.')
	b = append(appendPadded(b, digits/1e7%100, 2), '.')
	b = append(appendPadded(b, digits/1e6%10, 1), '.')
	b = append(appendPadded(b, digits/1e4%100, 2), '.')
	return appendPadded(b, digits%1e4, width)
}
