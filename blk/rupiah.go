package blk

import (
	"cmp"
	"slices"
	"strconv"
	"strings"
)

// Rupiah is an amount of money in whole rupiah, such as 1500000, from
// -9,007,199,254,740,991 to 9,007,199,254,740,991. That is what JSON numbers
// hold exactly. There are no cents: rupiah has none in practice, whatever the
// minor unit of ISO 4217 says. In JSON it is a number. Rupiah is comparable;
// the zero value is absent, which is not Rp0.
//
// All arithmetic is checked. What would leave the range, and any sum with an
// absent amount, is an [*AmountError]: nothing wraps and nothing missing counts
// as nothing.
type Rupiah struct{ n int64 } // the amount plus rupiahBias

const (
	rupiahBias = 1 << 60
	maxRupiah  = 1<<53 - 1
)

var rupiahForm = Form{Name: "rupiah", Check: "FND-006", Label: Text{"Jumlah rupiah", "The amount in rupiah"},
	Rule: Text{"Tulis rupiah bulat, misalnya 1500000; untuk dibaca orang Rp1.500.000.",
		"Write whole rupiah, for example 1500000; for people Rp1.500.000."}}

// An AmountError says why arithmetic with rupiah has no result.
type AmountError struct {
	// What is wrong.
	Problem AmountProblem
}

// AmountProblem is why arithmetic with rupiah has no result: "absent",
// "range" or "shares". The zero value "" is none.
type AmountProblem string

// The problems.
const (
	AmountAbsent AmountProblem = "absent"
	AmountRange  AmountProblem = "range"
	AmountShares AmountProblem = "shares"
)

var amountProblems = NewCodeList("amount_problem", Text{"Masalah hitungan rupiah", "Problem of arithmetic with rupiah"},
	Code{Value: string(AmountAbsent), Label: Text{"salah satu jumlah tidak ada; isi dahulu, karena kosong bukan Rp0", "an amount is absent; give it first, because absent is not Rp0"}},
	Code{Value: string(AmountRange), Label: Text{"hasilnya melewati 9007199254740991; pecah menjadi jumlah yang lebih kecil", "the result is beyond 9007199254740991; split it into smaller amounts"}},
	Code{Value: string(AmountShares), Label: Text{"pembaginya harus bilangan positif", "the shares must be positive numbers"}},
)

// IsValid reports whether p is one of the problems.
func (p AmountProblem) IsValid() bool { return amountProblems.Has(string(p)) }

// Label returns the problem and how to mend it.
func (p AmountProblem) Label() Text { return amountProblems.LabelOf(string(p)) }

// CodeList returns all problems.
func (AmountProblem) CodeList() CodeList { return amountProblems }

// Error returns the message in English.
func (e *AmountError) Error() string { return "rupiah: " + e.Problem.Label().EN }

// Text returns the message in both languages.
func (e *AmountError) Text() Text { return e.Problem.Label() }

// NewRupiah returns the amount n. An amount outside the range is an
// [*AmountError].
func NewRupiah(n int64) (Rupiah, error) {
	if n < -maxRupiah || n > maxRupiah {
		return Rupiah{}, &AmountError{AmountRange}
	}
	return Rupiah{n + rupiahBias}, nil
}

// MustNewRupiah is [NewRupiah] for tests and tables; it panics on an amount
// outside the range.
func MustNewRupiah(n int64) Rupiah { return must(NewRupiah(n)) }

// ParseRupiah reads an amount written for machines: 1500000 or -1500000.
// Anything else is a [*ParseError]; [ReadRupiah] reads what people write.
func ParseRupiah(s string) (Rupiah, error) {
	n, err := parseWhole(&rupiahForm, s, -maxRupiah, maxRupiah)
	if err != nil {
		return Rupiah{}, err
	}
	return Rupiah{n + rupiahBias}, nil
}

// MustParseRupiah is [ParseRupiah] for tests and tables; it panics on a bad
// amount.
func MustParseRupiah(s string) Rupiah { return must(ParseRupiah(s)) }

// Int returns the amount, and false if r is absent.
func (r Rupiah) Int() (int64, bool) {
	if r.IsZero() {
		return 0, false
	}
	return r.n - rupiahBias, true
}

// Sign returns -1, 0 or 1 for a negative amount, Rp0 and a positive amount, and
// 0 if r is absent.
func (r Rupiah) Sign() int {
	n, _ := r.Int()
	return cmp.Compare(n, 0)
}

