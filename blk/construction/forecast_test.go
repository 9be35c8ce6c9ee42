package construction_test

import (
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/construction"
)

func forecast(p *construction.Project, on string) construction.Forecast {
	s := p.SCurve()
	if on == "" {
		return s.Forecast(blk.Date{}, construction.ForecastTerms{}, nil)
	}
	return s.Forecast(day(on), construction.ForecastTerms{}, nil)
}

func TestForecastFromMeasurements(t *testing.T) {
	p := built()
	p.Reports = []construction.ProgressReport{reportOn("2026-01-24", "30.00"), reportOn("2026-02-23", "60.00", "4.00"), reportOn("2026-03-25", "100.00", "20.00")}
	f := forecast(p, "2026-03-25")
	require.Equal(t, construction.GroundMeasured, f.Ground)
	require.Equal(t, "40.00", f.Done.String())
	// 80 days taken, 40.00 was to be done after 55 of 200: 200 x 80 / 55 is 290.9.
	require.Equal(t, day("2026-01-05").AddDays(290), f.BySchedule)
	// From 9.00 to 40.00 in 60 days: 60.00 x 60 / 31.00 is 116.1.
	require.Equal(t, day("2026-03-25").AddDays(117), f.ByPace)
	require.Equal(t, blk.Period{From: f.ByPace, Until: f.BySchedule}, f.Completion)
	require.Equal(t, blk.Period{From: f.ByPace.AddDays(14 + 180 + 60), Until: f.BySchedule.AddDays(14 + 180 + 60)}, f.Operation)
	require.Empty(t, f.Gap)
	a := f.Answer()
	require.Equal(t, blk.Undetermined, a.Truth, "a forecast is no fact")
	require.Len(t, a.Children, 6)

	s := p.SCurve()
	f = s.Forecast(day("2026-03-25"), construction.ForecastTerms{HandoverDays: blk.MustNewCount(7), MaintenanceDays: blk.MustNewCount(0), CommissioningDays: blk.MustNewCount(30)}, nil)
	require.Equal(t, f.Completion.From.AddDays(37), f.Operation.From, "what the caller says")
	p.Contracts[0].MaintenanceDays = blk.MustNewCount(365)
	require.Equal(t, blk.MustNewCount(365), forecast(p, "2026-03-25").Terms.MaintenanceDays, "what the contract says")

	f = forecast(p, "2026-02-22")
	require.Equal(t, "9.00", f.Done.String(), "what was measured later is not known yet")
	require.True(t, f.ByPace.IsZero(), "one report has no pace")
	require.Equal(t, f.BySchedule, f.Completion.Until)
	require.Equal(t, f.BySchedule, f.Completion.From)

	f = forecast(p, "2026-08-01")
	require.Equal(t, day("2026-08-01"), f.Completion.From, "no day that has passed")
	require.Equal(t, day("2026-10-22"), f.Completion.Until)
	f = forecast(p, "2027-01-01")
	require.Equal(t, construction.GapOvertaken, f.Gap)
	require.Equal(t, blk.Period{From: day("2027-01-01")}, f.Completion)
	require.Contains(t, f.Answer().Text.EN, "not before 1 January 2027")
}

// The pace is that of the last reports only, and what stands still has no end.
func TestForecastOfTheLastReports(t *testing.T) {
	p := built()
	p.Reports = []construction.ProgressReport{reportOn("2026-01-24", "60.00"), reportOn("2026-02-03", "80.00"), reportOn("2026-02-13", "80.00"), reportOn("2026-02-23", "80.00")}
	f := forecast(p, "")
	require.Equal(t, day("2026-02-23").AddDays(380), f.ByPace, "6.00 in 30 days")
	p.Reports = append(p.Reports, reportOn("2026-03-05", "80.00"))
	f = forecast(p, "")
	require.Equal(t, construction.GapStalled, f.Gap)
	require.True(t, f.ByPace.IsZero())
	require.Equal(t, blk.Period{From: f.BySchedule}, f.Completion, "there is no latest day")
	require.Equal(t, f.BySchedule.AddDays(254), f.Operation.From)
	require.True(t, f.Operation.Until.IsZero())
}

// Where a pace leads beyond the calendar, there is no day, and no latest day by the other.
func TestForecastBeyondTheCalendar(t *testing.T) {
	p := built()
	p.Contracts = nil
	p.Baselines[0].Items = []construction.WorkItem{item("a", "100.00", "9990-01-01", "9998-12-31")}
	p.Reports = []construction.ProgressReport{reportOn("9995-01-01", "6.00")}
	f := forecast(p, "")
	require.Equal(t, [2]any{construction.GroundMeasured, construction.GapBeyondCalendar}, [2]any{f.Ground, f.Gap})
	require.True(t, f.Completion.IsZero() && f.Operation.IsZero())
	p.Reports = append(p.Reports, reportOn("9995-06-01", "50.00"))
	p.Baselines[0].Items[0].Period.From = day("9900-01-01")
	f = forecast(p, "")
	require.Equal(t, construction.GapBeyondCalendar, f.Gap)
	require.Equal(t, blk.Period{From: f.ByPace}, f.Completion)
	require.True(t, f.Operation.Until.IsZero())
}

