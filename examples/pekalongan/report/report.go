// Package report writes what those who run the community centres around
// Pekalongan would want to know about the way to independence.
package report

import (
	"io"
	"slices"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/roadmap"
	"github.com/vokasi/vokasi-go/examples/internal/page"
	"github.com/vokasi/vokasi-go/schema/dataset"
)

// Write writes the report in a language.
func Write(w io.Writer, lang blk.Lang) error {
	on := blk.MustParseDate("2023-06-13")
	d, _, found, err := page.Load("pekalongan/dataset.json", on)
	if err != nil {
		return err
	}
	synthetic, c, foundSynthetic, err := page.Load("pekalongan/synthetic.json", on)
	if err != nil {
		return err
	}
	p := page.New(w, lang)
	p.Title(d.Title)
	p.Section("Apa itu BLK Komunitas", "What a community centre (BLKK) is")
	p.Statements(d, blk.TopicDefinition)
	p.Section("Jumlah BLKK", "How many there are")
	writeCounts(p, d)
	p.Section("Dukungan selama ini dan asas ke depan", "The support so far, and the principle from now on")
	p.Statements(d, blk.TopicActivity)
	for _, a := range d.Funding.Allocations {
		p.Line("%s telah menyiapkan dari %s: %s", "%s has provided from the %s: %s", page.Organisation(d, a.Organisation), p.In(a.Source.Label()), page.Join(p, a.Purposes))
	}
	p.Statements(d, blk.TopicPrinciple)
	p.Section("Tujuan", "Aims")
	p.Statements(d, blk.TopicAim)
	p.Meetings(d)
	p.Findings(found)

	p.Section("Peta jalan atas 65 BLKK buatan (bukan data sungguhan)", "The roadmap over 65 invented centres (not real data)")
	writeClasses(p, synthetic.Roadmap.Roadmaps, c)
	p.Section("Terdekat ke kelas mandiri, dan apa yang kurang", "Nearest to independent (mandiri), and what they lack")
	p.Legend()
	writeNearest(p, synthetic, c)
	overdue := foundSynthetic.Of("BKK-005")
	p.Section("Evaluasi yang terlambat", "Reviews that are overdue")
	p.Line("%d dari %d BLKK", "%d of %d centres", len(overdue), len(synthetic.Roadmap.Roadmaps))
	if len(overdue) > 0 {
		p.Text(overdue[0].Text)
		p.Detail("(asumsi: jarak evaluasi tidak diumumkan)", "(an assumption: how often is not public)")
	}
	p.Sources(d.Common.Sources)
	return p.Err()
}

// writeCounts writes the totals by region, and their sum.
func writeCounts(p *page.Page, d *dataset.Dataset) {
	sum := 0
	for _, r := range d.Common.RegionalCounts {
		if r.Region.IsZero() {
			p.Line("seluruh Indonesia: %s", "all of Indonesia: %s", p.In(r.Count.Label()))
			continue
		}
		n, _ := r.Count.Value.Int()
		sum += n
		p.Line("%s: %s", "%s: %s", page.Place(r.Region), p.In(r.Count.Label()))
	}
	p.Line("keempat daerah: %d", "the four together: %d", sum)
}

// writeClasses writes how many centres show which class by their evidence.
func writeClasses(p *page.Page, roadmaps []roadmap.Roadmap, c *blk.Context) {
	total := 0
	for _, r := range roadmap.Distribute(roadmaps, blk.LevelRegency, c).At(blk.LevelRegency) {
		total += r.Total()
		p.Line("%s: %d BLKK; tumbuh %d, berkembang %d, mandiri %d, belum berkelas %d", "%s: %d centres; growing (tumbuh) %d, developing (berkembang) %d, independent (mandiri) %d, no class yet %d", page.Place(r.Region), r.Total(), r.Shown.Tumbuh, r.Shown.Berkembang, r.Shown.Mandiri, r.Shown.Unclassified)
	}
	p.Line("seluruhnya: %d", "all: %d", total)
}

// writeNearest writes the three centres of the class below mandiri that lack
// least.
func writeNearest(p *page.Page, d *dataset.Dataset, c *blk.Context) {
	for _, x := range roadmap.Nearest(d.Roadmap.Roadmaps, roadmap.Mandiri, 3, c) {
		p.Line("%s", "%s", d.Centre.Find(x.Centre).Name)
		a := d.Roadmap.Roadmaps[x.Index].Assess(c)
		failing, unknown := a.Lacking()
		for _, answer := range slices.Concat(failing, unknown) {
			p.AnswerUnder(answer)
		}
	}
}
