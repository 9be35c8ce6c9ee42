package construction_test

import (
	"fmt"
	"testing"

	"github.com/vokasi/vokasi-go/blk"
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

// handWritten is what a program without this package would look at for the same
// question: the state of a project and whether a few papers are there.
func handWritten(p *construction.Project, on blk.Date) int {
	lacking := 0
	state := construction.Proposed
	if n := len(p.History); n > 0 {
		state = p.History[n-1].To
	}
	missing := func(days ...blk.Date) {
		for _, day := range days {
			if day.IsZero() || day.After(on) {
				lacking++
			}
		}
	}
	switch state {
	case construction.Feasibility:
		missing(p.Study.On, p.Site.TitledOn, p.Environment.ApprovedOn, p.Site.Decision.SignedOn, p.Site.Grant.SignedOn, p.Site.Grant.CheckedOn)
	case construction.Tendered:
		missing(p.Study.On, p.Site.TitledOn, p.Environment.ApprovedOn, p.Contracts[0].SignedOn)
	case construction.Contracted:
		missing(p.Contracts[0].StartOrderOn)
	case construction.FinalHandover:
		missing(p.FunctionalCertificate.IssuedOn)
	}
	return lacking
}

// BenchmarkProjects checks 5,000 projects with all their papers, surveys them and asks
// each for its next step with reasons, against hand-written code that counts the papers
// that are missing and gives no reason.
func BenchmarkProjects(b *testing.B) {
	const n = 5_000
	r := projectsUnderWay(b, n)
	each := func(b *testing.B) { b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N*n), "ns/project") }
	b.Run("hand_written", func(b *testing.B) {
		sum := 0
		for b.Loop() {
			for i := range r.Projects {
				sum += handWritten(&r.Projects[i], today.On)
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
