package roadmap_test

import (
	"fmt"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/roadmap"
)

// The evidence decides the class, and says what keeps a centre from the next
// one: what it fails, and what nobody has looked at.
func ExampleRoadmap_Assess() {
	seen := blk.MustParseDate("2023-01-10")
	r := roadmap.Roadmap{Centre: "blkk-33.25-01", Region: blk.MustParseRegion("33.25"), Evidence: []roadmap.Evidence{
		{Criterion: roadmap.CanTrain, Met: blk.FlagOf(true), On: seen},
		{Criterion: roadmap.FundingPartnership, Met: blk.FlagOf(true), On: seen},
		{Criterion: roadmap.EmpowersAlumni, Met: blk.FlagOf(true), On: seen},
		{Criterion: roadmap.SelfFinancing, Met: blk.FlagOf(false), On: seen},
		{Criterion: roadmap.Licensed, Met: blk.FlagOf(true), On: seen},
		{Criterion: roadmap.AlumniDatabase, Met: blk.FlagOf(true), On: seen},
		{Criterion: roadmap.Partnership, Met: blk.FlagOf(true), On: seen},
	}}
	a := r.Assess(&blk.Context{On: blk.MustParseDate("2023-06-13")})
	fmt.Println(a.Class.Label().ID)
	failing, unknown := a.Lacking()
	for _, x := range failing {
		fmt.Println("-", x.Text.ID+".", x.Mend.ID)
	}
	for _, x := range unknown {
		fmt.Println("?", x.Text.ID+".", x.Mend.ID)
	}
	a = r.Assess(&blk.Context{On: blk.MustParseDate("2022-12-31")})
	fmt.Printf("%q %s\n", a.Class, a.Answer.Truth)
	// Output:
	// Berkembang
	// - membiayai diri dari pelatihan berbayar atau usaha. Penuhi kriteria ini, lalu catat buktinya, misalnya laporan keuangan satu tahun, atau rasio pendapatan sendiri terhadap biaya operasional.
	// ? menghasilkan barang atau jasa. Kumpulkan bukti, misalnya catatan penjualan barang atau jasa.
	// ? mempunyai pengelola dan instruktur yang kompeten. Kumpulkan bukti, misalnya sertifikat kompetensi pengelola dan instruktur.
	// "" undetermined
}

// An assessment keeps the whole answer: each class, each of its criteria, and
// what the class rests on.
func ExampleAssessment() {
	r := roadmap.Roadmap{Centre: "blkk-33.75-01", Evidence: []roadmap.Evidence{
		{Criterion: roadmap.CanTrain, Met: blk.FlagOf(true), On: blk.MustParseDate("2023-03-01")},
		{Criterion: roadmap.EmpowersAlumni, Met: blk.FlagOf(false), On: blk.MustParseDate("2023-03-01")},
	}}
	a := r.Assess(&blk.Context{On: blk.MustParseDate("2023-06-13")})
	for _, class := range a.Answer.Children[:2] {
		fmt.Println(class.Truth, class.Text.ID)
		for _, x := range class.Children {
			fmt.Println("  ", x.Truth, x.Text.ID)
		}
	}
	fmt.Println(a.Answer.Children[2].Children[0].Basis[0].Label().ID)
	// Output:
	// true Tumbuh
	//    true mampu menjalankan pelatihan dengan baik
	// false Berkembang
	//    undetermined mempunyai kemitraan yang membiayai pelatihan
	//    false memberdayakan alumni
	// Kepdirjen 2/2760/HK.03.01/XI/2021
}

// Centres are promoted and demoted, each by a decision; the class of any day
// follows from them.
func ExampleRoadmap_ClassOn() {
	r := roadmap.Roadmap{Centre: "blkk-33.26-01", Classes: []roadmap.ClassDecision{
		{Class: roadmap.Tumbuh, From: blk.MustParseDate("2021-07-01")},
		{Class: roadmap.Berkembang, From: blk.MustParseDate("2022-07-01")},
		{Class: roadmap.Tumbuh, From: blk.MustParseDate("2023-02-01"), Reason: "mitra pelatihan mengundurkan diri"},
	}}
	for _, day := range []string{"2021-06-30", "2022-12-31", "2023-06-13"} {
		fmt.Printf("%s %q\n", day, r.ClassOn(blk.MustParseDate(day)))
	}
	// Output:
	// 2021-06-30 ""
	// 2022-12-31 "berkembang"
	// 2023-06-13 "tumbuh"
}

