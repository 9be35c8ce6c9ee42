package eligibility

import (
	"slices"
	"unicode/utf8"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/strictjson"
)

// A Decoder reads the lines of applicants into rows under a layout. It keeps its
// tables and its working memory from line to line: nothing is allocated but the
// texts that a row keeps. It may not be copied, nor used by two goroutines at once;
// [Layout.NewDecoder] gives each its own. The zero Decoder is one of the zero
// [Layout].
//
// A line in which all is well is read in one pass. Any other line is left to
// [ParseApplicant], which says what is wrong. So there is one judge of lines.
type Decoder struct {
	layout *Layout
	scan   strictjson.Scanner
	facts  map[string]*readFact // by name
	first  guess

	// Of the line that is being read.
	line      uint64    // its number for this decoder, which marks what was seen
	evidence  *Evidence // that is being made
	held      [][]byte  // the codes of a set
	assured   []assured
	contested uint32
	batch     blk.BatchID // of a line before: most lists are of few batches
	cell      []byte      // the cell of a set
}

// assured is how sure the values of some slots are, if they are known.
type assured struct {
	slots     uint32
	assurance Assurance
}

// A guess is which fact comes next in evidence and in what is said about it: the one
// that came next the last time.
type guess struct{ evidence, about *readFact }

// readFact is a fact with what it takes to read its values.
type readFact struct {
	*Fact
	name         strictjson.PlainName
	isIdentifier bool
	written      written
	fields       []field                // of the slots
	bits         uint32                 // of the slots
	words        []wordBits             // what each word or level stands as
	codes        map[string][]codeField // where each code of a set stands that the layout or a list names, or that was met
	seen, told   uint64                 // the line that had evidence of it, and the line that said where it is from
	next         guess
}

// written is how the values of a fact are written.
type written uint8

const (
	writtenAbsent written = iota
	writtenRegion
	writtenDate
	writtenFlag
	writtenWord // or level
	writtenCount
	writtenSet
)

// wordBits is what a word stands as.
type wordBits struct {
	word string
	bits uint64
}

// codeField is where a code of a set stands: as a bit, or without one by its validity.
type codeField struct {
	field field
	bit   uint64
}

// NewDecoder returns a decoder under the layout.
func (l *Layout) NewDecoder() *Decoder {
	d := &Decoder{}
	d.prepare(l)
	return d
}

// prepare makes the tables.
func (d *Decoder) prepare(l *Layout) {
	d.layout, d.facts = l, map[string]*readFact{}
	for i := range standardFacts {
		d.know(&standardFacts[i])
	}
	for _, id := range sortedKeys(l.policy.Facts) {
		if fact, _ := l.policy.Fact(id); standardFact(id) == nil {
			d.know(&fact)
		}
	}
}

// know adds a fact to those that the decoder reads.
func (d *Decoder) know(fact *Fact) {
	f := &readFact{Fact: fact, name: strictjson.NewPlainName(string(fact.ID)), isIdentifier: blk.IsIdentifier(string(fact.ID))}
	if fact.Kind == KindSet {
		f.codes = map[string][]codeField{}
	}
	for i := range d.layout.slots {
		if s := &d.layout.slots[i]; s.fact.ID == fact.ID {
			f.fields, f.bits = append(f.fields, s.field), f.bits|1<<i
			if fact.Kind == KindSet {
				f.knowCodes(s)
			}
		}
	}
	switch fact.Kind {
	case KindRegion:
		f.written = writtenRegion
	case KindDate:
		f.written = writtenDate
	case KindFlag:
		f.written = writtenFlag
	case KindLevel, KindWord:
		f.written = writtenWord
		f.knowWords()
	case KindCount:
		f.written = writtenCount
	case KindSet:
		f.written = writtenSet
		for _, code := range fact.Words.Values() {
			f.knowCode(code)
		}
	}
	d.facts[string(fact.ID)] = f
}

func (f *readFact) knowWords() {
	s := slot{fact: *f.Fact}
	for _, word := range f.Fact.words().Values() {
		if utf8.ValidString(word) && word != "" {
			f.words = append(f.words, wordBits{word, s.encode(WordValue(word))})
		}
	}
}

// knowCodes adds the codes that stand in a slot.
func (f *readFact) knowCodes(s *slot) {
	if s.code != "" {
		f.knowCode(s.code, codeField{field: s.field})
	}
	for bit, code := range s.codes {
		f.knowCode(code, codeField{s.field, 1 << bit})
	}
}

// knowCode adds a code with where it stands, if the fact can hold it.
func (f *readFact) knowCode(code string, at ...codeField) {
	if f.isCode(code) && utf8.ValidString(code) {
		f.codes[code] = append(f.codes[code], at...)
	}
}

