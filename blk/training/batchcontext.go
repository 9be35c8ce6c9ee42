package training

import "github.com/vokasi/vokasi-go/blk"

// isActive reports whether the person is still in training.
func (e *Enrolment) isActive() bool { return e.Completion == Ongoing || e.Completion == Suspended }

// A headcount is how many enrolments of a batch there are.
type headcount struct {
	applied   int // all
	undecided int
	seated    int // hold a seat
	began     int // were ever in training
	settled   int
}

// headcounts returns the headcount of every batch that has enrolments.
func (r *Records) headcounts() map[blk.BatchID]*headcount {
	counts := make(map[blk.BatchID]*headcount, len(r.Batches))
	for i := range r.standingEnrolments() {
		e := &r.Enrolments[i]
		n := counts[e.Batch]
		if n == nil {
			n = &headcount{}
			counts[e.Batch] = n
		}
		n.add(e)
	}
	return counts
}

func (n *headcount) add(e *Enrolment) {
	n.applied++
	if e.isUndecided() {
		n.undecided++
	}
	if e.Completion != "" {
		n.began++
	}
	if e.holdsSeat() {
		n.seated++
	}
	if e.IsFinal() {
		n.settled++
	}
}

// headcount returns that of one batch.
func (r *Records) headcount(batch blk.BatchID) (n headcount) {
	for i := range r.standingEnrolments() {
		if r.Enrolments[i].Batch == batch {
			n.add(&r.Enrolments[i])
		}
	}
	return n
}

var applicantsPerSeat = blk.Parameter{
	ID: "applicants_per_seat", Label: blk.Text{ID: "Pendaftar tiap kursi yang menutup pendaftaran lebih awal", EN: "Applicants for each seat that close registration early"}, Unit: blk.UnitCount, Stricter: blk.StricterHigher,
	Values: []blk.DatedValue{{Value: blk.Value{Number: 3}, Basis: []blk.Basis{blk.Assumption(blk.Text{ID: "angka resmi tidak ditemukan", EN: "no official number was found"})}}},
}

// batchAnswers are what the records of this package can tell guards of a batch,
// Undetermined where they do not know.
var batchAnswers = map[blk.CheckID]func(r *Records, b *Batch, c *blk.Context) blk.Truth{
	"BAT-003": func(r *Records, b *Batch, _ *blk.Context) blk.Truth {
		quota, known := b.Quota.Int()
		if !known {
			return blk.Undetermined
		}
		return blk.TruthOf(r.headcount(b.ID).seated <= quota)
	},
	"BAT-004": func(r *Records, b *Batch, _ *blk.Context) blk.Truth {
		for i := range r.Sessions {
			if s := &r.Sessions[i]; s.Batch == b.ID && s.isOutside(b) {
				return blk.False
			}
		}
		return blk.Undetermined // the hours of the programme are not in these records
	},
	"BAT-006": func(r *Records, b *Batch, _ *blk.Context) blk.Truth {
		least, known := b.MinParticipants.Int()
		if !known {
			least = 1
		}
		return blk.TruthOf(r.headcount(b.ID).seated >= least)
	},
	"BAT-008": func(r *Records, b *Batch, _ *blk.Context) blk.Truth {
		n := r.headcount(b.ID)
		return blk.TruthOf(n.settled == n.applied)
	},
	"BAT-009": func(r *Records, b *Batch, _ *blk.Context) blk.Truth {
		if clash, known := r.inConflict(b.ID, ConflictOfWorkshop); known {
			return blk.TruthOf(!clash)
		}
		return blk.Undetermined
	},
	"BAT-024": func(r *Records, b *Batch, c *blk.Context) blk.Truth {
		quota, known := b.Quota.Int()
		factor, set := c.Number(&applicantsPerSeat)
		if !known || !set {
			return blk.Undetermined
		}
		return blk.TruthOf(int64(r.headcount(b.ID).applied) >= int64(quota)*factor)
	},
	"BAT-025": func(r *Records, b *Batch, _ *blk.Context) blk.Truth {
		return blk.TruthOf(r.headcount(b.ID).undecided == 0)
	},
	"INS-003": func(r *Records, b *Batch, _ *blk.Context) blk.Truth {
		if clash, known := r.inConflict(b.ID, ConflictOfInstructor); known {
			return blk.TruthOf(!clash)
		}
		return blk.Undetermined
	},
}

// FindBatch returns the batch with an identifier, nil if there is none.
func (r *Records) FindBatch(id blk.BatchID) *Batch {
	for i := range r.Batches {
		if r.Batches[i].ID == id {
			return &r.Batches[i]
		}
	}
	return nil
}

// BatchContext returns a context in which the guards of a batch know what these
// records tell: how many applied, were decided, hold a seat and have ended, and
// whether the sessions of the batch overlap with others. The records are taken to
// hold all enrolments of the batch. What they do not tell the context is asked,
// which may be nil.
func (r *Records) BatchContext(batch blk.BatchID, c *blk.Context) *blk.Context {
	b := r.FindBatch(batch)
	var with blk.Context
	if c != nil {
		with = *c
	}
	with.Supply = func(check blk.CheckID, subject string) (blk.Truth, blk.Citation) {
		if answer := batchAnswers[check]; answer != nil && b != nil && subject == string(batch) {
			if truth := answer(r, b, c); truth != blk.Undetermined {
				return truth, blk.Citation{}
			}
		}
		return c.Ask(check, subject)
	}
	return &with
}

// TryBatch returns the step that an event makes for a batch, or every reason why
// it may not happen, from what these records tell and what the context of the
// move is asked. It sets the record and the context of the move and changes
// nothing: the caller appends the step to the history. A batch that is not in the
// records is a finding of check DOC-004.
func (r *Records) TryBatch(id blk.BatchID, event BatchEvent, m blk.Move[Batch]) (BatchStep, blk.Findings) {
	b := r.FindBatch(id)
	if b == nil {
		return BatchStep{}, blk.Findings{blk.DocumentFinding("DOC-004", "", blk.Param{Name: "given", Value: blk.QuoteWord(string(id))}, blk.Param{Name: "kind", Value: "batch"})}
	}
	m.Record, m.Context = b, r.BatchContext(id, m.Context)
	return batchLifecycle.Try(b.History, event, m)
}
