package blk

// TimeOfDay is a time on the wall clock to the minute, such as 08:30, from
// 00:00 to 23:59, in the local time of the centre it is used for. TimeOfDay is
// comparable; the zero TimeOfDay is absent, which is not 00:00.
type TimeOfDay struct{ n uint16 } // minutes since midnight, plus one

var timeOfDayForm = Form{Name: "time_of_day", Label: Text{"Jam", "The time of day"},
	Rule: Text{"Tulis JJ:MM dengan jam 00-23, misalnya 08:30.", "Write HH:MM with hours 00-23, for example 08:30."}}

const minutesPerDay = 24 * 60

// NewTimeOfDay returns the time with this hour (0 to 23) and minute (0 to 59).
func NewTimeOfDay(hour, minute int) (TimeOfDay, error) {
	switch {
	case hour < 0 || hour > 23:
		return TimeOfDay{}, timeOfDayForm.Error(DefectHour, -1)
	case minute < 0 || minute > 59:
		return TimeOfDay{}, timeOfDayForm.Error(DefectMinute, -1)
	}
	return TimeOfDay{uint16(hour*60+minute) + 1}, nil
}

// ParseTimeOfDay reads a time written as 08:30. Anything else is a
// [*ParseError].
func ParseTimeOfDay(s string) (TimeOfDay, error) {
	for i := range min(len(s), 5) {
		if i == 2 {
			if s[i] != ':' {
				return TimeOfDay{}, timeOfDayForm.Error(DefectSeparator, i)
			}
		} else if !isDigit(s[i]) {
			return TimeOfDay{}, timeOfDayForm.Error(nonDigit(s, i), i)
		}
	}
	switch {
	case s == "":
		return TimeOfDay{}, timeOfDayForm.Error(DefectEmpty, -1)
	case len(s) != 5:
		return TimeOfDay{}, timeOfDayForm.Error(DefectLength, -1)
	}
	return NewTimeOfDay(digits(s, 0, 2), digits(s, 3, 5))
}

// MustParseTimeOfDay is [ParseTimeOfDay] for tests and tables; it panics on a
// bad time.
func MustParseTimeOfDay(s string) TimeOfDay { return must(ParseTimeOfDay(s)) }

// Hour returns the hour, 0 to 23.
func (t TimeOfDay) Hour() int { return t.Minutes() / 60 }

// Minute returns the minute, 0 to 59.
func (t TimeOfDay) Minute() int { return t.Minutes() % 60 }

// Minutes returns the minutes since midnight, 0 to 1439, and 0 if t is absent.
func (t TimeOfDay) Minutes() int { return max(int(t.n)-1, 0) }

// AddMinutes returns the time n minutes later on the same day, or earlier if n
// is negative. It is absent if t is, or if the result would leave the day.
func (t TimeOfDay) AddMinutes(n int) TimeOfDay {
	if t.IsZero() || n <= -minutesPerDay || n >= minutesPerDay {
		return TimeOfDay{}
	}
	sum := t.Minutes() + n
	if sum < 0 || sum >= minutesPerDay {
		return TimeOfDay{}
	}
	return TimeOfDay{uint16(sum) + 1}
}

// Compare orders by time; absent comes first.
func (t TimeOfDay) Compare(u TimeOfDay) int { return compare(t.n, u.n) }

// IsZero reports whether t is absent.
func (t TimeOfDay) IsZero() bool { return t == TimeOfDay{} }

// String returns the time as 08:30, and "" if it is absent.
func (t TimeOfDay) String() string { return string(t.append(make([]byte, 0, 5))) }

// AppendText appends the time as 08:30.
func (t TimeOfDay) AppendText(b []byte) ([]byte, error) { return t.append(b), nil }

// MarshalText returns the time as 08:30.
func (t TimeOfDay) MarshalText() ([]byte, error) { return t.AppendText(nil) }

// UnmarshalText is [ParseTimeOfDay].
func (t *TimeOfDay) UnmarshalText(text []byte) error { return unmarshal(t, text, ParseTimeOfDay) }

func (t TimeOfDay) append(b []byte) []byte {
	if t.IsZero() {
		return b
	}
	b = append(appendPadded(b, t.Hour(), 2), ':')
	return appendPadded(b, t.Minute(), 2)
}
