package region

import (
	"strings"

	"github.com/vokasi/vokasi-go/blk"
)

// A Place is what the table knows of a region code, for example 64.01,
// "Kabupaten Paser", a regency, current. Place is comparable; the zero Place is
// absent: the table knows no such place.
type Place struct {
	// The code.
	Code blk.Region
	// The official name, for a regency or city with its kind in front, such as
	// "Kota Pangkal Pinang"; provinces and districts go without.
	Name string
	// What kind of place it is.
	Kind Kind
	// Whether the code is current or retired.
	Status blk.RegionStatus
	// The code that replaced a retired one; absent for a current place.
	Successor blk.Region
}

// Kind is the kind of a [Place]: a "province", a "regency" (kabupaten), a "city"
// (kota), an "administrative_regency" or "administrative_city" of Jakarta, which
// have no council of their own, or a "district" (kecamatan, in Papua distrik).
// The zero value "" is absent.
type Kind string

// The kinds of places.
const (
	KindProvince              Kind = "province"
	KindRegency               Kind = "regency"
	KindCity                  Kind = "city"
	KindAdministrativeRegency Kind = "administrative_regency"
	KindAdministrativeCity    Kind = "administrative_city"
	KindDistrict              Kind = "district"
)

var kinds = blk.NewCodeList("region_kind", blk.Text{ID: "Jenis wilayah", EN: "Kind of a region"},
	blk.Code{Value: string(KindProvince), Label: blk.Text{ID: "provinsi", EN: "province"}, Aliases: []string{"prov", "propinsi"}},
	blk.Code{Value: string(KindRegency), Label: blk.Text{ID: "kabupaten", EN: "regency"}, Aliases: []string{"kab"}},
	blk.Code{Value: string(KindCity), Label: blk.Text{ID: "kota", EN: "city"}, Aliases: []string{"kotamadya", "kodya"}},
	blk.Code{Value: string(KindAdministrativeRegency), Label: blk.Text{ID: "kabupaten administrasi", EN: "administrative regency"}, Meaning: blk.Text{ID: "tanpa DPRD sendiri, di Jakarta", EN: "without a council of its own, in Jakarta"}, Aliases: []string{"kab adm"}},
	blk.Code{Value: string(KindAdministrativeCity), Label: blk.Text{ID: "kota administrasi", EN: "administrative city"}, Meaning: blk.Text{ID: "tanpa DPRD sendiri, di Jakarta", EN: "without a council of its own, in Jakarta"}, Aliases: []string{"kota adm"}},
	blk.Code{Value: string(KindDistrict), Label: blk.Text{ID: "kecamatan", EN: "district"}, Aliases: []string{"kec", "distrik", "kapanewon", "kemantren"}},
)

// IsValid reports whether k is one of the kinds.
func (k Kind) IsValid() bool { return kinds.Has(string(k)) }

// Label returns the name of the kind.
func (k Kind) Label() blk.Text { return kinds.LabelOf(string(k)) }

// CodeList returns all kinds.
func (Kind) CodeList() blk.CodeList { return kinds }

// Lookup returns the place with a code: a current province, regency, city or
// district, or a retired regency or city. It is false for any other code.
func Lookup(r blk.Region) (Place, bool) {
	n := numbersOf(r)
	if n.depth == 4 {
		return Place{}, false
	}
	if i := n.ordinal(); i >= 0 {
		return currentPlace(r, n.depth, lineAt(i)), true
	}
	if n.depth == 2 {
		if i := findRetired(n); i >= 0 {
			return retiredPlace(i), true
		}
	}
	return Place{}, false
}

// currentPlace returns the place with a code of a depth and its line.
func currentPlace(r blk.Region, depth int, line string) Place {
	name := line[3*depth:]
	kind, _ := splitName(depth, name)
	return Place{Code: r, Name: name, Kind: kind, Status: blk.RegionCurrent}
}

// splitName returns the kind of a place by its depth and name, and the name
// without the words that say its kind: "Pekalongan" of "Kota Pekalongan".
func splitName(depth int, name string) (Kind, string) {
	const administrative = "Administrasi "
	switch depth {
	case 1:
		return KindProvince, name
	case 3:
		return KindDistrict, name
	}
	if bare, ok := strings.CutPrefix(name, "Kota "); ok {
		if bare, ok := strings.CutPrefix(bare, administrative); ok {
			return KindAdministrativeCity, bare
		}
		return KindCity, bare
	}
	bare := strings.TrimPrefix(name, "Kabupaten ")
	if bare, ok := strings.CutPrefix(bare, administrative); ok {
		return KindAdministrativeRegency, bare
	}
	return KindRegency, bare
}

// CodeLists returns the code lists of this package, by their names.
func CodeLists() []blk.CodeList {
	return []blk.CodeList{kinds}
}
