package main

import (
	"errors"
	"fmt"
	"io/fs"
	"slices"
	"strings"
	"syscall"

	"github.com/vokasi/vokasi-go/blk"
)

// A fault is what is wrong with how the program was called, in both languages.
type fault blk.Text

func (f fault) Error() string { return f.EN }

// Text returns the fault in both languages.
func (f fault) Text() blk.Text { return blk.Text(f) }

// wrong returns a fault with the same arguments in both languages.
func wrong(id, en string, args ...any) error {
	return fault{ID: fmt.Sprintf(id, args...), EN: fmt.Sprintf(en, args...)}
}

// noSuch returns that there is nothing of a kind with a name, and what there is.
func noSuch(what blk.Text, name string, among []string) error {
	word := blk.QuoteWord(name)
	return fault{
		ID: fmt.Sprintf("tidak ada %s %s; yang ada: %s", what.ID, word, enumerate(among, "dan")),
		EN: fmt.Sprintf("there is no %s %s; there are %s", what.EN, word, enumerate(among, "and")),
	}
}

// noSuchOf is [noSuch] of what is too much to tell: a command lists it.
func noSuchOf(what blk.Text, name string, among []string, lister string) error {
	word := blk.QuoteWord(name)
	id, en := fmt.Sprintf("tidak ada %s %s; ", what.ID, word), fmt.Sprintf("there is no %s %s; ", what.EN, word)
	if near := nearest(name, among); near != "" {
		id, en = id+"maksudnya "+near+"? Daftarnya: "+lister, en+"did you mean "+near+"? The list: "+lister
		return fault{ID: id, EN: en}
	}
	return fault{ID: id + "daftarnya: " + lister, EN: en + "the list: " + lister}
}

// enumerate joins words with commas, and the last with another word.
func enumerate(words []string, and string) string {
	if len(words) < 2 {
		return strings.Join(words, "")
	}
	last := len(words) - 1
	return strings.Join(words[:last], ", ") + " " + and + " " + words[last]
}

// nearest returns the one of some names that was meant by another: it differs in two
// letters at most, and less than half of it. It returns "" if there is none.
func nearest(name string, among []string) (best string) {
	least := 3
	for _, one := range among {
		if d := distance(strings.ToLower(name), strings.ToLower(one)); d < least && 2*d < len(name) {
			best, least = one, d
		}
	}
	return best
}

// distance returns how many bytes have to be put in, taken out or changed to make one
// word of another. Words whose length differs by more than two are not looked at.
func distance(a, b string) int {
	if len(a)-len(b) > 2 || len(b)-len(a) > 2 {
		return max(len(a), len(b))
	}
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := range len(a) {
		diagonal := row[0]
		row[0] = i + 1
		for j := range len(b) {
			change := diagonal
			if a[i] != b[j] {
				change++
			}
			diagonal = row[j+1]
			row[j+1] = min(change, row[j]+1, row[j+1]+1)
		}
	}
	return row[len(b)]
}

// say returns an error in a language, as far as it can be said in it. Several errors are
// a line each.
func say(err error, lang blk.Lang) string {
	switch x := err.(type) {
	case interface{ Text() blk.Text }:
		return x.Text().In(lang)
	case interface{ Unwrap() []error }:
		var lines []string
		for _, one := range x.Unwrap() {
			lines = append(lines, say(one, lang))
		}
		return strings.Join(lines, "\n        ")
	}
	if inner := errors.Unwrap(err); inner != nil {
		return strings.Replace(err.Error(), inner.Error(), say(inner, lang), 1)
	}
	return err.Error()
}

// checkLang returns what is wrong with a language.
func checkLang(lang string) error {
	return oneOf(blk.Text{ID: "bahasa", EN: "language"}, lang, blk.Lang("").CodeList().Values()...)
}

// checkFormat returns what is wrong with a format.
func checkFormat(format string, formats ...string) error {
	return oneOf(blk.Text{ID: "format", EN: "format"}, format, formats...)
}

// oneOf returns an error if a word is none of those that may be.
func oneOf(what blk.Text, word string, words ...string) error {
	if slices.Contains(words, word) {
		return nil
	}
	return noSuch(what, word, words)
}

// atMostOne returns an error if a command that takes one name has more.
func atMostOne(command string, names []string) error {
	if len(names) < 2 {
		return nil
	}
	return wrong("%[1]s menerima satu nama saja", "%[1]s takes one name at most", command)
}

// cannotOpen returns that a file cannot be opened.
func cannotOpen(file string, err error) error {
	if file == "" {
		return errNoName
	}
	err = cause(err)
	return wrong("%[1]s tidak dapat dibuka: %[2]s", "%[1]s cannot be opened: %[3]s", file, say(err, blk.Indonesian), say(err, blk.English))
}

// causes are why files cannot be opened, as far as it is said in both languages.
var causes = []struct {
	is   error
	said fault
}{
	{fs.ErrNotExist, fault{ID: "tidak ada berkas atau folder dengan nama itu", EN: "there is no file or folder of that name"}},
	{fs.ErrPermission, fault{ID: "tidak diizinkan", EN: "permission is denied"}},
	{syscall.EISDIR, fault{ID: "itu folder, bukan berkas", EN: "it is a folder, not a file"}},
}

// cause returns why a file cannot be opened or read, without its name.
func cause(err error) error {
	if of, ok := errors.AsType[*fs.PathError](err); ok {
		err = of.Err
	}
	for _, c := range causes {
		if errors.Is(err, c.is) {
			return c.said
		}
	}
	return err
}

// atLine returns an error at a line of a file.
func atLine(file string, line int, err error) error {
	err = cause(err)
	return wrong("%[1]s, baris %[2]d: %[3]s", "%[1]s, line %[2]d: %[4]s", file, line, say(err, blk.Indonesian), say(err, blk.English))
}
