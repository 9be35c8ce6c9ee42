package strictjson_test

import (
	"bytes"
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/vokasi/vokasi-go/blk/strictjson"
)

// A token is all that a Scanner says of one.
type token struct {
	kind       strictjson.Kind
	offset     int
	raw        string
	content    string
	pointer    string
	wellFormed bool
	duplicate  bool
}

// scan reads a document to its end and returns its tokens and its fault.
func scan(s *strictjson.Scanner, doc string, l strictjson.Limits) ([]token, *strictjson.SyntaxError) {
	s.Reset([]byte(doc), l)
	tokens := scanAll(s)
	e, _ := errors.AsType[*strictjson.SyntaxError](s.Err())
	return tokens, e
}

// scanAll returns the tokens of a document up to its end or fault.
func scanAll(s *strictjson.Scanner) (tokens []token) {
	for k := s.Next(); k > strictjson.End; k = s.Next() {
		tokens = append(tokens, token{k, s.Offset(), string(s.Raw()), string(s.Content()),
			string(s.AppendPointer(nil)), s.WellFormed(), s.Duplicate()})
	}
	return tokens
}

func TestTokensHaveKindOffsetRawContentAndPointer(t *testing.T) {
	var s strictjson.Scanner
	tokens, err := scan(&s, " {\"a\":[1,-2.5e3,\"x\\ny\"],\n \"b/~\":{},\"\":[true,[null]],\"\\u0061\":false} ", strictjson.Limits{})
	require.Nil(t, err)
	require.Equal(t, []token{
		{strictjson.ObjectStart, 1, "{", "", "", true, false},
		{strictjson.Name, 2, `"a"`, "a", "/a", true, false},
		{strictjson.ArrayStart, 6, "[", "", "/a", true, false},
		{strictjson.Number, 7, "1", "", "/a/0", true, false},
		{strictjson.Number, 9, "-2.5e3", "", "/a/1", true, false},
		{strictjson.String, 16, `"x\ny"`, "x\ny", "/a/2", true, false},
		{strictjson.ArrayEnd, 22, "]", "", "/a", true, false},
		{strictjson.Name, 26, `"b/~"`, "b/~", "/b~1~0", true, false},
		{strictjson.ObjectStart, 32, "{", "", "/b~1~0", true, false},
		{strictjson.ObjectEnd, 33, "}", "", "/b~1~0", true, false},
		{strictjson.Name, 35, `""`, "", "/", true, false},
		{strictjson.ArrayStart, 38, "[", "", "/", true, false},
		{strictjson.True, 39, "true", "", "//0", true, false},
		{strictjson.ArrayStart, 44, "[", "", "//1", true, false},
		{strictjson.Null, 45, "null", "", "//1/0", true, false},
		{strictjson.ArrayEnd, 49, "]", "", "//1", true, false},
		{strictjson.ArrayEnd, 50, "]", "", "/", true, false},
		{strictjson.Name, 52, `"\u0061"`, "a", "/a", true, true},
		{strictjson.False, 61, "false", "", "/a", true, false},
		{strictjson.ObjectEnd, 66, "}", "", "", true, false},
	}, tokens)
	require.Equal(t, strictjson.End, s.Kind())
	require.Equal(t, 68, s.Offset())
	require.Nil(t, s.Raw())
	require.Empty(t, s.AppendPointer(nil))
}

func TestZeroScannerReadsAnEmptyDocument(t *testing.T) {
	var s strictjson.Scanner
	require.Equal(t, strictjson.Invalid, s.Kind())
	require.NoError(t, s.Err())
	require.Nil(t, s.Raw())
	require.Nil(t, s.Content())
	require.False(t, s.Duplicate())
	require.Empty(t, s.AppendPointer(nil))
	require.Equal(t, strictjson.Invalid, s.Skip())
	require.NoError(t, s.Err())
	require.Equal(t, strictjson.Invalid, s.Next())
	require.Equal(t, &strictjson.SyntaxError{Fault: strictjson.FaultEmpty, Line: 1, Column: 1}, s.Err())
}

