package report

import (
	"slices"
	"strconv"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/funding"
)

// A PaymentAudit is what an auditor lays side by side, as a page for people: the
// allowances of every list and the days that the sheets say, every payment and the
// decree and the lists behind it, and all that does not agree with how to mend it. It
// names nobody: participants are shown by the identifiers of their enrolments.
type PaymentAudit struct {
	// The language of the page; absent is Indonesian.
	Lang blk.Lang
	// What it is about, for example "Pemeriksaan pembayaran UPTD BLK Contoh 2026".
	Title blk.Text
	// What stands below the title, for example the period.
	Subtitle blk.Text
	// What a reader must know first.
	Notice blk.Text
	// The day it shows.
	PreparedOn blk.Date
	// What was laid side by side, from [funding.Records.Audit].
	Audit funding.PaymentAudit
	// What the records show by themselves, as [funding.Records.Check] finds it; none is
	// not shown.
	Alone blk.Findings
	// Whether lines that agree are left out of the lists; the sums count them.
	OnlyDifferences bool
	// What should be known with it, for example where the records are kept.
	Note blk.Text
}

var (
	labelPaidDays     = both("Hari dibayar", "Days paid")
	labelAttendedDays = both("Hari hadir", "Days attended")
	labelPaid         = both("Dibayar", "Paid")
	labelDue          = both("Seharusnya", "Due")
	labelExcess       = both("Selisih", "Difference")
	labelOverpaid     = both("Lebih bayar", "Overpaid")
	labelUnderpaid    = both("Kurang bayar", "Underpaid")
)

// An allowanceSum is what the lines of one list come to. A sum is absent where a part
// is, or where it is beyond the range.
type allowanceSum struct {
	list           funding.PaymentListID
	lines, differs int
	paid, attended int64
	daysKnown      [2]bool
	gross, due     blk.Rupiah
	first, last    int // the lines, in the audit
}

// differs reports whether a line does not agree, or nobody can say so.
func differs(x *funding.AllowanceComparison) bool {
	return x.Excess.IsZero() || x.Excess.Sign() != 0 || x.Paid != x.Attended
}

// sumAllowances returns the sums of lines that follow each other, from a place on.
func sumAllowances(rows []funding.AllowanceComparison, first, last int) allowanceSum {
	s := allowanceSum{first: first, last: last, lines: last - first, daysKnown: [2]bool{true, true}}
	if first < last {
		s.list = rows[first].List
	}
	gross, due := make([]blk.Rupiah, 0, s.lines), make([]blk.Rupiah, 0, s.lines)
	for i := first; i < last; i++ {
		x := &rows[i]
		if differs(x) {
			s.differs++
		}
		for j, days := range [...]blk.Count{x.Paid, x.Attended} {
			n, known := days.Int()
			s.daysKnown[j] = s.daysKnown[j] && known
			if j == 0 {
				s.paid += int64(n)
			} else {
				s.attended += int64(n)
			}
		}
		gross, due = append(gross, x.Gross), append(due, x.Due)
	}
	s.gross, _ = blk.SumRupiah(gross...) // absent where one is, or it is out of range
	s.due, _ = blk.SumRupiah(due...)
	return s
}

// lists returns the sums of every list, in order.
func (x *PaymentAudit) lists() []allowanceSum {
	var sums []allowanceSum
	rows := x.Audit.Allowances
	for first := 0; first < len(rows); {
		last := first + 1
		for last < len(rows) && rows[last].List == rows[first].List {
			last++
		}
		sums = append(sums, sumAllowances(rows, first, last))
		first = last
	}
	return sums
}

// days returns a sum of days, absent where a part is.
func (s *allowanceSum) days(i int) Value {
	switch {
	case !s.daysKnown[i]:
		return Value{}
	case i == 0:
		return Number(s.paid)
	}
	return Number(s.attended)
}

// excess returns what was paid and is not due, in all.
func (s *allowanceSum) excess() Value {
	d, err := s.gross.Sub(s.due)
	if err != nil {
		return Value{}
	}
	return Rupiah(d)
}

