package report

import (
	"strings"

	"github.com/vokasi/vokasi-go/blk"
)

// An AnswerTree is an answer with its parts: whether each holds, why, what it
// rests on and what would settle it.
type AnswerTree struct {
	// The answer.
	Answer blk.Answer
}

// truthWords are the short words of truths, with the class that sets them.
var truthWords = map[blk.Truth]struct {
	class string
	word  blk.Text
}{
	blk.True:         {"yes", both("ya", "yes")},
	blk.False:        {"no", both("tidak", "no")},
	blk.Undetermined: {"open", both("belum", "open")},
}

func (a AnswerTree) write(m *markup) {
	m.open("ul", "class", "answer")
	writeAnswer(m, &a.Answer)
	m.close("ul")
}

func writeAnswer(m *markup, a *blk.Answer) {
	truth, ok := truthWords[a.Truth]
	if !ok {
		truth = truthWords[blk.Undetermined]
	}
	m.open("li")
	m.element("span", mark(a.Truth)+" "+m.in(truth.word), "class", "truth "+truth.class)
	m.text(" " + m.in(a.Text))
	if len(a.Basis) > 0 {
		grounds := make([]string, 0, len(a.Basis))
		for _, b := range a.Basis {
			grounds = append(grounds, m.in(b.Label()))
		}
		m.text(" ")
		m.element("small", "["+strings.Join(grounds, "; ")+"]")
	}
	if !a.Mend.IsZero() {
		m.element("div", "→ "+m.in(a.Mend), "class", "mend")
	}
	if len(a.Children) > 0 {
		m.open("ul")
		for i := range a.Children {
			writeAnswer(m, &a.Children[i])
		}
		m.close("ul")
	}
	m.close("li")
}
