package blk_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"time"

	"github.com/vokasi/vokasi-go/blk"
	"github.com/vokasi/vokasi-go/blk/centre"
	"github.com/vokasi/vokasi-go/blk/construction"
	"github.com/vokasi/vokasi-go/blk/region"
	"github.com/vokasi/vokasi-go/blk/training"
)

// A text is Indonesian with English beside it. Where English is absent, its
// place is taken by Indonesian.
func ExampleText() {
	welding := blk.Text{ID: "Teknik las", EN: "Welding"}
	fmt.Println(welding.In(blk.Indonesian), "/", welding.In(blk.English))
	batik := blk.Text{ID: "Desain batik"}
	fmt.Println(batik.In(blk.English))
	for l := range blk.Indonesian.CodeList().All() {
		fmt.Println(l.Value, l.Label)
	}
	// Output:
	// Teknik las / Welding
	// Desain batik
	// id Bahasa Indonesia
	// en Bahasa Inggris
}

// There is one way to write a date. What is wrong with another is told in two
// languages, with its place.
func ExampleParseDate() {
	d, err := blk.ParseDate("2026-03-02")
	fmt.Println(d, err)
	for _, s := range []string{"2/3/2026", "2026-02-30"} {
		_, err := blk.ParseDate(s)
		fault, _ := errors.AsType[*blk.ParseError](err)
		fmt.Println(fault.Defect, "at", fault.At)
		fmt.Println(fault.Text().ID)
		fmt.Println(fault.Text().EN)
	}
	// Output:
	// 2026-03-02 <nil>
	// non_digit at 1
	// Tanggal: ada karakter yang bukan angka 0-9 (pada byte 1). Tulis TTTT-BB-HH, misalnya 2026-03-02.
	// The date has a character that is not a digit 0-9 (at byte 1). Write YYYY-MM-DD, for example 2026-03-02.
	// calendar at 8
	// Tanggal: tanggal itu tidak ada di kalender (pada byte 8). Tulis TTTT-BB-HH, misalnya 2026-03-02.
	// The date is a day that the calendar does not have (at byte 8). Write YYYY-MM-DD, for example 2026-03-02.
}

// ReadDate is for spreadsheets: it takes what offices write, and says when it
// had to mend something.
func ExampleReadDate() {
	for _, s := range []string{"2025-12-31", "31/12/2025", " 1-2-2025 ", "12/31/2025"} {
		d, repaired, err := blk.ReadDate(s)
		fmt.Printf("%q is %q, repaired %t, refused %t\n", s, d, repaired, err != nil)
	}
	// Output:
	// "2025-12-31" is "2025-12-31", repaired false, refused false
	// "31/12/2025" is "2025-12-31", repaired true, refused false
	// " 1-2-2025 " is "2025-02-01", repaired true, refused false
	// "12/31/2025" is "", repaired false, refused true
}

// A date is a whole day. The clock is the caller's: nothing here reads it.
func ExampleDate() {
	birth, _ := blk.NewDate(2008, 2, 29)
	today := blk.DateFromTime(time.Date(2026, time.March, 1, 8, 0, 0, 0, time.UTC))
	age, known := birth.AgeOn(today)
	fmt.Println(age, known)
	fmt.Println(blk.MustParseDate("2026-01-31").AddMonths(1))
	fmt.Println(today.DaysUntil(blk.MustParseDate("2026-04-10")), "days to go")
	fmt.Println(today.Label().ID, "/", today.Label().EN)

	var absent blk.Date
	_, known = absent.AgeOn(today)
	fmt.Println(absent.IsZero(), known)
	// Output:
	// 18 true
	// 2026-02-28
	// 40 days to go
	// 1 Maret 2026 / 1 March 2026
	// true false
}

// News says "June 2026". A partial date keeps it like that and knows the days it
// may mean.
func ExamplePartialDate() {
	start, err := blk.ParsePartialDate("2026-06")
	fmt.Println(start.Label().ID, err)
	fmt.Println(start.Period().From, start.Period().Until)
	_, exact := start.Date()
	fmt.Println(start.Precision(), exact)

	founded, _ := blk.NewPartialDate(1953, 0, 0)
	fmt.Println(founded, founded.Precision().Label().EN, founded.Compare(blk.MustParsePartialDate("1953-08-17")))
	// Output:
	// Juni 2026 <nil>
	// 2026-06-01 2026-06-30
	// month false
	// 1953 year -1
}

// Both ends of a period belong to it, and an end that is absent is open.
func ExamplePeriod() {
	training := blk.Period{From: blk.MustParseDate("2026-03-02"), Until: blk.MustParseDate("2026-04-10")}
	days, _ := training.Days()
	fmt.Println(days, training.Contains(blk.MustParseDate("2026-04-10")))
	fmt.Println(training.Label().ID)

	licensed := blk.Period{From: blk.MustParseDate("2025-01-01")}
	_, known := licensed.Days()
	fmt.Println(known, licensed.Covers(training), licensed.Label().EN)
	// Output:
	// 40 true
	// 2 Maret 2026 sampai 10 April 2026
	// false true since 1 January 2025
}

// An instant is the same everywhere; what the clock on the wall said is a
// question for the zone.
func ExampleInstant() {
	i, err := blk.ParseInstant("2026-03-01T23:30:00Z")
	fmt.Println(i, err)
	for _, z := range []blk.Zone{blk.WIB, blk.WITA, blk.WIT} {
		day, at := i.In(z)
		fmt.Println(day, at, z.Label().ID)
	}
	later := blk.InstantFromTime(time.Date(2026, time.March, 2, 7, 0, 0, 0, time.FixedZone("WIB", 7*3600)))
	fmt.Println(later, i.SecondsUntil(later), later == blk.MustParseInstant("2026-03-02T00:00:00Z"))
	// Output:
	// 2026-03-01T23:30:00Z <nil>
	// 2026-03-02 06:30 WIB
	// 2026-03-02 07:30 WITA
	// 2026-03-02 08:30 WIT
	// 2026-03-02T00:00:00Z 1800 true
}

