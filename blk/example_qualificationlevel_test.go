package blk_test

import (
	"encoding/json"
	"fmt"

	"github.com/vokasi/vokasi-go/blk"
)

// A level tells the group of positions that it is for and the education that is
// equivalent to it. Professional education is equivalent to level 7 or 8 and has no
// level of education of its own.
func ExampleQualificationLevel() {
	for n := 1; n <= 9; n++ {
		l := blk.MustNewQualificationLevel(n)
		fmt.Println(l, l.Position().Label(), "-", l.EducationLabel(), l.Education())
	}
	l, _ := blk.ParseQualificationLevel("4")
	n, known := l.Int()
	b, _ := json.Marshal(l)
	fmt.Println(n, known, string(b), l.Compare(blk.MustParseQualificationLevel("6")))

	var absent blk.QualificationLevel
	fmt.Printf("%v %q %q\n", absent.IsZero(), absent, absent.Position())
	// Output:
	// 1 operator - pendidikan dasar [sd smp]
	// 2 operator - pendidikan menengah [sma]
	// 3 operator - Diploma 1 [d1]
	// 4 teknisi atau analis - Diploma 2 [d2]
	// 5 teknisi atau analis - Diploma 3 [d3]
	// 6 teknisi atau analis - Diploma 4, Sarjana Terapan atau Sarjana [d4 s1]
	// 7 ahli - pendidikan profesi []
	// 8 ahli - Magister atau Magister Terapan, pendidikan profesi, atau spesialis [s2]
	// 9 ahli - Doktor atau Doktor Terapan, atau spesialis [s3]
	// 4 true 4 -1
	// true "" ""
}

// Which level somebody brings along from school.
func ExampleEducationLevel_QualificationLevel() {
	for _, e := range []blk.EducationLevel{blk.EducationSMA, blk.EducationD3, blk.EducationS1} {
		l := e.QualificationLevel()
		fmt.Printf("%s: %s (%s)\n", e.Label(), l, l.Position().Label().In(blk.English))
	}
	fmt.Println(blk.EducationNone.QualificationLevel().IsZero())
	// Output:
	// SMA sederajat: 2 (operator)
	// Diploma 3: 5 (technician or analyst)
	// Sarjana: 6 (technician or analyst)
	// true
}

// Numbers outside 1 to 9 are refused.
func ExampleNewQualificationLevel() {
	_, err := blk.NewQualificationLevel(10)
	fmt.Println(err)
	_, err = blk.ParseQualificationLevel("II")
	fmt.Println(err)
	// Output:
	// The level of KKNI is outside its range. Write a number from 1 to 9, for example 4.
	// The level of KKNI has a letter in place of a digit (O for 0, I or l for 1) (at byte 0). Write a number from 1 to 9, for example 4.
}

// The groups of positions, from low to high.
func ExampleQualificationPosition() {
	for p := range blk.PositionOperator.CodeList().All() {
		fmt.Println(p.Value, "=", p.Label.ID+",", p.Meaning.ID)
	}
	// Output:
	// operator = operator, jenjang 1 sampai 3
	// technician_analyst = teknisi atau analis, jenjang 4 sampai 6
	// expert = ahli, jenjang 7 sampai 9
}
