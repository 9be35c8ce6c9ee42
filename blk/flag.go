package blk

// Flag is a yes or a no that may be absent: not known is not no. In JSON it is
// true or false. Flag is comparable; the zero Flag is absent.
type Flag struct{ n uint8 } // 0 absent, 1 no, 2 yes

var flagForm = Form{Name: "flag", Label: Text{"Ya atau tidak", "The flag"}, Rule: Text{"Tulis true atau false.", "Write true or false."}}

// FlagOf returns yes or no.
func FlagOf(b bool) Flag {
	if b {
		return Flag{2}
	}
	return Flag{1}
}

// ParseFlag reads "true" or "false". Anything else is a [*ParseError].
func ParseFlag(s string) (Flag, error) {
	switch s {
	case "true":
		return Flag{2}, nil
	case "false":
		return Flag{1}, nil
	case "":
		return Flag{}, flagForm.Error(DefectEmpty, -1)
	}
	return Flag{}, flagForm.Error(DefectUnknownWord, -1)
}

// MustParseFlag is [ParseFlag] for tests and tables; it panics on a bad flag.
func MustParseFlag(s string) Flag { return must(ParseFlag(s)) }

// Truth returns True, False, or Undetermined if f is absent.
func (f Flag) Truth() Truth { return Truth(f.n) }

// Compare orders absent, no, yes.
func (f Flag) Compare(g Flag) int { return compare(f.n, g.n) }

// IsZero reports whether f is absent.
func (f Flag) IsZero() bool { return f == Flag{} }

// String returns "true" or "false", and "" if f is absent.
func (f Flag) String() string {
	if f.IsZero() {
		return ""
	}
	return f.Truth().String()
}

// AppendText appends "true" or "false".
func (f Flag) AppendText(b []byte) ([]byte, error) { return append(b, f.String()...), nil }

// MarshalText returns "true" or "false".
func (f Flag) MarshalText() ([]byte, error) { return f.AppendText(nil) }

// UnmarshalText is [ParseFlag].
func (f *Flag) UnmarshalText(text []byte) error { return unmarshal(f, text, ParseFlag) }

// MarshalJSON returns true or false, and null if f is absent, which no reader
// of this module takes.
func (f Flag) MarshalJSON() ([]byte, error) {
	if f.IsZero() {
		return []byte("null"), nil
	}
	return f.MarshalText()
}

// UnmarshalJSON is [ParseFlag] of a JSON boolean.
func (f *Flag) UnmarshalJSON(data []byte) error { return unmarshal(f, data, ParseFlag) }
