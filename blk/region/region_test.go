package region_test

import (
	"encoding/csv"
	"fmt"
	"os"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/region"
)

var code = blk.MustParseRegion

// all returns every place of the table, the retired ones last.
func all() []region.Place {
	var places []region.Place
	for _, l := range []blk.RegionLevel{blk.LevelProvince, blk.LevelRegency, blk.LevelDistrict} {
		places = slices.AppendSeq(places, region.Within(blk.Region{}, l))
	}
	return slices.AppendSeq(places, region.Retired())
}

func TestTheTableHasTheCountsOfTheDecree(t *testing.T) {
	count := map[region.Kind]int{}
	for _, p := range all() {
		if p.Status == blk.RegionCurrent {
			count[p.Kind]++
		}
	}
	require.Equal(t, map[region.Kind]int{
		region.KindProvince:              38,
		region.KindRegency:               415,
		region.KindAdministrativeRegency: 1,
		region.KindCity:                  93,
		region.KindAdministrativeCity:    5,
		region.KindDistrict:              7285,
	}, count)
	require.Len(t, slices.Collect(region.Retired()), 36)
}

func TestEveryPlaceIsFoundByItsCode(t *testing.T) {
	last := blk.Region{}
	for p := range region.Within(blk.Region{}, blk.LevelDistrict) {
		require.Positive(t, p.Code.Compare(last), "districts come in the order of their codes")
		last = p.Code
	}
	for _, p := range all() {
		got, ok := region.Lookup(p.Code)
		require.True(t, ok, p.Code)
		require.Equal(t, p, got)
		require.Equal(t, p.Status, region.Table{}.RegionStatus(p.Code), p.Code)
		require.NotEmpty(t, p.Name, p.Code)
		require.True(t, p.Kind.IsValid(), p.Code)
		again, err := blk.ParseRegion(p.Code.String())
		require.NoError(t, err)
		require.Equal(t, p.Code, again)
		if parent := p.Code.Parent(); !parent.IsZero() {
			_, ok := region.Lookup(parent)
			require.True(t, ok, "%v lies in no place", p.Code)
		}
	}
}

func TestRegenciesAreNumberedTo69AndCitiesFrom71(t *testing.T) {
	for _, p := range all() {
		if p.Code.Level() != blk.LevelRegency {
			continue
		}
		city := p.Kind == region.KindCity || p.Kind == region.KindAdministrativeCity
		require.Equal(t, p.Code.IsCity(), city, p.Code)
		number := p.Code.String()[3:]
		require.True(t, number <= "69" || number >= "71", p.Code)
	}
}

func TestKindsAreTheWordsInNames(t *testing.T) {
	prefix := map[region.Kind]string{
		region.KindRegency: "Kabupaten ", region.KindAdministrativeRegency: "Kabupaten Administrasi ",
		region.KindCity: "Kota ", region.KindAdministrativeCity: "Kota Administrasi ",
	}
	for p := range region.Within(blk.Region{}, blk.LevelRegency) {
		require.Regexp(t, "^"+prefix[p.Kind]+"[A-Z]", p.Name)
	}
	for k := range (region.Kind("")).CodeList().All() {
		require.True(t, region.Kind(k.Value).IsValid())
		require.True(t, blk.IsWord(k.Value))
		require.Equal(t, k.Label, region.Kind(k.Value).Label())
		require.NotEmpty(t, k.Label.ID)
		require.NotEmpty(t, k.Label.EN)
	}
	require.False(t, region.Kind("").IsValid())
}

func TestASuccessorIsCurrentAndOfTheSameLevel(t *testing.T) {
	seen := map[blk.Region]bool{}
	last := blk.Region{}
	for p := range region.Retired() {
		require.Positive(t, p.Code.Compare(last), "sorted by code")
		last = p.Code
		require.Equal(t, blk.RegionRetired, p.Status)
		s, ok := region.Lookup(p.Successor)
		require.True(t, ok, p.Code)
		require.Equal(t, blk.RegionCurrent, s.Status)
		require.Equal(t, p.Kind, s.Kind)
		require.Equal(t, blk.LevelRegency, s.Code.Level())
		require.NotEqual(t, p.Code.Parent(), s.Code.Parent(), "it went to another province")
		require.False(t, seen[p.Successor], "two became %v", p.Successor)
		seen[p.Successor] = true
		if p.Name != s.Name {
			require.Contains(t, []string{"73.19", "73.25"}, p.Code.String(), "only these two were renamed")
		}
	}
}

