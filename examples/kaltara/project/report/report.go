// Package report is what the province of Kalimantan Utara would want to see of the
// building of its training centre: the day of the article, when nothing but a plan is
// known, and three days of a continuation that is made up: land and budget are there;
// building is critically behind; and the contract was amended.
package report

import (
	"slices"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/construction"
	"github.com/vokasi/vokasi-go/blk/region"
	"github.com/vokasi/vokasi-go/examples/internal/page"
	"github.com/vokasi/vokasi-go/funding"
	"github.com/vokasi/vokasi-go/schema/dataset"
	"github.com/vokasi/vokasi-go/schema/report"
)

// A Stage is the project on one day.
type Stage struct {
	// What the day is, for example "menurut berita".
	Name blk.Text
	// The project as it was on record.
	Project construction.Project
	// The day, with what the document knows.
	Context *blk.Context
	// What the checks found about the project.
	Findings blk.Findings
}

// programme returns the part of the page on the programme that the article names.
func programme() (report.Section, error) {
	on := blk.MustParseDate("2025-12-10")
	d, c, _, err := page.Load("kaltara/dataset.json", on)
	if err != nil {
		return report.Section{}, err
	}
	x := report.ConstructionProgramme{Survey: d.Construction.Survey(d.Construction.Programmes[0].ID, c), Regions: region.Table{}}
	s := x.Section()
	s.Title = say(on.Label().ID+": "+s.Title.ID, on.Label().EN+": "+s.Title.EN)
	return s, nil
}

// Stages returns the project on the day of the article and on the three days that are
// made up.
func Stages() ([]Stage, error) {
	day := blk.MustParseDate
	news, _, _, err := page.Load("kaltara/dataset.json", day("2025-12-10"))
	if err != nil {
		return nil, err
	}
	madeUp, _, _, err := page.Load("kaltara/synthetic.json", day("2027-03-10"))
	if err != nil {
		return nil, err
	}
	return []Stage{
		stage(news, "2025-12-10", "menurut berita", "as the article has it"),
		stage(madeUp, "2026-06-15", "lahan dan anggaran ada (buatan)", "land and budget are there (made up)"),
		stage(madeUp, "2026-12-31", "mulai tertunda dan kontrak kritis (buatan)", "begun late and critically behind (made up)"),
		stage(madeUp, "2027-03-10", "sesudah adendum (buatan)", "after the amendment (made up)"),
	}, nil
}

// stage returns the project of a document on a day, when nothing of later days is known.
func stage(d *dataset.Dataset, on, id, en string) Stage {
	day := blk.MustParseDate(on)
	was := *d
	was.Construction.Projects = []construction.Project{d.Construction.Projects[0].AsOf(day)}
	was.Funding.Commitments = slices.DeleteFunc(slices.Clone(d.Funding.Commitments), func(k funding.Commitment) bool { return k.SignedOn.After(day) })
	c := was.Context(day)
	s := Stage{Name: blk.Text{ID: id, EN: en}, Project: was.Construction.Projects[0], Context: c}
	s.Findings = s.Project.Check(c)
	return s
}

// New returns the page in a language.
func New(lang blk.Lang) (report.Page, error) {
	stages, err := Stages()
	if err != nil {
		return report.Page{}, err
	}
	p := report.Page{
		Lang: lang, Title: say("Pembangunan BLK Kalimantan Utara pada empat hari", "Building the training centre of North Kalimantan on four days"),
		Subtitle: say("10 Desember 2025 menurut berita; sesudahnya buatan", "10 December 2025 as an article has it; made up from there on"),
		Notice:   say("Hanya bagian pertama dari berita, yang memuat rencana dan tidak lebih. Semua yang terjadi sesudah 10 Desember 2025 di sini buatan: tanggal, luas, nilai, kemajuan, pihak dan surat-surat. Ini contoh, bukan laporan.", "Only the first part is from the news, which has a plan and no more. Everything after 10 December 2025 is made up here: days, areas, amounts, progress, parties and papers. This is an example and no report."),
	}
	national, err := programme()
	if err != nil {
		return report.Page{}, err
	}
	for i := range stages {
		s := &stages[i]
		x := report.ProjectProgress{Lang: lang, Project: s.Project, Context: s.Context, Findings: s.Findings}
		on := s.Context.On.Label()
		for j, section := range x.Sections() {
			section.NewSheet = j == 0 && i > 0
			section.Title = say(on.ID+": "+section.Title.ID, on.EN+": "+section.Title.EN)
			if j == 0 {
				about := report.Paragraph{Text: say(s.Project.Name+", "+s.Name.ID+".", s.Project.Name+", "+s.Name.EN+".")}
				section.Blocks = append([]report.Block{about}, section.Blocks...)
			}
			p.Sections = append(p.Sections, section)
		}
		if i == 0 {
			p.Sections = append(p.Sections, national)
		}
	}
	return p, nil
}

func say(id, en string) blk.Text { return blk.Text{ID: id, EN: en} }
