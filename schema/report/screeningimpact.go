package report

import (
	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/eligibility"
	"github.com/vokasi/vokasi-go/eligibility/screening"
)

var (
	labelGain = both("Yang mendapat", "Who gains")
	labelLose = both("Yang kehilangan", "Who loses")
)

// verdictsInOrder are the verdicts as a reader expects them.
var verdictsInOrder = [...]eligibility.Verdict{eligibility.Eligible, eligibility.Undetermined, eligibility.Ineligible}

// impactBlocks tell what a change of policy does.
func impactBlocks(i *screening.Impact) []Block {
	if i == nil {
		return nil
	}
	gained, lost := 0, 0
	for _, m := range i.Moves {
		switch {
		case m.From == m.To:
		case m.To == eligibility.Eligible:
			gained += m.People
		case m.From == eligibility.Eligible:
			lost += m.People
		}
	}
	blocks := []Block{
		Paragraph{say("Kebijakan {} (versi {}) dibandingkan dengan {} (versi {}) atas pendaftar yang sama.", "Policy {} (version {}) is compared with {} (version {}) over the same applicants.",
			words(string(i.Before.ID)), Count(i.Before.Version), words(string(i.After.ID)), Count(i.After.Version))},
		KeyFigures{Tiles: []KeyFigure{{Label: labelGain, Value: Number(int64(gained))}, {Label: labelLose, Value: Number(int64(lost))}}},
		moveTable(i),
	}
	if len(i.GainedBy) > 0 {
		blocks = append(blocks, ruleImpactTable(both("Aturan sebelumnya yang menghalangi mereka yang mendapat", "Rules before the change that kept out those who gain"), i.GainedBy))
	}
	if len(i.LostBy) > 0 {
		blocks = append(blocks, ruleImpactTable(both("Aturan sesudahnya yang menghalangi mereka yang kehilangan", "Rules after the change that keep out those who lose"), i.LostBy))
	}
	return blocks
}

// moveTable tells how many there are of each pair of verdicts.
func moveTable(i *screening.Impact) Table {
	t := Table{Caption: both("Putusan sebelum (baris) dan sesudah (kolom)", "Verdicts before (rows) and after (columns)"), Columns: []blk.Text{both("Sebelum", "Before")}}
	for _, to := range verdictsInOrder {
		t.Columns = append(t.Columns, to.Label())
	}
	for _, from := range verdictsInOrder {
		row := []Value{Words(from.Label())}
		for _, to := range verdictsInOrder {
			row = append(row, Number(int64(i.Count(from, to))))
		}
		t.Rows = append(t.Rows, row)
	}
	return t
}

func ruleImpactTable(caption blk.Text, rules []screening.RuleImpact) Table {
	t := Table{Caption: caption, Columns: []blk.Text{labelCode, labelRule, labelAgainst, labelAlone}}
	for _, r := range rules {
		t.Rows = append(t.Rows, []Value{Code(string(r.Code)), Words(r.Text), Number(int64(r.People)), Number(int64(r.Alone))})
	}
	return t
}
