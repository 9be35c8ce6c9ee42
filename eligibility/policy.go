package eligibility

import (
	"encoding/json"
	"iter"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/strictjson"
)

// A Policy is a written set of conditions for entering a training, such as the requirements of an
// announcement, with its sources and with examples that show what it means. A policy is a JSON
// document of its own.
type Policy struct {
	// The schema that the document follows, for editors.
	Schema string `json:"$schema,omitzero"`
	// The identifier, for example "blk-paser-2025".
	ID PolicyID `json:"id,omitzero" jsonschema:"required"`
	// The version, from 1.
	Version blk.Count `json:"version,omitzero" jsonschema:"required"`
	// Whether it is about entering or about staying.
	Purpose Purpose `json:"purpose,omitzero" jsonschema:"required"`
	// What it is called.
	Title blk.Text `json:"title,omitzero" jsonschema:"required"`
	// When it is in force.
	Effective blk.Period `json:"effective,omitzero" jsonschema:"required"`
	// Who sets it: a wider layer is extended by narrower ones.
	Layer blk.LayerLevel `json:"layer,omitzero"`
	// The policy that this one adds to: its conditions hold here too, so that this one can only be stricter.
	Extends PolicyRef `json:"extends,omitzero"`
	// The facts that it declares beside the standard ones, by name.
	Facts map[FactID]Declaration `json:"facts,omitempty"`
	// Numbers that differ by date, by name.
	Parameters map[blk.ParameterID][]DatedNumber `json:"parameters,omitempty"`
	// What the rules rest on, by the name that they use.
	Basis map[BasisKey]PolicyBasis `json:"basis,omitempty"`
	// The conditions.
	Rule Rule `json:"rule,omitempty" jsonschema:"required"`
	// Cases with their verdict.
	Examples []Example `json:"examples,omitempty"`
}

// PolicyID identifies a [Policy].
type PolicyID string

// A PolicyRef names one version of a policy.
type PolicyRef struct {
	// The policy.
	ID PolicyID `json:"id,omitzero" jsonschema:"required"`
	// The version.
	Version blk.Count `json:"version,omitzero" jsonschema:"required"`
}

// IsZero reports whether it names none.
func (r PolicyRef) IsZero() bool { return r == PolicyRef{} }

// Ref returns the name of this version of the policy.
func (p *Policy) Ref() PolicyRef { return PolicyRef{p.ID, p.Version} }

// Purpose is what a policy decides: "entry" or "staying". The zero value "" is
// absent.
type Purpose string

// The purposes.
const (
	ForEntry   Purpose = "entry"
	ForStaying Purpose = "staying"
)

var purposes = blk.NewCodeList("policy_purpose", blk.Text{ID: "Tujuan kebijakan", EN: "Purpose of a policy"},
	blk.Code{Value: string(ForEntry), Label: blk.Text{ID: "penerimaan", EN: "entry"}},
	blk.Code{Value: string(ForStaying), Label: blk.Text{ID: "keberlanjutan", EN: "staying"}},
)

// IsValid reports whether p is one of the purposes.
func (p Purpose) IsValid() bool { return purposes.Has(string(p)) }

// Label returns the purpose in words.
func (p Purpose) Label() blk.Text { return purposes.LabelOf(string(p)) }

// CodeList returns all purposes.
func (Purpose) CodeList() blk.CodeList { return purposes }

// A DatedNumber is the value of a parameter from a day on, until the next one
// begins or its own end.
type DatedNumber struct {
	// The first day.
	From blk.Date `json:"from,omitzero" jsonschema:"required"`
	// The last day, if it ends.
	Until blk.Date `json:"until,omitzero"`
	// The value.
	Value blk.Count `json:"value,omitzero" jsonschema:"required"`
	// What it rests on, as named in the policy's member "basis".
	Basis []BasisKey `json:"basis,omitempty"`
}

