package eligibility

import (
	"encoding/json"
	"strconv"

	"github.com/vokasi/vokasi-go/blk"
)

// A Rule is a node of a policy, one of the types of this package by value: a connective ([All], [Any], [Not], [AtLeast]) or
// a leaf ([Residence], [Age], [Flag], [Level], [OneOf], [Count]). In JSON the
// member "kind" says which.
type Rule interface {
	// Kind returns the word in the member "kind".
	Kind() RuleKind
	isRule()
}

// RuleKind is the kind of a rule, such as "all" or "age". The zero value "" is
// absent.
type RuleKind string

// The kinds of rules.
const (
	RuleAll       RuleKind = "all"
	RuleAny       RuleKind = "any"
	RuleNot       RuleKind = "not"
	RuleAtLeast   RuleKind = "at_least"
	RuleResidence RuleKind = "residence"
	RuleAge       RuleKind = "age"
	RuleFlag      RuleKind = "flag"
	RuleLevel     RuleKind = "level"
	RuleOneOf     RuleKind = "one_of"
	RuleCount     RuleKind = "count"
)

var ruleKinds = blk.NewCodeList("rule_kind", blk.Text{ID: "Jenis syarat", EN: "Kind of a rule"},
	blk.Code{Value: string(RuleAll), Label: blk.Text{ID: "semua (dan)", EN: "all of (and)"}},
	blk.Code{Value: string(RuleAny), Label: blk.Text{ID: "salah satu (atau)", EN: "any of (or)"}},
	blk.Code{Value: string(RuleNot), Label: blk.Text{ID: "bukan", EN: "not"}},
	blk.Code{Value: string(RuleAtLeast), Label: blk.Text{ID: "sedikitnya sekian", EN: "at least so many of"}},
	blk.Code{Value: string(RuleResidence), Label: blk.Text{ID: "wilayah", EN: "region"}},
	blk.Code{Value: string(RuleAge), Label: blk.Text{ID: "umur", EN: "age"}},
	blk.Code{Value: string(RuleFlag), Label: blk.Text{ID: "ya atau tidak", EN: "yes or no"}},
	blk.Code{Value: string(RuleLevel), Label: blk.Text{ID: "jenjang", EN: "level"}},
	blk.Code{Value: string(RuleOneOf), Label: blk.Text{ID: "salah satu kata", EN: "one of the words"}},
	blk.Code{Value: string(RuleCount), Label: blk.Text{ID: "jumlah", EN: "count"}},
)

// IsValid reports whether k is one of the kinds.
func (k RuleKind) IsValid() bool { return ruleKinds.Has(string(k)) }

// Label returns the kind in words.
func (k RuleKind) Label() blk.Text { return ruleKinds.LabelOf(string(k)) }

// CodeList returns all kinds.
func (RuleKind) CodeList() blk.CodeList { return ruleKinds }

// All holds if every one of its rules holds.
type All struct {
	// The rules, at least one.
	Rules RuleList `json:"rules,omitempty" jsonschema:"required,minItems=1"`
}

// Any holds if one of its rules holds.
type Any struct {
	// The rules, at least one.
	Rules RuleList `json:"rules,omitempty" jsonschema:"required,minItems=1"`
}

// Not holds if its rule does not.
type Not struct {
	// The rule.
	Rule Rule `json:"rule,omitempty" jsonschema:"required"`
}

// AtLeast holds if at least so many of its rules hold.
type AtLeast struct {
	// How many, from 1 to the number of rules.
	Count blk.Count `json:"count,omitzero" jsonschema:"required"`
	// The rules, at least one.
	Rules RuleList `json:"rules,omitempty" jsonschema:"required,minItems=1"`
}

// Leaf is what all rules about a fact have in common.
type Leaf struct {
	// The stable name of the rule in this policy, such as "USIA": what decisions and statistics refer to.
	Code RuleCode `json:"code,omitzero" jsonschema:"required"`
	// The fact that the rule is about.
	Fact FactID `json:"fact,omitzero" jsonschema:"required"`
	// The rule in words, for those it is applied to; if absent, words are made from the rule.
	Text blk.Text `json:"text,omitzero"`
	// What it rests on, as named in the policy's member "basis".
	Basis []BasisKey `json:"basis,omitempty"`
}

