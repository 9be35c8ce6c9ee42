package centre_test

import (
	"fmt"
	"log/slog"
	"os"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/centre"
)

// A syllabus gives each unit its hours; they add up to those of the programme. A
// tiered programme names its level of the KKNI.
func ExampleProgramme() {
	jp := blk.MustParseLessonHours
	p := centre.Programme{
		ID: "las-smaw-3g", Centre: "blk-paser", Name: blk.Text{ID: "Las SMAW 3G", EN: "SMAW welding 3G"}, Vocation: "welding",
		Method: centre.CompetencyBased, DeliveryModes: []centre.DeliveryMode{centre.InPerson}, Tier: centre.Tiered, StandardKind: blk.StandardSKKNI,
		Syllabus: []centre.SyllabusUnit{
			{Unit: blk.MustParseUnitCode("C.24LAS01.001.1"), Title: blk.Text{ID: "Menerapkan K3"}, TheoryHours: jp("8"), PracticeHours: jp("12")},
			{Unit: blk.MustParseUnitCode("C.24LAS01.005.1"), Title: blk.Text{ID: "Mengelas pelat posisi 3G"}, TheoryHours: jp("40"), PracticeHours: jp("170")},
		},
		TheoryHours: jp("60"), PracticeHours: jp("182"), TotalHours: jp("242"),
		ParticipantRequirements: centre.ParticipantRequirements{MinAge: blk.MustNewCount(17), MaxAge: blk.MustNewCount(45), MinEducation: blk.EducationSMP},
		InstructorRequirements:  centre.InstructorRequirements{MinEducation: blk.EducationD3, Technical: blk.Text{ID: "sertifikat kompetensi las 3G"}, ExperienceMonths: blk.MustNewCount(24)},
	}
	fmt.Println(p.Tier.Label().ID, "-", p.DeliveryModes[0].Label().ID, "-", p.UnitCodes())
	for i := range p.Syllabus {
		fmt.Println(p.Syllabus[i].Title.ID, p.Syllabus[i].Hours().Label().ID)
	}
	for _, f := range p.Check(nil) {
		fmt.Println(f.Check, f.At, f.Text.ID)
	}
	p.KKNILevel, p.Syllabus[1].TheoryHours = blk.MustNewCount(2), jp("52")
	minutes, _ := p.Minutes(nil)
	per, _ := (*blk.Context)(nil).Number(centre.MinutesPerLessonHour())
	fmt.Println(len(p.Check(nil)), minutes, "menit,", per, "menit tiap JP")
	// Output:
	// berjenjang - luring (tatap muka) - [C.24LAS01.001.1 C.24LAS01.005.1]
	// Menerapkan K3 20 JP
	// Mengelas pelat posisi 3G 210 JP
	// PRG-002 /kkni_level Program berjenjang harus mengacu pada jenjang KKNI.
	// PRG-003 /theory_hours Jam pelajaran (60) harus sama dengan jumlah bagiannya (48); selisih yang dibolehkan: 0 JP.
	// 0 10890 menit, 45 menit tiap JP
}

// An inventory counts by condition: what is good or in minor damage can be used.
// Granted equipment comes with a handover record, and what is in major damage is
// no place to work at.
func ExampleEquipment() {
	n := blk.MustNewCount
	r := centre.Records{
		Workshops: []centre.Workshop{{ID: "bengkel-las", Centre: "blk-paser", Name: "Bengkel las", Vocation: "welding", Stations: n(16), ShiftsPerDay: n(2)}},
		Equipment: []centre.Equipment{
			{
				ID: "mesin-las", Workshop: "bengkel-las", Name: "Mesin las SMAW", Quantity: n(16), Stations: n(16), AssetCode: "3.05.01.04.001", AssetNumber: n(1),
				ByCondition:   centre.ConditionCounts{Good: n(10), MinorDamage: n(2), MajorDamage: n(4)},
				SerialNumbers: []string{"WM-01", "WM-02"}, AcquiredOn: blk.MustParsePartialDate("2021"), Granted: blk.FlagOf(true),
			},
			{ID: "gerinda", Workshop: "bengkel-las", Name: "Gerinda", Quantity: n(4), SerialNumbers: []string{"WM-02"}},
		},
	}
	fmt.Println("dapat dipakai:", r.Equipment[0].UsableCount(), "- tempat:", r.Workshops[0].Places(), "- las:", r.Workshops[0].Serves("welding"))
	for _, f := range r.Check(&blk.Context{On: blk.MustParseDate("2026-03-02")}) {
		fmt.Println(f.Check, f.At)
		fmt.Println("  " + f.Text.ID)
	}
	// Output:
	// dapat dipakai: 12 - tempat: 16 - las: true
	// EQP-005 /equipment/0/handover
	//   Peralatan bantuan harus mempunyai berita acara serah terima (BAST).
	// EQP-002 /equipment/1/serial_numbers/0
	//   Nomor seri "WM-02" tidak boleh tercatat dua kali dalam satu lembaga; sudah ada pada "mesin-las".
	// EQP-003 /workshops/0/stations
	//   Peralatan rusak berat tidak boleh dihitung dalam kapasitas bengkel: tercatat 16 tempat kerja, tanpa yang rusak berat paling banyak 12.
}

