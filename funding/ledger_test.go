package funding_test

import (
	"math/big"
	"slices"
	"strconv"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/blktest"
	"github.com/vokasi/vokasi-go/funding"
)

func bigInt(n int64) *big.Int { return big.NewInt(n) }

func bigOf(r blk.Rupiah) *big.Int {
	n, _ := r.Int()
	return bigInt(n)
}

func goodEntries() []funding.Entry {
	return []funding.Entry{
		{ID: "e-1", Kind: funding.EntryAllocation, Line: "l-1", Amount: rupiah(9_600_000), On: day("2026-01-05"), Document: "d"},
		{ID: "e-2", Kind: funding.EntryCommitment, Line: "l-1", Amount: rupiah(6_000_000), On: day("2026-02-01"), Commitment: "sk-1"},
		{ID: "e-3", Kind: funding.EntryRealisation, Line: "l-1", Amount: rupiah(6_000_000), On: day("2026-03-10"), Commitment: "sk-1", Payment: "p-1"},
		{ID: "e-4", Kind: funding.EntryRealisation, Line: "l-1", Amount: rupiah(3_600_000), On: day("2026-04-10"), Payment: "p-2"},
		{ID: "e-5", Kind: funding.EntryRefund, Line: "l-1", Amount: rupiah(600_000), On: day("2026-05-10"), Payment: "p-2"},
	}
}

func TestEntryChecks(t *testing.T) {
	good := func() *funding.Entry { e := goodEntries()[2]; e.Document, e.Reason = "d", "x"; return &e }
	blktest.Checks(t, catalogue("ledger_entry"), good, today, (*funding.Entry).Check, []blktest.Example[funding.Entry]{
		{Check: "DOC-009", At: "/id", Break: func(e *funding.Entry) { e.ID = "" }},
		{Check: "DOC-014", At: "/id", Break: func(e *funding.Entry) { e.ID = "a b" }},
		{Check: "DOC-009", At: "/kind", Break: func(e *funding.Entry) { e.Kind = "" }},
		{Check: "REF-001", At: "/kind", Break: func(e *funding.Entry) { e.Kind = "x" }},
		{Check: "DOC-009", At: "/line", Break: func(e *funding.Entry) { e.Line = "" }},
		{Check: "DOC-014", At: "/line", Break: func(e *funding.Entry) { e.Line = "a b" }},
		{Check: "DOC-009", At: "/amount", Break: func(e *funding.Entry) { e.Amount = blk.Rupiah{} }},
		{Check: "DOC-009", At: "/on", Break: func(e *funding.Entry) { e.On = blk.Date{} }},
		{Check: "DOC-014", At: "/commitment", Break: func(e *funding.Entry) { e.Commitment = "a b" }},
		{Check: "DOC-014", At: "/payment", Break: func(e *funding.Entry) { e.Payment = "a b" }},
		{Check: "DOC-014", At: "/reverses", Break: func(e *funding.Entry) { e.Reverses, e.Kind = "a b", funding.EntryReversal }},
		{Check: "DOC-014", At: "/document", Break: func(e *funding.Entry) { e.Document = "a b" }},
		{Check: "FND-006", At: "/amount", Break: func(e *funding.Entry) { e.Amount = rupiah(-1) }},
		{Check: "LED-001", At: "/commitment", Break: func(e *funding.Entry) { e.Kind, e.Commitment = funding.EntryCommitment, "" }},
		{Check: "LED-001", At: "/payment", Break: func(e *funding.Entry) { e.Payment = "" }},
		{Check: "LED-001", At: "/document", Break: func(e *funding.Entry) { e.Kind, e.Document = funding.EntryShift, "" }},
		{Check: "LED-001", At: "/reason", Break: func(e *funding.Entry) { e.Kind, e.Reason = funding.EntryCarryOver, "" }},
		{Check: "LED-002", At: "/reverses", Break: func(e *funding.Entry) { e.Reverses = "e-1" }},
		{Check: "LED-002", At: "/reverses", Break: func(e *funding.Entry) { e.Kind = funding.EntryReversal }},
	})
	require.NoError(t, good().Validate(today))
}

