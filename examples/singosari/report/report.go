// Package report writes what the visitors from Nusa Tenggara Barat would want to
// take home from UPT BLK Singosari.
package report

import (
	"io"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/examples/internal/page"
)

// Write writes the report in a language.
func Write(w io.Writer, lang blk.Lang) error {
	d, _, found, err := page.Load("singosari/dataset.json", blk.MustParseDate("2025-11-13"))
	if err != nil {
		return err
	}
	p := page.New(w, lang)
	p.Title(d.Title)
	centre := &d.Centre.Centres[0]
	p.Section("Lembaga", "The centre")
	p.Line("%s, %s; status: %s", "%s, %s; status: %s", centre.Name, page.Place(centre.Region), p.In(centre.Status.Label()))
	p.Line("didirikan %s, diresmikan %s", "founded in %s, inaugurated in %s", p.In(centre.Founded.Label()), p.In(centre.Inaugurated.Label()))
	p.Statements(d, blk.TopicHistory)
	p.Statements(d, blk.TopicGovernance)

	p.Section("Kejuruan", "Vocations")
	if declared, ok := centre.Declared(blk.SubjectVocation); ok {
		p.Line("%s kejuruan aktif pada %s; %d disebut namanya", "%s active vocations on %s; %d are named", p.In(declared.Count.Label()), p.In(declared.AsOf.Label()), len(centre.Vocations))
	}
	for _, v := range centre.Vocations {
		p.Line("%s (dalam berita: %s)", "%s (in the article: %s)", p.In(v.Vocation.Label()), v.LocalName)
	}

	p.Section("Layanan kepada peserta dan hasilnya", "Services to participants, and what became of them")
	p.Line("layanan: %s", "services: %s", page.Join(p, centre.Services))
	for _, o := range d.Training.ReportedOutcomes {
		p.Line("%s alumni: %s (menurut berita; tanpa angka)", "%s alumni: %s (as reported; without a number)", p.In(o.Extent.Label()), page.JoinOr(p, o.Destinations))
	}

	p.Statements(d, blk.TopicCertificates, blk.TopicCooperation)

	for _, v := range d.Centre.StudyVisits {
		p.Section("Yang hendak diterapkan di NTB, butir demi butir", "What NTB came to adopt, point by point")
		for _, point := range v.Points {
			p.Text(point.Text)
			if !point.Purpose.IsZero() {
				p.Detail("untuk: %s", "for: %s", p.In(point.Purpose))
			}
			if point.AtHost.IsZero() {
				p.Detail("di Singosari: tidak disebut", "at Singosari: not said")
			} else {
				p.Detail("di Singosari: %s", "at Singosari: %s", p.In(point.AtHost))
			}
		}
	}
	p.Section("Tujuan", "Aims")
	p.Statements(d, blk.TopicAim)
	p.Meetings(d)

	p.Section("Angka", "Figures")
	for _, x := range d.Training.Indicators {
		p.Line("%s %s: %s %s, menurut %s; %s", "%s of %s: %s %s, according to %s; %s", p.In(x.Kind.Label()), page.Place(x.Region), p.In(x.Qualifier.Label()), p.In(x.Value.Label()), page.Organisation(d, x.MeasuredBy), p.In(x.Citations[0].Note))
	}
	p.Findings(found)
	p.Sources(d.Common.Sources)
	return p.Err()
}
