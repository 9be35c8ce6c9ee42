package blk

import (
	"strings"
	"time"
)

// Date is a whole day of the calendar, such as 2026-03-02, from 0001-01-01 to
// 9999-12-31. It has no time and no zone. Date is comparable and takes four
// bytes; the zero Date is absent and before every day.
type Date struct{ packed uint32 } // year<<9 | month<<5 | day

var dateForm = Form{Name: "date", Label: Text{"Tanggal", "The date"},
	Rule: Text{"Tulis TTTT-BB-HH, misalnya 2026-03-02.", "Write YYYY-MM-DD, for example 2026-03-02."}}

// NewDate returns the day with this year (1 to 9999), month (1 to 12) and day
// of the month. A day that the calendar does not have is a [*ParseError].
func NewDate(year, month, day int) (Date, error) {
	if d := dateDefect(year, month, day); d != "" {
		return Date{}, dateForm.Error(d, -1)
	}
	return packDate(year, month, day), nil
}

// DateFromTime returns the day of t in t's own location.
func DateFromTime(t time.Time) Date {
	d, _ := NewDate(t.Year(), int(t.Month()), t.Day())
	return d
}

// ParseDate reads a date written as 2026-03-02. Anything else is a
// [*ParseError].
func ParseDate(s string) (Date, error) {
	year, month, day, defect, at := scanDate(s)
	if defect == "" && len(s) != 10 {
		defect, at = DefectLength, -1
	}
	if defect != "" {
		return Date{}, dateForm.Error(defect, at)
	}
	return packDate(year, month, day), nil
}

// MustParseDate is [ParseDate] for tests and tables; it panics on a bad date.
func MustParseDate(s string) Date { return must(ParseDate(s)) }

// ReadDate reads a date as offices write it: 31/12/2025, 31-12-2025, 31.12.2025
// and 1/2/2025 (1 February) beside 2025-12-31, with spaces around it. It
// reports whether s was repaired, that is, not in the form that [ParseDate]
// takes. Years have four digits, and the day always comes before the month.
func ReadDate(s string) (d Date, repaired bool, err error) {
	t := strings.TrimSpace(s)
	if d, err = ParseDate(t); err == nil {
		return d, t != s, nil
	}
	for _, sep := range []string{"/", "-", "."} {
		parts := strings.Split(t, sep)
		if len(parts) != 3 || len(parts[0]) > 2 || len(parts[1]) > 2 || len(parts[2]) != 4 {
			continue
		}
		if parts[0] == "" || parts[1] == "" || firstNonDigit(parts[0]+parts[1]+parts[2]) >= 0 {
			continue
		}
		day, month := digits(parts[0], 0, len(parts[0])), digits(parts[1], 0, len(parts[1]))
		d, err = NewDate(digits(parts[2], 0, 4), month, day)
		return d, err == nil, err
	}
	return Date{}, false, err
}

// scanDate reads the ten bytes of a date from the start of s.
func scanDate(s string) (year, month, day int, d Defect, at int) {
	if s == "" {
		return 0, 0, 0, DefectEmpty, -1
	}
	if len(s) >= 10 && s[4] == '-' && s[7] == '-' { // as nearly all are
		century, year, month, day := twoDigits(s, 0), twoDigits(s, 2), twoDigits(s, 5), twoDigits(s, 8)
		if century|year|month|day >= 0 && dateDefect(century*100+year, month, day) == "" {
			return century*100 + year, month, day, "", 0
		}
	}
	for i := range min(len(s), 10) {
		if i == 4 || i == 7 {
			if s[i] != '-' {
				return 0, 0, 0, DefectSeparator, i
			}
		} else if !isDigit(s[i]) {
			return 0, 0, 0, nonDigit(s, i), i
		}
	}
	if len(s) < 10 {
		return 0, 0, 0, DefectLength, -1
	}
	year, month, day = digits(s, 0, 4), digits(s, 5, 7), digits(s, 8, 10)
	switch d = dateDefect(year, month, day); d {
	case DefectYear:
		return year, month, day, d, 0
	case DefectMonth:
		return year, month, day, d, 5
	case "":
		return year, month, day, d, 0
	}
	return year, month, day, d, 8
}

// twoDigits returns the number that the digits at i and behind it make, -1 if they
// are no digits.
func twoDigits(s string, i int) int {
	tens, ones := s[i]-'0', s[i+1]-'0'
	if tens > 9 || ones > 9 {
		return -1
	}
	return int(tens)*10 + int(ones)
}

func dateDefect(year, month, day int) Defect {
	switch {
	case year < 1 || year > 9999:
		return DefectYear
	case month < 1 || month > 12:
		return DefectMonth
	case day < 1 || day > 31:
		return DefectDay
	case day > daysIn(year, month):
		return DefectCalendar
	}
	return ""
}

func packDate(year, month, day int) Date {
	return Date{uint32(year)<<9 | uint32(month)<<5 | uint32(day)}
}

