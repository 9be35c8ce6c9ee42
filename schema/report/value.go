package report

import (
	"strconv"
	"strings"

	"github.com/vokasi/vokasi-go/blk"
)

// A Value is what a cell of a table, a tile or a point of a picture shows: words,
// a number, a percentage, an amount of money, a day. Numbers stand right and can
// be drawn. Value is comparable; the zero value is not known and shown as "–",
// which is not 0.
type Value struct {
	kind kind
	n    int64 // the number, in hundredths for kinds percent and decimal
	text blk.Text
}

// kind is what a value is.
type kind uint8

const (
	kindAbsent kind = iota
	kindWords
	kindCode
	kindDay
	kindTruth
	kindHiddenSmall // n is the smallest number that is shown
	kindHidden
	kindHiddenPeople
	kindBlank  // nothing stands there, and nothing is missing
	kindNumber // from here on they can be drawn
	kindDecimal
	kindPercent
	kindMoney
	kindHours
)

// Words returns a value in words.
func Words(t blk.Text) Value {
	if t.IsZero() {
		return Value{}
	}
	return Value{kind: kindWords, text: t}
}

// Code returns a value that machines read too, such as an identifier or a JSON
// Pointer; "" is not known.
func Code(s string) Value {
	if s == "" {
		return Value{}
	}
	return Value{kind: kindCode, text: both(s, s)}
}

// Number returns a whole number: 1.234 in Indonesian, 1,234 in English.
func Number(n int64) Value { return Value{kind: kindNumber, n: n} }

// Hundredths returns a number with up to two decimals, given in hundredths:
// 123450 is 1.234,5 in Indonesian and 1,234.5 in English.
func Hundredths(n int64) Value { return Value{kind: kindDecimal, n: n} }

// Count returns a count as a number.
func Count(c blk.Count) Value {
	n, ok := c.Int()
	if !ok {
		return Value{}
	}
	return Number(int64(n))
}

// Percent returns a percentage: 62,5% in Indonesian, 62.5% in English.
func Percent(p blk.Percent) Value {
	n, ok := p.Hundredths()
	if !ok {
		return Value{}
	}
	return Value{kind: kindPercent, n: n}
}

// Rupiah returns an amount of money: Rp1.500.000.
func Rupiah(r blk.Rupiah) Value {
	n, ok := r.Int()
	if !ok {
		return Value{}
	}
	return Value{kind: kindMoney, n: n}
}

// LessonHours returns lesson hours: 240 JP.
func LessonHours(h blk.LessonHours) Value {
	n, ok := h.Int()
	if !ok {
		return Value{}
	}
	return Value{kind: kindHours, n: int64(n)}
}

// Day returns a day: 2 Maret 2026.
func Day(d blk.Date) Value {
	if d.IsZero() {
		return Value{}
	}
	return Value{kind: kindDay, text: d.Label()}
}

// Truth returns whether something holds: yes, no or undetermined, with a mark.
func Truth(t blk.Truth) Value { return Value{kind: kindTruth, n: int64(t), text: t.Label()} }

// HideSmall returns the numbers of people of a breakdown, with those hidden that
// would let somebody be recognised, as [blk.HideSmall] has it: a number below
// least is shown as "< 5", and another that would give it away as "*". A page
// explains both below the table or the picture.
func HideSmall(counts []int, least int) []Value {
	values := make([]Value, len(counts))
	for i, hidden := range blk.HideSmall(counts, least) {
		switch n := counts[i]; {
		case !hidden:
			values[i] = Number(int64(n))
		case n < least:
			values[i] = Value{kind: kindHiddenSmall, n: int64(least)}
		default:
			values[i] = Value{kind: kindHidden}
		}
	}
	return values
}

// People returns the number of people in a cell of a funnel, "*" if it is hidden. A
// page explains that below the table or the picture.
func People(c blk.Count) Value {
	n, ok := c.Int()
	if !ok {
		return Value{kind: kindHiddenPeople}
	}
	return Number(int64(n))
}

// In returns the value as people read it in a language.
func (v Value) In(l blk.Lang) string { return v.in(l, 0) }

// in is [Value.In] with at least so many decimals where the value may have some.
func (v Value) in(l blk.Lang, decimals int) string {
	switch v.kind {
	case kindAbsent:
		return "–"
	case kindHiddenSmall:
		return "< " + grouped(v.n, l)
	case kindHidden, kindHiddenPeople:
		return "*"
	case kindNumber:
		return grouped(v.n, l)
	case kindDecimal:
		return decimal(v.n, 2, decimals, l)
	case kindPercent:
		return decimal(v.n, 2, decimals, l) + "%"
	case kindMoney:
		r, _ := blk.NewRupiah(v.n)
		return r.String()
	case kindHours:
		return grouped(v.n, l) + both(" JP", " lesson hours").In(l)
	}
	return v.text.In(l)
}

