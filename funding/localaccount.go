package funding

import (
	"cmp"
	"strings"

	"github.com/vokasi/vokasi-go/blk"
)

// LocalAccountCode is an account of a local budget (kode rekening), such as
// 5.1.02.01.001.00024: six segments, from the account 4 to 6 over group, kind,
// object and detail to the sub-detail. Whether an account exists is not asked.
// LocalAccountCode is comparable and takes eight bytes; the zero LocalAccountCode
// is absent.
//
// Two spellings are in use: 5.1.02.01.01.0024, and since 2026 the same account with
// a digit more in its last two segments, 5.1.02.01.001.00024. The longer one is
// the one form here, for it has room for every account of the shorter one, and the
// shorter has none for all of the longer; [ReadLocalAccountCode] takes both.
//
// Source: Permendagri 90/2019; both spellings were measured in budgets of regions.
type LocalAccountCode struct{ n uint64 } // the digits as one number

const (
	localAccountShape      = "9.9.99.99.999.99999"
	shortLocalAccountShape = "9.9.99.99.99.9999"
)

var localAccountForm = blk.Form{Name: "local_account_code", Label: blk.Text{ID: "Kode rekening", EN: "The local account"},
	Rule: blk.Text{ID: "Tulis enam bagian dengan titik, yang pertama 4 sampai 6, misalnya 5.1.02.01.001.00024; ejaan pendek 5.1.02.01.01.0024 ditulis dengan nol tambahan.",
		EN: "Write six segments with dots, the first from 4 to 6, for example 5.1.02.01.001.00024; the short spelling 5.1.02.01.01.0024 is written with the zeros added."}}

// ParseLocalAccountCode reads an account written as 5.1.02.01.001.00024. Anything
// else is a [*blk.ParseError].
func ParseLocalAccountCode(s string) (LocalAccountCode, error) {
	return parseLocalAccount(s, localAccountShape)
}

// MustParseLocalAccountCode is [ParseLocalAccountCode] for tests and tables; it
// panics on a bad account.
func MustParseLocalAccountCode(s string) LocalAccountCode { return must(ParseLocalAccountCode(s)) }

// ReadLocalAccountCode reads an account in either spelling, with spaces around it
// or a dot behind it. It reports whether s was repaired, that is, not in the form
// that [ParseLocalAccountCode] takes. What is neither is a [*blk.ParseError]; an
// account of five segments is too short, for nobody knows which one is left out.
func ReadLocalAccountCode(s string) (a LocalAccountCode, repaired bool, err error) {
	if a, err = ParseLocalAccountCode(s); err == nil {
		return a, false, nil
	}
	text := strings.TrimSuffix(strings.TrimSpace(s), ".")
	if short, failed := parseLocalAccount(text, shortLocalAccountShape); failed == nil {
		return short, true, nil
	}
	if long, failed := ParseLocalAccountCode(text); failed == nil {
		return long, true, nil
	}
	return LocalAccountCode{}, false, err
}

func parseLocalAccount(s, shape string) (LocalAccountCode, error) {
	if at := mismatch(s, shape); at >= 0 {
		return LocalAccountCode{}, misfit(&localAccountForm, s, shape, at)
	}
	if s[0] < '4' || s[0] > '6' {
		return LocalAccountCode{}, localAccountForm.Error(blk.DefectRange, 0)
	}
	last := strings.LastIndexByte(shape, '.')
	return LocalAccountCode{number(s[:1])*1e13 + number(s[2:3])*1e12 + number(s[4:6])*1e10 + number(s[7:9])*1e8 + number(s[10:last])*1e5 + number(s[last+1:])}, nil
}

// Prefix returns the first segments of the code, from 1 to 6 of them: 5.1.02 is
// the spending on goods and services. It is "" if a is absent or there is no such
// number of segments.
func (a LocalAccountCode) Prefix(segments int) string {
	ends := [...]int{1, 3, 6, 9, 13, 19}
	if a.IsZero() || segments < 1 || segments > len(ends) {
		return ""
	}
	return a.String()[:ends[segments-1]]
}

// Short returns the shorter spelling, 5.1.02.01.01.0024, and false if the account
// has none: a is absent, or its detail is over 99 or its sub-detail over 9999.
func (a LocalAccountCode) Short() (string, bool) {
	detail, last := a.n/1e5%1e3, a.n%1e5
	if a.IsZero() || detail > 99 || last > 9999 {
		return "", false
	}
	b := append(a.head(make([]byte, 0, 17)), '.')
	b = append(appendPadded(b, detail, 2), '.')
	return string(appendPadded(b, last, 4)), true
}

// Title returns what the account is called, "" for one that is not among the few
// whose titles were read.
func (a LocalAccountCode) Title() blk.Text { return localAccountTitles[a.String()] }

// localAccountTitles are the accounts whose titles were read in public budgets, all
// of high confidence.
var localAccountTitles = map[string]blk.Text{
	"5.1.02.01.001.00024": {ID: "Belanja Alat/Bahan untuk Kegiatan Kantor - Alat Tulis Kantor", EN: "office supplies: writing material"},
	"5.1.02.01.001.00026": {ID: "Belanja Alat/Bahan untuk Kegiatan Kantor - Bahan Cetak", EN: "office supplies: printed matter"},
	"5.1.02.01.001.00052": {ID: "Belanja Makanan dan Minuman Rapat", EN: "food and drink of meetings"},
	"5.1.02.02.001.00003": {ID: "Honorarium Narasumber atau Pembahas, Moderator, Pembawa Acara, dan Panitia", EN: "fees of speakers, moderators and committees"},
	"5.1.02.04.001.00003": {ID: "Belanja Perjalanan Dinas Dalam Kota", EN: "duty travel in the city"},
}

// Compare orders by the segments; absent comes first.
func (a LocalAccountCode) Compare(b LocalAccountCode) int { return cmp.Compare(a.n, b.n) }

// IsZero reports whether a is absent.
func (a LocalAccountCode) IsZero() bool { return a == LocalAccountCode{} }

// String returns the code, and "" if a is absent.
func (a LocalAccountCode) String() string {
	return string(a.append(make([]byte, 0, len(localAccountShape))))
}

// AppendText appends the code.
func (a LocalAccountCode) AppendText(b []byte) ([]byte, error) { return a.append(b), nil }

// MarshalText returns the code.
func (a LocalAccountCode) MarshalText() ([]byte, error) { return a.AppendText(nil) }

// UnmarshalText is [ParseLocalAccountCode].
func (a *LocalAccountCode) UnmarshalText(text []byte) error {
	return unmarshal(a, text, ParseLocalAccountCode)
}

func (a LocalAccountCode) append(b []byte) []byte {
	if a.IsZero() {
		return b
	}
	b = append(a.head(b), '.')
	b = append(appendPadded(b, a.n/1e5%1e3, 3), '.')
	return appendPadded(b, a.n%1e5, 5)
}

// head appends the first four segments.
func (a LocalAccountCode) head(b []byte) []byte {
	b = append(appendPadded(b, a.n/1e13, 1), '.')
	b = append(appendPadded(b, a.n/1e12%10, 1), '.')
	b = append(appendPadded(b, a.n/1e10%100, 2), '.')
	return appendPadded(b, a.n/1e8%100, 2)
}
