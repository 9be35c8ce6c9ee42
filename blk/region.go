package blk

// Region is a place in the region code of the Ministry of Home Affairs (Kemendagri): a province 64,
// a regency or city 64.01, a district 64.01.04 or a village 64.01.04.2001. Region is comparable and
// takes eight bytes; the zero Region is absent. A Region is well formed; whether such a place exists
// is for the table of regions to say. Codes of Statistics Indonesia (BPS) look alike and differ:
// never convert one into the other by its digits.
//
// Source: Permendagri 58/2021; Kepmendagri 300.2.2-2138/2025 as amended by
// 300.2.2-2430/2025.
type Region struct{ packed uint64 }

// The bits of a packed region: province 7, regency 7, district 7, village 12,
// level 3. Numbers order as the codes do.
const (
	regionVillage  = 3
	regionDistrict = regionVillage + 12
	regionRegency  = regionDistrict + 7
	regionProvince = regionRegency + 7
)

// RegionLevel is how deep a [Region] goes: "province", "regency" (a kabupaten
// or a kota), "district" (kecamatan) or "village" (desa or kelurahan). The zero
// value "" is absent.
type RegionLevel string

// The levels, from large to small.
const (
	LevelProvince RegionLevel = "province"
	LevelRegency  RegionLevel = "regency"
	LevelDistrict RegionLevel = "district"
	LevelVillage  RegionLevel = "village"
)

var regionLevels = NewCodeList("region_level", Text{"Tingkat wilayah", "Level of a region"},
	Code{Value: string(LevelProvince), Label: Text{"provinsi", "province"}},
	Code{Value: string(LevelRegency), Label: Text{"kabupaten/kota", "regency or city"}, Aliases: []string{"kabupaten", "kota"}},
	Code{Value: string(LevelDistrict), Label: Text{"kecamatan", "district"}, Aliases: []string{"distrik"}},
	Code{Value: string(LevelVillage), Label: Text{"desa/kelurahan", "village"}, Aliases: []string{"desa", "kelurahan"}},
)

// IsValid reports whether l is one of the levels.
func (l RegionLevel) IsValid() bool { return regionLevels.Has(string(l)) }

// Label returns the name of the level.
func (l RegionLevel) Label() Text { return regionLevels.LabelOf(string(l)) }

// CodeList returns all levels.
func (RegionLevel) CodeList() CodeList { return regionLevels }

// RegionStatus says whether a well-formed region code names a place:
// "current"; "retired", the code of a place that has another code today, still
// found in identity numbers; "unassigned", a district number that its regency
// no longer uses; or "unknown". The zero value "" is absent: nobody looked.
type RegionStatus string

// The statuses.
const (
	RegionCurrent    RegionStatus = "current"
	RegionRetired    RegionStatus = "retired"
	RegionUnassigned RegionStatus = "unassigned"
	RegionUnknown    RegionStatus = "unknown"
)

var regionStatuses = NewCodeList("region_status", Text{"Status kode wilayah", "Status of a region code"},
	Code{Value: string(RegionCurrent), Label: Text{"berlaku", "current"}},
	Code{Value: string(RegionRetired), Label: Text{"sudah diganti", "retired"}, Meaning: Text{"dahulu dipakai; NIK dan data lama masih memuatnya", "used before; identity numbers and old data still have it"}},
	Code{Value: string(RegionUnassigned), Label: Text{"tidak dipakai lagi", "unassigned"}, Meaning: Text{"nomor kecamatan yang tidak ada dalam edisi mana pun sejak 2015", "number of a district that is in no edition since 2015"}},
	Code{Value: string(RegionUnknown), Label: Text{"tidak dikenal", "unknown"}, Meaning: Text{"tidak ada dalam tabel wilayah", "not in the table of regions"}},
)

// IsValid reports whether s is one of the statuses.
func (s RegionStatus) IsValid() bool { return regionStatuses.Has(string(s)) }

// Label returns the name of the status.
func (s RegionStatus) Label() Text { return regionStatuses.LabelOf(string(s)) }

// CodeList returns all statuses.
func (RegionStatus) CodeList() CodeList { return regionStatuses }

// A RegionTable knows which region codes exist. Package blk/region has one.
type RegionTable interface {
	// RegionStatus returns the status of a region, down to its district;
	// villages are judged by their district.
	RegionStatus(Region) RegionStatus
	// RegionName returns the name of a region as one would write it in a letter,
	// "" if the table has none.
	RegionName(Region) string
}

var regionForm = Form{Name: "region", Label: Text{"Kode wilayah", "The region code"},
	Rule: Text{"Tulis kode Kemendagri dengan titik: 64, 64.01, 64.01.04 atau 64.01.04.2001.",
		"Write the Kemendagri code with dots: 64, 64.01, 64.01.04 or 64.01.04.2001."}}

