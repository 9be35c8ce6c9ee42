package eligibility

import (
	"encoding/json"
	"strconv"
	"strings"

	"github.com/vokasi/vokasi-go/blk"
)

// A Rule is a node of a policy, one of several kinds: a connective ([All], [Any], [Not], [AtLeast])
// or a leaf ([Residence], [Age], [Flag], [Level], [OneOf], [Count], [Date], [Holds]). In JSON the
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
	RuleDate      RuleKind = "date"
	RuleHolds     RuleKind = "holds"
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
	blk.Code{Value: string(RuleDate), Label: blk.Text{ID: "tanggal", EN: "date"}},
	blk.Code{Value: string(RuleHolds), Label: blk.Text{ID: "memiliki", EN: "holds"}},
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
	// How sure the evidence must be: what is known with less is not known here. Absent, what the person declares will do.
	Assurance Assurance `json:"assurance,omitzero"`
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
// on 1 March in common years, unless leap_birthday says otherwise.
type Age struct {
	Leaf
	// The day on which the age counts.
	At ReferenceDate `json:"at,omitzero" jsonschema:"required"`
	// The lowest age in completed years.
	Min Limit `json:"min,omitzero"`
	// The highest age in completed years.
	Max Limit `json:"max,omitzero"`
	// When who was born on 29 February completes a year in common years; on 1 March if absent.
	LeapBirthday LeapBirthday `json:"leap_birthday,omitzero"`
}

// LeapBirthday is the day on which somebody born on 29 February completes a year
// in common years: "march_1" or "february_28". The zero value "" is absent and
// counts as march_1.
type LeapBirthday string

// The days.
const (
	LeapMarch1     LeapBirthday = "march_1"
	LeapFebruary28 LeapBirthday = "february_28"
)

var leapBirthdays = blk.NewCodeList("leap_birthday", blk.Text{ID: "Ulang tahun kelahiran 29 Februari", EN: "Birthday of those born on 29 February"},
	blk.Code{Value: string(LeapMarch1), Label: blk.Text{ID: "1 Maret", EN: "1 March"}},
	blk.Code{Value: string(LeapFebruary28), Label: blk.Text{ID: "28 Februari", EN: "28 February"}},
)

// IsValid reports whether l is one of the days.
func (l LeapBirthday) IsValid() bool { return leapBirthdays.Has(string(l)) }

// Label returns the day in words.
func (l LeapBirthday) Label() blk.Text { return leapBirthdays.LabelOf(string(l)) }

// CodeList returns the days.
func (LeapBirthday) CodeList() blk.CodeList { return leapBirthdays }

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
	Min blk.EducationLevel `json:"min,omitzero"`
	// The highest level.
	Max blk.EducationLevel `json:"max,omitzero"`
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

// Date holds if a date lies on or before, or on or after, a reference date that
// is shifted by whole months: a last training that ended at least twelve months
// before the first day is on or before it with offset_months -12. The day is
// clipped to the last one of a shorter month: one month after 31 January is 28 or
// 29 February.
type Date struct {
	Leaf
	// The day that it is compared with.
	At ReferenceDate `json:"at,omitzero" jsonschema:"required"`
	// How many months later than that day, or earlier if negative: from -1200 to 1200.
	OffsetMonths OffsetMonths `json:"offset_months,omitzero"`
	// On which side of it the date must lie; that day itself will do.
	Relation Relation `json:"relation,omitzero" jsonschema:"required"`
}

// OffsetMonths is a number of months from -1200 to 1200: how much later a
// reference date is taken, or earlier if it is negative. The zero value shifts
// nothing.
type OffsetMonths int

const maxOffsetMonths = 1200

var offsetForm = blk.Form{Name: "offset_months", Label: blk.Text{ID: "Pergeseran bulan", EN: "The offset in months"},
	Rule: blk.Text{ID: "Tulis bilangan bulat dari -1200 sampai 1200.", EN: "Write a whole number from -1200 to 1200."}}

// ParseOffsetMonths reads a whole number from -1200 to 1200. Anything else is a
// [*blk.ParseError].
func ParseOffsetMonths(s string) (OffsetMonths, error) {
	digits := strings.TrimPrefix(s, "-")
	switch at := strings.IndexFunc(digits, func(r rune) bool { return r < '0' || r > '9' }); {
	case digits == "":
		return 0, offsetForm.Error(blk.DefectEmpty, -1)
	case at >= 0 && strings.ContainsAny(digits, ".eE"):
		return 0, offsetForm.Error(blk.DefectFraction, -1)
	case at >= 0:
		return 0, offsetForm.Error(blk.DefectNonDigit, at)
	case len(digits) > 1 && digits[0] == '0':
		return 0, offsetForm.Error(blk.DefectLeadingZero, -1)
	}
	n, err := strconv.Atoi(s)
	if err != nil || n < -maxOffsetMonths || n > maxOffsetMonths {
		return 0, offsetForm.Error(blk.DefectRange, -1)
	}
	return OffsetMonths(n), nil
}

// Relation is the side of a day on which a date lies: "on_or_before" or
// "on_or_after". The zero value "" is absent.
type Relation string

// The relations.
const (
	OnOrBefore Relation = "on_or_before"
	OnOrAfter  Relation = "on_or_after"
)

