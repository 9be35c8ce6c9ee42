package construction_test

import (
	"fmt"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/construction"
)

// example returns an invented building project of two work items, the second of which
// is slow at first.
func example() *construction.Project {
	day, share := blk.MustParseDate, blk.MustParsePercent
	return &construction.Project{
		ID: "blk-contoh", Name: "BLK Contoh",
		Contracts: []construction.Contract{{SignedOn: day("2026-06-25"), StartOrderOn: day("2026-07-01"), PlannedFinish: day("2026-12-27")}},
		Baselines: []construction.Baseline{{Document: "kontrak", Items: []construction.WorkItem{
			{ID: "struktur", Title: blk.Text{ID: "Struktur", EN: "Structure"}, Weight: share("60.00"), Period: blk.Period{From: day("2026-07-01"), Until: day("2026-09-28")}},
			{ID: "arsitektur", Title: blk.Text{ID: "Arsitektur", EN: "Architecture"}, Weight: share("40.00"), Period: blk.Period{From: day("2026-09-29"), Until: day("2026-12-27")},
				Points: []construction.PlannedPoint{{Day: day("2026-11-12"), Done: share("25.00")}}},
		}}},
		Reports: []construction.ProgressReport{
			{ID: "minggu-4", On: day("2026-07-31"), MeasuredBy: "pengawas", Items: []construction.ItemProgress{{Item: "struktur", Done: share("25.00")}}},
			{ID: "minggu-9", On: day("2026-08-31"), MeasuredBy: "pengawas", Items: []construction.ItemProgress{{Item: "struktur", Done: share("50.00")}},
				Actions: []construction.CorrectiveAction{{Kind: construction.ShowCauseMeeting, On: day("2026-09-02"), Until: day("2026-09-30"), Target: share("45.00"), Document: "ba-scm-1"}}},
		},
	}
}

// How far the work is from its plan, in points and in days, and what a critical
// contract demands.
func ExampleProject_SCurve() {
	s := example().SCurve()
	on := blk.MustParseDate("2026-09-05")
	planned, _ := s.Planned(on)
	m, _ := s.Actual(on)
	fmt.Println(planned, "to be done on", on, "-", m.Done, "measured on", m.On)
	d := s.Deviation(on, nil)
	fmt.Println(d.Points, "points,", d.Days, "days:", d.Status.Label().EN, "-", d.Rule.Label().EN)
	bound, _ := construction.CriticalBound(d.Planned, nil)
	fmt.Println("critical below", bound)
	demands := s.Demands(on, nil)
	for _, one := range demands.Children {
		fmt.Println(one.Truth, construction.CorrectiveActionKind(one.Code).Label().EN)
	}
	curve := s.Plans()[0]
	for _, p := range curve.Points {
		fmt.Println(p.Day, p.Done)
	}
	for _, one := range s.Items(on) {
		fmt.Println(one.Item.ID, one.Item.Weight, one.Planned, one.Done)
	}
	// Output:
	// 44.66 to be done on 2026-09-05 - 30.00 measured on 2026-08-31
	// -11.33 points, -17 days: critical contract - further behind than the bound of period I
	// critical below 31.33
	// false warning letter
	// true show-cause meeting
	// false test case
	// false action plan to catch up
	// 2026-06-30 0.00
	// 2026-09-28 60.00
	// 2026-11-12 70.00
	// 2026-12-27 100.00
	// struktur 60.00 74.44 50.00
	// arsitektur 40.00 0.00
}

// When the works will end and the centre may open, as a range, and what that rests on.
func ExampleSCurve_Forecast() {
	p := example()
	s := p.SCurve()
	f := s.Forecast(blk.MustParseDate("2026-09-05"), construction.ForecastTerms{MaintenanceDays: blk.MustNewCount(180)}, nil)
	fmt.Println(f.Ground, f.Gap == construction.ForecastGap(""), f.Terms.HandoverDays)
	answer := f.Answer()
	fmt.Println(answer.Text.EN)
	for _, one := range answer.Children {
		fmt.Println("-", one.Text.EN)
	}

	p = &construction.Project{ID: "p", PlannedFinish: blk.MustParsePartialDate("2027-03")}
	s = p.SCurve()
	f = s.Forecast(blk.MustParseDate("2026-09-05"), construction.ForecastTerms{}, nil)
	fmt.Println(f.Ground.Label().EN, f.Completion.From, f.Completion.Until)
	// Output:
	// measured true 14
	// Works complete: 23 January 2027 to 5 March 2027; in operation: 4 October 2027 to 14 November 2027
	// - It rests on progress that was measured: 30 percent on 31 August 2026
	// - If it goes on as it went since the beginning (earned schedule): 5 March 2027
	// - If it goes on as in the last reports: 23 January 2027
	// - Forecast: days for inspection and provisional handover: 14 days
	// - Maintenance period of a building: 180 days
	// - Forecast: days for equipment, certificate of fitness and training staff: 60 days
	// the end that was announced 2027-03-01 2027-03-31
}

