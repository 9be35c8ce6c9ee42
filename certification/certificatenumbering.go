package certification

import (
	"errors"

	"github.com/vokasi/vokasi-go/blk"
)

// CertificateNumbering is how a body numbers the certificates of a scheme: field,
// occupation and level are those of the scheme, the serial goes on over all schemes
// of the body and does not begin again with the year.
type CertificateNumbering struct {
	// The KBLI class of the field, five digits.
	KBLI blk.KBLI
	// The KBJI unit group of the occupation, four digits.
	KBJI blk.KBJI
	// The level; absent for a scheme that has none.
	Level blk.QualificationLevel
	// How many digits the serial has, 6 or 7; absent for 7.
	Digits int
}

// errSerialsUsedUp says that a body has no serial left in the digits that it uses.
var errSerialsUsedUp = errors.New("certification: all serials are used up; number with seven digits")

// Next returns the number of the next certificate and the serial that it took, from
// the last serial that the body has used; 0 is none yet. It changes nothing: whoever
// numbers keeps the serial, and makes sure that two certificates are not numbered
// from the same one, for example in a transaction of the database. It is an error if
// field or occupation are not of the form of a number, and if the digits are used up.
func (n CertificateNumbering) Next(last int, issuedOn blk.Date) (number CertificateNumber, serial int, err error) {
	digits := n.Digits
	if digits == 0 {
		digits = 7
	}
	limit := 9_999_999
	if digits == 6 {
		limit = 999_999
	}
	serial = last + 1
	level, _ := n.Level.Int()
	number = CertificateNumber{class: n.KBLI, group: n.KBJI, level: uint8(level), width: uint8(digits), year: uint16(issuedOn.Year()), serial: uint32(max(serial, 0))}
	switch {
	case digits != 6 && digits != 7 || last < 0 || issuedOn.IsZero():
		return CertificateNumber{}, 0, certificateNumberForm.Error(blk.DefectRange, -1)
	case serial > limit:
		return CertificateNumber{}, 0, errSerialsUsedUp
	}
	if _, err := ParseCertificateNumber(number.String()); err != nil {
		return CertificateNumber{}, 0, err // field or occupation are too short
	}
	return number, serial, nil
}
