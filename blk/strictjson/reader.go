package strictjson

import (
	"bytes"
	"errors"
	"io"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/vokasi/vokasi-go/blk"
)

// A Reader reads a document into Go values and collects everything that is wrong
// with it as findings, each with its JSON Pointer, in one pass. Its methods are
// called at the start of a value and leave the Reader at that value's end. What
// they cannot use they report and skip; null and empty texts are never values.
//
// A Reader is made by [Read] or [ReadFrom] and may not be kept.
type Reader struct {
	s      Scanner
	found  blk.Findings
	size   int         // of the pointers of what was found, in bytes
	more   int         // findings that are not kept
	recent [256]string // texts that were read, by their ends: most come again
}

// A Member names a member of an object that a reader knows.
type Member struct {
	// The name.
	Name string
	// Whether it must be there.
	Required bool
}

// A document with more findings than this, or with longer pointers to them, is
// beyond mending by hand, and the memory they take must have a bound.
const (
	maxFindings = 10_000
	maxPointers = 8 << 20
)

// Read reads a document with a function that is called at the start of its value
// and returns all that was found, in the order of the document: what the
// function reported, DOC-007 if the document is not JSON, and DOC-017 if there
// was more than it keeps: 10,000 findings, or fewer where their pointers are
// long. A document that is not JSON is read up to the place where it breaks.
func Read(data []byte, limits Limits, read func(*Reader)) blk.Findings {
	var r Reader
	r.s.Reset(data, limits)
	found, _ := r.read(read)
	return found
}

// ReadFrom is [Read] for a document that is read from a stream, which is never in
// memory as a whole: see [Scanner.ResetFrom]. If the stream fails, it returns what
// was found before and the error of the stream.
func ReadFrom(in io.Reader, limits Limits, read func(*Reader)) (blk.Findings, error) {
	var r Reader
	r.s.ResetFrom(in, limits)
	return r.read(read)
}

func (r *Reader) read(read func(*Reader)) (blk.Findings, error) {
	if r.s.Next() != Invalid {
		read(r)
	}
	for k := r.s.Kind(); k != End && k != Invalid; {
		k = r.s.Next()
	}
	err := r.s.Err()
	if fault, ok := errors.AsType[*SyntaxError](err); ok {
		err = nil
		if fault.Fault.isFormat() { // what was found in another format says nothing
			r.found, r.more = nil, 0
		}
		r.found = append(r.found, blk.Finding{
			Check: "DOC-007", Severity: blk.Fatal, At: r.At(),
			Params: blk.Params{{Name: "fault", Value: string(fault.Fault)}, {Name: "offset", Value: strconv.Itoa(fault.Offset)},
				{Name: "line", Value: strconv.Itoa(fault.Line)}, {Name: "column", Value: strconv.Itoa(fault.Column)}},
			Text: fault.message(), Mend: fault.Fault.Mend(),
		})
	}
	if r.more > 0 {
		r.found = append(r.found, blk.DocumentFinding("DOC-017", "", blk.Param{Name: "given", Value: strconv.Itoa(r.more)}))
	}
	return r.found, err
}

// Kind returns the kind of the value's first token.
func (r *Reader) Kind() Kind { return r.s.Kind() }

// At returns the JSON Pointer of the value. What is not well-formed in a name is
// replaced in it, so that it can be shown.
func (r *Reader) At() string {
	return strings.ToValidUTF8(string(r.s.AppendPointer(nil)), "\uFFFD")
}

// Add reports a finding of the caller's.
func (r *Reader) Add(f blk.Finding) {
	if !r.drops() {
		r.keep(f)
	}
}

// Report reports a finding of a check of documents at the value.
func (r *Reader) Report(check blk.CheckID, params ...blk.Param) {
	if !r.drops() {
		r.keepAt(check, params...)
	}
}

// drops reports whether a finding is not kept, and counts it if so.
func (r *Reader) drops() bool {
	if len(r.found) < maxFindings && r.size < maxPointers {
		return false
	}
	r.more++
	return true
}

func (r *Reader) keep(f blk.Finding) {
	r.found, r.size = append(r.found, f), r.size+len(f.At)
}

// keepAt is keep for a check of documents, at the value. Where its parameters
// take work, it is called instead of Report.
func (r *Reader) keepAt(check blk.CheckID, params ...blk.Param) {
	r.keep(blk.DocumentFinding(check, r.At(), params...))
}

