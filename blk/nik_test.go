package blk_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/vokasi/vokasi-go/blk"
)

const secretNIK = "6401044203089901"

func TestSharedNIKCases(t *testing.T) {
	on := blk.MustParseDate("2026-08-15")
	for _, row := range sharedRows(t, "nik_cases.csv") {
		name := row["note"]
		n, err := blk.ParseNIK(row["nik"])
		parts := blk.ExamineNIK(row["nik"])
		require.Equal(t, row["well_formed"] == "yes", err == nil, name)
		require.Equal(t, n, parts.NIK, name)
		require.Equal(t, row["sex"], string(parts.Sex), name)
		if err != nil {
			fault, ok := errors.AsType[*blk.ParseError](err)
			require.True(t, ok, name)
			require.Equal(t, row["reason"], strings.ReplaceAll(string(fault.Defect.Broad()), "_", "-"), name)
			require.Equal(t, fault, parts.Err, name)
			continue
		}
		require.Nil(t, parts.Err, name)
		var candidates []string
		for _, d := range n.AppendBirthDates(nil, on) {
			candidates = append(candidates, d.String())
		}
		require.Equal(t, row["birth_candidates"], strings.Join(candidates, "|"), name)
		require.Equal(t, row["birth_at_2026_08_15"], n.BirthOn(on).String(), name)
		require.Equal(t, row["sequence"], fmt.Sprintf("%04d", n.Sequence()), name)
		require.Equal(t, row["sex"], string(n.Sex()), name)
		require.Equal(t, row["nik"][:6], strings.ReplaceAll(n.Region().String(), ".", ""), name)
	}
}

func TestNIKDefects(t *testing.T) {
	for text, want := range map[string]blk.Defect{
		"":                  blk.DefectEmpty,
		"320101010190990":   blk.DefectLength,
		"32010101019099011": blk.DefectLength,
		"32010101O1909901":  blk.DefectLetterDigit,
		"32010101l1909901":  blk.DefectLetterDigit,
		"３２０１０１０１０１９０９９０１": blk.DefectForeignDigit,
		"3.2010101019E+15": blk.DefectSpreadsheet,
		"3,20101E+15":      blk.DefectSpreadsheet,
		"3201 0101 0190":   blk.DefectNonDigit,
		"3.2010101":        blk.DefectNonDigit,
		"3201013201909901": blk.DefectDay,
		"3201014001909901": blk.DefectDay,
		"3201010001909901": blk.DefectDay,
		"3201017201909901": blk.DefectDay,
		"3201010100909901": blk.DefectMonth,
		"3201010113909901": blk.DefectMonth,
		"3201013104909901": blk.DefectCalendar,
		"3201012902019901": blk.DefectCalendar,
		"3201010101900000": blk.DefectSequence,
	} {
		fault := blk.ExamineNIK(text).Err
		require.NotNil(t, fault, text)
		require.Equal(t, want, fault.Defect, text)
	}
}

func TestBirthOfNIK(t *testing.T) {
	on := blk.MustParseDate("2026-08-15")
	infant := blk.MustParseNIK("6401040101259901") // 1925 or 2025
	require.Equal(t, "2025-01-01", infant.BirthOn(on).String())
	require.Len(t, infant.AppendBirthDates(nil, on), 2)
	require.Len(t, infant.AppendBirthDates(nil, blk.Date{}), 2)
	require.True(t, infant.BirthOn(blk.Date{}).IsZero())

	trainee := blk.MustParseNIK("6401044203089901") // 2 March 2008 or 1908
	birth, ok := trainee.BirthAged(on, 15, 64)
	require.True(t, ok)
	require.Equal(t, "2008-03-02", birth.String())
	_, ok = trainee.BirthAged(on, 20, 30)
	require.False(t, ok)
	_, ok = infant.BirthAged(on, 0, 120)
	require.False(t, ok, "two candidates fit")
	require.True(t, trainee.Matches(birth))
	require.True(t, trainee.Matches(blk.MustParseDate("1908-03-02")), "the century is not in the number")
	require.False(t, trainee.Matches(blk.MustParseDate("2008-03-03")))
	require.False(t, trainee.Matches(blk.Date{}))

	var none blk.NIK
	require.True(t, none.Region().IsZero())
	require.Empty(t, none.Sex())
	require.Zero(t, none.Sequence())
	require.Empty(t, none.AppendBirthDates(nil, on))
	require.False(t, none.Matches(birth))
	require.Empty(t, none.String())
}

