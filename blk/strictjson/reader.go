package strictjson

import (
	"errors"
	"strconv"
	"strings"

	"github.com/vokasi/vokasi-go/blk"
)

// A Reader reads a document into Go values and collects everything that is wrong
// with it as findings, each with its JSON Pointer, in one pass. Its methods are
// called at the start of a value and leave the Reader at that value's end. What
// they cannot use they report and skip; null and empty texts are never values.
//
// A Reader is made by [Read] and may not be kept.
type Reader struct {
	s     Scanner
	found blk.Findings
	more  int // findings beyond the most that are kept
}

// A Member names a member of an object that a reader knows.
type Member struct {
	// The name.
	Name string
	// Whether it must be there.
	Required bool
}

// maxFindings is how many findings are kept. A document with more is beyond
// mending by hand, and the memory it takes must have a bound.
const maxFindings = 10_000

// Read reads a document with a function that is called at the start of its value
// and returns all that was found, in the order of the document: what the
// function reported, and DOC-007 if the document is not JSON. A document that is
// not JSON is read up to the place where it breaks.
func Read(data []byte, limits Limits, read func(*Reader)) blk.Findings {
	var r Reader
	r.s.Reset(data, limits)
	if r.s.Next() != Invalid {
		read(&r)
	}
	for k := r.s.Kind(); k != End && k != Invalid; {
		k = r.s.Next()
	}
	if err, ok := errors.AsType[*SyntaxError](r.s.Err()); ok {
		text, mend := err.Text(), err.Fault.Mend()
		r.found = append(r.found, blk.Finding{
			Check: "DOC-007", Severity: blk.Fatal, At: string(r.s.AppendPointer(nil)),
			Params: blk.Params{{Name: "fault", Value: string(err.Fault)}, {Name: "offset", Value: strconv.Itoa(err.Offset)},
				{Name: "line", Value: strconv.Itoa(err.Line)}, {Name: "column", Value: strconv.Itoa(err.Column)}},
			Text: text, Mend: mend,
		})
	}
	if r.more > 0 {
		r.found = append(r.found, blk.DocumentFinding("DOC-017", "", blk.Param{Name: "given", Value: strconv.Itoa(r.more)}))
	}
	return r.found
}

// Kind returns the kind of the value's first token.
func (r *Reader) Kind() Kind { return r.s.Kind() }

// At returns the JSON Pointer of the value.
func (r *Reader) At() string { return string(r.s.AppendPointer(nil)) }

// Add reports a finding of the caller's.
func (r *Reader) Add(f blk.Finding) {
	if len(r.found) == maxFindings {
		r.more++
		return
	}
	r.found = append(r.found, f)
}

// Report reports a finding of a check of documents at the value.
func (r *Reader) Report(check blk.CheckID, params ...blk.Param) {
	r.Add(blk.DocumentFinding(check, r.At(), params...))
}

// Skip goes past the value without looking at it.
func (r *Reader) Skip() { r.s.Skip() }

// IsBroken reports whether the document turned out not to be JSON. Values read
// so far stand; nothing more comes.
func (r *Reader) IsBroken() bool { return r.s.Kind() == Invalid }

// Members reads an object: for every member that is known it calls visit with
// the place of the member in the list, at the start of its value. Members that
// are not known, that stand twice or that are required and absent are reported,
// each at its own pointer. It returns false if the value is no object.
func (r *Reader) Members(members []Member, visit func(i int)) bool {
	return r.object(func(name string) int {
		for i := range members {
			if members[i].Name == name {
				return i
			}
		}
		return -1
	}, func() string { return memberNames(members) }, members, visit)
}

// Entries reads an object whose names are data: for every member it calls visit
// with its name, at the start of its value. It returns false if the value is no
// object.
func (r *Reader) Entries(visit func(name string)) bool {
	if !r.expect(ObjectStart) {
		return false
	}
	for r.s.Next() == Name {
		if !r.s.WellFormed() {
			r.Report("DOC-015")
		}
		if r.s.Duplicate() {
			r.Report("DOC-011")
			r.s.Skip()
			continue
		}
		name := string(r.s.Content())
		if r.s.Next() != Invalid {
			visit(name)
		}
	}
	return true
}

func (r *Reader) object(find func(name string) int, names func() string, members []Member, visit func(i int)) bool {
	if !r.expect(ObjectStart) {
		return false
	}
	var room [8]uint64
	seen := room[:]
	if len(members) > 64*len(room) {
		seen = make([]uint64, (len(members)+63)/64)
	}
	for r.s.Next() == Name {
		i := find(string(r.s.Content()))
		switch {
		case r.s.Duplicate():
			r.Report("DOC-011")
			r.s.Skip()
		case i < 0:
			r.Report("DOC-002", blk.Param{Name: "given", Value: blk.QuoteWord(string(r.s.Content()))}, blk.Param{Name: "allowed", Value: names()})
			r.s.Skip()
		default:
			seen[i/64] |= 1 << (i % 64)
			if r.s.Next() != Invalid {
				visit(i)
			}
		}
	}
	if r.IsBroken() {
		return true
	}
	for i := range members {
		if members[i].Required && seen[i/64]>>(i%64)&1 == 0 {
			r.Add(blk.DocumentFinding("DOC-009", string(blk.AppendPointer(r.s.AppendPointer(nil), members[i].Name))))
		}
	}
	return true
}

func memberNames(members []Member) string {
	names := make([]string, len(members))
	for i := range members {
		names[i] = members[i].Name
	}
	return strings.Join(names, ", ")
}

