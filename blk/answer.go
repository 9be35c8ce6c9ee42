package blk

// An Answer says whether something holds and why: readiness of a centre, a step
// of the roadmap, the release of money, a reason for eligibility. Its children
// are the parts it was put together from, to any depth.
type Answer struct {
	// Whether it holds.
	Truth Truth `json:"truth" jsonschema:"required"`
	// What was asked, as a stable word or check id, such as "certified_instructors" or "MAG-001".
	Code string `json:"code,omitzero" jsonschema:"required"`
	// The answer in words.
	Text Text `json:"text,omitzero" jsonschema:"required"`
	// What would settle or change it, in words.
	Mend Text `json:"mend,omitzero"`
	// The rules behind the question.
	Basis []Basis `json:"basis,omitempty"`
	// Where the evidence for the answer comes from.
	Evidence []Citation `json:"evidence,omitempty"`
	// The parts.
	Children []Answer `json:"children,omitempty"`
}

// AllOf returns the answer that holds if all its children do.
func AllOf(code string, text Text, children ...Answer) Answer {
	a := Answer{Truth: True, Code: code, Text: text, Children: children}
	for i := range children {
		a.Truth = All(a.Truth, children[i].Truth)
	}
	return a
}

// AnyOf returns the answer that holds if any of its children does.
func AnyOf(code string, text Text, children ...Answer) Answer {
	a := Answer{Truth: False, Code: code, Text: text, Children: children}
	for i := range children {
		a.Truth = Any(a.Truth, children[i].Truth)
	}
	return a
}

// Leaves returns the parts without parts of their own that have this truth, in
// order. With Undetermined they are what is not known yet; with False, what
// stands in the way.
func (a *Answer) Leaves(t Truth) []Answer {
	if len(a.Children) == 0 {
		if a.Truth == t {
			return []Answer{*a}
		}
		return nil
	}
	var leaves []Answer
	for i := range a.Children {
		leaves = append(leaves, a.Children[i].Leaves(t)...)
	}
	return leaves
}
