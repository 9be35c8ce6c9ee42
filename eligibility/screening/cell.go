package screening

import "strconv"

// A Cell is a number of people in a funnel. It may be [Hidden], where it would let
// somebody be recognised; in JSON it is then absent.
type Cell int

// Hidden is the cell whose number is not told.
const Hidden Cell = -1

// Int returns the number, and false if it is hidden.
func (c Cell) Int() (int, bool) {
	if c == Hidden {
		return 0, false
	}
	return int(c), true
}

// IsZero reports whether the number is hidden, so that "omitzero" leaves it out. A
// count of 0 stays.
func (c Cell) IsZero() bool { return c == Hidden }

// String returns the number, or "*" if it is hidden.
func (c Cell) String() string {
	if c == Hidden {
		return "*"
	}
	return strconv.Itoa(int(c))
}
