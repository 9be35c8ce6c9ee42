package report

import (
	"strings"
	"unicode"

	"github.com/vokasi/vokasi-go/blk"
)

// NameMask is how much of a person's name a list shows: "full", "initials", "partial"
// or "hidden". The zero value "" is absent and hides names.
type NameMask string

// The masks.
const (
	NameFull     NameMask = "full"
	NameInitials NameMask = "initials"
	NamePartial  NameMask = "partial"
	NameHidden   NameMask = "hidden"
)

var nameMasks = blk.NewCodeList("name_mask", both("Penyamaran nama", "Masking of names"),
	blk.Code{Value: string(NameFull), Label: both("nama lengkap", "full name")},
	blk.Code{Value: string(NameInitials), Label: both("inisial", "initials"), Meaning: both("huruf pertama tiap kata: S. C. N.", "the first letter of each word: S. C. N.")},
	blk.Code{Value: string(NamePartial), Label: both("sebagian nama", "part of the name"), Meaning: both("awal tiap kata: Si** Co****", "the beginning of each word: Si** Co****")},
	blk.Code{Value: string(NameHidden), Label: both("tanpa nama", "no name"), Meaning: both("hanya nomor pendaftaran", "the application number only")},
)

// IsValid reports whether m is one of the masks.
func (m NameMask) IsValid() bool { return nameMasks.Has(string(m)) }

// Label returns the mask in words.
func (m NameMask) Label() blk.Text { return nameMasks.LabelOf(string(m)) }

// CodeList returns all masks.
func (NameMask) CodeList() blk.CodeList { return nameMasks }

// Mask returns what the list shows of a name: of Siti Contoh all, "S. C.", "Si** Co****"
// or nothing. Part of a name is at most its first two letters and at most half of a
// word, so that a short word never stands there whole. A mask that is not one of the
// list shows nothing.
func (m NameMask) Mask(name string) string {
	switch m {
	case NameFull:
		return strings.Join(strings.Fields(name), " ")
	case NameInitials:
		return initials(name)
	case NamePartial:
		return partial(name)
	}
	return ""
}

// nameMarks are what may stand in names between words beside spaces. Whatever else is
// no space counts as a letter, so that no mask lets a sign through that reads as one.
const nameMarks = ".,'’-/()*"

// isBetweenWords reports whether a character parts the words of a name.
func isBetweenWords(r rune) bool { return unicode.IsSpace(r) || strings.ContainsRune(nameMarks, r) }

// visible returns a name without what cannot be seen, such as characters that turn the
// direction of writing.
func visible(name string) string {
	return strings.Map(func(r rune) rune {
		if !unicode.IsSpace(r) && unicode.In(r, unicode.Cc, unicode.Cf) {
			return -1
		}
		return r
	}, strings.ToValidUTF8(name, "\ufffd"))
}

// letters returns the letters of a word, each with the accents that are written behind
// it.
func letters(word string) []string {
	var list []string
	from := 0
	for i, r := range word {
		if i > from && !unicode.IsMark(r) {
			list, from = append(list, word[from:i]), i
		}
	}
	if from < len(word) {
		list = append(list, word[from:])
	}
	return list
}

// initials returns the first letter of each word that spaces part.
func initials(name string) string {
	var list []string
	for word := range strings.FieldsSeq(visible(name)) {
		if word = strings.TrimLeftFunc(word, isBetweenWords); word != "" {
			list = append(list, strings.ToUpper(letters(word)[0])+".")
		}
	}
	return strings.Join(list, " ")
}

// partial returns the beginning of each word, with asterisks for the rest.
func partial(name string) string {
	var b strings.Builder
	rest := strings.Join(strings.Fields(visible(name)), " ")
	for rest != "" {
		end := strings.IndexFunc(rest, isBetweenWords)
		if end < 0 {
			end = len(rest)
		}
		word := letters(rest[:end])
		shown := min(2, len(word)/2)
		b.WriteString(strings.Join(word[:shown], ""))
		b.WriteString(strings.Repeat("*", len(word)-shown))
		next := strings.IndexFunc(rest[end:], func(r rune) bool { return !isBetweenWords(r) })
		if next < 0 {
			next = len(rest) - end
		}
		b.WriteString(rest[end : end+next])
		rest = rest[end+next:]
	}
	return b.String()
}
