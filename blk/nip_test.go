package blk_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"strconv"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/blktest"
)

const secretNIP = "198602292010011990"

func TestNIPIsAValue(t *testing.T) {
	blktest.Conform(t, blk.ParseNIP,
		[]string{"196001011985031001", "198402292009122991", "198602282010011990", "199001012022212999", "199001012022291999"},
		[]string{secretNIP, "19860228201001199", "1986022820100119900", "19860228 201001 1 990", "00000228201001199O", "000002282010011990",
			"198600282010011990", "198613282010011990", "198602002010011990", "198602322010011990", "198602280000011990", "198602282010001990", "198602282010131990",
			"198602282010201990", "198602282010301990", "198602282010010990", "198602282010013990", "198602282010011000", "1.98602E+17"})
}

func FuzzNIP(f *testing.F) {
	blktest.Fuzz(f, blk.ParseNIP, "198602282010011990", "199001012022212999", "198602292010011990")
}

func TestDefectsOfNIP(t *testing.T) {
	for text, want := range map[string]blk.Defect{
		"":                   blk.DefectEmpty,
		"19860228201001199":  blk.DefectLength,
		"19860228201001l990": blk.DefectLetterDigit,
		"1.98602E+17":        blk.DefectSpreadsheet,
		"000002282010011990": blk.DefectYear,
		"198613282010011990": blk.DefectMonth,
		"198602322010011990": blk.DefectDay,
		"198602292010011990": blk.DefectCalendar,
		"198602282010131990": blk.DefectMonth,
		"198602282010013990": blk.DefectRange,
		"198602282010011000": blk.DefectSequence,
	} {
		_, err := blk.ParseNIP(text)
		fault, ok := errors.AsType[*blk.ParseError](err)
		require.True(t, ok, text)
		require.Equal(t, want, fault.Defect, text)
		require.NotContains(t, fmt.Sprintf("%v %#v", err, err), "19860", "the error does not echo the number")
	}
}

// TestNIPPartsAreItsDigits builds numbers from parts and takes them apart.
func TestNIPPartsAreItsDigits(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		birth := drawDate(t, "birth")
		year, month := rapid.IntRange(1950, 2099).Draw(t, "year"), rapid.SampledFrom([]int{1, 9, 12, 21, 29}).Draw(t, "month")
		sex := rapid.SampledFrom([]blk.Sex{blk.Male, blk.Female}).Draw(t, "sex")
		digit := map[blk.Sex]int{blk.Male: 1, blk.Female: 2}[sex]
		text := fmt.Sprintf("%04d%02d%02d%04d%02d%d%03d", birth.Year(), birth.Month(), birth.Day(), year, month, digit, rapid.IntRange(1, 999).Draw(t, "serial"))
		n, err := blk.ParseNIP(text)
		require.NoError(t, err)
		require.Equal(t, birth, n.BirthDate())
		require.Equal(t, sex, n.Sex())
		require.Equal(t, year, n.Appointed().Year())
		if month > 12 {
			require.Equal(t, strconv.Itoa(year), n.Appointed().String(), "a contract has no month")
		} else {
			require.Equal(t, month, n.Appointed().Month())
		}
		b, err := n.MarshalText()
		require.NoError(t, err)
		require.Equal(t, text, string(b))
	})
	var none blk.NIP
	require.True(t, none.BirthDate().IsZero())
	require.True(t, none.Appointed().IsZero())
	require.Empty(t, none.Sex())
	require.Empty(t, none.String())
}

func TestNIPMasksItself(t *testing.T) {
	const digits = "198602282010011990"
	n := blk.MustParseNIP(digits)
	secret, err := strconv.ParseUint(digits, 10, 64)
	require.NoError(t, err)
	type keeper struct{ hidden blk.NIP }
	for _, v := range []any{n, &n, []blk.NIP{n}, map[string]blk.NIP{"x": n}, keeper{n}, &keeper{n}} {
		for verb := 'a'; verb <= 'z'; verb++ {
			for _, flag := range []string{"", "+", "#", "-20", " ", "0"} {
				for _, c := range []rune{verb, verb - 'a' + 'A'} {
					out := fmt.Sprintf("%"+flag+string(c), v)
					require.NotContains(t, out, digits)
					require.NotContains(t, out, digits[:8])
					require.NotContains(t, out, strconv.FormatUint(secret, 16))
				}
			}
		}
	}
	var b bytes.Buffer
	slog.New(slog.NewTextHandler(&b, nil)).Info("x", "v", n)
	slog.New(slog.NewJSONHandler(&b, nil)).Info("x", "v", n)
	require.NotContains(t, b.String(), digits)
	require.Contains(t, b.String(), "******************")
	text, err := json.Marshal(n)
	require.NoError(t, err)
	require.Equal(t, strconv.Quote(digits), string(text), "documents carry the number")
}

func TestSharedWords(t *testing.T) {
	blktest.CodeList(t, blk.EducationLevel(""), blk.StandardKind(""))
	require.Equal(t, blk.EducationD4.Rank(), blk.EducationS1.Rank())
	require.Zero(t, blk.EducationLevel("").Rank())
	require.Zero(t, blk.EducationLevel("x").Rank())
	before := 0
	for _, word := range blk.EducationLevel("").CodeList().Values() {
		rank := blk.EducationLevel(word).Rank()
		require.GreaterOrEqual(t, rank, before)
		before = rank
	}
	require.Equal(t, blk.Text{ID: "2 JP", EN: "2 lesson hours"}, blk.UnitLessonHours.Format(2))
}
