package report

import (
	"io"
	"iter"
	"slices"
	"strconv"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/training/sheet"
	"github.com/vokasi/vokasi-go/eligibility"
	"github.com/vokasi/vokasi-go/eligibility/screening"
)

// A NoticeList is the list of a selection for the notice board: whose outcomes stand
// there, and how much of their names. The zero value lists who is selected and who is
// on the waiting list, by the number of the application alone.
type NoticeList struct {
	// The outcomes that are listed; none is those selected and those on the waiting list.
	Kinds []screening.OutcomeKind
	// The batch; absent is all.
	Batch blk.BatchID
	// The name of an applicant; nil knows none.
	Name func(id eligibility.ApplicantID) string
	// How names are shown; absent shows none.
	Mask NameMask
	// Whether the seat and the reason are told too. They may say to which group somebody
	// belongs, such as people with a disability.
	Reasons bool
}

// A listed is one outcome of a list.
type listed struct {
	number  int // in its batch, from 1
	outcome *screening.Outcome
	batch   *screening.BatchResult // nil if the selection does not have it
	name    string
}

// A noticeColumn is one column of a list.
type noticeColumn struct {
	name  string // in snake_case
	label blk.Text
	value func(l *listed) Value
}

var noticeColumns = []noticeColumn{
	{"number", both("No.", "No."), func(l *listed) Value { return Number(int64(l.number)) }},
	{"id", both("Nomor pendaftaran", "Application number"), func(l *listed) Value { return words(l.outcome.ID.String()) }},
	{"name", both("Nama", "Name"), func(l *listed) Value { return words(l.name) }},
	{"batch", both("Angkatan", "Batch"), func(l *listed) Value { return Words(batchLabel(l.outcome.Batch, l.batch)) }},
	{"outcome", both("Hasil", "Outcome"), func(l *listed) Value { return Words(l.outcome.Kind.Label()) }},
	{"rank", both("Urutan", "Rank"), func(l *listed) Value { return ordinal(l.outcome.Rank) }},
	{"score", both("Nilai", "Score"), func(l *listed) Value { return score(l.outcome.Score) }},
	{"reserve", both("Nomor cadangan", "Place on the waiting list"), func(l *listed) Value { return ordinal(l.outcome.Reserve) }},
	{"seat", both("Kursi", "Seat"), (*listed).seat},
	{"reason", both("Alasan", "Reason"), func(l *listed) Value { return Words(l.outcome.Reason()) }},
}

// words returns a word that is the same in both languages.
func words(s string) Value { return Words(both(s, s)) }

// ordinal returns a place from 1; nothing stands for 0, which is none.
func ordinal(n int) Value {
	if n == 0 {
		return Value{kind: kindBlank}
	}
	return Number(int64(n))
}

// score returns a score.
func score(p blk.Percent) Value {
	n, ok := p.Hundredths()
	if !ok {
		return Value{}
	}
	return Hundredths(n)
}

// batchLabel returns what a batch is called, by its identifier where it has no name.
func batchLabel(id blk.BatchID, r *screening.BatchResult) blk.Text {
	if r != nil && !r.Label.IsZero() {
		return r.Label
	}
	return both(string(id), string(id))
}

// seat returns the kind of the seat, with the group that it is reserved for.
func (l *listed) seat() Value {
	kind := l.outcome.Seat.Label()
	if kind.IsZero() {
		return Value{kind: kindBlank}
	}
	if l.batch != nil {
		for i := range l.batch.Reserved {
			if r := &l.batch.Reserved[i]; r.Group == l.outcome.Group {
				return Words(say("{}: {}", "{}: {}", Words(kind), Words(groupLabel(r))))
			}
		}
	}
	return Words(kind)
}

// groupLabel returns what a group is called, by its identifier where it has no name.
func groupLabel(r *screening.ReservedResult) blk.Text {
	if r.Label.IsZero() {
		return both(string(r.Group), string(r.Group))
	}
	return r.Label
}