// Before anything is measured a forecast is as exact as the plan in force.
func TestForecastFromPlans(t *testing.T) {
	p := &construction.Project{ID: "p", PlannedStart: blk.MustParsePartialDate("2026-06")}
	require.Equal(t, construction.GapNoPlan, forecast(p, "2025-12-10").Gap, "a start is no end")
	require.Empty(t, forecast(p, "2025-12-10").Ground)
	p.PlannedFinish = blk.MustParsePartialDate("2027-03")
	f := forecast(p, "2025-12-10")
	require.Equal(t, construction.GroundPlan, f.Ground)
	require.Equal(t, period("2027-03-01", "2027-03-31"), f.Completion, "a month stays a month")
	require.Equal(t, blk.Period{From: day("2027-03-01").AddDays(254), Until: day("2027-03-31").AddDays(254)}, f.Operation)
	p.Revisions = []construction.PlanRevision{{On: day("2026-07-01"), PlannedFinish: blk.MustParsePartialDate("2027")}}
	require.Equal(t, period("2027-01-01", "2027-12-31"), forecast(p, "2026-07-01").Completion)
	require.Equal(t, period("2027-03-01", "2027-03-31"), forecast(p, "2026-06-30").Completion)

	p.Contracts = built().Contracts
	f = forecast(p, "2026-01-10")
	require.Equal(t, construction.GroundContract, f.Ground)
	require.Equal(t, period("2026-07-23", "2026-07-23"), f.Completion)
	p.Baselines = built().Baselines
	p.Baselines[0].Items[2].Period.Until = day("2026-07-20")
	f = forecast(p, "2026-01-10")
	require.Equal(t, construction.GroundBaseline, f.Ground)
	require.Equal(t, day("2026-07-20"), f.Completion.Until)
	p.Reports = []construction.ProgressReport{reportOn("2026-01-24", "16.66")}
	f = forecast(p, "2026-01-24")
	require.Equal(t, [2]any{construction.GroundBaseline, construction.GapTooLittle}, [2]any{f.Ground, f.Gap}, "4.99 percent say nothing")
	p.Reports = []construction.ProgressReport{reportOn("2026-01-24", "16.67")}
	require.Equal(t, construction.GroundMeasured, forecast(p, "2026-01-24").Ground, "5.00 percent do")
}

func TestForecastOfWhatHasHappened(t *testing.T) {
	p := built()
	p.Reports = append(p.Reports, reportOn("2026-07-23", "100.00", "100.00", "100.00"))
	f := forecast(p, "2026-08-01")
	require.Equal(t, construction.GroundComplete, f.Ground)
	require.Equal(t, period("2026-07-23", "2026-07-23"), f.Completion)
	require.Equal(t, day("2026-07-23").AddDays(254), f.Operation.Until)
	require.Equal(t, blk.True, f.Answer().Truth)
	f = forecast(p, "2026-07-22")
	require.Equal(t, construction.GroundMeasured, f.Ground, "it is not complete the day before")

	step := func(e construction.ProjectEvent, to construction.ProjectState, at string) {
		p.History = append(p.History, construction.ProjectStep{Event: e, To: to, At: blk.MustParseInstant(at)})
	}
	step(construction.Hold, construction.OnHold, "2026-04-15T01:00:00Z")
	require.Equal(t, construction.Forecast{MeasuredOn: day("2026-04-14"), Done: pct("65.00"), Gap: construction.GapStopped, Terms: forecast(p, "2026-04-20").Terms}, forecast(p, "2026-04-20"))
	step(construction.Commission, construction.InOperation, "2027-05-01T01:00:00Z")
	f = forecast(p, "2027-06-01")
	require.Equal(t, construction.GroundOperation, f.Ground)
	require.Equal(t, period("2027-05-01", "2027-05-01"), f.Operation)
	require.Equal(t, blk.True, f.Answer().Truth)

	p = &construction.Project{Handovers: []construction.Handover{{Kind: construction.HandoverProvisional, On: day("2026-09-01")}}}
	require.Equal(t, period("2026-09-01", "2026-09-01"), forecast(p, "2026-09-02").Completion, "what is handed over is complete")
	require.Equal(t, construction.GapNoPlan, forecast(p, "2026-08-31").Gap)
}

// A forecast is whole, bounded and not before its day, whatever was measured.
func TestForecastsAreSound(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		b := drawBaseline(t, 6)
		p := &construction.Project{Baselines: []construction.Baseline{b}}
		on, done := day("2026-01-01"), int64(0)
		for range rapid.IntRange(0, 8).Draw(t, "reports") {
			on = on.AddDays(rapid.IntRange(1, 90).Draw(t, "later"))
			done = rapid.Int64Range(done, 10_000).Draw(t, "done")
			share, _ := blk.NewPercent(done)
			p.Reports = append(p.Reports, construction.ProgressReport{ID: "r", On: on, Total: share})
		}
		s := p.SCurve()
		f := s.Forecast(on, construction.ForecastTerms{}, nil)
		complete := f.Ground == construction.GroundComplete
		require.Equal(t, done == 10_000, complete)
		require.NotEmpty(t, f.Ground)
		for _, x := range []blk.Period{f.Completion, f.Operation} {
			require.False(t, x.IsReversed())
			require.False(t, x.IsZero() && f.Gap == "")
			if !complete && !x.IsZero() {
				require.False(t, x.From.Before(on))
			}
		}
		if f.Ground == construction.GroundMeasured && f.Gap == "" {
			for _, d := range []blk.Date{f.BySchedule, f.ByPace} {
				require.True(t, d.IsZero() || d.Before(on) || f.Completion.Contains(d))
			}
		}
		for _, child := range f.Answer().Children {
			require.NotEmpty(t, child.Text.ID)
			require.NotEmpty(t, child.Text.EN)
		}
	})
}
