package strictjson_test

import (
	"bytes"
	"errors"
	"io"
	"runtime"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/vokasi/vokasi-go/blk/strictjson"
)

// pieces is a stream that gives a document in pieces of some sizes, over and over.
type pieces struct {
	doc   []byte
	sizes []int
	given int
	err   error // at the end; with the last bytes if they have the size of their piece
}

func (p *pieces) Read(b []byte) (int, error) {
	n := min(len(b), len(p.doc), p.sizes[p.given%len(p.sizes)])
	p.given++
	copy(b, p.doc[:n])
	if p.doc = p.doc[n:]; len(p.doc) == 0 {
		return n, p.err
	}
	return n, nil
}

// small limits keep the window small, so that it moves on.
var small = strictjson.Limits{String: 24, Number: 12, Depth: 6, Members: 80}

// A document has the same tokens, duplicates, places and faults however it comes.
func requireStreamAgrees(t require.TestingT, doc []byte, l strictjson.Limits, sizes []int) {
	var whole, s strictjson.Scanner
	tokens, fault := scan(&whole, string(doc), l)
	s.ResetFrom(&pieces{doc: doc, sizes: sizes, err: io.EOF}, l)
	require.Equal(t, tokens, scanAll(&s), "%q", doc)
	if fault == nil {
		require.NoError(t, s.Err())
		require.Equal(t, whole.Offset(), s.Offset())
	} else {
		require.Equal(t, error(fault), s.Err(), "%q", doc)
	}
	require.Equal(t, string(whole.AppendPointer(nil)), string(s.AppendPointer(nil)))

	s.ResetFrom(&pieces{doc: doc, sizes: sizes, err: io.EOF}, l) // the places of all tokens
	for _, k := range tokens {
		require.Equal(t, k.kind, s.Next())
		line, column := whole.Position(k.offset)
		gotLine, gotColumn := s.Position(k.offset)
		require.Equal(t, [2]int{line, column}, [2]int{gotLine, gotColumn})
	}

	// So has what a Reader finds, which peeks far ahead.
	want := strictjson.Read(doc, l, peekAndRead)
	found, err := strictjson.ReadFrom(&pieces{doc: doc, sizes: sizes, err: io.EOF}, l, peekAndRead)
	require.NoError(t, err)
	require.Equal(t, want, found)
}

// otherFormats are how files of other formats begin.
var otherFormats = []string{"PK\x03\x04\x14\x00", "%PDF-1.7", "---\nid: x", "<html>", "id,name\n", "BZh\x01", "\xFF\xFEa\x00", `\rtf1`, "\x01\x02", ", name", "{}"}

// How a file of another format begins tells nothing where it does not begin so.
func TestAnotherFormatIsToldByTheBeginningOfTheDocumentOnly(t *testing.T) {
	for _, begin := range []string{"", "{", "[", "1", `"id"`} {
		for _, other := range otherFormats {
			for spaces := range 100 {
				doc := begin + strings.Repeat(" ", spaces) + other
				requireStreamAgrees(t, []byte(doc), strictjson.Limits{String: 16, Number: 16}, []int{1000})
			}
		}
	}
}

func TestAStreamIsReadAsAWholeDocument(t *testing.T) {
	for _, c := range suite() {
		if len(c.doc) < 1000 {
			for _, sizes := range [][]int{{1}, {7}, {3, 0, 50}, {1000}} {
				requireStreamAgrees(t, []byte(c.doc), small, sizes)
			}
		}
	}
	rapid.Check(t, func(t *rapid.T) {
		m := maker{t: t}
		if rapid.Bool().Draw(t, "is of another format, late") {
			m.doc = append(m.doc, rapid.SampledFrom([]string{"", "{", "[", "1"}).Draw(t, "begin")...)
			m.doc = append(m.doc, strings.Repeat(" ", rapid.IntRange(0, 100).Draw(t, "spaces"))...)
			m.doc = append(m.doc, rapid.SampledFrom(otherFormats).Draw(t, "other")...)
		}
		m.space()
		m.node("", 3)
		m.space()
		if rapid.Bool().Draw(t, "break it") {
			m.doc = m.doc[:rapid.IntRange(0, len(m.doc)).Draw(t, "cut")]
		}
		sizes := rapid.SliceOfN(rapid.IntRange(1, 40), 1, 5).Draw(t, "sizes")
		requireStreamAgrees(t, m.doc, rapid.SampledFrom([]strictjson.Limits{{}, small}).Draw(t, "limits"), sizes)
	})
}

