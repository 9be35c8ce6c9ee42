package report

import (
	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/construction"
)

// A ConstructionProgramme is how the centres of a national programme are built, as a page
// for people: how many are on record, in which states, planned when, which plans slipped
// and what is lacking.
type ConstructionProgramme struct {
	// The language of the page; absent is Indonesian.
	Lang blk.Lang
	// What it is about, for example "Pembangunan 22 BLK".
	Title blk.Text
	// What stands below the title.
	Subtitle blk.Text
	// What a reader must know first.
	Notice blk.Text
	// How the projects stand.
	Survey construction.Survey
	// The table that names regions; nil shows their codes.
	Regions blk.RegionTable
}

// Page returns the page.
func (x *ConstructionProgramme) Page() Page {
	p := Page{Lang: x.Lang, Title: x.Title, Subtitle: x.Subtitle, Notice: x.Notice, PreparedOn: x.Survey.On}
	if s := x.Section(); s.Blocks != nil {
		p.Sections = []Section{s}
	}
	return p
}

// Section returns the page as a part of another. It holds nothing where no project is on
// record and none was announced.
func (x *ConstructionProgramme) Section() Section {
	s := Section{Title: both("Program pembangunan", "The building programme")}
	v := &x.Survey
	if v.Listed == 0 && v.Announced.IsZero() {
		return s
	}
	tiles := KeyFigures{Tiles: []KeyFigure{{Label: both("Proyek yang tercatat", "Projects on record"), Value: whole(v.Listed)}}}
	if !v.Announced.IsZero() {
		tiles.Tiles = append(tiles.Tiles, KeyFigure{Label: both("Diumumkan", "Announced"), Value: Words(v.Announced.Label())}, KeyFigure{Label: both("Belum tercatat", "Not on record"), Value: Words(v.Unlisted.Label()), Note: both("tidak ada yang diketahui tentangnya", "nothing is known of them")})
	}
	s.Blocks = []Block{tiles}
	add := func(t Table) {
		if len(t.Rows) > 0 {
			s.Blocks = append(s.Blocks, t)
		}
	}
	projects := both("Proyek", "Projects")
	states := Table{Caption: both("Keadaan proyek", "States of the projects"), Columns: []blk.Text{both("Keadaan", "State"), projects}}
	for _, one := range v.States {
		states.Rows = append(states.Rows, []Value{Words(one.State.Label()), whole(one.Projects)})
	}
	add(states)
	starts := Table{Caption: both("Rencana mulai dibangun", "Building planned to begin"), Columns: []blk.Text{both("Rencana", "Planned"), projects}, Note: both("Rencana yang hanya diketahui tahunnya tidak dimasukkan ke dalam bulan.", "A plan that is known to the year only is put into no month.")}
	for _, one := range v.Starts {
		starts.Rows = append(starts.Rows, []Value{Words(one.Start.Label()), whole(one.Projects)})
	}
	add(starts)
	provinces := Table{Caption: both("Proyek menurut provinsi", "Projects by province"), Columns: []blk.Text{both("Provinsi", "Province"), projects}}
	for _, one := range v.Provinces {
		provinces.Rows = append(provinces.Rows, []Value{Words((&blk.Context{Regions: x.Regions}).RegionLabel(one.Province)), whole(one.Projects)})
	}
	add(provinces)
	slips := Table{Caption: both("Rencana mulai yang mundur", "Starts that were put off"), Columns: []blk.Text{both("Proyek", "Project"), both("Semula", "First"), both("Sekarang", "Now"), both("Mundur (bulan)", "Later by (months)"), both("Perubahan", "Revisions")}}
	for _, one := range v.Slips {
		slips.Rows = append(slips.Rows, []Value{Code(string(one.Project)), Words(one.First.Label()), Words(one.Now.Label()), whole(one.Months), whole(one.Revisions)})
	}
	add(slips)
	overdue := Table{Caption: both("Seharusnya sudah mulai", "Should have begun"), Columns: []blk.Text{both("Proyek", "Project")}}
	for _, id := range v.Overdue {
		overdue.Rows = append(overdue.Rows, []Value{Code(string(id))})
	}
	add(overdue)
	lacking := Table{Caption: both("Yang kurang untuk langkah berikutnya", "What is lacking for the next step"), Columns: []blk.Text{both("Syarat", "Requirement"), both("Belum ada", "Missing"), both("Belum diketahui", "Not known")}}
	for _, one := range v.Lacking {
		lacking.Rows = append(lacking.Rows, []Value{Words(one.Requirement.Label()), whole(one.Missing), whole(one.Unknown)})
	}
	add(lacking)
	return s
}