// RuleCode is the name of a leaf in its policy: 1 to 64 of A-Z, a-z, 0-9, ".",
// "_" and "-", as its author chose it.
type RuleCode string

// BasisKey is the name of a basis in its policy, of the same form as a
// [RuleCode].
type BasisKey string

// Residence (kind "residence") holds if a region is one of these or lies in one.
type Residence struct {
	Leaf
	// The regions, at least one.
	Within []blk.Region `json:"within,omitempty" jsonschema:"required,minItems=1"`
}

// Age holds if somebody born on a date is from min to max completed years old on
// a reference date, both included. Who was born on 29 February completes a year
// on 1 March in common years.
type Age struct {
	Leaf
	// The day on which the age counts.
	At ReferenceDate `json:"at,omitzero" jsonschema:"required"`
	// The lowest age in completed years.
	Min Limit `json:"min,omitzero"`
	// The highest age in completed years.
	Max Limit `json:"max,omitzero"`
}

// Flag holds if a fact is as stated.
type Flag struct {
	Leaf
	// What the fact must be.
	Is blk.Flag `json:"is,omitzero" jsonschema:"required"`
}

// Level holds if a level of education is from min to max, both included.
type Level struct {
	Leaf
	// The lowest level.
	Min EducationLevel `json:"min,omitzero"`
	// The highest level.
	Max EducationLevel `json:"max,omitzero"`
}

// OneOf holds if a fact is one of these words.
type OneOf struct {
	Leaf
	// The words, at least one.
	Values []string `json:"values,omitempty" jsonschema:"required,minItems=1"`
}

// Count holds if a number is from min to max, both included.
type Count struct {
	Leaf
	// The smallest number.
	Min Limit `json:"min,omitzero"`
	// The largest number.
	Max Limit `json:"max,omitzero"`
}

// Kind returns "all".
func (All) Kind() RuleKind { return RuleAll }

// Kind returns "any".
func (Any) Kind() RuleKind { return RuleAny }

// Kind returns "not".
func (Not) Kind() RuleKind { return RuleNot }

// Kind returns "at_least".
func (AtLeast) Kind() RuleKind { return RuleAtLeast }

// Kind returns "residence".
func (Residence) Kind() RuleKind { return RuleResidence }

// Kind returns "age".
func (Age) Kind() RuleKind { return RuleAge }

// Kind returns "flag".
func (Flag) Kind() RuleKind { return RuleFlag }

// Kind returns "level".
func (Level) Kind() RuleKind { return RuleLevel }

// Kind returns "one_of".
func (OneOf) Kind() RuleKind { return RuleOneOf }

// Kind returns "count".
func (Count) Kind() RuleKind { return RuleCount }

func (All) isRule()       {}
func (Any) isRule()       {}
func (Not) isRule()       {}
func (AtLeast) isRule()   {}
func (Residence) isRule() {}
func (Age) isRule()       {}
func (Flag) isRule()      {}
func (Level) isRule()     {}
func (OneOf) isRule()     {}
func (Count) isRule()     {}

// Rules returns a zero rule of every kind, in the order of the code list: what a
// generator of schemas or forms walks.
func Rules() []Rule {
	return []Rule{All{}, Any{}, Not{}, AtLeast{}, Residence{}, Age{}, Flag{}, Level{}, OneOf{}, Count{}}
}

// A RuleList is the rules of a connective. In JSON each has its kind as its
// first member.
type RuleList []Rule

// MarshalJSON writes each rule with its kind.
func (l RuleList) MarshalJSON() ([]byte, error) {
	b := []byte{'['}
	for i, r := range l {
		if i > 0 {
			b = append(b, ',')
		}
		rule, err := marshalRule(r)
		if err != nil {
			return nil, err
		}
		b = append(b, rule...)
	}
	return append(b, ']'), nil
}

