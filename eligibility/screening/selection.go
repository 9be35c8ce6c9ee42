package screening

import (
	"slices"
	"strings"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/eligibility"
)

// A Selection is who has a seat and who has not, with the reason for everybody. It does
// not change: whoever withdraws later leads to a new one.
type Selection struct {
	// The plan.
	Plan PlanID `json:"plan,omitzero" jsonschema:"required"`
	// The hash of the seed that lots were drawn with.
	SeedHash Digest `json:"seed_hash,omitzero" jsonschema:"required"`
	// The batches in the order of the plan.
	Batches []BatchResult `json:"batches,omitempty"`
	// The outcome of everybody, by batch and then by kind: those who are selected, the waiting list and those who are not selected by rank, the others by identifier.
	Outcomes []Outcome `json:"outcomes,omitempty"`

	field     *field
	in        []bool
	withdrawn map[string]bool
	promoted  map[int32]blk.Date
}

// A BatchResult is what a selection comes to for one batch, in numbers.
type BatchResult struct {
	// The batch.
	Batch blk.BatchID `json:"batch,omitzero" jsonschema:"required"`
	// What it is called.
	Label blk.Text `json:"label,omitzero"`
	// All its seats.
	Seats int `json:"seats" jsonschema:"required"`
	// Those who are selected.
	Selected int `json:"selected" jsonschema:"required"`
	// The reserved seats, by group.
	Reserved []ReservedResult `json:"reserved,omitempty"`
	// The score of the lowest ranked who has an open seat; absent where all who are ranked have a seat or scores do not rank.
	Cutoff blk.Percent `json:"cutoff,omitzero"`
	// Those who applied.
	Applicants int `json:"applicants" jsonschema:"required"`
	// Those of them who are eligible and ranked, with those who withdrew later.
	Ranked int `json:"ranked" jsonschema:"required"`
	// Those on the waiting list.
	Reserves int `json:"reserves" jsonschema:"required"`
	// Those who are ranked and neither selected nor on the waiting list.
	NotSelected int `json:"not_selected" jsonschema:"required"`
	// Those who have no seat because their family has all that it may have.
	OverFamilyCap int `json:"over_family_cap" jsonschema:"required"`
	// Those who withdrew.
	Withdrawn int `json:"withdrawn" jsonschema:"required"`
	// Those who are eligible and cannot be ranked.
	NotRanked int `json:"not_ranked" jsonschema:"required"`
	// Those of whom it is not known whether they are eligible.
	Undetermined int `json:"undetermined" jsonschema:"required"`
	// Those of them who would be selected, each if they alone turned out eligible; those of whom it is not told do not count.
	WouldBeSelected int `json:"would_be_selected" jsonschema:"required"`
	// Those who are ineligible.
	Ineligible int `json:"ineligible" jsonschema:"required"`

	plan *Plan
}

// A ReservedResult is what became of the seats that are reserved for a group.
type ReservedResult struct {
	// The group.
	Group GroupID `json:"group,omitzero" jsonschema:"required"`
	// What it is called.
	Label blk.Text `json:"label,omitzero"`
	// The seats reserved.
	Seats int `json:"seats" jsonschema:"required"`
	// Those of them that members fill, each member one seat. The rest is open to all.
	Filled int `json:"filled" jsonschema:"required"`
	// All who are selected and belong to the group, whatever their seat.
	Members int `json:"members" jsonschema:"required"`
}

// Unfilled returns how many of the reserved seats no member fills: because too few
// are eligible, or because families have all the seats that they may have.
func (r *ReservedResult) Unfilled() int { return r.Seats - r.Filled }

