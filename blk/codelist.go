package blk

import (
	"iter"
	"slices"
	"strings"
)

// A Code is one published word of a code list, with its label, the spellings
// met for it in real systems and the numbers that others give it.
type Code struct {
	// The word as it stands in documents: snake_case ASCII, such as "uptd".
	Value string
	// What people call it.
	Label Text
	// What it means, where the label does not say it.
	Meaning Text
	// Spellings met in real systems, such as "L", "Lk" or "1" for a man.
	Aliases []string
	// Codes of other systems for the same thing.
	External []ExternalCode
	// When the word may be used; open where an end is absent.
	InForce Period
	// The word to use instead once this one is out of force.
	Successor string
}

// An ExternalCode is what another system calls the same thing, for example
// code 2 of system "kemnaker" for a centre of a local government.
type ExternalCode struct {
	// The other system, in snake_case.
	System string
	// Its code.
	Code string
}

// A CodeList is the list of published words of one enumeration, immutable and
// in a fixed order. It feeds the Go type, the JSON Schema and the
// documentation. The zero CodeList is empty.
type CodeList struct{ table *codeTable }

type codeTable struct {
	id    string
	label Text
	open  bool
	codes []Code
}

// NewCodeList returns the list called id (snake_case) with the codes given,
// which belong to the list from then on.
func NewCodeList(id string, label Text, codes ...Code) CodeList {
	return CodeList{&codeTable{id: id, label: label, codes: codes}}
}

// NewOpenCodeList is [NewCodeList] for a list that documents may go beyond: a
// word that is not in it is allowed if [IsWord] says so.
func NewOpenCodeList(id string, label Text, codes ...Code) CodeList {
	return CodeList{&codeTable{id: id, label: label, open: true, codes: codes}}
}

// ID returns the name of the list, such as "sex".
func (l CodeList) ID() string {
	if l.table == nil {
		return ""
	}
	return l.table.id
}

// Label returns what the list is.
func (l CodeList) Label() Text {
	if l.table == nil {
		return Text{}
	}
	return l.table.label
}

// IsOpen reports whether documents may use words that are not in the list.
func (l CodeList) IsOpen() bool { return l.table != nil && l.table.open }

// Len returns the number of codes.
func (l CodeList) Len() int { return len(l.codes()) }

// All returns the codes in their order.
func (l CodeList) All() iter.Seq[Code] {
	return func(yield func(Code) bool) {
		for i := range l.codes() {
			if !yield(l.table.codes[i].clone()) {
				return
			}
		}
	}
}

// Values returns the published words in their order.
func (l CodeList) Values() []string {
	values := make([]string, l.Len())
	for i := range values {
		values[i] = l.table.codes[i].Value
	}
	return values
}

// Has reports whether value is a word of the list.
func (l CodeList) Has(value string) bool { return l.find(value) != nil }

// Allows reports whether documents may use value: a word of the list, and where
// the list is open any word.
func (l CodeList) Allows(value string) bool {
	return l.Has(value) || l.IsOpen() && IsWord(value)
}

// HasOn reports whether value is a word of the list and in force on a date. An
// absent date asks only whether it is in the list.
func (l CodeList) HasOn(value string, on Date) bool {
	c := l.find(value)
	return c != nil && (on.IsZero() || c.InForce.Contains(on))
}

// Find returns the code of a word.
func (l CodeList) Find(value string) (Code, bool) {
	if c := l.find(value); c != nil {
		return c.clone(), true
	}
	return Code{}, false
}

// LabelOf returns the label of a word, and for a word outside the list the word
// itself.
func (l CodeList) LabelOf(value string) Text {
	if c := l.find(value); c != nil {
		return c.Label
	}
	return Text{ID: value, EN: value}
}

// Match finds the code that a spelling means: its word, one of its labels or
// one of its aliases, ignoring case, spaces and punctuation. It is the lenient
// way into the list, for reading other systems' files.
func (l CodeList) Match(spelling string) (Code, bool) {
	if l.table == nil || FoldName(spelling) == "" {
		return Code{}, false
	}
	key := FoldName(spelling)
	for i := range l.table.codes {
		c := &l.table.codes[i]
		if FoldName(c.Value) == key || FoldName(c.Label.ID) == key || FoldName(c.Label.EN) == key {
			return c.clone(), true
		}
		for _, a := range c.Aliases {
			if FoldName(a) == key {
				return c.clone(), true
			}
		}
	}
	return Code{}, false
}

// MatchExternal finds the code that another system calls by a code of its own,
// such as "2" of system "kemnaker".
func (l CodeList) MatchExternal(system, code string) (Code, bool) {
	for i := range l.codes() {
		if slices.Contains(l.table.codes[i].External, ExternalCode{system, code}) {
			return l.table.codes[i].clone(), true
		}
	}
	return Code{}, false
}

// MatchCode returns the word that a spelling means, such as [Male] for "Laki-laki" or
// "L", and false if the list of C knows no such spelling. See [CodeList.Match].
func MatchCode[C Coded](spelling string) (C, bool) {
	var c C
	code, ok := c.CodeList().Match(spelling)
	return C(code.Value), ok
}

func (l CodeList) codes() []Code {
	if l.table == nil {
		return nil
	}
	return l.table.codes
}

func (l CodeList) find(value string) *Code {
	if value == "" {
		return nil
	}
	codes := l.codes()
	for i := range codes {
		if codes[i].Value == value {
			return &codes[i]
		}
	}
	return nil
}

func (c *Code) clone() Code {
	d := *c
	d.Aliases = slices.Clone(c.Aliases)
	d.External = slices.Clone(c.External)
	return d
}

// Coded is what every enumeration of this module is: a string type that knows
// its list. The zero value "" is absent and never a member.
type Coded interface {
	~string
	IsValid() bool
	Label() Text
	CodeList() CodeList
}

// IsWord reports whether s has the form of a published word: 1 to 64 lower-case
// ASCII letters, digits and underscores, a letter first.
func IsWord(s string) bool {
	if len(s) == 0 || len(s) > 64 || s[0] < 'a' || s[0] > 'z' {
		return false
	}
	for i := 1; i < len(s); i++ {
		if c := s[i]; (c < 'a' || c > 'z') && !isDigit(c) && c != '_' {
			return false
		}
	}
	return true
}

// FoldName reduces a name to what two spellings of it share: ASCII letters in
// lower case and digits, without spaces and punctuation. "Pangkal Pinang" and
// "PANGKALPINANG" both become "pangkalpinang". It is for comparing names, never
// for showing them.
func FoldName(s string) string {
	var b strings.Builder
	for _, r := range s {
		switch {
		case r >= 'A' && r <= 'Z':
			b.WriteRune(r + 'a' - 'A')
		case r >= 'a' && r <= 'z', r >= '0' && r <= '9', r > 127:
			b.WriteRune(r)
		}
	}
	return b.String()
}

func isDigit(c byte) bool { return c >= '0' && c <= '9' }