func ExampleTimeOfDay() {
	start := blk.MustParseTimeOfDay("08:30")
	fmt.Println(start.AddMinutes(4*45), "after four lesson hours")
	midnight, _ := blk.NewTimeOfDay(0, 0)
	fmt.Println(midnight, midnight.IsZero(), blk.TimeOfDay{}.IsZero())
	_, err := blk.ParseTimeOfDay("8.30")
	fmt.Println(err)
	// Output:
	// 11:30 after four lesson hours
	// 00:00 false true
	// The time of day has a character that is not a digit 0-9 (at byte 1). Write HH:MM with hours 00-23, for example 08:30.
}

// A region code is well formed or it is none. Whether such a place exists is for
// the table in package region to say.
func ExampleRegion() {
	r, err := blk.ParseRegion("64.01.04.2001")
	fmt.Println(r.Level(), err)
	fmt.Println(r.At(blk.LevelProvince), r.At(blk.LevelRegency), r.Parent())
	fmt.Println(blk.MustParseRegion("64").Contains(r), blk.MustParseRegion("65").Contains(r))
	_, err = blk.ParseRegion("6401")
	fmt.Println(err)

	for _, s := range []string{"64.01", "64.73", "64.99"} {
		status := region.Table{}.RegionStatus(blk.MustParseRegion(s))
		fmt.Println(s, status.Label().ID)
	}
	// Output:
	// village <nil>
	// 64 64.01 64.01.04
	// true false
	// The region code has the wrong separator (at byte 2). Write the Kemendagri code with dots: 64, 64.01, 64.01.04 or 64.01.04.2001.
	// 64.01 berlaku
	// 64.73 sudah diganti
	// 64.99 tidak dikenal
}

// An identity number masks itself wherever it might be printed by mistake. It is
// revealed by its text methods alone, and so by JSON.
func ExampleNIK() {
	n := blk.MustParseNIK("6401044203089901")
	fmt.Println(n)
	fmt.Printf("%v %d %x %+v\n", n, n, n, struct{ NIK blk.NIK }{n})
	log := slog.New(slog.NewTextHandler(os.Stdout, &slog.HandlerOptions{ReplaceAttr: withoutTime}))
	log.Info("pendaftar diterima", "nik", n)

	text, _ := n.MarshalText()
	fmt.Println(string(text))
	// Output:
	// ****************
	// **************** **************** **************** {NIK:****************}
	// level=INFO msg="pendaftar diterima" nik=****************
	// 6401044203089901
}

func withoutTime(_ []string, a slog.Attr) slog.Attr {
	if a.Key == slog.TimeKey {
		return slog.Attr{}
	}
	return a
}

// What is refused is told without being repeated: errors end up in logs.
func ExampleParseNIK() {
	for _, s := range []string{"6401044203089901", "6401043102089901", "640104420308990", "6401O44203089901", "6,40104E+15"} {
		_, err := blk.ParseNIK(s)
		fmt.Println(err)
	}
	// Output:
	// <nil>
	// The NIK is a day that the calendar does not have (at byte 6). A NIK is exactly 16 digits 0-9: district code, birth date DDMMYY (women: day + 40), serial 0001-9999.
	// The NIK has the wrong length. A NIK is exactly 16 digits 0-9: district code, birth date DDMMYY (women: day + 40), serial 0001-9999.
	// The NIK has a letter in place of a digit (O for 0, I or l for 1) (at byte 4). A NIK is exactly 16 digits 0-9: district code, birth date DDMMYY (women: day + 40), serial 0001-9999.
	// The NIK was damaged by a spreadsheet (written with an exponent); take it from the original paper again and store the column as text (at byte 1). A NIK is exactly 16 digits 0-9: district code, birth date DDMMYY (women: day + 40), serial 0001-9999.
}

// A number has two digits for the year. Who is of an age to train was born in
// one century only.
func ExampleNIK_BirthAged() {
	n, today := blk.MustParseNIK("6401044203089901"), blk.MustParseDate("2026-03-02")
	fmt.Println(n.AppendBirthDates(nil, today))
	birth, one := n.BirthAged(today, 15, 64)
	fmt.Println(birth, one, n.Sex(), n.Region())
	fmt.Println(n.Matches(blk.MustParseDate("2008-03-02")), n.Matches(blk.MustParseDate("2008-03-03")))
	// Output:
	// [1908-03-02 2008-03-02]
	// 2008-03-02 true female 64.01.04
	// true false
}

// ExamineNIK tells what can be told of a number even where it is malformed. It
// repairs nothing.
func ExampleExamineNIK() {
	p := blk.ExamineNIK("6401044203080000")
	fmt.Println(p.NIK.IsZero(), p.Region, p.Sex.Label().ID)
	fmt.Println(p.Err.Text().ID)
	// Output:
	// true 64.01.04 perempuan
	// NIK: nomor urutnya 0000, yang tidak pernah diterbitkan; sering akibat pembulatan oleh lembar kerja (pada byte 12). NIK terdiri atas tepat 16 angka 0-9: kode kecamatan, tanggal lahir HHBBTT (perempuan: hari + 40), nomor urut 0001-9999.
}

func ExampleFamilyCardNumber() {
	a := blk.MustParseFamilyCardNumber("6401040101209901")
	b, _ := blk.ParseFamilyCardNumber("6401040101209901")
	fmt.Println(a, a == b)
	// Output:
	// **************** true
}

// A check says what must hold and how to mend it, and is found by its permanent
// id. The number itself is in none of the findings.
func ExamplePerson_Check() {
	p := blk.Person{
		ID: "p-1", Name: "Siti Contoh", NIK: blk.MustParseNIK("6401044203089901"),
		Sex: blk.Male, BirthDate: blk.MustParseDate("2027-03-02"), Disabilities: []blk.DisabilityKind{"tuna rungu"},
	}
	found := p.Check(&blk.Context{On: blk.MustParseDate("2026-03-02")})
	fmt.Println(found.In(blk.Indonesian))
	// Output:
	// REF-001 kesalahan /disabilities/0: Kode "tuna rungu" tidak ada dalam daftar. Pakai salah satu: physical, intellectual, mental, sensory, multiple.
	// PER-002 peringatan /nik: Tanggal lahir dan jenis kelamin dalam NIK sebaiknya sama dengan yang tercatat. Bandingkan dengan KTP. NIK tidak pernah berubah, jadi perbedaan dapat sah.
	// PER-004 kesalahan /birth_date: Tanggal lahir tidak boleh setelah tanggal acuan 2026-03-02 atau menjadikan umur lebih dari 110 tahun. Periksa tahun lahir pada KTP.
}