// decimals returns how many decimals the value needs.
func (v Value) decimals() int {
	switch {
	case v.kind != kindDecimal && v.kind != kindPercent || v.n%100 == 0:
		return 0
	case v.n%10 == 0:
		return 1
	}
	return 2
}

// drawn returns the number that a picture draws, and false if the value has none.
// Numbers beyond a quintillion are drawn as one.
func (v Value) drawn() (int64, bool) {
	return min(max(v.n, -mostDrawn), mostDrawn), v.kind >= kindNumber
}

const mostDrawn = 1_000_000_000_000_000_000

// one returns the number that is 1 for values of this kind.
func (v Value) one() int64 {
	if v.kind == kindPercent || v.kind == kindDecimal {
		return 100
	}
	return 1
}

// isNumeric reports whether a value stands right in its column.
func (v Value) isNumeric() bool { return v.kind >= kindHiddenSmall }

// A magnitude is a name for a large number.
type magnitude struct {
	size int64
	name blk.Text
}

var magnitudes = []magnitude{
	{1_000_000_000_000, both("triliun", "trillion")},
	{1_000_000_000, both("miliar", "billion")},
	{1_000_000, both("juta", "million")},
}

// brief returns the value for a label in a picture: as [Value.In], but millions
// and more are rounded to one decimal and named, and so are decimals unless the
// number is smaller than 1.
func (v Value) brief(l blk.Lang) string {
	switch v.kind {
	case kindNumber, kindMoney:
		return v.named(l)
	case kindDecimal, kindPercent:
		if size(v.n) >= 100 && size(v.n) <= mostDrawn {
			v.n = rounded(v.n, 10) * 10
		}
	}
	return v.In(l)
}

// named returns a number or an amount of money with millions and more rounded
// and named.
func (v Value) named(l blk.Lang) string {
	n := v.n
	for i, m := range magnitudes {
		least := m.size
		if i+1 < len(magnitudes) {
			least -= magnitudes[i+1].size / 20 // what would be rounded up to it
		}
		if size(n) < least || size(n) > mostDrawn {
			continue
		}
		tenths := rounded(n, m.size/10)
		if i == 0 && size(n) >= 1000*m.size {
			tenths = rounded(n, m.size) * 10
		}
		s, negative := strings.CutPrefix(decimal(tenths, 1, 0, l)+" "+m.name.In(l), "-")
		if v.kind == kindMoney {
			s = "Rp" + s
		}
		if negative {
			s = "-" + s
		}
		return s
	}
	return v.In(l)
}

// rounded returns n over by, half rounded away from 0.
func rounded(n, by int64) int64 {
	if n < 0 {
		return (n - by/2) / by
	}
	return (n + by/2) / by
}

// size returns how large a number is without its sign.
func size(n int64) int64 {
	if n < 0 {
		return -n
	}
	return n
}

// grouped returns a whole number with its thousands grouped.
func grouped(n int64, l blk.Lang) string { return decimal(n, 0, 0, l) }

// decimal returns a number given in tenths (places 1), hundredths (2) and so on,
// its thousands grouped. Zeros at the end of its decimals are left out as far as
// there are more than least.
func decimal(n int64, places, least int, l blk.Lang) string {
	group, point := byte('.'), byte(',')
	if l == blk.English {
		group, point = point, group
	}
	digits, negative := strings.CutPrefix(strconv.FormatInt(n, 10), "-")
	if short := places + 1 - len(digits); short > 0 {
		digits = strings.Repeat("0", short) + digits
	}
	whole, rest := digits[:len(digits)-places], digits[len(digits)-places:]
	for len(rest) > least && rest[len(rest)-1] == '0' {
		rest = rest[:len(rest)-1]
	}
	b := make([]byte, 0, 32)
	if negative {
		b = append(b, '-')
	}
	for i := range len(whole) {
		if i > 0 && (len(whole)-i)%3 == 0 {
			b = append(b, group)
		}
		b = append(b, whole[i])
	}
	if rest != "" {
		b = append(append(b, point), rest...)
	}
	return string(b)
}

// say puts values in the places of {} in a text, in both languages.
func say(id, en string, values ...Value) blk.Text {
	in := func(s string, l blk.Lang) string {
		var b strings.Builder
		for _, v := range values {
			before, after, _ := strings.Cut(s, "{}")
			b.WriteString(before + v.In(l))
			s = after
		}
		return b.String() + s
	}
	return both(in(id, blk.Indonesian), in(en, blk.English))
}

// both returns a text in both languages.
func both(id, en string) blk.Text { return blk.Text{ID: id, EN: en} }
