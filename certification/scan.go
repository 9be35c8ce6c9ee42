package certification

import "github.com/vokasi/vokasi-go/blk"

// A scan reads the parts of a number from the front of a text. After the first
// defect it reads no more, so that a parser asks once, at the end.
type scan struct {
	text   string
	at     int // the offset of what is read next, or of the defect
	defect blk.Defect
}

func (s *scan) fail(d blk.Defect) {
	if s.defect == "" {
		s.defect = d
	}
}

// next returns the next byte, 0 at the end and after a defect.
func (s *scan) next() byte {
	if s.defect != "" || s.at == len(s.text) {
		return 0
	}
	return s.text[s.at]
}

// has reports whether the next byte is c, and reads it if so.
func (s *scan) has(c byte) bool {
	if s.next() != c {
		return false
	}
	s.at++
	return true
}

// literal reads a fixed text.
func (s *scan) literal(text string) {
	for i := range len(text) {
		if !s.has(text[i]) {
			s.stop(blk.DefectCharacter)
			return
		}
	}
}

// separator reads one of two separators.
func (s *scan) separator(a, b byte) {
	if !s.has(a) && !s.has(b) {
		s.stop(blk.DefectSeparator)
	}
}

// letters reads capital letters, from least to most of them.
func (s *scan) letters(least, most int) string {
	from := s.at
	for c := s.next(); c >= 'A' && c <= 'Z' && s.at < from+most; c = s.next() {
		s.at++
	}
	if s.at < from+least {
		s.stop(blk.DefectCharacter)
	}
	return s.text[from:s.at]
}

// digits reads digits, from least to most of them, and returns them and their
// number.
func (s *scan) digits(least, most int) (text string, n uint32) {
	from := s.at
	for c := s.next(); c >= '0' && c <= '9' && s.at < from+most; c = s.next() {
		n = n*10 + uint32(c-'0')
		s.at++
	}
	if s.at < from+least {
		switch s.next() {
		case 'O', 'o', 'I', 'l':
			s.fail(blk.DefectLetterDigit)
		default:
			s.stop(blk.DefectNonDigit)
		}
	} else if c := s.next(); c >= '0' && c <= '9' {
		s.fail(blk.DefectLength)
	}
	return s.text[from:s.at], n
}

// year reads a year, 0001 to 9999.
func (s *scan) year() uint16 {
	from := s.at
	_, n := s.digits(4, 4)
	if s.defect == "" && n == 0 {
		s.at = from
		s.fail(blk.DefectYear)
	}
	return uint16(n)
}

// month reads a month in Roman figures, I to XII.
func (s *scan) month() uint8 {
	from := s.at
	for c := s.next(); c == 'I' || c == 'V' || c == 'X'; c = s.next() {
		s.at++
	}
	for i, figure := range romanMonths {
		if figure == s.text[from:s.at] {
			return uint8(i + 1)
		}
	}
	if s.defect == "" {
		s.at = from
		s.stop(blk.DefectMonth)
	}
	return 0
}

// stop tells a defect at the next byte; where the text has ended, it is too
// short.
func (s *scan) stop(d blk.Defect) {
	if s.at == len(s.text) {
		d = blk.DefectLength
	}
	s.fail(d)
}

// err ends the scan: it returns the first defect as an error of a form, nil if
// there is none and the text is read to its end.
func (s *scan) err(form *blk.Form) error {
	switch {
	case s.text == "":
		return form.Error(blk.DefectEmpty, -1)
	case s.defect == blk.DefectLength:
		return form.Error(blk.DefectLength, -1)
	case s.defect != "":
		return form.Error(s.defect, s.at)
	case s.at < len(s.text):
		return form.Error(blk.DefectLength, -1)
	}
	return nil
}

var romanMonths = [...]string{"I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"}

// must returns v, and panics on an error. Only the Must functions call it.
func must[T any](v T, err error) T {
	if err != nil {
		panic(err)
	}
	return v
}

// unmarshal sets v to what parse makes of the text, and leaves it as it was on
// an error.
func unmarshal[T any](v *T, text []byte, parse func(string) (T, error)) error {
	parsed, err := parse(string(text))
	if err == nil {
		*v = parsed
	}
	return err
}

// appendPadded appends n in decimal with zeros in front up to a width.
func appendPadded[T uint8 | uint16 | uint32](b []byte, n T, width uint8) []byte {
	from := len(b)
	for range width {
		b = append(b, '0')
	}
	for i := len(b) - 1; i >= from; i-- {
		b[i] = byte('0' + n%10)
		n /= 10
	}
	return b
}
