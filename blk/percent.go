package blk

import "strconv"

// Percent is a share or a rate in hundredths of a percent, such as 3.90, from
// -99999.99 to 99999.99. As text and in JSON it has exactly two decimals:
// "70.00". Percent is comparable; the zero value is absent, which is not 0.00.
type Percent struct{ n int32 } // hundredths of a percent plus percentBias

const (
	percentBias = 1 << 30
	maxPercent  = 9_999_999
)

var percentForm = Form{Name: "percent", Label: Text{"Persentase", "The percentage"},
	Rule: Text{"Tulis dengan titik dan tepat dua desimal, dari -99999.99 sampai 99999.99, misalnya 3.90.",
		"Write a point and exactly two decimals, from -99999.99 to 99999.99, for example 3.90."}}

// NewPercent returns the percentage of so many hundredths of a percent: 390 is
// 3.90. A number outside the range is a [*ParseError].
func NewPercent(hundredths int64) (Percent, error) {
	if hundredths < -maxPercent || hundredths > maxPercent {
		return Percent{}, percentForm.Error(DefectRange, -1)
	}
	return Percent{int32(hundredths) + percentBias}, nil
}

// PercentOf returns part as a percentage of whole, rounded. Nothing is a share
// of 0: that, and a share outside the range, is a [*ParseError].
func PercentOf(part, whole int64, r Rounding) (Percent, error) {
	n, ok := mulDiv(part, 10_000, whole, r)
	if !ok {
		return Percent{}, percentForm.Error(DefectRange, -1)
	}
	return NewPercent(n)
}

// ParsePercent reads a percentage written as 3.90. Anything else is a
// [*ParseError].
func ParsePercent(s string) (Percent, error) {
	body := s
	if len(s) > 0 && s[0] == '-' {
		body = s[1:]
	}
	start, point := len(s)-len(body), len(body)-3
	switch {
	case s == "":
		return Percent{}, percentForm.Error(DefectEmpty, -1)
	case point < 1 || point > 5:
		return Percent{}, percentForm.Error(DefectLength, -1)
	case body[point] != '.':
		return Percent{}, percentForm.Error(DefectSeparator, start+point)
	}
	for i := range len(body) {
		if i != point && !isDigit(body[i]) {
			return Percent{}, percentForm.Error(nonDigit(s, start+i), start+i)
		}
	}
	if body[0] == '0' && point > 1 {
		return Percent{}, percentForm.Error(DefectLeadingZero, start)
	}
	n := int64(digits(body, 0, point)*100 + digits(body, point+1, len(body)))
	if start > 0 {
		if n == 0 {
			return Percent{}, percentForm.Error(DefectSign, 0)
		}
		n = -n
	}
	return NewPercent(n)
}

// MustParsePercent is [ParsePercent] for tests and tables; it panics on a bad
// percentage.
func MustParsePercent(s string) Percent { return must(ParsePercent(s)) }

// Hundredths returns the hundredths of a percent, and false if p is absent.
func (p Percent) Hundredths() (int64, bool) {
	if p.IsZero() {
		return 0, false
	}
	return int64(p.n - percentBias), true
}

// Compare orders by size; absent comes first.
func (p Percent) Compare(q Percent) int { return compare(p.n, q.n) }

// IsZero reports whether p is absent.
func (p Percent) IsZero() bool { return p == Percent{} }

// Label returns the percentage as people write it: 3,9 persen, 3.9 percent.
func (p Percent) Label() Text {
	if p.IsZero() {
		return Text{}
	}
	s := p.String()
	whole, cents := s[:len(s)-3], s[len(s)-2:]
	if cents[1] == '0' {
		cents = cents[:1]
	}
	if cents == "0" {
		return Text{whole + " persen", whole + " percent"}
	}
	return Text{whole + "," + cents + " persen", whole + "." + cents + " percent"}
}

// String returns the percentage as 3.90, and "" if it is absent.
func (p Percent) String() string { return string(p.append(make([]byte, 0, 9))) }

// AppendText appends the percentage as 3.90.
func (p Percent) AppendText(b []byte) ([]byte, error) { return p.append(b), nil }

// MarshalText returns the percentage as 3.90.
func (p Percent) MarshalText() ([]byte, error) { return p.AppendText(nil) }

// UnmarshalText is [ParsePercent].
func (p *Percent) UnmarshalText(text []byte) error { return unmarshal(p, text, ParsePercent) }

func (p Percent) append(b []byte) []byte {
	n, ok := p.Hundredths()
	if !ok {
		return b
	}
	if n < 0 {
		b, n = append(b, '-'), -n
	}
	b = append(strconv.AppendInt(b, n/100, 10), '.')
	return appendPadded(b, int(n%100), 2)
}
