package funding

import (
	"iter"
	"slices"

	"github.com/vokasi/vokasi-go/blk"
)

// A Ledger is what entries come to: the balance of every line, what is left of every
// commitment, and where the entries break the laws of a ledger. All of it follows
// from the entries alone, and from no order but that of their days. A Ledger is
// immutable and safe for concurrent use; the zero Ledger has no entries.
type Ledger struct {
	entries     []Entry
	lines       []lineAccount // in the order of their first entry
	byLine      map[BudgetLineID]int32
	byCommit    map[CommitmentID]int32 // the first account of each, plus one
	commitments []commitmentAccount
	byPayment   map[PaymentID]int32 // the first account of each, plus one
	payments    []paymentAccount
	failures    map[blk.CheckID][]blk.Failure
}

// lineAccount is what a line has come to.
type lineAccount struct {
	id                             BudgetLineID
	allocated, committed, realised wide
	has                            [3]bool // whether there are entries of each
	touched                        int32   // the last entry of the day that was booked, plus one; 0 for none
	last, allocatedBy              int32   // the last entry, and the last that allocates
	isOver                         bool    // whether it was told that it is overspent
}

// balance returns the balance, and false if a part is no amount.
func (a *lineAccount) balance() (Balance, bool) {
	var b Balance
	for i, part := range [...]struct {
		to  *blk.Rupiah
		sum *wide
	}{{&b.Allocated, &a.allocated}, {&b.Committed, &a.committed}, {&b.Realised, &a.realised}} {
		if !a.has[i] {
			continue
		}
		var ok bool
		if *part.to, ok = part.sum.rupiah(); !ok {
			return Balance{}, false
		}
	}
	return b, true
}

// used returns what is bound and spent.
func (a *lineAccount) used() wide { return a.committed.sum(a.realised) }

// commitmentAccount is what a commitment has come to in one line.
type commitmentAccount struct {
	id      CommitmentID
	line    int32
	next    int32 // the account of the commitment in another line, plus one
	open    wide
	bound   wide // what was committed less what was released
	touched int32
	isOver  bool
}

// paymentAccount is what a payment has come to in one line.
type paymentAccount struct {
	id       PaymentID
	line     int32
	next     int32 // the account of the payment in another line, plus one
	spent    wide  // less what was given back
	times    int   // how often it was realised, less reversals
	touched  int32
	isTwice  bool
	isBelow  bool
	realised int32 // the last entry that realised it
}

// NewLedger returns the ledger of entries up to a day, all of them if the day is
// absent. An entry without a line or an amount is in none; one without a day comes
// before all others. The entries must not change while the ledger is in use. It
// takes time in proportion to the entries, as long as their days are not spread over
// more than sixteen times as many days.
func NewLedger(entries []Entry, until blk.Date) *Ledger {
	l := &Ledger{entries: entries, byLine: map[BudgetLineID]int32{}, failures: map[blk.CheckID][]blk.Failure{}}
	b := booking{ledger: l, moves: map[moveKey]*moveAccount{}, otherCommitments: map[accountKey]int32{}, otherPayments: map[accountKey]int32{}}
	b.prepare()
	var day blk.Date
	places := order(entries)
	for n, i := range places {
		e := &entries[i]
		if e.On.After(until) {
			b.leaveOpen(places[n:])
			break
		}
		if e.On != day {
			b.closeDay(day)
			day = e.On
		}
		b.book(int(i))
	}
	b.closeDay(day)
	b.closeBook()
	return l
}

// order returns the places of entries by day, those of a day as they stand.
func order(entries []Entry) []int32 {
	places := make([]int32, len(entries))
	first, last, isSorted := blk.Date{}, blk.Date{}, true
	for i := range entries {
		places[i] = int32(i)
		on := entries[i].On
		isSorted = isSorted && (i == 0 || entries[i-1].On.Compare(on) <= 0)
		if on.IsZero() {
			continue
		}
		if first.IsZero() || on.Before(first) {
			first = on
		}
		if on.After(last) || last.IsZero() {
			last = on
		}
	}
	if isSorted {
		return places
	}
	days := first.DaysUntil(last) + 2 // the absent one comes first
	if days > 16*len(entries) {
		slices.SortStableFunc(places, func(a, b int32) int { return entries[a].On.Compare(entries[b].On) })
		return places
	}
	number := func(i int) int {
		if entries[i].On.IsZero() {
			return 0
		}
		return first.DaysUntil(entries[i].On) + 1
	}
	next := make([]int32, days+1)
	for i := range entries {
		next[number(i)+1]++
	}
	for i := range days {
		next[i+1] += next[i]
	}
	for i := range entries {
		n := number(i)
		places[next[n]] = int32(i)
		next[n]++
	}
	return places
}

