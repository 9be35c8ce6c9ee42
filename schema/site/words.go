package site

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/vokasi/vokasi-go/blk"
)

// kindWords are the kinds of values of the dictionary in Indonesian.
var kindWords = map[string]string{
	"code":                            "kode",
	"code list":                       "daftar kode",
	"date":                            "tanggal",
	"identifier":                      "pengenal",
	"list of codes":                   "daftar kode",
	"list of identifiers":             "daftar pengenal",
	"list of names of a fact":         "daftar nama fakta",
	"list of objects":                 "daftar objek",
	"list of percentages as text":     "daftar persentase sebagai teks",
	"list of region codes":            "daftar kode wilayah",
	"list of texts":                   "daftar teks",
	"list of texts or object":         "daftar teks atau objek",
	"list of whole numbers of rupiah": "daftar rupiah (bilangan bulat)",
	"list of whole numbers":           "daftar bilangan bulat",
	"lists of objects, by name":       "daftar-daftar objek menurut nama",
	"moment":                          "saat (tanggal dan jam)",
	"name of a fact":                  "nama fakta",
	"object":                          "objek",
	"objects, by name":                "objek menurut nama",
	"one of several objects":          "salah satu dari beberapa objek",
	"open code list":                  "daftar kode terbuka",
	"percentage as text":              "persentase sebagai teks",
	"region code":                     "kode wilayah",
	"text":                            "teks",
	"text or whole number":            "teks atau bilangan bulat",
	"texts, by name":                  "teks menurut nama",
	"time of day":                     "jam",
	"whole number":                    "bilangan bulat",
	"whole number of rupiah":          "rupiah (bilangan bulat)",
	"whole number or object":          "bilangan bulat atau objek",
	"year, month or date":             "tahun, bulan atau tanggal",
	"yes or no":                       "ya atau tidak",
}

// kindWord returns what kind of value something is.
func (w *writer) kindWord(kind string) string {
	if word := kindWords[kind]; word != "" && w.lang == blk.Indonesian {
		return word
	}
	return kind
}

// parameterKinds are the kinds of values that texts of checks name.
var parameterKinds = map[string]blk.Text{
	"date":    {ID: "tanggal", EN: "date"},
	"number":  {ID: "bilangan bulat", EN: "whole number"},
	"pointer": {ID: "penunjuk JSON", EN: "JSON Pointer"},
	"rupiah":  {ID: "rupiah", EN: "rupiah"},
	"text":    {ID: "teks", EN: "text"},
	"text_en": {ID: "teks Inggris", EN: "English text"},
	"text_id": {ID: "teks Indonesia", EN: "Indonesian text"},
	"time":    {ID: "jam", EN: "time of day"},
}

// parameterKind returns a kind of value in words.
func (w *writer) parameterKind(kind string) string {
	if text, ok := parameterKinds[kind]; ok {
		return text.In(w.lang)
	}
	return kind
}

// limitWord returns a limit in words.
func (w *writer) limitWord(l limit) string {
	switch l.name {
	case "pattern":
		return w.say("pola ", "pattern ") + l.value
	case "least":
		return w.say("paling sedikit ", "at least ") + w.number(l.value)
	case "most":
		return w.say("paling banyak ", "at most ") + w.number(l.value)
	case "longest":
		return w.say("paling panjang "+l.value+" karakter", "at most "+l.value+" characters")
	}
	return w.say("sekurang-kurangnya "+l.value+" butir", "at least "+l.value+" elements")
}

// number returns a whole number with its thousands set apart.
func (w *writer) number(digits string) string {
	digits, negative := strings.CutPrefix(digits, "-")
	if strings.Trim(digits, "0123456789") != "" {
		return digits
	}
	for i := len(digits) - 3; i > 0; i -= 3 {
		digits = digits[:i] + w.say(".", ",") + digits[i:]
	}
	if negative {
		return "−" + digits
	}
	return digits
}

// amount returns a number of a unit of parameters.
func (w *writer) amount(n int64, unit string) string {
	if unit == "hundredths_of_percent" {
		sign := ""
		if n < 0 {
			sign, n = "−", -n
		}
		return fmt.Sprintf("%s%d%s%02d%%", sign, n/100, w.say(",", "."), n%100)
	}
	text := w.number(strconv.FormatInt(n, 10))
	switch unit {
	case "count":
		return text
	case "rupiah":
		return "Rp" + text
	}
	return text + " " + w.codeLabel("unit", unit).In(w.lang)
}

// period returns from when to when something applies, if it is said.
func (w *writer) period(since, until string) string {
	switch {
	case since != "" && until != "":
		return since + " – " + until
	case since != "":
		return w.say("sejak ", "since ") + since
	case until != "":
		return w.say("sampai ", "until ") + until
	}
	return ""
}

// A paragraph is one of a description: a text or a list.
type paragraph struct {
	Text  string
	Items []string
}

// paragraphs returns a description in paragraphs.
func paragraphs(text string) (all []paragraph) {
	for block := range strings.SplitSeq(text, "\n\n") {
		var p paragraph
		for line := range strings.SplitSeq(block, "\n") {
			switch item, isItem := strings.CutPrefix(line, "- "); {
			case isItem:
				p.Items = append(p.Items, strings.ReplaceAll(item, "`", ""))
			case p.Text == "":
				p.Text = line
			default:
				p.Text += " " + line
			}
		}
		if p.Text != "" || p.Items != nil {
			all = append(all, p)
		}
	}
	return all
}

// firstSentence returns the sentence that a text begins with. A full stop in brackets ends
// none: "(No. Reg.)".
func firstSentence(text string) string {
	text, _, _ = strings.Cut(text, "\n")
	depth := 0
	for i, r := range text {
		switch {
		case r == '(':
			depth++
		case r == ')':
			depth--
		case depth <= 0 && strings.HasPrefix(text[i:], ". "):
			return text[:i+1]
		}
	}
	return text
}
