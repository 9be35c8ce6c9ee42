package certification

import (
	"slices"

	"github.com/vokasi/vokasi-go/blk"
)

// A UnitKey names a competency unit: the same code in another standard is another
// unit. UnitKey is comparable.
type UnitKey struct {
	// The code.
	Code blk.UnitCode
	// The standard; absent where it is not in doubt.
	Standard CompetencyStandardID
}

// Counts returns whether who is competent in a unit counts on a day as competent in
// another: the same unit, or a later one that took its place and says so, directly or
// through units between. A later unit never counts for an earlier one. It is
// undetermined if a unit is not in the records, if its code is in several standards
// and none is named, or if nobody said whether the earlier one counts.
func (g *Register) Counts(held, asked UnitKey, on blk.Date) blk.Answer {
	answer := func(t blk.Truth, id, en string) blk.Answer {
		return blk.Answer{Truth: t, Code: "counts", Text: blk.Text{ID: held.Code.String() + " untuk " + asked.Code.String() + ": " + id, EN: held.Code.String() + " for " + asked.Code.String() + ": " + en}, Basis: standardBasis}
	}
	from, to := g.find(held), g.find(asked)
	for _, x := range [...]struct {
		key   UnitKey
		found []unitOf
	}{{held, from}, {asked, to}} {
		switch len(x.found) {
		case 0:
			if held == asked {
				return answer(blk.True, "unit yang sama", "the same unit")
			}
			return answer(blk.Undetermined, "unit "+x.key.Code.String()+" tidak ada dalam data", "the unit "+x.key.Code.String()+" is not in the records")
		case 1:
		default:
			if held == asked && held.Standard != "" {
				continue
			}
			return answer(blk.Undetermined, "kode "+x.key.Code.String()+" ada dalam beberapa standar; sebutkan standarnya", "the code "+x.key.Code.String()+" is in several standards; name the standard")
		}
	}
	if from[0] == to[0] {
		return answer(blk.True, "unit yang sama", "the same unit")
	}
	switch t := g.replaces(to[0], from[0], on, nil); {
	case t == blk.True:
		return answer(t, "digantikan dan masih dihitung", "it was replaced and still counts")
	case t == blk.Undetermined:
		return answer(t, "digantikan, tetapi tidak dinyatakan apakah masih dihitung", "it was replaced, and nobody said whether it still counts")
	}
	return answer(blk.False, "tidak dihitung pada hari itu", "it does not count on that day")
}

// find returns the units that a key names.
func (g *Register) find(k UnitKey) []unitOf {
	all := g.units[k.Code]
	if k.Standard == "" {
		return all
	}
	for i := range all {
		if all[i].standard.ID == k.Standard {
			return all[i : i+1]
		}
	}
	return nil
}

// replaces returns whether a unit took the place of an earlier one in a way that
// counts on a day. Seen are the units that lie on the way already.
func (g *Register) replaces(later, earlier unitOf, on blk.Date, seen []unitOf) blk.Truth {
	if slices.Contains(seen, later) {
		return blk.False // they replace each other in a circle
	}
	counts := blk.False
	for i := range later.unit.Replaces {
		r := &later.unit.Replaces[i]
		found := g.find(UnitKey{r.Code, r.Standard})
		if len(found) != 1 {
			continue
		}
		link := blk.All(r.Counts.Truth(), blk.TruthOf(r.During.Contains(on)))
		if found[0] != earlier {
			link = blk.All(link, g.replaces(found[0], earlier, on, append(seen, later)))
		}
		counts = blk.Any(counts, link)
	}
	return counts
}