func TestLedgerLaws(t *testing.T) {
	l := funding.NewLedger(goodEntries(), blk.Date{})
	require.Empty(t, l.Check(today))
	b, ok := l.Balance("l-1")
	require.True(t, ok)
	require.Equal(t, funding.Balance{Allocated: rupiah(9_600_000), Committed: rupiah(0), Realised: rupiah(9_000_000)}, b)
	left, err := b.Available()
	require.NoError(t, err)
	require.Equal(t, rupiah(600_000), left)
	_, ok = l.Balance("l-2")
	require.False(t, ok)
	spent, ok := l.Spent("p-2", "l-1")
	require.True(t, ok)
	require.Equal(t, rupiah(3_000_000), spent)
	_, ok = l.Spent("p-3", "l-1")
	require.False(t, ok)
	_, ok = l.Spent("p-2", "l-2")
	require.False(t, ok)
	early := funding.NewLedger(goodEntries(), day("2026-02-28"))
	open, ok := early.Open("sk-1")
	require.True(t, ok)
	require.Equal(t, rupiah(6_000_000), open)
	_, ok = early.Open("sk-2")
	require.False(t, ok)
	b, _ = early.Balance("l-1")
	require.True(t, b.Realised.IsZero(), "nothing spent is no entry, not Rp0")

	reversal := funding.Entry{ID: "r-1", Kind: funding.EntryReversal, Line: "l-1", Amount: rupiah(-3_600_000), On: day("2026-06-01"), Reverses: "e-4", Reason: "retur"}
	for name, x := range map[string]struct {
		check  blk.CheckID
		at     string
		change func([]funding.Entry) []funding.Entry
	}{
		"overspent":                 {"FND-003", "/3/amount", func(e []funding.Entry) []funding.Entry { e[3].Amount = rupiah(3_600_001); return e }},
		"nothing allocated":         {"FND-003", "/1/amount", func(e []funding.Entry) []funding.Entry { e[0].On = day("2026-02-02"); return e }},
		"overcommitted":             {"FND-003", "/1/amount", func(e []funding.Entry) []funding.Entry { e[1].Amount = rupiah(9_600_001); return e }},
		"paid twice":                {"LED-004", "/3/payment", func(e []funding.Entry) []funding.Entry { e[3].Payment = "p-1"; return e }},
		"paid too much":             {"LED-005", "/2/commitment", func(e []funding.Entry) []funding.Entry { e[2].Amount = rupiah(6_000_001); return e }},
		"another line's commitment": {"LED-005", "/2/commitment", func(e []funding.Entry) []funding.Entry { e[1].Line = "l-2"; return e }},
		"released too much": {"LED-005", "/5/commitment", func(e []funding.Entry) []funding.Entry {
			return append(e, funding.Entry{ID: "e-6", Kind: funding.EntryRelease, Line: "l-1", Amount: rupiah(1), On: day("2026-06-01"), Commitment: "sk-1"})
		}},
		"given back too much": {"LED-006", "/4/amount", func(e []funding.Entry) []funding.Entry { e[4].Amount = rupiah(3_600_001); return e }},
		"a shift of one side": {"LED-007", "/5/amount", func(e []funding.Entry) []funding.Entry {
			return append(e, funding.Entry{ID: "e-6", Kind: funding.EntryShift, Line: "l-1", Amount: rupiah(5), On: day("2026-06-01"), Document: "g-1"})
		}},
		"a carry-over that grows": {"LED-013", "/6/amount", func(e []funding.Entry) []funding.Entry {
			carried := funding.Entry{ID: "e-6", Kind: funding.EntryCarryOver, Line: "l-1", Amount: rupiah(-5), On: day("2026-06-01"), Document: "lk-1", Reason: "sisa"}
			brought := carried
			brought.ID, brought.Line, brought.Amount = "e-7", "l-2", rupiah(6)
			return append(e, carried, brought)
		}},
		"beyond all amounts": {"LED-009", "/5/amount", func(e []funding.Entry) []funding.Entry {
			return append(e, funding.Entry{ID: "e-6", Kind: funding.EntryAllocation, Line: "l-1", Amount: rupiah(1<<53 - 1), On: day("2026-06-01")})
		}},
		"reverses nothing":   {"LED-003", "/5/reverses", func(e []funding.Entry) []funding.Entry { r := reversal; r.Reverses = "x"; return append(e, r) }},
		"reverses in part":   {"LED-003", "/5/reverses", func(e []funding.Entry) []funding.Entry { r := reversal; r.Amount = rupiah(-1); return append(e, r) }},
		"reverses too soon":  {"LED-003", "/5/reverses", func(e []funding.Entry) []funding.Entry { r := reversal; r.On = day("2026-04-09"); return append(e, r) }},
		"reverses on no day": {"LED-003", "/5/reverses", func(e []funding.Entry) []funding.Entry { r := reversal; r.On = blk.Date{}; return append(e, r) }},
		"of another line":    {"LED-003", "/5/reverses", func(e []funding.Entry) []funding.Entry { r := reversal; r.Line = "l-2"; return append(e, r) }},
		"reverses twice": {"LED-003", "/6/reverses", func(e []funding.Entry) []funding.Entry {
			e[4].Amount = rupiah(0)
			r := reversal
			r.ID = "r-2"
			return append(e, reversal, r)
		}},
		"reverses a reversal": {"LED-003", "/6/reverses", func(e []funding.Entry) []funding.Entry {
			e[4].Amount = rupiah(0)
			r := reversal
			r.ID, r.Reverses, r.Amount = "r-2", "r-1", rupiah(3_600_000)
			return append(e, reversal, r)
		}},
	} {
		found := funding.NewLedger(x.change(goodEntries()), blk.Date{}).Check(today)
		i := slices.IndexFunc(found, func(f blk.Finding) bool { return f.Check == x.check && f.At == x.at })
		require.GreaterOrEqual(t, i, 0, "%s: %v", name, found)
		blktest.CheckFinding(t, found[i])
		require.Len(t, found.Of(x.check), 1, name)
	}
	hidden := append(goodEntries()[:3:3], funding.Entry{ID: "e-4", Kind: funding.EntryCommitment, Line: "l-1", Amount: rupiah(3_600_000), On: day("2026-02-02"), Commitment: "sk-2"})
	hidden[2].Amount = rupiah(9_600_000)
	l = funding.NewLedger(hidden, blk.Date{})
	require.Len(t, l.Check(today).Of("FND-003"), 1, "what is paid beyond one commitment frees nothing of another")
	truth, _ := l.Supply("FND-003", "l-1")
	require.Equal(t, blk.False, truth)
	b, _ = l.Balance("l-1")
	require.Equal(t, rupiah(3_600_000), b.Committed)
	odd := funding.NewLedger([]funding.Entry{{Kind: funding.EntryRealisation, Line: "l"}, {Kind: funding.EntryReversal, Line: "l", Amount: rupiah(1)}, {Amount: rupiah(1)}}, blk.Date{})
	require.Zero(t, odd.Len())
	require.Empty(t, odd.Check(nil))
	_, err = funding.BalancesBy(funding.NewLedger([]funding.Entry{{Kind: funding.EntryAllocation, Line: "l", Amount: rupiah(1<<53 - 1)}, {Kind: funding.EntryAllocation, Line: "l", Amount: rupiah(1<<53 - 1)}}, blk.Date{}), func(funding.BudgetLineID) (int, bool) { return 0, true })
	require.Error(t, err)
	_, err = funding.BalancesBy(funding.NewLedger([]funding.Entry{{Kind: funding.EntryAllocation, Line: "l", Amount: rupiah(1<<53 - 1)}, {Kind: funding.EntryAllocation, Line: "m", Amount: rupiah(1<<53 - 1)}}, blk.Date{}), func(funding.BudgetLineID) (int, bool) { return 0, true })
	require.Error(t, err)
	_, err = funding.Balance{Allocated: rupiah(-(1<<53 - 1)), Realised: rupiah(1)}.Available()
	require.Error(t, err)
}

