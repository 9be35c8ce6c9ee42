package funding

import (
	"cmp"
	"fmt"
	"io"
	"log/slog"
	"strconv"

	"github.com/vokasi/vokasi-go/blk"
)

// AccountNumber is the number of a bank account: 5 to 18 digits, zeros in front
// count, such as 0012345678901. Banks number their accounts as they like; the
// bounds are an assumption of this library. AccountNumber is comparable and takes
// eight bytes; the zero AccountNumber is absent.
//
// The number of a person's account is personal data: String, every verb of fmt
// and every slog handler mask it; only [AccountNumber.AppendText],
// [AccountNumber.MarshalText] and therefore JSON reveal it. Errors never hold it.
type AccountNumber struct{ scrambled uint64 } // the digits with a 1 in front

const (
	fewestAccountDigits = 5
	mostAccountDigits   = 18
	accountScramble     = 0xa5c396e1d278b40f // above every nineteen-digit number with a 1 in front
)

var accountNumberForm = blk.Form{Name: "account_number", Label: blk.Text{ID: "Nomor rekening", EN: "The account number"},
	Rule: blk.Text{ID: "Tulis 5 sampai 18 angka 0-9 tanpa spasi, titik atau tanda hubung.", EN: "Write 5 to 18 digits 0-9 without spaces, dots or hyphens."}}

// ParseAccountNumber reads a number of 5 to 18 ASCII digits. Anything else is a
// [*blk.ParseError] that does not repeat the input.
func ParseAccountNumber(s string) (AccountNumber, error) {
	if s == "" {
		return AccountNumber{}, accountNumberForm.Error(blk.DefectEmpty, -1)
	}
	n := uint64(1)
	for i := range len(s) {
		if s[i] < '0' || s[i] > '9' {
			return AccountNumber{}, accountNumberForm.Error(blk.DefectNonDigit, i)
		}
		if i == mostAccountDigits {
			return AccountNumber{}, accountNumberForm.Error(blk.DefectLength, -1)
		}
		n = n*10 + uint64(s[i]-'0')
	}
	if len(s) < fewestAccountDigits {
		return AccountNumber{}, accountNumberForm.Error(blk.DefectLength, -1)
	}
	return AccountNumber{n ^ accountScramble}, nil
}

// MustParseAccountNumber is [ParseAccountNumber] for tests and tables; it panics
// on a bad number.
func MustParseAccountNumber(s string) AccountNumber { return must(ParseAccountNumber(s)) }

// Compare orders by the number of digits, then by the digits; absent comes first.
func (a AccountNumber) Compare(b AccountNumber) int {
	return cmp.Compare(a.marked(), b.marked())
}

// IsZero reports whether a is absent.
func (a AccountNumber) IsZero() bool { return a == AccountNumber{} }

// String returns a star for each digit, and "" if a is absent.
func (a AccountNumber) String() string { return "******************"[:a.width()] }

// GoString returns a star for each digit.
func (a AccountNumber) GoString() string { return a.String() }

// Format writes a star for each digit under every verb.
func (a AccountNumber) Format(f fmt.State, _ rune) {
	// A State that cannot be written to has nobody to tell.
	_, _ = io.WriteString(f, a.String())
}

// LogValue is a star for each digit.
func (a AccountNumber) LogValue() slog.Value { return slog.StringValue(a.String()) }

// AppendText appends the digits. It reveals them.
func (a AccountNumber) AppendText(b []byte) ([]byte, error) {
	if a.IsZero() {
		return b, nil
	}
	start := len(b)
	b = strconv.AppendUint(b, a.marked(), 10)
	return append(b[:start], b[start+1:]...), nil // without the 1
}

// MarshalText returns the digits. It reveals them.
func (a AccountNumber) MarshalText() ([]byte, error) { return a.AppendText(nil) }

// UnmarshalText is [ParseAccountNumber].
func (a *AccountNumber) UnmarshalText(text []byte) error {
	return unmarshal(a, text, ParseAccountNumber)
}

// marked returns the digits with a 1 in front, and 0 if a is absent.
func (a AccountNumber) marked() uint64 {
	if a.IsZero() {
		return 0
	}
	return a.scrambled ^ accountScramble
}

// width returns the number of digits.
func (a AccountNumber) width() (n int) {
	for m := a.marked(); m >= 10; m /= 10 {
		n++
	}
	return n
}