// Elements reads an array and calls visit with the place of each element, at the
// start of its value. It returns the number of elements, and false if the value
// is no array.
func (r *Reader) Elements(visit func(i int)) (int, bool) {
	if !r.expect(ArrayStart) {
		return 0, false
	}
	n := 0
	for k := r.s.Next(); k != ArrayEnd && k != Invalid && k != End; k = r.s.Next() {
		visit(n)
		n++
	}
	return n, true
}

// NonEmpty is [Reader.Elements] for a list that has at least one element; where
// it has none, it says so.
func (r *Reader) NonEmpty(visit func(i int)) {
	if n, ok := r.Elements(visit); ok && n == 0 {
		r.Report("DOC-016")
	}
}

// Peek returns the text of a member of the object that the value is, without
// going past anything: what tells which kind of object it is. It is "" if the
// value is no object or has no such member with a text.
func (r *Reader) Peek(member string) string {
	s := &r.s
	if s.kind != ObjectStart {
		return ""
	}
	top := len(s.frames) - 1
	frame, start, next := s.frames[top], s.start, s.next
	text := ""
	for s.Next() == Name {
		if string(s.Content()) == member {
			if s.Next() == String {
				text = string(s.Content())
			}
			break
		}
		s.Skip()
	}
	s.frames = append(s.frames[:top], frame)
	s.names, s.text, s.slots = s.names[:frame.names], s.text[:frame.text], s.slots[:frame.slots]
	s.kind, s.start, s.next, s.form, s.fault, s.err = ObjectStart, start, next, 0, "", nil
	return text
}

// Text reads a text and returns false if the value is not a text, is empty or is
// not well-formed Unicode.
func (r *Reader) Text() (string, bool) {
	if !r.expect(String) {
		return "", false
	}
	switch {
	case !r.s.WellFormed():
		r.Report("DOC-015")
	case len(r.s.Content()) == 0:
		r.Report("DOC-010")
	default:
		return string(r.s.Content()), true
	}
	return "", false
}

// Bool reads true or false and returns false in ok if the value is neither.
func (r *Reader) Bool() (value, ok bool) {
	if r.s.Kind() == True || r.s.Kind() == False {
		return r.s.Kind() == True, true
	}
	r.wrongType("boolean")
	return false, false
}

// Parse reads a text as a value by its Parse function and reports why where it
// is none.
func Parse[T any](r *Reader, parse func(string) (T, error)) (value T, ok bool) {
	text, ok := r.Text()
	if !ok {
		return value, false
	}
	return parsed(r, text, parse)
}

// ParseNumber reads a number as a value by its Parse function and reports why
// where it is none.
func ParseNumber[T any](r *Reader, parse func(string) (T, error)) (value T, ok bool) {
	if !r.expect(Number) {
		return value, false
	}
	return parsed(r, string(r.s.Raw()), parse)
}

// ParseBool reads true or false as a value by its Parse function.
func ParseBool[T any](r *Reader, parse func(string) (T, error)) (value T, ok bool) {
	b, ok := r.Bool()
	if !ok {
		return value, false
	}
	return parsed(r, strconv.FormatBool(b), parse)
}

func parsed[T any](r *Reader, text string, parse func(string) (T, error)) (value T, ok bool) {
	value, err := parse(text)
	if err == nil {
		return value, true
	}
	var zero T
	r.Refuse(err)
	return zero, false
}

// Refuse reports why the value was refused, as the error of a Parse function
// says it.
func (r *Reader) Refuse(err error) {
	if fault, ok := errors.AsType[*blk.ParseError](err); ok {
		r.Add(fault.Finding(r.At()))
		return
	}
	r.Report("DOC-012", blk.Param{Name: "id", Value: err.Error()}, blk.Param{Name: "en", Value: err.Error()}, blk.Param{Name: "mend_id", Value: "Perbaiki nilainya."}, blk.Param{Name: "mend_en", Value: "Correct the value."})
}

// Word reads a word of a code list and reports REF-001 where it is none.
func Word[C blk.Coded](r *Reader) (C, bool) {
	text, ok := r.Text()
	if !ok {
		return "", false
	}
	if c := C(text); c.IsValid() {
		return c, true
	}
	r.ReportWord(C("").CodeList(), text)
	return "", false
}

// ReportWord reports that a word is not in a code list.
func (r *Reader) ReportWord(list blk.CodeList, word string) {
	r.Report("REF-001", blk.Param{Name: "given", Value: blk.QuoteWord(word)}, blk.Param{Name: "allowed", Value: blk.AllowedWords(list)})
}

// Identifier reads an identifier and reports DOC-014 where it is none.
func Identifier[I ~string](r *Reader) (I, bool) {
	text, ok := r.Text()
	if !ok {
		return "", false
	}
	if !blk.IsIdentifier(text) {
		r.Report("DOC-014")
		return "", false
	}
	return I(text), true
}

// expect reports whether the value begins with a kind of token. Where it does
// not, it says so and skips the value.
func (r *Reader) expect(k Kind) bool {
	if r.s.Kind() == k {
		return true
	}
	r.wrongType(typeName(k))
	return false
}

func (r *Reader) wrongType(want string) {
	switch r.s.Kind() {
	case Invalid:
	case Null:
		r.Report("DOC-010")
	default:
		r.Report("DOC-008", blk.Param{Name: "given", Value: typeName(r.s.Kind())}, blk.Param{Name: "allowed", Value: want})
	}
	r.s.Skip()
}

// typeName returns the name of a JSON type as JSON Schema has it.
func typeName(k Kind) string {
	switch k {
	case ObjectStart:
		return "object"
	case ArrayStart:
		return "array"
	case True, False:
		return "boolean"
	case Null:
		return "null"
	}
	return k.String()
}
