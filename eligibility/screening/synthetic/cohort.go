package synthetic

import (
	"iter"
	"math"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/eligibility"
)

// A Cohort is people who do not exist, numbered from 0. It keeps what they are drawn
// from and none of the people, so a cohort of millions is as small as one of ten. It
// may be used by many at once. The zero Cohort has nobody.
type Cohort struct {
	seed      uint64
	size      int
	on        blk.Date
	batches   []blk.BatchID
	districts []district
	missing   [factCount]int // how often, in hundredths of a percent
	spelled   [factCount]spelling

	// An identity number is a turn of a district, a turn of an age, a day of the year
	// and a sex. There are as many as Most, no two alike, and order says which one a
	// row has. So a weight of 8 is eight turns, and each turn has a digit of its own
	// in the serial.
	order     shuffle
	turns     []turnOfDistrict
	ages      []turnOfAge
	lastBirth [oldest - youngest + 1]int // the day of who has just come to an age

	// The days around the day of the plan, and how many of them are before it.
	days   []blk.Date
	before int
}

// A district is where people are from.
type district struct {
	code blk.Region
	text string
}

// A turnOfDistrict is one of the times that a district is in the draw.
type turnOfDistrict struct {
	district uint16
	turn     uint8
}

// A turnOfAge is one of the times that an age is in the draw.
type turnOfAge struct{ age, turn uint8 }

// daysPerAge is from how many days people of an age are drawn; in leap years one day
// is left out.
const daysPerAge = 365

// Size returns how many people the cohort has.
func (c *Cohort) Size() int { return c.size }

// Most returns the size that a cohort of the same regions can have: how many identity
// numbers there are with a serial from 9900 to 9999 for people as they are drawn.
// For one district it is about a million, for all of Indonesia some billions.
func (c *Cohort) Most() int { return int(min(c.numbers(), math.MaxInt)) }

// numbers returns how many identity numbers there are.
func (c *Cohort) numbers() uint64 { return uint64(len(c.turns)) * uint64(c.birthsPerTurn()) }

// birthsPerTurn is how many identity numbers there are for a turn of a district.
func (c *Cohort) birthsPerTurn() int { return len(c.ages) * daysPerAge * 2 }

// day returns the day so many days after that of the plan, which is day 0.
func (c *Cohort) day(n int) blk.Date { return c.days[c.before+n] }

// All yields the people of the cohort in the order of their rows.
func (c *Cohort) All() iter.Seq[eligibility.Applicant] {
	return func(yield func(eligibility.Applicant) bool) {
		for i := range c.size {
			if !yield(c.At(i)) {
				return
			}
		}
	}
}

// At returns the person of a row, from 0 to Size-1, and nobody for any other row.
func (c *Cohort) At(row int) eligibility.Applicant {
	var p person
	if !c.draw(row, &p) {
		return eligibility.Applicant{}
	}
	return eligibility.Applicant{Application: p.application(), Dossier: p.dossier()}
}

// AppendLine appends the person of a row as a line of JSON with its end, as
// [eligibility.ReadLines] reads it, and nothing for a row that the cohort has not.
// It is what [Cohort.At] gives, in a fraction of the time.
func (c *Cohort) AppendLine(dst []byte, row int) []byte {
	var p person
	if !c.draw(row, &p) {
		return dst
	}
	return p.appendJSON(dst)
}

// AppendRow appends the person of a row as a row of a table (CSV) with its end, as
// [eligibility.ReadCSV] reads it under [Cohort.AppendHeader], and nothing for a row
// that the cohort has not. A table has no place for the days from which and until
// which a certificate is valid.
func (c *Cohort) AppendRow(dst []byte, row int) []byte {
	var p person
	if !c.draw(row, &p) {
		return dst
	}
	return p.appendCSV(dst)
}

// AppendHeader appends the first row of a table, which names its columns.
func (c *Cohort) AppendHeader(dst []byte) []byte { return appendHeader(dst) }
