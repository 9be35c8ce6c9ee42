package blk_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/blktest"
)

func TestClassificationCodesAreValues(t *testing.T) {
	t.Run("KBLI", func(t *testing.T) {
		blktest.Conform(t, blk.ParseKBLI, []string{"00", "01", "62", "620", "6201", "62010", "99999"},
			[]string{"6", "620100", "J62", "62.01", "62O10", " 62", "６２"})
	})
	t.Run("KBJI", func(t *testing.T) {
		blktest.Conform(t, blk.ParseKBJI, []string{"0", "25", "251", "2514", "2514.00", "2514.01", "9999"},
			[]string{"25141", "2514.", "2514.1", "2514.001", "251.01", "2514-01", "25l4", " 2514"})
	})
}

func FuzzKBLI(f *testing.F) { blktest.Fuzz(f, blk.ParseKBLI, "62", "62010", "J62") }
func FuzzKBJI(f *testing.F) { blktest.Fuzz(f, blk.ParseKBJI, "2514", "2514.01", "2") }

// TestSectionsOfDivisions asserts that every division of two digits lies where
// the table says, under both mappings, and that no other has a section.
func TestSectionsOfDivisions(t *testing.T) {
	listed := map[string]map[string]string{}
	for _, row := range sharedRows(t, "kbli_division_section.csv") {
		listed[row["division"]] = row
	}
	edition := blk.MustParsePartialDate
	for tens := '0'; tens <= '9'; tens++ {
		for ones := '0'; ones <= '9'; ones++ {
			division := string(tens) + string(ones)
			k := blk.MustParseKBLI(division + "010")
			require.Equal(t, division, k.Division().String())
			for _, year := range []string{"2009", "2015", "2020"} {
				require.Equal(t, listed[division]["section_kbli2009_2015_2020"], k.Section(edition(year)), division)
			}
			require.Equal(t, listed[division]["section_kbli2025"], k.Section(edition("2025")), division)
		}
	}
	require.Empty(t, blk.KBLI{}.Section(edition("2020")))
	require.Empty(t, blk.MustParseKBLI("62").Section(blk.PartialDate{}))
	require.True(t, blk.KBLI{}.Division().IsZero())
}
