package construction_test

import (
	"fmt"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/construction"
)

// Every next step says what it demands, and what of that is not there or not
// known.
func ExampleProject_Next() {
	p := construction.Project{
		ID: "blk-kaltara", Name: "BLK Kalimantan Utara", Region: blk.MustParseRegion("65"),
		Fulfilments: []construction.Fulfilment{
			{Requirement: construction.NeedStatement, Met: blk.FlagOf(true)},
			{Requirement: construction.FeasibilityStudy, Met: blk.FlagOf(true)},
			{Requirement: construction.SiteDecision, Met: blk.FlagOf(false)},
		},
		History: []construction.ProjectStep{{Event: construction.Study, To: construction.Feasibility}},
	}
	fmt.Println(p.Name, "-", p.State().Label().ID)
	next := p.Next(&blk.Context{Phase: blk.Reported})[0] // the step that leads on
	fmt.Println(next.Truth, next.Text.ID)
	for _, part := range next.Children {
		fmt.Println("  ", part.Truth, part.Code, part.Text.ID, part.Basis[0].Label().ID)
	}
	for _, open := range next.Leaves(blk.Undetermined) {
		fmt.Println("?", open.Mend.ID)
	}
	// Output:
	// BLK Kalimantan Utara - studi kelayakan
	// false siapkan lahan (menjadi lahan siap)
	//    undetermined CON-011 Harus ada lahan milik pemerintah dengan sertifikat dan luas yang disyaratkan. Permenaker 8/2017, pasal 3, 4
	//    true CON-012 Harus ada studi kelayakan. Permenaker 8/2017, pasal 3
	//    undetermined CON-013 Harus ada dokumen lingkungan hidup. Permenaker 8/2017, pasal 3
	//    false CON-019 Harus ada penetapan lokasi. alur pembangunan BLK yang diamati
	// ? Lengkapi dan catat: lahan milik pemerintah dengan sertifikat dan luas yang disyaratkan.
	// ? Lengkapi dan catat: dokumen lingkungan hidup.
}

// Signing a contract is refused with every reason at once. Land that turned out
// too small is no land, whatever its papers say.
func ExampleProjectLifecycle() {
	l := construction.ProjectLifecycle()
	p := construction.Project{
		ID: "blk-pangkalpinang", Name: "BLK Pangkalpinang", Site: construction.Site{AreaM2: blk.MustNewCount(3500)},
		Fulfilments: []construction.Fulfilment{
			{Requirement: construction.Land, Met: blk.FlagOf(true)},
			{Requirement: construction.FeasibilityStudy, Met: blk.FlagOf(true)},
			{Requirement: construction.WorksContract, Met: blk.FlagOf(true)},
		},
		History: []construction.ProjectStep{
			{Event: construction.Study, To: construction.Feasibility}, {Event: construction.SecureLand, To: construction.LandSecured},
			{Event: construction.Budget, To: construction.Budgeted}, {Event: construction.Tender, To: construction.Tendered},
		},
	}
	sign := func(role blk.Role) {
		step, found := l.Try(p.History, construction.SignContract, blk.Move[construction.Project]{
			Record: &p, Actor: "u-7", Role: role, At: blk.MustParseInstant("2026-05-04T02:00:00Z"), Context: &blk.Context{On: blk.MustParseDate("2026-05-04")},
		})
		for _, f := range found {
			fmt.Println(f.Check, f.Text.ID)
		}
		if found == nil {
			p.History = append(p.History, step)
		}
	}
	sign(blk.RoleHeadOfCentre)

	p.Site.AreaM2 = blk.MustNewCount(6000)
	p.Fulfilments = append(p.Fulfilments, construction.Fulfilment{Requirement: construction.EnvironmentalDocument, Met: blk.FlagOf(true), Document: "ukl-upl-1"})
	sign(blk.RoleCommitmentOfficer)
	fmt.Println(p.State().Label().ID)
	for _, e := range l.Events(p.State()) {
		fmt.Println("-", e.Label().ID)
	}
	// Output:
	// LIF-002 Peran kepala balai (head_of_centre) tidak berwenang melakukan langkah ini.
	// CON-011 Harus ada lahan milik pemerintah dengan sertifikat dan luas yang disyaratkan. Ini belum terpenuhi.
	// CON-013 Harus ada dokumen lingkungan hidup. Ini belum diketahui.
	// terkontrak
	// - mulai membangun
	// - hentikan sementara
	// - putuskan kontrak
}