// Logs show who a record is about by the caller's own identifier, never by name
// or number.
func ExamplePerson_LogValue() {
	p := blk.Person{ID: "p-1", Name: "Siti Contoh", NIK: blk.MustParseNIK("6401044203089901")}
	log := slog.New(slog.NewTextHandler(os.Stdout, &slog.HandlerOptions{ReplaceAttr: withoutTime}))
	log.Info("mendaftar", "person", p, "all", blk.Persons{p})
	// Output:
	// level=INFO msg=mendaftar person.person=p-1 all.persons=1
}

// Rp0 is an amount. An amount that is not known is absent, and no sum takes it
// for nothing.
func ExampleRupiah() {
	zero, _ := blk.NewRupiah(0)
	var unknown blk.Rupiah
	fmt.Printf("%q %q\n", zero, unknown)
	for _, r := range []blk.Rupiah{zero, unknown} {
		b, _ := json.Marshal(struct {
			Amount blk.Rupiah `json:"amount,omitzero"`
		}{r})
		fmt.Println(string(b))
	}
	_, err := blk.SumRupiah(blk.MustNewRupiah(1_500_000), unknown)
	fault, _ := errors.AsType[*blk.AmountError](err)
	fmt.Println(fault.Problem, "-", fault.Text().ID)
	// Output:
	// "Rp0" ""
	// {"amount":0}
	// {}
	// absent - salah satu jumlah tidak ada; isi dahulu, karena kosong bukan Rp0
}

// The parts of a split sum to the whole: what does not divide goes to the first.
func ExampleRupiah_Split() {
	parts, _ := blk.MustNewRupiah(1_000_000).Split(3)
	sum, _ := blk.SumRupiah(parts...)
	fmt.Println(parts, sum)
	// Output:
	// [Rp333.334 Rp333.333 Rp333.333] Rp1.000.000
}

// A budget is paid in tranches of 70 and 30 percent, to the last rupiah.
func ExampleRupiah_Allocate() {
	total := blk.MustParseRupiah("71999999")
	tranches, err := total.Allocate(70, 30)
	fmt.Println(tranches, err)
	share, _ := total.Share(blk.MustParsePercent("70.00"), blk.RoundDown)
	fmt.Println(share)
	_, err = total.Allocate()
	fmt.Println(err)
	// Output:
	// [Rp50.399.999 Rp21.600.000] <nil>
	// Rp50.399.999
	// rupiah: the shares must be positive numbers
}

// ParseRupiah takes what machines write; ReadRupiah what people write, unless it
// can mean two things.
func ExampleReadRupiah() {
	_, err := blk.ParseRupiah("Rp1.500.000")
	fmt.Println(err)
	for _, s := range []string{"Rp1.500.000", "Rp 1.500.000,00", "Rp. 1.500.000,-", "(Rp1.500.000)", "1,500,000", "1,5 jt"} {
		r, repaired, err := blk.ReadRupiah(s)
		fmt.Printf("%q is %q, repaired %t, refused %t\n", s, r, repaired, err != nil)
	}
	// Output:
	// The amount in rupiah has a character that is not a digit 0-9 (at byte 0). Write whole rupiah, for example 1500000; for people Rp1.500.000.
	// "Rp1.500.000" is "Rp1.500.000", repaired true, refused false
	// "Rp 1.500.000,00" is "Rp1.500.000", repaired true, refused false
	// "Rp. 1.500.000,-" is "Rp1.500.000", repaired true, refused false
	// "(Rp1.500.000)" is "-Rp1.500.000", repaired true, refused false
	// "1,500,000" is "", repaired false, refused true
	// "1,5 jt" is "", repaired false, refused true
}

// ExamineRupiah also tells a number that has cents, which no amount has.
func ExampleExamineRupiah() {
	p := blk.ExamineRupiah("Rp12.345,50")
	fmt.Println(p.Rupiah.IsZero(), p.Decimal, p.Err.Defect)
	// Output:
	// true 12345.5 fraction
}

// Receipts carry the amount in words (terbilang).
func ExampleRupiah_InWords() {
	fmt.Println(blk.MustNewRupiah(1_500_000).InWords())
	fmt.Println(blk.AmountInWords(2_011_111))
	fmt.Println(string(blk.AppendAmountInWords([]byte("Terbilang: "), 12_000)))
	// Output:
	// satu juta lima ratus ribu rupiah
	// dua juta sebelas ribu seratus sebelas
	// Terbilang: dua belas ribu
}

func ExampleRupiah_Styled() {
	for style := range blk.StyleEYD.CodeList().All() {
		fmt.Println(style.Value, blk.MustNewRupiah(-71_500_000).Styled(blk.RupiahStyle(style.Value)))
	}
	// Output:
	// eyd -Rp71.500.000
	// eyd_decimals -Rp71.500.000,00
	// cldr -Rp 71.500.000
}

// A rate states how it was rounded. A share of nothing is no rate.
func ExamplePercentOf() {
	for _, r := range []blk.Rounding{blk.RoundDown, blk.RoundUp, blk.RoundHalfUp} {
		p, _ := blk.PercentOf(11, 16, r)
		fmt.Println(p, r.Label().ID)
	}
	_, err := blk.PercentOf(0, 0, blk.RoundHalfUp)
	fmt.Println(err)
	// Output:
	// 68.75 ke bawah
	// 68.75 ke atas
	// 68.75 setengah ke atas
	// The percentage is outside its range. Write a point and exactly two decimals, from -99999.99 to 99999.99, for example 3.90.
}

func ExamplePercent() {
	p, _ := blk.NewPercent(390)
	fmt.Println(p, "/", p.Label().ID, "/", p.Label().EN)
	_, err := blk.ParsePercent("3,9")
	fmt.Println(err)
	// Output:
	// 3.90 / 3,9 persen / 3.9 percent
	// The percentage has the wrong length. Write a point and exactly two decimals, from -99999.99 to 99999.99, for example 3.90.
}

