package eligibility

import (
	"slices"
	"strconv"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/strictjson"
)

// A Value is what a fact is, as it stands in a document: true or false, a whole
// number, a text (a region code, a date, a word) or a list of codes. The zero
// Value is absent, which is missing.
type Value struct {
	shape  shape
	number int
	text   string
	set    []Holding
}

// shape is how a value is written.
type shape uint8

const (
	shapeAbsent shape = iota
	shapeBool
	shapeNumber
	shapeText
	shapeList
)

// A Holding is one code of a set, such as a competency unit that is held. In
// JSON it is the code alone, or an object with the days from which and until
// which it is valid.
type Holding struct {
	// The code: a unit code, a scheme, the word for a paper.
	Code string `json:"code,omitzero" jsonschema:"required"`
	// The first day on which it is valid; absent where it is open.
	From blk.Date `json:"from,omitzero"`
	// The last day on which it is valid; absent where it is open. Where both days are absent its validity is not known.
	Until blk.Date `json:"until,omitzero"`
}

// FlagValue returns yes or no.
func FlagValue(b bool) Value {
	if b {
		return Value{shape: shapeBool, number: 1}
	}
	return Value{shape: shapeBool}
}

// CountValue returns a whole number; an absent count is an absent value.
func CountValue(c blk.Count) Value {
	n, ok := c.Int()
	if !ok {
		return Value{}
	}
	return Value{shape: shapeNumber, number: n}
}

// RegionValue returns a region; an absent one is an absent value.
func RegionValue(r blk.Region) Value { return WordValue(r.String()) }

// DateValue returns a date; an absent one is an absent value.
func DateValue(d blk.Date) Value { return WordValue(d.String()) }

// LevelValue returns a level of education; an absent one is an absent value.
func LevelValue(l blk.EducationLevel) Value { return WordValue(string(l)) }

// WordValue returns a word; "" is an absent value.
func WordValue(word string) Value {
	if word == "" {
		return Value{}
	}
	return Value{shape: shapeText, text: word}
}

// SetValue returns a set of codes; without any it is known and empty.
func SetValue(held ...Holding) Value {
	return Value{shape: shapeList, set: slices.Clone(held)}
}

// IsZero reports whether the value is absent.
func (v Value) IsZero() bool { return v.shape == shapeAbsent }

// Holdings returns the codes of a set.
func (v Value) Holdings() []Holding { return slices.Clone(v.set) }

// String returns the value as it stands in a document, without quotes.
func (v Value) String() string {
	switch v.shape {
	case shapeBool:
		return strconv.FormatBool(v.number == 1)
	case shapeNumber:
		return strconv.Itoa(v.number)
	case shapeText:
		return v.text
	case shapeList:
		b, _ := v.MarshalJSON()
		return string(b)
	}
	return ""
}

// MarshalJSON returns true or false, a number, a text or a list.
func (v Value) MarshalJSON() ([]byte, error) {
	switch v.shape {
	case shapeBool, shapeNumber:
		return []byte(v.String()), nil
	case shapeText:
		return appendJSONText(nil, v.text), nil
	case shapeList:
		b := []byte{'['}
		for i, h := range v.set {
			if i > 0 {
				b = append(b, ',')
			}
			b = h.appendJSON(b)
		}
		return append(b, ']'), nil
	}
	return []byte("null"), nil
}

// UnmarshalJSON reads what [Value.MarshalJSON] writes; null is refused.
func (v *Value) UnmarshalJSON(data []byte) error {
	var read Value
	found := strictjson.Read(data, limits, func(r *strictjson.Reader) { read, _ = readValue(r) })
	if err := found.Err(); err != nil {
		return err
	}
	*v = read
	return nil
}

// MarshalJSON returns the code, or an object if a day of its validity is known.
func (h Holding) MarshalJSON() ([]byte, error) { return h.appendJSON(nil), nil }

func (h Holding) appendJSON(b []byte) []byte {
	if h.From.IsZero() && h.Until.IsZero() {
		return appendJSONText(b, h.Code)
	}
	b = appendJSONText(append(b, `{"code":`...), h.Code)
	for _, day := range [...]struct {
		name string
		date blk.Date
	}{{`,"from":"`, h.From}, {`,"until":"`, h.Until}} {
		if !day.date.IsZero() {
			b = append(b, day.name...)
			b, _ = day.date.AppendText(b)
			b = append(b, '"')
		}
	}
	return append(b, '}')
}

