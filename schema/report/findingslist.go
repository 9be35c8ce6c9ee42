package report

import (
	"strconv"
	"strings"

	"github.com/vokasi/vokasi-go/blk"
)

// A FindingsList is what checks found, as a table: what is wrong, how grave it
// is, where, and how to mend it.
type FindingsList struct {
	// What was checked; absent is "Temuan".
	Caption blk.Text
	// What was found.
	Findings blk.Findings
}

// severityMarks tell severities apart without colour.
var severityMarks = map[blk.Severity]string{blk.Fatal: "✖", blk.Error: "✖", blk.Warning: "▲", blk.Info: "●"}

func (f FindingsList) write(m *markup) {
	if len(f.Findings) == 0 {
		Paragraph{both("✓ Tidak ada temuan.", "✓ Nothing was found.")}.write(m)
		return
	}
	t := Table{
		Caption: f.Caption,
		Columns: []blk.Text{both("Aturan", "Check"), both("Tingkat", "Severity"), both("Tempat", "Place"), both("Yang harus dipenuhi", "What must hold"), both("Cara memperbaiki", "How to mend it")},
		Note:    f.summary(),
	}
	if t.Caption.IsZero() {
		t.Caption = both("Temuan", "Findings")
	}
	for i := range f.Findings {
		g := &f.Findings[i]
		severity := g.Severity.Label()
		mark := severityMarks[g.Severity] + "\u00a0"
		t.Rows = append(t.Rows, []Value{
			Code(string(g.Check)), Words(both(mark+severity.ID, mark+severity.EN)), place(g.At), Words(g.Text), Words(g.Mend),
		})
	}
	t.write(m)
}

// summary returns how many findings there are of each severity.
func (f FindingsList) summary() blk.Text {
	var id, en []string
	for code := range blk.Severity("").CodeList().All() {
		n := 0
		for i := range f.Findings {
			if string(f.Findings[i].Severity) == code.Value {
				n++
			}
		}
		if n > 0 {
			id, en = append(id, code.Label.ID+": "+strconv.Itoa(n)), append(en, code.Label.EN+": "+strconv.Itoa(n))
		}
	}
	return both(strings.Join(id, ", ")+".", strings.Join(en, ", ")+".")
}

// place returns where a finding is.
func place(at string) Value {
	if at == "" {
		return Words(both("seluruh dokumen", "the whole document"))
	}
	return Code(at)
}
