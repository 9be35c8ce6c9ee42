// Package report writes what the province of Kalimantan Utara would want to know
// about the training centre it waits for.
package report

import (
	"io"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/examples/internal/page"
)

// Write writes the report in a language.
func Write(w io.Writer, lang blk.Lang) error {
	d, c, found, err := page.Load("kaltara/dataset.json", blk.MustParseDate("2025-12-10"))
	if err != nil {
		return err
	}
	p := page.New(w, lang)
	p.Title(d.Title)
	programme, project := &d.Construction.Programmes[0], &d.Construction.Projects[0]
	p.Section("Rencana", "The plan")
	p.Line("%s, %s", "%s, %s", project.Name, page.Place(project.Region))
	p.Line("mulai dibangun: %s (%s)", "building begins: %s (%s)", p.In(project.PlannedStart.Label()), p.Citation(project.Citations))
	p.Line("bagian dari “%s”: %s BLK (%s)", "part of “%s”: %s centres (%s)", p.In(programme.Title), p.In(programme.Centres.Label()), p.Citation(programme.Citations))

	p.Section("Kedudukan dan langkah berikutnya", "Where it stands, and what comes next")
	p.Line("keadaan: %s", "state: %s", p.In(project.State().Label()))
	for _, next := range project.Next(c) {
		p.Answer(next)
	}

	p.Section("Sektor yang dilayani", "Sectors served")
	for _, s := range project.Sectors {
		kind := p.Say("sektor daerah", "local sector")
		if s.Strategic.Truth() == blk.True {
			kind = p.Say("proyek strategis nasional (PSN)", "national strategic project (PSN)")
		}
		p.Line("%s: %s", "%s: %s", p.In(s.Sector.Label()), kind)
	}
	p.Statements(d, blk.TopicNeed)
	p.Meetings(d)
	p.Section("Kerja sama dan tujuan", "Cooperation and aims")
	p.Statements(d, blk.TopicCooperation)
	p.Statements(d, blk.TopicAim)
	p.Findings(found)
	p.Sources(d.Common.Sources)
	return p.Err()
}
