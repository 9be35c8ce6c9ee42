package gen

import (
	"cmp"
	"encoding/json"
	"reflect"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/schema"
	"github.com/vokasi/vokasi-go/schema/dataset"
)

// A check is a check as it is published: once for each of its wordings, with every
// place that it looks at. One that is retired has its history alone.
type check struct {
	ID blk.CheckID `json:"id"`
	history
	Scope      blk.Scope      `json:"scope,omitempty"`
	Severity   blk.Severities `json:"severity"`
	Must       *bilingual     `json:"must,omitempty"`
	Mend       *bilingual     `json:"mend,omitempty"`
	Parameters []string       `json:"parameters,omitempty"`
	// What kind of value each is, as far as the published cases show it.
	ParameterKinds map[string]string `json:"parameter_kinds,omitempty"`
	Basis          []basis           `json:"basis"`
	Needs          []blk.CheckID     `json:"needs,omitempty"`
	Places         []place           `json:"places"`
}

// A place is what a check looks at: a member of an entity.
type place struct {
	Entity string `json:"entity"`
	At     string `json:"at"`
	// What must hold of the record, where it can be said without code.
	Holds any `json:"holds,omitempty"`
	// Why it cannot; absent of what asks several records, an earlier state or a wish.
	NoPredicate string `json:"no_predicate,omitempty"`
	// The members that it reads, "*" for every element, and where that is known from;
	// absent of what asks the record as a whole, and of moves.
	Fields     []string `json:"fields,omitempty"`
	FieldsFrom string   `json:"fields_from,omitempty"`
}

type basis struct {
	Kind       blk.BasisKind    `json:"kind"`
	Regulation blk.RegulationID `json:"regulation,omitempty"`
	Article    string           `json:"article,omitempty"`
	Label      *bilingual       `json:"label"`
}

func basesOf(list []blk.Basis) (bases []basis) {
	for _, b := range list {
		bases = append(bases, basis{b.Kind, b.Regulation, b.Article, bilingualOf(b.Label())})
	}
	return bases
}

var parameterNames = regexp.MustCompile(`\{([a-z_]+)\}`)

// parametersOf returns the names of the values that texts name, each once, sorted.
func parametersOf(texts ...blk.Text) []string {
	names := map[string]bool{}
	for _, t := range texts {
		for _, m := range parameterNames.FindAllStringSubmatch(t.ID+t.EN, -1) {
			names[m[1]] = true
		}
	}
	return sortedKeys(names)
}

// A knowledge is what is known of checks beside what the code declares.
type knowledge struct {
	predicates map[placed]json.RawMessage
	unsaid     []unsaid
	histories  map[blk.CheckID]history
	cases      *cases
}

// know reads what is known of checks.
func know() (*knowledge, error) {
	own, err := predicates()
	if err != nil {
		return nil, err
	}
	var without []unsaid
	if err := json.Unmarshal(unsaidFile, &without); err != nil {
		return nil, err
	}
	shown, err := readCases()
	return &knowledge{own, without, historiesOf(historyLines), shown}, err
}

// checksOf returns the checks of a catalogue and those that are retired, sorted by id.
func (k *knowledge) checksOf(infos []blk.CheckInfo) []check {
	var list []check
	for _, id := range sortedKeys(k.histories) {
		if h := k.histories[id]; h.Status == retired {
			list = append(list, check{ID: id, history: h, Basis: []basis{}, Places: []place{}})
		}
	}
	for _, info := range infos {
		x := check{
			ID: info.ID, history: k.histories[info.ID], Scope: info.Scope, Severity: info.Severity, Must: bilingualOf(info.Must), Mend: bilingualOf(info.Mend),
			Parameters: parametersOf(info.Must, info.Mend), Basis: basesOf(info.Basis), Needs: info.Needs,
		}
		x.ParameterKinds = k.cases.kindsOf(info.ID, x.Parameters)
		i := slices.IndexFunc(list, func(y check) bool {
			y.Places = nil
			return reflect.DeepEqual(x, y)
		})
		if i < 0 {
			i, list = len(list), append(list, x)
		}
		if !slices.ContainsFunc(list[i].Places, func(p place) bool { return p.Entity == info.Entity && p.At == info.At }) {
			p := place{Entity: info.Entity, At: info.At, Holds: holds(&info, k.predicates)}
			if p.Holds == nil {
				p.NoPredicate = whyNone(&info, k.unsaid)
			}
			list[i].Places = append(list[i].Places, p)
		}
	}
	for i := range list {
		k.cases.addFields(&list[i])
	}
	slices.SortStableFunc(list, func(a, b check) int { return strings.Compare(string(a.ID), string(b.ID)) })
	return list
}

