package construction_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/blktest"
	"github.com/vokasi/vokasi-go/blk/centre"
	"github.com/vokasi/vokasi-go/blk/construction"
)

const odd blk.DocumentID = "a b"

func TestPapers(t *testing.T) {
	blktest.Checks(t, catalogue("plan_revision"), func() *construction.PlanRevision { return &complete().Revisions[0] }, today, (*construction.PlanRevision).Check, []blktest.Example[construction.PlanRevision]{
		{Check: "DOC-009", At: "/on", Break: func(r *construction.PlanRevision) { r.On = blk.Date{} }},
		{Check: "DOC-014", At: "/document", Break: func(r *construction.PlanRevision) { r.Document = odd }},
	})
	blktest.Checks(t, catalogue("building_need"), func() *construction.Need { return &complete().Need }, today, (*construction.Need).Check, []blktest.Example[construction.Need]{
		{Check: "REF-008", At: "/vocations/0", Break: func(n *construction.Need) { n.Vocations[0] = "A B" }},
		{Check: "REF-005", At: "/catchment/0", Break: func(n *construction.Need) { n.Catchment[0] = blk.MustParseRegion("97") }},
		{Check: "DOC-014", At: "/document", Break: func(n *construction.Need) { n.Document = odd }},
	})
	blktest.Checks(t, catalogue("feasibility_report"), func() *construction.FeasibilityReport { return &complete().Study }, today, (*construction.FeasibilityReport).Check, []blktest.Example[construction.FeasibilityReport]{
		{Check: "REF-001", At: "/conclusion", Break: func(s *construction.FeasibilityReport) { s.Conclusion = "x" }},
		{Check: "DOC-014", At: "/author", Break: func(s *construction.FeasibilityReport) { s.Author = "a b" }},
		{Check: "DOC-014", At: "/document", Break: func(s *construction.FeasibilityReport) { s.Document = odd }},
	})
	blktest.Checks(t, catalogue("building_site"), func() *construction.Site { return &complete().Site }, today, (*construction.Site).Check, []blktest.Example[construction.Site]{
		{Check: "REF-001", At: "/title", Break: func(s *construction.Site) { s.Title = "x" }},
		{Check: "REF-001", At: "/holder", Break: func(s *construction.Site) { s.Holder = "x" }},
		{Check: "DOC-014", At: "/title_document", Break: func(s *construction.Site) { s.TitleDocument = odd }},
		{Check: "DOC-014", At: "/decision/organisation", Break: func(s *construction.Site) { s.Decision.Organisation = "a b" }},
		{Check: "DOC-014", At: "/decision/document", Break: func(s *construction.Site) { s.Decision.Document = odd }},
		{Check: "DOC-014", At: "/grant/document", Break: func(s *construction.Site) { s.Grant.Document = odd }},
		{Check: "DOC-014", At: "/grant/check_document", Break: func(s *construction.Site) { s.Grant.CheckDocument = odd }},
	})
	blktest.Checks(t, catalogue("environment_paper"), func() *construction.EnvironmentPaper { return &complete().Environment }, today, (*construction.EnvironmentPaper).Check, []blktest.Example[construction.EnvironmentPaper]{
		{Check: "REF-001", At: "/kind", Break: func(e *construction.EnvironmentPaper) { e.Kind = "x" }},
		{Check: "DOC-014", At: "/document", Break: func(e *construction.EnvironmentPaper) { e.Document = odd }},
	})
	blktest.Checks(t, catalogue("building_design"), func() *construction.Design { return &complete().Design }, today, (*construction.Design).Check, []blktest.Example[construction.Design]{
		{Check: "DOC-014", At: "/document", Break: func(d *construction.Design) { d.Document = odd }},
	})
	blktest.Checks(t, catalogue("tender_round"), func() *construction.TenderRound { return &complete().Tenders[1] }, today, (*construction.TenderRound).Check, []blktest.Example[construction.TenderRound]{
		{Check: "REF-001", At: "/method", Break: func(r *construction.TenderRound) { r.Method = "x" }},
		{Check: "REF-001", At: "/outcome", Break: func(r *construction.TenderRound) { r.Outcome = "x" }},
		{Check: "DOC-014", At: "/winner", Break: func(r *construction.TenderRound) { r.Winner = "a b" }},
		{Check: "DOC-014", At: "/document", Break: func(r *construction.TenderRound) { r.Document = odd }},
	})
	blktest.Checks(t, catalogue("works_contract"), func() *construction.Contract { return &complete().Contracts[0] }, today, (*construction.Contract).Check, []blktest.Example[construction.Contract]{
		{Check: "DOC-014", At: "/document", Break: func(k *construction.Contract) { k.Document = odd }},
		{Check: "DOC-014", At: "/owner", Break: func(k *construction.Contract) { k.Owner = "a b" }},
		{Check: "DOC-014", At: "/contractor", Break: func(k *construction.Contract) { k.Contractor = "a b" }},
		{Check: "DOC-014", At: "/supervisor", Break: func(k *construction.Contract) { k.Supervisor = "a b" }},
		{Check: "DOC-014", At: "/start_order", Break: func(k *construction.Contract) { k.StartOrder = odd }},
		{Check: "CON-044", At: "/amendments/0/reason", Break: func(k *construction.Contract) { k.Amendments[0].Reason = "" }},
		{Check: "DOC-009", At: "/amendments/0/signed_on", Break: func(k *construction.Contract) { k.Amendments[0].SignedOn = blk.Date{} }},
	})
	blktest.Checks(t, catalogue("contract_amendment"), func() *construction.ContractAmendment { return &complete().Contracts[0].Amendments[0] }, today, (*construction.ContractAmendment).Check, []blktest.Example[construction.ContractAmendment]{
		{Check: "DOC-009", At: "/signed_on", Break: func(a *construction.ContractAmendment) { a.SignedOn = blk.Date{} }},
		{Check: "DOC-014", At: "/document", Break: func(a *construction.ContractAmendment) { a.Document = odd }},
	})
	blktest.Checks(t, catalogue("building_handover"), func() *construction.Handover { return &complete().Handovers[0] }, today, (*construction.Handover).Check, []blktest.Example[construction.Handover]{
		{Check: "DOC-009", At: "/kind", Break: func(h *construction.Handover) { h.Kind = "" }},
		{Check: "REF-001", At: "/kind", Break: func(h *construction.Handover) { h.Kind = "x" }},
		{Check: "DOC-009", At: "/on", Break: func(h *construction.Handover) { h.On = blk.Date{} }},
		{Check: "DOC-014", At: "/document", Break: func(h *construction.Handover) { h.Document = odd }},
	})
	blktest.Checks(t, catalogue("building_defect"), func() *construction.Defect { return &complete().Defects[0] }, today, (*construction.Defect).Check, []blktest.Example[construction.Defect]{
		{Check: "DOC-009", At: "/title", Break: func(d *construction.Defect) { d.Title = "" }},
		{Check: "DOC-014", At: "/document", Break: func(d *construction.Defect) { d.Document = odd }},
	})
	blktest.Checks(t, catalogue("fitness_certificate"), func() *construction.FitnessCertificate { return &complete().FunctionalCertificate }, today, (*construction.FitnessCertificate).Check, []blktest.Example[construction.FitnessCertificate]{
		{Check: "DOC-014", At: "/document", Break: func(f *construction.FitnessCertificate) { f.Document = odd }},
	})
	blktest.CodeList(t, construction.HandoverKind(""), construction.StudyConclusion(""), construction.EnvironmentKind(""), construction.TenderMethod(""), construction.TenderOutcome(""))
}

