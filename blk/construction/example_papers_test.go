package construction_test

import (
	"fmt"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/centre"
	"github.com/vokasi/vokasi-go/blk/construction"
)

// What the province asked for, what the study found and what the land is: the papers
// say how far the land is secured, part by part. The ministry builds, so the land is
// granted to it first.
func ExampleProject_Explain() {
	p := construction.Project{
		ID: "blk-contoh", Name: "BLK Contoh", BuilderKind: blk.OrganisationMinistry, CentreKind: centre.UPTP,
		Need:        construction.Need{Vocations: []centre.Vocation{"welding"}, Catchment: []blk.Region{blk.MustParseRegion("65")}, UnemploymentRate: blk.MustParsePercent("3.90")},
		Study:       construction.FeasibilityReport{On: blk.MustParseDate("2026-01-30"), Conclusion: construction.FeasibleWithConditions, Conditions: "jalan masuk diperlebar"},
		Environment: construction.EnvironmentPaper{Kind: construction.EnvironmentUKLUPL, ApprovedOn: blk.MustParseDate("2026-04-06")},
		Site: construction.Site{
			AreaM2: blk.MustNewCount(50_000), Holder: centre.HeldByGovernment,
			Decision: construction.SiteDecree{SignedOn: blk.MustParseDate("2026-02-16"), Organisation: "pemprov", Document: "sk-lokasi"},
			Grant:    construction.LandGrant{SignedOn: blk.MustParseDate("2026-03-09"), Document: "naskah-hibah"},
		},
		History: []construction.ProjectStep{{Event: construction.Study, To: construction.Feasibility}},
	}
	c := &blk.Context{On: blk.MustParseDate("2026-03-31")}
	fmt.Println(p.Study.Conclusion.Label().ID, "-", p.Environment.Kind.Label().ID)
	for _, r := range []construction.Requirement{construction.NeedStatement, construction.Land, construction.GrantedLand, construction.FieldCheck, construction.EnvironmentalDocument} {
		a := p.Explain(r, c)
		fmt.Println(a.Truth, a.Code, a.Text.ID)
		for _, part := range a.Children {
			fmt.Println("  ", part.Truth, part.Text.ID)
		}
		for _, open := range a.Leaves(blk.Undetermined) {
			fmt.Println("  ?", open.Mend.ID)
		}
	}
	// Output:
	// layak dengan syarat - UKL-UPL (upaya pengelolaan dan pemantauan lingkungan)
	// true CON-018 Harus ada pernyataan kebutuhan: kejuruan, wilayah layanan, pengangguran.
	//    true Kejuruan yang dibutuhkan disebut
	//    true Wilayah layanan disebut
	//    true Tingkat pengangguran terbuka disebut
	// undetermined CON-011 Harus ada lahan milik pemerintah dengan sertifikat dan luas yang disyaratkan.
	//    undetermined Lahan bersertifikat
	//    true Luas lahan memenuhi syarat
	//    true Lahan milik pemerintah
	//   ? Urus sertifikat lahan dan catat tanggalnya.
	// true CON-029 Harus ada naskah hibah lahan kepada kementerian.
	// undetermined CON-030 Harus ada hasil cek lapangan: lahan layak dibangun.
	//   ? Lengkapi dan catat: hasil cek lapangan: lahan layak dibangun.
	// false CON-013 Harus ada dokumen lingkungan hidup.
	//    true Jenis dokumen lingkungan jelas
	//    false Dokumen lingkungan disetujui
}

