package funding

import "github.com/vokasi/vokasi-go/blk"

// booking is a ledger while its entries are booked.
type booking struct {
	ledger    *Ledger
	reversed  map[EntryID]reversedEntry
	moves     map[moveKey]*moveAccount
	moveOrder []moveKey // in the order of their first entries

	// The accounts of a commitment or a payment in other lines than its first, plus one.
	otherCommitments, otherPayments map[accountKey]int32

	// What the entries of the day are about.
	touchedLines, touchedCommitments, touchedPayments []int32
}

// accountKey finds the account of a commitment or a payment in a line.
type accountKey struct {
	id   string
	line int32
}

// reversedEntry is an entry that a reversal names.
type reversedEntry struct {
	place int // -1 if there is none
	taken bool
}

// moveKey finds what the shifts, or the carry-overs, of one document come to.
type moveKey struct {
	kind     EntryKind
	document blk.DocumentID
}

// moveAccount is what the shifts, or the carry-overs, of one document come to.
type moveAccount struct {
	sum  wide
	last int // the last entry

	takes  bool // whether one takes from a line
	brings bool // whether one brings to a line
	isOpen bool // whether there are more after the day up to which entries are booked
}

// prepare makes room for accounts and finds the entries that reversals name.
func (b *booking) prepare() {
	entries := b.ledger.entries
	commitments, payments, reversals := 0, 0, 0
	for i := range entries {
		switch entries[i].Kind {
		case EntryCommitment:
			commitments++
		case EntryRealisation:
			payments++
		case EntryReversal:
			reversals++
		}
	}
	b.ledger.byCommit, b.ledger.commitments = make(map[CommitmentID]int32, commitments), make([]commitmentAccount, 0, commitments)
	b.ledger.byPayment, b.ledger.payments = make(map[PaymentID]int32, payments), make([]paymentAccount, 0, payments)
	if reversals == 0 {
		return
	}
	b.reversed = make(map[EntryID]reversedEntry, reversals)
	for i := range entries {
		if e := &entries[i]; e.Kind == EntryReversal && e.Reverses != "" {
			b.reversed[e.Reverses] = reversedEntry{place: -1}
		}
	}
	for i := range entries {
		if r, ok := b.reversed[entries[i].ID]; ok && r.place < 0 {
			b.reversed[entries[i].ID] = reversedEntry{place: i}
		}
	}
}

// fail notes that an entry breaks a law.
func (b *booking) fail(id blk.CheckID, entry int, member string, params blk.Params) {
	b.ledger.failures[id] = append(b.ledger.failures[id], blk.Failure{At: blk.IndexPointer("", entry, member), Params: params})
}

// What is wrong with a reversal.
var (
	reversesNothing  = blk.Text{ID: "entri itu tidak ada", EN: "there is no such entry"}
	reversesReversal = blk.Text{ID: "entri itu sendiri pembalikan", EN: "that entry is a reversal itself"}
	reversesLine     = blk.Text{ID: "entri itu dari baris lain", EN: "that entry is of another line"}
	reversesAmount   = blk.Text{ID: "jumlahnya bukan kebalikannya", EN: "its amount is not the opposite"}
	reversesLater    = blk.Text{ID: "entri itu baru terjadi sesudahnya", EN: "that entry comes after it"}
	reversesTwice    = blk.Text{ID: "entri itu sudah dibatalkan", EN: "that entry was taken back already"}
)

// original returns the entry that a reversal takes back, nil if it may not.
func (b *booking) original(i int) *Entry {
	e := &b.ledger.entries[i]
	r, named := b.reversed[e.Reverses]
	var problem blk.Text
	switch {
	case e.Reverses == "": // LED-002
		return nil
	case !named || r.place < 0:
		problem = reversesNothing
	default:
		switch was := &b.ledger.entries[r.place]; {
		case was.Kind == EntryReversal:
			problem = reversesReversal
		case was.Line != e.Line:
			problem = reversesLine
		case was.Amount != e.Amount.Neg():
			problem = reversesAmount
		case e.On.Before(was.On) || e.On.IsZero() && !was.On.IsZero(): // which comes before all others
			problem = reversesLater
		case r.taken:
			problem = reversesTwice
		default:
			b.reversed[e.Reverses] = reversedEntry{r.place, true}
			return was
		}
	}
	b.fail("LED-003", i, "/reverses", blk.TextParams("problem", problem))
	return nil
}

