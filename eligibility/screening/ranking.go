package screening

import (
	"bytes"
	"cmp"
	"slices"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/eligibility"
)

// An entrant is a candidate who can be ranked: who is eligible or may turn out to
// be, and of whom everything is known that ranks.
type entrant struct {
	id       eligibility.ApplicantID
	key      rankKey
	groups   GroupSet
	unknown  GroupSet
	score    blk.Percent
	batch    int32
	family   int32 // in the list of families, -1 if the cap cannot matter
	eligible bool
}

// A rankKey holds what ranks, the weightiest first; the smaller number comes first.
type rankKey [maxKeys]int64

const maxKeys = 3 // priority, score, time of registration

func (k *rankKey) compare(l *rankKey) int {
	for i := range k {
		if c := cmp.Compare(k[i], l[i]); c != 0 {
			return c
		}
	}
	return 0
}

// beginning is before every registration.
var beginning = blk.MustParseInstant("0001-01-01T00:00:00Z")

// rankKeyOf returns what ranks a candidate, and which key is missing, "" if none is.
func (p *Plan) rankKeyOf(c *Candidate, priority []GroupSet) (key rankKey, missing RankKey) {
	for i, k := range p.keys() {
		switch k {
		case ByPriority:
			key[i] = int64(len(priority))
			for j, group := range priority {
				if c.Groups&group != 0 {
					key[i] = int64(j)
					break
				}
			}
		case ByScore:
			n, known := c.Score.Hundredths()
			if !known {
				return key, ByScore
			}
			key[i] = -n
		case ByRegistration:
			if c.RegisteredAt.IsZero() {
				return key, ByRegistration
			}
			key[i] = beginning.SecondsUntil(c.RegisteredAt)
		}
	}
	return key, ""
}

// decider returns which key decides between two entrants.
func (f *field) decider(a, b int32) (at int, key RankKey) {
	k, l := &f.entrants[a].key, &f.entrants[b].key
	for i, key := range f.keys {
		if k[i] != l[i] {
			return i, key
		}
	}
	return len(f.keys), ByLot
}

// tie returns which key decided between two entrants who were equal in what ranks
// first, beside priority groups; "" if that decided.
func (f *field) tie(a, b int32) RankKey {
	at, key := f.decider(a, b)
	main := 0
	if f.keys[0] == ByPriority {
		main = 1
	}
	if key == ByLot || at > main {
		return key
	}
	return ""
}

// A ranked is a candidate with what ranks.
type ranked struct {
	key rankKey
	at  int32 // in the list of candidates
}

// rank sorts candidates by what ranks. Lots are drawn only for those who are equal
// in all else.
func rank(list []ranked, candidates []Candidate, plan PlanID, seed []byte) {
	slices.SortFunc(list, func(a, b ranked) int { return a.key.compare(&b.key) })
	type drawn struct {
		lot lot
		at  int32
	}
	draw := newLots(plan, seed)
	var equal []drawn
	for i := 0; i < len(list); {
		j := i + 1
		for j < len(list) && list[j].key == list[i].key {
			j++
		}
		if j-i > 1 {
			equal = equal[:0]
			for _, r := range list[i:j] {
				equal = append(equal, drawn{draw.draw(candidates[r.at].ID), r.at})
			}
			slices.SortFunc(equal, func(a, b drawn) int { return bytes.Compare(a.lot[:], b.lot[:]) })
			for k := range equal {
				list[i+k].at = equal[k].at
			}
		}
		i = j
	}
}