// lists reports whether an outcome is listed.
func (n *NoticeList) lists(o *screening.Outcome) bool {
	if n.Batch != "" && o.Batch != n.Batch {
		return false
	}
	if len(n.Kinds) == 0 {
		return o.Kind == screening.OutcomeSelected || o.Kind == screening.OutcomeReserve
	}
	return slices.Contains(n.Kinds, o.Kind)
}

// of yields what is listed of a selection, in its order.
func (n *NoticeList) of(s *screening.Selection) iter.Seq[*listed] {
	batches := map[blk.BatchID]*screening.BatchResult{}
	for i := range s.Batches {
		batches[s.Batches[i].Batch] = &s.Batches[i]
	}
	return func(yield func(*listed) bool) {
		numbers := map[blk.BatchID]int{}
		for i := range s.Outcomes {
			o := &s.Outcomes[i]
			if !n.lists(o) {
				continue
			}
			numbers[o.Batch]++
			l := &listed{number: numbers[o.Batch], outcome: o, batch: batches[o.Batch]}
			if n.Name != nil {
				l.name = n.Mask.Mask(n.Name(o.ID))
			}
			if !yield(l) {
				return
			}
		}
	}
}

// columns returns the columns, without those that are told only if asked for and
// others that are left out.
func (n *NoticeList) columns(without ...string) []noticeColumn {
	if !n.Reasons {
		without = append(without, "seat", "reason")
	}
	if n.Name == nil || n.Mask == NameHidden || !n.Mask.IsValid() {
		without = append(without, "name")
	}
	return slices.DeleteFunc(slices.Clone(noticeColumns), func(c noticeColumn) bool { return slices.Contains(without, c.name) })
}

// WriteCSV writes the list of a selection as a CSV file, headed and worded in the
// language of the options; they also choose among its columns, and no name becomes a
// formula in a spreadsheet. The columns are "number", "id", "name", "batch", "outcome",
// "rank", "score" and "reserve", with reasons also "seat" and "reason"; "name" is there
// where names are shown. It returns the error of the writer, or that of a column which
// the list does not have.
func (n *NoticeList) WriteCSV(w io.Writer, s *screening.Selection, o sheet.WriteOptions) error {
	columns := n.columns()
	list := sheet.Sheet[[]string]{Name: "notice_list", Label: both("Daftar hasil seleksi", "Outcomes of a selection")}
	for i, c := range columns {
		list.Columns = append(list.Columns, sheet.Column[[]string]{Name: c.name, Label: c.label, Cell: sheet.Text(func(row *[]string) *string { return &(*row)[i] })})
	}
	return list.Write(w, func(yield func([]string) bool) {
		if s == nil {
			return
		}
		row := make([]string, len(columns))
		for l := range n.of(s) {
			for i, c := range columns {
				row[i] = c.value(l).cell(o.Lang)
			}
			if !yield(row) {
				return
			}
		}
	}, o)
}

// cell returns the value for a cell of a spreadsheet: nothing where it is not known,
// and numbers without dots or commas between thousands.
func (v Value) cell(l blk.Lang) string {
	switch v.kind {
	case kindAbsent:
		return ""
	case kindNumber:
		return strconv.FormatInt(v.n, 10)
	}
	return v.in(l, 2)
}

// tables returns the list as a table for each batch.
func (n *NoticeList) tables(s *screening.Selection) []Block {
	columns := n.columns("batch")
	var tables []*Table
	at := map[blk.BatchID]*Table{}
	for l := range n.of(s) {
		t := at[l.outcome.Batch]
		if t == nil {
			t = &Table{Caption: batchLabel(l.outcome.Batch, l.batch)}
			for _, c := range columns {
				t.Columns = append(t.Columns, c.label)
			}
			at[l.outcome.Batch], tables = t, append(tables, t)
		}
		row := make([]Value, len(columns))
		for i, c := range columns {
			row[i] = c.value(l)
		}
		t.Rows = append(t.Rows, row)
	}
	var blocks []Block
	for _, t := range tables {
		blocks = append(blocks, *t)
	}
	return blocks
}
