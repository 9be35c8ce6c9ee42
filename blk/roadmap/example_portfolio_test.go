package roadmap_test

import (
	"fmt"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/region"
	"github.com/vokasi/vokasi-go/blk/roadmap"
)

// centres are four invented centres: what was decided of them and what their evidence
// shows is not always the same.
func centres() []roadmap.Roadmap {
	day := blk.MustParseDate
	met := func(criteria ...roadmap.Criterion) (list []roadmap.Evidence) {
		for _, x := range criteria {
			list = append(list, roadmap.Evidence{Criterion: x, Met: blk.FlagOf(true), On: day("2023-01-10")})
		}
		return list
	}
	given := func(class roadmap.IndependenceClass, from string) roadmap.ClassDecision {
		return roadmap.ClassDecision{Class: class, From: day(from)}
	}
	return []roadmap.Roadmap{
		{Centre: "blkk-33.75-01", Region: blk.MustParseRegion("33.75.01"), Evidence: met(roadmap.CanTrain, roadmap.Incubator), Classes: []roadmap.ClassDecision{given(roadmap.Tumbuh, "2023-02-01")}, Reviews: []roadmap.Review{{On: day("2023-01-10")}}},
		{Centre: "blkk-33.25-01", Region: blk.MustParseRegion("33.25"), Evidence: met(roadmap.CanTrain, roadmap.FundingPartnership, roadmap.EmpowersAlumni, roadmap.Licensed), Classes: []roadmap.ClassDecision{given(roadmap.Tumbuh, "2022-02-01"), given(roadmap.Berkembang, "2023-05-01")}},
		{Centre: "blkk-33.25-02", Region: blk.MustParseRegion("33.25"), Evidence: met(roadmap.CanTrain), Classes: []roadmap.ClassDecision{given(roadmap.Berkembang, "2022-02-01"), given(roadmap.Tumbuh, "2023-04-01")}, Reviews: []roadmap.Review{{On: day("2023-04-01")}}},
		{Centre: "blkk-33.25-03", Region: blk.MustParseRegion("33.25"), Classes: []roadmap.ClassDecision{given(roadmap.Tumbuh, "2023-06-01")}, Milestones: []roadmap.Milestone{{ID: "ajar", Criteria: []roadmap.Criterion{roadmap.CanTrain}, Cost: blk.MustNewRupiah(15_000_000)}}},
	}
}

var june = &blk.Context{On: blk.MustParseDate("2023-06-13")}

// How many centres of the country, the province and each regency have which class: by
// decision, and by their evidence.
func ExampleDistribute() {
	var all roadmap.Distributions = roadmap.Distribute(centres(), blk.LevelRegency, june)
	for _, d := range all {
		place, _ := region.Lookup(d.Region)
		fmt.Printf("%q: %d BLKK, %d of another class than their evidence shows; decided %v, shown %v\n", place.Name, d.Total(), d.Differing(), d.Decided, d.Shown)
	}
	// Output:
	// "": 4 BLKK, 1 of another class than their evidence shows; decided {0 3 1 0}, shown {1 2 1 0}
	// "Jawa Tengah": 4 BLKK, 1 of another class than their evidence shows; decided {0 3 1 0}, shown {1 2 1 0}
	// "Kabupaten Batang": 3 BLKK, 1 of another class than their evidence shows; decided {0 2 1 0}, shown {1 1 1 0}
	// "Kota Pekalongan": 1 BLKK, 0 of another class than their evidence shows; decided {0 1 0 0}, shown {0 1 0 0}
}

// The regencies alone, and one region by its code.
func ExampleDistributions_At() {
	all := roadmap.Distribute(centres(), blk.LevelRegency, june)
	for _, d := range all.At(blk.LevelRegency) {
		fmt.Println(d.Region, d.Total(), d.Above, d.Below)
	}
	d, ok := all.Of(blk.MustParseRegion("33"))
	fmt.Println(d.Decided.Of(roadmap.Berkembang), d.Decided.Share(roadmap.Berkembang), ok)
	// Output:
	// 33.25 3 1 0
	// 33.75 1 0 0
	// 1 25.00 true
}