// drawEntries draws a ledger that may break any law: few lines, commitments and
// payments, so that they meet.
func drawEntries(t *rapid.T) []funding.Entry {
	var entries []funding.Entry
	pick := func(name string, prefix string, n int) string {
		return prefix + strconv.Itoa(rapid.IntRange(1, n).Draw(t, name))
	}
	kinds := funding.EntryKind("").CodeList().Values()
	for i := range rapid.IntRange(0, 24).Draw(t, "entries") {
		e := funding.Entry{ID: funding.EntryID("e" + strconv.Itoa(i)), Kind: funding.EntryKind(rapid.SampledFrom(kinds).Draw(t, "kind")), Line: funding.BudgetLineID(pick("line", "l", 3)),
			Amount: rupiah(rapid.Int64Range(0, 100).Draw(t, "amount")), On: day("2026-01-01").AddDays(rapid.IntRange(0, 5).Draw(t, "day"))}
		switch e.Kind {
		case funding.EntryShift, funding.EntryRevision, funding.EntryCarryOver:
			e.Document = blk.DocumentID(pick("document", "d", 2))
			if rapid.Bool().Draw(t, "less") {
				e.Amount = e.Amount.Neg()
			}
		case funding.EntryCommitment, funding.EntryRelease:
			e.Commitment = funding.CommitmentID(pick("commitment", "c", 3))
		case funding.EntryRealisation:
			e.Payment = funding.PaymentID(pick("payment", "p", 6))
			if rapid.Bool().Draw(t, "committed") {
				e.Commitment = funding.CommitmentID(pick("commitment", "c", 3))
			}
		case funding.EntryRefund:
			e.Payment = funding.PaymentID(pick("payment", "p", 6))
		case funding.EntryReversal:
			e.Reverses = funding.EntryID(pick("reverses", "e", 24))
			for _, was := range entries {
				if was.ID == e.Reverses && rapid.IntRange(0, 3).Draw(t, "fits") > 0 {
					e.Line, e.Amount = was.Line, was.Amount.Neg()
				}
			}
		}
		entries = append(entries, e)
	}
	return entries
}

