package report_test

import (
	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/construction"
	"github.com/vokasi/vokasi-go/schema/report"
)

// exampleBuilding returns an invented project of one work item.
func exampleBuilding() construction.Project {
	day, share := blk.MustParseDate, blk.MustParsePercent
	return construction.Project{
		ID: "blk-contoh", Name: "BLK Contoh", PlannedStart: blk.MustParsePartialDate("2026-07"),
		Baselines: []construction.Baseline{{Items: []construction.WorkItem{{ID: "gedung", Title: blk.Text{ID: "Gedung", EN: "Building"}, Weight: share("100.00"), Period: blk.Period{From: day("2026-07-01"), Until: day("2026-12-27")}}}}},
		Reports: []construction.ProgressReport{
			{ID: "juli", On: day("2026-07-31"), Items: []construction.ItemProgress{{Item: "gedung", Done: share("12.00")}}},
			{ID: "agustus", On: day("2026-08-31"), Items: []construction.ItemProgress{{Item: "gedung", Done: share("30.00")}}},
		},
	}
}

// Planned and actual progress with the deviation and the forecast, as somebody hears it
// who does not see the picture.
func ExampleSCurve() {
	p := exampleBuilding()
	curve, on := p.SCurve(), blk.MustParseDate("2026-09-01")
	picture := report.SCurve{On: on, Forecast: curve.Forecast(on, construction.ForecastTerms{}, nil)}
	for _, plan := range curve.Plans() {
		picture.Plans = append(picture.Plans, report.SCurvePlan{Name: blk.Text{ID: "Rencana", EN: "Plan"}, Points: plan.Points})
		for _, point := range plan.Points {
			least, _ := construction.CriticalBound(point.Done, nil)
			picture.Bounds = append(picture.Bounds, report.SCurveBound{Day: point.Day, Planned: point.Done, Least: least})
		}
	}
	for _, m := range curve.Measured(on) {
		picture.Measured = append(picture.Measured, curve.Deviation(m.On, nil))
	}
	describe(picture)
	// Output: S-curve: plans 1, measurements 2; on 31 August 2026 done 30%, planned 34.44%, difference -4.44 points; forecast of the end 30 December 2026 to 23 January 2027.
}

// A page on a project: where it stands, what is demanded, and the rest.
func ExampleProjectProgress() {
	x := report.ProjectProgress{Lang: blk.English, Title: blk.Text{ID: "BLK Contoh"}, Project: exampleBuilding(), Context: &blk.Context{On: blk.MustParseDate("2026-09-01")}}
	showPage(x.Page(), 18)
	// Output:
	// BLK Contoh
	// As of 1 September 2026
	// Where it stands
	// State
	// proposed
	// Building planned to begin
	// July 2026
	// Physical progress
	// 30%
	// measured 31 August 2026; planned 34.44%
	// Deviation
	// -4.44 points
	// -8 days against the plan
	// Status of the contract
	// behind
	// Works expected to end
	// 30 December 2026
	// 23 January 2027 at the latest; progress that was measured
}

// A national programme: about 22 centres were announced, and one is on record.
func ExampleConstructionProgramme() {
	r := construction.Records{
		Programmes: []construction.NationalProgramme{{ID: "n", Centres: blk.QualifiedCount{Qualifier: blk.CountAbout, Value: blk.MustNewCount(22)}}},
		Projects:   []construction.Project{{ID: "blk-contoh", Programme: "n", PlannedStart: blk.MustParsePartialDate("2026-06")}},
	}
	x := report.ConstructionProgramme{Lang: blk.English, Title: blk.Text{ID: "Program"}, Survey: r.Survey("n", &blk.Context{On: blk.MustParseDate("2026-03-02")})}
	showPage(x.Page(), 13)
	// Output:
	// Program
	// As of 2 March 2026
	// The building programme
	// Projects on record
	// 1
	// Announced
	// about 22
	// Not on record
	// about 21
	// nothing is known of them
	// Table 1. States of the projects
	// State | Projects
	// proposed | 1
}