// Len returns the number of lines that have entries.
func (l *Ledger) Len() int { return len(l.lines) }

// Balance returns the balance of a line. It is false if the line has no entries, and
// if a part of its balance is larger than any amount (LED-009).
func (l *Ledger) Balance(line BudgetLineID) (Balance, bool) {
	i, ok := l.byLine[line]
	if !ok {
		return Balance{}, false
	}
	return l.lines[i].balance()
}

// Balances returns the lines with their balances, in the order of their first
// entries by day, without those that are larger than any amount.
func (l *Ledger) Balances() iter.Seq2[BudgetLineID, Balance] {
	return func(yield func(BudgetLineID, Balance) bool) {
		for i := range l.lines {
			if b, ok := l.lines[i].balance(); ok && !yield(l.lines[i].id, b) {
				return
			}
		}
	}
}

// Open returns what is not yet paid or released of a commitment in all lines, and
// false if there is no such commitment or it is larger than any amount.
func (l *Ledger) Open(commitment CommitmentID) (blk.Rupiah, bool) {
	return l.ofCommitment(commitment, func(a *commitmentAccount) wide { return a.open })
}

// Bound returns what a commitment binds in all lines, paid or not, and false if there
// is no such commitment or it is larger than any amount.
func (l *Ledger) Bound(commitment CommitmentID) (blk.Rupiah, bool) {
	return l.ofCommitment(commitment, func(a *commitmentAccount) wide { return a.bound })
}

// ofCommitment sums something over the accounts of a commitment.
func (l *Ledger) ofCommitment(commitment CommitmentID, of func(*commitmentAccount) wide) (blk.Rupiah, bool) {
	var sum wide
	first := l.byCommit[commitment]
	for at := first; at > 0; at = l.commitments[at-1].next {
		sum = sum.sum(of(&l.commitments[at-1]))
	}
	r, ok := sum.rupiah()
	return r, ok && first > 0
}

// Spent returns what a payment spent of a line, less what was given back, and false
// if it spent nothing of it or more than any amount.
func (l *Ledger) Spent(payment PaymentID, line BudgetLineID) (blk.Rupiah, bool) {
	at, ok := l.byLine[line]
	if !ok {
		return blk.Rupiah{}, false
	}
	for i := l.byPayment[payment]; i > 0; i = l.payments[i-1].next {
		if a := &l.payments[i-1]; a.line == at && a.times != 0 {
			return a.spent.rupiah()
		}
	}
	return blk.Rupiah{}, false
}

// Supply answers what the guards of a line ask, for the supplier of a context:
// whether commitments and spending keep within the allocation (FND-003), and whether
// no commitment is open (BDG-015). Of a line without entries nothing is known.
func (l *Ledger) Supply(check blk.CheckID, line string) (blk.Truth, blk.Citation) {
	i, ok := l.byLine[BudgetLineID(line)]
	if !ok {
		return blk.Undetermined, blk.Citation{}
	}
	a := &l.lines[i]
	switch check {
	case "FND-003":
		return blk.TruthOf(a.used().compare(a.allocated) <= 0), blk.Citation{}
	case "BDG-015":
		return blk.TruthOf(a.committed.sign() == 0), blk.Citation{}
	}
	return blk.Undetermined, blk.Citation{}
}

// Check returns where the entries break the laws of a ledger, each at the entry
// that breaks it, as in "/12/amount". What is wrong with single entries
// [Entry.Check] finds.
func (l *Ledger) Check(c *blk.Context) blk.Findings {
	return blk.CheckAcross(ledgerChecks, l, c, nil)
}

