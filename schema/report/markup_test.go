package report

import (
	"encoding/xml"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/require"
)

func escaped(s string) string {
	var out strings.Builder
	m := &markup{out: &out}
	m.text(s)
	return out.String()
}

// What a text says is what a reader of the page gets, as far as a page can say it.
func FuzzText(f *testing.F) {
	for _, s := range []string{"", "a & b", `<a href='x' title="y">`, "\x00\x9f\xff", "a\tb\r\nc", "\u202e\u2066\ufeff\ufffe😀", "&amp;"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		got := escaped(s)
		require.False(t, strings.ContainsAny(got, "<>\"'"))
		require.True(t, utf8.ValidString(got))
		want := strings.Map(func(r rune) rune {
			switch {
			case r == '\t' || r == '\n' || r == '\r':
				return ' '
			case isUnfit(r):
				return utf8.RuneError
			}
			return r
		}, s)
		var read struct {
			Attribute string `xml:"a,attr"`
			Text      string `xml:",chardata"`
		}
		require.NoError(t, xml.Unmarshal([]byte(`<e a="`+got+`">`+got+`</e>`), &read))
		require.Equal(t, want, read.Text)
		require.Equal(t, want, read.Attribute)
	})
}

func TestEveryCharacterIsFitOrNot(t *testing.T) {
	for r := rune(0); r <= utf8.MaxRune; r++ {
		inXML := r >= ' ' && r <= 0xd7ff || r >= 0xe000 && r <= 0xfffd || r >= 0x10000
		if !inXML && r != '\t' && r != '\n' && r != '\r' && !isUnfit(r) && utf8.ValidRune(r) {
			t.Fatalf("%U has no place in XML", r)
		}
	}
}
