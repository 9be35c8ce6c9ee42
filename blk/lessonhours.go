package blk

import "strconv"

// LessonHours is a number of lesson hours (jam pelajaran, JP) from 0 to
// 100,000, such as 240. How many minutes a lesson hour has is a parameter,
// usually 45. In JSON it is a number. LessonHours is comparable; the zero value
// is absent, which is not 0 hours.
type LessonHours struct{ n uint32 } // the hours plus one

const maxLessonHours = 100_000

var lessonHoursForm = Form{Name: "lesson_hours", Label: Text{"Jam pelajaran", "The number of lesson hours"},
	Rule: Text{"Tulis bilangan bulat dari 0 sampai 100000, misalnya 240.", "Write a whole number from 0 to 100000, for example 240."}}

// NewLessonHours returns n lesson hours. A number outside the range is a
// [*ParseError].
func NewLessonHours(n int) (LessonHours, error) {
	if n < 0 || n > maxLessonHours {
		return LessonHours{}, lessonHoursForm.Error(DefectRange, -1)
	}
	return LessonHours{uint32(n) + 1}, nil
}

// ParseLessonHours reads lesson hours written as 240. Anything else is a
// [*ParseError].
func ParseLessonHours(s string) (LessonHours, error) {
	n, err := parseWhole(&lessonHoursForm, s, 0, maxLessonHours)
	if err != nil {
		return LessonHours{}, err
	}
	return LessonHours{uint32(n) + 1}, nil
}

// MustParseLessonHours is [ParseLessonHours] for tests and tables; it panics on
// bad hours.
func MustParseLessonHours(s string) LessonHours { return must(ParseLessonHours(s)) }

// Int returns the number, and false if h is absent.
func (h LessonHours) Int() (int, bool) { return max(int(h.n)-1, 0), h.n > 0 }

// Add returns the sum. It is absent if h or g is, or if the sum is above
// 100,000.
func (h LessonHours) Add(g LessonHours) LessonHours {
	if h.IsZero() || g.IsZero() || h.n-1+g.n-1 > maxLessonHours {
		return LessonHours{}
	}
	return LessonHours{h.n + g.n - 1}
}

// Minutes returns the length in minutes at so many minutes a lesson hour, and
// false if h is absent.
func (h LessonHours) Minutes(perHour int) (int, bool) {
	n, ok := h.Int()
	return n * perHour, ok
}

// Compare orders by size; absent comes first.
func (h LessonHours) Compare(g LessonHours) int { return compare(h.n, g.n) }

// IsZero reports whether h is absent.
func (h LessonHours) IsZero() bool { return h == LessonHours{} }

// Label returns the hours as people write them: 240 JP, 240 lesson hours.
func (h LessonHours) Label() Text {
	if h.IsZero() {
		return Text{}
	}
	return Text{h.String() + " JP", h.String() + " lesson hours"}
}

// String returns the digits, and "" if h is absent.
func (h LessonHours) String() string { return string(h.append(make([]byte, 0, 10))) }

// AppendText appends the digits.
func (h LessonHours) AppendText(b []byte) ([]byte, error) { return h.append(b), nil }

// MarshalText returns the digits.
func (h LessonHours) MarshalText() ([]byte, error) { return h.AppendText(nil) }

// UnmarshalText is [ParseLessonHours].
func (h *LessonHours) UnmarshalText(text []byte) error { return unmarshal(h, text, ParseLessonHours) }

// MarshalJSON returns the hours as a JSON number.
func (h LessonHours) MarshalJSON() ([]byte, error) { return marshalWhole(int64(h.n)-1, h.n > 0) }

// UnmarshalJSON is [ParseLessonHours] of a JSON number.
func (h *LessonHours) UnmarshalJSON(data []byte) error {
	return unmarshalWhole(h, &lessonHoursForm, data, ParseLessonHours)
}

func (h LessonHours) append(b []byte) []byte {
	if n, ok := h.Int(); ok {
		return strconv.AppendInt(b, int64(n), 10)
	}
	return b
}