// ledgerCheck returns a check of a ledger: where it failed is known since it was
// made.
func ledgerCheck(id blk.CheckID, severity blk.Severities, must, mend blk.Text) blk.Check[Ledger] {
	return blk.Check[Ledger]{ID: id, At: "", Severity: severity, Scope: blk.ScopeAcross, Must: must, Mend: mend, Basis: ledgerBasis,
		Find: func(l *Ledger, _ *blk.Context) []blk.Failure { return l.failures[id] }}
}

// whole is how grave it is that entries do not come to what they must: of a ledger
// that is only known in part nobody can say so.
var whole = blk.UnlessReported(blk.Error, blk.Error)

var ledgerChecks = []blk.Check[Ledger]{
	ledgerCheck("FND-003", whole,
		blk.Text{ID: "Pada akhir {on}, komitmen ditambah realisasi ({given_id}) tidak boleh melebihi alokasi baris ini ({allowed_id}).", EN: "At the end of {on} commitments and spending ({given_en}) must not exceed what the line is allocated ({allowed_en})."},
		blk.Text{ID: "Tambah alokasinya dengan pergeseran sebelum hari itu, atau batalkan entri ini.", EN: "Shift money to the line before that day, or take this entry back."}),
	ledgerCheck("LED-003", whole,
		blk.Text{ID: "Pembalikan harus membatalkan seluruh jumlah satu entri dari baris yang sama, tidak lebih awal, satu kali, dan bukan pembalikan lain: {problem_id}.", EN: "A reversal must take back one entry of the same line in full, not before it, once, and no other reversal: {problem_en}."},
		blk.Text{ID: "Salin baris dan jumlah entri itu dengan tanda terbalik.", EN: "Copy the line and the amount of that entry, with the other sign."}),
	ledgerCheck("LED-004", blk.InEveryPhase(blk.Error),
		blk.Text{ID: "Pembayaran {given} tidak boleh direalisasikan dua kali dari baris yang sama.", EN: "Payment {given} must not be realised twice from the same line."},
		blk.Text{ID: "Batalkan salah satu entri dengan pembalikan.", EN: "Take one of the entries back by a reversal."}),
	ledgerCheck("LED-005", whole,
		blk.Text{ID: "Yang dibayar dan dilepas dari komitmen {given} tidak boleh melebihi komitmennya; kelebihannya pada akhir {on} {allowed_id}.", EN: "What is paid and released of commitment {given} must not exceed it; it is {allowed_en} too much at the end of {on}."},
		blk.Text{ID: "Catat komitmennya lebih dahulu dari baris yang sama, atau perbaiki jumlahnya.", EN: "Record the commitment first, from the same line, or correct the amount."}),
	ledgerCheck("LED-006", whole,
		blk.Text{ID: "Setoran kembali pembayaran {given} tidak boleh melebihi yang dibelanjakan dari baris ini; kelebihannya pada akhir {on} {allowed_id}.", EN: "What is given back of payment {given} must not exceed what it spent of this line; it is {allowed_en} too much at the end of {on}."},
		blk.Text{ID: "Periksa pembayaran dan jumlah setorannya.", EN: "Check the payment and the amount given back."}),
	ledgerCheck("LED-007", whole,
		blk.Text{ID: "Pergeseran dengan satu dokumen harus berjumlah nol; jumlahnya {given_id}.", EN: "The shifts of one document must sum to zero; they sum to {given_en}."},
		blk.Text{ID: "Lengkapi entri yang menambah dan yang mengurangi.", EN: "Complete the entries that add and those that take away."}),
	ledgerCheck("LED-009", blk.InEveryPhase(blk.Error),
		blk.Text{ID: "Saldo satu baris tidak boleh melewati Rp9.007.199.254.740.991.", EN: "The balance of a line must not be beyond Rp9.007.199.254.740.991."},
		blk.Text{ID: "Periksa jumlah entri baris ini.", EN: "Check the amounts of the entries of this line."}),
	ledgerCheck("LED-013", whole,
		blk.Text{ID: "Luncuran dengan satu dokumen yang mengurangi dan menambah baris harus berjumlah nol; jumlahnya {given_id}.", EN: "The carry-overs of one document that takes from lines and brings to others must sum to zero; they sum to {given_en}."},
		blk.Text{ID: "Samakan yang dibawa ke baris baru dengan yang dikurangi dari baris lama.", EN: "Bring to the new line what was taken from the old one."}),
}
