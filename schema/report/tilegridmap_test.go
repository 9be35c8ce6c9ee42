package report

import (
	"math"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/region"
)

func TestEveryProvinceHasATileOfItsOwn(t *testing.T) {
	places, codes, shorts := map[[2]int]string{}, map[string]bool{}, map[string]bool{}
	for _, p := range provinceTiles {
		place := [2]int{p.column, p.row}
		require.Empty(t, places[place], "%s shares its tile", p.short)
		require.False(t, codes[p.code], p.code)
		require.False(t, shorts[p.short], p.short)
		places[place], codes[p.code], shorts[p.short] = p.short, true, true
		require.True(t, 0 <= p.column && p.column < mapColumns && p.row >= 0, p.short)
		require.LessOrEqual(t, width(p.short, tileText), tileSize-tileMargin-2*px, "%s fits its tile", p.short)
	}
	n := 0
	for p := range region.Within(blk.Region{}, blk.LevelProvince) {
		require.True(t, codes[p.Code.String()], "%s has a tile", p.Name)
		n++
	}
	require.Equal(t, 38, n)
	require.Len(t, provinceTiles, n)
}

// What lies west of something in the country lies west of it on the map too, and so
// northwards.
func TestTheMapLooksLikeTheCountry(t *testing.T) {
	at := map[string]provinceTile{}
	for _, p := range provinceTiles {
		at[p.short] = p
	}
	for _, row := range []string{"Aceh Sumut Riau Kepri Babel Kalbar Kaltim Sulteng Maluku Papua", "Banten Jabar Jateng Jatim Bali NTB NTT", "PBD Pabar Papua", "Sumsel Babel Kalteng Kalsel Sulbar", "Sulbar Sulsel Sultra"} {
		names := strings.Fields(row)
		for i := 1; i < len(names); i++ {
			require.Less(t, at[names[i-1]].column, at[names[i]].column, "%s is west of %s", names[i-1], names[i])
		}
	}
	for _, column := range []string{"Aceh Sumut Sumbar Bengkulu Lampung Banten", "Kaltara Kaltim Kalsel Jatim", "Sulut Sulteng Sulsel NTT", "Malut Maluku NTT", "Papua Papeg Pasel", "Pabar Pateng"} {
		names := strings.Fields(column)
		for i := 1; i < len(names); i++ {
			require.Less(t, at[names[i-1]].row, at[names[i]].row, "%s is north of %s", names[i-1], names[i])
		}
	}
}

func TestEveryNumberHasTheShadeOfItsStep(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		x := TileGridMap{}
		numbers := rapid.Int64Range(-200, 3000)
		if rapid.Bool().Draw(t, "extreme") {
			numbers = rapid.Int64Range(math.MinInt64, math.MaxInt64)
		}
		for _, p := range provinceTiles {
			if rapid.IntRange(0, 4).Draw(t, "known") > 0 {
				x.Values = append(x.Values, RegionValue{Region: blk.MustParseRegion(p.code), Value: Number(numbers.Draw(t, "n"))})
			}
		}
		m := x.lay()
		require.Empty(t, m.beside)
		require.LessOrEqual(t, len(m.steps), len(shades)-1)
		require.Len(t, m.stepNames(blk.English), len(m.steps)+2, "every step and none is named")
		for _, v := range m.tiles {
			k := m.shadeOf(v)
			if v == nil {
				require.Equal(t, -1, k)
				continue
			}
			n, _ := v.Value.drawn()
			require.True(t, k == 0 || m.steps[k-1] <= n, "%d in step %d of %v", n, k, m.steps)
			require.True(t, k == len(m.steps) || n < m.steps[k])
		}
		c := &canvas{body: new(strings.Builder), id: "f"}
		c.markup = markup{out: c.body, lang: blk.Indonesian}
		x.draw(c)
		if len(x.Values) > 0 {
			require.Equal(t, len(provinceTiles), strings.Count(c.body.String(), "<g>"), "every province is drawn")
		}
	})
}

func TestShadesCanBeRead(t *testing.T) {
	patterns := map[string]bool{}
	for i, s := range shades {
		dark, light := contrast(t, s.fill), contrast(t, s.text)
		require.GreaterOrEqual(t, max(dark, light)/min(dark, light), 4.5, "the texts on shade %d", i)
		require.False(t, patterns[s.pattern], "shade %d is told apart without colour", i)
		patterns[s.pattern] = true
		if i > 0 {
			require.Greater(t, dark, contrast(t, shades[i-1].fill), "shades darken")
		}
	}
}

func TestWhatHasNoTileIsNamed(t *testing.T) {
	of := blk.MustParseRegion
	x := TileGridMap{Values: []RegionValue{{Region: of("33"), Value: Number(5)}, {Region: of("33"), Value: Number(6)}, {Region: of("33.25"), Value: Number(7)}, {Region: of("99"), Value: Number(8)}, {Value: Number(9)}, {Region: of("64"), Value: Percent(blk.MustParsePercent("5.00"))}, {Region: of("11")}}}
	var out strings.Builder
	require.NoError(t, Figure{Chart: x}.WriteSVG(&out, blk.English))
	require.Contains(t, out.String(), "Not on the map: Jawa Tengah: 6; Kabupaten Batang: 7; 99: 8; without a region: 9.")
	require.Contains(t, out.String(), "Jawa Tengah: 5")
	m := x.lay()
	for i, p := range provinceTiles {
		require.Equal(t, p.code == "33", m.shadeOf(m.tiles[i]) >= 0, "%s: only a number of the first kind has a shade", p.short)
	}
	require.Len(t, x.numbers().Rows, len(x.Values), "the table has all")
	long := TileGridMap{}
	for i := range 40 {
		long.Values = append(long.Values, RegionValue{Name: both(strings.Repeat("panjang ", 9), ""), Value: Number(int64(i))})
	}
	out.Reset()
	require.NoError(t, Figure{Chart: long}.WriteSVG(&out, blk.English))
	require.Contains(t, out.String(), "…", "a long list is cut")
}

func TestStepsHoldAboutAsManyRegions(t *testing.T) {
	require.Empty(t, evenSteps(nil))
	var values []RegionValue
	for i, p := range provinceTiles {
		values = append(values, RegionValue{Region: blk.MustParseRegion(p.code), Value: Number(int64(i * i))})
	}
	require.Equal(t, []int64{49, 220, 480, 900}, evenSteps(values))
	for i := range values {
		values[i].Value = Number(3)
	}
	require.Empty(t, evenSteps(values), "all are alike")
}