// Kota Magelang built on 1,000 square metres in 2015. The rule of 5,000 came in 2017:
// it is demanded of what is built since, not of what stood before.
func ExampleProject_Demands() {
	p := construction.Project{
		ID: "blk-magelang", Name: "BLK Kota Magelang", CentreKind: centre.UPTD, Site: construction.Site{AreaM2: blk.MustNewCount(1000), Title: centre.TitleCertificate, Holder: centre.HeldByGovernment},
		Contracts: []construction.Contract{{SignedOn: blk.MustParseDate("2015-05-04")}},
		History:   []construction.ProjectStep{{Event: construction.SecureLand, To: construction.LandSecured}},
	}
	c := &blk.Context{On: blk.MustParseDate("2026-03-02"), Phase: blk.Final}
	for _, signed := range []string{"2015-05-04", "2018-05-04"} {
		p.Contracts[0].SignedOn = blk.MustParseDate(signed)
		fmt.Println(signed, p.Demands(construction.Land, c), len(p.Check(c).Of("CON-037")))
	}
	// Output:
	// 2015-05-04 false 0
	// 2018-05-04 true 1
}

// The first tender found nobody, the second did; the contract was signed for less than
// the owner's estimate.
func ExampleTenderRound() {
	rounds := []construction.TenderRound{
		{Method: construction.OpenTender, AnnouncedOn: blk.MustParseDate("2026-05-04"), Outcome: construction.TenderFailed, DecidedOn: blk.MustParseDate("2026-05-25"), Reason: "tidak ada penawaran yang memenuhi syarat"},
		{Method: construction.OpenTender, AnnouncedOn: blk.MustParseDate("2026-06-01"), OpenedOn: blk.MustParseDate("2026-06-15"), Bidders: blk.MustNewCount(3), OwnerEstimate: rupiah(20_000_000_000), Outcome: construction.TenderAwarded, DecidedOn: blk.MustParseDate("2026-06-29"), WinningBid: rupiah(20_500_000_000)},
	}
	for i := range rounds {
		fmt.Println(rounds[i].Method.Label().EN, rounds[i].DecidedOn, rounds[i].Outcome.Label().EN)
	}
	p := construction.Project{ID: "blk-contoh", Name: "BLK Contoh", Design: construction.Design{On: blk.MustParseDate("2026-05-11"), Estimate: rupiah(21_000_000_000)}, Tenders: rounds}
	for _, f := range p.Check(&blk.Context{On: blk.MustParseDate("2026-07-01"), Phase: blk.Final}) {
		fmt.Println(f.Check, f.At, f.Text.EN)
	}
	// Output:
	// tender 2026-05-25 failed
	// tender 2026-06-29 awarded
	// CON-040 /tenders/0/announced_on This day (2026-05-04) must not be before /design/on (2026-05-11).
	// CON-043 /tenders/1/winning_bid The figure Rp20.500.000.000 must not be above the owner's estimate of Rp20.000.000.000.
}

// A contract of 240 days that an amendment made 270, and what it costs then.
func ExampleContract() {
	k := construction.Contract{
		Number: "027/1/PPK/2026", Value: rupiah(18_000_000_000), SignedOn: blk.MustParseDate("2026-07-06"), StartOrderOn: blk.MustParseDate("2026-07-13"), Days: blk.MustNewCount(240),
		Amendments: []construction.ContractAmendment{{SignedOn: blk.MustParseDate("2027-01-11"), Reason: "curah hujan", Value: rupiah(20_000_000_000), Days: blk.MustNewCount(270)}},
	}
	for _, day := range []string{"2026-12-31", "2027-01-11"} {
		on := blk.MustParseDate(day)
		fmt.Println(day, k.FinishOn(on), k.ValueOn(on))
	}
	for _, f := range k.Check(nil) {
		fmt.Println(f.Check, f.At, f.Text.EN)
	}
	// Output:
	// 2026-12-31 2027-03-09 Rp18.000.000.000
	// 2027-01-11 2027-04-08 Rp20.000.000.000
	// CON-044 /amendments/0/value An amendment of a contract must have a reason, and the contract must not rise by more than 10 percent; its value becomes Rp20.000.000.000.
}

