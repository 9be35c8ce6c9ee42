package eligibility

import (
	"crypto/sha256"
	"encoding/binary"
	"slices"
	"strconv"
	"strings"

	"github.com/vokasi/vokasi-go/blk"
)

// maxSlots is the number of values that evidence has room for, maxWords the words
// in which they stand, and maxCodes the number of codes of a set that policies may
// name.
const (
	maxSlots = 32
	maxWords = 13
	maxCodes = 63
)

// A Layout says where in [Evidence] the value of each fact stands. It is made
// from the policies that are to be decided: a fact of which they ask has a slot,
// a set has a bit for each code that they name, and a code whose validity they
// ask for has a slot of its own. Policies of one layout are decided from the same
// evidence. A Layout is immutable and safe for concurrent use; layouts made from
// the same policies are the same to evidence.
type Layout struct {
	tag    uint64
	policy Policy // whose facts these are
	slots  []slot
}

// slot is the place of a value: of a fact, or of one code of a fact of kind set.
type slot struct {
	fact  Fact
	code  string   // the code whose validity stands here
	codes []string // the codes that the bits of a set mean
	field field
}

// NewLayout returns the layout of policies. It returns findings and no layout if
// they name more facts or codes than evidence has room for (POL-014), or declare
// a fact of one name differently (POL-015).
func NewLayout(policies ...*Policy) (*Layout, blk.Findings) {
	l := &Layout{policy: Policy{Facts: map[FactID]Declaration{}}}
	var found blk.Findings
	for _, p := range policies {
		found = append(found, l.add(p)...)
	}
	for i := range l.slots {
		slices.Sort(l.slots[i].codes)
		l.slots[i].codes = slices.Compact(l.slots[i].codes)
		if n := len(l.slots[i].codes); n > maxCodes {
			found = append(found, layoutFinding("codes", n, maxCodes))
		}
	}
	slices.SortStableFunc(l.slots, func(a, b slot) int {
		return strings.Compare(string(a.fact.ID)+"\x00"+a.code, string(b.fact.ID)+"\x00"+b.code)
	})
	if len(l.slots) > maxSlots {
		found = append(found, layoutFinding("facts", len(l.slots), maxSlots))
	} else if words := l.place(); words > maxWords {
		found = append(found, layoutFinding("words", words, maxWords))
	}
	if found != nil {
		return nil, found
	}
	l.tag = l.digest()
	return l, nil
}

// place gives each slot its bits, in the first word that has room for them, and
// returns how many words that takes.
func (l *Layout) place() int {
	var used []int
	for i := range l.slots {
		s := &l.slots[i]
		width := s.width()
		const guard = 1 // above each field one bit stays free: see sweep
		word := slices.IndexFunc(used, func(bits int) bool { return bits+width+guard <= 64 })
		if word < 0 {
			word, used = len(used), append(used, 0)
		}
		s.field = field{uint8(word), uint8(used[word]), uint8(width)}
		used[word] += width + guard
	}
	return len(used)
}

// add adds the facts and codes that a policy names.
func (l *Layout) add(p *Policy) (found blk.Findings) {
	for _, id := range sortedKeys(p.Facts) {
		d := p.Facts[id]
		if known, ok := l.policy.Facts[id]; ok && !sameDeclaration(&known, &d) {
			found = append(found, blk.RunChecks([]blk.Check[FactID]{declaredTwiceCheck}, &id, nil)...)
		}
		l.policy.Facts[id] = d
	}
	walk(p.Rule, "", func(_ string, r Rule) {
		common := leafOf(r)
		if common == nil {
			return
		}
		fact, ok := p.Fact(common.Fact)
		if !ok {
			return
		}
		holds, isSet := r.(Holds)
		if isSet && holds.At != "" {
			for _, code := range holds.Codes {
				l.slot(fact, code)
			}
			return
		}
		at := l.slot(fact, "")
		if isSet {
			l.slots[at].codes = append(l.slots[at].codes, holds.Codes...)
		}
	})
	return found
}

func sameDeclaration(a, b *Declaration) bool {
	return a.Kind == b.Kind && slices.Equal(a.Values, b.Values)
}

// slot returns the place of a fact or of a code, which it makes if there is none.
func (l *Layout) slot(f Fact, code string) int {
	if i := l.find(f.ID, code); i >= 0 {
		return i
	}
	l.slots = append(l.slots, slot{fact: f, code: code})
	return len(l.slots) - 1
}

// find returns the place of a fact or of a code, -1 if it has none.
func (l *Layout) find(id FactID, code string) int {
	for i := range l.slots {
		if l.slots[i].fact.ID == id && l.slots[i].code == code {
			return i
		}
	}
	return -1
}

