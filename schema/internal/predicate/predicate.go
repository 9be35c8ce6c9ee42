// Package predicate evaluates the published predicates of checks: conditions over one
// record as JSON that any language can evaluate. It is the reference for the evaluators
// that other teams write, and what tests hold the predicates to the checks with.
//
// # Terms
//
// A term is a value of the record, or is worked out from such values. If a part of it
// is absent it is absent.
//
//	"/training/from"              the member at a pointer below the current element; "" is the element
//	"#/phase"                     the member at a pointer below the record
//	16, true                      a number, a truth
//	{"text": "final"}             a text
//	{"on": true}                  the reference date
//	{"parameter": "class_size"}   a parameter on the reference date, a number; with "at": t on another day, if it is there
//	{"count": "/seats"}           how many elements a list has; 0 if it is absent
//	{"sum": "/lines", "of": t}    the sum of a term over the elements of a list; 0 if it is absent
//	{"last": "/history", "of": t}   a term of the last element of a list
//	                              these three with "where": c of the elements for which c holds
//	{"place": true}               the place of the current element in its list, from 1
//	{"plus": [a, b]}, {"minus": [a, b]}, {"times": [a, b]}
//	{"quotient": [a, b]}          rounded down; absent unless a is at least 0 and b more than 0
//	{"hundredths": t}             a decimal text such as "60.00" as a whole number
//	{"first_day": t}, {"last_day": t}   of a year, a month or a day
//	{"days": [a, b]}              whole days from one day to another
//	{"add_days": [d, n]}, {"add_months": [d, n]}
//	{"length": t}                 how many characters a text has
//	{"letters": t}                a text without all that is no letter from A to Z, no digit and in ASCII; in lower case
//	{"first": [a, b]}             the first that is not absent
//
// # Conditions
//
// A comparison with something absent holds: that something must be there is a condition
// of its own. So does one between values of different kinds, which the schema refuses.
//
//	{"present": [t, …]}, {"absent": [t, …]}     all of them
//	{"equal": [a, b, …]}, {"differ": [a, b]}
//	{"ordered": [a, b, …]}        none is less than one before it
//	{"increasing": [a, b, …]}     each is more than those before it
//	{"in": t, "of": ["x", …]}, {"in": t, "list": "sex"}, {"in": t, "values": "/units"}
//	                              with "by": t of the elements of "values", and with "where": c of them
//	{"in": t, "codes": "own_revenue_sources"}    the words of a parameter; with "at": t on another day
//	{"matches": t, "pattern": "^…$"}        of a list, every text in it; so with "in"
//	{"all": [c, …]}, {"any": [c, …]}, {"not": c}, {"if": c, "then": c}
//	{"each": "/lines", "holds": c}, {"some": "/lines", "holds": c}
//	{"neighbours": "/periods", "holds": c}   for every two elements that follow each other, at /0 and /1 of c; with "where" too
//	{"unique": "/lines", "by": [t, …]}     no two elements have the same values, none of them absent
//	{"sorted": "/history", "by": t}        in order, those that are absent left out
//	{"phase": ["final", "draft"]}
package predicate

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"math"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"sync"
	"unicode/utf8"

	"github.com/vokasi/vokasi-go/blk"
)

// A Record is what a predicate is asked of, and when.
type Record struct {
	// The record, as [Decode] returns it.
	Value any
	// The reference date.
	On blk.Date
	// The phase.
	Phase blk.Phase
	// A parameter on a day; the latest if the day is absent.
	Parameter func(id string, on blk.Date) (int64, bool)
	// The words of a parameter whose value is a set of words.
	Codes func(id string, on blk.Date) ([]string, bool)
	// Whether a word is in a code list; false in the second place if there is no such list.
	InList func(list, word string) (in, known bool)
}

// Decode reads JSON with numbers as they are written.
func Decode(b []byte) (v any, err error) {
	d := json.NewDecoder(bytes.NewReader(b))
	d.UseNumber()
	if err := d.Decode(&v); err != nil {
		return nil, err
	}
	if d.More() {
		return nil, errors.New("more than one value")
	}
	return v, nil
}

// Holds returns whether a predicate holds for a record. It is an error if it is none.
func Holds(predicate any, r *Record) (bool, error) {
	return (&evaluation{record: r}).holds(predicate, r.Value)
}

type evaluation struct {
	record *Record
	place  int64 // of the current element in its list, from 1
}

