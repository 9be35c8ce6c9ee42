package construction_test

import (
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/blktest"
	"github.com/vokasi/vokasi-go/blk/construction"
	"github.com/vokasi/vokasi-go/blk/region"
)

var (
	today    = &blk.Context{On: blk.MustParseDate("2026-03-02"), Phase: blk.Final, Regions: region.Table{}}
	reported = &blk.Context{On: blk.MustParseDate("2025-12-10"), Phase: blk.Reported}
	cited    = []blk.Citation{{Source: "s1", Claim: blk.ClaimPlan}}
)

func catalogue(entity string) []blk.CheckInfo {
	var infos []blk.CheckInfo
	for _, info := range construction.Checks() {
		if info.Entity == entity && (info.At != "" || entity != "building_project") { // guards have no place
			infos = append(infos, info)
		}
	}
	return infos
}

func met(requirements ...construction.Requirement) []construction.Fulfilment {
	var list []construction.Fulfilment
	for _, r := range requirements {
		list = append(list, construction.Fulfilment{Requirement: r, Met: blk.FlagOf(true)})
	}
	return list
}

func everything() []construction.Requirement {
	var list []construction.Requirement
	for _, v := range construction.Requirement("").CodeList().Values() {
		list = append(list, construction.Requirement(v))
	}
	return list
}

// path are the events that lead from the proposal to operation.
var path = []construction.ProjectEvent{construction.Study, construction.SecureLand, construction.Budget, construction.Tender, construction.SignContract,
	construction.BreakGround, construction.HandOver, construction.HandOverFinally, construction.Commission}

// walk makes the moves of a path for a project, each a day after the one before.
func walk(t require.TestingT, p *construction.Project, events []construction.ProjectEvent) {
	at := blk.MustParseDate("2025-01-01")
	for _, e := range events {
		step, found := construction.ProjectLifecycle().Try(p.History, e, blk.Move[construction.Project]{Record: p, Actor: "u", Role: blk.RoleCommitmentOfficer, At: blk.MustParseInstant(at.String() + "T01:00:00Z"), Context: today})
		require.Empty(t, found, e)
		p.History = append(p.History, step)
		at = at.AddDays(1)
	}
}

func good() *construction.Project {
	p := &construction.Project{ID: "blk-kaltara", Name: "BLK Kaltara", Region: blk.MustParseRegion("65"), Builder: "kemnaker", Proponent: "pemprov", Centre: "c", Programme: "nasional-2026",
		PlannedStart: blk.MustParsePartialDate("2026-06"), PlannedFinish: blk.MustParsePartialDate("2027"), Site: construction.Site{AreaM2: blk.MustNewCount(5000)}, Fulfilments: met(everything()...),
		Sectors: []construction.ServedSector{{Sector: blk.SectorEnergy, Strategic: blk.FlagOf(true)}}, Citations: cited}
	return p
}

