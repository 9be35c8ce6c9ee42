package blk

import (
	"fmt"
	"log/slog"
)

// NIP is the number of a civil servant (nomor induk pegawai): eighteen digits,
// eight for the birth date YYYYMMDD, six for the year and month of appointment
// YYYYMM, one for the sex (1 man, 2 woman), three for a serial from 001. The
// number of a contract civil servant (NI PPPK) is written alike, with 2 and the
// number of the contract, 21 to 29, in place of the month. NIP is comparable and
// takes eight bytes; the zero NIP is absent.
//
// A NIP is personal data, for it holds the birth date. String, every verb of fmt
// and every slog handler mask it; only [NIP.AppendText], [NIP.MarshalText] and
// therefore JSON reveal it. Errors never hold it.
//
// Source: Peraturan Kepala BKN 43/2007 and Peraturan BKN 1/2019, as reported by
// offices of BKN; their texts were not read, so the confidence is medium.
type NIP struct{ secret hiddenDigits }

var nipForm = Form{Name: "nip", Label: Text{"NIP", "The NIP"},
	Rule: Text{"NIP terdiri atas tepat 18 angka 0-9: tanggal lahir TTTTBBHH, tahun dan bulan pengangkatan TTTTBB (PPPK: 21-29 di tempat bulan), jenis kelamin 1 atau 2, nomor urut 001-999.",
		"A NIP is exactly 18 digits 0-9: birth date YYYYMMDD, year and month of appointment YYYYMM (contract civil servants: 21-29 for the month), sex 1 or 2, serial 001-999."}}

// ParseNIP reads the number of a civil servant: exactly eighteen ASCII digits
// with a birth date of the calendar. Anything else, and spaces as in print, is a
// [*ParseError] that does not repeat the input.
func ParseNIP(s string) (NIP, error) {
	if d, at := nipDefect(s); d != "" {
		return NIP{}, nipForm.Error(d, at)
	}
	return NIP{hideDigits(s)}, nil
}

// MustParseNIP is [ParseNIP] for tests and tables; it panics on a bad number.
func MustParseNIP(s string) NIP { return must(ParseNIP(s)) }

// nipDefect returns the first defect of s, and where.
func nipDefect(s string) (Defect, int) {
	if d, at := digitsDefect(s, 18); d != "" {
		return d, at
	}
	year, month, day := digits(s, 0, 4), digits(s, 4, 6), digits(s, 6, 8)
	switch appointed := digits(s, 12, 14); {
	case year == 0:
		return DefectYear, 0
	case month < 1 || month > 12:
		return DefectMonth, 4
	case day < 1 || day > 31:
		return DefectDay, 6
	case dateDefect(year, month, day) != "":
		return DefectCalendar, 6
	case digits(s, 8, 12) == 0:
		return DefectYear, 8
	case (appointed < 1 || appointed > 12) && !isContract(appointed):
		return DefectMonth, 12
	case s[14] != '1' && s[14] != '2':
		return DefectRange, 14
	case digits(s, 15, 18) == 0:
		return DefectSequence, 15
	}
	return "", -1
}

// isContract reports whether two digits in place of the month of appointment are
// those of a contract civil servant.
func isContract(month int) bool { return month >= 21 && month <= 29 }

// BirthDate returns the birth date in the number, absent if n is.
func (n NIP) BirthDate() Date {
	if n.IsZero() {
		return Date{}
	}
	return packDate(n.part(1e14, 1e4), n.part(1e12, 100), n.part(1e10, 100))
}

// Appointed returns the month of appointment, for a contract civil servant the
// year; absent if n is.
func (n NIP) Appointed() PartialDate {
	if n.IsZero() {
		return PartialDate{}
	}
	month := n.part(1e4, 100)
	if isContract(month) {
		month = 0
	}
	return PartialDate(packDate(n.part(1e6, 1e4), month, 0))
}

// Sex returns the sex in the number, "" if n is absent.
func (n NIP) Sex() Sex {
	switch n.part(1e3, 10) {
	case 1:
		return Male
	case 2:
		return Female
	}
	return ""
}

// Compare orders by the digits; absent comes first.
func (n NIP) Compare(m NIP) int { return n.secret.compare(m.secret) }

// IsZero reports whether n is absent.
func (n NIP) IsZero() bool { return n == NIP{} }

// String returns eighteen stars, and "" if n is absent.
func (n NIP) String() string { return n.secret.stars(18) }

// GoString returns eighteen stars.
func (n NIP) GoString() string { return n.secret.stars(18) }

// Format writes eighteen stars under every verb.
func (n NIP) Format(f fmt.State, _ rune) { n.secret.format(f, 18) }

// LogValue is eighteen stars.
func (n NIP) LogValue() slog.Value { return slog.StringValue(n.secret.stars(18)) }

// AppendText appends the eighteen digits. It reveals them.
func (n NIP) AppendText(b []byte) ([]byte, error) { return n.secret.append(b, 18), nil }

// MarshalText returns the eighteen digits. It reveals them.
func (n NIP) MarshalText() ([]byte, error) { return n.AppendText(nil) }

// UnmarshalText is [ParseNIP].
func (n *NIP) UnmarshalText(text []byte) error { return unmarshal(n, text, ParseNIP) }

// part returns the digits above a power of ten, modulo another.
func (n NIP) part(power, modulus uint64) int {
	if n.IsZero() {
		return 0
	}
	return int(n.secret.reveal() / power % modulus)
}
