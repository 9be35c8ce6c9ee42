package centre_test

import (
	"encoding/json"
	"fmt"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/centre"
	"github.com/vokasi/vokasi-go/blk/region"
)

// All that is wrong with a centre comes at once: which check, where in the
// record, what must hold and how to mend it.
func ExampleCentre_Check() {
	x := centre.Centre{
		ID: "blk-contoh", Name: "UPTD BLK Contoh", Kind: centre.UPTD, OwnerLevel: centre.OwnedByCommunity, Region: blk.MustParseRegion("64.01"),
		Status: "aktif", Founded: blk.MustParsePartialDate("2024"), Inaugurated: blk.MustParsePartialDate("2023-12"),
		Land: centre.Land{AreaM2: blk.MustNewCount(4200), Title: centre.TitleCertificate, Holder: centre.HeldByGovernment},
	}
	found := x.Check(&blk.Context{On: blk.MustParseDate("2026-03-02"), Regions: region.Table{}})
	for _, f := range found {
		fmt.Println(f.Check, f.Severity, f.At)
		fmt.Println("  " + f.Text.ID)
		fmt.Println("  " + f.Mend.ID)
	}
	// Output:
	// REF-001 error /status
	//   Kode "aktif" tidak ada dalam daftar.
	//   Pakai salah satu: planned, operational, closed.
	// CTR-002 error /owner_level
	//   Tingkat dan wilayah pemilik harus sesuai dengan jenis lembaga UPTD BLK.
	//   UPTP milik pusat, UPTD milik provinsi atau kabupaten/kota dengan kode wilayahnya, BLKK milik komunitas, LPK milik swasta.
	// CTR-006 error /land/area_m2
	//   BLK pemerintah yang didirikan sejak 2017 harus mempunyai lahan pemerintah bersertifikat sedikitnya 5.000 meter persegi; tercatat: 4.200 meter persegi.
	//   Isi luas, alas hak dan pemilik menurut sertifikat, atau tambah lahan.
	// CTR-008 error /inaugurated
	//   Peresmian (2023-12) tidak boleh mendahului pendirian (2024).
	//   Periksa kedua tanggal.
}

// What is known only from an article is not blamed for what the article leaves
// out. The same record, once it counts, lacks three things.
func ExampleCentre_Validate() {
	var x centre.Centre
	err := json.Unmarshal([]byte(`{
		"id": "blk-singosari", "name": "UPT BLK Singosari", "region": "35.07.24", "status": "operational",
		"founded": "1953", "inaugurated": "1957", "services": ["certification", "business_mentoring", "job_referral"]
	}`), &x)
	fmt.Println(err)
	fmt.Println(x.Status.Label().ID, "sejak", x.Founded.Label().ID)
	for _, s := range x.Services {
		fmt.Println("-", s.Label().ID)
	}
	fmt.Println(x.Validate(&blk.Context{Phase: blk.Reported}))
	fmt.Println(x.Validate(&blk.Context{Phase: blk.Final}))
	// Output:
	// <nil>
	// beroperasi sejak 1953
	// - sertifikasi
	// - pendampingan usaha
	// - akses kerja lewat perusahaan mitra
	// <nil>
	// CTR-001 error /kind: The kind of institution must be known. Give kind as its registration or licence has it.
}

// Spellings of applications and articles lead to one vocation. The word that was
// used stays beside it, and a total that was only stated stays a total.
func ExampleMatchVocation() {
	x := centre.Centre{DeclaredCounts: []blk.DeclaredCount{{Subject: blk.SubjectVocation, Count: blk.ExactCount(blk.MustNewCount(16))}}}
	for _, spelling := range []string{"otomotif", "Listrik", "TATA RIAS", "pariwisata", "ukir batu"} {
		v, ok := centre.MatchVocation(spelling)
		if !ok {
			fmt.Printf("%q is for a person to decide\n", spelling)
			continue
		}
		x.Vocations = append(x.Vocations, centre.OfferedVocation{Vocation: v, LocalName: spelling})
	}
	for _, o := range x.Vocations {
		fmt.Printf("%s: %s (%s)\n", o.Vocation, o.Vocation.Label().ID, o.LocalName)
	}
	declared, _ := x.Declared(blk.SubjectVocation)
	fmt.Println(len(x.Vocations), "named of", declared.Count.Label().EN)
	// Output:
	// "ukir batu" is for a person to decide
	// automotive: Teknik Otomotif (otomotif)
	// electrical: Teknik Listrik (Listrik)
	// beauty: Tata Kecantikan (TATA RIAS)
	// tourism: Pariwisata (pariwisata)
	// 4 named of 16
}

