package construction_test

import (
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/blktest"
	"github.com/vokasi/vokasi-go/blk/centre"
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
	if len(p.Contracts) > 0 { // where building begins the day after the order
		at = p.Contracts[0].StartOrderOn.AddDays(-4)
	}
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

func date(s string) blk.Date { return blk.MustParseDate(s) }

func month(s string) blk.PartialDate { return blk.MustParsePartialDate(s) }

func rupiah(n int64) blk.Rupiah {
	r, err := blk.NewRupiah(n)
	if err != nil {
		panic(err)
	}
	return r
}

// complete is a project in operation with all its papers. It has no fulfilments but
// for what no paper of its own can show.
func complete() *construction.Project {
	p := good()
	p.BuilderKind, p.CentreKind = blk.OrganisationMinistry, centre.UPTP
	p.AnnouncedOn, p.PlannedStart, p.PlannedFinish = date("2023-05-01"), month("2024-06"), month("2024")
	p.Revisions = []construction.PlanRevision{{On: date("2024-05-20"), PlannedStart: month("2024-09"), PlannedFinish: month("2025-06"), Reason: "tender diulang", Document: "sk-2", Citations: cited}}
	p.Need = construction.Need{On: date("2023-01-15"), Vocations: []centre.Vocation{"welding"}, Catchment: []blk.Region{blk.MustParseRegion("65")}, UnemploymentRate: blk.MustParsePercent("3.90"), Document: "d-1"}
	p.Study = construction.FeasibilityReport{On: date("2023-06-30"), Conclusion: construction.Feasible, Author: "konsultan", Document: "d-2"}
	p.Site = construction.Site{
		AreaM2: blk.MustNewCount(6000), Title: centre.TitleCertificate, Holder: centre.HeldByGovernment, TitledOn: date("2023-08-01"), TitleDocument: "d-3",
		Decision: construction.SiteDecree{SignedOn: date("2023-07-01"), Organisation: "pemprov", Document: "d-4"},
		Grant:    construction.LandGrant{SignedOn: date("2023-09-01"), Document: "d-5", CheckedOn: date("2023-10-01"), Fit: blk.FlagOf(true), CheckDocument: "d-6"},
	}
	p.Environment = construction.EnvironmentPaper{Kind: construction.EnvironmentUKLUPL, ApprovedOn: date("2023-11-01"), Document: "d-7"}
	p.Design = construction.Design{On: date("2024-01-15"), Estimate: rupiah(20_000_000_000), FloorAreaM2: blk.MustNewCount(2400), Document: "d-8"}
	p.Tenders = []construction.TenderRound{
		{Method: construction.OpenTender, AnnouncedOn: date("2024-02-01"), OpenedOn: date("2024-02-20"), Bidders: blk.MustNewCount(0), Outcome: construction.TenderFailed, DecidedOn: date("2024-03-01"), Reason: "tidak ada penawaran"},
		{Method: construction.OpenTender, AnnouncedOn: date("2024-03-15"), OpenedOn: date("2024-04-01"), Bidders: blk.MustNewCount(4), OwnerEstimate: rupiah(19_500_000_000), Outcome: construction.TenderAwarded, DecidedOn: date("2024-05-01"), Winner: "pt-bangun", WinningBid: rupiah(18_000_000_000), Document: "d-9"},
	}
	p.Contracts = []construction.Contract{{
		Number: "01/PPK/2024", Document: "d-10", Owner: "kemnaker", Contractor: "pt-bangun", Supervisor: "pt-awas", Value: rupiah(18_000_000_000), SignedOn: date("2024-09-02"),
		StartOrderOn: date("2024-09-10"), StartOrder: "d-11", Days: blk.MustNewCount(240), MaintenanceDays: blk.MustNewCount(190),
		Amendments: []construction.ContractAmendment{{SignedOn: date("2025-01-10"), Reason: "cuaca", Value: rupiah(19_000_000_000), Days: blk.MustNewCount(270), Document: "d-12"}},
		Citations:  cited,
	}}
	p.Handovers = []construction.Handover{
		{Kind: construction.HandoverProvisional, On: date("2025-06-06"), DefectsFound: blk.FlagOf(true), Document: "d-13"},
		{Kind: construction.HandoverFinal, On: date("2025-12-15"), Document: "d-14"},
	}
	p.Defects = []construction.Defect{{Title: "atap bocor", ListedOn: date("2025-06-06"), ClosedOn: date("2025-07-01"), Document: "d-15"}}
	p.FunctionalCertificate = construction.FitnessCertificate{Number: "SLF-1", IssuedOn: date("2025-12-20"), ExpiresOn: date("2030-12-19"), Document: "d-16"}
	p.Fulfilments = met(construction.BudgetAllocation, construction.DesignAndEstimate, construction.PhysicalCompletion, construction.OrganisationStructure,
		construction.TrainingProgramme, construction.TrainingStaff, construction.Facilities, construction.ReadyToTrain)
	return p
}

func TestProjectChecks(t *testing.T) {
	signed := func(p *construction.Project) { p.Contracts, p.Tenders, p.Handovers, p.Defects = nil, nil, nil, nil }
	blktest.Checks(t, catalogue("building_project"), func() *construction.Project {
		p := complete()
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
		{Check: "REF-001", At: "/builder_kind", Break: func(p *construction.Project) { p.BuilderKind = "x" }},
		{Check: "REF-001", At: "/centre_kind", Break: func(p *construction.Project) { p.CentreKind = "x" }},
		{Check: "CON-001", At: "/fulfilments", Break: func(p *construction.Project) { p.Site.AreaM2 = blk.MustNewCount(4999) }},
		{Check: "CON-001", At: "/fulfilments", Break: func(p *construction.Project) { p.Study = construction.FeasibilityReport{} }},
		{Check: "CON-001", At: "/fulfilments", Break: func(p *construction.Project) {
			p.History, p.Environment.Kind = nil, "" // the contract is signed all the same
		}},
		{Check: "CON-006", At: "/history", Break: func(p *construction.Project) { p.Handovers = p.Handovers[:1] }},
		{Check: "CON-006", At: "/history", Break: func(p *construction.Project) { p.FunctionalCertificate.ExpiresOn = date("2026-03-01") }},
		{Check: "CON-007", At: "/planned_start", Break: func(p *construction.Project) {
			signed(p)
			p.History, p.Revisions, p.PlannedStart, p.PlannedFinish = nil, nil, month("2026-02"), blk.PartialDate{}
		}},
		{Check: "CON-007", At: "/revisions/0/planned_start", Break: func(p *construction.Project) {
			signed(p)
			p.History = nil
		}},
		{Check: "CON-007", At: "/revisions/0/planned_start", Break: func(p *construction.Project) { p.Contracts[0].StartOrderOn = date("2024-10-01") }},
		{Check: "CON-009", At: "/planned_finish", Break: func(p *construction.Project) { p.PlannedFinish = month("2024-05") }},
		{Check: "CON-009", At: "/revisions/0/planned_finish", Break: func(p *construction.Project) { p.Revisions[0].PlannedFinish = month("2024-08") }},
		{Check: "CON-009", At: "/revisions/0/planned_finish", Break: func(p *construction.Project) {
			p.Revisions[0].PlannedStart, p.Revisions[0].PlannedFinish = month("2025-01"), blk.PartialDate{}
		}},
		{Check: "CON-036", At: "/fulfilments", Break: func(p *construction.Project) { p.Fulfilments[6].Met = blk.FlagOf(false) }},
		{Check: "CON-037", At: "/site/area_m2", Break: func(p *construction.Project) { p.Site.AreaM2 = blk.MustNewCount(4999) }},
		{Check: "CON-037", At: "/site/title", Break: func(p *construction.Project) { p.Site.Title = centre.TitleLease }},
		{Check: "CON-037", At: "/site/holder", Break: func(p *construction.Project) { p.Site.Holder = centre.HeldByCommunity }},
		{Check: "CON-038", At: "/fulfilments/8/met", Break: func(p *construction.Project) {
			p.Fulfilments = append(p.Fulfilments, construction.Fulfilment{Requirement: construction.SiteDecision, Met: blk.FlagOf(false)})
		}},
		{Check: "CON-038", At: "/fulfilments/8/met", Break: func(p *construction.Project) {
			p.Fulfilments = append(p.Fulfilments, met(construction.DefectsClosed)...)
			p.Defects[0].ClosedOn = blk.Date{}
		}},
		{Check: "CON-038", At: "/handovers/0/defects_found", Break: func(p *construction.Project) { p.Handovers[0].DefectsFound = blk.FlagOf(false) }},
		{Check: "CON-038", At: "/handovers/1/defects_found", Break: func(p *construction.Project) {
			p.Handovers[1].DefectsFound, p.Defects[0].ClosedOn = blk.FlagOf(false), date("2025-12-16")
		}},
		{Check: "CON-038", At: "/tenders/1/outcome", Break: func(p *construction.Project) { p.Tenders[1].Outcome = construction.TenderCancelled }},
		{Check: "CON-039", At: "/site/titled_on", Break: func(p *construction.Project) { p.Site.TitledOn = date("2026-03-03") }},
		{Check: "CON-039", At: "/contracts/0/amendments/0/signed_on", Break: func(p *construction.Project) { p.Contracts[0].Amendments[0].SignedOn = date("2026-03-03") }},
		{Check: "CON-039", At: "/fulfilments/0/on", Break: func(p *construction.Project) { p.Fulfilments[0].On = month("2026-04") }},
		{Check: "CON-039", At: "/history/8/at", Break: func(p *construction.Project) { p.History[8].At = blk.MustParseInstant("2026-03-02T17:00:00Z") }},
		{Check: "CON-040", At: "/study/on", Break: func(p *construction.Project) { p.Study.On = date("2023-01-14") }},
		{Check: "CON-040", At: "/contracts/0/signed_on", Break: func(p *construction.Project) { p.Environment.ApprovedOn = date("2024-09-03") }},
		{Check: "CON-040", At: "/tenders/1/announced_on", Break: func(p *construction.Project) { p.Tenders[1].AnnouncedOn = date("2024-02-29") }},
		{Check: "CON-040", At: "/contracts/0/start_order_on", Break: func(p *construction.Project) { p.Contracts[0].StartOrderOn = date("2024-09-01") }},
		{Check: "CON-040", At: "/contracts/0/planned_finish", Break: func(p *construction.Project) { p.Contracts[0].PlannedFinish = date("2024-09-09") }},
		{Check: "CON-040", At: "/contracts/0/amendments/0/signed_on", Break: func(p *construction.Project) { p.Contracts[0].Amendments[0].SignedOn = date("2024-09-01") }},
		{Check: "CON-040", At: "/contracts/0/amendments/0/planned_finish", Break: func(p *construction.Project) { p.Contracts[0].Amendments[0].PlannedFinish = date("2024-09-01") }},
		{Check: "CON-040", At: "/contracts/1/signed_on", Break: func(p *construction.Project) {
			p.Contracts = append(p.Contracts, construction.Contract{SignedOn: date("2024-09-01")})
		}},
		{Check: "CON-040", At: "/handovers/0/on", Break: func(p *construction.Project) { p.Handovers[0].On = date("2024-09-09") }},
		{Check: "CON-040", At: "/handovers/1/on", Break: func(p *construction.Project) { p.Handovers[1].On = date("2025-06-05") }},
		{Check: "CON-040", At: "/defects/0/closed_on", Break: func(p *construction.Project) { p.Defects[0].ClosedOn = date("2025-06-05") }},
		{Check: "CON-040", At: "/functional_certificate/expires_on", Break: func(p *construction.Project) { p.FunctionalCertificate.ExpiresOn = date("2025-12-19") }},
		{Check: "CON-041", At: "/revisions/0/on", Break: func(p *construction.Project) { p.Revisions[0].On = date("2023-04-30") }},
		{Check: "CON-041", At: "/revisions/0/reason", Break: func(p *construction.Project) { p.Revisions[0].Reason = "" }},
		{Check: "CON-041", At: "/revisions/1/planned_start", Break: func(p *construction.Project) {
			p.Revisions = append(p.Revisions, construction.PlanRevision{On: date("2024-06-01"), Reason: "x"})
		}},
		{Check: "CON-042", At: "/handovers/1/on", Break: func(p *construction.Project) { p.Handovers[1].On = date("2025-12-12") }},
		{Check: "CON-043", At: "/design/estimate", Break: func(p *construction.Project) { p.Design.Estimate = rupiah(-1) }},
		{Check: "CON-043", At: "/contracts/0/audited_progress", Break: func(p *construction.Project) { p.Contracts[0].AuditedProgress = blk.MustParsePercent("100.01") }},
		{Check: "CON-043", At: "/tenders/1/winning_bid", Break: func(p *construction.Project) { p.Tenders[1].WinningBid = rupiah(19_500_000_001) }},
		{Check: "CON-043", At: "/contracts/0/value", Break: func(p *construction.Project) { p.Contracts[0].Value = rupiah(18_000_000_001) }},
		{Check: "CON-043", At: "/contracts/0/amendments/0/value", Break: func(p *construction.Project) { p.Contracts[0].Amendments[0].Value = rupiah(-1) }},
		{Check: "CON-044", At: "/contracts/0/amendments/0/reason", Break: func(p *construction.Project) { p.Contracts[0].Amendments[0].Reason = "" }},
		{Check: "CON-044", At: "/contracts/0/amendments/0/value", Break: func(p *construction.Project) { p.Contracts[0].Amendments[0].Value = rupiah(19_800_000_001) }},
		{Check: "REF-001", At: "/site/title", Break: func(p *construction.Project) { p.Site.Title = "x" }},
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
	require.Len(t, ids, len(everything())+2, "every requirement guards something; two guards ask for the plan and the state before a hold")
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
