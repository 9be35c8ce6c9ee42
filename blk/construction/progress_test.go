package construction_test

import (
	"fmt"
	"math/big"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/blktest"
	"github.com/vokasi/vokasi-go/blk/centre"
	"github.com/vokasi/vokasi-go/blk/construction"
)

var (
	day     = blk.MustParseDate
	pct     = blk.MustParsePercent
	yearEnd = &blk.Context{On: day("2026-12-31")}
)

func period(from, until string) blk.Period { return blk.Period{From: day(from), Until: day(until)} }

func item(id, weight, from, until string) construction.WorkItem {
	return construction.WorkItem{ID: construction.WorkItemID(id), Title: blk.Text{ID: id}, Weight: pct(weight), Period: period(from, until)}
}

func reportOn(on string, done ...string) construction.ProgressReport {
	r := construction.ProgressReport{ID: construction.ProgressReportID("l-" + on), On: day(on)}
	for i, share := range done {
		r.Items = append(r.Items, construction.ItemProgress{Item: construction.WorkItemID(rune('a' + i)), Done: pct(share)})
	}
	return r
}

// built returns a project that is on schedule: 200 days from 5 January 2026, a for 60
// days, b for 100 days from the 31st, c for 70 days from the 131st.
func built() *construction.Project {
	return &construction.Project{
		ID: "p", Name: "p", CentreKind: centre.BLKK,
		Contracts: []construction.Contract{{SignedOn: day("2026-01-02"), StartOrderOn: day("2026-01-05"), Days: blk.MustNewCount(200)}},
		Baselines: []construction.Baseline{{Items: []construction.WorkItem{
			item("a", "30.00", "2026-01-05", "2026-03-05"), item("b", "50.00", "2026-02-04", "2026-05-14"), item("c", "20.00", "2026-05-15", "2026-07-23"),
		}}},
		Reports: []construction.ProgressReport{reportOn("2026-01-24", "33.34"), reportOn("2026-02-23", "90.00", "20.00", "0.00"), reportOn("2026-04-14", "100.00", "70.00")},
	}
}

// setReports puts the plan and the contract of built into a project, with reports.
func setReports(p *construction.Project, reports ...construction.ProgressReport) {
	p.Contracts, p.Baselines, p.Reports = built().Contracts, built().Baselines, reports
	p.History = nil
}

// brokenProgress are the failing examples of the checks of how work is planned and
// measured, on a project that has no such records.
func brokenProgress() []blktest.Example[construction.Project] {
	type P = *construction.Project
	c := yearEnd
	return []blktest.Example[construction.Project]{
		{Check: "CON-002", At: "/progress_reports/1/items/0/done", Context: c, Break: func(p P) { setReports(p, reportOn("2026-01-24", "30.00"), reportOn("2026-02-23", "29.99")) }},
		{Check: "CON-005", At: "/progress_reports/0", Context: c, Break: func(p P) { setReports(p, reportOn("2026-04-14", "60.00", "40.00")) }},
		{Check: "CON-045", At: "/progress_reports/1/on", Context: c, Break: func(p P) { setReports(p, reportOn("2026-01-24", "30.00"), reportOn("2026-01-24", "30.00")) }},
		{Check: "CON-048", At: "/progress_reports/0/items/3/item", Context: c, Break: func(p P) { setReports(p, reportOn("2026-01-24", "30.00", "0.00", "0.00", "0.00")) }},
		{Check: "CON-049", At: "/baselines/0/items/2/period", Context: c, Break: func(p P) { setReports(p); p.Baselines[0].Items[2].Period.Until = day("2026-07-24") }},
		{Check: "CON-050", At: "/progress_reports/0/on", Context: c, Break: func(p P) { setReports(p, reportOn("2026-01-04", "0.00")) }},
		{Check: "CON-051", At: "/baselines/1/from", Context: c, Break: func(p P) { setReports(p); p.Baselines = append(p.Baselines, p.Baselines[0]) }},
		{Check: "CON-051", At: "/baselines/1/reason", Context: c, Break: func(p P) {
			setReports(p)
			p.Baselines = append(p.Baselines, p.Baselines[0])
			p.Baselines[1].From = day("2026-03-01")
		}},
		{Check: "CON-052", At: "/progress_reports/0", Context: c, Break: func(p P) {
			setReports(p, reportOn("2026-07-23", "100.00", "100.00", "99.99"))
			p.Handovers = []construction.Handover{{Kind: construction.HandoverProvisional, On: day("2026-07-24")}}
		}},
		{Check: "CON-054", At: "/progress_reports/0/corrects/0", Context: c, Break: func(p P) {
			setReports(p, reportOn("2026-01-24", "30.00"))
			p.Reports[0].Corrects, p.Reports[0].Reason = []construction.ProgressReportID{"l-2026-01-24"}, blk.Text{ID: "salah ukur"}
		}},
		{Check: "CON-057", At: "/progress_reports/0/total", Context: c, Break: func(p P) { setReports(p, reportOn("2026-01-24", "30.00")); p.Reports[0].Total = pct("9.02") }},
		{Check: "CON-059", At: "/progress_reports/1/id", Context: c, Break: func(p P) {
			setReports(p, reportOn("2026-01-24", "30.00"), reportOn("2026-02-23", "90.00", "20.00"))
			p.Reports[1].ID = p.Reports[0].ID
		}},
	}
}

func TestProgressIsClean(t *testing.T) {
	require.Empty(t, built().Check(yearEnd).Of("CON-005"))
	require.Empty(t, built().Check(yearEnd))
	p := built()
	p.Reports[1].Total = pct("37.01") // 37.00 by its items
	require.Empty(t, p.Check(yearEnd).Of("CON-057"), "offices round up too")
	p.Reports = append(p.Reports, reportOn("2026-07-23", "100.00", "100.00", "100.00"))
	p.Handovers = []construction.Handover{{Kind: construction.HandoverProvisional, On: day("2026-07-24")}}
	require.Empty(t, p.Check(yearEnd))
	p.Handovers = []construction.Handover{{Kind: construction.HandoverFinal, On: day("2026-01-24")}}
	require.Empty(t, p.Check(yearEnd).Of("CON-052"), "only the provisional handover is asked")
	require.Empty(t, (&construction.Project{ID: "p", Name: "p", Handovers: []construction.Handover{{Kind: construction.HandoverProvisional, On: day("2026-07-24")}}}).Check(yearEnd), "what nobody measured is not less than all")
}

