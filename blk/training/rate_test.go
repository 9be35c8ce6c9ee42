package training_test

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/blktest"
	"github.com/vokasi/vokasi-go/blk/centre"
	"github.com/vokasi/vokasi-go/blk/region"
	"github.com/vokasi/vokasi-go/blk/training"
)

func windows() (list []training.OutcomeWindow) {
	for _, w := range training.OutcomeWindow("").CodeList().Values() {
		list = append(list, training.OutcomeWindow(w))
	}
	return list
}

func TestOutcomeWindows(t *testing.T) {
	for _, x := range []struct {
		window            training.OutcomeWindow
		exit, from, until string
	}{
		{training.WindowQuarter2, "2017-06-01", "2017-10-01", "2017-12-31"},
		{training.WindowQuarter4, "2017-06-01", "2018-04-01", "2018-06-30"},
		{training.WindowQuarter1, "2017-12-31", "2018-01-01", "2018-03-31"},
		{training.WindowQuarter3, "2018-01-01", "2018-10-01", "2018-12-31"},
		{training.WindowMonth1, "2026-01-31", "2026-02-28", "2026-03-30"},
		{training.WindowMonth1, "2024-01-31", "2024-02-29", "2024-03-30"},
		{training.WindowMonth3, "2026-04-10", "2026-07-10", "2026-08-09"},
		{training.WindowMonth3, "2026-11-30", "2027-02-28", "2027-03-29"},
		{training.WindowMonth6, "2026-08-31", "2027-02-28", "2027-03-30"},
		{training.WindowMonth12, "2024-02-29", "2025-02-28", "2025-03-28"},
		{training.WindowMonth12, "2023-02-28", "2024-02-28", "2024-03-27"},
		{training.WindowYearEnd, "2026-04-10", "2026-12-31", "2026-12-31"},
		{training.WindowYearEnd, "2026-11-30", "2026-12-31", "2026-12-31"},
		{training.WindowYearEnd, "2026-12-31", "2026-12-31", "2026-12-31"},
	} {
		require.Equal(t, days(x.from, x.until), x.window.Period(blk.MustParseDate(x.exit)), "%s of %s", x.window, x.exit)
	}
	for _, w := range windows() {
		require.Zero(t, w.Period(blk.Date{}), w)
	}
	require.Zero(t, training.OutcomeWindow("").Period(today.On))
	require.Zero(t, training.WindowQuarter1.Period(blk.MustParseDate("9999-12-01")), "beyond the calendar")
	require.Zero(t, training.WindowMonth1.Period(blk.MustParseDate("9999-11-15")))

	require.Equal(t, []training.OutcomeWindow{training.WindowMonth1, training.WindowMonth3, training.WindowMonth6, training.WindowMonth12, training.WindowYearEnd}, training.OutcomeWindows(nil))
	layers := []blk.Layer{{Level: blk.LayerProvince, Region: blk.MustParseRegion("64"), Settings: []blk.Setting{{Parameter: "outcome_windows", DatedValue: blk.DatedValue{Value: blk.Value{Codes: []string{"month_6"}}}}}}}
	rules, found := blk.Resolve(training.Parameters(), layers, blk.MustParseRegion("64.01"), "", today.On)
	require.Empty(t, found)
	require.Equal(t, []training.OutcomeWindow{training.WindowMonth6}, training.OutcomeWindows(&blk.Context{Rulebook: rules}))
}

// Windows begin on the day of the exit or after it, never end before they begin,
// and of a later exit are never earlier.
func TestOutcomeWindowProperties(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		exit := blk.MustParseDate("1990-01-01").AddDays(rapid.IntRange(0, 30_000).Draw(t, "day"))
		later := exit.AddDays(rapid.IntRange(0, 400).Draw(t, "days"))
		for _, w := range windows() {
			p, q := w.Period(exit), w.Period(later)
			require.False(t, p.IsReversed(), w)
			require.False(t, p.From.Before(exit), w)
			require.False(t, q.From.Before(p.From) || q.Until.Before(p.Until), "%s: %s to %s", w, exit, later)
			length, known := p.Days()
			require.True(t, known)
			switch {
			case w == training.WindowYearEnd:
				require.Equal(t, 1, length)
			case w[0] == 'm':
				require.True(t, length >= 28 && length <= 31, "%s of %s is %d days", w, exit, length)
			default:
				require.True(t, p.From.Day() == 1 && p.From.Month()%3 == 1 && length >= 90 && length <= 92)
			}
		}
		first, second := training.WindowQuarter1.Period(exit), training.WindowQuarter2.Period(exit)
		require.Equal(t, first.Until.AddDays(1), second.From, "quarters follow each other")
	})
}