// The naive ledger: for every line and every day, all entries up to it summed with
// big numbers.
func naive(entries []funding.Entry, line funding.BudgetLineID, until blk.Date) (allocated, committed, realised *big.Int) {
	allocated, committed, realised = new(big.Int), new(big.Int), new(big.Int)
	open := map[funding.CommitmentID]*big.Int{}
	of := func(e *funding.Entry) *big.Int {
		if open[e.Commitment] == nil {
			open[e.Commitment] = new(big.Int)
		}
		return open[e.Commitment]
	}
	taken := map[funding.EntryID]bool{}
	sorted := slices.Clone(entries)
	slices.SortStableFunc(sorted, func(a, b funding.Entry) int { return a.On.Compare(b.On) })
	for _, e := range sorted {
		if e.On.After(until) {
			continue
		}
		amount := bigOf(e.Amount)
		if e.Kind == funding.EntryReversal {
			i := slices.IndexFunc(entries, func(was funding.Entry) bool { return was.ID == e.Reverses })
			if i < 0 || entries[i].Kind == funding.EntryReversal || entries[i].Line != e.Line || entries[i].Amount != e.Amount.Neg() || e.On.Before(entries[i].On) || taken[e.Reverses] {
				continue
			}
			taken[e.Reverses] = true
			e = entries[i]
		}
		if e.Line != line {
			continue
		}
		switch e.Kind {
		case funding.EntryAllocation, funding.EntryRevision, funding.EntryShift, funding.EntryCarryOver:
			allocated.Add(allocated, amount)
		case funding.EntryCommitment:
			of(&e).Add(of(&e), amount)
		case funding.EntryRelease:
			of(&e).Sub(of(&e), amount)
		case funding.EntryRealisation:
			realised.Add(realised, amount)
			if e.Commitment != "" {
				of(&e).Sub(of(&e), amount)
			}
		case funding.EntryRefund:
			realised.Sub(realised, amount)
		}
	}
	for _, n := range open {
		if n.Sign() > 0 {
			committed.Add(committed, n)
		}
	}
	return allocated, committed, realised
}

