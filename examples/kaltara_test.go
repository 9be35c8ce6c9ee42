package examples_test

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/construction"
	project "github.com/vokasi/vokasi-go/examples/kaltara/project/report"
	"github.com/vokasi/vokasi-go/funding"
)

// The page of the project is the same every time, and says what of it is made up.
func TestProjectSaysWhatItSaid(t *testing.T) {
	for _, lang := range []blk.Lang{blk.Indonesian, blk.English} {
		var got bytes.Buffer
		page, err := project.New(lang)
		require.NoError(t, err)
		require.NoError(t, page.WriteHTML(&got))
		golden := filepath.Join("kaltara", "project", "testdata", "report."+string(lang)+".html")
		if *update {
			require.NoError(t, os.MkdirAll(filepath.Dir(golden), 0o777))
			require.NoError(t, os.WriteFile(golden, got.Bytes(), 0o666))
		}
		want, err := os.ReadFile(golden)
		require.NoError(t, err)
		require.True(t, string(want) == got.String(), "run go test ./examples -update and read the difference of %s", golden)
		require.Contains(t, got.String(), map[blk.Lang]string{blk.Indonesian: "Semua yang terjadi sesudah 10 Desember 2025 di sini buatan", blk.English: "Everything after 10 December 2025 is made up here"}[lang])
		require.NotContains(t, got.String(), "<script")
	}
}

// The four days tell a story: nothing but a plan; land and budget; a late start and a
// critical contract that nobody has dealt with, the only finding; and after the amendment
// work that is behind, with a forecast.
func TestTheStoryOfKaltara(t *testing.T) {
	stages, err := project.Stages()
	require.NoError(t, err)
	require.Len(t, stages, 4)
	want := []struct {
		state    construction.ProjectState
		start    string
		status   construction.ScheduleStatus
		ground   construction.ForecastGround
		findings []blk.CheckID
		next     blk.Truth
	}{
		{construction.Proposed, "2026-06", construction.ScheduleUnknown, "", nil, blk.Undetermined},
		{construction.Budgeted, "2026-06", construction.ScheduleUnknown, construction.GroundPlan, nil, blk.Undetermined},
		{construction.Building, "2026-09", construction.Critical, construction.GroundMeasured, []blk.CheckID{"CON-005"}, blk.False},
		{construction.Building, "2026-09", construction.Behind, construction.GroundMeasured, nil, blk.False},
	}
	for i := range stages {
		s := &stages[i]
		p, c := &s.Project, s.Context
		require.Equal(t, want[i].state, p.State(), i)
		start, _ := p.Plan(c.On)
		require.Equal(t, want[i].start, start.String(), i)
		curve := p.SCurve()
		require.Equal(t, want[i].status, curve.Deviation(c.On, c).Status, i)
		require.Equal(t, want[i].ground, curve.Forecast(c.On, construction.ForecastTerms{}, c).Ground, i)
		var checks []blk.CheckID
		for _, f := range s.Findings {
			checks = append(checks, f.Check)
		}
		require.Equal(t, want[i].findings, checks, i)
		require.Equal(t, want[i].next, p.Next(c)[0].Truth, i)
	}
	june := stages[1].Project.SCurve()
	require.Equal(t, blk.Period{From: blk.MustParseDate("2027-02-01"), Until: blk.MustParseDate("2027-02-28")}, june.Forecast(stages[1].Context.On, construction.ForecastTerms{}, nil).Completion, "a month stays a month")
	december := stages[2].Project.SCurve()
	demands := december.Demands(stages[2].Context.On, stages[2].Context)
	require.Len(t, demands.Leaves(blk.False), 4)
	require.Equal(t, blk.True, stages[1].Project.Has(construction.BudgetAllocation, stages[1].Context), "the allocation is in the document")

	// The progress by which the contract is paid is that of the reports.
	d := data(t, "kaltara/synthetic.json")
	require.Equal(t, funding.MeasuredFrom(&d.Construction.Projects[0]), d.Funding.Commitments[0].Progress)
	require.Empty(t, d.Check(d.Context(d.PreparedOn)))
	require.Empty(t, stages[0].Project.Contracts)
	require.Equal(t, *new(construction.Site), stages[0].Project.Site, "the article has no land")
}