// A regulation is a regulation as it is published.
type regulation struct {
	ID         blk.RegulationID `json:"id"`
	Name       string           `json:"name"`
	About      *bilingual       `json:"about"`
	Since      string           `json:"since,omitempty"`
	Until      string           `json:"until,omitempty"`
	ReplacedBy blk.RegulationID `json:"replaced_by,omitempty"`
	Amends     blk.RegulationID `json:"amends,omitempty"`
	Confidence blk.Confidence   `json:"confidence"`
}

// A parameter is a parameter as it is published.
type parameter struct {
	ID       blk.ParameterID `json:"id"`
	Label    *bilingual      `json:"label"`
	Unit     blk.Unit        `json:"unit"`
	Stricter blk.Strictness  `json:"stricter"`
	Values   []datedValue    `json:"values"`
}

type datedValue struct {
	Since  string   `json:"since,omitempty"`
	Until  string   `json:"until,omitempty"`
	Number *int64   `json:"number,omitempty"`
	Codes  []string `json:"codes,omitempty"`
	Basis  []basis  `json:"basis"`
}

// catalogueFiles adds the checks, lifecycles, parameters and regulations.
func catalogueFiles(files map[string][]byte) error {
	known, err := know()
	if err != nil {
		return err
	}
	checks := known.checksOf(dataset.Checks())
	var table [][]string
	for _, x := range checks {
		var places, grounds, kinds, fields []string
		for _, p := range x.Places {
			places = append(places, p.Entity+" "+p.At)
			if p.Fields != nil {
				fields = append(fields, p.Entity+" "+strings.Join(p.Fields, " "))
			}
		}
		for _, name := range sortedKeys(x.ParameterKinds) {
			kinds = append(kinds, name+"="+x.ParameterKinds[name])
		}
		for _, b := range x.Basis {
			grounds = append(grounds, b.Label.ID)
		}
		must, mend := cmp.Or(x.Must, &bilingual{}), cmp.Or(x.Mend, &bilingual{})
		table = append(table, []string{string(x.ID), string(x.Scope), string(x.Severity.Draft), string(x.Severity.Final), string(x.Severity.Reported), must.ID, must.EN, mend.ID, mend.EN, strings.Join(x.Parameters, "|"), strings.Join(grounds, "|"), strings.Join(places, "|"),
			strconv.Itoa(x.Version), x.Status, x.Since, x.Changed, x.Until, string(x.Successor), strings.Join(kinds, "|"), strings.Join(fields, "|")})
	}
	if err := addCSV(files, "checks.csv", []string{"id", "scope", "severity_draft", "severity_final", "severity_reported", "must_id", "must_en", "mend_id", "mend_en", "parameters", "basis_id", "places", "version", "status", "since", "changed", "until", "successor", "parameter_kinds", "fields"}, table); err != nil {
		return err
	}
	var parameters []parameter
	for _, p := range dataset.Parameters() {
		x := parameter{ID: p.ID, Label: bilingualOf(p.Label), Unit: p.Unit, Stricter: p.Stricter}
		for _, v := range p.Values {
			value := datedValue{Since: v.InForce.From.String(), Until: v.InForce.Until.String(), Codes: v.Value.Codes, Basis: basesOf(v.Basis)}
			if v.Value.Codes == nil {
				value.Number = &v.Value.Number
			}
			x.Values = append(x.Values, value)
		}
		parameters = append(parameters, x)
	}
	slices.SortFunc(parameters, func(a, b parameter) int { return strings.Compare(string(a.ID), string(b.ID)) })
	var regulations []regulation
	for r := range blk.Regulations() {
		regulations = append(regulations, regulation{r.ID, r.Name, bilingualOf(r.About), r.InForce.From.String(), r.InForce.Until.String(), r.ReplacedBy, r.Amends, r.Confidence})
	}
	lifecycles := dataset.Lifecycles()
	slices.SortFunc(lifecycles, func(a, b blk.LifecycleInfo) int { return strings.Compare(a.ID, b.ID) })
	for name, v := range map[string]any{
		"checks.json":      catalogue[check]{schema.Release, checks},
		"lifecycles.json":  catalogue[blk.LifecycleInfo]{schema.Release, lifecycles},
		"parameters.json":  catalogue[parameter]{schema.Release, parameters},
		"regulations.json": catalogue[regulation]{schema.Release, regulations},
	} {
		if err := addJSON(files, name, v); err != nil {
			return err
		}
	}
	return nil
}

// A catalogue is a list with the release that it belongs to.
type catalogue[T any] struct {
	Release string `json:"release"`
	Entries []T    `json:"entries"`
}