// The ministry numbers the kinds of institutions, and offices write them in many
// ways. Both lead to one word.
func ExampleKind() {
	list := centre.UPTD.CodeList()
	for _, spelling := range []string{"UPT BLK", "BPVP", "blkk", "lpks"} {
		c, _ := list.Match(spelling)
		fmt.Println(spelling, "=", c.Value, "=", c.External[0].System, c.External[0].Code, "- government:", centre.Kind(c.Value).IsGovernment())
	}
	// Output:
	// UPT BLK = uptd = kemnaker 2 - government: true
	// BPVP = uptp = kemnaker 1 - government: true
	// blkk = blkk = kemnaker 7 - government: false
	// lpks = lpk_private = kemnaker 6 - government: false
}

// Visitors from NTB noted, point by point, what they want to adopt from
// Singosari, what for, and what Singosari has of it.
func ExampleStudyVisit() {
	v := centre.StudyVisit{
		Meeting: "kunjungan-ntb-2025-11-13", Host: "blk-singosari", Visitors: []blk.OrganisationID{"pemprov-ntb", "fwp"},
		Points: []centre.AdoptionPoint{
			{
				Text:    blk.Text{ID: "Sistem pelatihan berbasis kompetensi", EN: "Competency-based training"},
				Purpose: blk.Text{ID: "pelatihan lebih relevan dengan kebutuhan industri", EN: "training closer to the needs of industry"},
				AtHost:  blk.Text{ID: "16 kejuruan aktif", EN: "16 active vocations"},
			},
			{Text: blk.Text{ID: "Program kemitraan", EN: "Partnership programmes"}, AtHost: blk.Text{ID: "akses kerja melalui perusahaan mitra", EN: "access to jobs through partner companies"}},
			{Text: blk.Text{EN: "Capacity of instructors"}},
		},
	}
	for _, p := range v.Points[:2] {
		fmt.Printf("%s (tujuan: %q, di Singosari: %s)\n", p.Text.ID, p.Purpose.ID, p.AtHost.ID)
	}
	fmt.Println(v.Check(&blk.Context{Phase: blk.Draft}).In(blk.Indonesian))
	// Output:
	// Sistem pelatihan berbasis kompetensi (tujuan: "pelatihan lebih relevan dengan kebutuhan industri", di Singosari: 16 kejuruan aktif)
	// Program kemitraan (tujuan: "", di Singosari: akses kerja melalui perusahaan mitra)
	// DOC-009 kesalahan /points/2/text: Anggota ini wajib ada. Isi anggota ini.
}

// Paser works with centres of the ministry, without an agreement that is known.
// Alone it would be no cooperation.
func ExampleCooperation() {
	x := centre.Cooperation{
		ID: "jejaring-upt", Centres: []blk.CentreID{"blk-paser", "bbpvp-bekasi", "bbpvp-makassar"},
		Aims: []blk.Text{{ID: "memperluas jejaring pelatihan", EN: "a wider training network"}},
	}
	c := &blk.Context{Phase: blk.Reported}
	fmt.Println(x.Agreement == "", len(x.Check(c)))
	x.Centres = x.Centres[:1]
	fmt.Println(x.Check(c).In(blk.Indonesian))
	// Output:
	// true 0
	// PTN-002 kesalahan: Kerja sama harus menghubungkan sedikitnya dua pihak. Isi centres dan organisations.
}

