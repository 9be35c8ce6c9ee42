package report_test

import (
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/construction"
	"github.com/vokasi/vokasi-go/blk/region"
	"github.com/vokasi/vokasi-go/schema/report"
)

// building is an invented project with a correction, a revised plan and a contract that
// is critical.
func building(l blk.Lang) *report.ProjectProgress {
	day, share := blk.MustParseDate, blk.MustParsePercent
	item := func(id, title, weight, from, until string) construction.WorkItem {
		return construction.WorkItem{ID: construction.WorkItemID(id), Title: same(title), Weight: share(weight), Period: period(from, until)}
	}
	done := func(id, on string, shares ...string) construction.ProgressReport {
		r := construction.ProgressReport{ID: construction.ProgressReportID(id), On: day(on)}
		for i, s := range shares {
			r.Items = append(r.Items, construction.ItemProgress{Item: construction.WorkItemID([]string{"struktur", "atap"}[i]), Done: share(s)})
		}
		return r
	}
	p := construction.Project{
		ID: "gedung", Name: "Gedung BLK Contoh", CentreKind: "blkk", AnnouncedOn: day("2025-11-03"), PlannedStart: blk.MustParsePartialDate("2026-01"), PlannedFinish: blk.MustParsePartialDate("2026-06"),
		Revisions: []construction.PlanRevision{{On: day("2026-01-20"), PlannedStart: blk.MustParsePartialDate("2026-02"), Reason: "tender diulang"}},
		Contracts: []construction.Contract{{Number: "K-1", SignedOn: day("2026-01-28"), StartOrderOn: day("2026-02-02"), Days: blk.MustNewCount(150), Value: rp(2_000_000_000), MaintenanceDays: blk.MustNewCount(90),
			Amendments: []construction.ContractAmendment{{SignedOn: day("2026-05-04"), Days: blk.MustNewCount(190), Reason: "hujan"}}}},
		Baselines: []construction.Baseline{
			{Items: []construction.WorkItem{item("struktur", "Struktur", "70.00", "2026-02-02", "2026-05-12"), item("atap", "Atap", "30.00", "2026-05-13", "2026-07-01")}},
			{From: day("2026-05-04"), Reason: same("adendum 1"), Items: []construction.WorkItem{item("struktur", "Struktur", "70.00", "2026-02-02", "2026-06-11"), item("atap", "Atap", "30.00", "2026-06-12", "2026-08-10")}},
		},
		Reports: []construction.ProgressReport{done("1", "2026-03-02", "25.00"), done("2", "2026-03-31", "60.00"), done("2a", "2026-04-01", "50.00"), done("3", "2026-04-30", "62.00"), done("4", "2026-05-29", "70.00", "0.00")},
		History: []construction.ProjectStep{{Event: construction.Study, To: construction.Feasibility}, {Event: construction.SignContract, To: construction.Contracted, At: blk.MustParseInstant("2026-01-28T02:00:00Z")}, {Event: construction.BreakGround, To: construction.Building, At: blk.MustParseInstant("2026-02-02T02:00:00Z")}},
	}
	p.Reports[2].Corrects, p.Reports[2].Reason = []construction.ProgressReportID{"2"}, both("salah hitung", "miscounted")
	p.Reports[3].Actions = []construction.CorrectiveAction{{Kind: construction.ShowCauseMeeting, On: day("2026-05-02"), Until: day("2026-05-20")}, {Kind: construction.WarningLetter, On: day("2026-05-02")}}
	c := &blk.Context{On: day("2026-06-01")}
	return &report.ProjectProgress{Lang: l, Title: both("Kemajuan Gedung BLK Contoh", "Progress of Gedung BLK Contoh"), Subtitle: same("1-6-2026"), Notice: both("Semua data di sini buatan.", "All data here are made up."),
		Project: p, Context: c, Terms: construction.ForecastTerms{HandoverDays: blk.MustNewCount(7)}, Findings: p.Check(c).Of("CON-005")}
}

