package gen

import (
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"regexp"
	"slices"
	"strings"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/schema/internal/predicate"
)

// errBeyond is that a predicate needs more than the columns of a table.
var errBeyond = errors.New("is beyond SQL")

// A translation turns predicates over an object of a record into conditions over the
// columns of its table. A condition may be unknown only where that lets a row pass: not
// below "not" and "if".
type translation struct {
	dialect dialect
	table   *table
	at      string // where the object lies in the record
}

// translate returns the constraint of a check at a place, false if it needs more than
// columns or never refuses.
func (t *table) translate(d dialect, checks []check, x *check, o group, p place) (condition, bool) {
	tr := &translation{d, t, o.pointer}
	text, err := tr.published(p.Holds, true)
	if err != nil {
		return condition{}, false
	}
	var refused []string // phases
	for _, phase := range blk.Draft.CodeList().Values() {
		if s := x.Severity.In(blk.Phase(phase)); s == blk.Error || s == blk.Fatal {
			refused = append(refused, phase)
		}
	}
	var passes []string // what else lets a row pass
	switch len(refused) {
	case 0:
		return condition{}, false
	case 1, 2:
		passes = append(passes, "NOT ("+tr.phases(refused)+")")
	}
	if o.pointer != "" && o.optional && asksForAbsence.MatchString(text) {
		passes = append(passes, "NOT ("+t.present(d, o.pointer)+")")
	}
	for _, id := range x.Needs {
		silent, err := tr.silences(checks, id, refused, o.entity)
		if err != nil {
			return condition{}, false
		}
		passes = append(passes, silent...)
	}
	if passes != nil {
		text = strings.Join(passes, " OR ") + " OR " + text
	}
	return condition{strings.TrimSpace(string(x.ID) + " " + o.pointer + p.At), text}, true
}

// asksForAbsence matches a condition that can fail where all columns are null.
var asksForAbsence = regexp.MustCompile(`NULL|NOT|coalesce|CASE`)

// silences returns the conditions under which a check that another needs fails, as far as
// they do not refuse a row themselves.
func (x *translation) silences(checks []check, id blk.CheckID, refused []string, entity string) (conditions []string, err error) {
	for i := range checks {
		if checks[i].ID != id {
			continue
		}
		s := checks[i].Severity
		if !slices.ContainsFunc(refused, func(phase string) bool {
			in := s.In(blk.Phase(phase))
			return in != blk.Error && in != blk.Fatal
		}) {
			continue
		}
		for _, p := range checks[i].Places {
			if p.Entity != entity {
				continue
			}
			if p.Holds == nil {
				return nil, errBeyond
			}
			holds, err := x.published(p.Holds, false)
			if err != nil {
				return nil, err
			}
			conditions = append(conditions, "NOT ("+holds+")")
		}
	}
	return conditions, nil
}

// published translates a predicate as it is published.
func (x *translation) published(holds any, open bool) (string, error) {
	b, err := json.Marshal(holds)
	if err != nil {
		return "", err
	}
	p, err := predicate.Decode(b)
	if err != nil {
		return "", err
	}
	return x.holds(p, open)
}

func (x *translation) phases(list []string) string {
	var words []any
	for _, w := range list {
		words = append(words, w)
	}
	return x.dialect.among(x.dialect.name(phaseColumn), words)
}

// part returns what an operator is of, if an object has no members but those named.
func part(m map[string]any, name string, others ...string) (any, bool) {
	v, ok := m[name]
	if !ok || len(m) != 1+len(others) {
		return nil, false
	}
	for _, o := range others {
		if _, ok := m[o]; !ok {
			return nil, false
		}
	}
	return v, true
}

