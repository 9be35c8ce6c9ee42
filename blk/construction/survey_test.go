package construction_test

import (
	"fmt"
	"math"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/blktest"
	"github.com/vokasi/vokasi-go/blk/centre"
	"github.com/vokasi/vokasi-go/blk/construction"
)

func programme(qualifier blk.CountQualifier, n int) []construction.NationalProgramme {
	return []construction.NationalProgramme{{ID: "nasional-2026", Title: blk.Text{ID: "BLK 2026"}, Centres: blk.QualifiedCount{Qualifier: qualifier, Value: blk.MustNewCount(n)}}}
}

func TestSurvey(t *testing.T) {
	plan := func(id blk.ProjectID, region, start string, revisions ...construction.PlanRevision) construction.Project {
		p := construction.Project{ID: id, Programme: "nasional-2026", AnnouncedOn: date("2025-12-10"), Revisions: revisions}
		if region != "" {
			p.Region = blk.MustParseRegion(region)
		}
		if start != "" {
			p.PlannedStart = month(start)
		}
		return p
	}
	to := func(on, start string) construction.PlanRevision {
		return construction.PlanRevision{On: date(on), PlannedStart: month(start), Reason: "x"}
	}
	r := construction.Records{Programmes: programme(blk.CountAbout, 22), Projects: []construction.Project{
		plan("a", "65", "2026-06", to("2026-05-02", "2026-09"), to("2026-08-30", "2026-11")),
		plan("b", "65.71", "2026-06", to("2026-05-02", "2026-06-20")),
		plan("c", "33.26", "2026-06-15"),
		plan("d", "", "2026", to("2026-03-01", "2026-10")),
		plan("e", "33", ""),
		{ID: "z", Programme: "another"},
	}}
	r.Projects[2].Fulfilments = []construction.Fulfilment{{Requirement: construction.NeedStatement, Met: blk.FlagOf(false)}}
	r.Projects[4].History = []construction.ProjectStep{{Event: construction.Cancel, To: construction.Cancelled, At: blk.MustParseInstant("2026-08-01T00:00:00Z")}}

	s := r.Survey("nasional-2026", &blk.Context{On: date("2026-07-01")})
	require.Equal(t, 5, s.Listed)
	require.Equal(t, "sekitar 17", s.Unlisted.Label().ID)
	require.Equal(t, []construction.StateTally{{State: construction.Proposed, Projects: 5}}, s.States)
	require.Equal(t, []construction.ProvinceTally{{Province: blk.MustParseRegion("33"), Projects: 2}, {Province: blk.MustParseRegion("65"), Projects: 2}, {Projects: 1}}, s.Provinces)
	require.Equal(t, []construction.StartTally{{Start: month("2026-06"), Projects: 2}, {Start: month("2026-09"), Projects: 1}, {Start: month("2026-10"), Projects: 1}, {Projects: 1}}, s.Starts, "a day counts in its month")
	require.Equal(t, []construction.Slip{{Project: "a", First: month("2026-06"), Now: month("2026-09"), Months: 3, Revisions: 1}}, s.Slips, "what became more exact did not slip")
	require.Equal(t, []blk.ProjectID{"b", "c"}, s.Overdue)
	require.Equal(t, []construction.LackTally{{Requirement: construction.NeedStatement, Missing: 1, Unknown: 4}}, s.Lacking)

	s = r.Survey("nasional-2026", &blk.Context{On: date("2026-09-01")})
	require.Equal(t, 5, s.Slips[0].Months)
	require.Equal(t, []construction.StateTally{{State: construction.Proposed, Projects: 4}, {State: construction.Cancelled, Projects: 1}}, s.States)
	require.Equal(t, 3, s.Lacking[0].Unknown, "a cancelled project goes nowhere")
	s = r.Survey("nasional-2026", &blk.Context{On: date("2025-12-31")})
	require.Empty(t, s.Slips)
	require.Equal(t, construction.StartTally{Start: month("2026"), Projects: 1}, s.Starts[0], "a year is no month")
	s = r.Survey("nasional-2026", nil)
	require.Empty(t, s.Overdue, "without a day nothing is overdue")
	require.Equal(t, 6, r.Survey("", nil).Listed)
	require.True(t, r.Survey("", nil).Unlisted.IsZero())
	require.Equal(t, construction.Survey{Programme: "nowhere"}, r.Survey("nowhere", nil))

	r.Programmes = programme(blk.CountExactly, 3)
	require.Equal(t, blk.ExactCount(blk.MustNewCount(0)), r.Survey("nasional-2026", nil).Unlisted)
}

