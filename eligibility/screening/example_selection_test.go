package screening_test

import (
	"fmt"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/eligibility"
	"github.com/vokasi/vokasi-go/eligibility/screening"
)

// A plan, with the hash of its seed, is published before registration closes. Then
// everybody who applied is told what became of it, and why; of whom too little is
// known is told what it would come to.
func ExampleSelect() {
	seed := []byte("undian BLK Paser, 20 Februari 2026")
	plan, found := screening.ParsePlan([]byte(`{
		"id": "blk-paser-2026-1", "title": {"id": "Seleksi BLK Paser", "en": "Selection of BLK Paser"},
		"groups": [{"id": "perempuan", "label": {"id": "perempuan", "en": "women"},
			"rule": {"kind": "one_of", "code": "PEREMPUAN", "fact": "sex", "values": ["female"]}}],
		"batches": [{"batch": "las-1", "seats": 3, "reserved": [{"group": "perempuan", "seats": 1}]}],
		"family_cap": 2, "waiting": 2, "seed_hash": "` + screening.Commit(seed).String() + `"
	}`))
	fmt.Println(found.Err())

	// The facts that tell who belongs to a group have a place in the evidence.
	layout, _ := eligibility.NewLayout(screening.GroupPolicies(plan.Groups, nil)...)
	groups, _ := screening.BindGroups(plan.Groups, nil, layout, eligibility.Dates{}, nil)

	var candidates []screening.Candidate
	for _, x := range []struct{ id, sex, score, verdict string }{
		{"a-1", "male", "81.00", "eligible"}, {"a-2", "male", "77.50", "eligible"}, {"a-3", "male", "70.00", "eligible"}, {"a-4", "male", "70.00", "eligible"},
		{"a-5", "female", "58.50", "eligible"}, {"a-6", "female", "66.00", "undetermined"}, {"a-7", "", "65.00", "eligible"}, {"a-8", "male", "90.00", "ineligible"},
	} {
		c := screening.Candidate{ID: eligibility.NewApplicantID(x.id), Score: blk.MustParsePercent(x.score)}
		c.Verdict, _ = eligibility.ParseVerdict(x.verdict)
		var e eligibility.Evidence
		if x.sex != "" {
			e, _ = layout.ParseEvidence([]byte(`{"sex": "` + x.sex + `"}`))
		}
		c.Groups, c.Unknown = screening.Membership(groups, &e)
		candidates = append(candidates, c)
	}
	selection, found := screening.Select(&plan, seed, candidates)
	fmt.Println(found.Err())
	for i := range selection.Outcomes {
		o := &selection.Outcomes[i]
		fmt.Println(o.ID, o.Reason().ID)
	}
	batch := selection.Batches[0]
	women := batch.Reserved[0]
	fmt.Println(batch.Selected, "of", batch.Seats, "seats; reserved for", women.Label.EN, women.Seats, "not filled", women.Unfilled())
	fmt.Println(selection.Outcomes[2].Reason().EN)
	// Output:
	// <nil>
	// <nil>
	// a-1 Terpilih: urutan 1 dari 6; 3 kursi; nilai 81,00; nilai batas 77,50.
	// a-2 Terpilih: urutan 2 dari 6; 3 kursi; nilai 77,50; nilai batas 77,50.
	// a-5 Terpilih: urutan 6 dari 6; 3 kursi; nilai 58,50; nilai batas 77,50; kursi yang dicadangkan untuk perempuan.
	// a-3 Cadangan nomor 1: urutan 3 dari 6; 3 kursi; nilai 70,00; nilai batas 77,50; kursi lain dicadangkan untuk perempuan.
	// a-4 Cadangan nomor 2: urutan 4 dari 6; 3 kursi; nilai 70,00; nilai batas 77,50; kursi lain dicadangkan untuk perempuan.
	// a-7 Tidak terpilih: urutan 5 dari 6; 3 kursi; nilai 65,00; nilai batas 77,50; kursi lain dicadangkan untuk perempuan; keanggotaan perempuan belum diketahui dan tidak dihitung.
	// a-6 Belum dapat ditentukan apakah memenuhi syarat; bila memenuhi syarat akan terpilih, dengan urutan 5.
	// a-8 Tidak memenuhi syarat.
	// 3 of 3 seats; reserved for women 1 not filled 0
	// Selected: rank 6 of 6; 3 seats; score 58.50; cut-off score 77.50; a seat reserved for women.
}

