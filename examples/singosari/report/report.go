// Package report writes what the visitors from Nusa Tenggara Barat would want to
// take home from UPT BLK Singosari.
package report

import (
	"io"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/centre"
	"github.com/vokasi/vokasi-go/certification"
	"github.com/vokasi/vokasi-go/examples/internal/page"
	"github.com/vokasi/vokasi-go/schema/dataset"
)

const singosari = "blk-singosari"

// visited is the day of the visit.
var visited = blk.MustParseDate("2025-11-13")

// unknown is the training in NTB of which the article tells nothing.
var unknown = centre.Records{Centres: []centre.Centre{{ID: "ntb", Name: "NTB"}}}

// Compare answers whether a visitor has what Singosari has, each point in a part of
// its own, in the order in which an adopter needs them. What is not known of the
// visitor is undetermined.
func Compare(d *dataset.Dataset, visitor centre.ComparedCentre, c *blk.Context) blk.Answer {
	var parts []blk.Answer
	for _, x := range centre.Compare(centre.ComparedCentre{Records: &d.Centre, Centre: singosari}, visitor, c) {
		if x.AtHost == blk.True {
			parts = append(parts, blk.Answer{Truth: blk.Not(x.Lacking), Code: string(x.Point), Text: x.Text, Evidence: x.Evidence})
		}
	}
	name := visitor.Records.Find(visitor.Centre).Name
	return blk.AllOf("comparison", blk.Text{ID: name + " mempunyai semua yang ada di Singosari", EN: name + " has all that Singosari has"}, parts...)
}

// leadsTo tells for every programme which schemes its units complete, and what the
// next ones still ask for.
func leadsTo(p *page.Page, d *dataset.Dataset) {
	index := certification.NewUnitIndex(d.Certification.Schemes)
	names := map[blk.SchemeID]blk.Text{}
	for _, s := range d.Certification.Schemes {
		names[s.ID] = s.Name
	}
	for i := range d.Centre.Programmes {
		programme := &d.Centre.Programmes[i]
		held := index.Set(programme.Units...)
		p.Line("%s (%d unit)", "%s (units: %d)", p.In(programme.Name), len(programme.Units))
		for _, gap := range index.Nearest(held) {
			if gap.IsComplete() {
				p.Detail("menuju %s", "leads to %s", p.In(names[gap.Scheme]))
				continue
			}
			required, elective := index.Missing(gap.Scheme, held)
			p.Detail("%s: kurang %d unit, wajib %v, pilihan %v", "%s: %d more, required %v, elective %v", p.In(names[gap.Scheme]), gap.Units(), required, elective)
		}
	}
}

// Write writes the report in a language.
func Write(w io.Writer, lang blk.Lang) error {
	d, reported, found, err := page.Load("singosari/dataset.json", visited)
	if err != nil {
		return err
	}
	invented, c, _, err := page.Load("singosari/synthetic.json", visited)
	if err != nil {
		return err
	}
	p := page.New(w, lang, d.Common.Sources...)
	p.Title(d.Title)
	host := d.Centre.Find(singosari)
	p.Section("Lembaga", "The centre")
	p.Line("%s, %s; status: %s", "%s, %s; status: %s", host.Name, page.Place(host.Region), p.In(host.Status.Label()))
	p.Line("kepala: %s", "head: %s", p.Head(host.Head))
	p.Line("didirikan %s, diresmikan %s", "founded in %s, inaugurated in %s", p.In(host.Founded.Label()), p.In(host.Inaugurated.Label()))
	p.Statements(d, blk.TopicHistory)
	p.Statements(d, blk.TopicGovernance)

	p.Section("Kejuruan", "Vocations")
	if declared, ok := host.Declared(blk.SubjectVocation); ok {
		p.Line("%s kejuruan aktif pada %s; %d disebut namanya", "%s active vocations on %s; %d are named", p.In(declared.Count.Label()), p.In(declared.AsOf.Label()), len(host.Vocations))
	}
	for _, v := range host.Vocations {
		p.Line("%s (dalam berita: %s)", "%s (in the article: %s)", p.In(v.Vocation.Label()), v.LocalName)
	}

	p.Section("Layanan kepada peserta dan hasilnya", "Services to participants, and what became of them")
	p.Line("layanan: %s", "services: %s", page.Join(p, host.Services))
	for _, o := range d.Training.ReportedOutcomes {
		p.Line("%s alumni: %s (menurut berita; tanpa angka)", "%s alumni: %s (as reported; without a number)", p.In(o.Extent.Label()), page.JoinOr(p, o.Destinations))
	}

	for _, v := range d.Centre.StudyVisits {
		p.Section("Yang hendak diterapkan di NTB, butir demi butir", "What NTB came to adopt, point by point")
		for _, point := range v.Points {
			p.Text(point.Text)
			if !point.Purpose.IsZero() {
				p.Detail("untuk: %s", "for: %s", p.In(point.Purpose))
			}
			if !point.AtHost.IsZero() {
				p.Detail("di Singosari: %s", "at Singosari: %s", p.In(point.AtHost))
			}
		}
		p.Quote(v.Citations)
	}
	p.Section("Yang ada di Singosari, mulai dari yang paling dibutuhkan: apakah ada juga di NTB?", "What Singosari has, most needed first: does NTB have it too?")
	p.Line("Berita tidak menyebut apa yang ada di NTB: semuanya belum diketahui, bukan belum ada.", "The article does not say what NTB has: all of it is not known, which is not lacking.")
	p.Answer(Compare(d, centre.ComparedCentre{Records: &unknown, Centre: "ntb"}, reported))
	p.Line("Dengan data balai sendiri (di sini balai buatan, bukan data sungguhan):", "With data of one's own centre (here an invented one, not real data):")
	p.Answer(Compare(d, centre.ComparedCentre{Records: &invented.Centre, Centre: "blk-contoh-ntb", Context: c}, reported))
	p.Section("Program menuju skema sertifikasi mana, dan unit apa yang kurang? (unit dan skema buatan)", "Which schemes of certification do programmes lead to, and which units are missing? (invented units and schemes)")
	leadsTo(p, invented)
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