// The zero distribution counts nothing.
func ExampleDistribution() {
	var d roadmap.Distribution
	fmt.Println(d.Total(), d.Decided.Share(roadmap.Mandiri).IsZero())
	// Output: 0 true
}

// Class counts are added up, and shares are of all of them.
func ExampleClassCounts() {
	n := roadmap.ClassCounts{Tumbuh: 1731, Berkembang: 1534}.Plus(roadmap.ClassCounts{Mandiri: 492})
	fmt.Println(n.Total(), n.Of(roadmap.Mandiri), n.Share(roadmap.Mandiri))
	// Output: 3757 492 13.10
}

// Who moved between two days: one centre was promoted, one demoted, one is new.
func ExampleMove() {
	var before, after roadmap.Snapshot
	before = roadmap.Snap(centres(), roadmap.ClassDecided, &blk.Context{On: blk.MustParseDate("2023-03-01")})
	after = roadmap.Snap(centres(), roadmap.ClassDecided, june)
	m := roadmap.Move(&before, &after)
	fmt.Println(m.Promoted(), "promoted,", m.Demoted(), "demoted,", m.New.Total(), "new,", m.Gone.Total(), "gone,", m.Stayed(), "stayed")
	var changes []roadmap.ClassChange = m.Changes
	for _, x := range changes {
		fmt.Printf("%s: %s, %q to %q\n", x.Centre, x.Kind.Label().EN, x.From, x.To)
	}
	fmt.Println(m.Moved(roadmap.Tumbuh, roadmap.Berkembang), m.Before(), m.After())
	// Output:
	// 1 promoted, 1 demoted, 1 new, 0 gone, 1 stayed
	// blkk-33.25-01: promoted, "tumbuh" to "berkembang"
	// blkk-33.25-02: demoted, "berkembang" to "tumbuh"
	// blkk-33.25-03: new, "" to "tumbuh"
	// 1 {0 2 1 0} {0 3 1 0}
}

// Snapshots may come from elsewhere too, such as two lists of a ministry.
func ExampleMovement() {
	before := roadmap.Snapshot{On: blk.MustParseDate("2023-02-11"), Centres: []roadmap.CentreClass{{Centre: "a", Class: roadmap.Tumbuh}, {Centre: "b", Class: roadmap.Tumbuh}, {Centre: "c", Class: roadmap.Tumbuh}}}
	after := roadmap.Snapshot{On: blk.MustParseDate("2023-08-13"), Centres: []roadmap.CentreClass{{Centre: "b", Class: roadmap.Berkembang}, {Centre: "c", Class: roadmap.Tumbuh}}}
	var m roadmap.Movement = roadmap.Move(&before, &after)
	fmt.Println(before.Counts(), after.Counts(), m.Gone, m.Margins().Gone, m.Changes[1].Kind == roadmap.ChangeGone)
	// Output: {0 3 0 0} {0 1 1 0} {0 1 0 0} 1 true
}

// A class is that of the decision in force, or that of the evidence.
func ExampleClassBasis() {
	for code := range roadmap.ClassBasis("").CodeList().All() {
		fmt.Println(code.Value, code.Label.ID)
	}
	fmt.Println(roadmap.ClassShown.IsValid(), roadmap.ClassShown.Label().EN)
	// Output:
	// decided kelas yang ditetapkan
	// shown kelas yang ditunjukkan bukti
	// true the class shown by the evidence
}

// What can happen to a centre between two days.
func ExampleClassChangeKind() {
	for _, k := range []roadmap.ClassChangeKind{roadmap.ChangePromoted, roadmap.ChangeDemoted, roadmap.ChangeNew, roadmap.ChangeGone} {
		fmt.Println(k, k.IsValid(), k.Label().ID)
	}
	// Output:
	// promoted true naik kelas
	// demoted true turun kelas
	// new true baru
	// gone true tidak ada lagi
}

