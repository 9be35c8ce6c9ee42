package strictjson_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"
	"testing"
	"unicode/utf16"

	"github.com/go-json-experiment/json/jsontext"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/strictjson"
)

// The limits under which a Scanner accepts what jsontext accepts.
func wide(doc []byte) strictjson.Limits {
	return strictjson.Limits{Depth: 10000, Number: len(doc) + 1, String: len(doc) + 1}
}

// FuzzAgainstJSONText says that jsontext reads the same tokens at the same
// places, refuses the same documents, and finds the same duplicates and broken
// strings.
func FuzzAgainstJSONText(f *testing.F) {
	seed(f)
	var s strictjson.Scanner
	f.Fuzz(func(t *testing.T, doc []byte) { requireAgreement(t, &s, doc) })
}

// The same for documents that are put together from pieces, which come closer to
// JSON than what a fuzzer makes of bytes.
func TestPiecesAgainstJSONText(t *testing.T) {
	pieces := []string{
		"{", "}", "[", "]", ",", ":", "{", "}", "[", "]", ",", ":", `{"a":`, `,"b":`, "[1,", "]}", "}}", "null", "true", "false",
		"nul", "0", "-1", "1e5", "01", "1.", "-", `"a"`, `"b"`, `"\u0061"`, `"`, `\`, `\n`, `\ud800`, `\udc00`, `\u00`, "x", " ", "\n",
		"\x00", "\xff", "\xc3\xa9", "\xc3", "\t", "/", "abcdefgh", `"abcdefgh"`, `"abcdefghi\n"`,
	}
	var s strictjson.Scanner
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(1, 25).Draw(t, "number of pieces")
		doc := strings.Join(rapid.SliceOfN(rapid.SampledFrom(pieces), n, n).Draw(t, "pieces"), "")
		requireAgreement(t, &s, []byte(doc))
	})
}

func requireAgreement(t require.TestingT, s *strictjson.Scanner, doc []byte) {
	tokens, fault := scan(s, string(doc), wide(doc))
	theirs, err := jsontextTokens(doc)
	if err == nil {
		require.Nil(t, fault)
		require.Len(t, tokens, len(theirs))
	} else {
		require.NotNil(t, fault, "jsontext: %v", err)
	}
	duplicate, broken := false, false
	for i, k := range tokens {
		duplicate = duplicate || k.duplicate
		broken = broken || !k.wellFormed
		if i < len(theirs) {
			k.offset += len(k.raw) // jsontext tells the end
			k.raw, k.wellFormed, k.duplicate = "", false, false
			require.Equal(t, theirs[i], k)
		}
	}
	if fault != nil {
		return
	}
	require.Equal(t, duplicate, !accepts(doc, jsontext.AllowInvalidUTF8(true)))
	require.Equal(t, broken, !accepts(doc, jsontext.AllowDuplicateNames(true)))
	require.Equal(t, duplicate || broken, !accepts(doc))
}

func accepts(doc []byte, options ...jsontext.Options) bool {
	return jsontext.Value(doc).IsValid(options...)
}

// jsontextTokens returns the tokens of a document as jsontext has them, with
// the offsets of their ends.
func jsontextTokens(doc []byte) ([]token, error) {
	d := jsontext.NewDecoder(bytes.NewReader(doc), jsontext.AllowDuplicateNames(true), jsontext.AllowInvalidUTF8(true))
	var tokens []token
	for {
		ended := len(tokens) > 0 && d.StackDepth() == 0
		t, err := d.ReadToken()
		switch {
		case ended && errors.Is(err, io.EOF):
			return tokens, nil
		case ended && err == nil:
			return tokens, errors.New("a second document")
		case err != nil:
			return tokens, err
		}
		k := token{offset: int(d.InputOffset()), pointer: string(d.StackPointer())}
		switch t.Kind() {
		case '{':
			k.kind = strictjson.ObjectStart
		case '}':
			k.kind = strictjson.ObjectEnd
		case '[':
			k.kind = strictjson.ArrayStart
		case ']':
			k.kind = strictjson.ArrayEnd
		case '"':
			k.kind, k.content = strictjson.String, t.String()
			if kind, n := d.StackIndex(d.StackDepth()); kind == '{' && n%2 == 1 {
				k.kind = strictjson.Name
			}
		case '0':
			k.kind = strictjson.Number
		case 't':
			k.kind = strictjson.True
		case 'f':
			k.kind = strictjson.False
		case 'n':
			k.kind = strictjson.Null
		}
		tokens = append(tokens, k)
	}
}

// FuzzScanner says what holds for any bytes under any limits: tokens follow one
// another and leave out nothing but white space, commas and colons; a fault lies
// in the document; skipping changes nothing.
func FuzzScanner(f *testing.F) {
	seed(f)
	var s, u strictjson.Scanner
	f.Fuzz(func(t *testing.T, doc []byte) {
		for _, l := range []strictjson.Limits{{}, {Size: 1000, Depth: 3, Members: 2, String: 5, Number: 3}} {
			tokens, fault := scan(&s, string(doc), l)
			at := 0
			for _, k := range tokens {
				require.Empty(t, strings.Trim(string(doc[at:k.offset]), " \t\r\n,:"))
				require.Equal(t, k.raw, string(doc[k.offset:k.offset+len(k.raw)]))
				require.NotEmpty(t, k.raw)
				at = k.offset + len(k.raw)
			}
			if fault == nil {
				require.Empty(t, strings.TrimSpace(string(doc[at:])))
				require.NotEmpty(t, tokens)
			} else {
				require.True(t, fault.Fault.IsValid())
				require.LessOrEqual(t, fault.Offset, len(doc))
				require.GreaterOrEqual(t, fault.Offset, 0)
				require.True(t, fault.Fault == strictjson.FaultDocumentSize || fault.Offset >= at)
				line, column := s.Position(fault.Offset)
				require.Equal(t, [2]int{line, column}, [2]int{fault.Line, fault.Column})
			}

			// Every third value is skipped: the token after it is the same.
			u.Reset(doc, l)
			for i := 0; i < len(tokens); i++ {
				require.Equal(t, tokens[i].kind, u.Next())
				if i%3 == 2 {
					i = skipped(tokens, i)
					if u.Skip(); i == len(tokens) {
						break // it is broken inside
					}
				}
				require.Equal(t, tokens[i], token{u.Kind(), u.Offset(), string(u.Raw()), string(u.Content()),
					string(u.AppendPointer(nil)), u.WellFormed(), u.Duplicate()})
			}
			u.Reset(doc, l)
			u.Next()
			u.Skip()
			u.Next()
			require.Equal(t, fault == nil, u.Err() == nil)
			if fault != nil {
				require.Equal(t, error(fault), u.Err())
			}
		}
	})
}

// skipped returns where the value ends that begins at i, and the number of tokens
// if it does not end.
func skipped(tokens []token, i int) int {
	if tokens[i].kind == strictjson.Name {
		i++
	}
	for depth := 0; i < len(tokens); i++ {
		switch tokens[i].kind {
		case strictjson.ObjectStart, strictjson.ArrayStart:
			depth++
		case strictjson.ObjectEnd, strictjson.ArrayEnd:
			depth--
		}
		if depth <= 0 {
			break
		}
	}
	return i
}

func seed(f *testing.F) {
	for _, c := range suite() {
		if len(c.doc) < 1000 {
			f.Add([]byte(c.doc))
		}
	}
	var many strings.Builder
	for i := range 70 {
		fmt.Fprintf(&many, `"n%d":{"x":[]},`, i%67)
	}
	f.Add([]byte("{" + many.String() + `"\u006e1":0}`))
	f.Add(corpora()[0].data)
}

// An event is what a walk over a Go value expects a Scanner to say.
type event struct {
	kind             strictjson.Kind
	pointer, content string
}

func walk(v any, pointer string) []event {
	switch v := v.(type) {
	case nil:
		return []event{{strictjson.Null, pointer, ""}}
	case bool:
		if v {
			return []event{{strictjson.True, pointer, ""}}
		}
		return []event{{strictjson.False, pointer, ""}}
	case string:
		return []event{{strictjson.String, pointer, v}}
	case []any:
		events := []event{{strictjson.ArrayStart, pointer, ""}}
		for i, e := range v {
			events = append(events, walk(e, blk.IndexPointer(pointer, i, ""))...)
		}
		return append(events, event{strictjson.ArrayEnd, pointer, ""})
	case map[string]any:
		events := []event{{strictjson.ObjectStart, pointer, ""}}
		for _, name := range slices.Sorted(maps.Keys(v)) {
			at := string(blk.AppendPointer([]byte(pointer), name))
			events = append(append(events, event{strictjson.Name, at, name}), walk(v[name], at)...)
		}
		return append(events, event{strictjson.ObjectEnd, pointer, ""})
	}
	return []event{{strictjson.Number, pointer, ""}}
}

// values generates nested values of up to a depth.
func values(depth int) *rapid.Generator[any] {
	return rapid.Custom(func(t *rapid.T) any {
		n := 5
		if depth > 0 {
			n = 7
		}
		switch rapid.IntRange(0, n).Draw(t, "kind") {
		case 0:
			return nil
		case 1:
			return rapid.Bool().Draw(t, "bool")
		case 2:
			return rapid.Int64().Draw(t, "int")
		case 3:
			return rapid.Float64().Draw(t, "float")
		case 6:
			return rapid.SliceOfN(values(depth-1), 0, 5).Draw(t, "array")
		case 7:
			return rapid.MapOfN(texts(), values(depth-1), 0, 5).Draw(t, "object")
		}
		return texts().Draw(t, "string")
	})
}

func texts() *rapid.Generator[string] {
	return rapid.OneOf(rapid.String(), rapid.StringOfN(rapid.RuneFrom([]rune("ab/~\\\"\n\x7f<é\u2028😀")), 0, 20, -1))
}

func TestTokensOfEncodedValuesAreAWalkOverThem(t *testing.T) {
	var s strictjson.Scanner
	rapid.Check(t, func(t *rapid.T) {
		v := values(5).Draw(t, "value")
		doc, err := json.Marshal(v)
		require.NoError(t, err)
		if rapid.Bool().Draw(t, "indent") {
			var b bytes.Buffer
			require.NoError(t, json.Indent(&b, doc, "", "  "))
			doc = b.Bytes()
		}
		tokens, fault := scan(&s, string(doc), strictjson.Limits{})
		require.Nil(t, fault)
		var events []event
		for _, k := range tokens {
			require.True(t, k.wellFormed)
			require.False(t, k.duplicate)
			events = append(events, event{k.kind, k.pointer, k.content})
		}
		require.Equal(t, walk(v, ""), events)
	})
}

func TestContentIsTheSameHoweverItIsEscaped(t *testing.T) {
	var s strictjson.Scanner
	rapid.Check(t, func(t *rapid.T) {
		want := texts().Draw(t, "text")
		doc := []byte(`{"`)
		for _, r := range want {
			if r >= ' ' && r != '"' && r != '\\' && rapid.Bool().Draw(t, "plain") {
				doc = append(doc, string(r)...)
				continue
			}
			for _, unit := range utf16.Encode([]rune{r}) {
				doc = fmt.Appendf(doc, rapid.SampledFrom([]string{`\u%04x`, `\u%04X`}).Draw(t, "hex"), unit)
			}
		}
		encoded, err := json.Marshal(want)
		require.NoError(t, err)
		doc = append(append(append(doc, `":0,`...), encoded...), `:1}`...)
		tokens, fault := scan(&s, string(doc), strictjson.Limits{})
		require.Nil(t, fault)
		require.Equal(t, want, tokens[1].content)
		require.Equal(t, want, tokens[3].content)
		require.True(t, tokens[1].wellFormed)
		require.True(t, tokens[3].duplicate)
		require.Equal(t, "/"+strings.NewReplacer("~", "~0", "/", "~1").Replace(want), tokens[1].pointer)
	})
}

func TestDuplicatesAreThoseOfASet(t *testing.T) {
	var s strictjson.Scanner
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(0, 400).Draw(t, "number of names")
		names := rapid.SliceOfN(rapid.IntRange(0, 300), n, n).Draw(t, "names")
		doc := []byte{'{'}
		for i, n := range names {
			if i > 0 {
				doc = append(doc, ',')
			}
			doc = fmt.Appendf(doc, `"%d":%d`, n, i)
		}
		tokens, fault := scan(&s, string(append(doc, '}')), strictjson.Limits{})
		require.Nil(t, fault)
		seen := map[string]bool{}
		for _, k := range tokens {
			if k.kind == strictjson.Name {
				require.Equal(t, seen[k.content], k.duplicate)
				seen[k.content] = true
			}
		}
	})
}
