package strictjson

import (
	"hash/maphash"
	"unicode/utf8"
)

// A Scanner reads one document token by token. The zero Scanner reads an empty
// document; [Scanner.Reset] gives it another one. It may be reused and keeps its
// working memory; it may not be copied, nor used by two goroutines at once.
type Scanner struct {
	data   []byte
	limits Limits

	kind   Kind // of the current token
	start  int  // where it begins
	next   int  // where the next one is looked for
	form   form // of the current string or number
	fault  Fault
	err    *SyntaxError
	buffer []byte // the content of the current string, where it has to be decoded

	// The document, and the objects and arrays that are open in it, the innermost
	// last. Their names are in one stack, as are the decoded names and the slots of
	// their tables: what belongs to an object is dropped when the object ends.
	frames []frame
	names  []name
	text   []byte
	slots  []uint32
	seed   maphash.Seed // of the tables
	seeded bool

	stream
}

// A frame is one open object or array, or the document itself at depth 0.
type frame struct {
	elements int    // of an array: how many have begun
	names    int    // of an object: where its names begin
	indexed  int    // where the names begin that Duplicate has not seen
	distinct int    // how many of those are in the table
	text     int    // where its decoded names begin
	slots    int    // where its table begins
	seen     uint64 // a filter over the names while there is no table
	object   bool
}

// A form says how the current string or number is written.
type form uint8

const (
	formEscaped form = 1 << iota // the string has escapes
	formBroken                   // the string is not well-formed Unicode
	formInteger                  // the number has no fraction and no exponent
)

// Reset makes s read a new document from its beginning. The data are neither
// copied nor changed, and must stay as they are while s reads them.
func (s *Scanner) Reset(data []byte, limits Limits) {
	s.data, s.limits = data, limits.orDefault()
	s.kind, s.start, s.next, s.form, s.fault, s.err = Invalid, 0, 0, 0, "", nil
	s.frames = append(s.frames[:0], frame{})
	s.names, s.text, s.slots = s.names[:0], s.text[:0], s.slots[:0]
	s.stream = stream{window: s.window}
}

// Next moves to the next token and returns its kind. Once it has returned
// [Invalid] or [End] it returns that for ever.
func (s *Scanner) Next() Kind {
	if s.kind == Invalid && (s.fault != "" || !s.begin()) {
		return Invalid
	}
	t := &s.frames[len(s.frames)-1]
	s.form = 0
	i := s.skipSpace(s.next)
	if i >= len(s.data) {
		return s.ended()
	}
	c := s.data[i]
	switch s.kind {
	case Invalid:
		return s.value(i)
	case Name:
		if c != ':' {
			return s.unexpected(i, wantColon)
		}
		if i = s.skipSpace(i + 1); i >= len(s.data) {
			return s.ended()
		}
		return s.value(i)
	case ObjectStart:
		if c == '}' {
			return s.close(i, ObjectEnd)
		}
		return s.name(i)
	case ArrayStart:
		if c == ']' {
			return s.close(i, ArrayEnd)
		}
		t.elements++
		return s.value(i)
	}
	switch {
	case len(s.frames) == 1:
		return s.unexpected(i, wantEnd)
	case c == ',':
		if i = s.skipSpace(i + 1); i >= len(s.data) {
			return s.ended()
		}
		if t.object {
			return s.name(i)
		}
		t.elements++
		return s.value(i)
	case c == '}' && t.object:
		return s.close(i, ObjectEnd)
	case c == ']' && !t.object:
		return s.close(i, ArrayEnd)
	}
	return s.unexpected(i, wantComma)
}

// Skip moves to the end of the value just begun and returns the kind of its
// last token: at the start of an object or array to its end, at a name to the
// end of the member's value. At any other token it stays. What is skipped is
// checked like everything else; if it is broken, Skip returns [Invalid].
func (s *Scanner) Skip() Kind {
	if s.kind == Name {
		s.Next()
	}
	if s.kind == ObjectStart || s.kind == ArrayStart {
		for depth := len(s.frames); len(s.frames) >= depth; {
			if s.Next() == Invalid {
				break
			}
		}
	}
	return s.kind
}

// Kind returns the kind of the current token.
func (s *Scanner) Kind() Kind { return s.kind }

// Offset returns the byte offset of the current token, of the fault at
// [Invalid], and the length of the document at [End].
func (s *Scanner) Offset() int { return s.base + s.start }

// Raw returns the bytes of the current token as the document has them, a string
// with its quotes. They are part of the document and must not be changed; of a
// stream they hold until the next call of s.
func (s *Scanner) Raw() []byte {
	if s.kind <= End {
		return nil
	}
	return s.data[s.start:s.next:s.next]
}

// Err returns why the document is broken, as a [*SyntaxError], and nil if it is
// not or if the scan has not come to that place yet. It is the error of the stream
// if that failed before the document ended.
func (s *Scanner) Err() error {
	switch {
	case s.fault == "":
		return nil
	case s.failure != nil && (s.fault == FaultEmpty || s.fault == FaultTruncated):
		return s.failure
	case s.err == nil:
		line, column := s.Position(s.Offset())
		s.err = &SyntaxError{Fault: s.fault, Offset: s.Offset(), Line: line, Column: column}
	}
	return s.err
}

// Position returns the line of a byte offset and the column in that line, both
// counted from 1, the column in characters. It goes on from the offset that it was
// asked for last, or reads the document from its beginning, so ask in ascending
// order. An offset outside the document stands for its nearest end.
func (s *Scanner) Position(offset int) (line, column int) {
	p := s.place(max(s.base, min(offset, s.base+len(s.data))))
	return p.lines + 1, p.columns + 1
}