// A PolicyBasis is what rules of a policy rest on: a decree, an announcement, an
// article.
type PolicyBasis struct {
	// What it is called.
	Title string `json:"title,omitzero" jsonschema:"required"`
	// The number, for a decree.
	Number string `json:"number,omitzero"`
	// When it was published or signed.
	PublishedOn blk.PartialDate `json:"published_on,omitzero"`
	// The address on the web.
	URL string `json:"url,omitzero"`
	// Whether another source says otherwise; the note then tells which and what.
	Disputed bool `json:"disputed,omitzero"`
	// Anything a reader should know.
	Note blk.Text `json:"note,omitzero"`
}

// An Example is a case of a policy with the verdict that its authors expect.
type Example struct {
	// What it shows.
	Name string `json:"name,omitzero" jsonschema:"required"`
	// The reference dates.
	Dates Dates `json:"dates,omitzero"`
	Dossier
	// The verdict expected.
	Expect Verdict `json:"expect" jsonschema:"required"`
}

// Dates are the days on which rules look. A rule whose day is absent is
// undetermined.
type Dates struct {
	// Today, the day of decision. Parameters have the value of this day; if it is
	// absent, each has that of the day its rule looks at, and where there is none, its latest.
	AsOf blk.Date `json:"as_of,omitzero"`
	// The first day of registration.
	RegistrationOpen blk.Date `json:"registration_open,omitzero"`
	// The last day of registration.
	RegistrationClose blk.Date `json:"registration_close,omitzero"`
	// The day of selection.
	Selection blk.Date `json:"selection,omitzero"`
	// The first day of training.
	BatchStart blk.Date `json:"batch_start,omitzero"`
	// The last day of training.
	BatchEnd blk.Date `json:"batch_end,omitzero"`
}

// On returns the day that a reference date names, absent if it is not given.
func (d *Dates) On(r ReferenceDate) blk.Date {
	if at := d.at(r); at != nil {
		return *at
	}
	return blk.Date{}
}

// Set gives the day that a reference date names. It is an error if there is no
// such reference date.
func (d *Dates) Set(r ReferenceDate, on blk.Date) error {
	at := d.at(r)
	if at == nil {
		return referenceForm.Error(blk.DefectUnknownWord, -1)
	}
	*at = on
	return nil
}

var referenceForm = blk.Form{Name: "reference_date", Label: referenceDates.Label(),
	Rule: blk.Text{ID: "Pakai salah satu: " + blk.AllowedWords(referenceDates) + ".", EN: "Use one of: " + blk.AllowedWords(referenceDates) + "."}}

func (d *Dates) at(r ReferenceDate) *blk.Date {
	switch r {
	case AsOf:
		return &d.AsOf
	case RegistrationOpen:
		return &d.RegistrationOpen
	case RegistrationClose:
		return &d.RegistrationClose
	case Selection:
		return &d.Selection
	case BatchStart:
		return &d.BatchStart
	case BatchEnd:
		return &d.BatchEnd
	}
	return nil
}

// UnmarshalJSON reads an example under the standard facts.
func (x *Example) UnmarshalJSON(data []byte) error {
	var read Example
	found := strictjson.Read(data, limits, func(r *strictjson.Reader) { read = readExample(r) })
	found = withFaults(found, read.Check(nil))
	if err := found.Err(); err != nil {
		return err
	}
	*x = read
	return nil
}

// MarshalJSON writes the policy with the kinds of its rules.
func (p Policy) MarshalJSON() ([]byte, error) {
	rule, err := MarshalRule(p.Rule)
	if err != nil {
		return nil, err
	}
	type members Policy
	return json.Marshal(struct {
		members
		Rule json.RawMessage `json:"rule"`
	}{members(p), rule})
}

// UnmarshalJSON is [ParsePolicy].
func (p *Policy) UnmarshalJSON(data []byte) error {
	parsed, found := ParsePolicy(data)
	if err := found.Err(); err != nil {
		return err
	}
	*p = parsed
	return nil
}

// Leaves returns the rules about facts, in the order of the document.
func (p *Policy) Leaves() iter.Seq[Leaf] {
	return func(yield func(Leaf) bool) { walkLeaves(p.Rule, yield) }
}

func walkLeaves(r Rule, yield func(Leaf) bool) bool {
	for _, child := range children(r) {
		if !walkLeaves(child, yield) {
			return false
		}
	}
	if l := leafOf(r); l != nil {
		return yield(*l)
	}
	return true
}
