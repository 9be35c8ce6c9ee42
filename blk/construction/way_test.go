package construction_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/centre"
	"github.com/vokasi/vokasi-go/blk/construction"
)

func codes(answers []blk.Answer) []string {
	var list []string
	for _, a := range answers {
		list = append(list, a.Code)
	}
	return list
}

func TestRemaining(t *testing.T) {
	p := good()
	all := []string{"study", "secure_land", "budget", "tender", "sign_contract", "break_ground", "hand_over", "start_maintenance", "hand_over_finally", "commission"}
	require.Equal(t, all, codes(p.Remaining(today)))
	for i, e := range path[:7] {
		p = good()
		walk(t, p, path[:i+1])
		require.Equal(t, all[i+1:], codes(p.Remaining(today)), "after %s", e)
		require.Equal(t, p.Next(today)[0], p.Remaining(today)[0], "the next step is the first of the way")
	}
	p = good()
	walk(t, p, path)
	require.Empty(t, p.Remaining(today))
	require.Empty(t, p.Next(today))
	for _, end := range []construction.ProjectState{construction.Cancelled, "elsewhere"} {
		p.History = []construction.ProjectStep{{To: end}}
		require.Empty(t, p.Remaining(today), end)
	}
}

// TestResume: what was put on hold goes on in the state it was in.
func TestResume(t *testing.T) {
	for before, x := range map[construction.ProjectState]struct {
		walked int
		event  construction.ProjectEvent
		wrong  construction.ProjectEvent
	}{
		construction.Contracted: {5, construction.ResumeContract, construction.Resume},
		construction.Building:   {6, construction.Resume, construction.ResumeContract},
	} {
		p := good()
		walk(t, p, path[:x.walked])
		require.Equal(t, before, p.State())
		m := blk.Move[construction.Project]{Record: p, Actor: "u", Role: blk.RoleCommitmentOfficer, At: blk.MustParseInstant("2026-01-05T00:00:00Z"), Reason: "banjir", Context: today}
		step, found := construction.ProjectLifecycle().Try(p.History, construction.Hold, m)
		require.Empty(t, found)
		p.History = append(p.History, step)
		require.Equal(t, []string{string(x.event), "terminate_contract"}, codes(p.Next(today)))
		require.Equal(t, string(x.event), p.Remaining(today)[0].Code)
		require.Equal(t, "commission", p.Remaining(today)[len(p.Remaining(today))-1].Code)
		_, found = construction.ProjectLifecycle().Try(p.History, x.wrong, m)
		require.Len(t, found.Of("CON-035"), 1)
		step, found = construction.ProjectLifecycle().Try(p.History, x.event, m)
		require.Empty(t, found)
		require.Equal(t, before, step.To)
	}
	p := construction.Project{History: []construction.ProjectStep{{Event: construction.Hold, To: construction.OnHold}}}
	require.Equal(t, []string{"terminate_contract"}, codes(p.Next(today)), "it was never under way")
	require.Empty(t, p.Remaining(today))
}

// TestTerminate: a contract under which something was built is terminated with an
// audit of progress and payments that are settled; one under which nothing was, at
// once.
func TestTerminate(t *testing.T) {
	try := func(p *construction.Project, reason string) blk.Findings {
		_, found := construction.ProjectLifecycle().Try(p.History, construction.TerminateContract, blk.Move[construction.Project]{Record: p, Actor: "u", Role: blk.RoleCommitmentOfficer, At: blk.MustParseInstant("2026-01-05T00:00:00Z"), Reason: reason, Context: today})
		return found
	}
	p := complete()
	p.Handovers, p.Defects, p.FunctionalCertificate = nil, nil, construction.FitnessCertificate{}
	walk(t, p, path[:5])
	require.Empty(t, try(p, "wanprestasi"))
	require.Len(t, try(p, "").Of("AUD-001"), 1)
	p.History = nil
	walk(t, p, path[:6])
	require.Len(t, try(p, "wanprestasi").Of("CON-033"), 1)
	require.Len(t, try(p, "wanprestasi").Of("CON-034"), 1)
	p.Contracts[0].AuditedOn, p.Contracts[0].AuditedProgress = date("2026-01-04"), blk.MustParsePercent("43.00")
	p.Fulfilments = append(p.Fulfilments, met(construction.SettledPayments)...)
	require.Empty(t, try(p, "wanprestasi"))
}

