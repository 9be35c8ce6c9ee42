package blk

// smallestCell is the smallest number of people that a breakdown shows.
var smallestCell = Parameter{
	ID: "smallest_cell", Label: Text{"Jumlah orang terkecil yang ditampilkan dalam rincian", "Smallest number of people shown in a breakdown"}, Unit: UnitCount, Stricter: StricterHigher,
	Values: []DatedValue{{Value: Value{Number: 5}, Basis: []Basis{Assumption(Text{"kebiasaan statistik agar orang tidak dikenali; batas resmi tidak ditemukan", "statistical practice, so that nobody is recognised; no official limit was found"})}}},
}

// SmallestCell returns the parameter that says how many people a breakdown must
// count to be shown: 5 unless a rulebook says more. See [HideSmall].
func SmallestCell() *Parameter { return &smallestCell }

// HideSmall returns which numbers of people in a breakdown must be hidden, so
// that nobody is recognised: those from 1 to below least. The total tells what is
// hidden together: one number alone, or that two are 1 each. So where that is below
// least too, the next smallest that is not 0 is hidden with them.
func HideSmall(counts []int, least int) []bool {
	hidden := make([]bool, len(counts))
	sum, next := 0, -1
	for i, c := range counts {
		switch {
		case c > 0 && c < least:
			hidden[i] = true
			sum += c
		case c > 0 && (next < 0 || c < counts[next]):
			next = i
		}
	}
	if sum > 0 && sum < least && next >= 0 {
		hidden[next] = true
	}
	return hidden
}