// TestSurveyCountsAll: every project is counted once in each tally, in whatever order
// they stand.
func TestSurveyCountsAll(t *testing.T) {
	states := construction.ProjectState("").CodeList().Values()
	rapid.Check(t, func(t *rapid.T) {
		var r construction.Records
		for i, n := 0, rapid.IntRange(0, 30).Draw(t, "n"); i < n; i++ {
			p := construction.Project{ID: blk.ProjectID(fmt.Sprint("p-", i)), Region: rapid.SampledFrom([]blk.Region{{}, blk.MustParseRegion("33"), blk.MustParseRegion("65.71")}).Draw(t, "region")}
			draw := func(name string) blk.PartialDate {
				return rapid.SampledFrom([]blk.PartialDate{{}, month("2026"), month("2026-06"), month("2026-06-03"), month("2026-12-31"), month("2027-01")}).Draw(t, name)
			}
			p.PlannedStart = draw("start")
			p.Revisions = []construction.PlanRevision{{On: date("2026-02-01"), PlannedStart: draw("revised")}}
			p.History = []construction.ProjectStep{{To: construction.ProjectState(rapid.SampledFrom(states).Draw(t, "state"))}}
			r.Projects = append(r.Projects, p)
		}
		c := &blk.Context{On: date("2026-07-01")}
		s := r.Survey("", c)
		sum := 0
		for _, x := range s.States {
			sum += x.Projects
		}
		for _, x := range s.Provinces {
			sum += x.Projects
		}
		for _, x := range s.Starts {
			sum += x.Projects
		}
		require.Equal(t, 3*len(r.Projects), sum)
		for _, x := range s.Slips {
			require.True(t, x.Now.Period().From.After(x.First.Period().Until))
			require.Positive(t, x.Months+1)
		}
		slices.Reverse(r.Projects)
		require.Equal(t, s, r.Survey("", c))
	})
}

// TestCentreContext: a project is commissioned by what the records of its centre show.
func TestCentreContext(t *testing.T) {
	r := construction.Records{Projects: []construction.Project{*complete()}}
	p := &r.Projects[0]
	p.Fulfilments = met(construction.OrganisationStructure)
	p.Centre = "blk-kaltara"
	p.History = []construction.ProjectStep{{Event: construction.HandOverFinally, To: construction.FinalHandover}}
	centres := &centre.Records{Centres: []centre.Centre{{ID: "another"}}}
	truth := func() map[string]blk.Truth {
		c := r.CentreContext(centres, today)
		m := map[string]blk.Truth{}
		for _, a := range p.Next(c)[0].Children {
			m[a.Code] = a.Truth
		}
		return m
	}
	require.Equal(t, map[string]blk.Truth{"CON-014": blk.True, "CON-015": blk.Undetermined, "CON-016": blk.Undetermined, "CON-017": blk.Undetermined, "CON-027": blk.True, "CON-028": blk.Undetermined}, truth())
	centres.Centres = append(centres.Centres, centre.Centre{ID: "blk-kaltara", StatedResources: []centre.StatedResource{{Resource: centre.ResourceProgrammes, State: centre.Available, Citations: cited}}})
	require.Equal(t, blk.True, truth()["CON-015"])
	_, from := r.CentreContext(centres, today).Ask("CON-015", string(p.ID))
	require.Equal(t, cited[0], from)
	centres.Workshops = []centre.Workshop{{ID: "w", Centre: "blk-kaltara"}, {ID: "w-2", Centre: "another"}}
	centres.Equipment = []centre.Equipment{{ID: "e", Workshop: "w-2", Quantity: blk.MustNewCount(4)}, {ID: "e-2", Workshop: "w", Quantity: blk.MustNewCount(4), Usable: blk.MustNewCount(4)}}
	centres.Programmes = []centre.Programme{{ID: "prog", Centre: "blk-kaltara"}}
	centres.Instructors = []centre.Instructor{{ID: "i", Centre: "blk-kaltara"}}
	require.Equal(t, blk.True, truth()["CON-016"])
	require.NotEqual(t, blk.True, truth()["CON-028"], "nobody knows whether the instructor is certified")
	centres.Instructors[0].Certificates = []centre.InstructorCertificate{{Kind: centre.Technical, Valid: blk.Period{From: date("2024-01-01"), Until: date("2027-01-01")}}}
	c := r.CentreContext(centres, today)
	for _, id := range []blk.CheckID{"CON-015", "CON-016", "CON-017", "CON-028"} {
		got, _ := c.Ask(id, string(p.ID))
		require.Equal(t, blk.True, got, id)
	}
	require.Equal(t, blk.True, p.Next(c)[0].Truth, "nothing is lacking")
	got, _ := r.CentreContext(nil, nil).Ask("CON-028", string(p.ID))
	require.Equal(t, blk.Undetermined, got)
	c = r.CentreContext(centres, &blk.Context{Supply: func(check blk.CheckID, _ string) (blk.Truth, blk.Citation) {
		return blk.TruthOf(check == "CON-020"), blk.Citation{}
	}})
	got, _ = c.Ask("CON-020", string(p.ID))
	require.Equal(t, blk.True, got)
	got, _ = c.Ask("CON-028", "p-x")
	require.Equal(t, blk.False, got, "what the centres do not know is asked further")
}