// How many minutes a lesson hour (JP) has is a parameter, not part of the number.
func ExampleLessonHours() {
	theory, _ := blk.NewLessonHours(60)
	practice, _ := blk.ParseLessonHours("180")
	total := theory.Add(practice)
	minutes, _ := total.Minutes(45)
	fmt.Println(total.Label().ID, minutes, total == blk.MustParseLessonHours("240"))
	fmt.Println(theory.Add(blk.LessonHours{}).IsZero(), "- the rest is not known")
	// Output:
	// 240 JP 10800 true
	// true - the rest is not known
}

// A count that is absent is left out; the count 0 is written.
func ExampleCount() {
	none, _ := blk.NewCount(0)
	type batch struct {
		Quota blk.Count `json:"quota,omitzero"`
	}
	for _, b := range []batch{{blk.MustNewCount(16)}, {none}, {}} {
		text, _ := json.Marshal(b)
		fmt.Println(string(text))
	}
	_, err := blk.ParseCount("3.700")
	fmt.Println(err, blk.MustParseCount("3700"))
	// Output:
	// {"quota":16}
	// {"quota":0}
	// {}
	// The count has a fraction that is not allowed (at byte 1). Write a whole number from 0 to 2147483647 without separators, for example 16. 3700
}

// What a source says of a number stays beside it.
func ExampleQualifiedCount() {
	applicants := blk.QualifiedCount{Qualifier: blk.CountMoreThan, Value: blk.MustNewCount(3700)}
	fmt.Println(applicants.Label().ID, "/", applicants.Label().EN)
	fmt.Println(applicants.IsAtLeast(3000), applicants.IsAtLeast(4000))
	least, most := applicants.Bounds()
	fmt.Printf("%q %q\n", least, most)
	fmt.Println(blk.ExactCount(blk.MustNewCount(17)).IsAtLeast(18))
	// Output:
	// lebih dari 3.700 / more than 3,700
	// true undetermined
	// "3701" ""
	// false
}

// A source counts 17 community centres and names none: the total is kept, and
// nothing is made up to fill it.
func ExampleRegionalCount() {
	n := blk.RegionalCount{
		Region: blk.MustParseRegion("33.25"), Subject: blk.SubjectCommunityCentre, Count: blk.ExactCount(blk.MustNewCount(17)),
		AsOf: blk.MustParsePartialDate("2025"), Citations: []blk.Citation{{Source: "berita-2025", Claim: blk.ClaimFact}},
	}
	fmt.Println(n.Count.Label().ID, n.Subject.Label().ID, n.Region)
	fmt.Println(len(n.Check(&blk.Context{Phase: blk.Reported, Regions: region.Table{}})))
	// Output:
	// 17 BLK Komunitas 33.25
	// 0
}

func ExampleDeclaredCount() {
	vocations := blk.DeclaredCount{Subject: blk.SubjectVocation, Count: blk.QualifiedCount{Qualifier: blk.CountAbout}}
	fmt.Println(vocations.Check(nil).In(blk.English))
	// Output:
	// DOC-009 error /count/value: This member is required. Give it.
}

// Not known is not no.
func ExampleFlag() {
	f, _ := blk.ParseFlag("false")
	fmt.Println(f, f.Truth(), f == blk.FlagOf(false), f == blk.MustParseFlag("false"))
	var unknown blk.Flag
	fmt.Printf("%q %v\n", unknown, unknown.Truth())
	// Output:
	// false false true true
	// "" undetermined
}

// A part that is known decides where it can; what is not known counts neither
// for nor against.
func ExampleTruth() {
	fmt.Println(blk.All(blk.True, blk.Undetermined), blk.All(blk.False, blk.Undetermined))
	fmt.Println(blk.Any(blk.True, blk.Undetermined), blk.Not(blk.Undetermined))
	fmt.Println(blk.AtLeast(2, blk.True, blk.Undetermined, blk.False), blk.AtLeast(2, blk.TruthOf(true), blk.False, blk.False))
	t, err := blk.ParseTruth("undetermined")
	fmt.Println(t.Label().ID, err)
	// Output:
	// undetermined false
	// true undetermined
	// undetermined false
	// belum dapat ditentukan <nil>
}

// An answer says why, and what is still to be found out.
func ExampleAnswer() {
	is := func(code, id string, t blk.Truth) blk.Answer {
		return blk.Answer{Code: code, Truth: t, Text: blk.Text{ID: id}}
	}
	ready := blk.AllOf("readiness", blk.Text{ID: "Siap melatih", EN: "Ready to train"},
		is("workshops", "Bengkel", blk.True),
		blk.AnyOf("instructors", blk.Text{ID: "Instruktur"},
			is("own", "Instruktur tetap", blk.False),
			is("guest", "Instruktur tamu", blk.Undetermined)))
	fmt.Println(ready.Text, "-", ready.Truth.Label())
	for _, open := range ready.Leaves(blk.Undetermined) {
		fmt.Println("belum diketahui:", open.Text)
	}
	// Output:
	// Siap melatih - belum dapat ditentukan
	// belum diketahui: Instruktur tamu
}

// A service can have code lists of its own. Match finds the word that other
// systems' spellings mean.
func ExampleNewCodeList() {
	shifts := blk.NewCodeList("shift", blk.Text{ID: "Gelombang", EN: "Shift"},
		blk.Code{Value: "morning", Label: blk.Text{ID: "pagi", EN: "morning"}, Aliases: []string{"P", "1"}, External: []blk.ExternalCode{{System: "siswa", Code: "01"}}},
		blk.Code{Value: "evening", Label: blk.Text{ID: "sore", EN: "evening"}})
	for _, spelling := range []string{"Pagi", "p", "evening", "malam"} {
		c, ok := shifts.Match(spelling)
		fmt.Printf("%q is %q %t\n", spelling, c.Value, ok)
	}
	c, _ := shifts.Find("morning")
	fmt.Println(c.External[0].Code, shifts.LabelOf("evening"), blk.AllowedWords(shifts))
	// Output:
	// "Pagi" is "morning" true
	// "p" is "morning" true
	// "evening" is "evening" true
	// "malam" is "" false
	// 01 sore morning, evening
}

