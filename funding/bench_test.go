package funding_test

import (
	"math/big"
	"strconv"
	"testing"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/funding"
)

// manyEntries returns a sound ledger of about n entries: lines with an allocation,
// commitments, their payments and some reversals, day by day.
func manyEntries(n int) []funding.Entry {
	entries := make([]funding.Entry, 0, n)
	const perLine = 100
	lines := max(1, n/perLine)
	add := func(kind funding.EntryKind, line int, amount int64, on blk.Date) *funding.Entry {
		entries = append(entries, funding.Entry{ID: funding.EntryID("e-" + strconv.Itoa(len(entries))), Kind: kind, Line: funding.BudgetLineID("l-" + strconv.Itoa(line)), Amount: rupiah(amount), On: on})
		return &entries[len(entries)-1]
	}
	first := day("2026-01-02")
	for l := range lines {
		add(funding.EntryAllocation, l, 1_000_000_000, first)
	}
	for i := 0; len(entries) < n; i++ {
		line, on := i%lines, first.AddDays(1+i/lines*3)
		number := strconv.Itoa(i)
		add(funding.EntryCommitment, line, 10_000_000, on).Commitment = funding.CommitmentID("c-" + number)
		e := add(funding.EntryRealisation, line, 10_000_000, on)
		e.Commitment, e.Payment = funding.CommitmentID("c-"+number), funding.PaymentID("p-"+number)
		if i%10 == 0 {
			was := *e
			r := add(funding.EntryReversal, line, -10_000_000, on)
			r.Reverses = was.ID
		}
	}
	return entries
}

// naiveSums sums the entries of every line with big numbers and looks up nothing
// else: no commitment, no payment, no reversal, no day.
func naiveSums(entries []funding.Entry) map[funding.BudgetLineID]*[3]big.Int {
	sums := map[funding.BudgetLineID]*[3]big.Int{}
	for i := range entries {
		e := &entries[i]
		s := sums[e.Line]
		if s == nil {
			s = &[3]big.Int{}
			sums[e.Line] = s
		}
		n, _ := e.Amount.Int()
		amount := big.NewInt(n)
		switch e.Kind {
		case funding.EntryAllocation:
			s[0].Add(&s[0], amount)
		case funding.EntryCommitment:
			s[1].Add(&s[1], amount)
		case funding.EntryRealisation:
			s[1].Sub(&s[1], amount)
			s[2].Add(&s[2], amount)
		case funding.EntryReversal:
			s[1].Sub(&s[1], amount)
			s[2].Add(&s[2], amount)
		}
	}
	return sums
}

// The benchmarks stand in pairs: the whole ledger with all its laws, and sums of big
// numbers that check nothing.
func BenchmarkLedger(b *testing.B) {
	for _, n := range []int{10_000, 100_000, 1_000_000} {
		entries := manyEntries(n)
		b.Run("vokasi/"+strconv.Itoa(n), func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if found := funding.NewLedger(entries, blk.Date{}).Check(nil); len(found) > 0 {
					b.Fatal(found[0])
				}
			}
			b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(len(entries)), "ns/entry")
		})
		b.Run("big/"+strconv.Itoa(n), func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				naiveSums(entries)
			}
			b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(len(entries)), "ns/entry")
		})
	}
}

func BenchmarkCheckEntries(b *testing.B) {
	entries := manyEntries(100_000)
	for i := range entries {
		entries[i].Reason = "x"
	}
	b.ReportAllocs()
	for b.Loop() {
		for i := range entries {
			if found := entries[i].Check(nil); found != nil {
				b.Fatal(found)
			}
		}
	}
	b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(len(entries)), "ns/entry")
}

// One commitment may bind money of any number of lines, and one payment pay them: the
// ledger stays linear.
func BenchmarkOneCommitmentOfManyLines(b *testing.B) {
	for _, n := range []int{10_000, 100_000} {
		var entries []funding.Entry
		for i := range n {
			line := funding.BudgetLineID("l-" + strconv.Itoa(i/2))
			if i%2 == 0 {
				entries = append(entries, funding.Entry{ID: funding.EntryID(strconv.Itoa(i)), Kind: funding.EntryCommitment, Line: line, Amount: rupiah(1), On: day("2026-01-02"), Commitment: "sk"})
			} else {
				entries = append(entries, funding.Entry{ID: funding.EntryID(strconv.Itoa(i)), Kind: funding.EntryRealisation, Line: line, Amount: rupiah(1), On: day("2026-01-02"), Commitment: "sk", Payment: "sp2d"})
			}
		}
		b.Run(strconv.Itoa(n), func(b *testing.B) {
			for b.Loop() {
				funding.NewLedger(entries, blk.Date{})
			}
			b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(len(entries)), "ns/entry")
		})
	}
}

// The arithmetic of a line allocates nothing.
func TestArithmeticAllocatesNothing(t *testing.T) {
	l, b := goodLine(), goodBudget()
	for name, run := range map[string]func(){
		"product": func() { _, _ = l.Product() },
		"total":   func() { _, _ = b.Total() },
		"balance": func() { _, _ = funding.Balance{Allocated: rupiah(5), Realised: rupiah(3)}.Available() },
	} {
		if n := testing.AllocsPerRun(20, run); n > 0 {
			t.Errorf("%s allocates %v times", name, n)
		}
	}
}
