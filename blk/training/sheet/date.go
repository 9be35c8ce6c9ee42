package sheet

import (
	"strings"

	"github.com/vokasi/vokasi-go/blk"
)

// Date returns a cell of a day: 2025-12-31, 31/12/2025, 31-12-2025, 31.12.2025,
// 31 Desember 2025 or 2025/12/31, with or without a local time behind it. Years
// have four digits and the month never comes before the day. That the days of a
// column were written with the day first is reported once.
func Date[R any](get func(*R) *blk.Date) Cell[R] {
	return Cell[R]{
		read: func(c *cell, row *R) {
			if d, ok := c.date(); ok {
				*get(row) = d
			}
		},
		write: func(row *R, o *WriteOptions) string { return o.date(*get(row)) },
	}
}

// date reads the cell as a day, and reports how or why not.
func (c *cell) date() (blk.Date, bool) {
	text := c.plain()
	if d, err := blk.ParseDate(text); err == nil {
		return d, true
	}
	day, hasTime := withoutTime(text)
	d, dayFirst, why := readDate(day)
	if why == nil && hasTime && isElsewhere(text) {
		why = &reasonElsewhere
	}
	if why != nil {
		if why == &reasonMonthFirst && c.column.monthFirst == 0 {
			c.column.monthFirst = c.line
		}
		c.report("CSV-014", why.params("reason")...)
		return blk.Date{}, false
	}
	if dayFirst && d.Day() <= 12 && d.Day() != d.Month() {
		c.column.eitherWay++
	}
	switch {
	case hasTime:
		c.taken(takenTime)
	case dayFirst:
		c.taken(takenDate)
	}
	return d, true
}

// Why a date was refused.
var (
	reasonSerial     = reason{"serial_number", blk.Text{ID: "ini nomor hari lembar kerja seperti 45292; ubah format kolomnya menjadi Tanggal", EN: "it is the day number of a spreadsheet, such as 45292; set the format of the column to Date"}}
	reasonShortYear  = reason{"two_digit_year", blk.Text{ID: "tahunnya dua angka, jadi abadnya tidak diketahui", EN: "its year has two digits, so the century is not known"}}
	reasonMonthFirst = reason{"month_first", blk.Text{ID: "bulan tampaknya ditulis sebelum hari; tulis hari lebih dahulu", EN: "the month seems to come before the day; write the day first"}}
	reasonZeroDate   = reason{"zero_date", blk.Text{ID: "tanggal nol dari basis data berarti tidak ada; kosongkan selnya", EN: "the zero date of a database means none; leave the cell empty"}}
	reasonCalendar   = reason{"calendar", blk.Text{ID: "hari itu tidak ada di kalender", EN: "the calendar has no such day"}}
	reasonElsewhere  = reason{"other_zone", blk.Text{ID: "jamnya bukan waktu setempat (Z atau +00:00), jadi di sini dapat jatuh pada hari lain", EN: "its time is not local (Z or +00:00), so here it can be another day"}}
	reasonNoDate     = reason{"form", blk.Text{ID: "bukan tanggal yang dikenal", EN: "it is not written as a date"}}
)

// readDate reads a day in one of the forms met in lists. It says whether the day
// came before the month in numbers, and why there is no date.
func readDate(s string) (d blk.Date, dayFirst bool, why *reason) {
	a, b, c, ok := dateParts(s)
	switch {
	case !ok && isSerial(s):
		return d, false, &reasonSerial
	case !ok:
		return d, false, &reasonNoDate
	case number(a) == 0 && number(b) == 0 && number(c) == 0:
		return d, false, &reasonZeroDate
	case len(a) == 4 && isDigits(b) && len(c) <= 2: // the year first
		d, err := blk.NewDate(number(a), number(b), number(c))
		if err != nil {
			why = &reasonCalendar
		}
		return d, false, why
	case len(a) > 2:
		return d, false, &reasonNoDate
	case len(c) == 2:
		return d, false, &reasonShortYear
	case len(c) != 4:
		return d, false, &reasonNoDate
	}
	month, named := monthCalled(b)
	if !named {
		month = number(b)
	}
	d, err := blk.NewDate(number(c), month, number(a))
	switch {
	case err == nil:
		return d, !named, nil
	case !named && month > 12 && month <= 31 && number(a) <= 12:
		return d, false, &reasonMonthFirst
	}
	return d, false, &reasonCalendar
}

// dateParts cuts a date into its three parts: digits, with digits or the name of
// a month in the middle.
func dateParts(s string) (a, b, c string, ok bool) {
	i := strings.IndexAny(s, "/-. ")
	if i < 0 {
		return "", "", "", false
	}
	separator := s[i : i+1]
	b, c, ok = strings.Cut(s[i+1:], separator)
	if a = s[:i]; !ok || !isDigits(a) || !isDigits(c) || len(a) > 4 || len(c) > 4 {
		return "", "", "", false
	}
	if _, named := monthCalled(b); !named && (!isDigits(b) || len(b) > 2) {
		return "", "", "", false
	}
	return a, b, c, true
}

// isSerial reports whether a text is the number by which spreadsheets count days,
// from 1927 to 2173, with or without a part of a day.
func isSerial(s string) bool {
	whole, part, _ := strings.Cut(strings.ReplaceAll(s, ",", "."), ".")
	return len(whole) == 5 && isDigits(whole) && number(whole) >= 10_000 && (part == "" || isDigits(part))
}

// withoutTime cuts a time of day off a date, with its zone if it has one.
func withoutTime(s string) (day string, hasTime bool) {
	i := strings.LastIndexAny(s, "T ")
	if i < 0 {
		return s, false
	}
	time := s[i+1:]
	if time == "AM" || time == "PM" {
		return withoutTime(strings.TrimSpace(s[:i]))
	}
	if zone := strings.IndexAny(time, "Z+-"); zone >= 0 {
		time = time[:zone]
	}
	hour, rest, _ := strings.Cut(time, ":")
	if rest == "" {
		hour, rest, _ = strings.Cut(time, ".")
	}
	if !isDigits(hour) || len(hour) > 2 || len(rest) < 2 || strings.Trim(rest, "0123456789:.") != "" {
		return s, false
	}
	return strings.TrimSpace(s[:i]), true
}

// isElsewhere reports whether the time behind a date has a zone.
func isElsewhere(s string) bool {
	time := s[strings.LastIndexAny(s, "T ")+1:]
	return strings.ContainsAny(time, "Z+-")
}

// monthCalled returns the month with a name in Indonesian or English, in full or
// in three letters.
func monthCalled(name string) (int, bool) {
	if len(name) < 3 || isDigits(name) {
		return 0, false
	}
	key := strings.ToLower(name)
	for i, names := range [...]string{
		"januari january jan", "februari february pebruari feb peb", "maret march mar", "april apr", "mei may", "juni june jun",
		"juli july jul", "agustus august agu ags aug", "september sept sep", "oktober october okt oct", "november nopember nov nop", "desember december des dec",
	} {
		for n := range strings.FieldsSeq(names) {
			if n == key {
				return i + 1, true
			}
		}
	}
	return 0, false
}

// number returns the number that at most nine digits spell, 0 if s is none.
func number(s string) int {
	n := 0
	for i := range min(len(s), 9) {
		if s[i] < '0' || s[i] > '9' {
			return 0
		}
		n = n*10 + int(s[i]-'0')
	}
	return n
}
