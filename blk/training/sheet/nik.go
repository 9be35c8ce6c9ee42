package sheet

import (
	"encoding"
	"errors"
	"strconv"
	"strings"

	"github.com/vokasi/vokasi-go/blk"
)

// NIK returns a cell of an identity number. A number that a spreadsheet damaged
// is refused with the reason. It is never repaired: lost digits cannot be known.
func NIK[R any](get func(*R) *blk.NIK) Cell[R] { return sixteenDigits(get, blk.ParseNIK) }

// FamilyCardNumber returns a cell of the number of a family card, with the same
// care as [NIK].
func FamilyCardNumber[R any](get func(*R) *blk.FamilyCardNumber) Cell[R] {
	return sixteenDigits(get, blk.ParseFamilyCardNumber)
}

func sixteenDigits[R any, V encoding.TextAppender](get func(*R) *V, parse func(string) (V, error)) Cell[R] {
	return Cell[R]{
		read: func(c *cell, row *R) {
			text := c.plain()
			v, err := parse(text)
			if why := damageOf(text, err); why != nil {
				c.report("CSV-012", why.params("reason")...)
				return
			}
			c.column.numbers++
			if text[len(text)-1] == '0' {
				c.column.roundOnes++
			}
			*get(row) = v
		},
		write:  func(row *R, _ *WriteOptions) string { return textOf(*get(row)) },
		number: true,
	}
}

// Why a number of sixteen digits was refused.
var (
	reasonRounded = reason{"rounded", blk.Text{ID: "empat angka terakhirnya 0000, tanda lembar kerja membulatkannya", EN: "its last four digits are 0000, a sign that a spreadsheet rounded it"}}
	reasonNumber  = reason{"stored_as_number", blk.Text{ID: "ditulis sebagai bilangan dengan titik atau koma, jadi kolomnya tidak disimpan sebagai Teks", EN: "it is written as a number with points or commas, so the column is not stored as Text"}}
	reasonSpaced  = reason{"separated", blk.Text{ID: "ada spasi atau tanda hubung di antara angkanya", EN: "there are spaces or hyphens between its digits"}}
)

// damageOf returns what is wrong with a text that should be sixteen digits and
// was refused with an error, nil if there is none.
func damageOf(s string, err error) *reason {
	switch {
	case len(s) == 16 && isDigits(s) && s[12:] == "0000":
		return &reasonRounded
	case err == nil:
		return nil
	case isExponent(s):
		return &reasonExponent
	case isDigits(s) && len(s) != 16:
		n := strconv.Itoa(len(s))
		return &reason{"length", blk.Text{ID: "angkanya " + n + ", bukan 16", EN: "it has " + n + " digits, not 16"}}
	case isDigits(strings.NewReplacer(".", "", ",", "", " ", "", "-", "", "\u00a0", "").Replace(s)):
		if strings.ContainsAny(s, ".,") {
			return &reasonNumber
		}
		return &reasonSpaced
	}
	if e, ok := errors.AsType[*blk.ParseError](err); ok {
		return &reason{string(e.Defect), e.Defect.Label()}
	}
	return &reasonNumber
}