// A standard lists what each station, class, workshop or centre needs.
func ExampleEquipmentStandard() {
	s := centre.EquipmentStandard{
		ID: "standar-las", Name: blk.Text{ID: "Standar peralatan las"}, Vocation: "welding",
		Items: []centre.StandardItem{
			{ID: "mesin-las-smaw", Name: blk.Text{ID: "Mesin las SMAW"}, Quantity: blk.MustNewCount(1), Per: centre.PerStation},
			{ID: "gerinda-tangan", Name: blk.Text{ID: "Gerinda tangan"}, Quantity: blk.MustNewCount(4), Per: centre.PerClass},
			{ID: "kompresor", Name: blk.Text{ID: "Kompresor"}, Quantity: blk.MustNewCount(0), Per: centre.PerWorkshop},
		},
	}
	for i := range s.Items {
		item := &s.Items[i]
		fmt.Printf("%s: %s tiap %s, untuk kelas 16 orang %s\n", item.Name.ID, item.Quantity, item.Per.Label().ID, item.Needed(16, 1))
	}
	fmt.Println(s.Check(nil).In(blk.Indonesian))
	// Output:
	// Mesin las SMAW: 1 tiap tempat kerja, untuk kelas 16 orang 16
	// Gerinda tangan: 4 tiap kelas, untuk kelas 16 orang 4
	// Kompresor: 0 tiap bengkel, untuk kelas 16 orang 0
	// EQP-010 kesalahan /items/2/quantity: Jumlah dalam standar harus lebih dari nol. Isi jumlah yang dibutuhkan, atau hapus barisnya.
}

// Materials are counted in units that stores write in many ways; what a batch
// used stands beside them.
func ExampleTrainingMaterial() {
	kg, _ := blk.MatchCode[centre.MaterialUnit]("Kg")
	m := centre.TrainingMaterial{ID: "elektroda", Centre: "blk-paser", Name: blk.Text{ID: "Elektroda E6013"}, Unit: kg, Stock: blk.MustNewCount(40), StockOn: blk.MustParseDate("2026-03-02")}
	u := centre.MaterialUse{Material: m.ID, Batch: "las-2026-1", On: blk.MustParseDate("2026-03-09"), Quantity: blk.MustNewCount(0)}
	fmt.Println(m.Name.ID, m.Stock, m.Unit.Label().ID, len(m.Check(nil)))
	fmt.Println(u.Check(nil).In(blk.Indonesian))
	// Output:
	// Elektroda E6013 40 kilogram 0
	// EQP-011 kesalahan /quantity: Bahan yang dipakai harus lebih dari nol. Isi jumlah yang dipakai, atau hapus catatannya.
}

