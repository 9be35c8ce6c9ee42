package certification

import (
	"cmp"
	"iter"
	"math/bits"
	"slices"

	"github.com/vokasi/vokasi-go/blk"
)

// A UnitIndex numbers the competency units that schemes ask for, so that what
// somebody holds is a set of bits, and comparing it with a scheme is a few
// operations on words. It is made once, and is safe for concurrent use.
type UnitIndex struct {
	place   map[blk.UnitCode]int
	units   []blk.UnitCode
	schemes []indexedScheme
	find    map[blk.SchemeID]int
}

// indexedScheme is a scheme in bits. Only the words in which it has bits are looked
// at: a scheme has a dozen units, and an index thousands.
type indexedScheme struct {
	id       blk.SchemeID
	required []maskedWord
	groups   []indexedGroup
}

type maskedWord struct {
	at   int
	mask uint64
}

type indexedGroup struct {
	least int
	words []maskedWord
}

// A UnitSet is a set of units of a [UnitIndex]. The nil set is empty.
type UnitSet []uint64

// A Gap is what is missing for a scheme.
type Gap struct {
	// The scheme.
	Scheme blk.SchemeID
	// How many required units are missing.
	Required int
	// How many further elective units must be held, over all groups.
	Elective int
}

// Units returns the fewest further units that complete the scheme.
func (g Gap) Units() int { return g.Required + g.Elective }

// IsComplete reports whether nothing is missing.
func (g Gap) IsComplete() bool { return g.Units() == 0 }

// NewUnitIndex returns the index of the units of schemes, by their codes. A scheme
// without units is left out, and one with a group that does not say how many it asks
// for: what they take is not known.
func NewUnitIndex(schemes []CertificationScheme) *UnitIndex {
	x := &UnitIndex{place: map[blk.UnitCode]int{}, find: map[blk.SchemeID]int{}}
	for i := range schemes {
		s := &schemes[i]
		if len(s.Units)+len(s.Electives) == 0 || slices.ContainsFunc(s.Electives, func(g ElectiveGroup) bool { return g.AtLeast.IsZero() }) {
			continue
		}
		compiled := indexedScheme{id: s.ID, required: x.mask(s.Units)}
		for j := range s.Electives {
			if least, _ := s.Electives[j].AtLeast.Int(); least > 0 {
				compiled.groups = append(compiled.groups, indexedGroup{least, x.mask(s.Electives[j].Units)})
			}
		}
		x.find[s.ID] = len(x.schemes)
		x.schemes = append(x.schemes, compiled)
	}
	return x
}

// mask returns units as bits, word by word, and numbers those that are new.
func (x *UnitIndex) mask(units []blk.UnitCode) []maskedWord {
	var words []maskedWord
	for _, u := range units {
		n, known := x.place[u]
		if !known {
			n = len(x.units)
			x.place[u], x.units = n, append(x.units, u)
		}
		i := slices.IndexFunc(words, func(w maskedWord) bool { return w.at == n/64 })
		if i < 0 {
			i, words = len(words), append(words, maskedWord{at: n / 64})
		}
		words[i].mask |= 1 << (n % 64)
	}
	return words
}

// Set returns the units of the index among some units. Those that no scheme asks for
// are left out.
func (x *UnitIndex) Set(units ...blk.UnitCode) UnitSet {
	set := make(UnitSet, (len(x.units)+63)/64)
	for _, u := range units {
		if n, known := x.place[u]; known {
			set[n/64] |= 1 << (n % 64)
		}
	}
	return set
}

// Units returns the units of a set, in the order in which schemes name them.
func (x *UnitIndex) Units(set UnitSet) []blk.UnitCode {
	var units []blk.UnitCode
	for n, u := range x.units {
		if set.word(n/64)>>(n%64)&1 == 1 {
			units = append(units, u)
		}
	}
	return units
}

// Len returns how many units the index numbers.
func (x *UnitIndex) Len() int { return len(x.units) }

// Gap returns what a set lacks for a scheme, and false if the index does not have the
// scheme. It allocates nothing.
func (x *UnitIndex) Gap(scheme blk.SchemeID, held UnitSet) (Gap, bool) {
	i, known := x.find[scheme]
	if !known {
		return Gap{}, false
	}
	return x.schemes[i].gap(held), true
}

// Missing returns the required units of a scheme that a set lacks, and the elective
// ones to choose from where more are needed; nil if the index does not have the
// scheme.
func (x *UnitIndex) Missing(scheme blk.SchemeID, held UnitSet) (required, elective []blk.UnitCode) {
	i, known := x.find[scheme]
	if !known {
		return nil, nil
	}
	s := &x.schemes[i]
	for _, g := range s.groups {
		if g.missing(held) > 0 {
			elective = append(elective, x.lacking(g.words, held)...)
		}
	}
	return x.lacking(s.required, held), elective
}