// programme is an invented programme of three projects.
func programme(l blk.Lang) *report.ConstructionProgramme {
	r := construction.Records{
		Programmes: []construction.NationalProgramme{{ID: "n", Title: same("n"), Centres: blk.QualifiedCount{Qualifier: blk.CountAbout, Value: blk.MustNewCount(22)}}},
		Projects: []construction.Project{
			{ID: "a", Programme: "n", Region: blk.MustParseRegion("65"), PlannedStart: blk.MustParsePartialDate("2026-06"), Revisions: []construction.PlanRevision{{On: blk.MustParseDate("2026-05-01"), PlannedStart: blk.MustParsePartialDate("2026-09"), Reason: "x"}}},
			{ID: "b", Programme: "n", Region: blk.MustParseRegion("64.01"), PlannedStart: blk.MustParsePartialDate("2026")},
			{ID: "c", Programme: "n", PlannedStart: blk.MustParsePartialDate("2026-03"), History: []construction.ProjectStep{{Event: construction.Study, To: construction.Feasibility}}},
		},
	}
	return &report.ConstructionProgramme{Lang: l, Title: both("Program 22 BLK", "The programme of 22 centres"), Notice: both("Contoh buatan.", "An invented example."), Survey: r.Survey("n", &blk.Context{On: blk.MustParseDate("2026-06-01")}), Regions: region.Table{}}
}

func TestGoldenConstructionPages(t *testing.T) {
	for _, l := range []blk.Lang{blk.Indonesian, blk.English} {
		for name, p := range map[string]report.Page{"progress": building(l).Page(), "programme": programme(l).Page()} {
			page := html(t, &p)
			requirePage(t, page)
			golden(t, name+"."+string(l)+".html", page)
		}
	}
}

func TestConstructionPagesOfNothing(t *testing.T) {
	for _, p := range []report.Page{(&report.ProjectProgress{}).Page(), (&report.ConstructionProgramme{}).Page()} {
		require.Empty(t, requirePage(t, html(t, &p)).all("h2"))
	}
	for _, p := range []construction.Project{
		{ID: "p"},
		{Name: "p", Contracts: make([]construction.Contract, 1), Revisions: make([]construction.PlanRevision, 1), Baselines: make([]construction.Baseline, 2), Reports: make([]construction.ProgressReport, 2)},
		{ID: "p", Reports: []construction.ProgressReport{{On: blk.MustParseDate("2026-01-02"), Total: blk.MustParsePercent("40.00")}}},
		{ID: "p", Baselines: building("").Project.Baselines},
		{ID: "p", PlannedFinish: blk.MustParsePartialDate("2027")},
	} {
		page := (&report.ProjectProgress{Project: p}).Page()
		require.NotEmpty(t, requirePage(t, html(t, &page)).all("h2"))
	}
}

// What the tables say is what the package works out.
func TestProgressTablesAreRight(t *testing.T) {
	page := building(blk.English).Page()
	root := requirePage(t, html(t, &page))
	rows := func(caption string) (list [][]string) {
		for _, table := range root.all("table") {
			if strings.HasSuffix(table.children[0].text(), caption) {
				for _, tr := range table.all("tr")[1:] {
					list = append(list, cells(tr))
				}
			}
		}
		return list
	}
	require.Equal(t, [][]string{
		{"Struktur", "70%", "2 February 2026 to 11 June 2026", "90%", "70%"},
		{"Atap", "30%", "12 June 2026 to 10 August 2026", "0%", "0%"},
		{"Total", "100%", "", "63%", "49%"}, // both of 29 May, as the deviation is
	}, rows("Work items"))
	reports := rows("Progress reports")
	require.Len(t, reports, 5)
	require.Equal(t, []string{"31 March 2026", "", "", "", "", "was corrected or cannot count"}, reports[1])
	require.Equal(t, []string{"30 April 2026", "43.4%", "61.6%", "-18.2", "critical contract", "show-cause meeting 2 May 2026, until 20 May 2026; warning letter 2 May 2026"}, reports[3])
	forecast := rows("The forecast and what it rests on")
	// 117 days taken, 49 percent was to be done after 91 of 190: 190 x 117 / 91 is 244.3.
	require.Equal(t, []string{"End if it goes on as since the beginning", "4 October 2026", "earned schedule"}, forecast[0])
	require.Equal(t, []string{"Inspection and provisional handover", "7 days", "as the author of the report has it"}, forecast[3])
	require.Equal(t, []string{"Maintenance", "90 days", "contract"}, forecast[4])
	require.Contains(t, forecast[5][2], "assumption: ")
	require.Contains(t, root.text(), "ran out on 20 May 2026, the contract is still critical")
}