func TestOtherProgressChecks(t *testing.T) {
	blktest.Checks(t, catalogue("building_baseline"), func() *construction.Baseline { return &built().Baselines[0] }, today, (*construction.Baseline).Check, []blktest.Example[construction.Baseline]{
		{Check: "DOC-014", At: "/document", Break: func(b *construction.Baseline) { b.Document = "a b" }},
		{Check: "DOC-009", At: "/items", Break: func(b *construction.Baseline) { b.Items = nil }},
		{Check: "CON-046", At: "/items/2", Break: func(b *construction.Baseline) { b.Items[2].ID = "a" }},
		{Check: "CON-003", At: "/items", Break: func(b *construction.Baseline) { b.Items[0].Weight = pct("30.01") }},
	})
	blktest.Checks(t, catalogue("work_item"), func() *construction.WorkItem {
		w := item("a", "30.00", "2026-01-05", "2026-03-05")
		w.Points = []construction.PlannedPoint{{Day: day("2026-02-05"), Done: pct("20.00")}, {Day: day("2026-03-05"), Done: pct("100.00")}}
		return &w
	}, today, (*construction.WorkItem).Check, []blktest.Example[construction.WorkItem]{
		{Check: "DOC-009", At: "/id", Break: func(w *construction.WorkItem) { w.ID = "" }},
		{Check: "DOC-014", At: "/id", Break: func(w *construction.WorkItem) { w.ID = "a b" }},
		{Check: "DOC-009", At: "/title", Break: func(w *construction.WorkItem) { w.Title = blk.Text{} }},
		{Check: "DOC-009", At: "/weight", Break: func(w *construction.WorkItem) { w.Weight = blk.Percent{} }},
		{Check: "CON-003", At: "/weight", Break: func(w *construction.WorkItem) { w.Weight = pct("0.00") }},
		{Check: "CON-003", At: "/weight", Break: func(w *construction.WorkItem) { w.Weight = pct("100.01") }},
		{Check: "DOC-009", At: "/period", Break: func(w *construction.WorkItem) { w.Period, w.Points = blk.Period{}, nil }},
		{Check: "DOC-009", At: "/period/from", Break: func(w *construction.WorkItem) { w.Period.From = blk.Date{} }},
		{Check: "DOC-009", At: "/period/until", Break: func(w *construction.WorkItem) { w.Period.Until = blk.Date{} }},
		{Check: "DOC-013", At: "/period", Break: func(w *construction.WorkItem) { w.Period.Until = day("2026-01-04") }},
		{Check: "CON-055", At: "/points/1", Break: func(w *construction.WorkItem) { w.Points[1].Day = w.Points[0].Day }},
		{Check: "CON-055", At: "/points/1", Break: func(w *construction.WorkItem) { w.Points[1].Done = pct("19.99") }},
		{Check: "CON-055", At: "/points/1", Break: func(w *construction.WorkItem) { w.Points[1].Day = day("2026-03-06") }},
		{Check: "CON-055", At: "/points/0", Break: func(w *construction.WorkItem) { w.Points[0].Day = blk.Date{} }},
		{Check: "CON-055", At: "/points/1", Break: func(w *construction.WorkItem) { w.Points[1].Done = pct("100.01") }},
	})
	blktest.Checks(t, catalogue("progress_report"), func() *construction.ProgressReport {
		r := reportOn("2026-01-24", "10.00", "0.00")
		r.Actions = []construction.CorrectiveAction{{Kind: construction.ShowCauseMeeting, On: day("2026-01-24"), Until: day("2026-01-24")}}
		return &r
	}, today, (*construction.ProgressReport).Check, []blktest.Example[construction.ProgressReport]{
		{Check: "DOC-009", At: "/id", Break: func(r *construction.ProgressReport) { r.ID = "" }},
		{Check: "DOC-014", At: "/id", Break: func(r *construction.ProgressReport) { r.ID = "a b" }},
		{Check: "DOC-009", At: "/on", Break: func(r *construction.ProgressReport) { r.On = blk.Date{} }},
		{Check: "DOC-009", At: "/items", Break: func(r *construction.ProgressReport) { r.Items = nil }},
		{Check: "DOC-014", At: "/measured_by", Break: func(r *construction.ProgressReport) { r.MeasuredBy = "a b" }},
		{Check: "DOC-014", At: "/document", Break: func(r *construction.ProgressReport) { r.Document = "a b" }},
		{Check: "DOC-014", At: "/corrects/0", Break: func(r *construction.ProgressReport) { r.Corrects = []construction.ProgressReportID{"a b"} }},
		{Check: "CON-003", At: "/total", Break: func(r *construction.ProgressReport) { r.Total = pct("100.01") }},
		{Check: "CON-046", At: "/items/1", Break: func(r *construction.ProgressReport) { r.Items[1].Item = "a" }},
		{Check: "CON-047", At: "/on", Break: func(r *construction.ProgressReport) {
			r.On, r.Actions[0].On, r.Actions[0].Until = day("2026-03-03"), day("2026-03-03"), blk.Date{}
		}},
		{Check: "CON-053", At: "/reason", Break: func(r *construction.ProgressReport) { r.Corrects = []construction.ProgressReportID{"l"} }},
		{Check: "CON-047", At: "/actions/0/on", Break: func(r *construction.ProgressReport) {
			r.Actions[0].On, r.Actions[0].Until = day("2026-03-03"), blk.Date{}
		}},
		{Check: "CON-056", At: "/actions/0/on", Break: func(r *construction.ProgressReport) { r.Actions[0].On = day("2026-01-23") }},
		{Check: "CON-056", At: "/actions/0/on", Break: func(r *construction.ProgressReport) { r.Actions[0].Until = day("2026-01-23") }},
	})
	blktest.Checks(t, catalogue("item_progress"), func() *construction.ItemProgress {
		return &construction.ItemProgress{Item: "a", Done: pct("100.00")}
	}, today, (*construction.ItemProgress).Check, []blktest.Example[construction.ItemProgress]{
		{Check: "DOC-009", At: "/item", Break: func(i *construction.ItemProgress) { i.Item = "" }},
		{Check: "DOC-014", At: "/item", Break: func(i *construction.ItemProgress) { i.Item = "a b" }},
		{Check: "DOC-009", At: "/done", Break: func(i *construction.ItemProgress) { i.Done = blk.Percent{} }},
		{Check: "CON-003", At: "/done", Break: func(i *construction.ItemProgress) { i.Done = pct("-0.01") }},
	})
	blktest.Checks(t, catalogue("corrective_action"), func() *construction.CorrectiveAction {
		return &construction.CorrectiveAction{Kind: construction.TestCase, On: day("2026-01-24"), Target: pct("50.00")}
	}, today, (*construction.CorrectiveAction).Check, []blktest.Example[construction.CorrectiveAction]{
		{Check: "DOC-009", At: "/kind", Break: func(a *construction.CorrectiveAction) { a.Kind = "" }},
		{Check: "REF-001", At: "/kind", Break: func(a *construction.CorrectiveAction) { a.Kind = "x" }},
		{Check: "DOC-009", At: "/on", Break: func(a *construction.CorrectiveAction) { a.On = blk.Date{} }},
		{Check: "DOC-014", At: "/document", Break: func(a *construction.CorrectiveAction) { a.Document = "a b" }},
		{Check: "CON-003", At: "/target", Break: func(a *construction.CorrectiveAction) { a.Target = pct("101.00") }},
	})
	blktest.CodeList(t, construction.CorrectiveActionKind(""), construction.ScheduleStatus(""), construction.CriticalRule(""), construction.ForecastGround(""), construction.ForecastGap(""))
}

