package certification

import (
	"cmp"

	"github.com/vokasi/vokasi-go/blk"
)

// CertificateNumber is the number of a competency certificate in the form that
// BNSP set, such as 62010 2514 4 0000001 2022: the KBLI class of the field, the
// KBJI unit group of the occupation, a level that may be missing, the serial of
// the body over all its schemes, and the year of issue. Older certificates have
// numbers of any form, which are texts and not CertificateNumbers.
// CertificateNumber is comparable; the zero CertificateNumber is absent.
//
// Source: read off certificates; the meaning of level and serial is likely, not
// certain. Peraturan BNSP 03/BNSP.302/X/2013, section 5.5.
type CertificateNumber struct {
	class        blk.KBLI
	group        blk.KBJI
	level, width uint8 // the width is that of the serial, 6 or 7
	year         uint16
	serial       uint32
}

var certificateNumberForm = blk.Form{Name: "certificate_number", Label: blk.Text{ID: "Nomor sertifikat kompetensi", EN: "The certificate number"},
	Rule: blk.Text{ID: "Tulis lima angka KBLI, empat angka KBJI, jenjang 1-9 jika ada, nomor urut enam atau tujuh angka dan tahun, dipisah spasi, misalnya 62010 2513 3 0000001 2025.",
		EN: "Write five digits of KBLI, four of KBJI, a level 1-9 if there is one, a serial of six or seven digits and the year, with spaces between, for example 62010 2513 3 0000001 2025."}}

// ParseCertificateNumber reads a certificate number. Anything else, and a number
// of an older form, is a [*blk.ParseError].
func ParseCertificateNumber(text string) (CertificateNumber, error) {
	s := scan{text: text}
	class, _ := s.digits(5, 5)
	s.separator(' ', ' ')
	group, _ := s.digits(4, 4)
	s.separator(' ', ' ')
	var level uint32
	if s.defect == "" && s.at+1 < len(text) && text[s.at+1] == ' ' {
		if s.next() == '0' {
			s.fail(blk.DefectRange)
		}
		_, level = s.digits(1, 1)
		s.separator(' ', ' ')
	}
	serial, n := s.digits(6, 7)
	s.separator(' ', ' ')
	year := s.year()
	if err := s.err(&certificateNumberForm); err != nil {
		return CertificateNumber{}, err
	}
	x := CertificateNumber{level: uint8(level), width: uint8(len(serial)), year: year, serial: n}
	x.class, _ = blk.ParseKBLI(class)
	x.group, _ = blk.ParseKBJI(group)
	return x, nil
}

// MustParseCertificateNumber is [ParseCertificateNumber] for tests and tables; it
// panics on a bad number.
func MustParseCertificateNumber(text string) CertificateNumber {
	return must(ParseCertificateNumber(text))
}

// KBLI returns the class of the field, absent if n is.
func (n CertificateNumber) KBLI() blk.KBLI { return n.class }

// KBJI returns the unit group of the occupation, absent if n is.
func (n CertificateNumber) KBJI() blk.KBJI { return n.group }

// Level returns the level, 1 to 9, and 0 if the number has none. It reads like a
// level of KKNI, which no regulation was found to say.
func (n CertificateNumber) Level() int { return int(n.level) }

// Serial returns the serial of the body, and 0 if n is absent.
func (n CertificateNumber) Serial() int { return int(n.serial) }

// Year returns the year of issue, and 0 if n is absent.
func (n CertificateNumber) Year() int { return int(n.year) }

// Check returns what is odd about a number that is well formed: a division that no
// edition of KBLI has (CRT-020), and serial zero (CRT-021), which no body begins
// with. It is nil for most numbers.
func (n CertificateNumber) Check(c *blk.Context) blk.Findings {
	return blk.RunChecks(certificateNumberChecks, &n, c)
}

var certificateNumberChecks = []blk.Check[CertificateNumber]{
	{
		ID: "CRT-020", Severity: blk.InEveryPhase(blk.Warning), Scope: blk.ScopeField,
		Must:  blk.Text{ID: "Lima angka pertama nomor sertifikat harus berada dalam golongan pokok KBLI yang ada; {division} tidak ada.", EN: "The first five digits of a certificate number must lie in a division of KBLI that exists; {division} does not."},
		Mend:  blk.Text{ID: "Periksa nomornya pada sertifikat.", EN: "Check the number against the certificate."},
		Basis: []blk.Basis{blk.Practice(blk.Text{ID: "nomor tercetak pada sertifikat", EN: "numbers printed on certificates"})},
		Holds: func(n *CertificateNumber, _ *blk.Context) bool {
			return n.IsZero() || n.class.IsDivision()
		},
		Params: func(n *CertificateNumber, _ *blk.Context) blk.Params {
			return blk.Params{{Name: "division", Value: n.class.Division().String()}}
		},
	},
	{
		ID: "CRT-021", Severity: blk.InEveryPhase(blk.Warning), Scope: blk.ScopeField,
		Must:  blk.Text{ID: "Nomor urut dalam nomor sertifikat harus dimulai dari satu, bukan nol.", EN: "The serial in a certificate number must begin with one, not zero."},
		Mend:  blk.Text{ID: "Periksa nomornya pada sertifikat.", EN: "Check the number against the certificate."},
		Basis: []blk.Basis{blk.Practice(blk.Text{ID: "nomor tercetak pada sertifikat", EN: "numbers printed on certificates"})},
		Holds: func(n *CertificateNumber, _ *blk.Context) bool { return n.IsZero() || n.serial > 0 },
	},
}

// Compare orders by field, occupation, level, year and serial; absent comes
// first.
func (n CertificateNumber) Compare(m CertificateNumber) int {
	return cmp.Or(n.class.Compare(m.class), n.group.Compare(m.group), cmp.Compare(n.level, m.level), cmp.Compare(n.year, m.year),
		cmp.Compare(n.serial, m.serial), cmp.Compare(n.width, m.width))
}

// IsZero reports whether n is absent.
func (n CertificateNumber) IsZero() bool { return n == CertificateNumber{} }

// String returns the number, and "" if n is absent.
func (n CertificateNumber) String() string { return string(n.append(nil)) }

// AppendText appends the number.
func (n CertificateNumber) AppendText(b []byte) ([]byte, error) { return n.append(b), nil }

// MarshalText returns the number.
func (n CertificateNumber) MarshalText() ([]byte, error) { return n.AppendText(nil) }

// UnmarshalText is [ParseCertificateNumber].
func (n *CertificateNumber) UnmarshalText(text []byte) error {
	return unmarshal(n, text, ParseCertificateNumber)
}

func (n CertificateNumber) append(b []byte) []byte {
	if n.IsZero() {
		return b
	}
	b, _ = n.class.AppendText(b)
	b, _ = n.group.AppendText(append(b, ' '))
	if n.level > 0 {
		b = append(b, ' ', '0'+n.level)
	}
	b = appendPadded(append(b, ' '), n.serial, n.width)
	return appendPadded(append(b, ' '), n.year, 4)
}
