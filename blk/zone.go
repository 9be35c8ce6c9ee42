package blk

// Zone is one of the three times of Indonesia: "wib", "wita" or "wit", with a
// fixed distance from UTC and no summer time. The zero value "" is absent.
type Zone string

// The zones, from west to east.
const (
	WIB  Zone = "wib"
	WITA Zone = "wita"
	WIT  Zone = "wit"
)

var zones = NewCodeList("zone", Text{"Zona waktu", "Time zone"},
	Code{Value: string(WIB), Label: Text{"WIB", "Western Indonesia Time"}, Meaning: Text{"UTC+7", "UTC+7"}, Aliases: []string{"Asia/Jakarta", "Asia/Pontianak"}},
	Code{Value: string(WITA), Label: Text{"WITA", "Central Indonesia Time"}, Meaning: Text{"UTC+8", "UTC+8"}, Aliases: []string{"Asia/Makassar"}},
	Code{Value: string(WIT), Label: Text{"WIT", "Eastern Indonesia Time"}, Meaning: Text{"UTC+9", "UTC+9"}, Aliases: []string{"Asia/Jayapura"}},
)

// IsValid reports whether z is one of the zones.
func (z Zone) IsValid() bool { return zones.Has(string(z)) }

// Label returns the name of the zone.
func (z Zone) Label() Text { return zones.LabelOf(string(z)) }

// CodeList returns all zones.
func (Zone) CodeList() CodeList { return zones }

// OffsetMinutes returns how far the zone is ahead of UTC: 420, 480 or 540
// minutes. For an absent or unknown zone it is 0, that is UTC.
func (z Zone) OffsetMinutes() int {
	switch z {
	case WIB:
		return 7 * 60
	case WITA:
		return 8 * 60
	case WIT:
		return 9 * 60
	}
	return 0
}
