package blk_test

import (
	"math"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/vokasi/vokasi-go/blk"
)

func parameter(id blk.ParameterID, s blk.Strictness, values ...blk.DatedValue) *blk.Parameter {
	return &blk.Parameter{ID: id, Label: blk.Text{ID: "x", EN: "x"}, Unit: blk.UnitCount, Stricter: s, Values: values}
}

func dated(from string, n int64) blk.DatedValue {
	return blk.DatedValue{InForce: blk.Period{From: blk.MustParseDate(from)}, Value: blk.Value{Number: n}}
}

func layer(level blk.LayerLevel, region string, settings ...blk.Setting) blk.Layer {
	l := blk.Layer{Level: level, Settings: settings}
	if region != "" {
		l.Region = blk.MustParseRegion(region)
	}
	return l
}

func set(id blk.ParameterID, n int64) blk.Setting {
	return blk.Setting{Parameter: id, DatedValue: blk.DatedValue{Value: blk.Value{Number: n}}}
}

var (
	paser = blk.MustParseRegion("64.01")
	day   = blk.MustParseDate("2026-03-02")
)

func TestNumbersInUnits(t *testing.T) {
	for _, c := range []struct {
		unit   blk.Unit
		n      int64
		id, en string
	}{
		{blk.UnitYears, 17, "17 tahun", "17 years"}, {blk.UnitSquareMetres, 5000, "5.000 meter persegi", "5,000 square metres"},
		{blk.UnitCount, 1234567, "1.234.567", "1,234,567"}, {blk.UnitHundredths, 2000, "20 persen", "20 percent"},
		{blk.UnitRupiah, -89_000_000, "-Rp89.000.000", "-Rp89.000.000"}, {blk.UnitDays, -5, "-5 hari", "-5 days"}, {"", 5, "5", "5"},
		{blk.UnitRupiah, math.MinInt64, "-9.223.372.036.854.775.808 rupiah", "-9,223,372,036,854,775,808 rupiah"},
	} {
		require.Equal(t, blk.Text{ID: c.id, EN: c.en}, c.unit.Format(c.n))
	}
}

func TestParameterByDate(t *testing.T) {
	p := parameter("cap", blk.StricterLower, blk.DatedValue{InForce: blk.Period{From: blk.MustParseDate("2016-01-01"), Until: blk.MustParseDate("2020-02-29")}, Value: blk.Value{Number: 30}}, dated("2020-03-01", 20))
	for on, want := range map[string]int64{"2019-01-01": 30, "2020-02-29": 30, "2020-03-01": 20, "2026-01-01": 20} {
		v, ok := p.On(blk.MustParseDate(on))
		require.True(t, ok)
		require.Equal(t, want, v.Number, on)
	}
	_, ok := p.On(blk.MustParseDate("2015-12-31"))
	require.False(t, ok)
	v, ok := p.On(blk.Date{})
	require.True(t, ok, "without a date, the latest value")
	require.EqualValues(t, 20, v.Number)
	_, ok = parameter("none", blk.StricterLower).On(blk.Date{})
	require.False(t, ok)
}

