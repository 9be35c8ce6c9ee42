package certification

import (
	"cmp"

	"github.com/vokasi/vokasi-go/blk"
)

// RegistrationNumber is the second number on a competency certificate (No. Reg.),
// such as TIK 1565 00001 2024: a sector or a KBLI section in one to four letters,
// the serial of the body's licence, the number of the certificate at the body and
// the year. Some bodies put dots for the spaces; both are read, and written with
// spaces. RegistrationNumber is comparable; the zero RegistrationNumber is absent.
//
// Source: read off certificates.
type RegistrationNumber struct {
	letters  [4]byte // zeros behind them
	licence  LicenceNumber
	sequence uint32
	year     uint16
	width    uint8 // of the sequence, 4 or 5
}

var registrationNumberForm = blk.Form{Name: "registration_number", Label: blk.Text{ID: "Nomor registrasi sertifikat", EN: "The registration number"},
	Rule: blk.Text{ID: "Tulis satu sampai empat huruf sektor, nomor urut lisensi LSP, nomor urut empat atau lima angka dan tahun, dipisah spasi, misalnya TIK 9999 00001 2024.",
		EN: "Write one to four letters of the sector, the serial of the licence, a number of four or five digits and the year, with spaces between, for example TIK 9999 00001 2024."}}

// ParseRegistrationNumber reads a registration number with spaces or dots between
// its parts. Anything else is a [*blk.ParseError].
func ParseRegistrationNumber(text string) (RegistrationNumber, error) {
	s := scan{text: text}
	letters := s.letters(1, 4)
	s.separator(' ', '.')
	licence, serial := s.digits(3, 4)
	s.separator(' ', '.')
	digits, sequence := s.digits(4, 5)
	s.separator(' ', '.')
	year := s.year()
	if err := s.err(&registrationNumberForm); err != nil {
		return RegistrationNumber{}, err
	}
	r := RegistrationNumber{licence: LicenceNumber{uint16(serial), uint8(len(licence))}, sequence: sequence, year: year, width: uint8(len(digits))}
	copy(r.letters[:], letters)
	return r, nil
}

// MustParseRegistrationNumber is [ParseRegistrationNumber] for tests and tables;
// it panics on a bad number.
func MustParseRegistrationNumber(text string) RegistrationNumber {
	return must(ParseRegistrationNumber(text))
}

// Sector returns the letters: those of a sector, such as TIK, or the section of
// KBLI. It is "" if r is absent.
func (r RegistrationNumber) Sector() string { return string(r.appendSector(nil)) }

// Licence returns the number of the licence whose serial is in the registration
// number, absent if r is. To compare it with a body's, compare their serials,
// since a serial may be written with zeros in front.
func (r RegistrationNumber) Licence() LicenceNumber { return r.licence }

// Sequence returns the number of the certificate at the body, and 0 if r is
// absent.
func (r RegistrationNumber) Sequence() int { return int(r.sequence) }

// Year returns the year, and 0 if r is absent.
func (r RegistrationNumber) Year() int { return int(r.year) }

// Compare orders by licence, year, number and letters; absent comes first.
func (r RegistrationNumber) Compare(q RegistrationNumber) int {
	return cmp.Or(r.licence.Compare(q.licence), cmp.Compare(r.year, q.year), cmp.Compare(r.sequence, q.sequence), cmp.Compare(r.width, q.width),
		cmp.Compare(string(r.letters[:]), string(q.letters[:])))
}

// IsZero reports whether r is absent.
func (r RegistrationNumber) IsZero() bool { return r == RegistrationNumber{} }

// String returns the number, and "" if r is absent.
func (r RegistrationNumber) String() string { return string(r.append(nil)) }

// AppendText appends the number.
func (r RegistrationNumber) AppendText(b []byte) ([]byte, error) { return r.append(b), nil }

// MarshalText returns the number.
func (r RegistrationNumber) MarshalText() ([]byte, error) { return r.AppendText(nil) }

// UnmarshalText is [ParseRegistrationNumber].
func (r *RegistrationNumber) UnmarshalText(text []byte) error {
	return unmarshal(r, text, ParseRegistrationNumber)
}

func (r RegistrationNumber) append(b []byte) []byte {
	if r.IsZero() {
		return b
	}
	b = appendPadded(append(r.appendSector(b), ' '), r.licence.serial, r.licence.width)
	b = appendPadded(append(b, ' '), r.sequence, r.width)
	return appendPadded(append(b, ' '), r.year, 4)
}

func (r RegistrationNumber) appendSector(b []byte) []byte {
	for _, c := range r.letters {
		if c != 0 {
			b = append(b, c)
		}
	}
	return b
}
