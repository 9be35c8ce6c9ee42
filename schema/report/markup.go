package report

import (
	"io"
	"strings"
	"unicode/utf8"

	"github.com/vokasi/vokasi-go/blk"
)

// A markup writes elements of HTML and SVG, so that all of it is well-formed XML
// too. Names of elements and attributes are of this package; everything else is
// escaped.
type markup struct {
	out interface {
		io.StringWriter
		io.ByteWriter
	}
	lang            blk.Lang
	tables, figures int // how many were written
}

// inline are the elements that begin no line of their own.
var inline = map[string]bool{
	"b": true, "code": true, "desc": true, "small": true, "span": true, "td": true, "th": true, "title": true, "tspan": true,
}

// open writes a start tag with pairs of attributes: name, value.
func (m *markup) open(name string, attributes ...string) {
	m.start(name, attributes)
	m.out.WriteByte('>')
}

// empty writes an element without content.
func (m *markup) empty(name string, attributes ...string) {
	m.start(name, attributes)
	m.out.WriteString("/>")
}

func (m *markup) start(name string, attributes []string) {
	if !inline[name] {
		m.out.WriteByte('\n')
	}
	m.out.WriteByte('<')
	m.out.WriteString(name)
	for i := 0; i+1 < len(attributes); i += 2 {
		m.out.WriteByte(' ')
		m.out.WriteString(attributes[i])
		m.out.WriteString(`="`)
		m.text(attributes[i+1])
		m.out.WriteByte('"')
	}
}

// close writes end tags.
func (m *markup) close(names ...string) {
	for _, name := range names {
		m.out.WriteString("</" + name + ">")
	}
}

// element writes an element that holds a text.
func (m *markup) element(name, text string, attributes ...string) {
	m.open(name, attributes...)
	m.text(text)
	m.close(name)
}

// in returns a text in the language of the page.
func (m *markup) in(t blk.Text) string { return t.In(m.lang) }

// say returns one of two wordings.
func (m *markup) say(id, en string) string { return m.in(both(id, en)) }

// text writes a text, escaped for elements and attributes alike. What XML has no
// place for, such as control characters and broken UTF-8, and what would turn the
// direction of writing, becomes U+FFFD.
func (m *markup) text(s string) {
	done := 0
	for i, r := range s {
		instead := ""
		switch {
		case r == '&':
			instead = "&amp;"
		case r == '<':
			instead = "&lt;"
		case r == '>':
			instead = "&gt;"
		case r == '"':
			instead = "&#34;"
		case r == '\'':
			instead = "&#39;"
		case r == '\t' || r == '\n' || r == '\r':
			instead = " "
		case isUnfit(r):
			instead = "\ufffd"
		default:
			continue
		}
		m.out.WriteString(s[done:i])
		m.out.WriteString(instead)
		_, size := utf8.DecodeRuneInString(s[i:])
		done = i + size
	}
	m.out.WriteString(s[done:])
}

// isUnfit reports whether a character cannot stand on a page.
func isUnfit(r rune) bool {
	return r < ' ' || r >= 0x7f && r < 0xa0 || r == utf8.RuneError || r&0xfffe == 0xfffe || r >= 0xfdd0 && r <= 0xfdef ||
		r >= 0x202a && r <= 0x202e || r >= 0x2066 && r <= 0x2069
}

// value writes a value, with at least so many decimals where it may have some.
func (m *markup) value(v Value, decimals int) {
	const short = 16
	switch {
	case v.kind == kindCode && len(v.text.ID) <= short:
		m.element("code", v.text.ID, "class", "short")
	case v.kind == kindCode:
		m.element("code", v.text.ID)
	case v.kind == kindTruth:
		m.text(mark(blk.Truth(v.n)) + " " + v.In(m.lang))
	default:
		m.text(v.in(m.lang, decimals))
	}
}

// mark returns the sign of a truth, which tells it apart without colour.
func mark(t blk.Truth) string {
	switch t {
	case blk.True:
		return "✓"
	case blk.False:
		return "✗"
	}
	return "?"
}

// notes returns what the marks among values mean, a sentence each.
func notes(values func(yield func(Value) bool)) blk.Text {
	var absent, small, hidden, people bool
	for v := range values {
		absent = absent || v.kind == kindAbsent
		small = small || v.kind == kindHiddenSmall
		hidden = hidden || v.kind == kindHidden
		people = people || v.kind == kindHiddenPeople
	}
	var id, en []string
	add := func(is bool, t blk.Text) {
		if is {
			id, en = append(id, t.ID), append(en, t.EN)
		}
	}
	add(absent, both("–: belum diketahui.", "–: not known."))
	add(small, both("<: jumlah kecil disembunyikan agar orang tidak dikenali.", "<: small numbers are hidden, so that nobody is recognised."))
	add(hidden, both("*: disembunyikan agar jumlah kecil tidak dapat dihitung dari totalnya.", "*: hidden, so that small numbers cannot be worked out from the total."))
	add(people, both("*: disembunyikan agar orang tidak dikenali.", "*: hidden, so that nobody is recognised."))
	return both(strings.Join(id, " "), strings.Join(en, " "))
}