// Add returns r plus s.
func (r Rupiah) Add(s Rupiah) (Rupiah, error) {
	if r.IsZero() || s.IsZero() {
		return Rupiah{}, &AmountError{AmountAbsent}
	}
	return NewRupiah(r.n - rupiahBias + (s.n - rupiahBias))
}

// Sub returns r minus s.
func (r Rupiah) Sub(s Rupiah) (Rupiah, error) { return r.Add(s.Neg()) }

// Neg returns the amount with the other sign, absent if r is.
func (r Rupiah) Neg() Rupiah {
	if r.IsZero() {
		return r
	}
	return Rupiah{2*rupiahBias - r.n}
}

// Times returns n times r, such as a daily rate times the days.
func (r Rupiah) Times(n int64) (Rupiah, error) { return r.scaled(n, 1, RoundDown) }

// Share returns a percentage of r, rounded.
func (r Rupiah) Share(p Percent, rounding Rounding) (Rupiah, error) {
	n, ok := p.Hundredths()
	if !ok {
		return Rupiah{}, &AmountError{AmountAbsent}
	}
	return r.scaled(n, 10_000, rounding)
}

func (r Rupiah) scaled(by, over int64, rounding Rounding) (Rupiah, error) {
	if r.IsZero() {
		return Rupiah{}, &AmountError{AmountAbsent}
	}
	n, ok := mulDiv(r.n-rupiahBias, by, over, rounding)
	if !ok {
		return Rupiah{}, &AmountError{AmountRange}
	}
	return NewRupiah(n)
}

// Split divides r into equal parts as far as whole rupiah allow. The parts sum
// to r; where it does not divide, the first parts are one rupiah larger in
// size.
func (r Rupiah) Split(parts int) ([]Rupiah, error) {
	if parts < 1 {
		return nil, &AmountError{AmountShares}
	}
	weights := make([]int64, parts)
	for i := range weights {
		weights[i] = 1
	}
	return r.Allocate(weights...)
}

// Allocate divides r by weights, such as 70 and 30. The parts sum to r: each
// gets its share rounded down in size, and the rupiah left over go one each to
// the largest remainders, at a tie to the earlier part. Weights are at least 0,
// one of them more.
func (r Rupiah) Allocate(weights ...int64) ([]Rupiah, error) {
	n, ok := r.Int()
	if !ok {
		return nil, &AmountError{AmountAbsent}
	}
	total := int64(0)
	for _, w := range weights {
		if w < 0 || w > maxRupiah || total > maxRupiah-w {
			return nil, &AmountError{AmountShares}
		}
		total += w
	}
	if total == 0 {
		return nil, &AmountError{AmountShares}
	}
	type remainder struct {
		part int
		size int64
	}
	parts := make([]int64, len(weights))
	remainders := make([]remainder, len(weights))
	left := int64(magnitude(n))
	for i, w := range weights {
		share, _ := mulDiv(int64(magnitude(n)), w, total, RoundDown)
		parts[i], remainders[i] = share, remainder{i, mulMod(int64(magnitude(n)), w, total)}
		left -= share
	}
	slices.SortStableFunc(remainders, func(a, b remainder) int { return cmp.Compare(b.size, a.size) })
	for _, rem := range remainders[:left] {
		parts[rem.part]++
	}
	amounts := make([]Rupiah, len(parts))
	for i, part := range parts {
		if n < 0 {
			part = -part
		}
		amounts[i] = Rupiah{part + rupiahBias}
	}
	return amounts, nil
}

// SumRupiah returns the sum, Rp0 if there is nothing to sum.
func SumRupiah(amounts ...Rupiah) (Rupiah, error) {
	sum := Rupiah{rupiahBias}
	var err error
	for _, a := range amounts {
		if sum, err = sum.Add(a); err != nil {
			return Rupiah{}, err
		}
	}
	return sum, nil
}

// Compare orders by size; absent comes first.
func (r Rupiah) Compare(s Rupiah) int { return compare(r.n, s.n) }

// IsZero reports whether r is absent. Rp0 is not: see [Rupiah.Sign].
func (r Rupiah) IsZero() bool { return r == Rupiah{} }

// RupiahStyle is how an amount is written for people. The zero value "" is
// absent and taken as the Indonesian spelling rules, as in Rp1.500.000.
type RupiahStyle string