// over calls do with every element of a list, until it returns false.
func (x *evaluation) over(list []any, do func(e any) (bool, error)) error {
	before := x.place
	defer func() { x.place = before }()
	for i, e := range list {
		x.place = int64(i) + 1
		if more, err := do(e); err != nil || !more {
			return err
		}
	}
	return nil
}

var errNoPredicate = errors.New("is no predicate")

// operator returns the member of an object that says what it is: the one that is no
// modifier; "" if there is none or more than one.
func operator(m map[string]any) (operator string) {
	for name := range m {
		switch name {
		case "of", "list", "values", "codes", "at", "pattern", "then", "holds", "by", "where":
		default:
			if operator != "" {
				return ""
			}
			operator = name
		}
	}
	return operator
}

func (x *evaluation) holds(p, at any) (bool, error) {
	m, ok := p.(map[string]any)
	if !ok {
		return false, fmt.Errorf("%v %w", p, errNoPredicate)
	}
	switch name := operator(m); name {
	case "all", "any":
		list, _ := m[name].([]any)
		for _, c := range list {
			holds, err := x.holds(c, at)
			if err != nil || holds != (name == "all") {
				return holds, err
			}
		}
		return name == "all", nil
	case "not":
		holds, err := x.holds(m["not"], at)
		return !holds, err
	case "if":
		if holds, err := x.holds(m["if"], at); err != nil || !holds {
			return true, err
		}
		return x.holds(m["then"], at)
	case "each", "some":
		elements, err := x.list(m[name], at)
		if err != nil {
			return false, err
		}
		answer := name == "each"
		err = x.over(elements, func(e any) (bool, error) {
			holds, err := x.holds(m["holds"], e)
			answer = holds
			return holds == (name == "each"), err
		})
		return answer, err
	case "neighbours":
		elements, err := x.list(m["neighbours"], at)
		if err != nil {
			return false, err
		}
		answer, before, isFirst := true, any(nil), true
		err = x.over(elements, func(e any) (bool, error) {
			is, err := x.isWanted(m, e)
			if err != nil || !is {
				return true, err
			}
			if !isFirst {
				answer, err = x.holds(m["holds"], []any{before, e})
			}
			before, isFirst = e, false
			return answer, err
		})
		return answer && err == nil, err
	case "phase":
		list, _ := m["phase"].([]any)
		return slices.Contains(list, any(string(x.record.Phase))), nil
	case "unique":
		return x.unique(m, at)
	case "sorted":
		elements, err := x.list(m["sorted"], at)
		if err != nil {
			return false, err
		}
		var values []any
		err = x.over(elements, func(e any) (bool, error) {
			v, err := x.term(m["by"], e)
			values = append(values, v)
			return true, err
		})
		return err == nil && inOrder(values, func(c int) bool { return c <= 0 }), err
	case "in":
		return x.in(m, at)
	case "matches":
		v, err := x.term(m["matches"], at)
		pattern, ok := m["pattern"].(string)
		if err != nil || !ok {
			return false, errors.Join(err, errNoPredicate)
		}
		re, err := compiled(pattern)
		if err != nil {
			return false, err
		}
		return everyText(v, re.MatchString), nil
	case "present", "absent", "equal", "differ", "ordered", "increasing":
		list, ok := m[name].([]any)
		if !ok || len(list) == 0 {
			return false, fmt.Errorf("%s %w", name, errNoPredicate)
		}
		values, err := x.terms(list, at)
		if err != nil {
			return false, err
		}
		return compared(name, values), nil
	default:
		return false, fmt.Errorf("%q %w", name, errNoPredicate)
	}
}

// compared returns whether a comparison of values holds.
func compared(name string, values []any) bool {
	switch name {
	case "present":
		return !slices.Contains(values, nil)
	case "absent":
		return !slices.ContainsFunc(values, func(v any) bool { return v != nil })
	case "differ":
		return !slices.ContainsFunc(values[1:], func(v any) bool { return same(values[0], v) })
	case "equal":
		return inOrder(values, func(c int) bool { return c == 0 })
	case "ordered":
		return inOrder(values, func(c int) bool { return c <= 0 })
	}
	return inOrder(values, func(c int) bool { return c < 0 })
}

// inOrder reports whether each value that is there compares with the last one before it
// that is there as it should.
func inOrder(values []any, fits func(int) bool) bool {
	var before any
	for _, v := range values {
		if v == nil {
			continue
		}
		if before != nil {
			if c, ok := compare(before, v); ok && !fits(c) {
				return false
			}
		}
		before = v
	}
	return true
}

