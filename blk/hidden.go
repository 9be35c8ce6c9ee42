package blk

import (
	"fmt"
	"io"
)

// hiddenDigits is a number of at most eighteen digits that identifies people. It
// is kept scrambled, so that even a dump of the memory of a struct, as fmt makes
// one of unexported fields, does not spell it; that is no encryption.
type hiddenDigits struct{ scrambled uint64 }

const scramble = 0xa5c396e1d278b40f // above every eighteen-digit number, so nothing scrambles to 0

// hideDigits returns the number that the ASCII digits of s spell, sixteen or
// eighteen of them. The caller has made sure that they are digits.
func hideDigits(s string) hiddenDigits {
	n := uint64(0)
	for i := 1; i < len(s); i += 2 {
		n = n*100 + uint64(s[i-1]-'0')*10 + uint64(s[i]-'0')
	}
	return hiddenDigits{n ^ scramble}
}

// digitsDefect returns what keeps s from being so many ASCII digits, and where.
func digitsDefect(s string, width int) (Defect, int) {
	if s == "" {
		return DefectEmpty, -1
	}
	if i := firstNonDigit(s); i >= 0 {
		return nonDigit(s, i), i
	}
	if len(s) != width {
		return DefectLength, -1
	}
	return "", -1
}

func (d hiddenDigits) reveal() uint64 { return d.scrambled ^ scramble }

func (d hiddenDigits) compare(e hiddenDigits) int {
	if d.scrambled == 0 || e.scrambled == 0 {
		return compare(min(d.scrambled, 1), min(e.scrambled, 1))
	}
	return compare(d.reveal(), e.reveal())
}

// stars returns one star for each digit, and "" if the number is absent.
func (d hiddenDigits) stars(width int) string {
	if d.scrambled == 0 {
		return ""
	}
	return "******************"[:width]
}

func (d hiddenDigits) format(f fmt.State, width int) {
	// A State that cannot be written to has nobody to tell.
	_, _ = io.WriteString(f, d.stars(width))
}

// append appends the digits, with zeros in front up to a width.
func (d hiddenDigits) append(b []byte, width int) []byte {
	if d.scrambled == 0 {
		return b
	}
	var digits [18]byte
	for i, n := width-1, d.reveal(); i >= 0; i, n = i-1, n/10 {
		digits[i] = byte('0' + n%10)
	}
	return append(b, digits[:width]...)
}