// holds translates a condition. An open one may be unknown instead of true.
func (x *translation) holds(p any, open bool) (string, error) {
	m, _ := p.(map[string]any)
	for _, name := range []string{"all", "any"} {
		if list, ok := part(m, name); ok {
			return x.joined(list, map[string]string{"all": " AND ", "any": " OR "}[name], open)
		}
	}
	if c, ok := part(m, "not"); ok {
		s, err := x.holds(c, false)
		return "NOT (" + s + ")", err
	}
	if c, ok := part(m, "if", "then"); ok {
		s, err := x.holds(c, false)
		if err != nil {
			return "", err
		}
		then, err := x.holds(m["then"], open)
		return "NOT (" + s + ") OR " + then, err
	}
	if list, ok := part(m, "phase"); ok {
		words, err := textsOf(list)
		return x.phases(words), err
	}
	if t, ok := part(m, "matches", "pattern"); ok {
		return x.onText(t, open, func(term string) (string, error) {
			pattern, err := textsOf([]any{m["pattern"]})
			if err != nil || strings.Contains(strings.ReplaceAll(pattern[0], `\.`, ""), `\`) {
				return "", errBeyond
			}
			return x.dialect.matches(term, pattern[0]), nil
		})
	}
	for _, way := range []string{"of", "list"} {
		if t, ok := part(m, "in", way); ok {
			return x.onText(t, open, func(term string) (string, error) {
				words, err := wordsOf(m[way])
				if err != nil {
					return "", err
				}
				return x.dialect.among(term, words), nil
			})
		}
	}
	for _, name := range []string{"present", "absent"} {
		if list, ok := part(m, name); ok {
			return x.there(list, name == "present")
		}
	}
	for name, sign := range map[string]string{"equal": "=", "differ": "<>", "ordered": "<=", "increasing": "<"} {
		if list, ok := part(m, name); ok {
			return x.compared(list, name, sign, open)
		}
	}
	return "", errBeyond
}

func (x *translation) joined(list any, with string, open bool) (string, error) {
	conditions, _ := list.([]any)
	var parts []string
	for _, c := range conditions {
		s, err := x.holds(c, open)
		if err != nil {
			return "", err
		}
		parts = append(parts, s)
	}
	if len(parts) == 0 {
		return "", errBeyond
	}
	if len(parts) == 1 {
		return parts[0], nil
	}
	return "(" + strings.Join(parts, ")"+with+"(") + ")", nil
}

// closed returns a condition that is true where it was unknown, unless that may stay open.
func closed(condition string, open bool) string {
	if open {
		return condition
	}
	return "coalesce(" + condition + ", true)"
}

func textsOf(list any) ([]string, error) {
	all, ok := list.([]any)
	if !ok || len(all) == 0 {
		return nil, errBeyond
	}
	var texts []string
	for _, v := range all {
		s, ok := v.(string)
		if !ok {
			return nil, errBeyond
		}
		texts = append(texts, s)
	}
	return texts, nil
}

// wordsOf returns the words of a list, or of the code list with a name.
func wordsOf(v any) ([]any, error) {
	if name, ok := v.(string); ok {
		list, ok := codeListOf(name)
		if !ok {
			return nil, errBeyond
		}
		var words []any
		for _, w := range list.Values() {
			words = append(words, w)
		}
		return words, nil
	}
	texts, err := textsOf(v)
	var words []any
	for _, t := range texts {
		if strings.Contains(t, `\`) {
			return nil, errBeyond
		}
		words = append(words, t)
	}
	return words, err
}

// onText translates a condition on a text. It is none of a list.
func (x *translation) onText(t any, open bool, condition func(term string) (string, error)) (string, error) {
	v, err := x.term(t)
	if err != nil {
		return "", err
	}
	s, ok := x.asText(v)
	if !ok {
		return "", errBeyond
	}
	c, err := condition(s)
	return closed(c, open), err
}

// there translates that all terms are there, or none.
func (x *translation) there(list any, present bool) (string, error) {
	terms, _ := list.([]any)
	var parts []string
	for _, t := range terms {
		pointer, ok := t.(string)
		if !ok {
			v, err := x.term(t)
			if err != nil {
				return "", err
			}
			parts = append(parts, map[bool]string{true: v.sql + " IS NOT NULL", false: v.sql + " IS NULL"}[present])
			continue
		}
		pointer = x.at + strings.TrimPrefix(pointer, "#")
		if x.table.column(pointer) == nil && x.table.below(pointer) == nil {
			return "", errBeyond
		}
		s := x.table.present(x.dialect, pointer)
		if !present {
			s = strings.ReplaceAll(strings.ReplaceAll(s, " IS NOT NULL", " IS NULL"), " OR ", " AND ")
		} else if strings.Contains(s, " OR ") && len(terms) > 1 {
			s = "(" + s + ")"
		}
		parts = append(parts, s)
	}
	if parts == nil {
		return "", errBeyond
	}
	return strings.Join(parts, " AND "), nil
}

// compared translates a comparison: of each term with all that follow it, since those that
// are absent are left out; of the first alone where the others must differ from it.
func (x *translation) compared(list any, name, sign string, open bool) (string, error) {
	terms, _ := list.([]any)
	var values []expression
	for _, t := range terms {
		v, err := x.term(t)
		if err != nil {
			return "", err
		}
		values = append(values, v)
	}
	var parts []string
	for i, a := range values {
		for _, b := range values[i+1:] {
			if a.isWritten() && b.isWritten() && slices.Contains(signs[a.low.Cmp(b.low)], sign) {
				continue // as in 1 <= n <= 9
			}
			left, right, ok := x.alike(a, b, sign == "<=" || sign == "<")
			if !ok {
				return "", errBeyond
			}
			parts = append(parts, closed(left+" "+sign+" "+right, open))
		}
		if name == "differ" {
			break
		}
	}
	if parts == nil {
		return "", errBeyond
	}
	return strings.Join(parts, " AND "), nil
}

// signs are the comparisons that hold by how the first compares with the second.
var signs = map[int][]string{-1: {"<", "<=", "<>"}, 0: {"=", "<="}, 1: {"<>"}}

// An expression is a term in SQL, null where that is absent.
type expression struct {
	sql       string
	kind      columnKind
	low, high *big.Int // of a whole number
	wide      bool     // whether it is a decimal already
}

// isWritten reports whether a term is a number as it is written.
func (t expression) isWritten() bool { return t.low != nil && t.low == t.high }

// alike returns two terms so that SQL compares them as predicates do.
func (x *translation) alike(a, b expression, ordered bool) (left, right string, ok bool) {
	if a.kind == b.kind && slices.Contains([]columnKind{ofNumber, ofTruth, ofDay, ofInstant}, a.kind) {
		return a.sql, b.sql, true
	}
	left, ok = x.asText(a)
	right, too := x.asText(b)
	if ordered && x.dialect == postgres {
		left += ` COLLATE "C"`
	}
	return left, right, ok && too
}

// asText returns the text of a term as documents have it.
func (x *translation) asText(t expression) (string, bool) {
	switch t.kind {
	case ofText, ofWord, ofPartialDay:
		return t.sql, true
	case ofDay:
		if x.dialect == postgres {
			return "to_char(" + t.sql + ", 'YYYY-MM-DD')", true
		}
		return "cast(" + t.sql + " AS char(10))", true
	case ofInstant:
		if x.dialect == postgres {
			return "to_char(" + t.sql + ` AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`, true
		}
		return "concat(replace(cast(" + t.sql + " AS char(19)), ' ', 'T'), 'Z')", true
	}
	return "", false
}

// term translates a term.
func (x *translation) term(t any) (expression, error) {
	switch t := t.(type) {
	case bool:
		return expression{sql: fmt.Sprint(t), kind: ofTruth}, nil
	case json.Number:
		n, ok := new(big.Int).SetString(t.String(), 10)
		if !ok || !n.IsInt64() {
			return expression{}, errBeyond
		}
		return expression{sql: t.String(), kind: ofNumber, low: n, high: n}, nil
	case string:
		c := x.table.column(x.at + strings.TrimPrefix(t, "#"))
		if c == nil {
			return expression{}, errBeyond
		}
		v := expression{sql: x.dialect.name(c.name), kind: c.kind}
		if c.kind == ofNumber {
			low, high := c.bounds()
			v.low, v.high = big.NewInt(low), big.NewInt(high)
		}
		return v, nil
	case map[string]any:
		return x.worked(t)
	}
	return expression{}, errBeyond
}

// worked translates a term that is worked out.
func (x *translation) worked(m map[string]any) (expression, error) {
	if s, ok := part(m, "text"); ok {
		words, err := wordsOf([]any{s})
		if err != nil {
			return expression{}, err
		}
		return expression{sql: x.dialect.literal(words[0].(string)), kind: ofText}, nil
	}
	if p, ok := part(m, "count"); ok {
		pointer, _ := p.(string)
		c := x.table.column(x.at + strings.TrimPrefix(pointer, "#"))
		if c == nil || c.kind != ofList {
			return expression{}, errBeyond
		}
		name := x.dialect.name(c.name)
		sql := "coalesce(json_length(" + name + "), 0)"
		if x.dialect == postgres { // where it is no list, the constraint on its form is to say so
			sql = "CASE jsonb_typeof(" + name + ") WHEN 'array' THEN jsonb_array_length(" + name + ") ELSE 0 END"
		}
		return expression{sql: sql, kind: ofNumber, low: big.NewInt(0), high: big.NewInt(1<<31 - 1)}, nil
	}
	if p, ok := part(m, "first"); ok {
		return x.first(p)
	}
	for name, p := range m {
		if len(m) != 1 {
			return expression{}, errBeyond
		}
		list, ok := p.([]any)
		if !ok {
			list = []any{p}
		}
		var parts []expression
		for _, t := range list {
			v, err := x.term(t)
			if err != nil {
				return expression{}, err
			}
			parts = append(parts, v)
		}
		return x.reckoned(name, parts)
	}
	return expression{}, errBeyond
}

func (x *translation) first(p any) (expression, error) {
	list, _ := p.([]any)
	var v expression
	var parts []string
	for i, t := range list {
		next, err := x.term(t)
		if err != nil || i > 0 && next.kind != v.kind {
			return expression{}, errBeyond
		}
		if i == 0 {
			v = next
		} else if v.kind == ofNumber {
			v.low, v.high = least(v.low, next.low), most(v.high, next.high)
		}
		parts = append(parts, next.sql)
	}
	if parts == nil {
		return expression{}, errBeyond
	}
	v.sql = "coalesce(" + strings.Join(parts, ", ") + ")"
	return v, nil
}

func least(a, b *big.Int) *big.Int {
	if a.Cmp(b) <= 0 {
		return a
	}
	return b
}

func most(a, b *big.Int) *big.Int {
	if a.Cmp(b) >= 0 {
		return a
	}
	return b
}

// reckoned translates a term that is worked out from others, all of which must be there.
func (x *translation) reckoned(name string, parts []expression) (expression, error) {
	is := func(kinds ...columnKind) bool {
		return len(parts) == len(kinds) && !slices.ContainsFunc(parts, func(t expression) bool { return !slices.Contains(kinds, t.kind) })
	}
	numbers := !slices.ContainsFunc(parts, func(t expression) bool { return t.kind != ofNumber })
	switch {
	case name == "plus" && numbers, name == "minus" && numbers, name == "times" && numbers, name == "quotient" && numbers && len(parts) == 2:
		v := parts[0]
		for _, next := range parts[1:] {
			v = x.whole(name, v, next)
		}
		return v, nil
	case name == "hundredths" && is(ofHundredths):
		return expression{sql: "cast(" + parts[0].sql + " * 100 AS decimal(20))", kind: ofNumber, low: big.NewInt(-9999999), high: big.NewInt(9999999)}, nil
	case name == "length" && (is(ofText) || is(ofWord)):
		return expression{sql: "char_length(" + parts[0].sql + ")", kind: ofNumber, low: big.NewInt(0), high: big.NewInt(1<<31 - 1)}, nil
	case (name == "first_day" || name == "last_day") && is(ofDay):
		return parts[0], nil
	case name == "first_day" && is(ofPartialDay):
		return expression{sql: x.dialect.concat(parts[0].sql, fmt.Sprintf("substr('-01-01', char_length(%s) - 3)", parts[0].sql)), kind: ofText}, nil
	case name == "last_day" && is(ofPartialDay):
		return expression{sql: x.lastDay(parts[0].sql), kind: ofText}, nil
	case name == "days" && is(ofDay, ofDay):
		sql := fmt.Sprintf("datediff(%s, %s)", parts[1].sql, parts[0].sql)
		if x.dialect == postgres {
			sql = fmt.Sprintf("(%s - %s)", parts[1].sql, parts[0].sql)
		}
		return expression{sql: sql, kind: ofNumber, low: big.NewInt(-3652059), high: big.NewInt(3652059)}, nil
	case (name == "add_days" || name == "add_months") && len(parts) == 2 && parts[0].kind == ofDay && parts[1].kind == ofNumber:
		return x.added(name, parts[0], parts[1])
	}
	return expression{}, errBeyond
}

// whole translates what two whole numbers come to: null where that has more than 64 bits.
func (x *translation) whole(name string, a, b expression) expression {
	wide := func(t expression) string {
		if t.wide {
			return t.sql
		}
		return "cast(" + t.sql + " AS decimal(40))"
	}
	ends := func(f func(z, p, q *big.Int) *big.Int) (low, high *big.Int) {
		for _, p := range []*big.Int{a.low, a.high} {
			for _, q := range []*big.Int{b.low, b.high} {
				n := f(new(big.Int), p, q)
				if low == nil {
					low, high = n, n
				}
				low, high = least(low, n), most(high, n)
			}
		}
		return low, high
	}
	v := expression{kind: ofNumber, wide: true}
	switch name {
	case "plus":
		v.sql = "(" + wide(a) + " + " + wide(b) + ")"
		v.low, v.high = ends((*big.Int).Add)
	case "minus":
		v.sql = "(" + wide(a) + " - " + wide(b) + ")"
		v.low, v.high = ends((*big.Int).Sub)
	case "times":
		v.sql = "(" + wide(a) + " * " + wide(b) + ")"
		v.low, v.high = ends((*big.Int).Mul)
	case "quotient":
		divided := "(" + wide(a) + " DIV " + wide(b) + ")"
		if x.dialect == postgres {
			divided = "div(" + wide(a) + ", " + wide(b) + ")"
		}
		v.sql = fmt.Sprintf("(CASE WHEN %s >= 0 AND %s > 0 THEN %s END)", a.sql, b.sql, divided)
		v.low, v.high = big.NewInt(0), most(a.high, big.NewInt(0))
	}
	if !v.low.IsInt64() || !v.high.IsInt64() {
		v.sql = fmt.Sprintf("(CASE WHEN %s BETWEEN -9223372036854775808 AND 9223372036854775807 THEN %s END)", v.sql, v.sql)
		v.low, v.high = big.NewInt(-1<<63), big.NewInt(1<<63-1)
	}
	return v
}

// lastDay translates the last day of a year, a month or a day.
func (x *translation) lastDay(of string) string {
	month := fmt.Sprintf("to_char(cast(left(%s, 7) || '-01' AS date) + interval '1 month' - interval '1 day', 'YYYY-MM-DD')", of)
	if x.dialect == mariadb {
		month = fmt.Sprintf("cast(last_day(concat(left(%s, 7), '-01')) AS char(10))", of)
	}
	return fmt.Sprintf("(CASE char_length(%s) WHEN 4 THEN %s WHEN 7 THEN %s ELSE %s END)", of, x.dialect.concat(of, "'-12-31'"), month, of)
}

// added translates a day that is days or months after another. The number is bound: beyond
// the calendar there is no day.
func (x *translation) added(name string, day, number expression) (expression, error) {
	if bound := big.NewInt(100_000); number.high.Cmp(bound) > 0 || number.low.Cmp(new(big.Int).Neg(bound)) < 0 {
		return expression{}, errBeyond
	}
	unit := map[string]string{"add_days": "day", "add_months": "month"}[name]
	if x.dialect == mariadb {
		day.sql = fmt.Sprintf("date_add(%s, INTERVAL %s %s)", day.sql, number.sql, unit)
	} else {
		day.sql = fmt.Sprintf("cast(%s + make_interval(%ss => cast(%s AS integer)) AS date)", day.sql, unit, number.sql)
	}
	return day, nil
}
