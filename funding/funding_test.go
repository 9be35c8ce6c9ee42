package funding_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/blktest"
	"github.com/vokasi/vokasi-go/funding"
)

var (
	today    = &blk.Context{On: blk.MustParseDate("2026-03-02"), Phase: blk.Final}
	reported = &blk.Context{On: today.On, Phase: blk.Reported}
	cited    = []blk.Citation{{Source: "s1", Claim: blk.ClaimFact}}
)

func catalogue(entity string) []blk.CheckInfo {
	var infos []blk.CheckInfo
	for _, info := range funding.Checks() {
		if info.Entity == entity && (info.At != "" || entity != "assistance_proposal" && entity != "budget_line") { // guards have no place
			infos = append(infos, info)
		}
	}
	return infos
}

func goodAllocation() *funding.Allocation {
	return &funding.Allocation{ID: "a-1", Source: funding.APBDRegency, Organisation: "pemkot", Purposes: []funding.Purpose{funding.PurposeConstruction, funding.PurposeOperation},
		Centre: "c", Project: "p", Batches: []blk.BatchID{"b-1"}, FiscalYear: blk.MustParsePartialDate("2026"), Amount: blk.MustNewRupiah(2_700_000_000), Citations: cited}
}

func goodProposal() *funding.AssistanceProposal {
	return &funding.AssistanceProposal{ID: "pr-1", Kind: funding.AssistanceEquipment, Centre: "c", Proponent: "pemkab", Addressee: "kemnaker", Total: blk.MustNewRupiah(160_000_000), Citations: cited,
		Lines: []funding.ProposalLine{{Item: "Mesin las", Specification: "SMAW 200 A", Quantity: blk.MustNewCount(16), UnitPrice: blk.MustNewRupiah(10_000_000), Workshop: "w"}}}
}

// supplied answers GRN-005 and GRN-006 alike.
func supplied(t blk.Truth) *blk.Context {
	return &blk.Context{On: today.On, Phase: blk.Final, Supply: func(blk.CheckID, string) (blk.Truth, blk.Citation) { return t, cited[0] }}
}

