package site

import (
	"bytes"
	"encoding/json"
	"strings"
)

// condition returns a published predicate as a text. What stands at the place of the
// check is called "this value", so that the same condition of many places reads the
// same. What is not known is shown as it is.
func (w *writer) condition(raw json.RawMessage, at string) string {
	d := json.NewDecoder(bytes.NewReader(raw))
	d.UseNumber()
	var v any
	if err := d.Decode(&v); err != nil {
		return string(raw)
	}
	return predicateText{w, at}.condition(v)
}

// predicateText turns one predicate into text.
type predicateText struct {
	*writer
	at string
}

func (p predicateText) condition(v any) string {
	c, _ := v.(map[string]any)
	term := func(member string) string { return p.term(c[member]) }
	subject := func(member string) string {
		if list, ok := c[member].([]any); ok {
			return p.several(list)
		}
		return term(member)
	}
	has := func(members ...string) bool {
		for _, m := range members {
			if _, ok := c[m]; !ok {
				return false
			}
		}
		return len(c) == len(members)
	}
	switch {
	case has("present"):
		return p.say("ada: ", "present: ") + subject("present")
	case has("absent"):
		return p.say("tidak ada: ", "absent: ") + subject("absent")
	case has("equal"):
		return p.joined(c["equal"], " = ")
	case has("differ"):
		return p.joined(c["differ"], " ≠ ")
	case has("ordered"):
		return p.joined(c["ordered"], " ≤ ")
	case has("increasing"):
		return p.joined(c["increasing"], " < ")
	case has("in", "of"):
		return term("in") + p.say(" salah satu dari ", " is one of ") + p.words(c["of"])
	case has("in", "list"):
		return term("in") + p.say(" ada dalam daftar kode ", " is in the code list ") + plain(c["list"])
	case has("in", "codes"), has("in", "codes", "at"):
		return term("in") + p.say(" salah satu kata parameter ", " is one of the words of parameter ") + plain(c["codes"]) + p.onDay(c)
	case has("in", "values"), has("in", "values", "by"), has("in", "values", "where"), has("in", "values", "by", "where"):
		of := ""
		if c["by"] != nil {
			of = term("by") + p.say(" dalam ", " in ")
		}
		return term("in") + p.say(" salah satu dari ", " is one of ") + of + term("values") + p.where(c)
	case has("neighbours", "holds"), has("neighbours", "holds", "where"):
		return p.say("untuk setiap dua butir berurutan dari ", "for every two in a row of ") + term("neighbours") + p.where(c) + ": " + p.nested(c["holds"])
	case has("matches", "pattern"):
		return term("matches") + p.say(" cocok dengan ", " matches ") + plain(c["pattern"])
	case has("all"):
		return p.conditions(c["all"], p.say(" dan ", " and "))
	case has("any"):
		return p.conditions(c["any"], p.say(" atau ", " or "))
	case has("not"):
		return p.say("tidak benar bahwa ", "it is not so that ") + p.nested(c["not"])
	case has("if", "then"):
		return p.say("jika ", "if ") + p.nested(c["if"]) + p.say(" maka ", " then ") + p.nested(c["then"])
	case has("each", "holds"):
		return p.say("untuk setiap butir ", "for each of ") + term("each") + ": " + p.nested(c["holds"])
	case has("some", "holds"):
		return p.say("untuk salah satu butir ", "for one of ") + term("some") + ": " + p.nested(c["holds"])
	case has("unique", "by"):
		return p.say("tidak ada dua butir ", "no two of ") + term("unique") + p.say(" yang sama menurut ", " are the same by ") + subject("by")
	case has("sorted", "by"):
		return term("sorted") + p.say(" urut menurut ", " is in order of ") + term("by")
	case has("phase"):
		return p.say("tahap data ", "the phase is ") + p.words(c["phase"])
	}
	return plain(v)
}

// nested returns a condition inside another one, in brackets if it has parts.
func (p predicateText) nested(v any) string {
	text := p.condition(v)
	if c, ok := v.(map[string]any); ok {
		for _, member := range []string{"all", "any", "not", "if", "each", "some", "neighbours"} {
			if c[member] != nil {
				return "(" + text + ")"
			}
		}
	}
	return text
}

