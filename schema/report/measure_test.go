package report

import (
	"cmp"
	"fmt"
	"math"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/vokasi/vokasi-go/blk"
)

func TestTicksAreNice(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		low := rapid.Int64Range(-mostDrawn, 0).Draw(t, "low")
		high := rapid.Int64Range(0, mostDrawn).Draw(t, "high")
		if rapid.Bool().Draw(t, "small") {
			low, high = low%1000, high%1000
		}
		most := rapid.Int64Range(2, 12).Draw(t, "most")
		a := newAxis(kindNumber, []int64{low, high}, most, 0, 1000*px)
		ticks := slices.Collect(a.ticks)
		require.Contains(t, []string{"1", "2", "5"}, strings.TrimRight(strconv.FormatInt(a.step, 10), "0"), "a step is nice")
		require.LessOrEqual(t, int64(len(ticks)), most+1)
		require.GreaterOrEqual(t, len(ticks), 2)
		require.LessOrEqual(t, ticks[0], low, "the ticks cover the range")
		require.GreaterOrEqual(t, ticks[len(ticks)-1], high, "the ticks cover the range")
		require.Contains(t, ticks, int64(0))
		for i, n := range ticks {
			require.Zero(t, n%a.step)
			if i > 0 {
				require.Equal(t, a.step, n-ticks[i-1], "the ticks ascend evenly")
			}
		}
		require.True(t, low-ticks[0] < a.step && ticks[len(ticks)-1]-high < a.step || a.low == low && a.high == high || low == high, "no tick is for nothing")
	})
}

func TestPlacesKeepTheOrder(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		numbers := rapid.SliceOfN(rapid.Int64Range(-mostDrawn, mostDrawn), 2, 20).Draw(t, "numbers")
		from, to := rapid.IntRange(0, 400*px).Draw(t, "from"), rapid.IntRange(0, 400*px).Draw(t, "to")
		a := newAxis(kindNumber, numbers, 6, from, to)
		require.Equal(t, from, a.at(a.low))
		require.Equal(t, to, a.at(a.high))
		slices.Sort(numbers)
		for i := range numbers {
			place := a.at(numbers[i])
			require.True(t, min(from, to) <= place && place <= max(from, to))
			if i > 0 && a.at(numbers[i-1]) != place {
				require.Equal(t, cmp.Compare(from, to), cmp.Compare(a.at(numbers[i-1]), place))
			}
		}
	})
}

func TestAxesNameMagnitudes(t *testing.T) {
	label := func(k kind, high int64) string {
		a := newAxis(k, []int64{high}, 5, 0, px)
		return fmt.Sprint(a.label(a.high, blk.Indonesian), " ", a.title(both("uang", "money"), blk.Indonesian), " ", a.title(blk.Text{}, blk.English))
	}
	require.Equal(t, "1 uang ", label(kindNumber, 0))
	require.Equal(t, "1% uang ", label(kindPercent, 0))
	require.Equal(t, "0,05% uang ", label(kindPercent, 5))
	require.Equal(t, "5.000 uang ", label(kindNumber, 4999))
	require.Equal(t, "Rp500.000 uang ", label(kindMoney, 499_999))
	require.Equal(t, "5 uang (juta rupiah) million rupiah", label(kindMoney, 4_500_000))
	require.Equal(t, "500 uang (juta) million", label(kindNumber, 480_000_000))
	require.Equal(t, "1.000.000 uang (triliun) trillion", label(kindNumber, mostDrawn))
}

