package training

import "github.com/vokasi/vokasi-go/blk"

// identifierListCheck is [blk.CheckIdentifier] for a list.
func identifierListCheck[T any, I ~string](at string, get func(*T) []I) blk.Check[T] {
	check := blk.CheckIdentifier[T, I](at, nil)
	check.Holds = nil
	check.Find = func(t *T, _ *blk.Context) (failures []blk.Failure) {
		for i, id := range get(t) {
			if !blk.IsIdentifier(string(id)) {
				failures = append(failures, blk.Failure{At: blk.IndexPointer(at, i, "")})
			}
		}
		return failures
	}
	return check
}

// repeats returns a failure for every element of a list whose word stands before
// it. Short lists, which most are, are compared without allocation.
func repeats[T any, K ~string](list []T, at, rest string, word func(*T) K) (failures []blk.Failure) {
	const short = 16
	var seen map[K]bool
	if len(list) > short {
		seen = make(map[K]bool, len(list))
	}
	stands := func(w K, i int) bool {
		if seen != nil {
			before := seen[w]
			seen[w] = true
			return before
		}
		for j := range i {
			if word(&list[j]) == w {
				return true
			}
		}
		return false
	}
	for i := range list {
		if w := word(&list[i]); w != "" && stands(w, i) {
			failures = append(failures, blk.Failure{At: blk.IndexPointer(at, i, rest), Params: blk.Params{{Name: "given", Value: blk.QuoteWord(string(w))}}})
		}
	}
	return failures
}
