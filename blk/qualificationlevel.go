package blk

import "strconv"

// QualificationLevel is a level of the national qualifications framework (KKNI),
// 1 to 9. In JSON it is a number. QualificationLevel is comparable; the zero value
// is absent.
//
// Source: Perpres 8/2012.
type QualificationLevel struct{ n uint8 }

var qualificationLevelForm = Form{Name: "qualification_level", Label: Text{"Jenjang KKNI", "The level of KKNI"},
	Rule: Text{"Tulis bilangan 1 sampai 9, misalnya 4.",
		"Write a number from 1 to 9, for example 4."}}

// NewQualificationLevel returns the level n. A number outside the range is a [*ParseError].
func NewQualificationLevel(n int) (QualificationLevel, error) {
	if n < 1 || n > 9 {
		return QualificationLevel{}, qualificationLevelForm.Error(DefectRange, -1)
	}
	return QualificationLevel{uint8(n)}, nil
}

// MustNewQualificationLevel is [NewQualificationLevel] for tests and tables; it panics on a number
// outside the range.
func MustNewQualificationLevel(n int) QualificationLevel { return must(NewQualificationLevel(n)) }

// ParseQualificationLevel reads a level written as 4. Anything else is a [*ParseError].
func ParseQualificationLevel(s string) (QualificationLevel, error) {
	n, err := parseWhole(&qualificationLevelForm, s, 1, 9)
	if err != nil {
		return QualificationLevel{}, err
	}
	return QualificationLevel{uint8(n)}, nil
}

// MustParseQualificationLevel is [ParseQualificationLevel] for tests and tables; it panics on a bad level.
func MustParseQualificationLevel(s string) QualificationLevel {
	return must(ParseQualificationLevel(s))
}

// Int returns the number 1 to 9, and false if l is absent.
func (l QualificationLevel) Int() (int, bool) { return int(l.n), l.n > 0 }

// Compare orders from low to high; absent comes first.
func (l QualificationLevel) Compare(m QualificationLevel) int { return compare(l.n, m.n) }

// IsZero reports whether l is absent.
func (l QualificationLevel) IsZero() bool { return l == QualificationLevel{} }

// String returns the digit, and "" if l is absent.
func (l QualificationLevel) String() string { return string(l.append(make([]byte, 0, 1))) }

// AppendText appends the digit.
func (l QualificationLevel) AppendText(b []byte) ([]byte, error) { return l.append(b), nil }

// MarshalText returns the digit.
func (l QualificationLevel) MarshalText() ([]byte, error) { return l.AppendText(nil) }

// UnmarshalText is [ParseQualificationLevel].
func (l *QualificationLevel) UnmarshalText(text []byte) error {
	return unmarshal(l, text, ParseQualificationLevel)
}

// MarshalJSON returns the level as a JSON number.
func (l QualificationLevel) MarshalJSON() ([]byte, error) { return marshalWhole(int64(l.n), l.n > 0) }

// UnmarshalJSON is [ParseQualificationLevel] of a JSON number.
func (l *QualificationLevel) UnmarshalJSON(data []byte) error {
	return unmarshalWhole(l, &qualificationLevelForm, data, ParseQualificationLevel)
}

func (l QualificationLevel) append(b []byte) []byte {
	if n, ok := l.Int(); ok {
		return strconv.AppendInt(b, int64(n), 10)
	}
	return b
}
