package region

import (
	"slices"
	"strings"
	"unicode"

	"github.com/vokasi/vokasi-go/blk"
)

// Search returns the places with a name, current and retired, in the order of
// their codes; nil if there are none. Case, spaces and punctuation do not count:
// "Pangkalpinang" finds Kota Pangkal Pinang. Regencies and cities are found with
// and without the word for their kind: "Pekalongan" finds the regency and the
// city. A query that begins with such a word, or with that for a province or a
// district, in full or shortened (Prov., Kab., Kota Adm., Kec., Distrik), finds
// places of that kind, and others only if the word is part of their name: "Kota
// Padang" finds the city and the district that is so called. Short names in
// common use (NTB, Kaltara, DKI, Jogja) are known.
//
// A name does not identify a place: see [SearchIn], and prefer codes.
func Search(name string) []Place { return SearchIn(blk.Region{}, name) }

// SearchIn is [Search] among the places that lie in a region, itself included.
// An absent region is the whole country.
func SearchIn(r blk.Region, name string) []Place {
	words := strings.FieldsFunc(name, func(c rune) bool { return !unicode.IsLetter(c) && !unicode.IsDigit(c) })
	for i := range words {
		words[i] = blk.FoldName(words[i])
	}
	s := search{in: r}
	s.words(words, nil)
	if rest, kinds := cutKind(words); len(rest) > 0 && kinds != nil {
		s.words(rest, kinds)
	}
	slices.SortFunc(s.found, func(a, b Place) int { return a.Code.Compare(b.Code) })
	return slices.Compact(s.found)
}

// search is a search under way.
type search struct {
	in    blk.Region
	found []Place
}

// words adds the places of some kinds, nil for all, with a name of folded words.
func (s *search) words(words []string, kinds []Kind) {
	s.key(strings.Join(words, ""), kinds)
	if slices.Contains(words, "kep") {
		words = slices.Clone(words)
		for i := range words {
			if words[i] == "kep" {
				words[i] = "kepulauan"
			}
		}
		s.key(strings.Join(words, ""), kinds)
	}
}

// key adds the places of some kinds, nil for all, with a folded name.
func (s *search) key(key string, kinds []Kind) {
	if key == "" {
		return
	}
	low, high := 0, places()
	for low < high {
		middle := (low + high) / 2
		if compareFolded(bareName(lineAt(ordinalByName(middle))), key) < 0 {
			low = middle + 1
		} else {
			high = middle
		}
	}
	for ; low < places(); low++ {
		i := ordinalByName(low)
		if compareFolded(bareName(lineAt(i)), key) != 0 {
			break
		}
		s.add(placeAt(i), kinds)
	}
	for i := range retired {
		if _, bare := splitName(2, retired[i].name); compareFolded(bare, key) == 0 {
			s.add(retiredPlace(i), kinds)
		}
	}
	for _, a := range aliases {
		if a.key == key {
			// The codes of the table are well formed and current: a test looks them all up.
			r, _ := blk.ParseRegion(a.code)
			p, _ := Lookup(r)
			s.add(p, kinds)
		}
	}
}

func (s *search) add(p Place, kinds []Kind) {
	if (kinds == nil || slices.Contains(kinds, p.Kind)) && (s.in.IsZero() || s.in.Contains(p.Code)) {
		s.found = append(s.found, p)
	}
}

// cutKind cuts the folded words for a kind of place off the front of a query and
// returns the rest and the kinds they stand for, nil if there are no such words.
func cutKind(words []string) ([]string, []Kind) {
	if len(words) == 0 {
		return nil, nil
	}
	for _, k := range kindWords {
		if k.word != words[0] {
			continue
		}
		rest := words[1:]
		if len(k.kinds) == 2 && len(rest) > 0 && (rest[0] == "administrasi" || rest[0] == "adm") {
			return rest[1:], k.kinds[1:]
		}
		return rest, k.kinds
	}
	return words, nil
}