// Documents may go beyond an open list with any published word.
func ExampleNewOpenCodeList() {
	crafts := blk.NewOpenCodeList("craft", blk.Text{ID: "Kerajinan", EN: "Craft"},
		blk.Code{Value: "batik", Label: blk.Text{ID: "batik", EN: "batik"}})
	for _, word := range []string{"batik", "rattan_weaving", "Anyaman Rotan"} {
		fmt.Println(word, crafts.Has(word), crafts.Allows(word), blk.IsWord(word))
	}
	// Output:
	// batik true true true
	// rattan_weaving false true true
	// Anyaman Rotan false false false
}

// A service writes checks for records of its own. They run in order, and each
// says where it failed.
func ExampleCheck() {
	type loan struct {
		Tool   string
		Period blk.Period
		Days   int
	}
	checks := []blk.Check[loan]{
		blk.CheckPresent("/tool", func(l *loan) bool { return l.Tool != "" }),
		blk.CheckPeriod("/period", func(l *loan) blk.Period { return l.Period }),
		{
			ID: "LOA-001", At: "/days", Severity: blk.UnlessReported(blk.Warning, blk.Error),
			Must:  blk.Text{ID: "Peminjaman paling lama 7 hari; tercatat {given}.", EN: "A loan is 7 days at most; {given} are given."},
			Mend:  blk.Text{ID: "Perpendek masanya.", EN: "Shorten it."},
			Basis: []blk.Basis{blk.Practice(blk.Text{ID: "tata tertib bengkel", EN: "rules of the workshop"})},
			Holds: func(l *loan, _ *blk.Context) bool { return l.Days <= 7 },
			Params: func(l *loan, _ *blk.Context) blk.Params {
				return blk.Params{{Name: "given", Value: fmt.Sprint(l.Days)}}
			},
		},
	}
	for _, f := range blk.RunChecks(checks, &loan{Days: 30}, nil) {
		fmt.Println(f.Check, f.Severity, f.At, f.Text.ID)
	}
	fmt.Println(blk.DescribeChecks("loan", checks)[2].Severity.In(blk.Draft))
	// Output:
	// DOC-009 error /tool Anggota ini wajib ada.
	// LOA-001 error /days Peminjaman paling lama 7 hari; tercatat 30.
	// warning
}

// The checks that many records have in common.
func ExampleCheckCode() {
	type visitor struct {
		Badge  blk.DocumentID
		Sex    blk.Sex
		Brings []blk.DocumentKind
		From   blk.Region
	}
	checks := []blk.Check[visitor]{
		blk.CheckIdentifier("/badge", func(v *visitor) blk.DocumentID { return v.Badge }),
		blk.CheckCode("/sex", func(v *visitor) blk.Sex { return v.Sex }),
		blk.CheckCodes("/brings", func(v *visitor) []blk.DocumentKind { return v.Brings }),
		blk.CheckRegion("/from", func(v *visitor) blk.Region { return v.From }),
	}
	v := visitor{"no 7", "L", []blk.DocumentKind{blk.DocumentAssignmentLetter, "KTP"}, blk.MustParseRegion("64.73")}
	for _, f := range blk.RunChecks(checks, &v, &blk.Context{Regions: region.Table{}}) {
		fmt.Printf("%s %s %q\n", f.Check, f.At, f.Params.Get("given"))
	}
	// Output:
	// DOC-014 /badge ""
	// REF-001 /sex "\"L\""
	// REF-001 /brings/1 "\"KTP\""
	// REF-005 /from "64.73"
}

// A check that can fail at several places finds them all.
func ExampleFailure() {
	type day struct{ Present []string }
	once := blk.Check[day]{
		ID: "ATT-900", At: "/present", Severity: blk.InEveryPhase(blk.Error),
		Must: blk.Text{ID: "{name} hadir satu kali.", EN: "{name} is present once."}, Mend: blk.Text{ID: "Hapus yang kedua.", EN: "Take the second away."},
		Find: func(d *day, _ *blk.Context) (failures []blk.Failure) {
			seen := map[string]bool{}
			for i, name := range d.Present {
				if seen[name] {
					failures = append(failures, blk.Failure{At: blk.IndexPointer("/present", i, ""), Params: blk.Params{{Name: "name", Value: name}}})
				}
				seen[name] = true
			}
			return failures
		},
	}
	fmt.Println(blk.RunChecks([]blk.Check[day]{once}, &day{[]string{"p-1", "p-2", "p-1"}}, nil))
	// Output:
	// ATT-900 error /present/2: p-1 is present once. Take the second away.
}

// Findings are an error only if one of them is. To let one pass, name its check.
func ExampleFindings() {
	type group struct{ Members []blk.Person }
	g := group{[]blk.Person{{ID: "p-1", Phone: "0812"}, {Name: "Budi Contoh"}}}
	found := blk.CheckEach("members", g.Members, (*blk.Person).Check, nil)
	for _, f := range found {
		fmt.Println(f.Check, f.Severity.Label().ID, f.At)
	}
	err := found.Err()
	list, ok := errors.AsType[blk.Findings](err)
	fmt.Println(ok, len(list), len(list.Of("DOC-009")))
	fmt.Println(found.Without("DOC-009").Err())
	// Output:
	// PER-006 peringatan /members/0/phone
	// DOC-009 kesalahan /members/1/id
	// true 2 1
	// <nil>
}

// A finding is made to be handed on.
func ExampleFinding() {
	p := blk.Person{ID: "p-1", Sex: "L"}
	for _, f := range p.Check(nil) {
		b, _ := json.MarshalIndent(f, "", " ")
		fmt.Println(string(b))
	}
	// Output:
	// {
	//  "check": "REF-001",
	//  "severity": "error",
	//  "at": "/sex",
	//  "params": {
	//   "given": "\"L\"",
	//   "allowed": "male, female"
	//  },
	//  "text": {
	//   "id": "Kode \"L\" tidak ada dalam daftar.",
	//   "en": "The code \"L\" is not in its list."
	//  },
	//  "mend": {
	//   "id": "Pakai salah satu: male, female.",
	//   "en": "Use one of: male, female."
	//  }
	// }
}

