package eligibility

import (
	"strconv"

	"github.com/vokasi/vokasi-go/blk"
)

// Evidence is what is known of one person: for each fact a value, or that it is
// missing, or that two sources disagree (contested), which counts as missing.
// It is a plain value without pointers, comparable, and free of the person's
// name and number. In the zero Evidence every fact is missing.
type Evidence struct {
	known     uint32 // a bit for each fact of standardFacts
	contested uint32
	values    [len(standardFacts)]value
}

// value holds the value of a fact in the part that its kind uses.
type value struct {
	region blk.Region
	date   blk.Date
	number int32 // a count, a flag 0 or 1, or the place of a level or word in its list
}

// A FactError says that evidence does not fit its fact.
type FactError struct {
	// The fact, as it was named.
	Fact FactID
	// What kind of value it has; "" if there is no such fact.
	Kind FactKind
}

// Error returns the message in English.
func (e *FactError) Error() string { return e.Text().EN }

// Text returns the message in both languages.
func (e *FactError) Text() blk.Text {
	i := factIndex(e.Fact)
	if i < 0 || e.Kind == "" {
		return blk.Text{ID: "Fakta itu tidak dikenal. Yang dikenal: " + factNames() + ".", EN: "There is no such fact. Known are: " + factNames() + "."}
	}
	kind, fact := e.Kind.Label(), standardFacts[i].Label
	return blk.Text{ID: "Fakta " + string(e.Fact) + " (" + fact.ID + ") harus berisi " + kind.ID + ".", EN: "The fact " + string(e.Fact) + " (" + fact.EN + ") must hold a " + kind.EN + "."}
}

// factNames returns the names of the standard facts for a message.
func factNames() string {
	names := ""
	for i := range standardFacts {
		if i > 0 {
			names += ", "
		}
		names += string(standardFacts[i].ID)
	}
	return names
}

// SetRegion makes a fact of kind region known. It is a [*FactError] if the fact
// is of another kind or not known at all. An absent region leaves it missing.
func (e *Evidence) SetRegion(id FactID, r blk.Region) error {
	return e.set(id, KindRegion, value{region: r}, r.IsZero())
}

// SetDate makes a fact of kind date known, as [Evidence.SetRegion] does.
func (e *Evidence) SetDate(id FactID, d blk.Date) error {
	return e.set(id, KindDate, value{date: d}, d.IsZero())
}

// SetFlag makes a fact of kind flag known, as [Evidence.SetRegion] does.
func (e *Evidence) SetFlag(id FactID, b bool) error {
	n := int32(0)
	if b {
		n = 1
	}
	return e.set(id, KindFlag, value{number: n}, false)
}

// SetCount makes a fact of kind count known, as [Evidence.SetRegion] does.
func (e *Evidence) SetCount(id FactID, c blk.Count) error {
	n, ok := c.Int()
	return e.set(id, KindCount, value{number: int32(n)}, !ok)
}

// SetLevel makes a fact of kind level known, as [Evidence.SetRegion] does. What
// is no level leaves it missing.
func (e *Evidence) SetLevel(id FactID, l EducationLevel) error {
	return e.set(id, KindLevel, value{number: int32(wordIndex(educationLevels, string(l)))}, !l.IsValid())
}

// SetWord makes a fact of kind word known, as [Evidence.SetRegion] does. What is
// no word of the fact leaves it missing.
func (e *Evidence) SetWord(id FactID, word string) error {
	i := factIndex(id)
	if i < 0 {
		return &FactError{Fact: id}
	}
	at := wordIndex(standardFacts[i].Words, word)
	return e.set(id, KindWord, value{number: int32(at)}, at < 0)
}

// Contest marks a fact as contested: two sources disagree, so it counts as
// missing whatever its value.
func (e *Evidence) Contest(id FactID) error {
	i := factIndex(id)
	if i < 0 {
		return &FactError{Fact: id}
	}
	e.contested |= 1 << i
	return nil
}

// Has reports whether a fact is known and not contested.
func (e *Evidence) Has(id FactID) bool {
	i := factIndex(id)
	return i >= 0 && e.has(i)
}

// IsContested reports whether a fact is contested.
func (e *Evidence) IsContested(id FactID) bool {
	i := factIndex(id)
	return i >= 0 && e.contested>>i&1 == 1
}

// Text returns the value of a fact as people write it, the zero Text if it is
// missing or contested.
func (e *Evidence) Text(id FactID) blk.Text {
	i := factIndex(id)
	if i < 0 || !e.has(i) {
		return blk.Text{}
	}
	v := &e.values[i]
	switch standardFacts[i].Kind {
	case KindRegion:
		return blk.Text{ID: v.region.String(), EN: v.region.String()}
	case KindDate:
		return v.date.Label()
	case KindFlag:
		return blk.TruthOf(v.number == 1).Label()
	case KindLevel:
		return educationLevels.LabelOf(educationLevels.Values()[v.number])
	case KindWord:
		words := standardFacts[i].Words
		return words.LabelOf(words.Values()[v.number])
	}
	n := strconv.Itoa(int(v.number))
	return blk.Text{ID: n, EN: n}
}

func (e *Evidence) has(i int) bool { return e.known&^e.contested>>i&1 == 1 }

func (e *Evidence) set(id FactID, kind FactKind, v value, absent bool) error {
	i := factIndex(id)
	if i < 0 {
		return &FactError{Fact: id}
	}
	if standardFacts[i].Kind != kind {
		return &FactError{Fact: id, Kind: standardFacts[i].Kind}
	}
	if absent {
		e.known, e.values[i] = e.known&^(1<<i), value{}
		return nil
	}
	e.known, e.values[i] = e.known|1<<i, v
	return nil
}

// wordIndex returns the place of a word in a list, -1 if it is not there.
func wordIndex(l blk.CodeList, word string) int {
	i := 0
	for c := range l.All() {
		if c.Value == word {
			return i
		}
		i++
	}
	return -1
}

// MarshalJSON returns an object with a member for each fact that is known and
// not contested.
func (e Evidence) MarshalJSON() ([]byte, error) {
	b := []byte{'{'}
	for i := range standardFacts {
		if !e.has(i) {
			continue
		}
		if len(b) > 1 {
			b = append(b, ',')
		}
		b = append(strconv.AppendQuote(b, string(standardFacts[i].ID)), ':')
		v := &e.values[i]
		switch standardFacts[i].Kind {
		case KindFlag:
			b = strconv.AppendBool(b, v.number == 1)
		case KindCount:
			b = strconv.AppendInt(b, int64(v.number), 10)
		case KindRegion:
			b = strconv.AppendQuote(b, v.region.String())
		case KindDate:
			b = strconv.AppendQuote(b, v.date.String())
		case KindLevel:
			b = strconv.AppendQuote(b, string(levels[v.number]))
		case KindWord:
			b = strconv.AppendQuote(b, standardFacts[i].Words.Values()[v.number])
		}
	}
	return append(b, '}'), nil
}

// UnmarshalJSON is [ParseEvidence].
func (e *Evidence) UnmarshalJSON(data []byte) error {
	parsed, found := ParseEvidence(data)
	if err := found.Err(); err != nil {
		return err
	}
	*e = parsed
	return nil
}