func TestInvalidAndEndAreForEver(t *testing.T) {
	var s strictjson.Scanner
	for _, doc := range []string{"1", "1 2", "[1", "[1}", ""} {
		s.Reset([]byte(doc), strictjson.Limits{})
		k := s.Next()
		for k > strictjson.End {
			k = s.Next()
		}
		err, at := s.Err(), s.Offset()
		for range 3 {
			require.Equal(t, k, s.Next(), doc)
			require.Equal(t, k, s.Skip(), doc)
			require.Equal(t, k, s.Kind(), doc)
			require.Equal(t, err, s.Err(), doc)
			require.Equal(t, at, s.Offset(), doc)
			require.Nil(t, s.Raw(), doc)
		}
	}
}

func TestWhatCameBeforeAFaultHasBeenRead(t *testing.T) {
	var s strictjson.Scanner
	tokens, err := scan(&s, `{"a":1,"b":["x",`, strictjson.Limits{})
	require.Equal(t, strictjson.FaultTruncated, err.Fault)
	require.Equal(t, 16, err.Offset)
	require.Len(t, tokens, 6)
	require.Equal(t, "/b/0", tokens[5].pointer)
	require.Equal(t, "x", tokens[5].content)
	require.Equal(t, "/b/0", string(s.AppendPointer(nil)))
}

func TestPointerAtAFaultIsOfTheValueThatCouldNotBeRead(t *testing.T) {
	var s strictjson.Scanner
	for doc, pointer := range map[string]string{
		`x`:               "",
		`{"a":[0,{"b":x`:  "/a/1/b",
		`[0,x`:            "/1",
		`[0,]`:            "/1",
		`[[`:              "/0",
		`{"a":1,}`:        "/a",
		`{"a"`:            "/a",
		`{"a":{"b":1},"c`: "/a",
	} {
		_, err := scan(&s, doc, strictjson.Limits{})
		require.NotNil(t, err, doc)
		require.Equal(t, pointer, string(s.AppendPointer([]byte{})), doc)
	}
}

func TestPositionCountsLinesAndCharacters(t *testing.T) {
	var s strictjson.Scanner
	s.Reset([]byte("{\r\n\t\"é\": \"日本\",\n\n x"), strictjson.Limits{})
	for _, c := range []struct{ offset, line, column int }{
		{-5, 1, 1}, {0, 1, 1}, {1, 1, 2}, {3, 2, 1}, {4, 2, 2}, {5, 2, 3}, {7, 2, 4}, {10, 2, 7}, {11, 2, 8}, {14, 2, 9}, {17, 2, 10},
		{19, 2, 12}, {20, 3, 1}, {21, 4, 1}, {22, 4, 2}, {23, 4, 3}, {100, 4, 3},
	} {
		line, column := s.Position(c.offset)
		require.Equal(t, [2]int{c.line, c.column}, [2]int{line, column}, c.offset)
	}
}

func TestPositionsAreThoseOfACountByHand(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		parts := rapid.SliceOf(rapid.SampledFrom([]string{"a", "\n", "é", "–", "😀", "\x80", "\xff", "12345678", "––––––––"})).Draw(t, "parts")
		doc := strings.Join(parts, "")
		var s strictjson.Scanner
		s.Reset([]byte(doc), strictjson.Limits{})
		for range 5 { // in any order
			offset := rapid.IntRange(-1, len(doc)+1).Draw(t, "offset")
			line, column := 1, 1
			for _, c := range []byte(doc[:max(0, min(offset, len(doc)))]) {
				switch {
				case c == '\n':
					line, column = line+1, 1
				case c < 0x80 || c >= 0xC0:
					column++
				}
			}
			gotLine, gotColumn := s.Position(offset)
			require.Equal(t, [2]int{line, column}, [2]int{gotLine, gotColumn})
		}
	})
}

