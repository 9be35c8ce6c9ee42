package screening_test

import (
	"encoding/json"
	"math"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/blktest"
	"github.com/vokasi/vokasi-go/eligibility"
	"github.com/vokasi/vokasi-go/eligibility/screening"
)

// smallPlan returns a plan of one batch with so many seats.
func smallPlan(seats int) screening.Plan {
	return screening.Plan{ID: "p", Title: blk.Text{ID: "Rencana", EN: "Plan"}, SeedHash: screening.Commit(seed),
		Groups: []screening.Group{
			{ID: "perempuan", Label: blk.Text{ID: "perempuan", EN: "women"}, Rule: anyRule},
			{ID: "disabilitas", Label: blk.Text{ID: "penyandang disabilitas", EN: "people with a disability"}, Rule: anyRule},
		},
		Batches: []screening.BatchSeats{{Batch: "las-1", Seats: blk.MustNewCount(seats)}}}
}

// eligible returns a candidate with a score in whole points.
func eligible(id string, score int64, groups screening.GroupSet) screening.Candidate {
	p, _ := blk.NewPercent(score * 100)
	return screening.Candidate{ID: eligibility.NewApplicantID(id), Verdict: eligibility.Eligible, Score: p, Groups: groups}
}

// lines returns the outcomes, one a line: identifier, kind, and seat or place.
func lines(s *screening.Selection) (lines []string) {
	for i := range s.Outcomes {
		o := &s.Outcomes[i]
		lines = append(lines, strings.TrimSpace(o.ID.String()+" "+string(o.Kind)+" "+string(o.Seat)+" "+string(o.Group)))
	}
	return lines
}

func TestFillOrders(t *testing.T) {
	q := question{plan: smallPlan(3), candidates: []screening.Candidate{
		eligible("w1", 90, 1), eligible("m1", 80, 0), eligible("m2", 70, 0), eligible("m3", 60, 0), eligible("w2", 50, 1), eligible("w3", 40, 1),
	}}
	q.plan.Batches[0].Reserved = []screening.ReservedSeats{{Group: "perempuan", Seats: blk.MustNewCount(1)}}
	require.Equal(t, []string{"w1 selected open", "m1 selected open", "m2 selected open", "m3 reserve", "w2 reserve", "w3 reserve"}, lines(q.answer(t)), "a floor that is met changes nothing")
	q.plan.FillOrder = screening.OpenFirst
	require.Equal(t, []string{"w1 selected open", "m1 selected open", "w2 selected reserved perempuan", "m2 reserve", "m3 reserve", "w3 reserve"}, lines(q.answer(t)), "on top")
	require.Equal(t, "Cadangan nomor 1: urutan 3 dari 6; 3 kursi; nilai 70,00; nilai batas 80,00; kursi lain dicadangkan untuk perempuan.", outcomeOf(q.answer(t), eligibility.NewApplicantID("m2")).Reason().ID)
	require.Equal(t, "Number 3 on the waiting list: rank 6 of 6; 3 seats; score 40.00; cut-off score 80.00.", outcomeOf(q.answer(t), eligibility.NewApplicantID("w3")).Reason().EN)
}

// One woman with a disability can fill either floor; she is moved so that both are
// met.
func TestOverlappingFloors(t *testing.T) {
	q := question{plan: smallPlan(3), candidates: []screening.Candidate{
		eligible("m1", 90, 0), eligible("m2", 85, 0), eligible("wd", 60, 0b11), eligible("w", 50, 0b01), eligible("m3", 80, 0),
	}}
	q.plan.Batches[0].Reserved = []screening.ReservedSeats{{Group: "perempuan", Seats: blk.MustNewCount(1)}, {Group: "disabilitas", Seats: blk.MustNewCount(1)}}
	s := q.answer(t)
	require.Equal(t, []string{"m1 selected open", "wd selected reserved disabilitas", "w selected reserved perempuan", "m2 reserve", "m3 reserve"}, lines(s))
	require.Equal(t, "m2 Cadangan nomor 1: urutan 2 dari 5; 3 kursi; nilai 85,00; nilai batas 90,00; kursi lain dicadangkan untuk perempuan dan penyandang disabilitas.", "m2 "+s.Outcomes[3].Reason().ID)
	require.Equal(t, []screening.ReservedResult{
		{Group: "perempuan", Label: blk.Text{ID: "perempuan", EN: "women"}, Seats: 1, Filled: 1, Members: 2},
		{Group: "disabilitas", Label: blk.Text{ID: "penyandang disabilitas", EN: "people with a disability"}, Seats: 1, Filled: 1, Members: 1},
	}, s.Batches[0].Reserved)
	q.candidates = slices.Delete(q.candidates, 3, 4)
	s = q.answer(t)
	require.Equal(t, []string{"m1 selected open", "m2 selected open", "wd selected reserved perempuan", "m3 reserve"}, lines(s), "a reserved seat that nobody can fill is open")
	require.Equal(t, 1, s.Batches[0].Reserved[1].Unfilled())
}