func (p predicateText) conditions(v any, between string) string {
	list, _ := v.([]any)
	var texts []string
	for _, c := range list {
		texts = append(texts, p.nested(c))
	}
	return strings.Join(texts, between)
}

// joined returns terms with a sign between them.
func (p predicateText) joined(v any, sign string) string {
	list, _ := v.([]any)
	var texts []string
	for _, t := range list {
		texts = append(texts, p.term(t))
	}
	return strings.Join(texts, sign)
}

func (p predicateText) several(list []any) string { return p.joined(list, ", ") }

// words returns the words of a list.
func (p predicateText) words(v any) string {
	list, _ := v.([]any)
	var texts []string
	for _, word := range list {
		texts = append(texts, plain(word))
	}
	return strings.Join(texts, ", ")
}

func (p predicateText) term(v any) string {
	t, ok := v.(map[string]any)
	if !ok {
		switch {
		case v == p.at && p.at != "":
			return p.say("nilai ini", "this value")
		case v == "":
			return p.say("butir itu", "the element")
		}
		return plain(v)
	}
	member := operatorOf(t)
	value := t[member]
	pair := func() (a, b string) {
		if list, _ := value.([]any); len(list) == 2 {
			return p.term(list[0]), p.term(list[1])
		}
		return plain(value), "?"
	}
	switch member {
	case "text":
		return "“" + plain(value) + "”"
	case "on":
		return p.say("tanggal acuan", "the reference date")
	case "parameter":
		return p.say("parameter ", "parameter ") + plain(value) + p.onDay(t)
	case "place":
		return p.say("urutan butir itu", "the place of the element")
	case "count":
		return p.say("jumlah butir ", "the number of ") + p.term(value) + p.where(t)
	case "sum":
		return p.say("jumlah ", "the sum of ") + p.term(t["of"]) + p.say(" dalam ", " over ") + p.term(value) + p.where(t)
	case "last":
		return p.term(t["of"]) + p.say(" butir terakhir dari ", " of the last of ") + p.term(value) + p.where(t)
	case "plus", "minus":
		if list, _ := value.([]any); len(list) > 1 {
			return "(" + p.joined(value, map[string]string{"plus": " + ", "minus": " − "}[member]) + ")"
		}
	case "times":
		if list, _ := value.([]any); len(list) > 1 {
			return p.joined(value, " × ")
		}
	case "quotient":
		a, b := pair()
		return a + " ÷ " + b + p.say(" dibulatkan ke bawah", " rounded down")
	case "hundredths":
		return p.term(value) + p.say(" dalam perseratus", " in hundredths")
	case "first_day":
		return p.say("hari pertama ", "the first day of ") + p.term(value)
	case "last_day":
		return p.say("hari terakhir ", "the last day of ") + p.term(value)
	case "days":
		a, b := pair()
		return p.say("hari dari ", "days from ") + a + p.say(" sampai ", " to ") + b
	case "add_days":
		a, b := pair()
		return a + " + " + b + p.say(" hari", " days")
	case "add_months":
		a, b := pair()
		return a + " + " + b + p.say(" bulan", " months")
	case "length":
		return p.say("panjang ", "the length of ") + p.term(value)
	case "letters":
		return p.say("huruf dan angka ", "the letters and digits of ") + p.term(value)
	case "first":
		return p.say("yang pertama ada dari ", "the first present of ") + p.joined(value, ", ")
	}
	return plain(v)
}

// operatorOf returns the member of a term that says what it is.
func operatorOf(t map[string]any) string {
	for member := range t {
		if member != "of" && member != "at" && member != "where" {
			return member
		}
	}
	return ""
}

// where returns for which elements of a list something is asked, "" for all.
func (p predicateText) where(c map[string]any) string {
	if c["where"] == nil {
		return ""
	}
	return p.say(" yang ", " for which ") + p.nested(c["where"])
}

// onDay returns the day that a parameter is of, "" for the reference date.
func (p predicateText) onDay(c map[string]any) string {
	if c["at"] == nil {
		return ""
	}
	return p.say(" pada ", " on ") + p.term(c["at"])
}

// plain returns a text as it is, and anything else as JSON.
func plain(v any) string {
	if s, ok := v.(string); ok {
		return s
	}
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	if e.Encode(v) != nil {
		return ""
	}
	return strings.TrimSpace(b.String())
}