// Ranks have new names since PermenPANRB 82/2020; the old ones are still met. An
// instructor masks itself in logs, for the NIP tells a birth date.
func ExampleInstructor_CertifiedFor() {
	rank, _ := blk.MatchCode[centre.InstructorRank]("Pelaksana Lanjutan")
	i := centre.Instructor{
		ID: "i-1", Centre: "blk-paser", NIP: blk.MustParseNIP("198602282010011990"), Employment: centre.EmployedPNS, Rank: rank,
		Certificates: []centre.InstructorCertificate{
			{Kind: centre.Technical, Vocation: "welding", Issuer: "LSP contoh", Valid: blk.Period{Until: blk.MustParseDate("2026-12-31")}},
			{Kind: centre.Methodology},
			{Kind: centre.Assessor, Number: "MET.000.000099 2024"},
		},
	}
	on := blk.MustParseDate("2026-03-02")
	fmt.Println(i.CertifiedFor("welding", on), i.CertifiedFor("welding", on.AddMonths(12)), i.CertifiedFor("automotive", on), i.CertifiedFor("welding", blk.Date{}))
	fmt.Println(i.Employment.Label().ID, "-", i.Check(&blk.Context{On: on}).In(blk.Indonesian))
	slog.New(slog.NewTextHandler(os.Stdout, &slog.HandlerOptions{ReplaceAttr: func(_ []string, a slog.Attr) slog.Attr {
		if a.Key == slog.TimeKey {
			return slog.Attr{}
		}
		return a
	}})).Info("saved", "record", i)
	// Output:
	// true false false undetermined
	// PNS - REF-003 peringatan /rank: Kode "pelaksana_lanjutan" sudah diganti dengan mahir. Pakai mahir.
	// level=INFO msg=saved record.instructor=i-1
}

// paser holds what a centre has for one programme: twelve of sixteen welding
// machines work, and nobody says who teaches the second unit.
func paser() centre.Records {
	n := blk.MustNewCount
	return centre.Records{
		Centres: []centre.Centre{{ID: "blk-paser", Name: "BLK Paser"}},
		Programmes: []centre.Programme{{
			ID: "las-smaw-3g", Centre: "blk-paser", Name: blk.Text{ID: "Las SMAW 3G", EN: "SMAW welding 3G"}, Vocation: "welding",
			Units: []blk.UnitCode{blk.MustParseUnitCode("C.24LAS01.001.1"), blk.MustParseUnitCode("C.24LAS01.005.1")},
		}},
		Instructors: []centre.Instructor{
			{
				ID: "i-1", Centre: "blk-paser", Vocations: []centre.Vocation{"welding"}, Units: []blk.UnitCode{blk.MustParseUnitCode("C.24LAS01.001.1")},
				Certificates: []centre.InstructorCertificate{{Kind: centre.Technical, Vocation: "welding"}, {Kind: centre.Methodology}},
			},
			{ID: "i-2", Centre: "blk-paser", Vocations: []centre.Vocation{"welding"}},
		},
		Workshops: []centre.Workshop{{ID: "bengkel-las", Centre: "blk-paser", Name: "Bengkel las", Vocation: "welding", Stations: n(16)}},
		Equipment: []centre.Equipment{{ID: "mesin-las", Workshop: "bengkel-las", Name: "Mesin las", Item: "mesin-las-smaw", Quantity: n(16), Usable: n(12)}},
		EquipmentStandards: []centre.EquipmentStandard{{ID: "standar-las", Name: blk.Text{ID: "Standar peralatan las"}, Vocation: "welding", Items: []centre.StandardItem{
			{ID: "mesin-las-smaw", Name: blk.Text{ID: "Mesin las SMAW", EN: "SMAW welding machine"}, Quantity: n(1), Per: centre.PerStation, Specification: "arus 250 A"},
		}}},
	}
}