// Ties are decided by the keys of the plan and then by lot, and the reason says by
// what.
func TestTies(t *testing.T) {
	q := question{plan: smallPlan(2)}
	for _, id := range []string{"a", "b", "c", "d", "e"} {
		c := eligible(id, 70, 0)
		c.RegisteredAt = blk.MustParseInstant("2026-01-02T03:04:05Z")
		q.candidates = append(q.candidates, c)
	}
	q.candidates[4].Score = blk.MustParsePercent("58.50")
	q.candidates[3].RegisteredAt = blk.MustParseInstant("2026-01-02T03:04:06Z")
	ties := func() (list []string) {
		s := q.answer(t)
		for _, id := range []string{"a", "b", "c", "d", "e"} {
			list = append(list, string(outcomeOf(s, eligibility.NewApplicantID(id)).Tie))
		}
		return list
	}
	require.Equal(t, []string{"lot", "lot", "lot", "lot", ""}, ties())
	q.plan.Order = []screening.RankKey{screening.ByScore, screening.ByRegistration}
	require.Equal(t, []string{"lot", "lot", "lot", "registered_at", ""}, ties())
	q.plan.Order = []screening.RankKey{screening.ByRegistration, screening.ByScore}
	require.Equal(t, []string{"lot", "lot", "lot", "", "score"}, ties(), "the key that comes first decides no ties")
	require.True(t, q.answer(t).Batches[0].Cutoff == blk.MustParsePercent("70.00"))
	q.plan.Order = []screening.RankKey{screening.ByRegistration}
	require.True(t, q.answer(t).Batches[0].Cutoff.IsZero(), "scores do not rank")
	q.plan.Priority, q.plan.Order = []screening.GroupID{"disabilitas"}, nil
	q.candidates[4].Groups = 0b10
	s := q.answer(t)
	require.Equal(t, "e", s.Outcomes[0].ID.String(), "priority comes before scores")
	require.Equal(t, screening.RankKey(""), s.Outcomes[0].Tie)
	q.plan.Batches[0].Seats = blk.MustNewCount(5)
	require.Equal(t, "Terpilih: urutan 1 dari 5; 5 kursi; nilai 58,50.", q.answer(t).Outcomes[0].Reason().ID, "there is no cut-off where all have a seat")

	first, seedOf := lines(q.answer(t)), []byte("benih yang lain, cukup panjang")
	intake := q.plan
	intake.ID = "rencana-lain"
	other, _ := screening.Select(&intake, seed, q.candidates)
	require.NotEqual(t, first, lines(other), "another intake, another lot")
	q.plan.SeedHash = screening.Commit(seedOf)
	other, _ = screening.Select(&q.plan, seedOf, q.candidates)
	require.NotEqual(t, first, lines(other), "another seed, another lot")
}

func TestFamilies(t *testing.T) {
	q := question{plan: smallPlan(3), candidates: []screening.Candidate{eligible("a", 90, 0), eligible("b", 80, 0), eligible("c", 70, 0), eligible("d", 60, 0), eligible("e", 50, 0)}}
	q.plan.FamilyCap = blk.MustNewCount(2)
	for i := range 3 {
		q.candidates[i].Family = blk.MustParseFamilyCardNumber("6401040101209901")
	}
	s := q.answer(t)
	require.Equal(t, []string{"a selected open", "b selected open", "d selected open", "e reserve", "c over_family_cap"}, lines(s))
	require.Equal(t, "Tidak terpilih, dan dari kartu keluarga yang sama sudah terpilih 2 orang, sebanyak yang boleh: urutan 3 dari 5; 3 kursi; nilai 70,00; nilai batas 60,00.", s.Outcomes[4].Reason().ID)
	require.Equal(t, 1, s.Batches[0].OverFamilyCap)
	next, found := s.Promote([]eligibility.ApplicantID{eligibility.NewApplicantID("a")}, blk.MustParseDate("2026-03-02"))
	require.Empty(t, found)
	require.Equal(t, []string{"b selected open", "c selected open", "d selected open", "e reserve", "a withdrawn"}, lines(next), "now there is room in the family")
	for i := range q.candidates {
		q.candidates[i].Family = blk.FamilyCardNumber{}
	}
	require.Equal(t, "c selected open", lines(q.answer(t))[2], "who has no card is not capped")
}

