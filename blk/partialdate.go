package blk

import "strconv"

// PartialDate is a date as far as it is known: a day 2025-12-10, a month
// 2026-06 or a year 1953. It is what news and old papers give. PartialDate is
// comparable; the zero PartialDate is absent.
type PartialDate struct{ packed uint32 } // as Date, with day or month 0 where unknown

// Precision is how exactly a [PartialDate] is known: to the year, the month or
// the day. The zero value "" is absent.
type Precision string

// The precisions, from coarse to exact.
const (
	PrecisionYear  Precision = "year"
	PrecisionMonth Precision = "month"
	PrecisionDay   Precision = "day"
)

var precisions = NewCodeList("precision", Text{"Ketelitian tanggal", "Precision of a date"},
	Code{Value: string(PrecisionYear), Label: Text{"tahun", "year"}},
	Code{Value: string(PrecisionMonth), Label: Text{"bulan", "month"}},
	Code{Value: string(PrecisionDay), Label: Text{"hari", "day"}},
)

// IsValid reports whether p is one of the precisions.
func (p Precision) IsValid() bool { return precisions.Has(string(p)) }

// Label returns the name of the precision.
func (p Precision) Label() Text { return precisions.LabelOf(string(p)) }

// CodeList returns all precisions.
func (Precision) CodeList() CodeList { return precisions }

var partialDateForm = Form{Name: "partial_date", Label: Text{"Tanggal", "The date"},
	Rule: Text{"Tulis sejauh yang diketahui: TTTT, TTTT-BB atau TTTT-BB-HH, misalnya 2026-06.",
		"Write as much as is known: YYYY, YYYY-MM or YYYY-MM-DD, for example 2026-06."}}

// NewPartialDate returns a date known to the day, to the month if day is 0, or
// to the year if month is 0 too. Anything that the calendar does not have is a
// [*ParseError].
func NewPartialDate(year, month, day int) (PartialDate, error) {
	if d := dateDefect(year, atLeastOne(month, day), max(day, 1)); d != "" {
		return PartialDate{}, partialDateForm.Error(d, -1)
	}
	return PartialDate(packDate(year, month, day)), nil
}

// atLeastOne returns 1 for a month that may be left out because the day is too.
func atLeastOne(month, day int) int {
	if month == 0 && day == 0 {
		return 1
	}
	return month
}

// ParsePartialDate reads a date written as 1953, 2026-06 or 2025-12-10.
// Anything else is a [*ParseError].
func ParsePartialDate(s string) (PartialDate, error) {
	rest := "0001-01-01"
	if len(s) != 4 && len(s) != 7 {
		rest = ""
	} else {
		rest = rest[len(s):]
	}
	var buf [10]byte
	year, month, day, defect, at := scanDate(completed(&buf, s, rest))
	if defect == "" && len(s)+len(rest) != 10 {
		defect, at = DefectLength, -1
	}
	if defect != "" {
		return PartialDate{}, partialDateForm.Error(defect, at)
	}
	if len(s) < 10 {
		day = 0
	}
	if len(s) < 7 {
		month = 0
	}
	return PartialDate(packDate(year, month, day)), nil
}

// completed returns s with rest behind it, in buf where both fit.
func completed(buf *[10]byte, s, rest string) string {
	if rest == "" {
		return s
	}
	return string(append(append(buf[:0], s...), rest...))
}

// MustParsePartialDate is [ParsePartialDate] for tests and tables; it panics on
// a bad date.
func MustParsePartialDate(s string) PartialDate { return must(ParsePartialDate(s)) }

// Year returns the year, 0 if d is absent.
func (d PartialDate) Year() int { return Date(d).Year() }

// Month returns the month, 0 if it is not known.
func (d PartialDate) Month() int { return Date(d).Month() }

// Day returns the day of the month, 0 if it is not known.
func (d PartialDate) Day() int { return Date(d).Day() }

// Precision returns how exactly d is known, and "" if it is absent.
func (d PartialDate) Precision() Precision {
	switch {
	case d.IsZero():
		return ""
	case d.Month() == 0:
		return PrecisionYear
	case d.Day() == 0:
		return PrecisionMonth
	}
	return PrecisionDay
}

// Date returns the day, if d is known to the day.
func (d PartialDate) Date() (Date, bool) {
	if d.Day() == 0 {
		return Date{}, false
	}
	return Date(d), true
}

// Period returns the days that d may be: one day, a month or a year. It is
// absent if d is.
func (d PartialDate) Period() Period {
	switch d.Precision() {
	case PrecisionYear:
		return Period{packDate(d.Year(), 1, 1), packDate(d.Year(), 12, 31)}
	case PrecisionMonth:
		return Period{packDate(d.Year(), d.Month(), 1), packDate(d.Year(), d.Month(), daysIn(d.Year(), d.Month()))}
	case PrecisionDay:
		return Period{Date(d), Date(d)}
	}
	return Period{}
}

// Compare orders by year, month and day; what is not known comes first, so 2026
// is before 2026-01. It is an order for sorting: whether one event was before
// another is a question for their periods.
func (d PartialDate) Compare(e PartialDate) int { return compare(d.packed, e.packed) }

// IsZero reports whether d is absent.
func (d PartialDate) IsZero() bool { return d == PartialDate{} }

var monthNames = [12]Text{
	{"Januari", "January"}, {"Februari", "February"}, {"Maret", "March"}, {"April", "April"},
	{"Mei", "May"}, {"Juni", "June"}, {"Juli", "July"}, {"Agustus", "August"},
	{"September", "September"}, {"Oktober", "October"}, {"November", "November"}, {"Desember", "December"},
}

// Label returns the date as people write it: 1953, Juni 2026, 10 Desember 2025.
func (d PartialDate) Label() Text {
	year := strconv.Itoa(d.Year())
	switch d.Precision() {
	case "":
		return Text{}
	case PrecisionYear:
		return Text{year, year}
	}
	month := monthNames[d.Month()-1]
	t := Text{month.ID + " " + year, month.EN + " " + year}
	if d.Day() > 0 {
		day := strconv.Itoa(d.Day()) + " "
		t = Text{day + t.ID, day + t.EN}
	}
	return t
}

// String returns the date as 1953, 2026-06 or 2025-12-10, and "" if it is absent.
func (d PartialDate) String() string { return string(d.append(make([]byte, 0, 10))) }

// AppendText appends the date as [PartialDate.String] gives it.
func (d PartialDate) AppendText(b []byte) ([]byte, error) { return d.append(b), nil }

// MarshalText returns the date as [PartialDate.String] gives it.
func (d PartialDate) MarshalText() ([]byte, error) { return d.AppendText(nil) }

// UnmarshalText is [ParsePartialDate].
func (d *PartialDate) UnmarshalText(text []byte) error {
	return unmarshal(d, text, ParsePartialDate)
}

func (d PartialDate) append(b []byte) []byte {
	if d.IsZero() {
		return b
	}
	b = appendPadded(b, d.Year(), 4)
	if d.Month() > 0 {
		b = appendPadded(append(b, '-'), d.Month(), 2)
	}
	if d.Day() > 0 {
		b = appendPadded(append(b, '-'), d.Day(), 2)
	}
	return b
}
