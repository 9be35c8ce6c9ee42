package blk

import "strconv"

// Count is a whole number of things or people from 0 to 2,147,483,647, such as
// 16 seats. In JSON it is a number. Count is comparable; the zero value is
// absent, which is not the count 0.
type Count struct{ n uint32 } // the count plus one

const maxCount = 1<<31 - 1

var countForm = Form{Name: "count", Label: Text{"Jumlah", "The count"},
	Rule: Text{"Tulis bilangan bulat dari 0 sampai 2147483647 tanpa titik, misalnya 16.",
		"Write a whole number from 0 to 2147483647 without separators, for example 16."}}

// NewCount returns the count n. A number outside the range is a [*ParseError].
func NewCount(n int) (Count, error) {
	if n < 0 || n > maxCount {
		return Count{}, countForm.Error(DefectRange, -1)
	}
	return Count{uint32(n) + 1}, nil
}

// MustNewCount is [NewCount] for tests and tables; it panics on a number
// outside the range.
func MustNewCount(n int) Count { return must(NewCount(n)) }

// ParseCount reads a count written as 16. Anything else is a [*ParseError].
func ParseCount(s string) (Count, error) {
	n, err := parseWhole(&countForm, s, 0, maxCount)
	if err != nil {
		return Count{}, err
	}
	return Count{uint32(n) + 1}, nil
}

// MustParseCount is [ParseCount] for tests and tables; it panics on a bad count.
func MustParseCount(s string) Count { return must(ParseCount(s)) }

// Int returns the number, and false if c is absent.
func (c Count) Int() (int, bool) { return max(int(c.n)-1, 0), c.n > 0 }

// Compare orders by size; absent comes first.
func (c Count) Compare(d Count) int { return compare(c.n, d.n) }

// IsZero reports whether c is absent.
func (c Count) IsZero() bool { return c == Count{} }

// Label returns the number for people to read, its thousands grouped: 3.700 in
// Indonesian, 3,700 in English.
func (c Count) Label() Text {
	digits := c.append(nil)
	return Text{string(appendGrouped(nil, digits, '.')), string(appendGrouped(nil, digits, ','))}
}

// String returns the digits, and "" if c is absent.
func (c Count) String() string { return string(c.append(make([]byte, 0, 10))) }

// AppendText appends the digits.
func (c Count) AppendText(b []byte) ([]byte, error) { return c.append(b), nil }

// MarshalText returns the digits.
func (c Count) MarshalText() ([]byte, error) { return c.AppendText(nil) }

// UnmarshalText is [ParseCount].
func (c *Count) UnmarshalText(text []byte) error { return unmarshal(c, text, ParseCount) }

// MarshalJSON returns the count as a JSON number.
func (c Count) MarshalJSON() ([]byte, error) { return marshalWhole(int64(c.n)-1, c.n > 0) }

// UnmarshalJSON is [ParseCount] of a JSON number.
func (c *Count) UnmarshalJSON(data []byte) error {
	return unmarshalWhole(c, &countForm, data, ParseCount)
}

func (c Count) append(b []byte) []byte {
	if n, ok := c.Int(); ok {
		return strconv.AppendInt(b, int64(n), 10)
	}
	return b
}