// Readiness goes by what a source says until the records are listed; from then
// on the list decides. What nobody said is not known, which is not the same as
// missing.
func ExampleRecords_Readiness() {
	r := centre.Records{Centres: []centre.Centre{{
		ID: "blk-paser", Name: "BLK Paser", StatedResources: []centre.StatedResource{
			{Resource: centre.ResourceCertifiedInstructors, State: centre.Available, Count: blk.ExactCount(blk.MustNewCount(3))},
			{Resource: centre.ResourceWorkshops, State: centre.Available},
			{Resource: centre.ResourceEquipment, State: centre.Insufficient},
		},
	}}}
	c := &blk.Context{On: blk.MustParseDate("2026-03-02")}
	show := func(a blk.Answer) {
		fmt.Println(a.Truth, a.Text.ID)
		for _, part := range a.Children {
			fmt.Println("  ", part.Truth, part.Text.ID)
		}
		for _, unknown := range a.Leaves(blk.Undetermined) {
			fmt.Println("   ?", unknown.Mend.ID)
		}
	}
	show(r.Readiness("blk-paser", c))

	r.Workshops = []centre.Workshop{{ID: "bengkel-las", Centre: "blk-paser", Name: "Bengkel las", Vocation: "welding"}}
	r.Equipment = []centre.Equipment{{ID: "mesin-las", Workshop: "bengkel-las", Name: "Mesin las SMAW", Quantity: blk.MustNewCount(16), Usable: blk.MustNewCount(12)}}
	r.Programmes = []centre.Programme{{ID: "las-smaw-3g", Centre: "blk-paser", Name: blk.Text{ID: "Las SMAW 3G"}, Vocation: "welding"}}
	show(r.Readiness("blk-paser", c))
	// Output:
	// false Siap melatih
	//    true Instruktur bersertifikat: 3, tersedia
	//    true Bengkel: tersedia
	//    false Peralatan: belum memadai
	//    undetermined Program pelatihan: tidak disebut
	//    ? Susun program dari unit kompetensi.
	// true Siap melatih
	//    true Instruktur bersertifikat: 3, tersedia
	//    true Bengkel: tercatat 1
	//    true Peralatan: tercatat 12
	//    true Program pelatihan: tercatat 1
}

// The pillars of a plan are resources that one asks for by name: a source says of
// each in what state it is, and what nobody said is not known.
func ExampleRecords_Holds() {
	r := centre.Records{Centres: []centre.Centre{{
		ID: "blk-pangkalpinang", Name: "BLK Pangkalpinang", StatedResources: []centre.StatedResource{
			{Resource: centre.ResourceFunding, State: centre.Allocated, Citations: []blk.Citation{{Source: "mediaqu-2025-12-22", Claim: blk.ClaimFact}}},
			{Resource: centre.ResourceInstructors, State: centre.InPreparation},
		},
	}}}
	a := r.Holds("blk-pangkalpinang", nil, centre.ResourceBuilding, centre.ResourceFunding, centre.ResourceInstructors)
	for _, pillar := range a.Children {
		fmt.Println(pillar.Truth, pillar.Text.EN, len(pillar.Evidence))
	}
	// Output:
	// undetermined Building: not said 0
	// true Funding: allocated 1
	// false Instructors: in preparation 0
}

// An article speaks of resources in its own words. Each state says whether the
// resource can be used now.
func ExampleResourceState() {
	for _, said := range []struct{ resource, state string }{{"fasilitas fisik", "in_preparation"}, {"pendanaan", "allocated"}, {"SDM", ""}} {
		c, _ := centre.ResourceLand.CodeList().Match(said.resource)
		state := centre.ResourceState(said.state)
		fmt.Printf("%s: %q, %s\n", centre.Resource(c.Value).Label().ID, state.Label().ID, state.IsReady())
	}
	// Output:
	// bangunan: "sedang disiapkan", false
	// pendanaan: "sudah dialokasikan", true
	// instruktur: "", undetermined
}

// An inventory says how many there are, how many can be used and in what
// condition they are.
func ExampleEquipment_Check() {
	rr, _ := centre.Good.CodeList().Match("RR")
	e := centre.Equipment{
		ID: "mesin-las", Workshop: "bengkel-las", Name: "Mesin las SMAW",
		Quantity: blk.MustNewCount(16), Usable: blk.MustNewCount(18), Condition: centre.Condition(rr.Value),
	}
	fmt.Println(e.Name, "-", e.Condition.Label().ID)
	fmt.Println(e.Check(nil).In(blk.Indonesian))
	// Output:
	// Mesin las SMAW - rusak ringan
	// EQP-001 kesalahan /usable: Jumlah (16) harus lebih dari nol, dan yang dapat dipakai (18) tidak boleh melebihinya. Hitung ulang peralatan.
}