// Nothing is rounded up to the whole: that is reached with the last item only.
func TestProgressIsRoundedDown(t *testing.T) {
	p := built()
	p.Reports = []construction.ProgressReport{reportOn("2026-07-22", "100.00", "100.00", "99.99")}
	s := p.SCurve()
	m, ok := s.Actual(blk.Date{})
	require.True(t, ok)
	require.Equal(t, "99.99", m.Done.String())
	p.Reports[0].Items[2].Done = pct("100.00")
	s = p.SCurve()
	m, _ = s.Actual(blk.Date{})
	require.Equal(t, "100.00", m.Done.String())

	p.Reports = []construction.ProgressReport{reportOn("2026-01-24", "33.34")}
	s = p.SCurve()
	m, _ = s.Actual(day("2026-01-24"))
	require.Equal(t, "10.00", m.Done.String(), "30.00 times 33.34 percent is 10.002")
	planned, ok := s.Planned(day("2026-01-24"))
	require.True(t, ok)
	require.Equal(t, "10.00", planned.String(), "a third of 30.00 is 10.00, not 9.99")
	for on, want := range map[string]string{"2026-01-04": "0.00", "2026-01-05": "0.50", "2026-02-03": "15.00", "2026-02-04": "16.00", "2026-03-05": "45.00", "2026-05-14": "80.00", "2026-05-15": "80.28", "2026-07-22": "99.71", "2026-07-23": "100.00", "2030-01-01": "100.00"} {
		planned, _ := s.Planned(day(on))
		require.Equal(t, want, planned.String(), on)
	}
	_, ok = s.Planned(blk.Date{})
	require.False(t, ok)
}

// The exact boundaries of the rule of critical contracts, on both sides.
func TestCriticalBoundaries(t *testing.T) {
	// One item of 1,000 days: 0.10 percent a day.
	project := func(planned, done string) construction.SCurve {
		n, _ := pct(planned).Hundredths()
		w := item("a", "100.00", "2026-01-01", "2026-01-01")
		w.Period.Until = w.Period.From.AddDays(999)
		on := w.Period.From.AddDays(int(n)/10 - 1)
		p := construction.Project{Baselines: []construction.Baseline{{Items: []construction.WorkItem{w}}}, Reports: []construction.ProgressReport{{ID: "r", On: on, Total: pct(done)}}}
		return p.SCurve()
	}
	for _, one := range []struct {
		planned, done string
		status        construction.ScheduleStatus
		rule          construction.CriticalRule
	}{
		{"50.00", "50.00", construction.OnSchedule, ""},
		{"50.00", "60.00", construction.OnSchedule, ""},
		{"50.00", "49.99", construction.Behind, ""},
		{"50.00", "40.00", construction.Behind, ""}, // exactly 10 points
		{"50.00", "39.99", construction.Critical, construction.CriticalEarly},
		{"10.00", "0.00", construction.Behind, ""},
		{"70.00", "60.00", construction.Behind, ""}, // exactly 70 percent belongs to period I
		{"70.00", "59.99", construction.Critical, construction.CriticalEarly},
		{"70.10", "65.10", construction.Behind, ""}, // exactly 5 points
		{"70.10", "65.09", construction.Critical, construction.CriticalLate},
		{"100.00", "95.00", construction.Behind, ""},
		{"100.00", "94.99", construction.Critical, construction.CriticalLate},
		{"100.00", "100.00", construction.OnSchedule, ""},
	} {
		s := project(one.planned, one.done)
		d := s.Deviation(blk.Date{}, nil)
		require.Equal(t, one.planned, d.Planned.String())
		require.Equal(t, one.status, d.Status, "%s of %s", one.done, one.planned)
		require.Equal(t, one.rule, d.Rule, "%s of %s", one.done, one.planned)
		bound, ok := construction.CriticalBound(d.Planned, nil)
		require.True(t, ok)
		require.Equal(t, d.Status == construction.Critical, d.Actual.Compare(bound) < 0, "the bound is the least that is not critical")
	}
	_, ok := construction.CriticalBound(pct("100.01"), nil)
	require.False(t, ok)
	bound, _ := construction.CriticalBound(pct("3.00"), nil)
	require.Equal(t, "0.00", bound.String())
}

