package strictjson_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vokasi/vokasi-go/blk/strictjson"
)

func current(s *strictjson.Scanner) token {
	return token{s.Kind(), s.Offset(), string(s.Raw()), string(s.Content()), string(s.AppendPointer(nil)), s.WellFormed(), s.Duplicate()}
}

// requireGuessesAgree reads a document with guesses, right ones and wrong ones, and
// says that they lead to the tokens to which Next does.
func requireGuessesAgree(t require.TestingT, doc string, l strictjson.Limits) (right int) {
	var s strictjson.Scanner
	tokens, fault := scan(&s, doc, l)
	s.Reset([]byte(doc), l)
	for _, want := range tokens {
		before := s.Offset()
		require.False(t, s.NextName(strictjson.PlainName{}))
		require.False(t, s.NextName(strictjson.NewPlainName(want.content+"?")))
		require.Equal(t, before, s.Offset())
		plainly := want.raw == `"`+want.content+`"` && strings.IndexFunc(want.content, func(r rune) bool { return r > 0x7f || r < ' ' || r == '"' || r == '\\' }) < 0
		isMemberText := want.kind == strictjson.String && s.Kind() == strictjson.Name
		switch content, isText := s.NextText(); {
		case isText:
			require.Equal(t, want.content, string(content))
			require.True(t, isMemberText && plainly)
			right++
		case s.NextName(strictjson.NewPlainName(want.content)):
			require.True(t, want.kind == strictjson.Name && plainly)
			right++
		default:
			require.False(t, plainly && (isMemberText || want.kind == strictjson.Name), want.raw)
			require.Equal(t, before, s.Offset())
			s.Next()
		}
		require.Equal(t, want, current(&s))
	}
	_, isText := s.NextText()
	require.False(t, isText || s.NextName(strictjson.NewPlainName("a")), "there is nothing to guess")
	s.Next()
	require.Equal(t, fault == nil, s.Err() == nil)
	return right
}

func TestGuessesAgree(t *testing.T) {
	right := 0
	for _, c := range suite() {
		if len(c.doc) < 1000 {
			right += requireGuessesAgree(t, c.doc, strictjson.Limits{})
		}
	}
	require.Greater(t, right, 20)
	require.Equal(t, 6, requireGuessesAgree(t, "{ \"a\" : \"x\" , \"b\":\"\",\n\"a\":[{\"c\":0}]}", strictjson.Limits{}))
	require.Zero(t, requireGuessesAgree(t, `{"\u0061":"\n","é":"é","b\"":"\\"}`, strictjson.Limits{}))
}

// A limit holds for what is guessed, too.
func TestGuessesKeepLimits(t *testing.T) {
	require.Equal(t, 4, requireGuessesAgree(t, `{"abc":"abc","d":"abc"}`, strictjson.Limits{String: 3, Members: 2}))
	require.Equal(t, 1, requireGuessesAgree(t, `{"abc":"abcd"}`, strictjson.Limits{String: 3}))
	require.Equal(t, 0, requireGuessesAgree(t, `{"abcd":"abc"}`, strictjson.Limits{String: 3}))
	require.Equal(t, 2, requireGuessesAgree(t, `{"a":"x","b":"x"}`, strictjson.Limits{Members: 1}))
	var s strictjson.Scanner
	for _, l := range []strictjson.Limits{{String: 3}, {Members: 1}} {
		s.Reset([]byte(`{"a":0,"abcd":0}`), l)
		s.Next()
		require.True(t, s.NextName(strictjson.NewPlainName("a")))
		s.Next()
		require.False(t, s.NextName(strictjson.NewPlainName("abcd")), l)
		require.Equal(t, strictjson.Invalid, s.Next())
	}
}

func TestNamesThatAreNotPlain(t *testing.T) {
	for _, name := range []string{`a"`, `a\`, "a\n", "é", "\xff"} {
		require.Equal(t, strictjson.PlainName{}, strictjson.NewPlainName(name), name)
	}
	require.NotEqual(t, strictjson.PlainName{}, strictjson.NewPlainName(""), "a name may be empty")
}

func TestGuessesAllocateNothing(t *testing.T) {
	doc, name := []byte(`{"batch":"las-2026-1"}`), strictjson.NewPlainName("batch")
	var s strictjson.Scanner
	read := func() {
		s.Reset(doc, strictjson.Limits{})
		s.Next()
		s.NextName(name)
		s.NextText()
		s.Next()
	}
	read()
	require.Equal(t, strictjson.ObjectEnd, s.Kind())
	require.Zero(t, testing.AllocsPerRun(100, read))
}

func FuzzGuesses(f *testing.F) {
	seed(f)
	f.Fuzz(func(t *testing.T, doc []byte) {
		requireGuessesAgree(t, string(doc), strictjson.Limits{})
		requireGuessesAgree(t, string(doc), strictjson.Limits{Size: 1000, Depth: 3, Members: 2, String: 5, Number: 3})
	})
}
