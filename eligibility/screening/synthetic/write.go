package synthetic

import (
	"strconv"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/eligibility"
)

// appendID appends the identifier: the seed and the number of the row, from 1.
func (p *person) appendID(b []byte) []byte {
	b = strconv.AppendUint(append(b, 's'), p.cohort.seed, 10)
	return appendPadded(append(b, '-'), p.row+1, 7)
}

// appendName appends a name that is plainly nobody's.
func (p *person) appendName(b []byte) []byte {
	b = append(append(b, p.given...), " Contoh "...)
	return strconv.AppendInt(b, int64(p.row+1), 10)
}

// appendNIK appends the sixteen digits of the identity number.
func (p *person) appendNIK(b []byte) []byte {
	day := p.born.Day()
	if p.sex == blk.Female {
		day += 40
	}
	return appendDigits(b, p.from, day, p.born, p.serial)
}

// appendFamilyCard appends the sixteen digits of the family card. The day of its issue
// and its serial follow from the identity number of the head of the family, so that
// no other family has them; the older the head, the older the card.
func (p *person) appendFamilyCard(b []byte) []byte {
	issued := p.cohort.day(-1 - p.head.birth/10)
	return appendDigits(b, p.headFrom, issued.Day(), issued, int(p.head.turn.turn)*10+p.head.birth%10)
}

// appendDigits appends a district, a day and a serial as identity numbers have them.
func appendDigits(b []byte, d *district, day int, date blk.Date, serial int) []byte {
	b = append(b, d.text[0:2]...)
	b = append(b, d.text[3:5]...)
	b = append(b, d.text[6:8]...)
	b = appendPadded(b, day, 2)
	b = appendPadded(b, date.Month(), 2)
	b = appendPadded(b, date.Year()%100, 2)
	return appendPadded(b, 9900+serial, 4)
}

// appendRegistered appends when the application was handed in.
func (p *person) appendRegistered(b []byte) []byte {
	b = append(appendDate(b, p.cohort.day(-p.daysBefore)), 'T')
	b = append(appendPadded(b, p.second/3600, 2), ':')
	b = append(appendPadded(b, p.second/60%60, 2), ':')
	return append(appendPadded(b, p.second%60, 2), 'Z')
}

// appendScore appends the score with its two decimals.
func (p *person) appendScore(b []byte) []byte {
	b = append(strconv.AppendInt(b, int64(p.score/100), 10), '.')
	return appendPadded(b, p.score%100, 2)
}

// appendJSON appends the person as a line of JSON. Nothing in it needs an escape.
func (p *person) appendJSON(b []byte) []byte {
	b = append(p.appendID(append(b, `{"id":"`...)), `","name":"`...)
	b = append(p.appendName(b), `","nik":"`...)
	b = append(p.appendNIK(b), `","family_card_number":"`...)
	b = p.appendFamilyCard(b)
	if p.batch != "" {
		b = append(append(b, `","batch":"`...), p.batch...)
	}
	b = append(p.appendScore(append(b, `","score":"`...)), `","registered_at":"`...)
	b = append(p.appendRegistered(b), `","evidence":`...)
	before := len(b)
	for i := range facts {
		if p.values[i].kind != absentKind {
			b = p.values[i].appendJSON(append(b, p.cohort.spelled[i].member...))
		}
	}
	b = p.appendAbout(closeObject(b, before))
	if p.contested >= 0 {
		b = append(append(append(b, `,"contested":["`...), facts[p.contested].id...), `"]`...)
	}
	return append(b, "}\n"...)
}

// closeObject makes what was appended since a place an object: members, each behind a
// comma, of which the first becomes the brace.
func closeObject(b []byte, since int) []byte {
	if len(b) == since {
		b = append(b, '{')
	}
	b[since] = '{'
	return append(b, '}')
}

// A spelling is what is written of a fact whoever it is of: the name of the member
// behind a comma, and the beginning of what is said about it where a paper or a
// register says it.
type spelling struct{ member, documented, verified string }

func (f *fact) spell() spelling {
	member := `,"` + string(f.id) + `":`
	about := func(a eligibility.Assurance, source string) string {
		return member + `{"assurance":"` + string(a) + `","source":"` + source + `","on":"`
	}
	return spelling{member, about(eligibility.Documented, f.paper), about(eligibility.Verified, f.register)}
}