// The ledger agrees with the naive one on every day, and says FND-003 of a line
// exactly where the naive one has it overspent at the end of some day.
func TestLedgerAgreesWithTheNaiveOne(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		entries := drawEntries(t)
		over := map[funding.BudgetLineID]bool{}
		for n := range 6 {
			on := day("2026-01-01").AddDays(n)
			l := funding.NewLedger(entries, on)
			for _, line := range []funding.BudgetLineID{"l1", "l2", "l3"} {
				allocated, committed, realised := naive(entries, line, on)
				b, _ := l.Balance(line)
				require.Zero(t, allocated.Cmp(bigOf(b.Allocated)))
				require.Zero(t, committed.Cmp(bigOf(b.Committed)))
				require.Zero(t, realised.Cmp(bigOf(b.Realised)))
				if new(big.Int).Add(committed, realised).Cmp(allocated) > 0 {
					over[line] = true
				}
			}
		}
		told := map[funding.BudgetLineID]bool{}
		for _, f := range funding.NewLedger(entries, blk.Date{}).Check(today).Of("FND-003") {
			told[entries[indexOf(f.At)].Line] = true
		}
		require.Equal(t, over, told)
	})
}

// indexOf returns the index that a pointer begins with.
func indexOf(at string) int {
	at = at[1:]
	if i := slices.Index([]byte(at), '/'); i >= 0 {
		at = at[:i]
	}
	n, _ := strconv.Atoi(at)
	return n
}

// What a ledger comes to and which laws it breaks does not depend on how its entries
// stand: only their days count.
func TestOrderOfEntriesIsNothing(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		entries := drawEntries(t)
		mixed := rapid.Permutation(entries).Draw(t, "mixed")
		a, b := funding.NewLedger(entries, blk.Date{}), funding.NewLedger(mixed, blk.Date{})
		require.Equal(t, a.Len(), b.Len())
		for line, balance := range a.Balances() {
			other, ok := b.Balance(line)
			require.True(t, ok)
			require.Equal(t, balance, other)
		}
		for _, check := range []blk.CheckID{"FND-003", "LED-003", "LED-004", "LED-005", "LED-006", "LED-007", "LED-009", "LED-013"} {
			require.Len(t, b.Check(today).Of(check), len(a.Check(today).Of(check)), check)
		}
	})
}

// Taking an entry back restores every balance exactly, and the payment may be made
// again.
func TestReversalRestores(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		entries := drawEntries(t)
		before := funding.NewLedger(entries, blk.Date{})
		e := funding.Entry{ID: "new", Kind: rapid.SampledFrom([]funding.EntryKind{funding.EntryAllocation, funding.EntryShift, funding.EntryCommitment, funding.EntryRelease, funding.EntryRealisation, funding.EntryRefund}).Draw(t, "kind"),
			Line: "l1", Amount: rupiah(rapid.Int64Range(0, 1000).Draw(t, "amount")), On: day("2026-02-01"), Commitment: "c1", Payment: "p-new", Document: "d1"}
		back := funding.Entry{ID: "back", Kind: funding.EntryReversal, Line: "l1", Amount: e.Amount.Neg(), On: day("2026-02-02"), Reverses: "new"}
		after := funding.NewLedger(append(slices.Clone(entries), e, back), blk.Date{})
		for _, line := range []funding.BudgetLineID{"l1", "l2", "l3"} {
			was, _ := before.Balance(line)
			is, _ := after.Balance(line)
			for _, pair := range [][2]blk.Rupiah{{was.Allocated, is.Allocated}, {was.Committed, is.Committed}, {was.Realised, is.Realised}} {
				require.Zero(t, bigOf(pair[0]).Cmp(bigOf(pair[1])))
			}
		}
		again := e
		again.ID, again.On = "again", day("2026-02-03")
		with := funding.NewLedger(append(slices.Clone(entries), e, back, again), blk.Date{}).Check(today).Of("LED-004")
		without := funding.NewLedger(entries, blk.Date{}).Check(today).Of("LED-004")
		require.Len(t, with, len(without), "the payment that was taken back may be made again")
	})
}

