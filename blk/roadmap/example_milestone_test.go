package roadmap_test

import (
	"fmt"
	"strings"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/roadmap"
)

// stepsOf is the roadmap of a centre that trains and wants to become berkembang.
func stepsOf() *roadmap.Roadmap {
	return &roadmap.Roadmap{
		Centre:   "blkk-33.25-01",
		Evidence: []roadmap.Evidence{{Criterion: roadmap.CanTrain, Met: blk.FlagOf(true), On: blk.MustParseDate("2026-01-10")}},
		Milestones: []roadmap.Milestone{
			{ID: "data", Title: blk.Text{ID: "Data alumni terkumpul"}, Cost: blk.MustNewRupiah(1_500_000), Days: blk.MustNewCount(30)},
			{ID: "alumni", Title: blk.Text{ID: "Alumni didampingi berusaha"}, Criteria: []roadmap.Criterion{roadmap.EmpowersAlumni}, Prerequisites: []roadmap.MilestoneID{"data"}, Cost: blk.MustNewRupiah(6_000_000), Days: blk.MustNewCount(90)},
			{ID: "mitra", Title: blk.Text{ID: "PKS dengan perusahaan konfeksi"}, Criteria: []roadmap.Criterion{roadmap.FundingPartnership}, Prerequisites: []roadmap.MilestoneID{"data"}, Cost: blk.MustNewRupiah(4_000_000), Days: blk.MustNewCount(60), Due: blk.MustParseDate("2026-06-30")},
			{ID: "csr", Title: blk.Text{ID: "Dana CSR untuk pelatihan"}, Criteria: []roadmap.Criterion{roadmap.FundingPartnership}, Days: blk.MustNewCount(45)},
		},
	}
}

// What a centre needs for the next class, each way with its prerequisites, and the
// cheapest of all: what two criteria need counts once, and a cost that is not known
// is not taken for nothing.
func ExampleRoadmap_NextSteps() {
	next := stepsOf().NextSteps(&blk.Context{On: blk.MustParseDate("2026-03-02")})
	fmt.Println("menuju", next.Class.Label().ID)
	for _, x := range next.Criteria {
		fmt.Println(x.Criterion.Label().ID)
		for _, way := range x.Ways {
			fmt.Println(" ", way.Milestone, way.Milestones, way.Label().ID)
		}
	}
	fmt.Println("termurah:", next.Cheapest.Milestones, next.Cheapest.Label().ID)
	// Output:
	// menuju Berkembang
	// mempunyai kemitraan yang membiayai pelatihan
	//   mitra [data mitra] 2 tonggak, Rp5.500.000, 90 hari
	//   csr [csr] 1 tonggak, biaya 1 tonggak belum diketahui, 45 hari
	// memberdayakan alumni
	//   alumni [data alumni] 2 tonggak, Rp7.500.000, 120 hari
	// termurah: [data alumni mitra] 3 tonggak, Rp11.500.000, 180 hari
}

// The same in words, in two languages.
func ExampleNextSteps_Answer() {
	r := stepsOf()
	next := r.NextSteps(&blk.Context{On: blk.MustParseDate("2026-03-02")})
	a := next.Answer(r)
	fmt.Println(a.Text.ID+".", a.Mend.ID)
	for _, x := range a.Children {
		fmt.Println("-", x.Truth.Label().ID+":", x.Text.ID+".", x.Mend.ID)
	}
	// Output:
	// Menuju Berkembang. Termurah: Data alumni terkumpul; Alumni didampingi berusaha; PKS dengan perusahaan konfeksi (3 tonggak, Rp11.500.000, 180 hari).
	// - belum dapat ditentukan: mempunyai kemitraan yang membiayai pelatihan. Data alumni terkumpul; PKS dengan perusahaan konfeksi (2 tonggak, Rp5.500.000, 90 hari).
	// - belum dapat ditentukan: memberdayakan alumni. Data alumni terkumpul; Alumni didampingi berusaha (2 tonggak, Rp7.500.000, 120 hari).
}

// The steps as values: what is lacking and cannot be had by any milestone is said.
func ExampleNextSteps() {
	r := stepsOf()
	r.Milestones = r.Milestones[:2]
	next := r.NextSteps(&blk.Context{On: blk.MustParseDate("2026-03-02")})
	for x := range next.Unserved.All() {
		fmt.Println("tidak ada tonggak:", x.Label().ID)
	}
	var steps roadmap.CriterionSteps = next.Criteria[1]
	var way roadmap.Way = steps.Ways[0]
	var effort roadmap.Effort = next.Cheapest
	fmt.Println(steps.Criterion, way.Milestone, way.Cost)
	fmt.Println(effort.Cost, effort.Days, effort.UnknownCosts, next.Proven)
	// Output:
	// tidak ada tonggak: mempunyai kemitraan yang membiayai pelatihan
	// empowers_alumni alumni Rp7.500.000
	// Rp7.500.000 120 0 true
}

// A milestone moves by its lifecycle; every reason why it may not is told at once.
func ExampleRoadmap_TryMilestone() {
	r := stepsOf()
	m := r.Find("mitra")
	move := func(event roadmap.MilestoneEvent, who blk.ActorID, at string, document blk.DocumentID) {
		step, found := r.TryMilestone("mitra", event, blk.Move[roadmap.MilestoneCase]{Actor: who, Role: blk.RoleReviewer, At: blk.MustParseInstant(at), Document: document})
		for _, f := range found {
			fmt.Println(f.Check, f.Text.ID)
		}
		if found == nil {
			m.History = append(m.History, step)
			fmt.Println(m.State().Label().ID)
		}
	}
	move(roadmap.MilestoneStart, "u-1", "2026-03-02T02:00:00Z", "")
	move(roadmap.MilestoneSubmit, "u-1", "2026-06-01T02:00:00Z", "pks-7")
	move(roadmap.MilestoneVerify, "u-1", "2026-06-02T02:00:00Z", "")
	fmt.Println(m.IsOverdue(blk.MustParseDate("2026-07-01")))
	// Output:
	// dikerjakan
	// diajukan untuk diverifikasi
	// BKK-006 Prasyarat tonggak harus selesai lebih dahulu. Ini belum terpenuhi.
	// AUD-004 Yang memverifikasi tidak boleh sama dengan yang mengajukan. Ini belum terpenuhi.
	// true
}

