package gen

import (
	_ "embed" // the tables
	"fmt"
	"slices"
	"strings"
	"unicode"
)

// The tables beside this file; each says at its top what it holds.
var (
	//go:embed labels.txt
	labelLines string
	//go:embed personal.txt
	personalLines string
	//go:embed aliases.txt
	aliasLines string
)

// ahead is the line of a table behind which stands what is not published yet.
const ahead = "# Not published yet"

// An entry is a line of a table: "key = value".
type entry struct {
	key, value string
	ahead      bool // its key need not be published
}

// entriesOf reads a table.
func entriesOf(table string) []entry {
	var list []entry
	seen := map[string]bool{}
	isAhead := false
	for line := range strings.Lines(table) {
		line = strings.TrimSpace(line)
		isAhead = isAhead || line == ahead
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		key, value, ok := strings.Cut(line, " = ")
		if !ok || value == "" || seen[key] {
			panic("gen: the line is not understood or stands twice: " + line)
		}
		seen[key] = true
		list = append(list, entry{key, value, isAhead})
	}
	return list
}

// tableOf returns the values of a table by their keys.
func tableOf(table string) map[string]string {
	m := map[string]string{}
	for _, e := range entriesOf(table) {
		m[e.key] = e.value
	}
	return m
}

// labels are what properties and types are called.
type labels map[string]string

// property returns what a property of a type is called. The Indonesian is empty if
// nobody has said.
func (l labels) property(of, name string) bilingual {
	text := l[of+"."+name]
	if text == "" {
		text = l[name]
	}
	return labelOf(text, sentence(strings.ReplaceAll(strings.TrimPrefix(name, "$"), "_", " ")))
}

// typ returns what a type is called.
func (l labels) typ(name string) bilingual {
	return labelOf(l[name], sentence(spaced(name)))
}

// labelOf splits "Indonesian | English".
func labelOf(text, english string) bilingual {
	id, en, both := strings.Cut(text, " | ")
	if !both {
		en = english
	}
	return bilingual{id, en}
}

// spaced returns a name of words that begin with capitals as words: "BatchSeats" as
// "batch seats", "ApplicantID" as "applicant ID".
func spaced(name string) string {
	var b strings.Builder
	runes := []rune(name)
	for i, r := range runes {
		upper := unicode.IsUpper(r)
		begins := i > 0 && upper && unicode.IsLower(runes[i-1])
		if begins {
			b.WriteByte(' ')
		}
		if upper && (i+1 == len(runes) || unicode.IsUpper(runes[i+1]) || i > 0 && unicode.IsUpper(runes[i-1])) {
			b.WriteRune(r)
		} else {
			b.WriteRune(unicode.ToLower(r))
		}
	}
	return b.String()
}

// abbreviations are the words that are written in capitals.
var abbreviations = strings.Fields("id ktp nib nik nip ntpn url vin")

// sentence begins a label with a capital and writes abbreviations in capitals.
func sentence(text string) string {
	words := strings.Fields(text)
	for i, w := range words {
		if slices.Contains(abbreviations, w) {
			words[i] = strings.ToUpper(w)
		}
	}
	text = strings.Join(words, " ")
	return strings.ToUpper(text[:1]) + text[1:]
}

// A personal is what makes a property personal data.
type personal struct{ class, basis, confidence string }

// personalOf reads "general 3a medium": the class, paragraph and letter of Pasal 4 of
// UU 27/2022, and how sure that is.
func personalOf(value string) personal {
	words := strings.Fields(value)
	if len(words) != 3 || len(words[1]) != 2 || !slices.Contains([]string{"general", "specific"}, words[0]) || (words[0] == "specific") != (words[1][0] == '2') {
		panic("gen: no class of personal data: " + value)
	}
	return personal{words[0], fmt.Sprintf("UU 27/2022 Pasal 4 ayat (%c) huruf %c", words[1][0], words[1][1]), words[2]}
}
