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
	return double(b.Items, func(w *WorkItem) WorkItemID { return w.ID })
}

// double returns the first of a list whose identifier stands before it, -1 if there is
// none.
func double[T any, I ~string](list []T, id func(*T) I) int {
	if len(list) <= fewItems {
		for i := range list {
			for j := range i {
				if own := id(&list[i]); own != "" && own == id(&list[j]) {
					return i
				}
			}
		}
		return -1
	}
	seen := make(map[I]bool, len(list))
	for i := range list {
		own := id(&list[i])
		if own != "" && seen[own] {
			return i
		}
		seen[own] = true
	}
	return -1
}

// checkDouble returns check CON-046: no item of a list stands twice.
func checkDouble[T any](at string, find func(*T) (int, WorkItemID)) blk.Check[T] {
	return blk.Check[T]{
		ID: "CON-046", At: at, Severity: blk.InEveryPhase(blk.Error),
		Must:  blk.Text{ID: "Butir pekerjaan {given} tidak boleh tertulis dua kali dalam satu daftar.", EN: "The work item {given} must not stand twice in a list."},
		Mend:  blk.Text{ID: "Gabungkan keduanya, atau beri pengenal yang berbeda.", EN: "Put the two together, or give them different identifiers."},
		Basis: arithmeticBasis,
		Find: func(t *T, _ *blk.Context) []blk.Failure {
			if i, id := find(t); i >= 0 && id != "" {
				return []blk.Failure{{At: blk.IndexPointer(at, i, ""), Params: blk.Params{{Name: "given", Value: blk.QuoteWord(string(id))}}}}
			}
			return nil
		},
	}
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

var baselineChecks = []blk.Check[Baseline]{
	blk.CheckIdentifier("/document", func(b *Baseline) blk.DocumentID { return b.Document }),
	blk.CheckPresent("/items", func(b *Baseline) bool { return len(b.Items) > 0 }),
	checkDouble("/items", func(b *Baseline) (int, WorkItemID) {
		if i := b.double(); i >= 0 {
			return i, b.Items[i].ID
		}
		return -1, ""
	}),
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