func TestSkipGoesToTheEndOfTheValue(t *testing.T) {
	const doc = `{"a":{"b":[1,{"c":2}],"d":3},"e":[[],[4]],"f":5}`
	var s strictjson.Scanner
	s.Reset([]byte(doc), strictjson.Limits{})
	s.Next()
	require.Equal(t, strictjson.Name, s.Next())
	require.Equal(t, strictjson.ObjectEnd, s.Skip()) // at a name: its value
	require.Equal(t, "/a", string(s.AppendPointer(nil)))
	require.Equal(t, 27, s.Offset())
	require.Equal(t, strictjson.ObjectEnd, s.Skip()) // at an end: nothing
	require.Equal(t, 27, s.Offset())
	s.Next()
	require.Equal(t, strictjson.ArrayStart, s.Next())
	require.Equal(t, strictjson.ArrayEnd, s.Skip())
	require.Equal(t, "/e", string(s.AppendPointer(nil)))
	s.Next()
	require.Equal(t, strictjson.Number, s.Skip())
	require.Equal(t, "5", string(s.Raw()))
	require.Equal(t, strictjson.Number, s.Skip()) // at a number: nothing
	require.Equal(t, strictjson.ObjectEnd, s.Next())
	require.Equal(t, strictjson.End, s.Next())

	s.Reset([]byte(doc), strictjson.Limits{})
	s.Next()
	require.Equal(t, strictjson.ObjectEnd, s.Skip())
	require.Equal(t, strictjson.End, s.Next())

	s.Reset([]byte(`{"a":[01]}`), strictjson.Limits{})
	s.Next()
	s.Next()
	require.Equal(t, strictjson.Invalid, s.Skip())
	require.Error(t, s.Err())
}

func TestDuplicateComparesWhatNamesSay(t *testing.T) {
	var s strictjson.Scanner
	for _, c := range []struct {
		doc  string
		want string // one letter per name: d for a duplicate
	}{
		{`{"a":1,"a":2,"a":3}`, "-dd"},
		{`{"a":1,"\u0061":2,"A":3}`, "-d-"},
		{`{"\u0061":1,"a":2,"\u0061":3}`, "-dd"},
		{`{"é":1,"\u00e9":2,"e\u0301":3}`, "-d-"},
		{`{"":1,"":2}`, "-d"},
		{`{"a\/b":1,"a/b":2}`, "-d"},
		{`{"\ud83d\ude00":1,"😀":2}`, "-d"},
		{"{\"\xff\":1,\"\\ud800\":2,\"\ufffd\":3}", "-dd"}, // all say U+FFFD
		{`{"a":{"a":{"a":1,"a":2}},"a":0}`, "---dd"},
		{`[{"a":1},{"a":2}]`, "--"},
		{`{"ab":1,"ba":2,"aab":3,"abb":4,"axb":5,"ayb":6,"axb":7}`, "------d"},
	} {
		tokens, err := scan(&s, c.doc, strictjson.Limits{})
		require.Nil(t, err, c.doc)
		got := ""
		for _, k := range tokens {
			switch {
			case k.duplicate:
				require.Equal(t, strictjson.Name, k.kind)
				got += "d"
			case k.kind == strictjson.Name:
				got += "-"
			}
		}
		require.Equal(t, c.want, got, c.doc)
	}
}

func TestDuplicatesOfWideObjectsAreFoundWheneverTheyAreAskedFor(t *testing.T) {
	var s strictjson.Scanner
	for _, n := range []int{1, 2, 63, 64, 65, 127, 128, 129, 200, 1000, 5000} {
		for _, every := range []int{1, 7, 100} { // how often the caller asks
			var doc strings.Builder
			doc.WriteString(`[{"first":0},{`)
			for i := range n {
				fmt.Fprintf(&doc, `"name%d":{"name0":0,"name0":1},"name%d":0,"\u006eame%d":0,`, i, i/2, i)
			}
			doc.WriteString(`"last":0},{"name0":0}]`)
			s.Reset([]byte(doc.String()), strictjson.Limits{})
			seen := []map[string]bool{nil}
			for i := 0; s.Next() > strictjson.End; i++ {
				switch s.Kind() {
				case strictjson.ObjectStart, strictjson.ArrayStart:
					seen = append(seen, map[string]bool{})
				case strictjson.ObjectEnd, strictjson.ArrayEnd:
					seen = seen[:len(seen)-1]
				case strictjson.Name:
					names, name := seen[len(seen)-1], string(s.Content())
					if i%every == 0 {
						require.Equal(t, names[name], s.Duplicate(), "%d %d %s", n, every, s.AppendPointer(nil))
						require.Equal(t, names[name], s.Duplicate())
					}
					names[name] = true
				}
			}
			require.NoError(t, s.Err())
		}
	}
}

