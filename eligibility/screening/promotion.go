package screening

import (
	"maps"
	"slices"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/eligibility"
)

// A departure is who leaves a selection and when.
type departure struct {
	selection *Selection
	withdrawn []eligibility.ApplicantID
	on        blk.Date
	known     map[string]bool
}

// until returns the last day on which seats are given again, absent if there is none.
func (d *departure) until() blk.Date {
	if d.selection.field == nil {
		return blk.Date{}
	}
	return d.selection.field.plan.ReplacementUntil
}

var promotionChecks = []blk.Check[departure]{
	{
		ID: "SEL-018", At: "", Severity: blk.InEveryPhase(blk.Error),
		Must:  blk.Text{ID: "Kursi hanya dapat diberikan lagi dari seleksi yang baru dihitung; yang dibaca dari berkas tidak memuat peringkat dan keluarga.", EN: "Seats must be given again from a selection that was just made; one that was read from a file lacks what ranks and who is of one family."},
		Mend:  blk.Text{ID: "Ulangi seleksi dengan rencana, benih dan pendaftar yang sama, lalu gantikan yang mundur.", EN: "Do the selection again with the same plan, seed and applicants, and promote then."},
		Basis: selectionBasis,
		Holds: func(d *departure, _ *blk.Context) bool {
			return d.selection.field != nil || len(d.selection.Outcomes) == 0
		},
	},
	blk.CheckPresent("/on", func(d *departure) bool { return !d.on.IsZero() }),
	{
		ID: "SEL-013", At: "/on", Severity: blk.InEveryPhase(blk.Warning),
		Must:  blk.Text{ID: "Kursi yang kosong hanya diisi lagi sampai {allowed}; ini {given}, jadi tidak ada yang menggantikan.", EN: "A free seat must be given again by {allowed}; this is {given}, so nobody is promoted."},
		Mend:  blk.Text{ID: "Biarkan kursinya kosong, atau ubah replacement_until dengan keputusan tertulis.", EN: "Leave the seat empty, or change replacement_until by a written decision."},
		Basis: planBasis,
		Holds: func(d *departure, _ *blk.Context) bool { return d.until().IsZero() || !d.on.After(d.until()) },
		Params: func(d *departure, _ *blk.Context) blk.Params {
			return blk.Params{{Name: "given", Value: d.on.String()}, {Name: "allowed", Value: d.until().String()}}
		},
	},
	{
		ID: "SEL-014", At: "/withdrawn", Severity: blk.InEveryPhase(blk.Error),
		Must:  blk.Text{ID: "Yang mengundurkan diri harus ada dalam seleksi ini.", EN: "Who withdraws must be in this selection."},
		Mend:  blk.Text{ID: "Betulkan pengenalnya.", EN: "Correct the identifier."},
		Basis: selectionBasis,
		Find: func(d *departure, _ *blk.Context) (failures []blk.Failure) {
			for i, id := range d.withdrawn {
				if !d.known[id.String()] {
					failures = append(failures, blk.Failure{At: blk.IndexPointer("/withdrawn", i, "")})
				}
			}
			return failures
		},
	},
}

// Promote returns the selection after some have withdrawn, with the seats that they
// left given to the next ones by the same rule. Nobody who has a seat loses it. It
// follows the rule and not the waiting list: a reserved seat goes to the next of its
// group. Who withdraws from the waiting list, or before anything is known, leaves it
// too. After the last day of the plan for replacement the seats stay empty, and a
// finding says so. It returns findings and no selection if the day is absent, if an
// identifier is not in the selection, or if the selection was not made by [Select] but
// read back from a document, which holds less than it takes: then do it again first.
//
// Without a cap on families the result is that of [Select] without those who
// withdrew. Where there is a cap, those who were over it can be promoted once their
// family has room, to a seat that is free and to no other.
func (s *Selection) Promote(withdrawn []eligibility.ApplicantID, on blk.Date) (*Selection, blk.Findings) {
	leaving := departure{s, withdrawn, on, make(map[string]bool, len(withdrawn))}
	gone := maps.Clone(s.withdrawn)
	if gone == nil {
		gone = map[string]bool{}
	}
	for _, id := range withdrawn {
		gone[id.String()] = true
	}
	for i := range s.Outcomes {
		if id := s.Outcomes[i].ID.String(); gone[id] {
			leaving.known[id] = true
		}
	}
	found := blk.RunChecks(promotionChecks, &leaving, nil)
	if found.HasErrors() {
		return nil, found
	}
	next := &Selection{Plan: s.Plan, SeedHash: s.SeedHash, field: s.field, withdrawn: gone, promoted: maps.Clone(s.promoted)}
	if s.field == nil {
		return next, found
	}
	d := s.remaining(gone)
	if len(found) == 0 {
		d.replace()
	} else {
		d.hold()
	}
	if next.promoted == nil {
		next.promoted = map[int32]blk.Date{}
	}
	for at, in := range d.in {
		if in && !s.in[at] {
			next.promoted[int32(at)] = on
		}
	}
	next.tell(d)
	return next, found
}

// remaining returns a draft in which those who are gone cannot be chosen and those
// others who have a seat keep it.
func (s *Selection) remaining(gone map[string]bool) *draft {
	d := s.field.newDraft()
	d.holds = make([]bool, len(s.in))
	for at := range s.field.entrants {
		if gone[s.field.entrants[at].id.String()] {
			d.out[at] = true
		} else if s.in[at] {
			d.holds[at] = true
		}
	}
	return d
}

// hold leaves the seats to those who hold one and gives no others.
func (d *draft) hold() {
	out := d.out
	d.out = make([]bool, len(out))
	for at := range out {
		d.out[at] = !d.holds[at]
	}
	for b := range d.choices {
		d.choose(b)
	}
	d.out = out
	d.closeFamilies()
}

// replace gives the seats that are free, and leaves those who hold one where they
// are.
func (d *draft) replace() {
	barred := slices.Clone(d.out)
	d.settle(d.field.all())
	for {
		if at := d.intruder(); at >= 0 {
			d.out[at] = true
			d.settle([]int{int(d.field.entrants[at].batch)})
		} else if at := d.comeback(barred); at >= 0 {
			d.out[at] = false
			d.settle([]int{int(d.field.entrants[at].batch)})
		} else {
			break
		}
	}
	for at := range d.out {
		d.out[at] = barred[at] || d.out[at] && d.isOverCap(int32(at))
	}
}

// intruder returns who must wait so that somebody who holds a seat keeps it, -1 if
// all do: of those of the batch who held none, the lowest ranked on an open seat, or
// else on a reserved one. That there is one is the doing of those who were over the
// cap of their family and no longer are.
func (d *draft) intruder() int32 {
	for at, holds := range d.holds {
		if !holds || d.in[at] {
			continue
		}
		c := &d.choices[d.field.entrants[at].batch]
		for _, list := range [][]int32{c.open, c.matched} {
			for _, new := range slices.Backward(list) {
				if !d.holds[new] {
					return new
				}
			}
		}
	}
	return -1
}

// comeback returns the highest ranked who had to wait and now fits: a seat is free
// and the family has room; -1 if there is none.
func (d *draft) comeback(barred []bool) int32 {
	for b := range d.choices {
		if d.choices[b].taken() == d.field.batches[b].all {
			continue
		}
		for _, at := range d.field.byBatch[b] {
			if family := d.field.entrants[at].family; d.out[at] && !barred[at] && (family < 0 || d.count[family] < d.field.most) {
				return at
			}
		}
	}
	return -1
}