// newField ranks the candidates and lays out the seats. The entry has been checked.
func (e *entry) newField() *field {
	plan := e.plan.clone()
	f := &field{plan: plan, keys: plan.keys(), byBatch: make([][]int32, len(plan.Batches)), apart: make([][]Outcome, len(plan.Batches))}
	f.most, _ = plan.FamilyCap.Int()
	for i := range plan.Batches {
		f.batches = append(f.batches, plan.seatsOf(i))
	}
	var priority []GroupSet
	for _, id := range plan.Priority {
		priority = append(priority, 1<<plan.group(id))
	}
	list := make([]ranked, 0, len(e.candidates))
	for i := range e.candidates {
		c := &e.candidates[i]
		key, missing := plan.rankKeyOf(c, priority)
		if missing == "" && c.Verdict != eligibility.Ineligible {
			list = append(list, ranked{key, int32(i)})
			continue
		}
		b := e.batches[c.Batch]
		f.apart[b] = append(f.apart[b], Outcome{ID: c.ID, Batch: plan.Batches[b].Batch, Kind: kindApart(c.Verdict), Score: c.Score, Missing: missing})
	}
	rank(list, e.candidates, e.plan.ID, e.seed)
	f.entrants = make([]entrant, len(list))
	for at, r := range list {
		c := &e.candidates[r.at]
		b := e.batches[c.Batch]
		f.entrants[at] = entrant{c.ID, r.key, c.Groups, c.Unknown &^ c.Groups, c.Score, b, -1, c.Verdict == eligibility.Eligible}
		f.byBatch[b] = append(f.byBatch[b], int32(at))
	}
	f.findFamilies(func(at int) blk.FamilyCardNumber { return e.candidates[list[at].at].Family })
	return f
}

func kindApart(v eligibility.Verdict) OutcomeKind {
	switch v {
	case eligibility.Eligible:
		return OutcomeNotRanked
	case eligibility.Undetermined:
		return OutcomeUndetermined
	}
	return OutcomeIneligible
}

// clone returns a copy of what a selection needs of the plan, so that the caller's
// may change.
func (p *Plan) clone() *Plan {
	c := *p
	c.Groups, c.Priority, c.Order, c.Batches = slices.Clone(p.Groups), slices.Clone(p.Priority), slices.Clone(p.Order), slices.Clone(p.Batches)
	for i := range c.Batches {
		c.Batches[i].Reserved = slices.Clone(c.Batches[i].Reserved)
	}
	return &c
}

// seatsOf returns the seats of a batch.
func (p *Plan) seatsOf(batch int) seats {
	b := &p.Batches[batch]
	s := seats{reserved: make([]int, len(p.Groups))}
	s.all, _ = b.Seats.Int()
	for _, r := range b.Reserved {
		g := p.group(r.Group)
		s.reserved[g], _ = r.Seats.Int()
		s.groups |= 1 << g
	}
	if p.FillOrder == OpenFirst {
		s.first = s.all - b.reserved()
	}
	return s
}

// findFamilies lists the families that are larger than the cap.
func (f *field) findFamilies(card func(at int) blk.FamilyCardNumber) {
	if f.most == 0 {
		return
	}
	size := make(map[blk.FamilyCardNumber]int32, len(f.entrants))
	for at := range f.entrants {
		if number := card(at); !number.IsZero() {
			size[number]++
		}
	}
	families := map[blk.FamilyCardNumber]int32{}
	for at := range f.entrants {
		number := card(at)
		if int(size[number]) <= f.most {
			continue
		}
		family, listed := families[number]
		if !listed {
			family = int32(len(f.families))
			families[number] = family
			f.families = append(f.families, nil)
		}
		f.entrants[at].family = family
		f.families[family] = append(f.families[family], int32(at))
	}
}