func TestProjectChecks(t *testing.T) {
	blktest.Checks(t, catalogue("building_project"), func() *construction.Project {
		p := good()
		walk(t, p, path)
		return p
	}, today, (*construction.Project).Check, append(brokenProgress(), []blktest.Example[construction.Project]{
		{Check: "DOC-009", At: "/id", Break: func(p *construction.Project) { p.ID = "" }},
		{Check: "DOC-014", At: "/id", Break: func(p *construction.Project) { p.ID = "a b" }},
		{Check: "DOC-009", At: "/name", Break: func(p *construction.Project) { p.Name = "" }},
		{Check: "REF-005", At: "/region", Break: func(p *construction.Project) { p.Region = blk.MustParseRegion("97") }},
		{Check: "DOC-014", At: "/builder", Break: func(p *construction.Project) { p.Builder = "a b" }},
		{Check: "DOC-014", At: "/proponent", Break: func(p *construction.Project) { p.Proponent = "a b" }},
		{Check: "DOC-014", At: "/centre", Break: func(p *construction.Project) { p.Centre = "a b" }},
		{Check: "DOC-014", At: "/programme", Break: func(p *construction.Project) { p.Programme = "a b" }},
		{Check: "CON-001", At: "/fulfilments", Break: func(p *construction.Project) { p.Site.AreaM2 = blk.MustNewCount(4999) }},
		{Check: "CON-001", At: "/fulfilments", Break: func(p *construction.Project) {
			p.Fulfilments = met(construction.HandoverRecord, construction.FunctionalCertificate)
		}},
		{Check: "CON-006", At: "/history", Break: func(p *construction.Project) {
			p.Fulfilments = met(construction.Land, construction.FeasibilityStudy, construction.EnvironmentalDocument)
		}},
		{Check: "CON-007", At: "/planned_start", Break: func(p *construction.Project) { p.History, p.PlannedStart = nil, blk.MustParsePartialDate("2026-02") }},
		{Check: "CON-009", At: "/planned_finish", Break: func(p *construction.Project) { p.PlannedFinish = blk.MustParsePartialDate("2026-05") }},
		{Check: "LIF-001", At: "/history/0/event", Break: func(p *construction.Project) { p.History = p.History[1:] }},
		{Check: "REF-008", At: "/sectors/0/sector", Break: func(p *construction.Project) { p.Sectors[0].Sector = "A B" }},
		{Check: "DOC-009", At: "/fulfilments/0/met", Break: func(p *construction.Project) { p.Fulfilments[0].Met = blk.Flag{} }},
	}...))
	require.NoError(t, good().Validate(today))
}

// TestOtherRoomsFulfil: what the budget shows need not be said again in the project,
// but what is said of the project itself decides.
func TestOtherRoomsFulfil(t *testing.T) {
	c := &blk.Context{On: today.On, Supply: func(check blk.CheckID, subject string) (blk.Truth, blk.Citation) {
		return blk.TruthOf(check == "CON-020" && subject == "p"), blk.Citation{}
	}}
	p := &construction.Project{ID: "p"}
	require.Equal(t, blk.True, p.Has(construction.BudgetAllocation, c))
	require.Equal(t, blk.Undetermined, p.Has(construction.BudgetAllocation, nil))
	require.Equal(t, blk.Undetermined, p.Has("something else", c))
	p.Fulfilments = []construction.Fulfilment{{Requirement: construction.BudgetAllocation, Met: blk.FlagOf(false)}}
	require.Equal(t, blk.False, p.Has(construction.BudgetAllocation, c))
}

func TestOtherChecks(t *testing.T) {
	blktest.Checks(t, catalogue("served_sector"), func() *construction.ServedSector { return &construction.ServedSector{Sector: blk.SectorServices} }, today, (*construction.ServedSector).Check, []blktest.Example[construction.ServedSector]{
		{Check: "DOC-009", At: "/sector", Break: func(s *construction.ServedSector) { s.Sector = "" }},
		{Check: "REF-008", At: "/sector", Break: func(s *construction.ServedSector) { s.Sector = "A" }},
	})
	blktest.Checks(t, catalogue("fulfilment"), func() *construction.Fulfilment {
		return &construction.Fulfilment{Requirement: construction.Land, Met: blk.FlagOf(false), Document: "d", Citations: cited}
	}, today, (*construction.Fulfilment).Check, []blktest.Example[construction.Fulfilment]{
		{Check: "DOC-009", At: "/requirement", Break: func(f *construction.Fulfilment) { f.Requirement = "" }},
		{Check: "REF-001", At: "/requirement", Break: func(f *construction.Fulfilment) { f.Requirement = "x" }},
		{Check: "DOC-009", At: "/met", Break: func(f *construction.Fulfilment) { f.Met = blk.Flag{} }},
		{Check: "DOC-014", At: "/document", Break: func(f *construction.Fulfilment) { f.Document = "a b" }},
	})
	blktest.Checks(t, catalogue("national_programme"), func() *construction.NationalProgramme {
		return &construction.NationalProgramme{ID: "n", Title: blk.Text{ID: "x"}, Organisation: "o", Centres: blk.QualifiedCount{Qualifier: blk.CountAbout, Value: blk.MustNewCount(22)}, Citations: cited}
	}, today, (*construction.NationalProgramme).Check, []blktest.Example[construction.NationalProgramme]{
		{Check: "DOC-009", At: "/id", Break: func(n *construction.NationalProgramme) { n.ID = "" }},
		{Check: "DOC-014", At: "/id", Break: func(n *construction.NationalProgramme) { n.ID = "a b" }},
		{Check: "DOC-009", At: "/title", Break: func(n *construction.NationalProgramme) { n.Title = blk.Text{} }},
		{Check: "DOC-014", At: "/organisation", Break: func(n *construction.NationalProgramme) { n.Organisation = "a b" }},
		{Check: "REF-001", At: "/centres/qualifier", Break: func(n *construction.NationalProgramme) { n.Centres.Qualifier = "x" }},
	})
}