// The styles: the Indonesian spelling rules (EYD) without and with decimals,
// and the Unicode locale data (CLDR), which puts a no-break space after Rp.
const (
	StyleEYD         RupiahStyle = "eyd"
	StyleEYDDecimals RupiahStyle = "eyd_decimals"
	StyleCLDR        RupiahStyle = "cldr"
)

var rupiahStyles = NewCodeList("rupiah_style", Text{"Gaya penulisan rupiah", "Style of writing rupiah"},
	Code{Value: string(StyleEYD), Label: Text{"Rp1.500.000", "Rp1.500.000"}},
	Code{Value: string(StyleEYDDecimals), Label: Text{"Rp1.500.000,00", "Rp1.500.000,00"}},
	Code{Value: string(StyleCLDR), Label: Text{"Rp\u00a01.500.000", "Rp\u00a01.500.000"}},
)

// IsValid reports whether s is one of the styles.
func (s RupiahStyle) IsValid() bool { return rupiahStyles.Has(string(s)) }

// Label returns an amount in the style.
func (s RupiahStyle) Label() Text { return rupiahStyles.LabelOf(string(s)) }

// CodeList returns all styles.
func (RupiahStyle) CodeList() CodeList { return rupiahStyles }

// AppendStyle appends the amount for people to read, and nothing if it is
// absent.
func (r Rupiah) AppendStyle(b []byte, style RupiahStyle) []byte {
	n, ok := r.Int()
	if !ok {
		return b
	}
	if n < 0 {
		b = append(b, '-')
	}
	b = append(b, "Rp"...)
	if style == StyleCLDR {
		b = append(b, "\u00a0"...)
	}
	var room [20]byte
	b = appendGrouped(b, strconv.AppendUint(room[:0], magnitude(n), 10), '.')
	if style == StyleEYDDecimals {
		b = append(b, ",00"...)
	}
	return b
}

// Styled returns the amount for people to read in a style.
func (r Rupiah) Styled(style RupiahStyle) string {
	return string(r.AppendStyle(make([]byte, 0, 32), style))
}

// String returns the amount as Rp1.500.000, and "" if it is absent.
func (r Rupiah) String() string { return r.Styled(StyleEYD) }

// AppendText appends the amount for machines, as 1500000.
func (r Rupiah) AppendText(b []byte) ([]byte, error) {
	if n, ok := r.Int(); ok {
		b = strconv.AppendInt(b, n, 10)
	}
	return b, nil
}

// MarshalText returns the amount for machines, as 1500000.
func (r Rupiah) MarshalText() ([]byte, error) { return r.AppendText(nil) }

// UnmarshalText is [ParseRupiah].
func (r *Rupiah) UnmarshalText(text []byte) error { return unmarshal(r, text, ParseRupiah) }

// MarshalJSON returns the amount as a JSON number.
func (r Rupiah) MarshalJSON() ([]byte, error) { return marshalWhole(r.Int()) }

// UnmarshalJSON is [ParseRupiah] of a JSON number.
func (r *Rupiah) UnmarshalJSON(data []byte) error {
	return unmarshalWhole(r, &rupiahForm, data, ParseRupiah)
}

// RupiahParts is what [ExamineRupiah] finds in a text that should be an amount.
type RupiahParts struct {
	// The amount, absent if the text is malformed or has a fraction other than zero.
	Rupiah Rupiah
	// The number that the text spells, as plain decimals such as 1500000 or 1.5;
	// empty if the text is malformed.
	Decimal string
	// What is wrong, nil if nothing is.
	Err *ParseError
}

// ReadRupiah reads an amount as people and spreadsheets write it: Rp1.500.000,
// Rp 1.500.000,00, Rp. 1.500.000,-, 1.500.000, -Rp1.500.000 and, for a
// correction, (Rp1.500.000). Dots group thousands and a comma begins the
// decimals, which must be zero. English grouping, one dot with one digit after
// it, and M or jt are refused, because they can mean two things. It reports
// whether s was repaired, that is, not in the form that [ParseRupiah] takes.
func ReadRupiah(s string) (r Rupiah, repaired bool, err error) {
	if r, err = ParseRupiah(s); err == nil {
		return r, false, nil
	}
	p := ExamineRupiah(s)
	if p.Err != nil {
		return Rupiah{}, false, p.Err
	}
	return p.Rupiah, true, nil
}