// TestAfterTermination: what a terminated contract left open is tendered again, and
// goes on under the next contract.
func TestAfterTermination(t *testing.T) {
	p := complete()
	p.Handovers, p.Defects, p.FunctionalCertificate = nil, nil, construction.FitnessCertificate{}
	walk(t, p, path[:6])
	p.Contracts[0].TerminatedOn = date("2025-02-01")
	p.History = append(p.History, construction.ProjectStep{Event: construction.TerminateContract, To: construction.Terminated, Actor: "u", Role: blk.RoleCommitmentOfficer, Reason: "wanprestasi", At: blk.MustParseInstant("2025-02-01T02:00:00Z")})
	require.Equal(t, []string{"tender"}, codes(p.Next(today)))
	require.Equal(t, "commission", p.Remaining(today)[6].Code)
	f := func() construction.Forecast {
		s := p.SCurve()
		return s.Forecast(date("2025-12-31"), construction.ForecastTerms{}, today)
	}
	require.Equal(t, construction.GapStopped, f().Gap)
	move := func(e construction.ProjectEvent, at string) blk.Findings {
		step, found := construction.ProjectLifecycle().Try(p.History, e, blk.Move[construction.Project]{Record: p, Actor: "u", Role: blk.RoleCommitmentOfficer, At: blk.MustParseInstant(at), Context: today})
		if found == nil {
			p.History = append(p.History, step)
		}
		return found
	}
	require.Empty(t, move(construction.Tender, "2025-03-03T02:00:00Z"))
	require.Len(t, move(construction.SignContract, "2025-04-01T02:00:00Z").Of("CON-022"), 1, "the old contract is no contract")
	p.Contracts = append(p.Contracts, construction.Contract{SignedOn: date("2025-12-01"), StartOrderOn: date("2025-12-08"), Days: blk.MustNewCount(150)})
	require.Empty(t, move(construction.SignContract, "2025-12-01T02:00:00Z"))
	require.Equal(t, date("2026-05-06"), f().Completion.Until)
	require.Empty(t, p.Check(today).Of("LIF-001"))
}

// TestBreakGround: building that begins after the month of the plan needs a new plan.
func TestBreakGround(t *testing.T) {
	p := complete()
	p.Revisions[0].PlannedStart = month("2024-08")
	walk(t, p, path[:5])
	try := func(at string) blk.Findings {
		_, found := construction.ProjectLifecycle().Try(p.History, construction.BreakGround, blk.Move[construction.Project]{Record: p, Actor: "u", Role: blk.RoleCommitmentOfficer, At: blk.MustParseInstant(at), Context: today})
		return found
	}
	require.Len(t, try("2024-09-11T00:00:00Z").Of("CON-031"), 1)
	p.Revisions = append(p.Revisions, construction.PlanRevision{On: date("2024-09-11"), PlannedStart: month("2024-09"), Reason: "cuaca"})
	require.Empty(t, try("2024-09-11T00:00:00Z"))
	require.Len(t, try("2024-10-01T00:00:00Z").Of("CON-031"), 1)
	p.Revisions, p.PlannedStart = nil, blk.PartialDate{}
	require.Empty(t, try("2024-10-01T00:00:00Z"), "where nothing is planned, nothing is to be kept")
}

func TestPlan(t *testing.T) {
	p := complete()
	p.Revisions = append(p.Revisions, construction.PlanRevision{On: date("2024-08-01"), PlannedFinish: month("2025-09"), Reason: "x"})
	for on, want := range map[string][2]string{
		"2023-04-30": {"", ""}, "2023-05-01": {"2024-06", "2024"}, "2024-05-19": {"2024-06", "2024"}, "2024-05-20": {"2024-09", "2025-06"}, "2024-08-01": {"2024-09", "2025-09"}, "": {"2024-09", "2025-09"},
	} {
		var day blk.Date
		if on != "" {
			day = date(on)
		}
		start, finish := p.Plan(day)
		got := [2]string{}
		for i, d := range []blk.PartialDate{start, finish} {
			if !d.IsZero() {
				got[i] = d.String()
			}
		}
		require.Equal(t, want, got, on)
	}
}

func TestContractOnADay(t *testing.T) {
	k := &complete().Contracts[0]
	require.Equal(t, "2025-05-07", k.FinishOn(date("2025-01-09")).String(), "240 days from 10 September, that day among them")
	require.Equal(t, "2025-06-06", k.FinishOn(date("2025-01-10")).String())
	require.Equal(t, "2025-06-06", k.FinishOn(blk.Date{}).String())
	require.Equal(t, rupiah(18_000_000_000), k.ValueOn(date("2025-01-09")))
	require.Equal(t, rupiah(19_000_000_000), k.ValueOn(blk.Date{}))
	k.PlannedFinish = date("2025-05-31")
	require.Equal(t, "2025-05-31", k.FinishOn(date("2025-01-09")).String())
	require.True(t, (&construction.Contract{Days: blk.MustNewCount(5)}).FinishOn(blk.Date{}).IsZero())
	require.Nil(t, (&construction.Project{}).ContractOn(blk.Date{}))
	require.Nil(t, (&construction.Project{}).Handover(construction.HandoverFinal))
}