// ended returns the enrolment of somebody whose training ended in April 2026.
func ended(i int, c training.Completion) training.Enrolment {
	return training.Enrolment{ID: blk.EnrolmentID(fmt.Sprint("e-", i)), Batch: "b-1", Person: blk.PersonID(fmt.Sprint("p-", i)), AppliedOn: blk.MustParseDate("2026-01-06"), Attended: days("2026-03-02", "2026-04-10"), Completion: c}
}

func TestRates(t *testing.T) {
	r := &training.Records{}
	for i, c := range []training.Completion{training.Completed, training.Completed, training.Completed, training.Completed, training.Completed, training.Completed, training.Withdrawn, training.Withdrawn, training.Dismissed, training.Ongoing, ""} {
		r.Enrolments = append(r.Enrolments, ended(i, c))
	}
	r.Enrolments[6].ExitReason, r.Enrolments[7].ExitReason = training.ExitDeath, training.ExitFamily
	r.Enrolments[9].Attended.Until = blk.Date{}
	for i, x := range []blk.CompetencyResult{blk.Competent, blk.Competent, blk.NotYetCompetent} {
		r.Enrolments[i].CompetencyResult = x
		r.Enrolments[i].Result = training.Passed
	}
	r.Enrolments[3].AssessmentEvent = "ujk-1"
	for i, x := range []struct {
		enrolment, collected string
		window               training.OutcomeWindow
		destination          training.Destination
	}{
		{"e-0", "2026-07-20", training.WindowMonth3, training.Employed},
		{"e-1", "2026-07-12", "", training.SelfEmployed}, // collected in the window
		{"e-2", "2026-07-20", training.WindowMonth3, training.NotWorking},
		{"e-2", "2026-11-20", training.WindowMonth6, training.Employed},
		{"e-3", "2026-07-20", training.WindowMonth3, training.ContinuingSchool},
		{"e-4", "2026-08-20", training.WindowMonth3, training.Untraceable},
		{"e-5", "2026-05-01", "", training.Employed}, // before the window
		{"e-0", "2026-08-01", training.WindowMonth3, training.Untraceable},
		{"e-9", "2026-07-20", training.WindowMonth3, training.Employed},
	} {
		r.Outcomes = append(r.Outcomes, training.Outcome{ID: training.OutcomeID(fmt.Sprint("o-", i)), Enrolment: blk.EnrolmentID(x.enrolment), CollectedOn: blk.MustParseDate(x.collected), Window: x.window, Destination: x.destination})
	}
	on := func(day string) *blk.Context { return &blk.Context{On: blk.MustParseDate(day)} }
	for _, x := range []struct {
		kind                                      training.IndicatorKind
		window                                    training.OutcomeWindow
		c                                         *blk.Context
		numerator, denominator, untraced, leftOut int
	}{
		{training.CompletionRate, "", nil, 6, 8, 0, 1},
		{training.DropoutRate, "", nil, 2, 8, 0, 1},
		{training.CompletionRate, "", on("2026-04-09"), 0, 0, 0, 0},
		{training.CertificationRate, "", nil, 2, 3, 1, 0},
		{training.PlacementRate, training.WindowMonth3, nil, 2, 3, 2, 1},
		{training.PlacementRate, training.WindowMonth3, on("2026-08-10"), 2, 3, 2, 1},
		{training.PlacementRate, training.WindowMonth3, on("2026-08-08"), 0, 0, 0, 0}, // the window is not over
		{training.SelfEmploymentRate, training.WindowMonth3, nil, 1, 3, 2, 1},
		{training.PlacementRate, training.WindowMonth6, nil, 1, 1, 5, 0},
		{training.PlacementRate, "", nil, 4, 4, 1, 1},
		{training.PlacementRate, "", on("2026-08-10"), 3, 4, 1, 1},
		{training.PlacementRate, "month_2", nil, 0, 0, 0, 0},
		{training.UnemploymentRate, "", nil, 0, 0, 0, 0},
	} {
		rate := r.Rate(training.RateQuery{Kind: x.kind, Window: x.window}, x.c)
		require.Equal(t, training.Rate{Kind: x.kind, Window: x.window, Numerator: x.numerator, Denominator: x.denominator, Untraced: x.untraced, Excluded: x.leftOut}, rate)
	}
	rate := r.Rate(training.RateQuery{Kind: training.PlacementRate, Window: training.WindowMonth3}, nil)
	require.Equal(t, []string{"66.67", "40.00", "80.00"}, []string{rate.Value().String(), rate.Lower().String(), rate.Upper().String()})
	require.Equal(t, "tingkat penempatan, 3 bulan setelah pelatihan: 66,67 persen (2 dari 3; 2 tidak terlacak, jadi antara 40 persen dan 80 persen; 1 dikecualikan)", rate.Label().ID)
	require.Equal(t, "placement rate: not known (0 of 0)", training.Rate{Kind: training.PlacementRate}.Label().EN)
	require.True(t, training.Rate{}.Value().IsZero() && training.Rate{}.Lower().IsZero() && training.Rate{}.Upper().IsZero())

	r.Outcomes[1].Exclusion = training.ExcludedIllness
	require.Equal(t, 2, r.Rate(training.RateQuery{Kind: training.PlacementRate, Window: training.WindowMonth3}, nil).Excluded)
	r.Outcomes[1].Exclusion = training.ExcludedDetained
	require.Equal(t, 1, r.Rate(training.RateQuery{Kind: training.PlacementRate, Window: training.WindowMonth3}, nil).Excluded, "not one of the reasons that count")

	require.Equal(t, training.TrainingCounts{Applied: 11, Began: 10, Completed: 6, Passed: 3, Competent: 2, Placed: 4}, r.Counts(nil, nil))
	require.Equal(t, training.TrainingCounts{Applied: 11}, r.Counts(nil, on("2026-03-01")))
	require.Equal(t, training.TrainingCounts{Applied: 1, Began: 1, Completed: 1, Passed: 1, Competent: 1, Placed: 1}, r.Counts(func(e *training.Enrolment) bool { return e.ID == "e-0" }, nil))
	r.Enrolments[1].Amendment.Replaces = "e-0"
	require.Equal(t, 10, r.Counts(nil, nil).Applied, "what was corrected no longer counts")
}

