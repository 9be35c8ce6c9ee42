package blk

import "time"

// Instant is a second of UTC, such as 2025-12-10T03:00:00Z, in the years 1 to
// 9999. It says when something was done, whatever the local time was. Instant
// is comparable; the zero Instant is absent.
type Instant struct{ n int64 } // seconds since 0001-01-01T00:00:00Z, plus one

var instantForm = Form{Name: "instant", Label: Text{"Waktu", "The instant"},
	Rule: Text{"Tulis waktu UTC sebagai TTTT-BB-HHTJJ:MM:DDZ, misalnya 2025-12-10T03:00:00Z.",
		"Write UTC time as YYYY-MM-DDTHH:MM:SSZ, for example 2025-12-10T03:00:00Z."}}

const (
	secondsPerDay = 24 * 60 * 60
	unixOfYear1   = -62135596800 // 0001-01-01T00:00:00Z
)

// InstantFromTime returns the second of t, without its fraction. It is absent
// if t is outside the years 1 to 9999.
func InstantFromTime(t time.Time) Instant {
	n := t.Unix() - unixOfYear1
	if n < 0 || n >= maxDays*secondsPerDay {
		return Instant{}
	}
	return Instant{n + 1}
}

// ParseInstant reads a time written as 2025-12-10T03:00:00Z. Anything else,
// another offset or a fraction of a second too, is a [*ParseError].
func ParseInstant(s string) (Instant, error) {
	year, month, day, defect, at := scanDate(s)
	if defect != "" {
		return Instant{}, instantForm.Error(defect, at)
	}
	const shape = "....-..-..T..:..:..Z"
	for i := 10; i < min(len(s), len(shape)); i++ {
		switch want := shape[i]; {
		case want == '.':
			if !isDigit(s[i]) {
				return Instant{}, instantForm.Error(nonDigit(s, i), i)
			}
		case s[i] != want && want == 'Z':
			return Instant{}, instantForm.Error(DefectOffset, i)
		case s[i] != want:
			return Instant{}, instantForm.Error(DefectSeparator, i)
		}
	}
	if len(s) != len(shape) {
		return Instant{}, instantForm.Error(DefectLength, -1)
	}
	hour, minute, second := digits(s, 11, 13), digits(s, 14, 16), digits(s, 17, 19)
	switch {
	case hour > 23:
		return Instant{}, instantForm.Error(DefectHour, 11)
	case minute > 59:
		return Instant{}, instantForm.Error(DefectMinute, 14)
	case second > 59:
		return Instant{}, instantForm.Error(DefectSecond, 17)
	}
	days := packDate(year, month, day).number()
	return Instant{int64(days)*secondsPerDay + int64(hour*3600+minute*60+second) + 1}, nil
}

// MustParseInstant is [ParseInstant] for tests and tables; it panics on a bad
// time.
func MustParseInstant(s string) Instant { return must(ParseInstant(s)) }

// Time returns the instant as a time.Time in UTC, and the zero time.Time if it
// is absent.
func (i Instant) Time() time.Time {
	if i.IsZero() {
		return time.Time{}
	}
	return time.Unix(i.n-1+unixOfYear1, 0).UTC()
}

// In returns the day and the time on the wall clock of a zone. Both are absent
// if i is, or if the zone carries it out of the years 1 to 9999.
func (i Instant) In(z Zone) (Date, TimeOfDay) {
	if i.IsZero() {
		return Date{}, TimeOfDay{}
	}
	n := i.n - 1 + int64(z.OffsetMinutes())*60
	d := dateOfNumber(int(n / secondsPerDay))
	if d.IsZero() {
		return Date{}, TimeOfDay{}
	}
	return d, TimeOfDay{uint16(n%secondsPerDay/60) + 1}
}

// SecondsUntil returns the seconds from i to j, negative if j is earlier, and 0
// if either is absent.
func (i Instant) SecondsUntil(j Instant) int64 {
	if i.IsZero() || j.IsZero() {
		return 0
	}
	return j.n - i.n
}

// Compare orders by time; absent comes first.
func (i Instant) Compare(j Instant) int { return compare(i.n, j.n) }

// IsZero reports whether i is absent.
func (i Instant) IsZero() bool { return i == Instant{} }

// String returns the instant as 2025-12-10T03:00:00Z, and "" if it is absent.
func (i Instant) String() string { return string(i.append(make([]byte, 0, 20))) }

// AppendText appends the instant as 2025-12-10T03:00:00Z.
func (i Instant) AppendText(b []byte) ([]byte, error) { return i.append(b), nil }

// MarshalText returns the instant as 2025-12-10T03:00:00Z.
func (i Instant) MarshalText() ([]byte, error) { return i.AppendText(nil) }

// UnmarshalText is [ParseInstant].
func (i *Instant) UnmarshalText(text []byte) error { return unmarshal(i, text, ParseInstant) }

func (i Instant) append(b []byte) []byte {
	if i.IsZero() {
		return b
	}
	n := i.n - 1
	b = append(dateOfNumber(int(n/secondsPerDay)).append(b), 'T')
	second := int(n % secondsPerDay)
	b = append(appendPadded(b, second/3600, 2), ':')
	b = append(appendPadded(b, second/60%60, 2), ':')
	return append(appendPadded(b, second%60, 2), 'Z')
}
