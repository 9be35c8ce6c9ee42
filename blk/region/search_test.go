package region_test

import (
	"slices"
	"strings"
	"testing"
	"unicode"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/region"
)

// codesOf returns the codes of places, with a star behind retired ones.
func codesOf(places []region.Place) string {
	var s []string
	for _, p := range places {
		c := p.Code.String()
		if p.Status == blk.RegionRetired {
			c += "*"
		}
		s = append(s, c)
	}
	return strings.Join(s, " ")
}

func TestSearch(t *testing.T) {
	for name, want := range map[string]string{
		// Spellings.
		"Pangkalpinang":           "19.71",
		"Pangkal Pinang":          "19.71",
		"PANGKAL-PINANG":          "19.71",
		" pangkal  pinang ":       "19.71",
		"Pangkal\u00a0Pinang":     "19.71",
		"Kota Pangkalpinang":      "19.71",
		"KOTA PANGKAL PINANG":     "19.71",
		"Kab. Pangkalpinang":      "",
		"Tanah Grogot":            "64.01.04",
		"TANAHGROGOT":             "64.01.04",
		"Raas":                    "35.29.22",
		"Ra’as":                   "35.29.22",
		"Sa'dan":                  "73.26.06",
		"2 X 11 KAYU TANAM":       "13.05.15",
		"Limbangan":               "32.05.38 33.24.06",
		"Balubur Limbangan":       "32.05.38",
		"Bl. Limbangan":           "32.05.38",
		"Kep. Masaloka Raya":      "74.06.17",
		"Kepulauan Masaloka Raya": "74.06.17",
		"Padang Sidempuan":        "12.77",
		// Names that many places share.
		"Pekalongan": "18.07.04 33.26 33.75",
		"Singosari":  "35.07.24",
		"Malang":     "35.07 35.73",
		"Bogor":      "32.01 32.71",
		"Wonosari":   "33.10.15 34.03.01 35.07.32 35.11.09 75.02.02",
		// A word for the kind restricts.
		"Kota Pekalongan":                       "33.75",
		"kota. pekalongan":                      "33.75",
		"Kab. Pekalongan":                       "33.26",
		"Kab Pekalongan":                        "33.26",
		"KABUPATEN PEKALONGAN":                  "33.26",
		"Kec. Pekalongan":                       "18.07.04",
		"Kecamatan Pekalongan":                  "18.07.04",
		"Prov. Pekalongan":                      "",
		"Kec. Singosari":                        "35.07.24",
		"Kab. Singosari":                        "",
		"Distrik Wamena":                        "95.01.01",
		"Kotamadya Malang":                      "35.73",
		"Provinsi Jawa Timur":                   "35",
		"Propinsi Jawa Timur":                   "35",
		"Kabupaten Kotabaru":                    "63.02",
		"Kab. Kota Baru":                        "63.02",
		"Kota Padang":                           "13.71 17.02.06",
		"Padang":                                "13.71 35.08.14",
		"Kota":                                  "35.71.02",
		"Kecamatan Kota":                        "35.71.02",
		"Kabupaten":                             "",
		"Prov":                                  "",
		"Kota Administrasi":                     "",
		"Jakarta Pusat":                         "31.71",
		"Kota Jakarta Pusat":                    "31.71",
		"KOTA ADM. JAKARTA PUSAT":               "31.71",
		"Kota Administrasi Malang":              "",
		"Kab. Adm. Kep. Seribu":                 "31.01",
		"Kabupaten Kepulauan Seribu":            "31.01",
		"Kepulauan Seribu":                      "31.01",
		"Jaksel":                                "31.74",
		"Kab. Jaksel":                           "",
		"Kab. Kepulauan Siau Tagulandang Biaro": "71.09",
		"Kab. Kep. Siau Tagulandang Biaro":      "71.09",
		// Short and common names.
		"NTB":                            "52",
		"N.T.B.":                         "52",
		"Provinsi NTB":                   "52",
		"Kaltara":                        "65",
		"Kota Kaltara":                   "",
		"Babel":                          "19",
		"Bangka Belitung":                "19",
		"Kep. Bangka Belitung":           "19",
		"Prov. Kep. Babel":               "19",
		"Kep. Riau":                      "21",
		"Jatim":                          "35",
		"Jateng":                         "33",
		"Kaltim":                         "64",
		"DKI":                            "31",
		"DKI Jakarta":                    "31",
		"Jakarta":                        "31",
		"Daerah Khusus Jakarta":          "31",
		"Daerah Khusus Ibu Kota Jakarta": "31",
		"DIY":                            "34",
		"D.I. Yogyakarta":                "34",
		"Yogyakarta":                     "34 34.71",
		"Kota Yogyakarta":                "34.71",
		"Prov. Yogyakarta":               "34",
		"Jogja":                          "34 34.71",
		"Pangkajene Kepulauan":           "73.10",
		"Pangkep":                        "73.10",
		"Lotim":                          "52.03",
		"Kukar":                          "64.02",
		"Solo":                           "33.72",
		// Retired places.
		"Tarakan":         "64.73* 65.71",
		"Kota Tarakan":    "64.73* 65.71",
		"Kab. Bulungan":   "64.04* 65.01",
		"Mamuju Utara":    "73.25*",
		"Polewali Mamasa": "73.19*",
		"Kab. Jayawijaya": "91.02* 95.01",
		// Nothing.
		"":                     "",
		" ":                    "",
		".":                    "",
		"-- ''":                "",
		"Kota Kota Pekalongan": "",
		"Pekalonga":            "",
		"Atlantis":             "",
		"Pekalongan\xff":       "18.07.04 33.26 33.75",
		"\xff\xfe":             "",
		"Ｐekalongan":           "",
		"日本":                   "",
	} {
		assert.Equal(t, want, codesOf(region.Search(name)), "%q", name)
	}
	require.Nil(t, region.Search("Atlantis"))
	require.Nil(t, region.Search(""))
}

