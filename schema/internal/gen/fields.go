package gen

import (
	"encoding/json"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"regexp"
	"slices"
	"strings"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/schema/conformance"
	"github.com/vokasi/vokasi-go/schema/dataset"
)

// Where the fields of a check are known from.
const (
	fromPredicate = "predicate" // all that it reads
	fromCases     = "cases"     // those whose change makes it fail in a published case, and its place; there may be more
	fromPlace     = "place"     // its place alone; there may be more
)

// A field set collects the pointers of members that a predicate reads; "*" stands for
// every element of a list.
type fieldSet map[string]bool

// readsOf returns what a predicate reads.
func readsOf(predicate any) []string {
	set, fields := fieldSet{}, map[string]bool{}
	set.read(asJSON(predicate), "")
	for pointer := range set {
		if pointer != "" { // the record as a whole
			fields[everyElement(pointer)] = true
		}
	}
	return sortedKeys(fields)
}

// asJSON returns a value as it is read from JSON.
func asJSON(v any) (decoded any) {
	b, err := json.Marshal(v)
	if err == nil {
		err = json.Unmarshal(b, &decoded)
	}
	if err != nil {
		panic("gen: no JSON: " + err.Error())
	}
	return decoded
}

// resolve returns the pointer of a member named below an element, or below the record.
func resolve(pointer, at string) string {
	if rest, ok := strings.CutPrefix(pointer, "#"); ok {
		return rest
	}
	return at + pointer
}

// read adds what a condition or a term reads, whose pointers begin at an element.
func (s fieldSet) read(v any, at string) {
	switch v := v.(type) {
	case string:
		s[resolve(v, at)] = true
	case []any:
		for _, x := range v {
			s.read(x, at)
		}
	case map[string]any:
		s.readMembers(v, at)
	}
}

// lists are the operators over a list: what stands beside them is asked of its elements.
var lists = []string{"each", "some", "neighbours", "unique", "sorted", "count", "sum", "last", "values"}

// wordless are the members of predicates that name nothing in the record.
var wordless = []string{"text", "on", "parameter", "codes", "list", "pattern", "phase", "place"}

func (s fieldSet) readMembers(m map[string]any, at string) {
	for _, over := range lists {
		list, ok := m[over].(string)
		if !ok {
			continue
		}
		list = resolve(list, at)
		inside, element := fieldSet{}, list+"/*"
		for _, name := range []string{"holds", "where", "by", "of"} {
			if over != "values" || name != "of" {
				inside.read(m[name], element)
			}
		}
		for pointer := range inside {
			if rest, ok := strings.CutPrefix(pointer, element); ok && over == "neighbours" { // /0 and /1 are the two elements
				rest, _ = strings.CutPrefix(strings.TrimPrefix(rest, "/0"), "/1")
				pointer = element + rest
			}
			s[pointer] = true
		}
		if len(inside) == 0 {
			s[list] = true
		}
		if over == "values" {
			s.read(m["in"], at)
		}
		return
	}
	_, isIn := m["in"]
	for name, x := range m {
		if !slices.Contains(wordless, name) && !(isIn && name == "of") {
			s.read(x, at)
		}
	}
}

// everyCheck is a document that breaks the checks across records too.
const everyCheck = "schema/dataset/testdata/everycheck.json"

// cases is what the published cases show of checks, and a document that breaks them all.
type cases struct {
	// The members whose change makes a check fail, by the place that the finding has.
	fields map[placed]map[string]bool
	// The values of its parameters.
	values map[blk.CheckID]map[string][]string
}

var elements = regexp.MustCompile(`/[0-9]+|/-`)

// everyElement returns a pointer with "*" for every element of a list.
func everyElement(pointer string) string { return elements.ReplaceAllString(pointer, "/*") }

func (shown *cases) note(check blk.CheckID, parameter, value string) {
	if shown.values[check] == nil {
		shown.values[check] = map[string][]string{}
	}
	shown.values[check][parameter] = append(shown.values[check][parameter], value)
}

// A caseFile is published cases. One of several records, or of a policy, names no entity.
type caseFile struct {
	Entity string
	Good   json.RawMessage
	Cases  []struct {
		Change   []operation
		Findings []struct {
			Check  blk.CheckID
			At     string
			Params map[string]string
		}
	}
}

// eachCaseFile visits the published cases of records and of documents.
func eachCaseFile(visit func(name string, file *caseFile) error) error {
	for _, folder := range []string{"checks", "documents"} {
		names, err := fs.Glob(conformance.FS(), folder+"/*.json")
		if err != nil {
			return err
		}
		for _, name := range names {
			b, err := fs.ReadFile(conformance.FS(), name)
			if err != nil {
				return err
			}
			var file caseFile
			if err := json.Unmarshal(b, &file); err != nil {
				return fmt.Errorf("%s: %w", name, err)
			}
			if err := visit(name, &file); err != nil {
				return fmt.Errorf("%s: %w", name, err)
			}
		}
	}
	return nil
}