func TestRegionsOfIdentityNumbers(t *testing.T) {
	f, err := os.Open("testdata/nik_regions.csv")
	require.NoError(t, err)
	defer f.Close()
	rows, err := csv.NewReader(f).ReadAll()
	require.NoError(t, err)
	require.Len(t, rows, 16)
	for _, row := range rows[1:] {
		p := region.Examine(code(row[0]))
		require.Equal(t, row[1:], []string{string(p.Status), p.Province.Name, p.Regency.Name, p.District.Name, p.Regency.Successor.String()}, row[0])
		require.Equal(t, p.Status, region.Table{}.RegionStatus(code(row[0])))
	}
}

func TestStatus(t *testing.T) {
	for _, c := range []struct {
		codes  []string
		status blk.RegionStatus
	}{
		{[]string{"64", "64.01", "64.01.04", "64.01.04.2001", "64.01.04.3999", "31.01", "95.03.51"}, blk.RegionCurrent},
		{[]string{"64.73", "64.73.01", "64.73.99", "64.73.01.1001", "92.71", "91.02.03"}, blk.RegionRetired},
		{[]string{"12.04.01", "32.04.02", "32.04.02.2001"}, blk.RegionUnassigned},
		{[]string{
			"00", "99", "97", // no such province
			"00.00", "00.01", "64.00", "64.12", "64.70", "99.71", // no such regency
			"00.00.00", "64.00.00", "64.00.01", "64.12.01", "32.73.00", "32.73.00.1001", "32.73.99", "64.73.00", "64.73.00.1001", "95.03.52", // no such district
		}, blk.RegionUnknown},
	} {
		for _, s := range c.codes {
			require.Equal(t, c.status, region.Table{}.RegionStatus(code(s)), s)
		}
	}
	require.Empty(t, region.Table{}.RegionStatus(blk.Region{}), "an absent region has no status")
}

// Every code there can be, against the rules written out by hand.
func TestStatusOfEveryCode(t *testing.T) {
	current, highest, retired := map[string]bool{}, map[string]int{}, map[string]bool{}
	for _, p := range all() {
		s := p.Code.String()
		if p.Status == blk.RegionRetired {
			require.False(t, current[s], "%s is both current and retired", s)
			retired[s] = true
			continue
		}
		current[s] = true
		if len(s) == 8 {
			highest[s[:5]] = max(highest[s[:5]], int(s[6]-'0')*10+int(s[7]-'0'))
		}
	}
	want := func(s string, district int) blk.RegionStatus {
		switch {
		case current[s]:
			return blk.RegionCurrent
		case len(s) == 5 && retired[s] || len(s) == 8 && district > 0 && retired[s[:5]]:
			return blk.RegionRetired
		case len(s) == 8 && district > 0 && district < highest[s[:5]]:
			return blk.RegionUnassigned
		}
		return blk.RegionUnknown
	}
	count := map[blk.RegionStatus]int{}
	look := func(s string, district int) {
		r := code(s)
		status := region.Table{}.RegionStatus(r)
		if status != want(s, district) {
			t.Fatalf("%s is %s, want %s", s, status, want(s, district))
		}
		count[status]++
		place, ok := region.Lookup(r)
		if ok != (current[s] || retired[s]) || ok && (place.Code != r || place.Status != status) || !ok && place != (region.Place{}) {
			t.Fatalf("%s: %+v, %v", s, place, ok)
		}
	}
	for p := range 100 {
		province := fmt.Sprintf("%02d", p)
		look(province, 0)
		for r := range 100 {
			regency := fmt.Sprintf("%s.%02d", province, r)
			look(regency, 0)
			for d := range 100 {
				look(fmt.Sprintf("%s.%02d", regency, d), d)
			}
		}
	}
	require.Equal(t, 7837, count[blk.RegionCurrent])
	require.Equal(t, 36+36*99, count[blk.RegionRetired])
	require.Equal(t, 597, count[blk.RegionUnassigned], "the numbers of districts that left with a new regency")
}