func TestSearchIn(t *testing.T) {
	for _, c := range []struct{ in, name, want string }{
		{"35.07", "Singosari", "35.07.24"},
		{"35", "Kec. Singosari", "35.07.24"},
		{"33", "Singosari", ""},
		{"33", "Pekalongan", "33.26 33.75"},
		{"33.26", "Pekalongan", "33.26"},
		{"18", "Pekalongan", "18.07.04"},
		{"64", "Tarakan", "64.73*"},
		{"65", "Tarakan", "65.71"},
		{"34", "Jogja", "34 34.71"},
		{"34.71", "Jogja", "34.71"},
		{"35.07.24", "Singosari", "35.07.24"},
		{"35.07.24.2001", "Singosari", ""},
		{"99", "Singosari", ""},
	} {
		require.Equal(t, c.want, codesOf(region.SearchIn(code(c.in), c.name)), "%s in %s", c.name, c.in)
	}
	require.Equal(t, region.Search("Wonosari"), region.SearchIn(blk.Region{}, "Wonosari"))
}

func TestEveryPlaceIsFoundByItsName(t *testing.T) {
	for _, p := range all() {
		require.Contains(t, region.Search(p.Name), p)
	}
	words := map[region.Kind]string{
		region.KindProvince: "Prov. ", region.KindDistrict: "KECAMATAN ",
	}
	for _, p := range all() {
		name := strings.ToUpper(words[p.Kind] + p.Name)
		require.Contains(t, region.SearchIn(p.Code, strings.ReplaceAll(name, "KABUPATEN ", "Kab. ")), p)
	}
}

// However the name is spelt in case, spaces and punctuation, it is found, and
// all that is found is called so.
func TestSearchIgnoresCaseSpacesAndPunctuation(t *testing.T) {
	places := all()
	rapid.Check(t, func(t *rapid.T) {
		p := rapid.SampledFrom(places).Draw(t, "place")
		var b strings.Builder
		for i, c := range p.Name {
			first := i == 0 || p.Name[i-1] == ' '
			switch rapid.IntRange(0, 3).Draw(t, "change") {
			case 0:
				c = unicode.ToUpper(c)
			case 1:
				c = unicode.ToLower(c)
			case 2:
				if first {
					b.WriteString(rapid.SampledFrom([]string{" ", "  ", ".", "\t", "\u00a0", "'"}).Draw(t, "space"))
				}
			}
			b.WriteRune(c)
		}
		found := region.Search(b.String())
		require.Contains(t, found, p, b.String())
		require.True(t, slices.IsSortedFunc(found, func(a, b region.Place) int { return a.Code.Compare(b.Code) }))
	})
}

// upper returns s with its ASCII letters in upper case.
func upper(s string) string {
	b := []byte(s)
	for i, c := range b {
		if c >= 'a' && c <= 'z' {
			b[i] = c - 'a' + 'A'
		}
	}
	return string(b)
}

func FuzzSearch(f *testing.F) {
	for _, s := range []string{"Kota Pekalongan", "Kab. Adm. Kep. Seribu", "NTB", "jogja", "", "\xff", "Kota Kota", "Kep.", "日本"} {
		f.Add(s, "")
	}
	f.Add("Singosari", "35.07")
	f.Fuzz(func(t *testing.T, name, in string) {
		r, _ := blk.ParseRegion(in)
		found := region.SearchIn(r, name)
		for i, p := range found {
			if i > 0 {
				require.Negative(t, found[i-1].Code.Compare(p.Code), "in the order of codes, each once")
			}
			require.True(t, r.IsZero() || r.Contains(p.Code))
			got, ok := region.Lookup(p.Code)
			require.True(t, ok)
			require.Equal(t, got, p)
		}
		require.Equal(t, found, region.SearchIn(r, upper(name)+" ."), "case and punctuation do not count")
	})
}