// Parse reads the line of one applicant into a row, as [Layout.ReadRows] does. The
// number and the offset of the row stay as they are.
func (d *Decoder) Parse(line []byte, row *Row) {
	if d.layout == nil {
		d.prepare(&Layout{})
	}
	if !d.parse(line, row) {
		a, found := ParseApplicant(line, &d.layout.policy)
		d.take(row, &a, found)
	}
}

// take fills a row with what the reader of dossiers found.
func (d *Decoder) take(row *Row, a *Applicant, found blk.Findings) {
	row.Application, row.Found = a.Application, found
	row.Evidence, _ = d.layout.Evidence(&a.Dossier)
}

// begin empties a row, which the decoder then fills.
func (d *Decoder) begin(row *Row) {
	row.Application, row.Evidence, row.Found = Application{}, Evidence{tag: d.layout.tag}, nil
	d.line++
	d.evidence, d.assured, d.contested = &row.Evidence, d.assured[:0], 0
}

// end makes known how sure the values are, and takes away those on which sources
// disagree.
func (d *Decoder) end() {
	e := d.evidence
	for _, a := range d.assured {
		for level := 1; level <= a.assurance.rank(); level++ {
			e.known[level] |= e.known[0] & a.slots
		}
	}
	e.contested = d.contested
	for level := range assuranceLevels {
		e.known[level] &^= d.contested
	}
	d.evidence = nil
}

// The places of the members of an applicant in their list.
const (
	memberID = iota
	memberName
	memberNIK
	memberFamilyCardNumber
	memberBatch
	memberScore
	memberRegisteredAt
	memberEvidence
	memberAbout
	memberContested

	requiredMembers = 1<<memberID | 1<<memberEvidence
)

// parse reads a line. It returns false if anything about it is not as it should be.
func (d *Decoder) parse(line []byte, row *Row) bool {
	d.begin(row)
	d.scan.Reset(line, limits)
	if d.scan.Next() != strictjson.ObjectStart {
		return false
	}
	seen, ok := d.members(applicantNames, func(i int) bool { return d.member(i, row) })
	if !ok || seen&requiredMembers != requiredMembers || d.scan.Next() != strictjson.End {
		return false
	}
	d.end()
	return true
}

// The names of the members that lines have.
var (
	applicantNames = plainNames(applicantMembers)
	aboutNames     = plainNames(aboutMembers)
	holdingNames   = plainNames(holdingMembers)
)

// memberNames are the names of the members of an object in their order.
type memberNames struct {
	members []strictjson.Member
	plain   []strictjson.PlainName
}

func plainNames(members []strictjson.Member) memberNames {
	names := memberNames{members: members}
	for _, m := range members {
		names.plain = append(names.plain, strictjson.NewPlainName(m.Name))
	}
	return names
}

// members reads an object whose members are known, to its end. It calls visit at the
// name of each with its place in the list, and returns which it has. It tries first
// whether they stand in their order.
func (d *Decoder) members(names memberNames, visit func(i int) bool) (seen uint, ok bool) {
	for next := 0; ; {
		i := next
		if i == len(names.plain) || !d.scan.NextName(names.plain[i]) {
			if d.scan.Next() != strictjson.Name {
				return seen, d.scan.Kind() == strictjson.ObjectEnd
			}
			i = placeOf(names.members, string(d.scan.Content()))
		}
		if i < 0 || seen>>i&1 == 1 || !visit(i) {
			return seen, false
		}
		seen, next = seen|1<<i, i+1
	}
}

// placeOf returns the place of a member in a list, -1 if it is not there.
func placeOf(members []strictjson.Member, name string) int {
	return slices.IndexFunc(members, func(m strictjson.Member) bool { return m.Name == name })
}

// member reads a member of an applicant.
func (d *Decoder) member(i int, row *Row) bool {
	switch i {
	case memberID:
		return d.id(&row.ID)
	case memberEvidence:
		return d.scan.Next() == strictjson.ObjectStart && d.values()
	case memberAbout:
		return d.scan.Next() == strictjson.ObjectStart && d.sources()
	case memberContested:
		return d.scan.Next() == strictjson.ArrayStart && d.disputes()
	}
	text := d.text()
	switch i {
	case memberName:
		row.Name = string(text)
		return row.Name != ""
	case memberBatch:
		if len(text) > 0 && string(text) == string(d.batch) {
			row.Batch = d.batch
			return true
		}
		return d.newBatch(string(text), &row.Batch)
	}
	return len(text) <= longest && setMember(&row.Application, i, string(text))
}

