package blk

import (
	"slices"
	"strconv"
)

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

// QualificationPosition is the group of positions that a level of the national
// qualifications framework (KKNI) belongs to: "operator" (1 to 3),
// "technician_analyst" (4 to 6) or "expert" (7 to 9). The zero value "" is absent.
//
// Source: Perpres 8/2012 art. 2.
type QualificationPosition string

// The groups of positions, from low to high.
const (
	PositionOperator          QualificationPosition = "operator"
	PositionTechnicianAnalyst QualificationPosition = "technician_analyst"
	PositionExpert            QualificationPosition = "expert"
)

var qualificationPositions = NewCodeList("qualification_position", Text{"Kelompok jabatan KKNI", "Group of positions of KKNI"},
	Code{Value: string(PositionOperator), Label: Text{"operator", "operator"}, Meaning: Text{"jenjang 1 sampai 3", "levels 1 to 3"}},
	Code{Value: string(PositionTechnicianAnalyst), Label: Text{"teknisi atau analis", "technician or analyst"}, Aliases: []string{"teknisi/analis", "teknisi", "analis"}, Meaning: Text{"jenjang 4 sampai 6", "levels 4 to 6"}},
	Code{Value: string(PositionExpert), Label: Text{"ahli", "expert"}, Meaning: Text{"jenjang 7 sampai 9", "levels 7 to 9"}},
)

// IsValid reports whether p is one of the groups.
func (p QualificationPosition) IsValid() bool { return qualificationPositions.Has(string(p)) }

// Label returns the name of the group.
func (p QualificationPosition) Label() Text { return qualificationPositions.LabelOf(string(p)) }

// CodeList returns all groups, from low to high.
func (QualificationPosition) CodeList() CodeList { return qualificationPositions }

// qualificationEducation is the education that is equivalent to each level, from
// level 1. Profession and specialist programmes have no level of education of their
// own.
//
// Source: Perpres 8/2012 art. 5.
var qualificationEducation = [9]struct {
	levels []EducationLevel
	text   Text
}{
	{[]EducationLevel{EducationSD, EducationSMP}, Text{"pendidikan dasar", "basic education"}},
	{[]EducationLevel{EducationSMA}, Text{"pendidikan menengah", "upper secondary education"}},
	{[]EducationLevel{EducationD1}, Text{"Diploma 1", "diploma 1"}},
	{[]EducationLevel{EducationD2}, Text{"Diploma 2", "diploma 2"}},
	{[]EducationLevel{EducationD3}, Text{"Diploma 3", "diploma 3"}},
	{[]EducationLevel{EducationD4, EducationS1}, Text{"Diploma 4, Sarjana Terapan atau Sarjana", "diploma 4 or bachelor"}},
	{nil, Text{"pendidikan profesi", "professional education"}},
	{[]EducationLevel{EducationS2}, Text{"Magister atau Magister Terapan, pendidikan profesi, atau spesialis", "master, professional education or specialist"}},
	{[]EducationLevel{EducationS3}, Text{"Doktor atau Doktor Terapan, atau spesialis", "doctor or specialist"}},
}

// Position returns the group of positions of the level, "" if l is absent.
func (l QualificationLevel) Position() QualificationPosition {
	switch n, _ := l.Int(); {
	case n == 0:
		return ""
	case n <= 3:
		return PositionOperator
	case n <= 6:
		return PositionTechnicianAnalyst
	}
	return PositionExpert
}

// Education returns the levels of education whose lowest equivalent is the level:
// d4 and s1 for level 6. It is nil for level 7, to which only professional education
// is equivalent, and if l is absent.
func (l QualificationLevel) Education() []EducationLevel {
	if n, ok := l.Int(); ok {
		return slices.Clone(qualificationEducation[n-1].levels)
	}
	return nil
}

// EducationLabel returns the education that is equivalent to the level in words, and
// the zero Text if l is absent.
func (l QualificationLevel) EducationLabel() Text {
	if n, ok := l.Int(); ok {
		return qualificationEducation[n-1].text
	}
	return Text{}
}

// QualificationLevel returns the level of the national qualifications framework that
// the education is equivalent to: exactly that for sd, smp and s3, that or a higher
// one for the others. It is absent for who did not finish primary school.
func (l EducationLevel) QualificationLevel() QualificationLevel {
	for i := range qualificationEducation {
		if slices.Contains(qualificationEducation[i].levels, l) {
			return QualificationLevel{uint8(i + 1)}
		}
	}
	return QualificationLevel{}
}