func TestChecks(t *testing.T) {
	blktest.Checks(t, catalogue("allocation"), goodAllocation, today, (*funding.Allocation).Check, []blktest.Example[funding.Allocation]{
		{Check: "DOC-009", At: "/id", Break: func(a *funding.Allocation) { a.ID = "" }},
		{Check: "DOC-014", At: "/id", Break: func(a *funding.Allocation) { a.ID = "a b" }},
		{Check: "REF-001", At: "/source", Break: func(a *funding.Allocation) { a.Source = "apbd" }},
		{Check: "DOC-014", At: "/organisation", Break: func(a *funding.Allocation) { a.Organisation = "a b" }},
		{Check: "REF-001", At: "/purposes/0", Break: func(a *funding.Allocation) { a.Purposes[0] = "x" }},
		{Check: "DOC-014", At: "/centre", Break: func(a *funding.Allocation) { a.Centre = "a b" }},
		{Check: "DOC-014", At: "/project", Break: func(a *funding.Allocation) { a.Project = "a b" }},
		{Check: "FND-006", At: "/amount", Break: func(a *funding.Allocation) { a.Amount = blk.MustNewRupiah(-1) }},
		{Check: "FND-008", At: "/amount", Break: func(a *funding.Allocation) { a.Amount = blk.Rupiah{} }},
		{Check: "FND-008", At: "/source", Break: func(a *funding.Allocation) { a.Source = "" }},
		{Check: "FND-008", At: "/fiscal_year", Break: func(a *funding.Allocation) { a.FiscalYear = blk.PartialDate{} }},
		{Check: "BDG-006", At: "/fiscal_year", Break: func(a *funding.Allocation) { a.FiscalYear = blk.MustParsePartialDate("2026-03") }},
	})
	blktest.Checks(t, catalogue("assistance_proposal"), func() *funding.AssistanceProposal {
		p := goodProposal()
		p.Kind = funding.AssistancePackages // which need no instructor for equipment
		return p
	}, today, (*funding.AssistanceProposal).Check, []blktest.Example[funding.AssistanceProposal]{
		{Check: "DOC-009", At: "/id", Break: func(p *funding.AssistanceProposal) { p.ID = "" }},
		{Check: "DOC-014", At: "/id", Break: func(p *funding.AssistanceProposal) { p.ID = "a b" }},
		{Check: "DOC-009", At: "/kind", Break: func(p *funding.AssistanceProposal) { p.Kind = "" }},
		{Check: "REF-001", At: "/kind", Break: func(p *funding.AssistanceProposal) { p.Kind = "x" }},
		{Check: "DOC-009", At: "/centre", Break: func(p *funding.AssistanceProposal) { p.Centre = "" }},
		{Check: "DOC-014", At: "/centre", Break: func(p *funding.AssistanceProposal) { p.Centre = "a b" }},
		{Check: "DOC-014", At: "/proponent", Break: func(p *funding.AssistanceProposal) { p.Proponent = "a b" }},
		{Check: "DOC-014", At: "/addressee", Break: func(p *funding.AssistanceProposal) { p.Addressee = "a b" }},
		{Check: "GRN-001", At: "/lines", Break: func(p *funding.AssistanceProposal) { p.Lines[0].Specification = "" }},
		{Check: "GRN-001", At: "/lines", Break: func(p *funding.AssistanceProposal) { p.Lines = nil }},
		{Check: "GRN-002", At: "/total", Break: func(p *funding.AssistanceProposal) { p.Total = blk.MustNewRupiah(160_000_001) }},
		{Check: "GRN-005", At: "/centre", Break: func(p *funding.AssistanceProposal) { p.Kind = funding.AssistanceEquipment }, Context: supplied(blk.False)},
		{Check: "LIF-001", At: "/history/0/event", Break: func(p *funding.AssistanceProposal) {
			p.History = []funding.ProposalStep{{Event: funding.ProposalClose, To: funding.ProposalClosed}}
		}},
		{Check: "DOC-014", At: "/call", Break: func(p *funding.AssistanceProposal) { p.Call = "a b" }},
		{Check: "FND-006", At: "/total", Break: func(p *funding.AssistanceProposal) { p.Lines, p.Total = nil, blk.MustNewRupiah(-1) }},
		{Check: "FND-006", At: "/granted", Break: func(p *funding.AssistanceProposal) { p.Granted = blk.MustNewRupiah(-1) }},
		{Check: "GRN-015", At: "/granted", Break: func(p *funding.AssistanceProposal) { p.Granted = blk.MustNewRupiah(160_000_001) }},
		{Check: "DOC-009", At: "/reviews/0/reviewer", Break: func(p *funding.AssistanceProposal) { p.Reviews = []funding.Review{{}} }},
		{Check: "DOC-009", At: "/lines/0/item", Break: func(p *funding.AssistanceProposal) { p.Lines[0].Item = "" }},
	})
	blktest.Checks(t, catalogue("proposal_line"), func() *funding.ProposalLine { return &funding.ProposalLine{Item: "x", Workshop: "w"} }, today, (*funding.ProposalLine).Check, []blktest.Example[funding.ProposalLine]{
		{Check: "DOC-009", At: "/item", Break: func(l *funding.ProposalLine) { l.Item = "" }},
		{Check: "FND-006", At: "/unit_price", Break: func(l *funding.ProposalLine) { l.UnitPrice = blk.MustNewRupiah(-1) }},
		{Check: "DOC-014", At: "/workshop", Break: func(l *funding.ProposalLine) { l.Workshop = "a b" }},
		{Check: "DOC-014", At: "/standard_item", Break: func(l *funding.ProposalLine) { l.StandardItem = "a b" }},
	})
	require.NoError(t, goodAllocation().Validate(today))
	require.NoError(t, goodProposal().Validate(today))
	require.Empty(t, (&funding.AssistanceProposal{ID: "p", Kind: funding.AssistanceEquipment, Centre: "c", History: []funding.ProposalStep{{Event: funding.ProposalSubmit, To: funding.ProposalSubmitted}}}).Check(reported),
		"known to be submitted, lines not published: no finding")
	require.Empty(t, (&funding.Allocation{ID: "a", Source: funding.APBDRegency}).Check(reported))
}

