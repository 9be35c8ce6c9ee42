package synthetic

import (
	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/eligibility"
)

// A value is what a fact is, in a form that is quick to draw and to write.
type value struct {
	kind   valueKind
	which  uint16   // of the codes, a bit for each
	number int      // a count, or 1 for yes
	date   blk.Date // a day, or that from which the codes are valid
	word   string   // a word or a region
	codes  []string // those that a set is made of
}

// valueKind is how a value is written.
type valueKind uint8

const (
	absentKind valueKind = iota
	flagKind
	countKind
	wordKind
	dayKind
	codesKind
)

func flagValue(yes bool) value {
	if yes {
		return value{kind: flagKind, number: 1}
	}
	return value{kind: flagKind}
}

func countValue(n int) value      { return value{kind: countKind, number: n} }
func wordValue(word string) value { return value{kind: wordKind, word: word} }
func dayValue(d blk.Date) value   { return value{kind: dayKind, date: d} }

// validity returns the days from which and until which the codes of a set are valid,
// absent if they have none.
func (v *value) validity() (from, until blk.Date) {
	return v.date, v.date.AddMonths(certificateMonths).AddDays(-1)
}

// public returns the value as the model has it.
func (v *value) public() eligibility.Value {
	switch v.kind {
	case flagKind:
		return eligibility.FlagValue(v.number == 1)
	case countKind:
		n, _ := blk.NewCount(v.number)
		return eligibility.CountValue(n)
	case wordKind:
		return eligibility.WordValue(v.word)
	case dayKind:
		return eligibility.DateValue(v.date)
	case codesKind:
		var held []eligibility.Holding
		from, until := v.validity()
		for i, code := range v.codes {
			if v.which>>i&1 == 1 {
				held = append(held, eligibility.Holding{Code: code, From: from, Until: until})
			}
		}
		return eligibility.SetValue(held...)
	}
	return eligibility.Value{}
}

// assurance is how sure a fact is, as a number.
type assurance uint8

const (
	declared assurance = iota
	documented
	verified
)

// about returns who says a fact, and how sure that is; false where it is declared
// alone.
func (p *person) about(i int) (a eligibility.About, ok bool) {
	switch p.sure[i] {
	case documented:
		return eligibility.About{Assurance: eligibility.Documented, Source: facts[i].paper, On: p.seenOn}, true
	case verified:
		return eligibility.About{Assurance: eligibility.Verified, Source: facts[i].register, On: p.seenOn}, true
	}
	return a, false
}

// application returns what is handed in beside the evidence.
func (p *person) application() eligibility.Application {
	// What is made here is well formed: a test reads it all.
	nik, _ := blk.ParseNIK(string(p.appendNIK(nil)))
	card, _ := blk.ParseFamilyCardNumber(string(p.appendFamilyCard(nil)))
	score, _ := blk.NewPercent(int64(p.score))
	at, _ := blk.ParseInstant(string(p.appendRegistered(nil)))
	return eligibility.Application{ID: eligibility.NewApplicantID(string(p.appendID(nil))), Name: string(p.appendName(nil)),
		NIK: nik, FamilyCardNumber: card, Batch: p.batch, Score: score, RegisteredAt: at}
}

// dossier returns what is known.
func (p *person) dossier() eligibility.Dossier {
	d := eligibility.Dossier{Evidence: eligibility.FactValues{}}
	for i := range facts {
		id := facts[i].id
		if p.values[i].kind == absentKind {
			continue
		}
		d.Evidence[id] = p.values[i].public()
		if about, ok := p.about(i); ok {
			if d.About == nil {
				d.About = map[eligibility.FactID]eligibility.About{}
			}
			d.About[id] = about
		}
	}
	if p.contested >= 0 {
		d.Contested = []eligibility.FactID{facts[p.contested].id}
	}
	return d
}
