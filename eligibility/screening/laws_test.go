package screening_test

import (
	"bytes"
	"cmp"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/json"
	"math/bits"
	"slices"
	"strconv"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/eligibility"
	"github.com/vokasi/vokasi-go/eligibility/screening"
)

var seed = []byte("benih undian 2026, 3 Maret")

// holds tries a law on some thousands of cases: of what happens rarely, a hundred show
// too little.
func holds(t *testing.T, law func(*rapid.T)) {
	t.Helper()
	for range 20 {
		rapid.Check(t, law)
	}
}

// A question is what a selection is drawn for.
type question struct {
	plan       screening.Plan
	candidates []screening.Candidate
}

// drawing says what of a question is left out.
type drawing struct{ noCap, oneBatch, floors, onTop bool }

var (
	anyRule = eligibility.Flag{Leaf: eligibility.Leaf{Code: "X", Fact: "disability"}, Is: blk.FlagOf(true)}
	count   = blk.MustNewCount
)

// draw draws a small plan with candidates among whom there are many ties, shared
// family cards and overlapping groups.
func (d drawing) draw(t *rapid.T) question {
	var q question
	p := &q.plan
	p.ID, p.Title = "p", blk.Text{ID: "Rencana", EN: "Plan"}
	groups := rapid.IntRange(0, 4).Draw(t, "groups")
	for g := range groups {
		p.Groups = append(p.Groups, screening.Group{ID: screening.GroupID("g" + strconv.Itoa(g)), Label: blk.Text{ID: "kelompok", EN: "group"}, Rule: anyRule})
	}
	batches := 1
	if !d.oneBatch {
		batches = rapid.IntRange(1, 3).Draw(t, "batches")
	}
	for b := range batches {
		seats := rapid.IntRange(1, 5).Draw(t, "seats")
		batch := screening.BatchSeats{Batch: blk.BatchID("b" + strconv.Itoa(b)), Seats: count(seats)}
		for g := range groups {
			if n := rapid.IntRange(0, 2).Draw(t, "reserved"); n > 0 && n <= seats {
				batch.Reserved = append(batch.Reserved, screening.ReservedSeats{Group: p.Groups[g].ID, Seats: count(n)})
				seats -= n
			}
		}
		p.Batches = append(p.Batches, batch)
	}
	if d.onTop || !d.floors && rapid.Bool().Draw(t, "open first") {
		p.FillOrder = screening.OpenFirst
	}
	if groups > 0 && rapid.IntRange(0, 2).Draw(t, "priority") == 0 {
		p.Priority = []screening.GroupID{p.Groups[groups-1].ID}
		p.Order = rapid.SampledFrom([][]screening.RankKey{nil, {screening.ByPriority, screening.ByScore, screening.ByRegistration}, {screening.ByScore, screening.ByPriority}}).Draw(t, "order")
	} else {
		p.Order = rapid.SampledFrom([][]screening.RankKey{nil, {screening.ByScore, screening.ByRegistration}, {screening.ByRegistration}}).Draw(t, "order")
	}
	if !d.noCap && rapid.IntRange(0, 3).Draw(t, "capped") > 0 {
		p.FamilyCap = count(rapid.IntRange(1, 2).Draw(t, "cap"))
	}
	for i := range rapid.IntRange(0, 16).Draw(t, "candidates") {
		c := screening.Candidate{ID: eligibility.NewApplicantID("a" + strconv.Itoa(i)), Batch: p.Batches[rapid.IntRange(0, batches-1).Draw(t, "batch")].Batch}
		c.Verdict = rapid.SampledFrom([]eligibility.Verdict{eligibility.Eligible, eligibility.Eligible, eligibility.Eligible, eligibility.Undetermined, eligibility.Undetermined, eligibility.Ineligible}).Draw(t, "verdict")
		if n := rapid.IntRange(0, 19).Draw(t, "score"); n > 0 {
			c.Score, _ = blk.NewPercent(int64(n%5) * 1000)
		}
		if n := rapid.IntRange(0, 19).Draw(t, "registered"); n > 0 {
			c.RegisteredAt = blk.MustParseInstant("2026-01-0" + strconv.Itoa(1+n%3) + "T00:00:00Z")
		}
		if n := rapid.IntRange(0, 4).Draw(t, "family"); n > 0 {
			c.Family = blk.MustParseFamilyCardNumber("640104010120990" + strconv.Itoa(n))
		}
		c.Groups = screening.GroupSet(rapid.Uint64Range(0, 1<<groups-1).Draw(t, "member"))
		c.Unknown = screening.GroupSet(rapid.Uint64Range(0, 1<<groups-1).Draw(t, "unknown")) &^ c.Groups
		q.candidates = append(q.candidates, c)
	}
	return q
}