// A certificate counts on the days on which it is valid. An instructor needs one
// of the trade, and one of how to teach it.
func ExampleInstructor() {
	i := centre.Instructor{
		ID: "i-1", Centre: "blk-paser", Vocations: []centre.Vocation{"welding"}, Engagement: centre.Staff,
		Certificates: []centre.InstructorCertificate{
			{Kind: centre.Technical, Vocation: "welding", Valid: blk.Period{From: blk.MustParseDate("2024-05-01"), Until: blk.MustParseDate("2027-04-30")}},
			{Kind: centre.Methodology, Valid: blk.Period{From: blk.MustParseDate("2022-02-01"), Until: blk.MustParseDate("2025-01-31")}},
		},
	}
	on := blk.MustParseDate("2026-03-02")
	for _, k := range []centre.CertificateKind{centre.Technical, centre.Methodology} {
		fmt.Println(k.Label().ID, i.HoldsCertificate(k, on))
	}
	fmt.Println(i.Engagement.Label().ID, "-", i.Check(&blk.Context{On: on}).In(blk.Indonesian))
	// Output:
	// kompetensi teknis true
	// metodologi pelatihan false
	// instruktur tetap - INS-002 peringatan /certificates: Instruktur harus mempunyai sertifikat metodologi yang berlaku. Catat sertifikat metodologi dengan masa berlakunya, atau ikutkan pelatihannya.
}

// A programme is built on units; its hours must add up and its class must not be
// too large.
func ExampleProgramme_Check() {
	p := centre.Programme{
		ID: "las-smaw-3g", Centre: "blk-paser", Name: blk.Text{ID: "Las SMAW 3G", EN: "SMAW welding 3G"}, Vocation: "welding", Method: centre.CompetencyBased,
		TheoryHours: blk.MustParseLessonHours("60"), PracticeHours: blk.MustParseLessonHours("180"), TotalHours: blk.MustParseLessonHours("260"),
		ClassSize: blk.MustNewCount(20),
	}
	fmt.Println(p.Name.ID, "-", p.Method.Label().ID)
	for _, f := range p.Check(nil) {
		fmt.Println(f.Check, f.Severity, f.At, f.Text.ID)
	}
	p.Units = []blk.UnitCode{blk.MustParseUnitCode("C.24LAS01.005.1")}
	p.TotalHours, p.ClassSize = blk.MustParseLessonHours("240"), blk.MustNewCount(16)
	fmt.Println(len(p.Check(nil)))
	// Output:
	// Las SMAW 3G - pelatihan berbasis kompetensi (PBK)
	// PRG-001 error /units Program harus mengacu pada standar kompetensi: unit SKKNI, standar internasional atau khusus.
	// PRG-003 warning /total_hours Jam pelajaran (260) harus sama dengan jumlah bagiannya (240); selisih yang dibolehkan: 0 JP.
	// PRG-006 warning /class_size Kelas boleh berisi paling banyak 16 peserta; tercatat 20.
	// 0
}

// The smallest land is a dated parameter: a centre founded before 2017 is not
// held to it.
func ExampleMinLandArea() {
	p := centre.MinLandArea()
	for _, s := range []string{"2016-12-31", "2017-01-01"} {
		v, inForce := p.On(blk.MustParseDate(s))
		fmt.Printf("%s: in force %t, %s m2\n", s, inForce, v)
	}
	fmt.Println(p.Values[0].Basis[0].Label().EN)
	// Output:
	// 2016-12-31: in force false, 0 m2
	// 2017-01-01: in force true, 5000 m2
	// Permenaker 8/2017, art. 4
}

// What this package takes from regulations and from practice is listed, with its
// basis.
func ExampleParameters() {
	for _, p := range centre.Parameters()[:3] {
		v, _ := p.On(blk.MustParseDate("2026-03-02"))
		fmt.Println(p.ID, v, p.Unit, "-", p.Values[0].Basis[0].Label().EN)
	}
	// Output:
	// min_land_area_m2 5000 square_metres - Permenaker 8/2017, art. 4
	// max_vocations_blkk 1 count - a BLKK is built with one vocation
	// class_size 16 count - packages of 16 people
}

// The catalogue says what is asked of a centre, how gravely in each phase, and
// by which regulation.
func ExampleChecks() {
	for _, c := range centre.Checks() {
		if c.ID == "CTR-006" {
			fmt.Println(c.Entity, c.At, c.Severity.Draft, c.Severity.Final)
			fmt.Println(c.Must.EN)
			fmt.Println(c.Basis[0].Label().EN)
		}
	}
	// Output:
	// centre /land warning error
	// A government centre founded from 2017 must have at least {allowed_en} of government land with a certificate; given: {given_en}.
	// Permenaker 8/2017, art. 4
}