// What a source does not say is no finding in phase reported; what contradicts
// itself always is.
func ExamplePhase() {
	d := blk.OfficialDocument{ID: "sk-1", Kind: blk.DocumentDecree, SignedOn: blk.MustParseDate("2026-03-03")}
	for _, phase := range []blk.Phase{blk.Draft, blk.Final, blk.Reported} {
		found := d.Check(&blk.Context{On: blk.MustParseDate("2026-03-02"), Phase: phase})
		for _, f := range found {
			fmt.Println(phase.Label().ID+":", f.Check, f.Severity)
		}
	}
	// Output:
	// draf: OFD-002 info
	// draf: OFD-003 error
	// final: OFD-002 error
	// final: OFD-003 error
	// dilaporkan sumber: OFD-003 error
}

// The context brings what a record cannot know: the day, the phase, the regions,
// and what only another room can tell.
func ExampleContext() {
	c := &blk.Context{
		On: blk.MustParseDate("2026-03-02"), Regions: region.Table{},
		Supply: func(check blk.CheckID, subject string) (blk.Truth, blk.Citation) {
			if check == "BAT-005" && subject == "las-2" {
				return blk.True, blk.Citation{Source: "dpa-2026", Claim: blk.ClaimFact}
			}
			return blk.Undetermined, blk.Citation{}
		},
	}
	funded, from := c.Ask("BAT-005", "las-2")
	fmt.Println(funded, from.Source)
	funded, _ = c.Ask("BAT-005", "las-3")
	fmt.Println(funded, c.RegionStatus(blk.MustParseRegion("64.01")))
	// Output:
	// true dpa-2026
	// undetermined current
}

// A province asks for more land than the nation does. A regency in it that asks
// for less is told so, and its setting is left out.
func ExampleResolve() {
	land := centre.MinLandArea()
	set := func(level blk.LayerLevel, place string, m2 int64) blk.Layer {
		return blk.Layer{Level: level, Region: blk.MustParseRegion(place),
			Settings: []blk.Setting{{Parameter: land.ID, DatedValue: blk.DatedValue{Value: blk.Value{Number: m2}}}}}
	}
	layers := []blk.Layer{set(blk.LayerProvince, "33", 8000), set(blk.LayerRegency, "33.25", 6000)}
	on := blk.MustParseDate("2026-03-02")
	rules, found := blk.Resolve(centre.Parameters(), layers, blk.MustParseRegion("33.25"), "", on)
	v, _ := rules.Value(land, on)
	national, _ := land.On(on)
	fmt.Println(national, "->", v, land.Unit.Label().ID)
	fmt.Println(found.In(blk.Indonesian))
	// Output:
	// 5000 -> 8000 meter persegi
	// RUL-001 kesalahan /1/settings/0/value: Aturan di bawah hanya boleh mengetatkan: min_land_area_m2 di atasnya 8000, di sini 6000 (arah: higher). Samakan atau ketatkan nilainya.
}

// What is not fixed by law is a parameter: dated, with a basis, and with the
// direction in which others may move it.
func ExampleParameter() {
	p := blk.Parameter{
		ID: "max_participants", Label: blk.Text{ID: "Peserta terbanyak", EN: "Most participants"}, Unit: blk.UnitCount, Stricter: blk.StricterLower,
		Values: []blk.DatedValue{
			{InForce: blk.Period{Until: blk.MustParseDate("2025-12-31")}, Value: blk.Value{Number: 20}, Basis: []blk.Basis{blk.Assumption(blk.Text{ID: "kebiasaan lama"})}},
			{InForce: blk.Period{From: blk.MustParseDate("2026-01-01")}, Value: blk.Value{Number: 16}, Basis: []blk.Basis{blk.Assumption(blk.Text{ID: "satu paket"})}},
		},
	}
	for _, on := range []string{"2025-06-01", "2026-03-02"} {
		v, ok := p.On(blk.MustParseDate(on))
		fmt.Println(on, v, ok)
	}
	fmt.Println(p.Stricter.Label().ID, "-", len(blk.Parameters()) > 0)
	// Output:
	// 2025-06-01 20 true
	// 2026-03-02 16 true
	// lebih rendah lebih ketat - true
}

// A move that is refused is refused with every reason at once.
func ExampleLifecycle_Try() {
	b := training.Batch{ID: "las-2", History: []training.BatchStep{
		{Event: training.BatchPropose, To: training.BatchProposed, At: blk.MustParseInstant("2026-01-12T02:00:00Z"), Actor: "u-7", Role: blk.RoleOrganiser},
	}}
	_, found := training.BatchLifecycle().Try(b.History, training.BatchApprove, blk.Move[training.Batch]{
		Record: &b, Actor: "u-7", Role: blk.RoleInstructor, At: blk.MustParseInstant("2026-01-11T02:00:00Z"),
	})
	for _, f := range found {
		fmt.Println(f.Check, f.Text.ID, f.Mend.ID)
	}
	// Output:
	// LIF-002 Peran instruktur (instructor) tidak berwenang melakukan langkah ini. Yang berwenang: kepala balai (head_of_centre), kepala dinas (head_of_office).
	// AUD-002 Waktu langkah tidak boleh mendahului langkah sebelumnya. Perbaiki waktunya atau urutannya.
	// AUD-004 Yang menyetujui tidak boleh sama dengan yang mengusulkan. Ini belum terpenuhi. Minta pejabat lain menyetujui.
	// BAT-005 Dana angkatan harus sudah dialokasikan. Ini belum diketahui. Alokasikan dana, atau sambungkan data pendanaan.
}