// on is a context of a day.
func on(s string) *blk.Context { return &blk.Context{On: date(s), Phase: blk.Final} }

// TestShown: what the papers show on a day before, on and after the day that is on
// them.
func TestShown(t *testing.T) {
	for _, x := range []struct {
		r    construction.Requirement
		day  string // from which it is there
		some func(*construction.Project)
	}{
		{construction.NeedStatement, "2023-01-15", func(p *construction.Project) { p.Need.Catchment = nil }},
		{construction.FeasibilityStudy, "2023-06-30", func(p *construction.Project) { p.Study.Conclusion = "" }},
		{construction.SiteDecision, "2023-07-01", func(p *construction.Project) { p.Site.Decision.SignedOn = blk.Date{} }},
		{construction.Land, "2023-08-01", func(p *construction.Project) { p.Site.AreaM2 = blk.Count{} }},
		{construction.Land, "2023-08-01", func(p *construction.Project) { p.Site.Title = "" }},
		{construction.Land, "2023-08-01", func(p *construction.Project) { p.Site.Holder = "x" }},
		{construction.GrantedLand, "2023-09-01", func(p *construction.Project) { p.Site.Grant.SignedOn = blk.Date{} }},
		{construction.FieldCheck, "2023-10-01", func(p *construction.Project) { p.Site.Grant.Fit = blk.Flag{} }},
		{construction.EnvironmentalDocument, "2023-11-01", func(p *construction.Project) { p.Environment.Kind = "" }},
		{construction.EnvironmentalDocument, "2023-11-01", func(p *construction.Project) { p.Environment.ApprovedOn = blk.Date{} }},
		{construction.WorksContract, "2024-09-02", func(p *construction.Project) { p.Contracts[0].SignedOn = blk.Date{} }},
		{construction.StartOrder, "2024-09-10", func(p *construction.Project) { p.Contracts = nil }},
		{construction.DefectsListed, "2025-06-06", func(p *construction.Project) { p.Defects = nil }},
		{construction.HandoverRecord, "2025-12-15", func(p *construction.Project) { p.Handovers = p.Handovers[:1] }},
		{construction.FunctionalCertificate, "2025-12-20", func(p *construction.Project) { p.FunctionalCertificate.IssuedOn = blk.Date{} }},
		{construction.ProgressAudit, "2025-01-20", func(p *construction.Project) { p.Contracts[0].AuditedProgress = blk.Percent{} }},
	} {
		p := complete()
		p.Fulfilments = nil
		p.Contracts[0].AuditedOn, p.Contracts[0].AuditedProgress = date("2025-01-20"), blk.MustParsePercent("31.00")
		require.Equal(t, blk.True, p.Has(x.r, on(x.day)), x.r)
		require.Equal(t, blk.True, p.Has(x.r, nil), x.r)
		before := on(date(x.day).AddDays(-1).String())
		require.Equal(t, blk.False, p.Has(x.r, before), "%s is not there the day before", x.r)
		x.some(p)
		require.Equal(t, blk.Undetermined, p.Has(x.r, on(x.day)), "%s: part of it is not known", x.r)
		p.Fulfilments = met(x.r)
		require.Equal(t, blk.True, p.Has(x.r, on(x.day)), "%s: what the papers leave open a fulfilment says", x.r)
		p.Fulfilments[0].On = month(date(x.day).AddDays(1).String())
		require.Equal(t, blk.Undetermined, p.Has(x.r, on(x.day)), "%s: which lies in the future", x.r)
	}

	p := complete()
	p.Study.Conclusion = construction.NotFeasible
	require.Equal(t, blk.False, p.Has(construction.FeasibilityStudy, today))
	p.Site.Grant.Fit = blk.FlagOf(false)
	require.Equal(t, blk.False, p.Has(construction.FieldCheck, today))
	p.Contracts[0].TerminatedOn = date("2025-02-01")
	require.Equal(t, blk.True, p.Has(construction.WorksContract, on("2025-01-31")))
	require.Equal(t, blk.False, p.Has(construction.WorksContract, on("2025-02-01")))
	require.Equal(t, blk.False, p.Has(construction.DefectsClosed, on("2025-06-30")))
	require.Equal(t, blk.True, p.Has(construction.DefectsClosed, on("2025-07-01")))
	p.Defects, p.Handovers[0].DefectsFound = nil, blk.FlagOf(false)
	require.Equal(t, blk.True, p.Has(construction.DefectsClosed, today))
	require.Equal(t, blk.True, p.Has(construction.DefectsListed, today))
}

