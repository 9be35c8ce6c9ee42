package blk

import "strconv"

// parseWhole reads a whole number in its one spelling: decimal digits, a minus
// where negative numbers are allowed, no leading zeros.
func parseWhole(f *Form, s string, low, high int64) (int64, error) {
	body := s
	if low < 0 && len(s) > 1 && s[0] == '-' {
		body = s[1:]
	}
	start := len(s) - len(body)
	switch {
	case s == "":
		return 0, f.Error(DefectEmpty, -1)
	case body[0] == '-' || body[0] == '+':
		return 0, f.Error(DefectSign, start)
	}
	if i := firstNonDigit(body); i >= 0 {
		if body[i] == '.' || body[i] == ',' {
			return 0, f.Error(DefectFraction, start+i)
		}
		return 0, f.Error(nonDigit(s, start+i), start+i)
	}
	switch {
	case body[0] == '0' && (len(body) > 1 || start > 0):
		return 0, f.Error(DefectLeadingZero, start)
	case len(body) > 18:
		return 0, f.Error(DefectRange, -1)
	}
	n := int64(0)
	for i := range len(body) {
		n = n*10 + int64(body[i]-'0')
	}
	if start > 0 {
		n = -n
	}
	if n < low || n > high {
		return 0, f.Error(DefectRange, -1)
	}
	return n, nil
}

// appendGrouped appends digits in groups of three.
func appendGrouped(b, digits []byte, separator byte) []byte {
	for i, c := range digits {
		if i > 0 && (len(digits)-i)%3 == 0 {
			b = append(b, separator)
		}
		b = append(b, c)
	}
	return b
}

// marshalWhole writes a whole number as a JSON number; what is absent has no
// number and becomes null, which no reader of this module takes.
func marshalWhole(n int64, ok bool) ([]byte, error) {
	if !ok {
		return []byte("null"), nil
	}
	return strconv.AppendInt(nil, n, 10), nil
}

// unmarshalWhole reads a JSON number; a string or null is refused.
func unmarshalWhole[T any](v *T, f *Form, data []byte, parse func(string) (T, error)) error {
	if len(data) > 0 && data[0] != '-' && !isDigit(data[0]) {
		return f.Error(DefectNonDigit, 0)
	}
	return unmarshal(v, data, parse)
}