func TestLayersTighten(t *testing.T) {
	age := parameter("min_age", blk.StricterHigher, dated("2000-01-01", 15))
	share := parameter("max_share", blk.StricterLower, dated("2000-01-01", 20))
	size := parameter("class_size", blk.StricterNone, dated("2000-01-01", 16))
	kinds := parameter("kinds", blk.StricterSubset, blk.DatedValue{Value: blk.Value{Codes: []string{"a", "b", "c"}}})
	all := []*blk.Parameter{age, share, size, kinds}
	codes := func(codes ...string) blk.Setting {
		return blk.Setting{Parameter: "kinds", DatedValue: blk.DatedValue{Value: blk.Value{Codes: codes}}}
	}

	book, found := blk.Resolve(all, []blk.Layer{
		layer(blk.LayerRegency, "64.01", set("min_age", 18), codes("a")),
		layer(blk.LayerProvince, "64", set("min_age", 17), set("max_share", 15), set("class_size", 16), codes("a", "b")),
		layer(blk.LayerProvince, "35", set("min_age", 30)),
		{Level: blk.LayerProgramme, Programme: "las", Settings: []blk.Setting{set("max_share", 10)}},
		{Level: blk.LayerProgramme, Programme: "tik", Settings: []blk.Setting{set("max_share", 1)}},
	}, blk.MustParseRegion("64.01.04"), "las", day)
	require.Empty(t, found)
	number := func(p *blk.Parameter) int64 {
		v, ok := book.Value(p, day)
		require.True(t, ok)
		return v.Number
	}
	require.EqualValues(t, 18, number(age))
	require.EqualValues(t, 10, number(share))
	require.EqualValues(t, 16, number(size))
	v, _ := book.Value(kinds, day)
	require.Equal(t, "a", v.String())

	book, found = blk.Resolve(all, []blk.Layer{
		layer(blk.LayerProvince, "64", set("min_age", 14), set("max_share", 25), set("class_size", 20), codes("a", "d"), set("nonsense", 1)),
		layer("village", "64.01.04", set("min_age", 50)),
	}, paser, "", day)
	var said []string
	for _, f := range found {
		said = append(said, string(f.Check)+" "+f.At)
	}
	require.Equal(t, []string{"RUL-003 /1/level", "RUL-001 /0/settings/0/value", "RUL-001 /0/settings/1/value", "RUL-001 /0/settings/2/value",
		"RUL-001 /0/settings/3/value", "RUL-002 /0/settings/4/parameter"}, said)
	require.Equal(t, "15", found[1].Params.Get("above"))
	require.EqualValues(t, 15, number(age), "what would loosen is left out")
	require.EqualValues(t, 20, number(share))
	require.EqualValues(t, 16, number(size))
}

func TestSettingsByDate(t *testing.T) {
	age := parameter("min_age", blk.StricterHigher, dated("2000-01-01", 15))
	s := set("min_age", 18)
	s.InForce.From = blk.MustParseDate("2026-06-01")
	layers := []blk.Layer{layer(blk.LayerProvince, "64", s)}
	for on, want := range map[string]int64{"2026-05-31": 15, "2026-06-01": 18} {
		on := blk.MustParseDate(on)
		book, found := blk.Resolve([]*blk.Parameter{age}, layers, paser, "", on)
		require.Empty(t, found)
		v, _ := book.Value(age, on)
		require.Equal(t, want, v.Number)
	}
	var none *blk.Rulebook
	v, ok := none.Value(age, day)
	require.True(t, ok)
	require.EqualValues(t, 15, v.Number)
}

// TestNoLayerLoosens draws layers at random: whatever they set, no parameter
// ends up looser than its national value.
func TestNoLayerLoosens(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		up := parameter("up", blk.StricterHigher, dated("2000-01-01", 50))
		down := parameter("down", blk.StricterLower, dated("2000-01-01", 50))
		layers := rapid.SliceOf(rapid.Custom(func(t *rapid.T) blk.Layer {
			return layer(rapid.SampledFrom([]blk.LayerLevel{blk.LayerNational, blk.LayerProvince, blk.LayerRegency, blk.LayerProgramme}).Draw(t, "level"), "64",
				set("up", rapid.Int64Range(0, 100).Draw(t, "up")), set("down", rapid.Int64Range(0, 100).Draw(t, "down")))
		})).Draw(t, "layers")
		book, found := blk.Resolve([]*blk.Parameter{up, down}, layers, paser, "", day)
		u, _ := book.Value(up, day)
		d, _ := book.Value(down, day)
		require.GreaterOrEqual(t, u.Number, int64(50))
		require.LessOrEqual(t, d.Number, int64(50))
		for _, f := range found {
			require.Equal(t, blk.CheckID("RUL-001"), f.Check)
		}
	})
}

func TestOneOfAUnitIsSingularInEnglish(t *testing.T) {
	for n, want := range map[int64]blk.Text{1: {ID: "1 tahun", EN: "1 year"}, 2: {ID: "2 tahun", EN: "2 years"}, -1: {ID: "-1 tahun", EN: "-1 years"}, 1001: {ID: "1.001 tahun", EN: "1,001 years"}} {
		require.Equal(t, want, blk.UnitYears.Format(n))
	}
	require.Equal(t, "1 square metre", blk.UnitSquareMetres.Format(1).EN)
	require.Equal(t, "1", blk.UnitCount.Format(1).EN)
}