// Less than five points behind is critical where the year would pass, and only of a plan
// that ends in it.
func TestCriticalByTheFiscalYear(t *testing.T) {
	project := func(until string) construction.Deviation {
		w := item("a", "100.00", "2026-01-01", until)
		p := construction.Project{Baselines: []construction.Baseline{{Items: []construction.WorkItem{w}}}}
		s := p.SCurve()
		planned, _ := s.Planned(day("2026-11-30"))
		n, _ := planned.Hundredths()
		done, _ := blk.NewPercent(n - 200)
		p.Reports = []construction.ProgressReport{{ID: "r", On: day("2026-11-30"), Total: done}}
		s = p.SCurve()
		return s.Deviation(blk.Date{}, nil)
	}
	require.Equal(t, construction.CriticalFiscalYear, project("2026-12-31").Rule)
	require.Equal(t, construction.Critical, project("2026-12-31").Status)
	require.Equal(t, construction.Behind, project("2026-12-20").Status, "it still ends in the year")
	require.Equal(t, construction.Behind, project("2027-01-31").Status, "the contract is of two years anyhow")
}

func TestDeviationInDays(t *testing.T) {
	p := built()
	s := p.SCurve()
	d := s.Deviation(day("2026-02-23"), nil)
	require.Equal(t, construction.Deviation{On: day("2026-02-23"), Planned: pct("35.00"), Actual: pct("37.00"), Points: pct("2.00"), Days: 2, Status: construction.OnSchedule}, d)
	d = s.Deviation(day("2026-02-22"), nil)
	require.Equal(t, day("2026-01-24"), d.On, "what was measured last counts, with the plan of that day")
	require.Equal(t, 0, d.Days)
	p.Reports = []construction.ProgressReport{reportOn("2026-02-23", "90.00", "16.00")}
	s = p.SCurve()
	d = s.Deviation(blk.Date{}, nil)
	require.Equal(t, "0.00", d.Points.String())
	p.Reports = []construction.ProgressReport{reportOn("2026-02-23", "83.00", "16.00")} // 32.90: 32.00 was to be done on the 20th, 33.00 on the 21st
	s = p.SCurve()
	d = s.Deviation(blk.Date{}, nil)
	require.Equal(t, [2]any{"-2.10", -3}, [2]any{d.Points.String(), d.Days})
	p.Reports = []construction.ProgressReport{reportOn("2026-09-01", "100.00", "100.00", "0.00")}
	s = p.SCurve()
	d = s.Deviation(blk.Date{}, nil)
	require.Equal(t, -110, d.Days, "80 percent were to be done on 14 May")
	require.Equal(t, construction.Deviation{Status: construction.ScheduleUnknown}, s.Deviation(day("2026-01-01"), nil))
	require.Equal(t, construction.Deviation{Status: construction.ScheduleUnknown}, new(construction.SCurve).Deviation(blk.Date{}, nil))
}

// A revised baseline holds from its day on; the earlier one is kept and what was done is
// carried over by the identifiers of the items.
func TestRevisedBaseline(t *testing.T) {
	p := built()
	p.Contracts[0].Amendments = []construction.ContractAmendment{{SignedOn: day("2026-04-20"), Reason: "cuaca", Days: blk.MustNewCount(260)}}
	revised := construction.Baseline{From: day("2026-05-01"), Reason: blk.Text{ID: "adendum 1"}, Items: []construction.WorkItem{
		item("a", "25.00", "2026-01-05", "2026-03-05"), item("b", "45.00", "2026-02-04", "2026-06-30"), item("c", "20.00", "2026-07-01", "2026-09-15"), item("d", "10.00", "2026-08-01", "2026-09-21"),
	}}
	p.Baselines = append(p.Baselines, revised)
	p.Reports = append(p.Reports, construction.ProgressReport{ID: "r", On: day("2026-05-10"), Items: []construction.ItemProgress{{Item: "b", Done: pct("72.00")}, {Item: "d", Done: pct("1.00")}}})
	require.Empty(t, p.Check(yearEnd), "the total falls because the weights did, and no item falls")
	s := p.SCurve()
	m, _ := s.Actual(day("2026-05-10"))
	require.Equal(t, "57.50", m.Done.String(), "25.00 + 32.40 + 0.10")
	require.Len(t, s.Plans(), 2)
	before, _ := s.Planned(day("2026-04-30"))
	require.Equal(t, "73.00", before.String(), "by the first plan")
	after, _ := s.Planned(day("2026-05-01"))
	require.Equal(t, "51.63", after.String(), "by the second: 25.00 and 87 of 147 days of 45.00")
	p.Contracts[0].Amendments = nil
	require.Len(t, p.Check(yearEnd).Of("CON-049"), 2, "without the amendment it ends after the contract: c and d")
	p.Baselines[0], p.Baselines[1] = p.Baselines[1], p.Baselines[0]
	require.NotEmpty(t, p.Check(yearEnd).Of("CON-051"))
	s = p.SCurve()
	require.Equal(t, 1, s.Plans()[0].Baseline, "the day tells the order")
}

func TestCorrections(t *testing.T) {
	p := built()
	fixed := reportOn("2026-03-01", "80.00", "20.00")
	p.Reports = []construction.ProgressReport{reportOn("2026-01-24", "30.00"), reportOn("2026-02-23", "90.00", "20.00"), fixed}
	require.Len(t, p.Check(yearEnd).Of("CON-002"), 1, "a falls from 90 to 80")
	p.Reports[2].Corrects, p.Reports[2].Reason = []construction.ProgressReportID{"l-2026-02-23"}, blk.Text{ID: "dihitung dua kali"}
	require.Empty(t, p.Check(yearEnd))
	s := p.SCurve()
	require.Len(t, s.Measured(blk.Date{}), 2, "the corrected report no longer counts")
	m, _ := s.Actual(day("2026-02-28"))
	require.Equal(t, day("2026-01-24"), m.On)

	p.Reports[2].On, p.Reports[2].ID = day("2026-02-23"), "koreksi"
	require.Empty(t, p.Check(yearEnd), "a correction may be of the same day")
	p.Reports[1], p.Reports[2] = p.Reports[2], p.Reports[1]
	found := p.Check(yearEnd)
	require.Len(t, found.Of("CON-054"), 1, "what comes later is not corrected")
	require.Len(t, found.Of("CON-045"), 1)

	p.Reports = []construction.ProgressReport{{ID: "a", On: day("2026-02-01"), Total: pct("20.00")}, {ID: "b", On: day("2026-02-08"), Total: pct("19.00")}}
	found = p.Check(yearEnd).Of("CON-002")
	require.Len(t, found, 1, "the total by itself must not fall either")
	require.Equal(t, "/progress_reports/1", found[0].At)
	p.Reports[0].On = blk.Date{}
	require.Empty(t, p.Check(yearEnd).Of("CON-002"), "a report without a day counts nowhere")
}