func TestStateOn(t *testing.T) {
	p := complete()
	walk(t, p, path)
	require.Equal(t, construction.Proposed, p.StateOn(date("2024-09-05")))
	require.Equal(t, construction.Feasibility, p.StateOn(date("2024-09-06")))
	require.Equal(t, construction.InOperation, p.StateOn(blk.Date{}))
	p.History[0].At = blk.Instant{}
	require.Equal(t, construction.Feasibility, p.StateOn(date("2024-09-05")), "a step without a time was made")
}

func TestExplain(t *testing.T) {
	p := complete()
	require.Empty(t, p.Explain(construction.SiteDecision, today).Children)
	land := p.Explain(construction.Land, today)
	require.Equal(t, []string{"title", "area", "holder"}, codes(land.Children))
	require.True(t, land.Mend.IsZero())
	p.Site.AreaM2 = blk.MustNewCount(3500)
	land = p.Explain(construction.Land, today)
	require.Equal(t, blk.False, land.Truth)
	require.Equal(t, []string{"area"}, codes(land.Leaves(blk.False)))
	require.False(t, land.Mend.IsZero())
	p.Site = construction.Site{}
	require.Empty(t, p.Explain(construction.Land, today).Children, "nothing is known of it")
	p.Site.AreaM2 = blk.MustNewCount(6000)
	land = p.Explain(construction.Land, today)
	require.Equal(t, []string{"title", "holder"}, codes(land.Leaves(blk.Undetermined)))
	p.Fulfilments = append(p.Fulfilments, construction.Fulfilment{Requirement: construction.Land, Met: blk.FlagOf(true), Citations: cited})
	land = p.Explain(construction.Land, today)
	require.Equal(t, blk.True, land.Truth)
	require.Empty(t, land.Children)
	require.Equal(t, cited, land.Evidence)
	require.Equal(t, blk.Undetermined, p.Explain("x", today).Truth)
	asked := p.Explain(construction.SettledPayments, &blk.Context{Supply: func(blk.CheckID, string) (blk.Truth, blk.Citation) { return blk.True, cited[0] }})
	require.Equal(t, cited, asked.Evidence)
}

// TestExplanationsAgree: what is explained is what is judged, and what the lifecycle
// demands is what the answers say, whatever is on record.
func TestExplanationsAgree(t *testing.T) {
	requirements := everything()
	rapid.Check(t, func(t *rapid.T) {
		p, whole := &construction.Project{ID: "p"}, complete()
		some := func(name string, set func()) {
			if rapid.Bool().Draw(t, name) {
				set()
			}
		}
		some("need", func() { p.Need = whole.Need })
		some("site", func() { p.Site = whole.Site })
		some("small", func() { p.Site.AreaM2 = blk.MustNewCount(100) })
		some("study", func() { p.Study = whole.Study })
		some("environment", func() { p.Environment = whole.Environment })
		some("design", func() { p.Design = whole.Design })
		some("contracts", func() { p.Contracts = whole.Contracts })
		some("handovers", func() { p.Handovers = whole.Handovers })
		some("defects", func() { p.Defects = whole.Defects })
		some("certificate", func() { p.FunctionalCertificate = whole.FunctionalCertificate })
		some("ministry", func() { p.BuilderKind = whole.BuilderKind })
		some("community", func() { p.CentreKind = centre.BLKK })
		for i, n := 0, rapid.IntRange(0, 5).Draw(t, "n"); i < n; i++ {
			p.Fulfilments = append(p.Fulfilments, construction.Fulfilment{Requirement: rapid.SampledFrom(requirements).Draw(t, "r"), Met: blk.FlagOf(rapid.Bool().Draw(t, "met"))})
		}
		states := construction.ProjectState("").CodeList().Values()
		for i, n := 0, rapid.IntRange(0, 4).Draw(t, "steps"); i < n; i++ {
			p.History = append(p.History, construction.ProjectStep{To: construction.ProjectState(rapid.SampledFrom(states).Draw(t, "to"))})
		}
		c := &blk.Context{On: date("2023-01-01").AddDays(rapid.IntRange(0, 1500).Draw(t, "day")), Phase: blk.Final}
		for _, r := range requirements {
			require.Equal(t, p.Has(r, c), p.Explain(r, c).Truth)
		}
		for _, a := range p.Next(c) {
			e := construction.ProjectEvent(a.Code)
			require.Equal(t, construction.ProjectLifecycle().Ask(p.History, e, blk.Move[construction.Project]{Record: p, Context: c}).Truth, a.Truth, e)
			require.True(t, slices.Contains(construction.ProjectLifecycle().Events(p.State()), e))
		}
		require.LessOrEqual(t, len(p.Remaining(c)), 11)
		found := p.Check(c)
		require.Equal(t, found, p.Check(c))
		r := construction.Records{Projects: []construction.Project{*p}}
		require.Equal(t, 1, r.Survey("", c).Listed)
	})
}