// kindWords are the words that may stand before a name, folded, with the kinds
// they stand for; where there are two, "administrasi" after the word means the
// second.
var kindWords = [...]struct {
	word  string
	kinds []Kind
}{
	{"provinsi", []Kind{KindProvince}},
	{"propinsi", []Kind{KindProvince}},
	{"prov", []Kind{KindProvince}},
	{"prop", []Kind{KindProvince}},
	{"kabupaten", []Kind{KindRegency, KindAdministrativeRegency}},
	{"kab", []Kind{KindRegency, KindAdministrativeRegency}},
	{"kota", []Kind{KindCity, KindAdministrativeCity}},
	{"kotamadya", []Kind{KindCity, KindAdministrativeCity}},
	{"kodya", []Kind{KindCity, KindAdministrativeCity}},
	{"kecamatan", []Kind{KindDistrict}},
	{"kec", []Kind{KindDistrict}},
	{"distrik", []Kind{KindDistrict}},
	{"kapanewon", []Kind{KindDistrict}},
	{"kemantren", []Kind{KindDistrict}},
}

// aliases are names in common use that are not the official ones, folded. Some
// have several places.
var aliases = [...]struct{ key, code string }{
	{"nad", "11"}, {"nanggroeacehdarussalam", "11"},
	{"sumut", "12"}, {"padangsidempuan", "12.77"},
	{"sumbar", "13"},
	{"sumsel", "16"},
	{"babel", "19"}, {"kepulauanbabel", "19"}, {"bangkabelitung", "19"},
	{"kepri", "21"},
	{"dki", "31"}, {"dkijakarta", "31"}, {"jakarta", "31"}, {"daerahkhususjakarta", "31"}, {"dkj", "31"},
	{"jakpus", "31.71"}, {"jakut", "31.72"}, {"jakbar", "31.73"}, {"jaksel", "31.74"}, {"jaktim", "31.75"},
	{"jabar", "32"}, {"baluburlimbangan", "32.05.38"}, {"limbangan", "32.05.38"},
	{"jateng", "33"}, {"solo", "33.72"},
	{"diy", "34"}, {"diyogyakarta", "34"}, {"yogyakarta", "34"},
	{"jogja", "34"}, {"jogja", "34.71"}, {"jogjakarta", "34"}, {"jogjakarta", "34.71"}, {"yogya", "34"}, {"yogya", "34.71"},
	{"jatim", "35"},
	{"tangsel", "36.74"},
	{"ntb", "52"}, {"lobar", "52.01"}, {"loteng", "52.02"}, {"lotim", "52.03"},
	{"ntt", "53"},
	{"kalbar", "61"},
	{"kalteng", "62"},
	{"kalsel", "63"},
	{"kaltim", "64"}, {"kukar", "64.02"}, {"kubar", "64.07"}, {"kutim", "64.08"}, {"ppu", "64.09"},
	{"kaltara", "65"},
	{"sulut", "71"},
	{"sulteng", "72"},
	{"sulsel", "73"}, {"pangkep", "73.10"}, {"pangkajenekepulauan", "73.10"},
	{"sultra", "74"}, {"kepulauanmasalokaraya", "74.06.17"},
	{"sulbar", "76"},
	{"malut", "82"},
}

// ordinalByName returns the ordinal of the place that comes at a position, from
// 0, in the order of folded names.
func ordinalByName(at int) int {
	b := names[2*at : 2*at+2]
	return int(b[0]) | int(b[1])<<8
}

// bareName returns the name in a line without the words that say its kind.
func bareName(line string) string {
	depth := depthOf(line)
	_, bare := splitName(depth, line[3*depth:])
	return bare
}

// compareFolded compares blk.FoldName of a name, which is ASCII, with a key that
// is folded already.
func compareFolded(name, key string) int {
	at := 0
	for i := range len(name) {
		c := name[i]
		switch {
		case c >= 'A' && c <= 'Z':
			c += 'a' - 'A'
		case c >= 'a' && c <= 'z', c >= '0' && c <= '9':
		default:
			continue
		}
		if at == len(key) || c > key[at] {
			return 1
		}
		if c < key[at] {
			return -1
		}
		at++
	}
	if at < len(key) {
		return -1
	}
	return 0
}