// Somebody over the cap comes back to a seat that is free, and to no other.
func TestComebacksTakeNoSeats(t *testing.T) {
	q := question{plan: smallPlan(1), candidates: []screening.Candidate{eligible("p1", 90, 0), eligible("p2", 80, 0), eligible("v", 10, 0), eligible("w", 5, 0)}}
	q.plan.FamilyCap = blk.MustNewCount(1)
	q.plan.Batches = append(q.plan.Batches, screening.BatchSeats{Batch: "las-2", Seats: blk.MustNewCount(1)})
	for i, batch := range []blk.BatchID{"las-1", "las-2", "las-2", "las-2"} {
		q.candidates[i].Batch = batch
	}
	q.candidates[0].Family = blk.MustParseFamilyCardNumber("6401040101209901")
	q.candidates[1].Family = q.candidates[0].Family
	s := q.answer(t)
	require.Equal(t, []string{"p1 selected open", "v selected open", "w reserve", "p2 over_family_cap"}, lines(s))
	day := blk.MustParseDate("2026-03-02")
	s, _ = s.Promote([]eligibility.ApplicantID{eligibility.NewApplicantID("p1")}, day)
	require.Equal(t, []string{"p1 withdrawn", "v selected open", "p2 reserve", "w reserve"}, lines(s))
	s, _ = s.Promote([]eligibility.ApplicantID{eligibility.NewApplicantID("v")}, day.AddDays(1))
	require.Equal(t, []string{"p1 withdrawn", "p2 selected open", "w reserve", "v withdrawn"}, lines(s))
	require.Equal(t, day.AddDays(1), s.Outcomes[1].PromotedOn)
	s, _ = s.Promote([]eligibility.ApplicantID{eligibility.NewApplicantID("w")}, day.AddDays(2))
	require.Equal(t, day.AddDays(1), s.Outcomes[1].PromotedOn, "the day stays")
}

// Who was out for the sake of a relative has the seat when the relative has to wait.
func TestComebacksMakeRoom(t *testing.T) {
	q := question{plan: smallPlan(1), candidates: []screening.Candidate{eligible("a", 90, 0), eligible("b", 50, 0), eligible("c", 40, 0), eligible("d", 30, 0)}}
	q.plan.FamilyCap = blk.MustNewCount(1)
	q.plan.Batches = append(q.plan.Batches, screening.BatchSeats{Batch: "las-2", Seats: blk.MustNewCount(1)})
	for i, batch := range []blk.BatchID{"las-2", "las-1", "las-1", "las-2"} {
		q.candidates[i].Batch = batch
		if i != 2 {
			q.candidates[i].Family = blk.MustParseFamilyCardNumber("6401040101209901")
		}
	}
	s := q.answer(t)
	require.Equal(t, map[string]bool{"a": true, "c": true}, selected(s))
	s, _ = s.Promote([]eligibility.ApplicantID{eligibility.NewApplicantID("a")}, blk.MustParseDate("2026-03-02"))
	require.Equal(t, map[string]bool{"c": true, "d": true}, selected(s), "b cannot take the seat of c, so d has the one of a")
}

