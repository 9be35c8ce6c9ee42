package gen

import (
	"embed"
	"io/fs"
	"slices"
	"strings"
)

// meaningFiles say in Indonesian what descriptions say.
//
//go:embed meanings/*.txt
var meaningFiles embed.FS

// meanings are paragraphs of descriptions in Indonesian, by the English. A paragraph that
// is changed has none until it is translated again.
type meanings map[string]string

// readMeanings returns what all files say.
func readMeanings() (meanings, error) {
	m := meanings{}
	names, err := fs.Glob(meaningFiles, "meanings/*.txt")
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		b, err := meaningFiles.ReadFile(name)
		if err != nil {
			return nil, err
		}
		m.read(string(b))
	}
	return m, nil
}

// read adds a table: on a line an English paragraph, and on the next one, behind a tab,
// the Indonesian.
func (m meanings) read(table string) {
	english := ""
	for line := range strings.Lines(table) {
		line = strings.TrimRight(line, "\r\n")
		indonesian, isIndonesian := strings.CutPrefix(line, "\t")
		switch {
		case isIndonesian && english != "" && strings.TrimSpace(indonesian) != "" && m[english] == "":
			m[english], english = indonesian, ""
		case isIndonesian || english != "":
			panic("gen: the meaning is not understood or stands twice: " + line)
		case line != "" && line[0] != '#':
			english = line
		}
	}
	if english != "" {
		panic("gen: there is no meaning below: " + english)
	}
}

// of returns a description in both languages. The Indonesian is empty if a paragraph has
// none.
func (m meanings) of(description string) bilingual {
	var indonesian []string
	for paragraph := range strings.SplitSeq(description, "\n\n") {
		if m[paragraph] == "" {
			return bilingual{EN: description}
		}
		indonesian = append(indonesian, m[paragraph])
	}
	return bilingual{strings.Join(indonesian, "\n\n"), description}
}

// inBoth returns a description with the Indonesian before it: on one line, or as paragraphs
// if it has several. Lists of words have both languages already. One that has no
// Indonesian stays as it is.
func (m meanings) inBoth(description string) string {
	both := m.of(description)
	switch {
	case both.ID == "":
		return description
	case !strings.Contains(description, "\n"):
		return both.both()
	}
	isList := func(paragraph string) bool { return strings.HasPrefix(paragraph, "- `") }
	indonesian := slices.DeleteFunc(strings.Split(both.ID, "\n\n"), isList)
	return strings.Join(append(indonesian, description), "\n\n")
}

// inShort returns the first sentence of a description in both languages.
func (g *generator) inShort(description string) bilingual {
	m := g.meanings.of(description)
	return bilingual{firstSentence(m.ID), firstSentence(m.EN)}
}

// then returns a text followed by another.
func (b bilingual) then(next bilingual) bilingual {
	return bilingual{strings.TrimSpace(b.ID + " " + next.ID), strings.TrimSpace(b.EN + " " + next.EN)}
}

// both returns the Indonesian and, behind a slash, the English.
func (b bilingual) both() string { return b.ID + " / " + b.EN }

// A wordList is a paragraph that lists words with what they are called. It is made in
// both languages; the English has the Indonesian labels too.
type wordList struct{ indonesian, english []string }

func (l *wordList) add(word string, label, meaning bilingual) {
	line := "- `" + word + "`: " + label.ID
	l.indonesian = append(l.indonesian, line+inBrackets(meaning.ID))
	l.english = append(l.english, line+" / "+label.EN+inBrackets(meaning.EN))
}

// text returns the English, whose Indonesian it adds to the meanings.
func (l *wordList) text(m meanings) string {
	english := strings.Join(l.english, "\n")
	m[english] = strings.Join(l.indonesian, "\n")
	return english
}

func inBrackets(text string) string {
	if text == "" {
		return ""
	}
	return " (" + text + ")"
}