func TestNumbers(t *testing.T) {
	var s strictjson.Scanner
	for _, c := range []struct {
		doc     string
		integer bool
		value   int64
		fits    bool
	}{
		{"0", true, 0, true},
		{"-0", true, 0, true},
		{"42", true, 42, true},
		{"-17", true, -17, true},
		{"9223372036854775807", true, 9223372036854775807, true},
		{"-9223372036854775808", true, -9223372036854775808, true},
		{"9223372036854775808", true, 0, false},
		{"-9223372036854775809", true, 0, false},
		{"1.0", false, 0, false},
		{"1e2", false, 0, false},
		{"1E+2", false, 0, false},
		{`"1"`, false, 0, false},
		{"true", false, 0, false},
		{"{}", false, 0, false},
	} {
		s.Reset([]byte(c.doc), strictjson.Limits{})
		s.Next()
		require.Equal(t, c.integer, s.IsInteger(), c.doc)
		n, ok := s.Int64()
		require.Equal(t, c.fits, ok, c.doc)
		require.Equal(t, c.value, n, c.doc)
	}
	s.Reset([]byte(`[1]`), strictjson.Limits{})
	s.Next()
	s.Next()
	require.True(t, s.IsInteger())
	s.Next()
	require.False(t, s.IsInteger())
}

func TestWellFormedIsOfTheCurrentTokenOnly(t *testing.T) {
	var s strictjson.Scanner
	tokens, err := scan(&s, "{\"a\xff\":\"\\udc00\",\"b\":[\"\xed\xa0\x80\"],\"c\":\"\\ud83d\\ude00\"}", strictjson.Limits{})
	require.Nil(t, err)
	broken := map[string]string{}
	for _, k := range tokens {
		if !k.wellFormed {
			broken[k.pointer+" "+k.kind.String()] = k.content
		}
	}
	require.Equal(t, map[string]string{
		"/a\ufffd name": "a\ufffd", "/a\ufffd string": "\ufffd", "/b/0 string": "\ufffd\ufffd\ufffd",
	}, broken)
}

func TestSurrogatesMustComeInPairs(t *testing.T) {
	var s strictjson.Scanner
	for doc, content := range map[string]string{
		`"\ud7ff"`:       "\ud7ff",
		`"\ue000"`:       "\ue000",
		`"\ud800\udc00"`: "\U00010000",
		`"\udbff\udfff"`: "\U0010ffff",
		`"\ufffd"`:       "\ufffd",
	} {
		tokens, _ := scan(&s, doc, strictjson.Limits{})
		require.Equal(t, content, tokens[0].content, doc)
		require.True(t, tokens[0].wellFormed, doc)
	}
	for doc, content := range map[string]string{
		`"\ud800"`:             "\ufffd",
		`"\udbff"`:             "\ufffd",
		`"\udc00"`:             "\ufffd",
		`"\udfff"`:             "\ufffd",
		`"\ud800\ud800\udc00"`: "\ufffd\U00010000",
		`"\udc00\ud800"`:       "\ufffd\ufffd",
		`"\ud800\ue000"`:       "\ufffd\ue000",
		`"\ud800\udbff"`:       "\ufffd\ufffd",
		`"\ud800\n"`:           "\ufffd\n",
		`"\ud800 \udc00"`:      "\ufffd \ufffd",
	} {
		tokens, _ := scan(&s, doc, strictjson.Limits{})
		require.Equal(t, content, tokens[0].content, doc)
		require.False(t, tokens[0].wellFormed, doc)
	}
}

func TestAppendingToWhatAScannerReturnsLeavesTheDocumentAlone(t *testing.T) {
	doc := []byte(`{"a":"b","\u0063":"d"}`)
	want := bytes.Clone(doc)
	var s strictjson.Scanner
	s.Reset(doc, strictjson.Limits{})
	for s.Next() > strictjson.End {
		_ = append(s.Raw(), "zzzz"...)
		_ = append(s.Content(), "zzzz"...)
	}
	require.NoError(t, s.Err())
	require.Equal(t, want, doc)
}