// MarshalJSON writes the rule with its kind.
func (r Not) MarshalJSON() ([]byte, error) {
	rule, err := marshalRule(r.Rule)
	if err != nil {
		return nil, err
	}
	return append(append([]byte(`{"rule":`), rule...), '}'), nil
}

// marshalRule writes a rule with its kind as the first member. A rule that is
// nil becomes null, which no reader of this module takes.
func marshalRule(r Rule) ([]byte, error) {
	if r == nil {
		return []byte("null"), nil
	}
	members, err := json.Marshal(r)
	if err != nil {
		return nil, err
	}
	head := `{"kind":` + strconv.Quote(string(r.Kind()))
	if len(members) > len("{}") {
		head += ","
	}
	return append([]byte(head), members[1:]...), nil
}

// A Limit is a bound of a rule: a whole number from 0 to 2,147,483,647 as it
// stands, or the name of a parameter of the policy, {"param": "min_age"}, whose
// value differs by date. Limit is comparable; the zero Limit is absent: no
// bound.
type Limit struct {
	count blk.Count
	param blk.ParameterID
}

// LimitOf returns the bound that is a number.
func LimitOf(c blk.Count) Limit { return Limit{count: c} }

// LimitParam returns the bound that is a parameter.
func LimitParam(id blk.ParameterID) Limit { return Limit{param: id} }

// Param returns the parameter, "" if the bound is a number or absent.
func (l Limit) Param() blk.ParameterID { return l.param }

// IsZero reports whether the bound is absent.
func (l Limit) IsZero() bool { return l == Limit{} }

// String returns the number or the parameter.
func (l Limit) String() string {
	if l.param != "" {
		return string(l.param)
	}
	return l.count.String()
}

// MarshalJSON returns a number or {"param": "..."}.
func (l Limit) MarshalJSON() ([]byte, error) {
	if l.param == "" {
		return l.count.MarshalJSON()
	}
	return []byte(`{"param":` + strconv.Quote(string(l.param)) + `}`), nil
}

// ReferenceDate names the day on which a rule looks: "as_of" (today),
// "registration_open", "registration_close", "selection", "batch_start" or
// "batch_end". The zero value "" is absent.
type ReferenceDate string

// The reference dates.
const (
	AsOf              ReferenceDate = "as_of"
	RegistrationOpen  ReferenceDate = "registration_open"
	RegistrationClose ReferenceDate = "registration_close"
	Selection         ReferenceDate = "selection"
	BatchStart        ReferenceDate = "batch_start"
	BatchEnd          ReferenceDate = "batch_end"
)

var referenceDates = blk.NewCodeList("reference_date", blk.Text{ID: "Tanggal acuan", EN: "Reference date"},
	blk.Code{Value: string(AsOf), Label: blk.Text{ID: "hari penilaian", EN: "day of decision"}},
	blk.Code{Value: string(RegistrationOpen), Label: blk.Text{ID: "hari pertama pendaftaran", EN: "first day of registration"}},
	blk.Code{Value: string(RegistrationClose), Label: blk.Text{ID: "hari terakhir pendaftaran", EN: "last day of registration"}},
	blk.Code{Value: string(Selection), Label: blk.Text{ID: "hari seleksi", EN: "day of selection"}},
	blk.Code{Value: string(BatchStart), Label: blk.Text{ID: "hari pertama pelatihan", EN: "first day of training"}},
	blk.Code{Value: string(BatchEnd), Label: blk.Text{ID: "hari terakhir pelatihan", EN: "last day of training"}},
)

// IsValid reports whether d is one of the reference dates.
func (d ReferenceDate) IsValid() bool { return referenceDates.Has(string(d)) }

// Label returns the reference date in words.
func (d ReferenceDate) Label() blk.Text { return referenceDates.LabelOf(string(d)) }

// CodeList returns all reference dates.
func (ReferenceDate) CodeList() blk.CodeList { return referenceDates }