// same reports whether two values are there and the same.
func same(a, b any) bool {
	c, ok := compare(a, b)
	return ok && c == 0
}

// compare compares two numbers, two texts or two truths.
func compare(a, b any) (int, bool) {
	switch a := a.(type) {
	case int64:
		if b, ok := b.(int64); ok {
			switch {
			case a < b:
				return -1, true
			case a > b:
				return 1, true
			}
			return 0, true
		}
	case string:
		if b, ok := b.(string); ok {
			return strings.Compare(a, b), true
		}
	case bool:
		if b, ok := b.(bool); ok {
			switch {
			case a == b:
				return 0, true
			case b:
				return -1, true
			}
			return 1, true
		}
	}
	return 0, false
}

// patterns holds the patterns that were compiled already.
var patterns sync.Map

func compiled(pattern string) (*regexp.Regexp, error) {
	if re, ok := patterns.Load(pattern); ok {
		return re.(*regexp.Regexp), nil
	}
	re, err := regexp.Compile(pattern)
	if err == nil {
		patterns.Store(pattern, re)
	}
	return re, err
}

func (x *evaluation) unique(m map[string]any, at any) (bool, error) {
	elements, err := x.list(m["unique"], at)
	by, ok := m["by"].([]any)
	if err != nil || !ok {
		return false, errors.Join(err, errNoPredicate)
	}
	seen, twice := map[string]bool{}, false
	err = x.over(elements, func(e any) (bool, error) {
		values, err := x.terms(by, e)
		if err != nil || slices.Contains(values, nil) {
			return true, err
		}
		key := fmt.Sprintf("%#v", values)
		twice = seen[key]
		seen[key] = true
		return !twice, nil
	})
	return !twice, err
}

func (x *evaluation) in(m map[string]any, at any) (bool, error) {
	v, err := x.term(m["in"], at)
	if err != nil {
		return false, err
	}
	if list, ok := m["list"].(string); ok {
		if _, known := x.record.InList(list, ""); !known {
			return false, fmt.Errorf("the code list %q is not known", list)
		}
		return everyText(v, func(s string) bool { in, _ := x.record.InList(list, s); return in }), nil
	}
	if id, ok := m["codes"].(string); ok {
		on, err := x.dayOf(m, at)
		if err != nil {
			return false, err
		}
		codes, known := x.record.Codes(id, on)
		return !known || everyText(v, func(s string) bool { return slices.Contains(codes, s) }), nil
	}
	if _, has := m["values"]; has {
		values, err := x.valuesOf(m, at)
		if err != nil {
			return false, err
		}
		list, ok := v.([]any)
		if !ok {
			list = []any{v}
		}
		return !slices.ContainsFunc(list, func(e any) bool {
			_, known := compare(plain(e), plain(e))
			return known && !slices.ContainsFunc(values, func(v any) bool { return same(plain(e), v) })
		}), nil
	}
	words, ok := m["of"].([]any)
	if !ok {
		return false, fmt.Errorf("in %w", errNoPredicate)
	}
	return everyText(v, func(s string) bool { return slices.Contains(words, any(s)) }), nil
}

// valuesOf returns what "values" names: the elements of a list or, with "by", a term of
// each.
func (x *evaluation) valuesOf(m map[string]any, at any) (values []any, err error) {
	elements, err := x.list(m["values"], at)
	if err != nil {
		return nil, err
	}
	by, has := m["by"]
	if !has {
		by = ""
	}
	err = x.over(elements, func(e any) (bool, error) {
		is, err := x.isWanted(m, e)
		if err != nil || !is {
			return true, err
		}
		v, err := x.term(by, e)
		values = append(values, v)
		return true, err
	})
	return values, err
}

// everyText reports whether a text, or every text of a list, fits; what is neither does.
func everyText(v any, fits func(string) bool) bool {
	if list, ok := v.([]any); ok {
		return !slices.ContainsFunc(list, func(e any) bool { return !everyText(e, fits) })
	}
	s, ok := v.(string)
	return !ok || fits(s)
}

// list returns the elements of the list at a pointer, none if it is absent.
func (x *evaluation) list(place, at any) ([]any, error) {
	pointer, ok := place.(string)
	if !ok {
		return nil, fmt.Errorf("%v is no pointer", place)
	}
	v, err := x.at(pointer, at)
	list, _ := v.([]any)
	return list, err
}

