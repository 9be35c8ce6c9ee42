package strictjson

// A PlainName is a member name as documents mostly write it: in quotes, without
// escapes, such as "quota". It is comparable; the zero PlainName is absent.
type PlainName struct{ quoted string }

// NewPlainName returns a name that is ASCII without quotes, backslashes and control
// characters. Any other name is absent, for it can be written in several ways.
func NewPlainName(name string) PlainName {
	if skipPlain([]byte(name), 0) < len(name) {
		return PlainName{}
	}
	return PlainName{`"` + name + `"`}
}

// NextName is [Scanner.Next] for a reader that guesses which member comes next. If
// the next token is this name, and is written like that, it moves there and returns
// true, sooner than Next would. Else it stays where it is and returns false, and
// Next says what comes.
func (s *Scanner) NextName(guess PlainName) bool {
	if s.kind <= End || s.kind == Name {
		return false
	}
	data, t := s.data, &s.frames[len(s.frames)-1]
	i := skipSpace(data, s.next)
	if s.kind != ObjectStart {
		if i >= len(data) || data[i] != ',' {
			return false
		}
		i = skipSpace(data, i+1)
	}
	end := i + len(guess.quoted)
	if end == i || end > len(data) || string(data[i:end]) != guess.quoted || !t.object || len(s.names)-t.names >= s.limits.Members || end-i-2 > s.limits.String {
		return false
	}
	s.kind, s.start, s.next, s.form = Name, i, end, 0
	s.pushName()
	return true
}

// NextText is [Scanner.Next] for a reader that expects the value of a member to be a
// text. If it is one of plain ASCII without escapes, it moves there and returns what
// [Scanner.Content] would, sooner than both. Else it stays where it is and returns
// false, and Next says what comes.
func (s *Scanner) NextText() ([]byte, bool) {
	if s.kind != Name {
		return nil, false
	}
	data := s.data
	i := skipSpace(data, s.next)
	if i >= len(data) || data[i] != ':' {
		return nil, false
	}
	if i = skipSpace(data, i+1); i >= len(data) || data[i] != '"' {
		return nil, false
	}
	end := skipPlain(data, i+1)
	if end >= len(data) || data[end] != '"' || end-i-1 > s.limits.String {
		return nil, false
	}
	s.kind, s.start, s.next, s.form = String, i, end+1, 0
	return data[i+1 : end : end], true
}