// book books an entry.
func (b *booking) book(i int) {
	e := &b.ledger.entries[i]
	n, known := e.Amount.Int()
	if !known || e.Line == "" {
		return
	}
	sign := 1
	if e.Kind == EntryReversal {
		was := b.original(i)
		if was == nil {
			return
		}
		e, sign = was, -1 // which has the same line, and n is the opposite
	}
	at, line := b.line(e.Line, i)
	switch e.Kind {
	case EntryAllocation, EntryRevision, EntryShift, EntryCarryOver:
		line.allocated.add(n)
		line.has[0], line.allocatedBy = true, int32(i)
		if (e.Kind == EntryShift || e.Kind == EntryCarryOver) && e.Document != "" {
			b.move(e, n, i)
		}
	case EntryCommitment, EntryRelease:
		if e.Kind == EntryRelease {
			n = -n
		}
		k := b.commitment(e.Commitment, at, i)
		line.bind(k, n)
		k.bound.add(n)
	case EntryRealisation:
		line.realised.add(n)
		line.has[2] = true
		if e.Commitment != "" {
			line.bind(b.commitment(e.Commitment, at, i), -n)
		}
		p := b.payment(e.Payment, at, i)
		p.spent.add(n)
		p.times += sign
		if sign > 0 {
			p.realised = int32(i)
		}
	case EntryRefund:
		line.realised.add(-n)
		line.has[2] = true
		b.payment(e.Payment, at, i).spent.add(-n)
	}
}

// bind adds to what is open of a commitment in the line. What is paid or released
// beyond the commitment (LED-005) frees nothing: the line has bound what is open of
// each commitment, and no less than nothing of any.
func (a *lineAccount) bind(k *commitmentAccount, n int64) {
	before := k.open.orNothing()
	k.open.add(n)
	a.committed = a.committed.sum(k.open.orNothing()).sum(before.opposite())
	a.has[1] = true
}

// line returns the account of a line, which an entry is about.
func (b *booking) line(id BudgetLineID, entry int) (int32, *lineAccount) {
	l := b.ledger
	at, ok := l.byLine[id]
	if !ok {
		at = int32(len(l.lines))
		l.byLine[id] = at
		l.lines = append(l.lines, lineAccount{id: id})
	}
	a := &l.lines[at]
	if a.touched == 0 {
		b.touchedLines = append(b.touchedLines, at)
	}
	a.touched, a.last = int32(entry)+1, int32(entry)
	return at, a
}

// commitment returns the account of a commitment in a line, which an entry is
// about.
func (b *booking) commitment(id CommitmentID, line int32, entry int) *commitmentAccount {
	l := b.ledger
	at := l.byCommit[id]
	first := at
	if at > 0 && l.commitments[at-1].line != line {
		at = b.otherCommitments[accountKey{string(id), line}]
	}
	if at == 0 {
		l.commitments = append(l.commitments, commitmentAccount{id: id, line: line})
		at = int32(len(l.commitments))
		if first == 0 {
			l.byCommit[id] = at
		} else { // behind the first, of which there is one
			b.otherCommitments[accountKey{string(id), line}] = at
			l.commitments[at-1].next, l.commitments[first-1].next = l.commitments[first-1].next, at
		}
	}
	a := &l.commitments[at-1]
	if a.touched == 0 {
		b.touchedCommitments = append(b.touchedCommitments, at-1)
	}
	a.touched = int32(entry) + 1
	return a
}

// payment returns the account of a payment in a line, which an entry is about.
func (b *booking) payment(id PaymentID, line int32, entry int) *paymentAccount {
	l := b.ledger
	at := l.byPayment[id]
	first := at
	if at > 0 && l.payments[at-1].line != line {
		at = b.otherPayments[accountKey{string(id), line}]
	}
	if at == 0 {
		l.payments = append(l.payments, paymentAccount{id: id, line: line})
		at = int32(len(l.payments))
		if first == 0 {
			l.byPayment[id] = at
		} else { // behind the first, of which there is one
			b.otherPayments[accountKey{string(id), line}] = at
			l.payments[at-1].next, l.payments[first-1].next = l.payments[first-1].next, at
		}
	}
	a := &l.payments[at-1]
	if a.touched == 0 {
		b.touchedPayments = append(b.touchedPayments, at-1)
	}
	a.touched = int32(entry) + 1
	return a
}