// A free seat that can fill a floor goes to a member of the group, though somebody who
// comes back ranks higher.
func TestComebacksKeepFloors(t *testing.T) {
	q := question{plan: smallPlan(1), candidates: []screening.Candidate{
		eligible("p1", 99, 0), eligible("p2", 90, 0), eligible("h", 80, 0), eligible("g", 70, 1), eligible("w", 60, 1), eligible("v", 50, 0)}}
	q.plan.FamilyCap = blk.MustNewCount(1)
	q.plan.Batches = append(q.plan.Batches, screening.BatchSeats{Batch: "las-2", Seats: blk.MustNewCount(2), Reserved: []screening.ReservedSeats{{Group: "perempuan", Seats: blk.MustNewCount(1)}}})
	for i := range q.candidates {
		q.candidates[i].Batch = "las-2"
	}
	q.candidates[0].Batch = "las-1"
	q.candidates[0].Family = blk.MustParseFamilyCardNumber("6401040101209901")
	q.candidates[1].Family = q.candidates[0].Family
	s := q.answer(t)
	require.Equal(t, []string{"p1 selected open", "h selected open", "g selected open", "w reserve", "v reserve", "p2 over_family_cap"}, lines(s))
	s, _ = s.Promote([]eligibility.ApplicantID{eligibility.NewApplicantID("p1"), eligibility.NewApplicantID("g")}, blk.MustParseDate("2026-03-02"))
	require.Equal(t, []string{"p1 withdrawn", "h selected open", "w selected reserved perempuan", "p2 reserve", "v reserve", "g withdrawn"}, lines(s))
	require.Equal(t, []screening.GroupID{"perempuan"}, s.Outcomes[3].PassedFor)
}

// In open_first a higher score can cost a seat where there is a cap: x rises from a
// reserved to an open seat, z has the reserved one, w of the family of z is over the
// cap, and the seat of w goes to y of the family of x, who ranks before x.
func TestHigherScoresOnTopOfACap(t *testing.T) {
	q := question{plan: smallPlan(2), candidates: []screening.Candidate{eligible("y", 90, 0), eligible("u", 70, 0), eligible("x", 60, 0b01), eligible("z", 50, 0b01), eligible("w", 40, 0b10)}}
	q.plan.FamilyCap, q.plan.FillOrder = blk.MustNewCount(1), screening.OpenFirst
	q.plan.Batches[0].Reserved = []screening.ReservedSeats{{Group: "perempuan", Seats: blk.MustNewCount(1)}}
	q.plan.Batches = append(q.plan.Batches, screening.BatchSeats{Batch: "las-2", Seats: blk.MustNewCount(1), Reserved: []screening.ReservedSeats{{Group: "disabilitas", Seats: blk.MustNewCount(1)}}})
	for i, batch := range []blk.BatchID{"las-2", "las-1", "las-1", "las-1", "las-2"} {
		q.candidates[i].Batch = batch
	}
	one, two := blk.MustParseFamilyCardNumber("6401040101209901"), blk.MustParseFamilyCardNumber("6401040101209902")
	q.candidates[0].Family, q.candidates[2].Family = one, one
	q.candidates[3].Family, q.candidates[4].Family = two, two
	require.Equal(t, map[string]bool{"u": true, "x": true, "w": true}, selected(q.answer(t)))
	q.candidates[2].Score = blk.MustParsePercent("80.00")
	require.Equal(t, map[string]bool{"u": true, "z": true, "y": true}, selected(q.answer(t)))
	q.plan.FillOrder = screening.ReservedFirst
	require.True(t, selected(q.answer(t))["x"])
}