func (q *question) answer(t require.TestingT) *screening.Selection {
	s, found := screening.Select(&q.plan, seed, q.candidates)
	require.False(t, found.HasErrors(), "%v", found)
	return s
}

// selected returns who has a seat.
func selected(s *screening.Selection) map[string]bool {
	in := map[string]bool{}
	for i := range s.Outcomes {
		if s.Outcomes[i].Kind == screening.OutcomeSelected {
			in[s.Outcomes[i].ID.String()] = true
		}
	}
	return in
}

// The oracle: the rule, word by word, with nothing done to be fast.

// order returns the candidates who can be ranked, in their order.
func (q *question) order() []screening.Candidate {
	keys := q.plan.Order
	if len(keys) == 0 {
		keys = []screening.RankKey{screening.ByPriority, screening.ByScore}
	}
	var list []screening.Candidate
	for _, c := range q.candidates {
		if c.Verdict == eligibility.Eligible && (!slices.Contains(keys, screening.ByScore) || !c.Score.IsZero()) && (!slices.Contains(keys, screening.ByRegistration) || !c.RegisteredAt.IsZero()) {
			list = append(list, c)
		}
	}
	first := func(c *screening.Candidate) int {
		for i, id := range q.plan.Priority {
			if c.Groups.Has(q.place(id)) {
				return i
			}
		}
		return len(q.plan.Priority)
	}
	slices.SortFunc(list, func(a, b screening.Candidate) int {
		for _, key := range keys {
			n := 0
			switch key {
			case screening.ByPriority:
				n = cmp.Compare(first(&a), first(&b))
			case screening.ByScore:
				n = b.Score.Compare(a.Score)
			case screening.ByRegistration:
				n = a.RegisteredAt.Compare(b.RegisteredAt)
			}
			if n != 0 {
				return n
			}
		}
		return bytes.Compare(q.lotOf(&a), q.lotOf(&b))
	})
	return list
}

func (q *question) place(id screening.GroupID) int {
	return slices.IndexFunc(q.plan.Groups, func(g screening.Group) bool { return g.ID == id })
}

func (q *question) lotOf(c *screening.Candidate) []byte {
	mac := hmac.New(sha256.New, seed)
	mac.Write([]byte(string(q.plan.ID) + "\n" + c.ID.String()))
	return mac.Sum(nil)
}

// slots returns the group of every reserved seat of a batch.
func (q *question) slots(b *screening.BatchSeats) (slots []int) {
	for _, r := range b.Reserved {
		n, _ := r.Seats.Int()
		for range n {
			slots = append(slots, q.place(r.Group))
		}
	}
	return slots
}

// fill returns how many of the seats people can fill at once, by trying everything.
func fill(slots []int, people []screening.Candidate) int {
	best := map[[2]int]int{}
	var try func(i, used int) int
	try = func(i, used int) int {
		if i == len(people) {
			return bits.OnesCount(uint(used))
		}
		if n, known := best[[2]int{i, used}]; known {
			return n
		}
		n := try(i+1, used)
		for s, g := range slots {
			if used>>s&1 == 0 && people[i].Groups.Has(g) {
				n = max(n, try(i+1, used|1<<s))
			}
		}
		best[[2]int{i, used}] = n
		return n
	}
	return try(0, 0)
}

// choose chooses for a batch from a list in the order of rank.
func (q *question) choose(b *screening.BatchSeats, list []screening.Candidate) (open, matched []screening.Candidate) {
	slots := q.slots(b)
	all, _ := b.Seats.Int()
	rest := slices.DeleteFunc(slices.Clone(list), func(c screening.Candidate) bool { return c.Batch != b.Batch })
	if q.plan.FillOrder == screening.OpenFirst {
		n := min(all-len(slots), len(rest))
		open, rest = slices.Clone(rest[:n]), rest[n:]
	}
	var others []screening.Candidate
	for _, c := range rest {
		if fill(slots, append(slices.Clone(matched), c)) > len(matched) {
			matched = append(matched, c)
		} else {
			others = append(others, c)
		}
	}
	return append(open, others[:min(all-len(open)-len(matched), len(others))]...), matched
}