// TestBuilderKind: what the organisations say of the builder is what the project says.
func TestBuilderKind(t *testing.T) {
	common := &blk.Records{Organisations: []blk.Organisation{{ID: "kemnaker", Kind: blk.OrganisationMinistry}, {ID: "pemkot", Kind: blk.OrganisationCityGovernment}, {ID: "kemnaker", Kind: blk.OrganisationPress}}}
	for _, x := range []struct {
		builder blk.OrganisationID
		kind    blk.OrganisationKind
		told    bool
	}{
		{"kemnaker", blk.OrganisationMinistry, false}, {"pemkot", blk.OrganisationCityGovernment, false},
		{"kemnaker", blk.OrganisationCityGovernment, true}, {"pemkot", blk.OrganisationMinistry, true},
		{"kemnaker", "", true}, {"pemkot", "", false}, // of a ministry it is to be said, for its land
		{"", blk.OrganisationMinistry, false}, {"elsewhere", blk.OrganisationMinistry, false}, {"kemnaker", "x", false},
	} {
		r := construction.Records{Projects: []construction.Project{{ID: "p", Name: "x", Builder: x.builder, BuilderKind: x.kind}}}
		found := r.CheckWithCommon(common, today, r.Check(today))
		require.Equal(t, x.told, len(found) == 1, "%s %s", x.builder, x.kind)
		for _, f := range found {
			require.Equal(t, "/projects/0/builder_kind", f.At)
			require.Equal(t, blk.CheckID("CON-038"), f.Check)
			blktest.CheckFinding(t, f)
		}
	}
	require.Nil(t, (&construction.Records{}).CheckWithCommon(nil, nil, nil))
}

// TestHostile: long lists, extremes and days far apart are judged in one pass.
func TestHostile(t *testing.T) {
	p := complete()
	first, last := date("0001-01-01"), date("9999-12-31")
	n := 10_000
	for i := range n {
		day := first
		if i%2 == 0 {
			day = last
		}
		p.Revisions = append(p.Revisions, construction.PlanRevision{On: day, PlannedStart: month("9999-12-31"), PlannedFinish: month("0001")})
		p.Tenders = append(p.Tenders, construction.TenderRound{AnnouncedOn: day, DecidedOn: first, OwnerEstimate: rupiah(math.MinInt32), WinningBid: rupiah(1<<53 - 1)})
		p.Contracts = append(p.Contracts, construction.Contract{SignedOn: day, StartOrderOn: last, Days: blk.MustNewCount(math.MaxInt32), Value: rupiah(1<<53 - 1), Amendments: []construction.ContractAmendment{{Value: rupiah(1<<53 - 1), Days: blk.MustNewCount(math.MaxInt32)}}})
		p.Handovers = append(p.Handovers, construction.Handover{Kind: construction.HandoverFinal, On: day}, construction.Handover{Kind: construction.HandoverProvisional, On: day})
		p.Defects = append(p.Defects, construction.Defect{Title: "x", ListedOn: day, ClosedOn: first})
		p.Fulfilments = append(p.Fulfilments, construction.Fulfilment{Requirement: construction.DefectsClosed, Met: blk.FlagOf(i%2 == 0)})
		p.History = append(p.History, construction.ProjectStep{To: construction.OnHold})
	}
	require.Greater(t, len(p.Check(today)), n)
	require.NotEmpty(t, p.Next(today))
	require.Equal(t, 1, (&construction.Records{Projects: []construction.Project{*p}}).Survey("", today).Listed)
	require.False(t, p.ContractOn(blk.Date{}).FinishOn(blk.Date{}).Before(first))
}