// text returns the text that is the value of a member, empty if it is none that may
// stand there.
func (d *Decoder) text() []byte {
	if text, ok := d.scan.NextText(); ok {
		return text
	}
	return d.textOf(d.scan.Next())
}

// textOf returns the text of the current token, empty if it is none that may stand
// there.
func (d *Decoder) textOf(k strictjson.Kind) []byte {
	if k != strictjson.String || !d.scan.WellFormed() {
		return nil
	}
	return d.scan.Content()
}

// longest is the length of the longest text that is a value of any fact but a set,
// or a number of an application. Up to this many bytes are made a string without
// memory of its own.
const longest = 32

// id reads the identifier of an applicant.
func (d *Decoder) id(id *ApplicantID) bool {
	id.text = string(d.text())
	if d.scan.Kind() == strictjson.Number {
		var err error
		*id, err = numberID(string(d.scan.Raw()))
		return err == nil
	}
	return id.text != ""
}

// newBatch keeps the identifier of a batch.
func (d *Decoder) newBatch(id string, batch *blk.BatchID) bool {
	if !blk.IsIdentifier(id) {
		return false
	}
	d.batch = blk.BatchID(id)
	*batch = d.batch
	return true
}

// setMember reads the text of a member of an application that is not kept as text.
func setMember(a *Application, i int, text string) bool {
	var err error
	switch i {
	case memberNIK:
		a.NIK, err = blk.ParseNIK(text)
	case memberFamilyCardNumber:
		a.FamilyCardNumber, err = blk.ParseFamilyCardNumber(text)
	case memberScore:
		a.Score, err = parseScore(text)
	case memberRegisteredAt:
		a.RegisteredAt, err = blk.ParseInstant(text)
	}
	return err == nil
}

// nextFact moves to the next member of an object whose members are facts and returns
// the fact, nil if it is none or if there is no further member. It tries first
// whether it is the one that is guessed.
func (d *Decoder) nextFact(guessed **readFact) *readFact {
	if f := *guessed; f != nil && d.scan.NextName(f.name) {
		return f
	}
	if d.scan.Next() != strictjson.Name || !d.scan.WellFormed() {
		return nil
	}
	f := d.facts[string(d.scan.Content())]
	if f != nil {
		*guessed = f
	}
	return f
}

// values reads the object of what is known.
func (d *Decoder) values() bool {
	f := d.nextFact(&d.first.evidence)
	for ; f != nil; f = d.nextFact(&f.next.evidence) {
		if f.seen == d.line || !d.value(f) {
			return false
		}
		f.seen = d.line
	}
	return d.scan.Kind() == strictjson.ObjectEnd
}

// value reads the value of a fact.
func (d *Decoder) value(f *readFact) bool {
	switch f.written {
	case writtenFlag:
		k := d.scan.Next()
		if k == strictjson.True {
			d.put(f, 1)
		} else {
			d.put(f, 0)
		}
		return k == strictjson.True || k == strictjson.False
	case writtenCount:
		k, raw := d.scan.Next(), d.scan.Raw()
		return k == strictjson.Number && len(raw) <= longest && d.putCount(f, string(raw))
	case writtenSet:
		return d.scan.Next() == strictjson.ArrayStart && d.codes(f)
	}
	text := d.text()
	return len(text) <= longest && d.putText(f, string(text))
}

// put writes a value into the slots of a fact.
func (d *Decoder) put(f *readFact, n uint64) {
	for _, at := range f.fields {
		d.evidence.set(at, n)
	}
	d.evidence.known[0] |= f.bits
}

// putCount writes a count that the fact can have.
func (d *Decoder) putCount(f *readFact, text string) bool {
	count, err := blk.ParseCount(text)
	if err != nil {
		return false
	}
	n, _ := count.Int()
	if f.Most > 0 && (n < f.Least || n > f.Most) {
		return false
	}
	d.put(f, uint64(n))
	return true
}

// putText writes a region, a date, a level or a word.
func (d *Decoder) putText(f *readFact, text string) bool {
	switch f.written {
	case writtenRegion:
		region, err := blk.ParseRegion(text)
		if err != nil {
			return false
		}
		d.put(f, packRegion(region))
	case writtenDate:
		day, err := blk.ParseDate(text)
		if err != nil {
			return false
		}
		d.put(f, packDate(day))
	case writtenWord:
		i := slices.IndexFunc(f.words, func(w wordBits) bool { return w.word == text })
		if i < 0 {
			return false
		}
		d.put(f, f.words[i].bits)
	default:
		return false
	}
	return true
}

