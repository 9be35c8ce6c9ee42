package blk

// CountQualifier says how a source gives a number: "exactly" 17, "about" 22,
// "more_than" 3,700, "at_least" 17, "fewer_than" 20 or "at_most" 16. The zero
// value "" is absent.
type CountQualifier string

// The qualifiers.
const (
	CountExactly   CountQualifier = "exactly"
	CountAbout     CountQualifier = "about"
	CountMoreThan  CountQualifier = "more_than"
	CountAtLeast   CountQualifier = "at_least"
	CountFewerThan CountQualifier = "fewer_than"
	CountAtMost    CountQualifier = "at_most"
)

var countQualifiers = NewCodeList("count_qualifier", Text{"Keterangan jumlah", "Qualifier of a count"},
	Code{Value: string(CountExactly), Label: Text{"tepat", "exactly"}},
	Code{Value: string(CountAbout), Label: Text{"sekitar", "about"}, Aliases: []string{"kurang lebih", "kira-kira", "±"}},
	Code{Value: string(CountMoreThan), Label: Text{"lebih dari", "more than"}, Aliases: []string{"di atas"}},
	Code{Value: string(CountAtLeast), Label: Text{"paling sedikit", "at least"}, Aliases: []string{"minimal", "sekurang-kurangnya"}},
	Code{Value: string(CountFewerThan), Label: Text{"kurang dari", "fewer than"}, Aliases: []string{"di bawah"}},
	Code{Value: string(CountAtMost), Label: Text{"paling banyak", "at most"}, Aliases: []string{"maksimal"}},
)

// IsValid reports whether q is one of the qualifiers.
func (q CountQualifier) IsValid() bool { return countQualifiers.Has(string(q)) }

// Label returns the qualifier in words.
func (q CountQualifier) Label() Text { return countQualifiers.LabelOf(string(q)) }

// CodeList returns all qualifiers.
func (CountQualifier) CodeList() CodeList { return countQualifiers }

// QualifiedCount is a number as its source gives it: {"qualifier": "about",
// "value": 22}. The words stay beside the number, so that "more than 3,700" is
// never added up as 3,700. QualifiedCount is comparable; the zero value is
// absent.
type QualifiedCount struct {
	// How the source gives the number.
	Qualifier CountQualifier `json:"qualifier,omitzero" jsonschema:"required"`
	// The number itself.
	Value Count `json:"value,omitzero" jsonschema:"required"`
}

// ExactCount returns a count that is exactly c.
func ExactCount(c Count) QualifiedCount { return QualifiedCount{CountExactly, c} }

// Bounds returns the smallest and the largest number that the words allow. An
// end is absent where they set none: "about" sets neither.
func (q QualifiedCount) Bounds() (least, most Count) {
	n, ok := q.Value.Int()
	if !ok {
		return Count{}, Count{}
	}
	switch q.Qualifier {
	case CountExactly:
		return q.Value, q.Value
	case CountAtLeast:
		return q.Value, Count{}
	case CountAtMost:
		return Count{}, q.Value
	case CountMoreThan:
		least, _ = NewCount(n + 1)
	case CountFewerThan:
		most, _ = NewCount(n - 1)
	}
	return least, most
}

// IsAtLeast reports whether the count is n or more, as far as its words tell.
func (q QualifiedCount) IsAtLeast(n int) Truth {
	least, most := q.Bounds()
	if v, ok := least.Int(); ok && v >= n {
		return True
	}
	if v, ok := most.Int(); ok && v < n {
		return False
	}
	return Undetermined
}

// IsZero reports whether q is absent.
func (q QualifiedCount) IsZero() bool { return q == QualifiedCount{} }

// Label returns the count in words: 17, sekitar 22, more than 3,700.
func (q QualifiedCount) Label() Text {
	n := q.Value.Label()
	if q.Qualifier == CountExactly || q.Qualifier == "" {
		return n
	}
	l := q.Qualifier.Label()
	return Text{l.ID + " " + n.ID, l.EN + " " + n.EN}
}