var relations = blk.NewCodeList("date_relation", blk.Text{ID: "Hubungan tanggal", EN: "Relation of dates"},
	blk.Code{Value: string(OnOrBefore), Label: blk.Text{ID: "pada atau sebelum", EN: "on or before"}},
	blk.Code{Value: string(OnOrAfter), Label: blk.Text{ID: "pada atau sesudah", EN: "on or after"}},
)

// IsValid reports whether r is one of the relations.
func (r Relation) IsValid() bool { return relations.Has(string(r)) }

// Label returns the relation in words.
func (r Relation) Label() blk.Text { return relations.LabelOf(string(r)) }

// CodeList returns the relations.
func (Relation) CodeList() blk.CodeList { return relations }

// Holds holds if a set has all, or any, of these codes, such as competency units.
// With a reference date each must be valid on that day; of a code whose validity
// is not known it is then not known.
type Holds struct {
	Leaf
	// The codes, at least one.
	Codes []string `json:"codes,omitempty" jsonschema:"required,minItems=1"`
	// Whether all of them are needed or any one; all if absent.
	Need Need `json:"need,omitzero"`
	// The day on which they must be valid; absent, holding them will do.
	At ReferenceDate `json:"at,omitzero"`
}

// Need is how many codes of a list are needed: "all" or "any". The zero value ""
// is absent and counts as all.
type Need string

// The needs.
const (
	NeedAll Need = "all"
	NeedAny Need = "any"
)

var needs = blk.NewCodeList("holds_need", blk.Text{ID: "Banyaknya kode yang diperlukan", EN: "How many codes are needed"},
	blk.Code{Value: string(NeedAll), Label: blk.Text{ID: "semua", EN: "all"}},
	blk.Code{Value: string(NeedAny), Label: blk.Text{ID: "salah satu", EN: "any"}},
)

// IsValid reports whether n is one of the needs.
func (n Need) IsValid() bool { return needs.Has(string(n)) }

// Label returns the need in words.
func (n Need) Label() blk.Text { return needs.LabelOf(string(n)) }

// CodeList returns the needs.
func (Need) CodeList() blk.CodeList { return needs }

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

// Kind returns "date".
func (Date) Kind() RuleKind { return RuleDate }

// Kind returns "holds".
func (Holds) Kind() RuleKind { return RuleHolds }

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
func (Date) isRule()      {}
func (Holds) isRule()     {}

// Rules returns a zero rule of every kind, in the order of the code list: what a
// generator of schemas or forms walks.
func Rules() []Rule {
	return []Rule{All{}, Any{}, Not{}, AtLeast{}, Residence{}, Age{}, Flag{}, Level{}, OneOf{}, Count{}, Date{}, Holds{}}
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
		rule, err := MarshalRule(r)
		if err != nil {
			return nil, err
		}
		b = append(b, rule...)
	}
	return append(b, ']'), nil
}

// MarshalJSON writes the rule with its kind.
func (r Not) MarshalJSON() ([]byte, error) {
	rule, err := MarshalRule(r.Rule)
	if err != nil {
		return nil, err
	}
	return append(append([]byte(`{"rule":`), rule...), '}'), nil
}

// MarshalRule writes a rule with its kind as the first member, for documents of
// other packages that have rules. A rule that is nil becomes null, which no reader
// of this module takes.
func MarshalRule(r Rule) ([]byte, error) {
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

// children returns the rules that a connective joins.
func children(r Rule) []Rule {
	switch r := r.(type) {
	case All:
		return r.Rules
	case Any:
		return r.Rules
	case AtLeast:
		return r.Rules
	case Not:
		return []Rule{r.Rule}
	}
	return nil
}

// leafOf returns what a leaf has in common with others, nil for a connective.
func leafOf(r Rule) *Leaf {
	switch r := r.(type) {
	case Residence:
		return &r.Leaf
	case Age:
		return &r.Leaf
	case Flag:
		return &r.Leaf
	case Level:
		return &r.Leaf
	case OneOf:
		return &r.Leaf
	case Count:
		return &r.Leaf
	case Date:
		return &r.Leaf
	case Holds:
		return &r.Leaf
	}
	return nil
}

// kindOfFact returns the kind of fact that a leaf is about.
func kindOfFact(k RuleKind) FactKind {
	switch k {
	case RuleResidence:
		return KindRegion
	case RuleAge, RuleDate:
		return KindDate
	case RuleFlag:
		return KindFlag
	case RuleLevel:
		return KindLevel
	case RuleOneOf:
		return KindWord
	case RuleCount:
		return KindCount
	case RuleHolds:
		return KindSet
	}
	return ""
}

// limitsOf returns the bounds of a rule that has such.
func limitsOf(r Rule) (low, high Limit) {
	switch r := r.(type) {
	case Age:
		return r.Min, r.Max
	case Count:
		return r.Min, r.Max
	}
	return Limit{}, Limit{}
}

// referenceOf returns the reference date that a rule looks at, "" if none.
func referenceOf(r Rule) ReferenceDate {
	switch r := r.(type) {
	case Age:
		return r.At
	case Date:
		return r.At
	case Holds:
		return r.At
	}
	return ""
}

// walk visits a rule and those below it, each with its pointer.
func walk(r Rule, at string, visit func(at string, r Rule)) {
	if r == nil {
		return
	}
	visit(at, r)
	if not, ok := r.(Not); ok {
		walk(not.Rule, at+"/rule", visit)
		return
	}
	for i, child := range children(r) {
		walk(child, blk.IndexPointer(at+"/rules", i, ""), visit)
	}
}