// ExamineRupiah takes a text apart that should be an amount, as [ReadRupiah]
// reads it, and also tells the number where it is not whole.
func ExamineRupiah(s string) RupiahParts {
	t := strings.Trim(s, " \t\u00a0\u202f")
	negative := false
	at := func(d Defect, rest string) RupiahParts {
		i := strings.LastIndex(s, rest)
		if rest == "" {
			i = -1
		}
		return RupiahParts{Err: &ParseError{Form: &rupiahForm, Defect: d, At: i}}
	}
	if t == "" {
		return at(DefectEmpty, "")
	}
	if inner, ok := strings.CutPrefix(t, "("); ok {
		if inner, ok = strings.CutSuffix(inner, ")"); !ok {
			return at(DefectSign, t)
		}
		t, negative = inner, true
	}
	before, minusBefore := cutMinus(t)
	t, minusBehind := cutMinus(cutCurrency(before))
	if minusBefore && minusBehind || negative && (minusBefore || minusBehind) {
		return at(DefectSign, t)
	}
	negative = negative || minusBefore || minusBehind
	number, tail := t, ""
	if i := strings.IndexFunc(t, func(c rune) bool { return (c < '0' || c > '9') && c != '.' }); i >= 0 {
		number, tail = t[:i], t[i:]
	}
	whole, d := ungroup(number)
	switch {
	case number == "" && tail != "":
		return at(nonDigit(tail, 0), tail)
	case d != "":
		return at(d, t)
	}
	fraction := ""
	if rest, ok := strings.CutPrefix(tail, ","); ok {
		i := 0
		for i < len(rest) && isDigit(rest[i]) {
			i++
		}
		fraction, tail = rest[:i], rest[i:]
		switch {
		case fraction == "" && strings.Trim(tail, "-") == "" && len(tail) <= 2: // Rp1.500.000,-
			tail = ""
		case fraction == "":
			return at(DefectCharacter, rest)
		}
	}
	switch {
	case strings.Trim(tail, " \t\u00a0") != "":
		return at(tailDefect(tail), tail)
	case len(fraction) > 2:
		return at(DefectGrouping, t)
	case len(whole) > 1 && whole[0] == '0':
		return at(DefectLeadingZero, t)
	}
	if negative && strings.Trim(whole, "0") != "" {
		whole = "-" + whole
	}
	r, err := ParseRupiah(whole)
	if err != nil {
		return at(DefectRange, "")
	}
	if cents := strings.TrimRight(fraction, "0"); cents != "" {
		p := at(DefectFraction, ","+fraction)
		if negative && whole == "0" {
			whole = "-0"
		}
		p.Decimal = whole + "." + cents
		return p
	}
	return RupiahParts{Rupiah: r, Decimal: whole}
}

func cutMinus(s string) (string, bool) {
	for _, minus := range []string{"-", "\u2212"} {
		if rest, ok := strings.CutPrefix(s, minus); ok {
			return strings.TrimLeft(rest, " \u00a0"), true
		}
	}
	return s, false
}

func cutCurrency(s string) string {
	if len(s) >= 2 && strings.EqualFold(s[:2], "Rp") {
		return strings.TrimLeft(strings.TrimPrefix(s[2:], "."), " \u00a0\u202f")
	}
	if len(s) >= 3 && strings.EqualFold(s[:3], "IDR") {
		return strings.TrimLeft(s[3:], " \u00a0\u202f")
	}
	return s
}

// ungroup returns the digits of a number whose thousands are grouped by dots,
// or not grouped at all.
func ungroup(s string) (string, Defect) {
	groups := strings.Split(s, ".")
	if s == "" {
		return "", DefectEmpty
	}
	for i, g := range groups {
		if len(groups) > 1 && (len(g) > 3 || i > 0 && len(g) != 3 || len(g) == 0) {
			return "", DefectGrouping
		}
	}
	return strings.Join(groups, ""), ""
}

// tailDefect says what the text behind a number is.
func tailDefect(s string) Defect {
	s = strings.Trim(s, " \t\u00a0.")
	for _, word := range []string{"m", "mn", "mio", "milyar", "miliar", "jt", "juta", "rb", "ribu", "t", "triliun", "k"} {
		if strings.EqualFold(s, word) {
			return DefectMagnitude
		}
	}
	if strings.HasPrefix(s, ",") {
		return DefectGrouping
	}
	return DefectCharacter
}

// mulMod returns the remainder of a*b/c for numbers that are not negative.
func mulMod(a, b, c int64) int64 {
	quo, _ := mulDiv(a, b, c, RoundDown)
	return a*b - quo*c // the two products wrap alike
}