func TestAReusedScannerReadsAsAFreshOne(t *testing.T) {
	var reused strictjson.Scanner
	for _, c := range suite() {
		var fresh strictjson.Scanner
		wantTokens, wantErr := scan(&fresh, c.doc, strictjson.Limits{})
		tokens, err := scan(&reused, c.doc, strictjson.Limits{})
		require.Equal(t, wantTokens, tokens, c.name)
		require.Equal(t, wantErr, err, c.name)
	}
}

func TestLimits(t *testing.T) {
	members := func(n int) string {
		var b strings.Builder
		for i := range n {
			fmt.Fprintf(&b, `,"%d":0`, i)
		}
		return "{" + b.String()[1:] + "}"
	}
	nested := func(n int) string { return strings.Repeat(`[`, n) + strings.Repeat(`]`, n) }
	type limits = strictjson.Limits
	for _, c := range []struct {
		name   string
		limits limits
		good   string
		bad    string
		fault  strictjson.Fault
		offset int
	}{
		{"size", limits{Size: 4}, "[12]", "[123]", strictjson.FaultDocumentSize, 4},
		{"depth", limits{Depth: 3}, nested(3), nested(4), strictjson.FaultDepth, 3},
		{"depth of objects", limits{Depth: 1}, `{}`, `{"a":{}}`, strictjson.FaultDepth, 5},
		{"default depth", limits{}, nested(64), nested(65), strictjson.FaultDepth, 64},
		{"negative", limits{Depth: -1}, nested(64), nested(65), strictjson.FaultDepth, 64},
		{"members", limits{Members: 2}, `[{"a":1,"b":{"c":1,"d":2}},{"e":0,"f":0}]`, `{"a":1,"b":2,"c":3}`, strictjson.FaultMembers, 13},
		{"default members", limits{}, members(1 << 20), members(1<<20 + 1), strictjson.FaultMembers, len(members(1<<20)) - 1 + 1},
		{"string", limits{String: 5}, `["12345"]`, `["123456"]`, strictjson.FaultTokenSize, 1},
		{"name", limits{String: 5}, `{"12345":0}`, `{"123456":0}`, strictjson.FaultTokenSize, 1},
		{"string with an escape", limits{String: 6}, `["\u0061"]`, `["1\u0061"]`, strictjson.FaultTokenSize, 1},
		{"string beyond a word", limits{String: 9}, `["123456789"]`, `["1234567890"]`, strictjson.FaultTokenSize, 1},
		{"string without end", limits{String: 5}, `["12345"]`, `["1234567890123456789`, strictjson.FaultTokenSize, 1},
		{"default string", limits{}, `"` + strings.Repeat("x", 1<<20) + `"`, `"` + strings.Repeat("x", 1<<20+1) + `"`, strictjson.FaultTokenSize, 0},
		{"number", limits{Number: 5}, `[12345]`, `[123456]`, strictjson.FaultTokenSize, 1},
		{"number at the end", limits{Number: 5}, `12345`, `123456`, strictjson.FaultTokenSize, 0},
		{"number with exponent", limits{Number: 5}, `[1.5e1]`, `[1.5e10]`, strictjson.FaultTokenSize, 1},
		{"default number", limits{}, strings.Repeat("1", 256), strings.Repeat("1", 257), strictjson.FaultTokenSize, 0},
	} {
		var s strictjson.Scanner
		s.Reset([]byte(c.good), c.limits)
		for s.Next() > strictjson.End {
		}
		require.NoError(t, s.Err(), c.name)
		s.Reset([]byte(c.bad), c.limits)
		for s.Next() > strictjson.End {
		}
		err, ok := errors.AsType[*strictjson.SyntaxError](s.Err())
		require.True(t, ok, c.name)
		require.Equal(t, c.fault, err.Fault, c.name)
		require.Equal(t, c.offset, err.Offset, c.name)
	}
}

