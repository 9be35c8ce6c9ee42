package strictjson

import (
	"bytes"
	"errors"
	"io"
	"math/bits"
	"slices"
)

// A stream is where a document comes from that is not at hand as a whole. The
// Scanner sees it through a window, which moves on as it reads: from the place where
// a token begins, the window always holds the longest token that the limits allow,
// so that no token needs to be read in parts.
type stream struct {
	in       io.Reader // nil if the window holds the document to its end
	window   []byte    // the memory of the window, for this and the next stream
	need     int       // bytes that the window holds from a token on, 0 if it holds the rest
	base     int       // bytes of the document before the window
	first    place     // where the window begins
	last     place     // in the window, what was asked for last
	kept     int       // the offset in the document of what must stay in the window
	keeps    bool      // whether anything must
	tooLarge bool      // the document goes on beyond its limit
	failure  error     // why the stream could not be read to its end
}

// A place is an offset in the document, with the line ends before it and the characters
// between the last of them and it.
type place struct{ offset, lines, columns int }

// beyondToken is what must be seen besides the bytes of a token that a limit counts: its
// quotes, and what shows that it is too long, with room to spare.
const beyondToken = 16

// ResetFrom is [Scanner.Reset] for a document that is read from a stream while s
// reads it, with the same tokens, places and faults. No more of it is in memory than
// a few times the longest token that the limits allow, and the names of the objects
// that are open. What other methods return of the document holds until the next call
// of s, and [Scanner.Position] knows the places from the current token on. A document
// that is too large is read up to its limit. If the stream fails, the scan ends there
// and [Scanner.Err] returns its error.
func (s *Scanner) ResetFrom(in io.Reader, limits Limits) {
	s.Reset(nil, limits)
	s.in, s.need, s.data = in, max(s.limits.String, s.limits.Number)+beyondToken, s.window[:0]
}

// skipSpace returns the offset of the first byte from i on that is not white space,
// with all of the window that a token from there on needs.
func (s *Scanner) skipSpace(i int) int {
	for {
		i = skipSpace(s.data, i)
		if len(s.data)-i >= s.need {
			return i
		}
		i = s.fill(i)
	}
}

// fill moves the window on to the offset i, or to what must stay in it, and fills it.
// It returns what i is then.
func (s *Scanner) fill(i int) int {
	from := i
	if s.keeps {
		from = s.kept - s.base
	}
	if from > 0 {
		s.first = s.place(s.base + from)
		s.data = s.data[:copy(s.data, s.data[from:])]
		s.base, i = s.base+from, i-from
	}
	for s.in != nil && len(s.data)-i < 2*s.need { // twice, so that what is moved is never more than what is new
		s.receive()
	}
	s.window = s.data
	if s.in == nil {
		s.need = 0
	}
	return i
}

// receive adds to the window what the stream gives at once.
func (s *Scanner) receive() {
	if len(s.data) == cap(s.data) {
		s.data = slices.Grow(s.data, max(len(s.data), 1<<10))
	}
	room := s.data[len(s.data):cap(s.data)]
	n, err := 0, error(nil)
	for tries := 0; n == 0 && err == nil && tries < 100; tries++ {
		n, err = s.in.Read(room)
	}
	switch {
	case n < 0 || n > len(room):
		n, err = 0, errors.New("strictjson: a stream returned an impossible number of bytes")
	case n == 0 && err == nil:
		err = io.ErrNoProgress
	}
	s.data = s.data[:len(s.data)+n]
	switch s.tooLarge = s.base+len(s.data) > s.limits.Size; {
	case s.tooLarge:
		s.data, s.in = s.data[:s.limits.Size-s.base], nil
	case err == io.EOF:
		s.in = nil
	case err != nil:
		s.in, s.failure = nil, err
	}
}

// isCut reports whether the stream went on beyond what the window holds to its end.
func (s *Scanner) isCut() bool { return s.tooLarge || s.failure != nil }

// place returns the place of an offset in the window, and goes on from there if it is
// asked for a later one.
func (s *Scanner) place(offset int) place {
	p := s.last
	if offset < p.offset {
		p = s.first
	}
	passed := s.data[p.offset-s.base : offset-s.base]
	if n := bytes.Count(passed, []byte{'\n'}); n > 0 {
		p.lines, p.columns = p.lines+n, 0
		passed = passed[bytes.LastIndexByte(passed, '\n')+1:]
	}
	p.offset, p.columns = offset, p.columns+characters(passed)
	s.last = p
	return p
}

// characters returns the number of bytes of b that are not inside a character.
func characters(b []byte) int {
	n := len(b)
	for ; len(b) >= 8; b = b[8:] {
		x := load64(b)
		n -= bits.OnesCount64(x & (^x << 1) & (0x80 * ones)) // the high bit is set, and the one below is not
	}
	for _, c := range b {
		if c&0xC0 == 0x80 {
			n--
		}
	}
	return n
}
