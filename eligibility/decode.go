package eligibility

import (
	"slices"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/strictjson"
)

// limits bound what is read: a policy or the evidence of one person is small, and
// lists of faulty values would else fill memory.
var limits = strictjson.Limits{Size: 4 << 20}

// ParsePolicy reads a policy, of at most 4 MiB, and returns everything that is
// wrong with it, each with its JSON Pointer: what is no JSON, members that are
// unknown, missing or of the wrong type, and what the checks of the policy find.
// The policy can be used if no finding is an error.
func ParsePolicy(data []byte) (Policy, blk.Findings) {
	var p Policy
	isPolicy := false
	found := strictjson.Read(data, limits, func(r *strictjson.Reader) { isPolicy = readPolicy(r, &p) })
	if !isPolicy || slices.ContainsFunc(found, func(f blk.Finding) bool { return f.Severity == blk.Fatal }) {
		return p, found // half a policy is not worth checking
	}
	return p, withFaults(found, p.Check(nil)) // a place that could not be read was reported already
}

var (
	policyMembers  = []strictjson.Member{{Name: "$schema"}, {Name: "id", Required: true}, {Name: "version", Required: true}, {Name: "purpose", Required: true}, {Name: "title", Required: true}, {Name: "effective", Required: true}, {Name: "layer"}, {Name: "extends"}, {Name: "facts"}, {Name: "parameters"}, {Name: "basis"}, {Name: "rule", Required: true}, {Name: "examples"}}
	textMembers    = []strictjson.Member{{Name: "id", Required: true}, {Name: "en"}}
	periodMembers  = []strictjson.Member{{Name: "from"}, {Name: "until"}}
	numberMembers  = []strictjson.Member{{Name: "from", Required: true}, {Name: "until"}, {Name: "value", Required: true}, {Name: "basis"}}
	basisMembers   = []strictjson.Member{{Name: "title", Required: true}, {Name: "number"}, {Name: "published_on"}, {Name: "url"}, {Name: "disputed"}, {Name: "note"}}
	exampleMembers = append([]strictjson.Member{{Name: "name", Required: true}, {Name: "dates"}, {Name: "expect", Required: true}}, dossierMembers...)
	refMembers     = []strictjson.Member{{Name: "id", Required: true}, {Name: "version", Required: true}}
	factMembers    = []strictjson.Member{{Name: "kind", Required: true}, {Name: "label"}, {Name: "ask"}, {Name: "values"}, {Name: "labels"}}
	limitMembers   = []strictjson.Member{{Name: "param", Required: true}}
)

// readPolicy reads a policy and returns false if the value is no object.
func readPolicy(r *strictjson.Reader, p *Policy) bool {
	return r.Members(policyMembers, func(i int) {
		switch policyMembers[i].Name {
		case "$schema":
			p.Schema, _ = r.Text()
		case "id":
			p.ID, _ = strictjson.Identifier[PolicyID](r)
		case "version":
			p.Version, _ = strictjson.ParseNumber(r, blk.ParseCount)
		case "purpose":
			p.Purpose, _ = strictjson.Word[Purpose](r)
		case "title":
			p.Title = readText(r)
		case "effective":
			p.Effective = readPeriod(r)
		case "layer":
			p.Layer, _ = strictjson.Word[blk.LayerLevel](r)
		case "extends":
			r.Members(refMembers, func(i int) {
				if refMembers[i].Name == "id" {
					p.Extends.ID, _ = strictjson.Identifier[PolicyID](r)
				} else {
					p.Extends.Version, _ = strictjson.ParseNumber(r, blk.ParseCount)
				}
			})
		case "facts":
			p.Facts = map[FactID]Declaration{}
			r.Entries(func(name string) { p.Facts[FactID(name)] = readDeclaration(r) })
		case "parameters":
			p.Parameters = map[blk.ParameterID][]DatedNumber{}
			r.Entries(func(name string) { p.Parameters[blk.ParameterID(name)] = readNumbers(r) })
		case "basis":
			p.Basis = map[BasisKey]PolicyBasis{}
			r.Entries(func(name string) { p.Basis[BasisKey(name)] = readBasis(r) })
		case "rule":
			p.Rule = ReadRule(r)
		case "examples":
			r.Elements(func(int) { p.Examples = append(p.Examples, readExample(r)) })
		}
	})
}

func readDeclaration(r *strictjson.Reader) (d Declaration) {
	r.Members(factMembers, func(i int) {
		switch factMembers[i].Name {
		case "kind":
			d.Kind, _ = strictjson.Word[FactKind](r)
		case "label":
			d.Label = readText(r)
		case "ask":
			d.Ask = readText(r)
		case "values":
			d.Values = readTexts(r)
		case "labels":
			d.Labels = map[string]blk.Text{}
			r.Entries(func(name string) { d.Labels[name] = readText(r) })
		}
	})
	return d
}