func TestAmount(t *testing.T) {
	p := goodProposal()
	sum, ok := p.Amount()
	require.True(t, ok)
	require.Equal(t, "Rp160.000.000", sum.String())
	for name, change := range map[string]func(*funding.AssistanceProposal){
		"no lines": func(p *funding.AssistanceProposal) { p.Lines = nil }, "no price": func(p *funding.AssistanceProposal) { p.Lines[0].UnitPrice = blk.Rupiah{} },
		"no quantity": func(p *funding.AssistanceProposal) { p.Lines[0].Quantity = blk.Count{} },
		"too much":    func(p *funding.AssistanceProposal) { p.Lines[0].UnitPrice = blk.MustNewRupiah(1<<53 - 1) },
		"too much in all": func(p *funding.AssistanceProposal) {
			p.Lines[0].Quantity, p.Lines[0].UnitPrice = blk.MustNewCount(1), blk.MustNewRupiah(1<<53-1)
			p.Lines = append(p.Lines, p.Lines[0])
		},
	} {
		p := goodProposal()
		change(p)
		_, ok := p.Amount()
		require.False(t, ok, name)
	}
}

// A building is not put up in a workshop, and packages need no equipment: only
// equipment waits for a workshop and for an instructor who uses it.
func TestOnlyEquipmentNeedsAWorkshop(t *testing.T) {
	for kind, needs := range map[funding.AssistanceKind]bool{funding.AssistanceEquipment: true, funding.AssistanceBuilding: false, funding.AssistancePackages: false, funding.AssistanceOperation: false} {
		p := goodProposal()
		p.Kind = kind
		l := funding.ProposalLifecycle()
		move := blk.Move[funding.AssistanceProposal]{Record: p, Actor: "v", Role: blk.RoleMinistryOfficer, At: blk.MustParseInstant("2026-01-02T00:00:00Z"), Context: supplied(blk.False)}
		reviewed := []funding.ProposalStep{{Event: funding.ProposalSubmit, To: funding.ProposalSubmitted, Actor: "u", At: blk.MustParseInstant("2026-01-01T00:00:00Z")}, {Event: funding.ProposalCheckPapers, To: funding.ProposalTechnicalReview, Actor: "v", Role: blk.RoleMinistryOfficer, At: blk.MustParseInstant("2026-01-01T00:00:00Z")}}
		_, found := l.Try(reviewed, funding.ProposalPass, move)
		require.Equal(t, needs, found.HasErrors(), "%s: %v", kind, found)
		require.Equal(t, blk.TruthOf(!needs), p.Needs(supplied(blk.False)).Truth, kind)
		p.Lines[0].Workshop = ""
		_, found = l.Try(nil, funding.ProposalSubmit, move)
		require.Equal(t, needs, len(found.Of("GRN-001")) == 1, kind)
		require.Equal(t, needs, len(p.Check(today).Of("GRN-001")) == 1, kind)
		require.Equal(t, blk.TruthOf(!needs), p.Needs(supplied(blk.True)).Truth, kind)
	}
}