// begin checks what must hold before the first token.
func (s *Scanner) begin() bool {
	if len(s.frames) == 0 { // never reset
		s.Reset(nil, Limits{})
	}
	if s.need > 0 {
		s.fill(0)
	}
	switch d := s.data; {
	case len(d) > s.limits.Size:
		s.fail(FaultDocumentSize, s.limits.Size)
	case len(d) >= 3 && d[0] == 0xEF && d[1] == 0xBB && d[2] == 0xBF:
		s.fail(FaultBOM, 0)
	case len(d) >= 2 && (d[0] == 0xFE && d[1] == 0xFF || d[0] == 0xFF && d[1] == 0xFE || d[0] == 0 || d[1] == 0):
		s.fail(FaultUTF16, 0)
	}
	return s.fault == ""
}

// ended returns what it means that there is no further token.
func (s *Scanner) ended() Kind {
	switch {
	case s.kind == Invalid:
		return s.fail(FaultEmpty, len(s.data))
	case len(s.frames) > 1 || s.isCut():
		return s.fail(FaultTruncated, len(s.data))
	}
	s.kind, s.start, s.next = End, len(s.data), len(s.data)
	return End
}

// value reads the value that begins at i.
func (s *Scanner) value(i int) Kind {
	switch c := s.data[i]; c {
	case '"':
		if s.scanString(i) {
			s.kind = String
		}
		return s.kind
	case '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9':
		return s.number(i)
	case '{':
		return s.open(i, ObjectStart)
	case '[':
		return s.open(i, ArrayStart)
	case 't':
		return s.literal(i, "true", True)
	case 'f':
		return s.literal(i, "false", False)
	case 'n':
		return s.literal(i, "null", Null)
	}
	return s.unexpected(i, wantValue)
}

// open begins an object or array at i.
func (s *Scanner) open(i int, k Kind) Kind {
	if len(s.frames) > s.limits.Depth {
		return s.fail(FaultDepth, i)
	}
	s.frames = append(s.frames, frame{})
	t := &s.frames[len(s.frames)-1]
	t.object, t.names, t.indexed, t.text, t.slots = k == ObjectStart, len(s.names), len(s.names), len(s.text), len(s.slots)
	s.kind, s.start, s.next = k, i, i+1
	return k
}

// close ends the innermost object or array at i and drops its names.
func (s *Scanner) close(i int, k Kind) Kind {
	last := len(s.frames) - 1
	t := &s.frames[last]
	s.frames, s.names, s.text, s.slots = s.frames[:last], s.names[:t.names], s.text[:t.text], s.slots[:t.slots]
	s.kind, s.start, s.next = k, i, i+1
	return k
}

func (s *Scanner) literal(i int, word string, k Kind) Kind {
	d := s.data[i:]
	if len(d) < len(word) || string(d[:len(word)]) != word || len(d) > len(word) && isWordByte(d[len(word)]) {
		n := 0
		for n < len(word) && n < len(d) && d[n] == word[n] {
			n++
		}
		if n == len(d) {
			return s.fail(FaultTruncated, i+n)
		}
		return s.fail(FaultBadLiteral, i+n)
	}
	s.kind, s.start, s.next = k, i, i+len(word)
	return k
}

// A want is what may stand at a place where no token has begun yet.
type want uint8

const (
	wantValue want = iota
	wantName
	wantColon
	wantComma // or the closing bracket
	wantEnd
)

// unexpected ends the scan at a byte that cannot stand there and says what its
// writer may have meant.
func (s *Scanner) unexpected(i int, w want) Kind {
	c := s.data[i]
	word := isWordByte(c)
	// A name or an element that is wanted but not first comes after a comma.
	afterComma := w <= wantName && s.kind > ObjectStart && s.kind != ArrayStart && s.kind != Name
	switch {
	case s.isCut() && !utf8.FullRune(s.data[i:]):
		return s.fail(FaultTruncated, len(s.data))
	case c == '/':
		return s.fail(FaultComment, i)
	case afterComma && (c == '}' || c == ']'):
		return s.fail(FaultTrailingComma, i)
	case w <= wantName && isOtherQuote(s.data[i:]), w == wantName && word:
		return s.fail(FaultQuote, i)
	case w == wantValue && word:
		return s.fail(FaultBadLiteral, i)
	case w == wantValue && (c == '+' || c == '.'):
		return s.fail(FaultBadNumber, i)
	case w == wantComma && (word || c == '"' || c == '{' || c == '[' || c == '-'):
		return s.fail(FaultMissingComma, i)
	case w == wantEnd:
		return s.fail(FaultTrailingData, i)
	}
	return s.fail(FaultUnexpectedCharacter, i)
}

func (s *Scanner) fail(f Fault, i int) Kind {
	if s.tooLarge && (f == FaultEmpty || f == FaultTruncated) {
		f = FaultDocumentSize
	}
	s.fault, s.kind, s.start = s.formatFault(f, i), Invalid, i
	return Invalid
}

// skipSpace returns the offset of the first byte from i on that is not white
// space.
func skipSpace(data []byte, i int) int {
	for ; i < len(data) && data[i] <= ' '; i++ {
		switch data[i] {
		case ' ', '\n', '\t', '\r':
		default:
			return i
		}
	}
	return i
}

// isOtherQuote reports whether b begins with a quotation mark that is not the
// one of JSON.
func isOtherQuote(b []byte) bool {
	switch r, _ := utf8.DecodeRune(b); r {
	case '\'', '`', '‘', '’', '‚', '“', '”', '„', '«', '»':
		return true
	}
	return false
}

// isWordByte reports whether c can be part of a word or number.
func isWordByte(c byte) bool {
	return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_' || c == '$'
}
