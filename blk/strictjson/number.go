package strictjson

import "strconv"

// IsInteger reports whether the current token is a number without a fraction
// and without an exponent.
func (s *Scanner) IsInteger() bool { return s.form&formInteger != 0 }

// Int64 returns the current number, and false if the token is not a number
// without fraction and exponent or does not fit. It takes -0 for 0.
func (s *Scanner) Int64() (n int64, ok bool) {
	if !s.IsInteger() {
		return 0, false
	}
	n, err := strconv.ParseInt(string(s.Raw()), 10, 64)
	if err != nil {
		return 0, false
	}
	return n, true
}

// number reads the number that begins at i.
func (s *Scanner) number(i int) Kind {
	b := s.data[i:]
	if len(b) > s.limits.Number {
		b = b[:s.limits.Number+1]
	}
	f := formInteger
	n := 0
	if b[0] == '-' {
		n = 1
	}
	first := n
	n = skipDigits(b, n)
	ok := n > first
	if ok && b[first] == '0' && n > first+1 {
		n, ok = first+1, false
	}
	if ok && n < len(b) && b[n] == '.' {
		f = 0
		first = n + 1
		n = skipDigits(b, first)
		ok = n > first
	}
	if ok && n < len(b) && b[n]|0x20 == 'e' {
		f = 0
		if n++; n < len(b) && (b[n] == '+' || b[n] == '-') {
			n++
		}
		first = n
		n = skipDigits(b, first)
		ok = n > first
	}
	switch {
	case n > s.limits.Number:
		return s.fail(FaultTokenSize, i)
	case !ok && n == len(b):
		return s.fail(FaultTruncated, i+n)
	case !ok || n < len(b) && (isWordByte(b[n]) || b[n] == '.' || b[n] == '+' || b[n] == '-'):
		return s.fail(FaultBadNumber, i+n)
	}
	s.kind, s.start, s.next, s.form = Number, i, i+n, f
	return Number
}

// skipDigits returns the offset of the first byte of b from n on that is not a
// digit.
func skipDigits(b []byte, n int) int {
	for n < len(b) && b[n]-'0' <= 9 {
		n++
	}
	return n
}