// TestDefectsOfADay: what is listed or found later is not known on a day, and a final
// handover may find no defects where those of the provisional one were mended.
func TestDefectsOfADay(t *testing.T) {
	p := complete()
	p.Defects[0].ListedOn = date("2025-06-09")
	require.Equal(t, blk.Undetermined, p.Has(construction.DefectsListed, on("2025-06-08")), "the list is of the next day")
	require.Equal(t, blk.True, p.Has(construction.DefectsListed, on("2025-06-09")))
	p.Handovers = append(p.Handovers, construction.Handover{Kind: construction.HandoverProvisional, On: date("2025-06-20"), DefectsFound: blk.FlagOf(false)})
	p.Defects = nil
	require.Equal(t, blk.Undetermined, p.Has(construction.DefectsListed, on("2025-06-19")), "that there are none was found later")
	require.Equal(t, blk.True, p.Has(construction.DefectsListed, on("2025-06-20")))

	p = complete()
	p.Handovers[1].DefectsFound = blk.FlagOf(false)
	require.Empty(t, p.Check(today).Of("CON-038"), "all were mended")
	p.Handovers[0].DefectsFound, p.Defects[0].ListedOn = blk.FlagOf(false), date("2025-06-07")
	require.Empty(t, p.Check(today).Of("CON-038"), "it was found later")
}

