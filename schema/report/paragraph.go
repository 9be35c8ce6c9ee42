package report

import "github.com/vokasi/vokasi-go/blk"

// A Paragraph is running text.
type Paragraph struct {
	// The text.
	Text blk.Text
}

func (p Paragraph) write(m *markup) { m.element("p", m.in(p.Text)) }

// Definitions say what the words of a report mean.
type Definitions struct {
	// The terms, in order.
	Terms []Definition
}

// A Definition is one term and what it means.
type Definition struct {
	// The term, for example "Tingkat serapan".
	Term blk.Text
	// What it means.
	Meaning blk.Text
}

func (d Definitions) write(m *markup) {
	if len(d.Terms) == 0 {
		return
	}
	m.open("dl", "class", "definitions")
	for i := range d.Terms {
		m.element("dt", m.in(d.Terms[i].Term))
		m.element("dd", m.in(d.Terms[i].Meaning))
	}
	m.close("dl")
}
