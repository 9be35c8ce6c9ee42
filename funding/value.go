package funding

import "github.com/vokasi/vokasi-go/blk"

// must returns the value of a parser for tests and tables.
func must[T any](v T, err error) T {
	if err != nil {
		panic(err)
	}
	return v
}

// unmarshal reads a text into a value, which is left as it is if that fails.
func unmarshal[T any](v *T, text []byte, parse func(string) (T, error)) error {
	read, err := parse(string(text))
	if err == nil {
		*v = read
	}
	return err
}

// mismatch returns the offset at which a text leaves a shape, or -1. In a shape 9
// is a digit and anything else is itself.
func mismatch(s, shape string) int {
	for i := range min(len(s), len(shape)) {
		if c := s[i]; shape[i] == '9' && !isDigit(c) || shape[i] != '9' && c != shape[i] {
			return i
		}
	}
	if len(s) != len(shape) {
		return min(len(s), len(shape))
	}
	return -1
}

// misfit returns the error of a text that leaves a shape at an offset.
func misfit(form *blk.Form, s, shape string, at int) error {
	switch {
	case s == "":
		return form.Error(blk.DefectEmpty, -1)
	case at >= len(s) || at >= len(shape):
		return form.Error(blk.DefectLength, -1)
	case shape[at] == '.':
		return form.Error(blk.DefectSeparator, at)
	case shape[at] == '9' && (s[at] == 'O' || s[at] == 'o' || s[at] == 'I' || s[at] == 'l'):
		return form.Error(blk.DefectLetterDigit, at)
	case shape[at] == '9':
		return form.Error(blk.DefectNonDigit, at)
	}
	return form.Error(blk.DefectCharacter, at)
}

func isDigit(c byte) bool { return c >= '0' && c <= '9' }

// number returns the number that digits spell.
func number(digits string) uint64 {
	n := uint64(0)
	for i := range len(digits) {
		n = n*10 + uint64(digits[i]-'0')
	}
	return n
}

// appendPadded appends a number with zeros in front up to a width.
func appendPadded(b []byte, n uint64, width int) []byte {
	power := uint64(1)
	for range width - 1 {
		power *= 10
	}
	for ; power > 0; power /= 10 {
		b = append(b, byte('0'+n/power%10))
	}
	return b
}