func TestProposalLifecycle(t *testing.T) {
	l := funding.ProposalLifecycle()
	blktest.Lifecycle(t, l)
	p := goodProposal()
	actor := blk.ActorID("u")
	move := func(c *blk.Context) blk.Move[funding.AssistanceProposal] {
		return blk.Move[funding.AssistanceProposal]{Record: p, Actor: actor, Role: blk.RoleMinistryOfficer, At: blk.MustParseInstant("2026-01-01T00:00:00Z"), Context: c}
	}
	for _, e := range []funding.ProposalEvent{funding.ProposalSubmit, funding.ProposalCheckPapers} {
		step, found := l.Try(p.History, e, move(nil))
		require.Empty(t, found)
		p.History = append(p.History, step)
		actor = "v"
	}
	require.Equal(t, funding.ProposalTechnicalReview, p.State())
	_, found := l.Try(p.History, funding.ProposalPass, move(nil))
	require.Len(t, found, 2, "nobody supplied whether there are an instructor and space")
	_, found = l.Try(p.History, funding.ProposalPass, move(supplied(blk.True)))
	require.Empty(t, found)

	unknown := &funding.AssistanceProposal{ID: "p"}
	require.Equal(t, blk.Undetermined, l.Ask(nil, funding.ProposalSubmit, blk.Move[funding.AssistanceProposal]{Record: unknown}).Truth)
}

func TestNeeds(t *testing.T) {
	p := goodProposal()
	a := p.Needs(supplied(blk.True))
	require.Equal(t, blk.True, a.Truth)
	require.Equal(t, cited[0], a.Children[2].Evidence[0])
	a = p.Needs(supplied(blk.False))
	require.Len(t, a.Leaves(blk.False), 2)
	p.Lines, p.Total = nil, blk.Rupiah{}
	a = p.Needs(nil)
	require.Len(t, a.Leaves(blk.Undetermined), 4, "of a proposal whose lines are not published nothing is known")
	for _, leaf := range a.Leaves(blk.Undetermined) {
		require.False(t, leaf.Mend.IsZero())
	}
}

func TestRecords(t *testing.T) {
	r := funding.Records{Allocations: []funding.Allocation{*goodAllocation()}}
	require.Equal(t, blk.True, r.IsAllocated("b-1"))
	require.Equal(t, blk.False, r.IsAllocated("b-2"))
	r.Allocations[0].Batches = nil
	require.Equal(t, blk.Undetermined, r.IsAllocated("b-1"))
	on, n := blk.MustParseDate("2026-03-02"), blk.MustParsePartialDate
	for name, x := range map[string]struct {
		a    funding.Allocation
		want blk.Truth
	}{
		"of the year":             {funding.Allocation{Project: "p", FiscalYear: n("2026"), Purposes: []funding.Purpose{funding.PurposeTraining, funding.PurposeConstruction}}, blk.True},
		"of another year":         {funding.Allocation{Project: "p", FiscalYear: n("2025")}, blk.False},
		"of a year that is open":  {funding.Allocation{Project: "p"}, blk.Undetermined},
		"for something else":      {funding.Allocation{Project: "p", FiscalYear: n("2026"), Purposes: []funding.Purpose{funding.PurposeOperation}}, blk.Undetermined},
		"for another project":     {funding.Allocation{Project: "q", FiscalYear: n("2026")}, blk.Undetermined},
		"for no project in words": {funding.Allocation{FiscalYear: n("2026")}, blk.Undetermined},
	} {
		require.Equal(t, x.want, (&funding.Records{Allocations: []funding.Allocation{x.a}}).IsBudgeted("p", on), name)
	}
	empty := funding.Records{Allocations: make([]funding.Allocation, 1), Proposals: make([]funding.AssistanceProposal, 1)}
	require.Len(t, empty.Check(reported).Of("DOC-009"), 4)
	blktest.CodeList(t, funding.FundSource(""), funding.Purpose(""), funding.AssistanceKind(""), funding.ProposalState(""), funding.ProposalEvent(""))
	for _, info := range funding.Checks() {
		blktest.CheckDescription(t, info)
	}
}