// A lifecycle is a table. Its states, its guards and its diagram follow from
// it alone.
func ExampleLifecycle() {
	numbered := blk.Guard[centre.Centre]{
		ID: "CTR-900", Must: blk.Text{ID: "Lembaga mempunyai VIN.", EN: "The centre has a VIN."}, Mend: blk.Text{ID: "Daftarkan lembaganya.", EN: "Register it."},
		Holds: func(m *blk.Move[centre.Centre]) blk.Truth { return blk.TruthOf(!m.Record.VIN.IsZero()) },
	}
	opening := blk.Lifecycle[centre.Status, construction.ProjectEvent, centre.Centre]{
		ID: "opening", Label: blk.Text{ID: "Pembukaan", EN: "Opening"}, Initial: centre.Planned,
		Transitions: []blk.Transition[centre.Status, construction.ProjectEvent, centre.Centre]{
			{From: []centre.Status{centre.Planned}, Event: construction.Commission, To: centre.Operational, Guards: []blk.Guard[centre.Centre]{numbered}},
			{From: []centre.Status{centre.Planned}, Event: construction.Cancel, To: centre.Closed, NeedsReason: true},
		},
	}
	var history []blk.Step[centre.Status, construction.ProjectEvent]
	fmt.Println(opening.State(history), opening.Events(opening.State(history)), opening.IsTerminal(centre.Closed))
	a := opening.Ask(history, construction.Commission, blk.Move[centre.Centre]{Record: &centre.Centre{ID: "blk-contoh"}})
	fmt.Println(a.Truth, a.Children[0].Mend)
	fmt.Print(opening.Mermaid(blk.Indonesian))
	// Output:
	// planned [commission cancel] true
	// false Daftarkan lembaganya.
	// stateDiagram-v2
	//     planned: direncanakan
	//     operational: beroperasi
	//     closed: tutup
	//     [*] --> planned
	//     planned --> operational: operasikan
	//     planned --> closed: batalkan
	//     operational --> [*]
	//     closed --> [*]
}

// A rule rests on a law, on practice or on an assumption, and says which.
func ExampleBasis() {
	for _, b := range []blk.Basis{
		blk.Law("permenaker-8-2017", "art. 4"),
		blk.Practice(blk.Text{ID: "jenis lembaga Kemnaker", EN: "institution types of the ministry"}),
		blk.Assumption(blk.Text{ID: "jaraknya tidak diumumkan", EN: "how often is not public"}),
	} {
		fmt.Println(b.Kind.Label().ID, "-", b.Label().ID)
	}
	// Output:
	// peraturan - Permenaker 8/2017, pasal 4
	// praktik - jenis lembaga Kemnaker
	// asumsi - jaraknya tidak diumumkan
}

func ExampleFindRegulation() {
	r, ok := blk.FindRegulation("pp-23-2004")
	fmt.Println(r.Name, r.About, "replaced by", r.ReplacedBy, ok)
	fmt.Println(r.Confidence.Label().EN)
	for r := range blk.Regulations() {
		if r.ReplacedBy == "pp-40-2019" {
			fmt.Println(r.Name, "too")
		}
	}
	// Output:
	// PP 23/2004 Badan Nasional Sertifikasi Profesi replaced by pp-10-2018 true
	// high
	// PP 37/2007 too
}

// A source is kept apart from what records take from it: the day of the event
// from the day of publication, a plan from a fact.
func ExampleSource() {
	s := blk.Source{
		ID: "berita-2025-12-10", Kind: blk.SourceNewsArticle, Title: "Dinas rencanakan BLK baru",
		EventOn: blk.MustParsePartialDate("2025-12-10"), PublishedOn: blk.MustParsePartialDate("2025-12-09"),
	}
	fmt.Println(s.Check(nil).In(blk.English))
	cited := []blk.Citation{{Source: s.ID, Members: []string{"/planned_start"}, Claim: blk.ClaimPlan, Disputed: true}}
	for _, f := range blk.CheckCitations(cited, nil) {
		fmt.Println(f.Check, f.At, f.Mend.ID)
	}
	// Output:
	// SRC-001 warning /published_on: A source (2025-12-09) should not be published before the event that it reports (2025-12-10). Check event_on and published_on.
	// SRC-003 /citations/0/note Isi note dengan sumber dan isi pernyataan yang lain.
}

// A decree is signed by an office, and sometimes by somebody who only acts in it.
func ExampleOfficialDocument() {
	d := blk.OfficialDocument{
		ID: "sk-12", Kind: blk.DocumentDecree, Number: "188.4/12/2026", SignedOn: blk.MustParseDate("2026-02-02"),
		Signatories: []blk.Signatory{{Name: "Budi Contoh", Office: "Kepala Dinas Tenaga Kerja", Acting: blk.ActingPlt}},
	}
	s := d.Signatories[0]
	fmt.Println(d.Kind.Label().ID, d.Number, "-", s.Acting.Label().ID, s.Office)
	fmt.Println(d.Validate(&blk.Context{On: blk.MustParseDate("2026-03-02")}))
	// Output:
	// surat keputusan (SK) 188.4/12/2026 - Plt. (pelaksana tugas) Kepala Dinas Tenaga Kerja
	// <nil>
}

// Who met whom, when, and about what: as far as the source names them.
func ExampleMeeting() {
	m := blk.Meeting{
		ID: "audiensi-1", Kind: blk.MeetingAudience, HeldOn: blk.MustParsePartialDate("2025-12-10"),
		Organisations: []blk.OrganisationID{"kemnaker", "pemprov-contoh"},
		Attendees:     []blk.Attendee{{Name: "Rina Contoh", Office: "Wakil Gubernur", Part: blk.PartGuest}},
	}
	fmt.Println(m.Kind.Label().ID, m.HeldOn.Label().ID, "-", m.Attendees[0].Part.Label().ID)
	fmt.Println(len(m.Check(&blk.Context{Phase: blk.Reported})))
	// Output:
	// audiensi 10 Desember 2025 - tamu
	// 0
}

// Records are what all rooms of a document share.
func ExampleRecords() {
	r := blk.Records{
		Organisations: []blk.Organisation{{ID: "disnaker-contoh", Kind: blk.OrganisationManpowerOffice, Name: "Dinas Tenaga Kerja Contoh"}},
		Statements: []blk.Statement{
			{ID: "s-1", Topic: blk.TopicAim, Text: blk.Text{ID: "menurunkan pengangguran"}},
			{ID: "s-1 lagi", Topic: "Tujuan", Text: blk.Text{ID: "menurunkan pengangguran"}},
		},
	}
	for _, f := range r.Check(&blk.Context{Phase: blk.Reported}) {
		fmt.Println(f.Check, f.At)
	}
	// Output:
	// DOC-014 /statements/1/id
	// REF-008 /statements/1/topic
}

