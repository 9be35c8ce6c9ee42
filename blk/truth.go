package blk

// Truth is whether something holds, in three values: [True], [False] and
// [Undetermined], which means that the evidence does not tell. As text and in
// JSON it is "true", "false" and "undetermined". The zero Truth is Undetermined,
// so what nobody filled in is never taken for a decision.
//
// The functions over it are those of strong Kleene logic: a known part decides
// where it can, and what is not known never counts for or against.
type Truth uint8

// The truths.
const (
	Undetermined Truth = iota
	False
	True
)

var truthForm = Form{Name: "truth", Label: Text{"Jawaban", "The truth"},
	Rule: Text{`Tulis "true", "false" atau "undetermined".`, `Write "true", "false" or "undetermined".`}}

var truths = NewCodeList("truth", Text{"Jawaban", "Truth"},
	Code{Value: "undetermined", Label: Text{"belum dapat ditentukan", "undetermined"}, Meaning: Text{"belum diketahui; bukan tidak", "not known; not the same as no"}},
	Code{Value: "false", Label: Text{"tidak", "no"}},
	Code{Value: "true", Label: Text{"ya", "yes"}},
)

// TruthOf returns True or False.
func TruthOf(b bool) Truth {
	if b {
		return True
	}
	return False
}

// ParseTruth reads "true", "false" or "undetermined". Anything else is a
// [*ParseError].
func ParseTruth(s string) (Truth, error) {
	switch s {
	case "undetermined":
		return Undetermined, nil
	case "false":
		return False, nil
	case "true":
		return True, nil
	case "":
		return Undetermined, truthForm.Error(DefectEmpty, -1)
	}
	return Undetermined, truthForm.Error(DefectUnknownWord, -1)
}

// All returns False if any part is False, otherwise Undetermined if any is, and
// otherwise True. All of nothing is True.
func All(parts ...Truth) Truth {
	result := True
	for _, t := range parts {
		switch t {
		case False:
			return False
		case True:
		default:
			result = Undetermined
		}
	}
	return result
}

// Any returns True if any part is True, otherwise Undetermined if any is, and
// otherwise False. Any of nothing is False.
func Any(parts ...Truth) Truth {
	result := False
	for _, t := range parts {
		switch t {
		case True:
			return True
		case False:
		default:
			result = Undetermined
		}
	}
	return result
}

// Not returns the opposite; what is undetermined stays so.
func Not(t Truth) Truth {
	switch t {
	case True:
		return False
	case False:
		return True
	}
	return Undetermined
}

// AtLeast returns whether at least n of the parts hold: True if so many are
// True, False if not even the undetermined ones could make it so many,
// otherwise Undetermined.
func AtLeast(n int, parts ...Truth) Truth {
	held, possible := 0, 0
	for _, t := range parts {
		if t == True {
			held++
		}
		if t != False {
			possible++
		}
	}
	switch {
	case held >= n:
		return True
	case possible < n:
		return False
	}
	return Undetermined
}

// Label returns the truth in words: ya, tidak, belum dapat ditentukan.
func (t Truth) Label() Text { return truths.LabelOf(t.String()) }

// CodeList returns all truths.
func (Truth) CodeList() CodeList { return truths }

// String returns "true", "false" or "undetermined".
func (t Truth) String() string {
	switch t {
	case True:
		return "true"
	case False:
		return "false"
	}
	return "undetermined"
}

// AppendText appends "true", "false" or "undetermined".
func (t Truth) AppendText(b []byte) ([]byte, error) { return append(b, t.String()...), nil }

// MarshalText returns "true", "false" or "undetermined".
func (t Truth) MarshalText() ([]byte, error) { return t.AppendText(nil) }

// UnmarshalText is [ParseTruth].
func (t *Truth) UnmarshalText(text []byte) error { return unmarshal(t, text, ParseTruth) }
