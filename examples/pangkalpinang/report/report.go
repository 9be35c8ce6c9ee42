// Package report writes what the office of the mayor of Pangkalpinang would want
// to know about its training centre.
package report

import (
	"io"
	"strings"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/centre"
	"github.com/vokasi/vokasi-go/examples/internal/page"
	"github.com/vokasi/vokasi-go/funding"
	"github.com/vokasi/vokasi-go/schema/dataset"
)

// Write writes the report in a language.
func Write(w io.Writer, lang blk.Lang) error {
	d, c, found, err := page.Load("pangkalpinang/dataset.json", blk.MustParseDate("2025-12-22"))
	if err != nil {
		return err
	}
	p := page.New(w, lang, d.Common.Sources...)
	p.Title(d.Title)
	p.Section("Program", "Programme")
	p.Statements(d, blk.TopicPolicyLabel)
	project := &d.Construction.Projects[0]
	p.Line("%s di %s (%s)", "%s in %s (%s)", project.Name, page.Place(project.Region), p.Citation(project.Citations))
	p.Meetings(d)

	p.Section("Tiga pilar dukungan: apa yang sudah ada, belum ada dan belum diketahui?", "The three pillars of support: what is there, what is not, and what is not known?")
	p.Statements(d, blk.TopicSupport)
	p.Answer(Pillars(d, c))
	for _, cooperation := range d.Centre.Cooperations {
		for _, aim := range cooperation.Aims {
			p.Line("koordinasi dengan Kemnaker untuk %s", "coordination with the ministry for %s", p.In(aim))
			p.Quote(cooperation.Citations)
		}
	}

	p.Section("Sertifikasi", "Certification")
	for _, f := range d.Certification.Facilitations {
		p.Line("peserta akan difasilitasi memperoleh sertifikat %s, untuk %s (%s)", "participants will be helped to obtain certificates of the %s, for %s (%s)", p.In(f.Authority.Label()), p.In(f.Purpose), p.Citation(f.Citations))
	}
	p.Statements(d, blk.TopicCertificates)

	p.Section("Magang di galangan kapal: apakah aturan pemagangan dipenuhi?", "The placement at the shipyard: are the rules of apprenticeship met?")
	p.Statements(d, blk.TopicActivity)
	placement := &d.Training.WorkplaceTrainings[0]
	p.Answer(placement.ApprenticeshipRules(c))

	p.Section("Kedudukan pembangunan, dan sebelum langkah berikutnya", "Where the building stands, and before the next step")
	p.Progress(project, c)
	p.Section("Tujuan", "Aims")
	p.Statements(d, blk.TopicAim)
	p.Findings(found)
	p.Sources(d.Common.Sources)
	return p.Err()
}

// Pillars answers whether the three pillars that the city names are in place:
// facilities, funding and people, each by what the source says of its parts.
func Pillars(d *dataset.Dataset, c *blk.Context) blk.Answer {
	pillar := func(code string, text blk.Text, parts blk.Answer) blk.Answer {
		return blk.AllOf(code, text, parts.Children...)
	}
	const id = "blk-pangkalpinang"
	return blk.AllOf("pillars", blk.Text{ID: "Ketiga pilar sudah ada", EN: "All three pillars are in place"},
		pillar("facilities", blk.Text{ID: "Fasilitas fisik", EN: "Physical facilities"}, d.Centre.Holds(id, c, centre.ResourceLand, centre.ResourceBuilding, centre.ResourceWorkshops, centre.ResourceEquipment)),
		pillar("funding", blk.Text{ID: "Pendanaan", EN: "Funding"}, allocated(&d.Funding, id)),
		pillar("people", blk.Text{ID: "Sumber daya manusia", EN: "People"}, d.Centre.Holds(id, c, centre.ResourceInstructors, centre.ResourceCertifiedInstructors)),
	)
}

// allocated answers what money is allocated to a centre: each allocation that is on
// record is there, also where nobody says how much it is.
func allocated(r *funding.Records, id blk.CentreID) blk.Answer {
	var parts []blk.Answer
	for _, a := range r.Allocations {
		if a.Centre != id {
			continue
		}
		from, amount := blk.Text{ID: "sumber dana tidak disebut", EN: "source of funds not said"}, blk.Text{ID: "jumlah tidak disebut", EN: "amount not said"}
		if a.Source != "" {
			from = a.Source.Label()
		}
		if !a.Amount.IsZero() {
			amount = blk.Text{ID: a.Amount.String(), EN: a.Amount.String()}
		}
		var purposes [2][]string
		for _, p := range a.Purposes {
			purposes[0], purposes[1] = append(purposes[0], p.Label().ID), append(purposes[1], p.Label().EN)
		}
		parts = append(parts, blk.Answer{Truth: blk.True, Code: string(a.ID), Evidence: a.Citations, Text: blk.Text{
			ID: "Anggaran untuk " + strings.Join(purposes[0], ", ") + ": " + from.ID + "; " + amount.ID,
			EN: "Money for " + strings.Join(purposes[1], ", ") + ": " + from.EN + "; " + amount.EN,
		}})
	}
	return blk.Answer{Children: parts}
}
