package blk_test

import (
	"fmt"

	"github.com/vokasi/vokasi-go/blk"
)

// What lists have is read with each repair told; what lacks a part is not guessed.
func ExampleExamineUnitCode() {
	for _, s := range []string{"j.62dmi00.001.1", "LOG.0001.002.01", "M74DKV13.015.3", "J.612000.001"} {
		parts := blk.ExamineUnitCode(s)
		fmt.Printf("%s %v %q\n", parts.Code, parts.Repairs, parts.Fault)
	}
	// Output:
	// J.62DMI00.001.1 [case] ""
	// LOG.OO01.002.01 [digit_for_letter] ""
	// M.74DKV13.015.3 [lost_dot] ""
	//  [] "no_version"
}

func ExampleUnitCodeParts() {
	parts := blk.ExamineUnitCode("J.620100.1041.02")
	fmt.Println(parts.Code.IsZero(), parts.Fault, parts.Fault.IsValid(), len(parts.Fault.CodeList().Values()))
	fmt.Println(parts.Fault.Label().ID)
	// Output:
	// true serial_length true 7
	// nomor unit tidak tiga angka
}

func ExampleUnitCodeFault() {
	fmt.Println(blk.FaultNoVersion.Label().EN, blk.UnitCodeFault("odd").IsValid())
	// Output: the version at the end is missing false
}

func ExampleUnitCodeRepair() {
	r := blk.ExamineUnitCode("J-620100-004-02").Repairs[0]
	fmt.Println(r, r.IsValid(), r.Label().ID, len(r.CodeList().Values()))
	// Output: separator true pemisah dijadikan titik 7
}

// The parts of a code, and what is odd about a division that was given up in KBLI
// 2025 and never lay in section J.
func ExampleUnitCode_Check() {
	c := blk.MustParseUnitCode("J.450100.027.02")
	fmt.Println(c.Section(), c.Division(), c.Field(), c.Serial(), c.Version(), c.Series())
	fmt.Println(c.Check(nil).In(blk.English))
	fmt.Println(blk.MustParseUnitCode("PDB.EI.01.001.01").Check(nil)[0].Text.ID)
	// Output:
	// J 45 450100 27 2 J.450100.027
	// UNT-004 warning: The KBLI division in the unit code J.450100.027.02 (45) must lie in its section: G. Check the code against the decree of the standard; sections changed with KBLI 2025.
	// Kode unit PDB.EI.01.001.01 berbentuk tak lazim, dengan titik di dalam bidangnya.
}

func ExampleKBLI_IsDivision() {
	fmt.Println(blk.MustParseKBLI("62010").IsDivision(), blk.MustParseKBLI("04010").IsDivision())
	// Output: true false
}

// The division and the form of every code in a list are looked at by two checks.
func ExampleCheckUnitCodes() {
	type plan struct{ units []blk.UnitCode }
	checks := blk.CheckUnitCodes("/units", func(p *plan) []blk.UnitCode { return p.units })
	p := plan{[]blk.UnitCode{blk.MustParseUnitCode("J.62DMI00.001.1"), blk.MustParseUnitCode("J.450100.027.02")}}
	for _, f := range blk.RunChecks(checks, &p, nil) {
		fmt.Println(f.Check, f.At)
	}
	// Output: UNT-004 /units/1
}

func ExampleCheckUnitCode() {
	type line struct{ unit blk.UnitCode }
	l := line{blk.MustParseUnitCode("PDB.EI.01.001.01")}
	fmt.Println(blk.RunChecks(blk.CheckUnitCode("/unit", func(l *line) blk.UnitCode { return l.unit }), &l, nil)[0].Check)
	// Output: UNT-005
}

func ExampleParseQualificationLevel() {
	l, err := blk.ParseQualificationLevel("4")
	n, _ := l.Int()
	fmt.Println(l, n, err, l.Compare(blk.MustNewQualificationLevel(5)), l == blk.MustParseQualificationLevel("4"))
	_, err = blk.NewQualificationLevel(10)
	fmt.Println(err)
	// Output:
	// 4 4 <nil> -1 true
	// The level of KKNI is outside its range. Write a number from 1 to 9, for example 4.
}

func ExampleCompetencyResult() {
	r := blk.NotYetCompetent
	fmt.Println(r, r.IsValid(), r.Label().ID, blk.Competent.Label().EN, len(r.CodeList().Values()))
	// Output: not_yet_competent true belum kompeten competent 2
}