func (x *UnitIndex) lacking(words []maskedWord, held UnitSet) []blk.UnitCode {
	var units []blk.UnitCode
	for _, w := range words {
		for rest := w.mask &^ held.word(w.at); rest != 0; rest &= rest - 1 {
			units = append(units, x.units[w.at*64+bits.TrailingZeros64(rest)])
		}
	}
	return units
}

// Gaps returns what a set lacks for every scheme, in the order of the schemes. It
// allocates nothing.
func (x *UnitIndex) Gaps(held UnitSet) iter.Seq[Gap] {
	return func(yield func(Gap) bool) {
		for i := range x.schemes {
			if !yield(x.schemes[i].gap(held)) {
				return
			}
		}
	}
}

// Complete returns how many schemes a set completes. It allocates nothing.
func (x *UnitIndex) Complete(held UnitSet) int {
	n := 0
	for i := range x.schemes {
		if x.schemes[i].isMetBy(held) {
			n++
		}
	}
	return n
}

// Nearest returns the gaps to all schemes of which at least one unit is held, the
// smallest first and those that are complete before them; among equals in the order
// of their identifiers.
func (x *UnitIndex) Nearest(held UnitSet) []Gap {
	var gaps []Gap
	for i := range x.schemes {
		if s := &x.schemes[i]; s.touches(held) {
			gaps = append(gaps, s.gap(held))
		}
	}
	slices.SortFunc(gaps, func(a, b Gap) int { return cmp.Or(cmp.Compare(a.Units(), b.Units()), cmp.Compare(a.Scheme, b.Scheme)) })
	return gaps
}

// Add puts the units of another set of the same index into the set.
func (s UnitSet) Add(other UnitSet) {
	for i := range min(len(s), len(other)) {
		s[i] |= other[i]
	}
}

func (s UnitSet) word(i int) uint64 {
	if i >= len(s) {
		return 0
	}
	return s[i]
}

func (s *indexedScheme) gap(held UnitSet) Gap {
	g := Gap{Scheme: s.id}
	for _, w := range s.required {
		g.Required += bits.OnesCount64(w.mask &^ held.word(w.at))
	}
	for i := range s.groups {
		g.Elective += s.groups[i].missing(held)
	}
	return g
}

// isMetBy is gap == 0, without counting what is missing.
func (s *indexedScheme) isMetBy(held UnitSet) bool {
	for _, w := range s.required {
		if w.mask&^held.word(w.at) != 0 {
			return false
		}
	}
	for i := range s.groups {
		if s.groups[i].missing(held) > 0 {
			return false
		}
	}
	return true
}

func (s *indexedScheme) touches(held UnitSet) bool {
	touches := func(words []maskedWord) bool {
		return slices.ContainsFunc(words, func(w maskedWord) bool { return w.mask&held.word(w.at) != 0 })
	}
	return touches(s.required) || slices.ContainsFunc(s.groups, func(g indexedGroup) bool { return touches(g.words) })
}

// missing returns how many further units of the group must be held.
func (g *indexedGroup) missing(held UnitSet) int {
	n := 0
	for _, w := range g.words {
		n += bits.OnesCount64(w.mask & held.word(w.at))
	}
	return max(g.least-n, 0)
}

// HeldUnits returns the units that somebody was found competent in: by the results of
// assessments that are decided, and by certificates that are valid on a day, whose
// required units count. A unit that counts for a later one by lineage brings that in
// too.
func (g *Register) HeldUnits(person blk.PersonID, on blk.Date) []blk.UnitCode {
	if g.records == nil {
		return nil
	}
	var held []blk.UnitCode
	add := func(u blk.UnitCode) {
		if !slices.Contains(held, u) {
			held = append(held, u)
		}
	}
	for i := range g.records.Assessments {
		a := &g.records.Assessments[i]
		if d := a.decisionOn(on); a.Candidate != person || d == nil {
			continue
		}
		for j := range a.Results {
			if a.Results[j].Result == blk.Competent {
				add(a.Results[j].Unit)
			}
		}
	}
	for i := range g.records.Certificates {
		x := &g.records.Certificates[i]
		if s := g.schemes[x.Scheme]; x.Holder == person && s != nil && g.StatusOn(x.ID, on) == Valid {
			for _, u := range s.Units {
				add(u)
			}
		}
	}
	for i := 0; i < len(held); i++ { // held grows
		for _, later := range g.later[held[i]] {
			if g.Counts(UnitKey{Code: held[i]}, UnitKey{later.unit.Code, later.standard.ID}, on).Truth == blk.True {
				add(later.unit.Code)
			}
		}
	}
	return held
}
