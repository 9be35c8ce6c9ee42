package report

import (
	"io"
	"strconv"
	"strings"

	"github.com/vokasi/vokasi-go/blk"
)

// A Chart is a picture of numbers: [BarChart], [LineChart], [FunnelChart],
// [IntervalChart], [Timeline], [GanttChart], [DependencyDiagram], [TileGridMap] and
// [SCurve].
type Chart interface {
	// draw draws it and sets the height of the canvas; it draws nothing if there is
	// nothing to draw.
	draw(c *canvas)
	// describe says what the picture shows, for those who do not see it.
	describe(l blk.Lang) string
	// numbers returns what is drawn as a table.
	numbers() Table
}

// A Figure is a picture with its title, a description for those who do not see it
// and the numbers behind it.
type Figure struct {
	// What it shows, for example "Peserta menurut kejuruan".
	Title blk.Text
	// What is drawn.
	Chart Chart
	// Whether the table of the numbers behind it is open, and so printed; otherwise
	// a reader on a screen can open it.
	ShowNumbers bool
	// What should be known with it, for example the source.
	Note blk.Text
}

func (f Figure) write(m *markup) {
	if f.Chart == nil {
		return
	}
	m.figures++
	name := m.say("Gambar ", "Figure ") + grouped(int64(m.figures), m.lang)
	title := name
	if !f.Title.IsZero() {
		title += ". " + m.in(f.Title)
	}
	m.open("figure")
	m.open("div", "class", "picture")
	f.picture(m, "f"+strconv.Itoa(m.figures))
	m.close("div")
	m.element("figcaption", title)
	numbers := f.Chart.numbers()
	m.note(notes(numbers.values), f.Note)
	details := []string{}
	if f.ShowNumbers {
		details = []string{"open", "open"}
	}
	summary := m.say("Angka di balik ", "The numbers behind ") + name
	m.open("details", details...)
	m.element("summary", summary)
	m.open("div", "class", "scroll", "tabindex", "0", "role", "group", "aria-label", summary)
	numbers.writeTable(m, summary)
	m.close("div", "details", "figure")
}

// WriteSVG writes the picture alone as an SVG file. It returns the first error of
// the writer.
func (f Figure) WriteSVG(w io.Writer, l blk.Lang) error {
	var out strings.Builder
	m := &markup{out: &out, lang: l}
	if f.Chart == nil {
		f.Chart = BarChart{}
	}
	f.picture(m, "f")
	_, err := io.WriteString(w, strings.TrimPrefix(out.String(), "\n")+"\n")
	return err
}

// picture writes the picture; its identifiers begin with a word.
func (f Figure) picture(m *markup, id string) {
	c := &canvas{body: new(strings.Builder), id: id}
	c.markup = markup{out: c.body, lang: m.lang}
	if f.Chart.draw(c); c.height == 0 {
		c.height = 3 * lineHeight
		c.label(pictureWidth/2, c.height/2, middle, pictureWidth, c.in(noData), secondary...)
	}
	m.open("svg", "xmlns", "http://www.w3.org/2000/svg", "viewBox", "0 0 "+point(pictureWidth, c.height),
		"width", number(pictureWidth), "height", number(c.height), "role", "img", "aria-labelledby", id+"-title "+id+"-desc",
		"font-family", "Arial, Helvetica, 'Liberation Sans', sans-serif", "font-size", number(textSize), "fill", ink)
	m.element("title", m.in(f.Title), "id", id+"-title")
	m.element("desc", f.Chart.describe(m.lang), "id", id+"-desc")
	m.out.WriteString(c.body.String())
	m.close("svg")
}