// What is not known keeps nobody in and nobody out, and is told.
func TestListedApart(t *testing.T) {
	q := question{plan: smallPlan(1), candidates: []screening.Candidate{eligible("a", 90, 0), eligible("b", 80, 0), eligible("c", 0, 0), eligible("d", 95, 0), eligible("e", 85, 0), eligible("f", 1, 0), eligible("g", 99, 0)}}
	q.candidates[1].Unknown = 0b10
	q.candidates[2].Score = blk.Percent{}
	for i := 3; i < 6; i++ {
		q.candidates[i].Verdict = eligibility.Undetermined
	}
	q.candidates[5].Score = blk.Percent{}
	q.candidates[6].Verdict = eligibility.Ineligible
	q.plan.Batches[0].Reserved = []screening.ReservedSeats{{Group: "disabilitas", Seats: blk.MustNewCount(1)}}
	s := q.answer(t)
	var told []string
	for i := range s.Outcomes {
		told = append(told, s.Outcomes[i].ID.String()+" "+s.Outcomes[i].Reason().EN)
	}
	require.Equal(t, []string{
		"a Selected: rank 1 of 2; 1 seat; score 90.00; cut-off score 90.00.",
		"b Number 1 on the waiting list: rank 2 of 2; 1 seat; score 80.00; cut-off score 90.00; membership of people with a disability is not known and does not count.",
		"c Not ranked because the score is missing.",
		"d It is undetermined whether this applicant is eligible; if so, a seat would be given, with rank 1.",
		"e It is undetermined whether this applicant is eligible; even so no seat would be given, with rank 2.",
		"f It is undetermined whether this applicant is eligible, and the score is missing.",
		"g Ineligible.",
	}, told)
	r := s.Batches[0]
	require.Equal(t, []int{7, 2, 1, 1, 1, 3, 1, 1}, []int{r.Applicants, r.Ranked, r.Selected, r.Reserves, r.NotRanked, r.Undetermined, r.WouldBeSelected, r.Ineligible})
	q.plan.Waiting = blk.MustNewCount(0)
	require.Equal(t, "b Not selected: rank 2 of 2; 1 seat; score 80.00; cut-off score 90.00; membership of people with a disability is not known and does not count.", "b "+q.answer(t).Outcomes[1].Reason().EN)
	next, found := s.Promote([]eligibility.ApplicantID{eligibility.NewApplicantID("c"), eligibility.NewApplicantID("d")}, blk.MustParseDate("2026-03-02"))
	require.Empty(t, found)
	require.Equal(t, 2, next.Batches[0].Withdrawn)
	require.Equal(t, "Not selected.", (&screening.Outcome{Kind: screening.OutcomeNotSelected}).Reason().EN, "without a selection it says less")
}

// A group whose seats are all taken is still open to whoever ranks before one of those
// who have them.
func TestForesightOfFullGroups(t *testing.T) {
	q := question{plan: smallPlan(2), candidates: []screening.Candidate{eligible("m1", 90, 0), eligible("m2", 85, 0), eligible("x", 80, 1), eligible("w1", 70, 1), eligible("x2", 65, 1), eligible("w2", 60, 1)}}
	q.plan.Batches[0].Reserved = []screening.ReservedSeats{{Group: "perempuan", Seats: blk.MustNewCount(1)}, {Group: "disabilitas", Seats: blk.MustNewCount(1)}}
	q.candidates[2].Verdict, q.candidates[4].Verdict = eligibility.Undetermined, eligibility.Undetermined
	s := q.answer(t)
	require.Equal(t, map[string]bool{"m1": true, "w1": true}, selected(s))
	require.Equal(t, blk.True, outcomeOf(s, eligibility.NewApplicantID("x")).WouldBeSelected.Truth())
	require.Equal(t, blk.False, outcomeOf(s, eligibility.NewApplicantID("x2")).WouldBeSelected.Truth())
}

func TestNothingIsDecidedFromBadInput(t *testing.T) {
	for change, want := range map[string]struct {
		change func(*question)
		seed   string
		found  string
	}{
		"plan":          {func(q *question) { q.plan.Batches[0].Seats = blk.Count{} }, "", "DOC-009 /batches/0/seats"},
		"no seed":       {func(*question) {}, "-", "SEL-009 /seed"},
		"short seed":    {func(*question) {}, "fifteen bytes..", "SEL-009 /seed"},
		"long seed":     {func(*question) {}, strings.Repeat("s", 65), "SEL-009 /seed"},
		"another seed":  {func(q *question) { q.plan.SeedHash = screening.Commit([]byte("x")) }, "", "SEL-010 /seed_hash"},
		"no identifier": {func(q *question) { q.candidates[1].ID = eligibility.ApplicantID{} }, "", "DOC-009 /candidates/1/id"},
		"twice":         {func(q *question) { q.candidates[1].ID = q.candidates[0].ID }, "", "SEL-011 /candidates/1/id"},
		"a number as text": {func(q *question) {
			q.candidates[0].ID, q.candidates[1].ID = numberID(t, "7"), eligibility.NewApplicantID("7")
		}, "", "SEL-011 /candidates/1/id"},
		"unknown batch": {func(q *question) { q.candidates[0].Batch = "las-2" }, "", "SEL-012 /candidates/0/batch"},
		"no batch": {func(q *question) {
			q.plan.Batches = append(q.plan.Batches, screening.BatchSeats{Batch: "las-2", Seats: blk.MustNewCount(1)})
			q.candidates[0].Batch = "las-2"
		}, "", "DOC-009 /candidates/1/batch"},
	} {
		q := question{plan: smallPlan(1), candidates: []screening.Candidate{eligible("a", 1, 0), eligible("b", 2, 0)}}
		want.change(&q)
		given := seed
		if want.seed != "" {
			given = []byte(strings.TrimPrefix(want.seed, "-"))
		}
		s, found := screening.Select(&q.plan, given, q.candidates)
		require.Nil(t, s, change)
		require.Len(t, found, 1, change)
		require.Equal(t, want.found, string(found[0].Check)+" "+found[0].At, change)
		blktest.CheckFinding(t, found[0])
	}
	q := question{plan: smallPlan(1), candidates: []screening.Candidate{eligible("a", 1, 0), eligible("b", 2, ^screening.GroupSet(0))}}
	q.plan.SeedHash = screening.Commit([]byte("sixteen bytes..."))
	s, found := screening.Select(&q.plan, []byte("sixteen bytes..."), q.candidates)
	require.Empty(t, found)
	require.Equal(t, q.plan.SeedHash, s.SeedHash)
	for _, c := range screening.Checks() {
		blktest.CheckDescription(t, c)
	}
}