// oracle returns who has a seat.
func (q *question) oracle() map[string]bool {
	list := q.order()
	most, capped := q.plan.FamilyCap.Int()
	for {
		in := map[string]bool{}
		for b := range q.plan.Batches {
			open, matched := q.choose(&q.plan.Batches[b], list)
			for _, c := range append(open, matched...) {
				in[c.ID.String()] = true
			}
		}
		family, over := map[blk.FamilyCardNumber]int{}, map[string]bool{}
		for _, c := range list {
			if capped && in[c.ID.String()] && !c.Family.IsZero() {
				if family[c.Family]++; family[c.Family] > most {
					over[c.ID.String()] = true
				}
			}
		}
		if len(over) == 0 {
			return in
		}
		list = slices.DeleteFunc(list, func(c screening.Candidate) bool { return over[c.ID.String()] })
	}
}

func TestAgreesWithTheRule(t *testing.T) {
	holds(t, func(t *rapid.T) {
		q := drawing{}.draw(t)
		require.Equal(t, q.oracle(), selected(q.answer(t)))
	})
}

func TestOrderOfInputChangesNothing(t *testing.T) {
	holds(t, func(t *rapid.T) {
		q := drawing{}.draw(t)
		before := written(t, q.answer(t))
		require.Equal(t, before, written(t, q.answer(t)), "the same input gives the same selection")
		q.candidates = rapid.Permutation(q.candidates).Draw(t, "order of input")
		require.Equal(t, before, written(t, q.answer(t)))
	})
}

// written returns a selection as JSON with the reason of everybody.
func written(t require.TestingT, s *screening.Selection) string {
	b, err := json.Marshal(s)
	require.NoError(t, err)
	for i := range s.Outcomes {
		b = append(b, s.Outcomes[i].Reason().ID...)
	}
	return string(b)
}

// checkFull asserts that no seat is empty while somebody of the batch has none whose
// family has room.
func checkFull(t require.TestingT, q *question, s *screening.Selection) {
	in := selected(s)
	families := map[blk.FamilyCardNumber]int{}
	kinds := map[string]screening.OutcomeKind{}
	for i := range s.Outcomes {
		kinds[s.Outcomes[i].ID.String()] = s.Outcomes[i].Kind
	}
	for _, c := range q.candidates {
		if in[c.ID.String()] && !c.Family.IsZero() {
			families[c.Family]++
		}
	}
	most, capped := q.plan.FamilyCap.Int()
	for _, n := range families {
		require.True(t, !capped || n <= most, "no family is over the cap")
	}
	for b, r := range s.Batches {
		require.LessOrEqual(t, r.Selected, r.Seats)
		for _, c := range q.order() {
			if c.Batch != q.plan.Batches[b].Batch || in[c.ID.String()] || kinds[c.ID.String()] == screening.OutcomeWithdrawn {
				continue
			}
			fits := !capped || c.Family.IsZero() || families[c.Family] < most
			require.False(t, fits && r.Selected < r.Seats, "a seat is empty")
			require.Equal(t, fits, kinds[c.ID.String()] != screening.OutcomeOverFamilyCap)
		}
	}
}

func TestNoSeatIsEmptyWhileSomebodyFits(t *testing.T) {
	holds(t, func(t *rapid.T) {
		q := drawing{}.draw(t)
		checkFull(t, &q, q.answer(t))
	})
}

