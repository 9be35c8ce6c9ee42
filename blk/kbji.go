package blk

// KBJI is a code of the standard classification of occupations (Klasifikasi Baku
// Jabatan Indonesia), such as 2514 or 2514.01: one to four digits as in ISCO-08
// and, below a unit group, a dot and two digits for an occupation. Only the shape
// is checked, for the table of codes may not be passed on. What a code means
// depends on the edition, 2014 or 2026. KBJI is comparable; the zero KBJI is
// absent.
type KBJI struct{ text [7]byte } // the code, zeros behind it

var kbjiForm = Form{Name: "kbji", Label: Text{"Kode KBJI", "The KBJI code"},
	Rule: Text{"Tulis satu sampai empat angka KBJI, misalnya 2514, atau empat angka, titik dan dua angka, misalnya 2514.01.",
		"Write one to four digits of KBJI, for example 2514, or four digits, a dot and two digits, for example 2514.01."}}

// ParseKBJI reads one to four ASCII digits, or four, a dot and two. Anything else
// is a [*ParseError].
func ParseKBJI(s string) (KBJI, error) {
	if s == "" {
		return KBJI{}, kbjiForm.Error(DefectEmpty, -1)
	}
	at := mismatch(s, "9999.99")
	switch {
	case at == 4 && len(s) > 4:
		return KBJI{}, kbjiForm.Error(DefectSeparator, at)
	case at >= 0 && at < min(len(s), 7):
		return KBJI{}, kbjiForm.Error(nonDigit(s, at), at)
	case at >= 0 && len(s) > 4:
		return KBJI{}, kbjiForm.Error(DefectLength, -1)
	}
	var k KBJI
	copy(k.text[:], s)
	return k, nil
}

// MustParseKBJI is [ParseKBJI] for tests and tables; it panics on a bad code.
func MustParseKBJI(s string) KBJI { return must(ParseKBJI(s)) }

// Compare orders by the text of the code, a group before what is in it; absent
// comes first.
func (k KBJI) Compare(l KBJI) int { return compare(string(k.text[:]), string(l.text[:])) }

// IsZero reports whether k is absent.
func (k KBJI) IsZero() bool { return k == KBJI{} }

// String returns the code, and "" if k is absent.
func (k KBJI) String() string { return string(k.append(nil)) }

// AppendText appends the code.
func (k KBJI) AppendText(b []byte) ([]byte, error) { return k.append(b), nil }

// MarshalText returns the code.
func (k KBJI) MarshalText() ([]byte, error) { return k.AppendText(nil) }

// UnmarshalText is [ParseKBJI].
func (k *KBJI) UnmarshalText(text []byte) error { return unmarshal(k, text, ParseKBJI) }

func (k KBJI) append(b []byte) []byte { return appendUntilZero(b, k.text[:]) }
