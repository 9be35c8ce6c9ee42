package construction_test

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/centre"
	"github.com/vokasi/vokasi-go/blk/construction"
)

// projectsUnderWay are projects in every state of the way, with all papers.
func projectsUnderWay(b *testing.B, n int) construction.Records {
	var r construction.Records
	var stages []construction.Project
	for walked := range len(path) + 1 {
		p := complete()
		walk(b, p, path[:walked])
		stages = append(stages, *p)
	}
	for i := range n {
		p := stages[i%len(stages)]
		p.ID = blk.ProjectID(fmt.Sprint("p-", i))
		r.Projects = append(r.Projects, p)
	}
	return r
}

// handWritten is what a program without this package would write to check the same rules
// of a project with its papers: it counts the faults and says nothing of where or why.
func handWritten(p *construction.Project, on blk.Date) (faults int) {
	must := func(holds bool) {
		if !holds {
			faults++
		}
	}
	identifiers := func(ids ...string) {
		for _, id := range ids {
			must(len(id) <= 64)
			for i := range len(id) {
				c := id[i]
				must('a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || '0' <= c && c <= '9' || c == '.' || c == '_' || c == '-')
			}
		}
	}
	past := func(days ...blk.Date) {
		for _, day := range days {
			must(!day.After(on))
		}
	}
	inOrder := func(days ...blk.Date) { // leaving out what is absent
		var last blk.Date
		for _, day := range days {
			must(!day.Before(last))
			if !day.IsZero() {
				last = day
			}
		}
	}
	must(p.ID != "" && p.Name != "" && p.BuilderKind.IsValid() && p.CentreKind.IsValid())
	identifiers(string(p.ID), string(p.Builder), string(p.Proponent), string(p.Centre), string(p.Programme), string(p.Need.Document), string(p.Study.Author), string(p.Study.Document), string(p.Site.TitleDocument),
		string(p.Site.Decision.Organisation), string(p.Site.Decision.Document), string(p.Site.Grant.Document), string(p.Site.Grant.CheckDocument), string(p.Environment.Document), string(p.Design.Document), string(p.FunctionalCertificate.Document))
	past(p.AnnouncedOn, p.Need.On, p.Study.On, p.Site.TitledOn, p.Site.Decision.SignedOn, p.Site.Grant.SignedOn, p.Site.Grant.CheckedOn, p.Environment.ApprovedOn, p.Design.On, p.FunctionalCertificate.IssuedOn)
	start, finish, last := p.PlannedStart, p.PlannedFinish, p.AnnouncedOn
	must(!finish.Period().Until.Before(start.Period().From))
	for i := range p.Revisions {
		r := &p.Revisions[i]
		if !r.PlannedStart.IsZero() {
			start = r.PlannedStart
		}
		if !r.PlannedFinish.IsZero() {
			finish = r.PlannedFinish
		}
		must(!finish.Period().Until.Before(start.Period().From) && r.Reason != "" && !r.On.Before(last) && !(r.PlannedStart.IsZero() && r.PlannedFinish.IsZero()))
		past(r.On)
		identifiers(string(r.Document))
		last = r.On
	}
	must(p.Study.Conclusion.IsValid() && p.Environment.Kind.IsValid() && p.Site.Title.IsValid() && p.Site.Holder.IsValid())
	for _, v := range p.Need.Vocations {
		must(v.IsValid())
	}
	for i := range p.Tenders {
		t := &p.Tenders[i]
		must(t.Method.IsValid() && t.Outcome.IsValid() && t.WinningBid.Sign() >= 0 && (t.OwnerEstimate.IsZero() || t.WinningBid.Compare(t.OwnerEstimate) <= 0))
		inOrder(t.AnnouncedOn, t.OpenedOn, t.DecidedOn)
		past(t.AnnouncedOn, t.OpenedOn, t.DecidedOn)
		identifiers(string(t.Winner), string(t.Document))
	}
	inOrder(p.Need.On, p.Study.On)
	var contract construction.Contract
	for i := range p.Contracts {
		contract = p.Contracts[i]
		k := &contract
		inOrder(k.SignedOn, k.StartOrderOn, k.PlannedFinish)
		past(k.SignedOn, k.StartOrderOn, k.TerminatedOn, k.AuditedOn)
		identifiers(string(k.Document), string(k.Owner), string(k.Contractor), string(k.Supervisor), string(k.StartOrder))
		value, _ := k.Value.Int()
		for j := range k.Amendments {
			a := &k.Amendments[j]
			now, _ := a.Value.Int()
			must(a.Reason != "" && now >= 0 && now <= value+value/10 && !a.SignedOn.Before(k.SignedOn))
			past(a.SignedOn)
			identifiers(string(a.Document))
		}
		for _, day := range []blk.Date{p.Study.On, p.Environment.ApprovedOn, p.Site.TitledOn} {
			must(!day.IsZero() && !k.SignedOn.Before(day))
		}
	}
	area, _ := p.Site.AreaM2.Int()
	must(area >= 5000 && p.Site.Title == centre.TitleCertificate && p.Site.Holder == centre.HeldByGovernment)
	var provisional blk.Date
	for i := range p.Handovers {
		h := &p.Handovers[i]
		must(h.Kind.IsValid() && !h.On.IsZero() && !h.On.Before(contract.StartOrderOn))
		past(h.On)
		identifiers(string(h.Document))
		if h.Kind == construction.HandoverProvisional {
			provisional = h.On
		} else if days, _ := contract.MaintenanceDays.Int(); !provisional.IsZero() {
			must(provisional.DaysUntil(h.On) >= days)
		}
	}
	for i := range p.Defects {
		d := &p.Defects[i]
		must(d.Title != "")
		inOrder(d.ListedOn, d.ClosedOn)
		past(d.ListedOn, d.ClosedOn)
		identifiers(string(d.Document))
	}
	has := map[construction.Requirement]bool{}
	for i := range p.Fulfilments {
		f := &p.Fulfilments[i]
		must(f.Requirement.IsValid() && !f.Met.IsZero())
		past(f.On.Period().From)
		has[f.Requirement] = f.Met.Truth() == blk.True
	}
	state := construction.Proposed
	var before blk.Instant
	for i := range p.History {
		step := &p.History[i]
		must(step.Actor != "" && step.Role != "" && !step.At.IsZero() && step.At.Compare(before) >= 0)
		day, _ := step.At.In(blk.WIB)
		past(day)
		legal := false
		switch state {
		case construction.Proposed:
			legal = step.To == construction.Feasibility || step.To == construction.Cancelled
		case construction.Feasibility:
			legal = step.To == construction.LandSecured || step.To == construction.Cancelled
		case construction.LandSecured:
			legal = step.To == construction.Budgeted || step.To == construction.Cancelled
		case construction.Budgeted, construction.Terminated:
			legal = step.To == construction.Tendered || step.To == construction.Cancelled
		case construction.Tendered:
			legal = step.To == construction.Contracted || step.To == construction.Cancelled
		case construction.Contracted:
			legal = step.To == construction.Building || step.To == construction.OnHold || step.To == construction.Terminated
		case construction.Building:
			legal = step.To == construction.ProvisionalHandover || step.To == construction.OnHold || step.To == construction.Terminated
		case construction.ProvisionalHandover:
			legal = step.To == construction.Maintenance || step.To == construction.FinalHandover
		case construction.Maintenance:
			legal = step.To == construction.FinalHandover
		case construction.FinalHandover:
			legal = step.To == construction.InOperation
		}
		must(legal)
		state, before = step.To, step.At
	}
	if state == construction.InOperation {
		must(!p.FunctionalCertificate.IssuedOn.IsZero() && !p.FunctionalCertificate.ExpiresOn.Before(on) && len(p.Handovers) > 1)
		for _, r := range []construction.Requirement{construction.OrganisationStructure, construction.TrainingProgramme, construction.TrainingStaff, construction.Facilities} {
			must(has[r])
		}
	}
	for i := range p.Citations {
		must(p.Citations[i].Source != "" && p.Citations[i].Claim.IsValid())
		identifiers(string(p.Citations[i].Source))
	}
	return faults
}

// TestHandWrittenIsFair: what is measured against finds what the checks find.
func TestHandWrittenIsFair(t *testing.T) {
	whole := func() *construction.Project {
		p := complete()
		walk(t, p, path)
		return p
	}
	for name, spoil := range map[string]func(*construction.Project){
		"nothing":     func(*construction.Project) {},
		"identifier":  func(p *construction.Project) { p.Builder = "a b" },
		"future":      func(p *construction.Project) { p.Site.TitledOn = date("2026-03-03") },
		"order":       func(p *construction.Project) { p.Study.On = date("2023-01-14") },
		"plan":        func(p *construction.Project) { p.Revisions[0].PlannedFinish = month("2024-08") },
		"reason":      func(p *construction.Project) { p.Revisions[0].Reason = "" },
		"bid":         func(p *construction.Project) { p.Tenders[1].WinningBid = rupiah(19_500_000_001) },
		"rise":        func(p *construction.Project) { p.Contracts[0].Amendments[0].Value = rupiah(19_800_000_001) },
		"land":        func(p *construction.Project) { p.Site.AreaM2 = blk.MustNewCount(4999) },
		"maintenance": func(p *construction.Project) { p.Handovers[1].On = date("2025-12-12") },
		"staff":       func(p *construction.Project) { p.Fulfilments[5].Met = blk.FlagOf(false) },
		"move":        func(p *construction.Project) { p.History = p.History[1:] },
		"certificate": func(p *construction.Project) { p.FunctionalCertificate.IssuedOn = blk.Date{} },
	} {
		p := whole()
		spoil(p)
		require.Equal(t, name == "nothing", handWritten(p, today.On) == 0, name)
		require.Equal(t, name == "nothing", len(p.Check(today)) == 0, name)
	}
}

// BenchmarkProjects checks 5,000 projects with all their papers, surveys them and asks
// each for its next step with reasons, against hand-written code that checks most of the
// same rules and gives no reason.
func BenchmarkProjects(b *testing.B) {
	const n = 5_000
	r := projectsUnderWay(b, n)
	each := func(b *testing.B) { b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N*n), "ns/project") }
	b.Run("hand_written", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			for i := range r.Projects {
				if handWritten(&r.Projects[i], today.On) > 0 {
					b.Fatal("a fault")
				}
			}
		}
		each(b)
	})
	b.Run("check", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			if found := r.Check(today); found.HasErrors() {
				b.Fatal(found)
			}
		}
		each(b)
	})
	b.Run("survey", func(b *testing.B) {
		for b.Loop() {
			if r.Survey("", today).Listed != n {
				b.Fatal("not all are counted")
			}
		}
		each(b)
	})
	b.Run("next", func(b *testing.B) {
		for b.Loop() {
			for i := range r.Projects {
				r.Projects[i].Next(today)
			}
		}
		each(b)
	})
}