// move adds to what the shifts, or the carry-overs, of a document come to.
func (b *booking) move(e *Entry, n int64, entry int) {
	key := moveKey{e.Kind, e.Document}
	a := b.moves[key]
	if a == nil {
		a = &moveAccount{}
		b.moves[key] = a
		b.moveOrder = append(b.moveOrder, key)
	}
	a.sum.add(n)
	a.last, a.takes, a.brings = entry, a.takes || e.Amount.Sign() < 0, a.brings || e.Amount.Sign() > 0
}

// leaveOpen notes the documents of shifts and carry-overs that are among the entries at
// places, which are not booked: what those before them come to says nothing.
func (b *booking) leaveOpen(places []int32) {
	for _, i := range places {
		e := &b.ledger.entries[i]
		if e.Kind == EntryReversal {
			r, named := b.reversed[e.Reverses]
			if !named || r.place < 0 {
				continue
			}
			e = &b.ledger.entries[r.place]
		}
		if a := b.moves[moveKey{e.Kind, e.Document}]; a != nil {
			a.isOpen = true
		}
	}
}

// closeDay asks what must hold at the end of a day.
func (b *booking) closeDay(day blk.Date) {
	l := b.ledger
	on := blk.Param{Name: "on", Value: givenOr(day.String())}
	for _, at := range b.touchedLines {
		a := &l.lines[at]
		used := a.used()
		isOver := used.compare(a.allocated) > 0
		if isOver && !a.isOver {
			b.fail("FND-003", int(a.touched)-1, "/amount", append(append(blk.TextParams("given", used.text()), blk.TextParams("allowed", a.allocated.text())...), on))
		}
		a.isOver, a.touched = isOver, 0
	}
	for _, at := range b.touchedCommitments {
		a := &l.commitments[at]
		isOver := a.open.sign() < 0 && a.id != "" // LED-001
		if isOver && !a.isOver {
			b.fail("LED-005", int(a.touched)-1, "/commitment", append(blk.TextParams("allowed", a.open.opposite().text()), blk.Param{Name: "given", Value: blk.QuoteWord(string(a.id))}, on))
		}
		a.isOver, a.touched = isOver, 0
	}
	for _, at := range b.touchedPayments {
		a := &l.payments[at]
		isTwice, isBelow := a.times > 1 && a.id != "", a.spent.sign() < 0 && a.id != ""
		if isTwice && !a.isTwice {
			b.fail("LED-004", int(a.realised), "/payment", blk.Params{{Name: "given", Value: blk.QuoteWord(string(a.id))}})
		}
		if isBelow && !a.isBelow {
			b.fail("LED-006", int(a.touched)-1, "/amount", append(blk.TextParams("allowed", a.spent.opposite().text()), blk.Param{Name: "given", Value: blk.QuoteWord(string(a.id))}, on))
		}
		a.isTwice, a.isBelow, a.touched = isTwice, isBelow, 0
	}
	b.touchedLines, b.touchedCommitments, b.touchedPayments = b.touchedLines[:0], b.touchedCommitments[:0], b.touchedPayments[:0]
}

// closeBook asks what must hold at the end.
func (b *booking) closeBook() {
	for _, key := range b.moveOrder {
		a := b.moves[key]
		switch {
		case a.sum.sign() == 0 || a.isOpen:
		case key.kind == EntryShift:
			b.fail("LED-007", a.last, "/amount", blk.TextParams("given", a.sum.text()))
		case a.takes && a.brings: // the other side may stand in the ledger of another year
			b.fail("LED-013", a.last, "/amount", blk.TextParams("given", a.sum.text()))
		}
	}
	for i := range b.ledger.lines {
		a := &b.ledger.lines[i]
		if _, ok := a.balance(); !ok {
			b.fail("LED-009", int(a.last), "/amount", nil)
		}
	}
}
