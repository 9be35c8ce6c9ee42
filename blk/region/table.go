package region

import (
	_ "embed" // the table
	"iter"
	"strings"

	"github.com/vokasi/vokasi-go/blk"
)

// Table is the table of this package as a [blk.RegionTable]. All values of it
// are the same: write Table{}.
type Table struct{}

var _ blk.RegionTable = Table{}

// RegionStatus returns the status of a region: "current" if the table has it;
// "retired" if it is a retired regency or a district of one, numbered from 01;
// "unassigned" if it is no district today but numbered below the highest of its
// regency, as districts are that left with a new regency; otherwise "unknown".
// A village has the status of its district, and an absent region has none.
func (Table) RegionStatus(r blk.Region) blk.RegionStatus {
	n := numbersOf(r)
	switch {
	case n.depth == 0:
		return ""
	case n.ordinal() >= 0:
		return blk.RegionCurrent
	case n.depth == 1 || n.depth > 2 && n.district == 0:
		return blk.RegionUnknown
	case findRetired(n) >= 0:
		return blk.RegionRetired
	case n.depth > 2 && n.district < entryOf(n.province, n.regency).highest():
		return blk.RegionUnassigned
	}
	return blk.RegionUnknown
}

// RegionName returns the name of a region as one would write it in a letter: a
// province, regency or city by its name, a district and a village by those of
// the district and its regency, such as "Singosari, Kabupaten Malang". It is ""
// for a code that the table has no name for.
func (Table) RegionName(r blk.Region) string {
	n := numbersOf(r)
	if n.depth < 3 {
		p, _ := Lookup(r)
		return p.Name
	}
	district, ok := Lookup(r.At(blk.LevelDistrict))
	if !ok {
		return ""
	}
	regency, _ := Lookup(r.At(blk.LevelRegency))
	return district.Name + ", " + regency.Name
}

// An Edition says which data the table holds and on what terms.
type Edition struct {
	// The decrees that it follows, the original first.
	Basis []blk.Basis
	// The data set that it is built from.
	Source string
	// The version of the data set.
	Version string
	// When that version was published.
	PublishedOn blk.Date
	// The licence of the table, as an SPDX identifier.
	Licence string
	// What programs that contain the table must say.
	Attribution string
}

// Edition returns what the table holds.
func (Table) Edition() Edition {
	return Edition{
		Basis:       []blk.Basis{blk.Law("kepmendagri-300.2.2-2138-2025", ""), blk.Law("kepmendagri-300.2.2-2430-2025", "")},
		Source:      "idn-area-data",
		Version:     "4.0.1",
		PublishedOn: blk.MustParseDate("2026-02-20"),
		Licence:     "ODbL-1.0",
		Attribution: "Contains information from idn-area-data, which is made available here under the Open Database License (ODbL) 1.0.",
	}
}

// Within returns the current places of a level that lie in a region, r itself
// included, in the order of their codes: the regencies and cities of a province,
// the districts of a regency. An absent region is the whole country. There are
// none in a region that is not current, and none at the level of villages.
func Within(r blk.Region, level blk.RegionLevel) iter.Seq[Place] {
	return func(yield func(Place) bool) {
		first := 0
		if !r.IsZero() {
			if first = numbersOf(r).ordinal(); first < 0 {
				return
			}
		}
		for i := first; i < places(); i++ {
			p := placeAt(i)
			if !r.IsZero() && !r.Contains(p.Code) {
				return
			}
			if p.Code.Level() == level && !yield(p) {
				return
			}
		}
	}
}

// The table as it lies in the program. regions.tsv has a line for every current
// place, "64.01<tab>Kabupaten Paser", sorted by code; the place of a line in
// that order, from 0, is its ordinal. The rest is an index into it, all numbers
// little-endian:
//
//   - lines.idx: three bytes for each ordinal, where its line begins, and where
//     the last line ends.
//   - codes.idx: a byte for each province number 00 to 99, its row from 1, 0 if
//     there is no such province. Then the rows, each with four bytes for each
//     regency number 00 to 99, see entry; 00 is the province itself.
//   - names.idx: two bytes for each place, the ordinals sorted by folded name
//     and then by code.
var (
	//go:embed table/regions.tsv
	regions string
	//go:embed table/lines.idx
	lines string
	//go:embed table/codes.idx
	codes string
	//go:embed table/names.idx
	names string
)

// places returns the number of current places.
func places() int { return len(names) / 2 }

// lineAt returns the line with an ordinal, without its end.
func lineAt(i int) string {
	b := lines[3*i : 3*i+6]
	from := int(b[0]) | int(b[1])<<8 | int(b[2])<<16
	end := int(b[3]) | int(b[4])<<8 | int(b[5])<<16
	return regions[from : end-1]
}

// placeAt returns the place with an ordinal.
func placeAt(i int) Place {
	line := lineAt(i)
	depth := depthOf(line)
	// The codes of the table are well formed: a test reads them all.
	r, _ := blk.ParseRegion(line[:3*depth-1])
	return currentPlace(r, depth, line)
}

// depthOf returns how deep the code of a line goes: 1 for a province to 3 for a
// district.
func depthOf(line string) int { return strings.IndexByte(line, '\t')/3 + 1 }

// An entry is what the index has for a regency: its ordinal plus one in two
// bytes, the highest number and the count of its districts in one each. The
// entry of a province has its ordinal only. The zero entry is absent.
type entry uint32

func (e entry) ordinal() int { return int(e&0xffff) - 1 }
func (e entry) highest() int { return int(e >> 16 & 0xff) }
func (e entry) count() int   { return int(e >> 24) }

// entryOf returns the entry of a regency number in a province; regency 0 is the
// province itself.
func entryOf(province, regency int) entry {
	row := int(codes[province])
	if row == 0 {
		return 0
	}
	at := 100 + 4*(100*(row-1)+regency)
	b := codes[at : at+4]
	return entry(b[0]) | entry(b[1])<<8 | entry(b[2])<<16 | entry(b[3])<<24
}

// numbers is a region code taken apart: its depth, 0 for absent to 4 for a
// village, and the numbers of its levels, 0 below its depth.
type numbers struct{ depth, province, regency, district int }

func numbersOf(r blk.Region) numbers {
	n := numbers{}
	n.province, n.regency, n.district, _ = r.Numbers()
	switch r.Level() {
	case blk.LevelProvince:
		n.depth = 1
	case blk.LevelRegency:
		n.depth = 2
	case blk.LevelDistrict:
		n.depth = 3
	case blk.LevelVillage:
		n.depth = 4
	}
	return n
}

// ordinal returns the ordinal of a code, for a village that of its district; -1
// if there is no such current place.
func (n numbers) ordinal() int {
	switch n.depth {
	case 0:
		return -1
	case 1:
		return entryOf(n.province, 0).ordinal()
	}
	if n.regency == 0 {
		return -1
	}
	e := entryOf(n.province, n.regency)
	if n.depth == 2 {
		return e.ordinal()
	}
	if n.district == 0 || n.district > e.highest() {
		return -1
	}
	// The districts follow their regency in the order of their numbers, which
	// have few gaps: number 12 is the twelfth line or one shortly before it.
	regency := e.ordinal()
	for i := regency + min(n.district, e.count()); i > regency; i-- {
		line := lineAt(i)
		if d := int(line[6]-'0')*10 + int(line[7]-'0'); d == n.district {
			return i
		} else if d < n.district {
			break
		}
	}
	return -1
}
