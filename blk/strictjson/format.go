package strictjson

import (
	"bytes"
	"unicode"
)

// signatures are how files of other formats begin.
var signatures = []struct {
	begin string
	fault Fault
}{
	{"PK\x03\x04", FaultWorkbook},
	{"\xD0\xCF\x11\xE0", FaultWorkbook},
	{"\x1F\x8B", FaultCompressed},
	{"BZh", FaultCompressed},
	{"\xFD7zXZ", FaultCompressed},
	{"\x28\xB5\x2F\xFD", FaultCompressed},
	{"Rar!", FaultCompressed},
	{"%PDF-", FaultPDF},
	{"{\\rtf", FaultPlainText},
	{"---\n", FaultPlainText}, // YAML
	{"---\r\n", FaultPlainText},
}

// look is how many bytes at the beginning of a document tell its format. So many are at
// hand whatever the limits are.
const look = 32

// formatFault returns a fault as it is, or which other format the file has if that
// explains it: the fault is at i, where a document begins or has ended.
func (s *Scanner) formatFault(f Fault, i int) Fault {
	start := s.data[:min(len(s.data), look)]
	switch {
	case f == FaultUTF16:
		return encodingFault(start)
	case f == FaultTrailingData:
		return trailingFault(s.kind, s.data[i])
	case s.base > 0 || i >= min(len(start), look/2) || !isWrongStart(s, f): // a window that has moved on is beyond the beginning
		return f
	}
	for _, signature := range signatures {
		if bytes.HasPrefix(start, []byte(signature.begin)) {
			return signature.fault
		}
	}
	switch line, _, _ := bytes.Cut(start[i:], []byte("\n")); {
	case s.kind == ObjectStart:
		return f
	case isBinary(start):
		return FaultBinary
	case start[i] == '<':
		return FaultMarkup
	case isPlainText(line):
		return FaultPlainText
	}
	return f
}

// isWrongStart reports whether a fault is that a document does not begin as one.
func isWrongStart(s *Scanner, f Fault) bool {
	if s.kind == ObjectStart {
		return len(s.frames) == 2 && f == FaultUnexpectedCharacter
	}
	return s.kind == Invalid && (f == FaultUnexpectedCharacter || f == FaultBadLiteral || f == FaultBadNumber)
}

// encodingFault returns which encoding a document has that begins with the mark of one,
// or with a NUL in one of its first two bytes.
func encodingFault(start []byte) Fault {
	zero := func(i int) bool { return len(start) > i && start[i] == 0 }
	switch mark := string(start[:min(len(start), 4)]); {
	case mark == "\xFF\xFE\x00\x00" || mark == "\x00\x00\xFE\xFF":
		return FaultUTF32
	case len(mark) < 4 || mark[:2] == "\xFF\xFE" || mark[:2] == "\xFE\xFF":
		return FaultUTF16
	case zero(0) && zero(1) && zero(2) && !zero(3), !zero(0) && zero(1) && zero(2) && zero(3):
		return FaultUTF32
	case zero(0) && !zero(1) || !zero(0) && zero(1) && !zero(2):
		return FaultUTF16
	}
	return FaultBinary
}

// trailingFault returns what follows a whole value and begins with c.
func trailingFault(last Kind, c byte) Fault {
	switch {
	case c == '{' || c == '[':
		return FaultSecondDocument
	case (last == String || last == Number) && (c == ',' || c == ';' || c == '|'):
		return FaultPlainText
	}
	return FaultTrailingData
}

// isBinary reports whether a file that begins so is no text: it has control characters
// other than those that space it out.
func isBinary(start []byte) bool {
	return bytes.ContainsFunc(start, func(r rune) bool { return r < '\t' || r > '\r' && r < ' ' })
}

// isPlainText reports whether a line that begins like no JSON is prose, a row of a table or
// a setting, and not a word that is misspelt or a comment.
func isPlainText(line []byte) bool {
	line = bytes.TrimSpace(line)
	return !bytes.HasPrefix(line, []byte("#")) && bytes.ContainsFunc(line, unicode.IsLetter) && (len(line) > 20 || bytes.ContainsAny(line, " \t,;:=|"))
}
