package blk_test

import (
	"errors"
	"math/big"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/vokasi/vokasi-go/blk"
)

func TestSharedRupiahFormats(t *testing.T) {
	for _, row := range sharedRows(t, "rupiah_format_cases.csv") {
		r := blk.MustParseRupiah(row["value_rupiah"])
		require.Equal(t, row["eyd_v_style"], r.String())
		require.Equal(t, row["eyd_v_two_decimals"], r.Styled(blk.StyleEYDDecimals))
		require.Equal(t, row["cldr48_id_currency_no_fraction"], r.Styled(blk.StyleCLDR))
		for _, style := range []blk.RupiahStyle{"", blk.StyleEYD, blk.StyleEYDDecimals, blk.StyleCLDR} {
			again, repaired, err := blk.ReadRupiah(r.Styled(style))
			require.NoError(t, err)
			require.True(t, repaired)
			require.Equal(t, r, again)
		}
	}
	require.Empty(t, blk.Rupiah{}.String())
}

func TestSharedRupiahInputs(t *testing.T) {
	for _, row := range sharedRows(t, "rupiah_parse_cases.csv") {
		p := blk.ExamineRupiah(row["input"])
		r, _, err := blk.ReadRupiah(row["input"])
		require.Equal(t, p.Rupiah, r, row["input"])
		switch want := row["expected"]; {
		case want == "error":
			require.Error(t, err, row["input"])
			require.NotNil(t, p.Err, row["input"])
			require.Empty(t, p.Decimal, row["input"])
		case strings.Contains(want, "."): // a number, but not of whole rupiah
			require.Error(t, err, row["input"])
			require.Equal(t, blk.DefectFraction, p.Err.Defect)
			require.Equal(t, want, p.Decimal, row["input"])
		default:
			require.NoError(t, err, row["input"])
			require.Equal(t, want, p.Decimal, row["input"])
			require.Equal(t, blk.MustParseRupiah(want), r, row["input"])
		}
	}
}

func TestReadRupiah(t *testing.T) {
	for s, want := range map[string]string{
		"Rp. 1.500.000,-": "1500000", "Rp 1.500.000,--": "1500000", "IDR 1500000": "1500000", "rp1.500.000": "1500000",
		"Rp-1.500.000": "-1500000", "- Rp 1.500.000": "-1500000", "\u2212Rp1.500": "-1500", "0": "0", "Rp0": "0", "-Rp0": "0", "(0)": "0",
		"Rp1.500.000,0": "1500000", "\u00a0Rp\u00a01.500 ": "1500", "9.007.199.254.740.991": "9007199254740991",
	} {
		r, _, err := blk.ReadRupiah(s)
		require.NoError(t, err, s)
		require.Equal(t, blk.MustParseRupiah(want), r, s)
	}
	for s, want := range map[string]blk.Defect{
		"1,500,000": blk.DefectGrouping, "1,500": blk.DefectGrouping, "1.50": blk.DefectGrouping, "1500.000": blk.DefectGrouping, "1..500": blk.DefectGrouping,
		".500": blk.DefectGrouping, "1.": blk.DefectGrouping, "2,5 M": blk.DefectMagnitude, "Rp 5 jt": blk.DefectMagnitude, "5 ribu": blk.DefectMagnitude,
		"": blk.DefectEmpty, "Rp": blk.DefectEmpty, "Rp.": blk.DefectEmpty, "RpRp5": blk.DefectNonDigit, "abc": blk.DefectNonDigit, "O5": blk.DefectLetterDigit,
		"--5": blk.DefectSign, "-Rp-5": blk.DefectSign, "(-5)": blk.DefectSign, "(5": blk.DefectSign, "5 rupiah saja": blk.DefectCharacter,
		"01": blk.DefectLeadingZero, "1,5": blk.DefectFraction, "1,50": blk.DefectFraction, "9007199254740992": blk.DefectRange,
		"1500000000000000000000": blk.DefectRange, "1,-5": blk.DefectCharacter, "１": blk.DefectForeignDigit,
	} {
		p := blk.ExamineRupiah(s)
		require.NotNil(t, p.Err, s)
		require.Equal(t, want, p.Err.Defect, s)
		require.True(t, p.Rupiah.IsZero(), s)
		require.NotEmpty(t, p.Err.Text().ID)
	}
	require.Equal(t, "-0.5", blk.ExamineRupiah("-0,5").Decimal)
}

