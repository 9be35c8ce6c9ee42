// Package report writes what the province of Kalimantan Utara would want to know
// about the training centre it waits for.
package report

import (
	"io"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/construction"
	"github.com/vokasi/vokasi-go/examples/internal/page"
)

// Write writes the report in a language.
func Write(w io.Writer, lang blk.Lang) error {
	d, c, found, err := page.Load("kaltara/dataset.json", blk.MustParseDate("2025-12-10"))
	if err != nil {
		return err
	}
	p := page.New(w, lang, d.Common.Sources...)
	p.Title(d.Title)
	programme, project := &d.Construction.Programmes[0], &d.Construction.Projects[0]
	p.Section("Rencana", "The plan")
	p.Line("%s, %s", "%s, %s", project.Name, page.Place(project.Region))
	p.Line("mulai dibangun: %s (%s)", "building begins: %s (%s)", p.In(project.PlannedStart.Label()), p.Citation(project.Citations, "/planned_start"))
	p.Line("bagian dari “%s”: %s BLK (%s)", "part of “%s”: %s centres (%s)", p.In(programme.Title), p.In(programme.Centres.Label()), p.Citation(programme.Citations))

	p.Notes(programme.Citations)

	p.Section("Kedudukan, dan sebelum langkah berikutnya", "Where it stands, and before the next step")
	p.Progress(project, c)
	p.Section("Selanjutnya sampai mulai dibangun", "From there until building begins")
	writeWay(p, project, c)

	p.Section("Sektor yang hendak dilayani (contoh dalam berita)", "Sectors to be served (examples in the article)")
	for _, s := range project.Sectors {
		kind := p.Say("sektor daerah", "local sector")
		if s.Strategic.Truth() == blk.True {
			kind = p.Say("sektor proyek strategis nasional (PSN)", "sector of national strategic projects (PSN)")
		}
		p.Line("%s: %s", "%s: %s", p.In(s.Sector.Label()), kind)
	}
	p.Statements(d, blk.TopicNeed)
	p.Meetings(d)
	p.Section("Kerja sama dan tujuan", "Cooperation and aims")
	for i := range d.Centre.Cooperations {
		cooperation := &d.Centre.Cooperations[i]
		for _, aim := range cooperation.Aims {
			p.Line("kerja sama pusat dan daerah: %s", "cooperation of central and local government: %s", p.In(aim))
		}
		p.Notes(cooperation.Citations)
	}
	p.Statements(d, blk.TopicCooperation)
	p.Statements(d, blk.TopicAim)
	p.Findings(found)
	p.Sources(d.Common.Sources)
	return p.Err()
}

// writeWay writes the steps after the next one until building begins, with what
// each needs.
func writeWay(p *page.Page, project *construction.Project, c *blk.Context) {
	for i, step := range project.Remaining(c) {
		if i > 0 { // the next one is written above
			p.Line("%s", "%s", p.In(step.Text))
			for _, need := range step.Children {
				p.Detail("%s", "%s", p.In(need.Text))
			}
		}
		if step.Code == string(construction.BreakGround) {
			return
		}
	}
}
