package report

import (
	"bufio"
	_ "embed" // for the style sheet
	"io"

	"github.com/vokasi/vokasi-go/blk"
)

//go:embed style.css
var style string

// A Page is a report in one language, for example on a centre's year. The zero
// value is a page without a title.
type Page struct {
	// The language; absent is Indonesian.
	Lang blk.Lang
	// What it is about, for example "Laporan tahunan BLK Contoh".
	Title blk.Text
	// What stands below the title, for example the period.
	Subtitle blk.Text
	// What a reader must know first, for example that the data are made up.
	Notice blk.Text
	// The day it shows.
	PreparedOn blk.Date
	// Its parts.
	Sections []Section
}

// A Section is a part of a page with a heading.
type Section struct {
	// The heading; absent is none.
	Title blk.Text
	// Whether it begins on a new sheet when printed.
	NewSheet bool
	// What it holds, in order.
	Blocks []Block
}

// A Block is what sections hold: [Paragraph], [KeyFigures], [Table], [Figure],
// [FindingsList], [AnswerTree] and [Definitions].
type Block interface{ write(m *markup) }

// WriteHTML writes the page as one HTML file. It returns the first error of the
// writer.
func (p *Page) WriteHTML(w io.Writer) error {
	out := bufio.NewWriter(w)
	m := &markup{out: out, lang: blk.Indonesian}
	if p.Lang == blk.English {
		m.lang = blk.English
	}
	out.WriteString("<!DOCTYPE html>")
	m.open("html", "lang", string(m.lang))
	m.open("head")
	m.empty("meta", "charset", "utf-8")
	m.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
	m.element("title", m.in(p.Title))
	m.open("style")
	out.WriteString("\n" + style)
	m.close("style", "head")
	m.open("body")
	p.writeHeader(m)
	m.open("main")
	for i := range p.Sections {
		p.Sections[i].write(m)
	}
	m.close("main", "body", "html")
	out.WriteByte('\n')
	return out.Flush()
}

func (p *Page) writeHeader(m *markup) {
	m.open("header")
	m.element("h1", m.in(p.Title))
	if !p.Subtitle.IsZero() {
		m.element("p", m.in(p.Subtitle), "class", "subtitle")
	}
	if !p.PreparedOn.IsZero() {
		m.element("p", m.say("Keadaan per ", "As of ")+m.in(p.PreparedOn.Label()), "class", "prepared")
	}
	if !p.Notice.IsZero() {
		m.element("p", m.in(p.Notice), "class", "notice")
	}
	m.close("header")
}

func (s *Section) write(m *markup) {
	class := "section"
	if s.NewSheet {
		class = "section sheet"
	}
	m.open("section", "class", class)
	if !s.Title.IsZero() {
		m.element("h2", m.in(s.Title))
	}
	for _, b := range s.Blocks {
		if b != nil {
			b.write(m)
		}
	}
	m.close("section")
}