// Of February and August 2023 only the totals are published. They do not say who moved, but
// they say something: 209 centres at least have another class, and if none skipped one
// there were 230 promotions or more. How many fell from mandiri they leave open.
func ExampleMargins_Bounds() {
	m := roadmap.Margins{
		From: blk.MustParseDate("2023-02-11"), Before: roadmap.ClassCounts{Tumbuh: 1752, Berkembang: 1722, Mandiri: 283},
		To: blk.MustParseDate("2023-08-13"), After: roadmap.ClassCounts{Tumbuh: 1731, Berkembang: 1534, Mandiri: 492},
	}.WithFewest()
	var b roadmap.MarginBounds
	b, _ = m.Bounds()
	fmt.Println(b.FewestMoves, b.FewestStepsUp, b.FewestStepsDown)
	var stayed roadmap.Bounds = b.Moved(roadmap.Mandiri, roadmap.Mandiri)
	fmt.Println(stayed.Least, stayed.Most, b.New(roadmap.Tumbuh).Most, b.Gone(roadmap.Tumbuh).Most)
	// Output:
	// 209 230 0
	// 0 283 0 0
}

// Margins that cannot be are told all at once.
func ExampleMargins() {
	m := roadmap.Margins{From: blk.MustParseDate("2023-08-13"), To: blk.MustParseDate("2023-02-11"), Before: roadmap.ClassCounts{Tumbuh: 3}, After: roadmap.ClassCounts{Tumbuh: 2}}
	for _, f := range m.Check(nil) {
		fmt.Println(f.Check, f.At)
	}
	// Output:
	// BKK-033 /to
	// BKK-039
}

// Which reviews are overdue, the longest first, and who was never reviewed.
func ExampleBacklog() {
	var b roadmap.ReviewBacklog = roadmap.Backlog(centres(), blk.LevelRegency, &blk.Context{On: blk.MustParseDate("2024-06-13")})
	for _, x := range b.Overdue {
		var wait roadmap.OverdueReview = x
		fmt.Println(wait.Centre, "was due on", wait.Due, "and is", wait.Days, "days overdue")
	}
	for _, x := range b.Never {
		fmt.Println(x.Centre, "was never reviewed")
	}
	var first roadmap.RegionBacklog = b.Regions[0]
	fmt.Println(first.Region, first.Overdue, first.Never, first.Current, first.MostDays)
	// Output:
	// blkk-33.75-01 was due on 2024-01-10 and is 155 days overdue
	// blkk-33.25-02 was due on 2024-04-01 and is 73 days overdue
	// blkk-33.25-01 was never reviewed
	// blkk-33.25-03 was never reviewed
	// 33.25 1 2 0 73
}

// Who is nearest to a class, and what it lacks in words.
func ExampleNearest() {
	list := centres()
	for _, x := range roadmap.Nearest(list, roadmap.Berkembang, 3, june) {
		fmt.Println(x.Centre, "lacks", x.Lacking(), "of", x.Next)
		a := list[x.Index].Assess(june)
		_, unknown := a.Lacking()
		for _, what := range unknown {
			fmt.Println("  ?", what.Text.EN)
		}
	}
	// Output:
	// blkk-33.25-02 lacks 2 of berkembang
	//   ? has a partnership that pays for training
	//   ? empowers its alumni
	// blkk-33.75-01 lacks 2 of berkembang
	//   ? has a partnership that pays for training
	//   ? empowers its alumni
}

// A candidate with a cheap milestone comes before one of which nobody knows the cost.
func ExampleCandidate() {
	list := append(centres(), roadmap.Roadmap{Centre: "a"})
	for _, x := range roadmap.Nearest(list, roadmap.Tumbuh, 2, june) {
		var c roadmap.Candidate = x
		fmt.Printf("%s %q\n", c.Centre, c.Cost.String())
	}
	// Output:
	// blkk-33.25-03 "Rp15.000.000"
	// a ""
}