// drawPeople returns records of some people with what a document may say of them.
func drawPeople(t *rapid.T) (*training.Records, blk.Persons, *centre.Records) {
	one := func(name string, words []string) string { return rapid.SampledFrom(append(words, "")).Draw(t, name) }
	r := &training.Records{Batches: []training.Batch{{ID: "b-1", Programme: "las"}, {ID: "b-2", Programme: "listrik"}}}
	centres := &centre.Records{Programmes: []centre.Programme{{ID: "las", Vocation: "welding"}}}
	var persons blk.Persons
	for i := range rapid.IntRange(0, 30).Draw(t, "people") {
		e := ended(i, training.Completion(one("completion", training.Completion("").CodeList().Values())))
		e.Batch = blk.BatchID(one("batch", []string{"b-1", "b-2"}))
		e.ExitReason = training.ExitReason(one("exit", training.ExitReason("").CodeList().Values()))
		e.CompetencyResult = blk.CompetencyResult(one("competency", blk.CompetencyResult("").CodeList().Values()))
		e.AssessmentEvent = blk.AssessmentEventID(one("event", []string{"ujk"}))
		r.Enrolments = append(r.Enrolments, e)
		if rapid.Bool().Draw(t, "known") {
			p := blk.Person{ID: e.Person, Sex: blk.Sex(one("sex", blk.Sex("").CodeList().Values())), KTPRegion: rapid.SampledFrom([]blk.Region{{}, blk.MustParseRegion("64.01"), blk.MustParseRegion("64"), blk.MustParseRegion("35.07.24")}).Draw(t, "region")}
			if rapid.Bool().Draw(t, "disabled") {
				p.Disabilities = []blk.DisabilityKind{blk.DisabilitySensory}
			}
			persons = append(persons, p)
		}
		for j := range rapid.IntRange(0, 3).Draw(t, "outcomes") {
			r.Outcomes = append(r.Outcomes, training.Outcome{ID: training.OutcomeID(fmt.Sprint("o-", i, "-", j)), Enrolment: e.ID, Destination: training.Destination(one("destination", training.Destination("").CodeList().Values())),
				Window: training.OutcomeWindow(one("window", training.OutcomeWindow("").CodeList().Values())), Exclusion: training.ExclusionReason(one("exclusion", training.ExclusionReason("").CodeList().Values())),
				CollectedOn: blk.MustParseDate("2026-04-01").AddDays(rapid.IntRange(0, 500).Draw(t, "collected"))})
		}
	}
	return r, persons, centres
}

