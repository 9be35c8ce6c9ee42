package blk

import "math/bits"

// Rounding is what becomes of the remainder when a number does not divide:
// "down" drops it, "up" counts any of it as one, "half_up" counts a half or
// more as one. All go by the size of the number, so -2.5 becomes -2, -3 and -3.
// The zero value "" is absent; arithmetic takes it as half up.
type Rounding string

// The rules of rounding.
const (
	RoundDown   Rounding = "down"
	RoundUp     Rounding = "up"
	RoundHalfUp Rounding = "half_up"
)

var roundings = NewCodeList("rounding", Text{"Pembulatan", "Rounding"},
	Code{Value: string(RoundDown), Label: Text{"ke bawah", "down"}},
	Code{Value: string(RoundUp), Label: Text{"ke atas", "up"}},
	Code{Value: string(RoundHalfUp), Label: Text{"setengah ke atas", "half up"}, Meaning: Text{"setengah ke atas", "half goes up"}},
)

// IsValid reports whether r is one of the rules.
func (r Rounding) IsValid() bool { return roundings.Has(string(r)) }

// Label returns the name of the rule.
func (r Rounding) Label() Text { return roundings.LabelOf(string(r)) }

// CodeList returns all rules.
func (Rounding) CodeList() CodeList { return roundings }

// mulDiv returns a*b/c rounded, without overflow on the way. It reports false
// if c is 0 or the result does not fit.
func mulDiv(a, b, c int64, r Rounding) (int64, bool) {
	if c == 0 {
		return 0, false
	}
	ua, ub, uc := magnitude(a), magnitude(b), magnitude(c)
	hi, lo := bits.Mul64(ua, ub)
	if hi >= uc {
		return 0, false
	}
	quo, rem := bits.Div64(hi, lo, uc)
	if r == RoundUp && rem > 0 || r != RoundUp && r != RoundDown && rem >= uc-rem {
		quo++
	}
	if quo > 1<<63-1 {
		return 0, false
	}
	if (a < 0) != (b < 0) != (c < 0) {
		return -int64(quo), true
	}
	return int64(quo), true
}

// magnitude returns the absolute value, also of the smallest int64.
func magnitude(n int64) uint64 {
	if n < 0 {
		return -uint64(n)
	}
	return uint64(n)
}