func TestValuesAsPeopleReadThem(t *testing.T) {
	money := func(n int64) Value { return Rupiah(blk.MustNewRupiah(n)) }
	percent := func(s string) Value { return Percent(blk.MustParsePercent(s)) }
	for _, c := range []struct {
		value         Value
		id, en, brief string
	}{
		{Value{}, "–", "–", "–"},
		{Words(blk.Text{}), "–", "–", "–"},
		{Words(both("Las", "Welding")), "Las", "Welding", "Las"},
		{Code("BAT-002"), "BAT-002", "BAT-002", "BAT-002"},
		{Code(""), "–", "–", "–"},
		{Number(0), "0", "0", "0"},
		{Number(-1234), "-1.234", "-1,234", "-1.234"},
		{Number(999_949), "999.949", "999,949", "999.949"},
		{Number(999_950), "999.950", "999,950", "999.950"},
		{Number(1_250_000), "1.250.000", "1,250,000", "1,3 juta"},
		{Number(-1_240_000), "-1.240.000", "-1,240,000", "-1,2 juta"},
		{Number(999_940_000), "999.940.000", "999,940,000", "999,9 juta"},
		{Number(999_990_000), "999.990.000", "999,990,000", "1 miliar"},
		{Number(math.MaxInt64), "9.223.372.036.854.775.807", "9,223,372,036,854,775,807", "9.223.372.036.854.775.807"},
		{Number(math.MinInt64), "-9.223.372.036.854.775.808", "-9,223,372,036,854,775,808", "-9.223.372.036.854.775.808"},
		{Number(2_500_400_000_000_000), "2.500.400.000.000.000", "2,500,400,000,000,000", "2.500 triliun"},
		{Hundredths(123450), "1.234,5", "1,234.5", "1.234,5"},
		{Hundredths(123456), "1.234,56", "1,234.56", "1.234,6"},
		{Hundredths(-5), "-0,05", "-0.05", "-0,05"},
		{Hundredths(math.MinInt64), "-92.233.720.368.547.758,08", "-92,233,720,368,547,758.08", "-92.233.720.368.547.758,08"},
		{Count(blk.MustNewCount(3700)), "3.700", "3,700", "3.700"},
		{Count(blk.Count{}), "–", "–", "–"},
		{percent("62.50"), "62,5%", "62.5%", "62,5%"},
		{percent("62.55"), "62,55%", "62.55%", "62,6%"},
		{percent("-3.90"), "-3,9%", "-3.9%", "-3,9%"},
		{percent("0.04"), "0,04%", "0.04%", "0,04%"},
		{percent("1234.00"), "1.234%", "1,234%", "1.234%"},
		{Percent(blk.Percent{}), "–", "–", "–"},
		{money(1_500_000), "Rp1.500.000", "Rp1.500.000", "Rp1,5 juta"},
		{money(-1_500_000_000), "-Rp1.500.000.000", "-Rp1.500.000.000", "-Rp1,5 miliar"},
		{money(0), "Rp0", "Rp0", "Rp0"},
		{Rupiah(blk.Rupiah{}), "–", "–", "–"},
		{LessonHours(blk.MustParseLessonHours("240")), "240 JP", "240 lesson hours", "240 JP"},
		{LessonHours(blk.LessonHours{}), "–", "–", "–"},
		{Day(blk.MustParseDate("2026-03-02")), "2 Maret 2026", "2 March 2026", "2 Maret 2026"},
		{Day(blk.Date{}), "–", "–", "–"},
		{Truth(blk.True), "ya", "yes", "ya"},
		{Truth(blk.Undetermined), "belum dapat ditentukan", "undetermined", "belum dapat ditentukan"},
		{HideSmall([]int{3, 9, 20}, 5)[0], "< 5", "< 5", "< 5"},
		{HideSmall([]int{3, 9, 20}, 5)[1], "*", "*", "*"},
		{HideSmall([]int{3, 9, 20}, 5)[2], "20", "20", "20"},
		{HideSmall([]int{0, 9, 20}, 5)[0], "0", "0", "0"},
	} {
		require.Equal(t, c.id, c.value.In(blk.Indonesian))
		require.Equal(t, c.en, c.value.In(blk.English))
		require.Equal(t, c.brief, c.value.brief(blk.Indonesian), c.id)
	}
	require.Equal(t, "3,90%", percent("3.90").in(blk.Indonesian, 2))
	require.Equal(t, "4.00", Hundredths(400).in(blk.English, 2))
}

// What is hidden is neither shown nor drawn, and nothing is worked out from it.
func TestHiddenNumbersStayHidden(t *testing.T) {
	hidden := HideSmall([]int{3, 7, 20}, 5)
	for _, v := range hidden[:2] {
		_, drawn := v.drawn()
		require.False(t, drawn)
		require.NotEqual(t, int64(7), v.n)
		require.NotEqual(t, int64(3), v.n)
	}
	f := FunnelChart{Steps: []FunnelStep{{Value: Number(40)}, {Value: hidden[0]}, {Value: hidden[1]}, {Value: Number(20)}}}
	for i, want := range [][2]string{{"–", "–"}, {"–", "–"}, {"–", "–"}, {"–", "50%"}} {
		before, first := f.shares(i)
		require.Equal(t, want, [2]string{before.In(""), first.In("")})
	}
	b := BarChart{Categories: []blk.Text{both("a", "a")}, Stacked: true, Series: []Series{{Values: hidden[:1]}, {Values: hidden[1:2]}, {Values: hidden[2:]}}}
	require.Equal(t, "+ < 5 + *", b.endLabel(b.bars(b.matrix(), 0), ""), "no total where a part is hidden")
}

func TestTextsFitTheirRoom(t *testing.T) {
	words := rapid.SliceOf(rapid.StringMatching(`[A-Za-z0-9é…%w]{1,30}`))
	rapid.Check(t, func(t *rapid.T) {
		s := strings.Join(words.Draw(t, "words"), " ")
		room, most := rapid.IntRange(20*px, 300*px).Draw(t, "room"), rapid.IntRange(1, 4).Draw(t, "most")
		lines := wrap(s, textSize, room, most)
		require.LessOrEqual(t, len(lines), most)
		for _, line := range lines {
			require.LessOrEqual(t, width(line, textSize), room)
			require.True(t, utf8.ValidString(line))
		}
		if whole := strings.Join(lines, " "); !strings.Contains(whole, cutMark) {
			require.Equal(t, s, whole, "nothing is left out without a mark")
		}
	})
	require.Nil(t, wrap("", textSize, 100*px, 2))
	require.Equal(t, []string{"satu dua", "tiga e…"}, wrap("satu dua tiga empat lima", textSize, 50*px, 2))
}