// codes reads the array of a set.
func (d *Decoder) codes(f *readFact) bool {
	d.beginSet(f)
	k := d.scan.Next()
	for ; k == strictjson.String || k == strictjson.ObjectStart; k = d.scan.Next() {
		var h Holding
		code, ok := d.holding(k, &h)
		if !ok || !d.hold(f, code, h) {
			return false
		}
	}
	return k == strictjson.ArrayEnd
}

// holding reads a code of a set, alone or with its validity.
func (d *Decoder) holding(k strictjson.Kind, h *Holding) (code []byte, ok bool) {
	if k == strictjson.String {
		return d.code(d.textOf(k))
	}
	_, ok = d.members(holdingNames, func(i int) (ok bool) {
		switch i {
		case 0:
			code, ok = d.code(d.text())
		case 1:
			ok = d.day(&h.From)
		case 2:
			ok = d.day(&h.Until)
		}
		return ok
	})
	return code, ok && len(code) > 0
}

// code returns the text of the current token as a code of a set. One that is written
// with escapes is left to the other reader: it does not stay where it is.
func (d *Decoder) code(text []byte) ([]byte, bool) {
	return text, len(text) > 0 && len(text) == len(d.scan.Raw())-len(`""`)
}

// day reads a date.
func (d *Decoder) day(day *blk.Date) bool {
	text := d.text()
	if len(text) > longest {
		return false
	}
	var err error
	*day, err = blk.ParseDate(string(text))
	return err == nil
}

// beginSet makes a set known and empty.
func (d *Decoder) beginSet(f *readFact) {
	d.held = d.held[:0]
	d.evidence.known[0] |= f.bits
}

// hold adds a code to the set of a fact. Sets of very many codes are left to the
// other reader.
func (d *Decoder) hold(f *readFact, code []byte, h Holding) bool {
	if len(d.held) == maxCodes || h.From.After(h.Until) && !h.Until.IsZero() {
		return false
	}
	for _, other := range d.held {
		if string(other) == string(code) {
			return false
		}
	}
	d.held = append(d.held, code)
	at, named := f.codes[string(code)]
	if !named {
		return f.learnCode(code)
	}
	for _, c := range at {
		if c.bit != 0 {
			d.evidence.set(c.field, d.evidence.get(c.field)|c.bit)
		} else {
			d.evidence.set(c.field, packHolding(h))
		}
	}
	return true
}

// mostLearned is how many codes of a fact are remembered.
const mostLearned = 256

// learnCode reports whether the fact can hold a code that nobody names, and remembers
// it if so: most lists are of few codes.
func (f *readFact) learnCode(code []byte) bool {
	if !f.canHold(code) {
		return false
	}
	if len(f.codes) < mostLearned {
		f.codes[string(code)] = nil
	}
	return true
}

// canHold reports whether the fact can hold a code that nobody names.
func (f *readFact) canHold(code []byte) bool {
	switch {
	case f.Words.Len() > 0 || len(code) > 2*longest:
		return false
	case len(code) > longest: // an identifier is two identifiers
		return f.ID != FactUnits && blk.IsIdentifier(string(code[:longest])) && blk.IsIdentifier(string(code[longest:]))
	}
	return f.isCode(string(code))
}

// sources reads the object of where evidence is from.
func (d *Decoder) sources() bool {
	f := d.nextFact(&d.first.about)
	for ; f != nil; f = d.nextFact(&f.next.about) {
		if f.told == d.line || d.scan.Next() != strictjson.ObjectStart || !d.source(f) {
			return false
		}
		f.told = d.line
	}
	return d.scan.Kind() == strictjson.ObjectEnd
}

// source reads where the evidence of a fact is from. Only how sure it is matters.
func (d *Decoder) source(f *readFact) bool {
	_, ok := d.members(aboutNames, func(i int) bool {
		switch i {
		case 0:
			return d.assure(f, string(d.text()))
		case 1:
			return len(d.text()) > 0
		}
		var day blk.Date
		return d.day(&day)
	})
	return ok
}

// assure makes known how sure the value of a fact is.
func (d *Decoder) assure(f *readFact, word string) bool {
	for _, a := range [...]Assurance{Declared, Documented, Verified} {
		if word == string(a) {
			d.assured = append(d.assured, assured{f.bits, a})
			return true
		}
	}
	return false
}

// disputes reads the array of facts on which sources disagree.
func (d *Decoder) disputes() bool {
	k := d.scan.Next()
	for ; k == strictjson.String; k = d.scan.Next() {
		f := d.facts[string(d.textOf(k))]
		if f == nil || !f.isIdentifier {
			return false
		}
		d.contested |= f.bits
	}
	return k == strictjson.ArrayEnd
}