// A class that was given needs evidence for each of its criteria, and a review
// that is not too long ago.
func ExampleRoadmap_Check() {
	r := roadmap.Records{Roadmaps: []roadmap.Roadmap{{
		Centre: "blkk-33.27-01",
		Classes: []roadmap.ClassDecision{
			{Class: roadmap.Tumbuh, From: blk.MustParseDate("2021-07-01")},
			{Class: roadmap.Berkembang, From: blk.MustParseDate("2022-07-01")},
		},
		Evidence: []roadmap.Evidence{
			{Criterion: roadmap.CanTrain, Met: blk.FlagOf(true), On: blk.MustParseDate("2021-06-20")},
			{Criterion: roadmap.FundingPartnership, Met: blk.FlagOf(true), On: blk.MustParseDate("2022-06-20")},
		},
		Reviews: []roadmap.Review{{On: blk.MustParseDate("2022-05-01")}},
	}}}
	for _, f := range r.Check(&blk.Context{On: blk.MustParseDate("2023-06-13"), Phase: blk.Final}) {
		fmt.Println(f.Check, f.Severity, f.At)
		fmt.Println("  " + f.Text.ID)
		fmt.Println("  " + f.Mend.ID)
	}
	// Output:
	// BKK-002 error /roadmaps/0/classes/1/class
	//   Kelas berkembang harus didukung bukti tiap kriterianya; yang belum: memberdayakan alumni.
	//   Catat bukti kriteria itu, atau turunkan kelasnya.
	// BKK-005 warning /roadmaps/0/reviews
	//   Evaluasi terakhir harus paling lama 12 bulan yang lalu.
	//   Evaluasi kembali dan catat di reviews.
}

// The classes keep the words of the ministry; older papers say "rintisan" for
// the first.
func ExampleIndependenceClass() {
	list := roadmap.Mandiri.CodeList()
	for c := range list.All() {
		fmt.Println(c.Label.ID, "-", c.Meaning.ID)
	}
	c, ok := list.Match("Rintisan")
	fmt.Println(c.Value, ok)
	// Output:
	// Tumbuh - mampu menjalankan pelatihan dengan baik
	// Berkembang - melatih, bermitra untuk membiayai pelatihan, dan memberdayakan alumni
	// Mandiri - mampu menghidupi lembaganya serta menghasilkan barang atau jasa
	// tumbuh true
}

// What the ministry has not published is an assumption, and marked as one.
func ExampleParameters() {
	for _, p := range roadmap.Parameters() {
		v, _ := p.On(blk.MustParseDate("2023-06-13"))
		basis := p.Values[0].Basis[0]
		fmt.Println(p.Label.ID+":", p.Unit.Format(v.Number).ID)
		fmt.Println(basis.Kind.Label().ID, "-", basis.Label().ID)
	}
	// Output:
	// Jarak antara dua evaluasi: 12 bulan
	// asumsi - peta jalan dievaluasi berkala; jaraknya tidak diumumkan
	// Waktu memperbaiki sebelum kelas diturunkan: 6 bulan
	// asumsi - penurunan kelas terjadi; tenggat memperbaikinya tidak diumumkan
	// Rasio kemandirian keuangan paling sedikit untuk membiayai diri: 100 persen
	// asumsi - "membiayai dirinya sendiri" dibaca sebagai 100 persen biaya operasional; angkanya tidak diumumkan
}

// The catalogue says what is asked of a roadmap, and by what right.
func ExampleChecks() {
	for _, c := range roadmap.Checks() {
		if c.ID == "BKK-002" {
			fmt.Println(c.Entity, c.At, c.Severity.Draft, c.Severity.Final)
			fmt.Println(c.Must.EN)
			fmt.Println(c.Basis[0].Label().EN)
		}
	}
	// Output:
	// roadmap /classes warning error
	// The class {class} must have evidence for each of its criteria; without it: {criterion_en}.
	// classification of the ministry (Kompas, 11 February 2023)
}