// What cannot be worked out is not worked out.
func TestBrokenPlansTellNothing(t *testing.T) {
	for name, spoil := range map[string]func(b *construction.Baseline){
		"no items":    func(b *construction.Baseline) { b.Items = nil },
		"weights":     func(b *construction.Baseline) { b.Items[0].Weight = pct("29.99") },
		"no weight":   func(b *construction.Baseline) { b.Items[0].Weight = blk.Percent{} },
		"negative":    func(b *construction.Baseline) { b.Items[0].Weight, b.Items[1].Weight = pct("-10.00"), pct("90.00") },
		"twice":       func(b *construction.Baseline) { b.Items[1].ID = "a" },
		"open period": func(b *construction.Baseline) { b.Items[1].Period.Until = blk.Date{} },
		"reversed":    func(b *construction.Baseline) { b.Items[1].Period.Until = day("2020-01-01") },
		"points":      func(b *construction.Baseline) { b.Items[1].Points = make([]construction.PlannedPoint, 1) },
	} {
		p := built()
		spoil(&p.Baselines[0])
		s := p.SCurve()
		_, planned := s.Planned(day("2026-02-23"))
		_, actual := s.Actual(day("2026-02-23"))
		require.False(t, planned || actual, name)
		require.Empty(t, s.Plans(), name)
		require.NotEmpty(t, p.Check(yearEnd), name)
		p.Reports[1].Total = pct("12.34")
		s = p.SCurve()
		m, _ := s.Actual(day("2026-02-23"))
		require.Equal(t, "12.34", m.Done.String(), "%s: a total that is said is known", name)
		require.Equal(t, construction.ScheduleUnknown, s.Deviation(blk.Date{}, nil).Status, name)
	}
	p := built()
	p.Reports[1].Items[0].Done = pct("100.01")
	s := p.SCurve()
	require.Len(t, s.Measured(blk.Date{}), 2, "a report with an impossible share does not count")
}

func TestActionsAnswerASpell(t *testing.T) {
	act := func(kind construction.CorrectiveActionKind, on, until string) construction.CorrectiveAction {
		a := construction.CorrectiveAction{Kind: kind, On: day(on)}
		if until != "" {
			a.Until = day(until)
		}
		return a
	}
	p := built()
	p.Reports = []construction.ProgressReport{reportOn("2026-03-01", "60.00", "10.00"), reportOn("2026-03-15", "70.00", "16.00"), reportOn("2026-03-31", "90.00", "20.00"), reportOn("2026-04-15", "100.00", "60.00"), reportOn("2026-05-14", "100.00", "80.00")}
	status := func() (list []construction.ScheduleStatus) {
		s := p.SCurve()
		for _, m := range s.Measured(blk.Date{}) {
			list = append(list, s.Deviation(m.On, nil).Status)
		}
		return list
	}
	require.Equal(t, []construction.ScheduleStatus{"critical", "critical", "critical", "behind", "critical"}, status())
	at := func() (list []string) {
		for _, f := range p.Check(yearEnd).Of("CON-005") {
			list = append(list, f.At)
		}
		return list
	}
	require.Equal(t, []string{"/progress_reports/0", "/progress_reports/4"}, at(), "each spell is told once")
	p.Reports[0].Actions = []construction.CorrectiveAction{act(construction.ShowCauseMeeting, "2026-03-03", "2026-03-20")}
	require.Equal(t, []string{"/progress_reports/2", "/progress_reports/4"}, at(), "it ran out")
	p.Reports[2].Actions = []construction.CorrectiveAction{act(construction.ActionPlan, "2026-04-01", "")}
	require.Equal(t, []string{"/progress_reports/4"}, at())
	p.Reports[4].Actions = []construction.CorrectiveAction{act(construction.TestCase, "2026-05-15", "2026-05-30")}
	require.Empty(t, at())
	require.Empty(t, p.Check(&blk.Context{On: day("2026-12-31"), Phase: blk.Reported}).Of("CON-005"))

	s := p.SCurve()
	demands := s.Demands(day("2026-03-21"), nil)
	require.Equal(t, blk.False, demands.Truth)
	var open []string
	for _, one := range demands.Leaves(blk.False) {
		open = append(open, one.Code)
		require.False(t, one.Mend.IsZero())
	}
	require.Equal(t, []string{"warning_letter", "show_cause_meeting", "test_case", "action_plan"}, open, "the meeting has run out too")
	require.Contains(t, demands.Children[1].Text.EN, "ran out on 20 March 2026")
	demands = s.Demands(day("2026-03-16"), nil)
	require.Equal(t, blk.True, demands.Children[1].Truth)
	require.Equal(t, blk.True, s.Demands(day("2026-04-20"), nil).Truth, "behind is not critical")
	require.Equal(t, blk.Undetermined, s.Demands(day("2026-01-01"), nil).Truth)
}

// plannedExactly is what a plan demands, worked out in fractions.
func plannedExactly(b *construction.Baseline, on blk.Date) *big.Rat {
	sum := new(big.Rat)
	for i := range b.Items {
		w := &b.Items[i]
		type point struct{ day, done int64 }
		points := []point{{0, 0}}
		for _, p := range w.Points {
			n, _ := p.Done.Hundredths()
			points = append(points, point{int64(w.Period.From.DaysUntil(p.Day)) + 1, n})
		}
		days, _ := w.Period.Days()
		now := int64(w.Period.From.DaysUntil(on)) + 1
		weight, _ := w.Weight.Hundredths()
		done := new(big.Rat)
		switch {
		case now <= 0:
		case now >= int64(days):
			done.SetInt64(1)
		default:
			points = append(points, point{int64(days), 10_000})
			for k := 1; k < len(points); k++ {
				a, z := points[k-1], points[k]
				if a.day <= now && now < z.day {
					done.SetFrac64(a.done*(z.day-a.day)+(z.done-a.done)*(now-a.day), 10_000*(z.day-a.day))
				}
			}
		}
		sum.Add(sum, done.Mul(done, new(big.Rat).SetInt64(weight)))
	}
	return sum
}

