package report

import (
	"strings"

	"github.com/vokasi/vokasi-go/blk"
)

// KeyFigures are the few numbers that a reader looks for first, in tiles.
type KeyFigures struct {
	// The tiles, in order.
	Tiles []KeyFigure
}

// A KeyFigure is one number with what it is.
type KeyFigure struct {
	// What it is, for example "Tingkat serapan".
	Label blk.Text
	// The number, or a word.
	Value Value
	// What should be known with it, for example "dari 120 lulusan".
	Note blk.Text
	// What it should be; absent is no target.
	Target Value
	// Whether the target is met; undetermined shows no mark.
	Met blk.Truth
}

func (k KeyFigures) write(m *markup) {
	if len(k.Tiles) == 0 {
		return
	}
	m.open("dl", "class", "tiles")
	for i := range k.Tiles {
		k.Tiles[i].write(m)
	}
	m.close("dl")
	m.note(notes(func(yield func(Value) bool) {
		for i := range k.Tiles {
			if !yield(k.Tiles[i].Value) {
				return
			}
		}
	}))
}

func (k *KeyFigure) write(m *markup) {
	m.open("div", "class", "tile")
	m.element("dt", m.in(k.Label))
	class := "value"
	if width(k.Value.In(m.lang), 26*px) > 120*px {
		class = "value long"
	}
	m.open("dd", "class", class)
	m.value(k.Value, 0)
	m.close("dd")
	if k.Target != (Value{}) {
		m.open("dd")
		m.text(m.say("Target ", "Target "))
		m.value(k.Target, 0)
		switch k.Met {
		case blk.True:
			m.text(": " + mark(k.Met) + m.say(" tercapai", " met"))
		case blk.False:
			m.text(": " + mark(k.Met) + m.say(" belum tercapai", " not met"))
		}
		m.close("dd")
	}
	if !k.Note.IsZero() {
		m.element("dd", m.in(k.Note))
	}
	m.close("div")
}

// note writes notes below a block, in one paragraph; nothing if all are absent.
func (m *markup) note(texts ...blk.Text) {
	var notes []string
	for _, t := range texts {
		if s := m.in(t); s != "" {
			notes = append(notes, s)
		}
	}
	if notes != nil {
		m.element("p", strings.Join(notes, " "), "class", "note")
	}
}