// TestFloorsAreMetWheneverTheyCanBe tries every set of people that fits on the seats:
// none fills more reserved seats, and in reserved_first none that fills as many ranks
// higher at any place.
func TestFloorsAreMetWheneverTheyCanBe(t *testing.T) {
	holds(t, func(t *rapid.T) {
		q := drawing{noCap: true, oneBatch: true, floors: true}.draw(t)
		s := q.answer(t)
		in, list, slots := selected(s), q.order(), q.slots(&q.plan.Batches[0])
		var ours []int
		for i, c := range list {
			if in[c.ID.String()] {
				ours = append(ours, i)
			}
		}
		filled := 0
		for _, r := range s.Batches[0].Reserved {
			require.GreaterOrEqual(t, r.Members, r.Filled)
			filled += r.Filled
		}
		most := fill(slots, list)
		require.Equal(t, most, filled)
		require.Equal(t, most, fill(slots, pick(list, ours)), "those who are selected can fill them")
		all, _ := q.plan.Batches[0].Seats.Int()
		for set := range 1 << len(list) {
			if n := bits.OnesCount(uint(set)); n > all {
				continue
			}
			var theirs []int
			for i := range list {
				if set>>i&1 == 1 {
					theirs = append(theirs, i)
				}
			}
			if fill(slots, pick(list, theirs)) < most {
				continue
			}
			require.GreaterOrEqual(t, len(ours), len(theirs))
			for i := range theirs {
				require.LessOrEqual(t, ours[i], theirs[i])
			}
		}
	})
}

func pick(list []screening.Candidate, at []int) (some []screening.Candidate) {
	for _, i := range at {
		some = append(some, list[i])
	}
	return some
}

// TestReservedGroupsHaveTheirSeats asserts that each group has at least as many
// selected as seats are reserved for it, or all its members.
func TestReservedGroupsHaveTheirSeats(t *testing.T) {
	holds(t, func(t *rapid.T) {
		q := drawing{noCap: true}.draw(t)
		s := q.answer(t)
		for b, r := range s.Batches {
			for _, reserved := range r.Reserved {
				members := 0
				for _, c := range q.order() {
					if c.Batch == q.plan.Batches[b].Batch && c.Groups.Has(q.place(reserved.Group)) {
						members++
					}
				}
				require.GreaterOrEqual(t, reserved.Members, min(reserved.Seats, members))
			}
		}
	})
}

func TestReservationNeverHarmsItsGroup(t *testing.T) {
	holds(t, func(t *rapid.T) {
		q := drawing{noCap: true}.draw(t)
		for b := range q.plan.Batches {
			if r := q.plan.Batches[b].Reserved; len(r) > 1 {
				q.plan.Batches[b].Reserved = r[:1]
			}
		}
		with := selected(q.answer(t))
		free := q
		free.plan.Batches = slices.Clone(q.plan.Batches)
		for b := range free.plan.Batches {
			free.plan.Batches[b].Reserved = nil
		}
		without := selected(free.answer(t))
		for _, c := range q.candidates {
			for b := range q.plan.Batches {
				if q.plan.Batches[b].Batch == c.Batch && len(q.plan.Batches[b].Reserved) > 0 && c.Groups.Has(q.place(q.plan.Batches[b].Reserved[0].Group)) && without[c.ID.String()] {
					require.True(t, with[c.ID.String()])
				}
			}
		}
	})
}

// raise gives somebody who has a seat a higher score and an earlier registration.
func raise(t *rapid.T, q *question) {
	in := selected(q.answer(t))
	for i := range q.candidates {
		if !in[q.candidates[i].ID.String()] {
			continue
		}
		higher := *q
		higher.candidates = slices.Clone(q.candidates)
		c := &higher.candidates[i]
		if n, known := c.Score.Hundredths(); known {
			c.Score, _ = blk.NewPercent(n + int64(rapid.IntRange(0, 50).Draw(t, "more"))*100)
		}
		if !c.RegisteredAt.IsZero() && rapid.Bool().Draw(t, "earlier") {
			c.RegisteredAt = blk.MustParseInstant("2025-12-31T00:00:00Z")
		}
		require.True(t, selected(higher.answer(t))[c.ID.String()], "%s", c.ID)
	}
}

func TestHigherScoresKeepSeats(t *testing.T) {
	for name, d := range map[string]drawing{"floors": {floors: true}, "on top, without a cap": {onTop: true, noCap: true}} {
		t.Run(name, func(t *testing.T) {
			holds(t, func(t *rapid.T) {
				q := d.draw(t)
				raise(t, &q)
			})
		})
	}
}