// at returns what is at a pointer, nil if nothing is.
func (x *evaluation) at(pointer string, at any) (any, error) {
	if strings.HasPrefix(pointer, "#") {
		pointer, at = pointer[1:], x.record.Value
	}
	if pointer == "" {
		return at, nil
	}
	if !strings.HasPrefix(pointer, "/") {
		return nil, fmt.Errorf("%q is no pointer", pointer)
	}
	for name := range strings.SplitSeq(pointer[1:], "/") {
		switch v := at.(type) {
		case map[string]any:
			at = v[name]
		case []any:
			i, err := strconv.Atoi(name)
			if err != nil || i < 0 || i >= len(v) {
				return nil, nil
			}
			at = v[i]
		default:
			return nil, nil
		}
	}
	return at, nil
}

func (x *evaluation) terms(list []any, at any) ([]any, error) {
	values := make([]any, len(list))
	for i, t := range list {
		v, err := x.term(t, at)
		if err != nil {
			return nil, err
		}
		values[i] = v
	}
	return values, nil
}

// term returns the value of a term: nil, a number, a text, a truth, or an object or a
// list as it is.
func (x *evaluation) term(t, at any) (any, error) {
	switch t := t.(type) {
	case bool:
		return t, nil
	case json.Number:
		return plain(t), nil
	case string:
		v, err := x.at(t, at)
		return plain(v), err
	case map[string]any:
		return x.worked(t, at)
	}
	return nil, fmt.Errorf("%v is no term", t)
}

// plain returns a number as a whole number, and anything else as it is.
func plain(v any) any {
	if n, ok := v.(json.Number); ok {
		if i, err := strconv.ParseInt(n.String(), 10, 64); err == nil {
			return i
		}
		return n.String()
	}
	return v
}

// worked returns the value of a term that is worked out.
func (x *evaluation) worked(m map[string]any, at any) (any, error) {
	name := operator(m)
	switch name {
	case "text":
		s, ok := m["text"].(string)
		if !ok {
			return nil, errors.New("a text is a text")
		}
		return s, nil
	case "on":
		if x.record.On.IsZero() {
			return nil, nil
		}
		return x.record.On.String(), nil
	case "parameter":
		id, _ := m["parameter"].(string)
		on, err := x.dayOf(m, at)
		if err != nil {
			return nil, err
		}
		n, ok := x.record.Parameter(id, on)
		if !ok {
			return nil, nil
		}
		return n, nil
	case "place":
		if x.place == 0 {
			return nil, nil
		}
		return x.place, nil
	case "count":
		n := int64(0)
		list, err := x.list(m["count"], at)
		if err != nil {
			return nil, err
		}
		err = x.over(list, func(e any) (bool, error) {
			is, err := x.isWanted(m, e)
			if is {
				n++
			}
			return true, err
		})
		return n, err
	case "sum":
		return x.sum(m, at)
	case "last":
		list, err := x.list(m["last"], at)
		if err != nil {
			return nil, err
		}
		var last any
		err = x.over(list, func(e any) (bool, error) {
			is, err := x.isWanted(m, e)
			if err != nil || !is {
				return true, err
			}
			last, err = x.term(m["of"], e)
			return true, err
		})
		return last, err
	case "first":
		list, _ := m["first"].([]any)
		values, err := x.terms(list, at)
		for _, v := range values {
			if v != nil {
				return v, err
			}
		}
		return nil, err
	}
	parts, ok := m[name].([]any)
	if !ok {
		parts = []any{m[name]}
	}
	isPair := slices.Contains([]string{"quotient", "days", "add_days", "add_months"}, name)
	if len(parts) == 0 || isPair && len(parts) != 2 {
		return nil, fmt.Errorf("%s of %d terms %w", name, len(parts), errNoPredicate)
	}
	values, err := x.terms(parts, at)
	if err != nil || slices.Contains(values, nil) {
		return nil, err
	}
	switch name {
	case "quotient":
		return quotient(values), nil
	case "letters":
		return letters(values[0]), nil
	case "plus", "minus", "times":
		return reckon(name, values), nil
	case "hundredths":
		return hundredths(values[0]), nil
	case "length":
		if s, ok := values[0].(string); ok {
			return int64(utf8.RuneCountInString(s)), nil
		}
		return nil, nil
	case "first_day", "last_day":
		return endOf(values[0], name == "last_day"), nil
	case "days":
		from, until := day(values[0]), day(values[1])
		if from.IsZero() || until.IsZero() {
			return nil, nil
		}
		return int64(from.DaysUntil(until)), nil
	case "add_days", "add_months":
		d, n := day(values[0]), asNumber(values[1])
		if d.IsZero() || n == nil || *n > 1<<20 || *n < -(1<<20) {
			return nil, nil
		}
		if name == "add_days" {
			return dayOrNone(d.AddDays(int(*n))), nil
		}
		return dayOrNone(d.AddMonths(int(*n))), nil
	}
	return nil, fmt.Errorf("%q is no term", name)
}

