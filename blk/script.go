package blk

import "unicode"

// foreignDigit reports whether s begins with a decimal digit of a script other
// than ASCII, such as a full-width or an Arabic-Indic one.
func foreignDigit(s string) bool {
	for _, r := range s {
		return r > 127 && unicode.IsDigit(r)
	}
	return false
}