func FuzzStream(f *testing.F) {
	seed := func(doc string) {
		for _, size := range []byte{1, 2, 13, 255} {
			f.Add([]byte(doc), size, byte(5))
		}
	}
	for _, c := range suite() {
		if len(c.doc) < 300 {
			seed(c.doc)
		}
	}
	seed(faulty)
	seed("{" + strings.Repeat(" \n", 100) + `"é😀\ud83d\ude00":"` + strings.Repeat("é", 12) + `"}`)
	f.Fuzz(func(t *testing.T, doc []byte, first, second byte) {
		requireStreamAgrees(t, doc, small, []int{int(first), 1 + int(second)})
	})
}

// Tokens of every length up to what is too long, at every place in the window.
func TestTokensAtTheEdgeOfAWindow(t *testing.T) {
	l := strictjson.Limits{String: 7, Number: 7}
	for _, token := range []string{`""`, `"1234567"`, `"12345678"`, `"\ud83d\ude00"`, `"1é\ud8"`, "1234567", "12345678", "-1.5e10", "-1.5e100", "true", "truex", "null", "«", `"\u0061":1`} {
		for spaces := range 60 {
			for _, after := range []string{"", "]", `,"1234567"]`} {
				requireStreamAgrees(t, []byte(strings.Repeat(" ", spaces)+"["+token+after), l, []int{1})
			}
		}
	}
}

// What is peeked at, and the names of open objects, are kept while the window moves on.
func TestAStreamKeepsWhatIsStillNeeded(t *testing.T) {
	var doc strings.Builder
	doc.WriteString(`{"nodes":[{"kind":"nodes"},{"texts":[` + strings.Repeat(`"a",`, 500) + `"a"],"kind":"unread"},{`)
	for i := range 200 {
		doc.WriteString(`"n` + strings.Repeat("x", i%70) + `":{"y":[1]},`)
	}
	doc.WriteString(`"kind":"entries"}],"kind":"nodes"}`)
	requireStreamAgrees(t, []byte(doc.String()), strictjson.Limits{String: 80, Number: 10}, []int{5, 1, 17})
}

// A stream that fails is not taken for a document that ends there; what stood before
// has been read.
func TestAStreamThatFailsIsToldAsSuch(t *testing.T) {
	broken := errors.New("the line is dead")
	const doc = `{"id":"x","texts":["a",-12.5e1,true,null],"node":{}} `
	var whole, s strictjson.Scanner
	tokens, fault := scan(&whole, doc, small)
	require.Nil(t, fault)
	want := read(doc, readRoot)
	require.NotEmpty(t, want)
	for n := range len(doc) + 1 {
		s.ResetFrom(&pieces{doc: []byte(doc[:n]), sizes: []int{4}, err: broken}, small)
		got := scanAll(&s)
		require.Equal(t, broken, s.Err(), n)
		require.Equal(t, strictjson.Invalid, s.Next())
		require.LessOrEqual(t, len(got), len(tokens))
		for i := range got {
			if got[i].kind == strictjson.Number { // nothing tells that it has not ended
				got[i].raw = tokens[i].raw
			}
		}
		require.Equal(t, append([]token{}, tokens[:len(got)]...), append([]token{}, got...))

		found, err := strictjson.ReadFrom(&pieces{doc: []byte(doc[:n]), sizes: []int{4}, err: broken}, small, readRoot)
		require.Equal(t, broken, err)
		require.Equal(t, append([]string{}, want[:len(found)]...), append([]string{}, short(found)...), "no finding is made up")
	}

	// It may fail inside a character that stands between two tokens, and may be any yet.
	for _, doc := range []string{"\xEF", "\xEF\xBB", "{\xE2", "[1\xE2\x80", "{\"a\":\xE2", "{\"a\"\xF0\x9F\x98", "{} \xC2"} {
		_, err := strictjson.ReadFrom(&pieces{doc: []byte(doc), sizes: []int{4}, err: broken}, small, readRoot)
		require.Equal(t, broken, err, "%q", doc)
		requireStreamAgrees(t, []byte(doc), small, []int{4})
	}

	// A fault before that place is a fault of the document.
	s.ResetFrom(iotest.TimeoutReader(iotest.OneByteReader(strings.NewReader("x"))), small)
	scanAll(&s)
	fault, ok := errors.AsType[*strictjson.SyntaxError](s.Err())
	require.True(t, ok)
	require.Equal(t, strictjson.FaultBadLiteral, fault.Fault)
}