// Somebody withdraws before the last day for replacement: the seat goes to the next
// by the same rule.
func ExampleSelection_Promote() {
	plan := screening.Plan{
		ID: "tarakan-2026", Title: blk.Text{ID: "Seleksi BLK Tarakan"},
		Batches:          []screening.BatchSeats{{Batch: "komputer-1", Seats: blk.MustNewCount(1)}},
		Order:            []screening.RankKey{screening.ByScore, screening.ByRegistration},
		ReplacementUntil: blk.MustParseDate("2026-03-04"),
	}
	candidate := func(id, score, registered string) screening.Candidate {
		return screening.Candidate{ID: eligibility.NewApplicantID(id), Verdict: eligibility.Eligible, Score: blk.MustParsePercent(score), RegisteredAt: blk.MustParseInstant(registered)}
	}
	selection, _ := screening.Select(&plan, []byte("undian BLK Tarakan, 1 Maret 2026"), []screening.Candidate{
		candidate("b-1", "75.00", "2026-01-05T02:00:00Z"), candidate("b-2", "75.00", "2026-01-05T03:00:00Z"), candidate("b-3", "60.00", "2026-01-04T01:00:00Z"),
	})
	tell := func(s *screening.Selection) {
		for i := range s.Outcomes {
			fmt.Println(s.Outcomes[i].ID, s.Outcomes[i].Reason().EN)
		}
	}
	tell(selection)
	withdrawn := []eligibility.ApplicantID{eligibility.NewApplicantID("b-1")}
	next, _ := selection.Promote(withdrawn, blk.MustParseDate("2026-03-03"))
	tell(next)
	late, found := selection.Promote(withdrawn, blk.MustParseDate("2026-03-05"))
	fmt.Println(found.In(blk.English))
	tell(late)
	// Output:
	// b-1 Selected: rank 1 of 3; 1 seat; score 75.00; cut-off score 75.00; the tie was decided by time of registration.
	// b-2 Number 1 on the waiting list: rank 2 of 3; 1 seat; score 75.00; cut-off score 75.00; the tie was decided by time of registration.
	// b-3 Number 2 on the waiting list: rank 3 of 3; 1 seat; score 60.00; cut-off score 75.00.
	// b-2 Selected: rank 2 of 3; 1 seat; score 75.00; cut-off score 75.00; in place of somebody who withdrew, on 3 March 2026.
	// b-3 Number 1 on the waiting list: rank 3 of 3; 1 seat; score 60.00; cut-off score 75.00.
	// b-1 Withdrawn.
	// SEL-013 warning /on: A free seat must be given again by 2026-03-04; this is 2026-03-05, so nobody is promoted. Leave the seat empty, or change replacement_until by a written decision.
	// b-2 Number 1 on the waiting list: rank 2 of 3; 1 seat; score 75.00.
	// b-3 Number 2 on the waiting list: rank 3 of 3; 1 seat; score 60.00.
	// b-1 Withdrawn.
}

// What is wrong with a plan is told at once, before anything is decided.
func ExampleParsePlan() {
	_, found := screening.ParsePlan([]byte(`{
		"id": "blk-paser-2026-1", "title": {"id": "Seleksi BLK Paser"},
		"groups": [{"id": "perempuan", "label": {"id": "perempuan"}, "rule": {"kind": "one_of", "code": "P", "fact": "sex", "values": ["female"]}}],
		"batches": [{"batch": "las-1", "seats": 16, "reserved": [{"group": "perempuan", "seats": 12}, {"group": "difabel", "seats": 5}]}],
		"priority": ["perempuan"], "order": ["score"], "family_cap": 0, "quota": 16
	}`))
	fmt.Println(found.In(blk.English))
	// Output:
	// DOC-002 error /quota: The member "quota" is not known here. Take it away or correct its name. Known are: $schema, id, title, groups, batches, fill_order, priority, order, family_cap, waiting, replacement_until, seed_hash.
	// SEL-004 error /batches/0/reserved/1/group: The group "difabel" is not in this plan. Add it to groups, or correct the name.
	// SEL-019 warning /seed_hash: A plan must hold the hash of the seed, so that all can see that it was fixed before registration closed. Give seed_hash, the SHA-256 of the seed, and publish the plan.
	// SEL-006 error /order: Order must have priority where there are priority groups, and only there. Make order and priority agree.
	// SEL-003 error /family_cap: This number must be 1 or more. Correct it, or take it away if there is none.
	// SEL-005 error /batches/0/reserved: The seats reserved (17) must be no more than all seats (16); a person uses one seat. Reserve fewer seats, or raise seats.
}

