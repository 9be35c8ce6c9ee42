package certification

import (
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
// through units between. It is undetermined if a unit is not in the records, if its code is in several standards
// and none is named, if nobody said whether the earlier one counts, and for a later
// unit where the earlier is asked for: replacements speak of the other way only.
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
	switch t, replaced := g.replaces(to[0], from[0], on); {
	case t == blk.True:
		return answer(t, "digantikan dan masih dihitung", "it was replaced and still counts")
	case t == blk.Undetermined && replaced:
		return answer(t, "digantikan, tetapi tidak dinyatakan apakah masih dihitung", "it was replaced, and nobody said whether it still counts")
	}
	if _, later := g.replaces(from[0], to[0], on); later {
		return answer(blk.Undetermined, "lebih baru; tidak dinyatakan apakah dihitung untuk yang lama", "it is the later one, and nobody said whether it counts for the earlier")
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

// replaces returns whether a unit took the place of an earlier one, and whether one
// way of links between them counts on a day. Every unit is looked at
// again only when a better way to it was found, so circles end.
func (g *Register) replaces(later, earlier unitOf, on blk.Date) (counts blk.Truth, replaces bool) {
	best, open := map[unitOf]blk.Truth{later: blk.True}, []unitOf{later}
	for len(open) > 0 {
		next := open[len(open)-1]
		open = open[:len(open)-1]
		for i := range next.unit.Replaces {
			r := &next.unit.Replaces[i]
			found := g.find(UnitKey{r.Code, r.Standard})
			way := blk.All(best[next], r.Counts.Truth(), within(r.During, on))
			if len(found) > 1 { // nobody says which unit is meant
				way = blk.All(way, blk.Undetermined)
			}
			for _, u := range found {
				if known, seen := best[u]; !seen || blk.Any(known, way) != known {
					best[u] = way
					open = append(open, u)
				}
			}
		}
	}
	way, reached := best[earlier]
	return way, reached
}

// within returns whether a day lies in a period. It is undetermined without the day,
// unless the period is all time.
func within(p blk.Period, on blk.Date) blk.Truth {
	if on.IsZero() && !p.IsZero() {
		return blk.Undetermined
	}
	return blk.TruthOf(p.Contains(on))
}