// Five forms of unit codes are in use. Versions of one unit share their series.
func ExampleUnitCode() {
	for _, s := range []string{"J.62DMI00.001.1", "J.620100.004.02", "TIK.OP02.002.01"} {
		c := blk.MustParseUnitCode(s)
		fmt.Println(c, c.Form(), c.Series(), c.Version())
	}
	_, err := blk.ParseUnitCode("J.620100.004")
	fmt.Println(err)
	// Output:
	// J.62DMI00.001.1 a J.62DMI00.001 1
	// J.620100.004.02 b J.620100.004 2
	// TIK.OP02.002.01 c TIK.OP02.002 1
	// The unit code has the wrong length. Write it as in the standard, for example J.62DMI00.001.1, J.620100.004.02 or TIK.OP02.002.01.
}

func ExampleVIN() {
	v, err := blk.ParseVIN("1903351802")
	fmt.Println(v.Issued().Label().ID, v.Region(), err)
	fmt.Println(v == blk.MustParseVIN("1903351802"))
	// Output:
	// Maret 2019 35.18 <nil>
	// true
}

// What went wrong with a value becomes a finding at its place.
func ExampleParseError_Finding() {
	_, err := blk.ParseRegion("6401")
	fault, _ := errors.AsType[*blk.ParseError](err)
	f := fault.Finding("/centres/0/region")
	fmt.Println(f.Check, f.At, f.Text.ID)
	fmt.Println(fault.Form.Name, fault.Defect.Broad())
	// Output:
	// DOC-012 /centres/0/region Kode wilayah: pemisahnya salah (pada byte 2).
	// region separator
}

// A value type of a service's own reports its faults in the same form.
func ExampleForm() {
	seat := blk.Form{Name: "seat", Label: blk.Text{ID: "Nomor kursi", EN: "The seat"},
		Rule: blk.Text{ID: "Tulis baris dan nomor, misalnya B7.", EN: "Write row and number, for example B7."}}
	err := seat.Error(blk.DefectNonDigit, 1)
	fmt.Println(err)
	// Output:
	// The seat has a character that is not a digit 0-9 (at byte 1). Write row and number, for example B7.
}

// A reader of documents reports what it finds by the permanent ids.
func ExampleDocumentFinding() {
	at := string(blk.AppendPointer([]byte("/centre"), "catatan/lama"))
	f := blk.DocumentFinding("DOC-002", at, blk.Param{Name: "given", Value: blk.QuoteWord("catatan/lama")}, blk.Param{Name: "allowed", Value: "centres"})
	fmt.Println(f.At)
	fmt.Println(f.Text.ID, f.Mend.ID)
	// Output:
	// /centre/catatan~1lama
	// Anggota "catatan/lama" tidak dikenal di sini. Hapus atau betulkan namanya. Yang dikenal: centres.
}

// A word that stands in a message may be anything; what may be a number of a
// person is starred.
func ExampleQuoteWord() {
	fmt.Println(blk.QuoteWord("lainnya"), blk.QuoteWord("nik 6401044203089901"))
	fmt.Println(blk.IsIdentifier("blk-paser"), blk.IsIdentifier("BLK Paser"))
	fmt.Println(blk.FoldName("Pangkal Pinang") == blk.FoldName("PANGKALPINANG"))
	// Output:
	// "lainnya" "nik ****************"
	// true false
	// true
}

// The catalogue says beforehand what will be checked, and why.
func ExampleChecks() {
	for _, c := range blk.Checks() {
		if c.ID == "PER-004" {
			fmt.Println(c.Entity, c.At, c.Severity.Final)
			fmt.Println(c.Must.EN)
			fmt.Println(c.Basis[0].Label().EN)
		}
	}
	// Output:
	// person /birth_date error
	// The birth date must not be after the reference date {on} or make the person older than {allowed}.
	// plausibility of data
}

// Every enumeration has its list, with labels in both languages.
func Example_codeLists() {
	for _, l := range []blk.CodeList{
		blk.Male.CodeList(), blk.DisabilityMental.CodeList(), blk.RoleHeadOfCentre.CodeList(), blk.SectorFisheries.CodeList(), blk.OrganisationCompany.CodeList(),
	} {
		first := l.Values()[0]
		fmt.Printf("%s (%s), %d: %s is %s, %s\n", l.ID(), l.Label().EN, l.Len(), first, l.LabelOf(first).ID, l.LabelOf(first).EN)
	}
	// Output:
	// sex (Sex), 2: male is laki-laki, male
	// disability_kind (Kind of disability), 5: physical is fisik, physical
	// role (Role), 28: system is sistem, system
	// sector (Sector), 8: energy is energi, energy
	// organisation_kind (Kind of organisation), 16: ministry is kementerian, ministry
}

// Whatever is a word of a code list can be shown by one function: in a form, a
// report or a log.
func ExampleCoded() {
	show(blk.RoleHeadOfCentre)
	show(centre.BLKK)
	show(training.BatchRegistration)
	show(centre.Vocation("perhutanan_sosial"))
	show(centre.Status("aktif"))
	// Output:
	// Peran: kepala balai, allowed true, listed true
	// Jenis lembaga pelatihan: BLK Komunitas, allowed true, listed true
	// Keadaan angkatan: pendaftaran, allowed true, listed true
	// Kejuruan: perhutanan_sosial, allowed true, listed false
	// Status lembaga: aktif, allowed false, listed false
}

func show[C blk.Coded](c C) {
	list := c.CodeList()
	fmt.Printf("%s: %s, allowed %t, listed %t\n", list.Label().ID, c.Label().ID, c.IsValid(), list.Has(string(c)))
}

// A text takes two parameters of a template, one for each language.
func ExampleTextParams() {
	level := blk.LevelProvince.Label()
	for _, p := range blk.TextParams("level", level) {
		fmt.Println(p.Name, "=", p.Value)
	}
	// Output:
	// level_id = provinsi
	// level_en = province
}