// A building with an open defect is not handed over finally, and one without a
// certificate is not used.
func ExampleHandover() {
	p := construction.Project{
		ID: "blk-contoh", Name: "BLK Contoh",
		Handovers:             []construction.Handover{{Kind: construction.HandoverProvisional, On: blk.MustParseDate("2027-04-08"), DefectsFound: blk.FlagOf(true)}},
		Defects:               []construction.Defect{{Title: "atap bocor", ListedOn: blk.MustParseDate("2027-04-08"), ClosedOn: blk.MustParseDate("2027-05-03")}, {Title: "pintu macet", ListedOn: blk.MustParseDate("2027-04-08")}},
		FunctionalCertificate: construction.FitnessCertificate{Number: "SLF-1", IssuedOn: blk.MustParseDate("2027-06-01"), ExpiresOn: blk.MustParseDate("2032-05-31")},
		History:               []construction.ProjectStep{{Event: construction.HandOver, To: construction.ProvisionalHandover}},
	}
	fmt.Println(p.Handover(construction.HandoverProvisional).Kind.Label().ID)
	c := &blk.Context{On: blk.MustParseDate("2027-10-04"), Phase: blk.Final}
	for _, next := range p.Next(c) {
		fmt.Println(next.Truth, next.Text.ID)
		for _, part := range next.Children {
			fmt.Println("  ", part.Truth, part.Text.ID)
		}
	}
	fmt.Println(p.Has(construction.FunctionalCertificate, c), p.Has(construction.FunctionalCertificate, &blk.Context{On: blk.MustParseDate("2032-06-01")}))
	// Output:
	// serah terima pertama (PHO)
	// true mulai pemeliharaan (menjadi masa pemeliharaan)
	//    true Harus ada daftar cacat pekerjaan, atau catatan bahwa tidak ada.
	// false serah terimakan akhir (menjadi serah terima akhir (FHO))
	//    false Harus ada cacat pekerjaan sudah diperbaiki.
	//    undetermined Harus ada berita acara serah terima (BAST).
	// true false
}

// What was announced stays on record: the plan of each day can be asked for.
func ExamplePlanRevision() {
	p := construction.Project{
		ID: "blk-kaltara", Name: "BLK Kalimantan Utara", AnnouncedOn: blk.MustParseDate("2025-12-10"), PlannedStart: blk.MustParsePartialDate("2026-06"),
		Revisions: []construction.PlanRevision{
			{On: blk.MustParseDate("2026-05-18"), PlannedStart: blk.MustParsePartialDate("2026-09"), PlannedFinish: blk.MustParsePartialDate("2027"), Reason: "naskah hibah belum selesai"},
			{On: blk.MustParseDate("2026-09-21"), PlannedFinish: blk.MustParsePartialDate("2028")},
		},
	}
	for _, day := range []string{"2025-12-10", "2026-06-30", "2026-10-01"} {
		start, finish := p.Plan(blk.MustParseDate(day))
		end := "(belum diketahui)"
		if !finish.IsZero() {
			end = finish.Label().ID
		}
		fmt.Println(day+":", start.Label().ID, "sampai", end)
	}
	for _, f := range p.Check(&blk.Context{On: blk.MustParseDate("2026-10-01"), Phase: blk.Final}) {
		fmt.Println(f.Check, f.At)
	}
	// Output:
	// 2025-12-10: Juni 2026 sampai (belum diketahui)
	// 2026-06-30: September 2026 sampai 2027
	// 2026-10-01: September 2026 sampai 2028
	// CON-007 /revisions/0/planned_start
	// CON-041 /revisions/1/reason
}

// What is not fixed officially is an assumption, and says so.
func ExampleParameters() {
	for _, p := range construction.Parameters() {
		v, _ := p.On(blk.MustParseDate("2026-03-02"))
		fmt.Println(p.ID, v, p.Values[0].Basis[0].Kind)
	}
	// Output:
	// building_maintenance_days 180 assumption
	// contract_rise_most 1000 assumption
	// critical_contract_first_period 7000 regulation
	// critical_contract_early_points 1000 regulation
	// critical_contract_late_points 500 regulation
	// forecast_least_progress 500 assumption
	// forecast_reports 4 assumption
	// forecast_handover_days 14 assumption
	// forecast_commissioning_days 60 assumption
}