// Select gives the seats of a plan to the eligible candidates, with a reason for
// everybody. It returns findings and no selection if the plan, the seed or the
// candidates have errors.
//
// The rule:
//
//  1. Candidates who are eligible are ranked by the keys of the plan: those in an
//     earlier priority group first, the higher score first, the earlier registration
//     first. Those who are equal in all keys are ranked by lot: the HMAC-SHA-256, under the
//     seed, of the identifiers of the plan and of the candidate with a line feed between
//     them, the smaller first, byte by byte. A seed has 16 to 64 bytes, and serves one
//     selection: then it is known. Whoever knows it beforehand and gives out identifiers
//     can choose lots, so identifiers should be fixed before the seed is. Of whom a key is
//     not known cannot be ranked and is listed apart, as are those of whom it is not
//     known whether they are eligible; they take no seat.
//  2. The reserved seats of a batch are given in the order of rank: each person in turn
//     has one if more of them can then be filled at once, one person on one seat of one
//     of their groups. A membership that is not known does not count. All other seats,
//     with the reserved ones that nobody can fill, go to the best of the rest. This is
//     "reserved_first", where reserved seats are a floor: whoever would have a seat by
//     rank alone counts towards it. In "open_first" the seats that are not reserved
//     are given to the best before, and they use no reserved seat.
//  3. Where more of one family card are selected than the plan allows, those of them
//     who rank lowest are out, and the batches that lost anybody are filled again,
//     until no family is over the cap. Nobody else loses a seat by that, and the
//     order in which families are looked at changes nothing. A cap may leave reserved
//     seats without a member: see [ReservedResult.Unfilled].
//
// The laws, each tried by tests on random cases:
//
//   - The order of the candidates changes nothing, and the same input gives the same
//     selection.
//   - No seat is empty while somebody eligible and ranked of the batch has none, unless
//     their family has all the seats that it may have.
//   - Without a cap, the reserved seats that are filled are as many as any choice of
//     people could fill at once, so that overlapping floors are met whenever some
//     choice meets them all. In "open_first" the same is true of those who have no
//     open seat.
//   - Without a cap, in "reserved_first", no choice of people that fills as many
//     reserved seats ranks higher, place by place.
//   - Whoever has a seat keeps it with a higher score or an earlier registration, if
//     nothing else changes. This holds in "reserved_first" always and in "open_first"
//     without a cap: there a person who rises from a reserved to an open seat makes
//     room for another member of the group, whose family may then be over the cap.
//   - A reservation never harms its group. Without a cap, at least as many members are
//     selected as seats are reserved for them, or all who are ranked; and where seats
//     are reserved for one group only, every member who would be selected without
//     that is selected with it. Seats reserved for another group can be at the cost of
//     members, as of everybody.
//   - Nobody who has a seat loses it because somebody else is not there, unless there
//     is a cap.
//
// The rule for floors is the meritorious horizontal choice rule of Sönmez and Yenmez
// (Affirmative Action in India via Vertical, Horizontal, and Overlapping Reservations,
// Econometrica 90, 2022).
//
// It takes time n log n, as long as batches do not choose again many times. Of those
// who are undetermined nearly all are told at a glance whether they would be selected.
// For those of families of which that is not plain, the part of the selection is done
// again that one person can change. Where very many families hang on each other that is
// broken off after a fixed number of steps for each candidate, and would_be_selected is
// absent for those who are left, always the same.
func Select(p *Plan, seed []byte, candidates []Candidate) (*Selection, blk.Findings) {
	found := p.Check(nil)
	if found.HasErrors() {
		return nil, found
	}
	e := &entry{p, seed, candidates, p.batchPlaces()}
	found = append(found, blk.RunChecks(entryChecks, e, nil)...)
	if found.HasErrors() {
		return nil, found
	}
	f := e.newField()
	d := f.newDraft()
	d.settle(f.all())
	f.foresee(d, f.effort())
	s := &Selection{Plan: p.ID, SeedHash: Commit(seed), field: f}
	s.tell(d)
	return s, found
}

// batchPlaces returns the places of the batches by their identifiers; where there is
// one only it is also that of those who name none.
func (p *Plan) batchPlaces() map[blk.BatchID]int32 {
	places := make(map[blk.BatchID]int32, len(p.Batches)+1)
	for i := range p.Batches {
		places[p.Batches[i].Batch] = int32(i)
	}
	if len(p.Batches) == 1 {
		places[""] = 0
	}
	return places
}

