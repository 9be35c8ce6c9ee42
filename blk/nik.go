package blk

import (
	"fmt"
	"log/slog"
)

// NIK is the identity number of a person (nomor induk kependudukan): sixteen
// digits, six for the district of first registration, six for the birth date
// with 40 added to the day for women, four for a serial from 0001. It is well
// formed: its date exists in at least one century. NIK is comparable and takes
// eight bytes; the zero NIK is absent.
//
// A NIK never changes, not when its holder moves and not when the birth date is
// corrected. So it proves neither where someone lives nor when they were born:
// a difference is a warning (checks PER-002 and PER-003), never a decision.
//
// A NIK is personal data. String, every verb of fmt and every slog handler mask
// it; only [NIK.AppendText], [NIK.MarshalText] and therefore JSON reveal it.
// Errors never hold it.
//
// Source: PP 37/2007 art. 37; PP 40/2019 art. 30.
type NIK struct{ secret hiddenDigits }

var nikForm = Form{Name: "nik", Check: "PER-001", Label: Text{"NIK", "The NIK"},
	Rule: Text{"NIK terdiri atas tepat 16 angka 0-9: kode kecamatan, tanggal lahir HHBBTT (perempuan: hari + 40), nomor urut 0001-9999.",
		"A NIK is exactly 16 digits 0-9: district code, birth date DDMMYY (women: day + 40), serial 0001-9999."}}

// ParseNIK reads an identity number: exactly sixteen ASCII digits, a day from
// 01 to 31 or from 41 to 71, a date that some century has, a serial that is not
// 0000. Anything else is a [*ParseError] that does not repeat the input. A
// region that does not exist is no error: regions retire, numbers stay.
func ParseNIK(s string) (NIK, error) {
	if d, at := nikDefect(s); d != "" {
		return NIK{}, nikForm.Error(d, at)
	}
	return NIK{hideDigits(s)}, nil
}

// MustParseNIK is [ParseNIK] for tests and tables; it panics on a bad number.
func MustParseNIK(s string) NIK { return must(ParseNIK(s)) }

// nikDefect returns the first defect of s, and where.
func nikDefect(s string) (Defect, int) {
	if d, at := digitsDefect(s, 16); d != "" {
		return d, at
	}
	day, _ := nikDay(digits(s, 6, 8))
	month, year := digits(s, 8, 10), digits(s, 10, 12)
	switch {
	case day < 1 || day > 31:
		return DefectDay, 6
	case month < 1 || month > 12:
		return DefectMonth, 8
	case dateDefect(1900+year, month, day) != "" && dateDefect(2000+year, month, day) != "":
		return DefectCalendar, 6
	case digits(s, 12, 16) == 0:
		return DefectSequence, 12
	}
	return "", -1
}

// nikDay returns the day of the month and the sex that two digits stand for; 0
// and no sex if they stand for none.
func nikDay(dd int) (int, Sex) {
	switch {
	case dd >= 1 && dd <= 31:
		return dd, Male
	case dd >= 41 && dd <= 71:
		return dd - 40, Female
	}
	return 0, ""
}

// Region returns the district of first registration, absent if n is. It is not
// where the person lives, and its code may have been retired since.
func (n NIK) Region() Region {
	if n.IsZero() {
		return Region{}
	}
	d := n.secret.reveal()
	return regionOfDigits(int(d / 1e10))
}

// regionOfDigits returns the district with six digits.
func regionOfDigits(n int) Region {
	return Region{uint64(n/10000)<<regionProvince | uint64(n/100%100)<<regionRegency | uint64(n%100)<<regionDistrict | 3}
}

// Sex returns the sex that the number was issued with, "" if n is absent.
func (n NIK) Sex() Sex {
	_, sex := nikDay(n.part(1e8, 100))
	return sex
}

// Sequence returns the serial, 1 to 9999, and 0 if n is absent.
func (n NIK) Sequence() int { return n.part(1, 10000) }

// AppendBirthDates appends the birth dates that the number can stand for, the
// earlier first: the year has two digits, so they are the dates of 1900 to 2099
// that exist and are not after a reference date. If that is absent, no date is
// left out.
func (n NIK) AppendBirthDates(b []Date, on Date) []Date {
	if n.IsZero() {
		return b
	}
	day, _ := nikDay(n.part(1e8, 100))
	return appendBirthDates(b, day, n.part(1e6, 100), n.part(1e4, 100), on)
}

func appendBirthDates(b []Date, day, month, year int, on Date) []Date {
	for _, century := range [...]int{1900, 2000} {
		if d, err := NewDate(century+year, month, day); err == nil && (on.IsZero() || !d.After(on)) {
			b = append(b, d)
		}
	}
	return b
}

// BirthOn returns the latest birth date that the number can stand for and that
// is not after a reference date. It is absent if there is none, or if n or on
// is absent.
func (n NIK) BirthOn(on Date) Date {
	if on.IsZero() {
		return Date{}
	}
	var room [2]Date
	dates := n.AppendBirthDates(room[:0], on)
	if len(dates) == 0 {
		return Date{}
	}
	return dates[len(dates)-1]
}

// BirthAged returns the one birth date with which its holder is from youngest
// to oldest completed years old on a reference date, such as 15 to 64 for a
// trainee. It reports false if none or more than one fits.
func (n NIK) BirthAged(on Date, youngest, oldest int) (Date, bool) {
	var room [2]Date
	var found Date
	for _, d := range n.AppendBirthDates(room[:0], on) {
		if age, ok := d.AgeOn(on); ok && age >= youngest && age <= oldest {
			if !found.IsZero() {
				return Date{}, false
			}
			found = d
		}
	}
	return found, !found.IsZero()
}

