package blk_test

import (
	"fmt"

	"github.com/vokasi/vokasi-go/blk"
)

// A mark was wrong. It stays as it was written, and a new one takes its place.
func ExampleAmendment() {
	marks := []paper{{ID: "hadir-1"}, {ID: "hadir-2", Amendment: blk.Amendment[paperID]{Replaces: "hadir-1", On: blk.MustParseDate("2026-03-03"), Reason: "salah baris"}}}
	replaced := blk.Replaced(marks, func(p *paper) *blk.Amendment[paperID] { return &p.Amendment })
	for _, m := range marks {
		fmt.Println(m.ID, !replaced[m.ID])
	}
	// Output:
	// hadir-1 false
	// hadir-2 true
}

// Each record is checked by itself, then all together.
func ExampleCheckAmendments() {
	record := blk.CheckAmendment(func(p *paper) (paperID, *blk.Amendment[paperID]) { return p.ID, &p.Amendment })
	set := blk.CheckAmendments("papers", func(s *shelf) []paper { return s.Papers }, func(p *paper) (paperID, *blk.Amendment[paperID]) { return p.ID, &p.Amendment })

	s := shelf{[]paper{{ID: "a"}, amended("b", "a"), amended("c", "a"), {ID: "d", Amendment: blk.Amendment[paperID]{Replaces: "c"}}}}
	var found blk.Findings
	for i := range s.Papers {
		found = append(found, blk.RunChecks([]blk.Check[paper]{record}, &s.Papers[i], nil).At(i).Under("papers")...)
	}
	found = append(found, blk.CheckAcross(set, &s, nil, found)...)
	for _, f := range found {
		fmt.Println(f.Check, f.At, f.Text.EN)
	}
	// Output:
	// AUD-008 /papers/3/amendment An amendment must point to another record that it replaces, with a day and a reason.
	// AUD-006 /papers/2/amendment/replaces A record may be replaced once only; "a" is already replaced by "b".
}

// A rank that was renamed: the old word is understood, and the new one named.
func ExampleCheckCodeRetired() {
	type officer struct {
		post  post
		since blk.Date
	}
	get := func(o *officer) post { return o.post }
	on := func(o *officer, _ *blk.Context) blk.Date { return o.since }
	checks := []blk.Check[officer]{blk.CheckCodeInForce("/post", get, on), blk.CheckCodeRetired("/post", get, on)}
	for _, o := range []officer{{"old", blk.MustParseDate("2024-05-01")}, {"new", blk.MustParseDate("2019-05-01")}} {
		fmt.Println(blk.RunChecks(checks, &o, nil).In(blk.English))
	}
	// Output:
	// REF-003 warning /post: The code "old" has been replaced by new. Use new.
	// REF-002 error /post: The code "new" is not in force on 2019-05-01; it is since 1 January 2021. Use a code that is in force on that day, or correct the date.
}

func ExampleCheckNesting() {
	type address struct{ province, district blk.Region }
	check := blk.CheckNesting("/district", func(a *address) blk.Region { return a.province }, func(a *address) blk.Region { return a.district })
	a := address{blk.MustParseRegion("64"), blk.MustParseRegion("35.07.24")}
	fmt.Println(blk.RunChecks([]blk.Check[address]{check}, &a, nil).In(blk.Indonesian))
	// Output:
	// REF-004 kesalahan /district: Wilayah 35.07.24 harus terletak dalam wilayah 64. Perbaiki salah satu kode wilayah.
}

// Two people with a disability in a class could be recognised. Their number is
// hidden, and with it the next, from which it could be worked out.
func ExampleHideSmall() {
	least, _ := (*blk.Context)(nil).Number(blk.SmallestCell())
	counts := []int{2, 9, 14}
	for i, hidden := range blk.HideSmall(counts, int(least)) {
		if hidden {
			fmt.Println("-")
			continue
		}
		fmt.Println(counts[i])
	}
	// Output:
	// -
	// -
	// 14
}

func ExampleMatchCode() {
	for _, spelling := range []string{"Laki-laki", "P", "pria dan wanita"} {
		sex, ok := blk.MatchCode[blk.Sex](spelling)
		fmt.Printf("%q %v\n", sex, ok)
	}
	// Output:
	// "male" true
	// "female" true
	// "" false
}

// Checks run from narrow to wide.
func ExampleScope() {
	for c := range blk.Scope("").CodeList().All() {
		fmt.Println(c.Value, "-", c.Label.ID)
	}
	// Output:
	// document - dokumen
	// field - isian
	// record - catatan
	// aggregate - catatan dengan bagiannya
	// across - antarcatatan
	// history - riwayat
	// move - langkah daur hidup
}

// The second identifier of a list has a space in it.
func ExampleCheckIdentifiers() {
	type meeting struct{ centres []blk.CentreID }
	check := blk.CheckIdentifiers("/centres", func(m *meeting) []blk.CentreID { return m.centres })
	found := blk.RunChecks([]blk.Check[meeting]{check}, &meeting{[]blk.CentreID{"blk-paser", "blk singosari"}}, nil)
	fmt.Println(found[0].Check, found[0].At)
	// Output:
	// DOC-014 /centres/1
}