// Skip goes past the value without looking at it.
func (r *Reader) Skip() { r.s.Skip() }

// IsFull reports whether there was more to find than is kept. The document is
// then refused as a whole (DOC-017), so of what is still read no value need be
// kept either.
func (r *Reader) IsFull() bool { return r.more > 0 }

// IsBroken reports whether the document turned out not to be JSON. Values read
// so far stand; nothing more comes.
func (r *Reader) IsBroken() bool { return r.s.Kind() == Invalid }

// Members reads an object: for every member that is known it calls visit with
// the place of the member in the list, at the start of its value, which visit
// may leave unread. Members that are not known, that stand twice or that are
// required and absent are reported, each at its own pointer. An unknown or repeated
// name may be anything, such as a NIK or a whole file: in its pointer runs of six and
// more digits are stars, and what goes beyond 64 bytes is "…", so that such a pointer
// may point at nothing. It returns false if the value is no object.
func (r *Reader) Members(members []Member, visit func(i int)) bool {
	var room [64]bool // so that none is allocated, unless there are more
	seen := append(room[:0], make([]bool, len(members))...)
	next := 0 // most members stand in their order
	isObject := r.object(func(name []byte) {
		isNamed := func(m Member) bool { return m.Name == string(name) }
		i := next + slices.IndexFunc(members[next:], isNamed)
		if i < next {
			i = slices.IndexFunc(members[:next], isNamed)
		}
		switch {
		case i < 0 && r.s.Duplicate(), i >= 0 && seen[i]:
			r.reportTwice()
		case i >= 0:
			seen[i], next = true, i+1
			if r.s.Next() != Invalid {
				visit(i)
			}
		case !r.drops():
			r.keep(blk.DocumentFinding("DOC-002", r.atName(), blk.Param{Name: "given", Value: blk.QuoteWord(string(name))}, blk.Param{Name: "allowed", Value: memberNames(members)}))
		}
	})
	if !isObject || r.IsBroken() {
		return isObject
	}
	for i := range members {
		if members[i].Required && !seen[i] && !r.drops() {
			r.keep(blk.DocumentFinding("DOC-009", string(blk.AppendPointer(r.s.AppendPointer(nil), members[i].Name))))
		}
	}
	return true
}

// Entries reads an object whose names are data: for every member it calls visit
// with its name, at the start of its value, which visit may leave unread. It
// returns false if the value is no object.
func (r *Reader) Entries(visit func(name string)) bool {
	return r.object(func(b []byte) {
		if r.s.Duplicate() {
			r.reportTwice()
			return
		}
		name := string(b)
		if r.s.Next() != Invalid {
			visit(name)
		}
	})
}

// reportTwice reports that the member whose name is read stands twice.
func (r *Reader) reportTwice() {
	if !r.drops() {
		r.keep(blk.DocumentFinding("DOC-011", r.atName()))
	}
}

// atName returns the pointer of the member whose name is read, with the name as it may be shown.
func (r *Reader) atName() string {
	at := r.At()
	around := at[:strings.LastIndexByte(at, '/')]
	return string(blk.AppendPointer([]byte(around), shown(r.s.Content())))
}

// shown returns a name of the document's own making as it may be shown: without long
// numbers, which may be those of people, and no longer than somebody reads.
func shown(name []byte) string {
	const longest, longRun = 64, 6
	b := bytes.Clone(name)
	for i := 0; i < len(b); {
		end := skipDigits(b, i)
		if end-i >= longRun {
			copy(b[i:end], bytes.Repeat([]byte{'*'}, end-i))
		}
		i = end + 1
	}
	if len(b) > longest {
		end := longest
		for !utf8.RuneStart(b[end]) {
			end--
		}
		b = append(b[:end], "…"...)
	}
	return string(b)
}