// The hash of a seed binds whoever will draw the lots.
func ExampleDigest() {
	published := screening.Commit([]byte("undian BLK Paser, 20 Februari 2026"))
	read, err := screening.ParseDigest(published.String())
	fmt.Println(read == published, err)
	fmt.Println(read == screening.Commit([]byte("undian lain")))
	fmt.Println(screening.MustParseDigest(published.String()))
	_, err = screening.ParseDigest("2026")
	fmt.Println(err)
	// Output:
	// true <nil>
	// false
	// b9d85e9988aff8c3506294f480765024f7a983371962f35fb31a1cd965a23437
	// The digest has the wrong length. Write 64 hexadecimal digits in lower case.
}

func ExampleFillOrder() {
	for _, order := range []screening.FillOrder{screening.ReservedFirst, screening.OpenFirst} {
		fmt.Println(order, "-", order.Label().EN)
	}
	for c := range screening.RankKey("").CodeList().All() {
		fmt.Println(c.Value, "-", c.Label.ID)
	}
	// Output:
	// reserved_first - reserved seats first
	// open_first - open seats first
	// priority - kelompok prioritas
	// score - nilai
	// registered_at - waktu pendaftaran
	// lot - nomor undian
}

func ExampleOutcomeKind() {
	kinds := map[screening.OutcomeKind]int{}
	o := screening.Outcome{Kind: screening.OutcomeSelected, Seat: screening.SeatOpen}
	kinds[o.Kind]++
	fmt.Println(kinds[screening.OutcomeSelected], o.Kind.Label().ID, o.Seat.Label().ID)
	fmt.Println(o.Kind.CodeList().Values())
	// Output:
	// 1 terpilih kursi terbuka
	// [selected reserve not_selected over_family_cap withdrawn not_ranked undetermined ineligible]
}

// Every check is listed, with what it rests on.
func ExampleChecks() {
	for _, c := range screening.Checks() {
		if c.ID == "SEL-010" {
			fmt.Println(c.Must.EN, "-", c.Basis[0].Label().EN)
		}
	}
	// Output:
	// The seed must be the one whose hash the plan published. - a selection that everybody can do again
}

// A plan written in Go: seats reserved on top of those that rank gives.
func ExamplePlan() {
	plan := screening.Plan{
		ID: "pekalongan-2026", Title: blk.Text{ID: "Seleksi BLK Kota Pekalongan"},
		Groups: []screening.Group{{ID: "difabel", Label: blk.Text{ID: "penyandang disabilitas", EN: "people with a disability"},
			Rule: eligibility.Flag{Leaf: eligibility.Leaf{Code: "DIFABEL", Fact: eligibility.FactDisability}, Is: blk.FlagOf(true)}}},
		Batches: []screening.BatchSeats{{Batch: "batik-1", Seats: blk.MustNewCount(16), Reserved: []screening.ReservedSeats{{Group: "difabel", Seats: blk.MustNewCount(2)}}},
			{Batch: "batik-2", Seats: blk.MustNewCount(16)}},
		FillOrder: screening.OpenFirst, SeedHash: screening.Commit([]byte("undian Pekalongan, 9 Maret 2026")),
	}
	fmt.Println(plan.Validate(nil))
	selection, found := screening.Select(&plan, []byte("undian Pekalongan, 9 Maret 2026"), []screening.Candidate{{ID: eligibility.NewApplicantID("c-1"), Groups: 1}})
	fmt.Println(selection == nil, found.In(blk.English))
	var groups screening.GroupSet = 1
	fmt.Println(groups.Has(0), groups.Has(1))
	// Output:
	// <nil>
	// true DOC-009 error /candidates/0/batch: This member is required. Give it.
	// true false
}