// drawBaseline draws a plan whose weights sum to 100 percent.
func drawBaseline(t *rapid.T, most int) construction.Baseline {
	n := rapid.IntRange(1, most).Draw(t, "items")
	b := construction.Baseline{}
	left := 10_000
	for i := range n {
		weight := left
		if i+1 < n {
			weight = rapid.IntRange(1, left-(n-1-i)).Draw(t, "weight")
		}
		left -= weight
		share, _ := blk.NewPercent(int64(weight))
		w := construction.WorkItem{ID: construction.WorkItemID(fmt.Sprint("i", i)), Title: blk.Text{ID: "x"}, Weight: share}
		w.Period.From = day("2026-01-01").AddDays(rapid.IntRange(0, 300).Draw(t, "from"))
		w.Period.Until = w.Period.From.AddDays(rapid.IntRange(0, 300).Draw(t, "days"))
		at, done := w.Period.From.AddDays(-1), int64(0)
		for range rapid.IntRange(0, 3).Draw(t, "points") {
			at = at.AddDays(rapid.IntRange(1, 60).Draw(t, "later"))
			done = rapid.Int64Range(done, 10_000).Draw(t, "done")
			if at.After(w.Period.Until) {
				break
			}
			share, _ := blk.NewPercent(done)
			w.Points = append(w.Points, construction.PlannedPoint{Day: at, Done: share})
		}
		b.Items = append(b.Items, w)
	}
	return b
}

func TestPlannedIsExact(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		b := drawBaseline(t, 80)
		p := construction.Project{Baselines: []construction.Baseline{b}}
		s := p.SCurve()
		before := int64(0)
		for on := day("2025-12-30"); on.Before(day("2027-10-01")); on = on.AddDays(rapid.IntRange(1, 20).Draw(t, "step")) {
			share, ok := s.Planned(on)
			require.True(t, ok)
			got, _ := share.Hundredths()
			exact := plannedExactly(&b, on)
			exact.Add(exact, big.NewRat(1, 1000)) // what lies that close below counts
			want := new(big.Int).Quo(exact.Num(), exact.Denom()).Int64()
			if whole := new(big.Rat).Sub(exact, big.NewRat(1, 1000)); want == 10_000 && whole.Cmp(big.NewRat(10_000, 1)) < 0 {
				want = 9_999
			}
			require.Equal(t, want, got, on)
			require.GreaterOrEqual(t, got, before, "a plan does not fall")
			before = got
		}
		require.Equal(t, int64(10_000), func() int64 { share, _ := s.Planned(day("2030-01-01")); n, _ := share.Hundredths(); return n }())
		curve := s.Plans()[0]
		require.Equal(t, "0.00", curve.Points[0].Done.String())
		require.Equal(t, "100.00", curve.Points[len(curve.Points)-1].Done.String())
		require.Equal(t, curve.Period.Until, curve.Points[len(curve.Points)-1].Day)
		require.True(t, slices.IsSortedFunc(curve.Points, func(a, b construction.PlannedPoint) int { return a.Day.Compare(b.Day) }))
	})
}

// The days of the deviation are those that the plan itself tells.
func TestEarnedDaysAreThoseOfThePlan(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		b := drawBaseline(t, 8)
		on := day("2026-01-01").AddDays(rapid.IntRange(0, 700).Draw(t, "on"))
		done, _ := blk.NewPercent(rapid.Int64Range(0, 10_000).Draw(t, "done"))
		p := construction.Project{Baselines: []construction.Baseline{b}, Reports: []construction.ProgressReport{{ID: "r", On: on, Total: done}}}
		s := p.SCurve()
		d := s.Deviation(blk.Date{}, nil)
		planned := func(on blk.Date) int { share, _ := s.Planned(on); return share.Compare(done) }
		points, _ := d.Points.Hundredths()
		switch earned := on.AddDays(d.Days); {
		case points == 0:
			require.Equal(t, construction.OnSchedule, d.Status)
			require.Zero(t, d.Days)
		case points < 0:
			require.Contains(t, []construction.ScheduleStatus{construction.Behind, construction.Critical}, d.Status)
			require.LessOrEqual(t, planned(earned), 0)
			require.Equal(t, 1, planned(earned.AddDays(1)))
			require.Negative(t, d.Days)
		default:
			require.Equal(t, construction.OnSchedule, d.Status)
			require.GreaterOrEqual(t, planned(earned), 0)
			require.Negative(t, planned(earned.AddDays(-1)))
			require.Positive(t, d.Days)
		}
	})
}

// Progress that grows is clean and grows; whatever is reported, nothing is found that is
// not so, and the last report of a day counts.
func TestMeasuredIsTheSumOfItsItems(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		b := drawBaseline(t, 80)
		p := construction.Project{ID: "p", Name: "p", Baselines: []construction.Baseline{b}}
		done := make([]int64, len(b.Items))
		var want []int64
		on := day("2026-01-01")
		for k := range rapid.IntRange(1, 12).Draw(t, "reports") {
			on = on.AddDays(rapid.IntRange(1, 30).Draw(t, "later"))
			r := construction.ProgressReport{ID: construction.ProgressReportID(fmt.Sprint("r", k)), On: on}
			for i := range b.Items {
				if i > 0 && rapid.Bool().Draw(t, "left out") {
					continue
				}
				done[i] = rapid.Int64Range(done[i], 10_000).Draw(t, "done")
				share, _ := blk.NewPercent(done[i])
				r.Items = append(r.Items, construction.ItemProgress{Item: b.Items[i].ID, Done: share})
			}
			p.Reports = append(p.Reports, r)
			sum := int64(0)
			for i := range b.Items {
				weight, _ := b.Items[i].Weight.Hundredths()
				sum += weight * done[i]
			}
			want = append(want, sum/10_000)
		}
		slices.Reverse(p.Reports) // the days tell the order
		s := p.SCurve()
		var got []int64
		for _, m := range s.Measured(blk.Date{}) {
			n, _ := m.Done.Hundredths()
			got = append(got, n)
		}
		require.Equal(t, want, got)
		found := p.Check(&blk.Context{On: on})
		require.Empty(t, found.Of("CON-002"))
		require.Empty(t, found.Of("CON-048"))
	})
}