func TestSharedTerbilang(t *testing.T) {
	for _, row := range sharedRows(t, "terbilang_cases.csv") {
		n, err := strconv.ParseInt(row["value"], 10, 64)
		require.NoError(t, err)
		require.Equal(t, row["words"], blk.AmountInWords(n))
		require.Equal(t, row["words"]+" rupiah", blk.MustNewRupiah(n).InWords())
	}
	require.Equal(t, "nol", blk.AmountInWords(0))
	require.Empty(t, blk.Rupiah{}.InWords())
	require.Equal(t, "minus sembilan kuintiliun dua ratus dua puluh tiga kuadriliun tiga ratus tujuh puluh dua triliun tiga puluh enam miliar delapan ratus lima puluh empat juta tujuh ratus tujuh puluh lima ribu delapan ratus delapan", blk.AmountInWords(-1<<63))
}

// TestTerbilangReadsBack reads the words of a number back by a small grammar.
func TestTerbilangReadsBack(t *testing.T) {
	units := map[string]int64{"satu": 1, "dua": 2, "tiga": 3, "empat": 4, "lima": 5, "enam": 6, "tujuh": 7, "delapan": 8, "sembilan": 9, "sepuluh": 10, "sebelas": 11}
	scales := map[string]int64{"ribu": 1e3, "juta": 1e6, "miliar": 1e9, "triliun": 1e12, "kuadriliun": 1e15}
	read := func(words string) int64 {
		total, group, last := int64(0), int64(0), int64(0)
		for w := range strings.FieldsSeq(words) {
			switch {
			case units[w] > 0:
				last = units[w]
			case w == "belas":
				group, last = group+last+10, 0
			case w == "puluh":
				group, last = group+last*10, 0
			case w == "ratus":
				group, last = group+last*100, 0
			case w == "seratus":
				group += 100
			case w == "seribu":
				total += 1000
			default:
				total, group, last = total+(group+last)*scales[w], 0, 0
			}
		}
		return total + group + last
	}
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.Int64Range(1, 1<<53-1).Draw(t, "n")
		require.Equal(t, n, read(blk.AmountInWords(n)))
	})
}

var anyRupiah = rapid.Custom(func(t *rapid.T) blk.Rupiah {
	limit := int64(1<<53 - 1)
	return blk.MustNewRupiah(rapid.OneOf(rapid.Int64Range(-limit, limit), rapid.Int64Range(-2000, 2000), rapid.SampledFrom([]int64{-limit, limit, 0})).Draw(t, "rupiah"))
})

func bigOf(r blk.Rupiah) *big.Int {
	n, _ := r.Int()
	return big.NewInt(n)
}

// requireAmount asserts that an operation returns the exact result where that
// fits, and an error where it does not.
func requireAmount(t *rapid.T, want *big.Int, got blk.Rupiah, err error) {
	t.Helper()
	if want.CmpAbs(big.NewInt(1<<53-1)) > 0 {
		fault, ok := errors.AsType[*blk.AmountError](err)
		require.True(t, ok, "want %v, got %v", want, got)
		require.Equal(t, blk.AmountRange, fault.Problem)
		require.True(t, got.IsZero())
		return
	}
	require.NoError(t, err)
	require.Equal(t, want.String(), bigOf(got).String())
}