// tell writes the outcomes and the numbers of a draft that is settled.
func (s *Selection) tell(d *draft) {
	f := s.field
	s.in = d.in
	n := len(f.entrants)
	for b := range f.apart {
		n += len(f.apart[b])
	}
	s.Outcomes = make([]Outcome, 0, n)
	s.Batches = make([]BatchResult, len(f.batches))
	t := teller{selection: s, draft: d, names: map[GroupSet][]GroupID{}}
	for b := range f.batches {
		t.batch(b)
	}
}

// A teller writes the outcomes of a draft.
type teller struct {
	selection *Selection
	draft     *draft
	names     map[GroupSet][]GroupID
}

// batch writes what became of a batch.
func (t *teller) batch(b int) {
	s, d, f := t.selection, t.draft, t.selection.field
	c, p := &d.choices[b], &f.plan.Batches[b]
	r := &s.Batches[b]
	*r = BatchResult{Batch: p.Batch, Label: p.Label, Seats: f.batches[b].all, Selected: c.taken(), Applicants: len(f.byBatch[b]) + len(f.apart[b]), plan: f.plan}
	line := t.cutLine(b)
	if line.lowest >= 0 && line.next >= 0 && slices.Contains(f.keys, ByScore) {
		r.Cutoff = f.entrants[line.lowest].score
	}
	relevant := f.batches[b].groups
	for _, id := range f.plan.Priority {
		relevant |= 1 << f.plan.group(id)
	}
	kinds := map[OutcomeKind][]Outcome{}
	for _, at := range f.byBatch[b] {
		e := &f.entrants[at]
		o := Outcome{ID: e.id, Batch: p.Batch, Rank: r.Ranked + 1, Score: e.score, Unknown: t.groups(e.unknown & relevant), in: r}
		if e.eligible {
			r.Ranked++
		}
		t.decide(&o, at, line)
		if o.Kind == OutcomeUndetermined {
			o.WouldBeSelected = f.would[at]
			if o.WouldBeSelected.Truth() == blk.True {
				r.WouldBeSelected++
			}
		}
		kinds[o.Kind] = append(kinds[o.Kind], o)
	}
	for _, o := range f.apart[b] {
		o.in = r
		if s.withdrawn[o.ID.String()] {
			o = Outcome{ID: o.ID, Batch: o.Batch, Kind: OutcomeWithdrawn, Score: o.Score, in: r}
		}
		kinds[o.Kind] = append(kinds[o.Kind], o)
	}
	t.enlist(kinds)
	for _, kind := range outcomeKinds.Values() {
		list := kinds[OutcomeKind(kind)]
		switch OutcomeKind(kind) {
		case OutcomeWithdrawn, OutcomeNotRanked, OutcomeUndetermined, OutcomeIneligible:
			slices.SortFunc(list, func(a, b Outcome) int { return strings.Compare(a.ID.String(), b.ID.String()) })
		}
		s.Outcomes = append(s.Outcomes, list...)
	}
	r.Reserves, r.NotSelected, r.OverFamilyCap = len(kinds[OutcomeReserve]), len(kinds[OutcomeNotSelected]), len(kinds[OutcomeOverFamilyCap])
	r.Withdrawn, r.NotRanked, r.Undetermined, r.Ineligible = len(kinds[OutcomeWithdrawn]), len(kinds[OutcomeNotRanked]), len(kinds[OutcomeUndetermined]), len(kinds[OutcomeIneligible])
	t.reserved(b, r)
}

// A cutLine lies between those whom rank alone gave a seat and the first who has none.
type cutLine struct {
	lowest int32              // who ranks lowest on an open seat, -1 if nobody has one
	next   int32              // who ranks highest without a seat, -1 if all have one
	seat   map[int32]int      // the group of each reserved seat that went past others
	past   map[int32]GroupSet // for those without a seat: the groups for which seats went past them
}