// The items add up to the whole, but for what each is rounded down by.
func TestItemsAddUpToTheWhole(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		b := drawBaseline(t, 8)
		p := construction.Project{Baselines: []construction.Baseline{b}}
		s := p.SCurve()
		on := day("2025-12-30").AddDays(rapid.IntRange(0, 700).Draw(t, "on"))
		sum := int64(0)
		for i, one := range s.Items(on) {
			require.Equal(t, b.Items[i], one.Item)
			require.True(t, one.Done.IsZero())
			planned, _ := one.Planned.Hundredths()
			weight, _ := one.Item.Weight.Hundredths()
			sum += planned * weight
		}
		total, _ := s.Planned(on)
		n, _ := total.Hundredths()
		require.LessOrEqual(t, sum/10_000, n)
		require.LessOrEqual(t, n, (sum+10_000)/10_000)
	})
	p := built()
	s := p.SCurve()
	items := s.Items(day("2026-02-23"))
	require.Equal(t, [3]string{"83.33", "90.00", "0.00"}, [3]string{items[0].Planned.String(), items[0].Done.String(), items[2].Done.String()})
	items = s.Items(blk.Date{})
	require.Equal(t, [3]string{"", "100.00", "0.00"}, [3]string{items[0].Planned.String(), items[0].Done.String(), items[2].Done.String()})
	require.True(t, s.Items(day("2026-01-23"))[0].Done.IsZero(), "no report names it yet")
	require.Empty(t, new(construction.SCurve).Items(blk.Date{}))
}

func TestHostileProgress(t *testing.T) {
	const many = 20_000
	p := construction.Project{ID: "p", Name: "p", Baselines: make([]construction.Baseline, 3), Contracts: make([]construction.Contract, many), Reports: make([]construction.ProgressReport, many)}
	first, last := day("0001-01-01"), day("9999-12-31")
	for i := range p.Baselines {
		b := &p.Baselines[i]
		b.From = first.AddDays(i * 1000)
		for k := range 10_000 {
			b.Items = append(b.Items, construction.WorkItem{ID: construction.WorkItemID(fmt.Sprint(k)), Weight: pct("0.01"), Period: blk.Period{From: first.AddDays(k % 7), Until: last.AddDays(-k)}})
		}
	}
	for i := range p.Reports {
		p.Reports[i] = construction.ProgressReport{ID: "same", On: first.AddDays(i * 180), Items: []construction.ItemProgress{{Item: construction.WorkItemID(fmt.Sprint(i % 10_001)), Done: pct("1.00")}}, Corrects: []construction.ProgressReportID{"same", "none"}}
	}
	for i := range p.Contracts {
		p.Contracts[i] = construction.Contract{SignedOn: first.AddDays(i), StartOrderOn: first, PlannedFinish: last}
	}
	require.NotEmpty(t, p.Check(yearEnd))
	s := p.SCurve()
	require.LessOrEqual(t, len(s.Plans()[0].Points), 402)
	for _, on := range []blk.Date{{}, first, day("2026-01-01"), last} {
		d := s.Deviation(on, yearEnd)
		require.True(t, d.Status.IsValid())
		f := s.Forecast(on, construction.ForecastTerms{HandoverDays: blk.MustNewCount(1<<31 - 1)}, yearEnd)
		require.True(t, f.Completion.IsZero() || !f.Completion.IsReversed())
		require.True(t, f.Operation.IsZero())
		s.Demands(on, yearEnd)
	}
	empty := new(construction.SCurve)
	require.Equal(t, construction.GapNoPlan, empty.Forecast(last, construction.ForecastTerms{}, nil).Gap)
	require.Empty(t, empty.Plans())
}

// TestActionsToCome: what is to be done later answers no critical contract yet.
func TestActionsToCome(t *testing.T) {
	p := built()
	late := reportOn("2026-04-14", "60.00", "40.00")
	late.Actions = []construction.CorrectiveAction{{Kind: construction.ShowCauseMeeting, On: day("2026-04-20")}}
	p.Reports = []construction.ProgressReport{late}
	require.Len(t, p.Check(&blk.Context{On: day("2026-04-19"), Phase: blk.Final}).Of("CON-005"), 1)
	require.Empty(t, p.Check(&blk.Context{On: day("2026-04-20"), Phase: blk.Final}).Of("CON-005"))
}

// TestDemandsOfNoDay: without a day, all that is on record counts.
func TestDemandsOfNoDay(t *testing.T) {
	p := built()
	late := reportOn("2026-04-14", "60.00", "40.00")
	for _, kind := range []construction.CorrectiveActionKind{construction.WarningLetter, construction.ShowCauseMeeting, construction.TestCase, construction.ActionPlan} {
		late.Actions = append(late.Actions, construction.CorrectiveAction{Kind: kind, On: day("2026-04-20"), Until: day("2026-05-20")})
	}
	p.Reports = []construction.ProgressReport{late}
	s := p.SCurve()
	require.Equal(t, blk.False, s.Demands(day("2026-04-19"), nil).Truth)
	require.Equal(t, blk.True, s.Demands(day("2026-04-20"), nil).Truth)
	require.Equal(t, blk.True, s.Demands(day("2026-05-20"), nil).Truth)
	require.Equal(t, blk.False, s.Demands(day("2026-05-21"), nil).Truth, "the actions have run out")
	require.Equal(t, blk.True, s.Demands(blk.Date{}, nil).Truth)
}

// TestNotCompleteAnyMore: works that were complete by one plan are not by one that has
// more of them.
func TestNotCompleteAnyMore(t *testing.T) {
	p := built()
	p.Reports = []construction.ProgressReport{reportOn("2026-06-01", "100.00", "100.00", "100.00")}
	s := p.SCurve()
	f := s.Forecast(day("2026-06-30"), construction.ForecastTerms{}, nil)
	require.Equal(t, construction.GroundComplete, f.Ground)
	more := p.Baselines[0]
	more.From, more.Reason = day("2026-06-10"), blk.Text{ID: "adendum: bengkel kedua"}
	more.Items = append(slices.Clone(more.Items[:2]), item("c", "10.00", "2026-05-15", "2026-07-23"), item("d", "10.00", "2026-06-10", "2026-07-23"))
	p.Baselines = append(p.Baselines, more)
	p.Reports = append(p.Reports, reportOn("2026-06-15", "100.00"))
	s = p.SCurve()
	f = s.Forecast(day("2026-06-30"), construction.ForecastTerms{}, nil)
	require.Equal(t, construction.GroundMeasured, f.Ground)
	require.Equal(t, pct("90.00"), f.Done)
	require.False(t, f.Completion.From.Before(day("2026-06-30")))
}