func numberID(t *testing.T, digits string) (id eligibility.ApplicantID) {
	require.NoError(t, json.Unmarshal([]byte(digits), &id))
	return id
}

func TestBadPromotions(t *testing.T) {
	q := question{plan: smallPlan(1), candidates: []screening.Candidate{eligible("a", 2, 0), eligible("b", 1, 0)}}
	q.plan.ReplacementUntil = blk.MustParseDate("2026-03-04")
	s := q.answer(t)
	a, nobody := eligibility.NewApplicantID("a"), eligibility.NewApplicantID("x")
	for want, c := range map[string]struct {
		who []eligibility.ApplicantID
		on  string
	}{
		"DOC-009 /on":          {[]eligibility.ApplicantID{a}, ""},
		"SEL-014 /withdrawn/1": {[]eligibility.ApplicantID{a, nobody}, "2026-03-04"},
	} {
		on, _ := blk.ParseDate(c.on)
		next, found := s.Promote(c.who, on)
		require.Nil(t, next)
		require.Len(t, found, 1)
		require.Equal(t, want, string(found[0].Check)+" "+found[0].At)
		blktest.CheckFinding(t, found[0])
	}
	next, found := s.Promote([]eligibility.ApplicantID{a, a}, q.plan.ReplacementUntil)
	require.Empty(t, found)
	require.Equal(t, []string{"b selected open", "a withdrawn"}, lines(next), "the last day counts")
	late, found := s.Promote([]eligibility.ApplicantID{a}, q.plan.ReplacementUntil.AddDays(1))
	require.Equal(t, "SEL-013", string(found[0].Check))
	blktest.CheckFinding(t, found[0])
	require.Equal(t, []string{"b reserve", "a withdrawn"}, lines(late))
	require.Equal(t, []string{"a selected open", "b reserve"}, lines(s), "the selection before stays as it was")
	var read screening.Selection
	text, err := json.Marshal(s)
	require.NoError(t, err)
	require.NoError(t, json.Unmarshal(text, &read))
	next, found = read.Promote([]eligibility.ApplicantID{a}, q.plan.ReplacementUntil)
	require.Nil(t, next, "it would be one of nobody")
	require.Equal(t, "SEL-018", string(found[0].Check))
	blktest.CheckFinding(t, found[0])
	empty := screening.Selection{}
	_, found = empty.Promote(nil, q.plan.ReplacementUntil)
	require.Empty(t, found)
}

func TestGroupSetsHaveNoOtherPlaces(t *testing.T) {
	for _, place := range []int{-1, 64, math.MinInt, math.MaxInt} {
		require.False(t, (^screening.GroupSet(0)).Has(place))
	}
}

// The caller may go on to change the plan.
func TestSelectionsKeepTheirPlan(t *testing.T) {
	q := question{plan: smallPlan(1), candidates: []screening.Candidate{eligible("a", 2, 1), eligible("b", 1, 1)}}
	s := q.answer(t)
	before := written(t, s)
	q.plan.Groups[0].Label, q.plan.Batches[0].Seats = blk.Text{ID: "lain"}, blk.MustNewCount(9)
	q.candidates[0] = screening.Candidate{}
	next, found := s.Promote(nil, blk.MustParseDate("2026-03-04"))
	require.Empty(t, found)
	require.Equal(t, before, written(t, next))
}