// A ledger without findings never spent a payment twice, and what groups come to
// sums to what all lines come to.
func TestGroupsSumToTheWhole(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		l := funding.NewLedger(drawEntries(t), blk.Date{})
		all, err := funding.BalancesBy(l, func(funding.BudgetLineID) (bool, bool) { return true, true })
		require.NoError(t, err)
		byLine, err := funding.BalancesBy(l, func(id funding.BudgetLineID) (funding.BudgetLineID, bool) { return id, id != "l3" })
		require.NoError(t, err)
		var sum funding.Balance
		for _, b := range byLine {
			sum, err = sum.Plus(b)
			require.NoError(t, err)
		}
		third, _ := l.Balance("l3")
		sum, err = sum.Plus(third)
		require.NoError(t, err)
		require.Equal(t, all[true], sum)
	})
}

// Shifts whose parts are a split of an amount always sum to zero with what they came
// from.
func TestSplitsOfShifts(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		whole := rupiah(rapid.Int64Range(0, 1<<50).Draw(t, "whole"))
		parts, err := whole.Allocate(rapid.SliceOfN(rapid.Int64Range(1, 1000), 1, 6).Draw(t, "weights")...)
		require.NoError(t, err)
		entries := []funding.Entry{{ID: "a", Kind: funding.EntryAllocation, Line: "from", Amount: whole, On: day("2026-01-01")}, {ID: "s", Kind: funding.EntryShift, Line: "from", Amount: whole.Neg(), On: day("2026-01-02"), Document: "g"}}
		for i, part := range parts {
			entries = append(entries, funding.Entry{ID: funding.EntryID(strconv.Itoa(i)), Kind: funding.EntryShift, Line: funding.BudgetLineID("to" + strconv.Itoa(i)), Amount: part, On: day("2026-01-02"), Document: "g"})
		}
		require.Empty(t, funding.NewLedger(entries, blk.Date{}).Check(today))
	})
}

// A document whose shifts fall on both sides of a cut day is not judged at that day;
// one that lies before it is.
func TestShiftsOnBothSidesOfADay(t *testing.T) {
	entries := []funding.Entry{{ID: "a", Kind: funding.EntryAllocation, Line: "from", Amount: rupiah(10), On: day("2026-01-01")},
		{ID: "s", Kind: funding.EntryShift, Line: "from", Amount: rupiah(-4), On: day("2026-01-02"), Document: "g"},
		{ID: "u", Kind: funding.EntryShift, Line: "to", Amount: rupiah(4), On: day("2026-01-05"), Document: "g"}}
	require.Empty(t, funding.NewLedger(entries, day("2026-01-03")).Check(today))
	require.Empty(t, funding.NewLedger(entries, blk.Date{}).Check(today))
	entries[2] = funding.Entry{ID: "u", Kind: funding.EntryReversal, Line: "from", Amount: rupiah(4), On: day("2026-01-05"), Reverses: "s"}
	require.Empty(t, funding.NewLedger(entries, day("2026-01-03")).Check(today))
	entries[2].Reverses = "x"
	require.Len(t, funding.NewLedger(entries, day("2026-01-03")).Check(today).Of("LED-007"), 1)
	require.Len(t, funding.NewLedger(entries[:2], day("2026-01-03")).Check(today).Of("LED-007"), 1)
}

