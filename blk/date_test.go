package blk_test

import (
	"fmt"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/vokasi/vokasi-go/blk"
)

// drawDate draws any day, often near the ends of months and of the range.
func drawDate(t *rapid.T, label string) blk.Date {
	days := rapid.OneOf(rapid.IntRange(0, 3652058), rapid.IntRange(730000, 745000)).Draw(t, label)
	return blk.MustParseDate("0001-01-01").AddDays(days)
}

func asTime(d blk.Date) time.Time {
	return time.Date(d.Year(), time.Month(d.Month()), d.Day(), 0, 0, 0, 0, time.UTC)
}

func TestDateAgreesWithTime(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d, e := drawDate(t, "d"), drawDate(t, "e")
		require.Equal(t, asTime(d).Weekday(), d.Weekday())
		require.Equal(t, int(asTime(e).Unix()-asTime(d).Unix())/86400, d.DaysUntil(e))
		require.Equal(t, asTime(d).Compare(asTime(e)), d.Compare(e))
		require.Equal(t, asTime(d).Format(time.DateOnly), d.String())
		require.Equal(t, d, blk.DateFromTime(asTime(d)))

		n := rapid.IntRange(-4_000_000, 4_000_000).Draw(t, "n")
		if later := asTime(d).AddDate(0, 0, n); later.Year() >= 1 && later.Year() <= 9999 {
			require.Equal(t, blk.DateFromTime(later), d.AddDays(n))
		} else {
			require.True(t, d.AddDays(n).IsZero())
		}
	})
}

func TestDateAddMonths(t *testing.T) {
	for _, c := range []struct {
		from   string
		months int
		want   string
	}{
		{"2026-01-31", 1, "2026-02-28"}, {"2024-01-31", 1, "2024-02-29"}, {"2026-03-31", -1, "2026-02-28"},
		{"2026-01-15", 12, "2027-01-15"}, {"2026-01-15", -1, "2025-12-15"}, {"2024-02-29", 12, "2025-02-28"},
		{"0001-01-01", -1, ""}, {"9999-12-01", 1, ""}, {"2026-01-01", 1 << 40, ""}, {"2026-01-01", -1 << 40, ""},
	} {
		require.Equal(t, c.want, blk.MustParseDate(c.from).AddMonths(c.months).String(), "%s %d", c.from, c.months)
	}
	require.True(t, blk.Date{}.AddMonths(1).IsZero())
	require.True(t, blk.Date{}.AddDays(1).IsZero())
}

func TestAgeOn(t *testing.T) {
	for _, c := range []struct {
		birth, on string
		years     int
		ok        bool
	}{
		{"2009-03-02", "2026-03-01", 16, true}, {"2009-03-02", "2026-03-02", 17, true}, {"2009-03-02", "2009-03-02", 0, true},
		{"2009-03-02", "2009-03-01", 0, false},
		{"2008-02-29", "2025-02-28", 16, true}, {"2008-02-29", "2025-03-01", 17, true}, {"2008-02-29", "2028-02-29", 20, true},
	} {
		years, ok := blk.MustParseDate(c.birth).AgeOn(blk.MustParseDate(c.on))
		require.Equal(t, c.ok, ok, "%s on %s", c.birth, c.on)
		require.Equal(t, c.years, years, "%s on %s", c.birth, c.on)
	}
	_, ok := blk.Date{}.AgeOn(blk.MustParseDate("2026-01-01"))
	require.False(t, ok)
	_, ok = blk.MustParseDate("2026-01-01").AgeOn(blk.Date{})
	require.False(t, ok)
}

func TestNewDateRefusesWhatTheCalendarDoesNotHave(t *testing.T) {
	for _, c := range [][3]int{{0, 1, 1}, {10000, 1, 1}, {2026, 0, 1}, {2026, 13, 1}, {2026, 1, 0}, {2026, 1, 32}, {2026, 2, 29}, {-1, -1, -1}} {
		_, err := blk.NewDate(c[0], c[1], c[2])
		require.Error(t, err, c)
	}
	d, err := blk.NewDate(2024, 2, 29)
	require.NoError(t, err)
	require.Equal(t, "2024-02-29", d.String())
}

