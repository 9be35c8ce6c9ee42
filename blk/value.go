package blk

import "cmp"

// must returns v, and panics on an error. Only the Must functions call it.
func must[T any](v T, err error) T {
	if err != nil {
		panic(err)
	}
	return v
}

// unmarshal sets v to what parse makes of the text, and leaves it as it was on
// an error.
func unmarshal[T any](v *T, text []byte, parse func(string) (T, error)) error {
	parsed, err := parse(string(text))
	if err == nil {
		*v = parsed
	}
	return err
}

func compare[T cmp.Ordered](a, b T) int { return cmp.Compare(a, b) }

// appendUntilZero appends a text that zeros follow.
func appendUntilZero(b, text []byte) []byte {
	n := 0
	for n < len(text) && text[n] != 0 {
		n++
	}
	return append(b, text[:n]...)
}
