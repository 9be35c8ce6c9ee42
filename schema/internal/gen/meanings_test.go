package gen

import (
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// Every paragraph that says what a type or a property is has an Indonesian one, and the
// tables translate nothing else.
func TestEverythingHasAMeaning(t *testing.T) {
	g, d := definitions(t)
	translated, err := readMeanings()
	require.NoError(t, err)
	published := map[string]bool{}
	var missing []string
	add := func(m bilingual) {
		require.NotEmpty(t, m.EN)
		require.Equal(t, g.meanings.of(m.EN), m)
		for paragraph := range strings.SplitSeq(m.EN, "\n\n") {
			if g.meanings[paragraph] == "" && !published[paragraph] {
				missing = append(missing, paragraph+"\n\t")
			}
			published[paragraph] = true
		}
	}
	for _, name := range d.types {
		add(d.meaning[name])
		for _, p := range d.properties[name] {
			add(p.meaning)
		}
	}
	require.Empty(t, missing, "complete these lines with the Indonesian behind the tab, in a file of schema/internal/gen/meanings, then run go generate ./schema:\n%s", strings.Join(missing, "\n"))
	var stale []string
	for english := range translated {
		if !published[english] {
			stale = append(stale, english)
		}
	}
	slices.Sort(stale)
	require.Empty(t, stale, "no description has these paragraphs: change their entries in schema/internal/gen/meanings, or remove them:\n%s", strings.Join(stale, "\n"))
}

var (
	apart       = regexp.MustCompile(`([0-9])[.,]([0-9])`)
	digits      = regexp.MustCompile(`[0-9]+`)
	quotedWords = regexp.MustCompile("[\"`][a-z0-9_]+[\"`]")
)

// exact returns what a translation must keep: numbers, whatever sets their thousands and
// decimals apart, and words in quotation marks that documents may have.
func exact(text string) []string {
	kept := quotedWords.FindAllString(text, -1)
	for apart.MatchString(text) {
		text = apart.ReplaceAllString(text, "$1$2")
	}
	kept = append(kept, digits.FindAllString(text, -1)...)
	slices.Sort(kept)
	return slices.Compact(kept)
}

// The Indonesian has the numbers and the words of documents that the English has, and no
// others; it is not the English again.
func TestMeaningsAreExact(t *testing.T) {
	translated, err := readMeanings()
	require.NoError(t, err)
	require.NotEmpty(t, translated)
	for english, indonesian := range translated {
		require.NotEqual(t, english, indonesian)
		require.Equal(t, exact(english), exact(indonesian), "%s\n%s", english, indonesian)
		require.Equal(t, strings.Join(strings.Fields(indonesian), " "), indonesian)
	}
	require.Equal(t, []string{`"draft"`, "01000025", "16", "20000", "390", "`id`"}, exact("\"draft\" or \"so to say\", `id`: 16 of 20,000 are 3.90, 01.0000.25"))
	require.Equal(t, exact("3.90 of 20,000"), exact("3,90 dari 20.000"))
}

func TestMeaningsOfTables(t *testing.T) {
	m := meanings{}
	m.read("# a\n\nA day.\n\tSuatu hari.\nA name.\n\tNama.\n")
	require.Equal(t, meanings{"A day.": "Suatu hari.", "A name.": "Nama."}, m)
	require.Equal(t, bilingual{"Suatu hari.\n\nNama.", "A day.\n\nA name."}, m.of("A day.\n\nA name."))
	require.Equal(t, bilingual{"", "A day.\n\nA week."}, m.of("A day.\n\nA week."))
	for _, bad := range []string{"A week.", "A week.\n\n\tSuatu minggu.", "\tSuatu minggu.", "A week.\n\t \n", "A week.\nA month.\n\tSuatu bulan.", "A day.\n\tSebuah hari."} {
		require.Panics(t, func() { m.read(bad) }, bad)
	}
}

func TestListsOfWords(t *testing.T) {
	m := meanings{}
	var l wordList
	l.add("a", bilingual{"satu", "one"}, bilingual{})
	l.add("b", bilingual{"dua", "two"}, bilingual{"lebih", "more"})
	english := l.text(m)
	require.Equal(t, "- `a`: satu / one\n- `b`: dua / two (more)", english)
	require.Equal(t, bilingual{"- `a`: satu\n- `b`: dua (lebih)", english}, m.of(english))
}
