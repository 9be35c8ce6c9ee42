// Package report writes what the office of the mayor of Pangkalpinang would want
// to know about its training centre.
package report

import (
	"io"
	"slices"
	"strings"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/centre"
	"github.com/vokasi/vokasi-go/certification"
	"github.com/vokasi/vokasi-go/examples/internal/page"
	budget "github.com/vokasi/vokasi-go/examples/pangkalpinang/budget/report"
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
	if err := certified(p); err != nil {
		return err
	}

	if err := budgeted(p); err != nil {
		return err
	}

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

// certified tells how an invented batch comes to certificates: the article promises
// them and tells of none.
func certified(p *page.Page) error {
	const today, before, while = "2026-11-02", "2026-04-20", "2026-06-01"
	d, _, _, err := page.Load("pangkalpinang/synthetic.json", blk.MustParseDate(today))
	if err != nil {
		return err
	}
	r := &d.Certification
	register := certification.NewRegister(r, &d.Training)
	p.Section("Dari pelatihan sampai sertifikat: empat peserta buatan pada LSP buatan", "From training to certificate: four invented trainees at an invented body")
	scheme := &r.Schemes[0]
	p.Line("%s: %s, %d unit, %s", "%s: %s, %d units, %s", r.Bodies[0].Name, p.In(scheme.Name), len(scheme.Units), r.Bodies[0].Licences[0].Number)
	for i := range r.Assessments {
		a := &r.Assessments[i]
		for _, decision := range a.Decisions {
			p.Line("%s, %s: %s", "%s, %s: %s", a.ID, p.In(decision.On.Label()), p.In(decision.Result.Label()))
		}
		for _, u := range a.Results {
			if u.Result == blk.NotYetCompetent {
				p.Detail("belum kompeten pada %s", "not yet competent in %s", u.Unit)
			}
		}
		for _, appeal := range a.Appeals {
			p.Detail("banding %s (%s): %s", "appeal of %s (%s): %s", p.In(appeal.LodgedOn.Label()), appeal.Reason, p.In(appeal.Outcome.Label()))
		}
	}
	for i := range r.Certificates {
		x := &r.Certificates[i]
		p.Line("%s dari %s, terbit %s; pada %s: %s", "%s of %s, issued on %s; on %s: %s", x.ID, x.Assessment, p.In(x.IssuedOn.Label()),
			p.In(blk.MustParseDate(today).Label()), p.In(register.StatusOn(x.ID, blk.MustParseDate(today)).Label()))
	}
	revoked := r.Certificates[1].ID
	p.Section("Satu sertifikat, tiga tanggal: apa yang mendukungnya?", "One certificate, three days: what stands behind it?")
	for _, on := range []string{before, while, today} {
		p.Answer(register.Verify(revoked, blk.MustParseDate(on)))
	}
	return nil
}

// budgeted tells of an invented budget that builds and runs the centre, and of what
// blocks the next instalment: the article names no amount.
func budgeted(p *page.Page) error {
	m, err := budget.Load()
	if err != nil {
		return err
	}
	p.Section("Anggaran buatan: pembangunan dan operasional, dan tahap yang tertahan", "An invented budget: building and operation, and an instalment that is held up")
	for _, purpose := range []funding.Purpose{funding.PurposeConstruction, funding.PurposeOperation} {
		b, err := m.Balance(purpose)
		if err != nil {
			return err
		}
		p.Line("%s: alokasi %s, terikat %s, realisasi %s", "%s: %s allocated, %s committed, %s spent", p.In(purpose.Label()), b.Allocated, b.Committed, b.Realised)
	}
	p.Line("%s mengubah %s menjadi %s, dengan %d perubahan yang dijelaskan", "%s changes %s to %s, in %d differences that are explained", m.After.Authority.Number, m.Changes.Before, m.Changes.After, len(m.Changes.Differences))
	for i := range m.Assistance.Tranches {
		t := &m.Assistance.Tranches[i]
		p.Line("bantuan gedung bengkel tahap %s: %s, %s", "workshop building assistance, tranche %s: %s, %s", t.Number, t.Amount, p.In(t.State().Label()))
		if !t.IsPaid() {
			p.AnswerUnder(blocking(m.Release(t.ID)))
		}
	}
	return nil
}

// blocking returns an answer with only those of its parts that do not hold.
func blocking(a blk.Answer) blk.Answer {
	a.Children = slices.DeleteFunc(slices.Clone(a.Children), func(part blk.Answer) bool { return part.Truth == blk.True })
	for i := range a.Children {
		a.Children[i].Children = nil
	}
	return a
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