func TestAVillageIsJudgedByItsDistrict(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		district := fmt.Sprintf("%02d.%02d.%02d", rapid.IntRange(0, 99).Draw(t, "province"), rapid.IntRange(0, 99).Draw(t, "regency"), rapid.IntRange(0, 99).Draw(t, "district"))
		village := code(fmt.Sprintf("%s.%d", district, rapid.IntRange(1000, 3999).Draw(t, "village")))
		require.Equal(t, region.Table{}.RegionStatus(code(district)), region.Table{}.RegionStatus(village))
		require.Equal(t, region.Examine(code(district)), region.Examine(village))
		_, ok := region.Lookup(village)
		require.False(t, ok, "villages are not in the table")
	})
}

func TestExamineAgreesWithLookup(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		r := rapid.SampledFrom(all()).Draw(t, "place").Code
		p := region.Examine(r)
		for level, got := range map[blk.RegionLevel]region.Place{
			blk.LevelProvince: p.Province, blk.LevelRegency: p.Regency, blk.LevelDistrict: p.District,
		} {
			want, _ := region.Lookup(r.At(level))
			require.Equal(t, want, got)
		}
	})
	require.Zero(t, region.Examine(blk.Region{}))
	require.Equal(t, region.Parts{Status: blk.RegionUnknown}, region.Examine(code("99.01.01")))
	p := region.Examine(code("35.07.24"))
	require.Equal(t, []string{"Jawa Timur", "Kabupaten Malang", "Singosari"}, []string{p.Province.Name, p.Regency.Name, p.District.Name})
}

func TestPlacesOfTheArticles(t *testing.T) {
	for s, name := range map[string]string{
		"19": "Kepulauan Bangka Belitung", "19.71": "Kota Pangkal Pinang",
		"19.71.01": "Bukit Intan", "19.71.02": "Taman Sari", "19.71.03": "Pangkal Balam", "19.71.04": "Rangkui",
		"19.71.05": "Gerunggang", "19.71.06": "Gabek", "19.71.07": "Girimaya",
		"52": "Nusa Tenggara Barat", "35": "Jawa Timur", "35.07": "Kabupaten Malang", "35.07.24": "Singosari",
		"65": "Kalimantan Utara", "65.01": "Kabupaten Bulungan", "65.01.05": "Tanjung Selor", "65.02": "Kabupaten Malinau",
		"65.03": "Kabupaten Nunukan", "65.04": "Kabupaten Tana Tidung", "65.71": "Kota Tarakan",
		"33": "Jawa Tengah", "33.25": "Kabupaten Batang", "33.26": "Kabupaten Pekalongan", "33.27": "Kabupaten Pemalang",
		"33.75": "Kota Pekalongan", "33.75.01": "Pekalongan Barat", "33.75.02": "Pekalongan Timur",
		"33.75.03": "Pekalongan Utara", "33.75.04": "Pekalongan Selatan",
		"64": "Kalimantan Timur", "64.01": "Kabupaten Paser", "64.01.04": "Tanah Grogot",
		"91": "Papua", "92": "Papua Barat", "93": "Papua Selatan", "94": "Papua Tengah", "95": "Papua Pegunungan", "96": "Papua Barat Daya",
		"31": "Daerah Khusus Ibukota Jakarta", "31.01": "Kabupaten Administrasi Kepulauan Seribu",
		"35.29.22": "Ra'as", "95.04.12": "Konda/Kondaga",
	} {
		p, ok := region.Lookup(code(s))
		require.True(t, ok, s)
		require.Equal(t, name, p.Name)
	}
	require.Len(t, slices.Collect(region.Within(code("64.01"), blk.LevelDistrict)), 10)
	require.Len(t, slices.Collect(region.Within(code("52"), blk.LevelRegency)), 10)
}

