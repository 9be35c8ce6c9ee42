package strictjson

import (
	"hash/maphash"
	"strconv"
)

// A name is a member name of an object that is still open.
type name struct {
	start, end uint32 // in the document, or in the copied names
	hash       uint32
	copied     bool // decoded, or from a stream, whose window moves on
	duplicate  bool
}

// Up to this many names of an object are compared one by one, more in a table.
const fewNames = 64

// Duplicate reports whether the current token is the name of a member that its
// object already has. Names are compared by what they say: "a" and "\u0061" are
// the same. A caller that never asks pays nothing for it.
func (s *Scanner) Duplicate() bool { return s.kind == Name && s.duplicate() }

func (s *Scanner) duplicate() bool {
	t := &s.frames[len(s.frames)-1]
	for ; t.indexed < len(s.names); t.indexed++ {
		s.index(t, t.indexed)
	}
	return s.names[len(s.names)-1].duplicate
}

// AppendPointer appends the JSON Pointer (RFC 6901) of the current value, or at
// a name of the member that it names: "/batches/3/quota". The pointer of the
// whole document is empty. At [Invalid] it is that of the value that could not
// be read.
func (s *Scanner) AppendPointer(dst []byte) []byte {
	for i := range s.frames {
		names := len(s.names)
		if i+1 < len(s.frames) {
			names = s.frames[i+1].names
		}
		dst = s.appendStep(dst, &s.frames[i], names)
	}
	return dst
}

// appendStep appends the step of a pointer from f to the value in it, given
// where the names of f end.
func (s *Scanner) appendStep(dst []byte, f *frame, names int) []byte {
	switch {
	case f.elements > 0:
		return strconv.AppendInt(append(dst, '/'), int64(f.elements)-1, 10)
	case f.object && names > f.names:
		dst = append(dst, '/')
		for _, c := range s.nameBytes(&s.names[names-1]) {
			switch c {
			case '~':
				dst = append(dst, "~0"...)
			case '/':
				dst = append(dst, "~1"...)
			default:
				dst = append(dst, c)
			}
		}
	}
	return dst
}

// name reads the member name that begins at i.
func (s *Scanner) name(i int) Kind {
	if s.data[i] != '"' {
		return s.unexpected(i, wantName)
	}
	if len(s.names)-s.frames[len(s.frames)-1].names >= s.limits.Members {
		return s.fail(FaultMembers, i)
	}
	if !s.scanString(i) {
		return Invalid
	}
	s.kind = Name
	s.pushName()
	return Name
}

// pushName puts the current token on the stack of names.
func (s *Scanner) pushName() {
	s.names = append(s.names, name{})
	n := &s.names[len(s.names)-1]
	n.start, n.end = uint32(s.start+1), uint32(s.next-1)
	if s.form == 0 && s.need == 0 {
		return
	}
	written := s.data[n.start:n.end]
	n.start, n.copied = uint32(len(s.text)), true
	if s.form == 0 {
		s.text = append(s.text, written...)
	} else {
		s.text = appendDecoded(s.text, written)
	}
	n.end = uint32(len(s.text))
}

// nameBytes returns what a name says.
func (s *Scanner) nameBytes(n *name) []byte {
	if n.copied {
		return s.text[n.start:n.end:n.end]
	}
	return s.data[n.start:n.end:n.end]
}

// index finds out whether the name at i of the stack is a duplicate of an
// earlier one of its object.
func (s *Scanner) index(t *frame, i int) {
	n := &s.names[i]
	if i-t.names >= fewNames {
		s.indexInTable(t, i)
		return
	}
	b := s.nameBytes(n)
	n.hash = sketch(b)
	if bit := uint64(1) << (n.hash * 0x9E3779B1 >> 26); t.seen&bit == 0 {
		t.seen |= bit
		return
	}
	for k := t.names; k < i; k++ {
		if e := &s.names[k]; e.hash == n.hash && string(s.nameBytes(e)) == string(b) {
			n.duplicate = true
			return
		}
	}
}

// indexInTable is index for an object with many names. Their table is open
// addressed, at most half full, and holds 1 + the place of each distinct name;
// it grows on top of the slots of the objects around it.
func (s *Scanner) indexInTable(t *frame, i int) {
	if !s.seeded {
		s.seed, s.seeded = maphash.MakeSeed(), true
	}
	if size := len(s.slots) - t.slots; size <= 2*t.distinct {
		s.grow(t, i, max(2*size, 4*fewNames))
	}
	s.names[i].hash = s.tableHash(&s.names[i])
	s.insert(t, i)
}

// grow makes a table of the given size, a power of two, for the names before i.
func (s *Scanner) grow(t *frame, i, size int) {
	first := len(s.slots) == t.slots // no name has been hashed for a table
	s.slots = append(s.slots[:t.slots], make([]uint32, size)...)
	t.distinct = 0
	for k := t.names; k < i; k++ {
		n := &s.names[k]
		if first {
			n.hash = s.tableHash(n)
		}
		if !n.duplicate {
			s.insert(t, k)
		}
	}
}

// insert puts the name at i into the table, unless it is there.
func (s *Scanner) insert(t *frame, i int) {
	n := &s.names[i]
	table := s.slots[t.slots:]
	mask := uint32(len(table) - 1)
	for at := n.hash & mask; ; at = (at + 1) & mask {
		slot := table[at]
		if slot == 0 {
			table[at] = uint32(i) + 1
			t.distinct++
			return
		}
		if e := &s.names[slot-1]; e.hash == n.hash && string(s.nameBytes(e)) == string(s.nameBytes(n)) {
			n.duplicate = true
			return
		}
	}
}

// tableHash is another one in every run, as in the maps of Go, so that nobody can
// write names that fall on the same slots. What is found does not depend on it.
func (s *Scanner) tableHash(n *name) uint32 { return uint32(maphash.Bytes(s.seed, s.nameBytes(n))) }

// sketch tells most different names apart by their length and three of their
// bytes.
func sketch(b []byte) uint32 {
	n := len(b)
	if n == 0 {
		return 0
	}
	return uint32(n)<<24 | uint32(b[n-1])<<16 | uint32(b[n/2])<<8 | uint32(b[0])
}