// Matches reports whether the date in the number is this birth date, as far as
// its two-digit year can tell.
func (n NIK) Matches(birth Date) bool {
	day, _ := nikDay(n.part(1e8, 100))
	return !n.IsZero() && !birth.IsZero() && day == birth.Day() &&
		n.part(1e6, 100) == birth.Month() && n.part(1e4, 100) == birth.Year()%100
}

// Compare orders by the digits; absent comes first.
func (n NIK) Compare(m NIK) int { return n.secret.compare(m.secret) }

// IsZero reports whether n is absent.
func (n NIK) IsZero() bool { return n == NIK{} }

// String returns sixteen stars, and "" if n is absent.
func (n NIK) String() string { return n.secret.stars(16) }

// GoString returns sixteen stars.
func (n NIK) GoString() string { return n.secret.stars(16) }

// Format writes sixteen stars under every verb.
func (n NIK) Format(f fmt.State, _ rune) { n.secret.format(f, 16) }

// LogValue is sixteen stars.
func (n NIK) LogValue() slog.Value { return slog.StringValue(n.secret.stars(16)) }

// AppendText appends the sixteen digits. It reveals them.
func (n NIK) AppendText(b []byte) ([]byte, error) { return n.secret.append(b, 16), nil }

// MarshalText returns the sixteen digits. It reveals them.
func (n NIK) MarshalText() ([]byte, error) { return n.AppendText(nil) }

// UnmarshalText is [ParseNIK].
func (n *NIK) UnmarshalText(text []byte) error { return unmarshal(n, text, ParseNIK) }

// part returns the digits above a power of ten, modulo another.
func (n NIK) part(power, modulus uint64) int {
	if n.IsZero() {
		return 0
	}
	return int(n.secret.reveal() / power % modulus)
}

// NIKParts is what [ExamineNIK] finds in a text that should be an identity
// number: as much as can be told of it, even where it is malformed.
type NIKParts struct {
	// The number, absent if the text is malformed.
	NIK NIK
	// What is wrong, nil if nothing is.
	Err *ParseError
	// The district of first registration, known once there are sixteen digits.
	Region Region
	// The sex, known once the day is right.
	Sex Sex
}

// ExamineNIK takes a text apart that should be an identity number. Unlike
// [ParseNIK] it also tells the parts of one that is malformed. It repairs
// nothing.
func ExamineNIK(s string) NIKParts {
	var p NIKParts
	if d, at := nikDefect(s); d != "" {
		p.Err = &ParseError{Form: &nikForm, Defect: d, At: at}
	} else {
		p.NIK = NIK{hideDigits(s)}
	}
	if d, _ := digitsDefect(s, 16); d == "" {
		p.Region = regionOfDigits(digits(s, 0, 6))
		_, p.Sex = nikDay(digits(s, 6, 8))
	}
	return p
}

// FamilyCardNumber is the number of a family card (nomor KK): sixteen digits.
// It is shared by a household, so programmes that admit at most two of a family
// compare it. It is personal data and masked like a [NIK]. FamilyCardNumber is
// comparable; the zero value is absent.
type FamilyCardNumber struct{ secret hiddenDigits }

var familyCardForm = Form{Name: "family_card_number", Label: Text{"Nomor KK", "The family card number"},
	Rule: Text{"Nomor KK terdiri atas tepat 16 angka 0-9.", "A family card number is exactly 16 digits 0-9."}}

// ParseFamilyCardNumber reads exactly sixteen ASCII digits. Anything else is a
// [*ParseError] that does not repeat the input.
func ParseFamilyCardNumber(s string) (FamilyCardNumber, error) {
	if d, at := digitsDefect(s, 16); d != "" {
		return FamilyCardNumber{}, familyCardForm.Error(d, at)
	}
	return FamilyCardNumber{hideDigits(s)}, nil
}

// MustParseFamilyCardNumber is [ParseFamilyCardNumber] for tests and tables; it
// panics on a bad number.
func MustParseFamilyCardNumber(s string) FamilyCardNumber { return must(ParseFamilyCardNumber(s)) }

// Compare orders by the digits; absent comes first.
func (n FamilyCardNumber) Compare(m FamilyCardNumber) int { return n.secret.compare(m.secret) }

// IsZero reports whether n is absent.
func (n FamilyCardNumber) IsZero() bool { return n == FamilyCardNumber{} }

// String returns sixteen stars, and "" if n is absent.
func (n FamilyCardNumber) String() string { return n.secret.stars(16) }

// GoString returns sixteen stars.
func (n FamilyCardNumber) GoString() string { return n.secret.stars(16) }

// Format writes sixteen stars under every verb.
func (n FamilyCardNumber) Format(f fmt.State, _ rune) { n.secret.format(f, 16) }

// LogValue is sixteen stars.
func (n FamilyCardNumber) LogValue() slog.Value { return slog.StringValue(n.secret.stars(16)) }

// AppendText appends the sixteen digits. It reveals them.
func (n FamilyCardNumber) AppendText(b []byte) ([]byte, error) { return n.secret.append(b, 16), nil }

// MarshalText returns the sixteen digits. It reveals them.
func (n FamilyCardNumber) MarshalText() ([]byte, error) { return n.AppendText(nil) }

// UnmarshalText is [ParseFamilyCardNumber].
func (n *FamilyCardNumber) UnmarshalText(text []byte) error {
	return unmarshal(n, text, ParseFamilyCardNumber)
}