// A rate lies between its bounds, its parts are whole, and a breakdown sums to it.
func TestRateProperties(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		r, persons, centres := drawPeople(t)
		c := &blk.Context{On: blk.MustParseDate("2026-04-01").AddDays(rapid.IntRange(0, 600).Draw(t, "on"))}
		if rapid.Bool().Draw(t, "ever") {
			c = nil
		}
		q := training.RateQuery{Kind: training.IndicatorKind(rapid.SampledFrom(training.IndicatorKind("").CodeList().Values()).Draw(t, "kind")), Window: rapid.SampledFrom(append(windows(), "")).Draw(t, "window")}
		rate := r.Rate(q, c)
		require.True(t, rate.Numerator >= 0 && rate.Numerator <= rate.Denominator && rate.Untraced >= 0 && rate.Excluded >= 0)
		require.LessOrEqual(t, rate.Population(), len(r.Enrolments))
		if !rate.Value().IsZero() {
			require.True(t, rate.Lower().Compare(rate.Value()) <= 0 && rate.Value().Compare(rate.Upper()) <= 0, "%+v", rate)
		}
		require.True(t, rate.Lower().Compare(rate.Upper()) <= 0)
		require.Equal(t, rate.Denominator+rate.Untraced == 0, rate.Lower().IsZero())
		if rate.Untraced == 0 {
			require.True(t, rate.Lower() == rate.Value() && rate.Value() == rate.Upper())
		}
		for _, word := range training.Breakdown("").CodeList().Values() {
			groups := r.RatesBy(training.Breakdown(word), q, persons, centres, c)
			sum := training.Rate{Kind: q.Kind, Window: q.Window}
			for i, g := range groups {
				sum.Numerator, sum.Denominator = sum.Numerator+g.Rate.Numerator, sum.Denominator+g.Rate.Denominator
				sum.Untraced, sum.Excluded = sum.Untraced+g.Rate.Untraced, sum.Excluded+g.Rate.Excluded
				require.False(t, g.Hidden)
				require.NotZero(t, g.Label)
				require.True(t, i == 0 || g.Key == "" || groups[i-1].Key < g.Key, "in the order of their words, those not known last")
			}
			require.Equal(t, rate, sum, word)
			least := 5
			for i, g := range training.HideSmallRates(groups, c) {
				require.Equal(t, groups[i].Key, g.Key)
				if n := groups[i].Rate.Population(); n > 0 && n < least {
					require.True(t, g.Hidden)
				}
				if g.Hidden {
					require.Zero(t, g.Rate)
				} else {
					require.Equal(t, groups[i], g)
				}
			}
		}
		n := r.Counts(nil, c)
		require.True(t, n.Applied >= n.Began && n.Began >= n.Completed && n.Completed >= n.Passed && n.Completed >= n.Competent && n.Completed >= n.Placed)
	})
}

