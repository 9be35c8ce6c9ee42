package compat

import (
	"encoding/json"
	"math/big"
	"slices"
	"strconv"
	"strings"
)

// canonical returns a value as JSON in one form: members by name, numbers by value,
// the words of "enum", "type" and "required" in order.
func canonical(v any) string {
	var b strings.Builder
	appendCanonical(&b, "", v)
	return b.String()
}

func appendCanonical(b *strings.Builder, keyword string, v any) {
	switch x := v.(type) {
	case map[string]any:
		b.WriteByte('{')
		for i, name := range sortedKeys(x) {
			if i > 0 {
				b.WriteByte(',')
			}
			b.WriteString(strconv.Quote(name))
			b.WriteByte(':')
			appendCanonical(b, name, x[name])
		}
		b.WriteByte('}')
	case []any:
		items := make([]string, len(x))
		for i, item := range x {
			items[i] = canonical(item)
		}
		if keyword == "enum" || keyword == "type" || keyword == "required" {
			slices.Sort(items)
		}
		b.WriteByte('[')
		b.WriteString(strings.Join(items, ","))
		b.WriteByte(']')
	case json.Number:
		if r, ok := number(x); ok {
			b.WriteString(r.RatString())
		} else {
			b.WriteString(x.String())
		}
	case string:
		b.WriteString(strconv.Quote(x))
	case bool:
		b.WriteString(strconv.FormatBool(x))
	default:
		b.WriteString("null")
	}
}

// number returns a number exactly, and false of what is none or too long to be one
// that anybody means.
func number(v any) (*big.Rat, bool) {
	n, ok := v.(json.Number)
	if !ok || len(n) > 64 {
		return nil, false
	}
	if _, exponent, ok := strings.Cut(strings.ToLower(n.String()), "e"); ok {
		if e, err := strconv.Atoi(exponent); err != nil || e < -400 || e > 400 {
			return nil, false
		}
	}
	return new(big.Rat).SetString(n.String())
}

// longest is how much of a value is shown.
const longest = 100

// shownBoth returns two values as people read them. Of long texts that begin alike it
// shows where they part.
func shownBoth(was, is any) (string, string) {
	a, isText := was.(string)
	b, areTexts := is.(string)
	if !isText || !areTexts || len(a)+len(b) < longest {
		return shown(was), shown(is)
	}
	one, other := []rune(a), []rune(b)
	same := 0
	for same < len(one) && same < len(other) && one[same] == other[same] {
		same++
	}
	if from := same - longest/3; from > 0 {
		return shown("…" + string(one[from:])), shown("…" + string(other[from:]))
	}
	return shown(a), shown(b)
}

// shown returns a value as people read it, shortened; "" of nil.
func shown(v any) string {
	if v == nil {
		return ""
	}
	var b strings.Builder
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	if e.Encode(v) != nil {
		return ""
	}
	text := strings.TrimSuffix(b.String(), "\n")
	if letters := []rune(text); len(letters) > longest {
		return string(letters[:longest-1]) + "…"
	}
	return text
}

func sortedKeys[V any](m map[string]V) []string {
	keys := make([]string, 0, len(m))
	for k := range m {
		keys = append(keys, k)
	}
	slices.Sort(keys)
	return keys
}

// member returns a member of an object, nil if there is none.
func member(v any, name string) any {
	object, _ := v.(map[string]any)
	return object[name]
}

func word(v any) string {
	s, _ := v.(string)
	return s
}

func list(v any) []any {
	l, _ := v.([]any)
	return l
}

// words returns the texts of a list.
func words(v any) []string {
	var all []string
	for _, x := range list(v) {
		if s, ok := x.(string); ok {
			all = append(all, s)
		}
	}
	return all
}

func setOf(words []string) map[string]bool {
	set := map[string]bool{}
	for _, w := range words {
		set[w] = true
	}
	return set
}