func (x *evaluation) sum(m map[string]any, at any) (any, error) {
	list, err := x.list(m["sum"], at)
	if err != nil {
		return nil, err
	}
	sum := any(int64(0))
	err = x.over(list, func(e any) (bool, error) {
		is, err := x.isWanted(m, e)
		if err != nil || !is {
			return true, err
		}
		v, err := x.term(m["of"], e)
		if err != nil || v == nil {
			sum = nil
			return false, err
		}
		sum = reckon("plus", []any{sum, v})
		return sum != nil, nil
	})
	return sum, err
}

// isWanted returns whether an element is one of those that "where" asks for.
func (x *evaluation) isWanted(m map[string]any, e any) (bool, error) {
	where, has := m["where"]
	if !has {
		return true, nil
	}
	return x.holds(where, e)
}

// dayOf returns the day that "at" says, the reference date if it is absent.
func (x *evaluation) dayOf(m map[string]any, at any) (blk.Date, error) {
	t, has := m["at"]
	if !has {
		return x.record.On, nil
	}
	v, err := x.term(t, at)
	if on := day(v); !on.IsZero() {
		return on, err
	}
	return x.record.On, err
}

// quotient returns what a number divided by another is, rounded down.
func quotient(values []any) any {
	a, b := asNumber(values[0]), asNumber(values[1])
	if a == nil || b == nil || *a < 0 || *b <= 0 {
		return nil
	}
	return *a / *b
}

// letters returns the letters and the digits of a text and all that is not in ASCII.
func letters(v any) any {
	s, ok := v.(string)
	if !ok {
		return nil
	}
	return strings.Map(func(r rune) rune {
		switch {
		case r >= 'A' && r <= 'Z':
			return r + 'a' - 'A'
		case r >= 'a' && r <= 'z', r >= '0' && r <= '9', r > 127:
			return r
		}
		return -1
	}, s)
}

// reckon returns what numbers come to, nil if they are none or it is too large.
func reckon(name string, values []any) any {
	first := asNumber(values[0])
	if first == nil {
		return nil
	}
	n := *first
	for _, v := range values[1:] {
		next := asNumber(v)
		if next == nil {
			return nil
		}
		switch m := *next; name {
		case "times":
			if n != 0 && m != 0 && (n*m/m != n || n == math.MinInt64 && m == -1) {
				return nil
			}
			n *= m
		case "minus":
			if m > 0 && n < math.MinInt64+m || m < 0 && n > math.MaxInt64+m {
				return nil
			}
			n -= m
		default:
			if m > 0 && n > math.MaxInt64-m || m < 0 && n < math.MinInt64-m {
				return nil
			}
			n += m
		}
	}
	return n
}

func asNumber(v any) *int64 {
	if n, ok := v.(int64); ok {
		return &n
	}
	return nil
}

var decimal = regexp.MustCompile(`^(-?)([0-9]{1,15})\.([0-9]{2})$`)

// hundredths returns a decimal text with two places as a whole number of hundredths.
func hundredths(v any) any {
	s, _ := v.(string)
	parts := decimal.FindStringSubmatch(s)
	if parts == nil {
		return nil
	}
	n, err := strconv.ParseInt(parts[2]+parts[3], 10, 64)
	if err != nil {
		return nil
	}
	if parts[1] != "" {
		n = -n
	}
	return n
}

// dayOrNone returns a day as a text, nil if it is absent: it is beyond the calendar.
func dayOrNone(d blk.Date) any {
	if d.IsZero() {
		return nil
	}
	return d.String()
}

// endOf returns the first or the last day of a year, a month or a day.
func endOf(v any, last bool) any {
	s, _ := v.(string)
	p, err := blk.ParsePartialDate(s)
	if err != nil {
		return nil
	}
	if last {
		return p.Period().Until.String()
	}
	return p.Period().From.String()
}

// day returns a day, an absent one if it is none.
func day(v any) blk.Date {
	s, _ := v.(string)
	d, _ := blk.ParseDate(s)
	return d
}