// TestContractOn: what a contract says holds from the day it was signed, and what
// another said before it holds until then.
func TestContractOn(t *testing.T) {
	p := complete()
	p.Handovers, p.Defects = nil, nil
	p.Contracts[0].TerminatedOn = date("2025-02-01")
	p.Contracts = append(p.Contracts, construction.Contract{SignedOn: date("2025-04-01"), StartOrderOn: date("2025-04-05"), Days: blk.MustNewCount(60), MaintenanceDays: blk.MustNewCount(365)})
	require.Nil(t, p.ContractOn(date("2024-09-01")))
	require.Equal(t, &p.Contracts[0], p.ContractOn(date("2024-09-02")))
	require.Equal(t, &p.Contracts[0], p.ContractOn(date("2025-03-31")))
	require.Equal(t, &p.Contracts[1], p.ContractOn(date("2025-04-01")))
	require.Equal(t, &p.Contracts[1], p.ContractOn(blk.Date{}))
	for day, want := range map[string]blk.Truth{"2024-09-01": blk.False, "2024-09-02": blk.True, "2025-01-31": blk.True, "2025-02-01": blk.False, "2025-03-31": blk.False, "2025-04-01": blk.True} {
		require.Equal(t, want, p.Has(construction.WorksContract, on(day)), day)
	}
	require.Equal(t, blk.True, p.Has(construction.StartOrder, on("2024-10-01")))
	require.Equal(t, blk.False, p.Has(construction.StartOrder, on("2025-04-04")), "a new contract needs a new order")
	s := p.SCurve()
	f := s.Forecast(date("2024-12-31"), construction.ForecastTerms{}, nil)
	require.Equal(t, date("2025-05-07"), f.Completion.Until, "240 days of the contract of that day")
	require.Equal(t, blk.MustNewCount(190), f.Terms.MaintenanceDays)
}

// TestOnlyTheBudgetKnows: an estimate is within the allocation only where somebody
// knows the allocation.
func TestOnlyTheBudgetKnows(t *testing.T) {
	p := complete()
	p.Fulfilments = nil
	for _, truth := range []blk.Truth{blk.True, blk.False, blk.Undetermined} {
		c := &blk.Context{On: today.On, Supply: func(check blk.CheckID, _ string) (blk.Truth, blk.Citation) {
			if check == "CON-021" {
				return truth, blk.Citation{Source: "apbn"}
			}
			return blk.Undetermined, blk.Citation{}
		}}
		require.Equal(t, truth, p.Has(construction.DesignAndEstimate, c))
	}
}

