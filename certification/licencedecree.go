package certification

import (
	"cmp"

	"github.com/vokasi/vokasi-go/blk"
)

// LicenceDecree is the number of the decree by which BNSP licenses a body, such
// as KEP.0933/BNSP/IV/2025. Some are printed with the month before BNSP and a
// space behind KEP; both are read, and written in the one way. LicenceDecree is
// comparable; the zero LicenceDecree is absent.
//
// Source: read off decrees of BNSP.
type LicenceDecree struct {
	year, number uint16
	month        uint8
}

var licenceDecreeForm = blk.Form{Name: "licence_decree", Label: blk.Text{ID: "Nomor keputusan lisensi LSP", EN: "The number of the licence decree"},
	Rule: blk.Text{ID: "Tulis nomor empat angka, BNSP, bulan dengan angka Romawi dan tahun, misalnya KEP.0001/BNSP/IV/2025.",
		EN: "Write a number of four digits, BNSP, the month in Roman figures and the year, for example KEP.0001/BNSP/IV/2025."}}

// ParseLicenceDecree reads the number of a licence decree in either order, as
// KEP.0001/BNSP/IV/2025 or KEP. 0001/IV/BNSP/2025. Anything else is a
// [*blk.ParseError].
func ParseLicenceDecree(text string) (LicenceDecree, error) {
	s := scan{text: text}
	s.literal("KEP.")
	s.has(' ')
	_, number := s.digits(4, 4)
	s.separator('/', '/')
	var month uint8
	if s.next() == 'B' {
		s.literal("BNSP/")
		month = s.month()
		s.separator('/', '/')
	} else {
		month = s.month()
		s.literal("/BNSP/")
	}
	year := s.year()
	if err := s.err(&licenceDecreeForm); err != nil {
		return LicenceDecree{}, err
	}
	return LicenceDecree{year, uint16(number), month}, nil
}

// MustParseLicenceDecree is [ParseLicenceDecree] for tests and tables; it panics
// on a bad number.
func MustParseLicenceDecree(text string) LicenceDecree { return must(ParseLicenceDecree(text)) }

// Number returns the number within the year, and 0 if d is absent.
func (d LicenceDecree) Number() int { return int(d.number) }

// Issued returns the month of the decree, absent if d is.
func (d LicenceDecree) Issued() blk.PartialDate {
	if d.IsZero() {
		return blk.PartialDate{}
	}
	p, _ := blk.NewPartialDate(int(d.year), int(d.month), 0)
	return p
}

// Compare orders by the year, then by the number; absent comes first.
func (d LicenceDecree) Compare(e LicenceDecree) int {
	return cmp.Or(cmp.Compare(d.year, e.year), cmp.Compare(d.number, e.number), cmp.Compare(d.month, e.month))
}

// IsZero reports whether d is absent.
func (d LicenceDecree) IsZero() bool { return d == LicenceDecree{} }

// String returns the number, and "" if d is absent.
func (d LicenceDecree) String() string { return string(d.append(nil)) }

// AppendText appends the number.
func (d LicenceDecree) AppendText(b []byte) ([]byte, error) { return d.append(b), nil }

// MarshalText returns the number.
func (d LicenceDecree) MarshalText() ([]byte, error) { return d.AppendText(nil) }

// UnmarshalText is [ParseLicenceDecree].
func (d *LicenceDecree) UnmarshalText(text []byte) error {
	return unmarshal(d, text, ParseLicenceDecree)
}

func (d LicenceDecree) append(b []byte) []byte {
	if d.IsZero() {
		return b
	}
	b = appendPadded(append(b, "KEP."...), d.number, 4)
	b = append(append(b, "/BNSP/"...), romanMonths[d.month-1]...)
	return appendPadded(append(b, '/'), d.year, 4)
}