func TestRupiahArithmeticIsExact(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a, b := anyRupiah.Draw(t, "a"), anyRupiah.Draw(t, "b")
		sum, err := a.Add(b)
		requireAmount(t, new(big.Int).Add(bigOf(a), bigOf(b)), sum, err)
		difference, err := a.Sub(b)
		requireAmount(t, new(big.Int).Sub(bigOf(a), bigOf(b)), difference, err)
		n := rapid.OneOf(rapid.Int64(), rapid.Int64Range(-100, 100)).Draw(t, "n")
		product, err := a.Times(n)
		requireAmount(t, new(big.Int).Mul(bigOf(a), big.NewInt(n)), product, err)
		require.Equal(t, bigOf(a).Cmp(bigOf(b)), a.Compare(b))
		require.Equal(t, bigOf(a).Sign(), a.Sign())
		require.Equal(t, a, a.Neg().Neg())
	})
}

func TestShareRounds(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a := anyRupiah.Draw(t, "a")
		hundredths := rapid.Int64Range(-9_999_999, 9_999_999).Draw(t, "hundredths")
		p, err := blk.NewPercent(hundredths)
		require.NoError(t, err)
		exact := new(big.Int).Mul(bigOf(a), big.NewInt(hundredths))
		for _, rounding := range []blk.Rounding{blk.RoundDown, blk.RoundUp, blk.RoundHalfUp, ""} {
			quo, rem := new(big.Int).QuoRem(new(big.Int).Abs(exact), big.NewInt(10_000), new(big.Int))
			if rounding == blk.RoundUp && rem.Sign() > 0 || rounding != blk.RoundUp && rounding != blk.RoundDown && rem.Int64() >= 5000 {
				quo.Add(quo, big.NewInt(1))
			}
			if exact.Sign() < 0 {
				quo.Neg(quo)
			}
			got, err := a.Share(p, rounding)
			requireAmount(t, quo, got, err)
		}
	})
}

// TestPartsSumToTheWhole is the law of every split.
func TestPartsSumToTheWhole(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a := anyRupiah.Draw(t, "a")
		weights := rapid.SliceOfN(rapid.OneOf(rapid.Int64Range(0, 100), rapid.Int64Range(0, 1<<50)), 1, 20).Draw(t, "weights")
		parts, err := a.Allocate(weights...)
		if !slices.ContainsFunc(weights, func(w int64) bool { return w > 0 }) {
			require.Error(t, err)
			return
		}
		total := new(big.Int)
		for _, w := range weights {
			total.Add(total, big.NewInt(w))
		}
		if total.Cmp(big.NewInt(1<<53-1)) > 0 {
			require.Error(t, err)
			return
		}
		require.NoError(t, err)
		sum, err := blk.SumRupiah(parts...)
		require.NoError(t, err)
		require.Equal(t, a, sum)
		for i, part := range parts {
			// No part is a rupiah or more away from its exact share.
			exact := new(big.Rat).SetFrac(new(big.Int).Mul(bigOf(a), big.NewInt(weights[i])), total)
			off := new(big.Rat).Sub(new(big.Rat).SetInt(bigOf(part)), exact)
			require.Negative(t, off.Abs(off).Cmp(big.NewRat(1, 1)))
			if weights[i] == 0 {
				require.Zero(t, part.Sign())
			}
		}
		split, err := a.Split(len(weights))
		require.NoError(t, err)
		sum, err = blk.SumRupiah(split...)
		require.NoError(t, err)
		require.Equal(t, a, sum)
	})
}

func TestLeftoverGoesToLargestRemainder(t *testing.T) {
	parts, err := blk.MustNewRupiah(100).Allocate(1, 1, 1)
	require.NoError(t, err)
	require.Equal(t, "[Rp34 Rp33 Rp33]", strings.ReplaceAll(sprint(parts), ",", ""))
	parts, err = blk.MustNewRupiah(10).Allocate(33, 33, 34) // 3.3, 3.3, 3.4
	require.NoError(t, err)
	require.Equal(t, "[Rp3 Rp3 Rp4]", sprint(parts))
	parts, err = blk.MustNewRupiah(-100).Split(3)
	require.NoError(t, err)
	require.Equal(t, "[-Rp34 -Rp33 -Rp33]", sprint(parts))
}

func sprint(parts []blk.Rupiah) string {
	words := make([]string, len(parts))
	for i, p := range parts {
		words[i] = p.String()
	}
	return "[" + strings.Join(words, " ") + "]"
}