// cutLine returns the cut line of a batch.
func (t *teller) cutLine(b int) cutLine {
	d, f := t.draft, t.selection.field
	c := &d.choices[b]
	line := cutLine{lowest: -1, next: -1, seat: map[int32]int{}, past: map[int32]GroupSet{}}
	for _, at := range f.byBatch[b] {
		if !d.in[at] && !d.out[at] {
			line.next = at
			break
		}
	}
	if n := len(c.open); n > 0 {
		line.lowest = c.open[n-1]
	}
	floor := f.plan.FillOrder != OpenFirst
	for i, g := range f.groupsOf(b, c) {
		at := c.matched[i]
		if floor && (line.next < 0 || at < line.next) {
			line.lowest = max(line.lowest, at) // rank alone gives this seat
			continue
		}
		line.seat[at] = g
	}
	var past GroupSet
	for _, at := range slices.Backward(f.byBatch[b]) {
		if g, reserved := line.seat[at]; reserved {
			past |= 1 << g
		} else if past != 0 && !d.in[at] && !d.out[at] {
			line.past[at] = past
		}
	}
	return line
}

// decide writes the kind of an outcome and what decided it.
func (t *teller) decide(o *Outcome, at int32, line cutLine) {
	s, d, f := t.selection, t.draft, t.selection.field
	o.Cutoff = o.in.Cutoff
	switch {
	case s.withdrawn[o.ID.String()]:
		o.Kind, o.Cutoff = OutcomeWithdrawn, blk.Percent{}
	case !f.entrants[at].eligible:
		o.Kind, o.Cutoff = OutcomeUndetermined, blk.Percent{}
	case d.in[at]:
		o.Kind, o.Seat, o.PromotedOn = OutcomeSelected, SeatOpen, s.promoted[at]
		if g, reserved := line.seat[at]; reserved {
			o.Seat, o.Group = SeatReserved, f.plan.Groups[g].ID
		} else if line.next >= 0 {
			o.Tie = f.tie(at, line.next)
		}
	default:
		o.PassedFor = t.groups(line.past[at])
		if d.isOverCap(at) {
			o.Kind = OutcomeOverFamilyCap
			return
		}
		o.Kind = OutcomeReserve
		if line.lowest >= 0 {
			o.Tie = f.tie(at, line.lowest)
		}
	}
}

// enlist gives the places on the waiting list; those beyond its length are not
// selected.
func (t *teller) enlist(kinds map[OutcomeKind][]Outcome) {
	waiting := kinds[OutcomeReserve]
	length, limited := t.selection.field.plan.Waiting.Int()
	if !limited {
		length = len(waiting)
	}
	for i := range waiting {
		if i < length {
			waiting[i].Reserve = i + 1
		} else {
			waiting[i].Kind = OutcomeNotSelected
		}
	}
	length = min(length, len(waiting))
	kinds[OutcomeReserve], kinds[OutcomeNotSelected] = waiting[:length], waiting[length:]
}

// reserved writes what became of the reserved seats of a batch.
func (t *teller) reserved(b int, r *BatchResult) {
	d, f := t.draft, t.selection.field
	c := &d.choices[b]
	filled, members := make([]int, len(f.plan.Groups)), make([]int, len(f.plan.Groups))
	for _, g := range f.groupsOf(b, c) {
		filled[g]++
	}
	for _, list := range [][]int32{c.open, c.matched} {
		for _, at := range list {
			(f.entrants[at].groups & f.batches[b].groups).each(func(g int) bool { members[g]++; return true })
		}
	}
	for _, reserved := range f.plan.Batches[b].Reserved {
		g := f.plan.group(reserved.Group)
		r.Reserved = append(r.Reserved, ReservedResult{Group: reserved.Group, Label: f.plan.Groups[g].Label, Seats: f.batches[b].reserved[g], Filled: filled[g], Members: members[g]})
	}
}

// groups returns the names of the groups of a set; equal sets share one list.
func (t *teller) groups(set GroupSet) []GroupID {
	if set == 0 {
		return nil
	}
	names, known := t.names[set]
	if !known {
		set.each(func(g int) bool {
			if g < len(t.selection.field.plan.Groups) {
				names = append(names, t.selection.field.plan.Groups[g].ID)
			}
			return true
		})
		t.names[set] = names
	}
	return names
}
