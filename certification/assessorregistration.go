package certification

import (
	"cmp"

	"github.com/vokasi/vokasi-go/blk"
)

// AssessorRegistration is the number under which BNSP registers an assessor of
// competence, such as MET.000.000001 2019: a serial and the year of the first
// registration. Certificates have a space before the year and lists a dot; both
// are read, and written with a space. AssessorRegistration is comparable; the
// zero AssessorRegistration is absent.
//
// Source: read off certificates of assessors; what 000 means is not known.
type AssessorRegistration struct {
	serial uint32
	year   uint16
}

var assessorRegistrationForm = blk.Form{Name: "assessor_registration", Label: blk.Text{ID: "Nomor registrasi asesor", EN: "The registration of the assessor"},
	Rule: blk.Text{ID: "Tulis MET.000., nomor urut enam angka, spasi dan tahun, misalnya MET.000.000001 2019.",
		EN: "Write MET.000., a serial of six digits, a space and the year, for example MET.000.000001 2019."}}

// ParseAssessorRegistration reads the registration of an assessor, with a space
// or a dot before the year, and with a dot, a space, both or nothing behind MET.
// Anything else is a [*blk.ParseError].
func ParseAssessorRegistration(text string) (AssessorRegistration, error) {
	s := scan{text: text}
	s.literal("MET")
	s.has('.')
	s.has(' ')
	s.literal("000.")
	_, serial := s.digits(6, 6)
	s.separator(' ', '.')
	year := s.year()
	if err := s.err(&assessorRegistrationForm); err != nil {
		return AssessorRegistration{}, err
	}
	return AssessorRegistration{serial, year}, nil
}

// MustParseAssessorRegistration is [ParseAssessorRegistration] for tests and
// tables; it panics on a bad number.
func MustParseAssessorRegistration(text string) AssessorRegistration {
	return must(ParseAssessorRegistration(text))
}

// Serial returns the serial, and 0 if r is absent.
func (r AssessorRegistration) Serial() int { return int(r.serial) }

// Year returns the year of the first registration, and 0 if r is absent.
func (r AssessorRegistration) Year() int { return int(r.year) }

// Compare orders by the year, then by the serial; absent comes first.
func (r AssessorRegistration) Compare(q AssessorRegistration) int {
	return cmp.Or(cmp.Compare(r.year, q.year), cmp.Compare(r.serial, q.serial))
}

// IsZero reports whether r is absent.
func (r AssessorRegistration) IsZero() bool { return r == AssessorRegistration{} }

// String returns the registration, and "" if r is absent.
func (r AssessorRegistration) String() string { return string(r.append(nil)) }

// AppendText appends the registration.
func (r AssessorRegistration) AppendText(b []byte) ([]byte, error) { return r.append(b), nil }

// MarshalText returns the registration.
func (r AssessorRegistration) MarshalText() ([]byte, error) { return r.AppendText(nil) }

// UnmarshalText is [ParseAssessorRegistration].
func (r *AssessorRegistration) UnmarshalText(text []byte) error {
	return unmarshal(r, text, ParseAssessorRegistration)
}

func (r AssessorRegistration) append(b []byte) []byte {
	if r.IsZero() {
		return b
	}
	b = appendPadded(append(b, "MET.000."...), r.serial, 6)
	return appendPadded(append(b, ' '), r.year, 4)
}