func TestBreakdowns(t *testing.T) {
	r := &training.Records{Batches: []training.Batch{{ID: "b-1", Programme: "las"}}, Enrolments: []training.Enrolment{ended(0, training.Completed), ended(1, training.Withdrawn), ended(2, training.Completed)}}
	persons := blk.Persons{{ID: "p-0", Sex: blk.Female, KTPRegion: blk.MustParseRegion("64.01.04"), Disabilities: []blk.DisabilityKind{blk.DisabilityPhysical}}, {ID: "p-1", Sex: blk.Male, KTPRegion: blk.MustParseRegion("35.07")}}
	centres := &centre.Records{Programmes: []centre.Programme{{ID: "las", Vocation: "welding"}}}
	keys := func(by training.Breakdown) (list []string) {
		for _, g := range r.RatesBy(by, training.RateQuery{Kind: training.CompletionRate}, persons, centres, &blk.Context{Regions: region.Table{}}) {
			list = append(list, g.Key+": "+g.Label.ID)
		}
		return list
	}
	require.Equal(t, []string{"35: Jawa Timur (35)", "64: Kalimantan Timur (64)", ": tidak diketahui"}, keys(training.ByRegion))
	require.Equal(t, []string{"female: perempuan", "male: laki-laki", ": tidak diketahui"}, keys(training.BySex))
	require.Equal(t, []string{"disability: penyandang disabilitas", "none: tanpa disabilitas", ": tidak diketahui"}, keys(training.ByDisability))
	require.Equal(t, []string{"welding: Teknik Las"}, keys(training.ByVocation))
	centres = nil
	require.Equal(t, []string{": tidak diketahui"}, keys(training.ByVocation))
}

func TestLabourForce(t *testing.T) {
	l := training.LabourForce{Working: 9_400, TemporarilyAway: 210, SeekingWork: 250, PreparingBusiness: 60, Discouraged: 50, WorkNotBegun: 30, Outside: 4_000}
	tpt, ok := l.UnemploymentRate(blk.RoundHalfUp)
	require.True(t, ok)
	require.Equal(t, "3.90", tpt.String())
	tpak, ok := l.ParticipationRate(blk.RoundHalfUp)
	require.True(t, ok)
	require.Equal(t, "71.43", tpak.String())
	for _, bad := range []training.LabourForce{{}, {Working: -1, Outside: 5}, {Working: 1<<53 + 1}} {
		_, ok = bad.UnemploymentRate(blk.RoundDown)
		require.False(t, ok)
		_, ok = bad.ParticipationRate(blk.RoundDown)
		require.False(t, ok)
	}
	_, ok = training.LabourForce{Outside: 5}.UnemploymentRate(blk.RoundDown)
	require.False(t, ok, "nobody is in the labour force")
	rapid.Check(t, func(t *rapid.T) {
		many := rapid.Int64Range(0, 1<<53)
		l := training.LabourForce{Working: many.Draw(t, "a"), TemporarilyAway: many.Draw(t, "b"), SeekingWork: many.Draw(t, "c"), PreparingBusiness: many.Draw(t, "d"), Discouraged: many.Draw(t, "e"), WorkNotBegun: many.Draw(t, "f"), Outside: many.Draw(t, "g")}
		require.Equal(t, l.Population(), l.Employed()+l.Unemployed()+l.Outside)
		for _, rate := range []func(blk.Rounding) (blk.Percent, bool){l.UnemploymentRate, l.ParticipationRate} {
			down, ok := rate(blk.RoundDown)
			if !ok {
				require.Zero(t, l.Size()*l.Population())
				continue
			}
			up, _ := rate(blk.RoundUp)
			least, _ := down.Hundredths()
			most, _ := up.Hundredths()
			require.True(t, least >= 0 && least <= most && most <= least+1 && most <= 100_00)
		}
	})
}

