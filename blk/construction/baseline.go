package construction

import (
	"github.com/vokasi/vokasi-go/blk"
)

// A Baseline is a plan of the work by which progress is measured: its parts, their
// shares of the whole and when they are to be done. The first is that of the
// contract; a revised one follows an amendment, and the earlier ones are kept.
type Baseline struct {
	// The day from which progress is measured by it. The first may leave it out: it holds from the beginning.
	From blk.Date `json:"from,omitzero"`
	// Why the one before it was revised; absent for the first.
	Reason blk.Text `json:"reason,omitzero"`
	// The paper in which it stands, such as the contract or its amendment.
	Document blk.DocumentID `json:"document,omitzero"`
	// The parts of the work.
	Items []WorkItem `json:"items,omitempty" jsonschema:"required"`
}

// isWhole reports whether the weights are above 0 and sum to exactly all of the work,
// no item stands twice and every item is planned; otherwise no progress can be worked
// out by it.
func (b *Baseline) isWhole() bool {
	if len(b.Items) == 0 || len(b.Items) > whole { // more have no weight
		return false
	}
	sum := int64(0)
	for i := range b.Items {
		w := &b.Items[i]
		n, _ := w.Weight.Hundredths()
		if n <= 0 || !w.isPlanned() {
			return false
		}
		sum += n
	}
	return sum == whole && b.double() < 0
}

// double returns the first item whose identifier stands before it, -1 if there is
// none.
func (b *Baseline) double() int {
	const few = 64
	if len(b.Items) <= few {
		for i := range b.Items {
			for j := range i {
				if b.Items[i].ID == b.Items[j].ID {
					return i
				}
			}
		}
		return -1
	}
	seen := make(map[WorkItemID]struct{}, min(len(b.Items), whole))
	for i := range b.Items {
		if seen[b.Items[i].ID] = struct{}{}; len(seen) <= i {
			return i
		}
	}
	return -1
}

// weights returns the sum of the weights that are given.
func (b *Baseline) weights() (sum int64) {
	for i := range b.Items {
		n, _ := b.Items[i].Weight.Hundredths()
		sum += n
	}
	return sum
}

// period returns the days from the first day of work to the last, as planned. The
// baseline is whole.
func (b *Baseline) period() blk.Period {
	p := b.Items[0].Period
	for i := range b.Items {
		if one := b.Items[i].Period; one.From.Before(p.From) {
			p.From = one.From
		}
		if one := b.Items[i].Period; one.Until.After(p.Until) {
			p.Until = one.Until
		}
	}
	return p
}

// planned returns how much of the work is to be done by the end of a day, in
// hundredths of a percent, rounded down. The baseline is whole.
func (b *Baseline) planned(on blk.Date) int64 {
	sum := int64(0)
	for i := range b.Items {
		n, _ := b.Items[i].Weight.Hundredths()
		sum += n * b.Items[i].planned(on)
	}
	return sum / fine
}

var baselineChecks = []blk.Check[Baseline]{
	blk.CheckIdentifier("/document", func(b *Baseline) blk.DocumentID { return b.Document }),
	blk.CheckPresent("/items", func(b *Baseline) bool { return len(b.Items) > 0 }),
	{
		ID: "CON-046", At: "/items", Severity: blk.InEveryPhase(blk.Error),
		Must:  blk.Text{ID: "Butir {given} tidak boleh tertulis dua kali.", EN: "The item {given} must not stand twice."},
		Mend:  blk.Text{ID: "Gabungkan keduanya, atau beri pengenal yang berbeda.", EN: "Put the two together, or give them different identifiers."},
		Basis: arithmeticBasis,
		Find: func(b *Baseline, _ *blk.Context) []blk.Failure {
			if i := b.double(); i >= 0 && b.Items[i].ID != "" {
				return []blk.Failure{{At: blk.IndexPointer("/items", i, "/id"), Params: blk.Params{{Name: "given", Value: blk.QuoteWord(string(b.Items[i].ID))}}}}
			}
			return nil
		},
	},
	{
		ID: "CON-003", At: "/items", Severity: blk.InEveryPhase(blk.Error), Needs: []blk.CheckID{"DOC-009"},
		Must:  blk.Text{ID: "Bobot semua butir pekerjaan harus berjumlah tepat 100 persen; jumlahnya {given_id}.", EN: "The weights of all work items must sum to exactly 100 percent; they sum to {given_en}."},
		Mend:  blk.Text{ID: "Perbaiki bobotnya menurut rencana anggaran biaya.", EN: "Correct the weights by the bill of quantities."},
		Basis: arithmeticBasis,
		Holds: func(b *Baseline, _ *blk.Context) bool { return b.weights() == whole },
		Params: func(b *Baseline, _ *blk.Context) blk.Params {
			return blk.TextParams("given", blk.UnitHundredths.Format(b.weights()))
		},
	},
}

// Check returns what the checks find in the baseline, nil if all hold.
func (b *Baseline) Check(c *blk.Context) blk.Findings {
	return append(blk.RunChecks(baselineChecks, b, c), blk.CheckEach("items", b.Items, (*WorkItem).Check, c)...)
}
