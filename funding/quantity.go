package funding

import (
	"strings"

	"github.com/vokasi/vokasi-go/blk"
)

var quantitiesForm = blk.Form{Name: "quantities", Label: blk.Text{ID: "Volume", EN: "The quantity"},
	Rule: blk.Text{ID: "Tulis bilangan bulat dengan satuannya, dipisah tanda x, misalnya 16 orang x 30 hari atau 1.500 lembar.",
		EN: "Write whole numbers with their units, separated by an x, for example 16 orang x 30 hari or 1.500 lembar."}}

// ReadQuantities reads what a line is counted in as offices write it: "16 orang x 30
// hari", "480 OH", "1.500 lembar × 2", "16". Dots group thousands; fractions, English
// grouping, signs and more than eight factors are a [*blk.ParseError].
func ReadQuantities(s string) ([]QuantityFactor, error) {
	const most = 8
	if strings.TrimSpace(s) == "" {
		return nil, quantitiesForm.Error(blk.DefectEmpty, -1)
	}
	var factors []QuantityFactor
	for at := 0; at <= len(s); {
		end := at + factorEnd(s[at:])
		q, defect := readFactor(s[at:end])
		switch {
		case defect != "":
			return nil, quantitiesForm.Error(defect, min(at, len(s)-1))
		case len(factors) == most:
			return nil, quantitiesForm.Error(blk.DefectLength, -1)
		}
		factors = append(factors, q)
		if end == len(s) {
			break
		}
		at = end + 1
		if strings.HasPrefix(s[end:], "×") {
			at = end + len("×")
		}
	}
	return factors, nil
}

// factorEnd returns where the first factor of a text ends: at a times sign, or at an x
// that stands alone or between a number and another.
func factorEnd(s string) int {
	for i := range len(s) {
		switch {
		case s[i] == '*' || strings.HasPrefix(s[i:], "×"):
			return i
		case s[i] == 'x' || s[i] == 'X':
			before := i > 0 && (s[i-1] == ' ' || isDigit(s[i-1]))
			if behind := i+1 < len(s) && (s[i+1] == ' ' || isDigit(s[i+1])); before && behind {
				return i
			}
		}
	}
	return len(s)
}

// readFactor reads a number and its unit.
func readFactor(s string) (QuantityFactor, blk.Defect) {
	text := strings.TrimSpace(s)
	n := 0
	for n < len(text) && (isDigit(text[n]) || text[n] == '.' || text[n] == ',') {
		n++
	}
	number, unit := strings.TrimRight(text[:n], "."), strings.TrimSpace(text[n:])
	switch {
	case text == "":
		return QuantityFactor{}, blk.DefectEmpty
	case text[0] == '-' || text[0] == '+' || text[0] == '(':
		return QuantityFactor{}, blk.DefectSign
	case number == "":
		return QuantityFactor{}, blk.DefectNonDigit
	}
	amount := blk.ExamineRupiah(number) // which groups thousands in the same way
	if amount.Err != nil {
		return QuantityFactor{}, amount.Err.Defect
	}
	whole, _ := amount.Rupiah.Int()
	if whole > 1<<31-1 {
		return QuantityFactor{}, blk.DefectRange
	}
	count, _ := blk.NewCount(int(whole)) // it is in the range
	return QuantityFactor{count, strings.Clone(unit)}, ""
}