// A project as it was on a day holds nothing of later days, whatever the day, and all of
// it on the last.
func TestAsOfKnowsNothingOfLaterDays(t *testing.T) {
	first, last := day("2017-10-01"), day("2020-01-06")
	whole := wholeStory()
	require.Equal(t, *whole, whole.AsOf(last))
	require.Equal(t, *whole, whole.AsOf(blk.Date{}))
	states := map[construction.ProjectState]bool{}
	for on := first; !on.After(last); on = on.AddDays(7) {
		was := whole.AsOf(on)
		c := &blk.Context{On: on, Phase: blk.Draft}
		found := was.Check(c)
		require.Empty(t, found.Of("CON-039"), on)
		if on.Before(whole.AnnouncedOn) {
			require.Empty(t, was.PlannedStart, "what was not announced was not planned")
		}
		require.Empty(t, found.Of("CON-047"), on)
		require.Equal(t, whole.StateOn(on), was.State(), on)
		for value := range construction.Requirement("").CodeList().All() {
			r := construction.Requirement(value.Value)
			if before := whole.Has(r, c); before == blk.True {
				require.Equal(t, before, was.Has(r, c), "%s on %s", r, on)
			}
		}
		states[was.State()] = true
	}
	require.GreaterOrEqual(t, len(states), 8)
	require.Equal(t, *wholeStory(), *whole, "the project itself stays as it is")
}

// wholeStory is an invented project from its need to operation.
func wholeStory() *construction.Project {
	p := built()
	k := &p.Contracts[0]
	*k = construction.Contract{SignedOn: day("2018-09-03"), StartOrderOn: day("2018-09-10"), StartOrder: "spmk", Days: blk.MustNewCount(240), Amendments: []construction.ContractAmendment{{SignedOn: day("2019-01-14"), Reason: "hujan", Days: blk.MustNewCount(270)}},
		TerminatedOn: day("2019-12-17"), AuditedOn: day("2019-12-17"), AuditedProgress: pct("100.00")}
	p.Revisions = []construction.PlanRevision{{On: day("2018-07-20"), PlannedStart: blk.MustParsePartialDate("2018-09"), Reason: "tender diulang"}}
	p.AnnouncedOn, p.PlannedStart = day("2017-12-01"), blk.MustParsePartialDate("2018-09")
	p.Need = construction.Need{On: day("2017-10-02"), Catchment: []blk.Region{blk.MustParseRegion("65")}}
	p.Study = construction.FeasibilityReport{On: day("2018-01-31"), Conclusion: construction.Feasible}
	p.Site = construction.Site{AreaM2: blk.MustNewCount(6000), Title: centre.TitleCertificate, Holder: centre.HeldByGovernment, TitledOn: day("2018-03-01"), Decision: construction.SiteDecree{SignedOn: day("2018-02-15")},
		Grant: construction.LandGrant{SignedOn: day("2018-04-02"), CheckedOn: day("2018-04-20"), Fit: blk.FlagOf(true)}}
	p.Environment = construction.EnvironmentPaper{Kind: construction.EnvironmentUKLUPL, ApprovedOn: day("2018-04-27")}
	p.Design = construction.Design{On: day("2018-05-31"), Estimate: blk.MustNewRupiah(12_000_000_000)}
	p.Tenders = []construction.TenderRound{{AnnouncedOn: day("2018-06-18"), OpenedOn: day("2018-07-02"), Bidders: blk.MustNewCount(3), Outcome: construction.TenderAwarded, DecidedOn: day("2018-07-09"), Winner: "pt"}}
	p.Handovers = []construction.Handover{{Kind: construction.HandoverProvisional, On: day("2019-06-07"), DefectsFound: blk.FlagOf(true)}, {Kind: construction.HandoverFinal, On: day("2019-12-16")}}
	p.Defects = []construction.Defect{{Title: "atap", ListedOn: day("2019-06-07"), ClosedOn: day("2019-07-01")}}
	p.FunctionalCertificate = construction.FitnessCertificate{Number: "1", IssuedOn: day("2019-12-20")}
	p.Fulfilments = []construction.Fulfilment{{Requirement: construction.Facilities, Met: blk.FlagOf(true), On: blk.MustParsePartialDate("2019-12-27")}}
	second := p.Baselines[0]
	second.From, second.Reason = day("2019-01-14"), blk.Text{ID: "adendum"}
	p.Baselines = append(p.Baselines, second)
	p.Reports = []construction.ProgressReport{reportOn("2018-12-31", "50.00"), reportOn("2019-06-05", "100.00", "100.00", "100.00")}
	p.Reports[0].Actions = []construction.CorrectiveAction{{Kind: construction.ActionPlan, On: day("2019-01-03")}}
	for _, step := range []struct {
		event construction.ProjectEvent
		to    construction.ProjectState
		on    string
	}{
		{construction.Study, construction.Feasibility, "2018-01-10"}, {construction.SecureLand, construction.LandSecured, "2018-05-02"}, {construction.Budget, construction.Budgeted, "2018-06-01"}, {construction.Tender, construction.Tendered, "2018-06-15"},
		{construction.SignContract, construction.Contracted, "2018-09-03"}, {construction.BreakGround, construction.Building, "2018-09-10"}, {construction.HandOver, construction.ProvisionalHandover, "2019-06-07"}, {construction.HandOverFinally, construction.FinalHandover, "2019-12-16"},
		{construction.Commission, construction.InOperation, "2020-01-06"},
	} {
		p.History = append(p.History, construction.ProjectStep{Event: step.event, To: step.to, At: blk.MustParseInstant(step.on + "T02:00:00Z")})
	}
	return p
}