// readCases returns what the published cases show, and the document.
func readCases() (*cases, error) {
	shown := &cases{map[placed]map[string]bool{}, map[blk.CheckID]map[string][]string{}}
	err := eachCaseFile(func(_ string, file *caseFile) error {
		for _, c := range file.Cases {
			for _, f := range c.Findings {
				if file.Entity != "" && len(c.Change) == 1 { // of several nobody knows which one it was
					key := placed{f.Check, file.Entity, everyElement(f.At)}
					if shown.fields[key] == nil {
						shown.fields[key] = map[string]bool{}
					}
					shown.fields[key][everyElement(c.Change[0].Path)] = true
				}
				for name, value := range f.Params {
					shown.note(f.Check, name, value)
				}
			}
		}
		return nil
	})
	if err != nil {
		return nil, err
	}
	doc, err := os.ReadFile(everyCheck)
	if err != nil {
		return nil, err
	}
	_, found := dataset.ReadAndCheck(doc, blk.Date{})
	for _, f := range found {
		for _, p := range f.Params {
			shown.note(f.Check, p.Name, p.Value)
		}
	}
	return shown, nil
}

// fieldsOf returns the members that cases show a check to read at one of its places in an
// entity, nil if no case has it.
func (shown *cases) fieldsOf(check blk.CheckID, entity, at string, places []string) []string {
	fields := map[string]bool{}
	for key, paths := range shown.fields {
		if key.Check != check || key.Entity != entity {
			continue
		}
		best := ""
		for _, p := range places {
			if (key.At == p || strings.HasPrefix(key.At, p+"/")) && len(p) > len(best) {
				best = p
			}
		}
		if best == at || len(places) == 1 {
			maps.Copy(fields, paths)
		}
	}
	if len(fields) > 0 && at != "" {
		fields[at] = true
	}
	return sortedKeys(fields)
}

// addFields says of every place of a check which members it reads there.
func (shown *cases) addFields(c *check) {
	if c.Scope == blk.ScopeMove { // asks of a wish
		return
	}
	places := map[string][]string{}
	for _, p := range c.Places {
		places[p.Entity] = append(places[p.Entity], p.At)
	}
	for i := range c.Places {
		p := &c.Places[i]
		if p.Holds != nil {
			p.Fields, p.FieldsFrom = readsOf(p.Holds), fromPredicate
		} else if fields := shown.fieldsOf(c.ID, p.Entity, p.At, places[p.Entity]); len(fields) > 0 {
			p.Fields, p.FieldsFrom = fields, fromCases
		} else if p.At != "" {
			p.Fields, p.FieldsFrom = []string{p.At}, fromPlace
		}
	}
}

// The kinds of values that texts of findings name. All are texts in findings.
var parameterKinds = []struct {
	kind    string
	matches func(string) bool
}{
	{"number", regexp.MustCompile(`^-?[0-9]+$`).MatchString},
	{"date", regexp.MustCompile(`^[0-9]{4}-[0-9]{2}-[0-9]{2}$`).MatchString},
	{"time", regexp.MustCompile(`^[0-9]{2}:[0-9]{2}$`).MatchString},
	{"rupiah", regexp.MustCompile(`^-?Rp[0-9.]+$`).MatchString},
	{"pointer", regexp.MustCompile(`^/[a-z0-9_/]+$`).MatchString},
}

// kindOf returns the kind of a parameter: "text_id" and "text_en" by its name, another by
// the values that the cases have, and "text" of values that have no one form. It is empty
// if no case has the parameter.
func (shown *cases) kindOf(check blk.CheckID, parameter string) string {
	for _, language := range []string{"_id", "_en"} {
		if strings.HasSuffix(parameter, language) {
			return "text" + language
		}
	}
	values := slices.DeleteFunc(slices.Clone(shown.values[check][parameter]), func(v string) bool { return v == "" })
	if len(values) == 0 {
		return ""
	}
	for _, k := range parameterKinds {
		if !slices.ContainsFunc(values, func(v string) bool { return !k.matches(v) }) {
			return k.kind
		}
	}
	return "text"
}

// kindsOf returns the kinds of parameters by their names, without those that no case has.
func (shown *cases) kindsOf(check blk.CheckID, parameters []string) map[string]string {
	kinds := map[string]string{}
	for _, name := range parameters {
		if kind := shown.kindOf(check, name); kind != "" {
			kinds[name] = kind
		}
	}
	return kinds
}
