package blktest

import (
	"encoding"
	"encoding/json"
	"maps"
	"reflect"
	"slices"
	"strconv"
	"strings"

	"github.com/vokasi/vokasi-go/blk"
)

// variants calls keep with a tree of JSON once for every small change to it, at any depth,
// that says something else of the same kind: another number, day, code or list, and a
// member that was absent. The type is that of the tree, nil if it is not known.
func variants(t reflect.Type, v any, keep func(any)) {
	switch v := v.(type) {
	case map[string]any:
		members := membersOf(t)
		for _, name := range slices.Sorted(maps.Keys(v)) {
			variants(members[name], v[name], func(inner any) { keep(with(v, name, inner)) })
		}
		for _, name := range slices.Sorted(maps.Keys(members)) {
			if _, has := v[name]; !has {
				for _, sample := range samples(members[name], 2) {
					keep(with(v, name, sample))
				}
			}
		}
	case []any:
		t = elementOf(t)
		for i := range v {
			variants(t, v[i], func(inner any) {
				changed := slices.Clone(v)
				changed[i] = inner
				keep(changed)
			})
		}
		if len(v) > 0 {
			keep(append(slices.Clone(v), v[len(v)-1]))
		}
		if len(v) > 1 {
			changed := slices.Clone(v)
			changed[0], changed[1] = v[1], v[0]
			keep(changed)
		}
	case json.Number:
		if n, err := strconv.ParseInt(v.String(), 10, 64); err == nil {
			for _, m := range []int64{n - 1, n + 1, 0, 10*n + 1} {
				if m != n {
					keep(json.Number(strconv.FormatInt(m, 10)))
				}
			}
		}
	case bool:
		keep(!v)
	case string:
		for _, s := range otherTexts(t, v) {
			keep(s)
		}
	}
}

// with returns an object with a member.
func with(m map[string]any, name string, v any) map[string]any {
	m = maps.Clone(m)
	m[name] = v
	return m
}

// membersOf returns the types of the members of an object, none if it is no struct.
func membersOf(t reflect.Type) map[string]reflect.Type {
	members := map[string]reflect.Type{}
	if t == nil || t.Kind() != reflect.Struct {
		return members
	}
	for f := range t.Fields() {
		if name, _, _ := strings.Cut(f.Tag.Get("json"), ","); f.IsExported() && name != "" && name != "-" {
			members[name] = f.Type
		} else if f.Anonymous {
			maps.Copy(members, membersOf(f.Type))
		}
	}
	return members
}

// elementOf returns the type of the elements of a list, nil if it is none.
func elementOf(t reflect.Type) reflect.Type {
	if t == nil || t.Kind() != reflect.Slice {
		return nil
	}
	return t.Elem()
}

// otherCodes returns the codes of an enumeration but one, at most six.
func otherCodes(t reflect.Type, but string) (codes []string) {
	if t == nil || t.Kind() != reflect.String {
		return nil
	}
	if e, ok := reflect.Zero(t).Interface().(Enumeration); ok {
		for c := range e.CodeList().All() {
			if c.Value != but && len(codes) < 6 {
				codes = append(codes, c.Value)
			}
		}
	}
	return codes
}

// otherTexts returns texts of the same kind.
func otherTexts(t reflect.Type, s string) []string {
	if codes := otherCodes(t, s); codes != nil {
		return codes
	}
	if d, err := blk.ParseDate(s); err == nil {
		return []string{d.AddDays(-1).String(), d.AddDays(1).String(), d.AddMonths(-12).String(), d.AddMonths(12).String()}
	}
	if p, err := blk.ParsePartialDate(s); err == nil {
		year := p.Period().From.AddMonths(12).String()
		return []string{p.Period().From.AddDays(-1).String()[:len(s)], year[:len(s)]}
	}
	if n, err := strconv.ParseInt(strings.Replace(s, ".", "", 1), 10, 64); err == nil && len(s) > 3 && s[len(s)-3] == '.' {
		var others []string
		for _, m := range []int64{n - 1, n + 1, 0, 100_00, 100_01} {
			if m >= 0 && m != n {
				others = append(others, strconv.FormatInt(m/100, 10)+"."+strconv.FormatInt(100+m%100, 10)[1:])
			}
		}
		return others
	}
	if hour, rest, ok := strings.Cut(s, ":"); ok && len(hour) == 2 && len(rest) == 2 {
		return []string{"00:00", "23:59", hour + ":01", hour + ":59"}
	}
	return []string{s + "x"}
}

// states returns a step of a history once for every state that it can lead to, and
// anything else as it is.
func states(t reflect.Type, v any) (list []any) {
	step, _ := v.(map[string]any)
	if to, has := membersOf(t)["to"]; has && step != nil {
		for c := range reflect.Zero(to).Interface().(Enumeration).CodeList().All() {
			list = append(list, with(step, "to", c.Value))
		}
		return list
	}
	return []any{v}
}

// samples returns values of a type, none if it is not known how they look.
func samples(t reflect.Type, depth int) (list []any) {
	v := reflect.New(t)
	_, isRead := v.Interface().(encoding.TextUnmarshaler)
	if codes := otherCodes(t, ""); codes == nil && t.Kind() == reflect.String && !isRead {
		return []any{"x"}
	}
	for _, s := range []string{"2026-03-02", "2026", "12.50", "12:00", "yes", "01", "0101", "99001234"} {
		if len(list) == 0 && json.Unmarshal([]byte(strconv.Quote(s)), v.Interface()) == nil {
			list = append(list, s)
		}
	}
	switch codes := otherCodes(t, ""); {
	case codes != nil:
		list = nil
		for _, c := range codes[:min(3, len(codes))] {
			list = append(list, c)
		}
	case len(list) > 0:
	case json.Unmarshal([]byte("true"), v.Interface()) == nil:
		return []any{true}
	case json.Unmarshal([]byte("5"), v.Interface()) == nil:
		return []any{json.Number("5")}
	case depth == 0:
	case t.Kind() == reflect.Slice:
		for _, e := range samples(t.Elem(), depth-1) {
			for _, s := range states(t.Elem(), e) {
				list = append(list, []any{s})
			}
		}
	case t.Kind() == reflect.Struct:
		whole := map[string]any{}
		for name, member := range membersOf(t) {
			if some := samples(member, depth-1); len(some) > 0 {
				whole[name] = some[0]
			}
		}
		if len(whole) > 0 {
			list = append(list, whole)
		}
	}
	return list
}