// TestForesight makes those who are undetermined eligible, each alone, and selects
// again.
func TestForesight(t *testing.T) {
	holds(t, func(t *rapid.T) {
		q := drawing{}.draw(t)
		s := q.answer(t)
		for i := range s.Outcomes {
			o := &s.Outcomes[i]
			if o.Kind != screening.OutcomeUndetermined {
				require.True(t, o.WouldBeSelected.IsZero())
				continue
			}
			again := q
			again.candidates = slices.Clone(q.candidates)
			at := slices.IndexFunc(q.candidates, func(c screening.Candidate) bool { return c.ID == o.ID })
			again.candidates[at].Verdict = eligibility.Eligible
			redone := again.answer(t)
			if o.Missing != "" {
				require.True(t, o.WouldBeSelected.IsZero())
				require.Zero(t, o.Rank)
				continue
			}
			require.Equal(t, blk.TruthOf(selected(redone)[o.ID.String()]), o.WouldBeSelected.Truth(), "%s", o.ID)
			require.Equal(t, outcomeOf(redone, o.ID).Rank, o.Rank)
		}
	})
}

// The same in towns: many compete for the seats of many batches, and what one person
// changes goes far.
func TestForesightInTowns(t *testing.T) {
	would, not := 0, 0
	for _, w := range towns {
		for _, most := range []int{1, 2} {
			w.most, w.batches, w.card = most, w.batches%90, min(w.card, 40)
			q := w.draw(800)
			if most == 2 {
				q.plan.FillOrder = screening.OpenFirst
			}
			places := map[string]int{}
			for i := range q.candidates {
				places[q.candidates[i].ID.String()] = i
			}
			s := q.answer(t)
			for i := range s.Outcomes {
				o := &s.Outcomes[i]
				if o.Kind != screening.OutcomeUndetermined || o.Rank > 3*s.Batches[0].Seats {
					continue
				}
				c := &q.candidates[places[o.ID.String()]]
				c.Verdict = eligibility.Eligible
				in := selected(q.answer(t))[o.ID.String()]
				c.Verdict = eligibility.Undetermined
				require.Equal(t, blk.TruthOf(in), o.WouldBeSelected.Truth(), "%s %s", w.name, o.ID)
				if in {
					would++
				} else {
					not++
				}
			}
		}
	}
	require.Greater(t, min(would, not), 100)
}

func outcomeOf(s *screening.Selection, id eligibility.ApplicantID) *screening.Outcome {
	i := slices.IndexFunc(s.Outcomes, func(o screening.Outcome) bool { return o.ID == id })
	if i < 0 {
		return &screening.Outcome{}
	}
	return &s.Outcomes[i]
}

func TestPromotion(t *testing.T) {
	day := blk.MustParseDate("2026-03-02")
	holds(t, func(t *rapid.T) {
		q := drawing{}.draw(t)
		s := q.answer(t)
		gone := map[string]bool{}
		for round := range 2 {
			var leaving []eligibility.ApplicantID
			for _, c := range q.candidates {
				if rapid.IntRange(0, 3).Draw(t, "leaves") == 0 {
					leaving = append(leaving, c.ID)
					gone[c.ID.String()] = true
				}
			}
			next, found := s.Promote(leaving, day.AddDays(round))
			require.Empty(t, found)
			before, after := selected(s), selected(next)
			for id := range before {
				require.True(t, gone[id] || after[id], "nobody else loses a seat")
			}
			for i := range next.Outcomes {
				o := &next.Outcomes[i]
				require.Equal(t, gone[o.ID.String()], o.Kind == screening.OutcomeWithdrawn)
				if after[o.ID.String()] && !before[o.ID.String()] {
					require.Equal(t, day.AddDays(round), o.PromotedOn)
				}
			}
			checkFull(t, &q, next)
			if q.plan.FamilyCap.IsZero() {
				left := q
				left.candidates = slices.DeleteFunc(slices.Clone(q.candidates), func(c screening.Candidate) bool { return gone[c.ID.String()] })
				require.Equal(t, selected(left.answer(t)), after)
			}
			s = next
		}
	})
}

func TestNobodyLosesASeatWhenAnotherLeaves(t *testing.T) {
	holds(t, func(t *rapid.T) {
		q := drawing{noCap: true}.draw(t)
		before := selected(q.answer(t))
		if len(q.candidates) == 0 {
			return
		}
		at := rapid.IntRange(0, len(q.candidates)-1).Draw(t, "who leaves")
		left := q
		left.candidates = slices.Delete(slices.Clone(q.candidates), at, at+1)
		after := selected(left.answer(t))
		for id := range before {
			require.True(t, after[id] || id == q.candidates[at].ID.String())
		}
	})
}
