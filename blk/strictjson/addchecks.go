package strictjson

import (
	"slices"
	"strings"

	"github.com/vokasi/vokasi-go/blk"
)

// AddChecks adds what checks found in a document to what reading it found, but for
// what follows from a value that could not be read: findings at that value or in it,
// and that the value around it is missing.
func AddChecks(read, checked blk.Findings) blk.Findings {
	if len(read) == 0 {
		return checked
	}
	var places []string
	for i := range read {
		if read[i].Check != "DOC-011" { // of a member that stands twice the first was read
			places = append(places, read[i].At)
		}
	}
	slices.Sort(places)
	follows := func(f *blk.Finding) bool {
		if f.Check == "DOC-009" {
			if i, _ := slices.BinarySearch(places, f.At+"/"); i < len(places) && strings.HasPrefix(places[i], f.At+"/") {
				return true
			}
		}
		for at := f.At; ; at = at[:max(0, strings.LastIndexByte(at, '/'))] {
			if _, ok := slices.BinarySearch(places, at); ok {
				return true
			}
			if at == "" {
				return false
			}
		}
	}
	for i := range checked {
		if !follows(&checked[i]) {
			read = append(read, checked[i])
		}
	}
	return read
}
