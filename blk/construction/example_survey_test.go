package construction_test

import (
	"fmt"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/centre"
	"github.com/vokasi/vokasi-go/blk/construction"
)

// Of about 22 centres, four are known by name in this example. What is not on record
// is not missing: nobody has said anything of it.
func ExampleRecords_Survey() {
	announced := blk.MustParseDate("2025-12-10")
	june := blk.MustParsePartialDate("2026-06")
	r := construction.Records{
		Programmes: []construction.NationalProgramme{{ID: "nasional-2026", Title: blk.Text{ID: "BLK 2026"}, Centres: blk.QualifiedCount{Qualifier: blk.CountAbout, Value: blk.MustNewCount(22)}}},
		Projects: []construction.Project{
			{ID: "kaltara", Programme: "nasional-2026", Region: blk.MustParseRegion("65"), AnnouncedOn: announced, PlannedStart: june, Revisions: []construction.PlanRevision{{On: blk.MustParseDate("2026-05-18"), PlannedStart: blk.MustParsePartialDate("2026-09"), Reason: "naskah hibah belum selesai"}}},
			{ID: "contoh-1", Programme: "nasional-2026", Region: blk.MustParseRegion("33"), AnnouncedOn: announced, PlannedStart: june},
			{ID: "contoh-2", Programme: "nasional-2026", Region: blk.MustParseRegion("33.26"), AnnouncedOn: announced, PlannedStart: blk.MustParsePartialDate("2026"),
				History: []construction.ProjectStep{{Event: construction.Study, To: construction.Feasibility}}},
			{ID: "contoh-3", Programme: "nasional-2026"},
		},
	}
	s := r.Survey("nasional-2026", &blk.Context{On: blk.MustParseDate("2026-07-01")})
	fmt.Println("announced:", s.Announced.Label().EN, "- on record:", s.Listed, "- not known:", s.Unlisted.Label().EN)
	for _, x := range s.States {
		fmt.Println("state", x.State, x.Projects)
	}
	for _, x := range s.Provinces {
		fmt.Println("province", x.Province, x.Projects)
	}
	for _, x := range s.Starts {
		fmt.Println("start", x.Start.Label().EN, x.Projects)
	}
	for _, x := range s.Slips {
		fmt.Println("slip", x.Project, x.First, "to", x.Now, "months:", x.Months, "revisions:", x.Revisions)
	}
	fmt.Println("overdue", s.Overdue)
	for _, x := range s.Lacking {
		fmt.Println("lack", x.Requirement, x.Missing, x.Unknown)
	}
	// Output:
	// announced: about 22 - on record: 4 - not known: about 18
	// state proposed 3
	// state feasibility 1
	// province 33 2
	// province 65 1
	// province  1
	// start 2026 1
	// start June 2026 1
	// start September 2026 1
	// start  1
	// slip kaltara 2026-06 to 2026-09 months: 3 revisions: 1
	// overdue [contoh-1]
	// lack need_statement 0 3
	// lack land 0 1
	// lack feasibility_study 0 1
	// lack environmental_document 0 1
	// lack site_decision 0 1
}

// The whole way that is left, from a proposal to a centre that operates.
func ExampleProject_Remaining() {
	p := construction.Project{ID: "blk-kaltara", Name: "BLK Kalimantan Utara", History: []construction.ProjectStep{
		{Event: construction.SignContract, To: construction.Contracted}, {Event: construction.Hold, To: construction.OnHold},
	}}
	for _, step := range p.Remaining(nil) {
		fmt.Println(step.Truth, step.Text.EN, len(step.Children))
	}
	// Output:
	// true resume the contract before building begins (becomes contracted) 1
	// undetermined begin building (becomes building) 2
	// undetermined hand over provisionally (becomes provisional handover) 1
	// undetermined begin maintenance (becomes maintenance) 1
	// undetermined hand over finally (becomes final handover) 2
	// undetermined put into operation (becomes in operation) 6
}

// A building is put into operation when the centre in it is ready to train: the
// records of the centre say so, or what is lacking: here an instructor with a
// certificate.
func ExampleRecords_CentreContext() {
	r := construction.Records{Projects: []construction.Project{{
		ID: "blk-contoh", Centre: "blk", FunctionalCertificate: construction.FitnessCertificate{IssuedOn: blk.MustParseDate("2027-06-01")},
		Fulfilments: []construction.Fulfilment{{Requirement: construction.OrganisationStructure, Met: blk.FlagOf(true)}},
		History:     []construction.ProjectStep{{Event: construction.HandOverFinally, To: construction.FinalHandover}},
	}}}
	centres := &centre.Records{
		Centres:     []centre.Centre{{ID: "blk"}},
		Programmes:  []centre.Programme{{ID: "las", Centre: "blk"}},
		Workshops:   []centre.Workshop{{ID: "bengkel-las", Centre: "blk"}},
		Equipment:   []centre.Equipment{{ID: "mesin-las", Workshop: "bengkel-las", Quantity: blk.MustNewCount(8), Usable: blk.MustNewCount(8)}},
		Instructors: []centre.Instructor{{ID: "i-1", Centre: "blk"}},
	}
	c := r.CentreContext(centres, &blk.Context{On: blk.MustParseDate("2027-07-01")})
	next := r.Projects[0].Next(c)[0]
	fmt.Println(next.Truth, next.Text.ID)
	for _, part := range next.Children {
		fmt.Println("  ", part.Truth, part.Text.ID)
	}
	// Output:
	// false operasikan (menjadi beroperasi)
	//    true Harus ada struktur organisasi.
	//    true Harus ada program pelatihan.
	//    true Harus ada instruktur dan tenaga pelatihan.
	//    true Harus ada sarana dan prasarana.
	//    true Harus ada sertifikat laik fungsi (SLF).
	//    false Harus ada kesiapan melatih.
}