func TestReadDate(t *testing.T) {
	for s, want := range map[string]string{
		"2025-12-31": "2025-12-31", "31/12/2025": "2025-12-31", "31-12-2025": "2025-12-31", "31.12.2025": "2025-12-31",
		"1/2/2025": "2025-02-01", " 31/12/2025 ": "2025-12-31",
	} {
		d, repaired, err := blk.ReadDate(s)
		require.NoError(t, err, s)
		require.Equal(t, want, d.String(), s)
		require.Equal(t, s != want, repaired, s)
	}
	for _, s := range []string{"", " ", "12/31/2025", "31/12/25", "31 Desember 2025", "2025/12/31", "1//2025", "-1-1-2025", "29/02/2025", "O1/02/2025"} {
		d, repaired, err := blk.ReadDate(s)
		require.Error(t, err, s)
		require.False(t, repaired, s)
		require.True(t, d.IsZero(), s)
	}
}

func TestPartialDatePeriod(t *testing.T) {
	for s, want := range map[string][2]string{
		"1953": {"1953-01-01", "1953-12-31"}, "2026-06": {"2026-06-01", "2026-06-30"},
		"2024-02": {"2024-02-01", "2024-02-29"}, "2025-12-10": {"2025-12-10", "2025-12-10"},
	} {
		p := blk.MustParsePartialDate(s).Period()
		require.Equal(t, want, [2]string{p.From.String(), p.Until.String()}, s)
	}
	require.True(t, blk.PartialDate{}.Period().IsZero())
	_, ok := blk.MustParsePartialDate("2026-06").Date()
	require.False(t, ok)
	d, ok := blk.MustParsePartialDate("2026-06-10").Date()
	require.True(t, ok)
	require.Equal(t, "2026-06-10", d.String())
}

func TestNewPartialDate(t *testing.T) {
	for _, c := range []struct {
		year, month, day int
		want             string
	}{{1953, 0, 0, "1953"}, {2026, 6, 0, "2026-06"}, {2025, 12, 10, "2025-12-10"}, {2026, 0, 10, ""}, {2026, 2, 30, ""}, {0, 0, 0, ""}, {2026, 13, 0, ""}} {
		d, err := blk.NewPartialDate(c.year, c.month, c.day)
		require.Equal(t, c.want, d.String())
		require.Equal(t, c.want == "", err != nil)
	}
}

func TestLabelsOfDates(t *testing.T) {
	require.Equal(t, blk.Text{ID: "10 Desember 2025", EN: "10 December 2025"}, blk.MustParseDate("2025-12-10").Label())
	require.Equal(t, blk.Text{ID: "Juni 2026", EN: "June 2026"}, blk.MustParsePartialDate("2026-06").Label())
	require.Equal(t, blk.Text{ID: "1953", EN: "1953"}, blk.MustParsePartialDate("1953").Label())
	require.True(t, blk.Date{}.Label().IsZero())
	require.True(t, blk.PartialDate{}.Label().IsZero())
	p := blk.Period{From: blk.MustParseDate("2026-03-02"), Until: blk.MustParseDate("2026-04-10")}
	require.Equal(t, "2 Maret 2026 sampai 10 April 2026", p.Label().ID)
	require.Equal(t, "since 2 March 2026", blk.Period{From: p.From}.Label().EN)
	require.Equal(t, "until 10 April 2026", blk.Period{Until: p.Until}.Label().EN)
	require.Equal(t, "2 Maret 2026", blk.Period{From: p.From, Until: p.From}.Label().ID)
	require.True(t, blk.Period{}.Label().IsZero())
}

func drawPeriod(t *rapid.T, label string) blk.Period {
	day := rapid.Custom(func(t *rapid.T) blk.Date {
		if rapid.Bool().Draw(t, "open") {
			return blk.Date{}
		}
		return blk.MustParseDate("2026-01-01").AddDays(rapid.IntRange(0, 12).Draw(t, "day"))
	})
	return blk.Period{From: day.Draw(t, label+".from"), Until: day.Draw(t, label+".until")}
}