func readTexts(r *strictjson.Reader) (list []string) {
	r.NonEmpty(func(int) {
		if text, ok := r.Text(); ok {
			list = append(list, text)
		}
	})
	return list
}

func readText(r *strictjson.Reader) (t blk.Text) {
	r.Members(textMembers, func(i int) {
		s, _ := r.Text()
		if textMembers[i].Name == "id" {
			t.ID = s
		} else {
			t.EN = s
		}
	})
	return t
}

func readPeriod(r *strictjson.Reader) (p blk.Period) {
	r.Members(periodMembers, func(i int) {
		d, _ := strictjson.Parse(r, blk.ParseDate)
		if periodMembers[i].Name == "from" {
			p.From = d
		} else {
			p.Until = d
		}
	})
	return p
}

func readNumbers(r *strictjson.Reader) (list []DatedNumber) {
	r.NonEmpty(func(int) {
		var x DatedNumber
		r.Members(numberMembers, func(i int) {
			switch numberMembers[i].Name {
			case "from":
				x.From, _ = strictjson.Parse(r, blk.ParseDate)
			case "until":
				x.Until, _ = strictjson.Parse(r, blk.ParseDate)
			case "value":
				x.Value, _ = strictjson.ParseNumber(r, blk.ParseCount)
			case "basis":
				x.Basis = readKeys(r)
			}
		})
		list = append(list, x)
	})
	return list
}

func readKeys(r *strictjson.Reader) (keys []BasisKey) {
	r.Elements(func(int) {
		if k, ok := strictjson.Identifier[BasisKey](r); ok {
			keys = append(keys, k)
		}
	})
	return keys
}

func readBasis(r *strictjson.Reader) (b PolicyBasis) {
	r.Members(basisMembers, func(i int) {
		switch basisMembers[i].Name {
		case "title":
			b.Title, _ = r.Text()
		case "number":
			b.Number, _ = r.Text()
		case "published_on":
			b.PublishedOn, _ = strictjson.Parse(r, blk.ParsePartialDate)
		case "url":
			b.URL, _ = r.Text()
		case "disputed":
			b.Disputed, _ = r.Bool()
		case "note":
			b.Note = readText(r)
		}
	})
	return b
}

func readExample(r *strictjson.Reader) (x Example) {
	r.Members(exampleMembers, func(i int) {
		switch exampleMembers[i].Name {
		case "name":
			x.Name, _ = r.Text()
		case "dates":
			x.Dates = readDates(r)
		case "expect":
			x.Expect = readVerdict(r)
		default:
			x.read(r, exampleMembers[i].Name)
		}
	})
	return x
}

func readVerdict(r *strictjson.Reader) Verdict {
	text, ok := r.Text()
	if !ok {
		return Undetermined
	}
	v, err := ParseVerdict(text)
	if err != nil {
		r.ReportWord(verdicts, text)
	}
	return v
}

func readDates(r *strictjson.Reader) (d Dates) {
	members := make([]strictjson.Member, 0, referenceDates.Len())
	for _, name := range referenceDates.Values() {
		members = append(members, strictjson.Member{Name: name})
	}
	r.Members(members, func(i int) {
		*d.at(ReferenceDate(members[i].Name)), _ = strictjson.Parse(r, blk.ParseDate)
	})
	return d
}

// connectiveMembers are the members of each kind of rule that joins others, and
// leafMembers those that all leaves have beside their own.
var (
	leafMembers = []strictjson.Member{{Name: "kind", Required: true}, {Name: "code", Required: true}, {Name: "fact", Required: true}, {Name: "text"}, {Name: "basis"}, {Name: "assurance"}}
	limited     = []strictjson.Member{{Name: "min"}, {Name: "max"}}
	ruleMembers = map[RuleKind][]strictjson.Member{
		RuleAll:       {{Name: "kind", Required: true}, {Name: "rules", Required: true}},
		RuleAny:       {{Name: "kind", Required: true}, {Name: "rules", Required: true}},
		RuleNot:       {{Name: "kind", Required: true}, {Name: "rule", Required: true}},
		RuleAtLeast:   {{Name: "kind", Required: true}, {Name: "count", Required: true}, {Name: "rules", Required: true}},
		RuleResidence: slices.Concat(leafMembers, []strictjson.Member{{Name: "within", Required: true}}),
		RuleAge:       slices.Concat(leafMembers, []strictjson.Member{{Name: "at", Required: true}, {Name: "leap_birthday"}}, limited),
		RuleFlag:      slices.Concat(leafMembers, []strictjson.Member{{Name: "is", Required: true}}),
		RuleLevel:     slices.Concat(leafMembers, limited),
		RuleOneOf:     slices.Concat(leafMembers, []strictjson.Member{{Name: "values", Required: true}}),
		RuleCount:     slices.Concat(leafMembers, limited),
		RuleDate:      slices.Concat(leafMembers, []strictjson.Member{{Name: "at", Required: true}, {Name: "offset_months"}, {Name: "relation", Required: true}}),
		RuleHolds:     slices.Concat(leafMembers, []strictjson.Member{{Name: "codes", Required: true}, {Name: "need"}, {Name: "at"}}),
	}
)

