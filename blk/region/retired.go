package region

import (
	"iter"

	"github.com/vokasi/vokasi-go/blk"
)

// Retired returns the regencies and cities whose codes were retired, in the
// order of those codes, each with the code that replaced it.
func Retired() iter.Seq[Place] {
	return func(yield func(Place) bool) {
		for i := range retired {
			if !yield(retiredPlace(i)) {
				return
			}
		}
	}
}

// retired is sorted by code: the regencies and cities that went to Sulawesi Barat,
// Kalimantan Utara, Papua Selatan, Papua Tengah, Papua Pegunungan and Papua Barat
// Daya when these became provinces. Names are those of that time: 73.25 Mamuju
// Utara is 76.01 Pasangkayu today.
//
// Source: UU 14, 15, 16 and 29/2022 for Papua, which the decrees of 2015 to 2022
// show; the numbers of the others are gaps in all of them.
var retired = [...]struct{ code, successor, name string }{
	{"64.04", "65.01", "Kabupaten Bulungan"},
	{"64.05", "65.03", "Kabupaten Nunukan"},
	{"64.06", "65.02", "Kabupaten Malinau"},
	{"64.10", "65.04", "Kabupaten Tana Tidung"},
	{"64.73", "65.71", "Kota Tarakan"},
	{"73.19", "76.04", "Kabupaten Polewali Mamasa"},
	{"73.20", "76.05", "Kabupaten Majene"},
	{"73.21", "76.02", "Kabupaten Mamuju"},
	{"73.23", "76.03", "Kabupaten Mamasa"},
	{"73.25", "76.01", "Kabupaten Mamuju Utara"},
	{"91.01", "93.01", "Kabupaten Merauke"},
	{"91.02", "95.01", "Kabupaten Jayawijaya"},
	{"91.04", "94.01", "Kabupaten Nabire"},
	{"91.07", "94.02", "Kabupaten Puncak Jaya"},
	{"91.08", "94.03", "Kabupaten Paniai"},
	{"91.09", "94.04", "Kabupaten Mimika"},
	{"91.12", "95.02", "Kabupaten Pegunungan Bintang"},
	{"91.13", "95.03", "Kabupaten Yahukimo"},
	{"91.14", "95.04", "Kabupaten Tolikara"},
	{"91.16", "93.02", "Kabupaten Boven Digoel"},
	{"91.17", "93.03", "Kabupaten Mappi"},
	{"91.18", "93.04", "Kabupaten Asmat"},
	{"91.21", "95.05", "Kabupaten Mamberamo Tengah"},
	{"91.22", "95.06", "Kabupaten Yalimo"},
	{"91.23", "95.07", "Kabupaten Lanny Jaya"},
	{"91.24", "95.08", "Kabupaten Nduga"},
	{"91.25", "94.05", "Kabupaten Puncak"},
	{"91.26", "94.06", "Kabupaten Dogiyai"},
	{"91.27", "94.07", "Kabupaten Intan Jaya"},
	{"91.28", "94.08", "Kabupaten Deiyai"},
	{"92.01", "96.01", "Kabupaten Sorong"},
	{"92.04", "96.02", "Kabupaten Sorong Selatan"},
	{"92.05", "96.03", "Kabupaten Raja Ampat"},
	{"92.09", "96.04", "Kabupaten Tambrauw"},
	{"92.10", "96.05", "Kabupaten Maybrat"},
	{"92.71", "96.71", "Kota Sorong"},
}

// retiredPlace returns a place of the table above.
func retiredPlace(i int) Place {
	e := &retired[i]
	// The codes of the table are well formed: a test reads them all.
	code, _ := blk.ParseRegion(e.code)
	successor, _ := blk.ParseRegion(e.successor)
	kind, _ := splitName(2, e.name)
	return Place{code, e.name, kind, blk.RegionRetired, successor}
}

// findRetired returns where the regency of a code is in the table above, -1 if
// it is not.
func findRetired(n numbers) int {
	code := [5]byte{digit(n.province / 10), digit(n.province), '.', digit(n.regency / 10), digit(n.regency)}
	low, high := 0, len(retired)
	for low < high {
		middle := (low + high) / 2
		if retired[middle].code < string(code[:]) {
			low = middle + 1
		} else {
			high = middle
		}
	}
	if low < len(retired) && retired[low].code == string(code[:]) {
		return low
	}
	return -1
}

// digit returns the last digit of a number.
func digit(n int) byte { return byte('0' + n%10) }