func TestRecaps(t *testing.T) {
	r := &training.Records{Batches: []training.Batch{{ID: "b-1", Centre: "blk-x", Programme: "las", Training: days("2026-05-04", "2026-06-05")}}}
	for i, c := range []training.Completion{training.Completed, training.Completed, training.Completed, training.Withdrawn, ""} {
		e := ended(i, c)
		e.Result = []training.Result{training.Passed, training.Passed, training.NotPassed, "", ""}[i]
		r.Enrolments = append(r.Enrolments, e)
	}
	r.Enrolments[3].Attended, r.Enrolments[2].Batch = blk.Period{}, "b-9"
	persons := blk.Persons{
		{ID: "p-0", Sex: blk.Female, KTPRegion: blk.MustParseRegion("64.01"), Disabilities: []blk.DisabilityKind{blk.DisabilityPhysical, blk.DisabilitySensory}},
		{ID: "p-1", Sex: blk.Female, KTPRegion: blk.MustParseRegion("64.01"), CurrentRegion: blk.MustParseRegion("63.71"), Disabilities: []blk.DisabilityKind{blk.DisabilitySensory}},
		{ID: "p-3", Sex: blk.Male},
	}
	centres := &centre.Records{Centres: []centre.Centre{{ID: "blk-x", Name: "BLK X", Kind: centre.UPTD, Region: blk.MustParseRegion("64.01")}}, Programmes: []centre.Programme{{ID: "las", Vocation: "welding"}}}
	p := r.ParticipationRecap(persons, centres)
	require.Equal(t, [][]string{
		{"tahun", "bulan", "penyelenggara", "tipe lembaga", "jenis kelamin", "provinsi", "kejuruan", "kelulusan", "jumlah"},
		{"2026", "3", "", "", "", "", "", "tidak lulus", "1"},
		{"2026", "3", "BLK X", "UPTD BLK", "perempuan", "Kalimantan Timur", "Teknik Las", "lulus", "2"},
		{"2026", "5", "BLK X", "UPTD BLK", "laki-laki", "Kalimantan Timur", "Teknik Las", "", "1"},
	}, p.Table(today))
	require.Equal(t, 4, p.Total(), "who only applied is no participant")
	require.Empty(t, p.CheckTotal(4))
	found := p.CheckTotal(5)
	require.Equal(t, []blk.CheckID{"DOC-005"}, checkIDs(found))
	blktest.CheckFinding(t, found[0])
	require.Equal(t, 4, r.ParticipationRecap(nil, nil).Total())

	for i, x := range []struct{ enrolment, industry, started string }{{"e-0", "25999", "2026-06-01"}, {"e-1", "", ""}, {"e-2", "25999", "2026-06-15"}} {
		o := training.Outcome{ID: training.OutcomeID(fmt.Sprint("o-", i)), Enrolment: blk.EnrolmentID(x.enrolment), Destination: training.Employed, Industry: x.industry, CollectedOn: blk.MustParseDate("2026-07-01")}
		if x.started != "" {
			o.StartedOn = blk.MustParseDate(x.started)
		}
		r.Outcomes = append(r.Outcomes, o)
	}
	q := r.PlacementRecap(persons, nil)
	require.Equal(t, [][]string{
		{"tahun", "bulan", "jenis kelamin", "provinsi domisili", "KBLI", "disabilitas", "ragam", "jumlah"},
		{"2026", "6", "", "", "25999", "tidak", "", "1"},
		{"2026", "6", "perempuan", "64", "25999", "ya", "ganda", "1"},
		{"2026", "7", "perempuan", "63", "", "ya", "sensorik", "1"},
	}, q.Table(nil))
	require.Equal(t, 3, q.Total())
	require.NotEmpty(t, q.CheckTotal(2))

	x := training.RecapCertification([]training.CertifiedPerson{{On: today.On, BodyKind: "p1", Person: "p-0", Industry: "25999"}, {On: today.On, BodyKind: "p1", Person: "p-0", Industry: "25999"}, {Person: "p-9"}}, persons)
	require.Equal(t, [][]string{
		{"tahun", "bulan", "jenis LSP", "jenis kelamin", "provinsi", "KBLI", "jumlah"},
		{"", "", "", "", "", "", "1"},
		{"2026", "3", "p1", "perempuan", "64", "25999", "2"},
	}, x.Table(&blk.Context{}))
	require.Equal(t, 3, x.Total())
	require.Empty(t, x.CheckTotal(3))
}

// Whatever the records say, nobody is counted twice or lost.
func TestRecapProperties(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		r, persons, centres := drawPeople(t)
		began := 0
		for i := range r.Enrolments {
			if r.Enrolments[i].Completion != "" {
				began++
			}
		}
		require.Equal(t, began, r.ParticipationRecap(persons, centres).Total())
		require.Equal(t, r.Rate(training.RateQuery{Kind: training.PlacementRate}, nil).Numerator, r.PlacementRecap(persons, nil).Total())
		rows := r.ParticipationRecap(persons, centres).Rows
		for i := range rows {
			require.Positive(t, rows[i].Count)
			for j := range i {
				a, b := rows[i], rows[j]
				a.Count, b.Count = 0, 0
				require.NotEqual(t, a, b, "rows differ")
			}
		}
	})
}