// digest returns what tells layouts apart: the beginning of the hash of their
// slots, never 0.
func (l *Layout) digest() uint64 {
	h := sha256.New()
	for i := range l.slots {
		s := &l.slots[i]
		for _, part := range [][]string{{string(s.fact.ID), string(s.fact.Kind), s.code}, s.codes, s.fact.Words.Values()} {
			for _, text := range part {
				h.Write([]byte(strconv.Quote(text)))
			}
			h.Write([]byte{0})
		}
	}
	return binary.BigEndian.Uint64(h.Sum(nil)) | 1
}

// Facts returns the facts that the policies ask for, by name.
func (l *Layout) Facts() []Fact {
	var facts []Fact
	for i := range l.slots {
		if i == 0 || l.slots[i-1].fact.ID != l.slots[i].fact.ID {
			facts = append(facts, l.slots[i].fact)
		}
	}
	return facts
}

// Evidence returns what decisions are made from for a dossier, and what is wrong
// with the dossier: a value that does not fit its fact is reported and left
// missing, and the others stand. Facts that no policy of the layout asks for are
// looked at and left out.
func (l *Layout) Evidence(d *Dossier) (Evidence, blk.Findings) {
	e := Evidence{tag: l.tag}
	for id, v := range d.Evidence {
		fact, ok := l.policy.Fact(id)
		if ok && fact.fault(v, "") == nil {
			l.put(&e, id, v, d.About[id].Assurance)
		}
	}
	for _, id := range d.Contested {
		l.contest(&e, id)
	}
	return e, d.faults(&l.policy, "")
}

// ParseEvidence reads the member "evidence" of a dossier alone: an object with a
// member for each fact that is known. A fact that is absent is missing; null is
// refused.
func (l *Layout) ParseEvidence(data []byte) (Evidence, blk.Findings) {
	d, found := parseEvidence(data, &l.policy)
	e, _ := l.Evidence(&d)
	return e, found
}

// Set makes a fact known in evidence, with an assurance; an absent value leaves it
// missing. It is a [*FactError] if the fact is not one of the layout or the value
// does not fit it. Evidence of another layout is emptied first.
func (l *Layout) Set(e *Evidence, id FactID, v Value, a Assurance) error {
	fact, known := l.policy.Fact(id)
	if !known || l.findFact(id) < 0 {
		return &FactError{Fact: id, names: l.names()}
	}
	if !v.IsZero() {
		if found := fact.fault(v, ""); found != nil {
			return &FactError{Fact: id, label: fact.Label, kind: fact.Kind, fault: found[0].Text}
		}
	}
	if e.tag != l.tag {
		*e = Evidence{tag: l.tag}
	}
	l.put(e, id, v, a)
	return nil
}

// Contest marks a fact as one on which two sources disagree: whatever its value,
// it counts as missing until it is set again. It is a [*FactError] if the fact is
// not one of the layout.
func (l *Layout) Contest(e *Evidence, id FactID) error {
	if l.findFact(id) < 0 {
		return &FactError{Fact: id, names: l.names()}
	}
	if e.tag != l.tag {
		*e = Evidence{tag: l.tag}
	}
	l.contest(e, id)
	return nil
}

// Has reports whether a fact is known in evidence and not contested.
func (l *Layout) Has(e *Evidence, id FactID) bool {
	i := l.findFact(id)
	return i >= 0 && e.tag == l.tag && e.known[0]>>i&1 == 1
}

// IsContested reports whether two sources disagree on a fact.
func (l *Layout) IsContested(e *Evidence, id FactID) bool {
	i := l.findFact(id)
	return i >= 0 && e.tag == l.tag && e.contested>>i&1 == 1
}

// findFact returns the first place of a fact, -1 if it has none.
func (l *Layout) findFact(id FactID) int {
	return slices.IndexFunc(l.slots, func(s slot) bool { return s.fact.ID == id })
}

func (l *Layout) names() string {
	var names []string
	for _, f := range l.Facts() {
		names = append(names, string(f.ID))
	}
	return strings.Join(names, ", ")
}

// put writes a value that fits its fact; the evidence is of this layout.
func (l *Layout) put(e *Evidence, id FactID, v Value, a Assurance) {
	for i := range l.slots {
		s := &l.slots[i]
		if s.fact.ID != id {
			continue
		}
		e.contested &^= 1 << i
		for level := range assuranceLevels {
			e.known[level] &^= 1 << i
			if level <= a.rank() && !v.IsZero() {
				e.known[level] |= 1 << i
			}
		}
		e.set(s.field, s.encode(v))
	}
}

func (l *Layout) contest(e *Evidence, id FactID) {
	for i := range l.slots {
		if l.slots[i].fact.ID == id {
			e.contested |= 1 << i
			for level := range assuranceLevels {
				e.known[level] &^= 1 << i
			}
		}
	}
}