// UnmarshalJSON reads a code or an object.
func (h *Holding) UnmarshalJSON(data []byte) error {
	var read Holding
	found := strictjson.Read(data, limits, func(r *strictjson.Reader) { read, _ = readHolding(r) })
	if err := found.Err(); err != nil {
		return err
	}
	*h = read
	return nil
}

// fault returns what is wrong with the value as a value of a fact, at a place;
// nothing if it fits. What is said never repeats the value, except for words.
func (f *Fact) fault(v Value, at string) blk.Findings {
	wrongType := func(want string) blk.Findings {
		return blk.Findings{blk.DocumentFinding("DOC-008", at, blk.Param{Name: "given", Value: v.typeName()}, blk.Param{Name: "allowed", Value: want})}
	}
	switch f.Kind {
	case KindFlag:
		if v.shape != shapeBool {
			return wrongType("boolean")
		}
	case KindCount:
		if v.shape != shapeNumber {
			return wrongType("number")
		}
		if f.Most > 0 && (v.number < f.Least || v.number > f.Most) {
			return blk.Findings{outOfRange(f).(*blk.ParseError).Finding(at)}
		}
	case KindSet:
		if v.shape != shapeList {
			return wrongType("array")
		}
		return f.setFaults(v, at)
	default:
		if v.shape != shapeText {
			return wrongType("string")
		}
		return f.textFault(v.text, at)
	}
	return nil
}

func (f *Fact) textFault(text, at string) blk.Findings {
	var err error
	switch f.Kind {
	case KindRegion:
		_, err = blk.ParseRegion(text)
	case KindDate:
		_, err = blk.ParseDate(text)
	default:
		words := f.words()
		if !words.Has(text) {
			return blk.Findings{blk.DocumentFinding("REF-001", at, blk.Param{Name: "given", Value: blk.QuoteWord(text)}, blk.Param{Name: "allowed", Value: blk.AllowedWords(words)})}
		}
	}
	if fault, ok := err.(*blk.ParseError); ok {
		return blk.Findings{fault.Finding(at)}
	}
	return nil
}

func (f *Fact) setFaults(v Value, at string) (found blk.Findings) {
	seen := make(map[string]bool, len(v.set))
	for i, h := range v.set {
		place, twice := blk.IndexPointer(at, i, ""), seen[h.Code]
		seen[h.Code] = true
		switch {
		case twice:
			found = append(found, heldTwice.Error(blk.DefectSequence, -1).(*blk.ParseError).Finding(place))
		case h.From.After(h.Until) && !h.Until.IsZero():
			found = append(found, blk.DocumentFinding("DOC-013", place, blk.Param{Name: "from", Value: h.From.String()}, blk.Param{Name: "until", Value: h.Until.String()}))
		case f.isCode(h.Code):
		case f.ID == FactUnits:
			_, err := blk.ParseUnitCode(h.Code)
			found = append(found, err.(*blk.ParseError).Finding(place))
		case f.Words.Len() > 0:
			found = append(found, blk.DocumentFinding("REF-001", place, blk.Param{Name: "given", Value: blk.QuoteWord(h.Code)}, blk.Param{Name: "allowed", Value: blk.AllowedWords(f.Words)}))
		default:
			found = append(found, blk.DocumentFinding("DOC-014", place))
		}
	}
	return found
}

var heldTwice = blk.Form{Name: "holding", Label: blk.Text{ID: "Kode dalam kumpulan", EN: "The code of a set"},
	Rule: blk.Text{ID: "Tulis setiap kode satu kali saja, dengan masa berlaku yang terakhir.", EN: "Write each code once, with its latest validity."}}

// outOfRange returns the error of a count that the fact cannot have.
func outOfRange(f *Fact) error {
	least, most := strconv.Itoa(f.Least), strconv.Itoa(f.Most)
	form := blk.Form{Name: string(f.ID), Label: blk.Text{ID: "Nilai " + f.Label.ID, EN: "The value of " + f.Label.EN},
		Rule: blk.Text{ID: "Tulis bilangan bulat dari " + least + " sampai " + most + ".", EN: "Write a whole number from " + least + " to " + most + "."}}
	return form.Error(blk.DefectRange, -1)
}

// words returns the words of a fact of kind word or level.
func (f *Fact) words() blk.CodeList {
	if f.Kind == KindLevel {
		return educationLevels
	}
	return f.Words
}

// typeName returns the type of the value as JSON Schema has it.
func (v Value) typeName() string {
	return [...]string{"null", "boolean", "number", "string", "array"}[v.shape]
}
