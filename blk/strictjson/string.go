package strictjson

import (
	"math/bits"
	"unicode/utf8"
)

// Content returns what the current string or member name says, with its escapes
// decoded and everything that is not well-formed Unicode replaced by U+FFFD; it
// is nil at any other token. It is part of the document or of the Scanner's own
// memory: it must not be changed and holds until the next call of s.
func (s *Scanner) Content() []byte {
	switch {
	case s.kind != Name && s.kind != String:
		return nil
	case s.form == 0:
		return s.data[s.start+1 : s.next-1 : s.next-1]
	case s.kind == Name:
		return s.nameBytes(&s.names[len(s.names)-1])
	}
	s.buffer = appendDecoded(s.buffer[:0], s.data[s.start+1:s.next-1])
	return s.buffer
}

// WellFormed reports whether the current token is well-formed Unicode: false at
// a string or member name with bytes that are not UTF-8 or with the escape of a
// lone surrogate, such as \ud800.
func (s *Scanner) WellFormed() bool { return s.form&formBroken == 0 }

// scanString reads the string whose opening quote is at i. If it is broken, it
// ends the scan and returns false.
func (s *Scanner) scanString(i int) bool {
	bound := len(s.data) // what is read ends before
	if bound-i-2 > s.limits.String {
		bound = i + 2 + s.limits.String
	}
	var f form
	for j := i + 1; ; {
		j = skipPlain(s.data[:bound], j)
		if j >= bound {
			if bound < len(s.data) {
				s.fail(FaultTokenSize, i)
			} else {
				s.fail(FaultTruncated, bound)
			}
			return false
		}
		switch c := s.data[j]; {
		case c == '"':
			s.start, s.next, s.form = i, j+1, f
			return true
		case c == '\\':
			r, size := decodeEscape(s.data[j:])
			if size == 0 {
				s.fail(FaultBadEscape, j)
				return false
			}
			f |= formEscaped
			if r >= 0xD800 && r <= 0xDFFF {
				f |= formBroken
			}
			j += size
		case c < ' ':
			s.fail(FaultControlCharacter, j)
			return false
		default:
			r, size := utf8.DecodeRune(s.data[j:])
			if r == utf8.RuneError && size == 1 {
				f |= formBroken
			}
			j += size
		}
	}
}

const ones = 0x0101010101010101

// skipPlain returns the offset of the first byte of b from j on that is not
// plain: a quote, a backslash, a control character or a byte beyond ASCII.
func skipPlain(b []byte, j int) int {
	for ; j+8 <= len(b); j += 8 {
		// The high bit of a byte of special is set if the byte is not plain. A
		// borrow may set it wrongly, but only above the first that is right.
		x := load64(b[j:])
		special := ((x - ' '*ones) | ((x ^ '"'*ones) - ones) | ((x ^ '\\'*ones) - ones) | x) & (0x80 * ones)
		if special != 0 {
			return j + bits.TrailingZeros64(special)>>3
		}
	}
	for j < len(b) && b[j] != '"' && b[j] != '\\' && b[j] >= ' ' && b[j] < utf8.RuneSelf {
		j++
	}
	return j
}

// load64 returns the first eight bytes of b, the first one lowest.
func load64(b []byte) uint64 {
	_ = b[7]
	return uint64(b[0]) | uint64(b[1])<<8 | uint64(b[2])<<16 | uint64(b[3])<<24 |
		uint64(b[4])<<32 | uint64(b[5])<<40 | uint64(b[6])<<48 | uint64(b[7])<<56
}

// decodeEscape returns what the escape at the start of b stands for and its
// size. Two surrogates that belong together are one escape; a lone one stands
// for itself. The size is 0 if it is not an escape, and len(b) if b ends before
// it is complete.
func decodeEscape(b []byte) (r rune, size int) {
	if len(b) < 2 {
		return 0, len(b)
	}
	switch b[1] {
	case '"', '\\', '/':
		return rune(b[1]), 2
	case 'b':
		return '\b', 2
	case 'f':
		return '\f', 2
	case 'n':
		return '\n', 2
	case 'r':
		return '\r', 2
	case 't':
		return '\t', 2
	case 'u':
		r, n := hex4(b[2:])
		if n < 4 {
			if n < len(b)-2 {
				return 0, 0
			}
			return 0, len(b)
		}
		if r >= 0xD800 && r < 0xDC00 && len(b) >= 12 && b[6] == '\\' && b[7] == 'u' {
			if low, n := hex4(b[8:]); n == 4 && low >= 0xDC00 && low <= 0xDFFF {
				return (r-0xD800)<<10 + low - 0xDC00 + 0x10000, 12
			}
		}
		return r, 6
	}
	return 0, 0
}

// hex4 reads up to four hexadecimal digits from the start of b and returns how
// many there are.
func hex4(b []byte) (r rune, n int) {
	for ; n < 4 && n < len(b); n++ {
		switch c := rune(b[n]); {
		case c >= '0' && c <= '9':
			r = r<<4 + c - '0'
		case c >= 'a' && c <= 'f':
			r = r<<4 + c - 'a' + 10
		case c >= 'A' && c <= 'F':
			r = r<<4 + c - 'A' + 10
		default:
			return r, n
		}
	}
	return r, n
}

// appendDecoded appends what a string says, given what stands between its
// quotes.
func appendDecoded(dst, b []byte) []byte {
	for len(b) > 0 {
		n := 0
		for n < len(b) && b[n] != '\\' && b[n] < utf8.RuneSelf {
			n++
		}
		dst = append(dst, b[:n]...)
		if b = b[n:]; len(b) == 0 {
			break
		}
		var r rune
		if b[0] == '\\' {
			r, n = decodeEscape(b)
		} else {
			r, n = utf8.DecodeRune(b)
		}
		dst = utf8.AppendRune(dst, r) // U+FFFD for a surrogate
		b = b[n:]
	}
	return dst
}
