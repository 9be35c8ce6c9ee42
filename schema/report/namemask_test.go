package report_test

import (
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/vokasi/vokasi-go/schema/report"
)

func TestMasksOfNames(t *testing.T) {
	for _, c := range []struct{ name, initials, partial string }{
		{"", "", ""},
		{"Siti Contoh Nugraha", "S. C. N.", "Si** Co**** Nu*****"},
		{"  siti\tcontoh \n", "S. C.", "si** co****"},
		{"Al", "A.", "A*"},
		{"Adi", "A.", "A**"},
		{"A", "A.", "*"},
		{"I Gusti", "I. G.", "* Gu***"},
		{"Dr. Siti Contoh, S.Pd.", "D. S. C. S.", "D*. Si** Co****, *.P*."},
		{"Nur'aini Abdul-Rahman", "N. A.", "N**'ai** Ab***-Ra****"},
		{"Zoë Ünal", "Z. Ü.", "Z** Ün**"},
		{"Zoe\u0308 U\u0308nal", "Z. U\u0308.", "Z** U\u0308n**"},
		{"李小龙", "李.", "李**"},
		{"'Aisyah", "A.", "'Ai****"},
		{"...", "", "..."},
		{"Ⓢⓘⓣⓘ", "Ⓢ.", "Ⓢⓘ**"},
		{"Si\u200bti \u202eContoh", "S. C.", "Si** Co****"},
		{"Ab** A*", "A. A.", "A*** **"},
		{"\xffab", "\ufffd.", "\ufffd**"},
		{"=1+1", "=.", "=1**"},
	} {
		require.Equal(t, c.initials, report.NameInitials.Mask(c.name), "%q", c.name)
		require.Equal(t, c.partial, report.NamePartial.Mask(c.name), "%q", c.name)
		require.Equal(t, strings.Join(strings.Fields(c.name), " "), report.NameFull.Mask(c.name))
		for _, m := range []report.NameMask{"", "?", report.NameHidden} {
			require.Empty(t, m.Mask(c.name))
		}
	}
}

// letterRuns returns the words of two or more letters in a text.
func letterRuns(s string, isLetter func(r rune) bool) map[string]bool {
	words := map[string]bool{}
	for word := range strings.FieldsFuncSeq(s, func(r rune) bool { return !isLetter(r) }) {
		if utf8.RuneCountInString(strings.Map(withoutMarks, word)) >= 2 {
			words[word] = true
		}
	}
	return words
}

func withoutMarks(r rune) rune {
	if unicode.IsMark(r) {
		return -1
	}
	return r
}

func TestNoMaskShowsAWholeWord(t *testing.T) {
	isLetter := func(r rune) bool { return unicode.IsLetter(r) || unicode.IsMark(r) || unicode.IsDigit(r) } // an accent parts no word
	isMasked := func(r rune) bool { return isLetter(r) || r == '*' }
	names := rapid.OneOf(
		rapid.String(),
		rapid.StringMatching(`[A-Za-zé' .,*-]{0,30}`),
		rapid.Map(rapid.SliceOf(rapid.SampledFrom([]string{"Al", "Siti", "Nur'aini", "Dr.", "S.Pd.", "I", "Zoë", " ", "-", "李小龙", "Si", "A*"})), func(words []string) string { return strings.Join(words, " ") }),
	)
	rapid.Check(t, func(t *rapid.T) {
		name := names.Draw(t, "name")
		whole := letterRuns(name, isLetter)
		for _, m := range []report.NameMask{report.NameInitials, report.NamePartial, report.NameHidden, "", "?"} {
			masked := m.Mask(name)
			require.True(t, utf8.ValidString(masked))
			for word := range letterRuns(masked, isMasked) {
				require.False(t, whole[word], "%q shows %q of %q", m, word, name)
			}
		}
	})
}

func FuzzNameMask(f *testing.F) {
	for _, s := range append(hostile, "Siti Contoh", "Al", "Dr. A, S.Pd.") {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, name string) {
		for _, code := range report.NameMask("").CodeList().Values() {
			_ = report.NameMask(code).Mask(name)
		}
		if shown := report.NamePartial.Mask(name); utf8.RuneCountInString(shown) > utf8.RuneCountInString(name) {
			require.Fail(t, "a mask adds nothing", "%q", name)
		}
	})
}
