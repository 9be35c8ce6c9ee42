package blktest

import (
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/vokasi/vokasi-go/blk"
)

// An Example is a record that breaks one check, with what the finding must say.
type Example[T any] struct {
	// The check that it breaks.
	Check blk.CheckID
	// Where, as a JSON Pointer below the record.
	At string
	// What turns a good record into a bad one.
	Break func(*T)
	// The context, if not that of the good record.
	Context *blk.Context
}

// Checks runs a table of checks by its examples: good returns a record that
// keeps every check, freshly made, and for every check of the catalogue named
// there must be an example that breaks it and nothing worse. The run method is
// the record's Check. The examples are published for other languages: see [UpdateCases].
func Checks[T any](t *testing.T, catalogue []blk.CheckInfo, good func() *T, c *blk.Context, run func(*T, *blk.Context) blk.Findings, examples []Example[T]) {
	t.Helper()
	record := good()
	if found := run(record, c); len(found) > 0 {
		t.Errorf("the good record has findings:\n%v", found)
	}
	if n := testing.AllocsPerRun(20, func() { run(record, c) }); n > 0 {
		t.Errorf("checking a clean record allocates %v times", n)
	}
	published := newCases(catalogue, good, c, run)
	broken := map[string]bool{}
	for _, e := range examples {
		record := good()
		e.Break(record)
		context := c
		if e.Context != nil {
			context = e.Context
		}
		found := run(record, context)
		i := slices.IndexFunc(found, func(f blk.Finding) bool { return f.Check == e.Check && f.At == e.At })
		if i < 0 {
			t.Errorf("%s at %q is not found, but:\n%v", e.Check, e.At, found)
			continue
		}
		broken[string(e.Check)+" "+tableAt(e.At, catalogue)] = true
		CheckFinding(t, found[i])
		// The good record keeps the check that this one breaks: a passing example beside the failing one.
		if slices.ContainsFunc(run(good(), context), func(f blk.Finding) bool { return f.Check == e.Check && f.At == e.At }) {
			t.Errorf("%s at %q is also found in the good record", e.Check, e.At)
		}
		published.add(e, record, context, found)
	}
	published.addRemovals(c)
	published.addVariants(c)
	published.keep(t)
	for _, info := range catalogue {
		if !broken[string(info.ID)+" "+info.At] {
			t.Errorf("%s at %q has no failing example", info.ID, info.At)
		}
		CheckDescription(t, info)
	}
}

// tableAt returns the place in the catalogue that a finding's place belongs to:
// the longest that it begins with.
func tableAt(at string, catalogue []blk.CheckInfo) string {
	best := ""
	for _, info := range catalogue {
		if (at == info.At || strings.HasPrefix(at, info.At+"/")) && len(info.At) > len(best) {
			best = info.At
		}
	}
	return best
}

// CheckFinding asserts that a finding says all a reader needs: an id, a
// severity, and both texts in both languages with every parameter filled in.
func CheckFinding(t *testing.T, f blk.Finding) {
	t.Helper()
	if f.Check == "" || !f.Severity.IsValid() {
		t.Errorf("a finding without check or severity: %+v", f)
	}
	values := slices.Clone(f.Params) // what the document gave may have braces of its own
	slices.SortFunc(values, func(a, b blk.Param) int { return len(b.Value) - len(a.Value) })
	for _, text := range []string{f.Text.ID, f.Text.EN, f.Mend.ID, f.Mend.EN} {
		rest := text
		for _, p := range values {
			if p.Value != "" {
				rest = strings.ReplaceAll(rest, p.Value, "")
			}
		}
		if text == "" || strings.ContainsAny(rest, "{}") {
			t.Errorf("%s says %q", f.Check, text)
		}
	}
}

// CheckDescription asserts that a check of a catalogue has an id of the form
// FAM-000, a severity, texts in both languages and a basis whose regulation is
// in the table.
func CheckDescription(t *testing.T, info blk.CheckInfo) {
	t.Helper()
	family, number, ok := strings.Cut(string(info.ID), "-")
	if !ok || len(family) != 3 || strings.ToUpper(family) != family || len(number) != 3 || strings.Trim(number, "0123456789") != "" {
		t.Errorf("the id %q is not of the form FAM-000", info.ID)
	}
	if info.Severity == (blk.Severities{}) || info.Entity == "" {
		t.Errorf("%s has no severity or no entity", info.ID)
	}
	if info.Must.ID == "" || info.Must.EN == "" || info.Mend.ID == "" || info.Mend.EN == "" {
		t.Errorf("%s lacks a text", info.ID)
	}
	if len(info.Basis) == 0 {
		t.Errorf("%s rests on nothing", info.ID)
	}
	for _, b := range info.Basis {
		if _, ok := blk.FindRegulation(b.Regulation); b.Kind == blk.BasisRegulation && !ok {
			t.Errorf("%s cites the unknown regulation %q", info.ID, b.Regulation)
		}
		if label := b.Label(); label.ID == "" || label.EN == "" {
			t.Errorf("%s has a basis without words", info.ID)
		}
	}
}

// CodeList asserts that enumerations and their code lists are sound: snake_case
// words without repetition, labels in both languages, aliases that mean one
// word, successors that exist, and a zero value that is no member. The values
// given are the zero values.
func CodeList(t *testing.T, enumerations ...Enumeration) {
	t.Helper()
	for _, e := range enumerations {
		list := e.CodeList()
		if !blk.IsWord(list.ID()) || list.Label().ID == "" || list.Label().EN == "" || list.Len() == 0 {
			t.Errorf("the list of %T has no name or no words", e)
		}
		if e.IsValid() {
			t.Errorf("%s: the zero value is a member", list.ID())
		}
		seen := map[string]bool{}
		for c := range list.All() {
			if !blk.IsWord(c.Value) || seen[c.Value] || c.Label.ID == "" || c.Label.EN == "" {
				t.Errorf("%s: the word %q stands twice or lacks a label", list.ID(), c.Value)
			}
			seen[c.Value] = true
			if member := withWord(e, c.Value); !member.IsValid() || member.Label() != c.Label {
				t.Errorf("%s: %T does not know its word %q", list.ID(), e, c.Value)
			}
			if c.Successor != "" && !list.Has(c.Successor) {
				t.Errorf("%s: %q has the unknown successor %q", list.ID(), c.Value, c.Successor)
			}
			for _, spelling := range append([]string{c.Value, c.Label.ID}, c.Aliases...) {
				if found, ok := list.Match(spelling); !ok || found.Value != c.Value {
					t.Errorf("%s: %q is taken for %q, not for %q", list.ID(), spelling, found.Value, c.Value)
				}
			}
		}
	}
}

// An Enumeration is a string type with a code list.
type Enumeration interface {
	IsValid() bool
	Label() blk.Text
	CodeList() blk.CodeList
}

// withWord returns a value of the type of e that holds a word.
func withWord(e Enumeration, word string) Enumeration {
	v := reflect.New(reflect.TypeOf(e)).Elem()
	v.SetString(word)
	return v.Interface().(Enumeration)
}
