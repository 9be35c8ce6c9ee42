package certification

import (
	"cmp"

	"github.com/vokasi/vokasi-go/blk"
)

// LicenceNumber is the number of a body's licence, such as BNSP-LSP-1565-ID: the
// serial has three digits in older licences and four in newer ones.
// LicenceNumber is comparable; the zero LicenceNumber is absent.
//
// Source: read off licences; Peraturan BNSP 3/BNSP/III/2014.
type LicenceNumber struct {
	serial uint16
	width  uint8 // of the serial, 3 or 4
}

var licenceNumberForm = blk.Form{Name: "licence_number", Label: blk.Text{ID: "Nomor lisensi LSP", EN: "The licence number"},
	Rule: blk.Text{ID: "Tulis BNSP-LSP-, nomor urut tiga atau empat angka, lalu -ID, misalnya BNSP-LSP-9999-ID.",
		EN: "Write BNSP-LSP-, a serial of three or four digits and -ID, for example BNSP-LSP-9999-ID."}}

// ParseLicenceNumber reads the number of a licence. Anything else is a
// [*blk.ParseError].
func ParseLicenceNumber(text string) (LicenceNumber, error) {
	s := scan{text: text}
	s.literal("BNSP-LSP-")
	serial, n := s.digits(3, 4)
	s.literal("-ID")
	if err := s.err(&licenceNumberForm); err != nil {
		return LicenceNumber{}, err
	}
	return LicenceNumber{uint16(n), uint8(len(serial))}, nil
}

// MustParseLicenceNumber is [ParseLicenceNumber] for tests and tables; it panics
// on a bad number.
func MustParseLicenceNumber(text string) LicenceNumber { return must(ParseLicenceNumber(text)) }

// Serial returns the serial, and 0 if l is absent.
func (l LicenceNumber) Serial() int { return int(l.serial) }

// Compare orders by the serial, of two equal ones the shorter first; absent comes
// first.
func (l LicenceNumber) Compare(m LicenceNumber) int {
	return cmp.Or(cmp.Compare(min(l.width, 1), min(m.width, 1)), cmp.Compare(l.serial, m.serial), cmp.Compare(l.width, m.width))
}

// IsZero reports whether l is absent.
func (l LicenceNumber) IsZero() bool { return l == LicenceNumber{} }

// String returns the number, and "" if l is absent.
func (l LicenceNumber) String() string { return string(l.append(nil)) }

// AppendText appends the number.
func (l LicenceNumber) AppendText(b []byte) ([]byte, error) { return l.append(b), nil }

// MarshalText returns the number.
func (l LicenceNumber) MarshalText() ([]byte, error) { return l.AppendText(nil) }

// UnmarshalText is [ParseLicenceNumber].
func (l *LicenceNumber) UnmarshalText(text []byte) error {
	return unmarshal(l, text, ParseLicenceNumber)
}

func (l LicenceNumber) append(b []byte) []byte {
	if l.IsZero() {
		return b
	}
	return append(appendPadded(append(b, "BNSP-LSP-"...), l.serial, l.width), "-ID"...)
}