func TestLifecycle(t *testing.T) {
	blktest.Lifecycle(t, construction.ProjectLifecycle())
	p := good()
	require.Equal(t, construction.Proposed, p.State())
	walk(t, p, path)
	require.Equal(t, construction.InOperation, p.State())
	require.Empty(t, p.Check(today))

	ids := map[blk.CheckID]bool{}
	for _, info := range construction.ProjectLifecycle().Checks() {
		require.False(t, ids[info.ID], "a guard's id stands for one requirement")
		ids[info.ID] = true
	}
	require.Len(t, ids, len(everything()), "every requirement guards something")
}

func TestNext(t *testing.T) {
	p := &construction.Project{ID: "blk-kaltara", Name: "BLK Kaltara", PlannedStart: blk.MustParsePartialDate("2026-06")}
	next := p.Next(reported)
	require.Len(t, next, 2)
	require.Equal(t, "study", next[0].Code)
	require.Equal(t, blk.Undetermined, next[0].Truth)
	require.Equal(t, "CON-018", next[0].Leaves(blk.Undetermined)[0].Code)
	require.Equal(t, "cancel", next[1].Code)

	p.Fulfilments = append(met(construction.NeedStatement), construction.Fulfilment{Requirement: construction.NeedStatement, Met: blk.FlagOf(false)})
	require.Equal(t, blk.False, p.Next(reported)[0].Truth, "the last that is said counts")
}

// TestWhatIsMissingStops takes requirements away at random: the walk goes
// exactly as far as the guards allow.
func TestWhatIsMissingStops(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		have := rapid.SliceOfDistinct(rapid.SampledFrom(everything()), rapid.ID[construction.Requirement]).Draw(t, "have")
		p := good()
		p.Fulfilments = met(have...)
		for _, e := range path {
			m := blk.Move[construction.Project]{Record: p, Actor: "u", Role: blk.RoleCommitmentOfficer, At: blk.MustParseInstant("2025-01-01T00:00:00Z"), Context: today}
			answer := construction.ProjectLifecycle().Ask(p.History, e, m)
			step, found := construction.ProjectLifecycle().Try(p.History, e, m)
			require.Equal(t, answer.Truth == blk.True, len(found) == 0)
			require.Len(t, found, len(answer.Leaves(blk.Undetermined))+len(answer.Leaves(blk.False)), "every reason is told")
			if len(found) > 0 {
				break
			}
			p.History = append(p.History, step)
		}
		require.Empty(t, p.Check(&blk.Context{On: today.On, Phase: blk.Final}).Of("CON-001"))
	})
}

func TestRecords(t *testing.T) {
	r := construction.Records{Programmes: make([]construction.NationalProgramme, 1), Projects: make([]construction.Project, 1)}
	require.Len(t, r.Check(reported).Of("DOC-009"), 4)
	blktest.CodeList(t, construction.Requirement(""), construction.ProjectState(""), construction.ProjectEvent(""))
	for _, info := range construction.Checks() {
		blktest.CheckDescription(t, info)
	}
}