// TestFoundingRule: the rule holds for government centres from its first day, by the
// day the contract was signed, building began or is planned to.
func TestFoundingRule(t *testing.T) {
	legacy := func() *construction.Project {
		return &construction.Project{ID: "blk-magelang", Name: "BLK Kota Magelang", Site: construction.Site{AreaM2: blk.MustNewCount(1000), Title: centre.TitleGrant, Holder: centre.HeldByGovernment}, CentreKind: centre.UPTD}
	}
	signed := func(s string) []construction.Contract { return []construction.Contract{{SignedOn: date(s)}} }
	step := func(s string) []construction.ProjectStep {
		return []construction.ProjectStep{{Event: construction.BreakGround, To: construction.Building, At: blk.MustParseInstant(s)}}
	}
	for name, x := range map[string]struct {
		change func(*construction.Project)
		want   bool
	}{
		"today":                         {func(*construction.Project) {}, true},
		"a contract of 2015":            {func(p *construction.Project) { p.Contracts = signed("2015-05-01") }, false},
		"a contract of the last day":    {func(p *construction.Project) { p.Contracts = signed("2016-12-31") }, false},
		"a contract of the first day":   {func(p *construction.Project) { p.Contracts = signed("2017-01-01") }, true},
		"begun in 2015":                 {func(p *construction.Project) { p.History = step("2015-05-01T00:00:00Z") }, false},
		"begun when it was 2017 in WIB": {func(p *construction.Project) { p.History = step("2016-12-31T17:00:00Z") }, true},
		"planned for 2015":              {func(p *construction.Project) { p.PlannedStart = month("2015-05") }, false},
		"planned for 2027":              {func(p *construction.Project) { p.PlannedStart = month("2027") }, true},
		"a community centre":            {func(p *construction.Project) { p.CentreKind = centre.BLKK }, false},
		"a kind that is not said":       {func(p *construction.Project) { p.CentreKind = "" }, true},
	} {
		p := legacy()
		x.change(p)
		for _, r := range []construction.Requirement{construction.Land, construction.FeasibilityStudy, construction.EnvironmentalDocument, construction.OrganisationStructure, construction.TrainingProgramme, construction.TrainingStaff, construction.Facilities} {
			require.Equal(t, x.want, p.Demands(r, today), "%s: %s", name, r)
		}
		require.True(t, p.Demands(construction.NeedStatement, today))
		p.History = append(p.History, construction.ProjectStep{To: construction.LandSecured}, construction.ProjectStep{To: construction.Contracted}, construction.ProjectStep{To: construction.InOperation})
		found := p.Check(today)
		for _, id := range []blk.CheckID{"CON-001", "CON-036", "CON-037"} {
			require.Equal(t, x.want, len(found.Of(id)) > 0, "%s: %s", name, id)
		}
		if x.want {
			require.Equal(t, blk.False, p.Has(construction.Land, today), name)
		} else {
			require.Equal(t, blk.True, p.Has(construction.Land, today), name)
		}
	}
	require.False(t, (&construction.Project{}).Demands("x", today))

	p := legacy() // a province that asks for more
	layer := blk.Layer{Level: blk.LayerProvince, Region: blk.MustParseRegion("33"), Settings: []blk.Setting{{Parameter: centre.MinLandArea().ID, DatedValue: blk.DatedValue{Value: blk.Value{Number: 8000}}}}}
	p.Site = construction.Site{AreaM2: blk.MustNewCount(6000), Title: centre.TitleCertificate, Holder: centre.HeldByGovernment}
	require.Equal(t, blk.True, p.Has(construction.Land, today))
	book, found := blk.Resolve([]*blk.Parameter{centre.MinLandArea()}, []blk.Layer{layer}, blk.MustParseRegion("33.71"), "", today.On)
	require.Empty(t, found)
	require.Equal(t, blk.False, p.Has(construction.Land, &blk.Context{On: today.On, Rulebook: book}))
	p.Contracts = signed("2015-05-01")
	require.False(t, p.Demands(construction.Land, &blk.Context{On: today.On, Rulebook: book}), "no layer makes the rule older")
}

// TestTheMinistryNeedsTheLand: the land is granted only where a ministry builds.
func TestTheMinistryNeedsTheLand(t *testing.T) {
	for kind, want := range map[blk.OrganisationKind]bool{"": false, blk.OrganisationCityGovernment: false, blk.OrganisationMinistry: true, blk.OrganisationDirectorate: true} {
		p := construction.Project{BuilderKind: kind, History: []construction.ProjectStep{{Event: construction.Study, To: construction.Feasibility}}}
		require.Equal(t, want, p.Demands(construction.GrantedLand, today))
		var codes []string
		for _, part := range p.Next(today)[0].Children {
			codes = append(codes, part.Code)
		}
		want29 := []string{"CON-011", "CON-012", "CON-013", "CON-019"}
		if want {
			want29 = append(want29, "CON-029", "CON-030")
		}
		require.Equal(t, want29, codes)
	}
}