// TestPeriodsAgreeWithTheirDays compares the questions about periods with an
// enumeration of days.
func TestPeriodsAgreeWithTheirDays(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p, q := drawPeriod(t, "p"), drawPeriod(t, "q")
		count, common, covered := 0, false, true
		for n := -20; n < 40; n++ {
			d := blk.MustParseDate("2026-01-01").AddDays(n)
			if p.Contains(d) {
				count++
			}
			common = common || p.Contains(d) && q.Contains(d)
			covered = covered && (p.Contains(d) || !q.Contains(d))
		}
		require.Equal(t, p.Until.Before(p.From), p.IsReversed())
		require.Equal(t, common, p.Overlaps(q))
		require.Equal(t, q.Overlaps(p), p.Overlaps(q))
		if !p.IsReversed() && !q.IsReversed() {
			require.Equal(t, covered, p.Covers(q))
		} else {
			require.False(t, p.Covers(q))
		}
		if days, ok := p.Days(); ok {
			require.Equal(t, count, days)
		}
		require.False(t, p.Contains(blk.Date{}))
	})
}

func TestInstant(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		unix := rapid.Int64Range(-62135596800, 253402300799).Draw(t, "unix")
		at := time.Unix(unix, rapid.Int64Range(0, 999_999_999).Draw(t, "nano"))
		i := blk.InstantFromTime(at)
		require.Equal(t, at.UTC().Format("2006-01-02T15:04:05Z"), i.String())
		require.Equal(t, unix, i.Time().Unix())
		again, err := blk.ParseInstant(i.String())
		require.NoError(t, err)
		require.Equal(t, i, again)
	})
	require.True(t, blk.InstantFromTime(time.Time{}.Add(-time.Second)).IsZero())
	require.True(t, blk.InstantFromTime(time.Date(10000, 1, 1, 0, 0, 0, 0, time.UTC)).IsZero())
	require.True(t, blk.Instant{}.Time().IsZero())
	require.Equal(t, int64(90), blk.MustParseInstant("2025-12-10T03:00:00Z").SecondsUntil(blk.MustParseInstant("2025-12-10T03:01:30Z")))
	require.Zero(t, blk.Instant{}.SecondsUntil(blk.MustParseInstant("2025-12-10T03:00:00Z")))
}

func TestInstantInZones(t *testing.T) {
	i := blk.MustParseInstant("2025-12-10T16:30:00Z")
	for zone, want := range map[blk.Zone]string{blk.WIB: "2025-12-10 23:30", blk.WITA: "2025-12-11 00:30", blk.WIT: "2025-12-11 01:30", "": "2025-12-10 16:30"} {
		d, clock := i.In(zone)
		require.Equal(t, want, fmt.Sprint(d, " ", clock), zone)
	}
	d, clock := blk.MustParseInstant("9999-12-31T23:00:00Z").In(blk.WIB)
	require.True(t, d.IsZero() && clock.IsZero())
	d, clock = blk.Instant{}.In(blk.WIB)
	require.True(t, d.IsZero() && clock.IsZero())
}

func TestTimeOfDay(t *testing.T) {
	eight := blk.MustParseTimeOfDay("08:15")
	require.Equal(t, "09:00", eight.AddMinutes(45).String())
	require.Equal(t, "00:00", eight.AddMinutes(-495).String())
	for _, n := range []int{-496, 945, 1440, -1440, 1 << 40} {
		require.True(t, eight.AddMinutes(n).IsZero(), n)
	}
	require.True(t, blk.TimeOfDay{}.AddMinutes(1).IsZero())
	require.False(t, blk.MustParseTimeOfDay("00:00").IsZero())
	require.Equal(t, []int{8, 15, 495}, []int{eight.Hour(), eight.Minute(), eight.Minutes()})
	for _, c := range [][2]int{{24, 0}, {-1, 0}, {0, 60}, {0, -1}} {
		_, err := blk.NewTimeOfDay(c[0], c[1])
		require.Error(t, err)
	}
}
