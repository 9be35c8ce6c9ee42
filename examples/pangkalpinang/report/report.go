// Package report writes what the office of the mayor of Pangkalpinang would want
// to know about its training centre.
package report

import (
	"io"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/examples/internal/page"
)

// Write writes the report in a language.
func Write(w io.Writer, lang blk.Lang) error {
	d, c, found, err := page.Load("pangkalpinang/dataset.json", blk.MustParseDate("2025-12-22"))
	if err != nil {
		return err
	}
	p := page.New(w, lang)
	p.Title(d.Title)
	p.Section("Program", "Programme")
	p.Statements(d, blk.TopicPolicyLabel)
	project := &d.Construction.Projects[0]
	p.Line("%s di %s (%s)", "%s in %s (%s)", project.Name, page.Place(project.Region), p.Citation(project.Citations))
	p.Meetings(d)

	p.Section("Tiga pilar dukungan", "The three pillars of support")
	p.Statements(d, blk.TopicSupport)
	for _, s := range d.Centre.Centres[0].StatedResources {
		p.Line("%s: %s", "%s: %s", p.In(s.Resource.Label()), p.In(s.State.Label()))
	}
	for _, cooperation := range d.Centre.Cooperations {
		for _, aim := range cooperation.Aims {
			p.Line("koordinasi dengan Kemnaker untuk %s", "coordination with the ministry for %s", p.In(aim))
		}
	}

	p.Section("Anggaran", "Budget")
	for _, a := range d.Funding.Allocations {
		source, amount := p.Say("sumber dana tidak disebut", "source not said"), p.Say("jumlah tidak disebut", "amount not said")
		if a.Source != "" {
			source = p.In(a.Source.Label())
		}
		if !a.Amount.IsZero() {
			amount = a.Amount.String()
		}
		p.Line("%s, %s, untuk %s; %s (%s)", "%s, %s, for %s; %s (%s)", page.Organisation(d, a.Organisation), source, page.Join(p, a.Purposes), amount, p.Citation(a.Citations))
		p.Notes(a.Citations)
	}

	p.Section("Sertifikasi", "Certification")
	for _, f := range d.Certification.Facilitations {
		p.Line("peserta akan difasilitasi memperoleh sertifikat %s, untuk %s (%s)", "participants will be helped to obtain certificates of the %s, for %s (%s)", p.In(f.Authority.Label()), p.In(f.Purpose), p.Citation(f.Citations))
	}
	p.Statements(d, blk.TopicCertificates)

	p.Section("Magang di galangan kapal: apakah aturan pemagangan dipenuhi?", "The placement at the shipyard: are the rules of apprenticeship met?")
	p.Statements(d, blk.TopicActivity)
	placement := &d.Training.WorkplaceTrainings[0]
	p.Notes(placement.Citations)
	p.Answer(placement.ApprenticeshipRules(c))

	p.Section("Kedudukan pembangunan, dan sebelum langkah berikutnya", "Where the building stands, and before the next step")
	p.Progress(project, c)
	p.Section("Tujuan", "Aims")
	p.Statements(d, blk.TopicAim)
	p.Findings(found)
	p.Sources(d.Common.Sources)
	return p.Err()
}