// Readiness for a programme asks for the right people, places, machines and
// papers. What is not known is told apart from what is missing.
func ExampleRecords_ReadinessFor() {
	r := paser()
	a := r.ReadinessFor("blk-paser", "las-smaw-3g", &blk.Context{On: blk.MustParseDate("2026-03-02")})
	fmt.Println(a.Truth, a.Text.ID)
	for _, t := range []blk.Truth{blk.True, blk.False, blk.Undetermined} {
		for _, part := range a.Leaves(t) {
			fmt.Println("  ", t.Label().ID+":", part.Text.ID)
			if !part.Mend.IsZero() {
				fmt.Println("      ->", part.Mend.ID)
			}
		}
	}
	// Output:
	// false Siap melatih: Las SMAW 3G
	//    ya: Instruktur bersertifikat untuk kejuruan ini: ada 1, perlu 1
	//    ya: Di antaranya bersertifikat metodologi pelatihan: ada 1, perlu 1
	//    ya: Tempat kerja di bengkel: ada 16, perlu 16
	//    ya: Pengajar unit C.24LAS01.001.1: ada 1, perlu 1
	//    tidak: Mesin las SMAW: ada 12, perlu 16, kurang 4
	//       -> Catat peralatan ini, atau ajukan bantuan peralatan.
	//    belum dapat ditentukan: Pengajar unit C.24LAS01.005.1: ada tidak diketahui, perlu 1
	//       -> Catat unit yang diajarkan tiap instruktur.
	//    belum dapat ditentukan: Akreditasi atau izin yang mencakup program
	//       -> Catat akreditasi atau izin dengan lingkup dan masa berlakunya.
}

// What is missing, counted, is what an equipment proposal asks for.
func ExampleGap() {
	r := paser()
	var gaps []centre.Gap = r.Missing("blk-paser", "las-smaw-3g", &blk.Context{On: blk.MustParseDate("2026-03-02")})
	for _, g := range gaps {
		fmt.Println(g.Quantity, g.Name.ID, "-", g.Specification, "-", g.Workshop)
		fmt.Println(g.Reason.EN)
	}
	// Output:
	// 4 Mesin las SMAW - arus 250 A - bengkel-las
	// SMAW welding 3G - SMAW welding machine: on hand 12, needed 16, missing 4
}

// A visitor from NTB compares its own centre with Singosari, point by point, the
// most urgent first. What nobody said of the one is not lacking.
func ExampleCompare() {
	singosari := centre.Records{Centres: []centre.Centre{{
		ID: "blk-singosari", Name: "UPT BLK Singosari", Vocations: []centre.OfferedVocation{{Vocation: "automotive"}, {Vocation: "beauty"}},
		Services:       []centre.Service{centre.ServiceCertification, centre.ServiceJobReferral},
		DeclaredCounts: []blk.DeclaredCount{{Subject: blk.SubjectVocation, Count: blk.ExactCount(blk.MustNewCount(16))}},
	}}}
	ntb := centre.Records{
		Centres: []centre.Centre{{
			ID: "blk-contoh", Name: "BLK Contoh NTB", Vocations: []centre.OfferedVocation{{Vocation: "automotive"}},
			DeclaredCounts: []blk.DeclaredCount{{Subject: blk.SubjectVocation, Count: blk.ExactCount(blk.MustNewCount(1))}},
		}},
		Workshops: []centre.Workshop{{ID: "w", Centre: "blk-contoh", Name: "Bengkel", Stations: blk.MustNewCount(16)}},
	}
	host, visitor := centre.ComparedCentre{Records: &singosari, Centre: "blk-singosari"}, centre.ComparedCentre{Records: &ntb, Centre: "blk-contoh"}
	for _, d := range centre.Compare(host, visitor, &blk.Context{Phase: blk.Reported}) {
		fmt.Printf("%s, belum dimiliki: %s\n", d.Text.ID, d.Lacking.Label().ID)
	}
	fmt.Println("first:", centre.PointCertifiedInstructors.Label().EN)
	// Output:
	// kejuruan Tata Kecantikan: UPT BLK Singosari - ada; BLK Contoh NTB - belum ada, belum dimiliki: ya
	// bengkel: UPT BLK Singosari - tidak diketahui; BLK Contoh NTB - sedikitnya 1, belum dimiliki: belum dapat ditentukan
	// tempat kerja di bengkel: UPT BLK Singosari - tidak diketahui; BLK Contoh NTB - sedikitnya 16, belum dimiliki: belum dapat ditentukan
	// layanan sertifikasi: UPT BLK Singosari - ada; BLK Contoh NTB - tidak diketahui, belum dimiliki: belum dapat ditentukan
	// layanan akses kerja lewat perusahaan mitra: UPT BLK Singosari - ada; BLK Contoh NTB - tidak diketahui, belum dimiliki: belum dapat ditentukan
	// first: certified instructors
}
