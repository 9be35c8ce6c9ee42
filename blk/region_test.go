package blk_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/vokasi/vokasi-go/blk"
)

var anyRegion = rapid.Custom(func(t *rapid.T) blk.Region {
	two := rapid.IntRange(0, 99)
	s := fmt.Sprintf("%02d", two.Draw(t, "province"))
	depth := rapid.IntRange(1, 4).Draw(t, "depth")
	for i := 1; i < depth && i < 3; i++ {
		s += fmt.Sprintf(".%02d", two.Draw(t, "part"))
	}
	if depth == 4 {
		s += fmt.Sprintf(".%04d", rapid.IntRange(1000, 3999).Draw(t, "village"))
	}
	return blk.MustParseRegion(s)
})

// TestRegionIsItsText compares the questions about regions with their texts.
func TestRegionIsItsText(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		r, s := anyRegion.Draw(t, "r"), anyRegion.Draw(t, "s")
		if rapid.Bool().Draw(t, "related") {
			s = r.Parent()
		}
		require.Equal(t, strings.Compare(r.String(), s.String()), r.Compare(s))
		contains := !s.IsZero() && (s == r || strings.HasPrefix(s.String(), r.String()+"."))
		require.Equal(t, contains, r.Contains(s))
		parent := ""
		if i := strings.LastIndexByte(r.String(), '.'); i > 0 {
			parent = r.String()[:i]
		}
		require.Equal(t, parent, r.Parent().String())
		province, regency, district, village := r.Numbers()
		require.True(t, strings.HasPrefix(fmt.Sprintf("%02d.%02d.%02d.%04d", province, regency, district, village), r.String()))
		levels := []blk.RegionLevel{blk.LevelProvince, blk.LevelRegency, blk.LevelDistrict, blk.LevelVillage}
		dots := strings.Count(r.String(), ".")
		require.Equal(t, levels[dots], r.Level())
		for i, level := range levels {
			want := ""
			if i <= dots {
				want = strings.Join(strings.Split(r.String(), ".")[:i+1], ".")
			}
			require.Equal(t, want, r.At(level).String())
		}
	})
}

func TestAbsentRegion(t *testing.T) {
	var none blk.Region
	paser := blk.MustParseRegion("64.01")
	require.Empty(t, none.Level())
	require.True(t, none.Parent().IsZero())
	require.False(t, none.Contains(paser))
	require.False(t, paser.Contains(none))
	require.False(t, none.Contains(none))
	require.False(t, none.IsCity())
}

func TestIsCity(t *testing.T) {
	for code, city := range map[string]bool{"64": false, "64.01": false, "64.70": false, "64.71": true, "33.75.01": true, "33.26": false} {
		require.Equal(t, city, blk.MustParseRegion(code).IsCity(), code)
	}
}