func TestWithin(t *testing.T) {
	codes := func(r blk.Region, level blk.RegionLevel) []string {
		var s []string
		for p := range region.Within(r, level) {
			s = append(s, p.Code.String())
		}
		return s
	}
	require.Len(t, codes(blk.Region{}, blk.LevelProvince), 38)
	require.Equal(t, []string{"65.01", "65.02", "65.03", "65.04", "65.71"}, codes(code("65"), blk.LevelRegency))
	require.Equal(t, []string{"65"}, codes(code("65"), blk.LevelProvince), "a region lies in itself")
	require.Equal(t, []string{"33.75.01", "33.75.02", "33.75.03", "33.75.04"}, codes(code("33.75"), blk.LevelDistrict))
	require.Equal(t, []string{"96.71.10"}, codes(code("96.71.10"), blk.LevelDistrict), "the last one")
	require.Empty(t, codes(code("65.01"), blk.LevelProvince))
	for _, none := range []string{"99", "64.73", "64.12", "33.75.00", "33.75.01.1001"} {
		for _, l := range []blk.RegionLevel{blk.LevelProvince, blk.LevelRegency, blk.LevelDistrict, blk.LevelVillage, "", "x"} {
			require.Empty(t, codes(code(none), l), none)
		}
	}
	require.Empty(t, codes(blk.Region{}, blk.LevelVillage))
	require.Empty(t, codes(blk.Region{}, ""))

	want := map[blk.Region]int{}
	for _, p := range all() {
		if p.Status == blk.RegionCurrent && p.Kind == region.KindDistrict {
			want[p.Code.Parent()]++
		}
	}
	for p := range region.Within(blk.Region{}, blk.LevelRegency) {
		require.Len(t, codes(p.Code, blk.LevelDistrict), want[p.Code], p.Code)
	}
}

func TestNamesForLetters(t *testing.T) {
	for s, want := range map[string]string{
		"64": "Kalimantan Timur", "64.01": "Kabupaten Paser", "35.07.24": "Singosari, Kabupaten Malang", "35.07.24.2001": "Singosari, Kabupaten Malang",
		"91.02": "Kabupaten Jayawijaya", "99": "", "64.99": "", "64.01.99": "", "64.01.99.2001": "", "91.02.01": "",
	} {
		require.Equal(t, want, region.Table{}.RegionName(code(s)), s)
	}
	require.Empty(t, region.Table{}.RegionName(blk.Region{}))

	var c = blk.Context{Regions: region.Table{}}
	require.Equal(t, "Kabupaten Paser (64.01)", c.RegionLabel(code("64.01")).ID)
	require.Equal(t, "64.99", c.RegionLabel(code("64.99")).EN)
}

func TestLookingUpAllocatesNothing(t *testing.T) {
	for _, s := range []string{"64", "64.01", "64.01.04", "64.01.04.2001", "91.02", "91.02.03", "12.04.01", "99.99.99", "95.03.51"} {
		r := code(s)
		for name, f := range map[string]func(){
			"status":  func() { region.Table{}.RegionStatus(r) },
			"lookup":  func() { region.Lookup(r) },
			"examine": func() { region.Examine(r) },
		} {
			require.Zero(t, testing.AllocsPerRun(50, f), "%s of %s", name, s)
		}
	}
	var c = blk.Context{Regions: region.Table{}}
	require.Zero(t, testing.AllocsPerRun(50, func() { c.RegionStatus(code("64.01.04")) }))
}

func TestEditionIsThatOfTheNotice(t *testing.T) {
	e := region.Table{}.Edition()
	notice, err := os.ReadFile("table/NOTICE")
	require.NoError(t, err)
	require.Contains(t, string(notice), e.Source+" "+e.Version+" of "+e.PublishedOn.String())
	require.Contains(t, string(notice), "Open Database License (ODbL)\n1.0")
	require.Equal(t, "ODbL-1.0", e.Licence)
	require.Contains(t, e.Attribution, e.Source)
	for _, b := range e.Basis {
		r, ok := blk.FindRegulation(b.Regulation)
		require.True(t, ok, b.Regulation)
		require.Contains(t, string(notice), r.Name)
	}
}

func FuzzLookup(f *testing.F) {
	for _, s := range []string{"64.01.04", "91.02.03", "64", "00", "99.99", "12.04.01.2001"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		r, err := blk.ParseRegion(s)
		if err != nil {
			return
		}
		status := region.Table{}.RegionStatus(r)
		require.True(t, status.IsValid())
		p, ok := region.Lookup(r)
		require.Equal(t, ok, !p.Code.IsZero())
		if ok {
			require.Equal(t, r, p.Code)
			require.Equal(t, status, p.Status)
		}
		parts := region.Examine(r)
		require.Equal(t, status, parts.Status)
		if status != blk.RegionUnknown {
			require.False(t, parts.Province.Code.IsZero())
		}
		require.Equal(t, !parts.Regency.Successor.IsZero(), parts.Regency.Status == blk.RegionRetired)
	})
}
