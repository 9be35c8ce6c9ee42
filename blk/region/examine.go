package region

import "github.com/vokasi/vokasi-go/blk"

// Parts is what [Examine] finds behind a code: the places it lies in, as far as
// the table knows them. Parts is comparable; in the zero Parts all is absent.
type Parts struct {
	// The status of the whole code.
	Status blk.RegionStatus
	// The province, absent if unknown.
	Province Place
	// The regency or city, current or retired; absent if unknown or if the code
	// does not go so deep. A retired one tells its successor.
	Regency Place
	// The district, absent if unknown or if the code does not go so deep.
	District Place
}

// Examine takes a code apart and returns what the table knows of each level,
// even where it does not know the whole: 91.02.03 is retired, in the province
// Papua, in the regency Jayawijaya, whose code today is 95.01, and the name of
// the district is unknown. A village is examined down to its district.
func Examine(r blk.Region) Parts {
	p := Parts{Status: Table{}.RegionStatus(r)}
	if r.Level() == blk.LevelVillage {
		r = r.Parent()
	}
	for ; !r.IsZero(); r = r.Parent() {
		place, _ := Lookup(r)
		switch r.Level() {
		case blk.LevelProvince:
			p.Province = place
		case blk.LevelRegency:
			p.Regency = place
		case blk.LevelDistrict:
			p.District = place
		}
	}
	return p
}