func TestAbsentAmountsHaveNoSum(t *testing.T) {
	one, none := blk.MustNewRupiah(1), blk.Rupiah{}
	percent := blk.MustParsePercent("70.00")
	for name, err := range map[string]error{
		"add": second(one.Add(none)), "to": second(none.Add(one)), "sub": second(one.Sub(none)), "times": second(none.Times(2)),
		"share": second(none.Share(percent, "")), "of nothing": second(one.Share(blk.Percent{}, "")), "split": second(none.Split(2)), "sum": second(blk.SumRupiah(one, none)),
	} {
		fault, ok := errors.AsType[*blk.AmountError](err)
		require.True(t, ok, name)
		require.Equal(t, blk.AmountAbsent, fault.Problem, name)
		require.NotEmpty(t, fault.Text().ID)
		require.Contains(t, fault.Error(), "absent")
	}
	for _, err := range []error{second(one.Split(0)), second(one.Split(-1)), second(one.Allocate()), second(one.Allocate(-1, 2)), second(one.Allocate(1 << 60))} {
		fault, ok := errors.AsType[*blk.AmountError](err)
		require.True(t, ok)
		require.Equal(t, blk.AmountShares, fault.Problem)
	}
	zero, err := blk.SumRupiah()
	require.NoError(t, err)
	require.Equal(t, "Rp0", zero.String())
	require.False(t, zero.IsZero(), "Rp0 is there")
	_, err = blk.NewRupiah(1 << 53)
	require.Error(t, err)
}

func second[T any](_ T, err error) error { return err }

func TestArithmeticAllocatesNothing(t *testing.T) {
	a, b, p := blk.MustNewRupiah(1_500_000), blk.MustNewRupiah(7), blk.MustParsePercent("70.00")
	buf := make([]byte, 0, 64)
	require.Zero(t, testing.AllocsPerRun(100, func() {
		sum, _ := a.Add(b)
		sum, _ = sum.Sub(b)
		sum, _ = sum.Times(3)
		sum, _ = sum.Share(p, blk.RoundHalfUp)
		sum, _ = blk.SumRupiah(sum, a, b)
		buf = sum.AppendStyle(buf[:0], blk.StyleEYD)
	}))
}

func TestPercent(t *testing.T) {
	require.Equal(t, blk.Text{ID: "3,9 persen", EN: "3.9 percent"}, blk.MustParsePercent("3.90").Label())
	require.Equal(t, "70 persen", blk.MustParsePercent("70.00").Label().ID)
	require.Equal(t, "12.25 percent", blk.MustParsePercent("12.25").Label().EN)
	require.True(t, blk.Percent{}.Label().IsZero())
	p, err := blk.PercentOf(283, 3757, blk.RoundHalfUp)
	require.NoError(t, err)
	require.Equal(t, "7.53", p.String())
	for _, c := range [][2]int64{{1, 0}, {1 << 60, 1}, {-1 << 63, 1}} {
		_, err := blk.PercentOf(c[0], c[1], blk.RoundDown)
		require.Error(t, err)
	}
	_, err = blk.NewPercent(10_000_000)
	require.Error(t, err)
	_, ok := blk.Percent{}.Hundredths()
	require.False(t, ok)
}

func TestLessonHours(t *testing.T) {
	a, b := blk.MustParseLessonHours("240"), blk.MustParseLessonHours("20")
	require.Equal(t, "260", a.Add(b).String())
	require.True(t, a.Add(blk.LessonHours{}).IsZero())
	require.True(t, blk.MustParseLessonHours("100000").Add(b).IsZero())
	minutes, ok := a.Minutes(45)
	require.True(t, ok)
	require.Equal(t, 10800, minutes)
	_, ok = blk.LessonHours{}.Minutes(45)
	require.False(t, ok)
	require.Equal(t, "240 JP", a.Label().ID)
	require.True(t, blk.LessonHours{}.Label().IsZero())
	_, err := blk.NewLessonHours(-1)
	require.Error(t, err)
	_, err = blk.NewCount(-1)
	require.Error(t, err)
}