// A start planned for "June 2026" has passed when July begins, and not before. An
// end before the start is refused whoever says it.
func ExampleProject_Check() {
	p := construction.Project{ID: "blk-kaltara", Name: "BLK Kalimantan Utara", PlannedStart: blk.MustParsePartialDate("2026-06"), PlannedFinish: blk.MustParsePartialDate("2025")}
	for _, day := range []string{"2026-06-30", "2026-07-01"} {
		fmt.Println(day)
		for _, f := range p.Check(&blk.Context{On: blk.MustParseDate(day), Phase: blk.Reported}) {
			fmt.Println("  ", f.Check, f.Severity, f.At, f.Text.ID)
		}
	}
	// Output:
	// 2026-06-30
	//    CON-009 error /planned_finish Rencana selesai (2025) tidak boleh mendahului rencana mulai (2026-06).
	// 2026-07-01
	//    CON-007 info /planned_start Pembangunan yang direncanakan mulai Juni 2026 seharusnya sudah mulai pada waktu itu.
	//    CON-009 error /planned_finish Rencana selesai (2025) tidak boleh mendahului rencana mulai (2026-06).
}

// About 22 centres in 2026, and North Kalimantan is one of them: the words of the
// article stay beside its number.
func ExampleNationalProgramme() {
	n := construction.NationalProgramme{
		ID: "blk-nasional-2026", Title: blk.Text{ID: "Pembangunan BLK tahun 2026", EN: "Training centres built in 2026"}, Organisation: "kemnaker",
		Year: blk.MustParsePartialDate("2026"), Centres: blk.QualifiedCount{Qualifier: blk.CountAbout, Value: blk.MustNewCount(22)},
	}
	fmt.Println(n.Title.ID+":", n.Centres.Label().ID, "- at least 20:", n.Centres.IsAtLeast(20))
	kaltara := construction.Project{ID: "blk-kaltara", Name: "BLK Kalimantan Utara", Programme: n.ID, Sectors: []construction.ServedSector{
		{Sector: blk.SectorEnergy, Strategic: blk.FlagOf(true)},
		{Sector: blk.SectorFisheries, Strategic: blk.FlagOf(false)},
		{Sector: "perhutanan sosial"},
	}}
	for _, s := range kaltara.Sectors[:2] {
		fmt.Println(s.Sector.Label().ID, "- PSN:", s.Strategic)
	}
	r := construction.Records{Programmes: []construction.NationalProgramme{n}, Projects: []construction.Project{kaltara}}
	for _, f := range r.Check(&blk.Context{Phase: blk.Reported}) {
		fmt.Println(f.Check, f.At, f.Text.ID)
	}
	// Output:
	// Pembangunan BLK tahun 2026: sekitar 22 - at least 20: undetermined
	// energi - PSN: true
	// perikanan - PSN: false
	// REF-008 /projects/0/sectors/2/sector Kata "perhutanan sosial" harus terdiri atas 1 sampai 64 huruf kecil a-z, angka dan garis bawah, dengan huruf di depan.
}

// The catalogue tells what a regulation demands of a new centre apart from what
// is only seen in practice.
func ExampleChecks() {
	for _, c := range construction.Checks() {
		if c.Entity == "building_project" && c.At == "" && c.Basis[0].Regulation == "permenaker-8-2017" {
			fmt.Println(c.ID, c.Must.ID)
		}
	}
	// Output:
	// CON-011 Harus ada lahan milik pemerintah dengan sertifikat dan luas yang disyaratkan.
	// CON-012 Harus ada studi kelayakan.
	// CON-013 Harus ada dokumen lingkungan hidup.
	// CON-014 Harus ada struktur organisasi.
	// CON-015 Harus ada program pelatihan.
	// CON-016 Harus ada instruktur dan tenaga pelatihan.
	// CON-017 Harus ada sarana dan prasarana.
}