// object reads an object and calls visit at the name of every member, which may
// leave its value unread. It reports and skips members whose name is not well-formed.
func (r *Reader) object(visit func(name []byte)) bool {
	if !r.expect(ObjectStart) {
		return false
	}
	for r.s.Next() == Name {
		if r.s.WellFormed() {
			visit(r.s.Content())
		} else {
			r.Report("DOC-015")
		}
		r.s.Skip() // what was not read
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
// start of its value, which visit may leave unread. It returns the number of
// elements, and false if the value is no array.
func (r *Reader) Elements(visit func(i int)) (int, bool) {
	if !r.expect(ArrayStart) {
		return 0, false
	}
	n := 0
	for k := r.s.Next(); k != ArrayEnd && k != Invalid; k = r.s.Next() {
		visit(n)
		r.s.Skip() // what was not read
		n++
	}
	return n, true
}

// NonEmpty is [Reader.Elements] for an array that has at least one element; one
// that has none is reported.
func (r *Reader) NonEmpty(visit func(i int)) (int, bool) {
	n, ok := r.Elements(visit)
	if ok && n == 0 && !r.IsBroken() {
		r.Report("DOC-016")
	}
	return n, ok
}

// Peek returns the text of a member of the object that the value is, without
// going past anything: what tells which kind of object it is. It is "" if the
// value is no object or has no such member with a text. Nothing is reported, for
// all of it is read again; so the member is found fastest where it stands first. Of a
// stream, what was read ahead stays in memory until it has been read again.
func (r *Reader) Peek(member string) string {
	s := &r.s
	if s.kind != ObjectStart {
		return ""
	}
	top := len(s.frames) - 1
	frame, start, next := s.frames[top], s.base+s.start, s.base+s.next
	s.kept, s.keeps = start, true
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
	s.kind, s.start, s.next, s.form, s.fault, s.err = ObjectStart, start-s.base, next-s.base, 0, "", nil
	s.keeps = false
	return text
}

// Text reads a text and returns false if the value is not a text, is empty or is
// not well-formed Unicode.
func (r *Reader) Text() (string, bool) {
	b, ok := r.Bytes()
	return r.text(b), ok
}

// Bytes is [Reader.Text] without a copy: what it returns must not be changed and holds
// until the Reader goes on.
func (r *Reader) Bytes() ([]byte, bool) {
	if !r.expect(String) {
		return nil, false
	}
	b := r.s.Content()
	switch {
	case !r.s.WellFormed():
		r.Report("DOC-015")
	case len(b) == 0:
		r.Report("DOC-010")
	default:
		return b, true
	}
	return nil, false
}

// text returns b as a text, which it makes once where it comes again soon.
func (r *Reader) text(b []byte) string {
	const longest = 32
	if len(b) > longest {
		return string(b)
	}
	hash := uint32(len(b))
	for _, c := range b[max(0, len(b)-8):] {
		hash = (hash ^ uint32(c)) * 0x9E3779B1
	}
	recent := &r.recent[hash>>24]
	if *recent != string(b) {
		*recent = string(b)
	}
	return *recent
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
	return parsed(r, r.text(r.s.Raw()), parse)
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
// says it. Any other error than a [*blk.ParseError] may repeat what the document
// says, so of those it reports no more than that the value is none.
func (r *Reader) Refuse(err error) {
	if r.drops() {
		return
	}
	if fault, ok := errors.AsType[*blk.ParseError](err); ok {
		r.keep(fault.Finding(r.At()))
		return
	}
	r.keepAt("DOC-012",
		blk.Param{Name: "id", Value: "Nilai ini salah tulis."}, blk.Param{Name: "en", Value: "The value is not written as it must be."},
		blk.Param{Name: "mend_id", Value: "Perbaiki nilainya."}, blk.Param{Name: "mend_en", Value: "Correct the value."})
}

// Word reads a word of a code list and reports where it is none: see
// [Reader.ReportWord].
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

// ReportWord reports that a code list does not allow a word: REF-001 where the
// word is not in it, REF-008 where the list is open and the word malformed.
func (r *Reader) ReportWord(list blk.CodeList, word string) {
	if !r.drops() {
		check := blk.CheckID("REF-001")
		if list.IsOpen() {
			check = "REF-008"
		}
		r.keepAt(check, blk.Param{Name: "given", Value: blk.QuoteWord(word)}, blk.Param{Name: "allowed", Value: blk.AllowedWords(list)})
	}
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
	switch k := r.s.Kind(); {
	case k == Invalid || r.drops():
	case k == Null:
		r.keepAt("DOC-010")
	default:
		r.keepAt("DOC-008", blk.Param{Name: "given", Value: typeName(k)}, blk.Param{Name: "allowed", Value: want})
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
	}
	return k.String()
}