// A report that was wrong is corrected by a later one, and kept.
func ExampleProgressReport() {
	p := example()
	p.Reports = append(p.Reports, construction.ProgressReport{
		ID: "minggu-10", On: blk.MustParseDate("2026-09-07"), Items: []construction.ItemProgress{{Item: "struktur", Done: blk.MustParsePercent("48.00")}},
	})
	c := &blk.Context{On: blk.MustParseDate("2026-09-10")}
	for _, f := range p.Check(c).Of("CON-002") {
		fmt.Println(f.At, f.Text.EN)
	}
	p.Reports[2].Corrects, p.Reports[2].Reason = []construction.ProgressReportID{"minggu-9"}, blk.Text{ID: "volume pelat dihitung dua kali", EN: "slabs were counted twice"}
	fmt.Println(len(p.Check(c).Of("CON-002")))
	s := p.SCurve()
	for _, m := range s.Measured(blk.Date{}) {
		fmt.Println(m.On, m.Done)
	}
	// Output:
	// /progress_reports/2/items/0/done Cumulative progress must not fall without a correction: here 48 percent, before 50 percent.
	// 0
	// 2026-07-31 15.00
	// 2026-09-07 28.80
}

// A project as it was on record on a day.
func ExampleProject_AsOf() {
	p := example()
	was := p.AsOf(blk.MustParseDate("2026-08-15"))
	fmt.Println(len(p.Reports), len(was.Reports), was.Reports[0].On)
	// Output: 2 1 2026-07-31
}

// A revised plan holds from its day on, and the earlier one is kept.
func ExampleBaseline_revised() {
	p := example()
	p.Contracts[0].Amendments = []construction.ContractAmendment{{SignedOn: blk.MustParseDate("2026-09-10"), Reason: "hujan", PlannedFinish: blk.MustParseDate("2027-02-10")}}
	revised := construction.Baseline{From: blk.MustParseDate("2026-09-10"), Reason: blk.Text{ID: "adendum 1"}, Document: "adendum-1"}
	for _, item := range p.Baselines[0].Items {
		item.Period.Until, item.Points = item.Period.Until.AddDays(45), nil
		revised.Items = append(revised.Items, item)
	}
	p.Baselines = append(p.Baselines, revised)
	s := p.SCurve()
	for _, day := range []string{"2026-09-09", "2026-09-10"} {
		planned, _ := s.Planned(blk.MustParseDate(day))
		fmt.Println(day, planned)
	}
	fmt.Println(len(s.Plans()), "plans")
	// Output:
	// 2026-09-09 47.33
	// 2026-09-10 32.00
	// 2 plans
}

// A corrective action answers a critical contract until its last day has passed.
func ExampleCorrectiveAction_runsOut() {
	p := example()
	c := &blk.Context{On: blk.MustParseDate("2026-10-31")}
	fmt.Println(len(p.Check(c).Of("CON-005")))
	p.Reports = append(p.Reports, construction.ProgressReport{ID: "minggu-15", On: blk.MustParseDate("2026-10-12"), Items: []construction.ItemProgress{{Item: "struktur", Done: blk.MustParsePercent("70.00")}}})
	for _, f := range p.Check(c).Of("CON-005") {
		fmt.Println(f.At, f.Text.EN)
	}
	p.Reports[2].Actions = []construction.CorrectiveAction{{Kind: construction.ActionPlan, On: blk.MustParseDate("2026-10-14"), Until: blk.MustParseDate("2026-11-30")}}
	fmt.Println(len(p.Check(c).Of("CON-005")))
	// Output:
	// 0
	// /progress_reports/2 A critical contract must be dealt with: on 12 October 2026 63.11 percent was planned and 42 percent done, without a corrective action that still holds.
	// 0
}