// TestNIKPartsAreItsDigits builds numbers from parts and takes them apart.
func TestNIKPartsAreItsDigits(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		region := rapid.IntRange(0, 999999).Draw(t, "region")
		birth := drawDate(t, "birth")
		female := rapid.Bool().Draw(t, "female")
		serial := rapid.IntRange(1, 9999).Draw(t, "serial")
		day, sex := birth.Day(), blk.Male
		if female {
			day, sex = day+40, blk.Female
		}
		text := fmt.Sprintf("%06d%02d%02d%02d%04d", region, day, birth.Month(), birth.Year()%100, serial)
		n, err := blk.ParseNIK(text)
		if birth.Month() == 2 && birth.Day() == 29 && birth.Year()%100%4 != 0 {
			require.Error(t, err)
			return
		}
		require.NoError(t, err)
		require.Equal(t, sex, n.Sex())
		require.Equal(t, serial, n.Sequence())
		require.True(t, n.Matches(birth))
		require.Equal(t, fmt.Sprintf("%06d", region), strings.ReplaceAll(n.Region().String(), ".", ""))
		b, err := n.MarshalText()
		require.NoError(t, err)
		require.Equal(t, text, string(b))
	})
}

// TestIdentityNumbersMaskThemselves writes numbers, and everything that holds
// them, in every way that a log knows.
func TestIdentityNumbersMaskThemselves(t *testing.T) {
	person := blk.Person{ID: "p-1", Name: "Siti", NIK: blk.MustParseNIK(secretNIK), FamilyCardNumber: blk.MustParseFamilyCardNumber(secretNIK)}
	type keeper struct {
		hidden blk.NIK
		person *blk.Person
		Public blk.Person
	}
	held := []any{
		person.NIK, &person.NIK, person.FamilyCardNumber, &person.FamilyCardNumber, person, &person,
		[]blk.NIK{person.NIK}, map[string]blk.NIK{"x": person.NIK}, blk.Persons{person}, &blk.Records{Persons: blk.Persons{person}},
		blk.Records{Persons: blk.Persons{person}}, keeper{person.NIK, &person, person},
		blk.ExamineNIK(secretNIK),
	}
	for _, v := range held {
		for verb := 'a'; verb <= 'z'; verb++ {
			for _, flag := range []string{"", "+", "#", "-20", " ", "0"} {
				for _, c := range []rune{verb, verb - 'a' + 'A'} {
					out := fmt.Sprintf("%"+flag+string(c), v)
					requireMasked(t, out)
				}
			}
		}
		requireMasked(t, fmt.Sprint(v))
	}
	for _, v := range []any{person.NIK, person.FamilyCardNumber, person, &person, blk.Persons{person}, blk.Records{Persons: blk.Persons{person}}, &blk.Records{Persons: blk.Persons{person}}} {
		var b bytes.Buffer
		slog.New(slog.NewTextHandler(&b, nil)).Info("x", "v", v, slog.Group("g", "v", v))
		slog.New(slog.NewJSONHandler(&b, nil)).Info("x", "v", v, slog.Group("g", "v", v))
		requireMasked(t, b.String())
	}
	require.Equal(t, "****************", person.NIK.String())
	require.Equal(t, "****************", fmt.Sprintf("%d", person.NIK))
	b, err := json.Marshal(person.NIK)
	require.NoError(t, err)
	require.Equal(t, strconv.Quote(secretNIK), string(b), "documents carry the number")
}

func requireMasked(t *testing.T, out string) {
	t.Helper()
	require.NotContains(t, out, secretNIK)
	require.NotContains(t, out, secretNIK[6:12])
	require.NotContains(t, out, "5a"+secretNIK, "hexadecimal")
	n, err := strconv.ParseUint(secretNIK, 10, 64)
	require.NoError(t, err)
	require.NotContains(t, out, strconv.FormatUint(n, 16))
	require.NotContains(t, out, strconv.FormatUint(n, 8))
}

func TestErrorsDoNotEchoIdentityNumbers(t *testing.T) {
	for _, text := range []string{secretNIK + "1", secretNIK[:15], "x" + secretNIK[1:], secretNIK[:12] + "0000"} {
		_, err := blk.ParseNIK(text)
		require.Error(t, err)
		require.NotContains(t, fmt.Sprintf("%+v %#v", err, err), text[1:10])
		fault, _ := errors.AsType[*blk.ParseError](err)
		require.NotContains(t, fault.Text().ID+fault.Text().EN, text[1:10])
	}
}