// 500 incubators were wanted by the end of 2024; 125 were there in August 2023.
func ExampleTarget() {
	t := roadmap.Target{Title: blk.Text{ID: "500 inkubator", EN: "500 incubators"}, Criterion: roadmap.Incubator, Count: blk.MustNewCount(500), By: blk.MustParseDate("2024-12-31"), Source: blk.Text{ID: "Renstra 2020-2024", EN: "strategic plan 2020-2024"}}
	fmt.Println(t.Check(nil))
	p := t.Against(&roadmap.Reading{On: blk.MustParseDate("2023-08-13"), Actual: 125, Total: 3757})
	fmt.Println(p.Reached, p.Missing, "missing,", p.DaysLeft, "days left,", p.PerYear, "needed a year")
	// Output:
	//
	// false 375 missing, 506 days left, 271 needed a year
}

// A target is counted among roadmaps too; what nobody knows is not a no.
func ExampleTarget_Read() {
	t := roadmap.Target{Criterion: roadmap.Incubator, Count: blk.MustNewCount(2)}
	var r roadmap.Reading = t.Read(centres(), june)
	var p roadmap.TargetProgress = t.Against(&r)
	fmt.Println(r.Actual, r.Unknown, r.Total, p.Reached)
	// Output: 1 3 4 undetermined
}

// A projection by stated rates, and what if one of them were another.
func ExampleProjectionPlan_Project() {
	assumed := roadmap.RateAssumption{By: blk.Text{ID: "contoh ini", EN: "this example"}, Basis: blk.Text{ID: "buatan", EN: "made up"}}
	plan := roadmap.ProjectionPlan{
		From: blk.MustParseDate("2023-08-13"), Start: roadmap.ClassCounts{Tumbuh: 1731, Berkembang: 1534, Mandiri: 492}, PeriodMonths: 6, Periods: 2,
		Rates: []roadmap.TransitionRate{{From: roadmap.Berkembang, To: roadmap.Mandiri, Share: blk.MustParsePercent("12.00"), Assumed: assumed}},
	}
	var x roadmap.Projection
	x, _ = plan.Project()
	for _, d := range x.Days {
		var day roadmap.ProjectedDay = d
		fmt.Println(day.On, day.Classes)
	}
	half := plan.With(roadmap.TransitionRate{From: roadmap.Berkembang, To: roadmap.Mandiri, Share: blk.MustParsePercent("6.00"), Assumed: assumed})
	y, _ := half.Project()
	fmt.Println("at half the rate", y.Days[2].Classes)
	on, ok := x.Reaches(&roadmap.Target{Class: roadmap.Mandiri, Count: blk.MustNewCount(800)})
	fmt.Println(on, ok)
	// Output:
	// 2023-08-13 {0 1731 1534 492}
	// 2024-02-13 {0 1731 1350 676}
	// 2024-08-13 {0 1731 1188 838}
	// at half the rate {0 1731 1355 671}
	// 2024-08-13 true
}

// Rates come from what was seen between two days.
func ExampleMovement_Rates() {
	m := roadmap.Movement{From: blk.MustParseDate("2023-02-11"), To: blk.MustParseDate("2023-08-13"), FromBerkembang: roadmap.ClassCounts{Tumbuh: 1, Berkembang: 5, Mandiri: 1}}
	for _, r := range m.Rates(blk.Text{ID: "contoh ini", EN: "this example"}) {
		var rate roadmap.TransitionRate = r
		fmt.Println(rate.From, rate.To, rate.Share, rate.Assumed.Basis.EN)
	}
	// Output:
	// berkembang tumbuh 14.29 1 of 7 centres, 11 February 2023 to 13 August 2023
	// berkembang mandiri 14.29 1 of 7 centres, 11 February 2023 to 13 August 2023
}