type readFunc func([]byte) (int, error)

func (f readFunc) Read(b []byte) (int, error) { return f(b) }

func TestAStreamThatIsNoneNeitherPanicsNorHangs(t *testing.T) {
	for _, read := range []readFunc{
		func([]byte) (int, error) { return 0, nil },
		func([]byte) (int, error) { return -1, nil },
		func(b []byte) (int, error) { return len(b) + 1, nil },
	} {
		_, err := strictjson.ReadFrom(read, strictjson.Limits{}, readRoot)
		require.Error(t, err)
	}
}

// A stream that is too large is read up to its limit: nothing tells before that it is.
func TestAStreamHasALimitOfSize(t *testing.T) {
	doc := `["` + strings.Repeat(`x","`, 100) + `"]`
	for n := range len(doc) + 2 {
		l := strictjson.Limits{Size: max(n, 1), String: 10, Number: 10}
		var s strictjson.Scanner
		s.ResetFrom(iotest.HalfReader(strings.NewReader(doc)), l)
		scanAll(&s)
		if n >= len(doc) {
			require.NoError(t, s.Err())
			continue
		}
		require.Equal(t, error(&strictjson.SyntaxError{Fault: strictjson.FaultDocumentSize, Offset: l.Size, Line: 1, Column: l.Size + 1}), s.Err())
	}
	for _, doc := range []string{"12345", "  ", "[]  "} {
		var s strictjson.Scanner
		s.ResetFrom(strings.NewReader(doc), strictjson.Limits{Size: len(doc) - 1})
		scanAll(&s)
		fault, _ := errors.AsType[*strictjson.SyntaxError](s.Err())
		require.Equal(t, strictjson.FaultDocumentSize, fault.Fault, doc)
	}
}

// endless is a stream of a unit over and over.
func endless(before, unit string, size int64) io.Reader {
	unit = strings.Repeat(unit, 1+4096/len(unit))
	return io.MultiReader(strings.NewReader(before), io.LimitReader(readFunc(func() func([]byte) (int, error) {
		at := 0
		return func(b []byte) (int, error) {
			n := copy(b, unit[at:])
			at = (at + n) % len(unit)
			return n, nil
		}
	}()), size))
}

func TestAStreamOfAnyLengthTakesLittleMemory(t *testing.T) {
	const MB = 1 << 20
	for name, c := range map[string]struct {
		in    io.Reader
		fault strictjson.Fault
	}{
		"spaces":   {endless("", " \n\t", 100*MB), strictjson.FaultEmpty},
		"elements": {endless("[", `{"a":["b",1]},`, 100*MB), strictjson.FaultTruncated},
		"too much": {endless("[", `{"a":["b",1]},`, 300*MB), strictjson.FaultDocumentSize},
		"text":     {endless(`["`, `x`, 100*MB), strictjson.FaultTokenSize},
		"garbage":  {endless(``, "garbage", 100*MB), strictjson.FaultPlainText},
	} {
		var before, after runtime.MemStats
		runtime.ReadMemStats(&before)
		var s strictjson.Scanner
		s.ResetFrom(c.in, strictjson.Limits{})
		for s.Next() > strictjson.End {
		}
		runtime.ReadMemStats(&after)
		fault, ok := errors.AsType[*strictjson.SyntaxError](s.Err())
		require.True(t, ok, name)
		require.Equal(t, c.fault, fault.Fault, name)
		require.Less(t, after.TotalAlloc-before.TotalAlloc, uint64(8*MB), name)
	}
}

func TestAReusedScannerOfStreamsAllocatesNothing(t *testing.T) {
	var s strictjson.Scanner
	doc := corpora()[1].data
	in := bytes.NewReader(doc)
	read := func() {
		in.Reset(doc)
		s.ResetFrom(in, strictjson.Limits{})
		for s.Next() > strictjson.End {
			s.Duplicate()
			s.Content()
		}
	}
	read()
	require.Zero(t, testing.AllocsPerRun(5, read))
}