// What one year carries over may be brought to a line of another ledger: one side
// alone is no fault, and shifts of the same document are no part of it.
func TestCarryOversOfOneSide(t *testing.T) {
	entries := []funding.Entry{{ID: "a", Kind: funding.EntryAllocation, Line: "old", Amount: rupiah(10), On: day("2026-01-01")},
		{ID: "c", Kind: funding.EntryCarryOver, Line: "old", Amount: rupiah(-4), On: day("2026-12-31"), Document: "g"},
		{ID: "d", Kind: funding.EntryCarryOver, Line: "new", Amount: rupiah(4), On: day("2027-01-02"), Document: "g"},
		{ID: "s", Kind: funding.EntryShift, Line: "old", Amount: rupiah(-1), On: day("2026-02-02"), Document: "g"},
		{ID: "u", Kind: funding.EntryShift, Line: "other", Amount: rupiah(1), On: day("2026-02-02"), Document: "g"}}
	require.Empty(t, funding.NewLedger(entries, blk.Date{}).Check(today))
	require.Empty(t, funding.NewLedger(entries, day("2026-12-31")).Check(today))
	require.Empty(t, funding.NewLedger(entries[:2], blk.Date{}).Check(today))
	require.Empty(t, funding.NewLedger(entries[2:3], blk.Date{}).Check(today))
	entries[2].Amount = rupiah(3)
	found := funding.NewLedger(entries, blk.Date{}).Check(today)
	require.Len(t, found, 1)
	require.Equal(t, blk.CheckID("LED-013"), found[0].Check)
	require.Equal(t, "/2/amount", found[0].At)
}

// Days far apart are sorted in another way, with the same result.
func TestDaysFarApart(t *testing.T) {
	entries := goodEntries()
	slices.Reverse(entries)
	entries = append(entries, funding.Entry{ID: "old", Kind: funding.EntryAllocation, Line: "l-2", Amount: rupiah(1), On: day("1945-08-17")}, funding.Entry{ID: "never", Kind: funding.EntryAllocation, Line: "l-2", Amount: rupiah(1)})
	l := funding.NewLedger(entries, blk.Date{})
	require.Empty(t, l.Check(today))
	b, _ := l.Balance("l-2")
	require.Equal(t, rupiah(2), b.Allocated)
	entries = append(goodEntries(), funding.Entry{ID: "never", Kind: funding.EntryAllocation, Line: "l-2", Amount: rupiah(1)})
	for range 100 {
		entries = append(entries, entries[0])
	}
	l = funding.NewLedger(entries, blk.Date{})
	require.Empty(t, l.Check(today))
	b, _ = l.Balance("l-1")
	require.Equal(t, rupiah(101*9_600_000), b.Allocated)
}

// Sums of the largest amounts never wrap: they are what big numbers say, or no balance
// and LED-009.
func TestBalancesNeverWrap(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		sum := new(big.Int)
		var entries []funding.Entry
		amounts := rapid.OneOf(rapid.SampledFrom([]int64{1<<53 - 1, -(1<<53 - 1), 1, -1}), rapid.Int64Range(-(1<<53-1), 1<<53-1))
		for i, n := range rapid.SliceOfN(amounts, 1, 40).Draw(t, "amounts") {
			sum.Add(sum, bigInt(n))
			entries = append(entries, funding.Entry{ID: funding.EntryID(strconv.Itoa(i)), Kind: funding.EntryRevision, Line: "l", Amount: rupiah(n), On: day("2026-01-01"), Document: "d"})
		}
		l := funding.NewLedger(entries, blk.Date{})
		b, ok := l.Balance("l")
		require.Equal(t, sum.CmpAbs(bigInt(1<<53-1)) <= 0, ok)
		if ok {
			require.Zero(t, sum.Cmp(bigOf(b.Allocated)))
		}
		require.Equal(t, !ok, len(l.Check(nil).Of("LED-009")) == 1)
		require.Equal(t, sum.Sign() < 0, len(l.Check(nil).Of("FND-003")) == 1, "less than nothing is allocated")
	})
}

func TestBalancesCanBeLeft(t *testing.T) {
	l := funding.NewLedger([]funding.Entry{{Kind: funding.EntryAllocation, Line: "a", Amount: rupiah(1)}, {Kind: funding.EntryAllocation, Line: "b", Amount: rupiah(1)}}, blk.Date{})
	n := 0
	for range l.Balances() {
		n++
		break
	}
	require.Equal(t, 1, n)
	left, err := funding.Balance{}.Available()
	require.NoError(t, err)
	require.True(t, left.IsZero(), "of no allocation nothing is known")
	truth, _ := l.Supply("FND-003", "nowhere")
	require.Equal(t, blk.Undetermined, truth)
}