func TestErrIsNilUntilTheFaultIsMet(t *testing.T) {
	var s strictjson.Scanner
	s.Reset([]byte("[1,\n 2x]"), strictjson.Limits{})
	s.Next()
	s.Next()
	require.NoError(t, s.Err())
	require.Equal(t, strictjson.Invalid, s.Next())
	e, ok := errors.AsType[*strictjson.SyntaxError](s.Err())
	require.True(t, ok)
	require.Equal(t, strictjson.SyntaxError{Fault: strictjson.FaultBadNumber, Offset: 6, Line: 2, Column: 3}, *e)
	require.Same(t, e, s.Err())
	require.Equal(t, 6, s.Offset())
	s.Reset([]byte("[]"), strictjson.Limits{})
	require.NoError(t, s.Err())
	require.Zero(t, s.Offset())
}

func TestFaultsAreAPublishedListInTwoLanguages(t *testing.T) {
	list := strictjson.Fault("").CodeList()
	require.Equal(t, "json_fault", list.ID())
	require.Equal(t, []string{
		"empty", "truncated", "bom", "utf16", "utf32", "workbook", "compressed", "pdf", "markup", "plain_text", "binary", "unexpected_character", "missing_comma", "trailing_comma", "quote", "comment",
		"bad_literal", "bad_number", "bad_escape", "control_character", "trailing_data", "second_document", "document_size", "depth", "members", "token_size",
	}, list.Values())
	require.False(t, strictjson.Fault("").IsValid())
	mends := map[string]bool{}
	formats := []strictjson.Fault{strictjson.FaultWorkbook, strictjson.FaultCompressed, strictjson.FaultPDF, strictjson.FaultMarkup, strictjson.FaultPlainText, strictjson.FaultBinary}
	for _, v := range list.Values() {
		f := strictjson.Fault(v)
		require.True(t, f.IsValid())
		require.NotEmpty(t, f.Label().ID)
		require.NotEmpty(t, f.Label().EN)
		require.NotEqual(t, v, f.Label().EN)
		require.True(t, strings.HasSuffix(f.Mend().ID, "."), v)
		require.True(t, strings.HasSuffix(f.Mend().EN, "."), v)
		mends[f.Mend().ID] = true
		e := &strictjson.SyntaxError{Fault: f, Offset: 30, Line: 2, Column: 7}
		if slices.Contains(formats, f) { // the place says nothing
			require.Equal(t, "This file "+f.Label().EN+", not JSON. "+f.Mend().EN, e.Text().EN)
		} else {
			require.Equal(t, "Dokumen JSON "+f.Label().ID+" (baris 2, kolom 7). "+f.Mend().ID, e.Text().ID)
		}
		require.Equal(t, e.Text().EN, e.Error())
	}
	require.Len(t, mends, list.Len()-5) // bom, utf16 and utf32 share theirs, and four formats
}

func TestNoErrorEchoesTheDocument(t *testing.T) {
	const secret = "6403021204990001"
	var s strictjson.Scanner
	for _, doc := range []string{
		`{"nik":"` + secret + `\x"}`, `{"nik":"` + secret, `{"nik":` + secret + `x}`, `{"` + secret + `" 1}`,
		`{` + secret + `:1}`, `[` + secret + ` "` + secret + `"]`, `[1] ` + secret,
	} {
		_, err := scan(&s, doc, strictjson.Limits{})
		require.NotNil(t, err, doc)
		require.NotContains(t, err.Text().ID+err.Text().EN+fmt.Sprintf("%v %+v %#v", err, err, *err), "6403")
	}
}

func TestKindsHaveNames(t *testing.T) {
	names := map[string]bool{}
	for k := strictjson.Invalid; k <= strictjson.Null; k++ {
		names[k.String()] = true
	}
	require.Len(t, names, 12)
	require.Equal(t, "object_start", strictjson.ObjectStart.String())
	require.Equal(t, "invalid", strictjson.Kind(200).String())
}

func TestAReusedScannerAllocatesNothing(t *testing.T) {
	var s strictjson.Scanner
	var pointer []byte
	for _, c := range corpora() {
		if len(c.data) > 4<<20 {
			continue // the million members are left to the benchmark
		}
		read := func() {
			s.Reset(c.data, strictjson.Limits{})
			for s.Next() > strictjson.End {
				if s.Duplicate() || !s.WellFormed() {
					t.Error("not so")
				}
				s.Content()
				s.Int64()
				pointer = s.AppendPointer(pointer[:0])
			}
		}
		read()
		require.Zero(t, testing.AllocsPerRun(5, read), c.name)
	}
}