// The table as a diagram.
func ExampleMilestoneLifecycle() {
	l := roadmap.MilestoneLifecycle()
	var first roadmap.MilestoneEvent = l.Events(roadmap.MilestoneNotStarted)[0]
	fmt.Println(first.Label().ID)
	fmt.Println(strings.Join(strings.Split(l.Mermaid(blk.Indonesian), "\n")[:3], "\n"))
	fmt.Println(l.IsTerminal(roadmap.MilestoneWaived), roadmap.MilestoneWaived.IsDone())
	// Output:
	// mulai kerjakan
	// stateDiagram-v2
	//     not_started: belum dimulai
	//     in_progress: dikerjakan
	// true true
}

// The state of a milestone is nowhere stored.
func ExampleMilestoneState() {
	var m roadmap.Milestone
	var s roadmap.MilestoneState = m.State()
	fmt.Println(s, "-", s.Label().ID)
	// Output: not_started - belum dimulai
}

// A class is asked for and refused with every reason, or given: the caller adds the
// decision to the roadmap.
func ExampleRoadmap_Decide() {
	r := stepsOf()
	r.Manager = "u-1"
	move := blk.Move[roadmap.Roadmap]{Actor: "u-9", Role: blk.RoleReviewer, At: blk.MustParseInstant("2026-03-02T02:00:00Z"), Document: "ba-1"}
	d, found := r.Decide(roadmap.AssessClass, move)
	fmt.Println(d.Class, d.From, d.Document, len(found))
	r.Classes = append(r.Classes, d)
	move.Actor, move.At = "u-1", blk.MustParseInstant("2026-09-01T02:00:00Z")
	_, found = r.Decide(roadmap.Promote, move)
	for _, f := range found {
		fmt.Println(f.Check, f.Text.ID)
	}
	// Output:
	// tumbuh 2026-03-02 ba-1 0
	// BKK-042 Harus terbukti bahwa BLKK mempunyai kemitraan yang membiayai pelatihan. Ini belum diketahui.
	// BKK-043 Harus terbukti bahwa BLKK memberdayakan alumni. Ini belum diketahui.
	// BKK-012 Yang menilai tidak boleh pengelola balai itu sendiri. Ini belum terpenuhi.
}

// What may be asked of a centre of each class.
func ExampleClassLifecycle() {
	l := roadmap.ClassLifecycle()
	for _, state := range []roadmap.ClassState{roadmap.AtBaseline, roadmap.AtTumbuh, roadmap.AtBerkembang, roadmap.AtMandiri} {
		var events []string
		for _, e := range l.Events(state) {
			events = append(events, roadmap.ClassEvent.Label(e).ID)
		}
		fmt.Println(state.Label().ID+":", strings.Join(events, ", "))
	}
	// Output:
	// belum berkelas: tetapkan kelas pertama
	// Tumbuh: naikkan kelas
	// Berkembang: naikkan kelas, turunkan kelas
	// Mandiri: turunkan kelas
}

// A standing is a small value, for counting and ranking thousands of centres.
func ExampleRoadmap_Standing() {
	on := &blk.Context{On: blk.MustParseDate("2026-03-02")}
	var s roadmap.Standing = stepsOf().Standing(on)
	fmt.Println(s.Class, s.Met.Len(), s.Unmet.Len())
	fmt.Println(s.Lacking() == roadmap.CriteriaOf(roadmap.FundingPartnership, roadmap.EmpowersAlumni))
	fmt.Println(s.Truth(roadmap.Licensed))
	// Output:
	// tumbuh 1 0
	// true
	// undetermined
}

// Evidence may run out, and be a ratio that is held against an assumed number.
func ExampleFinancesItself() {
	fmt.Println(roadmap.FinancesItself(blk.MustParsePercent("62.50"), nil))
	r := roadmap.Roadmap{Evidence: []roadmap.Evidence{{Criterion: roadmap.SelfFinancing, Ratio: blk.MustParsePercent("104.00"), On: blk.MustParseDate("2025-02-01"), Until: blk.MustParseDate("2026-01-31")}}}
	for _, day := range []string{"2026-01-31", "2026-02-01"} {
		a := r.Assess(&blk.Context{On: blk.MustParseDate(day)}).Answer.Children[2].Children[0]
		fmt.Println(day, a.Truth)
		if a.Truth != blk.True {
			fmt.Println(a.Mend.ID)
		}
	}
	// Output:
	// false
	// 2026-01-31 true
	// 2026-02-01 undetermined
	// Buktinya sudah lewat masa berlaku; perbarui: laporan keuangan satu tahun, atau rasio pendapatan sendiri terhadap biaya operasional.
}

// When the next review is due.
func ExampleRoadmap_ReviewDue() {
	r := roadmap.Roadmap{Reviews: []roadmap.Review{{On: blk.MustParseDate("2025-01-31"), Class: roadmap.Tumbuh}}}
	c := &blk.Context{On: blk.MustParseDate("2026-03-02")}
	due, _ := r.ReviewDue(c)
	fmt.Println(due, r.ReviewOverdue(c))
	// Output: 2026-01-31 true
}
