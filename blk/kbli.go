package blk

// KBLI is a code of the standard classification of industries (Klasifikasi Baku
// Lapangan Usaha Indonesia), such as 62010: two digits for a division, three for
// a group, four for a subgroup, five for a class. Only the shape is checked, for
// the table of codes may not be passed on. What a code means depends on the
// edition, 2009, 2015, 2020 or 2025, so that stands beside it. KBLI is
// comparable; the zero KBLI is absent.
type KBLI struct{ text [5]byte } // the digits, zeros behind them

var kbliForm = Form{Name: "kbli", Label: Text{"Kode KBLI", "The KBLI code"},
	Rule: Text{"Tulis dua sampai lima angka KBLI, misalnya 62 atau 62010, tanpa huruf kategori.",
		"Write two to five digits of KBLI, for example 62 or 62010, without the letter of the section."}}

// kbliSections are the sections of the divisions: up to KBLI 2020, and from KBLI
// 2025. A zero letter is none: division 45 was given up.
//
// Source: the tables of divisions of KBLI 2009, 2015, 2020 and 2025 (BPS).
var kbliSections = [...]struct {
	from, to      byte
	before, since byte
}{
	{1, 3, 'A', 'A'}, {5, 9, 'B', 'B'}, {10, 33, 'C', 'C'}, {35, 35, 'D', 'D'}, {36, 39, 'E', 'E'}, {41, 43, 'F', 'F'},
	{45, 45, 'G', 0}, {46, 47, 'G', 'G'}, {49, 53, 'H', 'H'}, {55, 56, 'I', 'I'}, {58, 60, 'J', 'J'}, {61, 63, 'J', 'K'},
	{64, 66, 'K', 'L'}, {68, 68, 'L', 'M'}, {69, 75, 'M', 'N'}, {77, 82, 'N', 'O'}, {84, 84, 'O', 'P'}, {85, 85, 'P', 'Q'},
	{86, 88, 'Q', 'R'}, {90, 93, 'R', 'S'}, {94, 96, 'S', 'T'}, {97, 98, 'T', 'U'}, {99, 99, 'U', 'V'},
}

// ParseKBLI reads two to five ASCII digits. Anything else is a [*ParseError].
func ParseKBLI(s string) (KBLI, error) {
	if s == "" {
		return KBLI{}, kbliForm.Error(DefectEmpty, -1)
	}
	if i := firstNonDigit(s); i >= 0 {
		return KBLI{}, kbliForm.Error(nonDigit(s, i), i)
	}
	if len(s) < 2 || len(s) > 5 {
		return KBLI{}, kbliForm.Error(DefectLength, -1)
	}
	var k KBLI
	copy(k.text[:], s)
	return k, nil
}

// MustParseKBLI is [ParseKBLI] for tests and tables; it panics on a bad code.
func MustParseKBLI(s string) KBLI { return must(ParseKBLI(s)) }

// Division returns the first two digits, absent if k is.
func (k KBLI) Division() KBLI { return KBLI{[5]byte{k.text[0], k.text[1]}} }

// IsDivision reports whether the first two digits are a division in any edition
// from 2009 to 2025.
func (k KBLI) IsDivision() bool { return k.section(false) != "" || k.section(true) != "" }

// Section returns the letter of the section in which an edition puts the
// division, for example J for 62 in 2020 and K in 2025. It is "" if the edition
// has no such division, or if the code or the edition is absent.
func (k KBLI) Section(edition PartialDate) string {
	if edition.IsZero() {
		return ""
	}
	return k.section(edition.Year() >= 2025)
}

// section returns the letter of the section before KBLI 2025, or since.
func (k KBLI) section(since bool) string {
	if k.IsZero() {
		return ""
	}
	division := (k.text[0]-'0')*10 + k.text[1] - '0'
	for _, s := range kbliSections {
		letter := s.before
		if since {
			letter = s.since
		}
		if division >= s.from && division <= s.to && letter != 0 {
			return "ABCDEFGHIJKLMNOPQRSTUV"[letter-'A':][:1]
		}
	}
	return ""
}

// Compare orders by the digits, a division before its classes; absent comes
// first.
func (k KBLI) Compare(l KBLI) int { return compare(string(k.text[:]), string(l.text[:])) }

// IsZero reports whether k is absent.
func (k KBLI) IsZero() bool { return k == KBLI{} }

// String returns the digits, and "" if k is absent.
func (k KBLI) String() string { return string(k.append(nil)) }

// AppendText appends the digits.
func (k KBLI) AppendText(b []byte) ([]byte, error) { return k.append(b), nil }

// MarshalText returns the digits.
func (k KBLI) MarshalText() ([]byte, error) { return k.AppendText(nil) }

// UnmarshalText is [ParseKBLI].
func (k *KBLI) UnmarshalText(text []byte) error { return unmarshal(k, text, ParseKBLI) }

func (k KBLI) append(b []byte) []byte { return appendUntilZero(b, k.text[:]) }