// rule holds the members of a rule of any kind while it is read.
type rule struct {
	leaf      Leaf
	rules     RuleList
	rule      Rule
	count     blk.Count
	within    []blk.Region
	at        ReferenceDate
	is        blk.Flag
	min, max  Limit
	low, high blk.EducationLevel
	leap      LeapBirthday
	values    []string // also the codes of holds
	offset    OffsetMonths
	relation  Relation
	need      Need
}

// ReadRule reads a rule of any kind, for documents of other packages that have
// rules; it is nil if the kind is none that is known. What is wrong with it is
// reported to the reader; whether it makes sense is for [Policy.Check] to say.
func ReadRule(r *strictjson.Reader) Rule {
	if r.Kind() != strictjson.ObjectStart {
		r.Members(nil, nil) // reports and skips it
		return nil
	}
	kind := RuleKind(r.Peek("kind"))
	members, known := ruleMembers[kind]
	if !known {
		readKind(r)
		return nil
	}
	var x rule
	r.Members(members, func(i int) { x.read(r, kind, members[i].Name) })
	return x.build(kind)
}

// readKind reports what is wrong with the kind of a rule, and reads no more of it.
func readKind(r *strictjson.Reader) {
	at, isThere := r.At(), false
	r.Entries(func(name string) {
		if name == "kind" {
			isThere = true
			strictjson.Word[RuleKind](r)
		}
	})
	if !isThere && !r.IsBroken() {
		r.Add(blk.DocumentFinding("DOC-009", at+"/kind"))
	}
}

func (x *rule) read(r *strictjson.Reader, kind RuleKind, member string) {
	switch member {
	case "kind":
		r.Text()
	case "code":
		x.leaf.Code, _ = strictjson.Identifier[RuleCode](r)
	case "fact":
		x.leaf.Fact, _ = strictjson.Identifier[FactID](r)
	case "text":
		x.leaf.Text = readText(r)
	case "basis":
		x.leaf.Basis = readKeys(r)
	case "rules":
		r.NonEmpty(func(int) {
			if child := ReadRule(r); child != nil {
				x.rules = append(x.rules, child)
			}
		})
	case "rule":
		x.rule = ReadRule(r)
	case "count":
		x.count, _ = strictjson.ParseNumber(r, blk.ParseCount)
	case "within":
		r.NonEmpty(func(int) {
			if region, ok := strictjson.Parse(r, blk.ParseRegion); ok {
				x.within = append(x.within, region)
			}
		})
	case "at":
		x.at, _ = strictjson.Word[ReferenceDate](r)
	case "is":
		x.is, _ = strictjson.ParseBool(r, blk.ParseFlag)
	case "values", "codes":
		x.values = readTexts(r)
	case "assurance":
		x.leaf.Assurance, _ = strictjson.Word[Assurance](r)
	case "leap_birthday":
		x.leap, _ = strictjson.Word[LeapBirthday](r)
	case "offset_months":
		x.offset, _ = strictjson.ParseNumber(r, ParseOffsetMonths)
	case "relation":
		x.relation, _ = strictjson.Word[Relation](r)
	case "need":
		x.need, _ = strictjson.Word[Need](r)
	case "min":
		if kind == RuleLevel {
			x.low, _ = strictjson.Word[blk.EducationLevel](r)
		} else {
			x.min = readLimit(r)
		}
	case "max":
		if kind == RuleLevel {
			x.high, _ = strictjson.Word[blk.EducationLevel](r)
		} else {
			x.max = readLimit(r)
		}
	}
}

func (x *rule) build(kind RuleKind) Rule {
	switch kind {
	case RuleAll:
		return All{x.rules}
	case RuleAny:
		return Any{x.rules}
	case RuleNot:
		return Not{x.rule}
	case RuleAtLeast:
		return AtLeast{x.count, x.rules}
	case RuleResidence:
		return Residence{x.leaf, x.within}
	case RuleAge:
		return Age{x.leaf, x.at, x.min, x.max, x.leap}
	case RuleFlag:
		return Flag{x.leaf, x.is}
	case RuleLevel:
		return Level{x.leaf, x.low, x.high}
	case RuleOneOf:
		return OneOf{x.leaf, x.values}
	case RuleDate:
		return Date{x.leaf, x.at, x.offset, x.relation}
	case RuleHolds:
		return Holds{x.leaf, x.values, x.need, x.at}
	}
	return Count{x.leaf, x.min, x.max}
}

func readLimit(r *strictjson.Reader) (l Limit) {
	if r.Kind() != strictjson.ObjectStart {
		c, _ := strictjson.ParseNumber(r, blk.ParseCount)
		return LimitOf(c)
	}
	r.Members(limitMembers, func(int) {
		l.param, _ = strictjson.Identifier[blk.ParameterID](r)
	})
	return l
}