func daysIn(year, month int) int {
	switch month {
	case 2:
		if isLeap(year) {
			return 29
		}
		return 28
	case 4, 6, 9, 11:
		return 30
	}
	return 31
}

func isLeap(year int) bool { return year%4 == 0 && (year%100 != 0 || year%400 == 0) }

// Year returns the year, 0 if d is absent.
func (d Date) Year() int { return int(d.packed >> 9) }

// Month returns the month, 1 to 12, and 0 if d is absent.
func (d Date) Month() int { return int(d.packed >> 5 & 15) }

// Day returns the day of the month, 1 to 31, and 0 if d is absent.
func (d Date) Day() int { return int(d.packed & 31) }

// Weekday returns the day of the week. An absent date has none and gives Sunday.
func (d Date) Weekday() time.Weekday {
	if d.IsZero() {
		return time.Sunday
	}
	return time.Weekday((d.number() + 1) % 7) // 0001-01-01, day 0, was a Monday
}

// AddDays returns the day n days later, or earlier if n is negative. It is
// absent if d is, or if the result would fall outside the years 1 to 9999.
func (d Date) AddDays(n int) Date {
	if d.IsZero() || n > maxDays || n < -maxDays {
		return Date{}
	}
	return dateOfNumber(d.number() + n)
}

// AddMonths returns the same day n months later, or earlier if n is negative,
// and the last day of that month where it is shorter: one month after 31
// January is 28 or 29 February. It is absent if d is, or if the result would
// fall outside the years 1 to 9999.
func (d Date) AddMonths(n int) Date {
	if d.IsZero() || n > maxDays || n < -maxDays {
		return Date{}
	}
	months := d.Year()*12 + d.Month() - 1 + n
	year, month := months/12, months%12+1
	if months < 12 || year > 9999 {
		return Date{}
	}
	return packDate(year, month, min(d.Day(), daysIn(year, month)))
}

// DaysUntil returns the number of days from d to e, negative if e is earlier,
// and 0 if either is absent.
func (d Date) DaysUntil(e Date) int {
	if d.IsZero() || e.IsZero() {
		return 0
	}
	return e.number() - d.number()
}

// AgeOn returns the completed years of someone born on d on the day on. Who was
// born on 29 February completes a year on 1 March in common years. It reports
// false if either day is absent or on is before d.
func (d Date) AgeOn(on Date) (years int, ok bool) {
	if d.IsZero() || on.packed < d.packed {
		return 0, false
	}
	return int((on.packed - d.packed) >> 9), true
}

// Compare returns -1 if d is before e, 0 if they are the same day, and 1 if d
// is after e.
func (d Date) Compare(e Date) int { return compare(d.packed, e.packed) }

// Before reports whether both are present and d is before e.
func (d Date) Before(e Date) bool { return !d.IsZero() && d.packed < e.packed }

// After reports whether both are present and d is after e.
func (d Date) After(e Date) bool { return e.Before(d) }

// IsZero reports whether d is absent.
func (d Date) IsZero() bool { return d == Date{} }

// Label returns the date as people write it: 2 Maret 2026, 2 March 2026.
func (d Date) Label() Text {
	if d.IsZero() {
		return Text{}
	}
	return PartialDate(d).Label()
}

// String returns the date as 2026-03-02, and "" if it is absent.
func (d Date) String() string { return string(d.append(make([]byte, 0, 10))) }

// AppendText appends the date as 2026-03-02, and nothing if it is absent.
func (d Date) AppendText(b []byte) ([]byte, error) { return d.append(b), nil }

// MarshalText returns the date as 2026-03-02.
func (d Date) MarshalText() ([]byte, error) { return d.AppendText(nil) }

// UnmarshalText is [ParseDate].
func (d *Date) UnmarshalText(text []byte) error { return unmarshal(d, text, ParseDate) }

func (d Date) append(b []byte) []byte {
	if d.IsZero() {
		return b
	}
	b = append(appendPadded(b, d.Year(), 4), '-')
	b = append(appendPadded(b, d.Month(), 2), '-')
	return appendPadded(b, d.Day(), 2)
}

const maxDays = 3652059 // days from 0001-01-01 to 9999-12-31, both included

// number returns the days since 0001-01-01.
func (d Date) number() int {
	y := d.Year() - 1
	n := y*365 + y/4 - y/100 + y/400 + d.Day() - 1
	for m := 1; m < d.Month(); m++ {
		n += daysIn(d.Year(), m)
	}
	return n
}

func dateOfNumber(n int) Date {
	if n < 0 || n >= maxDays {
		return Date{}
	}
	year := n/365 + 1 // at most a few years too late
	for (packDate(year, 1, 1)).number() > n {
		year--
	}
	n -= packDate(year, 1, 1).number()
	month := 1
	for n >= daysIn(year, month) {
		n -= daysIn(year, month)
		month++
	}
	return packDate(year, month, n+1)
}