// ParseRegion reads a region code written as 64, 64.01, 64.01.04 or
// 64.01.04.2001. Anything else is a [*ParseError]; a code that no place has is
// not.
func ParseRegion(s string) (Region, error) {
	if s == "" {
		return Region{}, regionForm.Error(DefectEmpty, -1)
	}
	for i := range min(len(s), 13) {
		if i == 2 || i == 5 || i == 8 {
			if s[i] != '.' {
				return Region{}, regionForm.Error(DefectSeparator, i)
			}
		} else if !isDigit(s[i]) {
			return Region{}, regionForm.Error(nonDigit(s, i), i)
		}
	}
	r := uint64(0)
	switch len(s) {
	case 13:
		if s[9] < '1' || s[9] > '3' {
			return Region{}, regionForm.Error(DefectVillageNumber, 9)
		}
		r |= uint64(digits(s, 9, 13)) << regionVillage
		fallthrough
	case 8:
		r |= uint64(digits(s, 6, 8)) << regionDistrict
		fallthrough
	case 5:
		r |= uint64(digits(s, 3, 5)) << regionRegency
		fallthrough
	case 2:
		r |= uint64(digits(s, 0, 2)) << regionProvince
	default:
		return Region{}, regionForm.Error(DefectLength, -1)
	}
	return Region{r | uint64((len(s)+1)/3)}, nil // 2, 5, 8 and 13 become depth 1, 2, 3 and 4
}

// MustParseRegion is [ParseRegion] for tests and tables; it panics on a bad
// code.
func MustParseRegion(s string) Region { return must(ParseRegion(s)) }

// Level returns how deep the code goes, and "" if r is absent.
func (r Region) Level() RegionLevel {
	return [...]RegionLevel{"", LevelProvince, LevelRegency, LevelDistrict, LevelVillage, "", "", ""}[r.depth()]
}

// Numbers returns the number of each level, such as 64, 1, 4 and 2001 for
// 64.01.04.2001. It is 0 where the code does not go so deep, and may be 0 where
// it does: see [Region.Level].
func (r Region) Numbers() (province, regency, district, village int) {
	return int(r.packed >> regionProvince), int(r.packed >> regionRegency & 127), int(r.packed >> regionDistrict & 127), int(r.packed >> regionVillage & 4095)
}

// Parent returns the region that r lies in, one level up. The parent of a
// province is absent.
func (r Region) Parent() Region {
	if r.IsZero() {
		return r
	}
	return r.up(r.depth() - 1)
}

// At returns the region of a level that r lies in: r.At(LevelProvince) of
// 64.01.04 is 64. It is absent if r does not go as deep as that level.
func (r Region) At(l RegionLevel) Region {
	for s := r; !s.IsZero(); s = s.Parent() {
		if s.Level() == l {
			return s
		}
	}
	return Region{}
}

// Contains reports whether s is r or lies in r. An absent region contains
// nothing and lies nowhere.
func (r Region) Contains(s Region) bool {
	return !r.IsZero() && s.depth() >= r.depth() && s.up(r.depth()) == r
}

// IsCity reports whether the regency of r is a kota: those are numbered from 71
// to 99, kabupaten from 01 to 69.
func (r Region) IsCity() bool { return r.depth() >= 2 && r.packed>>regionRegency&127 >= 71 }

// Compare orders as the codes do, a region before those that lie in it; absent
// comes first.
func (r Region) Compare(s Region) int { return compare(r.packed, s.packed) }

// IsZero reports whether r is absent.
func (r Region) IsZero() bool { return r == Region{} }

// String returns the code with its dots, and "" if it is absent.
func (r Region) String() string { return string(r.append(make([]byte, 0, 13))) }

// AppendText appends the code with its dots.
func (r Region) AppendText(b []byte) ([]byte, error) { return r.append(b), nil }

// MarshalText returns the code with its dots.
func (r Region) MarshalText() ([]byte, error) { return r.AppendText(nil) }

// UnmarshalText is [ParseRegion].
func (r *Region) UnmarshalText(text []byte) error { return unmarshal(r, text, ParseRegion) }

// depth returns 1 for a province to 4 for a village, and 0 for absent.
func (r Region) depth() int { return int(r.packed & 7) }

// up returns r cut to a depth.
func (r Region) up(depth int) Region {
	cut := [...]uint{64, regionProvince, regionRegency, regionDistrict, regionVillage}[depth]
	if depth == 0 {
		return Region{}
	}
	return Region{r.packed>>cut<<cut | uint64(depth)}
}

func (r Region) append(b []byte) []byte {
	depth := r.depth()
	for i, at := range [...]uint{regionProvince, regionRegency, regionDistrict} {
		if depth <= i {
			return b
		}
		if i > 0 {
			b = append(b, '.')
		}
		b = appendPadded(b, int(r.packed>>at&127), 2)
	}
	if depth < 4 {
		return b
	}
	return appendPadded(append(b, '.'), int(r.packed>>regionVillage&4095), 4)
}