// Page returns the page.
func (x *PaymentAudit) Page() Page {
	p := Page{Lang: x.Lang, Title: x.Title, Subtitle: x.Subtitle, Notice: x.Notice, PreparedOn: x.PreparedOn}
	a := &x.Audit
	if len(a.Allowances) == 0 && len(a.Payments) == 0 && len(a.Findings) == 0 && len(x.Alone) == 0 {
		return p
	}
	short := []Block{x.keyFigures()}
	if !x.Note.IsZero() {
		short = append(short, Paragraph{Text: x.Note})
	}
	p.Sections = append(p.Sections, Section{Title: both("Ringkasan", "In short"), Blocks: short})
	if len(a.Allowances) > 0 {
		p.Sections = append(p.Sections, Section{Title: both("Uang harian dan kehadiran", "Allowances and attendance"), Blocks: x.allowances()})
	}
	if len(a.Payments) > 0 {
		p.Sections = append(p.Sections, Section{Title: both("Pembayaran dan keputusan", "Payments and decisions"), Blocks: []Block{x.payments()}})
	}
	var found []Block
	if len(a.Findings)+len(x.Alone) > 0 {
		found = append(found, x.kinds())
	}
	found = append(found, FindingsList{Caption: both("Yang tidak cocok satu sama lain", "What does not agree with each other"), Findings: inFunding(a.Findings)})
	if len(x.Alone) > 0 {
		found = append(found, FindingsList{Caption: both("Yang salah dengan sendirinya", "What is wrong by itself"), Findings: inFunding(x.Alone)})
	}
	p.Sections = append(p.Sections, Section{Title: both("Temuan dan cara memperbaikinya", "Findings and how to mend them"), NewSheet: true, Blocks: found},
		Section{Title: both("Arti kata", "What the words mean"), Blocks: []Block{auditDefinitions}})
	return p
}

// inFunding returns findings with the places that they have in a document.
func inFunding(found blk.Findings) blk.Findings { return slices.Clone(found).Under("funding") }

// keyFigures returns what the audit comes to.
func (x *PaymentAudit) keyFigures() KeyFigures {
	all := sumAllowances(x.Audit.Allowances, 0, len(x.Audit.Allowances))
	over, under := x.Audit.Excess()
	undecided, disagree := 0, 0
	for i := range x.Audit.Payments {
		if x.Audit.Payments[i].Decided != blk.True {
			undecided++
		}
		if x.Audit.Payments[i].Agrees != blk.True {
			disagree++
		}
	}
	number := func(n int) Value { return Number(int64(n)) }
	return KeyFigures{Tiles: []KeyFigure{
		{Label: both("Dibayar kepada peserta", "Paid to participants"), Value: Rupiah(all.gross)},
		{Label: labelOverpaid, Value: Rupiah(over)}, {Label: labelUnderpaid, Value: Rupiah(under)},
		{Label: both("Baris daftar yang tidak cocok", "Lines of lists that do not agree"), Value: number(all.differs)},
		{Label: both("Pembayaran yang belum cocok dengan daftarnya", "Payments not shown to agree with their lists"), Value: number(disagree)},
		{Label: both("Pembayaran tanpa SK peserta", "Payments without a decree"), Value: number(undecided)},
		{Label: both("Temuan", "Findings"), Value: number(len(x.Audit.Findings) + len(x.Alone))},
	}}
}

// kinds returns how often each check found something, in the order in which they did.
func (x *PaymentAudit) kinds() Table {
	t := Table{Caption: both("Temuan menurut aturan", "Findings by check"), Columns: []blk.Text{both("Aturan", "Check"), both("Tingkat", "Severity"), both("Temuan", "Findings")}}
	at := map[blk.CheckID]int{}
	var checks []blk.CheckID
	var severities []blk.Severity
	var counts []int64
	for _, found := range [...]blk.Findings{x.Audit.Findings, x.Alone} {
		for i := range found {
			k, known := at[found[i].Check]
			if !known {
				k = len(checks)
				at[found[i].Check] = k
				checks, severities, counts = append(checks, found[i].Check), append(severities, found[i].Severity), append(counts, 0)
			}
			counts[k]++
		}
	}
	for i, check := range checks {
		t.Rows = append(t.Rows, []Value{Code(string(check)), Words(severities[i].Label()), Number(counts[i])})
	}
	t.Totals = []Value{Words(labelTotal), {kind: kindBlank}, Number(int64(len(x.Audit.Findings) + len(x.Alone)))}
	return t
}