func TestCalendarsAreWhole(t *testing.T) {
	day := func(t *rapid.T, name string) blk.Date {
		return blk.MustParseDate("0001-01-01").AddDays(rapid.IntRange(0, 3652058).Draw(t, name))
	}
	rapid.Check(t, func(t *rapid.T) {
		p := blk.Period{From: day(t, "from"), Until: day(t, "until")}
		if rapid.Bool().Draw(t, "near") {
			p.Until = p.From.AddDays(rapid.IntRange(0, 2000).Draw(t, "days"))
		}
		if p.IsReversed() || p.Until.IsZero() {
			t.Skip()
		}
		a := &calendar{p, 100 * px, 600 * px}
		narrow, wide := a.columns()
		for _, by := range []column{narrow, wide, {days: 7}} {
			if by == (column{}) || by.days == 7 && p.From.DaysUntil(p.Until) > 5000 {
				continue
			}
			starts := slices.Collect(a.starts(by))
			require.NotEmpty(t, starts)
			require.False(t, starts[0].After(p.From))
			for i, d := range starts {
				if i > 0 {
					require.True(t, d.After(starts[i-1]))
					require.Equal(t, d, by.after(starts[i-1]))
				}
				require.NotEmpty(t, by.name(d, by == wide, blk.Indonesian))
			}
			if next := by.after(starts[len(starts)-1]); !next.IsZero() {
				require.True(t, next.After(p.Until), "the columns reach the end")
			}
			if by == narrow {
				require.Less(t, len(starts), 60)
			}
		}
		require.Equal(t, a.from, a.at(p.From))
		require.Equal(t, a.to, a.after(p.Until))
		one := day(t, "one")
		require.LessOrEqual(t, a.at(one), a.after(one))
		require.True(t, a.from <= a.at(one) && a.after(one) <= a.to)
	})
}

func TestSpansDoNotCoverEachOther(t *testing.T) {
	p := blk.Period{From: blk.MustParseDate("2025-01-01"), Until: blk.MustParseDate("2025-12-31")}
	rapid.Check(t, func(t *rapid.T) {
		row := TimelineRow{}
		for range rapid.IntRange(0, 20).Draw(t, "spans") {
			from := p.From.AddDays(rapid.IntRange(-50, 400).Draw(t, "from"))
			row.Spans = append(row.Spans, TimelineSpan{both(strings.Repeat("m", rapid.IntRange(0, 20).Draw(t, "name")), ""), blk.Period{From: from, Until: from.AddDays(rapid.IntRange(0, 120).Draw(t, "days"))}, 0})
		}
		c := &canvas{body: new(strings.Builder)}
		spans, lanes := c.lanes(&row, &calendar{p, 100 * px, 600 * px})
		require.GreaterOrEqual(t, lanes, 1)
		for i, one := range spans {
			require.True(t, one.lane < lanes && one.low <= one.from && one.from <= one.to && one.to <= one.high && one.high <= 600*px)
			for _, other := range spans[:i] {
				require.True(t, other.lane != one.lane || other.high <= one.low || one.high <= other.low)
			}
		}
	})
}

func TestLooksDiffer(t *testing.T) {
	seen := map[look]bool{}
	for i := range manyLooks {
		require.False(t, seen[lookOf(i)], i)
		seen[lookOf(i)] = true
	}
	require.Equal(t, lookOf(0), lookOf(-3))
	require.Equal(t, lookOf(0), lookOf(manyLooks))
}

// contrast is the contrast of a colour on white, as WCAG 2 has it.
func contrast(t *testing.T, colour string) float64 {
	t.Helper()
	n, err := strconv.ParseUint(strings.TrimPrefix(colour, "#"), 16, 32)
	require.NoError(t, err)
	part := func(v uint64) float64 {
		c := float64(v&255) / 255
		if c <= 0.03928 {
			return c / 12.92
		}
		return math.Pow((c+0.055)/1.055, 2.4)
	}
	return 1.05 / (0.2126*part(n>>16) + 0.7152*part(n>>8) + 0.0722*part(n) + 0.05)
}

func TestContrast(t *testing.T) {
	for _, colour := range []string{ink, muted, alert} {
		require.GreaterOrEqual(t, contrast(t, colour), 4.5, colour)
	}
	for _, l := range looks {
		require.GreaterOrEqual(t, contrast(t, l.colour), 4.5, "texts stand on it in white")
	}
	for _, m := range regexp.MustCompile(`[{;]color:(#[0-9a-f]+)`).FindAllStringSubmatch(style, -1) {
		require.GreaterOrEqual(t, contrast(t, m[1]), 4.5, m[0])
	}
}

func TestWidthsOfLetters(t *testing.T) {
	require.Len(t, strings.Fields(letterWidths), 95)
	require.Equal(t, 1218, width("@", textSize))
	require.Equal(t, (556+556+650)*12/10, width("a0é", textSize))
	require.Less(t, width("iiii", textSize), width("mmmm", textSize))
}