func (p *person) appendAbout(b []byte) []byte {
	if p.sure == [factCount]assurance{} {
		return b
	}
	b = append(b, `,"about":`...)
	before := len(b)
	for i := range facts {
		switch p.sure[i] {
		case declared:
			continue
		case documented:
			b = append(b, p.cohort.spelled[i].documented...)
		case verified:
			b = append(b, p.cohort.spelled[i].verified...)
		}
		b = append(appendDate(b, p.seenOn), `"}`...)
	}
	return closeObject(b, before)
}

func (v *value) appendJSON(b []byte) []byte {
	switch v.kind {
	case wordKind, dayKind:
		return append(v.appendText(append(b, '"')), '"')
	case codesKind:
		return v.appendCodes(b)
	}
	return v.appendText(b)
}

// appendCodes appends a set as a list of JSON.
func (v *value) appendCodes(b []byte) []byte {
	b = append(b, '[')
	before := len(b)
	from, until := v.validity()
	for i, code := range v.codes {
		if v.which>>i&1 == 0 {
			continue
		}
		if len(b) > before {
			b = append(b, ',')
		}
		if from.IsZero() {
			b = append(append(append(b, '"'), code...), '"')
			continue
		}
		b = append(append(append(b, `{"code":"`...), code...), `","from":"`...)
		b = append(appendDate(b, from), `","until":"`...)
		b = append(appendDate(b, until), `"}`...)
	}
	return append(b, ']')
}

// appendText appends a value as it stands in a cell of a table.
func (v *value) appendText(b []byte) []byte {
	switch v.kind {
	case flagKind:
		return strconv.AppendBool(b, v.number == 1)
	case countKind:
		return strconv.AppendInt(b, int64(v.number), 10)
	case wordKind:
		return append(b, v.word...)
	case dayKind:
		return appendDate(b, v.date)
	case codesKind:
		before := len(b)
		for i, code := range v.codes {
			if v.which>>i&1 == 0 {
				continue
			}
			if len(b) > before {
				b = append(b, ';')
			}
			b = append(b, code...)
		}
		if len(b) == before {
			b = append(b, '-')
		}
	}
	return b
}

// appendHeader appends the names of the columns.
func appendHeader(b []byte) []byte {
	b = append(b, "id,name,nik,family_card_number,batch,score,registered_at"...)
	for i := range facts {
		id := facts[i].id
		b = append(append(b, ','), id...)
		if hasAbout(i) {
			for _, member := range [...]string{".assurance", ".source", ".on"} {
				b = append(append(append(b, ','), id...), member...)
			}
		}
	}
	return append(b, ",contested\n"...)
}

// hasAbout reports whether a fact can be more than declared.
func hasAbout(i int) bool { return facts[i].paper != "" || facts[i].register != "" }

// appendCSV appends the person as a row of a table. No cell needs quotes.
func (p *person) appendCSV(b []byte) []byte {
	b = append(p.appendID(b), ',')
	b = append(p.appendName(b), ',')
	b = append(p.appendNIK(b), ',')
	b = append(p.appendFamilyCard(b), ',')
	b = append(append(b, p.batch...), ',')
	b = append(p.appendScore(b), ',')
	b = p.appendRegistered(b)
	for i := range facts {
		b = p.values[i].appendText(append(b, ','))
		if !hasAbout(i) {
			continue
		}
		if a, ok := p.about(i); ok {
			b = append(append(append(b, ','), a.Assurance...), ',')
			b = appendDate(append(append(b, a.Source...), ','), a.On)
		} else {
			b = append(b, ",,,"...)
		}
	}
	b = append(b, ',')
	if p.contested >= 0 {
		b = append(b, facts[p.contested].id...)
	}
	return append(b, '\n')
}

func appendDate(b []byte, d blk.Date) []byte {
	b, _ = d.AppendText(b) // never fails
	return b
}

// appendPadded appends a number with zeros in front up to a width.
func appendPadded(b []byte, n, width int) []byte {
	for limit := 10; width > 1; width-- {
		if n < limit {
			b = append(b, '0')
		}
		limit *= 10
	}
	return strconv.AppendInt(b, int64(n), 10)
}