// allowances returns the sums of all lists, and then every list.
func (x *PaymentAudit) allowances() []Block {
	t := Table{Caption: both("Menurut daftar nominatif", "By nominative list"), Note: both("Selisih positif adalah lebih bayar, negatif kurang bayar.", "A positive difference is overpaid, a negative one underpaid."),
		Columns: []blk.Text{both("Daftar", "List"), both("Baris", "Lines"), both("Tidak cocok", "Do not agree"), labelPaidDays, labelAttendedDays, labelPaid, labelDue, labelExcess}}
	row := func(name Value, s *allowanceSum) []Value {
		return []Value{name, Number(int64(s.lines)), Number(int64(s.differs)), s.days(0), s.days(1), Rupiah(s.gross), Rupiah(s.due), s.excess()}
	}
	blocks := []Block{nil}
	for _, s := range x.lists() {
		t.Rows = append(t.Rows, row(Code(string(s.list)), &s))
		if s.differs > 0 || !x.OnlyDifferences {
			blocks = append(blocks, x.list(&s))
		}
	}
	all := sumAllowances(x.Audit.Allowances, 0, len(x.Audit.Allowances))
	t.Totals = row(Words(labelTotal), &all)
	blocks[0] = t
	return blocks
}

// list returns the lines of a list.
func (x *PaymentAudit) list(s *allowanceSum) Table {
	name := string(s.list)
	t := Table{Caption: both("Daftar "+name, "List "+name), Columns: []blk.Text{both("Peserta", "Enrolment"), labelPaidDays, labelAttendedDays, both("Tarif", "Rate"), labelPaid, labelDue, labelExcess},
		Totals: []Value{Words(labelTotal), s.days(0), s.days(1), {kind: kindBlank}, Rupiah(s.gross), Rupiah(s.due), s.excess()}}
	for i := s.first; i < s.last; i++ {
		r := &x.Audit.Allowances[i]
		if differs(r) || !x.OnlyDifferences {
			t.Rows = append(t.Rows, []Value{Code(string(r.Enrolment)), Count(r.Paid), Count(r.Attended), Rupiah(r.Rate), Rupiah(r.Gross), Rupiah(r.Due), Rupiah(r.Excess)})
		}
	}
	if left := s.lines - len(t.Rows); left > 0 {
		n := strconv.Itoa(left)
		t.Note = both(n+" baris yang cocok tidak ditampilkan, tetapi ikut dijumlahkan.", n+" lines that agree are not shown, but are in the total.")
	}
	return t
}

// payments returns what every payment rests on.
func (x *PaymentAudit) payments() Table {
	t := Table{Caption: both("Pembayaran, daftar dan SK peserta", "Payments, lists and decrees"), Note: both("Daftar mencakup premi. Kosong atau – berarti tidak ada atau belum diketahui.", "Lists include premiums. Blank or – means that there is none, or that it is not known."),
		Columns: []blk.Text{both("Pembayaran", "Payment"), labelBatch, labelPaid, both("Menurut daftar", "By its lists"), both("Cocok", "Agrees"), both("SK peserta", "Decree"), both("Ditetapkan", "Decided")}}
	for i := range x.Audit.Payments {
		r := &x.Audit.Payments[i]
		t.Rows = append(t.Rows, []Value{Code(string(r.Payment)), codeOr(string(r.Batch)), Rupiah(r.Gross), Rupiah(r.Listed), Truth(r.Agrees), codeOr(string(r.Decree)), Truth(r.Decided)})
	}
	return t
}

// codeOr returns an identifier, and a blank where there is none.
func codeOr(s string) Value {
	if s == "" {
		return Value{kind: kindBlank}
	}
	return Code(s)
}

var auditDefinitions = Definitions{Terms: []Definition{
	{Term: labelAttendedDays, Meaning: both("hari hadir menurut daftar hadir, dengan koreksinya", "days of presence by the sheets, with their corrections")},
	{Term: labelDue, Meaning: both("tarif yang dibayar dikali hari hadir; tarif yang keliru adalah temuan tersendiri", "the rate that was paid times the days attended; a wrong rate is a finding of its own")},
	{Term: labelExcess, Meaning: both("yang dibayar dikurangi yang seharusnya", "what was paid less what is due")},
	{Term: both("Cocok", "Agrees"), Meaning: both("pembayaran sama dengan jumlah daftar dan preminya", "the payment is the sum of its lists and premiums")},
	{Term: both("Ditetapkan", "Decided"), Meaning: both("ada keputusan yang menyebut peserta angkatannya", "there is a decree that names the participants of the batch")},
}}