func TestConstructionPagesWithHostileTexts(t *testing.T) {
	for _, s := range hostile {
		text := same(s)
		x := building(blk.Lang(s))
		x.Title, x.Subtitle, x.Notice = text, text, text
		p := &x.Project
		p.Name, p.Revisions[0].Reason, p.Contracts[0].Number, p.Contracts[0].Amendments[0].Reason = s, s, s, s
		p.Baselines[1].Items[0].Title, p.Reports[2].Reason, p.Reports[3].Actions[0].Kind = text, text, construction.CorrectiveActionKind(s)
		y := programme(blk.Lang(s))
		y.Title, y.Survey.Slips[0].Project, y.Survey.Overdue = text, blk.ProjectID(s), []blk.ProjectID{blk.ProjectID(s)}
		for _, page := range []report.Page{x.Page(), y.Page()} {
			requirePage(t, html(t, &page))
		}
		requirePage(t, html(t, &report.Page{Sections: []report.Section{{Blocks: []report.Block{report.Figure{Title: text, Chart: report.SCurve{Plans: []report.SCurvePlan{{Name: text, Points: []construction.PlannedPoint{{Day: blk.MustParseDate("2026-01-01")}, {}}}}}}}}}}))
	}
}

// A picture of whatever days and shares is well-formed and stays within its frame.
func TestSCurvesOfAnything(outer *testing.T) {
	day := func(t *rapid.T, name string) blk.Date {
		if rapid.IntRange(0, 9).Draw(t, "absent") == 0 {
			return blk.Date{}
		}
		if rapid.Bool().Draw(t, "near") {
			return blk.MustParseDate("2026-01-01").AddDays(rapid.IntRange(-400, 400).Draw(t, name))
		}
		return blk.MustParseDate("0001-01-01").AddDays(rapid.IntRange(0, 3652058).Draw(t, name))
	}
	share := func(t *rapid.T) blk.Percent {
		p, _ := blk.NewPercent(rapid.Int64Range(-9_999_999, 9_999_999).Draw(t, "share"))
		return p
	}
	rapid.Check(outer, func(t *rapid.T) {
		var s report.SCurve
		for range rapid.IntRange(0, 3).Draw(t, "plans") {
			var plan report.SCurvePlan
			for range rapid.IntRange(0, 5).Draw(t, "points") {
				plan.Points = append(plan.Points, construction.PlannedPoint{Day: day(t, "day"), Done: share(t)})
			}
			s.Plans = append(s.Plans, plan)
		}
		for range rapid.IntRange(0, 4).Draw(t, "measured") {
			s.Measured = append(s.Measured, construction.Deviation{On: day(t, "on"), Planned: share(t), Actual: share(t), Points: share(t), Days: rapid.Int().Draw(t, "days")})
		}
		for range rapid.IntRange(0, 4).Draw(t, "bounds") {
			s.Bounds = append(s.Bounds, report.SCurveBound{Day: day(t, "bound"), Planned: share(t), Least: share(t)})
		}
		s.On = day(t, "today")
		s.Forecast = construction.Forecast{Ground: construction.GroundMeasured, Completion: blk.Period{From: day(t, "earliest"), Until: day(t, "latest")}}
		var out strings.Builder
		require.NoError(t, report.Figure{Chart: s}.WriteSVG(&out, blk.Indonesian))
		svg := parse(outer, out.String())
		requirePicture(outer, svg)
		height, err := strconv.ParseFloat(svg.attributes["height"], 64)
		require.NoError(t, err)
		for _, path := range svg.all("path") {
			if path.attributes["transform"] != "" || strings.Contains(path.attributes["d"], "h2v2") || path.attributes["fill"] == path.attributes["stroke"] {
				continue // marks and patterns are drawn around a place of their own
			}
			places := strings.FieldsFunc(path.attributes["d"], func(r rune) bool { return strings.ContainsRune("MLHVZ ", r) })
			for k, place := range places {
				n, err := strconv.ParseFloat(place, 64)
				require.NoError(t, err)
				require.True(t, -5 <= n && n <= max(685, height), "%s of %s lies outside", place, path.attributes["d"])
				if k%2 == 1 && strings.HasPrefix(path.attributes["d"], "M") && !strings.ContainsAny(path.attributes["d"], "HV") {
					require.LessOrEqual(t, n, height)
				}
			}
		}
	})
}
