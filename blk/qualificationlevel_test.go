package blk_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/blktest"
)

func TestQualificationLevels(t *testing.T) {
	blktest.Conform(t, blk.ParseQualificationLevel, []string{"1", "2", "6", "9"}, []string{"0", "10", "-1", "+1", "01", "II", " 4", "４"})
	blktest.CodeList(t, blk.QualificationPosition(""))
	for _, n := range []int{-1, 0, 10, 265} {
		_, err := blk.NewQualificationLevel(n)
		require.Error(t, err)
	}
	var absent blk.QualificationLevel
	require.Empty(t, absent.Position())
	require.Nil(t, absent.Education())
	require.True(t, absent.EducationLabel().IsZero())
}

// educationOfTable are the levels of education by the words of the table of levels.
var educationOfTable = map[string][]blk.EducationLevel{
	"pendidikan dasar (setara)": {blk.EducationSD, blk.EducationSMP}, "pendidikan menengah": {blk.EducationSMA},
	"Diploma 1": {blk.EducationD1}, "Diploma 2": {blk.EducationD2}, "Diploma 3": {blk.EducationD3},
	"Diploma 4": {blk.EducationD4}, "Sarjana": {blk.EducationS1}, "Magister": {blk.EducationS2}, "Doktor": {blk.EducationS3},
}

// TestLevelsAreThoseOfTheRegulation holds every level against the table of Perpres
// 8/2012: its group of positions, and which education is equivalent to it.
func TestLevelsAreThoseOfTheRegulation(t *testing.T) {
	rows := sharedRows(t, "kkni_levels.csv")
	require.Len(t, rows, 9)
	for _, row := range rows {
		l := blk.MustParseQualificationLevel(row["level"])
		position, known := l.Position().CodeList().Match(row["position_group"])
		require.True(t, known, row["position_group"])
		require.Equal(t, string(l.Position()), position.Value, l)
		var want []blk.EducationLevel
		for _, words := range strings.FieldsFunc(row["education_equivalent_at_least"], func(r rune) bool { return r == ';' || r == '/' }) {
			words = strings.TrimSpace(words)
			want = append(want, educationOfTable[words]...)
			first, _, _ := strings.Cut(words, " (")
			require.Contains(t, l.EducationLabel().ID, first, l)
		}
		require.Equal(t, want, l.Education(), l)
		for _, e := range want {
			require.Equal(t, l, e.QualificationLevel(), e)
		}
		require.NotEmpty(t, l.EducationLabel().EN)
	}
}

func TestHigherEducationIsOfNoLowerLevel(t *testing.T) {
	before := blk.QualificationLevel{}
	for e := range blk.EducationSD.CodeList().All() {
		l := blk.EducationLevel(e.Value).QualificationLevel()
		require.GreaterOrEqual(t, l.Compare(before), 0, e.Value)
		require.Equal(t, !l.IsZero(), slices.Contains(l.Education(), blk.EducationLevel(e.Value)), e.Value)
		before = l
	}
	for _, e := range []blk.EducationLevel{"", "smk", blk.EducationNone, blk.EducationPrimaryIncomplete} {
		require.True(t, e.QualificationLevel().IsZero(), e)
	}
}

func TestEducationOfALevelIsACopy(t *testing.T) {
	l := blk.MustNewQualificationLevel(6)
	l.Education()[0] = blk.EducationS3
	require.Equal(t, []blk.EducationLevel{blk.EducationD4, blk.EducationS1}, l.Education())
}
